// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/docker_command_dialog.h"
#include "ui/dialogs/mount_row_delegate.h"
#include "ui/dialogs/mount_target_dialog.h"
#include "ui/dialogs/problem_label.h"
#include "ui/dialogs/run_dialog.h"
#include "ui/dialogs/tag_dialog.h"
#include "ui/models/file_tree_model.h"
#include "ui/pages/image_actions.h"
#include "ui/pages/weight_tab.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/layer_stack.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/segmented_control.h"

#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace outcrop::test::tst_images_page {

using namespace ui;

namespace {

QPushButton* buttonNamed(QWidget* root, const QString& text) {
    for (auto* button : root->findChildren<QPushButton*>())
        if (button->isVisibleTo(root) && button->text() == text)
            return button;
    return nullptr;
}

QStringList topNames(const FileTreeView* view) {
    QStringList names;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        names.append(view->model()->index(row, 0).data().toString());
    return names;
}

int allRows(const QAbstractItemModel* model, const QModelIndex& parent = {}) {
    int count = model->rowCount(parent);
    const int children = count;
    for (int row = 0; row < children; ++row)
        count += allRows(model, model->index(row, 0, parent));
    return count;
}

} // namespace

class TestImagesPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_bench = std::make_unique<PageBench>();
        m_list = m_bench->images().listPane();
        m_detail = m_bench->images().detailPane();
        m_bench->show(m_list, m_detail);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void emptyStoreOffersTheStarterImage() {
        QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(m_detail, QStringLiteral("Load the starter image")) != nullptr,
                                 kPatience);
        QVERIFY(buttonNamed(m_detail, QStringLiteral("Import…")) != nullptr);
        QTest::mouseClick(buttonNamed(m_detail, QStringLiteral("Load the starter image")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(tree() != nullptr && tree()->isVisible() && tree()->model()->rowCount() > 0,
                                 kPatience);
        QCOMPARE(m_bench->bridge().snapshot()->images.size(), size_t(1));
        auto* list = m_list->findChild<ListView*>();
        QVERIFY(list->currentIndex().isValid());
        const QRect row = list->visualRect(list->currentIndex());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.bottomLeft() + QPoint(40, 80));
        QVERIFY(list->selectionModel()->isSelected(list->currentIndex())); // what is shown stays marked
    }

    void layersAreChosenInTheStack() {
        LayerStack* stack = m_detail->findChild<LayerStack*>();
        QVERIFY(stack->strata().size() >= 3);
        // The step that deletes: its layer shows removals.
        int deleting = -1;
        for (int i = 0; i < stack->strata().size(); ++i)
            if (stack->strata().at(i).instruction.startsWith(QLatin1String("RUN rm -r /srv/garden/cache")))
                deleting = i;
        QVERIFY(deleting >= 0);
        const QRect band = stack->stratumRect(deleting);
        QTest::mouseClick(stack->viewport(), Qt::LeftButton, {}, band.center());
        QCOMPARE(stack->current(), deleting);
        QTRY_COMPARE_WITH_TIMEOUT(shown("/srv/garden/draft.txt"), QStringLiteral("D"), kPatience);
        // By key, one step up: another layer.
        stack->setFocus();
        QTest::keyClick(stack, Qt::Key_Up);
        QVERIFY(stack->current() != deleting);
        QTRY_COMPARE_WITH_TIMEOUT(shown("/srv/garden/draft.txt"), QString(), kPatience);
    }

    void scopesShowTheUnion() {
        auto* scope = child<SegmentedControl>(m_detail, "layerScope");
        scope->setCurrent(2);
        QTRY_VERIFY_WITH_TIMEOUT(topNames(tree()).contains(QStringLiteral("bin")), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(shown("/etc/motd"), QStringLiteral(" "), kPatience);
        QCOMPARE(shown("/srv/garden/draft.txt"), QString()); // deleted in a layer: not in the whole image
    }

    void filterNarrowsTheTree() {
        const int before = allRows(tree()->model());
        auto* filter = child<QLineEdit>(m_detail, "pathFilter");
        filter->setFocus();
        QTest::keyClicks(filter, "motd");
        QTRY_COMPARE_WITH_TIMEOUT(allRows(tree()->model()), 2, kPatience); // /etc and /etc/motd
        QCOMPARE(shown("/etc/motd"), QStringLiteral(" "));
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(allRows(tree()->model()), before, kPatience);
    }

    void openingAFileShowsItsText() {
        tree()->setCurrentPath("/etc/motd");
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(m_detail, "filePath")->isVisible(), kPatience);
        QCOMPARE(child<QLabel>(m_detail, "filePath")->text(), QStringLiteral("/etc/motd"));
        QTRY_VERIFY_WITH_TIMEOUT(inSight<QPlainTextEdit>(m_detail, "fileText"), kPatience);
        auto* text = inSight<QPlainTextEdit>(m_detail, "fileText");
        QCOMPARE(text->accessibleName(), QStringLiteral("Content of the file"));
        QVERIFY(!text->toPlainText().isEmpty());
    }

    void tagAndRemoveTheName() {
        m_bench->images().actions().at(1)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<TagDialog>() != nullptr, kPatience);
        auto* tag = openWindow<TagDialog>();
        QTest::keyClicks(child<QLineEdit>(tag, "tagName"), "second:name");
        QTest::keyClick(child<QLineEdit>(tag, "tagName"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->bridge().snapshot()->images.at(0).tags.size(), size_t(2),
                                  kPatience);
        m_bench->images().select(QStringLiteral("second:name"));
        QTRY_VERIFY_WITH_TIMEOUT(
            m_list->findChild<ListView*>()->currentIndex().data().toString().contains("name"), kPatience);
        m_bench->window()->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->window()->isActiveWindow(), kPatience);
        m_list->findChild<ListView*>()->setFocus();
        QTest::keyClick(m_list->findChild<ListView*>(), Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ConfirmDialog>() != nullptr, kPatience);
        auto* confirm = openWindow<ConfirmDialog>();
        QVERIFY(child<QLabel>(confirm, "question")->text().contains(QStringLiteral("second:name")));
        QTest::mouseClick(child<QPushButton>(confirm, "verb"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->bridge().snapshot()->images.at(0).tags.size(), size_t(1),
                                  kPatience);
    }

    void aFolderDroppedOnARowAsksForItsTarget() {
        const TempDir folder;
        auto* list = m_list->findChild<ListView*>();
        const QRect row = list->visualRect(list->currentIndex());
        QVERIFY(dropPaths(list->viewport(), row.center(), {QString::fromStdString(folder.path().string())}));
        mountThroughDialogs(QString::fromStdString(folder.path().string()));
    }

    void aFolderDroppedOnTheHeaderDoesTheSame() {
        const TempDir folder;
        QVERIFY(dropPaths(m_detail, QPoint(20, 20), {QString::fromStdString(folder.path().string())}));
        mountThroughDialogs(QString::fromStdString(folder.path().string()));
    }

    void theRunFormSaysWhatTheImageHas() {
        const TempDir folder;
        m_bench->images().runSelected();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<RunDialog>() != nullptr, kPatience);
        auto* run = openWindow<RunDialog>();
        const QString path = QString::fromStdString(folder.path().string());
        run->addMount({MountRequest::Type::Bind, path, QStringLiteral("/etc"), false}, false);
        auto* target = child<QTableWidget>(run, "mounts")->item(0, 1);
        const auto line = [&] { return target->data(MountRowDelegate::LineRole).toString(); };
        auto* explanation = child<QLabel>(run, "mountExplanation");
        QTRY_VERIFY_WITH_TIMEOUT(line().startsWith(QLatin1String("Hides ")), kPatience);
        QVERIFY(explanation->isVisible() && explanation->text().contains(QStringLiteral("are hidden")));
        QVERIFY(!target->data(MountRowDelegate::WarnRole).toBool());
        target->setText(QStringLiteral("/etc/motd"));
        QTRY_VERIFY_WITH_TIMEOUT(target->data(MountRowDelegate::WarnRole).toBool(), kPatience);
        QVERIFY(explanation->text().contains(QStringLiteral("can't lie over a file")));
        target->setText(QStringLiteral("/not/there"));
        QTRY_COMPARE_WITH_TIMEOUT(line(), QStringLiteral("New directory"), kPatience);

        const auto says = [&](const QString& text) {
            for (auto* note : run->findChildren<ProblemLabel*>())
                if (note->isVisible() && note->hint().contains(text))
                    return true;
            return false;
        };
        child<QLineEdit>(run, "runUser")->setText(QStringLiteral("nobody-here"));
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("knows no “nobody-here”")), kPatience);
        child<QLineEdit>(run, "runUser")->setText(QStringLiteral("1000:1000"));
        QTRY_VERIFY_WITH_TIMEOUT(!says(QStringLiteral("knows no")), kPatience);
        child<QLineEdit>(run, "runWorkingDir")->setText(QStringLiteral("/srv/shop"));
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("no such directory")), kPatience);
        child<QLineEdit>(run, "runCommand")->setText(QStringLiteral("no-such-program -x"));
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("no program “no-such-program”")), kPatience);
        child<QLineEdit>(run, "runCommand")->setText(QStringLiteral("sh"));
        QTRY_VERIFY_WITH_TIMEOUT(!says(QStringLiteral("no program")), kPatience);
        QVERIFY(child<QPushButton>(run, "verb")->isEnabled()); // hints keep nobody from running
        run->reject();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<RunDialog>() == nullptr, kPatience);
    }

    void aDockerCommandOpensTheForm() {
        QAction* action = m_bench->images().findChild<ImageActions*>()->runCommandAction();
        QGuiApplication::clipboard()->setText(
            QStringLiteral("sudo docker run -it --name c1 outcrop-starter ls /"));
        action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<RunDialog>() != nullptr, kPatience);
        QCOMPARE(openWindow<RunDialog>()->commandLine(),
                 QStringLiteral("outcrop run -d -i -t --name c1 outcrop-starter ls /"));
        openWindow<RunDialog>()->reject();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<RunDialog>() == nullptr, kPatience);

        QGuiApplication::clipboard()->setText(QStringLiteral("docker run nginx"));
        action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<DockerCommandDialog>() != nullptr, kPatience);
        auto* asking = openWindow<DockerCommandDialog>();
        QCOMPARE(child<QPlainTextEdit>(asking, "dockerCommand")->toPlainText(),
                 QStringLiteral("docker run nginx"));
        QVERIFY(child<ProblemLabel>(asking, "dockerCommandNote")
                    ->problem()
                    .contains(QStringLiteral("“nginx” is not in the store")));
        QVERIFY(!child<QPushButton>(asking, "verb")->isEnabled());
        asking->reject();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<DockerCommandDialog>() == nullptr, kPatience);
    }

    void aDroppedArchiveIsImported() {
        const QString archive =
            QString::fromStdString((binDir() / "../share/outcrop/starter.oci.tar").string());
        OUTCROP_NEEDS(QFile::exists(archive), "the starter image was not built");
        const auto before = m_bench->bridge().tasks().tasks().size();
        QVERIFY(dropPaths(m_detail, QPoint(300, 400), {archive}));
        QCOMPARE(m_bench->bridge().tasks().tasks().size(), before + 1);
        Task* task = m_bench->bridge().tasks().tasks().front();
        QCOMPARE(task->title(), QStringLiteral("Import starter.oci.tar"));
        QTRY_VERIFY_WITH_TIMEOUT(task->state() == TaskState::Done, kPatience);
    }

    void aBrokenArchiveIsSaid() {
        const TempDir folder;
        QFile file(QString::fromStdString((folder.path() / "broken.tar").string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        QVERIFY(dropPaths(m_detail, QPoint(300, 400), {file.fileName()}));
        QTRY_VERIFY_WITH_TIMEOUT(
            openDialogSaying(QStringLiteral("“broken.tar” could not be imported.")) != nullptr, kPatience);
        openDialogSaying(QStringLiteral("“broken.tar” could not be imported."))->close();
    }

    void historyAndConfigAreFilled() {
        m_bench->images().showTab(1);
        auto* history = visibleTree(QStringLiteral("History of the image"));
        QVERIFY(history != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(),
                                  m_detail->findChild<LayerStack*>()->strata().size(), kPatience);
        m_bench->images().showTab(6);
        auto* config = visibleTree(QStringLiteral("Configuration"));
        QVERIFY(config != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(config->model()->rowCount() >= 2, kPatience);
        m_bench->images().showTab(0);
    }

    void weightLeadsToWhatIsWasted() {
        m_bench->images().showTab(2);
        auto* weight = m_detail->findChild<WeightTab*>();
        weight->lists()->setCurrent(WeightTab::Layers); // the map is what one sees first
        QTRY_VERIFY_WITH_TIMEOUT(weight->table(WeightTab::Layers)->topLevelItemCount() >= 3, kPatience);
        QVERIFY2(weight->summary()->text().contains(QStringLiteral("deleted by later layers")),
                 qPrintable(weight->summary()->text()));
        weight->lists()->setCurrent(WeightTab::Wasted);
        QTreeWidget* wasted = weight->table(WeightTab::Wasted);
        QVERIFY(wasted->isVisible());
        const auto rows = wasted->findItems(QStringLiteral("/srv/garden/draft.txt"), Qt::MatchExactly, 1);
        QCOMPARE(rows.size(), 1);
        QVERIFY2(rows.front()->text(3).startsWith(QStringLiteral("deleted by ")),
                 qPrintable(rows.front()->text(3)));
        QVERIFY(rows.front()->text(4).startsWith(QStringLiteral("RUN rm ")));
        wasted->setCurrentItem(rows.front());
        wasted->setFocus();
        QTest::keyClick(wasted, Qt::Key_Return); // to the instruction that wasted it
        QVERIFY(!weight->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(shown("/srv/garden/draft.txt"), QStringLiteral("D"), kPatience);
        auto* stack = m_detail->findChild<LayerStack*>();
        QVERIFY(stack->strata().at(stack->current()).instruction.startsWith(QLatin1String("RUN rm ")));
        m_bench->images().showTab(2);
        wasted->setCurrentItem(rows.front());
        wasted->actions().last()->trigger(); // and to the one that ships it
        QTRY_COMPARE_WITH_TIMEOUT(shown("/srv/garden/draft.txt"), QStringLiteral("A"), kPatience);
        // A directory, and a layer as a whole.
        m_bench->images().showTab(2);
        weight->lists()->setCurrent(WeightTab::Directories);
        QTreeWidget* directories = weight->table(WeightTab::Directories);
        const auto garden = directories->findItems(QStringLiteral("/srv/garden/beds"), Qt::MatchExactly, 2);
        QCOMPARE(garden.size(), 1);
        emit directories->itemActivated(garden.front(), 0);
        QVERIFY(!weight->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!shown("/srv/garden/beds").isEmpty(), kPatience);
        m_bench->images().showTab(2);
        weight->lists()->setCurrent(WeightTab::Layers);
        QTreeWidget* layers = weight->table(WeightTab::Layers);
        layers->setCurrentItem(layers->topLevelItem(layers->topLevelItemCount() - 1));
        layers->setFocus();
        QTest::keyClick(layers, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shown("/bin/busybox"), QStringLiteral("A"), kPatience);
        m_bench->images().showTab(2);
        weight->lists()->setCurrent(WeightTab::Copies);
        QVERIFY(unnamedControls(weight).isEmpty());
        m_bench->images().showTab(0);
    }

    void ancestryGroupsImages() {
        auto* list = m_list->findChild<ListView*>();
        m_list->findChild<SegmentedControl*>()->setCurrent(1);
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, kPatience);
        m_list->findChild<SegmentedControl*>()->setCurrent(0);
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, kPatience);
    }

    void searchThatFindsNothingSaysSo() {
        auto* search = child<QLineEdit>(m_list, "listSearch");
        search->setFocus();
        QTest::keyClicks(search, "no such image");
        QTRY_COMPARE_WITH_TIMEOUT(m_list->findChild<ListView*>()->model()->rowCount(), 0, kPatience);
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(m_list->findChild<ListView*>()->model()->rowCount() > 0, kPatience);
    }

    void everyControlHasAName() {
        QCOMPARE(unnamedControls(m_list).join(QLatin1Char('\n')), QString());
        QCOMPARE(unnamedControls(m_detail).join(QLatin1Char('\n')), QString());
    }

    void removingTheImageEmptiesThePage() {
        m_list->findChild<ListView*>()->setFocus();
        for (QAction* action : m_bench->images().actions())
            if (action->text() == QStringLiteral("Remove…"))
                action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<ConfirmDialog>() != nullptr, kPatience);
        auto* confirm = openWindow<ConfirmDialog>();
        QVERIFY(child<QLabel>(confirm, "question")->text().contains(QStringLiteral("MB")));
        QTest::mouseClick(child<QPushButton>(confirm, "verb"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->bridge().snapshot()->images.empty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(m_detail, QStringLiteral("Load the starter image")) != nullptr,
                                 kPatience);
    }

private:
    FileTreeView* tree() const { return m_detail->findChild<FileTreeView*>(); }

    /// The change letter of a path in the tree, empty if it is not there.
    QString shown(const QByteArray& path) const {
        const QModelIndex index = tree()->fileModel()->indexOfPath(path);
        return index.isValid() ? QString(index.data(FileTreeModel::ChangeLetter).toChar()) : QString();
    }

    QTreeView* visibleTree(const QString& name) const {
        for (auto* view : m_detail->findChildren<QTreeView*>())
            if (view->accessibleName() == name && view->isVisible())
                return view;
        return nullptr;
    }

    QDialog* openDialogSaying(const QString& text) const {
        for (QWidget* widget : QApplication::topLevelWidgets())
            for (auto* label : widget->findChildren<QLabel*>())
                if (auto* dialog = qobject_cast<QDialog*>(widget); dialog != nullptr && label->text() == text)
                    return dialog;
        return nullptr;
    }

    void mountThroughDialogs(const QString& folder) {
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<MountTargetDialog>() != nullptr, kPatience);
        auto* target = openWindow<MountTargetDialog>();
        auto* hint = child<ProblemLabel>(target, "mountHint");
        child<QLineEdit>(target, "mountTarget")->setText(QStringLiteral("/etc"));
        QTRY_VERIFY_WITH_TIMEOUT(hint->hint().contains(QStringLiteral("are hidden")), kPatience);
        child<QLineEdit>(target, "mountTarget")->setText(QStringLiteral("/in"));
        QTRY_VERIFY_WITH_TIMEOUT(hint->hint().contains(QStringLiteral("nothing there")), kPatience);
        QTest::mouseClick(child<QPushButton>(target, "verb"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<RunDialog>() != nullptr, kPatience);
        auto* run = openWindow<RunDialog>();
        QCOMPARE(child<QTableWidget>(run, "mounts")->item(0, 0)->text(), folder);
        QVERIFY2(run->commandLine().contains(QStringLiteral("-v %1:/in").arg(folder)),
                 qPrintable(run->commandLine()));
        run->reject();
        QTRY_VERIFY_WITH_TIMEOUT(openWindow<RunDialog>() == nullptr, kPatience);
    }

    std::unique_ptr<PageBench> m_bench;
    QWidget* m_list = nullptr;
    QWidget* m_detail = nullptr;
};

OUTCROP_TEST(TestImagesPage, QApplication)

} // namespace outcrop::test::tst_images_page

#include "tst_images_page.moc"
