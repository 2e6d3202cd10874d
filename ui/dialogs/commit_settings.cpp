// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/commit_settings.h"

#include "core/base/error.h"
#include "core/engine/dockerfile.h"
#include "core/engine/dockerfile_change.h"
#include "ui/theme/fonts.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>

namespace outcrop::ui {

namespace {

constexpr int kSettingsHeight = 96;

QString example() {
    return QStringLiteral("ENV DEBUG=1\nCMD [\"sh\"]");
}

QString wordOf(const QString& line) {
    return line.section(QLatin1Char(' '), 0, 0).toUpper();
}

/// The instructions that commit -c takes; the engine parses their arguments.
bool isCommitInstruction(const QString& line) {
    static const QStringList kWords{
        QStringLiteral("CMD"),    QStringLiteral("ENTRYPOINT"), QStringLiteral("ENV"),
        QStringLiteral("EXPOSE"), QStringLiteral("LABEL"),      QStringLiteral("ONBUILD"),
        QStringLiteral("USER"),   QStringLiteral("VOLUME"),     QStringLiteral("WORKDIR")};
    return kWords.contains(wordOf(line));
}

QStringList linesIn(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    return lines;
}

/// What a later line replaces: of the same instruction, and of the same name where there are several.
QString keyOf(const QString& line) {
    const QString word = wordOf(line);
    if (word == QLatin1String("ENV") || word == QLatin1String("LABEL"))
        return word + line.section(QLatin1Char(' '), 1).section(QLatin1Char('='), 0, 0);
    if (word == QLatin1String("EXPOSE") || word == QLatin1String("VOLUME") ||
        word == QLatin1String("ONBUILD"))
        return line;
    return word;
}

} // namespace

CommitSettings::CommitSettings(QWidget* parent) : QPlainTextEdit(parent) {
    setObjectName(QStringLiteral("commitSettings"));
    setProperty("look", QStringLiteral("field"));
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(monoFont());
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleDescription(example());
    setFixedHeight(kSettingsHeight);
}

/// Instructions read from the left in any language; so does their example, which Qt 6.4 would put where the
/// language begins.
void CommitSettings::paintEvent(QPaintEvent* event) {
    QPlainTextEdit::paintEvent(event);
    if (!document()->isEmpty() || !document()->firstBlock().layout()->preeditAreaText().isEmpty())
        return;
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = static_cast<int>(document()->documentMargin());
    painter.drawText(viewport()->rect().adjusted(margin, margin, 0, 0), Qt::AlignTop | Qt::AlignLeft,
                     example());
}

void CommitSettings::setConfig(const ProcessConfig& config) {
    m_config = config;
    m_first.clear();
    for (const QString& line : linesIn(QString::fromStdString(settingInstructions({}, config))))
        if (isCommitInstruction(line))
            m_first << line;
    setPlainText(m_first.join(QLatin1Char('\n')));
}

QStringList CommitSettings::lines() const {
    return linesIn(toPlainText());
}

/// An entrypoint of its own takes the container's command away, so the command that is to be read here goes
/// with it.
std::vector<std::string> CommitSettings::changes() const {
    const QStringList all = lines();
    const auto isChange = [this](const QString& line) { return !m_first.contains(line); };
    const bool entrypoint = std::any_of(all.begin(), all.end(), [&](const QString& line) {
        return isChange(line) && wordOf(line) == QLatin1String("ENTRYPOINT");
    });
    std::vector<std::string> changes;
    for (const QString& line : all)
        if (isChange(line) || (entrypoint && wordOf(line) == QLatin1String("CMD")))
            changes.push_back(line.toStdString());
    return changes;
}

QString CommitSettings::problem() const {
    for (const QString& line : lines())
        if (!isCommitInstruction(line))
            return tr("“%1” can't be changed by a commit. Use CMD, ENTRYPOINT, ENV, EXPOSE, LABEL, ONBUILD, "
                      "USER, VOLUME or WORKDIR.")
                .arg(line.section(QLatin1Char(' '), 0, 0));
    try {
        committedConfig(m_config.value_or(ProcessConfig()), changes());
    } catch (const Error& error) {
        return tr("“%1” can't be read: %2")
            .arg(QString::fromStdString(error.object()), QString::fromStdString(error.detail()));
    }
    return {};
}

QStringList CommitSettings::kept() const {
    QStringList keys;
    for (const QString& line : lines())
        keys << keyOf(line);
    QStringList kept;
    for (const QString& line : m_first)
        if (!keys.contains(keyOf(line)))
            kept << line;
    return kept;
}

} // namespace outcrop::ui
