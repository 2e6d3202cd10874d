// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/pages/image_weight.h"

#include <QWidget>
#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;
class QTreeWidget;

namespace outcrop::ui {

class EmptyState;
class SegmentedControl;
class SizeMap;
class WhatIf;

/// What an image weighs: its layers, what they ship in vain and who hid it, files that are there twice, the
/// heaviest directories; drawn and as tables; and what it would weigh
/// otherwise. Asked for when it is first in sight.
class WeightTab : public QWidget {
    Q_OBJECT

public:
    enum List { Map, Rings, Layers, Wasted, Copies, Directories, Smaller };

    explicit WeightTab(Bridge& bridge, QWidget* parent = nullptr);

    /// name: as commands call it.
    void setImage(const ImageId& image, const QString& name);
    void clear();
    /// Other images have come or gone, or have other names.
    void imagesChanged();
    void focusFind(); ///< of the drawing
    SegmentedControl* lists() { return made().m_lists; }
    SizeMap* map() { return made().m_map; }
    WhatIf* whatIf() { return made().m_whatIf; }
    QTreeWidget* table(List list) { return made().m_tables[list]; } ///< null: it is no table
    QLabel* summary() { return made().m_summary; }

    void setVisible(bool visible) override;

signals:
    void imageWritten(const QString& id); ///< another one, as “What if” had it
    /// A row was activated. path: empty for a layer as a whole.
    void fileActivated(const outcrop::ImageId& image, int layer, const QByteArray& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    WeightTab& made();
    void build();
    void buildTables();
    void ask();
    void show(const std::shared_ptr<const ImageWeight>& weight);
    void showList();
    QString whyEmpty(List list) const;

    Bridge& m_bridge;
    Request m_request;
    Request m_sharingRequest;
    std::optional<ImageId> m_image;
    QString m_name;
    std::shared_ptr<const ImageWeight> m_weight;
    bool m_asked = false;
    QLabel* m_summary = nullptr;
    QLabel* m_more = nullptr;
    SegmentedControl* m_lists = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_message = nullptr;
    SizeMap* m_map = nullptr;
    WhatIf* m_whatIf = nullptr;
    QTreeWidget* m_tables[7] = {};
};

} // namespace outcrop::ui
