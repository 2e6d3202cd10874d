// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/languages/clipped_text.h"

#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

namespace outcrop::test {

namespace {

/// A pixel that hinting adds or takes is not seen.
constexpr int kSlack = 1;

QString described(const QWidget* widget, const QString& text, int needed, int room) {
    const QString name =
        widget->objectName().isEmpty() ? widget->parentWidget()->objectName() : widget->objectName();
    return QString("%1 %2 “%3” needs %4, has %5")
        .arg(widget->metaObject()->className(), name, text)
        .arg(needed)
        .arg(room);
}

/// What an ancestor cuts off, unless one can scroll there. One that scrolls downwards only cuts at its sides.
bool cutByAncestor(const QWidget* widget) {
    QRect shown = widget->rect();
    for (const QWidget *at = widget, *above = at->parentWidget(); above && !at->isWindow();
         at = above, above = at->parentWidget()) {
        shown.translate(at->pos());
        if (above->objectName() == QLatin1String("qt_scrollarea_viewport")) {
            const auto* area = qobject_cast<const QScrollArea*>(above->parentWidget());
            return area && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
                   (shown.left() < -kSlack || shown.right() > above->width() + kSlack);
        }
        if (!above->rect().adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(shown))
            return true;
    }
    return false;
}

QStringList ofLabel(const QLabel* label) {
    if (label->text().isEmpty() || qobject_cast<const ui::ElidedLabel*>(label) ||
        label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return {};
    if (cutByAncestor(label))
        return {described(label, label->text(), label->width(), 0)};
    if (label->wordWrap()) {
        const int needed = label->heightForWidth(label->width());
        return needed > label->height() + kSlack
                   ? QStringList{described(label, label->text(), needed, label->height())}
                   : QStringList();
    }
    const int needed = label->sizeHint().width();
    return needed > label->width() + kSlack
               ? QStringList{described(label, label->text(), needed, label->width())}
               : QStringList();
}

QStringList ofButton(const QAbstractButton* button) {
    const auto* tool = qobject_cast<const QToolButton*>(button);
    if (button->text().isEmpty() ||
        (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()))
        return {};
    const int needed = button->sizeHint().width();
    if (needed > button->width() + kSlack || cutByAncestor(button))
        return {described(button, button->text(), needed, button->width())};
    return {};
}

QStringList ofTabs(const QTabBar* bar) {
    QStringList clipped;
    QFont font = bar->font();
    for (int i = 0; i < bar->count(); ++i) {
        font.setWeight(i == bar->currentIndex() ? QFont::DemiBold : QFont::Medium);
        const int needed = QFontMetrics(font).horizontalAdvance(bar->tabText(i));
        const QRect tab = bar->tabRect(i);
        const int room = bar->rect().contains(tab.adjusted(8, 0, -8, 0)) ? tab.width() - 16 : 0;
        if (needed > room + kSlack)
            clipped += described(bar, bar->tabText(i), needed, room);
    }
    return clipped;
}

QStringList ofHeads(const QHeaderView* header) {
    QStringList clipped;
    for (int i = 0; i < header->count(); ++i) {
        if (header->isSectionHidden(i))
            continue;
        const QString text = header->model()->headerData(i, header->orientation()).toString();
        const int needed = header->fontMetrics().horizontalAdvance(text) + 16; // the stylesheet's padding
        if (needed > header->sectionSize(i) + kSlack)
            clipped += described(header, text, needed, header->sectionSize(i));
    }
    return clipped;
}

QStringList ofLine(const QLineEdit* line) {
    if (line->placeholderText().isEmpty() || !line->text().isEmpty())
        return {};
    int room = line->width() - 2 * 10;
    for (const auto* action : line->findChildren<QToolButton*>())
        if (action->isVisible())
            room -= action->width() + 4;
    const int needed = line->fontMetrics().horizontalAdvance(line->placeholderText());
    return needed > room + kSlack ? QStringList{described(line, line->placeholderText(), needed, room)}
                                  : QStringList();
}

QStringList ofChoice(const QComboBox* choice) {
    if (choice->isEditable())
        return {};
    const int room = choice->width() - 24 - 16; // arrow and padding
    const int needed = choice->fontMetrics().horizontalAdvance(choice->currentText());
    return needed > room + kSlack ? QStringList{described(choice, choice->currentText(), needed, room)}
                                  : QStringList();
}

QStringList ofWidget(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return ofLabel(label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return ofButton(button);
    if (const auto* bar = qobject_cast<const QTabBar*>(widget))
        return ofTabs(bar);
    if (const auto* header = qobject_cast<const QHeaderView*>(widget))
        return header->orientation() == Qt::Horizontal && header->model() ? ofHeads(header) : QStringList();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return ofLine(line);
    if (const auto* choice = qobject_cast<const QComboBox*>(widget))
        return ofChoice(choice);
    return {};
}

} // namespace

QStringList clippedTexts(const QWidget* window) {
    QStringList clipped;
    for (const QWidget* widget : window->findChildren<QWidget*>())
        if (widget->isVisible() && widget->window() == window->window())
            clipped += ofWidget(widget);
    return clipped;
}

} // namespace outcrop::test
