// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/compare_side.h"
#include "core/inspect/three_way.h"
#include "ui/bridge/bridge.h"

#include <QList>
#include <QStringList>
#include <QWidget>
#include <array>
#include <memory>
#include <stop_token>

class QAction;

namespace outcrop::ui {

class CompareFilters;
class EmptyState;
class FilePane;
class PageHeader;
class PathFilterField;
class SegmentedControl;
class ThreeWayView;
struct TreeQuery;

/// An old base, a new one, and what was made of the old one. A value that is shared.
struct ComparedThree {
    enum Side : uint8_t { OldBase, NewBase, Mine };
    std::array<CompareSide, 3> sides;
    ThreeWay changes;
};
using ComparedThreePtr = std::shared_ptr<const ComparedThree>;

/// Throws Error for a name that is nothing. names: as ComparedThree::Side.
ComparedThreePtr compareThree(const Engine& engine, const QStringList& names, const std::stop_token& stop);

/// Three sides: who changed what since the old base, and below it the chosen file as any two of them have it.
class ThreeWayPane : public QWidget {
    Q_OBJECT

public:
    /// acts: buttons of the head.
    ThreeWayPane(Bridge& bridge, const QList<QAction*>& acts, QWidget* parent);

    void compare(const QStringList& names); ///< as ComparedThree::Side
    void refresh();
    void stop();             ///< forgets what is compared
    QString command() const; ///< the line that does the same
    bool showsComparison() const { return m_compared != nullptr; }
    const QStringList& names() const { return m_names; }
    ThreeWayView* view() const { return m_view; }
    FilePane* filePane() const { return m_file; }
    QList<QAction*> acts() const { return m_acts; }

signals:
    void compared(const QStringList& names);
    void failed(const outcrop::Error& error);

private:
    void build(const QList<QAction*>& acts);
    QWidget* buildFile(QWidget* parent);
    void addActs();
    void take(ComparedThreePtr compared);
    TreeQuery query() const;
    void filter();
    void showListing();
    void showMessage(const QString& iconName, const QString& title, const QString& text);
    void showCounts();
    void choosePair();
    void openFile();

    Bridge& m_bridge;
    Request m_request, m_filterRequest;
    QStringList m_names;
    ComparedThreePtr m_compared;
    PageHeader* m_header = nullptr;
    ThreeWayView* m_view = nullptr;
    PathFilterField* m_filter = nullptr;
    CompareFilters* m_filters = nullptr; ///< further ones
    EmptyState* m_message = nullptr;
    QWidget* m_below = nullptr; ///< the file, with the switch
    SegmentedControl* m_pair = nullptr;
    FilePane* m_file = nullptr;
    QList<QAction*> m_acts;
};

} // namespace outcrop::ui
