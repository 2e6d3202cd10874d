// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/content/content_call.h"
#include "tests/cli/transcript.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace outcrop::test {

/// What the child shows of these bytes, or of what is in them.
Content shown(const std::string& bytes, const std::vector<std::string>& inner = {},
              const std::string& name = "file");
Content shownAs(const std::string& bytes, const ContentRequest& request);
/// Bytes of a member.
std::string savedMember(const std::string& bytes, const std::vector<std::string>& inner);
ContentComparison compared(const std::string& before, const std::string& after, uint64_t limit = 20);

/// Its values joined by ", "; "-" if it is not known.
std::string factOf(const Content& content, const std::string& name);
/// Paths without their ending slash, sorted, one a line.
std::string pathsOf(const Content& content);
/// "changed content,mode /a; added /b".
std::string text(const std::vector<MemberChange>& changes);
/// "equal 0 0 100; inserted - 100 20".
std::string text(const std::vector<ChunkRange>& ranges);

std::string bytesOf(const std::filesystem::path& file);
/// The same at each call, and in no format: numbers from a seed.
std::string noise(size_t size, uint64_t seed);

/// Calls look and gives what it threw as text, or "". What the child may never do fails the test: die, or say
/// what it should not.
std::string refusal(const std::function<void()>& look);

} // namespace outcrop::test

#define NEEDS_TOOL(cli, tool)                                                                                \
    OUTCROP_NEEDS((cli).program("sh", {"-c", "command -v " tool}).code == 0, tool " is not installed")
