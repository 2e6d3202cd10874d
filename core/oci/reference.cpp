// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/oci/reference.h"

#include "core/base/error.h"
#include "core/base/hex.h"

#include <algorithm>

// The grammar of github.com/distribution/reference (regexp.go), walked by hand: std::regex recurses on long
// input.
//
//   reference  := name [":" tag] ["@" digest]
//   name       := [domain "/"] component ("/" component)*
//   domain     := host [":" port]      host := label ("." label)* | "[" IPv6 "]"
//   component  := alnum (separator alnum)*     separator := "." | "_" | "__" | "-"+

namespace outcrop {

namespace {

constexpr std::string_view kDefaultDomain = "docker.io";
constexpr std::string_view kLegacyDomain = "index.docker.io";
constexpr std::string_view kOfficialPrefix = "library/";
constexpr size_t kMaxPath = 255;
constexpr size_t kMaxTag = 128;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}
bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool isLowerAlnum(char c) {
    return isLower(c) || isDigit(c);
}
bool isAlnum(char c) {
    return isLowerAlnum(c) || isUpper(c);
}
bool isHexDigit(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
bool hasUpper(std::string_view text) {
    return std::any_of(text.begin(), text.end(), isUpper);
}

[[noreturn]] void refuse(std::string_view text, const char* rule) {
    throw Error(ErrorCode::BadInput, "read image reference", std::string(text.substr(0, 400)), rule);
}

/// Calls test for each piece between separators; empty pieces are passed on.
template <typename Test>
bool allPieces(std::string_view text, char separator, Test test) {
    while (true) {
        const size_t end = text.find(separator);
        if (!test(text.substr(0, end)))
            return false;
        if (end == std::string_view::npos)
            return true;
        text.remove_prefix(end + 1);
    }
}

bool isSeparator(std::string_view run) {
    return run == "." || run == "_" || run == "__" || run.find_first_not_of('-') == std::string_view::npos;
}

bool isPathComponent(std::string_view text) {
    if (text.empty() || !isLowerAlnum(text.front()) || !isLowerAlnum(text.back()))
        return false;
    for (size_t i = 0; i < text.size();) {
        if (isLowerAlnum(text[i])) {
            ++i;
            continue;
        }
        size_t end = i;
        while (!isLowerAlnum(text[end])) // ends: the last character is one
            ++end;
        if (!isSeparator(text.substr(i, end - i)))
            return false;
        i = end;
    }
    return true;
}

bool isPath(std::string_view text) {
    return allPieces(text, '/', isPathComponent);
}

bool isHostLabel(std::string_view text) {
    return !text.empty() && isAlnum(text.front()) && isAlnum(text.back()) &&
           std::all_of(text.begin(), text.end(), [](char c) { return isAlnum(c) || c == '-'; });
}

bool isDomain(std::string_view text) {
    std::string_view host = text;
    const size_t bracket = text.rfind(']');
    const size_t colon = text.find(':', bracket == std::string_view::npos ? 0 : bracket);
    if (colon != std::string_view::npos) {
        const std::string_view port = text.substr(colon + 1);
        if (port.empty() || !std::all_of(port.begin(), port.end(), isDigit))
            return false;
        host = text.substr(0, colon);
    }
    if (host.size() > 2 && host.front() == '[' && host.back() == ']') {
        const std::string_view address = host.substr(1, host.size() - 2);
        return std::all_of(address.begin(), address.end(), [](char c) { return isHexDigit(c) || c == ':'; });
    }
    return allPieces(host, '.', isHostLabel);
}

bool isTag(std::string_view text) {
    const auto word = [](char c) { return isAlnum(c) || c == '_'; };
    return !text.empty() && text.size() <= kMaxTag && word(text.front()) &&
           std::all_of(text.begin(), text.end(), [&](char c) { return word(c) || c == '.' || c == '-'; });
}

bool isDigest(std::string_view text) {
    const size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return false;
    const std::string_view algorithm = text.substr(0, colon);
    const std::string_view hex = text.substr(colon + 1);
    const size_t length = algorithm == "sha256"   ? 64
                          : algorithm == "sha384" ? 96
                          : algorithm == "sha512" ? 128
                                                  : 0;
    return length != 0 && hex.size() == length && isLowerHex(hex);
}

/// docker's rule for what stands before the first slash.
bool looksLikeDomain(std::string_view text) {
    return text == "localhost" || text.find_first_of(".:") != std::string_view::npos || hasUpper(text);
}

struct Split {
    std::string domain;
    std::string rest;
};

Split splitDomain(std::string_view text) {
    const size_t slash = text.find('/');
    Split split{std::string(kDefaultDomain), std::string(text)};
    if (slash != std::string_view::npos && looksLikeDomain(text.substr(0, slash))) {
        split.domain = text.substr(0, slash);
        split.rest = text.substr(slash + 1);
    }
    if (split.domain == kLegacyDomain)
        split.domain = kDefaultDomain;
    if (split.domain == kDefaultDomain && split.rest.find('/') == std::string::npos)
        split.rest = std::string(kOfficialPrefix) + split.rest;
    return split;
}

} // namespace

Reference Reference::parse(std::string_view text) {
    if (text.empty())
        refuse(text, "name is empty");
    if (text.size() == 64 && isLowerHex(text))
        refuse(text, "a name can't be 64 hex digits, that is an id");
    Split split = splitDomain(text);
    std::string_view rest = split.rest;

    Reference reference;
    if (const size_t at = rest.find('@'); at != std::string_view::npos) {
        reference.m_digest = rest.substr(at + 1);
        rest = rest.substr(0, at);
        if (!isDigest(reference.m_digest))
            refuse(text, "invalid digest");
    }
    if (const size_t colon = rest.find(':'); colon != std::string_view::npos) {
        reference.m_tag = rest.substr(colon + 1);
        rest = rest.substr(0, colon);
        if (!isTag(reference.m_tag))
            refuse(text, "invalid tag");
    } else if (reference.m_digest.empty()) {
        reference.m_tag = "latest";
    }
    if (hasUpper(rest))
        refuse(text, "repository name must be lowercase");
    if (isDomain(split.domain) && isPath(rest)) {
        reference.m_domain = split.domain;
        reference.m_path = rest;
    } else if (isPath(split.domain) && isPath(rest)) {
        // "foo_bar.com/x": no host name, but docker's grammar takes it as two path components without a
        // domain.
        reference.m_path = split.domain + "/" + std::string(rest);
    } else {
        refuse(text, "invalid reference format");
    }
    if (reference.m_path.size() > kMaxPath)
        refuse(text, "repository name must not be more than 255 characters");
    return reference;
}

std::optional<Reference> Reference::tryParse(std::string_view text) {
    try {
        return parse(text);
    } catch (const Error&) {
        return std::nullopt;
    }
}

std::string Reference::canonical() const {
    std::string text = m_domain.empty() ? m_path : m_domain + "/" + m_path;
    if (!m_tag.empty())
        text += ":" + m_tag;
    if (!m_digest.empty())
        text += "@" + m_digest;
    return text;
}

std::string Reference::familiarName() const {
    if (m_domain.empty())
        return m_path;
    if (m_domain != kDefaultDomain)
        return m_domain + "/" + m_path;
    const bool official = m_path.compare(0, kOfficialPrefix.size(), kOfficialPrefix) == 0 &&
                          m_path.find('/', kOfficialPrefix.size()) == std::string::npos;
    return official ? m_path.substr(kOfficialPrefix.size()) : m_path;
}

std::string Reference::familiar() const {
    std::string text = familiarName();
    if (!m_tag.empty())
        text += ":" + m_tag;
    if (!m_digest.empty())
        text += "@" + m_digest;
    return text;
}

} // namespace outcrop
