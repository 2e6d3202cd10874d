// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"
#include "ui/bridge/task_runner.h"
#include "ui/pages/file_content.h"
#include "ui/pages/save_as.h"

#include <QByteArray>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace outcrop::ui {

class Bridge;
class DiffView;
class EmptyState;
class MemberList;
class MemberPath;
class PictureView;
class SegmentedControl;

/// Shows one file below a tree: its text or what is in it, both sides of it with their difference, or why
/// there is nothing to show. It reads the file itself, as its members, so that one can go into archives.
class FilePane : public QWidget {
    Q_OBJECT

public:
    explicit FilePane(Bridge& bridge, QWidget* parent = nullptr);

    /// path and origin ("layer 6, COPY . /app") head the pane. The same path again is read anew, and what is
    /// shown stays until it is.
    void open(const QByteArray& path, const QString& origin, OpenFile file);
    void compare(const QByteArray& path, const QString& origin, OpenFile before, OpenFile after);
    /// Says of what is no regular file what it is, and returns true; false for one that can be opened.
    bool openSpecial(const QByteArray& path, const QString& origin, const FileEntry& entry);
    void openMessage(const QByteArray& path, const QString& title, const QString& explanation);
    void stop();          ///< reading
    QString path() const; ///< as it is shown
    DiffView* diffView() const { return m_diff; }

signals:
    void closed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum Side { Difference, Before, After };
    void buildHeader();
    void buildViews();
    QToolButton* addTool(QHBoxLayout* row, const QString& iconName, const QString& name);
    void showLoading(const QByteArray& path, const QString& origin);
    void read();
    void readSide(Side side);
    void showFailure(const QString& what, const Error& error);
    void showMessage(const QString& title, const QString& explanation);
    void showText(const QString& text);
    void showPlain(const FileContent& content);
    void showComparison(FileComparison comparison);
    void showSide(int side);
    void showDifference();
    bool showPictures();
    void showContent(const FileContent& content, const QString& absent);
    void setView(QWidget* view);
    void setDiffControls(bool on);
    void fitTitle();
    void openMember(const QByteArray& member);
    void goOut(int depth);
    void goBack() { goOut(static_cast<int>(m_way.size()) - 1); }
    void placeChanged();
    FilePlace place() const;
    void saveShown();
    void saveMember(const QByteArray& member);
    void saveBytes(const OpenFile& file, FilePlace place);
    void savePatch();
    bool comparing() const { return m_before != nullptr; }
    const OpenFile& shownFile() const; ///< whose bytes are saved

    Bridge& m_bridge;
    Request m_request;
    Request m_sideRequest;
    QByteArray m_path;
    QList<QByteArray> m_way; ///< members that were opened, from the outside in
    OpenFile m_before;       ///< only of two that are compared
    OpenFile m_file;
    QByteArray m_wantedMember; ///< to be the current one
    bool m_wantsFocus = false; ///< once it is read
    FileComparison m_comparison;
    QLabel* m_title = nullptr;
    QLabel* m_origin = nullptr;
    SegmentedControl* m_side = nullptr;
    SegmentedControl* m_layout = nullptr;
    MemberPath* m_back = nullptr;
    QToolButton* m_save = nullptr;
    QToolButton* m_close = nullptr;
    QStackedWidget* m_stack = nullptr;
    QPlainTextEdit* m_text = nullptr;
    DiffView* m_diff = nullptr;
    MemberList* m_members = nullptr;
    PictureView* m_picture = nullptr;
    EmptyState* m_message = nullptr;
};

} // namespace outcrop::ui
