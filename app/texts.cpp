// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/texts.h"

#include <QCoreApplication>
#include <QTranslator>

namespace daemonscope {

void installTexts()
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QStringLiteral(":/i18n/daemonscope_en.qm")))
        QCoreApplication::installTranslator(translator);
}

} // namespace daemonscope
