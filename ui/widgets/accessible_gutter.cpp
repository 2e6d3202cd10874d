// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/accessible_gutter.h"

#include "ui/widgets/accessible_items.h"
#include "ui/widgets/line_gutter.h"

#include <QAccessibleWidget>

namespace outcrop::ui {

namespace {

class AccessibleLine : public AccessibleItem {
public:
    AccessibleLine(LineGutter* gutter, int line)
        : AccessibleItem(gutter, gutter), m_gutter(gutter), m_line(line) {}

    bool isValid() const override { return m_line < m_gutter->lineCount(); }
    QString text(QAccessible::Text what) const override {
        if (what == QAccessible::Name)
            return m_gutter->wordsOf(m_line);
        return what == QAccessible::Description && isValid() ? m_gutter->lineText(m_line) : QString();
    }

protected:
    QRect place() const override { return m_gutter->lineRect(m_line); }
    bool isCurrent() const override { return m_gutter->currentLine() == m_line; }

private:
    LineGutter* m_gutter;
    int m_line;
};

/// Its lines are made when they are asked for: there may be a million.
class AccessibleGutter : public QAccessibleWidget {
public:
    explicit AccessibleGutter(LineGutter* gutter)
        : QAccessibleWidget(gutter, QAccessible::List), m_gutter(gutter) {}
    int childCount() const override { return m_gutter->lineCount(); }
    QAccessibleInterface* child(int line) const override {
        if (line < 0 || line >= childCount())
            return nullptr;
        return m_items.item(line, [this, line] { return new AccessibleLine(m_gutter, line); });
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override { return m_items.indexOf(wanted); }
    QAccessibleInterface* childAt(int, int y) const override {
        return child(m_gutter->lineAt(m_gutter->mapFromGlobal(QPoint(0, y)).y()));
    }
    QAccessibleInterface* focusChild() const override {
        return m_gutter->hasFocus() ? child(m_gutter->currentLine()) : nullptr;
    }

private:
    LineGutter* m_gutter;
    mutable AccessibleItems m_items;
};

} // namespace

void installGutterAccessibility() {
    installAccessible<LineGutter, AccessibleGutter>();
}

void announceCurrentLine(LineGutter* gutter) {
    if (!QAccessible::isActive() || !gutter->hasFocus() || gutter->currentLine() >= gutter->lineCount())
        return;
    QAccessibleEvent event(gutter, QAccessible::Focus);
    event.setChild(gutter->currentLine());
    QAccessible::updateAccessibility(&event);
}

} // namespace outcrop::ui
