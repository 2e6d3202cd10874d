// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/inspect/weight.h"
#include "app/cli/commands/commands.h"
#include "app/cli/human.h"
#include "app/cli/row_format.h"
#include "app/cli/table.h"
#include "app/cli/template/template.h"
#include "core/engine/disk_use.h"
#include "core/inspect/duplicates.h"

#include <algorithm>
#include <cstdio>
#include <optional>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kWeightOptions[] = {
    {'d', "dirs", OptionKind::Integer, "Show the directories down to so many levels below the root", "depth"},
    {'\0', "duplicates", OptionKind::Flag, "Show files of the same content"},
    {'\0', "json", OptionKind::Flag, "Print JSON: one object, or one per row of a list"},
    {'\0', "no-trunc", OptionKind::Flag, "Don't truncate output"},
    {'n', "top", OptionKind::Integer, "Show only so many rows of a list", "rows"},
    {'w', "wasted", OptionKind::Flag, "Show the files that ship and that a later layer hides"},
};

std::string percent(double part) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f %%", part * 100);
    return text;
}

class WeightPrinter {
public:
    WeightPrinter(Invocation& invocation, const Subject& subject)
        : m_options(invocation.options()), m_console(invocation.console()), m_subject(subject) {
        if (subject.kind == Subject::Kind::Image && !subject.origins.empty())
            m_sharing =
                imageSharing(invocation.engine(), invocation.engine().images().find(subject.name).id,
                             static_cast<size_t>(subject.origins.front().number - 1), subject.origins.size());
    }

    void printDirectories(unsigned depth) {
        const std::vector<DirectoryWeight> rows = weighDirectories(*m_subject.tree, depth);
        std::string text = "SIZE\tFILES\tPATH\n";
        for (size_t i = 0; i < shown(rows.size()); ++i) {
            const DirectoryWeight& row = rows[i];
            if (json())
                printJson({{"path", row.path}, {"bytes", row.bytes}, {"files", row.files}});
            else
                text += humanSize(row.bytes) + '\t' + std::to_string(row.files) + '\t' +
                        m_console.shown(row.path) + '\n';
        }
        printTable(text);
    }

    void printWasted(const Weight& weight) {
        std::string text = "WASTED\tLAYER\tHIDDEN BY\tHOW\tPATH\tHIDDEN BY INSTRUCTION\n";
        for (size_t i = 0; i < shown(weight.wasted.size()); ++i) {
            const WastedFile& file = weight.wasted[i];
            const char* how = file.deleted ? "deleted" : "shadowed";
            if (json())
                printJson({{"path", file.path},
                           {"bytes", file.bytes},
                           {"layer", number(file.layer)},
                           {"hiddenBy", number(file.hiddenBy)},
                           {"how", how},
                           {"createdBy", m_subject.origins[file.layer].createdBy},
                           {"hiddenByInstruction", m_subject.origins[file.hiddenBy].createdBy}});
            else
                text += humanSize(file.bytes) + '\t' + std::to_string(number(file.layer)) + '\t' +
                        std::to_string(number(file.hiddenBy)) + '\t' + how + '\t' +
                        m_console.shown(file.path) + '\t' + instruction(file.hiddenBy) + '\n';
        }
        printTable(text);
    }

    void printDuplicates() {
        const std::vector<DuplicateFiles> duplicates = duplicateFiles(*m_subject.tree);
        std::string text = "WASTED\tSIZE\tCOPIES\tPATHS\n";
        for (size_t i = 0; i < shown(duplicates.size()); ++i) {
            const DuplicateFiles& same = duplicates[i];
            std::vector<std::string> paths;
            for (const NodeIndex node : same.nodes)
                paths.push_back(m_subject.tree->path(node));
            if (json()) {
                printJson({{"wasted", same.wasted()}, {"bytes", same.bytes}, {"paths", paths}});
                continue;
            }
            text += humanSize(same.wasted()) + '\t' + humanSize(same.bytes) + '\t' +
                    std::to_string(paths.size()) + '\t' + m_console.shown(paths.front());
            for (size_t p = 1; p < paths.size(); ++p)
                text += "\n\t\t\t" + m_console.shown(paths[p]);
            text += '\n';
        }
        printTable(text);
    }

    void printAll(const Weight& weight) {
        if (json()) {
            printJson(wholeJson(weight));
            return;
        }
        std::string text = "LAYER\tSIZE\tWASTED\tHIDES\tFILES\tSHARED WITH\tCREATED BY\n";
        for (size_t i = 0; i < weight.layers.size(); ++i) {
            const LayerWeight& layer = weight.layers[i];
            text += std::to_string(number(i)) + '\t' + humanSize(layer.bytes) + '\t' +
                    humanSize(layer.wasted) + '\t' + humanSize(layer.hides) + '\t' +
                    std::to_string(layer.files) + '\t' + sharedText(i) + '\t' + instruction(i) + '\n';
        }
        printTable(text);
        m_console.line("");
        m_console.line(humanSize(weight.bytes) + " in all" + exclusiveText() + "; wasted " +
                       humanSize(weight.shadowed + weight.deleted) + " (" + humanSize(weight.shadowed) +
                       " shadowed, " + humanSize(weight.deleted) + " deleted), duplicates " +
                       humanSize(weight.duplicated));
        m_console.line("efficiency " + percent(weight.efficiency) + ", " +
                       humanSize(weight.inefficientBytes) +
                       " in paths that several layers name (as dive counts)");
    }

private:
    bool json() const { return m_options.flag("json"); }
    size_t shown(size_t rows) const {
        const auto top = m_options.integer("top");
        return top ? std::min(rows, static_cast<size_t>(std::max<int64_t>(*top, 0))) : rows;
    }
    int number(size_t layer) const { return m_subject.origins[layer].number; }
    std::string instruction(size_t layer) const {
        const std::string& text = m_subject.origins[layer].createdBy;
        return m_console.shown(m_options.flag("no-trunc") ? text : ellipsis(text, 45));
    }
    void printTable(const std::string& text) {
        if (!json())
            m_console.print(alignColumns(text));
    }
    void printJson(const tmpl::Json& row) { m_console.line(tmpl::toGoJson(row, false)); }

    /// How many images, or which.
    std::string sharedText(size_t layer) const {
        if (!m_sharing || m_sharing->others[layer].empty())
            return "-";
        const std::vector<std::string>& others = m_sharing->others[layer];
        if (!m_options.flag("no-trunc"))
            return std::to_string(others.size());
        std::string names;
        for (const std::string& name : others)
            names += (names.empty() ? "" : ", ") + name;
        return m_console.shown(names);
    }
    std::string exclusiveText() const {
        return m_sharing ? ", " + humanSize(m_sharing->share.exclusive) + " in this image alone, " +
                               humanSize(m_sharing->share.shared) + " shared"
                         : "";
    }

    tmpl::Json wholeJson(const Weight& weight) const {
        tmpl::Json layers = tmpl::Json::array();
        for (size_t i = 0; i < weight.layers.size(); ++i) {
            const LayerWeight& layer = weight.layers[i];
            tmpl::Json row = {{"layer", number(i)},     {"bytes", layer.bytes},
                              {"wasted", layer.wasted}, {"hides", layer.hides},
                              {"files", layer.files},   {"createdBy", m_subject.origins[i].createdBy}};
            if (m_sharing) {
                row["sharedWith"] = m_sharing->others[i].size();
                row["sharedWithImages"] = m_sharing->others[i];
            }
            layers.push_back(std::move(row));
        }
        tmpl::Json whole = {{"bytes", weight.bytes},           {"shadowed", weight.shadowed},
                            {"deleted", weight.deleted},       {"duplicated", weight.duplicated},
                            {"efficiency", weight.efficiency}, {"inefficientBytes", weight.inefficientBytes}};
        if (m_sharing) {
            whole["exclusive"] = m_sharing->share.exclusive;
            whole["shared"] = m_sharing->share.shared;
        }
        whole["layers"] = std::move(layers);
        return whole;
    }

    const ParsedOptions& m_options;
    Console& m_console;
    const Subject& m_subject;
    std::optional<ImageSharing> m_sharing; ///< of an image
};

int weight(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    if (int(options.has("dirs")) + int(options.flag("duplicates")) + int(options.flag("wasted")) > 1)
        return usageError(invocation.console(), invocation.spec(),
                          "--dirs, --duplicates and --wasted are a list each");
    const Subject subject = invocation.engine().subject(invocation.arguments()[0], {});
    WeightPrinter printer(invocation, subject);
    if (const auto depth = options.integer("dirs")) {
        printer.printDirectories(static_cast<unsigned>(std::clamp<int64_t>(*depth, 0, 4096)));
        return 0;
    }
    if (options.flag("duplicates")) {
        printer.printDuplicates();
        return 0;
    }
    const Weight weight = weigh(subject.tree.layers());
    if (options.flag("wasted"))
        printer.printWasted(weight);
    else
        printer.printAll(weight);
    return 0;
}

} // namespace

const CommandSpec kWeightCommand{.path = "weight",
                                 .aliases = {},
                                 .usage = "[OPTIONS] IMAGE|CONTAINER|VOLUME|DIRECTORY",
                                 .summary = "Show what layers and directories weigh, and what is wasted",
                                 .options = kWeightOptions,
                                 .minimum = 1,
                                 .maximum = 1,
                                 .run = weight};

} // namespace outcrop::cli
