// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/welcome_dialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <functional>

namespace outcrop::ui {

namespace {

constexpr int kSketchHeight = 112;
constexpr int kIdeaWidth = 210;
constexpr int kStratumWidth = 132;

/// Layers from the bottom upwards; returns where the next one would lie.
int paintStrata(QPainter& painter, const Tokens& t, const QList<int>& heights, QRect ground) {
    int bottom = ground.bottom();
    for (int i = 0; i < heights.size(); ++i) {
        const QRectF layer(ground.left() + 0.5, bottom - heights[i] + 0.5, ground.width() - 1,
                           heights[i] - 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.strata[size_t(i) % std::size(t.strata)]);
        painter.drawRoundedRect(layer, 3, 3);
        bottom -= heights[i] + 2;
    }
    return bottom;
}

/// The container's own layer, as the stack shows it: dashed, in copper.
void paintOwnLayer(QPainter& painter, const Tokens& t, QRect where) {
    painter.setBrush(t.accentTint);
    painter.setPen(QPen(t.accent, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void sketchImage(QPainter& painter, const Tokens& t, QRect where) {
    paintStrata(painter, t, {34, 22, 14, 18}, where);
}

void sketchContainer(QPainter& painter, const Tokens& t, QRect where) {
    const int top = paintStrata(painter, t, {28, 18, 12}, where);
    paintOwnLayer(painter, t, QRect(where.left(), top - 24, where.width(), 24));
}

void sketchVolume(QPainter& painter, const Tokens& t, QRect where) {
    const QRect left(where.left(), where.top(), where.width() - 46, where.height());
    const int top = paintStrata(painter, t, {24, 14}, left);
    paintOwnLayer(painter, t, QRect(left.left(), top - 20, left.width(), 20));
    const QRect chest(left.right() + 18, top - 20, 42, where.bottom() - top + 20);
    painter.setPen(QPen(t.mount, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(chest).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    paintIcon(painter, QRectF(chest.center().x() - 9, chest.center().y() - 9, 20, 20),
              QStringLiteral("database"), t.mount);
    painter.drawLine(QPointF(left.right() + 2, chest.center().y() + 0.5),
                     QPointF(chest.left() - 1, chest.center().y() + 0.5));
}

class Sketch : public QWidget {
public:
    using Paint = std::function<void(QPainter&, const Tokens&, QRect)>;
    Sketch(Paint paint, QWidget* parent) : QWidget(parent), m_paint(std::move(paint)) {
        setFixedHeight(kSketchHeight);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_paint(painter, tokens(this), QRect(0, 0, kStratumWidth, height()));
    }

private:
    Paint m_paint;
};

QLabel* words(const QString& text, TextLook look, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

} // namespace

WelcomeDialog::WelcomeDialog(bool emptyStore, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Welcome to Outcrop"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 28, 32, space::xl);
    column->setSpacing(space::m);
    column->addWidget(words(windowTitle(), TextLook::Title, this));
    column->addWidget(words(
        tr("See what container images are made of, run them, and see exactly what they changed. Everything "
           "stays on this machine: no daemon, no account, no network."),
        TextLook::Body, this));
    column->addSpacing(space::m);
    column->addWidget(makeIdeas());
    column->addSpacing(space::l);
    column->addWidget(makeButtons(emptyStore));
    column->setSizeConstraint(QLayout::SetFixedSize);
}

QWidget* WelcomeDialog::makeIdeas() {
    struct Idea {
        Sketch::Paint paint;
        QString name, text;
    };
    const Idea ideas[] = {
        {sketchImage, tr("An image is a stack of layers"),
         tr("Each instruction that built it left a layer with the files it added, changed or removed.")},
        {sketchContainer, tr("A container adds one of its own"),
         tr("It runs an image and writes into a layer on top. The image below never changes.")},
        {sketchVolume, tr("A volume lies beside the stack"),
         tr("It keeps data that should outlive the container, and can be given to another one.")}};
    auto* all = new QWidget(this);
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xl);
    for (const Idea& idea : ideas) {
        auto* column = new QVBoxLayout;
        column->setSpacing(space::s);
        column->addWidget(new Sketch(idea.paint, all));
        column->addSpacing(space::xs);
        QLabel* texts[] = {words(idea.name, TextLook::Strong, all),
                           words(idea.text, TextLook::Secondary, all)};
        for (QLabel* label : texts) {
            label->setFixedWidth(kIdeaWidth);
            column->addWidget(label);
        }
        column->addStretch();
        row->addLayout(column);
    }
    return all;
}

QWidget* WelcomeDialog::makeButtons(bool emptyStore) {
    auto* all = new QWidget(this);
    auto* close = new QPushButton(tr("Close"), all);
    auto* import = new QPushButton(tr("Import…"), all);
    setIconBeside(import, icon(QStringLiteral("import")));
    auto* tour = new QPushButton(tr("Show me around"), all);
    auto* starter = new QPushButton(tr("Load the starter image"), all);
    setLook(emptyStore ? starter : tour, ButtonLook::Primary);
    (emptyStore ? starter : tour)->setDefault(true);
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(close);
    row->addStretch();
    row->addWidget(import);
    row->addWidget(emptyStore ? tour : starter);
    row->addWidget(emptyStore ? starter : tour);
    (emptyStore ? starter : tour)->setFocus();
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const std::pair<QPushButton*, void (WelcomeDialog::*)()> wishes[] = {
        {import, &WelcomeDialog::importWanted},
        {tour, &WelcomeDialog::tourWanted},
        {starter, &WelcomeDialog::starterWanted}};
    for (const auto& [button, wish] : wishes)
        connect(button, &QPushButton::clicked, this, [this, wish = wish] {
            accept(); // what follows has the window for itself
            emit(this->*wish)();
        });
    return all;
}

} // namespace outcrop::ui
