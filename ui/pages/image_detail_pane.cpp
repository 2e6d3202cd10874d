// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/image_detail_pane.h"

#include "ui/dialogs/dragged_paths.h"
#include "ui/dialogs/error_text.h"
#include "ui/models/format.h"
#include "ui/pages/facts_view.h"
#include "ui/pages/history_tab.h"
#include "ui/pages/image_actions.h"
#include "ui/pages/image_texts.h"
#include "ui/pages/layers_tab.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QDropEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace outcrop::ui {

ImageDetailPane::ImageDetailPane(Bridge& bridge, ImageActions& actions, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_actions(actions) {
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(QStringLiteral("layers"), m_stack);
    m_content = buildContent();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    layout->addWidget(m_stack);
    for (QAction* action : m_actions.actions())
        addAction(action);
    connect(m_empty, &EmptyState::actionTriggered, m_actions.starterAction(), &QAction::trigger);
    connect(m_empty, &EmptyState::secondActionTriggered, m_actions.importAction(), &QAction::trigger);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &ImageDetailPane::focusFilter);
}

QWidget* ImageDetailPane::buildContent() {
    auto* content = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new PageHeader(content);
    m_header->addAction(m_actions.tagAction());
    m_header->addAction(m_actions.removeAction());
    m_header->addAction(m_actions.runAction(), true);
    layout->addWidget(m_header);
    m_tabs = new QTabWidget(content);
    m_tabs->setObjectName(QStringLiteral("imageTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Views of the image"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_layers = new LayersTab(m_bridge, m_tabs);
    m_history = new HistoryTab(m_tabs);
    m_config = new FactsView(m_tabs);
    m_tabs->addTab(m_layers, tr("Layers"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->addTab(m_config, tr("Config"));
    layout->addWidget(m_tabs, 1);
    connect(m_history, &HistoryTab::stepActivated, this, [this](int step) {
        m_tabs->setCurrentWidget(m_layers);
        m_layers->stack()->setCurrent(step);
    });
    return content;
}

void ImageDetailPane::showTab(int index) {
    m_tabs->setCurrentIndex(index);
}

QStringList ImageDetailPane::tabTitles() const {
    QStringList titles;
    for (int i = 0; i < m_tabs->count(); ++i)
        titles.append(m_tabs->tabText(i));
    return titles;
}

void ImageDetailPane::focusContent() {
    if (m_tabs->currentWidget() == m_layers)
        m_layers->stack()->setFocus();
    else
        m_tabs->currentWidget()->setFocus();
}

void ImageDetailPane::focusFilter() {
    m_tabs->setCurrentWidget(m_layers);
    m_layers->focusFilter();
}

void ImageDetailPane::setSnapshot(const SnapshotPtr& snapshot) {
    updateEmpty(*snapshot);
    if (m_imageId.isEmpty())
        return;
    if (snapshot->image(ImageId::parse(m_imageId.toStdString())) == nullptr) {
        m_imageId.clear();
        m_reference.clear();
        m_layers->clear();
        m_history->clear();
        m_actions.setCurrent({}, {});
        updateEmpty(*snapshot);
        return;
    }
    updateHeader(*snapshot);
}

void ImageDetailPane::updateEmpty(const Snapshot& snapshot) {
    const bool hasImage = !m_imageId.isEmpty();
    m_stack->setCurrentWidget(hasImage ? m_content : static_cast<QWidget*>(m_empty));
    if (hasImage)
        return;
    m_empty->setAction({});
    m_empty->setSecondAction({});
    m_empty->setIconName(QStringLiteral("layers"));
    if (snapshot.error) {
        const ErrorText text = ErrorText::of(tr("The store could not be read."), *snapshot.error);
        m_empty->setIconName(QStringLiteral("alert"));
        m_empty->setTexts(text.what, text.why + QLatin1Char('\n') + text.remedy);
    } else if (snapshot.generation == 0) {
        m_empty->setTexts(tr("Reading the store…"), {});
    } else if (snapshot.images.empty()) {
        m_empty->setTexts(
            tr("No images yet"),
            tr("Drop an image archive here to look into its layers, or begin with the starter image: "
               "small, complete, and here without a network."));
        m_empty->setAction(tr("Load the starter image"));
        m_empty->setSecondAction(tr("Import…"));
    } else {
        m_empty->setTexts(tr("No image is chosen"), tr("Choose one in the list to see its layers."));
    }
}

void ImageDetailPane::updateHeader(const Snapshot& snapshot) {
    const ImageSummary* image = snapshot.image(ImageId::parse(m_imageId.toStdString()));
    if (image == nullptr)
        return;
    m_header->setTitle(m_reference.startsWith(QLatin1String("sha256:")) ? imageName(*image) : m_reference);
    QStringList facts{format::bytes(image->size)};
    int shared = 0;
    uint32_t others = 0;
    for (const Digest& layer : image->diffIds) {
        const auto found = snapshot.layers.find(layer);
        if (found == snapshot.layers.end() || found->second.images < 2)
            continue;
        ++shared;
        others = std::max(others, found->second.images - 1);
    }
    facts.append(tr("%n layers", nullptr, static_cast<int>(image->diffIds.size())));
    if (shared > 0)
        facts.append(
            tr("%1 of them shared with %n other images", nullptr, static_cast<int>(others)).arg(shared));
    facts.append(format::text(image->os + "/" + image->architecture +
                              (image->variant.empty() ? "" : "/" + image->variant)));
    if (image->created != 0)
        facts.append(tr("built %1").arg(format::ago(image->created)));
    m_header->setFacts(facts.join(QStringLiteral(" · ")),
                       QStringLiteral("sha256:") + QString::fromStdString(image->id.shortHex()));
}

void ImageDetailPane::showImage(const QString& reference, const QString& imageId) {
    const bool same = imageId == m_imageId;
    m_reference = reference;
    m_imageId = imageId;
    m_actions.setCurrent(reference, imageId);
    updateEmpty(*m_bridge.snapshot());
    updateHeader(*m_bridge.snapshot());
    if (same)
        return;
    const std::string name = imageId.toStdString();
    m_bridge.ask(
        m_detailsRequest,
        [name](const Engine& engine, Progress&, std::stop_token) {
            return std::make_shared<const ImageDetails>(engine.images().details(name));
        },
        this, [this](std::shared_ptr<const ImageDetails> image) { take(std::move(image)); },
        [this](const Error& error) {
            m_layers->clear();
            m_layers->showFailure(ErrorText::of(tr("The image could not be read."), error));
            m_history->clear();
        });
    askForConfig();
}

void ImageDetailPane::take(std::shared_ptr<const ImageDetails> image) {
    m_history->setImage(*image);
    m_config->setFacts(imageFacts(*image));
    m_layers->setImage(std::move(image), m_reference);
}

void ImageDetailPane::askForConfig() {
    const std::string name = m_imageId.toStdString();
    m_bridge.ask(
        m_configRequest,
        [name](const Engine& engine, Progress&, std::stop_token) {
            return engine.images().inspect(name).dump(4);
        },
        this, [this](const std::string& json) { m_config->setJson(QString::fromStdString(json)); },
        [this](const Error& error) {
            const ErrorText text = ErrorText::of(tr("The image's configuration could not be read."), error);
            m_config->showMessage(text.what, text.why);
        });
}

void ImageDetailPane::dragEnterEvent(QDragEnterEvent* event) {
    if (!m_imageId.isEmpty() && !draggedFolders(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImageDetailPane::dropEvent(QDropEvent* event) {
    const QStringList folders = draggedFolders(event->mimeData());
    if (m_imageId.isEmpty() || folders.isEmpty())
        return;
    event->acceptProposedAction();
    emit foldersDropped(m_reference, folders);
}

} // namespace outcrop::ui
