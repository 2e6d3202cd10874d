// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/packages.h"
#include "app/cli/commands/commands.h"
#include "app/cli/human.h"
#include "app/cli/row_format.h"
#include "app/cli/table.h"
#include "app/cli/template/template.h"

namespace outcrop::cli {

namespace {

constexpr OptionSpec kPackagesOptions[] = {
    {'\0', "json", OptionKind::Flag, "Print one JSON object per package"},
    {'\0', "no-trunc", OptionKind::Flag, "Don't truncate output"},
};

tmpl::Json jsonOf(const Package& package) {
    tmpl::Json row = {{"manager", packageManagerName(package.manager)},
                      {"name", package.name},
                      {"version", package.version}};
    if (!package.architecture.empty())
        row["architecture"] = package.architecture;
    if (package.size > 0)
        row["size"] = package.size;
    row["layer"] = package.layer;
    row["createdBy"] = package.createdBy;
    row["recordedIn"] = package.recordedIn;
    return row;
}

class PackagePrinter {
public:
    explicit PackagePrinter(Invocation& invocation)
        : m_console(invocation.console()), m_json(invocation.options().flag("json")),
          m_whole(invocation.options().flag("no-trunc")) {}

    void print(const std::vector<Package>& packages) {
        std::string text = "MANAGER\tNAME\tVERSION\tARCH\tSIZE\tLAYER\tCREATED BY\n";
        for (const Package& package : packages) {
            if (m_json) {
                m_console.line(tmpl::toGoJson(jsonOf(package), false));
                continue;
            }
            text += std::string(packageManagerName(package.manager)) + '\t' + cell(package.name) + '\t' +
                    cell(package.version) + '\t' + cell(package.architecture) + '\t' + sizeText(package) +
                    '\t' + std::to_string(package.layer) + '\t' +
                    cell(m_whole ? package.createdBy : ellipsis(package.createdBy, 50)) + '\n';
        }
        if (!m_json)
            m_console.print(alignColumns(text));
    }

    void print(const std::vector<PackageChange>& changes) {
        std::string text = "CHANGE\tMANAGER\tNAME\tBEFORE\tAFTER\tARCH\n";
        for (const PackageChange& change : changes) {
            const Package& shown = change.after ? *change.after : *change.before;
            if (m_json) {
                tmpl::Json row = {{"change", packageEventName(change.event)},
                                  {"manager", packageManagerName(shown.manager)},
                                  {"name", shown.name}};
                if (change.before)
                    row["before"] = jsonOf(*change.before);
                if (change.after)
                    row["after"] = jsonOf(*change.after);
                m_console.line(tmpl::toGoJson(row, false));
                continue;
            }
            text += std::string(packageEventName(change.event)) + '\t' + packageManagerName(shown.manager) +
                    '\t' + cell(shown.name) + '\t' + (change.before ? cell(change.before->version) : "-") +
                    '\t' + (change.after ? cell(change.after->version) : "-") + '\t' +
                    cell(shown.architecture) + '\n';
        }
        if (!m_json)
            m_console.print(alignColumns(text));
    }

private:
    std::string cell(std::string text) const {
        for (char& c : text)
            if (c == '\t' || c == '\r' || c == '\n')
                c = ' ';
        return text.empty() ? "-" : m_console.shown(text);
    }
    static std::string sizeText(const Package& package) {
        return package.size > 0 ? humanSize(package.size) : "-";
    }

    Console& m_console;
    bool m_json;
    bool m_whole;
};

PackageList listOf(Invocation& invocation, const std::string& name, Progress& progress) {
    PackageList list = installedPackages(invocation.engine(), name, progress, {});
    for (const PackageList::NotRead& file : list.notRead)
        invocation.console().warn(list.label + ": " + file.path + " is left out: " + file.why);
    return list;
}

int packages(Invocation& invocation) {
    WarningProgress progress(invocation.console());
    const PackageList first = listOf(invocation, invocation.arguments()[0], progress);
    PackagePrinter printer(invocation);
    if (invocation.arguments().size() == 1) {
        printer.print(first.packages);
        if (first.packages.empty())
            invocation.console().noteNothing("no package database was found");
        return 0;
    }
    const PackageList second = listOf(invocation, invocation.arguments()[1], progress);
    printer.print(packageChanges(first.packages, second.packages));
    return 0;
}

} // namespace

const CommandSpec kPackagesCommand{
    .path = "packages",
    .aliases = {},
    .usage = "[OPTIONS] IMAGE|CONTAINER|VOLUME|DIRECTORY [IMAGE|CONTAINER|VOLUME|DIRECTORY]",
    .summary = "List the packages of an image or container with the layer that brought each, or compare two",
    .options = kPackagesOptions,
    .minimum = 1,
    .maximum = 2,
    .run = packages};

} // namespace outcrop::cli
