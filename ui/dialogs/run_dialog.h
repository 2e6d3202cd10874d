// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/run_form.h"
#include "ui/dialogs/run_hints.h"
#include "ui/dialogs/run_template.h"
#include "ui/widgets/dragged_paths.h"

#include <QStringList>

class QTabWidget;

namespace outcrop::ui {

class CommandStrip;
class DockerCommand;
class EnvironmentTable;
class MountTable;
class LimitFields;
class PortTable;
class ProblemLabel;
class ProcessFields;
class RunNotice;
class VolumesFromPicker;

/// What else exists in the store, for the pickers and the check of the name.
struct RunSurroundings {
    QStringList containers; ///< names
    QStringList volumes;
    Bridge* bridge = nullptr;     ///< asked for hints about the image; without it there are none
    QString templatesFolder = {}; ///< empty: the user's own
};

/// Everything `outcrop run` can be told, filled with what the image asks for, a template or a pasted command.
/// The command that does the same is shown as it is typed. A folder dropped anywhere on it becomes a mount.
class RunDialog : public FormDialog {
    Q_OBJECT

public:
    RunDialog(RunForm form, RunSurroundings surroundings, QWidget* parent);

    void addMount(const MountRow& row, bool edit = true);
    CreateOptions options() const { return m_form.toOptions(); }
    QString commandLine() const; ///< whole, with its secrets
    /// Fills the form with what the image asks for and the command lays over it; says what it could not take.
    void take(const DockerCommand& command);

signals:
    void runRequested(const outcrop::CreateOptions& options);

protected:
    void submit() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildProcessColumn();
    QWidget* buildTabs();
    void setForm(const RunForm& form);
    RunForm untouchedForm() const { return RunForm::forImage(m_form.image, m_form.defaults); }
    void readWidgets();
    void refresh();
    void showCommand();
    void showProblems(const std::vector<RunProblem>& problems);
    void showHints(const RunHints& hints);
    void showTakenPort();
    void updateTabTitles();
    bool mountFolders(const QStringList& paths);
    void pasteCommand();
    void fillTemplateMenu(QMenu* menu);
    void apply(const RunTemplate& chosen);
    void saveTemplate();
    void removeTemplate(const QString& name);

    RunForm m_form;
    DraggedPaths m_dragged;
    RunSurroundings m_surroundings;
    RunTemplates m_templates;
    RunHintSource* m_hints = nullptr;
    bool m_filling = false;
    std::vector<std::string> m_missingContainers; ///< of the form that was filled in last
    QString m_takenPort;                          ///< as typed
    RunNotice* m_notice = nullptr;
    ProcessFields* m_process = nullptr;
    ProblemLabel* m_tableProblem = nullptr;
    QTabWidget* m_tabs = nullptr;
    MountTable* m_mounts = nullptr;
    EnvironmentTable* m_environment = nullptr;
    PortTable* m_ports = nullptr;
    LimitFields* m_limits = nullptr;
    VolumesFromPicker* m_volumesFrom = nullptr;
    CommandStrip* m_strip = nullptr;
};

} // namespace outcrop::ui
