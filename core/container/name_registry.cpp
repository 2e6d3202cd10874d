// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/container/name_registry.h"

#include "core/base/error.h"
#include "core/container/bundle.h"

#include <array>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr const char* kLock = "container-names";

void makeLink(const std::filesystem::path& link, const ContainerId& id) {
    if (::symlink(id.str().c_str(), link.c_str()) == 0)
        return;
    if (errno == ENOENT && ::mkdir(link.parent_path().c_str(), 0755) == 0 &&
        ::symlink(id.str().c_str(), link.c_str()) == 0)
        return;
    throw Error::fromErrno("claim name", link.filename().string());
}

} // namespace

std::filesystem::path NameRegistry::linkPath(const std::string& name) const {
    return m_store->paths().root / "names" / name;
}

std::optional<ContainerId> NameRegistry::linkedId(const std::string& name) const {
    std::array<char, 65> text{}; // one more than an id, so a longer text is seen to be none
    const ssize_t length = ::readlink(linkPath(name).c_str(), text.data(), text.size());
    if (length < 0)
        return std::nullopt;
    try {
        return ContainerId::parse({text.data(), static_cast<size_t>(length)});
    } catch (const Error&) {
        return std::nullopt; // not ours: as good as no link
    }
}

std::optional<ContainerId> NameRegistry::find(const std::string& name) const {
    const std::optional<ContainerId> id = linkedId(name);
    if (!id)
        return std::nullopt;
    try {
        if (readRecord(m_store->paths().containers() / id->str()).name == name)
            return id;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound)
            throw;
    }
    return std::nullopt;
}

void NameRegistry::requireFree(const std::string& name) const {
    if (const auto owner = find(name))
        throw Error(ErrorCode::Conflict, "use container name", "/" + name,
                    "already in use by container \"" + owner->str() + "\"")
            .withHint("remove or rename that container to be able to reuse the name");
}

void NameRegistry::claim(const std::string& name, const ContainerId& id,
                         const std::function<void()>& commit) const {
    const StoreLock lock = m_store->lockObject(kLock);
    requireFree(name);
    ::unlink(linkPath(name).c_str()); // a left-over, or nothing
    makeLink(linkPath(name), id);
    try {
        commit();
    } catch (...) {
        ::unlink(linkPath(name).c_str());
        throw;
    }
}

void NameRegistry::release(const std::string& name, const ContainerId& id) const {
    const StoreLock lock = m_store->lockObject(kLock);
    if (linkedId(name) == id)
        ::unlink(linkPath(name).c_str());
}

} // namespace outcrop
