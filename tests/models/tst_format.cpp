// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/test_program.h"
#include "ui/models/format.h"

#include <QLocale>
#include <QTest>

namespace outcrop::test::tst_format {

using namespace ui;

class TestFormat : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void bytes_data() {
        QTest::addColumn<quint64>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << quint64(0) << "0 B";
        QTest::newRow("bytes") << quint64(999) << "999 B";
        QTest::newRow("kilo") << quint64(1000) << "1 kB";
        QTest::newRow("decimal") << quint64(7'341'056) << "7.3 MB";
        QTest::newRow("three digits") << quint64(117'600'000) << "118 MB";
        QTest::newRow("rounds up a unit") << quint64(999'600) << "1 MB";
        QTest::newRow("largest") << std::numeric_limits<quint64>::max() << "18.4 EB";
    }
    void bytes() {
        QFETCH(quint64, value);
        QFETCH(QString, text);
        QCOMPARE(format::bytes(value).replace(QChar(0xA0), u' '), text);
    }

    void mode_data() {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("bits");
        QTest::addColumn<QString>("text");
        QTest::newRow("directory") << int(FileType::Directory) << 0755 << "drwxr-xr-x";
        QTest::newRow("sticky") << int(FileType::Directory) << 01777 << "drwxrwxrwt";
        QTest::newRow("setuid") << int(FileType::Regular) << 04755 << "-rwsr-xr-x";
        QTest::newRow("setgid without x") << int(FileType::Regular) << 02644 << "-rw-r-Sr--";
        QTest::newRow("link") << int(FileType::Symlink) << 0777 << "lrwxrwxrwx";
    }
    void mode() {
        QFETCH(int, type);
        QFETCH(int, bits);
        QFETCH(QString, text);
        QCOMPARE(format::mode(FileType(type), uint16_t(bits)), text);
    }

    void instruction_data() {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("text");
        QTest::newRow("nop") << QByteArray("/bin/sh -c #(nop)  CMD [\"sh\"]") << "CMD [\"sh\"]";
        QTest::newRow("shell") << QByteArray("/bin/sh -c apk add  curl") << "RUN apk add curl";
        QTest::newRow("buildkit") << QByteArray("RUN /bin/sh -c make # buildkit") << "RUN make";
        QTest::newRow("build arguments") << QByteArray("|1 A=b /bin/sh -c make") << "RUN make";
        QTest::newRow("as it is") << QByteArray("COPY . /app") << "COPY . /app";
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void instruction() {
        QFETCH(QByteArray, raw);
        QFETCH(QString, text);
        QCOMPARE(format::instruction({raw.constData(), size_t(raw.size())}), text);
    }

    void untrustedNamesDrawNowhereElse() {
        QCOMPARE(format::text("a\tb"), QStringLiteral("a\\u0009b"));
        QCOMPARE(format::text("evil\xE2\x80\xAEgpj.exe"), QStringLiteral("evil\\u202egpj.exe"));
        QCOMPARE(format::text("\xff"), QString(QChar(QChar::ReplacementCharacter)));
        QCOMPARE(format::text("Grüße"), QStringLiteral("Grüße"));
    }

    void timesAreRead() {
        QCOMPARE(format::secondsFromRfc3339("1970-01-01T00:01:00.123456789Z"), qint64(60));
        QCOMPARE(format::secondsFromRfc3339("1970-01-01T02:00:00+02:00"), qint64(0));
        QCOMPARE(format::secondsFromRfc3339(""), qint64(0));
        QCOMPARE(format::secondsFromRfc3339("nonsense"), qint64(0));
        QCOMPARE(format::secondsFromRfc3339("0001-01-01T00:00:00Z"), qint64(0));
    }
};

OUTCROP_TEST(TestFormat, QCoreApplication)

} // namespace outcrop::test::tst_format

#include "tst_format.moc"
