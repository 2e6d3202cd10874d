// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/models/file_tree_model.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/layer_stack.h"
#include "ui/widgets/segmented_control.h"

#include <QLabel>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSlider>
#include <QStyleOptionSlider>
#include <QTest>

namespace outcrop::test::tst_timeline {

using namespace ui;

/// The starter image: what its slider shows must be there when the mouse event has been handled, before any
/// other event.
class TestTimeline : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_bench = std::make_unique<PageBench>();
        Progress progress;
        m_bench->engine().loadStarterImage(progress, {});
        m_bench->show(m_bench->images().listPane(), m_bench->images().detailPane());
        m_detail = m_bench->images().detailPane();
        QTRY_VERIFY_WITH_TIMEOUT(stack() != nullptr && stack()->strata().size() == 9, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(tree()->model()->rowCount() > 0, kPatience);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void theTreeFollowsTheThumb() {
        QVERIFY(child<SegmentedControl>(m_detail, "layerScope") != nullptr);
        child<SegmentedControl>(m_detail, "layerScope")->setCurrent(1); // up to here
        QTRY_VERIFY_WITH_TIMEOUT(has("/etc/motd") && has("/srv/garden/README"), kPatience);
        tree()->expand(tree()->fileModel()->indexOfPath("/srv"));
        tree()->expand(tree()->fileModel()->indexOfPath("/srv/garden"));
        rest();
        dragTo(kGarden);
        QVERIFY(has("/srv/garden/draft.txt"));
        dragTo(kRemoval);
        QVERIFY(!has("/srv/garden/draft.txt"));
        dragTo(kBase);
        QVERIFY(!has("/srv"));
        QVERIFY(has("/bin/busybox"));
        dragTo(kTop);
        QVERIFY(has("/srv/garden/beds/vegetables.txt"));
        // Through a tree that has no such directories.
        QVERIFY(tree()->isExpanded(tree()->fileModel()->indexOfPath("/srv/garden")));
    }

    void theFileAndItsDifferenceFollow() {
        dragTo(kTop);
        tree()->setCurrentPath("/etc/motd");
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(text() && text()->isVisible() && !text()->toPlainText().isEmpty(),
                                 kPatience);
        const QString late = text()->toPlainText();
        rest();
        dragTo(kSeason); // changes it
        QVERIFY(diff() && diff()->isVisible());
        QVERIFY(diff()->find(late.trimmed().left(12)));
        dragTo(kGarden);
        QVERIFY(!diff()->isVisible() && text()->isVisible());
        QVERIFY(text()->toPlainText() != late);
        QCOMPARE(tree()->currentPath(), QByteArray("/etc/motd"));
        dragTo(kTop);
        QCOMPARE(text()->toPlainText(), late);
    }

    void whatIsNotThereIsSaid() {
        tree()->setCurrentPath("/srv/garden/beds/vegetables.txt");
        QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>(m_detail, "filePath")->text(),
                                  QStringLiteral("/srv/garden/beds/vegetables.txt"), kPatience);
        rest();
        dragTo(kBase);
        QVERIFY(says(QStringLiteral("The file is not there yet")));
        QVERIFY(says(QStringLiteral("Layer 5 adds it.")));
        dragTo(kTop);
        QCOMPARE(tree()->currentPath(), QByteArray("/srv/garden/beds/vegetables.txt"));
        QVERIFY(text()->isVisible());
    }

    void whatAChosenRowStandsAtStaysInSight() {
        m_bench->window()->resize(1280, 520);
        tree()->setCurrentPath("/usr/share/doc/busybox/copyright");
        rest();
        const int before = tree()->visualRect(tree()->currentIndex()).top();
        QVERIFY(tree()->verticalScrollBar()->maximum() > 0);
        dragTo(kRemoval);
        dragTo(kTop);
        QCOMPARE(tree()->visualRect(tree()->currentIndex()).top(), before);
        m_bench->window()->resize(1280, 800);
    }

    void keysGoThroughTheLayersAlone() {
        child<SegmentedControl>(m_detail, "layerScope")->setCurrent(0); // this layer
        QTRY_VERIFY_WITH_TIMEOUT(!has("/bin/busybox"), kPatience);
        rest();
        auto* slider = stack()->findChild<QSlider*>();
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(stack()->current(), kBase);
        QVERIFY(has("/bin/busybox"));
        for (int step = kBase; step < kSeason; ++step)
            QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(stack()->current(), kSeason);
        QVERIFY(has("/etc/motd") && !has("/bin/busybox"));
        QVERIFY(tree()->isExpanded(tree()->fileModel()->indexOfPath("/etc"))); // a first look opens some
        tree()->collapse(tree()->fileModel()->indexOfPath("/etc"));
        dragTo(kBase);
        dragTo(kSeason);
        QVERIFY(!tree()->isExpanded(tree()->fileModel()->indexOfPath("/etc")));
    }

private:
    enum Step { kBase = 0, kGarden = 2, kSeason = 4, kRemoval = 5, kTop = 8 };

    LayerStack* stack() const { return m_detail->findChild<LayerStack*>(); }
    FileTreeView* tree() const { return m_detail->findChild<FileTreeView*>(); }
    DiffView* diff() const { return m_detail->findChild<DiffView*>(); }
    QPlainTextEdit* text() const {
        for (auto* edit : m_detail->findChildren<QPlainTextEdit*>())
            if (edit->accessibleName() == QLatin1String("Content of the file"))
                return edit;
        return nullptr;
    }
    bool has(const char* path) const {
        return tree()->isVisible() && tree()->fileModel()->indexOfPath(path).isValid();
    }
    bool says(const QString& words) const {
        for (const auto* label : m_detail->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == words)
                return true;
        return false;
    }
    /// Until what may be wanted next has been prepared.
    void rest() const {
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().tasks().idle(), kPatience);
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().tasks().idle(), kPatience);
    }

    static void send(QSlider* slider, QEvent::Type type, const QPoint& at) {
        const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        const auto held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, slider->mapToGlobal(at), button, held, Qt::NoModifier);
        QApplication::sendEvent(slider, &event);
    }
    static QPoint thumb(const QSlider* slider) {
        QStyleOptionSlider option;
        option.initFrom(slider);
        option.orientation = Qt::Horizontal;
        option.minimum = slider->minimum();
        option.maximum = slider->maximum();
        option.sliderPosition = option.sliderValue = slider->value();
        option.subControls = QStyle::SC_All;
        return slider->style()
            ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider)
            .center();
    }
    /// Pixel by pixel; no event of another kind is handled.
    void dragTo(int step) const {
        auto* slider = stack()->findChild<QSlider*>();
        QPoint at = thumb(slider);
        send(slider, QEvent::MouseButtonPress, at);
        const int direction = step < slider->value() ? -1 : 1;
        for (int i = 0; slider->value() != step && i < slider->width(); ++i) {
            at.rx() += direction;
            send(slider, QEvent::MouseMove, at);
        }
        send(slider, QEvent::MouseButtonRelease, at);
        QCOMPARE(stack()->current(), step);
    }

    std::unique_ptr<PageBench> m_bench;
    QWidget* m_detail = nullptr;
};

OUTCROP_TEST(TestTimeline, QApplication)

} // namespace outcrop::test::tst_timeline

#include "tst_timeline.moc"
