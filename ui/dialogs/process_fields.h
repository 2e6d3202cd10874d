// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/run_form.h"
#include "ui/dialogs/run_hints.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace outcrop::ui {

class ProblemLabel;

/// The run dialog's column of single values: what runs, as whom, where, and how. Below each stands what is
/// wrong with it, or what the image says to it.
class ProcessFields : public QWidget {
    Q_OBJECT

public:
    explicit ProcessFields(QWidget* parent = nullptr);

    void setForm(const RunForm& form);
    void read(RunForm& form) const;
    void showProblems(const std::vector<RunProblem>& problems);
    void showHints(const RunForm& form, const RunHints& hints);
    QLineEdit* nameLine() const { return m_name; }
    QLineEdit* commandField() const { return m_command; }

signals:
    void changed();

private:
    void buildLines(QFormLayout* form);
    void buildSwitches(QVBoxLayout* layout);
    QLineEdit* addLine(QFormLayout* form, const QString& label, const char* name);
    ProblemLabel* addNote(QFormLayout* form, QWidget* below);
    QCheckBox* addSwitch(QVBoxLayout* layout, const QString& text, const QString& hint);

    QLineEdit *m_name = nullptr, *m_command = nullptr, *m_entrypoint = nullptr, *m_workingDir = nullptr;
    QLineEdit *m_user = nullptr, *m_hostname = nullptr;
    ProblemLabel *m_nameNote = nullptr, *m_commandNote = nullptr, *m_entrypointNote = nullptr;
    ProblemLabel *m_workingDirNote = nullptr, *m_userNote = nullptr;
    QComboBox* m_network = nullptr;
    QCheckBox *m_readOnly = nullptr, *m_tty = nullptr, *m_stdin = nullptr, *m_autoRemove = nullptr;
};

} // namespace outcrop::ui
