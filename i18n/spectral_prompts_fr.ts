<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <location filename="../plugin.py"/>
        <source>Classify with text prompts...</source>
        <translation>Classer avec des prompts textuels...</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Make a class map of a raster from class names</source>
        <translation>Faire une carte des classes d'un raster à partir de noms de classe</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/messages.py"/>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Copy versions, engine, settings and the last job as text for a report</source>
        <translation>Copier versions, moteur, réglages et dernière tâche sous forme de texte pour un signalement</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/engine_panel.py"/>
        <source>Guide...</source>
        <translation>Guide...</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Areas of the classes</source>
        <translation>Surfaces des classes</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Conf.</source>
        <translation>Conf.</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Unchecked classes are transparent on the map</source>
        <translation>Les classes décochées sont transparentes sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Mapped area, in pixels where the raster has no reference system, and its share</source>
        <translation>Surface cartographiée, en pixels si le raster n'a pas de système de coordonnées, et sa part</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Mean confidence of the class's pixels, 0 to 1: compares classes with each other</source>
        <translation>Confiance moyenne des pixels de la classe, de 0 à 1 : compare les classes entre elles</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Delete all classes</source>
        <translation>Supprimer toutes les classes</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Add {count} classes</source>
        <translation>Ajouter {count} classes</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/class_list.py"/>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Add class</source>
        <translation>Ajouter une classe</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Paste classes</source>
        <translation>Coller des classes</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Prompt sets</source>
        <translation>Jeux de prompts</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/descriptions.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Import classes</source>
        <translation>Importer des classes</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Text, one class a line</source>
        <translation>Texte, une classe par ligne</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Export classes</source>
        <translation>Exporter les classes</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>The classes were written to {path}</source>
        <translation>Les classes ont été écrites dans {path}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Classes of {title}</source>
        <translation>Classes de {title}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>{count} classes of {title} took the place of {before}; undo brings them back.</source>
        <translation>{count} classes de {title} ont remplacé {before} ; annuler les ramène.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Colours from {name}</source>
        <translation>Couleurs de {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>This class has no name: give it one.</source>
        <translation>Cette classe n'a pas de nom : donnez-lui-en un.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Another class has the name '{name}', too (case and blanks do not tell classes apart): rename or delete one of the two.</source>
        <translation>Une autre classe porte aussi le nom « {name} » (ni la casse ni les espaces ne distinguent les classes) : renommez ou supprimez l'une des deux.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Delete class '{name}'</source>
        <translation>Supprimer la classe « {name} »</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Delete {count} classes</source>
        <translation>Supprimer {count} classes</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Move class '{name}'</source>
        <translation>Déplacer la classe « {name} »</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Rename class</source>
        <translation>Renommer la classe</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change prompts</source>
        <translation>Modifier les prompts</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change description</source>
        <translation>Modifier la description</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>A class value must be between 1 and {most}, found {value}.</source>
        <translation>La valeur d'une classe doit être comprise entre 1 et {most}, trouvé : {value}.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>The value {value} belongs to the class '{name}': choose another.</source>
        <translation>La valeur {value} appartient à la classe « {name} » : choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change value</source>
        <translation>Modifier la valeur</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change colour</source>
        <translation>Modifier la couleur</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Paste...</source>
        <translation>Coller...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Paste a list of classes, one a line, from a text or a spreadsheet</source>
        <translation>Coller une liste de classes, une par ligne, venant d'un texte ou d'un tableur</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Start from a set of classes that comes with the plugin</source>
        <translation>Partir d'un ensemble de classes fourni avec l'extension</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Import, export, colours and more</source>
        <translation>Importer, exporter, couleurs et plus</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Import...</source>
        <translation>Importer...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Read classes from a prompt set or text file</source>
        <translation>Lire les classes d'un jeu de prompts ou d'un fichier texte</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Write the classes to a prompt set or text file</source>
        <translation>Écrire les classes dans un jeu de prompts ou un fichier texte</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Colours of all from a ramp</source>
        <translation>Couleurs de toutes selon une palette</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Undo brings them back</source>
        <translation>Annuler les ramène</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/classes/class_table.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>What the current class looks like, in your own words</source>
        <translation>À quoi ressemble la classe courante, avec vos propres mots</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Description of the current class</source>
        <translation>Description de la classe courante</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Give all classes colours of this ramp, from first to last</source>
        <translation>Donner à toutes les classes les couleurs de cette palette, de la première à la dernière</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>There are no colour ramps</source>
        <translation>Il n'y a pas de palettes de couleur</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Make one in Settings &gt; Style manager.</source>
        <translation>Créez-en une dans Préférences &gt; Gestionnaire de style.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Choose colour...</source>
        <translation>Choisir la couleur...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>What the class looks like, in your own words; used when a model is trained</source>
        <translation>À quoi ressemble la classe, avec vos propres mots ; sert à l'entraînement d'un modèle</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Choose a class in the table first.</source>
        <translation>Choisissez d'abord une classe dans la table.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Description of {name}</source>
        <translation>Description de {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Select a class first.</source>
        <translation>Sélectionnez d'abord une classe.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>The class is the first already.</source>
        <translation>La classe est déjà la première.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>The class is the last already.</source>
        <translation>La classe est déjà la dernière.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/classes/descriptions.py"/>
        <source>There are no classes yet.</source>
        <translation>Il n'y a pas encore de classes.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Add a class below the current one (Ins)</source>
        <translation>Ajouter une classe sous la classe courante (Inser)</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Delete the selected classes (Del)</source>
        <translation>Supprimer les classes sélectionnées (Suppr)</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move up (Ctrl+Up); values stay with their classes</source>
        <translation>Monter (Ctrl+Haut) ; les valeurs restent avec leurs classes</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move down (Ctrl+Down); values stay with their classes</source>
        <translation>Descendre (Ctrl+Bas) ; les valeurs restent avec leurs classes</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Undo: {text}</source>
        <translation>Annuler : {text}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Redo: {text}</source>
        <translation>Refaire : {text}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>There is nothing to undo.</source>
        <translation>Il n'y a rien à annuler.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>There is nothing to redo.</source>
        <translation>Il n'y a rien à refaire.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>What classes look like, in the words of a language model of your choice</source>
        <translation>À quoi ressemblent les classes, avec les mots d'un modèle de langage de votre choix</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Give all classes colours from one end to the other</source>
        <translation>Donner à toutes les classes des couleurs d'un bout à l'autre</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Value of the class in the class map</source>
        <translation>Valeur de la classe dans la carte des classes</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Colour of the class</source>
        <translation>Couleur de la classe</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Name of the class; its words are what is looked for</source>
        <translation>Nom de la classe ; ce sont ses mots qui sont recherchés</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Synonyms and other ways to say the class, separated by commas</source>
        <translation>Synonymes et autres façons de dire la classe, séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Maps to</source>
        <translation>Correspond à</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>The known materials the class is taken for, with their weights</source>
        <translation>Les matériaux connus auxquels la classe est rattachée, avec leurs parts</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Longer text about the class, for training from samples</source>
        <translation>Texte plus long sur la classe, pour l'entraînement à partir d'échantillons</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Colour {color}</source>
        <translation>Couleur {color}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{color}, chosen by the program; double-click to choose another</source>
        <translation>{color}, choisie par le programme ; double-cliquez pour en choisir une autre</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{color}; double-click to choose another</source>
        <translation>{color} ; double-cliquez pour en choisir une autre</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>No synonyms: the name alone is looked for. Separate several by commas.</source>
        <translation>Pas de synonymes : seul le nom est recherché. Séparez-en plusieurs par des virgules.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>The classification engine is not there to tell what this means.</source>
        <translation>Le moteur de classification n'est pas là pour dire ce que cela signifie.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Looking up what this means...</source>
        <translation>Recherche de ce que cela signifie...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Nearest: {names}</source>
        <translation>Les plus proches : {names}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{weight} {name}</source>
        <translation>{weight} {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Without a meaning for spectra: {words}</source>
        <translation>Sans signification pour les spectres : {words}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>nothing close: {names}?</source>
        <translation>rien de proche : {names} ?</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>nothing close: name it differently</source>
        <translation>rien de proche : nommez-la autrement</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{name} {weight}</source>
        <translation>{name} {weight}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{materials} and {count} more</source>
        <translation>{materials} et {count} de plus</translation>
    </message>
    <message>
        <location filename="../ui/classes/delegates.py"/>
        <source>Colour of {name}</source>
        <translation>Couleur de {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/delegates.py"/>
        <source>synonyms, separated by commas</source>
        <translation>synonymes, séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Descriptions</source>
        <translation>Descriptions</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Copy instructions for descriptions</source>
        <translation>Copier les instructions pour les descriptions</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Paste descriptions</source>
        <translation>Coller les descriptions</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Load descriptions...</source>
        <translation>Charger les descriptions...</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Text that tells any language model about your sensor and classes, and what to write of each; nothing is sent by the plugin</source>
        <translation>Texte qui présente à n'importe quel modèle de langage votre capteur et vos classes, et ce qu'il faut écrire de chacune ; l'extension n'envoie rien</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Take the answer of a language model from the clipboard</source>
        <translation>Prendre la réponse d'un modèle de langage dans le presse-papiers</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Take descriptions from a file: Markdown with a heading for each class, or JSON</source>
        <translation>Prendre les descriptions d'un fichier : Markdown avec un titre par classe, ou JSON</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <location filename="../ui/samples/training.py"/>
        <source>The classification engine is missing; the panel below says what to do.</source>
        <translation>Le moteur de classification manque ; le panneau ci-dessous dit quoi faire.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <location filename="../ui/samples/training.py"/>
        <source>Choose the raster first.</source>
        <translation>Choisissez d'abord le raster.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>The raster has no file that the engine can look at: save it as one, or use 'Instructions for descriptions' in the Processing toolbox.</source>
        <translation>Le raster n'a pas de fichier que le moteur puisse lire : enregistrez-le comme fichier, ou utilisez « Instructions pour les descriptions » dans la boîte à outils de traitements.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>The instructions are on the clipboard (classes: {count}). Paste them into a language model of your choice, copy its answer, and choose 'Paste descriptions' here.</source>
        <translation>Les instructions sont dans le presse-papiers (classes : {count}). Collez-les dans un modèle de langage de votre choix, copiez sa réponse et choisissez ici « Coller les descriptions ».</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>The clipboard holds no text: copy the answer of the language model first.</source>
        <translation>Le presse-papiers ne contient pas de texte : copiez d'abord la réponse du modèle de langage.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Load descriptions</source>
        <translation>Charger les descriptions</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Descriptions from {name}</source>
        <translation>Descriptions de {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>1 class has a description from {name} now; undo takes it back.</source>
        <translation>1 classe a maintenant une description de {name} ; annuler la retire.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>{count} classes have a description from {name} now; undo takes them back.</source>
        <translation>{count} classes ont maintenant une description de {name} ; annuler les retire.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Nothing is said there of {names}.</source>
        <translation>Rien n'y est dit de {names}.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Not among the classes: {names}.</source>
        <translation>Ne sont pas parmi les classes : {names}.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <location filename="../ui/classes/display.py"/>
        <source>Stretch the colours of {name}</source>
        <translation>Étirer les couleurs de {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/dock.py"/>
        <location filename="../ui/docks.py"/>
        <source>Classes and prompts</source>
        <translation>Classes et prompts</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>Known scenes</source>
        <translation>Scènes connues</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>No libraries were found</source>
        <translation>Aucune bibliothèque n'a été trouvée</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>The folder {path} holds none.</source>
        <translation>Le dossier {path} n'en contient aucune.</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>Start from these {count} classes</source>
        <translation>Partir de ces {count} classes</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>They take the place of the classes in the table; undo brings back</source>
        <translation>Elles remplacent les classes de la table ; annuler les ramène</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>Add this class to the table</source>
        <translation>Ajouter cette classe à la table</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>One class a line: a name, then, if you like, synonyms after a colon and a colour after a bar. Quote what holds one of these signs. A saved prompt set (JSON) can be pasted, too.</source>
        <translation>Une classe par ligne : un nom, puis, si vous voulez, des synonymes après deux-points et une couleur après une barre. Mettez entre guillemets ce qui contient l'un de ces signes. Un jeu de prompts enregistré (JSON) peut aussi être collé.</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Classes, one a line</source>
        <translation>Classes, une par ligne</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>water: lake, river | #1f78b4
forest
bare soil</source>
        <translation>water: lake, river | #1f78b4
forest
bare soil</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>&amp;Replace all</source>
        <translation>Tout &amp;remplacer</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>{names}; and {count} more</source>
        <translation>{names} ; et {count} de plus</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>1 class: {names}</source>
        <translation>1 classe : {names}</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>{count} classes: {names}</source>
        <translation>{count} classes : {names}</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Nothing to add yet.</source>
        <translation>Rien à ajouter pour l'instant.</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Write or paste at least one class.</source>
        <translation>Écrivez ou collez au moins une classe.</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Add these classes below those in the table</source>
        <translation>Ajouter ces classes sous celles de la table</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Put these classes in place of those in the table</source>
        <translation>Mettre ces classes à la place de celles de la table</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>All of the raster, {size} pixels.</source>
        <translation>Tout le raster, {size} pixels.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The map shows no part of the raster: zoom to it, or choose the whole raster.</source>
        <translation>La carte ne montre aucune partie du raster : zoomez dessus, ou choisissez le raster entier.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The part the map shows, {size} pixels.</source>
        <translation>La partie que montre la carte, {size} pixels.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The map shows none of the selected polygons: zoom to them for a preview.</source>
        <translation>La carte ne montre aucun des polygones sélectionnés : zoomez dessus pour un aperçu.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>1 selected polygon of {name}, in a rectangle of {size} pixels.</source>
        <translation>1 polygone sélectionné de {name}, dans un rectangle de {size} pixels.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>{count} selected polygons of {name}, in a rectangle of {size} pixels.</source>
        <translation>{count} polygones sélectionnés de {name}, dans un rectangle de {size} pixels.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The selected polygons lie outside the raster: select others.</source>
        <translation>Les polygones sélectionnés sont hors du raster : sélectionnez-en d'autres.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>No polygons are selected: select some in a polygon layer, or choose another part.</source>
        <translation>Aucun polygone n'est sélectionné : sélectionnez-en dans une couche de polygones, ou choisissez une autre partie.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The coordinates cannot be brought into the raster's reference system.</source>
        <translation>Les coordonnées ne peuvent pas être converties dans le système de coordonnées du raster.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>{columns} x {rows}</source>
        <translation>{columns} x {rows}</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <location filename="../ui/messages.py"/>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/class_signatures.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/classify_with_model.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/inspect_scene.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Open the layer's colours and other properties</source>
        <translation>Ouvrir les couleurs et autres propriétés de la couche</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Show the class chosen in the list alone; choose another to look at that one</source>
        <translation>Montrer seulement la classe choisie dans la liste ; choisissez-en une autre pour la voir seule</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>How much of the other classes is seen</source>
        <translation>Dans quelle mesure les autres classes restent visibles</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Confidence compares the classes with each other; it is no accuracy.</source>
        <translation>La confiance compare les classes entre elles ; ce n'est pas une précision.</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Result: {name}</source>
        <translation>Résultat : {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Open the page with map, areas, materials and warnings</source>
        <translation>Ouvrir la page avec carte, surfaces, matériaux et avertissements</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>The report is not there (any more): classify again to make one.</source>
        <translation>Le rapport n'est pas (ou plus) là : classez de nouveau pour en faire un.</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Mean confidence {value}</source>
        <translation>Confiance moyenne {value}</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>{share} of the pixels resemble none of the classes: one may be missing.</source>
        <translation>{share} des pixels ne ressemblent à aucune des classes : il en manque peut-être une.</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>The layer is no longer shown by its classes: give it paletted colours first.</source>
        <translation>La couche n'est plus affichée par ses classes : donnez-lui d'abord des couleurs par valeur (palette).</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/result_layers.py"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/engine_panel.py"/>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Classify with text prompts</source>
        <translation>Classer avec des prompts textuels</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Visible extent</source>
        <translation>Emprise visible</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>The part of the raster the map shows</source>
        <translation>La partie du raster que montre la carte</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Whole raster</source>
        <translation>Raster entier</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Every pixel of the raster</source>
        <translation>Chaque pixel du raster</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Selected polygons</source>
        <translation>Polygones sélectionnés</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/install_dialog.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/classes/scene_panel.py"/>
        <location filename="../ui/classes/why.py"/>
        <source>Choose a raster first.</source>
        <translation>Choisissez d'abord un raster.</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>The raster cannot be read: check that its file is there.</source>
        <translation>Le raster ne peut pas être lu : vérifiez que son fichier est là.</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>A run is going: wait for it, or cancel it.</source>
        <translation>Un calcul est en cours : attendez-le, ou annulez-le.</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>There are no classes yet: add at least two.</source>
        <translation>Il n'y a pas encore de classes : ajoutez-en au moins deux.</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Classify the visible extent (of selected polygons, what is visible of them) at the screen's resolution, in seconds: coarse pixels, without refinement; with spectral knowledge where the source is automatic</source>
        <translation>Classer l'emprise visible (des polygones sélectionnés, ce qui en est visible) à la résolution de l'écran, en quelques secondes : pixels grossiers, sans affinage ; avec les connaissances spectrales si la source est automatique</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Make the class map and its confidence as layers, and a report</source>
        <translation>Faire la carte des classes et sa confiance comme couches, et un rapport</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Only pixels whose centre lies in a selected polygon: of the active layer, else of the first layer with selected polygons</source>
        <translation>Seulement les pixels dont le centre est dans un polygone sélectionné : de la couche active, sinon de la première couche où des polygones sont sélectionnés</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>choose a raster</source>
        <translation>choisissez un raster</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The hyperspectral or multispectral raster to classify</source>
        <translation>Le raster hyperspectral ou multispectral à classer</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <location filename="../processing_provider/class_signatures.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>What is known of the raster</source>
        <translation>Ce que l'on sait du raster</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Open a page with all that was understood of the raster, band by band</source>
        <translation>Ouvrir une page avec tout ce qui a été compris du raster, bande par bande</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>True colour</source>
        <translation>Vraies couleurs</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Show the raster in the bands nearest to red, green and blue light</source>
        <translation>Afficher le raster dans les bandes les plus proches de la lumière rouge, verte et bleue</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Infrared</source>
        <translation>Infrarouge</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Show near infrared, red and green as red, green and blue: plants are red</source>
        <translation>Afficher le proche infrarouge, le rouge et le vert comme rouge, vert et bleu : les plantes sont rouges</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The colours could not be set: the raster's values could not be read.</source>
        <translation>Les couleurs n'ont pas pu être réglées : les valeurs du raster n'ont pas pu être lues.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Choose a raster of many bands, or add one to the project.</source>
        <translation>Choisissez un raster de nombreuses bandes, ou ajoutez-en un au projet.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>{bands}; the engine would tell more</source>
        <translation>{bands} ; le moteur en dirait plus</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>{bands}, reading more...</source>
        <translation>{bands}, lecture de la suite...</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Bands that are not used. {reasons}</source>
        <translation>Bandes non utilisées. {reasons}</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>What was understood of the raster; the button above opens all of it</source>
        <translation>Ce qui a été compris du raster ; le bouton ci-dessus ouvre le tout</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>What to know before trusting a map</source>
        <translation>Ce qu'il faut savoir avant de se fier à une carte</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The raster has no bands near these wavelengths.</source>
        <translation>Le raster n'a pas de bandes proches de ces longueurs d'onde.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The layer has no file of its own: nothing can be said about it.</source>
        <translation>La couche n'a pas de fichier propre : on ne peut rien en dire.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <location filename="../ui/classes/why.py"/>
        <source>The classification engine is not installed.</source>
        <translation>Le moteur de classification n'est pas installé.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The raster does not tell its wavelengths: no band is known to be red.</source>
        <translation>Le raster n'indique pas ses longueurs d'onde : aucune bande n'est connue comme rouge.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The classification engine, which reads the wavelengths, is not installed.</source>
        <translation>Le moteur de classification, qui lit les longueurs d'onde, n'est pas installé.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The raster is still being read.</source>
        <translation>Le raster est encore en cours de lecture.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{low} to {high} nm</source>
        <translation>{low} à {high} nm</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no wavelengths</source>
        <translation>sans longueurs d'onde</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{count} bad</source>
        <translation>{count} défectueuses</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>nodata {value}</source>
        <translation>nodata {value}</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>1 band</source>
        <translation>1 bande</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{count} bands</source>
        <translation>{count} bandes</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>No coordinate reference system: areas will be given in pixels.</source>
        <translation>Pas de système de coordonnées : les surfaces seront données en pixels.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{count} more in the report</source>
        <translation>{count} de plus dans le rapport</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>bad</source>
        <translation>défectueuse</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{reason}: {bands}</source>
        <translation>{reason} : {bands}</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>reflectance x {factor}</source>
        <translation>réflectance x {factor}</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>reflectance</source>
        <translation>réflectance</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>digital numbers</source>
        <translation>comptes numériques</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>reflectance, scaled band by band</source>
        <translation>réflectance, mise à l'échelle bande par bande</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>transparency</source>
        <translation>transparence</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>marked bad</source>
        <translation>marquée défectueuse</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no data</source>
        <translation>sans données</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no wavelength</source>
        <translation>sans longueur d'onde</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>water absorption</source>
        <translation>absorption par l'eau</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no reflected sunlight</source>
        <translation>sans lumière solaire réfléchie</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Spectral knowledge</source>
        <translation>Connaissances spectrales</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>CLIP, which looks at a colour picture</source>
        <translation>CLIP, qui regarde une image en couleurs</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Spectral knowledge and CLIP</source>
        <translation>Connaissances spectrales et CLIP</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Network trained on the scene (minutes)</source>
        <translation>Réseau entraîné sur la scène (minutes)</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Scene statistics (seconds)</source>
        <translation>Statistiques de la scène (secondes)</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Automatic: {source}</source>
        <translation>Automatique : {source}</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Refinement and advanced</source>
        <translation>Affinage et réglages avancés</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Settings that most maps do not need</source>
        <translation>Réglages dont la plupart des cartes n'ont pas besoin</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>CLIP</source>
        <translation>CLIP</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>How the network that knows words and pictures looks</source>
        <translation>Comment regarde le réseau qui connaît mots et images</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>as set above</source>
        <translation>comme réglé ci-dessus</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Folder for results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>temporary files</source>
        <translation>fichiers temporaires</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Class map, confidence and report are kept in this folder. Left empty they are temporary: QGIS deletes them when it closes.</source>
        <translation>Carte des classes, confiance et rapport sont gardés dans ce dossier. Laissé vide, ils sont temporaires : QGIS les supprime à sa fermeture.</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>One band a class; large on large rasters</source>
        <translation>Une bande par classe ; volumineux pour les grands rasters</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>What the source alone says, to compare with</source>
        <translation>Ce que dit la source seule, pour comparer</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Keep results in</source>
        <translation>Garder les résultats dans</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Also a raster of all class probabilities</source>
        <translation>Aussi un raster des probabilités de toutes les classes</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Also the map before refinement</source>
        <translation>Aussi la carte avant affinage</translation>
    </message>
    <message>
        <location filename="../ui/classes/summary.py"/>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <location filename="../ui/classes/summary.py"/>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <location filename="../ui/classes/summary.py"/>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <location filename="../ui/classes/summary.py"/>
        <source>{count} pixels</source>
        <translation>{count} pixels</translation>
    </message>
    <message>
        <location filename="../ui/classes/summary.py"/>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <location filename="../ui/classes/summary.py"/>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <location filename="../ui/classes/summary.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../ui/classes/table_view.py"/>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../ui/classes/table_view.py"/>
        <source>Move {count} classes</source>
        <translation>Déplacer {count} classes</translation>
    </message>
    <message>
        <location filename="../ui/classes/table_view.py"/>
        <source>No classes yet. Add one with + and type its name, paste a list, or start from a library.</source>
        <translation>Pas encore de classes. Ajoutez-en une avec + et tapez son nom, collez une liste, ou partez d'une bibliothèque.</translation>
    </message>
    <message>
        <location filename="../ui/classes/why.py"/>
        <source>The layer has no file of its own, so single pixels cannot be asked about.</source>
        <translation>La couche n'a pas de fichier propre : on ne peut pas interroger ses pixels un par un.</translation>
    </message>
    <message>
        <location filename="../ui/classes/why.py"/>
        <source>Click a pixel on the map to see its spectrum and why it gets its class</source>
        <translation>Cliquez un pixel sur la carte pour voir son spectre et pourquoi il reçoit sa classe</translation>
    </message>
    <message>
        <location filename="../ui/classes/why.py"/>
        <source>This place lies outside the raster's coordinates.</source>
        <translation>Cet endroit est hors des coordonnées du raster.</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Close this strip</source>
        <translation>Fermer ce volet</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Looking at the pixel...</source>
        <translation>Examen du pixel...</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Why this class?</source>
        <translation>Pourquoi cette classe ?</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>1 less probable class is not shown.</source>
        <translation>1 classe moins probable n'est pas montrée.</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>{count} less probable classes are not shown.</source>
        <translation>{count} classes moins probables ne sont pas montrées.</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Thick: the pixel. Dashed: the material of each class that comes closest.</source>
        <translation>Trait épais : le pixel. Tirets : de chaque classe, le matériau le plus proche.</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>No pixel there</source>
        <translation>Pas de pixel ici</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Row {row}, column {column}</source>
        <translation>Ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>{place}: {name} {share}</source>
        <translation>{place} : {name} {share}</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>{name} ({material})</source>
        <translation>{name} ({material})</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>the pixel</source>
        <translation>le pixel</translation>
    </message>
    <message>
        <location filename="../ui/closing.py"/>
        <source>{title} is still running while its project is closed. Stop it, or let it finish and show its result in the project that is open then?</source>
        <translation>{title} est encore en cours alors que son projet se ferme. L'arrêter, ou le laisser finir et montrer son résultat dans le projet qui sera alors ouvert ?</translation>
    </message>
    <message>
        <location filename="../ui/closing.py"/>
        <source>Stop it</source>
        <translation>L'arrêter</translation>
    </message>
    <message>
        <location filename="../ui/closing.py"/>
        <source>Let it finish</source>
        <translation>Le laisser finir</translation>
    </message>
    <message>
        <location filename="../ui/docks.py"/>
        <source>Show the dock in which classes are named and a raster is classified</source>
        <translation>Afficher le panneau où l'on nomme les classes et classe un raster</translation>
    </message>
    <message>
        <location filename="../ui/docks.py"/>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <location filename="../ui/docks.py"/>
        <source>Show the dock in which samples are drawn and a model is trained</source>
        <translation>Afficher le panneau où l'on dessine des échantillons et entraîne un modèle</translation>
    </message>
    <message>
        <location filename="../ui/engine_access.py"/>
        <source>The classification engine has no torch: words work, training and networks need it. Install the full engine under Settings &gt; Options &gt; Spectral Prompts.</source>
        <translation>Le moteur de classification n'a pas torch : les mots fonctionnent, l'entraînement et les réseaux en ont besoin. Installez le moteur complet sous Préférences &gt; Options &gt; Spectral Prompts.</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>named in the environment variable SPECTRAL_PROMPTS_PYTHON</source>
        <translation>indiqué par la variable d'environnement SPECTRAL_PROMPTS_PYTHON</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>named above</source>
        <translation>indiqué ci-dessus</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>the plugin's own</source>
        <translation>celui de l'extension</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>QGIS's own</source>
        <translation>celui de QGIS</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Check the engine</source>
        <translation>Vérifier le moteur</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Starts the engine with what is chosen above, and says what was found</source>
        <translation>Démarre le moteur avec ce qui est choisi ci-dessus, et dit ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>In use: {path}</source>
        <translation>Utilisé : {path}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>The engine is being started</source>
        <translation>Le moteur démarre</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Looking at {path}...</source>
        <translation>Examen de {path}...</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Found: Python {version}, {origin}, at {path}</source>
        <translation>Trouvé : Python {version}, {origin}, dans {path}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Maps from words: yes</source>
        <translation>Cartes à partir de mots : oui</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Training and networks: yes (torch {version})</source>
        <translation>Entraînement et réseaux : oui (torch {version})</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>CLIP: yes</source>
        <translation>CLIP : oui</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>CLIP: no, the package open_clip_torch is missing</source>
        <translation>CLIP : non, le paquet open_clip_torch manque</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>Missing: {packages}</source>
        <translation>Manque : {packages}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>GPU: {name}</source>
        <translation>GPU : {name}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>GPU: none that torch uses</source>
        <translation>GPU : aucun que torch utilise</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Training, networks and CLIP: no; missing: {packages}</source>
        <translation>Entraînement, réseaux et CLIP : non ; manque : {packages}</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <location filename="../ui/installed_engine.py"/>
        <source>Install...</source>
        <translation>Installer...</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Choose which engine, where, and install it; a few minutes</source>
        <translation>Choisir quel moteur et où, et l'installer ; quelques minutes</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Use my own Python...</source>
        <translation>Utiliser mon Python...</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Name a Python that has the engine's packages in the options</source>
        <translation>Indiquer dans les options un Python qui a les paquets du moteur</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Read how it is installed, offline, too</source>
        <translation>Lire comment on l'installe, aussi hors ligne</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Say what was looked for</source>
        <translation>Dire ce qui a été cherché</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Look again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Look for the engine once more</source>
        <translation>Chercher le moteur encore une fois</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>The classification engine is not installed (about 150 MB to download for spectral knowledge, 500 MB with CLIP and training). Tables and drawing work without it.</source>
        <translation>Le moteur de classification n'est pas installé (environ 150 MB à télécharger pour les connaissances spectrales, 500 MB avec CLIP et l'entraînement). Les tables et le dessin fonctionnent sans lui.</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>Spectral Prompts was uninstalled</source>
        <translation>Spectral Prompts a été désinstallé</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>What it installed is still there ({size}):
{folders}
Remove that as well?</source>
        <translation>Ce qu'il a installé est encore là ({size}) :
{folders}
Le supprimer aussi ?</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>The engine and the weights of Spectral Prompts were removed.</source>
        <translation>Le moteur et les poids de Spectral Prompts ont été supprimés.</translation>
    </message>
    <message>
        <location filename="../ui/guide.py"/>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../ui/guide.py"/>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../ui/guide.py"/>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Spectral Prompts: install the engine</source>
        <translation>Spectral Prompts : installer le moteur</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/messages.py"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>The engine is a Python environment of its own. Nothing is installed into QGIS, and removing it leaves nothing behind. Packages come from the Python package index with fixed versions and checksums; nothing of yours is sent.</source>
        <translation>Le moteur est un environnement Python à lui seul. Rien n'est installé dans QGIS, et le supprimer ne laisse rien. Les paquets viennent de l'index des paquets Python, avec des versions fixes et des sommes de contrôle ; rien de vous n'est envoyé.</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Basic: maps from words, accuracy, spectra ({size})</source>
        <translation>De base : cartes à partir de mots, précision, spectres ({size})</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Spectral knowledge: works offline and without a graphics card</source>
        <translation>Connaissances spectrales : fonctionne hors ligne et sans carte graphique</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Full: also CLIP, training and objects ({size})</source>
        <translation>Complet : aussi CLIP, entraînement et objets ({size})</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Adds torch, CLIP and a sentence encoder</source>
        <translation>Ajoute torch, CLIP et un encodeur de phrases</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>for an NVIDIA graphics card ({size})</source>
        <translation>pour une carte graphique NVIDIA ({size})</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Folder for the engine</source>
        <translation>Dossier du moteur</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>On this computer's own disk, if you can choose</source>
        <translation>Sur le disque propre à cet ordinateur, si vous avez le choix</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Offline, another Python</source>
        <translation>Hors ligne, autre Python</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Folder of wheels</source>
        <translation>Dossier de wheels</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>from the network</source>
        <translation>depuis le réseau</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>For a computer without a network: a folder that 'Install the engine' in the Processing toolbox has filled on another one (What to do: wheels).</source>
        <translation>Pour un ordinateur sans réseau : un dossier que « Installer le moteur » de la boîte à outils de traitements a rempli sur un autre (Que faire : wheels).</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Python to install the engine with</source>
        <translation>Python avec lequel installer le moteur</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>looked for</source>
        <translation>cherché</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>A Python 3.10 to 3.14 of 64 bits; it serves to make the environment, no more</source>
        <translation>Un Python 3.10 à 3.14 en 64 bits ; il sert à créer l'environnement, rien de plus</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Install again even if it is there</source>
        <translation>Réinstaller même s'il est là</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>What was done so far, line by line</source>
        <translation>Ce qui a été fait jusqu'ici, ligne par ligne</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>CUDA 13; needs NVIDIA's driver 580 or newer</source>
        <translation>CUDA 13 ; il faut le pilote NVIDIA 580 ou plus récent</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Only the full engine can use a graphics card</source>
        <translation>Seul le moteur complet peut utiliser une carte graphique</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>It is being installed</source>
        <translation>L'installation est en cours</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Fetch and install it; a few minutes</source>
        <translation>Le télécharger et l'installer ; quelques minutes</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>It is being stopped</source>
        <translation>L'arrêt est en cours</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Stop; nothing half-made is left</source>
        <translation>Arrêter ; rien d'à moitié fait ne reste</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>It goes on in the background</source>
        <translation>L'installation continue en arrière-plan</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <source>Cancelling...</source>
        <translation>Annulation...</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <source>Starting...</source>
        <translation>Démarrage...</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>{free} free there; {needed} are needed while it is installed.</source>
        <translation>{free} libres à cet endroit ; {needed} sont nécessaires pendant l'installation.</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>Cancelled: nothing was installed.</source>
        <translation>Annulé : rien n'a été installé.</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>The engine is installed and works.</source>
        <translation>Le moteur est installé et fonctionne.</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>The engine is installed, but {path} is used, which is named in the options or in the environment variable SPECTRAL_PROMPTS_PYTHON: clear that to use the new one.</source>
        <translation>Le moteur est installé, mais c'est {path} qui est utilisé, indiqué dans les options ou dans la variable d'environnement SPECTRAL_PROMPTS_PYTHON : effacez cela pour utiliser le nouveau.</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>{download} to download, {disk} on the disk</source>
        <translation>{download} à télécharger, {disk} sur le disque</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Remove...</source>
        <translation>Supprimer...</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Where the environment and the log of its set-up lie</source>
        <translation>Où se trouvent l'environnement et le journal de son installation</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Update...</source>
        <translation>Mettre à jour...</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Change...</source>
        <translation>Changer...</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>It is being installed; show how far</source>
        <translation>L'installation est en cours ; montrer où elle en est</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Choose which engine, where, and install it</source>
        <translation>Choisir quel moteur et où, et l'installer</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Delete the environment and everything fetched for it</source>
        <translation>Supprimer l'environnement et tout ce qui a été téléchargé pour lui</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Nothing is installed</source>
        <translation>Rien n'est installé</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Remove the engine ({size} in {folder})? Maps, models and weights stay.</source>
        <translation>Supprimer le moteur ({size} dans {folder}) ? Cartes, modèles et poids restent.</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>The plugin's own engine is not installed.</source>
        <translation>Le moteur de l'extension n'est pas installé.</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>basic</source>
        <translation>de base</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Installed: {tier}, Python {python}, {size}, {date}, in {folder}</source>
        <translation>Installé : {tier}, Python {python}, {size}, {date}, dans {folder}</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>This version of the plugin comes with newer packages: update it.</source>
        <translation>Cette version de l'extension vient avec des paquets plus récents : mettez-le à jour.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Show the log, which can be copied into a report</source>
        <translation>Montrer le journal, que l'on peut copier dans un signalement</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The diagnostics are on the clipboard: paste them into your report. Your user name and the path of your home folder are left out.</source>
        <translation>Le diagnostic est dans le presse-papiers : collez-le dans votre signalement. Votre nom d'utilisateur et le chemin de votre dossier personnel en sont exclus.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Spectral Prompts: details</source>
        <translation>Spectral Prompts : détails</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>There is no log.</source>
        <translation>Il n'y a pas de journal.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>What the engine wrote</source>
        <translation>Ce que le moteur a écrit</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Copies message, log, last job, settings and versions as text for a report. Your user name and the path of your home folder are left out.</source>
        <translation>Copie message, journal, dernière tâche, réglages et versions sous forme de texte pour un signalement. Votre nom d'utilisateur et le chemin de votre dossier personnel en sont exclus.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Classification engine</source>
        <translation>Moteur de classification</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Python for the classification engine</source>
        <translation>Python du moteur de classification</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the plugin's own, when installed</source>
        <translation>celui de l'extension, s'il est installé</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>A Python 3.10 or newer with the engine's packages (numpy, scipy, rasterio, scikit-learn, ...). Left empty: the plugin's own environment.</source>
        <translation>Un Python 3.10 ou plus récent avec les paquets du moteur (numpy, scipy, rasterio, scikit-learn, ...). Laissé vide : l'environnement de l'extension.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>If there is none, try QGIS's own Python</source>
        <translation>S'il n'y en a pas, essayer le Python de QGIS</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Only useful where the engine's packages are installed beside QGIS.</source>
        <translation>Utile seulement si les paquets du moteur sont installés à côté de QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Rasters are read in parts so that this is not exceeded.</source>
        <translation>Les rasters sont lus par parties pour ne pas dépasser cette limite.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>all cores</source>
        <translation>tous les cœurs</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Cores the engine may use; maps are the same with any number.</source>
        <translation>Cœurs que le moteur peut utiliser ; les cartes sont les mêmes quel qu'en soit le nombre.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>on the GPU if there is one</source>
        <translation>sur le GPU s'il y en a un</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>on the processor</source>
        <translation>sur le processeur</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>on the GPU (CUDA)</source>
        <translation>sur le GPU (CUDA)</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Only networks (CLIP, refinement 'special') can run on a GPU, an NVIDIA one.</source>
        <translation>Seuls les réseaux (CLIP, affinage 'special') peuvent tourner sur un GPU, de NVIDIA.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Engine's Python</source>
        <translation>Python du moteur</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Memory budget</source>
        <translation>Budget de mémoire</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Threads</source>
        <translation>Fils d'exécution</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Networks run</source>
        <translation>Calcul des réseaux</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Weights of networks</source>
        <translation>Poids des réseaux</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Folder for the weights of networks</source>
        <translation>Dossier des poids des réseaux</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the folder for application data</source>
        <translation>le dossier des données d'application</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Where CLIP's weights are kept, some hundred MB a file. They come there from the list below, with 'Fetch weights' in the Processing toolbox, or when they are first needed.</source>
        <translation>Où sont gardés les poids de CLIP, quelques centaines de MB par fichier. Ils y arrivent depuis la liste ci-dessous, avec « Télécharger les poids » dans la boîte à outils de traitements, ou dès qu'ils sont nécessaires.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Never download</source>
        <translation>Ne jamais télécharger</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>What is missing is refused; the message names the file and where to put it.</source>
        <translation>Ce qui manque est refusé ; le message nomme le fichier et l'endroit où le mettre.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Certificates to trust</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the usual ones</source>
        <translation>les certificats habituels</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>A file in PEM format, needed where a company's proxy signs web pages with a certificate of its own.</source>
        <translation>Un fichier au format PEM, nécessaire si le proxy d'une entreprise signe les pages web avec son propre certificat.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Weights folder</source>
        <translation>Dossier des poids</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the system's</source>
        <translation>celui du système</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>{proxy} (as in Options &gt; Network)</source>
        <translation>{proxy} (comme dans Options &gt; Réseau)</translation>
    </message>
    <message>
        <location filename="../ui/plots/bars.py"/>
        <source>Probability of each class</source>
        <translation>Probabilité de chaque classe</translation>
    </message>
    <message>
        <location filename="../ui/plots/bars.py"/>
        <source>Probability of each class, given the classes listed.</source>
        <translation>Probabilité de chaque classe, étant donné les classes listées.</translation>
    </message>
    <message>
        <location filename="../ui/plots/canvas.py"/>
        <source>No plot: QGIS's Python lacks the package matplotlib. Everything else works. Install it (Debian and Ubuntu: python3-matplotlib) and start QGIS again.</source>
        <translation>Pas de graphique : il manque au Python de QGIS le paquet matplotlib. Tout le reste fonctionne. Installez-le (Debian et Ubuntu : python3-matplotlib) et redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Reflectance</source>
        <translation>Réflectance</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Wavelength (nm)</source>
        <translation>Longueur d'onde (nm)</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Band number</source>
        <translation>Numéro de bande</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Point at a line, or use the arrow keys, to read its values. Right click saves the picture or its numbers. Grey: bands that are not used.</source>
        <translation>Pointez une ligne, ou utilisez les flèches du clavier, pour lire ses valeurs. Le clic droit enregistre l'image ou ses chiffres. Gris : bandes non utilisées.</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>No spectra to show yet.</source>
        <translation>Pas encore de spectres à montrer.</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Loading the plot...</source>
        <translation>Chargement du graphique...</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Plot of spectra</source>
        <translation>Graphique des spectres</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Reflectance by band number</source>
        <translation>Réflectance par numéro de bande</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Value by band number</source>
        <translation>Valeur par numéro de bande</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Reflectance by wavelength in nm</source>
        <translation>Réflectance par longueur d'onde en nm</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Value by wavelength in nm</source>
        <translation>Valeur par longueur d'onde en nm</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{nm} nm (band {band})</source>
        <translation>{nm} nm (bande {band})</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>band {band}</source>
        <translation>bande {band}</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{name}: {value} at {place}</source>
        <translation>{name} : {value} à {place}</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{name}: {value} ± {std} at {place}</source>
        <translation>{name} : {value} ± {std} à {place}</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save as picture...</source>
        <translation>Enregistrer comme image...</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save numbers as table (CSV)...</source>
        <translation>Enregistrer les chiffres comme tableau (CSV)...</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Copy numbers</source>
        <translation>Copier les chiffres</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>There is nothing to save yet.</source>
        <translation>Il n'y a encore rien à enregistrer.</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>No plot yet.</source>
        <translation>Pas encore de graphique.</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save plot as picture</source>
        <translation>Enregistrer le graphique comme image</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Images (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save numbers as table</source>
        <translation>Enregistrer les chiffres comme tableau</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} n'a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} objects</source>
        <translation>{raster} objets</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} classes</source>
        <translation>{raster} classes</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} confidence</source>
        <translation>{raster} confiance</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} probabilities</source>
        <translation>{raster} probabilités</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} classes before refinement</source>
        <translation>{raster} classes avant affinage</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <location filename="../ui/run_bar.py"/>
        <source>Progress over all stages</source>
        <translation>Progression sur toutes les étapes</translation>
    </message>
    <message>
        <location filename="../ui/run_bar.py"/>
        <source>Stop the run; nothing is written</source>
        <translation>Arrêter le calcul ; rien n'est écrit</translation>
    </message>
    <message>
        <location filename="../ui/run_bar.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>The run is being stopped</source>
        <translation>Le calcul est en cours d'arrêt</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <location filename="../ui/setup_run.py"/>
        <source>There is no Processing algorithm {name!r}.</source>
        <translation>Il n'y a pas d'algorithme de traitement {name!r}.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <location filename="../ui/setup_run.py"/>
        <source>The run ended without a result and without saying why; the log may tell.</source>
        <translation>Le calcul s'est terminé sans résultat et sans dire pourquoi ; le journal le dit peut-être.</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Classes and their samples</source>
        <translation>Classes et leurs échantillons</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>This class has no samples.</source>
        <translation>Cette classe n'a pas d'échantillons.</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Select its samples</source>
        <translation>Sélectionner ses échantillons</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Zoom to its samples</source>
        <translation>Zoomer sur ses échantillons</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Rename...</source>
        <translation>Renommer...</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Its samples get the new name, too</source>
        <translation>Ses échantillons reçoivent aussi le nouveau nom</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Add a class</source>
        <translation>Ajouter une classe</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>class {number}</source>
        <translation>classe {number}</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The field '{field}' holds at most {most} letters, the class '{name}' has {count}: give the class a shorter name, or the samples a wider field.</source>
        <translation>Le champ « {field} » contient au plus {most} lettres, la classe « {name} » en a {count} : donnez à la classe un nom plus court, ou aux échantillons un champ plus large.</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The class in row {row} has no name: give it one.</source>
        <translation>La classe de la ligne {row} n'a pas de nom : donnez-lui-en un.</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>class {value}</source>
        <translation>classe {value}</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The field '{field}' holds more than {most} different values: that is no class. Choose the field with the class.</source>
        <translation>Le champ « {field} » contient plus de {most} valeurs différentes : ce n'est pas une classe. Choisissez le champ de la classe.</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The field '{field}' holds {value}, class values are 1 to {most}: choose the field with the class, or number the classes anew.</source>
        <translation>Le champ « {field} » contient {value}, les valeurs de classe vont de 1 à {most} : choisissez le champ de la classe, ou renumérotez les classes.</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>Add classes of the samples</source>
        <translation>Ajouter les classes des échantillons</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>polygons</source>
        <translation>polygones</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <location filename="../ui/samples/object_choices.py"/>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>The classes of both docks; the selected one is drawn. Keys 1 to 9 select.</source>
        <translation>Les classes des deux panneaux ; on dessine celle qui est sélectionnée. Les touches 1 à 9 sélectionnent.</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>Samples drawn, also those that are not saved yet</source>
        <translation>Échantillons dessinés, y compris ceux qui ne sont pas encore enregistrés</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>Pixels of the raster in these samples, of no other class and with data</source>
        <translation>Pixels du raster dans ces échantillons, d'aucune autre classe et avec des données</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>What to look at before training</source>
        <translation>Ce qu'il faut regarder avant l'entraînement</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>Key {number} on the map selects it.</source>
        <translation>La touche {number} sur la carte la sélectionne.</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Spectral Prompts: samples</source>
        <translation>Spectral Prompts : échantillons</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Make a layer for samples with New, or choose a layer of polygons or points that has a class.</source>
        <translation>Créez une couche d'échantillons avec Nouvelle, ou choisissez une couche de polygones ou de points qui a une classe.</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Add classes with +, two at least.</source>
        <translation>Ajoutez des classes avec +, au moins deux.</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Select a class, choose a tool, and draw on the map.</source>
        <translation>Sélectionnez une classe, choisissez un outil et dessinez sur la carte.</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>1 sample selected.</source>
        <translation>1 échantillon sélectionné.</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>{count} samples selected.</source>
        <translation>{count} échantillons sélectionnés.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Polygon</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Grow region</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>There is no class yet: add one with +.</source>
        <translation>Il n'y a pas encore de classe : ajoutez-en une avec +.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>The samples are a layer of points: only points can be drawn in it.</source>
        <translation>Les échantillons sont une couche de points : on ne peut y dessiner que des points.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Choose the raster that the samples lie on first.</source>
        <translation>Choisissez d'abord le raster sur lequel sont les échantillons.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>The raster has no file of its own; save it as a GeoTIFF to grow regions.</source>
        <translation>Le raster n'a pas de fichier propre ; enregistrez-le en GeoTIFF pour faire croître des régions.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Growing regions needs the classification engine, which is missing.</source>
        <translation>La croissance de régions a besoin du moteur de classification, qui manque.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Keys 1 to 9 pick the class, Esc ends.</source>
        <translation>Les touches 1 à 9 choisissent la classe, Échap termine.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Polygon: left click adds a corner, Backspace takes the last one back, right click or Enter finishes.</source>
        <translation>Polygone : le clic gauche ajoute un sommet, Retour arrière enlève le dernier, le clic droit ou Entrée termine.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Rectangle: drag from corner to corner, or click both.</source>
        <translation>Rectangle : glissez d'un coin à l'autre, ou cliquez les deux.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Point: a click takes the pixel there.</source>
        <translation>Point : un clic prend le pixel à cet endroit.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Grow region: a click shows the like pixels around; change the angle to see more or fewer, right click or Enter takes them.</source>
        <translation>Croissance : un clic montre les pixels semblables alentour ; changez l'angle pour en voir plus ou moins, le clic droit ou Entrée les prend.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>There is no pixel of '{name}' here.</source>
        <translation>Il n'y a pas de pixel de « {name} » ici.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Region of {pixels} pixels, cut off: it would be larger. A smaller angle keeps it to what looks alike. Right click takes it, Esc drops it.</source>
        <translation>Région de {pixels} pixels, coupée : elle serait plus grande. Un angle plus petit la limite à ce qui se ressemble. Le clic droit la prend, Échap l'abandonne.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Region of 1 pixel. A larger angle takes more. Right click takes it.</source>
        <translation>Région de 1 pixel. Un angle plus grand en prend davantage. Le clic droit la prend.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Region of {pixels} pixels. Right click takes it, Esc drops it.</source>
        <translation>Région de {pixels} pixels. Le clic droit la prend, Échap l'abandonne.</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source> rad</source>
        <translation> rad</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Spectral angle for growing regions, in radians</source>
        <translation>Angle spectral pour la croissance de régions, en radians</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Grow region: how unlike a pixel's spectrum may be to that of the place clicked, as an angle in radians; 0 is the same shape whatever the brightness, 0.05 looks alike, 0.2 takes in neighbours</source>
        <translation>Croissance : à quel point le spectre d'un pixel peut différer de celui de l'endroit cliqué, en angle en radians ; 0 est la même forme quelle que soit la luminosité, 0.05 se ressemble, 0.2 englobe les voisins</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Add a class, in both docks</source>
        <translation>Ajouter une classe, dans les deux panneaux</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Select samples first, with QGIS's selection tools or from the table's menu.</source>
        <translation>Sélectionnez d'abord des échantillons, avec les outils de sélection de QGIS ou le menu de la table.</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Everything is saved.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Save the samples; until then they are only in QGIS's edit buffer</source>
        <translation>Enregistrer les échantillons ; jusque-là ils ne sont que dans le tampon d'édition de QGIS</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Delete the selected samples ({count})</source>
        <translation>Supprimer les échantillons sélectionnés ({count})</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Give the selected samples ({count}) the class '{name}'</source>
        <translation>Donner aux échantillons sélectionnés ({count}) la classe « {name} »</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>whole points</source>
        <translation>points entiers</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>whole polygons</source>
        <translation>polygones entiers</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>blocks</source>
        <translation>blocs</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>pixels (optimistic)</source>
        <translation>pixels (optimiste)</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Optimistic: pixels held out lie beside pixels that are learned from, often in the same polygon. The score tells how well samples are remembered, not how good the map is.</source>
        <translation>Optimiste : les pixels réservés sont à côté de pixels appris, souvent dans le même polygone. Le score dit à quel point les échantillons sont mémorisés, pas à quel point la carte est bonne.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Squares of {side} x {side} pixels are held out with all samples in them, about {share} % of each class: for few or large polygons, and polygons side by side.</source>
        <translation>Des carrés de {side} x {side} pixels sont réservés avec tous leurs échantillons, environ {share} % de chaque classe : pour des polygones peu nombreux ou grands, et des polygones côte à côte.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Polygons with the same {field} stay together: about {share} % of these groups are kept from training and classified afterwards.</source>
        <translation>Les polygones de même {field} restent ensemble : environ {share} % de ces groupes sont tenus à l'écart de l'entraînement et classés ensuite.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Some samples of each class are kept from training and classified afterwards: the score tells what to expect at places without samples.</source>
        <translation>Une partie des échantillons de chaque classe est tenue à l'écart de l'entraînement et classée ensuite : le score dit à quoi s'attendre aux endroits sans échantillons.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>No class has two samples, so none can be held out and there will be no score: draw a second one of each class in another place, or hold out blocks.</source>
        <translation>Aucune classe n'a deux échantillons : aucun ne peut être réservé et il n'y aura pas de score. Dessinez-en un second de chaque classe à un autre endroit, ou réservez des blocs.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>About {tested} of {units} points are kept from training and classified afterwards: the score tells what to expect at places without samples, if they lie apart.</source>
        <translation>Environ {tested} points sur {units} sont tenus à l'écart de l'entraînement et classés ensuite : le score dit à quoi s'attendre aux endroits sans échantillons, s'ils sont éloignés les uns des autres.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>About {tested} of {units} polygons are kept from training and classified afterwards: the score tells what to expect at places without samples.</source>
        <translation>Environ {tested} polygones sur {units} sont tenus à l'écart de l'entraînement et classés ensuite : le score dit à quoi s'attendre aux endroits sans échantillons.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Not tested, with a single one: {names}.</source>
        <translation>Non testées, avec un seul : {names}.</translation>
    </message>
    <message>
        <location filename="../ui/samples/new_layer.py"/>
        <source>No samples could be made in {path} ({reason}): check that the folder may be written to, or choose another.</source>
        <translation>Aucun échantillon n'a pu être créé dans {path} ({reason}) : vérifiez que l'on peut écrire dans le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../ui/samples/new_layer.py"/>
        <source>QGIS cannot open it</source>
        <translation>QGIS ne peut pas l'ouvrir</translation>
    </message>
    <message>
        <location filename="../ui/samples/new_layer.py"/>
        <source>{path} is there already and no GeoPackage ({reason}): choose another name.</source>
        <translation>{path} existe déjà et n'est pas un GeoPackage ({reason}) : choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>no samples yet</source>
        <translation>pas encore d'échantillons</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Select this row and draw. A class without samples is left out of training.</source>
        <translation>Sélectionnez cette ligne et dessinez. Une classe sans échantillons est laissée hors de l'entraînement.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>no pixel of its own</source>
        <translation>aucun pixel à elle</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Its samples lie outside the raster, where it has no data, or under samples of other classes.</source>
        <translation>Ses échantillons sont hors du raster, là où il n'a pas de données, ou sous des échantillons d'autres classes.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>under {count} pixels</source>
        <translation>moins de {count} pixels</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{pixels} pixels: few to learn from, and the score of this class is a matter of chance. Draw more, best in other places.</source>
        <translation>{pixels} pixels : peu pour apprendre, et le score de cette classe tient au hasard. Dessinez-en plus, de préférence ailleurs.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>mixed spectra</source>
        <translation>spectres mélangés</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Its pixels fall into two separate groups of spectra ({one} % and {other} %): two covers under one name, or polygons over an edge. Decided by splitting the pixels, brightness aside, in two along what varies most: the two lie more than {gap} times their spread apart. Consider two classes.</source>
        <translation>Ses pixels se divisent en deux groupes de spectres séparés ({one} % et {other} %) : deux couvertures sous un nom, ou des polygones sur une limite. Décidé en coupant les pixels, luminosité mise à part, en deux selon ce qui varie le plus : les deux sont distants de plus de {gap} fois leur dispersion. Envisagez deux classes.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{one} / {other}: hard to tell apart (JM {distance})</source>
        <translation>{one} / {other} : difficiles à distinguer (JM {distance})</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Jeffries-Matusita distance {distance} of the spectra, from 0 (the same) to 2 (no overlap); below {limit} classes are mistaken for each other. Merge them, or look for samples that are not mixed. Training also looks at the surroundings, and may still tell them apart.</source>
        <translation>Distance de Jeffries-Matusita {distance} des spectres, de 0 (identiques) à 2 (aucun recouvrement) ; sous {limit} les classes sont confondues. Fusionnez-les, ou cherchez des échantillons qui ne sont pas mélangés. L'entraînement regarde aussi les alentours, et les distingue peut-être quand même.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>1 more pair is hard to tell apart</source>
        <translation>1 autre paire est difficile à distinguer</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} more pairs are hard to tell apart</source>
        <translation>{count} autres paires sont difficiles à distinguer</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{one} / {other}: overlap on {pixels} pixels</source>
        <translation>{one} / {other} : recouvrement sur {pixels} pixels</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Pixels in samples of two classes are left out of training. Select and mend them.</source>
        <translation>Les pixels dans des échantillons de deux classes sont laissés hors de l'entraînement. Sélectionnez-les et corrigez-les.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>1 sample lies outside the raster</source>
        <translation>1 échantillon est hors du raster</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} samples lie outside the raster</source>
        <translation>{count} échantillons sont hors du raster</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>They are left out of training.</source>
        <translation>Ils sont laissés hors de l'entraînement.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>1 sample has no class</source>
        <translation>1 échantillon n'a pas de classe</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} samples have no class</source>
        <translation>{count} échantillons n'ont pas de classe</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>They are left out of training. Select them and give them the current class.</source>
        <translation>Ils sont laissés hors de l'entraînement. Sélectionnez-les et donnez-leur la classe courante.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} samples of classes that are not in the list: {names}</source>
        <translation>{count} échantillons de classes qui ne sont pas dans la liste : {names}</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes_list.py"/>
        <source>select</source>
        <translation>sélectionner</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes_list.py"/>
        <source>add to the list</source>
        <translation>ajouter à la liste</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>whole polygons, as objects</source>
        <translation>polygones entiers, comme objets</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>The field that says which polygons are of one thing: the tree, the field, the batch. They are never both learned and tested; without one each polygon stands for itself.</source>
        <translation>Le champ qui dit quels polygones appartiennent à une même chose : l'arbre, la parcelle, le lot. Ils ne sont jamais à la fois appris et testés ; sans champ, chaque polygone compte pour lui seul.</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>segments of the raster</source>
        <translation>segments du raster</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>The layer of polygons that get a class; without one the whole raster is cut into segments of like pixels</source>
        <translation>La couche de polygones qui reçoivent une classe ; sans couche, tout le raster est découpé en segments de pixels semblables</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>Pixels: each pixel of a sample is learned, and the result is a class map. Whole polygons: each is one object, such as a crown, a field or a roof, and the result is a layer of polygons.</source>
        <translation>Pixels : chaque pixel d'un échantillon est appris, et le résultat est une carte des classes. Polygones entiers : chacun est un objet, tel qu'un houppier, une parcelle ou un toit, et le résultat est une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>1 sample follows: '{before}' is '{after}' now, in its layer, too.</source>
        <translation>1 échantillon suit : « {before} » devient « {after} », aussi dans sa couche.</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>{count} samples follow: '{before}' is '{after}' now, in their layer, too.</source>
        <translation>{count} échantillons suivent : « {before} » devient « {after} », aussi dans leur couche.</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>1 sample in '{layer}' is still called '{before}' and is left out of training: its layer was not changed.</source>
        <translation>1 échantillon de « {layer} » s'appelle encore « {before} » et est laissé hors de l'entraînement : sa couche n'a pas été modifiée.</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>{count} samples in '{layer}' are still called '{before}' and are left out of training: their layer was not changed.</source>
        <translation>{count} échantillons de « {layer} » s'appellent encore « {before} » et sont laissés hors de l'entraînement : leur couche n'a pas été modifiée.</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>There is no samples layer: choose one, or make a new one.</source>
        <translation>Il n'y a pas de couche d'échantillons : choisissez-en une, ou créez-en une nouvelle.</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' holds neither polygons nor points: nothing can be drawn in it.</source>
        <translation>La couche « {name} » ne contient ni polygones ni points : on ne peut rien y dessiner.</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Choose the field of '{name}' that holds the class.</source>
        <translation>Choisissez le champ de « {name} » qui contient la classe.</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' is read-only: its samples can be used, but not changed. Save it as a GeoPackage to draw in it.</source>
        <translation>La couche « {name} » est en lecture seule : ses échantillons peuvent être utilisés, mais pas modifiés. Enregistrez-la en GeoPackage pour y dessiner.</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Add sample of '{name}'</source>
        <translation>Ajouter un échantillon de « {name} »</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Delete samples</source>
        <translation>Supprimer des échantillons</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Make samples '{name}'</source>
        <translation>Attribuer « {name} » aux échantillons</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Rename class '{before}' to '{after}'</source>
        <translation>Renommer la classe « {before} » en « {after} »</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The samples could not be saved: {reason}</source>
        <translation>Les échantillons n'ont pas pu être enregistrés : {reason}</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' cannot be edited now: another program may have its file open.</source>
        <translation>La couche « {name} » ne peut pas être modifiée maintenant : un autre programme a peut-être ouvert son fichier.</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' did not take the change; its log may tell why.</source>
        <translation>La couche « {name} » n'a pas accepté la modification ; son journal dit peut-être pourquoi.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>No score: nothing could be held out, so the model was not tested.</source>
        <translation>Pas de score : rien n'a pu être réservé, le modèle n'a donc pas été testé.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>No score: too few samples to hold any out, so the model was not tested.</source>
        <translation>Pas de score : trop peu d'échantillons pour en réserver, le modèle n'a donc pas été testé.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Overall accuracy {overall} on {held_out}, kappa {kappa}</source>
        <translation>Précision globale {overall} sur {held_out}, kappa {kappa}</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Draw at least two samples of each class in different places, and train again.</source>
        <translation>Dessinez au moins deux échantillons de chaque classe à des endroits différents, et entraînez de nouveau.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Overall accuracy: share of the held-out objects that got their class. Kappa: agreement beyond chance, 1 at most. A large object counts as much as a small one.</source>
        <translation>Précision globale : part des objets réservés qui ont reçu leur classe. Kappa : accord au-delà du hasard, 1 au plus. Un grand objet compte autant qu'un petit.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Overall accuracy: share of the held-out pixels that got their class. Kappa: agreement beyond chance, 1 at most. Both are of samples, not of the map: areas where classes are hard to tell are rarely sampled.</source>
        <translation>Précision globale : part des pixels réservés qui ont reçu leur classe. Kappa : accord au-delà du hasard, 1 au plus. Les deux valent pour les échantillons, pas pour la carte : les zones où les classes sont difficiles à distinguer sont rarement échantillonnées.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Held-out pixels lie beside learned ones: expect less elsewhere.</source>
        <translation>Les pixels réservés sont à côté de pixels appris : attendez-vous à moins ailleurs.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Mean of the classes' own accuracies: {average}.</source>
        <translation>Moyenne des précisions propres aux classes : {average}.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>({tested} of {units})</source>
        <translation>({tested} sur {units})</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out polygons</source>
        <translation>polygones réservés</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out blocks</source>
        <translation>blocs réservés</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out pixels, optimistic</source>
        <translation>pixels réservés, optimiste</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out objects</source>
        <translation>objets réservés</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out groups of objects</source>
        <translation>groupes d'objets réservés</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out samples</source>
        <translation>échantillons réservés</translation>
    </message>
    <message>
        <location filename="../ui/samples/shapes.py"/>
        <source>What was drawn has no place in the coordinate system of '{name}' ({crs}): draw nearer to the raster.</source>
        <translation>Ce qui a été dessiné n'a pas de place dans le système de coordonnées de « {name} » ({crs}) : dessinez plus près du raster.</translation>
    </message>
    <message>
        <location filename="../ui/samples/shapes.py"/>
        <source>What was drawn has no area: a polygon needs three corners not on one line.</source>
        <translation>Ce qui a été dessiné n'a pas de surface : un polygone a besoin de trois sommets qui ne sont pas sur une ligne.</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Spectra of the samples</source>
        <translation>Spectres des échantillons</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Mean of each class, and one standard deviation to both sides; grey: unused bands</source>
        <translation>Moyenne de chaque classe, et un écart-type de part et d'autre ; gris : bandes non utilisées</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Draw samples to see how their spectra look.</source>
        <translation>Dessinez des échantillons pour voir à quoi ressemblent leurs spectres.</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Reading spectra...</source>
        <translation>Lecture des spectres...</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>The raster that the samples lie on and that is classified; both docks share it</source>
        <translation>Le raster sur lequel sont les échantillons et qui est classé ; les deux panneaux le partagent</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>Polygons or points with a class: an ordinary layer of the project. Its classes are added to the list.</source>
        <translation>Polygones ou points avec une classe : une couche ordinaire du projet. Ses classes sont ajoutées à la liste.</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>&amp;New...</source>
        <translation>&amp;Nouvelle...</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>Make an empty layer for samples in a GeoPackage, a file of your own</source>
        <translation>Créer une couche vide d'échantillons dans un GeoPackage, un fichier à vous</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>The field with the class of each sample: text is the name of a class, whole numbers are class values</source>
        <translation>Le champ avec la classe de chaque échantillon : un texte est le nom d'une classe, des entiers sont des valeurs de classe</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>&amp;Raster</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>&amp;Samples</source>
        <translation>Échantillon&amp;s</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>Class &amp;field</source>
        <translation>C&amp;hamp de classe</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>New samples</source>
        <translation>Nouveaux échantillons</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <location filename="../ui/samples/training.py"/>
        <source>A run is going: wait for its end, or cancel it.</source>
        <translation>Un calcul est en cours : attendez sa fin, ou annulez-le.</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>The classification engine is missing.</source>
        <translation>Le moteur de classification manque.</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>Classify the raster first: places are chosen where its classification is least certain.</source>
        <translation>Classez d'abord le raster : les endroits sont choisis là où sa classification est la moins certaine.</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>Looking for places to sample</source>
        <translation>Recherche d'endroits à échantillonner</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Where to sample next</source>
        <translation>Où échantillonner ensuite</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>The places to sample could not be read from {path}.</source>
        <translation>Les endroits à échantillonner n'ont pas pu être lus dans {path}.</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>No uncertain place was found that is not near a sample already.</source>
        <translation>Aucun endroit incertain n'a été trouvé qui ne soit déjà près d'un échantillon.</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>&amp;Where to sample next: {count} places</source>
        <translation>&amp;Où échantillonner ensuite : {count} endroits</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>Places to sample next</source>
        <translation>Endroits à échantillonner ensuite</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>Double click, or Enter, zooms the map to the place</source>
        <translation>Un double-clic, ou Entrée, zoome la carte sur l'endroit</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>place</source>
        <translation>endroit</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>class now</source>
        <translation>classe actuelle</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>lead</source>
        <translation>avance</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>How far the class is ahead of the second best, 0 to 1: the less, the less sure</source>
        <translation>De combien la classe devance la deuxième meilleure, de 0 à 1 : moins c'est, moins c'est sûr</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>Add the most uncertain places of the last classification as points to sample</source>
        <translation>Ajouter les endroits les plus incertains de la dernière classification comme points à échantillonner</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>Counting samples</source>
        <translation>Comptage des échantillons</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>The samples could not be counted ({reason}).</source>
        <translation>Les échantillons n'ont pas pu être comptés ({reason}).</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>Choose the raster that the samples lie on, to see pixels and spectra.</source>
        <translation>Choisissez le raster sur lequel sont les échantillons, pour voir pixels et spectres.</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>Pixels and spectra are shown once the classification engine is installed.</source>
        <translation>Pixels et spectres seront montrés une fois le moteur de classification installé.</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>The raster has no file of its own, so that pixels and spectra cannot be shown; training works.</source>
        <translation>Le raster n'a pas de fichier propre : pixels et spectres ne peuvent pas être montrés ; l'entraînement fonctionne.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Points have no extent: objects need a layer of polygons.</source>
        <translation>Les points n'ont pas d'étendue : les objets ont besoin d'une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Choose samples and the field with their class first, or make new ones.</source>
        <translation>Choisissez d'abord les échantillons et le champ de leur classe, ou créez-en de nouveaux.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Training needs samples of at least two classes; there are samples of {count}: draw another class, for example everything else.</source>
        <translation>L'entraînement a besoin d'échantillons d'au moins deux classes ; il y en a de {count} : dessinez une autre classe, par exemple tout le reste.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>There is no model for these samples yet: train one first.</source>
        <translation>Il n'y a pas encore de modèle pour ces échantillons : entraînez-en d'abord un.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <location filename="../processing_provider/describe_classes.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>The model is trained: {path}</source>
        <translation>Le modèle est entraîné : {path}</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Classifying {raster}</source>
        <translation>Classification de {raster}</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>{classified} of {objects} objects got a class.</source>
        <translation>{classified} objets sur {objects} ont reçu une classe.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Mean confidence {confidence}; the fainter, the less sure.</source>
        <translation>Confiance moyenne {confidence} ; plus c'est pâle, moins c'est sûr.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Samples that are kept from training, to score the model on what it has not seen</source>
        <translation>Échantillons tenus à l'écart de l'entraînement, pour évaluer le modèle sur ce qu'il n'a pas vu</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Models (*.spm)</source>
        <translation>Modèles (*.spm)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Where the model goes</source>
        <translation>Où va le modèle</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>The file of the model, beside the samples unless you say otherwise; training again replaces it</source>
        <translation>Le fichier du modèle, à côté des échantillons sauf indication contraire ; un nouvel entraînement le remplace</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Learn</source>
        <translation>A&amp;pprendre</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Hold out</source>
        <translation>Réser&amp;ver</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Classif&amp;y</source>
        <translation>C&amp;lasser</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>R&amp;eport</source>
        <translation>Rappor&amp;t</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Open the page of the training: scores of each class, confusion matrix, warnings</source>
        <translation>Ouvrir la page de l'entraînement : scores de chaque classe, matrice de confusion, avertissements</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Train again</source>
        <translation>&amp;Entraîner de nouveau</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Train a model from the samples, saved or not, and score it on those held out</source>
        <translation>Entraîner un modèle à partir des échantillons, enregistrés ou non, et l'évaluer sur ceux qui sont réservés</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Classify objects</source>
        <translation>&amp;Classer les objets</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Classify the raster</source>
        <translation>&amp;Classer le raster</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Give each polygon of the layer chosen, or each segment of the raster, a class</source>
        <translation>Donner une classe à chaque polygone de la couche choisie, ou à chaque segment du raster</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Make a class map of the whole raster with the model, and its confidence</source>
        <translation>Faire une carte des classes de tout le raster avec le modèle, et sa confiance</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>The samples have changed since this model was trained: train again.</source>
        <translation>Les échantillons ont changé depuis l'entraînement de ce modèle : entraînez de nouveau.</translation>
    </message>
    <message>
        <location filename="../ui/session.py"/>
        <source>This layer has no file of its own, so nothing can be said about it in advance; it is copied to a temporary file when it is classified.</source>
        <translation>Cette couche n'a pas de fichier propre : on ne peut rien en dire à l'avance ; elle est copiée dans un fichier temporaire au moment de la classer.</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>partly fetched</source>
        <translation>en partie téléchargé</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>another file</source>
        <translation>autre fichier</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>part of the engine</source>
        <translation>partie du moteur</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Its checksum has not been compared yet; 'Verify' does</source>
        <translation>Sa somme de contrôle n'a pas encore été comparée ; « Vérifier » le fait</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>'Download' goes on where it stopped</source>
        <translation>« Télécharger » reprend là où il s'est arrêté</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Not what it should be: delete it and download it again</source>
        <translation>Pas ce qu'il devrait être : supprimez-le et téléchargez-le de nouveau</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Installed with the engine's packages</source>
        <translation>Installé avec les paquets du moteur</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Import file...</source>
        <translation>Importer un fichier...</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Import weights</source>
        <translation>Importer des poids</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Weights (*.pt *.ckpt *.pth *.bin *.safetensors);;All files (*)</source>
        <translation>Poids (*.pt *.ckpt *.pth *.bin *.safetensors);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Delete {names} ({size})?</source>
        <translation>Supprimer {names} ({size}) ?</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Delete weights</source>
        <translation>Supprimer des poids</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>{folder} is not there yet.</source>
        <translation>{folder} n'existe pas encore.</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Stopped. A download goes on from here the next time.</source>
        <translation>Arrêté. Un téléchargement reprendra d'ici la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Known once a download has begun</source>
        <translation>Connu dès qu'un téléchargement a commencé</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Stop; a download goes on from here the next time</source>
        <translation>Arrêter ; un téléchargement reprendra d'ici la prochaine fois</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Wait until what is going has ended</source>
        <translation>Attendez la fin de ce qui est en cours</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Download the selected files</source>
        <translation>Télécharger les fichiers sélectionnés</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Take a file that you have; it is recognised by its checksum</source>
        <translation>Prendre un fichier que vous avez ; il est reconnu à sa somme de contrôle</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Read the selected files, or all, and compare their checksums</source>
        <translation>Lire les fichiers sélectionnés, ou tous, et comparer leurs sommes de contrôle</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Select files that are there</source>
        <translation>Sélectionnez des fichiers qui sont là</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Remove the selected files</source>
        <translation>Supprimer les fichiers sélectionnés</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>The engine has not said yet where the folder is</source>
        <translation>Le moteur n'a pas encore dit où est le dossier</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>'Never download' is on</source>
        <translation>« Ne jamais télécharger » est activé</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Select files in the list</source>
        <translation>Sélectionnez des fichiers dans la liste</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>The selected files are there</source>
        <translation>Les fichiers sélectionnés sont là</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Compares a class map with a reference: confusion matrix, scores, and the area of each class with its error.
The reference must not be what the map was made from. Classes of map and reference are matched by their names, or by their values where no name agrees. Pixels without a class in the reference are left out.
Areas counted in a map are biased by its errors. With the confusion matrix they are corrected, and what is corrected gets a standard error, after Olofsson and others (2014). All scores are fractions from 0 to 1.</source>
        <translation>Compare une carte des classes à une référence : matrice de confusion, scores, et la surface de chaque classe avec son erreur.
La référence ne doit pas être ce dont la carte a été faite. Les classes de la carte et de la référence sont associées par leurs noms, ou par leurs valeurs si aucun nom ne concorde. Les pixels sans classe dans la référence sont laissés de côté.
Les surfaces comptées dans une carte sont biaisées par ses erreurs. La matrice de confusion permet de les corriger, et ce qui est corrigé reçoit une erreur-type, d'après Olofsson et al. (2014). Tous les scores sont des fractions de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Assess accuracy</source>
        <translation>Évaluer la précision</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Accuracy</source>
        <translation>Précision</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>hyperspectral,multispectral,classification,land cover,accuracy,assessment,validation,confusion matrix,error matrix,kappa,F1,user's accuracy,producer's accuracy,area,reference,ground truth,Olofsson</source>
        <translation>hyperspectral,multispectral,classification,occupation du sol,précision,évaluation,validation,matrice de confusion,matrice d'erreur,kappa,F1,précision de l'utilisateur,précision du producteur,surface,référence,vérité terrain,Olofsson</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Class map</source>
        <translation>Carte des classes</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>A raster of class values; 0 and nodata are no class.</source>
        <translation>Un raster de valeurs de classe ; 0 et nodata ne sont pas une classe.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>What is true: polygons, lines or points in any CRS with a field that holds the class, or a raster of class values on the same pixels as the map, in which 0 and nodata are no class.</source>
        <translation>Ce qui est vrai : polygones, lignes ou points dans n'importe quel SCR avec un champ qui contient la classe, ou un raster de valeurs de classe sur les mêmes pixels que la carte, où 0 et nodata ne sont pas une classe.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/object_algorithm.py"/>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Field with the class</source>
        <translation>Champ avec la classe</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>The field of a vector reference that holds the class, as the name or the value in the map. Left empty: the only field of text, else the only one of whole numbers.</source>
        <translation>Le champ d'une référence vectorielle qui contient la classe, comme nom ou comme valeur dans la carte. Laissé vide : le seul champ de texte, sinon le seul d'entiers.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>How the reference was drawn</source>
        <translation>Comment la référence a été tirée</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>`stratified`: places were drawn at random within each class of the map, as many as one liked in each. `simple_random`: places were drawn at random over the whole map. Adjusted scores and areas hold only if one of these is so; polygons drawn where it was easy give no adjusted figures one can rely on.</source>
        <translation>`stratified` : les endroits ont été tirés au hasard dans chaque classe de la carte, autant que l'on voulait dans chacune. `simple_random` : les endroits ont été tirés au hasard sur toute la carte. Les scores et surfaces ajustés ne valent que si l'un des deux est vrai ; des polygones dessinés là où c'était facile ne donnent pas de chiffres ajustés fiables.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>CSV with counts of pixels: rows are the reference, columns the map, with producer's and user's accuracy.</source>
        <translation>CSV avec des nombres de pixels : les lignes sont la référence, les colonnes la carte, avec la précision du producteur et de l'utilisateur.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>One HTML page: confusion matrix, scores of each class, areas with their 95 % intervals, what was left out and why.</source>
        <translation>Une page HTML : matrice de confusion, scores de chaque classe, surfaces avec leurs intervalles à 95 %, ce qui a été laissé de côté et pourquoi.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Overall accuracy</source>
        <translation>Précision globale</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Share of the reference's pixels that the map has right, 0 to 1.</source>
        <translation>Part des pixels de la référence que la carte donne juste, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Average accuracy</source>
        <translation>Précision moyenne</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Mean of the producer's accuracies of the reference's classes, 0 to 1.</source>
        <translation>Moyenne des précisions du producteur des classes de la référence, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Cohen's kappa: agreement beyond chance, 1 at most. Missing where chance alone would agree everywhere.</source>
        <translation>Kappa de Cohen : accord au-delà du hasard, 1 au plus. Manque si le hasard seul donnerait un accord partout.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Overall accuracy, adjusted for areas</source>
        <translation>Précision globale, ajustée aux surfaces</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Each class of the map counts by its area in the map instead of its share of the reference, 0 to 1. Missing where the reference does not suffice.</source>
        <translation>Chaque classe de la carte compte selon sa surface dans la carte et non selon sa part de la référence, de 0 à 1. Manque si la référence ne suffit pas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Its standard error</source>
        <translation>Son erreur-type</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Standard error of the adjusted overall accuracy, 0 to 1; missing likewise.</source>
        <translation>Erreur-type de la précision globale ajustée, de 0 à 1 ; manque de même.</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>Mean and spread of the spectra of each class, as a table and as plots, and how far classes lie apart.
Run it before training to see whether classes differ, and whether a class is in truth two. Bad bands and nodata are left out.</source>
        <translation>Moyenne et dispersion des spectres de chaque classe, en tableau et en graphiques, et distance entre les classes.
À lancer avant l'entraînement pour voir si les classes diffèrent, et si une classe en est en réalité deux. Bandes défectueuses et nodata sont laissés de côté.</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>Class signatures</source>
        <translation>Signatures des classes</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>hyperspectral,multispectral,spectral,signature,signatures,spectra,statistics,mean,standard deviation,separability,training samples,ROI,plot,EnMAP,Sentinel-2,Landsat</source>
        <translation>hyperspectral,multispectral,spectral,signature,signatures,spectres,statistiques,moyenne,écart-type,séparabilité,échantillons d'entraînement,ROI,graphique,EnMAP,Sentinel-2,Landsat</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>The raster whose spectra are read.</source>
        <translation>Le raster dont les spectres sont lus.</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>Table of signatures</source>
        <translation>Tableau des signatures</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>CSV that tells of each class and band, among others, the mean and the standard deviation of its pixels.</source>
        <translation>CSV qui donne pour chaque classe et bande, entre autres, la moyenne et l'écart-type de ses pixels.</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>One HTML page with the mean spectrum of each class and its spread as plots, and the Jeffries-Matusita distance of each pair of classes, 0 to 2.</source>
        <translation>Une page HTML avec le spectre moyen de chaque classe et sa dispersion en graphiques, et la distance de Jeffries-Matusita de chaque paire de classes, de 0 à 2.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Extent to classify</source>
        <translation>Emprise à classer</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Only this part is classified. Left empty: the whole raster.</source>
        <translation>Seule cette partie est classée. Laissé vide : tout le raster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Polygons to classify</source>
        <translation>Polygones à classer</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Only pixels whose centre lies in one of these polygons are classified; a feature smaller than a pixel takes the one it lies in. Any CRS; all features, or the selected ones. The map covers the rectangle around them (and within the extent, where that is given, too); pixels between the polygons are unclassified and are counted nowhere. Classes in the polygons are those of the whole map, but `REFINE=special` and CLIP learn from and look at the rectangle alone. Left empty: no polygons.</source>
        <translation>Seuls les pixels dont le centre est dans un de ces polygones sont classés ; une entité plus petite qu'un pixel prend celui où elle se trouve. N'importe quel SCR ; toutes les entités, ou celles qui sont sélectionnées. La carte couvre le rectangle qui les entoure (et, si elle est donnée, l'emprise) ; les pixels entre les polygones ne sont pas classés et ne comptent nulle part. Les classes dans les polygones sont celles de la carte entière, mais `REFINE=special` et CLIP n'apprennent et ne regardent que le rectangle. Laissé vide : pas de polygones.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Leave pixels unclassified below this confidence</source>
        <translation>Ne pas classer les pixels sous cette confiance</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Pixels whose confidence (0 to 1) is lower get the value 0, unclassified. 0 classifies every valid pixel.</source>
        <translation>Les pixels dont la confiance (0 à 1) est plus basse reçoivent la valeur 0, non classé. 0 classe chaque pixel valide.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Step of a preview</source>
        <translation>Pas d'un aperçu</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>1 classifies every pixel. With a higher number only one pixel of every square of so many by so many is classified, and the map has that much coarser pixels: a preview. Each of its pixels has the class that the whole map has there. Where pixels are judged by their own spectrum (SOURCE `knowledge`) only what is shown is read; CLIP and models look at the whole extent, so their previews take as long as the map.</source>
        <translation>1 classe chaque pixel. Avec un nombre plus grand, un seul pixel de chaque carré de tant sur tant est classé, et la carte a des pixels d'autant plus grossiers : un aperçu. Chacun de ses pixels a la classe que la carte entière a à cet endroit. Là où les pixels sont jugés par leur propre spectre (SOURCE `knowledge`), seul ce qui est montré est lu ; CLIP et les modèles regardent toute l'emprise, leurs aperçus durent donc autant que la carte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>GeoTIFF with one value a class, 0 for unclassified and nodata; it carries the colours and names of the classes.</source>
        <translation>GeoTIFF avec une valeur par classe, 0 pour non classé et nodata ; il porte les couleurs et les noms des classes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/polygon_styling.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>GeoTIFF with the probability of the chosen class, 0 to 1 (band 1), and how far it is ahead of the second best (band 2).</source>
        <translation>GeoTIFF avec la probabilité de la classe choisie, de 0 à 1 (bande 1), et son avance sur la deuxième meilleure (bande 2).</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>GeoTIFF with one band a class: its probability, 0 to 1.</source>
        <translation>GeoTIFF avec une bande par classe : sa probabilité, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Number of classes</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>How many classes the map can show.</source>
        <translation>Combien de classes la carte peut montrer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Classified pixels</source>
        <translation>Pixels classés</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>How many pixels got a class.</source>
        <translation>Combien de pixels ont reçu une classe.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Mean confidence</source>
        <translation>Confiance moyenne</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Mean confidence of the classified pixels, 0 to 1.</source>
        <translation>Confiance moyenne des pixels classés, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>The layer {name!r} (MASK) is no layer of polygons: choose one with polygons around what is to be classified.</source>
        <translation>La couche {name!r} (MASK) n'est pas une couche de polygones : choisissez-en une avec des polygones autour de ce qui est à classer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Gives whole objects a class, with a model made by 'Train on objects'.
Objects are polygons of a layer, which keeps its own fields. Without a layer the raster is cut into segments of like pixels first, and all of these are classified: a map of objects.
The raster may be another one than the model learned from: bands are matched by wavelength, or by their number where wavelengths are not known. Each object is judged by its own pixels alone, so it gets the same class in any layer and extent.</source>
        <translation>Donne une classe à des objets entiers, avec un modèle fait par « Entraîner sur des objets ».
Les objets sont les polygones d'une couche, qui garde ses propres champs. Sans couche, le raster est d'abord découpé en segments de pixels semblables, et tous sont classés : une carte d'objets.
Le raster peut être un autre que celui dont le modèle a appris : les bandes sont associées par longueur d'onde, ou par leur nombre si les longueurs d'onde ne sont pas connues. Chaque objet est jugé par ses seuls pixels : il reçoit donc la même classe dans toute couche et toute emprise.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Classify objects</source>
        <translation>Classer des objets</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>hyperspectral,multispectral,spectral,classification,land cover,objects,OBIA,GEOBIA,polygons,segments,segmentation,superpixels,SLIC,crowns,fields,parcels,roofs,model,network,predict,apply,inference,EnMAP,AI</source>
        <translation>hyperspectral,multispectral,spectral,classification,occupation du sol,objets,OBIA,GEOBIA,polygones,segments,segmentation,superpixels,SLIC,houppiers,champs,parcelles,toits,modèle,réseau,prédire,appliquer,inférence,EnMAP,IA</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>A raster of the sensor the model learned from, or of one that covers its bands.</source>
        <translation>Un raster du capteur dont le modèle a appris, ou d'un autre qui couvre ses bandes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>A polygon around each object, in any CRS; all features, or the selected ones. Left empty: segments are made of the raster.</source>
        <translation>Un polygone autour de chaque objet, dans n'importe quel SCR ; toutes les entités, ou celles qui sont sélectionnées. Laissé vide : des segments sont faits à partir du raster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/classify_with_model.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>A model file (`*.spm`) that 'Train on objects' made.</source>
        <translation>Un fichier de modèle (`*.spm`) fait par « Entraîner sur des objets ».</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Models (*.spm);;All files (*)</source>
        <translation>Modèles (*.spm);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Only polygons or segments that have pixels here are classified, each as a whole. Left empty: the whole raster.</source>
        <translation>Seuls les polygones ou segments qui ont des pixels ici sont classés, chacun en entier. Laissé vide : tout le raster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Size of segments (pixels)</source>
        <translation>Taille des segments (pixels)</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many pixels a segment has on average. Only without polygons. Too small is better than too large: a segment that holds two classes gets one.</source>
        <translation>Combien de pixels a un segment en moyenne. Seulement sans polygones. Mieux vaut trop petit que trop grand : un segment qui contient deux classes n'en reçoit qu'une.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Compactness of segments</source>
        <translation>Compacité des segments</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Small values follow the edges in the raster, large ones make segments square. Only without polygons.</source>
        <translation>De petites valeurs suivent les contours du raster, de grandes rendent les segments carrés. Seulement sans polygones.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>How cubes decide on an object</source>
        <translation>Comment les cubes décident d'un objet</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>`probability`: by the mean of the probabilities of all its cubes. `majority`: each cube has one vote. `model`: as the model was trained with.</source>
        <translation>`probability` : par la moyenne des probabilités de tous ses cubes. `majority` : chaque cube a une voix. `model` : comme le modèle a été entraîné.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Leave objects unclassified below this confidence</source>
        <translation>Ne pas classer les objets sous cette confiance</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Objects whose confidence (0 to 1) is lower get no class. 0 classifies every object that has pixels with data.</source>
        <translation>Les objets dont la confiance (0 à 1) est plus basse ne reçoivent pas de classe. 0 classe chaque objet qui a des pixels avec des données.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Two runs with the same seed and the same inputs give the same segments.</source>
        <translation>Deux calculs avec la même graine et les mêmes entrées donnent les mêmes segments.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Classified objects</source>
        <translation>Objets classés</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>GeoPackage, GeoJSON, FlatGeobuf or Shapefile with the polygons, their own fields, and for each its class, confidence (0 to 1), the runner-up with its probability, how many of its cubes voted for the class, and how many cubes and pixels it has. Shown in the colours of the classes, the fainter the less sure; a second style shows confidence alone.</source>
        <translation>GeoPackage, GeoJSON, FlatGeobuf ou Shapefile avec les polygones, leurs propres champs, et pour chacun sa classe, sa confiance (0 à 1), la deuxième classe avec sa probabilité, combien de ses cubes ont voté pour la classe, et combien de cubes et de pixels il a. Affiché dans les couleurs des classes, d'autant plus pâle que c'est moins sûr ; un second style montre la confiance seule.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>One HTML page: inputs, what the model was made of, objects and area of each class, what became of polygons that could not be used, warnings and versions.</source>
        <translation>Une page HTML : entrées, de quoi le modèle a été fait, objets et surface de chaque classe, ce que sont devenus les polygones inutilisables, avertissements et versions.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Number of objects</source>
        <translation>Nombre d'objets</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many polygons or segments there are in the output.</source>
        <translation>Combien de polygones ou segments il y a dans la sortie.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many objects got a class.</source>
        <translation>Combien d'objets ont reçu une classe.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Unclassified objects</source>
        <translation>Objets non classés</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many did not: without a pixel that has data, or not sure enough.</source>
        <translation>Combien n'en ont pas reçu : sans pixel avec données, ou pas assez sûrs.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Mean confidence of the classified objects, 0 to 1.</source>
        <translation>Confiance moyenne des objets classés, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Makes a class map of a raster with a model that was made before.
'Train text-aligned probe' makes one from samples; 'Classify with text prompts' saves one when it refines with 'special'. The raster may be another one than the model learned from: bands are matched by wavelength, or by their number where wavelengths are not known. A raster that lacks a part of the model's wavelengths is refused.
The classes of a text-aligned probe are words: they can be left out, renamed or added to here, without training.</source>
        <translation>Fait une carte des classes d'un raster avec un modèle fait auparavant.
« Entraîner la sonde alignée sur le texte » en fait un à partir d'échantillons ; « Classer avec des prompts textuels » en enregistre un quand il affine avec 'special'. Le raster peut être un autre que celui dont le modèle a appris : les bandes sont associées par longueur d'onde, ou par leur nombre si les longueurs d'onde ne sont pas connues. Un raster auquel manque une partie des longueurs d'onde du modèle est refusé.
Les classes d'une sonde alignée sur le texte sont des mots : ici on peut en laisser, en renommer ou en ajouter, sans entraînement.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Classify with model</source>
        <translation>Classer avec un modèle</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>hyperspectral,multispectral,spectral,classification,land cover,land use,model,network,predict,apply,inference,EnMAP,AI</source>
        <translation>hyperspectral,multispectral,spectral,classification,occupation du sol,utilisation du sol,modèle,réseau,prédire,appliquer,inférence,EnMAP,IA</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Raster to classify</source>
        <translation>Raster à classer</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>A raster of the same kind as the one the model was made with.</source>
        <translation>Un raster du même genre que celui avec lequel le modèle a été fait.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>A model file (`*.spm`), the output MODEL of 'Train text-aligned probe' or 'Classify with text prompts'.</source>
        <translation>Un fichier de modèle (`*.spm`), la sortie MODEL de « Entraîner la sonde alignée sur le texte » ou de « Classer avec des prompts textuels ».</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Other classes than the model's, one a line</source>
        <translation>D'autres classes que celles du modèle, une par ligne</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>For models of 'Train text-aligned probe'. Left empty: the model's classes. Else the classes of the map: a class of the model by its name stays, and one that is not here is left out; `old name -&gt; new name` renames one; any other name is a new class, known by its words alone: give synonyms after a colon, as in `reed: marsh, wetland plants | #7fbf7b`, and check its places in the map. In a command line separate classes by `;`.</source>
        <translation>Pour les modèles de « Entraîner la sonde alignée sur le texte ». Laissé vide : les classes du modèle. Sinon les classes de la carte : une classe du modèle, par son nom, reste, et celle qui n'est pas ici est laissée ; `old name -&gt; new name` en renomme une ; tout autre nom est une nouvelle classe, connue par ses seuls mots : donnez des synonymes après deux-points, comme dans `reed: marsh, wetland plants | #7fbf7b`, et vérifiez ses endroits sur la carte. En ligne de commande, séparez les classes par `;`.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>One HTML page: inputs, what the model was made of, map with legend, area of each class, warnings and versions.</source>
        <translation>Une page HTML : entrées, de quoi le modèle a été fait, carte avec légende, surface de chaque classe, avertissements et versions.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Makes a class map of a hyperspectral or multispectral raster from class names alone.
No training samples are needed. Each class name is matched to materials whose reflectance is known, and these to the spectrum of every pixel; where its weights are there, CLIP, a network that knows words and pictures, looks at the raster's colours, too. The log says which materials each class was taken for.
A refinement then learns from the scene's own spectra; what it has learned can be saved as a model for 'Classify with model'.
Band wavelengths, bad bands, nodata and scale are read from the raster; run 'Inspect scene' to see what is understood of it. The raster never leaves the computer.</source>
        <translation>Fait une carte des classes d'un raster hyperspectral ou multispectral à partir des seuls noms de classe.
Aucun échantillon d'entraînement n'est nécessaire. Chaque nom de classe est associé à des matériaux dont la réflectance est connue, et ceux-ci au spectre de chaque pixel ; si ses poids sont là, CLIP, un réseau qui connaît mots et images, regarde aussi les couleurs du raster. Le journal dit quels matériaux ont été retenus pour chaque classe.
Un affinage apprend ensuite des propres spectres de la scène ; ce qu'il a appris peut être enregistré comme modèle pour « Classer avec un modèle ».
Longueurs d'onde, bandes défectueuses, nodata et échelle sont lus dans le raster ; lancez « Examiner la scène » pour voir ce qui en est compris. Le raster ne quitte jamais l'ordinateur.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>hyperspectral,multispectral,spectral,classification,supervised,unsupervised,zero-shot,land cover,land use,material,mineral,vegetation,words,class names,CLIP,SPECIAL,pseudo-labels,EnMAP,Sentinel-2,Landsat,AI</source>
        <translation>hyperspectral,multispectral,spectral,classification,supervisée,non supervisée,zero-shot,occupation du sol,utilisation du sol,matériau,minéral,végétation,mots,noms de classe,CLIP,SPECIAL,pseudo-étiquettes,EnMAP,Sentinel-2,Landsat,IA</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Two runs with the same seed and the same inputs give the same map.</source>
        <translation>Deux calculs avec la même graine et les mêmes entrées donnent la même carte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Share of pixels like no class</source>
        <translation>Part des pixels semblables à aucune classe</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Share of the raster's pixels, 0 to 1, whose spectra resemble none of the classes. About 0.01 where all is well; above 0.2 a warning is given. Missing where spectra were not compared with materials (`SOURCE=clip`).</source>
        <translation>Part des pixels du raster, de 0 à 1, dont les spectres ne ressemblent à aucune des classes. Environ 0.01 quand tout va bien ; au-dessus de 0.2 un avertissement est donné. Manque si les spectres n'ont pas été comparés à des matériaux (`SOURCE=clip`).</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>A hyperspectral or multispectral raster of at least three bands that tells its bands' wavelengths (`SOURCE=clip` can do without them). It works best on surface reflectance.</source>
        <translation>Un raster hyperspectral ou multispectral d'au moins trois bandes qui indique leurs longueurs d'onde (`SOURCE=clip` peut s'en passer). Cela marche le mieux avec la réflectance de surface.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>One class a line: a name, then, if you like, synonyms after a colon and a colour after a bar, as in `water: lake, river | #1f78b4`. Class values are counted from 1 in this order. In a command line, where a line break is hard to write, separate classes by `;`.</source>
        <translation>Une classe par ligne : un nom, puis, si vous voulez, des synonymes après deux-points et une couleur après une barre, comme dans `water: lake, river | #1f78b4`. Les valeurs de classe sont comptées à partir de 1 dans cet ordre. En ligne de commande, où un saut de ligne est difficile à écrire, séparez les classes par `;`.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/object_algorithm.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Prompt set file, instead of the classes above</source>
        <translation>Fichier de jeu de prompts, au lieu des classes ci-dessus</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>A saved prompt set (`*.prompts.json`) or a text file with one class a line. Give either this or classes above.</source>
        <translation>Un jeu de prompts enregistré (`*.prompts.json`) ou un fichier texte avec une classe par ligne. Donnez soit ceci, soit les classes ci-dessus.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/object_algorithm.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Prompt sets (*.json *.txt);;All files (*)</source>
        <translation>Jeux de prompts (*.json *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Where class evidence comes from</source>
        <translation>D'où viennent les indices de classe</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>`knowledge` compares spectra with known materials; it works offline and uses every band. `clip` shows the raster's red, green and blue to CLIP, which needs its weights (see 'Fetch weights') and sees shapes, but visible light alone. `fused` puts both together. `auto` takes the best whose weights are there, and says which.</source>
        <translation>`knowledge` compare les spectres à des matériaux connus ; cela fonctionne hors ligne et utilise chaque bande. `clip` montre le rouge, le vert et le bleu du raster à CLIP, qui a besoin de ses poids (voir « Télécharger les poids ») et voit des formes, mais la seule lumière visible. `fused` réunit les deux. `auto` prend le meilleur dont les poids sont là, et dit lequel.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Refinement on the scene's own spectra</source>
        <translation>Affinage sur les propres spectres de la scène</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>`none` leaves the evidence as it is. `special` trains a small network on the whole spectra from the first pass, doubting its less certain pixels; that takes minutes and needs the engine's packages for networks. `gaussian` describes each class by one Gaussian, starting from the pixels the first pass is sure about; that takes seconds.</source>
        <translation>`none` laisse les indices tels quels. `special` entraîne un petit réseau sur les spectres entiers à partir du premier passage, en doutant de ses pixels les moins sûrs ; cela prend des minutes et demande les paquets du moteur pour les réseaux. `gaussian` décrit chaque classe par une gaussienne, à partir des pixels dont le premier passage est sûr ; cela prend des secondes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Class map before refinement</source>
        <translation>Carte des classes avant affinage</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>GeoTIFF like the class map: what the evidence alone says, from which the refinement learned. Needs a refinement.</source>
        <translation>GeoTIFF comme la carte des classes : ce que disent les indices seuls, dont l'affinage a appris. Demande un affinage.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>The trained network of the refinement `special`, with classes, colours and wavelengths, for 'Classify with model' on this or another raster.</source>
        <translation>Le réseau entraîné de l'affinage `special`, avec classes, couleurs et longueurs d'onde, pour « Classer avec un modèle » sur ce raster ou un autre.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>One HTML page: inputs, settings, map with legend, area of each class, which materials each class was taken for, warnings and versions.</source>
        <translation>Une page HTML : entrées, réglages, carte avec légende, surface de chaque classe, matériaux retenus pour chaque classe, avertissements et versions.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>There are no classes: write at least two class names, one a line (PROMPTS), or choose a prompt set file (PROMPT_FILE).</source>
        <translation>Il n'y a pas de classes : écrivez au moins deux noms de classe, un par ligne (PROMPTS), ou choisissez un fichier de jeu de prompts (PROMPT_FILE).</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Classes are given twice, as text (PROMPTS) and as a file (PROMPT_FILE): leave one of them empty.</source>
        <translation>Les classes sont données deux fois, comme texte (PROMPTS) et comme fichier (PROMPT_FILE) : laissez l'un des deux vide.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>A model (MODEL) is made only by the refinement 'special', but REFINE is '{refine}': choose REFINE 'special', or leave MODEL empty.</source>
        <translation>Seul l'affinage 'special' fait un modèle (MODEL), mais REFINE est '{refine}' : choisissez REFINE 'special', ou laissez MODEL vide.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>The map before refinement (PSEUDO_LABELS) needs a refinement, but REFINE is 'none', so that it would be the class map once more: choose REFINE 'special' or 'gaussian', or leave PSEUDO_LABELS empty.</source>
        <translation>La carte avant affinage (PSEUDO_LABELS) demande un affinage, mais REFINE est 'none' : ce serait encore une fois la carte des classes. Choisissez REFINE 'special' ou 'gaussian', ou laissez PSEUDO_LABELS vide.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Writes what to ask a language model for, so that it describes your classes as your sensor sees them.
The text tells the bands and the spectral range of the raster, the classes, what to write of each, and how to answer. Paste it into any language model, local or remote, save the answer as a file, and give that to 'Train on objects' as the file of descriptions, or load it into the classes of the dock.
Nothing is sent anywhere: what you paste where is up to you. The text holds neither names of files nor places.</source>
        <translation>Écrit ce qu'il faut demander à un modèle de langage pour qu'il décrive vos classes telles que votre capteur les voit.
Le texte indique les bandes et le domaine spectral du raster, les classes, ce qu'il faut écrire de chacune et comment répondre. Collez-le dans n'importe quel modèle de langage, local ou distant, enregistrez la réponse comme fichier et donnez-le à « Entraîner sur des objets » comme fichier de descriptions, ou chargez-le dans les classes du panneau.
Rien n'est envoyé nulle part : c'est vous qui décidez quoi coller et où. Le texte ne contient ni noms de fichiers ni lieux.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Instructions for descriptions</source>
        <translation>Instructions pour les descriptions</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>hyperspectral,multispectral,classification,text,descriptions,classes,language model,LLM,prompt,instructions,objects,EnMAP,Sentinel-2,AI</source>
        <translation>hyperspectral,multispectral,classification,texte,descriptions,classes,modèle de langage,LLM,prompt,instructions,objets,EnMAP,Sentinel-2,IA</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Its bands, wavelengths and pixel size are told; its name and place are not.</source>
        <translation>Ses bandes, longueurs d'onde et taille de pixel sont indiquées ; son nom et son lieu ne le sont pas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Classes in words, one a line</source>
        <translation>Classes en mots, une par ligne</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>The classes that are to be described: a name, then, if you like, synonyms after a colon, as in `oak: Quercus robur`. In a command line separate classes by `;`. Give either these, or a prompt set file, or polygons.</source>
        <translation>Les classes à décrire : un nom, puis, si vous voulez, des synonymes après deux-points, comme dans `oak: Quercus robur`. En ligne de commande, séparez les classes par `;`. Donnez soit celles-ci, soit un fichier de jeu de prompts, soit des polygones.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>A saved prompt set (`*.prompts.json`) or a text file with one class a line. What it says of a class already is passed on.</source>
        <translation>Un jeu de prompts enregistré (`*.prompts.json`) ou un fichier texte avec une classe par ligne. Ce qu'il dit déjà d'une classe est transmis.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Polygons with classes, instead of classes in words</source>
        <translation>Polygones avec classes, au lieu de classes en mots</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Their classes are described, by the names that the field has.</source>
        <translation>Leurs classes sont décrites, d'après les noms que contient le champ.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>A text file; copy all of it.</source>
        <translation>Un fichier texte ; copiez-le en entier.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Text (*.md *.txt)</source>
        <translation>Texte (*.md *.txt)</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>The instructions themselves.</source>
        <translation>Les instructions elles-mêmes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>How many classes are to be described.</source>
        <translation>Combien de classes sont à décrire.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Give the classes in one way: as text (PROMPTS), as a file (PROMPT_FILE) or as polygons that have a class (POLYGONS).</source>
        <translation>Donnez les classes d'une seule façon : comme texte (PROMPTS), comme fichier (PROMPT_FILE) ou comme polygones qui ont une classe (POLYGONS).</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>the environment variable {name}</source>
        <translation>la variable d'environnement {name}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>Settings &gt; Options &gt; Spectral Prompts</source>
        <translation>Préférences &gt; Options &gt; Spectral Prompts</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>The classification engine is not installed: no Python was found at {path}. Install it there, or name a Python 3.10 or newer that has the engine's packages under Settings &gt; Options &gt; Spectral Prompts or in the environment variable {name}.</source>
        <translation>Le moteur de classification n'est pas installé : aucun Python n'a été trouvé dans {path}. Installez-le là, ou indiquez un Python 3.10 ou plus récent qui a les paquets du moteur sous Préférences &gt; Options &gt; Spectral Prompts ou dans la variable d'environnement {name}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>The classification engine's Python {path!r}, named in {where}, does not exist: correct the path or clear it.</source>
        <translation>Le Python du moteur de classification {path!r}, indiqué dans {where}, n'existe pas : corrigez le chemin ou effacez-le.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine's Python {path} cannot be started ({reason}): check that it is a Python interpreter and may be run.</source>
        <translation>Le Python du moteur de classification {path} ne peut pas être démarré ({reason}) : vérifiez que c'est un interpréteur Python et qu'on peut l'exécuter.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine did not answer within {seconds} seconds of its start; try again, and check the Python at {path}.</source>
        <translation>Le moteur de classification n'a pas répondu dans les {seconds} secondes après son démarrage ; réessayez, et vérifiez le Python dans {path}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>Plugin and classification engine do not belong together: the plugin speaks protocol {ours}, the engine at {path} protocol {theirs}; install the engine again.</source>
        <translation>L'extension et le moteur de classification ne vont pas ensemble : l'extension parle le protocole {ours}, le moteur dans {path} le protocole {theirs} ; installez de nouveau le moteur.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine needs Python 3.10 or newer, but {path} is Python {found}: name another one under Settings &gt; Options &gt; Spectral Prompts.</source>
        <translation>Le moteur de classification a besoin de Python 3.10 ou plus récent, mais {path} est Python {found} : indiquez-en un autre sous Préférences &gt; Options &gt; Spectral Prompts.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <location filename="../processing_provider/engine_client/warm.py"/>
        <location filename="../processing_provider/layers.py"/>
        <location filename="../processing_provider/vector_export.py"/>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé : rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine is not installed completely: the Python at {path} has no package {package!r}; install the engine's packages there, or name another Python under Settings &gt; Options &gt; Spectral Prompts.</source>
        <translation>Le moteur de classification n'est pas installé en entier : le Python dans {path} n'a pas le paquet {package!r} ; installez-y les paquets du moteur, ou indiquez un autre Python sous Préférences &gt; Options &gt; Spectral Prompts.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine did not start ({how}, last line: {line}); check the Python at {path}.</source>
        <translation>Le moteur de classification n'a pas démarré ({how}, dernière ligne : {line}) ; vérifiez le Python dans {path}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine was stopped from outside, most likely because the computer ran out of memory: try a smaller extent or a lower memory budget (Settings &gt; Options &gt; Spectral Prompts). Nothing was written.</source>
        <translation>Le moteur de classification a été arrêté de l'extérieur, très probablement parce que l'ordinateur manquait de mémoire : essayez une emprise plus petite ou un budget de mémoire plus bas (Préférences &gt; Options &gt; Spectral Prompts). Rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine stopped unexpectedly ({how}, last line: {line}). Nothing was written; the log holds what is needed to report it.</source>
        <translation>Le moteur de classification s'est arrêté de façon inattendue ({how}, dernière ligne : {line}). Rien n'a été écrit ; le journal contient ce qu'il faut pour le signaler.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>not started</source>
        <translation>non démarré</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>crash, signal {code}</source>
        <translation>plantage, signal {code}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>exit code {code}</source>
        <translation>code de sortie {code}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/warm.py"/>
        <source>The classification engine could not be spoken to ({error}).</source>
        <translation>Il a été impossible de communiquer avec le moteur de classification ({error}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The engine's packages could not be installed (last line: {line}); the log has more. What was there before is still used.</source>
        <translation>Les paquets du moteur n'ont pas pu être installés (dernière ligne : {line}) ; le journal en dit plus. Ce qui était là avant reste utilisé.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>There is no room left in {folder} to install the engine: make room or choose another folder. What was installed of it was removed.</source>
        <translation>Il ne reste plus de place dans {folder} pour installer le moteur : faites de la place ou choisissez un autre dossier. Ce qui en avait été installé a été supprimé.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>A package did not arrive as expected (its checksum differs), so nothing was installed: press Install again, it goes on with what has arrived whole. If it stays so, a proxy or the package server cuts off or changes files; the log names them.</source>
        <translation>Un paquet n'est pas arrivé comme attendu (sa somme de contrôle diffère), rien n'a donc été installé : appuyez de nouveau sur Installer, cela reprend avec ce qui est arrivé entier. Si cela persiste, un proxy ou le serveur de paquets coupe ou modifie des fichiers ; le journal les nomme.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The certificate of the package server is not trusted here: name the file of your network's certificates (PEM) under Settings &gt; Options &gt; Spectral Prompts, or install from a folder of wheels.</source>
        <translation>Le certificat du serveur de paquets n'est pas reconnu ici : indiquez le fichier des certificats de votre réseau (PEM) sous Préférences &gt; Options &gt; Spectral Prompts, ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The proxy did not let the package server through: check it under Settings &gt; Options &gt; Network (name and password, too), or install from a folder of wheels.</source>
        <translation>Le proxy n'a pas laissé passer vers le serveur de paquets : vérifiez-le sous Préférences &gt; Options &gt; Réseau (nom et mot de passe aussi), ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The connection to the package server broke off again and again: press Install again, it goes on with what has arrived whole.</source>
        <translation>La connexion au serveur de paquets s'est rompue à plusieurs reprises : appuyez de nouveau sur Installer, cela reprend avec ce qui est arrivé entier.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The package server cannot be reached: check the network and the proxy (Settings &gt; Options &gt; Network), or install from a folder of wheels.</source>
        <translation>Le serveur de paquets est injoignable : vérifiez le réseau et le proxy (Préférences &gt; Options &gt; Réseau), ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>Something in {folder} may not be written: choose another folder, or ask who manages this computer.</source>
        <translation>Quelque chose dans {folder} ne peut pas être écrit : choisissez un autre dossier, ou demandez à qui gère cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The package server has no {package} that fits this system and Python: name another Python (3.12 fits best), or install from a folder of wheels.</source>
        <translation>Le serveur de paquets n'a pas de {package} qui convienne à ce système et à ce Python : indiquez un autre Python (3.12 convient le mieux), ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>{folder} has no {package} that fits this system and Python: make the folder again on a connected computer, for this system and this Python version.</source>
        <translation>{folder} n'a pas de {package} qui convienne à ce système et à ce Python : refaites le dossier sur un ordinateur connecté, pour ce système et cette version de Python.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>package</source>
        <translation>paquet</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>Another QGIS is installing the engine into {folder} right now (process {owner}): wait until it is done, or cancel it there.</source>
        <translation>Un autre QGIS est en train d'installer le moteur dans {folder} (processus {owner}) : attendez qu'il ait fini, ou annulez là-bas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>{folder} cannot be written ({reason}): choose another folder for the engine under Settings &gt; Options &gt; Spectral Prompts, or ask who manages this computer.</source>
        <translation>{folder} ne peut pas être écrit ({reason}) : choisissez un autre dossier pour le moteur sous Préférences &gt; Options &gt; Spectral Prompts, ou demandez à qui gère cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>driver {version}</source>
        <translation>pilote {version}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>CUDA needs an NVIDIA graphics card with driver {wanted} or newer; found: {found}. Update the driver, or install the engine without CUDA.</source>
        <translation>CUDA demande une carte graphique NVIDIA avec le pilote {wanted} ou plus récent ; trouvé : {found}. Mettez le pilote à jour, ou installez le moteur sans CUDA.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>The folder of wheels {folder} cannot be read ({reason}): choose another.</source>
        <translation>Le dossier de wheels {folder} ne peut pas être lu ({reason}) : choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>{folder} holds no wheels (*.whl): make such a folder on a connected computer, with 'Install the engine' and its 'Folder to fill with wheels'.</source>
        <translation>{folder} ne contient pas de wheels (*.whl) : faites un tel dossier sur un ordinateur connecté, avec « Installer le moteur » et son « Dossier à remplir de wheels ».</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>looking for a Python</source>
        <translation>recherche d'un Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>There is not enough room in {folder}: the engine needs {needed} GB while it is installed, {free} GB are free. Make room or choose another folder.</source>
        <translation>Il n'y a pas assez de place dans {folder} : le moteur a besoin de {needed} GB pendant l'installation, {free} GB sont libres. Faites de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>making the environment</source>
        <translation>création de l'environnement</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>fetching and installing packages</source>
        <translation>téléchargement et installation des paquets</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>checking the engine</source>
        <translation>vérification du moteur</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>The engine was installed but does not run, so it is not used: {reason}</source>
        <translation>Le moteur a été installé mais ne tourne pas, il n'est donc pas utilisé : {reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>The engine was installed with {package} {found} in place of {wanted}, so it is not used: install it again.</source>
        <translation>Le moteur a été installé avec {package} {found} au lieu de {wanted}, il n'est donc pas utilisé : installez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>The connection broke off; trying again.</source>
        <translation>La connexion s'est rompue ; nouvel essai.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>{path} cannot be used to install the engine ({reason}): name a Python 3.10 to 3.14 of 64 bits, or leave it empty.</source>
        <translation>{path} ne peut pas servir à installer le moteur ({reason}) : indiquez un Python 3.10 à 3.14 en 64 bits, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it cannot make environments</source>
        <translation>il ne peut pas créer d'environnements</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>No Python was found to install the engine with: it needs Python 3.10 to 3.14 of 64 bits. Install one (python.org, your system's packages, conda or uv), then press Install again; or name it under 'Python'.</source>
        <translation>Aucun Python n'a été trouvé pour installer le moteur : il faut Python 3.10 à 3.14 en 64 bits. Installez-en un (python.org, les paquets de votre système, conda ou uv), puis appuyez de nouveau sur Installer ; ou indiquez-le sous « Python ».</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>there is no such file</source>
        <translation>il n'y a pas de tel fichier</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>not a Python</source>
        <translation>pas un Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it does not run: {line}</source>
        <translation>il ne tourne pas : {line}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it is Python {version}</source>
        <translation>c'est Python {version}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it has {bits} bits</source>
        <translation>il a {bits} bits</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it is another kind of Python than the usual one</source>
        <translation>c'est une autre sorte de Python que l'habituelle</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>its module 'ssl', which downloads need, does not work</source>
        <translation>son module 'ssl', nécessaire aux téléchargements, ne fonctionne pas</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>The Python at {path} cannot make environments, its modules 'venv' and 'ensurepip' are missing: on Debian and Ubuntu install the package python{version}-venv (as administrator: apt install python{version}-venv), or name another Python.</source>
        <translation>Le Python dans {path} ne peut pas créer d'environnements, ses modules 'venv' et 'ensurepip' manquent : sous Debian et Ubuntu, installez le paquet python{version}-venv (comme administrateur : apt install python{version}-venv), ou indiquez un autre Python.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/removal.py"/>
        <source>The engine in {folder} is at work: stop its job or wait for its end, then remove it.</source>
        <translation>Le moteur dans {folder} est en plein travail : arrêtez sa tâche ou attendez qu'elle se termine, puis retirez-le.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/removal.py"/>
        <source>{folder} could not be removed wholly: something in it is in use or belongs to another user. Restart QGIS and try again. It is not used any more.</source>
        <translation>{folder} n'a pas pu être supprimé en entier : quelque chose y est en usage ou appartient à un autre utilisateur. Redémarrez QGIS et réessayez. Il n'est plus utilisé.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>Python {version} is none the engine runs on: choose 3.10 to 3.14.</source>
        <translation>Le moteur ne tourne pas avec Python {version} : choisissez 3.10 à 3.14.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>There are no wheels for a computer like this one ({system}): choose one of {known} under 'Wheels for'.</source>
        <translation>Il n'y a pas de wheels pour un ordinateur comme celui-ci ({system}) : choisissez parmi {known} sous 'Wheels pour'.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>fetching wheels</source>
        <translation>téléchargement des wheels</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>Fetching wheels needs pip, which the Python at {path} lacks: on Debian and Ubuntu install the package python3-pip, or name another Python.</source>
        <translation>Télécharger des wheels demande pip, qui manque au Python dans {path} : sous Debian et Ubuntu, installez le paquet python3-pip, ou indiquez un autre Python.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>pip of the Python at {path} cannot be used; name another Python.</source>
        <translation>Le pip du Python dans {path} ne peut pas être utilisé ; indiquez un autre Python.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>Cancelled: wheels that had arrived whole were kept.</source>
        <translation>Annulé : les wheels arrivés en entier ont été gardés.</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>Stage {number} of {count}: {stage}</source>
        <translation>Étape {number} sur {count} : {stage}</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>{stage}, {left} left</source>
        <translation>{stage}, reste {left}</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>about {n} s</source>
        <translation>environ {n} s</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>about {n} min</source>
        <translation>environ {n} min</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>about {n} h</source>
        <translation>environ {n} h</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Brings the weights of networks (CLIP, its upsamplers) onto this computer, says which are there, verifies or deletes them.
They are needed where class evidence comes from CLIP; spectral knowledge needs none. Once they are there, no network is needed. Every file is checked against its known checksum. A download that breaks off goes on where it stopped.
A computer without a network takes them from a folder: on one with a network choose an empty folder as WEIGHTS_FOLDER, carry that folder over, and name it there as SOURCE_FOLDER. The proxy is that of Settings &gt; Options &gt; Network.</source>
        <translation>Amène les poids des réseaux (CLIP, ses suréchantillonneurs) sur cet ordinateur, dit lesquels y sont, les vérifie ou les supprime.
Ils sont nécessaires quand les indices de classe viennent de CLIP ; les connaissances spectrales n'en demandent pas. Une fois qu'ils sont là, aucun réseau informatique n'est nécessaire. Chaque fichier est vérifié par sa somme de contrôle connue. Un téléchargement interrompu reprend là où il s'est arrêté.
Un ordinateur sans réseau les prend dans un dossier : sur un ordinateur connecté, choisissez un dossier vide comme WEIGHTS_FOLDER, transportez ce dossier, et indiquez-le là-bas comme SOURCE_FOLDER. Le proxy est celui de Préférences &gt; Options &gt; Réseau.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Fetch weights</source>
        <translation>Télécharger les poids</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Setup</source>
        <translation>Installation</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>hyperspectral,download,weights,checkpoint,network,CLIP,offline,install,server,AI</source>
        <translation>hyperspectral,télécharger,poids,checkpoint,réseau,CLIP,hors ligne,installer,serveur,IA</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>`fetch`: get what is missing. `list`: say what is there, without reading the files. `verify`: read the files and compare their checksums. `import`: take one file (SOURCE_FILE) into the folder. `delete`: remove those named.</source>
        <translation>`fetch` : obtenir ce qui manque. `list` : dire ce qui est là, sans lire les fichiers. `verify` : lire les fichiers et comparer leurs sommes de contrôle. `import` : prendre un fichier (SOURCE_FILE) dans le dossier. `delete` : supprimer ceux qui sont nommés.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Which weights</source>
        <translation>Quels poids</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Names, separated by commas, such as `ViT-B-16/openai, jbu_stack/cocostuff`, or `all`. Left empty: to fetch, those that 'Classify with text prompts' uses unless told otherwise; to list and to verify, all. A wrong name is refused with the list of names.</source>
        <translation>Noms, séparés par des virgules, tels que `ViT-B-16/openai, jbu_stack/cocostuff`, ou `all`. Laissé vide : pour télécharger, ceux que « Classer avec des prompts textuels » utilise sauf indication contraire ; pour lister et vérifier, tous. Un nom faux est refusé avec la liste des noms.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Folder they are kept in</source>
        <translation>Dossier où ils sont gardés</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Left empty: the folder set under Settings &gt; Options &gt; Spectral Prompts, else one in the user's folder for application data.</source>
        <translation>Laissé vide : le dossier réglé sous Préférences &gt; Options &gt; Spectral Prompts, sinon un dossier dans celui des données d'application de l'utilisateur.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Folder to take them from, instead of the network</source>
        <translation>Dossier où les prendre, au lieu du réseau</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Files are recognised by their names; nothing is downloaded.</source>
        <translation>Les fichiers sont reconnus à leurs noms ; rien n'est téléchargé.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>File to import</source>
        <translation>Fichier à importer</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>It is recognised by its checksum, whatever it is called.</source>
        <translation>Il est reconnu à sa somme de contrôle, quel que soit son nom.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>How many files were asked for.</source>
        <translation>Combien de fichiers ont été demandés.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Files present</source>
        <translation>Fichiers présents</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>How many of them are there and whole.</source>
        <translation>Combien d'entre eux sont là et entiers.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Bytes present</source>
        <translation>Octets présents</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>How much room these take.</source>
        <translation>Combien de place ils prennent.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Where the files lie, or have to be put.</source>
        <translation>Où se trouvent les fichiers, ou bien où ils doivent être mis.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>One line a file, columns parted by tabs: name, file, state, size in bytes, checksum, licence, address, path. States: present, not verified, fetched, copied, partly fetched, absent, another file.</source>
        <translation>Une ligne par fichier, colonnes séparées par des tabulations : nom, fichier, état, taille en octets, somme de contrôle, licence, adresse, chemin. États : present, not verified, fetched, copied, partly fetched, absent, another file.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Tells what is understood of a raster: bands, wavelengths, bad bands, nodata, scale.
Run it first when a class map looks wrong: missing wavelengths or a wrong scale are the usual reasons.</source>
        <translation>Dit ce qui est compris d'un raster : bandes, longueurs d'onde, bandes défectueuses, nodata, échelle.
À lancer d'abord quand une carte des classes paraît fausse : des longueurs d'onde manquantes ou une mauvaise échelle en sont les causes habituelles.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Inspect scene</source>
        <translation>Examiner la scène</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>hyperspectral,multispectral,spectral,metadata,wavelength,wavelengths,fwhm,bad bands,nodata,scale,reflectance,information,EnMAP,Sentinel-2,Landsat</source>
        <translation>hyperspectral,multispectral,spectral,métadonnées,longueur d'onde,longueurs d'onde,fwhm,bandes défectueuses,nodata,échelle,réflectance,information,EnMAP,Sentinel-2,Landsat</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Raster to look at</source>
        <translation>Raster à examiner</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Any raster that can be opened.</source>
        <translation>Tout raster que l'on peut ouvrir.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>One HTML page with a picture, all bands and every warning.</source>
        <translation>Une page HTML avec une image, toutes les bandes et chaque avertissement.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>How many bands the raster has.</source>
        <translation>Combien de bandes a le raster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Usable bands</source>
        <translation>Bandes utilisables</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>How many of them are used: not bad, not in water absorption, with data.</source>
        <translation>Combien d'entre elles sont utilisées : non défectueuses, hors de l'absorption par l'eau, avec des données.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Shortest wavelength (nm)</source>
        <translation>Plus courte longueur d'onde (nm)</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Missing when the raster does not know its wavelengths.</source>
        <translation>Manque si le raster ne connaît pas ses longueurs d'onde.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Longest wavelength (nm)</source>
        <translation>Plus grande longueur d'onde (nm)</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Width (pixels)</source>
        <translation>Largeur (pixels)</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Number of columns.</source>
        <translation>Nombre de colonnes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Height (pixels)</source>
        <translation>Hauteur (pixels)</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Number of rows.</source>
        <translation>Nombre de lignes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Number of warnings</source>
        <translation>Nombre d'avertissements</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>0 when all is well.</source>
        <translation>0 quand tout va bien.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>How values become reflectance, and whether that was guessed.</source>
        <translation>Comment les valeurs deviennent réflectance, et si cela a été deviné.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>One a line; empty when all is well.</source>
        <translation>Un par ligne ; vide quand tout va bien.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The layer {name!r} has no fixed number of pixels (a web service?): save the part you need as a GeoTIFF first, and use that.</source>
        <translation>La couche {name!r} n'a pas de nombre fixe de pixels (un service web ?) : enregistrez d'abord la partie voulue en GeoTIFF, et utilisez-la.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The layer {name!r} has no file of its own: copying it to a temporary one.</source>
        <translation>La couche {name!r} n'a pas de fichier propre : copie dans un fichier temporaire.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The layer {name!r} could not be copied to {path}: check the free space there, or save the layer as a GeoTIFF yourself.</source>
        <translation>La couche {name!r} n'a pas pu être copiée dans {path} : vérifiez l'espace libre à cet endroit, ou enregistrez vous-même la couche en GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The input raster {name!r} was not found: it is neither a file nor a layer of the project; check its spelling and folder.</source>
        <translation>Le raster d'entrée {name!r} n'a pas été trouvé : ce n'est ni un fichier ni une couche du projet ; vérifiez son orthographe et son dossier.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <location filename="../processing_provider/raster_algorithm.py"/>
        <source>There is no input raster: choose a layer or a file.</source>
        <translation>Il n'y a pas de raster d'entrée : choisissez une couche ou un fichier.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: model</source>
        <translation>CLIP : modèle</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>A model of the library open_clip by its name there, such as `ViT-B-16`, or `hf-hub:OWNER/NAME`. A vision transformer is needed.</source>
        <translation>Un modèle de la bibliothèque open_clip par son nom là-bas, tel que `ViT-B-16`, ou `hf-hub:OWNER/NAME`. Il faut un transformeur de vision.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: weights</source>
        <translation>CLIP : poids</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>The weights of this model: a tag of open_clip, such as `openai`, a checkpoint file, or `hf:OWNER/NAME/FILE`. They are fetched once; see 'Fetch weights'.</source>
        <translation>Les poids de ce modèle : une étiquette d'open_clip, telle que `openai`, un fichier de checkpoint, ou `hf:OWNER/NAME/FILE`. Ils sont téléchargés une fois ; voir « Télécharger les poids ».</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: last block</source>
        <translation>CLIP : dernier bloc</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP was made to judge whole pictures; these ways to compute its last block make it judge every place. `segearth`, made for images from above, `clearclip` and `sclip` let each place look at places like itself, in three ways; `gem` does so through the last blocks; `maskclip` lets it look at itself alone; `clip` leaves the block as it was trained.</source>
        <translation>CLIP a été fait pour juger des images entières ; ces façons de calculer son dernier bloc lui font juger chaque endroit. `segearth`, fait pour les images vues d'en haut, `clearclip` et `sclip` laissent chaque endroit regarder ceux qui lui ressemblent, de trois façons ; `gem` le fait à travers les derniers blocs ; `maskclip` ne le laisse regarder que lui-même ; `clip` laisse le bloc tel qu'il a été entraîné.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: from patches to pixels</source>
        <translation>CLIP : des imagettes aux pixels</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP sees patches, of 16 by 16 pixels for most models. `jbu_stack` and `jbu_one` follow the picture's edges and need weights of their own, `bilinear` interpolates, `none` leaves the patches. `auto` takes the best whose weights are there, and says which.</source>
        <translation>CLIP voit des imagettes, de 16 sur 16 pixels pour la plupart des modèles. `jbu_stack` et `jbu_one` suivent les contours de l'image et demandent leurs propres poids, `bilinear` interpole, `none` laisse les imagettes. `auto` prend le meilleur dont les poids sont là, et dit lequel.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: sentences around class names</source>
        <translation>CLIP : phrases autour des noms de classe</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Every class name and synonym is put into sentences, and their meanings are averaged. `imagenet`: the 80 usual ones, such as 'a photo of a river'. `remote_sensing`: a few for images from above. `name`: the bare name.</source>
        <translation>Chaque nom de classe et synonyme est mis dans des phrases, dont on fait la moyenne des sens. `imagenet` : les 80 habituelles, telles que 'a photo of a river'. `remote_sensing` : quelques-unes pour les images vues d'en haut. `name` : le nom seul.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: scales</source>
        <translation>CLIP : échelles</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>How often the picture is enlarged before CLIP looks at it, separated by commas; the results are averaged. Larger scales find smaller things and take more time.</source>
        <translation>De combien l'image est agrandie avant que CLIP la regarde, séparés par des virgules ; on fait la moyenne des résultats. De plus grandes échelles trouvent de plus petites choses et prennent plus de temps.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: window (pixels)</source>
        <translation>CLIP : fenêtre (pixels)</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Side of the window CLIP sees at a time, in pixels of the enlarged picture.</source>
        <translation>Côté de la fenêtre que CLIP voit à la fois, en pixels de l'image agrandie.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: step between windows (pixels)</source>
        <translation>CLIP : pas entre fenêtres (pixels)</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Windows overlap where this is smaller than the window, and are averaged there. A smaller step smooths borders between windows and takes more time.</source>
        <translation>Les fenêtres se recouvrent quand il est plus petit que la fenêtre, et on y fait la moyenne. Un pas plus petit adoucit les limites entre fenêtres et prend plus de temps.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: red band</source>
        <translation>CLIP : bande rouge</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: green band</source>
        <translation>CLIP : bande verte</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: blue band</source>
        <translation>CLIP : bande bleue</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Shown to CLIP as this colour. Left empty: chosen by wavelength.</source>
        <translation>Montrée à CLIP comme cette couleur. Laissé vide : choisie par longueur d'onde.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: number format</source>
        <translation>CLIP : format des nombres</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>`fp32` is exact. `bf16` takes half the memory and is faster on processors made for it; the map changes slightly.</source>
        <translation>`fp32` est exact. `bf16` prend la moitié de la mémoire et est plus rapide sur les processeurs faits pour lui ; la carte change légèrement.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Refinement special: network</source>
        <translation>Affinage special : réseau</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>`mambahsi` looks along the spectrum and across the image in long sequences. `convnet` looks at close neighbours and is faster.</source>
        <translation>`mambahsi` regarde le long du spectre et à travers l'image en longues séquences. `convnet` regarde les voisins proches et est plus rapide.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Refinement special: settings</source>
        <translation>Affinage special : réglages</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>`balanced` is made for maps of any size. `paper` and `paper_large` are the published settings for small and for large scenes.</source>
        <translation>`balanced` est fait pour des cartes de toute taille. `paper` et `paper_large` sont les réglages publiés pour les petites et les grandes scènes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Refinement special: single settings</source>
        <translation>Affinage special : réglages individuels</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Settings that replace those above one by one, separated by semicolons, as in `epochs=30; learning_rate=0.001`. A wrong name is refused with the list of names.</source>
        <translation>Réglages qui remplacent un par un ceux ci-dessus, séparés par des points-virgules, comme dans `epochs=30; learning_rate=0.001`. Un nom faux est refusé avec la liste des noms.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_algorithm.py"/>
        <source>The field of the polygons that holds the class, as text or whole number; polygons without a value are left out. Left empty: the only field of text, else the only one of whole numbers.</source>
        <translation>Le champ des polygones qui contient la classe, comme texte ou entier ; les polygones sans valeur sont laissés de côté. Laissé vide : le seul champ de texte, sinon le seul d'entiers.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_algorithm.py"/>
        <source>The layer {name!r} (POLYGONS) is no layer of polygons: choose one with a polygon around each object.</source>
        <translation>La couche {name!r} (POLYGONS) n'est pas une couche de polygones : choisissez-en une avec un polygone autour de chaque objet.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>File of descriptions</source>
        <translation>Fichier de descriptions</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>What the classes look like to the sensor, a section a class: Markdown (`*.md`) with a heading for each class and some paragraphs below it, or JSON (`*.json`) with the classes as names. 'Instructions for descriptions' writes what to ask a language model for; its answer, saved as a file, goes here. Headings are matched as class names are: case, hyphens and a plural s do not matter. A class without a section has the description of the prompt set or of a library that comes with the plugin, else its name.</source>
        <translation>À quoi ressemblent les classes pour le capteur, une section par classe : Markdown (`*.md`) avec un titre pour chaque classe et quelques paragraphes dessous, ou JSON (`*.json`) avec les classes comme noms. « Instructions pour les descriptions » écrit ce qu'il faut demander à un modèle de langage ; sa réponse, enregistrée comme fichier, va ici. Les titres sont associés comme les noms de classe : la casse, les traits d'union et un s du pluriel ne comptent pas. Une classe sans section a la description du jeu de prompts ou d'une bibliothèque fournie avec l'extension, sinon son nom.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Descriptions (*.md *.txt *.json);;All files (*)</source>
        <translation>Descriptions (*.md *.txt *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Text encoder</source>
        <translation>Encodeur de texte</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>What turns the words of a class into numbers. `minilm` is a small language model that comes with the engine's packages. `lexical` counts pieces of words: it needs nothing and knows no meaning. `auto` takes `minilm` where it is installed, else `lexical`; the report says which. Else a folder with a model, or a model on Hugging Face by its name, such as `BAAI/bge-large-en-v1.5`, which is fetched once.</source>
        <translation>Ce qui change les mots d'une classe en nombres. `minilm` est un petit modèle de langage fourni avec les paquets du moteur. `lexical` compte des morceaux de mots : il n'a besoin de rien et ne connaît aucun sens. `auto` prend `minilm` s'il est installé, sinon `lexical` ; le rapport dit lequel. Sinon un dossier avec un modèle, ou un modèle de Hugging Face par son nom, tel que `BAAI/bge-large-en-v1.5`, téléchargé une fois.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Words of a class</source>
        <translation>Mots d'une classe</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>What the text encoder reads: `description`, the name and what the file of descriptions, the prompt set or a library says of it, else the name and its synonyms; `name`, the bare name; `all`, the mean of all of these; `auto`, what does best on training objects held back.</source>
        <translation>Ce que lit l'encodeur de texte : `description`, le nom et ce qu'en dit le fichier de descriptions, le jeu de prompts ou une bibliothèque, sinon le nom et ses synonymes ; `name`, le nom seul ; `all`, la moyenne de tout cela ; `auto`, ce qui réussit le mieux sur des objets d'entraînement mis de côté.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>`pooled`: a light network that averages over each cube, for few or small objects. `cnn3d`: that of the published method (S3FN, arXiv 2510.07556), for larger objects with a texture of their own; it is slower.</source>
        <translation>`pooled` : un réseau léger qui fait la moyenne sur chaque cube, pour des objets peu nombreux ou petits. `cnn3d` : celui de la méthode publiée (S3FN, arXiv 2510.07556), pour des objets plus grands qui ont une texture propre ; il est plus lent.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Cube (pixels)</source>
        <translation>Cube (pixels)</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Side of the squares, with all bands, into which an object is cut. 0: by the sizes of the objects. An object smaller than a cube is repeated by reflection at its own edge, so that nothing beside it is looked at.</source>
        <translation>Côté des carrés, avec toutes les bandes, en lesquels un objet est découpé. 0 : selon les tailles des objets. Un objet plus petit qu'un cube est répété par réflexion à son propre bord, pour que rien à côté de lui ne soit regardé.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Step from cube to cube (pixels)</source>
        <translation>Pas de cube à cube (pixels)</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>How far the next cube of an object is from the one before. 0: half a cube.</source>
        <translation>À quelle distance du précédent est le cube suivant d'un objet. 0 : un demi-cube.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Least share of a cube in the object</source>
        <translation>Plus petite part d'un cube dans l'objet</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Cubes of which less lies in the object are left out, 0 to 1. Of an object without a cube that is covered so well, the best is taken.</source>
        <translation>Les cubes dont une part plus petite est dans l'objet sont laissés de côté, 0 à 1. D'un objet sans cube aussi bien couvert, le meilleur est pris.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Principal components</source>
        <translation>Composantes principales</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>To how many components the bands are reduced, from the training objects alone. 0: as many as hold nearly all of the variance.</source>
        <translation>À combien de composantes les bandes sont réduites, d'après les seuls objets d'entraînement. 0 : autant qu'il en faut pour presque toute la variance.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>`probability`: by the mean of the probabilities of all its cubes. `majority`: each cube has one vote, as in the published method.</source>
        <translation>`probability` : par la moyenne des probabilités de tous ses cubes. `majority` : chaque cube a une voix, comme dans la méthode publiée.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Single settings of the network</source>
        <translation>Réglages individuels du réseau</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Settings that replace those of the network one by one, separated by semicolons, as in `epochs=60; learning_rate=0.0005`. A wrong name is refused with the list of names.</source>
        <translation>Réglages qui remplacent un par un ceux du réseau, séparés par des points-virgules, comme dans `epochs=60; learning_rate=0.0005`. Un nom faux est refusé avec la liste des noms.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Share held out</source>
        <translation>Part réservée</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Share of the objects of each class held out, 0.01 to 0.99; with a group field, of the groups. A class with a single one is trained but not tested. Not used with more than one fold.</source>
        <translation>Part des objets de chaque classe qui est réservée, 0.01 à 0.99 ; avec un champ de groupe, part des groupes. Une classe qui n'en a qu'un est apprise mais pas testée. Inutilisé avec plus d'un pli.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>1 holds one share out, once. 2 or more: cross-validation, in which every object (or group) of a class that has two or more is held out once; the scores are means, and their spread is in the report.</source>
        <translation>1 réserve une part, une fois. 2 ou plus : validation croisée, où chaque objet (ou groupe) d'une classe qui en a deux ou plus est réservé une fois ; les scores sont des moyennes, et leur dispersion est dans le rapport.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Measure what the descriptions add</source>
        <translation>Mesurer ce qu'apportent les descriptions</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Trains again with the bare names, with random vectors and with the descriptions exchanged between the classes, with the same seeds and the same objects held out. The report sets them beside the descriptions; the network without any text is there always. Takes about as long again for each.</source>
        <translation>Entraîne de nouveau avec les noms seuls, avec des vecteurs aléatoires et avec les descriptions échangées entre les classes, avec les mêmes graines et les mêmes objets réservés. Le rapport les met à côté des descriptions ; le réseau sans aucun texte y est toujours. Prend à peu près encore une fois autant de temps pour chacun.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Save the very model that was scored</source>
        <translation>Enregistrer le modèle même qui a été évalué</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>The saved model then has learned from the training share alone. Otherwise it is trained again on all objects, and the score is that of a model made in the same way without those held out. With more than one fold it is always trained again.</source>
        <translation>Le modèle enregistré n'a alors appris que de la part d'entraînement. Sinon il est entraîné de nouveau sur tous les objets, et le score est celui d'un modèle fait de la même façon sans ceux qui sont réservés. Avec plus d'un pli, il est toujours entraîné de nouveau.</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>unclassified</source>
        <translation>non classé</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Runner-up</source>
        <translation>Deuxième classe</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Its confidence</source>
        <translation>Sa confiance</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Votes of cubes</source>
        <translation>Voix des cubes</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Cubes</source>
        <translation>Cubes</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>What the text encoder reads: `description`, the name and some sentences on what the class is and how it reflects light, where a prompt set or a library has them, else the name and its synonyms; `name`, the bare name; `all`, the mean of all of these; `auto`, the one of the three with the least loss on training samples held back.</source>
        <translation>Ce que lit l'encodeur de texte : `description`, le nom et quelques phrases sur ce qu'est la classe et comment elle réfléchit la lumière, si un jeu de prompts ou une bibliothèque en a, sinon le nom et ses synonymes ; `name`, le nom seul ; `all`, la moyenne de tout cela ; `auto`, celui des trois dont la perte est la plus petite sur des échantillons d'entraînement mis de côté.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Words beside few samples</source>
        <translation>Mots à côté de peu d'échantillons</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Whether what the words of the classes say of spectra counts beside the samples. `auto`: as much as it helps on training samples held back, the more the fewer samples a class has; not where no material is known for a class, the spectra look like none of them, or with the preset `paper`. Training takes up to twice as long, or some seconds more. `never`: the samples alone. The report says what was found.</source>
        <translation>Si ce que les mots des classes disent des spectres compte à côté des échantillons. `auto` : autant que cela aide sur des échantillons d'entraînement mis de côté, d'autant plus qu'une classe en a peu ; pas là où aucun matériau n'est connu pour une classe, où les spectres ne ressemblent à aucune, ni avec le préréglage `paper`. L'entraînement dure jusqu'à deux fois plus longtemps, ou quelques secondes de plus. `never` : les échantillons seuls. Le rapport dit ce qui a été trouvé.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Settings of the probe</source>
        <translation>Réglages de la sonde</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>`balanced` chooses on training samples held back how far to look around a pixel. `paper` has the settings of the published method (arXiv 2509.22697), where it tells them. Settings below that are given replace those of the preset.</source>
        <translation>`balanced` choisit, sur des échantillons d'entraînement mis de côté, jusqu'où regarder autour d'un pixel. `paper` a les réglages de la méthode publiée (arXiv 2509.22697), là où elle les donne. Les réglages donnés ci-dessous remplacent ceux du préréglage.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Patch (pixels)</source>
        <translation>Imagette (pixels)</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Side of the square around a pixel that the probe looks at: 3, 9, 15, 21 and so on in steps of 6. 0: the preset's.</source>
        <translation>Côté du carré autour d'un pixel que la sonde regarde : 3, 9, 15, 21 et ainsi de suite par pas de 6. 0 : celui du préréglage.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>To how many components the bands are reduced. 0: the preset's.</source>
        <translation>À combien de composantes les bandes sont réduites. 0 : celui du préréglage.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Hard negatives</source>
        <translation>Négatifs difficiles</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Against how many wrong classes a sample is set in training that look most like it. -1: the preset's.</source>
        <translation>À combien de classes fausses qui lui ressemblent le plus un échantillon est opposé à l'entraînement. -1 : celui du préréglage.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Semi-hard negatives</source>
        <translation>Négatifs semi-difficiles</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>How many further wrong classes are drawn at random. With so many that every wrong class is taken, the loss is plain softmax. -1: the preset's.</source>
        <translation>Combien d'autres classes fausses sont tirées au hasard. S'il y en a tant que chaque classe fausse est prise, la perte est un simple softmax. -1 : celui du préréglage.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Epochs, at most</source>
        <translation>Époques, au plus</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>How often training goes through its batches. Where samples are held back to watch it, as the preset `paper` does, it stops earlier when their loss no longer falls. 0: the preset's.</source>
        <translation>Combien de fois l'entraînement parcourt ses lots. Là où des échantillons sont mis de côté pour le surveiller, comme avec le préréglage `paper`, il s'arrête plus tôt quand leur perte ne baisse plus. 0 : celui du préréglage.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Single settings of the probe</source>
        <translation>Réglages individuels de la sonde</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Settings that replace those of the preset one by one, separated by semicolons, as in `batch=64; learning_rate=0.0005`. A wrong name is refused with the list of names.</source>
        <translation>Réglages qui remplacent un par un ceux du préréglage, séparés par des points-virgules, comme dans `batch=64; learning_rate=0.0005`. Un nom faux est refusé avec la liste des noms.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>What is held out for the score</source>
        <translation>Ce qui est réservé pour le score</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>`polygons`: whole features. `blocks`: whole square blocks of the raster, for a few large polygons. `random`: single pixels, whose neighbours were learned from, so that the score is too good. `none`: nothing, and there is no score.</source>
        <translation>`polygons` : des entités entières. `blocks` : des blocs carrés entiers du raster, pour quelques grands polygones. `random` : des pixels isolés, dont les voisins ont été appris, de sorte que le score est trop bon. `none` : rien, et il n'y a pas de score.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Share of each class's labelled pixels held out, 0.01 to 0.99: 0.9 trains on 10 %, as near as whole polygons or blocks come to it. A class with a single one is trained but not tested. Not used with more than one fold.</source>
        <translation>Part des pixels étiquetés de chaque classe qui est réservée, 0.01 à 0.99 : 0.9 entraîne sur 10 %, d'aussi près que le permettent des polygones ou blocs entiers. Une classe qui n'en a qu'un est apprise mais pas testée. Inutilisé avec plus d'un pli.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>1 holds one share out, once. 2 or more: cross-validation, in which every polygon, block or pixel of a class that has two or more is held out once; the scores are means, and their spread is in the report. No more folds are made than the class with the most of these has.</source>
        <translation>1 réserve une part, une fois. 2 ou plus : validation croisée, où chaque polygone, bloc ou pixel d'une classe qui en a deux ou plus est réservé une fois ; les scores sont des moyennes, et leur dispersion est dans le rapport. On ne fait pas plus de plis que n'en a la classe la mieux fournie.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Side of the blocks (pixels)</source>
        <translation>Côté des blocs (pixels)</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Of `SPLIT=blocks`. Blocks should be larger than the patch the probe looks at.</source>
        <translation>De `SPLIT=blocks`. Les blocs devraient être plus grands que l'imagette que la sonde regarde.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>The saved model then has learned from the training share alone. Otherwise it is trained again on all samples, and the score is that of a model made in the same way without those held out. With more than one fold it is always trained again.</source>
        <translation>Le modèle enregistré n'a alors appris que de la part d'entraînement. Sinon il est entraîné de nouveau sur tous les échantillons, et le score est celui d'un modèle fait de la même façon sans ceux qui sont réservés. Avec plus d'un pli, il est toujours entraîné de nouveau.</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Polygons, lines or points on the raster, in any CRS, with a field that holds the class. Polygons take the pixels whose centre they hold, lines those they pass through, points the one they are in; pixels of two classes are left out. Give either these or a raster of classes.</source>
        <translation>Polygones, lignes ou points sur le raster, dans n'importe quel SCR, avec un champ qui contient la classe. Les polygones prennent les pixels dont ils contiennent le centre, les lignes ceux qu'elles traversent, les points celui où ils sont ; les pixels de deux classes sont laissés de côté. Donnez soit ceux-ci, soit un raster de classes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Raster of classes, instead of samples</source>
        <translation>Raster de classes, au lieu d'échantillons</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>A raster of class values on the same pixels as the raster; 0 and nodata are no class. Names and colours of classes are read from it where it has them. Connected areas of one class count as one polygon.</source>
        <translation>Un raster de valeurs de classe sur les mêmes pixels que le raster ; 0 et nodata ne sont pas une classe. Les noms et couleurs des classes y sont lus s'il en a. Des zones connexes d'une classe comptent comme un polygone.</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>The field of the samples that holds the class, as text or whole number; features without a value are left out. Left empty: the only field of text, else the only one of whole numbers.</source>
        <translation>Le champ des échantillons qui contient la classe, comme texte ou entier ; les entités sans valeur sont laissées de côté. Laissé vide : le seul champ de texte, sinon le seul d'entiers.</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>There are no samples: choose a vector layer with classes (SAMPLES), or a raster of class values (REFERENCE).</source>
        <translation>Il n'y a pas d'échantillons : choisissez une couche vecteur avec des classes (SAMPLES), ou un raster de valeurs de classe (REFERENCE).</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Samples are given twice, as a vector layer (SAMPLES) and as a raster (REFERENCE): leave one of them empty.</source>
        <translation>Les échantillons sont donnés deux fois, comme couche vecteur (SAMPLES) et comme raster (REFERENCE) : laissez l'un des deux vide.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Installs the classification engine, a Python environment of its own beside QGIS, or looks at it, removes it, or fetches what a computer without a network needs.
Nothing is installed into QGIS. Packages have fixed versions and checksums. An update is built beside the one in use, which is replaced only when every package of the new one has been loaded once. A set-up that was interrupted goes on with what had arrived. Proxy and certificates are those of QGIS.
The tier `basic` makes maps from words; `full` adds CLIP, training and objects.</source>
        <translation>Installe le moteur de classification, un environnement Python à lui seul à côté de QGIS, ou bien l'examine, le supprime, ou télécharge ce dont a besoin un ordinateur sans réseau.
Rien n'est installé dans QGIS. Les paquets ont des versions et des sommes de contrôle fixes. Une mise à jour est construite à côté de ce qui est utilisé, qui n'est remplacé que lorsque chaque paquet du nouveau a été chargé une fois. Une installation interrompue reprend avec ce qui était arrivé. Proxy et certificats sont ceux de QGIS.
Le niveau `basic` fait des cartes à partir de mots ; `full` ajoute CLIP, l'entraînement et les objets.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Install the engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>hyperspectral,engine,install,set up,environment,python,torch,offline,wheels,server,AI</source>
        <translation>hyperspectral,moteur,installer,configurer,environnement,python,torch,hors ligne,wheels,serveur,IA</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`install`: make the environment and use it from now on; nothing happens when it is there and up to date. `check`: only say what is installed. `wheels`: fill a folder with everything a computer without a network needs. `remove`: take the environment away.</source>
        <translation>`install` : créer l'environnement et l'utiliser désormais ; rien ne se passe s'il est là et à jour. `check` : dire seulement ce qui est installé. `wheels` : remplir un dossier avec tout ce dont a besoin un ordinateur sans réseau. `remove` : enlever l'environnement.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Which engine</source>
        <translation>Quel moteur</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`basic`: maps from words by spectral knowledge, accuracy, signatures; 150 MB to download, 0.5 GB on the disk. `full`: also CLIP, training and objects; 500 MB to download, 1.6 GB on the disk.</source>
        <translation>`basic` : cartes à partir de mots par connaissances spectrales, précision, signatures ; 150 Mo à télécharger, 0,5 Go sur le disque. `full` : aussi CLIP, entraînement et objets ; 500 Mo à télécharger, 1,6 Go sur le disque.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Python to make it with</source>
        <translation>Python avec lequel le créer</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>A Python 3.10 to 3.14 of 64 bits. Left empty: one is looked for; QGIS's own is used only if there is no other, and nothing is installed into it.</source>
        <translation>Un Python 3.10 à 3.14 en 64 bits. Laissé vide : il en est cherché un ; celui de QGIS n'est utilisé que s'il n'y en a pas d'autre, et rien n'y est installé.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>For an NVIDIA graphics card (CUDA)</source>
        <translation>Pour une carte graphique NVIDIA (CUDA)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>With `full`: builds for CUDA 13, which need a driver 580 or newer; 2.6 GB more to download.</source>
        <translation>Avec `full` : versions pour CUDA 13, qui demandent un pilote 580 ou plus récent ; 2.6 GB de plus à télécharger.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Folder it is installed in</source>
        <translation>Dossier où il est installé</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Left empty: the folder set under Settings &gt; Options &gt; Spectral Prompts, else one in the user's folder for application data. One that is named here is remembered.</source>
        <translation>Laissé vide : le dossier réglé sous Préférences &gt; Options &gt; Spectral Prompts, sinon un dossier dans celui des données d'application de l'utilisateur. Celui qui est indiqué ici est retenu.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`install`: take the packages from this folder instead of the network. `wheels`: the folder to fill.</source>
        <translation>`install` : prendre les paquets dans ce dossier au lieu du réseau. `wheels` : le dossier à remplir.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Wheels for</source>
        <translation>Wheels pour</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`wheels`: the system of the computer they are for: `linux-x86_64`, `linux-aarch64`, `windows-amd64`, `macos-arm64`. `this`: one like this.</source>
        <translation>`wheels` : le système de l'ordinateur auquel ils sont destinés : `linux-x86_64`, `linux-aarch64`, `windows-amd64`, `macos-arm64`. `this` : un comme celui-ci.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Wheels for Python</source>
        <translation>Wheels pour Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`wheels`: such as `3.12`. Left empty: the version of the Python found here.</source>
        <translation>`wheels` : tel que `3.12`. Laissé vide : la version du Python trouvé ici.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Package index</source>
        <translation>Index de paquets</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Address of a company's package index, instead of the one that pip is set to use.</source>
        <translation>Adresse de l'index de paquets d'une entreprise, au lieu de celui que pip est réglé à utiliser.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Package index of torch</source>
        <translation>Index de paquets de torch</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Address of a mirror of the PyTorch project's index.</source>
        <translation>Adresse d'un miroir de l'index du projet PyTorch.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Install again</source>
        <translation>Installer de nouveau</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Make the environment anew even if it is there and up to date.</source>
        <translation>Refaire l'environnement même s'il est là et à jour.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Where the environment in use lies.</source>
        <translation>Où se trouve l'environnement utilisé.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Interpreter</source>
        <translation>Interpréteur</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>The environment's Python interpreter.</source>
        <translation>L'interpréteur Python de l'environnement.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`basic`, `full`, or nothing where there is none.</source>
        <translation>`basic`, `full`, ou rien s'il n'y en a pas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>1: what is installed is what this version of the plugin would install; 0: not.</source>
        <translation>1 : ce qui est installé est ce que cette version de l'extension installerait ; 0 : non.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>How many packages it has.</source>
        <translation>Combien de paquets il a.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>How much room it takes; after `remove` and `wheels`: was freed, lies there.</source>
        <translation>Combien de place il prend ; après `remove` et `wheels` : a été libéré, se trouve là.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>CUDA is for the tier 'full' only: choose it, or switch CUDA off.</source>
        <translation>CUDA n'existe que pour le niveau 'full' : choisissez-le, ou désactivez CUDA.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Name the folder that is to be filled with wheels.</source>
        <translation>Indiquez le dossier à remplir de wheels.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>training, fold {number} of {count}</source>
        <translation>entraînement, pli {number} sur {count}</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>fetching {name}</source>
        <translation>téléchargement de {name}</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>epoch {number} of {count}, loss {loss}</source>
        <translation>époque {number} sur {count}, perte {loss}</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>trying the wording '{name}'</source>
        <translation>essai de la formulation « {name} »</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>checking weights</source>
        <translation>vérification des poids</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>classifying</source>
        <translation>classification</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>classifying objects</source>
        <translation>classification des objets</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>comparing</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>computing the statistics</source>
        <translation>calcul des statistiques</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>copying weights</source>
        <translation>copie des poids</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>deleting weights</source>
        <translation>suppression des poids</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>finishing the files</source>
        <translation>achèvement des fichiers</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>getting what is missing</source>
        <translation>obtention de ce qui manque</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>growing the region</source>
        <translation>croissance de la région</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>learning from the pseudo-labels</source>
        <translation>apprentissage à partir des pseudo-étiquettes</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking at the picture with CLIP</source>
        <translation>examen de l'image avec CLIP</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking at the pixel</source>
        <translation>examen du pixel</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking for packages</source>
        <translation>recherche des paquets</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking for uncertain places</source>
        <translation>recherche d'endroits incertains</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking how much words help</source>
        <translation>évaluation de l'aide des mots</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking whether what surrounds a pixel helps</source>
        <translation>examen de l'utilité des alentours d'un pixel</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>making and classifying segments</source>
        <translation>formation et classification des segments</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>making pseudo-labels</source>
        <translation>création des pseudo-étiquettes</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading map and reference</source>
        <translation>lecture de la carte et de la référence</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading model and raster</source>
        <translation>lecture du modèle et du raster</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading model, raster and polygons</source>
        <translation>lecture du modèle, du raster et des polygones</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading raster and polygons</source>
        <translation>lecture du raster et des polygones</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading raster and samples</source>
        <translation>lecture du raster et des échantillons</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading samples</source>
        <translation>lecture des échantillons</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading the class descriptions</source>
        <translation>lecture des descriptions de classe</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading the raster</source>
        <translation>lecture du raster</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>training the model that is saved</source>
        <translation>entraînement du modèle enregistré</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>trying regularisations</source>
        <translation>essai de régularisations</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>understanding prompts and raster</source>
        <translation>compréhension des prompts et du raster</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>understanding the prompts</source>
        <translation>compréhension des prompts</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>writing the instructions</source>
        <translation>écriture des instructions</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>writing the places</source>
        <translation>écriture des endroits</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Points at the most uncertain places of a class map: samples there teach most.
Uncertainty is 1 minus the margin, by which the best class is ahead of the second, averaged over 5 x 5 pixels. The most uncertain place comes first; no place is nearer to another, or to a sample, than the distance given. Look at each place in a picture or in the field, draw a sample of what is there, and train again.</source>
        <translation>Points aux endroits les plus incertains d'une carte des classes : des échantillons à ces endroits apprennent le plus.
L'incertitude est 1 moins la marge, dont la meilleure classe devance la deuxième, en moyenne sur 5 x 5 pixels. L'endroit le plus incertain vient en premier ; aucun endroit n'est plus proche d'un autre, ou d'un échantillon, que la distance donnée. Regardez chaque endroit sur une image ou sur le terrain, dessinez un échantillon de ce qui s'y trouve, et entraînez de nouveau.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>hyperspectral,multispectral,classification,training samples,sampling,active learning,uncertainty,margin,confidence,suggest,points</source>
        <translation>hyperspectral,multispectral,classification,échantillons d'entraînement,échantillonnage,apprentissage actif,incertitude,marge,confiance,suggérer,points</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>The output CONFIDENCE of 'Classify with model' or 'Classify with text prompts': its second band is the margin.</source>
        <translation>La sortie CONFIDENCE de « Classer avec un modèle » ou de « Classer avec des prompts textuels » : sa seconde bande est la marge.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>The class map of the same run. With it, places have the name of their class, and pixels it leaves unclassified are no places.</source>
        <translation>La carte des classes du même calcul. Avec elle, les endroits ont le nom de leur classe, et les pixels qu'elle ne classe pas ne sont pas des endroits.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Samples there are</source>
        <translation>Échantillons existants</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Points, lines or polygons in any CRS; no place is near them.</source>
        <translation>Points, lignes ou polygones dans n'importe quel SCR ; aucun endroit n'est près d'eux.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>How many places are wanted.</source>
        <translation>Combien d'endroits sont voulus.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Distance in pixels</source>
        <translation>Distance en pixels</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>The least distance between two places, and from a place to a sample.</source>
        <translation>La plus petite distance entre deux endroits, et d'un endroit à un échantillon.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Where to sample</source>
        <translation>Où échantillonner</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>GeoPackage with one point a place: its rank (1 is the most uncertain), the mean margin there, the class the map has, and the reason in a sentence.</source>
        <translation>GeoPackage avec un point par endroit : son rang (1 est le plus incertain), la marge moyenne à cet endroit, la classe que la carte y a, et la raison en une phrase.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Number of places</source>
        <translation>Nombre d'endroits</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>How many places were found; fewer than wanted where there is no room for more.</source>
        <translation>Combien d'endroits ont été trouvés ; moins que voulu s'il n'y a pas de place pour plus.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Trains a network on whole objects (tree crowns, fields, roofs, fruit on a belt) that polygons outline, and tells how well it does on objects it has not seen.
Each object is cut into cubes of pixels with all bands. A small network learns from them, then brings them to where a text encoder puts the description of their class. All cubes of an object decide on it together. 'Classify objects' does that with polygons without a class, or with segments of a whole raster.
The score is always that of objects held out as a whole. Where several polygons are of one thing (crowns of one tree over the years, parcels of one farm), say so with the group field: else the score is too good.</source>
        <translation>Entraîne un réseau sur des objets entiers (houppiers, parcelles, toits, fruits sur un tapis) que délimitent des polygones, et dit comment il réussit sur des objets qu'il n'a pas vus.
Chaque objet est découpé en cubes de pixels avec toutes les bandes. Un petit réseau en apprend, puis les amène là où un encodeur de texte place la description de leur classe. Tous les cubes d'un objet en décident ensemble. « Classer des objets » le fait pour des polygones sans classe, ou pour les segments d'un raster entier.
Le score est toujours celui d'objets réservés en entier. Quand plusieurs polygones appartiennent à une même chose (houppiers d'un arbre au fil des années, parcelles d'une exploitation), dites-le avec le champ de groupe : sinon le score est trop bon.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Train on objects</source>
        <translation>Entraîner sur des objets</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>hyperspectral,multispectral,spectral,classification,supervised,objects,OBIA,GEOBIA,polygons,segments,crowns,fields,parcels,roofs,training samples,model,network,CNN,text,descriptions,cross-validation,accuracy,EnMAP,Sentinel-2,AI</source>
        <translation>hyperspectral,multispectral,spectral,classification,supervisée,objets,OBIA,GEOBIA,polygones,segments,houppiers,champs,parcelles,toits,échantillons d'entraînement,modèle,réseau,CNN,texte,descriptions,validation croisée,précision,EnMAP,Sentinel-2,IA</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Raster to learn from</source>
        <translation>Raster dont apprendre</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>A hyperspectral or multispectral raster on which the polygons lie.</source>
        <translation>Un raster hyperspectral ou multispectral sur lequel sont les polygones.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Labelled polygons</source>
        <translation>Polygones étiquetés</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>A polygon around each object, in any CRS, with a field that holds the class; all features, or the selected ones. An object has the pixels whose centre it holds, or, where it is smaller than a pixel, the one it lies in. Invalid polygons are repaired and counted.</source>
        <translation>Un polygone autour de chaque objet, dans n'importe quel SCR, avec un champ qui contient la classe ; toutes les entités, ou celles qui sont sélectionnées. Un objet a les pixels dont il contient le centre, ou, s'il est plus petit qu'un pixel, celui où il se trouve. Les polygones invalides sont réparés et comptés.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Field with the group</source>
        <translation>Champ avec le groupe</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Says which polygons belong together: the individual, the field, the board, the flight line. Polygons of one group are never both trained with and tested. Left empty: each polygon stands for itself.</source>
        <translation>Dit quels polygones vont ensemble : l'individu, la parcelle, la planche, la ligne de vol. Les polygones d'un groupe ne sont jamais à la fois appris et testés. Laissé vide : chaque polygone compte pour lui seul.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>What the classes are called, where the polygons do not say it well: a name, then, if you like, synonyms after a colon and a colour after a bar, as in `oak: Quercus robur | #6b8e23`. Polygons with text as class are matched by the name, those with numbers by the line: 1 is the first one. Left empty: the names that the polygons have. In a command line separate classes by `;`.</source>
        <translation>Comment s'appellent les classes, là où les polygones ne le disent pas bien : un nom, puis, si vous voulez, des synonymes après deux-points et une couleur après une barre, comme dans `oak: Quercus robur | #6b8e23`. Les polygones dont la classe est un texte sont associés par le nom, ceux qui ont des nombres par la ligne : 1 est la première. Laissé vide : les noms qu'ont les polygones. En ligne de commande, séparez les classes par `;`.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>A saved prompt set (`*.prompts.json`), which may hold class values and whole descriptions, or a text file with one class a line. Give either this or classes above, or neither.</source>
        <translation>Un jeu de prompts enregistré (`*.prompts.json`), qui peut contenir des valeurs de classe et des descriptions entières, ou un fichier texte avec une classe par ligne. Donnez soit ceci, soit les classes ci-dessus, soit ni l'un ni l'autre.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Two runs with the same seed and the same inputs give the same model and score.</source>
        <translation>Deux calculs avec la même graine et les mêmes entrées donnent le même modèle et le même score.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>The trained network with classes, colours, words, wavelengths and score, for 'Classify objects'.</source>
        <translation>Le réseau entraîné avec classes, couleurs, mots, longueurs d'onde et score, pour « Classer des objets ».</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>One HTML page: polygons used and left out, settings, scores of each class, confusion matrix, a table of the objects held out, what the descriptions add over the network alone, warnings.</source>
        <translation>Une page HTML : polygones utilisés et laissés de côté, réglages, scores de chaque classe, matrice de confusion, un tableau des objets réservés, ce que les descriptions apportent de plus que le réseau seul, avertissements.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Share of the objects held out that got their class, 0 to 1.</source>
        <translation>Part des objets réservés qui ont reçu leur classe, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Mean over the classes of the share of their objects that got them, 0 to 1.</source>
        <translation>Moyenne sur les classes de la part de leurs objets qui les ont reçues, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Cohen's kappa: agreement beyond chance, 1 at most.</source>
        <translation>Kappa de Cohen : accord au-delà du hasard, 1 au plus.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Average accuracy without text</source>
        <translation>Précision moyenne sans texte</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>That of the network alone, on the same objects held out.</source>
        <translation>Celle du réseau seul, sur les mêmes objets réservés.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>With several folds, their mean. Missing when nothing is held out.</source>
        <translation>Avec plusieurs plis, leur moyenne. Manque quand rien n'est réservé.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Objects tested</source>
        <translation>Objets testés</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>How many objects were held out, over all folds.</source>
        <translation>Combien d'objets ont été réservés, sur tous les plis.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Classes are given twice, as text (PROMPTS) and as a file (PROMPT_FILE): leave one of them empty, or both.</source>
        <translation>Les classes sont données deux fois, comme texte (PROMPTS) et comme fichier (PROMPT_FILE) : laissez l'un des deux vide, ou les deux.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Trains a network on labelled samples of a raster and tells how well it does on samples it has not seen.
The text-aligned probe looks at the patch of pixels around each sample and learns to bring it to the place where a text encoder puts the words of its class. 'Classify with model' makes class maps with it, of this raster or others of the same sensor; since classes are words, they can be renamed, left out or added there.
The score tells what to expect elsewhere only if the samples held out lie elsewhere: hold out whole polygons or blocks. The model that is saved is trained again on all samples, unless you ask for the very one that was scored.</source>
        <translation>Entraîne un réseau sur des échantillons étiquetés d'un raster et dit comment il réussit sur des échantillons qu'il n'a pas vus.
La sonde alignée sur le texte regarde l'imagette de pixels autour de chaque échantillon et apprend à l'amener à l'endroit où un encodeur de texte place les mots de sa classe. « Classer avec un modèle » fait avec elle des cartes des classes, de ce raster ou d'autres du même capteur ; comme les classes sont des mots, on peut là-bas en renommer, en laisser ou en ajouter.
Le score ne dit à quoi s'attendre ailleurs que si les échantillons réservés sont ailleurs : réservez des polygones ou des blocs entiers. Le modèle enregistré est entraîné de nouveau sur tous les échantillons, sauf si vous demandez celui-là même qui a été évalué.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Train text-aligned probe</source>
        <translation>Entraîner la sonde alignée sur le texte</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>hyperspectral,multispectral,spectral,classification,supervised,training samples,ROI,land cover,land use,model,network,transformer,contrastive,text,class names,few-shot,cross-validation,accuracy,EnMAP,Sentinel-2,Landsat,AI</source>
        <translation>hyperspectral,multispectral,spectral,classification,supervisée,échantillons d'entraînement,ROI,occupation du sol,utilisation du sol,modèle,réseau,transformeur,contrastif,texte,noms de classe,few-shot,validation croisée,précision,EnMAP,Sentinel-2,Landsat,IA</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>A hyperspectral or multispectral raster on which the samples lie.</source>
        <translation>Un raster hyperspectral ou multispectral sur lequel sont les échantillons.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>What the classes are called, where the samples do not say it well: a name, then, if you like, synonyms after a colon and a colour after a bar, as in `water: lake, river | #1f78b4`. Samples with text as class are matched by the name, those with numbers by the line: 1 is the first one. Left empty: the names that the samples have. In a command line separate classes by `;`.</source>
        <translation>Comment s'appellent les classes, là où les échantillons ne le disent pas bien : un nom, puis, si vous voulez, des synonymes après deux-points et une couleur après une barre, comme dans `water: lake, river | #1f78b4`. Les échantillons dont la classe est un texte sont associés par le nom, ceux qui ont des nombres par la ligne : 1 est la première. Laissé vide : les noms qu'ont les échantillons. En ligne de commande, séparez les classes par `;`.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>The trained probe with classes, colours, words, wavelengths and score, for 'Classify with model'.</source>
        <translation>La sonde entraînée avec classes, couleurs, mots, longueurs d'onde et score, pour « Classer avec un modèle ».</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>One HTML page: samples used and left out, settings, scores of each class with the way they were held out, confusion matrix, course of the training, warnings.</source>
        <translation>Une page HTML : échantillons utilisés et laissés de côté, réglages, scores de chaque classe avec la façon de les réserver, matrice de confusion, cours de l'entraînement, avertissements.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Share of the pixels held out that got their class, 0 to 1.</source>
        <translation>Part des pixels réservés qui ont reçu leur classe, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Mean over the classes of the share of their pixels that got them, 0 to 1.</source>
        <translation>Moyenne sur les classes de la part de leurs pixels qui les ont reçues, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>Copying features of the layer {name!r} to a temporary file.</source>
        <translation>Copie des entités de la couche {name!r} dans un fichier temporaire.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>The layer {name!r} could not be copied to {path} ({reason}): check the free space there, or save the layer as a GeoPackage yourself.</source>
        <translation>La couche {name!r} n'a pas pu être copiée dans {path} ({reason}) : vérifiez l'espace libre à cet endroit, ou enregistrez vous-même la couche en GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>no file was made</source>
        <translation>aucun fichier n'a été fait</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>The filter {text!r} of the layer {name!r} is no expression: {reason}.</source>
        <translation>Le filtre {text!r} de la couche {name!r} n'est pas une expression : {reason}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>The vector layer {name!r} ({parameter}) was not found: it is neither a file nor a layer of the project; check its spelling and folder.</source>
        <translation>La couche vecteur {name!r} ({parameter}) n'a pas été trouvée : ce n'est ni un fichier ni une couche du projet ; vérifiez son orthographe et son dossier.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>The layer {name!r} ({parameter}) is a table without geometry: choose a layer of polygons, lines or points.</source>
        <translation>La couche {name!r} ({parameter}) est une table sans géométrie : choisissez une couche de polygones, de lignes ou de points.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>The layer {name!r} has no field {field!r} ({parameter}): choose one of those it has ({fields}).</source>
        <translation>La couche {name!r} n'a pas de champ {field!r} ({parameter}) : choisissez-en un parmi ceux qu'elle a ({fields}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>No feature of the layer {name!r} is selected, but only selected features are to be used ({parameter}): select some, or use all features.</source>
        <translation>Aucune entité de la couche {name!r} n'est sélectionnée, mais seules les entités sélectionnées doivent être utilisées ({parameter}) : sélectionnez-en, ou utilisez toutes les entités.</translation>
    </message>
</context>
</TS>
