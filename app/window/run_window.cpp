// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_window.h"

#include <csignal>
#include <cstdio>

#include <unistd.h>

#include <QApplication>

#include "app/texts.h"
#include "app/window/main_window.h"
#include "app/window/single_instance.h"
#include "views/shared/glyphs.h"

namespace daemonscope {

int runWindow(int argc, char** argv, const WindowOptions& options)
{
    auto proc = sys::ProcFs::open(options.proc.value_or("/proc"));
    if (!proc) {
        std::fprintf(stderr, "daemonscope: cannot read %s: %s\n", options.proc.value_or("/proc").c_str(),
            sys::describe(proc.error()).c_str());
        return 1;
    }
    QApplication::setApplicationName(QStringLiteral("daemonscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Daemonscope"));
    QApplication::setDesktopFileName(QStringLiteral(DAEMONSCOPE_ID));
    QApplication application(argc, argv);
    installTexts();
    QApplication::setWindowIcon(glyphs::program());

    SingleInstance instance;
    if (!options.proc && instance.handOver())
        return 0;
    int status = 0;
    bool stuck = false;
    {
        Observer observer(std::move(*proc));
        MainWindow window(observer, options);
        QObject::connect(&instance, &SingleInstance::raiseWanted, &window, &MainWindow::raiseToFront);
        observer.start();
        window.QWidget::show();
        status = QApplication::exec();
        stuck = observer.mustLeaveAtOnce();
    }
    if (stuck)
        ::_exit(status); // everything is saved; a reader stuck in the kernel would keep the program from ending
    return status;
}

} // namespace daemonscope
