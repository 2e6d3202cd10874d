// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/repack.h"
#include "app/cli/commands/commands.h"
#include "app/cli/human.h"
#include "app/cli/table.h"
#include "app/cli/template/template.h"
#include "core/inspect/path_filter.h"

#include <charconv>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kRepackOptions[] = {
    {'\0', "compression", OptionKind::Text,
     "Write layers as gzip, zstd or none, with a level: \"zstd:19\" (else new ones are what the old were)",
     "string"},
    {'\0', "drop", OptionKind::List, "Leave out paths that match a pattern, with all below them", "glob"},
    {'\0', "drop-caches", OptionKind::Flag, "Leave out what package managers and builds leave behind"},
    {'\0', "drop-wasted", OptionKind::Flag, "Leave out files that a later layer hides"},
    {'\0', "dry-run", OptionKind::Flag, "Only show how large it would be, exactly"},
    {'\0', "json", OptionKind::Flag, "Print one JSON object"},
    {'\0', "squash", OptionKind::List,
     "Make one layer of \"all\", or of a range such as \"2..4\" (1 is the lowest)", "range"},
};

bool readNumber(std::string_view text, size_t& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

bool readRange(const std::string& text, std::pair<size_t, size_t>& range) {
    const size_t dots = text.find("..");
    return dots != std::string::npos && readNumber(std::string_view(text).substr(0, dots), range.first) &&
           readNumber(std::string_view(text).substr(dots + 2), range.second);
}

std::optional<BlobFormat> readFormat(const std::string& text) {
    BlobFormat format;
    const size_t colon = text.find(':');
    const std::string name = text.substr(0, colon);
    const int highest = name == "gzip" ? 9 : name == "zstd" ? 19 : 0;
    if (name == "none")
        format.compression = Compression::None;
    else if (name == "zstd")
        format.compression = Compression::Zstd;
    else if (name != "gzip")
        return std::nullopt;
    size_t level = 0;
    if (colon != std::string::npos) {
        if (!readNumber(std::string_view(text).substr(colon + 1), level) || level < 1 ||
            level > static_cast<size_t>(highest))
            return std::nullopt;
        format.level = static_cast<int>(level);
    }
    return format;
}

void printLayers(Console& console, const RepackResult& result) {
    std::string text = "LAYERS\tBEFORE\tAFTER\t\n";
    for (const RepackedLayer& layer : result.layers) {
        text += std::to_string(layer.first) +
                (layer.first == layer.last ? "" : ".." + std::to_string(layer.last)) + '\t' +
                humanSize(layer.before) + '\t' + humanSize(layer.after) + '\t' +
                (layer.reused ? "as it is"
                 : layer.gone ? "nothing left"
                              : "new") +
                '\n';
    }
    text += "all\t" + humanSize(result.before) + '\t' + humanSize(result.after) + "\t\n";
    console.print(alignColumns(text));
}

void printJson(Console& console, const RepackResult& result) {
    tmpl::Json layers = tmpl::Json::array();
    for (const RepackedLayer& layer : result.layers)
        layers.push_back({{"first", layer.first},
                          {"last", layer.last},
                          {"before", layer.before},
                          {"after", layer.after},
                          {"reused", layer.reused},
                          {"gone", layer.gone}});
    tmpl::Json whole = {{"before", result.before}, {"after", result.after}, {"layers", std::move(layers)}};
    if (result.image)
        whole["id"] = result.image->str();
    console.line(tmpl::toGoJson(whole, false));
}

/// Fills what is to be made; why not, if it makes no sense.
std::string readOptions(const ParsedOptions& options, size_t layers, RepackOptions& how) {
    for (const std::string& text : commaWords(options.list("squash"))) {
        std::pair<size_t, size_t> range{1, layers};
        if (text != "all" && !readRange(text, range))
            return "\"" + text + "\" is no range of layers";
        how.squash.push_back(range);
    }
    if (const std::string text = options.text("compression"); !text.empty()) {
        how.format = readFormat(text);
        if (!how.format)
            return "\"" + text + "\" is none of gzip, gzip:1 to 9, zstd, zstd:1 to 19, none";
    }
    how.wasted = options.flag("drop-wasted");
    how.dryRun = options.flag("dry-run");
    const bool caches = options.flag("drop-caches");
    if (!caches && options.list("drop").empty())
        return {};
    const auto globs = std::make_shared<const PathFilter>(options.list("drop"), std::string());
    const bool named = !options.list("drop").empty();
    how.drop = [=](const std::string& path) {
        return (named && globs->fits(path)) || (caches && isCachePath(path));
    };
    return {};
}

int repack(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    Console& console = invocation.console();
    RepackOptions how;
    how.image = invocation.arguments()[0];
    if (invocation.arguments().size() > 1)
        how.target = Reference::parse(invocation.arguments()[1]);
    const size_t layers = invocation.engine().images().find(how.image).diffIds.size();
    if (const std::string wrong = readOptions(options, layers, how); !wrong.empty())
        return usageError(console, invocation.spec(), wrong);
    WarningProgress progress(console);
    const RepackResult result = invocation.engine().repack(how, progress, {});
    if (result.unchanged())
        console.warn("nothing of " + how.image + " changes: it is the same image");
    if (options.flag("json"))
        printJson(console, result);
    else if (result.image)
        console.line(result.image->str());
    else
        printLayers(console, result);
    return 0;
}

} // namespace

const CommandSpec kRepackCommand{.path = "repack",
                                 .aliases = {},
                                 .usage = "[OPTIONS] IMAGE [REPOSITORY[:TAG]]",
                                 .summary = "Write an image anew: smaller, squashed, compressed otherwise",
                                 .options = kRepackOptions,
                                 .minimum = 1,
                                 .maximum = 2,
                                 .run = repack};

} // namespace outcrop::cli
