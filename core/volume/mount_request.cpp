// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/volume/mount_request.h"

#include "core/base/error.h"
#include "core/volume/mount_mode.h"
#include "core/volume/volumes.h"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace outcrop {

namespace {

/// In the client's words; docker's other rules are the daemon's.
Error inWords(const std::string& text) {
    return {ErrorCode::BadInput, {}, {}, text};
}

Error emptySection(const std::string& spec) {
    return inWords("invalid spec: " + spec + ": empty section between colons");
}

Error invalidSpec(const std::string& spec, const std::string& why = {}) {
    return inWords("invalid volume specification: '" + spec + "'" + (why.empty() ? "" : ": " + why));
}

std::string inConfig(const char* type, const std::string& why) {
    return std::string("invalid mount config for type \"") + type + "\": " + why;
}

std::string notAbsolute(const std::string& path) {
    return "invalid mount path: '" + path + "' mount path must be absolute";
}

constexpr const char* kRootTarget = "invalid specification: destination can't be '/'";

std::vector<std::string> splitSpec(std::string_view text) {
    const std::string spec(text);
    if (text.empty())
        throw Error(ErrorCode::BadInput, "invalid empty volume spec");
    if (text.find('\0') != std::string_view::npos)
        throw inWords("invalid spec: " + spec + ": zero byte");
    std::vector<std::string> fields;
    for (size_t from = 0; from <= text.size();) {
        const size_t colon = std::min(text.find(':', from), text.size());
        if (colon == from)
            throw emptySection(spec);
        fields.emplace_back(text.substr(from, colon - from));
        from = colon + 1;
    }
    if (text.back() == ':')
        throw emptySection(spec);
    if (fields.size() > 3)
        throw invalidSpec(spec);
    return fields;
}

/// Lexically, as Go's path.Clean: "/a/../b/" is "/b", and nothing climbs above "/".
std::string cleanPath(const std::string& path) {
    std::string clean = std::filesystem::path(path).lexically_normal().string();
    while (clean.size() > 1 && clean.back() == '/')
        clean.pop_back();
    return clean;
}

/// Why nothing can be mounted there; empty if it can.
std::string whyNotTarget(const std::string& target) {
    if (cleanPath("/" + target) == "/" || cleanPath("/" + target) == "//")
        return kRootTarget;
    return target.front() == '/' ? std::string() : notAbsolute(target);
}

const char* typeName(MountRequest::Type type) {
    switch (type) {
    case MountRequest::Type::Bind:
        return "bind";
    case MountRequest::Type::Volume:
        return "volume";
    case MountRequest::Type::Image:
        return "image";
    case MountRequest::Type::Tmpfs:
        break;
    }
    return "tmpfs";
}

void applyMode(MountRequest& request, const std::string& spec, const std::string& text,
               const MountMode& mode) {
    const char* const type = typeName(request.type);
    if (request.type == MountRequest::Type::Bind && mode.noCopy)
        throw invalidSpec(spec, inConfig(type, "field VolumeOptions must not be specified"));
    if (request.type == MountRequest::Type::Volume && !mode.propagation.empty())
        throw invalidSpec(spec, inConfig(type, "field BindOptions must not be specified"));
    request.mode = text;
    request.readOnly = mode.readOnly;
    request.noCopy = mode.noCopy;
    request.propagation = mode.propagation;
}

std::string absolute(const std::string& source, const std::string& workingDirectory) {
    return !source.empty() && source.front() == '.' ? workingDirectory + "/" + source : source;
}

void checkBind(const MountFlag& flag) {
    const auto mode = parseMountMode(flag.propagation);
    if (flag.source.empty())
        throw inWords(inConfig("bind", "field Source must not be empty"));
    if (!flag.propagation.empty() && (!mode || mode->propagation != flag.propagation))
        throw inWords(inConfig("bind", "invalid propagation mode: " + flag.propagation));
    if (flag.source.front() != '/' && flag.source.front() != '.')
        throw inWords(inConfig("bind", notAbsolute(flag.source)));
}

/// A path that stays below where it starts (Go's filepath.IsLocal).
bool isLocal(const std::string& path) {
    const std::filesystem::path normal = std::filesystem::path(path).lexically_normal();
    return !normal.empty() && normal.is_relative() && *normal.begin() != "..";
}

void checkVolume(const MountFlag& flag) {
    const bool anonymous = flag.source.empty();
    if (!flag.subpath.empty() && anonymous)
        throw inWords(inConfig("volume", "must not set Subpath when using anonymous volumes"));
    if (!flag.subpath.empty() && !isLocal(flag.subpath))
        throw inWords(inConfig("volume", "subpath must be a relative path within the volume"));
    if (anonymous && flag.readOnly)
        throw inWords(inConfig("volume", "must not set ReadOnly mode when using anonymous volumes"));
    if (!anonymous)
        VolumeName::parse(flag.source);
}

void checkImage(const MountFlag& flag) {
    if (flag.source.empty())
        throw inWords(inConfig("image", "field Source must not be empty"));
    if (!flag.subpath.empty() && !isLocal(flag.subpath))
        throw inWords(inConfig("image", "subpath must be a relative path within the image"));
}

MountRequest::Type checkedType(const MountFlag& flag) {
    if (flag.type != "bind" && flag.type != "volume" && flag.type != "tmpfs" && flag.type != "image") {
        const Error unknown = inWords(inConfig(flag.type.c_str(), "mount type unknown"));
        throw flag.type == "npipe" || flag.type == "cluster"
            ? unknown.withHint("this version has the types bind, volume, tmpfs and image")
            : unknown;
    }
    if (const std::string why = whyNotTarget(flag.target); !why.empty())
        throw inWords(inConfig(flag.type.c_str(), why));
    if (flag.type == "bind") {
        checkBind(flag);
        return MountRequest::Type::Bind;
    }
    if (flag.type == "volume") {
        checkVolume(flag);
        return MountRequest::Type::Volume;
    }
    if (flag.type == "image") {
        checkImage(flag);
        return MountRequest::Type::Image;
    }
    if (!flag.source.empty())
        throw inWords(inConfig("tmpfs", "field Source must not be specified"));
    return MountRequest::Type::Tmpfs;
}

} // namespace

MountRequest MountRequest::parse(std::string_view text, const std::string& workingDirectory) {
    const std::string spec(text);
    const std::vector<std::string> fields = splitSpec(text);
    MountRequest request;
    if (fields.size() == 1) {
        // docker takes "data" for a place below the root, as an image's VOLUME may say it.
        request.target = cleanPath((fields[0].front() == '/' ? "" : "/") + fields[0]);
        if (request.target == "/")
            throw invalidSpec(spec, inConfig("volume", kRootTarget));
        return request;
    }
    // "/data:ro" is a slip for "volume at /data, read-only", which -v has no form for.
    if (fields.size() == 2 && parseMountMode(fields[1]))
        throw invalidSpec(spec).withHint("\"" + fields[1] +
                                         "\" is a mode where a path inside the container is expected");
    const auto mode = fields.size() == 3 ? parseMountMode(fields[2]) : MountMode();
    if (!mode)
        throw inWords("invalid mode: " + fields[2]);
    const std::string source = absolute(fields[0], workingDirectory);
    request.type = source.front() == '/' ? Type::Bind : Type::Volume;
    request.source = request.type == Type::Bind ? cleanPath(source) : source;
    if (const std::string why = whyNotTarget(fields[1]); !why.empty())
        throw invalidSpec(spec, inConfig(typeName(request.type), why));
    request.target = cleanPath(fields[1]);
    if (fields.size() == 3)
        applyMode(request, spec, fields[2], *mode);
    if (request.type == Type::Volume)
        VolumeName::parse(source);
    return request;
}

MountRequest MountRequest::parseMount(std::string_view text, const std::string& workingDirectory) {
    const MountFlag flag = parseMountFlag(text);
    MountRequest request;
    request.form = Form::Mount;
    request.type = checkedType(flag);
    request.target = cleanPath(flag.target);
    request.source =
        request.type == Type::Bind ? cleanPath(absolute(flag.source, workingDirectory)) : flag.source;
    request.readOnly = flag.readOnly;
    request.noCopy = flag.noCopy;
    request.propagation = flag.propagation;
    request.recursive = flag.recursive;
    request.createSource = flag.createSource;
    request.consistency = flag.consistency;
    request.subpath = flag.subpath;
    request.labels = flag.labels;
    request.driver = flag.driver;
    request.driverOptions = flag.driverOptions;
    request.tmpfsSize = flag.tmpfsSize;
    request.tmpfsMode = flag.tmpfsMode;
    return request;
}

MountRequest MountRequest::parseTmpfs(std::string_view text) {
    const size_t colon = text.find(':');
    const std::string target(text.substr(0, colon));
    if (const std::string why = target.empty() ? notAbsolute(target) : whyNotTarget(target); !why.empty())
        throw inWords(why);
    MountRequest request;
    request.form = Form::Tmpfs;
    request.type = Type::Tmpfs;
    request.target = cleanPath(target);
    if (colon != std::string_view::npos)
        request.mode = text.substr(colon + 1);
    request.tmpfsOptions();
    return request;
}

} // namespace outcrop
