// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/commands/action_table.h"
#include "ui/models/file_tree_model.h"
#include "ui/models/format.h"
#include "ui/pages/size_map.h"
#include "ui/pages/view_acts.h"
#include "ui/pages/weight_tab.h"
#include "ui/pages/what_if.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/sunburst.h"
#include "ui/widgets/treemap.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <fcntl.h>

namespace outcrop::test::tst_weight_tab {

using namespace ui;

/// The Weight view of an Alpine with three small layers on it, by mouse and keyboard.
class TestWeightTab : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const auto images = sharedImages();
        OUTCROP_NEEDS(images, "the real images are not there (OUTCROP_SHARED)");
        m_bench = std::make_unique<PageBench>();
        m_detail = m_bench->images().detailPane();
        m_bench->show(m_bench->images().listPane(), m_detail);
        Progress progress;
        const std::string file = *images / "real/alpine-3.10-app-4layers.docker.tar";
        const UniqueFd archive(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
        m_bench->engine().images().load(archive.get(), {}, progress, {});
        m_bench->bridge().watcher().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->bridge().snapshot()->images.size(), size_t(1), kPatience);
        m_bench->images().select(QStringLiteral("test:latest"));
        m_bench->images().showTab(2);
        m_weight = m_detail->findChild<WeightTab*>();
        m_map = m_weight->map();
        QTRY_VERIFY_WITH_TIMEOUT(m_weight->isVisible() && chart()->tree().size() > 5, kPatience);
    }
    void cleanupTestCase() { m_bench.reset(); }
    void init() {
        m_bench->images().showTab(2);
        m_weight->lists()->setCurrent(WeightTab::Map);
        m_map->findField()->clear();
        m_map->layers()->setCurrentIndex(0);
        if (QTest::qWaitFor([this] { return shows("/bin/busybox"); }, 200))
            return;
        QTest::keyClick(chart(), Qt::Key_Backspace);
        QTRY_VERIFY_WITH_TIMEOUT(shows("/bin/busybox"), kPatience);
    }

    void theMapHasWhatTheImageHas() {
        const auto whole = m_bench->engine().imageUnion("test");
        QCOMPARE(chart()->tree().node(0).bytes, whole->totalBytes());
        const int busybox = chart()->tree().find("/bin/busybox");
        QVERIFY(busybox > 0);
        QCOMPARE(chart()->tree().node(busybox).bytes, whole->node(whole->find("/bin/busybox")).totalSize);
        QVERIFY(qobject_cast<Treemap*>(chart()) != nullptr);
        // The picture has its layer's colour there.
        const QRect place = chart()->partRect(busybox);
        const QImage picture = chart()->grab().toImage();
        QCOMPARE(picture.pixelColor(place.right() - 8, place.bottom() - 8),
                 tokens(chart()).stratum(chart()->tree().node(busybox).layer));
    }

    void aClickChoosesAndIsTold() {
        choose("/bin/busybox");
        QVERIFY2(facts().contains(QStringLiteral("/bin/busybox")), qPrintable(facts()));
        QVERIFY2(facts().contains(QStringLiteral("layer 1")), qPrintable(facts()));
        QTest::keyClick(chart(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/bin/busybox"));
        QTest::mouseMove(chart(), placeOf("/usr"));
        QTRY_VERIFY2_WITH_TIMEOUT(facts().startsWith(QStringLiteral("/usr")), qPrintable(facts()), kPatience);
    }

    void keysLeadThroughDirectories() {
        chart()->setFocus();
        chart()->setCurrent(-1);
        QTest::keyClick(chart(), Qt::Key_Right);
        const int first = chart()->current();
        QCOMPARE(chart()->tree().node(first).parent, 0);
        QTest::keyClick(chart(), Qt::Key_Right);
        QCOMPARE(chart()->current(), first + 1);
        QTest::keyClick(chart(), Qt::Key_Left);
        QCOMPARE(chart()->current(), first);
        QTest::keyClick(chart(), Qt::Key_Down);
        QCOMPARE(chart()->tree().node(chart()->current()).parent, first);
        QTest::keyClick(chart(), Qt::Key_Up);
        QCOMPARE(chart()->current(), first);
        chart()->setLayoutDirection(Qt::RightToLeft); // the next one lies on the left then
        const QRect before = chart()->partRect(first);
        QTest::keyClick(chart(), Qt::Key_Left);
        QCOMPARE(chart()->current(), first + 1);
        chart()->setLayoutDirection(Qt::LeftToRight);
        const QRect after = chart()->partRect(first);
        QVERIFY(std::abs(before.left() - (chart()->width() - after.right())) <= 2);
    }

    void aDirectoryIsLookedIntoAndLeft() {
        QTest::mouseDClick(chart(), Qt::LeftButton, {}, placeOf("/usr/lib"));
        QTRY_COMPARE_WITH_TIMEOUT(chart()->tree().top(), QByteArray("/usr/lib"), kPatience);
        QTest::keyClick(chart(), Qt::Key_Backspace);
        QTRY_COMPARE_WITH_TIMEOUT(chart()->tree().top(), QByteArray("/usr"), kPatience);
        QToolButton* root = nullptr;
        for (auto* step : m_map->findChildren<QToolButton*>())
            if (step->text() == QLatin1String("/") && step->isEnabled())
                root = step;
        QVERIFY(root != nullptr);
        QTest::mouseClick(root, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(chart()->tree().top(), QByteArray("/"), kPatience);
        chart()->setCurrent(chart()->tree().find("/usr"));
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(chart()->tree().top(), QByteArray("/usr"), kPatience);
        QTest::keyClick(chart(), Qt::Key_Backspace);
        QTRY_COMPARE_WITH_TIMEOUT(chart()->tree().top(), QByteArray("/"), kPatience);
    }

    void aFileLeadsToItsLayer() {
        QTest::mouseDClick(chart(), Qt::LeftButton, {}, placeOf("/bin/busybox"));
        QVERIFY(!m_weight->isVisible());
        auto* tree = m_detail->findChild<FileTreeView*>();
        QTRY_COMPARE_WITH_TIMEOUT(tree->currentPath(), QByteArray("/bin/busybox"), kPatience);
    }

    void layersAreSteppedThrough() {
        const int last = chart()->tree().size();
        choose("/bin/busybox");
        QTest::keyClick(chart(), Qt::Key_PageDown);
        QCOMPARE(m_map->layers()->currentIndex(), 1);
        const auto engine = m_bench->engine();
        const int layers = int(engine.images().find("test").diffIds.size());
        const quint64 below = engine.imageUnion("test", layers - 2)->totalBytes();
        QTRY_COMPARE_WITH_TIMEOUT(chart()->tree().node(0).bytes, below, kPatience);
        QCOMPARE(chart()->tree().path(chart()->current()), QByteArray("/bin/busybox")); // still chosen
        QTest::keyClick(chart(), Qt::Key_PageUp);
        QTRY_COMPARE_WITH_TIMEOUT(chart()->tree().size(), last, kPatience);
        m_map->layers()->setCurrentIndex(m_map->layers()->count() - 1); // the lowest alone
        QTRY_COMPARE_WITH_TIMEOUT(chart()->tree().node(0).bytes, engine.imageLayer("test", 0)->totalBytes(),
                                  kPatience);
    }

    void whatIsLookedForIsFound() {
        m_map->focusFind();
        QTest::keyClicks(m_map->findField(), QStringLiteral("engines"));
        QTest::keyClick(m_map->findField(), Qt::Key_Return);
        QCOMPARE(chart()->tree().path(chart()->current()), QByteArray("/usr/lib/engines-1.1"));
        QTest::keyClicks(m_map->findField(), QStringLiteral("-not-there"));
        QVERIFY(!(chart()->setFind(QStringLiteral("not there")), chart()->findNext()));
    }

    void ringsShowTheSame() {
        choose("/bin/busybox");
        m_weight->lists()->setCurrent(WeightTab::Rings);
        auto* rings = qobject_cast<Sunburst*>(chart());
        QVERIFY(rings != nullptr && rings->isVisible());
        QCOMPARE(rings->tree().path(rings->current()), QByteArray("/bin/busybox")); // chosen before
        for (const int index : rings->shownParts()) { // each is hit where it lies
            rings->setCurrent(-1);
            QTest::mouseClick(rings, Qt::LeftButton, {}, rings->partCentre(index));
            QCOMPARE(rings->current(), index);
        }
        QTest::mouseDClick(rings, Qt::LeftButton, {}, rings->partCentre(rings->tree().find("/usr")));
        QTRY_COMPARE_WITH_TIMEOUT(rings->tree().top(), QByteArray("/usr"), kPatience);
        QTest::mouseDClick(rings, Qt::LeftButton, {}, rings->rect().center()); // the middle leads out
        QTRY_COMPARE_WITH_TIMEOUT(rings->tree().top(), QByteArray("/"), kPatience);
    }

    void ticksAreMeasuredAndWritten() {
        m_weight->lists()->setCurrent(WeightTab::Smaller);
        WhatIf* whatIf = m_weight->whatIf();
        QVERIFY(whatIf->isVisible());
        QVERIFY(!whatIf->writeButton()->isEnabled()); // nothing is ticked
        QAction* write = whatIf->viewActs().value(0);
        QVERIFY(!write->isEnabled() && !whyNot(write).isEmpty());
        QVERIFY(viewActsIn(*m_detail).contains(write));
        const Engine engine = m_bench->engine();
        RepackOptions wish;
        wish.image = "test";
        wish.squash = {{1, 4}};
        wish.drop = [](const std::string& path) { return path == "/sbin/apk" || isCachePath(path); };
        wish.dryRun = true;
        Progress quiet;
        const RepackResult expected = engine.repack(wish, quiet, {});
        QTest::keyClicks(child<QLineEdit>(whatIf, "whatIfPatterns"), QStringLiteral("/sbin/apk"));
        QVERIFY(child<QCheckBox>(whatIf, "whatIfDrop")->isChecked());
        for (const char* tick : {"whatIfCaches", "whatIfSquash"}) {
            auto* box = child<QCheckBox>(whatIf, tick);
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Space);
        }
        QTRY_VERIFY2_WITH_TIMEOUT(whatIf->sizes()->text().contains(format::bytes(expected.after)),
                                  qPrintable(whatIf->sizes()->text()), kPatience);
        // A name that is none keeps it from being written.
        auto* name = child<QLineEdit>(whatIf, "whatIfName");
        QTest::keyClicks(name, QStringLiteral("Small!"));
        QVERIFY(!whatIf->writeButton()->isEnabled());
        name->clear();
        QTest::keyClicks(name, QStringLiteral("small:1"));
        QCOMPARE(child<QLineEdit>(whatIf, "commandLine")->text(),
                 QStringLiteral("outcrop repack --drop /sbin/apk --drop-caches --squash 1..4 test:latest "
                                "small:1"));
        QVERIFY(write->isEnabled());
        QTest::mouseClick(whatIf->writeButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(engine.images().knows("small:1"), kPatience);
        // What was written is what is chosen then.
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->images().subject(), QStringLiteral("small:1"), kPatience);
        m_bench->images().select(QStringLiteral("test:latest"));
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->images().subject(), QStringLiteral("test:latest"), kPatience);
        const auto written = engine.imageUnion("small:1");
        QCOMPARE(written->find("/sbin/apk"), kNoNode);
        QVERIFY(written->find("/bin/busybox") != kNoNode);
        QCOMPARE(engine.images().find("small:1").diffIds.size(), size_t(1));
        QVERIFY(unnamedControls(whatIf).isEmpty());
    }

    /// Bytes and layers, and with which images; what comes later is followed.
    void sharedLayersAreNamed() {
        const Engine engine = m_bench->engine();
        Progress progress;
        if (engine.images().knows("small:1"))
            engine.removeImage("small:1", true);
        m_weight->lists()->setCurrent(WeightTab::Layers);
        QTreeWidget* table = m_weight->table(WeightTab::Layers);
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->topLevelItemCount() == 4, kPatience);
        m_bench->bridge().watcher().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_weight->summary()->text().contains("all of it in this image alone"),
                                 kPatience);
        QCOMPARE(table->topLevelItem(0)->text(5), QStringLiteral("no other image"));
        CreateOptions options;
        options.image = "test:latest";
        options.name = "child";
        engine.create(options, progress, {});
        CommitOptions commit;
        commit.container = "child";
        commit.target = Reference::parse("other:1");
        engine.commit(commit, progress, {});
        m_bench->bridge().watcher().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(table->topLevelItem(3)->text(5), QStringLiteral("other:1"), kPatience);
        const DiskUse use = diskUse(engine, {});
        for (size_t i = 0; i < use.items.size(); ++i)
            if (use.items[i].name == "test:latest")
                QVERIFY2(m_weight->summary()->text().contains(format::bytes(use.shares()[i].shared) +
                                                              " shared with other images"),
                         qPrintable(m_weight->summary()->text()));
    }

    void readersHearTheParts() {
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(chart());
        QVERIFY(list != nullptr);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(size_t(list->childCount()), chart()->shownParts().size());
        choose("/bin/busybox");
        QAccessibleInterface* chosen = list->focusChild();
        QVERIFY(chosen != nullptr);
        QCOMPARE(chosen->text(QAccessible::Name), QStringLiteral("/bin/busybox"));
        QVERIFY(chosen->text(QAccessible::Description).contains(QStringLiteral("layer 1")));
        QVERIFY(chosen->state().focused);
        const QStringList unnamed = unnamedControls(m_weight);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u',')));
    }

private:
    SizeChart* chart() const { return m_map->chart(); }
    bool shows(const char* path) const { return chart()->tree().find(path) > 0; }
    QString facts() const { return m_map->findChild<QLabel*>(QStringLiteral("sizeFacts"))->text(); }
    /// Where nothing of its own lies on it: a directory's name.
    QPoint placeOf(const char* path) const {
        return chart()->partRect(chart()->tree().find(path)).topLeft() + QPoint(6, 6);
    }
    void choose(const char* path) {
        chart()->setFocus();
        QTest::mouseClick(chart(), Qt::LeftButton, {}, placeOf(path));
        QCOMPARE(chart()->tree().path(chart()->current()), QByteArray(path));
    }

    std::unique_ptr<PageBench> m_bench;
    QWidget* m_detail = nullptr;
    WeightTab* m_weight = nullptr;
    SizeMap* m_map = nullptr;
};

OUTCROP_TEST(TestWeightTab, QApplication)

} // namespace outcrop::test::tst_weight_tab

#include "tst_weight_tab.moc"
