// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/save_dialog.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include "model/process/visible_text.h"

namespace daemonscope {

namespace {

struct SaveTexts {
    Q_DECLARE_TR_FUNCTIONS(SaveTexts)
};

void askWhetherToReplace(QFileDialog* dialog, const QString& path, const std::function<void(const QString&)>& save)
{
    constexpr int longest = 200;
    auto* question = new QMessageBox(QMessageBox::Question, dialog->windowTitle(),
        SaveTexts::tr("%1 is there already. What stands in it will be lost.")
            .arg(visibleText(path.toStdString(), longest)),
        QMessageBox::Cancel, dialog->parentWidget());
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto* replace = question->addButton(SaveTexts::tr("&Replace It"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(question, &QMessageBox::finished, dialog, [question, replace, dialog, path, save] {
        if (question->clickedButton() != replace) {
            dialog->open();
            return;
        }
        dialog->deleteLater();
        save(path);
    });
    question->open();
}

/// "svg" of "Drawing (*.svg)"; empty when it names none.
QString suffixIn(const QString& filter)
{
    const auto star = filter.lastIndexOf(QLatin1String("*."));
    const auto at = star + 2;
    return star < 0 ? QString() : filter.mid(at, filter.lastIndexOf(QLatin1Char(')')) - at);
}

/// What is written goes by the suffix, so a name keeps the one of the chosen filter.
void follow(QFileDialog* dialog, const QString& filter)
{
    const auto wanted = suffixIn(filter);
    if (wanted.isEmpty()) // a desktop's own dialog tells of none when it is opened again
        return;
    dialog->setDefaultSuffix(wanted);
    const auto names = dialog->selectedFiles();
    const QFileInfo name(names.isEmpty() ? QString() : names.first());
    const auto filters = dialog->nameFilters();
    if (std::any_of(filters.begin(), filters.end(), [&](const auto& one) { return suffixIn(one) == name.suffix(); }))
        dialog->selectFile(QStringLiteral("%1.%2").arg(name.completeBaseName(), wanted));
}

} // namespace

void askWhereToSave(QFileDialog* dialog, const QString& name, std::function<void(const QString& path)> save)
{
    const auto suffix = suffixIn(dialog->nameFilters().constFirst());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // A desktop's own dialog asks before the suffix is added, so about another file; we ask about the one it will be.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("%1.%2").arg(name, suffix));
    QObject::connect(
        dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) { follow(dialog, filter); });
    QObject::connect(dialog, &QFileDialog::rejected, dialog, &QObject::deleteLater);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [dialog, save = std::move(save)](const QString& path) {
        if (QFileInfo(path).isFile()) {
            askWhetherToReplace(dialog, path, save);
            return;
        }
        dialog->deleteLater();
        save(path);
    });
    dialog->open();
}

} // namespace daemonscope
