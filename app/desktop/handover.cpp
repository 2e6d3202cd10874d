// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/handover.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace outcrop::ui {

namespace {

constexpr int kVersion = 1;
constexpr int kMostArchives = 1000;
constexpr int kLongestPath = 4096;
constexpr int kLongestWord = 512;

bool isPath(const QString& text) {
    return text.startsWith(u'/') && text.size() < kLongestPath && !text.contains(QChar(u'\0'));
}

bool isWord(const QString& text) {
    return text.size() <= kLongestWord && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.unicode() > 0x20 && c.unicode() < 0x7f;
           });
}

} // namespace

QByteArray Handover::message() const {
    const QJsonObject object{{QStringLiteral("version"), kVersion},
                             {QStringLiteral("image"), image},
                             {QStringLiteral("archives"), QJsonArray::fromStringList(archives)},
                             {QStringLiteral("token"), activationToken}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Handover> Handover::parse(const QByteArray& message) {
    if (message.size() > kMostHandoverBytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(message).object();
    if (object.value(QStringLiteral("version")).toInt() != kVersion)
        return std::nullopt;
    Handover handover;
    handover.image = object.value(QStringLiteral("image")).toString();
    handover.activationToken = object.value(QStringLiteral("token")).toString();
    const QJsonArray archives = object.value(QStringLiteral("archives")).toArray();
    if (!isWord(handover.image) || !isWord(handover.activationToken) || archives.size() > kMostArchives)
        return std::nullopt;
    for (const auto& archive : archives) {
        if (!isPath(archive.toString()))
            return std::nullopt;
        handover.archives += archive.toString();
    }
    return handover;
}

} // namespace outcrop::ui
