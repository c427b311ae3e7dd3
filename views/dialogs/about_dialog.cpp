// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/about_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/shared/plain_label.h"
#include "views/shared/theme.h"

namespace daemonscope {

namespace {

PlainLabel* centred(const QString& text, double size, QFont::Weight weight, QWidget* parent)
{
    auto* label = new PlainLabel(parent);
    label->setText(text);
    label->setAlignment(Qt::AlignHCenter);
    auto font = label->font();
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * size));
    else
        font.setPointSizeF(font.pointSizeF() * size);
    font.setWeight(weight);
    label->setFont(font);
    return label;
}

void mute(PlainLabel& label, const QPalette& palette)
{
    auto colors = palette;
    colors.setColor(QPalette::WindowText, Theme(palette).muted());
    label.setPalette(colors);
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Daemonscope"));
    auto* picture = new GlyphMark(QStringLiteral("daemonscope"), this);
    picture->setLook(72, palette().color(QPalette::WindowText));
    auto* version = centred(tr("Version %1").arg(QStringLiteral(DAEMONSCOPE_VERSION)), 1, QFont::Normal, this);
    auto* what = centred(
        tr("Shows the processes of this machine by session, group and family, and tells orphans and daemons for what "
           "they are, with the evidence."),
        1, QFont::Normal, this);
    auto* licence = centred(tr("Free software under the GNU General Public License, version 3 or later "
                               "(GPL-3.0-or-later), without any warranty."),
        0.92, QFont::Normal, this);
    auto* qt = centred(
        tr("Qt %1 · © The Daemonscope authors").arg(QLatin1String(qVersion())), 0.92, QFont::Normal, this);
    for (auto* label : {version, licence, qt})
        mute(*label, palette());
    version->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 28, 32, 16);
    column->setSpacing(0);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addSpacing(12);
    column->addWidget(centred(tr("Daemonscope"), 1.6, QFont::Bold, this));
    column->addSpacing(2);
    column->addWidget(version);
    column->addSpacing(16);
    column->addWidget(what);
    column->addSpacing(16);
    column->addWidget(licence);
    column->addSpacing(8);
    column->addWidget(qt);
    column->addSpacing(20);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace daemonscope
