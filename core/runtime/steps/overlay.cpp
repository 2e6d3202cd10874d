// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
// The container's root: the image's layers below, its own writable layer above.
#include "core/runtime/child_context.h"
#include "core/runtime/steps/attach.h"
#include "core/runtime/steps/layers.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop::steps {

namespace {

/// mount(2) takes one page of options, of which the fixed part needs a little.
constexpr size_t optionBytes = 4095 - 200;
/// The kernel's OVL_MAX_STACK.
constexpr size_t kMaxLowers = 500;

struct OverlayPlace {
    UniqueFd bundle;
    UniqueFd upper;
    UniqueFd work;
    UniqueFd target;
};

std::string descriptorPath(const UniqueFd& fd) {
    return "/proc/self/fd/" + std::to_string(fd.get());
}

int openMade(int dirFd, const char* name, UniqueFd& fd) {
    if (::mkdirat(dirFd, name, 0755) != 0 && errno != EEXIST)
        return errno;
    fd.reset(::openat(dirFd, name, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    return fd ? 0 : errno;
}

/// A volatile mount leaves a mark that forbids mounting the same upper directory again, for fear of lost
/// writes; what is thrown away after the run has nothing to lose.
void forgetVolatileMark(int workFd) {
    ::unlinkat(workFd, "work/incompat/volatile/dirty", 0);
    ::unlinkat(workFd, "work/incompat/volatile", AT_REMOVEDIR);
    ::unlinkat(workFd, "work/incompat", AT_REMOVEDIR);
}

int openPlace(const MountOverlay& step, OverlayPlace& place) {
    place.bundle.reset(::open(step.bundle.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!place.bundle)
        return errno;
    int error = openMade(place.bundle.get(), "upper", place.upper);
    if (error == 0)
        error = openMade(place.bundle.get(), "work", place.work);
    if (error == 0)
        error = openMade(place.bundle.get(), "rootfs", place.target);
    if (error == 0 && step.ephemeral)
        forgetVolatileMark(place.work.get());
    return error;
}

/// Layers as paths from the layers directory, which is where we stand.
int lowerPaths(const MountOverlay& step, const OverlayPlace& place, std::vector<std::string>& lowers) {
    if (step.layers.empty()) {
        UniqueFd none;
        const int error = openMade(place.bundle.get(), "empty", none);
        lowers.push_back(step.bundle + "/empty");
        return error;
    }
    for (const std::string& hex : step.layers)
        lowers.push_back(hex + "/fs");
    return ::chdir(step.layersDir.c_str()) == 0 ? 0 : errno;
}

/// One overlay to mount: lowers topmost first, and where.
struct Union {
    int targetFd = -1;
    std::string target;
    std::vector<std::string> lowers;
    std::vector<std::string> options;
};

std::vector<std::string> upperOptions(const MountOverlay& step, const OverlayPlace& place) {
    std::vector<std::string> options{"upperdir=" + descriptorPath(place.upper),
                                     "workdir=" + descriptorPath(place.work)};
    if (step.userXattr)
        options.emplace_back("userxattr");
    if (step.ephemeral)
        options.emplace_back("volatile");
    return options;
}

/// Since Linux 6.8 each layer is added by a call of its own.
int mountByLayer(const Union& wanted, UniqueFd& mount, std::string& why) {
    std::vector<std::string> data;
    for (const std::string& lower : wanted.lowers)
        data.push_back("lowerdir+=" + lower);
    data.insert(data.end(), wanted.options.begin(), wanted.options.end());
    return makeFileSystem("overlay", "overlay", data, 0, mount, why);
}

/// Names of one to three digits instead of 67 letters: links in a tmpfs that lies under the overlay's mount
/// point.
int shortenPaths(const MountOverlay& step, Union& wanted) {
    UniqueFd links;
    std::string why;
    int error = makeFileSystem("tmpfs", "links", {}, 0, links, why);
    if (error == 0)
        error = attach(links.get(), wanted.targetFd);
    if (error == 0 && ::fchdir(links.get()) != 0)
        error = errno;
    for (size_t i = 0; error == 0 && i < wanted.lowers.size(); ++i) {
        const std::string name = std::to_string(i);
        std::string& lower = wanted.lowers[i];
        const std::string path = lower.front() == '/' ? lower : step.layersDir + "/" + lower;
        if (::symlinkat(path.c_str(), links.get(), name.c_str()) != 0)
            error = errno;
        lower = name;
    }
    return error;
}

/// Before that all layers stand in one string of at most a page.
int mountByString(const MountOverlay& step, Union wanted) {
    size_t length = 0;
    for (const std::string& lower : wanted.lowers)
        length += lower.size() + 1;
    if (length > optionBytes)
        if (const int error = shortenPaths(step, wanted))
            return error;
    std::string options = "lowerdir=";
    for (size_t i = 0; i < wanted.lowers.size(); ++i)
        options += (i ? ":" : "") + wanted.lowers[i];
    for (const std::string& option : wanted.options)
        options += "," + option;
    return ::mount("overlay", wanted.target.c_str(), "overlay", 0, options.c_str()) == 0 ? 0 : errno;
}

int mountUnion(const MountOverlay& step, const Union& wanted, std::string& why) {
    UniqueFd mount;
    const int error = mountByLayer(wanted, mount, why);
    if (error == 0)
        return attach(mount.get(), wanted.targetFd);
    return error == EINVAL ? mountByString(step, wanted) // older kernels take any word and refuse the whole
                           : error;
}

/// What one overlay cannot hold is stacked: the lowest layers are an overlay of their own, whose merged
/// directory is one lower. Only the lowest can be: a whiteout within such a stack hides nothing below it. And
/// there can be one only, as the kernel stacks no deeper than two.
int stackLowest(const MountOverlay& step, const OverlayPlace& place, std::vector<std::string>& lowers,
                std::string& why) {
    if (lowers.size() <= kMaxLowers)
        return 0;
    if (lowers.size() >= 2 * kMaxLowers) {
        why = "more than " + std::to_string(2 * kMaxLowers - 1) + " layers cannot be stacked";
        return EOPNOTSUPP;
    }
    UniqueFd target;
    if (const int error = openMade(place.bundle.get(), "lower", target))
        return error;
    const auto first = lowers.end() - static_cast<std::ptrdiff_t>(kMaxLowers);
    Union lowest{target.get(), step.bundle + "/lower", {first, lowers.end()}, {}};
    if (step.userXattr)
        lowest.options.emplace_back("userxattr");
    if (const int error = mountUnion(step, lowest, why))
        return error;
    lowers.erase(first, lowers.end());
    lowers.push_back(lowest.target);
    return ::chdir(step.layersDir.c_str()) == 0 ? 0 : errno;
}

} // namespace

int mountLayers(const MountImage& step, UniqueFd& root, std::string& why) {
    if (::mkdir(step.place.c_str(), 0755) != 0 && errno != EEXIST)
        return errno;
    MountOverlay all{step.layersDir, step.layers, step.place, true, false};
    OverlayPlace place;
    std::vector<std::string> lowers;
    UniqueFd none;
    int error = openPlace(all, place);
    if (error == 0)
        error = openMade(place.bundle.get(), "empty", none);
    if (error == 0)
        error = lowerPaths(all, place, lowers);
    if (error == 0)
        error = stackLowest(all, place, lowers, why);
    if (error == 0 && lowers.size() < 2) // the kernel wants two where there is no upper one
        lowers.push_back(step.place + "/empty");
    const std::string target = step.place + "/rootfs";
    if (error == 0)
        error = mountUnion(all, {place.target.get(), target, lowers, {"userxattr"}}, why);
    if (error != 0 || ::chdir("/") != 0)
        return error != 0 ? error : errno;
    root.reset(::open(target.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    return root ? 0 : errno;
}

int run(const MountOverlay& step, ChildContext& context) {
    OverlayPlace place;
    std::vector<std::string> lowers;
    int error = openPlace(step, place);
    if (error == 0)
        error = lowerPaths(step, place, lowers);
    if (error != 0)
        return error;
    std::string why;
    error = stackLowest(step, place, lowers, why);
    if (error == 0)
        error = mountUnion(
            step, {place.target.get(), step.bundle + "/rootfs", lowers, upperOptions(step, place)}, why);
    if (error != 0)
        return context.fail(error, why);
    const UniqueFd root(::open((step.bundle + "/rootfs").c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!root)
        return errno;
    // High, so that it stays out of the way of the streams.
    context.rootFd = ::fcntl(root.get(), F_DUPFD_CLOEXEC, 100);
    return context.rootFd >= 0 && ::chdir("/") == 0 ? 0 : errno;
}

} // namespace outcrop::steps
