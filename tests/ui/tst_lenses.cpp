// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// Packages and secrets by mouse and keyboard, over real images: what the commands say of the same.
#include "core/engine/copy_files.h"
#include "core/engine/packages.h"
#include "core/engine/secrets.h"
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/lens_bench.h"
#include "tests/ui/ui_support.h"
#include "ui/commands/action_table.h"
#include "ui/models/package_changes_model.h"
#include "ui/models/packages_model.h"
#include "ui/models/secrets_model.h"
#include "ui/pages/compare_pane.h"
#include "ui/pages/compared_packages.h"
#include "ui/pages/packages_tab.h"
#include "ui/pages/secrets_tab.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_tree_view.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <fstream>

namespace outcrop::test::tst_lenses {

using namespace ui;

class TestLenses : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const auto images = sharedImages();
        OUTCROP_NEEDS(images, "the real images are not there (OUTCROP_SHARED)");
        keepSettingsIn(m_files.path() / "settings");
        m_bench = std::make_unique<LensBench>(*images);
        m_detail = m_bench->imagePane();
    }
    void cleanupTestCase() { m_bench.reset(); }

    void packagesAreThoseOfTheCommand() {
        QVERIFY(m_bench->choose("alpine:3.11", LensBench::PackagesAt));
        auto* tab = m_detail->findChild<PackagesTab*>();
        LensTable* table = tab->table();
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), kPatience);
        Progress progress;
        const PackageList list = installedPackages(m_bench->engine(), "alpine:3.11", progress, {});
        QVERIFY(list.packages.size() > 10);
        QCOMPARE(table->shown(), static_cast<int>(list.packages.size()));
        const auto row = LensBench::column(*table, PackagesModel::Name).indexOf(QStringLiteral("busybox"));
        QVERIFY(row >= 0);
        QCOMPARE(LensBench::column(*table, PackagesModel::Version).at(row), QStringLiteral("1.31.1-r9"));
        QCOMPARE(LensBench::column(*table, PackagesModel::Manager).at(row), QStringLiteral("apk"));
        QCOMPARE(LensBench::column(*table, PackagesModel::Layer).at(row), QStringLiteral("1"));
        QCOMPARE(m_bench->tabTitle(LensBench::PackagesAt),
                 QStringLiteral("Packages  %1").arg(list.packages.size()));
        // Sorted by size with the mouse, the largest first at the second click.
        for (int click = 0; click < 2; ++click)
            QTest::mouseClick(table->header()->viewport(), Qt::LeftButton, {},
                              {table->header()->sectionViewportPosition(PackagesModel::Size) + 12, 8});
        QCOMPARE(LensBench::column(*table, PackagesModel::Name).front(), QStringLiteral("libcrypto1.1"));
    }

    void packagesAreFilteredCopiedAndLedFrom() {
        QVERIFY(m_bench->choose("alpine:3.11", LensBench::PackagesAt));
        auto* tab = m_detail->findChild<PackagesTab*>();
        LensTable* table = tab->table();
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), kPatience);
        tab->filterField()->setFocus();
        QTest::keyClicks(tab->filterField(), QStringLiteral("nothing-like-it"));
        QTRY_VERIFY_WITH_TIMEOUT(tab->message()->isVisible(), kPatience);
        tab->filterField()->selectAll();
        QTest::keyClicks(tab->filterField(), QStringLiteral("musl-ut"));
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->shown() == 1, kPatience);
        // As the palette does anywhere: it forbids what has nothing to act on, until the tab is shown.
        m_bench->images().showTab(0);
        const QList<QAction*> acts = tab->viewActs();
        QVERIFY(std::ranges::none_of(acts, &QAction::isEnabled));
        m_bench->images().showTab(LensBench::PackagesAt);
        table->setFocus();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 0)).center());
        QVERIFY(std::ranges::all_of(acts, &QAction::isEnabled));
        act(tab, "Copy package")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("musl-utils 1.1.24-r2"));
        QCOMPARE(tab->viewCommands().size(), 1);
        tab->viewCommands().front()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("outcrop packages alpine:3.11"));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(!tab->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(m_detail->findChild<FileTreeView*>()->currentPath(),
                                  QByteArray("/lib/apk/db/installed"), kPatience);
    }

    /// What was found is kept: coming back to an image starts no task.
    void whatWasFoundIsKept() {
        QVERIFY(m_bench->choose("alpine:3.11", LensBench::PackagesAt));
        auto* tab = m_detail->findChild<PackagesTab*>();
        QTRY_VERIFY_WITH_TIMEOUT(tab->table()->isVisible(), kPatience);
        QVERIFY(m_bench->choose("busybox:latest", LensBench::PackagesAt));
        QTRY_VERIFY_WITH_TIMEOUT(
            LensBench::wordsIn(tab->message()).contains(QStringLiteral("No package database here")),
            kPatience);
        QCOMPARE(m_bench->tabTitle(LensBench::PackagesAt), QStringLiteral("Packages"));
        QSignalSpy started(&m_bench->bridge().tasks(), &TaskRunner::taskAdded);
        QVERIFY(m_bench->choose("alpine:3.11", LensBench::PackagesAt));
        QTRY_VERIFY_WITH_TIMEOUT(tab->table()->isVisible(), kPatience);
        QCOMPARE(started.count(), 0);
    }

    void secretsAreMaskedUntilAskedFor() {
        QVERIFY(m_bench->choose("app:2", LensBench::SecretsAt));
        auto* tab = m_detail->findChild<SecretsTab*>();
        LensTable* table = tab->table();
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), kPatience);
        const auto row =
            LensBench::column(*table, SecretsModel::Rule).indexOf(QStringLiteral("github-token"));
        QVERIFY(row >= 0);
        QCOMPARE(LensBench::column(*table, SecretsModel::Value).at(row), QStringLiteral("ghp_****"));
        QCOMPARE(LensBench::column(*table, SecretsModel::Place).at(row), QStringLiteral("/app/.env:1"));
        QCOMPARE(LensBench::column(*table, SecretsModel::Layer).at(row), QStringLiteral("2"));
        QCOMPARE(LensBench::column(*table, SecretsModel::State).at(row),
                 QStringLiteral("replaced by 3, still ships"));
        auto* reveal = child<QCheckBox>(tab, "showSecrets");
        QTest::mouseClick(reveal, Qt::LeftButton, {}, {8, reveal->height() / 2});
        QCOMPARE(LensBench::column(*table, SecretsModel::Value).at(row), LensBench::token());
        QVERIFY(m_bench->choose("alpine:3.11", LensBench::SecretsAt));
        QVERIFY(!reveal->isChecked()); // of another one nothing was asked
        QTRY_VERIFY_WITH_TIMEOUT(
            tab->message()->isVisible() &&
                LensBench::wordsIn(tab->message()).contains(QStringLiteral("No keys or tokens found")),
            kPatience);
        Progress progress;
        const uint64_t files = findSecrets(m_bench->engine(), "alpine:3.11", progress, {}).files;
        QVERIFY(files > 10);
        QVERIFY2(LensBench::wordsIn(tab->message()).contains(QLocale().toString(qulonglong(files))),
                 qPrintable(LensBench::wordsIn(tab->message())));
    }

    void aSecretLeadsToItsLayer() {
        QVERIFY(m_bench->choose("app:2", LensBench::SecretsAt));
        auto* tab = m_detail->findChild<SecretsTab*>();
        LensTable* table = tab->table();
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), kPatience);
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(!tab->isVisible());
        auto* tree = m_detail->findChild<FileTreeView*>();
        QTRY_COMPARE_WITH_TIMEOUT(tree->currentPath(), QByteArray("/app/.env"), kPatience);
    }

    void packagesOfTwoAreCompared() {
        auto* pane = qobject_cast<ComparePane*>(m_bench->comparison().detailPane());
        m_bench->show(m_bench->comparison().listPane(), pane);
        m_bench->comparison().compare(QStringLiteral("alpine:3.10"), QStringLiteral("alpine:3.11"));
        QTRY_VERIFY_WITH_TIMEOUT(pane->showsComparison(), kPatience);
        QVERIFY(pane->packages()->filterField() != nullptr);
        pane->views()->setCurrent(1);
        LensTable* table = pane->packages()->table();
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), kPatience);
        QCOMPARE(LensBench::column(*table, PackageChangesModel::Event),
                 QStringList(table->shown(), QStringLiteral("upgraded")));
        const auto row = LensBench::column(*table, PackageChangesModel::Name).indexOf(QStringLiteral("zlib"));
        QCOMPARE(LensBench::column(*table, PackageChangesModel::Before).at(row), QStringLiteral("1.2.11-r1"));
        QCOMPARE(LensBench::column(*table, PackageChangesModel::After).at(row), QStringLiteral("1.2.11-r3"));
        QCOMPARE(pane->command(), QStringLiteral("outcrop packages alpine:3.10 alpine:3.11"));
        QList<Chip*> chips;
        for (Chip* chip : pane->packages()->findChildren<Chip*>())
            if (chip->isVisible())
                chips += chip;
        QCOMPARE(chips.size(), 1);
        QCOMPARE(chips.front()->accessibleName(), QStringLiteral("%1 upgraded").arg(table->shown()));
        QTest::mouseClick(chips.front(), Qt::LeftButton);
        QVERIFY(!table->isVisible());
        QTest::mouseClick(chips.front(), Qt::LeftButton);
        QVERIFY(table->isVisible());
        QVERIFY(unnamedControls(pane->packages()).isEmpty());
        table->selectRow(static_cast<int>(row));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(pane->views()->current(), 0);
    }

    void packagesOfTheSameAreTheSame() {
        auto* pane = qobject_cast<ComparePane*>(m_bench->comparison().detailPane());
        m_bench->comparison().compare(QStringLiteral("alpine:3.10"), QStringLiteral("app:2"));
        pane->views()->setCurrent(1);
        QTRY_VERIFY_WITH_TIMEOUT(pane->packages()->table()->isVisible(), kPatience);
        m_bench->comparison().compare(QStringLiteral("alpine:3.11"), QStringLiteral("app:2"));
        QTRY_VERIFY_WITH_TIMEOUT(
            LensBench::wordsIn(pane->packages()->message()).contains(QStringLiteral("The same packages")),
            kPatience);
    }

    void aContainerAndAVolumeHaveThemToo() {
        const Engine engine = m_bench->engine();
        Progress progress;
        CreateOptions options;
        options.image = "app:2";
        options.name = "beside";
        options.mounts = {MountRequest::parse("chest:/chest", "/")};
        const ContainerId id = engine.create(options, progress, {});
        const TempDir chest;
        std::ofstream(chest.path() / "token") << "t = " + LensBench::token().toStdString() + "\n";
        copyIn(chest.path().string() + "/.", FilesRoot::ofVolume(engine, "chest"), "/", {}, progress, {});
        m_bench->bridge().watcher().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->bridge().snapshot()->volumes.size(), size_t(1), kPatience);
        QWidget* container = m_bench->containers().detailPane();
        m_bench->show(m_bench->containers().listPane(), container);
        m_bench->containers().select(QString::fromStdString(id.str()));
        m_bench->containers().showTab(4);
        QTRY_VERIFY_WITH_TIMEOUT(container->findChild<PackagesTab*>()->table()->isVisible(), kPatience);
        m_bench->containers().showTab(5);
        LensTable* secrets = container->findChild<SecretsTab*>()->table();
        QTRY_VERIFY_WITH_TIMEOUT(secrets->isVisible(), kPatience);
        // What the container does not show is in its image.
        QSignalSpy inImage(&m_bench->containers(), &ContainersPage::imageFileWanted);
        secrets->selectRow(0);
        secrets->setFocus();
        QTest::keyClick(secrets, Qt::Key_Return);
        QCOMPARE(inImage.count(), 1);
        QCOMPARE(inImage.front().at(0).toString(), QStringLiteral("app:2"));
        QCOMPARE(inImage.front().at(1).toInt(), 1);
        QCOMPARE(inImage.front().at(2).toByteArray(), QByteArray("/app/.env"));
        QWidget* volume = m_bench->volumes().detailPane();
        m_bench->show(m_bench->volumes().listPane(), volume);
        m_bench->volumes().select(QStringLiteral("chest"));
        m_bench->volumes().showTab(4);
        secrets = volume->findChild<SecretsTab*>()->table();
        QTRY_VERIFY_WITH_TIMEOUT(secrets->isVisible(), kPatience);
        QCOMPARE(LensBench::column(*secrets, SecretsModel::Place), QStringList(QStringLiteral("/token:1")));
        QVERIFY(secrets->isColumnHidden(SecretsModel::Layer));
    }

    void everyControlHasAName() {
        m_bench->show(m_bench->images().listPane(), m_detail);
        for (const int tab : {LensBench::PackagesAt, LensBench::SecretsAt, LensBench::CheckAt}) {
            QVERIFY(m_bench->choose("app:2", tab));
            QCOMPARE(unnamedControls(m_detail).join(u'\n'), QString());
        }
    }

private:
    static QAction* act(ViewActs* view, const char* text) {
        for (QAction* act : view->viewActs())
            if (act->text() == QLatin1String(text))
                return act;
        return nullptr;
    }
    TempDir m_files;
    std::unique_ptr<LensBench> m_bench;
    QWidget* m_detail = nullptr;
};

OUTCROP_TEST(TestLenses, QApplication)

} // namespace outcrop::test::tst_lenses

#include "tst_lenses.moc"
