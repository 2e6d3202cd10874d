// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/blame.h"
#include "app/cli/commands/commands.h"
#include "app/cli/human.h"
#include "app/cli/row_format.h"
#include "app/cli/table.h"
#include "app/cli/template/template.h"
#include "core/engine/line_blame.h"

#include <algorithm>
#include <cstdio>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kBlameOptions[] = {
    {'\0', "json", OptionKind::Flag, "Print one JSON object per layer, or per line"},
    {'l', "lines", OptionKind::Flag, "Show for each line of a text which layer brought it"},
    {'\0', "no-trunc", OptionKind::Flag, "Don't truncate output"},
};

class Blame {
public:
    Blame(Invocation& invocation, const Subject& subject, std::string path)
        : m_invocation(invocation), m_console(invocation.console()), m_subject(subject),
          m_path(std::move(path)), m_steps(blamePath(subject.tree.layers(), m_path)) {}

    bool empty() const { return m_steps.empty(); }

    void printSteps() {
        std::string text = "LAYER\tEVENT\tWHAT\tSIZE\tCREATED BY\n";
        for (const BlameStep& step : m_steps) {
            if (m_invocation.options().flag("json")) {
                printJson(step);
                continue;
            }
            text += std::to_string(m_subject.origins[step.layer].number) + '\t' + blameEventName(step.event) +
                    '\t' + facts(step) + '\t' + (isFile(step) ? humanSize(sizeOf(step)) : "-") + '\t' +
                    instruction(step.layer) + '\n';
        }
        if (!m_invocation.options().flag("json"))
            m_console.print(alignColumns(text));
    }

    void printLines() {
        const LineBlame blame = blameLinesOf(m_invocation.engine(), m_subject, m_path, {});
        size_t start = 0;
        for (size_t line = 0; line < blame.layers.size(); ++line) {
            const size_t end = std::min(blame.text.find('\n', start), blame.text.size());
            printLine(line + 1, blame.layers[line], blame.text.substr(start, end - start));
            start = end + 1;
        }
    }

private:
    void printLine(size_t number, size_t layer, const std::string& text) const {
        const LayerOrigin& origin = m_subject.origins[layer];
        if (m_invocation.options().flag("json")) {
            m_console.line(tmpl::toGoJson(
                {{"line", number}, {"layer", origin.number}, {"createdBy", origin.createdBy}, {"text", text}},
                false));
            return;
        }
        constexpr size_t kInstruction = 30;
        char front[32];
        std::snprintf(front, sizeof front, "%3d  ", origin.number);
        std::string by = m_console.shown(m_invocation.options().flag("no-trunc")
                                             ? origin.createdBy
                                             : ellipsis(origin.createdBy, kInstruction));
        const auto runes = static_cast<size_t>(std::ranges::count_if(
            by, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80; }));
        by.append(runes < kInstruction ? kInstruction - runes : 0, ' ');
        char middle[32];
        std::snprintf(middle, sizeof middle, "  %5zu  ", number);
        m_console.line(front + by + middle + m_console.shown(text));
    }
    static std::string facts(const BlameStep& step) {
        return step.event == BlameEvent::Changed ? factWords(step.facts) : "";
    }
    const FileTree& tree(const BlameStep& step) const { return *m_subject.tree.layers()[step.layer]; }
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
    void printJson(const BlameStep& step) const {
        tmpl::Json row = {{"layer", m_subject.origins[step.layer].number},
                          {"event", blameEventName(step.event)},
                          {"what", step.event == BlameEvent::Changed ? factNames(step.facts)
                                                                     : std::vector<std::string_view>()}};
        if (isFile(step))
            row["size"] = sizeOf(step);
        row["createdBy"] = m_subject.origins[step.layer].createdBy;
        m_console.line(tmpl::toGoJson(row, false));
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
        blame.printLines();
    else
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
