// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/scan/secret_finder.h"

#include "core/scan/lens.h"
#include "core/scan/secret_rules.h"
#include "core/scan/secret_text.h"

#include <algorithm>
#include <cctype>

namespace outcrop {

namespace {

constexpr size_t kMaxWordText = 1U << 20; ///< what is larger is data, not configuration

size_t keyOf(char first, char second) {
    return static_cast<size_t>(static_cast<unsigned char>(first)) |
           static_cast<size_t>(static_cast<unsigned char>(second)) << 8;
}

std::string_view nameOf(std::string_view path) {
    return path.substr(path.rfind('/') + 1);
}

/// A URL, or a path: base64 of a secret's length has one slash by chance, hardly two.
bool isPlace(std::string_view value) {
    return value.find("://") != std::string_view::npos || std::count(value.begin(), value.end(), '/') > 1;
}

bool isSourceCode(std::string_view name) {
    constexpr std::string_view kEndings[] = {".py", ".js",  ".ts",  ".go",  ".rb", ".java", ".c",   ".h",
                                             ".cc", ".cpp", ".hpp", ".php", ".pl", ".pm",   ".rs",  ".lua",
                                             ".cs", ".mjs", ".cjs", ".vim", ".el", ".html", ".css", ".map"};
    return std::any_of(std::begin(kEndings), std::end(kEndings),
                       [&](std::string_view ending) { return name.ends_with(ending); });
}

/// ".env", ".env.production", "app.env"; what is there to be copied and filled in holds no secrets.
bool isVariableFile(std::string_view name) {
    constexpr std::string_view kPatterns[] = {"example", "sample", "template", "dist", "test", "defaults"};
    return (name.starts_with(".env") || name.ends_with(".env")) &&
           std::ranges::none_of(kPatterns,
                                [&](std::string_view word) { return containsIgnoringCase(name, word); });
}

/// Whether a name begins a line, perhaps behind "export": "A_PASSWORD=…", not "# a_password=…".
bool beginsLine(std::string_view text, size_t at) {
    constexpr std::string_view kExport = "export ";
    if (text.substr(0, at).ends_with(kExport))
        at -= kExport.size();
    return at == 0 || text[at - 1] == '\n';
}

} // namespace

SecretFinder::SecretFinder() {
    const auto tokens = tokenRules();
    for (size_t i = 0; i < tokens.size(); ++i)
        add(Kind::Token, tokens[i].prefix, static_cast<uint8_t>(i));
    add(Kind::Pem, "-----BEGIN ");
    add(Kind::Jwt, "eyJ");
    add(Kind::Url, "://");
    add(Kind::DockerAuth, "\"auth\"");
    add(Kind::SlackHook, "hooks.slack.com/services/T");
    add(Kind::Putty, "PuTTY-User-Key-File-");
    for (const std::string_view word : secretWords())
        add(Kind::Word, word);
}

void SecretFinder::add(Kind kind, std::string_view text, uint8_t rule) {
    const Needle needle{std::string(text), kind, rule};
    const auto upper = [](char c) { return static_cast<char>(std::toupper(static_cast<unsigned char>(c))); };
    std::vector<size_t> keys{keyOf(text[0], text[1])};
    if (kind == Kind::Word)
        keys = {keyOf(text[0], text[1]), keyOf(upper(text[0]), text[1]),
                keyOf(upper(text[0]), upper(text[1]))};
    for (const size_t key : keys) {
        if (m_bucketOf[key] == 0) {
            m_bucketOf[key] = static_cast<uint8_t>(m_buckets.size());
            m_buckets.emplace_back();
        }
        m_buckets[m_bucketOf[key]].push_back(needle);
    }
}

std::vector<SecretSpan> SecretFinder::find(std::string_view path, std::string_view text) {
    m_text = text;
    m_found.clear();
    m_config = path.empty();
    m_words = text.size() <= kMaxWordText && !looksBinary(text);
    m_variables = isVariableFile(nameOf(path));
    m_quoted = isSourceCode(path);
    for (size_t i = 0; i + 1 < text.size(); ++i)
        if (m_bucketOf[keyOf(text[i], text[i + 1])] != 0)
            at(i);
    if (m_words)
        fileOfName(path);
    // The surest of those that lie over one another.
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const SecretSpan& a, const SecretSpan& b) { return a.confidence > b.confidence; });
    std::vector<SecretSpan> kept;
    for (const SecretSpan& span : m_found)
        if (std::none_of(kept.begin(), kept.end(), [&](const SecretSpan& other) {
                return span.begin < other.end && other.begin < span.end;
            }))
            kept.push_back(span);
    std::sort(kept.begin(), kept.end(),
              [](const SecretSpan& a, const SecretSpan& b) { return a.begin < b.begin; });
    return kept;
}

void SecretFinder::at(size_t position) {
    const std::string_view rest = m_text.substr(position);
    for (const Needle& needle : m_buckets[m_bucketOf[keyOf(rest[0], rest[1])]]) {
        if (needle.kind == Kind::Word) {
            if (m_words && startsWithIgnoringCase(rest, needle.text))
                word(position, needle.text);
            continue;
        }
        if (!rest.starts_with(needle.text))
            continue;
        switch (needle.kind) {
        case Kind::Token:
            token(position, needle);
            break;
        case Kind::Pem:
            pem(position);
            break;
        case Kind::Jwt:
            jwt(position);
            break;
        case Kind::Url:
            url(position);
            break;
        case Kind::DockerAuth:
            dockerAuth(position + needle.text.size());
            break;
        case Kind::SlackHook:
            slackHook(position, needle.text.size());
            break;
        case Kind::Putty:
            if (rest.substr(0, 4096).find("Private-Lines:") != std::string_view::npos)
                put(position, position + needle.text.size(), "private-key", Confidence::High);
            break;
        case Kind::Word:
            break;
        }
    }
}

void SecretFinder::put(size_t begin, size_t end, const char* rule, Confidence confidence) {
    constexpr size_t kMaxInFile = 1000; // a file can be made of nothing else
    if (m_found.size() < kMaxInFile)
        m_found.push_back({begin, end, rule, confidence});
}

void SecretFinder::token(size_t position, const Needle& needle) {
    const TokenRule& rule = tokenRules()[needle.rule];
    if (isIn(CharSet::Word, before(position)))
        return;
    const size_t body = position + rule.prefix.size();
    const size_t length = runOf(rule.set, m_text, body, rule.most + 1);
    if (length < rule.least || length > rule.most)
        return;
    if (body + length < m_text.size() && isIn(CharSet::Word, m_text[body + length]))
        return;
    const std::string_view value = m_text.substr(body, length);
    constexpr double kLeastBits = 2.5; // "ghp_0000…" in a manual
    if (entropyOf(value) < kLeastBits)
        return;
    put(position, body + length, rule.name, isPlaceholder(value) ? Confidence::Low : rule.confidence);
}

/// A header without a body is a program that reads keys, not a key. In JSON line ends are "\n".
void SecretFinder::pem(size_t position) {
    constexpr size_t kHeader = 80;
    constexpr size_t kLeastBody = 40; // the vector in front of an encrypted one has 32
    const std::string_view header = m_text.substr(position, kHeader);
    const size_t closing = header.find("-----", 11);
    if (closing == std::string_view::npos ||
        header.substr(0, closing).find("PRIVATE KEY") == std::string_view::npos)
        return;
    size_t at = position + closing + 5;
    // "Proc-Type: 4,ENCRYPTED" and its kin stand in front of the body.
    for (const size_t limit = std::min(at + 1024, m_text.size()); at < limit;) {
        const size_t run = runOf(CharSet::Base64, m_text, at);
        if (run >= kLeastBody)
            return put(at, at + run, "private-key", Confidence::High);
        if (m_text.substr(at).starts_with("-----"))
            return;
        if (m_text.substr(at).starts_with("\\n") || m_text.substr(at).starts_with("\\r"))
            at += 2;
        else
            at += std::max<size_t>(run, 1);
    }
}

void SecretFinder::jwt(size_t position) {
    constexpr size_t kLeastPart = 10;
    if (isIn(CharSet::WordDash, before(position)))
        return;
    const size_t header = runOf(CharSet::WordDash, m_text, position);
    const size_t payload = position + header + 1;
    if (header < kLeastPart || m_text.substr(payload - 1, 4) != ".eyJ")
        return;
    const size_t signature = payload + runOf(CharSet::WordDash, m_text, payload) + 1;
    if (signature >= m_text.size() || m_text[signature - 1] != '.')
        return;
    const size_t length = runOf(CharSet::WordDash, m_text, signature);
    if (length >= kLeastPart)
        put(position, signature + length, "jwt", Confidence::Medium);
}

/// scheme://user:password@host
void SecretFinder::url(size_t position) {
    const size_t begin = position + 3;
    const size_t end = std::min(m_text.find_first_of("/ \t\r\n\"'<>@`", begin), m_text.size());
    if (end == m_text.size() || m_text[end] != '@' || !isIn(CharSet::Alnum, before(position)))
        return;
    const size_t colon = m_text.find(':', begin);
    constexpr size_t kLeast = 4;
    if (colon >= end || colon == begin || end - colon - 1 < kLeast)
        return;
    const std::string_view password = m_text.substr(colon + 1, end - colon - 1);
    const bool weak = isPlaceholder(password) || startsWithIgnoringCase(password, "pass") ||
                      m_text.substr(begin, colon - begin) == password;
    if (password.find_first_of("$<>{}%*()[]|") == std::string_view::npos && !weak)
        put(colon + 1, end, "url-password", Confidence::Medium);
}

/// NAME=value, name: "value", where the name holds a word for secrets.
void SecretFinder::word(size_t position, std::string_view word) {
    constexpr size_t kMaxName = 128;
    size_t end = position + word.size();
    end += runOf(CharSet::WordDash, m_text, end, kMaxName);
    size_t begin = position;
    while (begin > 0 && position - begin < kMaxName && isIn(CharSet::WordDash, m_text[begin - 1]))
        --begin;
    const std::string_view name = m_text.substr(begin, end - begin);
    size_t at = end;
    const auto skip = [&](std::string_view chars) {
        while (at < m_text.size() && chars.find(m_text[at]) != std::string_view::npos)
            ++at;
    };
    if (at < m_text.size() && (m_text[at] == '"' || m_text[at] == '\''))
        ++at;
    if (!m_config)
        skip(" \t");
    if (at >= m_text.size() || (m_text[at] != '=' && m_text[at] != ':'))
        return;
    skip("=:>");
    skip(" \t");
    const char quote = at < m_text.size() && (m_text[at] == '"' || m_text[at] == '\'') ? m_text[at++] : '\0';
    if (quote == '\0' && m_quoted)
        return;
    const size_t limit = std::min(at + 256, m_text.size());
    size_t stop = at;
    while (stop < limit && (quote != '\0' ? m_text[stop] != quote && m_text[stop] != '\n'
                                          : std::string_view(" \t\r\n\"',;&|)]}").find(m_text[stop]) ==
                                                std::string_view::npos))
        ++stop;
    const std::string_view value = m_text.substr(at, stop - at);
    constexpr size_t kLeastInConfig = 4;
    constexpr size_t kLeastInFile = 6; // what is no longer is a switch or a number
    const bool variable =
        m_config || (m_variables && value.size() >= kLeastInFile && beginsLine(m_text, begin));
    if (value.size() < kLeastInConfig || (!variable && !looksRandom(value)) || value.front() == '/' ||
        value.find_first_of(" ([{") != std::string_view::npos || isPlace(value) || isPlaceholder(value))
        return;
    constexpr size_t kAwsSecret = 40;
    if (value.size() == kAwsSecret && runOf(CharSet::Base64, value, 0) == kAwsSecret && looksRandom(value) &&
        containsIgnoringCase(name, "secret") && containsIgnoringCase(name, "aws"))
        put(at, stop, "aws-secret-key", Confidence::High);
    else if (variable)
        put(at, stop, "secret-variable", Confidence::Medium);
    else
        put(at, stop, "secret-assignment", Confidence::Low);
}

/// "auth": "…" of a docker config: base64 of user:password.
void SecretFinder::dockerAuth(size_t position) {
    const size_t colon = m_text.find_first_not_of(" \t\r\n", position);
    if (colon == std::string_view::npos || m_text[colon] != ':')
        return;
    const size_t quote = m_text.find_first_not_of(" \t\r\n", colon + 1);
    if (quote == std::string_view::npos || m_text[quote] != '"')
        return;
    const size_t length = runOf(CharSet::Base64, m_text, quote + 1);
    const std::string plain = fromBase64(m_text.substr(quote + 1, length));
    const size_t separator = plain.find(':');
    const bool printable =
        std::all_of(plain.begin(), plain.end(), [](char c) { return c >= ' ' && c <= '~'; });
    if (separator != std::string::npos && separator > 0 && separator + 1 < plain.size() && printable)
        put(quote + 1, quote + 1 + length, "docker-auth", Confidence::High);
}

/// T…/B…/…
void SecretFinder::slackHook(size_t position, size_t length) {
    size_t at = position + length;
    for (int part = 0; part < 3; ++part) {
        const size_t run = runOf(CharSet::Alnum, m_text, at);
        if (run < 6)
            return;
        at += run;
        if (part < 2 && (at >= m_text.size() || m_text[at++] != '/'))
            return;
    }
    put(position, at, "slack-webhook", Confidence::High);
}

void SecretFinder::fileOfName(std::string_view path) {
    const std::string_view name = nameOf(path);
    if (name == ".netrc" || name == "_netrc")
        netrc();
    if (path == "/etc/shadow" || path == "/etc/shadow-")
        shadow();
    for (const CredentialFile& file : credentialFiles())
        if (name == file.name)
            for (size_t begin = 0; begin < m_text.size();) {
                const size_t end = std::min(m_text.find('\n', begin), m_text.size());
                credentialLine(begin, end, file.key, file.rule);
                begin = end + 1;
            }
    if (isPrivateKeyName(name) && m_found.empty() && !m_text.empty())
        put(0, std::min<size_t>(m_text.size(), 64), "private-key-file", Confidence::Medium);
}

void SecretFinder::credentialLine(size_t begin, size_t end, std::string_view key, const char* rule) {
    const std::string_view line = m_text.substr(begin, end - begin);
    const size_t separator =
        line.find_first_of("=:", line.rfind(key) == std::string_view::npos ? line.size() : line.rfind(key));
    if (separator >= line.size() || line.find_first_not_of(" \t") == line.find_first_of("#;"))
        return;
    const size_t keyEnd = line.find_last_not_of(" \t", separator - 1);
    if (keyEnd == std::string_view::npos || !line.substr(0, keyEnd + 1).ends_with(key))
        return;
    const size_t value = line.find_first_not_of(" \t\"'", separator + 1);
    if (value == std::string_view::npos || line[value] == '$')
        return;
    const size_t last = line.find_last_not_of(" \t\r\"'");
    put(begin + value, begin + last + 1, rule, Confidence::High);
}

void SecretFinder::netrc() {
    constexpr std::string_view kWord = "password";
    for (size_t at = m_text.find(kWord); at != std::string_view::npos; at = m_text.find(kWord, at + 1)) {
        const size_t value = m_text.find_first_not_of(" \t\n", at + kWord.size());
        if (value == std::string_view::npos || value == at + kWord.size() ||
            !std::isspace(static_cast<unsigned char>(before(at))))
            continue;
        put(value, std::min(m_text.find_first_of(" \t\r\n", value), m_text.size()), "netrc-password",
            Confidence::High);
    }
}

/// Hashes, not passwords, but they can be tried at leisure by whoever has the image.
void SecretFinder::shadow() {
    for (size_t begin = 0; begin < m_text.size();) {
        const size_t end = std::min(m_text.find('\n', begin), m_text.size());
        const size_t hash = m_text.find(':', begin) + 1;
        if (hash > begin && hash < end && m_text[hash] == '$')
            put(hash, std::min(m_text.find(':', hash), end), "password-hash", Confidence::Medium);
        begin = end + 1;
    }
}

} // namespace outcrop
