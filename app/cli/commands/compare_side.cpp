// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/compare_side.h"

#include "core/engine/subject_files.h"

#include <memory>

namespace outcrop::cli {

CompareSide openSide(Invocation& invocation, const std::string& text) {
    CompareSide side;
    side.subject = invocation.engine().subject(text, {});
    const auto files = std::make_shared<const SubjectFiles>(invocation.engine(), text, side.subject);
    side.read = [files, tree = side.subject.tree](NodeIndex node,
                                                  uint64_t most) -> std::optional<std::string> {
        const auto file = files->open(node, {});
        return file ? readAtMost(*file, most, tree->path(node)) : std::nullopt;
    };
    return side;
}

} // namespace outcrop::cli
