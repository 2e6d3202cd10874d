// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/run_form.h"
#include "ui/widgets/dragged_paths.h"

#include <QStringList>

class QCheckBox;
class QComboBox;
class QTabWidget;

namespace outcrop::ui {

class EnvironmentTable;
class MountTable;
class ProblemLabel;
class VolumesFromPicker;

/// What else exists in the store, for the pickers and the check of the name.
struct RunSurroundings {
    QStringList containers; ///< names
    QStringList volumes;
};

/// Everything `outcrop run` can be told, filled with what the image asks for. The command that does the same
/// is shown as it is typed. A folder dropped anywhere on it becomes a mount.
class RunDialog : public FormDialog {
    Q_OBJECT

public:
    RunDialog(RunForm form, RunSurroundings surroundings, QWidget* parent);

    void addMount(const MountRow& row, bool edit = true);
    CreateOptions options() const { return m_form.toOptions(); }
    QString commandLine() const;

signals:
    void runRequested(const outcrop::CreateOptions& options);

protected:
    void submit() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildProcessColumn();
    QWidget* buildTabs();
    QWidget* buildCommandStrip();
    QLineEdit* addLine(QFormLayout* form, const QString& label, const QString& text, const char* name);
    ProblemLabel* addProblemLine(QFormLayout* form, QWidget* below);
    QCheckBox* addSwitch(QVBoxLayout* layout, const QString& text, const QString& hint);
    void readWidgets();
    void refresh();
    void showProblems(const std::vector<RunProblem>& problems);
    void updateTabTitles();

    RunForm m_form;
    DraggedPaths m_dragged;
    RunSurroundings m_surroundings;
    QLineEdit *m_name = nullptr, *m_command = nullptr, *m_entrypoint = nullptr, *m_workingDir = nullptr;
    QLineEdit *m_user = nullptr, *m_hostname = nullptr;
    ProblemLabel *m_nameProblem = nullptr, *m_commandProblem = nullptr, *m_entrypointProblem = nullptr;
    ProblemLabel *m_workingDirProblem = nullptr, *m_tableProblem = nullptr;
    QComboBox* m_network = nullptr;
    QCheckBox *m_readOnly = nullptr, *m_tty = nullptr, *m_stdin = nullptr, *m_autoRemove = nullptr;
    QTabWidget* m_tabs = nullptr;
    MountTable* m_mounts = nullptr;
    EnvironmentTable* m_environment = nullptr;
    VolumesFromPicker* m_volumesFrom = nullptr;
    QLineEdit* m_commandLine = nullptr;
};

} // namespace outcrop::ui
