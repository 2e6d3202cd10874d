// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/kernel_mount.h"

#include "core/base/fd.h"
#include "core/engine/if_found.h"
#include "core/engine/subject.h"
#include "core/layer/union_lookup.h"

#include <algorithm>
#include <fcntl.h>
#include <filesystem>
#include <sched.h>
#include <sys/mount.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace outcrop {

namespace {

constexpr size_t kMaxLowers = 500; // the kernel's OVL_MAX_STACK

/// A directory below, by its path for whoever reads mountinfo.
struct Lower {
    std::string path;
    UniqueFd fd;

    explicit Lower(std::string place) : path(std::move(place)), fd(openFile(path, O_PATH | O_DIRECTORY)) {}
};

/// The image's layers that are to be seen, base first; none if it is no image or has no such layers, which
/// whoever shows it otherwise says better.
std::vector<Digest> shownLayers(const Engine& engine, const std::string& subject, Progress& progress,
                                const std::stop_token& stop) {
    const SubjectName name = SubjectName::parse(subject);
    if (name.kind && *name.kind != Subject::Kind::Image)
        return {};
    if (!name.kind && ifFound([&] { return engine.containers().find(name.name); }))
        return {};
    const auto image = ifFound([&] { return engine.images().find(name.name); });
    if (!image)
        return {};
    std::vector<Digest> layers = engine.images().layers(*image);
    const size_t first = name.lastLayer == 0 ? 0 : static_cast<size_t>(std::max(name.firstLayer, 1)) - 1;
    const size_t last = name.lastLayer == 0 ? layers.size() : static_cast<size_t>(name.lastLayer);
    if (first >= last || last > layers.size() || last - first >= kMaxLowers)
        return {};
    engine.images().ensureUnpacked(*image, progress, stop);
    return {layers.begin() + static_cast<std::ptrdiff_t>(first),
            layers.begin() + static_cast<std::ptrdiff_t>(last)};
}

/// overlayfs hides a whiteout where it merges directories. One in a directory that is this layer's alone, or
/// is opaque, it lists, as something that can't be looked at.
bool wouldListWhiteouts(const MergedTree::Layers& layers) {
    for (size_t i = 0; i < layers.size(); ++i) {
        const FileTree& layer = *layers[i];
        const MergedTree::Layers below(layers.begin(), layers.begin() + static_cast<std::ptrdiff_t>(i));
        for (uint32_t n = 1; n < layer.size(); ++n) {
            if (layer.type(NodeIndex{n}) != FileType::Whiteout)
                continue;
            const NodeIndex parent = layer.parent(NodeIndex{n});
            if (parent == kRootNode)
                continue; // the root is merged with the place
            const auto merged = entryInUnion(below, layer.path(parent));
            if (layer.isOpaque(parent) || !merged || merged->type != FileType::Directory)
                return true;
        }
    }
    return false;
}

/// Since Linux 6.8 each layer is added by a call of its own.
bool mountByLayer(const std::vector<Lower>& lowers, const UniqueFd& directory) {
    const UniqueFd context(::fsopen("overlay", FSOPEN_CLOEXEC));
    const auto set = [&](const char* key, const std::string& value) {
        return ::fsconfig(context.get(), FSCONFIG_SET_STRING, key, value.c_str(), 0) == 0;
    };
    const auto setFlag = [&](const char* key) {
        return ::fsconfig(context.get(), FSCONFIG_SET_FLAG, key, nullptr, 0) == 0;
    };
    if (!context || !set("source", std::string(kKernelMountSource)) || !setFlag("userxattr") ||
        !setFlag("ro"))
        return false;
    constexpr size_t kMaxValue = 255; // fsconfig(2)
    for (const Lower& lower : lowers)
        if (!set("lowerdir+", lower.path.size() <= kMaxValue
                                  ? lower.path
                                  : "/proc/self/fd/" + std::to_string(lower.fd.get())))
            return false;
    if (::fsconfig(context.get(), FSCONFIG_CMD_CREATE, nullptr, nullptr, 0) != 0)
        return false;
    const UniqueFd mount(
        ::fsmount(context.get(), FSMOUNT_CLOEXEC, MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV));
    return mount && ::move_mount(mount.get(), "", directory.get(), "",
                                 MOVE_MOUNT_F_EMPTY_PATH | MOVE_MOUNT_T_EMPTY_PATH) == 0;
}

/// Before that all stand in one page of options, so they are named by their descriptors' numbers.
bool mountByString(const std::vector<Lower>& lowers, const std::string& directory) {
    std::string options = "userxattr,lowerdir=";
    for (const Lower& lower : lowers)
        options += (&lower == &lowers.front() ? "" : ":") + std::to_string(lower.fd.get());
    bool mounted = false;
    std::thread([&] { // whose working directory is its own: a desktop has other work at the same time
        mounted = ::unshare(CLONE_FS) == 0 && ::chdir("/proc/self/fd") == 0 &&
                  ::mount(std::string(kKernelMountSource).c_str(), directory.c_str(), "overlay",
                          MS_RDONLY | MS_NOSUID | MS_NODEV, options.c_str()) == 0;
    })
        .join();
    return mounted;
}

} // namespace

bool mountByKernel(const Engine& engine, const std::string& subject, const std::string& directory,
                   Progress& progress, const std::stop_token& stop) {
    if (::geteuid() != 0 || !std::filesystem::is_empty(directory))
        return false;
    const StoreLock lock = engine.store().lockShared(); // what is unpacked stays until it is mounted
    const std::vector<Digest> layers = shownLayers(engine, subject, progress, stop);
    if (layers.empty())
        return false;
    MergedTree::Layers trees;
    for (const Digest& layer : layers)
        trees.push_back(engine.images().tree(layer));
    if (wouldListWhiteouts(trees))
        return false;
    std::vector<Lower> lowers;
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer)
        lowers.emplace_back((engine.store().paths().layer(*layer) / "fs").string());
    // Without an upper directory there must be two at least. The place itself is empty, and lies lowest.
    lowers.emplace_back(directory);
    return mountByLayer(lowers, lowers.back().fd) || mountByString(lowers, directory);
}

} // namespace outcrop
