// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/texts.h"

#include <memory>

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace daemonscope {

namespace {

/// Installs what `load` finds; the application owns it.
template <class Load>
bool install(const Load& load)
{
    auto translator = std::make_unique<QTranslator>();
    if (!load(*translator))
        return false;
    translator->setParent(QCoreApplication::instance());
    return QCoreApplication::installTranslator(translator.release());
}

bool installOwn(const QLocale& language)
{
    const auto load = [](const QLocale& wanted) {
        return install([&](QTranslator& translator) {
            return translator.load(
                wanted, QStringLiteral("daemonscope"), QStringLiteral("_"), QStringLiteral(":/i18n"));
        });
    };
    // Who reads simplified letters in Singapore reads those of the mainland.
    return load(language)
        || (language.script() == QLocale::SimplifiedHanScript && load(QLocale(QLocale::Chinese, QLocale::China)));
}

} // namespace

void installTexts(Reader reader)
{
    installOwn(QLocale(QLocale::English)); // where a translation has a gap, the plural forms are still right
    if (reader == Reader::Program)
        return;
    const auto system = QLocale::system();
    for (const auto& name : system.uiLanguages()) {
        const QLocale language(name);
        if (language.language() == QLocale::English || language.language() == QLocale::C)
            break;
        if (installOwn(language)) {
            install([&](QTranslator& translator) {
                return translator.load(language, QStringLiteral("qtbase"), QStringLiteral("_"),
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath));
            });
            break;
        }
    }
    if (system.textDirection() == Qt::RightToLeft
        && qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

} // namespace daemonscope
