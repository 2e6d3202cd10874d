// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What package managers write down about what they installed: deb-status by deb822(5), apk's installed
// database (one-letter fields), core metadata of Python packages (PEP 566), package.json.

#include "core/scan/package_files.h"

#include "core/base/error.h"
#include "core/oci/image_config.h"

#include <algorithm>
#include <charconv>

namespace outcrop {

namespace {

constexpr uint64_t kKibi = 1024;

PackageParser rpmParser = nullptr; // set once, before anything is read

/// Calls each(line) for every line, without its end.
template <class Each>
void forEachLine(std::string_view text, Each each) {
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!each(line))
            return;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::string_view trimmed(std::string_view text) {
    const size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

uint64_t numberOf(std::string_view text) {
    uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// "Name: value" of deb822 and mail headers; false for other lines and continuations.
bool splitField(std::string_view line, std::string_view& name, std::string_view& value) {
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos || line.front() == ' ' || line.front() == '\t')
        return false;
    name = line.substr(0, colon);
    value = trimmed(line.substr(colon + 1));
    return true;
}

/// Collects the stanzas of a database: a row is begun, filled, and kept if it names something.
class Stanzas {
public:
    explicit Stanzas(PackageManager manager) { m_row.manager = manager; }
    PackageRow& row() { return m_row; }
    void skip() { m_skipped = true; }
    void end() {
        const PackageManager manager = m_row.manager;
        if (!m_skipped && !m_row.name.empty() && !m_row.version.empty())
            m_rows.push_back(std::move(m_row));
        m_row = {};
        m_row.manager = manager;
        m_skipped = false;
    }
    std::vector<PackageRow> take() {
        end();
        return std::move(m_rows);
    }

private:
    PackageRow m_row;
    bool m_skipped = false;
    std::vector<PackageRow> m_rows;
};

/// "install ok installed": the third word is what counts; a package that was removed stays as "config-files".
bool isInstalled(std::string_view status) {
    return status.substr(status.rfind(' ') + 1) == "installed";
}

std::vector<PackageRow> parseDpkg(std::string_view text) {
    Stanzas stanzas(PackageManager::Dpkg);
    forEachLine(text, [&](std::string_view line) {
        std::string_view name;
        std::string_view value;
        if (line.empty())
            stanzas.end();
        else if (!splitField(line, name, value))
            return true;
        else if (name == "Package")
            stanzas.row().name = value;
        else if (name == "Version")
            stanzas.row().version = value;
        else if (name == "Architecture")
            stanzas.row().architecture = value;
        else if (name == "Installed-Size")
            stanzas.row().size = std::min(numberOf(value), UINT64_MAX / kKibi) * kKibi;
        else if (name == "Status" && !isInstalled(value))
            stanzas.skip();
        return true;
    });
    return stanzas.take();
}

std::vector<PackageRow> parseApk(std::string_view text) {
    Stanzas stanzas(PackageManager::Apk);
    forEachLine(text, [&](std::string_view line) {
        if (line.empty()) {
            stanzas.end();
            return true;
        }
        if (line.size() < 2 || line[1] != ':')
            return true;
        const std::string_view value = line.substr(2);
        switch (line[0]) {
        case 'P':
            stanzas.row().name = value;
            break;
        case 'V':
            stanzas.row().version = value;
            break;
        case 'A':
            stanzas.row().architecture = value;
            break;
        case 'I':
            stanzas.row().size = numberOf(value);
            break;
        default:
            break;
        }
        return true;
    });
    return stanzas.take();
}

/// Only the headers: behind the first empty line stands prose.
std::vector<PackageRow> parsePip(std::string_view text) {
    Stanzas stanzas(PackageManager::Pip);
    forEachLine(text, [&](std::string_view line) {
        std::string_view name;
        std::string_view value;
        if (line.empty())
            return false;
        if (!splitField(line, name, value))
            return true;
        if (name == "Name")
            stanzas.row().name = value;
        else if (name == "Version")
            stanzas.row().version = value;
        return true;
    });
    return stanzas.take();
}

std::vector<PackageRow> parseNpm(std::string_view text) {
    Stanzas stanzas(PackageManager::Npm);
    try {
        const nlohmann::json json = parseJsonBounded(text, "package.json");
        const auto field = [&](const char* name) {
            const auto found = json.is_object() ? json.find(name) : json.end();
            return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
        };
        stanzas.row().name = field("name");
        stanzas.row().version = field("version");
    } catch (const Error&) {
        stanzas.skip(); // packages carry broken ones as test data of their own
    }
    return stanzas.take();
}

} // namespace

std::vector<PackageRow> parsePackages(PackageManager manager, std::string_view text) {
    switch (manager) {
    case PackageManager::Dpkg:
        return parseDpkg(text);
    case PackageManager::Apk:
        return parseApk(text);
    case PackageManager::Pip:
        return parsePip(text);
    case PackageManager::Rpm:
        return rpmParser ? rpmParser(text) : std::vector<PackageRow>();
    case PackageManager::Npm:
        break;
    }
    return parseNpm(text);
}

void setRpmParser(PackageParser parser) {
    rpmParser = parser;
}

} // namespace outcrop
