// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"

#include <algorithm>

namespace outcrop::cli {

namespace {

// By their number it would set them in columns, or not.
// clang-format off
constexpr const CommandSpec* kCommands[] = {
    &kAttachCommand,
    &kBlameCommand,
    &kCiCommand,
    &kCommitCommand,
    &kCompareCommand,
    &kContainerInspectCommand,
    &kContainerPruneCommand,
    &kContentCommand,
    &kCpCommand,
    &kCreateCommand,
    &kDiffCommand,
    &kDockerfileCommand,
    &kExecCommand,
    &kExportGitCommand,
    &kGenealogyCommand,
    &kHistoryCommand,
    &kImageInspectCommand,
    &kImagesCommand,
    &kInfoCommand,
    &kInspectCommand,
    &kKillCommand,
    &kLoadCommand,
    &kLogsCommand,
    &kMountAddCommand,
    &kMountCommand,
    &kMountLsCommand,
    &kMountRmCommand,
    &kPackagesCommand,
    &kPortCommand,
    &kPsCommand,
    &kRebaseCommand,
    &kRenameCommand,
    &kRepackCommand,
    &kRestartCommand,
    &kRevertCommand,
    &kRmCommand,
    &kRmiCommand,
    &kRunCommand,
    &kSearchCommand,
    &kSecretsCommand,
    &kStartCommand,
    &kStopCommand,
    &kSystemDfCommand,
    &kTagCommand,
    &kTreeCommand,
    &kUmountCommand,
    &kUpdateCommand,
    &kVersionCommand,
    &kVolumeCreateCommand,
    &kVolumeInspectCommand,
    &kVolumeLsCommand,
    &kVolumePruneCommand,
    &kVolumeReleaseCommand,
    &kVolumeRmCommand,
    &kVolumeSnapshotCreateCommand,
    &kVolumeSnapshotDiffCommand,
    &kVolumeSnapshotDueCommand,
    &kVolumeSnapshotLsCommand,
    &kVolumeSnapshotRestoreCommand,
    &kVolumeSnapshotRmCommand,
    &kVolumeSnapshotScheduleCommand,
    &kWaitCommand,
    &kWatchCommand,
    &kWeightCommand,
};
// clang-format on

constexpr CommandGroup kGroups[] = {
    {"container", "Manage containers"},
    {"image", "Manage images"},
    {"system", "Manage Outcrop"},
    {"volume", "Manage volumes"},
    {"volume snapshot", "Manage the kept states of volumes"},
};

bool isSpelling(const CommandSpec& spec, std::string_view text) {
    for (const std::string_view spelling : spellings(spec))
        if (spelling == text)
            return true;
    return false;
}

const CommandSpec* findSpelling(std::string_view text) {
    for (const CommandSpec* command : kCommands)
        if (isSpelling(*command, text))
            return command;
    return nullptr;
}

} // namespace

std::span<const CommandSpec* const> allCommands() {
    return kCommands;
}
std::span<const CommandGroup> commandGroups() {
    return kGroups;
}

std::vector<std::string_view> spellings(const CommandSpec& spec) {
    std::vector<std::string_view> all = {spec.path};
    for (std::string_view rest = spec.aliases; !rest.empty();) {
        const size_t comma = rest.find(", ");
        all.push_back(rest.substr(0, comma));
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 2);
    }
    return all;
}

const CommandSpec* findCommand(std::span<const std::string> line, size_t& words) {
    constexpr size_t kMostWords = 3;
    for (words = std::min(kMostWords, line.size()); words > 0; --words) {
        std::string text = line[0];
        for (size_t i = 1; i < words; ++i)
            text += " " + line[i];
        if (const CommandSpec* command = findSpelling(text))
            return command;
    }
    return nullptr;
}

} // namespace outcrop::cli
