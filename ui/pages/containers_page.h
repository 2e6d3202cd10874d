// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/page_home.h"

namespace outcrop::ui {

class ContainerDetailPane;

/// Containers: who runs at the left; one container beside it. Tabs: 0 changes, 1 files, 2 logs, 3 mounts,
/// 4 config.
class ContainersPage : public Page {
    Q_OBJECT

public:
    explicit ContainersPage(Bridge& bridge, QObject* parent = nullptr, const PageHome& home = {});

    /// Selects a path in the changes, so that its difference shows.
    void showChange(const QByteArray& path);
    /// Selects a container by its name and goes to one of its files.
    void showFile(const QString& container, const QByteArray& path);

signals:
    void imageCommitted(const QString& id);
    /// A file of a layer of its image that the container does not show.
    void imageFileWanted(const QString& image, int layer, const QByteArray& path);
    void volumeWanted(const QString& name);
    void imagesWanted(); ///< "go to Images", from the empty page

private:
    ContainerDetailPane* m_detail = nullptr;
};

} // namespace outcrop::ui
