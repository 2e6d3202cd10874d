// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/template/template.h"
#include "core/engine/git_export.h"

#include <map>

namespace outcrop::cli {

namespace {

constexpr size_t kShownPaths = 5; ///< of a kind

constexpr OptionSpec kExportGitOptions[] = {
    {'a', "all-steps", OptionKind::Flag, "Make commits also of steps that changed no file"},
    {'b', "branch", OptionKind::Text, "Name of the branch (a branch for each of the image's names)", "name"},
    {'\0', "json", OptionKind::Flag, "Print one JSON object per image"},
    {'q', "quiet", OptionKind::Flag, "Don't tell what git cannot hold"},
};

void sayLeftOut(Console& console, const GitExportResult& result) {
    std::map<std::string, std::vector<std::string>> byKind;
    for (const GitLeftOut& one : result.leftOut)
        byKind[one.why].push_back(one.path);
    for (const auto& [kind, paths] : byKind) {
        std::string text = "not in the repository (" + kind + "):";
        for (size_t i = 0; i < paths.size() && i < kShownPaths; ++i)
            text += " " + paths[i];
        if (paths.size() > kShownPaths)
            text += " and " + std::to_string(paths.size() - kShownPaths) + " more";
        console.warn(text);
    }
}

void printJson(Console& console, const ExportedImage& image) {
    tmpl::Json leftOut = tmpl::Json::array();
    for (const GitLeftOut& one : image.result.leftOut)
        leftOut.push_back({{"path", one.path}, {"why", one.why}});
    console.line(tmpl::toGoJson({{"image", image.image},
                                 {"branches", image.branches},
                                 {"commit", image.result.commit},
                                 {"commits", image.result.commits},
                                 {"leftOutCount", image.result.leftOutCount},
                                 {"leftOut", leftOut}},
                                false));
}

void printLine(Console& console, const ExportedImage& image) {
    std::string text = image.result.commit.substr(0, 12) + "  " + std::to_string(image.result.commits) +
                       (image.result.commits == 1 ? " commit  " : " commits  ");
    for (size_t i = 0; i < image.branches.size(); ++i)
        text += (i > 0 ? ", " : "") + image.branches[i];
    console.line(console.shown(text));
}

int exportImages(Invocation& invocation) {
    std::vector<std::string> images = invocation.arguments();
    const std::string directory = images.back();
    images.pop_back();
    GitExportOptions options;
    options.allSteps = invocation.options().flag("all-steps");
    options.branch = invocation.options().text("branch");
    if (!options.branch.empty() && images.size() > 1)
        return usageError(invocation.console(), invocation.spec(),
                          "one branch cannot be that of several images");
    WarningProgress progress(invocation.console());
    const std::vector<ExportedImage> exported =
        exportGit(invocation.engine(), images, directory, options, progress, {});
    const bool json = invocation.options().flag("json");
    for (const ExportedImage& image : exported) {
        if (json)
            printJson(invocation.console(), image);
        else
            printLine(invocation.console(), image);
        if (!json && !invocation.options().flag("quiet"))
            sayLeftOut(invocation.console(), image.result);
    }
    if (!json && !invocation.options().flag("quiet"))
        invocation.console().warn(
            "git keeps of a file its name, its bytes and whether it may be executed: owners, other "
            "modes, times, attributes and hard links are not in the repository");
    return 0;
}

} // namespace

const CommandSpec kExportGitCommand{.path = "export-git",
                                    .aliases = "image export-git",
                                    .usage = "[OPTIONS] IMAGE [IMAGE...] DIR",
                                    .summary = "Write images to a git repository, each layer as a commit",
                                    .options = kExportGitOptions,
                                    .minimum = 2,
                                    .maximum = -1,
                                    .run = exportImages};

} // namespace outcrop::cli
