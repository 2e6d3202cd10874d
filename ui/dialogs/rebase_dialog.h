// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/rebase.h"
#include "ui/dialogs/form_dialog.h"

#include <memory>
#include <optional>

class QComboBox;

namespace outcrop::ui {

class ThreeWayView;

/// Puts a container's changes onto another image: who changed what is seen before it is done, and what both
/// changed has to be settled first.
class RebaseDialog : public FormDialog {
    Q_OBJECT

public:
    /// bases: names of the images that may be chosen.
    RebaseDialog(const QString& container, const QString& image, const QStringList& bases, QWidget* parent);

    /// Of the new base that previewWanted() named.
    void setPreview(const QString& newBase, std::shared_ptr<const RebaseResult> preview);
    void setFailure(const QString& newBase, const ErrorText& error);

signals:
    void previewWanted(const QString& newBase);
    void rebaseRequested(const outcrop::RebaseOptions& options);

protected:
    void submit() override;

private:
    void addFields(const QStringList& bases);
    void addChanges();
    void askForPreview();
    void showCounts();
    void check();
    QString problem() const;
    QString outcome() const;
    std::vector<std::string> command() const;
    RebaseOptions options() const;
    ConflictRule rule() const;

    QString m_container;
    QString m_image;
    QComboBox* m_base = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_message = nullptr;
    ThreeWayView* m_changes = nullptr;
    QLabel* m_counts = nullptr;
    QComboBox* m_conflicts = nullptr;
    QLabel* m_outcome = nullptr;
    CommandStrip* m_command = nullptr;
    std::shared_ptr<const RebaseResult> m_preview; ///< null: not known yet
    bool m_failed = false;                         ///< and never will be, for this base
};

} // namespace outcrop::ui
