// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daemonscope {

/// Who reads what is printed.
enum class Reader { Person, Program };

/// Makes the texts for people known to Qt: in the first of the user's languages (LANGUAGE, LC_MESSAGES, LANG) that
/// there is a translation into, with Qt's own texts in the same one where they are installed, and otherwise the plural
/// forms of English, in which everything is written. A window is laid out in the direction of the locale. What programs
/// read is English whatever people read. Needs the application object, once; JSON and ids never pass through it.
void installTexts(Reader reader = Reader::Person);

/// While one of these lives, the texts that its thread asks for are English, with English plurals: for what a program
/// that talks to a person writes for programs.
class InEnglish {
public:
    InEnglish();
    ~InEnglish();
    InEnglish(const InEnglish&) = delete;
    InEnglish& operator=(const InEnglish&) = delete;
};

} // namespace daemonscope
