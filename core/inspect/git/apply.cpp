// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/git/apply.h"

#include "core/inspect/git/git_call.h"
#include "core/layer/field_wire.h"

#include <utility>

namespace outcrop {

std::vector<std::string> patchedPaths(const std::string& patch, std::stop_token stop) {
    const std::string answer = gitAnswer("patched-paths", "the patch", patch, std::move(stop));
    std::vector<std::string> paths;
    FieldReader in(answer);
    while (in.more())
        paths.emplace_back(in.text());
    return paths;
}

std::vector<PatchedFile> applyPatch(const std::string& patch, const std::vector<PatchSide>& files,
                                    std::stop_token stop) {
    FieldWriter request;
    request.text(patch);
    for (const PatchSide& file : files)
        request.number(static_cast<uint64_t>(file.mode)).text(file.path).text(file.content);
    const std::string answer = gitAnswer("apply-patch", "the patch", request.bytes(), std::move(stop));
    std::vector<PatchedFile> patched;
    FieldReader in(answer);
    while (in.more()) {
        PatchedFile file;
        file.path = in.text();
        file.state =
            static_cast<PatchedFile::State>(in.number(static_cast<uint64_t>(PatchedFile::State::Unsaid)));
        file.content = in.text();
        patched.push_back(std::move(file));
    }
    return patched;
}

} // namespace outcrop
