// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/volume/mount_request.h"

#include "core/base/error.h"
#include "core/volume/mount_mode.h"
#include "core/volume/volumes.h"

#include <filesystem>
#include <vector>

namespace outcrop {

namespace {

std::vector<std::string> splitSpec(std::string_view text) {
    const std::string spec(text);
    if (text.empty())
        throw Error(ErrorCode::BadInput, "read volume", {}, "invalid empty volume spec");
    if (text.find('\0') != std::string_view::npos)
        throw Error(ErrorCode::BadInput, "invalid spec", spec, "zero byte");
    std::vector<std::string> fields;
    for (size_t from = 0; from <= text.size();) {
        const size_t colon = std::min(text.find(':', from), text.size());
        if (colon == from)
            throw Error(ErrorCode::BadInput, "invalid spec", spec, "empty section between colons");
        fields.emplace_back(text.substr(from, colon - from));
        from = colon + 1;
    }
    if (text.back() == ':')
        throw Error(ErrorCode::BadInput, "invalid spec", spec, "empty section between colons");
    if (fields.size() > 3)
        throw Error(ErrorCode::BadInput, "invalid spec", spec, "too many colons");
    return fields;
}

/// Lexically, as Go's path.Clean: "/a/../b/" is "/b", and nothing climbs above "/".
std::string cleanPath(const std::string& path) {
    std::string clean = std::filesystem::path(path).lexically_normal().string();
    while (clean.size() > 1 && clean.back() == '/')
        clean.pop_back();
    return clean;
}

std::string checkedTarget(const std::string& spec, const std::string& target) {
    if (target.front() != '/')
        throw Error(ErrorCode::BadInput, "invalid volume specification", spec,
                    "mount path must be absolute: " + target);
    std::string clean = cleanPath(target);
    if (clean == "/")
        throw Error(ErrorCode::BadInput, "invalid volume specification", spec, "destination can't be '/'");
    return clean;
}

void applyMode(MountRequest& request, const std::string& spec, const std::string& text) {
    const auto mode = parseMountMode(text);
    if (!mode)
        throw Error(ErrorCode::BadInput, "invalid volume specification", spec, "invalid mode: " + text);
    if (request.type == MountRequest::Type::Bind && mode->noCopy)
        throw Error(ErrorCode::BadInput, "invalid volume specification", spec, "nocopy is for volumes only");
    if (request.type == MountRequest::Type::Volume && !mode->propagation.empty())
        throw Error(ErrorCode::BadInput, "invalid volume specification", spec,
                    "propagation is for host directories only");
    request.mode = text;
    request.readOnly = mode->readOnly;
    request.noCopy = mode->noCopy;
    request.propagation = mode->propagation;
}

void applySource(MountRequest& request, std::string source, const std::string& workingDirectory) {
    if (source.front() == '.')
        source = workingDirectory + "/" + source;
    if (source.front() == '/') {
        request.type = MountRequest::Type::Bind;
        request.source = cleanPath(source);
        return;
    }
    request.source = VolumeName::parse(source).str();
}

} // namespace

MountRequest MountRequest::parse(std::string_view text, const std::string& workingDirectory) {
    const std::string spec(text);
    const std::vector<std::string> fields = splitSpec(text);
    MountRequest request;
    if (fields.size() == 1) {
        request.target = checkedTarget(spec, fields[0]);
        return request;
    }
    // "/data:ro" is a slip for "volume at /data, read-only", which -v has no form for.
    if (fields.size() == 2 && parseMountMode(fields[1]))
        throw Error(ErrorCode::BadInput, "invalid volume specification", spec,
                    "\"" + fields[1] + "\" is a mode where a path inside the container is expected");
    request.target = checkedTarget(spec, fields[1]);
    applySource(request, fields[0], workingDirectory);
    if (fields.size() == 3)
        applyMode(request, spec, fields[2]);
    return request;
}

std::string MountRequest::str() const {
    if (source.empty())
        return target;
    return source + ":" + target + (mode.empty() ? "" : ":" + mode);
}

} // namespace outcrop
