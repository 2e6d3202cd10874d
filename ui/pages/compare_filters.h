// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/tree_arrangement.h"
#include "ui/pages/compared_subjects.h"
#include "ui/pages/remembered.h"

#include <QWidget>
#include <string>
#include <utility>
#include <vector>

class QAction;
class QCheckBox;
class QGridLayout;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace outcrop::ui {

class ProblemLabel;

/// What of a comparison is listed, further than by paths and kinds: by what differs and by size; and what
/// counts as a difference. Hidden until its button is pressed, which tells whether anything is narrowed.
class CompareFilters : public QWidget, public Remembered {
    Q_OBJECT

public:
    enum class Sides { Two, Three };
    /// Of three sides nothing but what is listed can be chosen.
    explicit CompareFilters(Sides sides, QWidget* parent = nullptr);

    QToolButton* button() const { return m_button; } ///< shows and hides it
    QList<QAction*> acts() const;
    const EntryFilter& filter() const { return m_filter; }
    ComparedHow how() const;
    /// For the line that does the same in a terminal.
    std::vector<std::string> commandWords() const;
    QVariantMap state() const override;
    void setState(const QVariantMap& state) override;

public slots:
    void reset();

signals:
    void filterChanged(const outcrop::ui::EntryFilter& filter);
    void howChanged(); ///< it has to be compared anew

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFacts(QVBoxLayout* column);
    void buildSizes(QVBoxLayout* column);
    void buildHow(QVBoxLayout* column);
    void buildActs();
    QLineEdit* addSize(QHBoxLayout* row, const QString& caption, const QString& hint, const char* name);
    void layOutFacts();
    void changed();
    void showTone();

    QToolButton* m_button = nullptr;
    QAction *m_show = nullptr, *m_reset = nullptr;
    std::vector<std::pair<Fact, QCheckBox*>> m_facts;
    QGridLayout* m_factGrid = nullptr;
    int m_columns = 0;
    QLineEdit *m_least = nullptr, *m_most = nullptr;
    ProblemLabel* m_problem = nullptr;
    QCheckBox *m_times = nullptr, *m_similar = nullptr;
    QSpinBox* m_percent = nullptr;
    QPushButton* m_clear = nullptr;
    EntryFilter m_filter;
};

} // namespace outcrop::ui
