// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/volumes_from_picker.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/row_delegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace outcrop::ui {

VolumesFromPicker::VolumesFromPicker(const QStringList& containers, QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::s, 0, 0);
    auto* note = new QLabel(containers.isEmpty() ? tr("There are no containers to take mounts from yet.")
                                                 : tr("Takes over every mount of the chosen containers."),
                            this);
    setLook(note, TextLook::Secondary);
    note->setWordWrap(true);
    layout->addWidget(note);
    m_list = new QTreeWidget(this);
    m_list->setProperty("look", QStringLiteral("field"));
    m_list->setObjectName(QStringLiteral("volumesFrom"));
    m_list->setAccessibleName(tr("Containers to take mounts from"));
    m_list->setHeaderLabels({tr("Container"), tr("Read-only")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const QString& name : containers) {
        auto* item = new QTreeWidgetItem(m_list, {name});
        item->setCheckState(0, Qt::Unchecked);
        item->setCheckState(1, Qt::Unchecked);
    }
    layout->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::itemChanged, this, &VolumesFromPicker::chosenChanged);
}

std::vector<std::string> VolumesFromPicker::chosen() const {
    std::vector<std::string> chosen;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = m_list->topLevelItem(i);
        if (item->checkState(0) == Qt::Checked)
            chosen.push_back(item->text(0).toStdString() + (item->checkState(1) == Qt::Checked ? ":ro" : ""));
    }
    return chosen;
}

std::vector<std::string> VolumesFromPicker::setChosen(const std::vector<std::string>& chosen) {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        for (const int column : {0, 1})
            m_list->topLevelItem(i)->setCheckState(column, Qt::Unchecked);
    std::vector<std::string> unknown;
    for (const std::string& text : chosen) {
        const QString words = QString::fromStdString(text);
        const auto found = m_list->findItems(words.section(QLatin1Char(':'), 0, 0), Qt::MatchExactly);
        if (found.isEmpty()) {
            unknown.push_back(text);
            continue;
        }
        found.first()->setCheckState(0, Qt::Checked);
        const bool readOnly =
            words.section(QLatin1Char(':'), 1).split(QLatin1Char(',')).contains(QStringLiteral("ro"));
        found.first()->setCheckState(1, readOnly ? Qt::Checked : Qt::Unchecked);
    }
    return unknown;
}

} // namespace outcrop::ui
