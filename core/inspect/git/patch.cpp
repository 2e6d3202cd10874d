// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/git/patch.h"

#include "core/inspect/git/git_call.h"
#include "core/layer/field_wire.h"

#include <utility>

namespace outcrop {

namespace {

constexpr uint64_t kMaxContext = 1U << 30;

void putSide(FieldWriter& out, const PatchSide& side) {
    out.number(static_cast<uint64_t>(side.mode))
        .text(side.path)
        .text(side.content)
        .number(side.whole ? 1 : 0);
}

PatchSide takeSide(FieldReader& in) {
    PatchSide side;
    side.mode = static_cast<GitMode>(in.number());
    side.path = in.text();
    side.content = in.text();
    side.whole = in.number(1) == 1;
    return side;
}

} // namespace

GitMode gitModeOf(const FileEntry& entry) {
    if (entry.type == FileType::Symlink)
        return GitMode::Link;
    if (entry.type != FileType::Regular)
        return GitMode::None;
    return (entry.mode & 0100U) != 0 ? GitMode::Program : GitMode::File;
}

std::string encodePatch(const std::vector<PatchFile>& files, const PatchOptions& options) {
    FieldWriter out;
    const DiffManner& lines = options.lines;
    out.number(lines.context).number(static_cast<uint64_t>(lines.blanks));
    out.number(static_cast<uint64_t>(lines.algorithm)).number(lines.minimal ? 1 : 0);
    out.number(options.binary ? 1 : 0);
    out.number(static_cast<uint64_t>(options.words)).number(static_cast<uint64_t>(options.moved));
    for (const PatchFile& file : files) {
        putSide(out, file.before);
        putSide(out, file.after);
        out.number(static_cast<uint64_t>(file.similarity) + 1);
    }
    return out.bytes();
}

std::vector<PatchFile> decodePatch(const std::string& bytes, PatchOptions& options) {
    FieldReader in(bytes);
    options.lines.context = static_cast<unsigned>(in.number(kMaxContext));
    options.lines.blanks = static_cast<Blanks>(in.number(static_cast<uint64_t>(Blanks::EndsIgnored)));
    options.lines.algorithm =
        static_cast<DiffAlgorithm>(in.number(static_cast<uint64_t>(DiffAlgorithm::Histogram)));
    options.lines.minimal = in.number(1) == 1;
    options.binary = in.number(1) == 1;
    options.words = static_cast<WordMarks>(in.number(static_cast<uint64_t>(WordMarks::Porcelain)));
    options.moved = static_cast<MovedLines>(in.number(static_cast<uint64_t>(MovedLines::Zebra)));
    std::vector<PatchFile> files;
    while (in.more()) {
        PatchFile file;
        file.before = takeSide(in);
        file.after = takeSide(in);
        file.similarity = static_cast<int>(in.number(101)) - 1;
        files.push_back(std::move(file));
    }
    return files;
}

std::string encodeSpans(const std::vector<PatchSpan>& spans) {
    FieldWriter out;
    for (const PatchSpan& span : spans)
        out.number(static_cast<uint64_t>(span.style)).text(span.text);
    return out.bytes();
}

std::vector<PatchSpan> decodeSpans(const std::string& bytes) {
    std::vector<PatchSpan> spans;
    FieldReader in(bytes);
    while (in.more()) {
        const uint64_t style = in.number(static_cast<uint64_t>(PatchStyle::AddedBlankEnd));
        spans.push_back({static_cast<PatchStyle>(style), std::string(in.text())});
    }
    return spans;
}

std::vector<std::vector<PatchSpan>> filePatches(const std::vector<PatchFile>& files,
                                                const PatchOptions& options, std::stop_token stop) {
    std::vector<std::vector<PatchSpan>> patches(1);
    for (PatchSpan& span :
         decodeSpans(gitAnswer("patch", "changed files", encodePatch(files, options), std::move(stop)))) {
        if (span.text.empty())
            patches.emplace_back();
        else
            patches.back().push_back(std::move(span));
    }
    patches.pop_back();
    if (patches.size() != files.size())
        throw Error(ErrorCode::Corrupt, "read answer of outcrop-git", "patch", "it is of other files");
    return patches;
}

std::vector<PatchSpan> patchSpans(const std::vector<PatchFile>& files, const PatchOptions& options,
                                  std::stop_token stop) {
    std::vector<PatchSpan> spans;
    for (std::vector<PatchSpan>& patch : filePatches(files, options, std::move(stop)))
        std::ranges::move(patch, std::back_inserter(spans));
    return spans;
}

} // namespace outcrop
