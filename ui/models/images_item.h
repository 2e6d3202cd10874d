// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/snapshot.h"
#include "ui/models/images_model.h"

#include <QString>
#include <memory>
#include <vector>

namespace outcrop::ui {

/// A row of the images tree. Owns its children; knows its place, so parent and row are found without
/// searching.
struct ImagesModel::Item {
    QString key; ///< unique in the whole tree
    Kind kind = Kind::Image;
    QString title, trailing, tip, imageId, reference;
    Item* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Item>> children;

    void append(std::unique_ptr<Item> child) {
        child->parent = this;
        child->row = int(children.size());
        children.push_back(std::move(child));
    }
    void renumber() {
        for (size_t i = 0; i < children.size(); ++i) {
            children[i]->row = int(i);
            children[i]->parent = this;
        }
    }
    bool sameFacts(const Item& other) const {
        return kind == other.kind && title == other.title && trailing == other.trailing && tip == other.tip &&
               imageId == other.imageId && reference == other.reference;
    }
    void takeFacts(const Item& other) {
        kind = other.kind;
        title = other.title;
        trailing = other.trailing;
        tip = other.tip;
        imageId = other.imageId;
        reference = other.reference;
    }
};

/// The tree by repository: one row for a repository with one tag, else a row with its tags below.
std::unique_ptr<ImagesModel::Item> imagesByRepository(const Snapshot& snapshot);
/// The tree by ancestry: an image stands below the image, or the shared layers, it is built on.
std::unique_ptr<ImagesModel::Item> imagesByAncestry(const Snapshot& snapshot);

} // namespace outcrop::ui
