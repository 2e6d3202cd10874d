// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/inspect/path_state.h"
#include "core/layer/file_tree.h"
#include "ui/models/roles.h"
#include "ui/models/tree_model.h"

#include <string>
#include <vector>

namespace outcrop::ui {

/// A file, or a line of one, that a search found.
struct FoundFile {
    std::string path;
    int layer = 0; ///< number, the lowest is 1
    Visibility visibility = Visibility::Shown;
    int hiddenBy = 0; ///< number of the layer that did it
    FileType type = FileType::Regular;
    uint16_t mode = 0;
    uint32_t uid = 0;
    uint32_t gid = 0;
    uint64_t size = 0;
    uint64_t line = 0; ///< of a text that was looked for, from 1
    std::string text;  ///< what stands there; untrusted bytes
};

/// What was found in one image, container or volume.
struct FoundPlace {
    enum class Kind { Image, Container, Volume };
    Kind kind = Kind::Image;
    std::string name;
    std::vector<FoundFile> files;
};

/// What a search found, by place. Grows while the search runs.
class FoundFilesModel : public TreeModel {
    Q_OBJECT

public:
    enum Column { Path, Line, Text, Layer, Size, Mode, Owner, State };
    enum Role : int {
        RawPath = role::FirstPrivate, ///< QByteArray; empty for a place
        IsHidden,                     ///< bool: a layer above replaced or removed it
        LayerIndex,                   ///< int, from 0; -1: there is none to tell apart
    };
    explicit FoundFilesModel(QObject* parent = nullptr) : TreeModel(parent) {}

    void clear();
    void add(std::vector<FoundPlace> places);
    int fileCount() const { return m_files; }
    int placeCount() const { return static_cast<int>(m_places.size()); }
    /// Of a file's row, or of the place itself.
    const FoundPlace* placeOf(const QModelIndex& index) const;
    const FoundFile* fileOf(const QModelIndex& index) const; ///< null for a place

protected:
    Node root() const override { return 0; }
    int childCount(Node node) const override;
    Node child(Node node, int row) const override;
    Node parentOf(Node node) const override;
    int rowOf(Node node) const override;
    QStringList columns() const override;
    QVariant cell(Node node, int column, int what) const override;
    bool numeric(int column) const override { return column == Line || column == Size; }

private:
    const FoundPlace& placeAt(Node node) const;
    QVariant placeCell(const FoundPlace& place, int column, int what) const;
    static QString text(const FoundPlace& place, const FoundFile& file, int column);
    static QString stateText(const FoundFile& file);
    static QString tip(const FoundFile& file, int column);
    static QVariant sortKey(const FoundPlace& place, const FoundFile& file, int column);

    std::vector<FoundPlace> m_places;
    int m_files = 0;
};

} // namespace outcrop::ui
