// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/run_hints.h"
#include "ui/models/format.h"

#include <QStringList>

namespace outcrop::ui {

namespace {

using Kind = ImagePlace::Kind;

bool isFilled(const MountRow& row, bool volumeExists) {
    return row.type == MountRequest::Type::Volume && !volumeExists;
}

int filesOf(const ImagePlace& place) {
    return static_cast<int>(std::min<uint64_t>(place.files, 1U << 30));
}

bool isFile(const MountHint& hint) {
    return hint.source == MountHint::Source::File;
}

QString placeWords(const MountRow& row, const MountHint& hint, bool volumeExists) {
    const ImagePlace& place = hint.place;
    const QString bytes = format::bytes(place.bytes);
    switch (place.kind) {
    case Kind::Nothing:
        return isFile(hint) ? MountText::tr("New file") : MountText::tr("New directory");
    case Kind::EmptyDirectory:
        return MountText::tr("Empty directory of the image");
    case Kind::File:
        return MountText::tr("A file of the image, %1").arg(bytes);
    case Kind::Directory:
        break;
    }
    if (isFilled(row, volumeExists))
        return MountText::tr("Filled with %n files, %1", nullptr, filesOf(place)).arg(bytes);
    return MountText::tr("Hides %n files, %1", nullptr, filesOf(place)).arg(bytes);
}

QString placeSentence(const MountRow& row, const MountHint& hint, bool volumeExists) {
    const ImagePlace& place = hint.place;
    const QString bytes = format::bytes(place.bytes);
    const int files = filesOf(place);
    switch (place.kind) {
    case Kind::Nothing:
        return isFile(hint)
                   ? MountText::tr("The image has nothing there: an empty file is made for the mount.")
                   : MountText::tr("The image has nothing there: a new directory is made for the mount.");
    case Kind::EmptyDirectory:
        return MountText::tr("The image has an empty directory there, so nothing is hidden.");
    case Kind::File:
        return MountText::tr("The image's own file there (%1) is hidden as long as the mount is.").arg(bytes);
    case Kind::Directory:
        break;
    }
    if (isFilled(row, volumeExists))
        return MountText::tr("The volume is new, so it first gets a copy of the %n files that the image has "
                             "there (%1).",
                             nullptr, files)
            .arg(bytes);
    if (row.type == MountRequest::Type::Volume)
        return MountText::tr("%n files that the image has there (%1) are hidden; only if the volume is still "
                             "empty does it first get a copy of them.",
                             nullptr, files)
            .arg(bytes);
    return MountText::tr(
               "%n files that the image has there (%1) are hidden as long as the mount is. They stay "
               "in the image.",
               nullptr, files)
        .arg(bytes);
}

QString volumeSentence(const MountRow& row) {
    if (row.readOnly)
        return MountText::tr("The container may only read the volume.");
    if (row.source.trimmed().isEmpty())
        return MountText::tr(
            "What the container writes there stays in a volume without a name, which goes when "
            "the container is removed with its volumes.");
    return MountText::tr("What the container writes there stays in the volume when the container is gone.");
}

/// Of what is neither a folder nor a volume; empty for those.
QString otherSentence(const MountRow& row) {
    if (row.type == MountRequest::Type::Tmpfs)
        return row.readOnly
                   ? MountText::tr("It is empty, and the container may only read it.")
                   : MountText::tr(
                         "What the container writes there is kept in memory, and gone when it stops.");
    if (row.type == MountRequest::Type::Image)
        return MountText::tr("The files of the image are there, and can only be read.");
    return {};
}

QString ownerSentence(IdMap::Kind owners) {
    switch (owners) {
    case IdMap::Kind::Root:
        return MountText::tr("Files that its root makes there belong to root of this computer.");
    case IdMap::Kind::SubIds:
        return MountText::tr(
            "Files that its root makes there belong to you; those of its other users belong to "
            "ids that only a container of yours can change.");
    case IdMap::Kind::Single:
        break;
    }
    return MountText::tr("Files that it makes there belong to you.");
}

/// What the container may do there, and whose it becomes.
QStringList writingSentences(const MountRow& row, const MountHint& hint, IdMap::Kind owners) {
    if (row.readOnly)
        return {MountText::tr("The container may only read it: what it tries to write there fails.")};
    if (isFile(hint))
        return {MountText::tr("What the container writes there changes the file itself.")};
    return {MountText::tr("What the container writes there changes the folder itself."),
            ownerSentence(owners)};
}

QString placeInside(const MountHint& hint) {
    const QString bytes = format::bytes(hint.place.bytes);
    switch (hint.place.kind) {
    case Kind::Nothing:
        return isFile(hint)
                   ? MountText::tr("Nothing is there: an empty file is made for the mount, and stays.")
                   : MountText::tr("Nothing is there: a new directory is made for the mount, and stays.");
    case Kind::EmptyDirectory:
        return MountText::tr("An empty directory is there, so nothing is hidden.");
    case Kind::File:
        return MountText::tr("The file that is there (%1) is hidden as long as the mount is.").arg(bytes);
    case Kind::Directory:
        break;
    }
    return MountText::tr("%n files that are there (%1) are hidden as long as the mount is.", nullptr,
                         filesOf(hint.place))
        .arg(bytes);
}

} // namespace

QString MountText::shortly(const MountRow& row, const MountHint& hint, bool volumeExists) {
    const QString words = placeWords(row, hint, volumeExists);
    return hint.place.linked ? tr("%1, at %2").arg(words, format::text(hint.place.path)) : words;
}

QString MountText::conflict(const MountRow& row, const MountHint& hint) {
    const bool folder = row.type == MountRequest::Type::Volume || !isFile(hint);
    const Kind kind = hint.place.kind;
    if (folder && kind == Kind::File)
        return tr("The image has a file there, and a directory can't lie over a file. Choose another path.");
    if (!folder && (kind == Kind::Directory || kind == Kind::EmptyDirectory))
        return tr(
            "The image has a directory there, and a file can't lie over a directory. Choose another path.");
    return {};
}

QString MountText::fully(const MountRow& row, const MountHint& hint, bool volumeExists, IdMap::Kind owners) {
    QStringList sentences;
    if (hint.place.linked)
        sentences.append(
            tr("The path leads to %1 by a link in the image.").arg(format::text(hint.place.path)));
    sentences.append(placeSentence(row, hint, volumeExists));
    const QString other = row.type == MountRequest::Type::Volume ? volumeSentence(row) : otherSentence(row);
    if (!other.isEmpty()) {
        sentences.append(other);
        return sentences.join(QLatin1Char(' '));
    }
    if (hint.source == MountHint::Source::Missing)
        sentences.append(tr("This computer has no such folder yet; it is made, as docker does."));
    return (sentences + writingSentences(row, hint, owners)).join(QLatin1Char(' '));
}

QString MountText::conflictInside(const MountRow& row, const MountHint& hint) {
    if (hint.source == MountHint::Source::Missing)
        return row.source.trimmed().isEmpty() ? QString() : tr("This computer has no such folder or file.");
    const Kind kind = hint.place.kind;
    if (!isFile(hint) && kind == Kind::File)
        return tr("There is a file, and a directory can't lie over a file. Choose another path.");
    if (isFile(hint) && (kind == Kind::Directory || kind == Kind::EmptyDirectory))
        return tr("There is a directory, and a file can't lie over a directory. Choose another path.");
    return {};
}

QString MountText::inside(const MountRow& row, const MountHint& hint, IdMap::Kind owners) {
    QStringList sentences;
    if (hint.place.linked)
        sentences.append(tr("The path leads to %1 by a link.").arg(format::text(hint.place.path)));
    sentences.append(placeInside(hint));
    sentences.append(owners == IdMap::Kind::Root ? tr("Inside, its files keep their owners.")
                                                 : tr("Inside, your own files belong to root."));
    return (sentences + writingSentences(row, hint, owners)).join(QLatin1Char(' '));
}

} // namespace outcrop::ui
