// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "tests/cli/cli_runner.h"
#include "tests/support/environment.h"

#include <QTest>

/// Loads an image that containers can be made of and names it `image`.
#define NEEDS_IMAGE(cli)                                                                                     \
    OUTCROP_NEEDS_NAMESPACES();                                                                              \
    QString why;                                                                                             \
    const QString image = (cli).loadImage(why);                                                              \
    if (image.isEmpty() && why.startsWith("no image"))                                                       \
        QSKIP(qPrintable(why));                                                                              \
    QVERIFY2(!image.isEmpty(), qPrintable(why))

/// The run must have ended with 0; else what it said is shown.
#define OK(result)                                                                                           \
    do {                                                                                                     \
        const outcrop::test::CliResult& shownResult = (result);                                              \
        QVERIFY2(shownResult.code == 0,                                                                      \
                 qPrintable(QString::number(shownResult.code) + ": " + shownResult.out + shownResult.err));  \
    } while (false)
