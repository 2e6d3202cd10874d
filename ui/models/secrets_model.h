// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/secrets.h"
#include "ui/models/table_model.h"

#include <vector>

namespace outcrop::ui {

/// Keys, tokens and passwords that were found, masked until they are asked for.
class SecretsModel : public TableModel {
    Q_OBJECT
public:
    enum Column { Rule, Certainty, Value, Place, Layer, State };
    using TableModel::TableModel;

    void setFindings(const std::vector<SecretFinding>& findings);
    void setRevealed(bool revealed);
    bool revealed() const { return m_revealed; }
    const SecretFinding& finding(int row) const { return m_findings.at(static_cast<size_t>(row)); }
    /// What brought it, in which secrets are as visible as in the table.
    QString instruction(int row) const;

protected:
    int rows() const override { return static_cast<int>(m_findings.size()); }
    QStringList columns() const override;
    QVariant cell(int row, int column, int role) const override;

private:
    QString text(int row, int column) const;
    QString tip(int row, int column) const;
    static QString placeText(const SecretFinding& finding);
    static QString stateText(const SecretFinding& finding);
    static QString certaintyText(Confidence confidence);

    std::vector<SecretFinding> m_findings;
    std::vector<std::string> m_masked; ///< instructions
    bool m_revealed = false;
};

} // namespace outcrop::ui
