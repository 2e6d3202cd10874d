// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/page_home.h"

#include <QStringList>

namespace outcrop::ui {

class ImageActions;
class ImageDetailPane;

/// Images: the store's tree at the left, one image beside it. Tabs: 0 layers, 1 history, 2 weight,
/// 3 packages, 4 secrets, 5 check, 6 config.
class ImagesPage : public Page {
    Q_OBJECT

public:
    explicit ImagesPage(Bridge& bridge, QObject* parent = nullptr, const PageHome& home = {});
    /// For every place of the window: asks for archives and imports them.
    QAction* importAction() const;
    /// Selects an image, by a name or its short id, and goes to a file in one of its layers, the lowest being
    /// 0.
    void showPath(const QString& image, int layer, const QByteArray& path);

public slots:
    /// One import task for each archive (or OCI layout directory).
    void importArchives(const QStringList& paths);
    void loadStarter();
    /// Opens the run dialog for the selected image.
    void runSelected();

signals:
    void containerStarted(const QString& id);
    void privilegedWanted(const QString& reference); ///< an image's setuid and setgid files

private:
    ImageActions* m_actions = nullptr;
    ImageDetailPane* m_detail = nullptr;
};

} // namespace outcrop::ui
