// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/format.h"
#include "ui/models/images_item.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

namespace outcrop::ui {

namespace {

using Item = ImagesModel::Item;
using Kind = ImagesModel::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImagesModel)
};

QString str(const std::string& text) {
    return QString::fromStdString(text);
}

QString tipOf(const ImageSummary& image) {
    const QString platform = str(image.os + "/" + image.architecture);
    return Tr::tr("%1\n%2 · built %3\n%4")
        .arg(format::exactBytes(image.size), platform,
             image.created ? format::exactTime(image.created) : Tr::tr("at an unknown time"),
             str(image.id.str()));
}

std::unique_ptr<Item> imageItem(const ImageSummary& image, const QString& key, const QString& title,
                                const QString& reference) {
    auto item = std::make_unique<Item>();
    item->key = key;
    item->title = title;
    item->trailing = format::bytes(image.size);
    item->tip = tipOf(image);
    item->imageId = str(image.id.str());
    item->reference = reference;
    return item;
}

struct Named {
    const ImageSummary* image;
    const Reference* reference;
};

/// Bytes of several images with every layer counted once.
uint64_t bytesOnce(const Snapshot& snapshot, const std::vector<Named>& images) {
    std::set<Digest> seen;
    uint64_t sum = 0, largest = 0;
    for (const Named& named : images) {
        largest = std::max(largest, named.image->size);
        for (const Digest& id : named.image->diffIds)
            if (const auto facts = snapshot.layers.find(id);
                facts != snapshot.layers.end() && seen.insert(id).second)
                sum += facts->second.bytes;
    }
    return std::max(sum, largest);
}

QString tagText(const Reference& reference) {
    return str(reference.tag().empty() ? reference.digest().substr(0, 19) : reference.tag());
}

std::unique_ptr<Item> group(const QString& key, const QString& title, uint64_t bytes) {
    auto item = std::make_unique<Item>();
    item->key = key;
    item->kind = Kind::Repository;
    item->title = title;
    item->trailing = format::bytes(bytes);
    return item;
}

void addRepository(Item& root, const Snapshot& snapshot, const std::string& name,
                   const std::vector<Named>& images) {
    if (images.size() == 1) {
        const QString familiar = str(images[0].reference->familiar());
        root.append(imageItem(*images[0].image, QStringLiteral("ref:") + familiar, familiar, familiar));
        return;
    }
    auto repository = group(QStringLiteral("repo:") + str(name), str(name), bytesOnce(snapshot, images));
    for (const Named& named : images) {
        const QString familiar = str(named.reference->familiar());
        repository->append(
            imageItem(*named.image, QStringLiteral("ref:") + familiar, tagText(*named.reference), familiar));
    }
    root.append(std::move(repository));
}

void addUntagged(Item& root, const Snapshot& snapshot, const std::vector<Named>& images) {
    if (images.empty())
        return;
    auto untagged = group(QStringLiteral("untagged"), Tr::tr("Untagged"), bytesOnce(snapshot, images));
    for (const Named& named : images) {
        const QString id = str(named.image->id.str());
        untagged->append(
            imageItem(*named.image, QStringLiteral("id:") + id, str(named.image->id.shortHex()), id));
    }
    root.append(std::move(untagged));
}

/// The store's layers as a trie of stacks.
struct Stack {
    std::map<Digest, std::unique_ptr<Stack>> above;
    std::vector<const ImageSummary*> images;
};

struct Branch {
    const Stack* stack;
    std::string chain; ///< last layer's diffID: with the parent's key it names the branch
    int layers = 0;
    uint64_t bytes = 0;
};

void grow(const Snapshot& snapshot, const Branch& branch, Item& parent);

QString imageTitle(const ImageSummary& image) {
    if (image.tags.empty())
        return str(image.id.shortHex());
    QStringList names;
    for (const Reference& tag : image.tags)
        names << str(tag.familiar());
    return names.join(QStringLiteral(", "));
}

std::unique_ptr<Item> ancestryImage(const ImageSummary& image) {
    const QString id = str(image.id.str());
    return imageItem(image, QStringLiteral("image:") + id, imageTitle(image),
                     image.tags.empty() ? id : str(image.tags.front().familiar()));
}

void growAbove(const Snapshot& snapshot, const Stack& stack, Item& parent) {
    for (const auto& [layer, above] : stack.above) {
        const auto facts = snapshot.layers.find(layer);
        grow(snapshot,
             {above.get(), layer.hex(), 1, facts == snapshot.layers.end() ? 0 : facts->second.bytes}, parent);
    }
}

/// Follows layers nobody branches off, then makes one row: the image that ends here, or the layers several
/// stand on.
void grow(const Snapshot& snapshot, const Branch& start, Item& parent) {
    Branch branch = start;
    while (branch.stack->images.empty() && branch.stack->above.size() == 1) {
        const auto& [layer, above] = *branch.stack->above.begin();
        const auto facts = snapshot.layers.find(layer);
        branch = {above.get(), layer.hex(), branch.layers + 1,
                  branch.bytes + (facts == snapshot.layers.end() ? 0 : facts->second.bytes)};
    }
    std::unique_ptr<Item> item;
    if (branch.stack->images.size() == 1) {
        item = ancestryImage(*branch.stack->images.front());
    } else {
        item = std::make_unique<Item>();
        item->key = parent.key + QStringLiteral("/") + str(branch.chain);
        item->kind = Kind::Layers;
        item->title = Tr::tr("%n shared layers", nullptr, branch.layers);
        item->trailing = format::bytes(branch.bytes);
        const auto facts = snapshot.layers.find(Digest::fromHex(branch.chain));
        if (facts != snapshot.layers.end())
            item->tip = format::instruction(facts->second.createdBy);
        for (const ImageSummary* image : branch.stack->images)
            item->append(ancestryImage(*image));
    }
    growAbove(snapshot, *branch.stack, *item);
    parent.append(std::move(item));
}

} // namespace

std::unique_ptr<Item> imagesByRepository(const Snapshot& snapshot) {
    std::map<std::string, std::vector<Named>> repositories;
    std::vector<Named> untagged;
    for (const ImageSummary& image : snapshot.images) {
        if (image.tags.empty())
            untagged.push_back({&image, nullptr});
        for (const Reference& tag : image.tags)
            repositories[tag.familiarName()].push_back({&image, &tag});
    }
    auto root = std::make_unique<Item>();
    for (auto& [name, images] : repositories) {
        std::stable_sort(images.begin(), images.end(),
                         [](const Named& a, const Named& b) { return a.image->created > b.image->created; });
        addRepository(*root, snapshot, name, images);
    }
    addUntagged(*root, snapshot, untagged);
    return root;
}

std::unique_ptr<Item> imagesByAncestry(const Snapshot& snapshot) {
    Stack base;
    for (const ImageSummary& image : snapshot.images) {
        Stack* at = &base;
        for (const Digest& id : image.diffIds) {
            auto& above = at->above[id];
            if (!above)
                above = std::make_unique<Stack>();
            at = above.get();
        }
        at->images.push_back(&image);
    }
    auto root = std::make_unique<Item>();
    for (const ImageSummary* scratch : base.images) // images without any layer
        root->append(ancestryImage(*scratch));
    growAbove(snapshot, base, *root);
    return root;
}

} // namespace outcrop::ui
