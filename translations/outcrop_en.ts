<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ArchiveDrop</name>
    <message>
        <source>Drop to import the image archive</source>
        <translation>Drop to import the image archive</translation>
    </message>
</context>
<context>
    <name>BlanksButton</name>
    <message>
        <source>All spaces count in the difference</source>
        <translation>All spaces count in the difference</translation>
    </message>
    <message>
        <source>Ignore how many spaces there are</source>
        <translation>Ignore how many spaces there are</translation>
    </message>
    <message>
        <source>Ignore all spaces</source>
        <translation>Ignore all spaces</translation>
    </message>
    <message>
        <source>Spaces in the difference</source>
        <translation>Spaces in the difference</translation>
    </message>
    <message>
        <source>Ignore spaces at line ends</source>
        <translation>Ignore spaces at line ends</translation>
    </message>
</context>
<context>
    <name>BytesView</name>
    <message>
        <source>Up to %1 can be copied.</source>
        <translation>Up to %1 can be copied.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Copied %1.</translation>
    </message>
</context>
<context>
    <name>ChangeActs</name>
    <message>
        <source>Undo put back</source>
        <translation>Undo put back</translation>
    </message>
    <message>
        <source>Gives the container back what was put back last.</source>
        <translation>Gives the container back what was put back last.</translation>
    </message>
    <message>
        <source>Save all changes…</source>
        <translation>Save all changes…</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Put back…</translation>
    </message>
    <message>
        <source>This can&apos;t be put back.</source>
        <translation>This can&apos;t be put back.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>“%1” becomes what the image has there:</source>
        <translation>“%1” becomes what the image has there:</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 is removed</translation>
    </message>
    <message>
        <source>%1 is restored</source>
        <translation>%1 is restored</translation>
    </message>
    <message>
        <source>%1 gets its mode and owner</source>
        <translation>%1 gets its mode and owner</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone as long as the container is there.</source>
        <translation>It can be undone as long as the container is there.</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Put back %1</translation>
    </message>
    <message>
        <source>Undo put back in %1</source>
        <translation>Undo put back in %1</translation>
    </message>
    <message>
        <source>What was put back can&apos;t be taken back.</source>
        <translation>What was put back can&apos;t be taken back.</translation>
    </message>
    <message>
        <source>Commit only this…</source>
        <translation>Commit only this…</translation>
    </message>
    <message numerus="yes">
        <source>Commit only these %Ln paths…</source>
        <translation>
            <numerusform>Commit only this %Ln path…</numerusform>
            <numerusform>Commit only these %Ln paths…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln paths…</source>
        <translation>
            <numerusform>Put back %Ln path…</numerusform>
            <numerusform>Put back %Ln paths…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths become what the image has there:</source>
        <translation>
            <numerusform>%Ln path becomes what the image has there:</numerusform>
            <numerusform>%Ln paths become what the image has there:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln paths</source>
        <translation>
            <numerusform>Put back %Ln path</numerusform>
            <numerusform>Put back %Ln paths</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays: something is mounted there</source>
        <translation>%1 stays: something is mounted there</translation>
    </message>
    <message>
        <source>“%1” has changed again what was put back:</source>
        <translation>“%1” has changed again what was put back:</translation>
    </message>
    <message>
        <source>What is there now is lost.</source>
        <translation>What is there now is lost.</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Layers of the container</source>
        <translation>Layers of the container</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Looking for changes…</translation>
    </message>
    <message>
        <source>The container&apos;s changes could not be read.</source>
        <translation>The container&apos;s changes could not be read.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nothing has changed</translation>
    </message>
    <message>
        <source>What the container writes shows here as it happens.</source>
        <translation>What the container writes shows here as it happens.</translation>
    </message>
    <message>
        <source>The container&apos;s files are those of its image.</source>
        <translation>The container&apos;s files are those of its image.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>This step changed no file</source>
        <translation>This step changed no file</translation>
    </message>
    <message>
        <source>It only changed the image&apos;s configuration.</source>
        <translation>It only changed the image&apos;s configuration.</translation>
    </message>
    <message>
        <source>The layer&apos;s files could not be read.</source>
        <translation>The layer&apos;s files could not be read.</translation>
    </message>
    <message>
        <source>This is no regular file</source>
        <translation>This is no regular file</translation>
    </message>
    <message>
        <source>It has no content to compare.</source>
        <translation>It has no content to compare.</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>This is a link</translation>
    </message>
    <message>
        <source>It pointed to “%1”, now to “%2”.</source>
        <translation>It pointed to “%1”, now to “%2”.</translation>
    </message>
    <message>
        <source>It points to “%1”.</source>
        <translation>It points to “%1”.</translation>
    </message>
    <message>
        <source>It pointed to “%1”.</source>
        <translation>It pointed to “%1”.</translation>
    </message>
    <message>
        <source>image → %1</source>
        <translation>image → %1</translation>
    </message>
    <message>
        <source>Choose a running container first.</source>
        <translation>Choose a running container first.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Type an act, or a name to go to</source>
        <translation>Type an act, or a name to go to</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>What can be done</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nothing matches.</translation>
    </message>
</context>
<context>
    <name>CommandStrip</name>
    <message>
        <source>The same as a command</source>
        <translation>The same as a command</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copy command</translation>
    </message>
    <message>
        <source>The copy has the secrets that are hidden here.</source>
        <translation>The copy has the secrets that are hidden here.</translation>
    </message>
    <message>
        <source>This command does the same in a terminal.</source>
        <translation>This command does the same in a terminal.</translation>
    </message>
</context>
<context>
    <name>CommitChoice</name>
    <message>
        <source>The layer to be</source>
        <translation>The layer to be</translation>
    </message>
    <message>
        <source>Changes to be taken</source>
        <translation>Changes to be taken</translation>
    </message>
    <message>
        <source>In the layer</source>
        <translation>In the layer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>a whiteout that hides it</source>
        <translation>a whiteout that hides it</translation>
    </message>
    <message>
        <source>the directory&apos;s mode and owner</source>
        <translation>the directory&apos;s mode and owner</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>the whole file again</source>
        <translation>the whole file again</translation>
    </message>
    <message>
        <source>these lines</source>
        <translation>these lines</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories</source>
        <translation>
            <numerusform>%Ln file or directory</numerusform>
            <numerusform>%Ln files and directories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whiteouts</source>
        <translation>
            <numerusform>%Ln whiteout</numerusform>
            <numerusform>%Ln whiteouts</numerusform>
        </translation>
    </message>
    <message>
        <source>The layer: %1</source>
        <translation>The layer: %1</translation>
    </message>
</context>
<context>
    <name>CommitDialog</name>
    <message>
        <source>Commit container</source>
        <translation>Commit container</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>An image of “%1” as it is now</source>
        <translation>An image of “%1” as it is now</translation>
    </message>
    <message>
        <source>name:tag, or empty for an image without a name</source>
        <translation>name:tag, or empty for an image without a name</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>Image name</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>A name is made of lower-case letters, digits and separators, then “:” and a tag.</translation>
    </message>
    <message>
        <source>Volumes and mounts are not part of the image.</source>
        <translation>Volumes and mounts are not part of the image.</translation>
    </message>
    <message>
        <source>Tick at least one change.</source>
        <translation>Tick at least one change.</translation>
    </message>
    <message>
        <source>How it runs, one instruction a line</source>
        <translation>How it runs, one instruction a line</translation>
    </message>
    <message>
        <source>As a Dockerfile…</source>
        <translation>As a Dockerfile…</translation>
    </message>
    <message>
        <source>The container changed no file: no layer is added.</source>
        <translation>The container changed no file: no layer is added.</translation>
    </message>
    <message>
        <source>“%1” stays: a commit adds and replaces settings, it takes none away.</source>
        <translation>“%1” stays: a commit adds and replaces settings, it takes none away.</translation>
    </message>
</context>
<context>
    <name>CommitSettings</name>
    <message>
        <source>“%1” can&apos;t be changed by a commit. Use CMD, ENTRYPOINT, ENV, EXPOSE, LABEL, ONBUILD, USER, VOLUME or WORKDIR.</source>
        <translation>“%1” can&apos;t be changed by a commit. Use CMD, ENTRYPOINT, ENV, EXPOSE, LABEL, ONBUILD, USER, VOLUME or WORKDIR.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>“%1” can&apos;t be read: %2</translation>
    </message>
</context>
<context>
    <name>CompareFilters</name>
    <message>
        <source>Only where one of these differs</source>
        <translation>Only where one of these differs</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributes</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Link target</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Device number</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>Size from</translation>
    </message>
    <message>
        <source>10k</source>
        <translation>10k</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>Size to</translation>
    </message>
    <message>
        <source>1.5MB</source>
        <translation>1.5MB</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Also list what differs in its time only</source>
        <translation>Also list what differs in its time only</translation>
    </message>
    <message>
        <source>Similar files count as renamed, from</source>
        <translation>Similar files count as renamed, from</translation>
    </message>
    <message>
        <source>Files of the same content always do. This reads texts of up to a megabyte, and takes longer.</source>
        <translation>Files of the same content always do. This reads texts of up to a megabyte, and takes longer.</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of two files has to be the same</source>
        <translation>How much of two files has to be the same</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>More filters</translation>
    </message>
    <message>
        <source>Filters by what differs and by size, and what counts as a difference</source>
        <translation>Filters by what differs and by size, and what counts as a difference</translation>
    </message>
    <message>
        <source>This is no size. Write 10k, 1.5MB or 4MiB.</source>
        <translation>This is no size. Write 10k, 1.5MB or 4MiB.</translation>
    </message>
    <message>
        <source>Nothing is filtered</source>
        <translation>Nothing is filtered</translation>
    </message>
    <message>
        <source>Filters are set</source>
        <translation>Filters are set</translation>
    </message>
    <message>
        <source>No filters are set.</source>
        <translation>No filters are set.</translation>
    </message>
</context>
<context>
    <name>CompareListPane</name>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Compared before</source>
        <translation>Compared before</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <translation>Swap before and after</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Compare now</translation>
    </message>
    <message>
        <source>Choose what to compare first.</source>
        <translation>Choose what to compare first.</translation>
    </message>
    <message>
        <source>Add a third side…</source>
        <translation>Add a third side…</translation>
    </message>
    <message>
        <source>Shows who changed what, where two things come from the same base: a new base, and what is yours</source>
        <translation>Shows who changed what, where two things come from the same base: a new base, and what is yours</translation>
    </message>
    <message>
        <source>Remove the third side</source>
        <translation>Remove the third side</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Old base</source>
        <translation>Old base</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>New base</translation>
    </message>
    <message>
        <source>There are three sides already.</source>
        <translation>There are three sides already.</translation>
    </message>
    <message>
        <source>There are only two sides.</source>
        <translation>There are only two sides.</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Compare again</source>
        <translation>Compare again</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copy command</translation>
    </message>
    <message>
        <source>The line that does the same in a terminal</source>
        <translation>The line that does the same in a terminal</translation>
    </message>
    <message>
        <source>What differs between two things?</source>
        <translation>What differs between two things?</translation>
    </message>
    <message>
        <source>Looking for what differs…</source>
        <translation>Looking for what differs…</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>no difference</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nothing differs</translation>
    </message>
    <message>
        <source>Both have the same files with the same content, modes and owners.</source>
        <translation>Both have the same files with the same content, modes and owners.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renamed</numerusform>
            <numerusform>%n renamed</numerusform>
        </translation>
    </message>
    <message>
        <source>The two could not be compared.</source>
        <translation>The two could not be compared.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Saves what differs as a patch or as a layer</source>
        <translation>Saves what differs as a patch or as a layer</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changes</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Nothing is compared yet.</translation>
    </message>
    <message>
        <source>Layers of both</source>
        <translation>Layers of both</translation>
    </message>
    <message>
        <source>Open both as folders</source>
        <translation>Open both as folders</translation>
    </message>
    <message>
        <source>Only images and containers are opened as folders: volumes and folders are some already.</source>
        <translation>Only images and containers are opened as folders: volumes and folders are some already.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>What is compared</translation>
    </message>
    <message>
        <source>Show what differs in files</source>
        <translation>Show what differs in files</translation>
    </message>
    <message>
        <source>Show what differs in packages</source>
        <translation>Show what differs in packages</translation>
    </message>
    <message>
        <source>Choose two images, containers, volumes, folders or archives at the left. Some layers of an image are written as NAME@1..2, a commit of a git repository as git:FOLDER@HEAD.</source>
        <translation>Choose two images, containers, volumes, folders or archives at the left. Some layers of an image are written as NAME@1..2, a commit of a git repository as git:FOLDER@HEAD.</translation>
    </message>
    <message>
        <source>This is for two sides.</source>
        <translation>This is for two sides.</translation>
    </message>
    <message>
        <source>The three could not be compared.</source>
        <translation>The three could not be compared.</translation>
    </message>
    <message>
        <source>Packages are not read from git: check the files out, and compare their folder.</source>
        <translation>Packages are not read from git: check the files out, and compare their folder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files too many or too large to look whether they are similar</source>
        <translation>
            <numerusform>%Ln file too many or too large to look whether it is similar</numerusform>
            <numerusform>%Ln files too many or too large to look whether they are similar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparedPackages</name>
    <message>
        <source>Copy package change</source>
        <translation>Copy package change</translation>
    </message>
    <message>
        <source>Show what records the package</source>
        <translation>Show what records the package</translation>
    </message>
    <message>
        <source>What happened to packages</source>
        <translation>What happened to packages</translation>
    </message>
    <message>
        <source>Shows or hides these changes.</source>
        <translation>Shows or hides these changes.</translation>
    </message>
    <message>
        <source>Filter packages</source>
        <translation>Filter packages</translation>
    </message>
    <message>
        <source>Compare the packages of %1</source>
        <translation>Compare the packages of %1</translation>
    </message>
    <message>
        <source>Reading the package databases of both…</source>
        <translation>Reading the package databases of both…</translation>
    </message>
    <message>
        <source>The packages of the two could not be compared.</source>
        <translation>The packages of the two could not be compared.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln installed</source>
        <translation>
            <numerusform>%Ln installed</numerusform>
            <numerusform>%Ln installed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln upgraded</source>
        <translation>
            <numerusform>%Ln upgraded</numerusform>
            <numerusform>%Ln upgraded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downgraded</source>
        <translation>
            <numerusform>%Ln downgraded</numerusform>
            <numerusform>%Ln downgraded</numerusform>
        </translation>
    </message>
    <message>
        <source>No package database in either of the two</source>
        <translation>No package database in either of the two</translation>
    </message>
    <message>
        <source>Neither dpkg, apk, rpm, pip nor npm has recorded anything that is installed.</source>
        <translation>Neither dpkg, apk, rpm, pip nor npm has recorded anything that is installed.</translation>
    </message>
    <message>
        <source>The same packages</source>
        <translation>The same packages</translation>
    </message>
    <message>
        <source>Both have the same packages in the same versions.</source>
        <translation>Both have the same packages in the same versions.</translation>
    </message>
    <message>
        <source>%1, layer %2: %3</source>
        <translation>%1, layer %2: %3</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>What is removed</source>
        <translation>What is removed</translation>
    </message>
</context>
<context>
    <name>ContainerActions</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Kill</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>Commit…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copy name</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copy id</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Start %1</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>Started %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be started.</source>
        <translation>The container “%1” could not be started.</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Stop %1</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>Stopped %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be stopped.</source>
        <translation>The container “%1” could not be stopped.</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>Kill %1</translation>
    </message>
    <message>
        <source>Killed %1.</source>
        <translation>Killed %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be killed.</source>
        <translation>The container “%1” could not be killed.</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>Made an image of %1.</source>
        <translation>Made an image of %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be committed.</source>
        <translation>The container “%1” could not be committed.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Removed %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be removed.</source>
        <translation>The container “%1” could not be removed.</translation>
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
        <translation>Compare with…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Choose a container first.</source>
        <translation>Choose a container first.</translation>
    </message>
    <message numerus="yes">
        <source>Start %n containers</source>
        <translation>
            <numerusform>Start %n container</numerusform>
            <numerusform>Start %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n containers</source>
        <translation>
            <numerusform>Stop %n container</numerusform>
            <numerusform>Stop %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill %n containers</source>
        <translation>
            <numerusform>Kill %n container</numerusform>
            <numerusform>Kill %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n containers…</source>
        <translation>
            <numerusform>Remove %n container…</numerusform>
            <numerusform>Remove %n containers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one container.</source>
        <translation>Choose only one container.</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n container</numerusform>
            <numerusform>%n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n containers.</source>
        <translation>
            <numerusform>Started %n container.</numerusform>
            <numerusform>Started %n containers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be started.</source>
        <translation>
            <numerusform>%n container could not be started.</numerusform>
            <numerusform>%n containers could not be started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped %n containers.</source>
        <translation>
            <numerusform>Stopped %n container.</numerusform>
            <numerusform>Stopped %n containers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be stopped.</source>
        <translation>
            <numerusform>%n container could not be stopped.</numerusform>
            <numerusform>%n containers could not be stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Killed %n containers.</source>
        <translation>
            <numerusform>Killed %n container.</numerusform>
            <numerusform>Killed %n containers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be killed.</source>
        <translation>
            <numerusform>%n container could not be killed.</numerusform>
            <numerusform>%n containers could not be killed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n containers</source>
        <translation>
            <numerusform>Remove %n container</numerusform>
            <numerusform>Remove %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n containers.</source>
        <translation>
            <numerusform>Removed %n container.</numerusform>
            <numerusform>Removed %n containers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be removed.</source>
        <translation>
            <numerusform>%n container could not be removed.</numerusform>
            <numerusform>%n containers could not be removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Rename %1</translation>
    </message>
    <message>
        <source>The container is now named %1.</source>
        <translation>The container is now named %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be renamed.</source>
        <translation>The container “%1” could not be renamed.</translation>
    </message>
    <message>
        <source>Drop a folder on an image to run it with the folder mounted.</source>
        <translation>Drop a folder on an image to run it with the folder mounted.</translation>
    </message>
    <message>
        <source>Dockerfile from changes…</source>
        <translation>Dockerfile from changes…</translation>
    </message>
    <message>
        <source>No Dockerfile could be made of “%1”.</source>
        <translation>No Dockerfile could be made of “%1”.</translation>
    </message>
    <message>
        <source>Save the Dockerfile of %1</source>
        <translation>Save the Dockerfile of %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>The Dockerfile of “%1” could not be saved.</source>
        <translation>The Dockerfile of “%1” could not be saved.</translation>
    </message>
    <message>
        <source>Mount a folder…</source>
        <translation>Mount a folder…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+V</source>
        <translation>Ctrl+Alt+V</translation>
    </message>
    <message>
        <source>It does not run: its mounts were chosen when it was made. Start it first.</source>
        <translation>It does not run: its mounts were chosen when it was made. Start it first.</translation>
    </message>
    <message>
        <source>“%1” does not run: start it to mount the folder into it, or drop it on a directory of its files to copy it in.</source>
        <translation>“%1” does not run: start it to mount the folder into it, or drop it on a directory of its files to copy it in.</translation>
    </message>
    <message>
        <source>Rebase onto…</source>
        <translation>Rebase onto…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Open as a folder</source>
        <translation>Open as a folder</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Open its changes as a folder</source>
        <translation>Open its changes as a folder</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Close the folder</translation>
    </message>
    <message>
        <source>Who changed what could not be found out.</source>
        <translation>Who changed what could not be found out.</translation>
    </message>
    <message>
        <source>Rebase %1 onto %2</source>
        <translation>Rebase %1 onto %2</translation>
    </message>
    <message>
        <source>Made an image of %1 on %2.</source>
        <translation>Made an image of %1 on %2.</translation>
    </message>
    <message>
        <source>The container “%1” could not be rebased.</source>
        <translation>The container “%1” could not be rebased.</translation>
    </message>
    <message>
        <source>Undo the rebase of %1</source>
        <translation>Undo the rebase of %1</translation>
    </message>
    <message>
        <source>The image made of %1 is gone again.</source>
        <translation>The image made of %1 is gone again.</translation>
    </message>
    <message>
        <source>The image made of “%1” could not be removed.</source>
        <translation>The image made of “%1” could not be removed.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Restart %1</translation>
    </message>
    <message>
        <source>Restarted %1.</source>
        <translation>Restarted %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be restarted.</source>
        <translation>The container “%1” could not be restarted.</translation>
    </message>
</context>
<context>
    <name>ContainerDetailPane</name>
    <message>
        <source>Views of the container</source>
        <translation>Views of the container</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Mounts</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Config</translation>
    </message>
    <message>
        <source>No containers yet</source>
        <translation>No containers yet</translation>
    </message>
    <message>
        <source>A container is an image that runs, with a layer of its own for what it changes. Choose an image and run it.</source>
        <translation>A container is an image that runs, with a layer of its own for what it changes. Choose an image and run it.</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>Go to images</translation>
    </message>
    <message>
        <source>No container is chosen</source>
        <translation>No container is chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to see what it changed.</source>
        <translation>Choose one in the list to see what it changed.</translation>
    </message>
    <message>
        <source>The container&apos;s configuration could not be read.</source>
        <translation>The container&apos;s configuration could not be read.</translation>
    </message>
    <message>
        <source>Nothing can be copied in: this container was made with --read-only.</source>
        <translation>Nothing can be copied in: this container was made with --read-only.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
</context>
<context>
    <name>ContainerTexts</name>
    <message>
        <source>layer %1</source>
        <translation>layer %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>created</source>
        <translation>created</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>exited with %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>writable layer</source>
        <translation>writable layer</translation>
    </message>
    <message numerus="yes">
        <source>%n changes · live</source>
        <translation>
            <numerusform>%n change · live</numerusform>
            <numerusform>%n changes · live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>What the container changed: %1</source>
        <translation>What the container changed: %1</translation>
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
        <translation>Id</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>Image id</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Why it failed</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>Process id</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Host name</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Image&apos;s files are read-only</source>
        <translation>Image&apos;s files are read-only</translation>
    </message>
    <message>
        <source>Removed when it ends</source>
        <translation>Removed when it ends</translation>
    </message>
    <message>
        <source>Published ports</source>
        <translation>Published ports</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processors</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processes</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
</context>
<context>
    <name>ContainersListPane</name>
    <message>
        <source>Search containers</source>
        <translation>Search containers</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Containers</translation>
    </message>
</context>
<context>
    <name>ContainersModel</name>
    <message>
        <source>created</source>
        <translation>created</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>did not start</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>running · %1</source>
        <translation>running · %1</translation>
    </message>
    <message>
        <source>exited %1</source>
        <translation>exited %1</translation>
    </message>
    <message>
        <source>exited %1 · %2</source>
        <translation>exited %1 · %2</translation>
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
        <translation>State</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
</context>
<context>
    <name>ContentChangeText</name>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>content</source>
        <translation>content</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>time</source>
        <translation>time</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members differ only in time.</source>
        <translation>
            <numerusform>%Ln member differs only in time.</numerusform>
            <numerusform>%Ln members differ only in time.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archives have the same members.</source>
        <translation>The archives have the same members.</translation>
    </message>
    <message>
        <source>The archives have the same members, packed in another way.</source>
        <translation>The archives have the same members, packed in another way.</translation>
    </message>
    <message>
        <source>Of the archive&apos;s members %1 were added, %2 removed, %3 changed.</source>
        <translation>Of the archive&apos;s members %1 were added, %2 removed, %3 changed.</translation>
    </message>
    <message>
        <source>The databases have the same schema and rows, stored in another way.</source>
        <translation>The databases have the same schema and rows, stored in another way.</translation>
    </message>
    <message>
        <source>Of the rows %1 were added, %2 removed, %3 changed.</source>
        <translation>Of the rows %1 were added, %2 removed, %3 changed.</translation>
    </message>
    <message>
        <source>The schema is the same.</source>
        <translation>The schema is the same.</translation>
    </message>
    <message>
        <source>Of the schema %1 were added, %2 removed, %3 changed.</source>
        <translation>Of the schema %1 were added, %2 removed, %3 changed.</translation>
    </message>
    <message>
        <source>%1 % of the file was there before (%2 in place, %3 moved). %4 were removed, %5 inserted.</source>
        <translation>%1 % of the file was there before (%2 in place, %3 moved). %4 were removed, %5 inserted.</translation>
    </message>
    <message>
        <source>The content is the same.</source>
        <translation>The content is the same.</translation>
    </message>
    <message>
        <source>Before it was of another kind: %1, now: %2.</source>
        <translation>Before it was of another kind: %1, now: %2.</translation>
    </message>
    <message>
        <source>The files differ.</source>
        <translation>The files differ.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Table %1: %2 rows added, %3 removed, %4 changed</source>
        <translation>Table %1: %2 rows added, %3 removed, %4 changed</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>From, before</source>
        <translation>From, before</translation>
    </message>
    <message>
        <source>From, after</source>
        <translation>From, after</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>inserted</translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>database</source>
        <translation>database</translation>
    </message>
    <message>
        <source>program or library</source>
        <translation>program or library</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>binary data</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Unpacked</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Bits per sample</source>
        <translation>Bits per sample</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>Bits per pixel</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Components</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Byte order</source>
        <translation>Byte order</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Position independent</source>
        <translation>Position independent</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>Linkage</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Library name</source>
        <translation>Library name</translation>
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
        <translation>Build ID</translation>
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
        <translation>NX stack</translation>
    </message>
    <message>
        <source>Stripped</source>
        <translation>Stripped</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Page size</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>Free pages</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>User version</source>
        <translation>User version</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Application ID</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropy</translation>
    </message>
    <message>
        <source>Distinct bytes</source>
        <translation>Distinct bytes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
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
        <translation>Rows</translation>
    </message>
    <message>
        <source>%1 of binary data</source>
        <translation>%1 of binary data</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>… there are more rows</source>
        <translation>… there are more rows</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <translation>Not everything could be read: %1</translation>
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
        <translation>Copy into %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln things.</source>
        <translation>
            <numerusform>Copied %Ln thing.</numerusform>
            <numerusform>Copied %Ln things.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied into “%1”.</source>
        <translation>Nothing was copied into “%1”.</translation>
    </message>
    <message>
        <source>Take back the copy into %1</source>
        <translation>Take back the copy into %1</translation>
    </message>
    <message>
        <source>The copy into “%1” can&apos;t be taken back.</source>
        <translation>The copy into “%1” can&apos;t be taken back.</translation>
    </message>
</context>
<context>
    <name>CreateVolumeDialog</name>
    <message>
        <source>New volume</source>
        <translation>New volume</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>for example: data</source>
        <translation>for example: data</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A volume keeps data outside of containers; it stays when they are removed.</source>
        <translation>A volume keeps data outside of containers; it stays when they are removed.</translation>
    </message>
    <message>
        <source>A volume named “%1” exists already. Choose another name.</source>
        <translation>A volume named “%1” exists already. Choose another name.</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</translation>
    </message>
    <message>
        <source>Its files lie elsewhere and are mounted</source>
        <translation>Its files lie elsewhere and are mounted</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>File system</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Mount options</source>
        <translation>Mount options</translation>
    </message>
    <message>
        <source>Say what kind of file system is to be mounted.</source>
        <translation>Say what kind of file system is to be mounted.</translation>
    </message>
    <message>
        <source>Say what is to be mounted: a directory, a file, a device or a server.</source>
        <translation>Say what is to be mounted: a directory, a file, a device or a server.</translation>
    </message>
    <message>
        <source>A directory is mounted with the option “bind”.</source>
        <translation>A directory is mounted with the option “bind”.</translation>
    </message>
    <message>
        <source>Only root can mount “%1”. You can mount none (a directory), tmpfs, overlay, and what FUSE programs serve.</source>
        <translation>Only root can mount “%1”. You can mount none (a directory), tmpfs, overlay, and what FUSE programs serve.</translation>
    </message>
    <message>
        <source>It is mounted with the first container that uses it, and unmounted after the last.</source>
        <translation>It is mounted with the first container that uses it, and unmounted after the last.</translation>
    </message>
</context>
<context>
    <name>DatabaseView</name>
    <message>
        <source>Tables of the database</source>
        <translation>Tables of the database</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Schema of the database</source>
        <translation>Schema of the database</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Rows of the table</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copy the row</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows are shown.</source>
        <translation>
            <numerusform>The first row is shown.</numerusform>
            <numerusform>The first %Ln rows are shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Key: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>The schema is the same.</source>
        <translation>The schema is the same.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>The store could not be read.</source>
        <translation>The store could not be read.</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>Reading the store…</translation>
    </message>
    <message>
        <source>Filter this view</source>
        <translation>Filter this view</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <comment>a tab</comment>
        <translation>Show “%1”</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>There is nothing to show.</translation>
    </message>
</context>
<context>
    <name>DiffMap</name>
    <message>
        <source>Overview of the difference</source>
        <translation>Overview of the difference</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Line changes</source>
        <translation>Line changes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Previous change</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged lines</source>
        <translation>
            <numerusform>%Ln unchanged line</numerusform>
            <numerusform>%Ln unchanged lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more unchanged lines</source>
        <translation>Show more unchanged lines</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Show all lines</translation>
    </message>
    <message>
        <source>Show changes only</source>
        <translation>Show changes only</translation>
    </message>
</context>
<context>
    <name>DiskActions</name>
    <message>
        <source>Open in its page</source>
        <translation>Open in its page</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Tick or untick</translation>
    </message>
    <message>
        <source>Tick stopped containers</source>
        <translation>Tick stopped containers</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Tick what is unused</source>
        <translation>Tick what is unused</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Tick dangling images</source>
        <translation>Tick dangling images</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>Tick what stands in the way</source>
        <translation>Tick what stands in the way</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Untick everything</source>
        <translation>Untick everything</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Remove these…</source>
        <translation>Remove these…</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Measure again</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <comment>images, containers and volumes</comment>
        <translation>
            <numerusform>%Ln thing</numerusform>
            <numerusform>%Ln things</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose something in the table or on the map first.</source>
        <translation>Choose something in the table or on the map first.</translation>
    </message>
    <message>
        <source>Choose only one thing.</source>
        <translation>Choose only one thing.</translation>
    </message>
    <message>
        <source>There are no further stopped containers.</source>
        <translation>There are no further stopped containers.</translation>
    </message>
    <message>
        <source>There are no further images and volumes that no container uses.</source>
        <translation>There are no further images and volumes that no container uses.</translation>
    </message>
    <message>
        <source>There are no further images without a name that no container uses.</source>
        <translation>There are no further images without a name that no container uses.</translation>
    </message>
    <message>
        <source>No stopped container stands in the way of what is ticked.</source>
        <translation>No stopped container stands in the way of what is ticked.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nothing is ticked.</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %Ln…</source>
        <translation>
            <numerusform>Remove this…</numerusform>
            <numerusform>Remove these %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what shall go first.</source>
        <translation>Tick what shall go first.</translation>
    </message>
    <message>
        <source>What the store holds could not be measured.</source>
        <translation>What the store holds could not be measured.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n things.</source>
        <translation>
            <numerusform>Removed %n thing.</numerusform>
            <numerusform>Removed %n things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n things: %1 are free again.</source>
        <translation>
            <numerusform>Removed %n thing: %1 are free again.</numerusform>
            <numerusform>Removed %n things: %1 are free again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n things from the disk</source>
        <translation>
            <numerusform>Remove %n thing from the disk</numerusform>
            <numerusform>Remove %n things from the disk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be removed.</source>
        <translation>
            <numerusform>%n thing could not be removed.</numerusform>
            <numerusform>%n things could not be removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskListPane</name>
    <message>
        <source>Search the disk</source>
        <translation>Search the disk</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>What takes room</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>All together</translation>
    </message>
    <message>
        <source>Tick at one stroke</source>
        <translation>Tick at one stroke</translation>
    </message>
    <message>
        <source>What stays, although it is ticked</source>
        <translation>What stays, although it is ticked</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nothing more</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>frees %1</source>
        <translation>frees %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that stay</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskMap</name>
    <message>
        <source>Map of the disk</source>
        <translation>Map of the disk</translation>
    </message>
    <message numerus="yes">
        <source>Layers shared by %Ln images</source>
        <translation>
            <numerusform>Layers of %Ln image</numerusform>
            <numerusform>Layers shared by %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layers shared by %Ln containers</source>
        <translation>
            <numerusform>Layers of %Ln container</numerusform>
            <numerusform>Layers shared by %Ln containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>stored once</source>
        <translation>stored once</translation>
    </message>
    <message>
        <source>goes with what is ticked</source>
        <translation>goes with what is ticked</translation>
    </message>
    <message>
        <source>stays: something else has it too</source>
        <translation>stays: something else has it too</translation>
    </message>
    <message>
        <source>Shared layers</source>
        <translation>Shared layers</translation>
    </message>
    <message>
        <source>Layers of one image</source>
        <translation>Layers of one image</translation>
    </message>
    <message>
        <source>Written by containers</source>
        <translation>Written by containers</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>goes</translation>
    </message>
</context>
<context>
    <name>DiskPage</name>
    <message>
        <source>Search the disk</source>
        <translation>Search the disk</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>Reading the store…</translation>
    </message>
    <message>
        <source>What the store holds could not be measured.</source>
        <translation>What the store holds could not be measured.</translation>
    </message>
</context>
<context>
    <name>DiskPane</name>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>Press Escape in the search field to see everything again.</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>%1 on the disk</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n container</numerusform>
            <numerusform>%n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n volume</numerusform>
            <numerusform>%n volumes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved by sharing layers</source>
        <translation>%1 saved by sharing layers</translation>
    </message>
    <message>
        <source>Nothing takes room yet</source>
        <translation>Nothing takes room yet</translation>
    </message>
    <message>
        <source>Images, containers and volumes lie here as one map: tick what could go, and see to the byte what that frees.</source>
        <translation>Images, containers and volumes lie here as one map: tick what could go, and see to the byte what that frees.</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>Go to images</translation>
    </message>
    <message>
        <source>Tick what could go: what that frees is told at once, to the byte.</source>
        <translation>Tick what could go: what that frees is told at once, to the byte.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <comment>of what is ticked</comment>
        <translation>
            <numerusform>%n stays</numerusform>
            <numerusform>%n stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskRemovalTexts</name>
    <message>
        <source>All that is ticked stays: nothing is freed.</source>
        <translation>All that is ticked stays: nothing is freed.</translation>
    </message>
    <message numerus="yes">
        <source>Removing these %Ln frees exactly %1</source>
        <translation>
            <numerusform>Removing this frees exactly %1</numerusform>
            <numerusform>Removing these %Ln frees exactly %1</numerusform>
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
            <numerusform>Remove %Ln from the disk</numerusform>
            <numerusform>Remove %Ln from the disk</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln are removed, which frees exactly %1.</source>
        <translation>
            <numerusform>This is removed, which frees exactly %1.</numerusform>
            <numerusform>These %Ln are removed, which frees exactly %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are ticked stay:</source>
        <translation>
            <numerusform>%Ln that is ticked stays:</numerusform>
            <numerusform>%Ln that are ticked stay:</numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes beside a name are what only it has; shared layers go with the last that has them. This can&apos;t be undone.</source>
        <translation>The bytes beside a name are what only it has; shared layers go with the last that has them. This can&apos;t be undone.</translation>
    </message>
</context>
<context>
    <name>DiskTable</name>
    <message>
        <source>Images, containers and volumes, and what they take</source>
        <translation>Images, containers and volumes, and what they take</translation>
    </message>
</context>
<context>
    <name>DiskThingsModel</name>
    <message>
        <source>it is running</source>
        <translation>it is running</translation>
    </message>
    <message>
        <source>it has snapshots</source>
        <translation>it has snapshots</translation>
    </message>
    <message>
        <source>the container %1 uses it</source>
        <translation>the container %1 uses it</translation>
    </message>
    <message numerus="yes">
        <source>%Ln containers use it</source>
        <translation>
            <numerusform>%Ln container uses it</numerusform>
            <numerusform>%Ln containers use it</numerusform>
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
        <translation>Kind</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Only here</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>stays: %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>never started</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>used by %1</translation>
    </message>
    <message numerus="yes">
        <source>used by %Ln containers</source>
        <translation>
            <numerusform>used by %Ln container</numerusform>
            <numerusform>used by %Ln containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation>
            <numerusform>%Ln snapshot</numerusform>
            <numerusform>%Ln snapshots</numerusform>
        </translation>
    </message>
    <message>
        <source>dangling</source>
        <translation>dangling</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>unused</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Volumes share nothing.</source>
        <translation>Volumes share nothing.</translation>
    </message>
    <message>
        <source>There is no container of it.</source>
        <translation>There is no container of it.</translation>
    </message>
</context>
<context>
    <name>DockerCommand</name>
    <message>
        <source>A container that ends is not started again.</source>
        <translation>A container that ends is not started again.</translation>
    </message>
    <message>
        <source>Outcrop does not have this option yet.</source>
        <translation>Outcrop does not have this option yet.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>A quotation mark is not closed.</translation>
    </message>
    <message>
        <source>This is no command that runs a container. It would begin with “docker run”.</source>
        <translation>This is no command that runs a container. It would begin with “docker run”.</translation>
    </message>
    <message>
        <source>The form needs no other engine or store.</source>
        <translation>The form needs no other engine or store.</translation>
    </message>
    <message>
        <source>The form runs one container and nothing else.</source>
        <translation>The form runs one container and nothing else.</translation>
    </message>
    <message>
        <source>An option is not known, so what follows it can&apos;t be read for sure (%1). Take it out and paste the command again.</source>
        <translation>An option is not known, so what follows it can&apos;t be read for sure (%1). Take it out and paste the command again.</translation>
    </message>
    <message>
        <source>The command can&apos;t be read (%1).</source>
        <translation>The command can&apos;t be read (%1).</translation>
    </message>
    <message>
        <source>The command names no image.</source>
        <translation>The command names no image.</translation>
    </message>
    <message>
        <source>This variable has no value here.</source>
        <translation>This variable has no value here.</translation>
    </message>
    <message>
        <source>Add the variables of this file by hand.</source>
        <translation>Add the variables of this file by hand.</translation>
    </message>
    <message>
        <source>This mount can&apos;t be read.</source>
        <translation>This mount can&apos;t be read.</translation>
    </message>
    <message>
        <source>The mount is taken without “%1”.</source>
        <translation>The mount is taken without “%1”.</translation>
    </message>
    <message>
        <source>There are only the networks none, host and default.</source>
        <translation>There are only the networks none, host and default.</translation>
    </message>
    <message>
        <source>The desktop runs containers in the background.</source>
        <translation>The desktop runs containers in the background.</translation>
    </message>
    <message>
        <source>The desktop writes no file with the container&apos;s id.</source>
        <translation>The desktop writes no file with the container&apos;s id.</translation>
    </message>
    <message>
        <source>The labels of this file are not read.</source>
        <translation>The labels of this file are not read.</translation>
    </message>
    <message>
        <source>Nothing is pulled yet.</source>
        <translation>Nothing is pulled yet.</translation>
    </message>
    <message>
        <source>The form runs the image that is there.</source>
        <translation>The form runs the image that is there.</translation>
    </message>
    <message>
        <source>This port can&apos;t be read (%1).</source>
        <translation>This port can&apos;t be read (%1).</translation>
    </message>
    <message>
        <source>This limit can&apos;t be used (%1).</source>
        <translation>This limit can&apos;t be used (%1).</translation>
    </message>
    <message>
        <source>This mount can&apos;t be used (%1).</source>
        <translation>This mount can&apos;t be used (%1).</translation>
    </message>
</context>
<context>
    <name>DockerCommandDialog</name>
    <message>
        <source>Run a docker command</source>
        <translation>Run a docker command</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Paste a command from instructions, such as “docker run -it alpine”. It fills the run form; nothing is run yet.</source>
        <translation>Paste a command from instructions, such as “docker run -it alpine”. It fills the run form; nothing is run yet.</translation>
    </message>
    <message>
        <source>Docker command</source>
        <translation>Docker command</translation>
    </message>
    <message>
        <source>Paste a command first.</source>
        <translation>Paste a command first.</translation>
    </message>
    <message>
        <source>The image “%1” is not in the store, and nothing is pulled yet. Import it first, from an archive that “docker save” wrote.</source>
        <translation>The image “%1” is not in the store, and nothing is pulled yet. Import it first, from an archive that “docker save” wrote.</translation>
    </message>
    <message>
        <source>It runs the image “%1”.</source>
        <translation>It runs the image “%1”.</translation>
    </message>
</context>
<context>
    <name>DockerfileDialog</name>
    <message>
        <source>Dockerfile from changes</source>
        <translation>Dockerfile from changes</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>What a build has to do to repeat the changes of “%1”</source>
        <translation>What a build has to do to repeat the changes of “%1”</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message numerus="yes">
        <source>It is saved as a new directory, with the %Ln files and directories it adds in changes.tar.gz.</source>
        <translation>
            <numerusform>It is saved as a new directory, with the %Ln file or directory it adds in changes.tar.gz.</numerusform>
            <numerusform>It is saved as a new directory, with the %Ln files and directories it adds in changes.tar.gz.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is saved as a new directory. It adds no files.</source>
        <translation>It is saved as a new directory. It adds no files.</translation>
    </message>
    <message>
        <source>Save the Dockerfile in a new directory</source>
        <translation>Save the Dockerfile in a new directory</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>“%1” could not be dragged out.</source>
        <translation>“%1” could not be dragged out.</translation>
    </message>
    <message>
        <source>It has %1. A drag takes up to %2, as it is copied first.</source>
        <translation>It has %1. A drag takes up to %2, as it is copied first.</translation>
    </message>
    <message>
        <source>Save it from its menu instead.</source>
        <translation>Save it from its menu instead.</translation>
    </message>
    <message>
        <source>Get %1 ready to be dragged</source>
        <translation>Get %1 ready to be dragged</translation>
    </message>
    <message>
        <source>It was let go before it was ready. Drag it once more, or save it from its menu.</source>
        <translation>It was let go before it was ready. Drag it once more, or save it from its menu.</translation>
    </message>
    <message>
        <source>It came as a tar, as it has more than %1 files.</source>
        <translation>It came as a tar, as it has more than %1 files.</translation>
    </message>
    <message>
        <source>It has more than the %1 that a drag takes, as it is copied first.</source>
        <translation>It has more than the %1 that a drag takes, as it is copied first.</translation>
    </message>
</context>
<context>
    <name>DropWords</name>
    <message>
        <source>Copy in</source>
        <translation>Copy in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Mount here…</source>
        <translation>Mount here…</translation>
    </message>
</context>
<context>
    <name>EnvironmentTable</name>
    <message>
        <source>Environment variables</source>
        <translation>Environment variables</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Add variable</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>This variable comes from the image. It can be changed but not removed.</source>
        <translation>This variable comes from the image. It can be changed but not removed.</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Show secrets</translation>
    </message>
    <message>
        <source>Shows the values of variables that look like passwords, keys or tokens.</source>
        <translation>Shows the values of variables that look like passwords, keys or tokens.</translation>
    </message>
    <message>
        <source>Hidden value</source>
        <translation>Hidden value</translation>
    </message>
    <message>
        <source>No variable is set. Add one to give the container a setting.</source>
        <translation>No variable is set. Add one to give the container a setting.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>That did not work</source>
        <translation>That did not work</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>“%1” was not found.</translation>
    </message>
    <message>
        <source>“%1” is in use or taken already.</source>
        <translation>“%1” is in use or taken already.</translation>
    </message>
    <message>
        <source>“%1” is not valid.</source>
        <translation>“%1” is not valid.</translation>
    </message>
    <message>
        <source>Access to “%1” was denied.</source>
        <translation>Access to “%1” was denied.</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”.</source>
        <translation>There is no space left to write “%1”.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>It was cancelled.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>“%1” could not be read or written.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that Outcrop or this machine does not support.</source>
        <translation>“%1” is of a kind that Outcrop or this machine does not support.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>“%1” is damaged.</translation>
    </message>
    <message>
        <source>Something went wrong inside Outcrop.</source>
        <translation>Something went wrong inside Outcrop.</translation>
    </message>
    <message>
        <source>Something it needs was not found.</source>
        <translation>Something it needs was not found.</translation>
    </message>
    <message>
        <source>Something else uses it, or the name is taken already.</source>
        <translation>Something else uses it, or the name is taken already.</translation>
    </message>
    <message>
        <source>What it was given is not valid.</source>
        <translation>What it was given is not valid.</translation>
    </message>
    <message>
        <source>Access was denied.</source>
        <translation>Access was denied.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>There is no space left on the disk.</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>Reading or writing failed.</translation>
    </message>
    <message>
        <source>Outcrop or this machine does not support it.</source>
        <translation>Outcrop or this machine does not support it.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>The data is damaged.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile. Check the name and try again.</source>
        <translation>It may have been removed meanwhile. Check the name and try again.</translation>
    </message>
    <message>
        <source>Stop or remove what uses it, or choose another name.</source>
        <translation>Stop or remove what uses it, or choose another name.</translation>
    </message>
    <message>
        <source>Check what was given and try again.</source>
        <translation>Check what was given and try again.</translation>
    </message>
    <message>
        <source>Check who owns it and who may read and write it.</source>
        <translation>Check who owns it and who may read and write it.</translation>
    </message>
    <message>
        <source>Free some space, for example by removing images you no longer need, and try again.</source>
        <translation>Free some space, for example by removing images you no longer need, and try again.</translation>
    </message>
    <message>
        <source>Check the disk it lies on and try again.</source>
        <translation>Check the disk it lies on and try again.</translation>
    </message>
    <message>
        <source>Fetch or export it again, then import it anew.</source>
        <translation>Fetch or export it again, then import it anew.</translation>
    </message>
</context>
<context>
    <name>ExportGitDialog</name>
    <message>
        <source>Export as git</source>
        <translation>Export as git</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Write “%1” to a git repository</source>
        <translation>Write “%1” to a git repository</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln images to a git repository</source>
        <translation>
            <numerusform>Write %Ln image to a git repository</numerusform>
            <numerusform>Write %Ln images to a git repository</numerusform>
        </translation>
    </message>
    <message>
        <source>Each layer becomes a commit with its date and instruction, so that log, blame and diff of git work on it.</source>
        <translation>Each layer becomes a commit with its date and instruction, so that log, blame and diff of git work on it.</translation>
    </message>
    <message>
        <source>Git keeps of a file its name, its bytes and whether it may be executed. Owners, other modes, times, attributes and hard links are not in the repository.</source>
        <translation>Git keeps of a file its name, its bytes and whether it may be executed. Owners, other modes, times, attributes and hard links are not in the repository.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Folder of the repository</source>
        <translation>Folder of the repository</translation>
    </message>
    <message>
        <source>One for each of the image&apos;s names</source>
        <translation>One for each of the image&apos;s names</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Make commits also of steps that changed no file</source>
        <translation>Make commits also of steps that changed no file</translation>
    </message>
    <message>
        <source>Say where the repository shall be.</source>
        <translation>Say where the repository shall be.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder.</source>
        <translation>Write the whole path of the folder.</translation>
    </message>
    <message>
        <source>This folder is not empty and no bare git repository: nothing is written there. Name one that is not there yet.</source>
        <translation>This folder is not empty and no bare git repository: nothing is written there. Name one that is not there yet.</translation>
    </message>
    <message>
        <source>The repository there gets the branches; what else is in it stays.</source>
        <translation>The repository there gets the branches; what else is in it stays.</translation>
    </message>
    <message>
        <source>A new repository is made there. Cancelled, it leaves nothing behind.</source>
        <translation>A new repository is made there. Cancelled, it leaves nothing behind.</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>How the configuration is shown</source>
        <translation>How the configuration is shown</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copy value</translation>
    </message>
    <message>
        <source>Configuration as JSON</source>
        <translation>Configuration as JSON</translation>
    </message>
    <message>
        <source>Click or press Return to open %1.</source>
        <translation>Click or press Return to open %1.</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Show the difference</source>
        <translation>Show the difference</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copy path</translation>
    </message>
    <message>
        <source>This is the last change.</source>
        <translation>This is the last change.</translation>
    </message>
    <message>
        <source>This is the first change.</source>
        <translation>This is the first change.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln paths</source>
        <translation>
            <numerusform>Copy %Ln path</numerusform>
            <numerusform>Copy %Ln paths</numerusform>
        </translation>
    </message>
    <message>
        <source>History of the path…</source>
        <translation>History of the path…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+H</source>
        <translation>Ctrl+Alt+H</translation>
    </message>
    <message>
        <source>Only the files of images and containers come from layers.</source>
        <translation>Only the files of images and containers come from layers.</translation>
    </message>
    <message>
        <source>Choose a path first.</source>
        <translation>Choose a path first.</translation>
    </message>
</context>
<context>
    <name>FileFinder</name>
    <message>
        <source>“%1” is not in the file.</source>
        <translation>“%1” is not in the file.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln places</source>
        <translation>
            <numerusform>One of %Ln place</numerusform>
            <numerusform>One of %Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message>
        <source>Content of the file</source>
        <translation>Content of the file</translation>
    </message>
    <message>
        <source>Difference of the file</source>
        <translation>Difference of the file</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Side of the file</source>
        <translation>Side of the file</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>One column</translation>
    </message>
    <message>
        <source>How the difference is laid out</source>
        <translation>How the difference is laid out</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Close the file</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>There is no such file here.</source>
        <translation>There is no such file here.</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>This is no text</translation>
    </message>
    <message>
        <source>The file has %1 of binary data.</source>
        <translation>The file has %1 of binary data.</translation>
    </message>
    <message>
        <source>Too large to compare line by line</source>
        <translation>Too large to compare line by line</translation>
    </message>
    <message>
        <source>Up to %1 a side are compared. Both sides can be looked at by themselves.</source>
        <translation>Up to %1 a side are compared. Both sides can be looked at by themselves.</translation>
    </message>
    <message>
        <source>Before it had %1, now it has %2 of binary data.</source>
        <translation>Before it had %1, now it has %2 of binary data.</translation>
    </message>
    <message>
        <source>The content is the same</source>
        <translation>The content is the same</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>Two columns</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>This is a link</translation>
    </message>
    <message>
        <source>It points to “%1”.</source>
        <translation>It points to “%1”.</translation>
    </message>
    <message>
        <source>This is no regular file</source>
        <translation>This is no regular file</translation>
    </message>
    <message>
        <source>It has no content to show.</source>
        <translation>It has no content to show.</translation>
    </message>
    <message>
        <source>Save the file as…</source>
        <translation>Save the file as…</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>It is nested too deeply</translation>
    </message>
    <message>
        <source>Save the archive in here, and look into that.</source>
        <translation>Save the archive in here, and look into that.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>The file could not be read.</translation>
    </message>
    <message>
        <source>The file could not be compared.</source>
        <translation>The file could not be compared.</translation>
    </message>
    <message>
        <source>There was no such file before.</source>
        <translation>There was no such file before.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>There is no such file any more.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 pixels, %3</translation>
    </message>
    <message>
        <source>Before: %1 × %2 pixels, %3</source>
        <translation>Before: %1 × %2 pixels, %3</translation>
    </message>
    <message>
        <source>After: %1 × %2 pixels, %3</source>
        <translation>After: %1 × %2 pixels, %3</translation>
    </message>
    <message>
        <source>Copy the file&apos;s text</source>
        <translation>Copy the file&apos;s text</translation>
    </message>
    <message>
        <source>Find in the file…</source>
        <translation>Find in the file…</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>Find in the file</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Wrap long lines</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Previous change</translation>
    </message>
    <message>
        <source>Difference in one or two columns</source>
        <translation>Difference in one or two columns</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Show the difference</translation>
    </message>
    <message>
        <source>Show the file before</source>
        <translation>Show the file before</translation>
    </message>
    <message>
        <source>Show the file after</source>
        <translation>Show the file after</translation>
    </message>
    <message>
        <source>Back out of the archive</source>
        <translation>Back out of the archive</translation>
    </message>
    <message>
        <source>Open a file first.</source>
        <translation>Open a file first.</translation>
    </message>
    <message>
        <source>What is shown is no text.</source>
        <translation>What is shown is no text.</translation>
    </message>
    <message>
        <source>No difference of lines is shown.</source>
        <translation>No difference of lines is shown.</translation>
    </message>
    <message>
        <source>There is no such side of this file.</source>
        <translation>There is no such side of this file.</translation>
    </message>
    <message>
        <source>No member of an archive is shown.</source>
        <translation>No member of an archive is shown.</translation>
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
        <translation>Change %1 of %2</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>The file is empty</translation>
    </message>
    <message>
        <source>Both sides are identical, byte for byte.</source>
        <translation>Both sides are identical, byte for byte.</translation>
    </message>
    <message>
        <source>Only this changed: %1.</source>
        <translation>Only this changed: %1.</translation>
    </message>
    <message>
        <source>Show more unchanged lines</source>
        <translation>Show more unchanged lines</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Show all lines of the difference</source>
        <translation>Show all lines of the difference</translation>
    </message>
    <message>
        <source>Ctrl+Alt+A</source>
        <translation>Ctrl+Alt+A</translation>
    </message>
    <message>
        <source>Mark spaces and tabs in the difference</source>
        <translation>Mark spaces and tabs in the difference</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>Show the bytes</translation>
    </message>
    <message>
        <source>Ctrl+Alt+B</source>
        <translation>Ctrl+Alt+B</translation>
    </message>
    <message>
        <source>Compare the pictures in another way</source>
        <translation>Compare the pictures in another way</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>No two pictures are shown.</source>
        <translation>No two pictures are shown.</translation>
    </message>
    <message>
        <source>… and %1 more on this line</source>
        <translation>… and %1 more on this line</translation>
    </message>
    <message>
        <source>Only spaces differ</source>
        <translation>Only spaces differ</translation>
    </message>
    <message>
        <source>They are ignored in the difference.</source>
        <translation>They are ignored in the difference.</translation>
    </message>
    <message>
        <source>No other part of a text is there.</source>
        <translation>No other part of a text is there.</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Find the next place</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>Find the previous place</translation>
    </message>
    <message>
        <source>Say first what to find.</source>
        <translation>Say first what to find.</translation>
    </message>
    <message>
        <source>The text is too large to show what is the same.</source>
        <translation>The text is too large to show what is the same.</translation>
    </message>
    <message>
        <source>The file could not be searched.</source>
        <translation>The file could not be searched.</translation>
    </message>
    <message>
        <source>“%1” is not in the difference that is shown.</source>
        <translation>“%1” is not in the difference that is shown.</translation>
    </message>
    <message>
        <source>Blocks of lines that are the same are left out, and what is between them is compared line by line.</source>
        <translation>Blocks of lines that are the same are left out, and what is between them is compared line by line.</translation>
    </message>
    <message>
        <source>Show who brought each line</source>
        <translation>Show who brought each line</translation>
    </message>
    <message>
        <source>Ctrl+Alt+G</source>
        <translation>Ctrl+Alt+G</translation>
    </message>
    <message>
        <source>Only the files of images and containers come from layers.</source>
        <translation>Only the files of images and containers come from layers.</translation>
    </message>
    <message>
        <source>Which layer brought the lines of an archive&apos;s member is not told.</source>
        <translation>Which layer brought the lines of an archive&apos;s member is not told.</translation>
    </message>
    <message>
        <source>Which layer brought each line is not told: the text is larger than %1, or what all layers have of it is larger than %2.</source>
        <translation>Which layer brought each line is not told: the text is larger than %1, or what all layers have of it is larger than %2.</translation>
    </message>
    <message>
        <source>Which layer brought each line could not be found out.</source>
        <translation>Which layer brought each line could not be found out.</translation>
    </message>
    <message>
        <source>The file is being written: which layer brought each line is told once it rests.</source>
        <translation>The file is being written: which layer brought each line is told once it rests.</translation>
    </message>
</context>
<context>
    <name>FileTimeline</name>
    <message>
        <source>layer %1 → %2</source>
        <translation>layer %1 → %2</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>The file is not there any more</translation>
    </message>
    <message>
        <source>Layer %1 removes it.</source>
        <translation>Layer %1 removes it.</translation>
    </message>
    <message>
        <source>The file is not there yet</source>
        <translation>The file is not there yet</translation>
    </message>
    <message>
        <source>Layer %1 adds it.</source>
        <translation>Layer %1 adds it.</translation>
    </message>
    <message>
        <source>There is no such file in the image</source>
        <translation>There is no such file in the image</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <translation>layer %1, %2</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>layer %1</translation>
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
        <translation>Layer</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modified</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>%1 % of all</source>
        <translation>%1 % of all</translation>
    </message>
    <message>
        <source>added, a link to %1</source>
        <translation>added, a link to %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>contents</translation>
    </message>
    <message>
        <source>another kind of file</source>
        <translation>another kind of file</translation>
    </message>
    <message>
        <source>content</source>
        <translation>content</translation>
    </message>
    <message>
        <source>link target</source>
        <translation>link target</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>device number</translation>
    </message>
    <message>
        <source>mode %1 → %2</source>
        <translation>mode %1 → %2</translation>
    </message>
    <message>
        <source>owner %1 → %2</source>
        <translation>owner %1 → %2</translation>
    </message>
    <message>
        <source>time</source>
        <translation>time</translation>
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
        <translation>%1, added</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a file</comment>
        <translation>%1, changed</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <comment>a file</comment>
        <translation>%1, removed</translation>
    </message>
    <message>
        <source>%1, holds changes</source>
        <comment>a directory</comment>
        <translation>%1, holds changes</translation>
    </message>
    <message>
        <source>%1, would be copied in</source>
        <comment>a file</comment>
        <translation>%1, would be copied in</translation>
    </message>
    <message>
        <source>%1, would be copied in: %2</source>
        <comment>a file</comment>
        <translation>%1, would be copied in: %2</translation>
    </message>
    <message>
        <source>%1, would be replaced</source>
        <comment>a file</comment>
        <translation>%1, would be replaced</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>none</source>
        <comment>capabilities</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>capabilities %1 → %2</source>
        <translation>capabilities %1 → %2</translation>
    </message>
    <message>
        <source>attributes %1</source>
        <translation>attributes %1</translation>
    </message>
    <message>
        <source>%1, renamed</source>
        <comment>a file</comment>
        <translation>%1, renamed</translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation>renamed from %1</translation>
    </message>
    <message>
        <source>renamed from %1, %L2 % the same</source>
        <translation>renamed from %1, %L2 % the same</translation>
    </message>
</context>
<context>
    <name>FileTreeView</name>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Reading the files…</source>
        <translation>Reading the files…</translation>
    </message>
    <message>
        <source>There are no files</source>
        <translation>There are no files</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>Nothing has been written here yet.</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>The files could not be read.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>The places</source>
        <translation>The places</translation>
    </message>
    <message>
        <source>What is on this machine: images, the containers that run them, and volumes. Ctrl+1, Ctrl+2 and so on lead to the places.</source>
        <translation>What is on this machine: images, the containers that run them, and volumes. Ctrl+1, Ctrl+2 and so on lead to the places.</translation>
    </message>
    <message>
        <source>The stack</source>
        <translation>The stack</translation>
    </message>
    <message>
        <source>An image&apos;s layers, the first at the bottom: the larger a layer, the taller. Choose one to see what it did. With no image yet, the starter image shows it.</source>
        <translation>An image&apos;s layers, the first at the bottom: the larger a layer, the taller. Choose one to see what it did. With no image yet, the starter image shows it.</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>The files</translation>
    </message>
    <message>
        <source>What the chosen layer added, changed or removed, or the whole image up to it. The dot before a file has the colour of the layer that it comes from. Return opens a file.</source>
        <translation>What the chosen layer added, changed or removed, or the whole image up to it. The dot before a file has the colour of the layer that it comes from. Return opens a file.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Run it</translation>
    </message>
    <message>
        <source>Run makes a container of the image. Drop a folder on an image to run it with that folder mounted.</source>
        <translation>Run makes a container of the image. Drop a folder on an image to run it with that folder mounted.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Whatever a container writes shows here, file by file and line by line. Keep it as an image with Commit, or throw it away with the container.</source>
        <translation>Whatever a container writes shows here, file by file and line by line. Keep it as an image with Commit, or throw it away with the container.</translation>
    </message>
    <message>
        <source>Find and compare</source>
        <translation>Find and compare</translation>
    </message>
    <message>
        <source>Search looks into every layer of every image, also for what a later layer hides. Compare shows what differs between any two things. This tour is in the menu below, as are the welcome and what ran.</source>
        <translation>Search looks into every layer of every image, also for what a later layer hides. Compare shows what differs between any two things. This tour is in the menu below, as are the welcome and what ran.</translation>
    </message>
</context>
<context>
    <name>FolderActs</name>
    <message>
        <source>%1 (changes)</source>
        <translation>%1 (changes)</translation>
    </message>
    <message>
        <source>Open %1 as a folder</source>
        <translation>Open %1 as a folder</translation>
    </message>
    <message>
        <source>%1 is open read-only as %2.</source>
        <translation>%1 is open read-only as %2.</translation>
    </message>
    <message>
        <source>“%1” could not be opened as a folder.</source>
        <translation>“%1” could not be opened as a folder.</translation>
    </message>
    <message>
        <source>Close the folder of %1</source>
        <translation>Close the folder of %1</translation>
    </message>
    <message>
        <source>The folder of %1 is closed.</source>
        <translation>The folder of %1 is closed.</translation>
    </message>
    <message>
        <source>The folder of “%1” could not be closed.</source>
        <translation>The folder of “%1” could not be closed.</translation>
    </message>
    <message>
        <source>Close all open folders</source>
        <translation>Close all open folders</translation>
    </message>
    <message>
        <source>Not all open folders could be closed.</source>
        <translation>Not all open folders could be closed.</translation>
    </message>
    <message>
        <source>Show the folder of %1</source>
        <translation>Show the folder of %1</translation>
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>%1 left</translation>
    </message>
</context>
<context>
    <name>FoundFilesModel</name>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>replaced by layer %1</source>
        <translation>replaced by layer %1</translation>
    </message>
    <message>
        <source>removed by layer %1</source>
        <translation>removed by layer %1</translation>
    </message>
    <message>
        <source>%1: it is not seen any more, but it still ships in the image.</source>
        <translation>%1: it is not seen any more, but it still ships in the image.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateForm</name>
    <message>
        <source>Efficiency at least</source>
        <translation>Efficiency at least</translation>
    </message>
    <message>
        <source>How much of what is shipped is not shipped again or hidden by a later layer.</source>
        <translation>How much of what is shipped is not shipped again or hidden by a later layer.</translation>
    </message>
    <message>
        <source>Wasted part at most</source>
        <translation>Wasted part at most</translation>
    </message>
    <message>
        <source>What paths of several layers take, as part of all above the lowest layer.</source>
        <translation>What paths of several layers take, as part of all above the lowest layer.</translation>
    </message>
    <message>
        <source>Wasted at most</source>
        <translation>Wasted at most</translation>
    </message>
    <message>
        <source>What paths of several layers take.</source>
        <translation>What paths of several layers take.</translation>
    </message>
    <message>
        <source>Size at most</source>
        <translation>Size at most</translation>
    </message>
    <message>
        <source>Of all layers together.</source>
        <translation>Of all layers together.</translation>
    </message>
    <message>
        <source>Layers at most</source>
        <translation>Layers at most</translation>
    </message>
    <message>
        <source>Growth at most</source>
        <translation>Growth at most</translation>
    </message>
    <message>
        <source>Bytes more than the base, or percent of it: 10MB, 5%.</source>
        <translation>Bytes more than the base, or percent of it: 10MB, 5%.</translation>
    </message>
    <message>
        <source>Base that growth is measured against</source>
        <translation>Base that growth is measured against</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Paths that may be setuid or setgid</source>
        <translation>Paths that may be setuid or setgid</translation>
    </message>
    <message>
        <source>No setuid files, except</source>
        <translation>No setuid files, except</translation>
    </message>
    <message>
        <source>Files that are setuid or setgid or have capabilities fail, unless one of these patterns fits.</source>
        <translation>Files that are setuid or setgid or have capabilities fail, unless one of these patterns fits.</translation>
    </message>
    <message>
        <source>Packages that may not be installed</source>
        <translation>Packages that may not be installed</translation>
    </message>
    <message>
        <source>Packages not allowed</source>
        <translation>Packages not allowed</translation>
    </message>
    <message>
        <source>Patterns of names; what is installed and fits one fails.</source>
        <translation>Patterns of names; what is installed and fits one fails.</translation>
    </message>
    <message>
        <source>No keys, tokens or passwords</source>
        <translation>No keys, tokens or passwords</translation>
    </message>
    <message>
        <source>In no layer, also where a later layer hides them.</source>
        <translation>In no layer, also where a later layer hides them.</translation>
    </message>
    <message>
        <source>“Wasted at most” wants a size, as in 20MB.</source>
        <translation>“Wasted at most” wants a size, as in 20MB.</translation>
    </message>
    <message>
        <source>“Size at most” wants a size, as in 300MB.</source>
        <translation>“Size at most” wants a size, as in 300MB.</translation>
    </message>
    <message>
        <source>Name the packages that are not allowed.</source>
        <translation>Name the packages that are not allowed.</translation>
    </message>
    <message>
        <source>“Growth at most” wants a size or a part, as in 10MB or 5%.</source>
        <translation>“Growth at most” wants a size or a part, as in 10MB or 5%.</translation>
    </message>
    <message>
        <source>Choose what growth is measured against.</source>
        <translation>Choose what growth is measured against.</translation>
    </message>
</context>
<context>
    <name>GateRows</name>
    <message>
        <source>What the image was asked</source>
        <translation>What the image was asked</translation>
    </message>
    <message>
        <source>Limit on</source>
        <translation>Limit on</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficiency</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Wasted</translation>
    </message>
    <message>
        <source>Wasted part of what was added</source>
        <translation>Wasted part of what was added</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Number of layers</source>
        <translation>Number of layers</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Setuid and setgid files</source>
        <translation>Setuid and setgid files</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords</source>
        <translation>Keys, tokens and passwords</translation>
    </message>
    <message>
        <source>Packages that are not allowed</source>
        <translation>Packages that are not allowed</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateTab</name>
    <message>
        <source>Check the image</source>
        <translation>Check the image</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Save the report…</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>Show what failed</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copy answer</translation>
    </message>
    <message>
        <source>Does the image keep to these limits?</source>
        <translation>Does the image keep to these limits?</translation>
    </message>
    <message>
        <source>Choose what it is asked, then check it. `outcrop ci` asks the same where images are built.</source>
        <translation>Choose what it is asked, then check it. `outcrop ci` asks the same where images are built.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Save report…</translation>
    </message>
    <message>
        <source>The limits are others now: check again.</source>
        <translation>The limits are others now: check again.</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Check %1</translation>
    </message>
    <message>
        <source>The image could not be checked.</source>
        <translation>The image could not be checked.</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>It was stopped</translation>
    </message>
    <message>
        <source>Nothing was answered by then.</source>
        <translation>Nothing was answered by then.</translation>
    </message>
    <message>
        <source>The image is checked…</source>
        <translation>The image is checked…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Passed: it keeps to all of them.</source>
        <translation>Passed: it keeps to all of them.</translation>
    </message>
    <message numerus="yes">
        <source>Failed: it does not keep to %1 of %Ln limits.</source>
        <translation>
            <numerusform>Failed: it does not keep to %1 of %Ln limit.</numerusform>
            <numerusform>Failed: it does not keep to %1 of %Ln limits.</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>report</translation>
    </message>
    <message>
        <source>JUnit report</source>
        <translation>JUnit report</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Markdown report</translation>
    </message>
    <message>
        <source>JSON, a line for each limit</source>
        <translation>JSON, a line for each limit</translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <translation>It is being checked.</translation>
    </message>
    <message>
        <source>Open “Check” of an image and mend its limits first.</source>
        <translation>Open “Check” of an image and mend its limits first.</translation>
    </message>
    <message>
        <source>Check the image first.</source>
        <translation>Check the image first.</translation>
    </message>
    <message>
        <source>Choose a limit that the image does not keep to.</source>
        <translation>Choose a limit that the image does not keep to.</translation>
    </message>
</context>
<context>
    <name>GenealogyChart</name>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared layers</source>
        <translation>
            <numerusform>%n shared layer</numerusform>
            <numerusform>%n shared layers</numerusform>
        </translation>
    </message>
    <message>
        <source>no layers of its own</source>
        <translation>no layers of its own</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images stand on it</source>
        <translation>
            <numerusform>%n image stands on it</numerusform>
            <numerusform>%n images stand on it</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>created</source>
        <translation>created</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>exited with %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>path in container</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n container</numerusform>
            <numerusform>%n containers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenealogyListPane</name>
    <message>
        <source>Search the genealogy</source>
        <translation>Search the genealogy</translation>
    </message>
    <message>
        <source>Images, containers and volumes</source>
        <translation>Images, containers and volumes</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>Press Escape in the search field to see everything again.</translation>
    </message>
</context>
<context>
    <name>GenealogyPage</name>
    <message>
        <source>Search the genealogy</source>
        <translation>Search the genealogy</translation>
    </message>
</context>
<context>
    <name>GenealogyPane</name>
    <message>
        <source>Genealogy</source>
        <translation>Genealogy</translation>
    </message>
    <message>
        <source>Open in its page</source>
        <translation>Open in its page</translation>
    </message>
    <message>
        <source>Mark for comparison</source>
        <translation>Mark for comparison</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Compare with what is marked</source>
        <translation>Compare with what is marked</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Show all of it</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Save picture…</translation>
    </message>
    <message>
        <source>Saves all of it as SVG, PDF or PNG</source>
        <translation>Saves all of it as SVG, PDF or PNG</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n container</numerusform>
            <numerusform>%n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n volume</numerusform>
            <numerusform>%n volumes</numerusform>
        </translation>
    </message>
    <message>
        <source>The store could not be read.</source>
        <translation>The store could not be read.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>No images yet</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>Reading the store…</translation>
    </message>
    <message>
        <source>Images that share layers grow here as one tree, with their containers and volumes on it.</source>
        <translation>Images that share layers grow here as one tree, with their containers and volumes on it.</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>Go to images</translation>
    </message>
    <message>
        <source>Choose an image, a container or a volume first.</source>
        <translation>Choose an image, a container or a volume first.</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Take the mark away</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Compare with %1</translation>
    </message>
    <message>
        <source>Mark something else for comparison first.</source>
        <translation>Mark something else for comparison first.</translation>
    </message>
    <message>
        <source>There are no images yet.</source>
        <translation>There are no images yet.</translation>
    </message>
    <message>
        <source>%1 is marked: choose another one to compare it with.</source>
        <translation>%1 is marked: choose another one to compare it with.</translation>
    </message>
    <message>
        <source>genealogy</source>
        <comment>file name</comment>
        <translation>genealogy</translation>
    </message>
    <message>
        <source>Copy the name of what is chosen</source>
        <translation>Copy the name of what is chosen</translation>
    </message>
</context>
<context>
    <name>GenealogyPicture</name>
    <message>
        <source>Genealogy of the images</source>
        <translation>Genealogy of the images</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG drawing</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG picture</translation>
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
        <translation>Layers:</translation>
    </message>
    <message>
        <source>Genealogy of the images</source>
        <translation>Genealogy of the images</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Tour of the window</source>
        <translation>Tour of the window</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps of the tour</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Copy as hexadecimal</source>
        <translation>Copy as hexadecimal</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>Bytes of the file</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of the image</source>
        <translation>History of the image</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>Copy instruction</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>no files</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>How the history is shown</source>
        <translation>How the history is shown</translation>
    </message>
    <message>
        <source>The image&apos;s history as a Dockerfile</source>
        <translation>The image&apos;s history as a Dockerfile</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Show its files</translation>
    </message>
    <message>
        <source>This step changed no file, only the image&apos;s configuration.</source>
        <translation>This step changed no file, only the image&apos;s configuration.</translation>
    </message>
    <message numerus="yes">
        <source>Layer %1 has %2 in %Ln entries.</source>
        <translation>
            <numerusform>Layer %1 has %2 in %Ln entry.</numerusform>
            <numerusform>Layer %1 has %2 in %Ln entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the history as a Dockerfile first.</source>
        <translation>Show the history as a Dockerfile first.</translation>
    </message>
</context>
<context>
    <name>ImageActions</name>
    <message>
        <source>Run…</source>
        <translation>Run…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Import image archive…</source>
        <translation>Import image archive…</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>Load the starter image</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copy name</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copy id</translation>
    </message>
    <message>
        <source>The image “%1” could not be read.</source>
        <translation>The image “%1” could not be read.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Run %1</translation>
    </message>
    <message>
        <source>A container of “%1” could not be started.</source>
        <translation>A container of “%1” could not be started.</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>The image is now also named %1.</source>
        <translation>The image is now also named %1.</translation>
    </message>
    <message>
        <source>The name “%1” could not be given.</source>
        <translation>The name “%1” could not be given.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Removed %1.</translation>
    </message>
    <message>
        <source>The image “%1” could not be removed.</source>
        <translation>The image “%1” could not be removed.</translation>
    </message>
    <message>
        <source>Import image archive</source>
        <translation>Import image archive</translation>
    </message>
    <message>
        <source>Image archives (*.tar *.tar.gz *.tgz *.tar.zst *.tar.xz *.tar.bz2)</source>
        <translation>Image archives (*.tar *.tar.gz *.tgz *.tar.zst *.tar.xz *.tar.bz2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>“%1” could not be imported.</source>
        <translation>“%1” could not be imported.</translation>
    </message>
    <message>
        <source>The starter image could not be loaded.</source>
        <translation>The starter image could not be loaded.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>Imported %1.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n images.</source>
        <translation>
            <numerusform>Imported %n image.</numerusform>
            <numerusform>Imported %n images.</numerusform>
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
        <translation>Compare with…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Run a docker command…</source>
        <translation>Run a docker command…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Choose an image first.</source>
        <translation>Choose an image first.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names…</source>
        <translation>
            <numerusform>Remove %n name…</numerusform>
            <numerusform>Remove %n names…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one image.</source>
        <translation>Choose only one image.</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>Remove %n name</numerusform>
            <numerusform>Remove %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n names.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>Removed %n name.</numerusform>
            <numerusform>Removed %n names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names could not be removed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n name could not be removed.</numerusform>
            <numerusform>%n names could not be removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back the name %1</source>
        <translation>Give back the name %1</translation>
    </message>
    <message numerus="yes">
        <source>Give back %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>Give back %n name</numerusform>
            <numerusform>Give back %n names</numerusform>
        </translation>
    </message>
    <message>
        <source>The image is named %1 again.</source>
        <translation>The image is named %1 again.</translation>
    </message>
    <message numerus="yes">
        <source>The images have their %n names again.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>The image has its %n name again.</numerusform>
            <numerusform>The images have their %n names again.</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be undone.</source>
        <translation>This could not be undone.</translation>
    </message>
    <message>
        <source>Take back the name %1</source>
        <translation>Take back the name %1</translation>
    </message>
    <message>
        <source>The name %1 is gone again.</source>
        <translation>The name %1 is gone again.</translation>
    </message>
    <message>
        <source>Export as git…</source>
        <translation>Export as git…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Open as a folder</source>
        <translation>Open as a folder</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Close the folder</translation>
    </message>
    <message numerus="yes">
        <source>Export %n images as git…</source>
        <translation>
            <numerusform>Export %n image as git…</numerusform>
            <numerusform>Export %n images as git…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1 as git</source>
        <translation>Export %1 as git</translation>
    </message>
    <message numerus="yes">
        <source>Export %n images as git</source>
        <translation>
            <numerusform>Export %n image as git</numerusform>
            <numerusform>Export %n images as git</numerusform>
        </translation>
    </message>
    <message>
        <source>No git repository could be written to “%1”.</source>
        <translation>No git repository could be written to “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln commits to %1.</source>
        <translation>
            <numerusform>Wrote %Ln commit to %1.</numerusform>
            <numerusform>Wrote %Ln commits to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that git cannot hold are not in it.</source>
        <translation>
            <numerusform>%Ln entry that git cannot hold is not in it.</numerusform>
            <numerusform>%Ln entries that git cannot hold are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageDetailPane</name>
    <message>
        <source>Views of the image</source>
        <translation>Views of the image</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Config</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>No images yet</translation>
    </message>
    <message>
        <source>Drop an image archive here to look into its layers, or begin with the starter image: small, complete, and here without a network.</source>
        <translation>Drop an image archive here to look into its layers, or begin with the starter image: small, complete, and here without a network.</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>Load the starter image</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>No image is chosen</source>
        <translation>No image is chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to see its layers.</source>
        <translation>Choose one in the list to see its layers.</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them shared with %n other images</source>
        <translation>
            <numerusform>%1 of them shared with %n other image</numerusform>
            <numerusform>%1 of them shared with %n other images</numerusform>
        </translation>
    </message>
    <message>
        <source>built %1</source>
        <translation>built %1</translation>
    </message>
    <message>
        <source>The image could not be read.</source>
        <translation>The image could not be read.</translation>
    </message>
    <message>
        <source>The image&apos;s configuration could not be read.</source>
        <translation>The image&apos;s configuration could not be read.</translation>
    </message>
    <message>
        <source>Imported before:</source>
        <translation>Imported before:</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
</context>
<context>
    <name>ImageTexts</name>
    <message>
        <source>%1 in files, %2 stored</source>
        <translation>%1 in files, %2 stored</translation>
    </message>
    <message>
        <source>Layer without history</source>
        <translation>Layer without history</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Entry point</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Working directory</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>Stop signal</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Outside</translation>
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
        <translation>Labels</translation>
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
        <translation>Id</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Built</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>ImagesListPane</name>
    <message>
        <source>Search images</source>
        <translation>Search images</translation>
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
        <translation>Ancestry</translation>
    </message>
    <message>
        <source>How images are grouped</source>
        <translation>How images are grouped</translation>
    </message>
    <message>
        <source>Drop an image archive to import it,
a folder to mount it</source>
        <translation>Drop an image archive to import it,
a folder to mount it</translation>
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
%2 · built %3
%4</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>at an unknown time</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Untagged</translation>
    </message>
    <message numerus="yes">
        <source>%n shared layers</source>
        <translation>
            <numerusform>%n shared layer</numerusform>
            <numerusform>%n shared layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingPreview</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the way</source>
        <translation>“%1” is in the way</translation>
    </message>
    <message numerus="yes">
        <source>replaces %Ln files, %1</source>
        <translation>
            <numerusform>replaces %Ln file, %1</numerusform>
            <numerusform>replaces %Ln files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies %Ln things into %1.</source>
        <translation>
            <numerusform>Copies %Ln thing into %1.</numerusform>
            <numerusform>Copies %Ln things into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies %Ln files (%1) into %2.</source>
        <translation>
            <numerusform>Copies %Ln file (%1) into %2.</numerusform>
            <numerusform>Copies %Ln files (%1) into %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in them could not be counted.</source>
        <translation>What is in them could not be counted.</translation>
    </message>
    <message>
        <source>What they replace is being counted…</source>
        <translation>What they replace is being counted…</translation>
    </message>
    <message>
        <source>It can&apos;t be done: “%1” is in the way. A file can&apos;t take the place of a folder, nor a folder that of a file.</source>
        <translation>It can&apos;t be done: “%1” is in the way. A file can&apos;t take the place of a folder, nor a folder that of a file.</translation>
    </message>
    <message>
        <source>Nothing there is replaced.</source>
        <translation>Nothing there is replaced.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln files, %1.</source>
        <translation>
            <numerusform>Replaces %Ln file, %1.</numerusform>
            <numerusform>Replaces %Ln files, %1.</numerusform>
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
        <translation>changed no file</translation>
    </message>
    <message numerus="yes">
        <source>shared with %n</source>
        <comment>other images</comment>
        <translation>
            <numerusform>shared with %n</numerusform>
            <numerusform>shared with %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>top</source>
        <translation>top</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>in both</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Written in the container</source>
        <translation>Written in the container</translation>
    </message>
    <message>
        <source>Layer without history</source>
        <translation>Layer without history</translation>
    </message>
</context>
<context>
    <name>LayersTab</name>
    <message>
        <source>Layers of the image</source>
        <translation>Layers of the image</translation>
    </message>
    <message>
        <source>This layer</source>
        <translation>This layer</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Up to here</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>What the tree shows</source>
        <translation>What the tree shows</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>This step changed no file</source>
        <translation>This step changed no file</translation>
    </message>
    <message>
        <source>It only changed the image&apos;s configuration. “Up to here” shows the files below it.</source>
        <translation>It only changed the image&apos;s configuration. “Up to here” shows the files below it.</translation>
    </message>
    <message>
        <source>The layer&apos;s files could not be read.</source>
        <translation>The layer&apos;s files could not be read.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>An image does not change. Make a container of it first, and copy into that.</source>
        <translation>An image does not change. Make a container of it first, and copy into that.</translation>
    </message>
    <message>
        <source>Open the layer as a folder</source>
        <translation>Open the layer as a folder</translation>
    </message>
    <message>
        <source>Open the image up to this layer as a folder</source>
        <translation>Open the image up to this layer as a folder</translation>
    </message>
</context>
<context>
    <name>LensTab</name>
    <message>
        <source>Copy row</source>
        <translation>Copy row</translation>
    </message>
    <message>
        <source>Show the file in its layer</source>
        <translation>Show the file in its layer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>It was stopped</translation>
    </message>
    <message>
        <source>Nothing was found by then.</source>
        <translation>Nothing was found by then.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nothing fits</translation>
    </message>
    <message>
        <source>Take back some of what narrows the list.</source>
        <translation>Take back some of what narrows the list.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Choose a row first.</translation>
    </message>
    <message>
        <source>Choose a row of a file first.</source>
        <translation>Choose a row of a file first.</translation>
    </message>
</context>
<context>
    <name>LimitFields</name>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processors</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processes</translation>
    </message>
    <message>
        <source>Such as “512m” or “2g”. With more it is ended.</source>
        <translation>Such as “512m” or “2g”. With more it is ended.</translation>
    </message>
    <message>
        <source>Such as “1.5”: as much as one and a half of them.</source>
        <translation>Such as “1.5”: as much as one and a half of them.</translation>
    </message>
    <message>
        <source>How many at a time, threads included, such as “100”.</source>
        <translation>How many at a time, threads included, such as “100”.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Note on: %1</translation>
    </message>
    <message>
        <source>Besides: %1</source>
        <translation>Besides: %1</translation>
    </message>
</context>
<context>
    <name>LineGutter</name>
    <message>
        <source>The layer that brought each line</source>
        <translation>The layer that brought each line</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>layer %1</translation>
    </message>
    <message>
        <source>Go to layer %1</source>
        <translation>Go to layer %1</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>Copy instruction</translation>
    </message>
    <message>
        <source>Copy all lines with their layers</source>
        <translation>Copy all lines with their layers</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>Press Escape in the search field to see everything again.</translation>
    </message>
</context>
<context>
    <name>LiveBar</name>
    <message>
        <source>Holds the changes still while you look at them. The container goes on.</source>
        <translation>Holds the changes still while you look at them. The container goes on.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume the changes</source>
        <translation>Resume the changes</translation>
    </message>
    <message>
        <source>Pause the changes</source>
        <translation>Pause the changes</translation>
    </message>
    <message>
        <source>Paused. Nothing was written since.</source>
        <translation>Paused. Nothing was written since.</translation>
    </message>
    <message numerus="yes">
        <source>Paused. %Ln changes wait.</source>
        <translation>
            <numerusform>Paused. %Ln change waits.</numerusform>
            <numerusform>Paused. %Ln changes wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live. Nothing is written just now.</source>
        <translation>Live. Nothing is written just now.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes a second</source>
        <translation>
            <numerusform>%Ln change a second</numerusform>
            <numerusform>%Ln changes a second</numerusform>
        </translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>All processes</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who writes</comment>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Shows only what one process wrote. Only root is told which one did; a process with a question mark has the file open for writing.</source>
        <translation>Shows only what one process wrote. Only root is told which one did; a process with a question mark has the file open for writing.</translation>
    </message>
    <message>
        <source>Shows only what one process wrote. At times more was written at once than the kernel tells of: of some files it is not known who wrote them.</source>
        <translation>Shows only what one process wrote. At times more was written at once than the kernel tells of: of some files it is not known who wrote them.</translation>
    </message>
    <message>
        <source>Shows only what one process wrote.</source>
        <translation>Shows only what one process wrote.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a process</comment>
        <translation>Only %1</translation>
    </message>
    <message>
        <source>Show only what this process wrote</source>
        <translation>Show only what this process wrote</translation>
    </message>
    <message>
        <source>Show what all processes wrote</source>
        <translation>Show what all processes wrote</translation>
    </message>
    <message>
        <source>Choose a file of which it is known which process wrote it.</source>
        <translation>Choose a file of which it is known which process wrote it.</translation>
    </message>
</context>
<context>
    <name>LiveMountDialog</name>
    <message>
        <source>Mount into container</source>
        <translation>Mount into container</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>Mount</translation>
    </message>
    <message>
        <source>Mount into “%1” while it runs</source>
        <translation>Mount into “%1” while it runs</translation>
    </message>
    <message>
        <source>Folder or file of this computer</source>
        <translation>Folder or file of this computer</translation>
    </message>
    <message>
        <source>Where it appears in the container</source>
        <translation>Where it appears in the container</translation>
    </message>
    <message>
        <source>The container may only read it</source>
        <translation>The container may only read it</translation>
    </message>
    <message>
        <source>Copy it in instead</source>
        <translation>Copy it in instead</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Folder to mount</source>
        <translation>Folder to mount</translation>
    </message>
    <message>
        <source>Choose what is to be mounted.</source>
        <translation>Choose what is to be mounted.</translation>
    </message>
    <message>
        <source>Something is mounted there already. Choose another path.</source>
        <translation>Something is mounted there already. Choose another path.</translation>
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
        <translation>Log of the container</translation>
    </message>
    <message>
        <source>Follow the end</source>
        <translation>Follow the end</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>Find in log</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>The log could not be read.</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>The log is empty</translation>
    </message>
    <message>
        <source>What the container writes to its output shows here.</source>
        <translation>What the container writes to its output shows here.</translation>
    </message>
    <message>
        <source>The container wrote nothing to its output.</source>
        <translation>The container wrote nothing to its output.</translation>
    </message>
    <message>
        <source>Follow the end of the log</source>
        <translation>Follow the end of the log</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>Copy the whole log</translation>
    </message>
    <message>
        <source>Save the log as…</source>
        <translation>Save the log as…</translation>
    </message>
    <message>
        <source>Wrap long lines of the log</source>
        <translation>Wrap long lines of the log</translation>
    </message>
    <message>
        <source>Show the log of a container first.</source>
        <translation>Show the log of a container first.</translation>
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
        <translation>Containers</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>“%1” failed.</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Store %1</translation>
    </message>
    <message>
        <source>shared %1</source>
        <comment>bytes</comment>
        <translation>shared %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>The container does not show this file: it is in layer %1 of its image.</source>
        <translation>The container does not show this file: it is in layer %1 of its image.</translation>
    </message>
    <message>
        <source>Genealogy</source>
        <translation>Genealogy</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Quit and close the open folders</source>
        <translation>Quit and close the open folders</translation>
    </message>
    <message>
        <source>These show files of images and containers as folders. They are closed with the window:</source>
        <translation>These show files of images and containers as folders. They are closed with the window:</translation>
    </message>
    <message>
        <source>What a program still has open in one of them stays readable to it until it closes it.</source>
        <translation>What a program still has open in one of them stays readable to it until it closes it.</translation>
    </message>
    <message>
        <source>Close them and quit</source>
        <translation>Close them and quit</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Members of the archive</source>
        <translation>Members of the archive</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>The first %1 members are shown.</source>
        <translation>The first %1 members are shown.</translation>
    </message>
    <message>
        <source>(encrypted)</source>
        <translation>(encrypted)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copy path</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
</context>
<context>
    <name>MemberPath</name>
    <message>
        <source>Back to the archive</source>
        <translation>Back to the archive</translation>
    </message>
    <message>
        <source>Back to the archive (Backspace)</source>
        <translation>Back to the archive (Backspace)</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Back to %1</translation>
    </message>
</context>
<context>
    <name>MountActs</name>
    <message>
        <source>Mount into %1</source>
        <translation>Mount into %1</translation>
    </message>
    <message>
        <source>“%1” could not be mounted.</source>
        <translation>“%1” could not be mounted.</translation>
    </message>
    <message>
        <source>Mounted at %1.</source>
        <translation>Mounted at %1.</translation>
    </message>
    <message>
        <source>Unmount from %1</source>
        <translation>Unmount from %1</translation>
    </message>
    <message>
        <source>Unmounted %1.</source>
        <translation>Unmounted %1.</translation>
    </message>
    <message>
        <source>“%1” could not be unmounted.</source>
        <translation>“%1” could not be unmounted.</translation>
    </message>
    <message>
        <source>Unmount</source>
        <translation>Unmount</translation>
    </message>
    <message>
        <source>Something in “%1” uses what is mounted at %2, or is mounted below it.</source>
        <translation>Something in “%1” uses what is mounted at %2, or is mounted below it.</translation>
    </message>
    <message>
        <source>Unmounted anyway, it is gone for all that comes later; what is open in there stays so until it is closed. The folder itself loses nothing.</source>
        <translation>Unmounted anyway, it is gone for all that comes later; what is open in there stays so until it is closed. The folder itself loses nothing.</translation>
    </message>
    <message>
        <source>Unmount anyway</source>
        <translation>Unmount anyway</translation>
    </message>
</context>
<context>
    <name>MountTable</name>
    <message>
        <source>Mounts</source>
        <translation>Mounts</translation>
    </message>
    <message>
        <source>Folder or volume</source>
        <translation>Folder or volume</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>In the container</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Add folder…</translation>
    </message>
    <message>
        <source>Add volume</source>
        <translation>Add volume</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>New volume</source>
        <translation>New volume</translation>
    </message>
    <message>
        <source>Volume without a name</source>
        <translation>Volume without a name</translation>
    </message>
    <message>
        <source>Folder to mount</source>
        <translation>Folder to mount</translation>
    </message>
    <message>
        <source>Folder of this computer</source>
        <translation>Folder of this computer</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>File of this computer</source>
        <translation>File of this computer</translation>
    </message>
    <message>
        <source>Nothing is mounted. Add a folder or a volume to keep data outside the container.</source>
        <translation>Nothing is mounted. Add a folder or a volume to keep data outside the container.</translation>
    </message>
    <message>
        <source>Memory, empty at each start</source>
        <translation>Memory, empty at each start</translation>
    </message>
    <message>
        <source>Memory (tmpfs)</source>
        <translation>Memory (tmpfs)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, with %2</translation>
    </message>
</context>
<context>
    <name>MountTargetDialog</name>
    <message>
        <source>Mount folder</source>
        <translation>Mount folder</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Run “%1” with a folder</source>
        <translation>Run “%1” with a folder</translation>
    </message>
    <message>
        <source>Where it appears in the container</source>
        <translation>Where it appears in the container</translation>
    </message>
    <message>
        <source>The container may only read it</source>
        <translation>The container may only read it</translation>
    </message>
</context>
<context>
    <name>MountText</name>
    <message>
        <source>New directory</source>
        <translation>New directory</translation>
    </message>
    <message>
        <source>Empty directory of the image</source>
        <translation>Empty directory of the image</translation>
    </message>
    <message>
        <source>A file of the image, %1</source>
        <translation>A file of the image, %1</translation>
    </message>
    <message numerus="yes">
        <source>Filled with %n files, %1</source>
        <translation>
            <numerusform>Filled with %n file, %1</numerusform>
            <numerusform>Filled with %n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n files, %1</source>
        <translation>
            <numerusform>Hides %n file, %1</numerusform>
            <numerusform>Hides %n files, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The image has nothing there: a new directory is made for the mount.</source>
        <translation>The image has nothing there: a new directory is made for the mount.</translation>
    </message>
    <message>
        <source>The image has an empty directory there, so nothing is hidden.</source>
        <translation>The image has an empty directory there, so nothing is hidden.</translation>
    </message>
    <message>
        <source>The image&apos;s own file there (%1) is hidden as long as the mount is.</source>
        <translation>The image&apos;s own file there (%1) is hidden as long as the mount is.</translation>
    </message>
    <message numerus="yes">
        <source>The volume is new, so it first gets a copy of the %n files that the image has there (%1).</source>
        <translation>
            <numerusform>The volume is new, so it first gets a copy of the %n file that the image has there (%1).</numerusform>
            <numerusform>The volume is new, so it first gets a copy of the %n files that the image has there (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that the image has there (%1) are hidden; only if the volume is still empty does it first get a copy of them.</source>
        <translation>
            <numerusform>%n file that the image has there (%1) is hidden; only if the volume is still empty does it first get a copy of it.</numerusform>
            <numerusform>%n files that the image has there (%1) are hidden; only if the volume is still empty does it first get a copy of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that the image has there (%1) are hidden as long as the mount is. They stay in the image.</source>
        <translation>
            <numerusform>%n file that the image has there (%1) is hidden as long as the mount is. It stays in the image.</numerusform>
            <numerusform>%n files that the image has there (%1) are hidden as long as the mount is. They stay in the image.</numerusform>
        </translation>
    </message>
    <message>
        <source>The container may only read the volume.</source>
        <translation>The container may only read the volume.</translation>
    </message>
    <message>
        <source>What the container writes there stays in a volume without a name, which goes when the container is removed with its volumes.</source>
        <translation>What the container writes there stays in a volume without a name, which goes when the container is removed with its volumes.</translation>
    </message>
    <message>
        <source>What the container writes there stays in the volume when the container is gone.</source>
        <translation>What the container writes there stays in the volume when the container is gone.</translation>
    </message>
    <message>
        <source>Files that its root makes there belong to root of this computer.</source>
        <translation>Files that its root makes there belong to root of this computer.</translation>
    </message>
    <message>
        <source>Files that its root makes there belong to you; those of its other users belong to ids that only a container of yours can change.</source>
        <translation>Files that its root makes there belong to you; those of its other users belong to ids that only a container of yours can change.</translation>
    </message>
    <message>
        <source>Files that it makes there belong to you.</source>
        <translation>Files that it makes there belong to you.</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, at %2</translation>
    </message>
    <message>
        <source>The image has a file there, and a directory can&apos;t lie over a file. Choose another path.</source>
        <translation>The image has a file there, and a directory can&apos;t lie over a file. Choose another path.</translation>
    </message>
    <message>
        <source>The image has a directory there, and a file can&apos;t lie over a directory. Choose another path.</source>
        <translation>The image has a directory there, and a file can&apos;t lie over a directory. Choose another path.</translation>
    </message>
    <message>
        <source>The path leads to %1 by a link in the image.</source>
        <translation>The path leads to %1 by a link in the image.</translation>
    </message>
    <message>
        <source>This computer has no such folder yet; it is made, as docker does.</source>
        <translation>This computer has no such folder yet; it is made, as docker does.</translation>
    </message>
    <message>
        <source>The container may only read it: what it tries to write there fails.</source>
        <translation>The container may only read it: what it tries to write there fails.</translation>
    </message>
    <message>
        <source>What the container writes there changes the folder itself.</source>
        <translation>What the container writes there changes the folder itself.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>The image has nothing there: an empty file is made for the mount.</source>
        <translation>The image has nothing there: an empty file is made for the mount.</translation>
    </message>
    <message>
        <source>What the container writes there changes the file itself.</source>
        <translation>What the container writes there changes the file itself.</translation>
    </message>
    <message>
        <source>Nothing is there: an empty file is made for the mount, and stays.</source>
        <translation>Nothing is there: an empty file is made for the mount, and stays.</translation>
    </message>
    <message>
        <source>Nothing is there: a new directory is made for the mount, and stays.</source>
        <translation>Nothing is there: a new directory is made for the mount, and stays.</translation>
    </message>
    <message>
        <source>An empty directory is there, so nothing is hidden.</source>
        <translation>An empty directory is there, so nothing is hidden.</translation>
    </message>
    <message>
        <source>The file that is there (%1) is hidden as long as the mount is.</source>
        <translation>The file that is there (%1) is hidden as long as the mount is.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that are there (%1) are hidden as long as the mount is.</source>
        <translation>
            <numerusform>%n file that is there (%1) is hidden as long as the mount is.</numerusform>
            <numerusform>%n files that are there (%1) are hidden as long as the mount is.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no such folder or file.</source>
        <translation>This computer has no such folder or file.</translation>
    </message>
    <message>
        <source>There is a file, and a directory can&apos;t lie over a file. Choose another path.</source>
        <translation>There is a file, and a directory can&apos;t lie over a file. Choose another path.</translation>
    </message>
    <message>
        <source>There is a directory, and a file can&apos;t lie over a directory. Choose another path.</source>
        <translation>There is a directory, and a file can&apos;t lie over a directory. Choose another path.</translation>
    </message>
    <message>
        <source>The path leads to %1 by a link.</source>
        <translation>The path leads to %1 by a link.</translation>
    </message>
    <message>
        <source>Inside, its files keep their owners.</source>
        <translation>Inside, its files keep their owners.</translation>
    </message>
    <message>
        <source>Inside, your own files belong to root.</source>
        <translation>Inside, your own files belong to root.</translation>
    </message>
    <message>
        <source>It is empty, and the container may only read it.</source>
        <translation>It is empty, and the container may only read it.</translation>
    </message>
    <message>
        <source>What the container writes there is kept in memory, and gone when it stops.</source>
        <translation>What the container writes there is kept in memory, and gone when it stops.</translation>
    </message>
    <message>
        <source>The files of the image are there, and can only be read.</source>
        <translation>The files of the image are there, and can only be read.</translation>
    </message>
</context>
<context>
    <name>MountsTab</name>
    <message>
        <source>Mounts of the container</source>
        <translation>Mounts of the container</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>In the container</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Where it lies</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Copy where it lies</source>
        <translation>Copy where it lies</translation>
    </message>
    <message>
        <source>No mounts</source>
        <translation>No mounts</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>volume without a name</source>
        <translation>volume without a name</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>read and write</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>read-only</translation>
    </message>
    <message>
        <source>memory (tmpfs)</source>
        <translation>memory (tmpfs)</translation>
    </message>
    <message>
        <source>Only while the container runs</source>
        <translation>Only while the container runs</translation>
    </message>
    <message>
        <source>Show what lies under it</source>
        <translation>Show what lies under it</translation>
    </message>
    <message>
        <source>Unmount</source>
        <translation>Unmount</translation>
    </message>
    <message>
        <source>This container keeps everything in its writable layer. Folders and volumes are chosen when a container is run; folders can also be mounted while it runs: drop one on it.</source>
        <translation>This container keeps everything in its writable layer. Folders and volumes are chosen when a container is run; folders can also be mounted while it runs: drop one on it.</translation>
    </message>
    <message>
        <source>folder, until it stops</source>
        <translation>folder, until it stops</translation>
    </message>
    <message>
        <source>It was mounted while the container runs, and is gone when it stops.</source>
        <translation>It was mounted while the container runs, and is gone when it stops.</translation>
    </message>
    <message>
        <source>Choose a mount first.</source>
        <translation>Choose a mount first.</translation>
    </message>
    <message>
        <source>The container was made with it: it stays as long as the container.</source>
        <translation>The container was made with it: it stays as long as the container.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
</context>
<context>
    <name>NoAnswerDialog</name>
    <message>
        <source>Outcrop does not answer</source>
        <translation>Outcrop does not answer</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Open another window</translation>
    </message>
    <message>
        <source>Outcrop is open with this store already, but its window does not answer.</source>
        <translation>Outcrop is open with this store already, but its window does not answer.</translation>
    </message>
    <message>
        <source>Outcrop is open with this store already (process %1), but its window does not answer.</source>
        <translation>Outcrop is open with this store already (process %1), but its window does not answer.</translation>
    </message>
    <message>
        <source>It may only be busy. Another window is safe: both show and change the same store.</source>
        <translation>It may only be busy. Another window is safe: both show and change the same store.</translation>
    </message>
</context>
<context>
    <name>PackageChangesModel</name>
    <message>
        <source>installed</source>
        <translation>installed</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>upgraded</translation>
    </message>
    <message>
        <source>downgraded</source>
        <translation>downgraded</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
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
        <translation>Kind</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>What tells of this package says no size.</source>
        <translation>What tells of this package says no size.</translation>
    </message>
    <message>
        <source>Recorded in %1</source>
        <translation>Recorded in %1</translation>
    </message>
</context>
<context>
    <name>PackagesTab</name>
    <message>
        <source>Copy package</source>
        <translation>Copy package</translation>
    </message>
    <message>
        <source>Show what records it</source>
        <translation>Show what records it</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Filter packages</source>
        <translation>Filter packages</translation>
    </message>
    <message>
        <source>List the packages of %1</source>
        <translation>List the packages of %1</translation>
    </message>
    <message>
        <source>Reading the package databases…</source>
        <translation>Reading the package databases…</translation>
    </message>
    <message>
        <source>The packages could not be read.</source>
        <translation>The packages could not be read.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <translation>
            <numerusform>%Ln package</numerusform>
            <numerusform>%Ln packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln databases not read</source>
        <translation>
            <numerusform>%Ln database not read</numerusform>
            <numerusform>%Ln databases not read</numerusform>
        </translation>
    </message>
    <message>
        <source>The package database could not be read</source>
        <translation>The package database could not be read</translation>
    </message>
    <message>
        <source>No package database here</source>
        <translation>No package database here</translation>
    </message>
    <message>
        <source>Neither dpkg, apk, rpm, pip nor npm has recorded anything that is installed in %1.</source>
        <translation>Neither dpkg, apk, rpm, pip nor npm has recorded anything that is installed in %1.</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Layer %1: %2</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Search the list</source>
        <translation>Search the list</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Copy command</source>
        <translation>Copy command</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they were.</source>
        <comment>things of a cancelled act on several</comment>
        <translation>
            <numerusform>%n was left as it was.</numerusform>
            <numerusform>%n were left as they were.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what it is about…</source>
        <translation>Looking at what it is about…</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>First part of the text</source>
        <translation>First part of the text</translation>
    </message>
    <message>
        <source>Previous part of the text</source>
        <translation>Previous part of the text</translation>
    </message>
    <message>
        <source>Next part of the text</source>
        <translation>Next part of the text</translation>
    </message>
    <message>
        <source>Last part of the text</source>
        <translation>Last part of the text</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>From %1 to %2 of %3</source>
        <translation>From %1 to %2 of %3</translation>
    </message>
    <message>
        <source>Part %1 of %2 of the difference. %3</source>
        <translation>Part %1 of %2 of the difference. %3</translation>
    </message>
</context>
<context>
    <name>PathFilterField</name>
    <message>
        <source>Filter paths</source>
        <translation>Filter paths</translation>
    </message>
    <message>
        <source>A part of a name, or of the path with a slash in it; *, ? and [ ] make it a pattern such as *.so* or /etc/*</source>
        <translation>A part of a name, or of the path with a slash in it; *, ? and [ ] make it a pattern such as *.so* or /etc/*</translation>
    </message>
    <message>
        <source>Filter by a regular expression</source>
        <translation>Filter by a regular expression</translation>
    </message>
    <message>
        <source>The filter is a regular expression, for whole paths</source>
        <translation>The filter is a regular expression, for whole paths</translation>
    </message>
</context>
<context>
    <name>PathHistory</name>
    <message>
        <source>made</source>
        <translation>made</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>changed: %1</translation>
    </message>
    <message>
        <source>there again, the same</source>
        <translation>there again, the same</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>made again</translation>
    </message>
    <message>
        <source>History of a path</source>
        <translation>History of a path</translation>
    </message>
    <message>
        <source>Looking through the layers…</source>
        <translation>Looking through the layers…</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>The history could not be read.</translation>
    </message>
    <message>
        <source>What the layers did with “%1”</source>
        <translation>What the layers did with “%1”</translation>
    </message>
    <message>
        <source>History of the path, the lowest layer first</source>
        <translation>History of the path, the lowest layer first</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>What it did</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>Copy instruction</translation>
    </message>
    <message>
        <source>No layer has this path</source>
        <translation>No layer has this path</translation>
    </message>
    <message>
        <source>It is there because something lies in it, or because the engine made it.</source>
        <translation>It is there because something lies in it, or because the engine made it.</translation>
    </message>
    <message>
        <source>The layers below still ship it.</source>
        <translation>The layers below still ship it.</translation>
    </message>
</context>
<context>
    <name>PathJump</name>
    <message>
        <source>Go to path</source>
        <translation>Go to path</translation>
    </message>
    <message>
        <source>Type a part of a path</source>
        <translation>Type a part of a path</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Paths</translation>
    </message>
    <message>
        <source>Names between slashes may be cut short: “et/mo” is found in “/etc/motd”.</source>
        <translation>Names between slashes may be cut short: “et/mo” is found in “/etc/motd”.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>Onion skin</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Swipe</translation>
    </message>
    <message>
        <source>How the pictures are compared</source>
        <translation>How the pictures are compared</translation>
    </message>
    <message>
        <source>How much of the later picture is seen</source>
        <translation>How much of the later picture is seen</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
</context>
<context>
    <name>PortTable</name>
    <message>
        <source>Published ports</source>
        <translation>Published ports</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>In the container</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Add port</source>
        <translation>Add port</translation>
    </message>
    <message>
        <source>On this computer: a port such as “8080”, with an address such as “127.0.0.1:8080” for this computer alone, or nothing for any port that is free.</source>
        <translation>On this computer: a port such as “8080”, with an address such as “127.0.0.1:8080” for this computer alone, or nothing for any port that is free.</translation>
    </message>
    <message>
        <source>Add the image&apos;s ports</source>
        <translation>Add the image&apos;s ports</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove port</source>
        <translation>Remove port</translation>
    </message>
    <message>
        <source>The image says it serves %1.</source>
        <translation>The image says it serves %1.</translation>
    </message>
    <message>
        <source>No port is published. Add one to reach a service in the container from this computer.</source>
        <translation>No port is published. Add one to reach a service in the container from this computer.</translation>
    </message>
</context>
<context>
    <name>ProcessFields</name>
    <message>
        <source>The image has no such directory; it is made.</source>
        <translation>The image has no such directory; it is made.</translation>
    </message>
    <message>
        <source>That is a file in the image, so the container would not start.</source>
        <translation>That is a file in the image, so the container would not start.</translation>
    </message>
    <message>
        <source>The image has no program “%1”; only a mount could bring it.</source>
        <translation>The image has no program “%1”; only a mount could bring it.</translation>
    </message>
    <message>
        <source>“%1” is no program in the image, so the container would not start.</source>
        <translation>“%1” is no program in the image, so the container would not start.</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Note on: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>chosen for you</source>
        <translation>chosen for you</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Entry point</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Working directory</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Host name</translation>
    </message>
    <message>
        <source>the container&apos;s id</source>
        <translation>the container&apos;s id</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Outbound connections</source>
        <translation>Outbound connections</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>No network</translation>
    </message>
    <message>
        <source>This computer&apos;s network</source>
        <translation>This computer&apos;s network</translation>
    </message>
    <message>
        <source>Image&apos;s files are read-only</source>
        <translation>Image&apos;s files are read-only</translation>
    </message>
    <message>
        <source>The container can write only to its mounts.</source>
        <translation>The container can write only to its mounts.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>The process gets a terminal.</source>
        <translation>The process gets a terminal.</translation>
    </message>
    <message>
        <source>Keep input open</source>
        <translation>Keep input open</translation>
    </message>
    <message>
        <source>The process&apos;s input stays open for attaching.</source>
        <translation>The process&apos;s input stays open for attaching.</translation>
    </message>
    <message>
        <source>Remove it when it ends</source>
        <translation>Remove it when it ends</translation>
    </message>
    <message>
        <source>The container and its changes are removed as soon as its process ends.</source>
        <translation>The container and its changes are removed as soon as its process ends.</translation>
    </message>
    <message>
        <source>The image knows no “%1”, so the container would not start.</source>
        <translation>The image knows no “%1”, so the container would not start.</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Quit Outcrop</source>
        <translation>Quit Outcrop</translation>
    </message>
    <message>
        <source>Quit while work is under way?</source>
        <translation>Quit while work is under way?</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>What is running</translation>
    </message>
    <message>
        <source>Containers keep running without the window. What is cancelled leaves nothing half-done behind and can be started again.</source>
        <translation>Containers keep running without the window. What is cancelled leaves nothing half-done behind and can be started again.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Cancel them and quit</source>
        <translation>Cancel them and quit</translation>
    </message>
    <message>
        <source>Wait and quit</source>
        <translation>Wait and quit</translation>
    </message>
    <message>
        <source>%1 (cancelling…)</source>
        <translation>%1 (cancelling…)</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are still running.</source>
        <translation>
            <numerusform>One task is still running.</numerusform>
            <numerusform>%n tasks are still running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcrop quits as soon as %n tasks have ended.</source>
        <translation>
            <numerusform>Outcrop quits as soon as the task has ended.</numerusform>
            <numerusform>Outcrop quits as soon as %n tasks have ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>RebaseDialog</name>
    <message>
        <source>Rebase container</source>
        <translation>Rebase container</translation>
    </message>
    <message>
        <source>Make image</source>
        <translation>Make image</translation>
    </message>
    <message>
        <source>Put what “%1” changed onto another image</source>
        <translation>Put what “%1” changed onto another image</translation>
    </message>
    <message>
        <source>The container stays as it is, on %1. What comes out is a new image.</source>
        <translation>The container stays as it is, on %1. What comes out is a new image.</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Choose an image</translation>
    </message>
    <message>
        <source>name:tag, or empty for an image without a name</source>
        <translation>name:tag, or empty for an image without a name</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>New base</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>Image name</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Only the container</source>
        <translation>Only the container</translation>
    </message>
    <message>
        <source>Only the new base</source>
        <translation>Only the new base</translation>
    </message>
    <message>
        <source>Make no image while there are conflicts</source>
        <translation>Make no image while there are conflicts</translation>
    </message>
    <message>
        <source>Of what both changed, take the container&apos;s</source>
        <translation>Of what both changed, take the container&apos;s</translation>
    </message>
    <message>
        <source>Of what both changed, take the new base&apos;s</source>
        <translation>Of what both changed, take the new base&apos;s</translation>
    </message>
    <message>
        <source>Choose a new base to see who changed what.</source>
        <translation>Choose a new base to see who changed what.</translation>
    </message>
    <message>
        <source>Looking for who changed what…</source>
        <translation>Looking for who changed what…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the container</source>
        <translation>
            <numerusform>%Ln only by the container</numerusform>
            <numerusform>%Ln only by the container</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the new base</source>
        <translation>
            <numerusform>%Ln only by the new base</numerusform>
            <numerusform>%Ln only by the new base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by both alike</source>
        <translation>
            <numerusform>%Ln by both alike</numerusform>
            <numerusform>%Ln by both alike</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other image to be the new base.</source>
        <translation>There is no other image to be the new base.</translation>
    </message>
    <message>
        <source>Choose an image to be the new base.</source>
        <translation>Choose an image to be the new base.</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>A name is made of lower-case letters, digits and separators, then “:” and a tag.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths were changed by both. Say whose are taken, or put them back in the container.</source>
        <translation>
            <numerusform>%Ln path was changed by both. Say whose is taken, or put it back in the container.</numerusform>
            <numerusform>%Ln paths were changed by both. Say whose are taken, or put them back in the container.</numerusform>
        </translation>
    </message>
    <message>
        <source>an image without a name</source>
        <translation>an image without a name</translation>
    </message>
    <message>
        <source>What comes out is %1: %2 with the container&apos;s settings and no further layer.</source>
        <translation>What comes out is %1: %2 with the container&apos;s settings and no further layer.</translation>
    </message>
    <message numerus="yes">
        <source>What comes out is %1: %2 and a layer with %Ln changes of the container.</source>
        <translation>
            <numerusform>What comes out is %1: %2 and a layer with %Ln change of the container.</numerusform>
            <numerusform>What comes out is %1: %2 and a layer with %Ln changes of the container.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed what could not be found out: choose another base.</source>
        <translation>Who changed what could not be found out: choose another base.</translation>
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
        <translation>Import recent</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Nothing was imported yet</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Clear the list</translation>
    </message>
</context>
<context>
    <name>RemovalOfSeveral</name>
    <message numerus="yes">
        <source>Remove %n containers</source>
        <translation>
            <numerusform>Remove %n container</numerusform>
            <numerusform>Remove %n containers</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message numerus="yes">
        <source>%n containers are removed with their changes (%1).</source>
        <translation>
            <numerusform>%n container is removed with its changes (%1).</numerusform>
            <numerusform>%n containers are removed with their changes (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers are removed with their changes.</source>
        <translation>
            <numerusform>%n container is removed with its changes.</numerusform>
            <numerusform>%n containers are removed with their changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them run and are killed first.</source>
        <translation>
            <numerusform>%n of them runs and is killed first.</numerusform>
            <numerusform>%n of them run and are killed first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove their volumes without a name too</source>
        <translation>Remove their volumes without a name too</translation>
    </message>
    <message>
        <source>Their images, folders and named volumes stay. This can&apos;t be undone.</source>
        <translation>Their images, folders and named volumes stay. This can&apos;t be undone.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>Remove %n name</numerusform>
            <numerusform>Remove %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are removed; no bytes are freed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n name is removed; no bytes are freed.</numerusform>
            <numerusform>%n names are removed; no bytes are freed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are removed and %1 are freed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n name is removed and %1 are freed.</numerusform>
            <numerusform>%n names are removed and %1 are freed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The images stay under their other names.</source>
        <translation>The images stay under their other names.</translation>
    </message>
    <message>
        <source>Layers that other images stand on stay. This can&apos;t be undone.</source>
        <translation>Layers that other images stand on stay. This can&apos;t be undone.</translation>
    </message>
    <message>
        <source>Containers were made from some of them. A running one must be stopped first.</source>
        <translation>Containers were made from some of them. A running one must be stopped first.</translation>
    </message>
    <message>
        <source>Remove the names although stopped containers stand on them</source>
        <translation>Remove the names although stopped containers stand on them</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes</source>
        <translation>
            <numerusform>Remove %n volume</numerusform>
            <numerusform>Remove %n volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes are removed with all their data (%1).</source>
        <translation>
            <numerusform>%n volume is removed with all its data (%1).</numerusform>
            <numerusform>%n volumes are removed with all their data (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes are removed with all their data.</source>
        <translation>
            <numerusform>%n volume is removed with all its data.</numerusform>
            <numerusform>%n volumes are removed with all their data.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>This can&apos;t be undone.</translation>
    </message>
</context>
<context>
    <name>RemovalTexts</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>Remove name</translation>
    </message>
    <message>
        <source>The name “%1” is removed; no bytes are freed.</source>
        <translation>The name “%1” is removed; no bytes are freed.</translation>
    </message>
    <message>
        <source>The image stays under its other names.</source>
        <translation>The image stays under its other names.</translation>
    </message>
    <message>
        <source>Remove image</source>
        <translation>Remove image</translation>
    </message>
    <message>
        <source>The image “%1” is removed and %2 are freed.</source>
        <translation>The image “%1” is removed and %2 are freed.</translation>
    </message>
    <message>
        <source>Layers that other images stand on stay. This can&apos;t be undone.</source>
        <translation>Layers that other images stand on stay. This can&apos;t be undone.</translation>
    </message>
    <message>
        <source>Remove its name although stopped containers stand on it</source>
        <translation>Remove its name although stopped containers stand on it</translation>
    </message>
    <message>
        <source>Remove container</source>
        <translation>Remove container</translation>
    </message>
    <message>
        <source>The container “%1” is removed with its changes (%2).</source>
        <translation>The container “%1” is removed with its changes (%2).</translation>
    </message>
    <message>
        <source>The container “%1” is removed with its changes.</source>
        <translation>The container “%1” is removed with its changes.</translation>
    </message>
    <message>
        <source>It runs and is killed first.</source>
        <translation>It runs and is killed first.</translation>
    </message>
    <message>
        <source>Remove its volumes without a name too</source>
        <translation>Remove its volumes without a name too</translation>
    </message>
    <message>
        <source>Its image, folders and named volumes stay. This can&apos;t be undone.</source>
        <translation>Its image, folders and named volumes stay. This can&apos;t be undone.</translation>
    </message>
    <message>
        <source>Remove volume</source>
        <translation>Remove volume</translation>
    </message>
    <message>
        <source>The volume “%1” is removed with all its data (%2).</source>
        <translation>The volume “%1” is removed with all its data (%2).</translation>
    </message>
    <message>
        <source>The volume “%1” is removed with all its data.</source>
        <translation>The volume “%1” is removed with all its data.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>This can&apos;t be undone.</translation>
    </message>
    <message>
        <source>Remove unused volumes</source>
        <translation>Remove unused volumes</translation>
    </message>
    <message numerus="yes">
        <source>%n volumes that no container uses are removed with their data (%1).</source>
        <translation>
            <numerusform>%n volume that no container uses is removed with its data (%1).</numerusform>
            <numerusform>%n volumes that no container uses are removed with their data (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>These containers were made from it:</source>
        <translation>These containers were made from it:</translation>
    </message>
    <message>
        <source>A running one must be stopped first. This can&apos;t be undone.</source>
        <translation>A running one must be stopped first. This can&apos;t be undone.</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename container</source>
        <translation>Rename container</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>Another name for “%1”</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>What it runs goes on; only its name is another.</source>
        <translation>What it runs goes on; only its name is another.</translation>
    </message>
    <message>
        <source>A container named “%1” exists already. Choose another name.</source>
        <translation>A container named “%1” exists already. Choose another name.</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>This command does the same in a terminal. A docker command can be pasted here.</source>
        <translation>This command does the same in a terminal. A docker command can be pasted here.</translation>
    </message>
    <message>
        <source>Run “%1”</source>
        <translation>Run “%1”</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Drop a folder here to mount it.</source>
        <translation>Drop a folder here to mount it.</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Mounts</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Mounts of other containers</source>
        <translation>Mounts of other containers</translation>
    </message>
    <message>
        <source>Paste docker command</source>
        <translation>Paste docker command</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Fills the form with the command in the clipboard (%1).</source>
        <translation>Fills the form with the command in the clipboard (%1).</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>The clipboard holds no command that runs a container, such as “docker run …”.</source>
        <translation>The clipboard holds no command that runs a container, such as “docker run …”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This form runs another image.</source>
        <translation>This form runs another image.</translation>
    </message>
    <message>
        <source>There is no such container.</source>
        <translation>There is no such container.</translation>
    </message>
    <message>
        <source>The form is filled from the command.</source>
        <translation>The form is filled from the command.</translation>
    </message>
    <message>
        <source>The form is filled from the command, without:</source>
        <translation>The form is filled from the command, without:</translation>
    </message>
    <message>
        <source>Of other images</source>
        <translation>Of other images</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Save as template…</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>Delete a template</translation>
    </message>
    <message>
        <source>%1: its value is a secret and was not kept. Type it in under “Environment”.</source>
        <translation>%1: its value is a secret and was not kept. Type it in under “Environment”.</translation>
    </message>
    <message>
        <source>The mounts of “%1”: there is no such container.</source>
        <translation>The mounts of “%1”: there is no such container.</translation>
    </message>
    <message>
        <source>The form is filled from the template “%1”.</source>
        <translation>The form is filled from the template “%1”.</translation>
    </message>
    <message>
        <source>The form is filled from the template “%1”, without:</source>
        <translation>The form is filled from the template “%1”, without:</translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>The template “%1” is saved.</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Delete template</translation>
    </message>
    <message>
        <source>The template “%1” is deleted. Containers made from it stay.</source>
        <translation>The template “%1” is deleted. Containers made from it stay.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>The template “%1” is deleted.</source>
        <translation>The template “%1” is deleted.</translation>
    </message>
    <message>
        <source>The template “%1” could not be deleted (%2).</source>
        <translation>The template “%1” could not be deleted (%2).</translation>
    </message>
    <message>
        <source>Mounts, environment, ports and limits</source>
        <translation>Mounts, environment, ports and limits</translation>
    </message>
    <message>
        <source>Something on this computer listens at “%1” now; the container would not start.</source>
        <translation>Something on this computer listens at “%1” now; the container would not start.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>A container named “%1” exists already. Choose another name.</source>
        <translation>A container named “%1” exists already. Choose another name.</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>A quotation mark is not closed.</translation>
    </message>
    <message>
        <source>The image names no command. Say what to run, for example “sh”.</source>
        <translation>The image names no command. Say what to run, for example “sh”.</translation>
    </message>
    <message>
        <source>The working directory must start with “/”.</source>
        <translation>The working directory must start with “/”.</translation>
    </message>
    <message>
        <source>A variable needs a name, and the name has no “=”.</source>
        <translation>A variable needs a name, and the name has no “=”.</translation>
    </message>
    <message>
        <source>The variable “%1” is set twice.</source>
        <translation>The variable “%1” is set twice.</translation>
    </message>
    <message>
        <source>Two mounts want the path “%1”. Give one of them another path.</source>
        <translation>Two mounts want the path “%1”. Give one of them another path.</translation>
    </message>
    <message>
        <source>A folder of this computer must be given with its full path.</source>
        <translation>A folder of this computer must be given with its full path.</translation>
    </message>
    <message>
        <source>A path with “:” in its name can&apos;t be mounted.</source>
        <translation>A path with “:” in its name can&apos;t be mounted.</translation>
    </message>
    <message>
        <source>Say where it appears in the container: a path that starts with “/”.</source>
        <translation>Say where it appears in the container: a path that starts with “/”.</translation>
    </message>
    <message>
        <source>This mount can&apos;t be used (%1).</source>
        <translation>This mount can&apos;t be used (%1).</translation>
    </message>
    <message>
        <source>Write memory as a number with a unit, such as “512m” or “2g”.</source>
        <translation>Write memory as a number with a unit, such as “512m” or “2g”.</translation>
    </message>
    <message>
        <source>Write processors as a number, such as “1.5”.</source>
        <translation>Write processors as a number, such as “1.5”.</translation>
    </message>
    <message>
        <source>Write processes as a whole number, such as “100”.</source>
        <translation>Write processes as a whole number, such as “100”.</translation>
    </message>
    <message>
        <source>A container needs at least 6 MB of memory (“6m”).</source>
        <translation>A container needs at least 6 MB of memory (“6m”).</translation>
    </message>
    <message>
        <source>Choose from 0.01 to %1: this computer has no more processors.</source>
        <translation>Choose from 0.01 to %1: this computer has no more processors.</translation>
    </message>
    <message>
        <source>Two rows want the port “%1” of this computer.</source>
        <translation>Two rows want the port “%1” of this computer.</translation>
    </message>
    <message>
        <source>Say which port of the container is meant, such as “80”.</source>
        <translation>Say which port of the container is meant, such as “80”.</translation>
    </message>
    <message>
        <source>This port can&apos;t be used (%1).</source>
        <translation>This port can&apos;t be used (%1).</translation>
    </message>
    <message>
        <source>Ports are published with the network “Outbound connections” alone.</source>
        <translation>Ports are published with the network “Outbound connections” alone.</translation>
    </message>
    <message>
        <source>These limits can&apos;t be used (%1).</source>
        <translation>These limits can&apos;t be used (%1).</translation>
    </message>
</context>
<context>
    <name>RunNotice</name>
    <message>
        <source>Close this note</source>
        <translation>Close this note</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveAs</name>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Save folder as tar…</source>
        <translation>Save folder as tar…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Save %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>“%1” could not be saved.</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln things as one tar…</source>
        <translation>
            <numerusform>Save %Ln thing as one tar…</numerusform>
            <numerusform>Save %Ln things as one tar…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln thing</numerusform>
            <numerusform>%Ln things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Save as template</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>Offer it for every image</source>
        <translation>Offer it for every image</translation>
    </message>
    <message numerus="yes">
        <source>Keep the values of %n secrets as well</source>
        <translation>
            <numerusform>Keep the value of %n secret as well</numerusform>
            <numerusform>Keep the values of %n secrets as well</numerusform>
        </translation>
    </message>
    <message>
        <source>A template of this name is there already; it is replaced.</source>
        <translation>A template of this name is there already; it is replaced.</translation>
    </message>
    <message>
        <source>The secrets are written to a file of yours, readable as they are.</source>
        <translation>The secrets are written to a file of yours, readable as they are.</translation>
    </message>
    <message>
        <source>Only the names of the secrets are kept; the template asks for their values.</source>
        <translation>Only the names of the secrets are kept; the template asks for their values.</translation>
    </message>
    <message>
        <source>The template needs a name.</source>
        <translation>The template needs a name.</translation>
    </message>
    <message>
        <source>The template “%1” could not be saved.</source>
        <translation>The template “%1” could not be saved.</translation>
    </message>
    <message>
        <source>Check the folder %1.</source>
        <translation>Check the folder %1.</translation>
    </message>
</context>
<context>
    <name>SavedChanges</name>
    <message>
        <source>Save the changes here as patch…</source>
        <translation>Save the changes here as patch…</translation>
    </message>
    <message>
        <source>Save the changes here as layer (tar)…</source>
        <translation>Save the changes here as layer (tar)…</translation>
    </message>
    <message>
        <source>Save all changes as patch…</source>
        <translation>Save all changes as patch…</translation>
    </message>
    <message>
        <source>Save all changes as layer (tar)…</source>
        <translation>Save all changes as layer (tar)…</translation>
    </message>
    <message numerus="yes">
        <source>changes of %Ln paths</source>
        <translation>
            <numerusform>changes of %Ln path</numerusform>
            <numerusform>changes of %Ln paths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %Ln paths as patch…</source>
        <translation>
            <numerusform>Save the changes of %Ln path as patch…</numerusform>
            <numerusform>Save the changes of %Ln paths as patch…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %Ln paths as layer (tar)…</source>
        <translation>
            <numerusform>Save the changes of %Ln path as layer (tar)…</numerusform>
            <numerusform>Save the changes of %Ln paths as layer (tar)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>every quarter of an hour</source>
        <translation>every quarter of an hour</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>every hour</translation>
    </message>
    <message>
        <source>every six hours</source>
        <translation>every six hours</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>every week</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule snapshots</source>
        <translation>Schedule snapshots</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>When are snapshots of “%1” taken?</source>
        <translation>When are snapshots of “%1” taken?</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>only by hand</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>By the clock</translation>
    </message>
    <message>
        <source>How many of these are kept</source>
        <translation>How many of these are kept</translation>
    </message>
    <message>
        <source>Before each start of a container that has the volume</source>
        <translation>Before each start of a container that has the volume</translation>
    </message>
    <message>
        <source>By the clock they are taken while this program is open, and by “outcrop volume snapshot due” from a timer of the system: nothing of Outcrop runs in the background. Those you take yourself are always kept.</source>
        <translation>By the clock they are taken while this program is open, and by “outcrop volume snapshot due” from a timer of the system: nothing of Outcrop runs in the background. Those you take yourself are always kept.</translation>
    </message>
    <message>
        <source>Taken only by hand.</source>
        <translation>Taken only by hand.</translation>
    </message>
    <message>
        <source>Taken before each start.</source>
        <translation>Taken before each start.</translation>
    </message>
    <message>
        <source>Taken before each start, and %1.</source>
        <translation>Taken before each start, and %1.</translation>
    </message>
    <message>
        <source>Taken %1.</source>
        <translation>Taken %1.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Part of a name, *.conf, /etc/*</source>
        <translation>Part of a name, *.conf, /etc/*</translation>
    </message>
    <message>
        <source>Name or path</source>
        <translation>Name or path</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regular expression</translation>
    </message>
    <message>
        <source>The name is a regular expression that fits anywhere in the path.</source>
        <translation>The name is a regular expression that fits anywhere in the path.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>Text in the files</source>
        <translation>Text in the files</translation>
    </message>
    <message>
        <source>Words, then Return</source>
        <translation>Words, then Return</translation>
    </message>
    <message>
        <source>Every file that fits is read for it, so it is looked for when you press Return.</source>
        <translation>Every file that fits is read for it, so it is looked for when you press Return.</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>The text is a regular expression</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>Size from</translation>
    </message>
    <message>
        <source>10k</source>
        <translation>10k</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>Size to</translation>
    </message>
    <message>
        <source>1.5MB</source>
        <translation>1.5MB</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>0 or 1000:100</source>
        <translation>0 or 1000:100</translation>
    </message>
    <message>
        <source>Content (SHA-256)</source>
        <translation>Content (SHA-256)</translation>
    </message>
    <message>
        <source>32 or 64 digits</source>
        <translation>32 or 64 digits</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Character devices</source>
        <translation>Character devices</translation>
    </message>
    <message>
        <source>Block devices</source>
        <translation>Block devices</translation>
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
        <translation>Choose, or write 644 (exactly), -4000 (all of these bits) or /6000 (any of them).</translation>
    </message>
    <message>
        <source>Run as owner (setuid)</source>
        <translation>Run as owner (setuid)</translation>
    </message>
    <message>
        <source>Run as group (setgid)</source>
        <translation>Run as group (setgid)</translation>
    </message>
    <message>
        <source>Everyone may write</source>
        <translation>Everyone may write</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Executable</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>Sticky</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Only in</translation>
    </message>
    <message>
        <source>Everything ticked below</source>
        <translation>Everything ticked below</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Containers</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Also what later layers hide</source>
        <translation>Also what later layers hide</translation>
    </message>
    <message>
        <source>Files that were replaced or removed, but still ship in the image</source>
        <translation>Files that were replaced or removed, but still ship in the image</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>This is no regular expression.</translation>
    </message>
    <message>
        <source>Choose one, or write 644, -4000 or /6000.</source>
        <translation>Choose one, or write 644, -4000 or /6000.</translation>
    </message>
    <message>
        <source>This is no size. Write 10k, 1.5MB or 4MiB.</source>
        <translation>This is no size. Write 10k, 1.5MB or 4MiB.</translation>
    </message>
    <message>
        <source>Write numbers: 1000, 1000:100 or :100.</source>
        <translation>Write numbers: 1000, 1000:100 or :100.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits; its first 32 do.</source>
        <translation>A SHA-256 has 64 digits; its first 32 do.</translation>
    </message>
    <message>
        <source>Gives rights (setuid, setgid, capabilities)</source>
        <translation>Gives rights (setuid, setgid, capabilities)</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Files that were found</source>
        <translation>Files that were found</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copy command</translation>
    </message>
    <message>
        <source>The line that does the same in a terminal</source>
        <translation>The line that does the same in a terminal</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copy path</translation>
    </message>
    <message>
        <source>There is nothing to look through yet</source>
        <translation>There is nothing to look through yet</translation>
    </message>
    <message>
        <source>Import an image first: drop its archive anywhere here.</source>
        <translation>Import an image first: drop its archive anywhere here.</translation>
    </message>
    <message>
        <source>Where is that file?</source>
        <translation>Where is that file?</translation>
    </message>
    <message>
        <source>A name, a text, permissions, a size, an owner or a content: every layer of every image is looked through.</source>
        <translation>A name, a text, permissions, a size, an owner or a content: every layer of every image is looked through.</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>The search failed.</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>The search was stopped</translation>
    </message>
    <message>
        <source>Nothing had been found by then.</source>
        <translation>Nothing had been found by then.</translation>
    </message>
    <message>
        <source>That cannot be looked for</source>
        <translation>That cannot be looked for</translation>
    </message>
    <message>
        <source>What is wrong is said at the left, below the field.</source>
        <translation>What is wrong is said at the left, below the field.</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>Not everything could be read.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were too large to look into.</source>
        <translation>
            <numerusform>%Ln file was too large to look into.</numerusform>
            <numerusform>%Ln files were too large to look into.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that are no text were not looked into.</source>
        <translation>
            <numerusform>%Ln file that is no text was not looked into.</numerusform>
            <numerusform>%Ln files that are no text were not looked into.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for less, or look in more places.</source>
        <translation>Ask for less, or look in more places.</translation>
    </message>
    <message>
        <source>Ask for less, look in more places, or also at what later layers hide.</source>
        <translation>Ask for less, look in more places, or also at what later layers hide.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nothing was found</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Looking… %1 of %2</source>
        <translation>Looking… %1 of %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln places</source>
        <translation>
            <numerusform>in %Ln place</numerusform>
            <numerusform>in %Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nothing found</translation>
    </message>
    <message>
        <source>there are more than these: ask for less</source>
        <translation>there are more than these: ask for less</translation>
    </message>
    <message>
        <source>not everything could be read</source>
        <translation>not everything could be read</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large to look into</source>
        <translation>
            <numerusform>%Ln too large to look into</numerusform>
            <numerusform>%Ln too large to look into</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in its tree</source>
        <translation>Show in its tree</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Save %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Press Return to look into the files</source>
        <translation>Press Return to look into the files</translation>
    </message>
</context>
<context>
    <name>SecretsModel</name>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>variable %1</translation>
    </message>
    <message>
        <source>history</source>
        <translation>history</translation>
    </message>
    <message>
        <source>config, %1</source>
        <translation>config, %1</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>ships</translation>
    </message>
    <message>
        <source>replaced by %1, still ships</source>
        <translation>replaced by %1, still ships</translation>
    </message>
    <message>
        <source>removed by %1, still ships</source>
        <translation>removed by %1, still ships</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sure</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>perhaps</translation>
    </message>
    <message>
        <source>“Show values” shows it.</source>
        <translation>“Show values” shows it.</translation>
    </message>
    <message>
        <source>Layer %1 hides the file, but whoever has the image can still read it.</source>
        <translation>Layer %1 hides the file, but whoever has the image can still read it.</translation>
    </message>
</context>
<context>
    <name>SecretsTab</name>
    <message>
        <source>Copy place</source>
        <translation>Copy place</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>Show where it is</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Show values</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords</source>
        <translation>Keys, tokens and passwords</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filter findings</translation>
    </message>
    <message>
        <source>Look for secrets in %1</source>
        <translation>Look for secrets in %1</translation>
    </message>
    <message>
        <source>Looking for keys, tokens and passwords…</source>
        <translation>Looking for keys, tokens and passwords…</translation>
    </message>
    <message>
        <source>Every file of every layer is read, also what later layers hide.</source>
        <translation>Every file of every layer is read, also what later layers hide.</translation>
    </message>
    <message>
        <source>Every file is read.</source>
        <translation>Every file is read.</translation>
    </message>
    <message>
        <source>The files could not be looked into.</source>
        <translation>The files could not be looked into.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln files</source>
        <translation>
            <numerusform>%1 in %Ln file</numerusform>
            <numerusform>%1 in %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large to look into</source>
        <translation>
            <numerusform>%Ln too large to look into</numerusform>
            <numerusform>%Ln too large to look into</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more than these</source>
        <translation>there are more than these</translation>
    </message>
    <message numerus="yes">
        <source>No keys or tokens found in %Ln files</source>
        <translation>
            <numerusform>No keys or tokens found in %Ln file</numerusform>
            <numerusform>No keys or tokens found in %Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>What was looked for: private keys, tokens of known services, passwords in variables and in files that are there for them.</source>
        <translation>What was looked for: private keys, tokens of known services, passwords in variables and in files that are there for them.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Layer %1</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Layer %1: %2</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Search acts and keys</source>
        <translation>Search acts and keys</translation>
    </message>
</context>
<context>
    <name>ShowPlace</name>
    <message>
        <source>No file manager answers here. The folder is %1.</source>
        <translation>No file manager answers here. The folder is %1.</translation>
    </message>
</context>
<context>
    <name>SizeChart</name>
    <message numerus="yes">
        <source>%Ln more in %1</source>
        <translation>
            <numerusform>%Ln more in %1</numerusform>
            <numerusform>%Ln more in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>layer %1</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>layer %1: %2</translation>
    </message>
</context>
<context>
    <name>SizeMap</name>
    <message>
        <source>Find in the drawing</source>
        <translation>Find in the drawing</translation>
    </message>
    <message>
        <source>Which layers are drawn</source>
        <translation>Which layers are drawn</translation>
    </message>
    <message>
        <source>Look into what is chosen in the drawing</source>
        <translation>Look into what is chosen in the drawing</translation>
    </message>
    <message>
        <source>Look at the directory around the drawing</source>
        <translation>Look at the directory around the drawing</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copy path</translation>
    </message>
    <message>
        <source>Choose something in the drawing of an image&apos;s sizes first.</source>
        <translation>Choose something in the drawing of an image&apos;s sizes first.</translation>
    </message>
    <message>
        <source>The drawing shows everything.</source>
        <translation>The drawing shows everything.</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>All layers</translation>
    </message>
    <message>
        <source>Up to layer %1</source>
        <translation>Up to layer %1</translation>
    </message>
    <message>
        <source>Only layer %1</source>
        <translation>Only layer %1</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>The files could not be read.</translation>
    </message>
    <message>
        <source>There are no files that weigh anything</source>
        <translation>There are no files that weigh anything</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Look at %1</translation>
    </message>
    <message>
        <source>Show in its layer</source>
        <translation>Show in its layer</translation>
    </message>
    <message>
        <source>Look at everything in the drawing</source>
        <translation>Look at everything in the drawing</translation>
    </message>
</context>
<context>
    <name>SnapshotActs</name>
    <message>
        <source>%1 comes back</source>
        <translation>%1 comes back</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 is removed</translation>
    </message>
    <message>
        <source>%1 becomes what it was</source>
        <translation>%1 becomes what it was</translation>
    </message>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>Take a snapshot of %1</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>Kept as %1.</translation>
    </message>
    <message>
        <source>No snapshot of “%1” could be taken.</source>
        <translation>No snapshot of “%1” could be taken.</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>Nothing has changed since then.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be put back.</source>
        <translation>“%1” can&apos;t be put back.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>The volume “%1” becomes what it was at “%2”:</source>
        <translation>The volume “%1” becomes what it was at “%2”:</translation>
    </message>
    <message>
        <source>“%1” becomes what it was at “%2”:</source>
        <translation>“%1” becomes what it was at “%2”:</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there now is gone then, unless a snapshot has it: take one before.</source>
        <translation>What is there now is gone then, unless a snapshot has it: take one before.</translation>
    </message>
    <message>
        <source>These containers run and have the volume: %1. Stop them first, or let them stand still meanwhile.</source>
        <translation>These containers run and have the volume: %1. Stop them first, or let them stand still meanwhile.</translation>
    </message>
    <message>
        <source>They stand still meanwhile, and what they have open stays the old file</source>
        <translation>They stand still meanwhile, and what they have open stays the old file</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Put back %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories were put back or removed.</source>
        <translation>
            <numerusform>%Ln file or directory was put back or removed.</numerusform>
            <numerusform>%Ln files and directories were put back or removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be put back.</source>
        <translation>“%1” could not be put back.</translation>
    </message>
    <message>
        <source>Remove snapshot</source>
        <translation>Remove snapshot</translation>
    </message>
    <message>
        <source>The snapshot “%1” of the volume “%2” is removed.</source>
        <translation>The snapshot “%1” of the volume “%2” is removed.</translation>
    </message>
    <message>
        <source>The volume itself and its other snapshots stay. This can&apos;t be undone.</source>
        <translation>The volume itself and its other snapshots stay. This can&apos;t be undone.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove snapshot %1</source>
        <translation>Remove snapshot %1</translation>
    </message>
    <message>
        <source>Removed the snapshot %1.</source>
        <translation>Removed the snapshot %1.</translation>
    </message>
    <message>
        <source>The snapshot “%1” could not be removed.</source>
        <translation>The snapshot “%1” could not be removed.</translation>
    </message>
    <message>
        <source>The schedule of “%1” could not be read.</source>
        <translation>The schedule of “%1” could not be read.</translation>
    </message>
    <message>
        <source>Schedule snapshots of %1</source>
        <translation>Schedule snapshots of %1</translation>
    </message>
    <message>
        <source>The schedule of “%1” could not be set.</source>
        <translation>The schedule of “%1” could not be set.</translation>
    </message>
</context>
<context>
    <name>SnapshotClock</name>
    <message>
        <source>Take the snapshots that are due</source>
        <translation>Take the snapshots that are due</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln snapshots.</source>
        <translation>
            <numerusform>Took %Ln snapshot.</numerusform>
            <numerusform>Took %Ln snapshots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnapshotsTab</name>
    <message>
        <source>stood still meanwhile</source>
        <translation>stood still meanwhile</translation>
    </message>
    <message>
        <source>wrote meanwhile</source>
        <translation>wrote meanwhile</translation>
    </message>
    <message>
        <source>none ran</source>
        <translation>none ran</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>No snapshots yet</translation>
    </message>
    <message>
        <source>A snapshot keeps the files of the volume as they are now. What several have the same is kept only once, and all of it or a single file can be put back later.</source>
        <translation>A snapshot keeps the files of the volume as they are now. What several have the same is kept only once, and all of it or a single file can be put back later.</translation>
    </message>
    <message>
        <source>Take snapshot</source>
        <translation>Take snapshot</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Compare with now</translation>
    </message>
    <message>
        <source>Put all back…</source>
        <translation>Put all back…</translation>
    </message>
    <message>
        <source>Put this back…</source>
        <translation>Put this back…</translation>
    </message>
    <message>
        <source>Remove snapshot…</source>
        <translation>Remove snapshot…</translation>
    </message>
    <message>
        <source>Snapshots of the volume</source>
        <translation>Snapshots of the volume</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>New bytes</source>
        <translation>New bytes</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Containers</translation>
    </message>
    <message>
        <source>What it took on the disk when it was made; the rest it shares.</source>
        <translation>What it took on the disk when it was made; the rest it shares.</translation>
    </message>
    <message>
        <source>What containers that have the volume did meanwhile.</source>
        <translation>What containers that have the volume did meanwhile.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copy name</translation>
    </message>
    <message>
        <source>A snapshot stays as it is: copy into the volume&apos;s own files.</source>
        <translation>A snapshot stays as it is: copy into the volume&apos;s own files.</translation>
    </message>
    <message>
        <source>Choose a volume first.</source>
        <translation>Choose a volume first.</translation>
    </message>
    <message>
        <source>Choose a snapshot first.</source>
        <translation>Choose a snapshot first.</translation>
    </message>
    <message>
        <source>Choose a file of a snapshot first.</source>
        <translation>Choose a file of a snapshot first.</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Schedule…</translation>
    </message>
</context>
<context>
    <name>StackView</name>
    <message>
        <source>Find a layer</source>
        <translation>Find a layer</translation>
    </message>
    <message>
        <source>Copy the layer&apos;s instruction</source>
        <translation>Copy the layer&apos;s instruction</translation>
    </message>
    <message>
        <source>Find a layer…</source>
        <translation>Find a layer…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Taller layers</source>
        <translation>Taller layers</translation>
    </message>
    <message>
        <source>Flatter layers</source>
        <translation>Flatter layers</translation>
    </message>
    <message>
        <source>Layers in their usual height</source>
        <translation>Layers in their usual height</translation>
    </message>
    <message>
        <source>Show the layers of an image first.</source>
        <translation>Show the layers of an image first.</translation>
    </message>
    <message>
        <source>Choose a layer first.</source>
        <translation>Choose a layer first.</translation>
    </message>
    <message>
        <source>Choose a layer that has files first.</source>
        <translation>Choose a layer that has files first.</translation>
    </message>
</context>
<context>
    <name>SubjectField</name>
    <message>
        <source>Image, container, volume or path</source>
        <translation>Image, container, volume or path</translation>
    </message>
    <message>
        <source>The folder as it is</source>
        <translation>The folder as it is</translation>
    </message>
    <message>
        <source>Its last commit (git HEAD)</source>
        <translation>Its last commit (git HEAD)</translation>
    </message>
</context>
<context>
    <name>Sunburst</name>
    <message>
        <source>Sizes as rings</source>
        <translation>Sizes as rings</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tag image</source>
        <translation>Tag image</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Add tag</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>Another name for “%1”</translation>
    </message>
    <message>
        <source>name:tag</source>
        <translation>name:tag</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>It will be kept as %1.</source>
        <translation>It will be kept as %1.</translation>
    </message>
    <message>
        <source>The image keeps its other names.</source>
        <translation>The image keeps its other names.</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>A name is made of lower-case letters, digits and separators, then “:” and a tag.</translation>
    </message>
</context>
<context>
    <name>TaskHistory</name>
    <message>
        <source>What ran</source>
        <translation>What ran</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Clear finished</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Why it failed…</source>
        <translation>Why it failed…</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>Nothing has run yet.</translation>
    </message>
    <message>
        <source>Began %1, took %2.</source>
        <translation>Began %1, took %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Show in file manager</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>What ran</source>
        <translation>What ran</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>other running tasks</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a task</comment>
        <translation>%1 failed</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <comment>a task</comment>
        <translation>%1 cancelled</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>a task</comment>
        <translation>%1 done</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>All actions  %1</source>
        <translation>All actions  %1</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Show in file manager</translation>
    </message>
</context>
<context>
    <name>TasksModel</name>
    <message>
        <source>reading</source>
        <translation>reading</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>unpacking</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>packing</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>indexing</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copying</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, and to what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>cancelling…</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>less than a second</translation>
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
        <translation>Began %1, took %2.</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparing</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>exporting</translation>
    </message>
    <message>
        <source>mounting</source>
        <translation>mounting</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Text in its usual size</translation>
    </message>
</context>
<context>
    <name>ThreeWayModel</name>
    <message>
        <source>A  added</source>
        <translation>A  added</translation>
    </message>
    <message>
        <source>C  changed</source>
        <translation>C  changed</translation>
    </message>
    <message>
        <source>D  removed</source>
        <translation>D  removed</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
</context>
<context>
    <name>ThreeWayPane</name>
    <message>
        <source>Only mine</source>
        <translation>Only mine</translation>
    </message>
    <message>
        <source>Only the new base</source>
        <translation>Only the new base</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>New base</translation>
    </message>
    <message>
        <source>Old base</source>
        <translation>Old base</translation>
    </message>
    <message>
        <source>Which two of the file are compared</source>
        <translation>Which two of the file are compared</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>Show the conflicts</translation>
    </message>
    <message>
        <source>Show what only mine changed</source>
        <translation>Show what only mine changed</translation>
    </message>
    <message>
        <source>Show what only the new base changed</source>
        <translation>Show what only the new base changed</translation>
    </message>
    <message>
        <source>Show what both changed alike</source>
        <translation>Show what both changed alike</translation>
    </message>
    <message>
        <source>Compare the file of the new base with mine</source>
        <translation>Compare the file of the new base with mine</translation>
    </message>
    <message>
        <source>Compare the file of the old base with mine</source>
        <translation>Compare the file of the old base with mine</translation>
    </message>
    <message>
        <source>Compare the file of the old base with the new base&apos;s</source>
        <translation>Compare the file of the old base with the new base&apos;s</translation>
    </message>
    <message>
        <source>Looking for who changed what…</source>
        <translation>Looking for who changed what…</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>This is no regular expression</translation>
    </message>
    <message>
        <source>Nobody changed anything</source>
        <translation>Nobody changed anything</translation>
    </message>
    <message>
        <source>All three have the same files with the same content, modes and owners.</source>
        <translation>All three have the same files with the same content, modes and owners.</translation>
    </message>
    <message>
        <source>No path matches</source>
        <translation>No path matches</translation>
    </message>
    <message>
        <source>Change the filter or press Escape in it to see every path.</source>
        <translation>Change the filter or press Escape in it to see every path.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only mine</source>
        <translation>
            <numerusform>%Ln only mine</numerusform>
            <numerusform>%Ln only mine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the new base</source>
        <translation>
            <numerusform>%Ln only by the new base</numerusform>
            <numerusform>%Ln only by the new base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by both alike</source>
        <translation>
            <numerusform>%Ln by both alike</numerusform>
            <numerusform>%Ln by both alike</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither of the two has it</source>
        <translation>Neither of the two has it</translation>
    </message>
    <message>
        <source>Compare two others above.</source>
        <translation>Compare two others above.</translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>Nothing fits the filters</translation>
    </message>
    <message>
        <source>Widen them, or take them away.</source>
        <translation>Widen them, or take them away.</translation>
    </message>
</context>
<context>
    <name>ThreeWayView</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>Both the same</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>Who changed it</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Who changed what</translation>
    </message>
</context>
<context>
    <name>TreeBrowser</name>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Shows or hides these changes.</source>
        <translation>Shows or hides these changes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message>
        <source>No path matches</source>
        <translation>No path matches</translation>
    </message>
    <message>
        <source>Change the filter or press Escape in it to see every path.</source>
        <translation>Change the filter or press Escape in it to see every path.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Reading the files…</translation>
    </message>
    <message>
        <source>Nothing here was written by %1</source>
        <translation>Nothing here was written by %1</translation>
    </message>
    <message>
        <source>Choose another process above, or all of them.</source>
        <translation>Choose another process above, or all of them.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln renamed</numerusform>
            <numerusform>%Ln renamed</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>Nothing fits the filters</translation>
    </message>
    <message>
        <source>Widen them, or take them away.</source>
        <translation>Widen them, or take them away.</translation>
    </message>
    <message>
        <source>Switch the changes on above to see them.</source>
        <translation>Switch the changes on above to see them.</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>This is no regular expression</translation>
    </message>
</context>
<context>
    <name>TreeDrop</name>
    <message>
        <source>Paste files</source>
        <translation>Paste files</translation>
    </message>
    <message>
        <source>Copy files in…</source>
        <translation>Copy files in…</translation>
    </message>
    <message>
        <source>Copy a folder in…</source>
        <translation>Copy a folder in…</translation>
    </message>
    <message>
        <source>There are no files on the clipboard.</source>
        <translation>There are no files on the clipboard.</translation>
    </message>
    <message>
        <source>Folder to copy in</source>
        <translation>Folder to copy in</translation>
    </message>
    <message>
        <source>Files to copy in</source>
        <translation>Files to copy in</translation>
    </message>
    <message>
        <source>Return copies, Escape leaves it.</source>
        <translation>Return copies, Escape leaves it.</translation>
    </message>
    <message>
        <source>It can be copied, or mounted as long as the container runs. Return copies, Escape leaves it.</source>
        <translation>It can be copied, or mounted as long as the container runs. Return copies, Escape leaves it.</translation>
    </message>
</context>
<context>
    <name>Treemap</name>
    <message>
        <source>Sizes as a map</source>
        <translation>Sizes as a map</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsedByTab</name>
    <message>
        <source>Containers that use the volume</source>
        <translation>Containers that use the volume</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>In the container</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>No container uses it</source>
        <translation>No container uses it</translation>
    </message>
    <message>
        <source>It can be mounted when a container is run, or removed.</source>
        <translation>It can be mounted when a container is run, or removed.</translation>
    </message>
    <message>
        <source>● running</source>
        <translation>● running</translation>
    </message>
    <message>
        <source>○ not running</source>
        <translation>○ not running</translation>
    </message>
    <message>
        <source>Press Return to see the container.</source>
        <translation>Press Return to see the container.</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Copy command</source>
        <translation>Copy command</translation>
    </message>
</context>
<context>
    <name>VolumeActions</name>
    <message>
        <source>New volume…</source>
        <translation>New volume…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Remove unused…</source>
        <translation>Remove unused…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copy name</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copy path</translation>
    </message>
    <message>
        <source>Containers use it. Remove them first.</source>
        <translation>Containers use it. Remove them first.</translation>
    </message>
    <message>
        <source>Create volume %1</source>
        <translation>Create volume %1</translation>
    </message>
    <message>
        <source>Created the volume %1.</source>
        <translation>Created the volume %1.</translation>
    </message>
    <message>
        <source>The volume “%1” could not be created.</source>
        <translation>The volume “%1” could not be created.</translation>
    </message>
    <message>
        <source>Remove volume %1</source>
        <translation>Remove volume %1</translation>
    </message>
    <message>
        <source>Removed the volume %1.</source>
        <translation>Removed the volume %1.</translation>
    </message>
    <message>
        <source>The volume “%1” could not be removed.</source>
        <translation>The volume “%1” could not be removed.</translation>
    </message>
    <message>
        <source>There are no unused volumes without a name.</source>
        <translation>There are no unused volumes without a name.</translation>
    </message>
    <message>
        <source>The unused volumes could not be read.</source>
        <translation>The unused volumes could not be read.</translation>
    </message>
    <message>
        <source>Remove unused volumes</source>
        <translation>Remove unused volumes</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n volumes.</source>
        <translation>
            <numerusform>Removed %n volume.</numerusform>
            <numerusform>Removed %n volumes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unused volumes could not be removed.</source>
        <translation>The unused volumes could not be removed.</translation>
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
        <translation>Compare with…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Choose a volume first.</source>
        <translation>Choose a volume first.</translation>
    </message>
    <message>
        <source>Choose only one volume.</source>
        <translation>Choose only one volume.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes…</source>
        <translation>
            <numerusform>Remove %n volume…</numerusform>
            <numerusform>Remove %n volumes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n volume</numerusform>
            <numerusform>%n volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes</source>
        <translation>
            <numerusform>Remove %n volume</numerusform>
            <numerusform>Remove %n volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes could not be removed.</source>
        <translation>
            <numerusform>%n volume could not be removed.</numerusform>
            <numerusform>%n volumes could not be removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it on a volume to copy it into that.</source>
        <translation>Drop it on a volume to copy it into that.</translation>
    </message>
    <message>
        <source>Copy into volume</source>
        <translation>Copy into volume</translation>
    </message>
    <message numerus="yes">
        <source>%n things are copied into the volume “%1”:</source>
        <translation>
            <numerusform>%n thing is copied into the volume “%1”:</numerusform>
            <numerusform>%n things are copied into the volume “%1”:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>What has the same name there is replaced. It can be undone.</source>
        <translation>What has the same name there is replaced. It can be undone.</translation>
    </message>
</context>
<context>
    <name>VolumeDetailPane</name>
    <message>
        <source>Views of the volume</source>
        <translation>Views of the volume</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Used by</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Config</translation>
    </message>
    <message>
        <source>No volumes yet</source>
        <translation>No volumes yet</translation>
    </message>
    <message>
        <source>A volume keeps data outside of containers, so that it stays when they are removed and can be shared by several.</source>
        <translation>A volume keeps data outside of containers, so that it stays when they are removed and can be shared by several.</translation>
    </message>
    <message>
        <source>New volume…</source>
        <translation>New volume…</translation>
    </message>
    <message>
        <source>No volume is chosen</source>
        <translation>No volume is chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to see what is in it.</source>
        <translation>Choose one in the list to see what is in it.</translation>
    </message>
    <message>
        <source>used by no container</source>
        <translation>used by no container</translation>
    </message>
    <message numerus="yes">
        <source>used by %n containers</source>
        <translation>
            <numerusform>used by %n container</numerusform>
            <numerusform>used by %n containers</numerusform>
        </translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>created %1</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>driver %1</translation>
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
        <translation>Driver</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Where it lies</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
</context>
<context>
    <name>VolumesFromPicker</name>
    <message>
        <source>There are no containers to take mounts from yet.</source>
        <translation>There are no containers to take mounts from yet.</translation>
    </message>
    <message>
        <source>Takes over every mount of the chosen containers.</source>
        <translation>Takes over every mount of the chosen containers.</translation>
    </message>
    <message>
        <source>Containers to take mounts from</source>
        <translation>Containers to take mounts from</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
</context>
<context>
    <name>VolumesListPane</name>
    <message>
        <source>Search volumes</source>
        <translation>Search volumes</translation>
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
        <translation>Used by</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>anonymous, not used</source>
        <translation>anonymous, not used</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>anonymous, used by %1</source>
        <translation>anonymous, used by %1</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>used by %1</translation>
    </message>
</context>
<context>
    <name>WeightRows</name>
    <message>
        <source>What each layer weighs</source>
        <translation>What each layer weighs</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Wasted</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Hides</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>What it ships and a later layer hides</source>
        <translation>What it ships and a later layer hides</translation>
    </message>
    <message>
        <source>What it hides of the layers below</source>
        <translation>What it hides of the layers below</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>Copy instruction</translation>
    </message>
    <message>
        <source>Files that ship and that nobody sees</source>
        <translation>Files that ship and that nobody sees</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Hidden by</source>
        <translation>Hidden by</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copy path</translation>
    </message>
    <message>
        <source>Files of the same content</source>
        <translation>Files of the same content</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>The heaviest directories</source>
        <translation>The heaviest directories</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>deleted by %1</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>replaced by %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n layers</source>
        <translation>
            <numerusform>%1 in %n layer</numerusform>
            <numerusform>%1 in %n layers</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing wasted</source>
        <translation>nothing wasted</translation>
    </message>
    <message>
        <source>%1 wasted: %2 replaced, %3 deleted by later layers</source>
        <translation>%1 wasted: %2 replaced, %3 deleted by later layers</translation>
    </message>
    <message>
        <source>no file twice</source>
        <translation>no file twice</translation>
    </message>
    <message>
        <source>%1 in copies</source>
        <translation>%1 in copies</translation>
    </message>
    <message>
        <source>efficiency %1 %</source>
        <translation>efficiency %1 %</translation>
    </message>
    <message>
        <source>no other image</source>
        <translation>no other image</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Shared with</translation>
    </message>
    <message>
        <source>Other images that have this layer: it is on the disk once</source>
        <translation>Other images that have this layer: it is on the disk once</translation>
    </message>
    <message>
        <source>all of it in this image alone</source>
        <translation>all of it in this image alone</translation>
    </message>
    <message>
        <source>%1 in this image alone, %2 shared with other images</source>
        <translation>%1 in this image alone, %2 shared with other images</translation>
    </message>
</context>
<context>
    <name>WeightTab</name>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Wasted</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directories</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>What is listed</translation>
    </message>
    <message>
        <source>The image is weighed</source>
        <translation>The image is weighed</translation>
    </message>
    <message>
        <source>The image could not be weighed.</source>
        <translation>The image could not be weighed.</translation>
    </message>
    <message>
        <source>The heaviest %1 of %2</source>
        <translation>The heaviest %1 of %2</translation>
    </message>
    <message>
        <source>No layer hides a file of another: all that ships is seen</source>
        <translation>No layer hides a file of another: all that ships is seen</translation>
    </message>
    <message>
        <source>No two files have the same content</source>
        <translation>No two files have the same content</translation>
    </message>
    <message>
        <source>The image has no directories</source>
        <translation>The image has no directories</translation>
    </message>
    <message>
        <source>The image has no layers</source>
        <translation>The image has no layers</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Rings</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Show in the layer that ships it</source>
        <translation>Show in the layer that ships it</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Outcrop</source>
        <translation>Welcome to Outcrop</translation>
    </message>
    <message>
        <source>See what container images are made of, run them, and see exactly what they changed. Everything stays on this machine: no daemon, no account, no network.</source>
        <translation>See what container images are made of, run them, and see exactly what they changed. Everything stays on this machine: no daemon, no account, no network.</translation>
    </message>
    <message>
        <source>An image is a stack of layers</source>
        <translation>An image is a stack of layers</translation>
    </message>
    <message>
        <source>Each instruction that built it left a layer with the files it added, changed or removed.</source>
        <translation>Each instruction that built it left a layer with the files it added, changed or removed.</translation>
    </message>
    <message>
        <source>A container adds one of its own</source>
        <translation>A container adds one of its own</translation>
    </message>
    <message>
        <source>It runs an image and writes into a layer on top. The image below never changes.</source>
        <translation>It runs an image and writes into a layer on top. The image below never changes.</translation>
    </message>
    <message>
        <source>A volume lies beside the stack</source>
        <translation>A volume lies beside the stack</translation>
    </message>
    <message>
        <source>It keeps data that should outlive the container, and can be given to another one.</source>
        <translation>It keeps data that should outlive the container, and can be given to another one.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Show me around</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>Load the starter image</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Leave out files that a later layer hides</source>
        <translation>Leave out files that a later layer hides</translation>
    </message>
    <message>
        <source>Leave out what package managers and builds leave behind</source>
        <translation>Leave out what package managers and builds leave behind</translation>
    </message>
    <message>
        <source>Paths to leave out</source>
        <translation>Paths to leave out</translation>
    </message>
    <message>
        <source>Leave out paths</source>
        <translation>Leave out paths</translation>
    </message>
    <message>
        <source>The lowest layer</source>
        <translation>The lowest layer</translation>
    </message>
    <message>
        <source>The highest layer</source>
        <translation>The highest layer</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Make one of the layers</source>
        <translation>Make one of the layers</translation>
    </message>
    <message>
        <source>How layers are compressed</source>
        <translation>How layers are compressed</translation>
    </message>
    <message>
        <source>zstd, as small as it can</source>
        <translation>zstd, as small as it can</translation>
    </message>
    <message>
        <source>zstd</source>
        <translation>zstd</translation>
    </message>
    <message>
        <source>gzip, as small as it can</source>
        <translation>gzip, as small as it can</translation>
    </message>
    <message>
        <source>not compressed</source>
        <translation>not compressed</translation>
    </message>
    <message>
        <source>Compress otherwise</source>
        <translation>Compress otherwise</translation>
    </message>
    <message>
        <source>name:tag of the new image</source>
        <translation>name:tag of the new image</translation>
    </message>
    <message>
        <source>Name of the new image</source>
        <translation>Name of the new image</translation>
    </message>
    <message>
        <source>Write image</source>
        <translation>Write image</translation>
    </message>
    <message>
        <source>The lowest of the layers must not lie above the highest.</source>
        <translation>The lowest of the layers must not lie above the highest.</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>A name is made of lower-case letters, digits and separators, then “:” and a tag.</translation>
    </message>
    <message>
        <source>Tick what the image shall do without: its new size is measured at once.</source>
        <translation>Tick what the image shall do without: its new size is measured at once.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Measuring…</translation>
    </message>
    <message>
        <source>The new size could not be measured.</source>
        <translation>The new size could not be measured.</translation>
    </message>
    <message>
        <source>Nothing of the image changes.</source>
        <translation>Nothing of the image changes.</translation>
    </message>
    <message>
        <source>%1 as stored</source>
        <translation>%1 as stored</translation>
    </message>
    <message>
        <source>Write %1 anew</source>
        <translation>Write %1 anew</translation>
    </message>
    <message>
        <source>The image could not be written.</source>
        <translation>The image could not be written.</translation>
    </message>
    <message>
        <source>Write the image as it would be</source>
        <translation>Write the image as it would be</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>It is being written.</translation>
    </message>
    <message>
        <source>Tick what the image shall do without, under “Weight”, “What if”.</source>
        <translation>Tick what the image shall do without, under “Weight”, “What if”.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Tour of the window</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Command palette…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>Go to images</translation>
    </message>
    <message>
        <source>Go to containers</source>
        <translation>Go to containers</translation>
    </message>
    <message>
        <source>Go to volumes</source>
        <translation>Go to volumes</translation>
    </message>
    <message>
        <source>Go to Compare</source>
        <translation>Go to Compare</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>Go to Search</translation>
    </message>
    <message>
        <source>Search for files…</source>
        <translation>Search for files…</translation>
    </message>
    <message>
        <source>Read the store again</source>
        <translation>Read the store again</translation>
    </message>
    <message>
        <source>What ran</source>
        <translation>What ran</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Show list</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation>Icons only</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Appearance as the system</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Light appearance</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dark appearance</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Containers</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copy command</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Undo “%1”</translation>
    </message>
    <message>
        <source>Nothing that was done in this window can be taken back.</source>
        <translation>Nothing that was done in this window can be taken back.</translation>
    </message>
    <message>
        <source>Go to Genealogy</source>
        <translation>Go to Genealogy</translation>
    </message>
    <message>
        <source>Genealogy</source>
        <translation>Genealogy</translation>
    </message>
    <message>
        <source>Go to path…</source>
        <translation>Go to path…</translation>
    </message>
    <message>
        <source>No tree of files is in sight. Choose an image, a container or a volume first.</source>
        <translation>No tree of files is in sight. Choose an image, a container or a volume first.</translation>
    </message>
    <message>
        <source>Go to the disk</source>
        <translation>Go to the disk</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Open folders</source>
        <translation>Open folders</translation>
    </message>
</context>
<context>
    <name>WriterText</name>
    <message>
        <source>process %1</source>
        <translation>process %1</translation>
    </message>
    <message>
        <source>Written at %1 by %2, process %3 in the container and %4 on this computer.</source>
        <translation>Written at %1 by %2, process %3 in the container and %4 on this computer.</translation>
    </message>
    <message>
        <source>Probably written at %1 by %2, process %3 in the container and %4 on this computer.</source>
        <translation>Probably written at %1 by %2, process %3 in the container and %4 on this computer.</translation>
    </message>
    <message>
        <source>Written at %1 by %2, process %3 on this computer.</source>
        <translation>Written at %1 by %2, process %3 on this computer.</translation>
    </message>
    <message>
        <source>Probably written at %1 by %2, process %3 on this computer.</source>
        <translation>Probably written at %1 by %2, process %3 on this computer.</translation>
    </message>
    <message>
        <source>Written at %1 by process %2 of this computer, which ended before its name could be read.</source>
        <translation>Written at %1 by process %2 of this computer, which ended before its name could be read.</translation>
    </message>
    <message>
        <source>Which process wrote this is not known: it was there before the changes were followed, or too much was written at once.</source>
        <translation>Which process wrote this is not known: it was there before the changes were followed, or too much was written at once.</translation>
    </message>
    <message>
        <source>Only root is told which process wrote. A process that has a file open for writing is shown with a question mark; this one was closed before it was looked at.</source>
        <translation>Only root is told which process wrote. A process that has a file open for writing is shown with a question mark; this one was closed before it was looked at.</translation>
    </message>
</context>
</TS>
