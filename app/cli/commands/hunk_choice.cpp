// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/hunk_choice.h"

#include "app/cli/commands/hunk_parts.h"
#include "app/cli/commands/patch_text.h"
#include "core/engine/chosen_changes.h"
#include "core/engine/compare_side.h"

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
                                       "s - split this % into smaller ones\n"
                                       "e - edit this % by hand\n"
                                       "? - print help\n";

/// One thing to be asked for: a file's patch in hunks, or in one piece that is taken as a whole.
struct HunkQuestion {
    std::string path;
    std::vector<PatchSpan> header;
    std::vector<PatchSpan> indivisible; ///< may be empty
    std::vector<Hunk> hunks;            ///< empty: it cannot be divided
};

/// What was said to one hunk.
struct HunkAnswer {
    std::vector<PartAnswer> parts;
    std::optional<std::string> edited; ///< as a whole
};

/// What is asked for at once: a hunk, or a part of one that was split.
struct HunkItem {
    size_t hunk = 0;
    std::optional<size_t> part;
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
        : m_image(CompareSide::open(invocation.engine(), "image:" + container.image.str(), {})),
          m_container(CompareSide::open(invocation.engine(), "container:" + container.id.str(), {})),
          m_files(m_image.patchTree(invocation.engine()), m_container.patchTree(invocation.engine())) {
        CompareOptions how;
        how.renames = false;
        how.owners = ownersToCompare(m_image, m_container);
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
            std::vector<std::vector<PatchSpan>> parts = hunksOf(question.header);
            const bool divisible = files.size() == 1 && isChangedText(files.front());
            for (std::vector<PatchSpan>& part : parts)
                if (divisible)
                    question.hunks.emplace_back(std::move(part));
                else
                    std::ranges::move(part, std::back_inserter(question.indivisible));
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

    /// Whether something that cannot be divided was taken.
    bool askWhole(const HunkQuestion& question) {
        show(question.header);
        show(question.indivisible);
        const char key = answer("(1/1) ", "change", "ynqad");
        m_ended = key == 'q';
        return key == 'y' || key == 'a';
    }

    std::vector<HunkAnswer> ask(const HunkQuestion& question) {
        std::vector<HunkAnswer> answers;
        std::vector<HunkItem> items;
        for (size_t i = 0; i < question.hunks.size(); ++i) {
            answers.push_back({std::vector<PartAnswer>(question.hunks[i].parts()), {}});
            items.push_back({i, {}});
        }
        show(question.header);
        for (size_t i = 0; i < items.size();) {
            const HunkItem item = items[i];
            const Hunk& hunk = question.hunks[item.hunk];
            show(item.part ? hunk.part(*item.part) : hunk.whole());
            const bool splits = !item.part && hunk.parts() > 1;
            const char key = answer("(" + std::to_string(i + 1) + "/" + std::to_string(items.size()) + ") ",
                                    "hunk", std::string("ynqad") + (splits ? "s" : "") + "e");
            if (key == 's') {
                split(items, i, hunk.parts());
                continue;
            }
            if (key == 'e' && !edit(hunk, item, answers[item.hunk]))
                continue;
            for (size_t later = i; (key == 'y' || key == 'a') && later < (key == 'y' ? i + 1 : items.size());
                 ++later)
                take(items[later], answers[items[later].hunk]);
            m_ended = key == 'q';
            if (std::string_view("qad").find(key) != std::string_view::npos)
                break;
            ++i;
        }
        return answers;
    }

private:
    void show(const std::vector<PatchSpan>& spans) { m_console.note(patchText(spans, m_look)); }

    static void take(const HunkItem& item, HunkAnswer& answer) {
        if (item.part)
            answer.parts[*item.part].taken = true;
        else
            answer.parts.assign(answer.parts.size(), {true, {}});
    }

    void split(std::vector<HunkItem>& items, size_t at, size_t parts) {
        const size_t hunk = items[at].hunk;
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(at));
        for (size_t part = parts; part-- > 0;)
            items.insert(items.begin() + static_cast<std::ptrdiff_t>(at), HunkItem{hunk, part});
        m_console.note("Split into " + std::to_string(parts) + " hunks.\n");
    }

    /// False: it was given up, and the hunk is asked for again.
    bool edit(const Hunk& hunk, const HunkItem& item, HunkAnswer& answer) {
        const std::string text = patchText(item.part ? hunk.part(*item.part) : hunk.whole(), {});
        std::string shown = hunkToEdit(text);
        for (;;) {
            const std::string edited = editText(shown);
            if (auto fitting = editedHunk(text, edited)) {
                if (!fitting->empty())
                    (item.part ? answer.parts[*item.part].edited : answer.edited) = std::move(*fitting);
                return true;
            }
            m_console.note("Your edited hunk does not apply. Edit again (saying \"no\" discards!) [y/n]? ");
            const std::optional<std::string> line = readLine();
            if (!line || line->empty() || (line->front() | 0x20) != 'y')
                return false;
            shown = edited;
        }
    }

    /// One of the letters.
    char answer(const std::string& number, const std::string& noun, const std::string& letters) {
        std::string choices;
        for (const char letter : letters)
            choices += std::string(1, letter) + ",";
        for (;;) {
            m_console.note(number + "Take this " + noun + " [" + choices + "?]? ");
            const std::optional<std::string> line = readLine();
            if (!line) { // the end of what was typed ends it, as in git
                m_console.note("\n");
                return 'q';
            }
            if (line->size() == 1 && letters.find(line->front()) != std::string::npos)
                return line->front();
            m_console.note(helpFor(letters, noun));
        }
    }

    static std::string helpFor(const std::string& letters, const std::string& noun) {
        std::string help;
        for (size_t at = 0; at < kHunkHelp.size();) {
            const size_t end = kHunkHelp.find('\n', at) + 1;
            const std::string_view line = kHunkHelp.substr(at, end - at);
            if (line.front() == '?' || letters.find(line.front()) != std::string::npos)
                help += line;
            at = end;
        }
        for (size_t at = help.find('%'); at != std::string::npos; at = help.find('%'))
            help.replace(at, 1, noun);
        return help;
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

void keepTaken(const HunkQuestion& question, const std::vector<HunkAnswer>& answers, HunkChoice& choice) {
    const auto isAsShown = [](const PartAnswer& part) { return part.taken && !part.edited; };
    const auto isTaken = [](const PartAnswer& part) { return part.taken || part.edited; };
    const auto isWhole = [&](const HunkAnswer& answer) {
        return !answer.edited && std::ranges::all_of(answer.parts, isAsShown);
    };
    const auto isSome = [&](const HunkAnswer& answer) {
        return answer.edited || std::ranges::any_of(answer.parts, isTaken);
    };
    if (std::ranges::none_of(answers, isSome))
        return;
    if (std::ranges::all_of(answers, isWhole)) {
        choice.whole.push_back(question.path);
        return;
    }
    choice.patch += patchText(question.header, {});
    for (size_t i = 0; i < answers.size(); ++i)
        if (isSome(answers[i]))
            choice.patch +=
                answers[i].edited ? *answers[i].edited : question.hunks[i].taken(answers[i].parts);
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
        const std::optional<HunkQuestion> question = questions.of(*row);
        if (!question)
            continue;
        if (!question->hunks.empty())
            keepTaken(*question, conversation.ask(*question), choice);
        else if (conversation.askWhole(*question))
            choice.whole.push_back(question->path);
    }
    return choice;
}

} // namespace outcrop::cli
