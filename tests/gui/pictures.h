// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QPalette>
#include <QString>
#include <QWidget>

namespace daemonscope::test {

/// Makes the application look the same everywhere: Fusion, Inter or DejaVu Sans at 13 px.
void useFixedLook();
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Takes pictures of a widget of this size, light and dark, at 1× and 2×, as pictures/NAME-light@1x.png and so on
/// below the folder the test runs in. `make` is called anew for each. False when a file could not be written.
[[nodiscard]] bool takePictures(const QString& name, QSize size, const std::function<QWidget*()>& make);

} // namespace daemonscope::test
