// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/accessible.h"

#include <algorithm>

#include <QAccessibleWidget>

#include "views/terminal/terminal_view.h"

namespace daemonscope::terminal {

namespace {

/// The text of the screen, its lines ended by line feeds, none cut at its end so that places can be reckoned.
QString screenText(const Screen& screen)
{
    QString text;
    for (auto line = screen.screenLine(); line < screen.endLine(); ++line)
        text += screen.text({line, 0}, {line, screen.size().columns}) + u'\n';
    return text;
}

class TerminalFace final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit TerminalFace(TerminalView* view) : QAccessibleWidget(view, QAccessible::Terminal) {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? view().screen().visibleText() : QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.multiLine = true;
        state.editable = true;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    int characterCount() const override { return static_cast<int>(screenText(view().screen()).size()); }
    int cursorPosition() const override { return accessibleCursor(view().screen()); }
    QString text(int start, int end) const override
    {
        const auto all = screenText(view().screen());
        const auto from = std::clamp<qsizetype>(start, 0, all.size());
        return all.mid(from, std::clamp<qsizetype>(end, from, all.size()) - from);
    }
    QRect characterRect(int offset) const override
    {
        const auto before = text(0, offset);
        const auto column = before.size() - before.lastIndexOf(u'\n') - 1;
        const Place place{view().screen().screenLine() + before.count(u'\n'), static_cast<int>(column)};
        const auto rect = view().cellRect(place);
        return {view().viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int offsetAtPoint(const QPoint&) const override { return -1; }

    // What is marked is marked by mouse, and can be copied.
    int selectionCount() const override { return 0; }
    void selection(int, int* start, int* end) const override { *start = *end = 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    // The program alone moves its cursor.
    void setCursorPosition(int) override {}
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int* start, int* end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    [[nodiscard]] TerminalView& view() const { return *static_cast<TerminalView*>(widget()); }
};

QAccessibleInterface* faceOf(const QString&, QObject* object)
{
    auto* view = qobject_cast<TerminalView*>(object);
    return view == nullptr ? nullptr : new TerminalFace(view);
}

} // namespace

void announceToAssistive()
{
    static const bool installed = [] {
        QAccessible::installFactory(&faceOf);
        return true;
    }();
    Q_UNUSED(installed)
}

int accessibleCursor(const Screen& screen)
{
    const auto cursor = screen.cursor();
    qsizetype before = 0;
    for (auto line = screen.screenLine(); line < cursor.line; ++line)
        before += screen.text({line, 0}, {line, screen.size().columns}).size() + 1;
    const auto line = screen.text({cursor.line, 0}, {cursor.line, screen.size().columns});
    return static_cast<int>(before + std::min<qsizetype>(line.size(), cursor.column));
}

} // namespace daemonscope::terminal
