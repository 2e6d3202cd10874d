// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/git_export.h"
#include "ui/dialogs/form_dialog.h"

#include <optional>

class QCheckBox;

namespace outcrop::ui {

/// Where images are written as a git repository, and how.
class ExportGitDialog : public FormDialog {
    Q_OBJECT

public:
    ExportGitDialog(const QStringList& images, QWidget* parent);

    /// What is at a directory, as directoryChanged() asked.
    void setPlace(const QString& directory, GitPlace place);

signals:
    void directoryChanged(const QString& directory);
    void exportRequested(const QString& directory, const outcrop::GitExportOptions& options);

protected:
    void submit() override;

private:
    void addFields();
    void choose();
    void check();
    void showPlace();
    QString directory() const;
    GitExportOptions options() const;

    QStringList m_images;
    QLineEdit* m_directory = nullptr;
    QLineEdit* m_branch = nullptr; ///< of one image only
    QCheckBox* m_allSteps = nullptr;
    QLabel* m_hint = nullptr;
    CommandStrip* m_command = nullptr;
    std::optional<GitPlace> m_place; ///< nullopt: not known yet
};

} // namespace outcrop::ui
