// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/gate_form.h"

#include "core/base/size_text.h"
#include "ui/pages/subject_field.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSpinBox>
#include <cmath>

namespace outcrop::ui {

namespace {

// As `outcrop ci` has them.
constexpr double kLeastEfficiency = 90;
constexpr double kMostUserWasted = 10;
constexpr int kUsualLayers = 20;
constexpr int kMostLayers = 999;

std::vector<std::string> globsOf(const QLineEdit& edit) {
    static const QRegularExpression between(QStringLiteral("[,\\s]+"));
    std::vector<std::string> globs;
    for (const QString& glob : edit.text().split(between, Qt::SkipEmptyParts))
        globs.push_back(glob.toStdString());
    return globs;
}

/// "5%", as a number; nullopt: it is none.
std::optional<double> growthPercentOf(QString text) {
    if (!text.endsWith(u'%'))
        return std::nullopt;
    text.chop(1);
    bool number = false;
    const double percent = text.trimmed().toDouble(&number);
    return number && percent >= 0 ? std::optional(percent) : std::nullopt;
}

std::optional<uint64_t> writtenSizeOf(const QLineEdit& edit) {
    return parseSize(edit.text().trimmed().toStdString());
}

/// As the command reads it, in any language.
std::string ratioText(double percent) {
    return QString::number(percent / 100, 'g', 6).toStdString();
}

} // namespace

GateForm::GateForm(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("gateForm"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, space::m);
    grid->setColumnStretch(4, 2);
    buildFigures(grid);
    buildRest(grid);
}

QDoubleSpinBox* GateForm::addPart(QGridLayout* grid, int row, const QString& text, const QString& tip,
                                  const char* name, double percent) {
    auto* box = new QDoubleSpinBox(this);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(text);
    box->setRange(0, 100);
    box->setDecimals(2);
    box->setSuffix(QStringLiteral(" %"));
    box->setValue(percent);
    box->setToolTip(tip);
    auto* label = new QLabel(text, this);
    label->setToolTip(tip);
    label->setBuddy(box);
    grid->addWidget(label, row, 0);
    grid->addWidget(box, row, 1);
    connect(box, &QDoubleSpinBox::valueChanged, this, &GateForm::changed);
    return box;
}

QCheckBox* GateForm::addTick(QGridLayout* grid, int row, int column, const QString& text, const QString& tip,
                             const char* name, QWidget* field) {
    auto* tick = new QCheckBox(text, this);
    tick->setObjectName(QLatin1String(name));
    tick->setToolTip(tip);
    if (field != nullptr)
        field->setToolTip(tip);
    grid->addWidget(tick, row, column, 1, field == nullptr ? 2 : 1);
    if (field != nullptr)
        grid->addWidget(field, row, column + 1);
    connect(tick, &QCheckBox::toggled, this, &GateForm::changed);
    return tick;
}

QLineEdit* GateForm::makeEdit(const QString& text, const char* name, const QString& example) {
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(text);
    edit->setPlaceholderText(example);
    edit->setMinimumWidth(90);
    connect(edit, &QLineEdit::textChanged, this, &GateForm::changed);
    return edit;
}

void GateForm::buildFigures(QGridLayout* grid) {
    m_efficiency = addPart(grid, 0, tr("Efficiency at least"),
                           tr("How much of what is shipped is not shipped again or hidden by a later layer."),
                           "gateEfficiency", kLeastEfficiency);
    m_userWasted = addPart(grid, 1, tr("Wasted part at most"),
                           tr("What paths of several layers take, as part of all above the lowest layer."),
                           "gateUserWasted", kMostUserWasted);
    m_wasted = makeEdit(tr("Wasted at most"), "gateWasted", QStringLiteral("20MB"));
    m_wastedOn = addTick(grid, 2, 0, tr("Wasted at most"), tr("What paths of several layers take."),
                         "gateWastedOn", m_wasted);
    m_size = makeEdit(tr("Size at most"), "gateSize", QStringLiteral("300MB"));
    m_sizeOn = addTick(grid, 3, 0, tr("Size at most"), tr("Of all layers together."), "gateSizeOn", m_size);
    m_layers = new QSpinBox(this);
    m_layers->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_layers->setObjectName(QStringLiteral("gateLayers"));
    m_layers->setAccessibleName(tr("Layers at most"));
    m_layers->setRange(1, kMostLayers);
    m_layers->setValue(kUsualLayers);
    m_layersOn = addTick(grid, 4, 0, tr("Layers at most"), {}, "gateLayersOn", m_layers);
    connect(m_layers, &QSpinBox::valueChanged, this, &GateForm::changed);
    for (const auto& [edit, tick] : {std::pair(m_wasted, m_wastedOn), std::pair(m_size, m_sizeOn)})
        connect(edit, &QLineEdit::textEdited, tick,
                [tick = tick](const QString& text) { tick->setChecked(!text.isEmpty()); });
    connect(m_layers, &QSpinBox::valueChanged, m_layersOn, [this] { m_layersOn->setChecked(true); });
}

void GateForm::buildRest(QGridLayout* grid) {
    m_growth = makeEdit(tr("Growth at most"), "gateGrowth", QStringLiteral("5%"));
    m_growthOn =
        addTick(grid, 0, 3, tr("Growth at most"), tr("Bytes more than the base, or percent of it: 10MB, 5%."),
                "gateGrowthOn", m_growth);
    m_base = new SubjectField(tr("Base that growth is measured against"), this);
    m_base->setObjectName(QStringLiteral("gateBase"));
    auto* base = new QLabel(tr("Compared with"), this);
    base->setBuddy(m_base);
    base->setIndent(space::xl);
    grid->addWidget(base, 1, 3);
    grid->addWidget(m_base, 1, 4);
    m_setuid =
        makeEdit(tr("Paths that may be setuid or setgid"), "gateSetuid", QStringLiteral("/bin/su, */sudo"));
    m_setuid->setFont(monoFont());
    m_setuidOn = addTick(grid, 2, 3, tr("No setuid files, except"),
                         tr("Files that are setuid or setgid or have capabilities fail, unless one of these "
                            "patterns fits."),
                         "gateSetuidOn", m_setuid);
    m_packages =
        makeEdit(tr("Packages that may not be installed"), "gatePackages", QStringLiteral("telnet*, gcc"));
    m_packages->setFont(monoFont());
    m_packagesOn =
        addTick(grid, 3, 3, tr("Packages not allowed"),
                tr("Patterns of names; what is installed and fits one fails."), "gatePackagesOn", m_packages);
    m_secretsOn = addTick(grid, 4, 3, tr("No keys, tokens or passwords"),
                          tr("In no layer, also where a later layer hides them."), "gateSecretsOn", nullptr);
    for (const auto& [edit, tick] : {std::pair(m_growth, m_growthOn), std::pair(m_packages, m_packagesOn)})
        connect(edit, &QLineEdit::textEdited, tick,
                [tick = tick](const QString& text) { tick->setChecked(!text.isEmpty()); });
    connect(m_setuid, &QLineEdit::textEdited, m_setuidOn, [this](const QString& text) {
        if (!text.isEmpty())
            m_setuidOn->setChecked(true);
    });
    connect(m_base, &SubjectField::currentTextChanged, this, &GateForm::changed);
}

void GateForm::setSnapshot(const Snapshot& snapshot) {
    m_base->setSnapshot(snapshot);
}

QString GateForm::problem() const {
    if (m_wastedOn->isChecked() && !writtenSizeOf(*m_wasted))
        return tr("“Wasted at most” wants a size, as in 20MB.");
    if (m_sizeOn->isChecked() && !writtenSizeOf(*m_size))
        return tr("“Size at most” wants a size, as in 300MB.");
    if (m_packagesOn->isChecked() && globsOf(*m_packages).empty())
        return tr("Name the packages that are not allowed.");
    if (!m_growthOn->isChecked())
        return {};
    if (!growthPercentOf(m_growth->text().trimmed()) && !writtenSizeOf(*m_growth))
        return tr("“Growth at most” wants a size or a part, as in 10MB or 5%.");
    return m_base->subject().isEmpty() ? tr("Choose what growth is measured against.") : QString();
}

GateWish GateForm::wish() const {
    GateWish wish;
    wish.limits.lowestEfficiency = m_efficiency->value() / 100;
    wish.limits.highestUserWastedPercent = m_userWasted->value() / 100;
    if (m_wastedOn->isChecked())
        wish.limits.highestWastedBytes = writtenSizeOf(*m_wasted);
    if (m_sizeOn->isChecked())
        wish.limits.maxSize = writtenSizeOf(*m_size);
    if (m_layersOn->isChecked())
        wish.limits.maxLayers = static_cast<uint64_t>(m_layers->value());
    if (m_growthOn->isChecked()) {
        wish.base = m_base->subject().toStdString();
        wish.limits.maxGrowthPercent = growthPercentOf(m_growth->text().trimmed());
        if (!wish.limits.maxGrowthPercent)
            wish.limits.maxGrowth = static_cast<int64_t>(writtenSizeOf(*m_growth).value_or(0));
    }
    if (m_setuidOn->isChecked())
        wish.limits.allowedPrivileged = globsOf(*m_setuid);
    wish.noSecrets = m_secretsOn->isChecked();
    if (m_packagesOn->isChecked())
        wish.forbiddenPackages = globsOf(*m_packages);
    return wish;
}

std::vector<std::string> GateForm::words(const std::string& image) const {
    std::vector<std::string> words{"outcrop", "ci"};
    const auto add = [&words](const char* option, const std::string& value) {
        words.insert(words.end(), {option, value});
    };
    const auto text = [](const QLineEdit* edit) { return edit->text().trimmed().toStdString(); };
    if (m_efficiency->value() != kLeastEfficiency)
        add("--lowest-efficiency", ratioText(m_efficiency->value()));
    if (m_userWasted->value() != kMostUserWasted)
        add("--highest-user-wasted-percent", ratioText(m_userWasted->value()));
    if (m_wastedOn->isChecked())
        add("--highest-wasted-bytes", text(m_wasted));
    if (m_sizeOn->isChecked())
        add("--max-size", text(m_size));
    if (m_layersOn->isChecked())
        add("--max-layers", std::to_string(m_layers->value()));
    if (m_growthOn->isChecked()) {
        add("--base", m_base->subject().toStdString());
        add("--max-growth", text(m_growth));
    }
    if (m_setuidOn->isChecked()) {
        const std::vector<std::string> allowed = globsOf(*m_setuid);
        if (allowed.empty())
            words.emplace_back("--no-setuid");
        for (const std::string& glob : allowed)
            add("--allow-setuid", glob);
    }
    if (m_packagesOn->isChecked())
        for (const std::string& glob : globsOf(*m_packages))
            add("--forbid-package", glob);
    if (m_secretsOn->isChecked())
        words.emplace_back("--no-secrets");
    words.push_back(image);
    return words;
}

QVariantMap GateForm::state() const {
    QVariantMap state{{m_base->objectName(), m_base->subject()}};
    for (const auto* tick : findChildren<QCheckBox*>())
        state.insert(tick->objectName(), tick->isChecked());
    for (const auto* edit : {m_wasted, m_size, m_growth, m_setuid, m_packages})
        state.insert(edit->objectName(), edit->text());
    for (const auto* part : {m_efficiency, m_userWasted})
        state.insert(part->objectName(), part->value());
    state.insert(m_layers->objectName(), m_layers->value());
    return state;
}

void GateForm::setState(const QVariantMap& state) {
    if (state.isEmpty())
        return;
    for (auto* edit : {m_wasted, m_size, m_growth, m_setuid, m_packages})
        edit->setText(state.value(edit->objectName()).toString());
    for (auto* part : {m_efficiency, m_userWasted})
        part->setValue(state.value(part->objectName(), part->value()).toDouble());
    m_layers->setValue(state.value(m_layers->objectName(), m_layers->value()).toInt());
    m_base->setSubject(state.value(m_base->objectName()).toString());
    for (auto* tick : findChildren<QCheckBox*>()) // last: a number that changes ticks itself
        tick->setChecked(state.value(tick->objectName()).toBool());
}

} // namespace outcrop::ui
