// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/secrets.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/scan_options.h"
#include "app/cli/row_format.h"
#include "app/cli/table.h"
#include "app/cli/template/template.h"

#include <algorithm>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kSecretsOptions[] = {
    {'\0',
     "confidence",
     OptionKind::Text,
     "Show only findings at least as sure: low, medium, high",
     {},
     "low"},
    {'\0', "json", OptionKind::Flag, "Print one JSON object per finding"},
    {'\0', "max-file-size", OptionKind::Size, "Look into files of at most so many bytes", "bytes",
     "33554432"},
    {'\0', "no-trunc", OptionKind::Flag, "Don't truncate output"},
    {'\0', "show", OptionKind::Flag, "Show the secrets themselves, not only their first four characters"},
};

const char* whereName(SecretFinding::Where where) {
    switch (where) {
    case SecretFinding::Where::File:
        return "file";
    case SecretFinding::Where::Variable:
        return "env";
    case SecretFinding::Where::History:
        return "history";
    case SecretFinding::Where::Config:
        break;
    }
    return "config";
}

class FindingPrinter {
public:
    /// all: what is not to be seen in any instruction, also if it is not listed.
    FindingPrinter(Invocation& invocation, const std::vector<SecretFinding>& all)
        : m_console(invocation.console()), m_show(invocation.options().flag("show")),
          m_whole(invocation.options().flag("no-trunc")), m_masked(all) {}

    void printTable(const std::vector<SecretFinding>& findings) {
        std::string text = "SECRET\tCONFIDENCE\tVALUE\tLAYER\tPATH\tSTATE\tINSTRUCTION\n";
        for (const SecretFinding& finding : findings)
            text += m_console.shown(finding.rule) + '\t' + confidenceName(finding.confidence) + '\t' +
                    m_console.shown(valueOf(finding)) + '\t' +
                    (finding.layer > 0 ? std::to_string(finding.layer) : "-") + '\t' +
                    m_console.shown(placeOf(finding)) + '\t' + stateOf(finding) + '\t' +
                    m_console.shown(instructionCell(finding)) + '\n';
        m_console.print(alignColumns(text));
    }

    void printJson(const std::vector<SecretFinding>& findings) {
        for (const SecretFinding& finding : findings) {
            tmpl::Json row = {{"secret", finding.rule},
                              {"confidence", confidenceName(finding.confidence)},
                              {"where", whereName(finding.where)},
                              {"value", m_show ? finding.text : maskedSecret(finding.text)}};
            if (finding.layer > 0)
                row["layer"] = finding.layer;
            if (!finding.path.empty())
                row["path"] = finding.path;
            if (finding.line > 0)
                row["line"] = finding.line;
            row["state"] = visibilityName(finding.visibility);
            if (finding.hiddenBy > 0)
                row["by"] = finding.hiddenBy;
            row["createdBy"] = instructionOf(finding);
            m_console.line(tmpl::toGoJson(row, false));
        }
    }

private:
    static std::string oneCell(std::string text) {
        for (const char c : {'\t', '\r', '\n'})
            std::ranges::replace(text, c, ' ');
        return text;
    }
    std::string valueOf(const SecretFinding& finding) const {
        const std::string text = oneCell(m_show ? finding.text : maskedSecret(finding.text));
        return m_whole ? text : ellipsis(text, 40);
    }
    static std::string stateOf(const SecretFinding& finding) {
        const std::string word = visibilityName(finding.visibility);
        return finding.hiddenBy > 0 ? word + " by " + std::to_string(finding.hiddenBy) : word;
    }
    std::string instructionCell(const SecretFinding& finding) const {
        const std::string text = oneCell(instructionOf(finding));
        return m_whole ? text : ellipsis(text, 60);
    }
    /// It may hold secrets in clear: this one and those of the config.
    std::string instructionOf(const SecretFinding& finding) const {
        return m_show ? finding.createdBy : m_masked.of(finding);
    }

    Console& m_console;
    bool m_show;
    bool m_whole;
    MaskedInstructions m_masked;
};

int secrets(Invocation& invocation) {
    const std::string wanted = invocation.options().text("confidence", "low");
    Confidence least = Confidence::Low;
    if (wanted == confidenceName(Confidence::Medium))
        least = Confidence::Medium;
    else if (wanted == confidenceName(Confidence::High))
        least = Confidence::High;
    else if (wanted != confidenceName(Confidence::Low))
        return usageError(invocation.console(), invocation.spec(),
                          "\"" + wanted + "\" is none of low, medium, high");
    WarningProgress progress(invocation.console());
    SecretReport report = findSecrets(invocation.engine(), invocation.arguments()[0], progress, {},
                                      maxFileSizeOf(invocation.options()));
    FindingPrinter printer(invocation, report.findings);
    std::erase_if(report.findings, [&](const SecretFinding& finding) { return finding.confidence < least; });
    if (invocation.options().flag("json"))
        printer.printJson(report.findings);
    else
        printer.printTable(report.findings);
    invocation.console().flush();
    if (report.findings.empty())
        invocation.console().noteNothing("nothing found");
    for (const std::string& file : report.unread)
        invocation.console().warn("not looked into for its size, see --max-file-size: " +
                                  invocation.console().shown(file));
    if (report.limited)
        invocation.console().warn("a layer has more findings than are listed");
    return 0;
}

} // namespace

const CommandSpec kSecretsCommand{
    .path = "secrets",
    .aliases = {},
    .usage = "[OPTIONS] IMAGE|CONTAINER|VOLUME|DIRECTORY",
    .summary = "Find keys, tokens and passwords in all layers, also deleted ones, and the config",
    .options = kSecretsOptions,
    .minimum = 1,
    .maximum = 1,
    .run = secrets};

} // namespace outcrop::cli
