// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/save_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include "model/process/visible_text.h"

namespace daemonscope {

namespace {

struct SaveTexts {
    Q_DECLARE_TR_FUNCTIONS(SaveTexts)
};

} // namespace

QString saveWhole(const QString& path, const std::function<bool(QIODevice& file)>& write)
{
    constexpr int longest = 200;
    const auto name = visibleText(path.toStdString(), longest);
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return SaveTexts::tr("%1 is not a file that could be replaced.").arg(name);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && write(file) && file.commit())
        return {};
    return SaveTexts::tr("%1 could not be written: %2.").arg(name, file.errorString());
}

} // namespace daemonscope
