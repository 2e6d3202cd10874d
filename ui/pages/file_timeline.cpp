// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/file_timeline.h"

#include "core/layer/union_lookup.h"
#include "ui/pages/file_sources.h"

#include <utility>

namespace outcrop::ui {

void FileTimeline::setImage(const std::string& image, MergedTree::Layers layers,
                            QVector<FileTreeModel::LayerLabel> labels) {
    m_image = image;
    m_layers = std::move(layers);
    m_labels = std::move(labels);
}

FileTimeline::At FileTimeline::at(const QByteArray& path, int layer) const {
    if (layer < 0 || layer > top())
        return {};
    const MergedTree::Layers below(m_layers.begin(), m_layers.begin() + layer + 1);
    const TreeSources seen = sourcesInUnion(below, {path.constData(), static_cast<size_t>(path.size())});
    if (seen.empty())
        return {};
    return {seen.front().layer, below[seen.front().layer]->entry(seen.front().node)};
}

/// Named by the layers that it comes from, so that steps which leave the file alone share one answer.
FilePane::Look FileTimeline::lookAt(const QByteArray& path, int layer, bool compares) const {
    const At now = at(path, layer);
    const At before = compares ? at(path, layer - 1) : At();
    const QString image = QString::fromStdString(m_image);
    if (now.regular() && before.regular() && now.layer != before.layer)
        return {QStringLiteral("%1 %2 %3").arg(image).arg(before.layer).arg(now.layer),
                imageFile(m_image, before.layer, path),
                imageFile(m_image, now.layer, path),
                {},
                cutTo(before.layer),
                cutTo(now.layer)};
    const int shown = now.layer >= 0 ? now.layer : before.layer;
    if (shown < 0 || !(now.layer >= 0 ? now : before).regular())
        return {};
    return {QStringLiteral("%1 %2").arg(image).arg(shown),
            nullptr,
            imageFile(m_image, shown, path),
            {},
            {},
            cutTo(shown)};
}

/// The image up to a layer.
std::string FileTimeline::cutTo(int layer) const {
    return "image:" + m_image + "@" + std::to_string(layer + 1);
}

void FileTimeline::show(const QByteArray& path, int layer, bool compares,
                        std::vector<FilePane::Look> others) {
    if (!knows())
        return;
    const At now = at(path, layer);
    const At before = compares ? at(path, layer - 1) : At();
    if (now.layer < 0 && before.layer < 0)
        sayWhyAbsent(path, layer);
    else if (FilePane::Look look = lookAt(path, layer, compares); look.file)
        m_pane->openLook(path,
                         look.before ? tr("layer %1 → %2").arg(before.layer + 1).arg(origin(now.layer))
                                     : origin(now.layer >= 0 ? now.layer : before.layer),
                         std::move(look));
    else
        m_pane->openSpecial(path, origin(now.layer >= 0 ? now.layer : before.layer),
                            now.layer >= 0 ? now.entry : before.entry);
    prepare(path, layer, std::move(others));
}

void FileTimeline::prepare(const QByteArray& path, int layer, std::vector<FilePane::Look> others) {
    std::vector<FilePane::Look> looks;
    const auto want = [&looks](FilePane::Look look) {
        if (look.file)
            looks.push_back(std::move(look));
    };
    for (int distance = 0; distance <= top(); ++distance)
        for (const int near : {layer - distance, layer + distance})
            if (near >= 0 && near <= top())
                want(lookAt(path, near, true));
    want(lookAt(path, top(), false));
    for (FilePane::Look& look : others)
        want(std::move(look));
    m_pane->prepare(std::move(looks));
}

void FileTimeline::sayWhyAbsent(const QByteArray& path, int layer) {
    for (int below = layer; below > 0; --below)
        if (at(path, below).layer < 0 && at(path, below - 1).layer >= 0)
            return m_pane->openMessage(path, tr("The file is not there any more"),
                                       tr("Layer %1 removes it.").arg(below + 1));
    for (int above = layer + 1; above <= top(); ++above)
        if (at(path, above).layer >= 0)
            return m_pane->openMessage(path, tr("The file is not there yet"),
                                       tr("Layer %1 adds it.").arg(above + 1));
    m_pane->openMessage(path, tr("There is no such file in the image"), {});
}

QString FileTimeline::origin(int layer) const {
    if (layer < 0 || layer >= m_labels.size())
        return {};
    const QString& text = m_labels[layer].text;
    return text.isEmpty() ? tr("layer %1").arg(layer + 1) : tr("layer %1, %2").arg(layer + 1).arg(text);
}

} // namespace outcrop::ui
