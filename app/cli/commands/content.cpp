// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/commands/content_print.h"
#include "app/cli/commands/content_save.h"
#include "app/cli/commands/patch_text.h"
#include "app/cli/human.h"
#include "core/content/content_call.h"
#include "core/engine/content_source.h"
#include "core/engine/subject_files.h"
#include "core/inspect/git/patch.h"

#include <algorithm>
#include <charconv>
#include <unistd.h>

namespace outcrop::cli {

namespace {

constexpr uint64_t kMaxPatchText = 16ULL << 20; ///< larger texts are compared by chunks

constexpr OptionSpec kContentOptions[] = {
    {'\0', "hex", OptionKind::Text, "Show bytes, from an offset on (0x… is hexadecimal), so many (256)",
     "offset[,length]"},
    {'\0', "json", OptionKind::Flag, "Print one JSON object"},
    {'n', "limit", OptionKind::Integer, "Show at most so many rows, lines or ranges (20)", "number"},
    {'o', "output", OptionKind::Text, "Save the bytes of the file or member instead; - is standard output",
     "file"},
    {'t', "table", OptionKind::Text, "Show rows of this table of a database", "name"},
};

/// One file as it is asked for.
struct AskedFile {
    ContentPath path;
    ContentSource source;
    ContentRequest request;
};

/// "64", "0x40".
std::optional<uint64_t> byteCount(std::string_view text) {
    const bool hex = text.starts_with("0x");
    if (hex)
        text.remove_prefix(2);
    uint64_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value, hex ? 16 : 10);
    return problem == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// "OFFSET,LENGTH", either of which may be missing; nullopt if it is no such thing.
std::optional<ByteRange> byteRange(const std::string& text) {
    ByteRange range;
    const size_t comma = std::min(text.find(','), text.size());
    const std::string offset = text.substr(0, comma);
    const std::string length = comma < text.size() ? text.substr(comma + 1) : std::string();
    const auto from = offset.empty() ? std::optional(range.offset) : byteCount(offset);
    const auto size = length.empty() ? std::optional(range.length) : byteCount(length);
    if (!from || !size || *size > kMaxShownBytes)
        return std::nullopt;
    return ByteRange{*from, *size};
}

/// What is wrong with the options; empty if nothing is.
std::string problemOf(const Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    const bool two = invocation.arguments().size() == 2;
    if (options.has("hex") && !byteRange(options.text("hex")))
        return "\"" + options.text("hex") + "\" is no OFFSET,LENGTH of at most 1 MB";
    if (options.integer("limit").value_or(1) < 1)
        return "--limit is at least 1";
    if (two && (options.has("hex") || options.has("output") || options.has("table")))
        return "--hex, --output and --table are for one file";
    if (options.has("output") && (options.has("hex") || options.has("table") || options.flag("json")))
        return "--output goes with no other option";
    return {};
}

class ContentCommand {
public:
    explicit ContentCommand(Invocation& invocation)
        : m_invocation(invocation), m_console(invocation.console()), m_options(invocation.options()),
          m_progress(m_console) {}

    int show(const std::string& text) {
        const AskedFile asked = open(text);
        const Content content = showContent(asked.source.file.get(), asked.request, m_progress, {});
        if (!asked.request.table.empty() && content.kind != ContentKind::Database)
            throw Error(ErrorCode::BadInput, "read table of", text, "it is no database");
        if (m_options.flag("json"))
            m_console.line(tmpl::toGoJson(contentJson(content), false));
        else
            printContent(m_console, content);
        return finish(content.notes, content.damage);
    }

    int save(const std::string& text, const std::string& target) {
        const AskedFile asked = open(text);
        const auto write = [&](int fd) {
            return saveContent(asked.source.file.get(), asked.request, fd, m_progress, {});
        };
        if (target == "-" && m_console.outIsTerminal()) {
            m_console.error("bytes are not for a terminal: redirect them to a file or a program");
            return 1;
        }
        if (target == "-")
            write(STDOUT_FILENO);
        else
            saveFile(target, write);
        return 0;
    }

    int compare(const std::string& first, const std::string& second) {
        const AskedFile before = open(first);
        const AskedFile after = open(second);
        ContentComparison comparison = compareContent(before.source.file.get(), before.request,
                                                      after.source.file.get(), after.request, m_progress, {});
        if (m_options.flag("json"))
            printJson(before, after, comparison);
        else
            printText(before, after, comparison);
        for (const Content* side : {&comparison.before, &comparison.after})
            comparison.notes.insert(comparison.notes.begin(), side->notes.begin(), side->notes.end());
        const std::string& damage =
            comparison.before.damage.empty() ? comparison.after.damage : comparison.before.damage;
        return finish(comparison.notes, damage.empty() ? comparison.damage : damage);
    }

private:
    uint64_t limit() const { return static_cast<uint64_t>(m_options.integer("limit").value_or(20)); }

    AskedFile open(const std::string& text) {
        AskedFile asked;
        asked.path = ContentPath::parse(text);
        asked.source = openContentSource(m_invocation.engine(), asked.path.file, {});
        asked.request.name = asked.source.name;
        asked.request.inner = asked.path.inner;
        asked.request.limit = limit();
        asked.request.table = m_options.text("table");
        if (m_options.has("hex"))
            asked.request.hex = byteRange(m_options.text("hex"));
        return asked;
    }

    int finish(const std::vector<std::string>& notes, const std::string& damage) {
        m_console.flush();
        for (const std::string& note : notes)
            m_console.warn(note);
        if (damage.empty())
            return 0;
        m_console.error(damage);
        return 1;
    }

    /// Of files whose content is the same.
    static std::string outsideChange(const AskedFile& before, const AskedFile& after) {
        if (!before.path.inner.empty() || !after.path.inner.empty())
            return {};
        char modes[64];
        std::snprintf(modes, sizeof modes, "%04o -> %04o", before.source.mode, after.source.mode);
        const bool mode = before.source.mode != after.source.mode;
        const bool owner =
            before.source.owner && after.source.owner && before.source.owner != after.source.owner;
        if (!mode && !owner)
            return {};
        const auto ids = [](const ContentSource& source) {
            return std::to_string(source.owner->first) + ":" + std::to_string(source.owner->second);
        };
        std::string text = mode ? std::string("mode changed: ") + modes : "";
        if (owner)
            text += (text.empty() ? "" : ", ") + std::string("owner changed: ") + ids(before.source) +
                    " -> " + ids(after.source);
        return text;
    }

    std::string verdict(const AskedFile& before, const AskedFile& after,
                        const ContentComparison& comparison) const {
        const std::string outside = outsideChange(before, after);
        if (comparison.identical)
            return outside.empty() ? contentVerdict(comparison) : "the content is identical, only " + outside;
        return contentVerdict(comparison) + (outside.empty() ? "" : "; " + outside);
    }

    /// As `compare -u` prints it.
    std::string patch(const AskedFile& before, const AskedFile& after, const ContentComparison& comparison) {
        const bool texts =
            comparison.before.kind == ContentKind::Text && comparison.after.kind == ContentKind::Text;
        if (comparison.identical || !texts || comparison.totals)
            return {};
        PatchFile file;
        file.before = side(before);
        file.after = side(after);
        return patchText(patchSpans({file}, {}, {}), {});
    }
    PatchSide side(const AskedFile& asked) {
        const UniqueFd memory = makeMemoryFile("outcrop-text");
        saveContent(asked.source.file.get(), asked.request, memory.get(), m_progress, {});
        ::lseek(memory.get(), 0, SEEK_SET);
        PatchSide side;
        side.mode = GitMode::File;
        const std::string path = asked.path.inner.empty() ? asked.path.file : asked.path.inner.back();
        const size_t start = path.find('/');
        side.path = "/" + (start == std::string::npos ? path : path.substr(start + 1));
        side.content = readAll(memory.get(), asked.source.name, kMaxPatchText);
        return side;
    }

    void printText(const AskedFile& before, const AskedFile& after, const ContentComparison& comparison) {
        m_console.line(verdict(before, after, comparison));
        printContentChanges(m_console, comparison, limit());
        if (const std::string text = patch(before, after, comparison); !text.empty())
            m_console.print("\n" + escapeControls(text, true));
    }
    void printJson(const AskedFile& before, const AskedFile& after, const ContentComparison& comparison) {
        tmpl::Json object = contentJson(comparison);
        object["verdict"] = verdict(before, after, comparison);
        if (const std::string text = patch(before, after, comparison); !text.empty())
            object["patch"] = text;
        m_console.line(tmpl::toGoJson(object, false));
    }

    Invocation& m_invocation;
    Console& m_console;
    const ParsedOptions& m_options;
    WarningProgress m_progress;
};

int content(Invocation& invocation) {
    if (const std::string problem = problemOf(invocation); !problem.empty())
        return usageError(invocation.console(), invocation.spec(), problem);
    const std::vector<std::string>& arguments = invocation.arguments();
    ContentCommand command(invocation);
    if (arguments.size() == 2)
        return command.compare(arguments[0], arguments[1]);
    if (invocation.options().has("output"))
        return command.save(arguments[0], invocation.options().text("output"));
    return command.show(arguments[0]);
}

} // namespace

const CommandSpec kContentCommand{
    .path = "content",
    .aliases = {},
    .usage = "[OPTIONS] FILE[!/MEMBER...] [FILE[!/MEMBER...]]",
    .summary =
        "Show what is in a file of an image, container, volume or the host, or what differs between two",
    .options = kContentOptions,
    .minimum = 1,
    .maximum = 2,
    .run = content};

} // namespace outcrop::cli
