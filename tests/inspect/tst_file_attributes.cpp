// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include <QTest> // first: moc 6.4 does not get past <compare> otherwise

#include "core/inspect/file_attributes.h"
#include "tests/support/environment.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <array>
#include <sys/xattr.h>

namespace outcrop::test::tst_file_attributes {

class FileAttributesTest : public QObject {
    Q_OBJECT

private slots:
    static void capabilitiesAreSaidAsByGetcap_data();
    static void capabilitiesAreSaidAsByGetcap();
    static void otherBytesAreShownAsTheyAre();
};

void FileAttributesTest::capabilitiesAreSaidAsByGetcap_data() {
    QTest::addColumn<QString>("sets");
    for (const char* sets : {"cap_net_raw=ep", "cap_net_admin,cap_net_raw=p", "cap_chown=i", "cap_chown=eip",
                             "cap_syslog,cap_bpf=ep", "=ep", "="})
        QTest::newRow(sets) << sets;
}

/// setcap writes the value, the kernel gives it back: not we.
void FileAttributesTest::capabilitiesAreSaidAsByGetcap() {
    QFETCH(QString, sets);
    const QString setcap = QStandardPaths::findExecutable("setcap", {"/usr/sbin", "/sbin"});
    OUTCROP_NEEDS(!setcap.isEmpty(), "setcap is not installed");
    QTemporaryFile file("/var/tmp/outcrop-test-XXXXXX");
    QVERIFY(file.open());
    OUTCROP_NEEDS(QProcess::execute(setcap, {sets, file.fileName()}) == 0, "capabilities can't be set here");
    std::array<char, 64> value{};
    const ssize_t size =
        ::getxattr(qPrintable(file.fileName()), "security.capability", value.data(), value.size());
    QVERIFY(size > 0);
    QCOMPARE(QString::fromStdString(capabilityText({value.data(), size_t(size)})), sets);
}

void FileAttributesTest::otherBytesAreShownAsTheyAre() {
    QCOMPARE(capabilityText({}), std::string());
    // A capability of a newer kernel: neither none nor all.
    const unsigned char newer[] = {1, 0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0};
    QCOMPARE(capabilityText({reinterpret_cast<const char*>(newer), sizeof newer}),
             std::string("cap_chown,50=ep"));
    QCOMPARE(capabilityText("what"), std::string("0x77686174"));
    QCOMPARE(attributeText("plain text"), std::string("plain text"));
    QCOMPARE(attributeText("0x00"), std::string("0x30783030"));
    QCOMPARE(attributeText(std::string_view("a\0b", 3)), std::string("0x610062"));
    QCOMPARE(attributeText({}), std::string());
}

OUTCROP_TEST(FileAttributesTest, QCoreApplication)
} // namespace outcrop::test::tst_file_attributes

#include "tst_file_attributes.moc"
