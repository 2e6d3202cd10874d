// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/image_gate.h"
#include "ui/bridge/bridge.h"
#include "ui/pages/view_acts.h"

#include <QPointer>
#include <QWidget>
#include <memory>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace outcrop::ui {

class CommandStrip;
class EmptyState;
class GateForm;
class ProblemLabel;

/// Whether an image keeps to limits, as `outcrop ci` asks: limits as fields, an answer to each, the report to
/// be saved.
class GateTab : public QWidget, public ViewActs {
    Q_OBJECT

public:
    explicit GateTab(Bridge& bridge, QWidget* parent = nullptr);

    /// name: as commands call it.
    void setImage(const ImageId& image, const QString& name);
    void setSnapshot(const SnapshotPtr& snapshot);
    void clear();
    GateForm* form() { return made().m_form; }
    QTreeWidget* rules() { return made().m_rules; }
    QLabel* verdict() { return made().m_verdict; }
    QPushButton* checkButton() { return made().m_checkButton; }

    void setVisible(bool visible) override;
    QList<QAction*> viewActs() override;
    QList<QAction*> viewCommands() override;

signals:
    // To what a failed row is about.
    void weightWanted(bool wasted); ///< else what each layer weighs
    void secretsWanted();
    void packagesWanted();
    void privilegedWanted();
    void failuresCounted(int count);

private:
    GateTab& made();
    void build();
    void buildActs();
    void buildFoot(QVBoxLayout* layout);
    void check();
    void saveReport();
    void limitsChanged();
    void take(const GateAnswer& answer);
    void fill();
    void showMessage(const QString& iconName, const QString& title, const QString& text,
                     const QString& action = {});
    void lead(const QTreeWidgetItem* item);
    void stop();
    void forget();
    bool canCheck() const;

    Bridge& m_bridge;
    SnapshotPtr m_snapshot;
    std::optional<ImageId> m_image;
    QString m_name;
    QPointer<Task> m_task;
    std::shared_ptr<const GateAnswer> m_answer;
    QAction *m_check = nullptr, *m_save = nullptr, *m_show = nullptr, *m_copy = nullptr;
    QPointer<QMenu> m_offered;
    GateForm* m_form = nullptr;
    ProblemLabel* m_problem = nullptr;
    CommandStrip* m_command = nullptr;
    QPushButton* m_checkButton = nullptr;
    QPushButton* m_saveButton = nullptr;
    QLabel* m_verdict = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTreeWidget* m_rules = nullptr;
    EmptyState* m_message = nullptr;
};

} // namespace outcrop::ui
