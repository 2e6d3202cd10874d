// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// Whether everybody can read it: contrast by WCAG 2 AA of each pair that is in use, colours as those see them
// who lack a kind of cone, and what the desktop asks for over its portal.
#include "tests/models/colour_vision.h"
#include "tests/models/settings_portal.h"
#include "tests/support/environment.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "ui/theme/motion.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

namespace outcrop::test::tst_theme {

using namespace ui;

namespace {

constexpr double kText = 4.5;  ///< WCAG 2 AA, 1.4.3
constexpr double kShape = 3.0; ///< 1.4.11: focus, icons, edges of what is used
/// Three just noticeable differences: two marks that lie side by side.
constexpr double kApart = 7.0;

QColor over(const QColor& ground, QColor paint, double share) {
    const auto part = [share](int below, int above) { return int(below * (1 - share) + above * share); };
    return {part(ground.red(), paint.red()), part(ground.green(), paint.green()),
            part(ground.blue(), paint.blue())};
}

QByteArray said(const char* what, const QColor& colour, const QColor& ground, double is) {
    return QStringLiteral("%1: %2 on %3 is %4")
        .arg(QLatin1String(what), colour.name(), ground.name())
        .arg(is, 0, 'f', 2)
        .toUtf8();
}

} // namespace

/// As QVERIFY2 of a contrast, with a message that tells both colours.
#define VERIFY_CONTRAST(what, colour, ground, least)                                                         \
    QVERIFY2(contrast(colour, ground) >= (least),                                                            \
             said(what, colour, ground, contrast(colour, ground)).constData())

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_portal = std::make_unique<SettingsPortal>(); }
    void cleanupTestCase() { m_portal.reset(); }

    void textReads_data() { bothSchemes(); }
    void textReads() {
        const Tokens& t = fetched();
        for (const QColor& ground : {t.window, t.rail, t.surface, t.list, t.selection, t.accentTint}) {
            VERIFY_CONTRAST("text", t.text, ground, kText);
            VERIFY_CONTRAST("secondary", t.secondary, ground, kText);
            VERIFY_CONTRAST("accent", t.accent, ground, kText);
            VERIFY_CONTRAST("an error", t.removed, ground, kText);
        }
        for (const QColor& mark : {t.added, t.changed, t.removed, t.renamed})
            VERIFY_CONTRAST("a mark's letter", t.onMark, mark, kText);
        VERIFY_CONTRAST("the primary button", t.onAccent, t.accent, kText);
        for (const QColor& stratum : t.strata)
            VERIFY_CONTRAST("an instruction", t.inkOn(stratum), stratum, kText);
    }

    void differencesRead_data() { bothSchemes(); }
    void differencesRead() {
        const Tokens& t = fetched();
        for (const QColor& ground : {t.surface, t.lineAdded, t.lineRemoved, t.wordAdded, t.wordRemoved}) {
            VERIFY_CONTRAST("a line", t.text, ground, kText);
            VERIFY_CONTRAST("a chosen line", t.text, over(ground, t.accent, 0.28), kText);
            for (const QColor& word : {t.comment, t.string, t.keyword, t.number, t.name})
                VERIFY_CONTRAST("a word of a program", word, ground, kText);
        }
        for (const QColor& ground : {t.window, t.lineAdded, t.lineRemoved})
            VERIFY_CONTRAST("a line's number", t.secondary, ground, kText);
    }

    void whatIsUsedIsSeen_data() { bothSchemes(); }
    void whatIsUsedIsSeen() {
        const Tokens& t = fetched();
        for (const QColor& ground : {t.window, t.rail, t.surface, t.list}) {
            VERIFY_CONTRAST("a field's edge", t.outline, ground, kShape);
            VERIFY_CONTRAST("the focus", t.accent, ground, kShape);
            VERIFY_CONTRAST("an icon", t.mount, ground, kShape);
        }
        for (const QColor& ground : {t.surface, t.list, t.selection})
            for (const QColor& mark : {t.added, t.changed, t.removed, t.renamed})
                VERIFY_CONTRAST("a mark", mark, ground, kShape);
        VERIFY_CONTRAST("the focus of the primary button", t.onAccent, t.accent, kShape);
        VERIFY_CONTRAST("the focus of a chosen word", t.accent, t.accentTint, kShape);
    }

    /// What each colour says is also said by a letter, a sign or a number beside it; it shall be told apart
    /// even without.
    void coloursAreToldApart_data() {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("vision");
        for (const auto& [name, scheme] :
             {std::pair("light", Scheme::Light), std::pair("dark", Scheme::Dark)})
            for (const Vision vision :
                 {Vision::Usual, Vision::Protanopia, Vision::Deuteranopia, Vision::Tritanopia})
                QTest::addRow("%s, %s", name, visionName(vision)) << int(scheme) << int(vision);
    }
    void coloursAreToldApart() {
        QFETCH(int, vision);
        const Tokens& t = fetched();
        const auto apart = [vision](const QColor& a, const QColor& b) {
            return difference(a, b, Vision(vision)) >= kApart;
        };
        const QColor marks[] = {t.added, t.changed, t.removed, t.renamed};
        for (size_t i = 0; i < std::size(marks); ++i)
            for (size_t j = i + 1; j < std::size(marks); ++j)
                QVERIFY2(apart(marks[i], marks[j]), qPrintable(marks[i].name() + marks[j].name()));
        const size_t layers = t.strata.size() - 1;
        for (size_t i = 0; i < layers; ++i) {
            QVERIFY2(apart(t.strata[i], t.strata[(i + 1) % layers]), qPrintable(QString::number(i)));
            QVERIFY2(apart(t.strata[i], t.slate()), qPrintable(QString::number(i)));
        }
        QVERIFY(apart(t.wordAdded, t.lineAdded));
        QVERIFY(apart(t.wordRemoved, t.lineRemoved));
        QVERIFY(apart(t.selection, t.surface));
    }

    /// A colour that the sheet names but nobody gives would be no colour at all, silently.
    void theSheetNamesOnlyTokens() {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
            QVERIFY(!styleSheetFor(tokensFor(scheme)).contains(u'@'));
    }

    void thePortalsSchemeIsFollowedLive() {
        OUTCROP_NEEDS(m_portal->whyNot().isEmpty(), qPrintable(m_portal->whyNot()));
        m_portal->set("org.freedesktop.appearance", "color-scheme", 1U);
        Theme theme(*qApp, m_portal->programsBus());
        QTRY_COMPARE_WITH_TIMEOUT(theme.scheme(), Scheme::Dark, kPatience);
        m_portal->set("org.freedesktop.appearance", "color-scheme", 2U);
        QTRY_COMPARE_WITH_TIMEOUT(theme.scheme(), Scheme::Light, kPatience);
        theme.setChoice(SchemeChoice::Light);
        m_portal->set("org.freedesktop.appearance", "color-scheme", 1U);
        m_portal->set("org.gnome.desktop.interface", "enable-animations", false);
        QTRY_VERIFY_WITH_TIMEOUT(motionReduced(), kPatience); // so the former has arrived as well
        QCOMPARE(theme.scheme(), Scheme::Light);              // a choice stands above the desktop's
        theme.setChoice(SchemeChoice::System);
        QCOMPARE(theme.scheme(), Scheme::Dark);
        m_portal->set("org.gnome.desktop.interface", "enable-animations", true);
        QTRY_VERIFY_WITH_TIMEOUT(!motionReduced(), kPatience);
    }

    void lessMotionIsFollowedLive() {
        OUTCROP_NEEDS(m_portal->whyNot().isEmpty(), qPrintable(m_portal->whyNot()));
        m_portal->set("org.freedesktop.appearance", "reduced-motion", 1U);
        Theme theme(*qApp, m_portal->programsBus());
        QTRY_VERIFY_WITH_TIMEOUT(motionReduced(), kPatience);
        QCOMPARE(motionMs(), 0);
        m_portal->set("org.freedesktop.appearance", "reduced-motion", 0U);
        QTRY_VERIFY_WITH_TIMEOUT(!motionReduced(), kPatience);
        QVERIFY(motionMs() > 0);
        qputenv("OUTCROP_REDUCED_MOTION", "1");
        QCOMPARE(motionMs(), 0);
        qunsetenv("OUTCROP_REDUCED_MOTION");
    }

private:
    static void bothSchemes() {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
    }
    static const Tokens& fetched() {
        QFETCH(int, scheme);
        return tokensFor(Scheme(scheme));
    }

    std::unique_ptr<SettingsPortal> m_portal;
};

OUTCROP_TEST(TestTheme, QApplication)

} // namespace outcrop::test::tst_theme

#include "tst_theme.moc"
