// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What a file manager is to a drop: a small window of another process. Each line on its input names paths,
// with tabs between them, that the next drag takes along. Says on its output what the target answers:
// "ready", "offers ACTION" (0: refuses), "dropped ACTION", with Qt's numbers of actions (1 copy, 2 move, 4
// link).
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QSocketNotifier>
#include <QUrl>
#include <QWidget>
#include <cstdio>
#include <iostream>
#include <string>
#include <unistd.h>

namespace {

void say(const char* word, int action) {
    std::printf("%s %d\n", word, action);
    std::fflush(stdout);
}

class Source : public QWidget {
public:
    Source() : QWidget(nullptr, Qt::X11BypassWindowManagerHint) {
        connect(&m_input, &QSocketNotifier::activated, this, &Source::readPaths);
        m_input.setEnabled(false);
    }

protected:
    void paintEvent(QPaintEvent*) override { m_input.setEnabled(true); } // now it can be pressed
    void mousePressEvent(QMouseEvent*) override {
        auto* mime = new QMimeData;
        mime->setUrls(m_urls);
        auto* drag = new QDrag(this);
        drag->setMimeData(mime);
        connect(drag, &QDrag::actionChanged, [](Qt::DropAction action) { say("offers", action); });
        // What a file manager offers.
        const Qt::DropAction done = drag->exec(Qt::CopyAction | Qt::MoveAction | Qt::LinkAction);
        say("dropped", done);
    }

private:
    void readPaths() {
        std::string line;
        if (!std::getline(std::cin, line)) {
            QCoreApplication::quit();
            return;
        }
        m_urls.clear();
        for (const QString& path : QString::fromStdString(line).split('\t'))
            m_urls.append(QUrl::fromLocalFile(path));
        say("ready", 0);
    }

    QSocketNotifier m_input{STDIN_FILENO, QSocketNotifier::Read};
    QList<QUrl> m_urls;
};

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    Source source;
    source.setGeometry(1800, 900, 100, 100);
    source.show();
    return QApplication::exec();
}
