// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What ImageActions does with names of images: giving, removing, and taking that back.
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/tag_dialog.h"
#include "ui/pages/image_actions.h"
#include "ui/pages/removal_texts.h"

#include <algorithm>

namespace outcrop::ui {

namespace {

const ImageSummary* imageNamed(const Snapshot& snapshot, const Reference& name) {
    for (const ImageSummary& image : snapshot.images)
        for (const Reference& tag : image.tags)
            if (tag.canonical() == name.canonical())
                return &image;
    return nullptr;
}

/// Those of the names whose image keeps another one, so that they can be given to it again.
std::vector<std::pair<std::string, std::string>> revocable(const QStringList& references,
                                                           const Snapshot& snapshot) {
    std::vector<std::pair<std::string, std::string>> names;
    for (const ImageSummary& image : snapshot.images) {
        const auto goes = [&](const Reference& tag) {
            return references.contains(QString::fromStdString(tag.familiar()));
        };
        if (std::all_of(image.tags.begin(), image.tags.end(), goes))
            continue;
        for (const Reference& tag : image.tags)
            if (goes(tag))
                names.emplace_back(tag.familiar(), image.id.str());
    }
    return names;
}

/// Gives a name back that nothing else has taken meanwhile.
void giveBack(const Engine& engine, const std::string& name, const std::string& image) {
    std::optional<ImageSummary> holder;
    try {
        holder = engine.images().find(name);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound)
            throw;
    }
    if (holder && holder->id.str() != image)
        throw Error(ErrorCode::Conflict, "give the name back", name, "another image has it now");
    engine.images().tag(image, Reference::parse(name));
}

} // namespace

void ImageActions::tag() {
    auto* dialog = new TagDialog(m_reference, window());
    connect(dialog, &TagDialog::tagRequested, this,
            [this, dialog](const Reference& target) { tagRequested(target, dialog); });
    dialog->open();
}

void ImageActions::tagRequested(const Reference& target, TagDialog* dialog) {
    const std::string source = m_reference.toStdString();
    const QString name = QString::fromStdString(target.familiar());
    const ImageSummary* before = imageNamed(*bridge().snapshot(), target);
    const std::string earlier = before != nullptr ? before->id.str() : std::string();
    const QPointer<TagDialog> open(dialog);
    bridge().run(
        tr("Tag %1").arg(name),
        [source, target](const Engine& engine, Progress&, std::stop_token) {
            engine.images().tag(source, target);
        },
        this,
        [this, open, name, earlier] {
            if (open)
                open->finish();
            emit said(tr("The image is now also named %1.").arg(name));
            offerUndo([this, name, earlier] {
                earlier.empty() ? unname(name) : nameAgain({{name.toStdString(), earlier}});
            });
        },
        [this, open, name](const Error& error) {
            const QString what = tr("The name “%1” could not be given.").arg(name);
            if (open)
                open->showError(ErrorText::of(what, error));
            else
                fail(what, error);
        });
}

void ImageActions::remove() {
    if (several())
        return removeSeveral();
    const SnapshotPtr snapshot = bridge().snapshot();
    const ImageSummary* image = snapshot->image(ImageId::parse(m_imageId.toStdString()));
    if (image == nullptr)
        return;
    auto* dialog = new ConfirmDialog(imageRemoval(*image, m_reference, *snapshot), window());
    const QString reference = m_reference;
    const std::vector<NamedImage> names = revocable({reference}, *snapshot);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, reference, names](bool force) {
        const std::string name = reference.toStdString();
        bridge().run(
            tr("Remove %1").arg(reference),
            [name, force](const Engine& engine, Progress&, std::stop_token) {
                return engine.removeImage(name, force);
            },
            this,
            [this, reference, names](const std::vector<RemovalStep>&) {
                emit said(tr("Removed %1.").arg(reference));
                if (!names.empty())
                    offerUndo([this, names] { nameAgain(names); });
            },
            [this, reference](const Error& error) {
                fail(tr("The image “%1” could not be removed.").arg(reference), error);
            });
    });
    dialog->open();
}

void ImageActions::removeSeveral() {
    auto* dialog = new ConfirmDialog(imagesRemoval(selection(), *bridge().snapshot()), window());
    std::vector<BatchItem> items;
    for (const QString& reference : selection())
        items.push_back({reference.toStdString(), reference.toStdString()});
    const std::vector<NamedImage> names = revocable(selection(), *bridge().snapshot());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, items, names](bool force) {
        runBatch(
            items,
            {tr("Remove %n names", "of images", static_cast<int>(items.size())),
             [](int n) { return tr("Removed %n names.", "of images", n); },
             [](int n) { return tr("%n names could not be removed.", "of images", n); },
             // Only if all that went come back: undoing a part would be called undoing it.
             names.size() == items.size() ? [this, names] { nameAgain(names); } : std::function<void()>()},
            [force](const Engine& engine, const BatchItem& item, Progress&, std::stop_token) {
                engine.removeImage(item.id, force);
            });
    });
    dialog->open();
}

void ImageActions::nameAgain(const std::vector<NamedImage>& names) {
    const QString first = QString::fromStdString(names.front().first);
    bridge().run(
        names.size() == 1 ? tr("Give back the name %1").arg(first)
                          : tr("Give back %n names", "of images", static_cast<int>(names.size())),
        [names](const Engine& engine, Progress&, std::stop_token) {
            for (const auto& [name, image] : names)
                giveBack(engine, name, image);
        },
        this,
        [this, names, first] {
            emit said(names.size() == 1 ? tr("The image is named %1 again.").arg(first)
                                        : tr("The images have their %n names again.", "of images",
                                             static_cast<int>(names.size())));
        },
        [this](const Error& error) { fail(tr("This could not be undone."), error); });
}

/// Never the image with its last name: that is no undoing of a name.
void ImageActions::unname(const QString& name) {
    const std::string raw = name.toStdString();
    bridge().run(
        tr("Take back the name %1").arg(name),
        [raw](const Engine& engine, Progress&, std::stop_token) {
            if (engine.images().find(raw).tags.size() < 2)
                throw Error(ErrorCode::Conflict, "take the name back", raw,
                            "the image has no other name now");
            engine.removeImage(raw, false);
        },
        this, [this, name] { emit said(tr("The name %1 is gone again.").arg(name)); },
        [this](const Error& error) { fail(tr("This could not be undone."), error); });
}

} // namespace outcrop::ui
