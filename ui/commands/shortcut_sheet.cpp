// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/commands/shortcut_sheet.h"

#include "ui/commands/palette_delegate.h"
#include "ui/commands/palette_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/search_field.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {
constexpr QSize kSheetSize(520, 620);
}

ShortcutSheet::ShortcutSheet(const ActionTable& table, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSheetSize.boundedTo(parent == nullptr ? kSheetSize : parent->size()));
    for (const ActionTable::Group& group : table.groups())
        for (const QAction* action : group.actions())
            if (!action->shortcut().isEmpty())
                m_lines.append({group.name, actText(action), keysText(action), action->icon().name()});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space::m);
    auto* title = new QLabel(windowTitle(), this);
    setLook(title, TextLook::Title);
    m_field = new SearchField(tr("Search acts and keys"), this);
    m_list = new QListView(this);
    m_list->setAccessibleName(windowTitle());
    m_list->setProperty("look", QStringLiteral("field"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_model = new QStandardItemModel(this);
    m_list->setModel(m_model);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    column->addWidget(title);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(m_field, &SearchField::searchChanged, this, &ShortcutSheet::fill);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill({});
}

void ShortcutSheet::fill(const QString& needle) {
    m_model->clear();
    QString group;
    for (const Line& line : std::as_const(m_lines)) {
        const bool fits = line.text.contains(needle, Qt::CaseInsensitive) ||
                          line.keys.contains(needle, Qt::CaseInsensitive) ||
                          line.group.contains(needle, Qt::CaseInsensitive);
        if (!fits)
            continue;
        if (line.group != group) {
            group = line.group;
            auto* heading = new QStandardItem;
            heading->setData(group, role::Subtitle);
            heading->setData(group, Qt::AccessibleTextRole);
            heading->setFlags(Qt::ItemIsEnabled);
            m_model->appendRow(heading);
        }
        auto* item = new QStandardItem(line.text);
        item->setData(line.keys, role::Trailing);
        item->setData(line.iconName, role::IconName);
        item->setData(true, PaletteModel::IsEnabled);
        item->setData(line.text + QStringLiteral(", ") + line.keys, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

} // namespace outcrop::ui
