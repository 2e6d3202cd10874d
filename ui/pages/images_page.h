// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/page.h"

#include <QStringList>

namespace outcrop::ui {

class ImageActions;

/// Images: the store's tree at the left, one image beside it. Tabs: 0 layers, 1 history, 2 config.
class ImagesPage : public Page {
    Q_OBJECT

public:
    explicit ImagesPage(Bridge& bridge, QObject* parent = nullptr);
    /// For every place of the window: asks for archives and imports them.
    QAction* importAction() const;

public slots:
    /// One import task for each archive (or OCI layout directory).
    void importArchives(const QStringList& paths);
    /// Opens the run dialog for the selected image.
    void runSelected();

signals:
    void containerStarted(const QString& id);

private:
    ImageActions* m_actions = nullptr;
};

} // namespace outcrop::ui
