// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/template/functions.h"
#include "app/cli/template/go_text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace outcrop::cli::tmpl {

namespace {

constexpr int kWidest = 1'000'000; // fmt's own bound (tooLarge)

struct Flags {
    bool minus = false;
    bool plus = false;
    bool sharp = false;
    bool space = false;
    bool zero = false;
    int width = -1;
    int precision = -1;
};

std::string padded(std::string text, const Flags& flags, bool number) {
    const auto size = static_cast<int>(countRunes(text));
    if (flags.width <= size)
        return text;
    const auto fill = static_cast<size_t>(flags.width - size);
    if (flags.minus)
        return text + std::string(fill, ' ');
    if (!flags.zero)
        return std::string(fill, ' ') + text;
    const bool sign = number && !text.empty() && (text[0] == '-' || text[0] == '+');
    return text.insert(sign ? 1 : 0, fill, '0');
}

std::string badVerb(char32_t verb, const Value& value) {
    std::string out = "%!";
    appendRune(out, verb);
    if (value.isNil())
        return out + "(<nil>)";
    return out + "(" + typeName(value) + "=" + formatValue(value.json()) + ")";
}

std::string inBase(uint64_t value, unsigned base, bool upper) {
    const char* digits = upper ? "0123456789ABCDEF" : "0123456789abcdef";
    std::string out;
    do
        out.insert(out.begin(), digits[value % base]);
    while ((value /= base) != 0);
    return out;
}

std::string integer(int64_t value, char32_t verb, const Flags& flags) {
    const bool negative = value < 0;
    const uint64_t size = negative ? 0 - static_cast<uint64_t>(value) : static_cast<uint64_t>(value);
    const unsigned base = verb == 'x' || verb == 'X' ? 16 : verb == 'o' ? 8 : verb == 'b' ? 2 : 10;
    std::string digits = inBase(size, base, verb == 'X');
    if (flags.precision > static_cast<int>(digits.size()))
        digits.insert(0, static_cast<size_t>(flags.precision) - digits.size(), '0');
    if (flags.sharp && base != 10)
        digits.insert(0, verb == 'X' ? "0X" : verb == 'x' ? "0x" : verb == 'o' ? "0" : "0b");
    const char* sign = negative ? "-" : flags.plus ? "+" : flags.space ? " " : "";
    return padded(sign + digits, flags, true);
}

std::string real(double value, char32_t verb, const Flags& flags) {
    if (verb == 'v' || (verb == 'g' && flags.precision < 0))
        return padded((flags.plus && value >= 0 ? "+" : "") + formatFloat(value), flags, true);
    char format[16];
    std::snprintf(format, sizeof format, "%%%s.*%c",
                  flags.plus    ? "+"
                  : flags.space ? " "
                                : "",
                  static_cast<char>(verb));
    char text[512];
    std::snprintf(text, sizeof text, format, std::min(flags.precision < 0 ? 6 : flags.precision, 100), value);
    return padded(text, flags, true);
}

std::string hexText(const std::string& text, bool upper) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        out += (byte < 16 ? "0" : "") + inBase(byte, 16, upper);
    }
    return out;
}

std::string string(const std::string& text, char32_t verb, const Flags& flags, const Value& value) {
    const std::string shown =
        flags.precision >= 0 ? firstRunes(text, static_cast<size_t>(flags.precision)) : text;
    switch (verb) {
    case 'v':
    case 's':
        return padded(flags.sharp && verb == 'v' ? quoteGo(shown) : shown, flags, false);
    case 'q':
        return padded(quoteGo(shown), flags, false);
    case 'x':
    case 'X':
        return padded(hexText(shown, verb == 'X'), flags, false);
    default:
        return badVerb(verb, value);
    }
}

std::string operand(const Value& value, char32_t verb, const Flags& flags);

std::string collection(const Value& value, char32_t verb, const Flags& flags) {
    const Json& json = value.json();
    std::vector<std::string> parts;
    if (json.is_array()) {
        for (const Json& item : json)
            parts.push_back(operand(Value::inside(value, item), verb, flags));
    } else {
        for (const auto& item : json.items())
            parts.push_back(operand(Value::of(item.key()), verb, flags) + ":" +
                            operand(Value::inside(value, item.value()), verb, flags));
        std::sort(parts.begin(), parts.end());
    }
    std::string out;
    for (const std::string& part : parts)
        out += (out.empty() ? "" : " ") + part;
    return (json.is_array() ? "[" : "map[") + out + "]";
}

std::string operand(const Value& value, char32_t verb, const Flags& flags) {
    if (verb == 'T')
        return padded(typeName(value), flags, false);
    if (value.isNil())
        return verb == 'v' ? padded("<nil>", flags, false) : badVerb(verb, value);
    const Json& json = value.json();
    if (json.is_structured())
        return collection(value, verb, flags);
    if (json.is_string())
        return string(json.get_ref<const std::string&>(), verb, flags, value);
    if (json.is_boolean())
        return verb == 'v' || verb == 't' ? padded(formatValue(json), flags, false) : badVerb(verb, value);
    if (json.is_number_float())
        return std::u32string_view(U"vgeEfFG").find(verb) != std::u32string_view::npos
                   ? real(json.get<double>(), verb, flags)
                   : badVerb(verb, value);
    if (verb == 'c' || verb == 'q' || verb == 'U') {
        const auto rune = static_cast<char32_t>(json.get<int64_t>());
        std::string text;
        appendRune(text, rune);
        return padded(verb == 'c'   ? text
                      : verb == 'q' ? "'" + text + "'"
                                    : describeRune(rune).substr(0, 6),
                      flags, false);
    }
    return std::u32string_view(U"vdxXob").find(verb) != std::u32string_view::npos
               ? integer(json.get<int64_t>(), verb, flags)
               : badVerb(verb, value);
}

/// One pass over the format; keeps which argument is next.
class Printer {
public:
    Printer(std::string_view format, const Value* arguments, size_t count)
        : m_format(format), m_arguments(arguments), m_count(count) {}

    std::string run() {
        while (m_pos < m_format.size()) {
            const char c = m_format[m_pos++];
            if (c != '%')
                m_out += c;
            else
                directive();
        }
        if (m_next < m_count)
            extra();
        return std::move(m_out);
    }

private:
    char peek() const { return m_pos < m_format.size() ? m_format[m_pos] : '\0'; }

    Flags readFlags() {
        Flags flags;
        for (;; ++m_pos) {
            switch (peek()) {
            case '-':
                flags.minus = true;
                break;
            case '+':
                flags.plus = true;
                break;
            case '#':
                flags.sharp = true;
                break;
            case ' ':
                flags.space = true;
                break;
            case '0':
                flags.zero = !flags.minus;
                break;
            default:
                return flags;
            }
        }
    }

    int readNumber() {
        int value = -1;
        if (peek() == '*') {
            ++m_pos;
            const bool usable = m_next < m_count && m_arguments[m_next].valid() &&
                                m_arguments[m_next].json().is_number_integer();
            const int64_t given = usable ? m_arguments[m_next].json().get<int64_t>() : INT64_MAX;
            m_next += m_next < m_count;
            if (std::llabs(given) > kWidest) {
                m_out += "%!(BADWIDTH)";
                return -1;
            }
            return static_cast<int>(given);
        }
        for (; peek() >= '0' && peek() <= '9'; ++m_pos)
            value = std::min(std::max(value, 0) * 10 + (peek() - '0'), kWidest);
        return value;
    }

    void directive() {
        Flags flags = readFlags();
        flags.width = readNumber();
        if (flags.width < -1) {
            flags.minus = true;
            flags.width = -flags.width;
        }
        if (peek() == '.') {
            ++m_pos;
            flags.precision = std::max(readNumber(), 0);
        }
        if (m_pos >= m_format.size()) {
            m_out += "%!(NOVERB)";
            return;
        }
        const char32_t verb = decodeRune(m_format, m_pos);
        if (verb == '%') {
            m_out += '%';
            return;
        }
        if (m_next >= m_count) {
            m_out += "%!";
            appendRune(m_out, verb);
            m_out += "(MISSING)";
            return;
        }
        m_out += operand(m_arguments[m_next++], verb, flags);
    }

    void extra() {
        m_out += "%!(EXTRA ";
        for (size_t i = m_next; i < m_count; ++i) {
            const Value& value = m_arguments[i];
            m_out += i > m_next ? ", " : "";
            m_out += value.isNil() ? "<nil>" : typeName(value) + "=" + formatValue(value.json());
        }
        m_out += ')';
    }

    std::string_view m_format;
    const Value* m_arguments;
    size_t m_count;
    size_t m_next = 0;
    size_t m_pos = 0;
    std::string m_out;
};

} // namespace

std::string goSprintf(std::string_view format, const Value* arguments, size_t count) {
    return Printer(format, arguments, count).run();
}

} // namespace outcrop::cli::tmpl
