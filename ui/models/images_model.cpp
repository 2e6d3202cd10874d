// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/images_model.h"

#include "core/oci/reference.h"
#include "ui/models/images_item.h"
#include "ui/models/reconcile.h"

#include <QSet>

namespace outcrop::ui {

namespace {

ImagesModel::Item* itemOf(TreeModel::Node node) {
    // The model index carries the address that made it.
    return reinterpret_cast<ImagesModel::Item*>(node); // NOLINT(performance-no-int-to-ptr)
}

} // namespace

/// Brings one item's children to another's, telling the model; then the children's own.
class ImagesReconciler {
public:
    ImagesReconciler(ImagesModel& model, ImagesModel::Item& now, ImagesModel::Item& target)
        : m_model(model), m_now(now), m_target(target) {
        for (const auto& child : target.children)
            m_keys.insert(child->key);
    }

    void run() {
        reconcile(*this);
        for (size_t i = 0; i < m_now.children.size(); ++i)
            if (m_target.children[i]) // what was inserted whole has been taken out
                ImagesReconciler(m_model, *m_now.children[i], *m_target.children[i]).run();
    }

    int size() const { return int(m_now.children.size()); }
    QString idAt(int i) const { return m_now.children[size_t(i)]->key; }
    int targetSize() const { return int(m_target.children.size()); }
    QString targetId(int i) const { return m_target.children[size_t(i)]->key; }
    bool targetHas(const QString& key) const { return m_keys.contains(key); }

    void remove(int first, int last) {
        m_model.beginRemoveRows(parentIndex(), first, last);
        m_now.children.erase(m_now.children.begin() + first, m_now.children.begin() + last + 1);
        m_now.renumber();
        m_model.endRemoveRows();
    }
    void insert(int at, int from, int) {
        m_model.beginInsertRows(parentIndex(), at, at);
        m_now.children.insert(m_now.children.begin() + at, std::move(m_target.children[size_t(from)]));
        m_now.renumber();
        m_model.endInsertRows();
    }
    void move(int from, int to) {
        m_model.beginMoveRows(parentIndex(), from, from, parentIndex(), to);
        auto child = std::move(m_now.children[size_t(from)]);
        m_now.children.erase(m_now.children.begin() + from);
        m_now.children.insert(m_now.children.begin() + to, std::move(child));
        m_now.renumber();
        m_model.endMoveRows();
    }
    void update(int i, int from) {
        ImagesModel::Item& item = *m_now.children[size_t(i)];
        const ImagesModel::Item& target = *m_target.children[size_t(from)];
        if (item.sameFacts(target))
            return;
        item.takeFacts(target);
        const QModelIndex index = m_model.indexOf(reinterpret_cast<TreeModel::Node>(&item));
        emit m_model.dataChanged(index, index.siblingAtColumn(m_model.columnCount() - 1));
    }

private:
    QModelIndex parentIndex() const { return m_model.indexOf(reinterpret_cast<TreeModel::Node>(&m_now)); }

    ImagesModel& m_model;
    ImagesModel::Item& m_now;
    ImagesModel::Item& m_target;
    QSet<QString> m_keys;
};

ImagesModel::ImagesModel(QObject* parent) : TreeModel(parent), m_root(std::make_unique<Item>()) {}
ImagesModel::~ImagesModel() = default;

std::unique_ptr<ImagesModel::Item> ImagesModel::build() const {
    if (!m_snapshot)
        return std::make_unique<Item>();
    return m_grouping == Grouping::Repository ? imagesByRepository(*m_snapshot)
                                              : imagesByAncestry(*m_snapshot);
}

void ImagesModel::setSnapshot(SnapshotPtr snapshot) {
    m_snapshot = std::move(snapshot);
    const std::unique_ptr<Item> target = build();
    ImagesReconciler(*this, *m_root, *target).run();
}

void ImagesModel::setGrouping(Grouping grouping) {
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    m_root = build();
    endResetModel();
}

int ImagesModel::imageCount() const {
    return m_snapshot ? int(m_snapshot->images.size()) : 0;
}

namespace {

const ImagesModel::Item* find(const ImagesModel::Item& below, const QString& wanted) {
    for (const auto& child : below.children) {
        if (!child->imageId.isEmpty() && (child->imageId == wanted || child->reference == wanted))
            return child.get();
        if (const ImagesModel::Item* found = find(*child, wanted))
            return found;
    }
    return nullptr;
}

} // namespace

QModelIndex ImagesModel::indexOfImage(const QString& idOrReference) const {
    const Item* item = find(*m_root, idOrReference);
    if (!item) // "alpine" means alpine:latest
        if (const auto reference = Reference::tryParse(idOrReference.toStdString()))
            item = find(*m_root, QString::fromStdString(reference->familiar()));
    return item ? indexOf(reinterpret_cast<Node>(item)) : QModelIndex();
}

TreeModel::Node ImagesModel::root() const {
    return reinterpret_cast<Node>(m_root.get());
}
int ImagesModel::childCount(Node node) const {
    return int(itemOf(node)->children.size());
}
TreeModel::Node ImagesModel::child(Node node, int row) const {
    return reinterpret_cast<Node>(itemOf(node)->children[size_t(row)].get());
}
TreeModel::Node ImagesModel::parentOf(Node node) const {
    return reinterpret_cast<Node>(itemOf(node)->parent);
}
int ImagesModel::rowOf(Node node) const {
    return itemOf(node)->row;
}
QStringList ImagesModel::columns() const {
    return {tr("Image")};
}

QVariant ImagesModel::cell(Node node, int, int what) const {
    const Item& item = *itemOf(node);
    switch (what) {
    case Qt::DisplayRole:
    case role::Sort:
        return item.title;
    case Qt::ToolTipRole:
    case role::Exact:
        return item.tip;
    case role::Id:
        return item.key;
    case role::Trailing:
        return item.trailing;
    case role::IconName:
        return item.kind == Kind::Layers ? QStringLiteral("columns") : QStringLiteral("layers");
    case ImageIdOf:
        return item.imageId;
    case ReferenceOf:
        return item.reference;
    case KindOf:
        return int(item.kind);
    default:
        return {};
    }
}

} // namespace outcrop::ui
