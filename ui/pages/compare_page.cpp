// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/compare_page.h"

#include "ui/pages/compare_list_pane.h"
#include "ui/pages/compare_pane.h"
#include "ui/pages/subject_field.h"
#include "ui/pages/tree_browser.h"
#include "ui/pages/view_acts.h"
#include "ui/pages/view_state.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/segmented_control.h"

#include <QEvent>

namespace outcrop::ui {

ComparePage::ComparePage(Bridge& bridge, QObject* parent, const PageHome& home)
    : QObject(parent), m_list(new CompareListPane(home.lists)),
      m_detail(new ComparePane(bridge, home.details)) {
    connect(m_list, &CompareListPane::compareWanted, this, &ComparePage::show);
    connect(m_detail, &ComparePane::compared, m_list, &CompareListPane::remember);
    connect(m_detail, &ComparePane::said, this, &ComparePage::said);
    connect(&bridge, &Bridge::snapshotChanged, m_list,
            [this](const SnapshotPtr&, const SnapshotPtr& current) { m_list->setSnapshot(*current); });
    m_list->setSnapshot(*bridge.snapshot());
    m_detail->installEventFilter(this);
}

ComparePage::~ComparePage() {
    delete m_list;
    delete m_detail;
}

QWidget* ComparePage::listPane() const {
    return m_list;
}
QWidget* ComparePage::detailPane() const {
    return m_detail;
}

QList<QAction*> ComparePage::actions() const {
    return m_list->acts() + m_detail->acts() + viewActsIn(*m_detail);
}

QList<QAction*> ComparePage::commandActions() const {
    return viewCommandsIn(*m_detail);
}

void ComparePage::compare(const QString& before, const QString& after, const QString& third) {
    m_compareWhenSeen = false;
    m_list->setSubjects(before, after, third);
    if (!before.isEmpty() && !after.isEmpty())
        show(m_list->names());
}

void ComparePage::show(const QStringList& names) {
    if (names.size() == 2)
        m_detail->compare(names.at(0), names.at(1));
    else
        m_detail->compareThree(names);
}

QVariantMap ComparePage::state() const {
    return {{QStringLiteral("before"), m_list->beforeField()->subject()},
            {QStringLiteral("after"), m_list->afterField()->subject()},
            {QStringLiteral("third"), m_list->third()},
            {QStringLiteral("compared"), m_compareWhenSeen || m_detail->showsComparison()},
            {QStringLiteral("views"), viewState(*m_detail)}};
}

void ComparePage::setState(const QVariantMap& state) {
    m_list->fill(state.value(QStringLiteral("before")).toString(),
                 state.value(QStringLiteral("after")).toString(),
                 state.value(QStringLiteral("third")).toString());
    m_compareWhenSeen = state.value(QStringLiteral("compared")).toBool();
    setViewState(*m_detail, state.value(QStringLiteral("views")).toMap());
}

bool ComparePage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show && m_compareWhenSeen)
        compare(m_list->beforeField()->subject(), m_list->afterField()->subject(), m_list->third());
    return QObject::eventFilter(watched, event);
}

void ComparePage::showChange(const QByteArray& path) {
    m_detail->views()->setCurrent(0);
    m_detail->browser()->view()->setCurrentPath(path);
}

} // namespace outcrop::ui
