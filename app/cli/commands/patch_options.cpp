// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/patch_options.h"

#include "app/cli/color_when.h"

#include <optional>
#include <string_view>

namespace outcrop::cli {

namespace {

std::optional<WordMarks> wordMarksNamed(std::string_view word) {
    if (word == "plain")
        return WordMarks::Plain;
    if (word == "color")
        return WordMarks::Color;
    if (word == "porcelain")
        return WordMarks::Porcelain;
    return word == "none" ? std::optional(WordMarks::None) : std::nullopt;
}

std::optional<MovedLines> movedLinesNamed(std::string_view word) {
    if (word == "plain")
        return MovedLines::Plain;
    if (word == "blocks")
        return MovedLines::Blocks;
    if (word == "zebra" || word == "default")
        return MovedLines::Zebra;
    return word == "no" ? std::optional(MovedLines::None) : std::nullopt;
}

/// Minimal is Myers that takes its time.
std::optional<DiffAlgorithm> algorithmNamed(std::string_view word) {
    if (word == "patience")
        return DiffAlgorithm::Patience;
    if (word == "histogram")
        return DiffAlgorithm::Histogram;
    return word == "myers" || word == "minimal" || word == "default" ? std::optional(DiffAlgorithm::Myers)
                                                                     : std::nullopt;
}

} // namespace

bool wantsPatch(const ParsedOptions& options) {
    return options.flag("patch") || options.has("unified") || options.has("word-diff");
}

std::string wrongPatchWord(const ParsedOptions& options) {
    if (const std::string words = options.text("word-diff", "none"); !wordMarksNamed(words))
        return "\"" + words + "\" is none of plain, color, porcelain, none";
    if (const std::string moved = options.text("color-moved", "no"); !movedLinesNamed(moved))
        return "\"" + moved + "\" is none of no, default, plain, blocks, zebra";
    if (std::string wrong = wrongColorWhen(options); !wrong.empty())
        return wrong;
    if (const std::string algorithm = options.text("diff-algorithm", "default"); !algorithmNamed(algorithm))
        return "\"" + algorithm + "\" is none of myers, minimal, patience, histogram, default";
    return {};
}

bool wantsColors(const ParsedOptions& options, const Console& console) {
    return options.text("word-diff") == "color" || wantsColor(options, console);
}

PatchOptions patchOptions(const ParsedOptions& options, bool colored) {
    PatchOptions patch;
    patch.lines.context = static_cast<unsigned>(options.integer("unified").value_or(3));
    patch.lines.blanks = options.flag("ignore-all-space")      ? Blanks::Ignored
                         : options.flag("ignore-space-change") ? Blanks::ChangesIgnored
                         : options.flag("ignore-space-at-eol") ? Blanks::EndsIgnored
                                                               : Blanks::Count;
    const std::string algorithm = options.text("diff-algorithm", options.flag("histogram")  ? "histogram"
                                                                 : options.flag("patience") ? "patience"
                                                                                            : "default");
    patch.lines.algorithm = algorithmNamed(algorithm).value_or(DiffAlgorithm::Myers);
    patch.lines.minimal = options.flag("minimal") || algorithm == "minimal";
    patch.binary = options.flag("binary");
    patch.words = wordMarksNamed(options.text("word-diff", "none")).value_or(WordMarks::None);
    if (colored)
        patch.moved = movedLinesNamed(options.text("color-moved", "no")).value_or(MovedLines::None);
    return patch;
}

} // namespace outcrop::cli
