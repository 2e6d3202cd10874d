// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop {

/// Size: bytes, or with a unit ("10k", "1.5MB", "4MiB"); it is an integer to whoever reads it.
enum class OptionKind : uint8_t { Flag, Integer, Size, Text, List };

/// One option of a command, as data: what parses, and what --help tells.
struct OptionSpec {
    char letter = '\0'; ///< '\0': none
    std::string_view name;
    OptionKind kind = OptionKind::Flag;
    std::string_view help;
    std::string_view valueName = {};   ///< shown in help; empty: by kind ("int", "string", "list")
    std::string_view defaultText = {}; ///< shown as "(default …)"
    bool hidden = false;
    std::string_view bare =
        {}; ///< of a text: what it is worth without "=value" (pflag's NoOptDefVal); empty: nothing
    /// Of a text or list: why it does not take this value of the flag of this name; empty if it does.
    std::string (*whyNot)(std::string_view name, std::string_view value) = nullptr;
    std::string_view placeholder() const;
};

/// What a command line gave, by option name.
class ParsedOptions {
public:
    bool has(std::string_view name) const { return m_values.find(name) != m_values.end(); }
    /// A flag; byDefault when it was not given.
    bool flag(std::string_view name, bool byDefault = false) const;
    std::string text(std::string_view name, std::string_view byDefault = {}) const;
    std::optional<int64_t> integer(std::string_view name) const;
    const std::vector<std::string>& list(std::string_view name) const;
    void set(std::string_view name, std::string value, bool append);

private:
    std::map<std::string, std::vector<std::string>, std::less<>> m_values;
};

struct ParseResult {
    ParsedOptions options;
    std::vector<std::string> arguments;
    bool help = false;
    std::string error; ///< pflag's words; empty: fine
};

/// pflag's grammar: --name=v, --name v, -nv, -n v, -n=v, bundled flags, "--" ends options. stopAtArgument:
/// everything after the first argument belongs to the container's command. --help (and -h, where it means
/// nothing else) is told apart from a mistake.
ParseResult parseOptions(std::span<const OptionSpec> specs, std::span<const std::string> words,
                         bool stopAtArgument);

/// Go's strconv.ParseBool; nullopt if it is none.
std::optional<bool> parseGoBool(std::string_view text);

/// The words of a list option that takes "a,b" as well as being given twice.
std::vector<std::string> commaWords(const std::vector<std::string>& list);

} // namespace outcrop
