// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/page_home.h"

namespace outcrop::ui {

class VolumeDetailPane;

/// Volumes: data outside the stack; who uses each and what is in it. Tabs: 0 files,
/// 1 snapshots, 2 used by, 3 packages, 4 secrets, 5 config.
class VolumesPage : public Page {
    Q_OBJECT

public:
    explicit VolumesPage(Bridge& bridge, QObject* parent = nullptr, const PageHome& home = {});

    /// Selects a volume and goes to one of its files.
    void showFile(const QString& volume, const QByteArray& path);

signals:
    void containerWanted(const QString& id);
    void comparisonWanted(const QString& before, const QString& after);

private:
    VolumeDetailPane* m_detail = nullptr;
};

} // namespace outcrop::ui
