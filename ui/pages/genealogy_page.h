// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"
#include "ui/commands/jump_targets.h"
#include "ui/models/genealogy_chart.h"
#include "ui/pages/page_home.h"
#include "ui/pages/remembered.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>

namespace outcrop::ui {

class ContainerActions;
class GenealogyListPane;
class GenealogyPane;
class ImageActions;
class PageActions;
class VolumeActions;

/// The place where the whole store is one picture: images as a tree of shared layers, what runs of them, and
/// the volumes. The panes belong to the window that takes them.
class GenealogyPage : public QObject, public Remembered {
    Q_OBJECT

public:
    explicit GenealogyPage(Bridge& bridge, QObject* parent = nullptr, const PageHome& home = {});
    ~GenealogyPage() override;

    QWidget* listPane() const;
    QWidget* detailPane() const;
    /// What can be done with the picture, then with what is chosen in it.
    QList<QAction*> actions() const;
    QList<QAction*> commandActions() const;
    QString subject() const;
    void focusPicture();
    /// By name; also one that only the next picture will hold.
    void select(const QString& subject);
    QVariantMap state() const override;
    void setState(const QVariantMap& state) override;

signals:
    void said(const QString& text);
    void opened(outcrop::ui::Thing thing, const QString& id);
    /// after: empty where it is still to be chosen.
    void compareWanted(const QString& before, const QString& after);
    void containerStarted(const QString& id);
    void imagesWanted();
    void importWanted(const QStringList& archives);

private:
    void connectPanes();
    void connectActions();
    void choose(int index);
    void open(int index);
    void showMatches(const QVector<bool>& matches, bool typed);
    void goToNextMatch();
    void popupMenu(const QPoint& globalPos);
    PageActions* actionsOf(const GenealogyBox& box) const;
    const GenealogyBox* current() const;
    void selectWanted();

    Bridge& m_bridge;
    ImageActions* m_images;
    ContainerActions* m_containers;
    VolumeActions* m_volumes;
    PageActions* m_actions = nullptr; ///< of the kind that is chosen
    QList<QAction*> m_keys;           ///< theirs, while they are chosen
    QVector<bool> m_matches;
    QString m_wanted;
    QAction* m_search = nullptr;
    QPointer<GenealogyListPane> m_list;
    QPointer<GenealogyPane> m_detail;
};

} // namespace outcrop::ui
