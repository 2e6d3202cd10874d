// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/volume/local_mount.h"

#include "core/base/error.h"
#include "core/options/go_text.h"
#include "core/runtime/mount_options.h"
#include "core/runtime/steps/attach.h"
#include "core/volume/loop_device.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop {

namespace {

using Options = std::map<std::string, std::string>;

constexpr std::array<std::string_view, 5> kSecrets{"password", "pass", "passwd", "password2", "secret"};

Error refused(const VolumeName& name, const std::string& why, ErrorCode code = ErrorCode::BadInput) {
    return {code, {}, {}, "create " + name.str() + ": " + why};
}

std::string valueOf(const Options& options, const char* key) {
    const auto found = options.find(key);
    return found == options.end() ? std::string() : found->second;
}

std::vector<std::string> commaSplit(const std::string& text) {
    std::vector<std::string> words;
    for (size_t from = 0; from < text.size();) {
        const size_t comma = std::min(text.find(',', from), text.size());
        if (comma > from)
            words.push_back(text.substr(from, comma - from));
        from = comma + 1;
    }
    return words;
}

std::string maskedWord(const std::string& word) {
    const size_t equals = word.find('=');
    const bool secret = equals != std::string::npos &&
                        std::find(kSecrets.begin(), kSecrets.end(), word.substr(0, equals)) != kSecrets.end();
    return secret ? word.substr(0, equals + 1) + "****" : word;
}

std::string maskedWords(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ",") + maskedWord(word);
    return text;
}

std::optional<LocalMount> mountOf(const Options& options) {
    LocalMount mount{valueOf(options, "type"), valueOf(options, "device"), commaSplit(valueOf(options, "o"))};
    if (mount.type.empty() && mount.device.empty())
        return std::nullopt;
    return mount;
}

bool isNetwork(const LocalMount& mount) {
    return mount.type == "cifs" || mount.type == "smb3" || mount.type == "nfs" || mount.type == "nfs4";
}

std::string addressOf(const std::string& host) {
    addrinfo* list = nullptr;
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    if (const int failure = ::getaddrinfo(host.c_str(), nullptr, &wanted, &list); failure != 0)
        throw Error(ErrorCode::Io, "find the address of", host, ::gai_strerror(failure));
    std::array<char, INET6_ADDRSTRLEN> text{};
    const int failure =
        ::getnameinfo(list->ai_addr, list->ai_addrlen, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST);
    ::freeaddrinfo(list);
    if (failure != 0)
        throw Error(ErrorCode::Io, "find the address of", host, ::gai_strerror(failure));
    return text.data();
}

/// The kernel knows no names of hosts.
void resolve(LocalMount& mount) {
    bool addressed = false;
    for (std::string& word : mount.words) {
        const bool address = word.rfind("addr=", 0) == 0 || word.rfind("ip=", 0) == 0;
        const size_t value = word.find('=') + 1;
        if (address && word.size() > value)
            word = word.substr(0, value) + addressOf(word.substr(value));
        addressed = addressed || address;
    }
    const bool share = (mount.type == "cifs" || mount.type == "smb3") && mount.device.rfind("//", 0) == 0;
    if (share && !addressed)
        mount.words.push_back("ip=" + addressOf(mount.device.substr(2, mount.device.find('/', 2) - 2)));
}

int makeMount(const LocalMount& mount, UniqueFd& made, UniqueFd& loop, std::string& why) {
    MountOptions options = MountOptions::parse(mount.words);
    if (options.bind) {
        int error = steps::cloneTree(AT_FDCWD, mount.device.c_str(), options.recursive, made);
        if (error == 0)
            error =
                steps::setAttributes(made.get(), options.attributes,
                                     options.propagation ? options.propagation : uint64_t(MS_PRIVATE), true);
        return error;
    }
    std::string device = mount.device;
    const bool readOnly = (options.attributes & MOUNT_ATTR_RDONLY) != 0;
    const auto wantsLoop = std::find(options.data.begin(), options.data.end(), "loop");
    if (wantsLoop != options.data.end())
        options.data.erase(wantsLoop);
    struct stat status {};
    if (device.rfind('/', 0) == 0 && ::stat(device.c_str(), &status) == 0 && S_ISREG(status.st_mode))
        device = attachLoop(device, readOnly, loop);
    if (readOnly)
        options.data.emplace_back("ro");
    return steps::makeFileSystem(mount.type, device, options.data, options.attributes, made, why);
}

} // namespace

bool LocalMount::bind() const {
    return MountOptions::parse(words).bind;
}

std::optional<LocalMount> LocalMount::of(const Volume& volume) {
    return mountOf(volume.options);
}

Error missingDriver(const std::string& volume, const std::string& driver) {
    return Error(ErrorCode::NotFound, {}, {},
                 "create " + volume + ": error looking up volume plugin " + driver + ": plugin \"" + driver +
                     "\" not found")
        .withHint("this version has the driver local");
}

void checkLocalOptions(const VolumeName& name, const Options& options) {
    for (const auto& [key, value] : options)
        if (key != "type" && key != "device" && key != "o" && key != "size")
            throw refused(name, "invalid option: " + go::quoteGo(key));
    const auto requireWith = [&](const char* key, const char* other) {
        if (options.count(key) != 0 && options.count(other) == 0)
            throw refused(name, "missing required option: " + go::quoteGo(other));
    };
    requireWith("type", "device");
    requireWith("device", "type");
    requireWith("o", "device");
    requireWith("o", "type");
    if (options.count("size") != 0)
        throw refused(name, "quota size requested but no quota support", ErrorCode::Unsupported)
            .withHint("a tmpfs can be limited: -o type=tmpfs -o device=tmpfs -o o=size=SIZE");
    const std::optional<LocalMount> mount = mountOf(options);
    if (mount && ::geteuid() != 0 && mount->type != "tmpfs" && !mount->bind())
        throw refused(name, "only root can mount a file system of type " + mount->type, ErrorCode::Denied)
            .withHint("without root a volume can be a tmpfs, or a directory: -o type=none -o o=bind -o "
                      "device=PATH");
}

Options maskedOptions(Options options) {
    if (const auto words = options.find("o"); words != options.end() && !words->second.empty()) {
        const std::vector<std::string> split = commaSplit(words->second);
        const std::string masked = maskedWords(split);
        if (masked.find("****") != std::string::npos)
            words->second = masked;
    }
    return options;
}

bool isMounted(const Volume& volume) {
    struct statx facts {};
    return ::statx(AT_FDCWD, volume.mountpoint.c_str(), AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT, STATX_TYPE,
                   &facts) == 0 &&
           (facts.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT) != 0 &&
           (facts.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}

void mountVolume(const Volume& volume) {
    std::optional<LocalMount> mount = LocalMount::of(volume);
    if (!mount || isMounted(volume))
        return;
    if (isNetwork(*mount))
        resolve(*mount);
    UniqueFd made;
    UniqueFd loop; // goes by itself with the last mount of it
    std::string why;
    int error = makeMount(*mount, made, loop, why);
    if (error == 0) {
        const UniqueFd place(::open(volume.mountpoint.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
        error = place ? steps::attach(made.get(), place.get()) : errno;
    }
    if (error == 0)
        return;
    const Error failure(
        error == ENOENT || error == ENODEV ? ErrorCode::BadInput : Error::fromErrno({}, {}, error).code(), {},
        {},
        "error while mounting volume '" + volume.mountpoint.string() +
            "': failed to mount local volume: mount " + mount->device + ":" + volume.mountpoint.string() +
            (mount->words.empty() ? "" : ", data: " + maskedWords(mount->words)) + ": " + ::strerror(error) +
            (why.empty() ? "" : " (" + why + ")"),
        error);
    throw error == ENODEV ? failure.withHint("this kernel has no file system " + mount->type) : failure;
}

void unmountVolume(const Volume& volume) {
    if (isMounted(volume) && ::umount2(volume.mountpoint.c_str(), MNT_DETACH | UMOUNT_NOFOLLOW) != 0)
        throw Error::fromErrno("unmount volume", volume.name);
}

StoreLock lockVolumeUse(const Store& store, const std::string& volume) {
    return store.lockObject("volume-use:" + volume);
}

} // namespace outcrop
