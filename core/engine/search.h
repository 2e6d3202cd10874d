// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/layer_scope.h"
#include "core/inspect/file_query.h"
#include "core/inspect/path_state.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace outcrop {

struct SearchRequest {
    std::vector<std::string> in; ///< see ScopeBuilder::add(); empty: all images
    FileQuery files;
    std::optional<ContentQuery> content; ///< look into the files that fit
    uint64_t maxFileSize = kScanFileLimit;
    bool once =
        false; ///< what a container has of the image it was made from is not listed again, if that is there
    bool hidden = false;  ///< also what a later layer replaced or removed
    bool digests = false; ///< hits' digests are wanted, which a search by name does without else
    size_t limit = 0;     ///< hits; 0: all
};

/// A hard link's mode, owner and size are those of what it names.
struct HitFacts {
    FileType type = FileType::Regular;
    uint16_t mode = 0;
    uint32_t uid = 0;
    uint32_t gid = 0;
    uint64_t size = 0;
    std::string linkTarget;
    std::array<uint8_t, 16> digest{}; ///< all zero when not known or not wanted
};

struct SearchHit {
    size_t subject = 0; ///< number into the scope's subjects
    size_t layer = 0;   ///< index into that subject's layers
    std::string path;
    HitFacts facts;
    PathState state;
    uint64_t line = 0; ///< of content, from 1
    std::string text;  ///< of content: the line or what stands around the match; untrusted bytes
};

struct SearchResult {
    Scope scope;
    std::vector<SearchHit> hits; ///< subject by subject, in path order, lower layers first
    bool limited = false;        ///< there are more
    bool incomplete = false;     ///< a layer could not be read: see the warnings
    uint64_t tooLarge = 0;       ///< files not looked into for their size
    uint64_t binary = 0;         ///< … because they are no text
};

/// Told after each subject: what is known so far, in which hits from `fresh` on are new, and how many
/// subjects were looked at. On the calling thread.
using SearchListener = std::function<void(const SearchResult& soFar, size_t fresh, size_t looked)>;

/// Each layer is looked at once, however many images share it. What stops one layer from being read is a
/// warning when there are several subjects, else an Error.
SearchResult search(const Engine& engine, const SearchRequest& request, Progress& progress,
                    const std::stop_token& stop, const SearchListener& found = {});

} // namespace outcrop
