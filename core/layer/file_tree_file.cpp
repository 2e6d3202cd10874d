// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/layer/file_tree_file.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/layer/file_tree.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <future>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace outcrop {

namespace tree_format {

namespace {

uint64_t fold(uint64_t a, uint64_t b) {
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<uint64_t>(product) ^ static_cast<uint64_t>(product >> 64);
}

uint64_t foldWord(uint64_t lane, const uint8_t* at, uint64_t key) {
    uint64_t word = 0;
    std::memcpy(&word, at, sizeof(word));
    return fold(lane ^ word, key) + word;
}

constexpr std::array<uint64_t, 4> kKeys = {0x9e3779b97f4a7c15ULL, 0xbf58476d1ce4e5b9ULL,
                                           0x94d049bb133111ebULL, 0xd6e8feb86659fd93ULL};

} // namespace

uint64_t sectionChecksum(std::span<const uint8_t> bytes) {
    std::array<uint64_t, 4> lanes = kKeys; // four, so that the multiplications overlap
    const uint64_t size = bytes.size();
    std::array<uint64_t, 4> words{};
    uint64_t a = lanes[0], b = lanes[1], c = lanes[2], d = lanes[3]; // an array is kept in memory
    while (bytes.size() >= sizeof(words)) {
        a = foldWord(a, bytes.data(), kKeys[0]);
        b = foldWord(b, bytes.data() + sizeof(uint64_t), kKeys[1]);
        c = foldWord(c, bytes.data() + 2 * sizeof(uint64_t), kKeys[2]);
        d = foldWord(d, bytes.data() + 3 * sizeof(uint64_t), kKeys[3]);
        bytes = bytes.subspan(sizeof(words));
    }
    lanes = {a, b, c, d};
    words.fill(0);
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<uint8_t*>(words.data()));
    uint64_t sum = size;
    for (size_t i = 0; i < lanes.size(); ++i)
        sum = fold(sum ^ lanes[i] ^ words[i], kKeys[i]) + words[i];
    return sum;
}

uint64_t headerChecksum(const Header& header) {
    Sha256 hash;
    hash.update(&header, offsetof(Header, checksum));
    const auto digest = hash.finish();
    uint64_t first = 0;
    std::memcpy(&first, digest.data(), sizeof(first));
    return first;
}

} // namespace tree_format

using namespace tree_format;

namespace {

constexpr size_t kLarge = 1U << 22; ///< bytes: what is done to all of a smaller one is not felt

} // namespace

TreeBytes TreeBytes::map(int fd, const std::string& object) {
    struct stat st {};
    if (::fstat(fd, &st) != 0)
        throw Error::fromErrno("open tree", object);
    const auto size = static_cast<size_t>(st.st_size);
    if (!S_ISREG(st.st_mode) || size < sizeof(Header))
        throw Error(ErrorCode::Corrupt, "open tree", object, "too short for a tree file");
    TreeBytes out;
    out.m_mapping = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, fd, 0);
    if (out.m_mapping == MAP_FAILED) {
        out.m_mapping = nullptr;
        throw Error::fromErrno("map tree", object);
    }
    out.m_span = {static_cast<const uint8_t*>(out.m_mapping), size};
    return out;
}

TreeBytes TreeBytes::own(std::string bytes) {
    TreeBytes out;
    out.m_owned = std::move(bytes);
    out.m_span = {reinterpret_cast<const uint8_t*>(out.m_owned.data()), out.m_owned.size()};
    return out;
}

TreeBytes::TreeBytes(TreeBytes&& other) noexcept
    : m_owned(std::move(other.m_owned)), m_mapping(std::exchange(other.m_mapping, nullptr)),
      m_span(other.m_span) {
    if (!m_mapping) // a short string's bytes move with the object
        m_span = {reinterpret_cast<const uint8_t*>(m_owned.data()), m_owned.size()};
    other.m_span = {};
}

TreeBytes::~TreeBytes() {
    if (m_mapping)
        ::munmap(m_mapping, m_span.size());
}

void TreeBytes::forgetContents(const TreeSections& sections) const {
    if (!m_mapping || m_span.size() < kLarge)
        return;
    const auto page = static_cast<uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto begin = (reinterpret_cast<uintptr_t>(sections.contents.data()) + page - 1) & ~(page - 1);
    const auto end =
        reinterpret_cast<uintptr_t>(sections.contents.data() + sections.contents.size()) & ~(page - 1);
    if (begin < end) // only a hint: the pages come back from the file when asked for
        ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_DONTNEED); // NOLINT
}

namespace {

class Checker {
public:
    Checker(std::span<const uint8_t> bytes, const std::string& object) : m_bytes(bytes), m_object(object) {}

    /// Checks the header only.
    TreeSections place() {
        readHeader();
        m_sections.nodes = section<Node>(Nodes);
        m_sections.names = text(Names);
        m_sections.owners = section<Owner>(OwnerPairs);
        m_sections.contents = section<Content>(Contents);
        m_sections.extras = section<Extra>(Extras);
        m_sections.xattrs = section<Xattr>(Xattrs);
        m_sections.strings = text(Strings);
        m_sections.totalBytes = m_header.totalBytes;
        m_sections.foreignLinks = m_header.foreignLinks;
        return m_sections;
    }

    TreeSections run() {
        place();
        // Both read everything once: where that is felt, at the same time.
        const bool large = m_bytes.size() > kLarge;
        auto sums =
            std::async(large ? std::launch::async : std::launch::deferred, [this] { return sumsAgree(); });
        checkNodes();
        checkExtras();
        require(sums.get(), "damaged section");
        return m_sections;
    }

private:
    // Asked ten times for each node: the question must cost no call.
    [[gnu::always_inline]] void require(bool condition, const char* what) const {
        if (!condition) [[unlikely]]
            fail(what);
    }
    [[noreturn, gnu::cold, gnu::noinline]] void fail(const char* what) const {
        throw Error(ErrorCode::Corrupt, "open tree", m_object, what);
    }

    void readHeader() {
        require(m_bytes.size() >= sizeof(Header), "too short for a tree file");
        std::memcpy(&m_header, m_bytes.data(), sizeof(Header));
        require(m_header.magic == kMagic, "not a tree file");
        require(m_header.version == kVersion, "unknown version");
        require(m_header.checksum == headerChecksum(m_header), "damaged header");
        require(m_header.fileSize == m_bytes.size(), "wrong size");
        require(m_header.nodeCount > 0 && m_header.nodeCount <= kMaxNodes, "impossible number of nodes");
    }

    std::span<const uint8_t> raw(Section which) const {
        const SectionPlace& place = m_header.sections[which];
        require(place.offset % 8 == 0 && place.offset <= m_bytes.size() &&
                    place.size <= m_bytes.size() - place.offset,
                "section outside the file");
        return m_bytes.subspan(place.offset, place.size);
    }

    bool sumsAgree() const {
        return std::all_of(
            m_header.sections.begin(), m_header.sections.end(), [this](const SectionPlace& place) {
                return sectionChecksum(m_bytes.subspan(place.offset, place.size)) == place.checksum;
            });
    }

    template <class T>
    std::span<const T> section(Section which) const {
        const auto bytes = raw(which);
        require(bytes.size() % sizeof(T) == 0, "section of odd size");
        return {reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)};
    }

    std::string_view text(Section which) const {
        const auto bytes = raw(which);
        return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    }

    static bool within(uint64_t offset, uint64_t length, uint64_t size) { return offset + length <= size; }

    void checkNodes() const {
        const auto nodes = m_sections.nodes;
        require(nodes.size() == m_header.nodeCount, "wrong number of nodes");
        require(nodes[0].typeAndMode >> 12 == 0, "root is not a directory");
        uint64_t nextChild = 1;
        for (uint32_t i = 0; i < nodes.size(); ++i)
            checkNode(nodes[i], i, nextChild);
        require(nextChild == nodes.size(), "nodes without a parent");
    }

    /// Directories' child ranges follow one another in node order, so each node has exactly one parent,
    /// before it.
    void checkNode(const Node& node, uint32_t number, uint64_t& nextChild) const {
        const auto type = static_cast<FileType>(node.typeAndMode >> 12);
        require(type <= FileType::Whiteout, "unknown file type");
        require(within(node.nameOffset, node.nameLength, m_sections.names.size()),
                "name outside its section");
        require(node.owner < m_sections.owners.size(), "owner outside its section");
        uint64_t extra = node.count;
        if (type == FileType::Directory) {
            require(node.first == nextChild || node.count == 0, "children out of order");
            require(node.first <= m_sections.nodes.size(), "children out of order");
            nextChild += node.count;
            require(nextChild <= m_sections.nodes.size(), "children outside the tree");
            extra = node.size;
        } else {
            require(node.first <= m_sections.contents.size(), "content outside its section");
        }
        require(extra <= m_sections.extras.size(), "extra outside its section");
        if (number == 0)
            return;
        require(node.parent < number, "parent out of order");
        const Node& parent = m_sections.nodes[node.parent];
        require(parent.typeAndMode >> 12 == 0 && number >= parent.first &&
                    number - parent.first < parent.count,
                "child that its parent does not know");
    }

    void checkExtras() const {
        const uint64_t strings = m_sections.strings.size();
        for (const Extra& e : m_sections.extras) {
            require(within(e.linkOffset, e.linkLength, strings), "link target outside its section");
            require(within(e.firstXattr, e.xattrCount, m_sections.xattrs.size()),
                    "attributes outside their section");
        }
        for (const Xattr& x : m_sections.xattrs)
            require(within(x.nameOffset, x.nameLength, strings) &&
                        within(x.valueOffset, x.valueLength, strings),
                    "attribute outside its section");
    }

    std::span<const uint8_t> m_bytes;
    const std::string& m_object;
    Header m_header;
    TreeSections m_sections;
};

} // namespace

TreeSections checkedSections(std::span<const uint8_t> bytes, const std::string& object) {
    return Checker(bytes, object).run();
}

TreeSections placedSections(std::span<const uint8_t> bytes, const std::string& object) {
    return Checker(bytes, object).place();
}

std::span<const uint8_t> sectionBytes(std::span<const uint8_t> bytes, Section which) {
    Header header;
    std::memcpy(&header, bytes.data(), sizeof(header));
    return bytes.subspan(header.sections[which].offset, header.sections[which].size);
}

bool sectionAgrees(std::span<const uint8_t> bytes, Section which) {
    Header header;
    std::memcpy(&header, bytes.data(), sizeof(header));
    return sectionChecksum(sectionBytes(bytes, which)) == header.sections[which].checksum;
}

} // namespace outcrop
