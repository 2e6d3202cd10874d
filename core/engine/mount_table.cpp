// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/mount_table.h"

#include <fstream>
#include <sstream>

namespace outcrop {

namespace {

/// Blanks and backslashes are written as "\040".
std::string unescaped(const std::string& text) {
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 3 >= text.size()) {
            out += text[i];
            continue;
        }
        out += static_cast<char>(std::stoi(text.substr(i + 1, 3), nullptr, 8));
        i += 3;
    }
    return out;
}

} // namespace

std::vector<MountEntry> mountTable(const std::string& process) {
    std::vector<MountEntry> mounts;
    std::ifstream table("/proc/" + process + "/mountinfo");
    for (std::string line; std::getline(table, line);) {
        std::istringstream words(line);
        std::string word;
        std::string place;
        words >> word >> word >> word >> word >> place;
        while (words >> word && word != "-") {
        }
        MountEntry mount;
        words >> mount.type >> mount.source;
        mount.place = unescaped(place);
        mount.source = unescaped(mount.source);
        mounts.push_back(std::move(mount));
    }
    return mounts;
}

} // namespace outcrop
