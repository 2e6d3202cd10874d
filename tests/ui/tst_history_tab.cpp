// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/models/file_tree_model.h"
#include "ui/pages/image_texts.h"
#include "ui/pages/path_history.h"
#include "ui/widgets/dockerfile_view.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/layer_stack.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

namespace outcrop::test::tst_history_tab {

using namespace ui;

/// The starter image's history, as steps and as a Dockerfile.
class TestHistoryTab : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_bench = std::make_unique<PageBench>();
        Progress progress;
        m_bench->engine().loadStarterImage(progress, {});
        m_bench->show(m_bench->images().listPane(), m_bench->images().detailPane());
        m_detail = m_bench->images().detailPane();
        QTRY_VERIFY_WITH_TIMEOUT(stack() != nullptr && stack()->strata().size() == 9, kPatience);
        m_bench->images().showTab(1);
        QTRY_VERIFY_WITH_TIMEOUT(dockerfile()->toPlainText().startsWith(QStringLiteral("FROM scratch\n")),
                                 kPatience);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void itReadsAsADockerfile() {
        const QList<QAbstractButton*> words =
            child<SegmentedControl>(m_detail, "historyLook")->findChildren<QAbstractButton*>();
        QTest::mouseClick(words.at(1), Qt::LeftButton);
        QVERIFY(dockerfile()->isVisible());
        const QStringList lines = dockerfile()->toPlainText().split(u'\n');
        QCOMPARE(lines.at(1), QStringLiteral("ADD busybox.tar /"));
        QCOMPARE(lines.constLast(), QStringLiteral("CMD [\"/bin/sh\"]"));
    }

    void aClickedLineSaysWhatItDid() {
        clickLine(QStringLiteral("ADD season.tar /"));
        QCOMPARE(stack()->current(), 4);
        QCOMPARE(child<QTreeWidget>(m_detail, "history")->currentItem()->data(0, Qt::UserRole).toInt(), 4);
        QVERIFY2(said().startsWith(QStringLiteral("Layer 3 has 428")), qPrintable(said()));
        QVERIFY(files()->isEnabled());
        QTest::keyClick(dockerfile(), Qt::Key_Up); // a LABEL
        QCOMPARE(stack()->current(), 3);
        QVERIFY(!files()->isEnabled());
    }

    void itsFilesAreAClickAway() {
        clickLine(QStringLiteral("ADD season.tar /"));
        QTest::mouseClick(files(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(tree()->isVisible(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(tree()->fileModel()->indexOfPath("/etc/motd").isValid(), kPatience);
        QVERIFY(!tree()->fileModel()->indexOfPath("/bin/busybox").isValid());
    }

    void theLineFollowsTheStack() {
        QTest::mouseClick(stack()->viewport(), Qt::LeftButton, {}, stack()->stratumRect(0).center());
        m_bench->images().showTab(1);
        QCOMPARE(dockerfile()->currentStep(), 0);
        QCOMPARE(dockerfile()->textCursor().block().text(), QStringLiteral("ADD busybox.tar /"));
        QCOMPARE(dockerfile()->extraSelections().size(), 1);
        QTest::keyClick(dockerfile(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(tree()->isVisible(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(tree()->fileModel()->indexOfPath("/bin/busybox").isValid(), kPatience);
    }

    /// Not all by the shell's name.
    void layersOfShellsAreToldApart() {
        ImageDetails image;
        image.summary.diffIds.resize(4, Digest::ofBytes("x"));
        const char* const made[] = {"sh -c echo 1 > /f", "/bin/sh -c apk add curl",
                                    "RUN /bin/bash -c make all", ""};
        for (int i = 0; i < 4; ++i) {
            LayerStep step;
            step.layerIndex = i;
            step.createdBy = made[i];
            image.steps.push_back(step);
        }
        QStringList texts;
        for (const FileTreeModel::LayerLabel& label : layerLabelsOf(image))
            texts += label.text;
        QCOMPARE(texts, QStringList({"echo 1", "apk add", "make all", ""}));
    }

    void whatNoLayerHasIsSaid() {
        auto* history = new PathHistory(m_bench->bridge(), "image:outcrop-starter", "outcrop-starter",
                                        "/no/such/path", m_bench->window());
        history->open();
        const auto says = [history](const QString& text) {
            for (const auto* label : history->findChildren<QLabel*>())
                if (label->isVisible() && label->text() == text)
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(says("No layer has this path"), kPatience);
        QCOMPARE(unnamedControls(history), QStringList());
        delete history;
    }

private:
    LayerStack* stack() const { return m_detail->findChild<LayerStack*>(); }
    FileTreeView* tree() const { return m_detail->findChild<FileTreeView*>(); }
    DockerfileView* dockerfile() const { return child<DockerfileView>(m_detail, "historyDockerfile"); }
    QPushButton* files() const { return child<QPushButton>(m_detail, "filesOfTheStep"); }
    QString said() const { return child<QLabel>(m_detail, "whatTheStepDid")->text(); }
    void clickLine(const QString& line) const {
        const QTextCursor found = dockerfile()->document()->find(line);
        QVERIFY(!found.isNull());
        dockerfile()->ensureCursorVisible();
        QTextCursor start(found.block());
        QTest::mouseClick(dockerfile()->viewport(), Qt::LeftButton, {},
                          dockerfile()->cursorRect(start).center() + QPoint(20, 0));
    }

    std::unique_ptr<PageBench> m_bench;
    QWidget* m_detail = nullptr;
};

OUTCROP_TEST(TestHistoryTab, QApplication)

} // namespace outcrop::test::tst_history_tab

#include "tst_history_tab.moc"
