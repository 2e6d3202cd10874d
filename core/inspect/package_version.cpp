// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/package_version.h"

#include <algorithm>
#include <array>
#include <vector>

namespace outcrop {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view takeDigits(std::string_view& text) {
    size_t end = 0;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    const std::string_view digits = text.substr(0, end);
    text.remove_prefix(end);
    return digits;
}

/// Numbers of any length, as versions made of dates and hashes have.
int compareNumbers(std::string_view a, std::string_view b) {
    a.remove_prefix(std::min(a.find_first_not_of('0'), a.size()));
    b.remove_prefix(std::min(b.find_first_not_of('0'), b.size()));
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

// --- deb-version(7)

/// "~" before the end, the end before letters, letters before everything else.
int debianOrder(char c) {
    if (c == '~')
        return -1;
    return isLetter(c) ? static_cast<unsigned char>(c) : static_cast<unsigned char>(c) + 256;
}

int compareDebianPart(std::string_view a, std::string_view b) {
    while (!a.empty() || !b.empty()) {
        while ((!a.empty() && !isDigit(a.front())) || (!b.empty() && !isDigit(b.front()))) {
            const int left = a.empty() || isDigit(a.front()) ? 0 : debianOrder(a.front());
            const int right = b.empty() || isDigit(b.front()) ? 0 : debianOrder(b.front());
            if (left != right)
                return left < right ? -1 : 1;
            a.remove_prefix(1); // both stand at the same character
            b.remove_prefix(1);
        }
        if (const int order = compareNumbers(takeDigits(a), takeDigits(b)); order != 0)
            return order;
    }
    return 0;
}

struct DebianVersion {
    std::string_view epoch, upstream, revision;

    explicit DebianVersion(std::string_view text) {
        if (const size_t colon = text.find(':'); colon != std::string_view::npos) {
            epoch = text.substr(0, colon);
            text.remove_prefix(colon + 1);
        }
        const size_t dash = text.rfind('-');
        upstream = text.substr(0, dash);
        if (dash != std::string_view::npos)
            revision = text.substr(dash + 1);
    }
};

int compareDebian(std::string_view a, std::string_view b) {
    const DebianVersion left(a);
    const DebianVersion right(b);
    if (const int order = compareNumbers(left.epoch, right.epoch); order != 0)
        return order;
    if (const int order = compareDebianPart(left.upstream, right.upstream); order != 0)
        return order;
    return compareDebianPart(left.revision, right.revision);
}

// --- apk: NUMBER{.NUMBER}…[LETTER]{_SUFFIX[NUMBER]}…[-rNUMBER]

/// One piece of a version. Where one version ends or differs in kind, the greater rank is the later version.
struct ApkPart {
    enum Rank : int { PreSuffix, End, Revision, SuffixNumber, PostSuffix, Letter, Number } rank = End;
    int word = 0;            ///< of a suffix or letter
    std::string_view digits; ///< of a number
    size_t zeros = 0; ///< that a number behind a dot begins with: the more, the smaller (1.01 is before 1.1)
};

constexpr std::array<std::string_view, 9> kApkSuffixes = {"alpha", "beta", "pre", "rc", // before the release
                                                          "cvs",   "svn",  "git", "hg", "p"};
constexpr int kApkPreSuffixes = 4;

ApkPart takeApkSuffix(std::string_view& text) {
    size_t end = 0;
    while (end < text.size() && isLetter(text[end]))
        ++end;
    const auto found = std::find(kApkSuffixes.begin(), kApkSuffixes.end(), text.substr(0, end));
    ApkPart part;
    part.word = static_cast<int>(found - kApkSuffixes.begin());
    part.rank = part.word < kApkPreSuffixes ? ApkPart::PreSuffix : ApkPart::PostSuffix;
    text.remove_prefix(end);
    return part;
}

std::vector<ApkPart> apkParts(std::string_view text) {
    std::vector<ApkPart> parts;
    while (!text.empty()) {
        ApkPart part;
        const char c = text.front();
        const bool first = parts.empty();
        const ApkPart::Rank before = first ? ApkPart::End : parts.back().rank;
        if (isDigit(c)) {
            part.rank = before == ApkPart::PreSuffix || before == ApkPart::PostSuffix ? ApkPart::SuffixNumber
                                                                                      : ApkPart::Number;
            part.digits = takeDigits(text);
        } else if (c == '.') {
            text.remove_prefix(1);
            part.rank = ApkPart::Number;
            part.zeros = std::min(text.find_first_not_of('0'), text.size());
            text.remove_prefix(part.zeros);
            part.digits = takeDigits(text);
        } else if (c == '_') {
            text.remove_prefix(1);
            part = takeApkSuffix(text);
        } else if (text.starts_with("-r")) {
            text.remove_prefix(2);
            part.rank = ApkPart::Revision;
            part.digits = takeDigits(text);
        } else {
            part.rank = ApkPart::Letter;
            part.word = static_cast<unsigned char>(c);
            text.remove_prefix(1);
        }
        parts.push_back(part);
    }
    return parts;
}

int compareApkPart(const ApkPart& a, const ApkPart& b) {
    if (a.rank != b.rank)
        return a.rank < b.rank ? -1 : 1;
    if (a.word != b.word)
        return a.word < b.word ? -1 : 1;
    if (a.zeros != b.zeros)
        return a.zeros > b.zeros ? -1 : 1;
    return compareNumbers(a.digits, b.digits);
}

int compareApk(std::string_view a, std::string_view b) {
    const std::vector<ApkPart> left = apkParts(a);
    const std::vector<ApkPart> right = apkParts(b);
    for (size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
        const int order =
            compareApkPart(i < left.size() ? left[i] : ApkPart(), i < right.size() ? right[i] : ApkPart());
        if (order != 0)
            return order;
    }
    return 0;
}

// --- rpm: EPOCH:VERSION-RELEASE, each by rpmvercmp()

std::string_view takeLetters(std::string_view& text) {
    size_t end = 0;
    while (end < text.size() && isLetter(text[end]))
        ++end;
    const std::string_view letters = text.substr(0, end);
    text.remove_prefix(end);
    return letters;
}

void skipSeparators(std::string_view& text) {
    while (!text.empty() && !isDigit(text.front()) && !isLetter(text.front()) && text.front() != '~' &&
           text.front() != '^')
        text.remove_prefix(1);
}

/// What "~" and "^" make of two rests: "~" is before the end, "^" behind it and before everything else. Both
/// are taken where both have it, which leaves it open (0).
int compareMarks(std::string_view& a, std::string_view& b) {
    const char left = a.empty() ? '\0' : a.front();
    const char right = b.empty() ? '\0' : b.front();
    for (const char mark : {'~', '^'}) {
        if (left != mark && right != mark)
            continue;
        if (left == right) {
            a.remove_prefix(1);
            b.remove_prefix(1);
            return 0;
        }
        const int behindEnd = mark == '^' ? 1 : -1;
        if (left == mark)
            return right == '\0' ? behindEnd : -1;
        return left == '\0' ? -behindEnd : 1;
    }
    return 0;
}

int compareRpmPart(std::string_view a, std::string_view b) {
    while (!a.empty() || !b.empty()) {
        skipSeparators(a);
        skipSeparators(b);
        const size_t before = a.size();
        const bool marked = (!a.empty() && (a.front() == '~' || a.front() == '^')) ||
                            (!b.empty() && (b.front() == '~' || b.front() == '^'));
        if (const int order = compareMarks(a, b); order != 0)
            return order;
        if (marked && a.size() != before)
            continue;
        if (a.empty() || b.empty())
            break;
        const bool number = isDigit(a.front());
        const std::string_view left = number ? takeDigits(a) : takeLetters(a);
        const std::string_view right = number ? takeDigits(b) : takeLetters(b);
        if (right.empty()) // a number is behind a word
            return number ? 1 : -1;
        if (const int order = number ? compareNumbers(left, right) : left.compare(right); order != 0)
            return order;
    }
    return static_cast<int>(!a.empty()) - static_cast<int>(!b.empty());
}

int compareRpm(std::string_view a, std::string_view b) {
    const DebianVersion left(a); // taken apart in the same way
    const DebianVersion right(b);
    if (const int order = compareNumbers(left.epoch, right.epoch); order != 0)
        return order;
    if (const int order = compareRpmPart(left.upstream, right.upstream); order != 0)
        return order;
    return compareRpmPart(left.revision, right.revision);
}

// --- pip and npm

/// A word or number of a version; of words those that announce a release come before it.
struct ReleasePart {
    std::string_view text;
    int rank = 0; ///< dev < a < b < rc < the end or a build < post < a number
};

int rankOf(std::string_view text, bool semantic) {
    if (isDigit(text.front()))
        return 10;
    if (semantic)
        return -1; // any word behind "-"
    constexpr std::pair<std::string_view, int> kWords[] = {
        {"dev", -4}, {"a", -3},   {"alpha", -3}, {"b", -2},  {"beta", -2}, {"c", -1},
        {"rc", -1},  {"pre", -1}, {"post", 1},   {"rev", 1}, {"r", 1}};
    for (const auto& [word, rank] : kWords)
        if (text == word)
            return rank;
    return 1;
}

std::vector<ReleasePart> releaseParts(std::string_view text, bool semantic) {
    if (text.starts_with('v'))
        text.remove_prefix(1);
    text = text.substr(0, text.find('+')); // builds and local versions have no order
    std::vector<ReleasePart> parts;
    bool pre = false;
    while (!text.empty()) {
        const char c = text.front();
        if (!isDigit(c) && !isLetter(c)) {
            pre |= semantic && c == '-';
            text.remove_prefix(1);
            continue;
        }
        size_t end = 0;
        while (end < text.size() && isDigit(text[end]) == isDigit(c) && (isDigit(c) || isLetter(text[end])))
            ++end;
        ReleasePart part{text.substr(0, end), 0};
        part.rank = rankOf(part.text, semantic);
        if (pre)
            part.rank = isDigit(c) ? -2 : -1; // numbers before words, both before the release
        parts.push_back(part);
        text.remove_prefix(end);
    }
    return parts;
}

int compareReleases(std::string_view a, std::string_view b, bool semantic) {
    const std::vector<ReleasePart> left = releaseParts(a, semantic);
    const std::vector<ReleasePart> right = releaseParts(b, semantic);
    for (size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
        // 1.0 is 1.0.0
        const ReleasePart none{"0", 10};
        const auto part = [&](const std::vector<ReleasePart>& parts, const ReleasePart& other) {
            if (i < parts.size())
                return parts[i];
            if (semantic && !parts.empty() && parts.back().rank < 0)
                return ReleasePart{"", -9}; // alpha is before alpha.1
            return other.rank == 10 ? none : ReleasePart{"", 0};
        };
        const ReleasePart one = part(left, i < right.size() ? right[i] : none);
        const ReleasePart two = part(right, i < left.size() ? left[i] : none);
        if (one.rank != two.rank)
            return one.rank < two.rank ? -1 : 1;
        const bool numbers =
            !one.text.empty() && !two.text.empty() && isDigit(one.text[0]) && isDigit(two.text[0]);
        const int order =
            numbers ? compareNumbers(one.text, two.text) : (semantic ? one.text.compare(two.text) : 0);
        if (order != 0)
            return order;
    }
    return 0;
}

} // namespace

int compareVersions(PackageManager manager, std::string_view a, std::string_view b) {
    switch (manager) {
    case PackageManager::Dpkg:
        return compareDebian(a, b);
    case PackageManager::Apk:
        return compareApk(a, b);
    case PackageManager::Rpm:
        return compareRpm(a, b);
    case PackageManager::Pip:
        return compareReleases(a, b, false);
    case PackageManager::Npm:
        break;
    }
    return compareReleases(a, b, true);
}

} // namespace outcrop
