// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

#include <unistd.h>

namespace daemonscope {

namespace {

constexpr int patience = 500; // ms for the other program to answer

QString socketName()
{
    auto folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QDir::tempPath();
    // One window for each user and display.
    const QByteArray display = qgetenv("WAYLAND_DISPLAY") + '|' + qgetenv("DISPLAY") + '|' + QByteArray::number(::getuid());
    const auto hash = QCryptographicHash::hash(display, QCryptographicHash::Sha256).toHex().left(12);
    return folder + QStringLiteral("/daemonscope-") + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(QObject* parent) : QObject(parent), name_(socketName())
{
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, [this] {
        while (auto* caller = server_.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->write("raised\n");
            caller->disconnectFromServer();
            Q_EMIT raiseWanted();
        }
    });
}

bool SingleInstance::handOver()
{
    QLocalSocket other;
    other.connectToServer(name_);
    if (other.waitForConnected(patience) && other.waitForReadyRead(patience) && other.readLine().startsWith("raised"))
        return true;
    // Nobody answers: what stands there was left behind by a program that did not end well.
    if (!server_.listen(name_)) {
        QLocalServer::removeServer(name_);
        server_.listen(name_);
    }
    return false;
}

} // namespace daemonscope
