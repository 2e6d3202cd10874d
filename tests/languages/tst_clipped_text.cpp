// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// Every page, tab and dialog of the window in each language: no text has less room than it needs.
#include "app/desktop/first_steps.h"
#include "app/desktop/guide.h"
#include "app/desktop/languages.h"
#include "app/desktop/main_window.h"
#include "app/desktop/no_answer_dialog.h"
#include "app/desktop/quit_dialog.h"
#include "app/desktop/window_actions.h"
#include "tests/languages/clipped_text.h"
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/ui_support.h"
#include "ui/commands/command_palette.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/disk_page.h"
#include "ui/pages/images_page.h"
#include "ui/pages/search_page.h"
#include "ui/pages/volumes_page.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/segmented_control.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>
#include <memory>
#include <tuple>

namespace outcrop::test::tst_clipped_text {

using namespace ui;

namespace {

constexpr const char* kContainerName = "web";
constexpr const char* kVolumeName = "data";

void fillStore(const std::string& root) {
    const Engine engine = Engine::open(root);
    Progress progress;
    const std::vector<LoadedImage> loaded = engine.loadStarterImage(progress, {});
    CreateOptions options;
    options.image = loaded.at(0).tags.at(0).familiar();
    options.name = kContainerName;
    options.command = {"sh"};
    options.network = "none";
    options.mounts = {MountRequest::parse(std::string(kVolumeName) + ":/data", "/")};
    engine.create(options, progress, {});
}

constexpr int kSettleMs = 2000;

} // namespace

class TestClippedText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        OUTCROP_NEEDS(std::filesystem::exists(binDir() / "../share/outcrop/starter.oci.tar"),
                      "the starter image was not built");
        keepSettingsIn(m_dir.path() / "settings");
        fillStore(root());
    }
    void cleanupTestCase() {
        if (std::filesystem::exists(root()))
            Engine::open(root()).removeContainer(kContainerName, true, true);
    }

    void whatIsClippedIsFound() {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* label = new QLabel("A text of some length", &window);
        auto* wrapped =
            new QLabel("A text of some length that has several lines where it has no room", &window);
        auto* button = new QPushButton("Another text", &window);
        auto* control = new SegmentedControl({"These", "words"}, &window);
        auto* tabs = new QTabWidget(&window);
        tabs->addTab(new QWidget, "A tab");
        wrapped->setWordWrap(true);
        for (QWidget* widget :
             {static_cast<QWidget*>(label), static_cast<QWidget*>(wrapped), static_cast<QWidget*>(button),
              static_cast<QWidget*>(control), static_cast<QWidget*>(tabs)})
            row->addWidget(widget);
        window.resize(1000, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window, kPatience));
        QCOMPARE(clippedTexts(&window), QStringList());
        row->setEnabled(false);
        for (QWidget* widget : {static_cast<QWidget*>(label), static_cast<QWidget*>(button)}) {
            const QSize size = widget->size();
            widget->resize(20, size.height());
            QCOMPARE(clippedTexts(&window).size(), 1);
            widget->resize(size);
            QCOMPARE(clippedTexts(&window), QStringList());
        }
        wrapped->resize(60, 20);
        QCOMPARE(clippedTexts(&window).size(), 1);
        control->resize(20, control->height());
        label->move(990, 0); // beyond the window's edge
        QVERIFY(clippedTexts(&window).size() >= 3);
    }

    void nothingIsClipped_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"ar", "de", "en", "es", "fr", "ja", "zh_CN"})
            QTest::newRow(language) << language;
    }
    void nothingIsClipped() {
        QFETCH(QString, language);
        open(language);
        lookAtPlaces();
        lookAtFirstSteps();
        lookAtCommands();
        lookAtEndings();
        close();
        m_found.removeDuplicates();
        QVERIFY2(m_found.isEmpty(),
                 qPrintable(QString::number(m_found.size()) + u'\n' + m_found.join(u'\n')));
        QVERIFY2(m_seen >= 30, qPrintable(QString::number(m_seen)));
    }

private:
    std::string root() const { return (m_dir.path() / "store").string(); }

    void open(const QString& language) {
        for (auto* translator : qApp->findChildren<QTranslator*>())
            delete translator; // which removes it
        installLanguage(*qApp, language);
        m_found.clear();
        m_seen = 0;
        m_theme = std::make_unique<Theme>(*qApp);
        m_bridge = std::make_unique<Bridge>(root());
        m_window = std::make_unique<MainWindow>(*m_bridge, *m_theme);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), kPatience));
        m_bridge->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_bridge->snapshot()->generation > 0, kPatience);
    }
    void close() {
        m_window.reset();
        m_bridge.reset();
        m_theme.reset();
        qApp->setStyleSheet({});
    }

    void look(const QString& where) {
        QTRY_VERIFY_WITH_TIMEOUT(m_bridge->tasks().idle(), kPatience);
        QStringList clipped;
        // While something is read a row may not have found its widths yet; what stays clipped counts.
        std::ignore = QTest::qWaitFor(
            [&] {
                const QWidget* dialog = QApplication::activeModalWidget();
                clipped = clippedTexts(dialog ? dialog : m_window.get());
                return clipped.isEmpty();
            },
            kSettleMs);
        ++m_seen;
        for (const QString& text : std::as_const(clipped))
            m_found += where + ": " + text;
        // No page pushes what all of them have.
        if (const int width = m_window->pages().lists()->width(); width != space::list)
            m_found += where + ": the list is " + QString::number(width) + " wide";
    }
    void lookAtDialog(const QString& where) {
        QTRY_VERIFY_WITH_TIMEOUT(m_bridge->tasks().idle(), kPatience);
        QTest::qWait(0);
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;                              // what is not possible here, or has nothing to ask
        if (!qobject_cast<QFileDialog*>(dialog)) // Qt's own, where the platform has none
            look(where);
        for (auto* tabs : dialog->findChildren<QTabWidget*>())
            for (int i = 1; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                look(where + '/' + QString::number(i));
            }
        dialog->close();
        QTest::qWait(0);
    }

    void lookAtPage(MainWindow::Place place, Page& page, const QString& subject, const QString& name) {
        m_window->show(place);
        page.select(subject);
        for (int i = 0; i < page.tabTitles().size(); ++i) {
            page.showTab(i);
            look(name + '/' + QString::number(i));
        }
        page.showTab(0);
        for (QAction* action : page.actions()) {
            if (!action->text().endsWith(u'…') || action == m_window->images().importAction() ||
                action->objectName() == "compare")
                continue;
            action->trigger();
            lookAtDialog(name + ", " + action->text());
        }
    }
    void lookAtPlaces() {
        using Place = MainWindow::Place;
        lookAtPage(Place::Images, m_window->images(), "outcrop-starter:latest", "images");
        lookAtPage(Place::Containers, m_window->containers(), kContainerName, "containers");
        lookAtPage(Place::Volumes, m_window->volumes(), kVolumeName, "volumes");
        m_window->show(Place::Compare);
        look("compare");
        m_window->comparison().compare("outcrop-starter:latest", kContainerName);
        look("compare, two");
        m_window->show(Place::Search);
        look("search");
        m_window->search().lookFor("/etc/*", true);
        look("search, found");
        m_window->show(Place::Genealogy);
        look("genealogy");
        m_window->show(Place::Disk);
        look("disk");
        for (QAction* act : m_window->disk().tickActions())
            act->trigger();
        look("disk, ticked");
    }
    void lookAtFirstSteps() {
        m_window->firstSteps().showWelcome();
        lookAtDialog("welcome");
        m_window->firstSteps().showGuide();
        auto* guide = m_window->findChild<Guide*>();
        QVERIFY(guide);
        for (int step = 0; guide->step() == step; ++step) {
            look("guide/" + QString::number(step));
            QTest::keyClick(guide, Qt::Key_PageDown);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<Guide*>() == nullptr, kPatience);
    }
    void lookAtCommands() {
        m_window->actions().openPalette();
        look("palette");
        m_window->actions().palette().dismiss();
        m_window->actions().openSheet();
        lookAtDialog("shortcuts");
    }
    void lookAtEndings() {
        (new QuitDialog(m_bridge->tasks(), m_window.get()))->open(); // they delete themselves
        lookAtDialog("quit");
        (new NoAnswerDialog(1))->open();
        lookAtDialog("no answer");
    }

    TempDir m_dir;
    QStringList m_found;
    int m_seen = 0;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Bridge> m_bridge;
    std::unique_ptr<MainWindow> m_window;
};

OUTCROP_TEST(TestClippedText, QApplication)

} // namespace outcrop::test::tst_clipped_text

#include "tst_clipped_text.moc"
