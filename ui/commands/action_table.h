// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QAction>
#include <QList>
#include <QString>
#include <functional>
#include <vector>

namespace outcrop::ui {

/// Every act of the window and of its pages. The QActions that menus, buttons and keys share are the only
/// list there is: the table asks for them whenever it is shown.
class ActionTable {
public:
    struct Group {
        QString name; ///< as the rail calls the place
        std::function<QList<QAction*>()> actions;
        std::function<QString()> subject; ///< name of what the acts are about now; may be missing
        int place = kEverywhere;          ///< of the window
        bool whenTyped = false;           ///< in the palette only once something is typed
    };
    static constexpr int kEverywhere = -1;

    void add(Group group) { m_groups.push_back(std::move(group)); }
    const std::vector<Group>& groups() const { return m_groups; }

private:
    std::vector<Group> m_groups;
};

/// Marks an act that needs nothing chosen, so that it makes sense from every place.
void offerEverywhere(QAction* action);
bool offeredEverywhere(const QAction* action);

/// Enables or disables an act and says, as its tool tip, why it can't be done.
void allow(QAction* action, bool allowed, const QString& whyNot);
/// Why a disabled act can't be done; empty where nobody said.
QString whyNot(const QAction* action);

/// Its text without the mark of a mnemonic.
QString actText(const QAction* action);
/// Its keys as the desktop writes them; empty for none.
QString keysText(const QAction* action);

} // namespace outcrop::ui
