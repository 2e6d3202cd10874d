// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/name_table.h"

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/layer/file_tree_file.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <future>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

namespace outcrop {

using namespace tree_format;

namespace {

constexpr size_t kWorthwhile = 1U << 22; ///< bytes: a smaller tree is opened in no time

/// Maps pages at once that would each cost a fault. A hint: where the kernel does not know it, they do.
void bringIn(std::span<const uint8_t> bytes) {
    const auto page = static_cast<uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<uintptr_t>(bytes.data()) & ~(page - 1);
    const auto end = reinterpret_cast<uintptr_t>(bytes.data()) + bytes.size();
    ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_POPULATE_READ); // NOLINT
}

} // namespace

struct NameTable::Data {
    Data(TreeBytes mapped, const std::string& file)
        : bytes(std::move(mapped)), sections(placedSections(bytes.span(), file)), object(file),
          agree(std::async(std::launch::async, [this] { return namesAgree(); }).share()) {
        require(!sections.nodes.empty());
    }

    bool namesAgree() const {
        bringIn(sectionBytes(bytes.span(), Names));
        return sectionAgrees(bytes.span(), Names);
    }

    void require(bool condition) const {
        if (!condition)
            throw Error(ErrorCode::Corrupt, "search tree", object, "a number points outside");
    }

    const Node& node(NodeIndex number) const {
        require(toInt(number) < sections.nodes.size());
        const Node& n = sections.nodes[toInt(number)];
        require(uint64_t(n.nameOffset) + n.nameLength <= sections.names.size());
        require(n.owner < sections.owners.size() && n.parent <= toInt(number));
        require(n.typeAndMode >> 12 <= static_cast<int>(FileType::Whiteout));
        const bool directory = n.typeAndMode >> 12 == 0;
        const uint64_t extra = directory ? n.size : n.count;
        require(extra <= sections.extras.size() && (directory || n.first <= sections.contents.size()));
        checkPlace(toInt(number));
        if (extra == 0)
            return n;
        const Extra& e = sections.extras[extra - 1];
        require(uint64_t(e.linkOffset) + e.linkLength <= sections.strings.size());
        return n;
    }

    /// That it lies where its neighbours and its parent have it: a wrong number would not.
    void checkPlace(uint32_t number) const {
        const Node& n = sections.nodes[number];
        const auto endOf = [](const Node& node) { return uint64_t(node.nameOffset) + node.nameLength; };
        const bool last = number + 1 == sections.nodes.size();
        require(endOf(n) == (last ? sections.names.size() : sections.nodes[number + 1].nameOffset));
        if (number == 0)
            return;
        require(n.nameOffset == endOf(sections.nodes[number - 1]) && n.parent < number);
        const Node& parent = sections.nodes[n.parent];
        require(parent.typeAndMode >> 12 == 0 && number >= parent.first &&
                number - parent.first < parent.count);
    }

    TreeBytes bytes;
    TreeSections sections;
    std::string object;
    std::shared_future<bool> agree; ///< last: its thread reads what stands above
};

NameTable::NameTable(std::unique_ptr<Data> data) : m_data(std::move(data)) {}
NameTable::~NameTable() = default;

std::unique_ptr<NameTable> NameTable::open(const std::filesystem::path& file) {
    try {
        const UniqueFd fd = openFile(file, O_RDONLY);
        TreeBytes bytes = TreeBytes::map(fd.get(), file.string());
        if (bytes.span().size() < kWorthwhile)
            return nullptr;
        return std::unique_ptr<NameTable>(
            new NameTable(std::make_unique<Data>(std::move(bytes), file.string())));
    } catch (const Error&) {
        return nullptr; // who opens the tree is told
    }
}

TreeNames NameTable::names() const {
    return {m_data->sections.nodes, m_data->sections.names};
}

void NameTable::checkByte(NodeIndex node, size_t at) const {
    const Node& n = m_data->node(node);
    m_data->require(at >= n.nameOffset && at - n.nameOffset < n.nameLength);
}

FileEntry NameTable::entry(NodeIndex node) const {
    FileEntry entry = describedEntry(m_data->sections, m_data->node(node));
    static constexpr std::array<uint8_t, 16> kUnknown{};
    entry.contentDigest = kUnknown;
    return entry;
}

std::string NameTable::path(NodeIndex node) const {
    std::vector<std::string_view> names;
    while (node != kRootNode) {
        const Node& at = m_data->node(node);
        names.push_back(m_data->sections.names.substr(at.nameOffset, at.nameLength));
        node = NodeIndex{at.parent};
    }
    std::string out;
    for (auto it = names.rbegin(); it != names.rend(); ++it)
        out.append("/").append(*it);
    return out.empty() ? "/" : out;
}

bool NameTable::sound() const {
    return m_data->agree.get();
}

} // namespace outcrop
