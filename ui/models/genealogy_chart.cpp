// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/genealogy_chart.h"

#include "ui/models/format.h"
#include "ui/models/genealogy_layout.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace outcrop::ui {

namespace {

using BoxKind = GenealogyBox::Kind;

constexpr int kMostBands = 16;   ///< more would be lines: then each stands for several layers
constexpr int kMostInTip = 8;    ///< instructions
constexpr double kThinnest = 4;  ///< a band of no bytes
constexpr double kThickest = 13; ///< of 10 MB and more

struct ChartTexts {
    Q_DECLARE_TR_FUNCTIONS(GenealogyChart)
};

QString shownText(const std::string& text) {
    return format::text(text);
}

double bandHeight(uint64_t bytes) {
    constexpr double kLeast = 1000;
    return std::clamp(kThinnest + 2.2 * std::log10(std::max(double(bytes), kLeast) / kLeast), kThinnest,
                      kThickest);
}

class ChartMaker {
public:
    explicit ChartMaker(const Snapshot& snapshot)
        : m_snapshot(snapshot),
          m_tree(genealogyOf(snapshot.images, snapshot.containers, snapshot.volumes, snapshot.volumeUses)) {}

    void make(GenealogyChart& chart) {
        for (size_t i = 0; i < m_tree.nodes.size(); ++i)
            chart.boxes.append(boxOf(int(i)));
        for (const Genealogy::Use& use : m_tree.uses)
            if (m_tree.nodes[size_t(use.volume)].parent != use.container)
                chart.links.append({use.container, use.volume});
        chart.roots = QVector<int>(m_tree.roots.begin(), m_tree.roots.end());
        chart.size = layOut(chart.boxes, chart.roots);
    }

private:
    GenealogyBox boxOf(int index) const {
        const GenealogyNode& node = m_tree.nodes[size_t(index)];
        GenealogyBox box;
        box.key = QString::fromStdString(node.key);
        box.parent = node.parent;
        box.children = QVector<int>(node.children.begin(), node.children.end());
        box.images = node.images;
        switch (node.kind) {
        case GenealogyNode::Kind::Layers:
            addLayers(box, node);
            break;
        case GenealogyNode::Kind::Container:
            addContainer(box, m_snapshot.containers[size_t(node.thing)]);
            break;
        case GenealogyNode::Kind::Volume:
            addVolume(box, m_snapshot.volumes[size_t(node.thing)], index);
            break;
        }
        double height = chart::head;
        for (const GenealogyBox::Band& band : std::as_const(box.bands))
            height += band.height + chart::bandGap;
        box.rect.setSize({chart::width, height + (box.bands.isEmpty() ? 0 : chart::foot)});
        return box;
    }

    const LayerFacts* factsOf(const Digest& layer) const {
        const auto known = m_snapshot.layers.find(layer);
        return known == m_snapshot.layers.end() ? nullptr : &known->second;
    }

    void addLayers(GenealogyBox& box, const GenealogyNode& node) const {
        uint64_t bytes = 0;
        QStringList instructions;
        for (const Digest& layer : node.layers)
            if (const LayerFacts* facts = factsOf(layer)) {
                bytes += facts->bytes;
                instructions << format::instruction(facts->createdBy);
            }
        addBands(box, node);
        const int count = int(node.layers.size());
        const QString layers = ChartTexts::tr("%n layers", nullptr, count);
        QStringList facts;
        QStringList tip;
        if (node.thing >= 0) {
            const ImageSummary& image = m_snapshot.images[size_t(node.thing)];
            box.kind = BoxKind::Image;
            box.title = shownText(namesOf(image));
            box.subject = shownText(image.tags.empty() ? image.id.str() : image.tags.front().familiar());
            box.id = QString::fromStdString(image.id.str());
            tip << box.title << box.id;
        } else {
            box.title = ChartTexts::tr("%n shared layers", nullptr, count);
        }
        if (node.layers.empty()) {
            facts << ChartTexts::tr("no layers of its own");
        } else {
            if (node.thing >= 0)
                facts << layers;
            facts << format::bytes(bytes);
        }
        if (node.images > 1)
            facts << ChartTexts::tr("%n images", nullptr, node.images);
        box.facts = format::facts(facts);
        if (!node.layers.empty()) {
            tip << format::facts({layers, format::exactBytes(bytes)})
                << QString::fromStdString(node.layers.back().str());
            if (instructions.size() > kMostInTip)
                instructions = instructions.mid(0, kMostInTip) << QStringLiteral("…");
            tip += instructions;
        }
        if (node.images > 1)
            tip << ChartTexts::tr("%n images stand on it", nullptr, node.images);
        box.tip = tip.join(u'\n');
    }

    /// The top layer is on top, as in the stack.
    void addBands(GenealogyBox& box, const GenealogyNode& node) const {
        const int count = int(node.layers.size());
        const int bands = std::min(count, kMostBands);
        for (int band = 0; band < bands; ++band) {
            const int first = band * count / bands, end = (band + 1) * count / bands;
            uint64_t bytes = 0;
            for (int layer = first; layer < end; ++layer)
                if (const LayerFacts* facts = factsOf(node.layers[size_t(layer)]))
                    bytes += facts->bytes;
            box.bands.append({node.below + first, bandHeight(bytes)});
        }
    }

    static void addContainer(GenealogyBox& box, const Container& container) {
        box.kind = BoxKind::Container;
        box.title = shownText(container.record.name);
        box.subject = QString::fromStdString(container.record.name);
        box.id = QString::fromStdString(container.record.id.str());
        const ContainerState& state = container.state;
        switch (state.status) {
        case ContainerStatus::Running:
            box.facts = ChartTexts::tr("running");
            box.dot = DotKind::Filled;
            break;
        case ContainerStatus::Created:
            box.facts = ChartTexts::tr("created");
            box.dot = DotKind::Hollow;
            break;
        case ContainerStatus::Exited:
            box.facts = ChartTexts::tr("exited with %1").arg(state.exitCode);
            box.dot = state.error.empty() && state.exitCode == 0 ? DotKind::Hollow : DotKind::Alert;
            break;
        }
        box.tip =
            QStringList{box.title, box.id, shownText(container.record.imageName), box.facts}.join(u'\n');
    }

    void addVolume(GenealogyBox& box, const Volume& volume, int index) const {
        box.kind = BoxKind::Volume;
        box.subject = box.id = QString::fromStdString(volume.name);
        box.title = shownText(volume.anonymous() && volume.name.size() == 64 ? volume.name.substr(0, 12)
                                                                             : volume.name);
        QStringList places, tip{shownText(volume.name)};
        for (const Genealogy::Use& use : m_tree.usesOf(index)) {
            const Container& user = m_snapshot.containers[size_t(m_tree.nodes[size_t(use.container)].thing)];
            places << format::ltr(shownText(use.destination));
            tip << ChartTexts::tr("%1 in %2", "path in container")
                       .arg(places.last(), shownText(user.record.name));
        }
        box.used = !places.isEmpty();
        const int users = int(places.size());
        places.removeDuplicates();
        box.facts = users == 0   ? ChartTexts::tr("not used")
                    : users == 1 ? places.first()
                                 : format::facts({ChartTexts::tr("%n containers", nullptr, users),
                                                  places.join(QStringLiteral(", "))});
        if (users == 0)
            tip << box.facts;
        box.tip = tip.join(u'\n');
    }

    const Snapshot& m_snapshot;
    const Genealogy m_tree;
};

} // namespace

QVector<bool> GenealogyChart::relatives(int index) const {
    QVector<bool> related(boxes.size(), false);
    if (index < 0 || index >= boxes.size())
        return related;
    related[index] = true;
    for (int i = index + 1; i < boxes.size(); ++i) // children come after their parents
        related[i] = boxes[i].parent >= 0 && related[boxes[i].parent];
    for (const Link& link : links)
        if (related[link.container])
            related[link.volume] = true;
    const auto addPath = [&](int from) {
        for (; from >= 0; from = boxes[from].parent)
            related[from] = true;
    };
    for (const Link& link : links)
        if (link.volume == index)
            addPath(link.container);
    addPath(boxes[index].parent);
    return related;
}

int GenealogyChart::firstImage(int index) const {
    if (index < 0 || boxes[index].kind == BoxKind::Image)
        return index;
    for (const int child : boxes[index].children)
        if (boxes[child].kind == BoxKind::Layers || boxes[child].kind == BoxKind::Image)
            if (const int found = firstImage(child); found >= 0)
                return found;
    return -1;
}

GenealogyChartPtr chartOf(const Snapshot& snapshot) {
    auto chart = std::make_shared<GenealogyChart>();
    ChartMaker(snapshot).make(*chart);
    for (int i = 0; i < chart->boxes.size(); ++i)
        chart->m_indexes.insert(chart->boxes[i].key, i);
    return chart;
}

} // namespace outcrop::ui
