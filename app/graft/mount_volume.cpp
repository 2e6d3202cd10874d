// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/graft/mount_volume.h"

#include "app/graft/address.h"
#include "app/graft/helper_mount.h"
#include "app/graft/loop_device.h"
#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <sys/mount.h>
#include <sys/stat.h>

namespace outcrop {

namespace {

constexpr unsigned long kPropagation = MS_PRIVATE | MS_SHARED | MS_SLAVE | MS_UNBINDABLE;

struct FlagWord {
    const char* word;
    unsigned long set;
    unsigned long clear;
};
constexpr FlagWord kFlagWords[] = {
    {"defaults", 0, 0},
    {"ro", MS_RDONLY, 0},
    {"rw", 0, MS_RDONLY},
    {"suid", 0, MS_NOSUID},
    {"nosuid", MS_NOSUID, 0},
    {"dev", 0, MS_NODEV},
    {"nodev", MS_NODEV, 0},
    {"exec", 0, MS_NOEXEC},
    {"noexec", MS_NOEXEC, 0},
    {"sync", MS_SYNCHRONOUS, 0},
    {"async", 0, MS_SYNCHRONOUS},
    {"dirsync", MS_DIRSYNC, 0},
    {"remount", MS_REMOUNT, 0},
    {"mand", MS_MANDLOCK, 0},
    {"nomand", 0, MS_MANDLOCK},
    {"atime", 0, MS_NOATIME},
    {"noatime", MS_NOATIME, 0},
    {"diratime", 0, MS_NODIRATIME},
    {"nodiratime", MS_NODIRATIME, 0},
    {"bind", MS_BIND, 0},
    {"rbind", MS_BIND | MS_REC, 0},
    {"unbindable", MS_UNBINDABLE, 0},
    {"runbindable", MS_UNBINDABLE | MS_REC, 0},
    {"private", MS_PRIVATE, 0},
    {"rprivate", MS_PRIVATE | MS_REC, 0},
    {"shared", MS_SHARED, 0},
    {"rshared", MS_SHARED | MS_REC, 0},
    {"slave", MS_SLAVE, 0},
    {"rslave", MS_SLAVE | MS_REC, 0},
    {"relatime", MS_RELATIME, 0},
    {"norelatime", 0, MS_RELATIME},
    {"strictatime", MS_STRICTATIME, 0},
    {"nostrictatime", 0, MS_STRICTATIME},
};

/// What mount(2) takes apart, made of words as docker reads them.
struct MountCall {
    std::string type;
    std::string device;
    std::string place;
    unsigned long flags = 0;
    std::string data;
};

bool applyFlag(const std::string& word, unsigned long& flags) {
    const auto* const known = std::find_if(std::begin(kFlagWords), std::end(kFlagWords),
                                           [&](const FlagWord& flag) { return word == flag.word; });
    if (known == std::end(kFlagWords))
        return false;
    flags = (flags | known->set) & ~known->clear;
    return true;
}

MountCall callOf(const VolumeRequest& request) {
    MountCall call{request.type, request.device, request.place, 0, {}};
    for (const std::string& word : request.words) {
        // "loop" and "x-…" are for those who mount, not for the kernel; mount(8) drops them as well.
        if (applyFlag(word, call.flags) || word == "loop" || word.starts_with("x-"))
            continue;
        call.data += (call.data.empty() ? "" : ",") + word;
    }
    return call;
}

bool isRegularFile(const std::string& path) {
    struct stat status {};
    return path.starts_with('/') && ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

/// 0 or errno.
int mountByKernel(const MountCall& call) {
    const unsigned long flags = call.flags & ~kPropagation;
    if (::mount(call.device.c_str(), call.place.c_str(), call.type.c_str(), flags, call.data.c_str()) != 0)
        return errno;
    const auto undone = [&call] { // half of it would be found mounted by the next who asks
        const int error = errno;
        ::umount2(call.place.c_str(), MNT_DETACH);
        return error;
    };
    if ((call.flags & kPropagation) != 0 &&
        ::mount("", call.place.c_str(), "", call.flags & (kPropagation | MS_REC), "") != 0)
        return undone();
    constexpr unsigned long kReadOnlyBind = MS_BIND | MS_RDONLY; // only a remount makes a bind read-only
    if ((flags & kReadOnlyBind) == kReadOnlyBind &&
        ::mount("", call.place.c_str(), "", flags | MS_REMOUNT, "") != 0)
        return undone();
    return 0;
}

std::string failure(const MountCall& call, int error, const std::string& why, const std::string& hint) {
    char flags[32] = "";
    if (call.flags != 0)
        std::snprintf(flags, sizeof flags, "0x%lx", call.flags);
    return nlohmann::json{
        {"errno", error}, {"flags", flags}, {"data", call.data}, {"why", why}, {"hint", hint}}
        .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

VolumeRequest readRequest(const std::string& text) {
    const auto json = nlohmann::json::parse(text);
    return {json.at("type"), json.at("device"), json.at("place"), json.at("words")};
}

} // namespace

std::string mountVolumeAsAsked(const std::string& text) {
    VolumeRequest request = readRequest(text);
    const MountCall asked = callOf(request);
    try {
        const bool bind = (asked.flags & MS_BIND) != 0;
        if (!bind && request.type.starts_with("fuse.")) {
            const HelperResult result = mountByHelper(request);
            return result.mounted ? "" : failure(asked, 0, result.why, result.hint);
        }
        resolveAddresses(request);
        UniqueFd loop; // goes by itself with the last mount of it
        MountCall call = callOf(request);
        if (!bind && isRegularFile(call.device))
            call.device = attachLoop(call.device, (call.flags & MS_RDONLY) != 0, loop);
        const int error = mountByKernel(call);
        if (error != ENODEV || bind)
            return error == 0 ? "" : failure(asked, error, {}, {});
        const HelperResult result = mountByHelper(request);
        if (result.mounted)
            return {};
        return failure(asked, result.tried ? 0 : error, result.tried ? result.why : "",
                       result.tried ? result.hint
                                    : "this kernel has no file system " + request.type +
                                          ", and there is no program mount." + request.type);
    } catch (const Error& error) {
        return failure(asked, error.errnoValue(), error.what(), error.hint());
    }
}

} // namespace outcrop
