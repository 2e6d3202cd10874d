// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/what_if.h"

#include "core/inspect/path_filter.h"
#include "core/oci/reference.h"
#include "ui/commands/action_table.h"
#include "ui/dialogs/command_strip.h"
#include "ui/dialogs/error_text.h"
#include "ui/dialogs/problem_label.h"
#include "ui/models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace outcrop::ui {

namespace {

constexpr int kTickPauseMs = 300;
constexpr int kNumberWidth = 64;

/// How a layer can be written: as the command line says it, and as the engine does.
struct Writing {
    const char* words;
    BlobFormat format;
};
constexpr Writing kWritings[] = {
    {"zstd:19", {Compression::Zstd, 19}},
    {"zstd", {Compression::Zstd, 0}},
    {"gzip:9", {Compression::Gzip, 9}},
    {"none", {Compression::None, 0}},
};

} // namespace

WhatIf::WhatIf(Bridge& bridge, QWidget* parent) : QWidget(parent), m_bridge(bridge) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, 0, space::m, space::m);
    layout->setSpacing(space::m);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(space::s);
    form->setHorizontalSpacing(space::l);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addLayout(form);
    buildTicks(form);
    m_sizes = new QLabel(this);
    m_sizes->setObjectName(QStringLiteral("whatIfSizes"));
    m_sizes->setWordWrap(true);
    m_sizes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_sizes);
    m_error = new ProblemLabel(this);
    layout->addWidget(m_error);
    layout->addStretch(1);
    buildFoot(layout);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTickPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &WhatIf::measure);
    setFocusProxy(m_wasted);
}

QWidget* WhatIf::addTick(QFormLayout* form, QCheckBox*& tick, const QString& text, const char* name,
                         QWidget* detail) {
    tick = new QCheckBox(text, this);
    tick->setObjectName(QLatin1String(name));
    connect(tick, &QCheckBox::toggled, this, &WhatIf::changed);
    if (detail == nullptr) {
        form->addRow(tick);
    } else {
        tick->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // level with the field
        form->addRow(tick, detail);
    }
    return detail;
}

void WhatIf::buildTicks(QFormLayout* form) {
    addTick(form, m_wasted, tr("Leave out files that a later layer hides"), "whatIfWasted", nullptr);
    addTick(form, m_caches, tr("Leave out what package managers and builds leave behind"), "whatIfCaches",
            nullptr);
    m_patterns = new QLineEdit(this);
    m_patterns->setObjectName(QStringLiteral("whatIfPatterns"));
    m_patterns->setFont(monoFont());
    m_patterns->setAccessibleName(tr("Paths to leave out"));
    m_patterns->setPlaceholderText(QStringLiteral("/usr/share/doc, *.pyc"));
    addTick(form, m_drop, tr("Leave out paths"), "whatIfDrop", m_patterns);
    auto* range = new QWidget(this);
    auto* row = new QHBoxLayout(range);
    row->setContentsMargins(0, 0, 0, 0);
    m_first = new QSpinBox(range);
    m_first->setAccessibleName(tr("The lowest layer"));
    m_last = new QSpinBox(range);
    m_last->setAccessibleName(tr("The highest layer"));
    for (QSpinBox* box : {m_first, m_last}) {
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setFixedWidth(kNumberWidth);
    }
    row->addWidget(m_first);
    row->addWidget(new QLabel(tr("to"), range));
    row->addWidget(m_last);
    row->addStretch(1);
    addTick(form, m_squash, tr("Make one of the layers"), "whatIfSquash", range);
    m_format = new QComboBox(this);
    m_format->setAccessibleName(tr("How layers are compressed"));
    for (const QString& text :
         {tr("zstd, as small as it can"), tr("zstd"), tr("gzip, as small as it can"), tr("not compressed")})
        m_format->addItem(text);
    m_format->view()->setAccessibleName(m_format->accessibleName());
    addTick(form, m_compress, tr("Compress otherwise"), "whatIfCompress", m_format);
    connect(m_patterns, &QLineEdit::textEdited, m_drop,
            [this](const QString& text) { m_drop->setChecked(!text.isEmpty()); });
    connect(m_patterns, &QLineEdit::textChanged, this, &WhatIf::changed);
    for (QSpinBox* box : {m_first, m_last})
        connect(box, &QSpinBox::valueChanged, this, &WhatIf::changed);
    connect(m_format, &QComboBox::currentIndexChanged, this, &WhatIf::changed);
}

void WhatIf::buildFoot(QVBoxLayout* layout) {
    m_command = new CommandStrip(this);
    layout->addWidget(m_command);
    auto* row = new QHBoxLayout;
    m_target = new QLineEdit(this);
    m_target->setObjectName(QStringLiteral("whatIfName"));
    m_target->setPlaceholderText(tr("name:tag of the new image"));
    m_target->setAccessibleName(tr("Name of the new image"));
    m_target->setMaximumWidth(320);
    m_write = new QPushButton(tr("Write image"), this);
    setLook(m_write, ButtonLook::Primary);
    row->addWidget(m_target, 1);
    row->addWidget(m_write);
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_target, &QLineEdit::textChanged, this, &WhatIf::changed);
    m_writeAct = new QAction(icon(QStringLiteral("layers")), tr("Write the image as it would be"), this);
    connect(m_writeAct, &QAction::triggered, this, &WhatIf::write);
    connect(m_write, &QPushButton::clicked, m_writeAct, &QAction::trigger);
}

void WhatIf::setImage(const ImageId& image, const QString& name, int layers) {
    clear();
    m_image = image;
    m_name = name;
    for (QSpinBox* box : {m_first, m_last}) {
        const QSignalBlocker quiet(box);
        box->setRange(1, std::max(1, layers));
        box->setValue(box == m_first ? 1 : layers);
    }
    changed();
}

void WhatIf::clear() {
    m_request.cancel();
    m_image.reset();
    m_writing = false;
    for (QCheckBox* tick : {m_wasted, m_caches, m_drop, m_squash, m_compress}) {
        const QSignalBlocker quiet(tick);
        tick->setChecked(false);
    }
    m_patterns->clear();
    m_target->clear();
    m_error->setProblem({});
    allowWriting(false);
}

QStringList WhatIf::patterns() const {
    QStringList found;
    if (m_drop->isChecked())
        for (const QString& part : m_patterns->text().split(u',', Qt::SkipEmptyParts))
            if (const QString glob = part.trimmed(); !glob.isEmpty())
                found.append(glob);
    return found;
}

bool WhatIf::anyTicked() const {
    return m_wasted->isChecked() || m_caches->isChecked() || !patterns().isEmpty() || m_squash->isChecked() ||
           m_compress->isChecked();
}

QString WhatIf::problem() const {
    if (m_squash->isChecked() && m_first->value() > m_last->value())
        return tr("The lowest of the layers must not lie above the highest.");
    const QString name = m_target->text().trimmed();
    if (!name.isEmpty() && !Reference::tryParse(name.toStdString()))
        return tr("A name is made of lower-case letters, digits and separators, then “:” and a tag.");
    return {};
}

RepackOptions WhatIf::options() const {
    RepackOptions wish;
    wish.image = m_image->str();
    wish.wasted = m_wasted->isChecked();
    const bool caches = m_caches->isChecked();
    std::vector<std::string> globs;
    for (const QString& glob : patterns())
        globs.push_back(glob.toStdString());
    if (caches || !globs.empty()) {
        const bool named = !globs.empty();
        const auto filter = std::make_shared<const PathFilter>(std::move(globs), std::string());
        wish.drop = [filter, named, caches](const std::string& path) {
            return (named && filter->fits(path)) || (caches && isCachePath(path));
        };
    }
    if (m_squash->isChecked())
        wish.squash.emplace_back(m_first->value(), m_last->value());
    if (m_compress->isChecked())
        wish.format = kWritings[m_format->currentIndex()].format;
    return wish;
}

std::vector<std::string> WhatIf::words() const {
    std::vector<std::string> words{"outcrop", "repack"};
    if (m_compress->isChecked())
        words.insert(words.end(), {"--compression", kWritings[m_format->currentIndex()].words});
    for (const QString& glob : patterns())
        words.insert(words.end(), {"--drop", glob.toStdString()});
    if (m_caches->isChecked())
        words.emplace_back("--drop-caches");
    if (m_wasted->isChecked())
        words.emplace_back("--drop-wasted");
    if (m_squash->isChecked())
        words.insert(words.end(),
                     {"--squash", std::to_string(m_first->value()) + ".." + std::to_string(m_last->value())});
    words.push_back(m_name.toStdString());
    if (const auto target = Reference::tryParse(m_target->text().trimmed().toStdString()))
        words.push_back(target->familiar());
    return words;
}

void WhatIf::allowWriting(bool sensible) {
    const bool can = sensible && !m_writing;
    m_write->setEnabled(can);
    allow(m_writeAct, can,
          m_writing ? tr("It is being written.")
                    : tr("Tick what the image shall do without, under “Weight”, “What if”."));
}

/// What was asked is of no use any more; the next question waits for further ticks.
void WhatIf::changed() {
    const bool name = sender() == m_target;
    const QString wrong = problem();
    m_error->setProblem(wrong);
    const bool sensible = m_image && anyTicked() && wrong.isEmpty();
    allowWriting(sensible);
    m_command->setWords(sensible ? words() : std::vector<std::string>());
    if (name)
        return; // weighs nothing
    m_request.cancel();
    m_pause.stop();
    if (!sensible)
        return say(tr("Tick what the image shall do without: its new size is measured at once."));
    say(tr("Measuring…"));
    m_pause.start();
}

void WhatIf::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    changed();
}

void WhatIf::measure() {
    if (!m_image || !isVisible())
        return;
    RepackOptions wish = options();
    wish.dryRun = true;
    m_bridge.ask(
        m_request,
        [wish](const Engine& engine, Progress& progress, std::stop_token stop) {
            return engine.repack(wish, progress, stop);
        },
        this, [this](const RepackResult& result) { show(result); },
        [this](const Error& error) {
            const ErrorText text = ErrorText::of(tr("The new size could not be measured."), error);
            m_sizes->clear();
            m_error->setProblem(text.what + u' ' + text.why);
        });
}

void WhatIf::say(const QString& text) {
    setLook(m_sizes, TextLook::Secondary);
    m_sizes->setText(text);
    m_sizes->setToolTip({});
}

void WhatIf::show(const RepackResult& result) {
    if (result.unchanged())
        return say(tr("Nothing of the image changes."));
    const QString change = format::change(format::bytes(result.before), format::bytes(result.after));
    const auto less = static_cast<int64_t>(result.after) - static_cast<int64_t>(result.before);
    setLook(m_sizes, TextLook::Title);
    m_sizes->setText(format::facts({tr("%1 as stored").arg(change), format::signedBytes(less)}));
    m_sizes->setToolTip(format::change(format::exactBytes(result.before), format::exactBytes(result.after)));
}

void WhatIf::write() {
    if (!m_image)
        return;
    RepackOptions wish = options();
    wish.target = Reference::tryParse(m_target->text().trimmed().toStdString());
    m_writing = true;
    allowWriting(false);
    const auto done = [this, image = *m_image] {
        m_writing = false;
        if (m_image && *m_image == image)
            allowWriting(anyTicked() && problem().isEmpty());
    };
    m_bridge.run(
        tr("Write %1 anew").arg(m_name),
        [wish](const Engine& engine, Progress& progress, std::stop_token stop) {
            return engine.repack(wish, progress, stop);
        },
        this,
        [this, done](const RepackResult& result) {
            done();
            if (result.image)
                emit imageWritten(QString::fromStdString(result.image->str()));
        },
        [this, done](const Error& error) {
            done();
            const ErrorText text = ErrorText::of(tr("The image could not be written."), error);
            m_error->setProblem(text.what + u' ' + text.why);
        });
}

} // namespace outcrop::ui
