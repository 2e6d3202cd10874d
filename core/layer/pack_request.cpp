// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/pack_request.h"

#include "core/base/error.h"

#include <charconv>
#include <sstream>
#include <string_view>
#include <utility>

namespace outcrop {

namespace {

[[noreturn]] void malformedRequest() {
    throw Error(ErrorCode::Internal, "read pack request");
}

PackRequest::Directory readDirectory(const std::string& text) {
    PackRequest::Directory facts;
    std::istringstream words(text);
    words >> facts.mode >> facts.uid >> facts.gid >> facts.mtime;
    if (!words)
        malformedRequest();
    return facts;
}

void putBytes(std::string& out, std::string_view value) {
    out.append(std::to_string(value.size())).push_back('\0');
    out.append(value);
}

void putFile(std::string& out, const PackRequest::File& file) {
    std::ostringstream facts;
    facts << file.mode << ' ' << file.uid << ' ' << file.gid << ' ' << file.mtime << ' ' << file.mtimeNs
          << ' ' << file.xattrs.size();
    out.append(facts.str()).push_back('\0');
    for (const auto& [name, value] : file.xattrs) {
        putBytes(out, name);
        putBytes(out, value);
    }
    putBytes(out, file.content);
}

class RequestReader {
public:
    explicit RequestReader(const std::string& bytes) : m_bytes(bytes) {}

    bool more() const { return m_at < m_bytes.size(); }
    char kind() { return m_bytes[m_at++]; }

    std::string word() {
        const size_t end = m_bytes.find('\0', m_at);
        if (end == std::string::npos)
            malformedRequest();
        std::string text = m_bytes.substr(m_at, end - m_at);
        m_at = end + 1;
        return text;
    }

    PackRequest::File file() {
        PackRequest::File file;
        std::istringstream facts(word());
        size_t xattrs = 0;
        facts >> file.mode >> file.uid >> file.gid >> file.mtime >> file.mtimeNs >> xattrs;
        if (!facts)
            malformedRequest();
        for (; xattrs > 0; --xattrs) {
            std::string name = sized();
            file.xattrs.emplace_back(std::move(name), sized());
        }
        file.content = sized();
        return file;
    }

private:
    std::string sized() {
        const std::string text = word();
        size_t size = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), size);
        if (problem != std::errc() || end != text.data() + text.size() || size > m_bytes.size() - m_at)
            malformedRequest();
        m_at += size;
        return m_bytes.substr(m_at - size, size);
    }

    const std::string& m_bytes;
    size_t m_at = 0;
};

} // namespace

std::string encodePackRequest(const PackRequest& request) {
    std::string bytes;
    const auto put = [&](char kind, const std::string& path) {
        if (path.find('\0') != std::string::npos)
            throw Error(ErrorCode::BadInput, "pack", path, "path holds a zero byte");
        bytes += kind;
        bytes.append(path).push_back('\0');
    };
    for (const std::string& path : request.paths)
        put('p', path);
    for (const std::string& path : request.opaque)
        put('o', path);
    for (const std::string& path : request.removed)
        put('r', path);
    for (const auto& [path, facts] : request.given) {
        put('d', path);
        bytes += std::to_string(facts.mode) + ' ' + std::to_string(facts.uid) + ' ' +
                 std::to_string(facts.gid) + ' ' + std::to_string(facts.mtime) + '\0';
    }
    for (const auto& [path, file] : request.files) {
        put('f', path);
        putFile(bytes, file);
    }
    return bytes;
}

PackRequest decodePackRequest(const std::string& bytes) {
    PackRequest request;
    RequestReader in(bytes);
    while (in.more()) {
        const char kind = in.kind();
        const std::string path = in.word();
        if (kind == 'p')
            request.paths.push_back(path);
        else if (kind == 'o')
            request.opaque.push_back(path);
        else if (kind == 'r')
            request.removed.push_back(path);
        else if (kind == 'd')
            request.given[path] = readDirectory(in.word());
        else if (kind == 'f')
            request.files[path] = in.file();
        else
            malformedRequest();
    }
    return request;
}

} // namespace outcrop
