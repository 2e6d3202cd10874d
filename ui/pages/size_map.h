// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/oci/digest.h"
#include "ui/bridge/bridge.h"
#include "ui/models/size_tree.h"
#include "ui/pages/view_acts.h"

#include <QStringList>
#include <memory>
#include <optional>

class QComboBox;
class QHBoxLayout;
class QStackedWidget;

namespace outcrop::ui {

class ElidedLabel;
class EmptyState;
class SearchField;
class SizeChart;
class Sunburst;
class Treemap;

/// What an image's files weigh, drawn: as a map or as rings, of all its layers, the lower ones or one alone;
/// what is looked into fills it. What is drawn is made by a worker.
class SizeMap : public QWidget, public ViewActs {
    Q_OBJECT

public:
    enum Shape { Map, Rings };

    explicit SizeMap(Bridge& bridge, QWidget* parent = nullptr);

    /// instructions: of its layers, base first, as they are shown.
    void setImage(const ImageId& image, const QStringList& instructions);
    void clear();
    void setShape(Shape shape);
    void focusFind();
    SizeChart* chart() const; ///< the one in sight
    QComboBox* layers() const { return m_layers; }
    SearchField* findField() const { return m_find; }
    QList<QAction*> viewActs() override;

signals:
    void fileActivated(int layer, const QByteArray& path);

private:
    /// Which files are drawn.
    struct Choice {
        int layer = 0;
        bool alone = false;
        bool operator==(const Choice&) const = default;
    };
    /// A worker's answer; the whole tree is kept for what is looked into next.
    struct Answer {
        std::shared_ptr<const MergedTree> whole;
        std::shared_ptr<const SizeTree> drawn;
    };

    QHBoxLayout* buildHead();
    void buildCharts();
    void buildActs();
    void connectChart(SizeChart* chart);
    void fillLayers();
    Choice choice() const;
    void ask(const QByteArray& top);
    void show(const Answer& answer);
    void showTrail();
    void showFacts(int index);
    void stepLayer(int by);
    void goOut();
    void goToTop();
    void activateCurrent();
    void copyPath();
    void popup(const QPoint& globalPos);
    void find(const QString& text);

    Bridge& m_bridge;
    Request m_request;
    std::optional<ImageId> m_image;
    QStringList m_instructions;
    std::shared_ptr<const MergedTree> m_whole;
    std::optional<Choice> m_wholeOf; ///< whose files m_whole has
    QByteArray m_top;
    QComboBox* m_layers = nullptr;
    SearchField* m_find = nullptr;
    QHBoxLayout* m_trail = nullptr;
    QList<QWidget*> m_steps;
    QStackedWidget* m_stack = nullptr;
    Treemap* m_map = nullptr;
    Sunburst* m_rings = nullptr;
    EmptyState* m_message = nullptr;
    ElidedLabel* m_facts = nullptr;
    Shape m_shape = Map;
    QAction *m_into = nullptr, *m_out = nullptr, *m_all = nullptr, *m_copy = nullptr;
};

} // namespace outcrop::ui
