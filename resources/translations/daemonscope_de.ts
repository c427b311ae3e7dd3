<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>ActLines</name>
        <message>
            <source>%1 – %2</source>
            <comment>what happens – caution</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>came meanwhile</source>
            <translation>inzwischen hinzugekommen</translation>
        </message>
    </context>
    <context>
        <name>ActTexts</name>
        <message>
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>ended, by %1</source>
            <translation>beendet, durch %1</translation>
        </message>
        <message>
            <source>ended, with exit status %1</source>
            <translation>beendet, mit Exit-Status %1</translation>
        </message>
        <message>
            <source>the ended process %1</source>
            <translation>der beendete Prozess %1</translation>
        </message>
        <message>
            <source>%1 and all below it</source>
            <translation>%1 und alles darunter</translation>
        </message>
        <message>
            <source>process group %1</source>
            <translation>Prozessgruppe %1</translation>
        </message>
        <message>
            <source>session %1</source>
            <translation>Sitzung %1</translation>
        </message>
        <message>
            <source>Ctrl-C at the terminal of session %1</source>
            <translation>Strg+C am Terminal von Sitzung %1</translation>
        </message>
        <message>
            <source>hang up the terminal of session %1</source>
            <translation>das Terminal von Sitzung %1 auflegen</translation>
        </message>
        <message>
            <source>A signal to one process stays with it: its children go on.</source>
            <translation>Ein Signal an einen einzelnen Prozess bleibt bei ihm: Seine Kinder laufen weiter.</translation>
        </message>
        <message>
            <source>All are stopped from the top first, so that none escapes by forking.</source>
            <translation>Zuerst werden alle von oben her angehalten, damit keiner durch einen Fork entkommt.</translation>
        </message>
        <message>
            <source>All members of the group, as kill(2) with a negative number would reach them.</source>
            <translation>Alle Mitglieder der Gruppe, so wie kill(2) sie mit einer negativen Zahl erreichen würde.</translation>
        </message>
        <message>
            <source>The line discipline signals the terminal's foreground group and nobody else. Each of them is sent the signal, as if the key had been pressed.</source>
            <translation>Die Leitungsdisziplin sendet das Signal an die Vordergrundgruppe des Terminals und an niemanden sonst. Jedem davon wird es gesendet, als wäre die Taste gedrückt worden.</translation>
        </message>
        <message>
            <source>The kernel tells the session leader alone, by SIGHUP and SIGCONT. When that ends, the foreground group is told. The leader is sent both; the terminal itself stays open.</source>
            <translation>Der Kernel benachrichtigt allein den Sitzungsleiter, mit SIGHUP und SIGCONT. Wenn dieser endet, erfährt es die Vordergrundgruppe. Dem Leiter werden beide gesendet; das Terminal selbst bleibt offen.</translation>
        </message>
        <message>
            <source>ends</source>
            <translation>endet</translation>
        </message>
        <message>
            <source>ends, with a core dump where that is set up</source>
            <translation>endet, mit einem Core-Dump, wo das eingerichtet ist</translation>
        </message>
        <message>
            <source>is stopped already</source>
            <translation>ist bereits angehalten</translation>
        </message>
        <message>
            <source>stops</source>
            <translation>hält an</translation>
        </message>
        <message>
            <source>goes on</source>
            <translation>läuft weiter</translation>
        </message>
        <message>
            <source>is not stopped: nothing changes</source>
            <translation>ist nicht angehalten: nichts ändert sich</translation>
        </message>
        <message>
            <source>takes no notice by default</source>
            <translation>beachtet es von Haus aus nicht</translation>
        </message>
        <message>
            <source>does not stop: its process group is orphaned</source>
            <translation>hält nicht an: seine Prozessgruppe ist verwaist</translation>
        </message>
        <message>
            <source>has a handler: its program decides</source>
            <translation>hat einen Handler: sein Programm entscheidet</translation>
        </message>
        <message>
            <source>ignores it</source>
            <translation>ignoriert es</translation>
        </message>
        <message>
            <source>is an init without a handler for it: the kernel drops the signal</source>
            <translation>ist ein Init ohne Handler dafür: der Kernel verwirft das Signal</translation>
        </message>
        <message>
            <source>what it does with it cannot be read</source>
            <translation>was er damit macht, ist nicht lesbar</translation>
        </message>
        <message>
            <source>stopped: once it is continued, %1</source>
            <translation>angehalten: sobald er fortgesetzt wird, gilt: %1</translation>
        </message>
        <message>
            <source>a kernel thread: part of the kernel, which takes no signals</source>
            <translation>ein Kernel-Thread: Teil des Kernels, der keine Signale annimmt</translation>
        </message>
        <message>
            <source>a zombie: has ended already and waits for its parent</source>
            <translation>ein Zombie: ist schon beendet und wartet auf seinen Elternprozess</translation>
        </message>
        <message>
            <source>not permitted: it belongs to another user</source>
            <translation>nicht erlaubt: er gehört einem anderen Benutzer</translation>
        </message>
        <message>
            <source>has ended</source>
            <translation>ist beendet</translation>
        </message>
        <message>
            <source>has ended, and another process has its number now</source>
            <translation>ist beendet, und ein anderer Prozess hat jetzt seine Nummer</translation>
        </message>
        <message>
            <source>a child: the signal stays with its parent</source>
            <translation>ein Kind: das Signal bleibt beim Elternprozess</translation>
        </message>
        <message>
            <source>same session, but another process group</source>
            <translation>dieselbe Sitzung, aber eine andere Prozessgruppe</translation>
        </message>
        <message>
            <source>below, but in a session of its own</source>
            <translation>darunter, aber in einer eigenen Sitzung</translation>
        </message>
        <message>
            <source>in the background: the terminal's keys do not reach it</source>
            <translation>im Hintergrund: die Tasten des Terminals erreichen ihn nicht</translation>
        </message>
        <message>
            <source>not the session leader: the kernel does not tell it</source>
            <translation>nicht der Sitzungsleiter: der Kernel benachrichtigt ihn nicht</translation>
        </message>
        <message>
            <source>in the foreground: the kernel sends it SIGHUP once the leader has ended</source>
            <translation>im Vordergrund: der Kernel sendet ihm SIGHUP, sobald der Leiter beendet ist</translation>
        </message>
        <message>
            <source>not below any more: it has been adopted</source>
            <translation>nicht mehr darunter: er wurde adoptiert</translation>
        </message>
        <message>
            <source>the first process: everything depends on it</source>
            <translation>der erste Prozess: alles hängt von ihm ab</translation>
        </message>
        <message>
            <source>this program itself</source>
            <translation>dieses Programm selbst</translation>
        </message>
        <message>
            <source>started this program, or what started it: may take it along</source>
            <translation>hat dieses Programm gestartet, oder das, was es gestartet hat: reißt es womöglich mit</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>had ended before: nothing sent</source>
            <translation>war schon beendet: nichts gesendet</translation>
        </message>
        <message>
            <source>had ended before, and another process has its number: nothing sent</source>
            <translation>war schon beendet, und ein anderer Prozess hat seine Nummer: nichts gesendet</translation>
        </message>
        <message>
            <source>left alone, for want of a second yes</source>
            <translation>in Ruhe gelassen, weil ein zweites Ja fehlt</translation>
        </message>
        <message>
            <source>refused: %1</source>
            <translation>verweigert: %1</translation>
        </message>
        <message>
            <source>not permitted, it belongs to another user</source>
            <translation>nicht erlaubt, er gehört einem anderen Benutzer</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>sent; it is stopped</source>
            <translation>gesendet; er ist angehalten</translation>
        </message>
        <message>
            <source>sent; still there</source>
            <translation>gesendet; noch da</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message numerus="yes">
            <source>Stopping %n process(es) from the top…</source>
            <translation>
                <numerusform>Ein Prozess wird von oben her angehalten …</numerusform>
                <numerusform>%n Prozesse werden von oben her angehalten …</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending %1…</source>
            <translation>%1 wird gesendet …</translation>
        </message>
        <message>
            <source>Sent. Watching who ends…</source>
            <translation>Gesendet. Nun wird beobachtet, wer endet …</translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) ended.</source>
            <translation>
                <numerusform>%n Prozess ist beendet.</numerusform>
                <numerusform>%n Prozesse sind beendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) got it and are still there.</source>
            <translation>
                <numerusform>%n Prozess hat es erhalten und ist noch da.</numerusform>
                <numerusform>%n Prozesse haben es erhalten und sind noch da.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) got it.</source>
            <translation>
                <numerusform>%n Prozess hat es erhalten.</numerusform>
                <numerusform>%n Prozesse haben es erhalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) were refused by the kernel.</source>
            <translation>
                <numerusform>%n Prozess wurde vom Kernel verweigert.</numerusform>
                <numerusform>%n Prozesse wurden vom Kernel verweigert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) had ended before.</source>
            <translation>
                <numerusform>%n Prozess war schon beendet.</numerusform>
                <numerusform>%n Prozesse waren schon beendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) left alone.</source>
            <translation>
                <numerusform>%n Prozess wurde in Ruhe gelassen.</numerusform>
                <numerusform>%n Prozesse wurden in Ruhe gelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not all could be stopped first: some may have forked meanwhile.</source>
            <translation>Nicht alle ließen sich zuerst anhalten: Einige haben inzwischen vielleicht geforkt.</translation>
        </message>
        <message>
            <source>Nobody was there to signal.</source>
            <translation>Es war niemand da, dem ein Signal zu senden wäre.</translation>
        </message>
        <message>
            <source>They are stopped only if they go on forking: they have the foreground of a terminal, and its shell would take it from them.</source>
            <translation>Angehalten werden sie nur, wenn sie sich weiter vermehren: Sie haben den Vordergrund eines Terminals, und dessen Shell würde ihn ihnen nehmen.</translation>
        </message>
        <message>
            <source>Each is signalled by itself.</source>
            <translation>Jedem wird das Signal einzeln gesendet.</translation>
        </message>
        <message>
            <source>All members of the session, for which the kernel has no call.</source>
            <translation>Alle Mitglieder der Sitzung; einen Aufruf dafür hat der Kernel nicht.</translation>
        </message>
        <message>
            <source>its first thread blocks it: another may take it</source>
            <translation>sein erster Thread blockiert es: ein anderer kann es annehmen</translation>
        </message>
        <message>
            <source>blocks it: it waits until that is lifted, or until it is read as what is waited for</source>
            <translation>blockiert es: Es wartet, bis das endet oder das Programm es als Erwartetes abholt</translation>
        </message>
        <message>
            <source>is held by a debugger: takes it when that lets it go on</source>
            <translation>wird von einem Debugger angehalten: nimmt es an, sobald der es weiterlaufen lässt</translation>
        </message>
        <message>
            <source>Who is adopted elsewhere before that is not below any more: Look Again would tell.</source>
            <translation>Wer vorher anderswo adoptiert wird, ist nicht mehr darunter: „Erneut ansehen“ würde es zeigen.</translation>
        </message>
    </context>
    <context>
        <name>ChartWords</name>
        <message>
            <source>births</source>
            <translation>Geburten</translation>
        </message>
        <message>
            <source>deaths</source>
            <translation>Tode</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>%1 a second</source>
            <translation>%1 pro Sekunde</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>−%1 min</source>
            <translation>−%1 min</translation>
        </message>
        <message>
            <source>−%1 s</source>
            <translation>−%1 s</translation>
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <source>standard input</source>
            <translation>Standardeingabe</translation>
        </message>
        <message>
            <source>standard output</source>
            <translation>Standardausgabe</translation>
        </message>
        <message>
            <source>standard error</source>
            <translation>Standardfehlerausgabe</translation>
        </message>
        <message>
            <source>born by a fork</source>
            <translation>durch Fork geboren</translation>
        </message>
        <message>
            <source>by pid %1</source>
            <translation>von PID %1</translation>
        </message>
        <message>
            <source>A fork of the same program made it.</source>
            <translation>Ein Fork desselben Programms hat ihn erzeugt.</translation>
        </message>
        <message>
            <source>It was adopted, so the process that forked it has ended.</source>
            <translation>Er wurde adoptiert, also ist der Prozess beendet, der ihn geforkt hat.</translation>
        </message>
        <message>
            <source>Nobody saw how it was made.</source>
            <translation>Niemand hat gesehen, wie er entstand.</translation>
        </message>
        <message>
            <source>parent has exited</source>
            <translation>Elternprozess ist beendet</translation>
        </message>
        <message>
            <source>adopted by %1</source>
            <translation>adoptiert von %1</translation>
        </message>
        <message>
            <source>Its parent ended, and %1 adopted it.</source>
            <translation>Sein Elternprozess endete, und %1 hat ihn adoptiert.</translation>
        </message>
        <message>
            <source>It has no parent to lose.</source>
            <translation>Er hat keinen Elternprozess, den er verlieren könnte.</translation>
        </message>
        <message>
            <source>Its parent cannot be seen here.</source>
            <translation>Sein Elternprozess ist hier nicht sichtbar.</translation>
        </message>
        <message>
            <source>child of %1</source>
            <translation>Kind von %1</translation>
        </message>
        <message>
            <source>%1 adopts orphans: it may have started or adopted this one.</source>
            <translation>%1 adoptiert Waisen: Er hat diesen Prozess vielleicht gestartet, vielleicht adoptiert.</translation>
        </message>
        <message>
            <source>Its parent %1 lives.</source>
            <translation>Sein Elternprozess %1 lebt.</translation>
        </message>
        <message>
            <source>sid %1</source>
            <translation>sid %1</translation>
        </message>
        <message>
            <source>It has no session id, so nothing can be said about its session.</source>
            <translation>Er hat keine Sitzungsnummer, über seine Sitzung lässt sich also nichts sagen.</translation>
        </message>
        <message>
            <source>Its session may have come from whoever adopts orphans here.</source>
            <translation>Seine Sitzung stammt vielleicht von dem, der hier Waisen adoptiert.</translation>
        </message>
        <message>
            <source>It leads its session: it called setsid itself.</source>
            <translation>Er leitet seine Sitzung: Er hat setsid selbst aufgerufen.</translation>
        </message>
        <message>
            <source>Its session %1 was made by a forebear of it.</source>
            <translation>Seine Sitzung %1 hat ein Vorfahr von ihm angelegt.</translation>
        </message>
        <message>
            <source>It is in the session of %1.</source>
            <translation>Er ist in der Sitzung von %1.</translation>
        </message>
        <message>
            <source>It is still in its starter's session.</source>
            <translation>Er ist noch in der Sitzung dessen, der ihn gestartet hat.</translation>
        </message>
        <message>
            <source>own session</source>
            <translation>eigene Sitzung</translation>
        </message>
        <message>
            <source>not a session leader (second fork)</source>
            <translation>kein Sitzungsleiter (zweiter Fork)</translation>
        </message>
        <message>
            <source>Counts only in a session of its own.</source>
            <translation>Zählt nur in einer eigenen Sitzung.</translation>
        </message>
        <message>
            <source>%1 = sid</source>
            <translation>%1 = sid</translation>
        </message>
        <message>
            <source>It leads its session: a terminal that it opens could become its controlling terminal.</source>
            <translation>Er leitet seine Sitzung: Ein Terminal, das er öffnet, könnte sein steuerndes Terminal werden.</translation>
        </message>
        <message>
            <source>It does not descend from its session's leader.</source>
            <translation>Er stammt nicht vom Leiter seiner Sitzung ab.</translation>
        </message>
        <message>
            <source>Only a session leader can be given a terminal by opening one.</source>
            <translation>Nur ein Sitzungsleiter kann durch Öffnen an ein Terminal kommen.</translation>
        </message>
        <message>
            <source>session leader has exited</source>
            <translation>Sitzungsleiter ist beendet</translation>
        </message>
        <message>
            <source>It has no session id.</source>
            <translation>Er hat keine Sitzungsnummer.</translation>
        </message>
        <message>
            <source>leads it itself</source>
            <translation>leitet sie selbst</translation>
        </message>
        <message>
            <source>It is itself the leader of its session.</source>
            <translation>Er ist selbst der Leiter seiner Sitzung.</translation>
        </message>
        <message>
            <source>The leader of its session lives.</source>
            <translation>Der Leiter seiner Sitzung lebt.</translation>
        </message>
        <message>
            <source>%1 is gone</source>
            <translation>%1 ist weg</translation>
        </message>
        <message>
            <source>Without a leader its session can never have a terminal again.</source>
            <translation>Ohne Leiter kann seine Sitzung nie wieder ein Terminal bekommen.</translation>
        </message>
        <message>
            <source>no controlling terminal</source>
            <translation>kein steuerndes Terminal</translation>
        </message>
        <message>
            <source>No key at any terminal sends it a signal, and no hangup reaches it.</source>
            <translation>Keine Taste an irgendeinem Terminal sendet ihm ein Signal, und kein Auflegen erreicht ihn.</translation>
        </message>
        <message>
            <source>It still belongs to a terminal.</source>
            <translation>Er gehört noch zu einem Terminal.</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>noch nicht gelesen</translation>
        </message>
        <message>
            <source>not permitted</source>
            <translation>nicht erlaubt</translation>
        </message>
        <message>
            <source>not answering</source>
            <translation>antwortet nicht</translation>
        </message>
        <message>
            <source>the process is gone</source>
            <translation>der Prozess ist weg</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <source>It is a socket, by its environment the journal's.</source>
            <translation>Es ist ein Socket, der Umgebung nach der des Journals.</translation>
        </message>
        <message>
            <source>It is a socket.</source>
            <translation>Es ist ein Socket.</translation>
        </message>
        <message>
            <source>It is a pipe.</source>
            <translation>Es ist eine Pipe.</translation>
        </message>
        <message>
            <source>It is still a terminal.</source>
            <translation>Es ist noch ein Terminal.</translation>
        </message>
        <message>
            <source>It is another device.</source>
            <translation>Es ist ein anderes Gerät.</translation>
        </message>
        <message>
            <source>It is an object of the kernel.</source>
            <translation>Es ist ein Objekt des Kernels.</translation>
        </message>
        <message>
            <source>It is a file, such as a log.</source>
            <translation>Es ist eine Datei, etwa ein Protokoll.</translation>
        </message>
        <message>
            <source>It is a file.</source>
            <translation>Es ist eine Datei.</translation>
        </message>
        <message>
            <source>none ignored or blocked</source>
            <translation>keines ignoriert oder blockiert</translation>
        </message>
        <message>
            <source>ignores %1</source>
            <translation>ignoriert %1</translation>
        </message>
        <message>
            <source>blocks %1</source>
            <translation>blockiert %1</translation>
        </message>
        <message>
            <source>ignores %1; blocks %2</source>
            <translation>ignoriert %1; blockiert %2</translation>
        </message>
        <message>
            <source>working directory is /</source>
            <translation>Arbeitsverzeichnis ist /</translation>
        </message>
        <message>
            <source>Its working directory is not known.</source>
            <translation>Sein Arbeitsverzeichnis ist nicht bekannt.</translation>
        </message>
        <message>
            <source>It has no working directory.</source>
            <translation>Er hat kein Arbeitsverzeichnis.</translation>
        </message>
        <message>
            <source>It keeps no file system from being unmounted by standing in it.</source>
            <translation>Er hindert kein Dateisystem am Aushängen, indem er darin steht.</translation>
        </message>
        <message>
            <source>While it stands there, that file system cannot be unmounted.</source>
            <translation>Solange er dort steht, lässt sich dieses Dateisystem nicht aushängen.</translation>
        </message>
        <message>
            <source>Where it leads is not known.</source>
            <translation>Wohin er führt, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>It has no descriptors.</source>
            <translation>Er hat keine Deskriptoren.</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
        <message>
            <source>The next file that it opens gets this number, and what is written here lands in it.</source>
            <translation>Die nächste Datei, die er öffnet, bekommt diese Nummer, und was hierhin geschrieben wird, landet in ihr.</translation>
        </message>
        <message>
            <source>Reading there gives the end of the file at once.</source>
            <translation>Lesen liefert dort sofort das Ende der Datei.</translation>
        </message>
        <message>
            <source>What is written there vanishes.</source>
            <translation>Was dorthin geschrieben wird, verschwindet.</translation>
        </message>
        <message>
            <source>umask set</source>
            <translation>umask gesetzt</translation>
        </message>
        <message>
            <source>Its mask is not known.</source>
            <translation>Seine Maske ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Whether it set this or inherited it was not seen.</source>
            <translation>Ob er sie gesetzt oder geerbt hat, wurde nicht gesehen.</translation>
        </message>
        <message>
            <source>It set the mask itself.</source>
            <translation>Er hat die Maske selbst gesetzt.</translation>
        </message>
        <message>
            <source>It still has its starter's mask.</source>
            <translation>Er hat noch die Maske dessen, der ihn gestartet hat.</translation>
        </message>
        <message>
            <source>other descriptors closed</source>
            <translation>übrige Deskriptoren geschlossen</translation>
        </message>
        <message>
            <source>more than %1 open</source>
            <translation>mehr als %1 offen</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n offen</numerusform>
                <numerusform>%n offen</numerusform>
            </translation>
        </message>
        <message>
            <source>It kept nothing of what was open when it was started.</source>
            <translation>Er hat nichts von dem behalten, was bei seinem Start offen war.</translation>
        </message>
        <message numerus="yes">
            <source>It still holds %n of its starter's.</source>
            <translation>
                <numerusform>Er hält noch %n Deskriptor dessen, der ihn gestartet hat.</numerusform>
                <numerusform>Er hält noch %n Deskriptoren dessen, der ihn gestartet hat.</numerusform>
            </translation>
        </message>
        <message>
            <source>What it holds open is not known.</source>
            <translation>Was er offen hält, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Nothing is open above standard error.</source>
            <translation>Über der Standardfehlerausgabe ist nichts offen.</translation>
        </message>
        <message>
            <source>Which of them it inherited was not seen.</source>
            <translation>Welche davon er geerbt hat, wurde nicht gesehen.</translation>
        </message>
        <message>
            <source>signals reset</source>
            <translation>Signale zurückgesetzt</translation>
        </message>
        <message>
            <source>Its signal masks are not known.</source>
            <translation>Seine Signalmasken sind nicht bekannt.</translation>
        </message>
        <message>
            <source>Whether it set these masks or inherited them was not seen.</source>
            <translation>Ob er diese Masken gesetzt oder geerbt hat, wurde nicht gesehen.</translation>
        </message>
        <message>
            <source>It ignores and blocks only what its own program asked for.</source>
            <translation>Er ignoriert und blockiert nur, was sein eigenes Programm verlangt hat.</translation>
        </message>
        <message>
            <source>From its starter it still has: %1.</source>
            <translation>Von dem, der ihn gestartet hat, hat er noch: %1.</translation>
        </message>
        <message>
            <source>pid file</source>
            <translation>PID-Datei</translation>
        </message>
        <message>
            <source>It wrote its number to a file.</source>
            <translation>Er hat seine Nummer in eine Datei geschrieben.</translation>
        </message>
        <message>
            <source>This file holds its number.</source>
            <translation>Diese Datei enthält seine Nummer.</translation>
        </message>
        <message>
            <source>No file in /run that names it was found.</source>
            <translation>In /run wurde keine Datei gefunden, die ihn nennt.</translation>
        </message>
        <message>
            <source>privileges dropped</source>
            <translation>Rechte abgegeben</translation>
        </message>
        <message>
            <source>uid %1</source>
            <translation>uid %1</translation>
        </message>
        <message>
            <source>It changed its user or groups itself.</source>
            <translation>Er hat Benutzer oder Gruppen selbst gewechselt.</translation>
        </message>
        <message>
            <source>Its starter runs as %1, it does not.</source>
            <translation>Wer ihn gestartet hat, läuft als %1, er selbst nicht.</translation>
        </message>
        <message>
            <source>Its workers run as another user than it does.</source>
            <translation>Seine Arbeiter laufen unter einem anderen Benutzer als er.</translation>
        </message>
        <message>
            <source>It runs as the user that started it.</source>
            <translation>Er läuft unter dem Benutzer, der ihn gestartet hat.</translation>
        </message>
        <message>
            <source>A change of user was not seen.</source>
            <translation>Ein Wechsel des Benutzers wurde nicht gesehen.</translation>
        </message>
        <message>
            <source>kept by a service manager</source>
            <translation>von einer Dienstverwaltung gehalten</translation>
        </message>
        <message>
            <source>Its control group is not known.</source>
            <translation>Seine Kontrollgruppe ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Its control group is a service's: a service manager started and watches it.</source>
            <translation>Seine Kontrollgruppe ist die eines Dienstes: Eine Dienstverwaltung hat ihn gestartet und überwacht ihn.</translation>
        </message>
        <message>
            <source>Its control group names no unit.</source>
            <translation>Seine Kontrollgruppe nennt keine Unit.</translation>
        </message>
        <message>
            <source>Its control group is a login's.</source>
            <translation>Seine Kontrollgruppe ist die einer Anmeldung.</translation>
        </message>
        <message>
            <source>Its control group is not a service's.</source>
            <translation>Seine Kontrollgruppe ist nicht die eines Dienstes.</translation>
        </message>
        <message>
            <source>The leader of its session cannot be seen here.</source>
            <translation>Der Leiter seiner Sitzung ist hier nicht sichtbar.</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Process</source>
            <translation>Prozess</translation>
        </message>
        <message>
            <source>The name the kernel knows it by, at most 15 bytes (comm)</source>
            <translation>Der Name, unter dem der Kernel ihn kennt, höchstens 15 Bytes (comm)</translation>
        </message>
        <message>
            <source>PID</source>
            <translation>PID</translation>
        </message>
        <message>
            <source>Process id (pid)</source>
            <translation>Prozessnummer (pid)</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Elternprozess</translation>
        </message>
        <message>
            <source>The process that started it, or adopted it (ppid)</source>
            <translation>Der Prozess, der ihn gestartet oder adoptiert hat (ppid)</translation>
        </message>
        <message>
            <source>Born from</source>
            <translation>Geboren von</translation>
        </message>
        <message>
            <source>The process that forked it, where that was seen; it stays the same for life</source>
            <translation>Der Prozess, der ihn geforkt hat, sofern das gesehen wurde; das bleibt ein Leben lang gleich</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Process group: one job of a shell (pgid)</source>
            <translation>Prozessgruppe: ein Job einer Shell (pgid)</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Session: all the jobs of one terminal, or a daemon's own (sid)</source>
            <translation>Sitzung: alle Jobs eines Terminals, oder die eigene eines Daemons (sid)</translation>
        </message>
        <message>
            <source>Terminal</source>
            <translation>Terminal</translation>
        </message>
        <message>
            <source>Controlling terminal (tty_nr)</source>
            <translation>Steuerndes Terminal (tty_nr)</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>What it is doing at this moment (state)</source>
            <translation>Was er in diesem Augenblick tut (state)</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Was er ist</translation>
        </message>
        <message>
            <source>Judged by its session, group, terminal and parent; the evidence stands beside the tree</source>
            <translation>Beurteilt nach Sitzung, Gruppe, Terminal und Elternprozess; die Belege stehen neben dem Baum</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Whose permissions it has (effective uid)</source>
            <translation>Wessen Rechte er hat (effektive uid)</translation>
        </message>
        <message>
            <source>CPU %</source>
            <translation>CPU %</translation>
        </message>
        <message>
            <source>Share of one processor since the last look; of a folded row, with everything below it</source>
            <translation>Anteil an einem Prozessor seit dem letzten Blick; bei einer zugeklappten Zeile mit allem darunter</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Resident memory (rss); of a folded row, with everything below it</source>
            <translation>Belegter Arbeitsspeicher (rss); bei einer zugeklappten Zeile mit allem darunter</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Gestartet</translation>
        </message>
        <message>
            <source>When it began (starttime)</source>
            <translation>Wann er begann (starttime)</translation>
        </message>
        <message>
            <source>Command line</source>
            <translation>Befehlszeile</translation>
        </message>
        <message>
            <source>Its arguments, which the program may overwrite (cmdline)</source>
            <translation>Seine Argumente, die das Programm überschreiben kann (cmdline)</translation>
        </message>
    </context>
    <context>
        <name>CommandText</name>
        <message>
            <source>the command is empty</source>
            <translation>der Befehl ist leer</translation>
        </message>
        <message>
            <source>%1: no such command</source>
            <translation>%1: kein solcher Befehl</translation>
        </message>
        <message>
            <source>%1: no such file</source>
            <translation>%1: keine solche Datei</translation>
        </message>
        <message>
            <source>%1 is a directory, not a program</source>
            <translation>%1 ist ein Verzeichnis, kein Programm</translation>
        </message>
        <message>
            <source>%1 may not be executed; 'chmod +x' would allow it</source>
            <translation>%1 darf nicht ausgeführt werden; 'chmod +x' würde es erlauben</translation>
        </message>
        <message>
            <source>%1 is a program for another processor architecture; only programs of this machine's own can be stepped</source>
            <translation>%1 ist ein Programm für eine andere Prozessorarchitektur; schrittweise ausführen lassen sich nur Programme dieser Maschine</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>cannot write: %1</source>
            <translation>kann nicht schreiben: %1</translation>
        </message>
        <message>
            <source>%1: no processes there</source>
            <translation>%1: dort sind keine Prozesse</translation>
        </message>
        <message>
            <source>process %1 may not be read</source>
            <translation>Prozess %1 darf nicht gelesen werden</translation>
        </message>
        <message>
            <source>there is no process %1</source>
            <translation>es gibt keinen Prozess %1</translation>
        </message>
        <message>
            <source>processes that may not be read: %1</source>
            <translation>Prozesse, die nicht gelesen werden dürfen: %1</translation>
        </message>
        <message>
            <source>processes left out, for no file descriptor was left: %1</source>
            <translation>ausgelassene Prozesse, weil kein Dateideskriptor mehr frei war: %1</translation>
        </message>
        <message>
            <source>processes left out, for their files are not as proc(5) says: %1</source>
            <translation>ausgelassene Prozesse, weil ihre Dateien nicht so sind, wie proc(5) sagt: %1</translation>
        </message>
        <message>
            <source>other users' processes are hidden by the system (hidepid=%1)</source>
            <translation>das System verbirgt die Prozesse anderer Benutzer (hidepid=%1)</translation>
        </message>
    </context>
    <context>
        <name>EnvironmentSheet</name>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>A kernel thread has none.</source>
            <translation>Ein Kernel-Thread hat keine.</translation>
        </message>
        <message>
            <source>The dead have none.</source>
            <translation>Die Toten haben keine.</translation>
        </message>
        <message>
            <source>It was started with none, or has overwritten it.</source>
            <translation>Er wurde ohne gestartet oder hat sie überschrieben.</translation>
        </message>
        <message>
            <source>As its program was started; what it has set since does not show here.</source>
            <translation>So, wie sein Programm gestartet wurde; was er seither gesetzt hat, zeigt sich hier nicht.</translation>
        </message>
        <message>
            <source>There is more; the first megabyte was read.</source>
            <translation>Es gibt noch mehr; gelesen wurde das erste Megabyte.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EventWords</name>
        <message>
            <source>parent not seen</source>
            <translation>Elternprozess nicht gesehen</translation>
        </message>
        <message>
            <source>child of %1</source>
            <translation>Kind von %1</translation>
        </message>
        <message>
            <source>runs %1</source>
            <translation>führt %1 aus</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>lived %1</source>
            <translation>lebte %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>by %1, from %2</source>
            <translation>von %1, zuvor bei %2</translation>
        </message>
        <message>
            <source>its parent %1</source>
            <translation>sein Elternprozess %1</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>%1, before %2</source>
            <translation>%1, vorher %2</translation>
        </message>
        <message>
            <source>now %1, before %2</source>
            <translation>jetzt %1, vorher %2</translation>
        </message>
        <message>
            <source>now %1</source>
            <translation>jetzt %1</translation>
        </message>
        <message>
            <source>leads session %1</source>
            <translation>leitet Sitzung %1</translation>
        </message>
        <message>
            <source>in group %1</source>
            <translation>in Gruppe %1</translation>
        </message>
        <message>
            <source>the terminal has group %1</source>
            <translation>das Terminal hat die Gruppe %1</translation>
        </message>
        <message>
            <source>does not run until it is continued</source>
            <translation>läuft nicht, bis er fortgesetzt wird</translation>
        </message>
        <message>
            <source>runs again</source>
            <translation>läuft wieder</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) did not reach us</source>
            <translation>
                <numerusform>%n Ereignis hat uns nicht erreicht</numerusform>
                <numerusform>%n Ereignisse haben uns nicht erreicht</numerusform>
            </translation>
        </message>
        <message>
            <source>events did not reach us</source>
            <translation>Ereignisse haben uns nicht erreicht</translation>
        </message>
        <message>
            <source>a scan finds what is there now</source>
            <translation>ein Scan findet, was jetzt da ist</translation>
        </message>
        <message>
            <source>kernel</source>
            <translation>Kernel</translation>
        </message>
        <message>
            <source>pidfd</source>
            <translation>Pidfd</translation>
        </message>
        <message>
            <source>scan</source>
            <translation>Scan</translation>
        </message>
        <message>
            <source>fork</source>
            <translation>Fork</translation>
        </message>
        <message>
            <source>exec</source>
            <translation>Exec</translation>
        </message>
        <message>
            <source>exit</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>new session</source>
            <translation>neue Sitzung</translation>
        </message>
        <message>
            <source>adopted</source>
            <translation>adoptiert</translation>
        </message>
        <message>
            <source>new group</source>
            <translation>neue Gruppe</translation>
        </message>
        <message>
            <source>foreground</source>
            <translation>Vordergrund</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>continued</source>
            <translation>fortgesetzt</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>umbenannt</translation>
        </message>
        <message>
            <source>user</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>verloren</translation>
        </message>
        <message>
            <source>process %1</source>
            <translation>Prozess %1</translation>
        </message>
        <message>
            <source>inferred: %1</source>
            <translation>erschlossen: %1</translation>
        </message>
        <message>
            <source>%1, between %2 and %3</source>
            <translation>%1, zwischen %2 und %3</translation>
        </message>
        <message>
            <source>%1, ± %2 ms</source>
            <translation>%1, ± %2 ms</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1: %2 %3, %4 (%5)</source>
            <translation>%1: %2 %3, %4 (%5)</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>exited with %1</source>
            <translation>beendet mit %1</translation>
        </message>
        <message>
            <source>ended by %1, core dumped</source>
            <translation>beendet durch %1, mit Core-Dump</translation>
        </message>
        <message>
            <source>ended by %1</source>
            <translation>beendet durch %1</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>no controlling terminal (tty_nr 0)</source>
            <translation>kein steuerndes Terminal (tty_nr 0)</translation>
        </message>
        <message>
            <source>its terminal is still %1 (tty_nr %2)</source>
            <translation>sein Terminal ist noch %1 (tty_nr %2)</translation>
        </message>
        <message>
            <source>orphans were adopted by it</source>
            <translation>er hat Waisen adoptiert</translation>
        </message>
        <message>
            <source>the kernel marks it as a thread of its own (PF_KTHREAD in the flags of stat)</source>
            <translation>der Kernel kennzeichnet ihn als eigenen Thread (PF_KTHREAD in den Flags von stat)</translation>
        </message>
        <message>
            <source>the kernel marks it as a thread of its own (Kthread: 1 in status)</source>
            <translation>der Kernel kennzeichnet ihn als eigenen Thread (Kthread: 1 in status)</translation>
        </message>
        <message>
            <source>it is pid 1, the first process of this pid namespace (pid 1)</source>
            <translation>er ist PID 1, der erste Prozess dieses PID-Namensraums (pid 1)</translation>
        </message>
        <message>
            <source>it is pid 1 in a pid namespace of its own, and %1 in ours (NSpid %2)</source>
            <translation>er ist PID 1 in einem eigenen PID-Namensraum, und %1 in unserem (NSpid %2)</translation>
        </message>
        <message>
            <source>it has exited, and %1 has not yet waited for it (state Z, no thread left)</source>
            <translation>er ist beendet, und %1 hat noch nicht auf ihn gewartet (state Z, kein Thread übrig)</translation>
        </message>
        <message>
            <source>its first thread has ended, others live on: no zombie (state Z, %1 threads)</source>
            <translation>sein erster Thread ist beendet, andere leben weiter: kein Zombie (state Z, %1 Threads)</translation>
        </message>
        <message>
            <source>its session carries its number (sid %1 = pid)</source>
            <translation>seine Sitzung trägt seine Nummer (sid %1 = pid)</translation>
        </message>
        <message>
            <source>its process group carries its number (pgid %1 = pid)</source>
            <translation>seine Prozessgruppe trägt seine Nummer (pgid %1 = pid)</translation>
        </message>
        <message>
            <source>it leads session %1 (sid %1 = pid)</source>
            <translation>er leitet Sitzung %1 (sid %1 = pid)</translation>
        </message>
        <message>
            <source>its session's terminal is %1 (tty_nr %2): if that hangs up, it is the one that gets SIGHUP</source>
            <translation>das Terminal seiner Sitzung ist %1 (tty_nr %2): legt es auf, ist er es, der SIGHUP bekommt</translation>
        </message>
        <message>
            <source>no session id: it has been in this session since before anybody called setsid, or the session lies outside this pid namespace (sid 0)</source>
            <translation>keine Sitzungsnummer: Er ist in dieser Sitzung, seit noch niemand setsid aufgerufen hatte, oder die Sitzung liegt außerhalb dieses PID-Namensraums (sid 0)</translation>
        </message>
        <message>
            <source>a tracer is attached: %1 (TracerPid %2)</source>
            <translation>ein Tracer hängt an ihm: %1 (TracerPid %2)</translation>
        </message>
        <message>
            <source>a signal stopped it; SIGCONT lets it go on (state T)</source>
            <translation>ein Signal hat ihn angehalten; SIGCONT lässt ihn weiterlaufen (state T)</translation>
        </message>
        <message>
            <source>its tracer holds it (state t)</source>
            <translation>sein Tracer hält ihn fest (state t)</translation>
        </message>
        <message>
            <source>a tracer is attached (TracerPid)</source>
            <translation>ein Tracer hängt an ihm (TracerPid)</translation>
        </message>
        <message>
            <source>its terminal is %1 (tty_nr %2)</source>
            <translation>sein Terminal ist %1 (tty_nr %2)</translation>
        </message>
        <message>
            <source>group %1 is the terminal's foreground group: Ctrl-C and Ctrl-Z there reach it (pgid %1 = tpgid)</source>
            <translation>Gruppe %1 ist die Vordergrundgruppe des Terminals: Strg+C und Strg+Z erreichen sie dort (pgid %1 = tpgid)</translation>
        </message>
        <message>
            <source>the terminal has no foreground group that is visible here (tpgid %1)</source>
            <translation>das Terminal hat keine Vordergrundgruppe, die hier sichtbar wäre (tpgid %1)</translation>
        </message>
        <message>
            <source>the terminal's foreground group is %2, in which nobody lives: Ctrl-C there reaches nobody (pgid %1, tpgid %2)</source>
            <translation>die Vordergrundgruppe des Terminals ist %2, in der niemand lebt: Strg+C erreicht dort niemanden (pgid %1, tpgid %2)</translation>
        </message>
        <message>
            <source>the terminal's foreground group is another one, %2: Ctrl-C there does not reach it (pgid %1, tpgid %2)</source>
            <translation>die Vordergrundgruppe des Terminals ist eine andere, %2: Strg+C erreicht ihn dort nicht (pgid %1, tpgid %2)</translation>
        </message>
        <message>
            <source>nobody in group %1 has a parent in the same session but outside the group, so no shell could continue it (pgid %1, sid %2)</source>
            <translation>niemand in Gruppe %1 hat einen Elternprozess in derselben Sitzung, aber außerhalb der Gruppe; keine Shell könnte sie also fortsetzen (pgid %1, sid %2)</translation>
        </message>
        <message>
            <source>in such a group Ctrl-Z has no effect, and reading the terminal from the background fails</source>
            <translation>in einer solchen Gruppe bleibt Strg+Z wirkungslos, und das Lesen vom Terminal aus dem Hintergrund schlägt fehl</translation>
        </message>
        <message>
            <source>that is usual for the group of a session's leader</source>
            <translation>das ist bei der Gruppe eines Sitzungsleiters üblich</translation>
        </message>
        <message>
            <source>some parents cannot be seen here</source>
            <translation>manche Elternprozesse sind hier nicht sichtbar</translation>
        </message>
        <message>
            <source>its parent was seen to change (ppid %1)</source>
            <translation>es wurde gesehen, wie sein Elternprozess wechselte (ppid %1)</translation>
        </message>
        <message>
            <source>pid %1</source>
            <translation>PID %1</translation>
        </message>
        <message>
            <source>pid %1 (%2)</source>
            <translation>PID %1 (%2)</translation>
        </message>
        <message>
            <source>seen: its parent had ended before anybody looked, and %1 adopted it (ppid %2)</source>
            <translation>gesehen: Sein Elternprozess war schon beendet, bevor jemand hinsah, und %1 hat ihn adoptiert (ppid %2)</translation>
        </message>
        <message>
            <source>seen: %1 was its parent until it ended, then %2 adopted it, at %3 (ppid %4, then %5)</source>
            <translation>gesehen: %1 war sein Elternprozess bis zu dessen Ende, dann hat ihn %2 adoptiert, um %3 (ppid %4, dann %5)</translation>
        </message>
        <message>
            <source>seen: %1 was its parent until it ended, then %2 adopted it, between %3 and %4 (ppid %5, then %6)</source>
            <translation>gesehen: %1 war sein Elternprozess bis zu dessen Ende, dann hat ihn %2 adoptiert, zwischen %3 und %4 (ppid %5, dann %6)</translation>
        </message>
        <message>
            <source>adopted by %1: its session %2 is not pid %3's session %4 (sid %2, its parent's %4)</source>
            <translation>adoptiert von %1: Seine Sitzung %2 ist nicht die Sitzung %4 von PID %3 (sid %2, die des Elternprozesses %4)</translation>
        </message>
        <message>
            <source>unless pid %1 forked it first and made session %2 for itself afterwards</source>
            <translation>es sei denn, PID %1 hat ihn zuerst geforkt und danach Sitzung %2 für sich angelegt</translation>
        </message>
        <message>
            <source>a session is inherited or one's own, so it cannot come from pid %1</source>
            <translation>eine Sitzung ist geerbt oder die eigene, sie kann also nicht von PID %1 stammen</translation>
        </message>
        <message>
            <source>unless it was made with CLONE_PARENT, as containers are</source>
            <translation>es sei denn, er wurde mit CLONE_PARENT erzeugt, wie es Container werden</translation>
        </message>
        <message>
            <source>its group's leader %1 is gone, though its parent was never in that group (pgid %1)</source>
            <translation>der Leiter %1 seiner Gruppe ist weg, obwohl sein Elternprozess nie in dieser Gruppe war (pgid %1)</translation>
        </message>
        <message>
            <source>a reaper that itself started a pipeline would look the same</source>
            <translation>bei einem Reaper, der selbst eine Pipeline gestartet hat, sähe es genauso aus</translation>
        </message>
        <message>
            <source>it leads a session of its own, which it may have made before or after losing a parent (sid %1 = pid)</source>
            <translation>er leitet eine eigene Sitzung, die er vor oder nach dem Verlust eines Elternprozesses angelegt haben kann (sid %1 = pid)</translation>
        </message>
        <message>
            <source>its parent is outside this pid namespace, or the kernel (ppid 0)</source>
            <translation>sein Elternprozess liegt außerhalb dieses PID-Namensraums, oder es ist der Kernel (ppid 0)</translation>
        </message>
        <message>
            <source>its parent %1 cannot be seen here (ppid %1)</source>
            <translation>sein Elternprozess %1 ist hier nicht sichtbar (ppid %1)</translation>
        </message>
        <message>
            <source>it made its session itself, and %1 is not known to adopt orphans (ppid %2)</source>
            <translation>er hat seine Sitzung selbst angelegt, und von %1 ist nicht bekannt, dass er Waisen adoptiert (ppid %2)</translation>
        </message>
        <message>
            <source>its session and group may well come from %1 (sid %2, ppid %3)</source>
            <translation>seine Sitzung und Gruppe können gut von %1 stammen (sid %2, ppid %3)</translation>
        </message>
        <message>
            <source>its parent is %1 (ppid %2)</source>
            <translation>sein Elternprozess ist %1 (ppid %2)</translation>
        </message>
        <message>
            <source>its parent %1 adopts orphans: %2</source>
            <translation>sein Elternprozess %1 adoptiert Waisen: %2</translation>
        </message>
        <message>
            <source>setsid -f, daemon(3) and a supervised service have identical ids: they alone cannot tell</source>
            <translation>setsid -f, daemon(3) und ein überwachter Dienst haben gleiche Nummern: An ihnen allein lassen sie sich nicht unterscheiden</translation>
        </message>
        <message>
            <source>it does not lead its session, so no open() can give it a terminal again (pid %1 ≠ sid %2)</source>
            <translation>er leitet seine Sitzung nicht, also kann ihm kein open() wieder ein Terminal geben (pid %1 ≠ sid %2)</translation>
        </message>
        <message>
            <source>its group is the one that its session began with (pgid %1 = sid)</source>
            <translation>seine Gruppe ist die, mit der seine Sitzung begann (pgid %1 = sid)</translation>
        </message>
        <message>
            <source>it leads its own group, as a job started by a shell does (pgid %1 = pid)</source>
            <translation>er leitet seine eigene Gruppe, wie es ein von einer Shell gestarteter Job tut (pgid %1 = pid)</translation>
        </message>
        <message>
            <source>a background command of a session without a terminal (cron, CI) ends up in the same state: a daemon by what it is, perhaps not by intent</source>
            <translation>ein Hintergrundbefehl einer Sitzung ohne Terminal (cron, CI) gerät in denselben Zustand: ein Daemon nach dem, was er ist, vielleicht nicht mit Absicht</translation>
        </message>
        <message>
            <source>it leads a session of its own (sid %1 = pid)</source>
            <translation>er leitet eine eigene Sitzung (sid %1 = pid)</translation>
        </message>
        <message>
            <source>its control group is the service %1: a service manager keeps it (cgroup)</source>
            <translation>seine Kontrollgruppe ist der Dienst %1: Eine Dienstverwaltung hält ihn (cgroup)</translation>
        </message>
        <message>
            <source>its control group is %1: it was started from a login (cgroup)</source>
            <translation>seine Kontrollgruppe ist %1: Er wurde aus einer Anmeldung gestartet (cgroup)</translation>
        </message>
        <message>
            <source>its control group has not been read (cgroup)</source>
            <translation>seine Kontrollgruppe wurde nicht gelesen (cgroup)</translation>
        </message>
        <message>
            <source>its control group could not be read (cgroup)</source>
            <translation>seine Kontrollgruppe war nicht lesbar (cgroup)</translation>
        </message>
        <message>
            <source>there is no unified control group that could name a service (cgroup)</source>
            <translation>es gibt keine vereinheitlichte Kontrollgruppe, die einen Dienst nennen könnte (cgroup)</translation>
        </message>
        <message>
            <source>its control group names no service (cgroup %1)</source>
            <translation>seine Kontrollgruppe nennt keinen Dienst (cgroup %1)</translation>
        </message>
        <message>
            <source>its parent %1 lives and is in the same session (ppid %2, sid %3)</source>
            <translation>sein Elternprozess %1 lebt und ist in derselben Sitzung (ppid %2, sid %3)</translation>
        </message>
        <message>
            <source>nothing shows that this parent adopts orphans</source>
            <translation>nichts deutet darauf hin, dass dieser Elternprozess Waisen adoptiert</translation>
        </message>
        <message>
            <source>no session id (sid 0)</source>
            <translation>keine Sitzungsnummer (sid 0)</translation>
        </message>
        <message>
            <source>session %1, its own (sid %1)</source>
            <translation>Sitzung %1, die eigene (sid %1)</translation>
        </message>
        <message>
            <source>session %1, leader gone (sid %1)</source>
            <translation>Sitzung %1, Leiter weg (sid %1)</translation>
        </message>
        <message>
            <source>session %1, leader exited but not yet waited for (sid %1)</source>
            <translation>Sitzung %1, Leiter beendet, aber noch nicht abgewartet (sid %1)</translation>
        </message>
        <message>
            <source>session %1, led by %2 (sid %1)</source>
            <translation>Sitzung %1, geleitet von %2 (sid %1)</translation>
        </message>
        <message>
            <source>it is pid 1, to which orphans go when no nearer reaper lives</source>
            <translation>es ist PID 1, zu der Waisen kommen, wenn kein näherer Reaper lebt</translation>
        </message>
        <message>
            <source>it is the init of a pid namespace, to which the orphans in there go</source>
            <translation>es ist der Init eines PID-Namensraums, zu dem die Waisen darin kommen</translation>
        </message>
        <message>
            <source>measured: it adopted an orphan that this program made</source>
            <translation>gemessen: er hat eine Waise adoptiert, die dieses Programm erzeugt hat</translation>
        </message>
        <message>
            <source>it was seen adopting an orphan</source>
            <translation>es wurde gesehen, wie er eine Waise adoptierte</translation>
        </message>
        <message>
            <source>%1 is its child, but the session of that, %2, cannot come from it</source>
            <translation>%1 ist sein Kind, doch dessen Sitzung %2 kann nicht von ihm stammen</translation>
        </message>
        <message>
            <source>session %1, its leader cannot be seen here (sid %1)</source>
            <translation>Sitzung %1, ihr Leiter ist hier nicht sichtbar (sid %1)</translation>
        </message>
        <message>
            <source>seen: it was born from pid %1, and its parent is %2 now (ppid %3)</source>
            <translation>gesehen: geboren aus PID %1, sein Elternprozess ist jetzt %2 (ppid %3)</translation>
        </message>
        <message>
            <source>seen: it was born from its parent %1 (ppid %2)</source>
            <translation>gesehen: geboren aus seinem Elternprozess %1 (ppid %2)</translation>
        </message>
    </context>
    <context>
        <name>ExitStatus</name>
        <message>
            <source>ended by %1, core dumped</source>
            <translation>beendet durch %1, mit Core-Dump</translation>
        </message>
        <message>
            <source>ended by %1</source>
            <translation>beendet durch %1</translation>
        </message>
        <message>
            <source>exited %1</source>
            <translation>beendet mit %1</translation>
        </message>
    </context>
    <context>
        <name>Explain</name>
        <message>
            <source>0 (none)</source>
            <translation>0 (keiner)</translation>
        </message>
        <message>
            <source>%1 (its own)</source>
            <translation>%1 (eigene)</translation>
        </message>
        <message>
            <source>%1 (leader gone)</source>
            <translation>%1 (Leiter weg)</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Who it belongs to</source>
            <translation>Zu wem er gehört</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>Eltern</translation>
        </message>
        <message>
            <source>0 (none, or outside this pid namespace)</source>
            <translation>0 (keiner, oder außerhalb dieses PID-Namensraums)</translation>
        </message>
        <message>
            <source>%1 (not visible)</source>
            <translation>%1 (nicht sichtbar)</translation>
        </message>
        <message>
            <source>group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>terminal</source>
            <translation>Terminal</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keines</translation>
        </message>
        <message>
            <source>user</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>state</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>started</source>
            <translation>gestartet</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>Befehlszeile</translation>
        </message>
        <message>
            <source>What is said about it, and why</source>
            <translation>Was über ihn gesagt wird, und warum</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>How much of a daemon? %1 of the %2 steps that can be judged</source>
            <translation>Wie sehr ein Daemon? %1 von %2 Schritten, die sich beurteilen lassen</translation>
        </message>
        <message>
            <source>The steps are those of daemon(7), "SysV Daemons".</source>
            <translation>Die Schritte sind die aus daemon(7), „SysV Daemons“.</translation>
        </message>
        <message>
            <source>%1 (leader cannot be seen here)</source>
            <translation>%1 (Leiter hier nicht sichtbar)</translation>
        </message>
    </context>
    <context>
        <name>Explainer</name>
        <message>
            <source>It is a thread of the kernel, not a program: it has no terminal and no session, and no signal from a user ends it.</source>
            <translation>Er ist ein Thread des Kernels, kein Programm: Er hat kein Terminal und keine Sitzung, und kein Signal eines Benutzers beendet ihn.</translation>
        </message>
        <message>
            <source>It has exited. What is left is its entry in the process table, until its parent %1 waits for it.</source>
            <translation>Er ist beendet. Übrig ist sein Eintrag in der Prozesstabelle, bis sein Elternprozess %1 auf ihn wartet.</translation>
        </message>
        <message>
            <source>It is pid 1, the first process: every other process here descends from it, and orphans come to it when no nearer reaper lives.</source>
            <translation>Er ist PID 1, der erste Prozess: Jeder andere Prozess hier stammt von ihm ab, und Waisen kommen zu ihm, wenn kein näherer Reaper lebt.</translation>
        </message>
        <message>
            <source>It is pid 1 in a pid namespace of its own, the init of a container: it adopts the orphans in there, and all of them end with it.</source>
            <translation>Er ist PID 1 in einem eigenen PID-Namensraum, der Init eines Containers: Er adoptiert die Waisen darin, und alle enden mit ihm.</translation>
        </message>
        <message>
            <source>It leads session %1 and is the controlling process of terminal %2: when that hangs up, it gets SIGHUP.</source>
            <translation>Er leitet Sitzung %1 und ist der steuernde Prozess von Terminal %2: Legt es auf, bekommt er SIGHUP.</translation>
        </message>
        <message>
            <source>It has no controlling terminal, its session's leader %1 has exited, and it was adopted by %2. That is what the double fork leaves behind.</source>
            <translation>Er hat kein steuerndes Terminal, der Leiter %1 seiner Sitzung ist beendet, und er wurde von %2 adoptiert. Das ist es, was der doppelte Fork hinterlässt.</translation>
        </message>
        <message>
            <source>It has no controlling terminal and leads its own process group, its session's leader %1 is gone, and it was adopted by %2. That is what a shell's job looks like when it has outlived its shell.</source>
            <translation>Er hat kein steuerndes Terminal und leitet seine eigene Prozessgruppe, der Leiter %1 seiner Sitzung ist weg, und er wurde von %2 adoptiert. So sieht der Job einer Shell aus, der seine Shell überlebt hat.</translation>
        </message>
        <message>
            <source>It is in the foreground of terminal %1, so Ctrl-C there reaches it.</source>
            <translation>Er ist im Vordergrund von Terminal %1, also erreicht ihn dort Strg+C.</translation>
        </message>
        <message>
            <source>It is in the background of terminal %1, so Ctrl-C there does not reach it.</source>
            <translation>Er ist im Hintergrund von Terminal %1, also erreicht ihn dort Strg+C nicht.</translation>
        </message>
        <message>
            <source>It has no controlling terminal, and its parent %1 cannot be seen here. What it is cannot be told.</source>
            <translation>Er hat kein steuerndes Terminal, und sein Elternprozess %1 ist hier nicht sichtbar. Was er ist, lässt sich nicht sagen.</translation>
        </message>
        <message>
            <source>It is held by its tracer %1, as a debugger does.</source>
            <translation>Er wird von seinem Tracer %1 festgehalten, wie es ein Debugger tut.</translation>
        </message>
        <message>
            <source>It runs, but %1 traces it, as a debugger does.</source>
            <translation>Er läuft, aber %1 verfolgt ihn, wie es ein Debugger tut.</translation>
        </message>
        <message>
            <source>It is stopped by a signal until another one, SIGCONT, lets it go on.</source>
            <translation>Er wurde von einem Signal angehalten, bis ein anderes, SIGCONT, ihn weiterlaufen lässt.</translation>
        </message>
        <message>
            <source>It is a stopped job of terminal %1, and its process group is orphaned: no shell is left that would continue it.</source>
            <translation>Er ist ein angehaltener Job von Terminal %1, und seine Prozessgruppe ist verwaist: Es gibt keine Shell mehr, die ihn fortsetzen würde.</translation>
        </message>
        <message>
            <source>It is a stopped job of terminal %1, as Ctrl-Z leaves one: fg or bg in its shell lets it go on.</source>
            <translation>Er ist ein angehaltener Job von Terminal %1, wie Strg+Z ihn hinterlässt: fg oder bg in seiner Shell lässt ihn weiterlaufen.</translation>
        </message>
        <message>
            <source>It has no controlling terminal and leads a session of its own, and its control group is %1: a service, which a service manager started and watches.</source>
            <translation>Er hat kein steuerndes Terminal und leitet eine eigene Sitzung, und seine Kontrollgruppe ist %1: ein Dienst, den eine Dienstverwaltung gestartet hat und überwacht.</translation>
        </message>
        <message>
            <source>It has no controlling terminal and leads a session of its own, and it was started from a login (%1): a daemon that forked once, as daemon(3) and setsid -f do.</source>
            <translation>Er hat kein steuerndes Terminal und leitet eine eigene Sitzung, und er wurde aus einer Anmeldung gestartet (%1): ein Daemon, der einmal geforkt hat, wie es daemon(3) und setsid -f tun.</translation>
        </message>
        <message>
            <source>It has no controlling terminal and leads a session of its own, and it was adopted by %1 when its parent ended: a daemon that forked once, as daemon(3) and setsid -f do.</source>
            <translation>Er hat kein steuerndes Terminal und leitet eine eigene Sitzung, und %1 hat ihn adoptiert, als sein Elternprozess endete: ein Daemon, der einmal geforkt hat, wie es daemon(3) und setsid -f tun.</translation>
        </message>
        <message>
            <source>It has no controlling terminal and leads a session of its own, and its parent %1 adopts orphans: a supervised service, or a daemon that forked once. setsid -f, daemon(3) and a supervised service have identical ids, so which of them it is cannot be told.</source>
            <translation>Er hat kein steuerndes Terminal und leitet eine eigene Sitzung, und sein Elternprozess %1 adoptiert Waisen: ein überwachter Dienst oder ein Daemon, der einmal geforkt hat. setsid -f, daemon(3) und ein überwachter Dienst haben gleiche Nummern; was davon er ist, lässt sich also nicht sagen.</translation>
        </message>
        <message>
            <source>It was adopted by %1, but it still belongs to terminal %2: an orphan, not a daemon.</source>
            <translation>Er wurde von %1 adoptiert, gehört aber noch zu Terminal %2: eine Waise, kein Daemon.</translation>
        </message>
        <message>
            <source>It was probably adopted by %1, but it still belongs to terminal %2: an orphan, not a daemon.</source>
            <translation>Er wurde wahrscheinlich von %1 adoptiert, gehört aber noch zu Terminal %2: eine Waise, kein Daemon.</translation>
        </message>
        <message>
            <source>It was adopted by %1, for the process that started it has ended. It has no controlling terminal, but no session of its own either: an orphan, not a daemon.</source>
            <translation>Er wurde von %1 adoptiert, denn der Prozess, der ihn gestartet hat, ist beendet. Er hat kein steuerndes Terminal, aber auch keine eigene Sitzung: eine Waise, kein Daemon.</translation>
        </message>
        <message>
            <source>It was probably adopted by %1, for the process that started it seems to have ended. It has no controlling terminal, but no session of its own either: an orphan, not a daemon.</source>
            <translation>Er wurde wahrscheinlich von %1 adoptiert, denn der Prozess, der ihn gestartet hat, ist wohl beendet. Er hat kein steuerndes Terminal, aber auch keine eigene Sitzung: eine Waise, kein Daemon.</translation>
        </message>
        <message>
            <source>It has no controlling terminal and is in the session of its parent %1: a worker of a daemon.</source>
            <translation>Er hat kein steuerndes Terminal und ist in der Sitzung seines Elternprozesses %1: ein Arbeiter eines Daemons.</translation>
        </message>
        <message>
            <source>It is a child of %1 and leads a session of its own, without a controlling terminal.</source>
            <translation>Er ist ein Kind von %1 und leitet eine eigene Sitzung, ohne steuerndes Terminal.</translation>
        </message>
        <message>
            <source>It is a child of %1, without a controlling terminal.</source>
            <translation>Er ist ein Kind von %1, ohne steuerndes Terminal.</translation>
        </message>
        <message>
            <source>outside this pid namespace, or from before any setsid</source>
            <translation>außerhalb dieses PID-Namensraums, oder aus der Zeit vor jedem setsid</translation>
        </message>
        <message>
            <source>its own</source>
            <translation>die eigene</translation>
        </message>
        <message>
            <source>leader gone</source>
            <translation>Leiter weg</translation>
        </message>
        <message>
            <source>led by %1</source>
            <translation>geleitet von %1</translation>
        </message>
        <message>
            <source>Its process group and session show as 0: they are from before any setsid, or lie outside this pid namespace.</source>
            <translation>Seine Prozessgruppe und Sitzung erscheinen als 0: Sie stammen aus der Zeit vor jedem setsid oder liegen außerhalb dieses PID-Namensraums.</translation>
        </message>
        <message>
            <source>It belongs to process group and session %1 (%2).</source>
            <translation>Er gehört zu Prozessgruppe und Sitzung %1 (%2).</translation>
        </message>
        <message>
            <source>It belongs to process group %1 (%2) in session %3 (%4).</source>
            <translation>Er gehört zu Prozessgruppe %1 (%2) in Sitzung %3 (%4).</translation>
        </message>
        <message>
            <source>It shows no terminal, but its session's leader has %1: Ctrl-C there reaches its group when that is in the foreground.</source>
            <translation>Er zeigt kein Terminal, aber der Leiter seiner Sitzung hat %1: Strg+C erreicht dort seine Gruppe, wenn sie im Vordergrund ist.</translation>
        </message>
        <message>
            <source>Without a controlling terminal, no Ctrl-C and no hangup reaches it.</source>
            <translation>Ohne steuerndes Terminal erreichen ihn kein Strg+C und kein Auflegen.</translation>
        </message>
        <message>
            <source>Terminal %1 has no foreground group that is visible here.</source>
            <translation>Terminal %1 hat keine Vordergrundgruppe, die hier sichtbar wäre.</translation>
        </message>
        <message>
            <source>The foreground group of terminal %1 is %2, in which nobody lives: Ctrl-C there reaches nobody.</source>
            <translation>Die Vordergrundgruppe von Terminal %1 ist %2, in der niemand lebt: Strg+C erreicht dort niemanden.</translation>
        </message>
        <message>
            <source>The foreground group of terminal %1 is %2 (%3): the line discipline sends SIGINT to it on Ctrl-C, so to this process too.</source>
            <translation>Die Vordergrundgruppe von Terminal %1 ist %2 (%3): Ihr sendet die Leitungsdisziplin bei Strg+C das Signal SIGINT, also auch diesem Prozess.</translation>
        </message>
        <message>
            <source>The foreground group of terminal %1 is %2 (%3): the line discipline sends SIGINT to it on Ctrl-C, not to this process.</source>
            <translation>Die Vordergrundgruppe von Terminal %1 ist %2 (%3): Ihr sendet die Leitungsdisziplin bei Strg+C das Signal SIGINT, diesem Prozess nicht.</translation>
        </message>
        <message>
            <source>pid %1</source>
            <translation>PID %1</translation>
        </message>
        <message>
            <source>pid %1 (%2)</source>
            <translation>PID %1 (%2)</translation>
        </message>
        <message>
            <source>It was seen being born from its parent %1, at %2.</source>
            <translation>Seine Geburt aus seinem Elternprozess %1 wurde gesehen, um %2.</translation>
        </message>
        <message>
            <source>It was seen being born from %1, which has ended, at %2.</source>
            <translation>Seine Geburt aus %1, der beendet ist, wurde gesehen, um %2.</translation>
        </message>
        <message>
            <source>Its parent was %1; when that ended, at %2, %3 adopted it.</source>
            <translation>Sein Elternprozess war %1; als dieser um %2 endete, hat ihn %3 adoptiert.</translation>
        </message>
        <message>
            <source>Its parent was %1; when that ended, between %2 and %3, %4 adopted it.</source>
            <translation>Sein Elternprozess war %1; als dieser zwischen %2 und %3 endete, hat ihn %4 adoptiert.</translation>
        </message>
        <message>
            <source>Its parent had ended before anybody looked; %1 adopted it.</source>
            <translation>Sein Elternprozess war schon beendet, bevor jemand hinsah; %1 hat ihn adoptiert.</translation>
        </message>
        <message>
            <source>Who started it is not known: it was adopted before anybody watched.</source>
            <translation>Wer ihn gestartet hat, ist nicht bekannt: Er wurde adoptiert, bevor jemand beobachtete.</translation>
        </message>
        <message>
            <source>Who started it cannot be told, for its parent cannot be seen here.</source>
            <translation>Wer ihn gestartet hat, lässt sich nicht sagen, denn sein Elternprozess ist hier nicht sichtbar.</translation>
        </message>
        <message>
            <source>Its parent %1 adopts orphans; whether it started this one or adopted it cannot be told.</source>
            <translation>Sein Elternprozess %1 adoptiert Waisen; ob er diesen Prozess gestartet oder adoptiert hat, lässt sich nicht sagen.</translation>
        </message>
        <message>
            <source>Its parent %1 adopts orphans; nothing shows that this is one.</source>
            <translation>Sein Elternprozess %1 adoptiert Waisen; nichts deutet darauf hin, dass dieser Prozess eine ist.</translation>
        </message>
        <message>
            <source>Its parent %1 started it, as far as its ids show.</source>
            <translation>Sein Elternprozess %1 hat ihn gestartet, soweit die Nummern es zeigen.</translation>
        </message>
        <message>
            <source>The system hides other users' processes, so its relatives may be missing here.</source>
            <translation>Das System verbirgt die Prozesse anderer Benutzer, hier können also Verwandte fehlen.</translation>
        </message>
        <message>
            <source>working directory</source>
            <translation>Arbeitsverzeichnis</translation>
        </message>
        <message>
            <source>program file</source>
            <translation>Programmdatei</translation>
        </message>
        <message>
            <source>root directory</source>
            <translation>Wurzelverzeichnis</translation>
        </message>
        <message>
            <source>open descriptors</source>
            <translation>offene Deskriptoren</translation>
        </message>
        <message>
            <source>namespaces</source>
            <translation>Namensräume</translation>
        </message>
        <message>
            <source>environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>control group</source>
            <translation>Kontrollgruppe</translation>
        </message>
        <message>
            <source>Its control group is the service %1.</source>
            <translation>Seine Kontrollgruppe ist der Dienst %1.</translation>
        </message>
        <message>
            <source>Its control group is %1, a login's.</source>
            <translation>Seine Kontrollgruppe ist %1, die einer Anmeldung.</translation>
        </message>
        <message>
            <source>Its control group is %1.</source>
            <translation>Seine Kontrollgruppe ist %1.</translation>
        </message>
        <message>
            <source>Its environment names it as the main process of a service (SYSTEMD_EXEC_PID).</source>
            <translation>Seine Umgebung nennt ihn als Hauptprozess eines Dienstes (SYSTEMD_EXEC_PID).</translation>
        </message>
        <message>
            <source>Its environment comes from a login over the network (SSH_TTY).</source>
            <translation>Seine Umgebung stammt von einer Anmeldung über das Netz (SSH_TTY).</translation>
        </message>
        <message>
            <source>Its environment comes from a shell (SHLVL %1, TERM %2).</source>
            <translation>Seine Umgebung stammt von einer Shell (SHLVL %1, TERM %2).</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>nicht gesetzt</translation>
        </message>
        <message>
            <source>Its environment comes from a unit of a service manager (INVOCATION_ID).</source>
            <translation>Seine Umgebung stammt von einer Unit einer Dienstverwaltung (INVOCATION_ID).</translation>
        </message>
        <message>
            <source>It descends from a login, that of uid %1 (loginuid).</source>
            <translation>Er stammt von einer Anmeldung ab, der von uid %1 (loginuid).</translation>
        </message>
        <message>
            <source>Its program file has been deleted or replaced since it was started.</source>
            <translation>Seine Programmdatei wurde seit dem Start gelöscht oder ersetzt.</translation>
        </message>
        <message>
            <source>Its working directory has been deleted.</source>
            <translation>Sein Arbeitsverzeichnis wurde gelöscht.</translation>
        </message>
        <message>
            <source>It lives in other namespaces than this program: %1.</source>
            <translation>Er lebt in anderen Namensräumen als dieses Programm: %1.</translation>
        </message>
        <message>
            <source>Not permitted to be read, so not judged: %1.</source>
            <translation>Lesen nicht erlaubt, daher nicht beurteilt: %1.</translation>
        </message>
        <message>
            <source>Not answering: %1.</source>
            <translation>Antwortet nicht: %1.</translation>
        </message>
        <message>
            <source>its leader cannot be seen here</source>
            <translation>ihr Leiter ist hier nicht sichtbar</translation>
        </message>
        <message>
            <source>It was adopted by %1, for the process that started it has ended. It has no controlling terminal, and no leader of its session %2 is to be seen: an orphan, perhaps a daemon.</source>
            <translation>Er wurde von %1 adoptiert, denn der Prozess, der ihn gestartet hat, ist beendet. Er hat kein steuerndes Terminal, und von seiner Sitzung %2 ist kein Leiter zu sehen: eine Waise, vielleicht ein Daemon.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Graphviz</source>
            <translation>Graphviz</translation>
        </message>
        <message>
            <source>Mermaid</source>
            <translation>Mermaid</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>Zeichnung</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Trace for Perfetto</source>
            <translation>Trace für Perfetto</translation>
        </message>
        <message>
            <source>processes</source>
            <translation>Prozesse</translation>
        </message>
        <message>
            <source>subtree</source>
            <translation>teilbaum</translation>
        </message>
        <message>
            <source>session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>lifelines</source>
            <translation>lebenslinien</translation>
        </message>
    </context>
    <context>
        <name>ExportWords</name>
        <message>
            <source>No session id</source>
            <translation>Keine Sitzungsnummer</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Sitzung %1</translation>
        </message>
        <message>
            <source>no terminal</source>
            <translation>kein Terminal</translation>
        </message>
        <message>
            <source>led by %1</source>
            <translation>geleitet von %1</translation>
        </message>
        <message>
            <source>leader gone</source>
            <translation>Leiter weg</translation>
        </message>
        <message>
            <source>Group outside this namespace</source>
            <translation>Gruppe außerhalb dieses Namensraums</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>Gruppe %1</translation>
        </message>
        <message>
            <source>stopped job</source>
            <translation>angehaltener Job</translation>
        </message>
        <message>
            <source>foreground: gets Ctrl-C</source>
            <translation>Vordergrund: bekommt Strg+C</translation>
        </message>
        <message>
            <source>background</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <source>orphaned</source>
            <translation>verwaist</translation>
        </message>
        <message>
            <source>process %1 (not visible)</source>
            <translation>Prozess %1 (nicht sichtbar)</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>leader not visible</source>
            <translation>Leiter nicht sichtbar</translation>
        </message>
    </context>
    <context>
        <name>FacetTexts</name>
        <message>
            <source>traced</source>
            <translation>verfolgt</translation>
        </message>
        <message>
            <source>stopped job</source>
            <translation>angehaltener Job</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>daemon, forked once</source>
            <translation>Daemon, ein Fork</translation>
        </message>
        <message>
            <source>service, or forked once</source>
            <translation>Dienst oder ein Fork</translation>
        </message>
        <message>
            <source>adopted, as seen</source>
            <translation>adoptiert, wie gesehen</translation>
        </message>
        <message>
            <source>adopted, by its session</source>
            <translation>adoptiert, der Sitzung nach</translation>
        </message>
        <message>
            <source>adopted, by its group</source>
            <translation>adoptiert, der Gruppe nach</translation>
        </message>
        <message>
            <source>adopted or not: cannot be told</source>
            <translation>adoptiert oder nicht: lässt sich nicht sagen</translation>
        </message>
        <message>
            <source>adopted or not: its parent cannot be seen</source>
            <translation>adoptiert oder nicht: Elternprozess ist nicht sichtbar</translation>
        </message>
        <message>
            <source>no sign of adoption</source>
            <translation>kein Anzeichen einer Adoption</translation>
        </message>
        <message>
            <source>stopped by its tracer</source>
            <translation>von seinem Tracer angehalten</translation>
        </message>
        <message>
            <source>kernel thread</source>
            <translation>Kernel-Thread</translation>
        </message>
        <message>
            <source>zombie</source>
            <translation>Zombie</translation>
        </message>
        <message>
            <source>init</source>
            <translation>Init</translation>
        </message>
        <message>
            <source>container init</source>
            <translation>Container-Init</translation>
        </message>
        <message>
            <source>session leader</source>
            <translation>Sitzungsleiter</translation>
        </message>
        <message>
            <source>daemon, forked twice</source>
            <translation>Daemon, zwei Forks</translation>
        </message>
        <message>
            <source>left-over job</source>
            <translation>übrig gebliebener Job</translation>
        </message>
        <message>
            <source>orphan, still on %1</source>
            <translation>Waise, noch an %1</translation>
        </message>
        <message>
            <source>orphan</source>
            <translation>Waise</translation>
        </message>
        <message>
            <source>foreground</source>
            <translation>Vordergrund</translation>
        </message>
        <message>
            <source>background</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <source>cannot be told</source>
            <translation>lässt sich nicht sagen</translation>
        </message>
        <message>
            <source>worker of a daemon</source>
            <translation>Arbeiter eines Daemons</translation>
        </message>
        <message>
            <source>child</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>stopped or traced</source>
            <translation>angehalten oder verfolgt</translation>
        </message>
        <message>
            <source>session leader on a terminal</source>
            <translation>Sitzungsleiter an einem Terminal</translation>
        </message>
        <message>
            <source>service, or daemon forked once</source>
            <translation>Dienst oder Daemon mit einem Fork</translation>
        </message>
        <message>
            <source>orphan, still on a terminal</source>
            <translation>Waise, noch an einem Terminal</translation>
        </message>
        <message>
            <source>child or worker</source>
            <translation>Kind oder Arbeiter</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>sicher</translation>
        </message>
        <message>
            <source>high confidence</source>
            <translation>hohe Gewissheit</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>wahrscheinlich</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>first thread gone, others live</source>
            <translation>erster Thread weg, andere leben</translation>
        </message>
        <message>
            <source>group leader</source>
            <translation>Gruppenleiter</translation>
        </message>
        <message>
            <source>no session id</source>
            <translation>keine Sitzungsnummer</translation>
        </message>
        <message>
            <source>controlling process of its terminal</source>
            <translation>steuernder Prozess seines Terminals</translation>
        </message>
        <message>
            <source>in the foreground of its terminal</source>
            <translation>im Vordergrund seines Terminals</translation>
        </message>
        <message>
            <source>in the background of its terminal</source>
            <translation>im Hintergrund seines Terminals</translation>
        </message>
        <message>
            <source>in an orphaned process group</source>
            <translation>in einer verwaisten Prozessgruppe</translation>
        </message>
        <message>
            <source>worker</source>
            <translation>Arbeiter</translation>
        </message>
        <message>
            <source>reaper: adopts orphans</source>
            <translation>Reaper: adoptiert Waisen</translation>
        </message>
        <message>
            <source>first thread gone</source>
            <translation>erster Thread weg</translation>
        </message>
        <message>
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>sleeping</source>
            <translation>schläft</translation>
        </message>
        <message>
            <source>waiting for disk</source>
            <translation>wartet auf Platte</translation>
        </message>
        <message>
            <source>idle</source>
            <translation>untätig</translation>
        </message>
        <message>
            <source>stopped by tracer</source>
            <translation>vom Tracer angehalten</translation>
        </message>
        <message>
            <source>dead</source>
            <translation>tot</translation>
        </message>
        <message>
            <source>parked</source>
            <translation>geparkt</translation>
        </message>
    </context>
    <context>
        <name>FileSheet</name>
        <message>
            <source>itself</source>
            <translation>er selbst</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <comment>names</comment>
            <translation>%1 und %2 weitere</translation>
        </message>
        <message>
            <source>%1, descriptor %2</source>
            <translation>%1, Deskriptor %2</translation>
        </message>
        <message>
            <source>pipe, from %1</source>
            <translation>Pipe, von %1</translation>
        </message>
        <message>
            <source>pipe, to %1</source>
            <translation>Pipe, zu %1</translation>
        </message>
        <message>
            <source>pipe</source>
            <translation>Pipe</translation>
        </message>
        <message>
            <source>pipe that nobody writes to</source>
            <translation>Pipe, in die niemand schreibt</translation>
        </message>
        <message>
            <source>pipe that nobody reads</source>
            <translation>Pipe, aus der niemand liest</translation>
        </message>
        <message>
            <source>%1, %2 to %3</source>
            <comment>protocol, address, address of the other side</comment>
            <translation>%1, %2 zu %3</translation>
        </message>
        <message>
            <source>%1, listens at %2</source>
            <translation>%1, lauscht an %2</translation>
        </message>
        <message>
            <source>%1, at %2, not connected</source>
            <translation>%1, an %2, nicht verbunden</translation>
        </message>
        <message>
            <source>%1, receives at %2</source>
            <translation>%1, empfängt an %2</translation>
        </message>
        <message>
            <source>local socket, listens at %1</source>
            <translation>lokaler Socket, lauscht an %1</translation>
        </message>
        <message>
            <source>local socket, to %1</source>
            <translation>lokaler Socket, zu %1</translation>
        </message>
        <message>
            <source>local socket, at %1</source>
            <translation>lokaler Socket, an %1</translation>
        </message>
        <message>
            <source>local socket, connected</source>
            <translation>lokaler Socket, verbunden</translation>
        </message>
        <message>
            <source>local socket</source>
            <translation>lokaler Socket</translation>
        </message>
        <message>
            <source>netlink: network set-up</source>
            <translation>Netlink: Netzwerkeinrichtung</translation>
        </message>
        <message>
            <source>netlink: sockets</source>
            <translation>Netlink: Sockets</translation>
        </message>
        <message>
            <source>netlink: audit</source>
            <translation>Netlink: Audit</translation>
        </message>
        <message>
            <source>netlink: connector</source>
            <translation>Netlink: Connector</translation>
        </message>
        <message>
            <source>netlink: devices</source>
            <translation>Netlink: Geräte</translation>
        </message>
        <message>
            <source>netlink: generic</source>
            <translation>Netlink: allgemein</translation>
        </message>
        <message>
            <source>netlink, protocol %1</source>
            <translation>Netlink, Protokoll %1</translation>
        </message>
        <message>
            <source>socket for raw packets</source>
            <translation>Socket für rohe Pakete</translation>
        </message>
        <message>
            <source>socket</source>
            <translation>Socket</translation>
        </message>
        <message>
            <source>socket: %1</source>
            <translation>Socket: %1</translation>
        </message>
        <message>
            <source>waits for many (epoll)</source>
            <translation>wartet auf viele (epoll)</translation>
        </message>
        <message>
            <source>waits for %1 (epoll)</source>
            <comment>numbers of descriptors</comment>
            <translation>wartet auf %1 (epoll)</translation>
        </message>
        <message>
            <source>a process that is gone (pidfd)</source>
            <translation>ein Prozess, der fort ist (pidfd)</translation>
        </message>
        <message>
            <source>a process (pidfd)</source>
            <translation>ein Prozess (pidfd)</translation>
        </message>
        <message>
            <source>process %1 (pidfd)</source>
            <translation>Prozess %1 (pidfd)</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number and name</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>file in memory, “%1” (memfd)</source>
            <translation>Datei im Speicher, „%1“ (memfd)</translation>
        </message>
        <message>
            <source>shared memory</source>
            <translation>gemeinsamer Speicher</translation>
        </message>
        <message>
            <source>counter, at %1 (eventfd)</source>
            <translation>Zähler, steht auf %1 (eventfd)</translation>
        </message>
        <message>
            <source>timer (timerfd)</source>
            <translation>Wecker (timerfd)</translation>
        </message>
        <message>
            <source>takes signals: %1 (signalfd)</source>
            <translation>nimmt Signale an: %1 (signalfd)</translation>
        </message>
        <message>
            <source>watches files, %1 of them (inotify)</source>
            <translation>beobachtet Dateien, %1 an der Zahl (inotify)</translation>
        </message>
        <message>
            <source>queue of reads and writes (io_uring)</source>
            <translation>Schlange von Lese- und Schreibaufträgen (io_uring)</translation>
        </message>
        <message>
            <source>namespace %1</source>
            <translation>Namensraum %1</translation>
        </message>
        <message>
            <source>something without a name</source>
            <translation>etwas ohne Namen</translation>
        </message>
        <message>
            <source>path only</source>
            <translation>nur der Pfad</translation>
        </message>
        <message>
            <source>read, write</source>
            <translation>lesen, schreiben</translation>
        </message>
        <message>
            <source>read</source>
            <translation>lesen</translation>
        </message>
        <message>
            <source>write</source>
            <translation>schreiben</translation>
        </message>
        <message>
            <source>Its standard input.</source>
            <translation>Seine Standardeingabe.</translation>
        </message>
        <message>
            <source>Its standard output.</source>
            <translation>Seine Standardausgabe.</translation>
        </message>
        <message>
            <source>Its standard error.</source>
            <translation>Seine Standardfehlerausgabe.</translation>
        </message>
        <message>
            <source>always writes at the end</source>
            <translation>schreibt immer ans Ende</translation>
        </message>
        <message>
            <source>does not wait</source>
            <translation>wartet nicht</translation>
        </message>
        <message>
            <source>closed when it executes another program</source>
            <translation>wird geschlossen, wenn er ein anderes Programm ausführt</translation>
        </message>
        <message>
            <source>How it was opened: %1.</source>
            <translation>Wie geöffnet wurde: %1.</translation>
        </message>
        <message>
            <source>The same open file is descriptor %1 of its parent %2: inherited.</source>
            <translation>Dieselbe offene Datei ist Deskriptor %1 seines Elternprozesses %2: geerbt.</translation>
        </message>
        <message>
            <source>Its parent %2 holds the same pipe or socket, as descriptor %1: likely inherited.</source>
            <translation>Sein Elternprozess %2 hält dieselbe Pipe oder denselben Socket als Deskriptor %1: wahrscheinlich geerbt.</translation>
        </message>
        <message>
            <source>Further up, %1 holds it, too.</source>
            <translation>Weiter oben hält auch %1 sie.</translation>
        </message>
        <message>
            <source>inherited</source>
            <translation>geerbt</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>two short remarks</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>The file has been removed, or replaced by a newer one, since it was opened.</source>
            <translation>Die Datei wurde entfernt oder durch eine neuere ersetzt, seit sie geöffnet wurde.</translation>
        </message>
        <message>
            <source>Position: %1</source>
            <translation>Position: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) could not be looked at: who holds the other end may not be known.</source>
            <translation>
                <numerusform>%n Prozess konnte nicht angesehen werden: Wer das andere Ende hält, ist vielleicht nicht bekannt.</numerusform>
                <numerusform>%n Prozesse konnten nicht angesehen werden: Wer das andere Ende hält, ist vielleicht nicht bekannt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The descriptors of its parent may not be looked at: what is inherited cannot be told.</source>
            <translation>Die Deskriptoren seines Elternprozesses dürfen nicht angesehen werden: Was geerbt ist, lässt sich nicht sagen.</translation>
        </message>
        <message>
            <source>A kernel thread has none.</source>
            <translation>Ein Kernel-Thread hat keine.</translation>
        </message>
        <message>
            <source>The dead have none.</source>
            <translation>Die Toten haben keine.</translation>
        </message>
        <message>
            <source>It has nothing open.</source>
            <translation>Er hat nichts offen.</translation>
        </message>
        <message numerus="yes">
            <source>%n open descriptor(s)</source>
            <translation>
                <numerusform>%n offener Deskriptor</numerusform>
                <numerusform>%n offene Deskriptoren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, to %2 at %3</source>
            <comment>protocol, who has the other end, its address</comment>
            <translation>%1, zu %2 an %3</translation>
        </message>
        <message>
            <source>named pipe, shared with %1, at %2</source>
            <translation>benannte Pipe, geteilt mit %1, bei %2</translation>
        </message>
        <message>
            <source>named pipe, from %1, at %2</source>
            <translation>benannte Pipe, von %1, bei %2</translation>
        </message>
        <message>
            <source>named pipe, to %1, at %2</source>
            <translation>benannte Pipe, zu %1, bei %2</translation>
        </message>
        <message>
            <source>named pipe at %1</source>
            <translation>benannte Pipe bei %1</translation>
        </message>
        <message>
            <source>named pipe that nobody else holds, at %1</source>
            <translation>benannte Pipe, die sonst niemand hält, bei %1</translation>
        </message>
        <message>
            <source>named pipe that nobody writes to, at %1</source>
            <translation>benannte Pipe, in die niemand schreibt, bei %1</translation>
        </message>
        <message>
            <source>named pipe that nobody reads, at %1</source>
            <translation>benannte Pipe, aus der niemand liest, bei %1</translation>
        </message>
        <message>
            <source>timer that is not set (timerfd)</source>
            <translation>Wecker, nicht gestellt (timerfd)</translation>
        </message>
        <message>
            <source>timer, goes off in %1 s (timerfd)</source>
            <translation>Wecker, läutet in %1 s (timerfd)</translation>
        </message>
        <message>
            <source>timer, goes off in %1 s, then every %2 s (timerfd)</source>
            <translation>Wecker, läutet in %1 s, dann alle %2 s (timerfd)</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <source>There may be processes that are hidden, or outside of the container: who holds the other end may not be known.</source>
            <translation>Es kann Prozesse geben, die verborgen oder außerhalb des Containers sind: Wer das andere Ende hält, ist vielleicht nicht bekannt.</translation>
        </message>
        <message numerus="yes">
            <source>more than %n open descriptor(s)</source>
            <translation>
                <numerusform>mehr als %n offener Deskriptor</numerusform>
                <numerusform>mehr als %n offene Deskriptoren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and more than %n more</source>
            <translation>
                <numerusform>und mehr als %n weitere</numerusform>
                <numerusform>und mehr als %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>There was no time for all descriptors of its parent: more may be inherited.</source>
            <translation>Für alle Deskriptoren seines Elternprozesses war keine Zeit: Vielleicht ist mehr geerbt.</translation>
        </message>
        <message>
            <source>Where its sockets lead could not be read.</source>
            <translation>Wohin seine Sockets führen, ließ sich nicht lesen.</translation>
        </message>
        <message>
            <source>The tables of sockets were not read to the end: where some lead may not be known.</source>
            <translation>Die Tabellen der Sockets wurden nicht zu Ende gelesen: Wohin manche führen, ist vielleicht nicht bekannt.</translation>
        </message>
        <message>
            <source>Who holds the other ends could not be read.</source>
            <translation>Wer die anderen Enden hält, ließ sich nicht lesen.</translation>
        </message>
        <message>
            <source>What it has inherited could not be read.</source>
            <translation>Was er geerbt hat, ließ sich nicht lesen.</translation>
        </message>
        <message>
            <source>counter (eventfd)</source>
            <translation>Zähler (eventfd)</translation>
        </message>
        <message>
            <source>watches files (inotify)</source>
            <translation>beobachtet Dateien (inotify)</translation>
        </message>
        <message>
            <source>watches files, more than %1 of them (inotify)</source>
            <translation>beobachtet Dateien, mehr als %1 an der Zahl (inotify)</translation>
        </message>
        <message>
            <source>watches files (fanotify)</source>
            <translation>beobachtet Dateien (fanotify)</translation>
        </message>
        <message numerus="yes">
            <source>watches files, more than %n mark(s) (fanotify)</source>
            <translation>
                <numerusform>beobachtet Dateien, mehr als %n Marke (fanotify)</numerusform>
                <numerusform>beobachtet Dateien, mehr als %n Marken (fanotify)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>watches files, %n mark(s) (fanotify)</source>
            <translation>
                <numerusform>beobachtet Dateien, %n Marke (fanotify)</numerusform>
                <numerusform>beobachtet Dateien, %n Marken (fanotify)</numerusform>
            </translation>
        </message>
        <message>
            <source>takes signals (signalfd)</source>
            <translation>nimmt Signale an (signalfd)</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>The regular expression needs a / at its end.</source>
            <translation>Der reguläre Ausdruck braucht ein / am Ende.</translation>
        </message>
        <message>
            <source>The quotation mark is not closed.</source>
            <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
        </message>
        <message>
            <source>Not a regular expression: %1.</source>
            <translation>Kein regulärer Ausdruck: %1.</translation>
        </message>
        <message>
            <source>%1: wants a value after the colon.</source>
            <translation>%1: verlangt einen Wert nach dem Doppelpunkt.</translation>
        </message>
        <message>
            <source>%1: wants a number, not “%2”.</source>
            <translation>%1: verlangt eine Zahl, nicht „%2“.</translation>
        </message>
        <message>
            <source>state: wants one letter, as in state:S.</source>
            <translation>state: verlangt einen Buchstaben, wie in state:S.</translation>
        </message>
        <message>
            <source>is: knows %1.</source>
            <translation>is: kennt %1.</translation>
        </message>
    </context>
    <context>
        <name>HarmTexts</name>
        <message>
            <source>Skipped, the parent carries on as if it were the child, and writes to the files of both; nobody is left to finish the parent's work. Made to fail, work that was handed to the child is not done.</source>
            <translation>Übersprungen, macht der Elternprozess weiter, als wäre er das Kind, und schreibt in die Dateien beider; niemand bleibt, um seine eigene Arbeit zu beenden. Lässt man es scheitern, bleibt die Arbeit ungetan, die dem Kind übergeben war.</translation>
        </message>
        <message>
            <source>Made to fail, the old program carries on with the new one's descriptors; not every program ends then.</source>
            <translation>Lässt man es scheitern, macht das alte Programm mit den Deskriptoren des neuen weiter; nicht jedes Programm endet dann.</translation>
        </message>
        <message>
            <source>Made to fail, it takes its child to have ended, and may read what the child is still writing.</source>
            <translation>Lässt man es scheitern, hält es sein Kind für beendet und liest womöglich, was dieses noch schreibt.</translation>
        </message>
        <message>
            <source>Its files are not touched; but Ctrl-C, Ctrl-Z or a hangup may later hit it in the middle of its work.</source>
            <translation>Seine Dateien werden nicht berührt; aber Strg+C, Strg+Z oder ein Auflegen kann es später mitten in der Arbeit treffen.</translation>
        </message>
        <message>
            <source>If it believes that it is elsewhere, it creates, overwrites and deletes by relative names in the folder where it is.</source>
            <translation>Glaubt es, anderswo zu sein, legt es mit relativen Namen Dateien in dem Ordner an, in dem es ist, überschreibt und löscht sie dort.</translation>
        </message>
        <message>
            <source>What it prints goes where the descriptor led before: into a file or a connection of its own, perhaps.</source>
            <translation>Was es ausgibt, geht dorthin, wohin der Deskriptor vorher führte: vielleicht in eine eigene Datei oder Verbindung.</translation>
        </message>
        <message>
            <source>Files that it creates from now on may be readable or writable for more people, or fewer, than it means.</source>
            <translation>Dateien, die es von nun an anlegt, sind womöglich für mehr oder weniger Leute les- oder schreibbar, als es will.</translation>
        </message>
        <message>
            <source>Whoever was to be signalled goes on: two may then write the same file.</source>
            <translation>Wer das Signal bekommen sollte, läuft weiter: Zwei schreiben dann vielleicht in dieselbe Datei.</translation>
        </message>
        <message>
            <source>A signal that it believes to be ignored can end it in the middle of writing.</source>
            <translation>Ein Signal, das es für ignoriert hält, kann es mitten im Schreiben beenden.</translation>
        </message>
        <message>
            <source>Few programs look whether this failed: it may go on with more rights than it means to have.</source>
            <translation>Wenige Programme sehen nach, ob das fehlgeschlagen ist: Vielleicht macht es mit mehr Rechten weiter, als es haben will.</translation>
        </message>
        <message>
            <source>Its orphans go to somebody else: it may wait for them for ever.</source>
            <translation>Seine Waisen kommen zu jemand anderem: Vielleicht wartet es ewig auf sie.</translation>
        </message>
        <message>
            <source>The next file that it opens may get descriptor 0, 1 or 2, and be written to as if it were the output.</source>
            <translation>Die nächste Datei, die es öffnet, bekommt vielleicht Deskriptor 0, 1 oder 2, und es wird in sie geschrieben, als wäre sie die Ausgabe.</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>      --proc DIR        read this tree instead of /proc: a container's, a copy, a fixture
      --wait SECONDS    how long to wait for files that do not answer (0.5)
      --color WHEN      auto (on a terminal, unless NO_COLOR is set), always or never
  -h, --help            this text
</source>
            <translation>      --proc DIR        diesen Baum statt /proc lesen: den eines Containers, eine Kopie, einen Prüfaufbau
      --wait SECONDS    wie lange auf Dateien gewartet wird, die nicht antworten (0.5)
      --color WHEN      auto (auf einem Terminal, wenn NO_COLOR nicht gesetzt ist), always oder never
  -h, --help            dieser Text
</translation>
        </message>
        <message>
            <source>Exit status: 0 done, 1 failed or not found, 2 bad usage.
</source>
            <translation>Exit-Status: 0 erledigt, 1 fehlgeschlagen oder nicht gefunden, 2 falscher Aufruf.
</translation>
        </message>
        <message>
            <source>Usage: daemonscope list [--json]

Every process, one line each: its numbers, its terminal, its user, its state, what it is
and its command line.

      --json            one JSON document (daemonscope.list/1) with all facets and evidence
</source>
            <translation>Aufruf: daemonscope list [--json]

Jeder Prozess auf einer Zeile: seine Nummern, sein Terminal, sein Benutzer, sein Zustand,
was er ist und seine Befehlszeile.

      --json            ein JSON-Dokument (daemonscope.list/1) mit allen Facetten und Belegen
</translation>
        </message>
        <message>
            <source>Usage: daemonscope explain PID [--json]

What a process is, in sentences, with the evidence, and how much of a daemon it is.

      --json            one JSON document (daemonscope.explain/1)
</source>
            <translation>Aufruf: daemonscope explain PID [--json]

Was ein Prozess ist, in Sätzen, mit Belegen, und wie sehr er ein Daemon ist.

      --json            ein JSON-Dokument (daemonscope.explain/1)
</translation>
        </message>
        <message>
            <source>Usage: daemonscope trace [OPTIONS] -- COMMAND [ARGUMENTS]

Runs a command, records each call that shapes processes (fork, exec, exit, wait, setsid,
setpgid, chdir, …) and what it changed, then says what was left running and how much of a
daemon that is. The command has a terminal of its own. What is left is ended at the end.

      --json            one JSON document (daemonscope.trace/1)
      --skip CALL[@ACTOR]        pretend that the call happened, as in setsid@B
      --fail CALL[@ACTOR]=ERRNO  let the call fail, as in fork=EAGAIN
      --settle SECONDS  how long nothing must happen after the command's end (1)
      --for SECONDS     the longest time for all of it (60)
      --input FILE      type these lines on its terminal, each when it waits for input
      --output          show what the command wrote on its terminal
      --contained       in a pid namespace of its own, whose end ends everything
      --leave-running   do not end what is left
  -h, --help            this text

Actors are called A, B, C in the order of their birth; T is the shell that starts the command.
</source>
            <translation>Aufruf: daemonscope trace [OPTIONS] -- COMMAND [ARGUMENTS]

Führt einen Befehl aus, zeichnet jeden Aufruf auf, der Prozesse formt (fork, exec, exit, wait,
setsid, setpgid, chdir, …), und was er änderte; sagt dann, was weiterläuft und wie sehr das
ein Daemon ist. Der Befehl hat ein eigenes Terminal. Was übrig ist, wird am Ende beendet.

      --json            ein JSON-Dokument (daemonscope.trace/1)
      --skip CALL[@ACTOR]        so tun, als wäre der Aufruf geschehen, etwa setsid@B
      --fail CALL[@ACTOR]=ERRNO  den Aufruf fehlschlagen lassen, etwa fork=EAGAIN
      --settle SECONDS  wie lange nach dem Ende des Befehls nichts geschehen darf (1)
      --for SECONDS     längste Zeit für das Ganze (60)
      --input FILE      diese Zeilen auf seinem Terminal tippen, jede, wenn er auf Eingabe wartet
      --output          zeigen, was der Befehl auf sein Terminal schrieb
      --contained       in einem eigenen PID-Namensraum, dessen Ende alles beendet
      --leave-running   nicht beenden, was übrig ist
  -h, --help            dieser Text

Die Akteure heißen A, B, C in der Reihenfolge ihrer Geburt; T ist die Shell, die den Befehl startet.
</translation>
        </message>
        <message>
            <source>Exit status: 0 the trace worked, whatever the command returned; 1 it did not, 2 bad usage,
126 the command cannot be run, 127 no such command.
</source>
            <translation>Exit-Status: 0 die Aufzeichnung gelang, was immer der Befehl lieferte; 1 sie gelang nicht,
2 falscher Aufruf, 126 der Befehl ist nicht ausführbar, 127 kein solcher Befehl.
</translation>
        </message>
        <message>
            <source>Usage: daemonscope watch [OPTIONS]

What happens to processes, each event on a line of its own, at once: fork, exec, exit, setsid,
adopted, comm, uid. What only two looks can show (regrouped, foreground, stopped, continued)
needs --scan. Ends with Ctrl-C.

      --json            one JSON object a line (daemonscope.watch/1); the first names the
                        source and what it cannot see
      --for SECONDS     end after that time
      --source SOURCE   connector (the kernel tells: Linux 6.6, or root), pidfd (any user),
                        or scan; otherwise the best that works here
      --scan SECONDS    look at all processes that often beside it
</source>
            <translation>Aufruf: daemonscope watch [OPTIONS]

Was mit Prozessen geschieht, jedes Ereignis sofort auf einer eigenen Zeile: fork, exec, exit,
setsid, adopted, comm, uid. Was nur der Vergleich zweier Blicke zeigt (regrouped, foreground,
stopped, continued), braucht --scan. Endet mit Strg+C.

      --json            ein JSON-Objekt je Zeile (daemonscope.watch/1); das erste nennt die
                        Quelle und was sie nicht sehen kann
      --for SECONDS     nach dieser Zeit enden
      --source SOURCE   connector (der Kernel meldet: Linux 6.6, oder root), pidfd (jeder
                        Benutzer) oder scan; sonst das Beste, was hier geht
      --scan SECONDS    daneben so oft alle Prozesse ansehen
</translation>
        </message>
        <message>
            <source>Usage: daemonscope leftovers [OPTIONS] -- COMMAND [ARGUMENTS]

Runs a command and names what it leaves running: daemons, background jobs, orphans. Input,
output, terminal and signals are the command's own. Nothing that descends from it is missed,
however it detaches; what a service that ran already starts on its behalf is not seen.
What is left is told on standard error, a zombie is nothing left.

      --report FILE     write the report there instead; - is standard output
      --json            the report as one JSON document (daemonscope.leftovers/1)
      --wait SECONDS    how long what is left may take to end by itself (0.5)
      --kill            end what is left, by SIGTERM and after 5 s by SIGKILL
  -h, --help            this text

</source>
            <translation>Aufruf: daemonscope leftovers [OPTIONS] -- COMMAND [ARGUMENTS]

Führt einen Befehl aus und nennt, was er laufen lässt: Daemons, Hintergrundjobs, Waisen. Eingabe,
Ausgabe, Terminal und Signale sind die des Befehls. Nichts, was von ihm abstammt, bleibt
unbemerkt, wie immer es sich löst; was ein schon laufender Dienst in seinem Auftrag startet,
wird nicht gesehen. Was übrig ist, steht auf der Standardfehlerausgabe; ein Zombie zählt nicht.

      --report FILE     den Bericht stattdessen dorthin schreiben; - ist die Standardausgabe
      --json            der Bericht als ein JSON-Dokument (daemonscope.leftovers/1)
      --wait SECONDS    wie lange das Übrige brauchen darf, um von selbst zu enden (0.5)
      --kill            beenden, was übrig ist, mit SIGTERM und nach 5 s mit SIGKILL
  -h, --help            dieser Text

</translation>
        </message>
        <message>
            <source>Usage: daemonscope lab [SCENARIO] [--auto]

Steps a real program through a lesson, one system call at a time: what is expected beside
what the kernel shows. Without SCENARIO it lists the lessons.

      --auto            take every step without asking
  -h, --help            this text

Exit status: 0 all was as expected, 1 something was not or could not be run, 2 bad usage.
</source>
            <translation>Aufruf: daemonscope lab [SCENARIO] [--auto]

Führt ein echtes Programm Schritt für Schritt durch eine Lektion, Systemaufruf um Systemaufruf:
was zu erwarten ist, neben dem, was der Kernel zeigt. Ohne SCENARIO werden die Lektionen genannt.

      --auto            jeden Schritt ohne Frage tun
  -h, --help            dieser Text

Exit-Status: 0 alles war wie erwartet, 1 etwas war es nicht oder lief nicht, 2 falscher Aufruf.
</translation>
        </message>
        <message>
            <source>Usage: daemonscope [COMMAND] [OPTIONS]

Shows processes as the kernel groups them for job control: session, process group, parent.
Says which are daemons, orphans, left-over jobs, and by what one can tell.
Without a command it opens the window.

Commands:
  list      every process, one line each
  tree      the processes as a tree, by session or by family
  explain   what one process is, in sentences, with evidence and checklist
  watch     events as they happen
  leftovers run a command and name what it left running
  trace     run a command and record how it forks, detaches and becomes a daemon
  lab       step through becoming a daemon, one system call at a time

Options:
</source>
            <translation>Aufruf: daemonscope [COMMAND] [OPTIONS]

Zeigt Prozesse so, wie der Kernel sie für die Jobkontrolle gruppiert: Sitzung, Prozessgruppe,
Elternprozess. Sagt, welche davon Daemons, Waisen oder übrig gebliebene Jobs sind und woran man
das erkennt. Ohne Befehl öffnet sich das Fenster.

Befehle:
  list      jeder Prozess auf einer Zeile
  tree      die Prozesse als Baum, nach Sitzung oder nach Familie
  explain   was ein Prozess ist, in Sätzen, mit Belegen und Prüfliste
  watch     Ereignisse, während sie geschehen
  leftovers einen Befehl ausführen und nennen, was er laufen ließ
  trace     einen Befehl ausführen und aufzeichnen, wie er forkt, sich löst und ein Daemon wird
  lab       Schritt für Schritt ein Daemon werden, Systemaufruf um Systemaufruf

Optionen:
</translation>
        </message>
        <message>
            <source>  -V, --version         the version

'daemonscope COMMAND --help' tells more about a command.
</source>
            <translation>  -V, --version         die Version

'daemonscope COMMAND --help' sagt mehr über einen Befehl.
</translation>
        </message>
        <message>
            <source>Who belongs together</source>
            <translation>Wer zusammengehört</translation>
        </message>
        <message>
            <source>session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>All the process groups that go back to one call of setsid: a login at a terminal with its jobs, or the session that a daemon made for itself. Its number, sid, is the pid of the process that called it.</source>
            <translation>Alle Prozessgruppen, die auf einen Aufruf von setsid zurückgehen: eine Anmeldung an einem Terminal mit ihren Jobs oder die Sitzung, die ein Daemon für sich angelegt hat. Ihre Nummer, sid, ist die PID des Prozesses, der ihn aufgerufen hat.</translation>
        </message>
        <message>
            <source>process group</source>
            <translation>Prozessgruppe</translation>
        </message>
        <message>
            <source>Processes that get signals together. A shell puts every job, such as a pipeline, into a group of its own. A group lies wholly in one session.</source>
            <translation>Prozesse, die Signale gemeinsam bekommen. Eine Shell steckt jeden Job, etwa eine Pipeline, in eine eigene Gruppe. Eine Gruppe liegt ganz in einer Sitzung.</translation>
        </message>
        <message>
            <source>leader</source>
            <translation>Leiter</translation>
        </message>
        <message>
            <source>The process whose pid is also the number of its session or group. When it ends, the number stays with those that are left: “leader gone”.</source>
            <translation>Der Prozess, dessen PID zugleich die Nummer seiner Sitzung oder Gruppe ist. Wenn er endet, behalten die Übrigen die Nummer: „Leiter weg“.</translation>
        </message>
        <message>
            <source>job</source>
            <translation>Job</translation>
        </message>
        <message>
            <source>What a shell starts with one command line, and one process group to the kernel. Jobs of one shell share its session.</source>
            <translation>Was eine Shell mit einer Befehlszeile startet, und für den Kernel eine Prozessgruppe. Die Jobs einer Shell teilen sich deren Sitzung.</translation>
        </message>
        <message>
            <source>At a terminal</source>
            <translation>An einem Terminal</translation>
        </message>
        <message>
            <source>controlling terminal</source>
            <translation>steuerndes Terminal</translation>
        </message>
        <message>
            <source>The terminal that a session belongs to. A session has one at most, and a terminal has one session at most. When it hangs up, the kernel sends SIGHUP to the session's leader.</source>
            <translation>Das Terminal, zu dem eine Sitzung gehört. Eine Sitzung hat höchstens eines, und ein Terminal hat höchstens eine Sitzung. Wenn es auflegt, sendet der Kernel SIGHUP an den Leiter der Sitzung.</translation>
        </message>
        <message>
            <source>foreground group</source>
            <translation>Vordergrundgruppe</translation>
        </message>
        <message>
            <source>The one group that may read from the terminal; its shell chooses it. When Ctrl-C is typed, the line discipline sends SIGINT to the foreground group: to all of it, and to nobody else.</source>
            <translation>Die eine Gruppe, die vom Terminal lesen darf; ihre Shell bestimmt sie. Wird Strg+C getippt, sendet die Leitungsdisziplin SIGINT an die Vordergrundgruppe: an alle darin und an niemanden sonst.</translation>
        </message>
        <message>
            <source>background group</source>
            <translation>Hintergrundgruppe</translation>
        </message>
        <message>
            <source>Any other group of the terminal's session. Ctrl-C does not reach it, and reading from the terminal stops it (SIGTTIN).</source>
            <translation>Jede andere Gruppe der Sitzung des Terminals. Strg+C erreicht sie nicht, und vom Terminal zu lesen hält sie an (SIGTTIN).</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>Held by a signal, such as the one that Ctrl-Z makes the terminal send. It goes on after SIGCONT, which fg and bg in a shell send.</source>
            <translation>Von einem Signal festgehalten, etwa dem, das Strg+Z das Terminal senden lässt. Weiter geht es nach SIGCONT, das fg und bg in einer Shell senden.</translation>
        </message>
        <message>
            <source>orphaned process group</source>
            <translation>verwaiste Prozessgruppe</translation>
        </message>
        <message>
            <source>A group of which no member has a parent elsewhere in the same session: no shell is left that could continue it, so Ctrl-Z has no effect there. This is about groups; an orphan is a process.</source>
            <translation>Eine Gruppe, in der kein Mitglied einen Elternprozess anderswo in derselben Sitzung hat: Es gibt keine Shell mehr, die sie fortsetzen könnte, also bleibt Strg+Z dort wirkungslos. Hier geht es um Gruppen; eine Waise ist ein Prozess.</translation>
        </message>
        <message>
            <source>Without a parent</source>
            <translation>Ohne Elternprozess</translation>
        </message>
        <message>
            <source>orphan</source>
            <translation>Waise</translation>
        </message>
        <message>
            <source>A process whose parent ended before it did. It carries on and is adopted. The count of orphans leaves out daemons, workers and zombies: what remains was left behind.</source>
            <translation>Ein Prozess, dessen Elternprozess vor ihm endete. Er läuft weiter und wird adoptiert. Die Zahl der Waisen zählt Daemons, Arbeiter und Zombies nicht mit: Was bleibt, wurde zurückgelassen.</translation>
        </message>
        <message>
            <source>adopted by</source>
            <translation>adoptiert von</translation>
        </message>
        <message>
            <source>When a parent ends, the nearest reaper above takes its children. That is not always pid 1, so the program says who it was. From then on ppid shows the reaper.</source>
            <translation>Wenn ein Elternprozess endet, nimmt der nächste Reaper darüber seine Kinder an. Das ist nicht immer PID 1, daher sagt das Programm, wer es war. Von da an zeigt ppid den Reaper.</translation>
        </message>
        <message>
            <source>reaper</source>
            <translation>Reaper</translation>
        </message>
        <message>
            <source>Whoever adopts orphans: a process that asked to (a subreaper, as systemd --user is one), or else the init of the pid namespace. The kernel does not show who asked: it is measured, seen, or inferred.</source>
            <translation>Wer Waisen adoptiert: ein Prozess, der darum gebeten hat (ein Subreaper, wie systemd --user einer ist), sonst der Init des PID-Namensraums. Der Kernel zeigt nicht, wer darum gebeten hat: Es wird gemessen, gesehen oder erschlossen.</translation>
        </message>
        <message>
            <source>left-over job</source>
            <translation>übrig gebliebener Job</translation>
        </message>
        <message>
            <source>A job that has outlived its shell, as after nohup or disown: no terminal, its own group, the leader of its session gone. Nobody made it a daemon.</source>
            <translation>Ein Job, der seine Shell überlebt hat, etwa nach nohup oder disown: kein Terminal, eigene Gruppe, der Leiter seiner Sitzung weg. Niemand hat ihn zum Daemon gemacht.</translation>
        </message>
        <message>
            <source>zombie</source>
            <translation>Zombie</translation>
        </message>
        <message>
            <source>It has exited, but its parent has not waited for it yet. Nothing of it runs; its number and exit status are kept. No signal removes it: its parent must wait, or end.</source>
            <translation>Er ist beendet, aber sein Elternprozess hat noch nicht auf ihn gewartet. Nichts von ihm läuft; seine Nummer und sein Exit-Status bleiben aufbewahrt. Kein Signal entfernt ihn: Sein Elternprozess muss warten oder enden.</translation>
        </message>
        <message>
            <source>Daemons</source>
            <translation>Daemons</translation>
        </message>
        <message>
            <source>daemon, forked twice</source>
            <translation>Daemon, zwei Forks</translation>
        </message>
        <message>
            <source>No controlling terminal, a session whose leader is gone, and adopted: what fork, setsid and fork leave behind. As it does not lead its session, no terminal that it opens becomes its controlling terminal.</source>
            <translation>Kein steuerndes Terminal, eine Sitzung, deren Leiter weg ist, und adoptiert: was fork, setsid und fork hinterlassen. Da er seine Sitzung nicht leitet, wird kein Terminal, das er öffnet, zu seinem steuernden Terminal.</translation>
        </message>
        <message>
            <source>service, or forked once</source>
            <translation>Dienst oder ein Fork</translation>
        </message>
        <message>
            <source>It leads a session without a terminal, and its parent adopts orphans. Either a service manager started it, or it forked once, as setsid -f and daemon(3) do. The ids are the same; the control group may tell.</source>
            <translation>Er leitet eine Sitzung ohne Terminal, und sein Elternprozess adoptiert Waisen. Entweder hat ihn eine Dienstverwaltung gestartet, oder er hat einmal geforkt, wie es setsid -f und daemon(3) tun. Die Nummern sind gleich; die Kontrollgruppe kann es verraten.</translation>
        </message>
        <message>
            <source>worker of a daemon</source>
            <translation>Arbeiter eines Daemons</translation>
        </message>
        <message>
            <source>A descendant of a daemon in the daemon's own session, which its parent has not left alone.</source>
            <translation>Ein Nachkomme eines Daemons in dessen eigener Sitzung, den sein Elternprozess nicht allein gelassen hat.</translation>
        </message>
        <message>
            <source>Other kinds</source>
            <translation>Andere Arten</translation>
        </message>
        <message>
            <source>init</source>
            <translation>Init</translation>
        </message>
        <message>
            <source>Pid 1, from which every program descends, and to which orphans go when no nearer reaper lives.</source>
            <translation>PID 1, von der jedes Programm abstammt und zu der Waisen kommen, wenn kein näherer Reaper lebt.</translation>
        </message>
        <message>
            <source>container init</source>
            <translation>Container-Init</translation>
        </message>
        <message>
            <source>Pid 1 of a pid namespace of its own. The orphans in there go to it, and when it ends the kernel kills all the others in there.</source>
            <translation>PID 1 eines eigenen PID-Namensraums. Die Waisen darin kommen zu ihm, und wenn er endet, beendet der Kernel alle anderen darin.</translation>
        </message>
        <message>
            <source>kernel thread</source>
            <translation>Kernel-Thread</translation>
        </message>
        <message>
            <source>A part of the kernel that is scheduled as processes are. It has no program, no terminal and no session.</source>
            <translation>Ein Teil des Kernels, der wie ein Prozess eingeplant wird. Er hat kein Programm, kein Terminal und keine Sitzung.</translation>
        </message>
        <message>
            <source>cannot be told</source>
            <translation>lässt sich nicht sagen</translation>
        </message>
        <message>
            <source>What the kernel shows fits more than one story, or the parent is hidden. Then the program says so instead of guessing.</source>
            <translation>Was der Kernel zeigt, passt zu mehr als einer Geschichte, oder der Elternprozess ist verborgen. Dann sagt das Programm das, statt zu raten.</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Wie gewiss</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>sicher</translation>
        </message>
        <message>
            <source>It follows from what the kernel reports.</source>
            <translation>Es folgt aus dem, was der Kernel meldet.</translation>
        </message>
        <message>
            <source>high confidence</source>
            <translation>hohe Gewissheit</translation>
        </message>
        <message>
            <source>Only something rare could make it look the same; the evidence names it.</source>
            <translation>Nur etwas Seltenes könnte genauso aussehen; der Beleg nennt es.</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>wahrscheinlich</translation>
        </message>
        <message>
            <source>It fits, but there are other ways to come to look like that.</source>
            <translation>Es passt, aber es gibt andere Wege, so auszusehen.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>The numbers alone cannot tell.</source>
            <translation>Die Nummern allein verraten es nicht.</translation>
        </message>
        <message>
            <source>whose name or command line holds this, in capitals or not</source>
            <translation>deren Name oder Befehlszeile dies enthält, groß oder klein geschrieben</translation>
        </message>
        <message>
            <source>the same, with the blank</source>
            <translation>dasselbe, mit dem Leerzeichen</translation>
        </message>
        <message>
            <source>whose name or command line fits the regular expression</source>
            <translation>deren Name oder Befehlszeile zum regulären Ausdruck passt</translation>
        </message>
        <message>
            <source>the session; likewise pgid:, ppid: and pid:</source>
            <translation>die Sitzung; ebenso pgid:, ppid: und pid:</translation>
        </message>
        <message>
            <source>the controlling terminal; tty:none for those without one</source>
            <translation>das steuernde Terminal; tty:none für die ohne</translation>
        </message>
        <message>
            <source>the user, by name or number</source>
            <translation>der Benutzer, nach Name oder Nummer</translation>
        </message>
        <message>
            <source>the state, by its letter in proc(5)</source>
            <translation>der Zustand, nach seinem Buchstaben in proc(5)</translation>
        </message>
        <message>
            <source>what it is: %1</source>
            <translation>was er ist: %1</translation>
        </message>
        <message>
            <source>a minus turns a word round: all but these</source>
            <translation>ein Minus kehrt ein Wort um: alle außer diesen</translation>
        </message>
        <message>
            <source>several words: all of them must hold</source>
            <translation>mehrere Wörter: alle müssen zutreffen</translation>
        </message>
        <message>
            <source>Acting on processes</source>
            <translation>Auf Prozesse einwirken</translation>
        </message>
        <message>
            <source>to whom a signal goes</source>
            <translation>an wen ein Signal geht</translation>
        </message>
        <message>
            <source>To the one process, to it and all below it, to its group, or to its session. Before anything is sent, everyone who would be hit is named with what it will do, and everyone near who would not be, with the reason. Del terminates, Shift+Del kills; with Ctrl, all below as well.</source>
            <translation>An den einen Prozess, an ihn und alles darunter, an seine Gruppe oder an seine Sitzung. Bevor etwas gesendet wird, wird jeder genannt, den es träfe, mit dem, was er tun wird, und jeder in der Nähe, den es nicht träfe, mit dem Grund. Entf beendet, Umschalt+Entf beendet sofort; mit Strg auch alles darunter.</translation>
        </message>
        <message>
            <source>never the wrong process</source>
            <translation>nie der falsche Prozess</translation>
        </message>
        <message>
            <source>A number can be given to another process at any time. So each is held by a descriptor that means this one alone, and its start time is compared once more; one that has ended gets nothing, and neither does whoever has its number.</source>
            <translation>Eine Nummer kann jederzeit einem anderen Prozess gegeben werden. Darum wird jeder durch einen Deskriptor gehalten, der nur ihn meint, und seine Startzeit wird noch einmal verglichen; wer beendet ist, bekommt nichts, und wer seine Nummer hat, auch nicht.</translation>
        </message>
        <message>
            <source>all below, from the top</source>
            <translation>alles darunter, von oben her</translation>
        </message>
        <message>
            <source>What could fork while it is being ended is stopped first, parents before children, until no new child appears; then it is ended.</source>
            <translation>Was forken könnte, während es beendet wird, wird zuerst angehalten, Eltern vor Kindern, bis kein neues Kind mehr erscheint; dann wird es beendet.</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>verweigert</translation>
        </message>
        <message>
            <source>Processes of other users are the kernel's to refuse, and kernel threads take no signals. The first process, this program, and what started it are signalled only after a second yes.</source>
            <translation>Bei Prozessen anderer Benutzer verweigert es der Kernel, und Kernel-Threads nehmen keine Signale an. Der erste Prozess, dieses Programm und was es gestartet hat, bekommen erst nach einem zweiten Ja ein Signal.</translation>
        </message>
        <message>
            <source>niceness and processors</source>
            <translation>Nice-Wert und Prozessoren</translation>
        </message>
        <message>
            <source>How eagerly a process runs, from -20 to 19, and on which processors it may. What was before can be put back by one button. Only root makes a process less nice.</source>
            <translation>Wie eifrig ein Prozess läuft, von -20 bis 19, und auf welchen Prozessoren er es darf. Was vorher war, stellt ein Knopf wieder her. Nur root senkt den Nice-Wert eines Prozesses.</translation>
        </message>
        <message>
            <source>Usage: daemonscope tree [--by sessions|family] [--format FORMAT] [PID]

The processes as a tree; with PID the session of that process, or with --by family the
process and what is below it.

      --by sessions     init, session, process group, then parent and child (the default)
      --by family       parent and child alone
      --format FORMAT   text (the default), json (daemonscope.tree/1), dot (Graphviz) or mermaid
  -k, --kernel          kernel threads as well
</source>
            <translation>Aufruf: daemonscope tree [--by sessions|family] [--format FORMAT] [PID]

Die Prozesse als Baum; mit PID die Sitzung dieses Prozesses oder, mit --by family, der
Prozess und was unter ihm steht.

      --by sessions     Init, Sitzung, Prozessgruppe, dann Eltern und Kinder (Voreinstellung)
      --by family       nur Eltern und Kinder
      --format FORMAT   text (Voreinstellung), json (daemonscope.tree/1), dot (Graphviz) oder mermaid
  -k, --kernel          auch Kernel-Threads
</translation>
        </message>
        <message>
            <source>Exit status: the command's own when nothing was left; 70 something was (the report tells the
command's), 125 it could not be watched, or bad usage, 126 it cannot be run, 127 no such
command.
</source>
            <translation>Exit-Status: der des Befehls, wenn nichts übrig blieb; 70 etwas blieb übrig (der Bericht nennt den
des Befehls), 125 nicht zu beobachten oder falscher Aufruf, 126 nicht ausführbar, 127 kein solcher
Befehl.
</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>none that has a number here</source>
            <translation>keiner, der hier eine Nummer hat</translation>
        </message>
        <message>
            <source>led by itself</source>
            <translation>von sich selbst geleitet</translation>
        </message>
        <message>
            <source>leader gone</source>
            <translation>Leiter weg</translation>
        </message>
        <message>
            <source>led, till it exited, by</source>
            <translation>bis zu dessen Ende geleitet von</translation>
        </message>
        <message>
            <source>led by</source>
            <translation>geleitet von</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>Eltern</translation>
        </message>
        <message>
            <source>the kernel, or outside this pid namespace</source>
            <translation>der Kernel, oder außerhalb dieses PID-Namensraums</translation>
        </message>
        <message>
            <source>not visible</source>
            <translation>nicht sichtbar</translation>
        </message>
        <message>
            <source>born from</source>
            <translation>geboren von</translation>
        </message>
        <message>
            <source>has ended</source>
            <translation>ist beendet</translation>
        </message>
        <message>
            <source>seen at %1</source>
            <translation>gesehen um %1</translation>
        </message>
        <message>
            <source>adopted by</source>
            <translation>adoptiert von</translation>
        </message>
        <message>
            <source>cannot be told</source>
            <translation>lässt sich nicht sagen</translation>
        </message>
        <message>
            <source>no sign of it</source>
            <translation>kein Anzeichen dafür</translation>
        </message>
        <message>
            <source>before that</source>
            <translation>davor</translation>
        </message>
        <message>
            <source>terminal</source>
            <translation>Terminal</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keines</translation>
        </message>
        <message>
            <source>Ctrl-C there</source>
            <translation>Strg+C dort</translation>
        </message>
        <message>
            <source>reaches it</source>
            <translation>erreicht ihn</translation>
        </message>
        <message>
            <source>goes to group</source>
            <translation>geht an Gruppe</translation>
        </message>
        <message>
            <source>reaches nobody</source>
            <translation>erreicht niemanden</translation>
        </message>
        <message>
            <source>Who it belongs to</source>
            <translation>Zu wem er gehört</translation>
        </message>
        <message>
            <source>group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>nicht gesehen</translation>
        </message>
        <message>
            <source>not permitted</source>
            <translation>nicht erlaubt</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>antwortet nicht</translation>
        </message>
        <message>
            <source>The kernel has not answered: the process's memory is locked, or a file system behind it hangs. Nothing else waits for it.</source>
            <translation>Der Kernel hat nicht geantwortet: Der Speicher des Prozesses ist gesperrt, oder ein Dateisystem dahinter hängt. Nichts sonst wartet darauf.</translation>
        </message>
        <message>
            <source>the process is gone</source>
            <translation>der Prozess ist weg</translation>
        </message>
        <message>
            <source>too many open files</source>
            <translation>zu viele offene Dateien</translation>
        </message>
        <message>
            <source>This program has no descriptor left to read it with.</source>
            <translation>Dieses Programm hat keinen Deskriptor mehr frei, um es zu lesen.</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>wird gelesen …</translation>
        </message>
        <message>
            <source>The file has been removed, or replaced by a newer one, since it was opened.</source>
            <translation>Die Datei wurde entfernt oder durch eine neuere ersetzt, seit sie geöffnet wurde.</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
        <message>
            <source>The next file that it opens gets this number.</source>
            <translation>Die nächste Datei, die er öffnet, bekommt diese Nummer.</translation>
        </message>
        <message>
            <source>A service manager started it and watches it.</source>
            <translation>Eine Dienstverwaltung hat ihn gestartet und überwacht ihn.</translation>
        </message>
        <message>
            <source>It was started from a login.</source>
            <translation>Er wurde aus einer Anmeldung gestartet.</translation>
        </message>
        <message>
            <source>It names no service and no login.</source>
            <translation>Sie nennt keinen Dienst und keine Anmeldung.</translation>
        </message>
        <message>
            <source>the same as ours</source>
            <translation>dieselben wie unsere</translation>
        </message>
        <message>
            <source>its own: %1</source>
            <translation>eigene: %1</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>mehr als %1</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Files and surroundings</source>
            <translation>Dateien und Umgebung</translation>
        </message>
        <message>
            <source>user</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>started</source>
            <translation>gestartet</translation>
        </message>
        <message>
            <source>program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>working directory</source>
            <translation>Arbeitsverzeichnis</translation>
        </message>
        <message>
            <source>root directory</source>
            <translation>Wurzelverzeichnis</translation>
        </message>
        <message>
            <source>0, standard input</source>
            <translation>0, Standardeingabe</translation>
        </message>
        <message>
            <source>1, standard output</source>
            <translation>1, Standardausgabe</translation>
        </message>
        <message>
            <source>2, standard error</source>
            <translation>2, Standardfehlerausgabe</translation>
        </message>
        <message>
            <source>open descriptors</source>
            <translation>offene Deskriptoren</translation>
        </message>
        <message>
            <source>control group</source>
            <translation>Kontrollgruppe</translation>
        </message>
        <message>
            <source>namespaces</source>
            <translation>Namensräume</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>foreground: gets Ctrl-C</source>
            <translation>Vordergrund: bekommt Strg+C</translation>
        </message>
        <message>
            <source>background</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <source>It has no controlling terminal: no key sends it a signal. Its leader could still be given one by opening it.</source>
            <translation>Sie hat kein steuerndes Terminal: Keine Taste sendet ihr ein Signal. Ihr Leiter könnte noch eines bekommen, indem er es öffnet.</translation>
        </message>
        <message>
            <source>It has no controlling terminal, and without a leader it can never have one again: no key sends it a signal.</source>
            <translation>Sie hat kein steuerndes Terminal und kann ohne Leiter nie wieder eines haben: Keine Taste sendet ihr ein Signal.</translation>
        </message>
        <message>
            <source>Its controlling terminal is %1. Nobody lives in the foreground group, so Ctrl-C there reaches nobody.</source>
            <translation>Ihr steuerndes Terminal ist %1. In der Vordergrundgruppe lebt niemand, also erreicht Strg+C dort niemanden.</translation>
        </message>
        <message>
            <source>Its controlling terminal is %1. When Ctrl-C is typed there, the line discipline sends SIGINT to the foreground group, %2 (%3), and to nobody else.</source>
            <translation>Ihr steuerndes Terminal ist %1. Wird dort Strg+C getippt, sendet die Leitungsdisziplin SIGINT an die Vordergrundgruppe, %2 (%3), und an niemanden sonst.</translation>
        </message>
        <message>
            <source>Its process groups</source>
            <translation>Ihre Prozessgruppen</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>leader</source>
            <translation>Leiter</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>weg</translation>
        </message>
        <message>
            <source>All of its processes have ended.</source>
            <translation>Alle ihre Prozesse sind beendet.</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>All of it is stopped, by Ctrl-Z or a signal; fg or bg in its shell, or SIGCONT, lets it go on.</source>
            <translation>Sie ist ganz angehalten, durch Strg+Z oder ein Signal; fg oder bg in ihrer Shell oder SIGCONT lässt sie weiterlaufen.</translation>
        </message>
        <message>
            <source>It has no controlling terminal, so it is neither in a foreground nor in a background.</source>
            <translation>Sie hat kein steuerndes Terminal und ist daher weder in einem Vordergrund noch in einem Hintergrund.</translation>
        </message>
        <message>
            <source>It is the foreground group of %1: Ctrl-C and Ctrl-Z there reach it, and it may read what is typed.</source>
            <translation>Sie ist die Vordergrundgruppe von %1: Strg+C und Strg+Z erreichen sie dort, und sie darf lesen, was getippt wird.</translation>
        </message>
        <message>
            <source>It is the foreground group of %1: Ctrl-C and Ctrl-Z there reach every process in it, and they may read what is typed.</source>
            <translation>Sie ist die Vordergrundgruppe von %1: Strg+C und Strg+Z erreichen dort jeden Prozess in ihr, und sie dürfen lesen, was getippt wird.</translation>
        </message>
        <message>
            <source>It is a background group of %1: Ctrl-C there does not reach it, and reading from the terminal would stop it.</source>
            <translation>Sie ist eine Hintergrundgruppe von %1: Strg+C erreicht sie dort nicht, und vom Terminal zu lesen würde sie anhalten.</translation>
        </message>
        <message>
            <source>stopped job</source>
            <translation>angehaltener Job</translation>
        </message>
        <message>
            <source>no terminal</source>
            <translation>kein Terminal</translation>
        </message>
        <message>
            <source>Its processes</source>
            <translation>Ihre Prozesse</translation>
        </message>
        <message>
            <source>No session id</source>
            <translation>Keine Sitzungsnummer</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>The kernel shows no session number (sid 0) for these: they have been in the first session since before anybody called setsid, or their session lies outside this pid namespace.</source>
            <translation>Der Kernel zeigt für diese keine Sitzungsnummer (sid 0): Sie sind in der ersten Sitzung, seit noch niemand setsid aufgerufen hatte, oder ihre Sitzung liegt außerhalb dieses PID-Namensraums.</translation>
        </message>
        <message>
            <source>A session led by %1, which called setsid to make it.</source>
            <translation>Eine Sitzung, geleitet von %1, der sie durch setsid angelegt hat.</translation>
        </message>
        <message>
            <source>A session whose leader, %1, has exited.</source>
            <translation>Eine Sitzung, deren Leiter %1 beendet ist.</translation>
        </message>
        <message>
            <source>The session</source>
            <translation>Die Sitzung</translation>
        </message>
        <message>
            <source>parent of leader</source>
            <translation>Eltern des Leiters</translation>
        </message>
        <message>
            <source>processes</source>
            <translation>Prozesse</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>Group outside this namespace</source>
            <translation>Gruppe außerhalb dieses Namensraums</translation>
        </message>
        <message>
            <source>Process group</source>
            <translation>Prozessgruppe</translation>
        </message>
        <message>
            <source>A process group with a single process: one job, as a shell sees it.</source>
            <translation>Eine Prozessgruppe mit einem einzigen Prozess: ein Job, wie eine Shell es sieht.</translation>
        </message>
        <message numerus="yes">
            <source>A process group of %n processes: one job, as a shell sees it.</source>
            <translation>
                <numerusform>Eine Prozessgruppe mit %n Prozess: ein Job, wie eine Shell es sieht.</numerusform>
                <numerusform>Eine Prozessgruppe mit %n Prozessen: ein Job, wie eine Shell es sieht.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is an orphaned process group: none of its members has a parent elsewhere in the session. No shell is left to continue it, so Ctrl-Z has no effect on it, and a read from the terminal fails.</source>
            <translation>Sie ist eine verwaiste Prozessgruppe: Keines ihrer Mitglieder hat einen Elternprozess anderswo in der Sitzung. Es gibt keine Shell mehr, die sie fortsetzen könnte, also bleibt Strg+Z bei ihr wirkungslos, und ein Lesen vom Terminal schlägt fehl.</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>Die Gruppe</translation>
        </message>
        <message>
            <source>It is there, but the kernel does not let this program read anything about it: /proc is mounted with hidepid=%1.</source>
            <translation>Er ist da, aber der Kernel lässt dieses Programm nichts über ihn lesen: /proc ist mit hidepid=%1 eingehängt.</translation>
        </message>
        <message>
            <source>It is there, but what the kernel says about it is not as proc(5) has it. Please report this.</source>
            <translation>Er ist da, aber was der Kernel über ihn sagt, ist nicht so, wie proc(5) es beschreibt. Bitte melden Sie das.</translation>
        </message>
        <message>
            <source>It is there, but this program had no descriptor left to read it with.</source>
            <translation>Er ist da, aber dieses Programm hatte keinen Deskriptor mehr frei, um ihn zu lesen.</translation>
        </message>
        <message>
            <source>/proc is mounted with hidepid=%1, which hides the processes of other users altogether (proc(5), “Mount options”).</source>
            <translation>/proc ist mit hidepid=%1 eingehängt, was die Prozesse anderer Benutzer ganz verbirgt (proc(5), „Mount options“).</translation>
        </message>
        <message>
            <source>It may have ended between two reads, or it lives outside of what this /proc shows, as a parent in another pid namespace does.</source>
            <translation>Er ist vielleicht zwischen zwei Blicken beendet worden, oder er lebt außerhalb dessen, was dieses /proc zeigt, wie ein Elternprozess in einem anderen PID-Namensraum.</translation>
        </message>
        <message>
            <source>Who names it as parent</source>
            <translation>Wer ihn als Elternprozess nennt</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Prozess</translation>
        </message>
        <message>
            <source>Others name this process as their parent, but it cannot be seen from here.</source>
            <translation>Andere nennen diesen Prozess als ihren Elternprozess, aber er ist von hier aus nicht sichtbar.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what it is · how sure</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>was: %1</source>
            <translation>war: %1</translation>
        </message>
        <message>
            <source>ended at %1</source>
            <translation>beendet um %1</translation>
        </message>
        <message>
            <source>It ended shortly before %1. What stands here is what was last known of it.</source>
            <translation>Er endete kurz vor %1. Hier steht, was zuletzt über ihn bekannt war.</translation>
        </message>
        <message>
            <source>It has ended. What stands here is what was last known of it.</source>
            <translation>Er ist beendet. Hier steht, was zuletzt über ihn bekannt war.</translation>
        </message>
        <message>
            <source>Command line</source>
            <translation>Befehlszeile</translation>
        </message>
        <message>
            <source>Cut here: the whole is %1 long.</source>
            <translation>Hier abgeschnitten: Das Ganze ist %1 lang.</translation>
        </message>
        <message>
            <source>A kernel thread has none: this is its name.</source>
            <translation>Ein Kernel-Thread hat keine: Dies ist sein Name.</translation>
        </message>
        <message>
            <source>It shows none: this is its name.</source>
            <translation>Er zeigt keine: Dies ist sein Name.</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>nicht erledigt</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>How much of a daemon? %1 of %2</source>
            <translation>Wie sehr ein Daemon? %1 von %2</translation>
        </message>
        <message>
            <source>daemon(7), “SysV Daemons”</source>
            <translation>daemon(7), „SysV Daemons“</translation>
        </message>
        <message numerus="yes">
            <source>%n more cannot be told from outside · daemon(7), “SysV Daemons”</source>
            <translation>
                <numerusform>%n weiterer lässt sich von außen nicht beurteilen · daemon(7), „SysV Daemons“</numerusform>
                <numerusform>%n weitere lassen sich von außen nicht beurteilen · daemon(7), „SysV Daemons“</numerusform>
            </translation>
        </message>
        <message>
            <source>The kernel shows %1 of another user's process, or of one that has made itself undumpable (prctl(2)), only to those who may trace it, such as root (ptrace(2), “access mode checking”).</source>
            <translation>Der Kernel zeigt %1 eines Prozesses, der einem anderen Benutzer gehört oder Speicherabzüge von sich verboten hat (prctl(2)), nur denen, die ihn verfolgen dürfen, etwa root (ptrace(2), „access mode checking“).</translation>
        </message>
        <message>
            <source>its leader cannot be seen here</source>
            <translation>ihr Leiter ist hier nicht sichtbar</translation>
        </message>
        <message>
            <source>cannot be seen here</source>
            <translation>hier nicht sichtbar</translation>
        </message>
    </context>
    <context>
        <name>Lab</name>
        <message>
            <source>The course</source>
            <translation>Der Kurs</translation>
        </message>
        <message>
            <source>Experiments: what breaks when something is done otherwise</source>
            <translation>Experimente: was zu Bruch geht, wenn man etwas anders macht</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Hinweis: %1</translation>
        </message>
        <message>
            <source>'daemonscope lab NAME' steps one here; --auto does it without asking.</source>
            <translation>'daemonscope lab NAME' führt hier Schritt für Schritt durch eine Lektion; mit --auto ohne zu fragen.</translation>
        </message>
        <message>
            <source>Enter does it</source>
            <translation>Enter führt ihn aus</translation>
        </message>
        <message>
            <source>, s skips it</source>
            <translation>, s überspringt ihn</translation>
        </message>
        <message>
            <source>, f lets it fail with %1</source>
            <translation>, f lässt ihn mit %1 fehlschlagen</translation>
        </message>
        <message>
            <source>, q ends: </source>
            <translation>, q beendet: </translation>
        </message>
        <message>
            <source>there is no lesson %1; 'daemonscope lab' lists them</source>
            <translation>es gibt keine Lektion %1; 'daemonscope lab' nennt sie</translation>
        </message>
        <message>
            <source>some of the lesson's processes could not be ended</source>
            <translation>einige Prozesse der Lektion ließen sich nicht beenden</translation>
        </message>
        <message>
            <source>      kill (SIGTERM) a keeper, and it ends all that it keeps.</source>
            <translation>      Beenden Sie einen Hüter mit kill (SIGTERM), so beendet er alles, was er hält.</translation>
        </message>
    </context>
    <context>
        <name>LabMap</name>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>a zombie</source>
            <translation>ein Zombie</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>sleeping</source>
            <translation>schläft</translation>
        </message>
        <message>
            <source>the stage</source>
            <translation>die Bühne</translation>
        </message>
        <message>
            <source>the shell</source>
            <translation>die Shell</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>running</source>
            <translation>läuft</translation>
        </message>
    </context>
    <context>
        <name>LabPageText</name>
        <message>
            <source>    ≠ %1 %2: expected %3, observed %4</source>
            <translation>    ≠ %1 %2: erwartet %3, beobachtet %4</translation>
        </message>
        <message>
            <source>Start (orphans here are adopted by pid %1)</source>
            <translation>Start (Waisen werden hier von PID %1 adoptiert)</translation>
        </message>
        <message>
            <source>Step %1 of %2 · %3</source>
            <translation>Schritt %1 von %2 · %3</translation>
        </message>
        <message>
            <source>    the lab's answer: %1</source>
            <translation>    die Antwort des Labors: %1</translation>
        </message>
        <message>
            <source>Predict: %1</source>
            <translation>Vorhersage: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Antwort: %1</translation>
        </message>
        <message>
            <source>Textbooks: %1</source>
            <translation>Lehrbücher: %1</translation>
        </message>
        <message>
            <source>Done. You left the lesson's path, so nothing was compared from there on.</source>
            <translation>Fertig. Sie haben den Weg der Lektion verlassen, von da an wurde nichts mehr verglichen.</translation>
        </message>
        <message>
            <source>Done. Something was not as expected: see the lines with ≠.</source>
            <translation>Fertig. Etwas war nicht wie erwartet: siehe die Zeilen mit ≠.</translation>
        </message>
        <message>
            <source>Done. All was as expected, as /proc showed it.</source>
            <translation>Fertig. Alles war wie erwartet, so wie /proc es zeigte.</translation>
        </message>
    </context>
    <context>
        <name>LabTexts</name>
        <message>
            <source>cannot make a folder for the lesson: %1</source>
            <translation>kann keinen Ordner für die Lektion anlegen: %1</translation>
        </message>
        <message>
            <source>cannot start %1: %2</source>
            <translation>kann %1 nicht starten: %2</translation>
        </message>
        <message>
            <source>the stage, which held the lesson's processes, was ended from outside; they were ended too</source>
            <translation>die Bühne, die die Prozesse der Lektion hielt, wurde von außen beendet; auch sie wurden beendet</translation>
        </message>
        <message>
            <source>the start of the lesson was not reached</source>
            <translation>der Anfang der Lektion wurde nicht erreicht</translation>
        </message>
        <message>
            <source>the processes did not come to rest</source>
            <translation>die Prozesse kamen nicht zur Ruhe</translation>
        </message>
        <message>
            <source>%1 was to call %2, and did not</source>
            <translation>%1 sollte %2 aufrufen und tat es nicht</translation>
        </message>
        <message>
            <source>%1 (process %2) was ended from outside, and the lesson needs it for what comes</source>
            <translation>%1 (Prozess %2) wurde von außen beendet, und die Lektion braucht es für das, was kommt</translation>
        </message>
        <message>
            <source>the terminal was closed, but another program holds it open as well: no hangup came</source>
            <translation>das Terminal wurde geschlossen, aber ein anderes Programm hält es ebenfalls offen: es wurde nicht aufgelegt</translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>%1: no such command</source>
            <translation>%1: kein solcher Befehl</translation>
        </message>
        <message>
            <source>%1 cannot be run: %2</source>
            <translation>%1 ist nicht ausführbar: %2</translation>
        </message>
        <message>
            <source>cannot write %1: %2</source>
            <translation>kann %1 nicht schreiben: %2</translation>
        </message>
        <message>
            <source>cannot watch a command: this program has more than one thread already</source>
            <translation>kann keinen Befehl beobachten: Dieses Programm hat schon mehr als einen Thread</translation>
        </message>
        <message>
            <source>cannot watch a command (%1): %2</source>
            <translation>kann keinen Befehl beobachten (%1): %2</translation>
        </message>
        <message>
            <source>cannot write the report: %1</source>
            <translation>kann den Bericht nicht schreiben: %1</translation>
        </message>
        <message>
            <source>cannot look at what is left: %1</source>
            <translation>kann nicht ansehen, was übrig ist: %1</translation>
        </message>
        <message>
            <source>was ended by %1</source>
            <translation>wurde durch %1 beendet</translation>
        </message>
        <message>
            <source>exited with %1</source>
            <translation>endete mit %1</translation>
        </message>
        <message numerus="yes">
            <source>left %n process(es) running</source>
            <translation>
                <numerusform>ließ %n Prozess laufen</numerusform>
                <numerusform>ließ %n Prozesse laufen</numerusform>
            </translation>
        </message>
        <message>
            <source>left something running that may not be looked at here</source>
            <translation>ließ etwas laufen, das hier nicht angesehen werden darf</translation>
        </message>
        <message>
            <source>left nothing running</source>
            <translation>ließ nichts laufen</translation>
        </message>
        <message>
            <source>daemonscope: the command %1 and %2: %3</source>
            <translation>daemonscope: der Befehl %1 und %2: %3</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>It ended by itself meanwhile.</source>
            <translation>Er endete inzwischen von selbst.</translation>
        </message>
        <message>
            <source>Ended by %1.</source>
            <translation>Beendet durch %1.</translation>
        </message>
        <message>
            <source>It did not end.</source>
            <translation>Er endete nicht.</translation>
        </message>
        <message>
            <source>It could not be ended: %1.</source>
            <translation>Er ließ sich nicht beenden: %1.</translation>
        </message>
        <message>
            <source>Born from %1.</source>
            <translation>Geboren von %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) that they started meanwhile ended as well.</source>
            <translation>
                <numerusform>%n Prozess, den sie inzwischen gestartet hatten, endete ebenfalls.</numerusform>
                <numerusform>%n Prozesse, die sie inzwischen gestartet hatten, endeten ebenfalls.</numerusform>
            </translation>
        </message>
        <message>
            <source>Started meanwhile: %1. %2</source>
            <translation>Inzwischen gestartet: %1. %2</translation>
        </message>
    </context>
    <context>
        <name>Lifelines</name>
        <message>
            <source>not recorded</source>
            <translation>nicht aufgezeichnet</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>session %1</source>
            <translation>Sitzung %1</translation>
        </message>
        <message>
            <source>exec %1</source>
            <translation>exec %1</translation>
        </message>
        <message>
            <source>setsid: session %1</source>
            <translation>setsid: Sitzung %1</translation>
        </message>
        <message>
            <source>orphan from here</source>
            <translation>ab hier Waise</translation>
        </message>
        <message>
            <source>group %1</source>
            <translation>Gruppe %1</translation>
        </message>
        <message>
            <source>foreground: group %1</source>
            <translation>Vordergrund: Gruppe %1</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>continued</source>
            <translation>fortgesetzt</translation>
        </message>
        <message>
            <source>renamed %1</source>
            <translation>umbenannt in %1</translation>
        </message>
        <message>
            <source>user %1</source>
            <translation>Benutzer %1</translation>
        </message>
        <message>
            <source>orphan</source>
            <translation>Waise</translation>
        </message>
        <message>
            <source>adopted by pid %1</source>
            <translation>adoptiert von PID %1</translation>
        </message>
        <message>
            <source>adopted by %1 (%2)</source>
            <translation>adoptiert von %1 (%2)</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>killed by SIG%1</source>
            <translation>beendet durch SIG%1</translation>
        </message>
        <message>
            <source>exited %1</source>
            <translation>beendet mit %1</translation>
        </message>
        <message>
            <source>born %1 from %2 %3</source>
            <translation>geboren %1 von %2 %3</translation>
        </message>
        <message>
            <source>started %1; who forked it was not seen</source>
            <translation>gestartet %1; wer ihn geforkt hat, wurde nicht gesehen</translation>
        </message>
        <message>
            <source>lives</source>
            <translation>lebt</translation>
        </message>
        <message>
            <source>one hour kept</source>
            <translation>eine Stunde aufbewahrt</translation>
        </message>
        <message>
            <source>%1 kept</source>
            <translation>%1 aufbewahrt</translation>
        </message>
        <message>
            <source>, nothing dropped</source>
            <translation>, nichts verworfen</translation>
        </message>
        <message>
            <source>%1 kept, older is dropped: %2, %3</source>
            <translation>%1 aufbewahrt, Älteres ist verworfen: %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n Ereignis</numerusform>
                <numerusform>%n Ereignisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es)</source>
            <translation>
                <numerusform>%n Prozess</numerusform>
                <numerusform>%n Prozesse</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
    </context>
    <context>
        <name>LimitSheet</name>
        <message>
            <source>open files</source>
            <translation>offene Dateien</translation>
        </message>
        <message>
            <source>Past it, opening anything fails with EMFILE, “too many open files”.</source>
            <translation>Darüber hinaus schlägt jedes Öffnen mit EMFILE fehl, „too many open files“.</translation>
        </message>
        <message>
            <source>processes of its user</source>
            <translation>Prozesse seines Benutzers</translation>
        </message>
        <message>
            <source>Threads count, too. Past it, fork fails with EAGAIN; root is not bound by it.</source>
            <translation>Auch Threads zählen. Darüber hinaus schlägt fork mit EAGAIN fehl; root ist nicht daran gebunden.</translation>
        </message>
        <message>
            <source>stack</source>
            <translation>Stapel</translation>
        </message>
        <message>
            <source>A stack that grows past it ends the process with SIGSEGV. It also bounds how long arguments and environment of a new program may be.</source>
            <translation>Wächst ein Stapel darüber hinaus, endet der Prozess mit SIGSEGV. Es begrenzt auch, wie lang Argumente und Umgebung eines neuen Programms sein dürfen.</translation>
        </message>
        <message>
            <source>core dump</source>
            <translation>Core-Dump</translation>
        </message>
        <message>
            <source>A crash writes a core dump of at most this size; with 0 none is written.</source>
            <translation>Ein Absturz schreibt einen Core-Dump von höchstens dieser Größe; bei 0 wird keiner geschrieben.</translation>
        </message>
        <message>
            <source>address space</source>
            <translation>Adressraum</translation>
        </message>
        <message>
            <source>Past it, getting memory fails with ENOMEM.</source>
            <translation>Darüber hinaus schlägt das Anfordern von Speicher mit ENOMEM fehl.</translation>
        </message>
        <message>
            <source>data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Past it, getting private memory fails with ENOMEM.</source>
            <translation>Darüber hinaus schlägt das Anfordern von privatem Speicher mit ENOMEM fehl.</translation>
        </message>
        <message>
            <source>locked memory</source>
            <translation>gesperrter Speicher</translation>
        </message>
        <message>
            <source>So much may be kept from being swapped out (mlock(2)).</source>
            <translation>So viel darf vor dem Auslagern bewahrt werden (mlock(2)).</translation>
        </message>
        <message>
            <source>resident memory</source>
            <translation>belegter Arbeitsspeicher</translation>
        </message>
        <message>
            <source>Linux does not enforce it.</source>
            <translation>Linux setzt es nicht durch.</translation>
        </message>
        <message>
            <source>processor time</source>
            <translation>Prozessorzeit</translation>
        </message>
        <message>
            <source>Past the first it gets SIGXCPU each second, past the second SIGKILL.</source>
            <translation>Jenseits des ersten Werts bekommt er jede Sekunde SIGXCPU, jenseits des zweiten SIGKILL.</translation>
        </message>
        <message>
            <source>real-time run without a pause</source>
            <translation>Echtzeitlauf ohne Pause</translation>
        </message>
        <message>
            <source>Past it, a process scheduled in real time gets SIGXCPU.</source>
            <translation>Darüber hinaus bekommt ein in Echtzeit eingeplanter Prozess SIGXCPU.</translation>
        </message>
        <message>
            <source>file size</source>
            <translation>Dateigröße</translation>
        </message>
        <message>
            <source>Writing past it raises SIGXFSZ and fails with EFBIG.</source>
            <translation>Darüber hinaus zu schreiben löst SIGXFSZ aus und schlägt mit EFBIG fehl.</translation>
        </message>
        <message>
            <source>file locks</source>
            <translation>Dateisperren</translation>
        </message>
        <message>
            <source>pending signals</source>
            <translation>wartende Signale</translation>
        </message>
        <message>
            <source>So many queued signals may wait for all processes of its user.</source>
            <translation>So viele eingereihte Signale dürfen für alle Prozesse seines Benutzers warten.</translation>
        </message>
        <message>
            <source>message queues</source>
            <translation>Nachrichtenschlangen</translation>
        </message>
        <message>
            <source>So many bytes of POSIX message queues its user may hold.</source>
            <translation>So viele Bytes an POSIX-Nachrichtenschlangen darf sein Benutzer halten.</translation>
        </message>
        <message>
            <source>raising its priority</source>
            <translation>Anheben seiner Priorität</translation>
        </message>
        <message>
            <source>Its niceness may go down to 20 minus this number.</source>
            <translation>Sein Nice-Wert darf bis auf 20 minus diese Zahl sinken.</translation>
        </message>
        <message>
            <source>real-time priority</source>
            <translation>Echtzeitpriorität</translation>
        </message>
        <message>
            <source>The highest it may take; 0 = none.</source>
            <translation>Die höchste, die er annehmen darf; 0 = keine.</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>unbegrenzt</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 µs</source>
            <comment>microseconds</comment>
            <translation>%1 µs</translation>
        </message>
        <message>
            <source>up to %1</source>
            <comment>a limit that may be raised so far</comment>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>The dead have none.</source>
            <translation>Tote haben keine.</translation>
        </message>
        <message>
            <source>What holds now, and how far the process may raise it by itself (getrlimit(2)).</source>
            <translation>Was jetzt gilt, und wie weit der Prozess es selbst anheben darf (getrlimit(2)).</translation>
        </message>
    </context>
    <context>
        <name>List</name>
        <message>
            <source>PID</source>
            <translation>PID</translation>
        </message>
        <message>
            <source>PPID</source>
            <translation>PPID</translation>
        </message>
        <message>
            <source>PGID</source>
            <translation>PGID</translation>
        </message>
        <message>
            <source>SID</source>
            <translation>SID</translation>
        </message>
        <message>
            <source>TTY</source>
            <translation>TTY</translation>
        </message>
        <message>
            <source>USER</source>
            <translation>BENUTZER</translation>
        </message>
        <message>
            <source>STATE</source>
            <translation>ZUSTAND</translation>
        </message>
        <message>
            <source>WHAT</source>
            <translation>WAS</translation>
        </message>
        <message>
            <source>COMMAND</source>
            <translation>BEFEHL</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>the window needs a display, and neither WAYLAND_DISPLAY nor DISPLAY is set; list, tree and explain work without one</source>
            <translation>das Fenster braucht eine Anzeige, und weder WAYLAND_DISPLAY noch DISPLAY ist gesetzt; list, tree und explain kommen ohne aus</translation>
        </message>
        <message>
            <source>cannot read %1: %2</source>
            <translation>kann %1 nicht lesen: %2</translation>
        </message>
    </context>
    <context>
        <name>MemorySheet</name>
        <message>
            <source>resident</source>
            <translation>belegt</translation>
        </message>
        <message>
            <source>What of it is in memory now. Pages shared with others count in full.</source>
            <translation>Was davon jetzt im Arbeitsspeicher ist. Mit anderen geteilte Seiten zählen voll.</translation>
        </message>
        <message>
            <source>… its own</source>
            <translation>… eigener</translation>
        </message>
        <message>
            <source>Heap and stacks: pages that no file stands behind.</source>
            <translation>Heap und Stapel: Seiten, hinter denen keine Datei steht.</translation>
        </message>
        <message>
            <source>… of files</source>
            <translation>… von Dateien</translation>
        </message>
        <message>
            <source>Program, libraries and mapped files; can be read again from the disk.</source>
            <translation>Programm, Bibliotheken und abgebildete Dateien; lässt sich wieder von der Platte lesen.</translation>
        </message>
        <message>
            <source>… shared memory</source>
            <translation>… gemeinsamer</translation>
        </message>
        <message>
            <source>Shared memory and files in tmpfs.</source>
            <translation>Gemeinsamer Speicher und Dateien in tmpfs.</translation>
        </message>
        <message>
            <source>most so far</source>
            <translation>Höchststand bisher</translation>
        </message>
        <message>
            <source>The most that was ever resident.</source>
            <translation>Das meiste, was je belegt war.</translation>
        </message>
        <message>
            <source>swapped out</source>
            <translation>ausgelagert</translation>
        </message>
        <message>
            <source>What of its own memory lies in the swap area.</source>
            <translation>Was von seinem eigenen Speicher im Auslagerungsbereich liegt.</translation>
        </message>
        <message>
            <source>address space</source>
            <translation>Adressraum</translation>
        </message>
        <message>
            <source>All that it has mapped, whether it was ever touched or not.</source>
            <translation>Alles, was er abgebildet hat, ob es je berührt wurde oder nicht.</translation>
        </message>
        <message>
            <source>The largest that its address space ever was.</source>
            <translation>Die größte Ausdehnung, die sein Adressraum je hatte.</translation>
        </message>
        <message>
            <source>data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Private memory that it may write to.</source>
            <translation>Privater Speicher, in den er schreiben darf.</translation>
        </message>
        <message>
            <source>stack</source>
            <translation>Stapel</translation>
        </message>
        <message>
            <source>The stack of its first thread.</source>
            <translation>Der Stapel seines ersten Threads.</translation>
        </message>
        <message>
            <source>program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>The program's own code.</source>
            <translation>Der eigene Code des Programms.</translation>
        </message>
        <message>
            <source>libraries</source>
            <translation>Bibliotheken</translation>
        </message>
        <message>
            <source>The code of libraries.</source>
            <translation>Der Code von Bibliotheken.</translation>
        </message>
        <message>
            <source>page tables</source>
            <translation>Seitentabellen</translation>
        </message>
        <message>
            <source>What the kernel needs to keep track of its pages.</source>
            <translation>Was der Kernel braucht, um über seine Seiten Buch zu führen.</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>gesperrt</translation>
        </message>
        <message>
            <source>Kept from being swapped out (mlock(2)).</source>
            <translation>Vor dem Auslagern bewahrt (mlock(2)).</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>festgehalten</translation>
        </message>
        <message>
            <source>Kept in place because a device writes to it.</source>
            <translation>An seinem Ort gehalten, weil ein Gerät hineinschreibt.</translation>
        </message>
        <message>
            <source>huge pages</source>
            <translation>große Seiten</translation>
        </message>
        <message>
            <source>From the pool of huge pages (hugetlbfs).</source>
            <translation>Aus dem Vorrat großer Seiten (hugetlbfs).</translation>
        </message>
        <message>
            <source>A kernel thread lives in the kernel's memory and has none of its own.</source>
            <translation>Ein Kernel-Thread lebt im Speicher des Kernels und hat keinen eigenen.</translation>
        </message>
        <message>
            <source>The dead have none.</source>
            <translation>Tote haben keinen.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>its share</source>
            <translation>sein Anteil</translation>
        </message>
        <message>
            <source>Resident memory, each page divided by the number of those who share it: the only figure that may be summed over processes.</source>
            <translation>Belegter Speicher, jede Seite geteilt durch die Zahl derer, die sie gemeinsam nutzen: die einzige Zahl, die man über Prozesse summieren darf.</translation>
        </message>
        <message>
            <source>private</source>
            <translation>privat</translation>
        </message>
        <message>
            <source>What nobody else has mapped: it would be free if this process ended.</source>
            <translation>Was sonst niemand abgebildet hat: Es würde frei, wenn dieser Prozess endete.</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>geteilt</translation>
        </message>
        <message>
            <source>What others have mapped as well, above all libraries.</source>
            <translation>Was auch andere abgebildet haben, vor allem Bibliotheken.</translation>
        </message>
        <message>
            <source>its share of swap</source>
            <translation>sein Anteil am Auslagerungsbereich</translation>
        </message>
        <message>
            <source>What lies in the swap area, divided likewise.</source>
            <translation>Was im Auslagerungsbereich liegt, ebenso geteilt.</translation>
        </message>
        <message>
            <source>score</source>
            <translation>Wertung</translation>
        </message>
        <message>
            <source>When memory runs out the kernel ends the process with the highest score first.</source>
            <translation>Geht der Speicher aus, beendet der Kernel zuerst den Prozess mit der höchsten Wertung.</translation>
        </message>
        <message>
            <source>adjustment</source>
            <translation>Anpassung</translation>
        </message>
        <message>
            <source>From −1000, never ended for want of memory, to 1000, always the first.</source>
            <translation>Von −1000, nie aus Speichermangel beendet, bis 1000, immer als Erster.</translation>
        </message>
        <message>
            <source>In memory</source>
            <translation>Im Arbeitsspeicher</translation>
        </message>
        <message>
            <source>What of it is its own</source>
            <translation>Was davon sein eigener ist</translation>
        </message>
        <message>
            <source>This kernel does not tell.</source>
            <translation>Dieser Kernel sagt es nicht.</translation>
        </message>
        <message>
            <source>Address space</source>
            <translation>Adressraum</translation>
        </message>
        <message>
            <source>When memory runs out</source>
            <translation>Wenn der Speicher ausgeht</translation>
        </message>
    </context>
    <context>
        <name>Needs</name>
        <message>
            <source>this lesson needs a user namespace of its own, and none can be made here (%1)</source>
            <translation>diese Lektion braucht einen eigenen Benutzernamensraum, und hier lässt sich keiner anlegen (%1)</translation>
        </message>
        <message>
            <source>this lesson needs a user namespace of its own, and this machine does not allow one to ordinary users; as root it can be played</source>
            <translation>diese Lektion braucht einen eigenen Benutzernamensraum, und diese Maschine erlaubt gewöhnlichen Benutzern keinen; als root lässt sie sich spielen</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>How much of a daemon is %1?</source>
            <translation>Wie sehr ist %1 ein Daemon?</translation>
        </message>
        <message>
            <source>born by a fork</source>
            <translation>durch Fork geboren</translation>
        </message>
        <message>
            <source>parent has exited</source>
            <translation>Elternprozess ist beendet</translation>
        </message>
        <message>
            <source>own session</source>
            <translation>eigene Sitzung</translation>
        </message>
        <message>
            <source>not its leader (second fork)</source>
            <translation>nicht ihr Leiter (zweiter Fork)</translation>
        </message>
        <message>
            <source>leader has exited</source>
            <translation>Leiter ist beendet</translation>
        </message>
        <message>
            <source>no terminal</source>
            <translation>kein Terminal</translation>
        </message>
        <message>
            <source>directory is /</source>
            <translation>Verzeichnis ist /</translation>
        </message>
        <message>
            <source>input from /dev/null</source>
            <translation>Eingabe von /dev/null</translation>
        </message>
        <message>
            <source>output to /dev/null</source>
            <translation>Ausgabe nach /dev/null</translation>
        </message>
        <message>
            <source>errors to /dev/null</source>
            <translation>Fehler nach /dev/null</translation>
        </message>
    </context>
    <context>
        <name>Row</name>
        <message>
            <source>Group outside this namespace</source>
            <translation>Gruppe außerhalb dieses Namensraums</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>Gruppe %1</translation>
        </message>
        <message>
            <source>No session id</source>
            <translation>Keine Sitzungsnummer</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Sitzung %1</translation>
        </message>
        <message>
            <source>no terminal</source>
            <translation>kein Terminal</translation>
        </message>
        <message>
            <source>led by %1</source>
            <translation>geleitet von %1</translation>
        </message>
        <message>
            <source>opened by %1</source>
            <translation>geöffnet von %1</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n Gruppe</numerusform>
                <numerusform>%n Gruppen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es)</source>
            <translation>
                <numerusform>%n Prozess</numerusform>
                <numerusform>%n Prozesse</numerusform>
            </translation>
        </message>
        <message>
            <source>leader gone</source>
            <translation>Leiter weg</translation>
        </message>
        <message>
            <source>orphaned: nobody in the session can continue it</source>
            <translation>verwaist: niemand in der Sitzung kann sie fortsetzen</translation>
        </message>
        <message>
            <source>stopped job</source>
            <translation>angehaltener Job</translation>
        </message>
        <message>
            <source>foreground: gets Ctrl-C</source>
            <translation>Vordergrund: Strg+C</translation>
        </message>
        <message>
            <source>background</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <source>just %1</source>
            <translation>gerade %1</translation>
        </message>
        <message>
            <source>%1, %2 s ago</source>
            <translation>%1, vor %2 s</translation>
        </message>
        <message>
            <source>just ended</source>
            <translation>gerade beendet</translation>
        </message>
        <message numerus="yes">
            <source>ended %n s ago</source>
            <translation>
                <numerusform>vor %n s beendet</numerusform>
                <numerusform>vor %n s beendet</numerusform>
            </translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>nicht gesehen</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>process %1</source>
            <translation>Prozess %1</translation>
        </message>
        <message>
            <source>not visible</source>
            <translation>nicht sichtbar</translation>
        </message>
        <message>
            <source>hidden by the system, or not in this tree</source>
            <translation>vom System verborgen, oder nicht in diesem Baum</translation>
        </message>
        <message>
            <source>born from %1</source>
            <translation>geboren von %1</translation>
        </message>
        <message>
            <source>was a child of %1</source>
            <translation>war ein Kind von %1</translation>
        </message>
        <message>
            <source>%1, process %2</source>
            <translation>%1, Prozess %2</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>just adopted by %1</source>
            <translation>gerade adoptiert von %1</translation>
        </message>
        <message>
            <source>parent %1, group %2, session %3</source>
            <translation>Elternprozess %1, Gruppe %2, Sitzung %3</translation>
        </message>
        <message>
            <source>does not match the filter itself</source>
            <translation>passt selbst nicht zum Filter</translation>
        </message>
        <message>
            <source>leader not visible</source>
            <translation>Leiter nicht sichtbar</translation>
        </message>
    </context>
    <context>
        <name>SaveTexts</name>
        <message>
            <source>%1 is not a file that could be replaced.</source>
            <translation>%1 ist keine Datei, die sich ersetzen ließe.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2.</source>
            <translation>%1 ließ sich nicht schreiben: %2.</translation>
        </message>
        <message>
            <source>%1 is there already. What stands in it will be lost.</source>
            <translation>%1 gibt es schon. Was darin steht, geht verloren.</translation>
        </message>
        <message>
            <source>&amp;Replace It</source>
            <translation>&amp;Ersetzen</translation>
        </message>
    </context>
    <context>
        <name>SessionMap</name>
        <message numerus="yes">
            <source>adopted %n of them</source>
            <translation>
                <numerusform>hat %n davon adoptiert</numerusform>
                <numerusform>hat %n davon adoptiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+ %n more</source>
            <translation>
                <numerusform>+ %n weiterer</numerusform>
                <numerusform>+ %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>show fewer</source>
            <translation>weniger zeigen</translation>
        </message>
        <message>
            <source>%1 · ended</source>
            <comment>4711 · ended</comment>
            <translation>%1 · beendet</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>4711 · session leader</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>Gruppe %1</translation>
        </message>
        <message>
            <source>new group</source>
            <translation>neue Gruppe</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>born from %1</source>
            <translation>geboren von %1</translation>
        </message>
        <message>
            <source>would end</source>
            <translation>würde enden</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Sitzung %1</translation>
        </message>
        <message>
            <source>new session</source>
            <translation>neue Sitzung</translation>
        </message>
        <message>
            <source>no terminal</source>
            <translation>kein Terminal</translation>
        </message>
        <message>
            <source>session leader</source>
            <translation>Sitzungsleiter</translation>
        </message>
        <message>
            <source>adopts orphans here</source>
            <translation>adoptiert hier Waisen</translation>
        </message>
        <message>
            <source>child</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>Eltern</translation>
        </message>
        <message>
            <source>started it</source>
            <translation>hat ihn gestartet</translation>
        </message>
        <message>
            <source>leader gone</source>
            <translation>Leiter weg</translation>
        </message>
        <message>
            <source>led by %1</source>
            <translation>Leiter: %1</translation>
        </message>
        <message>
            <source>terminal %1</source>
            <translation>Terminal %1</translation>
        </message>
        <message>
            <source>foreground</source>
            <translation>Vordergrund</translation>
        </message>
        <message>
            <source>background</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>orphaned</source>
            <translation>verwaist</translation>
        </message>
        <message>
            <source>parent: %1</source>
            <translation>Eltern: %1</translation>
        </message>
        <message>
            <source>adopted</source>
            <translation>adoptiert</translation>
        </message>
        <message>
            <source>What %1 would do: %2 goes to group %3.</source>
            <translation>Was %1 täte: %2 wechselt in Gruppe %3.</translation>
        </message>
        <message>
            <source>What %1 would do: %2 leads a new group %3.</source>
            <translation>Was %1 täte: %2 leitet eine neue Gruppe %3.</translation>
        </message>
        <message>
            <source>What %1 would do: %2 leads a new group.</source>
            <translation>Was %1 täte: %2 leitet eine neue Gruppe.</translation>
        </message>
        <message>
            <source>What %1 would do: %2 leads a new session %3 and a new group in it, without a terminal.</source>
            <translation>Was %1 täte: %2 leitet eine neue Sitzung %3 und darin eine neue Gruppe, ohne Terminal.</translation>
        </message>
        <message>
            <source>What %1 would do: %2 leads a new session and a new group in it, without a terminal.</source>
            <translation>Was %1 täte: %2 leitet eine neue Sitzung und darin eine neue Gruppe, ohne Terminal.</translation>
        </message>
        <message>
            <source>What %1 would do: %2 has a child, %3, in the same group and session.</source>
            <translation>Was %1 täte: %2 hat ein Kind, %3, in derselben Gruppe und Sitzung.</translation>
        </message>
        <message>
            <source>What %1 would do: %2 ends.</source>
            <translation>Was %1 täte: %2 endet.</translation>
        </message>
        <message>
            <source>What %1 would do: %2 ends, and %3 is adopted by %4.</source>
            <translation>Was %1 täte: %2 endet, und %3 wird von %4 adoptiert.</translation>
        </message>
        <message>
            <source>What %1 would do: group %2 gets the terminal.</source>
            <translation>Was %1 täte: Gruppe %2 bekommt das Terminal.</translation>
        </message>
        <message>
            <source>%1: the line discipline sends %2 to each member of group %3.</source>
            <translation>%1: Die Leitungsdisziplin sendet %2 an jedes Mitglied der Gruppe %3.</translation>
        </message>
        <message>
            <source>Group %1 · foreground</source>
            <translation>Gruppe %1 · Vordergrund</translation>
        </message>
        <message>
            <source>Group %1 · background</source>
            <translation>Gruppe %1 · Hintergrund</translation>
        </message>
        <message>
            <source>Group %1 · ended</source>
            <translation>Gruppe %1 · beendet</translation>
        </message>
        <message>
            <source>group leader</source>
            <translation>Gruppenleiter</translation>
        </message>
        <message>
            <source>zombie</source>
            <translation>Zombie</translation>
        </message>
        <message>
            <source>daemon</source>
            <translation>Daemon</translation>
        </message>
        <message>
            <source>orphan</source>
            <translation>Waise</translation>
        </message>
        <message>
            <source>before %1</source>
            <comment>a system call</comment>
            <translation>vor %1</translation>
        </message>
        <message>
            <source>%1: %2 to each member</source>
            <comment>Ctrl-C: SIGINT to each member</comment>
            <translation>%1: %2 an jedes Mitglied</translation>
        </message>
        <message>
            <source>what %1 would do</source>
            <comment>a system call</comment>
            <translation>was %1 täte</translation>
        </message>
        <message>
            <source>adopted by %1</source>
            <translation>adoptiert von %1</translation>
        </message>
        <message>
            <source>born from</source>
            <translation>geboren von</translation>
        </message>
    </context>
    <context>
        <name>SettingsTexts</name>
        <message>
            <source>There is no home folder, so settings are remembered until the window closes only.</source>
            <translation>Es gibt keinen Heimatordner, darum werden Einstellungen nur gemerkt, bis das Fenster geschlossen wird.</translation>
        </message>
        <message>
            <source>%1 cannot be written, so settings are not remembered.</source>
            <translation>%1 ist nicht beschreibbar, darum werden Einstellungen nicht gemerkt.</translation>
        </message>
        <message>
            <source>The settings could not be read and begin anew; what the file was is kept as %1.</source>
            <translation>Die Einstellungen waren nicht zu lesen und beginnen neu; was die Datei war, ist als %1 aufgehoben.</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>%1, %2</source>
            <comment>two parts of a line read out</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name and value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>Signale</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>Namespaces</source>
            <translation>Namensräume</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>wird gelesen …</translation>
        </message>
        <message>
            <source>not permitted</source>
            <translation>nicht erlaubt</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>antwortet nicht</translation>
        </message>
        <message>
            <source>The kernel has not answered when asked for %1: the process's memory is locked, or a file system behind it hangs. Nothing else waits for it.</source>
            <translation>Der Kernel hat auf die Frage nach %1 nicht geantwortet: Der Speicher des Prozesses ist gesperrt, oder ein Dateisystem dahinter hängt. Nichts sonst wartet darauf.</translation>
        </message>
        <message>
            <source>the process is gone</source>
            <translation>der Prozess ist weg</translation>
        </message>
        <message>
            <source>too many open files</source>
            <translation>zu viele offene Dateien</translation>
        </message>
        <message>
            <source>This program has no descriptor left to read %1 with.</source>
            <translation>Dieses Programm hat keinen Deskriptor mehr frei, um %1 zu lesen.</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <source>What the kernel answers when asked for %1 is not understood.</source>
            <translation>Was der Kernel auf die Frage nach %1 antwortet, wird nicht verstanden.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>Open files, pipes and sockets, and who is at their other end</source>
            <translation>Offene Dateien, Pipes und Sockets, und wer an ihrem anderen Ende ist</translation>
        </message>
        <message>
            <source>The variables that its program was started with</source>
            <translation>Die Variablen, mit denen sein Programm gestartet wurde</translation>
        </message>
        <message>
            <source>Which signals it catches, ignores and blocks, and which wait</source>
            <translation>Welche Signale er abfängt, ignoriert und blockiert und welche warten</translation>
        </message>
        <message>
            <source>How much of what it may use</source>
            <translation>Wie viel wovon er benutzen darf</translation>
        </message>
        <message>
            <source>Namespaces and its number in each, control group and unit</source>
            <translation>Namensräume und seine Nummer in jedem, Kontrollgruppe und Unit</translation>
        </message>
        <message>
            <source>What of it is in memory, shared and its own</source>
            <translation>Was von ihm im Speicher ist, geteilt und eigen</translation>
        </message>
        <message>
            <source>Its threads and what they do</source>
            <translation>Seine Threads und was sie tun</translation>
        </message>
        <message>
            <source>It has ended. What stands here is what was last known of it.</source>
            <translation>Er ist beendet. Hier steht, was zuletzt über ihn bekannt war.</translation>
        </message>
        <message>
            <source>It ended before this was read.</source>
            <translation>Er endete, bevor dies gelesen wurde.</translation>
        </message>
        <message>
            <source>The kernel shows %1 of another user's process, or of one that has made itself undumpable (prctl(2)), only to those who may trace it, such as root (ptrace(2), “access mode checking”).</source>
            <translation>Der Kernel zeigt %1 eines Prozesses, der einem anderen Benutzer gehört oder Speicherabzüge von sich verboten hat (prctl(2)), nur denen, die ihn verfolgen dürfen, etwa root (ptrace(2), „access mode checking“).</translation>
        </message>
        <message>
            <source>Of the past only what scans saw is known.</source>
            <translation>Aus der Vergangenheit ist nur bekannt, was Scans gesehen haben.</translation>
        </message>
    </context>
    <context>
        <name>SignalSheet</name>
        <message>
            <source>signal %1</source>
            <translation>Signal %1</translation>
        </message>
        <message>
            <source>The C library's own, for its threads.</source>
            <translation>Der C-Bibliothek vorbehalten, für ihre Threads.</translation>
        </message>
        <message>
            <source>ends it</source>
            <translation>beendet ihn</translation>
        </message>
        <message>
            <source>ends it, with a core dump</source>
            <translation>beendet ihn, mit einem Core-Dump</translation>
        </message>
        <message>
            <source>does nothing</source>
            <translation>tut nichts</translation>
        </message>
        <message>
            <source>stops it</source>
            <translation>hält ihn an</translation>
        </message>
        <message>
            <source>lets it go on</source>
            <translation>lässt ihn weiterlaufen</translation>
        </message>
        <message>
            <source>waits, for it is blocked</source>
            <translation>wartet, denn es ist blockiert</translation>
        </message>
        <message>
            <source>is ignored</source>
            <translation>wird ignoriert</translation>
        </message>
        <message>
            <source>runs its own handler</source>
            <translation>führt seinen eigenen Handler aus</translation>
        </message>
        <message>
            <source>Its children leave no zombies behind: the kernel waits for them itself.</source>
            <translation>Seine Kinder hinterlassen keine Zombies: Der Kernel wartet selbst auf sie.</translation>
        </message>
        <message>
            <source>A hangup does not end it, as after nohup.</source>
            <translation>Ein Auflegen beendet ihn nicht, wie nach nohup.</translation>
        </message>
        <message>
            <source>Writing to a pipe that nobody reads fails with EPIPE and does not end it.</source>
            <translation>In eine Pipe zu schreiben, die niemand liest, schlägt mit EPIPE fehl und beendet ihn nicht.</translation>
        </message>
        <message>
            <source>A shell without job control starts its background jobs so, to spare them Ctrl-C.</source>
            <translation>Eine Shell ohne Jobkontrolle startet ihre Hintergrundjobs so, um ihnen Strg+C zu ersparen.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keines</translation>
        </message>
        <message>
            <source>Pending: sent, and not taken yet</source>
            <translation>Wartend: gesendet und noch nicht angenommen</translation>
        </message>
        <message>
            <source>waits until it is no longer blocked</source>
            <translation>wartet, bis es nicht mehr blockiert ist</translation>
        </message>
        <message>
            <source>is about to be taken</source>
            <translation>wird gleich angenommen</translation>
        </message>
        <message>
            <source>It was sent to its first thread, not to the process as a whole.</source>
            <translation>Es wurde an seinen ersten Thread gesendet, nicht an den ganzen Prozess.</translation>
        </message>
        <message>
            <source>then: ignored</source>
            <translation>dann: ignoriert</translation>
        </message>
        <message>
            <source>then: its own handler</source>
            <translation>dann: sein eigener Handler</translation>
        </message>
        <message>
            <source>then: %1</source>
            <comment>what happens later</comment>
            <translation>dann: %1</translation>
        </message>
        <message>
            <source>Ignored: thrown away</source>
            <translation>Ignoriert: weggeworfen</translation>
        </message>
        <message>
            <source>otherwise: %1</source>
            <translation>sonst: %1</translation>
        </message>
        <message>
            <source>An ignored signal stays ignored in what it executes (execve(2)).</source>
            <translation>Ein ignoriertes Signal bleibt in dem ignoriert, was er ausführt (execve(2)).</translation>
        </message>
        <message>
            <source>Caught: a handler of its program runs</source>
            <translation>Abgefangen: ein Handler seines Programms läuft</translation>
        </message>
        <message>
            <source>What happens is up to its program.</source>
            <translation>Was geschieht, liegt bei seinem Programm.</translation>
        </message>
        <message>
            <source>Left to the kernel</source>
            <translation>Dem Kernel überlassen</translation>
        </message>
        <message>
            <source>No process can catch, block or ignore it.</source>
            <translation>Kein Prozess kann es abfangen, blockieren oder ignorieren.</translation>
        </message>
        <message>
            <source>Real-time signals that nothing is said about end it, too.</source>
            <translation>Auch Echtzeitsignale, über die nichts gesagt ist, beenden ihn.</translation>
        </message>
        <message>
            <source>A kernel thread takes no signals but those that it asks for.</source>
            <translation>Ein Kernel-Thread nimmt keine Signale an außer denen, um die er bittet.</translation>
        </message>
        <message>
            <source>Ctrl-C (SIGINT) %1. SIGTERM %2. A hangup (SIGHUP) %3.</source>
            <translation>Strg+C (SIGINT) %1. SIGTERM %2. Ein Auflegen (SIGHUP) %3.</translation>
        </message>
        <message>
            <source>Signals that wait for all processes of its user: %1, at most %2.</source>
            <translation>Signale, die für alle Prozesse seines Benutzers warten: %1, höchstens %2.</translation>
        </message>
        <message>
            <source>These are its first thread's; each thread blocks its own.</source>
            <translation>Dies sind die seines ersten Threads; jeder Thread blockiert seine eigenen.</translation>
        </message>
        <message>
            <source>Blocked: held back for now</source>
            <translation>Blockiert: vorerst zurückgehalten</translation>
        </message>
        <message>
            <source>is dropped: an init without a handler</source>
            <translation>wird verworfen: ein Init ohne Handler dafür</translation>
        </message>
        <message>
            <source>ends it, if it comes from outside its pid namespace</source>
            <translation>beendet ihn, wenn es von außerhalb seines PID-Namensraums kommt</translation>
        </message>
        <message>
            <source>stops it, if it comes from outside its pid namespace</source>
            <translation>hält ihn an, wenn es von außerhalb seines PID-Namensraums kommt</translation>
        </message>
        <message>
            <source>is blocked by its first thread</source>
            <translation>ist von seinem ersten Thread blockiert</translation>
        </message>
        <message>
            <source>waits until it is continued</source>
            <translation>wartet, bis er fortgesetzt wird</translation>
        </message>
        <message>
            <source>An init is spared what it has no handler for, real-time signals as well. A fault of its own ends it all the same.</source>
            <translation>Einem Init bleibt erspart, wofür er keinen Handler hat, auch Echtzeitsignale. Ein eigener Fehler, etwa ein falscher Speicherzugriff, beendet ihn trotzdem.</translation>
        </message>
        <message>
            <source>The dead take no signals.</source>
            <translation>Die Toten nehmen keine Signale an.</translation>
        </message>
        <message>
            <source>It is stopped: but for SIGKILL, what it does not ignore waits until it is continued.</source>
            <translation>Er ist angehalten: Was er nicht ignoriert, wartet, bis er fortgesetzt wird, nur SIGKILL nicht.</translation>
        </message>
    </context>
    <context>
        <name>SignalTexts</name>
        <message>
            <source>Asks it to end; it may save its work first, or refuse.</source>
            <translation>Bittet ihn, sich zu beenden; er darf vorher seine Arbeit sichern oder es ablehnen.</translation>
        </message>
        <message>
            <source>Ends it at once. It cannot save anything, and cannot refuse.</source>
            <translation>Beendet ihn sofort. Er kann nichts sichern und es nicht ablehnen.</translation>
        </message>
        <message>
            <source>Stops it until it is continued. It cannot refuse.</source>
            <translation>Hält ihn an, bis er fortgesetzt wird. Er kann es nicht ablehnen.</translation>
        </message>
        <message>
            <source>Lets it go on if it is stopped.</source>
            <translation>Lässt ihn weiterlaufen, wenn er angehalten ist.</translation>
        </message>
        <message>
            <source>The terminal has hung up: ends it by default; many daemons read their settings again.</source>
            <translation>Das Terminal hat aufgelegt: beendet ihn von Haus aus; viele Daemons lesen dann ihre Einstellungen neu.</translation>
        </message>
        <message>
            <source>What Ctrl-C sends: ends it by default.</source>
            <translation>Was Strg+C sendet: beendet ihn von Haus aus.</translation>
        </message>
        <message>
            <source>What Ctrl-\ sends: ends it by default, with a core dump.</source>
            <translation>Was Strg+\ sendet: beendet ihn von Haus aus, mit einem Core-Dump.</translation>
        </message>
        <message>
            <source>What Ctrl-Z sends: stops it by default, but it may refuse.</source>
            <translation>Was Strg+Z sendet: hält ihn von Haus aus an, aber er darf es ablehnen.</translation>
        </message>
        <message>
            <source>It read from its terminal in the background: stops it by default.</source>
            <translation>Er hat im Hintergrund von seinem Terminal gelesen: hält ihn von Haus aus an.</translation>
        </message>
        <message>
            <source>It wrote to its terminal in the background: stops it by default.</source>
            <translation>Er hat im Hintergrund auf sein Terminal geschrieben: hält ihn von Haus aus an.</translation>
        </message>
        <message>
            <source>Means what its program says; one that says nothing ends.</source>
            <translation>Bedeutet, was sein Programm sagt; eines, das nichts sagt, endet.</translation>
        </message>
        <message>
            <source>A timer has run out: ends it by default.</source>
            <translation>Ein Zeitgeber ist abgelaufen: beendet ihn von Haus aus.</translation>
        </message>
        <message>
            <source>Nobody reads the pipe it writes to: ends it by default.</source>
            <translation>Niemand liest die Pipe, in die er schreibt: beendet ihn von Haus aus.</translation>
        </message>
        <message>
            <source>A child has ended or stopped: ignored by default.</source>
            <translation>Ein Kind ist beendet oder angehalten: von Haus aus ignoriert.</translation>
        </message>
        <message>
            <source>Urgent data at a socket: ignored by default.</source>
            <translation>Dringende Daten an einem Socket: von Haus aus ignoriert.</translation>
        </message>
        <message>
            <source>Its terminal has another size: ignored by default.</source>
            <translation>Sein Terminal hat eine andere Größe: von Haus aus ignoriert.</translation>
        </message>
        <message>
            <source>It gives up: ends it by default, with a core dump.</source>
            <translation>Er gibt auf: beendet ihn von Haus aus, mit einem Core-Dump.</translation>
        </message>
        <message>
            <source>A wrong address: ends it by default, with a core dump.</source>
            <translation>Eine falsche Adresse: beendet ihn von Haus aus, mit einem Core-Dump.</translation>
        </message>
        <message>
            <source>A memory access that the hardware refused: ends it by default, with a core dump.</source>
            <translation>Ein Speicherzugriff, den die Hardware verweigert hat: beendet ihn von Haus aus, mit einem Core-Dump.</translation>
        </message>
        <message>
            <source>An illegal instruction: ends it by default, with a core dump.</source>
            <translation>Eine unzulässige Instruktion: beendet ihn von Haus aus, mit einem Core-Dump.</translation>
        </message>
        <message>
            <source>An arithmetic error: ends it by default, with a core dump.</source>
            <translation>Ein Rechenfehler: beendet ihn von Haus aus, mit einem Core-Dump.</translation>
        </message>
        <message>
            <source>A debugger's breakpoint: ends it by default, with a core dump.</source>
            <translation>Der Haltepunkt eines Debuggers: beendet ihn von Haus aus, mit einem Core-Dump.</translation>
        </message>
        <message>
            <source>A forbidden system call: ends it by default, with a core dump.</source>
            <translation>Ein verbotener Systemaufruf: beendet ihn von Haus aus, mit einem Core-Dump.</translation>
        </message>
        <message>
            <source>It has used up its processor time: ends it by default, with a core dump.</source>
            <translation>Er hat seine Prozessorzeit verbraucht: beendet ihn von Haus aus, mit einem Core-Dump.</translation>
        </message>
        <message>
            <source>A file has grown too large: ends it by default, with a core dump.</source>
            <translation>Eine Datei ist zu groß geworden: beendet ihn von Haus aus, mit einem Core-Dump.</translation>
        </message>
        <message>
            <source>A descriptor is ready: ends it by default.</source>
            <translation>Ein Deskriptor ist bereit: beendet ihn von Haus aus.</translation>
        </message>
        <message>
            <source>The power fails: ends it by default.</source>
            <translation>Der Strom fällt aus: beendet ihn von Haus aus.</translation>
        </message>
        <message>
            <source>Not used by Linux: ends it by default.</source>
            <translation>Von Linux nicht benutzt: beendet ihn von Haus aus.</translation>
        </message>
        <message>
            <source>A real-time signal, which means what its program says; one that says nothing ends.</source>
            <translation>Ein Echtzeitsignal, das bedeutet, was sein Programm sagt; eines, das nichts sagt, endet.</translation>
        </message>
        <message numerus="yes">
            <source>Terminate %n process(es)</source>
            <comment>button</comment>
            <translation>
                <numerusform>%n Prozess beenden</numerusform>
                <numerusform>%n Prozesse beenden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Kill %n process(es)</source>
            <comment>button</comment>
            <translation>
                <numerusform>%n Prozess sofort beenden</numerusform>
                <numerusform>%n Prozesse sofort beenden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stop %n process(es)</source>
            <comment>button</comment>
            <translation>
                <numerusform>%n Prozess anhalten</numerusform>
                <numerusform>%n Prozesse anhalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Continue %n process(es)</source>
            <comment>button</comment>
            <translation>
                <numerusform>%n Prozess fortsetzen</numerusform>
                <numerusform>%n Prozesse fortsetzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %1 to %n process(es)</source>
            <comment>button</comment>
            <translation>
                <numerusform>%1 an %n Prozess senden</numerusform>
                <numerusform>%1 an %n Prozesse senden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SinceMark</name>
        <message>
            <source>stopped, on %1</source>
            <translation>angehalten, an %1</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>init of a container</source>
            <translation>Init eines Containers</translation>
        </message>
        <message>
            <source>daemon, forked twice; adopted by %1</source>
            <translation>Daemon, zwei Forks; adoptiert von %1</translation>
        </message>
        <message>
            <source>daemon or service: a session of its own, no terminal; parent %1</source>
            <translation>Daemon oder Dienst: eine eigene Sitzung, kein Terminal; Elternprozess %1</translation>
        </message>
        <message>
            <source>job that outlived its shell; adopted by %1</source>
            <translation>Job, der seine Shell überlebt hat; adoptiert von %1</translation>
        </message>
        <message>
            <source>orphan, still attached to %1; adopted by %2</source>
            <translation>Waise, noch an %1; adoptiert von %2</translation>
        </message>
        <message>
            <source>orphan; adopted by %1</source>
            <translation>Waise; adoptiert von %1</translation>
        </message>
        <message>
            <source>leads the session of %1; parent %2</source>
            <translation>leitet die Sitzung von %1; Elternprozess %2</translation>
        </message>
        <message>
            <source>in the foreground of %1; parent %2 lives</source>
            <translation>im Vordergrund von %1; Elternprozess %2 lebt</translation>
        </message>
        <message>
            <source>in the background of %1; parent %2 lives</source>
            <translation>im Hintergrund von %1; Elternprozess %2 lebt</translation>
        </message>
        <message>
            <source>cannot be told: its parent is not visible</source>
            <translation>lässt sich nicht sagen: sein Elternprozess ist nicht sichtbar</translation>
        </message>
        <message>
            <source>child of %1, which lives</source>
            <translation>Kind von %1, der lebt</translation>
        </message>
        <message>
            <source>its parent %1 ended, %2 adopted it</source>
            <translation>sein Elternprozess %1 endete, %2 hat ihn adoptiert</translation>
        </message>
        <message>
            <source>session %1, now %2</source>
            <translation>Sitzung %1, jetzt %2</translation>
        </message>
        <message>
            <source>group %1, now %2</source>
            <translation>Gruppe %1, jetzt %2</translation>
        </message>
        <message>
            <source>now on %1</source>
            <translation>jetzt an %1</translation>
        </message>
        <message>
            <source>no terminal any more</source>
            <translation>kein Terminal mehr</translation>
        </message>
        <message>
            <source>ended; how was not seen</source>
            <translation>beendet; wie, wurde nicht gesehen</translation>
        </message>
        <message>
            <source>; its parent has not yet waited for it</source>
            <translation>; sein Elternprozess hat noch nicht auf ihn gewartet</translation>
        </message>
        <message>
            <source>; ignores SIGHUP, as nohup makes it</source>
            <translation>; ignoriert SIGHUP, wie nohup es bewirkt</translation>
        </message>
    </context>
    <context>
        <name>SourceWords</name>
        <message>
            <source>kernel events</source>
            <translation>Ereignisse vom Kernel</translation>
        </message>
        <message>
            <source>pidfds</source>
            <translation>Pidfds</translation>
        </message>
        <message>
            <source>scans only</source>
            <translation>nur Scans</translation>
        </message>
        <message>
            <source>births</source>
            <translation>Geburten</translation>
        </message>
        <message>
            <source>other programs (exec)</source>
            <translation>andere Programme (exec)</translation>
        </message>
        <message>
            <source>deaths</source>
            <translation>Tode</translation>
        </message>
        <message>
            <source>new sessions</source>
            <translation>neue Sitzungen</translation>
        </message>
        <message>
            <source>adoptions</source>
            <translation>Adoptionen</translation>
        </message>
        <message>
            <source>changes of process group</source>
            <translation>Wechsel der Prozessgruppe</translation>
        </message>
        <message>
            <source>changes of the foreground</source>
            <translation>Wechsel des Vordergrunds</translation>
        </message>
        <message>
            <source>stops</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>continues</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>new names</source>
            <translation>neue Namen</translation>
        </message>
        <message>
            <source>changes of user</source>
            <translation>Wechsel des Benutzers</translation>
        </message>
        <message>
            <source>losses</source>
            <translation>Verluste</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) lost</source>
            <translation>
                <numerusform>%n Ereignis verloren</numerusform>
                <numerusform>%n Ereignisse verloren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not watched</source>
            <translation>
                <numerusform>%n nicht beobachtet</numerusform>
                <numerusform>%n nicht beobachtet</numerusform>
            </translation>
        </message>
        <message>
            <source>short lives are missed</source>
            <translation>kurze Leben entgehen</translation>
        </message>
        <message>
            <source>nothing lost</source>
            <translation>nichts verloren</translation>
        </message>
        <message>
            <source>live: %1, %2</source>
            <translation>live: %1, %2</translation>
        </message>
        <message>
            <source>The kernel itself tells of each birth, exec, new session and death.</source>
            <translation>Der Kernel selbst meldet jede Geburt, jedes exec, jede neue Sitzung und jeden Tod.</translation>
        </message>
        <message>
            <source>Each death is told by a pidfd; births are looked for many times a second, so a process that lives only a few milliseconds may be missed.</source>
            <translation>Jeden Tod meldet ein Pidfd; nach Geburten wird viele Male pro Sekunde gesucht, ein Prozess, der nur wenige Millisekunden lebt, kann also entgehen.</translation>
        </message>
        <message>
            <source>Births and deaths are only found by comparing two looks at the machine.</source>
            <translation>Geburten und Tode werden nur durch den Vergleich zweier Blicke auf die Maschine gefunden.</translation>
        </message>
        <message>
            <source>Not seen: %1.</source>
            <translation>Nicht gesehen: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Lost events were made good by looking at the whole machine again, %n time(s).</source>
            <translation>
                <numerusform>Verlorene Ereignisse wurden durch einen neuen Blick auf die ganze Maschine wettgemacht, %n Mal.</numerusform>
                <numerusform>Verlorene Ereignisse wurden durch einen neuen Blick auf die ganze Maschine wettgemacht, %n Mal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) that did not come from the kernel were ignored.</source>
            <translation>
                <numerusform>%n Nachricht, die nicht vom Kernel kam, wurde ignoriert.</numerusform>
                <numerusform>%n Nachrichten, die nicht vom Kernel kamen, wurden ignoriert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) got no pidfd, for the limit of open files is reached; their deaths come with scans.</source>
            <translation>
                <numerusform>%n Prozess bekam keinen Pidfd, weil die Grenze für offene Dateien erreicht ist; sein Tod wird von Scans gefunden.</numerusform>
                <numerusform>%n Prozesse bekamen keinen Pidfd, weil die Grenze für offene Dateien erreicht ist; ihr Tod wird von Scans gefunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>these are another machine’s processes</source>
            <translation>dies sind die Prozesse einer anderen Maschine</translation>
        </message>
        <message>
            <source>it did not answer</source>
            <translation>sie hat nicht geantwortet</translation>
        </message>
        <message>
            <source>No %1: %2.</source>
            <translation>Keine %1: %2.</translation>
        </message>
    </context>
    <context>
        <name>StageTexts</name>
        <message>
            <source>the reason is not known</source>
            <translation>der Grund ist nicht bekannt</translation>
        </message>
        <message>
            <source>somebody already listens to the system calls of this program's processes (a container manager, or another lab around it), and the kernel allows one listener only; run it outside of that</source>
            <translation>jemand hört schon auf die Systemaufrufe der Prozesse dieses Programms (eine Containerverwaltung oder ein anderes Labor darum herum), und der Kernel erlaubt nur einen Zuhörer; starten Sie es außerhalb davon</translation>
        </message>
        <message>
            <source>this kernel cannot stop system calls for us: seccomp user notification needs Linux 5.5 or newer</source>
            <translation>dieser Kernel kann keine Systemaufrufe für uns anhalten: Die seccomp-Benachrichtigung braucht Linux 5.5 oder neuer</translation>
        </message>
        <message>
            <source>the kernel does not allow a seccomp filter here (%1); a container's policy may forbid it: allow the system call seccomp there, or run outside of it</source>
            <translation>der Kernel erlaubt hier keinen seccomp-Filter (%1); vielleicht verbietet es die Richtlinie eines Containers: Erlauben Sie dort den Systemaufruf seccomp, oder starten Sie es außerhalb davon</translation>
        </message>
        <message>
            <source>this machine does not allow a pid namespace of one's own (%1), so nothing can be contained; without --contained it runs under the system's own reaper</source>
            <translation>diese Maschine erlaubt keinen eigenen PID-Namensraum (%1), also lässt sich nichts einschließen; ohne --contained läuft es unter dem Reaper des Systems</translation>
        </message>
        <message>
            <source>programs can be stepped on x86-64 and aarch64 only</source>
            <translation>schrittweise ausführen lassen sich Programme nur auf x86-64 und aarch64</translation>
        </message>
        <message>
            <source>cannot open a terminal for it: %1</source>
            <translation>kann dafür kein Terminal öffnen: %1</translation>
        </message>
        <message>
            <source>cannot be run: %1</source>
            <translation>nicht ausführbar: %1</translation>
        </message>
        <message>
            <source>cannot start a process: %1</source>
            <translation>kann keinen Prozess starten: %1</translation>
        </message>
        <message>
            <source>%1 processes live at once: that is the limit, further forks fail with EAGAIN</source>
            <translation>%1 Prozesse leben zugleich: Das ist die Grenze, weitere Forks schlagen mit EAGAIN fehl</translation>
        </message>
        <message>
            <source>process %1 makes the calls of another architecture; they fail with ENOSYS, for they cannot be followed</source>
            <translation>Prozess %1 macht die Aufrufe einer anderen Architektur; sie schlagen mit ENOSYS fehl, denn sie lassen sich nicht verfolgen</translation>
        </message>
        <message>
            <source>%1's %2 cannot be skipped: it was let happen (a vfork shares its memory; an open must return a descriptor)</source>
            <translation>%2 von %1 lässt sich nicht überspringen: Es wurde zugelassen (ein vfork teilt den Speicher; ein open muss einen Deskriptor liefern)</translation>
        </message>
        <message>
            <source>that call no longer waits for an answer</source>
            <translation>dieser Aufruf wartet nicht mehr auf eine Antwort</translation>
        </message>
        <message>
            <source>that answer is not possible for this call</source>
            <translation>diese Antwort ist bei diesem Aufruf nicht möglich</translation>
        </message>
        <message>
            <source>left running earlier, with its keeper (stage-keeper) as pid %1</source>
            <translation>früher laufen gelassen, mit seinem Hüter (stage-keeper) als PID %1</translation>
        </message>
    </context>
    <context>
        <name>SurroundingsSheet</name>
        <message>
            <source>Which processes it sees, and by which numbers; the first one in it adopts its orphans.</source>
            <translation>Welche Prozesse er sieht, und unter welchen Nummern; der erste darin adoptiert seine Waisen.</translation>
        </message>
        <message>
            <source>Which file systems it sees, and where.</source>
            <translation>Welche Dateisysteme er sieht, und wo.</translation>
        </message>
        <message>
            <source>Which network devices, addresses, ports and firewall rules it has.</source>
            <translation>Welche Netzgeräte, Adressen, Ports und Firewallregeln er hat.</translation>
        </message>
        <message>
            <source>Which users there are, and what being root is worth.</source>
            <translation>Welche Benutzer es gibt, und was es wert ist, root zu sein.</translation>
        </message>
        <message>
            <source>Its host name.</source>
            <translation>Sein Rechnername.</translation>
        </message>
        <message>
            <source>Which System V queues and shared memory, and POSIX message queues it sees.</source>
            <translation>Welche Warteschlangen und welchen gemeinsamen Speicher von System V und welche POSIX-Nachrichtenschlangen er sieht.</translation>
        </message>
        <message>
            <source>Where the root of the control groups is, as it sees it.</source>
            <translation>Wo für ihn die Wurzel der Kontrollgruppen ist.</translation>
        </message>
        <message>
            <source>What its clocks since boot began with.</source>
            <translation>Womit seine Uhren seit dem Systemstart begannen.</translation>
        </message>
        <message>
            <source>cannot be compared</source>
            <translation>lässt sich nicht vergleichen</translation>
        </message>
        <message>
            <source>the same as init's</source>
            <translation>derselbe wie der von init</translation>
        </message>
        <message>
            <source>another one than init's</source>
            <translation>ein anderer als der von init</translation>
        </message>
        <message>
            <source>the same as ours</source>
            <translation>dieselben wie unsere</translation>
        </message>
        <message>
            <source>another one than ours</source>
            <translation>ein anderer als unserer</translation>
        </message>
        <message>
            <source>The dead are in none.</source>
            <translation>Tote sind in keinem.</translation>
        </message>
        <message>
            <source>where we look from, which is where it lives</source>
            <translation>von wo wir schauen, und dort lebt er</translation>
        </message>
        <message>
            <source>where we look from</source>
            <translation>von wo wir schauen</translation>
        </message>
        <message>
            <source>where it lives</source>
            <translation>wo er lebt</translation>
        </message>
        <message>
            <source>in between</source>
            <translation>dazwischen</translation>
        </message>
        <message>
            <source>It is the init there: orphans are adopted by it, and all end with it.</source>
            <translation>Er ist dort der Init: Er adoptiert die Waisen, und alle enden mit ihm.</translation>
        </message>
        <message>
            <source>This kernel does not tell.</source>
            <translation>Dieser Kernel sagt es nicht.</translation>
        </message>
        <message>
            <source>A service: a service manager started it and watches it.</source>
            <translation>Ein Dienst: Eine Dienstverwaltung hat ihn gestartet und überwacht ihn.</translation>
        </message>
        <message>
            <source>It was started from a login.</source>
            <translation>Er wurde aus einer Anmeldung gestartet.</translation>
        </message>
        <message>
            <source>A unit that is neither a service nor a login.</source>
            <translation>Eine Unit, die weder ein Dienst noch eine Anmeldung ist.</translation>
        </message>
        <message>
            <source>Its path names no unit of a service manager.</source>
            <translation>Ihr Pfad nennt keine Unit einer Dienstverwaltung.</translation>
        </message>
        <message>
            <source>control group</source>
            <translation>Kontrollgruppe</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Hierarchy %1 of the first version of control groups (cgroups(7)).</source>
            <translation>Hierarchie %1 der ersten Version der Kontrollgruppen (cgroups(7)).</translation>
        </message>
        <message>
            <source>It lives in no namespace of its own.</source>
            <translation>Er lebt in keinem eigenen Namensraum.</translation>
        </message>
        <message>
            <source>It is set apart in: %1.</source>
            <translation>Er ist abgetrennt in: %1.</translation>
        </message>
        <message>
            <source>Control group and unit</source>
            <translation>Kontrollgruppe und Unit</translation>
        </message>
        <message>
            <source>Its number in each pid namespace</source>
            <translation>Seine Nummer in jedem PID-Namensraum</translation>
        </message>
        <message>
            <source>Namespaces</source>
            <translation>Namensräume</translation>
        </message>
    </context>
    <context>
        <name>ThreadSheet</name>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Processor time: %1</source>
            <translation>Prozessorzeit: %1</translation>
        </message>
        <message>
            <source>Its first thread, whose number is the process's.</source>
            <translation>Sein erster Thread, dessen Nummer die des Prozesses ist.</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n Thread</numerusform>
                <numerusform>%n Threads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message numerus="yes">
            <source>more than %n thread(s)</source>
            <translation>
                <numerusform>mehr als %n Thread</numerusform>
                <numerusform>mehr als %n Threads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and more than %n more</source>
            <translation>
                <numerusform>und mehr als %n weitere</numerusform>
                <numerusform>und mehr als %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Trace</name>
        <message>
            <source>some of what was started could not be ended</source>
            <translation>einiges von dem, was gestartet wurde, ließ sich nicht beenden</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>ended, a zombie</source>
            <translation>beendet, ein Zombie</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>weg</translation>
        </message>
        <message>
            <source>adopted by %1 %2</source>
            <translation>adoptiert von %1 %2</translation>
        </message>
        <message>
            <source>is now %1</source>
            <translation>ist jetzt %1</translation>
        </message>
        <message>
            <source>born; </source>
            <translation>geboren; </translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>übersprungen</translation>
        </message>
        <message>
            <source>failed: %1</source>
            <translation>fehlgeschlagen: %1</translation>
        </message>
        <message>
            <source>What it did</source>
            <translation>Was es getan hat</translation>
        </message>
        <message>
            <source>nothing that shapes processes</source>
            <translation>nichts, was Prozesse formt</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Wer beteiligt war</translation>
        </message>
        <message>
            <source>lives</source>
            <translation>lebt</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>child of %1</source>
            <translation>Kind von %1</translation>
        </message>
        <message>
            <source>What is left: %1</source>
            <translation>Was übrig ist: %1</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>exit %1</source>
            <translation>Exit %1</translation>
        </message>
        <message>
            <source>Nothing was left running.</source>
            <translation>Nichts wurde laufen gelassen.</translation>
        </message>
        <message>
            <source>it ended with %1</source>
            <translation>es endete mit %1</translation>
        </message>
        <message>
            <source>it still ran</source>
            <translation>es lief noch</translation>
        </message>
        <message>
            <source>the time was up</source>
            <translation>die Zeit war um</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>unterbrochen</translation>
        </message>
        <message>
            <source>then nothing more happened</source>
            <translation>dann geschah nichts mehr</translation>
        </message>
        <message>
            <source>%1, %2. T is the shell that started it; orphans here are adopted by %3 (%4).</source>
            <translation>%1, %2. T ist die Shell, die den Befehl gestartet hat; Waisen werden hier von %3 (%4) adoptiert.</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Hinweis: %1</translation>
        </message>
        <message>
            <source>What it wrote</source>
            <translation>Was es geschrieben hat</translation>
        </message>
        <message>
            <source>left running; process %1 (stage-keeper) lets its calls happen until the last one has ended; kill %1 ends it and all of them</source>
            <translation>läuft weiter; Prozess %1 (stage-keeper) lässt seine Aufrufe geschehen, bis der letzte beendet ist; kill %1 beendet ihn und sie alle</translation>
        </message>
    </context>
    <context>
        <name>Tracing</name>
        <message>
            <source>the stage that held the command died; what it had started was ended</source>
            <translation>die Bühne, die den Befehl hielt, ist gestorben; was er gestartet hatte, wurde beendet</translation>
        </message>
        <message>
            <source>cannot read %1: %2</source>
            <translation>kann %1 nicht lesen: %2</translation>
        </message>
        <message>
            <source>cannot start daemonscope-stage: %1</source>
            <translation>kann daemonscope-stage nicht starten: %1</translation>
        </message>
        <message>
            <source>%1 is a set-uid program or has capabilities; under a trace it runs without that privilege</source>
            <translation>%1 ist ein Set-uid-Programm oder hat Capabilities; unter Beobachtung läuft es ohne dieses Vorrecht</translation>
        </message>
    </context>
    <context>
        <name>Tree</name>
        <message>
            <source> ← %1 %2</source>
            <translation> ← %1 %2</translation>
        </message>
        <message>
            <source>process %1</source>
            <translation>Prozess %1</translation>
        </message>
        <message>
            <source>not visible</source>
            <translation>nicht sichtbar</translation>
        </message>
    </context>
    <context>
        <name>TuningTexts</name>
        <message>
            <source>has ended</source>
            <translation>ist beendet</translation>
        </message>
        <message>
            <source>refused: only root may lower a niceness (or RLIMIT_NICE, see getrlimit(2))</source>
            <translation>verweigert: nur root darf einen Nice-Wert senken (oder RLIMIT_NICE, siehe getrlimit(2))</translation>
        </message>
        <message>
            <source>refused: not permitted, it belongs to another user</source>
            <translation>verweigert: nicht erlaubt, er gehört einem anderen Benutzer</translation>
        </message>
        <message>
            <source>refused: it may run on none of these processors</source>
            <translation>verweigert: auf keinem dieser Prozessoren darf er laufen</translation>
        </message>
        <message>
            <source>refused: %1</source>
            <translation>verweigert: %1</translation>
        </message>
        <message>
            <source>niceness %1</source>
            <translation>Nice-Wert %1</translation>
        </message>
        <message>
            <source>processors %1</source>
            <translation>Prozessoren %1</translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) changed.</source>
            <translation>
                <numerusform>%n Prozess geändert.</numerusform>
                <numerusform>%n Prozesse geändert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) were refused by the kernel.</source>
            <translation>
                <numerusform>%n Prozess wurde vom Kernel verweigert.</numerusform>
                <numerusform>%n Prozesse wurden vom Kernel verweigert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) had ended.</source>
            <translation>
                <numerusform>%n Prozess war beendet.</numerusform>
                <numerusform>%n Prozesse waren beendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>Nichts hat sich geändert.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>niceness of a process's threads</comment>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>differing by thread</source>
            <comment>processors</comment>
            <translation>je nach Thread verschieden</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) had ended</source>
            <translation>
                <numerusform>%n Thread war schon beendet</numerusform>
                <numerusform>%n Threads waren schon beendet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Usage</name>
        <message>
            <source>leftovers needs a command behind --, as in: leftovers -- make test</source>
            <translation>leftovers braucht hinter -- einen Befehl, etwa: leftovers -- make test</translation>
        </message>
        <message>
            <source>--wait is a number of seconds, not %1</source>
            <translation>--wait ist eine Zahl von Sekunden, nicht %1</translation>
        </message>
        <message>
            <source>%1. See '%2'.</source>
            <translation>%1. Siehe '%2'.</translation>
        </message>
        <message>
            <source>%1 needs a command</source>
            <translation>%1 braucht einen Befehl</translation>
        </message>
        <message>
            <source>%1 has no option %2</source>
            <translation>%1 hat keine Option %2</translation>
        </message>
        <message>
            <source>unknown option %1</source>
            <translation>unbekannte Option %1</translation>
        </message>
        <message>
            <source>unknown command %1</source>
            <translation>unbekannter Befehl %1</translation>
        </message>
        <message>
            <source>unexpected word %1</source>
            <translation>unerwartetes Wort %1</translation>
        </message>
        <message>
            <source>%1 (did you mean %2?)</source>
            <translation>%1 (war %2 gemeint?)</translation>
        </message>
        <message>
            <source>%1 needs a value</source>
            <translation>%1 braucht einen Wert</translation>
        </message>
        <message>
            <source>--color is auto, always or never, not %1</source>
            <translation>--color ist auto, always oder never, nicht %1</translation>
        </message>
        <message>
            <source>--by is sessions or family, not %1</source>
            <translation>--by ist sessions oder family, nicht %1</translation>
        </message>
        <message>
            <source>--format is text, json, dot or mermaid, not %1</source>
            <translation>--format ist text, json, dot oder mermaid, nicht %1</translation>
        </message>
        <message>
            <source>--wait is a number of seconds above 0, not %1</source>
            <translation>--wait ist eine Zahl von Sekunden über 0, nicht %1</translation>
        </message>
        <message>
            <source>a PID is a number above 0, not %1</source>
            <translation>eine PID ist eine Zahl über 0, nicht %1</translation>
        </message>
        <message>
            <source>explain needs a PID</source>
            <translation>explain braucht eine PID</translation>
        </message>
        <message>
            <source>there is no call %1; the calls are: %2</source>
            <translation>es gibt keinen Aufruf %1; die Aufrufe sind: %2</translation>
        </message>
        <message>
            <source>an actor must follow the @ in %1</source>
            <translation>auf das @ in %1 muss ein Akteur folgen</translation>
        </message>
        <message>
            <source>--fail is CALL[@ACTOR]=ERRNO, as in fork=EAGAIN, not %1</source>
            <translation>--fail ist CALL[@ACTOR]=ERRNO, etwa fork=EAGAIN, nicht %1</translation>
        </message>
        <message>
            <source>%1 cannot be made to fail</source>
            <translation>%1 lässt sich nicht zum Fehlschlagen bringen</translation>
        </message>
        <message>
            <source>%1 cannot fail with %2 here, only with %3</source>
            <translation>%1 kann hier nicht mit %2 fehlschlagen, nur mit %3</translation>
        </message>
        <message>
            <source>trace needs a command behind --, as in: trace -- setsid -f sleep 60</source>
            <translation>trace braucht hinter -- einen Befehl, etwa: trace -- setsid -f sleep 60</translation>
        </message>
        <message>
            <source>%1 cannot be skipped: nobody can go on as if it had happened</source>
            <translation>%1 lässt sich nicht überspringen: Niemand kann weitermachen, als wäre es geschehen</translation>
        </message>
        <message>
            <source>%1 is a number of seconds above 0, not %2</source>
            <translation>%1 ist eine Zahl von Sekunden über 0, nicht %2</translation>
        </message>
        <message>
            <source>--source is connector, pidfd or scan, not %1</source>
            <translation>--source ist connector, pidfd oder scan, nicht %1</translation>
        </message>
    </context>
    <context>
        <name>VisibleText</name>
        <message>
            <source>(command line not answering)</source>
            <translation>(Befehlszeile antwortet nicht)</translation>
        </message>
        <message>
            <source>(not permitted)</source>
            <translation>(nicht erlaubt)</translation>
        </message>
        <message>
            <source>(command line cannot be read)</source>
            <translation>(Befehlszeile nicht lesbar)</translation>
        </message>
        <message>
            <source>(reading…)</source>
            <translation>(wird gelesen …)</translation>
        </message>
    </context>
    <context>
        <name>Watch</name>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>how is not known</source>
            <translation>wie, ist nicht bekannt</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>exit %1</source>
            <translation>Exit %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>session %1</source>
            <translation>Sitzung %1</translation>
        </message>
        <message>
            <source>group %1</source>
            <translation>Gruppe %1</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) did not reach us; all processes were looked at again</source>
            <translation>
                <numerusform>%n Ereignis hat uns nicht erreicht; alle Prozesse wurden neu angesehen</numerusform>
                <numerusform>%n Ereignisse haben uns nicht erreicht; alle Prozesse wurden neu angesehen</numerusform>
            </translation>
        </message>
        <message>
            <source>events did not reach us; all processes were looked at again</source>
            <translation>Ereignisse haben uns nicht erreicht; alle Prozesse wurden neu angesehen</translation>
        </message>
        <message>
            <source>or up to %1 ms earlier</source>
            <translation>oder bis zu %1 ms früher</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>erschlossen</translation>
        </message>
        <message>
            <source>the source %1 does not work here (%2)</source>
            <translation>die Quelle %1 geht hier nicht (%2)</translation>
        </message>
        <message>
            <source>Source: %1.</source>
            <translation>Quelle: %1.</translation>
        </message>
        <message>
            <source>Not %1 (%2).</source>
            <translation>Nicht %1 (%2).</translation>
        </message>
        <message>
            <source>Not seen without --scan: %1.</source>
            <translation>Ohne --scan nicht gesehen: %1.</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::AboutDialog</name>
        <message>
            <source>About Daemonscope</source>
            <translation>Über Daemonscope</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Shows the processes of this machine by session, group and family, and tells orphans and daemons for what they are, with the evidence.</source>
            <translation>Zeigt die Prozesse dieser Maschine nach Sitzung, Gruppe und Familie und sagt von Waisen und Daemons, was sie sind, mit den Belegen.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later), without any warranty.</source>
            <translation>Freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later), ohne jede Gewährleistung.</translation>
        </message>
        <message>
            <source>Qt %1 · © The Daemonscope authors</source>
            <translation>Qt %1 · © Die Autoren von Daemonscope</translation>
        </message>
        <message>
            <source>Daemonscope</source>
            <translation>Daemonscope</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::ActDialog</name>
        <message>
            <source>Send a Signal</source>
            <translation>Ein Signal senden</translation>
        </message>
        <message>
            <source>Terminate</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Kill</source>
            <translation>Sofort beenden</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>%1 – %2 (%3)</source>
            <comment>word – name (number) of a signal</comment>
            <translation>%1 – %2 (%3)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>name (number) of a signal</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>These are the processes of another machine, or a copy: nothing can be sent to them.</source>
            <translation>Dies sind die Prozesse einer anderen Maschine oder eine Kopie: Ihnen kann nichts gesendet werden.</translation>
        </message>
        <message>
            <source>This session has no terminal: no key reaches it, and nothing can hang up.</source>
            <translation>Diese Sitzung hat kein Terminal: Keine Taste erreicht sie, und nichts kann auflegen.</translation>
        </message>
        <message>
            <source>Nobody would be hit.</source>
            <translation>Es träfe niemanden.</translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) would be hit:</source>
            <translation>
                <numerusform>%n Prozess würde getroffen:</numerusform>
                <numerusform>%n Prozesse würden getroffen:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es) would not be hit, and why</source>
            <translation>
                <numerusform>%n Prozess würde nicht getroffen, und warum</numerusform>
                <numerusform>%n Prozesse würden nicht getroffen, und warum</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <comment>process: caution</comment>
            <translation>%1: %2.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Kill Those Still There…</source>
            <translation>&amp;Noch Vorhandene sofort beenden …</translation>
        </message>
        <message>
            <source>Si&amp;gnal</source>
            <translation>Si&amp;gnal</translation>
        </message>
        <message>
            <source>Signal</source>
            <translation>Signal</translation>
        </message>
        <message>
            <source>T&amp;o</source>
            <translation>&amp;An</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>An wen</translation>
        </message>
        <message>
            <source>Who would be hit</source>
            <translation>Wer getroffen würde</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>Who would not be hit</source>
            <translation>Wer nicht getroffen würde</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Warum nicht</translation>
        </message>
        <message>
            <source>Continue what is sto&amp;pped, so that it can take the signal</source>
            <translation>&amp;Fortsetzen, was angehalten ist, damit es das Signal annehmen kann</translation>
        </message>
        <message>
            <source>&amp;Yes, do it all the same</source>
            <translation>&amp;Ja, trotzdem tun</translation>
        </message>
        <message>
            <source>&amp;Look Again</source>
            <translation>&amp;Erneut ansehen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::Acting</name>
        <message>
            <source>Send a &amp;Signal…</source>
            <translation>Ein &amp;Signal senden …</translation>
        </message>
        <message>
            <source>S&amp;top…</source>
            <translation>An&amp;halten …</translation>
        </message>
        <message>
            <source>&amp;Continue…</source>
            <translation>&amp;Fortsetzen …</translation>
        </message>
        <message>
            <source>T&amp;erminate…</source>
            <translation>&amp;Beenden …</translation>
        </message>
        <message>
            <source>&amp;Kill…</source>
            <translation>S&amp;ofort beenden …</translation>
        </message>
        <message>
            <source>Terminate with All &amp;Below…</source>
            <translation>Mit allem &amp;darunter beenden …</translation>
        </message>
        <message>
            <source>Kill with &amp;All Below…</source>
            <translation>Mit &amp;allem darunter sofort beenden …</translation>
        </message>
        <message>
            <source>&amp;Niceness and Processors…</source>
            <translation>&amp;Nice-Wert und Prozessoren …</translation>
        </message>
        <message>
            <source>What is shown is another machine, a container, or a copy: nothing can be done to it from here.</source>
            <translation>Gezeigt wird eine andere Maschine, ein Container oder eine Kopie: Von hier aus ist daran nichts zu tun.</translation>
        </message>
        <message>
            <source>What is shown is the past: nothing can be done to it. Esc goes back to now.</source>
            <translation>Gezeigt wird die Vergangenheit: Daran ist nichts zu tun. Esc führt zurück zum Jetzt.</translation>
        </message>
        <message>
            <source>No process is selected.</source>
            <translation>Kein Prozess ist ausgewählt.</translation>
        </message>
        <message>
            <source>%1 has ended.</source>
            <translation>%1 ist beendet.</translation>
        </message>
        <message>
            <source>This row stands for no process that could be acted on.</source>
            <translation>Diese Zeile steht für keinen Prozess, auf den eingewirkt werden könnte.</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::ChartTableModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::Charts</name>
        <message>
            <source>Processes by what they are</source>
            <translation>Prozesse nach dem, was sie sind</translation>
        </message>
        <message>
            <source>Births and deaths</source>
            <translation>Geburten und Tode</translation>
        </message>
        <message>
            <source>CPU and memory</source>
            <translation>CPU und Speicher</translation>
        </message>
        <message>
            <source>No scan yet</source>
            <translation>Noch kein Scan</translation>
        </message>
        <message>
            <source>Select a process, a group or a session</source>
            <translation>Wählen Sie einen Prozess, eine Gruppe oder eine Sitzung</translation>
        </message>
        <message>
            <source>CPU and memory: %1</source>
            <translation>CPU und Speicher: %1</translation>
        </message>
        <message>
            <source>No scan saw it in this time</source>
            <translation>Kein Scan hat ihn in dieser Zeit gesehen</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 Minute</translation>
        </message>
        <message>
            <source>5 minutes</source>
            <translation>5 Minuten</translation>
        </message>
        <message>
            <source>15 minutes</source>
            <translation>15 Minuten</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 Stunde</translation>
        </message>
        <message>
            <source>How much of the past is drawn</source>
            <translation>Wie viel Vergangenheit gezeichnet wird</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>The same numbers as tables</source>
            <translation>Dieselben Zahlen als Tabellen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Writes the charts as a picture</source>
            <translation>Schreibt die Diagramme als Bild</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Prozess</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>group %1</source>
            <translation>Gruppe %1</translation>
        </message>
        <message>
            <source>session %1</source>
            <translation>Sitzung %1</translation>
        </message>
        <message>
            <source>Charts of processes</source>
            <translation>Diagramme der Prozesse</translation>
        </message>
        <message>
            <source>Export charts</source>
            <translation>Diagramme exportieren</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>Bilder (*.png)</translation>
        </message>
        <message>
            <source>Drawings (*.svg)</source>
            <translation>Zeichnungen (*.svg)</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::CodeView</name>
        <message>
            <source>Code in C</source>
            <translation>Code in C</translation>
        </message>
        <message>
            <source>The same in Ruby</source>
            <translation>Dasselbe in Ruby</translation>
        </message>
        <message>
            <source>The lesson's code</source>
            <translation>Der Code der Lektion</translation>
        </message>
        <message>
            <source>%1 is about to run line %2: %3</source>
            <translation>%1 ist im Begriff, Zeile %2 auszuführen: %3</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::CommandDialog</name>
        <message>
            <source>Step any program</source>
            <translation>Beliebiges Programm schrittweise ausführen</translation>
        </message>
        <message>
            <source>&amp;Command line, as at a prompt:</source>
            <translation>&amp;Befehlszeile, wie an einem Prompt:</translation>
        </message>
        <message>
            <source>Command line</source>
            <translation>Befehlszeile</translation>
        </message>
        <message>
            <source>In &amp;your own shell (%1)</source>
            <translation>In der &amp;eigenen Shell (%1)</translation>
        </message>
        <message>
            <source>C&amp;ontained: in a pid namespace of its own, whose end ends everything</source>
            <translation>E&amp;ingeschlossen: in einem eigenen PID-Namensraum, dessen Ende alles beendet</translation>
        </message>
        <message>
            <source>The program really runs, with your rights and your files. A call that is skipped or made to fail can harm its data: it goes on in the belief that the call happened.</source>
            <translation>Das Programm läuft wirklich, mit Ihren Rechten und Ihren Dateien. Ein Aufruf, der übersprungen wird oder fehlschlagen soll, kann seinen Daten schaden: Es macht in dem Glauben weiter, er sei geschehen.</translation>
        </message>
        <message>
            <source>&amp;Step It</source>
            <translation>&amp;Schrittweise ausführen</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::CompareView</name>
        <message>
            <source>Process</source>
            <translation>Prozess</translation>
        </message>
        <message>
            <source>PID</source>
            <translation>PID</translation>
        </message>
        <message>
            <source>Why it lives, or what became of it</source>
            <translation>Warum er lebt oder was aus ihm wurde</translation>
        </message>
        <message>
            <source>Born from</source>
            <translation>Geboren von</translation>
        </message>
        <message>
            <source>Since the mark</source>
            <translation>Seit der Marke</translation>
        </message>
        <message>
            <source>Nothing is marked</source>
            <translation>Nichts ist markiert</translation>
        </message>
        <message>
            <source>Mark now, do something, and come back: here stands what it left behind.</source>
            <translation>Setzen Sie jetzt eine Marke, tun Sie etwas und kommen Sie zurück: Hier steht dann, was es hinterlassen hat.</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>vor %1 min</translation>
        </message>
        <message>
            <source>%1 s ago</source>
            <translation>vor %1 s</translation>
        </message>
        <message>
            <source>Since %1 (%2): %3 new and alive, %4 ended, %5 changed</source>
            <translation>Seit %1 (%2): %3 neu und am Leben, %4 beendet, %5 geändert</translation>
        </message>
        <message>
            <source>Came and went in between: %1</source>
            <translation>Kam und ging dazwischen: %1</translation>
        </message>
        <message>
            <source>New and alive</source>
            <translation>Neu und am Leben</translation>
        </message>
        <message>
            <source>Nothing was left behind.</source>
            <translation>Nichts blieb zurück.</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Nothing ended.</source>
            <translation>Nichts endete.</translation>
        </message>
        <message>
            <source>%1, at %2</source>
            <translation>%1, um %2</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>None has another session, group or parent.</source>
            <translation>Keiner hat eine andere Sitzung, Gruppe oder andere Eltern.</translation>
        </message>
        <message>
            <source>born from %1</source>
            <translation>geboren von %1</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::Comparison</name>
        <message>
            <source>Comparison of the processes</source>
            <translation>Vergleich der Prozesse</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>zombie</source>
            <translation>Zombie</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>sleeping</source>
            <translation>schläft</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ohne</translation>
        </message>
        <message>
            <source>lab</source>
            <translation>Labor</translation>
        </message>
        <message>
            <source>lab%1</source>
            <translation>Labor%1</translation>
        </message>
        <message>
            <source>expected: %1</source>
            <translation>erwartet: %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, expected</source>
            <translation>%1, erwartet</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Prozess</translation>
        </message>
        <message>
            <source>pid</source>
            <translation>pid</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Eltern</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Terminal</source>
            <translation>Terminal</translation>
        </message>
        <message>
            <source>Foreground</source>
            <translation>Vordergrund</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Verzeichnis</translation>
        </message>
        <message>
            <source>fd 0</source>
            <translation>fd 0</translation>
        </message>
        <message>
            <source>fd 1</source>
            <translation>fd 1</translation>
        </message>
        <message>
            <source>fd 2</source>
            <translation>fd 2</translation>
        </message>
        <message>
            <source>umask</source>
            <translation>umask</translation>
        </message>
        <message>
            <source>Ignores</source>
            <translation>Ignoriert</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::EventList</name>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Writes the events that are shown as lines of JSON</source>
            <translation>Schreibt die gezeigten Ereignisse als JSON-Zeilen</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle Arten</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n Ereignis</numerusform>
                <numerusform>%n Ereignisse</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 · %2 older ones dropped</source>
            <translation>%1 · %2 ältere verworfen</translation>
        </message>
        <message>
            <source>%1 of %2 kinds</source>
            <translation>%1 von %2 Arten</translation>
        </message>
        <message>
            <source>No event passes the filter</source>
            <translation>Kein Ereignis passt zum Filter</translation>
        </message>
        <message>
            <source>Events of other processes or kinds were seen.</source>
            <translation>Ereignisse anderer Prozesse oder Arten wurden gesehen.</translation>
        </message>
        <message>
            <source>No events</source>
            <translation>Keine Ereignisse</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>Es ist noch nichts geschehen</translation>
        </message>
        <message>
            <source>Births, deaths and adoptions stand here the moment they are seen.</source>
            <translation>Geburten, Tode und Adoptionen stehen hier, sobald sie gesehen werden.</translation>
        </message>
        <message numerus="yes">
            <source>%n new event(s)</source>
            <translation>
                <numerusform>%n neues Ereignis</numerusform>
                <numerusform>%n neue Ereignisse</numerusform>
            </translation>
        </message>
        <message>
            <source>Export events</source>
            <translation>Ereignisse exportieren</translation>
        </message>
        <message>
            <source>JSON Lines (*.jsonl)</source>
            <translation>JSON Lines (*.jsonl)</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::EventListModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Prozess</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>How it is known</source>
            <translation>Woher man es weiß</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::EventTable</name>
        <message>
            <source>Events, the newest first</source>
            <translation>Ereignisse, die neuesten zuerst</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::Explanation</name>
        <message>
            <source>Show the answer</source>
            <translation>Antwort zeigen</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Vorhersage</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::FilterEdit</name>
        <message>
            <source>Filter: name, /regex/, sid:1033, tty:pts/0, is:orphan …</source>
            <translation>Filter: Name, /regex/, sid:1033, tty:pts/0, is:orphan …</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Words that must all hold: part of a name or command line, a /regular expression/, or a field such as sid:1033, user:root, is:daemon. A minus in front turns a word round.</source>
            <translation>Wörter, die alle zutreffen müssen: Teil eines Namens oder einer Befehlszeile, ein /regulärer Ausdruck/ oder ein Feld wie sid:1033, user:root, is:daemon. Ein Minus davor kehrt ein Wort um.</translation>
        </message>
        <message>
            <source>%1 (at character %2; the last filter stays)</source>
            <translation>%1 (bei Zeichen %2; der letzte Filter bleibt)</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::Following</name>
        <message>
            <source>&amp;Follow</source>
            <translation>&amp;Verfolgen</translation>
        </message>
        <message>
            <source>Keeps the process in sight, and says when it was adopted and when it ended</source>
            <translation>Behält den Prozess im Blick und sagt, wann er adoptiert wurde und wann er endete</translation>
        </message>
        <message>
            <source>%1 is not followed any more.</source>
            <translation>%1 wird nicht mehr verfolgt.</translation>
        </message>
        <message>
            <source>Only a process that lives can be followed.</source>
            <translation>Nur ein lebender Prozess kann verfolgt werden.</translation>
        </message>
        <message>
            <source>%1 is followed until it ends, or until another row is chosen.</source>
            <translation>%1 wird verfolgt, bis er endet oder bis eine andere Zeile gewählt wird.</translation>
        </message>
        <message>
            <source>%1 has ended.</source>
            <translation>%1 ist beendet.</translation>
        </message>
        <message>
            <source>%1 has ended: %2.</source>
            <comment>process, how</comment>
            <translation>%1 ist beendet: %2.</translation>
        </message>
        <message>
            <source>%1 was adopted by %2 (%3).</source>
            <translation>%1 wurde von %2 (%3) adoptiert.</translation>
        </message>
        <message>
            <source>%1 is followed, but its row is hidden.</source>
            <translation>%1 wird verfolgt, aber seine Zeile ist verborgen.</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::HelpDialog</name>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Pages of the help</source>
            <translation>Seiten der Hilfe</translation>
        </message>
        <message>
            <source>&amp;Words</source>
            <translation>&amp;Wörter</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filter</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Tasten</translation>
        </message>
        <message>
            <source>What the words mean</source>
            <translation>Was die Wörter bedeuten</translation>
        </message>
        <message>
            <source>Words, with blanks between them. Whatever they find is shown together with what stands above it, so that it keeps its place; the rest is hidden.</source>
            <translation>Wörter, mit Leerzeichen dazwischen. Was sie finden, wird zusammen mit dem gezeigt, was darüber steht, damit es seinen Platz behält; der Rest wird verborgen.</translation>
        </message>
        <message>
            <source>What the filter understands</source>
            <translation>Was der Filter versteht</translation>
        </message>
        <message>
            <source>  or  </source>
            <translation>  oder  </translation>
        </message>
        <message>
            <source>No action has a key.</source>
            <translation>Keine Aktion hat eine Taste.</translation>
        </message>
        <message>
            <source>Which keys do what</source>
            <translation>Welche Tasten was tun</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::Inspector</name>
        <message>
            <source>What the selected row is</source>
            <translation>Was die gewählte Zeile ist</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>What to show of it</source>
            <translation>Was von ihm zu zeigen ist</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>What it is, and why</source>
            <translation>Was er ist und warum</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Its CPU and memory over time</source>
            <translation>Seine CPU und sein Speicher im Lauf der Zeit</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::LabHeader</name>
        <message>
            <source>‹ Back to the tree</source>
            <translation>‹ Zurück zum Baum</translation>
        </message>
        <message>
            <source>Choose a lesson</source>
            <translation>Lektion wählen</translation>
        </message>
        <message>
            <source>&amp;Predict first</source>
            <translation>Erst &amp;vorhersagen</translation>
        </message>
        <message>
            <source>Asks what will happen before it does</source>
            <translation>Fragt, was geschehen wird, bevor es geschieht</translation>
        </message>
        <message>
            <source>‹ Step back</source>
            <translation>‹ Schritt zurück</translation>
        </message>
        <message>
            <source>Looks at the recorded state before</source>
            <translation>Zeigt den aufgezeichneten Zustand davor</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Neustart</translation>
        </message>
        <message>
            <source>Ends all and begins anew</source>
            <translation>Beendet alles und fängt von vorn an</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Takes one step after the other</source>
            <translation>Tut einen Schritt nach dem anderen</translation>
        </message>
        <message>
            <source>Skip this call</source>
            <translation>Aufruf überspringen</translation>
        </message>
        <message>
            <source>The call returns as if it had happened, and nothing does</source>
            <translation>Der Aufruf kehrt zurück, als wäre er geschehen, und nichts geschieht</translation>
        </message>
        <message>
            <source>Let it fail</source>
            <translation>Scheitern lassen</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>Los</translation>
        </message>
        <message>
            <source>Lets the call happen</source>
            <translation>Lässt den Aufruf geschehen</translation>
        </message>
        <message>
            <source>Experiments: what breaks</source>
            <translation>Experimente: was zu Bruch geht</translation>
        </message>
        <message>
            <source>Step any program…</source>
            <translation>Beliebiges Programm …</translation>
        </message>
        <message>
            <source>Lesson: %1</source>
            <translation>Lektion: %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Back to the tree; the lesson stays as it is</source>
            <translation>Zurück zum Baum; die Lektion bleibt, wie sie ist</translation>
        </message>
        <message>
            <source>‹ Tree</source>
            <translation>‹ Baum</translation>
        </message>
        <message>
            <source>‹ Back</source>
            <translation>‹ Zurück</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <source>Fail</source>
            <translation>Scheitern</translation>
        </message>
        <message>
            <source>&amp;Predict</source>
            <translation>&amp;Vorhersagen</translation>
        </message>
        <message>
            <source>Contained: in a pid namespace of its own</source>
            <translation>Eingeschlossen: in einem eigenen PID-Namensraum</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::LabPage</name>
        <message>
            <source>Not on this machine</source>
            <translation>Nicht auf dieser Maschine</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>Los</translation>
        </message>
        <message>
            <source>Return to now</source>
            <translation>Zurück zum Jetzt</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Einen Moment …</translation>
        </message>
        <message>
            <source>Do it: %1</source>
            <translation>Los: %1</translation>
        </message>
        <message>
            <source>Nobody waits</source>
            <translation>Niemand wartet</translation>
        </message>
        <message>
            <source>Type: %1</source>
            <translation>Tippen: %1</translation>
        </message>
        <message>
            <source>Press %1</source>
            <translation>%1 drücken</translation>
        </message>
        <message>
            <source>Close the terminal</source>
            <translation>Terminal schließen</translation>
        </message>
        <message>
            <source>Send SIG%1 to %2</source>
            <translation>SIG%1 an %2 senden</translation>
        </message>
        <message numerus="yes">
            <source>Lab: %n process(es), all held by the stage (pid %1)</source>
            <translation>
                <numerusform>Labor: %n Prozess, gehalten von der Bühne (PID %1)</numerusform>
                <numerusform>Labor: %n Prozesse, alle gehalten von der Bühne (PID %1)</numerusform>
            </translation>
        </message>
        <message>
            <source>orphans here are adopted by %1 %2 (measured)</source>
            <translation>Waisen werden hier von %1 %2 adoptiert (gemessen)</translation>
        </message>
        <message>
            <source>nothing outlives the lab</source>
            <translation>nichts überlebt das Labor</translation>
        </message>
        <message>
            <source>Choose a lesson</source>
            <translation>Lektion wählen</translation>
        </message>
        <message>
            <source>step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
        <message>
            <source>The lab</source>
            <translation>Das Labor</translation>
        </message>
        <message>
            <source>Choose a lesson, or step any program.</source>
            <translation>Wählen Sie eine Lektion, oder führen Sie ein beliebiges Programm schrittweise aus.</translation>
        </message>
        <message>
            <source>It did not work</source>
            <translation>Es hat nicht geklappt</translation>
        </message>
        <message>
            <source>Restart begins anew.</source>
            <translation>„Neustart“ fängt von vorn an.</translation>
        </message>
        <message>
            <source>About this lesson</source>
            <translation>Über diese Lektion</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
        <message>
            <source>Textbooks say otherwise: %1</source>
            <translation>Lehrbücher sagen es anders: %1</translation>
        </message>
        <message>
            <source>You left the lesson's path. From here on nothing is expected; see what happens.</source>
            <translation>Sie haben den Weg der Lektion verlassen. Von hier an wird nichts erwartet; sehen Sie, was geschieht.</translation>
        </message>
        <message>
            <source>%1 %2: expected %3, observed %4</source>
            <translation>%1 %2: erwartet %3, beobachtet %4</translation>
        </message>
        <message>
            <source>Not as expected</source>
            <translation>Nicht wie erwartet</translation>
        </message>
        <message>
            <source>You are looking back. The kernel cannot go back: going on continues from the present.</source>
            <translation>Sie blicken zurück. Der Kernel kann nicht zurück: Weiter geht es von der Gegenwart aus.</translation>
        </message>
        <message>
            <source>You went your own way; nothing was compared from there on.</source>
            <translation>Sie sind Ihren eigenen Weg gegangen; von da an wurde nichts mehr verglichen.</translation>
        </message>
        <message>
            <source>Something was not as the lesson expects: see the steps marked ≠.</source>
            <translation>Etwas war nicht, wie die Lektion es erwartet: siehe die Schritte mit ≠.</translation>
        </message>
        <message>
            <source>All was as expected, as /proc showed it.</source>
            <translation>Alles war wie erwartet, so wie /proc es zeigte.</translation>
        </message>
        <message>
            <source>Restart it, try an experiment, or choose the next lesson above.</source>
            <translation>Beginnen Sie neu, versuchen Sie ein Experiment, oder wählen Sie oben die nächste Lektion.</translation>
        </message>
        <message>
            <source>Why this step</source>
            <translation>Warum dieser Schritt</translation>
        </message>
        <message>
            <source>Any program</source>
            <translation>Beliebiges Programm</translation>
        </message>
        <message>
            <source>Each call that shapes processes waits until you answer it. Select a process in the map to let it go first; the shell itself is not stopped. To skip a call, or to let it fail, can do harm to the program's data: it goes on in the belief that the call happened.</source>
            <translation>Jeder Aufruf, der Prozesse formt, wartet, bis Sie ihn beantworten. Wählen Sie in der Karte einen Prozess, um ihn zuerst weiterzulassen; die Shell selbst wird nicht angehalten. Einen Aufruf zu überspringen oder scheitern zu lassen kann den Daten des Programms schaden: Es macht in dem Glauben weiter, er sei geschehen.</translation>
        </message>
        <message>
            <source>End everything that earlier starts left running? Nothing of it can save its work.</source>
            <translation>Alles beenden, was frühere Starts laufen gelassen haben? Nichts davon kann seine Arbeit sichern.</translation>
        </message>
        <message>
            <source>End what was left running</source>
            <translation>Beenden, was laufen gelassen wurde</translation>
        </message>
        <message>
            <source>pid %1: %2</source>
            <translation>PID %1: %2</translation>
        </message>
        <message>
            <source>could not be ended: %1</source>
            <translation>ließ sich nicht beenden: %1</translation>
        </message>
        <message>
            <source>Before you skip %1 or let it fail: %2</source>
            <translation>Bevor Sie %1 überspringen oder scheitern lassen: %2</translation>
        </message>
        <message>
            <source>End &amp;what was left running…</source>
            <translation>Beenden, &amp;was laufen gelassen wurde …</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::Lifelines</name>
        <message>
            <source>Back to now (Esc)</source>
            <translation>Zurück zum Jetzt (Esc)</translation>
        </message>
        <message>
            <source>wheel: zoom · drag: move · click: select · ruler: look at that time</source>
            <translation>Rad: zoomen · Ziehen: verschieben · Klick: wählen · Lineal: diesen Zeitpunkt ansehen</translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s) of %1</source>
            <translation>
                <numerusform>%n Bahn von %1</numerusform>
                <numerusform>%n Bahnen von %1</numerusform>
            </translation>
        </message>
        <message>
            <source>No process that was seen fits the filter.</source>
            <translation>Kein Prozess, der gesehen wurde, passt zum Filter.</translation>
        </message>
        <message>
            <source>Nothing has been seen yet. A lane begins here for every process: from its birth to its end.</source>
            <translation>Noch wurde nichts gesehen. Hier beginnt für jeden Prozess eine Bahn: von seiner Geburt bis zu seinem Ende.</translation>
        </message>
        <message>
            <source>Looking at %1 — %2 ago</source>
            <translation>Blick auf %1 — vor %2</translation>
        </message>
        <message>
            <source>Scrolled back</source>
            <translation>Zurückgeblättert</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::LivePanel</name>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Lifelines</source>
            <translation>Lebenslinien</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Diagramme</translation>
        </message>
        <message>
            <source>Since the mark</source>
            <translation>Seit der Marke</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>Lanes: the current row’s session</source>
            <translation>Bahnen: Sitzung der aktuellen Zeile</translation>
        </message>
        <message>
            <source>Lanes: the current row and below</source>
            <translation>Bahnen: aktuelle Zeile und darunter</translation>
        </message>
        <message>
            <source>Lanes: all that the filter leaves</source>
            <translation>Bahnen: alles, was der Filter lässt</translation>
        </message>
        <message>
            <source>Whose lanes are shown</source>
            <translation>Wessen Bahnen gezeigt werden</translation>
        </message>
        <message>
            <source>session %1</source>
            <translation>Sitzung %1</translation>
        </message>
        <message>
            <source>group %1</source>
            <translation>Gruppe %1</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::MainWindow</name>
        <message>
            <source>%1 — Daemonscope</source>
            <translation>%1 — Daemonscope</translation>
        </message>
        <message>
            <source>Daemonscope</source>
            <translation>Daemonscope</translation>
        </message>
        <message>
            <source>Looking at the machine…</source>
            <translation>Die Maschine wird angesehen …</translation>
        </message>
        <message>
            <source>No process matches</source>
            <translation>Kein Prozess passt</translation>
        </message>
        <message>
            <source>Nothing that runs now fits all the words of the filter.</source>
            <translation>Nichts, was jetzt läuft, erfüllt alle Wörter des Filters.</translation>
        </message>
        <message>
            <source>Clear the Filter</source>
            <translation>Filter löschen</translation>
        </message>
        <message>
            <source>No process to show</source>
            <translation>Kein Prozess zu zeigen</translation>
        </message>
        <message>
            <source>The listing of this tree is empty.</source>
            <translation>Das Verzeichnis dieses Baums ist leer.</translation>
        </message>
        <message>
            <source>&amp;Sessions</source>
            <translation>&amp;Sitzungen</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <source>Session, process group, then parent and child</source>
            <translation>Sitzung, Prozessgruppe, dann Eltern und Kinder</translation>
        </message>
        <message>
            <source>Parents and their children</source>
            <translation>Eltern und ihre Kinder</translation>
        </message>
        <message>
            <source>One row for each process</source>
            <translation>Eine Zeile für jeden Prozess</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>&amp;Kernel Threads</source>
            <translation>Kernel-T&amp;hreads</translation>
        </message>
        <message>
            <source>What Is &amp;Below a Match</source>
            <translation>Was &amp;unter einem Treffer steht</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Daemonscope</source>
            <translation>&amp;Daemonscope</translation>
        </message>
        <message>
            <source>&amp;Look Now</source>
            <translation>&amp;Jetzt ansehen</translation>
        </message>
        <message>
            <source>&amp;Step Any Program…</source>
            <translation>&amp;Beliebiges Programm schrittweise …</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Been&amp;den</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filter</translation>
        </message>
        <message>
            <source>Copy &amp;Row</source>
            <translation>&amp;Zeile kopieren</translation>
        </message>
        <message>
            <source>Copy &amp;Number</source>
            <translation>&amp;Nummer kopieren</translation>
        </message>
        <message>
            <source>Copy &amp;Command Line</source>
            <translation>&amp;Befehlszeile kopieren</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Vorwärts</translation>
        </message>
        <message>
            <source>To the &amp;Parent</source>
            <translation>&amp;Elternprozess</translation>
        </message>
        <message>
            <source>To the Session &amp;Leader</source>
            <translation>Sitzungs&amp;leiter</translation>
        </message>
        <message>
            <source>To the Process &amp;Group</source>
            <translation>Prozess&amp;gruppe</translation>
        </message>
        <message>
            <source>To the &amp;Session</source>
            <translation>&amp;Sitzung</translation>
        </message>
        <message>
            <source>To Who Adopts &amp;Orphans</source>
            <translation>&amp;Wer Waisen adoptiert</translation>
        </message>
        <message>
            <source>To What Is &amp;Known About It</source>
            <translation>Was über ihn &amp;bekannt ist</translation>
        </message>
        <message>
            <source>Session &amp;Map</source>
            <translation>Sitzungs&amp;karte</translation>
        </message>
        <message>
            <source>&amp;Unfold All</source>
            <translation>&amp;Alles aufklappen</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>What the &amp;Words Mean</source>
            <translation>Was die &amp;Wörter bedeuten</translation>
        </message>
        <message>
            <source>&amp;Keyboard and Filter</source>
            <translation>&amp;Tastatur und Filter</translation>
        </message>
        <message>
            <source>&amp;About Daemonscope</source>
            <translation>&amp;Über Daemonscope</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Fortsetzen</translation>
        </message>
        <message>
            <source>Lab  ▸</source>
            <translation>Labor  ▸</translation>
        </message>
        <message>
            <source>Lab</source>
            <translation>Labor</translation>
        </message>
        <message>
            <source>Step a real program through becoming a daemon (Ctrl+L)</source>
            <translation>Ein echtes Programm Schritt für Schritt zum Daemon werden lassen (Strg+L)</translation>
        </message>
        <message>
            <source>What the lab started is still running.</source>
            <translation>Was das Labor gestartet hat, läuft noch.</translation>
        </message>
        <message>
            <source>&amp;End Them All</source>
            <translation>Alle b&amp;eenden</translation>
        </message>
        <message>
            <source>&amp;Leave Them Running</source>
            <translation>Weiter&amp;laufen lassen</translation>
        </message>
        <message>
            <source>That row is hidden by the filter. Press Esc in the filter to clear it.</source>
            <translation>Diese Zeile verbirgt der Filter. Esc im Filter löscht ihn.</translation>
        </message>
        <message>
            <source>That row is not in the tree: it has ended, or it is hidden.</source>
            <translation>Diese Zeile ist nicht im Baum: Der Prozess ist beendet, oder er ist verborgen.</translation>
        </message>
        <message>
            <source>Go to Parent</source>
            <translation>Zum Elternprozess</translation>
        </message>
        <message>
            <source>Go to Session Leader</source>
            <translation>Zum Sitzungsleiter</translation>
        </message>
        <message>
            <source>Go to Process Group</source>
            <translation>Zur Prozessgruppe</translation>
        </message>
        <message>
            <source>Go to Session</source>
            <translation>Zur Sitzung</translation>
        </message>
        <message>
            <source>Show Only Its Session</source>
            <translation>Nur seine Sitzung zeigen</translation>
        </message>
        <message>
            <source>Show Only Its Group</source>
            <translation>Nur seine Gruppe zeigen</translation>
        </message>
        <message>
            <source>Show Only Its Children</source>
            <translation>Nur seine Kinder zeigen</translation>
        </message>
        <message>
            <source>Show Only This</source>
            <translation>Nur ihn zeigen</translation>
        </message>
        <message>
            <source>Copy Number</source>
            <translation>Nummer kopieren</translation>
        </message>
        <message>
            <source>Copy Command Line</source>
            <translation>Befehlszeile kopieren</translation>
        </message>
        <message>
            <source>Copy Row</source>
            <translation>Zeile kopieren</translation>
        </message>
        <message>
            <source>Mark now</source>
            <translation>Jetzt markieren</translation>
        </message>
        <message>
            <source>Remember what runs now, to see later what came, what ended and what was left behind (Ctrl+Shift+N)</source>
            <translation>Merken, was jetzt läuft, um später zu sehen, was kam, was endete und was zurückblieb (Strg+Umschalt+N)</translation>
        </message>
        <message>
            <source>What &amp;Happens</source>
            <translation>Was &amp;geschieht</translation>
        </message>
        <message>
            <source>&amp;Events</source>
            <translation>&amp;Ereignisse</translation>
        </message>
        <message>
            <source>L&amp;ifelines</source>
            <translation>Lebensli&amp;nien</translation>
        </message>
        <message>
            <source>&amp;Charts</source>
            <translation>&amp;Diagramme</translation>
        </message>
        <message>
            <source>Slo&amp;w Motion</source>
            <translation>&amp;Zeitlupe</translation>
        </message>
        <message>
            <source>That process has ended; its row is gone.</source>
            <translation>Dieser Prozess ist beendet; seine Zeile ist weg.</translation>
        </message>
        <message>
            <source>That row is hidden by the filter.</source>
            <translation>Diese Zeile verbirgt der Filter.</translation>
        </message>
        <message>
            <source>Plays what has just happened once more, at a tenth of its speed</source>
            <translation>Spielt, was gerade geschehen ist, noch einmal mit einem Zehntel seiner Geschwindigkeit</translation>
        </message>
        <message>
            <source>Nothing has happened within the last minute. What comes is shown slowly, until you switch it off.</source>
            <translation>In der letzten Minute ist nichts geschehen. Was kommt, wird langsam gezeigt, bis Sie es abschalten.</translation>
        </message>
        <message>
            <source>Copy with All &amp;Below as Text</source>
            <translation>Mit allem &amp;darunter als Text kopieren</translation>
        </message>
        <message>
            <source>&amp;Process</source>
            <translation>&amp;Prozess</translation>
        </message>
        <message>
            <source>Go to Who Adopts Its Orphans</source>
            <translation>Zu dem, der seine Waisen adoptiert</translation>
        </message>
        <message>
            <source>Copy with All Below as Text</source>
            <translation>Mit allem darunter als Text kopieren</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>E&amp;xportieren</translation>
        </message>
        <message>
            <source>Copy &amp;As</source>
            <translation>Kopieren &amp;als</translation>
        </message>
        <message>
            <source>Colum&amp;ns</source>
            <translation>Spal&amp;ten</translation>
        </message>
        <message>
            <source>Export the &amp;Tree…</source>
            <translation>Den &amp;Baum exportieren…</translation>
        </message>
        <message>
            <source>Export the &amp;Current Row and Below…</source>
            <translation>Die &amp;aktuelle Zeile und was darunter ist exportieren…</translation>
        </message>
        <message>
            <source>Export the Session &amp;Map…</source>
            <translation>Die Sitzungs&amp;karte exportieren…</translation>
        </message>
        <message>
            <source>Export the &amp;Lifelines…</source>
            <translation>Die &amp;Lebenslinien exportieren…</translation>
        </message>
        <message>
            <source>The Tree as &amp;Text</source>
            <translation>Den Baum als &amp;Text</translation>
        </message>
        <message>
            <source>The Tree as &amp;Mermaid</source>
            <translation>Den Baum als &amp;Mermaid</translation>
        </message>
        <message>
            <source>The Current Row and Below as Me&amp;rmaid</source>
            <translation>Die aktuelle Zeile und was darunter ist als Me&amp;rmaid</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Geschrieben: %1</translation>
        </message>
        <message>
            <source>The tree has too many rows for a picture. Fold some of them, or filter.</source>
            <translation>Der Baum hat zu viele Zeilen für ein Bild. Einige einklappen oder filtern.</translation>
        </message>
        <message>
            <source>No lane is shown, or too many for a picture.</source>
            <translation>Keine Bahn ist zu sehen, oder zu viele für ein Bild.</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>Es gibt nichts zu exportieren.</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>Prozesse</translation>
        </message>
        <message>
            <source>Session map</source>
            <translation>Sitzungskarte</translation>
        </message>
        <message>
            <source>Lifelines</source>
            <translation>Lebenslinien</translation>
        </message>
        <message>
            <source>There is nothing to copy.</source>
            <translation>Es gibt nichts zu kopieren.</translation>
        </message>
        <message>
            <source>&amp;Presentation</source>
            <translation>&amp;Vorführung</translation>
        </message>
        <message>
            <source>Large type, one view at a time, on the whole screen</source>
            <translation>Große Schrift, eine Ansicht zur Zeit, auf dem ganzen Bildschirm</translation>
        </message>
        <message>
            <source>Presentation: Next</source>
            <translation>Vorführung: weiter</translation>
        </message>
        <message>
            <source>Presentation: Previous</source>
            <translation>Vorführung: zurück</translation>
        </message>
        <message>
            <source>Presentation: %1</source>
            <translation>Vorführung: %1</translation>
        </message>
        <message>
            <source>Presentation: Leave</source>
            <translation>Vorführung: beenden</translation>
        </message>
        <message>
            <source>Menu of What Is Selected</source>
            <translation>Menü zum Ausgewählten</translation>
        </message>
        <message>
            <source>Famil&amp;y</source>
            <translation>&amp;Familie</translation>
        </message>
        <message>
            <source>The L&amp;ab</source>
            <translation>Das &amp;Labor</translation>
        </message>
        <message>
            <source>Pre&amp;ferences…</source>
            <translation>&amp;Einstellungen …</translation>
        </message>
        <message>
            <source>So&amp;rt By</source>
            <translation>So&amp;rtieren nach</translation>
        </message>
        <message>
            <source>Fol&amp;d All</source>
            <translation>Alles zukla&amp;ppen</translation>
        </message>
        <message>
            <source>Unfold One Le&amp;vel</source>
            <translation>Eine E&amp;bene aufklappen</translation>
        </message>
        <message>
            <source>&amp;Fold One Level</source>
            <translation>E&amp;ine Ebene zuklappen</translation>
        </message>
        <message>
            <source>Since &amp;the Mark</source>
            <translation>Seit der &amp;Marke</translation>
        </message>
        <message>
            <source>M&amp;ark Now</source>
            <translation>&amp;Jetzt markieren</translation>
        </message>
        <message>
            <source>Back t&amp;o Now</source>
            <translation>Zurü&amp;ck zum Jetzt</translation>
        </message>
        <message>
            <source>This cannot be written as .%1; choose one of: %2.</source>
            <translation>Als .%1 lässt sich das nicht schreiben, wohl aber als: %2.</translation>
        </message>
        <message>
            <source>G&amp;o</source>
            <translation>G&amp;ehe zu</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::PastBanner</name>
        <message>
            <source>Back to now (Esc)</source>
            <translation>Zurück zum Jetzt (Esc)</translation>
        </message>
        <message numerus="yes">
            <source>%n s ago</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>vor %n s</numerusform>
                <numerusform>vor %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>vor %n min</numerusform>
                <numerusform>vor %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>The past: %1 — %2</source>
            <translation>Die Vergangenheit: %1 — %2</translation>
        </message>
        <message>
            <source>The past, ten times slower: %1</source>
            <translation>Die Vergangenheit, zehnmal langsamer: %1</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::PeopleList</name>
        <message>
            <source>Process</source>
            <translation>Prozess</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Was er ist</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::Plot</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>not watched</source>
            <translation>nicht beobachtet</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::PreferencesDialog</name>
        <message>
            <source>Begin with sessions and groups &amp;folded</source>
            <translation>Mit &amp;zugeklappten Sitzungen und Gruppen beginnen</translation>
        </message>
        <message>
            <source>Show &amp;kernel threads</source>
            <translation>&amp;Kernel-Threads zeigen</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds, behind a number</comment>
            <translation> s</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>gar nicht</translation>
        </message>
        <message>
            <source>Seconds between two looks at the machine</source>
            <translation>Sekunden zwischen zwei Blicken auf die Maschine</translation>
        </message>
        <message>
            <source>Seconds that ended processes stay in the tree</source>
            <translation>Sekunden, die beendete Prozesse im Baum bleiben</translation>
        </message>
        <message>
            <source>Seconds that new and adopted processes stay marked</source>
            <translation>Sekunden, die neue und adoptierte Prozesse markiert bleiben</translation>
        </message>
        <message>
            <source>the best that answers</source>
            <translation>dem Besten, was antwortet</translation>
        </message>
        <message>
            <source>events from the kernel</source>
            <translation>Ereignissen vom Kernel</translation>
        </message>
        <message>
            <source>pidfds, and looks for new numbers</source>
            <translation>Pidfds und Suche nach neuen Nummern</translation>
        </message>
        <message>
            <source>only looks at the whole machine</source>
            <translation>nur Blicken auf die ganze Maschine</translation>
        </message>
        <message>
            <source>How births and deaths are noticed</source>
            <translation>Woran Geburten und Tode bemerkt werden</translation>
        </message>
        <message>
            <source> times a second</source>
            <translation> Mal pro Sekunde</translation>
        </message>
        <message>
            <source>Looks for new processes in a second</source>
            <translation>Wie oft pro Sekunde nach neuen Prozessen gesucht wird</translation>
        </message>
        <message>
            <source> min</source>
            <comment>minutes, behind a number</comment>
            <translation> min</translation>
        </message>
        <message>
            <source>Minutes of history that are kept</source>
            <translation>Minuten der Geschichte, die aufbewahrt werden</translation>
        </message>
        <message>
            <source> MB</source>
            <comment>megabytes, behind a number</comment>
            <translation> MB</translation>
        </message>
        <message>
            <source>Megabytes that the history may take</source>
            <translation>Megabytes, die die Geschichte belegen darf</translation>
        </message>
        <message>
            <source>&amp;Look at the machine every</source>
            <translation>Die &amp;Maschine ansehen alle</translation>
        </message>
        <message>
            <source>A shorter time shows more, and costs more.</source>
            <translation>Eine kürzere Zeit zeigt mehr und kostet mehr.</translation>
        </message>
        <message>
            <source>Keep &amp;ended processes for</source>
            <translation>&amp;Beendete Prozesse behalten für</translation>
        </message>
        <message>
            <source>Mark &amp;new and adopted ones for</source>
            <translation>&amp;Neue und adoptierte markieren für</translation>
        </message>
        <message>
            <source>Notice &amp;births and deaths by</source>
            <translation>&amp;Geburten und Tode bemerken an</translation>
        </message>
        <message>
            <source>Look for new &amp;numbers</source>
            <translation>Nach neuen N&amp;ummern suchen</translation>
        </message>
        <message>
            <source>Only where the kernel does not tell of births itself.</source>
            <translation>Nur wo der Kernel Geburten nicht selbst meldet.</translation>
        </message>
        <message>
            <source>Keep a &amp;history of</source>
            <translation>Geschichte &amp;aufbewahren für</translation>
        </message>
        <message>
            <source>but not more &amp;than</source>
            <translation>aber &amp;höchstens</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::Presentation</name>
        <message>
            <source>Page Down: do it · Page Up: back · Esc: leave</source>
            <translation>Bild ab: ausführen · Bild auf: zurück · Esc: beenden</translation>
        </message>
        <message>
            <source>Esc: leave</source>
            <translation>Esc: beenden</translation>
        </message>
        <message>
            <source>Page Down: next · Page Up: previous · Esc: leave</source>
            <translation>Bild ab: weiter · Bild auf: zurück · Esc: beenden</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Baum</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Prozess</translation>
        </message>
        <message>
            <source>Session map</source>
            <translation>Sitzungskarte</translation>
        </message>
        <message>
            <source>Lifelines</source>
            <translation>Lebenslinien</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Diagramme</translation>
        </message>
        <message>
            <source>Lab</source>
            <translation>Labor</translation>
        </message>
        <message>
            <source>Presentation</source>
            <translation>Vorführung</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::RowDelegate</name>
        <message>
            <source>%1 · in the lab</source>
            <translation>%1 · im Labor</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::SessionMap</name>
        <message>
            <source>No process to show</source>
            <translation>Kein Prozess zu zeigen</translation>
        </message>
        <message>
            <source>Session map</source>
            <translation>Sitzungskarte</translation>
        </message>
        <message>
            <source>Session map: %1</source>
            <translation>Sitzungskarte: %1</translation>
        </message>
        <message>
            <source>%1 %2 adopts orphans here</source>
            <translation>%1 %2 adoptiert hier Waisen</translation>
        </message>
        <message>
            <source>&amp;Copy as Text</source>
            <translation>Als Text &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Fit to the Window</source>
            <translation>Ins &amp;Fenster einpassen</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::StatusRow</name>
        <message>
            <source>other users’ processes are hidden by the system (hidepid=%1)</source>
            <translation>das System verbirgt die Prozesse anderer Benutzer (hidepid=%1)</translation>
        </message>
        <message>
            <source>/proc shows processes only (subset=pid)</source>
            <translation>/proc zeigt nur Prozesse (subset=pid)</translation>
        </message>
        <message numerus="yes">
            <source>%n not permitted to read</source>
            <translation>
                <numerusform>%n nicht lesbar: nicht erlaubt</numerusform>
                <numerusform>%n nicht lesbar: nicht erlaubt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not understood</source>
            <translation>
                <numerusform>%n nicht verstanden</numerusform>
                <numerusform>%n nicht verstanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped: no file descriptor left</source>
            <translation>
                <numerusform>%n ausgelassen: kein Dateideskriptor mehr frei</numerusform>
                <numerusform>%n ausgelassen: kein Dateideskriptor mehr frei</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read(s) that the kernel does not answer</source>
            <translation>
                <numerusform>%n Lesevorgang, auf den der Kernel nicht antwortet</numerusform>
                <numerusform>%n Lesevorgänge, auf die der Kernel nicht antwortet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the expression gave up on %n text(s)</source>
            <translation>
                <numerusform>der Ausdruck hat bei %n Text aufgegeben</numerusform>
                <numerusform>der Ausdruck hat bei %n Texten aufgegeben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es)</source>
            <translation>
                <numerusform>%n Prozess</numerusform>
                <numerusform>%n Prozesse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n Sitzung</numerusform>
                <numerusform>%n Sitzungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n daemon(s)</source>
            <translation>
                <numerusform>%n Daemon</numerusform>
                <numerusform>%n Daemons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n orphan(s)</source>
            <translation>
                <numerusform>%n Waise</numerusform>
                <numerusform>%n Waisen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be told</source>
            <translation>
                <numerusform>%n ungeklärt</numerusform>
                <numerusform>%n ungeklärt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n zombie(s)</source>
            <translation>
                <numerusform>%n Zombie</numerusform>
                <numerusform>%n Zombies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kernel thread(s)</source>
            <translation>
                <numerusform>%n Kernel-Thread</numerusform>
                <numerusform>%n Kernel-Threads</numerusform>
            </translation>
        </message>
        <message>
            <source>kernel threads hidden (%1)</source>
            <translation>Kernel-Threads verborgen (%1)</translation>
        </message>
        <message>
            <source>scan %1 ms, %2 s ago</source>
            <translation>Scan %1 ms, vor %2 s</translation>
        </message>
        <message>
            <source>paused · %1</source>
            <translation>Pause · %1</translation>
        </message>
        <message>
            <source>An ordinary user sees the same processes, and what happens to them. Root sees other users’ files and environments besides, and can signal any process by mistake.</source>
            <translation>Gewöhnliche Benutzer sehen dieselben Prozesse und was ihnen geschieht. Root sieht außerdem Dateien und Umgebungen anderer Benutzer und kann jedem Prozess versehentlich ein Signal schicken.</translation>
        </message>
        <message>
            <source>as root, which nothing here needs</source>
            <translation>als root, was hier nichts braucht</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::StepsList</name>
        <message>
            <source>Steps of the lesson</source>
            <translation>Schritte der Lektion</translation>
        </message>
        <message>
            <source>done, not as expected</source>
            <translation>erledigt, nicht wie erwartet</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>next</source>
            <translation>als Nächstes</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>kommt noch</translation>
        </message>
        <message>
            <source>Step %1: %2, %3</source>
            <translation>Schritt %1: %2, %3</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::TerminalView</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <source>Select &amp;All</source>
            <translation>&amp;Alles auswählen</translation>
        </message>
        <message>
            <source>Terminal</source>
            <translation>Terminal</translation>
        </message>
        <message>
            <source>What the program writes, and where you type for it. The Tab key goes to the program: Ctrl+Tab and Ctrl+Shift+Tab leave the terminal.</source>
            <translation>Was das Programm schreibt, und wo Sie für es tippen. Die Tab-Taste geht an das Programm: Strg+Tab und Strg+Umschalt+Tab verlassen das Terminal.</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::TopBar</name>
        <message>
            <source>Interval between two looks</source>
            <translation>Zeit zwischen zwei Blicken</translation>
        </message>
        <message>
            <source>every %1 s</source>
            <translation>alle %1 s</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::TreeHeader</name>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Reset Columns</source>
            <translation>Spalten zurücksetzen</translation>
        </message>
        <message>
            <source>Largest First</source>
            <translation>Größte zuerst</translation>
        </message>
        <message>
            <source>Smallest First</source>
            <translation>Kleinste zuerst</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::TreeView</name>
        <message>
            <source>Processes</source>
            <translation>Prozesse</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::TuningDialog</name>
        <message>
            <source>Niceness and Processors</source>
            <translation>Nice-Wert und Prozessoren</translation>
        </message>
        <message>
            <source>Of whom</source>
            <translation>Von wem</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>wie er ist</translation>
        </message>
        <message>
            <source>Niceness</source>
            <translation>Nice-Wert</translation>
        </message>
        <message>
            <source>From -20, first, to 19, last</source>
            <translation>Von -20, zuerst, bis 19, zuletzt</translation>
        </message>
        <message>
            <source>Processors</source>
            <translation>Prozessoren</translation>
        </message>
        <message>
            <source>Numbers and ranges, such as 0-3,6</source>
            <translation>Nummern und Bereiche, etwa 0-3,6</translation>
        </message>
        <message>
            <source>&amp;Of</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <source>&amp;Niceness</source>
            <translation>&amp;Nice-Wert</translation>
        </message>
        <message>
            <source>&amp;Processors</source>
            <translation>&amp;Prozessoren</translation>
        </message>
        <message>
            <source>Whose niceness and processors</source>
            <translation>Wessen Nice-Wert und Prozessoren</translation>
        </message>
        <message>
            <source>How it runs</source>
            <translation>Wie er läuft</translation>
        </message>
        <message>
            <source>Put &amp;Back What Was</source>
            <translation>&amp;Zurück zu dem, was war</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Ändern</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>There is nobody whose niceness or processors could be changed.</source>
            <translation>Es gibt niemanden, dessen Nice-Wert oder Prozessoren sich ändern ließen.</translation>
        </message>
        <message>
            <source>“%1” is no list of processors, such as 0-3,6.</source>
            <translation>„%1“ ist keine Liste von Prozessoren wie 0-3,6.</translation>
        </message>
        <message>
            <source>From -20, first in line, to 19, last. Processors are numbers and ranges, such as 0-3,6. All threads of a process get the same; each gets its own back.</source>
            <translation>Von -20, als Erster an der Reihe, bis 19, als Letzter. Prozessoren sind Nummern und Bereiche, etwa 0-3,6. Alle Threads eines Prozesses bekommen dasselbe; zurück bekommt jeder seine eigenen Werte.</translation>
        </message>
        <message>
            <source>Only root may lower a niceness again (or RLIMIT_NICE, see getrlimit(2)): this could not be put back.</source>
            <translation>Nur root darf einen Nice-Wert wieder senken (oder RLIMIT_NICE, siehe getrlimit(2)): Dies ließe sich nicht zurücknehmen.</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::EmptyPage</name>
        <message>
            <source>It tells in words what the process is, who it belongs to, and how one can see that.</source>
            <translation>Er sagt in Worten, was der Prozess ist, zu wem er gehört und woran man das sieht.</translation>
        </message>
        <message>
            <source>Sessions and groups can be selected too: they tell who gets Ctrl-C.</source>
            <translation>Auch Sitzungen und Gruppen lassen sich wählen: Sie sagen, wer Strg+C bekommt.</translation>
        </message>
        <message>
            <source>Ctrl+F finds: a name, is:daemon, is:orphan, tty:pts/0 …</source>
            <translation>Strg+F findet: einen Namen, is:daemon, is:orphan, tty:pts/0 …</translation>
        </message>
        <message>
            <source>Select a process…</source>
            <translation>Prozess wählen …</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::FoldHead</name>
        <message>
            <source>%1: %2</source>
            <comment>title: value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>own session, done</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Copy &amp;value</source>
            <translation>&amp;Wert kopieren</translation>
        </message>
        <message>
            <source>Copy &amp;line</source>
            <translation>&amp;Zeile kopieren</translation>
        </message>
        <message>
            <source>Copy with &amp;reasons</source>
            <translation>Mit &amp;Begründung kopieren</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::HeaderView</name>
        <message>
            <source>In words</source>
            <translation>In Worten</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::Link</name>
        <message>
            <source>%1: %2, go there</source>
            <comment>parent: 1 systemd, go there</comment>
            <translation>%1: %2, dorthin gehen</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::SheetList</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy All</source>
            <translation>Alles kopieren</translation>
        </message>
        <message>
            <source>Go to Process %1</source>
            <translation>Zu Prozess %1 gehen</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::SheetModel</name>
        <message>
            <source>Nothing passes the filter.</source>
            <translation>Nichts entspricht dem Filter.</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::SheetPage</name>
        <message>
            <source>Filter these lines</source>
            <translation>Diese Zeilen filtern</translation>
        </message>
        <message>
            <source>The chosen line in full</source>
            <translation>Die gewählte Zeile im Ganzen</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Noch einmal lesen</translation>
        </message>
        <message>
            <source>Enter leads to process %1.</source>
            <translation>Enter führt zu Prozess %1.</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::UsagePlot</name>
        <message>
            <source>nothing is known yet</source>
            <translation>noch ist nichts bekannt</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <comment>value, time</comment>
            <translation>%1 um %2</translation>
        </message>
        <message>
            <source>now %1, most %2</source>
            <translation>jetzt %1, höchstens %2</translation>
        </message>
        <message>
            <source>at last %1, most %2</source>
            <translation>zuletzt %1, höchstens %2</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::inspector::UsageView</name>
        <message>
            <source>CPU, of one processor</source>
            <translation>CPU, eines Prozessors</translation>
        </message>
        <message>
            <source>Resident memory</source>
            <translation>Residenter Speicher</translation>
        </message>
    </context>
    <context>
        <name>daemonscope::lifelines::LaneBoard</name>
        <message>
            <source>Lifelines</source>
            <translation>Lebenslinien</translation>
        </message>
        <message>
            <source>Looking at %1</source>
            <translation>Blick auf %1</translation>
        </message>
        <message>
            <source>From %1 to %2:</source>
            <translation>Von %1 bis %2:</translation>
        </message>
    </context>
    <context>
        <name>lab</name>
        <message>
            <source>Any program, call by call</source>
            <translation>Beliebiges Programm, Aufruf um Aufruf</translation>
        </message>
        <message>
            <source>the shell</source>
            <translation>die Shell</translation>
        </message>
        <message>
            <source>Ctrl-C and kill: who is hit?</source>
            <translation>Strg+C und kill: wen trifft es?</translation>
        </message>
        <message>
            <source>A script starts a backup and waits for it. If you kill the script, the backup goes on; if you press Ctrl-C, both are gone. It is often said that a parent passes the signal on to its children. Nobody passes anything on: what matters is to whom the signal was addressed, to one process or to a group.</source>
            <translation>Ein Skript startet eine Sicherung und wartet auf sie. Beenden Sie das Skript mit kill, läuft die Sicherung weiter; drücken Sie Strg+C, sind beide weg. Oft heißt es, ein Elternprozess reiche das Signal an seine Kinder weiter. Niemand reicht etwas weiter: Es kommt darauf an, an wen das Signal gerichtet war, an einen Prozess oder an eine Gruppe.</translation>
        </message>
        <message>
            <source>the script</source>
            <translation>das Skript</translation>
        </message>
        <message>
            <source>the backup, the script's child</source>
            <translation>die Sicherung, das Kind des Skripts</translation>
        </message>
        <message>
            <source>the script, started again</source>
            <translation>das Skript, noch einmal gestartet</translation>
        </message>
        <message>
            <source>its backup</source>
            <translation>seine Sicherung</translation>
        </message>
        <message>
            <source>R: fork()</source>
            <translation>R: fork()</translation>
        </message>
        <message>
            <source>K is in R's group, and that is the foreground group.</source>
            <translation>K ist in der Gruppe von R, und das ist die Vordergrundgruppe.</translation>
        </message>
        <message>
            <source>Would Ctrl-C hit both now?</source>
            <translation>Würde Strg+C jetzt beide treffen?</translation>
        </message>
        <message>
            <source>Yes: both are members of the foreground group.</source>
            <translation>Ja: Beide sind Mitglieder der Vordergrundgruppe.</translation>
        </message>
        <message>
            <source>A child is born into the group of its parent.</source>
            <translation>Ein Kind wird in die Gruppe seines Elternprozesses geboren.</translation>
        </message>
        <message>
            <source>The script carries on as if it were the backup, alone: then Ctrl-C and kill hit the same.</source>
            <translation>Das Skript macht weiter, als wäre es die Sicherung, allein: Dann treffen Strg+C und kill dasselbe.</translation>
        </message>
        <message>
            <source>you: kill -INT R</source>
            <translation>Sie: kill -INT R</translation>
        </message>
        <message>
            <source>The script is dead. The backup goes on, as an orphan.</source>
            <translation>Das Skript ist tot. Die Sicherung läuft weiter, als Waise.</translation>
        </message>
        <message>
            <source>You send the same signal as Ctrl-C, but only to the script. Does the backup die, too?</source>
            <translation>Sie senden dasselbe Signal wie Strg+C, aber nur an das Skript. Stirbt die Sicherung auch?</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nein.</translation>
        </message>
        <message>
            <source>kill with a pid reaches that one process. The parent's death sends nothing to its children.</source>
            <translation>kill mit einer PID erreicht diesen einen Prozess. Der Tod des Elternprozesses sendet seinen Kindern nichts.</translation>
        </message>
        <message>
            <source>“Children die if their parent is controlled by a terminal and is killed by a signal.” R was both, and K lives.</source>
            <translation>„Kinder sterben, wenn ihr Elternprozess von einem Terminal gesteuert wird und durch ein Signal beendet wird.“ Auf R traf beides zu, und K lebt.</translation>
        </message>
        <message>
            <source>T: waitpid(), tcsetpgrp()</source>
            <translation>T: waitpid(), tcsetpgrp()</translation>
        </message>
        <message>
            <source>The prompt is back and K is in the background, in a group whose leader has died. If K read from the terminal now, it would get the error EIO: its group is orphaned.</source>
            <translation>Der Prompt ist wieder da, und K ist im Hintergrund, in einer Gruppe, deren Leiter gestorben ist. Würde K jetzt vom Terminal lesen, bekäme es den Fehler EIO: Seine Gruppe ist verwaist.</translation>
        </message>
        <message>
            <source>Can you still end the backup with Ctrl-C?</source>
            <translation>Können Sie die Sicherung noch mit Strg+C beenden?</translation>
        </message>
        <message>
            <source>No, its group is not in the foreground any more.</source>
            <translation>Nein, ihre Gruppe ist nicht mehr im Vordergrund.</translation>
        </message>
        <message>
            <source>The shell waited for R only. Of K it knows nothing.</source>
            <translation>Die Shell hat nur auf R gewartet. Von K weiß sie nichts.</translation>
        </message>
        <message>
            <source>K stays in the foreground group, and Ctrl-C would still hit it.</source>
            <translation>K bleibt in der Vordergrundgruppe, und Strg+C träfe es weiterhin.</translation>
        </message>
        <message>
            <source>you: kill K</source>
            <translation>Sie: kill K</translation>
        </message>
        <message>
            <source>Only now the backup has ended.</source>
            <translation>Erst jetzt ist die Sicherung beendet.</translation>
        </message>
        <message>
            <source>How would one reach all that is left of the job, without knowing each pid?</source>
            <translation>Wie ließe sich alles erreichen, was von dem Job übrig ist, ohne jede PID zu kennen?</translation>
        </message>
        <message>
            <source>With kill and the group's number, negative: it is valid as long as one member lives.</source>
            <translation>Mit kill und der Nummer der Gruppe, negativ: Sie gilt, solange ein Mitglied lebt.</translation>
        </message>
        <message>
            <source>kill -TERM -- -N sends to every member of group N.</source>
            <translation>kill -TERM -- -N sendet an jedes Mitglied der Gruppe N.</translation>
        </message>
        <message>
            <source>The backup runs on for hours, and nobody waits for it.</source>
            <translation>Die Sicherung läuft stundenlang weiter, und niemand wartet auf sie.</translation>
        </message>
        <message>
            <source>you: type ctrlc</source>
            <translation>Sie: ctrlc tippen</translation>
        </message>
        <message>
            <source>Once more the same. The shell is about to fork.</source>
            <translation>Noch einmal dasselbe. Die Shell ist im Begriff zu forken.</translation>
        </message>
        <message>
            <source>The same command a second time: will it get the group number of the first?</source>
            <translation>Derselbe Befehl ein zweites Mal: Bekommt er die Gruppennummer des ersten?</translation>
        </message>
        <message>
            <source>No. It gets a number of its own, that of its new first process.</source>
            <translation>Nein. Er bekommt eine eigene, die seines neuen ersten Prozesses.</translation>
        </message>
        <message>
            <source>This time the signal will come from the keyboard.</source>
            <translation>Diesmal wird das Signal von der Tastatur kommen.</translation>
        </message>
        <message>
            <source>T: start the job; Q: fork()</source>
            <translation>T: den Job starten; Q: fork()</translation>
        </message>
        <message>
            <source>The same picture as after the first step: script and backup in one foreground group.</source>
            <translation>Dasselbe Bild wie nach dem ersten Schritt: Skript und Sicherung in einer Vordergrundgruppe.</translation>
        </message>
        <message>
            <source>Is this job in a session of its own?</source>
            <translation>Ist dieser Job in einer eigenen Sitzung?</translation>
        </message>
        <message>
            <source>No. All jobs of a shell are in the session of the shell.</source>
            <translation>Nein. Alle Jobs einer Shell sind in der Sitzung der Shell.</translation>
        </message>
        <message>
            <source>The shell made a new group for the new job, in the same session.</source>
            <translation>Die Shell hat für den neuen Job eine neue Gruppe angelegt, in derselben Sitzung.</translation>
        </message>
        <message>
            <source>The shell carries on as if it were its own child, and becomes the script itself.</source>
            <translation>Die Shell macht weiter, als wäre sie ihr eigenes Kind, und wird selbst zum Skript.</translation>
        </message>
        <message>
            <source>you: press Ctrl-C</source>
            <translation>Sie: Strg+C drücken</translation>
        </message>
        <message>
            <source>Both are dead. The shell, in another group, got nothing.</source>
            <translation>Beide sind tot. Die Shell, in einer anderen Gruppe, hat nichts bekommen.</translation>
        </message>
        <message>
            <source>Who gets SIGINT now: the script, the backup, the shell?</source>
            <translation>Wer bekommt jetzt SIGINT: das Skript, die Sicherung, die Shell?</translation>
        </message>
        <message>
            <source>Script and backup, the whole foreground group.</source>
            <translation>Skript und Sicherung, die ganze Vordergrundgruppe.</translation>
        </message>
        <message>
            <source>The byte 3 arrives at the terminal's line discipline in the kernel, which sends SIGINT to each member of the foreground group.</source>
            <translation>Das Byte 3 kommt bei der Leitungsdisziplin des Terminals im Kernel an, und die sendet SIGINT an jedes Mitglied der Vordergrundgruppe.</translation>
        </message>
        <message>
            <source>“The terminal receives the signal and forwards it.” There is only a byte until the line discipline makes a signal of it. With ISIG off, as in an editor, the byte is just read.</source>
            <translation>„Das Terminal empfängt das Signal und leitet es weiter.“ Es gibt nur ein Byte, bis die Leitungsdisziplin ein Signal daraus macht. Ist ISIG aus, wie in einem Editor, wird das Byte einfach gelesen.</translation>
        </message>
        <message>
            <source>Nothing is left of the job.</source>
            <translation>Von dem Job ist nichts übrig.</translation>
        </message>
        <message>
            <source>How does the shell know that the script was ended by a signal?</source>
            <translation>Woher weiß die Shell, dass das Skript durch ein Signal beendet wurde?</translation>
        </message>
        <message>
            <source>waitpid() tells it: the status holds the number of the signal.</source>
            <translation>waitpid() sagt es ihr: Der Status enthält die Nummer des Signals.</translation>
        </message>
        <message>
            <source>The backup was hit directly, not because its parent died.</source>
            <translation>Die Sicherung wurde unmittelbar getroffen, nicht weil ihr Elternprozess starb.</translation>
        </message>
        <message>
            <source>No prompt appears, and the dead script stays a zombie.</source>
            <translation>Kein Prompt erscheint, und das tote Skript bleibt ein Zombie.</translation>
        </message>
        <message>
            <source>Why fork twice: to catch a terminal by accident</source>
            <translation>Warum zweimal forken: versehentlich an ein Terminal geraten</translation>
        </message>
        <message>
            <source>After setsid() a process has no terminal, so why do daemons fork a second time? Because a session leader without a terminal gets one by merely opening it, say to write a message there. From then on that terminal can end it. The program here plays both sides: its first process is the window of a second terminal, and its child is a daemon that writes there. Once it forks a single time, then, with the word twice, two times.</source>
            <translation>Nach setsid() hat ein Prozess kein Terminal; warum also forken Daemons ein zweites Mal? Weil ein Sitzungsleiter ohne Terminal schon dadurch eines bekommt, dass er es öffnet, etwa um eine Meldung darauf zu schreiben. Von da an kann dieses Terminal ihn beenden. Das Programm hier spielt beide Seiten: Sein erster Prozess ist das Fenster eines zweiten Terminals, und sein Kind ist ein Daemon, der darauf schreibt. Erst forkt es ein einziges Mal, dann, mit dem Wort twice, zweimal.</translation>
        </message>
        <message>
            <source>the window of the other terminal</source>
            <translation>das Fenster des anderen Terminals</translation>
        </message>
        <message>
            <source>a daemon made with one fork</source>
            <translation>ein mit einem Fork gemachter Daemon</translation>
        </message>
        <message>
            <source>the window of another terminal</source>
            <translation>das Fenster eines anderen Terminals</translation>
        </message>
        <message>
            <source>the child in between</source>
            <translation>das Kind dazwischen</translation>
        </message>
        <message>
            <source>a daemon made with two forks</source>
            <translation>ein mit zwei Forks gemachter Daemon</translation>
        </message>
        <message>
            <source>A: fork(); L: setsid()</source>
            <translation>A: fork(); L: setsid()</translation>
        </message>
        <message>
            <source>L leads a session that has no terminal: a daemon made with one fork.</source>
            <translation>L leitet eine Sitzung, die kein Terminal hat: ein mit einem Fork gemachter Daemon.</translation>
        </message>
        <message>
            <source>L has no terminal. Can it get one?</source>
            <translation>L hat kein Terminal. Kann es eines bekommen?</translation>
        </message>
        <message>
            <source>Yes: it leads a session. The next steps show how easily.</source>
            <translation>Ja: Es leitet eine Sitzung. Die nächsten Schritte zeigen, wie leicht das geht.</translation>
        </message>
        <message>
            <source>This is how far daemon(3) of the GNU C library goes: it forks only once.</source>
            <translation>So weit geht daemon(3) der GNU-C-Bibliothek: Es forkt nur einmal.</translation>
        </message>
        <message>
            <source>A carries on as if it were the daemon, and gives up: as a group leader it may not call setsid().</source>
            <translation>A macht weiter, als wäre es der Daemon, und gibt auf: Als Gruppenleiter darf es setsid() nicht aufrufen.</translation>
        </message>
        <message>
            <source>L: open() with O_NOCTTY</source>
            <translation>L: open() mit O_NOCTTY</translation>
        </message>
        <message>
            <source>L can write to the other terminal, and nothing else has changed.</source>
            <translation>L kann auf das andere Terminal schreiben, und sonst hat sich nichts geändert.</translation>
        </message>
        <message>
            <source>Has L a controlling terminal now?</source>
            <translation>Hat L jetzt ein steuerndes Terminal?</translation>
        </message>
        <message>
            <source>No: O_NOCTTY, “no controlling terminal”, prevents it.</source>
            <translation>Nein: O_NOCTTY, „kein steuerndes Terminal“, verhindert es.</translation>
        </message>
        <message>
            <source>A terminal that is only open is a file like others.</source>
            <translation>Ein Terminal, das bloß offen ist, ist eine Datei wie andere.</translation>
        </message>
        <message>
            <source>L: open()</source>
            <translation>L: open()</translation>
        </message>
        <message>
            <source>L controls the other terminal and is its foreground group: Ctrl-C typed there would hit the daemon.</source>
            <translation>L steuert das andere Terminal und ist dessen Vordergrundgruppe: Ein dort getipptes Strg+C träfe den Daemon.</translation>
        </message>
        <message>
            <source>The same without that flag, as one opens any file: what more will happen?</source>
            <translation>Dasselbe ohne dieses Flag, so wie man jede Datei öffnet: Was wird darüber hinaus geschehen?</translation>
        </message>
        <message>
            <source>The terminal becomes L's controlling terminal.</source>
            <translation>Das Terminal wird zum steuernden Terminal von L.</translation>
        </message>
        <message>
            <source>When a session leader without a terminal opens one that no session controls, and that it may read, the kernel gives it to its session. To write one line there was enough.</source>
            <translation>Wenn ein Sitzungsleiter ohne Terminal eines öffnet, das keine Sitzung steuert und das er lesen darf, gibt der Kernel es seiner Sitzung. Eine Zeile darauf schreiben zu wollen hat genügt.</translation>
        </message>
        <message>
            <source>“A daemon must ask for a terminal to get one.” On Linux a plain open() does it.</source>
            <translation>„Ein Daemon muss um ein Terminal bitten, um eines zu bekommen.“ Unter Linux genügt ein einfaches open().</translation>
        </message>
        <message>
            <source>you: close the window of that terminal</source>
            <translation>Sie: das Fenster dieses Terminals schließen</translation>
        </message>
        <message>
            <source>A, which held the other end of that terminal, has been killed, so the terminal is hung up, and the daemon was ended by SIGHUP: by a terminal that it never wanted.</source>
            <translation>A, das das andere Ende dieses Terminals hielt, wurde beendet; damit hat das Terminal aufgelegt, und der Daemon wurde von SIGHUP beendet: durch ein Terminal, das er nie haben wollte.</translation>
        </message>
        <message>
            <source>What happens to the daemon when somebody closes that window?</source>
            <translation>Was geschieht mit dem Daemon, wenn jemand dieses Fenster schließt?</translation>
        </message>
        <message>
            <source>It gets SIGHUP and dies.</source>
            <translation>Er bekommt SIGHUP und stirbt.</translation>
        </message>
        <message>
            <source>A hangup is told to the leader of the session that the terminal controls. That is L, and the default for SIGHUP is to die.</source>
            <translation>Ein Auflegen wird dem Leiter der Sitzung gemeldet, die das Terminal steuert. Das ist L, und von Haus aus stirbt man an SIGHUP.</translation>
        </message>
        <message>
            <source>The prompt is back.</source>
            <translation>Der Prompt ist wieder da.</translation>
        </message>
        <message>
            <source>A was killed with SIGKILL. Is anything of it left to clear away?</source>
            <translation>A wurde mit SIGKILL beendet. Bleibt von ihm etwas abzuräumen?</translation>
        </message>
        <message>
            <source>Yes, its entry in the table: the shell has to wait for it, as for any child.</source>
            <translation>Ja, sein Eintrag in der Tabelle: Die Shell muss auf ihn warten wie auf jedes Kind.</translation>
        </message>
        <message>
            <source>A was the job that the shell waited for.</source>
            <translation>A war der Job, auf den die Shell wartete.</translation>
        </message>
        <message>
            <source>A stays a zombie, and no prompt appears.</source>
            <translation>A bleibt ein Zombie, und kein Prompt erscheint.</translation>
        </message>
        <message>
            <source>you: type ctty twice</source>
            <translation>Sie: ctty twice tippen</translation>
        </message>
        <message>
            <source>The shell is about to fork. Now the daemon will be made with two forks.</source>
            <translation>Die Shell ist im Begriff zu forken. Jetzt entsteht der Daemon mit zwei Forks.</translation>
        </message>
        <message>
            <source>The new job runs in the same session as the one before. In the same group, too?</source>
            <translation>Der neue Job läuft in derselben Sitzung wie der vorige. Auch in derselben Gruppe?</translation>
        </message>
        <message>
            <source>No: each job is a group of its own.</source>
            <translation>Nein: Jeder Job ist eine eigene Gruppe.</translation>
        </message>
        <message>
            <source>The same program; the word makes it fork a second time after setsid().</source>
            <translation>Dasselbe Programm; das Wort lässt es nach setsid() ein zweites Mal forken.</translation>
        </message>
        <message>
            <source>T: start the job; D, X: the double fork</source>
            <translation>T: den Job starten; D, X: der doppelte Fork</translation>
        </message>
        <message>
            <source>C stands where L stood, with one difference: its session's leader, X, is gone, and C leads nothing.</source>
            <translation>C steht, wo L stand, mit einem Unterschied: Der Leiter seiner Sitzung, X, ist weg, und C leitet nichts.</translation>
        </message>
        <message>
            <source>Who leads C's session?</source>
            <translation>Wer leitet die Sitzung von C?</translation>
        </message>
        <message>
            <source>Nobody: X, whose number it bears, has ended.</source>
            <translation>Niemand: X, dessen Nummer sie trägt, ist beendet.</translation>
        </message>
        <message>
            <source>This is the double fork, as Rack and many daemons do it.</source>
            <translation>Das ist der doppelte Fork, wie Rack und viele Daemons ihn machen.</translation>
        </message>
        <message>
            <source>The shell carries on as if it were its own child, and becomes the program itself.</source>
            <translation>Die Shell macht weiter, als wäre sie ihr eigenes Kind, und wird selbst zu dem Programm.</translation>
        </message>
        <message>
            <source>C: open(), twice</source>
            <translation>C: open(), zweimal</translation>
        </message>
        <message>
            <source>The same two calls as in L, the second without O_NOCTTY. C got descriptors, and no terminal.</source>
            <translation>Dieselben zwei Aufrufe wie bei L, der zweite ohne O_NOCTTY. C bekam Deskriptoren und kein Terminal.</translation>
        </message>
        <message>
            <source>Will C catch this terminal as L did?</source>
            <translation>Gerät C an dieses Terminal wie L?</translation>
        </message>
        <message>
            <source>No. To C it is just an open file.</source>
            <translation>Nein. Für C ist es bloß eine offene Datei.</translation>
        </message>
        <message>
            <source>Only a session leader gets a terminal by opening it.</source>
            <translation>Nur ein Sitzungsleiter bekommt ein Terminal, indem er es öffnet.</translation>
        </message>
        <message>
            <source>C: ioctl(TIOCSCTTY)</source>
            <translation>C: ioctl(TIOCSCTTY)</translation>
        </message>
        <message>
            <source>“Operation not permitted”, EPERM, even for root.</source>
            <translation>„Operation not permitted“, EPERM, selbst für root.</translation>
        </message>
        <message>
            <source>And if C asks for it by force, as root?</source>
            <translation>Und wenn C es mit Gewalt verlangt, als root?</translation>
        </message>
        <message>
            <source>EPERM: the caller must lead its session.</source>
            <translation>EPERM: Der Aufrufer muss seine Sitzung leiten.</translation>
        </message>
        <message>
            <source>The 1 means “take it from another session”, which root may; but only leaders may ask.</source>
            <translation>Die 1 bedeutet „einer anderen Sitzung wegnehmen“, was root darf; aber fragen dürfen nur Leiter.</translation>
        </message>
        <message>
            <source>The lab says that it worked; the table shows that C still has no terminal.</source>
            <translation>Das Labor sagt, es habe geklappt; die Tabelle zeigt, dass C noch immer kein Terminal hat.</translation>
        </message>
        <message>
            <source>C: setsid()</source>
            <translation>C: setsid()</translation>
        </message>
        <message>
            <source>C leads a session of its own.</source>
            <translation>C leitet eine eigene Sitzung.</translation>
        </message>
        <message>
            <source>Is the daemon safe from terminals for ever?</source>
            <translation>Ist der Daemon für immer vor Terminals sicher?</translation>
        </message>
        <message>
            <source>Only as long as it does not call setsid() again.</source>
            <translation>Nur solange er nicht noch einmal setsid() aufruft.</translation>
        </message>
        <message>
            <source>C leads no group, so nothing keeps it from leaving X's session.</source>
            <translation>C leitet keine Gruppe, also hält es nichts davon ab, die Sitzung von X zu verlassen.</translation>
        </message>
        <message>
            <source>C stays a plain member, and the open() that follows has no effect on its terminal.</source>
            <translation>C bleibt ein einfaches Mitglied, und das folgende open() wirkt sich auf sein Terminal nicht aus.</translation>
        </message>
        <message>
            <source>“Two forks guarantee that it can never have a controlling terminal.” A new setsid() cancels the guarantee.</source>
            <translation>„Zwei Forks garantieren, dass er nie ein steuerndes Terminal haben kann.“ Ein neues setsid() hebt die Garantie auf.</translation>
        </message>
        <message>
            <source>C: open()</source>
            <translation>C: open()</translation>
        </message>
        <message>
            <source>And now C has caught it.</source>
            <translation>Und nun ist C an eines geraten.</translation>
        </message>
        <message>
            <source>What does the same open() do now?</source>
            <translation>Was bewirkt dasselbe open() jetzt?</translation>
        </message>
        <message>
            <source>It makes the terminal C's controlling terminal.</source>
            <translation>Es macht das Terminal zum steuernden Terminal von C.</translation>
        </message>
        <message>
            <source>The rule knows no daemons. It asks: does the caller lead a session without a terminal, and is this terminal free?</source>
            <translation>Die Regel kennt keine Daemons. Sie fragt: Leitet der Aufrufer eine Sitzung ohne Terminal, und ist dieses Terminal frei?</translation>
        </message>
        <message>
            <source>A: chdir("rel/3")</source>
            <translation>A: chdir("rel/3")</translation>
        </message>
        <message>
            <source>A has made the directory rel/3, the third release of some web application, say, and is in it.</source>
            <translation>A hat das Verzeichnis rel/3 angelegt, sagen wir das dritte Release einer Webanwendung, und ist darin.</translation>
        </message>
        <message>
            <source>A changes its directory. Does the shell's change with it?</source>
            <translation>A wechselt sein Verzeichnis. Wechselt das der Shell mit?</translation>
        </message>
        <message>
            <source>No: each process has its own.</source>
            <translation>Nein: Jeder Prozess hat sein eigenes.</translation>
        </message>
        <message>
            <source>The working directory is a property of a process, inherited at fork. That is why cd has to be built into the shell.</source>
            <translation>Das Arbeitsverzeichnis ist eine Eigenschaft des Prozesses, die beim Fork geerbt wird. Darum muss cd in die Shell eingebaut sein.</translation>
        </message>
        <message>
            <source>A stays in the lab's folder, and nothing is pulled away from under it.</source>
            <translation>A bleibt im Ordner des Labors, und nichts wird ihm unter den Füßen weggezogen.</translation>
        </message>
        <message>
            <source>A: fork()</source>
            <translation>A: fork()</translation>
        </message>
        <message>
            <source>B starts where A is.</source>
            <translation>B fängt dort an, wo A ist.</translation>
        </message>
        <message>
            <source>In which directory does the child begin?</source>
            <translation>In welchem Verzeichnis beginnt das Kind?</translation>
        </message>
        <message>
            <source>In its parent's.</source>
            <translation>In dem seines Elternprozesses.</translation>
        </message>
        <message>
            <source>fork() copies the working directory, as it copies umask and open files.</source>
            <translation>fork() kopiert das Arbeitsverzeichnis, wie es auch umask und offene Dateien kopiert.</translation>
        </message>
        <message>
            <source>B: chdir("/")</source>
            <translation>B: chdir("/")</translation>
        </message>
        <message>
            <source>B is out of the way; A stays.</source>
            <translation>B ist aus dem Weg; A bleibt.</translation>
        </message>
        <message>
            <source>What else changes in B?</source>
            <translation>Was ändert sich sonst an B?</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nichts.</translation>
        </message>
        <message>
            <source>For detaching from the terminal, this step of a daemon does nothing at all. It is there because the root directory is the one that can never vanish.</source>
            <translation>Zur Ablösung vom Terminal trägt dieser Schritt eines Daemons gar nichts bei. Es gibt ihn, weil das Wurzelverzeichnis das eine ist, das nie verschwinden kann.</translation>
        </message>
        <message>
            <source>B shares A's fate.</source>
            <translation>B teilt das Schicksal von A.</translation>
        </message>
        <message>
            <source>you: rmdir rel/3</source>
            <translation>Sie: rmdir rel/3</translation>
        </message>
        <message>
            <source>It worked, without a word. A's working directory exists no more; /proc marks it with “(deleted)”.</source>
            <translation>Es hat geklappt, ohne ein Wort. Das Arbeitsverzeichnis von A gibt es nicht mehr; /proc kennzeichnet es mit „(deleted)“.</translation>
        </message>
        <message>
            <source>A process is in this directory. Will rmdir be refused?</source>
            <translation>Ein Prozess ist in diesem Verzeichnis. Wird rmdir verweigert?</translation>
        </message>
        <message>
            <source>rmdir removes the name. The directory itself lasts, empty and nameless, until the last process has left it. A script that deletes old releases does this to every server that was started in one.</source>
            <translation>rmdir entfernt den Namen. Das Verzeichnis selbst besteht leer und namenlos weiter, bis der letzte Prozess es verlassen hat. Ein Skript, das alte Releases löscht, tut das jedem Server an, der in einem davon gestartet wurde.</translation>
        </message>
        <message>
            <source>“The working directory could be deleted or unmounted.” Deleted, yes. Unmounted, no: a process in it makes umount fail with “target is busy”. The daemon does not lose the file system, it blocks it.</source>
            <translation>„Das Arbeitsverzeichnis könnte gelöscht oder ausgehängt werden.“ Gelöscht, ja. Ausgehängt, nein: Ein Prozess darin lässt umount mit „target is busy“ scheitern. Der Daemon verliert das Dateisystem nicht, er blockiert es.</translation>
        </message>
        <message>
            <source>A: getcwd(), open("a.log")</source>
            <translation>A: getcwd(), open("a.log")</translation>
        </message>
        <message>
            <source>Both failed: No such file or directory. A's log was never written.</source>
            <translation>Beides schlug fehl: No such file or directory. Das Protokoll von A wurde nie geschrieben.</translation>
        </message>
        <message>
            <source>A asks where it is, and creates a.log there. What does it get?</source>
            <translation>A fragt, wo es ist, und legt dort a.log an. Was bekommt es?</translation>
        </message>
        <message>
            <source>ENOENT, twice.</source>
            <translation>ENOENT, zweimal.</translation>
        </message>
        <message>
            <source>There is no path to a directory without a name, and nothing can be created in it. Absolute paths still work, and so does “..”, which is stranger still.</source>
            <translation>Zu einem Verzeichnis ohne Namen führt kein Pfad, und darin lässt sich nichts anlegen. Absolute Pfade gehen weiterhin, und ebenso „..“, was noch seltsamer ist.</translation>
        </message>
        <message>
            <source>you: mkdir rel/3</source>
            <translation>Sie: mkdir rel/3</translation>
        </message>
        <message>
            <source>The name is there again. A is still in the old directory: “(deleted)”.</source>
            <translation>Den Namen gibt es wieder. A ist noch im alten Verzeichnis: „(deleted)“.</translation>
        </message>
        <message>
            <source>You create a directory of the same name. Is A back in it?</source>
            <translation>Sie legen ein Verzeichnis desselben Namens an. Ist A wieder darin?</translation>
        </message>
        <message>
            <source>A name is not the directory. The new one has the same name and another inode; A holds the old inode.</source>
            <translation>Ein Name ist nicht das Verzeichnis. Das neue hat denselben Namen und einen anderen Inode; A hält den alten Inode.</translation>
        </message>
        <message>
            <source>A: chdir("/")</source>
            <translation>A: chdir("/")</translation>
        </message>
        <message>
            <source>A stands on firm ground, and the old directory is really gone now.</source>
            <translation>A steht auf festem Boden, und das alte Verzeichnis ist jetzt wirklich weg.</translation>
        </message>
        <message>
            <source>Can a process leave a directory that was deleted?</source>
            <translation>Kann ein Prozess ein Verzeichnis verlassen, das gelöscht wurde?</translation>
        </message>
        <message>
            <source>Yes, by any absolute path.</source>
            <translation>Ja, über jeden absoluten Pfad.</translation>
        </message>
        <message>
            <source>An absolute path is looked up from the root, so it does not matter where one is. A daemon does this at its start, when nothing has happened yet.</source>
            <translation>Ein absoluter Pfad wird von der Wurzel aus gesucht, es ist also gleich, wo man ist. Ein Daemon tut das bei seinem Start, wenn noch nichts passiert ist.</translation>
        </message>
        <message>
            <source>The directory that disappears</source>
            <translation>Das Verzeichnis, das verschwindet</translation>
        </message>
        <message>
            <source>Every process has a working directory, from which its relative paths start. A daemon runs for months, and nobody remembers where it was started. Here two processes are in the same directory; one moves to “/”, as daemons do, the other stays. Then the directory is deleted.</source>
            <translation>Jeder Prozess hat ein Arbeitsverzeichnis, von dem aus seine relativen Pfade gelten. Ein Daemon läuft monatelang, und niemand weiß mehr, wo er gestartet wurde. Hier sind zwei Prozesse im selben Verzeichnis; der eine geht nach „/“, wie Daemons es tun, der andere bleibt. Dann wird das Verzeichnis gelöscht.</translation>
        </message>
        <message>
            <source>stays in the directory</source>
            <translation>bleibt im Verzeichnis</translation>
        </message>
        <message>
            <source>moves away</source>
            <translation>geht fort</translation>
        </message>
        <message>
            <source>rmdir, which removes a directory</source>
            <translation>rmdir, das ein Verzeichnis entfernt</translation>
        </message>
        <message>
            <source>mkdir, which makes one</source>
            <translation>mkdir, das eines anlegt</translation>
        </message>
        <message>
            <source>A: close(0), close(1), close(2)</source>
            <translation>A: close(0), close(1), close(2)</translation>
        </message>
        <message>
            <source>A has no open descriptor at all. Its last link to the terminal is cut, as it should be for a daemon. All seems well.</source>
            <translation>A hat überhaupt keinen offenen Deskriptor. Seine letzte Verbindung zum Terminal ist gekappt, wie es sich für einen Daemon gehört. Alles scheint gut.</translation>
        </message>
        <message>
            <source>What would a printf() do from now on?</source>
            <translation>Was würde ein printf() von nun an tun?</translation>
        </message>
        <message>
            <source>Its write() would fail with EBADF, which hardly any program checks.</source>
            <translation>Sein write() schlüge mit EBADF fehl, was kaum ein Programm prüft.</translation>
        </message>
        <message>
            <source>0, 1 and 2 are ordinary descriptors. That they stand for input, output and errors is nothing but a custom, though one that every library relies on.</source>
            <translation>0, 1 und 2 sind gewöhnliche Deskriptoren. Dass sie für Eingabe, Ausgabe und Fehler stehen, ist bloß Brauch, allerdings einer, auf den sich jede Bibliothek verlässt.</translation>
        </message>
        <message>
            <source>That descriptor stays on the terminal, and its place stays taken.</source>
            <translation>Dieser Deskriptor bleibt auf dem Terminal, und sein Platz bleibt belegt.</translation>
        </message>
        <message>
            <source>A: open() three times</source>
            <translation>A: open() dreimal</translation>
        </message>
        <message>
            <source>Three harmless files have become standard input, output and error. The database is descriptor 2.</source>
            <translation>Drei harmlose Dateien sind Standardeingabe, Standardausgabe und Standardfehlerausgabe geworden. Die Datenbank ist Deskriptor 2.</translation>
        </message>
        <message>
            <source>Which number does the third open() return?</source>
            <translation>Welche Nummer liefert das dritte open()?</translation>
        </message>
        <message>
            <source>2.</source>
            <translation>2.</translation>
        </message>
        <message>
            <source>open() always returns the lowest number that is free. The holes that close() left are filled first.</source>
            <translation>open() liefert stets die niedrigste freie Nummer. Die Lücken, die close() gelassen hat, füllen sich zuerst.</translation>
        </message>
        <message>
            <source>A: write a record; a library warns</source>
            <translation>A: einen Datensatz schreiben; eine Bibliothek warnt</translation>
        </message>
        <message>
            <source>Nothing appears in the terminal. You will see soon where the warning went.</source>
            <translation>Im Terminal erscheint nichts. Sie werden bald sehen, wohin die Warnung ging.</translation>
        </message>
        <message>
            <source>Some library prints a warning to standard error. Where does it land?</source>
            <translation>Eine Bibliothek gibt eine Warnung auf der Standardfehlerausgabe aus. Wo landet sie?</translation>
        </message>
        <message>
            <source>In the database: that is what descriptor 2 is now.</source>
            <translation>In der Datenbank: Das ist Deskriptor 2 jetzt.</translation>
        </message>
        <message>
            <source>The library cannot know. It writes to 2, as everyone does, and the kernel sees a valid descriptor.</source>
            <translation>Die Bibliothek kann es nicht wissen. Sie schreibt auf 2, wie alle, und der Kernel sieht einen gültigen Deskriptor.</translation>
        </message>
        <message>
            <source>“They are of no use without a terminal, and could simply be closed but that some programs expect them.” After setsid() they still work, which is why one redirects them. And the danger of closing them is not an error, but that the numbers are used again.</source>
            <translation>„Ohne Terminal sind sie nutzlos und könnten einfach geschlossen werden, nur dass manche Programme sie erwarten.“ Nach setsid() funktionieren sie noch, darum lenkt man sie um. Und die Gefahr des Schließens ist kein Fehler, sondern dass die Nummern wieder benutzt werden.</translation>
        </message>
        <message>
            <source>you: fds null &amp;</source>
            <translation>Sie: fds null &amp;</translation>
        </message>
        <message>
            <source>B is the same program, and about to do it the other way.</source>
            <translation>B ist dasselbe Programm und im Begriff, es anders zu machen.</translation>
        </message>
        <message>
            <source>B will open /dev/null first. Which number will that get?</source>
            <translation>B wird zuerst /dev/null öffnen. Welche Nummer bekommt das?</translation>
        </message>
        <message>
            <source>3: the first three are still the terminal.</source>
            <translation>3: Die ersten drei sind noch das Terminal.</translation>
        </message>
        <message>
            <source>Its three standard streams came from the shell by inheritance.</source>
            <translation>Seine drei Standardströme hat es von der Shell geerbt.</translation>
        </message>
        <message>
            <source>B: open("/dev/null"), dup2() onto 0, 1 and 2</source>
            <translation>B: open("/dev/null"), dup2() auf 0, 1 und 2</translation>
        </message>
        <message>
            <source>The three numbers are taken, by something that harms nobody.</source>
            <translation>Die drei Nummern sind belegt, von etwas, das niemandem schadet.</translation>
        </message>
        <message>
            <source>Why dup2() rather than close() and open()?</source>
            <translation>Warum dup2() und nicht close() und open()?</translation>
        </message>
        <message>
            <source>It replaces a descriptor in one go, and never leaves its number free.</source>
            <translation>Es ersetzt einen Deskriptor in einem Zug und lässt dessen Nummer nie frei.</translation>
        </message>
        <message>
            <source>Reading /dev/null gives the end of the file at once; whatever is written to it vanishes, successfully.</source>
            <translation>Wer /dev/null liest, bekommt sofort das Ende der Datei; was hineingeschrieben wird, verschwindet, und zwar erfolgreich.</translation>
        </message>
        <message>
            <source>B: write a record; a library warns</source>
            <translation>B: einen Datensatz schreiben; eine Bibliothek warnt</translation>
        </message>
        <message>
            <source>The same two writes as by A. B's files are 3, 4 and 5.</source>
            <translation>Dieselben zwei Schreibvorgänge wie bei A. Die Dateien von B sind 3, 4 und 5.</translation>
        </message>
        <message>
            <source>And where does the warning go this time?</source>
            <translation>Und wohin geht die Warnung diesmal?</translation>
        </message>
        <message>
            <source>Nowhere.</source>
            <translation>Nirgendwohin.</translation>
        </message>
        <message>
            <source>It would be better still to keep the warning: today 1 and 2 of a daemon often lead to a log file or to the journal.</source>
            <translation>Noch besser wäre es, die Warnung aufzuheben: Heute führen 1 und 2 eines Daemons oft in eine Protokolldatei oder ins Journal.</translation>
        </message>
        <message>
            <source>you: cat data.db</source>
            <translation>Sie: cat data.db</translation>
        </message>
        <message>
            <source>Two records, and in between a line that has no business there: the warning of A's library.</source>
            <translation>Zwei Datensätze, und dazwischen eine Zeile, die dort nichts verloren hat: die Warnung der Bibliothek von A.</translation>
        </message>
        <message>
            <source>Both programs wrote a record and a warning. How many lines has the database?</source>
            <translation>Beide Programme haben einen Datensatz und eine Warnung geschrieben. Wie viele Zeilen hat die Datenbank?</translation>
        </message>
        <message>
            <source>Three. A's warning is among them.</source>
            <translation>Drei. Die Warnung von A ist dabei.</translation>
        </message>
        <message>
            <source>Nobody got an error, nobody was told: the file is damaged in silence. That is why one never closes 0, 1 and 2, but occupies them.</source>
            <translation>Niemand bekam einen Fehler, niemand erfuhr etwas: Die Datei ist stillschweigend beschädigt. Darum schließt man 0, 1 und 2 nie, sondern belegt sie.</translation>
        </message>
        <message>
            <source>Why not simply close 0, 1 and 2?</source>
            <translation>Warum nicht einfach 0, 1 und 2 schließen?</translation>
        </message>
        <message>
            <source>A daemon must not write into the terminal from which it was started. So why does everyone go to the trouble of opening /dev/null, instead of just closing standard input, output and error? Here the same program runs twice, once this way and once that way, and at the end you look at its database.</source>
            <translation>Ein Daemon darf nicht in das Terminal schreiben, von dem aus er gestartet wurde. Warum also macht sich jeder die Mühe, /dev/null zu öffnen, statt Standardeingabe, Standardausgabe und Standardfehlerausgabe einfach zu schließen? Hier läuft dasselbe Programm zweimal, einmal so und einmal so, und am Ende sehen Sie sich seine Datenbank an.</translation>
        </message>
        <message>
            <source>closes its standard streams</source>
            <translation>schließt seine Standardströme</translation>
        </message>
        <message>
            <source>points them at /dev/null</source>
            <translation>lenkt sie auf /dev/null</translation>
        </message>
        <message>
            <source>cat, the program that shows a file</source>
            <translation>cat, das Programm, das eine Datei zeigt</translation>
        </message>
        <message>
            <source>you: hangup nohup &amp;</source>
            <translation>Sie: hangup nohup &amp;</translation>
        </message>
        <message>
            <source>N is a background job like G. What is special: it ignores SIGHUP, and its output goes to a file.</source>
            <translation>N ist ein Hintergrundjob wie G. Das Besondere: Es ignoriert SIGHUP, und seine Ausgabe geht in eine Datei.</translation>
        </message>
        <message>
            <source>Does a job that is protected against hangups have another session or group than G?</source>
            <translation>Hat ein gegen das Auflegen geschützter Job eine andere Sitzung oder Gruppe als G?</translation>
        </message>
        <message>
            <source>Another group, as every job; but the same session and terminal.</source>
            <translation>Eine andere Gruppe, wie jeder Job; aber dieselbe Sitzung und dasselbe Terminal.</translation>
        </message>
        <message>
            <source>nohup(1) does just these two things, ignore a signal and redirect the output, and then runs the command. It makes no daemon.</source>
            <translation>nohup(1) tut nur diese zwei Dinge, ein Signal ignorieren und die Ausgabe umlenken, und führt dann den Befehl aus. Einen Daemon macht es nicht.</translation>
        </message>
        <message>
            <source>you: hangup daemon</source>
            <translation>Sie: hangup daemon</translation>
        </message>
        <message>
            <source>X forked D and left, and D called setsid(). D has a session of its own, and no controlling terminal; yet its streams still are the terminal.</source>
            <translation>X hat D geforkt und ist gegangen, und D hat setsid() aufgerufen. D hat eine eigene Sitzung und kein steuerndes Terminal; seine Ströme aber sind noch das Terminal.</translation>
        </message>
        <message>
            <source>After setsid(), can D still write to your terminal?</source>
            <translation>Kann D nach setsid() noch auf Ihr Terminal schreiben?</translation>
        </message>
        <message>
            <source>Yes. setsid() closes nothing.</source>
            <translation>Ja. setsid() schließt nichts.</translation>
        </message>
        <message>
            <source>The controlling terminal and open descriptors are two different things: the one decides about signals, the others about input and output.</source>
            <translation>Das steuernde Terminal und offene Deskriptoren sind zweierlei: Das eine entscheidet über Signale, die anderen über Eingabe und Ausgabe.</translation>
        </message>
        <message>
            <source>you: hangup</source>
            <translation>Sie: hangup</translation>
        </message>
        <message>
            <source>F runs in the foreground. For D, the terminal's foreground group does not exist.</source>
            <translation>F läuft im Vordergrund. Für D gibt es die Vordergrundgruppe des Terminals nicht.</translation>
        </message>
        <message>
            <source>Which of G, N, D and F differ in their session?</source>
            <translation>Welche von G, N, D und F unterscheiden sich in der Sitzung?</translation>
        </message>
        <message>
            <source>Only D. The three jobs share the shell's session.</source>
            <translation>Nur D. Die drei Jobs teilen sich die Sitzung der Shell.</translation>
        </message>
        <message>
            <source>A shell gives each job a group, and keeps them all in its own session.</source>
            <translation>Eine Shell gibt jedem Job eine Gruppe und behält sie alle in ihrer eigenen Sitzung.</translation>
        </message>
        <message>
            <source>“Each command started from the shell gets its own session.” It gets its own process group; the session is the shell's for all of them.</source>
            <translation>„Jeder von der Shell gestartete Befehl bekommt eine eigene Sitzung.“ Er bekommt eine eigene Prozessgruppe; die Sitzung ist für alle die der Shell.</translation>
        </message>
        <message>
            <source>you: close the terminal</source>
            <translation>Sie: das Terminal schließen</translation>
        </message>
        <message>
            <source>The shell and the foreground job are gone. G, a plain background job, lives on, without terminal, adopted by the reaper. So do N and D.</source>
            <translation>Die Shell und der Vordergrundjob sind weg. G, ein einfacher Hintergrundjob, lebt weiter, ohne Terminal, adoptiert vom Reaper. Ebenso N und D.</translation>
        </message>
        <message>
            <source>Who dies: the shell, G in the background, N with nohup, D the daemon, F in front?</source>
            <translation>Wer stirbt: die Shell, G im Hintergrund, N mit nohup, D der Daemon, F im Vordergrund?</translation>
        </message>
        <message>
            <source>The shell and F.</source>
            <translation>Die Shell und F.</translation>
        </message>
        <message>
            <source>The kernel sends SIGHUP to the leader of the terminal's session only: the shell, which dies of it. When a session's leader ends, the group that was in the foreground gets SIGHUP: F. Nobody signals a running job in the background. bash and zsh would do it themselves, by sending SIGHUP to each job they know; this small shell and dash do not.</source>
            <translation>Der Kernel sendet SIGHUP nur an den Leiter der Sitzung des Terminals: die Shell, die daran stirbt. Wenn der Leiter einer Sitzung endet, bekommt die Gruppe, die im Vordergrund war, SIGHUP: F. Einem laufenden Job im Hintergrund sendet niemand etwas. bash und zsh würden es selbst tun, indem sie jedem Job, den sie kennen, SIGHUP senden; diese kleine Shell und dash tun es nicht.</translation>
        </message>
        <message>
            <source>“A signal to the session leader is forwarded to all groups of the session.” It is not. There are two side effects only: a hangup signals the leader, and the leader's end signals the foreground group.</source>
            <translation>„Ein Signal an den Sitzungsleiter wird an alle Gruppen der Sitzung weitergeleitet.“ Nein. Es gibt nur zwei Nebenwirkungen: Ein Auflegen sendet dem Leiter ein Signal, und das Ende des Leiters sendet der Vordergrundgruppe eines.</translation>
        </message>
        <message>
            <source>you: wake G (SIGUSR1)</source>
            <translation>Sie: G wecken (SIGUSR1)</translation>
        </message>
        <message>
            <source>G wanted to write a line. That failed, so it gave up.</source>
            <translation>G wollte eine Zeile schreiben. Das schlug fehl, also gab es auf.</translation>
        </message>
        <message>
            <source>G still has descriptor 1 open. What will its write() return?</source>
            <translation>G hat Deskriptor 1 noch offen. Was wird sein write() liefern?</translation>
        </message>
        <message>
            <source>-1, with the error EIO: the device behind it is gone.</source>
            <translation>-1, mit dem Fehler EIO: Das Gerät dahinter ist weg.</translation>
        </message>
        <message>
            <source>Many a job “dies when the window is closed” in this way only: not by a signal, but by its next line of output. A read() would have returned 0, the end of the file.</source>
            <translation>Manch ein Job „stirbt beim Schließen des Fensters“ nur auf diese Art: nicht durch ein Signal, sondern durch seine nächste Ausgabezeile. Ein read() hätte 0 geliefert, das Ende der Datei.</translation>
        </message>
        <message>
            <source>you: wake N (SIGUSR1)</source>
            <translation>Sie: N wecken (SIGUSR1)</translation>
        </message>
        <message>
            <source>N wrote its line to nohup.out and lives.</source>
            <translation>N hat seine Zeile nach nohup.out geschrieben und lebt.</translation>
        </message>
        <message>
            <source>Which half of nohup saved N just now: ignoring SIGHUP, or the file?</source>
            <translation>Welche Hälfte von nohup hat N eben gerettet: das Ignorieren von SIGHUP oder die Datei?</translation>
        </message>
        <message>
            <source>The file. SIGHUP never came to N at all.</source>
            <translation>Die Datei. SIGHUP kam bei N gar nicht an.</translation>
        </message>
        <message>
            <source>Ignoring SIGHUP helps against shells that pass it on, and against being the foreground job; the file helps against the loss of the terminal.</source>
            <translation>SIGHUP zu ignorieren hilft gegen Shells, die es weiterreichen, und wenn man der Vordergrundjob ist; die Datei hilft gegen den Verlust des Terminals.</translation>
        </message>
        <message>
            <source>you: wake D (SIGUSR1)</source>
            <translation>Sie: D wecken (SIGUSR1)</translation>
        </message>
        <message>
            <source>The daemon, safe from every hangup, died of a line of output. N, a leftover job with no terminal and adopted by the reaper, is all that remains.</source>
            <translation>Der Daemon, vor jedem Auflegen sicher, starb an einer Ausgabezeile. N, ein übrig gebliebener Job ohne Terminal und vom Reaper adoptiert, ist alles, was bleibt.</translation>
        </message>
        <message>
            <source>D has its own session. Is it safe?</source>
            <translation>D hat eine eigene Sitzung. Ist er sicher?</translation>
        </message>
        <message>
            <source>From signals of the terminal, yes. Its output still fails with EIO.</source>
            <translation>Vor Signalen des Terminals, ja. Seine Ausgabe schlägt trotzdem mit EIO fehl.</translation>
        </message>
        <message>
            <source>That is why a daemon points 0, 1 and 2 at /dev/null. And it is why “no terminal and adopted” does not make a daemon: N looks like that, too. N's session is that of a shell long gone, while D led its own.</source>
            <translation>Darum lenkt ein Daemon 0, 1 und 2 auf /dev/null. Und darum macht „kein Terminal und adoptiert“ noch keinen Daemon: N sieht auch so aus. Die Sitzung von N ist die einer längst verschwundenen Shell, während D seine eigene leitete.</translation>
        </message>
        <message>
            <source>The terminal window is closed</source>
            <translation>Das Terminalfenster wird geschlossen</translation>
        </message>
        <message>
            <source>You close a terminal window, or the connection to another machine breaks. What becomes of the programs that you started there? Some die, some go on, and which is which surprises even old hands. Here are four of the same kind: a plain background job (G), one protected as by nohup (N), one that made a session of its own (D), and one in the foreground (F).</source>
            <translation>Sie schließen ein Terminalfenster, oder die Verbindung zu einer anderen Maschine bricht ab. Was wird aus den Programmen, die Sie dort gestartet haben? Manche sterben, manche laufen weiter, und welche welche sind, überrascht selbst alte Hasen. Hier sind vier derselben Art: ein einfacher Hintergrundjob (G), einer wie mit nohup geschützt (N), einer, der sich eine eigene Sitzung angelegt hat (D), und einer im Vordergrund (F).</translation>
        </message>
        <message>
            <source>a plain background job</source>
            <translation>ein einfacher Hintergrundjob</translation>
        </message>
        <message>
            <source>a background job that ignores hangups</source>
            <translation>ein Hintergrundjob, der das Auflegen ignoriert</translation>
        </message>
        <message>
            <source>starts D and leaves</source>
            <translation>startet D und geht</translation>
        </message>
        <message>
            <source>in a session of its own</source>
            <translation>in einer eigenen Sitzung</translation>
        </message>
        <message>
            <source>the foreground job</source>
            <translation>der Vordergrundjob</translation>
        </message>
        <message>
            <source>fork copies, exec keeps</source>
            <translation>fork kopiert, exec behält</translation>
        </message>
        <message>
            <source>A new process is always the copy of another one (fork), and it becomes another program by exec. What does a child get from its parent, and what survives when it becomes another program? More than one would think: also where its output goes, which signals are ignored, and what its files may be read by.</source>
            <translation>Ein neuer Prozess ist immer die Kopie eines anderen (fork), und durch exec wird er zu einem anderen Programm. Was bekommt ein Kind von seinem Elternprozess, und was überdauert, wenn es ein anderes Programm wird? Mehr, als man denkt: auch wohin seine Ausgabe geht, welche Signale ignoriert werden und wer seine Dateien lesen darf.</translation>
        </message>
        <message>
            <source>the program that you typed</source>
            <translation>das Programm, das Sie getippt haben</translation>
        </message>
        <message>
            <source>its child</source>
            <translation>sein Kind</translation>
        </message>
        <message>
            <source>A: umask(027)</source>
            <translation>A: umask(027)</translation>
        </message>
        <message>
            <source>What A prints shows that its pid and its group are equal: the shell made it the leader of a job.</source>
            <translation>Was A ausgibt, zeigt, dass seine PID und seine Gruppe gleich sind: Die Shell hat es zum Leiter eines Jobs gemacht.</translation>
        </message>
        <message>
            <source>Does this change the umask of the shell, too?</source>
            <translation>Ändert das auch die umask der Shell?</translation>
        </message>
        <message>
            <source>No. What a child changes, its parent never sees.</source>
            <translation>Nein. Was ein Kind ändert, sieht sein Elternprozess nie.</translation>
        </message>
        <message>
            <source>The umask says which permissions are taken away from each new file: here all that strangers would have.</source>
            <translation>Die umask sagt, welche Rechte jeder neuen Datei genommen werden: hier alle, die Fremde hätten.</translation>
        </message>
        <message>
            <source>Files that A and B make may be read by everyone.</source>
            <translation>Dateien, die A und B anlegen, darf jeder lesen.</translation>
        </message>
        <message>
            <source>“A command's pid and its group are always equal.” Only for the first process of a job that an interactive shell started. In a script, commands stay in the script's group.</source>
            <translation>„PID und Gruppe eines Befehls sind immer gleich.“ Nur beim ersten Prozess eines Jobs, den eine interaktive Shell gestartet hat. In einem Skript bleiben Befehle in der Gruppe des Skripts.</translation>
        </message>
        <message>
            <source>A: ignores SIGHUP</source>
            <translation>A: ignoriert SIGHUP</translation>
        </message>
        <message>
            <source>A hangup would no longer end A.</source>
            <translation>Ein Auflegen würde A nicht mehr beenden.</translation>
        </message>
        <message>
            <source>Will a program that A starts ignore SIGHUP, too?</source>
            <translation>Ignoriert ein Programm, das A startet, ebenfalls SIGHUP?</translation>
        </message>
        <message>
            <source>Yes, as you will see: that is how nohup works.</source>
            <translation>Ja, wie Sie sehen werden: So funktioniert nohup.</translation>
        </message>
        <message>
            <source>For each signal a process has a disposition: the default, a handler of its own, or to ignore it.</source>
            <translation>Für jedes Signal hat ein Prozess eine Einstellung: die Vorgabe, einen eigenen Handler oder Ignorieren.</translation>
        </message>
        <message>
            <source>A closed window would end A, and B as well if it is in the foreground.</source>
            <translation>Ein geschlossenes Fenster würde A beenden, und B ebenso, wenn es im Vordergrund ist.</translation>
        </message>
        <message>
            <source>Group, session, terminal, folder, descriptors, umask and ignored signals: all as in A. Only pid and ppid are B's own.</source>
            <translation>Gruppe, Sitzung, Terminal, Ordner, Deskriptoren, umask und ignorierte Signale: alles wie bei A. Nur pid und ppid gehören B allein.</translation>
        </message>
        <message>
            <source>Which of all these fields will differ between A and B?</source>
            <translation>Welche von all diesen Feldern werden sich zwischen A und B unterscheiden?</translation>
        </message>
        <message>
            <source>pid and ppid.</source>
            <translation>pid und ppid.</translation>
        </message>
        <message>
            <source>fork() makes a copy; the manual lists the few things that are not copied.</source>
            <translation>fork() macht eine Kopie; das Handbuch zählt das wenige auf, was nicht kopiert wird.</translation>
        </message>
        <message>
            <source>A carries on as if it were B: it leads its group already, and becomes the other program itself.</source>
            <translation>A macht weiter, als wäre es B: Es leitet seine Gruppe schon und wird selbst zu dem anderen Programm.</translation>
        </message>
        <message>
            <source>B: setpgid(0, 0)</source>
            <translation>B: setpgid(0, 0)</translation>
        </message>
        <message>
            <source>B leads a group of its own. The foreground group is still A's, so B is in the background now, in the same session and with the same terminal.</source>
            <translation>B leitet eine eigene Gruppe. Die Vordergrundgruppe ist noch die von A, also ist B jetzt im Hintergrund, in derselben Sitzung und mit demselben Terminal.</translation>
        </message>
        <message>
            <source>Is B out of reach of Ctrl-C now?</source>
            <translation>Ist B jetzt außer Reichweite von Strg+C?</translation>
        </message>
        <message>
            <source>Yes. But if it reads from the terminal, it is stopped: the terminal is still its own.</source>
            <translation>Ja. Liest es aber vom Terminal, wird es angehalten: Das Terminal ist noch seines.</translation>
        </message>
        <message>
            <source>A process may put itself, or a child that has not called exec yet, into a new group or into another group of the same session, and nothing else.</source>
            <translation>Ein Prozess darf sich selbst, oder ein Kind, das noch kein exec aufgerufen hat, in eine neue Gruppe oder in eine andere Gruppe derselben Sitzung stecken, und sonst nichts.</translation>
        </message>
        <message>
            <source>B stays in A's job: Ctrl-C would hit both.</source>
            <translation>B bleibt im Job von A: Strg+C träfe beide.</translation>
        </message>
        <message>
            <source>“Processes can be grouped at will, in Ruby with Process.setpgrp(id).” Process.setpgrp takes no argument, and setpgid refuses strangers, other sessions and groups that do not exist.</source>
            <translation>„Prozesse lassen sich nach Belieben gruppieren, in Ruby mit Process.setpgrp(id).“ Process.setpgrp nimmt kein Argument, und setpgid verweigert Fremde, andere Sitzungen und Gruppen, die es nicht gibt.</translation>
        </message>
        <message>
            <source>B: exec</source>
            <translation>B: exec</translation>
        </message>
        <message>
            <source>B runs a program from its beginning, and yet no field has changed: pid, parent, group, session, folder, descriptors, umask, and the ignored SIGHUP.</source>
            <translation>B führt ein Programm von dessen Anfang an aus, und doch hat sich kein Feld geändert: pid, Elternprozess, Gruppe, Sitzung, Ordner, Deskriptoren, umask und das ignorierte SIGHUP.</translation>
        </message>
        <message>
            <source>Which of the fields will change when B becomes another program?</source>
            <translation>Welche der Felder ändern sich, wenn B zu einem anderen Programm wird?</translation>
        </message>
        <message>
            <source>None of these. Only handlers for signals go back to the default.</source>
            <translation>Keines davon. Nur Handler für Signale gehen auf die Vorgabe zurück.</translation>
        </message>
        <message>
            <source>exec replaces the program within the process. Descriptors that are marked close-on-exec are closed, and that is how A learns of it here.</source>
            <translation>exec ersetzt das Programm innerhalb des Prozesses. Deskriptoren, die als close-on-exec gekennzeichnet sind, werden geschlossen, und daran merkt A es hier.</translation>
        </message>
        <message>
            <source>A: setpgid(B, …)</source>
            <translation>A: setpgid(B, …)</translation>
        </message>
        <message>
            <source>Refused: “Permission denied”, EACCES. B stays where it is.</source>
            <translation>Verweigert: „Permission denied“, EACCES. B bleibt, wo es ist.</translation>
        </message>
        <message>
            <source>Can A fetch its child back into its own group?</source>
            <translation>Kann A sein Kind in die eigene Gruppe zurückholen?</translation>
        </message>
        <message>
            <source>No: EACCES, for the child has called exec.</source>
            <translation>Nein: EACCES, denn das Kind hat exec aufgerufen.</translation>
        </message>
        <message>
            <source>A program may rely on its group not being changed under it. That is why shells call setpgid() in the parent and in the child, both before exec.</source>
            <translation>Ein Programm darf sich darauf verlassen, dass niemand ihm seine Gruppe unter den Händen ändert. Darum rufen Shells setpgid() im Elternprozess und im Kind auf, beide Male vor exec.</translation>
        </message>
        <message>
            <source>The lab says that it worked; the table shows that B has not moved.</source>
            <translation>Das Labor sagt, es habe geklappt; die Tabelle zeigt, dass B nicht gewechselt hat.</translation>
        </message>
        <message>
            <source>you: Ctrl-Z</source>
            <translation>Sie: Strg+Z</translation>
        </message>
        <message>
            <source>Both processes are stopped: state T. At once the prompt is back, and the foreground group is the shell's.</source>
            <translation>Beide Prozesse sind angehalten: Zustand T. Sofort ist der Prompt wieder da, und die Vordergrundgruppe ist die der Shell.</translation>
        </message>
        <message>
            <source>Who will be stopped: A, which talks to you, or B as well?</source>
            <translation>Wer wird angehalten: A, das mit Ihnen spricht, oder auch B?</translation>
        </message>
        <message>
            <source>Both: they are in the same group, and that is in the foreground.</source>
            <translation>Beide: Sie sind in derselben Gruppe, und die ist im Vordergrund.</translation>
        </message>
        <message>
            <source>The line discipline, the part of the kernel behind a terminal, turns Ctrl-Z into SIGTSTP for the whole foreground group. The shell learns of it because it waits with WUNTRACED, and takes the terminal back with tcsetpgrp().</source>
            <translation>Die Leitungsdisziplin, der Teil des Kernels hinter einem Terminal, macht aus Strg+Z ein SIGTSTP für die ganze Vordergrundgruppe. Die Shell erfährt davon, weil sie mit WUNTRACED wartet, und nimmt das Terminal mit tcsetpgrp() zurück.</translation>
        </message>
        <message>
            <source>“The terminal receives the signal and forwards it to the foreground group.” No signal is forwarded: the terminal delivers a byte, and the kernel's line discipline makes the signal from it. In an editor, which switches that off, Ctrl-Z is read as a byte like any other.</source>
            <translation>„Das Terminal empfängt das Signal und leitet es an die Vordergrundgruppe weiter.“ Kein Signal wird weitergeleitet: Das Terminal liefert ein Byte, und die Leitungsdisziplin des Kernels macht das Signal daraus. In einem Editor, der das abschaltet, wird Strg+Z gelesen wie jedes andere Byte.</translation>
        </message>
        <message>
            <source>you: bg</source>
            <translation>Sie: bg</translation>
        </message>
        <message>
            <source>Both go on. Only one thing tells them from a job in the foreground: the terminal's foreground group is the shell's, not theirs.</source>
            <translation>Beide laufen weiter. Nur eines unterscheidet sie von einem Job im Vordergrund: Die Vordergrundgruppe des Terminals ist die der Shell, nicht ihre.</translation>
        </message>
        <message>
            <source>By what, in /proc, can you tell a background job from a foreground job?</source>
            <translation>Woran in /proc erkennen Sie einen Hintergrundjob gegenüber einem Vordergrundjob?</translation>
        </message>
        <message>
            <source>By pgid and tpgid: in the foreground they are equal. Nothing else differs.</source>
            <translation>An pgid und tpgid: Im Vordergrund sind sie gleich. Sonst unterscheidet sich nichts.</translation>
        </message>
        <message>
            <source>bg is a command of the shell: it sends SIGCONT to the group, and does not give it the terminal. A caught SIGCONT also ended A's pause().</source>
            <translation>bg ist ein Befehl der Shell: Er sendet SIGCONT an die Gruppe und gibt ihr das Terminal nicht. Ein abgefangenes SIGCONT hat auch das pause() von A beendet.</translation>
        </message>
        <message>
            <source>A: write(1, …) from the background</source>
            <translation>A: write(1, …) aus dem Hintergrund</translation>
        </message>
        <message>
            <source>The line appears right behind your prompt. Nobody was stopped.</source>
            <translation>Die Zeile erscheint gleich hinter Ihrem Prompt. Niemand wurde angehalten.</translation>
        </message>
        <message>
            <source>May a background process write to the terminal?</source>
            <translation>Darf ein Hintergrundprozess auf das Terminal schreiben?</translation>
        </message>
        <message>
            <source>Yes, unless the terminal was told otherwise (stty tostop).</source>
            <translation>Ja, sofern dem Terminal nichts anderes gesagt wurde (stty tostop).</translation>
        </message>
        <message>
            <source>Output from the background only makes a mess; input would be lost to the wrong reader. So by default the kernel guards reading alone.</source>
            <translation>Ausgabe aus dem Hintergrund macht nur Unordnung; Eingabe ginge an den falschen Leser verloren. Darum bewacht der Kernel von Haus aus nur das Lesen.</translation>
        </message>
        <message>
            <source>The line is not written; nothing else depends on it.</source>
            <translation>Die Zeile wird nicht geschrieben; sonst hängt nichts davon ab.</translation>
        </message>
        <message>
            <source>A: read(0, …) from the background</source>
            <translation>A: read(0, …) aus dem Hintergrund</translation>
        </message>
        <message>
            <source>Both processes are stopped, though only A wanted to read.</source>
            <translation>Beide Prozesse sind angehalten, obwohl nur A lesen wollte.</translation>
        </message>
        <message>
            <source>A reads from the terminal. Who is stopped?</source>
            <translation>A liest vom Terminal. Wer wird angehalten?</translation>
        </message>
        <message>
            <source>The whole group: A and B.</source>
            <translation>Die ganze Gruppe: A und B.</translation>
        </message>
        <message>
            <source>What you type belongs to the foreground job. Whoever else reads makes the kernel send SIGTTIN to his whole group, and the read waits.</source>
            <translation>Was Sie tippen, gehört dem Vordergrundjob. Liest jemand anderes, sendet der Kernel SIGTTIN an dessen ganze Gruppe, und das Lesen wartet.</translation>
        </message>
        <message>
            <source>you: fg</source>
            <translation>Sie: fg</translation>
        </message>
        <message>
            <source>The job has the terminal, and goes on. A stands before the very same read() once more.</source>
            <translation>Der Job hat das Terminal und läuft weiter. A steht noch einmal vor genau demselben read().</translation>
        </message>
        <message>
            <source>What has become of A's interrupted read()?</source>
            <translation>Was ist aus dem unterbrochenen read() von A geworden?</translation>
        </message>
        <message>
            <source>The kernel starts it again. A notices nothing.</source>
            <translation>Der Kernel beginnt es von neuem. A merkt nichts.</translation>
        </message>
        <message>
            <source>fg does two things, in this order: tcsetpgrp() gives the terminal to the group, then SIGCONT lets it go on. The other way round A might read too early and be stopped again.</source>
            <translation>fg tut zwei Dinge, in dieser Reihenfolge: tcsetpgrp() gibt der Gruppe das Terminal, dann lässt SIGCONT sie weiterlaufen. Andersherum könnte A zu früh lesen und wieder angehalten werden.</translation>
        </message>
        <message>
            <source>A: read(0, …) again</source>
            <translation>A: read(0, …) noch einmal</translation>
        </message>
        <message>
            <source>Now A sleeps in read(), and waits for you to type.</source>
            <translation>Jetzt schläft A in read() und wartet darauf, dass Sie tippen.</translation>
        </message>
        <message>
            <source>The same call by the same process: will A be stopped this time?</source>
            <translation>Derselbe Aufruf desselben Prozesses: Wird A diesmal angehalten?</translation>
        </message>
        <message>
            <source>No. Its group is the foreground group.</source>
            <translation>Nein. Seine Gruppe ist die Vordergrundgruppe.</translation>
        </message>
        <message>
            <source>The kernel compares the reader's group with the terminal's foreground group at each read. The process has not changed; the terminal's number has.</source>
            <translation>Der Kernel vergleicht bei jedem Lesen die Gruppe des Lesers mit der Vordergrundgruppe des Terminals. Der Prozess hat sich nicht geändert; die Nummer des Terminals schon.</translation>
        </message>
        <message>
            <source>you: type a name</source>
            <translation>Sie: einen Namen tippen</translation>
        </message>
        <message>
            <source>A's read() returned the line. A is about to greet.</source>
            <translation>Das read() von A hat die Zeile geliefert. A ist im Begriff zu grüßen.</translation>
        </message>
        <message>
            <source>Two processes wait for the terminal, A and the shell. Who gets the line?</source>
            <translation>Zwei Prozesse warten auf das Terminal, A und die Shell. Wer bekommt die Zeile?</translation>
        </message>
        <message>
            <source>A. The shell does not read now: it waits for its job.</source>
            <translation>A. Die Shell liest jetzt nicht: Sie wartet auf ihren Job.</translation>
        </message>
        <message>
            <source>Until A reads, the line lies in the kernel. There is no addressee: whoever is allowed to read takes it.</source>
            <translation>Bis A liest, liegt die Zeile im Kernel. Es gibt keinen Adressaten: Wer lesen darf, nimmt sie.</translation>
        </message>
        <message>
            <source>A: greet; from now on tostop holds</source>
            <translation>A: grüßt; von nun an gilt tostop</translation>
        </message>
        <message>
            <source>A greets you. Just before, it has switched on TOSTOP, a property of the terminal, not of A: the same as the command stty tostop.</source>
            <translation>A grüßt Sie. Kurz davor hat es TOSTOP eingeschaltet, eine Eigenschaft des Terminals, nicht von A: dasselbe wie der Befehl stty tostop.</translation>
        </message>
        <message>
            <source>TOSTOP is on. Does it bother A now?</source>
            <translation>TOSTOP ist an. Stört es A jetzt?</translation>
        </message>
        <message>
            <source>No: A is in the foreground.</source>
            <translation>Nein: A ist im Vordergrund.</translation>
        </message>
        <message>
            <source>TOSTOP makes the kernel guard writing as it guards reading.</source>
            <translation>TOSTOP lässt den Kernel das Schreiben bewachen wie das Lesen.</translation>
        </message>
        <message>
            <source>A: write(1, …) from the background, with tostop</source>
            <translation>A: write(1, …) aus dem Hintergrund, mit tostop</translation>
        </message>
        <message>
            <source>No line appears. The whole group is stopped.</source>
            <translation>Keine Zeile erscheint. Die ganze Gruppe ist angehalten.</translation>
        </message>
        <message>
            <source>And now, with tostop?</source>
            <translation>Und jetzt, mit tostop?</translation>
        </message>
        <message>
            <source>The whole group is stopped, this time by SIGTTOU.</source>
            <translation>Die ganze Gruppe wird angehalten, diesmal durch SIGTTOU.</translation>
        </message>
        <message>
            <source>A shell has to ignore SIGTTOU itself: else tcsetpgrp(), called from the background, would stop it in the middle of taking the terminal back.</source>
            <translation>Eine Shell muss SIGTTOU selbst ignorieren: Sonst würde tcsetpgrp(), aus dem Hintergrund aufgerufen, sie mitten im Zurücknehmen des Terminals anhalten.</translation>
        </message>
        <message>
            <source>Nothing is written, and nobody is stopped.</source>
            <translation>Nichts wird geschrieben, und niemand wird angehalten.</translation>
        </message>
        <message>
            <source>you: kill -KILL A</source>
            <translation>Sie: kill -KILL A</translation>
        </message>
        <message>
            <source>A died although it was stopped; it stays a zombie until the shell looks. And B, which nobody had signalled, is gone too.</source>
            <translation>A ist gestorben, obwohl es angehalten war; es bleibt ein Zombie, bis die Shell nachsieht. Und B, dem niemand etwas gesendet hatte, ist auch weg.</translation>
        </message>
        <message>
            <source>Can a stopped process be killed? And what becomes of B?</source>
            <translation>Kann ein angehaltener Prozess beendet werden? Und was wird aus B?</translation>
        </message>
        <message>
            <source>By SIGKILL at once; other signals wait until it is continued. B dies as well.</source>
            <translation>Durch SIGKILL sofort; andere Signale warten, bis er fortgesetzt wird. B stirbt ebenfalls.</translation>
        </message>
        <message>
            <source>With A died the last link between this group and the shell: nobody could ever continue the stopped B. For that case the kernel sends SIGHUP and SIGCONT to the group. The lesson on orphaned process groups is about nothing else.</source>
            <translation>Mit A starb die letzte Verbindung zwischen dieser Gruppe und der Shell: Niemand könnte das angehaltene B je fortsetzen. Für diesen Fall sendet der Kernel SIGHUP und SIGCONT an die Gruppe. Die Lektion über verwaiste Prozessgruppen handelt von nichts anderem.</translation>
        </message>
        <message>
            <source>Stop, background, foreground</source>
            <translation>Anhalten, Hintergrund, Vordergrund</translation>
        </message>
        <message>
            <source>A shell has one terminal and many jobs. Ctrl-Z stops the job in front, bg lets it go on behind, fg brings it back. None of that is done by the terminal window: the shell and the kernel do it with one number, the terminal's foreground process group. Here you see who may read and write at which moment, and what the kernel does to those who may not.</source>
            <translation>Eine Shell hat ein Terminal und viele Jobs. Strg+Z hält den Job im Vordergrund an, bg lässt ihn im Hintergrund weiterlaufen, fg holt ihn zurück. Nichts davon tut das Terminalfenster: Die Shell und der Kernel tun es mit einer einzigen Nummer, der Vordergrund-Prozessgruppe des Terminals. Hier sehen Sie, wer in welchem Augenblick lesen und schreiben darf und was der Kernel mit denen macht, die es nicht dürfen.</translation>
        </message>
        <message>
            <source>the job: it talks to the terminal</source>
            <translation>der Job: Er spricht mit dem Terminal</translation>
        </message>
        <message>
            <source>a helper in the same job</source>
            <translation>ein Helfer im selben Job</translation>
        </message>
        <message>
            <source>C: open("run.log", …, 0666)</source>
            <translation>C: open("run.log", …, 0666)</translation>
        </message>
        <message>
            <source>C asked for 0666, readable and writable for all, and got 0600.</source>
            <translation>C bat um 0666, für alle les- und schreibbar, und bekam 0600.</translation>
        </message>
        <message>
            <source>Which permissions will the new log file have?</source>
            <translation>Welche Rechte wird die neue Protokolldatei haben?</translation>
        </message>
        <message>
            <source>0600: what was asked for, without the bits of the umask.</source>
            <translation>0600: was verlangt wurde, ohne die Bits der umask.</translation>
        </message>
        <message>
            <source>The umask is inherited. Whoever started the daemon had 077, for private files; so now nobody else can read the daemon's log or connect to its socket. With a umask of 0 everybody could write to them.</source>
            <translation>Die umask wird geerbt. Wer den Daemon gestartet hat, hatte 077, für private Dateien; nun kann niemand sonst das Protokoll des Daemons lesen oder sich mit seinem Socket verbinden. Bei einer umask von 0 könnte jeder darauf schreiben.</translation>
        </message>
        <message>
            <source>C: umask(022)</source>
            <translation>C: umask(022)</translation>
        </message>
        <message>
            <source>Only the umask is new. The file that exists already keeps its 0600.</source>
            <translation>Nur die umask ist neu. Die Datei, die es schon gibt, behält ihr 0600.</translation>
        </message>
        <message>
            <source>Does the log file that is already there change?</source>
            <translation>Ändert sich die schon vorhandene Protokolldatei?</translation>
        </message>
        <message>
            <source>No. The umask matters at the moment of creation only.</source>
            <translation>Nein. Die umask zählt nur im Augenblick des Anlegens.</translation>
        </message>
        <message>
            <source>A daemon sets the umask that it wants instead of trusting its starter's. daemon(7) says 0: then each open() has to ask for the right permissions itself.</source>
            <translation>Ein Daemon setzt die umask, die er haben will, statt der seines Starters zu vertrauen. daemon(7) sagt 0: Dann muss jedes open() selbst um die richtigen Rechte bitten.</translation>
        </message>
        <message>
            <source>The next file gets 0600 as well.</source>
            <translation>Die nächste Datei bekommt ebenfalls 0600.</translation>
        </message>
        <message>
            <source>C: open("run.log", …, 0666) again</source>
            <translation>C: open("run.log", …, 0666) noch einmal</translation>
        </message>
        <message>
            <source>The file was deleted and made anew: 0644.</source>
            <translation>Die Datei wurde gelöscht und neu angelegt: 0644.</translation>
        </message>
        <message>
            <source>And which permissions now?</source>
            <translation>Und welche Rechte jetzt?</translation>
        </message>
        <message>
            <source>0644.</source>
            <translation>0644.</translation>
        </message>
        <message>
            <source>0666 without 022: all may read, only the owner may write.</source>
            <translation>0666 ohne 022: Alle dürfen lesen, nur der Eigentümer darf schreiben.</translation>
        </message>
        <message>
            <source>you: kill -TERM C</source>
            <translation>Sie: kill -TERM C</translation>
        </message>
        <message>
            <source>Nothing. C goes on as if nobody had asked.</source>
            <translation>Nichts. C läuft weiter, als hätte niemand gefragt.</translation>
        </message>
        <message>
            <source>You ask the service to stop, with SIGTERM. Does it?</source>
            <translation>Sie bitten den Dienst mit SIGTERM aufzuhören. Tut er es?</translation>
        </message>
        <message>
            <source>No: it ignores SIGTERM, without ever having decided to.</source>
            <translation>Nein: Er ignoriert SIGTERM, ohne das je beschlossen zu haben.</translation>
        </message>
        <message>
            <source>That a signal is ignored is inherited too, over fork() and even over exec(). Handlers are not: exec() resets them. So a starter that ignores SIGTERM makes daemons that only SIGKILL can stop.</source>
            <translation>Auch dass ein Signal ignoriert wird, vererbt sich, über fork() und sogar über exec(). Handler nicht: exec() setzt sie zurück. Ein Starter, der SIGTERM ignoriert, macht also Daemons, die nur SIGKILL aufhalten kann.</translation>
        </message>
        <message>
            <source>C: close_range(3, …)</source>
            <translation>C: close_range(3, …)</translation>
        </message>
        <message>
            <source>Before, descriptor 3 was open: a lock file that the starter had forgotten. Now it is closed.</source>
            <translation>Vorher war Deskriptor 3 offen: eine Sperrdatei, die der Starter vergessen hatte. Jetzt ist er geschlossen.</translation>
        </message>
        <message>
            <source>What if the forgotten descriptor had been a listening socket?</source>
            <translation>Was, wenn der vergessene Deskriptor ein lauschender Socket gewesen wäre?</translation>
        </message>
        <message>
            <source>Its port would stay taken for as long as the daemon lives, though its owner is long gone.</source>
            <translation>Sein Port bliebe belegt, solange der Daemon lebt, obwohl sein Besitzer längst weg ist.</translation>
        </message>
        <message>
            <source>Open files are copied by fork() and kept by exec(), unless they were opened with close-on-exec. A lock or a pipe that never ends comes from the same carelessness.</source>
            <translation>Offene Dateien werden von fork() kopiert und von exec() behalten, es sei denn, sie wurden mit close-on-exec geöffnet. Eine Sperre oder eine Pipe, die nie endet, rührt von derselben Nachlässigkeit her.</translation>
        </message>
        <message>
            <source>The lock file stays open, in a process that knows nothing of it.</source>
            <translation>Die Sperrdatei bleibt offen, in einem Prozess, der nichts von ihr weiß.</translation>
        </message>
        <message>
            <source>C: set SIGPIPE and SIGTERM on purpose</source>
            <translation>C: SIGPIPE und SIGTERM mit Absicht einstellen</translation>
        </message>
        <message>
            <source>SIGTERM is no longer among the ignored signals. SIGPIPE is, by C's own decision.</source>
            <translation>SIGTERM ist nicht mehr unter den ignorierten Signalen. SIGPIPE ist es, nach eigenem Beschluss von C.</translation>
        </message>
        <message>
            <source>Where in /proc can one see which signals a process ignores?</source>
            <translation>Wo in /proc sieht man, welche Signale ein Prozess ignoriert?</translation>
        </message>
        <message>
            <source>In the line SigIgn of its status file: one bit for each signal.</source>
            <translation>In der Zeile SigIgn seiner Datei status: ein Bit für jedes Signal.</translation>
        </message>
        <message>
            <source>daemon(7) asks for it: reset all signals to their defaults and unblock them, then set the few that you mean to.</source>
            <translation>daemon(7) verlangt es: alle Signale auf ihre Vorgabe zurücksetzen und freigeben, dann die wenigen einstellen, die man haben will.</translation>
        </message>
        <message>
            <source>you: kill -TERM C again</source>
            <translation>Sie: noch einmal kill -TERM C</translation>
        </message>
        <message>
            <source>This time it ended at once.</source>
            <translation>Diesmal endete es sofort.</translation>
        </message>
        <message>
            <source>And now?</source>
            <translation>Und jetzt?</translation>
        </message>
        <message>
            <source>It dies.</source>
            <translation>Es stirbt.</translation>
        </message>
        <message>
            <source>By default SIGTERM ends a process. A daemon that has something to put away first catches it; none should ignore it.</source>
            <translation>Von Haus aus beendet SIGTERM einen Prozess. Ein Daemon, der vorher etwas wegzuräumen hat, fängt es ab; ignorieren sollte es keiner.</translation>
        </message>
        <message>
            <source>“Fork, setsid, fork, chdir and /dev/null: that is a daemon.” The usual recipe stops there. daemon(7) lists fifteen steps, and the ones that are left out are those that hurt later: umask, signals, leaked descriptors, the environment, a pid file without races, giving up privileges, reporting readiness.</source>
            <translation>„Fork, setsid, Fork, chdir und /dev/null: Das ist ein Daemon.“ Hier hört das übliche Rezept auf. daemon(7) zählt fünfzehn Schritte auf, und die ausgelassenen sind die, die später schmerzen: umask, Signale, durchgesickerte Deskriptoren, die Umgebung, eine PID-Datei ohne Wettläufe, Rechte abgeben, Bereitschaft melden.</translation>
        </message>
        <message>
            <source>What the usual recipe leaves behind</source>
            <translation>Was das übliche Rezept liegen lässt</translation>
        </message>
        <message>
            <source>The double fork frees a daemon from its terminal. But a process inherits much more from whoever started it: the umask, ignored signals, open files. Here a daemon has just been made by the book, from a careless starter. Its ids are perfect, and yet its files are unreadable, it cannot be stopped, and it holds something open that is none of its business.</source>
            <translation>Der doppelte Fork befreit einen Daemon von seinem Terminal. Doch ein Prozess erbt viel mehr von dem, der ihn gestartet hat: die umask, ignorierte Signale, offene Dateien. Hier ist eben nach Lehrbuch ein Daemon entstanden, gestartet von einem nachlässigen Programm. Seine Nummern sind tadellos, und doch sind seine Dateien nicht lesbar, er lässt sich nicht aufhalten, und er hält etwas offen, das ihn nichts angeht.</translation>
        </message>
        <message>
            <source>the careless starter</source>
            <translation>der nachlässige Starter</translation>
        </message>
        <message>
            <source>in between, leader of the session</source>
            <translation>dazwischen, Leiter der Sitzung</translation>
        </message>
        <message>
            <source>the daemon</source>
            <translation>der Daemon</translation>
        </message>
        <message>
            <source>Orphans: who adopts them?</source>
            <translation>Waisen: Wer adoptiert sie?</translation>
        </message>
        <message>
            <source>When a process dies, its children live on as orphans and get a new parent at once. Many books say that this is always process 1. Here are four generations, and the eldest has offered to adopt: watch the youngest change its parent twice. It also tells you itself.</source>
            <translation>Wenn ein Prozess stirbt, leben seine Kinder als Waisen weiter und bekommen sofort neue Eltern. In vielen Büchern steht, das sei immer Prozess 1. Hier sind vier Generationen, und die älteste hat angeboten zu adoptieren: Sehen Sie zu, wie die jüngste zweimal die Eltern wechselt. Sie sagt es Ihnen auch selbst.</translation>
        </message>
        <message>
            <source>the eldest: a manager that adopts orphans</source>
            <translation>der Älteste: ein Verwalter, der Waisen adoptiert</translation>
        </message>
        <message>
            <source>its grandchild</source>
            <translation>sein Enkel</translation>
        </message>
        <message>
            <source>the youngest</source>
            <translation>der Jüngste</translation>
        </message>
        <message>
            <source>S: offers to adopt</source>
            <translation>S: bietet an zu adoptieren</translation>
        </message>
        <message>
            <source>No field of the table has changed, and none could.</source>
            <translation>Kein Feld der Tabelle hat sich geändert, und keines konnte es.</translation>
        </message>
        <message>
            <source>Which line of /proc shows that S is ready to adopt?</source>
            <translation>Welche Zeile in /proc zeigt, dass S bereit ist zu adoptieren?</translation>
        </message>
        <message>
            <source>None: only S itself can ask for it.</source>
            <translation>Keine: Nur S selbst kann danach fragen.</translation>
        </message>
        <message>
            <source>A process may mark itself as a “child subreaper”. systemd does so for each user, and so do container managers.</source>
            <translation>Ein Prozess kann sich als „child subreaper“ kennzeichnen. systemd tut es für jeden Benutzer, und Containerverwaltungen tun es auch.</translation>
        </message>
        <message>
            <source>Orphans pass S by and go to the next reaper above.</source>
            <translation>Waisen gehen an S vorbei zum nächsten Reaper darüber.</translation>
        </message>
        <message>
            <source>S: fork()</source>
            <translation>S: fork()</translation>
        </message>
        <message>
            <source>P is an ordinary child of S.</source>
            <translation>P ist ein gewöhnliches Kind von S.</translation>
        </message>
        <message>
            <source>Does P adopt orphans, too, now that its parent does?</source>
            <translation>Adoptiert nun auch P Waisen, da sein Elternprozess es tut?</translation>
        </message>
        <message>
            <source>No. The offer is not inherited.</source>
            <translation>Nein. Das Angebot wird nicht geerbt.</translation>
        </message>
        <message>
            <source>A fork copies nearly everything. The mark of a subreaper is one of the exceptions.</source>
            <translation>Ein Fork kopiert fast alles. Das Kennzeichen eines Subreapers ist eine der Ausnahmen.</translation>
        </message>
        <message>
            <source>S carries on as if it were P: it adopts its own grandchild.</source>
            <translation>S macht weiter, als wäre es P: Es adoptiert seinen eigenen Enkel.</translation>
        </message>
        <message>
            <source>P: fork()</source>
            <translation>P: fork()</translation>
        </message>
        <message>
            <source>The third generation: group and session are still those of S and T.</source>
            <translation>Die dritte Generation: Gruppe und Sitzung sind noch die von S und T.</translation>
        </message>
        <message>
            <source>Whose group and whose session will Q be in?</source>
            <translation>In wessen Gruppe und wessen Sitzung wird Q sein?</translation>
        </message>
        <message>
            <source>S's group and T's session: nobody has called setpgid or setsid.</source>
            <translation>In der Gruppe von S und der Sitzung von T: Niemand hat setpgid oder setsid aufgerufen.</translation>
        </message>
        <message>
            <source>Group and session are handed down from parent to child.</source>
            <translation>Gruppe und Sitzung werden von Eltern an Kinder weitergegeben.</translation>
        </message>
        <message>
            <source>P carries on as if it were Q.</source>
            <translation>P macht weiter, als wäre es Q.</translation>
        </message>
        <message>
            <source>Q: fork()</source>
            <translation>Q: fork()</translation>
        </message>
        <message>
            <source>A chain of parents: S, P, Q, K.</source>
            <translation>Eine Kette von Eltern: S, P, Q, K.</translation>
        </message>
        <message>
            <source>If Q dies, who can become K's parent?</source>
            <translation>Wenn Q stirbt, wer kann Elternprozess von K werden?</translation>
        </message>
        <message>
            <source>S, who has offered it. P has not.</source>
            <translation>S, der es angeboten hat. P hat es nicht.</translation>
        </message>
        <message>
            <source>The kernel looks upwards from the dead parent for the first one that has offered to adopt.</source>
            <translation>Der Kernel sucht vom toten Elternprozess aus nach oben den ersten, der angeboten hat zu adoptieren.</translation>
        </message>
        <message>
            <source>Q carries on as if it were K: nobody becomes an orphan when S dies but P.</source>
            <translation>Q macht weiter, als wäre es K: Wenn S stirbt, wird niemand zur Waise außer P.</translation>
        </message>
        <message>
            <source>Q: exit</source>
            <translation>Q: exit</translation>
        </message>
        <message>
            <source>K went to S and passed P by, its living grandparent. Group and session are as before: being an orphan changes the parent and nothing else.</source>
            <translation>K kam zu S und ging an P vorbei, seinem lebenden Großelternprozess. Gruppe und Sitzung sind wie zuvor: Eine Waise zu sein ändert den Elternprozess und sonst nichts.</translation>
        </message>
        <message>
            <source>Who is K's parent now: P, S or process 1?</source>
            <translation>Wer ist jetzt der Elternprozess von K: P, S oder Prozess 1?</translation>
        </message>
        <message>
            <source>S.</source>
            <translation>S.</translation>
        </message>
        <message>
            <source>Orphans go to the nearest living forebear that offered to adopt; if there is none, to the first process of the pid namespace.</source>
            <translation>Waisen kommen zum nächsten lebenden Vorfahren, der angeboten hat zu adoptieren; gibt es keinen, zum ersten Prozess des PID-Namensraums.</translation>
        </message>
        <message>
            <source>“The parent of an orphan is always process 1.” Here it is S. Never test for 1 to find out whether your parent has died.</source>
            <translation>„Der Elternprozess einer Waise ist immer Prozess 1.“ Hier ist es S. Prüfen Sie nie auf 1, um herauszufinden, ob Ihr Elternprozess gestorben ist.</translation>
        </message>
        <message>
            <source>P: waitpid()</source>
            <translation>P: waitpid()</translation>
        </message>
        <message>
            <source>Now Q is gone for good.</source>
            <translation>Jetzt ist Q endgültig weg.</translation>
        </message>
        <message>
            <source>Who has to clear the dead Q away: its parent P, or S?</source>
            <translation>Wer muss den toten Q abräumen: sein Elternprozess P oder S?</translation>
        </message>
        <message>
            <source>P. Each dead process is waited for by its own parent.</source>
            <translation>P. Auf jeden toten Prozess wartet sein eigener Elternprozess.</translation>
        </message>
        <message>
            <source>What was adopted are the children of the dead, not the dead.</source>
            <translation>Adoptiert wurden die Kinder des Toten, nicht der Tote.</translation>
        </message>
        <message>
            <source>Q stays a zombie as long as P lives.</source>
            <translation>Q bleibt ein Zombie, solange P lebt.</translation>
        </message>
        <message>
            <source>S: exit</source>
            <translation>S: exit</translation>
        </message>
        <message>
            <source>All children of S have moved on, its own child P and the adopted K alike. K is with its third parent now, and has not noticed: nobody is told.</source>
            <translation>Alle Kinder von S sind weitergezogen, sein eigenes Kind P ebenso wie der adoptierte K. K ist nun bei seinem dritten Elternprozess und hat nichts gemerkt: Niemandem wird es gesagt.</translation>
        </message>
        <message>
            <source>And if the one who adopts dies?</source>
            <translation>Und wenn der stirbt, der adoptiert?</translation>
        </message>
        <message>
            <source>Its children go to the next one above, in the end to init.</source>
            <translation>Seine Kinder kommen zum nächsten darüber, am Ende zum Init.</translation>
        </message>
        <message>
            <source>Only the first process of a pid namespace is sure to be there: if it dies, the kernel ends the whole namespace.</source>
            <translation>Nur vom ersten Prozess eines PID-Namensraums ist sicher, dass er da ist: Stirbt er, beendet der Kernel den ganzen Namensraum.</translation>
        </message>
        <message>
            <source>P and K are orphans, but no daemons: they are still in the shell's session and have its terminal. That is what remains of a job whose first process has ended.</source>
            <translation>P und K sind Waisen, aber keine Daemons: Sie sind noch in der Sitzung der Shell und haben deren Terminal. So bleibt ein Job übrig, dessen erster Prozess beendet ist.</translation>
        </message>
        <message>
            <source>P and K are orphans. Are they daemons?</source>
            <translation>P und K sind Waisen. Sind sie Daemons?</translation>
        </message>
        <message>
            <source>No. They have a terminal, and a session that is not theirs.</source>
            <translation>Nein. Sie haben ein Terminal und eine Sitzung, die nicht ihre ist.</translation>
        </message>
        <message>
            <source>To be an orphan is about the parent; to be a daemon, about the session.</source>
            <translation>Beim Waisesein geht es um den Elternprozess, beim Daemonsein um die Sitzung.</translation>
        </message>
        <message>
            <source>S stays a zombie, and no prompt appears.</source>
            <translation>S bleibt ein Zombie, und kein Prompt erscheint.</translation>
        </message>
        <message>
            <source>you: kill -STOP E</source>
            <translation>Sie: kill -STOP E</translation>
        </message>
        <message>
            <source>The group of C is half stopped: C runs, E does not.</source>
            <translation>Die Gruppe von C ist halb angehalten: C läuft, E nicht.</translation>
        </message>
        <message>
            <source>You stop E. Is C, in the same group, stopped as well?</source>
            <translation>Sie halten E an. Wird auch C, in derselben Gruppe, angehalten?</translation>
        </message>
        <message>
            <source>No. A signal to one number reaches one process.</source>
            <translation>Nein. Ein Signal an eine Nummer erreicht einen Prozess.</translation>
        </message>
        <message>
            <source>Only a signal to the group would have stopped both. From now on somebody has to continue E one day: for that it needs a process that knows this group as its job.</source>
            <translation>Nur ein Signal an die Gruppe hätte beide angehalten. Von nun an muss jemand E eines Tages fortsetzen: Dazu braucht es einen Prozess, der diese Gruppe als seinen Job kennt.</translation>
        </message>
        <message>
            <source>With nobody stopped, nothing would be signalled in the next step.</source>
            <translation>Wäre niemand angehalten, würde im nächsten Schritt niemandem etwas gesendet.</translation>
        </message>
        <message>
            <source>you: kill -TERM P</source>
            <translation>Sie: kill -TERM P</translation>
        </message>
        <message>
            <source>P ended, and with it E, which nobody had signalled. C caught a SIGHUP and says so. Q lost the same parent at the same moment, and was told nothing.</source>
            <translation>P endete, und mit ihm E, dem niemand etwas gesendet hatte. C fing ein SIGHUP ab und sagt es. Q verlor denselben Elternprozess im selben Augenblick und erfuhr nichts.</translation>
        </message>
        <message>
            <source>P dies. Who of C, E and Q is sent a signal?</source>
            <translation>P stirbt. Wem von C, E und Q wird ein Signal gesendet?</translation>
        </message>
        <message>
            <source>C and E: SIGHUP, then SIGCONT. Not Q.</source>
            <translation>C und E: SIGHUP, dann SIGCONT. Q nicht.</translation>
        </message>
        <message>
            <source>A group is orphaned when none of its members has a parent in another group of the same session: nobody is left who could do job control for it. If a member is stopped at that moment, it would stay so for ever; so the kernel sends SIGHUP and SIGCONT to the whole group. E died of it, C has a handler. Q's group was orphaned too, but nobody in it was stopped.</source>
            <translation>Eine Gruppe ist verwaist, wenn keines ihrer Mitglieder einen Elternprozess in einer anderen Gruppe derselben Sitzung hat: Niemand ist mehr da, der für sie Jobkontrolle machen könnte. Ist in diesem Augenblick ein Mitglied angehalten, bliebe es das für immer; darum sendet der Kernel SIGHUP und SIGCONT an die ganze Gruppe. E starb daran, C hat einen Handler. Die Gruppe von Q verwaiste auch, aber in ihr war niemand angehalten.</translation>
        </message>
        <message>
            <source>“Orphans carry on as if nothing had happened.” In general, yes. But a stopped job that loses its last parent is hung up by the kernel, and its running members with it.</source>
            <translation>„Waisen laufen weiter, als wäre nichts geschehen.“ Im Allgemeinen ja. Aber einen angehaltenen Job, der seinen letzten Elternprozess verliert, lässt der Kernel auflegen, und seine laufenden Mitglieder mit ihm.</translation>
        </message>
        <message>
            <source>T: tcsetpgrp()</source>
            <translation>T: tcsetpgrp()</translation>
        </message>
        <message>
            <source>The prompt is back. C and Q are in background groups now, that no shell knows as jobs: jobs, fg and bg cannot name them.</source>
            <translation>Der Prompt ist wieder da. C und Q sind jetzt in Hintergrundgruppen, die keine Shell als Jobs kennt: jobs, fg und bg können sie nicht nennen.</translation>
        </message>
        <message>
            <source>What was the terminal's foreground group until now?</source>
            <translation>Welche war bis jetzt die Vordergrundgruppe des Terminals?</translation>
        </message>
        <message>
            <source>P's, a group without any member. Ctrl-C would have reached nobody.</source>
            <translation>Die von P, eine Gruppe ohne jedes Mitglied. Strg+C hätte niemanden erreicht.</translation>
        </message>
        <message>
            <source>The terminal keeps the number until somebody sets another.</source>
            <translation>Das Terminal behält die Nummer, bis jemand eine andere setzt.</translation>
        </message>
        <message>
            <source>The terminal still belongs to an empty group. So the shell's own read() is one from the background: as it ignores SIGTTIN, it gets EIO, takes that for the end, and leaves.</source>
            <translation>Das Terminal gehört noch einer leeren Gruppe. Also liest auch die Shell selbst aus dem Hintergrund: Da sie SIGTTIN ignoriert, bekommt ihr read() EIO, sie hält das für das Ende und geht.</translation>
        </message>
        <message>
            <source>you: kill -TSTP C</source>
            <translation>Sie: kill -TSTP C</translation>
        </message>
        <message>
            <source>C runs on. The signal that Ctrl-Z stands for had no effect.</source>
            <translation>C läuft weiter. Das Signal, für das Strg+Z steht, hatte keine Wirkung.</translation>
        </message>
        <message>
            <source>SIGTSTP is what Ctrl-Z sends. Does it stop C?</source>
            <translation>SIGTSTP ist, was Strg+Z sendet. Hält es C an?</translation>
        </message>
        <message>
            <source>In an orphaned group, the default action of SIGTSTP, SIGTTIN and SIGTTOU is left out: nobody would ever continue the stopped process.</source>
            <translation>In einer verwaisten Gruppe entfällt die Vorgabe von SIGTSTP, SIGTTIN und SIGTTOU: Niemand würde den angehaltenen Prozess je fortsetzen.</translation>
        </message>
        <message>
            <source>you: wake Q, which then reads (SIGUSR1)</source>
            <translation>Sie: Q wecken, das dann liest (SIGUSR1)</translation>
        </message>
        <message>
            <source>Q tells the error: Input/output error. It was not stopped.</source>
            <translation>Q nennt den Fehler: Input/output error. Es wurde nicht angehalten.</translation>
        </message>
        <message>
            <source>Q reads from the terminal, and is in the background. A job of the shell would be stopped. And Q?</source>
            <translation>Q liest vom Terminal und ist im Hintergrund. Ein Job der Shell würde angehalten. Und Q?</translation>
        </message>
        <message>
            <source>Its read() fails at once with EIO.</source>
            <translation>Sein read() schlägt sofort mit EIO fehl.</translation>
        </message>
        <message>
            <source>A stop by SIGTTIN could never be undone in an orphaned group, so the kernel returns an error instead.</source>
            <translation>Ein Anhalten durch SIGTTIN ließe sich in einer verwaisten Gruppe nie rückgängig machen, darum liefert der Kernel stattdessen einen Fehler.</translation>
        </message>
        <message>
            <source>you: kill -STOP C</source>
            <translation>Sie: kill -STOP C</translation>
        </message>
        <message>
            <source>C is stopped, and will stay so until you send SIGCONT.</source>
            <translation>C ist angehalten und bleibt es, bis Sie SIGCONT senden.</translation>
        </message>
        <message>
            <source>SIGTSTP did not stop C. Will SIGSTOP?</source>
            <translation>SIGTSTP hat C nicht angehalten. Tut es SIGSTOP?</translation>
        </message>
        <message>
            <source>Yes, always.</source>
            <translation>Ja, immer.</translation>
        </message>
        <message>
            <source>SIGSTOP and SIGKILL ask nobody, and no rule spares anyone. And as the group was an orphan before, the kernel does not come to its rescue.</source>
            <translation>SIGSTOP und SIGKILL fragen niemanden, und keine Regel verschont jemanden. Und da die Gruppe schon vorher verwaist war, kommt der Kernel ihr nicht zu Hilfe.</translation>
        </message>
        <message>
            <source>Orphaned process groups</source>
            <translation>Verwaiste Prozessgruppen</translation>
        </message>
        <message>
            <source>Not only processes can be orphans: process groups can, too. A group is orphaned when nobody is left who could stop and continue it as a job. That matters only for jobs that are stopped at this moment, and for those the kernel has a special rule. It is the one case in which the death of a parent does send a signal to those it leaves behind.</source>
            <translation>Nicht nur Prozesse können verwaisen, auch Prozessgruppen. Eine Gruppe ist verwaist, wenn niemand mehr da ist, der sie als Job anhalten und fortsetzen könnte. Das zählt nur für Jobs, die in diesem Augenblick angehalten sind, und für die hat der Kernel eine besondere Regel. Es ist der eine Fall, in dem der Tod eines Elternprozesses denen, die er hinterlässt, doch ein Signal sendet.</translation>
        </message>
        <message>
            <source>the job that you started; parent of the others</source>
            <translation>der Job, den Sie gestartet haben; Elternprozess der anderen</translation>
        </message>
        <message>
            <source>leader of a second group; catches SIGHUP</source>
            <translation>Leiter einer zweiten Gruppe; fängt SIGHUP ab</translation>
        </message>
        <message>
            <source>a member of C's group</source>
            <translation>ein Mitglied der Gruppe von C</translation>
        </message>
        <message>
            <source>alone in a third group</source>
            <translation>allein in einer dritten Gruppe</translation>
        </message>
        <message>
            <source>N: fork() after unshare(CLONE_NEWPID)</source>
            <translation>N: fork() nach unshare(CLONE_NEWPID)</translation>
        </message>
        <message>
            <source>Seen from here, I is an ordinary process with an ordinary number. It says about itself: I am 1, my parent is 0.</source>
            <translation>Von hier aus ist I ein gewöhnlicher Prozess mit einer gewöhnlichen Nummer. Von sich selbst sagt es: Ich bin 1, mein Elternprozess ist 0.</translation>
        </message>
        <message>
            <source>N has called unshare(CLONE_NEWPID). Who is in the new pid namespace: N, or its child?</source>
            <translation>N hat unshare(CLONE_NEWPID) aufgerufen. Wer ist im neuen PID-Namensraum: N oder sein Kind?</translation>
        </message>
        <message>
            <source>Only its child, and that is process 1 there.</source>
            <translation>Nur sein Kind, und das ist dort Prozess 1.</translation>
        </message>
        <message>
            <source>A process cannot change its own number, so unshare() only decides where later children are born. Each process inside has two numbers, one for each namespace (NSpid in its status file). “0” stands for: my parent is outside.</source>
            <translation>Ein Prozess kann seine eigene Nummer nicht ändern, darum bestimmt unshare() nur, wo spätere Kinder geboren werden. Jeder Prozess darin hat zwei Nummern, eine für jeden Namensraum (NSpid in seiner Datei status). „0“ steht für: Mein Elternprozess ist draußen.</translation>
        </message>
        <message>
            <source>“Init is the only process whose parent is 0.” On every Linux machine the parent of kthreadd (2) is 0 too, and so is that of the init of every pid namespace, seen from inside.</source>
            <translation>„Init ist der einzige Prozess, dessen Elternprozess 0 ist.“ Auf jeder Linux-Maschine ist auch der von kthreadd (2) 0, und ebenso der vom Init jedes PID-Namensraums, von innen gesehen.</translation>
        </message>
        <message>
            <source>I: fork()</source>
            <translation>I: fork()</translation>
        </message>
        <message>
            <source>J is 2 inside. I now sleeps, and will never wait for a child.</source>
            <translation>J ist innen 2. I schläft jetzt und wird nie auf ein Kind warten.</translation>
        </message>
        <message>
            <source>Group and session of J are N's and the shell's. What are these numbers inside?</source>
            <translation>Gruppe und Sitzung von J sind die von N und der Shell. Welche Nummern sind das innen?</translation>
        </message>
        <message>
            <source>0: their leaders are outside, and have no number there.</source>
            <translation>0: Ihre Leiter sind draußen und haben dort keine Nummer.</translation>
        </message>
        <message>
            <source>A pid namespace can show only what is in it or below it.</source>
            <translation>Ein PID-Namensraum kann nur zeigen, was in ihm oder unter ihm ist.</translation>
        </message>
        <message>
            <source>J: fork()</source>
            <translation>J: fork()</translation>
        </message>
        <message>
            <source>K is 3 inside.</source>
            <translation>K ist innen 3.</translation>
        </message>
        <message>
            <source>How many processes can K see, and how many of the lab can you see?</source>
            <translation>Wie viele Prozesse sieht K, und wie viele des Labors sehen Sie?</translation>
        </message>
        <message>
            <source>K sees three, from here one sees all. One looks into a namespace, never out.</source>
            <translation>K sieht drei, von hier aus sieht man alle. In einen Namensraum blickt man hinein, nie hinaus.</translation>
        </message>
        <message>
            <source>Namespaces are nested, and each process has a number in its own and in all above it.</source>
            <translation>Namensräume sind verschachtelt, und jeder Prozess hat eine Nummer in seinem eigenen und in allen darüber.</translation>
        </message>
        <message>
            <source>K: getpid(), getppid()</source>
            <translation>K: getpid(), getppid()</translation>
        </message>
        <message>
            <source>K says: I am 3, my parent is 2.</source>
            <translation>K sagt: Ich bin 3, mein Elternprozess ist 2.</translation>
        </message>
        <message>
            <source>Which number will K tell for its parent?</source>
            <translation>Welche Nummer wird K für seinen Elternprozess nennen?</translation>
        </message>
        <message>
            <source>2, J's number inside.</source>
            <translation>2, die Nummer von J innen.</translation>
        </message>
        <message>
            <source>System calls translate numbers for whoever asks.</source>
            <translation>Systemaufrufe übersetzen Nummern für den, der fragt.</translation>
        </message>
        <message>
            <source>J: exit</source>
            <translation>J: exit</translation>
        </message>
        <message>
            <source>K was adopted by I, not by the machine's reaper. J stays a zombie, because I is a bad init and never waits.</source>
            <translation>K wurde von I adoptiert, nicht vom Reaper der Maschine. J bleibt ein Zombie, weil I ein schlechter Init ist und nie wartet.</translation>
        </message>
        <message>
            <source>K becomes an orphan. Who adopts it: the machine's reaper, or I?</source>
            <translation>K wird zur Waise. Wer adoptiert es: der Reaper der Maschine oder I?</translation>
        </message>
        <message>
            <source>I. Orphans do not leave their namespace.</source>
            <translation>I. Waisen verlassen ihren Namensraum nicht.</translation>
        </message>
        <message>
            <source>Whoever is process 1 inside inherits all its orphans and has to wait for them. In containers that is often a program that does not know of this duty; that is what small inits such as tini are for.</source>
            <translation>Wer innen Prozess 1 ist, erbt alle Waisen darin und muss auf sie warten. In Containern ist das oft ein Programm, das von dieser Pflicht nichts weiß; dafür gibt es kleine Inits wie tini.</translation>
        </message>
        <message>
            <source>“The parent of orphans is always process 1.” Inside it looks so; from outside, the very same process 1 is some ordinary number.</source>
            <translation>„Der Elternprozess von Waisen ist immer Prozess 1.“ Innen sieht es so aus; von außen ist genau dieser Prozess 1 irgendeine gewöhnliche Nummer.</translation>
        </message>
        <message>
            <source>K: getpid(), getppid() again</source>
            <translation>K: getpid(), getppid() noch einmal</translation>
        </message>
        <message>
            <source>K says: I am 3, my parent is 1.</source>
            <translation>K sagt: Ich bin 3, mein Elternprozess ist 1.</translation>
        </message>
        <message>
            <source>And which number for its parent now?</source>
            <translation>Und welche Nummer jetzt für seinen Elternprozess?</translation>
        </message>
        <message>
            <source>1.</source>
            <translation>1.</translation>
        </message>
        <message>
            <source>Nobody told K. A process learns of its adoption only by asking.</source>
            <translation>Niemand hat es K gesagt. Ein Prozess erfährt von seiner Adoption nur, indem er fragt.</translation>
        </message>
        <message>
            <source>you: kill -TERM I</source>
            <translation>Sie: kill -TERM I</translation>
        </message>
        <message>
            <source>I lives.</source>
            <translation>I lebt.</translation>
        </message>
        <message>
            <source>I has no handler for SIGTERM. Will it die?</source>
            <translation>I hat keinen Handler für SIGTERM. Stirbt es?</translation>
        </message>
        <message>
            <source>No: it is an init.</source>
            <translation>Nein: Es ist ein Init.</translation>
        </message>
        <message>
            <source>The kernel protects the init of a namespace: a signal for which it has no handler is dropped. That is why stopping a container so often takes ten seconds, until SIGKILL comes from outside.</source>
            <translation>Der Kernel schützt den Init eines Namensraums: Ein Signal, für das er keinen Handler hat, wird verworfen. Darum dauert das Anhalten eines Containers so oft zehn Sekunden, bis SIGKILL von außen kommt.</translation>
        </message>
        <message>
            <source>you: kill -KILL I</source>
            <translation>Sie: kill -KILL I</translation>
        </message>
        <message>
            <source>All that lived inside is gone, the zombie J too. I waits for N to notice.</source>
            <translation>Alles, was darin lebte, ist weg, auch der Zombie J. I wartet darauf, dass N es bemerkt.</translation>
        </message>
        <message>
            <source>SIGKILL from outside does work. What becomes of K?</source>
            <translation>SIGKILL von außen wirkt doch. Was wird aus K?</translation>
        </message>
        <message>
            <source>The kernel kills it, too.</source>
            <translation>Der Kernel beendet es ebenfalls.</translation>
        </message>
        <message>
            <source>Without an init nobody could adopt. So its death ends the namespace: every process in it gets SIGKILL. No setsid() and no double fork saves a daemon from that.</source>
            <translation>Ohne Init könnte niemand adoptieren. Darum beendet sein Tod den Namensraum: Jeder Prozess darin bekommt SIGKILL. Kein setsid() und kein doppelter Fork rettet einen Daemon davor.</translation>
        </message>
        <message>
            <source>“Init is the one process that is sure to be there.” It is, because the kernel makes it so: when the first process of the machine dies, the kernel stops; when that of a namespace dies, all inside die.</source>
            <translation>„Init ist der eine Prozess, der ganz sicher da ist.“ Das ist er, weil der Kernel dafür sorgt: Stirbt der erste Prozess der Maschine, bleibt der Kernel stehen; stirbt der eines Namensraums, sterben alle darin.</translation>
        </message>
        <message>
            <source>N: waitpid(I)</source>
            <translation>N: waitpid(I)</translation>
        </message>
        <message>
            <source>I is cleared away. The namespace is empty, but N's children are still to be born into it.</source>
            <translation>I ist abgeräumt. Der Namensraum ist leer, aber die Kinder von N werden weiterhin in ihn geboren.</translation>
        </message>
        <message>
            <source>Can N start a new process in this namespace, as a new init?</source>
            <translation>Kann N in diesem Namensraum einen neuen Prozess starten, als neuen Init?</translation>
        </message>
        <message>
            <source>You will see in a moment.</source>
            <translation>Das sehen Sie gleich.</translation>
        </message>
        <message>
            <source>N asked for the number it knows, not for 1. To N, init is an ordinary child.</source>
            <translation>N fragte nach der Nummer, die es kennt, nicht nach 1. Für N ist Init ein gewöhnliches Kind.</translation>
        </message>
        <message>
            <source>N: fork() into the dead namespace</source>
            <translation>N: fork() in den toten Namensraum</translation>
        </message>
        <message>
            <source>Cannot allocate memory, says N. There is plenty of it.</source>
            <translation>Cannot allocate memory, sagt N. Davon ist genug da.</translation>
        </message>
        <message>
            <source>So, does the fork succeed?</source>
            <translation>Also, gelingt der Fork?</translation>
        </message>
        <message>
            <source>No: ENOMEM.</source>
            <translation>Nein: ENOMEM.</translation>
        </message>
        <message>
            <source>A namespace whose init has died accepts nobody any more, and the kernel has no better errno for it. It is a well-known riddle in logs.</source>
            <translation>Ein Namensraum, dessen Init gestorben ist, nimmt niemanden mehr auf, und der Kernel hat keine bessere errno dafür. In Protokollen ist das ein bekanntes Rätsel.</translation>
        </message>
        <message>
            <source>A pid namespace: another process 1</source>
            <translation>Ein PID-Namensraum: ein anderer Prozess 1</translation>
        </message>
        <message>
            <source>In a container there is a process 1, too. It is not the machine's: a pid namespace is a room of its own for process numbers, and the first process in it is its init, with all duties and rights of one. From outside you see ordinary processes, from inside a machine of their own. Here you look at both.</source>
            <translation>Auch in einem Container gibt es einen Prozess 1. Es ist nicht der der Maschine: Ein PID-Namensraum ist ein eigener Raum für Prozessnummern, und der erste Prozess darin ist dessen Init, mit allen Pflichten und Rechten eines solchen. Von außen sehen Sie gewöhnliche Prozesse, von innen eine eigene Maschine. Hier sehen Sie beides an.</translation>
        </message>
        <message>
            <source>makes the namespace, as a container runtime does</source>
            <translation>legt den Namensraum an, wie eine Containerlaufzeit es tut</translation>
        </message>
        <message>
            <source>the init of the namespace, 1 inside</source>
            <translation>der Init des Namensraums, innen 1</translation>
        </message>
        <message>
            <source>a process inside, 2</source>
            <translation>ein Prozess darin, 2</translation>
        </message>
        <message>
            <source>its child, 3 inside</source>
            <translation>sein Kind, innen 3</translation>
        </message>
        <message>
            <source>H: clone3() with the number 500</source>
            <translation>H: clone3() mit der Nummer 500</translation>
        </message>
        <message>
            <source>To H, the new process is 500. From here it has another, ordinary number: it was born in a pid namespace.</source>
            <translation>Für H ist der neue Prozess 500. Von hier aus hat er eine andere, gewöhnliche Nummer: Er wurde in einem PID-Namensraum geboren.</translation>
        </message>
        <message>
            <source>What identifies P for the rest of its life, and after?</source>
            <translation>Woran erkennt man P für den Rest seines Lebens und danach?</translation>
        </message>
        <message>
            <source>Not its number: only a pidfd, or the number together with the time of its start.</source>
            <translation>Nicht an seiner Nummer: nur an einem Pidfd, oder an der Nummer zusammen mit dem Zeitpunkt seines Starts.</translation>
        </message>
        <message>
            <source>A pidfd is a descriptor for one process. It never comes to mean another, and it tells when the process ends. H opens one for P at once.</source>
            <translation>Ein Pidfd ist ein Deskriptor für einen Prozess. Er meint nie einen anderen, und er meldet, wenn der Prozess endet. H öffnet sofort einen für P.</translation>
        </message>
        <message>
            <source>you: kill -KILL P</source>
            <translation>Sie: kill -KILL P</translation>
        </message>
        <message>
            <source>P is a zombie until H waits for it.</source>
            <translation>P ist ein Zombie, bis H auf es wartet.</translation>
        </message>
        <message>
            <source>P is dead. Is its number free?</source>
            <translation>P ist tot. Ist seine Nummer frei?</translation>
        </message>
        <message>
            <source>Not yet.</source>
            <translation>Noch nicht.</translation>
        </message>
        <message>
            <source>A zombie is little more than a number and an exit status, and it keeps both.</source>
            <translation>Ein Zombie ist wenig mehr als eine Nummer und ein Exit-Status, und er behält beide.</translation>
        </message>
        <message>
            <source>File exists, says H: the number is taken.</source>
            <translation>File exists, sagt H: Die Nummer ist belegt.</translation>
        </message>
        <message>
            <source>Can H make another process 500 now?</source>
            <translation>Kann H jetzt einen anderen Prozess 500 erzeugen?</translation>
        </message>
        <message>
            <source>No: EEXIST.</source>
            <translation>Nein: EEXIST.</translation>
        </message>
        <message>
            <source>That is what zombies are good for: as long as a parent has not asked, the number cannot come to mean somebody else, and the parent cannot be mistaken.</source>
            <translation>Dazu sind Zombies gut: Solange der Elternprozess nicht gefragt hat, kann die Nummer niemand anderen bezeichnen, und der Elternprozess kann sich nicht irren.</translation>
        </message>
        <message>
            <source>H: waitpid(500)</source>
            <translation>H: waitpid(500)</translation>
        </message>
        <message>
            <source>P is gone for good.</source>
            <translation>P ist endgültig weg.</translation>
        </message>
        <message>
            <source>The number is free.</source>
            <translation>Die Nummer ist frei.</translation>
        </message>
        <message>
            <source>Usually it would take long until 500 comes up again: numbers are handed out in turn, up to pid_max. On a busy machine with a small pid_max that is a matter of minutes.</source>
            <translation>Gewöhnlich würde es lange dauern, bis 500 wieder an die Reihe kommt: Nummern werden der Reihe nach vergeben, bis pid_max. Auf einer geschäftigen Maschine mit kleinem pid_max ist das eine Sache von Minuten.</translation>
        </message>
        <message>
            <source>H: clone3() with the number 500, once more</source>
            <translation>H: clone3() mit der Nummer 500, noch einmal</translation>
        </message>
        <message>
            <source>Q is 500 now. A signal by P's pidfd failed: No such process. A signal by the number 500 would have hit Q.</source>
            <translation>Q ist jetzt 500. Ein Signal über den Pidfd von P schlug fehl: No such process. Ein Signal über die Nummer 500 hätte Q getroffen.</translation>
        </message>
        <message>
            <source>H still has P's pidfd, and it knows the number 500. Which of the two would hit the stranger Q?</source>
            <translation>H hat noch den Pidfd von P und kennt die Nummer 500. Was von beiden träfe den Fremden Q?</translation>
        </message>
        <message>
            <source>The number.</source>
            <translation>Die Nummer.</translation>
        </message>
        <message>
            <source>A pid file holds a number. Between reading it and kill() the daemon may end and the number be given to another. A pidfd cannot be mistaken so. Number and start time together nearly can't: start times are counted in hundredths of a second, and only a reuse within one of them would go unseen.</source>
            <translation>Eine PID-Datei enthält eine Nummer. Zwischen dem Lesen und kill() kann der Daemon enden und die Nummer an einen anderen gehen. Ein Pidfd lässt sich so nicht verwechseln. Nummer und Startzeit zusammen beinahe auch nicht: Startzeiten zählen in Hundertstelsekunden, und nur eine Wiederverwendung innerhalb einer davon bliebe unbemerkt.</translation>
        </message>
        <message>
            <source>“A process is identified by its pid.” While it lives, and until its parent has waited for it. After that the number may mean anybody.</source>
            <translation>„Ein Prozess wird durch seine PID bezeichnet.“ Solange er lebt und bis sein Elternprozess auf ihn gewartet hat. Danach kann die Nummer jeden meinen.</translation>
        </message>
        <message>
            <source>H: clone3() with the number 700</source>
            <translation>H: clone3() mit der Nummer 700</translation>
        </message>
        <message>
            <source>G is 700 in its namespace.</source>
            <translation>G ist 700 in seinem Namensraum.</translation>
        </message>
        <message>
            <source>Which group is G in?</source>
            <translation>In welcher Gruppe ist G?</translation>
        </message>
        <message>
            <source>In that of S, like H: inherited.</source>
            <translation>In der von S, wie H: geerbt.</translation>
        </message>
        <message>
            <source>fork() and clone() copy the process group.</source>
            <translation>fork() und clone() kopieren die Prozessgruppe.</translation>
        </message>
        <message>
            <source>G: setpgid(0, 0)</source>
            <translation>G: setpgid(0, 0)</translation>
        </message>
        <message>
            <source>G leads a group that is numbered like itself.</source>
            <translation>G leitet eine Gruppe, die seine eigene Nummer trägt.</translation>
        </message>
        <message>
            <source>Which number does the new group get?</source>
            <translation>Welche Nummer bekommt die neue Gruppe?</translation>
        </message>
        <message>
            <source>700, that of its leader. Groups have no numbers of their own.</source>
            <translation>700, die ihres Leiters. Gruppen haben keine eigenen Nummern.</translation>
        </message>
        <message>
            <source>Processes, groups and sessions share one set of numbers.</source>
            <translation>Prozesse, Gruppen und Sitzungen teilen sich einen Vorrat an Nummern.</translation>
        </message>
        <message>
            <source>There is no group 700, and the number is free as soon as H has waited.</source>
            <translation>Es gibt keine Gruppe 700, und die Nummer ist frei, sobald H gewartet hat.</translation>
        </message>
        <message>
            <source>G: fork()</source>
            <translation>G: fork()</translation>
        </message>
        <message>
            <source>M is a member of group 700.</source>
            <translation>M ist ein Mitglied der Gruppe 700.</translation>
        </message>
        <message>
            <source>Who keeps the group alive when G is gone?</source>
            <translation>Wer hält die Gruppe am Leben, wenn G weg ist?</translation>
        </message>
        <message>
            <source>M. A group lives as long as it has a member.</source>
            <translation>M. Eine Gruppe lebt, solange sie ein Mitglied hat.</translation>
        </message>
        <message>
            <source>A group needs no living leader: the leader is only whoever has its number.</source>
            <translation>Eine Gruppe braucht keinen lebenden Leiter: Leiter ist nur, wer ihre Nummer hat.</translation>
        </message>
        <message>
            <source>G: exit</source>
            <translation>G: exit</translation>
        </message>
        <message>
            <source>M was adopted by H, the init of its namespace.</source>
            <translation>M wurde von H adoptiert, dem Init seines Namensraums.</translation>
        </message>
        <message>
            <source>Who adopts M?</source>
            <translation>Wer adoptiert M?</translation>
        </message>
        <message>
            <source>H.</source>
            <translation>H.</translation>
        </message>
        <message>
            <source>Orphans stay in their pid namespace.</source>
            <translation>Waisen bleiben in ihrem PID-Namensraum.</translation>
        </message>
        <message>
            <source>H: waitpid(700)</source>
            <translation>H: waitpid(700)</translation>
        </message>
        <message>
            <source>G is gone. The group still bears its number.</source>
            <translation>G ist weg. Die Gruppe trägt seine Nummer noch.</translation>
        </message>
        <message>
            <source>No process is 700 any more. Is the number free?</source>
            <translation>Kein Prozess ist mehr 700. Ist die Nummer frei?</translation>
        </message>
        <message>
            <source>No: a group is called so.</source>
            <translation>Nein: Eine Gruppe heißt so.</translation>
        </message>
        <message>
            <source>A number is free when no process, no group and no session bears it.</source>
            <translation>Eine Nummer ist frei, wenn kein Prozess, keine Gruppe und keine Sitzung sie trägt.</translation>
        </message>
        <message>
            <source>File exists. There is no process 700, as the next line says; but a signal to the group 700 arrives.</source>
            <translation>File exists. Es gibt keinen Prozess 700, wie die nächste Zeile sagt; aber ein Signal an die Gruppe 700 kommt an.</translation>
        </message>
        <message>
            <source>Can a new process get the number of a group whose leader is dead?</source>
            <translation>Kann ein neuer Prozess die Nummer einer Gruppe bekommen, deren Leiter tot ist?</translation>
        </message>
        <message>
            <source>Else a stranger would be a group leader by accident. So a daemon whose session is numbered like its dead first parent can never be confused with a new process of that number.</source>
            <translation>Sonst wäre ein Fremder aus Versehen Gruppenleiter. Darum kann ein Daemon, dessen Sitzung die Nummer seines toten ersten Elternprozesses trägt, nie mit einem neuen Prozess dieser Nummer verwechselt werden.</translation>
        </message>
        <message>
            <source>you: kill -KILL M</source>
            <translation>Sie: kill -KILL M</translation>
        </message>
        <message>
            <source>The last member of group 700 is a zombie.</source>
            <translation>Das letzte Mitglied der Gruppe 700 ist ein Zombie.</translation>
        </message>
        <message>
            <source>Does a zombie keep its group's number, too?</source>
            <translation>Behält ein Zombie auch die Nummer seiner Gruppe?</translation>
        </message>
        <message>
            <source>Yes.</source>
            <translation>Ja.</translation>
        </message>
        <message>
            <source>A zombie keeps all its numbers: its own, its group's and its session's.</source>
            <translation>Ein Zombie behält alle seine Nummern: die eigene, die seiner Gruppe und die seiner Sitzung.</translation>
        </message>
        <message>
            <source>H: waitpid(-700)</source>
            <translation>H: waitpid(-700)</translation>
        </message>
        <message>
            <source>With M the group has ended.</source>
            <translation>Mit M ist die Gruppe zu Ende.</translation>
        </message>
        <message>
            <source>Which child does waitpid(-700) ask for?</source>
            <translation>Nach welchem Kind fragt waitpid(-700)?</translation>
        </message>
        <message>
            <source>Any child in group 700.</source>
            <translation>Nach jedem Kind in Gruppe 700.</translation>
        </message>
        <message>
            <source>A negative number means a group, here as with kill().</source>
            <translation>Eine negative Zahl meint eine Gruppe, hier wie bei kill().</translation>
        </message>
        <message>
            <source>H: clone3() with the number 700, once more</source>
            <translation>H: clone3() mit der Nummer 700, noch einmal</translation>
        </message>
        <message>
            <source>It worked: R is the new 700.</source>
            <translation>Es hat geklappt: R ist der neue 700.</translation>
        </message>
        <message>
            <source>Nobody bears it any more: no process, no group, no session.</source>
            <translation>Niemand trägt sie mehr: kein Prozess, keine Gruppe, keine Sitzung.</translation>
        </message>
        <message>
            <source>The same number, another process</source>
            <translation>Dieselbe Nummer, ein anderer Prozess</translation>
        </message>
        <message>
            <source>There are only so many process numbers, and they are used again. So a number in a pid file or in your head may one day mean a stranger. When does a number become free, and when not? Usually one would have to wait for chance; in a pid namespace of its own a program may choose the numbers, and that is what H does here.</source>
            <translation>Es gibt nur begrenzt viele Prozessnummern, und sie werden wieder benutzt. So kann eine Nummer in einer PID-Datei oder in Ihrem Kopf eines Tages einen Fremden meinen. Wann wird eine Nummer frei und wann nicht? Gewöhnlich müsste man auf den Zufall warten; in einem eigenen PID-Namensraum darf ein Programm die Nummern wählen, und das tut H hier.</translation>
        </message>
        <message>
            <source>makes the pid namespace, and waits</source>
            <translation>legt den PID-Namensraum an und wartet</translation>
        </message>
        <message>
            <source>the init of the namespace: gives the numbers away</source>
            <translation>der Init des Namensraums: vergibt die Nummern</translation>
        </message>
        <message>
            <source>the first process 500</source>
            <translation>der erste Prozess 500</translation>
        </message>
        <message>
            <source>the second process 500</source>
            <translation>der zweite Prozess 500</translation>
        </message>
        <message>
            <source>the first process 700, leader of a group</source>
            <translation>der erste Prozess 700, Leiter einer Gruppe</translation>
        </message>
        <message>
            <source>a member of group 700</source>
            <translation>ein Mitglied der Gruppe 700</translation>
        </message>
        <message>
            <source>the second process 700</source>
            <translation>der zweite Prozess 700</translation>
        </message>
        <message>
            <source>A pipeline is one job</source>
            <translation>Eine Pipeline ist ein Job</translation>
        </message>
        <message>
            <source>git log | grep shipped | less: three programs, one line, one Ctrl-C. How do they belong together? None of them is a child of another. They are one process group, which shells call a job, and the terminal has one group in the foreground at a time. Here the three stages are one small program, and something runs in the background, too.</source>
            <translation>git log | grep shipped | less: drei Programme, eine Zeile, ein Strg+C. Wie gehören sie zusammen? Keines ist Kind eines anderen. Sie sind eine Prozessgruppe, die Shells einen Job nennen, und das Terminal hat immer nur eine Gruppe im Vordergrund. Hier sind die drei Stufen ein einziges kleines Programm, und im Hintergrund läuft auch etwas.</translation>
        </message>
        <message>
            <source>a job in the background</source>
            <translation>ein Job im Hintergrund</translation>
        </message>
        <message>
            <source>first stage, like git log</source>
            <translation>erste Stufe, wie git log</translation>
        </message>
        <message>
            <source>second stage, like grep</source>
            <translation>zweite Stufe, wie grep</translation>
        </message>
        <message>
            <source>third stage, like less</source>
            <translation>dritte Stufe, wie less</translation>
        </message>
        <message>
            <source>you: type the pipeline</source>
            <translation>Sie: die Pipeline tippen</translation>
        </message>
        <message>
            <source>The shell has read the line and is about to fork. X runs in the background: its group is not the one that has the terminal.</source>
            <translation>Die Shell hat die Zeile gelesen und ist im Begriff zu forken. X läuft im Hintergrund: Seine Gruppe ist nicht die, die das Terminal hat.</translation>
        </message>
        <message>
            <source>How many groups and how many sessions will this line make?</source>
            <translation>Wie viele Gruppen und wie viele Sitzungen ergibt diese Zeile?</translation>
        </message>
        <message>
            <source>One group, and no session.</source>
            <translation>Eine Gruppe und keine Sitzung.</translation>
        </message>
        <message>
            <source>The shell makes one group for each line that you type: a job.</source>
            <translation>Die Shell macht für jede Zeile, die Sie tippen, eine Gruppe: einen Job.</translation>
        </message>
        <message>
            <source>“Each command gets its own process group, and each line its own session.” All commands of a line share one group, and all jobs share the shell's session.</source>
            <translation>„Jeder Befehl bekommt eine eigene Prozessgruppe, und jede Zeile eine eigene Sitzung.“ Alle Befehle einer Zeile teilen sich eine Gruppe, und alle Jobs teilen sich die Sitzung der Shell.</translation>
        </message>
        <message>
            <source>T: fork(), setpgid(A, A)</source>
            <translation>T: fork(), setpgid(A, A)</translation>
        </message>
        <message>
            <source>The first stage leads a new group. Session and terminal are the shell's.</source>
            <translation>Die erste Stufe leitet eine neue Gruppe. Sitzung und Terminal sind die der Shell.</translation>
        </message>
        <message>
            <source>What are A's group and session?</source>
            <translation>Welche Gruppe und welche Sitzung hat A?</translation>
        </message>
        <message>
            <source>Its group bears its own number, its session the shell's.</source>
            <translation>Seine Gruppe trägt seine eigene Nummer, seine Sitzung die der Shell.</translation>
        </message>
        <message>
            <source>Parent and child both call setpgid(): nobody knows which of the two runs first, and whoever comes second changes nothing.</source>
            <translation>Elternprozess und Kind rufen beide setpgid() auf: Niemand weiß, welcher von beiden zuerst läuft, und wer als Zweiter kommt, ändert nichts.</translation>
        </message>
        <message>
            <source>A stays in the shell's own group, as it would in a script: Ctrl-C would be meant for the shell, too.</source>
            <translation>A bleibt in der Gruppe der Shell, wie in einem Skript: Strg+C gälte dann auch der Shell.</translation>
        </message>
        <message>
            <source>T: fork(), setpgid(B, A); fork(), setpgid(C, A)</source>
            <translation>T: fork(), setpgid(B, A); fork(), setpgid(C, A)</translation>
        </message>
        <message>
            <source>Three siblings, all children of the shell, all in group A. Its number is that of the first stage.</source>
            <translation>Drei Geschwister, alle Kinder der Shell, alle in Gruppe A. Deren Nummer ist die der ersten Stufe.</translation>
        </message>
        <message>
            <source>Is one stage the parent of another?</source>
            <translation>Ist eine Stufe Elternprozess einer anderen?</translation>
        </message>
        <message>
            <source>No. The shell started all three.</source>
            <translation>Nein. Die Shell hat alle drei gestartet.</translation>
        </message>
        <message>
            <source>What joins them are pipes and the group, not descent.</source>
            <translation>Was sie verbindet, sind Pipes und die Gruppe, nicht die Abstammung.</translation>
        </message>
        <message>
            <source>The shell carries on as if it were the second stage, and no shell is left to take the terminal back.</source>
            <translation>Die Shell macht weiter, als wäre sie die zweite Stufe, und es bleibt keine Shell, die das Terminal zurücknehmen könnte.</translation>
        </message>
        <message>
            <source>T: tcsetpgrp(A)</source>
            <translation>T: tcsetpgrp(A)</translation>
        </message>
        <message>
            <source>Group A has the terminal. All in the session see the same number here: in the foreground is whose group equals it, in the background everyone else, the shell too.</source>
            <translation>Gruppe A hat das Terminal. Alle in der Sitzung sehen hier dieselbe Nummer: Im Vordergrund ist, wessen Gruppe ihr gleicht, im Hintergrund sind alle anderen, auch die Shell.</translation>
        </message>
        <message>
            <source>Who decides which group is in the foreground?</source>
            <translation>Wer bestimmt, welche Gruppe im Vordergrund ist?</translation>
        </message>
        <message>
            <source>The shell. The kernel only keeps the number.</source>
            <translation>Die Shell. Der Kernel hebt nur die Nummer auf.</translation>
        </message>
        <message>
            <source>One number per terminal is all there is to it.</source>
            <translation>Eine Nummer je Terminal, mehr steckt nicht dahinter.</translation>
        </message>
        <message>
            <source>The children ask for the terminal themselves before they start, just in case.</source>
            <translation>Die Kinder holen sich das Terminal vor dem Start sicherheitshalber selbst.</translation>
        </message>
        <message>
            <source>A, B, C: dup2(), exec</source>
            <translation>A, B, C: dup2(), exec</translation>
        </message>
        <message>
            <source>Each stage has its ends of the pipes and has become its program. The lines run from A through B to C, and stderr of all three is still the terminal.</source>
            <translation>Jede Stufe hat ihre Enden der Pipes und ist ihr Programm geworden. Die Zeilen laufen von A durch B zu C, und stderr aller drei ist noch das Terminal.</translation>
        </message>
        <message>
            <source>Standard input of C is a pipe. Where will it get its keys from?</source>
            <translation>Die Standardeingabe von C ist eine Pipe. Woher bekommt es seine Tasten?</translation>
        </message>
        <message>
            <source>From /dev/tty, the controlling terminal, as less does.</source>
            <translation>Von /dev/tty, dem steuernden Terminal, wie less es tut.</translation>
        </message>
        <message>
            <source>dup2() puts an end of a pipe in the place of 0 or 1, and exec keeps it.</source>
            <translation>dup2() setzt ein Ende einer Pipe an die Stelle von 0 oder 1, und exec behält es.</translation>
        </message>
        <message>
            <source>Nothing, as long as the shell has done it: each of them only makes sure.</source>
            <translation>Nichts, solange die Shell es getan hat: Jedes stellt es nur sicher.</translation>
        </message>
        <message>
            <source>A: exit; T: waitpid()</source>
            <translation>A: exit; T: waitpid()</translation>
        </message>
        <message>
            <source>The group's leader is gone, and the group lives on under its number. “The leader is gone” makes neither an orphan nor a daemon.</source>
            <translation>Der Leiter der Gruppe ist weg, und die Gruppe lebt unter seiner Nummer weiter. „Der Leiter ist weg“ macht weder eine Waise noch einen Daemon.</translation>
        </message>
        <message>
            <source>Does the group end together with its leader?</source>
            <translation>Endet die Gruppe mit ihrem Leiter?</translation>
        </message>
        <message>
            <source>No. It ends with its last member.</source>
            <translation>Nein. Sie endet mit ihrem letzten Mitglied.</translation>
        </message>
        <message>
            <source>A group needs no living leader; its number stays reserved.</source>
            <translation>Eine Gruppe braucht keinen lebenden Leiter; ihre Nummer bleibt vergeben.</translation>
        </message>
        <message>
            <source>B is dead. C got SIGINT as well, but has a handler for it, as less does, and stays. X and the shell got nothing.</source>
            <translation>B ist tot. C bekam ebenfalls SIGINT, hat aber einen Handler dafür, wie less, und bleibt. X und die Shell bekamen nichts.</translation>
        </message>
        <message>
            <source>Who gets SIGINT: B, C, X, the shell?</source>
            <translation>Wer bekommt SIGINT: B, C, X, die Shell?</translation>
        </message>
        <message>
            <source>B and C, the living members of the foreground group.</source>
            <translation>B und C, die lebenden Mitglieder der Vordergrundgruppe.</translation>
        </message>
        <message>
            <source>What a process does with a signal is its own affair.</source>
            <translation>Was ein Prozess mit einem Signal macht, ist seine Sache.</translation>
        </message>
        <message>
            <source>“Ctrl-C kills all of them.” It reaches all of them; whether they die of it is up to each.</source>
            <translation>„Strg+C beendet sie alle.“ Es erreicht sie alle; ob sie daran sterben, liegt bei jedem selbst.</translation>
        </message>
        <message>
            <source>you: type q</source>
            <translation>Sie: q tippen</translation>
        </message>
        <message>
            <source>C has read the key from the terminal and is about to leave.</source>
            <translation>C hat die Taste vom Terminal gelesen und ist im Begriff zu gehen.</translation>
        </message>
        <message>
            <source>May C read from the terminal?</source>
            <translation>Darf C vom Terminal lesen?</translation>
        </message>
        <message>
            <source>Yes. Its group has the terminal; a reader in the background would be stopped by SIGTTIN.</source>
            <translation>Ja. Seine Gruppe hat das Terminal; ein Leser im Hintergrund würde durch SIGTTIN angehalten.</translation>
        </message>
        <message>
            <source>C may read: its group is in the foreground.</source>
            <translation>C darf lesen: Seine Gruppe ist im Vordergrund.</translation>
        </message>
        <message>
            <source>C: exit; T: waitpid(), tcsetpgrp()</source>
            <translation>C: exit; T: waitpid(), tcsetpgrp()</translation>
        </message>
        <message>
            <source>The shell has waited for each stage, has taken the terminal back, and has had a look at its background job before it prompts.</source>
            <translation>Die Shell hat auf jede Stufe gewartet, das Terminal zurückgenommen und nach ihrem Hintergrundjob gesehen, bevor sie zur Eingabe auffordert.</translation>
        </message>
        <message>
            <source>Who takes the terminal back?</source>
            <translation>Wer nimmt das Terminal zurück?</translation>
        </message>
        <message>
            <source>The shell, by tcsetpgrp(). It is in the background while it does so.</source>
            <translation>Die Shell, mit tcsetpgrp(). Dabei ist sie im Hintergrund.</translation>
        </message>
        <message>
            <source>That call from the background would stop the caller with SIGTTOU. So shells ignore that signal.</source>
            <translation>Dieser Aufruf aus dem Hintergrund würde den Aufrufer mit SIGTTOU anhalten. Darum ignorieren Shells dieses Signal.</translation>
        </message>
        <message>
            <source>you: kill the shell</source>
            <translation>Sie: die Shell mit kill beenden</translation>
        </message>
        <message>
            <source>The session's leader is dead. X goes on: it lost its parent and its terminal, but got no signal.</source>
            <translation>Der Leiter der Sitzung ist tot. X läuft weiter: Es hat seinen Elternprozess und sein Terminal verloren, aber kein Signal bekommen.</translation>
        </message>
        <message>
            <source>Does a signal to the session's leader reach the jobs of the session?</source>
            <translation>Erreicht ein Signal an den Leiter der Sitzung die Jobs der Sitzung?</translation>
        </message>
        <message>
            <source>When a session leader ends, its terminal is freed, and only the foreground group gets SIGHUP. That was the shell's own.</source>
            <translation>Wenn ein Sitzungsleiter endet, wird sein Terminal frei, und nur die Vordergrundgruppe bekommt SIGHUP. Das war die eigene der Shell.</translation>
        </message>
        <message>
            <source>“A signal to the session leader is forwarded to all groups of the session.” It is not. Some shells send SIGHUP to their jobs themselves when they get one.</source>
            <translation>„Ein Signal an den Sitzungsleiter wird an alle Gruppen der Sitzung weitergeleitet.“ Nein. Manche Shells senden ihren Jobs selbst SIGHUP, wenn sie eines bekommen.</translation>
        </message>
        <message>
            <source>The double fork: how a program becomes a daemon</source>
            <translation>Der doppelte Fork: wie ein Programm zum Daemon wird</translation>
        </message>
        <message>
            <source>You type a command, and a moment later the prompt is back although a server now runs: it has become a daemon, a process that belongs to no terminal and to nobody's login. In life that takes less than a thousandth of a second. Here it waits before each of its system calls until you let it go on, so that you can see which call changes what: who is whose parent, which group and session they belong to, and who would be hit if you closed the window. The program is real, and so is all that you see.</source>
            <translation>Sie tippen einen Befehl, und einen Augenblick später ist der Prompt wieder da, obwohl nun ein Server läuft: Er ist ein Daemon geworden, ein Prozess, der zu keinem Terminal und zu niemandes Anmeldung gehört. Im Leben dauert das weniger als eine Tausendstelsekunde. Hier wartet er vor jedem seiner Systemaufrufe, bis Sie ihn weiterlassen; so sehen Sie, welcher Aufruf was ändert: wer wessen Elternprozess ist, zu welcher Gruppe und Sitzung jeder gehört und wen es träfe, wenn Sie das Fenster schlössen. Das Programm ist echt, und ebenso alles, was Sie sehen.</translation>
        </message>
        <message>
            <source>B: setsid() is skipped</source>
            <translation>B: setsid() wird übersprungen</translation>
        </message>
        <message>
            <source>B was told that it leads a new session, and says so. The table shows that nothing has changed: group A, the shell's session, the shell's terminal.</source>
            <translation>B wurde gesagt, es leite eine neue Sitzung, und es sagt das auch. Die Tabelle zeigt, dass sich nichts geändert hat: Gruppe A, die Sitzung der Shell, das Terminal der Shell.</translation>
        </message>
        <message>
            <source>Suppose a program forgets this call. What does B keep?</source>
            <translation>Angenommen, ein Programm vergisst diesen Aufruf. Was behält B?</translation>
        </message>
        <message>
            <source>The shell's session, its terminal, and the group that it was born into.</source>
            <translation>Die Sitzung der Shell, deren Terminal und die Gruppe, in die es geboren wurde.</translation>
        </message>
        <message>
            <source>C is born into group A, into the shell's session, and with its terminal.</source>
            <translation>C wird in Gruppe A geboren, in die Sitzung der Shell und mit deren Terminal.</translation>
        </message>
        <message>
            <source>In which session will C be?</source>
            <translation>In welcher Sitzung wird C sein?</translation>
        </message>
        <message>
            <source>In the shell's, as its parent.</source>
            <translation>In der der Shell, wie sein Elternprozess.</translation>
        </message>
        <message>
            <source>Session, group and terminal are inherited.</source>
            <translation>Sitzung, Gruppe und Terminal werden geerbt.</translation>
        </message>
        <message>
            <source>C is an orphan, and looks much like a daemon; but its session's leader is the shell, which lives.</source>
            <translation>C ist eine Waise und sieht einem Daemon sehr ähnlich; aber der Leiter seiner Sitzung ist die Shell, und die lebt.</translation>
        </message>
        <message>
            <source>C's parent is the reaper now. Is C a daemon?</source>
            <translation>Der Elternprozess von C ist jetzt der Reaper. Ist C ein Daemon?</translation>
        </message>
        <message>
            <source>No. It still belongs to a terminal.</source>
            <translation>Nein. Es gehört noch zu einem Terminal.</translation>
        </message>
        <message>
            <source>To fork twice alone detaches from the parent, not from the session.</source>
            <translation>Zweimal zu forken löst allein vom Elternprozess, nicht von der Sitzung.</translation>
        </message>
        <message>
            <source>The daemon is dead. The shell got SIGHUP and ended, and with the session's leader gone, the foreground group got SIGHUP as well: that is group A, and C is still in it.</source>
            <translation>Der Daemon ist tot. Die Shell bekam SIGHUP und endete, und da der Leiter der Sitzung weg war, bekam auch die Vordergrundgruppe SIGHUP: Das ist Gruppe A, und C ist noch darin.</translation>
        </message>
        <message>
            <source>Its streams are on /dev/null, its parent is the reaper. Does C live on?</source>
            <translation>Seine Ströme sind auf /dev/null, sein Elternprozess ist der Reaper. Lebt C weiter?</translation>
        </message>
        <message>
            <source>No. SIGHUP ends it.</source>
            <translation>Nein. SIGHUP beendet es.</translation>
        </message>
        <message>
            <source>When a session leader ends, the kernel sends SIGHUP to the foreground group of its terminal. Only setsid() takes a process out of reach.</source>
            <translation>Wenn ein Sitzungsleiter endet, sendet der Kernel SIGHUP an die Vordergrundgruppe seines Terminals. Nur setsid() bringt einen Prozess außer Reichweite.</translation>
        </message>
        <message>
            <source>Skip setsid, and close the terminal</source>
            <translation>setsid überspringen und das Terminal schließen</translation>
        </message>
        <message>
            <source>The double fork as before, but setsid() does not happen. The window is closed while the program's group is still in the foreground: the shell has not yet come to notice that its command is done. In life that is a short moment at a prompt, but a long time when a script started the daemon, for then its group stays in the foreground until the whole script has ended.</source>
            <translation>Der doppelte Fork wie zuvor, aber setsid() geschieht nicht. Das Fenster wird geschlossen, während die Gruppe des Programms noch im Vordergrund ist: Die Shell hat noch nicht bemerkt, dass ihr Befehl fertig ist. Im Leben ist das an einem Prompt ein kurzer Augenblick, aber eine lange Zeit, wenn ein Skript den Daemon gestartet hat, denn dann bleibt seine Gruppe im Vordergrund, bis das ganze Skript beendet ist.</translation>
        </message>
        <message>
            <source>C lost its terminal and got no signal: its group was in the background. It lives, by luck rather than by design: with another shell, or in the foreground, it would be dead.</source>
            <translation>C hat sein Terminal verloren und kein Signal bekommen: Seine Gruppe war im Hintergrund. Es lebt, eher durch Glück als mit Absicht: Mit einer anderen Shell, oder im Vordergrund, wäre es tot.</translation>
        </message>
        <message>
            <source>C is in the shell's session, in a background group. Does it get SIGHUP?</source>
            <translation>C ist in der Sitzung der Shell, in einer Hintergrundgruppe. Bekommt es SIGHUP?</translation>
        </message>
        <message>
            <source>No. It only loses its controlling terminal.</source>
            <translation>Nein. Es verliert nur sein steuerndes Terminal.</translation>
        </message>
        <message>
            <source>A hangup is told to the session's leader and, when that one ends, to the foreground group. A shell may send SIGHUP to its jobs itself, as bash does; but this shell believes that its job has ended.</source>
            <translation>Ein Auflegen wird dem Leiter der Sitzung gemeldet und, wenn dieser endet, der Vordergrundgruppe. Eine Shell kann ihren Jobs selbst SIGHUP senden, wie bash es tut; aber diese Shell glaubt, ihr Job sei beendet.</translation>
        </message>
        <message>
            <source>“Without setsid the daemon would get the signals that the terminal sends to its whole session.” No signal goes to a session. What remains is the terminal itself: reads from it, /dev/tty, and its end.</source>
            <translation>„Ohne setsid bekäme der Daemon die Signale, die das Terminal an seine ganze Sitzung sendet.“ An eine Sitzung geht kein Signal. Was bleibt, ist das Terminal selbst: Lesen von ihm, /dev/tty und sein Ende.</translation>
        </message>
        <message>
            <source>Skip setsid, get the prompt back, and close the terminal</source>
            <translation>setsid überspringen, den Prompt zurückbekommen und das Terminal schließen</translation>
        </message>
        <message>
            <source>The same omission, but this time the prompt is back before the window is closed. Many books say that the daemon would now be ended by SIGHUP as a member of the shell's session. See for yourself what the kernel does to a background group, and what it does not.</source>
            <translation>Dieselbe Auslassung, aber diesmal ist der Prompt wieder da, bevor das Fenster geschlossen wird. In vielen Büchern steht, der Daemon würde nun als Mitglied der Sitzung der Shell durch SIGHUP beendet. Sehen Sie selbst, was der Kernel mit einer Hintergrundgruppe macht und was nicht.</translation>
        </message>
        <message>
            <source>A: fork() fails</source>
            <translation>A: fork() schlägt fehl</translation>
        </message>
        <message>
            <source>No child was born. A prints “Resource temporarily unavailable”, EAGAIN.</source>
            <translation>Kein Kind wurde geboren. A gibt „Resource temporarily unavailable“ aus, EAGAIN.</translation>
        </message>
        <message>
            <source>The user may start no more processes, so fork() fails. What should A do?</source>
            <translation>Der Benutzer darf keine weiteren Prozesse starten, also schlägt fork() fehl. Was soll A tun?</translation>
        </message>
        <message>
            <source>Say so, and end with a status that is not 0.</source>
            <translation>Es sagen und mit einem Status enden, der nicht 0 ist.</translation>
        </message>
        <message>
            <source>fork() returns -1 and no child. There is a limit on processes for each user.</source>
            <translation>fork() liefert -1 und kein Kind. Für jeden Benutzer gibt es eine Grenze für Prozesse.</translation>
        </message>
        <message>
            <source>“if (fork()) exit(0);” With it A would now end with success, and there would be no daemon: -1 counts as true.</source>
            <translation>„if (fork()) exit(0);“ Damit würde A jetzt erfolgreich enden, und es gäbe keinen Daemon: -1 gilt als wahr.</translation>
        </message>
        <message>
            <source>A: exit 1</source>
            <translation>A: exit 1</translation>
        </message>
        <message>
            <source>A ends with 1. There is nobody to become an orphan.</source>
            <translation>A endet mit 1. Es gibt niemanden, der zur Waise werden könnte.</translation>
        </message>
        <message>
            <source>Who will learn that there is no daemon?</source>
            <translation>Wer erfährt, dass es keinen Daemon gibt?</translation>
        </message>
        <message>
            <source>The shell: the exit status is kept until it asks.</source>
            <translation>Die Shell: Der Exit-Status wird aufbewahrt, bis sie fragt.</translation>
        </message>
        <message>
            <source>As long as the first parent lives, a failure can still be told to whoever started it.</source>
            <translation>Solange der erste Elternprozess lebt, kann ein Fehlschlag noch dem gemeldet werden, der ihn gestartet hat.</translation>
        </message>
        <message>
            <source>The prompt is back, and the shell knows that the command failed.</source>
            <translation>Der Prompt ist wieder da, und die Shell weiß, dass der Befehl fehlgeschlagen ist.</translation>
        </message>
        <message>
            <source>Let the first fork fail</source>
            <translation>Den ersten Fork fehlschlagen lassen</translation>
        </message>
        <message>
            <source>fork() can fail: because of a limit on processes, or for want of memory. It is rare, and therefore seldom tested. Here the first fork fails, and you see who learns of it.</source>
            <translation>fork() kann fehlschlagen: wegen einer Grenze für Prozesse oder aus Mangel an Speicher. Das ist selten und wird darum selten geprüft. Hier schlägt der erste Fork fehl, und Sie sehen, wer davon erfährt.</translation>
        </message>
        <message>
            <source>B: fork() fails</source>
            <translation>B: fork() schlägt fehl</translation>
        </message>
        <message>
            <source>No C was born. B can still print its complaint into the terminal, after the prompt and perhaps into what you are typing.</source>
            <translation>Kein C wurde geboren. B kann seine Beschwerde noch auf das Terminal schreiben, hinter den Prompt und vielleicht mitten in das, was Sie gerade tippen.</translation>
        </message>
        <message>
            <source>The second fork fails. Who can still be told?</source>
            <translation>Der zweite Fork schlägt fehl. Wem lässt es sich noch sagen?</translation>
        </message>
        <message>
            <source>Nobody by the exit status: the shell has its answer already, and it was 0.</source>
            <translation>Niemandem über den Exit-Status: Die Shell hat ihre Antwort schon, und die war 0.</translation>
        </message>
        <message>
            <source>A ended with success before B had done its work. A good daemon lets its first parent wait until the daemon reports, through a pipe, that it is ready.</source>
            <translation>A endete erfolgreich, bevor B seine Arbeit getan hatte. Ein guter Daemon lässt seinen ersten Elternprozess warten, bis er über eine Pipe meldet, dass er bereit ist.</translation>
        </message>
        <message>
            <source>B: exit 1</source>
            <translation>B: exit 1</translation>
        </message>
        <message>
            <source>B is gone, and with it the only trace of the failure. There is no daemon.</source>
            <translation>B ist weg, und mit ihm die einzige Spur des Fehlschlags. Es gibt keinen Daemon.</translation>
        </message>
        <message>
            <source>To whom does B's exit status go?</source>
            <translation>An wen geht der Exit-Status von B?</translation>
        </message>
        <message>
            <source>To the reaper, which throws it away.</source>
            <translation>An den Reaper, der ihn wegwirft.</translation>
        </message>
        <message>
            <source>An orphan's exit status is of interest to nobody any more.</source>
            <translation>Der Exit-Status einer Waise interessiert niemanden mehr.</translation>
        </message>
        <message>
            <source>Let the second fork fail</source>
            <translation>Den zweiten Fork fehlschlagen lassen</translation>
        </message>
        <message>
            <source>When the first fork fails, the shell learns of it. What if the second one fails, when the prompt is back and the shell has been told that all went well?</source>
            <translation>Schlägt der erste Fork fehl, erfährt es die Shell. Was, wenn der zweite fehlschlägt, wenn der Prompt schon wieder da ist und die Shell gehört hat, alles sei gut gegangen?</translation>
        </message>
        <message>
            <source>the first child, leader of the new session</source>
            <translation>das erste Kind, Leiter der neuen Sitzung</translation>
        </message>
        <message>
            <source>B is a copy of A. Only its own number and its parent are new; group, session, terminal, folder and open files are those of A. And B leads nothing: no group and no session bears its number.</source>
            <translation>B ist eine Kopie von A. Nur seine eigene Nummer und sein Elternprozess sind neu; Gruppe, Sitzung, Terminal, Ordner und offene Dateien sind die von A. Und B leitet nichts: Keine Gruppe und keine Sitzung trägt seine Nummer.</translation>
        </message>
        <message>
            <source>Which of pid, ppid, pgid and sid will differ between A and B?</source>
            <translation>Was von pid, ppid, pgid und sid wird sich zwischen A und B unterscheiden?</translation>
        </message>
        <message>
            <source>Only pid and ppid.</source>
            <translation>Nur pid und ppid.</translation>
        </message>
        <message>
            <source>The shell made A the leader of a process group, and a group leader may not start a session. B, with a fresh number, leads nothing and may: that is what the first fork is for.</source>
            <translation>Die Shell hat A zum Leiter einer Prozessgruppe gemacht, und ein Gruppenleiter darf keine Sitzung beginnen. B, mit frischer Nummer, leitet nichts und darf es: Dazu ist der erste Fork da.</translation>
        </message>
        <message>
            <source>A carries on alone as if it were the child. It is still the leader of its group, so setsid() will be refused with EPERM, and this program then gives up.</source>
            <translation>A macht allein weiter, als wäre es das Kind. Es ist noch der Leiter seiner Gruppe, darum wird setsid() mit EPERM verweigert, und dieses Programm gibt dann auf.</translation>
        </message>
        <message>
            <source>“In C, `if (fork()) exit(0);` does it.” It also exits, without a word, when fork has failed: -1 is not 0. This program tests for that first.</source>
            <translation>„In C genügt `if (fork()) exit(0);`.“ Damit endet man auch, ohne ein Wort, wenn fork fehlgeschlagen ist: -1 ist nicht 0. Dieses Programm prüft das zuerst.</translation>
        </message>
        <message>
            <source>A: exit</source>
            <translation>A: exit</translation>
        </message>
        <message>
            <source>A is dead, but stays in the table as a zombie until the shell asks about it. At that very moment B got a new parent: not the shell, which is its grandparent, but the reaper. B itself was told nothing.</source>
            <translation>A ist tot, bleibt aber als Zombie in der Tabelle, bis die Shell nach ihm fragt. Genau in diesem Augenblick bekam B einen neuen Elternprozess: nicht die Shell, seinen Großelternprozess, sondern den Reaper. B selbst erfuhr nichts.</translation>
        </message>
        <message>
            <source>Who is B's parent now: the shell, the dead A, or somebody else?</source>
            <translation>Wer ist jetzt der Elternprozess von B: die Shell, der tote A oder jemand anderes?</translation>
        </message>
        <message>
            <source>Somebody else: the reaper. That is the nearest living forebear that offered to adopt orphans, else the first process of the pid namespace.</source>
            <translation>Jemand anderes: der Reaper. Das ist der nächste lebende Vorfahr, der angeboten hat, Waisen zu adoptieren, sonst der erste Prozess des PID-Namensraums.</translation>
        </message>
        <message>
            <source>A parent's death does not end its children. The kernel hands them to a process that is sure to clear them away one day; grandparents are not asked.</source>
            <translation>Der Tod eines Elternprozesses beendet seine Kinder nicht. Der Kernel übergibt sie einem Prozess, der sie eines Tages sicher abräumt; Großeltern werden nicht gefragt.</translation>
        </message>
        <message>
            <source>“The parent of an orphan is always process 1.” On Linux any forebear may have offered to adopt: below a desktop session it is often systemd --user. The name shown here was measured before the run.</source>
            <translation>„Der Elternprozess einer Waise ist immer Prozess 1.“ Unter Linux kann jeder Vorfahr angeboten haben zu adoptieren: Unter einer Desktopsitzung ist es oft systemd --user. Der hier gezeigte Name wurde vor dem Lauf gemessen.</translation>
        </message>
        <message>
            <source>The prompt is back. The shell has cleared A away and made its own group the foreground group. B is in a background group now, one whose leader no longer exists: the number A lives on as a group.</source>
            <translation>Der Prompt ist wieder da. Die Shell hat A abgeräumt und ihre eigene Gruppe zur Vordergrundgruppe gemacht. B ist nun in einer Hintergrundgruppe, deren Leiter es nicht mehr gibt: Die Nummer von A lebt als Gruppe weiter.</translation>
        </message>
        <message>
            <source>B still has its controlling terminal. Would Ctrl-C kill it from now on?</source>
            <translation>B hat sein steuerndes Terminal noch. Würde Strg+C es von nun an beenden?</translation>
        </message>
        <message>
            <source>No. Ctrl-C goes to the foreground group, and that is the shell's again.</source>
            <translation>Nein. Strg+C geht an die Vordergrundgruppe, und das ist wieder die der Shell.</translation>
        </message>
        <message>
            <source>The shell waited for A and for nobody else, so to the shell the command is done. Its waitpid() returned, and with tcsetpgrp() it took the terminal back.</source>
            <translation>Die Shell wartete auf A und auf niemanden sonst, für sie ist der Befehl also fertig. Ihr waitpid() kehrte zurück, und mit tcsetpgrp() nahm sie das Terminal wieder an sich.</translation>
        </message>
        <message>
            <source>A stays a zombie, no prompt appears, and B stays in the foreground group: Ctrl-C would still hit it.</source>
            <translation>A bleibt ein Zombie, kein Prompt erscheint, und B bleibt in der Vordergrundgruppe: Strg+C träfe es weiterhin.</translation>
        </message>
        <message>
            <source>“The terminal thinks that the command is done.” The terminal knows nothing of commands: it is the shell that notices. Whoever reads the output through a pipe goes on waiting, for B still holds the other end.</source>
            <translation>„Das Terminal hält den Befehl für fertig.“ Das Terminal weiß nichts von Befehlen: Es ist die Shell, die es bemerkt. Wer die Ausgabe durch eine Pipe liest, wartet weiter, denn B hält noch das andere Ende.</translation>
        </message>
        <message>
            <source>B: setsid()</source>
            <translation>B: setsid()</translation>
        </message>
        <message>
            <source>One call, three effects: B leads a new session, leads a new group, and has no controlling terminal. Parent, folder and descriptors are as before, and so what B prints still appears in the terminal.</source>
            <translation>Ein Aufruf, drei Wirkungen: B leitet eine neue Sitzung, leitet eine neue Gruppe und hat kein steuerndes Terminal. Elternprozess, Ordner und Deskriptoren sind wie zuvor, und darum erscheint, was B ausgibt, weiterhin im Terminal.</translation>
        </message>
        <message>
            <source>After setsid, will a line that B prints still appear in the terminal?</source>
            <translation>Erscheint nach setsid eine Zeile, die B ausgibt, noch im Terminal?</translation>
        </message>
        <message>
            <source>Yes. To lose the controlling terminal does not close a single descriptor.</source>
            <translation>Ja. Das steuernde Terminal zu verlieren schließt keinen einzigen Deskriptor.</translation>
        </message>
        <message>
            <source>A session is what a terminal controls. Outside of the shell's session B gets no Ctrl-C, no Ctrl-Z and no hangup of that terminal.</source>
            <translation>Eine Sitzung ist das, was ein Terminal steuert. Außerhalb der Sitzung der Shell bekommt B kein Strg+C, kein Strg+Z und kein Auflegen dieses Terminals.</translation>
        </message>
        <message>
            <source>B stays in the shell's session and keeps its terminal: if its group is in the foreground, Ctrl-C or a closed window ends it; in the background, reading from the terminal stops it.</source>
            <translation>B bleibt in der Sitzung der Shell und behält ihr Terminal: Ist seine Gruppe im Vordergrund, beendet es ein Strg+C oder ein geschlossenes Fenster; im Hintergrund hält Lesen vom Terminal es an.</translation>
        </message>
        <message>
            <source>“setsid can only be called by a child process.” By any process whose number is not a group's number: the second command of a pipeline may call it without a fork.</source>
            <translation>„setsid kann nur von einem Kindprozess aufgerufen werden.“ Von jedem Prozess, dessen Nummer nicht die einer Gruppe ist: Der zweite Befehl einer Pipeline darf es ohne Fork aufrufen.</translation>
        </message>
        <message>
            <source>B: fork()</source>
            <translation>B: fork()</translation>
        </message>
        <message>
            <source>C is a plain member of B's session and of B's group. B leads both; C leads nothing.</source>
            <translation>C ist ein einfaches Mitglied der Sitzung und der Gruppe von B. B leitet beide; C leitet nichts.</translation>
        </message>
        <message>
            <source>Is C a session leader?</source>
            <translation>Ist C ein Sitzungsleiter?</translation>
        </message>
        <message>
            <source>No: its session has B's number.</source>
            <translation>Nein: Seine Sitzung hat die Nummer von B.</translation>
        </message>
        <message>
            <source>Only a session leader can get a controlling terminal, and it gets one by merely opening it. A process that leads no session never does: that is what the second fork is for.</source>
            <translation>Nur ein Sitzungsleiter kann ein steuerndes Terminal bekommen, und er bekommt es schon, indem er eines öffnet. Ein Prozess, der keine Sitzung leitet, nie: Dazu ist der zweite Fork da.</translation>
        </message>
        <message>
            <source>B carries on as if it were the child, and is still a session leader without a terminal: the first free terminal that it opens becomes its own, with its hangups and its Ctrl-C.</source>
            <translation>B macht weiter, als wäre es das Kind, und ist noch ein Sitzungsleiter ohne Terminal: Das erste freie Terminal, das es öffnet, wird seines, mitsamt Auflegen und Strg+C.</translation>
        </message>
        <message>
            <source>B: exit</source>
            <translation>B: exit</translation>
        </message>
        <message>
            <source>These are the marks of a daemon: its group and its session bear the number of a process that no longer exists, it has no terminal, and its parent is the reaper. Nobody but the reaper had to wait for B.</source>
            <translation>Das sind die Kennzeichen eines Daemons: Seine Gruppe und seine Sitzung tragen die Nummer eines Prozesses, den es nicht mehr gibt, er hat kein Terminal, und sein Elternprozess ist der Reaper. Außer dem Reaper musste niemand auf B warten.</translation>
        </message>
        <message>
            <source>What are the group and the session of C, now that B is gone?</source>
            <translation>Welche Gruppe und welche Sitzung hat C jetzt, da B weg ist?</translation>
        </message>
        <message>
            <source>Still B's number. The kernel gives it to no new process as long as C bears it.</source>
            <translation>Noch die Nummer von B. Der Kernel gibt sie keinem neuen Prozess, solange C sie trägt.</translation>
        </message>
        <message>
            <source>With its leader gone, the session has nobody left who could get a terminal. No signal was sent to C: B was a session leader, but one without a terminal.</source>
            <translation>Ohne Leiter hat die Sitzung niemanden mehr, der ein Terminal bekommen könnte. C wurde kein Signal gesendet: B war zwar Sitzungsleiter, aber einer ohne Terminal.</translation>
        </message>
        <message>
            <source>“From now on it can never have a controlling terminal again.” Unless C calls setsid() itself: it leads nothing, so it may. The lesson on the controlling terminal shows it.</source>
            <translation>„Von nun an kann er nie wieder ein steuerndes Terminal haben.“ Es sei denn, C ruft selbst setsid() auf: Es leitet nichts, also darf es. Die Lektion über das steuernde Terminal zeigt es.</translation>
        </message>
        <message>
            <source>C: chdir("/")</source>
            <translation>C: chdir("/")</translation>
        </message>
        <message>
            <source>Only the current folder has changed. C was detached before already.</source>
            <translation>Nur der aktuelle Ordner hat sich geändert. Abgelöst war C schon vorher.</translation>
        </message>
        <message>
            <source>Must a daemon be in / to be detached?</source>
            <translation>Muss ein Daemon in / sein, um abgelöst zu sein?</translation>
        </message>
        <message>
            <source>No. It goes there so that it holds on to no folder and no disk that others may want to remove.</source>
            <translation>Nein. Er geht dorthin, damit er keinen Ordner und keine Platte festhält, die andere vielleicht entfernen wollen.</translation>
        </message>
        <message>
            <source>/ is the one folder that is always there and is never unmounted.</source>
            <translation>/ ist der eine Ordner, der immer da ist und nie ausgehängt wird.</translation>
        </message>
        <message>
            <source>The disk of the start folder cannot be unmounted (“target is busy”). And if the folder is deleted, C stands in a folder without a name, where it can create no file.</source>
            <translation>Die Platte des Startordners lässt sich nicht aushängen („target is busy“). Und wird der Ordner gelöscht, steht C in einem Ordner ohne Namen, in dem es keine Datei anlegen kann.</translation>
        </message>
        <message>
            <source>“Else the daemon's folder could be unmounted under it.” It is the other way round: as long as the daemon stands there, umount is refused. Only deleting the folder works.</source>
            <translation>„Sonst könnte der Ordner des Daemons unter ihm weg ausgehängt werden.“ Es ist andersherum: Solange der Daemon dort steht, wird umount verweigert. Nur den Ordner zu löschen geht.</translation>
        </message>
        <message>
            <source>C: stdin from /dev/null</source>
            <translation>C: stdin von /dev/null</translation>
        </message>
        <message>
            <source>open() gave the lowest free number, 3, for 0 to 2 were in use; dup2() put it in the place of 0.</source>
            <translation>open() gab die niedrigste freie Nummer, 3, denn 0 bis 2 waren in Gebrauch; dup2() hat sie an die Stelle von 0 gesetzt.</translation>
        </message>
        <message>
            <source>What will a read from standard input return from now on?</source>
            <translation>Was liefert ein Lesen der Standardeingabe von nun an?</translation>
        </message>
        <message>
            <source>0 at once: the end of the file.</source>
            <translation>Sofort 0: das Ende der Datei.</translation>
        </message>
        <message>
            <source>Libraries take it for granted that 0, 1 and 2 are open. /dev/null is always there, ends at once when read, and swallows whatever is written.</source>
            <translation>Bibliotheken halten es für selbstverständlich, dass 0, 1 und 2 offen sind. /dev/null ist immer da, ist beim Lesen sofort zu Ende und schluckt alles, was geschrieben wird.</translation>
        </message>
        <message>
            <source>If C reads, it takes keys away from the shell: it is not stopped for it, since that terminal is no longer its controlling terminal.</source>
            <translation>Liest C, nimmt es der Shell Tasten weg: Angehalten wird es dafür nicht, da dieses Terminal nicht mehr sein steuerndes Terminal ist.</translation>
        </message>
        <message>
            <source>“Without a terminal the standard streams are of no use anyway.” They work as before: C can still read your keys and print into your window. That is why they must be replaced.</source>
            <translation>„Ohne Terminal sind die Standardströme ohnehin nutzlos.“ Sie funktionieren wie zuvor: C kann weiterhin Ihre Tasten lesen und in Ihr Fenster schreiben. Darum müssen sie ersetzt werden.</translation>
        </message>
        <message>
            <source>C: stdout to /dev/null</source>
            <translation>C: stdout nach /dev/null</translation>
        </message>
        <message>
            <source>Standard output leads nowhere now.</source>
            <translation>Die Standardausgabe führt jetzt nirgendwohin.</translation>
        </message>
        <message>
            <source>What becomes of a line that C prints after this?</source>
            <translation>Was wird aus einer Zeile, die C danach ausgibt?</translation>
        </message>
        <message>
            <source>It is written with success, and vanishes.</source>
            <translation>Sie wird erfolgreich geschrieben und verschwindet.</translation>
        </message>
        <message>
            <source>A real daemon puts a log file here, or a socket of the system's log.</source>
            <translation>Ein richtiger Daemon setzt hier eine Protokolldatei ein oder einen Socket des Systemprotokolls.</translation>
        </message>
        <message>
            <source>Its output goes on appearing between your commands, and once the window is closed, each write fails with EIO.</source>
            <translation>Seine Ausgabe erscheint weiter zwischen Ihren Befehlen, und ist das Fenster erst geschlossen, schlägt jedes Schreiben mit EIO fehl.</translation>
        </message>
        <message>
            <source>C: stderr to /dev/null</source>
            <translation>C: stderr nach /dev/null</translation>
        </message>
        <message>
            <source>The last link to the terminal is cut. C is a daemon.</source>
            <translation>Die letzte Verbindung zum Terminal ist gekappt. C ist ein Daemon.</translation>
        </message>
        <message>
            <source>Could C simply have closed 0, 1 and 2 instead?</source>
            <translation>Hätte C stattdessen einfach 0, 1 und 2 schließen können?</translation>
        </message>
        <message>
            <source>It could, but the next three files that it opens would get those numbers, and a message meant for the terminal would be written into one of them.</source>
            <translation>Ja, aber die nächsten drei Dateien, die es öffnet, bekämen diese Nummern, und eine für das Terminal gedachte Meldung würde in eine davon geschrieben.</translation>
        </message>
        <message>
            <source>A terminal's other side sees the end only when the last copy of its descriptors is closed: ssh, script and $(…) wait for that.</source>
            <translation>Die andere Seite eines Terminals sieht das Ende erst, wenn die letzte Kopie seiner Deskriptoren geschlossen ist: ssh, script und $(…) warten darauf.</translation>
        </message>
        <message>
            <source>Whoever waits for the end of the output, like ssh or $(…), hangs as long as C lives.</source>
            <translation>Wer auf das Ende der Ausgabe wartet, wie ssh oder $(…), hängt, solange C lebt.</translation>
        </message>
        <message>
            <source>The shell got SIGHUP and is gone. C lives, and noticed nothing.</source>
            <translation>Die Shell bekam SIGHUP und ist weg. C lebt und hat nichts gemerkt.</translation>
        </message>
        <message>
            <source>Will the daemon get SIGHUP, too?</source>
            <translation>Bekommt auch der Daemon SIGHUP?</translation>
        </message>
        <message>
            <source>A hangup is told to the leader of the session that the terminal controls, and when that leader ends, to its foreground group. C is in another session, and holds no descriptor of the terminal either.</source>
            <translation>Ein Auflegen wird dem Leiter der Sitzung gemeldet, die das Terminal steuert, und wenn dieser Leiter endet, ihrer Vordergrundgruppe. C ist in einer anderen Sitzung und hält auch keinen Deskriptor des Terminals.</translation>
        </message>
        <message>
            <source>“Closing the terminal kills all that was started in it.” The kernel signals only the session's leader, and then the foreground group. It is some shells that pass SIGHUP on to the jobs they know.</source>
            <translation>„Das Schließen des Terminals beendet alles, was darin gestartet wurde.“ Der Kernel sendet nur dem Leiter der Sitzung ein Signal und danach der Vordergrundgruppe. Es sind manche Shells, die SIGHUP an die Jobs weiterreichen, die sie kennen.</translation>
        </message>
        <message>
            <source>A, B: the double fork</source>
            <translation>A, B: der doppelte Fork</translation>
        </message>
        <message>
            <source>The double fork as you know it. C is detached, its streams are still the terminal.</source>
            <translation>Der doppelte Fork, wie Sie ihn kennen. C ist abgelöst, seine Ströme sind noch das Terminal.</translation>
        </message>
        <message>
            <source>What ties C to the terminal now?</source>
            <translation>Was bindet C jetzt noch an das Terminal?</translation>
        </message>
        <message>
            <source>Only the descriptors 0, 1 and 2.</source>
            <translation>Nur die Deskriptoren 0, 1 und 2.</translation>
        </message>
        <message>
            <source>fork, exit, setsid, fork, exit: the lesson on the double fork shows each of them.</source>
            <translation>fork, exit, setsid, fork, exit: Die Lektion über den doppelten Fork zeigt jeden davon.</translation>
        </message>
        <message>
            <source>Skip the second fork, and open a terminal</source>
            <translation>Den zweiten Fork überspringen und ein Terminal öffnen</translation>
        </message>
        <message>
            <source>The second fork does not happen, so the daemon remains the leader of its session. Then it does something harmless: it writes a line to another terminal, as one would to tell an operator. The window of that terminal is played by the program's first process.</source>
            <translation>Der zweite Fork geschieht nicht, der Daemon bleibt also Leiter seiner Sitzung. Dann tut er etwas Harmloses: Er schreibt eine Zeile auf ein anderes Terminal, etwa um jemandem an der Konsole etwas zu melden. Das Fenster dieses Terminals spielt der erste Prozess des Programms.</translation>
        </message>
        <message>
            <source>the daemon, leader of its session</source>
            <translation>der Daemon, Leiter seiner Sitzung</translation>
        </message>
        <message>
            <source>A: fork(); B: setsid()</source>
            <translation>A: fork(); B: setsid()</translation>
        </message>
        <message>
            <source>B leads a session without a terminal.</source>
            <translation>B leitet eine Sitzung ohne Terminal.</translation>
        </message>
        <message>
            <source>So far all is as it should be.</source>
            <translation>So weit ist alles, wie es sein soll.</translation>
        </message>
        <message>
            <source>B: fork() is skipped</source>
            <translation>B: fork() wird übersprungen</translation>
        </message>
        <message>
            <source>B carries on as if it were the child, and still leads its session.</source>
            <translation>B macht weiter, als wäre es das Kind, und leitet noch seine Sitzung.</translation>
        </message>
        <message>
            <source>B works like any daemon without the second fork. Is anything wrong with it?</source>
            <translation>Ohne den zweiten Fork arbeitet B wie jeder Daemon. Stimmt etwas nicht mit ihm?</translation>
        </message>
        <message>
            <source>Not yet. But a session leader can catch a terminal.</source>
            <translation>Noch nicht. Aber ein Sitzungsleiter kann an ein Terminal geraten.</translation>
        </message>
        <message>
            <source>daemon(3) of the GNU C library leaves the second fork out, too.</source>
            <translation>daemon(3) der GNU-C-Bibliothek lässt den zweiten Fork ebenfalls weg.</translation>
        </message>
        <message>
            <source>B: open() with O_NOCTTY</source>
            <translation>B: open() mit O_NOCTTY</translation>
        </message>
        <message>
            <source>With this flag nothing happens.</source>
            <translation>Mit diesem Flag geschieht nichts.</translation>
        </message>
        <message>
            <source>Who always remembers O_NOCTTY needs no second fork. Who does?</source>
            <translation>Wer immer an O_NOCTTY denkt, braucht keinen zweiten Fork. Wer tut das?</translation>
        </message>
        <message>
            <source>B: open()</source>
            <translation>B: open()</translation>
        </message>
        <message>
            <source>By merely opening it, the daemon has made that terminal its own.</source>
            <translation>Schon durch das Öffnen hat der Daemon dieses Terminal zu seinem gemacht.</translation>
        </message>
        <message>
            <source>B opens the same terminal without the flag. What changes?</source>
            <translation>B öffnet dasselbe Terminal ohne das Flag. Was ändert sich?</translation>
        </message>
        <message>
            <source>It becomes B's controlling terminal.</source>
            <translation>Es wird zum steuernden Terminal von B.</translation>
        </message>
        <message>
            <source>B leads a session that has no terminal, and this terminal is free.</source>
            <translation>B leitet eine Sitzung, die kein Terminal hat, und dieses Terminal ist frei.</translation>
        </message>
        <message>
            <source>The terminal was hung up, and SIGHUP has ended the daemon.</source>
            <translation>Das Terminal hat aufgelegt, und SIGHUP hat den Daemon beendet.</translation>
        </message>
        <message>
            <source>Somebody closes that window. What happens to the daemon?</source>
            <translation>Jemand schließt dieses Fenster. Was geschieht mit dem Daemon?</translation>
        </message>
        <message>
            <source>It is ended by SIGHUP.</source>
            <translation>Er wird durch SIGHUP beendet.</translation>
        </message>
        <message>
            <source>B was the leader of the session which that terminal controlled. With a second fork, the open() would have had no such effect.</source>
            <translation>B war der Leiter der Sitzung, die dieses Terminal steuerte. Mit einem zweiten Fork hätte das open() keine solche Wirkung gehabt.</translation>
        </message>
        <message>
            <source>A closed number is free, and the next file that is opened gets the lowest free one.</source>
            <translation>Eine geschlossene Nummer ist frei, und die nächste Datei, die geöffnet wird, bekommt die niedrigste freie.</translation>
        </message>
        <message>
            <source>open() returns the lowest number that is free.</source>
            <translation>open() liefert die niedrigste freie Nummer.</translation>
        </message>
        <message>
            <source>C: open("customers.txt")</source>
            <translation>C: open("customers.txt")</translation>
        </message>
        <message>
            <source>The list of customers is descriptor 2: where every library writes its complaints.</source>
            <translation>Die Kundenliste ist Deskriptor 2: dorthin schreibt jede Bibliothek ihre Beschwerden.</translation>
        </message>
        <message>
            <source>Which number does the third file get, and what is that number used for?</source>
            <translation>Welche Nummer bekommt die dritte Datei, und wozu wird diese Nummer benutzt?</translation>
        </message>
        <message>
            <source>2, standard error.</source>
            <translation>2, die Standardfehlerausgabe.</translation>
        </message>
        <message>
            <source>Close 0 to 2 instead of using /dev/null</source>
            <translation>0 bis 2 schließen, statt /dev/null zu nehmen</translation>
        </message>
        <message>
            <source>A daemon has no use for standard input, output and error: why not simply close them? Here it does so, then opens its files, and then meets a small error which it reports as any program does. Look into its list of customers afterwards.</source>
            <translation>Ein Daemon hat keine Verwendung für Standardeingabe, Standardausgabe und Standardfehlerausgabe: Warum sie nicht einfach schließen? Hier tut er es, öffnet dann seine Dateien und stößt auf einen kleinen Fehler, den er meldet wie jedes Programm. Sehen Sie danach in seine Kundenliste.</translation>
        </message>
        <message>
            <source>cat, which shows a file</source>
            <translation>cat, das eine Datei zeigt</translation>
        </message>
        <message>
            <source>C: close(0)</source>
            <translation>C: close(0)</translation>
        </message>
        <message>
            <source>Descriptor 0 is free.</source>
            <translation>Deskriptor 0 ist frei.</translation>
        </message>
        <message>
            <source>C: close(1)</source>
            <translation>C: close(1)</translation>
        </message>
        <message>
            <source>Descriptor 1 is free. A print would now fail with EBADF.</source>
            <translation>Deskriptor 1 ist frei. Eine Ausgabe schlüge jetzt mit EBADF fehl.</translation>
        </message>
        <message>
            <source>C: close(2)</source>
            <translation>C: close(2)</translation>
        </message>
        <message>
            <source>All three are free, and C is rid of the terminal. So far this looks fine.</source>
            <translation>Alle drei sind frei, und C ist das Terminal los. So weit sieht das gut aus.</translation>
        </message>
        <message>
            <source>C: open("queue.txt")</source>
            <translation>C: open("queue.txt")</translation>
        </message>
        <message>
            <source>The first file became standard input.</source>
            <translation>Die erste Datei ist die Standardeingabe geworden.</translation>
        </message>
        <message>
            <source>C: open("users.txt")</source>
            <translation>C: open("users.txt")</translation>
        </message>
        <message>
            <source>The second became standard output: a print anywhere in the program lands in it.</source>
            <translation>Die zweite ist die Standardausgabe geworden: Jede Ausgabe irgendwo im Programm landet darin.</translation>
        </message>
        <message>
            <source>you: type cat customers.txt</source>
            <translation>Sie: cat customers.txt tippen</translation>
        </message>
        <message>
            <source>Meanwhile C has written two customers, could not open its settings, and said so. The shell is about to show you the file.</source>
            <translation>Inzwischen hat C zwei Kunden geschrieben, konnte seine Einstellungen nicht öffnen und hat das gesagt. Die Shell ist im Begriff, Ihnen die Datei zu zeigen.</translation>
        </message>
        <message>
            <source>Nothing failed so far: writing to descriptor 2 worked.</source>
            <translation>Bis jetzt ist nichts fehlgeschlagen: Auf Deskriptor 2 zu schreiben hat geklappt.</translation>
        </message>
        <message>
            <source>T: runs cat</source>
            <translation>T: führt cat aus</translation>
        </message>
        <message>
            <source>Ada, Grace, and a customer called “settings: No such file or directory”.</source>
            <translation>Ada, Grace und ein Kunde namens „settings: No such file or directory“.</translation>
        </message>
        <message>
            <source>Where did the error message go?</source>
            <translation>Wohin ging die Fehlermeldung?</translation>
        </message>
        <message>
            <source>Into the list of customers.</source>
            <translation>In die Kundenliste.</translation>
        </message>
        <message>
            <source>perror() writes to descriptor 2, whatever that is. With /dev/null on 0 to 2 the files would have got 3, 4 and 5.</source>
            <translation>perror() schreibt auf Deskriptor 2, was immer das ist. Mit /dev/null auf 0 bis 2 hätten die Dateien 3, 4 und 5 bekommen.</translation>
        </message>
        <message>
            <source>T: starts the job; A, B: the double fork</source>
            <translation>T: startet den Job; A, B: der doppelte Fork</translation>
        </message>
        <message>
            <source>A daemon, and yet it carries something of your shell with it: the umask.</source>
            <translation>Ein Daemon, und doch trägt er etwas von Ihrer Shell bei sich: die umask.</translation>
        </message>
        <message>
            <source>Two forks, an exec and a setsid later: which umask does C have?</source>
            <translation>Zwei Forks, ein exec und ein setsid später: Welche umask hat C?</translation>
        </message>
        <message>
            <source>Still the shell's, 077.</source>
            <translation>Noch die der Shell, 077.</translation>
        </message>
        <message>
            <source>Keep the umask of whoever started it</source>
            <translation>Die umask dessen behalten, der ihn gestartet hat</translation>
        </message>
        <message>
            <source>The umask says which permissions are taken away from each new file. It is inherited, so a daemon has the one of whoever happened to start it, unless it sets its own. Rack's recipe does not. Here the user is careful and has 077; the daemon's own call is skipped; and then nobody else can read its log.</source>
            <translation>Die umask sagt, welche Rechte jeder neuen Datei genommen werden. Sie wird geerbt, ein Daemon hat also die von dem, der ihn zufällig gestartet hat, wenn er keine eigene setzt. Das Rezept von Rack tut es nicht. Hier ist der Benutzer vorsichtig und hat 077; der eigene Aufruf des Daemons wird übersprungen; und dann kann niemand sonst sein Protokoll lesen.</translation>
        </message>
        <message>
            <source>you: type umask 077</source>
            <translation>Sie: umask 077 tippen</translation>
        </message>
        <message>
            <source>From now on your new files are for you alone.</source>
            <translation>Von nun an sind Ihre neuen Dateien für Sie allein.</translation>
        </message>
        <message>
            <source>umask is built into the shell. Why is it no program of its own?</source>
            <translation>umask ist in die Shell eingebaut. Warum ist es kein eigenes Programm?</translation>
        </message>
        <message>
            <source>A program could only change its own umask, not its parent's.</source>
            <translation>Ein Programm könnte nur seine eigene umask ändern, nicht die seines Elternprozesses.</translation>
        </message>
        <message>
            <source>077 takes all permissions from the group and from all others.</source>
            <translation>077 nimmt der Gruppe und allen anderen alle Rechte.</translation>
        </message>
        <message>
            <source>you: type log_file</source>
            <translation>Sie: log_file tippen</translation>
        </message>
        <message>
            <source>The shell is about to start the daemon.</source>
            <translation>Die Shell ist im Begriff, den Daemon zu starten.</translation>
        </message>
        <message>
            <source>The umask will be handed down from here.</source>
            <translation>Von hier wird die umask weitervererbt.</translation>
        </message>
        <message>
            <source>C: umask(022) is skipped</source>
            <translation>C: umask(022) wird übersprungen</translation>
        </message>
        <message>
            <source>C's umask is still 0077.</source>
            <translation>Die umask von C ist noch 0077.</translation>
        </message>
        <message>
            <source>The daemon does not set its own umask. What will its log file be like?</source>
            <translation>Der Daemon setzt keine eigene umask. Wie wird seine Protokolldatei sein?</translation>
        </message>
        <message>
            <source>Readable by its owner only: 0666 without 077 is 0600.</source>
            <translation>Lesbar nur für ihren Eigentümer: 0666 ohne 077 ist 0600.</translation>
        </message>
        <message>
            <source>daemon(7) asks for it: set the umask, so that open() alone decides.</source>
            <translation>daemon(7) verlangt es: die umask setzen, damit allein open() entscheidet.</translation>
        </message>
        <message>
            <source>C: open("daemon.log")</source>
            <translation>C: open("daemon.log")</translation>
        </message>
        <message>
            <source>The program says it: the mode is 0600 and not 0644. A log that the operator cannot read; or, had the umask been 0, a log that everyone may write.</source>
            <translation>Das Programm sagt es: Die Rechte sind 0600 und nicht 0644. Ein Protokoll, das die Betreuer nicht lesen können; oder, wäre die umask 0 gewesen, eines, das jeder beschreiben darf.</translation>
        </message>
        <message>
            <source>It asks for 0666. Which mode does it get?</source>
            <translation>Es bittet um 0666. Welche Rechte bekommt es?</translation>
        </message>
        <message>
            <source>0600.</source>
            <translation>0600.</translation>
        </message>
        <message>
            <source>The kernel takes the bits of the umask away from what open() asks for.</source>
            <translation>Der Kernel nimmt die Bits der umask von dem weg, worum open() bittet.</translation>
        </message>
        <message>
            <source>A, B, C: become a daemon</source>
            <translation>A, B, C: ein Daemon werden</translation>
        </message>
        <message>
            <source>All as it should be, but for one thing: C ignores SIGTERM and does not know it.</source>
            <translation>Alles, wie es sein soll, bis auf eines: C ignoriert SIGTERM und weiß es nicht.</translation>
        </message>
        <message>
            <source>Is SIGTERM still ignored in the grandchild?</source>
            <translation>Wird SIGTERM im Enkel noch ignoriert?</translation>
        </message>
        <message>
            <source>Yes. Nothing on this way resets it.</source>
            <translation>Ja. Nichts auf diesem Weg setzt es zurück.</translation>
        </message>
        <message>
            <source>Neither fork() nor setsid() touches what is ignored.</source>
            <translation>Weder fork() noch setsid() rührt an, was ignoriert wird.</translation>
        </message>
        <message>
            <source>Start it where SIGTERM is ignored</source>
            <translation>Dort starten, wo SIGTERM ignoriert wird</translation>
        </message>
        <message>
            <source>Whoever stops a service sends SIGTERM and waits. But a signal that is ignored stays ignored over fork and over exec: if the program that starts the daemon ignores SIGTERM, so does the daemon, though not a line of its code says so.</source>
            <translation>Wer einen Dienst aufhalten will, sendet SIGTERM und wartet. Aber ein ignoriertes Signal bleibt über fork und über exec ignoriert: Ignoriert das Programm, das den Daemon startet, SIGTERM, tut es auch der Daemon, obwohl keine Zeile seines Codes das sagt.</translation>
        </message>
        <message>
            <source>A: ignores SIGTERM</source>
            <translation>A: ignoriert SIGTERM</translation>
        </message>
        <message>
            <source>A is a careless starter.</source>
            <translation>A ist ein nachlässiger Starter.</translation>
        </message>
        <message>
            <source>Does this concern the program that A will become?</source>
            <translation>Betrifft das auch das Programm, zu dem A wird?</translation>
        </message>
        <message>
            <source>Yes: what is ignored stays ignored over exec.</source>
            <translation>Ja: Was ignoriert wird, bleibt über exec ignoriert.</translation>
        </message>
        <message>
            <source>nohup does the same with SIGHUP, and there it is wanted.</source>
            <translation>nohup tut dasselbe mit SIGHUP, und dort ist es gewollt.</translation>
        </message>
        <message>
            <source>A: exec</source>
            <translation>A: exec</translation>
        </message>
        <message>
            <source>A is double_fork now, and still ignores SIGTERM.</source>
            <translation>A ist jetzt double_fork und ignoriert SIGTERM noch immer.</translation>
        </message>
        <message>
            <source>Would a handler for SIGTERM survive exec as well?</source>
            <translation>Würde auch ein Handler für SIGTERM exec überdauern?</translation>
        </message>
        <message>
            <source>No, handlers go back to the default: their code is gone.</source>
            <translation>Nein, Handler gehen auf die Vorgabe zurück: Ihr Code ist weg.</translation>
        </message>
        <message>
            <source>Only what is ignored remains.</source>
            <translation>Nur was ignoriert wird, bleibt.</translation>
        </message>
        <message>
            <source>you: kill C</source>
            <translation>Sie: kill C</translation>
        </message>
        <message>
            <source>Nothing happens. kill reported success.</source>
            <translation>Nichts geschieht. kill meldete Erfolg.</translation>
        </message>
        <message>
            <source>You stop the service with SIGTERM. Does it stop?</source>
            <translation>Sie halten den Dienst mit SIGTERM auf. Hört er auf?</translation>
        </message>
        <message>
            <source>An ignored signal is thrown away. A good daemon resets all signals to their defaults at its start, as daemon(7) asks.</source>
            <translation>Ein ignoriertes Signal wird weggeworfen. Ein guter Daemon setzt bei seinem Start alle Signale auf ihre Vorgabe zurück, wie daemon(7) es verlangt.</translation>
        </message>
        <message>
            <source>you: kill -9 C</source>
            <translation>Sie: kill -9 C</translation>
        </message>
        <message>
            <source>Gone, without a chance to save anything.</source>
            <translation>Weg, ohne die Möglichkeit, etwas zu sichern.</translation>
        </message>
        <message>
            <source>And with SIGKILL?</source>
            <translation>Und mit SIGKILL?</translation>
        </message>
        <message>
            <source>Yes: it cannot be ignored.</source>
            <translation>Ja: Das lässt sich nicht ignorieren.</translation>
        </message>
        <message>
            <source>Service managers wait a while for SIGTERM to work, and then do the same.</source>
            <translation>Dienstverwaltungen warten eine Weile, ob SIGTERM wirkt, und tun dann dasselbe.</translation>
        </message>
        <message>
            <source>setsid: three effects and one refusal</source>
            <translation>setsid: drei Wirkungen und eine Weigerung</translation>
        </message>
        <message>
            <source>A session is everything that was started from one login or one terminal window; a terminal controls at most one session. setsid() is how a process leaves: it starts a session of its own. It is the heart of becoming a daemon, and it is refused to the very process that you typed. Here you see to whom it is granted, and what it changes.</source>
            <translation>Eine Sitzung ist alles, was aus einer Anmeldung oder einem Terminalfenster gestartet wurde; ein Terminal steuert höchstens eine Sitzung. Mit setsid() geht ein Prozess fort: Er beginnt damit eine eigene Sitzung. Es ist das Herzstück des Daemonwerdens, und gerade dem Prozess, den Sie getippt haben, wird es verweigert. Hier sehen Sie, wem es gewährt wird und was es ändert.</translation>
        </message>
        <message>
            <source>the program that you typed, leader of its group</source>
            <translation>das Programm, das Sie getippt haben, Leiter seiner Gruppe</translation>
        </message>
        <message>
            <source>a member of B's session</source>
            <translation>ein Mitglied der Sitzung von B</translation>
        </message>
        <message>
            <source>A: setsid()</source>
            <translation>A: setsid()</translation>
        </message>
        <message>
            <source>Refused: “Operation not permitted”, EPERM. Nothing has changed.</source>
            <translation>Verweigert: „Operation not permitted“, EPERM. Nichts hat sich geändert.</translation>
        </message>
        <message>
            <source>You typed A at the prompt. Will setsid() work in it?</source>
            <translation>Sie haben A am Prompt getippt. Wird setsid() darin gelingen?</translation>
        </message>
        <message>
            <source>No: EPERM.</source>
            <translation>Nein: EPERM.</translation>
        </message>
        <message>
            <source>The shell made A the leader of a process group. A new session would need a group with A's number, and that number is taken: other members would be left in a group that spans two sessions.</source>
            <translation>Die Shell hat A zum Leiter einer Prozessgruppe gemacht. Eine neue Sitzung bräuchte eine Gruppe mit der Nummer von A, und diese Nummer ist belegt: Andere Mitglieder blieben in einer Gruppe zurück, die sich über zwei Sitzungen erstreckt.</translation>
        </message>
        <message>
            <source>The lab returns A's number, and A believes that it leads a session. /proc shows that it does not.</source>
            <translation>Das Labor liefert die Nummer von A, und A glaubt, eine Sitzung zu leiten. /proc zeigt, dass es keine leitet.</translation>
        </message>
        <message>
            <source>“Any process can be made a daemon just like that.” Not the one that leads a process group: it must fork first.</source>
            <translation>„Jeder Prozess lässt sich ohne Weiteres zum Daemon machen.“ Nicht der, der eine Prozessgruppe leitet: Er muss zuerst forken.</translation>
        </message>
        <message>
            <source>B is in A's group and in T's session, and leads neither: its own number is fresh.</source>
            <translation>B ist in der Gruppe von A und in der Sitzung von T und leitet keine von beiden: Seine eigene Nummer ist frisch.</translation>
        </message>
        <message>
            <source>Can B be a group leader right after the fork?</source>
            <translation>Kann B gleich nach dem Fork Gruppenleiter sein?</translation>
        </message>
        <message>
            <source>No. Its number is new, its group is inherited; and the kernel gives no process a number that still serves as a group or a session.</source>
            <translation>Nein. Seine Nummer ist neu, seine Gruppe geerbt; und der Kernel gibt keinem Prozess eine Nummer, die noch als Gruppe oder Sitzung dient.</translation>
        </message>
        <message>
            <source>A fork is the trick that makes setsid() legal.</source>
            <translation>Ein Fork ist der Kniff, der setsid() erlaubt macht.</translation>
        </message>
        <message>
            <source>A carries on as if it were B, and is refused again.</source>
            <translation>A macht weiter, als wäre es B, und wird wieder abgewiesen.</translation>
        </message>
        <message>
            <source>Three effects in one call: a new session, a new group, no controlling terminal. Its parent is still A, and what it prints still appears.</source>
            <translation>Drei Wirkungen in einem Aufruf: eine neue Sitzung, eine neue Gruppe, kein steuerndes Terminal. Sein Elternprozess ist noch A, und was es ausgibt, erscheint weiterhin.</translation>
        </message>
        <message>
            <source>A, B's parent, still lives. Does setsid() work all the same?</source>
            <translation>A, der Elternprozess von B, lebt noch. Gelingt setsid() trotzdem?</translation>
        </message>
        <message>
            <source>Yes. One need not be an orphan.</source>
            <translation>Ja. Man muss keine Waise sein.</translation>
        </message>
        <message>
            <source>B's number was free as a number of a group and of a session. A new session begins without a terminal, and B is its leader.</source>
            <translation>Die Nummer von B war als Nummer einer Gruppe und einer Sitzung frei. Eine neue Sitzung beginnt ohne Terminal, und B ist ihr Leiter.</translation>
        </message>
        <message>
            <source>B stays in the terminal's session.</source>
            <translation>B bleibt in der Sitzung des Terminals.</translation>
        </message>
        <message>
            <source>“A session group.” The word is session; only process groups are groups. A session holds groups, and a group lies wholly in one session.</source>
            <translation>„Eine Sitzungsgruppe.“ Das Wort heißt Sitzung; nur Prozessgruppen sind Gruppen. Eine Sitzung enthält Gruppen, und eine Gruppe liegt ganz in einer Sitzung.</translation>
        </message>
        <message>
            <source>B: setsid() again</source>
            <translation>B: setsid() noch einmal</translation>
        </message>
        <message>
            <source>Refused. B leads a session and a group now.</source>
            <translation>Verweigert. B leitet jetzt eine Sitzung und eine Gruppe.</translation>
        </message>
        <message>
            <source>And a second time?</source>
            <translation>Und ein zweites Mal?</translation>
        </message>
        <message>
            <source>EPERM: B has become a group leader itself.</source>
            <translation>EPERM: B ist selbst Gruppenleiter geworden.</translation>
        </message>
        <message>
            <source>Whoever leads a session also leads a group.</source>
            <translation>Wer eine Sitzung leitet, leitet auch eine Gruppe.</translation>
        </message>
        <message>
            <source>Nothing: it is refused in any case.</source>
            <translation>Nichts: Es wird ohnehin verweigert.</translation>
        </message>
        <message>
            <source>M is a plain member of B's session: the same place as the daemon's after its second fork.</source>
            <translation>M ist ein einfaches Mitglied der Sitzung von B: derselbe Platz wie der des Daemons nach seinem zweiten Fork.</translation>
        </message>
        <message>
            <source>Does M lead a session?</source>
            <translation>Leitet M eine Sitzung?</translation>
        </message>
        <message>
            <source>No, B does.</source>
            <translation>Nein, B tut es.</translation>
        </message>
        <message>
            <source>A child inherits session and group, as always.</source>
            <translation>Ein Kind erbt Sitzung und Gruppe, wie immer.</translation>
        </message>
        <message>
            <source>B carries on as if it were M; it leads its session, and its next setsid() is refused.</source>
            <translation>B macht weiter, als wäre es M; es leitet seine Sitzung, und sein nächstes setsid() wird verweigert.</translation>
        </message>
        <message>
            <source>M: setsid()</source>
            <translation>M: setsid()</translation>
        </message>
        <message>
            <source>M has left B's session and leads one of its own.</source>
            <translation>M hat die Sitzung von B verlassen und leitet eine eigene.</translation>
        </message>
        <message>
            <source>Could the grandchild become a session leader again?</source>
            <translation>Könnte der Enkel wieder Sitzungsleiter werden?</translation>
        </message>
        <message>
            <source>Yes, by calling setsid() itself.</source>
            <translation>Ja, indem er selbst setsid() aufruft.</translation>
        </message>
        <message>
            <source>The rule only asks whether a group bears the caller's number. None bears M's.</source>
            <translation>Die Regel fragt nur, ob eine Gruppe die Nummer des Aufrufers trägt. Die von M trägt keine.</translation>
        </message>
        <message>
            <source>M stays in B's session. Should B end, M would be like a daemon after its second fork.</source>
            <translation>M bleibt in der Sitzung von B. Endete B, wäre M wie ein Daemon nach seinem zweiten Fork.</translation>
        </message>
        <message>
            <source>“After the second fork it can never get a terminal.” Only as long as it does not call setsid() once more.</source>
            <translation>„Nach dem zweiten Fork kann er nie ein Terminal bekommen.“ Nur solange er nicht noch einmal setsid() aufruft.</translation>
        </message>
        <message>
            <source>A is still a copy of the supervisor. It will become the server.</source>
            <translation>A ist noch eine Kopie des Supervisors. Es wird der Server werden.</translation>
        </message>
        <message>
            <source>How many forks will this server need to be detached?</source>
            <translation>Wie viele Forks braucht dieser Server, um abgelöst zu sein?</translation>
        </message>
        <message>
            <source>This one, and the server does not do it itself.</source>
            <translation>Diesen einen, und der Server macht ihn nicht selbst.</translation>
        </message>
        <message>
            <source>The supervisor has to fork anyway: it stays the parent, and that is the whole point. A parent is told when its child ends, and with which status.</source>
            <translation>Der Supervisor muss ohnehin forken: Er bleibt der Elternprozess, und genau darum geht es. Ein Elternprozess erfährt, wann sein Kind endet und mit welchem Status.</translation>
        </message>
        <message>
            <source>A leads a session without a terminal, and its parent is still S.</source>
            <translation>A leitet eine Sitzung ohne Terminal, und sein Elternprozess ist noch S.</translation>
        </message>
        <message>
            <source>Does a child that starts its own session lose its parent?</source>
            <translation>Verliert ein Kind, das eine eigene Sitzung beginnt, seinen Elternprozess?</translation>
        </message>
        <message>
            <source>No. Sessions and parents are independent of each other.</source>
            <translation>Nein. Sitzungen und Eltern sind voneinander unabhängig.</translation>
        </message>
        <message>
            <source>The supervisor prepares each server in the same way, between fork() and exec(), so that no server has to do it. systemd does it so, too.</source>
            <translation>Der Supervisor bereitet jeden Server auf dieselbe Weise vor, zwischen fork() und exec(), damit kein Server es selbst tun muss. systemd macht es auch so.</translation>
        </message>
        <message>
            <source>The server stays in the terminal's session: Ctrl-C reaches it directly.</source>
            <translation>Der Server bleibt in der Sitzung des Terminals: Strg+C erreicht ihn unmittelbar.</translation>
        </message>
        <message>
            <source>A: chdir("/"), /dev/null onto 0</source>
            <translation>A: chdir("/"), /dev/null auf 0</translation>
        </message>
        <message>
            <source>Output and errors stay where the supervisor wants them: here, the terminal.</source>
            <translation>Ausgabe und Fehler bleiben, wo der Supervisor sie haben will: hier das Terminal.</translation>
        </message>
        <message>
            <source>Why does the server keep its standard output?</source>
            <translation>Warum behält der Server seine Standardausgabe?</translation>
        </message>
        <message>
            <source>Because that is its log. Where it goes is the supervisor's business.</source>
            <translation>Weil das sein Protokoll ist. Wohin es geht, ist Sache des Supervisors.</translation>
        </message>
        <message>
            <source>Under systemd 1 and 2 lead to the journal, in a container to the runtime. The server just prints.</source>
            <translation>Unter systemd führen 1 und 2 ins Journal, in einem Container zur Laufzeit. Der Server gibt einfach aus.</translation>
        </message>
        <message>
            <source>The server runs in the lab's folder.</source>
            <translation>Der Server läuft im Ordner des Labors.</translation>
        </message>
        <message>
            <source>A: exec(server)</source>
            <translation>A: exec(server)</translation>
        </message>
        <message>
            <source>The server runs. Look at its code: it prints, and works. No fork, no setsid, no pid file.</source>
            <translation>Der Server läuft. Sehen Sie sich seinen Code an: Er gibt etwas aus und arbeitet. Kein Fork, kein setsid, keine PID-Datei.</translation>
        </message>
        <message>
            <source>What will exec() change of all that was prepared?</source>
            <translation>Was wird exec() von alldem ändern, was vorbereitet wurde?</translation>
        </message>
        <message>
            <source>Nothing: number, parent, session, directory and streams are kept.</source>
            <translation>Nichts: Nummer, Elternprozess, Sitzung, Verzeichnis und Ströme bleiben.</translation>
        </message>
        <message>
            <source>exec() replaces the program, not the process. For servers of today, daemon(7) recommends just this: leave the old steps out, run in the foreground, and let a supervisor do the rest.</source>
            <translation>exec() ersetzt das Programm, nicht den Prozess. Für heutige Server empfiehlt daemon(7) genau das: die alten Schritte weglassen, im Vordergrund laufen und den Rest einem Supervisor überlassen.</translation>
        </message>
        <message>
            <source>“A long-running server has to turn itself into a daemon.” It had to, when the only way to start one was a shell. Under a supervisor it must not: a server that forks and leaves looks to its parent as if it had ended.</source>
            <translation>„Ein lange laufender Server muss sich selbst zum Daemon machen.“ Er musste es, als nur eine Shell einen starten konnte. Unter einem Supervisor darf er es nicht: Ein Server, der forkt und geht, sieht für seinen Elternprozess aus, als wäre er beendet.</translation>
        </message>
        <message>
            <source>The server has crashed, say. It is a zombie, and S has been woken by SIGCHLD.</source>
            <translation>Der Server ist, sagen wir, abgestürzt. Er ist ein Zombie, und S wurde von SIGCHLD geweckt.</translation>
        </message>
        <message>
            <source>Who learns first that the server has died?</source>
            <translation>Wer erfährt zuerst, dass der Server gestorben ist?</translation>
        </message>
        <message>
            <source>Its parent, the supervisor: the kernel tells it at once.</source>
            <translation>Sein Elternprozess, der Supervisor: Der Kernel sagt es ihm sofort.</translation>
        </message>
        <message>
            <source>A daemon that was adopted by process 1 dies unnoticed by those who care. Scripts then look every minute whether the number in a pid file is still alive, and may be looking at a stranger.</source>
            <translation>Ein Daemon, den Prozess 1 adoptiert hat, stirbt unbemerkt von denen, denen an ihm liegt. Skripte sehen dann jede Minute nach, ob die Nummer in einer PID-Datei noch lebt, und sehen vielleicht einen Fremden an.</translation>
        </message>
        <message>
            <source>S: waitpid(A)</source>
            <translation>S: waitpid(A)</translation>
        </message>
        <message>
            <source>S knows not only that A ended, but how: by signal 9.</source>
            <translation>S weiß nicht nur, dass A endete, sondern auch wie: durch Signal 9.</translation>
        </message>
        <message>
            <source>Could anybody but S have learned the exit status?</source>
            <translation>Hätte außer S jemand den Exit-Status erfahren können?</translation>
        </message>
        <message>
            <source>No. It is told to the parent only.</source>
            <translation>Nein. Er wird nur dem Elternprozess mitgeteilt.</translation>
        </message>
        <message>
            <source>So a supervisor can tell a crash from an orderly end, and restart only after a crash.</source>
            <translation>So kann ein Supervisor einen Absturz von einem ordentlichen Ende unterscheiden und nur nach einem Absturz neu starten.</translation>
        </message>
        <message>
            <source>S: start it again</source>
            <translation>S: startet ihn neu</translation>
        </message>
        <message>
            <source>A new server, in the same state as the first.</source>
            <translation>Ein neuer Server, im selben Zustand wie der erste.</translation>
        </message>
        <message>
            <source>Will B's umask, directory and signals be the same as A's were?</source>
            <translation>Werden umask, Verzeichnis und Signale von B so sein, wie die von A es waren?</translation>
        </message>
        <message>
            <source>Yes: both have them from the same supervisor, not from whoever sat at a terminal.</source>
            <translation>Ja: Beide haben sie vom selben Supervisor, nicht von dem, der gerade an einem Terminal saß.</translation>
        </message>
        <message>
            <source>A daemon that is started by hand inherits something different each time: your umask, your environment, your directory. Started by a supervisor it always begins in the same way.</source>
            <translation>Ein von Hand gestarteter Daemon erbt jedes Mal etwas anderes: Ihre umask, Ihre Umgebung, Ihr Verzeichnis. Von einem Supervisor gestartet, beginnt er immer gleich.</translation>
        </message>
        <message>
            <source>you: Ctrl-C</source>
            <translation>Sie: Strg+C</translation>
        </message>
        <message>
            <source>S has read its SIGINT and is about to do something; B got none.</source>
            <translation>S hat sein SIGINT gelesen und ist im Begriff, etwas zu tun; B bekam keines.</translation>
        </message>
        <message>
            <source>Who gets SIGINT: the supervisor, the server, or both?</source>
            <translation>Wer bekommt SIGINT: der Supervisor, der Server oder beide?</translation>
        </message>
        <message>
            <source>The supervisor only. The server is in another session.</source>
            <translation>Nur der Supervisor. Der Server ist in einer anderen Sitzung.</translation>
        </message>
        <message>
            <source>Ctrl-C goes to the foreground group of the terminal. How the server is stopped, the supervisor decides.</source>
            <translation>Strg+C geht an die Vordergrundgruppe des Terminals. Wie der Server aufhört, entscheidet der Supervisor.</translation>
        </message>
        <message>
            <source>S: kill(B, SIGTERM)</source>
            <translation>S: kill(B, SIGTERM)</translation>
        </message>
        <message>
            <source>The server ended.</source>
            <translation>Der Server ist beendet.</translation>
        </message>
        <message>
            <source>Can the supervisor hit a stranger by this number?</source>
            <translation>Kann der Supervisor mit dieser Nummer einen Fremden treffen?</translation>
        </message>
        <message>
            <source>No: B is its child, and keeps its number until S has waited for it.</source>
            <translation>Nein: B ist sein Kind und behält seine Nummer, bis S auf es gewartet hat.</translation>
        </message>
        <message>
            <source>Whoever stops a daemon by a pid file has no such certainty.</source>
            <translation>Wer einen Daemon über eine PID-Datei aufhält, hat keine solche Gewissheit.</translation>
        </message>
        <message>
            <source>The server runs on, and the supervisor waits for it in vain.</source>
            <translation>Der Server läuft weiter, und der Supervisor wartet vergeblich auf ihn.</translation>
        </message>
        <message>
            <source>S: waitpid(B)</source>
            <translation>S: waitpid(B)</translation>
        </message>
        <message>
            <source>Nothing of the server is left.</source>
            <translation>Vom Server ist nichts übrig.</translation>
        </message>
        <message>
            <source>What would be left if S ended without waiting?</source>
            <translation>Was bliebe übrig, wenn S ohne zu warten endete?</translation>
        </message>
        <message>
            <source>A zombie for the reaper to clear away, or a server that still runs, as an orphan.</source>
            <translation>Ein Zombie, den der Reaper abräumen muss, oder ein Server, der als Waise weiterläuft.</translation>
        </message>
        <message>
            <source>A good supervisor leaves when all it started has ended.</source>
            <translation>Ein guter Supervisor geht, wenn alles beendet ist, was er gestartet hat.</translation>
        </message>
        <message>
            <source>The prompt is back, and nothing runs that you did not ask for.</source>
            <translation>Der Prompt ist wieder da, und nichts läuft, was Sie nicht verlangt haben.</translation>
        </message>
        <message>
            <source>Before you daemonize anything: does it need to stay responsive for ever?</source>
            <translation>Bevor Sie irgendetwas zum Daemon machen: Muss es für immer ansprechbar bleiben?</translation>
        </message>
        <message>
            <source>If yes, it is a server: run it under a supervisor. If it only has to run now and then, it is a cron job or a timer. If you merely do not want to wait for it, it is a background job or belongs in a queue.</source>
            <translation>Wenn ja, ist es ein Server: Lassen Sie ihn unter einem Supervisor laufen. Muss es nur ab und zu laufen, ist es ein Cronjob oder ein Timer. Wollen Sie bloß nicht darauf warten, ist es ein Hintergrundjob oder gehört in eine Warteschlange.</translation>
        </message>
        <message>
            <source>Few programs need to be daemons, and of those fewer still need to make themselves one. Now that you have seen every step of it, you can tell which is which.</source>
            <translation>Wenige Programme müssen Daemons sein, und von diesen müssen noch weniger sich selbst dazu machen. Nun, da Sie jeden Schritt davon gesehen haben, können Sie sagen, welche es sind.</translation>
        </message>
        <message>
            <source>Without the dance: a server under a supervisor</source>
            <translation>Ohne den ganzen Tanz: ein Server unter einem Supervisor</translation>
        </message>
        <message>
            <source>Fork, setsid, fork, chdir, /dev/null: all of that was needed because a server was started from somebody's terminal and had to get away from it. If instead it is started by a program whose trade that is, the server does nothing of the kind. Here is a tiny supervisor, in the place of systemd, runit or a container's runtime, with a server that just runs in the foreground.</source>
            <translation>Fork, setsid, Fork, chdir, /dev/null: All das war nötig, weil ein Server von jemandes Terminal aus gestartet wurde und davon loskommen musste. Startet ihn stattdessen ein Programm, dessen Beruf das ist, tut der Server nichts dergleichen. Hier ist ein winziger Supervisor, anstelle von systemd, runit oder der Laufzeit eines Containers, mit einem Server, der einfach im Vordergrund läuft.</translation>
        </message>
        <message>
            <source>the supervisor</source>
            <translation>der Supervisor</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>der Server</translation>
        </message>
        <message>
            <source>the server, started again</source>
            <translation>der Server, neu gestartet</translation>
        </message>
        <message>
            <source>Zombies: dead, but not yet asked about</source>
            <translation>Zombies: tot, aber noch nicht abgefragt</translation>
        </message>
        <message>
            <source>A process that has ended leaves one thing behind: the answer to the question how it ended. Until its parent has asked, it stays in the table as a zombie. A zombie does nothing, and nothing can be done to it. Here children die in different ways, and a parent dies before it has asked.</source>
            <translation>Ein beendeter Prozess hinterlässt eines: die Antwort auf die Frage, wie er endete. Bis sein Elternprozess gefragt hat, bleibt er als Zombie in der Tabelle. Ein Zombie tut nichts, und ihm kann nichts getan werden. Hier sterben Kinder auf verschiedene Weise, und ein Elternprozess stirbt, bevor er gefragt hat.</translation>
        </message>
        <message>
            <source>the program that you typed; it adopts orphans</source>
            <translation>das Programm, das Sie getippt haben; es adoptiert Waisen</translation>
        </message>
        <message>
            <source>the parent</source>
            <translation>der Elternprozess</translation>
        </message>
        <message>
            <source>a child</source>
            <translation>ein Kind</translation>
        </message>
        <message>
            <source>another child</source>
            <translation>ein weiteres Kind</translation>
        </message>
        <message>
            <source>a child that nobody wants to hear of</source>
            <translation>ein Kind, von dem niemand etwas wissen will</translation>
        </message>
        <message>
            <source>R, P: start the family</source>
            <translation>R, P: die Familie starten</translation>
        </message>
        <message>
            <source>R offers to adopt orphans and has a child, P; and P has two, C and D. Nobody has died yet.</source>
            <translation>R bietet an, Waisen zu adoptieren, und hat ein Kind, P; und P hat zwei, C und D. Noch ist niemand gestorben.</translation>
        </message>
        <message>
            <source>When C dies, who has to ask how it ended?</source>
            <translation>Wenn C stirbt, wer muss fragen, wie es endete?</translation>
        </message>
        <message>
            <source>P, its parent, and nobody else may.</source>
            <translation>P, sein Elternprozess, und sonst darf es niemand.</translation>
        </message>
        <message>
            <source>Only a parent can wait for a child.</source>
            <translation>Nur ein Elternprozess kann auf ein Kind warten.</translation>
        </message>
        <message>
            <source>R adopts nobody: when P dies, D goes to the system's reaper, which clears it away at once.</source>
            <translation>R adoptiert niemanden: Wenn P stirbt, kommt D zum Reaper des Systems, der es sofort abräumt.</translation>
        </message>
        <message>
            <source>C: exit 7</source>
            <translation>C: exit 7</translation>
        </message>
        <message>
            <source>C is a zombie: memory, files and folder are given back, but pid, parent, group, session and the exit code 7 remain.</source>
            <translation>C ist ein Zombie: Speicher, Dateien und Ordner sind zurückgegeben, aber pid, Elternprozess, Gruppe, Sitzung und der Exit-Code 7 bleiben.</translation>
        </message>
        <message>
            <source>How much memory does a zombie hold?</source>
            <translation>Wie viel Speicher belegt ein Zombie?</translation>
        </message>
        <message>
            <source>Next to none: only its entry in the table of processes.</source>
            <translation>So gut wie keinen: nur seinen Eintrag in der Prozesstabelle.</translation>
        </message>
        <message>
            <source>The kernel keeps what the parent may still ask for, and nothing else. Until then the number is not used again.</source>
            <translation>Der Kernel behält, wonach der Elternprozess noch fragen darf, und sonst nichts. Bis dahin wird die Nummer nicht wieder benutzt.</translation>
        </message>
        <message>
            <source>kill reports success, and nothing has changed.</source>
            <translation>kill meldet Erfolg, und nichts hat sich geändert.</translation>
        </message>
        <message>
            <source>Does kill -9 remove the zombie?</source>
            <translation>Entfernt kill -9 den Zombie?</translation>
        </message>
        <message>
            <source>No. It is dead already.</source>
            <translation>Nein. Er ist schon tot.</translation>
        </message>
        <message>
            <source>There is nobody left who could be killed. Only the parent can help.</source>
            <translation>Es ist niemand mehr da, der beendet werden könnte. Nur der Elternprozess kann helfen.</translation>
        </message>
        <message>
            <source>P: waitpid(C)</source>
            <translation>P: waitpid(C)</translation>
        </message>
        <message>
            <source>P learns that C ended with 7, and C disappears.</source>
            <translation>P erfährt, dass C mit 7 endete, und C verschwindet.</translation>
        </message>
        <message>
            <source>Which call removes a zombie?</source>
            <translation>Welcher Aufruf entfernt einen Zombie?</translation>
        </message>
        <message>
            <source>wait() or waitpid() in its parent.</source>
            <translation>wait() oder waitpid() in seinem Elternprozess.</translation>
        </message>
        <message>
            <source>The answer is given once. After that the number is free.</source>
            <translation>Die Antwort wird einmal gegeben. Danach ist die Nummer frei.</translation>
        </message>
        <message>
            <source>C stays a zombie as long as P lives.</source>
            <translation>C bleibt ein Zombie, solange P lebt.</translation>
        </message>
        <message>
            <source>D: exit 3</source>
            <translation>D: exit 3</translation>
        </message>
        <message>
            <source>A second zombie. P will not ask about this one.</source>
            <translation>Ein zweiter Zombie. Nach diesem wird P nicht fragen.</translation>
        </message>
        <message>
            <source>In which state will D be?</source>
            <translation>In welchem Zustand wird D sein?</translation>
        </message>
        <message>
            <source>Z: its parent has not waited for it.</source>
            <translation>Z: Sein Elternprozess hat nicht auf es gewartet.</translation>
        </message>
        <message>
            <source>P was sent SIGCHLD, and that signal is ignored unless one handles it.</source>
            <translation>P wurde SIGCHLD gesendet, und dieses Signal wird ignoriert, wenn man es nicht behandelt.</translation>
        </message>
        <message>
            <source>P: exit</source>
            <translation>P: exit</translation>
        </message>
        <message>
            <source>Two zombies: P, and D whom R has adopted. A dead child is adopted like a living one.</source>
            <translation>Zwei Zombies: P, und D, das R adoptiert hat. Ein totes Kind wird adoptiert wie ein lebendes.</translation>
        </message>
        <message>
            <source>What becomes of the zombie D when its parent dies?</source>
            <translation>Was wird aus dem Zombie D, wenn sein Elternprozess stirbt?</translation>
        </message>
        <message>
            <source>The reaper gets it, and has to ask about it.</source>
            <translation>Der Reaper bekommt ihn und muss nach ihm fragen.</translation>
        </message>
        <message>
            <source>An init process asks about its adopted dead at once. R does not yet: that is what a container looks like whose first process was not made for it, one full of zombies.</source>
            <translation>Ein Init fragt sofort nach seinen adoptierten Toten. R tut es noch nicht: So sieht ein Container aus, dessen erster Prozess nicht dafür gemacht ist, einer voller Zombies.</translation>
        </message>
        <message>
            <source>R: wait() until nobody is left</source>
            <translation>R: wait(), bis niemand übrig ist</translation>
        </message>
        <message>
            <source>Both are gone. A third wait() failed with ECHILD: R has no children any more.</source>
            <translation>Beide sind weg. Ein drittes wait() schlug mit ECHILD fehl: R hat keine Kinder mehr.</translation>
        </message>
        <message>
            <source>How many dead does R clear away?</source>
            <translation>Wie viele Tote räumt R ab?</translation>
        </message>
        <message>
            <source>Two: its own child P, and the adopted D.</source>
            <translation>Zwei: sein eigenes Kind P und das adoptierte D.</translation>
        </message>
        <message>
            <source>Whoever adopts takes over the duty to wait.</source>
            <translation>Wer adoptiert, übernimmt die Pflicht zu warten.</translation>
        </message>
        <message>
            <source>Both zombies stay until R ends itself.</source>
            <translation>Beide Zombies bleiben, bis R selbst endet.</translation>
        </message>
        <message>
            <source>R: ignores SIGCHLD, forks; E: exit</source>
            <translation>R: ignoriert SIGCHLD, forkt; E: exit</translation>
        </message>
        <message>
            <source>E was born and has died, and left no zombie.</source>
            <translation>E wurde geboren, ist gestorben und hat keinen Zombie hinterlassen.</translation>
        </message>
        <message>
            <source>R has not waited for E. Is E a zombie?</source>
            <translation>R hat nicht auf E gewartet. Ist E ein Zombie?</translation>
        </message>
        <message>
            <source>Who explicitly ignores SIGCHLD tells the kernel that it will never ask: the dead are then cleared away at once. To ignore it by default is not the same.</source>
            <translation>Wer SIGCHLD ausdrücklich ignoriert, sagt dem Kernel, dass er nie fragen wird: Die Toten werden dann sofort abgeräumt. Es nur nach der Vorgabe zu ignorieren ist nicht dasselbe.</translation>
        </message>
        <message>
            <source>E becomes a zombie until R waits for it.</source>
            <translation>E wird ein Zombie, bis R auf es wartet.</translation>
        </message>
        <message>
            <source>R: wait()</source>
            <translation>R: wait()</translation>
        </message>
        <message>
            <source>“No child processes”, ECHILD: the answer is lost for ever.</source>
            <translation>„No child processes“, ECHILD: Die Antwort ist für immer verloren.</translation>
        </message>
        <message>
            <source>Can R still learn that E ended with 1?</source>
            <translation>Kann R noch erfahren, dass E mit 1 endete?</translation>
        </message>
        <message>
            <source>No: wait() fails with ECHILD.</source>
            <translation>Nein: wait() schlägt mit ECHILD fehl.</translation>
        </message>
        <message>
            <source>And the setting is inherited over fork and exec: a program that was started so wonders why it never learns how its children end.</source>
            <translation>Und die Einstellung wird über fork und exec geerbt: Ein so gestartetes Programm wundert sich, warum es nie erfährt, wie seine Kinder enden.</translation>
        </message>
        <message>
            <source>Nothing: there is nobody to wait for.</source>
            <translation>Nichts: Es gibt niemanden, auf den zu warten wäre.</translation>
        </message>
    </context>
</TS>
