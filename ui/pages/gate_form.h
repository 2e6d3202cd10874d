// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/image_gate.h"
#include "ui/bridge/snapshot.h"
#include "ui/pages/remembered.h"

#include <QWidget>
#include <string>
#include <vector>

class QCheckBox;
class QDoubleSpinBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace outcrop::ui {

class SubjectField;

/// What an image must keep to pass, as `outcrop ci` takes it. What is not ticked is not asked.
class GateForm : public QWidget, public Remembered {
    Q_OBJECT

public:
    explicit GateForm(QWidget* parent = nullptr);

    void setSnapshot(const Snapshot& snapshot);
    GateWish wish() const; ///< of no image yet
    /// The line of the command line that asks the same.
    std::vector<std::string> words(const std::string& image) const;
    QString problem() const; ///< why what is written makes no sense; empty: it does
    QVariantMap state() const override;
    void setState(const QVariantMap& state) override;

signals:
    void changed();

private:
    void buildFigures(QGridLayout* grid);
    void buildRest(QGridLayout* grid);
    QDoubleSpinBox* addPart(QGridLayout* grid, int row, const QString& text, const QString& tip,
                            const char* name, double percent);
    QCheckBox* addTick(QGridLayout* grid, int row, int column, const QString& text, const QString& tip,
                       const char* name, QWidget* field);
    QLineEdit* makeEdit(const QString& text, const char* name, const QString& example);

    QDoubleSpinBox *m_efficiency = nullptr, *m_userWasted = nullptr;
    QCheckBox *m_wastedOn = nullptr, *m_sizeOn = nullptr, *m_layersOn = nullptr, *m_growthOn = nullptr,
              *m_setuidOn = nullptr, *m_packagesOn = nullptr, *m_secretsOn = nullptr;
    QLineEdit *m_wasted = nullptr, *m_size = nullptr, *m_growth = nullptr, *m_setuid = nullptr,
              *m_packages = nullptr;
    QSpinBox* m_layers = nullptr;
    SubjectField* m_base = nullptr;
};

} // namespace outcrop::ui
