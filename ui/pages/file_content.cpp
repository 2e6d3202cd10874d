// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/file_content.h"

#include "core/base/error.h"

#include <algorithm>
#include <sys/stat.h>

namespace outcrop::ui {

FileContent readContent(const std::optional<UniqueFd>& file, uint64_t most, const std::string& object) {
    FileContent content;
    if (!file || !*file)
        return content;
    struct stat status = {};
    if (fstat(file->get(), &status) != 0)
        throw Error::fromErrno("look at", object);
    content.exists = true;
    content.size = static_cast<uint64_t>(status.st_size);
    content.truncated = content.size > most;
    content.text.resize(static_cast<size_t>(std::min(content.size, most)));
    content.text.resize(readFull(file->get(), content.text.data(), content.text.size(), object));
    content.binary = content.text.find('\0') != std::string::npos;
    if (content.binary)
        content.text.clear();
    return content;
}

FileComparison compareContents(FileContent before, FileContent after) {
    FileComparison comparison{std::move(before), std::move(after), nullptr};
    if (!comparison.tooLarge() && !comparison.binary())
        comparison.diff =
            std::make_shared<const TextDiff>(diffText(comparison.before.text, comparison.after.text));
    return comparison;
}

} // namespace outcrop::ui
