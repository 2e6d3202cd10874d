// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/patch_hunks.h"

namespace outcrop::ui {

class CommitChoice;
class CommitSettings;

/// Makes an image of a container's changes: shows the layer it will add, of which paths and hunks are ticked,
/// and how the image will run.
class CommitDialog : public FormDialog {
    Q_OBJECT

public:
    /// container: id for the engine; name: for the person.
    CommitDialog(const std::string& container, const QString& name, QWidget* parent);

    /// How the container runs, which the image takes over.
    void setConfig(const ProcessConfig& config);
    /// What the container changed, once it is known: it can be chosen then.
    void setChanges(const MergedTree& diff);
    /// Of those only what is at or below the paths is ticked at first.
    void tickOnly(const QList<QByteArray>& paths);
    /// Lines that can be taken apart, after the changes.
    void setHunks(std::vector<FileHunks> files);

signals:
    void commitRequested(const outcrop::CommitOptions& options);
    void dockerfileWanted(); ///< the same as something a build can repeat

protected:
    void submit() override;

private:
    void check();
    void addChoice();
    void addDockerfile();
    QString problem() const;
    QString note() const;
    CommitOptions options() const;

    std::string m_container;
    QString m_name;
    QLineEdit* m_target = nullptr;
    QLineEdit* m_message = nullptr;
    QLineEdit* m_author = nullptr;
    CommitSettings* m_settings = nullptr;
    CommitChoice* m_choice = nullptr;
    QLabel* m_layer = nullptr;
    QLabel* m_hint = nullptr;
    CommandStrip* m_command = nullptr;
};

} // namespace outcrop::ui
