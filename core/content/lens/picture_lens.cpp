// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/content/lens/fact_list.h"
#include "core/content/lens/lenses.h"

#include <regex>

namespace outcrop {

namespace {

std::vector<std::string> picked(const std::string& text, const char* pattern) {
    std::smatch match;
    if (!std::regex_search(text, match, std::regex(pattern)))
        return {};
    std::vector<std::string> groups;
    for (size_t i = 1; i < match.size(); ++i)
        groups.push_back(match[i].str());
    return groups;
}

/// "8-bit/color RGBA" of a PNG, "precision 8, …, components 3" of a JPEG, "x 24" behind a BMP's dimensions.
void pictureDepth(const std::string& words, FactList& facts) {
    const auto png = picked(words, "([0-9]{1,9})-bit[/ ](grayscale|gray\\+alpha|color RGBA?|colormap)");
    if (!png.empty()) {
        facts.number("bitsPerSample", std::stoull(png[0]));
        facts.text("colour", png[1]);
    }
    if (const auto jpeg = picked(words, "precision ([0-9]{1,9})"); !jpeg.empty())
        facts.number("bitsPerSample", std::stoull(jpeg[0]));
    if (const auto parts = picked(words, "components ([0-9]{1,9})"); !parts.empty())
        facts.number("components", std::stoull(parts[0]));
    if (const auto bmp = picked(words, "[0-9] x -?[0-9]{1,9} x ([0-9]{1,9})"); !bmp.empty())
        facts.number("bitsPerPixel", std::stoull(bmp[0]));
}

/// Width and height. A JPEG's density stands before them, in the same form.
std::vector<std::string> pictureSize(const std::string& words) {
    if (words.starts_with("JPEG"))
        return picked(words, "precision [0-9]+, ([0-9]{1,9})x([0-9]{1,9})");
    if (!words.starts_with("TIFF"))
        return picked(words, "([0-9]{1,9}) ?x ?-?([0-9]{1,9})");
    const auto width = picked(words, "width=([0-9]{1,9})");
    const auto height = picked(words, "height=([0-9]{1,9})");
    return width.empty() || height.empty() ? std::vector<std::string>() : std::vector{width[0], height[0]};
}

} // namespace

void showPicture(const MagicWords& words, Content& content) {
    constexpr size_t kMaxWords = 4096; // std::regex recurses as deep as a text is long
    const std::string text = words.description.substr(0, kMaxWords);
    FactList facts(content.facts);
    facts.text("format", words.mediaType.substr(words.mediaType.find('/') + 1));
    const std::vector<std::string> size = pictureSize(text);
    if (size.size() == 2) {
        facts.number("width", std::stoull(size[0]));
        facts.number("height", std::stoull(size[1]));
    }
    pictureDepth(text, facts);
}

} // namespace outcrop
