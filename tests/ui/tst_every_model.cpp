// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// Each model of the desktop under Qt's own examiner, while the window that shows it is used over a real store
// that others change.
#include "app/desktop/main_window.h"
#include "app/desktop/window_actions.h"
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/opened_window.h"
#include "tests/ui/ui_support.h"
#include "ui/commands/command_palette.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/genealogy_page.h"
#include "ui/pages/images_page.h"
#include "ui/pages/search_page.h"
#include "ui/pages/volumes_page.h"
#include "ui/widgets/search_field.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QDialog>
#include <QDirIterator>
#include <QHeaderView>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <cstdlib>
#include <cxxabi.h>
#include <memory>
#include <typeinfo>

namespace outcrop::test::tst_every_model {

using namespace ui;

namespace {

const QString kImage = QStringLiteral("outcrop-starter:latest");

/// The classes of models that the sources of a room declare; those of others are bases.
QSet<QString> declaredModels() {
    static const QRegularExpression declaration(QStringLiteral(
        "class (\\w+) : public (?:QSortFilterProxyModel|TableModel|TreeModel|RowTable<\\w+, \\w+>) \\{"));
    QSet<QString> names;
    QDirIterator files(QString::fromStdString((sourceDir() / "ui").string()), {"*.h", "*.cpp"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto found = declaration.globalMatch(text); found.hasNext();)
            names.insert(found.next().captured(1));
    }
    names.remove(QStringLiteral("RowTable"));
    return names;
}

/// Also of one that has no meta object of its own.
QString className(const QAbstractItemModel& model) {
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> name(
        abi::__cxa_demangle(typeid(model).name(), nullptr, nullptr, &status), &std::free);
    return QString::fromLatin1(name.get());
}

} // namespace

class TestEveryModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        OUTCROP_NEEDS(std::filesystem::exists(binDir() / "../share/outcrop/starter.oci.tar"),
                      "the starter image was not built");
        keepSettingsIn(m_dir.path() / "settings");
        const std::string root = (m_dir.path() / "store").string();
        m_engine = std::make_unique<Engine>(Engine::open(root));
        m_window = std::make_unique<OpenedWindow>(root);
        QVERIFY(m_window->ready());
        examine();
    }
    void cleanupTestCase() {
        m_testers.clear();
        m_window.reset();
        m_engine.reset();
    }

    void imagesComeAndGo() {
        load();
        QTRY_COMPARE_WITH_TIMEOUT(snapshot()->images.size(), size_t(1), kPatience);
        visit(MainWindow::Place::Images, kImage, 7);
        m_engine->images().tag(kImage.toStdString(), Reference::parse("twig:1"));
        QTRY_COMPARE_WITH_TIMEOUT(snapshot()->images.front().tags.size(), size_t(2), kPatience);
        typeInFields(window().images().listPane(), QStringLiteral("twig"));
        typeInFields(window().images().detailPane(), QStringLiteral("garden"));
        sortTables(window().images().detailPane());
    }

    void containersAndVolumesComeAndGo() {
        for (const char* name : {"ash", "birch", "cedar"})
            create(name);
        QTRY_COMPARE_WITH_TIMEOUT(snapshot()->containers.size(), size_t(3), kPatience);
        visit(MainWindow::Place::Containers, QStringLiteral("birch"), 7);
        visit(MainWindow::Place::Volumes, QStringLiteral("chest"), 6);
        visit(MainWindow::Place::Genealogy, {}, 0);
        typeInFields(window().genealogy().listPane(), QStringLiteral("birch"));
        const auto id = [this](const char* name) { return m_engine->containers().find(name).record.id; };
        m_engine->containers().rename(id("birch"), "alder");
        m_engine->containers().remove(id("ash"), true);
        QTRY_COMPARE_WITH_TIMEOUT(snapshot()->containers.size(), size_t(2), kPatience);
        examine();
        typeInFields(window().containers().listPane(), QStringLiteral("alder"));
        typeInFields(window().volumes().listPane(), QStringLiteral("chest"));
    }

    void twoAreCompared() {
        visit(MainWindow::Place::Compare, {}, 0);
        window().comparison().compare(kImage, QStringLiteral("image:%1@1").arg(kImage));
        wait();
        typeInFields(window().comparison().detailPane(), QStringLiteral("etc"));
        sortTables(window().comparison().detailPane());
    }

    void filesAreSearched() {
        visit(MainWindow::Place::Search, {}, 0);
        auto* name = child<QLineEdit>(&window(), "searchName");
        QVERIFY(name != nullptr);
        for (const char* typed : {"etc", "passwd", "*.txt"}) {
            name->setFocus();
            name->selectAll();
            QTest::keyClicks(name, QString::fromLatin1(typed));
            QTest::keyClick(name, Qt::Key_Return);
            wait();
        }
        sortTables(window().search().detailPane());
    }

    void thePaletteAndTheSheetAreTypedInto() {
        window().actions().openPalette();
        examine();
        auto* field = window().actions().palette().findChild<QLineEdit*>();
        QVERIFY(field != nullptr);
        for (const char* typed : {"im", "age", " x", "zzzz"})
            QTest::keyClicks(field, QString::fromLatin1(typed));
        window().actions().palette().dismiss();
        window().actions().openSheet();
        auto* sheet = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(sheet != nullptr);
        examine();
        QTest::keyClicks(sheet->findChild<QLineEdit*>(), QStringLiteral("zoom"));
        sheet->reject();
    }

    void whatRanIsListed() {
        window().footer().showHistory();
        examine();
        window().importArchives(
            {QString::fromStdString((binDir() / "../share/outcrop/starter.oci.tar").string())});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->bridge().tasks().idle(), kPatience);
        examine();
    }

    /// A model that is added and never shown above is found here.
    void noneWasLeftOut() {
        const QSet<QString> elsewhere{
            "ThreeWayModel"}; // in tst_exports, over a rebase with all kinds of rows
        const QSet<QString> left = declaredModels() - m_examined - elsewhere;
        QVERIFY2(declaredModels().size() >= 10,
                 qPrintable(QStringList(declaredModels().values()).join(u' ')));
        QVERIFY2(left.isEmpty(), qPrintable(QStringList(left.values()).join(u' ')));
    }

private:
    MainWindow& window() { return m_window->window(); }
    SnapshotPtr snapshot() { return m_window->bridge().snapshot(); }
    void load() const {
        Progress progress;
        m_engine->loadStarterImage(progress, {});
    }
    void create(const char* name) {
        CreateOptions options;
        options.image = kImage.toStdString();
        options.name = name;
        options.network = "none";
        options.mounts = {MountRequest::parse("chest:/data", "/")};
        Progress progress;
        m_engine->create(options, progress, {});
    }
    void wait() {
        constexpr int kRestMs = 3000; // a log that is followed is never at rest
        (void)QTest::qWaitFor([this] { return m_window->bridge().tasks().idle(); }, kRestMs);
        examine();
    }
    void visit(MainWindow::Place place, const QString& subject, int tabs) {
        window().show(place);
        Page* page = place == MainWindow::Place::Images       ? static_cast<Page*>(&window().images())
                     : place == MainWindow::Place::Containers ? static_cast<Page*>(&window().containers())
                     : place == MainWindow::Place::Volumes    ? static_cast<Page*>(&window().volumes())
                                                              : nullptr;
        if (page != nullptr && !subject.isEmpty())
            page->select(subject);
        wait();
        for (int tab = 0; page != nullptr && tab < tabs; ++tab) {
            page->showTab(tab);
            wait();
        }
        if (page != nullptr)
            page->showTab(0);
        wait();
    }
    void typeInFields(QWidget* pane, const QString& text) {
        for (SearchField* field : pane->findChildren<SearchField*>()) {
            if (!field->isVisible())
                continue;
            field->setText(text);
            QTest::qWait(150); // it tells once typing pauses
            wait();
            field->clear();
            wait();
        }
    }
    void sortTables(QWidget* pane) {
        for (auto* view : pane->findChildren<QTreeView*>())
            for (int column = 0; view->isVisible() && column < view->header()->count(); ++column) {
                const int x = view->header()->sectionViewportPosition(column) + 8;
                QTest::mouseClick(view->header()->viewport(), Qt::LeftButton, {}, {x, 8});
                wait();
            }
    }
    /// What came since the last look. Qt's own models of its convenience views are Qt's to test.
    void examine() {
        QList<QAbstractItemModel*> models;
        for (QWidget* widget : QApplication::allWidgets()) {
            models += widget->findChildren<QAbstractItemModel*>(Qt::FindDirectChildrenOnly);
            if (auto* view = qobject_cast<QAbstractItemView*>(widget); view != nullptr && view->model())
                models += view->model();
        }
        for (qsizetype i = 0; i < models.size(); ++i) {
            QAbstractItemModel* model = models.at(i);
            if (auto* proxy = qobject_cast<QAbstractProxyModel*>(model); proxy && proxy->sourceModel())
                models += proxy->sourceModel();
            const QString name = className(*model);
            if (!name.startsWith(QLatin1String("outcrop::")) || m_testers.contains(model))
                continue;
            m_examined.insert(name.section(QStringLiteral("::"), -1));
            m_testers.insert(model,
                             new QAbstractItemModelTester(
                                 model, QAbstractItemModelTester::FailureReportingMode::QtTest, model));
            connect(model, &QObject::destroyed, this, [this, model] { m_testers.remove(model); });
        }
    }

    TempDir m_dir;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<OpenedWindow> m_window;
    QHash<QAbstractItemModel*, QAbstractItemModelTester*> m_testers;
    QSet<QString> m_examined;
};

OUTCROP_TEST(TestEveryModel, QApplication)

} // namespace outcrop::test::tst_every_model

#include "tst_every_model.moc"
