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

/// A thread's own: another one may be wording something for a person at the same time.
thread_local int englishWanted = 0;

/// The person's language. Where it says nothing, Qt asks the one that was installed before it, which is English.
class Translator final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        return englishWanted > 0 ? QString() : QTranslator::translate(context, source, comment, n);
    }
};

/// Installs what `load` finds; the application owns it.
template <class Kind, class Load>
bool install(const Load& load)
{
    auto translator = std::make_unique<Kind>();
    if (!load(*translator))
        return false;
    translator->setParent(QCoreApplication::instance());
    return QCoreApplication::installTranslator(translator.release());
}

template <class Kind>
bool installOwn(const QLocale& language)
{
    const auto load = [](const QLocale& wanted) {
        return install<Kind>([&](QTranslator& translator) {
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
    installOwn<QTranslator>(QLocale(QLocale::English)); // where a translation has a gap, the plural forms are still right
    if (reader == Reader::Program)
        return;
    const auto system = QLocale::system();
    for (const auto& name : system.uiLanguages()) {
        const QLocale language(name);
        if (language.language() == QLocale::English || language.language() == QLocale::C)
            break;
        if (installOwn<Translator>(language)) {
            install<Translator>([&](QTranslator& translator) {
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

InEnglish::InEnglish() { ++englishWanted; }

InEnglish::~InEnglish() { --englishWanted; }

} // namespace daemonscope
