// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/layer_words.h"

#include "ui/models/format.h"

#include <QCoreApplication>

namespace outcrop::ui {

namespace {

struct LayerWords {
    Q_DECLARE_TR_FUNCTIONS(LayerWords)
};

} // namespace

QString layerWords(const LayerOrigin& origin, bool ofContainer) {
    if (ofContainer)
        return LayerWords::tr("Written in the container");
    const QString words = format::instruction(origin.createdBy);
    return words.isEmpty() ? LayerWords::tr("Layer without history") : format::ltr(words);
}

bool isContainerSubject(const std::string& name) {
    return SubjectName::parse(name).kind == Subject::Kind::Container;
}

} // namespace outcrop::ui
