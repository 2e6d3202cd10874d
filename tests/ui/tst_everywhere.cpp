// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What holds on each page, in each tab and dialog: every control says its name and what it is, and the one
// that has the focus looks different from all others.
#include "app/desktop/main_window.h"
#include "app/desktop/window_actions.h"
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_program.h"
#include "tests/ui/ui_support.h"
#include "ui/commands/command_palette.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/images_page.h"
#include "ui/pages/search_page.h"
#include "ui/pages/volumes_page.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QStyleHints>
#include <QTest>
#include <QToolButton>
#include <tuple>

namespace outcrop::test::tst_everywhere {

using namespace ui;

namespace {

const QString kImage = QStringLiteral("outcrop-starter:latest");
constexpr int kRestMs = 3000;
constexpr int kLayoutMs = 200;
constexpr int kMostStops = 120; ///< of the Tab key on a page: an end for what would go on and on

void collectNameless(QAccessibleInterface* thing, QStringList& found) {
    if (thing == nullptr || thing->state().invisible)
        return;
    static const QList<QAccessible::Role> kUsed = {
        QAccessible::PushButton, QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::EditableText,
        QAccessible::ComboBox,   QAccessible::SpinBox,  QAccessible::Slider,      QAccessible::PageTab,
        QAccessible::Tree,       QAccessible::Table,    QAccessible::List,        QAccessible::Document,
        QAccessible::ButtonMenu, QAccessible::ListItem, QAccessible::MenuItem,    QAccessible::Link};
    if (kUsed.contains(thing->role()) && thing->text(QAccessible::Name).trimmed().isEmpty() &&
        thing->rect().isValid())
        found.append(QStringLiteral("role %1 in “%2”")
                         .arg(thing->role())
                         .arg(thing->parent() ? thing->parent()->text(QAccessible::Name) : QString()));
    for (int i = 0; i < thing->childCount(); ++i)
        collectNameless(thing->child(i), found);
}

/// As those hear it who cannot see the window.
QStringList nameless(QWidget* window) {
    QStringList found;
    collectNameless(QAccessible::queryAccessibleInterface(window), found);
    return found;
}

/// Buttons whose word is as near to their icon as Qt puts it.
QStringList cramped(const QWidget* window) {
    QStringList found;
    for (const auto* button : window->findChildren<QAbstractButton*>()) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const bool both = tool == nullptr || tool->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
        if (both && !button->icon().isNull() && !button->text().isEmpty() &&
            button->iconSize().width() == button->iconSize().height())
            found.append(button->text());
    }
    return found;
}

/// What takes the focus must say what it is: a plain client area is nothing one can use.
QString roleless(const QWidget* widget) {
    const QAccessibleInterface* thing = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
    const bool known = thing != nullptr && thing->role() != QAccessible::Client &&
                       thing->role() != QAccessible::NoRole && thing->role() != QAccessible::Pane;
    return known ? QString() : QString::fromLatin1(widget->metaObject()->className());
}

QImage around(const QWidget* widget) {
    QWidget* window = widget->window();
    const QRect place(widget->mapTo(window, QPoint()), widget->size());
    return window->grab(place.adjusted(-6, -6, 6, 6)).toImage();
}

QString described(const QWidget* widget) {
    return QStringLiteral("%1 “%2” (%3)")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName(),
             widget->objectName());
}

} // namespace

class TestEverywhere : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        OUTCROP_NEEDS(std::filesystem::exists(binDir() / "../share/outcrop/starter.oci.tar"),
                      "the starter image was not built");
        keepSettingsIn(m_dir.path() / "settings");
        QAccessible::setActive(true);
        QGuiApplication::styleHints()->setCursorFlashTime(0); // a blinking one is no sign of focus
        const std::string root = (m_dir.path() / "store").string();
        fill(root);
        m_theme = std::make_unique<Theme>(*qApp);
        m_bridge = std::make_unique<Bridge>(root);
        m_window = std::make_unique<MainWindow>(*m_bridge, *m_theme);
        m_bridge->start();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kPatience));
        QTRY_COMPARE_WITH_TIMEOUT(m_bridge->snapshot() ? m_bridge->snapshot()->containers.size() : 0,
                                  size_t(1), kPatience);
    }
    void cleanupTestCase() {
        m_window.reset();
        m_bridge.reset();
        m_theme.reset();
    }

    void pages_data() {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("tab");
        const auto add = [](const char* name, MainWindow::Place place, int tabs) {
            for (int tab = 0; tab < tabs; ++tab)
                QTest::addRow("%s, tab %d", name, tab + 1) << int(place) << tab;
        };
        add("images", MainWindow::Place::Images, 4);
        add("containers", MainWindow::Place::Containers, 5);
        add("volumes", MainWindow::Place::Volumes, 3);
        QTest::addRow("compare") << int(MainWindow::Place::Compare) << -1;
        QTest::addRow("search") << int(MainWindow::Place::Search) << -1;
        QTest::addRow("genealogy") << int(MainWindow::Place::Genealogy) << -1;
        QTest::addRow("disk") << int(MainWindow::Place::Disk) << -1;
    }
    void pages() {
        QFETCH(int, place);
        QFETCH(int, tab);
        go(MainWindow::Place(place), tab);
        QCOMPARE(nameless(m_window.get()).join(u'\n'), QString());
        QCOMPARE(cramped(m_window.get()).join(u'\n'), QString());
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            m_theme->setChoice(scheme == Scheme::Dark ? SchemeChoice::Dark : SchemeChoice::Light);
            QStringList unseen;
            const QStringList stops = walk(m_window.get(), unseen);
            QVERIFY2(stops.size() > 3, qPrintable(stops.join(u'\n')));
            QCOMPARE(unseen.join(u'\n'), QString());
        }
    }

    void dialogs_data() {
        QTest::addColumn<int>("place");
        QTest::addRow("images") << int(MainWindow::Place::Images);
        QTest::addRow("containers") << int(MainWindow::Place::Containers);
        QTest::addRow("volumes") << int(MainWindow::Place::Volumes);
    }
    void dialogs() {
        QFETCH(int, place);
        m_theme->setChoice(SchemeChoice::Light);
        go(MainWindow::Place(place), 0);
        int opened = 0;
        for (QAction* action : pageAt(MainWindow::Place(place))->actions()) {
            if (!action->text().endsWith(u'…') || !action->isEnabled() ||
                action == m_window->images().importAction())
                continue; // the last is the platform's own dialog
            action->trigger();
            // Some ask the engine first, some ask nothing here: both are given the time.
            std::ignore =
                QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, kRestMs);
            const QPointer<QDialog> dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                continue;
            const auto closes = [&dialog] {
                dialog->reject();
                return QTest::qWaitFor([&dialog] { return !dialog || !dialog->isVisible(); }, kRestMs);
            };
            if (qobject_cast<QFileDialog*>(dialog.data())) { // the platform's, too
                QVERIFY(closes());
                continue;
            }
            ++opened;
            QVERIFY(QTest::qWaitForWindowActive(dialog, kPatience));
            QVERIFY2(nameless(dialog).isEmpty(),
                     qPrintable(action->text() + u'\n' + nameless(dialog).join(u'\n')));
            QCOMPARE(cramped(dialog).join(u'\n'), QString());
            QStringList unseen;
            walk(dialog, unseen);
            QVERIFY2(unseen.isEmpty(), qPrintable(action->text() + u'\n' + unseen.join(u'\n')));
            QVERIFY2(closes(), qPrintable(action->text() + " stays open"));
        }
        QVERIFY2(opened > 0, "no act opened a dialog");
    }

    void theSheetOfShortcuts() {
        m_window->actions().openSheet();
        auto* sheet = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(sheet != nullptr && QTest::qWaitForWindowActive(sheet, kPatience));
        QCOMPARE(nameless(sheet).join(u'\n'), QString());
        QStringList unseen;
        walk(sheet, unseen);
        QCOMPARE(unseen.join(u'\n'), QString());
        sheet->reject();
    }

    void theCommandPalette() {
        m_window->actions().openPalette();
        QCOMPARE(nameless(&m_window->actions().palette()).join(u'\n'), QString());
        m_window->actions().palette().dismiss();
    }

private:
    static void fill(const std::string& root) {
        const Engine engine = Engine::open(root);
        Progress progress;
        engine.loadStarterImage(progress, {});
        CreateOptions options;
        options.image = kImage.toStdString();
        options.name = "one";
        options.network = "none";
        options.mounts = {MountRequest::parse("chest:/data", "/")};
        engine.create(options, progress, {});
    }
    Page* pageAt(MainWindow::Place place) {
        if (place == MainWindow::Place::Containers)
            return &m_window->containers();
        if (place == MainWindow::Place::Volumes)
            return &m_window->volumes();
        return &m_window->images();
    }
    void go(MainWindow::Place place, int tab) {
        m_window->show(place);
        if (tab >= 0) {
            Page* page = pageAt(place);
            page->select(place == MainWindow::Place::Containers ? QStringLiteral("one")
                         : place == MainWindow::Place::Volumes  ? QStringLiteral("chest")
                                                                : kImage);
            page->showTab(tab);
        }
        // A log that is followed is never at rest; what is here now is looked at then.
        std::ignore = QTest::qWaitFor([this] { return m_bridge->tasks().idle(); }, kRestMs);
        QTest::qWait(kLayoutMs); // what came is laid out
    }
    /// Through everything that Tab leads to; how many there were, and who of them does not show its focus or
    /// does not say what it is.
    static QStringList walk(QWidget* window, QStringList& unseen) {
        QList<QWidget*> met;
        QImage with;
        for (int i = 0; i < kMostStops; ++i) {
            QTest::keyClick(window, Qt::Key_Tab);
            QWidget* widget = QApplication::focusWidget();
            if (!met.isEmpty() && widget != met.last() && around(met.last()) == with)
                unseen.append(QStringLiteral("does not show its focus: ") + described(met.last()));
            if (widget == nullptr || met.contains(widget))
                break;
            met.append(widget);
            with = around(widget);
            if (!roleless(widget).isEmpty())
                unseen.append(QStringLiteral("does not say what it is: ") + described(widget));
        }
        QStringList stops;
        for (const QWidget* widget : std::as_const(met))
            stops.append(described(widget));
        if (QWidget* last = QApplication::focusWidget())
            stops.append(QStringLiteral("then ") + described(last));
        return stops;
    }

    TempDir m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Bridge> m_bridge;
    std::unique_ptr<MainWindow> m_window;
};

OUTCROP_TEST(TestEverywhere, QApplication)

} // namespace outcrop::test::tst_everywhere

#include "tst_everywhere.moc"
