// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessibleWidget>

#include "views/inspector/tab_strip.h"

namespace daemonscope::inspector {

namespace {

/// A tab as screen readers know it: selected or not, and to be pressed.
class TabFace final : public QAccessibleWidget {
public:
    explicit TabFace(TabButton* button)
        : QAccessibleWidget(button, QAccessible::PageTab)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = button().isChecked();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& action) override
    {
        if (action == pressAction())
            button().click();
    }

private:
    [[nodiscard]] TabButton& button() const { return *static_cast<TabButton*>(widget()); }
};

QAccessibleInterface* faceOf(const QString&, QObject* object)
{
    if (auto* button = qobject_cast<TabButton*>(object))
        return new TabFace(button);
    if (auto* strip = qobject_cast<TabStrip*>(object))
        return new QAccessibleWidget(strip, QAccessible::PageTabList);
    return nullptr;
}

} // namespace

void announceTabs()
{
    static const bool installed = [] {
        QAccessible::installFactory(&faceOf);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace daemonscope::inspector
