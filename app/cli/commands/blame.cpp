// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/blame.h"
#include "app/cli/commands/commands.h"
#include "app/cli/human.h"
#include "app/cli/row_format.h"
#include "app/cli/table.h"
#include "app/cli/template/template.h"

#include <algorithm>

namespace outcrop::cli {

namespace {

constexpr uint64_t kMaxText = 16ULL << 20; ///< of a file that is told line by line

constexpr OptionSpec kBlameOptions[] = {
    {'\0', "json", OptionKind::Flag, "Print one JSON object per layer, or per line"},
    {'l', "lines", OptionKind::Flag, "Show for each line of a text which layer brought it"},
    {'\0', "no-trunc", OptionKind::Flag, "Don't truncate output"},
};

class Blame {
public:
    Blame(Invocation& invocation, const Subject& subject, std::string path)
        : m_invocation(invocation), m_console(invocation.console()), m_subject(subject),
          m_path(std::move(path)), m_steps(blamePath(subject.tree->layers(), m_path)) {}

    bool empty() const { return m_steps.empty(); }

    void printSteps() {
        std::string text = "LAYER\tEVENT\tWHAT\tSIZE\tCREATED BY\n";
        for (const BlameStep& step : m_steps) {
            if (m_invocation.options().flag("json")) {
                printJson(step);
                continue;
            }
            text += std::to_string(step.layer + 1) + '\t' + blameEventName(step.event) + '\t' + facts(step) +
                    '\t' + (isFile(step) ? humanSize(sizeOf(step)) : "-") + '\t' + instruction(step.layer) +
                    '\n';
        }
        if (!m_invocation.options().flag("json"))
            m_console.print(alignColumns(text));
    }

    int printLines() {
        std::vector<size_t> layers;
        std::vector<std::string> versions;
        for (const BlameStep& step : m_steps) {
            layers.push_back(step.layer);
            versions.push_back(read(step));
        }
        if (m_steps.back().event == BlameEvent::Hidden || !isFile(m_steps.back())) {
            m_console.error(m_path + " is no file of " + m_subject.label);
            return 1;
        }
        const std::vector<size_t> origin = blameLines(versions);
        if (origin.empty() && !versions.back().empty()) {
            m_console.error(m_path + " is no text");
            return 1;
        }
        size_t start = 0;
        for (size_t line = 0; line < origin.size(); ++line) {
            const size_t end = std::min(versions.back().find('\n', start), versions.back().size());
            printLine(line + 1, layers[origin[line]], versions.back().substr(start, end - start));
            start = end + 1;
        }
        return 0;
    }

private:
    static std::string joined(const std::vector<std::string_view>& words) {
        std::string text;
        for (const std::string_view word : words)
            text.append(text.empty() ? "" : ",").append(word);
        return text;
    }
    static std::string facts(const BlameStep& step) {
        return step.event == BlameEvent::Changed ? joined(factNames(step.facts)) : "";
    }
    const FileTree& tree(const BlameStep& step) const { return *m_subject.tree->layers()[step.layer]; }
    bool isFile(const BlameStep& step) const {
        return step.node != kNoNode && tree(step).type(step.node) == FileType::Regular;
    }
    uint64_t sizeOf(const BlameStep& step) const {
        return tree(step).fileSize(linkedNode(tree(step), step.node));
    }
    std::string instruction(size_t layer) const {
        const std::string& text = m_subject.origins[layer].createdBy;
        return m_console.shown(m_invocation.options().flag("no-trunc") ? text : ellipsis(text, 60));
    }
    /// Empty where the layer has no file there.
    std::string read(const BlameStep& step) const {
        if (!isFile(step))
            return {};
        const auto file = m_invocation.engine().openSubjectFile(m_invocation.arguments()[0], m_subject,
                                                                step.layer, m_path, {});
        return file ? readAll(file->get(), m_path, kMaxText) : std::string();
    }

    void printJson(const BlameStep& step) const {
        tmpl::Json row = {{"layer", step.layer + 1},
                          {"event", blameEventName(step.event)},
                          {"what", step.event == BlameEvent::Changed ? factNames(step.facts)
                                                                     : std::vector<std::string_view>()}};
        if (isFile(step))
            row["size"] = sizeOf(step);
        row["createdBy"] = m_subject.origins[step.layer].createdBy;
        m_console.line(tmpl::toGoJson(row, false));
    }
    void printLine(size_t number, size_t layer, const std::string& text) const {
        if (m_invocation.options().flag("json")) {
            m_console.line(tmpl::toGoJson({{"line", number}, {"layer", layer + 1}, {"text", text}}, false));
            return;
        }
        std::string front = std::to_string(layer + 1);
        front.insert(0, front.size() < 5 ? 5 - front.size() : 0, ' ');
        m_console.line(front + "  " + m_console.shown(text));
    }

    Invocation& m_invocation;
    Console& m_console;
    const Subject& m_subject;
    std::string m_path;
    std::vector<BlameStep> m_steps;
};

int blame(Invocation& invocation) {
    const std::string& path = invocation.arguments()[1];
    if (!path.starts_with('/'))
        return usageError(invocation.console(), invocation.spec(), "\"" + path + "\" is no absolute path", 1);
    const Subject subject = invocation.engine().subject(invocation.arguments()[0], {});
    Blame blame(invocation, subject, path);
    if (blame.empty()) {
        invocation.console().error("no layer of " + subject.label + " has " + path);
        return 1;
    }
    if (invocation.options().flag("lines"))
        return blame.printLines();
    blame.printSteps();
    return 0;
}

} // namespace

const CommandSpec kBlameCommand{.path = "blame",
                                .aliases = {},
                                .usage = "[OPTIONS] IMAGE|CONTAINER PATH",
                                .summary = "Show which layers made, changed, hid or restored a path",
                                .options = kBlameOptions,
                                .minimum = 2,
                                .maximum = 2,
                                .run = blame};

} // namespace outcrop::cli
