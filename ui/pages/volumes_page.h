// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/page.h"

namespace outcrop::ui {

/// Volumes: data outside the stack; who uses each and what is in it. Tabs: 0 files, 1 used by, 2 config.
class VolumesPage : public Page {
    Q_OBJECT

public:
    explicit VolumesPage(Bridge& bridge, QObject* parent = nullptr);

signals:
    void containerWanted(const QString& id);
};

} // namespace outcrop::ui
