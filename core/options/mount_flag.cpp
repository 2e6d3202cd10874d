// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/options/mount_flag.h"

#include "core/base/error.h"
#include "core/base/size_text.h"
#include "core/options/options.h"

#include <algorithm>
#include <charconv>

namespace outcrop {

namespace {

Error badField(const std::string& text) {
    return {ErrorCode::BadInput, text};
}

Error badValue(const std::string& key, const std::string& value) {
    return badField("invalid value for " + key + ": " + value);
}

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return text;
}

bool readBool(const std::string& key, const std::string& value) {
    if (const std::optional<bool> read = parseGoBool(value))
        return *read;
    throw badValue(key, value);
}

int64_t readSize(const std::string& key, const std::string& value) {
    std::string why;
    const std::optional<int64_t> bytes = parseRamSize(value, why);
    if (!bytes)
        throw badValue(key, value);
    return *bytes;
}

uint32_t readMode(const std::string& key, const std::string& value) {
    uint32_t mode = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), mode, 8);
    if (error != std::errc() || end != value.data() + value.size())
        throw badValue(key, value);
    return mode;
}

MountFlag::Recursive readRecursive(const std::string& key, const std::string& value) {
    if (value == "enabled")
        return MountFlag::Recursive::Enabled;
    if (value == "disabled")
        return MountFlag::Recursive::Disabled;
    if (value == "writable")
        return MountFlag::Recursive::Writable;
    if (value == "readonly")
        return MountFlag::Recursive::ReadOnly;
    throw badField("invalid value for " + key + ": " + value +
                   R"( (must be "enabled", "disabled", "writable", or "readonly"))");
}

void addPair(std::map<std::string, std::string>& pairs, const std::string& text) {
    const size_t equals = std::min(text.find('='), text.size());
    if (equals > 0)
        pairs[text.substr(0, equals)] = text.substr(std::min(equals + 1, text.size()));
}

/// Reads field after field, and remembers of which kinds there were any.
class FlagReader {
public:
    void word(const std::string& field, const std::string& key) {
        if (key == "readonly" || key == "ro")
            m_flag.readOnly = true;
        else if (key == "volume-nocopy")
            ofVolume().noCopy = true;
        else if (key == "bind-nonrecursive")
            ofBind().recursive = MountFlag::Recursive::Disabled;
        else if (key == "bind-create-src")
            ofBind().createSource = true;
        else
            throw badField("invalid field '" + field + "' must be a key=value pair");
    }

    void pair(const std::string& field, const std::string& key, const std::string& value) {
        if (!generalPair(key, value) && !bindPair(key, value) && !volumePair(key, value) &&
            !imagePair(key, value) && !tmpfsPair(key, value))
            throw badField("unexpected key '" + key + "' in '" + field + "'");
    }

    MountFlag take() {
        if (m_flag.type.empty())
            throw badField("type is required");
        if (m_flag.target.empty())
            throw badField("target is required");
        refuseMixed(m_volume, "volume");
        refuseMixed(m_bind, "bind");
        refuseMixed(m_image, "image");
        refuseMixed(m_tmpfs, "tmpfs");
        if (m_flag.recursive == MountFlag::Recursive::Writable && !m_flag.readOnly)
            throw badField(
                "option 'bind-recursive=writable' requires 'readonly' to be specified in conjunction");
        if (m_flag.recursive == MountFlag::Recursive::ReadOnly && !m_flag.readOnly)
            throw badField(
                "option 'bind-recursive=readonly' requires 'readonly' to be specified in conjunction");
        if (m_flag.recursive == MountFlag::Recursive::ReadOnly && m_flag.propagation != "rprivate")
            throw badField("option 'bind-recursive=readonly' requires 'bind-propagation=rprivate' to be "
                           "specified in conjunction");
        return std::move(m_flag);
    }

private:
    MountFlag& ofVolume() {
        m_volume = true;
        return m_flag;
    }
    MountFlag& ofBind() {
        m_bind = true;
        return m_flag;
    }
    MountFlag& ofImage() {
        m_image = true;
        return m_flag;
    }
    MountFlag& ofTmpfs() {
        m_tmpfs = true;
        return m_flag;
    }
    void refuseMixed(bool seen, const std::string& kind) const {
        if (seen && m_flag.type != kind)
            throw badField("cannot mix '" + kind + "-*' options with mount type '" + m_flag.type + "'");
    }

    bool generalPair(const std::string& key, const std::string& value) {
        if (key == "type")
            m_flag.type = lowered(value);
        else if (key == "source" || key == "src")
            m_flag.source = value;
        else if (key == "target" || key == "dst" || key == "destination")
            m_flag.target = value;
        else if (key == "readonly" || key == "ro")
            m_flag.readOnly = readBool(key, value);
        else if (key == "consistency")
            m_flag.consistency = lowered(value);
        else
            return false;
        return true;
    }
    bool bindPair(const std::string& key, const std::string& value) {
        if (key == "bind-propagation")
            ofBind().propagation = lowered(value);
        else if (key == "bind-nonrecursive")
            ofBind().recursive =
                readBool(key, value) ? MountFlag::Recursive::Disabled : MountFlag::Recursive::Enabled;
        else if (key == "bind-recursive")
            ofBind().recursive = readRecursive(key, value);
        else if (key == "bind-create-src")
            ofBind().createSource = readBool(key, value);
        else
            return false;
        return true;
    }
    bool volumePair(const std::string& key, const std::string& value) {
        if (key == "volume-nocopy")
            ofVolume().noCopy = readBool(key, value);
        else if (key == "volume-subpath")
            ofVolume().subpath = value;
        else if (key == "volume-label")
            addPair(ofVolume().labels, value);
        else if (key == "volume-driver")
            ofVolume().driver = value;
        else if (key == "volume-opt")
            addPair(ofVolume().driverOptions, value);
        else
            return false;
        return true;
    }
    bool imagePair(const std::string& key, const std::string& value) {
        if (key != "image-subpath")
            return false;
        ofImage().subpath = value;
        return true;
    }
    bool tmpfsPair(const std::string& key, const std::string& value) {
        if (key == "tmpfs-size")
            ofTmpfs().tmpfsSize = readSize(key, value);
        else if (key == "tmpfs-mode")
            ofTmpfs().tmpfsMode = readMode(key, value);
        else
            return false;
        return true;
    }

    MountFlag m_flag;
    bool m_volume = false;
    bool m_bind = false;
    bool m_image = false;
    bool m_tmpfs = false;
};

/// One field that begins with a quote; leaves the position at the comma or the end behind it.
std::string quotedField(std::string_view line, size_t& position) {
    std::string field;
    for (++position; position < line.size(); ++position) {
        if (line[position] != '"') {
            field += line[position];
        } else if (position + 1 < line.size() && line[position + 1] == '"') {
            field += line[++position];
        } else if (++position == line.size() || line[position] == ',') {
            return field;
        } else {
            break;
        }
    }
    throw badField("parse error on line 1, column " + std::to_string(position + 1) +
                   ": extraneous or missing \" in quoted-field");
}

} // namespace

std::vector<std::string> csvFields(std::string_view line) {
    if (line.empty())
        throw badField("EOF");
    std::vector<std::string> fields;
    for (size_t position = 0;; ++position) {
        if (position < line.size() && line[position] == '"') {
            fields.push_back(quotedField(line, position));
        } else {
            const size_t comma = std::min(line.find(',', position), line.size());
            const size_t quote = line.find('"', position);
            if (quote < comma)
                throw badField("parse error on line 1, column " + std::to_string(quote + 1) +
                               ": bare \" in non-quoted-field");
            fields.emplace_back(line.substr(position, comma - position));
            position = comma;
        }
        if (position >= line.size())
            return fields;
    }
}

std::string csvField(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos && text.rfind(' ', 0) != 0)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

MountFlag parseMountFlag(std::string_view text) {
    FlagReader reader;
    for (const std::string& field : csvFields(text)) {
        const size_t equals = field.find('=');
        const std::string key = lowered(field.substr(0, equals));
        if (equals == std::string::npos)
            reader.word(field, key);
        else
            reader.pair(field, key, field.substr(equals + 1));
    }
    return reader.take();
}

std::string whyNotMount(std::string_view /*name*/, std::string_view value) {
    try {
        parseMountFlag(value);
        return {};
    } catch (const Error& error) {
        return error.what();
    }
}

} // namespace outcrop
