// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// daemonscope-window-cost unfolded|folded REFRESHES: opens the real window on the tree and prints, in one line, the
// processor time from the start to the first picture (ms), that of one refresh (ms), and the resident memory (bytes).

#include <cstdio>
#include <cstring>

#include <unistd.h>

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include "app/window/settings_file.h"
#include "app/window/main_window.h"
#include "model/sys/heap.h"
#include "tests/bench/measure.h"

using namespace daemonscope;

int main(int count, char** arguments)
{
    if (count != 3)
        return 2;
    const bool folded = std::strcmp(arguments[1], "folded") == 0;
    const int refreshes = std::atoi(arguments[2]);
    sys::keepHeapSmall(); // as the program does
    auto proc = sys::ProcFs::open();
    if (!proc)
        return 1;
    QApplication application(count, arguments);
    const QTemporaryDir settingsFolder; // the user's own settings are neither used nor touched
    QSettings::setPath(settings::format(), QSettings::UserScope, settingsFolder.path());
    Preferences preferences;
    preferences.startCollapsed = folded;
    settings::save(preferences);

    Observer observer(std::move(*proc));
    MainWindow window(observer, WindowOptions());
    window.resize(1500, 950);
    double first = 0;
    bench::Duration settled{};
    int seen = 0;
    QObject::connect(&window.model(), &TreeModel::applied, &window, [&] {
        // The picture is complete once it has been painted.
        QTimer::singleShot(0, &window, [&] {
            constexpr int settling = 3;
            ++seen;
            if (seen == 1)
                first = bench::ms(bench::processCpu());
            if (seen == settling)
                settled = bench::processCpu();
            if (seen == settling + refreshes) {
                std::printf("%.2f %.2f %ld\n", first, bench::ms(bench::processCpu() - settled) / refreshes,
                    bench::residentBytes(::getpid()));
                QApplication::quit();
            }
        });
    });
    observer.start();
    window.QWidget::show();
    return QApplication::exec();
}
