// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/run_form.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace outcrop::ui {

class ProblemLabel;

/// How much of this computer the container may use. Below each line stands what is wrong with it.
class LimitFields : public QWidget {
    Q_OBJECT

public:
    explicit LimitFields(QWidget* parent = nullptr);

    void setForm(const RunForm& form);
    void read(RunForm& form) const;
    void showProblems(const std::vector<RunProblem>& problems);

signals:
    void changed();

private:
    struct Line {
        QLineEdit* edit = nullptr;
        ProblemLabel* note = nullptr;
    };
    Line addLine(QFormLayout* form, const QString& label, const char* name, const QString& example);

    Line m_memory, m_cpus, m_pids;
    QLabel* m_others = nullptr; ///< what a command or template brought besides
};

} // namespace outcrop::ui
