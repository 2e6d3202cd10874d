// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/mode_text.h"

#include "core/inspect/file_query.h"

#include <array>
#include <charconv>

namespace outcrop::cli {

std::string modeText(FileType type, unsigned mode) {
    std::string text = "-rwxrwxrwx";
    if (type != FileType::Regular)
        text[0] = fileTypeLetter(type);
    for (unsigned bit = 0; bit < 9; ++bit)
        if ((mode & (0400U >> bit)) == 0)
            text[bit + 1] = '-';
    const auto special = [&](unsigned bit, size_t place, char letter) {
        if ((mode & bit) != 0)
            text[place] = text[place] == 'x' ? letter : static_cast<char>(letter - 'a' + 'A');
    };
    special(04000, 3, 's');
    special(02000, 6, 's');
    special(01000, 9, 't');
    return text;
}

std::string octalMode(unsigned mode) {
    std::array<char, 8> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), mode, 8).ptr};
}

const char* fileTypeWord(FileType type) {
    switch (type) {
    case FileType::Directory:
        return "directory";
    case FileType::Symlink:
        return "symlink";
    case FileType::CharDevice:
        return "char-device";
    case FileType::BlockDevice:
        return "block-device";
    case FileType::Fifo:
        return "fifo";
    case FileType::Socket:
        return "socket";
    case FileType::Whiteout:
        return "whiteout";
    case FileType::Regular:
        break;
    }
    return "file";
}

} // namespace outcrop::cli
