// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/walk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

namespace daemonscope::test {

QStringList markupOf(QWidget& top)
{
    QStringList found;
    for (const auto* label : top.findChildren<QLabel*>())
        if (label->textFormat() != Qt::PlainText)
            found << QLatin1String(label->metaObject()->className()) + QLatin1String(": ") + label->text();
    for (const auto* widget : top.findChildren<QWidget*>())
        if (const auto tip = widget->toolTip();
            !tip.isEmpty() && !tip.startsWith(QLatin1String("<qt>")) && Qt::mightBeRichText(tip))
            found << tip;
    return found;
}

QStringList namelessIn(QWidget& top)
{
    QStringList found;
    for (auto* widget : top.findChildren<QWidget*>()) {
        // The inside of a spin box or a tab bar is named by what it is in.
        if (!widget->isVisibleTo(&top) || (widget->focusPolicy() & Qt::TabFocus) == 0
            || widget->focusProxy() != nullptr)
            continue;
        const auto* face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->text(QAccessible::Name).isEmpty())
            found << QLatin1String(widget->metaObject()->className());
    }
    return found;
}

QStringList sharedMnemonics(QWidget& top)
{
    QMap<QString, QStringList> uses;
    const auto note = [&uses](const QString& text) {
        if (const auto keys = QKeySequence::mnemonic(text); !keys.isEmpty())
            uses[keys.toString(QKeySequence::PortableText)] << text;
    };
    const auto noteActions = [&note](const QWidget& menu) {
        for (const auto* action : menu.actions())
            if (action->isVisible() && !action->isSeparator())
                note(action->text());
    };
    if (qobject_cast<QMenu*>(&top) != nullptr) {
        noteActions(top);
    } else {
        for (const auto* widget : top.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&top))
                continue;
            if (const auto* label = qobject_cast<const QLabel*>(widget); label != nullptr && label->buddy() != nullptr)
                note(label->text());
            else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                note(button->text());
            else if (const auto* box = qobject_cast<const QGroupBox*>(widget))
                note(box->title());
            else if (qobject_cast<const QMenuBar*>(widget) != nullptr)
                noteActions(*widget);
            else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
                for (int at = 0; at < tabs->count(); ++at)
                    note(tabs->tabText(at));
        }
    }
    QStringList shared;
    for (auto use = uses.begin(); use != uses.end(); ++use)
        if (use->size() > 1)
            shared << use.key() + QLatin1String(": ") + use->join(QLatin1String(" | "));
    return shared;
}

QPushButton* buttonOf(QWidget& top, const QString& text)
{
    for (auto* button : top.findChildren<QPushButton*>())
        if (button->isVisibleTo(&top) && button->text().contains(text))
            return button;
    return nullptr;
}

QWidgetList tabStops(QWidget& top)
{
    QWidgetList stops;
    for (auto* now = QApplication::focusWidget(); now != nullptr && top.isAncestorOf(now) && !stops.contains(now);
         now = QApplication::focusWidget()) {
        stops += now;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    return stops;
}

QString textIn(QWidget& top)
{
    QStringList lines;
    for (const auto* widget : top.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&top))
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            lines << label->text();
        else if (const auto* edit = qobject_cast<const QTextEdit*>(widget))
            lines << edit->toPlainText();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            lines << button->accessibleName() << button->text();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace daemonscope::test
