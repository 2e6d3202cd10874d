<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>ArchiveDrop</name>
    <message>
        <source>Drop to import the image archive</source>
        <translation>Suelte para importar el archivo de imagen</translation>
    </message>
</context>
<context>
    <name>BlanksButton</name>
    <message>
        <source>All spaces count in the difference</source>
        <translation>Todos los espacios cuentan en la diferencia</translation>
    </message>
    <message>
        <source>Ignore how many spaces there are</source>
        <translation>Ignorar la cantidad de espacios</translation>
    </message>
    <message>
        <source>Ignore all spaces</source>
        <translation>Ignorar todos los espacios</translation>
    </message>
    <message>
        <source>Spaces in the difference</source>
        <translation>Espacios en la diferencia</translation>
    </message>
    <message>
        <source>Ignore spaces at line ends</source>
        <translation>Ignorar los espacios al final de línea</translation>
    </message>
</context>
<context>
    <name>BytesView</name>
    <message>
        <source>Up to %1 can be copied.</source>
        <translation>Se pueden copiar hasta %1.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Se copiaron %1.</translation>
    </message>
</context>
<context>
    <name>ChangeActs</name>
    <message>
        <source>Undo put back</source>
        <translation>Deshacer reversión</translation>
    </message>
    <message>
        <source>Gives the container back what was put back last.</source>
        <translation>Devuelve al contenedor lo último que se revirtió.</translation>
    </message>
    <message>
        <source>Save all changes…</source>
        <translation>Guardar todos los cambios…</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>This can&apos;t be put back.</source>
        <translation>Esto no se puede revertir.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>“%1” becomes what the image has there:</source>
        <translation>«%1» vuelve a ser lo que hay ahí en la imagen:</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>Se elimina %1</translation>
    </message>
    <message>
        <source>%1 is restored</source>
        <translation>Se restaura %1</translation>
    </message>
    <message>
        <source>%1 gets its mode and owner</source>
        <translation>%1 recupera sus permisos y su propietario</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone as long as the container is there.</source>
        <translation>Se puede deshacer mientras exista el contenedor.</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Revertir %1</translation>
    </message>
    <message>
        <source>Undo put back in %1</source>
        <translation>Deshacer reversión en %1</translation>
    </message>
    <message>
        <source>What was put back can&apos;t be taken back.</source>
        <translation>No se puede deshacer lo que se revirtió.</translation>
    </message>
    <message>
        <source>Commit only this…</source>
        <translation>Crear imagen solo con esto…</translation>
    </message>
    <message numerus="yes">
        <source>Commit only these %Ln paths…</source>
        <translation>
            <numerusform>Crear imagen solo con esta ruta (%Ln)…</numerusform>
            <numerusform>Crear imagen solo con estas %Ln rutas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln paths…</source>
        <translation>
            <numerusform>Revertir %Ln ruta…</numerusform>
            <numerusform>Revertir %Ln rutas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths become what the image has there:</source>
        <translation>
            <numerusform>%Ln ruta vuelve a ser lo que hay ahí en la imagen:</numerusform>
            <numerusform>%Ln rutas vuelven a ser lo que hay ahí en la imagen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln paths</source>
        <translation>
            <numerusform>Revertir %Ln ruta</numerusform>
            <numerusform>Revertir %Ln rutas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays: something is mounted there</source>
        <translation>%1 se queda: hay algo montado allí</translation>
    </message>
    <message>
        <source>“%1” has changed again what was put back:</source>
        <translation>«%1» ha vuelto a cambiar lo que se revirtió:</translation>
    </message>
    <message>
        <source>What is there now is lost.</source>
        <translation>Lo que hay allí ahora se pierde.</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Layers of the container</source>
        <translation>Capas del contenedor</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Buscando cambios…</translation>
    </message>
    <message>
        <source>The container&apos;s changes could not be read.</source>
        <translation>No se han podido leer los cambios del contenedor.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>No ha cambiado nada</translation>
    </message>
    <message>
        <source>What the container writes shows here as it happens.</source>
        <translation>Lo que escribe el contenedor aparece aquí al momento.</translation>
    </message>
    <message>
        <source>The container&apos;s files are those of its image.</source>
        <translation>Los archivos del contenedor son los de su imagen.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>This step changed no file</source>
        <translation>Este paso no ha cambiado ningún archivo</translation>
    </message>
    <message>
        <source>It only changed the image&apos;s configuration.</source>
        <translation>Solo ha cambiado la configuración de la imagen.</translation>
    </message>
    <message>
        <source>The layer&apos;s files could not be read.</source>
        <translation>No se han podido leer los archivos de la capa.</translation>
    </message>
    <message>
        <source>This is no regular file</source>
        <translation>No es un archivo normal</translation>
    </message>
    <message>
        <source>It has no content to compare.</source>
        <translation>No tiene contenido que comparar.</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>Es un enlace</translation>
    </message>
    <message>
        <source>It pointed to “%1”, now to “%2”.</source>
        <translation>Apuntaba a «%1» y ahora a «%2».</translation>
    </message>
    <message>
        <source>It points to “%1”.</source>
        <translation>Apunta a «%1».</translation>
    </message>
    <message>
        <source>It pointed to “%1”.</source>
        <translation>Apuntaba a «%1».</translation>
    </message>
    <message>
        <source>image → %1</source>
        <translation>imagen → %1</translation>
    </message>
    <message>
        <source>Choose a running container first.</source>
        <translation>Elija primero un contenedor en ejecución.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Type an act, or a name to go to</source>
        <translation>Escriba una acción o un nombre al que ir</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>No hay coincidencias.</translation>
    </message>
</context>
<context>
    <name>CommandStrip</name>
    <message>
        <source>The same as a command</source>
        <translation>Lo mismo como comando</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>The copy has the secrets that are hidden here.</source>
        <translation>La copia incluye los secretos que aquí están ocultos.</translation>
    </message>
    <message>
        <source>This command does the same in a terminal.</source>
        <translation>Este comando hace lo mismo en un terminal.</translation>
    </message>
</context>
<context>
    <name>CommitChoice</name>
    <message>
        <source>The layer to be</source>
        <translation>La capa que se creará</translation>
    </message>
    <message>
        <source>Changes to be taken</source>
        <translation>Cambios que se toman</translation>
    </message>
    <message>
        <source>In the layer</source>
        <translation>En la capa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>a whiteout that hides it</source>
        <translation>un whiteout que lo oculta</translation>
    </message>
    <message>
        <source>the directory&apos;s mode and owner</source>
        <translation>permisos y propietario del directorio</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>the whole file again</source>
        <translation>el archivo entero otra vez</translation>
    </message>
    <message>
        <source>these lines</source>
        <translation>estas líneas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories</source>
        <translation>
            <numerusform>%Ln archivo o directorio</numerusform>
            <numerusform>%Ln archivos y directorios</numerusform>
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
        <translation>La capa: %1</translation>
    </message>
</context>
<context>
    <name>CommitDialog</name>
    <message>
        <source>Commit container</source>
        <translation>Crear imagen del contenedor</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Crear imagen</translation>
    </message>
    <message>
        <source>An image of “%1” as it is now</source>
        <translation>Una imagen de «%1» tal como está ahora</translation>
    </message>
    <message>
        <source>name:tag, or empty for an image without a name</source>
        <translation>nombre:etiqueta, o vacío para una imagen sin nombre</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>Nombre de la imagen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>Un nombre consta de letras minúsculas, cifras y separadores, seguidos de «:» y una etiqueta.</translation>
    </message>
    <message>
        <source>Volumes and mounts are not part of the image.</source>
        <translation>Los volúmenes y los montajes no forman parte de la imagen.</translation>
    </message>
    <message>
        <source>Tick at least one change.</source>
        <translation>Marque al menos un cambio.</translation>
    </message>
    <message>
        <source>How it runs, one instruction a line</source>
        <translation>Cómo se ejecuta, una instrucción por línea</translation>
    </message>
    <message>
        <source>As a Dockerfile…</source>
        <translation>Como Dockerfile…</translation>
    </message>
    <message>
        <source>The container changed no file: no layer is added.</source>
        <translation>El contenedor no cambió ningún archivo: no se añade ninguna capa.</translation>
    </message>
    <message>
        <source>“%1” stays: a commit adds and replaces settings, it takes none away.</source>
        <translation>«%1» permanece: un commit añade y sustituye ajustes, no quita ninguno.</translation>
    </message>
</context>
<context>
    <name>CommitSettings</name>
    <message>
        <source>“%1” can&apos;t be changed by a commit. Use CMD, ENTRYPOINT, ENV, EXPOSE, LABEL, ONBUILD, USER, VOLUME or WORKDIR.</source>
        <translation>Un commit no puede cambiar «%1». Use CMD, ENTRYPOINT, ENV, EXPOSE, LABEL, ONBUILD, USER, VOLUME o WORKDIR.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>«%1» no se puede leer: %2</translation>
    </message>
</context>
<context>
    <name>CompareFilters</name>
    <message>
        <source>Only where one of these differs</source>
        <translation>Solo donde difiere alguno de estos</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Destino del enlace</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Número de dispositivo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>Tamaño desde</translation>
    </message>
    <message>
        <source>10k</source>
        <translation>10k</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>Tamaño hasta</translation>
    </message>
    <message>
        <source>1.5MB</source>
        <translation>1.5MB</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Also list what differs in its time only</source>
        <translation>Incluir lo que solo difiere en la fecha</translation>
    </message>
    <message>
        <source>Similar files count as renamed, from</source>
        <translation>Archivos parecidos cuentan como renombrados, desde</translation>
    </message>
    <message>
        <source>Files of the same content always do. This reads texts of up to a megabyte, and takes longer.</source>
        <translation>Los de igual contenido siempre cuentan. Esto lee textos de hasta un megabyte y tarda más.</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of two files has to be the same</source>
        <translation>Cuánto de dos archivos debe ser igual</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Filters by what differs and by size, and what counts as a difference</source>
        <translation>Filtra por lo que difiere y por tamaño, y qué cuenta como diferencia</translation>
    </message>
    <message>
        <source>This is no size. Write 10k, 1.5MB or 4MiB.</source>
        <translation>No es un tamaño. Escriba 10k, 1.5MB o 4MiB.</translation>
    </message>
    <message>
        <source>Nothing is filtered</source>
        <translation>No se filtra nada</translation>
    </message>
    <message>
        <source>Filters are set</source>
        <translation>Hay filtros activos</translation>
    </message>
    <message>
        <source>No filters are set.</source>
        <translation>No hay filtros activos.</translation>
    </message>
</context>
<context>
    <name>CompareListPane</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compared before</source>
        <translation>Comparaciones anteriores</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <translation>Intercambiar antes y después</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparar ahora</translation>
    </message>
    <message>
        <source>Choose what to compare first.</source>
        <translation>Elija primero qué comparar.</translation>
    </message>
    <message>
        <source>Add a third side…</source>
        <translation>Añadir un tercer lado…</translation>
    </message>
    <message>
        <source>Shows who changed what, where two things come from the same base: a new base, and what is yours</source>
        <translation>Muestra quién cambió qué cuando dos cosas vienen de la misma base: una nueva base y lo suyo</translation>
    </message>
    <message>
        <source>Remove the third side</source>
        <translation>Quitar el tercer lado</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Old base</source>
        <translation>Base anterior</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>Nueva base</translation>
    </message>
    <message>
        <source>There are three sides already.</source>
        <translation>Ya hay tres lados.</translation>
    </message>
    <message>
        <source>There are only two sides.</source>
        <translation>Solo hay dos lados.</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>The line that does the same in a terminal</source>
        <translation>La línea que hace lo mismo en un terminal</translation>
    </message>
    <message>
        <source>What differs between two things?</source>
        <translation>¿En qué se diferencian dos cosas?</translation>
    </message>
    <message>
        <source>Looking for what differs…</source>
        <translation>Buscando diferencias…</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sin diferencias</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>No hay diferencias</translation>
    </message>
    <message>
        <source>Both have the same files with the same content, modes and owners.</source>
        <translation>Ambos tienen los mismos archivos, con el mismo contenido, permisos y propietarios.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n añadido</numerusform>
            <numerusform>%n añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n eliminado</numerusform>
            <numerusform>%n eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renombrado</numerusform>
            <numerusform>%n renombrados</numerusform>
        </translation>
    </message>
    <message>
        <source>The two could not be compared.</source>
        <translation>No se han podido comparar.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Saves what differs as a patch or as a layer</source>
        <translation>Guarda las diferencias como parche o como capa</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Todavía no se compara nada.</translation>
    </message>
    <message>
        <source>Layers of both</source>
        <translation>Capas de ambos</translation>
    </message>
    <message>
        <source>Open both as folders</source>
        <translation>Abrir ambos como carpetas</translation>
    </message>
    <message>
        <source>Only images and containers are opened as folders: volumes and folders are some already.</source>
        <translation>Solo las imágenes y los contenedores se abren como carpetas: los volúmenes y las carpetas ya lo son.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>Show what differs in files</source>
        <translation>Mostrar las diferencias en archivos</translation>
    </message>
    <message>
        <source>Show what differs in packages</source>
        <translation>Mostrar las diferencias en paquetes</translation>
    </message>
    <message>
        <source>Choose two images, containers, volumes, folders or archives at the left. Some layers of an image are written as NAME@1..2, a commit of a git repository as git:FOLDER@HEAD.</source>
        <translation>Elija a la izquierda dos imágenes, contenedores, volúmenes, carpetas o archivos empaquetados. Algunas capas de una imagen se escriben como NAME@1..2, un commit de un repositorio git como git:CARPETA@HEAD.</translation>
    </message>
    <message>
        <source>This is for two sides.</source>
        <translation>Esto es para dos lados.</translation>
    </message>
    <message>
        <source>The three could not be compared.</source>
        <translation>No se han podido comparar los tres.</translation>
    </message>
    <message>
        <source>Packages are not read from git: check the files out, and compare their folder.</source>
        <translation>Los paquetes no se leen de git: extraiga los archivos y compare su carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files too many or too large to look whether they are similar</source>
        <translation>
            <numerusform>%Ln archivo de más o demasiado grande para ver si se parece</numerusform>
            <numerusform>%Ln archivos demasiados o demasiado grandes para ver si se parecen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparedPackages</name>
    <message>
        <source>Copy package change</source>
        <translation>Copiar el cambio del paquete</translation>
    </message>
    <message>
        <source>Show what records the package</source>
        <translation>Mostrar lo que registra el paquete</translation>
    </message>
    <message>
        <source>What happened to packages</source>
        <translation>Qué pasó con los paquetes</translation>
    </message>
    <message>
        <source>Shows or hides these changes.</source>
        <translation>Muestra u oculta estos cambios.</translation>
    </message>
    <message>
        <source>Filter packages</source>
        <translation>Filtrar paquetes</translation>
    </message>
    <message>
        <source>Compare the packages of %1</source>
        <translation>Comparar los paquetes de %1</translation>
    </message>
    <message>
        <source>Reading the package databases of both…</source>
        <translation>Leyendo las bases de paquetes de ambos…</translation>
    </message>
    <message>
        <source>The packages of the two could not be compared.</source>
        <translation>No se pudieron comparar los paquetes de ambos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln installed</source>
        <translation>
            <numerusform>%Ln instalado</numerusform>
            <numerusform>%Ln instalados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln eliminado</numerusform>
            <numerusform>%Ln eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln upgraded</source>
        <translation>
            <numerusform>%Ln actualizado</numerusform>
            <numerusform>%Ln actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downgraded</source>
        <translation>
            <numerusform>%Ln degradado</numerusform>
            <numerusform>%Ln degradados</numerusform>
        </translation>
    </message>
    <message>
        <source>No package database in either of the two</source>
        <translation>Ninguno de los dos tiene base de paquetes</translation>
    </message>
    <message>
        <source>Neither dpkg, apk, rpm, pip nor npm has recorded anything that is installed.</source>
        <translation>Ni dpkg, ni apk, ni rpm, ni pip, ni npm han registrado nada instalado.</translation>
    </message>
    <message>
        <source>The same packages</source>
        <translation>Los mismos paquetes</translation>
    </message>
    <message>
        <source>Both have the same packages in the same versions.</source>
        <translation>Ambos tienen los mismos paquetes en las mismas versiones.</translation>
    </message>
    <message>
        <source>%1, layer %2: %3</source>
        <translation>%1, capa %2: %3</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>What is removed</source>
        <translation>Qué se elimina</translation>
    </message>
</context>
<context>
    <name>ContainerActions</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Matar</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>Crear imagen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>Se ha iniciado %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be started.</source>
        <translation>No se ha podido iniciar el contenedor «%1».</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>Se ha detenido %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be stopped.</source>
        <translation>No se ha podido detener el contenedor «%1».</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>Matar %1</translation>
    </message>
    <message>
        <source>Killed %1.</source>
        <translation>Se ha matado %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be killed.</source>
        <translation>No se ha podido matar el contenedor «%1».</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Crear imagen de %1</translation>
    </message>
    <message>
        <source>Made an image of %1.</source>
        <translation>Se ha creado una imagen de %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be committed.</source>
        <translation>No se ha podido crear una imagen del contenedor «%1».</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Se ha eliminado %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be removed.</source>
        <translation>No se ha podido eliminar el contenedor «%1».</translation>
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
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Choose a container first.</source>
        <translation>Elija primero un contenedor.</translation>
    </message>
    <message numerus="yes">
        <source>Start %n containers</source>
        <translation>
            <numerusform>Iniciar %n contenedor</numerusform>
            <numerusform>Iniciar %n contenedores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n containers</source>
        <translation>
            <numerusform>Detener %n contenedor</numerusform>
            <numerusform>Detener %n contenedores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill %n containers</source>
        <translation>
            <numerusform>Matar %n contenedor</numerusform>
            <numerusform>Matar %n contenedores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n containers…</source>
        <translation>
            <numerusform>Eliminar %n contenedor…</numerusform>
            <numerusform>Eliminar %n contenedores…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one container.</source>
        <translation>Elija un solo contenedor.</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n contenedor</numerusform>
            <numerusform>%n contenedores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n containers.</source>
        <translation>
            <numerusform>Se ha iniciado %n contenedor.</numerusform>
            <numerusform>Se han iniciado %n contenedores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be started.</source>
        <translation>
            <numerusform>No se ha podido iniciar %n contenedor.</numerusform>
            <numerusform>No se han podido iniciar %n contenedores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped %n containers.</source>
        <translation>
            <numerusform>Se ha detenido %n contenedor.</numerusform>
            <numerusform>Se han detenido %n contenedores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be stopped.</source>
        <translation>
            <numerusform>No se ha podido detener %n contenedor.</numerusform>
            <numerusform>No se han podido detener %n contenedores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Killed %n containers.</source>
        <translation>
            <numerusform>Se ha matado %n contenedor.</numerusform>
            <numerusform>Se han matado %n contenedores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be killed.</source>
        <translation>
            <numerusform>No se ha podido matar %n contenedor.</numerusform>
            <numerusform>No se han podido matar %n contenedores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n containers</source>
        <translation>
            <numerusform>Eliminar %n contenedor</numerusform>
            <numerusform>Eliminar %n contenedores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n containers.</source>
        <translation>
            <numerusform>Se ha eliminado %n contenedor.</numerusform>
            <numerusform>Se han eliminado %n contenedores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be removed.</source>
        <translation>
            <numerusform>No se ha podido eliminar %n contenedor.</numerusform>
            <numerusform>No se han podido eliminar %n contenedores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>The container is now named %1.</source>
        <translation>El contenedor se llama ahora %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be renamed.</source>
        <translation>No se ha podido cambiar el nombre del contenedor «%1».</translation>
    </message>
    <message>
        <source>Drop a folder on an image to run it with the folder mounted.</source>
        <translation>Suelte una carpeta sobre una imagen para ejecutarla con la carpeta montada.</translation>
    </message>
    <message>
        <source>Dockerfile from changes…</source>
        <translation>Dockerfile a partir de los cambios…</translation>
    </message>
    <message>
        <source>No Dockerfile could be made of “%1”.</source>
        <translation>No se pudo hacer un Dockerfile de «%1».</translation>
    </message>
    <message>
        <source>Save the Dockerfile of %1</source>
        <translation>Guardar el Dockerfile de %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The Dockerfile of “%1” could not be saved.</source>
        <translation>No se pudo guardar el Dockerfile de «%1».</translation>
    </message>
    <message>
        <source>Mount a folder…</source>
        <translation>Montar una carpeta…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+V</source>
        <translation>Ctrl+Alt+V</translation>
    </message>
    <message>
        <source>It does not run: its mounts were chosen when it was made. Start it first.</source>
        <translation>No se está ejecutando: sus montajes se eligieron al crearlo. Inícielo primero.</translation>
    </message>
    <message>
        <source>“%1” does not run: start it to mount the folder into it, or drop it on a directory of its files to copy it in.</source>
        <translation>«%1» no se está ejecutando: inícielo para montar la carpeta, o suéltela sobre un directorio de sus archivos para copiarla.</translation>
    </message>
    <message>
        <source>Rebase onto…</source>
        <translation>Trasladar a otra base…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Open as a folder</source>
        <translation>Abrir como carpeta</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Open its changes as a folder</source>
        <translation>Abrir sus cambios como carpeta</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Cerrar la carpeta</translation>
    </message>
    <message>
        <source>Who changed what could not be found out.</source>
        <translation>No se ha podido averiguar quién cambió qué.</translation>
    </message>
    <message>
        <source>Rebase %1 onto %2</source>
        <translation>Trasladar %1 a %2</translation>
    </message>
    <message>
        <source>Made an image of %1 on %2.</source>
        <translation>Se creó una imagen de %1 sobre %2.</translation>
    </message>
    <message>
        <source>The container “%1” could not be rebased.</source>
        <translation>No se ha podido trasladar el contenedor «%1».</translation>
    </message>
    <message>
        <source>Undo the rebase of %1</source>
        <translation>Deshacer el traslado de %1</translation>
    </message>
    <message>
        <source>The image made of %1 is gone again.</source>
        <translation>La imagen creada de %1 ya no está.</translation>
    </message>
    <message>
        <source>The image made of “%1” could not be removed.</source>
        <translation>No se ha podido eliminar la imagen creada de «%1».</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Reiniciar %1</translation>
    </message>
    <message>
        <source>Restarted %1.</source>
        <translation>%1 reiniciado.</translation>
    </message>
    <message>
        <source>The container “%1” could not be restarted.</source>
        <translation>No se ha podido reiniciar el contenedor «%1».</translation>
    </message>
</context>
<context>
    <name>ContainerDetailPane</name>
    <message>
        <source>Views of the container</source>
        <translation>Vistas del contenedor</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Montajes</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>No containers yet</source>
        <translation>Todavía no hay contenedores</translation>
    </message>
    <message>
        <source>A container is an image that runs, with a layer of its own for what it changes. Choose an image and run it.</source>
        <translation>Un contenedor es una imagen en ejecución, con una capa propia para lo que cambia. Elija una imagen y ejecútela.</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>Ir a las imágenes</translation>
    </message>
    <message>
        <source>No container is chosen</source>
        <translation>No se ha elegido ningún contenedor</translation>
    </message>
    <message>
        <source>Choose one in the list to see what it changed.</source>
        <translation>Elija uno en la lista para ver qué ha cambiado.</translation>
    </message>
    <message>
        <source>The container&apos;s configuration could not be read.</source>
        <translation>No se ha podido leer la configuración del contenedor.</translation>
    </message>
    <message>
        <source>Nothing can be copied in: this container was made with --read-only.</source>
        <translation>No se puede copiar nada: este contenedor se creó con --read-only.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
</context>
<context>
    <name>ContainerTexts</name>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>finalizado con %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>writable layer</source>
        <translation>capa de escritura</translation>
    </message>
    <message numerus="yes">
        <source>%n changes · live</source>
        <translation>
            <numerusform>%n cambio · en vivo</numerusform>
            <numerusform>%n cambios · en vivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>What the container changed: %1</source>
        <translation>Lo que ha cambiado el contenedor: %1</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>ID de la imagen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Por qué ha fallado</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>ID del proceso</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Aislamiento</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Image&apos;s files are read-only</source>
        <translation>Archivos de la imagen en solo lectura</translation>
    </message>
    <message>
        <source>Removed when it ends</source>
        <translation>Se elimina al terminar</translation>
    </message>
    <message>
        <source>Published ports</source>
        <translation>Puertos publicados</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Procesadores</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
</context>
<context>
    <name>ContainersListPane</name>
    <message>
        <source>Search containers</source>
        <translation>Buscar contenedores</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
</context>
<context>
    <name>ContainersModel</name>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>no se ha iniciado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>running · %1</source>
        <translation>en ejecución · %1</translation>
    </message>
    <message>
        <source>exited %1</source>
        <translation>finalizado (%1)</translation>
    </message>
    <message>
        <source>exited %1 · %2</source>
        <translation>finalizado (%1) · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>ContentChangeText</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>target</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>time</source>
        <translation>fecha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members differ only in time.</source>
        <translation>
            <numerusform>%Ln elemento solo se diferencia en la fecha.</numerusform>
            <numerusform>%Ln elementos solo se diferencian en la fecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archives have the same members.</source>
        <translation>Los archivos empaquetados tienen los mismos elementos.</translation>
    </message>
    <message>
        <source>The archives have the same members, packed in another way.</source>
        <translation>Los archivos empaquetados tienen los mismos elementos, empaquetados de otra forma.</translation>
    </message>
    <message>
        <source>Of the archive&apos;s members %1 were added, %2 removed, %3 changed.</source>
        <translation>De los elementos del archivo empaquetado, %1 añadidos, %2 eliminados y %3 cambiados.</translation>
    </message>
    <message>
        <source>The databases have the same schema and rows, stored in another way.</source>
        <translation>Las bases de datos tienen el mismo esquema y las mismas filas, almacenados de otra forma.</translation>
    </message>
    <message>
        <source>Of the rows %1 were added, %2 removed, %3 changed.</source>
        <translation>De las filas, %1 añadidas, %2 eliminadas y %3 cambiadas.</translation>
    </message>
    <message>
        <source>The schema is the same.</source>
        <translation>El esquema es el mismo.</translation>
    </message>
    <message>
        <source>Of the schema %1 were added, %2 removed, %3 changed.</source>
        <translation>Del esquema, %1 añadidos, %2 eliminados y %3 cambiados.</translation>
    </message>
    <message>
        <source>%1 % of the file was there before (%2 in place, %3 moved). %4 were removed, %5 inserted.</source>
        <translation>El %1 % del archivo ya existía antes (%2 en su sitio, %3 movidos). %4 eliminados, %5 insertados.</translation>
    </message>
    <message>
        <source>The content is the same.</source>
        <translation>El contenido es el mismo.</translation>
    </message>
    <message>
        <source>Before it was of another kind: %1, now: %2.</source>
        <translation>Antes era de otro tipo: %1, ahora: %2.</translation>
    </message>
    <message>
        <source>The files differ.</source>
        <translation>Los archivos son diferentes.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Table %1: %2 rows added, %3 removed, %4 changed</source>
        <translation>Tabla %1: %2 filas añadidas, %3 eliminadas, %4 cambiadas</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>From, before</source>
        <translation>Desde, antes</translation>
    </message>
    <message>
        <source>From, after</source>
        <translation>Desde, después</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>insertado</translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>archive</source>
        <translation>archivo empaquetado</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>program or library</source>
        <translation>programa o biblioteca</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen gráfica</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>datos binarios</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Desempaquetado</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Bits per sample</source>
        <translation>Bits por muestra</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>Bits por píxel</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Byte order</source>
        <translation>Orden de bytes</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Position independent</source>
        <translation>Independiente de la posición</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>Enlazado</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Library name</source>
        <translation>Nombre de la biblioteca</translation>
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
        <translation>Pila NX</translation>
    </message>
    <message>
        <source>Stripped</source>
        <translation>Sin símbolos</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Tamaño de página</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>Páginas libres</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>User version</source>
        <translation>Versión de usuario</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>ID de aplicación</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>Distinct bytes</source>
        <translation>Bytes distintos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>%1 of binary data</source>
        <translation>%1 de datos binarios</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>… there are more rows</source>
        <translation>… hay más filas</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <translation>No se ha podido leer todo: %1</translation>
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
        <translation>Copiar en %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln things.</source>
        <translation>
            <numerusform>%Ln elemento copiado.</numerusform>
            <numerusform>%Ln elementos copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied into “%1”.</source>
        <translation>No se copió nada en «%1».</translation>
    </message>
    <message>
        <source>Take back the copy into %1</source>
        <translation>Deshacer la copia en %1</translation>
    </message>
    <message>
        <source>The copy into “%1” can&apos;t be taken back.</source>
        <translation>La copia en «%1» no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>CreateVolumeDialog</name>
    <message>
        <source>New volume</source>
        <translation>Nuevo volumen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>for example: data</source>
        <translation>por ejemplo: datos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A volume keeps data outside of containers; it stays when they are removed.</source>
        <translation>Un volumen guarda datos fuera de los contenedores; permanece cuando estos se eliminan.</translation>
    </message>
    <message>
        <source>A volume named “%1” exists already. Choose another name.</source>
        <translation>Ya existe un volumen llamado «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>Un nombre tiene al menos dos caracteres: letras, cifras, «_», «.» o «-», y empieza por una letra o una cifra.</translation>
    </message>
    <message>
        <source>Its files lie elsewhere and are mounted</source>
        <translation>Sus archivos están en otro lugar y se montan</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Sistema de archivos</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Mount options</source>
        <translation>Opciones de montaje</translation>
    </message>
    <message>
        <source>Say what kind of file system is to be mounted.</source>
        <translation>Indique qué tipo de sistema de archivos se va a montar.</translation>
    </message>
    <message>
        <source>Say what is to be mounted: a directory, a file, a device or a server.</source>
        <translation>Indique qué se va a montar: un directorio, un archivo, un dispositivo o un servidor.</translation>
    </message>
    <message>
        <source>A directory is mounted with the option “bind”.</source>
        <translation>Un directorio se monta con la opción «bind».</translation>
    </message>
    <message>
        <source>Only root can mount “%1”. You can mount none (a directory), tmpfs, overlay, and what FUSE programs serve.</source>
        <translation>Solo root puede montar «%1». Usted puede montar none (un directorio), tmpfs, overlay y lo que sirven los programas FUSE.</translation>
    </message>
    <message>
        <source>It is mounted with the first container that uses it, and unmounted after the last.</source>
        <translation>Se monta con el primer contenedor que lo usa y se desmonta después del último.</translation>
    </message>
</context>
<context>
    <name>DatabaseView</name>
    <message>
        <source>Tables of the database</source>
        <translation>Tablas de la base de datos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Schema of the database</source>
        <translation>Esquema de la base de datos</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copiar la fila</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows are shown.</source>
        <translation>
            <numerusform>Se muestra la primera fila.</numerusform>
            <numerusform>Se muestran las primeras %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clave: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>The schema is the same.</source>
        <translation>El esquema es el mismo.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>The store could not be read.</source>
        <translation>No se ha podido leer el almacén.</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>Leyendo el almacén…</translation>
    </message>
    <message>
        <source>Filter this view</source>
        <translation>Filtrar esta vista</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <comment>a tab</comment>
        <translation>Mostrar «%1»</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
</context>
<context>
    <name>DiffMap</name>
    <message>
        <source>Overview of the difference</source>
        <translation>Vista general de la diferencia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Line changes</source>
        <translation>Cambios por líneas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged lines</source>
        <translation>
            <numerusform>%Ln línea sin cambios</numerusform>
            <numerusform>%Ln líneas sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more unchanged lines</source>
        <translation>Mostrar más líneas sin cambios</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas las líneas</translation>
    </message>
    <message>
        <source>Show changes only</source>
        <translation>Mostrar solo los cambios</translation>
    </message>
</context>
<context>
    <name>DiskActions</name>
    <message>
        <source>Open in its page</source>
        <translation>Abrir en su página</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Marcar o desmarcar</translation>
    </message>
    <message>
        <source>Tick stopped containers</source>
        <translation>Marcar contenedores detenidos</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Tick what is unused</source>
        <translation>Marcar lo que no se usa</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Tick dangling images</source>
        <translation>Marcar imágenes sin nombre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>Tick what stands in the way</source>
        <translation>Marcar lo que lo impide</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Untick everything</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Remove these…</source>
        <translation>Eliminar estos…</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <comment>images, containers and volumes</comment>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose something in the table or on the map first.</source>
        <translation>Elija primero algo en la tabla o en el mapa.</translation>
    </message>
    <message>
        <source>Choose only one thing.</source>
        <translation>Elija solo un elemento.</translation>
    </message>
    <message>
        <source>There are no further stopped containers.</source>
        <translation>No hay más contenedores detenidos.</translation>
    </message>
    <message>
        <source>There are no further images and volumes that no container uses.</source>
        <translation>No hay más imágenes ni volúmenes que ningún contenedor use.</translation>
    </message>
    <message>
        <source>There are no further images without a name that no container uses.</source>
        <translation>No hay más imágenes sin nombre que ningún contenedor use.</translation>
    </message>
    <message>
        <source>No stopped container stands in the way of what is ticked.</source>
        <translation>Ningún contenedor detenido impide lo marcado.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>No hay nada marcado.</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %Ln…</source>
        <translation>
            <numerusform>Eliminar este…</numerusform>
            <numerusform>Eliminar estos %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what shall go first.</source>
        <translation>Marque primero lo que debe irse.</translation>
    </message>
    <message>
        <source>What the store holds could not be measured.</source>
        <translation>No se pudo medir el contenido del almacén.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n things.</source>
        <translation>
            <numerusform>Se eliminó %n elemento.</numerusform>
            <numerusform>Se eliminaron %n elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n things: %1 are free again.</source>
        <translation>
            <numerusform>%n elemento eliminado: %1 vuelven a estar libres.</numerusform>
            <numerusform>%n elementos eliminados: %1 vuelven a estar libres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n things from the disk</source>
        <translation>
            <numerusform>Eliminar %n elemento del disco</numerusform>
            <numerusform>Eliminar %n elementos del disco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be removed.</source>
        <translation>
            <numerusform>No se pudo eliminar %n elemento.</numerusform>
            <numerusform>No se pudieron eliminar %n elementos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskListPane</name>
    <message>
        <source>Search the disk</source>
        <translation>Buscar en el disco</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>Lo que ocupa espacio</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todo junto</translation>
    </message>
    <message>
        <source>Tick at one stroke</source>
        <translation>Marcar de una vez</translation>
    </message>
    <message>
        <source>What stays, although it is ticked</source>
        <translation>Marcado, pero se queda</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nada más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>frees %1</source>
        <translation>libera %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that stay</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskMap</name>
    <message>
        <source>Map of the disk</source>
        <translation>Mapa del disco</translation>
    </message>
    <message numerus="yes">
        <source>Layers shared by %Ln images</source>
        <translation>
            <numerusform>Capas de %Ln imagen</numerusform>
            <numerusform>Capas compartidas por %Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layers shared by %Ln containers</source>
        <translation>
            <numerusform>Capas de %Ln contenedor</numerusform>
            <numerusform>Capas compartidas por %Ln contenedores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>stored once</source>
        <translation>almacenadas una vez</translation>
    </message>
    <message>
        <source>goes with what is ticked</source>
        <translation>se va con lo marcado</translation>
    </message>
    <message>
        <source>stays: something else has it too</source>
        <translation>se queda: algo más lo tiene</translation>
    </message>
    <message>
        <source>Shared layers</source>
        <translation>Capas compartidas</translation>
    </message>
    <message>
        <source>Layers of one image</source>
        <translation>Capas de una imagen</translation>
    </message>
    <message>
        <source>Written by containers</source>
        <translation>Escrito por contenedores</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>se va</translation>
    </message>
</context>
<context>
    <name>DiskPage</name>
    <message>
        <source>Search the disk</source>
        <translation>Buscar en el disco</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>Leyendo el almacén…</translation>
    </message>
    <message>
        <source>What the store holds could not be measured.</source>
        <translation>No se pudo medir el contenido del almacén.</translation>
    </message>
</context>
<context>
    <name>DiskPane</name>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>No hay coincidencias</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>Pulse Escape en el campo de búsqueda para verlo todo de nuevo.</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>%1 en el disco</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n contenedor</numerusform>
            <numerusform>%n contenedores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n volumen</numerusform>
            <numerusform>%n volúmenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved by sharing layers</source>
        <translation>%1 ahorrados al compartir capas</translation>
    </message>
    <message>
        <source>Nothing takes room yet</source>
        <translation>Nada ocupa espacio todavía</translation>
    </message>
    <message>
        <source>Images, containers and volumes lie here as one map: tick what could go, and see to the byte what that frees.</source>
        <translation>Imágenes, contenedores y volúmenes forman aquí un solo mapa: marque lo que podría irse y vea, byte a byte, cuánto libera.</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>Ir a las imágenes</translation>
    </message>
    <message>
        <source>Tick what could go: what that frees is told at once, to the byte.</source>
        <translation>Marque lo que podría irse: lo que libera se indica al instante, byte a byte.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <comment>of what is ticked</comment>
        <translation>
            <numerusform>%n se queda</numerusform>
            <numerusform>%n se quedan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskRemovalTexts</name>
    <message>
        <source>All that is ticked stays: nothing is freed.</source>
        <translation>Todo lo marcado se queda: no se libera nada.</translation>
    </message>
    <message numerus="yes">
        <source>Removing these %Ln frees exactly %1</source>
        <translation>
            <numerusform>Eliminar este libera exactamente %1</numerusform>
            <numerusform>Eliminar estos %Ln libera exactamente %1</numerusform>
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
            <numerusform>Eliminar %Ln del disco</numerusform>
            <numerusform>Eliminar %Ln del disco</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln are removed, which frees exactly %1.</source>
        <translation>
            <numerusform>Se elimina este, lo que libera exactamente %1.</numerusform>
            <numerusform>Se eliminan estos %Ln, lo que libera exactamente %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are ticked stay:</source>
        <translation>
            <numerusform>%Ln marcado se queda:</numerusform>
            <numerusform>%Ln marcados se quedan:</numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes beside a name are what only it has; shared layers go with the last that has them. This can&apos;t be undone.</source>
        <translation>Los bytes junto a un nombre son solo suyos; las capas compartidas se van con el último que las tiene. No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>DiskTable</name>
    <message>
        <source>Images, containers and volumes, and what they take</source>
        <translation>Imágenes, contenedores y volúmenes, y lo que ocupan</translation>
    </message>
</context>
<context>
    <name>DiskThingsModel</name>
    <message>
        <source>it is running</source>
        <translation>está en ejecución</translation>
    </message>
    <message>
        <source>it has snapshots</source>
        <translation>tiene instantáneas</translation>
    </message>
    <message>
        <source>the container %1 uses it</source>
        <translation>el contenedor %1 lo usa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln containers use it</source>
        <translation>
            <numerusform>%Ln contenedor lo usa</numerusform>
            <numerusform>%Ln contenedores lo usan</numerusform>
        </translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>se queda: %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>nunca iniciado</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>usado por %1</translation>
    </message>
    <message numerus="yes">
        <source>used by %Ln containers</source>
        <translation>
            <numerusform>usado por %Ln contenedor</numerusform>
            <numerusform>usado por %Ln contenedores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation>
            <numerusform>%Ln instantánea</numerusform>
            <numerusform>%Ln instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>dangling</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Volumes share nothing.</source>
        <translation>Los volúmenes no comparten nada.</translation>
    </message>
    <message>
        <source>There is no container of it.</source>
        <translation>No hay ningún contenedor de ello.</translation>
    </message>
</context>
<context>
    <name>DockerCommand</name>
    <message>
        <source>A container that ends is not started again.</source>
        <translation>Un contenedor que termina no se vuelve a iniciar.</translation>
    </message>
    <message>
        <source>Outcrop does not have this option yet.</source>
        <translation>Outcrop todavía no tiene esta opción.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>This is no command that runs a container. It would begin with “docker run”.</source>
        <translation>No es un comando que ejecute un contenedor. Empezaría por «docker run».</translation>
    </message>
    <message>
        <source>The form needs no other engine or store.</source>
        <translation>El formulario no necesita otro motor ni otro almacén.</translation>
    </message>
    <message>
        <source>The form runs one container and nothing else.</source>
        <translation>El formulario ejecuta un contenedor y nada más.</translation>
    </message>
    <message>
        <source>An option is not known, so what follows it can&apos;t be read for sure (%1). Take it out and paste the command again.</source>
        <translation>Hay una opción desconocida, así que lo que la sigue no se puede leer con seguridad (%1). Quítela y pegue de nuevo el comando.</translation>
    </message>
    <message>
        <source>The command can&apos;t be read (%1).</source>
        <translation>No se puede leer el comando (%1).</translation>
    </message>
    <message>
        <source>The command names no image.</source>
        <translation>El comando no indica ninguna imagen.</translation>
    </message>
    <message>
        <source>This variable has no value here.</source>
        <translation>Esta variable no tiene valor aquí.</translation>
    </message>
    <message>
        <source>Add the variables of this file by hand.</source>
        <translation>Añada a mano las variables de este archivo.</translation>
    </message>
    <message>
        <source>This mount can&apos;t be read.</source>
        <translation>No se puede leer este montaje.</translation>
    </message>
    <message>
        <source>The mount is taken without “%1”.</source>
        <translation>El montaje se toma sin «%1».</translation>
    </message>
    <message>
        <source>There are only the networks none, host and default.</source>
        <translation>Solo existen las redes none, host y default.</translation>
    </message>
    <message>
        <source>The desktop runs containers in the background.</source>
        <translation>La aplicación de escritorio ejecuta los contenedores en segundo plano.</translation>
    </message>
    <message>
        <source>The desktop writes no file with the container&apos;s id.</source>
        <translation>La aplicación de escritorio no escribe ningún archivo con el ID del contenedor.</translation>
    </message>
    <message>
        <source>The labels of this file are not read.</source>
        <translation>Las etiquetas (labels) de este archivo no se leen.</translation>
    </message>
    <message>
        <source>Nothing is pulled yet.</source>
        <translation>Todavía no se descarga nada.</translation>
    </message>
    <message>
        <source>The form runs the image that is there.</source>
        <translation>El formulario ejecuta la imagen que ya está.</translation>
    </message>
    <message>
        <source>This port can&apos;t be read (%1).</source>
        <translation>No se puede leer este puerto (%1).</translation>
    </message>
    <message>
        <source>This limit can&apos;t be used (%1).</source>
        <translation>No se puede usar este límite (%1).</translation>
    </message>
    <message>
        <source>This mount can&apos;t be used (%1).</source>
        <translation>Este montaje no se puede usar (%1).</translation>
    </message>
</context>
<context>
    <name>DockerCommandDialog</name>
    <message>
        <source>Run a docker command</source>
        <translation>Ejecutar un comando docker</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Paste a command from instructions, such as “docker run -it alpine”. It fills the run form; nothing is run yet.</source>
        <translation>Pegue un comando de unas instrucciones, como «docker run -it alpine». Rellena el formulario de ejecución; todavía no se ejecuta nada.</translation>
    </message>
    <message>
        <source>Docker command</source>
        <translation>Comando docker</translation>
    </message>
    <message>
        <source>Paste a command first.</source>
        <translation>Pegue primero un comando.</translation>
    </message>
    <message>
        <source>The image “%1” is not in the store, and nothing is pulled yet. Import it first, from an archive that “docker save” wrote.</source>
        <translation>La imagen «%1» no está en el almacén y todavía no se descarga nada. Impórtela primero, de un archivo escrito por «docker save».</translation>
    </message>
    <message>
        <source>It runs the image “%1”.</source>
        <translation>Ejecuta la imagen «%1».</translation>
    </message>
</context>
<context>
    <name>DockerfileDialog</name>
    <message>
        <source>Dockerfile from changes</source>
        <translation>Dockerfile a partir de los cambios</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>What a build has to do to repeat the changes of “%1”</source>
        <translation>Lo que debe hacer una compilación para repetir los cambios de «%1»</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message numerus="yes">
        <source>It is saved as a new directory, with the %Ln files and directories it adds in changes.tar.gz.</source>
        <translation>
            <numerusform>Se guarda como un directorio nuevo, con %Ln archivo o directorio en changes.tar.gz.</numerusform>
            <numerusform>Se guarda como un directorio nuevo, con %Ln archivos y directorios en changes.tar.gz.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is saved as a new directory. It adds no files.</source>
        <translation>Se guarda como un directorio nuevo. No añade archivos.</translation>
    </message>
    <message>
        <source>Save the Dockerfile in a new directory</source>
        <translation>Guardar el Dockerfile en un directorio nuevo</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>“%1” could not be dragged out.</source>
        <translation>No se pudo arrastrar «%1» hacia fuera.</translation>
    </message>
    <message>
        <source>It has %1. A drag takes up to %2, as it is copied first.</source>
        <translation>Ocupa %1. Se pueden arrastrar hasta %2, porque primero se copia.</translation>
    </message>
    <message>
        <source>Save it from its menu instead.</source>
        <translation>Guárdelo desde su menú.</translation>
    </message>
    <message>
        <source>Get %1 ready to be dragged</source>
        <translation>Preparar %1 para arrastrarlo</translation>
    </message>
    <message>
        <source>It was let go before it was ready. Drag it once more, or save it from its menu.</source>
        <translation>Se soltó antes de estar listo. Arrástrelo otra vez o guárdelo desde su menú.</translation>
    </message>
    <message>
        <source>It came as a tar, as it has more than %1 files.</source>
        <translation>Llegó como tar, ya que tiene más de %1 archivos.</translation>
    </message>
    <message>
        <source>It has more than the %1 that a drag takes, as it is copied first.</source>
        <translation>Supera los %1 que admite un arrastre, ya que primero se copia.</translation>
    </message>
</context>
<context>
    <name>DropWords</name>
    <message>
        <source>Copy in</source>
        <translation>Copiar aquí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Mount here…</source>
        <translation>Montar aquí…</translation>
    </message>
</context>
<context>
    <name>EnvironmentTable</name>
    <message>
        <source>Environment variables</source>
        <translation>Variables de entorno</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Añadir variable</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>This variable comes from the image. It can be changed but not removed.</source>
        <translation>Esta variable viene de la imagen. Se puede cambiar, pero no quitar.</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Mostrar secretos</translation>
    </message>
    <message>
        <source>Shows the values of variables that look like passwords, keys or tokens.</source>
        <translation>Muestra los valores de las variables que parecen contraseñas, claves o tokens.</translation>
    </message>
    <message>
        <source>Hidden value</source>
        <translation>Valor oculto</translation>
    </message>
    <message>
        <source>No variable is set. Add one to give the container a setting.</source>
        <translation>No hay ninguna variable definida. Añada una para dar un ajuste al contenedor.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>No se ha encontrado «%1».</translation>
    </message>
    <message>
        <source>“%1” is in use or taken already.</source>
        <translation>«%1» está en uso o ya está ocupado.</translation>
    </message>
    <message>
        <source>“%1” is not valid.</source>
        <translation>«%1» no es válido.</translation>
    </message>
    <message>
        <source>Access to “%1” was denied.</source>
        <translation>Se ha denegado el acceso a «%1».</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”.</source>
        <translation>No queda espacio para escribir «%1».</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se ha cancelado.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>No se ha podido leer o escribir «%1».</translation>
    </message>
    <message>
        <source>“%1” is of a kind that Outcrop or this machine does not support.</source>
        <translation>«%1» es de un tipo que Outcrop o este equipo no admite.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«%1» está dañado.</translation>
    </message>
    <message>
        <source>Something went wrong inside Outcrop.</source>
        <translation>Algo ha fallado dentro de Outcrop.</translation>
    </message>
    <message>
        <source>Something it needs was not found.</source>
        <translation>No se ha encontrado algo que hace falta.</translation>
    </message>
    <message>
        <source>Something else uses it, or the name is taken already.</source>
        <translation>Otra cosa lo usa, o el nombre ya está ocupado.</translation>
    </message>
    <message>
        <source>What it was given is not valid.</source>
        <translation>Lo indicado no es válido.</translation>
    </message>
    <message>
        <source>Access was denied.</source>
        <translation>Se ha denegado el acceso.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>No queda espacio en el disco.</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>Ha fallado la lectura o la escritura.</translation>
    </message>
    <message>
        <source>Outcrop or this machine does not support it.</source>
        <translation>Outcrop o este equipo no lo admite.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>Los datos están dañados.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile. Check the name and try again.</source>
        <translation>Puede que se haya eliminado mientras tanto. Compruebe el nombre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Stop or remove what uses it, or choose another name.</source>
        <translation>Detenga o elimine lo que lo usa, o elija otro nombre.</translation>
    </message>
    <message>
        <source>Check what was given and try again.</source>
        <translation>Compruebe lo indicado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check who owns it and who may read and write it.</source>
        <translation>Compruebe a quién pertenece y quién puede leerlo y escribirlo.</translation>
    </message>
    <message>
        <source>Free some space, for example by removing images you no longer need, and try again.</source>
        <translation>Libere espacio, por ejemplo eliminando imágenes que ya no necesite, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the disk it lies on and try again.</source>
        <translation>Compruebe el disco en el que está e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Fetch or export it again, then import it anew.</source>
        <translation>Descárguelo o expórtelo otra vez y vuelva a importarlo.</translation>
    </message>
</context>
<context>
    <name>ExportGitDialog</name>
    <message>
        <source>Export as git</source>
        <translation>Exportar como git</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write “%1” to a git repository</source>
        <translation>Escribir «%1» en un repositorio git</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln images to a git repository</source>
        <translation>
            <numerusform>Escribir %Ln imagen en un repositorio git</numerusform>
            <numerusform>Escribir %Ln imágenes en un repositorio git</numerusform>
        </translation>
    </message>
    <message>
        <source>Each layer becomes a commit with its date and instruction, so that log, blame and diff of git work on it.</source>
        <translation>Cada capa se convierte en un commit con su fecha e instrucción, de modo que log, blame y diff de git funcionan con ella.</translation>
    </message>
    <message>
        <source>Git keeps of a file its name, its bytes and whether it may be executed. Owners, other modes, times, attributes and hard links are not in the repository.</source>
        <translation>Git guarda de un archivo su nombre, sus bytes y si es ejecutable. Propietarios, otros permisos, fechas, atributos y enlaces duros no están en el repositorio.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder of the repository</source>
        <translation>Carpeta del repositorio</translation>
    </message>
    <message>
        <source>One for each of the image&apos;s names</source>
        <translation>Una por cada nombre de la imagen</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>Make commits also of steps that changed no file</source>
        <translation>Crear commits también de los pasos que no cambiaron archivos</translation>
    </message>
    <message>
        <source>Say where the repository shall be.</source>
        <translation>Indique dónde debe estar el repositorio.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder.</source>
        <translation>Escriba la ruta completa de la carpeta.</translation>
    </message>
    <message>
        <source>This folder is not empty and no bare git repository: nothing is written there. Name one that is not there yet.</source>
        <translation>Esta carpeta no está vacía ni es un repositorio git desnudo: no se escribe nada en ella. Indique una que aún no exista.</translation>
    </message>
    <message>
        <source>The repository there gets the branches; what else is in it stays.</source>
        <translation>El repositorio que hay ahí recibe las ramas; lo demás permanece.</translation>
    </message>
    <message>
        <source>A new repository is made there. Cancelled, it leaves nothing behind.</source>
        <translation>Ahí se crea un repositorio nuevo. Si se cancela, no queda nada.</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>How the configuration is shown</source>
        <translation>Cómo se muestra la configuración</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Configuration as JSON</source>
        <translation>Configuración como JSON</translation>
    </message>
    <message>
        <source>Click or press Return to open %1.</source>
        <translation>Haga clic o pulse Intro para abrir %1.</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Show the difference</source>
        <translation>Mostrar la diferencia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>This is the last change.</source>
        <translation>Este es el último cambio.</translation>
    </message>
    <message>
        <source>This is the first change.</source>
        <translation>Este es el primer cambio.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln paths</source>
        <translation>
            <numerusform>Copiar %Ln ruta</numerusform>
            <numerusform>Copiar %Ln rutas</numerusform>
        </translation>
    </message>
    <message>
        <source>History of the path…</source>
        <translation>Historial de la ruta…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+H</source>
        <translation>Ctrl+Alt+H</translation>
    </message>
    <message>
        <source>Only the files of images and containers come from layers.</source>
        <translation>Solo los archivos de imágenes y contenedores vienen de capas.</translation>
    </message>
    <message>
        <source>Choose a path first.</source>
        <translation>Elija primero una ruta.</translation>
    </message>
</context>
<context>
    <name>FileFinder</name>
    <message>
        <source>“%1” is not in the file.</source>
        <translation>«%1» no está en el archivo.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln places</source>
        <translation>
            <numerusform>Una de %Ln aparición</numerusform>
            <numerusform>Una de %Ln apariciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message>
        <source>Content of the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>Difference of the file</source>
        <translation>Diferencia del archivo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Side of the file</source>
        <translation>Lado del archivo</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Una columna</translation>
    </message>
    <message>
        <source>How the difference is laid out</source>
        <translation>Cómo se dispone la diferencia</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Cerrar el archivo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>There is no such file here.</source>
        <translation>Aquí no hay ningún archivo así.</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>No es texto</translation>
    </message>
    <message>
        <source>The file has %1 of binary data.</source>
        <translation>El archivo tiene %1 de datos binarios.</translation>
    </message>
    <message>
        <source>Too large to compare line by line</source>
        <translation>Demasiado grande para comparar línea a línea</translation>
    </message>
    <message>
        <source>Up to %1 a side are compared. Both sides can be looked at by themselves.</source>
        <translation>Se comparan hasta %1 por lado. Cada lado se puede ver por separado.</translation>
    </message>
    <message>
        <source>Before it had %1, now it has %2 of binary data.</source>
        <translation>Antes tenía %1 y ahora tiene %2 de datos binarios.</translation>
    </message>
    <message>
        <source>The content is the same</source>
        <translation>El contenido es el mismo</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>Dos columnas</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>Es un enlace</translation>
    </message>
    <message>
        <source>It points to “%1”.</source>
        <translation>Apunta a «%1».</translation>
    </message>
    <message>
        <source>This is no regular file</source>
        <translation>No es un archivo normal</translation>
    </message>
    <message>
        <source>It has no content to show.</source>
        <translation>No tiene contenido que mostrar.</translation>
    </message>
    <message>
        <source>Save the file as…</source>
        <translation>Guardar el archivo como…</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>Está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>Save the archive in here, and look into that.</source>
        <translation>Guarde el archivo empaquetado que está aquí y abra ese.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se ha podido leer el archivo.</translation>
    </message>
    <message>
        <source>The file could not be compared.</source>
        <translation>No se ha podido comparar el archivo.</translation>
    </message>
    <message>
        <source>There was no such file before.</source>
        <translation>Antes no existía este archivo.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Este archivo ya no existe.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 píxeles, %3</translation>
    </message>
    <message>
        <source>Before: %1 × %2 pixels, %3</source>
        <translation>Antes: %1 × %2 píxeles, %3</translation>
    </message>
    <message>
        <source>After: %1 × %2 pixels, %3</source>
        <translation>Después: %1 × %2 píxeles, %3</translation>
    </message>
    <message>
        <source>Copy the file&apos;s text</source>
        <translation>Copiar el texto del archivo</translation>
    </message>
    <message>
        <source>Find in the file…</source>
        <translation>Buscar en el archivo…</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>Buscar en el archivo</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar las líneas largas</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Difference in one or two columns</source>
        <translation>Diferencia en una o dos columnas</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Mostrar la diferencia</translation>
    </message>
    <message>
        <source>Show the file before</source>
        <translation>Mostrar el archivo anterior</translation>
    </message>
    <message>
        <source>Show the file after</source>
        <translation>Mostrar el archivo posterior</translation>
    </message>
    <message>
        <source>Back out of the archive</source>
        <translation>Salir del archivo comprimido</translation>
    </message>
    <message>
        <source>Open a file first.</source>
        <translation>Abra primero un archivo.</translation>
    </message>
    <message>
        <source>What is shown is no text.</source>
        <translation>Lo que se muestra no es texto.</translation>
    </message>
    <message>
        <source>No difference of lines is shown.</source>
        <translation>No se muestra ninguna diferencia de líneas.</translation>
    </message>
    <message>
        <source>There is no such side of this file.</source>
        <translation>Este lado del archivo no existe.</translation>
    </message>
    <message>
        <source>No member of an archive is shown.</source>
        <translation>No se muestra ningún elemento de un archivo comprimido.</translation>
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
        <translation>Cambio %1 de %2</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>Both sides are identical, byte for byte.</source>
        <translation>Ambos lados son idénticos, byte a byte.</translation>
    </message>
    <message>
        <source>Only this changed: %1.</source>
        <translation>Solo cambió esto: %1.</translation>
    </message>
    <message>
        <source>Show more unchanged lines</source>
        <translation>Mostrar más líneas sin cambios</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Show all lines of the difference</source>
        <translation>Mostrar todas las líneas de la diferencia</translation>
    </message>
    <message>
        <source>Ctrl+Alt+A</source>
        <translation>Ctrl+Alt+A</translation>
    </message>
    <message>
        <source>Mark spaces and tabs in the difference</source>
        <translation>Marcar espacios y tabulaciones en la diferencia</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>Mostrar los bytes</translation>
    </message>
    <message>
        <source>Ctrl+Alt+B</source>
        <translation>Ctrl+Alt+B</translation>
    </message>
    <message>
        <source>Compare the pictures in another way</source>
        <translation>Comparar las imágenes de otro modo</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>No two pictures are shown.</source>
        <translation>No se muestran dos imágenes.</translation>
    </message>
    <message>
        <source>… and %1 more on this line</source>
        <translation>… y %1 más en esta línea</translation>
    </message>
    <message>
        <source>Only spaces differ</source>
        <translation>Solo difieren los espacios</translation>
    </message>
    <message>
        <source>They are ignored in the difference.</source>
        <translation>Se ignoran en la diferencia.</translation>
    </message>
    <message>
        <source>No other part of a text is there.</source>
        <translation>No hay otra parte de un texto.</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Say first what to find.</source>
        <translation>Indique primero qué buscar.</translation>
    </message>
    <message>
        <source>The text is too large to show what is the same.</source>
        <translation>El texto es demasiado grande para mostrar lo que es igual.</translation>
    </message>
    <message>
        <source>The file could not be searched.</source>
        <translation>No se pudo buscar en el archivo.</translation>
    </message>
    <message>
        <source>“%1” is not in the difference that is shown.</source>
        <translation>«%1» no está en la diferencia mostrada.</translation>
    </message>
    <message>
        <source>Blocks of lines that are the same are left out, and what is between them is compared line by line.</source>
        <translation>Se omiten los bloques de líneas iguales, y lo que hay entre ellos se compara línea por línea.</translation>
    </message>
    <message>
        <source>Show who brought each line</source>
        <translation>Mostrar de dónde viene cada línea</translation>
    </message>
    <message>
        <source>Ctrl+Alt+G</source>
        <translation>Ctrl+Alt+G</translation>
    </message>
    <message>
        <source>Only the files of images and containers come from layers.</source>
        <translation>Solo los archivos de imágenes y contenedores vienen de capas.</translation>
    </message>
    <message>
        <source>Which layer brought the lines of an archive&apos;s member is not told.</source>
        <translation>No se indica qué capa trajo las líneas de un miembro de un archivo comprimido.</translation>
    </message>
    <message>
        <source>Which layer brought each line is not told: the text is larger than %1, or what all layers have of it is larger than %2.</source>
        <translation>No se indica qué capa trajo cada línea: el texto supera %1, o lo que todas las capas tienen de él supera %2.</translation>
    </message>
    <message>
        <source>Which layer brought each line could not be found out.</source>
        <translation>No se pudo averiguar qué capa trajo cada línea.</translation>
    </message>
    <message>
        <source>The file is being written: which layer brought each line is told once it rests.</source>
        <translation>Se está escribiendo en el archivo: la capa de cada línea se indicará cuando deje de cambiar.</translation>
    </message>
</context>
<context>
    <name>FileTimeline</name>
    <message>
        <source>layer %1 → %2</source>
        <translation>capa %1 → %2</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>El archivo ya no existe</translation>
    </message>
    <message>
        <source>Layer %1 removes it.</source>
        <translation>La capa %1 lo elimina.</translation>
    </message>
    <message>
        <source>The file is not there yet</source>
        <translation>El archivo todavía no existe</translation>
    </message>
    <message>
        <source>Layer %1 adds it.</source>
        <translation>La capa %1 lo añade.</translation>
    </message>
    <message>
        <source>There is no such file in the image</source>
        <translation>La imagen no tiene ningún archivo así</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <translation>capa %1, %2</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
</context>
<context>
    <name>FileTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>%1 % of all</source>
        <translation>%1 % del total</translation>
    </message>
    <message>
        <source>added, a link to %1</source>
        <translation>añadido, un enlace a %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>another kind of file</source>
        <translation>otro tipo de archivo</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>link target</source>
        <translation>destino del enlace</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>número de dispositivo</translation>
    </message>
    <message>
        <source>mode %1 → %2</source>
        <translation>permisos %1 → %2</translation>
    </message>
    <message>
        <source>owner %1 → %2</source>
        <translation>propietario %1 → %2</translation>
    </message>
    <message>
        <source>time</source>
        <translation>fecha</translation>
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
        <translation>%1, añadido</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a file</comment>
        <translation>%1, cambiado</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <comment>a file</comment>
        <translation>%1, eliminado</translation>
    </message>
    <message>
        <source>%1, holds changes</source>
        <comment>a directory</comment>
        <translation>%1, contiene cambios</translation>
    </message>
    <message>
        <source>%1, would be copied in</source>
        <comment>a file</comment>
        <translation>%1, se copiaría aquí</translation>
    </message>
    <message>
        <source>%1, would be copied in: %2</source>
        <comment>a file</comment>
        <translation>%1, se copiaría aquí: %2</translation>
    </message>
    <message>
        <source>%1, would be replaced</source>
        <comment>a file</comment>
        <translation>%1, se reemplazaría</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>none</source>
        <comment>capabilities</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>capabilities %1 → %2</source>
        <translation>capacidades %1 → %2</translation>
    </message>
    <message>
        <source>attributes %1</source>
        <translation>atributos %1</translation>
    </message>
    <message>
        <source>%1, renamed</source>
        <comment>a file</comment>
        <translation>%1, renombrado</translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation>renombrado desde %1</translation>
    </message>
    <message>
        <source>renamed from %1, %L2 % the same</source>
        <translation>renombrado desde %1, igual al %L2 %</translation>
    </message>
</context>
<context>
    <name>FileTreeView</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Reading the files…</source>
        <translation>Leyendo los archivos…</translation>
    </message>
    <message>
        <source>There are no files</source>
        <translation>No hay archivos</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>Aquí todavía no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>No se han podido leer los archivos.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>The places</source>
        <translation>Las secciones</translation>
    </message>
    <message>
        <source>What is on this machine: images, the containers that run them, and volumes. Ctrl+1, Ctrl+2 and so on lead to the places.</source>
        <translation>Lo que hay en este equipo: imágenes, los contenedores que las ejecutan y volúmenes. Con Ctrl+1, Ctrl+2, etc. se llega a las secciones.</translation>
    </message>
    <message>
        <source>The stack</source>
        <translation>La pila</translation>
    </message>
    <message>
        <source>An image&apos;s layers, the first at the bottom: the larger a layer, the taller. Choose one to see what it did. With no image yet, the starter image shows it.</source>
        <translation>Las capas de una imagen, la primera abajo: cuanto más grande es una capa, más alta. Elija una para ver qué hizo. Si todavía no hay imágenes, la imagen de inicio lo muestra.</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>Los archivos</translation>
    </message>
    <message>
        <source>What the chosen layer added, changed or removed, or the whole image up to it. The dot before a file has the colour of the layer that it comes from. Return opens a file.</source>
        <translation>Lo que la capa elegida ha añadido, cambiado o eliminado, o toda la imagen hasta ella. El punto delante de un archivo tiene el color de la capa de la que viene. Intro abre un archivo.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ejecutarla</translation>
    </message>
    <message>
        <source>Run makes a container of the image. Drop a folder on an image to run it with that folder mounted.</source>
        <translation>Ejecutar crea un contenedor de la imagen. Suelte una carpeta sobre una imagen para ejecutarla con esa carpeta montada.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Whatever a container writes shows here, file by file and line by line. Keep it as an image with Commit, or throw it away with the container.</source>
        <translation>Todo lo que escribe un contenedor aparece aquí, archivo a archivo y línea a línea. Consérvelo como imagen con «Crear imagen», o deséchelo con el contenedor.</translation>
    </message>
    <message>
        <source>Find and compare</source>
        <translation>Buscar y comparar</translation>
    </message>
    <message>
        <source>Search looks into every layer of every image, also for what a later layer hides. Compare shows what differs between any two things. This tour is in the menu below, as are the welcome and what ran.</source>
        <translation>Buscar mira en todas las capas de todas las imágenes, también lo que oculta una capa posterior. Comparar muestra en qué se diferencian dos cosas cualesquiera. Este recorrido está en el menú de abajo, igual que la bienvenida y las tareas ejecutadas.</translation>
    </message>
</context>
<context>
    <name>FolderActs</name>
    <message>
        <source>%1 (changes)</source>
        <translation>%1 (cambios)</translation>
    </message>
    <message>
        <source>Open %1 as a folder</source>
        <translation>Abrir %1 como carpeta</translation>
    </message>
    <message>
        <source>%1 is open read-only as %2.</source>
        <translation>%1 está abierto, solo lectura, en %2.</translation>
    </message>
    <message>
        <source>“%1” could not be opened as a folder.</source>
        <translation>No se ha podido abrir «%1» como carpeta.</translation>
    </message>
    <message>
        <source>Close the folder of %1</source>
        <translation>Cerrar la carpeta de %1</translation>
    </message>
    <message>
        <source>The folder of %1 is closed.</source>
        <translation>La carpeta de %1 está cerrada.</translation>
    </message>
    <message>
        <source>The folder of “%1” could not be closed.</source>
        <translation>No se ha podido cerrar la carpeta de «%1».</translation>
    </message>
    <message>
        <source>Close all open folders</source>
        <translation>Cerrar todas las carpetas abiertas</translation>
    </message>
    <message>
        <source>Not all open folders could be closed.</source>
        <translation>No se han podido cerrar todas las carpetas abiertas.</translation>
    </message>
    <message>
        <source>Show the folder of %1</source>
        <translation>Mostrar la carpeta de %1</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>hace %n semana</numerusform>
            <numerusform>hace %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
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
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>FoundFilesModel</name>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>replaced by layer %1</source>
        <translation>reemplazado por la capa %1</translation>
    </message>
    <message>
        <source>removed by layer %1</source>
        <translation>eliminado por la capa %1</translation>
    </message>
    <message>
        <source>%1: it is not seen any more, but it still ships in the image.</source>
        <translation>%1: ya no se ve, pero se sigue distribuyendo con la imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateForm</name>
    <message>
        <source>Efficiency at least</source>
        <translation>Eficiencia mínima</translation>
    </message>
    <message>
        <source>How much of what is shipped is not shipped again or hidden by a later layer.</source>
        <translation>Cuánto de lo incluido no se incluye otra vez ni lo oculta una capa posterior.</translation>
    </message>
    <message>
        <source>Wasted part at most</source>
        <translation>Parte desperdiciada máxima</translation>
    </message>
    <message>
        <source>What paths of several layers take, as part of all above the lowest layer.</source>
        <translation>Lo que ocupan las rutas de varias capas, como parte de todo lo que hay sobre la más baja.</translation>
    </message>
    <message>
        <source>Wasted at most</source>
        <translation>Desperdicio máximo</translation>
    </message>
    <message>
        <source>What paths of several layers take.</source>
        <translation>Lo que ocupan las rutas de varias capas.</translation>
    </message>
    <message>
        <source>Size at most</source>
        <translation>Tamaño máximo</translation>
    </message>
    <message>
        <source>Of all layers together.</source>
        <translation>De todas las capas juntas.</translation>
    </message>
    <message>
        <source>Layers at most</source>
        <translation>Capas como máximo</translation>
    </message>
    <message>
        <source>Growth at most</source>
        <translation>Crecimiento máximo</translation>
    </message>
    <message>
        <source>Bytes more than the base, or percent of it: 10MB, 5%.</source>
        <translation>Bytes más que la base o porcentaje de ella: 10MB, 5%.</translation>
    </message>
    <message>
        <source>Base that growth is measured against</source>
        <translation>Base con la que se mide el crecimiento</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Paths that may be setuid or setgid</source>
        <translation>Rutas que pueden ser setuid o setgid</translation>
    </message>
    <message>
        <source>No setuid files, except</source>
        <translation>Sin setuid, salvo</translation>
    </message>
    <message>
        <source>Files that are setuid or setgid or have capabilities fail, unless one of these patterns fits.</source>
        <translation>Los archivos setuid, setgid o con capacidades fallan, salvo que coincida alguno de estos patrones.</translation>
    </message>
    <message>
        <source>Packages that may not be installed</source>
        <translation>Paquetes que no pueden estar instalados</translation>
    </message>
    <message>
        <source>Packages not allowed</source>
        <translation>Paquetes prohibidos</translation>
    </message>
    <message>
        <source>Patterns of names; what is installed and fits one fails.</source>
        <translation>Patrones de nombres; lo instalado que coincide con alguno falla.</translation>
    </message>
    <message>
        <source>No keys, tokens or passwords</source>
        <translation>Sin claves, tokens ni contraseñas</translation>
    </message>
    <message>
        <source>In no layer, also where a later layer hides them.</source>
        <translation>En ninguna capa, tampoco donde una posterior los oculta.</translation>
    </message>
    <message>
        <source>“Wasted at most” wants a size, as in 20MB.</source>
        <translation>«Desperdicio máximo» necesita un tamaño, como 20MB.</translation>
    </message>
    <message>
        <source>“Size at most” wants a size, as in 300MB.</source>
        <translation>«Tamaño máximo» necesita un tamaño, como 300MB.</translation>
    </message>
    <message>
        <source>Name the packages that are not allowed.</source>
        <translation>Indique los paquetes prohibidos.</translation>
    </message>
    <message>
        <source>“Growth at most” wants a size or a part, as in 10MB or 5%.</source>
        <translation>«Crecimiento máximo» necesita un tamaño o una parte, como 10MB o 5%.</translation>
    </message>
    <message>
        <source>Choose what growth is measured against.</source>
        <translation>Elija con qué se mide el crecimiento.</translation>
    </message>
</context>
<context>
    <name>GateRows</name>
    <message>
        <source>What the image was asked</source>
        <translation>Lo que se comprobó</translation>
    </message>
    <message>
        <source>Limit on</source>
        <translation>Límite de</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdiciado</translation>
    </message>
    <message>
        <source>Wasted part of what was added</source>
        <translation>Parte desperdiciada de lo añadido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Number of layers</source>
        <translation>Número de capas</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Setuid and setgid files</source>
        <translation>Archivos setuid y setgid</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords</source>
        <translation>Claves, tokens y contraseñas</translation>
    </message>
    <message>
        <source>Packages that are not allowed</source>
        <translation>Paquetes prohibidos</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>no superado</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateTab</name>
    <message>
        <source>Check the image</source>
        <translation>Comprobar la imagen</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>Mostrar lo que falló</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Does the image keep to these limits?</source>
        <translation>¿Respeta la imagen estos límites?</translation>
    </message>
    <message>
        <source>Choose what it is asked, then check it. `outcrop ci` asks the same where images are built.</source>
        <translation>Elija qué se comprueba y compruébelo. `outcrop ci` comprueba lo mismo donde se construyen las imágenes.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>The limits are others now: check again.</source>
        <translation>Los límites han cambiado: compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Comprobar %1</translation>
    </message>
    <message>
        <source>The image could not be checked.</source>
        <translation>No se pudo comprobar la imagen.</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Se detuvo</translation>
    </message>
    <message>
        <source>Nothing was answered by then.</source>
        <translation>Aún no había respuesta.</translation>
    </message>
    <message>
        <source>The image is checked…</source>
        <translation>Comprobando la imagen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Passed: it keeps to all of them.</source>
        <translation>Superado: los respeta todos.</translation>
    </message>
    <message numerus="yes">
        <source>Failed: it does not keep to %1 of %Ln limits.</source>
        <translation>
            <numerusform>No superado: no respeta %1 de %Ln límite.</numerusform>
            <numerusform>No superado: no respeta %1 de %Ln límites.</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>JUnit report</source>
        <translation>Informe JUnit</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Informe Markdown</translation>
    </message>
    <message>
        <source>JSON, a line for each limit</source>
        <translation>JSON, una línea por límite</translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <translation>Se está comprobando.</translation>
    </message>
    <message>
        <source>Open “Check” of an image and mend its limits first.</source>
        <translation>Abra antes «Comprobación» de una imagen y corrija sus límites.</translation>
    </message>
    <message>
        <source>Check the image first.</source>
        <translation>Compruebe antes la imagen.</translation>
    </message>
    <message>
        <source>Choose a limit that the image does not keep to.</source>
        <translation>Elija un límite que la imagen no respete.</translation>
    </message>
</context>
<context>
    <name>GenealogyChart</name>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n capa</numerusform>
            <numerusform>%n capas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared layers</source>
        <translation>
            <numerusform>%n capa compartida</numerusform>
            <numerusform>%n capas compartidas</numerusform>
        </translation>
    </message>
    <message>
        <source>no layers of its own</source>
        <translation>sin capas propias</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images stand on it</source>
        <translation>
            <numerusform>%n imagen se apoya en ella</numerusform>
            <numerusform>%n imágenes se apoyan en ella</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>finalizado con %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>path in container</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n contenedor</numerusform>
            <numerusform>%n contenedores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenealogyListPane</name>
    <message>
        <source>Search the genealogy</source>
        <translation>Buscar en la genealogía</translation>
    </message>
    <message>
        <source>Images, containers and volumes</source>
        <translation>Imágenes, contenedores y volúmenes</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>No hay coincidencias</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>Pulse Escape en el campo de búsqueda para volver a verlo todo.</translation>
    </message>
</context>
<context>
    <name>GenealogyPage</name>
    <message>
        <source>Search the genealogy</source>
        <translation>Buscar en la genealogía</translation>
    </message>
</context>
<context>
    <name>GenealogyPane</name>
    <message>
        <source>Genealogy</source>
        <translation>Genealogía</translation>
    </message>
    <message>
        <source>Open in its page</source>
        <translation>Abrir en su página</translation>
    </message>
    <message>
        <source>Mark for comparison</source>
        <translation>Marcar para comparar</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Compare with what is marked</source>
        <translation>Comparar con lo marcado</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Saves all of it as SVG, PDF or PNG</source>
        <translation>Lo guarda todo como SVG, PDF o PNG</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n capa</numerusform>
            <numerusform>%n capas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n contenedor</numerusform>
            <numerusform>%n contenedores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n volumen</numerusform>
            <numerusform>%n volúmenes</numerusform>
        </translation>
    </message>
    <message>
        <source>The store could not be read.</source>
        <translation>No se ha podido leer el almacén.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Todavía no hay imágenes</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>Leyendo el almacén…</translation>
    </message>
    <message>
        <source>Images that share layers grow here as one tree, with their containers and volumes on it.</source>
        <translation>Las imágenes que comparten capas forman aquí un solo árbol, con sus contenedores y volúmenes.</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>Ir a las imágenes</translation>
    </message>
    <message>
        <source>Choose an image, a container or a volume first.</source>
        <translation>Elija primero una imagen, un contenedor o un volumen.</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar con %1</translation>
    </message>
    <message>
        <source>Mark something else for comparison first.</source>
        <translation>Marque primero otra cosa para comparar.</translation>
    </message>
    <message>
        <source>There are no images yet.</source>
        <translation>Todavía no hay imágenes.</translation>
    </message>
    <message>
        <source>%1 is marked: choose another one to compare it with.</source>
        <translation>%1 está marcado: elija otro para compararlo.</translation>
    </message>
    <message>
        <source>genealogy</source>
        <comment>file name</comment>
        <translation>genealogia</translation>
    </message>
    <message>
        <source>Copy the name of what is chosen</source>
        <translation>Copiar el nombre de lo elegido</translation>
    </message>
</context>
<context>
    <name>GenealogyPicture</name>
    <message>
        <source>Genealogy of the images</source>
        <translation>Genealogía de las imágenes</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
</context>
<context>
    <name>GenealogyThingsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>GenealogyView</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation>Capas:</translation>
    </message>
    <message>
        <source>Genealogy of the images</source>
        <translation>Genealogía de las imágenes</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Tour of the window</source>
        <translation>Recorrido por la ventana</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps of the tour</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Copy as hexadecimal</source>
        <translation>Copiar en hexadecimal</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>Bytes del archivo</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of the image</source>
        <translation>Historial de la imagen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>Copiar instrucción</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>sin archivos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>How the history is shown</source>
        <translation>Cómo se muestra el historial</translation>
    </message>
    <message>
        <source>The image&apos;s history as a Dockerfile</source>
        <translation>El historial de la imagen como Dockerfile</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Mostrar sus archivos</translation>
    </message>
    <message>
        <source>This step changed no file, only the image&apos;s configuration.</source>
        <translation>Este paso no ha cambiado ningún archivo, solo la configuración de la imagen.</translation>
    </message>
    <message numerus="yes">
        <source>Layer %1 has %2 in %Ln entries.</source>
        <translation>
            <numerusform>La capa %1 tiene %2 en %Ln entrada.</numerusform>
            <numerusform>La capa %1 tiene %2 en %Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the history as a Dockerfile first.</source>
        <translation>Muestre primero el historial como Dockerfile.</translation>
    </message>
</context>
<context>
    <name>ImageActions</name>
    <message>
        <source>Run…</source>
        <translation>Ejecutar…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Import image archive…</source>
        <translation>Importar archivo de imagen…</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>Cargar la imagen de inicio</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>The image “%1” could not be read.</source>
        <translation>No se ha podido leer la imagen «%1».</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecutar %1</translation>
    </message>
    <message>
        <source>A container of “%1” could not be started.</source>
        <translation>No se ha podido iniciar un contenedor de «%1».</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiquetar %1</translation>
    </message>
    <message>
        <source>The image is now also named %1.</source>
        <translation>Ahora la imagen también se llama %1.</translation>
    </message>
    <message>
        <source>The name “%1” could not be given.</source>
        <translation>No se ha podido asignar el nombre «%1».</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Se ha eliminado %1.</translation>
    </message>
    <message>
        <source>The image “%1” could not be removed.</source>
        <translation>No se ha podido eliminar la imagen «%1».</translation>
    </message>
    <message>
        <source>Import image archive</source>
        <translation>Importar archivo de imagen</translation>
    </message>
    <message>
        <source>Image archives (*.tar *.tar.gz *.tgz *.tar.zst *.tar.xz *.tar.bz2)</source>
        <translation>Archivos de imagen (*.tar *.tar.gz *.tgz *.tar.zst *.tar.xz *.tar.bz2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>“%1” could not be imported.</source>
        <translation>No se ha podido importar «%1».</translation>
    </message>
    <message>
        <source>The starter image could not be loaded.</source>
        <translation>No se ha podido cargar la imagen de inicio.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>Se ha importado %1.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n images.</source>
        <translation>
            <numerusform>Se ha importado %n imagen.</numerusform>
            <numerusform>Se han importado %n imágenes.</numerusform>
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
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Run a docker command…</source>
        <translation>Ejecutar un comando docker…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Choose an image first.</source>
        <translation>Elija primero una imagen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names…</source>
        <translation>
            <numerusform>Quitar %n nombre…</numerusform>
            <numerusform>Quitar %n nombres…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one image.</source>
        <translation>Elija una sola imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>Quitar %n nombre</numerusform>
            <numerusform>Quitar %n nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n names.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>Se ha quitado %n nombre.</numerusform>
            <numerusform>Se han quitado %n nombres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names could not be removed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>No se ha podido quitar %n nombre.</numerusform>
            <numerusform>No se han podido quitar %n nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back the name %1</source>
        <translation>Devolver el nombre %1</translation>
    </message>
    <message numerus="yes">
        <source>Give back %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>Devolver %n nombre</numerusform>
            <numerusform>Devolver %n nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>The image is named %1 again.</source>
        <translation>La imagen vuelve a llamarse %1.</translation>
    </message>
    <message numerus="yes">
        <source>The images have their %n names again.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>La imagen vuelve a tener su %n nombre.</numerusform>
            <numerusform>Las imágenes vuelven a tener sus %n nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be undone.</source>
        <translation>No se ha podido deshacer.</translation>
    </message>
    <message>
        <source>Take back the name %1</source>
        <translation>Retirar el nombre %1</translation>
    </message>
    <message>
        <source>The name %1 is gone again.</source>
        <translation>El nombre %1 ya no está.</translation>
    </message>
    <message>
        <source>Export as git…</source>
        <translation>Exportar como git…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Open as a folder</source>
        <translation>Abrir como carpeta</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Cerrar la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Export %n images as git…</source>
        <translation>
            <numerusform>Exportar %n imagen como git…</numerusform>
            <numerusform>Exportar %n imágenes como git…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1 as git</source>
        <translation>Exportar %1 como git</translation>
    </message>
    <message numerus="yes">
        <source>Export %n images as git</source>
        <translation>
            <numerusform>Exportar %n imagen como git</numerusform>
            <numerusform>Exportar %n imágenes como git</numerusform>
        </translation>
    </message>
    <message>
        <source>No git repository could be written to “%1”.</source>
        <translation>No se ha podido escribir un repositorio git en «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln commits to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln commit en %1.</numerusform>
            <numerusform>Se escribieron %Ln commits en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that git cannot hold are not in it.</source>
        <translation>
            <numerusform>%Ln entrada que git no admite no está en él.</numerusform>
            <numerusform>%Ln entradas que git no admite no están en él.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageDetailPane</name>
    <message>
        <source>Views of the image</source>
        <translation>Vistas de la imagen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Todavía no hay imágenes</translation>
    </message>
    <message>
        <source>Drop an image archive here to look into its layers, or begin with the starter image: small, complete, and here without a network.</source>
        <translation>Suelte aquí un archivo de imagen para ver sus capas, o empiece con la imagen de inicio: pequeña, completa y disponible sin red.</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>Cargar la imagen de inicio</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>No image is chosen</source>
        <translation>No se ha elegido ninguna imagen</translation>
    </message>
    <message>
        <source>Choose one in the list to see its layers.</source>
        <translation>Elija una en la lista para ver sus capas.</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n capa</numerusform>
            <numerusform>%n capas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them shared with %n other images</source>
        <translation>
            <numerusform>%1 de ellas compartidas con %n imagen más</numerusform>
            <numerusform>%1 de ellas compartidas con otras %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>built %1</source>
        <translation>construida %1</translation>
    </message>
    <message>
        <source>The image could not be read.</source>
        <translation>No se ha podido leer la imagen.</translation>
    </message>
    <message>
        <source>The image&apos;s configuration could not be read.</source>
        <translation>No se ha podido leer la configuración de la imagen.</translation>
    </message>
    <message>
        <source>Imported before:</source>
        <translation>Importadas antes:</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
</context>
<context>
    <name>ImageTexts</name>
    <message>
        <source>%1 in files, %2 stored</source>
        <translation>%1 en archivos, %2 almacenados</translation>
    </message>
    <message>
        <source>Layer without history</source>
        <translation>Capa sin historial</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Punto de entrada</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Directorio de trabajo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>Señal de parada</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Exterior</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas (labels)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Construida</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>ImagesListPane</name>
    <message>
        <source>Search images</source>
        <translation>Buscar imágenes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Ancestry</source>
        <translation>Ascendencia</translation>
    </message>
    <message>
        <source>How images are grouped</source>
        <translation>Cómo se agrupan las imágenes</translation>
    </message>
    <message>
        <source>Drop an image archive to import it,
a folder to mount it</source>
        <translation>Suelte un archivo de imagen para importarlo,
una carpeta para montarla</translation>
    </message>
</context>
<context>
    <name>ImagesModel</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>%1
%2 · built %3
%4</source>
        <translation>%1
%2 · construida %3
%4</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>en fecha desconocida</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>%n shared layers</source>
        <translation>
            <numerusform>%n capa compartida</numerusform>
            <numerusform>%n capas compartidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingPreview</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the way</source>
        <translation>«%1» lo impide</translation>
    </message>
    <message numerus="yes">
        <source>replaces %Ln files, %1</source>
        <translation>
            <numerusform>reemplaza %Ln archivo, %1</numerusform>
            <numerusform>reemplaza %Ln archivos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies %Ln things into %1.</source>
        <translation>
            <numerusform>Copia %Ln elemento en %1.</numerusform>
            <numerusform>Copia %Ln elementos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies %Ln files (%1) into %2.</source>
        <translation>
            <numerusform>Copia %Ln archivo (%1) en %2.</numerusform>
            <numerusform>Copia %Ln archivos (%1) en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in them could not be counted.</source>
        <translation>No se pudo contar lo que contienen.</translation>
    </message>
    <message>
        <source>What they replace is being counted…</source>
        <translation>Se está contando lo que reemplazan…</translation>
    </message>
    <message>
        <source>It can&apos;t be done: “%1” is in the way. A file can&apos;t take the place of a folder, nor a folder that of a file.</source>
        <translation>No es posible: «%1» lo impide. Un archivo no puede ocupar el lugar de una carpeta, ni una carpeta el de un archivo.</translation>
    </message>
    <message>
        <source>Nothing there is replaced.</source>
        <translation>Allí no se reemplaza nada.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln files, %1.</source>
        <translation>
            <numerusform>Reemplaza %Ln archivo, %1.</numerusform>
            <numerusform>Reemplaza %Ln archivos, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpTargets</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
</context>
<context>
    <name>LayerStack</name>
    <message>
        <source>changed no file</source>
        <translation>no ha cambiado ningún archivo</translation>
    </message>
    <message numerus="yes">
        <source>shared with %n</source>
        <comment>other images</comment>
        <translation>
            <numerusform>compartida con %n</numerusform>
            <numerusform>compartida con %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>top</source>
        <translation>cima</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>en ambos</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Written in the container</source>
        <translation>Escrito en el contenedor</translation>
    </message>
    <message>
        <source>Layer without history</source>
        <translation>Capa sin historial</translation>
    </message>
</context>
<context>
    <name>LayersTab</name>
    <message>
        <source>Layers of the image</source>
        <translation>Capas de la imagen</translation>
    </message>
    <message>
        <source>This layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Hasta aquí</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What the tree shows</source>
        <translation>Qué muestra el árbol</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Cima</translation>
    </message>
    <message>
        <source>This step changed no file</source>
        <translation>Este paso no ha cambiado ningún archivo</translation>
    </message>
    <message>
        <source>It only changed the image&apos;s configuration. “Up to here” shows the files below it.</source>
        <translation>Solo ha cambiado la configuración de la imagen. «Hasta aquí» muestra los archivos que hay debajo.</translation>
    </message>
    <message>
        <source>The layer&apos;s files could not be read.</source>
        <translation>No se han podido leer los archivos de la capa.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>An image does not change. Make a container of it first, and copy into that.</source>
        <translation>Una imagen no cambia. Cree primero un contenedor a partir de ella y copie en él.</translation>
    </message>
    <message>
        <source>Open the layer as a folder</source>
        <translation>Abrir la capa como carpeta</translation>
    </message>
    <message>
        <source>Open the image up to this layer as a folder</source>
        <translation>Abrir la imagen hasta esta capa como carpeta</translation>
    </message>
</context>
<context>
    <name>LensTab</name>
    <message>
        <source>Copy row</source>
        <translation>Copiar la fila</translation>
    </message>
    <message>
        <source>Show the file in its layer</source>
        <translation>Mostrar el archivo en su capa</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Se detuvo</translation>
    </message>
    <message>
        <source>Nothing was found by then.</source>
        <translation>Aún no se había encontrado nada.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Take back some of what narrows the list.</source>
        <translation>Quite algo de lo que limita la lista.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Elija antes una fila.</translation>
    </message>
    <message>
        <source>Choose a row of a file first.</source>
        <translation>Elija antes la fila de un archivo.</translation>
    </message>
</context>
<context>
    <name>LimitFields</name>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Procesadores</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Such as “512m” or “2g”. With more it is ended.</source>
        <translation>Por ejemplo «512m» o «2g». Si usa más, se termina.</translation>
    </message>
    <message>
        <source>Such as “1.5”: as much as one and a half of them.</source>
        <translation>Por ejemplo «1.5»: tanto como uno y medio.</translation>
    </message>
    <message>
        <source>How many at a time, threads included, such as “100”.</source>
        <translation>Cuántos a la vez, hilos incluidos, por ejemplo «100».</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Nota sobre: %1</translation>
    </message>
    <message>
        <source>Besides: %1</source>
        <translation>Además: %1</translation>
    </message>
</context>
<context>
    <name>LineGutter</name>
    <message>
        <source>The layer that brought each line</source>
        <translation>La capa que trajo cada línea</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>Go to layer %1</source>
        <translation>Ir a la capa %1</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>Copiar la instrucción</translation>
    </message>
    <message>
        <source>Copy all lines with their layers</source>
        <translation>Copiar todas las líneas con sus capas</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Nothing matches</source>
        <translation>No hay coincidencias</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>Pulse Escape en el campo de búsqueda para volver a verlo todo.</translation>
    </message>
</context>
<context>
    <name>LiveBar</name>
    <message>
        <source>Holds the changes still while you look at them. The container goes on.</source>
        <translation>Detiene los cambios mientras los mira. El contenedor sigue.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume the changes</source>
        <translation>Reanudar los cambios</translation>
    </message>
    <message>
        <source>Pause the changes</source>
        <translation>Pausar los cambios</translation>
    </message>
    <message>
        <source>Paused. Nothing was written since.</source>
        <translation>En pausa. Desde entonces no se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>Paused. %Ln changes wait.</source>
        <translation>
            <numerusform>En pausa. %Ln cambio espera.</numerusform>
            <numerusform>En pausa. %Ln cambios esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live. Nothing is written just now.</source>
        <translation>En vivo. Ahora mismo no se escribe nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes a second</source>
        <translation>
            <numerusform>%Ln cambio por segundo</numerusform>
            <numerusform>%Ln cambios por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Todos los procesos</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who writes</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Shows only what one process wrote. Only root is told which one did; a process with a question mark has the file open for writing.</source>
        <translation>Muestra solo lo que escribió un proceso. Solo root sabe cuál fue; un proceso con signo de interrogación tiene el archivo abierto para escritura.</translation>
    </message>
    <message>
        <source>Shows only what one process wrote. At times more was written at once than the kernel tells of: of some files it is not known who wrote them.</source>
        <translation>Muestra solo lo que escribió un proceso. A veces se escribió más a la vez de lo que el núcleo comunica: de algunos archivos no se sabe quién los escribió.</translation>
    </message>
    <message>
        <source>Shows only what one process wrote.</source>
        <translation>Muestra solo lo que escribió un proceso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a process</comment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Show only what this process wrote</source>
        <translation>Mostrar solo lo que escribió este proceso</translation>
    </message>
    <message>
        <source>Show what all processes wrote</source>
        <translation>Mostrar lo que escribieron todos los procesos</translation>
    </message>
    <message>
        <source>Choose a file of which it is known which process wrote it.</source>
        <translation>Elija un archivo del que se sepa qué proceso lo escribió.</translation>
    </message>
</context>
<context>
    <name>LiveMountDialog</name>
    <message>
        <source>Mount into container</source>
        <translation>Montar en el contenedor</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>Montar</translation>
    </message>
    <message>
        <source>Mount into “%1” while it runs</source>
        <translation>Montar en «%1» mientras se ejecuta</translation>
    </message>
    <message>
        <source>Folder or file of this computer</source>
        <translation>Carpeta o archivo de este equipo</translation>
    </message>
    <message>
        <source>Where it appears in the container</source>
        <translation>Dónde aparece en el contenedor</translation>
    </message>
    <message>
        <source>The container may only read it</source>
        <translation>El contenedor solo puede leerla</translation>
    </message>
    <message>
        <source>Copy it in instead</source>
        <translation>Copiarla en su lugar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder to mount</source>
        <translation>Carpeta que montar</translation>
    </message>
    <message>
        <source>Choose what is to be mounted.</source>
        <translation>Elija qué se va a montar.</translation>
    </message>
    <message>
        <source>Something is mounted there already. Choose another path.</source>
        <translation>Ahí ya hay algo montado. Elija otra ruta.</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>LogsTab</name>
    <message>
        <source>Log of the container</source>
        <translation>Registro del contenedor</translation>
    </message>
    <message>
        <source>Follow the end</source>
        <translation>Seguir el final</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>No se ha podido leer el registro.</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>El registro está vacío</translation>
    </message>
    <message>
        <source>What the container writes to its output shows here.</source>
        <translation>Aquí aparece lo que el contenedor escribe en su salida.</translation>
    </message>
    <message>
        <source>The container wrote nothing to its output.</source>
        <translation>El contenedor no ha escrito nada en su salida.</translation>
    </message>
    <message>
        <source>Follow the end of the log</source>
        <translation>Seguir el final del registro</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>Copiar todo el registro</translation>
    </message>
    <message>
        <source>Save the log as…</source>
        <translation>Guardar el registro como…</translation>
    </message>
    <message>
        <source>Wrap long lines of the log</source>
        <translation>Ajustar las líneas largas del registro</translation>
    </message>
    <message>
        <source>Show the log of a container first.</source>
        <translation>Muestre primero el registro de un contenedor.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>«%1» ha fallado.</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Almacén %1</translation>
    </message>
    <message>
        <source>shared %1</source>
        <comment>bytes</comment>
        <translation>compartido %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>The container does not show this file: it is in layer %1 of its image.</source>
        <translation>El contenedor no muestra este archivo: está en la capa %1 de su imagen.</translation>
    </message>
    <message>
        <source>Genealogy</source>
        <translation>Genealogía</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Quit and close the open folders</source>
        <translation>Salir y cerrar las carpetas abiertas</translation>
    </message>
    <message>
        <source>These show files of images and containers as folders. They are closed with the window:</source>
        <translation>Estas muestran archivos de imágenes y contenedores como carpetas. Se cierran con la ventana:</translation>
    </message>
    <message>
        <source>What a program still has open in one of them stays readable to it until it closes it.</source>
        <translation>Lo que un programa aún tenga abierto en ellas le sigue siendo legible hasta que lo cierre.</translation>
    </message>
    <message>
        <source>Close them and quit</source>
        <translation>Cerrarlas y salir</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Members of the archive</source>
        <translation>Elementos del archivo empaquetado</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The first %1 members are shown.</source>
        <translation>Se muestran los primeros %1 elementos.</translation>
    </message>
    <message>
        <source>(encrypted)</source>
        <translation>(cifrado)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
</context>
<context>
    <name>MemberPath</name>
    <message>
        <source>Back to the archive</source>
        <translation>Volver al archivo empaquetado</translation>
    </message>
    <message>
        <source>Back to the archive (Backspace)</source>
        <translation>Volver al archivo empaquetado (Retroceso)</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
</context>
<context>
    <name>MountActs</name>
    <message>
        <source>Mount into %1</source>
        <translation>Montar en %1</translation>
    </message>
    <message>
        <source>“%1” could not be mounted.</source>
        <translation>No se ha podido montar «%1».</translation>
    </message>
    <message>
        <source>Mounted at %1.</source>
        <translation>Montado en %1.</translation>
    </message>
    <message>
        <source>Unmount from %1</source>
        <translation>Desmontar de %1</translation>
    </message>
    <message>
        <source>Unmounted %1.</source>
        <translation>%1 desmontado.</translation>
    </message>
    <message>
        <source>“%1” could not be unmounted.</source>
        <translation>No se ha podido desmontar «%1».</translation>
    </message>
    <message>
        <source>Unmount</source>
        <translation>Desmontar</translation>
    </message>
    <message>
        <source>Something in “%1” uses what is mounted at %2, or is mounted below it.</source>
        <translation>Algo en «%1» usa lo que está montado en %2, o está montado por debajo.</translation>
    </message>
    <message>
        <source>Unmounted anyway, it is gone for all that comes later; what is open in there stays so until it is closed. The folder itself loses nothing.</source>
        <translation>Si se desmonta de todos modos, desaparece para todo lo que venga después; lo que está abierto ahí sigue abierto hasta que se cierre. La carpeta en sí no pierde nada.</translation>
    </message>
    <message>
        <source>Unmount anyway</source>
        <translation>Desmontar de todos modos</translation>
    </message>
</context>
<context>
    <name>MountTable</name>
    <message>
        <source>Mounts</source>
        <translation>Montajes</translation>
    </message>
    <message>
        <source>Folder or volume</source>
        <translation>Carpeta o volumen</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>En el contenedor</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add volume</source>
        <translation>Añadir volumen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>New volume</source>
        <translation>Nuevo volumen</translation>
    </message>
    <message>
        <source>Volume without a name</source>
        <translation>Volumen sin nombre</translation>
    </message>
    <message>
        <source>Folder to mount</source>
        <translation>Carpeta que montar</translation>
    </message>
    <message>
        <source>Folder of this computer</source>
        <translation>Carpeta de este equipo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>File of this computer</source>
        <translation>Archivo de este equipo</translation>
    </message>
    <message>
        <source>Nothing is mounted. Add a folder or a volume to keep data outside the container.</source>
        <translation>No hay nada montado. Añada una carpeta o un volumen para guardar datos fuera del contenedor.</translation>
    </message>
    <message>
        <source>Memory, empty at each start</source>
        <translation>Memoria, vacía en cada inicio</translation>
    </message>
    <message>
        <source>Memory (tmpfs)</source>
        <translation>Memoria (tmpfs)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, con %2</translation>
    </message>
</context>
<context>
    <name>MountTargetDialog</name>
    <message>
        <source>Mount folder</source>
        <translation>Montar carpeta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Run “%1” with a folder</source>
        <translation>Ejecutar «%1» con una carpeta</translation>
    </message>
    <message>
        <source>Where it appears in the container</source>
        <translation>Dónde aparece en el contenedor</translation>
    </message>
    <message>
        <source>The container may only read it</source>
        <translation>El contenedor solo puede leerla</translation>
    </message>
</context>
<context>
    <name>MountText</name>
    <message>
        <source>New directory</source>
        <translation>Directorio nuevo</translation>
    </message>
    <message>
        <source>Empty directory of the image</source>
        <translation>Directorio vacío de la imagen</translation>
    </message>
    <message>
        <source>A file of the image, %1</source>
        <translation>Un archivo de la imagen, %1</translation>
    </message>
    <message numerus="yes">
        <source>Filled with %n files, %1</source>
        <translation>
            <numerusform>Se llena con %n archivo, %1</numerusform>
            <numerusform>Se llena con %n archivos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n files, %1</source>
        <translation>
            <numerusform>Oculta %n archivo, %1</numerusform>
            <numerusform>Oculta %n archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The image has nothing there: a new directory is made for the mount.</source>
        <translation>La imagen no tiene nada ahí: se crea un directorio nuevo para el montaje.</translation>
    </message>
    <message>
        <source>The image has an empty directory there, so nothing is hidden.</source>
        <translation>La imagen tiene ahí un directorio vacío, así que no se oculta nada.</translation>
    </message>
    <message>
        <source>The image&apos;s own file there (%1) is hidden as long as the mount is.</source>
        <translation>El archivo que la propia imagen tiene ahí (%1) queda oculto mientras exista el montaje.</translation>
    </message>
    <message numerus="yes">
        <source>The volume is new, so it first gets a copy of the %n files that the image has there (%1).</source>
        <translation>
            <numerusform>El volumen es nuevo, así que primero recibe una copia del %n archivo que la imagen tiene ahí (%1).</numerusform>
            <numerusform>El volumen es nuevo, así que primero recibe una copia de los %n archivos que la imagen tiene ahí (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that the image has there (%1) are hidden; only if the volume is still empty does it first get a copy of them.</source>
        <translation>
            <numerusform>Queda oculto %n archivo que la imagen tiene ahí (%1); solo si el volumen todavía está vacío recibe primero una copia.</numerusform>
            <numerusform>Quedan ocultos %n archivos que la imagen tiene ahí (%1); solo si el volumen todavía está vacío recibe primero una copia de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that the image has there (%1) are hidden as long as the mount is. They stay in the image.</source>
        <translation>
            <numerusform>Mientras exista el montaje, queda oculto %n archivo que la imagen tiene ahí (%1). Permanece en la imagen.</numerusform>
            <numerusform>Mientras exista el montaje, quedan ocultos %n archivos que la imagen tiene ahí (%1). Permanecen en la imagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The container may only read the volume.</source>
        <translation>El contenedor solo puede leer el volumen.</translation>
    </message>
    <message>
        <source>What the container writes there stays in a volume without a name, which goes when the container is removed with its volumes.</source>
        <translation>Lo que el contenedor escribe ahí queda en un volumen sin nombre, que desaparece cuando el contenedor se elimina con sus volúmenes.</translation>
    </message>
    <message>
        <source>What the container writes there stays in the volume when the container is gone.</source>
        <translation>Lo que el contenedor escribe ahí permanece en el volumen cuando el contenedor ya no existe.</translation>
    </message>
    <message>
        <source>Files that its root makes there belong to root of this computer.</source>
        <translation>Los archivos que su root crea ahí pertenecen al root de este equipo.</translation>
    </message>
    <message>
        <source>Files that its root makes there belong to you; those of its other users belong to ids that only a container of yours can change.</source>
        <translation>Los archivos que su root crea ahí le pertenecen a usted; los de sus otros usuarios pertenecen a identificadores que solo puede cambiar un contenedor suyo.</translation>
    </message>
    <message>
        <source>Files that it makes there belong to you.</source>
        <translation>Los archivos que crea ahí le pertenecen a usted.</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>The image has a file there, and a directory can&apos;t lie over a file. Choose another path.</source>
        <translation>La imagen tiene ahí un archivo, y un directorio no puede cubrir un archivo. Elija otra ruta.</translation>
    </message>
    <message>
        <source>The image has a directory there, and a file can&apos;t lie over a directory. Choose another path.</source>
        <translation>La imagen tiene ahí un directorio, y un archivo no puede cubrir un directorio. Elija otra ruta.</translation>
    </message>
    <message>
        <source>The path leads to %1 by a link in the image.</source>
        <translation>La ruta lleva a %1 por un enlace de la imagen.</translation>
    </message>
    <message>
        <source>This computer has no such folder yet; it is made, as docker does.</source>
        <translation>Este equipo todavía no tiene esa carpeta; se crea, como hace docker.</translation>
    </message>
    <message>
        <source>The container may only read it: what it tries to write there fails.</source>
        <translation>El contenedor solo puede leerla: lo que intente escribir ahí falla.</translation>
    </message>
    <message>
        <source>What the container writes there changes the folder itself.</source>
        <translation>Lo que el contenedor escribe ahí cambia la propia carpeta.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Archivo nuevo</translation>
    </message>
    <message>
        <source>The image has nothing there: an empty file is made for the mount.</source>
        <translation>La imagen no tiene nada ahí: se crea un archivo vacío para el montaje.</translation>
    </message>
    <message>
        <source>What the container writes there changes the file itself.</source>
        <translation>Lo que el contenedor escribe ahí cambia el propio archivo.</translation>
    </message>
    <message>
        <source>Nothing is there: an empty file is made for the mount, and stays.</source>
        <translation>Ahí no hay nada: se crea un archivo vacío para el montaje, y permanece.</translation>
    </message>
    <message>
        <source>Nothing is there: a new directory is made for the mount, and stays.</source>
        <translation>Ahí no hay nada: se crea un directorio nuevo para el montaje, y permanece.</translation>
    </message>
    <message>
        <source>An empty directory is there, so nothing is hidden.</source>
        <translation>Ahí hay un directorio vacío, así que no se oculta nada.</translation>
    </message>
    <message>
        <source>The file that is there (%1) is hidden as long as the mount is.</source>
        <translation>El archivo que hay ahí (%1) queda oculto mientras exista el montaje.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that are there (%1) are hidden as long as the mount is.</source>
        <translation>
            <numerusform>Mientras exista el montaje, queda oculto %n archivo que hay ahí (%1).</numerusform>
            <numerusform>Mientras exista el montaje, quedan ocultos %n archivos que hay ahí (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no such folder or file.</source>
        <translation>Este equipo no tiene esa carpeta ni ese archivo.</translation>
    </message>
    <message>
        <source>There is a file, and a directory can&apos;t lie over a file. Choose another path.</source>
        <translation>Ahí hay un archivo, y un directorio no puede cubrir un archivo. Elija otra ruta.</translation>
    </message>
    <message>
        <source>There is a directory, and a file can&apos;t lie over a directory. Choose another path.</source>
        <translation>Ahí hay un directorio, y un archivo no puede cubrir un directorio. Elija otra ruta.</translation>
    </message>
    <message>
        <source>The path leads to %1 by a link.</source>
        <translation>La ruta lleva a %1 por un enlace.</translation>
    </message>
    <message>
        <source>Inside, its files keep their owners.</source>
        <translation>Dentro, sus archivos conservan sus propietarios.</translation>
    </message>
    <message>
        <source>Inside, your own files belong to root.</source>
        <translation>Dentro, los archivos de usted pertenecen a root.</translation>
    </message>
    <message>
        <source>It is empty, and the container may only read it.</source>
        <translation>Está vacío, y el contenedor solo puede leerlo.</translation>
    </message>
    <message>
        <source>What the container writes there is kept in memory, and gone when it stops.</source>
        <translation>Lo que el contenedor escribe ahí queda en memoria y desaparece cuando se detiene.</translation>
    </message>
    <message>
        <source>The files of the image are there, and can only be read.</source>
        <translation>Los archivos de la imagen están ahí y solo se pueden leer.</translation>
    </message>
</context>
<context>
    <name>MountsTab</name>
    <message>
        <source>Mounts of the container</source>
        <translation>Montajes del contenedor</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>En el contenedor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Copy where it lies</source>
        <translation>Copiar dónde está</translation>
    </message>
    <message>
        <source>No mounts</source>
        <translation>Sin montajes</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>volume without a name</source>
        <translation>volumen sin nombre</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>lectura y escritura</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>memory (tmpfs)</source>
        <translation>memoria (tmpfs)</translation>
    </message>
    <message>
        <source>Only while the container runs</source>
        <translation>Solo mientras el contenedor se ejecuta</translation>
    </message>
    <message>
        <source>Show what lies under it</source>
        <translation>Mostrar lo que hay debajo</translation>
    </message>
    <message>
        <source>Unmount</source>
        <translation>Desmontar</translation>
    </message>
    <message>
        <source>This container keeps everything in its writable layer. Folders and volumes are chosen when a container is run; folders can also be mounted while it runs: drop one on it.</source>
        <translation>Este contenedor guarda todo en su capa de escritura. Las carpetas y los volúmenes se eligen al ejecutar un contenedor; también se puede montar una carpeta mientras se ejecuta: suéltela sobre él.</translation>
    </message>
    <message>
        <source>folder, until it stops</source>
        <translation>carpeta, hasta que se detenga</translation>
    </message>
    <message>
        <source>It was mounted while the container runs, and is gone when it stops.</source>
        <translation>Se montó mientras el contenedor se ejecutaba, y desaparece cuando se detiene.</translation>
    </message>
    <message>
        <source>Choose a mount first.</source>
        <translation>Elija primero un montaje.</translation>
    </message>
    <message>
        <source>The container was made with it: it stays as long as the container.</source>
        <translation>El contenedor se creó con él: permanece mientras exista el contenedor.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
</context>
<context>
    <name>NoAnswerDialog</name>
    <message>
        <source>Outcrop does not answer</source>
        <translation>Outcrop no responde</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Abrir otra ventana</translation>
    </message>
    <message>
        <source>Outcrop is open with this store already, but its window does not answer.</source>
        <translation>Outcrop ya está abierto con este almacén, pero su ventana no responde.</translation>
    </message>
    <message>
        <source>Outcrop is open with this store already (process %1), but its window does not answer.</source>
        <translation>Outcrop ya está abierto con este almacén (proceso %1), pero su ventana no responde.</translation>
    </message>
    <message>
        <source>It may only be busy. Another window is safe: both show and change the same store.</source>
        <translation>Puede que solo esté ocupado. Abrir otra ventana es seguro: ambas muestran y cambian el mismo almacén.</translation>
    </message>
</context>
<context>
    <name>PackageChangesModel</name>
    <message>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>actualizado</translation>
    </message>
    <message>
        <source>downgraded</source>
        <translation>degradado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
</context>
<context>
    <name>PackagesModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>What tells of this package says no size.</source>
        <translation>Lo que registra este paquete no indica tamaño.</translation>
    </message>
    <message>
        <source>Recorded in %1</source>
        <translation>Registrado en %1</translation>
    </message>
</context>
<context>
    <name>PackagesTab</name>
    <message>
        <source>Copy package</source>
        <translation>Copiar el paquete</translation>
    </message>
    <message>
        <source>Show what records it</source>
        <translation>Mostrar lo que lo registra</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Filter packages</source>
        <translation>Filtrar paquetes</translation>
    </message>
    <message>
        <source>List the packages of %1</source>
        <translation>Enumerar los paquetes de %1</translation>
    </message>
    <message>
        <source>Reading the package databases…</source>
        <translation>Leyendo las bases de paquetes…</translation>
    </message>
    <message>
        <source>The packages could not be read.</source>
        <translation>No se pudieron leer los paquetes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <translation>
            <numerusform>%Ln paquete</numerusform>
            <numerusform>%Ln paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln databases not read</source>
        <translation>
            <numerusform>%Ln base no leída</numerusform>
            <numerusform>%Ln bases no leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>The package database could not be read</source>
        <translation>No se pudo leer la base de paquetes</translation>
    </message>
    <message>
        <source>No package database here</source>
        <translation>Aquí no hay base de paquetes</translation>
    </message>
    <message>
        <source>Neither dpkg, apk, rpm, pip nor npm has recorded anything that is installed in %1.</source>
        <translation>Ni dpkg, ni apk, ni rpm, ni pip, ni npm han registrado nada instalado en %1.</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Capa %1: %2</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Search the list</source>
        <translation>Buscar en la lista</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they were.</source>
        <comment>things of a cancelled act on several</comment>
        <translation>
            <numerusform>%n se ha dejado como estaba.</numerusform>
            <numerusform>%n se han dejado como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what it is about…</source>
        <translation>Examinando de qué se trata…</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>First part of the text</source>
        <translation>Primera parte del texto</translation>
    </message>
    <message>
        <source>Previous part of the text</source>
        <translation>Parte anterior del texto</translation>
    </message>
    <message>
        <source>Next part of the text</source>
        <translation>Parte siguiente del texto</translation>
    </message>
    <message>
        <source>Last part of the text</source>
        <translation>Última parte del texto</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>From %1 to %2 of %3</source>
        <translation>De %1 a %2 de %3</translation>
    </message>
    <message>
        <source>Part %1 of %2 of the difference. %3</source>
        <translation>Parte %1 de %2 de la diferencia. %3</translation>
    </message>
</context>
<context>
    <name>PathFilterField</name>
    <message>
        <source>Filter paths</source>
        <translation>Filtrar rutas</translation>
    </message>
    <message>
        <source>A part of a name, or of the path with a slash in it; *, ? and [ ] make it a pattern such as *.so* or /etc/*</source>
        <translation>Parte de un nombre, o de la ruta si lleva una barra; con *, ? y [ ] es un patrón como *.so* o /etc/*</translation>
    </message>
    <message>
        <source>Filter by a regular expression</source>
        <translation>Filtrar con una expresión regular</translation>
    </message>
    <message>
        <source>The filter is a regular expression, for whole paths</source>
        <translation>El filtro es una expresión regular, para rutas completas</translation>
    </message>
</context>
<context>
    <name>PathHistory</name>
    <message>
        <source>made</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modificado: %1</translation>
    </message>
    <message>
        <source>there again, the same</source>
        <translation>de nuevo ahí, igual</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>creado de nuevo</translation>
    </message>
    <message>
        <source>History of a path</source>
        <translation>Historial de una ruta</translation>
    </message>
    <message>
        <source>Looking through the layers…</source>
        <translation>Revisando las capas…</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>No se pudo leer el historial.</translation>
    </message>
    <message>
        <source>What the layers did with “%1”</source>
        <translation>Lo que las capas hicieron con «%1»</translation>
    </message>
    <message>
        <source>History of the path, the lowest layer first</source>
        <translation>Historial de la ruta, primero la capa más baja</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Lo que hizo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>Copiar la instrucción</translation>
    </message>
    <message>
        <source>No layer has this path</source>
        <translation>Ninguna capa tiene esta ruta</translation>
    </message>
    <message>
        <source>It is there because something lies in it, or because the engine made it.</source>
        <translation>Existe porque contiene algo o porque lo creó el motor.</translation>
    </message>
    <message>
        <source>The layers below still ship it.</source>
        <translation>Las capas inferiores todavía lo incluyen.</translation>
    </message>
</context>
<context>
    <name>PathJump</name>
    <message>
        <source>Go to path</source>
        <translation>Ir a una ruta</translation>
    </message>
    <message>
        <source>Type a part of a path</source>
        <translation>Escriba una parte de una ruta</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Names between slashes may be cut short: “et/mo” is found in “/etc/motd”.</source>
        <translation>Los nombres entre barras se pueden acortar: «et/mo» se encuentra en «/etc/motd».</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>Papel cebolla</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Deslizar</translation>
    </message>
    <message>
        <source>How the pictures are compared</source>
        <translation>Cómo se comparan las imágenes</translation>
    </message>
    <message>
        <source>How much of the later picture is seen</source>
        <translation>Cuánto se ve de la imagen posterior</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen gráfica</translation>
    </message>
</context>
<context>
    <name>PortTable</name>
    <message>
        <source>Published ports</source>
        <translation>Puertos publicados</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>En el contenedor</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Add port</source>
        <translation>Añadir puerto</translation>
    </message>
    <message>
        <source>On this computer: a port such as “8080”, with an address such as “127.0.0.1:8080” for this computer alone, or nothing for any port that is free.</source>
        <translation>En este equipo: un puerto como «8080», con una dirección como «127.0.0.1:8080» solo para este equipo, o nada para cualquier puerto libre.</translation>
    </message>
    <message>
        <source>Add the image&apos;s ports</source>
        <translation>Añadir los puertos de la imagen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove port</source>
        <translation>Quitar puerto</translation>
    </message>
    <message>
        <source>The image says it serves %1.</source>
        <translation>La imagen dice que sirve %1.</translation>
    </message>
    <message>
        <source>No port is published. Add one to reach a service in the container from this computer.</source>
        <translation>No hay ningún puerto publicado. Añada uno para llegar a un servicio del contenedor desde este equipo.</translation>
    </message>
</context>
<context>
    <name>ProcessFields</name>
    <message>
        <source>The image has no such directory; it is made.</source>
        <translation>La imagen no tiene ese directorio; se crea.</translation>
    </message>
    <message>
        <source>That is a file in the image, so the container would not start.</source>
        <translation>En la imagen es un archivo, así que el contenedor no se iniciaría.</translation>
    </message>
    <message>
        <source>The image has no program “%1”; only a mount could bring it.</source>
        <translation>La imagen no tiene el programa «%1»; solo un montaje podría aportarlo.</translation>
    </message>
    <message>
        <source>“%1” is no program in the image, so the container would not start.</source>
        <translation>«%1» no es un programa en la imagen, así que el contenedor no se iniciaría.</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Nota sobre: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>chosen for you</source>
        <translation>se elige por usted</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Punto de entrada</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Directorio de trabajo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>the container&apos;s id</source>
        <translation>el ID del contenedor</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Outbound connections</source>
        <translation>Conexiones salientes</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>This computer&apos;s network</source>
        <translation>La red de este equipo</translation>
    </message>
    <message>
        <source>Image&apos;s files are read-only</source>
        <translation>Archivos de la imagen en solo lectura</translation>
    </message>
    <message>
        <source>The container can write only to its mounts.</source>
        <translation>El contenedor solo puede escribir en sus montajes.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>The process gets a terminal.</source>
        <translation>El proceso recibe un terminal.</translation>
    </message>
    <message>
        <source>Keep input open</source>
        <translation>Mantener abierta la entrada</translation>
    </message>
    <message>
        <source>The process&apos;s input stays open for attaching.</source>
        <translation>La entrada del proceso queda abierta para conectarse a ella.</translation>
    </message>
    <message>
        <source>Remove it when it ends</source>
        <translation>Eliminarlo al terminar</translation>
    </message>
    <message>
        <source>The container and its changes are removed as soon as its process ends.</source>
        <translation>El contenedor y sus cambios se eliminan en cuanto termina su proceso.</translation>
    </message>
    <message>
        <source>The image knows no “%1”, so the container would not start.</source>
        <translation>La imagen no conoce «%1», así que el contenedor no se iniciaría.</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Quit Outcrop</source>
        <translation>Salir de Outcrop</translation>
    </message>
    <message>
        <source>Quit while work is under way?</source>
        <translation>¿Salir con trabajo en curso?</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>Qué está en curso</translation>
    </message>
    <message>
        <source>Containers keep running without the window. What is cancelled leaves nothing half-done behind and can be started again.</source>
        <translation>Los contenedores siguen en ejecución sin la ventana. Lo que se cancela no deja nada a medias y se puede iniciar de nuevo.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Cancel them and quit</source>
        <translation>Cancelarlas y salir</translation>
    </message>
    <message>
        <source>Wait and quit</source>
        <translation>Esperar y salir</translation>
    </message>
    <message>
        <source>%1 (cancelling…)</source>
        <translation>%1 (cancelando…)</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are still running.</source>
        <translation>
            <numerusform>Todavía hay %n tarea en curso.</numerusform>
            <numerusform>Todavía hay %n tareas en curso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcrop quits as soon as %n tasks have ended.</source>
        <translation>
            <numerusform>Outcrop se cierra en cuanto termine %n tarea.</numerusform>
            <numerusform>Outcrop se cierra en cuanto terminen %n tareas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>RebaseDialog</name>
    <message>
        <source>Rebase container</source>
        <translation>Trasladar el contenedor</translation>
    </message>
    <message>
        <source>Make image</source>
        <translation>Crear imagen</translation>
    </message>
    <message>
        <source>Put what “%1” changed onto another image</source>
        <translation>Poner lo que cambió «%1» sobre otra imagen</translation>
    </message>
    <message>
        <source>The container stays as it is, on %1. What comes out is a new image.</source>
        <translation>El contenedor queda como está, sobre %1. El resultado es una imagen nueva.</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Elija una imagen</translation>
    </message>
    <message>
        <source>name:tag, or empty for an image without a name</source>
        <translation>nombre:etiqueta, o vacío para una imagen sin nombre</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>Nueva base</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>Nombre de la imagen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Only the container</source>
        <translation>Solo el contenedor</translation>
    </message>
    <message>
        <source>Only the new base</source>
        <translation>Solo la nueva base</translation>
    </message>
    <message>
        <source>Make no image while there are conflicts</source>
        <translation>No crear imagen mientras haya conflictos</translation>
    </message>
    <message>
        <source>Of what both changed, take the container&apos;s</source>
        <translation>De lo que ambos cambiaron, tomar lo del contenedor</translation>
    </message>
    <message>
        <source>Of what both changed, take the new base&apos;s</source>
        <translation>De lo que ambos cambiaron, tomar lo de la nueva base</translation>
    </message>
    <message>
        <source>Choose a new base to see who changed what.</source>
        <translation>Elija una nueva base para ver quién cambió qué.</translation>
    </message>
    <message>
        <source>Looking for who changed what…</source>
        <translation>Buscando quién cambió qué…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the container</source>
        <translation>
            <numerusform>%Ln solo por el contenedor</numerusform>
            <numerusform>%Ln solo por el contenedor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the new base</source>
        <translation>
            <numerusform>%Ln solo por la nueva base</numerusform>
            <numerusform>%Ln solo por la nueva base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by both alike</source>
        <translation>
            <numerusform>%Ln por ambos igual</numerusform>
            <numerusform>%Ln por ambos igual</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other image to be the new base.</source>
        <translation>No hay otra imagen que pueda ser la nueva base.</translation>
    </message>
    <message>
        <source>Choose an image to be the new base.</source>
        <translation>Elija una imagen como nueva base.</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>Un nombre consta de letras minúsculas, cifras y separadores, seguidos de «:» y una etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths were changed by both. Say whose are taken, or put them back in the container.</source>
        <translation>
            <numerusform>Ambos cambiaron %Ln ruta. Indique cuál se toma, o reviértala en el contenedor.</numerusform>
            <numerusform>Ambos cambiaron %Ln rutas. Indique cuáles se toman, o reviértalas en el contenedor.</numerusform>
        </translation>
    </message>
    <message>
        <source>an image without a name</source>
        <translation>una imagen sin nombre</translation>
    </message>
    <message>
        <source>What comes out is %1: %2 with the container&apos;s settings and no further layer.</source>
        <translation>El resultado es %1: %2 con los ajustes del contenedor y sin más capas.</translation>
    </message>
    <message numerus="yes">
        <source>What comes out is %1: %2 and a layer with %Ln changes of the container.</source>
        <translation>
            <numerusform>El resultado es %1: %2 y una capa con %Ln cambio del contenedor.</numerusform>
            <numerusform>El resultado es %1: %2 y una capa con %Ln cambios del contenedor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed what could not be found out: choose another base.</source>
        <translation>No se pudo averiguar quién cambió qué: elija otra base.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Import recent</source>
        <translation>Importar recientes</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Todavía no se ha importado nada</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
</context>
<context>
    <name>RemovalOfSeveral</name>
    <message numerus="yes">
        <source>Remove %n containers</source>
        <translation>
            <numerusform>Eliminar %n contenedor</numerusform>
            <numerusform>Eliminar %n contenedores</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n containers are removed with their changes (%1).</source>
        <translation>
            <numerusform>Se elimina %n contenedor con sus cambios (%1).</numerusform>
            <numerusform>Se eliminan %n contenedores con sus cambios (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers are removed with their changes.</source>
        <translation>
            <numerusform>Se elimina %n contenedor con sus cambios.</numerusform>
            <numerusform>Se eliminan %n contenedores con sus cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them run and are killed first.</source>
        <translation>
            <numerusform>%n de ellos está en ejecución y se mata primero.</numerusform>
            <numerusform>%n de ellos están en ejecución y se matan primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove their volumes without a name too</source>
        <translation>Eliminar también sus volúmenes sin nombre</translation>
    </message>
    <message>
        <source>Their images, folders and named volumes stay. This can&apos;t be undone.</source>
        <translation>Sus imágenes, carpetas y volúmenes con nombre permanecen. Esto no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>Quitar %n nombre</numerusform>
            <numerusform>Quitar %n nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are removed; no bytes are freed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>Se quita %n nombre; no se libera espacio.</numerusform>
            <numerusform>Se quitan %n nombres; no se libera espacio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are removed and %1 are freed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>Se quita %n nombre y se liberan %1.</numerusform>
            <numerusform>Se quitan %n nombres y se liberan %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The images stay under their other names.</source>
        <translation>Las imágenes permanecen con sus otros nombres.</translation>
    </message>
    <message>
        <source>Layers that other images stand on stay. This can&apos;t be undone.</source>
        <translation>Las capas en las que se apoyan otras imágenes permanecen. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Containers were made from some of them. A running one must be stopped first.</source>
        <translation>Se crearon contenedores a partir de algunas de ellas. Los que estén en ejecución se deben detener primero.</translation>
    </message>
    <message>
        <source>Remove the names although stopped containers stand on them</source>
        <translation>Quitar los nombres aunque haya contenedores detenidos que se apoyan en ellos</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes</source>
        <translation>
            <numerusform>Eliminar %n volumen</numerusform>
            <numerusform>Eliminar %n volúmenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes are removed with all their data (%1).</source>
        <translation>
            <numerusform>Se elimina %n volumen con todos sus datos (%1).</numerusform>
            <numerusform>Se eliminan %n volúmenes con todos sus datos (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes are removed with all their data.</source>
        <translation>
            <numerusform>Se elimina %n volumen con todos sus datos.</numerusform>
            <numerusform>Se eliminan %n volúmenes con todos sus datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>RemovalTexts</name>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>Quitar nombre</translation>
    </message>
    <message>
        <source>The name “%1” is removed; no bytes are freed.</source>
        <translation>Se quita el nombre «%1»; no se libera espacio.</translation>
    </message>
    <message>
        <source>The image stays under its other names.</source>
        <translation>La imagen permanece con sus otros nombres.</translation>
    </message>
    <message>
        <source>Remove image</source>
        <translation>Eliminar imagen</translation>
    </message>
    <message>
        <source>The image “%1” is removed and %2 are freed.</source>
        <translation>Se elimina la imagen «%1» y se liberan %2.</translation>
    </message>
    <message>
        <source>Layers that other images stand on stay. This can&apos;t be undone.</source>
        <translation>Las capas en las que se apoyan otras imágenes permanecen. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove its name although stopped containers stand on it</source>
        <translation>Quitar su nombre aunque haya contenedores detenidos que se apoyan en él</translation>
    </message>
    <message>
        <source>Remove container</source>
        <translation>Eliminar contenedor</translation>
    </message>
    <message>
        <source>The container “%1” is removed with its changes (%2).</source>
        <translation>Se elimina el contenedor «%1» con sus cambios (%2).</translation>
    </message>
    <message>
        <source>The container “%1” is removed with its changes.</source>
        <translation>Se elimina el contenedor «%1» con sus cambios.</translation>
    </message>
    <message>
        <source>It runs and is killed first.</source>
        <translation>Está en ejecución y se mata primero.</translation>
    </message>
    <message>
        <source>Remove its volumes without a name too</source>
        <translation>Eliminar también sus volúmenes sin nombre</translation>
    </message>
    <message>
        <source>Its image, folders and named volumes stay. This can&apos;t be undone.</source>
        <translation>Su imagen, carpetas y volúmenes con nombre permanecen. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove volume</source>
        <translation>Eliminar volumen</translation>
    </message>
    <message>
        <source>The volume “%1” is removed with all its data (%2).</source>
        <translation>Se elimina el volumen «%1» con todos sus datos (%2).</translation>
    </message>
    <message>
        <source>The volume “%1” is removed with all its data.</source>
        <translation>Se elimina el volumen «%1» con todos sus datos.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove unused volumes</source>
        <translation>Eliminar volúmenes sin usar</translation>
    </message>
    <message numerus="yes">
        <source>%n volumes that no container uses are removed with their data (%1).</source>
        <translation>
            <numerusform>Se elimina con sus datos %n volumen que ningún contenedor usa (%1).</numerusform>
            <numerusform>Se eliminan con sus datos %n volúmenes que ningún contenedor usa (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>These containers were made from it:</source>
        <translation>Estos contenedores se crearon a partir de ella:</translation>
    </message>
    <message>
        <source>A running one must be stopped first. This can&apos;t be undone.</source>
        <translation>Los que estén en ejecución se deben detener primero. Esto no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename container</source>
        <translation>Cambiar el nombre del contenedor</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>Otro nombre para «%1»</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>What it runs goes on; only its name is another.</source>
        <translation>Lo que ejecuta continúa; solo cambia su nombre.</translation>
    </message>
    <message>
        <source>A container named “%1” exists already. Choose another name.</source>
        <translation>Ya existe un contenedor llamado «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>Un nombre tiene al menos dos caracteres: letras, cifras, «_», «.» o «-», y empieza por una letra o una cifra.</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>This command does the same in a terminal. A docker command can be pasted here.</source>
        <translation>Este comando hace lo mismo en un terminal. Aquí se puede pegar un comando docker.</translation>
    </message>
    <message>
        <source>Run “%1”</source>
        <translation>Ejecutar «%1»</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Drop a folder here to mount it.</source>
        <translation>Suelte aquí una carpeta para montarla.</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Montajes</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Mounts of other containers</source>
        <translation>De otros contenedores</translation>
    </message>
    <message>
        <source>Paste docker command</source>
        <translation>Pegar comando docker</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Fills the form with the command in the clipboard (%1).</source>
        <translation>Rellena el formulario con el comando del portapapeles (%1).</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>The clipboard holds no command that runs a container, such as “docker run …”.</source>
        <translation>El portapapeles no contiene un comando que ejecute un contenedor, como «docker run …».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This form runs another image.</source>
        <translation>Este formulario ejecuta otra imagen.</translation>
    </message>
    <message>
        <source>There is no such container.</source>
        <translation>No existe ese contenedor.</translation>
    </message>
    <message>
        <source>The form is filled from the command.</source>
        <translation>El formulario se ha rellenado con el comando.</translation>
    </message>
    <message>
        <source>The form is filled from the command, without:</source>
        <translation>El formulario se ha rellenado con el comando, sin:</translation>
    </message>
    <message>
        <source>Of other images</source>
        <translation>De otras imágenes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>Eliminar una plantilla</translation>
    </message>
    <message>
        <source>%1: its value is a secret and was not kept. Type it in under “Environment”.</source>
        <translation>%1: su valor es un secreto y no se guardó. Escríbalo en «Entorno».</translation>
    </message>
    <message>
        <source>The mounts of “%1”: there is no such container.</source>
        <translation>Los montajes de «%1»: no existe ese contenedor.</translation>
    </message>
    <message>
        <source>The form is filled from the template “%1”.</source>
        <translation>El formulario se ha rellenado con la plantilla «%1».</translation>
    </message>
    <message>
        <source>The form is filled from the template “%1”, without:</source>
        <translation>El formulario se ha rellenado con la plantilla «%1», sin:</translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>Se ha guardado la plantilla «%1».</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Eliminar plantilla</translation>
    </message>
    <message>
        <source>The template “%1” is deleted. Containers made from it stay.</source>
        <translation>Se elimina la plantilla «%1». Los contenedores creados con ella permanecen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The template “%1” is deleted.</source>
        <translation>Se ha eliminado la plantilla «%1».</translation>
    </message>
    <message>
        <source>The template “%1” could not be deleted (%2).</source>
        <translation>No se ha podido eliminar la plantilla «%1» (%2).</translation>
    </message>
    <message>
        <source>Mounts, environment, ports and limits</source>
        <translation>Montajes, entorno, puertos y límites</translation>
    </message>
    <message>
        <source>Something on this computer listens at “%1” now; the container would not start.</source>
        <translation>Algo escucha ya en «%1» en este equipo; el contenedor no arrancaría.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>A container named “%1” exists already. Choose another name.</source>
        <translation>Ya existe un contenedor llamado «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>Un nombre tiene al menos dos caracteres: letras, cifras, «_», «.» o «-», y empieza por una letra o una cifra.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>The image names no command. Say what to run, for example “sh”.</source>
        <translation>La imagen no indica ningún comando. Indique qué ejecutar, por ejemplo «sh».</translation>
    </message>
    <message>
        <source>The working directory must start with “/”.</source>
        <translation>El directorio de trabajo debe empezar por «/».</translation>
    </message>
    <message>
        <source>A variable needs a name, and the name has no “=”.</source>
        <translation>Una variable necesita un nombre, y el nombre no lleva «=».</translation>
    </message>
    <message>
        <source>The variable “%1” is set twice.</source>
        <translation>La variable «%1» está definida dos veces.</translation>
    </message>
    <message>
        <source>Two mounts want the path “%1”. Give one of them another path.</source>
        <translation>Dos montajes quieren la ruta «%1». Dé otra ruta a uno de ellos.</translation>
    </message>
    <message>
        <source>A folder of this computer must be given with its full path.</source>
        <translation>Una carpeta de este equipo se debe indicar con su ruta completa.</translation>
    </message>
    <message>
        <source>A path with “:” in its name can&apos;t be mounted.</source>
        <translation>No se puede montar una ruta con «:» en el nombre.</translation>
    </message>
    <message>
        <source>Say where it appears in the container: a path that starts with “/”.</source>
        <translation>Indique dónde aparece en el contenedor: una ruta que empiece por «/».</translation>
    </message>
    <message>
        <source>This mount can&apos;t be used (%1).</source>
        <translation>Este montaje no se puede usar (%1).</translation>
    </message>
    <message>
        <source>Write memory as a number with a unit, such as “512m” or “2g”.</source>
        <translation>Escriba la memoria como un número con unidad, por ejemplo «512m» o «2g».</translation>
    </message>
    <message>
        <source>Write processors as a number, such as “1.5”.</source>
        <translation>Escriba los procesadores como un número, por ejemplo «1.5».</translation>
    </message>
    <message>
        <source>Write processes as a whole number, such as “100”.</source>
        <translation>Escriba los procesos como un número entero, por ejemplo «100».</translation>
    </message>
    <message>
        <source>A container needs at least 6 MB of memory (“6m”).</source>
        <translation>Un contenedor necesita al menos 6 MB de memoria («6m»).</translation>
    </message>
    <message>
        <source>Choose from 0.01 to %1: this computer has no more processors.</source>
        <translation>Elija de 0.01 a %1: este equipo no tiene más procesadores.</translation>
    </message>
    <message>
        <source>Two rows want the port “%1” of this computer.</source>
        <translation>Dos filas quieren el puerto «%1» de este equipo.</translation>
    </message>
    <message>
        <source>Say which port of the container is meant, such as “80”.</source>
        <translation>Indique qué puerto del contenedor es, por ejemplo «80».</translation>
    </message>
    <message>
        <source>This port can&apos;t be used (%1).</source>
        <translation>No se puede usar este puerto (%1).</translation>
    </message>
    <message>
        <source>Ports are published with the network “Outbound connections” alone.</source>
        <translation>Los puertos solo se publican con la red «Conexiones salientes».</translation>
    </message>
    <message>
        <source>These limits can&apos;t be used (%1).</source>
        <translation>No se pueden usar estos límites (%1).</translation>
    </message>
</context>
<context>
    <name>RunNotice</name>
    <message>
        <source>Close this note</source>
        <translation>Cerrar esta nota</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveAs</name>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save folder as tar…</source>
        <translation>Guardar carpeta como tar…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>No se ha podido guardar «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln things as one tar…</source>
        <translation>
            <numerusform>Guardar %Ln elemento en un solo tar…</numerusform>
            <numerusform>Guardar %Ln elementos en un solo tar…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Offer it for every image</source>
        <translation>Ofrecerla para todas las imágenes</translation>
    </message>
    <message numerus="yes">
        <source>Keep the values of %n secrets as well</source>
        <translation>
            <numerusform>Guardar también el valor de %n secreto</numerusform>
            <numerusform>Guardar también los valores de %n secretos</numerusform>
        </translation>
    </message>
    <message>
        <source>A template of this name is there already; it is replaced.</source>
        <translation>Ya hay una plantilla con este nombre; se reemplaza.</translation>
    </message>
    <message>
        <source>The secrets are written to a file of yours, readable as they are.</source>
        <translation>Los secretos se escriben sin cifrar en un archivo de su propiedad.</translation>
    </message>
    <message>
        <source>Only the names of the secrets are kept; the template asks for their values.</source>
        <translation>Solo se guardan los nombres de los secretos; la plantilla pide sus valores.</translation>
    </message>
    <message>
        <source>The template needs a name.</source>
        <translation>La plantilla necesita un nombre.</translation>
    </message>
    <message>
        <source>The template “%1” could not be saved.</source>
        <translation>No se ha podido guardar la plantilla «%1».</translation>
    </message>
    <message>
        <source>Check the folder %1.</source>
        <translation>Compruebe la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>SavedChanges</name>
    <message>
        <source>Save the changes here as patch…</source>
        <translation>Guardar los cambios de aquí como parche…</translation>
    </message>
    <message>
        <source>Save the changes here as layer (tar)…</source>
        <translation>Guardar los cambios de aquí como capa (tar)…</translation>
    </message>
    <message>
        <source>Save all changes as patch…</source>
        <translation>Guardar todos los cambios como parche…</translation>
    </message>
    <message>
        <source>Save all changes as layer (tar)…</source>
        <translation>Guardar todos los cambios como capa (tar)…</translation>
    </message>
    <message numerus="yes">
        <source>changes of %Ln paths</source>
        <translation>
            <numerusform>cambios de %Ln ruta</numerusform>
            <numerusform>cambios de %Ln rutas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %Ln paths as patch…</source>
        <translation>
            <numerusform>Guardar los cambios de %Ln ruta como parche…</numerusform>
            <numerusform>Guardar los cambios de %Ln rutas como parche…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %Ln paths as layer (tar)…</source>
        <translation>
            <numerusform>Guardar los cambios de %Ln ruta como capa (tar)…</numerusform>
            <numerusform>Guardar los cambios de %Ln rutas como capa (tar)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>every quarter of an hour</source>
        <translation>cada cuarto de hora</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <source>every six hours</source>
        <translation>cada seis horas</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>cada %Ln minuto</numerusform>
            <numerusform>cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule snapshots</source>
        <translation>Programar instantáneas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>When are snapshots of “%1” taken?</source>
        <translation>¿Cuándo se toman instantáneas de «%1»?</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>solo a mano</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>Según el reloj</translation>
    </message>
    <message>
        <source>How many of these are kept</source>
        <translation>Cuántas de estas se conservan</translation>
    </message>
    <message>
        <source>Before each start of a container that has the volume</source>
        <translation>Antes de cada inicio de un contenedor que tenga el volumen</translation>
    </message>
    <message>
        <source>By the clock they are taken while this program is open, and by “outcrop volume snapshot due” from a timer of the system: nothing of Outcrop runs in the background. Those you take yourself are always kept.</source>
        <translation>Según el reloj se toman mientras este programa está abierto, y con «outcrop volume snapshot due» desde un temporizador del sistema: nada de Outcrop se ejecuta en segundo plano. Las que toma usted se conservan siempre.</translation>
    </message>
    <message>
        <source>Taken only by hand.</source>
        <translation>Se toman solo a mano.</translation>
    </message>
    <message>
        <source>Taken before each start.</source>
        <translation>Se toman antes de cada inicio.</translation>
    </message>
    <message>
        <source>Taken before each start, and %1.</source>
        <translation>Se toman antes de cada inicio, y %1.</translation>
    </message>
    <message>
        <source>Taken %1.</source>
        <translation>Se toman %1.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Part of a name, *.conf, /etc/*</source>
        <translation>Parte de un nombre, *.conf, /etc/*</translation>
    </message>
    <message>
        <source>Name or path</source>
        <translation>Nombre o ruta</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>The name is a regular expression that fits anywhere in the path.</source>
        <translation>El nombre es una expresión regular que coincide en cualquier parte de la ruta.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>May./min.</translation>
    </message>
    <message>
        <source>Text in the files</source>
        <translation>Texto en los archivos</translation>
    </message>
    <message>
        <source>Words, then Return</source>
        <translation>Palabras, luego Intro</translation>
    </message>
    <message>
        <source>Every file that fits is read for it, so it is looked for when you press Return.</source>
        <translation>Para ello se lee cada archivo que coincide, por eso la búsqueda empieza al pulsar Intro.</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>El texto es una expresión regular</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>Tamaño desde</translation>
    </message>
    <message>
        <source>10k</source>
        <translation>10k</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>Tamaño hasta</translation>
    </message>
    <message>
        <source>1.5MB</source>
        <translation>1.5MB</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>0 or 1000:100</source>
        <translation>0 o 1000:100</translation>
    </message>
    <message>
        <source>Content (SHA-256)</source>
        <translation>Contenido (SHA-256)</translation>
    </message>
    <message>
        <source>32 or 64 digits</source>
        <translation>32 o 64 cifras</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Character devices</source>
        <translation>Dispositivos de caracteres</translation>
    </message>
    <message>
        <source>Block devices</source>
        <translation>Dispositivos de bloques</translation>
    </message>
    <message>
        <source>Pipes</source>
        <translation>Tuberías</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Choose, or write 644 (exactly), -4000 (all of these bits) or /6000 (any of them).</source>
        <translation>Elija, o escriba 644 (exactamente), -4000 (todos estos bits) o /6000 (cualquiera de ellos).</translation>
    </message>
    <message>
        <source>Run as owner (setuid)</source>
        <translation>Se ejecuta como propietario (setuid)</translation>
    </message>
    <message>
        <source>Run as group (setgid)</source>
        <translation>Se ejecuta como grupo (setgid)</translation>
    </message>
    <message>
        <source>Everyone may write</source>
        <translation>Todos pueden escribir</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Ejecutable</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>Sticky</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Solo en</translation>
    </message>
    <message>
        <source>Everything ticked below</source>
        <translation>Todo lo marcado abajo</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>Also what later layers hide</source>
        <translation>También lo oculto por otras capas</translation>
    </message>
    <message>
        <source>Files that were replaced or removed, but still ship in the image</source>
        <translation>Archivos que se reemplazaron o eliminaron, pero que se siguen distribuyendo con la imagen</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>No es una expresión regular.</translation>
    </message>
    <message>
        <source>Choose one, or write 644, -4000 or /6000.</source>
        <translation>Elija una opción, o escriba 644, -4000 o /6000.</translation>
    </message>
    <message>
        <source>This is no size. Write 10k, 1.5MB or 4MiB.</source>
        <translation>No es un tamaño. Escriba 10k, 1.5MB o 4MiB.</translation>
    </message>
    <message>
        <source>Write numbers: 1000, 1000:100 or :100.</source>
        <translation>Escriba números: 1000, 1000:100 o :100.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits; its first 32 do.</source>
        <translation>Un SHA-256 tiene 64 cifras; bastan las 32 primeras.</translation>
    </message>
    <message>
        <source>Gives rights (setuid, setgid, capabilities)</source>
        <translation>Da permisos (setuid, setgid, capacidades)</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Files that were found</source>
        <translation>Archivos encontrados</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>The line that does the same in a terminal</source>
        <translation>La línea que hace lo mismo en un terminal</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>There is nothing to look through yet</source>
        <translation>Todavía no hay nada en lo que buscar</translation>
    </message>
    <message>
        <source>Import an image first: drop its archive anywhere here.</source>
        <translation>Importe primero una imagen: suelte su archivo en cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <source>Where is that file?</source>
        <translation>¿Dónde está ese archivo?</translation>
    </message>
    <message>
        <source>A name, a text, permissions, a size, an owner or a content: every layer of every image is looked through.</source>
        <translation>Un nombre, un texto, permisos, un tamaño, un propietario o un contenido: se busca en todas las capas de todas las imágenes.</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>La búsqueda ha fallado.</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Se ha detenido la búsqueda</translation>
    </message>
    <message>
        <source>Nothing had been found by then.</source>
        <translation>Hasta entonces no se había encontrado nada.</translation>
    </message>
    <message>
        <source>That cannot be looked for</source>
        <translation>Eso no se puede buscar</translation>
    </message>
    <message>
        <source>What is wrong is said at the left, below the field.</source>
        <translation>A la izquierda, debajo del campo, se indica qué está mal.</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>No se ha podido leer todo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were too large to look into.</source>
        <translation>
            <numerusform>%Ln archivo era demasiado grande para mirar dentro.</numerusform>
            <numerusform>%Ln archivos eran demasiado grandes para mirar dentro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that are no text were not looked into.</source>
        <translation>
            <numerusform>No se ha mirado dentro de %Ln archivo que no es texto.</numerusform>
            <numerusform>No se ha mirado dentro de %Ln archivos que no son texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for less, or look in more places.</source>
        <translation>Pida menos o busque en más lugares.</translation>
    </message>
    <message>
        <source>Ask for less, look in more places, or also at what later layers hide.</source>
        <translation>Pida menos, busque en más lugares o también en lo que ocultan capas posteriores.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Looking… %1 of %2</source>
        <translation>Buscando… %1 de %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln places</source>
        <translation>
            <numerusform>en %Ln lugar</numerusform>
            <numerusform>en %Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>there are more than these: ask for less</source>
        <translation>hay más que estos: pida menos</translation>
    </message>
    <message>
        <source>not everything could be read</source>
        <translation>no se ha podido leer todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large to look into</source>
        <translation>
            <numerusform>%Ln demasiado grande para mirar dentro</numerusform>
            <numerusform>%Ln demasiado grandes para mirar dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in its tree</source>
        <translation>Mostrar en su árbol</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Press Return to look into the files</source>
        <translation>Pulse Intro para mirar dentro de los archivos</translation>
    </message>
</context>
<context>
    <name>SecretsModel</name>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>variable %1</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>config, %1</source>
        <translation>configuración, %1</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>se incluye</translation>
    </message>
    <message>
        <source>replaced by %1, still ships</source>
        <translation>reemplazado por %1, aún incluido</translation>
    </message>
    <message>
        <source>removed by %1, still ships</source>
        <translation>eliminado por %1, aún incluido</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>quizá</translation>
    </message>
    <message>
        <source>“Show values” shows it.</source>
        <translation>«Mostrar valores» lo muestra.</translation>
    </message>
    <message>
        <source>Layer %1 hides the file, but whoever has the image can still read it.</source>
        <translation>La capa %1 oculta el archivo, pero quien tenga la imagen aún puede leerlo.</translation>
    </message>
</context>
<context>
    <name>SecretsTab</name>
    <message>
        <source>Copy place</source>
        <translation>Copiar el lugar</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>Mostrar dónde está</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Mostrar valores</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords</source>
        <translation>Claves, tokens y contraseñas</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrar hallazgos</translation>
    </message>
    <message>
        <source>Look for secrets in %1</source>
        <translation>Buscar secretos en %1</translation>
    </message>
    <message>
        <source>Looking for keys, tokens and passwords…</source>
        <translation>Buscando claves, tokens y contraseñas…</translation>
    </message>
    <message>
        <source>Every file of every layer is read, also what later layers hide.</source>
        <translation>Se lee cada archivo de cada capa, también lo que ocultan las posteriores.</translation>
    </message>
    <message>
        <source>Every file is read.</source>
        <translation>Se lee cada archivo.</translation>
    </message>
    <message>
        <source>The files could not be looked into.</source>
        <translation>No se pudieron examinar los archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln files</source>
        <translation>
            <numerusform>%1 en %Ln archivo</numerusform>
            <numerusform>%1 en %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large to look into</source>
        <translation>
            <numerusform>%Ln demasiado grande para examinarlo</numerusform>
            <numerusform>%Ln demasiado grandes para examinarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more than these</source>
        <translation>hay más que estos</translation>
    </message>
    <message numerus="yes">
        <source>No keys or tokens found in %Ln files</source>
        <translation>
            <numerusform>Sin claves ni tokens en %Ln archivo</numerusform>
            <numerusform>Sin claves ni tokens en %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>What was looked for: private keys, tokens of known services, passwords in variables and in files that are there for them.</source>
        <translation>Se buscaron claves privadas, tokens de servicios conocidos y contraseñas en variables y en archivos destinados a ellas.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Capa %1: %2</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search acts and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
</context>
<context>
    <name>ShowPlace</name>
    <message>
        <source>No file manager answers here. The folder is %1.</source>
        <translation>Aquí no responde ningún gestor de archivos. La carpeta es %1.</translation>
    </message>
</context>
<context>
    <name>SizeChart</name>
    <message numerus="yes">
        <source>%Ln more in %1</source>
        <translation>
            <numerusform>%Ln más en %1</numerusform>
            <numerusform>%Ln más en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>capa %1: %2</translation>
    </message>
</context>
<context>
    <name>SizeMap</name>
    <message>
        <source>Find in the drawing</source>
        <translation>Buscar en el dibujo</translation>
    </message>
    <message>
        <source>Which layers are drawn</source>
        <translation>Qué capas se dibujan</translation>
    </message>
    <message>
        <source>Look into what is chosen in the drawing</source>
        <translation>Mirar dentro de lo elegido en el dibujo</translation>
    </message>
    <message>
        <source>Look at the directory around the drawing</source>
        <translation>Mirar el directorio que rodea el dibujo</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Choose something in the drawing of an image&apos;s sizes first.</source>
        <translation>Elija primero algo en el dibujo de los tamaños de una imagen.</translation>
    </message>
    <message>
        <source>The drawing shows everything.</source>
        <translation>El dibujo lo muestra todo.</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Todas las capas</translation>
    </message>
    <message>
        <source>Up to layer %1</source>
        <translation>Hasta la capa %1</translation>
    </message>
    <message>
        <source>Only layer %1</source>
        <translation>Solo la capa %1</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>No se pudieron leer los archivos.</translation>
    </message>
    <message>
        <source>There are no files that weigh anything</source>
        <translation>No hay archivos que pesen algo</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Mirar %1</translation>
    </message>
    <message>
        <source>Show in its layer</source>
        <translation>Mostrar en su capa</translation>
    </message>
    <message>
        <source>Look at everything in the drawing</source>
        <translation>Ver todo en el dibujo</translation>
    </message>
</context>
<context>
    <name>SnapshotActs</name>
    <message>
        <source>%1 comes back</source>
        <translation>Vuelve %1</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>Se elimina %1</translation>
    </message>
    <message>
        <source>%1 becomes what it was</source>
        <translation>%1 vuelve a ser lo que era</translation>
    </message>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>Tomar una instantánea de %1</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>No snapshot of “%1” could be taken.</source>
        <translation>No se ha podido tomar una instantánea de «%1».</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>No ha cambiado nada desde entonces.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be put back.</source>
        <translation>«%1» no se puede revertir.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>The volume “%1” becomes what it was at “%2”:</source>
        <translation>El volumen «%1» vuelve a ser lo que era en «%2»:</translation>
    </message>
    <message>
        <source>“%1” becomes what it was at “%2”:</source>
        <translation>«%1» vuelve a ser lo que era en «%2»:</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there now is gone then, unless a snapshot has it: take one before.</source>
        <translation>Lo que hay ahora se pierde, salvo que lo tenga una instantánea: tome una antes.</translation>
    </message>
    <message>
        <source>These containers run and have the volume: %1. Stop them first, or let them stand still meanwhile.</source>
        <translation>Estos contenedores se ejecutan y tienen el volumen: %1. Deténgalos primero, o déjelos quietos mientras tanto.</translation>
    </message>
    <message>
        <source>They stand still meanwhile, and what they have open stays the old file</source>
        <translation>Se quedan quietos mientras tanto, y lo que tienen abierto sigue siendo el archivo antiguo</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Revertir %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories were put back or removed.</source>
        <translation>
            <numerusform>Se ha revertido o eliminado %Ln archivo o directorio.</numerusform>
            <numerusform>Se han revertido o eliminado %Ln archivos y directorios.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be put back.</source>
        <translation>No se ha podido revertir «%1».</translation>
    </message>
    <message>
        <source>Remove snapshot</source>
        <translation>Eliminar instantánea</translation>
    </message>
    <message>
        <source>The snapshot “%1” of the volume “%2” is removed.</source>
        <translation>Se elimina la instantánea «%1» del volumen «%2».</translation>
    </message>
    <message>
        <source>The volume itself and its other snapshots stay. This can&apos;t be undone.</source>
        <translation>El volumen y sus demás instantáneas permanecen. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove snapshot %1</source>
        <translation>Eliminar la instantánea %1</translation>
    </message>
    <message>
        <source>Removed the snapshot %1.</source>
        <translation>Instantánea %1 eliminada.</translation>
    </message>
    <message>
        <source>The snapshot “%1” could not be removed.</source>
        <translation>No se ha podido eliminar la instantánea «%1».</translation>
    </message>
    <message>
        <source>The schedule of “%1” could not be read.</source>
        <translation>No se ha podido leer la programación de «%1».</translation>
    </message>
    <message>
        <source>Schedule snapshots of %1</source>
        <translation>Programar instantáneas de %1</translation>
    </message>
    <message>
        <source>The schedule of “%1” could not be set.</source>
        <translation>No se ha podido establecer la programación de «%1».</translation>
    </message>
</context>
<context>
    <name>SnapshotClock</name>
    <message>
        <source>Take the snapshots that are due</source>
        <translation>Tomar las instantáneas pendientes</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln snapshots.</source>
        <translation>
            <numerusform>%Ln instantánea tomada.</numerusform>
            <numerusform>%Ln instantáneas tomadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnapshotsTab</name>
    <message>
        <source>stood still meanwhile</source>
        <translation>quietos mientras tanto</translation>
    </message>
    <message>
        <source>wrote meanwhile</source>
        <translation>escribían mientras tanto</translation>
    </message>
    <message>
        <source>none ran</source>
        <translation>ninguno se ejecutaba</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>Aún no hay instantáneas</translation>
    </message>
    <message>
        <source>A snapshot keeps the files of the volume as they are now. What several have the same is kept only once, and all of it or a single file can be put back later.</source>
        <translation>Una instantánea guarda los archivos del volumen tal como están ahora. Lo que varias tienen igual se guarda una sola vez, y más tarde se puede revertir todo o un solo archivo.</translation>
    </message>
    <message>
        <source>Take snapshot</source>
        <translation>Tomar instantánea</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparar con ahora</translation>
    </message>
    <message>
        <source>Put all back…</source>
        <translation>Revertir todo…</translation>
    </message>
    <message>
        <source>Put this back…</source>
        <translation>Revertir esto…</translation>
    </message>
    <message>
        <source>Remove snapshot…</source>
        <translation>Eliminar instantánea…</translation>
    </message>
    <message>
        <source>Snapshots of the volume</source>
        <translation>Instantáneas del volumen</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>New bytes</source>
        <translation>Bytes nuevos</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>What it took on the disk when it was made; the rest it shares.</source>
        <translation>Lo que ocupó en el disco al tomarla; el resto lo comparte.</translation>
    </message>
    <message>
        <source>What containers that have the volume did meanwhile.</source>
        <translation>Lo que hacían mientras tanto los contenedores que tienen el volumen.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>A snapshot stays as it is: copy into the volume&apos;s own files.</source>
        <translation>Una instantánea se queda como está: copie en los archivos del propio volumen.</translation>
    </message>
    <message>
        <source>Choose a volume first.</source>
        <translation>Elija primero un volumen.</translation>
    </message>
    <message>
        <source>Choose a snapshot first.</source>
        <translation>Elija primero una instantánea.</translation>
    </message>
    <message>
        <source>Choose a file of a snapshot first.</source>
        <translation>Elija primero un archivo de una instantánea.</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Programar…</translation>
    </message>
</context>
<context>
    <name>StackView</name>
    <message>
        <source>Find a layer</source>
        <translation>Buscar una capa</translation>
    </message>
    <message>
        <source>Copy the layer&apos;s instruction</source>
        <translation>Copiar la instrucción de la capa</translation>
    </message>
    <message>
        <source>Find a layer…</source>
        <translation>Buscar una capa…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Taller layers</source>
        <translation>Capas más altas</translation>
    </message>
    <message>
        <source>Flatter layers</source>
        <translation>Capas más planas</translation>
    </message>
    <message>
        <source>Layers in their usual height</source>
        <translation>Capas en su altura habitual</translation>
    </message>
    <message>
        <source>Show the layers of an image first.</source>
        <translation>Muestre primero las capas de una imagen.</translation>
    </message>
    <message>
        <source>Choose a layer first.</source>
        <translation>Elija primero una capa.</translation>
    </message>
    <message>
        <source>Choose a layer that has files first.</source>
        <translation>Elija primero una capa que tenga archivos.</translation>
    </message>
</context>
<context>
    <name>SubjectField</name>
    <message>
        <source>Image, container, volume or path</source>
        <translation>Nombre o ruta</translation>
    </message>
    <message>
        <source>The folder as it is</source>
        <translation>La carpeta tal como está</translation>
    </message>
    <message>
        <source>Its last commit (git HEAD)</source>
        <translation>Su último commit (git HEAD)</translation>
    </message>
</context>
<context>
    <name>Sunburst</name>
    <message>
        <source>Sizes as rings</source>
        <translation>Tamaños como anillos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tag image</source>
        <translation>Etiquetar imagen</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>Otro nombre para «%1»</translation>
    </message>
    <message>
        <source>name:tag</source>
        <translation>nombre:etiqueta</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>It will be kept as %1.</source>
        <translation>Se guardará como %1.</translation>
    </message>
    <message>
        <source>The image keeps its other names.</source>
        <translation>La imagen conserva sus otros nombres.</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>Un nombre consta de letras minúsculas, cifras y separadores, seguidos de «:» y una etiqueta.</translation>
    </message>
</context>
<context>
    <name>TaskHistory</name>
    <message>
        <source>What ran</source>
        <translation>Tareas ejecutadas</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Borrar las terminadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Why it failed…</source>
        <translation>Por qué ha fallado…</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>Todavía no se ha ejecutado nada.</translation>
    </message>
    <message>
        <source>Began %1, took %2.</source>
        <translation>Empezó %1, duró %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What ran</source>
        <translation>Tareas ejecutadas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>other running tasks</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a task</comment>
        <translation>%1: ha fallado</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <comment>a task</comment>
        <translation>%1: cancelado</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>a task</comment>
        <translation>%1: terminado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>All actions  %1</source>
        <translation>Todas las acciones  %1</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
</context>
<context>
    <name>TasksModel</name>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>desempaquetando</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>empaquetando</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>indexando</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copiando</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, and to what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ha fallado</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>cancelando…</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
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
        <translation>Empezó %1, duró %2.</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>exportando</translation>
    </message>
    <message>
        <source>mounting</source>
        <translation>montando</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Texto en su tamaño habitual</translation>
    </message>
</context>
<context>
    <name>ThreeWayModel</name>
    <message>
        <source>A  added</source>
        <translation>A  añadido</translation>
    </message>
    <message>
        <source>C  changed</source>
        <translation>C  cambiado</translation>
    </message>
    <message>
        <source>D  removed</source>
        <translation>D  eliminado</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
</context>
<context>
    <name>ThreeWayPane</name>
    <message>
        <source>Only mine</source>
        <translation>Solo lo mío</translation>
    </message>
    <message>
        <source>Only the new base</source>
        <translation>Solo la nueva base</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>Nueva base</translation>
    </message>
    <message>
        <source>Old base</source>
        <translation>Base anterior</translation>
    </message>
    <message>
        <source>Which two of the file are compared</source>
        <translation>Qué dos del archivo se comparan</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>Mostrar los conflictos</translation>
    </message>
    <message>
        <source>Show what only mine changed</source>
        <translation>Mostrar lo que solo cambió lo mío</translation>
    </message>
    <message>
        <source>Show what only the new base changed</source>
        <translation>Mostrar lo que solo cambió la nueva base</translation>
    </message>
    <message>
        <source>Show what both changed alike</source>
        <translation>Mostrar lo que ambos cambiaron igual</translation>
    </message>
    <message>
        <source>Compare the file of the new base with mine</source>
        <translation>Comparar el archivo de la nueva base con el mío</translation>
    </message>
    <message>
        <source>Compare the file of the old base with mine</source>
        <translation>Comparar el archivo de la base anterior con el mío</translation>
    </message>
    <message>
        <source>Compare the file of the old base with the new base&apos;s</source>
        <translation>Comparar el archivo de la base anterior con el de la nueva</translation>
    </message>
    <message>
        <source>Looking for who changed what…</source>
        <translation>Buscando quién cambió qué…</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>No es una expresión regular</translation>
    </message>
    <message>
        <source>Nobody changed anything</source>
        <translation>Nadie cambió nada</translation>
    </message>
    <message>
        <source>All three have the same files with the same content, modes and owners.</source>
        <translation>Los tres tienen los mismos archivos, con el mismo contenido, permisos y propietarios.</translation>
    </message>
    <message>
        <source>No path matches</source>
        <translation>Ninguna ruta coincide</translation>
    </message>
    <message>
        <source>Change the filter or press Escape in it to see every path.</source>
        <translation>Cambie el filtro o pulse Escape en él para ver todas las rutas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only mine</source>
        <translation>
            <numerusform>%Ln solo míos</numerusform>
            <numerusform>%Ln solo míos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the new base</source>
        <translation>
            <numerusform>%Ln solo por la nueva base</numerusform>
            <numerusform>%Ln solo por la nueva base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by both alike</source>
        <translation>
            <numerusform>%Ln por ambos igual</numerusform>
            <numerusform>%Ln por ambos igual</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither of the two has it</source>
        <translation>Ninguno de los dos lo tiene</translation>
    </message>
    <message>
        <source>Compare two others above.</source>
        <translation>Compare otros dos arriba.</translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>Nada cumple los filtros</translation>
    </message>
    <message>
        <source>Widen them, or take them away.</source>
        <translation>Amplíelos o quítelos.</translation>
    </message>
</context>
<context>
    <name>ThreeWayView</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>Ambos igual</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>Quién lo cambió</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Quién cambió qué</translation>
    </message>
</context>
<context>
    <name>TreeBrowser</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Shows or hides these changes.</source>
        <translation>Muestra u oculta estos cambios.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln añadido</numerusform>
            <numerusform>%Ln añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln eliminado</numerusform>
            <numerusform>%Ln eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>No path matches</source>
        <translation>Ninguna ruta coincide</translation>
    </message>
    <message>
        <source>Change the filter or press Escape in it to see every path.</source>
        <translation>Cambie el filtro o pulse Escape en él para ver todas las rutas.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Leyendo los archivos…</translation>
    </message>
    <message>
        <source>Nothing here was written by %1</source>
        <translation>Nada de esto lo escribió %1</translation>
    </message>
    <message>
        <source>Choose another process above, or all of them.</source>
        <translation>Elija arriba otro proceso, o todos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln renombrado</numerusform>
            <numerusform>%Ln renombrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>Nada cumple los filtros</translation>
    </message>
    <message>
        <source>Widen them, or take them away.</source>
        <translation>Amplíelos o quítelos.</translation>
    </message>
    <message>
        <source>Switch the changes on above to see them.</source>
        <translation>Active arriba los cambios para verlos.</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>No es una expresión regular</translation>
    </message>
</context>
<context>
    <name>TreeDrop</name>
    <message>
        <source>Paste files</source>
        <translation>Pegar archivos</translation>
    </message>
    <message>
        <source>Copy files in…</source>
        <translation>Copiar archivos aquí…</translation>
    </message>
    <message>
        <source>Copy a folder in…</source>
        <translation>Copiar una carpeta aquí…</translation>
    </message>
    <message>
        <source>There are no files on the clipboard.</source>
        <translation>No hay archivos en el portapapeles.</translation>
    </message>
    <message>
        <source>Folder to copy in</source>
        <translation>Carpeta que copiar aquí</translation>
    </message>
    <message>
        <source>Files to copy in</source>
        <translation>Archivos que copiar aquí</translation>
    </message>
    <message>
        <source>Return copies, Escape leaves it.</source>
        <translation>Intro copia, Escape lo deja.</translation>
    </message>
    <message>
        <source>It can be copied, or mounted as long as the container runs. Return copies, Escape leaves it.</source>
        <translation>Se puede copiar, o montar mientras el contenedor se ejecute. Intro copia, Escape lo deja.</translation>
    </message>
</context>
<context>
    <name>Treemap</name>
    <message>
        <source>Sizes as a map</source>
        <translation>Tamaños como mapa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsedByTab</name>
    <message>
        <source>Containers that use the volume</source>
        <translation>Contenedores que usan el volumen</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>En el contenedor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No container uses it</source>
        <translation>Ningún contenedor lo usa</translation>
    </message>
    <message>
        <source>It can be mounted when a container is run, or removed.</source>
        <translation>Se puede montar al ejecutar un contenedor, o eliminar.</translation>
    </message>
    <message>
        <source>● running</source>
        <translation>● en ejecución</translation>
    </message>
    <message>
        <source>○ not running</source>
        <translation>○ sin ejecutarse</translation>
    </message>
    <message>
        <source>Press Return to see the container.</source>
        <translation>Pulse Intro para ver el contenedor.</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
</context>
<context>
    <name>VolumeActions</name>
    <message>
        <source>New volume…</source>
        <translation>Nuevo volumen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Remove unused…</source>
        <translation>Eliminar los no usados…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Containers use it. Remove them first.</source>
        <translation>Hay contenedores que lo usan. Elimínelos primero.</translation>
    </message>
    <message>
        <source>Create volume %1</source>
        <translation>Crear el volumen %1</translation>
    </message>
    <message>
        <source>Created the volume %1.</source>
        <translation>Se ha creado el volumen %1.</translation>
    </message>
    <message>
        <source>The volume “%1” could not be created.</source>
        <translation>No se ha podido crear el volumen «%1».</translation>
    </message>
    <message>
        <source>Remove volume %1</source>
        <translation>Eliminar el volumen %1</translation>
    </message>
    <message>
        <source>Removed the volume %1.</source>
        <translation>Se ha eliminado el volumen %1.</translation>
    </message>
    <message>
        <source>The volume “%1” could not be removed.</source>
        <translation>No se ha podido eliminar el volumen «%1».</translation>
    </message>
    <message>
        <source>There are no unused volumes without a name.</source>
        <translation>No hay volúmenes sin nombre que estén sin usar.</translation>
    </message>
    <message>
        <source>The unused volumes could not be read.</source>
        <translation>No se han podido leer los volúmenes sin usar.</translation>
    </message>
    <message>
        <source>Remove unused volumes</source>
        <translation>Eliminar volúmenes sin usar</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n volumes.</source>
        <translation>
            <numerusform>Se ha eliminado %n volumen.</numerusform>
            <numerusform>Se han eliminado %n volúmenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unused volumes could not be removed.</source>
        <translation>No se han podido eliminar los volúmenes sin usar.</translation>
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
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Choose a volume first.</source>
        <translation>Elija primero un volumen.</translation>
    </message>
    <message>
        <source>Choose only one volume.</source>
        <translation>Elija un solo volumen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes…</source>
        <translation>
            <numerusform>Eliminar %n volumen…</numerusform>
            <numerusform>Eliminar %n volúmenes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n volumen</numerusform>
            <numerusform>%n volúmenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes</source>
        <translation>
            <numerusform>Eliminar %n volumen</numerusform>
            <numerusform>Eliminar %n volúmenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes could not be removed.</source>
        <translation>
            <numerusform>No se ha podido eliminar %n volumen.</numerusform>
            <numerusform>No se han podido eliminar %n volúmenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it on a volume to copy it into that.</source>
        <translation>Suéltelo sobre un volumen para copiarlo en él.</translation>
    </message>
    <message>
        <source>Copy into volume</source>
        <translation>Copiar en el volumen</translation>
    </message>
    <message numerus="yes">
        <source>%n things are copied into the volume “%1”:</source>
        <translation>
            <numerusform>Se copia %n elemento en el volumen «%1»:</numerusform>
            <numerusform>Se copian %n elementos en el volumen «%1»:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>What has the same name there is replaced. It can be undone.</source>
        <translation>Lo que tenga el mismo nombre allí se reemplaza. Se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>VolumeDetailPane</name>
    <message>
        <source>Views of the volume</source>
        <translation>Vistas del volumen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>No volumes yet</source>
        <translation>Todavía no hay volúmenes</translation>
    </message>
    <message>
        <source>A volume keeps data outside of containers, so that it stays when they are removed and can be shared by several.</source>
        <translation>Un volumen guarda datos fuera de los contenedores, de modo que permanecen cuando estos se eliminan y varios pueden compartirlos.</translation>
    </message>
    <message>
        <source>New volume…</source>
        <translation>Nuevo volumen…</translation>
    </message>
    <message>
        <source>No volume is chosen</source>
        <translation>No se ha elegido ningún volumen</translation>
    </message>
    <message>
        <source>Choose one in the list to see what is in it.</source>
        <translation>Elija uno en la lista para ver qué contiene.</translation>
    </message>
    <message>
        <source>used by no container</source>
        <translation>sin contenedores que lo usen</translation>
    </message>
    <message numerus="yes">
        <source>used by %n containers</source>
        <translation>
            <numerusform>usado por %n contenedor</numerusform>
            <numerusform>usado por %n contenedores</numerusform>
        </translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>creado %1</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>controlador %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas (labels)</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
</context>
<context>
    <name>VolumesFromPicker</name>
    <message>
        <source>There are no containers to take mounts from yet.</source>
        <translation>Todavía no hay contenedores de los que tomar montajes.</translation>
    </message>
    <message>
        <source>Takes over every mount of the chosen containers.</source>
        <translation>Toma todos los montajes de los contenedores elegidos.</translation>
    </message>
    <message>
        <source>Containers to take mounts from</source>
        <translation>Contenedores de los que tomar montajes</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
</context>
<context>
    <name>VolumesListPane</name>
    <message>
        <source>Search volumes</source>
        <translation>Buscar volúmenes</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
</context>
<context>
    <name>VolumesModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>anonymous, not used</source>
        <translation>anónimo, sin usar</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>anonymous, used by %1</source>
        <translation>anónimo, usado por %1</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>usado por %1</translation>
    </message>
</context>
<context>
    <name>WeightRows</name>
    <message>
        <source>What each layer weighs</source>
        <translation>Cuánto pesa cada capa</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdicio</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>What it ships and a later layer hides</source>
        <translation>Lo que incluye y una capa posterior oculta</translation>
    </message>
    <message>
        <source>What it hides of the layers below</source>
        <translation>Lo que oculta de las capas inferiores</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>Copiar instrucción</translation>
    </message>
    <message>
        <source>Files that ship and that nobody sees</source>
        <translation>Archivos que se distribuyen y nadie ve</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Hidden by</source>
        <translation>Oculto por</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Files of the same content</source>
        <translation>Archivos con el mismo contenido</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>The heaviest directories</source>
        <translation>Los directorios más pesados</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>eliminado por %1</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>reemplazado por %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n layers</source>
        <translation>
            <numerusform>%1 en %n capa</numerusform>
            <numerusform>%1 en %n capas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing wasted</source>
        <translation>sin desperdicio</translation>
    </message>
    <message>
        <source>%1 wasted: %2 replaced, %3 deleted by later layers</source>
        <translation>%1 desperdiciados: %2 reemplazados y %3 eliminados por capas posteriores</translation>
    </message>
    <message>
        <source>no file twice</source>
        <translation>ningún archivo repetido</translation>
    </message>
    <message>
        <source>%1 in copies</source>
        <translation>%1 en copias</translation>
    </message>
    <message>
        <source>efficiency %1 %</source>
        <translation>eficiencia %1 %</translation>
    </message>
    <message>
        <source>no other image</source>
        <translation>ninguna otra</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Compartida con</translation>
    </message>
    <message>
        <source>Other images that have this layer: it is on the disk once</source>
        <translation>Otras imágenes que tienen esta capa: está una sola vez en el disco</translation>
    </message>
    <message>
        <source>all of it in this image alone</source>
        <translation>todo solo en esta imagen</translation>
    </message>
    <message>
        <source>%1 in this image alone, %2 shared with other images</source>
        <translation>%1 solo en esta imagen, %2 compartidos con otras imágenes</translation>
    </message>
</context>
<context>
    <name>WeightTab</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdicio</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directorios</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>The image is weighed</source>
        <translation>Pesando la imagen</translation>
    </message>
    <message>
        <source>The image could not be weighed.</source>
        <translation>No se ha podido pesar la imagen.</translation>
    </message>
    <message>
        <source>The heaviest %1 of %2</source>
        <translation>Los %1 más pesados de %2</translation>
    </message>
    <message>
        <source>No layer hides a file of another: all that ships is seen</source>
        <translation>Ninguna capa oculta un archivo de otra: se ve todo lo que se distribuye</translation>
    </message>
    <message>
        <source>No two files have the same content</source>
        <translation>No hay dos archivos con el mismo contenido</translation>
    </message>
    <message>
        <source>The image has no directories</source>
        <translation>La imagen no tiene directorios</translation>
    </message>
    <message>
        <source>The image has no layers</source>
        <translation>La imagen no tiene capas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Anillos</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Qué pasaría si</translation>
    </message>
    <message>
        <source>Show in the layer that ships it</source>
        <translation>Mostrar en la capa que lo incluye</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Outcrop</source>
        <translation>Bienvenido a Outcrop</translation>
    </message>
    <message>
        <source>See what container images are made of, run them, and see exactly what they changed. Everything stays on this machine: no daemon, no account, no network.</source>
        <translation>Vea de qué están hechas las imágenes de contenedor, ejecútelas y vea exactamente qué han cambiado. Todo se queda en este equipo: sin daemon, sin cuenta, sin red.</translation>
    </message>
    <message>
        <source>An image is a stack of layers</source>
        <translation>Una imagen es una pila de capas</translation>
    </message>
    <message>
        <source>Each instruction that built it left a layer with the files it added, changed or removed.</source>
        <translation>Cada instrucción que la construyó dejó una capa con los archivos que añadió, cambió o eliminó.</translation>
    </message>
    <message>
        <source>A container adds one of its own</source>
        <translation>Un contenedor añade una propia</translation>
    </message>
    <message>
        <source>It runs an image and writes into a layer on top. The image below never changes.</source>
        <translation>Ejecuta una imagen y escribe en una capa encima. La imagen de debajo no cambia nunca.</translation>
    </message>
    <message>
        <source>A volume lies beside the stack</source>
        <translation>Un volumen está junto a la pila</translation>
    </message>
    <message>
        <source>It keeps data that should outlive the container, and can be given to another one.</source>
        <translation>Guarda datos que deben sobrevivir al contenedor y se puede dar a otro.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Ver el recorrido</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>Cargar la imagen de inicio</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Leave out files that a later layer hides</source>
        <translation>Omitir los archivos que una capa posterior oculta</translation>
    </message>
    <message>
        <source>Leave out what package managers and builds leave behind</source>
        <translation>Omitir lo que dejan los gestores de paquetes y las compilaciones</translation>
    </message>
    <message>
        <source>Paths to leave out</source>
        <translation>Rutas que se omiten</translation>
    </message>
    <message>
        <source>Leave out paths</source>
        <translation>Omitir rutas</translation>
    </message>
    <message>
        <source>The lowest layer</source>
        <translation>La capa más baja</translation>
    </message>
    <message>
        <source>The highest layer</source>
        <translation>La capa más alta</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Make one of the layers</source>
        <translation>Hacer una sola de las capas</translation>
    </message>
    <message>
        <source>How layers are compressed</source>
        <translation>Cómo se comprimen las capas</translation>
    </message>
    <message>
        <source>zstd, as small as it can</source>
        <translation>zstd, lo más pequeño posible</translation>
    </message>
    <message>
        <source>zstd</source>
        <translation>zstd</translation>
    </message>
    <message>
        <source>gzip, as small as it can</source>
        <translation>gzip, lo más pequeño posible</translation>
    </message>
    <message>
        <source>not compressed</source>
        <translation>sin comprimir</translation>
    </message>
    <message>
        <source>Compress otherwise</source>
        <translation>Comprimir de otro modo</translation>
    </message>
    <message>
        <source>name:tag of the new image</source>
        <translation>nombre:etiqueta de la nueva imagen</translation>
    </message>
    <message>
        <source>Name of the new image</source>
        <translation>Nombre de la nueva imagen</translation>
    </message>
    <message>
        <source>Write image</source>
        <translation>Escribir imagen</translation>
    </message>
    <message>
        <source>The lowest of the layers must not lie above the highest.</source>
        <translation>La capa más baja no debe estar por encima de la más alta.</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>Un nombre consta de letras minúsculas, cifras y separadores, seguidos de «:» y una etiqueta.</translation>
    </message>
    <message>
        <source>Tick what the image shall do without: its new size is measured at once.</source>
        <translation>Marque de qué debe prescindir la imagen: su nuevo tamaño se mide al momento.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>The new size could not be measured.</source>
        <translation>No se pudo medir el nuevo tamaño.</translation>
    </message>
    <message>
        <source>Nothing of the image changes.</source>
        <translation>Nada cambia en la imagen.</translation>
    </message>
    <message>
        <source>%1 as stored</source>
        <translation>%1 en el almacén</translation>
    </message>
    <message>
        <source>Write %1 anew</source>
        <translation>Volver a escribir %1</translation>
    </message>
    <message>
        <source>The image could not be written.</source>
        <translation>No se pudo escribir la imagen.</translation>
    </message>
    <message>
        <source>Write the image as it would be</source>
        <translation>Escribir la imagen tal como sería</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>Se está escribiendo.</translation>
    </message>
    <message>
        <source>Tick what the image shall do without, under “Weight”, “What if”.</source>
        <translation>Marque de qué debe prescindir la imagen, en «Peso», «Qué pasaría si».</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Recorrido por la ventana</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Paleta de comandos…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>Ir a las imágenes</translation>
    </message>
    <message>
        <source>Go to containers</source>
        <translation>Ir a los contenedores</translation>
    </message>
    <message>
        <source>Go to volumes</source>
        <translation>Ir a los volúmenes</translation>
    </message>
    <message>
        <source>Go to Compare</source>
        <translation>Ir a Comparar</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>Ir a Buscar</translation>
    </message>
    <message>
        <source>Search for files…</source>
        <translation>Buscar archivos…</translation>
    </message>
    <message>
        <source>Read the store again</source>
        <translation>Leer de nuevo el almacén</translation>
    </message>
    <message>
        <source>What ran</source>
        <translation>Tareas ejecutadas</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Mostrar lista</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation>Solo iconos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Apariencia del sistema</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Apariencia clara</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Apariencia oscura</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Deshacer «%1»</translation>
    </message>
    <message>
        <source>Nothing that was done in this window can be taken back.</source>
        <translation>Nada de lo hecho en esta ventana se puede deshacer.</translation>
    </message>
    <message>
        <source>Go to Genealogy</source>
        <translation>Ir a la genealogía</translation>
    </message>
    <message>
        <source>Genealogy</source>
        <translation>Genealogía</translation>
    </message>
    <message>
        <source>Go to path…</source>
        <translation>Ir a una ruta…</translation>
    </message>
    <message>
        <source>No tree of files is in sight. Choose an image, a container or a volume first.</source>
        <translation>No hay ningún árbol de archivos a la vista. Elija antes una imagen, un contenedor o un volumen.</translation>
    </message>
    <message>
        <source>Go to the disk</source>
        <translation>Ir al disco</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Open folders</source>
        <translation>Carpetas abiertas</translation>
    </message>
</context>
<context>
    <name>WriterText</name>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>Written at %1 by %2, process %3 in the container and %4 on this computer.</source>
        <translation>Escrito a las %1 por %2, proceso %3 en el contenedor y %4 en este equipo.</translation>
    </message>
    <message>
        <source>Probably written at %1 by %2, process %3 in the container and %4 on this computer.</source>
        <translation>Probablemente escrito a las %1 por %2, proceso %3 en el contenedor y %4 en este equipo.</translation>
    </message>
    <message>
        <source>Written at %1 by %2, process %3 on this computer.</source>
        <translation>Escrito a las %1 por %2, proceso %3 en este equipo.</translation>
    </message>
    <message>
        <source>Probably written at %1 by %2, process %3 on this computer.</source>
        <translation>Probablemente escrito a las %1 por %2, proceso %3 en este equipo.</translation>
    </message>
    <message>
        <source>Written at %1 by process %2 of this computer, which ended before its name could be read.</source>
        <translation>Escrito a las %1 por el proceso %2 de este equipo, que terminó antes de que se pudiera leer su nombre.</translation>
    </message>
    <message>
        <source>Which process wrote this is not known: it was there before the changes were followed, or too much was written at once.</source>
        <translation>No se sabe qué proceso escribió esto: ya estaba antes de seguir los cambios, o se escribió demasiado a la vez.</translation>
    </message>
    <message>
        <source>Only root is told which process wrote. A process that has a file open for writing is shown with a question mark; this one was closed before it was looked at.</source>
        <translation>Solo root sabe qué proceso escribió. Un proceso que tiene un archivo abierto para escritura se muestra con un signo de interrogación; este se cerró antes de mirarlo.</translation>
    </message>
</context>
</TS>
