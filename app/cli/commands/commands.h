// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/cli/command.h"

namespace outcrop::cli {

extern const CommandSpec kAttachCommand;
extern const CommandSpec kBlameCommand;
extern const CommandSpec kCiCommand;
extern const CommandSpec kCommitCommand;
extern const CommandSpec kCompareCommand;
extern const CommandSpec kContainerInspectCommand;
extern const CommandSpec kContainerPruneCommand;
extern const CommandSpec kContentCommand;
extern const CommandSpec kCpCommand;
extern const CommandSpec kCreateCommand;
extern const CommandSpec kDiffCommand;
extern const CommandSpec kDockerfileCommand;
extern const CommandSpec kExecCommand;
extern const CommandSpec kExportGitCommand;
extern const CommandSpec kGenealogyCommand;
extern const CommandSpec kHistoryCommand;
extern const CommandSpec kImageInspectCommand;
extern const CommandSpec kImagesCommand;
extern const CommandSpec kInfoCommand;
extern const CommandSpec kInspectCommand;
extern const CommandSpec kKillCommand;
extern const CommandSpec kLoadCommand;
extern const CommandSpec kLogsCommand;
extern const CommandSpec kMountAddCommand;
extern const CommandSpec kMountCommand;
extern const CommandSpec kMountLsCommand;
extern const CommandSpec kMountRmCommand;
extern const CommandSpec kPackagesCommand;
extern const CommandSpec kPortCommand;
extern const CommandSpec kPsCommand;
extern const CommandSpec kRebaseCommand;
extern const CommandSpec kRenameCommand;
extern const CommandSpec kRepackCommand;
extern const CommandSpec kRestartCommand;
extern const CommandSpec kRevertCommand;
extern const CommandSpec kRmCommand;
extern const CommandSpec kRmiCommand;
extern const CommandSpec kRunCommand;
extern const CommandSpec kSearchCommand;
extern const CommandSpec kSecretsCommand;
extern const CommandSpec kStartCommand;
extern const CommandSpec kStopCommand;
extern const CommandSpec kSystemDfCommand;
extern const CommandSpec kTagCommand;
extern const CommandSpec kTreeCommand;
extern const CommandSpec kUmountCommand;
extern const CommandSpec kUpdateCommand;
extern const CommandSpec kVersionCommand;
extern const CommandSpec kVolumeCreateCommand;
extern const CommandSpec kVolumeInspectCommand;
extern const CommandSpec kVolumeLsCommand;
extern const CommandSpec kVolumePruneCommand;
extern const CommandSpec kVolumeReleaseCommand;
extern const CommandSpec kVolumeRmCommand;
extern const CommandSpec kVolumeSnapshotCreateCommand;
extern const CommandSpec kVolumeSnapshotDiffCommand;
extern const CommandSpec kVolumeSnapshotDueCommand;
extern const CommandSpec kVolumeSnapshotLsCommand;
extern const CommandSpec kVolumeSnapshotRestoreCommand;
extern const CommandSpec kVolumeSnapshotRmCommand;
extern const CommandSpec kVolumeSnapshotScheduleCommand;
extern const CommandSpec kWaitCommand;
extern const CommandSpec kWatchCommand;
extern const CommandSpec kWeightCommand;

/// All of them by name, but what is hidden.
std::span<const CommandSpec* const> allCommands();
/// By any of its spellings, hidden ones too; words is how many words the spelling took.
const CommandSpec* findCommand(std::span<const std::string> line, size_t& words);

struct CommandGroup {
    std::string_view name;
    std::string_view summary;
};
std::span<const CommandGroup> commandGroups();

/// Spellings of a command: its path, then its aliases.
std::vector<std::string_view> spellings(const CommandSpec& spec);

} // namespace outcrop::cli
