// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/models/found_files_model.h"
#include "ui/pages/page_home.h"
#include "ui/pages/remembered.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>

namespace outcrop::ui {

class SearchForm;
class SearchPane;

/// The place where files are looked for in everything. The panes belong to the window that takes them.
class SearchPage : public QObject, public Remembered {
    Q_OBJECT

public:
    explicit SearchPage(Bridge& bridge, QObject* parent = nullptr, const PageHome& home = {});
    ~SearchPage() override;

    QWidget* listPane() const;
    QWidget* detailPane() const;
    QList<QAction*> actions() const; ///< what can be done here
    void focusName();
    /// hidden: also in what later layers hide.
    void lookFor(const QString& name, bool hidden);
    /// For files of an image that are setuid or setgid.
    void lookForPrivileged(const QString& image);
    /// What the form says, and how the view of what is found looks at it.
    QVariantMap state() const override;
    void setState(const QVariantMap& state) override;

signals:
    void fileOpened(const outcrop::ui::FoundPlace& place, const outcrop::ui::FoundFile& file);
    void said(const QString& text);

private:
    QPointer<SearchForm> m_form;
    QPointer<SearchPane> m_found;
};

} // namespace outcrop::ui
