// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

namespace outcrop::ui {

class ImageActions;
class ImageDetailPane;
class ImagesListPane;

/// Images: the store's tree at the left, one image's layers, history and config beside it. The window puts
/// the panes where it wants them; they are made without a parent and then belong to whoever takes them.
class ImagesPage : public QObject {
    Q_OBJECT

public:
    explicit ImagesPage(Bridge& bridge, QObject* parent = nullptr);
    ~ImagesPage() override;

    QWidget* listPane() const;
    QWidget* detailPane() const;
    /// For menus and the command palette.
    QList<QAction*> actions() const;
    void focusSearch();
    /// By "sha256:…" or reference.
    void select(const QString& idOrReference);
    /// 0 layers, 1 history, 2 config.
    void showTab(int index);
    QStringList tabTitles() const;

public slots:
    /// One import task for each archive (or OCI layout directory).
    void importArchives(const QStringList& paths);
    /// Opens the run dialog for the selected image.
    void runSelected();

signals:
    void containerStarted(const QString& id);
    void said(const QString& text); ///< one line for the footer

private:
    Bridge& m_bridge;
    ImageActions* m_actions = nullptr;
    QPointer<ImagesListPane> m_list;
    QPointer<ImageDetailPane> m_detail;
};

} // namespace outcrop::ui
