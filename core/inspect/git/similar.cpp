// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/git/similar.h"

#include "core/inspect/git/git_call.h"
#include "core/layer/field_wire.h"

#include <algorithm>
#include <utility>

namespace outcrop {

namespace {

constexpr size_t kMaxFiles = 1000; ///< a side; git's own limit
constexpr uint64_t kMaxFile = 1ULL << 20;
constexpr uint64_t kMaxTogether = 48ULL << 20; ///< a request to a child may have 64

struct Candidate {
    NodeIndex node; ///< in the comparison
    NodeIndex file; ///< in the side's tree
    uint64_t size = 0;
};

/// Unpaired regular files of one side that are not empty.
std::vector<Candidate> candidates(const Comparison& comparison, Change change) {
    const bool added = change == Change::Added;
    const MergedTree& tree = added ? comparison.after() : comparison.before();
    std::vector<Candidate> found;
    for (uint32_t i = 1; i < comparison.size(); ++i) {
        const Comparison::Node& node = comparison.node(NodeIndex{i});
        if (node.change != change || node.partner != kNoNode)
            continue;
        const NodeIndex file = added ? node.after : node.before;
        const uint64_t size = tree.node(file).totalSize;
        if (tree.entry(file).type == FileType::Regular && size > 0)
            found.push_back({NodeIndex{i}, file, size});
    }
    return found;
}

/// Only what has one of about its size on the other side can be alike.
void keepPossible(std::vector<Candidate>& some, const std::vector<Candidate>& others, unsigned percent) {
    std::vector<uint64_t> sizes;
    sizes.reserve(others.size());
    for (const Candidate& other : others)
        sizes.push_back(other.size);
    std::ranges::sort(sizes);
    std::erase_if(some, [&](const Candidate& one) {
        const auto least = std::ranges::lower_bound(sizes, one.size * percent / 100);
        return least == sizes.end() || *least * percent > one.size * 100;
    });
}

class Reader {
public:
    Reader(FieldWriter& out, SimilarFiles& result) : m_out(out), m_result(result) {}

    /// Writes the contents; leaves in files those that were.
    void put(std::vector<Candidate>& files, const ReadContent& read) {
        std::vector<Candidate> taken;
        std::vector<std::string> contents;
        for (const Candidate& file : files) {
            std::optional<std::string> content;
            if (taken.size() < kMaxFiles && file.size <= kMaxFile && m_together + file.size <= kMaxTogether)
                content = read(file.file, kMaxFile);
            if (!content) {
                ++m_result.leftOut;
                continue;
            }
            m_together += content->size();
            taken.push_back(file);
            contents.push_back(std::move(*content));
        }
        m_out.number(contents.size());
        for (const std::string& content : contents)
            m_out.text(content);
        files = std::move(taken);
    }

private:
    FieldWriter& m_out;
    SimilarFiles& m_result;
    uint64_t m_together = 0;
};

} // namespace

SimilarFiles pairSimilar(const Comparison& comparison, const ReadContent& before, const ReadContent& after,
                         unsigned percent, Owners owners, std::stop_token stop) {
    SimilarFiles result;
    std::vector<Candidate> removed = candidates(comparison, Change::Removed);
    std::vector<Candidate> added = candidates(comparison, Change::Added);
    keepPossible(removed, added, percent);
    keepPossible(added, removed, percent);
    if (removed.empty() || added.empty())
        return result;
    FieldWriter request;
    request.number(percent);
    Reader reader(request, result);
    reader.put(removed, before);
    reader.put(added, after);
    const std::string answer = gitAnswer("similar", "renamed files", request.bytes(), std::move(stop));
    FieldReader in(answer);
    while (in.more()) {
        const Candidate& gone = removed.at(in.number(removed.size() - 1));
        const Candidate& here = added.at(in.number(added.size() - 1));
        const auto alike = static_cast<uint8_t>(in.number(100));
        result.pairs.push_back(
            {gone.node, here.node, alike,
             factsBetween(comparison.before(), gone.file, comparison.after(), here.file, owners)});
    }
    return result;
}

} // namespace outcrop
