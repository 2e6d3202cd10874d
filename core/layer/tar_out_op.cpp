// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/layer/pack_subtree.h"
#include "core/layer/path_list.h"
#include "core/layer/root_path.h"
#include "core/layer/worker_ops.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace outcrop {

namespace {

/// What the kernel shows in a running container: reading it gives no file. Its devices are the engine's.
std::set<uint64_t> kernelDevices(int root) {
    std::set<uint64_t> devices;
    const std::optional<FileFacts> own = fileFacts(root, "");
    for (const char* name : {"proc", "sys", "dev"})
        if (const auto facts = fileFacts(root, name); facts && own && facts->device != own->device)
            devices.insert(facts->device);
    return devices;
}

/// One file or directory under another name, as docker's cp sends it.
void packOne(SubtreePacker& packer, int root, const std::string& path, const std::string& member, bool follow,
             const std::set<uint64_t>& hidden) {
    std::string place = placeInRoot(root, path);
    if (follow)
        place = resolvedInRoot(root, place);
    const std::optional<FileFacts> facts = factsInRoot(root, place);
    if (!facts || (hidden.contains(facts->device) && place != "/"))
        throw Error(ErrorCode::NotFound, "find", path, "there is no such file");
    const ParentAndName at = openParent(root, place);
    packer.add(at.parent.get(), at.name, member, true);
}

} // namespace

/// Arguments: "one", the path, its name in the tar, "follow" or "keep" the link it is; or "list". Inputs: 0
/// the root, 1 where the tar goes, 2 for "list" the paths, each with "r" (all below) or "s" (itself) in
/// front. One record: the tar's size.
void runTarOut(WorkerSide& side) {
    const UniqueFd root = openOwnRoot();
    SubtreePacker::Options options;
    options.warn = [&side](const std::string& fact) { side.warn(fact); };
    options.advance = [&side](uint64_t done) { side.advance(done); };
    options.kernelDevices = kernelDevices(root.get());
    side.phase("copy", side.argument(0), 0);
    SubtreePacker packer(side.input(1), options);
    if (side.argument(0) == "one") {
        packOne(packer, root.get(), side.argument(1), side.argument(2), side.argument(3) == "follow",
                options.kernelDevices);
    } else {
        for (const std::string& item : decodePaths(side.inputBytes(2))) {
            const std::string path = item.substr(1);
            const ParentAndName at = openParent(root.get(), path);
            packer.add(at.parent.get(), at.name, path.substr(1), item.front() == 'r');
        }
    }
    side.record(WireWriter(MessageKind::Record).number(packer.finish()));
}

} // namespace outcrop
