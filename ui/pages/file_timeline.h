// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/file_tree_model.h"
#include "ui/pages/file_pane.h"

#include <QCoreApplication>
#include <string>
#include <vector>

namespace outcrop::ui {

/// The open file of an image at each step of the timeline: its difference where the step changed it, itself
/// where it did not, and why it is not there. Looks into the layers' mapped tables, without asking anybody.
class FileTimeline {
    Q_DECLARE_TR_FUNCTIONS(FileTimeline)

public:
    explicit FileTimeline(FilePane* pane) : m_pane(pane) {}

    void setImage(const std::string& image, MergedTree::Layers layers,
                  QVector<FileTreeModel::LayerLabel> labels);
    void clear() { m_layers.clear(); }
    bool knows() const { return !m_layers.empty(); } ///< the image's layers
    int top() const { return static_cast<int>(m_layers.size()) - 1; }
    /// As it is with the layers up to this one; compares: with what lies below that. Prepares its neighbours
    /// and `others`.
    void show(const QByteArray& path, int layer, bool compares, std::vector<FilePane::Look> others = {});
    /// The neighbours of a file that is shown otherwise.
    void prepare(const QByteArray& path, int layer, std::vector<FilePane::Look> others = {});

private:
    struct At {
        int layer = -1; ///< that has it; -1: it is not there
        FileEntry entry;
        bool regular() const { return layer >= 0 && entry.type == FileType::Regular; }
    };
    At at(const QByteArray& path, int layer) const;
    FilePane::Look lookAt(const QByteArray& path, int layer, bool compares) const;
    std::string cutTo(int layer) const;
    void sayWhyAbsent(const QByteArray& path, int layer);
    QString origin(int layer) const;

    FilePane* m_pane;
    std::string m_image;
    MergedTree::Layers m_layers; ///< base first
    QVector<FileTreeModel::LayerLabel> m_labels;
};

} // namespace outcrop::ui
