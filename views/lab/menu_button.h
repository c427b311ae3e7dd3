// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QStyleOption>
#include <QToolButton>

namespace daemonscope {

/// A button whose menu opens at once. Its text says so by an arrow of its own, in the text's size and on its line; the
/// style's, a few pixels in the corner, is not drawn.
class MenuButton final : public QToolButton {
public:
    explicit MenuButton(QWidget* parent)
        : QToolButton(parent)
    {
        setPopupMode(InstantPopup);
        setToolButtonStyle(Qt::ToolButtonTextOnly);
        setMenu(new QMenu(this));
    }
    /// Without the arrow.
    [[nodiscard]] const QString& words() const { return words_; }
    void setWords(const QString& words)
    {
        words_ = words;
        setText(words + QStringLiteral("  ▾"));
    }

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~(QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::Menu);
    }

private:
    QString words_;
};

} // namespace daemonscope
