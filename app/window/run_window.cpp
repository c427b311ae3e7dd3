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
#include "model/process/visible_text.h"
#include "views/shared/glyphs.h"

namespace daemonscope {

int runWindow(int argc, char** argv, const WindowOptions& options)
{
    QApplication::setApplicationName(QStringLiteral("daemonscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Daemonscope"));
    QApplication::setDesktopFileName(QStringLiteral(DAEMONSCOPE_ID));
    QApplication application(argc, argv);
    installTexts();
    const auto root = options.proc.value_or("/proc");
    auto proc = sys::ProcFs::open(root);
    if (!proc) {
        const auto complaint = QCoreApplication::translate("Main", "cannot read %1: %2")
                                   .arg(visibleText(root.string()), QString::fromStdString(sys::describe(proc.error())));
        std::fprintf(stderr, "daemonscope: %s\n", qUtf8Printable(complaint));
        return 1;
    }
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
