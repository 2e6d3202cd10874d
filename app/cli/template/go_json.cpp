// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/template/go_text.h"
#include "app/cli/template/go_value.h"

#include "core/base/base64.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace outcrop::cli::tmpl {

namespace {

constexpr char32_t kReplacement = 0xfffd;

/// Writes JSON as Go's encoder does, on one line or indented by four spaces.
class JsonWriter {
public:
    JsonWriter(bool indent, bool escapeHtml) : m_indent(indent), m_escapeHtml(escapeHtml) {}

    void write(const Json& value) {
        switch (value.type()) {
        case Json::value_t::object:
            return writeObject(value);
        case Json::value_t::array:
            return writeArray(value);
        case Json::value_t::string:
            return writeString(value.get_ref<const std::string&>());
        case Json::value_t::null:
        case Json::value_t::discarded:
        case Json::value_t::binary:
            m_out += "null";
            return;
        case Json::value_t::number_float:
            m_out += std::isfinite(value.get<double>()) ? formatFloat(value.get<double>()) : "null";
            return;
        default:
            m_out += formatValue(value);
        }
    }

    std::string take() { return std::move(m_out); }

private:
    void newLine() {
        if (m_indent)
            m_out += "\n" + std::string(m_depth * 4, ' ');
    }

    void writeObject(const Json& value) {
        m_out += '{';
        ++m_depth;
        bool first = true;
        for (const auto& item : value.items()) {
            if (!first)
                m_out += ',';
            first = false;
            newLine();
            writeString(item.key());
            m_out += m_indent ? ": " : ":";
            write(item.value());
            if (item.value().is_string())
                writeBytes(item.key(), item.value().get_ref<const std::string&>());
        }
        close(first, '}');
    }

    /// Names of files need not be UTF-8, and two of them may look the same without.
    void writeBytes(const std::string& key, const std::string& value) {
        if (isUtf8(value))
            return;
        m_out += ',';
        newLine();
        writeString(key + "Base64");
        m_out += m_indent ? ": " : ":";
        writeString(toBase64(value));
    }

    static bool isUtf8(std::string_view text) {
        if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
            return true;
        for (size_t position = 0; position < text.size();) {
            const size_t start = position;
            if (decodeRune(text, position) == kReplacement && position == start + 1)
                return false;
        }
        return true;
    }

    void writeArray(const Json& value) {
        m_out += '[';
        ++m_depth;
        bool first = true;
        for (const Json& item : value) {
            if (!first)
                m_out += ',';
            first = false;
            newLine();
            write(item);
        }
        close(first, ']');
    }

    void close(bool empty, char bracket) {
        --m_depth;
        if (!empty)
            newLine();
        m_out += bracket;
    }

    void writeString(std::string_view text) {
        m_out += '"';
        for (size_t position = 0; position < text.size();) {
            const size_t plain = plainLength(text.substr(position));
            m_out += text.substr(position, plain);
            position += plain;
            if (position < text.size())
                writeRune(decodeRune(text, position));
        }
        m_out += '"';
    }

    /// Of the bytes in front that stand for themselves: nearly all there are.
    size_t plainLength(std::string_view text) const {
        const auto isPlain = [&](char c) {
            return c >= 0x20 && c < 0x7f && c != '"' && c != '\\' &&
                   !(m_escapeHtml && (c == '<' || c == '>' || c == '&'));
        };
        return static_cast<size_t>(std::ranges::find_if_not(text, isPlain) - text.begin());
    }

    void writeRune(char32_t rune) {
        constexpr std::string_view kShort = "\b\f\n\r\t";
        constexpr std::string_view kNames = "bfnrt";
        if (rune == '"' || rune == '\\') {
            m_out += {'\\', static_cast<char>(rune)};
        } else if (const size_t at =
                       rune < 0x20 ? kShort.find(static_cast<char>(rune)) : std::string_view::npos;
                   at != std::string_view::npos) {
            m_out += {'\\', kNames[at]};
        } else if (isControl(rune) || (m_escapeHtml && (rune == '<' || rune == '>' || rune == '&'))) {
            char buffer[8];
            std::snprintf(buffer, sizeof buffer, "\\u%04x", static_cast<unsigned>(rune));
            m_out += buffer;
        } else {
            appendRune(m_out, rune);
        }
    }

    std::string m_out;
    size_t m_depth = 0;
    bool m_indent;
    bool m_escapeHtml;
};

} // namespace

std::string toGoJson(const Json& value, bool escapeHtml) {
    JsonWriter writer(false, escapeHtml);
    writer.write(value);
    return writer.take();
}

std::string toIndentedJson(const Json& value) {
    JsonWriter writer(true, false);
    writer.write(value);
    return writer.take();
}

} // namespace outcrop::cli::tmpl
