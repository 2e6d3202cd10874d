// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/genealogy_chart.h"

#include <QWidget>

class QStackedWidget;

namespace outcrop::ui {

class EmptyState;
class GenealogyThingsModel;
class ListView;
class SearchField;

/// Searches the genealogy, and lists what is in it.
class GenealogyListPane : public QWidget {
    Q_OBJECT
public:
    explicit GenealogyListPane(QWidget* parent = nullptr);

    void setChart(const GenealogyChartPtr& chart);
    void setCurrent(const QString& key);
    void focusSearch();
    QString searched() const;
    void setSearched(const QString& text);

signals:
    /// Of the present chart; empty: nothing is searched.
    void matchesChanged(const QVector<bool>& matches, bool typed);
    void chosen(const QString& key);
    void opened(const QString& key);
    void menuWanted(const QString& key, const QPoint& globalPos);
    /// Return in the field.
    void nextWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void search(bool typed);

    GenealogyChartPtr m_chart;
    GenealogyThingsModel* m_things = nullptr;
    SearchField* m_search = nullptr;
    ListView* m_list = nullptr;
    EmptyState* m_nothing = nullptr;
    QStackedWidget* m_stack = nullptr;
    bool m_following = false; ///< the list takes what is chosen in the picture
};

} // namespace outcrop::ui
