// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/hunk_choice.h"

#include "app/cli/commands/patch_files.h"
#include "app/cli/commands/patch_text.h"
#include "core/engine/chosen_changes.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <unistd.h>
#include <utility>

namespace outcrop::cli {

namespace {

constexpr std::string_view kHunkHelp = "y - take this %\n"
                                       "n - do not take this %\n"
                                       "q - quit; do not take this % or any of the remaining ones\n"
                                       "a - take this % and all later ones in the file\n"
                                       "d - do not take this % or any of the later ones in the file\n"
                                       "? - print help\n";

/// One thing to be asked for: a file's patch in parts, of which one is taken as a whole.
struct HunkQuestion {
    std::string path;
    std::vector<PatchSpan> header;
    std::vector<std::vector<PatchSpan>> parts; ///< hunks; one that may be empty if it cannot be divided
    bool divisible = false;
};

std::vector<std::vector<PatchSpan>> hunksOf(std::vector<PatchSpan>& spans) {
    std::vector<std::vector<PatchSpan>> hunks;
    const auto isFrag = [](const PatchSpan& span) { return span.style == PatchStyle::Frag; };
    const auto first = std::ranges::find_if(spans, isFrag);
    for (auto at = first; at != spans.end(); ++at) {
        if (isFrag(*at))
            hunks.emplace_back();
        hunks.back().push_back(std::move(*at));
    }
    spans.erase(first, spans.end());
    return hunks;
}

/// Whether a container changed a text and nothing else of a kind that cannot be divided.
bool isChangedText(const PatchFile& file) {
    const auto isFile = [](const PatchSide& side) {
        return side.mode == GitMode::File || side.mode == GitMode::Program;
    };
    return isFile(file.before) && isFile(file.after);
}

class HunkQuestions {
public:
    HunkQuestions(Invocation& invocation, const ContainerRecord& container)
        : m_image(openSide(invocation, "image:" + container.image.str())),
          m_container(openSide(invocation, "container:" + container.id.str())),
          m_files(m_image, m_container) {
        CompareOptions how;
        how.renames = false;
        if (m_container.subject.owners == Owners::Squashed)
            how.owners = Owners::Squashed;
        m_comparison = Comparison::of(m_image.subject.tree, m_container.subject.tree, how);
        m_rows = comparisonRows(*m_comparison, {}, {});
        m_sorted = inOrderOfGit(m_rows);
    }

    const std::vector<const ComparisonRow*>& rows() const { return m_sorted; }

    /// nullopt for a directory that comes or goes with its files.
    std::optional<HunkQuestion> of(const ComparisonRow& row) {
        HunkQuestion question;
        question.path = row.path;
        const std::vector<PatchFile> files = m_files.of(*m_comparison, row);
        if (files.empty()) {
            if (hasRowsBelow(row.path))
                return std::nullopt;
            question.header.push_back(
                {PatchStyle::Meta, std::string(rowKindName(row.kind)) + " " + shownPath(row.path) + "\n"});
        } else {
            question.header = patchSpans(files, {}, {});
            question.parts = hunksOf(question.header);
            question.divisible = files.size() == 1 && isChangedText(files.front());
        }
        if (!question.divisible || question.parts.empty()) {
            std::vector<PatchSpan> all;
            for (std::vector<PatchSpan>& part : question.parts)
                std::ranges::move(part, std::back_inserter(all));
            question.divisible = false;
            question.parts.clear();
            question.parts.push_back(std::move(all));
        }
        return question;
    }

private:
    static std::string shownPath(const std::string& path) { return escapeControls(path, false); }
    bool hasRowsBelow(const std::string& path) const {
        const std::string top = path == "/" ? path : path + "/";
        const auto pathOf = [](const ComparisonRow* row) -> const std::string& { return row->path; };
        const auto next = std::ranges::upper_bound(m_sorted, top, {}, pathOf);
        return next != m_sorted.end() && (*next)->path.starts_with(top);
    }

    CompareSide m_image, m_container;
    PatchFiles m_files;
    std::shared_ptr<const Comparison> m_comparison;
    std::vector<ComparisonRow> m_rows;
    std::vector<const ComparisonRow*> m_sorted;
};

class Conversation {
public:
    explicit Conversation(Console& console)
        : m_console(console), m_look{console.errIsTerminal(), console.errIsTerminal()} {}

    bool ended() const { return m_ended; }

    /// Which parts were taken.
    std::vector<bool> ask(const HunkQuestion& question) {
        std::vector<bool> taken(question.parts.size());
        m_console.note(patchText(question.header, m_look));
        for (size_t i = 0; i < taken.size(); ++i) {
            m_console.note(patchText(question.parts[i], m_look));
            const std::string noun = question.divisible ? "hunk" : "change";
            const char key = answer("(" + std::to_string(i + 1) + "/" + std::to_string(taken.size()) +
                                        ") Take this " + noun + " [y,n,q,a,d,?]? ",
                                    noun);
            if (key == 'y')
                taken[i] = true;
            if (key == 'a')
                std::fill(taken.begin() + static_cast<std::ptrdiff_t>(i), taken.end(), true);
            m_ended = key == 'q';
            if (key != 'y' && key != 'n')
                break;
        }
        return taken;
    }

private:
    char answer(const std::string& prompt, const std::string& noun) {
        for (;;) {
            m_console.note(prompt);
            const std::optional<std::string> line = readLine();
            if (!line) { // the end of what was typed ends it, as in git
                m_console.note("\n");
                return 'q';
            }
            if (line->size() == 1 && std::string_view("ynqad").find(line->front()) != std::string_view::npos)
                return line->front();
            std::string help(kHunkHelp);
            for (size_t at = help.find('%'); at != std::string::npos; at = help.find('%'))
                help.replace(at, 1, noun);
            m_console.note(help);
        }
    }

    /// Byte by byte: what follows the answers on standard input is not ours.
    static std::optional<std::string> readLine() {
        std::string line;
        for (char c = 0;;) {
            const ssize_t got = ::read(STDIN_FILENO, &c, 1);
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                return line.empty() ? std::nullopt : std::optional(line);
            if (c == '\n')
                return line;
            line += c;
        }
    }

    Console& m_console;
    PatchLook m_look;
    bool m_ended = false;
};

void keepTaken(const HunkQuestion& question, const std::vector<bool>& taken, HunkChoice& choice) {
    if (std::ranges::find(taken, true) == taken.end())
        return;
    if (std::ranges::find(taken, false) == taken.end()) {
        choice.whole.push_back(question.path);
        return;
    }
    choice.patch += patchText(question.header, {});
    for (size_t i = 0; i < taken.size(); ++i)
        if (taken[i])
            choice.patch += patchText(question.parts[i], {});
}

} // namespace

HunkChoice chooseHunks(Invocation& invocation, const ContainerRecord& container,
                       const std::vector<std::string>& only, const std::vector<std::string>& except) {
    HunkQuestions questions(invocation, container);
    Conversation conversation(invocation.console());
    HunkChoice choice;
    for (const ComparisonRow* row : questions.rows()) {
        if (conversation.ended())
            break;
        if (!isChosen(row->path, only, except))
            continue;
        if (const std::optional<HunkQuestion> question = questions.of(*row))
            keepTaken(*question, conversation.ask(*question), choice);
    }
    return choice;
}

} // namespace outcrop::cli
