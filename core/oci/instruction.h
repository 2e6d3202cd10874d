// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <string>
#include <string_view>

namespace outcrop {

/// A history step's created_by as the instruction that people wrote: `/bin/sh -c #(nop)  CMD ["sh"]` is
/// `CMD ["sh"]`; `/bin/sh -c x` and BuildKit's `RUN /bin/sh -c x # buildkit` are `RUN x`.
std::string instructionOf(std::string_view createdBy);

/// The same as a builder reads it: docker's notes of what it copied, of volumes, ports and health checks in a
/// Dockerfile's spelling, a long RUN on several lines; what is no instruction is a comment.
std::string dockerfileInstruction(std::string_view createdBy);

} // namespace outcrop
