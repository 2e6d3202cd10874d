// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/models/model_fixtures.h"
#include "tests/support/test_program.h"
#include "ui/models/found_files_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace outcrop::test::tst_found_files {

using namespace ui;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

FoundFile fileAt(const std::string& path, int layer, uint64_t size) {
    FoundFile file;
    file.path = path;
    file.layer = layer;
    file.mode = 04755;
    file.size = size;
    return file;
}

QString cellOf(const QModelIndex& row, int column, int what = Qt::DisplayRole) {
    return row.siblingAtColumn(column).data(what).toString();
}

} // namespace

class TestFoundFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void itGrowsPlaceByPlace() {
        FoundFilesModel model;
        QAbstractItemModelTester tester(&model, kFatal);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.add({{FoundPlace::Kind::Image, "one:1", {fileAt("/a", 1, 5), fileAt("/b", 2, 6)}}});
        model.add({{FoundPlace::Kind::Image, "empty", {}}});
        model.add({{FoundPlace::Kind::Container, "web", {fileAt("/c", 3, 7)}},
                   {FoundPlace::Kind::Volume, "data", {fileAt("/d", 1, 8)}}});
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(model.placeCount(), 3);
        QCOMPARE(model.fileCount(), 4);
        QCOMPARE(dump(model), QStringLiteral("one:1 [2]\n  /a\n  /b\nweb [1]\n  /c\ndata [1]\n  /d\n"));
        model.clear();
        QCOMPARE(model.fileCount(), 0);
        QCOMPARE(model.rowCount(), 0);
    }

    void aFileTellsWhatItIs() {
        FoundFilesModel model;
        QAbstractItemModelTester tester(&model, kFatal);
        FoundFile removed = fileAt("/bin/\x1b[31msu", 2, 7'300'000);
        removed.visibility = Visibility::Removed;
        removed.hiddenBy = 4;
        removed.uid = 1000;
        model.add({{FoundPlace::Kind::Image, "one:1", {removed}}});
        const QModelIndex place = model.index(0, 0);
        const QModelIndex file = model.index(0, 0, place);
        QVERIFY(model.fileOf(place) == nullptr);
        QCOMPARE(model.fileOf(file)->layer, 2);
        QCOMPARE(model.placeOf(file)->name, std::string("one:1"));
        QVERIFY(!cellOf(file, FoundFilesModel::Path).contains(QChar(0x1b)));
        QCOMPARE(file.data(FoundFilesModel::RawPath).toByteArray(), QByteArray("/bin/\x1b[31msu"));
        QVERIFY(cellOf(file, FoundFilesModel::Mode).contains(QStringLiteral("-rwsr-xr-x")));
        QCOMPARE(cellOf(file, FoundFilesModel::Owner), QStringLiteral("1000:0"));
        QCOMPARE(cellOf(file, FoundFilesModel::State), QStringLiteral("removed by layer 4"));
        QVERIFY(file.data(FoundFilesModel::IsHidden).toBool());
        QVERIFY(cellOf(file, FoundFilesModel::Path, Qt::ToolTipRole).contains(QStringLiteral("still ships")));
        QCOMPARE(file.data(FoundFilesModel::LayerIndex).toInt(), 1);
    }

    /// A volume has no layers to tell apart.
    void aVolumeHasNoLayer() {
        FoundFilesModel model;
        model.add({{FoundPlace::Kind::Volume, "data", {fileAt("/d", 1, 8)}}});
        const QModelIndex file = model.index(0, 0, model.index(0, 0));
        QCOMPARE(cellOf(file, FoundFilesModel::Layer), QString());
        QCOMPARE(file.data(FoundFilesModel::LayerIndex).toInt(), -1);
    }

    void aLineOfAText() {
        FoundFilesModel model;
        FoundFile line = fileAt("/etc/issue", 1, 20);
        line.line = 12;
        line.text = "  a needle\r";
        model.add({{FoundPlace::Kind::Image, "one:1", {line}}});
        const QModelIndex file = model.index(0, 0, model.index(0, 0));
        QCOMPARE(cellOf(file, FoundFilesModel::Line), QStringLiteral("12"));
        QVERIFY(cellOf(file, FoundFilesModel::Text).startsWith(QStringLiteral("a needle")));
    }
};

OUTCROP_TEST(TestFoundFiles, QCoreApplication)

} // namespace outcrop::test::tst_found_files

#include "tst_found_files.moc"
