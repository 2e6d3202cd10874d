// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/commands/image_rows.h"
#include "app/cli/filters.h"
#include "app/cli/human.h"
#include "app/cli/row_format.h"
#include "app/cli/times.h"
#include "core/base/error.h"

#include <algorithm>
#include <fnmatch.h>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kImagesOptions[] = {
    {'a', "all", OptionKind::Flag, "Show all images (default hides intermediate images)"},
    {'\0', "digests", OptionKind::Flag, "Show digests"},
    {'f', "filter", OptionKind::List, "Filter output based on conditions provided", "filter"},
    {'\0', "format", OptionKind::Text,
     "Format output using a custom template:\n'table':            Print output in table format with column "
     "headers "
     "(default)\n'table TEMPLATE':   Print output in table format using the given Go template\n'json':       "
     "      "
     "Print in JSON format\n'TEMPLATE':         Print output using the given Go template."},
    {'\0', "no-trunc", OptionKind::Flag, "Don't truncate output"},
    {'q', "quiet", OptionKind::Flag, "Only show image IDs"},
};

constexpr std::string_view kImageFilters[] = {"dangling", "reference", "before", "since", "label", "until"};

/// distribution's FamiliarMatch: the pattern fits the name, or the name with its tag.
bool fits(const std::string& pattern, const Reference& reference) {
    return ::fnmatch(pattern.c_str(), reference.familiarName().c_str(), FNM_PATHNAME) == 0 ||
           ::fnmatch(pattern.c_str(), reference.familiar().c_str(), FNM_PATHNAME) == 0;
}

bool fitsAny(const std::vector<std::string>& patterns, const Reference& reference) {
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const std::string& pattern) { return fits(pattern, reference); });
}

/// What the filters ask, with the images they name resolved once.
struct Question {
    std::vector<std::string> patterns;
    std::optional<bool> dangling;
    std::optional<int64_t> before;
    std::optional<int64_t> since;
};

Question readQuestion(Invocation& invocation, const Filters& filters) {
    Question question;
    question.patterns = filters.values("reference");
    if (!invocation.arguments().empty())
        question.patterns.push_back(invocation.arguments().front());
    if (filters.has("dangling"))
        question.dangling = filters.boolean("dangling", true);
    const Images& images = invocation.engine().images();
    for (const std::string& name : filters.values("before"))
        question.before = std::min(question.before.value_or(INT64_MAX), images.find(name).created);
    for (const std::string& name : filters.values("since"))
        question.since = std::max(question.since.value_or(INT64_MIN), images.find(name).created);
    for (const std::string& text : filters.values("until")) {
        const auto moment = parseSince(text, now());
        if (!moment)
            throw Error(ErrorCode::BadInput, "invalid filter 'until=" + text + "'");
        question.before = std::min(question.before.value_or(INT64_MAX), moment->seconds);
    }
    return question;
}

bool accepted(const Engine& engine, const Filters& filters, const Question& question,
              const ImageSummary& image) {
    if (question.dangling && *question.dangling != image.tags.empty())
        return false;
    if ((question.before && image.created >= *question.before) ||
        (question.since && image.created <= *question.since))
        return false;
    return !filters.has("label") ||
           filters.labels("label", engine.images().details(image.id.str()).config.config.labels);
}

void addRows(std::vector<tmpl::Json>& rows, const ImageSummary& image, const Question& question,
             bool truncate) {
    if (image.tags.empty() && question.patterns.empty())
        rows.push_back(imageRow(image, nullptr, truncate));
    for (const Reference& tag : image.tags)
        if (question.patterns.empty() || fitsAny(question.patterns, tag))
            rows.push_back(imageRow(image, &tag, truncate));
}

int images(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    const Filters filters =
        Filters::parse(options.list("filter"), {std::begin(kImageFilters), std::end(kImageFilters)});
    const Question question = readQuestion(invocation, filters);
    std::vector<ImageSummary> list = invocation.engine().images().list();
    std::stable_sort(list.begin(), list.end(),
                     [](const ImageSummary& a, const ImageSummary& b) { return a.created > b.created; });
    std::vector<tmpl::Json> rows;
    for (const ImageSummary& image : list)
        if (accepted(invocation.engine(), filters, question, image))
            addRows(rows, image, question, !options.flag("no-trunc"));
    printRows(invocation.console(), imageRowStyle(options.flag("digests")), rows, options.text("format"),
              options.flag("quiet"));
    return 0;
}

} // namespace

tmpl::Json imageRow(const ImageSummary& image, const Reference* tag, bool truncate) {
    const bool hasTag = tag && !tag->tag().empty();
    const std::string created = goTimeString(image.created);
    return {
        {"Containers", "N/A"},
        {"CreatedAt", created},
        {"CreatedSince", ago(image.created)},
        {"Digest", tag && !tag->digest().empty() ? tag->digest() : "<none>"},
        {"ID", truncate ? image.id.shortHex() : image.id.str()},
        {"Repository", tag ? tag->familiarName() : "<none>"},
        {"SharedSize", "N/A"},
        {"Size", humanSize(image.size)},
        {"Tag", hasTag ? tag->tag() : "<none>"},
        {"UniqueSize", "N/A"},
        {"VirtualSize", humanSize(image.size, 4)},
    };
}

RowStyle imageRowStyle(bool digests) {
    RowStyle style;
    style.goType = "*formatter.imageContext";
    style.table = digests ? "{{.Repository}}\t{{.Tag}}\t{{.Digest}}\t{{.ID}}\t{{.CreatedSince}}\t{{.Size}}"
                          : "{{.Repository}}\t{{.Tag}}\t{{.ID}}\t{{.CreatedSince}}\t{{.Size}}";
    style.quiet = "{{.ID}}";
    style.titles = {{"Containers", "CONTAINERS"},
                    {"CreatedAt", "CREATED AT"},
                    {"CreatedSince", "CREATED"},
                    {"Digest", "DIGEST"},
                    {"ID", "IMAGE ID"},
                    {"Repository", "REPOSITORY"},
                    {"SharedSize", "SHARED SIZE"},
                    {"Size", "SIZE"},
                    {"Tag", "TAG"},
                    {"UniqueSize", "UNIQUE SIZE"},
                    {"VirtualSize", "SIZE"}};
    return style;
}

const CommandSpec kImagesCommand{.path = "images",
                                 .aliases = "image ls, image list",
                                 .usage = "[OPTIONS] [REPOSITORY[:TAG]]",
                                 .summary = "List images",
                                 .options = kImagesOptions,
                                 .maximum = 1,
                                 .run = images};

} // namespace outcrop::cli
