// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/pages/lens_table.h"
#include "ui/pages/view_acts.h"
#include "ui/pages/view_commands.h"

#include <QCache>
#include <QPointer>
#include <QWidget>
#include <functional>
#include <memory>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace outcrop::ui {

class ElidedLabel;
class EmptyState;
class SearchField;
class TableModel;

/// What a lens looks at.
struct LensSubject {
    std::string name;        ///< as the engine knows it: "image:sha256:…"
    std::string commandName; ///< as a person writes it
    QString title;           ///< the same to be shown
    QString state;           ///< once it is another one, what was found is of no use
    bool layered = true;     ///< made of layers that are told apart
};

/// What a lens found; each has its own.
struct LensResult {
    virtual ~LensResult() = default;
};
using LensResultPtr = std::shared_ptr<const LensResult>;

/// A table of what a lens finds in files. They are read when it comes into sight, as a task, and what was
/// found is kept as long as its subject stays as it is.
class LensTab : public QWidget, public ViewActs {
    Q_OBJECT

public:
    void clear();
    void refresh(); ///< reads again
    void focusFilter();
    LensTable* table() { return made().m_table; }
    SearchField* filterField() { return made().m_filter; }
    EmptyState* message() { return made().m_message; }
    QLabel* summary() { return made().m_summary; }

    void setVisible(bool visible) override;
    QList<QAction*> viewActs() override;
    QList<QAction*> viewCommands() override;

signals:
    void counted(int count); ///< 0: nothing, or it is not known
    /// layer: index, in what was looked at. shown: no later layer hides it.
    void fileWanted(int layer, const QByteArray& path, bool shown);

protected:
    using Work = std::function<LensResultPtr(const Engine&, Progress&, std::stop_token)>;
    struct Words {
        QString title, text;
    };
    LensTab(Bridge& bridge, QWidget* parent);

    void showEvent(QShowEvent* event) override;
    /// Looks at something else, or at the same in another state. Empty: at nothing.
    void look(const QString& key);
    void addAct(QAction* act) { m_acts.append(act); }
    LensTab& made();

    virtual LensTable* makeTable(QWidget* parent) = 0;
    virtual void addToHead(QHBoxLayout* head) = 0; ///< what stands before the field
    virtual QString filterHint() const = 0;
    virtual QString taskTitle() const = 0;
    virtual Words workingWords() const = 0;
    virtual QString failedWords() const = 0;
    virtual Work work() const = 0;
    /// Fills the table. The number of rows it has without a filter.
    virtual int take(const LensResultPtr& result) = 0;
    virtual void drop() = 0; ///< empties the table
    virtual QString summaryWords() const = 0;
    virtual Words emptyWords() const = 0; ///< nothing was found
    virtual QString footWords(int row) const = 0;
    virtual QString copied(int row) const = 0;
    virtual bool canOpen(int row) const = 0;
    virtual void open(int row) = 0;
    virtual CommandLines lines() const = 0;

    QAction* copyAct() const { return m_copy; }
    QAction* openAct() const { return m_open; }
    void showFoot();
    void showRows(); ///< or why there are none
    bool builtAlready() const { return m_stack != nullptr; }
    int currentRow() const;

private:
    void build();
    void buildFoot();
    void ask();
    void stopTask();
    void show(const LensResultPtr& result);
    void showMessage(const QString& iconName, const Words& words, const QString& action = {});
    void ended();
    void answer(); ///< to the message's button
    void popup(const QPoint& globalPos);

    Bridge& m_bridge;
    QString m_key;
    LensResultPtr m_result;
    QCache<QString, LensResultPtr> m_kept;
    QPointer<Task> m_task;
    int m_count = 0;
    QAction* m_copy = nullptr;
    QAction* m_open = nullptr;
    QList<QAction*> m_acts;
    QPointer<QMenu> m_offered; ///< whose acts are the lines of viewCommands()
    QStackedWidget* m_stack = nullptr;
    LensTable* m_table = nullptr;
    EmptyState* m_message = nullptr;
    SearchField* m_filter = nullptr;
    QLabel* m_summary = nullptr;
    QWidget* m_foot = nullptr;
    ElidedLabel* m_about = nullptr;
    QPushButton* m_openButton = nullptr;
};

} // namespace outcrop::ui
