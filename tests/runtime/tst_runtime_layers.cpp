// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "tests/runtime/bundle_fixture.h"
#include "tests/support/environment.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <fstream>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace outcrop::test::tst_runtime_layers {

using test::BundleFixture;
using test::RunResult;

namespace {

/// One file of its own in each, and one that all have.
void addLayers(BundleFixture& box, int count) {
    for (int i = 0; i < count; ++i) {
        const auto layer = box.addLayer();
        std::ofstream(layer / ("file" + std::to_string(i))) << i;
        std::ofstream(layer / "top") << i;
    }
}

} // namespace

/// How a container's root is made of its layers, be they many or none.
class RuntimeLayersTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { OUTCROP_NEEDS_CONTAINERS(); }

    void manyLayers_data();
    void manyLayers();
    void stackedLayersAreOneRoot();
    void tooManyLayers();
    void noLayersAtAll();
};

void RuntimeLayersTest::manyLayers_data() {
    QTest::addColumn<int>("count");
    QTest::newRow("some") << 5;
    QTest::newRow("more than a page of paths") << 120;
    QTest::newRow("more than docker takes") << 127;
    QTest::newRow("docker could not") << 400;
    QTest::newRow("as many as one overlay holds") << 499; // and the fixture's own
    QTest::newRow("one more") << 500;
    QTest::newRow("as many as two hold") << 998;
}

void RuntimeLayersTest::manyLayers() {
    QFETCH(int, count);
    BundleFixture box;
    addLayers(box, count);
    const RunResult result = box.shell("ls / | grep -c ^file; cat /top");
    QCOMPARE(QString::fromStdString(result.out), QString::number(count) + "\n" + QString::number(count - 1));
}

/// What lies in the lower of two overlays can be hidden, changed and removed like the rest.
void RuntimeLayersTest::stackedLayersAreOneRoot() {
    BundleFixture box;
    addLayers(box, 600);
    const auto top = box.addLayer();
    QCOMPARE(::mknod((top / "file7").c_str(), S_IFCHR, ::makedev(0, 0)), 0); // a whiteout
    const RunResult result =
        box.shell("ls /file7; echo changed >/file8; cat /file8; rm /file9; ls /file9; ls / | grep -c ^file; "
                  "mount | grep -c overlay");
    QVERIFY2(result.out.starts_with("changed\n598\n"), result.out.c_str());
    QVERIFY2(result.out.ends_with("\n1\n"), result.out.c_str()); // the lower one is not seen
    QVERIFY2(result.err.find("/file7: No such file") != std::string::npos, result.err.c_str());
    QVERIFY2(result.err.find("/file9: No such file") != std::string::npos, result.err.c_str());
}

void RuntimeLayersTest::tooManyLayers() {
    BundleFixture box;
    addLayers(box, 999);
    try {
        box.run({"true"});
        QFAIL("mounted what the kernel cannot");
    } catch (const Error& error) {
        QVERIFY2(QString(error.what()).contains("1000 layers"), error.what());
        QVERIFY2(QString(error.what()).contains("more than 999 layers cannot be stacked"), error.what());
    }
}

void RuntimeLayersTest::noLayersAtAll() {
    BundleFixture box;
    box.dropLayers();
    box.addBind("/bin/busybox", "/sh");
    QCOMPARE(QString::fromStdString(box.run({"/sh", "-c", "echo alone"}).out), QString("alone\n"));
}

OUTCROP_TEST(RuntimeLayersTest, QCoreApplication)

} // namespace outcrop::test::tst_runtime_layers

#include "tst_runtime_layers.moc"
