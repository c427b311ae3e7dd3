// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/lab_session.h"

#include <array>
#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "views/terminal/terminal_view.h"

namespace daemonscope {

LabSession::LabSession(const lab::Scenario& scenario, lab::Runner::Options options, TerminalView& terminal, QObject* parent)
    : QObject(parent), runner_(scenario, std::move(options)), terminal_(terminal)
{
    runner_.onChange = [this] {
        watch();
        Q_EMIT changed();
    };
    connect(&terminal_, &TerminalView::typed, this, [this](const QByteArray& bytes) {
        if (runner_.terminal() >= 0)
            (void)!::write(runner_.terminal(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    });
    connect(&terminal_, &TerminalView::resized, this, [this](int rows, int columns) { runner_.resizeTerminal(rows, columns); });
    connect(&terminal_, &TerminalView::drained, this, [this] {
        if (onTerminal_)
            onTerminal_->setEnabled(true);
    });
    constexpr int turn = 100;
    patience_.setInterval(turn);
    connect(&patience_, &QTimer::timeout, this, [this] { runner_.tick(); });
}

LabSession::~LabSession()
{
    runner_.onChange = nullptr;
    onTerminal_.reset(); // before the descriptor goes
    onStage_.reset();
}

void LabSession::start()
{
    terminal_.reset();
    runner_.start();
    if (runner_.fd() >= 0) {
        onStage_ = std::make_unique<QSocketNotifier>(runner_.fd(), QSocketNotifier::Read);
        connect(onStage_.get(), &QSocketNotifier::activated, this, [this] {
            const auto sequences = [this] {
                std::vector<int> all;
                for (const auto& call : runner_.waiting())
                    all.push_back(call.sequence);
                return all;
            };
            const auto waiting = sequences();
            runner_.take();
            watch();
            if (runner_.state() == lab::Runner::State::Failed)
                onStage_->setEnabled(false);
            else if (sequences() != waiting)
                Q_EMIT changed();
        });
        patience_.start();
    }
    Q_EMIT changed();
}

/// The terminal comes with the start and goes when a step closes it.
void LabSession::watch()
{
    const int fd = runner_.terminal();
    if (onTerminal_ && onTerminal_->socket() != fd)
        onTerminal_.reset();
    if (fd < 0 || onTerminal_)
        return;
    (void)::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
    runner_.resizeTerminal(terminal_.rows(), terminal_.columns());
    onTerminal_ = std::make_unique<QSocketNotifier>(fd, QSocketNotifier::Read);
    connect(onTerminal_.get(), &QSocketNotifier::activated, this, &LabSession::readTerminal);
}

void LabSession::readTerminal()
{
    QByteArray part(64 << 10, Qt::Uninitialized);
    for (int round = 0; round < 16 && terminal_.hungry() && runner_.terminal() >= 0; ++round) {
        const auto got = ::read(runner_.terminal(), part.data(), static_cast<std::size_t>(part.size()));
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (got <= 0) { // EIO: nobody has the other side open any more
            onTerminal_->setEnabled(false);
            return;
        }
        runner_.noteOutput();
        terminal_.feed(part.left(got));
    }
    if (!terminal_.hungry())
        onTerminal_->setEnabled(false);
}

void LabSession::perform(std::optional<sys::Answer> otherwise, int code)
{
    const auto& steps = runner_.scenario().steps;
    if (runner_.next() < steps.size() && steps[runner_.next()].act.kind == lab::Act::Kind::CloseTerminal)
        onTerminal_.reset();
    runner_.perform(otherwise, code);
}

std::optional<Pid> LabSession::leave()
{
    onTerminal_.reset();
    onStage_.reset();
    return runner_.leave();
}

void LabSession::answerCall(int sequence, sys::Answer answer, int code) { runner_.answerCall(sequence, answer, code); }

} // namespace daemonscope
