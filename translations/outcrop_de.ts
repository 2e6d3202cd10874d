<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ArchiveDrop</name>
    <message>
        <source>Drop to import the image archive</source>
        <translation>Loslassen, um das Image-Archiv zu importieren</translation>
    </message>
</context>
<context>
    <name>BlanksButton</name>
    <message>
        <source>All spaces count in the difference</source>
        <translation>Alle Leerzeichen zählen im Unterschied</translation>
    </message>
    <message>
        <source>Ignore how many spaces there are</source>
        <translation>Anzahl der Leerzeichen ignorieren</translation>
    </message>
    <message>
        <source>Ignore all spaces</source>
        <translation>Alle Leerzeichen ignorieren</translation>
    </message>
    <message>
        <source>Spaces in the difference</source>
        <translation>Leerzeichen im Unterschied</translation>
    </message>
    <message>
        <source>Ignore spaces at line ends</source>
        <translation>Leerzeichen am Zeilenende ignorieren</translation>
    </message>
</context>
<context>
    <name>BytesView</name>
    <message>
        <source>Up to %1 can be copied.</source>
        <translation>Bis zu %1 können kopiert werden.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 kopiert.</translation>
    </message>
</context>
<context>
    <name>ChangeActs</name>
    <message>
        <source>Undo put back</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Gives the container back what was put back last.</source>
        <translation>Gibt dem Container wieder, was zuletzt zurückgesetzt wurde.</translation>
    </message>
    <message>
        <source>Save all changes…</source>
        <translation>Alle Änderungen speichern …</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Zurücksetzen …</translation>
    </message>
    <message>
        <source>This can&apos;t be put back.</source>
        <translation>Das lässt sich nicht zurücksetzen.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>“%1” becomes what the image has there:</source>
        <translation>„%1“ wird wieder, was das Image dort hat:</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 wird entfernt</translation>
    </message>
    <message>
        <source>%1 is restored</source>
        <translation>%1 wird wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 gets its mode and owner</source>
        <translation>%1 bekommt seine Rechte und seinen Besitzer</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiteres</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone as long as the container is there.</source>
        <translation>Das lässt sich rückgängig machen, solange es den Container gibt.</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Undo put back in %1</source>
        <translation>Zurücksetzen in %1 rückgängig machen</translation>
    </message>
    <message>
        <source>What was put back can&apos;t be taken back.</source>
        <translation>Das Zurücksetzen lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Commit only this…</source>
        <translation>Nur das sichern …</translation>
    </message>
    <message numerus="yes">
        <source>Commit only these %Ln paths…</source>
        <translation>
            <numerusform>Nur diesen %Ln Pfad sichern …</numerusform>
            <numerusform>Nur diese %Ln Pfade sichern …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln paths…</source>
        <translation>
            <numerusform>%Ln Pfad zurücksetzen …</numerusform>
            <numerusform>%Ln Pfade zurücksetzen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths become what the image has there:</source>
        <translation>
            <numerusform>%Ln Pfad wird wieder, was das Image dort hat:</numerusform>
            <numerusform>%Ln Pfade werden wieder, was das Image dort hat:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln paths</source>
        <translation>
            <numerusform>%Ln Pfad zurücksetzen</numerusform>
            <numerusform>%Ln Pfade zurücksetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays: something is mounted there</source>
        <translation>%1 bleibt: dort ist etwas eingehängt</translation>
    </message>
    <message>
        <source>“%1” has changed again what was put back:</source>
        <translation>„%1“ hat wieder geändert, was zurückgesetzt wurde:</translation>
    </message>
    <message>
        <source>What is there now is lost.</source>
        <translation>Was jetzt dort ist, geht verloren.</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Layers of the container</source>
        <translation>Schichten des Containers</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Änderungen werden gesucht …</translation>
    </message>
    <message>
        <source>The container&apos;s changes could not be read.</source>
        <translation>Die Änderungen des Containers konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>What the container writes shows here as it happens.</source>
        <translation>Was der Container schreibt, erscheint hier, sobald es geschieht.</translation>
    </message>
    <message>
        <source>The container&apos;s files are those of its image.</source>
        <translation>Die Dateien des Containers sind die seines Images.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>This step changed no file</source>
        <translation>Dieser Schritt hat keine Datei geändert</translation>
    </message>
    <message>
        <source>It only changed the image&apos;s configuration.</source>
        <translation>Er hat nur die Konfiguration des Images geändert.</translation>
    </message>
    <message>
        <source>The layer&apos;s files could not be read.</source>
        <translation>Die Dateien der Schicht konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is no regular file</source>
        <translation>Das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>It has no content to compare.</source>
        <translation>Sie hat keinen Inhalt, der sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>Das ist eine Verknüpfung</translation>
    </message>
    <message>
        <source>It pointed to “%1”, now to “%2”.</source>
        <translation>Sie zeigte auf „%1“, jetzt auf „%2“.</translation>
    </message>
    <message>
        <source>It points to “%1”.</source>
        <translation>Sie zeigt auf „%1“.</translation>
    </message>
    <message>
        <source>It pointed to “%1”.</source>
        <translation>Sie zeigte auf „%1“.</translation>
    </message>
    <message>
        <source>image → %1</source>
        <translation>Image → %1</translation>
    </message>
    <message>
        <source>Choose a running container first.</source>
        <translation>Wählen Sie zuerst einen laufenden Container.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type an act, or a name to go to</source>
        <translation>Befehl oder Name, zu dem es gehen soll</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was möglich ist</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
</context>
<context>
    <name>CommandStrip</name>
    <message>
        <source>The same as a command</source>
        <translation>Dasselbe als Befehl</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>The copy has the secrets that are hidden here.</source>
        <translation>Die Kopie enthält die Geheimnisse, die hier verborgen sind.</translation>
    </message>
    <message>
        <source>This command does the same in a terminal.</source>
        <translation>Dieser Befehl tut dasselbe in einem Terminal.</translation>
    </message>
</context>
<context>
    <name>CommitChoice</name>
    <message>
        <source>The layer to be</source>
        <translation>Die künftige Schicht</translation>
    </message>
    <message>
        <source>Changes to be taken</source>
        <translation>Zu übernehmende Änderungen</translation>
    </message>
    <message>
        <source>In the layer</source>
        <translation>In der Schicht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>a whiteout that hides it</source>
        <translation>ein Whiteout, das es verdeckt</translation>
    </message>
    <message>
        <source>the directory&apos;s mode and owner</source>
        <translation>Rechte und Eigentümer des Ordners</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>the whole file again</source>
        <translation>die ganze Datei noch einmal</translation>
    </message>
    <message>
        <source>these lines</source>
        <translation>diese Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories</source>
        <translation>
            <numerusform>%Ln Datei oder Ordner</numerusform>
            <numerusform>%Ln Dateien und Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whiteouts</source>
        <translation>
            <numerusform>%Ln Whiteout</numerusform>
            <numerusform>%Ln Whiteouts</numerusform>
        </translation>
    </message>
    <message>
        <source>The layer: %1</source>
        <translation>Die Schicht: %1</translation>
    </message>
</context>
<context>
    <name>CommitDialog</name>
    <message>
        <source>Commit container</source>
        <translation>Container als Image sichern</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>An image of “%1” as it is now</source>
        <translation>Ein Image von „%1“, wie er jetzt ist</translation>
    </message>
    <message>
        <source>name:tag, or empty for an image without a name</source>
        <translation>Name:Tag, oder leer für ein Image ohne Namen</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>Name des Images</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>Ein Name besteht aus Kleinbuchstaben, Ziffern und Trennzeichen, dann „:“ und einem Tag.</translation>
    </message>
    <message>
        <source>Volumes and mounts are not part of the image.</source>
        <translation>Volumes und Einhängungen gehören nicht zum Image.</translation>
    </message>
    <message>
        <source>Tick at least one change.</source>
        <translation>Wähle mindestens eine Änderung aus.</translation>
    </message>
    <message>
        <source>How it runs, one instruction a line</source>
        <translation>Wie es läuft, eine Anweisung je Zeile</translation>
    </message>
    <message>
        <source>As a Dockerfile…</source>
        <translation>Als Dockerfile …</translation>
    </message>
    <message>
        <source>The container changed no file: no layer is added.</source>
        <translation>Der Container hat keine Datei geändert: Es kommt keine Schicht hinzu.</translation>
    </message>
    <message>
        <source>“%1” stays: a commit adds and replaces settings, it takes none away.</source>
        <translation>„%1“ bleibt: Ein Sichern ergänzt und ersetzt Einstellungen, es nimmt keine weg.</translation>
    </message>
</context>
<context>
    <name>CommitSettings</name>
    <message>
        <source>“%1” can&apos;t be changed by a commit. Use CMD, ENTRYPOINT, ENV, EXPOSE, LABEL, ONBUILD, USER, VOLUME or WORKDIR.</source>
        <translation>„%1“ kann ein Sichern nicht ändern. Möglich sind CMD, ENTRYPOINT, ENV, EXPOSE, LABEL, ONBUILD, USER, VOLUME oder WORKDIR.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>„%1“ ist nicht lesbar: %2</translation>
    </message>
</context>
<context>
    <name>CompareFilters</name>
    <message>
        <source>Only where one of these differs</source>
        <translation>Nur wo eines davon abweicht</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Ziel der Verknüpfung</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Gerätenummer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>Größe von</translation>
    </message>
    <message>
        <source>10k</source>
        <translation>10k</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>Größe bis</translation>
    </message>
    <message>
        <source>1.5MB</source>
        <translation>1.5MB</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Also list what differs in its time only</source>
        <translation>Auch auflisten, was nur eine andere Zeit hat</translation>
    </message>
    <message>
        <source>Similar files count as renamed, from</source>
        <translation>Ähnliche Dateien gelten als umbenannt, ab</translation>
    </message>
    <message>
        <source>Files of the same content always do. This reads texts of up to a megabyte, and takes longer.</source>
        <translation>Dateien mit gleichem Inhalt gelten immer so. Hierfür werden Texte bis zu einem Megabyte gelesen, das dauert länger.</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of two files has to be the same</source>
        <translation>Wie viel zweier Dateien gleich sein muss</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Filters by what differs and by size, and what counts as a difference</source>
        <translation>Filtert danach, was abweicht, und nach Größe; und was als Unterschied gilt</translation>
    </message>
    <message>
        <source>This is no size. Write 10k, 1.5MB or 4MiB.</source>
        <translation>Das ist keine Größe. Möglich sind 10k, 1.5MB oder 4MiB.</translation>
    </message>
    <message>
        <source>Nothing is filtered</source>
        <translation>Nichts ist gefiltert</translation>
    </message>
    <message>
        <source>Filters are set</source>
        <translation>Filter sind gesetzt</translation>
    </message>
    <message>
        <source>No filters are set.</source>
        <translation>Es sind keine Filter gesetzt.</translation>
    </message>
</context>
<context>
    <name>CompareListPane</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compared before</source>
        <translation>Zuletzt verglichen</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <translation>Vorher und nachher tauschen</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Jetzt vergleichen</translation>
    </message>
    <message>
        <source>Choose what to compare first.</source>
        <translation>Bitte zuerst wählen, was verglichen wird.</translation>
    </message>
    <message>
        <source>Add a third side…</source>
        <translation>Dritte Seite hinzufügen …</translation>
    </message>
    <message>
        <source>Shows who changed what, where two things come from the same base: a new base, and what is yours</source>
        <translation>Zeigt, wer was geändert hat, wenn zwei Dinge von derselben Basis stammen: eine neue Basis und das Eigene</translation>
    </message>
    <message>
        <source>Remove the third side</source>
        <translation>Dritte Seite entfernen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Old base</source>
        <translation>Alte Basis</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>Neue Basis</translation>
    </message>
    <message>
        <source>There are three sides already.</source>
        <translation>Es gibt schon drei Seiten.</translation>
    </message>
    <message>
        <source>There are only two sides.</source>
        <translation>Es gibt nur zwei Seiten.</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>The line that does the same in a terminal</source>
        <translation>Die Zeile, die im Terminal dasselbe tut</translation>
    </message>
    <message>
        <source>What differs between two things?</source>
        <translation>Worin unterscheiden sich zwei Dinge?</translation>
    </message>
    <message>
        <source>Looking for what differs…</source>
        <translation>Unterschiede werden gesucht …</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nichts unterscheidet sich</translation>
    </message>
    <message>
        <source>Both have the same files with the same content, modes and owners.</source>
        <translation>Beide haben die gleichen Dateien mit gleichem Inhalt, gleichen Rechten und Eigentümern.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n umbenannt</numerusform>
            <numerusform>%n umbenannt</numerusform>
        </translation>
    </message>
    <message>
        <source>The two could not be compared.</source>
        <translation>Die beiden konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Saves what differs as a patch or as a layer</source>
        <translation>Speichert, was sich unterscheidet, als Patch oder als Schicht</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Es wird noch nichts verglichen.</translation>
    </message>
    <message>
        <source>Layers of both</source>
        <translation>Schichten von beiden</translation>
    </message>
    <message>
        <source>Open both as folders</source>
        <translation>Beide als Ordner öffnen</translation>
    </message>
    <message>
        <source>Only images and containers are opened as folders: volumes and folders are some already.</source>
        <translation>Nur Images und Container werden als Ordner geöffnet: Volumes und Ordner sind schon welche.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Show what differs in files</source>
        <translation>Zeigen, worin sich Dateien unterscheiden</translation>
    </message>
    <message>
        <source>Show what differs in packages</source>
        <translation>Zeigen, worin sich Pakete unterscheiden</translation>
    </message>
    <message>
        <source>Choose two images, containers, volumes, folders or archives at the left. Some layers of an image are written as NAME@1..2, a commit of a git repository as git:FOLDER@HEAD.</source>
        <translation>Wählen Sie links zwei Images, Container, Volumes, Ordner oder Archive. Einzelne Schichten eines Images schreibt man als NAME@1..2, einen Commit eines Git-Repositorys als git:ORDNER@HEAD.</translation>
    </message>
    <message>
        <source>This is for two sides.</source>
        <translation>Das geht nur mit zwei Seiten.</translation>
    </message>
    <message>
        <source>The three could not be compared.</source>
        <translation>Die drei konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Packages are not read from git: check the files out, and compare their folder.</source>
        <translation>Aus Git werden keine Pakete gelesen: Checken Sie die Dateien aus und vergleichen Sie deren Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files too many or too large to look whether they are similar</source>
        <translation>
            <numerusform>%Ln Datei zu viel oder zu groß, um auf Ähnlichkeit zu prüfen</numerusform>
            <numerusform>%Ln Dateien zu viele oder zu groß, um auf Ähnlichkeit zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparedPackages</name>
    <message>
        <source>Copy package change</source>
        <translation>Paketänderung kopieren</translation>
    </message>
    <message>
        <source>Show what records the package</source>
        <translation>Zeigen, was das Paket verzeichnet</translation>
    </message>
    <message>
        <source>What happened to packages</source>
        <translation>Was mit Paketen geschah</translation>
    </message>
    <message>
        <source>Shows or hides these changes.</source>
        <translation>Zeigt oder verbirgt diese Änderungen.</translation>
    </message>
    <message>
        <source>Filter packages</source>
        <translation>Pakete filtern</translation>
    </message>
    <message>
        <source>Compare the packages of %1</source>
        <translation>Pakete von %1 vergleichen</translation>
    </message>
    <message>
        <source>Reading the package databases of both…</source>
        <translation>Die Paketdatenbanken beider werden gelesen …</translation>
    </message>
    <message>
        <source>The packages of the two could not be compared.</source>
        <translation>Die Pakete der beiden konnten nicht verglichen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln installed</source>
        <translation>
            <numerusform>%Ln installiert</numerusform>
            <numerusform>%Ln installiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln upgraded</source>
        <translation>
            <numerusform>%Ln aktualisiert</numerusform>
            <numerusform>%Ln aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downgraded</source>
        <translation>
            <numerusform>%Ln herabgestuft</numerusform>
            <numerusform>%Ln herabgestuft</numerusform>
        </translation>
    </message>
    <message>
        <source>No package database in either of the two</source>
        <translation>In keinem der beiden eine Paketdatenbank</translation>
    </message>
    <message>
        <source>Neither dpkg, apk, rpm, pip nor npm has recorded anything that is installed.</source>
        <translation>Weder dpkg, apk, rpm, pip noch npm hat etwas als installiert verzeichnet.</translation>
    </message>
    <message>
        <source>The same packages</source>
        <translation>Dieselben Pakete</translation>
    </message>
    <message>
        <source>Both have the same packages in the same versions.</source>
        <translation>Beide haben dieselben Pakete in denselben Versionen.</translation>
    </message>
    <message>
        <source>%1, layer %2: %3</source>
        <translation>%1, Schicht %2: %3</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>What is removed</source>
        <translation>Was entfernt wird</translation>
    </message>
</context>
<context>
    <name>ContainerActions</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>%1 wurde gestartet.</translation>
    </message>
    <message>
        <source>The container “%1” could not be started.</source>
        <translation>Der Container „%1“ konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>%1 wurde gestoppt.</translation>
    </message>
    <message>
        <source>The container “%1” could not be stopped.</source>
        <translation>Der Container „%1“ konnte nicht gestoppt werden.</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>Killed %1.</source>
        <translation>%1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The container “%1” could not be killed.</source>
        <translation>Der Container „%1“ konnte nicht abgebrochen werden.</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>%1 sichern</translation>
    </message>
    <message>
        <source>Made an image of %1.</source>
        <translation>Aus %1 wurde ein Image.</translation>
    </message>
    <message>
        <source>The container “%1” could not be committed.</source>
        <translation>Der Container „%1“ konnte nicht als Image gesichert werden.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The container “%1” could not be removed.</source>
        <translation>Der Container „%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Ctrl+Alt+I</source>
        <translation>Ctrl+Alt+I</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Choose a container first.</source>
        <translation>Bitte zuerst einen Container wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Start %n containers</source>
        <translation>
            <numerusform>%n Container starten</numerusform>
            <numerusform>%n Container starten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n containers</source>
        <translation>
            <numerusform>%n Container stoppen</numerusform>
            <numerusform>%n Container stoppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill %n containers</source>
        <translation>
            <numerusform>%n Container abbrechen</numerusform>
            <numerusform>%n Container abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n containers…</source>
        <translation>
            <numerusform>%n Container entfernen …</numerusform>
            <numerusform>%n Container entfernen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one container.</source>
        <translation>Bitte nur einen Container wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n Container</numerusform>
            <numerusform>%n Container</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n containers.</source>
        <translation>
            <numerusform>%n Container wurde gestartet.</numerusform>
            <numerusform>%n Container wurden gestartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be started.</source>
        <translation>
            <numerusform>%n Container konnte nicht gestartet werden.</numerusform>
            <numerusform>%n Container konnten nicht gestartet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped %n containers.</source>
        <translation>
            <numerusform>%n Container wurde gestoppt.</numerusform>
            <numerusform>%n Container wurden gestoppt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be stopped.</source>
        <translation>
            <numerusform>%n Container konnte nicht gestoppt werden.</numerusform>
            <numerusform>%n Container konnten nicht gestoppt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Killed %n containers.</source>
        <translation>
            <numerusform>%n Container wurde abgebrochen.</numerusform>
            <numerusform>%n Container wurden abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be killed.</source>
        <translation>
            <numerusform>%n Container konnte nicht abgebrochen werden.</numerusform>
            <numerusform>%n Container konnten nicht abgebrochen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n containers</source>
        <translation>
            <numerusform>%n Container entfernen</numerusform>
            <numerusform>%n Container entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n containers.</source>
        <translation>
            <numerusform>%n Container wurde entfernt.</numerusform>
            <numerusform>%n Container wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be removed.</source>
        <translation>
            <numerusform>%n Container konnte nicht entfernt werden.</numerusform>
            <numerusform>%n Container konnten nicht entfernt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>The container is now named %1.</source>
        <translation>Der Container heißt jetzt %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be renamed.</source>
        <translation>Der Container „%1“ konnte nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>Drop a folder on an image to run it with the folder mounted.</source>
        <translation>Ein Ordner, der auf ein Image gezogen wird, wird beim Starten eingehängt.</translation>
    </message>
    <message>
        <source>Dockerfile from changes…</source>
        <translation>Dockerfile aus Änderungen …</translation>
    </message>
    <message>
        <source>No Dockerfile could be made of “%1”.</source>
        <translation>Aus „%1“ konnte kein Dockerfile gemacht werden.</translation>
    </message>
    <message>
        <source>Save the Dockerfile of %1</source>
        <translation>Dockerfile von %1 sichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gesichert als %1.</translation>
    </message>
    <message>
        <source>The Dockerfile of “%1” could not be saved.</source>
        <translation>Das Dockerfile von „%1“ konnte nicht gesichert werden.</translation>
    </message>
    <message>
        <source>Mount a folder…</source>
        <translation>Ordner einhängen …</translation>
    </message>
    <message>
        <source>Ctrl+Alt+V</source>
        <translation>Ctrl+Alt+V</translation>
    </message>
    <message>
        <source>It does not run: its mounts were chosen when it was made. Start it first.</source>
        <translation>Er läuft nicht: Was eingehängt wird, wurde beim Anlegen gewählt. Bitte zuerst starten.</translation>
    </message>
    <message>
        <source>“%1” does not run: start it to mount the folder into it, or drop it on a directory of its files to copy it in.</source>
        <translation>„%1“ läuft nicht: zum Einhängen starten, oder den Ordner zum Hineinkopieren auf ein Verzeichnis seiner Dateien ziehen.</translation>
    </message>
    <message>
        <source>Rebase onto…</source>
        <translation>Auf anderes Image umsetzen …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Open as a folder</source>
        <translation>Als Ordner öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Open its changes as a folder</source>
        <translation>Änderungen als Ordner öffnen</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Ordner schließen</translation>
    </message>
    <message>
        <source>Who changed what could not be found out.</source>
        <translation>Wer was geändert hat, konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>Rebase %1 onto %2</source>
        <translation>%1 auf %2 umsetzen</translation>
    </message>
    <message>
        <source>Made an image of %1 on %2.</source>
        <translation>Image von %1 auf %2 erstellt.</translation>
    </message>
    <message>
        <source>The container “%1” could not be rebased.</source>
        <translation>Der Container „%1“ konnte nicht umgesetzt werden.</translation>
    </message>
    <message>
        <source>Undo the rebase of %1</source>
        <translation>Umsetzen von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>The image made of %1 is gone again.</source>
        <translation>Das Image von %1 ist wieder weg.</translation>
    </message>
    <message>
        <source>The image made of “%1” could not be removed.</source>
        <translation>Das Image von „%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Restarted %1.</source>
        <translation>%1 neu gestartet.</translation>
    </message>
    <message>
        <source>The container “%1” could not be restarted.</source>
        <translation>Der Container „%1“ konnte nicht neu gestartet werden.</translation>
    </message>
</context>
<context>
    <name>ContainerDetailPane</name>
    <message>
        <source>Views of the container</source>
        <translation>Ansichten des Containers</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Einhängungen</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>No containers yet</source>
        <translation>Noch keine Container</translation>
    </message>
    <message>
        <source>A container is an image that runs, with a layer of its own for what it changes. Choose an image and run it.</source>
        <translation>Ein Container ist ein Image, das läuft, mit einer eigenen Schicht für das, was er ändert. Ein Image wählen und starten.</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>Zu den Images</translation>
    </message>
    <message>
        <source>No container is chosen</source>
        <translation>Kein Container gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to see what it changed.</source>
        <translation>Einen in der Liste wählen, um zu sehen, was er geändert hat.</translation>
    </message>
    <message>
        <source>The container&apos;s configuration could not be read.</source>
        <translation>Die Konfiguration des Containers konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing can be copied in: this container was made with --read-only.</source>
        <translation>Nichts kann hineinkopiert werden: Dieser Container wurde mit --read-only angelegt.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
</context>
<context>
    <name>ContainerTexts</name>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
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
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>mit %1 beendet</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>writable layer</source>
        <translation>beschreibbare Schicht</translation>
    </message>
    <message numerus="yes">
        <source>%n changes · live</source>
        <translation>
            <numerusform>%n Änderung · live</numerusform>
            <numerusform>%n Änderungen · live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What the container changed: %1</source>
        <translation>Was der Container geändert hat: %1</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>Image-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Warum es fehlschlug</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>Prozess-ID</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolierung</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Rechnername</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Image&apos;s files are read-only</source>
        <translation>Dateien des Images sind schreibgeschützt</translation>
    </message>
    <message>
        <source>Removed when it ends</source>
        <translation>Wird am Ende entfernt</translation>
    </message>
    <message>
        <source>Published ports</source>
        <translation>Veröffentlichte Ports</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
</context>
<context>
    <name>ContainersListPane</name>
    <message>
        <source>Search containers</source>
        <translation>Container suchen</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
</context>
<context>
    <name>ContainersModel</name>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>running · %1</source>
        <translation>läuft · %1</translation>
    </message>
    <message>
        <source>exited %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>exited %1 · %2</source>
        <translation>beendet %1 · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>ContentChangeText</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members differ only in time.</source>
        <translation>
            <numerusform>%Ln Eintrag unterscheidet sich nur in der Zeit.</numerusform>
            <numerusform>%Ln Einträge unterscheiden sich nur in der Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archives have the same members.</source>
        <translation>Die Archive haben dieselben Einträge.</translation>
    </message>
    <message>
        <source>The archives have the same members, packed in another way.</source>
        <translation>Die Archive haben dieselben Einträge, nur anders gepackt.</translation>
    </message>
    <message>
        <source>Of the archive&apos;s members %1 were added, %2 removed, %3 changed.</source>
        <translation>Von den Einträgen des Archivs wurden %1 hinzugefügt, %2 entfernt, %3 geändert.</translation>
    </message>
    <message>
        <source>The databases have the same schema and rows, stored in another way.</source>
        <translation>Die Datenbanken haben dasselbe Schema und dieselben Zeilen, nur anders gespeichert.</translation>
    </message>
    <message>
        <source>Of the rows %1 were added, %2 removed, %3 changed.</source>
        <translation>Von den Zeilen wurden %1 hinzugefügt, %2 entfernt, %3 geändert.</translation>
    </message>
    <message>
        <source>The schema is the same.</source>
        <translation>Das Schema ist dasselbe.</translation>
    </message>
    <message>
        <source>Of the schema %1 were added, %2 removed, %3 changed.</source>
        <translation>Vom Schema wurden %1 hinzugefügt, %2 entfernt, %3 geändert.</translation>
    </message>
    <message>
        <source>%1 % of the file was there before (%2 in place, %3 moved). %4 were removed, %5 inserted.</source>
        <translation>%1 % der Datei gab es vorher schon (%2 an ihrer Stelle, %3 verschoben). %4 wurden entfernt, %5 eingefügt.</translation>
    </message>
    <message>
        <source>The content is the same.</source>
        <translation>Der Inhalt ist derselbe.</translation>
    </message>
    <message>
        <source>Before it was of another kind: %1, now: %2.</source>
        <translation>Vorher war sie von anderer Art: %1, jetzt: %2.</translation>
    </message>
    <message>
        <source>The files differ.</source>
        <translation>Die Dateien unterscheiden sich.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Table %1: %2 rows added, %3 removed, %4 changed</source>
        <translation>Tabelle %1: %2 Zeilen hinzugefügt, %3 entfernt, %4 geändert</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiteres</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>From, before</source>
        <translation>Ab, vorher</translation>
    </message>
    <message>
        <source>From, after</source>
        <translation>Ab, nachher</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>eingefügt</translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>program or library</source>
        <translation>Programm oder Bibliothek</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Ausgepackt</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Bits per sample</source>
        <translation>Bits je Wert</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>Bits je Bildpunkt</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Byte order</source>
        <translation>Bytefolge</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Position independent</source>
        <translation>Positionsunabhängig</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Library name</source>
        <translation>Bibliotheksname</translation>
    </message>
    <message>
        <source>RPATH</source>
        <translation>RPATH</translation>
    </message>
    <message>
        <source>RUNPATH</source>
        <translation>RUNPATH</translation>
    </message>
    <message>
        <source>Build ID</source>
        <translation>Build-ID</translation>
    </message>
    <message>
        <source>RELRO</source>
        <translation>RELRO</translation>
    </message>
    <message>
        <source>BIND_NOW</source>
        <translation>BIND_NOW</translation>
    </message>
    <message>
        <source>NX stack</source>
        <translation>NX-Stapel</translation>
    </message>
    <message>
        <source>Stripped</source>
        <translation>Ohne Symbole</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Seitengröße</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>Freie Seiten</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>User version</source>
        <translation>Benutzerversion</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Anwendungskennung</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Distinct bytes</source>
        <translation>Verschiedene Bytes</translation>
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
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>%1 of binary data</source>
        <translation>%1 Binärdaten</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>… there are more rows</source>
        <translation>… es gibt mehr Zeilen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <translation>Nicht alles konnte gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CopyIn</name>
    <message>
        <source>Copy into %1</source>
        <translation>Nach %1 kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln things.</source>
        <translation>
            <numerusform>%Ln Eintrag kopiert.</numerusform>
            <numerusform>%Ln Einträge kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied into “%1”.</source>
        <translation>Nach „%1“ wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>Take back the copy into %1</source>
        <translation>Kopie nach %1 zurücknehmen</translation>
    </message>
    <message>
        <source>The copy into “%1” can&apos;t be taken back.</source>
        <translation>Die Kopie nach „%1“ kann nicht zurückgenommen werden.</translation>
    </message>
</context>
<context>
    <name>CreateVolumeDialog</name>
    <message>
        <source>New volume</source>
        <translation>Neues Volume</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>for example: data</source>
        <translation>zum Beispiel: daten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A volume keeps data outside of containers; it stays when they are removed.</source>
        <translation>Ein Volume hält Daten außerhalb von Containern; es bleibt, wenn sie entfernt werden.</translation>
    </message>
    <message>
        <source>A volume named “%1” exists already. Choose another name.</source>
        <translation>Ein Volume namens „%1“ gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>Ein Name hat mindestens zwei Zeichen: Buchstaben, Ziffern, „_“, „.“ oder „-“, und er beginnt mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>Its files lie elsewhere and are mounted</source>
        <translation>Seine Dateien liegen anderswo und werden eingehängt</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Mount options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Say what kind of file system is to be mounted.</source>
        <translation>Geben Sie an, welche Art von Dateisystem eingehängt werden soll.</translation>
    </message>
    <message>
        <source>Say what is to be mounted: a directory, a file, a device or a server.</source>
        <translation>Geben Sie an, was eingehängt werden soll: ein Verzeichnis, eine Datei, ein Gerät oder ein Server.</translation>
    </message>
    <message>
        <source>A directory is mounted with the option “bind”.</source>
        <translation>Ein Verzeichnis wird mit der Option „bind“ eingehängt.</translation>
    </message>
    <message>
        <source>Only root can mount “%1”. You can mount none (a directory), tmpfs, overlay, and what FUSE programs serve.</source>
        <translation>Nur root kann „%1“ einhängen. Sie können none (ein Verzeichnis), tmpfs, overlay und das einhängen, was FUSE-Programme bereitstellen.</translation>
    </message>
    <message>
        <source>It is mounted with the first container that uses it, and unmounted after the last.</source>
        <translation>Es wird mit dem ersten Container eingehängt, der es benutzt, und nach dem letzten ausgehängt.</translation>
    </message>
</context>
<context>
    <name>DatabaseView</name>
    <message>
        <source>Tables of the database</source>
        <translation>Tabellen der Datenbank</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Schema of the database</source>
        <translation>Schema der Datenbank</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Die Zeile kopieren</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows are shown.</source>
        <translation>
            <numerusform>Die erste Zeile wird gezeigt.</numerusform>
            <numerusform>Die ersten %Ln Zeilen werden gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>The schema is the same.</source>
        <translation>Das Schema ist gleich.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>The store could not be read.</source>
        <translation>Der Speicher konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>Der Speicher wird gelesen …</translation>
    </message>
    <message>
        <source>Filter this view</source>
        <translation>Diese Ansicht filtern</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <comment>a tab</comment>
        <translation>„%1“ zeigen</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Es gibt nichts zu zeigen.</translation>
    </message>
</context>
<context>
    <name>DiffMap</name>
    <message>
        <source>Overview of the difference</source>
        <translation>Übersicht des Unterschieds</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Line changes</source>
        <translation>Geänderte Zeilen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged lines</source>
        <translation>
            <numerusform>%Ln unveränderte Zeile</numerusform>
            <numerusform>%Ln unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln weitere zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more unchanged lines</source>
        <translation>Mehr unveränderte Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show changes only</source>
        <translation>Nur Änderungen zeigen</translation>
    </message>
</context>
<context>
    <name>DiskActions</name>
    <message>
        <source>Open in its page</source>
        <translation>Auf seiner Seite öffnen</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>An- oder abhaken</translation>
    </message>
    <message>
        <source>Tick stopped containers</source>
        <translation>Angehaltene Container anhaken</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Tick what is unused</source>
        <translation>Unbenutztes anhaken</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Tick dangling images</source>
        <translation>Namenlose Images anhaken</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>Tick what stands in the way</source>
        <translation>Was im Weg steht, mit anhaken</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Untick everything</source>
        <translation>Alles abhaken</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Remove these…</source>
        <translation>Diese entfernen …</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Neu messen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <comment>images, containers and volumes</comment>
        <translation>
            <numerusform>%Ln Objekt</numerusform>
            <numerusform>%Ln Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose something in the table or on the map first.</source>
        <translation>Zuerst etwas in der Tabelle oder auf der Karte auswählen.</translation>
    </message>
    <message>
        <source>Choose only one thing.</source>
        <translation>Nur eines auswählen.</translation>
    </message>
    <message>
        <source>There are no further stopped containers.</source>
        <translation>Es gibt keine weiteren angehaltenen Container.</translation>
    </message>
    <message>
        <source>There are no further images and volumes that no container uses.</source>
        <translation>Es gibt keine weiteren Images und Volumes, die kein Container benutzt.</translation>
    </message>
    <message>
        <source>There are no further images without a name that no container uses.</source>
        <translation>Es gibt keine weiteren Images ohne Namen, die kein Container benutzt.</translation>
    </message>
    <message>
        <source>No stopped container stands in the way of what is ticked.</source>
        <translation>Kein angehaltener Container steht dem Angehakten im Weg.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nichts ist angehakt.</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %Ln…</source>
        <translation>
            <numerusform>Dieses entfernen …</numerusform>
            <numerusform>Diese %Ln entfernen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what shall go first.</source>
        <translation>Zuerst anhaken, was weg soll.</translation>
    </message>
    <message>
        <source>What the store holds could not be measured.</source>
        <translation>Was im Speicher liegt, konnte nicht gemessen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n things.</source>
        <translation>
            <numerusform>%n Objekt wurde entfernt.</numerusform>
            <numerusform>%n Objekte wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n things: %1 are free again.</source>
        <translation>
            <numerusform>%n Objekt wurde entfernt: %1 sind wieder frei.</numerusform>
            <numerusform>%n Objekte wurden entfernt: %1 sind wieder frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n things from the disk</source>
        <translation>
            <numerusform>%n Objekt vom Speicherplatz entfernen</numerusform>
            <numerusform>%n Objekte vom Speicherplatz entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be removed.</source>
        <translation>
            <numerusform>%n Objekt konnte nicht entfernt werden.</numerusform>
            <numerusform>%n Objekte konnten nicht entfernt werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskListPane</name>
    <message>
        <source>Search the disk</source>
        <translation>Speicherplatz durchsuchen</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>Was Platz belegt</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>Tick at one stroke</source>
        <translation>Auf einen Schlag anhaken</translation>
    </message>
    <message>
        <source>What stays, although it is ticked</source>
        <translation>Angehakt, bleibt aber</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nichts weiter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>frees %1</source>
        <translation>gibt %1 frei</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that stay</comment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskMap</name>
    <message>
        <source>Map of the disk</source>
        <translation>Karte des Speicherplatzes</translation>
    </message>
    <message numerus="yes">
        <source>Layers shared by %Ln images</source>
        <translation>
            <numerusform>Schichten von %Ln Image</numerusform>
            <numerusform>Schichten, die %Ln Images teilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layers shared by %Ln containers</source>
        <translation>
            <numerusform>Schichten von %Ln Container</numerusform>
            <numerusform>Schichten, die %Ln Container teilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>stored once</source>
        <translation>einmal gespeichert</translation>
    </message>
    <message>
        <source>goes with what is ticked</source>
        <translation>geht mit dem Angehakten</translation>
    </message>
    <message>
        <source>stays: something else has it too</source>
        <translation>bleibt: anderes hat es auch</translation>
    </message>
    <message>
        <source>Shared layers</source>
        <translation>Geteilte Schichten</translation>
    </message>
    <message>
        <source>Layers of one image</source>
        <translation>Schichten eines Images</translation>
    </message>
    <message>
        <source>Written by containers</source>
        <translation>Von Containern geschrieben</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>geht</translation>
    </message>
</context>
<context>
    <name>DiskPage</name>
    <message>
        <source>Search the disk</source>
        <translation>Speicherplatz durchsuchen</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>Der Speicher wird gelesen …</translation>
    </message>
    <message>
        <source>What the store holds could not be measured.</source>
        <translation>Was im Speicher liegt, konnte nicht gemessen werden.</translation>
    </message>
</context>
<context>
    <name>DiskPane</name>
    <message>
        <source>Disk</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>Escape im Suchfeld zeigt wieder alles.</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>%1 auf der Platte</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Image</numerusform>
            <numerusform>%n Images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n Container</numerusform>
            <numerusform>%n Container</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n Volume</numerusform>
            <numerusform>%n Volumes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved by sharing layers</source>
        <translation>%1 durch geteilte Schichten gespart</translation>
    </message>
    <message>
        <source>Nothing takes room yet</source>
        <translation>Noch belegt nichts Platz</translation>
    </message>
    <message>
        <source>Images, containers and volumes lie here as one map: tick what could go, and see to the byte what that frees.</source>
        <translation>Images, Container und Volumes liegen hier als eine Karte: wird angehakt, was weg könnte, so steht aufs Byte genau da, was das freigibt.</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>Zu den Images</translation>
    </message>
    <message>
        <source>Tick what could go: what that frees is told at once, to the byte.</source>
        <translation>Anhaken, was weg könnte: was das freigibt, steht sofort hier, aufs Byte genau.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <comment>of what is ticked</comment>
        <translation>
            <numerusform>%n bleibt</numerusform>
            <numerusform>%n bleiben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskRemovalTexts</name>
    <message>
        <source>All that is ticked stays: nothing is freed.</source>
        <translation>Alles Angehakte bleibt: nichts wird frei.</translation>
    </message>
    <message numerus="yes">
        <source>Removing these %Ln frees exactly %1</source>
        <translation>
            <numerusform>Dieses zu entfernen gibt genau %1 frei</numerusform>
            <numerusform>Diese %Ln zu entfernen gibt genau %1 frei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, and why it stays</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln from the disk</source>
        <translation>
            <numerusform>%Ln vom Speicherplatz entfernen</numerusform>
            <numerusform>%Ln vom Speicherplatz entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln are removed, which frees exactly %1.</source>
        <translation>
            <numerusform>Dieses wird entfernt, was genau %1 freigibt.</numerusform>
            <numerusform>Diese %Ln werden entfernt, was genau %1 freigibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are ticked stay:</source>
        <translation>
            <numerusform>%Ln Angehaktes bleibt:</numerusform>
            <numerusform>%Ln Angehakte bleiben:</numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes beside a name are what only it has; shared layers go with the last that has them. This can&apos;t be undone.</source>
        <translation>Die Bytes neben einem Namen hat nur dieses; geteilte Schichten gehen mit dem Letzten, das sie hat. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>DiskTable</name>
    <message>
        <source>Images, containers and volumes, and what they take</source>
        <translation>Images, Container und Volumes und was sie belegen</translation>
    </message>
</context>
<context>
    <name>DiskThingsModel</name>
    <message>
        <source>it is running</source>
        <translation>es läuft</translation>
    </message>
    <message>
        <source>it has snapshots</source>
        <translation>es hat Snapshots</translation>
    </message>
    <message>
        <source>the container %1 uses it</source>
        <translation>der Container %1 benutzt es</translation>
    </message>
    <message numerus="yes">
        <source>%Ln containers use it</source>
        <translation>
            <numerusform>%Ln Container benutzt es</numerusform>
            <numerusform>%Ln Container benutzen es</numerusform>
        </translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>bleibt: %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>nie gestartet</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>benutzt von %1</translation>
    </message>
    <message numerus="yes">
        <source>used by %Ln containers</source>
        <translation>
            <numerusform>benutzt von %Ln Container</numerusform>
            <numerusform>benutzt von %Ln Containern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation>
            <numerusform>%Ln Snapshot</numerusform>
            <numerusform>%Ln Snapshots</numerusform>
        </translation>
    </message>
    <message>
        <source>dangling</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Volumes share nothing.</source>
        <translation>Volumes teilen nichts.</translation>
    </message>
    <message>
        <source>There is no container of it.</source>
        <translation>Es gibt keinen Container davon.</translation>
    </message>
</context>
<context>
    <name>DockerCommand</name>
    <message>
        <source>A container that ends is not started again.</source>
        <translation>Ein Container, der endet, wird nicht neu gestartet.</translation>
    </message>
    <message>
        <source>Outcrop does not have this option yet.</source>
        <translation>Diese Option hat Outcrop noch nicht.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This is no command that runs a container. It would begin with “docker run”.</source>
        <translation>Das ist kein Befehl, der einen Container ausführt. Er würde mit „docker run“ beginnen.</translation>
    </message>
    <message>
        <source>The form needs no other engine or store.</source>
        <translation>Das Formular braucht keinen anderen Dienst oder Speicher.</translation>
    </message>
    <message>
        <source>The form runs one container and nothing else.</source>
        <translation>Das Formular führt einen Container aus und sonst nichts.</translation>
    </message>
    <message>
        <source>An option is not known, so what follows it can&apos;t be read for sure (%1). Take it out and paste the command again.</source>
        <translation>Eine Option ist unbekannt, daher lässt sich das Folgende nicht sicher lesen (%1). Die Option entfernen und den Befehl erneut einfügen.</translation>
    </message>
    <message>
        <source>The command can&apos;t be read (%1).</source>
        <translation>Der Befehl lässt sich nicht lesen (%1).</translation>
    </message>
    <message>
        <source>The command names no image.</source>
        <translation>Der Befehl nennt kein Image.</translation>
    </message>
    <message>
        <source>This variable has no value here.</source>
        <translation>Diese Variable hat hier keinen Wert.</translation>
    </message>
    <message>
        <source>Add the variables of this file by hand.</source>
        <translation>Die Variablen dieser Datei von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>This mount can&apos;t be read.</source>
        <translation>Diese Einhängung lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The mount is taken without “%1”.</source>
        <translation>Die Einhängung wird ohne „%1“ übernommen.</translation>
    </message>
    <message>
        <source>There are only the networks none, host and default.</source>
        <translation>Es gibt nur die Netzwerke none, host und default.</translation>
    </message>
    <message>
        <source>The desktop runs containers in the background.</source>
        <translation>Im Fenster laufen Container im Hintergrund.</translation>
    </message>
    <message>
        <source>The desktop writes no file with the container&apos;s id.</source>
        <translation>Das Fenster schreibt keine Datei mit der Kennung des Containers.</translation>
    </message>
    <message>
        <source>The labels of this file are not read.</source>
        <translation>Die Labels dieser Datei werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Nothing is pulled yet.</source>
        <translation>Noch wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>The form runs the image that is there.</source>
        <translation>Das Formular führt das vorhandene Image aus.</translation>
    </message>
    <message>
        <source>This port can&apos;t be read (%1).</source>
        <translation>Dieser Port lässt sich nicht lesen (%1).</translation>
    </message>
    <message>
        <source>This limit can&apos;t be used (%1).</source>
        <translation>Diese Grenze kann nicht benutzt werden (%1).</translation>
    </message>
    <message>
        <source>This mount can&apos;t be used (%1).</source>
        <translation>Diese Einhängung ist nicht möglich (%1).</translation>
    </message>
</context>
<context>
    <name>DockerCommandDialog</name>
    <message>
        <source>Run a docker command</source>
        <translation>docker-Befehl ausführen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Paste a command from instructions, such as “docker run -it alpine”. It fills the run form; nothing is run yet.</source>
        <translation>Einen Befehl aus einer Anleitung einfügen, etwa „docker run -it alpine“. Er füllt das Formular; ausgeführt wird noch nichts.</translation>
    </message>
    <message>
        <source>Docker command</source>
        <translation>docker-Befehl</translation>
    </message>
    <message>
        <source>Paste a command first.</source>
        <translation>Zuerst einen Befehl einfügen.</translation>
    </message>
    <message>
        <source>The image “%1” is not in the store, and nothing is pulled yet. Import it first, from an archive that “docker save” wrote.</source>
        <translation>Das Image „%1“ ist nicht im Speicher, und noch wird nichts heruntergeladen. Zuerst importieren, aus einem Archiv, das „docker save“ geschrieben hat.</translation>
    </message>
    <message>
        <source>It runs the image “%1”.</source>
        <translation>Er führt das Image „%1“ aus.</translation>
    </message>
</context>
<context>
    <name>DockerfileDialog</name>
    <message>
        <source>Dockerfile from changes</source>
        <translation>Dockerfile aus Änderungen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>What a build has to do to repeat the changes of “%1”</source>
        <translation>Was ein Build tun muss, um die Änderungen von „%1“ zu wiederholen</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>It is saved as a new directory, with the %Ln files and directories it adds in changes.tar.gz.</source>
        <translation>
            <numerusform>Es wird als neuer Ordner gesichert, mit %Ln Datei oder Ordner in changes.tar.gz.</numerusform>
            <numerusform>Es wird als neuer Ordner gesichert, mit %Ln Dateien und Ordnern in changes.tar.gz.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is saved as a new directory. It adds no files.</source>
        <translation>Es wird als neuer Ordner gesichert. Es fügt keine Dateien hinzu.</translation>
    </message>
    <message>
        <source>Save the Dockerfile in a new directory</source>
        <translation>Das Dockerfile in einem neuen Ordner sichern</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>“%1” could not be dragged out.</source>
        <translation>„%1“ konnte nicht herausgezogen werden.</translation>
    </message>
    <message>
        <source>It has %1. A drag takes up to %2, as it is copied first.</source>
        <translation>Es hat %1. Gezogen werden kann bis zu %2, denn es wird zuerst kopiert.</translation>
    </message>
    <message>
        <source>Save it from its menu instead.</source>
        <translation>Stattdessen über sein Menü speichern.</translation>
    </message>
    <message>
        <source>Get %1 ready to be dragged</source>
        <translation>%1 zum Ziehen vorbereiten</translation>
    </message>
    <message>
        <source>It was let go before it was ready. Drag it once more, or save it from its menu.</source>
        <translation>Es wurde losgelassen, bevor es bereit war. Noch einmal ziehen oder über sein Menü speichern.</translation>
    </message>
    <message>
        <source>It came as a tar, as it has more than %1 files.</source>
        <translation>Er kam als Tar, da er mehr als %1 Dateien hat.</translation>
    </message>
    <message>
        <source>It has more than the %1 that a drag takes, as it is copied first.</source>
        <translation>Es hat mehr als die %1, die ein Ziehen nimmt, da es zuerst kopiert wird.</translation>
    </message>
</context>
<context>
    <name>DropWords</name>
    <message>
        <source>Copy in</source>
        <translation>Hineinkopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mount here…</source>
        <translation>Hier einhängen …</translation>
    </message>
</context>
<context>
    <name>EnvironmentTable</name>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This variable comes from the image. It can be changed but not removed.</source>
        <translation>Diese Variable kommt aus dem Image. Sie lässt sich ändern, aber nicht entfernen.</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Geheimnisse zeigen</translation>
    </message>
    <message>
        <source>Shows the values of variables that look like passwords, keys or tokens.</source>
        <translation>Zeigt die Werte von Variablen, die wie Passwörter, Schlüssel oder Token aussehen.</translation>
    </message>
    <message>
        <source>Hidden value</source>
        <translation>Verborgener Wert</translation>
    </message>
    <message>
        <source>No variable is set. Add one to give the container a setting.</source>
        <translation>Keine Variable ist gesetzt. Eine hinzugefügte gibt dem Container eine Einstellung.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>„%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>“%1” is in use or taken already.</source>
        <translation>„%1“ wird benutzt oder ist schon vergeben.</translation>
    </message>
    <message>
        <source>“%1” is not valid.</source>
        <translation>„%1“ ist nicht gültig.</translation>
    </message>
    <message>
        <source>Access to “%1” was denied.</source>
        <translation>Der Zugriff auf „%1“ wurde verweigert.</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”.</source>
        <translation>Es ist kein Platz mehr, um „%1“ zu schreiben.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>„%1“ konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that Outcrop or this machine does not support.</source>
        <translation>„%1“ ist von einer Art, die Outcrop oder dieser Rechner nicht unterstützt.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>„%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Something went wrong inside Outcrop.</source>
        <translation>In Outcrop selbst ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Something it needs was not found.</source>
        <translation>Etwas, das gebraucht wird, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Something else uses it, or the name is taken already.</source>
        <translation>Etwas anderes benutzt es, oder der Name ist schon vergeben.</translation>
    </message>
    <message>
        <source>What it was given is not valid.</source>
        <translation>Die Angaben sind nicht gültig.</translation>
    </message>
    <message>
        <source>Access was denied.</source>
        <translation>Der Zugriff wurde verweigert.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>Lesen oder Schreiben ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Outcrop or this machine does not support it.</source>
        <translation>Outcrop oder dieser Rechner unterstützt das nicht.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>Die Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile. Check the name and try again.</source>
        <translation>Vielleicht wurde es inzwischen entfernt. Bitte den Namen prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Stop or remove what uses it, or choose another name.</source>
        <translation>Stoppen oder entfernen, was es benutzt, oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Check what was given and try again.</source>
        <translation>Bitte die Angaben prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Check who owns it and who may read and write it.</source>
        <translation>Bitte prüfen, wem es gehört und wer es lesen und schreiben darf.</translation>
    </message>
    <message>
        <source>Free some space, for example by removing images you no longer need, and try again.</source>
        <translation>Bitte Platz schaffen, etwa durch Entfernen nicht mehr gebrauchter Images, und erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the disk it lies on and try again.</source>
        <translation>Bitte den Datenträger prüfen, auf dem es liegt, und erneut versuchen.</translation>
    </message>
    <message>
        <source>Fetch or export it again, then import it anew.</source>
        <translation>Bitte erneut laden oder exportieren und dann neu importieren.</translation>
    </message>
</context>
<context>
    <name>ExportGitDialog</name>
    <message>
        <source>Export as git</source>
        <translation>Als git exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write “%1” to a git repository</source>
        <translation>„%1“ in ein Git-Repository schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln images to a git repository</source>
        <translation>
            <numerusform>%Ln Image in ein Git-Repository schreiben</numerusform>
            <numerusform>%Ln Images in ein Git-Repository schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Each layer becomes a commit with its date and instruction, so that log, blame and diff of git work on it.</source>
        <translation>Jede Schicht wird ein Commit mit Datum und Anweisung, sodass log, blame und diff von git damit umgehen.</translation>
    </message>
    <message>
        <source>Git keeps of a file its name, its bytes and whether it may be executed. Owners, other modes, times, attributes and hard links are not in the repository.</source>
        <translation>Git behält von einer Datei den Namen, den Inhalt und ob sie ausführbar ist. Besitzer, andere Rechte, Zeiten, Attribute und harte Links sind nicht im Repository.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Folder of the repository</source>
        <translation>Ordner des Repositorys</translation>
    </message>
    <message>
        <source>One for each of the image&apos;s names</source>
        <translation>Einer für jeden Namen des Images</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Make commits also of steps that changed no file</source>
        <translation>Auch aus Schritten, die keine Datei änderten, Commits machen</translation>
    </message>
    <message>
        <source>Say where the repository shall be.</source>
        <translation>Geben Sie an, wo das Repository liegen soll.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder.</source>
        <translation>Schreiben Sie den ganzen Pfad des Ordners.</translation>
    </message>
    <message>
        <source>This folder is not empty and no bare git repository: nothing is written there. Name one that is not there yet.</source>
        <translation>Dieser Ordner ist nicht leer und kein reines Git-Repository: Dort wird nichts geschrieben. Nennen Sie einen, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>The repository there gets the branches; what else is in it stays.</source>
        <translation>Das Repository dort erhält die Branches; was sonst darin ist, bleibt.</translation>
    </message>
    <message>
        <source>A new repository is made there. Cancelled, it leaves nothing behind.</source>
        <translation>Dort entsteht ein neues Repository. Wird es abgebrochen, bleibt nichts zurück.</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>How the configuration is shown</source>
        <translation>Wie die Konfiguration gezeigt wird</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Configuration as JSON</source>
        <translation>Konfiguration als JSON</translation>
    </message>
    <message>
        <source>Click or press Return to open %1.</source>
        <translation>Klick oder Eingabetaste öffnet %1.</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Show the difference</source>
        <translation>Unterschied zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>This is the last change.</source>
        <translation>Das ist die letzte Änderung.</translation>
    </message>
    <message>
        <source>This is the first change.</source>
        <translation>Das ist die erste Änderung.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln paths</source>
        <translation>
            <numerusform>%Ln Pfad kopieren</numerusform>
            <numerusform>%Ln Pfade kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>History of the path…</source>
        <translation>Verlauf des Pfads…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+H</source>
        <translation>Ctrl+Alt+H</translation>
    </message>
    <message>
        <source>Only the files of images and containers come from layers.</source>
        <translation>Nur die Dateien von Images und Containern kommen aus Schichten.</translation>
    </message>
    <message>
        <source>Choose a path first.</source>
        <translation>Wählen Sie zuerst einen Pfad.</translation>
    </message>
</context>
<context>
    <name>FileFinder</name>
    <message>
        <source>“%1” is not in the file.</source>
        <translation>„%1“ steht nicht in der Datei.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln places</source>
        <translation>
            <numerusform>Eine von %Ln Stelle</numerusform>
            <numerusform>Eine von %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message>
        <source>Content of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>Difference of the file</source>
        <translation>Unterschied der Datei</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Side of the file</source>
        <translation>Seite der Datei</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Eine Spalte</translation>
    </message>
    <message>
        <source>How the difference is laid out</source>
        <translation>Wie der Unterschied angeordnet ist</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Datei schließen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>There is no such file here.</source>
        <translation>Hier gibt es keine solche Datei.</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>Das ist kein Text</translation>
    </message>
    <message>
        <source>The file has %1 of binary data.</source>
        <translation>Die Datei hat %1 binäre Daten.</translation>
    </message>
    <message>
        <source>Too large to compare line by line</source>
        <translation>Zu groß für einen zeilenweisen Vergleich</translation>
    </message>
    <message>
        <source>Up to %1 a side are compared. Both sides can be looked at by themselves.</source>
        <translation>Bis zu %1 je Seite werden verglichen. Beide Seiten lassen sich einzeln ansehen.</translation>
    </message>
    <message>
        <source>Before it had %1, now it has %2 of binary data.</source>
        <translation>Vorher waren es %1, jetzt sind es %2 binäre Daten.</translation>
    </message>
    <message>
        <source>The content is the same</source>
        <translation>Der Inhalt ist gleich</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>Zwei Spalten</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>Das ist eine Verknüpfung</translation>
    </message>
    <message>
        <source>It points to “%1”.</source>
        <translation>Sie zeigt auf „%1“.</translation>
    </message>
    <message>
        <source>This is no regular file</source>
        <translation>Das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>It has no content to show.</source>
        <translation>Sie hat keinen Inhalt, der sich zeigen ließe.</translation>
    </message>
    <message>
        <source>Save the file as…</source>
        <translation>Datei speichern unter …</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>Das ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Save the archive in here, and look into that.</source>
        <translation>Speichere das Archiv hier drin und sieh in dieses hinein.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file could not be compared.</source>
        <translation>Die Datei konnte nicht verglichen werden.</translation>
    </message>
    <message>
        <source>There was no such file before.</source>
        <translation>Vorher gab es diese Datei nicht.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Diese Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 Pixel, %3</translation>
    </message>
    <message>
        <source>Before: %1 × %2 pixels, %3</source>
        <translation>Vorher: %1 × %2 Pixel, %3</translation>
    </message>
    <message>
        <source>After: %1 × %2 pixels, %3</source>
        <translation>Nachher: %1 × %2 Pixel, %3</translation>
    </message>
    <message>
        <source>Copy the file&apos;s text</source>
        <translation>Text der Datei kopieren</translation>
    </message>
    <message>
        <source>Find in the file…</source>
        <translation>In der Datei suchen …</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>In der Datei suchen</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Difference in one or two columns</source>
        <translation>Unterschied in einer oder zwei Spalten</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Unterschied zeigen</translation>
    </message>
    <message>
        <source>Show the file before</source>
        <translation>Die Datei vorher zeigen</translation>
    </message>
    <message>
        <source>Show the file after</source>
        <translation>Die Datei nachher zeigen</translation>
    </message>
    <message>
        <source>Back out of the archive</source>
        <translation>Aus dem Archiv zurück</translation>
    </message>
    <message>
        <source>Open a file first.</source>
        <translation>Erst eine Datei öffnen.</translation>
    </message>
    <message>
        <source>What is shown is no text.</source>
        <translation>Was gezeigt wird, ist kein Text.</translation>
    </message>
    <message>
        <source>No difference of lines is shown.</source>
        <translation>Es wird kein Zeilenunterschied gezeigt.</translation>
    </message>
    <message>
        <source>There is no such side of this file.</source>
        <translation>Diese Seite der Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>No member of an archive is shown.</source>
        <translation>Es wird kein Inhalt eines Archivs gezeigt.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F</source>
        <translation>Ctrl+Alt+F</translation>
    </message>
    <message>
        <source>Ctrl+Alt+W</source>
        <translation>Ctrl+Alt+W</translation>
    </message>
    <message>
        <source>Ctrl+Alt+D</source>
        <translation>Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>Both sides are identical, byte for byte.</source>
        <translation>Beide Seiten sind Byte für Byte gleich.</translation>
    </message>
    <message>
        <source>Only this changed: %1.</source>
        <translation>Nur dies hat sich geändert: %1.</translation>
    </message>
    <message>
        <source>Show more unchanged lines</source>
        <translation>Mehr unveränderte Zeilen zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Show all lines of the difference</source>
        <translation>Alle Zeilen des Unterschieds zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Alt+A</source>
        <translation>Ctrl+Alt+A</translation>
    </message>
    <message>
        <source>Mark spaces and tabs in the difference</source>
        <translation>Leerzeichen und Tabulatoren im Unterschied kennzeichnen</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>Die Bytes zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Alt+B</source>
        <translation>Ctrl+Alt+B</translation>
    </message>
    <message>
        <source>Compare the pictures in another way</source>
        <translation>Die Bilder anders vergleichen</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>No two pictures are shown.</source>
        <translation>Es werden keine zwei Bilder gezeigt.</translation>
    </message>
    <message>
        <source>… and %1 more on this line</source>
        <translation>… und %1 mehr in dieser Zeile</translation>
    </message>
    <message>
        <source>Only spaces differ</source>
        <translation>Nur Leerzeichen sind anders</translation>
    </message>
    <message>
        <source>They are ignored in the difference.</source>
        <translation>Sie werden im Unterschied ignoriert.</translation>
    </message>
    <message>
        <source>No other part of a text is there.</source>
        <translation>Es gibt keinen anderen Teil eines Textes.</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Say first what to find.</source>
        <translation>Zuerst angeben, was gesucht wird.</translation>
    </message>
    <message>
        <source>The text is too large to show what is the same.</source>
        <translation>Der Text ist zu groß, um zu zeigen, was gleich ist.</translation>
    </message>
    <message>
        <source>The file could not be searched.</source>
        <translation>Die Datei konnte nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>“%1” is not in the difference that is shown.</source>
        <translation>„%1“ steht nicht im gezeigten Unterschied.</translation>
    </message>
    <message>
        <source>Blocks of lines that are the same are left out, and what is between them is compared line by line.</source>
        <translation>Blöcke gleicher Zeilen sind ausgelassen; was dazwischen liegt, ist Zeile für Zeile verglichen.</translation>
    </message>
    <message>
        <source>Show who brought each line</source>
        <translation>Zeigen, woher jede Zeile kommt</translation>
    </message>
    <message>
        <source>Ctrl+Alt+G</source>
        <translation>Ctrl+Alt+G</translation>
    </message>
    <message>
        <source>Only the files of images and containers come from layers.</source>
        <translation>Nur die Dateien von Images und Containern kommen aus Schichten.</translation>
    </message>
    <message>
        <source>Which layer brought the lines of an archive&apos;s member is not told.</source>
        <translation>Welche Schicht die Zeilen einer Datei im Archiv brachte, wird nicht gesagt.</translation>
    </message>
    <message>
        <source>Which layer brought each line is not told: the text is larger than %1, or what all layers have of it is larger than %2.</source>
        <translation>Welche Schicht jede Zeile brachte, wird nicht gesagt: Der Text ist größer als %1, oder was alle Schichten von ihm haben, ist größer als %2.</translation>
    </message>
    <message>
        <source>Which layer brought each line could not be found out.</source>
        <translation>Welche Schicht jede Zeile brachte, ließ sich nicht herausfinden.</translation>
    </message>
    <message>
        <source>The file is being written: which layer brought each line is told once it rests.</source>
        <translation>In die Datei wird gerade geschrieben: Welche Schicht jede Zeile brachte, wird gesagt, sobald sie ruht.</translation>
    </message>
</context>
<context>
    <name>FileTimeline</name>
    <message>
        <source>layer %1 → %2</source>
        <translation>Schicht %1 → %2</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Die Datei gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Layer %1 removes it.</source>
        <translation>Schicht %1 entfernt sie.</translation>
    </message>
    <message>
        <source>The file is not there yet</source>
        <translation>Die Datei gibt es noch nicht</translation>
    </message>
    <message>
        <source>Layer %1 adds it.</source>
        <translation>Schicht %1 fügt sie hinzu.</translation>
    </message>
    <message>
        <source>There is no such file in the image</source>
        <translation>Im Image gibt es keine solche Datei</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <translation>Schicht %1, %2</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
</context>
<context>
    <name>FileTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigner</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 % of all</source>
        <translation>%1 % von allem</translation>
    </message>
    <message>
        <source>added, a link to %1</source>
        <translation>neu, Verknüpfung auf %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>another kind of file</source>
        <translation>andere Art von Datei</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>link target</source>
        <translation>Ziel der Verknüpfung</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>Gerätenummer</translation>
    </message>
    <message>
        <source>mode %1 → %2</source>
        <translation>Rechte %1 → %2</translation>
    </message>
    <message>
        <source>owner %1 → %2</source>
        <translation>Eigner %1 → %2</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two things that changed</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, added</source>
        <comment>a file</comment>
        <translation>%1, hinzugefügt</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a file</comment>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <comment>a file</comment>
        <translation>%1, entfernt</translation>
    </message>
    <message>
        <source>%1, holds changes</source>
        <comment>a directory</comment>
        <translation>%1, enthält Änderungen</translation>
    </message>
    <message>
        <source>%1, would be copied in</source>
        <comment>a file</comment>
        <translation>%1, würde hineinkopiert</translation>
    </message>
    <message>
        <source>%1, would be copied in: %2</source>
        <comment>a file</comment>
        <translation>%1, würde hineinkopiert: %2</translation>
    </message>
    <message>
        <source>%1, would be replaced</source>
        <comment>a file</comment>
        <translation>%1, würde ersetzt</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>none</source>
        <comment>capabilities</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>capabilities %1 → %2</source>
        <translation>Capabilities %1 → %2</translation>
    </message>
    <message>
        <source>attributes %1</source>
        <translation>Attribute %1</translation>
    </message>
    <message>
        <source>%1, renamed</source>
        <comment>a file</comment>
        <translation>%1, umbenannt</translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation>umbenannt von %1</translation>
    </message>
    <message>
        <source>renamed from %1, %L2 % the same</source>
        <translation>umbenannt von %1, zu %L2 % gleich</translation>
    </message>
</context>
<context>
    <name>FileTreeView</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Reading the files…</source>
        <translation>Die Dateien werden gelesen …</translation>
    </message>
    <message>
        <source>There are no files</source>
        <translation>Es gibt keine Dateien</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>Hier wurde noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>Die Dateien konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>The places</source>
        <translation>Die Orte</translation>
    </message>
    <message>
        <source>What is on this machine: images, the containers that run them, and volumes. Ctrl+1, Ctrl+2 and so on lead to the places.</source>
        <translation>Was es auf diesem Rechner gibt: Images, die Container, die sie ausführen, und Volumes. Strg+1, Strg+2 usw. führen zu den Orten.</translation>
    </message>
    <message>
        <source>The stack</source>
        <translation>Der Stapel</translation>
    </message>
    <message>
        <source>An image&apos;s layers, the first at the bottom: the larger a layer, the taller. Choose one to see what it did. With no image yet, the starter image shows it.</source>
        <translation>Die Schichten eines Images, die erste zuunterst: je größer eine Schicht, desto höher. Wähle eine, um zu sehen, was sie getan hat. Gibt es noch kein Image, zeigt es das Start-Image.</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>Die Dateien</translation>
    </message>
    <message>
        <source>What the chosen layer added, changed or removed, or the whole image up to it. The dot before a file has the colour of the layer that it comes from. Return opens a file.</source>
        <translation>Was die gewählte Schicht hinzugefügt, geändert oder entfernt hat, oder das ganze Image bis zu ihr. Der Punkt vor einer Datei hat die Farbe der Schicht, aus der sie kommt. Die Eingabetaste öffnet eine Datei.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Run makes a container of the image. Drop a folder on an image to run it with that folder mounted.</source>
        <translation>„Starten“ macht aus dem Image einen Container. Ziehe einen Ordner auf ein Image, um es mit diesem Ordner eingehängt zu starten.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Whatever a container writes shows here, file by file and line by line. Keep it as an image with Commit, or throw it away with the container.</source>
        <translation>Was ein Container schreibt, steht hier, Datei für Datei und Zeile für Zeile. Behalte es mit „Sichern“ als Image, oder wirf es mit dem Container weg.</translation>
    </message>
    <message>
        <source>Find and compare</source>
        <translation>Suchen und vergleichen</translation>
    </message>
    <message>
        <source>Search looks into every layer of every image, also for what a later layer hides. Compare shows what differs between any two things. This tour is in the menu below, as are the welcome and what ran.</source>
        <translation>Die Suche schaut in jede Schicht jedes Images, auch nach dem, was eine spätere verdeckt. Der Vergleich zeigt, worin sich zwei beliebige Dinge unterscheiden. Dieser Rundgang ist im Menü unten, ebenso die Begrüßung und was gelaufen ist.</translation>
    </message>
</context>
<context>
    <name>FolderActs</name>
    <message>
        <source>%1 (changes)</source>
        <translation>%1 (Änderungen)</translation>
    </message>
    <message>
        <source>Open %1 as a folder</source>
        <translation>%1 als Ordner öffnen</translation>
    </message>
    <message>
        <source>%1 is open read-only as %2.</source>
        <translation>%1 ist nur lesbar geöffnet als %2.</translation>
    </message>
    <message>
        <source>“%1” could not be opened as a folder.</source>
        <translation>„%1“ konnte nicht als Ordner geöffnet werden.</translation>
    </message>
    <message>
        <source>Close the folder of %1</source>
        <translation>Ordner von %1 schließen</translation>
    </message>
    <message>
        <source>The folder of %1 is closed.</source>
        <translation>Der Ordner von %1 ist geschlossen.</translation>
    </message>
    <message>
        <source>The folder of “%1” could not be closed.</source>
        <translation>Der Ordner von „%1“ konnte nicht geschlossen werden.</translation>
    </message>
    <message>
        <source>Close all open folders</source>
        <translation>Alle geöffneten Ordner schließen</translation>
    </message>
    <message>
        <source>Not all open folders could be closed.</source>
        <translation>Nicht alle geöffneten Ordner konnten geschlossen werden.</translation>
    </message>
    <message>
        <source>Show the folder of %1</source>
        <translation>Ordner von %1 zeigen</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>FoundFilesModel</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>replaced by layer %1</source>
        <translation>ersetzt von Schicht %1</translation>
    </message>
    <message>
        <source>removed by layer %1</source>
        <translation>entfernt von Schicht %1</translation>
    </message>
    <message>
        <source>%1: it is not seen any more, but it still ships in the image.</source>
        <translation>%1: Man sieht sie nicht mehr, aber sie wird mit dem Image noch ausgeliefert.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateForm</name>
    <message>
        <source>Efficiency at least</source>
        <translation>Effizienz mindestens</translation>
    </message>
    <message>
        <source>How much of what is shipped is not shipped again or hidden by a later layer.</source>
        <translation>Wie viel von dem, was mitgeliefert wird, nicht noch einmal mitgeliefert oder von einer späteren Schicht verdeckt wird.</translation>
    </message>
    <message>
        <source>Wasted part at most</source>
        <translation>Vergeudeter Teil höchstens</translation>
    </message>
    <message>
        <source>What paths of several layers take, as part of all above the lowest layer.</source>
        <translation>Was Pfade aus mehreren Schichten einnehmen, als Teil von allem über der untersten Schicht.</translation>
    </message>
    <message>
        <source>Wasted at most</source>
        <translation>Vergeudet höchstens</translation>
    </message>
    <message>
        <source>What paths of several layers take.</source>
        <translation>Was Pfade aus mehreren Schichten einnehmen.</translation>
    </message>
    <message>
        <source>Size at most</source>
        <translation>Größe höchstens</translation>
    </message>
    <message>
        <source>Of all layers together.</source>
        <translation>Aller Schichten zusammen.</translation>
    </message>
    <message>
        <source>Layers at most</source>
        <translation>Schichten höchstens</translation>
    </message>
    <message>
        <source>Growth at most</source>
        <translation>Zuwachs höchstens</translation>
    </message>
    <message>
        <source>Bytes more than the base, or percent of it: 10MB, 5%.</source>
        <translation>Bytes mehr als die Basis oder Prozent davon: 10MB, 5%.</translation>
    </message>
    <message>
        <source>Base that growth is measured against</source>
        <translation>Basis, an der der Zuwachs gemessen wird</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Paths that may be setuid or setgid</source>
        <translation>Pfade, die setuid oder setgid sein dürfen</translation>
    </message>
    <message>
        <source>No setuid files, except</source>
        <translation>Kein setuid, außer</translation>
    </message>
    <message>
        <source>Files that are setuid or setgid or have capabilities fail, unless one of these patterns fits.</source>
        <translation>Dateien mit setuid, setgid oder Capabilities fallen durch, wenn keines dieser Muster passt.</translation>
    </message>
    <message>
        <source>Packages that may not be installed</source>
        <translation>Pakete, die nicht installiert sein dürfen</translation>
    </message>
    <message>
        <source>Packages not allowed</source>
        <translation>Verbotene Pakete</translation>
    </message>
    <message>
        <source>Patterns of names; what is installed and fits one fails.</source>
        <translation>Muster für Namen; was installiert ist und auf eines passt, fällt durch.</translation>
    </message>
    <message>
        <source>No keys, tokens or passwords</source>
        <translation>Keine Schlüssel, Token oder Passwörter</translation>
    </message>
    <message>
        <source>In no layer, also where a later layer hides them.</source>
        <translation>In keiner Schicht, auch nicht, wo eine spätere sie verdeckt.</translation>
    </message>
    <message>
        <source>“Wasted at most” wants a size, as in 20MB.</source>
        <translation>„Vergeudet höchstens“ braucht eine Größe wie 20MB.</translation>
    </message>
    <message>
        <source>“Size at most” wants a size, as in 300MB.</source>
        <translation>„Größe höchstens“ braucht eine Größe wie 300MB.</translation>
    </message>
    <message>
        <source>Name the packages that are not allowed.</source>
        <translation>Nennen Sie die verbotenen Pakete.</translation>
    </message>
    <message>
        <source>“Growth at most” wants a size or a part, as in 10MB or 5%.</source>
        <translation>„Zuwachs höchstens“ braucht eine Größe oder einen Teil wie 10MB oder 5%.</translation>
    </message>
    <message>
        <source>Choose what growth is measured against.</source>
        <translation>Wählen Sie, woran der Zuwachs gemessen wird.</translation>
    </message>
</context>
<context>
    <name>GateRows</name>
    <message>
        <source>What the image was asked</source>
        <translation>Was am Image geprüft wurde</translation>
    </message>
    <message>
        <source>Limit on</source>
        <translation>Grenze für</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Vergeudet</translation>
    </message>
    <message>
        <source>Wasted part of what was added</source>
        <translation>Vergeudeter Teil des Hinzugefügten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Number of layers</source>
        <translation>Zahl der Schichten</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Zuwachs</translation>
    </message>
    <message>
        <source>Setuid and setgid files</source>
        <translation>Setuid- und Setgid-Dateien</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords</source>
        <translation>Schlüssel, Token und Passwörter</translation>
    </message>
    <message>
        <source>Packages that are not allowed</source>
        <translation>Verbotene Pakete</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>durchgefallen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateTab</name>
    <message>
        <source>Check the image</source>
        <translation>Das Image prüfen</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Den Bericht speichern …</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>Zeigen, was durchfiel</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Does the image keep to these limits?</source>
        <translation>Hält das Image diese Grenzen ein?</translation>
    </message>
    <message>
        <source>Choose what it is asked, then check it. `outcrop ci` asks the same where images are built.</source>
        <translation>Wählen Sie, was geprüft wird, und prüfen Sie dann. `outcrop ci` prüft dasselbe, wo Images gebaut werden.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>The limits are others now: check again.</source>
        <translation>Die Grenzen sind jetzt andere: Prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>The image could not be checked.</source>
        <translation>Das Image konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was answered by then.</source>
        <translation>Bis dahin gab es keine Antwort.</translation>
    </message>
    <message>
        <source>The image is checked…</source>
        <translation>Das Image wird geprüft …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Passed: it keeps to all of them.</source>
        <translation>Bestanden: Es hält alle ein.</translation>
    </message>
    <message numerus="yes">
        <source>Failed: it does not keep to %1 of %Ln limits.</source>
        <translation>
            <numerusform>Durchgefallen: Es hält %1 von %Ln Grenze nicht ein.</numerusform>
            <numerusform>Durchgefallen: Es hält %1 von %Ln Grenzen nicht ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>JUnit report</source>
        <translation>JUnit-Bericht</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Markdown-Bericht</translation>
    </message>
    <message>
        <source>JSON, a line for each limit</source>
        <translation>JSON, eine Zeile je Grenze</translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <translation>Es wird gerade geprüft.</translation>
    </message>
    <message>
        <source>Open “Check” of an image and mend its limits first.</source>
        <translation>Öffnen Sie erst die „Prüfung“ eines Images und berichtigen Sie die Grenzen.</translation>
    </message>
    <message>
        <source>Check the image first.</source>
        <translation>Prüfen Sie das Image erst.</translation>
    </message>
    <message>
        <source>Choose a limit that the image does not keep to.</source>
        <translation>Wählen Sie eine Grenze, die das Image nicht einhält.</translation>
    </message>
</context>
<context>
    <name>GenealogyChart</name>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared layers</source>
        <translation>
            <numerusform>%n geteilte Schicht</numerusform>
            <numerusform>%n geteilte Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>no layers of its own</source>
        <translation>keine eigenen Schichten</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Image</numerusform>
            <numerusform>%n Images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images stand on it</source>
        <translation>
            <numerusform>%n Image steht darauf</numerusform>
            <numerusform>%n Images stehen darauf</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>mit %1 beendet</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>path in container</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>unbenutzt</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n Container</numerusform>
            <numerusform>%n Container</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenealogyListPane</name>
    <message>
        <source>Search the genealogy</source>
        <translation>Im Stammbaum suchen</translation>
    </message>
    <message>
        <source>Images, containers and volumes</source>
        <translation>Images, Container und Volumes</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>Mit Escape im Suchfeld ist wieder alles zu sehen.</translation>
    </message>
</context>
<context>
    <name>GenealogyPage</name>
    <message>
        <source>Search the genealogy</source>
        <translation>Im Stammbaum suchen</translation>
    </message>
</context>
<context>
    <name>GenealogyPane</name>
    <message>
        <source>Genealogy</source>
        <translation>Stammbaum</translation>
    </message>
    <message>
        <source>Open in its page</source>
        <translation>Auf seiner Seite öffnen</translation>
    </message>
    <message>
        <source>Mark for comparison</source>
        <translation>Zum Vergleich vormerken</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Compare with what is marked</source>
        <translation>Mit dem Vorgemerkten vergleichen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Saves all of it as SVG, PDF or PNG</source>
        <translation>Speichert alles als SVG, PDF oder PNG</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Image</numerusform>
            <numerusform>%n Images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n Container</numerusform>
            <numerusform>%n Container</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n Volume</numerusform>
            <numerusform>%n Volumes</numerusform>
        </translation>
    </message>
    <message>
        <source>The store could not be read.</source>
        <translation>Der Speicher konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Images</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>Der Speicher wird gelesen …</translation>
    </message>
    <message>
        <source>Images that share layers grow here as one tree, with their containers and volumes on it.</source>
        <translation>Images, die Schichten teilen, wachsen hier zu einem Baum, mit ihren Containern und Volumes daran.</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>Zu den Images</translation>
    </message>
    <message>
        <source>Choose an image, a container or a volume first.</source>
        <translation>Bitte zuerst ein Image, einen Container oder ein Volume wählen.</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Vormerkung aufheben</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Mark something else for comparison first.</source>
        <translation>Bitte zuerst etwas anderes zum Vergleich vormerken.</translation>
    </message>
    <message>
        <source>There are no images yet.</source>
        <translation>Es gibt noch keine Images.</translation>
    </message>
    <message>
        <source>%1 is marked: choose another one to compare it with.</source>
        <translation>%1 ist vorgemerkt: nun ein anderes wählen, um zu vergleichen.</translation>
    </message>
    <message>
        <source>genealogy</source>
        <comment>file name</comment>
        <translation>stammbaum</translation>
    </message>
    <message>
        <source>Copy the name of what is chosen</source>
        <translation>Namen des Gewählten kopieren</translation>
    </message>
</context>
<context>
    <name>GenealogyPicture</name>
    <message>
        <source>Genealogy of the images</source>
        <translation>Stammbaum der Images</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
</context>
<context>
    <name>GenealogyThingsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>GenealogyView</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation>Schichten:</translation>
    </message>
    <message>
        <source>Genealogy of the images</source>
        <translation>Stammbaum der Images</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Tour of the window</source>
        <translation>Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps of the tour</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Copy as hexadecimal</source>
        <translation>Hexadezimal kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>Bytes der Datei</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of the image</source>
        <translation>Verlauf des Images</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>Anweisung kopieren</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>keine Dateien</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>How the history is shown</source>
        <translation>Wie der Verlauf gezeigt wird</translation>
    </message>
    <message>
        <source>The image&apos;s history as a Dockerfile</source>
        <translation>Der Verlauf des Images als Dockerfile</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Seine Dateien zeigen</translation>
    </message>
    <message>
        <source>This step changed no file, only the image&apos;s configuration.</source>
        <translation>Dieser Schritt hat keine Datei geändert, nur die Konfiguration des Images.</translation>
    </message>
    <message numerus="yes">
        <source>Layer %1 has %2 in %Ln entries.</source>
        <translation>
            <numerusform>Schicht %1 hat %2 in %Ln Eintrag.</numerusform>
            <numerusform>Schicht %1 hat %2 in %Ln Einträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the history as a Dockerfile first.</source>
        <translation>Erst den Verlauf als Dockerfile zeigen.</translation>
    </message>
</context>
<context>
    <name>ImageActions</name>
    <message>
        <source>Run…</source>
        <translation>Starten …</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Benennen …</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Import image archive…</source>
        <translation>Image-Archiv importieren …</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>Start-Image laden</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>The image “%1” could not be read.</source>
        <translation>Das Image „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>A container of “%1” could not be started.</source>
        <translation>Ein Container von „%1“ konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>%1 benennen</translation>
    </message>
    <message>
        <source>The image is now also named %1.</source>
        <translation>Das Image heißt jetzt auch %1.</translation>
    </message>
    <message>
        <source>The name “%1” could not be given.</source>
        <translation>Der Name „%1“ konnte nicht vergeben werden.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The image “%1” could not be removed.</source>
        <translation>Das Image „%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Import image archive</source>
        <translation>Image-Archiv importieren</translation>
    </message>
    <message>
        <source>Image archives (*.tar *.tar.gz *.tgz *.tar.zst *.tar.xz *.tar.bz2)</source>
        <translation>Image-Archive (*.tar *.tar.gz *.tgz *.tar.zst *.tar.xz *.tar.bz2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>“%1” could not be imported.</source>
        <translation>„%1“ konnte nicht importiert werden.</translation>
    </message>
    <message>
        <source>The starter image could not be loaded.</source>
        <translation>Das Start-Image konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n images.</source>
        <translation>
            <numerusform>%n Image wurde importiert.</numerusform>
            <numerusform>%n Images wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Ctrl+Alt+I</source>
        <translation>Ctrl+Alt+I</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Run a docker command…</source>
        <translation>docker-Befehl ausführen …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Choose an image first.</source>
        <translation>Bitte zuerst ein Image wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names…</source>
        <translation>
            <numerusform>%n Namen entfernen …</numerusform>
            <numerusform>%n Namen entfernen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one image.</source>
        <translation>Bitte nur ein Image wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n Namen entfernen</numerusform>
            <numerusform>%n Namen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n names.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n Name wurde entfernt.</numerusform>
            <numerusform>%n Namen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names could not be removed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n Name konnte nicht entfernt werden.</numerusform>
            <numerusform>%n Namen konnten nicht entfernt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back the name %1</source>
        <translation>Den Namen %1 zurückgeben</translation>
    </message>
    <message numerus="yes">
        <source>Give back %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n Namen zurückgeben</numerusform>
            <numerusform>%n Namen zurückgeben</numerusform>
        </translation>
    </message>
    <message>
        <source>The image is named %1 again.</source>
        <translation>Das Image heißt wieder %1.</translation>
    </message>
    <message numerus="yes">
        <source>The images have their %n names again.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>Das Image hat seinen %n Namen wieder.</numerusform>
            <numerusform>Die Images haben ihre %n Namen wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be undone.</source>
        <translation>Das ließ sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Take back the name %1</source>
        <translation>Den Namen %1 zurücknehmen</translation>
    </message>
    <message>
        <source>The name %1 is gone again.</source>
        <translation>Der Name %1 ist wieder weg.</translation>
    </message>
    <message>
        <source>Export as git…</source>
        <translation>Als git exportieren …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Open as a folder</source>
        <translation>Als Ordner öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Ordner schließen</translation>
    </message>
    <message numerus="yes">
        <source>Export %n images as git…</source>
        <translation>
            <numerusform>%n Image als git exportieren …</numerusform>
            <numerusform>%n Images als git exportieren …</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1 as git</source>
        <translation>%1 als git exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n images as git</source>
        <translation>
            <numerusform>%n Image als git exportieren</numerusform>
            <numerusform>%n Images als git exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>No git repository could be written to “%1”.</source>
        <translation>In „%1“ konnte kein Git-Repository geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln commits to %1.</source>
        <translation>
            <numerusform>%Ln Commit nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Commits nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that git cannot hold are not in it.</source>
        <translation>
            <numerusform>%Ln Eintrag, den git nicht halten kann, ist nicht darin.</numerusform>
            <numerusform>%Ln Einträge, die git nicht halten kann, sind nicht darin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageDetailPane</name>
    <message>
        <source>Views of the image</source>
        <translation>Ansichten des Images</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Images</translation>
    </message>
    <message>
        <source>Drop an image archive here to look into its layers, or begin with the starter image: small, complete, and here without a network.</source>
        <translation>Ein Image-Archiv hier ablegen, um in seine Schichten zu sehen, oder mit dem Start-Image beginnen: klein, vollständig und ohne Netzwerk da.</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>Start-Image laden</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>No image is chosen</source>
        <translation>Kein Image gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to see its layers.</source>
        <translation>Eines in der Liste wählen, um seine Schichten zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them shared with %n other images</source>
        <translation>
            <numerusform>davon %1 mit %n anderen Image geteilt</numerusform>
            <numerusform>davon %1 mit %n anderen Images geteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>built %1</source>
        <translation>gebaut %1</translation>
    </message>
    <message>
        <source>The image could not be read.</source>
        <translation>Das Image konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The image&apos;s configuration could not be read.</source>
        <translation>Die Konfiguration des Images konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Imported before:</source>
        <translation>Früher importiert:</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>ImageTexts</name>
    <message>
        <source>%1 in files, %2 stored</source>
        <translation>%1 in Dateien, %2 gespeichert</translation>
    </message>
    <message>
        <source>Layer without history</source>
        <translation>Schicht ohne Verlauf</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Einstiegspunkt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>Stopp-Signal</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Nach außen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Gebaut</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>ImagesListPane</name>
    <message>
        <source>Search images</source>
        <translation>Images suchen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Ancestry</source>
        <translation>Abstammung</translation>
    </message>
    <message>
        <source>How images are grouped</source>
        <translation>Wie Images gruppiert sind</translation>
    </message>
    <message>
        <source>Drop an image archive to import it,
a folder to mount it</source>
        <translation>Image-Archiv ablegen zum Importieren,
Ordner zum Einhängen</translation>
    </message>
</context>
<context>
    <name>ImagesModel</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1
%2 · built %3
%4</source>
        <translation>%1
%2 · gebaut %3
%4</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n shared layers</source>
        <translation>
            <numerusform>%n geteilte Schicht</numerusform>
            <numerusform>%n geteilte Schichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingPreview</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the way</source>
        <translation>„%1“ ist im Weg</translation>
    </message>
    <message numerus="yes">
        <source>replaces %Ln files, %1</source>
        <translation>
            <numerusform>ersetzt %Ln Datei, %1</numerusform>
            <numerusform>ersetzt %Ln Dateien, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies %Ln things into %1.</source>
        <translation>
            <numerusform>Kopiert %Ln Eintrag nach %1.</numerusform>
            <numerusform>Kopiert %Ln Einträge nach %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies %Ln files (%1) into %2.</source>
        <translation>
            <numerusform>Kopiert %Ln Datei (%1) nach %2.</numerusform>
            <numerusform>Kopiert %Ln Dateien (%1) nach %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in them could not be counted.</source>
        <translation>Was darin liegt, konnte nicht gezählt werden.</translation>
    </message>
    <message>
        <source>What they replace is being counted…</source>
        <translation>Was sie ersetzen, wird gezählt…</translation>
    </message>
    <message>
        <source>It can&apos;t be done: “%1” is in the way. A file can&apos;t take the place of a folder, nor a folder that of a file.</source>
        <translation>Das geht nicht: „%1“ ist im Weg. Eine Datei kann keinen Ordner ersetzen und ein Ordner keine Datei.</translation>
    </message>
    <message>
        <source>Nothing there is replaced.</source>
        <translation>Dort wird nichts ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln files, %1.</source>
        <translation>
            <numerusform>Ersetzt %Ln Datei, %1.</numerusform>
            <numerusform>Ersetzt %Ln Dateien, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpTargets</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>LayerStack</name>
    <message>
        <source>changed no file</source>
        <translation>hat keine Datei geändert</translation>
    </message>
    <message numerus="yes">
        <source>shared with %n</source>
        <comment>other images</comment>
        <translation>
            <numerusform>geteilt mit %n</numerusform>
            <numerusform>geteilt mit %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>base</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>in beiden</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Written in the container</source>
        <translation>Im Container geschrieben</translation>
    </message>
    <message>
        <source>Layer without history</source>
        <translation>Schicht ohne Verlauf</translation>
    </message>
</context>
<context>
    <name>LayersTab</name>
    <message>
        <source>Layers of the image</source>
        <translation>Schichten des Images</translation>
    </message>
    <message>
        <source>This layer</source>
        <translation>Diese Schicht</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Bis hier</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>What the tree shows</source>
        <translation>Was der Baum zeigt</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>This step changed no file</source>
        <translation>Dieser Schritt hat keine Datei geändert</translation>
    </message>
    <message>
        <source>It only changed the image&apos;s configuration. “Up to here” shows the files below it.</source>
        <translation>Er hat nur die Konfiguration des Images geändert. „Bis hier“ zeigt die Dateien darunter.</translation>
    </message>
    <message>
        <source>The layer&apos;s files could not be read.</source>
        <translation>Die Dateien der Schicht konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>An image does not change. Make a container of it first, and copy into that.</source>
        <translation>Ein Image ändert sich nicht. Machen Sie zuerst einen Container daraus und kopieren Sie in diesen.</translation>
    </message>
    <message>
        <source>Open the layer as a folder</source>
        <translation>Schicht als Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the image up to this layer as a folder</source>
        <translation>Image bis zu dieser Schicht als Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>LensTab</name>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Show the file in its layer</source>
        <translation>Datei in ihrer Schicht zeigen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was found by then.</source>
        <translation>Bis dahin war nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Take back some of what narrows the list.</source>
        <translation>Nehmen Sie etwas von dem zurück, was die Liste einengt.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Wählen Sie erst eine Zeile.</translation>
    </message>
    <message>
        <source>Choose a row of a file first.</source>
        <translation>Wählen Sie erst die Zeile einer Datei.</translation>
    </message>
</context>
<context>
    <name>LimitFields</name>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Such as “512m” or “2g”. With more it is ended.</source>
        <translation>Etwa „512m“ oder „2g“. Mit mehr wird er beendet.</translation>
    </message>
    <message>
        <source>Such as “1.5”: as much as one and a half of them.</source>
        <translation>Etwa „1.5“: so viel wie anderthalb davon.</translation>
    </message>
    <message>
        <source>How many at a time, threads included, such as “100”.</source>
        <translation>Wie viele zugleich, Threads eingeschlossen, etwa „100“.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Hinweis zu: %1</translation>
    </message>
    <message>
        <source>Besides: %1</source>
        <translation>Außerdem: %1</translation>
    </message>
</context>
<context>
    <name>LineGutter</name>
    <message>
        <source>The layer that brought each line</source>
        <translation>Die Schicht, die jede Zeile brachte</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Go to layer %1</source>
        <translation>Zu Schicht %1 gehen</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>Anweisung kopieren</translation>
    </message>
    <message>
        <source>Copy all lines with their layers</source>
        <translation>Alle Zeilen mit ihren Schichten kopieren</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>Mit Escape im Suchfeld ist wieder alles zu sehen.</translation>
    </message>
</context>
<context>
    <name>LiveBar</name>
    <message>
        <source>Holds the changes still while you look at them. The container goes on.</source>
        <translation>Hält die Änderungen fest, während Sie sie ansehen. Der Container läuft weiter.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume the changes</source>
        <translation>Änderungen fortsetzen</translation>
    </message>
    <message>
        <source>Pause the changes</source>
        <translation>Änderungen anhalten</translation>
    </message>
    <message>
        <source>Paused. Nothing was written since.</source>
        <translation>Angehalten. Seitdem wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Paused. %Ln changes wait.</source>
        <translation>
            <numerusform>Angehalten. %Ln Änderung wartet.</numerusform>
            <numerusform>Angehalten. %Ln Änderungen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live. Nothing is written just now.</source>
        <translation>Live. Gerade wird nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes a second</source>
        <translation>
            <numerusform>%Ln Änderung pro Sekunde</numerusform>
            <numerusform>%Ln Änderungen pro Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Alle Prozesse</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who writes</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Shows only what one process wrote. Only root is told which one did; a process with a question mark has the file open for writing.</source>
        <translation>Zeigt nur, was ein Prozess geschrieben hat. Nur root erfährt, welcher es war; ein Prozess mit Fragezeichen hat die Datei zum Schreiben offen.</translation>
    </message>
    <message>
        <source>Shows only what one process wrote. At times more was written at once than the kernel tells of: of some files it is not known who wrote them.</source>
        <translation>Zeigt nur, was ein Prozess geschrieben hat. Zeitweise wurde mehr auf einmal geschrieben, als der Kernel meldet: Von manchen Dateien ist nicht bekannt, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Shows only what one process wrote.</source>
        <translation>Zeigt nur, was ein Prozess geschrieben hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a process</comment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Show only what this process wrote</source>
        <translation>Nur zeigen, was dieser Prozess geschrieben hat</translation>
    </message>
    <message>
        <source>Show what all processes wrote</source>
        <translation>Zeigen, was alle Prozesse geschrieben haben</translation>
    </message>
    <message>
        <source>Choose a file of which it is known which process wrote it.</source>
        <translation>Wählen Sie eine Datei, von der bekannt ist, welcher Prozess sie geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>LiveMountDialog</name>
    <message>
        <source>Mount into container</source>
        <translation>In Container einhängen</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>Einhängen</translation>
    </message>
    <message>
        <source>Mount into “%1” while it runs</source>
        <translation>In „%1“ einhängen, während er läuft</translation>
    </message>
    <message>
        <source>Folder or file of this computer</source>
        <translation>Ordner oder Datei dieses Computers</translation>
    </message>
    <message>
        <source>Where it appears in the container</source>
        <translation>Wo er im Container erscheint</translation>
    </message>
    <message>
        <source>The container may only read it</source>
        <translation>Der Container darf ihn nur lesen</translation>
    </message>
    <message>
        <source>Copy it in instead</source>
        <translation>Stattdessen hineinkopieren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Folder to mount</source>
        <translation>Einzuhängender Ordner</translation>
    </message>
    <message>
        <source>Choose what is to be mounted.</source>
        <translation>Bitte wählen, was eingehängt werden soll.</translation>
    </message>
    <message>
        <source>Something is mounted there already. Choose another path.</source>
        <translation>Dort ist schon etwas eingehängt. Einen anderen Pfad wählen.</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>LogsTab</name>
    <message>
        <source>Log of the container</source>
        <translation>Log des Containers</translation>
    </message>
    <message>
        <source>Follow the end</source>
        <translation>Dem Ende folgen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>Im Log suchen</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>Das Log konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>Das Log ist leer</translation>
    </message>
    <message>
        <source>What the container writes to its output shows here.</source>
        <translation>Was der Container ausgibt, erscheint hier.</translation>
    </message>
    <message>
        <source>The container wrote nothing to its output.</source>
        <translation>Der Container hat nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Follow the end of the log</source>
        <translation>Dem Ende des Logs folgen</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>Das ganze Log kopieren</translation>
    </message>
    <message>
        <source>Save the log as…</source>
        <translation>Log speichern unter …</translation>
    </message>
    <message>
        <source>Wrap long lines of the log</source>
        <translation>Lange Zeilen des Logs umbrechen</translation>
    </message>
    <message>
        <source>Show the log of a container first.</source>
        <translation>Erst das Log eines Containers zeigen.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>„%1“ ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Speicher %1</translation>
    </message>
    <message>
        <source>shared %1</source>
        <comment>bytes</comment>
        <translation>geteilt %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>The container does not show this file: it is in layer %1 of its image.</source>
        <translation>Der Container zeigt diese Datei nicht: Sie liegt in Schicht %1 seines Images.</translation>
    </message>
    <message>
        <source>Genealogy</source>
        <translation>Stammbaum</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Quit and close the open folders</source>
        <translation>Beenden und geöffnete Ordner schließen</translation>
    </message>
    <message>
        <source>These show files of images and containers as folders. They are closed with the window:</source>
        <translation>Diese zeigen Dateien von Images und Containern als Ordner. Sie werden mit dem Fenster geschlossen:</translation>
    </message>
    <message>
        <source>What a program still has open in one of them stays readable to it until it closes it.</source>
        <translation>Was ein Programm darin noch geöffnet hat, bleibt ihm lesbar, bis es das schließt.</translation>
    </message>
    <message>
        <source>Close them and quit</source>
        <translation>Schließen und beenden</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Members of the archive</source>
        <translation>Einträge des Archivs</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The first %1 members are shown.</source>
        <translation>Die ersten %1 Einträge werden gezeigt.</translation>
    </message>
    <message>
        <source>(encrypted)</source>
        <translation>(verschlüsselt)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
</context>
<context>
    <name>MemberPath</name>
    <message>
        <source>Back to the archive</source>
        <translation>Zurück zum Archiv</translation>
    </message>
    <message>
        <source>Back to the archive (Backspace)</source>
        <translation>Zurück zum Archiv (Rücktaste)</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>MountActs</name>
    <message>
        <source>Mount into %1</source>
        <translation>In %1 einhängen</translation>
    </message>
    <message>
        <source>“%1” could not be mounted.</source>
        <translation>„%1“ konnte nicht eingehängt werden.</translation>
    </message>
    <message>
        <source>Mounted at %1.</source>
        <translation>Eingehängt unter %1.</translation>
    </message>
    <message>
        <source>Unmount from %1</source>
        <translation>Aus %1 aushängen</translation>
    </message>
    <message>
        <source>Unmounted %1.</source>
        <translation>%1 ausgehängt.</translation>
    </message>
    <message>
        <source>“%1” could not be unmounted.</source>
        <translation>„%1“ konnte nicht ausgehängt werden.</translation>
    </message>
    <message>
        <source>Unmount</source>
        <translation>Aushängen</translation>
    </message>
    <message>
        <source>Something in “%1” uses what is mounted at %2, or is mounted below it.</source>
        <translation>Etwas in „%1“ benutzt, was unter %2 eingehängt ist, oder ist darunter eingehängt.</translation>
    </message>
    <message>
        <source>Unmounted anyway, it is gone for all that comes later; what is open in there stays so until it is closed. The folder itself loses nothing.</source>
        <translation>Trotzdem ausgehängt, ist es für alles Spätere weg; was darin offen ist, bleibt offen, bis es geschlossen wird. Der Ordner selbst verliert nichts.</translation>
    </message>
    <message>
        <source>Unmount anyway</source>
        <translation>Trotzdem aushängen</translation>
    </message>
</context>
<context>
    <name>MountTable</name>
    <message>
        <source>Mounts</source>
        <translation>Einhängungen</translation>
    </message>
    <message>
        <source>Folder or volume</source>
        <translation>Ordner oder Volume</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>Im Container</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add volume</source>
        <translation>Volume hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>New volume</source>
        <translation>Neues Volume</translation>
    </message>
    <message>
        <source>Volume without a name</source>
        <translation>Volume ohne Namen</translation>
    </message>
    <message>
        <source>Folder to mount</source>
        <translation>Ordner zum Einhängen</translation>
    </message>
    <message>
        <source>Folder of this computer</source>
        <translation>Ordner dieses Rechners</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>File of this computer</source>
        <translation>Datei dieses Rechners</translation>
    </message>
    <message>
        <source>Nothing is mounted. Add a folder or a volume to keep data outside the container.</source>
        <translation>Nichts ist eingehängt. Ein Ordner oder ein Volume hält Daten außerhalb des Containers.</translation>
    </message>
    <message>
        <source>Memory, empty at each start</source>
        <translation>Arbeitsspeicher, bei jedem Start leer</translation>
    </message>
    <message>
        <source>Memory (tmpfs)</source>
        <translation>Arbeitsspeicher (tmpfs)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, mit %2</translation>
    </message>
</context>
<context>
    <name>MountTargetDialog</name>
    <message>
        <source>Mount folder</source>
        <translation>Ordner einhängen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Run “%1” with a folder</source>
        <translation>„%1“ mit einem Ordner starten</translation>
    </message>
    <message>
        <source>Where it appears in the container</source>
        <translation>Wo er im Container erscheint</translation>
    </message>
    <message>
        <source>The container may only read it</source>
        <translation>Der Container darf ihn nur lesen</translation>
    </message>
</context>
<context>
    <name>MountText</name>
    <message>
        <source>New directory</source>
        <translation>Neues Verzeichnis</translation>
    </message>
    <message>
        <source>Empty directory of the image</source>
        <translation>Leeres Verzeichnis des Images</translation>
    </message>
    <message>
        <source>A file of the image, %1</source>
        <translation>Eine Datei des Images, %1</translation>
    </message>
    <message numerus="yes">
        <source>Filled with %n files, %1</source>
        <translation>
            <numerusform>Gefüllt mit %n Datei, %1</numerusform>
            <numerusform>Gefüllt mit %n Dateien, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n files, %1</source>
        <translation>
            <numerusform>Verdeckt %n Datei, %1</numerusform>
            <numerusform>Verdeckt %n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The image has nothing there: a new directory is made for the mount.</source>
        <translation>Das Image hat dort nichts: Für die Einhängung wird ein neues Verzeichnis angelegt.</translation>
    </message>
    <message>
        <source>The image has an empty directory there, so nothing is hidden.</source>
        <translation>Das Image hat dort ein leeres Verzeichnis, also wird nichts verdeckt.</translation>
    </message>
    <message>
        <source>The image&apos;s own file there (%1) is hidden as long as the mount is.</source>
        <translation>Die Datei des Images dort (%1) ist verdeckt, solange die Einhängung besteht.</translation>
    </message>
    <message numerus="yes">
        <source>The volume is new, so it first gets a copy of the %n files that the image has there (%1).</source>
        <translation>
            <numerusform>Das Volume ist neu und bekommt zuerst eine Kopie der %n Datei, die das Image dort hat (%1).</numerusform>
            <numerusform>Das Volume ist neu und bekommt zuerst eine Kopie der %n Dateien, die das Image dort hat (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that the image has there (%1) are hidden; only if the volume is still empty does it first get a copy of them.</source>
        <translation>
            <numerusform>%n Datei, die das Image dort hat (%1), wird verdeckt; nur wenn das Volume noch leer ist, bekommt es zuerst eine Kopie davon.</numerusform>
            <numerusform>%n Dateien, die das Image dort hat (%1), werden verdeckt; nur wenn das Volume noch leer ist, bekommt es zuerst eine Kopie davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that the image has there (%1) are hidden as long as the mount is. They stay in the image.</source>
        <translation>
            <numerusform>%n Datei, die das Image dort hat (%1), ist verdeckt, solange die Einhängung besteht. Sie bleibt im Image.</numerusform>
            <numerusform>%n Dateien, die das Image dort hat (%1), sind verdeckt, solange die Einhängung besteht. Sie bleiben im Image.</numerusform>
        </translation>
    </message>
    <message>
        <source>The container may only read the volume.</source>
        <translation>Der Container darf das Volume nur lesen.</translation>
    </message>
    <message>
        <source>What the container writes there stays in a volume without a name, which goes when the container is removed with its volumes.</source>
        <translation>Was der Container dort schreibt, bleibt in einem Volume ohne Namen, das verschwindet, wenn der Container mit seinen Volumes entfernt wird.</translation>
    </message>
    <message>
        <source>What the container writes there stays in the volume when the container is gone.</source>
        <translation>Was der Container dort schreibt, bleibt im Volume, wenn der Container entfernt ist.</translation>
    </message>
    <message>
        <source>Files that its root makes there belong to root of this computer.</source>
        <translation>Dateien, die sein root dort anlegt, gehören root dieses Rechners.</translation>
    </message>
    <message>
        <source>Files that its root makes there belong to you; those of its other users belong to ids that only a container of yours can change.</source>
        <translation>Dateien, die sein root dort anlegt, gehören dem eigenen Benutzerkonto; die seiner anderen Benutzer gehören Kennungen, die nur ein eigener Container ändern kann.</translation>
    </message>
    <message>
        <source>Files that it makes there belong to you.</source>
        <translation>Dateien, die er dort anlegt, gehören dem eigenen Benutzerkonto.</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>The image has a file there, and a directory can&apos;t lie over a file. Choose another path.</source>
        <translation>Das Image hat dort eine Datei, und ein Verzeichnis kann nicht über einer Datei liegen. Einen anderen Pfad wählen.</translation>
    </message>
    <message>
        <source>The image has a directory there, and a file can&apos;t lie over a directory. Choose another path.</source>
        <translation>Das Image hat dort ein Verzeichnis, und eine Datei kann nicht über einem Verzeichnis liegen. Einen anderen Pfad wählen.</translation>
    </message>
    <message>
        <source>The path leads to %1 by a link in the image.</source>
        <translation>Der Pfad führt durch einen Link im Image nach %1.</translation>
    </message>
    <message>
        <source>This computer has no such folder yet; it is made, as docker does.</source>
        <translation>Diesen Ordner gibt es auf diesem Rechner noch nicht; er wird angelegt, wie docker es tut.</translation>
    </message>
    <message>
        <source>The container may only read it: what it tries to write there fails.</source>
        <translation>Der Container darf ihn nur lesen: Was er dort zu schreiben versucht, schlägt fehl.</translation>
    </message>
    <message>
        <source>What the container writes there changes the folder itself.</source>
        <translation>Was der Container dort schreibt, ändert den Ordner selbst.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>The image has nothing there: an empty file is made for the mount.</source>
        <translation>Das Image hat dort nichts: Für die Einhängung wird eine leere Datei angelegt.</translation>
    </message>
    <message>
        <source>What the container writes there changes the file itself.</source>
        <translation>Was der Container dort schreibt, ändert die Datei selbst.</translation>
    </message>
    <message>
        <source>Nothing is there: an empty file is made for the mount, and stays.</source>
        <translation>Dort ist nichts: Für die Einhängung wird eine leere Datei angelegt, und sie bleibt.</translation>
    </message>
    <message>
        <source>Nothing is there: a new directory is made for the mount, and stays.</source>
        <translation>Dort ist nichts: Für die Einhängung wird ein neues Verzeichnis angelegt, und es bleibt.</translation>
    </message>
    <message>
        <source>An empty directory is there, so nothing is hidden.</source>
        <translation>Dort ist ein leeres Verzeichnis, also wird nichts verdeckt.</translation>
    </message>
    <message>
        <source>The file that is there (%1) is hidden as long as the mount is.</source>
        <translation>Die Datei dort (%1) ist verdeckt, solange die Einhängung besteht.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that are there (%1) are hidden as long as the mount is.</source>
        <translation>
            <numerusform>%n Datei dort (%1) ist verdeckt, solange die Einhängung besteht.</numerusform>
            <numerusform>%n Dateien dort (%1) sind verdeckt, solange die Einhängung besteht.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no such folder or file.</source>
        <translation>Diesen Ordner oder diese Datei gibt es auf diesem Computer nicht.</translation>
    </message>
    <message>
        <source>There is a file, and a directory can&apos;t lie over a file. Choose another path.</source>
        <translation>Dort ist eine Datei, und ein Verzeichnis kann nicht über einer Datei liegen. Einen anderen Pfad wählen.</translation>
    </message>
    <message>
        <source>There is a directory, and a file can&apos;t lie over a directory. Choose another path.</source>
        <translation>Dort ist ein Verzeichnis, und eine Datei kann nicht über einem Verzeichnis liegen. Einen anderen Pfad wählen.</translation>
    </message>
    <message>
        <source>The path leads to %1 by a link.</source>
        <translation>Der Pfad führt durch einen Link nach %1.</translation>
    </message>
    <message>
        <source>Inside, its files keep their owners.</source>
        <translation>Innen behalten seine Dateien ihre Besitzer.</translation>
    </message>
    <message>
        <source>Inside, your own files belong to root.</source>
        <translation>Innen gehören die eigenen Dateien root.</translation>
    </message>
    <message>
        <source>It is empty, and the container may only read it.</source>
        <translation>Es ist leer, und der Container darf es nur lesen.</translation>
    </message>
    <message>
        <source>What the container writes there is kept in memory, and gone when it stops.</source>
        <translation>Was der Container dort schreibt, bleibt im Arbeitsspeicher und ist weg, wenn er stoppt.</translation>
    </message>
    <message>
        <source>The files of the image are there, and can only be read.</source>
        <translation>Die Dateien des Images sind dort und können nur gelesen werden.</translation>
    </message>
</context>
<context>
    <name>MountsTab</name>
    <message>
        <source>Mounts of the container</source>
        <translation>Einhängungen des Containers</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>Im Container</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Copy where it lies</source>
        <translation>Ort kopieren</translation>
    </message>
    <message>
        <source>No mounts</source>
        <translation>Keine Einhängungen</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>volume without a name</source>
        <translation>Volume ohne Namen</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>lesen und schreiben</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>memory (tmpfs)</source>
        <translation>Arbeitsspeicher (tmpfs)</translation>
    </message>
    <message>
        <source>Only while the container runs</source>
        <translation>Nur solange der Container läuft</translation>
    </message>
    <message>
        <source>Show what lies under it</source>
        <translation>Zeigen, was darunter liegt</translation>
    </message>
    <message>
        <source>Unmount</source>
        <translation>Aushängen</translation>
    </message>
    <message>
        <source>This container keeps everything in its writable layer. Folders and volumes are chosen when a container is run; folders can also be mounted while it runs: drop one on it.</source>
        <translation>Dieser Container hält alles in seiner beschreibbaren Schicht. Ordner und Volumes werden beim Starten eines Containers gewählt; Ordner lassen sich auch einhängen, während er läuft: einfach einen daraufziehen.</translation>
    </message>
    <message>
        <source>folder, until it stops</source>
        <translation>Ordner, bis er stoppt</translation>
    </message>
    <message>
        <source>It was mounted while the container runs, and is gone when it stops.</source>
        <translation>Er wurde eingehängt, während der Container läuft, und ist weg, wenn er stoppt.</translation>
    </message>
    <message>
        <source>Choose a mount first.</source>
        <translation>Bitte zuerst eine Einhängung wählen.</translation>
    </message>
    <message>
        <source>The container was made with it: it stays as long as the container.</source>
        <translation>Der Container wurde damit angelegt: Sie bleibt, solange es ihn gibt.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>NoAnswerDialog</name>
    <message>
        <source>Outcrop does not answer</source>
        <translation>Outcrop antwortet nicht</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Weiteres Fenster öffnen</translation>
    </message>
    <message>
        <source>Outcrop is open with this store already, but its window does not answer.</source>
        <translation>Outcrop ist mit diesem Speicher schon offen, aber sein Fenster antwortet nicht.</translation>
    </message>
    <message>
        <source>Outcrop is open with this store already (process %1), but its window does not answer.</source>
        <translation>Outcrop ist mit diesem Speicher schon offen (Prozess %1), aber sein Fenster antwortet nicht.</translation>
    </message>
    <message>
        <source>It may only be busy. Another window is safe: both show and change the same store.</source>
        <translation>Vielleicht ist es nur beschäftigt. Ein weiteres Fenster schadet nicht: Beide zeigen und ändern denselben Speicher.</translation>
    </message>
</context>
<context>
    <name>PackageChangesModel</name>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>downgraded</source>
        <translation>herabgestuft</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
</context>
<context>
    <name>PackagesModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>What tells of this package says no size.</source>
        <translation>Was dieses Paket verzeichnet, nennt keine Größe.</translation>
    </message>
    <message>
        <source>Recorded in %1</source>
        <translation>Verzeichnet in %1</translation>
    </message>
</context>
<context>
    <name>PackagesTab</name>
    <message>
        <source>Copy package</source>
        <translation>Paket kopieren</translation>
    </message>
    <message>
        <source>Show what records it</source>
        <translation>Zeigen, was es verzeichnet</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Filter packages</source>
        <translation>Pakete filtern</translation>
    </message>
    <message>
        <source>List the packages of %1</source>
        <translation>Pakete von %1 auflisten</translation>
    </message>
    <message>
        <source>Reading the package databases…</source>
        <translation>Die Paketdatenbanken werden gelesen …</translation>
    </message>
    <message>
        <source>The packages could not be read.</source>
        <translation>Die Pakete konnten nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <translation>
            <numerusform>%Ln Paket</numerusform>
            <numerusform>%Ln Pakete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln databases not read</source>
        <translation>
            <numerusform>%Ln Datenbank nicht gelesen</numerusform>
            <numerusform>%Ln Datenbanken nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>The package database could not be read</source>
        <translation>Die Paketdatenbank konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>No package database here</source>
        <translation>Hier ist keine Paketdatenbank</translation>
    </message>
    <message>
        <source>Neither dpkg, apk, rpm, pip nor npm has recorded anything that is installed in %1.</source>
        <translation>Weder dpkg, apk, rpm, pip noch npm hat in %1 etwas als installiert verzeichnet.</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Search the list</source>
        <translation>Die Liste durchsuchen</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they were.</source>
        <comment>things of a cancelled act on several</comment>
        <translation>
            <numerusform>%n blieb, wie es war.</numerusform>
            <numerusform>%n blieben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what it is about…</source>
        <translation>Es wird nachgesehen, worum es geht …</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>First part of the text</source>
        <translation>Erster Teil des Textes</translation>
    </message>
    <message>
        <source>Previous part of the text</source>
        <translation>Vorheriger Teil des Textes</translation>
    </message>
    <message>
        <source>Next part of the text</source>
        <translation>Nächster Teil des Textes</translation>
    </message>
    <message>
        <source>Last part of the text</source>
        <translation>Letzter Teil des Textes</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>From %1 to %2 of %3</source>
        <translation>Von %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>Part %1 of %2 of the difference. %3</source>
        <translation>Teil %1 von %2 des Unterschieds. %3</translation>
    </message>
</context>
<context>
    <name>PathFilterField</name>
    <message>
        <source>Filter paths</source>
        <translation>Pfade filtern</translation>
    </message>
    <message>
        <source>A part of a name, or of the path with a slash in it; *, ? and [ ] make it a pattern such as *.so* or /etc/*</source>
        <translation>Ein Teil eines Namens oder, mit einem Schrägstrich, des Pfades; mit *, ? und [ ] ein Muster wie *.so* oder /etc/*</translation>
    </message>
    <message>
        <source>Filter by a regular expression</source>
        <translation>Mit regulärem Ausdruck filtern</translation>
    </message>
    <message>
        <source>The filter is a regular expression, for whole paths</source>
        <translation>Der Filter ist ein regulärer Ausdruck für ganze Pfade</translation>
    </message>
</context>
<context>
    <name>PathHistory</name>
    <message>
        <source>made</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>there again, the same</source>
        <translation>noch einmal da, gleich</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>wieder angelegt</translation>
    </message>
    <message>
        <source>History of a path</source>
        <translation>Verlauf eines Pfads</translation>
    </message>
    <message>
        <source>Looking through the layers…</source>
        <translation>Die Schichten werden durchgesehen…</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>Der Verlauf ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>What the layers did with “%1”</source>
        <translation>Was die Schichten mit „%1“ taten</translation>
    </message>
    <message>
        <source>History of the path, the lowest layer first</source>
        <translation>Verlauf des Pfads, die unterste Schicht zuerst</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Was sie tat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>Anweisung kopieren</translation>
    </message>
    <message>
        <source>No layer has this path</source>
        <translation>Keine Schicht hat diesen Pfad</translation>
    </message>
    <message>
        <source>It is there because something lies in it, or because the engine made it.</source>
        <translation>Es gibt ihn, weil etwas darin liegt oder weil die Engine ihn angelegt hat.</translation>
    </message>
    <message>
        <source>The layers below still ship it.</source>
        <translation>Die Schichten darunter liefern es weiterhin mit.</translation>
    </message>
</context>
<context>
    <name>PathJump</name>
    <message>
        <source>Go to path</source>
        <translation>Zu einem Pfad gehen</translation>
    </message>
    <message>
        <source>Type a part of a path</source>
        <translation>Einen Teil eines Pfads eingeben</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Names between slashes may be cut short: “et/mo” is found in “/etc/motd”.</source>
        <translation>Namen zwischen Schrägstrichen dürfen gekürzt sein: „et/mo“ findet sich in „/etc/motd“.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>Überblenden</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Schieben</translation>
    </message>
    <message>
        <source>How the pictures are compared</source>
        <translation>Wie die Bilder verglichen werden</translation>
    </message>
    <message>
        <source>How much of the later picture is seen</source>
        <translation>Wie viel vom späteren Bild zu sehen ist</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>PortTable</name>
    <message>
        <source>Published ports</source>
        <translation>Veröffentlichte Ports</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>Im Container</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Add port</source>
        <translation>Port hinzufügen</translation>
    </message>
    <message>
        <source>On this computer: a port such as “8080”, with an address such as “127.0.0.1:8080” for this computer alone, or nothing for any port that is free.</source>
        <translation>Auf diesem Rechner: ein Port wie „8080“, mit einer Adresse wie „127.0.0.1:8080“ nur für diesen Rechner, oder nichts für irgendeinen freien Port.</translation>
    </message>
    <message>
        <source>Add the image&apos;s ports</source>
        <translation>Ports des Images hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove port</source>
        <translation>Port entfernen</translation>
    </message>
    <message>
        <source>The image says it serves %1.</source>
        <translation>Das Image gibt an, %1 zu bedienen.</translation>
    </message>
    <message>
        <source>No port is published. Add one to reach a service in the container from this computer.</source>
        <translation>Kein Port ist veröffentlicht. Mit einem hinzugefügten ist ein Dienst im Container von diesem Rechner aus erreichbar.</translation>
    </message>
</context>
<context>
    <name>ProcessFields</name>
    <message>
        <source>The image has no such directory; it is made.</source>
        <translation>Das Image hat dieses Verzeichnis nicht; es wird angelegt.</translation>
    </message>
    <message>
        <source>That is a file in the image, so the container would not start.</source>
        <translation>Das ist im Image eine Datei, der Container würde also nicht starten.</translation>
    </message>
    <message>
        <source>The image has no program “%1”; only a mount could bring it.</source>
        <translation>Das Image hat kein Programm „%1“; nur eine Einhängung könnte es bringen.</translation>
    </message>
    <message>
        <source>“%1” is no program in the image, so the container would not start.</source>
        <translation>„%1“ ist im Image kein Programm, der Container würde also nicht starten.</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Hinweis zu: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>chosen for you</source>
        <translation>wird gewählt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Einstiegspunkt</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Rechnername</translation>
    </message>
    <message>
        <source>the container&apos;s id</source>
        <translation>die ID des Containers</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Outbound connections</source>
        <translation>Verbindungen nach außen</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>This computer&apos;s network</source>
        <translation>Netzwerk dieses Rechners</translation>
    </message>
    <message>
        <source>Image&apos;s files are read-only</source>
        <translation>Dateien des Images sind schreibgeschützt</translation>
    </message>
    <message>
        <source>The container can write only to its mounts.</source>
        <translation>Der Container kann nur in seine Einhängungen schreiben.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>The process gets a terminal.</source>
        <translation>Der Prozess bekommt ein Terminal.</translation>
    </message>
    <message>
        <source>Keep input open</source>
        <translation>Eingabe offen halten</translation>
    </message>
    <message>
        <source>The process&apos;s input stays open for attaching.</source>
        <translation>Die Eingabe des Prozesses bleibt zum Verbinden offen.</translation>
    </message>
    <message>
        <source>Remove it when it ends</source>
        <translation>Am Ende entfernen</translation>
    </message>
    <message>
        <source>The container and its changes are removed as soon as its process ends.</source>
        <translation>Der Container und seine Änderungen werden entfernt, sobald sein Prozess endet.</translation>
    </message>
    <message>
        <source>The image knows no “%1”, so the container would not start.</source>
        <translation>Das Image kennt „%1“ nicht, der Container würde also nicht starten.</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Quit Outcrop</source>
        <translation>Outcrop beenden</translation>
    </message>
    <message>
        <source>Quit while work is under way?</source>
        <translation>Beenden, während noch etwas läuft?</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>Containers keep running without the window. What is cancelled leaves nothing half-done behind and can be started again.</source>
        <translation>Container laufen ohne das Fenster weiter. Was abgebrochen wird, hinterlässt nichts Halbes und kann neu begonnen werden.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Cancel them and quit</source>
        <translation>Abbrechen und beenden</translation>
    </message>
    <message>
        <source>Wait and quit</source>
        <translation>Abwarten und beenden</translation>
    </message>
    <message>
        <source>%1 (cancelling…)</source>
        <translation>%1 (wird abgebrochen …)</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are still running.</source>
        <translation>
            <numerusform>Eine Aufgabe läuft noch.</numerusform>
            <numerusform>%n Aufgaben laufen noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcrop quits as soon as %n tasks have ended.</source>
        <translation>
            <numerusform>Outcrop beendet sich, sobald die Aufgabe zu Ende ist.</numerusform>
            <numerusform>Outcrop beendet sich, sobald %n Aufgaben zu Ende sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>RebaseDialog</name>
    <message>
        <source>Rebase container</source>
        <translation>Container umsetzen</translation>
    </message>
    <message>
        <source>Make image</source>
        <translation>Image erstellen</translation>
    </message>
    <message>
        <source>Put what “%1” changed onto another image</source>
        <translation>Die Änderungen von „%1“ auf ein anderes Image setzen</translation>
    </message>
    <message>
        <source>The container stays as it is, on %1. What comes out is a new image.</source>
        <translation>Der Container bleibt, wie er ist, auf %1. Heraus kommt ein neues Image.</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Image auswählen</translation>
    </message>
    <message>
        <source>name:tag, or empty for an image without a name</source>
        <translation>Name:Tag, oder leer für ein Image ohne Namen</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>Neue Basis</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>Name des Images</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Only the container</source>
        <translation>Nur der Container</translation>
    </message>
    <message>
        <source>Only the new base</source>
        <translation>Nur die neue Basis</translation>
    </message>
    <message>
        <source>Make no image while there are conflicts</source>
        <translation>Kein Image erstellen, solange es Konflikte gibt</translation>
    </message>
    <message>
        <source>Of what both changed, take the container&apos;s</source>
        <translation>Von dem, was beide änderten, das des Containers nehmen</translation>
    </message>
    <message>
        <source>Of what both changed, take the new base&apos;s</source>
        <translation>Von dem, was beide änderten, das der neuen Basis nehmen</translation>
    </message>
    <message>
        <source>Choose a new base to see who changed what.</source>
        <translation>Wählen Sie eine neue Basis, um zu sehen, wer was geändert hat.</translation>
    </message>
    <message>
        <source>Looking for who changed what…</source>
        <translation>Es wird ermittelt, wer was geändert hat …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the container</source>
        <translation>
            <numerusform>%Ln nur vom Container</numerusform>
            <numerusform>%Ln nur vom Container</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the new base</source>
        <translation>
            <numerusform>%Ln nur von der neuen Basis</numerusform>
            <numerusform>%Ln nur von der neuen Basis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by both alike</source>
        <translation>
            <numerusform>%Ln von beiden gleich</numerusform>
            <numerusform>%Ln von beiden gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other image to be the new base.</source>
        <translation>Es gibt kein anderes Image, das die neue Basis sein könnte.</translation>
    </message>
    <message>
        <source>Choose an image to be the new base.</source>
        <translation>Wählen Sie ein Image als neue Basis.</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>Ein Name besteht aus Kleinbuchstaben, Ziffern und Trennzeichen, dann „:“ und einem Tag.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths were changed by both. Say whose are taken, or put them back in the container.</source>
        <translation>
            <numerusform>%Ln Pfad wurde von beiden geändert. Wählen Sie, wessen Stand gilt, oder setzen Sie ihn im Container zurück.</numerusform>
            <numerusform>%Ln Pfade wurden von beiden geändert. Wählen Sie, wessen Stand gilt, oder setzen Sie sie im Container zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>an image without a name</source>
        <translation>ein Image ohne Namen</translation>
    </message>
    <message>
        <source>What comes out is %1: %2 with the container&apos;s settings and no further layer.</source>
        <translation>Heraus kommt %1: %2 mit den Einstellungen des Containers und ohne weitere Schicht.</translation>
    </message>
    <message numerus="yes">
        <source>What comes out is %1: %2 and a layer with %Ln changes of the container.</source>
        <translation>
            <numerusform>Heraus kommt %1: %2 und eine Schicht mit %Ln Änderung des Containers.</numerusform>
            <numerusform>Heraus kommt %1: %2 und eine Schicht mit %Ln Änderungen des Containers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed what could not be found out: choose another base.</source>
        <translation>Wer was geändert hat, ließ sich nicht feststellen: Wählen Sie eine andere Basis.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Import recent</source>
        <translation>Zuletzt importierte</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Noch nichts importiert</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>RemovalOfSeveral</name>
    <message numerus="yes">
        <source>Remove %n containers</source>
        <translation>
            <numerusform>%n Container entfernen</numerusform>
            <numerusform>%n Container entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n containers are removed with their changes (%1).</source>
        <translation>
            <numerusform>%n Container wird mit seinen Änderungen (%1) entfernt.</numerusform>
            <numerusform>%n Container werden mit ihren Änderungen (%1) entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers are removed with their changes.</source>
        <translation>
            <numerusform>%n Container wird mit seinen Änderungen entfernt.</numerusform>
            <numerusform>%n Container werden mit ihren Änderungen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them run and are killed first.</source>
        <translation>
            <numerusform>%n von ihnen läuft und wird zuerst abgebrochen.</numerusform>
            <numerusform>%n von ihnen laufen und werden zuerst abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove their volumes without a name too</source>
        <translation>Auch ihre Volumes ohne Namen entfernen</translation>
    </message>
    <message>
        <source>Their images, folders and named volumes stay. This can&apos;t be undone.</source>
        <translation>Ihre Images, Ordner und benannten Volumes bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n Namen entfernen</numerusform>
            <numerusform>%n Namen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are removed; no bytes are freed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n Name wird entfernt; es wird kein Platz frei.</numerusform>
            <numerusform>%n Namen werden entfernt; es wird kein Platz frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are removed and %1 are freed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n Name wird entfernt, %1 werden frei.</numerusform>
            <numerusform>%n Namen werden entfernt, %1 werden frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The images stay under their other names.</source>
        <translation>Die Images bleiben unter ihren anderen Namen.</translation>
    </message>
    <message>
        <source>Layers that other images stand on stay. This can&apos;t be undone.</source>
        <translation>Schichten, auf denen andere Images stehen, bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Containers were made from some of them. A running one must be stopped first.</source>
        <translation>Aus einigen von ihnen wurden Container gemacht. Laufende müssen zuerst gestoppt werden.</translation>
    </message>
    <message>
        <source>Remove the names although stopped containers stand on them</source>
        <translation>Die Namen entfernen, obwohl gestoppte Container auf ihnen stehen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes</source>
        <translation>
            <numerusform>%n Volume entfernen</numerusform>
            <numerusform>%n Volumes entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes are removed with all their data (%1).</source>
        <translation>
            <numerusform>%n Volume wird mit allen Daten (%1) entfernt.</numerusform>
            <numerusform>%n Volumes werden mit allen Daten (%1) entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes are removed with all their data.</source>
        <translation>
            <numerusform>%n Volume wird mit allen Daten entfernt.</numerusform>
            <numerusform>%n Volumes werden mit allen Daten entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>RemovalTexts</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>Namen entfernen</translation>
    </message>
    <message>
        <source>The name “%1” is removed; no bytes are freed.</source>
        <translation>Der Name „%1“ wird entfernt; es wird kein Platz frei.</translation>
    </message>
    <message>
        <source>The image stays under its other names.</source>
        <translation>Das Image bleibt unter seinen anderen Namen.</translation>
    </message>
    <message>
        <source>Remove image</source>
        <translation>Image entfernen</translation>
    </message>
    <message>
        <source>The image “%1” is removed and %2 are freed.</source>
        <translation>Das Image „%1“ wird entfernt, %2 werden frei.</translation>
    </message>
    <message>
        <source>Layers that other images stand on stay. This can&apos;t be undone.</source>
        <translation>Schichten, auf denen andere Images stehen, bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove its name although stopped containers stand on it</source>
        <translation>Den Namen entfernen, obwohl gestoppte Container darauf stehen</translation>
    </message>
    <message>
        <source>Remove container</source>
        <translation>Container entfernen</translation>
    </message>
    <message>
        <source>The container “%1” is removed with its changes (%2).</source>
        <translation>Der Container „%1“ wird mit seinen Änderungen (%2) entfernt.</translation>
    </message>
    <message>
        <source>The container “%1” is removed with its changes.</source>
        <translation>Der Container „%1“ wird mit seinen Änderungen entfernt.</translation>
    </message>
    <message>
        <source>It runs and is killed first.</source>
        <translation>Er läuft und wird zuerst abgebrochen.</translation>
    </message>
    <message>
        <source>Remove its volumes without a name too</source>
        <translation>Auch seine Volumes ohne Namen entfernen</translation>
    </message>
    <message>
        <source>Its image, folders and named volumes stay. This can&apos;t be undone.</source>
        <translation>Sein Image, Ordner und benannte Volumes bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove volume</source>
        <translation>Volume entfernen</translation>
    </message>
    <message>
        <source>The volume “%1” is removed with all its data (%2).</source>
        <translation>Das Volume „%1“ wird mit allen Daten (%2) entfernt.</translation>
    </message>
    <message>
        <source>The volume “%1” is removed with all its data.</source>
        <translation>Das Volume „%1“ wird mit allen Daten entfernt.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove unused volumes</source>
        <translation>Unbenutzte Volumes entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n volumes that no container uses are removed with their data (%1).</source>
        <translation>
            <numerusform>%n Volume, das kein Container benutzt, wird mit seinen Daten (%1) entfernt.</numerusform>
            <numerusform>%n Volumes, die kein Container benutzt, werden mit ihren Daten (%1) entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>These containers were made from it:</source>
        <translation>Diese Container stammen von ihm:</translation>
    </message>
    <message>
        <source>A running one must be stopped first. This can&apos;t be undone.</source>
        <translation>Ein laufender muss zuerst gestoppt werden. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename container</source>
        <translation>Container umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>Ein anderer Name für „%1“</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>What it runs goes on; only its name is another.</source>
        <translation>Was in ihm läuft, läuft weiter; nur sein Name ist ein anderer.</translation>
    </message>
    <message>
        <source>A container named “%1” exists already. Choose another name.</source>
        <translation>Einen Container namens „%1“ gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>Ein Name hat mindestens zwei Zeichen: Buchstaben, Ziffern, „_“, „.“ oder „-“, und er beginnt mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>This command does the same in a terminal. A docker command can be pasted here.</source>
        <translation>Dieser Befehl tut dasselbe in einem Terminal. Hier lässt sich ein docker-Befehl einfügen.</translation>
    </message>
    <message>
        <source>Run “%1”</source>
        <translation>„%1“ starten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Drop a folder here to mount it.</source>
        <translation>Einen Ordner hier ablegen, um ihn einzuhängen.</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Einhängungen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Mounts of other containers</source>
        <translation>Von anderen Containern</translation>
    </message>
    <message>
        <source>Paste docker command</source>
        <translation>docker-Befehl einfügen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Fills the form with the command in the clipboard (%1).</source>
        <translation>Füllt das Formular mit dem Befehl aus der Zwischenablage (%1).</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>The clipboard holds no command that runs a container, such as “docker run …”.</source>
        <translation>Die Zwischenablage enthält keinen Befehl, der einen Container ausführt, wie „docker run …“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This form runs another image.</source>
        <translation>Dieses Formular führt ein anderes Image aus.</translation>
    </message>
    <message>
        <source>There is no such container.</source>
        <translation>Diesen Container gibt es nicht.</translation>
    </message>
    <message>
        <source>The form is filled from the command.</source>
        <translation>Das Formular ist aus dem Befehl gefüllt.</translation>
    </message>
    <message>
        <source>The form is filled from the command, without:</source>
        <translation>Das Formular ist aus dem Befehl gefüllt, ohne:</translation>
    </message>
    <message>
        <source>Of other images</source>
        <translation>Von anderen Images</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern …</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>%1: its value is a secret and was not kept. Type it in under “Environment”.</source>
        <translation>%1: Der Wert ist geheim und wurde nicht gespeichert. Unter „Umgebung“ eintragen.</translation>
    </message>
    <message>
        <source>The mounts of “%1”: there is no such container.</source>
        <translation>Die Einhängungen von „%1“: Diesen Container gibt es nicht.</translation>
    </message>
    <message>
        <source>The form is filled from the template “%1”.</source>
        <translation>Das Formular ist aus der Vorlage „%1“ gefüllt.</translation>
    </message>
    <message>
        <source>The form is filled from the template “%1”, without:</source>
        <translation>Das Formular ist aus der Vorlage „%1“ gefüllt, ohne:</translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>Die Vorlage „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>The template “%1” is deleted. Containers made from it stay.</source>
        <translation>Die Vorlage „%1“ wird gelöscht. Container, die aus ihr entstanden sind, bleiben.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The template “%1” is deleted.</source>
        <translation>Die Vorlage „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>The template “%1” could not be deleted (%2).</source>
        <translation>Die Vorlage „%1“ konnte nicht gelöscht werden (%2).</translation>
    </message>
    <message>
        <source>Mounts, environment, ports and limits</source>
        <translation>Einhängungen, Umgebung, Ports und Grenzen</translation>
    </message>
    <message>
        <source>Something on this computer listens at “%1” now; the container would not start.</source>
        <translation>Auf diesem Rechner lauscht jetzt schon etwas an „%1“; der Container würde nicht starten.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>A container named “%1” exists already. Choose another name.</source>
        <translation>Einen Container namens „%1“ gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>Ein Name hat mindestens zwei Zeichen: Buchstaben, Ziffern, „_“, „.“ oder „-“, und er beginnt mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The image names no command. Say what to run, for example “sh”.</source>
        <translation>Das Image nennt keinen Befehl. Bitte angeben, was laufen soll, zum Beispiel „sh“.</translation>
    </message>
    <message>
        <source>The working directory must start with “/”.</source>
        <translation>Das Arbeitsverzeichnis muss mit „/“ beginnen.</translation>
    </message>
    <message>
        <source>A variable needs a name, and the name has no “=”.</source>
        <translation>Eine Variable braucht einen Namen, und der enthält kein „=“.</translation>
    </message>
    <message>
        <source>The variable “%1” is set twice.</source>
        <translation>Die Variable „%1“ ist doppelt gesetzt.</translation>
    </message>
    <message>
        <source>Two mounts want the path “%1”. Give one of them another path.</source>
        <translation>Zwei Einhängungen wollen den Pfad „%1“. Bitte einer einen anderen Pfad geben.</translation>
    </message>
    <message>
        <source>A folder of this computer must be given with its full path.</source>
        <translation>Ein Ordner dieses Rechners muss mit vollem Pfad angegeben werden.</translation>
    </message>
    <message>
        <source>A path with “:” in its name can&apos;t be mounted.</source>
        <translation>Ein Pfad mit „:“ im Namen lässt sich nicht einhängen.</translation>
    </message>
    <message>
        <source>Say where it appears in the container: a path that starts with “/”.</source>
        <translation>Bitte angeben, wo es im Container erscheint: ein Pfad, der mit „/“ beginnt.</translation>
    </message>
    <message>
        <source>This mount can&apos;t be used (%1).</source>
        <translation>Diese Einhängung ist nicht brauchbar (%1).</translation>
    </message>
    <message>
        <source>Write memory as a number with a unit, such as “512m” or “2g”.</source>
        <translation>Schreiben Sie den Speicher als Zahl mit Einheit, etwa „512m“ oder „2g“.</translation>
    </message>
    <message>
        <source>Write processors as a number, such as “1.5”.</source>
        <translation>Schreiben Sie die Prozessoren als Zahl, etwa „1.5“.</translation>
    </message>
    <message>
        <source>Write processes as a whole number, such as “100”.</source>
        <translation>Schreiben Sie die Prozesse als ganze Zahl, etwa „100“.</translation>
    </message>
    <message>
        <source>A container needs at least 6 MB of memory (“6m”).</source>
        <translation>Ein Container braucht mindestens 6 MB Speicher („6m“).</translation>
    </message>
    <message>
        <source>Choose from 0.01 to %1: this computer has no more processors.</source>
        <translation>Wählen Sie von 0.01 bis %1: mehr Prozessoren hat dieser Rechner nicht.</translation>
    </message>
    <message>
        <source>Two rows want the port “%1” of this computer.</source>
        <translation>Zwei Zeilen wollen den Port „%1“ dieses Rechners.</translation>
    </message>
    <message>
        <source>Say which port of the container is meant, such as “80”.</source>
        <translation>Geben Sie an, welcher Port des Containers gemeint ist, etwa „80“.</translation>
    </message>
    <message>
        <source>This port can&apos;t be used (%1).</source>
        <translation>Dieser Port kann nicht benutzt werden (%1).</translation>
    </message>
    <message>
        <source>Ports are published with the network “Outbound connections” alone.</source>
        <translation>Ports werden nur mit dem Netz „Verbindungen nach außen“ veröffentlicht.</translation>
    </message>
    <message>
        <source>These limits can&apos;t be used (%1).</source>
        <translation>Diese Grenzen können nicht benutzt werden (%1).</translation>
    </message>
</context>
<context>
    <name>RunNotice</name>
    <message>
        <source>Close this note</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveAs</name>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save folder as tar…</source>
        <translation>Ordner als Tar speichern …</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>„%1“ konnte nicht gespeichert werden.</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln things as one tar…</source>
        <translation>
            <numerusform>%Ln Element als ein Tar speichern …</numerusform>
            <numerusform>%Ln Elemente als ein Tar speichern …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Offer it for every image</source>
        <translation>Für jedes Image anbieten</translation>
    </message>
    <message numerus="yes">
        <source>Keep the values of %n secrets as well</source>
        <translation>
            <numerusform>Auch den Wert von %n Geheimnis speichern</numerusform>
            <numerusform>Auch die Werte von %n Geheimnissen speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>A template of this name is there already; it is replaced.</source>
        <translation>Eine Vorlage dieses Namens gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>The secrets are written to a file of yours, readable as they are.</source>
        <translation>Die Geheimnisse werden lesbar in eine eigene Datei geschrieben.</translation>
    </message>
    <message>
        <source>Only the names of the secrets are kept; the template asks for their values.</source>
        <translation>Nur die Namen der Geheimnisse werden gespeichert; nach den Werten fragt die Vorlage.</translation>
    </message>
    <message>
        <source>The template needs a name.</source>
        <translation>Die Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>The template “%1” could not be saved.</source>
        <translation>Die Vorlage „%1“ konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Check the folder %1.</source>
        <translation>Den Ordner %1 prüfen.</translation>
    </message>
</context>
<context>
    <name>SavedChanges</name>
    <message>
        <source>Save the changes here as patch…</source>
        <translation>Änderungen hier als Patch speichern …</translation>
    </message>
    <message>
        <source>Save the changes here as layer (tar)…</source>
        <translation>Änderungen hier als Schicht (Tar) speichern …</translation>
    </message>
    <message>
        <source>Save all changes as patch…</source>
        <translation>Alle Änderungen als Patch speichern …</translation>
    </message>
    <message>
        <source>Save all changes as layer (tar)…</source>
        <translation>Alle Änderungen als Schicht (Tar) speichern …</translation>
    </message>
    <message numerus="yes">
        <source>changes of %Ln paths</source>
        <translation>
            <numerusform>Änderungen an %Ln Pfad</numerusform>
            <numerusform>Änderungen an %Ln Pfaden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %Ln paths as patch…</source>
        <translation>
            <numerusform>Änderungen an %Ln Pfad als Patch speichern …</numerusform>
            <numerusform>Änderungen an %Ln Pfaden als Patch speichern …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %Ln paths as layer (tar)…</source>
        <translation>
            <numerusform>Änderungen an %Ln Pfad als Schicht (Tar) speichern …</numerusform>
            <numerusform>Änderungen an %Ln Pfaden als Schicht (Tar) speichern …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>every quarter of an hour</source>
        <translation>alle Viertelstunde</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>stündlich</translation>
    </message>
    <message>
        <source>every six hours</source>
        <translation>alle sechs Stunden</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>wöchentlich</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule snapshots</source>
        <translation>Snapshots planen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>When are snapshots of “%1” taken?</source>
        <translation>Wann werden Snapshots von „%1“ angelegt?</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>nur von Hand</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>Nach der Uhr</translation>
    </message>
    <message>
        <source>How many of these are kept</source>
        <translation>Wie viele davon bleiben</translation>
    </message>
    <message>
        <source>Before each start of a container that has the volume</source>
        <translation>Vor jedem Start eines Containers mit diesem Volume</translation>
    </message>
    <message>
        <source>By the clock they are taken while this program is open, and by “outcrop volume snapshot due” from a timer of the system: nothing of Outcrop runs in the background. Those you take yourself are always kept.</source>
        <translation>Nach der Uhr werden sie angelegt, solange dieses Programm offen ist, und durch „outcrop volume snapshot due“ aus einem Timer des Systems: Im Hintergrund läuft nichts von Outcrop. Selbst angelegte bleiben immer.</translation>
    </message>
    <message>
        <source>Taken only by hand.</source>
        <translation>Werden nur von Hand angelegt.</translation>
    </message>
    <message>
        <source>Taken before each start.</source>
        <translation>Werden vor jedem Start angelegt.</translation>
    </message>
    <message>
        <source>Taken before each start, and %1.</source>
        <translation>Werden vor jedem Start und %1 angelegt.</translation>
    </message>
    <message>
        <source>Taken %1.</source>
        <translation>Werden %1 angelegt.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Part of a name, *.conf, /etc/*</source>
        <translation>Namensteil, *.conf, /etc/*</translation>
    </message>
    <message>
        <source>Name or path</source>
        <translation>Name oder Pfad</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>The name is a regular expression that fits anywhere in the path.</source>
        <translation>Der Name ist ein regulärer Ausdruck, der irgendwo im Pfad passt.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>Text in the files</source>
        <translation>Text in den Dateien</translation>
    </message>
    <message>
        <source>Words, then Return</source>
        <translation>Wörter, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Every file that fits is read for it, so it is looked for when you press Return.</source>
        <translation>Dafür wird jede passende Datei gelesen, darum beginnt die Suche erst mit der Eingabetaste.</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>Der Text ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>Größe von</translation>
    </message>
    <message>
        <source>10k</source>
        <translation>10k</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>Größe bis</translation>
    </message>
    <message>
        <source>1.5MB</source>
        <translation>1.5MB</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>0 or 1000:100</source>
        <translation>0 oder 1000:100</translation>
    </message>
    <message>
        <source>Content (SHA-256)</source>
        <translation>Inhalt (SHA-256)</translation>
    </message>
    <message>
        <source>32 or 64 digits</source>
        <translation>32 oder 64 Ziffern</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Character devices</source>
        <translation>Zeichengeräte</translation>
    </message>
    <message>
        <source>Block devices</source>
        <translation>Blockgeräte</translation>
    </message>
    <message>
        <source>Pipes</source>
        <translation>Pipes</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Choose, or write 644 (exactly), -4000 (all of these bits) or /6000 (any of them).</source>
        <translation>Wählen, oder 644 (genau so), -4000 (all diese Bits) oder /6000 (eines davon) schreiben.</translation>
    </message>
    <message>
        <source>Run as owner (setuid)</source>
        <translation>Läuft als Eigentümer (setuid)</translation>
    </message>
    <message>
        <source>Run as group (setgid)</source>
        <translation>Läuft als Gruppe (setgid)</translation>
    </message>
    <message>
        <source>Everyone may write</source>
        <translation>Jeder darf schreiben</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Ausführbar</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>Sticky</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Nur in</translation>
    </message>
    <message>
        <source>Everything ticked below</source>
        <translation>Alles unten Angekreuzte</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Also what later layers hide</source>
        <translation>Auch später Verdecktes</translation>
    </message>
    <message>
        <source>Files that were replaced or removed, but still ship in the image</source>
        <translation>Dateien, die ersetzt oder entfernt wurden, aber noch mit dem Image ausgeliefert werden</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>Das ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Choose one, or write 644, -4000 or /6000.</source>
        <translation>Etwas wählen, oder 644, -4000 oder /6000 schreiben.</translation>
    </message>
    <message>
        <source>This is no size. Write 10k, 1.5MB or 4MiB.</source>
        <translation>Das ist keine Größe. Möglich sind 10k, 1.5MB oder 4MiB.</translation>
    </message>
    <message>
        <source>Write numbers: 1000, 1000:100 or :100.</source>
        <translation>Bitte Zahlen schreiben: 1000, 1000:100 oder :100.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits; its first 32 do.</source>
        <translation>Ein SHA-256 hat 64 Ziffern; die ersten 32 genügen.</translation>
    </message>
    <message>
        <source>Gives rights (setuid, setgid, capabilities)</source>
        <translation>Gibt Rechte (setuid, setgid, Capabilities)</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Files that were found</source>
        <translation>Gefundene Dateien</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>The line that does the same in a terminal</source>
        <translation>Die Zeile, die im Terminal dasselbe tut</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>There is nothing to look through yet</source>
        <translation>Es gibt noch nichts zu durchsuchen</translation>
    </message>
    <message>
        <source>Import an image first: drop its archive anywhere here.</source>
        <translation>Importieren Sie zuerst ein Image: Sein Archiv lässt sich hier überall ablegen.</translation>
    </message>
    <message>
        <source>Where is that file?</source>
        <translation>Wo ist nur diese Datei?</translation>
    </message>
    <message>
        <source>A name, a text, permissions, a size, an owner or a content: every layer of every image is looked through.</source>
        <translation>Ein Name, ein Text, Rechte, eine Größe, ein Eigentümer oder ein Inhalt: Jede Schicht jedes Images wird durchsucht.</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>Die Suche ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Die Suche wurde angehalten</translation>
    </message>
    <message>
        <source>Nothing had been found by then.</source>
        <translation>Bis dahin war nichts gefunden.</translation>
    </message>
    <message>
        <source>That cannot be looked for</source>
        <translation>Danach lässt sich nicht suchen</translation>
    </message>
    <message>
        <source>What is wrong is said at the left, below the field.</source>
        <translation>Was nicht stimmt, steht links unter dem Feld.</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>Nicht alles konnte gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were too large to look into.</source>
        <translation>
            <numerusform>%Ln Datei war zu groß, um hineinzusehen.</numerusform>
            <numerusform>%Ln Dateien waren zu groß, um hineinzusehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that are no text were not looked into.</source>
        <translation>
            <numerusform>In %Ln Datei, die kein Text ist, wurde nicht gesucht.</numerusform>
            <numerusform>In %Ln Dateien, die kein Text sind, wurde nicht gesucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for less, or look in more places.</source>
        <translation>Verlangen Sie weniger, oder suchen Sie an mehr Orten.</translation>
    </message>
    <message>
        <source>Ask for less, look in more places, or also at what later layers hide.</source>
        <translation>Verlangen Sie weniger, suchen Sie an mehr Orten oder auch in dem, was spätere Schichten verdecken.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message>
        <source>Looking… %1 of %2</source>
        <translation>Es wird gesucht … %1 von %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln places</source>
        <translation>
            <numerusform>an %Ln Ort</numerusform>
            <numerusform>an %Ln Orten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>there are more than these: ask for less</source>
        <translation>es gibt mehr als diese: verlangen Sie weniger</translation>
    </message>
    <message>
        <source>not everything could be read</source>
        <translation>nicht alles konnte gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large to look into</source>
        <translation>
            <numerusform>%Ln zu groß, um hineinzusehen</numerusform>
            <numerusform>%Ln zu groß, um hineinzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in its tree</source>
        <translation>In ihrem Baum zeigen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Press Return to look into the files</source>
        <translation>Eingabetaste drücken, um in die Dateien zu sehen</translation>
    </message>
</context>
<context>
    <name>SecretsModel</name>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>config, %1</source>
        <translation>Konfiguration, %1</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>wird mitgeliefert</translation>
    </message>
    <message>
        <source>replaced by %1, still ships</source>
        <translation>von %1 ersetzt, liegt noch bei</translation>
    </message>
    <message>
        <source>removed by %1, still ships</source>
        <translation>von %1 gelöscht, liegt noch bei</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>“Show values” shows it.</source>
        <translation>„Werte zeigen“ zeigt ihn.</translation>
    </message>
    <message>
        <source>Layer %1 hides the file, but whoever has the image can still read it.</source>
        <translation>Schicht %1 verdeckt die Datei, aber wer das Image hat, kann sie noch lesen.</translation>
    </message>
</context>
<context>
    <name>SecretsTab</name>
    <message>
        <source>Copy place</source>
        <translation>Ort kopieren</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>Zeigen, wo es ist</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Werte zeigen</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords</source>
        <translation>Schlüssel, Token und Passwörter</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Funde filtern</translation>
    </message>
    <message>
        <source>Look for secrets in %1</source>
        <translation>In %1 nach Geheimnissen suchen</translation>
    </message>
    <message>
        <source>Looking for keys, tokens and passwords…</source>
        <translation>Schlüssel, Token und Passwörter werden gesucht …</translation>
    </message>
    <message>
        <source>Every file of every layer is read, also what later layers hide.</source>
        <translation>Jede Datei jeder Schicht wird gelesen, auch was spätere Schichten verdecken.</translation>
    </message>
    <message>
        <source>Every file is read.</source>
        <translation>Jede Datei wird gelesen.</translation>
    </message>
    <message>
        <source>The files could not be looked into.</source>
        <translation>Die Dateien konnten nicht durchsucht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln files</source>
        <translation>
            <numerusform>%1 in %Ln Datei</numerusform>
            <numerusform>%1 in %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large to look into</source>
        <translation>
            <numerusform>%Ln zu groß zum Hineinsehen</numerusform>
            <numerusform>%Ln zu groß zum Hineinsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more than these</source>
        <translation>es gibt mehr als diese</translation>
    </message>
    <message numerus="yes">
        <source>No keys or tokens found in %Ln files</source>
        <translation>
            <numerusform>Keine Schlüssel oder Token in %Ln Datei gefunden</numerusform>
            <numerusform>Keine Schlüssel oder Token in %Ln Dateien gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>What was looked for: private keys, tokens of known services, passwords in variables and in files that are there for them.</source>
        <translation>Gesucht wurden private Schlüssel, Token bekannter Dienste sowie Passwörter in Variablen und in Dateien, die dafür da sind.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search acts and keys</source>
        <translation>Befehle und Tasten durchsuchen</translation>
    </message>
</context>
<context>
    <name>ShowPlace</name>
    <message>
        <source>No file manager answers here. The folder is %1.</source>
        <translation>Hier antwortet kein Dateimanager. Der Ordner ist %1.</translation>
    </message>
</context>
<context>
    <name>SizeChart</name>
    <message numerus="yes">
        <source>%Ln more in %1</source>
        <translation>
            <numerusform>%Ln weiteres in %1</numerusform>
            <numerusform>%Ln weitere in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
</context>
<context>
    <name>SizeMap</name>
    <message>
        <source>Find in the drawing</source>
        <translation>In der Zeichnung suchen</translation>
    </message>
    <message>
        <source>Which layers are drawn</source>
        <translation>Welche Schichten gezeichnet sind</translation>
    </message>
    <message>
        <source>Look into what is chosen in the drawing</source>
        <translation>In das in der Zeichnung Gewählte hineinsehen</translation>
    </message>
    <message>
        <source>Look at the directory around the drawing</source>
        <translation>Das Verzeichnis um die Zeichnung ansehen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Choose something in the drawing of an image&apos;s sizes first.</source>
        <translation>Wählen Sie zuerst etwas in der Zeichnung der Größen eines Images.</translation>
    </message>
    <message>
        <source>The drawing shows everything.</source>
        <translation>Die Zeichnung zeigt alles.</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>Up to layer %1</source>
        <translation>Bis Schicht %1</translation>
    </message>
    <message>
        <source>Only layer %1</source>
        <translation>Nur Schicht %1</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>Die Dateien konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There are no files that weigh anything</source>
        <translation>Es gibt keine Dateien, die etwas wiegen</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>Show in its layer</source>
        <translation>In seiner Schicht zeigen</translation>
    </message>
    <message>
        <source>Look at everything in the drawing</source>
        <translation>Alles in der Zeichnung ansehen</translation>
    </message>
</context>
<context>
    <name>SnapshotActs</name>
    <message>
        <source>%1 comes back</source>
        <translation>%1 kommt zurück</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 wird entfernt</translation>
    </message>
    <message>
        <source>%1 becomes what it was</source>
        <translation>%1 wird, wie es war</translation>
    </message>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>Snapshot von %1 anlegen</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>Aufgehoben als %1.</translation>
    </message>
    <message>
        <source>No snapshot of “%1” could be taken.</source>
        <translation>Von „%1“ konnte kein Snapshot angelegt werden.</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>Seitdem hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be put back.</source>
        <translation>„%1“ lässt sich nicht zurücksetzen.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The volume “%1” becomes what it was at “%2”:</source>
        <translation>Das Volume „%1“ wird, wie es bei „%2“ war:</translation>
    </message>
    <message>
        <source>“%1” becomes what it was at “%2”:</source>
        <translation>„%1“ wird, wie es bei „%2“ war:</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiteres</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there now is gone then, unless a snapshot has it: take one before.</source>
        <translation>Was jetzt dort ist, ist dann weg, außer ein Snapshot hat es: vorher einen anlegen.</translation>
    </message>
    <message>
        <source>These containers run and have the volume: %1. Stop them first, or let them stand still meanwhile.</source>
        <translation>Diese Container laufen und haben das Volume: %1. Bitte zuerst stoppen, oder sie so lange stillstehen lassen.</translation>
    </message>
    <message>
        <source>They stand still meanwhile, and what they have open stays the old file</source>
        <translation>Sie stehen so lange still, und was sie offen haben, bleibt die alte Datei</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories were put back or removed.</source>
        <translation>
            <numerusform>%Ln Datei oder Verzeichnis wurde zurückgesetzt oder entfernt.</numerusform>
            <numerusform>%Ln Dateien und Verzeichnisse wurden zurückgesetzt oder entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be put back.</source>
        <translation>„%1“ konnte nicht zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>Remove snapshot</source>
        <translation>Snapshot entfernen</translation>
    </message>
    <message>
        <source>The snapshot “%1” of the volume “%2” is removed.</source>
        <translation>Der Snapshot „%1“ des Volumes „%2“ wird entfernt.</translation>
    </message>
    <message>
        <source>The volume itself and its other snapshots stay. This can&apos;t be undone.</source>
        <translation>Das Volume selbst und seine anderen Snapshots bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove snapshot %1</source>
        <translation>Snapshot %1 entfernen</translation>
    </message>
    <message>
        <source>Removed the snapshot %1.</source>
        <translation>Snapshot %1 entfernt.</translation>
    </message>
    <message>
        <source>The snapshot “%1” could not be removed.</source>
        <translation>Der Snapshot „%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The schedule of “%1” could not be read.</source>
        <translation>Der Zeitplan von „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Schedule snapshots of %1</source>
        <translation>Snapshots von %1 planen</translation>
    </message>
    <message>
        <source>The schedule of “%1” could not be set.</source>
        <translation>Der Zeitplan von „%1“ konnte nicht gesetzt werden.</translation>
    </message>
</context>
<context>
    <name>SnapshotClock</name>
    <message>
        <source>Take the snapshots that are due</source>
        <translation>Fällige Snapshots anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln snapshots.</source>
        <translation>
            <numerusform>%Ln Snapshot angelegt.</numerusform>
            <numerusform>%Ln Snapshots angelegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnapshotsTab</name>
    <message>
        <source>stood still meanwhile</source>
        <translation>standen so lange still</translation>
    </message>
    <message>
        <source>wrote meanwhile</source>
        <translation>schrieben währenddessen</translation>
    </message>
    <message>
        <source>none ran</source>
        <translation>keiner lief</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>Noch keine Snapshots</translation>
    </message>
    <message>
        <source>A snapshot keeps the files of the volume as they are now. What several have the same is kept only once, and all of it or a single file can be put back later.</source>
        <translation>Ein Snapshot hebt die Dateien des Volumes auf, wie sie jetzt sind. Was mehrere gleich haben, wird nur einmal aufgehoben, und alles oder eine einzelne Datei lässt sich später zurücksetzen.</translation>
    </message>
    <message>
        <source>Take snapshot</source>
        <translation>Snapshot anlegen</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>Put all back…</source>
        <translation>Alles zurücksetzen …</translation>
    </message>
    <message>
        <source>Put this back…</source>
        <translation>Dies zurücksetzen …</translation>
    </message>
    <message>
        <source>Remove snapshot…</source>
        <translation>Snapshot entfernen …</translation>
    </message>
    <message>
        <source>Snapshots of the volume</source>
        <translation>Snapshots des Volumes</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>New bytes</source>
        <translation>Neue Bytes</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>What it took on the disk when it was made; the rest it shares.</source>
        <translation>Was er beim Anlegen auf der Platte belegte; den Rest teilt er.</translation>
    </message>
    <message>
        <source>What containers that have the volume did meanwhile.</source>
        <translation>Was Container mit diesem Volume währenddessen taten.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>A snapshot stays as it is: copy into the volume&apos;s own files.</source>
        <translation>Ein Snapshot bleibt, wie er ist: bitte in die Dateien des Volumes selbst kopieren.</translation>
    </message>
    <message>
        <source>Choose a volume first.</source>
        <translation>Bitte zuerst ein Volume wählen.</translation>
    </message>
    <message>
        <source>Choose a snapshot first.</source>
        <translation>Bitte zuerst einen Snapshot wählen.</translation>
    </message>
    <message>
        <source>Choose a file of a snapshot first.</source>
        <translation>Bitte zuerst eine Datei eines Snapshots wählen.</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Planen …</translation>
    </message>
</context>
<context>
    <name>StackView</name>
    <message>
        <source>Find a layer</source>
        <translation>Schicht suchen</translation>
    </message>
    <message>
        <source>Copy the layer&apos;s instruction</source>
        <translation>Anweisung der Schicht kopieren</translation>
    </message>
    <message>
        <source>Find a layer…</source>
        <translation>Schicht suchen …</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Taller layers</source>
        <translation>Schichten höher</translation>
    </message>
    <message>
        <source>Flatter layers</source>
        <translation>Schichten flacher</translation>
    </message>
    <message>
        <source>Layers in their usual height</source>
        <translation>Schichten in üblicher Höhe</translation>
    </message>
    <message>
        <source>Show the layers of an image first.</source>
        <translation>Erst die Schichten eines Images zeigen.</translation>
    </message>
    <message>
        <source>Choose a layer first.</source>
        <translation>Erst eine Schicht wählen.</translation>
    </message>
    <message>
        <source>Choose a layer that has files first.</source>
        <translation>Wählen Sie zuerst eine Schicht, die Dateien hat.</translation>
    </message>
</context>
<context>
    <name>SubjectField</name>
    <message>
        <source>Image, container, volume or path</source>
        <translation>Name oder Pfad</translation>
    </message>
    <message>
        <source>The folder as it is</source>
        <translation>Der Ordner, wie er ist</translation>
    </message>
    <message>
        <source>Its last commit (git HEAD)</source>
        <translation>Sein letzter Commit (git HEAD)</translation>
    </message>
</context>
<context>
    <name>Sunburst</name>
    <message>
        <source>Sizes as rings</source>
        <translation>Größen als Ringe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tag image</source>
        <translation>Image benennen</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Namen geben</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>Ein weiterer Name für „%1“</translation>
    </message>
    <message>
        <source>name:tag</source>
        <translation>Name:Tag</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>It will be kept as %1.</source>
        <translation>Es wird als %1 geführt.</translation>
    </message>
    <message>
        <source>The image keeps its other names.</source>
        <translation>Das Image behält seine anderen Namen.</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>Ein Name besteht aus Kleinbuchstaben, Ziffern und Trennzeichen, dann „:“ und einem Tag.</translation>
    </message>
</context>
<context>
    <name>TaskHistory</name>
    <message>
        <source>What ran</source>
        <translation>Was gelaufen ist</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Beendete leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Why it failed…</source>
        <translation>Warum es scheiterte …</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>Es ist noch nichts gelaufen.</translation>
    </message>
    <message>
        <source>Began %1, took %2.</source>
        <translation>Begann %1, dauerte %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What ran</source>
        <translation>Was gelaufen ist</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>other running tasks</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a task</comment>
        <translation>%1 – fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <comment>a task</comment>
        <translation>%1 – abgebrochen</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>a task</comment>
        <translation>%1 – fertig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>All actions  %1</source>
        <translation>Alle Befehle  %1</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
</context>
<context>
    <name>TasksModel</name>
    <message>
        <source>reading</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>entpackt</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>packt</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>verzeichnet</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, and to what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>wird abgebrochen …</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds that a task took</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Began %1, took %2.</source>
        <translation>Begann %1, dauerte %2.</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergleicht</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>mounting</source>
        <translation>hängt ein</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Text in üblicher Größe</translation>
    </message>
</context>
<context>
    <name>ThreeWayModel</name>
    <message>
        <source>A  added</source>
        <translation>A  hinzugefügt</translation>
    </message>
    <message>
        <source>C  changed</source>
        <translation>C  geändert</translation>
    </message>
    <message>
        <source>D  removed</source>
        <translation>D  entfernt</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
</context>
<context>
    <name>ThreeWayPane</name>
    <message>
        <source>Only mine</source>
        <translation>Nur Eigenes</translation>
    </message>
    <message>
        <source>Only the new base</source>
        <translation>Nur die neue Basis</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>Neue Basis</translation>
    </message>
    <message>
        <source>Old base</source>
        <translation>Alte Basis</translation>
    </message>
    <message>
        <source>Which two of the file are compared</source>
        <translation>Welche beiden der Datei verglichen werden</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>Konflikte zeigen</translation>
    </message>
    <message>
        <source>Show what only mine changed</source>
        <translation>Zeigen, was nur das Eigene geändert hat</translation>
    </message>
    <message>
        <source>Show what only the new base changed</source>
        <translation>Zeigen, was nur die neue Basis geändert hat</translation>
    </message>
    <message>
        <source>Show what both changed alike</source>
        <translation>Zeigen, was beide gleich geändert haben</translation>
    </message>
    <message>
        <source>Compare the file of the new base with mine</source>
        <translation>Datei der neuen Basis mit der eigenen vergleichen</translation>
    </message>
    <message>
        <source>Compare the file of the old base with mine</source>
        <translation>Datei der alten Basis mit der eigenen vergleichen</translation>
    </message>
    <message>
        <source>Compare the file of the old base with the new base&apos;s</source>
        <translation>Datei der alten Basis mit der der neuen vergleichen</translation>
    </message>
    <message>
        <source>Looking for who changed what…</source>
        <translation>Es wird ermittelt, wer was geändert hat …</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>Das ist kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Nobody changed anything</source>
        <translation>Niemand hat etwas geändert</translation>
    </message>
    <message>
        <source>All three have the same files with the same content, modes and owners.</source>
        <translation>Alle drei haben die gleichen Dateien mit gleichem Inhalt, gleichen Rechten und Eigentümern.</translation>
    </message>
    <message>
        <source>No path matches</source>
        <translation>Kein Pfad passt</translation>
    </message>
    <message>
        <source>Change the filter or press Escape in it to see every path.</source>
        <translation>Den Filter ändern oder darin Escape drücken, um alle Pfade zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only mine</source>
        <translation>
            <numerusform>%Ln nur eigene</numerusform>
            <numerusform>%Ln nur eigene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the new base</source>
        <translation>
            <numerusform>%Ln nur von der neuen Basis</numerusform>
            <numerusform>%Ln nur von der neuen Basis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by both alike</source>
        <translation>
            <numerusform>%Ln von beiden gleich</numerusform>
            <numerusform>%Ln von beiden gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither of the two has it</source>
        <translation>Keines von beiden hat es</translation>
    </message>
    <message>
        <source>Compare two others above.</source>
        <translation>Vergleichen Sie oben zwei andere.</translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>Nichts passt zu den Filtern</translation>
    </message>
    <message>
        <source>Widen them, or take them away.</source>
        <translation>Fassen Sie sie weiter, oder nehmen Sie sie weg.</translation>
    </message>
</context>
<context>
    <name>ThreeWayView</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>Beide gleich</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>Wer es geändert hat</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Wer was geändert hat</translation>
    </message>
</context>
<context>
    <name>TreeBrowser</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Shows or hides these changes.</source>
        <translation>Zeigt oder verbirgt diese Änderungen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>No path matches</source>
        <translation>Kein Pfad passt</translation>
    </message>
    <message>
        <source>Change the filter or press Escape in it to see every path.</source>
        <translation>Den Filter ändern oder darin Escape drücken, um alle Pfade zu sehen.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Dateien werden gelesen …</translation>
    </message>
    <message>
        <source>Nothing here was written by %1</source>
        <translation>Nichts hiervon hat %1 geschrieben</translation>
    </message>
    <message>
        <source>Choose another process above, or all of them.</source>
        <translation>Wählen Sie oben einen anderen Prozess oder alle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln umbenannt</numerusform>
            <numerusform>%Ln umbenannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>Nichts passt zu den Filtern</translation>
    </message>
    <message>
        <source>Widen them, or take them away.</source>
        <translation>Fassen Sie sie weiter, oder nehmen Sie sie weg.</translation>
    </message>
    <message>
        <source>Switch the changes on above to see them.</source>
        <translation>Schalten Sie oben die Änderungen ein, um sie zu sehen.</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>Das ist kein regulärer Ausdruck</translation>
    </message>
</context>
<context>
    <name>TreeDrop</name>
    <message>
        <source>Paste files</source>
        <translation>Dateien einfügen</translation>
    </message>
    <message>
        <source>Copy files in…</source>
        <translation>Dateien hineinkopieren…</translation>
    </message>
    <message>
        <source>Copy a folder in…</source>
        <translation>Einen Ordner hineinkopieren…</translation>
    </message>
    <message>
        <source>There are no files on the clipboard.</source>
        <translation>In der Zwischenablage sind keine Dateien.</translation>
    </message>
    <message>
        <source>Folder to copy in</source>
        <translation>Ordner zum Hineinkopieren</translation>
    </message>
    <message>
        <source>Files to copy in</source>
        <translation>Dateien zum Hineinkopieren</translation>
    </message>
    <message>
        <source>Return copies, Escape leaves it.</source>
        <translation>Eingabe kopiert, Escape lässt es.</translation>
    </message>
    <message>
        <source>It can be copied, or mounted as long as the container runs. Return copies, Escape leaves it.</source>
        <translation>Er kann kopiert oder eingehängt werden, solange der Container läuft. Eingabe kopiert, Escape lässt es.</translation>
    </message>
</context>
<context>
    <name>Treemap</name>
    <message>
        <source>Sizes as a map</source>
        <translation>Größen als Karte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsedByTab</name>
    <message>
        <source>Containers that use the volume</source>
        <translation>Container, die das Volume benutzen</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>Im Container</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No container uses it</source>
        <translation>Kein Container benutzt es</translation>
    </message>
    <message>
        <source>It can be mounted when a container is run, or removed.</source>
        <translation>Es lässt sich beim Starten eines Containers einhängen oder entfernen.</translation>
    </message>
    <message>
        <source>● running</source>
        <translation>● läuft</translation>
    </message>
    <message>
        <source>○ not running</source>
        <translation>○ läuft nicht</translation>
    </message>
    <message>
        <source>Press Return to see the container.</source>
        <translation>Mit der Eingabetaste ist der Container zu sehen.</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>VolumeActions</name>
    <message>
        <source>New volume…</source>
        <translation>Neues Volume …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove unused…</source>
        <translation>Unbenutzte entfernen …</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Containers use it. Remove them first.</source>
        <translation>Container benutzen es. Bitte zuerst sie entfernen.</translation>
    </message>
    <message>
        <source>Create volume %1</source>
        <translation>Volume %1 anlegen</translation>
    </message>
    <message>
        <source>Created the volume %1.</source>
        <translation>Das Volume %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>The volume “%1” could not be created.</source>
        <translation>Das Volume „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Remove volume %1</source>
        <translation>Volume %1 entfernen</translation>
    </message>
    <message>
        <source>Removed the volume %1.</source>
        <translation>Das Volume %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The volume “%1” could not be removed.</source>
        <translation>Das Volume „%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>There are no unused volumes without a name.</source>
        <translation>Es gibt keine unbenutzten Volumes ohne Namen.</translation>
    </message>
    <message>
        <source>The unused volumes could not be read.</source>
        <translation>Die unbenutzten Volumes konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Remove unused volumes</source>
        <translation>Unbenutzte Volumes entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n volumes.</source>
        <translation>
            <numerusform>%n Volume wurde entfernt.</numerusform>
            <numerusform>%n Volumes wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unused volumes could not be removed.</source>
        <translation>Die unbenutzten Volumes konnten nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Choose a volume first.</source>
        <translation>Bitte zuerst ein Volume wählen.</translation>
    </message>
    <message>
        <source>Choose only one volume.</source>
        <translation>Bitte nur ein Volume wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes…</source>
        <translation>
            <numerusform>%n Volume entfernen …</numerusform>
            <numerusform>%n Volumes entfernen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n Volume</numerusform>
            <numerusform>%n Volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes</source>
        <translation>
            <numerusform>%n Volume entfernen</numerusform>
            <numerusform>%n Volumes entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes could not be removed.</source>
        <translation>
            <numerusform>%n Volume konnte nicht entfernt werden.</numerusform>
            <numerusform>%n Volumes konnten nicht entfernt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it on a volume to copy it into that.</source>
        <translation>Zum Hineinkopieren bitte auf ein Volume ziehen.</translation>
    </message>
    <message>
        <source>Copy into volume</source>
        <translation>In Volume kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n things are copied into the volume “%1”:</source>
        <translation>
            <numerusform>%n Element wird in das Volume „%1“ kopiert:</numerusform>
            <numerusform>%n Elemente werden in das Volume „%1“ kopiert:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What has the same name there is replaced. It can be undone.</source>
        <translation>Was dort gleich heißt, wird ersetzt. Es kann rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>VolumeDetailPane</name>
    <message>
        <source>Views of the volume</source>
        <translation>Ansichten des Volumes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>No volumes yet</source>
        <translation>Noch keine Volumes</translation>
    </message>
    <message>
        <source>A volume keeps data outside of containers, so that it stays when they are removed and can be shared by several.</source>
        <translation>Ein Volume hält Daten außerhalb von Containern, damit sie bleiben, wenn diese entfernt werden, und mehrere sie teilen können.</translation>
    </message>
    <message>
        <source>New volume…</source>
        <translation>Neues Volume …</translation>
    </message>
    <message>
        <source>No volume is chosen</source>
        <translation>Kein Volume gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to see what is in it.</source>
        <translation>Eines in der Liste wählen, um zu sehen, was darin ist.</translation>
    </message>
    <message>
        <source>used by no container</source>
        <translation>von keinem Container benutzt</translation>
    </message>
    <message numerus="yes">
        <source>used by %n containers</source>
        <translation>
            <numerusform>von %n Container benutzt</numerusform>
            <numerusform>von %n Containern benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>angelegt %1</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>Treiber %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
</context>
<context>
    <name>VolumesFromPicker</name>
    <message>
        <source>There are no containers to take mounts from yet.</source>
        <translation>Es gibt noch keine Container, deren Einhängungen sich übernehmen ließen.</translation>
    </message>
    <message>
        <source>Takes over every mount of the chosen containers.</source>
        <translation>Übernimmt alle Einhängungen der gewählten Container.</translation>
    </message>
    <message>
        <source>Containers to take mounts from</source>
        <translation>Container, deren Einhängungen übernommen werden</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
</context>
<context>
    <name>VolumesListPane</name>
    <message>
        <source>Search volumes</source>
        <translation>Volumes suchen</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
</context>
<context>
    <name>VolumesModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>anonymous, not used</source>
        <translation>namenlos, unbenutzt</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>anonymous, used by %1</source>
        <translation>namenlos, benutzt von %1</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>benutzt von %1</translation>
    </message>
</context>
<context>
    <name>WeightRows</name>
    <message>
        <source>What each layer weighs</source>
        <translation>Was jede Schicht wiegt</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Vergeudet</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>What it ships and a later layer hides</source>
        <translation>Was sie mitbringt und eine spätere Schicht verdeckt</translation>
    </message>
    <message>
        <source>What it hides of the layers below</source>
        <translation>Was sie von den Schichten darunter verdeckt</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>Anweisung kopieren</translation>
    </message>
    <message>
        <source>Files that ship and that nobody sees</source>
        <translation>Dateien, die mitkommen und niemand sieht</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Hidden by</source>
        <translation>Verdeckt durch</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Files of the same content</source>
        <translation>Dateien gleichen Inhalts</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>The heaviest directories</source>
        <translation>Die schwersten Verzeichnisse</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>gelöscht von %1</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>ersetzt von %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n layers</source>
        <translation>
            <numerusform>%1 in %n Schicht</numerusform>
            <numerusform>%1 in %n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing wasted</source>
        <translation>nichts vergeudet</translation>
    </message>
    <message>
        <source>%1 wasted: %2 replaced, %3 deleted by later layers</source>
        <translation>%1 vergeudet: %2 von späteren Schichten ersetzt, %3 gelöscht</translation>
    </message>
    <message>
        <source>no file twice</source>
        <translation>keine Datei doppelt</translation>
    </message>
    <message>
        <source>%1 in copies</source>
        <translation>%1 in Kopien</translation>
    </message>
    <message>
        <source>efficiency %1 %</source>
        <translation>Effizienz %1 %</translation>
    </message>
    <message>
        <source>no other image</source>
        <translation>keinem sonst</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteren</numerusform>
            <numerusform>%1 und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Geteilt mit</translation>
    </message>
    <message>
        <source>Other images that have this layer: it is on the disk once</source>
        <translation>Andere Images, die diese Schicht haben: Sie liegt nur einmal auf der Platte</translation>
    </message>
    <message>
        <source>all of it in this image alone</source>
        <translation>alles allein in diesem Image</translation>
    </message>
    <message>
        <source>%1 in this image alone, %2 shared with other images</source>
        <translation>%1 allein in diesem Image, %2 mit anderen Images geteilt</translation>
    </message>
</context>
<context>
    <name>WeightTab</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Vergeudet</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet ist</translation>
    </message>
    <message>
        <source>The image is weighed</source>
        <translation>Das Image wird gewogen</translation>
    </message>
    <message>
        <source>The image could not be weighed.</source>
        <translation>Das Image konnte nicht gewogen werden.</translation>
    </message>
    <message>
        <source>The heaviest %1 of %2</source>
        <translation>Die schwersten %1 von %2</translation>
    </message>
    <message>
        <source>No layer hides a file of another: all that ships is seen</source>
        <translation>Keine Schicht verdeckt eine Datei einer anderen: Alles, was mitkommt, ist zu sehen</translation>
    </message>
    <message>
        <source>No two files have the same content</source>
        <translation>Keine zwei Dateien haben denselben Inhalt</translation>
    </message>
    <message>
        <source>The image has no directories</source>
        <translation>Das Image hat keine Verzeichnisse</translation>
    </message>
    <message>
        <source>The image has no layers</source>
        <translation>Das Image hat keine Schichten</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Ringe</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Show in the layer that ships it</source>
        <translation>In der Schicht zeigen, die sie mitliefert</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Outcrop</source>
        <translation>Willkommen bei Outcrop</translation>
    </message>
    <message>
        <source>See what container images are made of, run them, and see exactly what they changed. Everything stays on this machine: no daemon, no account, no network.</source>
        <translation>Sieh, woraus Container-Images bestehen, führe sie aus, und sieh genau, was sie geändert haben. Alles bleibt auf diesem Rechner: kein Dienst, kein Konto, kein Netz.</translation>
    </message>
    <message>
        <source>An image is a stack of layers</source>
        <translation>Ein Image ist ein Stapel</translation>
    </message>
    <message>
        <source>Each instruction that built it left a layer with the files it added, changed or removed.</source>
        <translation>Jede Anweisung, die es gebaut hat, hinterließ eine Schicht mit den Dateien, die sie hinzugefügt, geändert oder entfernt hat.</translation>
    </message>
    <message>
        <source>A container adds one of its own</source>
        <translation>Ein Container legt eine darauf</translation>
    </message>
    <message>
        <source>It runs an image and writes into a layer on top. The image below never changes.</source>
        <translation>Er führt ein Image aus und schreibt in eine eigene Schicht obenauf. Das Image darunter ändert sich nie.</translation>
    </message>
    <message>
        <source>A volume lies beside the stack</source>
        <translation>Ein Volume liegt daneben</translation>
    </message>
    <message>
        <source>It keeps data that should outlive the container, and can be given to another one.</source>
        <translation>Es hält Daten, die den Container überdauern sollen, und lässt sich einem anderen geben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>Start-Image laden</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Leave out files that a later layer hides</source>
        <translation>Dateien weglassen, die eine spätere Schicht verdeckt</translation>
    </message>
    <message>
        <source>Leave out what package managers and builds leave behind</source>
        <translation>Weglassen, was Paketverwaltungen und Builds zurücklassen</translation>
    </message>
    <message>
        <source>Paths to leave out</source>
        <translation>Wegzulassende Pfade</translation>
    </message>
    <message>
        <source>Leave out paths</source>
        <translation>Pfade weglassen</translation>
    </message>
    <message>
        <source>The lowest layer</source>
        <translation>Die unterste Schicht</translation>
    </message>
    <message>
        <source>The highest layer</source>
        <translation>Die oberste Schicht</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Make one of the layers</source>
        <translation>Eine machen aus den Schichten</translation>
    </message>
    <message>
        <source>How layers are compressed</source>
        <translation>Wie Schichten komprimiert werden</translation>
    </message>
    <message>
        <source>zstd, as small as it can</source>
        <translation>zstd, so klein es geht</translation>
    </message>
    <message>
        <source>zstd</source>
        <translation>zstd</translation>
    </message>
    <message>
        <source>gzip, as small as it can</source>
        <translation>gzip, so klein es geht</translation>
    </message>
    <message>
        <source>not compressed</source>
        <translation>nicht komprimiert</translation>
    </message>
    <message>
        <source>Compress otherwise</source>
        <translation>Anders komprimieren</translation>
    </message>
    <message>
        <source>name:tag of the new image</source>
        <translation>name:tag des neuen Images</translation>
    </message>
    <message>
        <source>Name of the new image</source>
        <translation>Name des neuen Images</translation>
    </message>
    <message>
        <source>Write image</source>
        <translation>Image schreiben</translation>
    </message>
    <message>
        <source>The lowest of the layers must not lie above the highest.</source>
        <translation>Die unterste der Schichten darf nicht über der obersten liegen.</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>Ein Name besteht aus Kleinbuchstaben, Ziffern und Trennzeichen, dann „:“ und einem Tag.</translation>
    </message>
    <message>
        <source>Tick what the image shall do without: its new size is measured at once.</source>
        <translation>Kreuzen Sie an, worauf das Image verzichten soll: Die neue Größe wird sofort gemessen.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>The new size could not be measured.</source>
        <translation>Die neue Größe konnte nicht gemessen werden.</translation>
    </message>
    <message>
        <source>Nothing of the image changes.</source>
        <translation>Am Image ändert sich nichts.</translation>
    </message>
    <message>
        <source>%1 as stored</source>
        <translation>%1 im Speicher</translation>
    </message>
    <message>
        <source>Write %1 anew</source>
        <translation>%1 neu schreiben</translation>
    </message>
    <message>
        <source>The image could not be written.</source>
        <translation>Das Image konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Write the image as it would be</source>
        <translation>Das Image so schreiben, wie es wäre</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>Es wird gerade geschrieben.</translation>
    </message>
    <message>
        <source>Tick what the image shall do without, under “Weight”, “What if”.</source>
        <translation>Unter „Gewicht“, „Was wäre wenn“ anhaken, worauf das Image verzichten soll.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Welcome</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Befehlspalette …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>Zu den Images</translation>
    </message>
    <message>
        <source>Go to containers</source>
        <translation>Zu den Containern</translation>
    </message>
    <message>
        <source>Go to volumes</source>
        <translation>Zu den Volumes</translation>
    </message>
    <message>
        <source>Go to Compare</source>
        <translation>Zum Vergleich</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>Zur Suche</translation>
    </message>
    <message>
        <source>Search for files…</source>
        <translation>Dateien suchen …</translation>
    </message>
    <message>
        <source>Read the store again</source>
        <translation>Speicher neu lesen</translation>
    </message>
    <message>
        <source>What ran</source>
        <translation>Was gelaufen ist</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation>Nur Symbole</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Erscheinungsbild wie das System</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Helles Erscheinungsbild</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dunkles Erscheinungsbild</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>„%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>Nothing that was done in this window can be taken back.</source>
        <translation>Nichts, was in diesem Fenster getan wurde, lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Go to Genealogy</source>
        <translation>Zum Stammbaum</translation>
    </message>
    <message>
        <source>Genealogy</source>
        <translation>Stammbaum</translation>
    </message>
    <message>
        <source>Go to path…</source>
        <translation>Zu einem Pfad gehen …</translation>
    </message>
    <message>
        <source>No tree of files is in sight. Choose an image, a container or a volume first.</source>
        <translation>Kein Dateibaum ist zu sehen. Wählen Sie zuerst ein Image, einen Container oder ein Volume.</translation>
    </message>
    <message>
        <source>Go to the disk</source>
        <translation>Zum Speicherplatz</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Open folders</source>
        <translation>Geöffnete Ordner</translation>
    </message>
</context>
<context>
    <name>WriterText</name>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>Written at %1 by %2, process %3 in the container and %4 on this computer.</source>
        <translation>Um %1 geschrieben von %2, Prozess %3 im Container und %4 auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Probably written at %1 by %2, process %3 in the container and %4 on this computer.</source>
        <translation>Vermutlich um %1 geschrieben von %2, Prozess %3 im Container und %4 auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Written at %1 by %2, process %3 on this computer.</source>
        <translation>Um %1 geschrieben von %2, Prozess %3 auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Probably written at %1 by %2, process %3 on this computer.</source>
        <translation>Vermutlich um %1 geschrieben von %2, Prozess %3 auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Written at %1 by process %2 of this computer, which ended before its name could be read.</source>
        <translation>Um %1 geschrieben von Prozess %2 dieses Rechners, der endete, bevor sein Name gelesen werden konnte.</translation>
    </message>
    <message>
        <source>Which process wrote this is not known: it was there before the changes were followed, or too much was written at once.</source>
        <translation>Welcher Prozess das geschrieben hat, ist nicht bekannt: Es war da, bevor die Änderungen verfolgt wurden, oder es wurde zu viel auf einmal geschrieben.</translation>
    </message>
    <message>
        <source>Only root is told which process wrote. A process that has a file open for writing is shown with a question mark; this one was closed before it was looked at.</source>
        <translation>Nur root erfährt, welcher Prozess geschrieben hat. Ein Prozess, der eine Datei zum Schreiben offen hat, wird mit Fragezeichen gezeigt; diese wurde geschlossen, bevor nachgesehen wurde.</translation>
    </message>
</context>
</TS>
