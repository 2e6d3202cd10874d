// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/image_texts.h"

#include "ui/dialogs/shell_words.h"
#include "ui/models/format.h"

#include <QCoreApplication>

namespace outcrop::ui {

namespace {

class ImageTexts {
    Q_DECLARE_TR_FUNCTIONS(ImageTexts)
};

QString qstring(const std::string& text) {
    return format::text(text);
}

QString exactOf(const LayerStep& step) {
    QStringList lines{qstring(step.createdBy)};
    if (step.created != 0)
        lines.append(format::exactTime(step.created));
    if (step.diffId) {
        lines.append(ImageTexts::tr("%1 in files, %2 stored")
                         .arg(format::exactBytes(step.size), format::exactBytes(step.blobSize)));
        lines.append(QString::fromStdString(step.diffId->str()));
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

bool isShell(const QString& word) {
    return word == QLatin1String("sh") || word == QLatin1String("bash") || word == QLatin1String("/bin/sh") ||
           word == QLatin1String("/bin/bash");
}

/// "RUN npm ci --omit=dev && …" → "npm ci": what fits a column and still names the layer. What a shell is
/// told says more than the shell.
QString shortInstruction(const QString& instruction) {
    QStringList words = instruction.simplified().split(QLatin1Char(' '));
    if (words.size() > 1 && (words.first() == QLatin1String("RUN") ||
                             words.first() == QLatin1String("COPY") || words.first() == QLatin1String("ADD")))
        words.removeFirst();
    if (words.size() > 2 && isShell(words.first()) && words.at(1) == QLatin1String("-c"))
        words.remove(0, 2);
    while (words.size() > 1 && words.first().startsWith(QLatin1Char('-')))
        words.removeFirst();
    const QString text = words.mid(0, 2).join(QLatin1Char(' '));
    return text.size() > 22 ? text.left(21) + QStringLiteral("…") : text;
}

void addRow(FactGroup& group, const QString& name, const QString& value) {
    if (!value.isEmpty())
        group.rows.append({name, value});
}

} // namespace

QString imageName(const ImageSummary& image) {
    return image.tags.empty() ? QString::fromStdString(image.id.shortHex())
                              : QString::fromStdString(image.tags.front().familiar());
}

QVector<Stratum> strataOf(const ImageDetails& image) {
    QVector<Stratum> strata;
    for (const LayerStep& step : image.steps) {
        Stratum band;
        band.instruction = format::instruction(step.createdBy.empty() ? step.comment : step.createdBy);
        if (band.instruction.isEmpty())
            band.instruction = ImageTexts::tr("Layer without history");
        band.age = format::age(step.created);
        band.exact = exactOf(step);
        band.bytes = step.size;
        band.entries = step.entries;
        band.sharedWith = step.sharedWith;
        band.layerIndex = step.layerIndex;
        strata.append(band);
    }
    return strata;
}

QVector<FileTreeModel::LayerLabel> layerLabelsOf(const ImageDetails& image) {
    QVector<FileTreeModel::LayerLabel> labels(static_cast<qsizetype>(image.summary.diffIds.size()));
    for (qsizetype i = 0; i < labels.size(); ++i)
        labels[i].stratum = static_cast<int>(i);
    for (const LayerStep& step : image.steps)
        if (step.layerIndex >= 0 && step.layerIndex < labels.size() && !step.createdBy.empty())
            labels[step.layerIndex].text = shortInstruction(format::instruction(step.createdBy));
    return labels;
}

QVector<FactGroup> processFacts(const ProcessConfig& config) {
    FactGroup process{ImageTexts::tr("Process"), {}};
    if (config.entrypoint)
        addRow(process, ImageTexts::tr("Entry point"),
               qstring(joinShellWords(*config.entrypoint).toStdString()));
    if (config.cmd)
        addRow(process, ImageTexts::tr("Command"), qstring(joinShellWords(*config.cmd).toStdString()));
    addRow(process, ImageTexts::tr("Working directory"), qstring(config.workingDir));
    addRow(process, ImageTexts::tr("User"), qstring(config.user));
    addRow(process, ImageTexts::tr("Stop signal"), qstring(config.stopSignal));
    FactGroup environment{ImageTexts::tr("Environment"), {}};
    for (const std::string& variable : config.env) {
        const QString text = qstring(variable);
        environment.rows.append({text.section(QLatin1Char('='), 0, 0), text.section(QLatin1Char('='), 1)});
    }
    FactGroup outside{ImageTexts::tr("Outside"), {}};
    for (const std::string& port : config.exposedPorts)
        addRow(outside, ImageTexts::tr("Port"), qstring(port));
    for (const std::string& volume : config.volumes)
        addRow(outside, ImageTexts::tr("Volume"), qstring(volume));
    FactGroup labels{ImageTexts::tr("Labels"), {}};
    for (const auto& [name, value] : config.labels)
        labels.rows.append({qstring(name), qstring(value)});
    QVector<FactGroup> groups;
    for (const FactGroup& group : {process, environment, outside, labels})
        if (!group.rows.isEmpty())
            groups.append(group);
    return groups;
}

QVector<FactGroup> imageFacts(const ImageDetails& image) {
    const ImageSummary& summary = image.summary;
    FactGroup identity{ImageTexts::tr("Image"), {}};
    for (const Reference& tag : summary.tags)
        addRow(identity, ImageTexts::tr("Name"), QString::fromStdString(tag.familiar()));
    addRow(identity, ImageTexts::tr("Id"), QString::fromStdString(summary.id.str()));
    addRow(identity, ImageTexts::tr("Platform"),
           qstring(summary.os + "/" + summary.architecture +
                   (summary.variant.empty() ? "" : "/" + summary.variant)));
    addRow(identity, ImageTexts::tr("Built"), format::exactTime(summary.created));
    addRow(identity, ImageTexts::tr("Author"), qstring(image.config.author));
    addRow(identity, ImageTexts::tr("Size"), format::exactBytes(summary.size));
    return QVector<FactGroup>{identity} + processFacts(image.config.config);
}

} // namespace outcrop::ui
