// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/size_map.h"

#include "ui/commands/action_table.h"
#include "ui/dialogs/error_text.h"
#include "ui/models/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/sunburst.h"
#include "ui/widgets/treemap.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace outcrop::ui {

namespace {

constexpr int kWidestFolder = 150;
constexpr int kMostFolders = 5;          ///< by name on the way out; what lies between is told by dots
constexpr int kLongestInstruction = 400; ///< of a hover
constexpr int kFactsHeight = 28;
constexpr int kFindWidth = 204; ///< for the longest of the languages

} // namespace

SizeMap::SizeMap(Bridge& bridge, QWidget* parent) : QWidget(parent), m_bridge(bridge) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, 0, space::m, 0);
    layout->setSpacing(space::s);
    layout->addLayout(buildHead());
    buildCharts();
    layout->addWidget(m_stack, 1);
    m_facts = new ElidedLabel(this);
    m_facts->setObjectName(QStringLiteral("sizeFacts"));
    m_facts->setFixedHeight(kFactsHeight);
    setLook(m_facts, TextLook::Secondary);
    layout->addWidget(m_facts);
    buildActs();
    setFocusProxy(m_map);
}

QHBoxLayout* SizeMap::buildHead() {
    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    m_trail = new QHBoxLayout;
    m_trail->setSpacing(space::xs);
    head->addLayout(m_trail);
    head->addStretch(1);
    m_find = new SearchField(tr("Find in the drawing"), this);
    m_find->setAccessibleName(tr("Find in the drawing"));
    m_find->setFixedWidth(kFindWidth);
    head->addWidget(m_find);
    m_layers = new QComboBox(this);
    m_layers->setObjectName(QStringLiteral("sizeLayers"));
    m_layers->setAccessibleName(tr("Which layers are drawn"));
    m_layers->view()->setAccessibleName(m_layers->accessibleName());
    m_layers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_layers->setMinimumContentsLength(16);
    head->addWidget(m_layers);
    connect(m_find, &SearchField::searchChanged, this, &SizeMap::find);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        find(m_find->text());
        chart()->findNext();
    });
    connect(m_layers, &QComboBox::currentIndexChanged, this, [this] {
        m_layers->setToolTip(m_layers->currentData(Qt::ToolTipRole).toString());
        ask(m_top);
    });
    return head;
}

void SizeMap::buildCharts() {
    m_stack = new QStackedWidget(this);
    m_map = new Treemap(m_stack);
    m_map->setObjectName(QStringLiteral("treemap"));
    m_rings = new Sunburst(m_stack);
    m_rings->setObjectName(QStringLiteral("sunburst"));
    m_message = new EmptyState(QStringLiteral("layers"), m_stack);
    for (QWidget* page :
         {static_cast<QWidget*>(m_map), static_cast<QWidget*>(m_rings), static_cast<QWidget*>(m_message)})
        m_stack->addWidget(page);
    connectChart(m_map);
    connectChart(m_rings);
}

void SizeMap::connectChart(SizeChart* chart) {
    connect(chart, &SizeChart::directoryActivated, this, &SizeMap::ask);
    connect(chart, &SizeChart::fileActivated, this, &SizeMap::fileActivated);
    connect(chart, &SizeChart::outWanted, this, &SizeMap::goOut);
    connect(chart, &SizeChart::topWanted, this, &SizeMap::goToTop);
    connect(chart, &SizeChart::layerStepWanted, this, &SizeMap::stepLayer);
    connect(chart, &SizeChart::currentChanged, this, [this, chart](int index) {
        if (chart == this->chart()) // the other one may have another tree yet
            showFacts(index);
    });
    connect(chart, &SizeChart::hovered, this,
            [this, chart](int index) { showFacts(index > 0 ? index : chart->current()); });
    connect(chart, &SizeChart::contextMenuWanted, this,
            [this](int, const QPoint& globalPos) { popup(globalPos); });
}

/// Their keys are the drawings' own; the table of acts shows them.
void SizeMap::buildActs() {
    const auto add = [this](const char* iconName, const QString& text, const QKeySequence& key, auto slot) {
        auto* act = new QAction(icon(QLatin1String(iconName)), text, this);
        act->setShortcut(key);
        connect(act, &QAction::triggered, this, slot);
        return act;
    };
    m_into = add("search", tr("Look into what is chosen in the drawing"), Qt::Key_Return,
                 &SizeMap::activateCurrent);
    m_into->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Plus)});
    m_out =
        add("chevron-up", tr("Look at the directory around the drawing"), Qt::Key_Backspace, &SizeMap::goOut);
    m_out->setShortcuts({QKeySequence(Qt::Key_Backspace), QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    m_all = add("fit", tr("Look at everything in the drawing"), QKeySequence(Qt::CTRL | Qt::Key_0),
                &SizeMap::goToTop);
    m_copy = add("copy", tr("Copy path"), QKeySequence::Copy, &SizeMap::copyPath);
    auto* copy = new QAction(this); // in the drawings only: the find field copies its text
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &SizeMap::copyPath);
    m_stack->addAction(copy);
}

QList<QAction*> SizeMap::viewActs() {
    const bool chosen = isVisible() && chart()->current() > 0;
    const QString why = tr("Choose something in the drawing of an image's sizes first.");
    allow(m_into, chosen, why);
    allow(m_copy, chosen, why);
    for (QAction* act : {m_out, m_all})
        allow(act, isVisible() && m_top.size() > 1, tr("The drawing shows everything."));
    return {m_into, m_out, m_all, m_copy};
}

SizeChart* SizeMap::chart() const {
    return m_shape == Map ? static_cast<SizeChart*>(m_map) : m_rings;
}

void SizeMap::setShape(Shape shape) {
    const bool focused = chart()->hasFocus();
    SizeChart* old = chart();
    m_shape = shape;
    setFocusProxy(chart());
    chart()->setCurrent(old->current());
    if (m_stack->currentWidget() != m_message)
        m_stack->setCurrentWidget(chart());
    if (focused)
        chart()->setFocus();
}

void SizeMap::focusFind() {
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void SizeMap::clear() {
    m_request.cancel();
    m_image.reset();
    m_whole.reset();
    m_wholeOf.reset();
    m_top.clear();
    m_instructions.clear();
    const QSignalBlocker quiet(m_layers);
    m_layers->clear();
    for (SizeChart* chart : {static_cast<SizeChart*>(m_map), static_cast<SizeChart*>(m_rings)})
        chart->setTree(std::make_shared<SizeTree>(), {});
    showTrail();
}

void SizeMap::setImage(const ImageId& image, const QStringList& instructions) {
    clear();
    m_image = image;
    m_instructions = instructions;
    fillLayers();
    ask({});
}

/// The union first and then layer by layer down, as the stack lies; after it each alone.
void SizeMap::fillLayers() {
    const QSignalBlocker quiet(m_layers);
    const int count = static_cast<int>(m_instructions.size());
    const auto add = [this](const QString& text, int layer, bool alone) {
        m_layers->addItem(text, QPoint(layer, alone ? 1 : 0));
        m_layers->setItemData(m_layers->count() - 1, m_instructions.at(layer).left(kLongestInstruction),
                              Qt::ToolTipRole);
    };
    for (int layer = count - 1; layer >= 0; --layer)
        add(layer == count - 1 ? tr("All layers") : tr("Up to layer %1").arg(format::count(layer + 1)), layer,
            false);
    for (int layer = count - 1; layer >= 0; --layer)
        add(tr("Only layer %1").arg(format::count(layer + 1)), layer, true);
}

SizeMap::Choice SizeMap::choice() const {
    const QPoint kept = m_layers->currentData().toPoint();
    return {kept.x(), kept.y() != 0};
}

/// Another layer may not have the directory that is looked at: then all of it is drawn.
void SizeMap::ask(const QByteArray& top) {
    if (!m_image || m_layers->count() == 0)
        return show({});
    const Choice wanted = choice();
    const auto known = m_wholeOf == wanted ? m_whole : nullptr;
    m_bridge.ask(
        m_request,
        [image = m_image->str(), wanted, known, top](const Engine& engine, Progress&, std::stop_token stop) {
            Answer answer;
            answer.whole = known          ? known
                           : wanted.alone ? engine.imageLayer(image, wanted.layer)
                                          : engine.imageUnion(image, wanted.layer);
            SizeTree drawn = SizeTree::of(*answer.whole, top, stop);
            if (drawn.isEmpty())
                drawn = SizeTree::of(*answer.whole, {}, stop);
            answer.drawn = std::make_shared<const SizeTree>(std::move(drawn));
            return answer;
        },
        this,
        [this, wanted](const Answer& answer) {
            m_wholeOf = wanted;
            show(answer);
        },
        [this](const Error& error) {
            const ErrorText text = ErrorText::of(tr("The files could not be read."), error);
            m_message->setTexts(text.what, text.why);
            m_stack->setCurrentWidget(m_message);
        });
}

void SizeMap::show(const Answer& answer) {
    m_whole = answer.whole;
    const auto drawn = answer.drawn ? answer.drawn : std::make_shared<const SizeTree>();
    m_top = drawn->top();
    for (SizeChart* chart : {static_cast<SizeChart*>(m_map), static_cast<SizeChart*>(m_rings)})
        chart->setTree(drawn, m_instructions);
    const bool any = drawn->size() > 1;
    if (!any)
        m_message->setTexts(tr("There are no files that weigh anything"), {});
    m_stack->setCurrentWidget(any ? static_cast<QWidget*>(chart()) : m_message);
    showTrail();
    showFacts(chart()->current());
}

void SizeMap::showTrail() {
    for (QWidget* step : std::as_const(m_steps))
        step->deleteLater();
    m_steps.clear();
    QList<QByteArray> ways{QByteArrayLiteral("/")};
    for (qsizetype at = 1; m_top.size() > 1 && at > 0;) {
        at = m_top.indexOf('/', at + 1);
        ways.append(at < 0 ? m_top : m_top.left(at));
    }
    const qsizetype skipped = ways.size() - kMostFolders;
    for (qsizetype i = 0; i < ways.size(); ++i) {
        if (i > 0 && i <= skipped)
            continue; // dots stand for them
        const QString whole = format::ltr(format::text(ways[i].toStdString()));
        const QString name = format::text(ways[i].mid(ways[i].lastIndexOf('/') + 1).toStdString());
        auto* step = new QToolButton(this);
        step->setAutoRaise(true);
        step->setText(i == 0 ? QStringLiteral("/")
                             : fontMetrics().elidedText(name, Qt::ElideMiddle, kWidestFolder));
        step->setToolTip(whole);
        step->setAccessibleName(tr("Look at %1").arg(whole));
        step->setEnabled(i + 1 < ways.size());
        connect(step, &QToolButton::clicked, this, [this, path = ways[i]] { ask(path); });
        if (i > 0) {
            auto* sign = new QLabel(i == skipped + 1 && skipped > 0 ? QStringLiteral("…")
                                    : isRightToLeft()               ? QStringLiteral("‹")
                                                                    : QStringLiteral("›"),
                                    this);
            setLook(sign, TextLook::Secondary);
            m_steps.append(sign);
        }
        m_steps.append(step);
    }
    for (QWidget* step : std::as_const(m_steps))
        m_trail->addWidget(step);
}

void SizeMap::showFacts(int index) {
    if (index <= 0 && !chart()->tree().isEmpty())
        index = 0;
    m_facts->setText(index < 0 ? QString()
                               : format::facts({chart()->nameOf(index), chart()->factsOf(index)}));
}

/// Keeps to unions or to layers alone.
void SizeMap::stepLayer(int by) {
    Choice next = choice();
    next.layer += by;
    for (int i = 0; i < m_layers->count(); ++i)
        if (m_layers->itemData(i).toPoint() == QPoint(next.layer, next.alone ? 1 : 0))
            return m_layers->setCurrentIndex(i);
}

void SizeMap::goOut() {
    if (m_top.size() > 1)
        ask(m_top.left(std::max<qsizetype>(1, m_top.lastIndexOf('/'))));
}

void SizeMap::goToTop() {
    if (m_top.size() > 1)
        ask(QByteArrayLiteral("/"));
}

void SizeMap::activateCurrent() {
    SizeChart* drawing = chart();
    if (drawing->current() < 0)
        return;
    const SizeTree::Node& node = drawing->tree().node(drawing->current());
    const QByteArray path = drawing->tree().path(drawing->current());
    if (node.directory || node.isRest())
        ask(path);
    else
        emit fileActivated(node.layer, path);
}

void SizeMap::copyPath() {
    if (chart()->current() > 0)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(chart()->tree().path(chart()->current())));
}

void SizeMap::popup(const QPoint& globalPos) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(viewActs());
    menu->addSeparator();
    const SizeTree::Node& node = chart()->tree().node(chart()->current());
    const QByteArray path = chart()->tree().path(chart()->current());
    QAction* lead = menu->addAction(icon(QStringLiteral("layers")), tr("Show in its layer"));
    connect(lead, &QAction::triggered, this,
            [this, layer = node.layer, path] { emit fileActivated(layer, path); });
    menu->popup(globalPos);
}

void SizeMap::find(const QString& text) {
    m_map->setFind(text);
    m_rings->setFind(text);
}

} // namespace outcrop::ui
