// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/accessible_diff.h"

#include "ui/widgets/accessible_items.h"
#include "ui/widgets/diff_view.h"

#include <QAccessibleWidget>
#include <algorithm>
#include <vector>

namespace outcrop::ui {

namespace {

/// All rows as one text, with "+" and "-" in front as in a patch. Made when first asked for: most windows are
/// never listened to.
class PatchText {
public:
    void follow(const DiffView& view) {
        if (m_diff == view.diff() && m_mode == view.mode() && int(m_starts.size()) == view.rowCount())
            return;
        m_diff = view.diff();
        m_mode = view.mode();
        m_text.clear();
        m_starts.clear();
        for (int row = 0; row < view.rowCount(); ++row) {
            m_starts.push_back(int(m_text.size()));
            m_text += view.spokenText(row) + u'\n';
        }
        m_text.chop(1);
    }

    const QString& text() const { return m_text; }
    int startOf(int row) const { return row < 0 || m_starts.empty() ? 0 : m_starts[size_t(row)]; }
    int rowOf(int offset) const {
        return int(std::upper_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin()) - 1;
    }
    int endOf(int row) const {
        return row + 1 < int(m_starts.size()) ? m_starts[size_t(row) + 1] - 1 : int(m_text.size());
    }

private:
    std::shared_ptr<const TextDiff> m_diff;
    DiffView::Mode m_mode = DiffView::Mode::SideBySide;
    QString m_text;
    std::vector<int> m_starts; ///< of the rows
};

class AccessibleDiff : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit AccessibleDiff(DiffView* view) : QAccessibleWidget(view, QAccessible::Document), m_view(view) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text what) const override {
        return what == QAccessible::Value ? patch().text() : QAccessibleWidget::text(what);
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }

    QString text(int start, int end) const override { return patch().text().mid(start, end - start); }
    int characterCount() const override { return int(patch().text().size()); }
    int cursorPosition() const override {
        const int start = patch().startOf(m_view->currentRow());
        return m_view->onSecondLine() ? int(patch().text().indexOf(u'\n', start)) + 1 : start;
    }
    void setCursorPosition(int offset) override {
        const int row = patch().rowOf(offset);
        const int firstEnd = int(patch().text().indexOf(u'\n', patch().startOf(row)));
        m_view->setCurrentRow(row, firstEnd >= 0 && offset > firstEnd);
    }
    /// The row's: its text may stand on two sides.
    QRect characterRect(int offset) const override {
        const QRect row = m_view->rowRect(patch().rowOf(offset));
        return {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()};
    }
    int offsetAtPoint(const QPoint& point) const override {
        const int row = m_view->rowAt(m_view->viewport()->mapFromGlobal(point).y());
        return row < 0 ? -1 : patch().startOf(row);
    }
    void scrollToSubstring(int start, int) override { setCursorPosition(start); }
    QString attributes(int offset, int* start, int* end) const override {
        const int row = patch().rowOf(offset);
        *start = patch().startOf(row);
        *end = patch().endOf(row);
        return {};
    }
    // What a mouse selects lies on one side; the text here has both.
    int selectionCount() const override { return 0; }
    void selection(int, int* start, int* end) const override { *start = *end = 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}

private:
    const PatchText& patch() const {
        m_patch.follow(*m_view);
        return m_patch;
    }

    DiffView* m_view;
    mutable PatchText m_patch;
};

} // namespace

void installDiffAccessibility() {
    installAccessible<DiffView, AccessibleDiff>();
}

void tellCurrentRow(DiffView* view) {
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface* diff = QAccessible::queryAccessibleInterface(view);
    QAccessibleTextCursorEvent event(view, diff->textInterface()->cursorPosition());
    QAccessible::updateAccessibility(&event);
}

} // namespace outcrop::ui
