// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QStringList>

namespace outcrop::ui {

/// Which of the paths are folders to mount; only stat(2) is asked.
QStringList foldersAmong(const QStringList& paths);
/// Which may be an image archive: every regular file, and folders that hold an OCI layout.
QStringList archivesAmong(const QStringList& paths);

/// Which of the paths are called as image archives are.
QStringList namedAsArchivesAmong(const QStringList& paths);

} // namespace outcrop::ui
