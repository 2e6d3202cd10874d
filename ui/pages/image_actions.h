// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/dialogs/run_form.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>

namespace outcrop::ui {

/// What can be done with images, as actions that menus, buttons and shortcuts share. Each opens its dialog
/// and starts its task; results are told by signals.
class ImageActions : public QObject {
    Q_OBJECT

public:
    explicit ImageActions(Bridge& bridge, QObject* parent = nullptr);

    /// The widget whose window dialogs belong to.
    void setAnchor(QWidget* anchor) { m_anchor = anchor; }
    /// The image that actions are about; empty texts: none.
    void setCurrent(const QString& reference, const QString& imageId);
    QString currentReference() const { return m_reference; }

    QAction* runAction() const { return m_run; }
    QAction* tagAction() const { return m_tag; }
    QAction* removeAction() const { return m_remove; }
    QAction* importAction() const { return m_import; }
    QAction* starterAction() const { return m_starter; }
    QList<QAction*> actions() const;
    void popupMenu(QWidget* parent, const QPoint& globalPos);

public slots:
    void importArchives(const QStringList& paths);
    /// Asks where the folder appears, then opens the run dialog with that mount.
    void runWithFolder(const QString& reference, const QString& folder);

signals:
    void imageLoaded(const QString& imageId);
    void containerStarted(const QString& containerId);
    void said(const QString& text);

private:
    QAction* add(const QString& iconName, const QString& text, const QKeySequence& shortcut,
                 void (ImageActions::*slot)());
    QWidget* window() const;
    void run() { openRunDialog(m_reference, {}); }
    void openRunDialog(const QString& reference, const std::vector<MountRow>& mounts);
    void showRunDialog(const ImageDetails& image, const QString& reference,
                       const std::vector<MountRow>& mounts);
    void startContainer(const CreateOptions& options, class RunDialog* dialog);
    void tag();
    void remove();
    void import();
    void importOne(const QString& path);
    void loadStarter();
    void copyName();
    void copyId();
    void tellLoaded(const std::vector<LoadedImage>& images);
    void fail(const QString& what, const Error& error);

    Bridge& m_bridge;
    Request m_request;
    QPointer<QWidget> m_anchor;
    QString m_reference;
    QString m_imageId;
    QAction *m_run = nullptr, *m_tag = nullptr, *m_remove = nullptr, *m_import = nullptr,
            *m_starter = nullptr;
    QAction *m_copyName = nullptr, *m_copyId = nullptr;
};

} // namespace outcrop::ui
