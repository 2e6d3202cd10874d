<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ArchiveDrop</name>
    <message>
        <source>Drop to import the image archive</source>
        <translation>Déposer pour importer l’archive d’image</translation>
    </message>
</context>
<context>
    <name>BlanksButton</name>
    <message>
        <source>All spaces count in the difference</source>
        <translation>Toutes les espaces comptent dans la différence</translation>
    </message>
    <message>
        <source>Ignore how many spaces there are</source>
        <translation>Ignorer le nombre d’espaces</translation>
    </message>
    <message>
        <source>Ignore all spaces</source>
        <translation>Ignorer toutes les espaces</translation>
    </message>
    <message>
        <source>Spaces in the difference</source>
        <translation>Espaces dans la différence</translation>
    </message>
    <message>
        <source>Ignore spaces at line ends</source>
        <translation>Ignorer les espaces en fin de ligne</translation>
    </message>
</context>
<context>
    <name>BytesView</name>
    <message>
        <source>Up to %1 can be copied.</source>
        <translation>Jusqu&apos;à %1 peuvent être copiés.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 copiés.</translation>
    </message>
</context>
<context>
    <name>ChangeActs</name>
    <message>
        <source>Undo put back</source>
        <translation>Annuler la restauration</translation>
    </message>
    <message>
        <source>Gives the container back what was put back last.</source>
        <translation>Rend au conteneur ce qui a été restauré en dernier.</translation>
    </message>
    <message>
        <source>Save all changes…</source>
        <translation>Enregistrer toutes les modifications…</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>This can&apos;t be put back.</source>
        <translation>Cela ne peut pas être restauré.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>“%1” becomes what the image has there:</source>
        <translation>«&#xa0;%1&#xa0;» redevient ce que l’image contient à cet endroit&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 est supprimé</translation>
    </message>
    <message>
        <source>%1 is restored</source>
        <translation>%1 est restauré</translation>
    </message>
    <message>
        <source>%1 gets its mode and owner</source>
        <translation>%1 retrouve ses droits et son propriétaire</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone as long as the container is there.</source>
        <translation>Cela peut être annulé tant que le conteneur existe.</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>Undo put back in %1</source>
        <translation>Annuler la restauration dans %1</translation>
    </message>
    <message>
        <source>What was put back can&apos;t be taken back.</source>
        <translation>La restauration ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Commit only this…</source>
        <translation>N’enregistrer que ceci comme image…</translation>
    </message>
    <message numerus="yes">
        <source>Commit only these %Ln paths…</source>
        <translation>
            <numerusform>N’enregistrer que ce chemin (%Ln) comme image…</numerusform>
            <numerusform>N’enregistrer que ces %Ln chemins comme image…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln paths…</source>
        <translation>
            <numerusform>Restaurer %Ln chemin…</numerusform>
            <numerusform>Restaurer %Ln chemins…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths become what the image has there:</source>
        <translation>
            <numerusform>%Ln chemin redevient ce que l’image contient à cet endroit :</numerusform>
            <numerusform>%Ln chemins redeviennent ce que l’image contient à ces endroits :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln paths</source>
        <translation>
            <numerusform>Restaurer %Ln chemin</numerusform>
            <numerusform>Restaurer %Ln chemins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays: something is mounted there</source>
        <translation>%1 reste : quelque chose y est monté</translation>
    </message>
    <message>
        <source>“%1” has changed again what was put back:</source>
        <translation>«&#xa0;%1&#xa0;» a de nouveau modifié ce qui avait été restauré&#xa0;:</translation>
    </message>
    <message>
        <source>What is there now is lost.</source>
        <translation>Ce qui s&apos;y trouve maintenant est perdu.</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Layers of the container</source>
        <translation>Couches du conteneur</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Recherche des modifications…</translation>
    </message>
    <message>
        <source>The container&apos;s changes could not be read.</source>
        <translation>Les modifications du conteneur n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>What the container writes shows here as it happens.</source>
        <translation>Ce que le conteneur écrit s’affiche ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>The container&apos;s files are those of its image.</source>
        <translation>Les fichiers du conteneur sont ceux de son image.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>This step changed no file</source>
        <translation>Cette étape n’a modifié aucun fichier</translation>
    </message>
    <message>
        <source>It only changed the image&apos;s configuration.</source>
        <translation>Elle n’a modifié que la configuration de l’image.</translation>
    </message>
    <message>
        <source>The layer&apos;s files could not be read.</source>
        <translation>Les fichiers de la couche n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>This is no regular file</source>
        <translation>Ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>It has no content to compare.</source>
        <translation>Il n’a pas de contenu à comparer.</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>C’est un lien</translation>
    </message>
    <message>
        <source>It pointed to “%1”, now to “%2”.</source>
        <translation>Il pointait vers «&#xa0;%1&#xa0;», maintenant vers «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It points to “%1”.</source>
        <translation>Il pointe vers «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It pointed to “%1”.</source>
        <translation>Il pointait vers «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>image → %1</source>
        <translation>image → %1</translation>
    </message>
    <message>
        <source>Choose a running container first.</source>
        <translation>Choisissez d’abord un conteneur en cours d’exécution.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type an act, or a name to go to</source>
        <translation>Saisir une action ou un nom à atteindre</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Actions possibles</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>CommandStrip</name>
    <message>
        <source>The same as a command</source>
        <translation>L’équivalent en commande</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>The copy has the secrets that are hidden here.</source>
        <translation>La copie contient les secrets masqués ici.</translation>
    </message>
    <message>
        <source>This command does the same in a terminal.</source>
        <translation>Cette commande fait la même chose dans un terminal.</translation>
    </message>
</context>
<context>
    <name>CommitChoice</name>
    <message>
        <source>The layer to be</source>
        <translation>La future couche</translation>
    </message>
    <message>
        <source>Changes to be taken</source>
        <translation>Changements à prendre</translation>
    </message>
    <message>
        <source>In the layer</source>
        <translation>Dans la couche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>a whiteout that hides it</source>
        <translation>un whiteout qui le masque</translation>
    </message>
    <message>
        <source>the directory&apos;s mode and owner</source>
        <translation>droits et propriétaire du dossier</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>the whole file again</source>
        <translation>le fichier entier à nouveau</translation>
    </message>
    <message>
        <source>these lines</source>
        <translation>ces lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories</source>
        <translation>
            <numerusform>%Ln fichier ou dossier</numerusform>
            <numerusform>%Ln fichiers et dossiers</numerusform>
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
        <translation>La couche : %1</translation>
    </message>
</context>
<context>
    <name>CommitDialog</name>
    <message>
        <source>Commit container</source>
        <translation>Enregistrer le conteneur comme image</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>An image of “%1” as it is now</source>
        <translation>Une image de «&#xa0;%1&#xa0;» dans son état actuel</translation>
    </message>
    <message>
        <source>name:tag, or empty for an image without a name</source>
        <translation>nom:étiquette, ou vide pour une image sans nom</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>Nom de l’image</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>Un nom se compose de minuscules, de chiffres et de séparateurs, puis de «&#xa0;:&#xa0;» et d’une étiquette.</translation>
    </message>
    <message>
        <source>Volumes and mounts are not part of the image.</source>
        <translation>Les volumes et les points de montage ne font pas partie de l’image.</translation>
    </message>
    <message>
        <source>Tick at least one change.</source>
        <translation>Cochez au moins une modification.</translation>
    </message>
    <message>
        <source>How it runs, one instruction a line</source>
        <translation>Comment elle s’exécute, une instruction par ligne</translation>
    </message>
    <message>
        <source>As a Dockerfile…</source>
        <translation>En Dockerfile…</translation>
    </message>
    <message>
        <source>The container changed no file: no layer is added.</source>
        <translation>Le conteneur n’a changé aucun fichier : aucune couche n’est ajoutée.</translation>
    </message>
    <message>
        <source>“%1” stays: a commit adds and replaces settings, it takes none away.</source>
        <translation>« %1 » reste : un commit ajoute et remplace des réglages, il n’en retire aucun.</translation>
    </message>
</context>
<context>
    <name>CommitSettings</name>
    <message>
        <source>“%1” can&apos;t be changed by a commit. Use CMD, ENTRYPOINT, ENV, EXPOSE, LABEL, ONBUILD, USER, VOLUME or WORKDIR.</source>
        <translation>« %1 » ne peut pas être changé par un commit. Utilisez CMD, ENTRYPOINT, ENV, EXPOSE, LABEL, ONBUILD, USER, VOLUME ou WORKDIR.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>« %1 » n’est pas lisible : %2</translation>
    </message>
</context>
<context>
    <name>CompareFilters</name>
    <message>
        <source>Only where one of these differs</source>
        <translation>Seulement si l’un de ceux-ci diffère</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Cible du lien</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Numéro de périphérique</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>Taille min.</translation>
    </message>
    <message>
        <source>10k</source>
        <translation>10k</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>Taille max.</translation>
    </message>
    <message>
        <source>1.5MB</source>
        <translation>1.5MB</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Also list what differs in its time only</source>
        <translation>Lister aussi ce qui ne diffère que par la date</translation>
    </message>
    <message>
        <source>Similar files count as renamed, from</source>
        <translation>Fichiers semblables vus comme renommés, dès</translation>
    </message>
    <message>
        <source>Files of the same content always do. This reads texts of up to a megabyte, and takes longer.</source>
        <translation>Les fichiers de même contenu le sont toujours. Ceci lit des textes d’un mégaoctet au plus, et prend plus de temps.</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of two files has to be the same</source>
        <translation>Part de deux fichiers qui doit être identique</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Filters by what differs and by size, and what counts as a difference</source>
        <translation>Filtre par ce qui diffère et par taille, et ce qui compte comme différence</translation>
    </message>
    <message>
        <source>This is no size. Write 10k, 1.5MB or 4MiB.</source>
        <translation>Ce n’est pas une taille. Écrivez 10k, 1.5MB ou 4MiB.</translation>
    </message>
    <message>
        <source>Nothing is filtered</source>
        <translation>Rien n’est filtré</translation>
    </message>
    <message>
        <source>Filters are set</source>
        <translation>Des filtres sont actifs</translation>
    </message>
    <message>
        <source>No filters are set.</source>
        <translation>Aucun filtre n’est actif.</translation>
    </message>
</context>
<context>
    <name>CompareListPane</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compared before</source>
        <translation>Comparaisons précédentes</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <translation>Inverser avant et après</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparer maintenant</translation>
    </message>
    <message>
        <source>Choose what to compare first.</source>
        <translation>Choisissez d’abord ce qu’il faut comparer.</translation>
    </message>
    <message>
        <source>Add a third side…</source>
        <translation>Ajouter un troisième côté…</translation>
    </message>
    <message>
        <source>Shows who changed what, where two things come from the same base: a new base, and what is yours</source>
        <translation>Montre qui a modifié quoi quand deux choses viennent de la même base : une nouvelle base, et la vôtre</translation>
    </message>
    <message>
        <source>Remove the third side</source>
        <translation>Retirer le troisième côté</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Old base</source>
        <translation>Ancienne base</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>Nouvelle base</translation>
    </message>
    <message>
        <source>There are three sides already.</source>
        <translation>Il y a déjà trois côtés.</translation>
    </message>
    <message>
        <source>There are only two sides.</source>
        <translation>Il n’y a que deux côtés.</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>The line that does the same in a terminal</source>
        <translation>La ligne qui fait la même chose dans un terminal</translation>
    </message>
    <message>
        <source>What differs between two things?</source>
        <translation>Qu’est-ce qui diffère entre deux éléments&#xa0;?</translation>
    </message>
    <message>
        <source>Looking for what differs…</source>
        <translation>Recherche des différences…</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Both have the same files with the same content, modes and owners.</source>
        <translation>Les deux ont les mêmes fichiers, avec les mêmes contenus, droits et propriétaires.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renommé</numerusform>
            <numerusform>%n renommés</numerusform>
        </translation>
    </message>
    <message>
        <source>The two could not be compared.</source>
        <translation>Les deux n’ont pas pu être comparés.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Saves what differs as a patch or as a layer</source>
        <translation>Enregistre les différences sous forme de patch ou de couche</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>différences</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Rien n’est encore comparé.</translation>
    </message>
    <message>
        <source>Layers of both</source>
        <translation>Couches des deux</translation>
    </message>
    <message>
        <source>Open both as folders</source>
        <translation>Ouvrir les deux comme dossiers</translation>
    </message>
    <message>
        <source>Only images and containers are opened as folders: volumes and folders are some already.</source>
        <translation>Seuls les images et les conteneurs s’ouvrent comme dossiers&#xa0;: les volumes et les dossiers en sont déjà.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Show what differs in files</source>
        <translation>Montrer les différences de fichiers</translation>
    </message>
    <message>
        <source>Show what differs in packages</source>
        <translation>Montrer les différences de paquets</translation>
    </message>
    <message>
        <source>Choose two images, containers, volumes, folders or archives at the left. Some layers of an image are written as NAME@1..2, a commit of a git repository as git:FOLDER@HEAD.</source>
        <translation>Choisissez à gauche deux images, conteneurs, volumes, dossiers ou archives. Certaines couches d’une image s’écrivent NOM@1..2, un commit d’un dépôt git git:DOSSIER@HEAD.</translation>
    </message>
    <message>
        <source>This is for two sides.</source>
        <translation>Ceci vaut pour deux côtés.</translation>
    </message>
    <message>
        <source>The three could not be compared.</source>
        <translation>Les trois n’ont pas pu être comparés.</translation>
    </message>
    <message>
        <source>Packages are not read from git: check the files out, and compare their folder.</source>
        <translation>Les paquets ne sont pas lus depuis git : extrayez les fichiers et comparez leur dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files too many or too large to look whether they are similar</source>
        <translation>
            <numerusform>%Ln fichier de trop ou trop grand pour chercher une ressemblance</numerusform>
            <numerusform>%Ln fichiers trop nombreux ou trop grands pour chercher une ressemblance</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparedPackages</name>
    <message>
        <source>Copy package change</source>
        <translation>Copier le changement du paquet</translation>
    </message>
    <message>
        <source>Show what records the package</source>
        <translation>Montrer ce qui enregistre le paquet</translation>
    </message>
    <message>
        <source>What happened to packages</source>
        <translation>Ce qui est arrivé aux paquets</translation>
    </message>
    <message>
        <source>Shows or hides these changes.</source>
        <translation>Affiche ou masque ces changements.</translation>
    </message>
    <message>
        <source>Filter packages</source>
        <translation>Filtrer les paquets</translation>
    </message>
    <message>
        <source>Compare the packages of %1</source>
        <translation>Comparer les paquets de %1</translation>
    </message>
    <message>
        <source>Reading the package databases of both…</source>
        <translation>Lecture des bases de paquets des deux…</translation>
    </message>
    <message>
        <source>The packages of the two could not be compared.</source>
        <translation>Les paquets des deux n’ont pas pu être comparés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln installed</source>
        <translation>
            <numerusform>%Ln installé</numerusform>
            <numerusform>%Ln installés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln supprimé</numerusform>
            <numerusform>%Ln supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln upgraded</source>
        <translation>
            <numerusform>%Ln mis à niveau</numerusform>
            <numerusform>%Ln mis à niveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downgraded</source>
        <translation>
            <numerusform>%Ln rétrogradé</numerusform>
            <numerusform>%Ln rétrogradés</numerusform>
        </translation>
    </message>
    <message>
        <source>No package database in either of the two</source>
        <translation>Aucune base de paquets dans les deux</translation>
    </message>
    <message>
        <source>Neither dpkg, apk, rpm, pip nor npm has recorded anything that is installed.</source>
        <translation>Ni dpkg, ni apk, ni rpm, ni pip, ni npm n’a enregistré quoi que ce soit d’installé.</translation>
    </message>
    <message>
        <source>The same packages</source>
        <translation>Les mêmes paquets</translation>
    </message>
    <message>
        <source>Both have the same packages in the same versions.</source>
        <translation>Les deux ont les mêmes paquets dans les mêmes versions.</translation>
    </message>
    <message>
        <source>%1, layer %2: %3</source>
        <translation>%1, couche %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>What is removed</source>
        <translation>Ce qui est supprimé</translation>
    </message>
</context>
<context>
    <name>ContainerActions</name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Tuer</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Démarrer %1</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>%1 démarré.</translation>
    </message>
    <message>
        <source>The container “%1” could not be started.</source>
        <translation>Le conteneur «&#xa0;%1&#xa0;» n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>%1 arrêté.</translation>
    </message>
    <message>
        <source>The container “%1” could not be stopped.</source>
        <translation>Le conteneur «&#xa0;%1&#xa0;» n’a pas pu être arrêté.</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>Tuer %1</translation>
    </message>
    <message>
        <source>Killed %1.</source>
        <translation>%1 tué.</translation>
    </message>
    <message>
        <source>The container “%1” could not be killed.</source>
        <translation>Le conteneur «&#xa0;%1&#xa0;» n’a pas pu être tué.</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Enregistrer %1 comme image</translation>
    </message>
    <message>
        <source>Made an image of %1.</source>
        <translation>Image créée à partir de %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be committed.</source>
        <translation>Le conteneur «&#xa0;%1&#xa0;» n’a pas pu être enregistré comme image.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 supprimé.</translation>
    </message>
    <message>
        <source>The container “%1” could not be removed.</source>
        <translation>Le conteneur «&#xa0;%1&#xa0;» n’a pas pu être supprimé.</translation>
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
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Choose a container first.</source>
        <translation>Choisissez d’abord un conteneur.</translation>
    </message>
    <message numerus="yes">
        <source>Start %n containers</source>
        <translation>
            <numerusform>Démarrer %n conteneur</numerusform>
            <numerusform>Démarrer %n conteneurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n containers</source>
        <translation>
            <numerusform>Arrêter %n conteneur</numerusform>
            <numerusform>Arrêter %n conteneurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill %n containers</source>
        <translation>
            <numerusform>Tuer %n conteneur</numerusform>
            <numerusform>Tuer %n conteneurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n containers…</source>
        <translation>
            <numerusform>Supprimer %n conteneur…</numerusform>
            <numerusform>Supprimer %n conteneurs…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one container.</source>
        <translation>Choisissez un seul conteneur.</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n conteneur</numerusform>
            <numerusform>%n conteneurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n containers.</source>
        <translation>
            <numerusform>%n conteneur démarré.</numerusform>
            <numerusform>%n conteneurs démarrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be started.</source>
        <translation>
            <numerusform>%n conteneur n’a pas pu être démarré.</numerusform>
            <numerusform>%n conteneurs n’ont pas pu être démarrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped %n containers.</source>
        <translation>
            <numerusform>%n conteneur arrêté.</numerusform>
            <numerusform>%n conteneurs arrêtés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be stopped.</source>
        <translation>
            <numerusform>%n conteneur n’a pas pu être arrêté.</numerusform>
            <numerusform>%n conteneurs n’ont pas pu être arrêtés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Killed %n containers.</source>
        <translation>
            <numerusform>%n conteneur tué.</numerusform>
            <numerusform>%n conteneurs tués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be killed.</source>
        <translation>
            <numerusform>%n conteneur n’a pas pu être tué.</numerusform>
            <numerusform>%n conteneurs n’ont pas pu être tués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n containers</source>
        <translation>
            <numerusform>Supprimer %n conteneur</numerusform>
            <numerusform>Supprimer %n conteneurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n containers.</source>
        <translation>
            <numerusform>%n conteneur supprimé.</numerusform>
            <numerusform>%n conteneurs supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers could not be removed.</source>
        <translation>
            <numerusform>%n conteneur n’a pas pu être supprimé.</numerusform>
            <numerusform>%n conteneurs n’ont pas pu être supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>The container is now named %1.</source>
        <translation>Le conteneur s’appelle désormais %1.</translation>
    </message>
    <message>
        <source>The container “%1” could not be renamed.</source>
        <translation>Le conteneur « %1 » n’a pas pu être renommé.</translation>
    </message>
    <message>
        <source>Drop a folder on an image to run it with the folder mounted.</source>
        <translation>Déposez un dossier sur une image pour l’exécuter avec ce dossier monté.</translation>
    </message>
    <message>
        <source>Dockerfile from changes…</source>
        <translation>Dockerfile des changements…</translation>
    </message>
    <message>
        <source>No Dockerfile could be made of “%1”.</source>
        <translation>Aucun Dockerfile n’a pu être fait de « %1 ».</translation>
    </message>
    <message>
        <source>Save the Dockerfile of %1</source>
        <translation>Enregistrer le Dockerfile de %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The Dockerfile of “%1” could not be saved.</source>
        <translation>Le Dockerfile de « %1 » n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Mount a folder…</source>
        <translation>Monter un dossier…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+V</source>
        <translation>Ctrl+Alt+V</translation>
    </message>
    <message>
        <source>It does not run: its mounts were chosen when it was made. Start it first.</source>
        <translation>Il ne tourne pas : ses montages ont été choisis à sa création. Démarrez-le d’abord.</translation>
    </message>
    <message>
        <source>“%1” does not run: start it to mount the folder into it, or drop it on a directory of its files to copy it in.</source>
        <translation>« %1 » ne tourne pas : démarrez-le pour y monter le dossier, ou déposez celui-ci sur un répertoire de ses fichiers pour l’y copier.</translation>
    </message>
    <message>
        <source>Rebase onto…</source>
        <translation>Transposer sur…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Open as a folder</source>
        <translation>Ouvrir comme dossier</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Open its changes as a folder</source>
        <translation>Ouvrir ses modifications comme dossier</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Fermer le dossier</translation>
    </message>
    <message>
        <source>Who changed what could not be found out.</source>
        <translation>Impossible de déterminer qui a modifié quoi.</translation>
    </message>
    <message>
        <source>Rebase %1 onto %2</source>
        <translation>Transposer %1 sur %2</translation>
    </message>
    <message>
        <source>Made an image of %1 on %2.</source>
        <translation>Image de %1 créée sur %2.</translation>
    </message>
    <message>
        <source>The container “%1” could not be rebased.</source>
        <translation>Le conteneur «&#xa0;%1&#xa0;» n’a pas pu être transposé.</translation>
    </message>
    <message>
        <source>Undo the rebase of %1</source>
        <translation>Annuler la transposition de %1</translation>
    </message>
    <message>
        <source>The image made of %1 is gone again.</source>
        <translation>L’image créée de %1 a disparu.</translation>
    </message>
    <message>
        <source>The image made of “%1” could not be removed.</source>
        <translation>L’image créée de «&#xa0;%1&#xa0;» n’a pas pu être supprimée.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Redémarrer %1</translation>
    </message>
    <message>
        <source>Restarted %1.</source>
        <translation>%1 redémarré.</translation>
    </message>
    <message>
        <source>The container “%1” could not be restarted.</source>
        <translation>Le conteneur «&#xa0;%1&#xa0;» n’a pas pu être redémarré.</translation>
    </message>
</context>
<context>
    <name>ContainerDetailPane</name>
    <message>
        <source>Views of the container</source>
        <translation>Vues du conteneur</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Points de montage</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>No containers yet</source>
        <translation>Aucun conteneur pour l’instant</translation>
    </message>
    <message>
        <source>A container is an image that runs, with a layer of its own for what it changes. Choose an image and run it.</source>
        <translation>Un conteneur est une image qui s’exécute, avec sa propre couche pour ce qu’il modifie. Choisissez une image et exécutez-la.</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>Aller aux images</translation>
    </message>
    <message>
        <source>No container is chosen</source>
        <translation>Aucun conteneur choisi</translation>
    </message>
    <message>
        <source>Choose one in the list to see what it changed.</source>
        <translation>Choisissez-en un dans la liste pour voir ce qu’il a modifié.</translation>
    </message>
    <message>
        <source>The container&apos;s configuration could not be read.</source>
        <translation>La configuration du conteneur n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Nothing can be copied in: this container was made with --read-only.</source>
        <translation>Rien ne peut y être copié : ce conteneur a été créé avec --read-only.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
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
        <translation>couche %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>terminé avec le code %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>writable layer</source>
        <translation>couche inscriptible</translation>
    </message>
    <message numerus="yes">
        <source>%n changes · live</source>
        <translation>
            <numerusform>%n modification · en direct</numerusform>
            <numerusform>%n modifications · en direct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>What the container changed: %1</source>
        <translation>Ce que le conteneur a modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>ID de l’image</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Raison de l’échec</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>ID du processus</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Image&apos;s files are read-only</source>
        <translation>Fichiers de l’image en lecture seule</translation>
    </message>
    <message>
        <source>Removed when it ends</source>
        <translation>Supprimé une fois terminé</translation>
    </message>
    <message>
        <source>Published ports</source>
        <translation>Ports publiés</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
</context>
<context>
    <name>ContainersListPane</name>
    <message>
        <source>Search containers</source>
        <translation>Rechercher des conteneurs</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
</context>
<context>
    <name>ContainersModel</name>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>non démarré</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>running · %1</source>
        <translation>en cours · %1</translation>
    </message>
    <message>
        <source>exited %1</source>
        <translation>terminé (%1)</translation>
    </message>
    <message>
        <source>exited %1 · %2</source>
        <translation>terminé (%1) · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
</context>
<context>
    <name>ContentChangeText</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>droits</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>time</source>
        <translation>date</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members differ only in time.</source>
        <translation>
            <numerusform>%Ln élément ne diffère que par la date.</numerusform>
            <numerusform>%Ln éléments ne diffèrent que par la date.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archives have the same members.</source>
        <translation>Les archives ont les mêmes éléments.</translation>
    </message>
    <message>
        <source>The archives have the same members, packed in another way.</source>
        <translation>Les archives ont les mêmes éléments, empaquetés autrement.</translation>
    </message>
    <message>
        <source>Of the archive&apos;s members %1 were added, %2 removed, %3 changed.</source>
        <translation>Éléments de l’archive – ajoutés&#xa0;: %1, supprimés&#xa0;: %2, modifiés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The databases have the same schema and rows, stored in another way.</source>
        <translation>Les bases de données ont le même schéma et les mêmes lignes, stockés autrement.</translation>
    </message>
    <message>
        <source>Of the rows %1 were added, %2 removed, %3 changed.</source>
        <translation>Lignes – ajoutées&#xa0;: %1, supprimées&#xa0;: %2, modifiées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The schema is the same.</source>
        <translation>Le schéma est le même.</translation>
    </message>
    <message>
        <source>Of the schema %1 were added, %2 removed, %3 changed.</source>
        <translation>Schéma – ajouts&#xa0;: %1, suppressions&#xa0;: %2, modifications&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 % of the file was there before (%2 in place, %3 moved). %4 were removed, %5 inserted.</source>
        <translation>%1&#xa0;% du fichier existait déjà (%2 à la même place, %3 déplacés). %4 ont été supprimés, %5 insérés.</translation>
    </message>
    <message>
        <source>The content is the same.</source>
        <translation>Le contenu est le même.</translation>
    </message>
    <message>
        <source>Before it was of another kind: %1, now: %2.</source>
        <translation>Le type a changé&#xa0;; avant&#xa0;: %1, maintenant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The files differ.</source>
        <translation>Les fichiers diffèrent.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Caractéristique</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
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
        <translation>Modification</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Table %1: %2 rows added, %3 removed, %4 changed</source>
        <translation>Table %1 – lignes ajoutées&#xa0;: %2, supprimées&#xa0;: %3, modifiées&#xa0;: %4</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>From, before</source>
        <translation>À partir de, avant</translation>
    </message>
    <message>
        <source>From, after</source>
        <translation>À partir de, après</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>inséré</translation>
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
        <translation>base de données</translation>
    </message>
    <message>
        <source>program or library</source>
        <translation>programme ou bibliothèque</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>données binaires</translation>
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
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Décompressé</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Bits per sample</source>
        <translation>Bits par échantillon</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>Bits par pixel</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composantes</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Byte order</source>
        <translation>Ordre des octets</translation>
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
        <translation>Indépendant de la position</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpréteur</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>Édition de liens</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Library name</source>
        <translation>Nom de la bibliothèque</translation>
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
        <translation>Pile NX</translation>
    </message>
    <message>
        <source>Stripped</source>
        <translation>Sans symboles</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Taille de page</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>Pages libres</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>User version</source>
        <translation>Version utilisateur</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>ID d’application</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Distinct bytes</source>
        <translation>Octets distincts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>%1 of binary data</source>
        <translation>%1 de données binaires</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>… there are more rows</source>
        <translation>… il y a d’autres lignes</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <translation>Tout n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>CopyIn</name>
    <message>
        <source>Copy into %1</source>
        <translation>Copier dans %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln things.</source>
        <translation>
            <numerusform>%Ln élément copié.</numerusform>
            <numerusform>%Ln éléments copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied into “%1”.</source>
        <translation>Rien n’a été copié dans « %1 ».</translation>
    </message>
    <message>
        <source>Take back the copy into %1</source>
        <translation>Annuler la copie dans %1</translation>
    </message>
    <message>
        <source>The copy into “%1” can&apos;t be taken back.</source>
        <translation>La copie dans « %1 » ne peut pas être annulée.</translation>
    </message>
</context>
<context>
    <name>CreateVolumeDialog</name>
    <message>
        <source>New volume</source>
        <translation>Nouveau volume</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>for example: data</source>
        <translation>par exemple&#xa0;: donnees</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A volume keeps data outside of containers; it stays when they are removed.</source>
        <translation>Un volume conserve des données hors des conteneurs&#xa0;; il reste quand ceux-ci sont supprimés.</translation>
    </message>
    <message>
        <source>A volume named “%1” exists already. Choose another name.</source>
        <translation>Un volume nommé «&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>Un nom compte au moins deux caractères&#xa0;: lettres, chiffres, «&#xa0;_&#xa0;», «&#xa0;.&#xa0;» ou «&#xa0;-&#xa0;», et commence par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Its files lie elsewhere and are mounted</source>
        <translation>Ses fichiers sont ailleurs et sont montés</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Système de fichiers</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Mount options</source>
        <translation>Options de montage</translation>
    </message>
    <message>
        <source>Say what kind of file system is to be mounted.</source>
        <translation>Indiquez quel type de système de fichiers doit être monté.</translation>
    </message>
    <message>
        <source>Say what is to be mounted: a directory, a file, a device or a server.</source>
        <translation>Indiquez ce qui doit être monté : un répertoire, un fichier, un périphérique ou un serveur.</translation>
    </message>
    <message>
        <source>A directory is mounted with the option “bind”.</source>
        <translation>Un répertoire est monté avec l’option « bind ».</translation>
    </message>
    <message>
        <source>Only root can mount “%1”. You can mount none (a directory), tmpfs, overlay, and what FUSE programs serve.</source>
        <translation>Seul root peut monter « %1 ». Vous pouvez monter none (un répertoire), tmpfs, overlay et ce que servent les programmes FUSE.</translation>
    </message>
    <message>
        <source>It is mounted with the first container that uses it, and unmounted after the last.</source>
        <translation>Il est monté avec le premier conteneur qui l’utilise et démonté après le dernier.</translation>
    </message>
</context>
<context>
    <name>DatabaseView</name>
    <message>
        <source>Tables of the database</source>
        <translation>Tables de la base de données</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Schema of the database</source>
        <translation>Schéma de la base de données</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes de la table</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows are shown.</source>
        <translation>
            <numerusform>La première ligne est affichée.</numerusform>
            <numerusform>Les %Ln premières lignes sont affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé : %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>The schema is the same.</source>
        <translation>Le schéma est le même.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>The store could not be read.</source>
        <translation>Le stockage n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>Lecture du stockage…</translation>
    </message>
    <message>
        <source>Filter this view</source>
        <translation>Filtrer cette vue</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <comment>a tab</comment>
        <translation>Afficher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Il n’y a rien à afficher.</translation>
    </message>
</context>
<context>
    <name>DiffMap</name>
    <message>
        <source>Overview of the difference</source>
        <translation>Vue d&apos;ensemble de la différence</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Line changes</source>
        <translation>Lignes modifiées</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged lines</source>
        <translation>
            <numerusform>%Ln ligne inchangée</numerusform>
            <numerusform>%Ln lignes inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>En afficher %Ln de plus</numerusform>
            <numerusform>En afficher %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more unchanged lines</source>
        <translation>Afficher plus de lignes inchangées</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>Show changes only</source>
        <translation>N&apos;afficher que les modifications</translation>
    </message>
</context>
<context>
    <name>DiskActions</name>
    <message>
        <source>Open in its page</source>
        <translation>Ouvrir dans sa page</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Cocher ou décocher</translation>
    </message>
    <message>
        <source>Tick stopped containers</source>
        <translation>Cocher les conteneurs arrêtés</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Tick what is unused</source>
        <translation>Cocher ce qui est inutilisé</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Tick dangling images</source>
        <translation>Cocher les images sans nom</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>Tick what stands in the way</source>
        <translation>Cocher ce qui l’empêche</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Untick everything</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Remove these…</source>
        <translation>Supprimer ceux-ci…</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <comment>images, containers and volumes</comment>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose something in the table or on the map first.</source>
        <translation>Choisissez d’abord un élément dans le tableau ou sur la carte.</translation>
    </message>
    <message>
        <source>Choose only one thing.</source>
        <translation>Choisissez un seul élément.</translation>
    </message>
    <message>
        <source>There are no further stopped containers.</source>
        <translation>Il n’y a pas d’autre conteneur arrêté.</translation>
    </message>
    <message>
        <source>There are no further images and volumes that no container uses.</source>
        <translation>Il n’y a pas d’autre image ni volume qu’aucun conteneur n’utilise.</translation>
    </message>
    <message>
        <source>There are no further images without a name that no container uses.</source>
        <translation>Il n’y a pas d’autre image sans nom qu’aucun conteneur n’utilise.</translation>
    </message>
    <message>
        <source>No stopped container stands in the way of what is ticked.</source>
        <translation>Aucun conteneur arrêté n’empêche ce qui est coché.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Rien n’est coché.</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %Ln…</source>
        <translation>
            <numerusform>Supprimer cet élément…</numerusform>
            <numerusform>Supprimer ces %Ln éléments…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what shall go first.</source>
        <translation>Cochez d’abord ce qui doit partir.</translation>
    </message>
    <message>
        <source>What the store holds could not be measured.</source>
        <translation>Le contenu du stockage n’a pas pu être mesuré.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n things.</source>
        <translation>
            <numerusform>%n élément a été supprimé.</numerusform>
            <numerusform>%n éléments ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n things: %1 are free again.</source>
        <translation>
            <numerusform>%n élément supprimé : %1 sont de nouveau libres.</numerusform>
            <numerusform>%n éléments supprimés : %1 sont de nouveau libres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n things from the disk</source>
        <translation>
            <numerusform>Supprimer %n élément du disque</numerusform>
            <numerusform>Supprimer %n éléments du disque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be removed.</source>
        <translation>
            <numerusform>%n élément n’a pas pu être supprimé.</numerusform>
            <numerusform>%n éléments n’ont pas pu être supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskListPane</name>
    <message>
        <source>Search the disk</source>
        <translation>Rechercher sur le disque</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>Ce qui occupe de la place</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tick at one stroke</source>
        <translation>Cocher d’un seul coup</translation>
    </message>
    <message>
        <source>What stays, although it is ticked</source>
        <translation>Coché, mais reste</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Rien de plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>frees %1</source>
        <translation>libère %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that stay</comment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskMap</name>
    <message>
        <source>Map of the disk</source>
        <translation>Carte du disque</translation>
    </message>
    <message numerus="yes">
        <source>Layers shared by %Ln images</source>
        <translation>
            <numerusform>Couches de %Ln image</numerusform>
            <numerusform>Couches partagées par %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layers shared by %Ln containers</source>
        <translation>
            <numerusform>Couches de %Ln conteneur</numerusform>
            <numerusform>Couches partagées par %Ln conteneurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>stored once</source>
        <translation>stockées une fois</translation>
    </message>
    <message>
        <source>goes with what is ticked</source>
        <translation>part avec ce qui est coché</translation>
    </message>
    <message>
        <source>stays: something else has it too</source>
        <translation>reste : autre chose l’a aussi</translation>
    </message>
    <message>
        <source>Shared layers</source>
        <translation>Couches partagées</translation>
    </message>
    <message>
        <source>Layers of one image</source>
        <translation>Couches d’une seule image</translation>
    </message>
    <message>
        <source>Written by containers</source>
        <translation>Écrit par les conteneurs</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>part</translation>
    </message>
</context>
<context>
    <name>DiskPage</name>
    <message>
        <source>Search the disk</source>
        <translation>Rechercher sur le disque</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>Lecture du stockage…</translation>
    </message>
    <message>
        <source>What the store holds could not be measured.</source>
        <translation>Le contenu du stockage n’a pas pu être mesuré.</translation>
    </message>
</context>
<context>
    <name>DiskPane</name>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>Appuyez sur Échap dans le champ de recherche pour tout revoir.</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>%1 sur le disque</translation>
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
            <numerusform>%n conteneur</numerusform>
            <numerusform>%n conteneurs</numerusform>
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
        <translation>%1 économisés par le partage de couches</translation>
    </message>
    <message>
        <source>Nothing takes room yet</source>
        <translation>Rien n’occupe encore de place</translation>
    </message>
    <message>
        <source>Images, containers and volumes lie here as one map: tick what could go, and see to the byte what that frees.</source>
        <translation>Images, conteneurs et volumes forment ici une seule carte : cochez ce qui pourrait partir et voyez à l’octet près ce que cela libère.</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>Aller aux images</translation>
    </message>
    <message>
        <source>Tick what could go: what that frees is told at once, to the byte.</source>
        <translation>Cochez ce qui pourrait partir : ce que cela libère est indiqué aussitôt, à l’octet près.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <comment>of what is ticked</comment>
        <translation>
            <numerusform>%n reste</numerusform>
            <numerusform>%n restent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskRemovalTexts</name>
    <message>
        <source>All that is ticked stays: nothing is freed.</source>
        <translation>Tout ce qui est coché reste : rien n’est libéré.</translation>
    </message>
    <message numerus="yes">
        <source>Removing these %Ln frees exactly %1</source>
        <translation>
            <numerusform>Supprimer cet élément libère exactement %1</numerusform>
            <numerusform>Supprimer ces %Ln éléments libère exactement %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, and why it stays</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln from the disk</source>
        <translation>
            <numerusform>Supprimer %Ln élément du disque</numerusform>
            <numerusform>Supprimer %Ln éléments du disque</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln are removed, which frees exactly %1.</source>
        <translation>
            <numerusform>Cet élément est supprimé, ce qui libère exactement %1.</numerusform>
            <numerusform>Ces %Ln éléments sont supprimés, ce qui libère exactement %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are ticked stay:</source>
        <translation>
            <numerusform>%Ln élément coché reste :</numerusform>
            <numerusform>%Ln éléments cochés restent :</numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes beside a name are what only it has; shared layers go with the last that has them. This can&apos;t be undone.</source>
        <translation>Les octets à côté d’un nom n’appartiennent qu’à lui ; les couches partagées partent avec le dernier qui les a. C’est irréversible.</translation>
    </message>
</context>
<context>
    <name>DiskTable</name>
    <message>
        <source>Images, containers and volumes, and what they take</source>
        <translation>Images, conteneurs et volumes, et la place qu’ils occupent</translation>
    </message>
</context>
<context>
    <name>DiskThingsModel</name>
    <message>
        <source>it is running</source>
        <translation>il est en cours</translation>
    </message>
    <message>
        <source>it has snapshots</source>
        <translation>il a des instantanés</translation>
    </message>
    <message>
        <source>the container %1 uses it</source>
        <translation>le conteneur %1 l’utilise</translation>
    </message>
    <message numerus="yes">
        <source>%Ln containers use it</source>
        <translation>
            <numerusform>%Ln conteneur l’utilise</numerusform>
            <numerusform>%Ln conteneurs l’utilisent</numerusform>
        </translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Propre</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>reste : %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>jamais démarré</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>utilisé par %1</translation>
    </message>
    <message numerus="yes">
        <source>used by %Ln containers</source>
        <translation>
            <numerusform>utilisé par %Ln conteneur</numerusform>
            <numerusform>utilisé par %Ln conteneurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation>
            <numerusform>%Ln instantané</numerusform>
            <numerusform>%Ln instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>dangling</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Volumes share nothing.</source>
        <translation>Les volumes ne partagent rien.</translation>
    </message>
    <message>
        <source>There is no container of it.</source>
        <translation>Il n’en existe aucun conteneur.</translation>
    </message>
</context>
<context>
    <name>DockerCommand</name>
    <message>
        <source>A container that ends is not started again.</source>
        <translation>Un conteneur qui se termine n’est pas redémarré.</translation>
    </message>
    <message>
        <source>Outcrop does not have this option yet.</source>
        <translation>Outcrop n’a pas encore cette option.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>This is no command that runs a container. It would begin with “docker run”.</source>
        <translation>Ce n’est pas une commande qui exécute un conteneur. Elle commencerait par «&#xa0;docker run&#xa0;».</translation>
    </message>
    <message>
        <source>The form needs no other engine or store.</source>
        <translation>Le formulaire n’a pas besoin d’un autre moteur ni d’un autre stockage.</translation>
    </message>
    <message>
        <source>The form runs one container and nothing else.</source>
        <translation>Le formulaire exécute un conteneur et rien d’autre.</translation>
    </message>
    <message>
        <source>An option is not known, so what follows it can&apos;t be read for sure (%1). Take it out and paste the command again.</source>
        <translation>Une option est inconnue, la suite ne peut donc pas être lue avec certitude (%1). Retirez-la et collez à nouveau la commande.</translation>
    </message>
    <message>
        <source>The command can&apos;t be read (%1).</source>
        <translation>La commande ne peut pas être lue (%1).</translation>
    </message>
    <message>
        <source>The command names no image.</source>
        <translation>La commande ne nomme aucune image.</translation>
    </message>
    <message>
        <source>This variable has no value here.</source>
        <translation>Cette variable n’a pas de valeur ici.</translation>
    </message>
    <message>
        <source>Add the variables of this file by hand.</source>
        <translation>Ajoutez à la main les variables de ce fichier.</translation>
    </message>
    <message>
        <source>This mount can&apos;t be read.</source>
        <translation>Ce point de montage ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The mount is taken without “%1”.</source>
        <translation>Le point de montage est repris sans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There are only the networks none, host and default.</source>
        <translation>Il n’y a que les réseaux none, host et default.</translation>
    </message>
    <message>
        <source>The desktop runs containers in the background.</source>
        <translation>L’application exécute les conteneurs en arrière-plan.</translation>
    </message>
    <message>
        <source>The desktop writes no file with the container&apos;s id.</source>
        <translation>L’application n’écrit pas de fichier contenant l’ID du conteneur.</translation>
    </message>
    <message>
        <source>The labels of this file are not read.</source>
        <translation>Les labels de ce fichier ne sont pas lus.</translation>
    </message>
    <message>
        <source>Nothing is pulled yet.</source>
        <translation>Rien n’est encore téléchargé.</translation>
    </message>
    <message>
        <source>The form runs the image that is there.</source>
        <translation>Le formulaire exécute l’image déjà présente.</translation>
    </message>
    <message>
        <source>This port can&apos;t be read (%1).</source>
        <translation>Ce port ne peut pas être lu (%1).</translation>
    </message>
    <message>
        <source>This limit can&apos;t be used (%1).</source>
        <translation>Cette limite ne peut pas être utilisée (%1).</translation>
    </message>
    <message>
        <source>This mount can&apos;t be used (%1).</source>
        <translation>Ce montage n’est pas possible (%1).</translation>
    </message>
</context>
<context>
    <name>DockerCommandDialog</name>
    <message>
        <source>Run a docker command</source>
        <translation>Exécuter une commande docker</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Paste a command from instructions, such as “docker run -it alpine”. It fills the run form; nothing is run yet.</source>
        <translation>Collez une commande tirée d’un mode d’emploi, par exemple «&#xa0;docker run -it alpine&#xa0;». Elle remplit le formulaire d’exécution&#xa0;; rien n’est encore exécuté.</translation>
    </message>
    <message>
        <source>Docker command</source>
        <translation>Commande docker</translation>
    </message>
    <message>
        <source>Paste a command first.</source>
        <translation>Collez d’abord une commande.</translation>
    </message>
    <message>
        <source>The image “%1” is not in the store, and nothing is pulled yet. Import it first, from an archive that “docker save” wrote.</source>
        <translation>L’image «&#xa0;%1&#xa0;» n’est pas dans le stockage, et rien n’est encore téléchargé. Importez-la d’abord, depuis une archive écrite par «&#xa0;docker save&#xa0;».</translation>
    </message>
    <message>
        <source>It runs the image “%1”.</source>
        <translation>Elle exécute l’image «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DockerfileDialog</name>
    <message>
        <source>Dockerfile from changes</source>
        <translation>Dockerfile des changements</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>What a build has to do to repeat the changes of “%1”</source>
        <translation>Ce qu’un build doit faire pour répéter les changements de « %1 »</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message numerus="yes">
        <source>It is saved as a new directory, with the %Ln files and directories it adds in changes.tar.gz.</source>
        <translation>
            <numerusform>Il est enregistré comme nouveau dossier, avec %Ln fichier ou dossier dans changes.tar.gz.</numerusform>
            <numerusform>Il est enregistré comme nouveau dossier, avec %Ln fichiers et dossiers dans changes.tar.gz.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is saved as a new directory. It adds no files.</source>
        <translation>Il est enregistré comme nouveau dossier. Il n’ajoute aucun fichier.</translation>
    </message>
    <message>
        <source>Save the Dockerfile in a new directory</source>
        <translation>Enregistrer le Dockerfile dans un nouveau dossier</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>“%1” could not be dragged out.</source>
        <translation>« %1 » n’a pas pu être glissé vers l’extérieur.</translation>
    </message>
    <message>
        <source>It has %1. A drag takes up to %2, as it is copied first.</source>
        <translation>Sa taille est de %1. On peut glisser jusqu’à %2, car une copie est faite d’abord.</translation>
    </message>
    <message>
        <source>Save it from its menu instead.</source>
        <translation>Enregistrez-le plutôt depuis son menu.</translation>
    </message>
    <message>
        <source>Get %1 ready to be dragged</source>
        <translation>Préparer %1 pour le glisser</translation>
    </message>
    <message>
        <source>It was let go before it was ready. Drag it once more, or save it from its menu.</source>
        <translation>Il a été relâché avant d’être prêt. Glissez-le encore une fois, ou enregistrez-le depuis son menu.</translation>
    </message>
    <message>
        <source>It came as a tar, as it has more than %1 files.</source>
        <translation>Il est arrivé sous forme de tar, car il a plus de %1 fichiers.</translation>
    </message>
    <message>
        <source>It has more than the %1 that a drag takes, as it is copied first.</source>
        <translation>Il dépasse les %1 qu’un glissement accepte, car il est d’abord copié.</translation>
    </message>
</context>
<context>
    <name>DropWords</name>
    <message>
        <source>Copy in</source>
        <translation>Copier ici</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Mount here…</source>
        <translation>Monter ici…</translation>
    </message>
</context>
<context>
    <name>EnvironmentTable</name>
    <message>
        <source>Environment variables</source>
        <translation>Variables d’environnement</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Ajouter une variable</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>This variable comes from the image. It can be changed but not removed.</source>
        <translation>Cette variable vient de l’image. Elle peut être modifiée, mais pas retirée.</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Afficher les secrets</translation>
    </message>
    <message>
        <source>Shows the values of variables that look like passwords, keys or tokens.</source>
        <translation>Affiche les valeurs des variables qui ressemblent à des mots de passe, des clés ou des jetons.</translation>
    </message>
    <message>
        <source>Hidden value</source>
        <translation>Valeur masquée</translation>
    </message>
    <message>
        <source>No variable is set. Add one to give the container a setting.</source>
        <translation>Aucune variable n’est définie. Ajoutez-en une pour donner un réglage au conteneur.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>“%1” is in use or taken already.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé ou déjà pris.</translation>
    </message>
    <message>
        <source>“%1” is not valid.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas valide.</translation>
    </message>
    <message>
        <source>Access to “%1” was denied.</source>
        <translation>L’accès à «&#xa0;%1&#xa0;» a été refusé.</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”.</source>
        <translation>Il n’y a plus assez d’espace pour écrire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that Outcrop or this machine does not support.</source>
        <translation>«&#xa0;%1&#xa0;» est d’un type qu’Outcrop ou cet ordinateur ne prend pas en charge.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>Something went wrong inside Outcrop.</source>
        <translation>Une erreur s’est produite dans Outcrop.</translation>
    </message>
    <message>
        <source>Something it needs was not found.</source>
        <translation>Un élément nécessaire est introuvable.</translation>
    </message>
    <message>
        <source>Something else uses it, or the name is taken already.</source>
        <translation>Autre chose l’utilise, ou le nom est déjà pris.</translation>
    </message>
    <message>
        <source>What it was given is not valid.</source>
        <translation>Les données fournies ne sont pas valides.</translation>
    </message>
    <message>
        <source>Access was denied.</source>
        <translation>L’accès a été refusé.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>Il n’y a plus d’espace sur le disque.</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>La lecture ou l’écriture a échoué.</translation>
    </message>
    <message>
        <source>Outcrop or this machine does not support it.</source>
        <translation>Outcrop ou cet ordinateur ne le prend pas en charge.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>Les données sont endommagées.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile. Check the name and try again.</source>
        <translation>L’élément a peut-être été supprimé entre-temps. Vérifiez le nom et réessayez.</translation>
    </message>
    <message>
        <source>Stop or remove what uses it, or choose another name.</source>
        <translation>Arrêtez ou supprimez ce qui l’utilise, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Check what was given and try again.</source>
        <translation>Vérifiez les données fournies et réessayez.</translation>
    </message>
    <message>
        <source>Check who owns it and who may read and write it.</source>
        <translation>Vérifiez à qui il appartient et qui peut le lire et l’écrire.</translation>
    </message>
    <message>
        <source>Free some space, for example by removing images you no longer need, and try again.</source>
        <translation>Libérez de l’espace, par exemple en supprimant des images devenues inutiles, et réessayez.</translation>
    </message>
    <message>
        <source>Check the disk it lies on and try again.</source>
        <translation>Vérifiez le disque sur lequel il se trouve et réessayez.</translation>
    </message>
    <message>
        <source>Fetch or export it again, then import it anew.</source>
        <translation>Récupérez-le ou exportez-le à nouveau, puis réimportez-le.</translation>
    </message>
</context>
<context>
    <name>ExportGitDialog</name>
    <message>
        <source>Export as git</source>
        <translation>Exporter en git</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write “%1” to a git repository</source>
        <translation>Écrire «&#xa0;%1&#xa0;» dans un dépôt git</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln images to a git repository</source>
        <translation>
            <numerusform>Écrire %Ln image dans un dépôt git</numerusform>
            <numerusform>Écrire %Ln images dans un dépôt git</numerusform>
        </translation>
    </message>
    <message>
        <source>Each layer becomes a commit with its date and instruction, so that log, blame and diff of git work on it.</source>
        <translation>Chaque couche devient un commit avec sa date et son instruction, si bien que log, blame et diff de git s’y appliquent.</translation>
    </message>
    <message>
        <source>Git keeps of a file its name, its bytes and whether it may be executed. Owners, other modes, times, attributes and hard links are not in the repository.</source>
        <translation>Git garde d’un fichier son nom, ses octets et le droit d’exécution. Propriétaires, autres droits, dates, attributs et liens physiques ne sont pas dans le dépôt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder of the repository</source>
        <translation>Dossier du dépôt</translation>
    </message>
    <message>
        <source>One for each of the image&apos;s names</source>
        <translation>Une pour chaque nom de l’image</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Make commits also of steps that changed no file</source>
        <translation>Créer aussi des commits pour les étapes sans fichier modifié</translation>
    </message>
    <message>
        <source>Say where the repository shall be.</source>
        <translation>Indiquez où le dépôt doit se trouver.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder.</source>
        <translation>Écrivez le chemin complet du dossier.</translation>
    </message>
    <message>
        <source>This folder is not empty and no bare git repository: nothing is written there. Name one that is not there yet.</source>
        <translation>Ce dossier n’est ni vide ni un dépôt git nu&#xa0;: rien n’y est écrit. Indiquez-en un qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>The repository there gets the branches; what else is in it stays.</source>
        <translation>Le dépôt qui s’y trouve reçoit les branches&#xa0;; le reste de son contenu demeure.</translation>
    </message>
    <message>
        <source>A new repository is made there. Cancelled, it leaves nothing behind.</source>
        <translation>Un nouveau dépôt y est créé. En cas d’annulation, il n’en reste rien.</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Facts</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>How the configuration is shown</source>
        <translation>Mode d’affichage de la configuration</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Configuration as JSON</source>
        <translation>Configuration en JSON</translation>
    </message>
    <message>
        <source>Click or press Return to open %1.</source>
        <translation>Cliquez ou appuyez sur Entrée pour ouvrir %1.</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Show the difference</source>
        <translation>Afficher la différence</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>This is the last change.</source>
        <translation>C&apos;est la dernière modification.</translation>
    </message>
    <message>
        <source>This is the first change.</source>
        <translation>C&apos;est la première modification.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln paths</source>
        <translation>
            <numerusform>Copier %Ln chemin</numerusform>
            <numerusform>Copier %Ln chemins</numerusform>
        </translation>
    </message>
    <message>
        <source>History of the path…</source>
        <translation>Historique du chemin…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+H</source>
        <translation>Ctrl+Alt+H</translation>
    </message>
    <message>
        <source>Only the files of images and containers come from layers.</source>
        <translation>Seuls les fichiers des images et des conteneurs viennent de couches.</translation>
    </message>
    <message>
        <source>Choose a path first.</source>
        <translation>Choisissez d’abord un chemin.</translation>
    </message>
</context>
<context>
    <name>FileFinder</name>
    <message>
        <source>“%1” is not in the file.</source>
        <translation>« %1 » ne figure pas dans le fichier.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln places</source>
        <translation>
            <numerusform>Une occurrence sur %Ln</numerusform>
            <numerusform>Une occurrence sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message>
        <source>Content of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Difference of the file</source>
        <translation>Différence du fichier</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Side of the file</source>
        <translation>Côté du fichier</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Une colonne</translation>
    </message>
    <message>
        <source>How the difference is laid out</source>
        <translation>Disposition de la différence</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Fermer le fichier</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>There is no such file here.</source>
        <translation>Ce fichier n’existe pas ici.</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>Ce n’est pas du texte</translation>
    </message>
    <message>
        <source>The file has %1 of binary data.</source>
        <translation>Le fichier contient %1 de données binaires.</translation>
    </message>
    <message>
        <source>Too large to compare line by line</source>
        <translation>Trop volumineux pour une comparaison ligne par ligne</translation>
    </message>
    <message>
        <source>Up to %1 a side are compared. Both sides can be looked at by themselves.</source>
        <translation>Jusqu’à %1 par côté sont comparés. Chaque côté peut être consulté séparément.</translation>
    </message>
    <message>
        <source>Before it had %1, now it has %2 of binary data.</source>
        <translation>Avant, il contenait %1 de données binaires, maintenant %2.</translation>
    </message>
    <message>
        <source>The content is the same</source>
        <translation>Le contenu est le même</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>Deux colonnes</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>C’est un lien</translation>
    </message>
    <message>
        <source>It points to “%1”.</source>
        <translation>Il pointe vers «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is no regular file</source>
        <translation>Ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>It has no content to show.</source>
        <translation>Il n’a pas de contenu à afficher.</translation>
    </message>
    <message>
        <source>Save the file as…</source>
        <translation>Enregistrer le fichier sous…</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>L’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>Save the archive in here, and look into that.</source>
        <translation>Enregistrez l’archive contenue ici et ouvrez celle-ci.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file could not be compared.</source>
        <translation>Le fichier n’a pas pu être comparé.</translation>
    </message>
    <message>
        <source>There was no such file before.</source>
        <translation>Ce fichier n’existait pas avant.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Ce fichier n’existe plus.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 pixels, %3</translation>
    </message>
    <message>
        <source>Before: %1 × %2 pixels, %3</source>
        <translation>Avant&#xa0;: %1 × %2 pixels, %3</translation>
    </message>
    <message>
        <source>After: %1 × %2 pixels, %3</source>
        <translation>Après&#xa0;: %1 × %2 pixels, %3</translation>
    </message>
    <message>
        <source>Copy the file&apos;s text</source>
        <translation>Copier le texte du fichier</translation>
    </message>
    <message>
        <source>Find in the file…</source>
        <translation>Rechercher dans le fichier…</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>Rechercher dans le fichier</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Renvoyer les longues lignes</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Difference in one or two columns</source>
        <translation>Différence sur une ou deux colonnes</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Afficher la différence</translation>
    </message>
    <message>
        <source>Show the file before</source>
        <translation>Afficher le fichier avant</translation>
    </message>
    <message>
        <source>Show the file after</source>
        <translation>Afficher le fichier après</translation>
    </message>
    <message>
        <source>Back out of the archive</source>
        <translation>Sortir de l’archive</translation>
    </message>
    <message>
        <source>Open a file first.</source>
        <translation>Ouvrez d’abord un fichier.</translation>
    </message>
    <message>
        <source>What is shown is no text.</source>
        <translation>Ce qui est affiché n’est pas du texte.</translation>
    </message>
    <message>
        <source>No difference of lines is shown.</source>
        <translation>Aucune différence de lignes n’est affichée.</translation>
    </message>
    <message>
        <source>There is no such side of this file.</source>
        <translation>Ce côté du fichier n’existe pas.</translation>
    </message>
    <message>
        <source>No member of an archive is shown.</source>
        <translation>Aucun élément d’une archive n’est affiché.</translation>
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
        <translation>Modification %1 sur %2</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>Both sides are identical, byte for byte.</source>
        <translation>Les deux côtés sont identiques, octet par octet.</translation>
    </message>
    <message>
        <source>Only this changed: %1.</source>
        <translation>Seul ceci a changé : %1.</translation>
    </message>
    <message>
        <source>Show more unchanged lines</source>
        <translation>Afficher plus de lignes inchangées</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Show all lines of the difference</source>
        <translation>Afficher toutes les lignes de la différence</translation>
    </message>
    <message>
        <source>Ctrl+Alt+A</source>
        <translation>Ctrl+Alt+A</translation>
    </message>
    <message>
        <source>Mark spaces and tabs in the difference</source>
        <translation>Marquer les espaces et tabulations dans la différence</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>Afficher les octets</translation>
    </message>
    <message>
        <source>Ctrl+Alt+B</source>
        <translation>Ctrl+Alt+B</translation>
    </message>
    <message>
        <source>Compare the pictures in another way</source>
        <translation>Comparer les images autrement</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>No two pictures are shown.</source>
        <translation>Aucune paire d&apos;images n&apos;est affichée.</translation>
    </message>
    <message>
        <source>… and %1 more on this line</source>
        <translation>… et %1 de plus sur cette ligne</translation>
    </message>
    <message>
        <source>Only spaces differ</source>
        <translation>Seules les espaces diffèrent</translation>
    </message>
    <message>
        <source>They are ignored in the difference.</source>
        <translation>Elles sont ignorées dans la différence.</translation>
    </message>
    <message>
        <source>No other part of a text is there.</source>
        <translation>Il n’y a pas d’autre partie d’un texte.</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Say first what to find.</source>
        <translation>Indiquez d’abord ce qu’il faut chercher.</translation>
    </message>
    <message>
        <source>The text is too large to show what is the same.</source>
        <translation>Le texte est trop volumineux pour montrer ce qui est identique.</translation>
    </message>
    <message>
        <source>The file could not be searched.</source>
        <translation>Le fichier n’a pas pu être parcouru.</translation>
    </message>
    <message>
        <source>“%1” is not in the difference that is shown.</source>
        <translation>« %1 » ne figure pas dans la différence affichée.</translation>
    </message>
    <message>
        <source>Blocks of lines that are the same are left out, and what is between them is compared line by line.</source>
        <translation>Les blocs de lignes identiques sont omis, et ce qui est entre eux est comparé ligne par ligne.</translation>
    </message>
    <message>
        <source>Show who brought each line</source>
        <translation>Montrer d’où vient chaque ligne</translation>
    </message>
    <message>
        <source>Ctrl+Alt+G</source>
        <translation>Ctrl+Alt+G</translation>
    </message>
    <message>
        <source>Only the files of images and containers come from layers.</source>
        <translation>Seuls les fichiers des images et des conteneurs viennent de couches.</translation>
    </message>
    <message>
        <source>Which layer brought the lines of an archive&apos;s member is not told.</source>
        <translation>La couche d’où viennent les lignes d’un membre d’archive n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Which layer brought each line is not told: the text is larger than %1, or what all layers have of it is larger than %2.</source>
        <translation>La couche d’où vient chaque ligne n’est pas indiquée : le texte dépasse %1, ou ce qu’en ont toutes les couches dépasse %2.</translation>
    </message>
    <message>
        <source>Which layer brought each line could not be found out.</source>
        <translation>La couche d’où vient chaque ligne n’a pas pu être déterminée.</translation>
    </message>
    <message>
        <source>The file is being written: which layer brought each line is told once it rests.</source>
        <translation>Le fichier est en cours d’écriture : la couche de chaque ligne sera indiquée quand il ne changera plus.</translation>
    </message>
</context>
<context>
    <name>FileTimeline</name>
    <message>
        <source>layer %1 → %2</source>
        <translation>couche %1 → %2</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Le fichier n’existe plus</translation>
    </message>
    <message>
        <source>Layer %1 removes it.</source>
        <translation>La couche %1 le supprime.</translation>
    </message>
    <message>
        <source>The file is not there yet</source>
        <translation>Le fichier n’existe pas encore</translation>
    </message>
    <message>
        <source>Layer %1 adds it.</source>
        <translation>La couche %1 l’ajoute.</translation>
    </message>
    <message>
        <source>There is no such file in the image</source>
        <translation>Ce fichier n’existe pas dans l’image</translation>
    </message>
    <message>
        <source>layer %1, %2</source>
        <translation>couche %1, %2</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
</context>
<context>
    <name>FileTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1 % of all</source>
        <translation>%1&#xa0;% du total</translation>
    </message>
    <message>
        <source>added, a link to %1</source>
        <translation>ajouté, lien vers %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>another kind of file</source>
        <translation>autre type de fichier</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>link target</source>
        <translation>cible du lien</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>numéro de périphérique</translation>
    </message>
    <message>
        <source>mode %1 → %2</source>
        <translation>droits %1 → %2</translation>
    </message>
    <message>
        <source>owner %1 → %2</source>
        <translation>propriétaire %1 → %2</translation>
    </message>
    <message>
        <source>time</source>
        <translation>date</translation>
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
        <translation>%1, ajouté</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a file</comment>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <comment>a file</comment>
        <translation>%1, supprimé</translation>
    </message>
    <message>
        <source>%1, holds changes</source>
        <comment>a directory</comment>
        <translation>%1, contient des modifications</translation>
    </message>
    <message>
        <source>%1, would be copied in</source>
        <comment>a file</comment>
        <translation>%1, serait copié ici</translation>
    </message>
    <message>
        <source>%1, would be copied in: %2</source>
        <comment>a file</comment>
        <translation>%1, serait copié ici : %2</translation>
    </message>
    <message>
        <source>%1, would be replaced</source>
        <comment>a file</comment>
        <translation>%1, serait remplacé</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>none</source>
        <comment>capabilities</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>capabilities %1 → %2</source>
        <translation>capacités %1 → %2</translation>
    </message>
    <message>
        <source>attributes %1</source>
        <translation>attributs %1</translation>
    </message>
    <message>
        <source>%1, renamed</source>
        <comment>a file</comment>
        <translation>%1, renommé</translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation>renommé depuis %1</translation>
    </message>
    <message>
        <source>renamed from %1, %L2 % the same</source>
        <translation>renommé depuis %1, identique à %L2 %</translation>
    </message>
</context>
<context>
    <name>FileTreeView</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>There are no files</source>
        <translation>Il n’y a pas de fichiers</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>Rien n’a encore été écrit ici.</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>Les fichiers n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>The places</source>
        <translation>Les lieux</translation>
    </message>
    <message>
        <source>What is on this machine: images, the containers that run them, and volumes. Ctrl+1, Ctrl+2 and so on lead to the places.</source>
        <translation>Ce qui se trouve sur cet ordinateur&#xa0;: les images, les conteneurs qui les exécutent et les volumes. Ctrl+1, Ctrl+2, etc. mènent à ces lieux.</translation>
    </message>
    <message>
        <source>The stack</source>
        <translation>La pile</translation>
    </message>
    <message>
        <source>An image&apos;s layers, the first at the bottom: the larger a layer, the taller. Choose one to see what it did. With no image yet, the starter image shows it.</source>
        <translation>Les couches d’une image, la première en bas&#xa0;: plus une couche est volumineuse, plus elle est haute. Choisissez-en une pour voir ce qu’elle a fait. S’il n’y a pas encore d’image, l’image de départ le montre.</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>Les fichiers</translation>
    </message>
    <message>
        <source>What the chosen layer added, changed or removed, or the whole image up to it. The dot before a file has the colour of the layer that it comes from. Return opens a file.</source>
        <translation>Ce que la couche choisie a ajouté, modifié ou supprimé, ou toute l’image jusqu’à elle. Le point devant un fichier a la couleur de la couche dont il provient. Entrée ouvre un fichier.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>L’exécution</translation>
    </message>
    <message>
        <source>Run makes a container of the image. Drop a folder on an image to run it with that folder mounted.</source>
        <translation>«&#xa0;Exécuter&#xa0;» crée un conteneur à partir de l’image. Déposez un dossier sur une image pour l’exécuter avec ce dossier monté.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Whatever a container writes shows here, file by file and line by line. Keep it as an image with Commit, or throw it away with the container.</source>
        <translation>Tout ce qu’un conteneur écrit s’affiche ici, fichier par fichier et ligne par ligne. Gardez-le avec «&#xa0;Enregistrer comme image&#xa0;», ou jetez-le avec le conteneur.</translation>
    </message>
    <message>
        <source>Find and compare</source>
        <translation>Rechercher et comparer</translation>
    </message>
    <message>
        <source>Search looks into every layer of every image, also for what a later layer hides. Compare shows what differs between any two things. This tour is in the menu below, as are the welcome and what ran.</source>
        <translation>La recherche explore chaque couche de chaque image, y compris ce qu’une couche ultérieure masque. La comparaison montre ce qui diffère entre deux éléments quelconques. Cette visite est dans le menu ci-dessous, tout comme l’accueil et les tâches exécutées.</translation>
    </message>
</context>
<context>
    <name>FolderActs</name>
    <message>
        <source>%1 (changes)</source>
        <translation>%1 (modifications)</translation>
    </message>
    <message>
        <source>Open %1 as a folder</source>
        <translation>Ouvrir %1 comme dossier</translation>
    </message>
    <message>
        <source>%1 is open read-only as %2.</source>
        <translation>%1 est ouvert en lecture seule sous %2.</translation>
    </message>
    <message>
        <source>“%1” could not be opened as a folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert comme dossier.</translation>
    </message>
    <message>
        <source>Close the folder of %1</source>
        <translation>Fermer le dossier de %1</translation>
    </message>
    <message>
        <source>The folder of %1 is closed.</source>
        <translation>Le dossier de %1 est fermé.</translation>
    </message>
    <message>
        <source>The folder of “%1” could not be closed.</source>
        <translation>Le dossier de «&#xa0;%1&#xa0;» n’a pas pu être fermé.</translation>
    </message>
    <message>
        <source>Close all open folders</source>
        <translation>Fermer tous les dossiers ouverts</translation>
    </message>
    <message>
        <source>Not all open folders could be closed.</source>
        <translation>Tous les dossiers ouverts n’ont pas pu être fermés.</translation>
    </message>
    <message>
        <source>Show the folder of %1</source>
        <translation>Afficher le dossier de %1</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>il y a %n semaine</numerusform>
            <numerusform>il y a %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 octet</numerusform>
            <numerusform>%1 octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>encore %1</translation>
    </message>
</context>
<context>
    <name>FoundFilesModel</name>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>replaced by layer %1</source>
        <translation>remplacé par la couche %1</translation>
    </message>
    <message>
        <source>removed by layer %1</source>
        <translation>supprimé par la couche %1</translation>
    </message>
    <message>
        <source>%1: it is not seen any more, but it still ships in the image.</source>
        <translation>%1&#xa0;: il n’est plus visible, mais il est toujours livré avec l’image.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateForm</name>
    <message>
        <source>Efficiency at least</source>
        <translation>Efficacité minimale</translation>
    </message>
    <message>
        <source>How much of what is shipped is not shipped again or hidden by a later layer.</source>
        <translation>La part de ce qui est livré qui n’est ni livrée de nouveau ni masquée par une couche ultérieure.</translation>
    </message>
    <message>
        <source>Wasted part at most</source>
        <translation>Part gaspillée maximale</translation>
    </message>
    <message>
        <source>What paths of several layers take, as part of all above the lowest layer.</source>
        <translation>Ce que prennent les chemins présents dans plusieurs couches, rapporté à tout ce qui est au-dessus de la plus basse.</translation>
    </message>
    <message>
        <source>Wasted at most</source>
        <translation>Gaspillage maximal</translation>
    </message>
    <message>
        <source>What paths of several layers take.</source>
        <translation>Ce que prennent les chemins présents dans plusieurs couches.</translation>
    </message>
    <message>
        <source>Size at most</source>
        <translation>Taille maximale</translation>
    </message>
    <message>
        <source>Of all layers together.</source>
        <translation>De toutes les couches ensemble.</translation>
    </message>
    <message>
        <source>Layers at most</source>
        <translation>Nombre maximal de couches</translation>
    </message>
    <message>
        <source>Growth at most</source>
        <translation>Croissance maximale</translation>
    </message>
    <message>
        <source>Bytes more than the base, or percent of it: 10MB, 5%.</source>
        <translation>Octets de plus que la base, ou pourcentage de celle-ci&#xa0;: 10MB, 5%.</translation>
    </message>
    <message>
        <source>Base that growth is measured against</source>
        <translation>Base par rapport à laquelle la croissance est mesurée</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Par rapport à</translation>
    </message>
    <message>
        <source>Paths that may be setuid or setgid</source>
        <translation>Chemins qui peuvent être setuid ou setgid</translation>
    </message>
    <message>
        <source>No setuid files, except</source>
        <translation>Pas de setuid, sauf</translation>
    </message>
    <message>
        <source>Files that are setuid or setgid or have capabilities fail, unless one of these patterns fits.</source>
        <translation>Les fichiers setuid, setgid ou dotés de capacités échouent, sauf si l’un de ces motifs correspond.</translation>
    </message>
    <message>
        <source>Packages that may not be installed</source>
        <translation>Paquets qui ne doivent pas être installés</translation>
    </message>
    <message>
        <source>Packages not allowed</source>
        <translation>Paquets interdits</translation>
    </message>
    <message>
        <source>Patterns of names; what is installed and fits one fails.</source>
        <translation>Motifs de noms&#xa0;; ce qui est installé et correspond à l’un d’eux échoue.</translation>
    </message>
    <message>
        <source>No keys, tokens or passwords</source>
        <translation>Ni clés, ni jetons, ni mots de passe</translation>
    </message>
    <message>
        <source>In no layer, also where a later layer hides them.</source>
        <translation>Dans aucune couche, même masqués par une couche ultérieure.</translation>
    </message>
    <message>
        <source>“Wasted at most” wants a size, as in 20MB.</source>
        <translation>«&#xa0;Gaspillage maximal&#xa0;» attend une taille, comme 20MB.</translation>
    </message>
    <message>
        <source>“Size at most” wants a size, as in 300MB.</source>
        <translation>«&#xa0;Taille maximale&#xa0;» attend une taille, comme 300MB.</translation>
    </message>
    <message>
        <source>Name the packages that are not allowed.</source>
        <translation>Nommez les paquets interdits.</translation>
    </message>
    <message>
        <source>“Growth at most” wants a size or a part, as in 10MB or 5%.</source>
        <translation>«&#xa0;Croissance maximale&#xa0;» attend une taille ou une part, comme 10MB ou 5%.</translation>
    </message>
    <message>
        <source>Choose what growth is measured against.</source>
        <translation>Choisissez par rapport à quoi mesurer la croissance.</translation>
    </message>
</context>
<context>
    <name>GateRows</name>
    <message>
        <source>What the image was asked</source>
        <translation>Ce qui a été contrôlé</translation>
    </message>
    <message>
        <source>Limit on</source>
        <translation>Limite sur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Gaspillé</translation>
    </message>
    <message>
        <source>Wasted part of what was added</source>
        <translation>Part gaspillée de ce qui a été ajouté</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Number of layers</source>
        <translation>Nombre de couches</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Setuid and setgid files</source>
        <translation>Fichiers setuid et setgid</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords</source>
        <translation>Clés, jetons et mots de passe</translation>
    </message>
    <message>
        <source>Packages that are not allowed</source>
        <translation>Paquets interdits</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateTab</name>
    <message>
        <source>Check the image</source>
        <translation>Contrôler l’image</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>Montrer ce qui a échoué</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Does the image keep to these limits?</source>
        <translation>L’image respecte-t-elle ces limites&#xa0;?</translation>
    </message>
    <message>
        <source>Choose what it is asked, then check it. `outcrop ci` asks the same where images are built.</source>
        <translation>Choisissez ce qui est contrôlé, puis lancez le contrôle. `outcrop ci` contrôle la même chose là où les images sont construites.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>The limits are others now: check again.</source>
        <translation>Les limites ont changé&#xa0;: contrôlez de nouveau.</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Contrôler %1</translation>
    </message>
    <message>
        <source>The image could not be checked.</source>
        <translation>L’image n’a pas pu être contrôlée.</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Nothing was answered by then.</source>
        <translation>Il n’y avait pas encore de réponse.</translation>
    </message>
    <message>
        <source>The image is checked…</source>
        <translation>Contrôle de l’image…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Passed: it keeps to all of them.</source>
        <translation>Réussi&#xa0;: elle les respecte toutes.</translation>
    </message>
    <message numerus="yes">
        <source>Failed: it does not keep to %1 of %Ln limits.</source>
        <translation>
            <numerusform>Échec : elle ne respecte pas %1 limite sur %Ln.</numerusform>
            <numerusform>Échec : elle ne respecte pas %1 des %Ln limites.</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>JUnit report</source>
        <translation>Rapport JUnit</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Rapport Markdown</translation>
    </message>
    <message>
        <source>JSON, a line for each limit</source>
        <translation>JSON, une ligne par limite</translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <translation>Contrôle en cours.</translation>
    </message>
    <message>
        <source>Open “Check” of an image and mend its limits first.</source>
        <translation>Ouvrez d’abord «&#xa0;Contrôle&#xa0;» d’une image et corrigez ses limites.</translation>
    </message>
    <message>
        <source>Check the image first.</source>
        <translation>Contrôlez d’abord l’image.</translation>
    </message>
    <message>
        <source>Choose a limit that the image does not keep to.</source>
        <translation>Choisissez une limite que l’image ne respecte pas.</translation>
    </message>
</context>
<context>
    <name>GenealogyChart</name>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n couche</numerusform>
            <numerusform>%n couches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared layers</source>
        <translation>
            <numerusform>%n couche partagée</numerusform>
            <numerusform>%n couches partagées</numerusform>
        </translation>
    </message>
    <message>
        <source>no layers of its own</source>
        <translation>aucune couche propre</translation>
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
            <numerusform>%n image repose dessus</numerusform>
            <numerusform>%n images reposent dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>terminé avec le code %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>path in container</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>inutilisé</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n conteneur</numerusform>
            <numerusform>%n conteneurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenealogyListPane</name>
    <message>
        <source>Search the genealogy</source>
        <translation>Chercher dans la généalogie</translation>
    </message>
    <message>
        <source>Images, containers and volumes</source>
        <translation>Images, conteneurs et volumes</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>Appuyez sur Échap dans le champ de recherche pour tout revoir.</translation>
    </message>
</context>
<context>
    <name>GenealogyPage</name>
    <message>
        <source>Search the genealogy</source>
        <translation>Chercher dans la généalogie</translation>
    </message>
</context>
<context>
    <name>GenealogyPane</name>
    <message>
        <source>Genealogy</source>
        <translation>Généalogie</translation>
    </message>
    <message>
        <source>Open in its page</source>
        <translation>Ouvrir dans sa page</translation>
    </message>
    <message>
        <source>Mark for comparison</source>
        <translation>Marquer pour comparer</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Compare with what is marked</source>
        <translation>Comparer avec ce qui est marqué</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Saves all of it as SVG, PDF or PNG</source>
        <translation>Enregistre le tout en SVG, PDF ou PNG</translation>
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
            <numerusform>%n couche</numerusform>
            <numerusform>%n couches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n conteneur</numerusform>
            <numerusform>%n conteneurs</numerusform>
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
        <translation>Le stockage n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aucune image pour l’instant</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>Lecture du stockage…</translation>
    </message>
    <message>
        <source>Images that share layers grow here as one tree, with their containers and volumes on it.</source>
        <translation>Les images qui partagent des couches forment ici un seul arbre, avec leurs conteneurs et leurs volumes.</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>Aller aux images</translation>
    </message>
    <message>
        <source>Choose an image, a container or a volume first.</source>
        <translation>Choisissez d’abord une image, un conteneur ou un volume.</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Retirer la marque</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer avec %1</translation>
    </message>
    <message>
        <source>Mark something else for comparison first.</source>
        <translation>Marquez d’abord autre chose pour comparer.</translation>
    </message>
    <message>
        <source>There are no images yet.</source>
        <translation>Il n’y a pas encore d’images.</translation>
    </message>
    <message>
        <source>%1 is marked: choose another one to compare it with.</source>
        <translation>%1 est marqué : choisissez autre chose pour comparer.</translation>
    </message>
    <message>
        <source>genealogy</source>
        <comment>file name</comment>
        <translation>genealogie</translation>
    </message>
    <message>
        <source>Copy the name of what is chosen</source>
        <translation>Copier le nom de ce qui est choisi</translation>
    </message>
</context>
<context>
    <name>GenealogyPicture</name>
    <message>
        <source>Genealogy of the images</source>
        <translation>Généalogie des images</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
</context>
<context>
    <name>GenealogyThingsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation>Couches :</translation>
    </message>
    <message>
        <source>Genealogy of the images</source>
        <translation>Généalogie des images</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Tour of the window</source>
        <translation>Visite de la fenêtre</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps of the tour</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Copy as hexadecimal</source>
        <translation>Copier en hexadécimal</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>Octets du fichier</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of the image</source>
        <translation>Historique de l’image</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>Copier l’instruction</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>How the history is shown</source>
        <translation>Affichage de l’historique</translation>
    </message>
    <message>
        <source>The image&apos;s history as a Dockerfile</source>
        <translation>L’historique de l’image sous forme de Dockerfile</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Afficher ses fichiers</translation>
    </message>
    <message>
        <source>This step changed no file, only the image&apos;s configuration.</source>
        <translation>Cette étape n’a modifié aucun fichier, seulement la configuration de l’image.</translation>
    </message>
    <message numerus="yes">
        <source>Layer %1 has %2 in %Ln entries.</source>
        <translation>
            <numerusform>La couche %1 contient %2 dans %Ln entrée.</numerusform>
            <numerusform>La couche %1 contient %2 dans %Ln entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the history as a Dockerfile first.</source>
        <translation>Affichez d’abord l’historique comme Dockerfile.</translation>
    </message>
</context>
<context>
    <name>ImageActions</name>
    <message>
        <source>Run…</source>
        <translation>Exécuter…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Import image archive…</source>
        <translation>Importer une archive d’image…</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>Charger l’image de départ</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>The image “%1” could not be read.</source>
        <translation>L’image «&#xa0;%1&#xa0;» n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécuter %1</translation>
    </message>
    <message>
        <source>A container of “%1” could not be started.</source>
        <translation>Un conteneur de «&#xa0;%1&#xa0;» n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiqueter %1</translation>
    </message>
    <message>
        <source>The image is now also named %1.</source>
        <translation>L’image s’appelle désormais aussi %1.</translation>
    </message>
    <message>
        <source>The name “%1” could not be given.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» n’a pas pu être attribué.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 supprimé.</translation>
    </message>
    <message>
        <source>The image “%1” could not be removed.</source>
        <translation>L’image «&#xa0;%1&#xa0;» n’a pas pu être supprimée.</translation>
    </message>
    <message>
        <source>Import image archive</source>
        <translation>Importer une archive d’image</translation>
    </message>
    <message>
        <source>Image archives (*.tar *.tar.gz *.tgz *.tar.zst *.tar.xz *.tar.bz2)</source>
        <translation>Archives d’image (*.tar *.tar.gz *.tgz *.tar.zst *.tar.xz *.tar.bz2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>“%1” could not be imported.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être importé.</translation>
    </message>
    <message>
        <source>The starter image could not be loaded.</source>
        <translation>L’image de départ n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 importé.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n images.</source>
        <translation>
            <numerusform>%n image importée.</numerusform>
            <numerusform>%n images importées.</numerusform>
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
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Run a docker command…</source>
        <translation>Exécuter une commande docker…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Choose an image first.</source>
        <translation>Choisissez d’abord une image.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names…</source>
        <translation>
            <numerusform>Supprimer %n nom…</numerusform>
            <numerusform>Supprimer %n noms…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one image.</source>
        <translation>Choisissez une seule image.</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>Supprimer %n nom</numerusform>
            <numerusform>Supprimer %n noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n names.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n nom supprimé.</numerusform>
            <numerusform>%n noms supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names could not be removed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n nom n’a pas pu être supprimé.</numerusform>
            <numerusform>%n noms n’ont pas pu être supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back the name %1</source>
        <translation>Rendre le nom %1</translation>
    </message>
    <message numerus="yes">
        <source>Give back %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>Rendre %n nom</numerusform>
            <numerusform>Rendre %n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>The image is named %1 again.</source>
        <translation>L’image s’appelle de nouveau %1.</translation>
    </message>
    <message numerus="yes">
        <source>The images have their %n names again.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>L’image a retrouvé son %n nom.</numerusform>
            <numerusform>Les images ont retrouvé leurs %n noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be undone.</source>
        <translation>Cela n’a pas pu être annulé.</translation>
    </message>
    <message>
        <source>Take back the name %1</source>
        <translation>Retirer le nom %1</translation>
    </message>
    <message>
        <source>The name %1 is gone again.</source>
        <translation>Le nom %1 a été retiré.</translation>
    </message>
    <message>
        <source>Export as git…</source>
        <translation>Exporter en git…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Open as a folder</source>
        <translation>Ouvrir comme dossier</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Fermer le dossier</translation>
    </message>
    <message numerus="yes">
        <source>Export %n images as git…</source>
        <translation>
            <numerusform>Exporter %n image en git…</numerusform>
            <numerusform>Exporter %n images en git…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1 as git</source>
        <translation>Exporter %1 en git</translation>
    </message>
    <message numerus="yes">
        <source>Export %n images as git</source>
        <translation>
            <numerusform>Exporter %n image en git</numerusform>
            <numerusform>Exporter %n images en git</numerusform>
        </translation>
    </message>
    <message>
        <source>No git repository could be written to “%1”.</source>
        <translation>Aucun dépôt git n’a pu être écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln commits to %1.</source>
        <translation>
            <numerusform>%Ln commit écrit dans %1.</numerusform>
            <numerusform>%Ln commits écrits dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that git cannot hold are not in it.</source>
        <translation>
            <numerusform>%Ln entrée que git ne peut pas contenir n’y est pas.</numerusform>
            <numerusform>%Ln entrées que git ne peut pas contenir n’y sont pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageDetailPane</name>
    <message>
        <source>Views of the image</source>
        <translation>Vues de l’image</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aucune image pour l’instant</translation>
    </message>
    <message>
        <source>Drop an image archive here to look into its layers, or begin with the starter image: small, complete, and here without a network.</source>
        <translation>Déposez ici une archive d’image pour explorer ses couches, ou commencez par l’image de départ&#xa0;: petite, complète et disponible sans réseau.</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>Charger l’image de départ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>No image is chosen</source>
        <translation>Aucune image choisie</translation>
    </message>
    <message>
        <source>Choose one in the list to see its layers.</source>
        <translation>Choisissez-en une dans la liste pour voir ses couches.</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n couche</numerusform>
            <numerusform>%n couches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them shared with %n other images</source>
        <translation>
            <numerusform>dont %1 en commun avec %n autre image</numerusform>
            <numerusform>dont %1 en commun avec %n autres images</numerusform>
        </translation>
    </message>
    <message>
        <source>built %1</source>
        <translation>construite %1</translation>
    </message>
    <message>
        <source>The image could not be read.</source>
        <translation>L’image n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The image&apos;s configuration could not be read.</source>
        <translation>La configuration de l’image n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Imported before:</source>
        <translation>Importées auparavant :</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
</context>
<context>
    <name>ImageTexts</name>
    <message>
        <source>%1 in files, %2 stored</source>
        <translation>%1 en fichiers, %2 stockés</translation>
    </message>
    <message>
        <source>Layer without history</source>
        <translation>Couche sans historique</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Point d’entrée</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Répertoire de travail</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>Signal d’arrêt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Vers l’extérieur</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>ImagesListPane</name>
    <message>
        <source>Search images</source>
        <translation>Rechercher des images</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Ancestry</source>
        <translation>Filiation</translation>
    </message>
    <message>
        <source>How images are grouped</source>
        <translation>Regroupement des images</translation>
    </message>
    <message>
        <source>Drop an image archive to import it,
a folder to mount it</source>
        <translation>Déposer une archive d’image pour l’importer,
un dossier pour le monter</translation>
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
%2 · construite %3
%4</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>à une date inconnue</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Sans étiquette</translation>
    </message>
    <message numerus="yes">
        <source>%n shared layers</source>
        <translation>
            <numerusform>%n couche partagée</numerusform>
            <numerusform>%n couches partagées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingPreview</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the way</source>
        <translation>« %1 » fait obstacle</translation>
    </message>
    <message numerus="yes">
        <source>replaces %Ln files, %1</source>
        <translation>
            <numerusform>remplace %Ln fichier, %1</numerusform>
            <numerusform>remplace %Ln fichiers, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln de plus</numerusform>
            <numerusform>… et %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies %Ln things into %1.</source>
        <translation>
            <numerusform>Copie %Ln élément dans %1.</numerusform>
            <numerusform>Copie %Ln éléments dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies %Ln files (%1) into %2.</source>
        <translation>
            <numerusform>Copie %Ln fichier (%1) dans %2.</numerusform>
            <numerusform>Copie %Ln fichiers (%1) dans %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in them could not be counted.</source>
        <translation>Leur contenu n’a pas pu être compté.</translation>
    </message>
    <message>
        <source>What they replace is being counted…</source>
        <translation>Ce qu’ils remplacent est en cours de décompte…</translation>
    </message>
    <message>
        <source>It can&apos;t be done: “%1” is in the way. A file can&apos;t take the place of a folder, nor a folder that of a file.</source>
        <translation>C’est impossible : « %1 » fait obstacle. Un fichier ne peut pas remplacer un dossier, ni un dossier un fichier.</translation>
    </message>
    <message>
        <source>Nothing there is replaced.</source>
        <translation>Rien n’y est remplacé.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln files, %1.</source>
        <translation>
            <numerusform>Remplace %Ln fichier, %1.</numerusform>
            <numerusform>Remplace %Ln fichiers, %1.</numerusform>
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
        <translation>Conteneur</translation>
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
        <translation>n’a modifié aucun fichier</translation>
    </message>
    <message numerus="yes">
        <source>shared with %n</source>
        <comment>other images</comment>
        <translation>
            <numerusform>partagée avec %n</numerusform>
            <numerusform>partagée avec %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>top</source>
        <translation>sommet</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>dans les deux</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Written in the container</source>
        <translation>Écrit dans le conteneur</translation>
    </message>
    <message>
        <source>Layer without history</source>
        <translation>Couche sans historique</translation>
    </message>
</context>
<context>
    <name>LayersTab</name>
    <message>
        <source>Layers of the image</source>
        <translation>Couches de l’image</translation>
    </message>
    <message>
        <source>This layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What the tree shows</source>
        <translation>Ce que l’arborescence affiche</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Sommet</translation>
    </message>
    <message>
        <source>This step changed no file</source>
        <translation>Cette étape n’a modifié aucun fichier</translation>
    </message>
    <message>
        <source>It only changed the image&apos;s configuration. “Up to here” shows the files below it.</source>
        <translation>Elle n’a modifié que la configuration de l’image. «&#xa0;Jusqu’ici&#xa0;» affiche les fichiers situés dessous.</translation>
    </message>
    <message>
        <source>The layer&apos;s files could not be read.</source>
        <translation>Les fichiers de la couche n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>An image does not change. Make a container of it first, and copy into that.</source>
        <translation>Une image ne change pas. Faites-en d’abord un conteneur, et copiez dans celui-ci.</translation>
    </message>
    <message>
        <source>Open the layer as a folder</source>
        <translation>Ouvrir la couche comme dossier</translation>
    </message>
    <message>
        <source>Open the image up to this layer as a folder</source>
        <translation>Ouvrir l’image jusqu’à cette couche comme dossier</translation>
    </message>
</context>
<context>
    <name>LensTab</name>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Show the file in its layer</source>
        <translation>Montrer le fichier dans sa couche</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Nothing was found by then.</source>
        <translation>Rien n’avait encore été trouvé.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Take back some of what narrows the list.</source>
        <translation>Retirez une partie de ce qui restreint la liste.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Choisissez d’abord une ligne.</translation>
    </message>
    <message>
        <source>Choose a row of a file first.</source>
        <translation>Choisissez d’abord la ligne d’un fichier.</translation>
    </message>
</context>
<context>
    <name>LimitFields</name>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Such as “512m” or “2g”. With more it is ended.</source>
        <translation>Par exemple « 512m » ou « 2g ». Au-delà, il est arrêté.</translation>
    </message>
    <message>
        <source>Such as “1.5”: as much as one and a half of them.</source>
        <translation>Par exemple « 1.5 » : autant qu’un et demi.</translation>
    </message>
    <message>
        <source>How many at a time, threads included, such as “100”.</source>
        <translation>Combien à la fois, threads compris, par exemple « 100 ».</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Remarque sur : %1</translation>
    </message>
    <message>
        <source>Besides: %1</source>
        <translation>En outre : %1</translation>
    </message>
</context>
<context>
    <name>LineGutter</name>
    <message>
        <source>The layer that brought each line</source>
        <translation>La couche d’où vient chaque ligne</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>Go to layer %1</source>
        <translation>Aller à la couche %1</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>Copier l’instruction</translation>
    </message>
    <message>
        <source>Copy all lines with their layers</source>
        <translation>Copier toutes les lignes avec leurs couches</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see everything again.</source>
        <translation>Appuyez sur Échap dans le champ de recherche pour tout revoir.</translation>
    </message>
</context>
<context>
    <name>LiveBar</name>
    <message>
        <source>Holds the changes still while you look at them. The container goes on.</source>
        <translation>Fige les changements pendant que vous les regardez. Le conteneur continue.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume the changes</source>
        <translation>Reprendre les changements</translation>
    </message>
    <message>
        <source>Pause the changes</source>
        <translation>Suspendre les changements</translation>
    </message>
    <message>
        <source>Paused. Nothing was written since.</source>
        <translation>En pause. Rien n’a été écrit depuis.</translation>
    </message>
    <message numerus="yes">
        <source>Paused. %Ln changes wait.</source>
        <translation>
            <numerusform>En pause. %Ln changement attend.</numerusform>
            <numerusform>En pause. %Ln changements attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live. Nothing is written just now.</source>
        <translation>En direct. Rien n’est écrit en ce moment.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes a second</source>
        <translation>
            <numerusform>%Ln changement par seconde</numerusform>
            <numerusform>%Ln changements par seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Tous les processus</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who writes</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Shows only what one process wrote. Only root is told which one did; a process with a question mark has the file open for writing.</source>
        <translation>Montre seulement ce qu’un processus a écrit. Seul root apprend lequel ; un processus avec un point d’interrogation a le fichier ouvert en écriture.</translation>
    </message>
    <message>
        <source>Shows only what one process wrote. At times more was written at once than the kernel tells of: of some files it is not known who wrote them.</source>
        <translation>Montre seulement ce qu’un processus a écrit. Par moments, plus a été écrit à la fois que ce que le noyau signale : pour certains fichiers, on ne sait pas qui les a écrits.</translation>
    </message>
    <message>
        <source>Shows only what one process wrote.</source>
        <translation>Montre seulement ce qu’un processus a écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a process</comment>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Show only what this process wrote</source>
        <translation>Montrer seulement ce que ce processus a écrit</translation>
    </message>
    <message>
        <source>Show what all processes wrote</source>
        <translation>Montrer ce que tous les processus ont écrit</translation>
    </message>
    <message>
        <source>Choose a file of which it is known which process wrote it.</source>
        <translation>Choisissez un fichier dont on sait quel processus l’a écrit.</translation>
    </message>
</context>
<context>
    <name>LiveMountDialog</name>
    <message>
        <source>Mount into container</source>
        <translation>Monter dans le conteneur</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Mount into “%1” while it runs</source>
        <translation>Monter dans « %1 » pendant son exécution</translation>
    </message>
    <message>
        <source>Folder or file of this computer</source>
        <translation>Dossier ou fichier de cet ordinateur</translation>
    </message>
    <message>
        <source>Where it appears in the container</source>
        <translation>Où il apparaît dans le conteneur</translation>
    </message>
    <message>
        <source>The container may only read it</source>
        <translation>Le conteneur peut seulement le lire</translation>
    </message>
    <message>
        <source>Copy it in instead</source>
        <translation>Le copier à la place</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder to mount</source>
        <translation>Dossier à monter</translation>
    </message>
    <message>
        <source>Choose what is to be mounted.</source>
        <translation>Choisissez ce qui doit être monté.</translation>
    </message>
    <message>
        <source>Something is mounted there already. Choose another path.</source>
        <translation>Quelque chose y est déjà monté. Choisissez un autre chemin.</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>LogsTab</name>
    <message>
        <source>Log of the container</source>
        <translation>Journal du conteneur</translation>
    </message>
    <message>
        <source>Follow the end</source>
        <translation>Suivre la fin</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>Le journal n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>Le journal est vide</translation>
    </message>
    <message>
        <source>What the container writes to its output shows here.</source>
        <translation>Ce que le conteneur écrit sur sa sortie s’affiche ici.</translation>
    </message>
    <message>
        <source>The container wrote nothing to its output.</source>
        <translation>Le conteneur n’a rien écrit sur sa sortie.</translation>
    </message>
    <message>
        <source>Follow the end of the log</source>
        <translation>Suivre la fin du journal</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>Copier tout le journal</translation>
    </message>
    <message>
        <source>Save the log as…</source>
        <translation>Enregistrer le journal sous…</translation>
    </message>
    <message>
        <source>Wrap long lines of the log</source>
        <translation>Renvoyer les longues lignes du journal</translation>
    </message>
    <message>
        <source>Show the log of a container first.</source>
        <translation>Affichez d’abord le journal d’un conteneur.</translation>
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
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>«&#xa0;%1&#xa0;» a échoué.</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Stockage %1</translation>
    </message>
    <message>
        <source>shared %1</source>
        <comment>bytes</comment>
        <translation>partagé %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>The container does not show this file: it is in layer %1 of its image.</source>
        <translation>Le conteneur ne montre pas ce fichier&#xa0;: il se trouve dans la couche %1 de son image.</translation>
    </message>
    <message>
        <source>Genealogy</source>
        <translation>Généalogie</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Quit and close the open folders</source>
        <translation>Quitter et fermer les dossiers ouverts</translation>
    </message>
    <message>
        <source>These show files of images and containers as folders. They are closed with the window:</source>
        <translation>Ceux-ci montrent des fichiers d’images et de conteneurs comme dossiers. Ils se ferment avec la fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>What a program still has open in one of them stays readable to it until it closes it.</source>
        <translation>Ce qu’un programme y a encore ouvert lui reste lisible jusqu’à ce qu’il le ferme.</translation>
    </message>
    <message>
        <source>Close them and quit</source>
        <translation>Les fermer et quitter</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Members of the archive</source>
        <translation>Éléments de l’archive</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The first %1 members are shown.</source>
        <translation>Les %1 premiers éléments sont affichés.</translation>
    </message>
    <message>
        <source>(encrypted)</source>
        <translation>(chiffré)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>MemberPath</name>
    <message>
        <source>Back to the archive</source>
        <translation>Retour à l’archive</translation>
    </message>
    <message>
        <source>Back to the archive (Backspace)</source>
        <translation>Retour à l’archive (Retour arrière)</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
</context>
<context>
    <name>MountActs</name>
    <message>
        <source>Mount into %1</source>
        <translation>Monter dans %1</translation>
    </message>
    <message>
        <source>“%1” could not be mounted.</source>
        <translation>« %1 » n’a pas pu être monté.</translation>
    </message>
    <message>
        <source>Mounted at %1.</source>
        <translation>Monté sur %1.</translation>
    </message>
    <message>
        <source>Unmount from %1</source>
        <translation>Démonter de %1</translation>
    </message>
    <message>
        <source>Unmounted %1.</source>
        <translation>%1 a été démonté.</translation>
    </message>
    <message>
        <source>“%1” could not be unmounted.</source>
        <translation>« %1 » n’a pas pu être démonté.</translation>
    </message>
    <message>
        <source>Unmount</source>
        <translation>Démonter</translation>
    </message>
    <message>
        <source>Something in “%1” uses what is mounted at %2, or is mounted below it.</source>
        <translation>Quelque chose dans « %1 » utilise ce qui est monté sur %2, ou est monté en dessous.</translation>
    </message>
    <message>
        <source>Unmounted anyway, it is gone for all that comes later; what is open in there stays so until it is closed. The folder itself loses nothing.</source>
        <translation>Démonté malgré tout, il disparaît pour tout ce qui vient ensuite ; ce qui y est ouvert le reste jusqu’à sa fermeture. Le dossier lui-même ne perd rien.</translation>
    </message>
    <message>
        <source>Unmount anyway</source>
        <translation>Démonter quand même</translation>
    </message>
</context>
<context>
    <name>MountTable</name>
    <message>
        <source>Mounts</source>
        <translation>Points de montage</translation>
    </message>
    <message>
        <source>Folder or volume</source>
        <translation>Dossier ou volume</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>Dans le conteneur</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add volume</source>
        <translation>Ajouter un volume</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>New volume</source>
        <translation>Nouveau volume</translation>
    </message>
    <message>
        <source>Volume without a name</source>
        <translation>Volume sans nom</translation>
    </message>
    <message>
        <source>Folder to mount</source>
        <translation>Dossier à monter</translation>
    </message>
    <message>
        <source>Folder of this computer</source>
        <translation>Dossier de cet ordinateur</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>File of this computer</source>
        <translation>Fichier de cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing is mounted. Add a folder or a volume to keep data outside the container.</source>
        <translation>Rien n’est monté. Ajoutez un dossier ou un volume pour garder des données hors du conteneur.</translation>
    </message>
    <message>
        <source>Memory, empty at each start</source>
        <translation>Mémoire, vide à chaque démarrage</translation>
    </message>
    <message>
        <source>Memory (tmpfs)</source>
        <translation>Mémoire (tmpfs)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, avec %2</translation>
    </message>
</context>
<context>
    <name>MountTargetDialog</name>
    <message>
        <source>Mount folder</source>
        <translation>Monter un dossier</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Run “%1” with a folder</source>
        <translation>Exécuter «&#xa0;%1&#xa0;» avec un dossier</translation>
    </message>
    <message>
        <source>Where it appears in the container</source>
        <translation>Où il apparaît dans le conteneur</translation>
    </message>
    <message>
        <source>The container may only read it</source>
        <translation>Le conteneur peut seulement le lire</translation>
    </message>
</context>
<context>
    <name>MountText</name>
    <message>
        <source>New directory</source>
        <translation>Nouveau répertoire</translation>
    </message>
    <message>
        <source>Empty directory of the image</source>
        <translation>Répertoire vide de l’image</translation>
    </message>
    <message>
        <source>A file of the image, %1</source>
        <translation>Un fichier de l’image, %1</translation>
    </message>
    <message numerus="yes">
        <source>Filled with %n files, %1</source>
        <translation>
            <numerusform>Rempli avec %n fichier, %1</numerusform>
            <numerusform>Rempli avec %n fichiers, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n files, %1</source>
        <translation>
            <numerusform>Masque %n fichier, %1</numerusform>
            <numerusform>Masque %n fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The image has nothing there: a new directory is made for the mount.</source>
        <translation>L’image n’a rien à cet endroit&#xa0;: un nouveau répertoire est créé pour le montage.</translation>
    </message>
    <message>
        <source>The image has an empty directory there, so nothing is hidden.</source>
        <translation>L’image a un répertoire vide à cet endroit, rien n’est donc masqué.</translation>
    </message>
    <message>
        <source>The image&apos;s own file there (%1) is hidden as long as the mount is.</source>
        <translation>Le fichier de l’image à cet endroit (%1) est masqué tant que dure le montage.</translation>
    </message>
    <message numerus="yes">
        <source>The volume is new, so it first gets a copy of the %n files that the image has there (%1).</source>
        <translation>
            <numerusform>Le volume est nouveau, il reçoit donc d’abord une copie du %n fichier que l’image a à cet endroit (%1).</numerusform>
            <numerusform>Le volume est nouveau, il reçoit donc d’abord une copie des %n fichiers que l’image a à cet endroit (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that the image has there (%1) are hidden; only if the volume is still empty does it first get a copy of them.</source>
        <translation>
            <numerusform>%n fichier que l’image a à cet endroit (%1) est masqué&#xa0;; seul un volume encore vide en reçoit d’abord une copie.</numerusform>
            <numerusform>%n fichiers que l’image a à cet endroit (%1) sont masqués&#xa0;; seul un volume encore vide en reçoit d’abord une copie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that the image has there (%1) are hidden as long as the mount is. They stay in the image.</source>
        <translation>
            <numerusform>%n fichier que l’image a à cet endroit (%1) est masqué tant que dure le montage. Il reste dans l’image.</numerusform>
            <numerusform>%n fichiers que l’image a à cet endroit (%1) sont masqués tant que dure le montage. Ils restent dans l’image.</numerusform>
        </translation>
    </message>
    <message>
        <source>The container may only read the volume.</source>
        <translation>Le conteneur peut seulement lire le volume.</translation>
    </message>
    <message>
        <source>What the container writes there stays in a volume without a name, which goes when the container is removed with its volumes.</source>
        <translation>Ce que le conteneur y écrit reste dans un volume sans nom, qui disparaît quand le conteneur est supprimé avec ses volumes.</translation>
    </message>
    <message>
        <source>What the container writes there stays in the volume when the container is gone.</source>
        <translation>Ce que le conteneur y écrit reste dans le volume quand le conteneur a disparu.</translation>
    </message>
    <message>
        <source>Files that its root makes there belong to root of this computer.</source>
        <translation>Les fichiers que son root y crée appartiennent au root de cet ordinateur.</translation>
    </message>
    <message>
        <source>Files that its root makes there belong to you; those of its other users belong to ids that only a container of yours can change.</source>
        <translation>Les fichiers que son root y crée vous appartiennent&#xa0;; ceux de ses autres utilisateurs appartiennent à des identifiants que seul un de vos conteneurs peut modifier.</translation>
    </message>
    <message>
        <source>Files that it makes there belong to you.</source>
        <translation>Les fichiers qu’il y crée vous appartiennent.</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>The image has a file there, and a directory can&apos;t lie over a file. Choose another path.</source>
        <translation>L’image a un fichier à cet endroit, et un répertoire ne peut pas recouvrir un fichier. Choisissez un autre chemin.</translation>
    </message>
    <message>
        <source>The image has a directory there, and a file can&apos;t lie over a directory. Choose another path.</source>
        <translation>L’image a un répertoire à cet endroit, et un fichier ne peut pas recouvrir un répertoire. Choisissez un autre chemin.</translation>
    </message>
    <message>
        <source>The path leads to %1 by a link in the image.</source>
        <translation>Le chemin mène à %1 par un lien dans l’image.</translation>
    </message>
    <message>
        <source>This computer has no such folder yet; it is made, as docker does.</source>
        <translation>Ce dossier n’existe pas encore sur cet ordinateur&#xa0;; il est créé, comme le fait docker.</translation>
    </message>
    <message>
        <source>The container may only read it: what it tries to write there fails.</source>
        <translation>Le conteneur peut seulement le lire&#xa0;: ce qu’il tente d’y écrire échoue.</translation>
    </message>
    <message>
        <source>What the container writes there changes the folder itself.</source>
        <translation>Ce que le conteneur y écrit modifie le dossier lui-même.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>The image has nothing there: an empty file is made for the mount.</source>
        <translation>L’image n’a rien à cet endroit&#xa0;: un fichier vide est créé pour le montage.</translation>
    </message>
    <message>
        <source>What the container writes there changes the file itself.</source>
        <translation>Ce que le conteneur y écrit modifie le fichier lui-même.</translation>
    </message>
    <message>
        <source>Nothing is there: an empty file is made for the mount, and stays.</source>
        <translation>Il n’y a rien à cet endroit : un fichier vide est créé pour le montage, et il reste.</translation>
    </message>
    <message>
        <source>Nothing is there: a new directory is made for the mount, and stays.</source>
        <translation>Il n’y a rien à cet endroit : un nouveau répertoire est créé pour le montage, et il reste.</translation>
    </message>
    <message>
        <source>An empty directory is there, so nothing is hidden.</source>
        <translation>Il y a un répertoire vide à cet endroit, rien n’est donc masqué.</translation>
    </message>
    <message>
        <source>The file that is there (%1) is hidden as long as the mount is.</source>
        <translation>Le fichier à cet endroit (%1) est masqué tant que dure le montage.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that are there (%1) are hidden as long as the mount is.</source>
        <translation>
            <numerusform>%n fichier à cet endroit (%1) est masqué tant que dure le montage.</numerusform>
            <numerusform>%n fichiers à cet endroit (%1) sont masqués tant que dure le montage.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no such folder or file.</source>
        <translation>Cet ordinateur n’a pas ce dossier ou ce fichier.</translation>
    </message>
    <message>
        <source>There is a file, and a directory can&apos;t lie over a file. Choose another path.</source>
        <translation>Il y a un fichier à cet endroit, et un répertoire ne peut pas recouvrir un fichier. Choisissez un autre chemin.</translation>
    </message>
    <message>
        <source>There is a directory, and a file can&apos;t lie over a directory. Choose another path.</source>
        <translation>Il y a un répertoire à cet endroit, et un fichier ne peut pas recouvrir un répertoire. Choisissez un autre chemin.</translation>
    </message>
    <message>
        <source>The path leads to %1 by a link.</source>
        <translation>Le chemin mène à %1 par un lien.</translation>
    </message>
    <message>
        <source>Inside, its files keep their owners.</source>
        <translation>À l’intérieur, ses fichiers gardent leurs propriétaires.</translation>
    </message>
    <message>
        <source>Inside, your own files belong to root.</source>
        <translation>À l’intérieur, vos propres fichiers appartiennent à root.</translation>
    </message>
    <message>
        <source>It is empty, and the container may only read it.</source>
        <translation>Il est vide, et le conteneur peut seulement le lire.</translation>
    </message>
    <message>
        <source>What the container writes there is kept in memory, and gone when it stops.</source>
        <translation>Ce que le conteneur y écrit reste en mémoire et disparaît quand il s’arrête.</translation>
    </message>
    <message>
        <source>The files of the image are there, and can only be read.</source>
        <translation>Les fichiers de l’image s’y trouvent et peuvent seulement être lus.</translation>
    </message>
</context>
<context>
    <name>MountsTab</name>
    <message>
        <source>Mounts of the container</source>
        <translation>Points de montage du conteneur</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>Dans le conteneur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Copy where it lies</source>
        <translation>Copier l’emplacement</translation>
    </message>
    <message>
        <source>No mounts</source>
        <translation>Aucun point de montage</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>volume without a name</source>
        <translation>volume sans nom</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>lecture et écriture</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>memory (tmpfs)</source>
        <translation>mémoire (tmpfs)</translation>
    </message>
    <message>
        <source>Only while the container runs</source>
        <translation>Seulement tant que le conteneur s’exécute</translation>
    </message>
    <message>
        <source>Show what lies under it</source>
        <translation>Montrer ce qu’il recouvre</translation>
    </message>
    <message>
        <source>Unmount</source>
        <translation>Démonter</translation>
    </message>
    <message>
        <source>This container keeps everything in its writable layer. Folders and volumes are chosen when a container is run; folders can also be mounted while it runs: drop one on it.</source>
        <translation>Ce conteneur garde tout dans sa couche inscriptible. Les dossiers et les volumes se choisissent à l’exécution d’un conteneur ; un dossier peut aussi être monté pendant qu’il tourne : déposez-le dessus.</translation>
    </message>
    <message>
        <source>folder, until it stops</source>
        <translation>dossier, jusqu’à son arrêt</translation>
    </message>
    <message>
        <source>It was mounted while the container runs, and is gone when it stops.</source>
        <translation>Il a été monté pendant que le conteneur tourne, et disparaît quand il s’arrête.</translation>
    </message>
    <message>
        <source>Choose a mount first.</source>
        <translation>Choisissez d’abord un point de montage.</translation>
    </message>
    <message>
        <source>The container was made with it: it stays as long as the container.</source>
        <translation>Le conteneur a été créé avec : il reste aussi longtemps que le conteneur.</translation>
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
        <translation>Outcrop ne répond pas</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Ouvrir une autre fenêtre</translation>
    </message>
    <message>
        <source>Outcrop is open with this store already, but its window does not answer.</source>
        <translation>Outcrop est déjà ouvert avec ce stockage, mais sa fenêtre ne répond pas.</translation>
    </message>
    <message>
        <source>Outcrop is open with this store already (process %1), but its window does not answer.</source>
        <translation>Outcrop est déjà ouvert avec ce stockage (processus %1), mais sa fenêtre ne répond pas.</translation>
    </message>
    <message>
        <source>It may only be busy. Another window is safe: both show and change the same store.</source>
        <translation>Il est peut-être seulement occupé. Une autre fenêtre est sans risque&#xa0;: les deux affichent et modifient le même stockage.</translation>
    </message>
</context>
<context>
    <name>PackageChangesModel</name>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>mis à niveau</translation>
    </message>
    <message>
        <source>downgraded</source>
        <translation>rétrogradé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>What tells of this package says no size.</source>
        <translation>Ce qui enregistre ce paquet n’indique pas de taille.</translation>
    </message>
    <message>
        <source>Recorded in %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
</context>
<context>
    <name>PackagesTab</name>
    <message>
        <source>Copy package</source>
        <translation>Copier le paquet</translation>
    </message>
    <message>
        <source>Show what records it</source>
        <translation>Montrer ce qui l’enregistre</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Filter packages</source>
        <translation>Filtrer les paquets</translation>
    </message>
    <message>
        <source>List the packages of %1</source>
        <translation>Lister les paquets de %1</translation>
    </message>
    <message>
        <source>Reading the package databases…</source>
        <translation>Lecture des bases de paquets…</translation>
    </message>
    <message>
        <source>The packages could not be read.</source>
        <translation>Les paquets n’ont pas pu être lus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <translation>
            <numerusform>%Ln paquet</numerusform>
            <numerusform>%Ln paquets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln databases not read</source>
        <translation>
            <numerusform>%Ln base non lue</numerusform>
            <numerusform>%Ln bases non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>The package database could not be read</source>
        <translation>La base de paquets n’a pas pu être lue</translation>
    </message>
    <message>
        <source>No package database here</source>
        <translation>Aucune base de paquets ici</translation>
    </message>
    <message>
        <source>Neither dpkg, apk, rpm, pip nor npm has recorded anything that is installed in %1.</source>
        <translation>Ni dpkg, ni apk, ni rpm, ni pip, ni npm n’a enregistré quoi que ce soit d’installé dans %1.</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Couche %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Search the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they were.</source>
        <comment>things of a cancelled act on several</comment>
        <translation>
            <numerusform>%n est resté tel quel.</numerusform>
            <numerusform>%n sont restés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what it is about…</source>
        <translation>Examen de ce qui est concerné…</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>First part of the text</source>
        <translation>Première partie du texte</translation>
    </message>
    <message>
        <source>Previous part of the text</source>
        <translation>Partie précédente du texte</translation>
    </message>
    <message>
        <source>Next part of the text</source>
        <translation>Partie suivante du texte</translation>
    </message>
    <message>
        <source>Last part of the text</source>
        <translation>Dernière partie du texte</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>From %1 to %2 of %3</source>
        <translation>De %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>Part %1 of %2 of the difference. %3</source>
        <translation>Partie %1 sur %2 de la différence. %3</translation>
    </message>
</context>
<context>
    <name>PathFilterField</name>
    <message>
        <source>Filter paths</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>A part of a name, or of the path with a slash in it; *, ? and [ ] make it a pattern such as *.so* or /etc/*</source>
        <translation>Une partie d’un nom, ou du chemin avec une barre oblique ; avec *, ? et [ ] un motif tel que *.so* ou /etc/*</translation>
    </message>
    <message>
        <source>Filter by a regular expression</source>
        <translation>Filtrer par une expression régulière</translation>
    </message>
    <message>
        <source>The filter is a regular expression, for whole paths</source>
        <translation>Le filtre est une expression régulière, pour les chemins entiers</translation>
    </message>
</context>
<context>
    <name>PathHistory</name>
    <message>
        <source>made</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modifié : %1</translation>
    </message>
    <message>
        <source>there again, the same</source>
        <translation>de nouveau là, identique</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>créé de nouveau</translation>
    </message>
    <message>
        <source>History of a path</source>
        <translation>Historique d’un chemin</translation>
    </message>
    <message>
        <source>Looking through the layers…</source>
        <translation>Parcours des couches…</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>L’historique n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>What the layers did with “%1”</source>
        <translation>Ce que les couches ont fait de « %1 »</translation>
    </message>
    <message>
        <source>History of the path, the lowest layer first</source>
        <translation>Historique du chemin, la couche la plus basse d’abord</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Ce qu’elle a fait</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>Copier l’instruction</translation>
    </message>
    <message>
        <source>No layer has this path</source>
        <translation>Aucune couche n’a ce chemin</translation>
    </message>
    <message>
        <source>It is there because something lies in it, or because the engine made it.</source>
        <translation>Il existe parce qu’il contient quelque chose, ou parce que le moteur l’a créé.</translation>
    </message>
    <message>
        <source>The layers below still ship it.</source>
        <translation>Les couches du dessous le livrent toujours.</translation>
    </message>
</context>
<context>
    <name>PathJump</name>
    <message>
        <source>Go to path</source>
        <translation>Aller à un chemin</translation>
    </message>
    <message>
        <source>Type a part of a path</source>
        <translation>Saisissez une partie d’un chemin</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Names between slashes may be cut short: “et/mo” is found in “/etc/motd”.</source>
        <translation>Les noms entre les barres obliques peuvent être abrégés : « et/mo » se trouve dans « /etc/motd ».</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>Pelure d&apos;oignon</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>How the pictures are compared</source>
        <translation>Façon de comparer les images</translation>
    </message>
    <message>
        <source>How much of the later picture is seen</source>
        <translation>Part visible de l&apos;image la plus récente</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>PortTable</name>
    <message>
        <source>Published ports</source>
        <translation>Ports publiés</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>Dans le conteneur</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Add port</source>
        <translation>Ajouter un port</translation>
    </message>
    <message>
        <source>On this computer: a port such as “8080”, with an address such as “127.0.0.1:8080” for this computer alone, or nothing for any port that is free.</source>
        <translation>Sur cet ordinateur : un port comme « 8080 », avec une adresse comme « 127.0.0.1:8080 » pour cet ordinateur seul, ou rien pour n’importe quel port libre.</translation>
    </message>
    <message>
        <source>Add the image&apos;s ports</source>
        <translation>Ajouter les ports de l’image</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove port</source>
        <translation>Retirer le port</translation>
    </message>
    <message>
        <source>The image says it serves %1.</source>
        <translation>L’image dit servir %1.</translation>
    </message>
    <message>
        <source>No port is published. Add one to reach a service in the container from this computer.</source>
        <translation>Aucun port n’est publié. Ajoutez-en un pour joindre un service du conteneur depuis cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ProcessFields</name>
    <message>
        <source>The image has no such directory; it is made.</source>
        <translation>L’image n’a pas ce répertoire&#xa0;; il est créé.</translation>
    </message>
    <message>
        <source>That is a file in the image, so the container would not start.</source>
        <translation>C’est un fichier dans l’image, le conteneur ne démarrerait donc pas.</translation>
    </message>
    <message>
        <source>The image has no program “%1”; only a mount could bring it.</source>
        <translation>L’image n’a pas de programme «&#xa0;%1&#xa0;»&#xa0;; seul un montage pourrait l’apporter.</translation>
    </message>
    <message>
        <source>“%1” is no program in the image, so the container would not start.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un programme dans l’image, le conteneur ne démarrerait donc pas.</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Remarque sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>chosen for you</source>
        <translation>choisi automatiquement</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Point d’entrée</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Répertoire de travail</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>the container&apos;s id</source>
        <translation>l’ID du conteneur</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Outbound connections</source>
        <translation>Connexions sortantes</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Aucun réseau</translation>
    </message>
    <message>
        <source>This computer&apos;s network</source>
        <translation>Réseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Image&apos;s files are read-only</source>
        <translation>Fichiers de l’image en lecture seule</translation>
    </message>
    <message>
        <source>The container can write only to its mounts.</source>
        <translation>Le conteneur ne peut écrire que dans ses points de montage.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>The process gets a terminal.</source>
        <translation>Le processus reçoit un terminal.</translation>
    </message>
    <message>
        <source>Keep input open</source>
        <translation>Garder l’entrée ouverte</translation>
    </message>
    <message>
        <source>The process&apos;s input stays open for attaching.</source>
        <translation>L’entrée du processus reste ouverte pour s’y attacher.</translation>
    </message>
    <message>
        <source>Remove it when it ends</source>
        <translation>Supprimer une fois terminé</translation>
    </message>
    <message>
        <source>The container and its changes are removed as soon as its process ends.</source>
        <translation>Le conteneur et ses modifications sont supprimés dès que son processus se termine.</translation>
    </message>
    <message>
        <source>The image knows no “%1”, so the container would not start.</source>
        <translation>L’image ne connaît pas «&#xa0;%1&#xa0;», le conteneur ne démarrerait donc pas.</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Quit Outcrop</source>
        <translation>Quitter Outcrop</translation>
    </message>
    <message>
        <source>Quit while work is under way?</source>
        <translation>Quitter alors que des tâches sont en cours&#xa0;?</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>Tâches en cours</translation>
    </message>
    <message>
        <source>Containers keep running without the window. What is cancelled leaves nothing half-done behind and can be started again.</source>
        <translation>Les conteneurs continuent de s’exécuter sans la fenêtre. Ce qui est annulé ne laisse rien à moitié fait et peut être relancé.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Cancel them and quit</source>
        <translation>Annuler et quitter</translation>
    </message>
    <message>
        <source>Wait and quit</source>
        <translation>Attendre et quitter</translation>
    </message>
    <message>
        <source>%1 (cancelling…)</source>
        <translation>%1 (annulation…)</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are still running.</source>
        <translation>
            <numerusform>%n tâche est encore en cours.</numerusform>
            <numerusform>%n tâches sont encore en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcrop quits as soon as %n tasks have ended.</source>
        <translation>
            <numerusform>Outcrop se fermera dès que %n tâche sera terminée.</numerusform>
            <numerusform>Outcrop se fermera dès que %n tâches seront terminées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
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
        <translation>Transposer le conteneur</translation>
    </message>
    <message>
        <source>Make image</source>
        <translation>Créer l’image</translation>
    </message>
    <message>
        <source>Put what “%1” changed onto another image</source>
        <translation>Placer les modifications de «&#xa0;%1&#xa0;» sur une autre image</translation>
    </message>
    <message>
        <source>The container stays as it is, on %1. What comes out is a new image.</source>
        <translation>Le conteneur reste tel quel, sur %1. Le résultat est une nouvelle image.</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>name:tag, or empty for an image without a name</source>
        <translation>nom:étiquette, ou vide pour une image sans nom</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>Nouvelle base</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>Nom de l’image</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Only the container</source>
        <translation>Conteneur seul</translation>
    </message>
    <message>
        <source>Only the new base</source>
        <translation>Nouvelle base seule</translation>
    </message>
    <message>
        <source>Make no image while there are conflicts</source>
        <translation>Ne pas créer d’image tant qu’il y a des conflits</translation>
    </message>
    <message>
        <source>Of what both changed, take the container&apos;s</source>
        <translation>De ce que les deux ont modifié, prendre la version du conteneur</translation>
    </message>
    <message>
        <source>Of what both changed, take the new base&apos;s</source>
        <translation>De ce que les deux ont modifié, prendre la version de la nouvelle base</translation>
    </message>
    <message>
        <source>Choose a new base to see who changed what.</source>
        <translation>Choisissez une nouvelle base pour voir qui a modifié quoi.</translation>
    </message>
    <message>
        <source>Looking for who changed what…</source>
        <translation>Recherche de qui a modifié quoi…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the container</source>
        <translation>
            <numerusform>%Ln par le conteneur seul</numerusform>
            <numerusform>%Ln par le conteneur seul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the new base</source>
        <translation>
            <numerusform>%Ln par la nouvelle base seule</numerusform>
            <numerusform>%Ln par la nouvelle base seule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by both alike</source>
        <translation>
            <numerusform>%Ln par les deux à l’identique</numerusform>
            <numerusform>%Ln par les deux à l’identique</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other image to be the new base.</source>
        <translation>Il n’y a pas d’autre image qui puisse être la nouvelle base.</translation>
    </message>
    <message>
        <source>Choose an image to be the new base.</source>
        <translation>Choisissez une image comme nouvelle base.</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>Un nom se compose de minuscules, de chiffres et de séparateurs, puis de «&#xa0;:&#xa0;» et d’une étiquette.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths were changed by both. Say whose are taken, or put them back in the container.</source>
        <translation>
            <numerusform>%Ln chemin a été modifié par les deux. Indiquez quelle version prendre, ou restaurez-le dans le conteneur.</numerusform>
            <numerusform>%Ln chemins ont été modifiés par les deux. Indiquez quelle version prendre, ou restaurez-les dans le conteneur.</numerusform>
        </translation>
    </message>
    <message>
        <source>an image without a name</source>
        <translation>une image sans nom</translation>
    </message>
    <message>
        <source>What comes out is %1: %2 with the container&apos;s settings and no further layer.</source>
        <translation>Le résultat est %1&#xa0;: %2 avec les réglages du conteneur et sans autre couche.</translation>
    </message>
    <message numerus="yes">
        <source>What comes out is %1: %2 and a layer with %Ln changes of the container.</source>
        <translation>
            <numerusform>Le résultat est %1&#xa0;: %2 et une couche avec %Ln modification du conteneur.</numerusform>
            <numerusform>Le résultat est %1&#xa0;: %2 et une couche avec %Ln modifications du conteneur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed what could not be found out: choose another base.</source>
        <translation>Impossible de savoir qui a modifié quoi : choisissez une autre base.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Import recent</source>
        <translation>Importations récentes</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Rien n’a encore été importé</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
</context>
<context>
    <name>RemovalOfSeveral</name>
    <message numerus="yes">
        <source>Remove %n containers</source>
        <translation>
            <numerusform>Supprimer %n conteneur</numerusform>
            <numerusform>Supprimer %n conteneurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n containers are removed with their changes (%1).</source>
        <translation>
            <numerusform>%n conteneur est supprimé avec ses modifications (%1).</numerusform>
            <numerusform>%n conteneurs sont supprimés avec leurs modifications (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers are removed with their changes.</source>
        <translation>
            <numerusform>%n conteneur est supprimé avec ses modifications.</numerusform>
            <numerusform>%n conteneurs sont supprimés avec leurs modifications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them run and are killed first.</source>
        <translation>
            <numerusform>%n d’entre eux est en cours et sera d’abord tué.</numerusform>
            <numerusform>%n d’entre eux sont en cours et seront d’abord tués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove their volumes without a name too</source>
        <translation>Supprimer aussi leurs volumes sans nom</translation>
    </message>
    <message>
        <source>Their images, folders and named volumes stay. This can&apos;t be undone.</source>
        <translation>Leurs images, dossiers et volumes nommés restent. Cette action est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n names</source>
        <comment>of images</comment>
        <translation>
            <numerusform>Supprimer %n nom</numerusform>
            <numerusform>Supprimer %n noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are removed; no bytes are freed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n nom est supprimé&#xa0;; aucun espace n’est libéré.</numerusform>
            <numerusform>%n noms sont supprimés&#xa0;; aucun espace n’est libéré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are removed and %1 are freed.</source>
        <comment>of images</comment>
        <translation>
            <numerusform>%n nom est supprimé et %1 sont libérés.</numerusform>
            <numerusform>%n noms sont supprimés et %1 sont libérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The images stay under their other names.</source>
        <translation>Les images restent sous leurs autres noms.</translation>
    </message>
    <message>
        <source>Layers that other images stand on stay. This can&apos;t be undone.</source>
        <translation>Les couches sur lesquelles reposent d’autres images restent. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Containers were made from some of them. A running one must be stopped first.</source>
        <translation>Des conteneurs ont été créés à partir de certaines d’entre elles. S’ils sont en cours, il faut d’abord les arrêter.</translation>
    </message>
    <message>
        <source>Remove the names although stopped containers stand on them</source>
        <translation>Supprimer les noms même si des conteneurs arrêtés reposent dessus</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes</source>
        <translation>
            <numerusform>Supprimer %n volume</numerusform>
            <numerusform>Supprimer %n volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes are removed with all their data (%1).</source>
        <translation>
            <numerusform>%n volume est supprimé avec toutes ses données (%1).</numerusform>
            <numerusform>%n volumes sont supprimés avec toutes leurs données (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes are removed with all their data.</source>
        <translation>
            <numerusform>%n volume est supprimé avec toutes ses données.</numerusform>
            <numerusform>%n volumes sont supprimés avec toutes leurs données.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
</context>
<context>
    <name>RemovalTexts</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>Supprimer le nom</translation>
    </message>
    <message>
        <source>The name “%1” is removed; no bytes are freed.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est supprimé&#xa0;; aucun espace n’est libéré.</translation>
    </message>
    <message>
        <source>The image stays under its other names.</source>
        <translation>L’image reste sous ses autres noms.</translation>
    </message>
    <message>
        <source>Remove image</source>
        <translation>Supprimer l’image</translation>
    </message>
    <message>
        <source>The image “%1” is removed and %2 are freed.</source>
        <translation>L’image «&#xa0;%1&#xa0;» est supprimée et %2 sont libérés.</translation>
    </message>
    <message>
        <source>Layers that other images stand on stay. This can&apos;t be undone.</source>
        <translation>Les couches sur lesquelles reposent d’autres images restent. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Remove its name although stopped containers stand on it</source>
        <translation>Supprimer son nom même si des conteneurs arrêtés reposent dessus</translation>
    </message>
    <message>
        <source>Remove container</source>
        <translation>Supprimer le conteneur</translation>
    </message>
    <message>
        <source>The container “%1” is removed with its changes (%2).</source>
        <translation>Le conteneur «&#xa0;%1&#xa0;» est supprimé avec ses modifications (%2).</translation>
    </message>
    <message>
        <source>The container “%1” is removed with its changes.</source>
        <translation>Le conteneur «&#xa0;%1&#xa0;» est supprimé avec ses modifications.</translation>
    </message>
    <message>
        <source>It runs and is killed first.</source>
        <translation>Il est en cours et sera d’abord tué.</translation>
    </message>
    <message>
        <source>Remove its volumes without a name too</source>
        <translation>Supprimer aussi ses volumes sans nom</translation>
    </message>
    <message>
        <source>Its image, folders and named volumes stay. This can&apos;t be undone.</source>
        <translation>Son image, ses dossiers et ses volumes nommés restent. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Remove volume</source>
        <translation>Supprimer le volume</translation>
    </message>
    <message>
        <source>The volume “%1” is removed with all its data (%2).</source>
        <translation>Le volume «&#xa0;%1&#xa0;» est supprimé avec toutes ses données (%2).</translation>
    </message>
    <message>
        <source>The volume “%1” is removed with all its data.</source>
        <translation>Le volume «&#xa0;%1&#xa0;» est supprimé avec toutes ses données.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Remove unused volumes</source>
        <translation>Supprimer les volumes inutilisés</translation>
    </message>
    <message numerus="yes">
        <source>%n volumes that no container uses are removed with their data (%1).</source>
        <translation>
            <numerusform>%n volume qu’aucun conteneur n’utilise est supprimé avec ses données (%1).</numerusform>
            <numerusform>%n volumes qu’aucun conteneur n’utilise sont supprimés avec leurs données (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>These containers were made from it:</source>
        <translation>Ces conteneurs ont été créés à partir d’elle :</translation>
    </message>
    <message>
        <source>A running one must be stopped first. This can&apos;t be undone.</source>
        <translation>S’ils sont en cours, il faut d’abord les arrêter. Cette action est irréversible.</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename container</source>
        <translation>Renommer le conteneur</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>Un autre nom pour « %1 »</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>What it runs goes on; only its name is another.</source>
        <translation>Ce qu’il exécute continue ; seul son nom change.</translation>
    </message>
    <message>
        <source>A container named “%1” exists already. Choose another name.</source>
        <translation>Un conteneur nommé « %1 » existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>Un nom compte au moins deux caractères&#xa0;: lettres, chiffres, «&#xa0;_&#xa0;», «&#xa0;.&#xa0;» ou «&#xa0;-&#xa0;», et commence par une lettre ou un chiffre.</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>This command does the same in a terminal. A docker command can be pasted here.</source>
        <translation>Cette commande fait la même chose dans un terminal. Une commande docker peut être collée ici.</translation>
    </message>
    <message>
        <source>Run “%1”</source>
        <translation>Exécuter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Drop a folder here to mount it.</source>
        <translation>Déposez un dossier ici pour le monter.</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Points de montage</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Mounts of other containers</source>
        <translation>D’autres conteneurs</translation>
    </message>
    <message>
        <source>Paste docker command</source>
        <translation>Coller une commande docker</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Fills the form with the command in the clipboard (%1).</source>
        <translation>Remplit le formulaire avec la commande du presse-papiers (%1).</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>The clipboard holds no command that runs a container, such as “docker run …”.</source>
        <translation>Le presse-papiers ne contient pas de commande qui exécute un conteneur, comme «&#xa0;docker run …&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This form runs another image.</source>
        <translation>Ce formulaire exécute une autre image.</translation>
    </message>
    <message>
        <source>There is no such container.</source>
        <translation>Ce conteneur n’existe pas.</translation>
    </message>
    <message>
        <source>The form is filled from the command.</source>
        <translation>Le formulaire est rempli à partir de la commande.</translation>
    </message>
    <message>
        <source>The form is filled from the command, without:</source>
        <translation>Le formulaire est rempli à partir de la commande, sans&#xa0;:</translation>
    </message>
    <message>
        <source>Of other images</source>
        <translation>D’autres images</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>Supprimer un modèle</translation>
    </message>
    <message>
        <source>%1: its value is a secret and was not kept. Type it in under “Environment”.</source>
        <translation>%1&#xa0;: sa valeur est secrète et n’a pas été conservée. Saisissez-la sous «&#xa0;Environnement&#xa0;».</translation>
    </message>
    <message>
        <source>The mounts of “%1”: there is no such container.</source>
        <translation>Les points de montage de «&#xa0;%1&#xa0;»&#xa0;: ce conteneur n’existe pas.</translation>
    </message>
    <message>
        <source>The form is filled from the template “%1”.</source>
        <translation>Le formulaire est rempli à partir du modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The form is filled from the template “%1”, without:</source>
        <translation>Le formulaire est rempli à partir du modèle «&#xa0;%1&#xa0;», sans&#xa0;:</translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>The template “%1” is deleted. Containers made from it stay.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» va être supprimé. Les conteneurs créés à partir de lui restent.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The template “%1” is deleted.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>The template “%1” could not be deleted (%2).</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’a pas pu être supprimé (%2).</translation>
    </message>
    <message>
        <source>Mounts, environment, ports and limits</source>
        <translation>Points de montage, environnement, ports et limites</translation>
    </message>
    <message>
        <source>Something on this computer listens at “%1” now; the container would not start.</source>
        <translation>Quelque chose écoute déjà sur « %1 » sur cet ordinateur ; le conteneur ne démarrerait pas.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>A container named “%1” exists already. Choose another name.</source>
        <translation>Un conteneur nommé «&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A name has at least two characters: letters, digits, “_”, “.” or “-”, and it starts with a letter or a digit.</source>
        <translation>Un nom compte au moins deux caractères&#xa0;: lettres, chiffres, «&#xa0;_&#xa0;», «&#xa0;.&#xa0;» ou «&#xa0;-&#xa0;», et commence par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>The image names no command. Say what to run, for example “sh”.</source>
        <translation>L’image ne nomme aucune commande. Indiquez ce qu’il faut exécuter, par exemple «&#xa0;sh&#xa0;».</translation>
    </message>
    <message>
        <source>The working directory must start with “/”.</source>
        <translation>Le répertoire de travail doit commencer par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>A variable needs a name, and the name has no “=”.</source>
        <translation>Une variable a besoin d’un nom, et ce nom ne contient pas «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>The variable “%1” is set twice.</source>
        <translation>La variable «&#xa0;%1&#xa0;» est définie deux fois.</translation>
    </message>
    <message>
        <source>Two mounts want the path “%1”. Give one of them another path.</source>
        <translation>Deux points de montage demandent le chemin «&#xa0;%1&#xa0;». Donnez un autre chemin à l’un d’eux.</translation>
    </message>
    <message>
        <source>A folder of this computer must be given with its full path.</source>
        <translation>Un dossier de cet ordinateur doit être indiqué avec son chemin complet.</translation>
    </message>
    <message>
        <source>A path with “:” in its name can&apos;t be mounted.</source>
        <translation>Un chemin dont le nom contient «&#xa0;:&#xa0;» ne peut pas être monté.</translation>
    </message>
    <message>
        <source>Say where it appears in the container: a path that starts with “/”.</source>
        <translation>Indiquez où il apparaît dans le conteneur&#xa0;: un chemin qui commence par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>This mount can&apos;t be used (%1).</source>
        <translation>Ce point de montage ne peut pas être utilisé (%1).</translation>
    </message>
    <message>
        <source>Write memory as a number with a unit, such as “512m” or “2g”.</source>
        <translation>Écrivez la mémoire comme un nombre avec une unité, par exemple « 512m » ou « 2g ».</translation>
    </message>
    <message>
        <source>Write processors as a number, such as “1.5”.</source>
        <translation>Écrivez les processeurs comme un nombre, par exemple « 1.5 ».</translation>
    </message>
    <message>
        <source>Write processes as a whole number, such as “100”.</source>
        <translation>Écrivez les processus comme un nombre entier, par exemple « 100 ».</translation>
    </message>
    <message>
        <source>A container needs at least 6 MB of memory (“6m”).</source>
        <translation>Un conteneur a besoin d’au moins 6 Mo de mémoire (« 6m »).</translation>
    </message>
    <message>
        <source>Choose from 0.01 to %1: this computer has no more processors.</source>
        <translation>Choisissez de 0.01 à %1 : cet ordinateur n’a pas plus de processeurs.</translation>
    </message>
    <message>
        <source>Two rows want the port “%1” of this computer.</source>
        <translation>Deux lignes demandent le port « %1 » de cet ordinateur.</translation>
    </message>
    <message>
        <source>Say which port of the container is meant, such as “80”.</source>
        <translation>Indiquez quel port du conteneur est visé, par exemple « 80 ».</translation>
    </message>
    <message>
        <source>This port can&apos;t be used (%1).</source>
        <translation>Ce port ne peut pas être utilisé (%1).</translation>
    </message>
    <message>
        <source>Ports are published with the network “Outbound connections” alone.</source>
        <translation>Les ports ne sont publiés qu’avec le réseau « Connexions sortantes ».</translation>
    </message>
    <message>
        <source>These limits can&apos;t be used (%1).</source>
        <translation>Ces limites ne peuvent pas être utilisées (%1).</translation>
    </message>
</context>
<context>
    <name>RunNotice</name>
    <message>
        <source>Close this note</source>
        <translation>Fermer cette remarque</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveAs</name>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save folder as tar…</source>
        <translation>Enregistrer le dossier en tar…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>« %1 » n’a pas pu être enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln things as one tar…</source>
        <translation>
            <numerusform>Enregistrer %Ln élément en un seul tar…</numerusform>
            <numerusform>Enregistrer %Ln éléments en un seul tar…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Offer it for every image</source>
        <translation>Le proposer pour toutes les images</translation>
    </message>
    <message numerus="yes">
        <source>Keep the values of %n secrets as well</source>
        <translation>
            <numerusform>Conserver aussi la valeur de %n secret</numerusform>
            <numerusform>Conserver aussi les valeurs de %n secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>A template of this name is there already; it is replaced.</source>
        <translation>Un modèle de ce nom existe déjà&#xa0;; il sera remplacé.</translation>
    </message>
    <message>
        <source>The secrets are written to a file of yours, readable as they are.</source>
        <translation>Les secrets sont écrits en clair dans un fichier qui vous appartient.</translation>
    </message>
    <message>
        <source>Only the names of the secrets are kept; the template asks for their values.</source>
        <translation>Seuls les noms des secrets sont conservés&#xa0;; le modèle demande leurs valeurs.</translation>
    </message>
    <message>
        <source>The template needs a name.</source>
        <translation>Le modèle a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The template “%1” could not be saved.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Check the folder %1.</source>
        <translation>Vérifiez le dossier %1.</translation>
    </message>
</context>
<context>
    <name>SavedChanges</name>
    <message>
        <source>Save the changes here as patch…</source>
        <translation>Enregistrer les modifications d’ici en patch…</translation>
    </message>
    <message>
        <source>Save the changes here as layer (tar)…</source>
        <translation>Enregistrer les modifications d’ici en couche (tar)…</translation>
    </message>
    <message>
        <source>Save all changes as patch…</source>
        <translation>Enregistrer toutes les modifications en patch…</translation>
    </message>
    <message>
        <source>Save all changes as layer (tar)…</source>
        <translation>Enregistrer toutes les modifications en couche (tar)…</translation>
    </message>
    <message numerus="yes">
        <source>changes of %Ln paths</source>
        <translation>
            <numerusform>modifications de %Ln chemin</numerusform>
            <numerusform>modifications de %Ln chemins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %Ln paths as patch…</source>
        <translation>
            <numerusform>Enregistrer les modifications de %Ln chemin en patch…</numerusform>
            <numerusform>Enregistrer les modifications de %Ln chemins en patch…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %Ln paths as layer (tar)…</source>
        <translation>
            <numerusform>Enregistrer les modifications de %Ln chemin en couche (tar)…</numerusform>
            <numerusform>Enregistrer les modifications de %Ln chemins en couche (tar)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>every quarter of an hour</source>
        <translation>tous les quarts d’heure</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>toutes les heures</translation>
    </message>
    <message>
        <source>every six hours</source>
        <translation>toutes les six heures</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>toutes les semaines</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>toutes les %Ln minutes</numerusform>
            <numerusform>toutes les %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule snapshots</source>
        <translation>Planifier les instantanés</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>When are snapshots of “%1” taken?</source>
        <translation>Quand les instantanés de « %1 » sont-ils pris ?</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>seulement à la main</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>À intervalles réguliers</translation>
    </message>
    <message>
        <source>How many of these are kept</source>
        <translation>Combien en sont gardés</translation>
    </message>
    <message>
        <source>Before each start of a container that has the volume</source>
        <translation>Avant chaque démarrage d’un conteneur qui a le volume</translation>
    </message>
    <message>
        <source>By the clock they are taken while this program is open, and by “outcrop volume snapshot due” from a timer of the system: nothing of Outcrop runs in the background. Those you take yourself are always kept.</source>
        <translation>À intervalles réguliers, ils sont pris tant que ce programme est ouvert, et par « outcrop volume snapshot due » depuis un minuteur du système : rien d’Outcrop ne tourne en arrière-plan. Ceux que vous prenez vous-même sont toujours gardés.</translation>
    </message>
    <message>
        <source>Taken only by hand.</source>
        <translation>Pris seulement à la main.</translation>
    </message>
    <message>
        <source>Taken before each start.</source>
        <translation>Pris avant chaque démarrage.</translation>
    </message>
    <message>
        <source>Taken before each start, and %1.</source>
        <translation>Pris avant chaque démarrage, et %1.</translation>
    </message>
    <message>
        <source>Taken %1.</source>
        <translation>Pris %1.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Part of a name, *.conf, /etc/*</source>
        <translation>Partie d’un nom, *.conf, /etc/*</translation>
    </message>
    <message>
        <source>Name or path</source>
        <translation>Nom ou chemin</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>The name is a regular expression that fits anywhere in the path.</source>
        <translation>Le nom est une expression régulière qui correspond à n’importe quelle partie du chemin.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Casse exacte</translation>
    </message>
    <message>
        <source>Text in the files</source>
        <translation>Texte dans les fichiers</translation>
    </message>
    <message>
        <source>Words, then Return</source>
        <translation>Des mots, puis Entrée</translation>
    </message>
    <message>
        <source>Every file that fits is read for it, so it is looked for when you press Return.</source>
        <translation>Chaque fichier correspondant est lu pour cela, la recherche ne commence donc qu’avec Entrée.</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>Le texte est une expression régulière</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>Taille min.</translation>
    </message>
    <message>
        <source>10k</source>
        <translation>10k</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>Taille max.</translation>
    </message>
    <message>
        <source>1.5MB</source>
        <translation>1.5MB</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>0 or 1000:100</source>
        <translation>0 ou 1000:100</translation>
    </message>
    <message>
        <source>Content (SHA-256)</source>
        <translation>Contenu (SHA-256)</translation>
    </message>
    <message>
        <source>32 or 64 digits</source>
        <translation>32 ou 64 chiffres</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Character devices</source>
        <translation>Périphériques caractère</translation>
    </message>
    <message>
        <source>Block devices</source>
        <translation>Périphériques bloc</translation>
    </message>
    <message>
        <source>Pipes</source>
        <translation>Tubes</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Choose, or write 644 (exactly), -4000 (all of these bits) or /6000 (any of them).</source>
        <translation>Choisissez, ou écrivez 644 (exactement), -4000 (tous ces bits) ou /6000 (l’un d’eux).</translation>
    </message>
    <message>
        <source>Run as owner (setuid)</source>
        <translation>S’exécute comme propriétaire (setuid)</translation>
    </message>
    <message>
        <source>Run as group (setgid)</source>
        <translation>S’exécute comme groupe (setgid)</translation>
    </message>
    <message>
        <source>Everyone may write</source>
        <translation>Tout le monde peut écrire</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Exécutable</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>Sticky</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Seulement dans</translation>
    </message>
    <message>
        <source>Everything ticked below</source>
        <translation>Tout ce qui est coché ci-dessous</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Also what later layers hide</source>
        <translation>Aussi les fichiers masqués</translation>
    </message>
    <message>
        <source>Files that were replaced or removed, but still ship in the image</source>
        <translation>Fichiers remplacés ou supprimés, mais toujours livrés avec l’image</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>Ce n’est pas une expression régulière.</translation>
    </message>
    <message>
        <source>Choose one, or write 644, -4000 or /6000.</source>
        <translation>Choisissez-en un, ou écrivez 644, -4000 ou /6000.</translation>
    </message>
    <message>
        <source>This is no size. Write 10k, 1.5MB or 4MiB.</source>
        <translation>Ce n’est pas une taille. Écrivez 10k, 1.5MB ou 4MiB.</translation>
    </message>
    <message>
        <source>Write numbers: 1000, 1000:100 or :100.</source>
        <translation>Écrivez des nombres&#xa0;: 1000, 1000:100 ou :100.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits; its first 32 do.</source>
        <translation>Un SHA-256 a 64 chiffres&#xa0;; les 32 premiers suffisent.</translation>
    </message>
    <message>
        <source>Gives rights (setuid, setgid, capabilities)</source>
        <translation>Donne des droits (setuid, setgid, capacités)</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Files that were found</source>
        <translation>Fichiers trouvés</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>The line that does the same in a terminal</source>
        <translation>La ligne qui fait la même chose dans un terminal</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Rechercher à nouveau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>There is nothing to look through yet</source>
        <translation>Il n’y a encore rien à parcourir</translation>
    </message>
    <message>
        <source>Import an image first: drop its archive anywhere here.</source>
        <translation>Importez d’abord une image&#xa0;: déposez son archive n’importe où ici.</translation>
    </message>
    <message>
        <source>Where is that file?</source>
        <translation>Où est donc ce fichier&#xa0;?</translation>
    </message>
    <message>
        <source>A name, a text, permissions, a size, an owner or a content: every layer of every image is looked through.</source>
        <translation>Un nom, un texte, des droits, une taille, un propriétaire ou un contenu&#xa0;: chaque couche de chaque image est parcourue.</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>La recherche a échoué.</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>La recherche a été arrêtée</translation>
    </message>
    <message>
        <source>Nothing had been found by then.</source>
        <translation>Rien n’avait été trouvé jusque-là.</translation>
    </message>
    <message>
        <source>That cannot be looked for</source>
        <translation>Cela ne peut pas être recherché</translation>
    </message>
    <message>
        <source>What is wrong is said at the left, below the field.</source>
        <translation>Le problème est indiqué à gauche, sous le champ.</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>Tout n’a pas pu être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were too large to look into.</source>
        <translation>
            <numerusform>%Ln fichier était trop volumineux pour être parcouru.</numerusform>
            <numerusform>%Ln fichiers étaient trop volumineux pour être parcourus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that are no text were not looked into.</source>
        <translation>
            <numerusform>%Ln fichier qui n’est pas du texte n’a pas été parcouru.</numerusform>
            <numerusform>%Ln fichiers qui ne sont pas du texte n’ont pas été parcourus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for less, or look in more places.</source>
        <translation>Réduisez les critères, ou cherchez dans plus de lieux.</translation>
    </message>
    <message>
        <source>Ask for less, look in more places, or also at what later layers hide.</source>
        <translation>Réduisez les critères, cherchez dans plus de lieux ou aussi dans ce que masquent les couches ultérieures.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Looking… %1 of %2</source>
        <translation>Recherche… %1 sur %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln places</source>
        <translation>
            <numerusform>dans %Ln lieu</numerusform>
            <numerusform>dans %Ln lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>there are more than these: ask for less</source>
        <translation>il y en a d’autres&#xa0;: précisez les critères</translation>
    </message>
    <message>
        <source>not everything could be read</source>
        <translation>tout n’a pas pu être lu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large to look into</source>
        <translation>
            <numerusform>%Ln trop volumineux pour être parcouru</numerusform>
            <numerusform>%Ln trop volumineux pour être parcourus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in its tree</source>
        <translation>Afficher dans son arborescence</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Press Return to look into the files</source>
        <translation>Appuyez sur Entrée pour chercher dans les fichiers</translation>
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
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>variable %1</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>config, %1</source>
        <translation>configuration, %1</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>replaced by %1, still ships</source>
        <translation>remplacé par %1, encore livré</translation>
    </message>
    <message>
        <source>removed by %1, still ships</source>
        <translation>supprimé par %1, encore livré</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>“Show values” shows it.</source>
        <translation>«&#xa0;Afficher les valeurs&#xa0;» la montre.</translation>
    </message>
    <message>
        <source>Layer %1 hides the file, but whoever has the image can still read it.</source>
        <translation>La couche %1 masque le fichier, mais quiconque a l’image peut encore le lire.</translation>
    </message>
</context>
<context>
    <name>SecretsTab</name>
    <message>
        <source>Copy place</source>
        <translation>Copier l’emplacement</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>Montrer où il se trouve</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Afficher les valeurs</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords</source>
        <translation>Clés, jetons et mots de passe</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrer les résultats</translation>
    </message>
    <message>
        <source>Look for secrets in %1</source>
        <translation>Chercher des secrets dans %1</translation>
    </message>
    <message>
        <source>Looking for keys, tokens and passwords…</source>
        <translation>Recherche de clés, de jetons et de mots de passe…</translation>
    </message>
    <message>
        <source>Every file of every layer is read, also what later layers hide.</source>
        <translation>Chaque fichier de chaque couche est lu, même ce que des couches ultérieures masquent.</translation>
    </message>
    <message>
        <source>Every file is read.</source>
        <translation>Chaque fichier est lu.</translation>
    </message>
    <message>
        <source>The files could not be looked into.</source>
        <translation>Les fichiers n’ont pas pu être examinés.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln files</source>
        <translation>
            <numerusform>%1 dans %Ln fichier</numerusform>
            <numerusform>%1 dans %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large to look into</source>
        <translation>
            <numerusform>%Ln trop volumineux pour être examiné</numerusform>
            <numerusform>%Ln trop volumineux pour être examinés</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more than these</source>
        <translation>il y en a davantage</translation>
    </message>
    <message numerus="yes">
        <source>No keys or tokens found in %Ln files</source>
        <translation>
            <numerusform>Ni clé ni jeton dans %Ln fichier</numerusform>
            <numerusform>Ni clé ni jeton dans %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>What was looked for: private keys, tokens of known services, passwords in variables and in files that are there for them.</source>
        <translation>Ont été cherchés&#xa0;: clés privées, jetons de services connus, mots de passe dans les variables et dans les fichiers prévus pour eux.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Couche %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search acts and keys</source>
        <translation>Rechercher des actions et des touches</translation>
    </message>
</context>
<context>
    <name>ShowPlace</name>
    <message>
        <source>No file manager answers here. The folder is %1.</source>
        <translation>Aucun gestionnaire de fichiers ne répond ici. Le dossier est %1.</translation>
    </message>
</context>
<context>
    <name>SizeChart</name>
    <message numerus="yes">
        <source>%Ln more in %1</source>
        <translation>
            <numerusform>%Ln de plus dans %1</numerusform>
            <numerusform>%Ln de plus dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>couche %1 : %2</translation>
    </message>
</context>
<context>
    <name>SizeMap</name>
    <message>
        <source>Find in the drawing</source>
        <translation>Chercher dans le dessin</translation>
    </message>
    <message>
        <source>Which layers are drawn</source>
        <translation>Couches dessinées</translation>
    </message>
    <message>
        <source>Look into what is chosen in the drawing</source>
        <translation>Regarder dans ce qui est choisi dans le dessin</translation>
    </message>
    <message>
        <source>Look at the directory around the drawing</source>
        <translation>Regarder le répertoire qui entoure le dessin</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Choose something in the drawing of an image&apos;s sizes first.</source>
        <translation>Choisissez d’abord quelque chose dans le dessin des tailles d’une image.</translation>
    </message>
    <message>
        <source>The drawing shows everything.</source>
        <translation>Le dessin montre tout.</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Toutes les couches</translation>
    </message>
    <message>
        <source>Up to layer %1</source>
        <translation>Jusqu’à la couche %1</translation>
    </message>
    <message>
        <source>Only layer %1</source>
        <translation>Seulement la couche %1</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>Les fichiers n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>There are no files that weigh anything</source>
        <translation>Aucun fichier ne pèse quoi que ce soit</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Regarder %1</translation>
    </message>
    <message>
        <source>Show in its layer</source>
        <translation>Montrer dans sa couche</translation>
    </message>
    <message>
        <source>Look at everything in the drawing</source>
        <translation>Voir tout dans le dessin</translation>
    </message>
</context>
<context>
    <name>SnapshotActs</name>
    <message>
        <source>%1 comes back</source>
        <translation>%1 revient</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 est supprimé</translation>
    </message>
    <message>
        <source>%1 becomes what it was</source>
        <translation>%1 redevient ce qu’il était</translation>
    </message>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>Prendre un instantané de %1</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>Conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>No snapshot of “%1” could be taken.</source>
        <translation>Aucun instantané de « %1 » n’a pu être pris.</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>Rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be put back.</source>
        <translation>« %1 » ne peut pas être restauré.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The volume “%1” becomes what it was at “%2”:</source>
        <translation>Le volume « %1 » redevient ce qu’il était à « %2 » :</translation>
    </message>
    <message>
        <source>“%1” becomes what it was at “%2”:</source>
        <translation>« %1 » redevient ce qu’il était à « %2 » :</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What is there now is gone then, unless a snapshot has it: take one before.</source>
        <translation>Ce qui s’y trouve maintenant sera perdu, sauf si un instantané l’a : prenez-en un avant.</translation>
    </message>
    <message>
        <source>These containers run and have the volume: %1. Stop them first, or let them stand still meanwhile.</source>
        <translation>Ces conteneurs tournent et ont le volume : %1. Arrêtez-les d’abord, ou figez-les pendant ce temps.</translation>
    </message>
    <message>
        <source>They stand still meanwhile, and what they have open stays the old file</source>
        <translation>Ils restent figés pendant ce temps, et ce qu’ils ont ouvert reste l’ancien fichier</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories were put back or removed.</source>
        <translation>
            <numerusform>%Ln fichier ou répertoire a été restauré ou supprimé.</numerusform>
            <numerusform>%Ln fichiers et répertoires ont été restaurés ou supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be put back.</source>
        <translation>« %1 » n’a pas pu être restauré.</translation>
    </message>
    <message>
        <source>Remove snapshot</source>
        <translation>Supprimer l’instantané</translation>
    </message>
    <message>
        <source>The snapshot “%1” of the volume “%2” is removed.</source>
        <translation>L’instantané « %1 » du volume « %2 » est supprimé.</translation>
    </message>
    <message>
        <source>The volume itself and its other snapshots stay. This can&apos;t be undone.</source>
        <translation>Le volume lui-même et ses autres instantanés restent. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove snapshot %1</source>
        <translation>Supprimer l’instantané %1</translation>
    </message>
    <message>
        <source>Removed the snapshot %1.</source>
        <translation>L’instantané %1 a été supprimé.</translation>
    </message>
    <message>
        <source>The snapshot “%1” could not be removed.</source>
        <translation>L’instantané « %1 » n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>The schedule of “%1” could not be read.</source>
        <translation>Le calendrier de « %1 » n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Schedule snapshots of %1</source>
        <translation>Planifier les instantanés de %1</translation>
    </message>
    <message>
        <source>The schedule of “%1” could not be set.</source>
        <translation>Le calendrier de « %1 » n’a pas pu être défini.</translation>
    </message>
</context>
<context>
    <name>SnapshotClock</name>
    <message>
        <source>Take the snapshots that are due</source>
        <translation>Prendre les instantanés prévus</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln snapshots.</source>
        <translation>
            <numerusform>%Ln instantané pris.</numerusform>
            <numerusform>%Ln instantanés pris.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnapshotsTab</name>
    <message>
        <source>stood still meanwhile</source>
        <translation>figés pendant ce temps</translation>
    </message>
    <message>
        <source>wrote meanwhile</source>
        <translation>écrivaient pendant ce temps</translation>
    </message>
    <message>
        <source>none ran</source>
        <translation>aucun ne tournait</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>Pas encore d’instantanés</translation>
    </message>
    <message>
        <source>A snapshot keeps the files of the volume as they are now. What several have the same is kept only once, and all of it or a single file can be put back later.</source>
        <translation>Un instantané garde les fichiers du volume tels qu’ils sont maintenant. Ce que plusieurs ont en commun n’est gardé qu’une fois, et le tout ou un seul fichier peut être restauré plus tard.</translation>
    </message>
    <message>
        <source>Take snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparer avec maintenant</translation>
    </message>
    <message>
        <source>Put all back…</source>
        <translation>Tout restaurer…</translation>
    </message>
    <message>
        <source>Put this back…</source>
        <translation>Restaurer ceci…</translation>
    </message>
    <message>
        <source>Remove snapshot…</source>
        <translation>Supprimer l’instantané…</translation>
    </message>
    <message>
        <source>Snapshots of the volume</source>
        <translation>Instantanés du volume</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>New bytes</source>
        <translation>Octets nouveaux</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>What it took on the disk when it was made; the rest it shares.</source>
        <translation>Ce qu’il a pris sur le disque à sa création ; il partage le reste.</translation>
    </message>
    <message>
        <source>What containers that have the volume did meanwhile.</source>
        <translation>Ce que faisaient pendant ce temps les conteneurs qui ont le volume.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>A snapshot stays as it is: copy into the volume&apos;s own files.</source>
        <translation>Un instantané reste tel quel : copiez dans les fichiers du volume lui-même.</translation>
    </message>
    <message>
        <source>Choose a volume first.</source>
        <translation>Choisissez d’abord un volume.</translation>
    </message>
    <message>
        <source>Choose a snapshot first.</source>
        <translation>Choisissez d’abord un instantané.</translation>
    </message>
    <message>
        <source>Choose a file of a snapshot first.</source>
        <translation>Choisissez d’abord un fichier d’un instantané.</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Planifier…</translation>
    </message>
</context>
<context>
    <name>StackView</name>
    <message>
        <source>Find a layer</source>
        <translation>Chercher une couche</translation>
    </message>
    <message>
        <source>Copy the layer&apos;s instruction</source>
        <translation>Copier l’instruction de la couche</translation>
    </message>
    <message>
        <source>Find a layer…</source>
        <translation>Chercher une couche…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Taller layers</source>
        <translation>Couches plus hautes</translation>
    </message>
    <message>
        <source>Flatter layers</source>
        <translation>Couches plus plates</translation>
    </message>
    <message>
        <source>Layers in their usual height</source>
        <translation>Couches à leur hauteur habituelle</translation>
    </message>
    <message>
        <source>Show the layers of an image first.</source>
        <translation>Affichez d’abord les couches d’une image.</translation>
    </message>
    <message>
        <source>Choose a layer first.</source>
        <translation>Choisissez d’abord une couche.</translation>
    </message>
    <message>
        <source>Choose a layer that has files first.</source>
        <translation>Choisissez d’abord une couche qui contient des fichiers.</translation>
    </message>
</context>
<context>
    <name>SubjectField</name>
    <message>
        <source>Image, container, volume or path</source>
        <translation>Nom ou chemin</translation>
    </message>
    <message>
        <source>The folder as it is</source>
        <translation>Le dossier tel qu’il est</translation>
    </message>
    <message>
        <source>Its last commit (git HEAD)</source>
        <translation>Son dernier commit (git HEAD)</translation>
    </message>
</context>
<context>
    <name>Sunburst</name>
    <message>
        <source>Sizes as rings</source>
        <translation>Tailles sous forme d’anneaux</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tag image</source>
        <translation>Étiqueter l’image</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Ajouter l’étiquette</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>Un autre nom pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>name:tag</source>
        <translation>nom:étiquette</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>It will be kept as %1.</source>
        <translation>Elle sera conservée sous %1.</translation>
    </message>
    <message>
        <source>The image keeps its other names.</source>
        <translation>L’image garde ses autres noms.</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>Un nom se compose de minuscules, de chiffres et de séparateurs, puis de «&#xa0;:&#xa0;» et d’une étiquette.</translation>
    </message>
</context>
<context>
    <name>TaskHistory</name>
    <message>
        <source>What ran</source>
        <translation>Tâches exécutées</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Effacer les terminées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Why it failed…</source>
        <translation>Raison de l’échec…</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>Rien n’a encore été exécuté.</translation>
    </message>
    <message>
        <source>Began %1, took %2.</source>
        <translation>Début&#xa0;: %1. Durée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What ran</source>
        <translation>Tâches exécutées</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>other running tasks</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a task</comment>
        <translation>%1 – échec</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <comment>a task</comment>
        <translation>%1 – annulé</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>a task</comment>
        <translation>%1 – terminé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>All actions  %1</source>
        <translation>Toutes les actions  %1</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
</context>
<context>
    <name>TasksModel</name>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>décompression</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>empaquetage</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>indexation</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, and to what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>annulation…</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
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
        <translation>Début&#xa0;: %1. Durée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>export</translation>
    </message>
    <message>
        <source>mounting</source>
        <translation>montage</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Texte à sa taille habituelle</translation>
    </message>
</context>
<context>
    <name>ThreeWayModel</name>
    <message>
        <source>A  added</source>
        <translation>A  ajouté</translation>
    </message>
    <message>
        <source>C  changed</source>
        <translation>C  modifié</translation>
    </message>
    <message>
        <source>D  removed</source>
        <translation>D  supprimé</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
</context>
<context>
    <name>ThreeWayPane</name>
    <message>
        <source>Only mine</source>
        <translation>Moi seul</translation>
    </message>
    <message>
        <source>Only the new base</source>
        <translation>Nouvelle base seule</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>New base</source>
        <translation>Nouvelle base</translation>
    </message>
    <message>
        <source>Old base</source>
        <translation>Ancienne base</translation>
    </message>
    <message>
        <source>Which two of the file are compared</source>
        <translation>Quels deux du fichier sont comparés</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>Afficher les conflits</translation>
    </message>
    <message>
        <source>Show what only mine changed</source>
        <translation>Afficher ce que le mien seul a modifié</translation>
    </message>
    <message>
        <source>Show what only the new base changed</source>
        <translation>Afficher ce que la nouvelle base seule a modifié</translation>
    </message>
    <message>
        <source>Show what both changed alike</source>
        <translation>Afficher ce que les deux ont modifié pareil</translation>
    </message>
    <message>
        <source>Compare the file of the new base with mine</source>
        <translation>Comparer le fichier de la nouvelle base avec le mien</translation>
    </message>
    <message>
        <source>Compare the file of the old base with mine</source>
        <translation>Comparer le fichier de l’ancienne base avec le mien</translation>
    </message>
    <message>
        <source>Compare the file of the old base with the new base&apos;s</source>
        <translation>Comparer le fichier de l’ancienne base avec celui de la nouvelle</translation>
    </message>
    <message>
        <source>Looking for who changed what…</source>
        <translation>Recherche de qui a modifié quoi…</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>Ce n’est pas une expression régulière</translation>
    </message>
    <message>
        <source>Nobody changed anything</source>
        <translation>Personne n’a rien modifié</translation>
    </message>
    <message>
        <source>All three have the same files with the same content, modes and owners.</source>
        <translation>Les trois ont les mêmes fichiers, avec les mêmes contenus, droits et propriétaires.</translation>
    </message>
    <message>
        <source>No path matches</source>
        <translation>Aucun chemin ne correspond</translation>
    </message>
    <message>
        <source>Change the filter or press Escape in it to see every path.</source>
        <translation>Modifiez le filtre ou appuyez sur Échap dans celui-ci pour voir tous les chemins.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only mine</source>
        <translation>
            <numerusform>%Ln de mon seul fait</numerusform>
            <numerusform>%Ln de mon seul fait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only by the new base</source>
        <translation>
            <numerusform>%Ln par la nouvelle base seule</numerusform>
            <numerusform>%Ln par la nouvelle base seule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by both alike</source>
        <translation>
            <numerusform>%Ln par les deux à l’identique</numerusform>
            <numerusform>%Ln par les deux à l’identique</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither of the two has it</source>
        <translation>Aucun des deux ne l’a</translation>
    </message>
    <message>
        <source>Compare two others above.</source>
        <translation>Comparez-en deux autres ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>Rien ne correspond aux filtres</translation>
    </message>
    <message>
        <source>Widen them, or take them away.</source>
        <translation>Élargissez-les, ou retirez-les.</translation>
    </message>
</context>
<context>
    <name>ThreeWayView</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>Les deux pareils</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>Qui l’a modifié</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Qui a modifié quoi</translation>
    </message>
</context>
<context>
    <name>TreeBrowser</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Shows or hides these changes.</source>
        <translation>Affiche ou masque ces modifications.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln ajouté</numerusform>
            <numerusform>%Ln ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln supprimé</numerusform>
            <numerusform>%Ln supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>No path matches</source>
        <translation>Aucun chemin ne correspond</translation>
    </message>
    <message>
        <source>Change the filter or press Escape in it to see every path.</source>
        <translation>Modifiez le filtre ou appuyez sur Échap dans celui-ci pour voir tous les chemins.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Nothing here was written by %1</source>
        <translation>Rien ici n’a été écrit par %1</translation>
    </message>
    <message>
        <source>Choose another process above, or all of them.</source>
        <translation>Choisissez un autre processus ci-dessus, ou tous.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln renommé</numerusform>
            <numerusform>%Ln renommés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>Rien ne correspond aux filtres</translation>
    </message>
    <message>
        <source>Widen them, or take them away.</source>
        <translation>Élargissez-les, ou retirez-les.</translation>
    </message>
    <message>
        <source>Switch the changes on above to see them.</source>
        <translation>Activez les modifications ci-dessus pour les voir.</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>Ce n’est pas une expression régulière</translation>
    </message>
</context>
<context>
    <name>TreeDrop</name>
    <message>
        <source>Paste files</source>
        <translation>Coller des fichiers</translation>
    </message>
    <message>
        <source>Copy files in…</source>
        <translation>Copier des fichiers ici…</translation>
    </message>
    <message>
        <source>Copy a folder in…</source>
        <translation>Copier un dossier ici…</translation>
    </message>
    <message>
        <source>There are no files on the clipboard.</source>
        <translation>Il n’y a pas de fichiers dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Folder to copy in</source>
        <translation>Dossier à copier ici</translation>
    </message>
    <message>
        <source>Files to copy in</source>
        <translation>Fichiers à copier ici</translation>
    </message>
    <message>
        <source>Return copies, Escape leaves it.</source>
        <translation>Entrée copie, Échap abandonne.</translation>
    </message>
    <message>
        <source>It can be copied, or mounted as long as the container runs. Return copies, Escape leaves it.</source>
        <translation>Il peut être copié, ou monté tant que le conteneur tourne. Entrée copie, Échap abandonne.</translation>
    </message>
</context>
<context>
    <name>Treemap</name>
    <message>
        <source>Sizes as a map</source>
        <translation>Tailles sous forme de carte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsedByTab</name>
    <message>
        <source>Containers that use the volume</source>
        <translation>Conteneurs qui utilisent le volume</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>Dans le conteneur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No container uses it</source>
        <translation>Aucun conteneur ne l’utilise</translation>
    </message>
    <message>
        <source>It can be mounted when a container is run, or removed.</source>
        <translation>Il peut être monté à l’exécution d’un conteneur, ou supprimé.</translation>
    </message>
    <message>
        <source>● running</source>
        <translation>● en cours</translation>
    </message>
    <message>
        <source>○ not running</source>
        <translation>○ arrêté</translation>
    </message>
    <message>
        <source>Press Return to see the container.</source>
        <translation>Appuyez sur Entrée pour voir le conteneur.</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
</context>
<context>
    <name>VolumeActions</name>
    <message>
        <source>New volume…</source>
        <translation>Nouveau volume…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove unused…</source>
        <translation>Supprimer les inutilisés…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Containers use it. Remove them first.</source>
        <translation>Des conteneurs l’utilisent. Supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>Create volume %1</source>
        <translation>Créer le volume %1</translation>
    </message>
    <message>
        <source>Created the volume %1.</source>
        <translation>Volume %1 créé.</translation>
    </message>
    <message>
        <source>The volume “%1” could not be created.</source>
        <translation>Le volume «&#xa0;%1&#xa0;» n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Remove volume %1</source>
        <translation>Supprimer le volume %1</translation>
    </message>
    <message>
        <source>Removed the volume %1.</source>
        <translation>Volume %1 supprimé.</translation>
    </message>
    <message>
        <source>The volume “%1” could not be removed.</source>
        <translation>Le volume «&#xa0;%1&#xa0;» n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>There are no unused volumes without a name.</source>
        <translation>Il n’y a pas de volumes inutilisés sans nom.</translation>
    </message>
    <message>
        <source>The unused volumes could not be read.</source>
        <translation>Les volumes inutilisés n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Remove unused volumes</source>
        <translation>Supprimer les volumes inutilisés</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n volumes.</source>
        <translation>
            <numerusform>%n volume supprimé.</numerusform>
            <numerusform>%n volumes supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unused volumes could not be removed.</source>
        <translation>Les volumes inutilisés n’ont pas pu être supprimés.</translation>
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
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Choose a volume first.</source>
        <translation>Choisissez d’abord un volume.</translation>
    </message>
    <message>
        <source>Choose only one volume.</source>
        <translation>Choisissez un seul volume.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n volumes…</source>
        <translation>
            <numerusform>Supprimer %n volume…</numerusform>
            <numerusform>Supprimer %n volumes…</numerusform>
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
            <numerusform>Supprimer %n volume</numerusform>
            <numerusform>Supprimer %n volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volumes could not be removed.</source>
        <translation>
            <numerusform>%n volume n’a pas pu être supprimé.</numerusform>
            <numerusform>%n volumes n’ont pas pu être supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it on a volume to copy it into that.</source>
        <translation>Déposez-le sur un volume pour l’y copier.</translation>
    </message>
    <message>
        <source>Copy into volume</source>
        <translation>Copier dans le volume</translation>
    </message>
    <message numerus="yes">
        <source>%n things are copied into the volume “%1”:</source>
        <translation>
            <numerusform>%n élément est copié dans le volume « %1 » :</numerusform>
            <numerusform>%n éléments sont copiés dans le volume « %1 » :</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>What has the same name there is replaced. It can be undone.</source>
        <translation>Ce qui porte le même nom là-bas est remplacé. Cela peut être annulé.</translation>
    </message>
</context>
<context>
    <name>VolumeDetailPane</name>
    <message>
        <source>Views of the volume</source>
        <translation>Vues du volume</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>No volumes yet</source>
        <translation>Aucun volume pour l’instant</translation>
    </message>
    <message>
        <source>A volume keeps data outside of containers, so that it stays when they are removed and can be shared by several.</source>
        <translation>Un volume conserve des données hors des conteneurs&#xa0;: elles restent quand ceux-ci sont supprimés, et plusieurs peuvent les partager.</translation>
    </message>
    <message>
        <source>New volume…</source>
        <translation>Nouveau volume…</translation>
    </message>
    <message>
        <source>No volume is chosen</source>
        <translation>Aucun volume choisi</translation>
    </message>
    <message>
        <source>Choose one in the list to see what is in it.</source>
        <translation>Choisissez-en un dans la liste pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>used by no container</source>
        <translation>inutilisé</translation>
    </message>
    <message numerus="yes">
        <source>used by %n containers</source>
        <translation>
            <numerusform>utilisé par %n conteneur</numerusform>
            <numerusform>utilisé par %n conteneurs</numerusform>
        </translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>créé %1</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>pilote %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
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
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
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
        <translation>Il n’y a pas encore de conteneurs dont reprendre les points de montage.</translation>
    </message>
    <message>
        <source>Takes over every mount of the chosen containers.</source>
        <translation>Reprend tous les points de montage des conteneurs choisis.</translation>
    </message>
    <message>
        <source>Containers to take mounts from</source>
        <translation>Conteneurs dont reprendre les points de montage</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
</context>
<context>
    <name>VolumesListPane</name>
    <message>
        <source>Search volumes</source>
        <translation>Rechercher des volumes</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>anonymous, not used</source>
        <translation>anonyme, inutilisé</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>anonymous, used by %1</source>
        <translation>anonyme, utilisé par %1</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>utilisé par %1</translation>
    </message>
</context>
<context>
    <name>WeightRows</name>
    <message>
        <source>What each layer weighs</source>
        <translation>Ce que pèse chaque couche</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Gaspillage</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>What it ships and a later layer hides</source>
        <translation>Ce qu’elle livre et qu’une couche ultérieure masque</translation>
    </message>
    <message>
        <source>What it hides of the layers below</source>
        <translation>Ce qu’elle masque des couches du dessous</translation>
    </message>
    <message>
        <source>Copy instruction</source>
        <translation>Copier l’instruction</translation>
    </message>
    <message>
        <source>Files that ship and that nobody sees</source>
        <translation>Fichiers livrés que personne ne voit</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Hidden by</source>
        <translation>Masqué par</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Files of the same content</source>
        <translation>Fichiers de même contenu</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>The heaviest directories</source>
        <translation>Les répertoires les plus lourds</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>supprimé par %1</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>remplacé par %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n layers</source>
        <translation>
            <numerusform>%1 dans %n couche</numerusform>
            <numerusform>%1 dans %n couches</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing wasted</source>
        <translation>aucun gaspillage</translation>
    </message>
    <message>
        <source>%1 wasted: %2 replaced, %3 deleted by later layers</source>
        <translation>%1 gaspillés&#xa0;: %2 remplacés, %3 supprimés par des couches ultérieures</translation>
    </message>
    <message>
        <source>no file twice</source>
        <translation>aucun fichier en double</translation>
    </message>
    <message>
        <source>%1 in copies</source>
        <translation>%1 en copies</translation>
    </message>
    <message>
        <source>efficiency %1 %</source>
        <translation>efficacité %1&#xa0;%</translation>
    </message>
    <message>
        <source>no other image</source>
        <translation>aucune autre</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Partagée avec</translation>
    </message>
    <message>
        <source>Other images that have this layer: it is on the disk once</source>
        <translation>Autres images qui ont cette couche : elle n’est qu’une fois sur le disque</translation>
    </message>
    <message>
        <source>all of it in this image alone</source>
        <translation>le tout dans cette image seule</translation>
    </message>
    <message>
        <source>%1 in this image alone, %2 shared with other images</source>
        <translation>%1 dans cette image seule, %2 partagés avec d’autres images</translation>
    </message>
</context>
<context>
    <name>WeightTab</name>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Gaspillage</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Répertoires</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>The image is weighed</source>
        <translation>Pesée de l’image</translation>
    </message>
    <message>
        <source>The image could not be weighed.</source>
        <translation>L’image n’a pas pu être pesée.</translation>
    </message>
    <message>
        <source>The heaviest %1 of %2</source>
        <translation>Les %1 plus lourds sur %2</translation>
    </message>
    <message>
        <source>No layer hides a file of another: all that ships is seen</source>
        <translation>Aucune couche ne masque un fichier d’une autre&#xa0;: tout ce qui est livré est visible</translation>
    </message>
    <message>
        <source>No two files have the same content</source>
        <translation>Aucun fichier n’a le même contenu qu’un autre</translation>
    </message>
    <message>
        <source>The image has no directories</source>
        <translation>L’image n’a pas de répertoires</translation>
    </message>
    <message>
        <source>The image has no layers</source>
        <translation>L’image n’a pas de couches</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Anneaux</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Show in the layer that ships it</source>
        <translation>Montrer dans la couche qui le livre</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Outcrop</source>
        <translation>Bienvenue dans Outcrop</translation>
    </message>
    <message>
        <source>See what container images are made of, run them, and see exactly what they changed. Everything stays on this machine: no daemon, no account, no network.</source>
        <translation>Voyez de quoi sont faites les images de conteneurs, exécutez-les et voyez exactement ce qu’elles ont modifié. Tout reste sur cet ordinateur&#xa0;: ni démon, ni compte, ni réseau.</translation>
    </message>
    <message>
        <source>An image is a stack of layers</source>
        <translation>Une image est une pile de couches</translation>
    </message>
    <message>
        <source>Each instruction that built it left a layer with the files it added, changed or removed.</source>
        <translation>Chaque instruction qui l’a construite a laissé une couche avec les fichiers qu’elle a ajoutés, modifiés ou supprimés.</translation>
    </message>
    <message>
        <source>A container adds one of its own</source>
        <translation>Un conteneur ajoute la sienne</translation>
    </message>
    <message>
        <source>It runs an image and writes into a layer on top. The image below never changes.</source>
        <translation>Il exécute une image et écrit dans une couche posée dessus. L’image en dessous ne change jamais.</translation>
    </message>
    <message>
        <source>A volume lies beside the stack</source>
        <translation>Un volume est à côté de la pile</translation>
    </message>
    <message>
        <source>It keeps data that should outlive the container, and can be given to another one.</source>
        <translation>Il conserve les données qui doivent survivre au conteneur, et peut être donné à un autre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Load the starter image</source>
        <translation>Charger l’image de départ</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Leave out files that a later layer hides</source>
        <translation>Omettre les fichiers qu’une couche ultérieure masque</translation>
    </message>
    <message>
        <source>Leave out what package managers and builds leave behind</source>
        <translation>Omettre ce que les gestionnaires de paquets et les builds laissent</translation>
    </message>
    <message>
        <source>Paths to leave out</source>
        <translation>Chemins à omettre</translation>
    </message>
    <message>
        <source>Leave out paths</source>
        <translation>Omettre des chemins</translation>
    </message>
    <message>
        <source>The lowest layer</source>
        <translation>La couche la plus basse</translation>
    </message>
    <message>
        <source>The highest layer</source>
        <translation>La couche la plus haute</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Make one of the layers</source>
        <translation>N’en faire qu’une des couches</translation>
    </message>
    <message>
        <source>How layers are compressed</source>
        <translation>Compression des couches</translation>
    </message>
    <message>
        <source>zstd, as small as it can</source>
        <translation>zstd, au plus petit</translation>
    </message>
    <message>
        <source>zstd</source>
        <translation>zstd</translation>
    </message>
    <message>
        <source>gzip, as small as it can</source>
        <translation>gzip, au plus petit</translation>
    </message>
    <message>
        <source>not compressed</source>
        <translation>sans compression</translation>
    </message>
    <message>
        <source>Compress otherwise</source>
        <translation>Compresser autrement</translation>
    </message>
    <message>
        <source>name:tag of the new image</source>
        <translation>nom:tag de la nouvelle image</translation>
    </message>
    <message>
        <source>Name of the new image</source>
        <translation>Nom de la nouvelle image</translation>
    </message>
    <message>
        <source>Write image</source>
        <translation>Écrire l’image</translation>
    </message>
    <message>
        <source>The lowest of the layers must not lie above the highest.</source>
        <translation>La plus basse des couches ne doit pas se trouver au-dessus de la plus haute.</translation>
    </message>
    <message>
        <source>A name is made of lower-case letters, digits and separators, then “:” and a tag.</source>
        <translation>Un nom se compose de minuscules, de chiffres et de séparateurs, puis de «&#xa0;:&#xa0;» et d’une étiquette.</translation>
    </message>
    <message>
        <source>Tick what the image shall do without: its new size is measured at once.</source>
        <translation>Cochez ce dont l’image doit se passer : sa nouvelle taille est mesurée aussitôt.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>The new size could not be measured.</source>
        <translation>La nouvelle taille n’a pas pu être mesurée.</translation>
    </message>
    <message>
        <source>Nothing of the image changes.</source>
        <translation>Rien ne change dans l’image.</translation>
    </message>
    <message>
        <source>%1 as stored</source>
        <translation>%1 dans le magasin</translation>
    </message>
    <message>
        <source>Write %1 anew</source>
        <translation>Réécrire %1</translation>
    </message>
    <message>
        <source>The image could not be written.</source>
        <translation>L’image n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Write the image as it would be</source>
        <translation>Écrire l’image telle qu’elle serait</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>Elle est en cours d’écriture.</translation>
    </message>
    <message>
        <source>Tick what the image shall do without, under “Weight”, “What if”.</source>
        <translation>Cochez ce dont l’image doit se passer, sous « Poids », « Et si ».</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Visite de la fenêtre</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Palette de commandes…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Go to images</source>
        <translation>Aller aux images</translation>
    </message>
    <message>
        <source>Go to containers</source>
        <translation>Aller aux conteneurs</translation>
    </message>
    <message>
        <source>Go to volumes</source>
        <translation>Aller aux volumes</translation>
    </message>
    <message>
        <source>Go to Compare</source>
        <translation>Aller à la comparaison</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>Aller à la recherche</translation>
    </message>
    <message>
        <source>Search for files…</source>
        <translation>Rechercher des fichiers…</translation>
    </message>
    <message>
        <source>Read the store again</source>
        <translation>Relire le stockage</translation>
    </message>
    <message>
        <source>What ran</source>
        <translation>Tâches exécutées</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation>Icônes seulement</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Apparence du système</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Apparence claire</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Apparence sombre</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Annuler l’action « %1 »</translation>
    </message>
    <message>
        <source>Nothing that was done in this window can be taken back.</source>
        <translation>Rien de ce qui a été fait dans cette fenêtre ne peut être annulé.</translation>
    </message>
    <message>
        <source>Go to Genealogy</source>
        <translation>Aller à la généalogie</translation>
    </message>
    <message>
        <source>Genealogy</source>
        <translation>Généalogie</translation>
    </message>
    <message>
        <source>Go to path…</source>
        <translation>Aller à un chemin…</translation>
    </message>
    <message>
        <source>No tree of files is in sight. Choose an image, a container or a volume first.</source>
        <translation>Aucune arborescence de fichiers n’est affichée. Choisissez d’abord une image, un conteneur ou un volume.</translation>
    </message>
    <message>
        <source>Go to the disk</source>
        <translation>Aller au disque</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Open folders</source>
        <translation>Dossiers ouverts</translation>
    </message>
</context>
<context>
    <name>WriterText</name>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>Written at %1 by %2, process %3 in the container and %4 on this computer.</source>
        <translation>Écrit à %1 par %2, processus %3 dans le conteneur et %4 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Probably written at %1 by %2, process %3 in the container and %4 on this computer.</source>
        <translation>Probablement écrit à %1 par %2, processus %3 dans le conteneur et %4 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Written at %1 by %2, process %3 on this computer.</source>
        <translation>Écrit à %1 par %2, processus %3 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Probably written at %1 by %2, process %3 on this computer.</source>
        <translation>Probablement écrit à %1 par %2, processus %3 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Written at %1 by process %2 of this computer, which ended before its name could be read.</source>
        <translation>Écrit à %1 par le processus %2 de cet ordinateur, qui s’est terminé avant que son nom puisse être lu.</translation>
    </message>
    <message>
        <source>Which process wrote this is not known: it was there before the changes were followed, or too much was written at once.</source>
        <translation>On ne sait pas quel processus a écrit ceci : c’était là avant que les modifications soient suivies, ou trop de choses ont été écrites à la fois.</translation>
    </message>
    <message>
        <source>Only root is told which process wrote. A process that has a file open for writing is shown with a question mark; this one was closed before it was looked at.</source>
        <translation>Seul root apprend quel processus a écrit. Un processus qui a un fichier ouvert en écriture est montré avec un point d’interrogation ; celui-ci a été fermé avant d’être regardé.</translation>
    </message>
</context>
</TS>
