// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/test_program.h"
#include "ui/models/byte_pattern.h"

#include <QTest>

namespace outcrop::test::tst_byte_pattern {

using namespace ui;

class TestBytePattern : public QObject {
    Q_OBJECT

private slots:
    void placesAreFound_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("length");
        QTest::newRow("in either case") << "nEEdle" << QByteArray("a NeedLE") << 2 << 6;
        QTest::newRow("letters with marks") << "ÄRGER" << QByteArray("xx ärger") << 3 << 6;
        QTest::newRow("a longer capital") << "ſ" << QByteArray("..S") << 2 << 1;
        QTest::newRow("beyond 16 bits") << "🙂" << QByteArray("ab🙂") << 2 << 4;
        QTest::newRow("bytes") << "0x7f454c46"
                               << QByteArray("..\x7f"
                                             "ELF")
                               << 2 << 4;
        QTest::newRow("bytes know no case") << "0x41" << QByteArray("aA") << 1 << 1;
        QTest::newRow("again after a false start") << "aab" << QByteArray("aaab") << 1 << 3;
        QTest::newRow("cut off") << "end" << QByteArray("the en") << -1 << 0;
    }
    void placesAreFound() {
        QFETCH(QString, words);
        QFETCH(QByteArray, bytes);
        QFETCH(int, place);
        QFETCH(int, length);
        const BytePattern pattern = BytePattern::ofWords(words);
        qsizetype found = 0;
        QCOMPARE(pattern.next(bytes, 0, bytes.size(), found), qsizetype(place));
        QCOMPARE(found, qsizetype(length));
        QVERIFY(pattern.longest() >= length);
    }
    void emptyIsNothing() {
        QVERIFY(BytePattern::ofWords({}).isEmpty());
        QVERIFY(BytePattern::ofWords(QStringLiteral("0xzz")).isEmpty());
    }
};

OUTCROP_TEST(TestBytePattern, QCoreApplication)

} // namespace outcrop::test::tst_byte_pattern

#include "tst_byte_pattern.moc"
