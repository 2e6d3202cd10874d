// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/single_instance.h"

#include "core/base/error.h"

#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QThread>
#include <QTimer>
#include <fcntl.h>
#include <memory>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace outcrop::ui {

namespace {

constexpr char kTaken[] = "taken";
constexpr auto kLockName = "desktop.lock";
constexpr auto kSocketName = "desktop.sock";
constexpr int kRetryMs = 50;
constexpr int kSilentMs = 5000; ///< who connects and says nothing by then is let go

/// Through the directory's descriptor, since a socket's name has but 108 bytes.
sockaddr_un addressIn(const UniqueFd& directory) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::snprintf(address.sun_path, sizeof address.sun_path, "/proc/self/fd/%d/%s", directory.get(),
                  kSocketName);
    return address;
}

UniqueFd openPath(const std::filesystem::path& directory) {
    return UniqueFd(::open(directory.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
}

/// The process at the other end if it is this user's; 0 otherwise.
int ownPeer(int socket) {
    ucred peer{};
    socklen_t size = sizeof peer;
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0 || peer.uid != ::geteuid())
        return 0;
    return peer.pid;
}

bool readable(int socket, int milliseconds) {
    pollfd wanted{socket, POLLIN, 0};
    return ::poll(&wanted, 1, std::max(0, milliseconds)) > 0;
}

} // namespace

SingleInstance::SingleInstance(std::filesystem::path directory, QObject* parent)
    : QObject(parent), m_directory(std::move(directory)) {}

/// The lock's file stays: another start may be about to lock that very file.
SingleInstance::~SingleInstance() {
    if (m_listener)
        ::unlink((m_directory / kSocketName).c_str());
}

SingleInstance::Outcome SingleInstance::claim(const Handover& handover, int patienceMs) {
    const QByteArray message = handover.message();
    if (message.size() > kMostHandoverBytes)
        return Outcome::First;
    QElapsedTimer clock;
    clock.start();
    for (;;) {
        if (lock()) {
            listenForOthers();
            return Outcome::First;
        }
        if (handOver(message, patienceMs - int(clock.elapsed())))
            return Outcome::HandedOver;
        if (clock.elapsed() >= patienceMs)
            return Outcome::NoAnswer;
        QThread::msleep(kRetryMs); // it is just beginning, or ending
    }
}

/// True also where there is no place for a lock, or where others could put one in our way.
bool SingleInstance::lock() {
    std::error_code ignored;
    if (!std::filesystem::exists(m_directory, ignored)) {
        std::filesystem::create_directories(m_directory.parent_path(), ignored);
        ::mkdir(m_directory.c_str(), 0700);
    }
    struct stat info {};
    if (::lstat(m_directory.c_str(), &info) != 0 || !S_ISDIR(info.st_mode) || info.st_uid != ::geteuid() ||
        (info.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return true;
    UniqueFd lock(::open((m_directory / kLockName).c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!lock)
        return true;
    if (::flock(lock.get(), LOCK_EX | LOCK_NB) != 0)
        return errno != EWOULDBLOCK;
    m_lock = std::move(lock);
    return true;
}

void SingleInstance::listenForOthers() {
    const UniqueFd directory = openPath(m_directory);
    if (!m_lock || !directory)
        return;
    ::unlink((m_directory / kSocketName).c_str()); // of one that was killed
    UniqueFd listener(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const sockaddr_un address = addressIn(directory);
    if (!listener ||
        ::bind(listener.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(listener.get(), 8) != 0)
        return m_lock.reset(); // nobody shall wait for an answer that never comes
    m_listener = std::move(listener);
    auto* notifier = new QSocketNotifier(m_listener.get(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &SingleInstance::acceptOne);
}

void SingleInstance::acceptOne() {
    auto socket = std::make_shared<UniqueFd>(
        ::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!*socket || ownPeer(socket->get()) == 0)
        return;
    auto* notifier = new QSocketNotifier(socket->get(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, notifier, [this, notifier, socket] {
        notifier->setEnabled(false);
        readFrom(socket->get());
        notifier->deleteLater();
    });
    QTimer::singleShot(kSilentMs, notifier, &QObject::deleteLater);
}

void SingleInstance::readFrom(int socket) {
    QByteArray message(kMostHandoverBytes + 1, Qt::Uninitialized);
    const ssize_t size = ::recv(socket, message.data(), size_t(message.size()), MSG_DONTWAIT);
    if (size <= 0)
        return;
    message.truncate(size);
    const std::optional<Handover> handover = Handover::parse(message);
    // Who gave up waiting may have opened a window of its own, which does what was asked: it must not be done
    // twice.
    if (handover && ::send(socket, kTaken, sizeof kTaken, MSG_NOSIGNAL | MSG_DONTWAIT) > 0)
        emit handedOver(*handover);
}

bool SingleInstance::handOver(const QByteArray& message, int patienceMs) {
    const UniqueFd directory = openPath(m_directory);
    const UniqueFd socket(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!directory || !socket)
        return false;
    const sockaddr_un address = addressIn(directory);
    if (::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return false;
    const int peer = ownPeer(socket.get());
    if (peer == 0)
        return false;
    m_otherProcess = peer;
    if (::send(socket.get(), message.constData(), size_t(message.size()), MSG_NOSIGNAL | MSG_DONTWAIT) !=
            message.size() ||
        !readable(socket.get(), patienceMs))
        return false;
    char answer[sizeof kTaken] = {};
    return ::recv(socket.get(), answer, sizeof answer, MSG_DONTWAIT) == ssize_t(sizeof kTaken) &&
           std::equal(std::begin(answer), std::end(answer), std::begin(kTaken));
}

} // namespace outcrop::ui
