// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/content/content_case.h"

#include "core/base/error.h"
#include "core/content/lens/archive_reader.h"
#include "tests/support/memory_file.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <unistd.h>

namespace outcrop::test {

Content shownAs(const std::string& bytes, const ContentRequest& request) {
    const UniqueFd file = memoryFile(bytes);
    Progress quiet;
    return showContent(file.get(), request, quiet, {});
}

Content shown(const std::string& bytes, const std::vector<std::string>& inner, const std::string& name) {
    ContentRequest request;
    request.name = name;
    request.inner = inner;
    return shownAs(bytes, request);
}

std::string savedMember(const std::string& bytes, const std::vector<std::string>& inner) {
    const UniqueFd file = memoryFile(bytes);
    const UniqueFd out = makeMemoryFile("saved");
    ContentRequest request;
    request.name = "file";
    request.inner = inner;
    Progress quiet;
    const uint64_t written = saveContent(file.get(), request, out.get(), quiet, {});
    ::lseek(out.get(), 0, SEEK_SET);
    std::string saved = readAll(out.get(), "saved");
    return saved.size() == written ? saved : "another number of bytes than was said";
}

ContentComparison compared(const std::string& before, const std::string& after, uint64_t limit) {
    const UniqueFd first = memoryFile(before);
    const UniqueFd second = memoryFile(after);
    ContentRequest requestBefore;
    requestBefore.name = "before";
    requestBefore.limit = limit;
    ContentRequest requestAfter;
    requestAfter.name = "after";
    Progress quiet;
    return compareContent(first.get(), requestBefore, second.get(), requestAfter, quiet, {});
}

std::string factOf(const Content& content, const std::string& name) {
    const auto fact = std::ranges::find(content.facts, name, &ContentFact::name);
    if (fact == content.facts.end())
        return "-";
    std::string text;
    for (const std::string& value : fact->values)
        text += (text.empty() ? "" : ", ") + value;
    return text;
}

std::string pathsOf(const Content& content) {
    std::vector<std::string> paths;
    for (const ContentMember& member : content.members)
        paths.push_back(memberPath(member.path));
    std::ranges::sort(paths);
    std::string text;
    for (const std::string& path : paths)
        text += path + '\n';
    return text;
}

std::string text(const std::vector<MemberChange>& changes) {
    std::string text;
    for (const MemberChange& change : changes) {
        std::string what;
        for (const std::string& word : change.what)
            what += (what.empty() ? " " : ",") + word;
        text +=
            (text.empty() ? "" : "; ") + std::string(changeKindName(change.kind)) + what + " " + change.path;
    }
    return text;
}

std::string text(const std::vector<ChunkRange>& ranges) {
    using Kind = ChunkRange::Kind;
    std::string text;
    for (const ChunkRange& range : ranges)
        text += (text.empty() ? "" : "; ") + std::string(chunkKindName(range.kind)) + " " +
                (range.kind == Kind::Inserted ? "-" : std::to_string(range.before)) + " " +
                (range.kind == Kind::Removed ? "-" : std::to_string(range.after)) + " " +
                std::to_string(range.size);
    return text;
}

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::string noise(size_t size, uint64_t seed) {
    std::string bytes(size, '\0');
    uint64_t state = seed * 0x9e3779b97f4a7c15ULL + 1;
    for (char& byte : bytes) { // xorshift
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        byte = static_cast<char>(state >> 32U);
    }
    return bytes;
}

std::string refusal(const std::function<void()>& look) {
    try {
        look();
        return {};
    } catch (const Error& error) {
        const std::string said = error.what();
        for (const char* wrong : {"signal", "without an answer", "protocol", "not permitted"})
            if (said.find(wrong) != std::string::npos)
                QTest::qFail(said.c_str(), __FILE__, __LINE__);
        if (error.code() == ErrorCode::Internal)
            QTest::qFail(said.c_str(), __FILE__, __LINE__);
        return said;
    }
}

} // namespace outcrop::test
