// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/search_page.h"

#include "ui/pages/search_form.h"
#include "ui/pages/search_pane.h"
#include "ui/pages/view_state.h"

namespace outcrop::ui {

SearchPage::SearchPage(Bridge& bridge, QObject* parent, const PageHome& home)
    : QObject(parent), m_form(new SearchForm(home.lists)), m_found(new SearchPane(bridge, home.details)) {
    m_form->addActions(m_found->keys());
    connect(m_form, &SearchForm::wishChanged, m_found, &SearchPane::search);
    connect(m_form, &SearchForm::wishWaits, m_found, &SearchPane::sayWaiting);
    connect(m_form, &SearchForm::resultsWanted, m_found, &SearchPane::focusResults);
    connect(m_found, &SearchPane::mistakeFound, m_form, &SearchForm::showProblem);
    connect(m_found, &SearchPane::fileOpened, this, &SearchPage::fileOpened);
    connect(m_found, &SearchPane::said, this, &SearchPage::said);
    connect(&bridge, &Bridge::snapshotChanged, m_form,
            [this](const SnapshotPtr&, const SnapshotPtr& current) { m_form->setSnapshot(*current); });
    m_form->setSnapshot(*bridge.snapshot());
}

/// The window owns the panes it has placed; those of a page without one are still ours.
SearchPage::~SearchPage() {
    delete m_form;
    delete m_found;
}

QWidget* SearchPage::listPane() const {
    return m_form;
}
QWidget* SearchPage::detailPane() const {
    return m_found;
}

QList<QAction*> SearchPage::actions() const {
    return m_found->acts();
}

void SearchPage::focusName() {
    m_form->focusName();
}

void SearchPage::lookFor(const QString& name, bool hidden) {
    m_form->setName(name, hidden);
}

void SearchPage::lookForPrivileged(const QString& image) {
    m_form->lookForMode(QStringLiteral("privileged"), image);
}

QVariantMap SearchPage::state() const {
    return {{QStringLiteral("form"), m_form->state()}, {QStringLiteral("views"), viewState(*m_found)}};
}

void SearchPage::setState(const QVariantMap& state) {
    m_form->setState(state.value(QStringLiteral("form")).toMap());
    setViewState(*m_found, state.value(QStringLiteral("views")).toMap());
}

} // namespace outcrop::ui
