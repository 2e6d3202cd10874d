// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/error_text.h"

#include <QStringList>

namespace outcrop::ui {

namespace {

/// The innermost failure: its object and code say most.
const Error& rootOf(const Error& error) {
    const Error* inner = &error;
    while (inner->cause())
        inner = inner->cause();
    return *inner;
}

QString quoted(const Error& error) {
    QString object = QString::fromStdString(error.object());
    constexpr qsizetype kLongest = 160;
    if (object.size() > kLongest)
        object = object.left(kLongest) + QStringLiteral("…");
    return object;
}

QString whyWithObject(ErrorCode code, const QString& object) {
    switch (code) {
    case ErrorCode::NotFound:
        return ErrorText::tr("“%1” was not found.").arg(object);
    case ErrorCode::Conflict:
        return ErrorText::tr("“%1” is in use or taken already.").arg(object);
    case ErrorCode::BadInput:
        return ErrorText::tr("“%1” is not valid.").arg(object);
    case ErrorCode::Denied:
        return ErrorText::tr("Access to “%1” was denied.").arg(object);
    case ErrorCode::NoSpace:
        return ErrorText::tr("There is no space left to write “%1”.").arg(object);
    case ErrorCode::Cancelled:
        return ErrorText::tr("It was cancelled.");
    case ErrorCode::Io:
        return ErrorText::tr("“%1” could not be read or written.").arg(object);
    case ErrorCode::Unsupported:
        return ErrorText::tr("“%1” is of a kind that Outcrop or this machine does not support.").arg(object);
    case ErrorCode::Corrupt:
        return ErrorText::tr("“%1” is damaged.").arg(object);
    case ErrorCode::Internal:
        break;
    }
    return ErrorText::tr("Something went wrong inside Outcrop.");
}

QString whyWithoutObject(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound:
        return ErrorText::tr("Something it needs was not found.");
    case ErrorCode::Conflict:
        return ErrorText::tr("Something else uses it, or the name is taken already.");
    case ErrorCode::BadInput:
        return ErrorText::tr("What it was given is not valid.");
    case ErrorCode::Denied:
        return ErrorText::tr("Access was denied.");
    case ErrorCode::NoSpace:
        return ErrorText::tr("There is no space left on the disk.");
    case ErrorCode::Cancelled:
        return ErrorText::tr("It was cancelled.");
    case ErrorCode::Io:
        return ErrorText::tr("Reading or writing failed.");
    case ErrorCode::Unsupported:
        return ErrorText::tr("Outcrop or this machine does not support it.");
    case ErrorCode::Corrupt:
        return ErrorText::tr("The data is damaged.");
    case ErrorCode::Internal:
        break;
    }
    return ErrorText::tr("Something went wrong inside Outcrop.");
}

QString remedyFor(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound:
        return ErrorText::tr("It may have been removed meanwhile. Check the name and try again.");
    case ErrorCode::Conflict:
        return ErrorText::tr("Stop or remove what uses it, or choose another name.");
    case ErrorCode::BadInput:
        return ErrorText::tr("Check what was given and try again.");
    case ErrorCode::Denied:
        return ErrorText::tr("Check who owns it and who may read and write it.");
    case ErrorCode::NoSpace:
        return ErrorText::tr(
            "Free some space, for example by removing images you no longer need, and try again.");
    case ErrorCode::Io:
        return ErrorText::tr("Check the disk it lies on and try again.");
    case ErrorCode::Corrupt:
        return ErrorText::tr("Fetch or export it again, then import it anew.");
    case ErrorCode::Cancelled:
    case ErrorCode::Unsupported:
    case ErrorCode::Internal:
        break;
    }
    return {};
}

} // namespace

ErrorText ErrorText::of(const QString& what, const Error& error) {
    const Error& root = rootOf(error);
    ErrorText text;
    text.what = what;
    const QString object = quoted(root).isEmpty() ? quoted(error) : quoted(root);
    text.why = object.isEmpty() ? whyWithoutObject(error.code()) : whyWithObject(error.code(), object);
    text.remedy = remedyFor(error.code());
    text.details = QString::fromStdString(error.what());
    if (!error.hint().empty())
        text.details += QLatin1Char('\n') + QString::fromStdString(error.hint());
    return text;
}

QString ErrorText::plainText() const {
    QStringList lines{what, why, remedy, details};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace outcrop::ui
