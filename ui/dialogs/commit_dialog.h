// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QPlainTextEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace outcrop::ui {

/// Makes an image of a container's changes.
class CommitDialog : public FormDialog {
    Q_OBJECT

public:
    /// container: id for the engine; name: for the person.
    CommitDialog(const std::string& container, const QString& name, QWidget* parent);

    /// What the container changed, once it is known: some of it can be chosen then.
    void setChanges(const MergedTree& diff);

signals:
    void commitRequested(const outcrop::CommitOptions& options);

protected:
    void submit() override;

private:
    void check();
    void addChoice();
    void collectChosen(const QTreeWidgetItem* item, std::vector<std::string>& paths) const;
    CommitOptions options() const;

    std::string m_container;
    QString m_name;
    QLineEdit* m_target = nullptr;
    QLineEdit* m_message = nullptr;
    QLineEdit* m_author = nullptr;
    QPlainTextEdit* m_changes = nullptr;
    QCheckBox* m_some = nullptr;
    QTreeWidget* m_choice = nullptr;
    QLabel* m_hint = nullptr;
    CommandStrip* m_command = nullptr;
};

} // namespace outcrop::ui
