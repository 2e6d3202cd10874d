// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/accessible_diff.h"

#include "ui/widgets/diff_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace outcrop::ui {

namespace {

constexpr int kReadRows = 500; ///< around the current row; a reader does not want a megabyte at once

/// The rows around the current one as text; "+" and "-" in front as in a patch.
class AccessibleDiff : public QAccessibleWidget {
public:
    explicit AccessibleDiff(DiffView* view) : QAccessibleWidget(view, QAccessible::Document), m_view(view) {}

    QString text(QAccessible::Text what) const override {
        return what == QAccessible::Value ? rows() : QAccessibleWidget::text(what);
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }

private:
    QString rows() const {
        const int first = std::max(0, m_view->currentRow() - kReadRows / 2);
        const int last = std::min(m_view->rowCount(), first + kReadRows);
        QStringList lines;
        for (int row = first; row < last; ++row)
            lines << m_view->spokenText(row);
        return lines.join(u'\n');
    }

    DiffView* m_view;
};

QAccessibleInterface* makeDiffInterface(const QString&, QObject* object) {
    if (auto* view = qobject_cast<DiffView*>(object))
        return new AccessibleDiff(view);
    return nullptr;
}

} // namespace

void installDiffAccessibility() {
    static const bool once = [] {
        QAccessible::installFactory(makeDiffInterface);
        return true;
    }();
    (void)once;
}

} // namespace outcrop::ui
