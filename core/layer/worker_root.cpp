// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/worker_root.h"

#include "core/base/error.h"
#include "core/layer/path_list.h"
#include "core/layer/worker_wire.h"

namespace outcrop {

namespace {

uint64_t sizeIn(const WorkerAnswer& answer, const std::string& object) {
    if (answer.records.size() != 1)
        throw Error(ErrorCode::BadInput, "copy", object, "the worker gave no answer");
    return WireReader(answer.records.front()).number();
}

const char* ownersName(CopiedOwners owners) {
    switch (owners) {
    case CopiedOwners::Keep:
        return "keep";
    case CopiedOwners::Root:
        return "root";
    case CopiedOwners::Caller:
        break;
    }
    return "caller";
}

FileType typeNumbered(uint64_t number) {
    if (number > static_cast<uint64_t>(FileType::Whiteout))
        throw Error(ErrorCode::BadInput, "look at file", {}, "the worker broke the protocol");
    return static_cast<FileType>(number);
}

} // namespace

WorkerCall WorkerRoot::call(const std::string& op, const std::string& object) const {
    WorkerCall call(view ? op + "-view" : op, object);
    if (view)
        call.inputBytes(encodeRootView(*view));
    else
        call.input(directory);
    if (asCaller)
        call.asCaller();
    return call;
}

LookedAt workerLook(const WorkerRoot& root, const std::string& path) {
    Progress silent;
    const WorkerAnswer answer = root.call("look", path).argument(path).run(silent, {});
    if (answer.records.size() != 1)
        throw Error(ErrorCode::BadInput, "look at", path, "the worker gave no answer");
    WireReader record(answer.records.front());
    LookedAt found;
    found.exists = record.number() != 0;
    found.type = typeNumbered(record.number());
    found.place = record.text();
    found.target = record.text();
    return found;
}

uint64_t workerTarOut(const WorkerRoot& root, const TarOut& what, int outFd, Progress& progress,
                      std::stop_token stop) {
    return sizeIn(root.call("tar-out", what.path)
                      .argument("one")
                      .argument(what.path)
                      .argument(what.member)
                      .argument(what.follow ? "follow" : "keep")
                      .input(outFd)
                      .run(progress, stop),
                  what.path);
}

uint64_t workerTarOut(const WorkerRoot& root, const std::vector<TarItem>& items, int outFd,
                      Progress& progress, std::stop_token stop) {
    std::vector<std::string> paths;
    for (const TarItem& item : items)
        paths.push_back((item.recursive ? "r" : "s") + item.path);
    return sizeIn(root.call("tar-out", "files")
                      .argument("list")
                      .input(outFd)
                      .inputBytes(encodePaths(paths))
                      .run(progress, stop),
                  "files");
}

uint64_t workerTarIn(const WorkerRoot& root, const std::string& directory, CopiedOwners owners, int tarFd,
                     Progress& progress, std::stop_token stop) {
    return sizeIn(root.call("tar-in", directory)
                      .argument(directory)
                      .argument(ownersName(owners))
                      .argument("")
                      .input(tarFd)
                      .run(progress, stop),
                  directory);
}

uint64_t workerHandOver(const WorkerRoot& root, const std::string& from, int tarFd, Progress& progress,
                        std::stop_token stop) {
    return sizeIn(root.call("tar-in", from)
                      .argument("/")
                      .argument(ownersName(CopiedOwners::Caller))
                      .argument(from)
                      .input(tarFd)
                      .run(progress, stop),
                  from);
}

void workerClear(const WorkerRoot& root, const std::vector<std::string>& paths) {
    Progress silent;
    root.call("clear", "files").inputBytes(encodePaths(paths)).expect(0).run(silent, {});
}

namespace {

void move(const char* op, int bundleFd, const std::string& beside, const std::vector<SetAside>& items) {
    std::vector<std::string> paths;
    for (const SetAside& item : items)
        paths.push_back((item.present ? "p" : "a") + item.path);
    Progress silent;
    WorkerCall(op, beside)
        .argument(beside)
        .input(bundleFd)
        .inputBytes(encodePaths(paths))
        .expect(0)
        .run(silent, {});
}

} // namespace

void workerSetAside(int bundleFd, const std::string& beside, const std::vector<SetAside>& items) {
    move("set-aside", bundleFd, beside, items);
}

void workerPutBack(int bundleFd, const std::string& beside, const std::vector<SetAside>& items) {
    move("put-back", bundleFd, beside, items);
}

} // namespace outcrop
