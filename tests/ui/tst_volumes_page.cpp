// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/create_volume_dialog.h"
#include "ui/models/file_tree_model.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/list_view.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace outcrop::test::tst_volumes_page {

using namespace ui;

namespace {} // namespace

class TestVolumesPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_bench = std::make_unique<PageBench>();
        m_list = m_bench->volumes().listPane();
        m_detail = m_bench->volumes().detailPane();
        m_bench->show(m_list, m_detail);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().snapshot()->generation > 0, kPatience);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void createByKeyboard() {
        m_list->findChild<ListView*>()->setFocus();
        QTest::keyClick(m_list->findChild<ListView*>(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<CreateVolumeDialog>() != nullptr, kPatience);
        auto* dialog = openWindow<CreateVolumeDialog>();
        QTest::keyClicks(child<QLineEdit>(dialog, "volumeName"), "chest");
        QTest::keyClick(child<QLineEdit>(dialog, "volumeName"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->bridge().snapshot()->volumes.size(), size_t(1), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_list->findChild<ListView*>()->currentId(), QStringLiteral("chest"),
                                  kPatience);
    }

    void filesShowWithTheirText() {
        const Volume volume = m_bench->engine().volumes().find("chest");
        QFile file(QString::fromStdString((volume.mountpoint / "coins").string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nine\n");
        file.close();
        m_bench->window()->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->window()->isActiveWindow(), kPatience);
        m_list->findChild<ListView*>()->setFocus();
        QTest::keyClick(m_list->findChild<ListView*>(), Qt::Key_F5);
        auto* tree = child<QWidget>(m_detail, "volumeFilesSplitter")->findChild<FileTreeView*>();
        QTRY_VERIFY_WITH_TIMEOUT(tree->isVisible() && tree->fileModel()->indexOfPath("/coins").isValid(),
                                 kPatience);
        tree->setCurrentPath("/coins");
        QTest::keyClick(tree, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(fileText(), QStringLiteral("nine\n"), kPatience);
    }

    void pruneTakesOnlyUnusedOnesWithoutAName() {
        const Engine engine = m_bench->engine();
        const VolumeName anonymous = VolumeName::anonymous();
        engine.volumes().create(anonymous, {{"com.docker.volume.anonymous", ""}});
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->bridge().snapshot()->volumes.size(), size_t(2), kPatience);
        for (auto* button : m_list->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Remove unused…"))
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ConfirmDialog>() != nullptr, kPatience);
        auto* confirm = openWindow<ConfirmDialog>();
        QCOMPARE(confirm->findChild<QPlainTextEdit*>()->toPlainText(),
                 QString::fromStdString(anonymous.str()));
        QTest::mouseClick(child<QPushButton>(confirm, "verb"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->bridge().snapshot()->volumes.size(), size_t(1), kPatience);
        QCOMPARE(m_bench->bridge().snapshot()->volumes.at(0).name, std::string("chest"));
    }

    void everyControlHasAName() {
        QCOMPARE(unnamedControls(m_list).join(QLatin1Char('\n')), QString());
        QCOMPARE(unnamedControls(m_detail).join(QLatin1Char('\n')), QString());
    }

    void removeAsksWithNameAndBytes() {
        QTRY_COMPARE_WITH_TIMEOUT(m_list->findChild<ListView*>()->currentId(), QStringLiteral("chest"),
                                  kPatience);
        m_bench->window()->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->window()->isActiveWindow(), kPatience);
        m_list->findChild<ListView*>()->setFocus();
        QTest::keyClick(m_list->findChild<ListView*>(), Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ConfirmDialog>() != nullptr, kPatience);
        auto* confirm = openWindow<ConfirmDialog>();
        const QString question = child<QLabel>(confirm, "question")->text();
        QVERIFY2(question.contains(QStringLiteral("chest")) && question.contains(QStringLiteral("5")),
                 qPrintable(question));
        QTest::mouseClick(child<QPushButton>(confirm, "verb"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().snapshot()->volumes.empty(), kPatience);
    }

    void aFolderThatIsDroppedIsCopiedInAfterAsking() {
        m_bench->engine().volumes().create(VolumeName::parse("crate"));
        auto* list = m_list->findChild<ListView*>();
        QTRY_VERIFY_WITH_TIMEOUT(list->setCurrentId("crate"), kPatience);
        const TempDir folder;
        QFile file(QString::fromStdString((folder.path() / "coins").string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nine\n");
        file.close();
        const QString path = QString::fromStdString(folder.path().string());
        QVERIFY(dropPaths(list->viewport(), list->visualRect(list->currentIndex()).center(), {path}));
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ConfirmDialog>() != nullptr, kPatience);
        QCOMPARE(openWindow<ConfirmDialog>()->findChild<QPlainTextEdit*>()->toPlainText(), path);
        const auto copied =
            m_bench->engine().volumes().find("crate").mountpoint / folder.path().filename() / "coins";
        QVERIFY(!QFile::exists(QString::fromStdString(copied.string())));
        QTest::mouseClick(child<QPushButton>(openWindow<ConfirmDialog>(), "verb"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(QString::fromStdString(copied.string())), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().tasks().runningCount() == 0, kPatience);
        QCOMPARE(m_bench->bridge().tasks().tasks().front()->state(), TaskState::Done);
    }

private:
    QString fileText() const {
        for (auto* edit : m_detail->findChildren<QPlainTextEdit*>())
            if (edit->accessibleName() == QLatin1String("Content of the file") && edit->isVisible())
                return edit->toPlainText();
        return {};
    }

    std::unique_ptr<PageBench> m_bench;
    QWidget* m_list = nullptr;
    QWidget* m_detail = nullptr;
};

OUTCROP_TEST(TestVolumesPage, QApplication)

} // namespace outcrop::test::tst_volumes_page

#include "tst_volumes_page.moc"
