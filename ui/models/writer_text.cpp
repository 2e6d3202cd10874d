// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/writer_text.h"

#include "ui/models/format.h"

#include <QDateTime>
#include <QLocale>

namespace outcrop::ui {

QString WriterText::name(const WritingProcess& process) {
    return process.name.empty() ? tr("process %1").arg(process.pid) : format::text(process.name);
}

QString WriterText::cell(const WrittenBy& by) {
    const QString who = by.process->pidInside > 0
                            ? QStringLiteral("%1 (%2)").arg(name(*by.process)).arg(by.process->pidInside)
                            : name(*by.process);
    return format::ltr(by.certain ? who : who + u'?');
}

QString WriterText::sentence(const WrittenBy& by) {
    const QString time =
        QLocale().toString(QDateTime::fromSecsSinceEpoch(by.time.seconds).time(), QStringLiteral("HH:mm:ss"));
    const WritingProcess& process = *by.process;
    if (process.pidInside > 0)
        return (by.certain ? tr("Written at %1 by %2, process %3 in the container and %4 on this computer.")
                           : tr("Probably written at %1 by %2, process %3 in the container and %4 on this "
                                "computer."))
            .arg(time, name(process))
            .arg(process.pidInside)
            .arg(process.pid);
    if (!process.name.empty())
        return (by.certain ? tr("Written at %1 by %2, process %3 on this computer.")
                           : tr("Probably written at %1 by %2, process %3 on this computer."))
            .arg(time, name(process))
            .arg(process.pid);
    return tr("Written at %1 by process %2 of this computer, which ended before its name could be read.")
        .arg(time)
        .arg(process.pid);
}

QString WriterText::explanation(const WrittenBy& by) {
    const QString command = format::text(by.process->command);
    return command.isEmpty() ? sentence(by) : sentence(by) + u'\n' + format::ltr(command);
}

QString WriterText::unknown(bool told) {
    return told ? tr("Which process wrote this is not known: it was there before the changes were followed, "
                     "or too "
                     "much was written at once.")
                : tr("Only root is told which process wrote. A process that has a file open for writing is "
                     "shown "
                     "with a question mark; this one was closed before it was looked at.");
}

} // namespace outcrop::ui
