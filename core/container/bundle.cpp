// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/container/bundle.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/base/spawn.h"
#include "core/container/bundle_spec.h"
#include "core/container/network_files.h"
#include "core/oci/json_fields.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr const char* kRecord = "container.json";
constexpr const char* kSpec = "config.json";
/// systemd-resolved keeps the real resolvers here when /etc/resolv.conf only names its own stub.
constexpr const char* kUplinkResolvConf = "/run/systemd/resolve/resolv.conf";

void makeDirectory(const std::filesystem::path& path, mode_t mode) {
    // chmod as well: the mode must not depend on the caller's umask.
    if (::mkdir(path.c_str(), mode) != 0 || ::chmod(path.c_str(), mode) != 0)
        throw Error::fromErrno("make directory", path.string());
}

/// Nobody sees the directory yet, so no temporary names are needed.
void writeNew(const std::filesystem::path& path, const std::string& text) {
    const UniqueFd file = openFile(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (::fchmod(file.get(), 0644) != 0)
        throw Error::fromErrno("set mode of file", path.string());
    writeFull(file.get(), text.data(), text.size(), path.string());
}

std::string readHostFile(const char* path) {
    try {
        return readFile(path, 1U << 20);
    } catch (const Error&) {
        return {}; // a host without one: the container gets the defaults
    }
}

std::string resolvConf(const ContainerRecord& record) {
    std::string host = readHostFile("/etc/resolv.conf");
    if (record.network == "host")
        return host;
    if (onlyLoopbackResolvers(host)) {
        const std::string uplink = readHostFile(kUplinkResolvConf);
        if (!uplink.empty())
            host = uplink;
    }
    return containerResolvConf(host);
}

std::string hosts(const ContainerRecord& record) {
    if (record.network == "host")
        return readHostFile("/etc/hosts");
    // With an outside of its own a program may want to look its own name up; the address it will have is not
    // known before it starts, so it is the loopback's second one, as Debian does.
    return hostsText(record.network == "none" ? "" : "127.0.1.1", record.hostname);
}

/// What the monitor runs when the container has ended.
std::vector<std::string> endCommand(const ContainerRecord& record, const StorePaths& paths) {
    if (!record.autoRemove && !record.mountsVolumes())
        return {};
    try {
        std::vector<std::string> words{helperProgram("outcrop"), "--root", paths.root.string()};
        if (record.autoRemove)
            words.insert(words.end(), {"rm", "-f", "-v", record.id.str()});
        else
            words.insert(words.end(), {"volume", "release"});
        return words;
    } catch (const Error&) {
        return {}; // no command line installed: whoever runs it removes it
    }
}

std::string initLayerOf(const ContainerRecord& record, const StorePaths& paths) {
    const Digest id = initLayerId(record.layers);
    return ::access((paths.layer(id) / "fs").c_str(), F_OK) == 0 ? id.hex() : std::string();
}

std::string specText(const ContainerRecord& record, const StorePaths& paths) {
    BundleFacts facts;
    facts.layersDir = paths.layers();
    facts.initLayer = initLayerOf(record, paths);
    facts.bundle = paths.containers() / record.id.str();
    facts.idMap = IdMap::detect().kind;
    facts.onExit = endCommand(record, paths);
    return makeBundleSpec(record, facts).dump(1, '\t', false, nlohmann::json::error_handler_t::replace);
}

void writeDerived(const std::filesystem::path& bundle, const ContainerRecord& record,
                  const StorePaths& paths) {
    writeNew(bundle / "hosts", hosts(record));
    writeNew(bundle / "hostname", record.hostname + "\n");
    writeNew(bundle / "resolv.conf", resolvConf(record));
    writeNew(bundle / kSpec, specText(record, paths));
}

/// The root directory the container sees takes its mode and owner from the upper one.
void makeUpper(const std::filesystem::path& upper, const ContainerRecord& record, const StorePaths& paths) {
    struct stat st {};
    const bool known =
        !record.layers.empty() && ::stat((paths.layer(record.layers.back()) / "fs").c_str(), &st) == 0;
    makeDirectory(upper, known ? st.st_mode & 07777 : 0755);
    if (known && (st.st_uid != ::geteuid() || st.st_gid != ::getegid()) && ::geteuid() == 0 &&
        ::chown(upper.c_str(), st.st_uid, st.st_gid) != 0)
        throw Error::fromErrno("set owner of directory", upper.string());
}

} // namespace

ContainerRecord readRecord(const std::filesystem::path& bundle) {
    const std::string object = (bundle / kRecord).string();
    const std::string text = readFile(bundle / kRecord, 16U << 20);
    try {
        return ContainerRecord::fromJson(parseJsonBounded(text, object));
    } catch (const Error& error) {
        if (error.code() != ErrorCode::BadInput)
            throw error.during("read container", object);
        throw Error(ErrorCode::Corrupt, "read container", object, error.what());
    }
}

void writeRecord(const std::filesystem::path& bundle, const ContainerRecord& record, Durability durability) {
    writeFileAtomic(bundle / kRecord, jsonText(record.toJson()), durability);
}

void makeBundle(const std::filesystem::path& staged, const ContainerRecord& record, const StorePaths& paths) {
    makeUpper(staged / "upper", record, paths);
    makeDirectory(staged / "work", 0700);
    makeDirectory(staged / "rootfs", 0755);
    writeDerived(staged, record, paths);
    // Last, and the only one that is synced: all else can be made again from it.
    writeRecord(staged, record, record.autoRemove ? Durability::ProcessDeath : Durability::PowerLoss);
}

void ensureBundle(const std::filesystem::path& bundle, const ContainerRecord& record,
                  const StorePaths& paths) {
    for (const char* name : {kSpec, "hosts", "hostname", "resolv.conf"}) {
        struct stat st {};
        const bool complete = ::stat((bundle / name).c_str(), &st) == 0 && st.st_size > 0;
        if (!complete)
            return writeDerived(bundle, record, paths);
    }
}

void replaceRecord(const std::filesystem::path& bundle, const ContainerRecord& record,
                   const StorePaths& paths) {
    std::filesystem::remove(bundle / kSpec);
    writeRecord(bundle, record, record.autoRemove ? Durability::ProcessDeath : Durability::PowerLoss);
    writeNew(bundle / kSpec, specText(record, paths));
}

SpecResources recordResources(const ContainerRecord& record, const StorePaths& paths) {
    return RuntimeSpec::parse(specText(record, paths)).resources;
}

} // namespace outcrop
