// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/ui/desktop_driver.h"

#include "tests/support/environment.h"

#include <QRegularExpression>
#include <QTest>
#include <cstdio>

namespace outcrop::test {

namespace {

constexpr int kPauseMs = 30; ///< between two looks
constexpr int kRest = 100;   ///< of the hand before it lets go
constexpr int kAnswer = 5000;
constexpr int kMenuMs = 400; ///< a menu comes and takes the keys

QString programPath(const char* name) {
    return QString::fromStdString((binDir() / name).string());
}

} // namespace

DesktopDriver::DesktopDriver()
    : m_display(std::make_unique<DisplaySession>()), m_source(std::make_unique<QProcess>()) {
    m_failure = m_display->failure();
    if (m_failure.isEmpty())
        m_bus = std::make_unique<AccessibilityBus>(m_display->accessibilityBus());
}

DesktopDriver::~DesktopDriver() {
    stop();
    DisplaySession::end(*m_source);
    for (const QString& id : cli({"ps", "-aq"}).split('\n', Qt::SkipEmptyParts))
        cli({"rm", "-f", "-v", id});
    m_bus.reset();
}

QString DesktopDriver::root() const {
    return QString::fromStdString((m_dir.path() / "store").string());
}

bool DesktopDriver::start(const QStringList& arguments) {
    if (!m_failure.isEmpty())
        return false;
    m_program.setProcessEnvironment(environment());
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    const QString program = programPath("outcrop-desktop");
    const QStringList all = line() + QStringList{"--theme", "light"} + arguments;
    if (m_traced) {
        m_traces.emplace_back(QString::fromStdString((m_dir.path() / "trace.").string()) +
                              QString::number(m_traces.size()));
        DisplaySession::start(m_program, MainThreadTrace::tracer(), m_traces.back().arguments(program, all));
    } else {
        DisplaySession::start(m_program, program, all);
    }
    const bool shown = until([this] {
        return !find([](const Accessible& one) {
                    return one.role() == QLatin1String("page tab list");
                }).isNull() ||
               !find([](const Accessible& one) {
                    return one.role() == QLatin1String("push button");
                }).isNull();
    });
    if (!shown)
        m_failure = QStringLiteral("the desktop's window did not appear");
    return shown;
}

QStringList DesktopDriver::line() const {
    return m_namesStore ? QStringList{"--root", root()} : QStringList();
}

QProcessEnvironment DesktopDriver::environment() const {
    QProcessEnvironment variables = m_display->environment();
    if (!m_namesStore)
        variables.insert("OUTCROP_ROOT", root());
    return variables;
}

int DesktopDriver::handOver(const QStringList& arguments) const {
    QProcess other;
    other.setProcessEnvironment(environment());
    other.setProcessChannelMode(QProcess::ForwardedChannels);
    DisplaySession::start(other, programPath("outcrop-desktop"), line() + arguments);
    return other.waitForFinished(kWait) ? other.exitCode() : -1;
}

void DesktopDriver::stop() {
    DisplaySession::end(m_program);
}

QString DesktopDriver::cli(const QStringList& arguments) const {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    DisplaySession::start(process, programPath("outcrop"), QStringList{"--root", root()} + arguments);
    process.waitForFinished(kWait);
    return QString::fromUtf8(process.readAll()).trimmed();
}

bool DesktopDriver::until(const std::function<bool()>& fits, int wait) {
    QElapsedTimer clock;
    clock.start();
    while (!fits()) {
        if (clock.elapsed() > wait)
            return false;
        QTest::qWait(kPauseMs);
    }
    return true;
}

Accessible DesktopDriver::inWindows(const std::function<Accessible(const Accessible& window)>& look) const {
    for (const Accessible& program : m_bus->programs()) {
        QList<Accessible> windows = program.children();
        for (auto window = windows.crbegin(); window != windows.crend(); ++window)
            if (const Accessible found = look(*window); !found.isNull())
                return found;
    }
    return {};
}

Accessible DesktopDriver::find(const Accessible::Test& fits, bool cells) const {
    return inWindows([&](const Accessible& window) { return window.find(fits, cells); });
}

Accessible DesktopDriver::find(const QString& role, const QString& name) const {
    return inWindows([&](const Accessible& window) { return window.find(role, name); });
}

Accessible DesktopDriver::waitFor(const QString& role, const QString& name) const {
    Accessible found;
    until([&] {
        found = find(role, name);
        return !found.isNull();
    });
    return found;
}

/// The pointer goes there meanwhile.
std::optional<QPoint> DesktopDriver::settledCentre(const QString& role, const QString& name) const {
    std::optional<QPoint> centre;
    until([&] {
        const Accessible before = find(role, name);
        if (before.isNull() || !before.is(Accessible::State::Enabled))
            return false;
        const QRect place = before.extents();
        m_display->move(place.center());
        if (find(role, name).extents() != place)
            return false;
        centre = place.center();
        return true;
    });
    return centre;
}

bool DesktopDriver::click(const QString& role, const QString& name, int times) const {
    const std::optional<QPoint> centre = settledCentre(role, name);
    if (centre)
        m_display->click(*centre, times);
    return centre.has_value();
}

bool DesktopDriver::fill(const QString& name, const QString& text) const {
    if (!click(QStringLiteral("text"), name))
        return false;
    if (!until([&] { return find(QStringLiteral("text"), name).is(Accessible::State::Focused); }))
        return false;
    m_display->keys({"ctrl+a", "Delete"});
    m_display->type(text);
    return until([&] { return find(QStringLiteral("text"), name).text() == text; });
}

bool DesktopDriver::pasteInto(const QString& name) const {
    if (!click(QStringLiteral("text"), name))
        return false;
    m_display->keys({"ctrl+a", "ctrl+v"});
    return true;
}

Accessible DesktopDriver::item(const QString& start) const {
    return find(
        [&](const Accessible& one) {
            return one.name().section(", ", 0, start.count(", ")) == start && one.role() == "tree item";
        },
        true);
}

bool DesktopDriver::showsItem(const QString& start) const {
    return until([&] { return !item(start).isNull(); });
}

std::optional<QPoint> DesktopDriver::settled(const std::function<Accessible()>& look) {
    std::optional<QPoint> centre;
    until([&] {
        const QRect place = look().extents();
        QTest::qWait(kPauseMs);
        if (place.isEmpty() || look().extents() != place)
            return false;
        centre = place.center();
        return true;
    });
    return centre;
}

bool DesktopDriver::clickItem(const QString& start, int times) const {
    const std::optional<QPoint> centre = settled([&] { return item(start); });
    if (centre)
        m_display->click(*centre, times);
    return centre.has_value();
}

/// Qt shows menus that pop up to no assistive tool from above: they are walked by keys.
bool DesktopDriver::chooseInMenuOf(const Accessible& thing, int row) const {
    const std::optional<QPoint> centre = settled([&] { return thing; });
    if (!centre)
        return false;
    m_display->rightClick(*centre);
    QTest::qWait(kMenuMs);
    m_display->keys(QStringList(row, QStringLiteral("Down")) + QStringList{QStringLiteral("Return")});
    return true;
}

QStringList DesktopDriver::listed(const QString& role, const QString& name) const {
    QStringList names;
    for (const Accessible& one : find(role, name).children())
        names += one.name();
    return names;
}

bool DesktopDriver::gone(const QString& role, const QString& name) const {
    return until([&] { return find(role, name).isNull(); });
}

bool DesktopDriver::isAt(const QString& place) const {
    return find(QStringLiteral("radio button"), place).is(Accessible::State::Checked);
}

bool DesktopDriver::goTo(const QString& place) const {
    return click(QStringLiteral("radio button"), place) && until([&] { return isAt(place); });
}

bool DesktopDriver::clickTab(const QString& title) const {
    QString name;
    return until([&] {
               name = find([&](const Accessible& one) {
                          return one.role() == "page tab" && one.name().section("  ", 0, 0) == title;
                      }).name();
               return !name.isEmpty();
           }) &&
           click(QStringLiteral("page tab"), name);
}

bool DesktopDriver::nothingIsNameless() const {
    return find([](const Accessible& one) {
               static const QStringList kUsed = {"push button", "check box",    "text",   "tree",
                                                 "table",       "combo box",    "slider", "button menu",
                                                 "spin button", "radio button", "list",   "document"};
               return kUsed.contains(one.role()) && one.name().isEmpty();
           })
        .isNull();
}

QString DesktopDriver::dump() const {
    QString lines;
    for (const Accessible& program : m_bus->programs())
        lines += program.name() + u'\n' + program.dump(1);
    // QtTest cuts a message after some lines.
    std::fprintf(stderr, "%s\n", qPrintable(lines));
    return QStringLiteral("what was shown is printed above");
}

QString DesktopDriver::drop(const QStringList& paths, const QString& role, const QString& name) {
    const std::optional<QPoint> centre = settledCentre(role, name);
    return centre ? drop(paths, *centre) : QStringLiteral("nothing to drop on: %1 “%2”").arg(role, name);
}

QString DesktopDriver::drop(const QStringList& paths, const QPoint& to) {
    QProcess& source = *m_source;
    if (source.state() == QProcess::NotRunning) {
        QProcessEnvironment variables = m_display->environment();
        variables.remove("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"); // it is not what is looked at
        source.setProcessEnvironment(variables);
        DisplaySession::start(source, programPath("tests/drag-source"), {});
    }
    // On a busy machine a source of Qt's loses what it wanted to say; one drags again then, as a user does.
    constexpr int kTries = 3;
    QString said;
    for (int i = 0; i < kTries; ++i) {
        source.write(paths.join('\t').toUtf8() + '\n');
        if (dragOnce(to, said))
            return said.section('\n', -2).trimmed();
    }
    return QStringLiteral("no drop: ") + said;
}

/// True if the target took it.
bool DesktopDriver::dragOnce(const QPoint& to, QString& said) {
    said.clear();
    const auto hears = [&](const QRegularExpression& wanted, int wait,
                           const std::function<void()>& meanwhile) {
        return until(
            [&] {
                meanwhile();
                m_source->waitForReadyRead(1);
                said += QString::fromUtf8(m_source->readAllStandardOutput());
                return said.contains(wanted);
            },
            wait);
    };
    const QPoint from(1850, 950); // where the source shows itself
    if (!hears(QRegularExpression("ready"), kWait, [] {}))
        return false;
    m_display->move(from);
    m_display->press();
    m_display->glide(from, to);
    // It begins with the source's own choice, a move; a copy or a link is the target's answer. A hand is
    // never still, and a drag that begins late sees only the moves that follow.
    int nudge = 0;
    const bool answered = hears(QRegularExpression("offers [14]"), kAnswer,
                                [&] { m_display->move(to + QPoint(++nudge % 2, 0)); });
    QTest::qWait(kRest); // nor does it let go while it moves
    m_display->release();
    return hears(QRegularExpression("dropped"), kAnswer, [] {}) && answered;
}

} // namespace outcrop::test
