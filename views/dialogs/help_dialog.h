// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QGridLayout;
class QTabWidget;

namespace daemonscope {

/// What the words mean, what the filter understands, and which keys do what.
class HelpDialog final : public QDialog {
    Q_OBJECT
public:
    /// Lists the keys of those `actions` that have any.
    explicit HelpDialog(const QList<QAction*>& actions, QWidget* parent = nullptr);

    /// Opens at the page of keys.
    void showKeyboard();
    void showFilter();

    [[nodiscard]] QSize sizeHint() const override { return {640, 720}; }

private:
    [[nodiscard]] QWidget* wordsPage();
    [[nodiscard]] QWidget* filterPage();
    [[nodiscard]] QWidget* keysPage(const QList<QAction*>& actions);

    QTabWidget* pages_;
};

} // namespace daemonscope
