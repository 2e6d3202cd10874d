// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The files of translations against each other, and what the program makes of them. That they have every text
// of the sources is asked of lupdate by `./dev lint`.
#include "app/desktop/languages.h"
#include "tests/support/environment.h"
#include "tests/support/test_program.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>
#include <algorithm>

namespace outcrop::test::tst_translations {

namespace {

struct Message {
    QString context, source, comment, state;
    QStringList forms;
    bool plural = false;

    QString key() const { return context + u'|' + source + u'|' + comment; }
};

const QHash<QString, int> kForms{{"ar", 6}, {"de", 2}, {"en", 2},   {"es", 2},
                                 {"fr", 2}, {"ja", 1}, {"zh_CN", 1}};

Message messageOf(QXmlStreamReader& xml, const QString& context) {
    Message message;
    message.context = context;
    message.plural = xml.attributes().value("numerus") == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.state = xml.attributes().value("type").toString();
            if (!message.plural)
                message.forms += xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.forms += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString& language) {
    QFile file(QString::fromStdString((sourceDir() / "translations").string()) + "/outcrop_" + language +
               ".ts");
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNext() || !xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages += messageOf(xml, context);
    }
    return messages;
}

QSet<QString> keysOf(const QString& language) {
    QSet<QString> keys;
    for (const Message& message : messagesOf(language))
        keys += message.key();
    return keys;
}

QSet<QString> placesIn(const QString& text) {
    static const QRegularExpression place("%L?(\\d+|n)");
    QSet<QString> places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places += found.next().captured();
    return places;
}

/// The last form is the one for most numbers; "one file" and "two files" may be said without a figure.
bool takesInTheSame(const Message& message, const QString& form, bool last) {
    QSet<QString> wanted = placesIn(message.source), found = placesIn(form);
    if (message.plural && !last) {
        wanted -= {"%n", "%Ln"};
        found -= {"%n", "%Ln"};
    }
    return wanted == found;
}

bool endsAlike(const QString& source, const QString& form) {
    return source.endsWith(u'…') == form.endsWith(u'…') && source.endsWith(u'\n') == form.endsWith(u'\n') &&
           source.startsWith(u' ') == form.startsWith(u' ') &&
           (source.endsWith(u' ') == form.endsWith(u' ') || form.endsWith(u'、')); // which is as wide
}

/// What is wrong with it; empty: nothing.
QString flawOf(const Message& message, int forms) {
    if (!message.state.isEmpty())
        return message.state;
    if (message.forms.size() != (message.plural ? forms : 1))
        return QString("%1 forms").arg(message.forms.size());
    for (const QString& form : message.forms) {
        if (form.trimmed().isEmpty())
            return "empty";
        if (!takesInTheSame(message, form, &form == &message.forms.last()))
            return "other places: " + form;
        if (!endsAlike(message.source, form))
            return "other end: " + form;
        if (message.source.count(u'&') != form.count(u'&'))
            return "other accelerator: " + form;
    }
    return {};
}

void speak(const QString& language) {
    for (auto* translator : qApp->findChildren<QTranslator*>())
        delete translator; // which removes it
    ui::installLanguage(*qApp, language);
}

QString files(int n) {
    return QCoreApplication::translate("outcrop::ui::LayerStack", "%n files", nullptr, n);
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void aFlawIsFound() {
        const auto message = [](const QString& source, const QStringList& forms, bool plural = false) {
            return Message{"Any", source, {}, {}, forms, plural};
        };
        QVERIFY(flawOf(message("Copy “%1”", {"„%1“ kopieren"}), 2).isEmpty());
        QVERIFY(flawOf(message("%n files", {"ein Ding", "%n Dinge"}, true), 2).isEmpty());
        QVERIFY(!flawOf(message("Copy “%1”", {"Kopieren"}), 2).isEmpty());
        QVERIFY(!flawOf(message("Copy…", {"Kopieren"}), 2).isEmpty());
        QVERIFY(!flawOf(message("Copy", {" "}), 2).isEmpty());
        QVERIFY(!flawOf(message("%n files", {"%n Dinge"}, true), 2).isEmpty());
        QVERIFY(!flawOf(message("%n files", {"%n Ding", "Dinge"}, true), 2).isEmpty());
        Message unfinished = message("Copy", {"Kopieren"});
        unfinished.state = "unfinished";
        QVERIFY(!flawOf(unfinished, 2).isEmpty());
    }

    void everyTextIsComplete_data() { eachLanguage(); }
    void everyTextIsComplete() {
        QFETCH(QString, language);
        const QList<Message> messages = messagesOf(language);
        QVERIFY(messages.size() > 500);
        QStringList flaws;
        for (const Message& message : messages)
            if (const QString flaw = flawOf(message, kForms.value(language)); !flaw.isEmpty())
                flaws += message.key() + ": " + flaw;
        QVERIFY2(flaws.isEmpty(), qPrintable(flaws.join(u'\n')));
    }

    void everyLanguageHasTheSameTexts_data() { eachLanguage(); }
    void everyLanguageHasTheSameTexts() {
        QFETCH(QString, language);
        const QSet<QString> own = keysOf(language), english = keysOf("en");
        QCOMPARE((english - own).values(), QStringList());
        QCOMPARE((own - english).values(), QStringList());
    }

    void everyLanguageCountsItsWay_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("counted"); ///< for 0, 1, 2, 3, 11, 100
        QTest::newRow("ar") << "ar"
                            << QStringList{"0 ملف", "ملف واحد", "ملفان", "3 ملفات", "11 ملفًا", "100 ملف"};
        QTest::newRow("de") << "de" << QStringList{"0 Dateien", "1 Datei",    "2 Dateien",
                                                   "3 Dateien", "11 Dateien", "100 Dateien"};
        QTest::newRow("en") << "en" << QStringList{"0 files", "1 file",   "2 files",
                                                   "3 files", "11 files", "100 files"};
        QTest::newRow("es") << "es" << QStringList{"0 archivos", "1 archivo",   "2 archivos",
                                                   "3 archivos", "11 archivos", "100 archivos"};
        QTest::newRow("fr") << "fr" << QStringList{"0 fichier",  "1 fichier",   "2 fichiers",
                                                   "3 fichiers", "11 fichiers", "100 fichiers"};
        QTest::newRow("ja") << "ja" << QStringList{"0 ファイル", "1 ファイル",  "2 ファイル",
                                                   "3 ファイル", "11 ファイル", "100 ファイル"};
        QTest::newRow("zh") << "zh" << QStringList{"0 个文件", "1 个文件",  "2 个文件",
                                                   "3 个文件", "11 个文件", "100 个文件"};
        // A language that there is no translation of speaks English.
        QTest::newRow("nl") << "nl" << QStringList{"0 files", "1 file",   "2 files",
                                                   "3 files", "11 files", "100 files"};
    }
    void everyLanguageCountsItsWay() {
        QFETCH(QString, language);
        QFETCH(QStringList, counted);
        speak(language);
        QStringList found;
        for (const int n : {0, 1, 2, 3, 11, 100})
            found += files(n);
        QCOMPARE(found, counted);
    }

    void namesStayInOrderWithinArabic() {
        speak("ar_EG");
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        const QString back = QCoreApplication::translate("outcrop::ui::MemberPath", "Back to %1").arg("/etc");
        QVERIFY2(back.contains(QStringLiteral("\u2068/etc\u2069")), qPrintable(back));
        QVERIFY(back.isRightToLeft());
        QCOMPARE(QLocale().toString(1234), QString("1,234")); // with the digits of modes and versions
    }
    void nothingIsAddedElsewhere() {
        speak("de");
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        const QString back = QCoreApplication::translate("outcrop::ui::MemberPath", "Back to %1").arg("/etc");
        QVERIFY(!back.contains(QChar(0x2068)));
    }

private:
    static void eachLanguage() {
        QTest::addColumn<QString>("language");
        for (const QString& language : kForms.keys())
            QTest::newRow(qPrintable(language)) << language;
    }
};

OUTCROP_TEST(TestTranslations, QApplication)

} // namespace outcrop::test::tst_translations

#include "tst_translations.moc"
