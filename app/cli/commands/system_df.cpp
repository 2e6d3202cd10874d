// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/system_df.h"

#include "app/cli/commands/commands.h"
#include "app/cli/human.h"
#include "app/cli/row_format.h"

namespace outcrop::cli {

namespace {

using Kind = DiskItem::Kind;

constexpr OptionSpec kDfOptions[] = {
    {'\0', "format", OptionKind::Text,
     "Format output using a custom template:\n'table':            Print output in table format with column "
     "headers "
     "(default)\n'table TEMPLATE':   Print output in table format using the given Go template\n'json':       "
     "      "
     "Print in JSON format\n'TEMPLATE':         Print output using the given Go template."},
    {'v', "verbose", OptionKind::Flag, "Show detailed information on space usage"},
    {'\0', "without", OptionKind::List,
     "Tell instead what removing this image, container or volume frees; repeated: all of these together",
     "name"},
};

constexpr std::string_view kDfNotes =
    "Sizes are those of files, as docker counts them: not the packed layers that images are kept in as\n"
    "well, nor logs or snapshots of volumes. RECLAIMABLE is docker's reckoning, for which layers that "
    "images\n"
    "share count as free to go. --without is exact: a layer counts when the last that has it goes. "
    "Containers\n"
    "go before their image and volumes, running ones not at all, and an image with several names when all "
    "of\n"
    "them, or its ID, are given; the exit code is 1 if anything stays. container:NAME, image:NAME and\n"
    "volume:NAME say which is meant. A --format of it has Bytes, Removed and Stays.";

struct KindUse {
    uint64_t count = 0;
    uint64_t active = 0;
    uint64_t bytes = 0;
    uint64_t kept = 0; ///< of them, by what is active
};

bool isActive(const DiskItem& item) {
    return item.kind == Kind::Container ? item.running : !item.users.empty();
}

/// As docker reckons: of an image in use only what no other image has is kept.
KindUse useOf(const DiskUse& use, const std::vector<DiskShare>& shares, Kind kind) {
    KindUse sum;
    for (size_t i = 0; i < use.items.size(); ++i) {
        const DiskItem& item = use.items[i];
        if (item.kind != kind)
            continue;
        const uint64_t bytes = kind == Kind::Image ? shares[i].total - shares[i].shared : item.bytes;
        ++sum.count;
        sum.bytes += bytes;
        if (isActive(item)) {
            ++sum.active;
            sum.kept += bytes;
        }
    }
    if (kind == Kind::Image)
        sum.bytes = use.layerBytes();
    return sum;
}

tmpl::Json row(const char* type, const KindUse& use) {
    const uint64_t freed = use.bytes - use.kept;
    std::string reclaimable = humanSize(freed, 4);
    if (use.bytes > 0)
        reclaimable += " (" + std::to_string(freed * 100 / use.bytes) + "%)";
    return {{"Active", std::to_string(use.active)},
            {"Reclaimable", reclaimable},
            {"Size", humanSize(use.bytes, 4)},
            {"TotalCount", std::to_string(use.count)},
            {"Type", type}};
}

void printSums(Invocation& invocation, const DiskUse& use) {
    RowStyle style;
    style.goType = "*formatter.diskUsageImagesContext";
    style.table = "{{.Type}}\t{{.TotalCount}}\t{{.Active}}\t{{.Size}}\t{{.Reclaimable}}";
    style.titles = {{"Active", "ACTIVE"},
                    {"Reclaimable", "RECLAIMABLE"},
                    {"Size", "SIZE"},
                    {"TotalCount", "TOTAL"},
                    {"Type", "TYPE"}};
    const std::vector<DiskShare> shares = use.shares();
    printRows(invocation.console(), style,
              {row("Images", useOf(use, shares, Kind::Image)),
               row("Containers", useOf(use, shares, Kind::Container)),
               row("Local Volumes", useOf(use, shares, Kind::Volume)), row("Build Cache", {})},
              invocation.options().text("format"), false);
}

int df(Invocation& invocation) {
    const bool verbose = invocation.options().flag("verbose");
    const bool without = !invocation.options().list("without").empty();
    if (verbose && without)
        throw Error(ErrorCode::BadInput, "conflicting options: --verbose and --without");
    const DiskUse use = diskUse(invocation.engine(), {});
    if (without)
        return printFreed(invocation, use);
    if (verbose)
        printEachUse(invocation, use);
    else
        printSums(invocation, use);
    return 0;
}

} // namespace

const CommandSpec kSystemDfCommand{.path = "system df",
                                   .aliases = {},
                                   .usage = "[OPTIONS]",
                                   .summary = "Show disk usage",
                                   .options = kDfOptions,
                                   .maximum = 0,
                                   .run = df,
                                   .notes = kDfNotes};

} // namespace outcrop::cli
