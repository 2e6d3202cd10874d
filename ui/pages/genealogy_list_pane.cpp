// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/genealogy_list_pane.h"

#include "ui/models/genealogy_things_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/search_field.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace outcrop::ui {

GenealogyListPane::GenealogyListPane(QWidget* parent)
    : QWidget(parent), m_chart(std::make_shared<GenealogyChart>()), m_things(new GenealogyThingsModel(this)) {
    build();
    connect(m_search, &SearchField::searchChanged, this, [this] { search(true); });
    connect(m_list, &ListView::currentIdChanged, this, [this](const QString& key) {
        if (!m_following && !key.isEmpty())
            emit chosen(key);
    });
    connect(m_list, &ListView::activated, this,
            [this](const QModelIndex& index) { emit opened(index.data(role::Id).toString()); });
    connect(m_list, &ListView::contextMenuWanted, this,
            [this](const QModelIndex& index, const QPoint& globalPos) {
                if (index.isValid())
                    emit menuWanted(index.data(role::Id).toString(), globalPos);
            });
}

void GenealogyListPane::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::m, 0, space::m);
    layout->setSpacing(0);
    auto* upper = new QVBoxLayout;
    upper->setContentsMargins(space::m, 0, space::m, space::s);
    m_search = new SearchField(tr("Search the genealogy"), this);
    m_search->setObjectName(QStringLiteral("genealogySearch"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->installEventFilter(this);
    upper->addWidget(m_search);
    layout->addLayout(upper);
    m_stack = new QStackedWidget(this);
    m_list = new ListView(m_stack);
    m_list->setObjectName(QStringLiteral("genealogyThings"));
    m_list->setAccessibleName(tr("Images, containers and volumes"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAcceptDrops(false);
    m_list->setModel(m_things);
    m_nothing = new EmptyState(QStringLiteral("search"), m_stack);
    m_nothing->setTexts(tr("Nothing matches"),
                        tr("Press Escape in the search field to see everything again."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_list);
}

void GenealogyListPane::setChart(const GenealogyChartPtr& chart) {
    m_chart = chart;
    search(false);
}

void GenealogyListPane::search(bool typed) {
    const QVector<bool> matches = matchesOf(*m_chart, m_search->text().trimmed());
    {
        const QScopedValueRollback<bool> quiet(m_following, true);
        m_things->show(*m_chart, matches);
    }
    m_stack->setCurrentWidget(
        !matches.isEmpty() && m_things->rowCount() == 0 ? static_cast<QWidget*>(m_nothing) : m_list);
    emit matchesChanged(matches, typed);
}

void GenealogyListPane::setCurrent(const QString& key) {
    const QScopedValueRollback<bool> quiet(m_following, true);
    if (!m_list->setCurrentId(key))
        m_list->setCurrentIndex({});
}

void GenealogyListPane::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString GenealogyListPane::searched() const {
    return m_search->text();
}

void GenealogyListPane::setSearched(const QString& text) {
    m_search->setText(text);
}

bool GenealogyListPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit nextWanted();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_list->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GenealogyListPane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens(this).list);
}

} // namespace outcrop::ui
