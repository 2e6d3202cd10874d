// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/secrets_model.h"

#include "ui/models/format.h"
#include "ui/models/lens_roles.h"

namespace outcrop::ui {

void SecretsModel::setFindings(const std::vector<SecretFinding>& findings) {
    beginResetModel();
    m_findings = findings;
    m_masked.clear();
    const MaskedInstructions masked(findings);
    for (const SecretFinding& finding : findings)
        m_masked.push_back(masked.of(finding));
    endResetModel();
}

void SecretsModel::setRevealed(bool revealed) {
    if (revealed == m_revealed)
        return;
    m_revealed = revealed;
    if (rows() > 0)
        emit dataChanged(index(0, 0), index(rows() - 1, columnCount() - 1));
}

QString SecretsModel::instruction(int row) const {
    return format::instruction(m_revealed ? finding(row).createdBy : m_masked.at(static_cast<size_t>(row)));
}

QStringList SecretsModel::columns() const {
    return {tr("Secret"), tr("Certainty"), tr("Value"), tr("Where"), tr("Layer"), tr("State")};
}

QString SecretsModel::placeText(const SecretFinding& finding) {
    const QString what = format::text(finding.path);
    switch (finding.where) {
    case SecretFinding::Where::File:
        return format::ltr(what + u':' + QString::number(finding.line));
    case SecretFinding::Where::Variable:
        return tr("variable %1").arg(format::ltr(what));
    case SecretFinding::Where::History:
        return tr("history");
    case SecretFinding::Where::Config:
        break;
    }
    return tr("config, %1").arg(format::ltr(what));
}

QString SecretsModel::stateText(const SecretFinding& finding) {
    if (finding.where != SecretFinding::Where::File)
        return tr("ships");
    switch (finding.visibility) {
    case Visibility::Replaced:
        return tr("replaced by %1, still ships").arg(finding.hiddenBy);
    case Visibility::Removed:
        return tr("removed by %1, still ships").arg(finding.hiddenBy);
    case Visibility::Shown:
        break;
    }
    return tr("ships");
}

QString SecretsModel::certaintyText(Confidence confidence) {
    switch (confidence) {
    case Confidence::High:
        return tr("sure");
    case Confidence::Medium:
        return tr("likely");
    case Confidence::Low:
        break;
    }
    return tr("perhaps");
}

QString SecretsModel::text(int row, int column) const {
    const SecretFinding& finding = this->finding(row);
    switch (column) {
    case Rule:
        return format::text(finding.rule);
    case Certainty:
        return certaintyText(finding.confidence);
    case Value:
        return format::text(m_revealed ? finding.text : maskedSecret(finding.text)).simplified();
    case Place:
        return placeText(finding);
    case Layer:
        return finding.layer > 0 ? format::count(finding.layer) : QString();
    default:
        return stateText(finding);
    }
}

QString SecretsModel::tip(int row, int column) const {
    if (column == Layer)
        return instruction(row);
    if (column == Value && !m_revealed)
        return tr("“Show values” shows it.");
    if (column == State && finding(row).visibility != Visibility::Shown)
        return tr("Layer %1 hides the file, but whoever has the image can still read it.")
            .arg(finding(row).hiddenBy);
    return text(row, column);
}

QVariant SecretsModel::cell(int row, int column, int role) const {
    const SecretFinding& finding = this->finding(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return tip(row, column);
    case role::Sort:
        if (column == Layer)
            return finding.layer;
        return column == Certainty ? QVariant(static_cast<int>(finding.confidence))
                                   : QVariant(text(row, column));
    case lens::LayerIndex:
        return column == Layer && finding.layer > 0 ? QVariant(finding.layer - 1) : QVariant();
    case lens::Code:
        return column == Value;
    case lens::Faded:
        return finding.visibility != Visibility::Shown;
    default:
        return {};
    }
}

} // namespace outcrop::ui
