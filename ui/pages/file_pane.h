// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/line_blame.h"
#include "core/layer/file_tree.h"
#include "ui/bridge/prepared.h"
#include "ui/bridge/task_runner.h"
#include "ui/pages/file_content.h"
#include "ui/pages/save_as.h"
#include "ui/widgets/late_view.h"

#include <QByteArray>
#include <QPlainTextEdit>
#include <QWidget>
#include <functional>
#include <optional>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QKeySequence;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace outcrop::ui {

class BlanksButton;
class Bridge;
class BytesView;
class DatabaseView;
class DiffView;
class ElidedLabel;
class EmptyState;
class FileFinder;
class LineGutter;
class MemberList;
class MemberPath;
class PartBar;
class PicturePane;
class SearchField;
class SegmentedControl;
class SourceView;

/// Shows one file below a tree: its text or what is in it, both sides of it with their difference, or why
/// there is nothing to show. It reads the file itself, as its members, so that one can go into archives.
class FilePane : public QWidget {
    Q_OBJECT

public:
    explicit FilePane(Bridge& bridge, QWidget* parent = nullptr);

    /// path and origin ("layer 6, COPY . /app") head the pane. The same path again is read anew, and what is
    /// shown stays until it is.
    /// subject: see Look.
    void open(const QByteArray& path, const QString& origin, OpenFile file, const std::string& subject = {});
    /// change: what the tree says of it ("mode 0644 → 0755"), for where the content is the same.
    void compare(const QByteArray& path, const QString& origin, const QString& change, OpenFile before,
                 OpenFile after);
    /// The same by name: what it reads is kept while the path shows, and shown at once when it is wanted
    /// again.
    struct Look {
        QString key;     ///< of what never changes; empty: not kept
        OpenFile before; ///< null: nothing to compare with
        OpenFile file;
        QString change = {}; ///< see compare()
        /// What Engine::subject() knows them by, whose layers brought their lines; empty: there are none.
        std::string subjectBefore = {};
        std::string subject = {};
    };
    void openLook(const QByteArray& path, const QString& origin, Look look);
    /// Reads what may be wanted next of the path that shows, nearest first.
    void prepare(std::vector<Look> looks);
    /// What is opened next is come to from a file before (1) or after it (-1), and shows that end's change.
    void arriveFrom(int step);
    /// Goes from the last change on to another file: its owner answers changeWanted().
    void setWalks(bool on);
    void say(const QString& words); ///< about the changes, in the head
    /// Says of what is no regular file what it is, and returns true; false for one that can be opened.
    bool openSpecial(const QByteArray& path, const QString& origin, const FileEntry& entry);
    void openMessage(const QByteArray& path, const QString& title, const QString& explanation);
    /// Whether the layer of each line is shown beside a text.
    bool showsLines() const;
    void setShowsLines(bool on);
    void stop();                                  ///< reading
    QString path() const;                         ///< as it is shown
    QByteArray rawPath() const { return m_path; } ///< of the file in the tree
    DiffView* diffView() { return m_diff.get(); }
    /// All that can be done with the file, with why not.
    QList<QAction*> acts() const { return m_acts; }
    /// Those whose keys are also for the tree above.
    QList<QAction*> keyActs() const;

signals:
    void closed();
    void changeWanted(int step); ///< of another file: 1 the next, -1 the one before
    void layerWanted(int layer); ///< of the subject's: that brought a line

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Side { Difference, Before, After };
    void buildHeader();
    void buildViews();
    void makeViewsWhenShown();
    template <class View, class... Arguments>
    View* addView(Arguments&... arguments);
    QPlainTextEdit::LineWrapMode lineWrap() const;
    bool unified() const; ///< the difference, in one column
    void layOutDifference();
    template <class Slot>
    QAction* addAct(const char* iconName, const QString& text, const QKeySequence& keys, Slot slot);
    void addActs();
    void updateActs();
    void copyText();
    enum class FindStep { Typed, Next, Previous };
    void buildFinder();
    void startFind();
    void find(FindStep step);
    void findInText(const QString& words, bool backwards);
    void showHit(qint64 offset, qint64 length);
    bool selectHit();
    QToolButton* addTool(QHBoxLayout* row, const QString& iconName, const QString& name);
    void showLoading(const QByteArray& path, const QString& origin);
    QString keptKey(const QString& key) const; ///< of an answer
    void read();
    void take(const FileAnswer& answer);
    void readSide(Side side);
    void readPart(qint64 from);
    void
    readText(std::function<FileContent(std::optional<UniqueFd>, const FilePlace&, const std::stop_token&)>
                 reading);
    void showBytesOfText(const FileContent& content);
    bool showsLargeDifference() const;
    void showLargeDifference();
    void readDifference(int part, int step);
    void leaveDifference(int step);
    void showFailure(const QString& what, const Error& error);
    void showMessage(const QString& title, const QString& explanation);
    void showText(const QString& text, std::shared_ptr<const TextSyntax> syntax = {});
    void showPlain(const FileContent& content);
    void showComparison(FileComparison comparison);
    void showSide(int side);
    void showDifference();
    void showSame();
    void showBytes();
    void switchBytes();
    void switchLines();
    void allowLines();
    void showLines();
    void takeLines();
    void sayLines(const QString& words);
    const std::string& linesSubject() const;
    bool bytesWanted() const;
    void stepChange(int step);
    void arrive();
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
    Prepared<FileAnswer> m_ahead;
    QByteArray m_path;
    QList<QByteArray> m_way; ///< members that were opened, from the outside in
    QString m_key;           ///< see Look
    OpenFile m_before;       ///< only of two that are compared
    OpenFile m_file;
    QString m_change; ///< see compare()
    std::string m_subjectBefore, m_subject;
    Request m_linesRequest;
    std::shared_ptr<const LineBlame> m_lines;
    QString m_linesOf;        ///< names whose m_lines are
    bool m_linesLeft = false; ///< the difference, for them
    int m_arriveFrom = 0;
    bool m_walks = false;
    QByteArray m_wantedMember; ///< to be the current one
    bool m_wantsFocus = false; ///< once it is read
    FileComparison m_comparison;
    std::optional<FileContent> m_shown; ///< the bytes of the file that are shown as text
    int m_shownSerial = 0;              ///< another one for another file
    qint64 m_hit = -1;                  ///< of what is looked for, in the file
    qint64 m_hitLength = 0;
    QString m_findWords; ///< looked for last
    FileFinder* m_finder = nullptr;
    QList<QAction*> m_acts, m_sideActs, m_sizeActs;
    QAction *m_saveAct = nullptr, *m_copyAct = nullptr, *m_findAct = nullptr, *m_findNextAct = nullptr,
            *m_findPreviousAct = nullptr, *m_wrapAct = nullptr, *m_nextAct = nullptr,
            *m_previousAct = nullptr, *m_columnsAct = nullptr, *m_moreAct = nullptr, *m_allAct = nullptr,
            *m_whitespaceAct = nullptr, *m_bytesAct = nullptr, *m_linesAct = nullptr, *m_pictureAct = nullptr,
            *m_backAct = nullptr;
    SearchField* m_find = nullptr;
    QLabel* m_title = nullptr;
    QBoxLayout* m_header = nullptr; ///< the name, then the tools
    QLabel* m_origin = nullptr;
    QLabel* m_note = nullptr; ///< which of the changes is shown
    SegmentedControl* m_side = nullptr;
    SegmentedControl* m_layout = nullptr;
    BlanksButton* m_blanks = nullptr;
    MemberPath* m_back = nullptr;
    QToolButton* m_bytesTool = nullptr;
    QToolButton* m_linesTool = nullptr;
    QToolButton* m_save = nullptr;
    QToolButton* m_close = nullptr;
    QStackedWidget* m_stack = nullptr;
    LateView<SourceView> m_text;
    LineGutter* m_gutter = nullptr;     ///< with m_text
    ElidedLabel* m_lineWords = nullptr; ///< what the gutter says of the current line
    PartBar* m_parts = nullptr;
    LateView<DiffView> m_diff;
    LateView<MemberList> m_members;
    LateView<PicturePane> m_picture;
    LateView<DatabaseView> m_database;
    LateView<BytesView> m_bytes;
    EmptyState* m_message = nullptr;
};

} // namespace outcrop::ui
