// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
// A request said again: as an option, as docker's document, as what the kernel mounts.
#include "core/base/error.h"
#include "core/options/go_text.h"
#include "core/volume/mount_mode.h"
#include "core/volume/mount_request.h"

#include <algorithm>
#include <array>

namespace outcrop {

namespace {

using Json = nlohmann::ordered_json;
using Recursive = MountFlag::Recursive;

constexpr std::array<std::string_view, 3> kTmpfsDefaults{"noexec", "nosuid", "nodev"};
constexpr std::array<std::string_view, 18> kTmpfsFlags{
    "ro",    "rw",      "suid",  "nosuid",  "dev",      "nodev",      "exec",     "noexec",      "sync",
    "async", "dirsync", "atime", "noatime", "diratime", "nodiratime", "relatime", "strictatime", "defaults"};
constexpr std::array<std::string_view, 7> kTmpfsKeys{"size",      "mode",      "uid", "gid",
                                                     "nr_inodes", "nr_blocks", "mpol"};

template <size_t N>
bool isAmong(const std::array<std::string_view, N>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

const char* recursiveName(Recursive recursive) {
    switch (recursive) {
    case Recursive::Enabled:
        return "enabled";
    case Recursive::Disabled:
        return "disabled";
    case Recursive::Writable:
        return "writable";
    case Recursive::ReadOnly:
        break;
    }
    return "readonly";
}

std::string octal(uint32_t mode) {
    std::string text;
    for (; mode != 0; mode >>= 3U)
        text.insert(text.begin(), static_cast<char>('0' + (mode & 7U)));
    return text.empty() ? "0" : text;
}

std::string mountText(const MountRequest& request, const char* type) {
    std::string text = std::string("type=") + type;
    const auto add = [&](const std::string& key, const std::string& value) {
        if (!value.empty())
            text += "," + csvField(key + "=" + value);
    };
    add("source", request.source);
    add("target", request.target);
    text += request.readOnly ? ",readonly" : "";
    add("consistency", request.consistency);
    add("bind-propagation", request.propagation);
    if (request.recursive != Recursive::Enabled)
        add("bind-recursive", recursiveName(request.recursive));
    if (request.type == MountRequest::Type::Bind && request.createSource)
        text += ",bind-create-src";
    text += request.noCopy ? ",volume-nocopy" : "";
    add(request.type == MountRequest::Type::Image ? "image-subpath" : "volume-subpath", request.subpath);
    for (const auto& [key, value] : request.labels)
        add("volume-label", key + "=" + value);
    add("volume-driver", request.driver);
    for (const auto& [key, value] : request.driverOptions)
        add("volume-opt", key + "=" + value);
    if (request.tmpfsSize > 0)
        add("tmpfs-size", std::to_string(request.tmpfsSize));
    if (request.tmpfsMode > 0)
        add("tmpfs-mode", octal(request.tmpfsMode));
    return text;
}

/// nullptr stands for a field that docker leaves out.
Json bindOptions(const MountRequest& request) {
    Json json;
    if (!request.propagation.empty())
        json["Propagation"] = request.propagation;
    if (request.recursive == Recursive::Disabled)
        json["NonRecursive"] = true;
    if (request.createSource)
        json["CreateMountpoint"] = true;
    if (request.recursive == Recursive::Writable)
        json["ReadOnlyNonRecursive"] = true;
    if (request.recursive == Recursive::ReadOnly)
        json["ReadOnlyForceRecursive"] = true;
    return json;
}

Json volumeOptions(const MountRequest& request) {
    Json json;
    if (request.noCopy)
        json["NoCopy"] = true;
    if (!request.labels.empty())
        json["Labels"] = request.labels;
    if (!request.subpath.empty())
        json["Subpath"] = request.subpath;
    Json driver;
    if (!request.driver.empty())
        driver["Name"] = request.driver;
    if (!request.driverOptions.empty())
        driver["Options"] = request.driverOptions;
    if (!driver.is_null())
        json["DriverConfig"] = driver;
    return json;
}

Json tmpfsObject(const MountRequest& request) {
    Json json;
    if (request.tmpfsSize > 0)
        json["SizeBytes"] = request.tmpfsSize;
    if (request.tmpfsMode > 0)
        json["Mode"] = request.tmpfsMode;
    return json;
}

const char* nameOf(MountRequest::Type type) {
    return type == MountRequest::Type::Bind     ? "bind"
           : type == MountRequest::Type::Volume ? "volume"
           : type == MountRequest::Type::Image  ? "image"
                                                : "tmpfs";
}

} // namespace

std::vector<std::string> tmpfsOptionWords(std::string_view options) {
    std::vector<std::string> words(kTmpfsDefaults.begin(), kTmpfsDefaults.end());
    while (!options.empty()) {
        const size_t comma = std::min(options.find(','), options.size());
        const std::string word(options.substr(0, comma));
        options.remove_prefix(std::min(comma + 1, options.size()));
        const size_t equals = word.find('=');
        const auto mode = parseMountMode(word);
        const bool flag = isAmong(kTmpfsFlags, word) || (mode && !mode->propagation.empty());
        if (!flag && (equals == std::string::npos || !isAmong(kTmpfsKeys, word.substr(0, equals))))
            throw Error(ErrorCode::BadInput, {}, {},
                        "invalid tmpfs option [" + go::quoteGo(word.substr(0, equals)) +
                            (equals == std::string::npos ? "" : " " + go::quoteGo(word.substr(equals + 1))) +
                            "]");
        words.push_back(word);
    }
    return words;
}

std::vector<std::string> MountRequest::tmpfsOptions() const {
    if (form == Form::Tmpfs)
        return tmpfsOptionWords(mode);
    std::vector<std::string> words = tmpfsOptionWords(readOnly ? "ro" : "");
    if (tmpfsMode > 0)
        words.push_back("mode=" + octal(tmpfsMode));
    if (tmpfsSize > 0)
        words.push_back("size=" + std::to_string(tmpfsSize));
    return words;
}

std::string MountRequest::str() const {
    if (form == Form::Mount)
        return mountText(*this, nameOf(type));
    if (source.empty())
        return target + (mode.empty() ? "" : ":" + mode);
    return source + ":" + target + (mode.empty() ? "" : ":" + mode);
}

nlohmann::ordered_json MountRequest::hostConfig() const {
    Json json;
    json["Type"] = nameOf(type);
    if (!source.empty())
        json["Source"] = source;
    json["Target"] = target;
    if (readOnly)
        json["ReadOnly"] = true;
    if (!consistency.empty())
        json["Consistency"] = consistency;
    const auto add = [&](const char* key, Json options) {
        if (!options.is_null())
            json[key] = std::move(options);
    };
    if (type == Type::Bind)
        add("BindOptions", bindOptions(*this));
    if (type == Type::Image)
        add("ImageOptions", subpath.empty() ? Json() : Json{{"Subpath", subpath}});
    else
        add("VolumeOptions", volumeOptions(*this));
    add("TmpfsOptions", tmpfsObject(*this));
    return json;
}

} // namespace outcrop
