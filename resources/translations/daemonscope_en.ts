<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>ActTexts</name>
        <message numerus="yes">
            <source>Stopping %n process(es) from the top…</source>
            <translation>
                <numerusform>Stopping %n process from the top…</numerusform>
                <numerusform>Stopping %n processes from the top…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) ended.</source>
            <translation>
                <numerusform>%n process ended.</numerusform>
                <numerusform>%n processes ended.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) got it and are still there.</source>
            <translation>
                <numerusform>%n process got it and is still there.</numerusform>
                <numerusform>%n processes got it and are still there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) got it.</source>
            <translation>
                <numerusform>%n process got it.</numerusform>
                <numerusform>%n processes got it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) were refused by the kernel.</source>
            <translation>
                <numerusform>%n process was refused by the kernel.</numerusform>
                <numerusform>%n processes were refused by the kernel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) had ended before.</source>
            <translation>
                <numerusform>%n process had ended before.</numerusform>
                <numerusform>%n processes had ended before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) left alone.</source>
            <translation>
                <numerusform>%n process left alone.</numerusform>
                <numerusform>%n processes left alone.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It still holds %n of its starter's.</source>
            <translation>
                <numerusform>It still holds %n of its starter's.</numerusform>
                <numerusform>It still holds %n of its starter's.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EnvironmentSheet</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EventWords</name>
        <message numerus="yes">
            <source>%n event(s) did not reach us</source>
            <translation>
                <numerusform>%n event did not reach us</numerusform>
                <numerusform>%n events did not reach us</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileSheet</name>
        <message numerus="yes">
            <source>%n open descriptor(s)</source>
            <translation>
                <numerusform>%n open descriptor</numerusform>
                <numerusform>%n open descriptors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) could not be looked at: who holds the other end may not be known.</source>
            <translation>
                <numerusform>%n process could not be looked at: who holds the other end may not be known.</numerusform>
                <numerusform>%n processes could not be looked at: who holds the other end may not be known.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than %n open descriptor(s)</source>
            <translation>
                <numerusform>more than %n open descriptor</numerusform>
                <numerusform>more than %n open descriptors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and more than %n more</source>
            <translation>
                <numerusform>and more than %n more</numerusform>
                <numerusform>and more than %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>watches files, more than %n mark(s) (fanotify)</source>
            <translation>
                <numerusform>watches files, more than %n mark (fanotify)</numerusform>
                <numerusform>watches files, more than %n marks (fanotify)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>watches files, %n mark(s) (fanotify)</source>
            <translation>
                <numerusform>watches files, %n mark (fanotify)</numerusform>
                <numerusform>watches files, %n marks (fanotify)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A process group of %n processes: one job, as a shell sees it.</source>
            <translation>
                <numerusform>A process group of %n processes: one job, as a shell sees it.</numerusform>
                <numerusform>A process group of %n processes: one job, as a shell sees it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more cannot be told from outside · daemon(7), “SysV Daemons”</source>
            <translation>
                <numerusform>%n more cannot be told from outside · daemon(7), “SysV Daemons”</numerusform>
                <numerusform>%n more cannot be told from outside · daemon(7), “SysV Daemons”</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message numerus="yes">
            <source>left %n process(es) running</source>
            <translation>
                <numerusform>left %n process running</numerusform>
                <numerusform>left %n processes running</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) that they started meanwhile ended as well.</source>
            <translation>
                <numerusform>%n process that they started meanwhile ended as well.</numerusform>
                <numerusform>%n processes that they started meanwhile ended as well.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Lifelines</name>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es)</source>
            <translation>
                <numerusform>%n process</numerusform>
                <numerusform>%n processes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Row</name>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n group</numerusform>
                <numerusform>%n groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es)</source>
            <translation>
                <numerusform>%n process</numerusform>
                <numerusform>%n processes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ended %n s ago</source>
            <translation>
                <numerusform>ended %n s ago</numerusform>
                <numerusform>ended %n s ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionMap</name>
        <message numerus="yes">
            <source>adopted %n of them</source>
            <translation>
                <numerusform>adopted %n of them</numerusform>
                <numerusform>adopted %n of them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+ %n more</source>
            <translation>
                <numerusform>+ %n more</numerusform>
                <numerusform>+ %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignalTexts</name>
        <message numerus="yes">
            <source>Terminate %n process(es)</source>
            <comment>button</comment>
            <translation>
                <numerusform>Terminate %n process</numerusform>
                <numerusform>Terminate %n processes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Kill %n process(es)</source>
            <comment>button</comment>
            <translation>
                <numerusform>Kill %n process</numerusform>
                <numerusform>Kill %n processes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stop %n process(es)</source>
            <comment>button</comment>
            <translation>
                <numerusform>Stop %n process</numerusform>
                <numerusform>Stop %n processes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Continue %n process(es)</source>
            <comment>button</comment>
            <translation>
                <numerusform>Continue %n process</numerusform>
                <numerusform>Continue %n processes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %1 to %n process(es)</source>
            <comment>button</comment>
            <translation>
                <numerusform>Send %1 to %n process</numerusform>
                <numerusform>Send %1 to %n processes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SourceWords</name>
        <message numerus="yes">
            <source>%n event(s) lost</source>
            <translation>
                <numerusform>%n event lost</numerusform>
                <numerusform>%n events lost</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not watched</source>
            <translation>
                <numerusform>%n not watched</numerusform>
                <numerusform>%n not watched</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lost events were made good by looking at the whole machine again, %n time(s).</source>
            <translation>
                <numerusform>Lost events were made good by looking at the whole machine again, %n time.</numerusform>
                <numerusform>Lost events were made good by looking at the whole machine again, %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) that did not come from the kernel were ignored.</source>
            <translation>
                <numerusform>%n message that did not come from the kernel was ignored.</numerusform>
                <numerusform>%n messages that did not come from the kernel were ignored.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) got no pidfd, for the limit of open files is reached; their deaths come with scans.</source>
            <translation>
                <numerusform>%n process got no pidfd, for the limit of open files is reached; its death comes with scans.</numerusform>
                <numerusform>%n processes got no pidfd, for the limit of open files is reached; their deaths come with scans.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ThreadSheet</name>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n thread</numerusform>
                <numerusform>%n threads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than %n thread(s)</source>
            <translation>
                <numerusform>more than %n thread</numerusform>
                <numerusform>more than %n threads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and more than %n more</source>
            <translation>
                <numerusform>and more than %n more</numerusform>
                <numerusform>and more than %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TuningTexts</name>
        <message numerus="yes">
            <source>%n process(es) changed.</source>
            <translation>
                <numerusform>%n process changed.</numerusform>
                <numerusform>%n processes changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) were refused by the kernel.</source>
            <translation>
                <numerusform>%n process was refused by the kernel.</numerusform>
                <numerusform>%n processes were refused by the kernel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) had ended.</source>
            <translation>
                <numerusform>%n process had ended.</numerusform>
                <numerusform>%n processes had ended.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) had ended</source>
            <translation>
                <numerusform>%n thread had ended</numerusform>
                <numerusform>%n threads had ended</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Watch</name>
        <message numerus="yes">
            <source>%n event(s) did not reach us; all processes were looked at again</source>
            <translation>
                <numerusform>%n event did not reach us; all processes were looked at again</numerusform>
                <numerusform>%n events did not reach us; all processes were looked at again</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>daemonscope::ActDialog</name>
        <message numerus="yes">
            <source>%n process(es) would be hit:</source>
            <translation>
                <numerusform>%n process would be hit:</numerusform>
                <numerusform>%n processes would be hit:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) would not be hit, and why</source>
            <translation>
                <numerusform>%n process would not be hit, and why</numerusform>
                <numerusform>%n processes would not be hit, and why</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>daemonscope::EventList</name>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new event(s)</source>
            <translation>
                <numerusform>%n new event</numerusform>
                <numerusform>%n new events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>daemonscope::LabPage</name>
        <message numerus="yes">
            <source>Lab: %n process(es), all held by the stage (pid %1)</source>
            <translation>
                <numerusform>Lab: %n process, all held by the stage (pid %1)</numerusform>
                <numerusform>Lab: %n processes, all held by the stage (pid %1)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>daemonscope::Lifelines</name>
        <message numerus="yes">
            <source>%n lane(s) of %1</source>
            <translation>
                <numerusform>%n lane of %1</numerusform>
                <numerusform>%n lanes of %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>daemonscope::PastBanner</name>
        <message numerus="yes">
            <source>%n s ago</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>%n s ago</numerusform>
                <numerusform>%n s ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%n min ago</numerusform>
                <numerusform>%n min ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>daemonscope::StatusRow</name>
        <message numerus="yes">
            <source>%n not permitted to read</source>
            <translation>
                <numerusform>%n not permitted to read</numerusform>
                <numerusform>%n not permitted to read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not understood</source>
            <translation>
                <numerusform>%n not understood</numerusform>
                <numerusform>%n not understood</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped: no file descriptor left</source>
            <translation>
                <numerusform>%n skipped: no file descriptor left</numerusform>
                <numerusform>%n skipped: no file descriptor left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read(s) that the kernel does not answer</source>
            <translation>
                <numerusform>%n read that the kernel does not answer</numerusform>
                <numerusform>%n reads that the kernel does not answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the expression gave up on %n text(s)</source>
            <translation>
                <numerusform>the expression gave up on %n text</numerusform>
                <numerusform>the expression gave up on %n texts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es)</source>
            <translation>
                <numerusform>%n process</numerusform>
                <numerusform>%n processes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n daemon(s)</source>
            <translation>
                <numerusform>%n daemon</numerusform>
                <numerusform>%n daemons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n orphan(s)</source>
            <translation>
                <numerusform>%n orphan</numerusform>
                <numerusform>%n orphans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be told</source>
            <translation>
                <numerusform>%n cannot be told</numerusform>
                <numerusform>%n cannot be told</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n zombie(s)</source>
            <translation>
                <numerusform>%n zombie</numerusform>
                <numerusform>%n zombies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kernel thread(s)</source>
            <translation>
                <numerusform>%n kernel thread</numerusform>
                <numerusform>%n kernel threads</numerusform>
            </translation>
        </message>
    </context>
</TS>
