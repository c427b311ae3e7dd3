// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pictures.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QStyleFactory>

namespace daemonscope::test {

namespace {

QPalette paletteOf(QRgb window, QRgb base, QRgb text, QRgb button, QRgb line, QRgb accent, QRgb onAccent, QRgb faint)
{
    QPalette palette{QColor(button), QColor(window)};
    const std::pair<QPalette::ColorRole, QRgb> roles[]{{QPalette::Window, window}, {QPalette::Base, base},
        {QPalette::AlternateBase, window}, {QPalette::Text, text}, {QPalette::WindowText, text},
        {QPalette::ButtonText, text}, {QPalette::Button, button}, {QPalette::Highlight, accent},
        {QPalette::HighlightedText, onAccent}, {QPalette::Link, accent}, {QPalette::PlaceholderText, faint},
        {QPalette::ToolTipBase, base}, {QPalette::ToolTipText, text}, {QPalette::Mid, line}, {QPalette::Dark, line}};
    for (const auto& [role, color] : roles)
        palette.setColor(role, QColor(color));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(faint));
    return palette;
}

bool takeOne(const QString& file, QSize size, int ratio, const std::function<QWidget*()>& make)
{
    QWidget host; // laid out as if shown
    host.setAttribute(Qt::WA_DontShowOnScreen);
    auto* widget = make();
    widget->setParent(&host, Qt::Widget);
    host.resize(size);
    widget->resize(size);
    widget->show();
    host.show();
    // Layouts with height for width settle in a few rounds.
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(host.palette().color(QPalette::Window));
    widget->render(&image);
    return image.save(file);
}

} // namespace

void useFixedLook()
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font(QFontDatabase::families().contains(QStringLiteral("Inter")) ? QStringLiteral("Inter")
                                                                           : QStringLiteral("DejaVu Sans"));
    font.setPixelSize(13);
    QApplication::setFont(font);
}

QPalette lightPalette()
{
    return paletteOf(0xfff6f7f9, 0xffffffff, 0xff1c2430, 0xffffffff, 0xffdfe3e8, 0xff2563c9, 0xffffffff, 0xff8a94a3);
}

QPalette darkPalette()
{
    return paletteOf(0xff15181d, 0xff1c2026, 0xffe4e8ee, 0xff262b33, 0xff2d333b, 0xff3d6fbf, 0xffffffff, 0xff78828f);
}

bool takePictures(const QString& name, QSize size, const std::function<QWidget*()>& make)
{
    if (!QDir().mkpath(QStringLiteral("pictures")))
        return false;
    bool all = true;
    for (const bool dark : {false, true}) {
        QApplication::setPalette(dark ? darkPalette() : lightPalette());
        for (const int ratio : {1, 2})
            all = takeOne(QStringLiteral("pictures/%1-%2@%3x.png")
                              .arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                              .arg(ratio),
                      size, ratio, make)
                && all;
    }
    return all;
}

} // namespace daemonscope::test
