// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/search.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/scan_options.h"
#include "app/cli/human.h"
#include "app/cli/mode_text.h"
#include "app/cli/table.h"
#include "app/cli/template/template.h"
#include "core/base/hex.h"
#include "core/base/sha256.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fcntl.h>
#include <utility>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kSearchOptions[] = {
    {'c', "content", OptionKind::Text, "Look into files for lines that match an extended regular expression",
     "regex"},
    {'\0', "deleted", OptionKind::Flag, "Show also what a later layer replaced or removed"},
    {'\0', "digest", OptionKind::Text, "Show only files of this content (SHA-256, or its first 32 digits)",
     "sha256"},
    {'F', "fixed", OptionKind::Flag, "The content is a text, no regular expression"},
    {'i', "ignore-case", OptionKind::Flag, "Ignore the case of ASCII letters"},
    {'\0', "in", OptionKind::List,
     "Search only there: image, container or volume, or one of them by NAME, or a directory (./DIR)",
     "where"},
    {'\0', "json", OptionKind::Flag, "Print one JSON object per hit"},
    {'\0', "like", OptionKind::Text, "Show only files with the content of a file of the host", "file"},
    {'l', "limit", OptionKind::Integer, "Stop after so many hits", "int"},
    {'\0', "max-file-size", OptionKind::Size, "Look into files of at most so many bytes", "bytes",
     "33554432"},
    {'\0', "max-size", OptionKind::Size,
     "Show only files of at most so many bytes (\"10k\", \"1.5MB\", \"4MiB\")"},
    {'\0', "min-size", OptionKind::Size, "Show only files of at least so many bytes"},
    {'m', "mode", OptionKind::Text,
     "Show only this mode: setuid, setgid, privileged (these, or with capabilities), sticky, world-writable, "
     "executable, 644, -4000, /6000"},
    {'U', "multiline", OptionKind::Flag,
     "Let the content go over line ends, as it may when it has one (\\n)"},
    {'o', "owner", OptionKind::Text, "Show only what belongs to uid or uid:gid or :gid", "id"},
    {'q', "quiet", OptionKind::Flag, "Print only where there are hits, each once"},
    {'\0', "regex", OptionKind::Text, "Show only paths that match an extended regular expression"},
    {'a', "text", OptionKind::Flag, "Look also into files that are no text"},
    {'t', "type", OptionKind::List, "Show only this type: f, d, l, c, b, p, s", "letter"},
};

std::string digestOfFile(const std::string& path) {
    const UniqueFd file = openFile(path, O_RDONLY);
    Sha256 hash;
    std::vector<char> buffer(1U << 18);
    for (;;) {
        const size_t got = readFull(file.get(), buffer.data(), buffer.size(), path);
        hash.update(buffer.data(), got);
        if (got < buffer.size())
            return hash.finishHex();
    }
}

FileQuery readQuery(const Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    FileQuery query;
    if (!invocation.arguments().empty())
        query.name = invocation.arguments().front();
    query.regex = options.text("regex");
    query.ignoreCase = options.flag("ignore-case");
    for (const std::string& word : options.list("type"))
        for (const char letter : word)
            if (letter != ',')
                query.types.push_back(parseFileType(letter));
    query.minSize = positive(options, "min-size", query.minSize);
    query.maxSize = positive(options, "max-size", query.maxSize);
    if (options.has("mode"))
        query.takeMode(options.text("mode"));
    query.takeOwner(options.text("owner"));
    if (options.has("digest"))
        query.digest = parseContentDigest(options.text("digest"));
    if (options.has("like"))
        query.digest = parseContentDigest(digestOfFile(options.text("like")));
    return query;
}

class HitPrinter {
public:
    HitPrinter(Console& console, const SearchResult& result, bool contents)
        : m_console(console), m_result(result), m_contents(contents) {}

    void printNames(bool json) {
        size_t last = m_result.scope.subjects.size();
        for (const SearchHit& hit : m_result.hits)
            if (std::exchange(last, hit.subject) != hit.subject)
                m_console.line(json ? tmpl::toGoJson({{"in", placeOf(hit)}}, false)
                                    : m_console.shown(placeOf(hit)));
    }

    void printTable() {
        std::string text =
            m_contents ? "IMAGE\tLAYER\tPATH\tSTATE\tTEXT\n" : "IMAGE\tLAYER\tSIZE\tMODE\tPATH\tSTATE\n";
        for (const SearchHit& hit : m_result.hits) {
            text += m_console.shown(placeOf(hit)) + '\t' + std::to_string(numberOf(hit, hit.layer)) + '\t';
            const std::string path = m_console.shown(hit.path);
            if (m_contents) {
                text += path + ':' + std::to_string(hit.line) + '\t' + stateText(hit) + '\t' +
                        m_console.shown(oneCell(hit.text)) + '\n';
                continue;
            }
            const HitFacts& entry = hit.facts;
            text += (entry.type == FileType::Regular ? humanSize(entry.size) : "-") + '\t' +
                    modeText(entry.type, entry.mode) + '\t' + path + '\t' + stateText(hit) + '\n';
        }
        m_console.print(alignColumns(text));
    }

    void printJson() {
        for (const SearchHit& hit : m_result.hits) {
            const HitFacts& entry = hit.facts;
            tmpl::Json row = {{"in", placeOf(hit)},
                              {"layer", numberOf(hit, hit.layer)},
                              {"path", hit.path},
                              {"type", std::string(1, fileTypeLetter(entry.type))},
                              {"state", visibilityName(hit.state.visibility)}};
            if (hit.state.visibility != Visibility::Shown)
                row["by"] = numberOf(hit, hit.state.by);
            std::array<char, 8> mode{};
            const auto end = std::to_chars(mode.data(), mode.data() + mode.size(), entry.mode, 8).ptr;
            row["mode"] = std::string(mode.data(), end);
            row["uid"] = entry.uid;
            row["gid"] = entry.gid;
            if (entry.type == FileType::Regular)
                row["size"] = entry.size;
            if (!entry.linkTarget.empty())
                row["target"] = entry.linkTarget;
            if (std::ranges::any_of(entry.digest, [](uint8_t byte) { return byte != 0; }))
                row["digest"] =
                    toHex({reinterpret_cast<const char*>(entry.digest.data()), entry.digest.size()});
            if (m_contents) {
                row["line"] = hit.line;
                row["text"] = hit.text;
            }
            m_console.line(tmpl::toGoJson(row, false));
        }
    }

private:
    const ScopeSubject& subjectOf(const SearchHit& hit) const { return m_result.scope.subjects[hit.subject]; }
    /// As --in takes it.
    std::string placeOf(const SearchHit& hit) const {
        const ScopeSubject& subject = subjectOf(hit);
        return subject.kind == Subject::Kind::Container   ? "container:" + subject.name
               : subject.kind == Subject::Kind::Volume    ? "volume:" + subject.name
               : subject.kind == Subject::Kind::Directory ? "dir:" + subject.name
                                                          : subject.name;
    }
    int numberOf(const SearchHit& hit, size_t layer) const { return subjectOf(hit).origins[layer].number; }
    std::string stateText(const SearchHit& hit) const {
        const std::string word = visibilityName(hit.state.visibility);
        return hit.state.visibility == Visibility::Shown
                   ? word
                   : word + " by " + std::to_string(numberOf(hit, hit.state.by));
    }
    /// A tab would begin a column.
    static std::string oneCell(std::string_view text) {
        std::string cell;
        for (const char c : text)
            cell += c == '\n' ? "\\n" : std::string(1, c == '\t' || c == '\r' ? ' ' : c);
        return cell;
    }

    Console& m_console;
    const SearchResult& m_result;
    bool m_contents;
};

void sayLeftOut(Console& console, const SearchResult& result) {
    if (result.tooLarge > 0)
        console.warn(std::to_string(result.tooLarge) +
                     " files were not looked into for their size, see --max-file-size");
    if (result.binary > 0)
        console.note(std::to_string(result.binary) +
                     " files that are no text were not looked into, see --text\n");
}

int search(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    SearchRequest request;
    request.files = readQuery(invocation);
    request.in = options.list("in");
    request.once = request.in.empty();
    if (request.in.empty())
        request.in = {"image", "container", "volume"};
    request.hidden = options.flag("deleted");
    request.digests = options.flag("json");
    request.limit = positive(options, "limit", 0);
    request.maxFileSize = maxFileSizeOf(options);
    if (options.has("content"))
        request.content =
            ContentQuery{options.text("content"), options.flag("fixed"), request.files.ignoreCase,
                         options.flag("text"), options.flag("multiline")};
    if (request.files.empty() && !request.content)
        return usageError(invocation.console(), invocation.spec(),
                          "nothing to search for: give a PATTERN or an option", 1);
    WarningProgress progress(invocation.console());
    const SearchResult result = outcrop::search(invocation.engine(), request, progress, {});
    HitPrinter printer(invocation.console(), result, request.content.has_value());
    if (options.flag("quiet"))
        printer.printNames(options.flag("json"));
    else if (options.flag("json"))
        printer.printJson();
    else
        printer.printTable();
    invocation.console().flush();
    sayLeftOut(invocation.console(), result);
    if (result.hits.empty())
        invocation.console().noteNothing("nothing found");
    if (result.limited)
        invocation.console().note("there are more hits, see --limit\n");
    return result.incomplete ? 1 : 0;
}

} // namespace

const CommandSpec kSearchCommand{.path = "search",
                                 .aliases = {},
                                 .usage = "[OPTIONS] [PATTERN]",
                                 .summary =
                                     "Find files, or lines in files, in all images, containers and volumes",
                                 .options = kSearchOptions,
                                 .minimum = 0,
                                 .maximum = 1,
                                 .run = search};

} // namespace outcrop::cli
