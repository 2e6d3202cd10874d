// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/environment_table.h"

#include "ui/dialogs/empty_table_hint.h"
#include "ui/models/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

constexpr int kFromImageRole = Qt::UserRole;
constexpr int kImageValueRole = Qt::UserRole + 1;
constexpr int kHiddenRole = Qt::UserRole + 2; ///< of a value: shown as dots

/// Words under their column's head, with dots for values that are hidden; while one types, too.
class VariableDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override {
        QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
        auto* line = qobject_cast<QLineEdit*>(editor);
        if (line != nullptr && index.data(kHiddenRole).toBool())
            line->setEchoMode(QLineEdit::Password);
        return editor;
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, tokens(option.widget).selection);
        QStyleOptionViewItem padded = option;
        const int padding = (index.column() == 0 ? space::m : space::s) - 3;
        const bool mirrored = option.direction == Qt::RightToLeft;
        padded.rect.adjust(mirrored ? 0 : padding, 0, mirrored ? -padding : 0, 0);
        QStyledItemDelegate::paint(painter, padded, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(kHiddenRole).toBool())
            option->text = RunForm::maskedValue();
        option->text = format::ltr(option->text);
    }
};

} // namespace

EnvironmentTable::EnvironmentTable(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::s, 0, 0);
    layout->setSpacing(space::s);
    buildTable();
    layout->addWidget(m_table, 1);
    buildButtons();
    updateRemove();
    markSecrets();
}

void EnvironmentTable::buildTable() {
    m_table = new QTableWidget(0, 2, this);
    m_table->setProperty("look", QStringLiteral("field"));
    m_table->setObjectName(QStringLiteral("environment"));
    m_table->setAccessibleName(tr("Environment variables"));
    m_table->setHorizontalHeaderLabels({tr("Variable"), tr("Value")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::field);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, 190);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new VariableDelegate(m_table));
    EmptyTableHint::add(m_table, tr("No variable is set. Add one to give the container a setting."));
    connect(m_table, &QTableWidget::currentCellChanged, this, &EnvironmentTable::updateRemove);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        markSecrets();
        emit rowsChanged();
    });
}

void EnvironmentTable::buildButtons() {
    auto* buttons = new QHBoxLayout;
    auto* add = new QPushButton(tr("Add variable"), this);
    setIconBeside(add, icon(QStringLiteral("plus")));
    add->setAutoDefault(false);
    m_showSecrets = new QPushButton(tr("Show secrets"), this);
    setIconBeside(m_showSecrets, icon(QStringLiteral("eye")));
    m_showSecrets->setObjectName(QStringLiteral("showSecrets"));
    m_showSecrets->setAutoDefault(false);
    m_showSecrets->setCheckable(true);
    m_showSecrets->setToolTip(tr("Shows the values of variables that look like passwords, keys or tokens."));
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setAutoDefault(false);
    buttons->addWidget(add);
    buttons->addWidget(m_showSecrets);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        appendRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, 0));
    });
    connect(m_remove, &QPushButton::clicked, this, &EnvironmentTable::removeCurrent);
    connect(m_showSecrets, &QPushButton::toggled, this, [this](bool shown) {
        markSecrets();
        emit secretsShown(shown);
    });
}

bool EnvironmentTable::showsSecrets() const {
    return m_showSecrets->isChecked();
}

void EnvironmentTable::setRows(const std::vector<EnvironmentRow>& rows) {
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
        for (const EnvironmentRow& row : rows)
            appendRow(row);
    }
    updateRemove();
    markSecrets();
    emit rowsChanged();
}

void EnvironmentTable::markSecrets() {
    const QSignalBlocker quiet(m_table);
    bool any = false;
    const std::vector<EnvironmentRow> all = rows();
    for (size_t i = 0; i < all.size(); ++i) {
        const bool secret = all[i].isSecret();
        any = any || secret;
        QTableWidgetItem* value = m_table->item(static_cast<int>(i), 1);
        const bool hidden = secret && !showsSecrets();
        value->setData(kHiddenRole, hidden);
        value->setData(Qt::AccessibleTextRole, hidden ? QVariant(tr("Hidden value")) : QVariant());
    }
    m_showSecrets->setVisible(any);
    m_table->viewport()->update();
}

void EnvironmentTable::appendRow(const EnvironmentRow& row) {
    const int number = m_table->rowCount();
    m_table->insertRow(number);
    auto* name = new QTableWidgetItem(row.name);
    name->setData(kFromImageRole, row.fromImage);
    name->setData(kImageValueRole, row.imageValue);
    if (row.fromImage) {
        name->setFlags(name->flags() & ~Qt::ItemIsEditable);
        name->setToolTip(tr("This variable comes from the image. It can be changed but not removed."));
    }
    m_table->setItem(number, 0, name);
    m_table->setItem(number, 1, new QTableWidgetItem(row.value));
}

std::vector<EnvironmentRow> EnvironmentTable::rows() const {
    std::vector<EnvironmentRow> rows;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const QTableWidgetItem* name = m_table->item(i, 0);
        const QTableWidgetItem* value = m_table->item(i, 1);
        if (name != nullptr && value != nullptr)
            rows.push_back({name->text(), value->text(), name->data(kImageValueRole).toString(),
                            name->data(kFromImageRole).toBool()});
    }
    return rows;
}

void EnvironmentTable::updateRemove() {
    const QTableWidgetItem* name = m_table->item(m_table->currentRow(), 0);
    m_remove->setEnabled(name != nullptr && !name->data(kFromImageRole).toBool());
}

void EnvironmentTable::removeCurrent() {
    m_table->removeRow(m_table->currentRow());
    updateRemove();
    markSecrets();
    emit rowsChanged();
}

} // namespace outcrop::ui
