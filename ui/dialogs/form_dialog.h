// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/error_text.h"

#include <QDialog>

class QAbstractButton;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace outcrop::ui {

class CommandStrip;
class ProblemLabel;

/// What all our dialogs share: a title, a body, a line for errors, Cancel and one verb. It is never run with
/// exec(); it is shown with open() and says what was chosen through signals of the derived class. After the
/// verb it stays open and busy until the work is done: finish() closes it, showError() gives it back.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    FormDialog(const QString& title, const QString& verb, QWidget* parent);

    /// The work has begun: the verb can't be pressed again.
    void setBusy(bool busy);
    /// The work failed; the dialog can be used again.
    void showError(const ErrorText& error);
    void clearError();
    /// The work is done.
    void finish() { accept(); }

protected:
    /// Called when the verb is pressed (or Return).
    virtual void submit() = 0;

    QVBoxLayout* body() const { return m_body; }
    QPushButton* verbButton() const { return m_verb; }
    QLabel* addHeading(const QString& text);
    QLabel* addNote(const QString& text);
    QFormLayout* addForm();
    /// The line that does the same, below what is there already.
    CommandStrip* addCommand();
    /// A labelled field whose accessible name is its label.
    static void addField(QFormLayout* form, const QString& label, QWidget* field);
    void setProblem(const QString& sentence); ///< what keeps the verb from being pressed; empty: nothing does

private:
    void updateVerb();

    QVBoxLayout* m_body = nullptr;
    ProblemLabel* m_error = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QPushButton* m_verb = nullptr;
    QString m_problem;
    bool m_busy = false;
};

} // namespace outcrop::ui
