// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/port_table.h"

#include "ui/dialogs/empty_table_hint.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

enum PortColumn { PortHost, PortInside, PortProtocol, PortColumns };

/// Words under their column's head; the protocol is chosen.
class PortDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override {
        if (index.column() != PortProtocol)
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto* choice = new QComboBox(parent);
        choice->addItems({QStringLiteral("tcp"), QStringLiteral("udp")});
        return choice;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        if (auto* choice = qobject_cast<QComboBox*>(editor))
            return choice->setCurrentText(index.data().toString());
        QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        if (auto* choice = qobject_cast<QComboBox*>(editor)) {
            model->setData(index, choice->currentText());
            return;
        }
        QStyledItemDelegate::setModelData(editor, model, index);
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
};

/// A port that ordinary users may take: 80 becomes 8080.
QString easyHostPort(const QString& port) {
    constexpr int kFirstFree = 1024, kShift = 8000;
    const int number = port.toInt();
    return QString::number(number < kFirstFree ? number + kShift : number);
}

} // namespace

PortTable::PortTable(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::s, 0, 0);
    layout->setSpacing(space::s);
    buildTable();
    layout->addWidget(m_table, 1);
    buildButtons();
    updateButtons();
}

void PortTable::buildTable() {
    m_table = new QTableWidget(0, PortColumns, this);
    m_table->setProperty("look", QStringLiteral("field"));
    m_table->setObjectName(QStringLiteral("ports"));
    m_table->setAccessibleName(tr("Published ports"));
    m_table->setHorizontalHeaderLabels({tr("On this computer"), tr("In the container"), tr("Protocol")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::field);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(PortHost, 200);
    m_table->setColumnWidth(PortInside, 160);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new PortDelegate(m_table));
    EmptyTableHint::add(m_table, tr("No port is published. Add one to reach a service in the container from "
                                    "this computer."));
    connect(m_table, &QTableWidget::currentCellChanged, this, &PortTable::updateButtons);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        updateButtons();
        emit rowsChanged();
    });
}

void PortTable::buildButtons() {
    auto* buttons = new QHBoxLayout;
    auto* add = new QPushButton(tr("Add port"), this);
    setIconBeside(add, icon(QStringLiteral("plus")));
    add->setObjectName(QStringLiteral("addPort"));
    add->setAutoDefault(false);
    add->setToolTip(
        tr("On this computer: a port such as “8080”, with an address such as “127.0.0.1:8080” for this "
           "computer alone, or nothing for any port that is free."));
    m_exposed = new QPushButton(tr("Add the image's ports"), this);
    m_exposed->setObjectName(QStringLiteral("addExposedPorts"));
    m_exposed->setAutoDefault(false);
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setAutoDefault(false);
    m_remove->setAccessibleName(tr("Remove port"));
    buttons->addWidget(add);
    buttons->addWidget(m_exposed);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        appendRow({});
        emit rowsChanged();
        m_table->setCurrentCell(m_table->rowCount() - 1, PortHost);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, PortHost));
    });
    connect(m_exposed, &QPushButton::clicked, this, &PortTable::addExposed);
    connect(m_remove, &QPushButton::clicked, this, &PortTable::removeCurrent);
}

void PortTable::setExposed(const std::vector<std::string>& ports) {
    m_exposedPorts = ports;
    QStringList names;
    for (const std::string& port : ports)
        names.append(QString::fromStdString(port));
    m_exposed->setToolTip(tr("The image says it serves %1.").arg(names.join(QStringLiteral(", "))));
    updateButtons();
}

void PortTable::setRows(const std::vector<PortRow>& rows) {
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
    }
    for (const PortRow& row : rows)
        appendRow(row);
    updateButtons();
    emit rowsChanged();
}

void PortTable::appendRow(const PortRow& row) {
    const QSignalBlocker quiet(m_table); // nobody looks at a row that is half there
    const int number = m_table->rowCount();
    m_table->insertRow(number);
    m_table->setItem(number, PortHost, new QTableWidgetItem(row.host));
    m_table->setItem(number, PortInside, new QTableWidgetItem(row.port));
    m_table->setItem(number, PortProtocol,
                     new QTableWidgetItem(row.udp ? QStringLiteral("udp") : QStringLiteral("tcp")));
}

std::vector<PortRow> PortTable::rows() const {
    std::vector<PortRow> rows;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const QTableWidgetItem* protocol = m_table->item(i, PortProtocol); // the last one that is made
        if (protocol != nullptr)
            rows.push_back({m_table->item(i, PortHost)->text(), m_table->item(i, PortInside)->text(),
                            protocol->text() == QLatin1String("udp")});
    }
    return rows;
}

std::vector<PortRow> PortTable::missingRows() const {
    std::vector<PortRow> missing;
    const std::vector<PortRow> present = rows();
    for (const std::string& exposed : m_exposedPorts) {
        const QString text = QString::fromStdString(exposed);
        const PortRow row{easyHostPort(text.section(QLatin1Char('/'), 0, 0)),
                          text.section(QLatin1Char('/'), 0, 0), text.endsWith(QLatin1String("/udp"))};
        const bool there = std::any_of(present.begin(), present.end(), [&](const PortRow& one) {
            return one.port.trimmed() == row.port && one.udp == row.udp;
        });
        if (!there)
            missing.push_back(row);
    }
    return missing;
}

void PortTable::addExposed() {
    for (const PortRow& row : missingRows())
        appendRow(row);
    updateButtons();
    emit rowsChanged();
    m_table->setCurrentCell(m_table->rowCount() - 1, PortHost);
    m_table->setFocus();
}

void PortTable::setProblems(const std::vector<RunProblem>& problems) {
    const QSignalBlocker quiet(m_table);
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const auto found = std::find_if(problems.begin(), problems.end(), [i](const RunProblem& problem) {
            return problem.field == RunProblem::Field::Ports && problem.row == i;
        });
        for (const int column : {PortHost, PortInside}) {
            m_table->item(i, column)->setForeground(found == problems.end() ? tokens(this).text
                                                                            : tokens(this).removed);
            m_table->item(i, column)->setToolTip(found == problems.end() ? QString() : found->sentence);
        }
    }
}

void PortTable::updateButtons() {
    m_remove->setEnabled(m_table->currentRow() >= 0);
    m_exposed->setVisible(!missingRows().empty());
}

void PortTable::removeCurrent() {
    m_table->removeRow(m_table->currentRow());
    updateButtons();
    emit rowsChanged();
}

} // namespace outcrop::ui
