// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/volume/local_mount.h"

#include "core/options/go_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unistd.h>

namespace outcrop {

namespace {

using Options = std::map<std::string, std::string>;

constexpr int kPatienceSeconds = 60;
constexpr std::string_view kPatienceWord = "x-outcrop.mount-timeout=";
constexpr std::array<std::string_view, 6> kSecrets{"password", "pass",      "passwd",
                                                   "pwd",      "password2", "secret"};

Error refused(const VolumeName& name, const std::string& why, ErrorCode code = ErrorCode::BadInput) {
    return {code, {}, {}, "create " + name.str() + ": " + why};
}

std::string valueOf(const Options& options, const char* key) {
    const auto found = options.find(key);
    return found == options.end() ? std::string() : found->second;
}

std::vector<std::string> commaSplit(std::string_view text) {
    std::vector<std::string> words;
    for (size_t from = 0; from < text.size();) {
        const size_t comma = std::min(text.find(',', from), text.size());
        if (comma > from)
            words.emplace_back(text.substr(from, comma - from));
        from = comma + 1;
    }
    return words;
}

bool isSecret(const std::string& key) {
    return std::find(kSecrets.begin(), kSecrets.end(), key) != kSecrets.end();
}

} // namespace

bool LocalMount::bind() const {
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return word == "bind" || word == "rbind"; });
}

bool LocalMount::fuse() const {
    return type.starts_with("fuse.");
}

bool LocalMount::byContainer() const {
    return bind() || type == "tmpfs" || type == "overlay";
}

int LocalMount::patienceSeconds() const {
    int seconds = kPatienceSeconds;
    for (const std::string& word : words)
        if (word.starts_with(kPatienceWord))
            std::from_chars(word.data() + kPatienceWord.size(), word.data() + word.size(), seconds);
    return std::max(seconds, 1);
}

std::optional<LocalMount> LocalMount::of(const Options& options) {
    LocalMount mount{valueOf(options, "type"), valueOf(options, "device"), commaSplit(valueOf(options, "o"))};
    if (mount.type.empty() && mount.device.empty())
        return std::nullopt;
    return mount;
}

Error missingDriver(const std::string& volume, const std::string& driver) {
    return Error(ErrorCode::NotFound, {}, {},
                 "create " + volume + ": error looking up volume plugin " + driver + ": plugin \"" + driver +
                     "\" not found")
        .withHint("this version has the driver local");
}

void checkLocalOptions(const VolumeName& name, const Options& options) {
    for (const auto& [key, value] : options)
        if (key != "type" && key != "device" && key != "o" && key != "size")
            throw refused(name, "invalid option: " + go::quoteGo(key));
    const auto requireWith = [&](const char* key, const char* other) {
        if (options.count(key) != 0 && options.count(other) == 0)
            throw refused(name, "missing required option: " + go::quoteGo(other));
    };
    requireWith("type", "device");
    requireWith("device", "type");
    requireWith("o", "device");
    requireWith("o", "type");
    if (options.count("size") != 0)
        throw refused(name, "quota size requested but no quota support", ErrorCode::Unsupported)
            .withHint("a tmpfs can be limited: -o type=tmpfs -o device=tmpfs -o o=size=SIZE");
    const std::optional<LocalMount> mount = LocalMount::of(options);
    if (mount && ::geteuid() != 0 && !mount->byContainer() && !mount->fuse())
        throw refused(name, "only root can mount a file system of type " + mount->type, ErrorCode::Denied)
            .withHint("without root a volume can be a tmpfs, an overlay, a directory (type=none, o=bind, "
                      "device=PATH), or what a FUSE program serves, such as fuse.squashfuse or fuse.sshfs");
}

std::string maskedWords(std::string_view words) {
    std::string text;
    while (!words.empty()) {
        const size_t comma = std::min(words.find(','), words.size());
        const std::string_view word = words.substr(0, comma);
        const size_t equals = std::min(word.find('='), word.size());
        text += equals < word.size() && isSecret(std::string(word.substr(0, equals)))
                    ? std::string(word.substr(0, equals)) + "=****"
                    : std::string(word);
        text += comma < words.size() ? "," : "";
        words.remove_prefix(std::min(comma + 1, words.size()));
    }
    return text;
}

Options maskedOptions(Options options) {
    if (const auto words = options.find("o"); words != options.end())
        words->second = maskedWords(words->second);
    return options;
}

void maskOptions(nlohmann::ordered_json& document) {
    if (!document.is_structured())
        return;
    if (document.is_object() && document.contains("Options") && document["Options"].is_object())
        if (auto& options = document["Options"]; options.contains("o") && options["o"].is_string())
            options["o"] = maskedWords(options["o"].get<std::string>());
    for (auto& element : document)
        maskOptions(element);
}

} // namespace outcrop
