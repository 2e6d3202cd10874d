// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/mode_text.h"

#include "core/inspect/file_query.h"

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

} // namespace outcrop::cli
