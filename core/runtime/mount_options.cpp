// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/runtime/mount_options.h"

#include <sys/mount.h>

namespace outcrop {

namespace {

struct AttributeWord {
    const char* name;
    uint64_t set;
    uint64_t clear;
};

constexpr AttributeWord attributeWords[] = {
    {"ro", MOUNT_ATTR_RDONLY, 0},
    {"rw", 0, MOUNT_ATTR_RDONLY},
    {"nosuid", MOUNT_ATTR_NOSUID, 0},
    {"suid", 0, MOUNT_ATTR_NOSUID},
    {"nodev", MOUNT_ATTR_NODEV, 0},
    {"dev", 0, MOUNT_ATTR_NODEV},
    {"noexec", MOUNT_ATTR_NOEXEC, 0},
    {"exec", 0, MOUNT_ATTR_NOEXEC},
    {"atime", 0, MOUNT_ATTR_NOATIME},
    {"noatime", MOUNT_ATTR_NOATIME, MOUNT_ATTR__ATIME},
    {"strictatime", MOUNT_ATTR_STRICTATIME, MOUNT_ATTR__ATIME},
    {"relatime", 0, MOUNT_ATTR__ATIME},
    {"diratime", 0, MOUNT_ATTR_NODIRATIME},
    {"nodiratime", MOUNT_ATTR_NODIRATIME, 0},
};

struct PropagationWord {
    const char* name;
    uint64_t flags;
};

constexpr PropagationWord propagationWords[] = {
    {"private", MS_PRIVATE}, {"rprivate", MS_PRIVATE | MS_REC},
    {"slave", MS_SLAVE},     {"rslave", MS_SLAVE | MS_REC},
    {"shared", MS_SHARED},   {"rshared", MS_SHARED | MS_REC},
};

/// Words that say something to other programs only.
bool isIgnored(const std::string& word) {
    for (const char* name : {"defaults", "z", "Z", "nocopy", "async", "cached", "delegated", "consistent"})
        if (word == name)
            return true;
    return false;
}

bool applyWord(const std::string& word, MountOptions& options) {
    for (const AttributeWord& known : attributeWords)
        if (word == known.name) {
            options.attributes = (options.attributes & ~known.clear) | known.set;
            return true;
        }
    for (const PropagationWord& known : propagationWords)
        if (word == known.name) {
            options.propagation = known.flags;
            return true;
        }
    return isIgnored(word);
}

} // namespace

MountOptions MountOptions::parse(const std::vector<std::string>& words) {
    MountOptions options;
    for (const std::string& word : words) {
        if (word == "bind" || word == "rbind") {
            options.bind = true;
            options.recursive = word == "rbind";
        } else if (word.rfind(kSubpathWord, 0) == 0) {
            options.subpath = word.substr(kSubpathWord.size());
        } else if (word == kTopOnlyWord) {
            options.topOnly = true;
        } else if (word == kOptionalWord) {
            options.optional = true;
        } else if (!applyWord(word, options)) {
            options.data.push_back(word);
        }
    }
    return options;
}

std::string attributeNames(uint64_t attributes) {
    std::string names;
    for (const AttributeWord& known : attributeWords)
        if (known.set != 0 && (attributes & known.set) == known.set)
            names += (names.empty() ? "" : ",") + std::string(known.name);
    return names;
}

} // namespace outcrop
