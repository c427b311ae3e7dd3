// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lab/harm.h"

#include <QCoreApplication>

namespace daemonscope::lab {

namespace {

struct HarmTexts {
    Q_DECLARE_TR_FUNCTIONS(HarmTexts)
};

} // namespace

QString harmText(sys::Deed deed)
{
    using sys::Deed;
    switch (deed) {
    case Deed::Fork:
        return HarmTexts::tr("Skipped, the parent carries on as if it were the child, and writes to the files of both; nobody is left "
                             "to finish the parent's work. Made to fail, work that was handed to the child is not done.");
    case Deed::Exec:
        return HarmTexts::tr("Made to fail, the old program carries on with the new one's descriptors; not every program ends then.");
    case Deed::Wait:
        return HarmTexts::tr("Made to fail, it takes its child to have ended, and may read what the child is still writing.");
    case Deed::SetSid:
    case Deed::SetPgid:
    case Deed::SetForeground:
    case Deed::AcquireTerminal:
    case Deed::DropTerminal:
        return HarmTexts::tr("Its files are not touched; but Ctrl-C, Ctrl-Z or a hangup may later hit it in the middle of its work.");
    case Deed::Chdir:
        return HarmTexts::tr("If it believes that it is elsewhere, it creates, overwrites and deletes by relative names in the folder where it is.");
    case Deed::Redirect:
    case Deed::Close:
        return HarmTexts::tr("What it prints goes where the descriptor led before: into a file or a connection of its own, perhaps.");
    case Deed::Umask:
        return HarmTexts::tr("Files that it creates from now on may be readable or writable for more people, or fewer, than it means.");
    case Deed::Signal:
        return HarmTexts::tr("Whoever was to be signalled goes on: two may then write the same file.");
    case Deed::IgnoreSignal:
        return HarmTexts::tr("A signal that it believes to be ignored can end it in the middle of writing.");
    case Deed::SetUid:
    case Deed::SetGid:
        return HarmTexts::tr("Few programs look whether this failed: it may go on with more rights than it means to have.");
    case Deed::Subreaper:
        return HarmTexts::tr("Its orphans go to somebody else: it may wait for them for ever.");
    case Deed::OpenTerminal:
    case Deed::OpenNull:
        return HarmTexts::tr("The next file that it opens may get descriptor 0, 1 or 2, and be written to as if it were the output.");
    case Deed::Exit:
    case Deed::Read:
    case Deed::Write:
    case Deed::GetPid:
    case Deed::GetCwd:
    case Deed::Open:
    case Deed::CloseRange:
        return {};
    }
    return {};
}

} // namespace daemonscope::lab
