// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/languages.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <cstring>

namespace outcrop::ui {

namespace {

/// lupdate 6.4 does not see C++17's nested namespaces and files texts under the bare class name, while tr()
/// asks under the qualified one.
class OwnTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* source, const char* comment, int n) const override {
        constexpr const char* kPrefix = "outcrop::ui::";
        const bool ours = context && std::strncmp(context, kPrefix, std::strlen(kPrefix)) == 0;
        const QString text =
            QTranslator::translate(ours ? context + std::strlen(kPrefix) : context, source, comment, n);
        return m_fromRight && !text.isEmpty() ? ordered(text) : text;
    }
    void setReadsFromTheRight(bool on) { m_fromRight = on; }

private:
    /// Names, paths and numbers that a sentence takes in are isolated from its words, so that neither puts
    /// the other out of order; and a sentence that begins with a Latin word remains one of the language.
    static QString ordered(QString text) {
        static const QRegularExpression places(QStringLiteral("(%L?\\d+)"));
        text.replace(places, QStringLiteral("\u2068\\1\u2069"));
        const QString words = QString(text).remove(QStringLiteral("%n")).remove(QStringLiteral("%Ln"));
        const bool any =
            std::any_of(words.begin(), words.end(), [](QChar c) { return c.direction() == QChar::DirAL; });
        return any && !words.isRightToLeft() ? QChar(0x200F) + text : text;
    }

    bool m_fromRight = false;
};

/// A technical program's numbers stand beside versions, modes and ports: in one kind of digits, those.
QLocale withLatinDigits(const QLocale& locale) {
    return locale.language() == QLocale::Arabic && locale.zeroDigit() != QStringLiteral("0")
               ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
               : locale;
}

} // namespace

void installLanguage(QCoreApplication& app, const QString& language) {
    const QLocale locale = withLatinDigits(language.isEmpty() ? QLocale() : QLocale(language));
    QLocale::setDefault(locale);
    auto* own = new OwnTranslator(&app);
    const bool spoken =
        own->load(locale, QStringLiteral("outcrop"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    if (!spoken && !own->load(QStringLiteral(":/i18n/outcrop_en.qm")))
        return; // built without translations: the sources are English
    own->setReadsFromTheRight(spoken && locale.textDirection() == Qt::RightToLeft);
    QCoreApplication::installTranslator(own);
    // Said even where it is the usual one, so that a widget style's guess from Qt's texts does not decide.
    if (qobject_cast<QGuiApplication*>(&app))
        QGuiApplication::setLayoutDirection(spoken ? locale.textDirection() : Qt::LeftToRight);
    if (!spoken)
        return; // Qt's texts in a language that ours are not in would be a mixture
    auto* qts = new QTranslator(&app);
    if (qts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
}

} // namespace outcrop::ui
