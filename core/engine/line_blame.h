// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/subject.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {

class Engine;

/// The most bytes of a text that is told line by line, and of all its versions together: a request to a child
/// may have 64 MB.
inline constexpr uint64_t kMostBlamedText = 8ULL << 20;
inline constexpr uint64_t kMostBlamedVersions = 48ULL << 20;

/// Which layer brought each line of a text.
struct LineBlame {
    std::string text;                 ///< as the subject has it
    std::vector<size_t> layers;       ///< of each of its lines, into origins
    std::vector<LayerOrigin> origins; ///< of the subject's layers
};

/// By libgit2's line diff, in outcrop-git. Throws Error: NotFound if it is no file of the subject, BadInput
/// if it is no text, Unsupported if it is too large.
LineBlame blameLinesOf(const Engine& engine, const Subject& subject, const std::string& path,
                       const std::stop_token& stop);

/// A subject for that alone: what a container wrote is looked through without reading its files.
Subject subjectOfLines(const Engine& engine, const std::string& name, const std::stop_token& stop);

} // namespace outcrop
