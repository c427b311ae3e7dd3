// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QSocketNotifier>

#include "model/sys/unique_fd.h"
#include "tests/support/child_process.h"
#include "views/terminal/terminal_view.h"

namespace daemonscope::test {

/// A real program on a pty of its own whose other side is a TerminalView, joined as the program itself joins them:
/// read while the view is hungry, write what was typed, and tell the kernel each new size. Ended by pidfd.
class PtyProgram : public QObject {
    Q_OBJECT
public:
    using Arguments = std::vector<std::string>;

    /// `arguments[0]` is a path. Throws std::system_error.
    PtyProgram(TerminalView& view, Arguments arguments);
    ~PtyProgram() override;

    [[nodiscard]] Pid pid() const { return process_->pid(); }
    /// Whether all it wrote was read and it (and whoever else had the terminal) is gone.
    [[nodiscard]] bool hungUp() const { return hungUp_; }
    [[nodiscard]] qint64 bytesRead() const { return bytesRead_; }

private:
    void read();
    void write(const QByteArray& bytes);
    void tellSize(int rows, int columns);

    TerminalView& view_;
    sys::UniqueFd master_;
    std::unique_ptr<ProcessGuard> process_;
    std::unique_ptr<QSocketNotifier> notifier_;
    qint64 bytesRead_ = 0;
    bool hungUp_ = false;
};

} // namespace daemonscope::test
