// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/gate_rows.h"

#include "ui/models/format.h"
#include "ui/pages/number_delegate.h"
#include "ui/pages/table.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QLocale>
#include <QTreeWidget>
#include <algorithm>

namespace outcrop::ui {

namespace {

constexpr size_t kMostDetails = 200;
enum GateColumn { RuleColumn, ResultColumn, ActualColumn, LimitColumn };

bool isRatio(const std::string& rule) {
    return rule == "lowest-efficiency" || rule == "highest-user-wasted-percent";
}

bool isBytes(const std::string& rule) {
    return rule == "highest-wasted-bytes" || rule == "max-size";
}

QString percent(double value) {
    return QLocale().toString(value, 'f', 2) + QStringLiteral(" %");
}

} // namespace

QTreeWidget* GateRows::table(QWidget* parent) {
    QTreeWidget* table =
        makeTable(tr("What the image was asked"), {tr("Limit on"), tr("Result"), tr("Is"), tr("Limit")},
                  {0, 150, 120, 120}, parent);
    table->setObjectName(QStringLiteral("gateRules"));
    table->setRootIsDecorated(true);
    for (const int column : {ActualColumn, LimitColumn}) {
        table->setItemDelegateForColumn(column, new NumberDelegate(table));
        table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    return table;
}

QString GateRows::nameOf(const GateRule& rule) {
    if (rule.name == "lowest-efficiency")
        return tr("Efficiency");
    if (rule.name == "highest-wasted-bytes")
        return tr("Wasted");
    if (rule.name == "highest-user-wasted-percent")
        return tr("Wasted part of what was added");
    if (rule.name == "max-size")
        return tr("Size");
    if (rule.name == "max-layers")
        return tr("Number of layers");
    if (rule.name == "max-growth")
        return tr("Growth");
    if (rule.name == "no-setuid")
        return tr("Setuid and setgid files");
    if (rule.name == "no-secrets")
        return tr("Keys, tokens and passwords");
    return rule.name == "forbid-package" ? tr("Packages that are not allowed")
                                         : QString::fromStdString(rule.name);
}

QString GateRows::figureOf(const GateRule& rule, const std::string& figure) {
    const QString text = QString::fromStdString(figure);
    if (isRatio(rule.name))
        return percent(text.toDouble() * 100);
    if (isBytes(rule.name))
        return format::bytes(text.toULongLong());
    if (rule.name == "max-growth")
        return text.endsWith(u'%') ? percent(text.chopped(1).toDouble())
                                   : format::signedBytes(text.toLongLong());
    return format::count(text.toLongLong());
}

void GateRows::fill(QTreeWidget* table, const std::vector<GateRule>& rules) {
    table->clear();
    for (const GateRule& rule : rules) {
        const bool failed = rule.verdict == Verdict::Failed;
        auto* item = new QTreeWidgetItem(table);
        item->setText(RuleColumn, nameOf(rule));
        item->setToolTip(RuleColumn, item->text(RuleColumn));
        item->setIcon(ResultColumn, icon(failed ? QStringLiteral("alert") : QStringLiteral("check")));
        item->setText(ResultColumn, failed ? tr("failed") : tr("passed"));
        if (failed) {
            QFont strong = bodyFont();
            strong.setWeight(QFont::DemiBold);
            item->setFont(RuleColumn, strong);
            item->setFont(ResultColumn, strong);
        }
        item->setText(ActualColumn, figureOf(rule, rule.actual));
        item->setText(LimitColumn, figureOf(rule, rule.limit));
        item->setToolTip(ActualColumn, QString::fromStdString(rule.actual));
        item->setToolTip(LimitColumn, QString::fromStdString(rule.limit));
        const auto mark = [&](QTreeWidgetItem* row) {
            row->setData(0, kRuleRole, QString::fromStdString(rule.name));
            row->setData(0, kFailedRole, failed);
        };
        mark(item);
        if (!failed)
            continue;
        for (size_t i = 0; i < std::min(rule.details.size(), kMostDetails); ++i) {
            auto* detail = new QTreeWidgetItem(item);
            detail->setText(RuleColumn, format::text(rule.details[i]));
            detail->setToolTip(RuleColumn, detail->text(RuleColumn));
            detail->setFont(RuleColumn, monoFont());
            detail->setFirstColumnSpanned(true);
            mark(detail);
        }
        if (rule.details.size() > kMostDetails)
            (new QTreeWidgetItem(item))
                ->setText(RuleColumn,
                          tr("and %Ln more", nullptr, static_cast<int>(rule.details.size() - kMostDetails)));
        item->setExpanded(true);
    }
}

} // namespace outcrop::ui
