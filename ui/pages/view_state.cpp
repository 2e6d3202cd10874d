// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/view_state.h"

#include "ui/pages/remembered.h"
#include "ui/pages/tree_browser.h"
#include "ui/widgets/segmented_control.h"

#include <QHeaderView>
#include <QTreeView>

namespace outcrop::ui {

namespace {

QString keyOf(const QWidget& widget, const QWidget& pane) {
    QStringList names;
    for (const QWidget* at = &widget; at != nullptr && at != &pane; at = at->parentWidget())
        if (!at->objectName().isEmpty() && !at->objectName().startsWith(QLatin1String("qt_")))
            names.prepend(at->objectName());
    return names.join(u'.');
}

/// Every widget of the kind that has a name.
template <class T>
QList<T*> namedChildren(const QWidget& pane) {
    QList<T*> found;
    for (T* widget : pane.findChildren<T*>())
        if (!widget->objectName().isEmpty())
            found += widget;
    return found;
}

constexpr char kKeptProperty[] = "keptViewState"; ///< of a pane: for its parts that are made later

/// A table of another version has other columns, to which kept widths say nothing.
QString columnsKey(const QTreeView& table, const QWidget& pane) {
    return QStringLiteral("%1.%2").arg(keyOf(table, pane)).arg(table.header()->count());
}

} // namespace

QVariantMap viewState(const QWidget& pane) {
    QVariantMap state = pane.property(kKeptProperty).toMap(); // of parts that were not made meanwhile
    for (const auto* control : namedChildren<SegmentedControl>(pane))
        state.insert(keyOf(*control, pane), control->current());
    for (const auto* browser : namedChildren<TreeBrowser>(pane))
        state.insert(keyOf(*browser, pane), browser->state());
    for (const auto* tab : namedChildren<QWidget>(pane))
        if (const auto* part = dynamic_cast<const Remembered*>(tab))
            state.insert(keyOf(*tab, pane), part->state());
    for (const auto* table : namedChildren<QTreeView>(pane))
        state.insert(columnsKey(*table, pane), table->header()->saveState());
    return state;
}

namespace {

void restore(QWidget& part, const QWidget& pane, const QVariantMap& state) {
    for (auto* control : namedChildren<SegmentedControl>(part))
        if (const QVariant kept = state.value(keyOf(*control, pane)); kept.isValid())
            control->setCurrent(kept.toInt());
    for (auto* browser : namedChildren<TreeBrowser>(part))
        browser->setState(state.value(keyOf(*browser, pane)).toMap());
    for (auto* tab : namedChildren<QWidget>(part))
        if (auto* remembered = dynamic_cast<Remembered*>(tab))
            remembered->setState(state.value(keyOf(*tab, pane)).toMap());
    for (auto* table : namedChildren<QTreeView>(part))
        if (const QByteArray kept = state.value(columnsKey(*table, pane)).toByteArray(); !kept.isEmpty())
            table->header()->restoreState(kept);
}

} // namespace

void setViewState(QWidget& pane, const QVariantMap& state) {
    pane.setProperty(kKeptProperty, state);
    restore(pane, pane, state);
}

void restoreViewState(QWidget& part) {
    for (const QWidget* pane = part.parentWidget(); pane != nullptr; pane = pane->parentWidget())
        if (const QVariant kept = pane->property(kKeptProperty); kept.isValid())
            return restore(part, *pane, kept.toMap());
}

} // namespace outcrop::ui
