// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/patch_options.h"

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

} // namespace

bool wantsPatch(const ParsedOptions& options) {
    return options.flag("patch") || options.has("unified") || options.has("word-diff");
}

std::string wrongPatchWord(const ParsedOptions& options) {
    if (const std::string words = options.text("word-diff", "none"); !wordMarksNamed(words))
        return "\"" + words + "\" is none of plain, color, porcelain, none";
    if (const std::string moved = options.text("color-moved", "no"); !movedLinesNamed(moved))
        return "\"" + moved + "\" is none of no, default, plain, blocks, zebra";
    if (const std::string when = options.text("color", "auto");
        when != "always" && when != "never" && when != "auto")
        return "\"" + when + "\" is none of always, never, auto";
    if (options.flag("histogram"))
        return "--histogram is not there, since libgit2 has no such algorithm; --patience is, from which it "
               "comes";
    return {};
}

bool wantsColors(const ParsedOptions& options, const Console& console) {
    const std::string when = options.text("color", "auto");
    return options.text("word-diff") == "color" || when == "always" ||
           (when == "auto" && console.outIsTerminal());
}

PatchOptions patchOptions(const ParsedOptions& options, bool colored) {
    PatchOptions patch;
    patch.context = static_cast<unsigned>(options.integer("unified").value_or(3));
    patch.blanks = options.flag("ignore-all-space")      ? Blanks::Ignored
                   : options.flag("ignore-space-change") ? Blanks::ChangesIgnored
                                                         : Blanks::Count;
    patch.patience = options.flag("patience");
    patch.minimal = options.flag("minimal");
    patch.binary = options.flag("binary");
    patch.words = wordMarksNamed(options.text("word-diff", "none")).value_or(WordMarks::None);
    if (colored)
        patch.moved = movedLinesNamed(options.text("color-moved", "no")).value_or(MovedLines::None);
    return patch;
}

} // namespace outcrop::cli
