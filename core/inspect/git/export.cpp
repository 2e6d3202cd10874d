// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/git/export.h"

#include "core/base/error.h"
#include "core/inspect/git/git_call.h"
#include "core/layer/field_wire.h"

#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>

namespace outcrop {

namespace {

constexpr size_t kMaxLayers = 490; ///< two descriptors each, and a helper takes a thousand

void writeSmallFile(int directory, const std::string& name, std::string_view text) {
    const UniqueFd file = openFileAt(directory, name, O_WRONLY | O_CREAT | O_EXCL, 0666);
    writeFull(file.get(), text.data(), text.size(), name);
}

} // namespace

std::string encodeExport(const GitImage& image) {
    FieldWriter out;
    out.text(image.label).number(image.inUse ? 1 : 0).number(image.steps.size());
    for (const GitStep& step : image.steps)
        out.number(step.hasLayer ? 1 : 0)
            .text(step.message)
            .text(step.author)
            .number(static_cast<uint64_t>(step.time < 0 ? 0 : step.time));
    for (const std::string& branch : image.branches)
        out.text(branch);
    return out.bytes();
}

GitExportRequest decodeExport(const std::string& bytes) {
    FieldReader in(bytes);
    GitExportRequest request;
    request.label = in.text();
    request.inUse = in.number(1) == 1;
    const uint64_t steps = in.number();
    for (uint64_t i = 0; i < steps; ++i) {
        GitStep step;
        step.hasLayer = in.number(1) == 1;
        step.message = in.text();
        step.author = in.text();
        step.time = static_cast<int64_t>(in.number());
        request.steps.push_back(std::move(step));
    }
    while (in.more())
        request.branches.emplace_back(in.text());
    return request;
}

GitExportResult exportToGit(int repositoryFd, const GitImage& image, Progress& progress,
                            const std::stop_token& stop) {
    if (image.blobs.size() > kMaxLayers)
        throw Error(ErrorCode::Unsupported, "export", image.label,
                    "more than " + std::to_string(kMaxLayers) + " layers");
    const UniqueFd answer = makeMemoryFile("outcrop-answer");
    WorkerCall call = gitCall("export-git", image.label);
    call.input(repositoryFd).inputBytes(encodeExport(image)).input(answer.get());
    for (const UniqueFd& blob : image.blobs)
        call.input(blob.get());
    for (const UniqueFd& tree : image.trees)
        call.input(tree.get());
    call.expect(0).run(progress, stop);
    const std::string bytes = readAnswer(answer.get(), image.label);
    FieldReader in(bytes);
    GitExportResult result;
    result.commit = in.text();
    result.commits = in.number();
    result.leftOutCount = in.number();
    while (in.more()) {
        const std::string why(in.text());
        result.leftOut.push_back({why, std::string(in.text())});
    }
    return result;
}

void makeBareRepository(int directoryFd, const std::string& firstBranch) {
    for (const char* name : {"objects", "refs", "refs/heads", "refs/tags"})
        if (::mkdirat(directoryFd, name, 0777) != 0)
            throw Error::fromErrno("make directory", name);
    writeSmallFile(directoryFd, "config",
                   "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n");
    writeSmallFile(directoryFd, "description", "Layers of container images, each a commit.\n");
    writeSmallFile(directoryFd, "HEAD", "ref: refs/heads/" + firstBranch + "\n");
}

} // namespace outcrop
