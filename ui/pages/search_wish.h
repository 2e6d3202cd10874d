// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "ui/models/found_files_model.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {
class Engine;
}

namespace outcrop::ui {

/// What is looked for, as the form has it: words that nobody has checked yet.
struct SearchWish {
    std::string name; ///< part of a name, a glob, or with a slash of a path; empty: all
    bool nameIsRegex = false;
    bool matchCase = false;
    std::string content; ///< a text in files; empty: they are not looked into
    bool contentIsRegex = false;
    std::string type; ///< letter of find's -type, or empty
    std::string mode; ///< "setuid", "-4000"
    std::string minSize;
    std::string maxSize;
    std::string owner;
    std::string digest;
    std::string only; ///< one image, container or volume; empty: all of the kinds below
    bool images = true;
    bool containers = false;
    bool volumes = false;
    bool hidden = false; ///< also what later layers replaced or removed

    /// Whether it asks for anything at all.
    bool empty() const;
    /// The line that does the same in a terminal.
    std::vector<std::string> command() const;
    bool operator==(const SearchWish&) const = default;
};

/// Where in the form something stands that cannot be understood.
enum class WishField { Name, Content, Mode, Size, Owner, Digest, Only };

struct SearchProblem {
    WishField field;
    Error error;
};

/// How far a search has come: what is new since it was told last.
struct SearchNews {
    std::vector<FoundPlace> places;
    size_t looked = 0; ///< images, containers and volumes
    size_t all = 0;
};

/// How a search ended.
struct SearchSummary {
    std::optional<SearchProblem> problem; ///< nothing was looked for
    bool limited = false;                 ///< there are more hits
    bool incomplete = false;              ///< some could not be read
    uint64_t tooLarge = 0;                ///< files not looked into for their size
    uint64_t binary = 0;                  ///< … because they are no text
};

/// More than anybody reads.
inline constexpr size_t kMostHits = 20'000;

/// On a worker. `tell` is called there, after each place. Throws Error.
SearchSummary findFiles(const Engine& engine, const SearchWish& wish, Progress& progress,
                        const std::stop_token& stop, const std::function<void(SearchNews)>& tell);

} // namespace outcrop::ui
