// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/graft/loop_device.h"

#include "core/base/error.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <linux/loop.h>
#include <sys/ioctl.h>
#include <sys/stat.h>

namespace outcrop {

namespace {

namespace fs = std::filesystem;
constexpr int kAttempts = 16; ///< a number may be taken between asking and using it

/// Of a loop device: whether it shows all of this file, to be written or not. Its name in sysfs may be
/// outdated, so it is asked itself.
bool shows(const UniqueFd& device, const struct stat& file, bool readOnly) {
    loop_info64 info{};
    return device && ::ioctl(device.get(), LOOP_GET_STATUS64, &info) == 0 && info.lo_inode == file.st_ino &&
           info.lo_device == file.st_dev && info.lo_offset == 0 && info.lo_sizelimit == 0 &&
           ((info.lo_flags & LO_FLAGS_READ_ONLY) != 0) == readOnly;
}

std::string findAttached(const struct stat& file, bool readOnly, UniqueFd& device) {
    std::error_code error;
    for (fs::directory_iterator it("/sys/block", error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        if (name.rfind("loop", 0) != 0 || !fs::exists(it->path() / "loop/backing_file", error))
            continue;
        const std::string path = "/dev/" + name;
        UniqueFd candidate(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
        if (!shows(candidate, file, readOnly))
            continue;
        device = std::move(candidate);
        return path;
    }
    return {};
}

} // namespace

std::string attachLoop(const std::string& file, bool readOnly, UniqueFd& device) {
    const UniqueFd source = openFile(file, readOnly ? O_RDONLY : O_RDWR);
    struct stat facts {};
    if (::fstat(source.get(), &facts) != 0)
        throw Error::fromErrno("look at file", file);
    if (std::string found = findAttached(facts, readOnly, device); !found.empty())
        return found;
    const UniqueFd control = openFile("/dev/loop-control", O_RDWR);
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const int number = ::ioctl(control.get(), LOOP_CTL_GET_FREE);
        if (number < 0)
            throw Error::fromErrno("find a free loop device for", file);
        const std::string path = "/dev/loop" + std::to_string(number);
        device = openFile(path, readOnly ? O_RDONLY : O_RDWR);
        loop_config config{};
        config.fd = static_cast<__u32>(source.get());
        config.info.lo_flags = LO_FLAGS_AUTOCLEAR | (readOnly ? unsigned(LO_FLAGS_READ_ONLY) : 0U);
        if (::ioctl(device.get(), LOOP_CONFIGURE, &config) == 0)
            return path;
        if (errno != EBUSY)
            break;
    }
    throw Error::fromErrno("attach a loop device to", file);
}

} // namespace outcrop
