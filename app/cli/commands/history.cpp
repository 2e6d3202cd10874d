// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/commands/find_image.h"
#include "app/cli/human.h"
#include "app/cli/row_format.h"
#include "app/cli/times.h"
#include "core/image/image_dockerfile.h"

#include <algorithm>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kHistoryOptions[] = {
    {'\0', "format", OptionKind::Text,
     "Format output using a custom template:\n'table':            Print output in table format with column "
     "headers "
     "(default)\n'table TEMPLATE':   Print output in table format using the given Go template\n'json':       "
     "      "
     "Print in JSON format\n'TEMPLATE':         Print output using the given Go template."},
    {'\0', "dockerfile", OptionKind::Flag,
     "Print it as a Dockerfile, oldest first, which begins with the\nimage here that most of it is made of"},
    {'H', "human", OptionKind::Flag, "Print sizes and dates in human readable format", {}, "true"},
    {'\0', "no-trunc", OptionKind::Flag, "Don't truncate output"},
    {'q', "quiet", OptionKind::Flag, "Only show image IDs"},
};

std::string shortId(const std::string& id) {
    const size_t colon = id.find(':');
    return id.substr(colon == std::string::npos ? 0 : colon + 1, 12);
}

tmpl::Json makeRow(const HistoryRow& row, bool human, bool truncate) {
    std::string createdBy = row.createdBy;
    std::replace(createdBy.begin(), createdBy.end(), '\t', ' ');
    const std::string id = row.id.empty() ? "<missing>" : truncate ? shortId(row.id) : row.id;
    return {
        {"Comment", row.comment},
        {"CreatedAt", rfc3339(row.created)},
        {"CreatedBy", truncate ? ellipsis(createdBy, 45) : createdBy},
        {"CreatedSince", human ? ago(row.created) : rfc3339(row.created)},
        {"ID", id},
        {"Size", human ? humanSize(row.size) : std::to_string(row.size)},
    };
}

RowStyle style() {
    RowStyle style;
    style.goType = "*formatter.historyContext";
    style.table = "{{.ID}}\t{{.CreatedSince}}\t{{.CreatedBy}}\t{{.Size}}\t{{.Comment}}";
    style.quiet = "{{.ID}}";
    style.titles = {{"Comment", "COMMENT"},
                    {"CreatedAt", "CREATED AT"},
                    {"CreatedBy", "CREATED BY"},
                    {"CreatedSince", "CREATED"},
                    {"ID", "IMAGE"},
                    {"Size", "SIZE"}};
    return style;
}

int history(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    const std::string& name = invocation.arguments().front();
    const auto image = findImage(invocation, name);
    if (!image)
        return 1;
    if (options.flag("dockerfile")) {
        const Images& images = invocation.engine().images();
        const std::string text = dockerfileText(imageDockerfile(images, images.details(name)));
        Console& console = invocation.console();
        console.print(console.outIsTerminal() ? escapeControls(text, true) : text);
        return 0;
    }
    std::vector<tmpl::Json> rows;
    for (const HistoryRow& row : invocation.engine().images().history(name))
        rows.push_back(makeRow(row, options.flag("human", true), !options.flag("no-trunc")));
    printRows(invocation.console(), style(), rows, options.text("format"), options.flag("quiet"));
    return 0;
}

} // namespace

const CommandSpec kHistoryCommand{.path = "history",
                                  .aliases = "image history",
                                  .usage = "[OPTIONS] IMAGE",
                                  .summary = "Show the history of an image",
                                  .options = kHistoryOptions,
                                  .minimum = 1,
                                  .maximum = 1,
                                  .run = history};

} // namespace outcrop::cli
