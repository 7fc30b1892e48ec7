<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <location filename="../plugin.py"/>
        <source>Classify with text prompts...</source>
        <translation>Mit Text-Prompts klassifizieren...</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Make a class map of a raster from class names</source>
        <translation>Aus Klassennamen eine Klassenkarte eines Rasters erstellen</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/messages.py"/>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Copy versions, engine, settings and the last job as text for a report</source>
        <translation>Versionen, Engine, Einstellungen und den letzten Auftrag als Text für einen Fehlerbericht kopieren</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/engine_panel.py"/>
        <source>Guide...</source>
        <translation>Anleitung...</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Areas of the classes</source>
        <translation>Flächen der Klassen</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Conf.</source>
        <translation>Konf.</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Unchecked classes are transparent on the map</source>
        <translation>Abgewählte Klassen sind in der Karte durchsichtig</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Mapped area, in pixels where the raster has no reference system, and its share</source>
        <translation>Kartierte Fläche (in Pixeln, wenn das Raster kein Koordinatensystem hat) und ihr Anteil</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Mean confidence of the class's pixels, 0 to 1: compares classes with each other</source>
        <translation>Mittlere Konfidenz der Pixel der Klasse, 0 bis 1: vergleicht die Klassen miteinander</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Delete all classes</source>
        <translation>Alle Klassen löschen</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Add {count} classes</source>
        <translation>{count} Klassen hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/class_list.py"/>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Add class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Paste classes</source>
        <translation>Klassen einfügen</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Prompt sets</source>
        <translation>Prompt-Sätze</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/descriptions.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Import classes</source>
        <translation>Klassen importieren</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Text, one class a line</source>
        <translation>Text, eine Klasse je Zeile</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Export classes</source>
        <translation>Klassen exportieren</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>The classes were written to {path}</source>
        <translation>Die Klassen wurden in {path} geschrieben</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Classes of {title}</source>
        <translation>Klassen von {title}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>{count} classes of {title} took the place of {before}; undo brings them back.</source>
        <translation>{count} Klassen von {title} haben {before} ersetzt; Rückgängig stellt sie wieder her.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Colours from {name}</source>
        <translation>Farben aus {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>This class has no name: give it one.</source>
        <translation>Diese Klasse hat keinen Namen: Geben Sie ihr einen.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Another class has the name '{name}', too (case and blanks do not tell classes apart): rename or delete one of the two.</source>
        <translation>Eine andere Klasse heißt ebenfalls '{name}' (Groß- und Kleinschreibung und Leerzeichen unterscheiden Klassen nicht): Benennen Sie eine der beiden um oder löschen Sie sie.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Delete class '{name}'</source>
        <translation>Klasse '{name}' löschen</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Delete {count} classes</source>
        <translation>{count} Klassen löschen</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Move class '{name}'</source>
        <translation>Klasse '{name}' verschieben</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Rename class</source>
        <translation>Klasse umbenennen</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change prompts</source>
        <translation>Prompts ändern</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change description</source>
        <translation>Beschreibung ändern</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>A class value must be between 1 and {most}, found {value}.</source>
        <translation>Ein Klassenwert muss zwischen 1 und {most} liegen, gefunden wurde {value}.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>The value {value} belongs to the class '{name}': choose another.</source>
        <translation>Der Wert {value} gehört zur Klasse '{name}': Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change value</source>
        <translation>Wert ändern</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Paste...</source>
        <translation>Einfügen...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Paste a list of classes, one a line, from a text or a spreadsheet</source>
        <translation>Eine Klassenliste, eine Klasse je Zeile, aus einem Text oder einer Tabellenkalkulation einfügen</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Start from a set of classes that comes with the plugin</source>
        <translation>Mit Klassen beginnen, die mit der Erweiterung geliefert werden</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Import, export, colours and more</source>
        <translation>Import, Export, Farben und mehr</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Import...</source>
        <translation>Importieren...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Read classes from a prompt set or text file</source>
        <translation>Klassen aus einem Prompt-Satz oder einer Textdatei lesen</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Write the classes to a prompt set or text file</source>
        <translation>Die Klassen in einen Prompt-Satz oder eine Textdatei schreiben</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Colours of all from a ramp</source>
        <translation>Alle Farben aus einem Farbverlauf</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Undo brings them back</source>
        <translation>Rückgängig stellt sie wieder her</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/classes/class_table.py"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>What the current class looks like, in your own words</source>
        <translation>Wie die aktuelle Klasse aussieht, in Ihren eigenen Worten</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Description of the current class</source>
        <translation>Beschreibung der aktuellen Klasse</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Give all classes colours of this ramp, from first to last</source>
        <translation>Allen Klassen Farben dieses Farbverlaufs geben, von der ersten bis zur letzten</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>There are no colour ramps</source>
        <translation>Es gibt keine Farbverläufe</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Make one in Settings &gt; Style manager.</source>
        <translation>Legen Sie unter Einstellungen &gt; Stilverwaltung einen an.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Choose colour...</source>
        <translation>Farbe wählen...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>What the class looks like, in your own words; used when a model is trained</source>
        <translation>Wie die Klasse aussieht, in Ihren eigenen Worten; wird beim Training eines Modells verwendet</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Choose a class in the table first.</source>
        <translation>Wählen Sie zuerst eine Klasse in der Tabelle.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Description of {name}</source>
        <translation>Beschreibung von {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Select a class first.</source>
        <translation>Wählen Sie zuerst eine Klasse.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>The class is the first already.</source>
        <translation>Die Klasse ist schon die erste.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>The class is the last already.</source>
        <translation>Die Klasse ist schon die letzte.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/classes/descriptions.py"/>
        <source>There are no classes yet.</source>
        <translation>Es gibt noch keine Klassen.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Add a class below the current one (Ins)</source>
        <translation>Eine Klasse unter der aktuellen hinzufügen (Einfg)</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Delete the selected classes (Del)</source>
        <translation>Die gewählten Klassen löschen (Entf)</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move up (Ctrl+Up); values stay with their classes</source>
        <translation>Nach oben (Strg+Auf); Werte bleiben bei ihren Klassen</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move down (Ctrl+Down); values stay with their classes</source>
        <translation>Nach unten (Strg+Ab); Werte bleiben bei ihren Klassen</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Undo: {text}</source>
        <translation>Rückgängig: {text}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Redo: {text}</source>
        <translation>Wiederholen: {text}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>What classes look like, in the words of a language model of your choice</source>
        <translation>Wie Klassen aussehen, in den Worten eines Sprachmodells Ihrer Wahl</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Give all classes colours from one end to the other</source>
        <translation>Allen Klassen Farben von einem Ende zum anderen geben</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Value of the class in the class map</source>
        <translation>Wert der Klasse in der Klassenkarte</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Colour of the class</source>
        <translation>Farbe der Klasse</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Name of the class; its words are what is looked for</source>
        <translation>Name der Klasse; nach seinen Wörtern wird gesucht</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Synonyms and other ways to say the class, separated by commas</source>
        <translation>Synonyme und andere Bezeichnungen der Klasse, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Maps to</source>
        <translation>Gedeutet als</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>The known materials the class is taken for, with their weights</source>
        <translation>Die bekannten Materialien, als die die Klasse gedeutet wird, mit ihren Gewichten</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Longer text about the class, for training from samples</source>
        <translation>Längerer Text über die Klasse, für das Training mit Stichproben</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Colour {color}</source>
        <translation>Farbe {color}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{color}, chosen by the program; double-click to choose another</source>
        <translation>{color}, vom Programm gewählt; Doppelklick wählt eine andere</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{color}; double-click to choose another</source>
        <translation>{color}; Doppelklick wählt eine andere</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>No synonyms: the name alone is looked for. Separate several by commas.</source>
        <translation>Keine Synonyme: Gesucht wird nur nach dem Namen. Trennen Sie mehrere durch Kommas.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>The classification engine is not there to tell what this means.</source>
        <translation>Was das bedeutet, lässt sich ohne die Klassifikations-Engine nicht sagen.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Looking up what this means...</source>
        <translation>Bedeutung wird gesucht...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Nearest: {names}</source>
        <translation>Am nächsten: {names}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{weight} {name}</source>
        <translation>{weight} {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Without a meaning for spectra: {words}</source>
        <translation>Ohne Bedeutung für Spektren: {words}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>nothing close: {names}?</source>
        <translation>nichts Ähnliches: {names}?</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>nothing close: name it differently</source>
        <translation>nichts Ähnliches: anders benennen</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{name} {weight}</source>
        <translation>{name} {weight}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{materials} and {count} more</source>
        <translation>{materials} und {count} weitere</translation>
    </message>
    <message>
        <location filename="../ui/classes/delegates.py"/>
        <source>Colour of {name}</source>
        <translation>Farbe von {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/delegates.py"/>
        <source>synonyms, separated by commas</source>
        <translation>Synonyme, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Descriptions</source>
        <translation>Beschreibungen</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Copy instructions for descriptions</source>
        <translation>Anleitung für Beschreibungen kopieren</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Paste descriptions</source>
        <translation>Beschreibungen einfügen</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Load descriptions...</source>
        <translation>Beschreibungen laden...</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Text that tells any language model about your sensor and classes, and what to write of each; nothing is sent by the plugin</source>
        <translation>Text, der einem beliebigen Sprachmodell Ihren Sensor, Ihre Klassen und das zu jeder zu Schreibende nennt; die Erweiterung sendet nichts</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Take the answer of a language model from the clipboard</source>
        <translation>Die Antwort eines Sprachmodells aus der Zwischenablage übernehmen</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Take descriptions from a file: Markdown with a heading for each class, or JSON</source>
        <translation>Beschreibungen aus einer Datei übernehmen: Markdown mit einer Überschrift je Klasse oder JSON</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <location filename="../ui/samples/training.py"/>
        <source>The classification engine is missing; the panel below says what to do.</source>
        <translation>Die Klassifikations-Engine fehlt; der Bereich darunter sagt, was zu tun ist.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <location filename="../ui/samples/training.py"/>
        <source>Choose the raster first.</source>
        <translation>Wählen Sie zuerst das Raster.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>The raster has no file that the engine can look at: save it as one, or use 'Instructions for descriptions' in the Processing toolbox.</source>
        <translation>Das Raster hat keine Datei, die die Engine ansehen kann: Speichern Sie es als eine oder verwenden Sie 'Anleitung für Beschreibungen' in den Verarbeitungswerkzeugen.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>The instructions are on the clipboard (classes: {count}). Paste them into a language model of your choice, copy its answer, and choose 'Paste descriptions' here.</source>
        <translation>Die Anleitung ist in der Zwischenablage (Klassen: {count}). Fügen Sie sie in ein Sprachmodell Ihrer Wahl ein, kopieren Sie dessen Antwort und wählen Sie hier 'Beschreibungen einfügen'.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>The clipboard holds no text: copy the answer of the language model first.</source>
        <translation>Die Zwischenablage enthält keinen Text: Kopieren Sie zuerst die Antwort des Sprachmodells.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>the clipboard</source>
        <translation>der Zwischenablage</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Load descriptions</source>
        <translation>Beschreibungen laden</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Descriptions from {name}</source>
        <translation>Beschreibungen aus {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>1 class has a description from {name} now; undo takes it back.</source>
        <translation>1 Klasse hat jetzt eine Beschreibung aus {name}; Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>{count} classes have a description from {name} now; undo takes them back.</source>
        <translation>{count} Klassen haben jetzt eine Beschreibung aus {name}; Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Nothing is said there of {names}.</source>
        <translation>Über {names} wird dort nichts gesagt.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Not among the classes: {names}.</source>
        <translation>Nicht unter den Klassen: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <location filename="../ui/classes/display.py"/>
        <source>Stretch the colours of {name}</source>
        <translation>Farben von {name} strecken</translation>
    </message>
    <message>
        <location filename="../ui/classes/dock.py"/>
        <location filename="../ui/docks.py"/>
        <source>Classes and prompts</source>
        <translation>Klassen und Prompts</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>Known scenes</source>
        <translation>Bekannte Szenen</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>No libraries were found</source>
        <translation>Keine Bibliotheken gefunden</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>The folder {path} holds none.</source>
        <translation>Der Ordner {path} enthält keine.</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>Start from these {count} classes</source>
        <translation>Mit diesen {count} Klassen beginnen</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>They take the place of the classes in the table; undo brings back</source>
        <translation>Sie ersetzen die Klassen der Tabelle; Rückgängig stellt diese wieder her</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>Add this class to the table</source>
        <translation>Diese Klasse zur Tabelle hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>One class a line: a name, then, if you like, synonyms after a colon and a colour after a bar. Quote what holds one of these signs. A saved prompt set (JSON) can be pasted, too.</source>
        <translation>Eine Klasse je Zeile: ein Name, dann, wenn Sie möchten, Synonyme nach einem Doppelpunkt und eine Farbe nach einem senkrechten Strich. Setzen Sie in Anführungszeichen, was eines dieser Zeichen enthält. Auch ein gespeicherter Prompt-Satz (JSON) kann eingefügt werden.</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Classes, one a line</source>
        <translation>Klassen, eine je Zeile</translation>
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
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>&amp;Replace all</source>
        <translation>Alle &amp;ersetzen</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>{names}; and {count} more</source>
        <translation>{names}; und {count} weitere</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>1 class: {names}</source>
        <translation>1 Klasse: {names}</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>{count} classes: {names}</source>
        <translation>{count} Klassen: {names}</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Nothing to add yet.</source>
        <translation>Noch nichts hinzuzufügen.</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Write or paste at least one class.</source>
        <translation>Schreiben Sie mindestens eine Klasse oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Add these classes below those in the table</source>
        <translation>Diese Klassen unter denen der Tabelle hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Put these classes in place of those in the table</source>
        <translation>Die Klassen der Tabelle durch diese ersetzen</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>All of the raster, {size} pixels.</source>
        <translation>Das ganze Raster, {size} Pixel.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The map shows no part of the raster: zoom to it, or choose the whole raster.</source>
        <translation>Die Karte zeigt keinen Teil des Rasters: Zoomen Sie dorthin oder wählen Sie das ganze Raster.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The part the map shows, {size} pixels.</source>
        <translation>Der Teil, den die Karte zeigt, {size} Pixel.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The map shows none of the selected polygons: zoom to them for a preview.</source>
        <translation>Die Karte zeigt keines der gewählten Polygone: Zoomen Sie für eine Vorschau dorthin.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>1 selected polygon of {name}, in a rectangle of {size} pixels.</source>
        <translation>1 gewähltes Polygon von {name}, in einem Rechteck von {size} Pixeln.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>{count} selected polygons of {name}, in a rectangle of {size} pixels.</source>
        <translation>{count} gewählte Polygone von {name}, in einem Rechteck von {size} Pixeln.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The selected polygons lie outside the raster: select others.</source>
        <translation>Die gewählten Polygone liegen außerhalb des Rasters: Wählen Sie andere.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>No polygons are selected: select some in a polygon layer, or choose another part.</source>
        <translation>Keine Polygone gewählt: Wählen Sie welche in einem Polygonlayer oder einen anderen Teil.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The coordinates cannot be brought into the raster's reference system.</source>
        <translation>Die Koordinaten lassen sich nicht in das Koordinatensystem des Rasters umrechnen.</translation>
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
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Open the layer's colours and other properties</source>
        <translation>Farben und andere Eigenschaften des Layers öffnen</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Show the class chosen in the list alone; choose another to look at that one</source>
        <translation>Nur die in der Liste gewählte Klasse zeigen; wählen Sie eine andere, um diese zu sehen</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>How much of the other classes is seen</source>
        <translation>Wie stark die anderen Klassen zu sehen sind</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Confidence compares the classes with each other; it is no accuracy.</source>
        <translation>Die Konfidenz vergleicht die Klassen miteinander; sie ist keine Genauigkeit.</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Result: {name}</source>
        <translation>Ergebnis: {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Open the page with map, areas, materials and warnings</source>
        <translation>Seite mit Karte, Flächen, Materialien und Warnungen öffnen</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>The report is not there (any more): classify again to make one.</source>
        <translation>Der Bericht ist nicht (mehr) da: Klassifizieren Sie noch einmal, um einen zu erhalten.</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Mean confidence {value}</source>
        <translation>Mittlere Konfidenz {value}</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>{share} of the pixels resemble none of the classes: one may be missing.</source>
        <translation>{share} der Pixel ähneln keiner der Klassen: Vielleicht fehlt eine.</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>The layer is no longer shown by its classes: give it paletted colours first.</source>
        <translation>Der Layer wird nicht mehr nach seinen Klassen dargestellt: Geben Sie ihm zuerst Palettenfarben.</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/result_layers.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/engine_panel.py"/>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Classify with text prompts</source>
        <translation>Mit Text-Prompts klassifizieren</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Visible extent</source>
        <translation>Sichtbare Ausdehnung</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>The part of the raster the map shows</source>
        <translation>Der Teil des Rasters, den die Karte zeigt</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Whole raster</source>
        <translation>Ganzes Raster</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Every pixel of the raster</source>
        <translation>Jedes Pixel des Rasters</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Selected polygons</source>
        <translation>Gewählte Polygone</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/install_dialog.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/classes/scene_panel.py"/>
        <location filename="../ui/classes/why.py"/>
        <source>Choose a raster first.</source>
        <translation>Wählen Sie zuerst ein Raster.</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>The raster cannot be read: check that its file is there.</source>
        <translation>Das Raster kann nicht gelesen werden: Prüfen Sie, ob seine Datei da ist.</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>A run is going: wait for it, or cancel it.</source>
        <translation>Ein Lauf ist im Gange: Warten Sie ihn ab oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>There are no classes yet: add at least two.</source>
        <translation>Es gibt noch keine Klassen: Fügen Sie mindestens zwei hinzu.</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Classify the visible extent (of selected polygons, what is visible of them) at the screen's resolution, in seconds: coarse pixels, without refinement; with spectral knowledge where the source is automatic</source>
        <translation>Die sichtbare Ausdehnung (von gewählten Polygonen das, was zu sehen ist) in Sekunden in Bildschirmauflösung klassifizieren: grobe Pixel, ohne Verfeinerung; mit spektralem Wissen, wenn die Quelle automatisch ist</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Make the class map and its confidence as layers, and a report</source>
        <translation>Klassenkarte und Konfidenz als Layer und einen Bericht erstellen</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Only pixels whose centre lies in a selected polygon: of the active layer, else of the first layer with selected polygons</source>
        <translation>Nur Pixel, deren Mitte in einem gewählten Polygon liegt: des aktiven Layers, sonst des ersten Layers mit gewählten Polygonen</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>choose a raster</source>
        <translation>Raster wählen</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The hyperspectral or multispectral raster to classify</source>
        <translation>Das hyperspektrale oder multispektrale Raster, das klassifiziert wird</translation>
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
        <translation>Was über das Raster bekannt ist</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Open a page with all that was understood of the raster, band by band</source>
        <translation>Seite mit allem öffnen, was über das Raster herausgefunden wurde, Kanal für Kanal</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>True colour</source>
        <translation>Echtfarben</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Show the raster in the bands nearest to red, green and blue light</source>
        <translation>Das Raster in den Kanälen zeigen, die rotem, grünem und blauem Licht am nächsten sind</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Infrared</source>
        <translation>Infrarot</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Show near infrared, red and green as red, green and blue: plants are red</source>
        <translation>Nahes Infrarot, Rot und Grün als Rot, Grün und Blau zeigen: Pflanzen sind rot</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The colours could not be set: the raster's values could not be read.</source>
        <translation>Die Farben konnten nicht gesetzt werden: Die Werte des Rasters ließen sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Choose a raster of many bands, or add one to the project.</source>
        <translation>Wählen Sie ein Raster mit vielen Kanälen oder fügen Sie dem Projekt eines hinzu.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>{bands}; the engine would tell more</source>
        <translation>{bands}; die Engine wüsste mehr</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>{bands}, reading more...</source>
        <translation>{bands}, Weiteres wird gelesen...</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Bands that are not used. {reasons}</source>
        <translation>Kanäle, die nicht verwendet werden. {reasons}</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>What was understood of the raster; the button above opens all of it</source>
        <translation>Was über das Raster herausgefunden wurde; die Schaltfläche darüber öffnet alles</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>What to know before trusting a map</source>
        <translation>Was man wissen sollte, bevor man einer Karte vertraut</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The raster has no bands near these wavelengths.</source>
        <translation>Das Raster hat keine Kanäle nahe diesen Wellenlängen.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The layer has no file of its own: nothing can be said about it.</source>
        <translation>Der Layer hat keine eigene Datei: Über ihn lässt sich nichts sagen.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <location filename="../ui/classes/why.py"/>
        <source>The classification engine is not installed.</source>
        <translation>Die Klassifikations-Engine ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The raster does not tell its wavelengths: no band is known to be red.</source>
        <translation>Das Raster nennt seine Wellenlängen nicht: Von keinem Kanal ist bekannt, dass er rot ist.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The classification engine, which reads the wavelengths, is not installed.</source>
        <translation>Die Klassifikations-Engine, die die Wellenlängen liest, ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The raster is still being read.</source>
        <translation>Das Raster wird noch gelesen.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{low} to {high} nm</source>
        <translation>{low} bis {high} nm</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no wavelengths</source>
        <translation>keine Wellenlängen</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{count} bad</source>
        <translation>{count} fehlerhaft</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>nodata {value}</source>
        <translation>Leerwert {value}</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>1 band</source>
        <translation>1 Kanal</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{count} bands</source>
        <translation>{count} Kanäle</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>No coordinate reference system: areas will be given in pixels.</source>
        <translation>Kein Koordinatensystem: Flächen werden in Pixeln angegeben.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{count} more in the report</source>
        <translation>{count} weitere im Bericht</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>bad</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{reason}: {bands}</source>
        <translation>{reason}: {bands}</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>reflectance x {factor}</source>
        <translation>Reflexionsgrad x {factor}</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>reflectance</source>
        <translation>Reflexionsgrad</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>digital numbers</source>
        <translation>digitale Werte (DN)</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>reflectance, scaled band by band</source>
        <translation>Reflexionsgrad, je Kanal skaliert</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>transparency</source>
        <translation>Transparenz</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>marked bad</source>
        <translation>als fehlerhaft markiert</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no wavelength</source>
        <translation>keine Wellenlänge</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>water absorption</source>
        <translation>Wasserabsorption</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no reflected sunlight</source>
        <translation>kein reflektiertes Sonnenlicht</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Spectral knowledge</source>
        <translation>Spektrales Wissen</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>CLIP, which looks at a colour picture</source>
        <translation>CLIP, das ein Farbbild betrachtet</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Spectral knowledge and CLIP</source>
        <translation>Spektrales Wissen und CLIP</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Network trained on the scene (minutes)</source>
        <translation>Netz, auf der Szene trainiert (Minuten)</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Scene statistics (seconds)</source>
        <translation>Statistik der Szene (Sekunden)</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Automatic: {source}</source>
        <translation>Automatisch: {source}</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Refinement and advanced</source>
        <translation>Verfeinerung und Erweitertes</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Settings that most maps do not need</source>
        <translation>Einstellungen, die die meisten Karten nicht brauchen</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>CLIP</source>
        <translation>CLIP</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>How the network that knows words and pictures looks</source>
        <translation>Wie das Netz, das Wörter und Bilder kennt, hinsieht</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>as set above</source>
        <translation>wie oben eingestellt</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Folder for results</source>
        <translation>Ordner für Ergebnisse</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>temporary files</source>
        <translation>temporäre Dateien</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Class map, confidence and report are kept in this folder. Left empty they are temporary: QGIS deletes them when it closes.</source>
        <translation>Klassenkarte, Konfidenz und Bericht werden in diesem Ordner aufbewahrt. Bleibt er leer, sind sie temporär: QGIS löscht sie beim Beenden.</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>One band a class; large on large rasters</source>
        <translation>Ein Kanal je Klasse; bei großen Rastern groß</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>What the source alone says, to compare with</source>
        <translation>Was die Quelle allein sagt, zum Vergleich</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Keep results in</source>
        <translation>Ergebnisse in</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Also a raster of all class probabilities</source>
        <translation>Auch ein Raster aller Klassenwahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Also the map before refinement</source>
        <translation>Auch die Karte vor der Verfeinerung</translation>
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
        <translation>{count} Pixel</translation>
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
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../ui/classes/table_view.py"/>
        <source>Move {count} classes</source>
        <translation>{count} Klassen verschieben</translation>
    </message>
    <message>
        <location filename="../ui/classes/table_view.py"/>
        <source>No classes yet. Add one with + and type its name, paste a list, or start from a library.</source>
        <translation>Noch keine Klassen. Fügen Sie mit + eine hinzu und tippen Sie ihren Namen, fügen Sie eine Liste ein oder beginnen Sie mit einer Bibliothek.</translation>
    </message>
    <message>
        <location filename="../ui/classes/why.py"/>
        <source>The layer has no file of its own, so single pixels cannot be asked about.</source>
        <translation>Der Layer hat keine eigene Datei, daher lässt sich nach einzelnen Pixeln nicht fragen.</translation>
    </message>
    <message>
        <location filename="../ui/classes/why.py"/>
        <source>Click a pixel on the map to see its spectrum and why it gets its class</source>
        <translation>Auf ein Pixel der Karte klicken, um sein Spektrum zu sehen und warum es seine Klasse erhält</translation>
    </message>
    <message>
        <location filename="../ui/classes/why.py"/>
        <source>This place lies outside the raster's coordinates.</source>
        <translation>Dieser Ort liegt außerhalb der Koordinaten des Rasters.</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Close this strip</source>
        <translation>Diesen Streifen schließen</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Looking at the pixel...</source>
        <translation>Das Pixel wird untersucht...</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Why this class?</source>
        <translation>Warum diese Klasse?</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>1 less probable class is not shown.</source>
        <translation>1 weniger wahrscheinliche Klasse wird nicht gezeigt.</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>{count} less probable classes are not shown.</source>
        <translation>{count} weniger wahrscheinliche Klassen werden nicht gezeigt.</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Thick: the pixel. Dashed: the material of each class that comes closest.</source>
        <translation>Dick: das Pixel. Gestrichelt: das jeweils ähnlichste Material jeder Klasse.</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>No pixel there</source>
        <translation>Dort ist kein Pixel</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Row {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>{place}: {name} {share}</source>
        <translation>{place}: {name} {share}</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>{name} ({material})</source>
        <translation>{name} ({material})</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>the pixel</source>
        <translation>das Pixel</translation>
    </message>
    <message>
        <location filename="../ui/closing.py"/>
        <source>{title} is still running while its project is closed. Stop it, or let it finish and show its result in the project that is open then?</source>
        <translation>{title} läuft noch, während das zugehörige Projekt geschlossen wird. Abbrechen oder zu Ende laufen lassen und das Ergebnis im dann geöffneten Projekt zeigen?</translation>
    </message>
    <message>
        <location filename="../ui/closing.py"/>
        <source>Stop it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/closing.py"/>
        <source>Let it finish</source>
        <translation>Laufen lassen</translation>
    </message>
    <message>
        <location filename="../ui/docks.py"/>
        <source>Show the dock in which classes are named and a raster is classified</source>
        <translation>Das Dock zeigen, in dem Klassen benannt werden und ein Raster klassifiziert wird</translation>
    </message>
    <message>
        <location filename="../ui/docks.py"/>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <location filename="../ui/docks.py"/>
        <source>Show the dock in which samples are drawn and a model is trained</source>
        <translation>Das Dock zeigen, in dem Stichproben gezeichnet werden und ein Modell trainiert wird</translation>
    </message>
    <message>
        <location filename="../ui/engine_access.py"/>
        <source>The classification engine has no torch: words work, training and networks need it. Install the full engine under Settings &gt; Options &gt; Spectral Prompts.</source>
        <translation>Der Klassifikations-Engine fehlt torch: Wörter funktionieren, Training und Netze brauchen es. Installieren Sie die volle Engine unter Einstellungen &gt; Optionen &gt; Spectral Prompts.</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>named in the environment variable SPECTRAL_PROMPTS_PYTHON</source>
        <translation>in der Umgebungsvariable SPECTRAL_PROMPTS_PYTHON genannt</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>named above</source>
        <translation>oben genannt</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>the plugin's own</source>
        <translation>das der Erweiterung</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>QGIS's own</source>
        <translation>das von QGIS</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Check the engine</source>
        <translation>Engine prüfen</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Starts the engine with what is chosen above, and says what was found</source>
        <translation>Startet die Engine mit dem, was oben gewählt ist, und sagt, was gefunden wurde</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>In use: {path}</source>
        <translation>Verwendet wird: {path}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>The engine is being started</source>
        <translation>Die Engine wird gestartet</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Looking at {path}...</source>
        <translation>{path} wird geprüft...</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Found: Python {version}, {origin}, at {path}</source>
        <translation>Gefunden: Python {version}, {origin}, unter {path}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Maps from words: yes</source>
        <translation>Karten aus Wörtern: ja</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Training and networks: yes (torch {version})</source>
        <translation>Training und Netze: ja (torch {version})</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>CLIP: yes</source>
        <translation>CLIP: ja</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>CLIP: no, the package open_clip_torch is missing</source>
        <translation>CLIP: nein, das Paket open_clip_torch fehlt</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>Missing: {packages}</source>
        <translation>Es fehlt: {packages}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>GPU: {name}</source>
        <translation>GPU: {name}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>GPU: none that torch uses</source>
        <translation>GPU: keine, die torch nutzt</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Training, networks and CLIP: no; missing: {packages}</source>
        <translation>Training, Netze und CLIP: nein; es fehlt: {packages}</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <location filename="../ui/installed_engine.py"/>
        <source>Install...</source>
        <translation>Installieren...</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Choose which engine, where, and install it; a few minutes</source>
        <translation>Wählen, welche Engine wohin soll, und sie installieren; einige Minuten</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Use my own Python...</source>
        <translation>Eigenes Python nutzen...</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Name a Python that has the engine's packages in the options</source>
        <translation>In den Optionen ein Python nennen, das die Pakete der Engine hat</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Read how it is installed, offline, too</source>
        <translation>Nachlesen, wie sie installiert wird, auch offline</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Say what was looked for</source>
        <translation>Sagen, wonach gesucht wurde</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Look for the engine once more</source>
        <translation>Noch einmal nach der Engine suchen</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>The classification engine is not installed (about 150 MB to download for spectral knowledge, 500 MB with CLIP and training). Tables and drawing work without it.</source>
        <translation>Die Klassifikations-Engine ist nicht installiert (etwa 150 MB herunterzuladen für spektrales Wissen, 500 MB mit CLIP und Training). Tabellen und Zeichnen funktionieren ohne sie.</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>Spectral Prompts was uninstalled</source>
        <translation>Spectral Prompts wurde deinstalliert</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>What it installed is still there ({size}):
{folders}
Remove that as well?</source>
        <translation>Was es installiert hat, ist noch da ({size}):
{folders}
Soll das ebenfalls entfernt werden?</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>The engine and the weights of Spectral Prompts were removed.</source>
        <translation>Engine und Gewichte von Spectral Prompts wurden entfernt.</translation>
    </message>
    <message>
        <location filename="../ui/guide.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../ui/guide.py"/>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <location filename="../ui/guide.py"/>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Spectral Prompts: install the engine</source>
        <translation>Spectral Prompts: Engine installieren</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/messages.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>The engine is a Python environment of its own. Nothing is installed into QGIS, and removing it leaves nothing behind. Packages come from the Python package index with fixed versions and checksums; nothing of yours is sent.</source>
        <translation>Die Engine ist eine eigene Python-Umgebung. In QGIS wird nichts installiert, und ihre Entfernung hinterlässt nichts. Pakete kommen mit festen Versionen und Prüfsummen aus dem Python Package Index; nichts von Ihnen wird gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Basic: maps from words, accuracy, spectra ({size})</source>
        <translation>Basis: Karten aus Wörtern, Genauigkeit, Spektren ({size})</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Spectral knowledge: works offline and without a graphics card</source>
        <translation>Spektrales Wissen: geht offline und ohne Grafikkarte</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Full: also CLIP, training and objects ({size})</source>
        <translation>Voll: auch CLIP, Training und Objekte ({size})</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Adds torch, CLIP and a sentence encoder</source>
        <translation>Fügt torch, CLIP und einen Satzencoder hinzu</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>for an NVIDIA graphics card ({size})</source>
        <translation>für eine NVIDIA-Grafikkarte ({size})</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Folder for the engine</source>
        <translation>Ordner für die Engine</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>On this computer's own disk, if you can choose</source>
        <translation>Möglichst auf der eigenen Platte dieses Computers</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Offline, another Python</source>
        <translation>Offline, anderes Python</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Folder of wheels</source>
        <translation>Ordner mit Wheels</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>from the network</source>
        <translation>aus dem Netzwerk</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>For a computer without a network: a folder that 'Install the engine' in the Processing toolbox has filled on another one (What to do: wheels).</source>
        <translation>Für einen Computer ohne Netzwerk: ein Ordner, den 'Engine installieren' in den Verarbeitungswerkzeugen auf einem anderen gefüllt hat (Was zu tun ist: wheels).</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Python to install the engine with</source>
        <translation>Python zum Installieren der Engine</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>looked for</source>
        <translation>wird gesucht</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>A Python 3.10 to 3.14 of 64 bits; it serves to make the environment, no more</source>
        <translation>Ein Python 3.10 bis 3.14 mit 64 Bit; es dient nur dazu, die Umgebung anzulegen</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Install again even if it is there</source>
        <translation>Erneut installieren, auch wenn sie da ist</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>What was done so far, line by line</source>
        <translation>Was bisher getan wurde, Zeile für Zeile</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>CUDA 13; needs NVIDIA's driver 580 or newer</source>
        <translation>CUDA 13; braucht den NVIDIA-Treiber 580 oder neuer</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Only the full engine can use a graphics card</source>
        <translation>Nur die volle Engine kann eine Grafikkarte nutzen</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>It is being installed</source>
        <translation>Sie wird gerade installiert</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Fetch and install it; a few minutes</source>
        <translation>Holen und installieren; einige Minuten</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>It is being stopped</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Stop; nothing half-made is left</source>
        <translation>Anhalten; nichts Halbfertiges bleibt zurück</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>It goes on in the background</source>
        <translation>Es geht im Hintergrund weiter</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <source>Cancelling...</source>
        <translation>Wird abgebrochen...</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <source>Starting...</source>
        <translation>Wird gestartet...</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>{free} free there; {needed} are needed while it is installed.</source>
        <translation>Dort sind {free} frei; während der Installation werden {needed} gebraucht.</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>Cancelled: nothing was installed.</source>
        <translation>Abgebrochen: Nichts wurde installiert.</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>The engine is installed and works.</source>
        <translation>Die Engine ist installiert und funktioniert.</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>The engine is installed, but {path} is used, which is named in the options or in the environment variable SPECTRAL_PROMPTS_PYTHON: clear that to use the new one.</source>
        <translation>Die Engine ist installiert, verwendet wird aber {path}, genannt in den Optionen oder in der Umgebungsvariable SPECTRAL_PROMPTS_PYTHON: Leeren Sie diese, um die neue zu verwenden.</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>{download} to download, {disk} on the disk</source>
        <translation>{download} herunterzuladen, {disk} auf der Platte</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Remove...</source>
        <translation>Entfernen...</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Where the environment and the log of its set-up lie</source>
        <translation>Wo die Umgebung und das Protokoll ihrer Einrichtung liegen</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Update...</source>
        <translation>Aktualisieren...</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Change...</source>
        <translation>Ändern...</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>It is being installed; show how far</source>
        <translation>Sie wird gerade installiert; zeigen, wie weit</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Choose which engine, where, and install it</source>
        <translation>Wählen, welche Engine wohin soll, und sie installieren</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Delete the environment and everything fetched for it</source>
        <translation>Die Umgebung und alles dafür Geholte löschen</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Nothing is installed</source>
        <translation>Nichts ist installiert</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Remove the engine ({size} in {folder})? Maps, models and weights stay.</source>
        <translation>Die Engine entfernen ({size} in {folder})? Karten, Modelle und Gewichte bleiben.</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>The plugin's own engine is not installed.</source>
        <translation>Die eigene Engine der Erweiterung ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>basic</source>
        <translation>Basis</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Installed: {tier}, Python {python}, {size}, {date}, in {folder}</source>
        <translation>Installiert: {tier}, Python {python}, {size}, {date}, in {folder}</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>This version of the plugin comes with newer packages: update it.</source>
        <translation>Diese Version der Erweiterung bringt neuere Pakete mit: Aktualisieren Sie.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Show the log, which can be copied into a report</source>
        <translation>Das Protokoll zeigen, das in einen Fehlerbericht kopiert werden kann</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The diagnostics are on the clipboard: paste them into your report. Your user name and the path of your home folder are left out.</source>
        <translation>Die Diagnose ist in der Zwischenablage: Fügen Sie sie in Ihren Fehlerbericht ein. Ihr Benutzername und der Pfad Ihres persönlichen Ordners werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Spectral Prompts: details</source>
        <translation>Spectral Prompts: Details</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>There is no log.</source>
        <translation>Es gibt kein Protokoll.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>What the engine wrote</source>
        <translation>Was die Engine geschrieben hat</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Copies message, log, last job, settings and versions as text for a report. Your user name and the path of your home folder are left out.</source>
        <translation>Kopiert Nachricht, Protokoll, letzten Auftrag, Einstellungen und Versionen als Text für einen Fehlerbericht. Ihr Benutzername und der Pfad Ihres persönlichen Ordners werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Classification engine</source>
        <translation>Klassifikations-Engine</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Python for the classification engine</source>
        <translation>Python für die Klassifikations-Engine</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the plugin's own, when installed</source>
        <translation>das der Erweiterung, wenn installiert</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>A Python 3.10 or newer with the engine's packages (numpy, scipy, rasterio, scikit-learn, ...). Left empty: the plugin's own environment.</source>
        <translation>Ein Python 3.10 oder neuer mit den Paketen der Engine (numpy, scipy, rasterio, scikit-learn, ...). Leer: die eigene Umgebung der Erweiterung.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>If there is none, try QGIS's own Python</source>
        <translation>Wenn es keines gibt, das Python von QGIS versuchen</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Only useful where the engine's packages are installed beside QGIS.</source>
        <translation>Nur sinnvoll, wenn die Pakete der Engine neben QGIS installiert sind.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Rasters are read in parts so that this is not exceeded.</source>
        <translation>Raster werden in Teilen gelesen, damit dies nicht überschritten wird.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>all cores</source>
        <translation>alle Kerne</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Cores the engine may use; maps are the same with any number.</source>
        <translation>Kerne, die die Engine nutzen darf; die Karten sind mit jeder Zahl gleich.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>on the GPU if there is one</source>
        <translation>auf der GPU, wenn es eine gibt</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>on the processor</source>
        <translation>auf dem Prozessor</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>on the GPU (CUDA)</source>
        <translation>auf der GPU (CUDA)</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Only networks (CLIP, refinement 'special') can run on a GPU, an NVIDIA one.</source>
        <translation>Nur Netze (CLIP, Verfeinerung 'special') können auf einer GPU laufen, und zwar auf einer von NVIDIA.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Engine's Python</source>
        <translation>Python der Engine</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Memory budget</source>
        <translation>Speicherbudget</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Networks run</source>
        <translation>Netze laufen</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Weights of networks</source>
        <translation>Gewichte der Netze</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Folder for the weights of networks</source>
        <translation>Ordner für die Gewichte der Netze</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the folder for application data</source>
        <translation>der Ordner für Anwendungsdaten</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Where CLIP's weights are kept, some hundred MB a file. They come there from the list below, with 'Fetch weights' in the Processing toolbox, or when they are first needed.</source>
        <translation>Wo die Gewichte von CLIP aufbewahrt werden, einige hundert MB je Datei. Sie kommen über die Liste unten dorthin, mit 'Gewichte holen' in den Verarbeitungswerkzeugen oder wenn sie erstmals gebraucht werden.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Never download</source>
        <translation>Nie herunterladen</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>What is missing is refused; the message names the file and where to put it.</source>
        <translation>Was fehlt, wird abgelehnt; die Meldung nennt die Datei und wohin sie gehört.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Certificates to trust</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the usual ones</source>
        <translation>die üblichen</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>A file in PEM format, needed where a company's proxy signs web pages with a certificate of its own.</source>
        <translation>Eine Datei im Format PEM; nötig, wenn der Proxy einer Firma Webseiten mit einem eigenen Zertifikat signiert.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Weights folder</source>
        <translation>Ordner der Gewichte</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the system's</source>
        <translation>der des Systems</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>{proxy} (as in Options &gt; Network)</source>
        <translation>{proxy} (wie in Optionen &gt; Netzwerk)</translation>
    </message>
    <message>
        <location filename="../ui/plots/bars.py"/>
        <source>Probability of each class</source>
        <translation>Wahrscheinlichkeit jeder Klasse</translation>
    </message>
    <message>
        <location filename="../ui/plots/bars.py"/>
        <source>Probability of each class, given the classes listed.</source>
        <translation>Wahrscheinlichkeit jeder Klasse, gegeben die aufgeführten Klassen.</translation>
    </message>
    <message>
        <location filename="../ui/plots/canvas.py"/>
        <source>No plot: QGIS's Python lacks the package matplotlib. Everything else works. Install it (Debian and Ubuntu: python3-matplotlib) and start QGIS again.</source>
        <translation>Kein Diagramm: Dem Python von QGIS fehlt das Paket matplotlib. Alles andere funktioniert. Installieren Sie es (Debian und Ubuntu: python3-matplotlib) und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Reflectance</source>
        <translation>Reflexionsgrad</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Wavelength (nm)</source>
        <translation>Wellenlänge (nm)</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Band number</source>
        <translation>Kanalnummer</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Point at a line, or use the arrow keys, to read its values. Right click saves the picture or its numbers. Grey: bands that are not used.</source>
        <translation>Zeigen Sie auf eine Linie oder nutzen Sie die Pfeiltasten, um ihre Werte zu lesen. Ein Rechtsklick speichert das Bild oder seine Zahlen. Grau: Kanäle, die nicht verwendet werden.</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>No spectra to show yet.</source>
        <translation>Noch keine Spektren zu zeigen.</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Loading the plot...</source>
        <translation>Diagramm wird geladen...</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Plot of spectra</source>
        <translation>Diagramm der Spektren</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Reflectance by band number</source>
        <translation>Reflexionsgrad nach Kanalnummer</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Value by band number</source>
        <translation>Wert nach Kanalnummer</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Reflectance by wavelength in nm</source>
        <translation>Reflexionsgrad nach Wellenlänge in nm</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Value by wavelength in nm</source>
        <translation>Wert nach Wellenlänge in nm</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{nm} nm (band {band})</source>
        <translation>{nm} nm (Kanal {band})</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>band {band}</source>
        <translation>Kanal {band}</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{name}: {value} at {place}</source>
        <translation>{name}: {value} bei {place}</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{name}: {value} ± {std} at {place}</source>
        <translation>{name}: {value} ± {std} bei {place}</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save as picture...</source>
        <translation>Als Bild speichern...</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save numbers as table (CSV)...</source>
        <translation>Zahlen als Tabelle speichern (CSV)...</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>There is nothing to save yet.</source>
        <translation>Noch nichts zu speichern.</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>No plot yet.</source>
        <translation>Noch kein Diagramm.</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save plot as picture</source>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Bilder (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save numbers as table</source>
        <translation>Zahlen als Tabelle speichern</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} objects</source>
        <translation>{raster} Objekte</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} classes</source>
        <translation>{raster} Klassen</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} confidence</source>
        <translation>{raster} Konfidenz</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} probabilities</source>
        <translation>{raster} Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} classes before refinement</source>
        <translation>{raster} Klassen vor Verfeinerung</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <location filename="../ui/run_bar.py"/>
        <source>Progress over all stages</source>
        <translation>Fortschritt über alle Schritte</translation>
    </message>
    <message>
        <location filename="../ui/run_bar.py"/>
        <source>Stop the run; nothing is written</source>
        <translation>Den Lauf anhalten; nichts wird geschrieben</translation>
    </message>
    <message>
        <location filename="../ui/run_bar.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>The run is being stopped</source>
        <translation>Der Lauf wird angehalten</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <location filename="../ui/setup_run.py"/>
        <source>There is no Processing algorithm {name!r}.</source>
        <translation>Es gibt keinen Verarbeitungsalgorithmus {name!r}.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <location filename="../ui/setup_run.py"/>
        <source>The run ended without a result and without saying why; the log may tell.</source>
        <translation>Der Lauf endete ohne Ergebnis und ohne Angabe eines Grundes; vielleicht sagt das Protokoll mehr.</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Classes and their samples</source>
        <translation>Klassen und ihre Stichproben</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>This class has no samples.</source>
        <translation>Diese Klasse hat keine Stichproben.</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Select its samples</source>
        <translation>Ihre Stichproben wählen</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Zoom to its samples</source>
        <translation>Auf ihre Stichproben zoomen</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Rename...</source>
        <translation>Umbenennen...</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Its samples get the new name, too</source>
        <translation>Ihre Stichproben erhalten den neuen Namen ebenfalls</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Add a class</source>
        <translation>Eine Klasse hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>class {number}</source>
        <translation>Klasse {number}</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The field '{field}' holds at most {most} letters, the class '{name}' has {count}: give the class a shorter name, or the samples a wider field.</source>
        <translation>Das Feld '{field}' fasst höchstens {most} Zeichen, die Klasse '{name}' hat {count}: Geben Sie der Klasse einen kürzeren Namen oder den Stichproben ein breiteres Feld.</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The class in row {row} has no name: give it one.</source>
        <translation>Die Klasse in Zeile {row} hat keinen Namen: Geben Sie ihr einen.</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>class {value}</source>
        <translation>Klasse {value}</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The field '{field}' holds more than {most} different values: that is no class. Choose the field with the class.</source>
        <translation>Das Feld '{field}' enthält mehr als {most} verschiedene Werte: Das ist keine Klasse. Wählen Sie das Feld mit der Klasse.</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The field '{field}' holds {value}, class values are 1 to {most}: choose the field with the class, or number the classes anew.</source>
        <translation>Das Feld '{field}' enthält {value}, Klassenwerte sind 1 bis {most}: Wählen Sie das Feld mit der Klasse oder nummerieren Sie die Klassen neu.</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>Add classes of the samples</source>
        <translation>Klassen der Stichproben hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <location filename="../ui/samples/object_choices.py"/>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>The classes of both docks; the selected one is drawn. Keys 1 to 9 select.</source>
        <translation>Die Klassen beider Docks; die gewählte wird gezeichnet. Tasten 1 bis 9 wählen aus.</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>Samples drawn, also those that are not saved yet</source>
        <translation>Gezeichnete Stichproben, auch noch nicht gespeicherte</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>Pixels of the raster in these samples, of no other class and with data</source>
        <translation>Pixel des Rasters in diesen Stichproben, die zu keiner anderen Klasse gehören und Daten haben</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>What to look at before training</source>
        <translation>Was vor dem Training zu beachten ist</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>Key {number} on the map selects it.</source>
        <translation>Taste {number} auf der Karte wählt sie.</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Spectral Prompts: samples</source>
        <translation>Spectral Prompts: Stichproben</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Make a layer for samples with New, or choose a layer of polygons or points that has a class.</source>
        <translation>Erstellen Sie mit Neu einen Layer für Stichproben oder wählen Sie einen Layer aus Polygonen oder Punkten, der eine Klasse hat.</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Add classes with +, two at least.</source>
        <translation>Fügen Sie mit + Klassen hinzu, mindestens zwei.</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Select a class, choose a tool, and draw on the map.</source>
        <translation>Wählen Sie eine Klasse und ein Werkzeug und zeichnen Sie auf der Karte.</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>1 sample selected.</source>
        <translation>1 Stichprobe gewählt.</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>{count} samples selected.</source>
        <translation>{count} Stichproben gewählt.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Grow region</source>
        <translation>Region wachsen</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>There is no class yet: add one with +.</source>
        <translation>Es gibt noch keine Klasse: Fügen Sie mit + eine hinzu.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>The samples are a layer of points: only points can be drawn in it.</source>
        <translation>Die Stichproben sind ein Punktlayer: In ihm lassen sich nur Punkte zeichnen.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Choose the raster that the samples lie on first.</source>
        <translation>Wählen Sie zuerst das Raster, auf dem die Stichproben liegen.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>The raster has no file of its own; save it as a GeoTIFF to grow regions.</source>
        <translation>Das Raster hat keine eigene Datei; speichern Sie es als GeoTIFF, um Regionen wachsen zu lassen.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Growing regions needs the classification engine, which is missing.</source>
        <translation>Wachsende Regionen brauchen die Klassifikations-Engine, die fehlt.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Keys 1 to 9 pick the class, Esc ends.</source>
        <translation>Tasten 1 bis 9 wählen die Klasse, Esc beendet.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Polygon: left click adds a corner, Backspace takes the last one back, right click or Enter finishes.</source>
        <translation>Polygon: Linksklick fügt eine Ecke hinzu, Rücktaste nimmt die letzte zurück, Rechtsklick oder Eingabe schließt ab.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Rectangle: drag from corner to corner, or click both.</source>
        <translation>Rechteck: von Ecke zu Ecke ziehen oder beide anklicken.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Point: a click takes the pixel there.</source>
        <translation>Punkt: Ein Klick nimmt das Pixel dort.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Grow region: a click shows the like pixels around; change the angle to see more or fewer, right click or Enter takes them.</source>
        <translation>Region wachsen: Ein Klick zeigt die ähnlichen Pixel ringsum; ändern Sie den Winkel, um mehr oder weniger zu sehen; Rechtsklick oder Eingabe übernimmt sie.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>There is no pixel of '{name}' here.</source>
        <translation>Hier ist kein Pixel von '{name}'.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Region of {pixels} pixels, cut off: it would be larger. A smaller angle keeps it to what looks alike. Right click takes it, Esc drops it.</source>
        <translation>Region von {pixels} Pixeln, abgeschnitten: Sie wäre größer. Ein kleinerer Winkel beschränkt sie auf Ähnliches. Rechtsklick übernimmt sie, Esc verwirft sie.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Region of 1 pixel. A larger angle takes more. Right click takes it.</source>
        <translation>Region von 1 Pixel. Ein größerer Winkel nimmt mehr. Rechtsklick übernimmt sie.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Region of {pixels} pixels. Right click takes it, Esc drops it.</source>
        <translation>Region von {pixels} Pixeln. Rechtsklick übernimmt sie, Esc verwirft sie.</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source> rad</source>
        <translation> rad</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Spectral angle for growing regions, in radians</source>
        <translation>Spektraler Winkel für wachsende Regionen, im Bogenmaß</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Grow region: how unlike a pixel's spectrum may be to that of the place clicked, as an angle in radians; 0 is the same shape whatever the brightness, 0.05 looks alike, 0.2 takes in neighbours</source>
        <translation>Region wachsen: wie unähnlich das Spektrum eines Pixels dem am angeklickten Ort sein darf, als Winkel im Bogenmaß; 0 ist dieselbe Form bei beliebiger Helligkeit, 0,05 sieht ähnlich aus, 0,2 schließt Nachbarn ein</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Add a class, in both docks</source>
        <translation>Eine Klasse hinzufügen, in beiden Docks</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Select samples first, with QGIS's selection tools or from the table's menu.</source>
        <translation>Wählen Sie zuerst Stichproben, mit den Auswahlwerkzeugen von QGIS oder im Menü der Tabelle.</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Everything is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Save the samples; until then they are only in QGIS's edit buffer</source>
        <translation>Die Stichproben speichern; bis dahin sind sie nur im Bearbeitungspuffer von QGIS</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Delete the selected samples ({count})</source>
        <translation>Die gewählten Stichproben löschen ({count})</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Give the selected samples ({count}) the class '{name}'</source>
        <translation>Den gewählten Stichproben ({count}) die Klasse '{name}' geben</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>whole points</source>
        <translation>ganze Punkte</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>whole polygons</source>
        <translation>ganze Polygone</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>pixels (optimistic)</source>
        <translation>Pixel (optimistisch)</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Optimistic: pixels held out lie beside pixels that are learned from, often in the same polygon. The score tells how well samples are remembered, not how good the map is.</source>
        <translation>Optimistisch: Zurückgehaltene Pixel liegen neben Pixeln, aus denen gelernt wird, oft im selben Polygon. Die Bewertung sagt, wie gut die Stichproben gemerkt wurden, nicht wie gut die Karte ist.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Squares of {side} x {side} pixels are held out with all samples in them, about {share} % of each class: for few or large polygons, and polygons side by side.</source>
        <translation>Quadrate von {side} x {side} Pixeln werden mit allen Stichproben darin zurückgehalten, etwa {share} % jeder Klasse: für wenige oder große Polygone und für Polygone nebeneinander.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Polygons with the same {field} stay together: about {share} % of these groups are kept from training and classified afterwards.</source>
        <translation>Polygone mit gleichem {field} bleiben zusammen: Etwa {share} % dieser Gruppen bleiben dem Training vorenthalten und werden danach klassifiziert.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Some samples of each class are kept from training and classified afterwards: the score tells what to expect at places without samples.</source>
        <translation>Einige Stichproben jeder Klasse bleiben dem Training vorenthalten und werden danach klassifiziert: Die Bewertung sagt, was an Orten ohne Stichproben zu erwarten ist.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>No class has two samples, so none can be held out and there will be no score: draw a second one of each class in another place, or hold out blocks.</source>
        <translation>Keine Klasse hat zwei Stichproben, daher kann keine zurückgehalten werden und es gibt keine Bewertung: Zeichnen Sie für jede Klasse eine zweite an einem anderen Ort oder halten Sie Blöcke zurück.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>About {tested} of {units} points are kept from training and classified afterwards: the score tells what to expect at places without samples, if they lie apart.</source>
        <translation>Etwa {tested} von {units} Punkten bleiben dem Training vorenthalten und werden danach klassifiziert: Die Bewertung sagt, was an Orten ohne Stichproben zu erwarten ist, wenn sie weit genug auseinander liegen.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>About {tested} of {units} polygons are kept from training and classified afterwards: the score tells what to expect at places without samples.</source>
        <translation>Etwa {tested} von {units} Polygonen bleiben dem Training vorenthalten und werden danach klassifiziert: Die Bewertung sagt, was an Orten ohne Stichproben zu erwarten ist.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Not tested, with a single one: {names}.</source>
        <translation>Ungetestet, da nur einmal vorhanden: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/samples/new_layer.py"/>
        <source>No samples could be made in {path} ({reason}): check that the folder may be written to, or choose another.</source>
        <translation>In {path} konnten keine Stichproben angelegt werden ({reason}): Prüfen Sie, ob in den Ordner geschrieben werden darf, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../ui/samples/new_layer.py"/>
        <source>QGIS cannot open it</source>
        <translation>QGIS kann es nicht öffnen</translation>
    </message>
    <message>
        <location filename="../ui/samples/new_layer.py"/>
        <source>{path} is there already and no GeoPackage ({reason}): choose another name.</source>
        <translation>{path} gibt es schon und ist kein GeoPackage ({reason}): Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>no samples yet</source>
        <translation>noch keine Stichproben</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Select this row and draw. A class without samples is left out of training.</source>
        <translation>Wählen Sie diese Zeile und zeichnen Sie. Eine Klasse ohne Stichproben bleibt beim Training außen vor.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>no pixel of its own</source>
        <translation>kein eigenes Pixel</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Its samples lie outside the raster, where it has no data, or under samples of other classes.</source>
        <translation>Ihre Stichproben liegen außerhalb des Rasters, wo es keine Daten hat, oder unter Stichproben anderer Klassen.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>under {count} pixels</source>
        <translation>unter {count} Pixel</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{pixels} pixels: few to learn from, and the score of this class is a matter of chance. Draw more, best in other places.</source>
        <translation>{pixels} Pixel: wenig, um daraus zu lernen, und die Bewertung dieser Klasse ist Zufall. Zeichnen Sie mehr, am besten an anderen Orten.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>mixed spectra</source>
        <translation>gemischte Spektren</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Its pixels fall into two separate groups of spectra ({one} % and {other} %): two covers under one name, or polygons over an edge. Decided by splitting the pixels, brightness aside, in two along what varies most: the two lie more than {gap} times their spread apart. Consider two classes.</source>
        <translation>Ihre Pixel bilden zwei getrennte Gruppen von Spektren ({one} % und {other} %): zwei Bedeckungen unter einem Namen oder Polygone über einer Grenze. Ermittelt durch Teilung der Pixel, ohne ihre Helligkeit, entlang der größten Veränderlichkeit: Die beiden liegen mehr als das {gap}-Fache ihrer Streuung auseinander. Erwägen Sie zwei Klassen.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{one} / {other}: hard to tell apart (JM {distance})</source>
        <translation>{one} / {other}: schwer zu unterscheiden (JM {distance})</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Jeffries-Matusita distance {distance} of the spectra, from 0 (the same) to 2 (no overlap); below {limit} classes are mistaken for each other. Merge them, or look for samples that are not mixed. Training also looks at the surroundings, and may still tell them apart.</source>
        <translation>Jeffries-Matusita-Distanz {distance} der Spektren, von 0 (gleich) bis 2 (keine Überlappung); unter {limit} werden Klassen miteinander verwechselt. Fassen Sie sie zusammen oder suchen Sie Stichproben, die nicht gemischt sind. Das Training sieht auch die Umgebung und kann sie vielleicht trotzdem unterscheiden.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>1 more pair is hard to tell apart</source>
        <translation>1 weiteres Paar ist schwer zu unterscheiden</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} more pairs are hard to tell apart</source>
        <translation>{count} weitere Paare sind schwer zu unterscheiden</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{one} / {other}: overlap on {pixels} pixels</source>
        <translation>{one} / {other}: Überlappung auf {pixels} Pixeln</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Pixels in samples of two classes are left out of training. Select and mend them.</source>
        <translation>Pixel in Stichproben zweier Klassen bleiben beim Training außen vor. Wählen und bereinigen Sie sie.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>1 sample lies outside the raster</source>
        <translation>1 Stichprobe liegt außerhalb des Rasters</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} samples lie outside the raster</source>
        <translation>{count} Stichproben liegen außerhalb des Rasters</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>They are left out of training.</source>
        <translation>Sie bleiben beim Training außen vor.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>1 sample has no class</source>
        <translation>1 Stichprobe hat keine Klasse</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} samples have no class</source>
        <translation>{count} Stichproben haben keine Klasse</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>They are left out of training. Select them and give them the current class.</source>
        <translation>Sie bleiben beim Training außen vor. Wählen Sie sie und geben Sie ihnen die aktuelle Klasse.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} samples of classes that are not in the list: {names}</source>
        <translation>{count} Stichproben von Klassen, die nicht in der Liste stehen: {names}</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes_list.py"/>
        <source>select</source>
        <translation>wählen</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes_list.py"/>
        <source>add to the list</source>
        <translation>zur Liste hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>whole polygons, as objects</source>
        <translation>ganze Polygone, als Objekte</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>The field that says which polygons are of one thing: the tree, the field, the batch. They are never both learned and tested; without one each polygon stands for itself.</source>
        <translation>Das Feld, das sagt, welche Polygone von einer Sache stammen: der Baum, das Feld, die Charge. Aus ihnen wird nie zugleich gelernt und an ihnen getestet; ohne Feld steht jedes Polygon für sich.</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>segments of the raster</source>
        <translation>Segmente des Rasters</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>The layer of polygons that get a class; without one the whole raster is cut into segments of like pixels</source>
        <translation>Der Layer mit Polygonen, die eine Klasse erhalten; ohne ihn wird das ganze Raster in Segmente ähnlicher Pixel zerlegt</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>Pixels: each pixel of a sample is learned, and the result is a class map. Whole polygons: each is one object, such as a crown, a field or a roof, and the result is a layer of polygons.</source>
        <translation>Pixel: Jedes Pixel einer Stichprobe wird gelernt, und das Ergebnis ist eine Klassenkarte. Ganze Polygone: Jedes ist ein Objekt, etwa eine Krone, ein Feld oder ein Dach, und das Ergebnis ist ein Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>1 sample follows: '{before}' is '{after}' now, in its layer, too.</source>
        <translation>1 Stichprobe folgt: '{before}' heißt jetzt '{after}', auch in ihrem Layer.</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>{count} samples follow: '{before}' is '{after}' now, in their layer, too.</source>
        <translation>{count} Stichproben folgen: '{before}' heißt jetzt '{after}', auch in ihrem Layer.</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>1 sample in '{layer}' is still called '{before}' and is left out of training: its layer was not changed.</source>
        <translation>1 Stichprobe in '{layer}' heißt weiter '{before}' und bleibt beim Training außen vor: Ihr Layer wurde nicht geändert.</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>{count} samples in '{layer}' are still called '{before}' and are left out of training: their layer was not changed.</source>
        <translation>{count} Stichproben in '{layer}' heißen weiter '{before}' und bleiben beim Training außen vor: Ihr Layer wurde nicht geändert.</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>There is no samples layer: choose one, or make a new one.</source>
        <translation>Es gibt keinen Stichprobenlayer: Wählen Sie einen oder erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' holds neither polygons nor points: nothing can be drawn in it.</source>
        <translation>Der Layer '{name}' enthält weder Polygone noch Punkte: In ihm lässt sich nichts zeichnen.</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Choose the field of '{name}' that holds the class.</source>
        <translation>Wählen Sie das Feld von '{name}', das die Klasse enthält.</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' is read-only: its samples can be used, but not changed. Save it as a GeoPackage to draw in it.</source>
        <translation>Der Layer '{name}' ist schreibgeschützt: Seine Stichproben können verwendet, aber nicht geändert werden. Speichern Sie ihn als GeoPackage, um darin zu zeichnen.</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Add sample of '{name}'</source>
        <translation>Stichprobe von '{name}' hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Delete samples</source>
        <translation>Stichproben löschen</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Make samples '{name}'</source>
        <translation>Stichproben zu '{name}' machen</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Rename class '{before}' to '{after}'</source>
        <translation>Klasse '{before}' in '{after}' umbenennen</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The samples could not be saved: {reason}</source>
        <translation>Die Stichproben konnten nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' cannot be edited now: another program may have its file open.</source>
        <translation>Der Layer '{name}' kann jetzt nicht bearbeitet werden: Vielleicht hat ein anderes Programm seine Datei geöffnet.</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' did not take the change; its log may tell why.</source>
        <translation>Der Layer '{name}' hat die Änderung nicht angenommen; sein Protokoll sagt vielleicht, warum.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>No score: nothing could be held out, so the model was not tested.</source>
        <translation>Keine Bewertung: Es konnte nichts zurückgehalten werden, daher wurde das Modell nicht getestet.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>No score: too few samples to hold any out, so the model was not tested.</source>
        <translation>Keine Bewertung: zu wenige Stichproben, um welche zurückzuhalten, daher wurde das Modell nicht getestet.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Overall accuracy {overall} on {held_out}, kappa {kappa}</source>
        <translation>Gesamtgenauigkeit {overall} auf {held_out}, Kappa {kappa}</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Draw at least two samples of each class in different places, and train again.</source>
        <translation>Zeichnen Sie für jede Klasse mindestens zwei Stichproben an verschiedenen Orten und trainieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Overall accuracy: share of the held-out objects that got their class. Kappa: agreement beyond chance, 1 at most. A large object counts as much as a small one.</source>
        <translation>Gesamtgenauigkeit: Anteil der zurückgehaltenen Objekte, die ihre Klasse erhalten haben. Kappa: Übereinstimmung über den Zufall hinaus, höchstens 1. Ein großes Objekt zählt so viel wie ein kleines.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Overall accuracy: share of the held-out pixels that got their class. Kappa: agreement beyond chance, 1 at most. Both are of samples, not of the map: areas where classes are hard to tell are rarely sampled.</source>
        <translation>Gesamtgenauigkeit: Anteil der zurückgehaltenen Pixel, die ihre Klasse erhalten haben. Kappa: Übereinstimmung über den Zufall hinaus, höchstens 1. Beide gelten für die Stichproben, nicht für die Karte: Flächen, deren Klasse schwer zu erkennen ist, werden selten beprobt.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Held-out pixels lie beside learned ones: expect less elsewhere.</source>
        <translation>Zurückgehaltene Pixel liegen neben gelernten: Erwarten Sie anderswo weniger.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Mean of the classes' own accuracies: {average}.</source>
        <translation>Mittel der Genauigkeiten der einzelnen Klassen: {average}.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>({tested} of {units})</source>
        <translation>({tested} von {units})</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out polygons</source>
        <translation>zurückgehaltenen Polygonen</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out blocks</source>
        <translation>zurückgehaltenen Blöcken</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out pixels, optimistic</source>
        <translation>zurückgehaltenen Pixeln, optimistisch</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out objects</source>
        <translation>zurückgehaltenen Objekten</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out groups of objects</source>
        <translation>zurückgehaltenen Objektgruppen</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out samples</source>
        <translation>zurückgehaltenen Stichproben</translation>
    </message>
    <message>
        <location filename="../ui/samples/shapes.py"/>
        <source>What was drawn has no place in the coordinate system of '{name}' ({crs}): draw nearer to the raster.</source>
        <translation>Das Gezeichnete hat im Koordinatensystem von '{name}' ({crs}) keinen Ort: Zeichnen Sie näher am Raster.</translation>
    </message>
    <message>
        <location filename="../ui/samples/shapes.py"/>
        <source>What was drawn has no area: a polygon needs three corners not on one line.</source>
        <translation>Das Gezeichnete hat keine Fläche: Ein Polygon braucht drei Ecken, die nicht auf einer Linie liegen.</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Spectra of the samples</source>
        <translation>Spektren der Stichproben</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Mean of each class, and one standard deviation to both sides; grey: unused bands</source>
        <translation>Mittel jeder Klasse und eine Standardabweichung nach beiden Seiten; grau: nicht verwendete Kanäle</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Draw samples to see how their spectra look.</source>
        <translation>Zeichnen Sie Stichproben, um ihre Spektren zu sehen.</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Reading spectra...</source>
        <translation>Spektren werden gelesen...</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>The raster that the samples lie on and that is classified; both docks share it</source>
        <translation>Das Raster, auf dem die Stichproben liegen und das klassifiziert wird; beide Docks teilen es</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>Polygons or points with a class: an ordinary layer of the project. Its classes are added to the list.</source>
        <translation>Polygone oder Punkte mit einer Klasse: ein gewöhnlicher Layer des Projekts. Seine Klassen werden der Liste hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>&amp;New...</source>
        <translation>&amp;Neu...</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>Make an empty layer for samples in a GeoPackage, a file of your own</source>
        <translation>Einen leeren Layer für Stichproben in einem GeoPackage erstellen, einer eigenen Datei</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>The field with the class of each sample: text is the name of a class, whole numbers are class values</source>
        <translation>Das Feld mit der Klasse jeder Stichprobe: Text ist der Name einer Klasse, ganze Zahlen sind Klassenwerte</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>&amp;Raster</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>&amp;Samples</source>
        <translation>&amp;Stichproben</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>Class &amp;field</source>
        <translation>Klassen&amp;feld</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>New samples</source>
        <translation>Neue Stichproben</translation>
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
        <translation>Ein Lauf ist im Gange: Warten Sie sein Ende ab oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>The classification engine is missing.</source>
        <translation>Die Klassifikations-Engine fehlt.</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>Classify the raster first: places are chosen where its classification is least certain.</source>
        <translation>Klassifizieren Sie zuerst das Raster: Orte werden dort gewählt, wo seine Klassifikation am unsichersten ist.</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>Looking for places to sample</source>
        <translation>Orte für Stichproben werden gesucht</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Where to sample next</source>
        <translation>Orte für weitere Stichproben</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>The places to sample could not be read from {path}.</source>
        <translation>Die Orte für Stichproben konnten nicht aus {path} gelesen werden.</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>No uncertain place was found that is not near a sample already.</source>
        <translation>Es wurde kein unsicherer Ort gefunden, der nicht schon nahe einer Stichprobe liegt.</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>&amp;Where to sample next: {count} places</source>
        <translation>&amp;Weitere Stichproben: {count} Orte</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>Places to sample next</source>
        <translation>Orte für die nächsten Stichproben</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>Double click, or Enter, zooms the map to the place</source>
        <translation>Doppelklick oder Eingabe zoomt die Karte auf den Ort</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>class now</source>
        <translation>Klasse jetzt</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>lead</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>How far the class is ahead of the second best, 0 to 1: the less, the less sure</source>
        <translation>Wie weit die Klasse vor der zweitbesten liegt, 0 bis 1: je weniger, desto unsicherer</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>Add the most uncertain places of the last classification as points to sample</source>
        <translation>Die unsichersten Orte der letzten Klassifikation als Punkte für Stichproben hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>Counting samples</source>
        <translation>Stichproben werden gezählt</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>The samples could not be counted ({reason}).</source>
        <translation>Die Stichproben konnten nicht gezählt werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>Choose the raster that the samples lie on, to see pixels and spectra.</source>
        <translation>Wählen Sie das Raster, auf dem die Stichproben liegen, um Pixel und Spektren zu sehen.</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>Pixels and spectra are shown once the classification engine is installed.</source>
        <translation>Pixel und Spektren werden gezeigt, sobald die Klassifikations-Engine installiert ist.</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>The raster has no file of its own, so that pixels and spectra cannot be shown; training works.</source>
        <translation>Das Raster hat keine eigene Datei, daher können Pixel und Spektren nicht gezeigt werden; das Training funktioniert.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Points have no extent: objects need a layer of polygons.</source>
        <translation>Punkte haben keine Ausdehnung: Objekte brauchen einen Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Choose samples and the field with their class first, or make new ones.</source>
        <translation>Wählen Sie zuerst Stichproben und das Feld mit ihrer Klasse oder erstellen Sie neue.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Training needs samples of at least two classes; there are samples of {count}: draw another class, for example everything else.</source>
        <translation>Training braucht Stichproben von mindestens zwei Klassen; es gibt Stichproben von {count}: Zeichnen Sie eine weitere Klasse, zum Beispiel alles Übrige.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>There is no model for these samples yet: train one first.</source>
        <translation>Für diese Stichproben gibt es noch kein Modell: Trainieren Sie zuerst eines.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <location filename="../processing_provider/describe_classes.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>The model is trained: {path}</source>
        <translation>Das Modell ist trainiert: {path}</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Classifying {raster}</source>
        <translation>{raster} wird klassifiziert</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>{classified} of {objects} objects got a class.</source>
        <translation>{classified} von {objects} Objekten haben eine Klasse erhalten.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Mean confidence {confidence}; the fainter, the less sure.</source>
        <translation>Mittlere Konfidenz {confidence}; je blasser, desto unsicherer.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Samples that are kept from training, to score the model on what it has not seen</source>
        <translation>Stichproben, die dem Training vorenthalten werden, um das Modell an dem zu bewerten, was es nicht gesehen hat</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Models (*.spm)</source>
        <translation>Modelle (*.spm)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Where the model goes</source>
        <translation>Wohin das Modell geschrieben wird</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>The file of the model, beside the samples unless you say otherwise; training again replaces it</source>
        <translation>Die Datei des Modells, neben den Stichproben, wenn Sie nichts anderes angeben; erneutes Training ersetzt sie</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Learn</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Hold out</source>
        <translation>&amp;Zurückhalten</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Classif&amp;y</source>
        <translation>Klass&amp;ifizieren</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>R&amp;eport</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Open the page of the training: scores of each class, confusion matrix, warnings</source>
        <translation>Seite des Trainings öffnen: Bewertung jeder Klasse, Konfusionsmatrix, Warnungen</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Train again</source>
        <translation>Erneut &amp;trainieren</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Train a model from the samples, saved or not, and score it on those held out</source>
        <translation>Ein Modell mit den Stichproben trainieren, gespeichert oder nicht, und es an den zurückgehaltenen bewerten</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Classify objects</source>
        <translation>Objekte &amp;klassifizieren</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Classify the raster</source>
        <translation>Raster &amp;klassifizieren</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Give each polygon of the layer chosen, or each segment of the raster, a class</source>
        <translation>Jedem Polygon des gewählten Layers oder jedem Segment des Rasters eine Klasse geben</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Make a class map of the whole raster with the model, and its confidence</source>
        <translation>Mit dem Modell eine Klassenkarte des ganzen Rasters und ihre Konfidenz erstellen</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>The samples have changed since this model was trained: train again.</source>
        <translation>Die Stichproben haben sich seit dem Training dieses Modells geändert: Trainieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../ui/session.py"/>
        <source>This layer has no file of its own, so nothing can be said about it in advance; it is copied to a temporary file when it is classified.</source>
        <translation>Dieser Layer hat keine eigene Datei, daher lässt sich vorab nichts über ihn sagen; beim Klassifizieren wird er in eine temporäre Datei kopiert.</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>not verified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>partly fetched</source>
        <translation>teilweise geholt</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>another file</source>
        <translation>andere Datei</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>part of the engine</source>
        <translation>Teil der Engine</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Its checksum has not been compared yet; 'Verify' does</source>
        <translation>Ihre Prüfsumme wurde noch nicht verglichen; 'Prüfen' tut es</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>'Download' goes on where it stopped</source>
        <translation>'Herunterladen' macht dort weiter, wo es aufhörte</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Not what it should be: delete it and download it again</source>
        <translation>Nicht das, was es sein sollte: löschen und erneut herunterladen</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Installed with the engine's packages</source>
        <translation>Mit den Paketen der Engine installiert</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Import file...</source>
        <translation>Datei importieren...</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Import weights</source>
        <translation>Gewichte importieren</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Weights (*.pt *.ckpt *.pth *.bin *.safetensors);;All files (*)</source>
        <translation>Gewichte (*.pt *.ckpt *.pth *.bin *.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Delete {names} ({size})?</source>
        <translation>{names} ({size}) löschen?</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Delete weights</source>
        <translation>Gewichte löschen</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>{folder} is not there yet.</source>
        <translation>{folder} gibt es noch nicht.</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Stopped. A download goes on from here the next time.</source>
        <translation>Angehalten. Beim nächsten Mal geht das Herunterladen hier weiter.</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Known once a download has begun</source>
        <translation>Bekannt, sobald ein Herunterladen begonnen hat</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Stop; a download goes on from here the next time</source>
        <translation>Anhalten; beim nächsten Mal geht das Herunterladen hier weiter</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Wait until what is going has ended</source>
        <translation>Warten Sie, bis das Laufende beendet ist</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Download the selected files</source>
        <translation>Die gewählten Dateien herunterladen</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Take a file that you have; it is recognised by its checksum</source>
        <translation>Eine Datei übernehmen, die Sie haben; sie wird an ihrer Prüfsumme erkannt</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Read the selected files, or all, and compare their checksums</source>
        <translation>Die gewählten Dateien, oder alle, lesen und ihre Prüfsummen vergleichen</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Select files that are there</source>
        <translation>Wählen Sie Dateien, die da sind</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Remove the selected files</source>
        <translation>Die gewählten Dateien entfernen</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>The engine has not said yet where the folder is</source>
        <translation>Die Engine hat noch nicht gesagt, wo der Ordner ist</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>'Never download' is on</source>
        <translation>'Nie herunterladen' ist eingeschaltet</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Select files in the list</source>
        <translation>Wählen Sie Dateien in der Liste</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>The selected files are there</source>
        <translation>Die gewählten Dateien sind da</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
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
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Compares a class map with a reference: confusion matrix, scores, and the area of each class with its error.
The reference must not be what the map was made from. Classes of map and reference are matched by their names, or by their values where no name agrees. Pixels without a class in the reference are left out.
Areas counted in a map are biased by its errors. With the confusion matrix they are corrected, and what is corrected gets a standard error, after Olofsson and others (2014). All scores are fractions from 0 to 1.</source>
        <translation>Vergleicht eine Klassenkarte mit einer Referenz: Konfusionsmatrix, Bewertungen und die Fläche jeder Klasse mit ihrem Fehler.
Die Referenz darf nicht das sein, woraus die Karte entstand. Klassen von Karte und Referenz werden über ihre Namen zugeordnet, oder über ihre Werte, wenn kein Name übereinstimmt. Pixel ohne Klasse in der Referenz werden weggelassen.
In einer Karte gezählte Flächen sind durch ihre Fehler verzerrt. Mit der Konfusionsmatrix werden sie korrigiert, und was korrigiert ist, erhält einen Standardfehler, nach Olofsson und anderen (2014). Alle Bewertungen sind Anteile von 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Assess accuracy</source>
        <translation>Genauigkeit bewerten</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>hyperspectral,multispectral,classification,land cover,accuracy,assessment,validation,confusion matrix,error matrix,kappa,F1,user's accuracy,producer's accuracy,area,reference,ground truth,Olofsson</source>
        <translation>hyperspektral,multispektral,Klassifikation,Landbedeckung,Genauigkeit,Bewertung,Validierung,Konfusionsmatrix,Fehlermatrix,Kappa,F1,Nutzergenauigkeit,Produzentengenauigkeit,Fläche,Referenz,Bodenreferenz,ground truth,Olofsson</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Class map</source>
        <translation>Klassenkarte</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>A raster of class values; 0 and nodata are no class.</source>
        <translation>Ein Raster von Klassenwerten; 0 und Leerwert sind keine Klasse.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>What is true: polygons, lines or points in any CRS with a field that holds the class, or a raster of class values on the same pixels as the map, in which 0 and nodata are no class.</source>
        <translation>Was zutrifft: Polygone, Linien oder Punkte in beliebigem KBS mit einem Feld, das die Klasse enthält, oder ein Raster von Klassenwerten auf denselben Pixeln wie die Karte, in dem 0 und Leerwert keine Klasse sind.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/object_algorithm.py"/>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Field with the class</source>
        <translation>Feld mit der Klasse</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>The field of a vector reference that holds the class, as the name or the value in the map. Left empty: the only field of text, else the only one of whole numbers.</source>
        <translation>Das Feld einer Vektorreferenz, das die Klasse enthält, als Namen oder als Wert in der Karte. Leer: das einzige Textfeld, sonst das einzige mit ganzen Zahlen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>How the reference was drawn</source>
        <translation>Wie die Referenz gezogen wurde</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>`stratified`: places were drawn at random within each class of the map, as many as one liked in each. `simple_random`: places were drawn at random over the whole map. Adjusted scores and areas hold only if one of these is so; polygons drawn where it was easy give no adjusted figures one can rely on.</source>
        <translation>`stratified`: Orte wurden innerhalb jeder Klasse der Karte zufällig gezogen, in jeder beliebig viele. `simple_random`: Orte wurden über die ganze Karte zufällig gezogen. Angepasste Bewertungen und Flächen gelten nur, wenn eines davon zutrifft; Polygone, die dort gezeichnet wurden, wo es einfach war, ergeben keine verlässlichen angepassten Zahlen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>CSV with counts of pixels: rows are the reference, columns the map, with producer's and user's accuracy.</source>
        <translation>CSV mit Pixelzahlen: Zeilen sind die Referenz, Spalten die Karte, mit Produzenten- und Nutzergenauigkeit.</translation>
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
        <translation>Eine HTML-Seite: Konfusionsmatrix, Bewertungen jeder Klasse, Flächen mit ihren 95-%-Intervallen, was weggelassen wurde und warum.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Share of the reference's pixels that the map has right, 0 to 1.</source>
        <translation>Anteil der Pixel der Referenz, die die Karte richtig hat, 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Average accuracy</source>
        <translation>Mittlere Genauigkeit</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Mean of the producer's accuracies of the reference's classes, 0 to 1.</source>
        <translation>Mittel der Produzentengenauigkeiten der Klassen der Referenz, 0 bis 1.</translation>
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
        <translation>Cohens Kappa: Übereinstimmung über den Zufall hinaus, höchstens 1. Fehlt, wenn schon der Zufall überall übereinstimmen würde.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Overall accuracy, adjusted for areas</source>
        <translation>Gesamtgenauigkeit, flächenangepasst</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Each class of the map counts by its area in the map instead of its share of the reference, 0 to 1. Missing where the reference does not suffice.</source>
        <translation>Jede Klasse der Karte zählt mit ihrer Fläche in der Karte statt mit ihrem Anteil an der Referenz, 0 bis 1. Fehlt, wenn die Referenz nicht ausreicht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Its standard error</source>
        <translation>Ihr Standardfehler</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Standard error of the adjusted overall accuracy, 0 to 1; missing likewise.</source>
        <translation>Standardfehler der angepassten Gesamtgenauigkeit, 0 bis 1; fehlt ebenso.</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>Mean and spread of the spectra of each class, as a table and as plots, and how far classes lie apart.
Run it before training to see whether classes differ, and whether a class is in truth two. Bad bands and nodata are left out.</source>
        <translation>Mittel und Streuung der Spektren jeder Klasse, als Tabelle und als Diagramme, und wie weit die Klassen auseinander liegen.
Führen Sie es vor dem Training aus, um zu sehen, ob sich Klassen unterscheiden und ob eine in Wahrheit zwei ist. Fehlerhafte Kanäle und Leerwerte werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>Class signatures</source>
        <translation>Klassensignaturen</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>hyperspectral,multispectral,spectral,signature,signatures,spectra,statistics,mean,standard deviation,separability,training samples,ROI,plot,EnMAP,Sentinel-2,Landsat</source>
        <translation>hyperspektral,multispektral,spektral,Signatur,Signaturen,Spektren,Statistik,Mittel,Standardabweichung,Trennbarkeit,Trainingsgebiete,ROI,Diagramm,EnMAP,Sentinel-2,Landsat</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>The raster whose spectra are read.</source>
        <translation>Das Raster, dessen Spektren gelesen werden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>Table of signatures</source>
        <translation>Tabelle der Signaturen</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>CSV that tells of each class and band, among others, the mean and the standard deviation of its pixels.</source>
        <translation>CSV, das zu jeder Klasse und jedem Kanal unter anderem Mittel und Standardabweichung der Pixel nennt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>One HTML page with the mean spectrum of each class and its spread as plots, and the Jeffries-Matusita distance of each pair of classes, 0 to 2.</source>
        <translation>Eine HTML-Seite mit dem mittleren Spektrum jeder Klasse und seiner Streuung als Diagrammen und der Jeffries-Matusita-Distanz jedes Klassenpaars, 0 bis 2.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Extent to classify</source>
        <translation>Zu klassifizierende Ausdehnung</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Only this part is classified. Left empty: the whole raster.</source>
        <translation>Nur dieser Teil wird klassifiziert. Leer: das ganze Raster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Polygons to classify</source>
        <translation>Zu klassifizierende Polygone</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Only pixels whose centre lies in one of these polygons are classified; a feature smaller than a pixel takes the one it lies in. Any CRS; all features, or the selected ones. The map covers the rectangle around them (and within the extent, where that is given, too); pixels between the polygons are unclassified and are counted nowhere. Classes in the polygons are those of the whole map, but `REFINE=special` and CLIP learn from and look at the rectangle alone. Left empty: no polygons.</source>
        <translation>Nur Pixel, deren Mitte in einem dieser Polygone liegt, werden klassifiziert; ein Objekt, das kleiner als ein Pixel ist, nimmt das, in dem es liegt. Beliebiges KBS; alle Objekte oder die gewählten. Die Karte umfasst das Rechteck um sie herum (und innerhalb der Ausdehnung, wenn auch diese angegeben ist); Pixel zwischen den Polygonen sind nicht klassifiziert und werden nirgends gezählt. Klassen in den Polygonen sind die der ganzen Karte, aber `REFINE=special` und CLIP lernen nur aus dem Rechteck und sehen nur das Rechteck. Leer: keine Polygone.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Leave pixels unclassified below this confidence</source>
        <translation>Pixel unter dieser Konfidenz nicht klassifizieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Pixels whose confidence (0 to 1) is lower get the value 0, unclassified. 0 classifies every valid pixel.</source>
        <translation>Pixel mit geringerer Konfidenz (0 bis 1) erhalten den Wert 0, nicht klassifiziert. 0 klassifiziert jedes gültige Pixel.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Step of a preview</source>
        <translation>Schrittweite einer Vorschau</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>1 classifies every pixel. With a higher number only one pixel of every square of so many by so many is classified, and the map has that much coarser pixels: a preview. Each of its pixels has the class that the whole map has there. Where pixels are judged by their own spectrum (SOURCE `knowledge`) only what is shown is read; CLIP and models look at the whole extent, so their previews take as long as the map.</source>
        <translation>1 klassifiziert jedes Pixel. Bei einer höheren Zahl wird nur ein Pixel jedes Quadrats mit so vielen Pixeln Seitenlänge klassifiziert, und die Karte hat entsprechend gröbere Pixel: eine Vorschau. Jedes ihrer Pixel hat die Klasse, die die ganze Karte dort hat. Wo Pixel nach ihrem eigenen Spektrum beurteilt werden (SOURCE `knowledge`), wird nur gelesen, was gezeigt wird; CLIP und Modelle betrachten die ganze Ausdehnung, ihre Vorschau dauert daher so lange wie die Karte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>GeoTIFF with one value a class, 0 for unclassified and nodata; it carries the colours and names of the classes.</source>
        <translation>GeoTIFF mit einem Wert je Klasse, 0 für nicht klassifiziert und Leerwert; es enthält Farben und Namen der Klassen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/polygon_styling.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>GeoTIFF with the probability of the chosen class, 0 to 1 (band 1), and how far it is ahead of the second best (band 2).</source>
        <translation>GeoTIFF mit der Wahrscheinlichkeit der gewählten Klasse, 0 bis 1 (Kanal 1), und wie weit sie vor der zweitbesten liegt (Kanal 2).</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>GeoTIFF with one band a class: its probability, 0 to 1.</source>
        <translation>GeoTIFF mit einem Kanal je Klasse: ihre Wahrscheinlichkeit, 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Number of classes</source>
        <translation>Anzahl der Klassen</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>How many classes the map can show.</source>
        <translation>Wie viele Klassen die Karte zeigen kann.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Classified pixels</source>
        <translation>Klassifizierte Pixel</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>How many pixels got a class.</source>
        <translation>Wie viele Pixel eine Klasse erhalten haben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Mean confidence</source>
        <translation>Mittlere Konfidenz</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Mean confidence of the classified pixels, 0 to 1.</source>
        <translation>Mittlere Konfidenz der klassifizierten Pixel, 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>The layer {name!r} (MASK) is no layer of polygons: choose one with polygons around what is to be classified.</source>
        <translation>Der Layer {name!r} (MASK) ist kein Polygonlayer: Wählen Sie einen mit Polygonen um das, was klassifiziert werden soll.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Gives whole objects a class, with a model made by 'Train on objects'.
Objects are polygons of a layer, which keeps its own fields. Without a layer the raster is cut into segments of like pixels first, and all of these are classified: a map of objects.
The raster may be another one than the model learned from: bands are matched by wavelength, or by their number where wavelengths are not known. Each object is judged by its own pixels alone, so it gets the same class in any layer and extent.</source>
        <translation>Gibt ganzen Objekten eine Klasse, mit einem Modell von 'Mit Objekten trainieren'.
Objekte sind Polygone eines Layers, der seine eigenen Felder behält. Ohne Layer wird das Raster zuerst in Segmente ähnlicher Pixel zerlegt, und diese werden alle klassifiziert: eine Karte von Objekten.
Das Raster darf ein anderes sein als das, aus dem das Modell gelernt hat: Kanäle werden über die Wellenlänge zugeordnet, oder über ihre Anzahl, wenn keine Wellenlängen bekannt sind. Jedes Objekt wird allein nach seinen eigenen Pixeln beurteilt und erhält daher in jedem Layer und jeder Ausdehnung dieselbe Klasse.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Classify objects</source>
        <translation>Objekte klassifizieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>hyperspectral,multispectral,spectral,classification,land cover,objects,OBIA,GEOBIA,polygons,segments,segmentation,superpixels,SLIC,crowns,fields,parcels,roofs,model,network,predict,apply,inference,EnMAP,AI</source>
        <translation>hyperspektral,multispektral,spektral,Klassifikation,Landbedeckung,Objekte,OBIA,GEOBIA,Polygone,Segmente,Segmentierung,Superpixel,SLIC,Kronen,Felder,Parzellen,Dächer,Modell,Netz,Vorhersage,anwenden,Inferenz,EnMAP,KI</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>A raster of the sensor the model learned from, or of one that covers its bands.</source>
        <translation>Ein Raster des Sensors, an dem das Modell gelernt hat, oder eines, das dessen Kanäle abdeckt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>A polygon around each object, in any CRS; all features, or the selected ones. Left empty: segments are made of the raster.</source>
        <translation>Ein Polygon um jedes Objekt, in beliebigem KBS; alle Objekte oder die gewählten. Leer: Aus dem Raster werden Segmente gebildet.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/classify_with_model.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>A model file (`*.spm`) that 'Train on objects' made.</source>
        <translation>Eine Modelldatei (`*.spm`), die 'Mit Objekten trainieren' erstellt hat.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Models (*.spm);;All files (*)</source>
        <translation>Modelle (*.spm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Only polygons or segments that have pixels here are classified, each as a whole. Left empty: the whole raster.</source>
        <translation>Nur Polygone oder Segmente, die hier Pixel haben, werden klassifiziert, jedes als Ganzes. Leer: das ganze Raster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Size of segments (pixels)</source>
        <translation>Größe der Segmente (Pixel)</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many pixels a segment has on average. Only without polygons. Too small is better than too large: a segment that holds two classes gets one.</source>
        <translation>Wie viele Pixel ein Segment im Mittel hat. Nur ohne Polygone. Zu klein ist besser als zu groß: Ein Segment mit zwei Klassen erhält nur eine.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Compactness of segments</source>
        <translation>Kompaktheit der Segmente</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Small values follow the edges in the raster, large ones make segments square. Only without polygons.</source>
        <translation>Kleine Werte folgen den Kanten im Raster, große machen Segmente quadratisch. Nur ohne Polygone.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>How cubes decide on an object</source>
        <translation>Wie Würfel über ein Objekt entscheiden</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>`probability`: by the mean of the probabilities of all its cubes. `majority`: each cube has one vote. `model`: as the model was trained with.</source>
        <translation>`probability`: nach dem Mittel der Wahrscheinlichkeiten aller seiner Würfel. `majority`: Jeder Würfel hat eine Stimme. `model`: wie beim Training des Modells.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Leave objects unclassified below this confidence</source>
        <translation>Objekte unter dieser Konfidenz nicht klassifizieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Objects whose confidence (0 to 1) is lower get no class. 0 classifies every object that has pixels with data.</source>
        <translation>Objekte mit geringerer Konfidenz (0 bis 1) erhalten keine Klasse. 0 klassifiziert jedes Objekt, das Pixel mit Daten hat.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Two runs with the same seed and the same inputs give the same segments.</source>
        <translation>Zwei Läufe mit demselben Startwert und denselben Eingaben ergeben dieselben Segmente.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Classified objects</source>
        <translation>Klassifizierte Objekte</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>GeoPackage, GeoJSON, FlatGeobuf or Shapefile with the polygons, their own fields, and for each its class, confidence (0 to 1), the runner-up with its probability, how many of its cubes voted for the class, and how many cubes and pixels it has. Shown in the colours of the classes, the fainter the less sure; a second style shows confidence alone.</source>
        <translation>GeoPackage, GeoJSON, FlatGeobuf oder Shapefile mit den Polygonen, ihren eigenen Feldern und je Polygon Klasse, Konfidenz (0 bis 1), der zweitbesten Klasse mit ihrer Wahrscheinlichkeit, wie viele seiner Würfel für die Klasse gestimmt haben und wie viele Würfel und Pixel es hat. In den Farben der Klassen dargestellt, umso blasser, je unsicherer; ein zweiter Stil zeigt nur die Konfidenz.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>One HTML page: inputs, what the model was made of, objects and area of each class, what became of polygons that could not be used, warnings and versions.</source>
        <translation>Eine HTML-Seite: Eingaben, woraus das Modell entstand, Objekte und Fläche jeder Klasse, was aus nicht verwendbaren Polygonen wurde, Warnungen und Versionen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Number of objects</source>
        <translation>Anzahl der Objekte</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many polygons or segments there are in the output.</source>
        <translation>Wie viele Polygone oder Segmente die Ausgabe enthält.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many objects got a class.</source>
        <translation>Wie viele Objekte eine Klasse erhalten haben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Unclassified objects</source>
        <translation>Nicht klassifizierte Objekte</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many did not: without a pixel that has data, or not sure enough.</source>
        <translation>Wie viele keine erhalten haben: ohne ein Pixel mit Daten oder nicht sicher genug.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Mean confidence of the classified objects, 0 to 1.</source>
        <translation>Mittlere Konfidenz der klassifizierten Objekte, 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Makes a class map of a raster with a model that was made before.
'Train text-aligned probe' makes one from samples; 'Classify with text prompts' saves one when it refines with 'special'. The raster may be another one than the model learned from: bands are matched by wavelength, or by their number where wavelengths are not known. A raster that lacks a part of the model's wavelengths is refused.
The classes of a text-aligned probe are words: they can be left out, renamed or added to here, without training.</source>
        <translation>Erstellt eine Klassenkarte eines Rasters mit einem Modell, das vorher erstellt wurde.
'Textbezogene Sonde trainieren' erstellt eines aus Stichproben; 'Mit Text-Prompts klassifizieren' speichert eines, wenn es mit 'special' verfeinert. Das Raster darf ein anderes sein als das, aus dem das Modell gelernt hat: Kanäle werden über die Wellenlänge zugeordnet, oder über ihre Anzahl, wenn keine Wellenlängen bekannt sind. Ein Raster, dem ein Teil der Wellenlängen des Modells fehlt, wird abgelehnt.
Die Klassen einer textbezogenen Sonde sind Wörter: Sie können hier ohne Training weggelassen, umbenannt oder ergänzt werden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Classify with model</source>
        <translation>Mit Modell klassifizieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>hyperspectral,multispectral,spectral,classification,land cover,land use,model,network,predict,apply,inference,EnMAP,AI</source>
        <translation>hyperspektral,multispektral,spektral,Klassifikation,Landbedeckung,Landnutzung,Modell,Netz,Vorhersage,anwenden,Inferenz,EnMAP,KI</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Raster to classify</source>
        <translation>Zu klassifizierendes Raster</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>A raster of the same kind as the one the model was made with.</source>
        <translation>Ein Raster derselben Art wie das, mit dem das Modell erstellt wurde.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>A model file (`*.spm`), the output MODEL of 'Train text-aligned probe' or 'Classify with text prompts'.</source>
        <translation>Eine Modelldatei (`*.spm`), die Ausgabe MODEL von 'Textbezogene Sonde trainieren' oder 'Mit Text-Prompts klassifizieren'.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Other classes than the model's, one a line</source>
        <translation>Andere Klassen als die des Modells, eine je Zeile</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>For models of 'Train text-aligned probe'. Left empty: the model's classes. Else the classes of the map: a class of the model by its name stays, and one that is not here is left out; `old name -&gt; new name` renames one; any other name is a new class, known by its words alone: give synonyms after a colon, as in `reed: marsh, wetland plants | #7fbf7b`, and check its places in the map. In a command line separate classes by `;`.</source>
        <translation>Für Modelle von 'Textbezogene Sonde trainieren'. Leer: die Klassen des Modells. Sonst die Klassen der Karte: Eine Klasse des Modells bleibt mit ihrem Namen erhalten, und eine, die hier nicht steht, wird weggelassen; `old name -&gt; new name` benennt eine um; jeder andere Name ist eine neue Klasse, die nur durch ihre Wörter bekannt ist: Geben Sie nach einem Doppelpunkt Synonyme an, wie in `reed: marsh, wetland plants | #7fbf7b`, und prüfen Sie ihre Orte in der Karte. Trennen Sie Klassen in einer Befehlszeile durch `;`.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>One HTML page: inputs, what the model was made of, map with legend, area of each class, warnings and versions.</source>
        <translation>Eine HTML-Seite: Eingaben, woraus das Modell entstand, Karte mit Legende, Fläche jeder Klasse, Warnungen und Versionen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Makes a class map of a hyperspectral or multispectral raster from class names alone.
No training samples are needed. Each class name is matched to materials whose reflectance is known, and these to the spectrum of every pixel; where its weights are there, CLIP, a network that knows words and pictures, looks at the raster's colours, too. The log says which materials each class was taken for.
A refinement then learns from the scene's own spectra; what it has learned can be saved as a model for 'Classify with model'.
Band wavelengths, bad bands, nodata and scale are read from the raster; run 'Inspect scene' to see what is understood of it. The raster never leaves the computer.</source>
        <translation>Erstellt allein aus Klassennamen eine Klassenkarte eines hyperspektralen oder multispektralen Rasters.
Trainingsstichproben sind nicht nötig. Jeder Klassenname wird Materialien mit bekanntem Reflexionsgrad zugeordnet und diese dem Spektrum jedes Pixels; wenn seine Gewichte da sind, betrachtet auch CLIP, ein Netz, das Wörter und Bilder kennt, die Farben des Rasters. Das Protokoll sagt, als welche Materialien jede Klasse gedeutet wurde.
Eine Verfeinerung lernt dann aus den Spektren der Szene selbst; was sie gelernt hat, kann als Modell für 'Mit Modell klassifizieren' gespeichert werden.
Wellenlängen, fehlerhafte Kanäle, Leerwert und Skalierung werden aus dem Raster gelesen; 'Szene untersuchen' zeigt, was davon verstanden wird. Das Raster verlässt nie den Computer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>hyperspectral,multispectral,spectral,classification,supervised,unsupervised,zero-shot,land cover,land use,material,mineral,vegetation,words,class names,CLIP,SPECIAL,pseudo-labels,EnMAP,Sentinel-2,Landsat,AI</source>
        <translation>hyperspektral,multispektral,spektral,Klassifikation,überwacht,unüberwacht,zero-shot,Landbedeckung,Landnutzung,Material,Mineral,Vegetation,Wörter,Klassennamen,CLIP,SPECIAL,Pseudo-Labels,EnMAP,Sentinel-2,Landsat,KI</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Two runs with the same seed and the same inputs give the same map.</source>
        <translation>Zwei Läufe mit demselben Startwert und denselben Eingaben ergeben dieselbe Karte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Share of pixels like no class</source>
        <translation>Anteil der Pixel, die keiner Klasse ähneln</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Share of the raster's pixels, 0 to 1, whose spectra resemble none of the classes. About 0.01 where all is well; above 0.2 a warning is given. Missing where spectra were not compared with materials (`SOURCE=clip`).</source>
        <translation>Anteil der Pixel des Rasters, 0 bis 1, deren Spektren keiner der Klassen ähneln. Etwa 0,01, wenn alles in Ordnung ist; über 0,2 wird gewarnt. Fehlt, wenn Spektren nicht mit Materialien verglichen wurden (`SOURCE=clip`).</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>A hyperspectral or multispectral raster of at least three bands that tells its bands' wavelengths (`SOURCE=clip` can do without them). It works best on surface reflectance.</source>
        <translation>Ein hyperspektrales oder multispektrales Raster mit mindestens drei Kanälen, das deren Wellenlängen nennt (`SOURCE=clip` kommt ohne sie aus). Am besten geht es mit Oberflächenreflexionsgrad.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>One class a line: a name, then, if you like, synonyms after a colon and a colour after a bar, as in `water: lake, river | #1f78b4`. Class values are counted from 1 in this order. In a command line, where a line break is hard to write, separate classes by `;`.</source>
        <translation>Eine Klasse je Zeile: ein Name, dann, wenn Sie möchten, Synonyme nach einem Doppelpunkt und eine Farbe nach einem senkrechten Strich, wie in `water: lake, river | #1f78b4`. Klassenwerte zählen in dieser Reihenfolge ab 1. Trennen Sie Klassen in einer Befehlszeile, wo Zeilenumbrüche schwer zu schreiben sind, durch `;`.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/object_algorithm.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Prompt set file, instead of the classes above</source>
        <translation>Prompt-Satz-Datei, statt der Klassen oben</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>A saved prompt set (`*.prompts.json`) or a text file with one class a line. Give either this or classes above.</source>
        <translation>Ein gespeicherter Prompt-Satz (`*.prompts.json`) oder eine Textdatei mit einer Klasse je Zeile. Geben Sie entweder dies oder oben Klassen an.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/object_algorithm.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Prompt sets (*.json *.txt);;All files (*)</source>
        <translation>Prompt-Sätze (*.json *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Where class evidence comes from</source>
        <translation>Woher Hinweise auf Klassen kommen</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>`knowledge` compares spectra with known materials; it works offline and uses every band. `clip` shows the raster's red, green and blue to CLIP, which needs its weights (see 'Fetch weights') and sees shapes, but visible light alone. `fused` puts both together. `auto` takes the best whose weights are there, and says which.</source>
        <translation>`knowledge` vergleicht Spektren mit bekannten Materialien; das geht offline und nutzt jeden Kanal. `clip` zeigt CLIP Rot, Grün und Blau des Rasters; es braucht dessen Gewichte (siehe 'Gewichte holen') und sieht Formen, aber nur sichtbares Licht. `fused` verbindet beides. `auto` nimmt das Beste, dessen Gewichte da sind, und sagt, was.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Refinement on the scene's own spectra</source>
        <translation>Verfeinerung mit den Spektren der Szene selbst</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>`none` leaves the evidence as it is. `special` trains a small network on the whole spectra from the first pass, doubting its less certain pixels; that takes minutes and needs the engine's packages for networks. `gaussian` describes each class by one Gaussian, starting from the pixels the first pass is sure about; that takes seconds.</source>
        <translation>`none` lässt die Hinweise, wie sie sind. `special` trainiert aus dem ersten Durchgang ein kleines Netz auf den ganzen Spektren und zweifelt dabei an dessen unsichereren Pixeln; das dauert Minuten und braucht die Pakete der Engine für Netze. `gaussian` beschreibt jede Klasse durch eine Gaußverteilung, ausgehend von den Pixeln, bei denen der erste Durchgang sicher ist; das dauert Sekunden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Class map before refinement</source>
        <translation>Klassenkarte vor der Verfeinerung</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>GeoTIFF like the class map: what the evidence alone says, from which the refinement learned. Needs a refinement.</source>
        <translation>GeoTIFF wie die Klassenkarte: was die Hinweise allein sagen, woraus die Verfeinerung gelernt hat. Braucht eine Verfeinerung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>The trained network of the refinement `special`, with classes, colours and wavelengths, for 'Classify with model' on this or another raster.</source>
        <translation>Das trainierte Netz der Verfeinerung `special`, mit Klassen, Farben und Wellenlängen, für 'Mit Modell klassifizieren' auf diesem oder einem anderen Raster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>One HTML page: inputs, settings, map with legend, area of each class, which materials each class was taken for, warnings and versions.</source>
        <translation>Eine HTML-Seite: Eingaben, Einstellungen, Karte mit Legende, Fläche jeder Klasse, als welche Materialien jede Klasse gedeutet wurde, Warnungen und Versionen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>There are no classes: write at least two class names, one a line (PROMPTS), or choose a prompt set file (PROMPT_FILE).</source>
        <translation>Es gibt keine Klassen: Schreiben Sie mindestens zwei Klassennamen, einen je Zeile (PROMPTS), oder wählen Sie eine Prompt-Satz-Datei (PROMPT_FILE).</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Classes are given twice, as text (PROMPTS) and as a file (PROMPT_FILE): leave one of them empty.</source>
        <translation>Klassen sind doppelt angegeben, als Text (PROMPTS) und als Datei (PROMPT_FILE): Lassen Sie eines davon leer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>A model (MODEL) is made only by the refinement 'special', but REFINE is '{refine}': choose REFINE 'special', or leave MODEL empty.</source>
        <translation>Ein Modell (MODEL) entsteht nur durch die Verfeinerung 'special', aber REFINE ist '{refine}': Wählen Sie REFINE 'special' oder lassen Sie MODEL leer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>The map before refinement (PSEUDO_LABELS) needs a refinement, but REFINE is 'none', so that it would be the class map once more: choose REFINE 'special' or 'gaussian', or leave PSEUDO_LABELS empty.</source>
        <translation>Die Karte vor der Verfeinerung (PSEUDO_LABELS) braucht eine Verfeinerung, aber REFINE ist 'none', sodass sie noch einmal die Klassenkarte wäre: Wählen Sie REFINE 'special' oder 'gaussian' oder lassen Sie PSEUDO_LABELS leer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Writes what to ask a language model for, so that it describes your classes as your sensor sees them.
The text tells the bands and the spectral range of the raster, the classes, what to write of each, and how to answer. Paste it into any language model, local or remote, save the answer as a file, and give that to 'Train on objects' as the file of descriptions, or load it into the classes of the dock.
Nothing is sent anywhere: what you paste where is up to you. The text holds neither names of files nor places.</source>
        <translation>Schreibt auf, worum ein Sprachmodell zu bitten ist, damit es Ihre Klassen so beschreibt, wie Ihr Sensor sie sieht.
Der Text nennt Kanäle und Spektralbereich des Rasters, die Klassen, was zu jeder zu schreiben ist und wie zu antworten ist. Fügen Sie ihn in ein beliebiges Sprachmodell ein, lokal oder entfernt, speichern Sie die Antwort als Datei und geben Sie diese 'Mit Objekten trainieren' als Datei mit Beschreibungen, oder laden Sie sie in die Klassen des Docks.
Nichts wird irgendwohin gesendet: Was Sie wo einfügen, entscheiden Sie. Der Text enthält weder Dateinamen noch Orte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Instructions for descriptions</source>
        <translation>Anleitung für Beschreibungen</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>hyperspectral,multispectral,classification,text,descriptions,classes,language model,LLM,prompt,instructions,objects,EnMAP,Sentinel-2,AI</source>
        <translation>hyperspektral,multispektral,Klassifikation,Text,Beschreibungen,Klassen,Sprachmodell,LLM,Prompt,Anleitung,Objekte,EnMAP,Sentinel-2,KI</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Its bands, wavelengths and pixel size are told; its name and place are not.</source>
        <translation>Seine Kanäle, Wellenlängen und Pixelgröße werden genannt; sein Name und sein Ort nicht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Classes in words, one a line</source>
        <translation>Klassen in Worten, eine je Zeile</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>The classes that are to be described: a name, then, if you like, synonyms after a colon, as in `oak: Quercus robur`. In a command line separate classes by `;`. Give either these, or a prompt set file, or polygons.</source>
        <translation>Die Klassen, die beschrieben werden sollen: ein Name, dann, wenn Sie möchten, Synonyme nach einem Doppelpunkt, wie in `oak: Quercus robur`. Trennen Sie Klassen in einer Befehlszeile durch `;`. Geben Sie entweder diese oder eine Prompt-Satz-Datei oder Polygone an.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>A saved prompt set (`*.prompts.json`) or a text file with one class a line. What it says of a class already is passed on.</source>
        <translation>Ein gespeicherter Prompt-Satz (`*.prompts.json`) oder eine Textdatei mit einer Klasse je Zeile. Was er über eine Klasse schon sagt, wird weitergegeben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Polygons with classes, instead of classes in words</source>
        <translation>Polygone mit Klassen, statt Klassen in Worten</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Their classes are described, by the names that the field has.</source>
        <translation>Beschrieben werden ihre Klassen, mit den Namen, die das Feld enthält.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Instructions</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>A text file; copy all of it.</source>
        <translation>Eine Textdatei; kopieren Sie alles.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Text (*.md *.txt)</source>
        <translation>Text (*.md *.txt)</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>The instructions themselves.</source>
        <translation>Die Anleitung selbst.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>How many classes are to be described.</source>
        <translation>Wie viele Klassen zu beschreiben sind.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Give the classes in one way: as text (PROMPTS), as a file (PROMPT_FILE) or as polygons that have a class (POLYGONS).</source>
        <translation>Geben Sie die Klassen auf eine Weise an: als Text (PROMPTS), als Datei (PROMPT_FILE) oder als Polygone, die eine Klasse haben (POLYGONS).</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>the environment variable {name}</source>
        <translation>der Umgebungsvariable {name}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>Settings &gt; Options &gt; Spectral Prompts</source>
        <translation>Einstellungen &gt; Optionen &gt; Spectral Prompts</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>The classification engine is not installed: no Python was found at {path}. Install it there, or name a Python 3.10 or newer that has the engine's packages under Settings &gt; Options &gt; Spectral Prompts or in the environment variable {name}.</source>
        <translation>Die Klassifikations-Engine ist nicht installiert: Unter {path} wurde kein Python gefunden. Installieren Sie sie dort oder nennen Sie ein Python 3.10 oder neuer, das die Pakete der Engine hat, unter Einstellungen &gt; Optionen &gt; Spectral Prompts oder in der Umgebungsvariable {name}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>The classification engine's Python {path!r}, named in {where}, does not exist: correct the path or clear it.</source>
        <translation>Das Python der Klassifikations-Engine {path!r}, genannt in {where}, gibt es nicht: Berichtigen oder leeren Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine's Python {path} cannot be started ({reason}): check that it is a Python interpreter and may be run.</source>
        <translation>Das Python der Klassifikations-Engine {path} kann nicht gestartet werden ({reason}): Prüfen Sie, ob es ein Python-Interpreter ist und ausgeführt werden darf.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine did not answer within {seconds} seconds of its start; try again, and check the Python at {path}.</source>
        <translation>Die Klassifikations-Engine hat innerhalb von {seconds} Sekunden nach ihrem Start nicht geantwortet; versuchen Sie es erneut und prüfen Sie das Python unter {path}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>Plugin and classification engine do not belong together: the plugin speaks protocol {ours}, the engine at {path} protocol {theirs}; install the engine again.</source>
        <translation>Erweiterung und Klassifikations-Engine gehören nicht zusammen: Die Erweiterung spricht Protokoll {ours}, die Engine unter {path} Protokoll {theirs}; installieren Sie die Engine erneut.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine needs Python 3.10 or newer, but {path} is Python {found}: name another one under Settings &gt; Options &gt; Spectral Prompts.</source>
        <translation>Die Klassifikations-Engine braucht Python 3.10 oder neuer, aber {path} ist Python {found}: Nennen Sie ein anderes unter Einstellungen &gt; Optionen &gt; Spectral Prompts.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <location filename="../processing_provider/engine_client/warm.py"/>
        <location filename="../processing_provider/layers.py"/>
        <location filename="../processing_provider/vector_export.py"/>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine is not installed completely: the Python at {path} has no package {package!r}; install the engine's packages there, or name another Python under Settings &gt; Options &gt; Spectral Prompts.</source>
        <translation>Die Klassifikations-Engine ist nicht vollständig installiert: Dem Python unter {path} fehlt das Paket {package!r}; installieren Sie dort die Pakete der Engine oder nennen Sie ein anderes Python unter Einstellungen &gt; Optionen &gt; Spectral Prompts.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine did not start ({how}, last line: {line}); check the Python at {path}.</source>
        <translation>Die Klassifikations-Engine ist nicht gestartet ({how}, letzte Zeile: {line}); prüfen Sie das Python unter {path}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine was stopped from outside, most likely because the computer ran out of memory: try a smaller extent or a lower memory budget (Settings &gt; Options &gt; Spectral Prompts). Nothing was written.</source>
        <translation>Die Klassifikations-Engine wurde von außen beendet, höchstwahrscheinlich weil dem Computer der Speicher ausging: Versuchen Sie eine kleinere Ausdehnung oder ein kleineres Speicherbudget (Einstellungen &gt; Optionen &gt; Spectral Prompts). Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine stopped unexpectedly ({how}, last line: {line}). Nothing was written; the log holds what is needed to report it.</source>
        <translation>Die Klassifikations-Engine wurde unerwartet beendet ({how}, letzte Zeile: {line}). Nichts wurde geschrieben; das Protokoll enthält, was für einen Fehlerbericht nötig ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>crash, signal {code}</source>
        <translation>Absturz, Signal {code}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>exit code {code}</source>
        <translation>Exit-Code {code}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/warm.py"/>
        <source>The classification engine could not be spoken to ({error}).</source>
        <translation>Mit der Klassifikations-Engine konnte nicht gesprochen werden ({error}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The engine's packages could not be installed (last line: {line}); the log has more. What was there before is still used.</source>
        <translation>Die Pakete der Engine konnten nicht installiert werden (letzte Zeile: {line}); das Protokoll sagt mehr. Was vorher da war, wird weiter verwendet.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>There is no room left in {folder} to install the engine: make room or choose another folder. What was installed of it was removed.</source>
        <translation>In {folder} ist kein Platz mehr, um die Engine zu installieren: Schaffen Sie Platz oder wählen Sie einen anderen Ordner. Was davon installiert war, wurde entfernt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>A package did not arrive as expected (its checksum differs), so nothing was installed: press Install again, it goes on with what has arrived whole. If it stays so, a proxy or the package server cuts off or changes files; the log names them.</source>
        <translation>Ein Paket ist nicht wie erwartet angekommen (seine Prüfsumme weicht ab), daher wurde nichts installiert: Drücken Sie erneut auf Installieren, es geht mit dem weiter, was vollständig angekommen ist. Bleibt es so, kürzt oder verändert ein Proxy oder der Paketserver Dateien; das Protokoll nennt sie.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The certificate of the package server is not trusted here: name the file of your network's certificates (PEM) under Settings &gt; Options &gt; Spectral Prompts, or install from a folder of wheels.</source>
        <translation>Dem Zertifikat des Paketservers wird hier nicht vertraut: Nennen Sie die Datei mit den Zertifikaten Ihres Netzwerks (PEM) unter Einstellungen &gt; Optionen &gt; Spectral Prompts oder installieren Sie aus einem Ordner mit Wheels.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The proxy did not let the package server through: check it under Settings &gt; Options &gt; Network (name and password, too), or install from a folder of wheels.</source>
        <translation>Der Proxy hat den Paketserver nicht durchgelassen: Prüfen Sie ihn unter Einstellungen &gt; Optionen &gt; Netzwerk (auch Name und Passwort) oder installieren Sie aus einem Ordner mit Wheels.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The connection to the package server broke off again and again: press Install again, it goes on with what has arrived whole.</source>
        <translation>Die Verbindung zum Paketserver brach immer wieder ab: Drücken Sie erneut auf Installieren, es geht mit dem weiter, was vollständig angekommen ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The package server cannot be reached: check the network and the proxy (Settings &gt; Options &gt; Network), or install from a folder of wheels.</source>
        <translation>Der Paketserver ist nicht erreichbar: Prüfen Sie Netzwerk und Proxy (Einstellungen &gt; Optionen &gt; Netzwerk) oder installieren Sie aus einem Ordner mit Wheels.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>Something in {folder} may not be written: choose another folder, or ask who manages this computer.</source>
        <translation>Etwas in {folder} darf nicht geschrieben werden: Wählen Sie einen anderen Ordner oder fragen Sie, wer diesen Computer verwaltet.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The package server has no {package} that fits this system and Python: name another Python (3.12 fits best), or install from a folder of wheels.</source>
        <translation>Der Paketserver hat kein {package}, das zu diesem System und Python passt: Nennen Sie ein anderes Python (3.12 passt am besten) oder installieren Sie aus einem Ordner mit Wheels.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>{folder} has no {package} that fits this system and Python: make the folder again on a connected computer, for this system and this Python version.</source>
        <translation>{folder} hat kein {package}, das zu diesem System und Python passt: Erstellen Sie den Ordner auf einem verbundenen Computer neu, für dieses System und diese Python-Version.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>Another QGIS is installing the engine into {folder} right now (process {owner}): wait until it is done, or cancel it there.</source>
        <translation>Ein anderes QGIS installiert die Engine gerade in {folder} (Prozess {owner}): Warten Sie, bis es fertig ist, oder brechen Sie es dort ab.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>{folder} cannot be written ({reason}): choose another folder for the engine under Settings &gt; Options &gt; Spectral Prompts, or ask who manages this computer.</source>
        <translation>{folder} kann nicht beschrieben werden ({reason}): Wählen Sie unter Einstellungen &gt; Optionen &gt; Spectral Prompts einen anderen Ordner für die Engine oder fragen Sie, wer diesen Computer verwaltet.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>driver {version}</source>
        <translation>Treiber {version}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>CUDA needs an NVIDIA graphics card with driver {wanted} or newer; found: {found}. Update the driver, or install the engine without CUDA.</source>
        <translation>CUDA braucht eine NVIDIA-Grafikkarte mit Treiber {wanted} oder neuer; gefunden: {found}. Aktualisieren Sie den Treiber oder installieren Sie die Engine ohne CUDA.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>The folder of wheels {folder} cannot be read ({reason}): choose another.</source>
        <translation>Der Ordner mit Wheels {folder} kann nicht gelesen werden ({reason}): Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>{folder} holds no wheels (*.whl): make such a folder on a connected computer, with 'Install the engine' and its 'Folder to fill with wheels'.</source>
        <translation>{folder} enthält keine Wheels (*.whl): Erstellen Sie einen solchen Ordner auf einem verbundenen Computer, mit 'Engine installieren' und dessen 'Mit Wheels zu füllender Ordner'.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>looking for a Python</source>
        <translation>ein Python wird gesucht</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>There is not enough room in {folder}: the engine needs {needed} GB while it is installed, {free} GB are free. Make room or choose another folder.</source>
        <translation>In {folder} ist nicht genug Platz: Die Engine braucht während der Installation {needed} GB, {free} GB sind frei. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>making the environment</source>
        <translation>Umgebung wird angelegt</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>fetching and installing packages</source>
        <translation>Pakete werden geholt und installiert</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>checking the engine</source>
        <translation>Engine wird geprüft</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>The engine was installed but does not run, so it is not used: {reason}</source>
        <translation>Die Engine wurde installiert, läuft aber nicht und wird daher nicht verwendet: {reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>The engine was installed with {package} {found} in place of {wanted}, so it is not used: install it again.</source>
        <translation>Die Engine wurde mit {package} {found} statt {wanted} installiert und wird daher nicht verwendet: Installieren Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>The connection broke off; trying again.</source>
        <translation>Die Verbindung brach ab; neuer Versuch.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>{path} cannot be used to install the engine ({reason}): name a Python 3.10 to 3.14 of 64 bits, or leave it empty.</source>
        <translation>{path} kann nicht zum Installieren der Engine verwendet werden ({reason}): Nennen Sie ein Python 3.10 bis 3.14 mit 64 Bit oder lassen Sie es leer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it cannot make environments</source>
        <translation>es kann keine Umgebungen anlegen</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>No Python was found to install the engine with: it needs Python 3.10 to 3.14 of 64 bits. Install one (python.org, your system's packages, conda or uv), then press Install again; or name it under 'Python'.</source>
        <translation>Es wurde kein Python zum Installieren der Engine gefunden: Sie braucht Python 3.10 bis 3.14 mit 64 Bit. Installieren Sie eines (python.org, Pakete Ihres Systems, conda oder uv) und drücken Sie erneut auf Installieren; oder nennen Sie es unter 'Python'.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>not a Python</source>
        <translation>kein Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it does not run: {line}</source>
        <translation>es läuft nicht: {line}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it is Python {version}</source>
        <translation>es ist Python {version}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it has {bits} bits</source>
        <translation>es hat {bits} Bit</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it is another kind of Python than the usual one</source>
        <translation>es ist eine andere Art von Python als die übliche</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>its module 'ssl', which downloads need, does not work</source>
        <translation>sein Modul 'ssl', das Downloads brauchen, funktioniert nicht</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>The Python at {path} cannot make environments, its modules 'venv' and 'ensurepip' are missing: on Debian and Ubuntu install the package python{version}-venv (as administrator: apt install python{version}-venv), or name another Python.</source>
        <translation>Das Python unter {path} kann keine Umgebungen anlegen, seine Module 'venv' und 'ensurepip' fehlen: Installieren Sie auf Debian und Ubuntu das Paket python{version}-venv (als Administrator: apt install python{version}-venv) oder nennen Sie ein anderes Python.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/removal.py"/>
        <source>The engine in {folder} is at work: stop its job or wait for its end, then remove it.</source>
        <translation>Die Engine in {folder} arbeitet gerade: Brechen Sie ihren Auftrag ab oder warten Sie, bis er fertig ist, und entfernen Sie sie dann.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/removal.py"/>
        <source>{folder} could not be removed wholly: something in it is in use or belongs to another user. Restart QGIS and try again. It is not used any more.</source>
        <translation>{folder} konnte nicht ganz entfernt werden: Etwas darin ist in Gebrauch oder gehört einem anderen Benutzer. Starten Sie QGIS neu und versuchen Sie es noch einmal. Verwendet wird es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>Python {version} is none the engine runs on: choose 3.10 to 3.14.</source>
        <translation>Mit Python {version} läuft die Engine nicht: Wählen Sie 3.10 bis 3.14.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>There are no wheels for a computer like this one ({system}): choose one of {known} under 'Wheels for'.</source>
        <translation>Für einen Rechner wie diesen ({system}) gibt es keine Wheels: Wählen Sie eines von {known} unter 'Wheels für'.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>fetching wheels</source>
        <translation>Wheels werden geholt</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>Fetching wheels needs pip, which the Python at {path} lacks: on Debian and Ubuntu install the package python3-pip, or name another Python.</source>
        <translation>Zum Holen von Wheels ist pip nötig, das dem Python unter {path} fehlt: Installieren Sie auf Debian und Ubuntu das Paket python3-pip oder nennen Sie ein anderes Python.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>pip of the Python at {path} cannot be used; name another Python.</source>
        <translation>pip des Python unter {path} kann nicht verwendet werden; nennen Sie ein anderes Python.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>Cancelled: wheels that had arrived whole were kept.</source>
        <translation>Abgebrochen: Vollständig angekommene Wheels wurden behalten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>Stage {number} of {count}: {stage}</source>
        <translation>Schritt {number} von {count}: {stage}</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>{stage}, {left} left</source>
        <translation>{stage}, noch {left}</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>about {n} s</source>
        <translation>etwa {n} s</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>about {n} min</source>
        <translation>etwa {n} min</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>about {n} h</source>
        <translation>etwa {n} h</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Brings the weights of networks (CLIP, its upsamplers) onto this computer, says which are there, verifies or deletes them.
They are needed where class evidence comes from CLIP; spectral knowledge needs none. Once they are there, no network is needed. Every file is checked against its known checksum. A download that breaks off goes on where it stopped.
A computer without a network takes them from a folder: on one with a network choose an empty folder as WEIGHTS_FOLDER, carry that folder over, and name it there as SOURCE_FOLDER. The proxy is that of Settings &gt; Options &gt; Network.</source>
        <translation>Bringt die Gewichte von Netzen (CLIP, seine Upsampler) auf diesen Computer, sagt, welche da sind, prüft oder löscht sie.
Sie werden gebraucht, wenn Hinweise auf Klassen von CLIP kommen; spektrales Wissen braucht keine. Sind sie einmal da, ist kein Netzwerk nötig. Jede Datei wird mit ihrer bekannten Prüfsumme verglichen. Ein abgebrochenes Herunterladen geht dort weiter, wo es aufhörte.
Ein Computer ohne Netzwerk nimmt sie aus einem Ordner: Wählen Sie auf einem mit Netzwerk einen leeren Ordner als WEIGHTS_FOLDER, tragen Sie diesen hinüber und nennen Sie ihn dort als SOURCE_FOLDER. Der Proxy ist der unter Einstellungen &gt; Optionen &gt; Netzwerk.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Fetch weights</source>
        <translation>Gewichte holen</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>hyperspectral,download,weights,checkpoint,network,CLIP,offline,install,server,AI</source>
        <translation>hyperspektral,herunterladen,Gewichte,Checkpoint,Netz,CLIP,offline,installieren,Server,KI</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>`fetch`: get what is missing. `list`: say what is there, without reading the files. `verify`: read the files and compare their checksums. `import`: take one file (SOURCE_FILE) into the folder. `delete`: remove those named.</source>
        <translation>`fetch`: holen, was fehlt. `list`: sagen, was da ist, ohne die Dateien zu lesen. `verify`: die Dateien lesen und ihre Prüfsummen vergleichen. `import`: eine Datei (SOURCE_FILE) in den Ordner aufnehmen. `delete`: die genannten entfernen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Which weights</source>
        <translation>Welche Gewichte</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Names, separated by commas, such as `ViT-B-16/openai, jbu_stack/cocostuff`, or `all`. Left empty: to fetch, those that 'Classify with text prompts' uses unless told otherwise; to list and to verify, all. A wrong name is refused with the list of names.</source>
        <translation>Namen, durch Kommas getrennt, wie `ViT-B-16/openai, jbu_stack/cocostuff`, oder `all`. Leer: zum Holen die, die 'Mit Text-Prompts klassifizieren' ohne andere Angabe nutzt; zum Auflisten und Prüfen alle. Ein falscher Name wird mit der Liste der Namen abgelehnt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Folder they are kept in</source>
        <translation>Ordner, in dem sie aufbewahrt werden</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Left empty: the folder set under Settings &gt; Options &gt; Spectral Prompts, else one in the user's folder for application data.</source>
        <translation>Leer: der unter Einstellungen &gt; Optionen &gt; Spectral Prompts eingestellte Ordner, sonst einer im Ordner des Benutzers für Anwendungsdaten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Folder to take them from, instead of the network</source>
        <translation>Ordner, aus dem sie statt aus dem Netzwerk kommen</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Files are recognised by their names; nothing is downloaded.</source>
        <translation>Dateien werden an ihren Namen erkannt; nichts wird heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>File to import</source>
        <translation>Zu importierende Datei</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>It is recognised by its checksum, whatever it is called.</source>
        <translation>Sie wird an ihrer Prüfsumme erkannt, wie immer sie heißt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>How many files were asked for.</source>
        <translation>Nach wie vielen Dateien gefragt wurde.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Files present</source>
        <translation>Vorhandene Dateien</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>How many of them are there and whole.</source>
        <translation>Wie viele davon da und vollständig sind.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Bytes present</source>
        <translation>Vorhandene Bytes</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>How much room these take.</source>
        <translation>Wie viel Platz diese belegen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Where the files lie, or have to be put.</source>
        <translation>Wo die Dateien liegen oder hingehören.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>One line a file, columns parted by tabs: name, file, state, size in bytes, checksum, licence, address, path. States: present, not verified, fetched, copied, partly fetched, absent, another file.</source>
        <translation>Eine Zeile je Datei, Spalten durch Tabulatoren getrennt: Name, Datei, Zustand, Größe in Bytes, Prüfsumme, Lizenz, Adresse, Pfad. Zustände: present (vorhanden), not verified (ungeprüft), fetched (geholt), copied (kopiert), partly fetched (teilweise geholt), absent (fehlt), another file (andere Datei).</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Tells what is understood of a raster: bands, wavelengths, bad bands, nodata, scale.
Run it first when a class map looks wrong: missing wavelengths or a wrong scale are the usual reasons.</source>
        <translation>Sagt, was über ein Raster herausgefunden wird: Kanäle, Wellenlängen, fehlerhafte Kanäle, Leerwert, Skalierung.
Führen Sie es zuerst aus, wenn eine Klassenkarte falsch aussieht: Fehlende Wellenlängen oder eine falsche Skalierung sind die üblichen Gründe.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Inspect scene</source>
        <translation>Szene untersuchen</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>hyperspectral,multispectral,spectral,metadata,wavelength,wavelengths,fwhm,bad bands,nodata,scale,reflectance,information,EnMAP,Sentinel-2,Landsat</source>
        <translation>hyperspektral,multispektral,spektral,Metadaten,Wellenlänge,Wellenlängen,fwhm,fehlerhafte Kanäle,Leerwert,nodata,Skalierung,Reflexionsgrad,Information,EnMAP,Sentinel-2,Landsat</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Raster to look at</source>
        <translation>Zu untersuchendes Raster</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Any raster that can be opened.</source>
        <translation>Jedes Raster, das geöffnet werden kann.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>One HTML page with a picture, all bands and every warning.</source>
        <translation>Eine HTML-Seite mit einem Bild, allen Kanälen und jeder Warnung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>How many bands the raster has.</source>
        <translation>Wie viele Kanäle das Raster hat.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Usable bands</source>
        <translation>Nutzbare Kanäle</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>How many of them are used: not bad, not in water absorption, with data.</source>
        <translation>Wie viele davon verwendet werden: nicht fehlerhaft, nicht in der Wasserabsorption, mit Daten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Shortest wavelength (nm)</source>
        <translation>Kürzeste Wellenlänge (nm)</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Missing when the raster does not know its wavelengths.</source>
        <translation>Fehlt, wenn das Raster seine Wellenlängen nicht kennt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Longest wavelength (nm)</source>
        <translation>Längste Wellenlänge (nm)</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Width (pixels)</source>
        <translation>Breite (Pixel)</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Number of columns.</source>
        <translation>Anzahl der Spalten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Height (pixels)</source>
        <translation>Höhe (Pixel)</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Number of rows.</source>
        <translation>Anzahl der Zeilen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Number of warnings</source>
        <translation>Anzahl der Warnungen</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>0 when all is well.</source>
        <translation>0, wenn alles in Ordnung ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>How values become reflectance, and whether that was guessed.</source>
        <translation>Wie aus Werten Reflexionsgrade werden und ob das geraten wurde.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>One a line; empty when all is well.</source>
        <translation>Eine je Zeile; leer, wenn alles in Ordnung ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The layer {name!r} has no fixed number of pixels (a web service?): save the part you need as a GeoTIFF first, and use that.</source>
        <translation>Der Layer {name!r} hat keine feste Pixelzahl (ein Webdienst?): Speichern Sie zuerst den Teil, den Sie brauchen, als GeoTIFF und verwenden Sie dieses.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The layer {name!r} has no file of its own: copying it to a temporary one.</source>
        <translation>Der Layer {name!r} hat keine eigene Datei: Er wird in eine temporäre kopiert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The layer {name!r} could not be copied to {path}: check the free space there, or save the layer as a GeoTIFF yourself.</source>
        <translation>Der Layer {name!r} konnte nicht nach {path} kopiert werden: Prüfen Sie dort den freien Platz oder speichern Sie den Layer selbst als GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The input raster {name!r} was not found: it is neither a file nor a layer of the project; check its spelling and folder.</source>
        <translation>Das Eingaberaster {name!r} wurde nicht gefunden: Es ist weder eine Datei noch ein Layer des Projekts; prüfen Sie Schreibweise und Ordner.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <location filename="../processing_provider/raster_algorithm.py"/>
        <source>There is no input raster: choose a layer or a file.</source>
        <translation>Es gibt kein Eingaberaster: Wählen Sie einen Layer oder eine Datei.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: model</source>
        <translation>CLIP: Modell</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>A model of the library open_clip by its name there, such as `ViT-B-16`, or `hf-hub:OWNER/NAME`. A vision transformer is needed.</source>
        <translation>Ein Modell der Bibliothek open_clip mit seinem Namen dort, wie `ViT-B-16`, oder `hf-hub:OWNER/NAME`. Es muss ein Vision Transformer sein.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: weights</source>
        <translation>CLIP: Gewichte</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>The weights of this model: a tag of open_clip, such as `openai`, a checkpoint file, or `hf:OWNER/NAME/FILE`. They are fetched once; see 'Fetch weights'.</source>
        <translation>Die Gewichte dieses Modells: ein Kürzel von open_clip, wie `openai`, eine Checkpoint-Datei oder `hf:OWNER/NAME/FILE`. Sie werden einmal geholt; siehe 'Gewichte holen'.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: last block</source>
        <translation>CLIP: letzter Block</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP was made to judge whole pictures; these ways to compute its last block make it judge every place. `segearth`, made for images from above, `clearclip` and `sclip` let each place look at places like itself, in three ways; `gem` does so through the last blocks; `maskclip` lets it look at itself alone; `clip` leaves the block as it was trained.</source>
        <translation>CLIP wurde dafür gemacht, ganze Bilder zu beurteilen; diese Arten, seinen letzten Block zu berechnen, lassen es jeden Ort beurteilen. `segearth`, für Bilder von oben gemacht, `clearclip` und `sclip` lassen jeden Ort auf dreierlei Weise auf Orte blicken, die ihm gleichen; `gem` tut das in den letzten Blöcken; `maskclip` lässt ihn nur auf sich selbst blicken; `clip` lässt den Block, wie er trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: from patches to pixels</source>
        <translation>CLIP: von Patches zu Pixeln</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP sees patches, of 16 by 16 pixels for most models. `jbu_stack` and `jbu_one` follow the picture's edges and need weights of their own, `bilinear` interpolates, `none` leaves the patches. `auto` takes the best whose weights are there, and says which.</source>
        <translation>CLIP sieht Patches, bei den meisten Modellen von 16 mal 16 Pixeln. `jbu_stack` und `jbu_one` folgen den Kanten des Bildes und brauchen eigene Gewichte, `bilinear` interpoliert, `none` belässt die Patches. `auto` nimmt das Beste, dessen Gewichte da sind, und sagt, was.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: sentences around class names</source>
        <translation>CLIP: Sätze um Klassennamen</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Every class name and synonym is put into sentences, and their meanings are averaged. `imagenet`: the 80 usual ones, such as 'a photo of a river'. `remote_sensing`: a few for images from above. `name`: the bare name.</source>
        <translation>Jeder Klassenname und jedes Synonym wird in Sätze gesetzt, und deren Bedeutungen werden gemittelt. `imagenet`: die üblichen 80, wie 'a photo of a river'. `remote_sensing`: einige für Bilder von oben. `name`: der bloße Name.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: scales</source>
        <translation>CLIP: Maßstäbe</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>How often the picture is enlarged before CLIP looks at it, separated by commas; the results are averaged. Larger scales find smaller things and take more time.</source>
        <translation>Wievielfach das Bild vergrößert wird, bevor CLIP es betrachtet, durch Kommas getrennt; die Ergebnisse werden gemittelt. Größere Maßstäbe finden kleinere Dinge und brauchen mehr Zeit.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: window (pixels)</source>
        <translation>CLIP: Fenster (Pixel)</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Side of the window CLIP sees at a time, in pixels of the enlarged picture.</source>
        <translation>Seite des Fensters, das CLIP auf einmal sieht, in Pixeln des vergrößerten Bildes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: step between windows (pixels)</source>
        <translation>CLIP: Schritt zwischen Fenstern (Pixel)</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Windows overlap where this is smaller than the window, and are averaged there. A smaller step smooths borders between windows and takes more time.</source>
        <translation>Fenster überlappen, wo dies kleiner als das Fenster ist, und werden dort gemittelt. Ein kleinerer Schritt glättet Grenzen zwischen Fenstern und braucht mehr Zeit.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: red band</source>
        <translation>CLIP: roter Kanal</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: green band</source>
        <translation>CLIP: grüner Kanal</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: blue band</source>
        <translation>CLIP: blauer Kanal</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Shown to CLIP as this colour. Left empty: chosen by wavelength.</source>
        <translation>Wird CLIP als diese Farbe gezeigt. Leer: nach der Wellenlänge gewählt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: number format</source>
        <translation>CLIP: Zahlenformat</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>`fp32` is exact. `bf16` takes half the memory and is faster on processors made for it; the map changes slightly.</source>
        <translation>`fp32` ist exakt. `bf16` braucht den halben Speicher und ist auf dafür gemachten Prozessoren schneller; die Karte ändert sich leicht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Refinement special: network</source>
        <translation>Verfeinerung special: Netz</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>`mambahsi` looks along the spectrum and across the image in long sequences. `convnet` looks at close neighbours and is faster.</source>
        <translation>`mambahsi` blickt in langen Folgen das Spektrum entlang und quer durch das Bild. `convnet` blickt auf nahe Nachbarn und ist schneller.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Refinement special: settings</source>
        <translation>Verfeinerung special: Einstellungen</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>`balanced` is made for maps of any size. `paper` and `paper_large` are the published settings for small and for large scenes.</source>
        <translation>`balanced` ist für Karten jeder Größe gemacht. `paper` und `paper_large` sind die veröffentlichten Einstellungen für kleine und für große Szenen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Refinement special: single settings</source>
        <translation>Verfeinerung special: einzelne Einstellungen</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Settings that replace those above one by one, separated by semicolons, as in `epochs=30; learning_rate=0.001`. A wrong name is refused with the list of names.</source>
        <translation>Einstellungen, die die obigen einzeln ersetzen, durch Semikolons getrennt, wie in `epochs=30; learning_rate=0.001`. Ein falscher Name wird mit der Liste der Namen abgelehnt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_algorithm.py"/>
        <source>The field of the polygons that holds the class, as text or whole number; polygons without a value are left out. Left empty: the only field of text, else the only one of whole numbers.</source>
        <translation>Das Feld der Polygone, das die Klasse enthält, als Text oder ganze Zahl; Polygone ohne Wert werden weggelassen. Leer: das einzige Textfeld, sonst das einzige mit ganzen Zahlen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_algorithm.py"/>
        <source>The layer {name!r} (POLYGONS) is no layer of polygons: choose one with a polygon around each object.</source>
        <translation>Der Layer {name!r} (POLYGONS) ist kein Polygonlayer: Wählen Sie einen mit einem Polygon um jedes Objekt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>File of descriptions</source>
        <translation>Datei mit Beschreibungen</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>What the classes look like to the sensor, a section a class: Markdown (`*.md`) with a heading for each class and some paragraphs below it, or JSON (`*.json`) with the classes as names. 'Instructions for descriptions' writes what to ask a language model for; its answer, saved as a file, goes here. Headings are matched as class names are: case, hyphens and a plural s do not matter. A class without a section has the description of the prompt set or of a library that comes with the plugin, else its name.</source>
        <translation>Wie die Klassen für den Sensor aussehen, ein Abschnitt je Klasse: Markdown (`*.md`) mit einer Überschrift für jede Klasse und einigen Absätzen darunter oder JSON (`*.json`) mit den Klassen als Namen. 'Anleitung für Beschreibungen' schreibt auf, worum ein Sprachmodell zu bitten ist; dessen Antwort, als Datei gespeichert, gehört hierher. Überschriften werden wie Klassennamen zugeordnet: Groß- und Kleinschreibung, Bindestriche und ein Plural-s spielen keine Rolle. Eine Klasse ohne Abschnitt hat die Beschreibung des Prompt-Satzes oder einer mitgelieferten Bibliothek der Erweiterung, sonst ihren Namen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Descriptions (*.md *.txt *.json);;All files (*)</source>
        <translation>Beschreibungen (*.md *.txt *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Text encoder</source>
        <translation>Textencoder</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>What turns the words of a class into numbers. `minilm` is a small language model that comes with the engine's packages. `lexical` counts pieces of words: it needs nothing and knows no meaning. `auto` takes `minilm` where it is installed, else `lexical`; the report says which. Else a folder with a model, or a model on Hugging Face by its name, such as `BAAI/bge-large-en-v1.5`, which is fetched once.</source>
        <translation>Was die Wörter einer Klasse in Zahlen verwandelt. `minilm` ist ein kleines Sprachmodell, das mit den Paketen der Engine kommt. `lexical` zählt Wortteile: Es braucht nichts und kennt keine Bedeutung. `auto` nimmt `minilm`, wo es installiert ist, sonst `lexical`; der Bericht sagt, was. Sonst ein Ordner mit einem Modell oder ein Modell auf Hugging Face mit seinem Namen, wie `BAAI/bge-large-en-v1.5`, das einmal geholt wird.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Words of a class</source>
        <translation>Wörter einer Klasse</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>What the text encoder reads: `description`, the name and what the file of descriptions, the prompt set or a library says of it, else the name and its synonyms; `name`, the bare name; `all`, the mean of all of these; `auto`, what does best on training objects held back.</source>
        <translation>Was der Textencoder liest: `description`, den Namen und was die Datei mit Beschreibungen, der Prompt-Satz oder eine Bibliothek dazu sagt, sonst den Namen und seine Synonyme; `name`, den bloßen Namen; `all`, das Mittel aus allen diesen; `auto`, was bei zurückgehaltenen Trainingsobjekten am besten ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>`pooled`: a light network that averages over each cube, for few or small objects. `cnn3d`: that of the published method (S3FN, arXiv 2510.07556), for larger objects with a texture of their own; it is slower.</source>
        <translation>`pooled`: ein leichtes Netz, das über jeden Würfel mittelt, für wenige oder kleine Objekte. `cnn3d`: das des veröffentlichten Verfahrens (S3FN, arXiv 2510.07556), für größere Objekte mit eigener Textur; es ist langsamer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Cube (pixels)</source>
        <translation>Würfel (Pixel)</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Side of the squares, with all bands, into which an object is cut. 0: by the sizes of the objects. An object smaller than a cube is repeated by reflection at its own edge, so that nothing beside it is looked at.</source>
        <translation>Seite der Quadrate, mit allen Kanälen, in die ein Objekt zerlegt wird. 0: nach den Größen der Objekte. Ein Objekt, das kleiner als ein Würfel ist, wird durch Spiegelung an seinem eigenen Rand wiederholt, sodass nichts neben ihm betrachtet wird.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Step from cube to cube (pixels)</source>
        <translation>Schritt von Würfel zu Würfel (Pixel)</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>How far the next cube of an object is from the one before. 0: half a cube.</source>
        <translation>Wie weit der nächste Würfel eines Objekts vom vorigen entfernt ist. 0: ein halber Würfel.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Least share of a cube in the object</source>
        <translation>Kleinster Anteil eines Würfels im Objekt</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Cubes of which less lies in the object are left out, 0 to 1. Of an object without a cube that is covered so well, the best is taken.</source>
        <translation>Würfel, von denen weniger im Objekt liegt, werden weggelassen, 0 bis 1. Von einem Objekt ohne so weit abgedeckten Würfel wird der beste genommen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Principal components</source>
        <translation>Hauptkomponenten</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>To how many components the bands are reduced, from the training objects alone. 0: as many as hold nearly all of the variance.</source>
        <translation>Auf wie viele Komponenten die Kanäle reduziert werden, allein aus den Trainingsobjekten. 0: so viele, wie fast die ganze Varianz enthalten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>`probability`: by the mean of the probabilities of all its cubes. `majority`: each cube has one vote, as in the published method.</source>
        <translation>`probability`: nach dem Mittel der Wahrscheinlichkeiten aller seiner Würfel. `majority`: Jeder Würfel hat eine Stimme, wie im veröffentlichten Verfahren.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Single settings of the network</source>
        <translation>Einzelne Einstellungen des Netzes</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Settings that replace those of the network one by one, separated by semicolons, as in `epochs=60; learning_rate=0.0005`. A wrong name is refused with the list of names.</source>
        <translation>Einstellungen, die die des Netzes einzeln ersetzen, durch Semikolons getrennt, wie in `epochs=60; learning_rate=0.0005`. Ein falscher Name wird mit der Liste der Namen abgelehnt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Share held out</source>
        <translation>Zurückgehaltener Anteil</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Share of the objects of each class held out, 0.01 to 0.99; with a group field, of the groups. A class with a single one is trained but not tested. Not used with more than one fold.</source>
        <translation>Zurückgehaltener Anteil der Objekte jeder Klasse, 0,01 bis 0,99; mit einem Gruppenfeld der Gruppen. Eine Klasse mit nur einem Objekt wird trainiert, aber nicht getestet. Nicht verwendet bei mehr als einem Durchgang.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Folds</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>1 holds one share out, once. 2 or more: cross-validation, in which every object (or group) of a class that has two or more is held out once; the scores are means, and their spread is in the report.</source>
        <translation>1 hält einmal einen Anteil zurück. 2 oder mehr: Kreuzvalidierung, bei der jedes Objekt (oder jede Gruppe) einer Klasse mit mindestens zwei davon einmal zurückgehalten wird; die Bewertungen sind Mittel, und ihre Streuung steht im Bericht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Measure what the descriptions add</source>
        <translation>Messen, was die Beschreibungen beitragen</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Trains again with the bare names, with random vectors and with the descriptions exchanged between the classes, with the same seeds and the same objects held out. The report sets them beside the descriptions; the network without any text is there always. Takes about as long again for each.</source>
        <translation>Trainiert noch einmal mit den bloßen Namen, mit zufälligen Vektoren und mit zwischen den Klassen vertauschten Beschreibungen, mit denselben Startwerten und denselben zurückgehaltenen Objekten. Der Bericht stellt sie neben die Beschreibungen; das Netz ganz ohne Text ist immer dabei. Dauert für jedes etwa noch einmal so lange.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Save the very model that was scored</source>
        <translation>Genau das bewertete Modell speichern</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>The saved model then has learned from the training share alone. Otherwise it is trained again on all objects, and the score is that of a model made in the same way without those held out. With more than one fold it is always trained again.</source>
        <translation>Das gespeicherte Modell hat dann nur aus dem Trainingsanteil gelernt. Sonst wird es mit allen Objekten noch einmal trainiert, und die Bewertung ist die eines ebenso erstellten Modells ohne die zurückgehaltenen. Bei mehr als einem Durchgang wird immer noch einmal trainiert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>unclassified</source>
        <translation>nicht klassifiziert</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Runner-up</source>
        <translation>Zweitbeste Klasse</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Its confidence</source>
        <translation>Ihre Konfidenz</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Votes of cubes</source>
        <translation>Stimmen der Würfel</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Cubes</source>
        <translation>Würfel</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>What the text encoder reads: `description`, the name and some sentences on what the class is and how it reflects light, where a prompt set or a library has them, else the name and its synonyms; `name`, the bare name; `all`, the mean of all of these; `auto`, the one of the three with the least loss on training samples held back.</source>
        <translation>Was der Textencoder liest: `description`, den Namen und einige Sätze dazu, was die Klasse ist und wie sie Licht reflektiert, wo ein Prompt-Satz oder eine Bibliothek sie hat, sonst den Namen und seine Synonyme; `name`, den bloßen Namen; `all`, das Mittel aus allen diesen; `auto`, dasjenige der drei mit dem geringsten Verlust auf zurückgehaltenen Trainingsstichproben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Words beside few samples</source>
        <translation>Wörter neben wenigen Stichproben</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Whether what the words of the classes say of spectra counts beside the samples. `auto`: as much as it helps on training samples held back, the more the fewer samples a class has; not where no material is known for a class, the spectra look like none of them, or with the preset `paper`. Training takes up to twice as long, or some seconds more. `never`: the samples alone. The report says what was found.</source>
        <translation>Ob neben den Stichproben auch zählt, was die Wörter der Klassen über Spektren sagen. `auto`: so weit es bei zurückgehaltenen Trainingsstichproben hilft, umso mehr, je weniger Stichproben eine Klasse hat; nicht, wenn zu einer Klasse kein Material bekannt ist, die Spektren keinem davon ähneln oder mit der Voreinstellung `paper`. Das Training dauert bis zu doppelt so lange oder einige Sekunden länger. `never`: die Stichproben allein. Der Bericht sagt, was herausgefunden wurde.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Settings of the probe</source>
        <translation>Einstellungen der Sonde</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>`balanced` chooses on training samples held back how far to look around a pixel. `paper` has the settings of the published method (arXiv 2509.22697), where it tells them. Settings below that are given replace those of the preset.</source>
        <translation>`balanced` wählt auf zurückgehaltenen Trainingsstichproben, wie weit um ein Pixel herum geblickt wird. `paper` hat die Einstellungen des veröffentlichten Verfahrens (arXiv 2509.22697), wo es sie nennt. Angegebene Einstellungen unten ersetzen die der Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Patch (pixels)</source>
        <translation>Patch (Pixel)</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Side of the square around a pixel that the probe looks at: 3, 9, 15, 21 and so on in steps of 6. 0: the preset's.</source>
        <translation>Seite des Quadrats um ein Pixel, das die Sonde betrachtet: 3, 9, 15, 21 und so weiter in Schritten von 6. 0: die der Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>To how many components the bands are reduced. 0: the preset's.</source>
        <translation>Auf wie viele Komponenten die Kanäle reduziert werden. 0: die der Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Hard negatives</source>
        <translation>Schwierige Negative</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Against how many wrong classes a sample is set in training that look most like it. -1: the preset's.</source>
        <translation>Gegen wie viele falsche Klassen, die ihr am ähnlichsten sehen, eine Stichprobe im Training gestellt wird. -1: die der Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Semi-hard negatives</source>
        <translation>Halbschwierige Negative</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>How many further wrong classes are drawn at random. With so many that every wrong class is taken, the loss is plain softmax. -1: the preset's.</source>
        <translation>Wie viele weitere falsche Klassen zufällig gezogen werden. Sind es so viele, dass jede falsche Klasse genommen wird, ist der Verlust einfaches Softmax. -1: die der Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Epochs, at most</source>
        <translation>Epochen, höchstens</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>How often training goes through its batches. Where samples are held back to watch it, as the preset `paper` does, it stops earlier when their loss no longer falls. 0: the preset's.</source>
        <translation>Wie oft das Training seine Batches durchgeht. Wo Stichproben zurückgehalten werden, um es zu überwachen, wie bei der Voreinstellung `paper`, hört es früher auf, wenn ihr Verlust nicht mehr fällt. 0: die der Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Single settings of the probe</source>
        <translation>Einzelne Einstellungen der Sonde</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Settings that replace those of the preset one by one, separated by semicolons, as in `batch=64; learning_rate=0.0005`. A wrong name is refused with the list of names.</source>
        <translation>Einstellungen, die die der Voreinstellung einzeln ersetzen, durch Semikolons getrennt, wie in `batch=64; learning_rate=0.0005`. Ein falscher Name wird mit der Liste der Namen abgelehnt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>What is held out for the score</source>
        <translation>Was für die Bewertung zurückgehalten wird</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>`polygons`: whole features. `blocks`: whole square blocks of the raster, for a few large polygons. `random`: single pixels, whose neighbours were learned from, so that the score is too good. `none`: nothing, and there is no score.</source>
        <translation>`polygons`: ganze Objekte. `blocks`: ganze quadratische Blöcke des Rasters, für wenige große Polygone. `random`: einzelne Pixel, aus deren Nachbarn gelernt wurde, sodass die Bewertung zu gut ist. `none`: nichts, und es gibt keine Bewertung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Share of each class's labelled pixels held out, 0.01 to 0.99: 0.9 trains on 10 %, as near as whole polygons or blocks come to it. A class with a single one is trained but not tested. Not used with more than one fold.</source>
        <translation>Zurückgehaltener Anteil der Pixel jeder Klasse mit Stichproben, 0,01 bis 0,99: 0,9 trainiert mit 10 %, so genau ganze Polygone oder Blöcke das zulassen. Eine Klasse mit nur einem davon wird trainiert, aber nicht getestet. Nicht verwendet bei mehr als einem Durchgang.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>1 holds one share out, once. 2 or more: cross-validation, in which every polygon, block or pixel of a class that has two or more is held out once; the scores are means, and their spread is in the report. No more folds are made than the class with the most of these has.</source>
        <translation>1 hält einmal einen Anteil zurück. 2 oder mehr: Kreuzvalidierung, bei der jedes Polygon, jeder Block oder jedes Pixel einer Klasse mit mindestens zwei davon einmal zurückgehalten wird; die Bewertungen sind Mittel, und ihre Streuung steht im Bericht. Es gibt höchstens so viele Durchgänge, wie die Klasse mit den meisten davon hat.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Side of the blocks (pixels)</source>
        <translation>Seite der Blöcke (Pixel)</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Of `SPLIT=blocks`. Blocks should be larger than the patch the probe looks at.</source>
        <translation>Von `SPLIT=blocks`. Blöcke sollten größer sein als der Patch, den die Sonde betrachtet.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>The saved model then has learned from the training share alone. Otherwise it is trained again on all samples, and the score is that of a model made in the same way without those held out. With more than one fold it is always trained again.</source>
        <translation>Das gespeicherte Modell hat dann nur aus dem Trainingsanteil gelernt. Sonst wird es mit allen Stichproben noch einmal trainiert, und die Bewertung ist die eines ebenso erstellten Modells ohne die zurückgehaltenen. Bei mehr als einem Durchgang wird immer noch einmal trainiert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Polygons, lines or points on the raster, in any CRS, with a field that holds the class. Polygons take the pixels whose centre they hold, lines those they pass through, points the one they are in; pixels of two classes are left out. Give either these or a raster of classes.</source>
        <translation>Polygone, Linien oder Punkte auf dem Raster, in beliebigem KBS, mit einem Feld, das die Klasse enthält. Polygone nehmen die Pixel, deren Mitte in ihnen liegt, Linien die, durch die sie laufen, Punkte das, in dem sie liegen; Pixel zweier Klassen werden weggelassen. Geben Sie entweder diese oder ein Raster von Klassen an.</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Raster of classes, instead of samples</source>
        <translation>Raster von Klassen, statt Stichproben</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>A raster of class values on the same pixels as the raster; 0 and nodata are no class. Names and colours of classes are read from it where it has them. Connected areas of one class count as one polygon.</source>
        <translation>Ein Raster von Klassenwerten auf denselben Pixeln wie das Raster; 0 und Leerwert sind keine Klasse. Namen und Farben der Klassen werden daraus gelesen, wo es sie hat. Zusammenhängende Flächen einer Klasse zählen als ein Polygon.</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>The field of the samples that holds the class, as text or whole number; features without a value are left out. Left empty: the only field of text, else the only one of whole numbers.</source>
        <translation>Das Feld der Stichproben, das die Klasse enthält, als Text oder ganze Zahl; Objekte ohne Wert werden weggelassen. Leer: das einzige Textfeld, sonst das einzige mit ganzen Zahlen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>There are no samples: choose a vector layer with classes (SAMPLES), or a raster of class values (REFERENCE).</source>
        <translation>Es gibt keine Stichproben: Wählen Sie einen Vektorlayer mit Klassen (SAMPLES) oder ein Raster von Klassenwerten (REFERENCE).</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Samples are given twice, as a vector layer (SAMPLES) and as a raster (REFERENCE): leave one of them empty.</source>
        <translation>Stichproben sind doppelt angegeben, als Vektorlayer (SAMPLES) und als Raster (REFERENCE): Lassen Sie eines davon leer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Installs the classification engine, a Python environment of its own beside QGIS, or looks at it, removes it, or fetches what a computer without a network needs.
Nothing is installed into QGIS. Packages have fixed versions and checksums. An update is built beside the one in use, which is replaced only when every package of the new one has been loaded once. A set-up that was interrupted goes on with what had arrived. Proxy and certificates are those of QGIS.
The tier `basic` makes maps from words; `full` adds CLIP, training and objects.</source>
        <translation>Installiert die Klassifikations-Engine, eine eigene Python-Umgebung neben QGIS, oder prüft sie, entfernt sie oder holt, was ein Computer ohne Netzwerk braucht.
In QGIS wird nichts installiert. Pakete haben feste Versionen und Prüfsummen. Eine Aktualisierung wird neben der verwendeten Umgebung aufgebaut; diese wird erst ersetzt, wenn jedes Paket der neuen einmal geladen wurde. Eine unterbrochene Einrichtung macht mit dem weiter, was angekommen war. Proxy und Zertifikate sind die von QGIS.
Die Stufe `basic` erstellt Karten aus Wörtern; `full` bringt auch CLIP, Training und Objekte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Install the engine</source>
        <translation>Engine installieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>hyperspectral,engine,install,set up,environment,python,torch,offline,wheels,server,AI</source>
        <translation>hyperspektral,Engine,installieren,einrichten,Umgebung,python,torch,offline,Wheels,Server,KI</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`install`: make the environment and use it from now on; nothing happens when it is there and up to date. `check`: only say what is installed. `wheels`: fill a folder with everything a computer without a network needs. `remove`: take the environment away.</source>
        <translation>`install`: die Umgebung anlegen und ab jetzt verwenden; nichts geschieht, wenn sie da und aktuell ist. `check`: nur sagen, was installiert ist. `wheels`: einen Ordner mit allem füllen, was ein Computer ohne Netzwerk braucht. `remove`: die Umgebung entfernen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Which engine</source>
        <translation>Welche Engine</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`basic`: maps from words by spectral knowledge, accuracy, signatures; 150 MB to download, 0.5 GB on the disk. `full`: also CLIP, training and objects; 500 MB to download, 1.6 GB on the disk.</source>
        <translation>`basic`: Karten aus Wörtern mit spektralem Wissen, Genauigkeit, Signaturen; 150 MB herunterzuladen, 0,5 GB auf der Platte. `full`: auch CLIP, Training und Objekte; 500 MB herunterzuladen, 1,6 GB auf der Platte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Python to make it with</source>
        <translation>Python zum Anlegen</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>A Python 3.10 to 3.14 of 64 bits. Left empty: one is looked for; QGIS's own is used only if there is no other, and nothing is installed into it.</source>
        <translation>Ein Python 3.10 bis 3.14 mit 64 Bit. Leer: Es wird eines gesucht; das von QGIS wird nur verwendet, wenn es kein anderes gibt, und nichts wird in ihm installiert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>For an NVIDIA graphics card (CUDA)</source>
        <translation>Für eine NVIDIA-Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>With `full`: builds for CUDA 13, which need a driver 580 or newer; 2.6 GB more to download.</source>
        <translation>Mit `full`: Pakete für CUDA 13, die einen Treiber 580 oder neuer brauchen; 2,6 GB mehr herunterzuladen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Folder it is installed in</source>
        <translation>Ordner, in dem sie installiert wird</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Left empty: the folder set under Settings &gt; Options &gt; Spectral Prompts, else one in the user's folder for application data. One that is named here is remembered.</source>
        <translation>Leer: der unter Einstellungen &gt; Optionen &gt; Spectral Prompts eingestellte Ordner, sonst einer im Ordner des Benutzers für Anwendungsdaten. Ein hier genannter wird gemerkt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`install`: take the packages from this folder instead of the network. `wheels`: the folder to fill.</source>
        <translation>`install`: die Pakete aus diesem Ordner statt aus dem Netzwerk nehmen. `wheels`: der zu füllende Ordner.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Wheels for</source>
        <translation>Wheels für</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`wheels`: the system of the computer they are for: `linux-x86_64`, `linux-aarch64`, `windows-amd64`, `macos-arm64`. `this`: one like this.</source>
        <translation>`wheels`: das System des Computers, für den sie sind: `linux-x86_64`, `linux-aarch64`, `windows-amd64`, `macos-arm64`. `this`: einer wie dieser.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Wheels for Python</source>
        <translation>Wheels für Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`wheels`: such as `3.12`. Left empty: the version of the Python found here.</source>
        <translation>`wheels`: zum Beispiel `3.12`. Leer: die Version des hier gefundenen Python.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Package index</source>
        <translation>Paketindex</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Address of a company's package index, instead of the one that pip is set to use.</source>
        <translation>Adresse des Paketindex einer Firma, statt dessen, der für pip eingestellt ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Package index of torch</source>
        <translation>Paketindex von torch</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Address of a mirror of the PyTorch project's index.</source>
        <translation>Adresse eines Spiegels des Index des PyTorch-Projekts.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Install again</source>
        <translation>Erneut installieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Make the environment anew even if it is there and up to date.</source>
        <translation>Die Umgebung neu anlegen, auch wenn sie da und aktuell ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Where the environment in use lies.</source>
        <translation>Wo die verwendete Umgebung liegt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>The environment's Python interpreter.</source>
        <translation>Der Python-Interpreter der Umgebung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`basic`, `full`, or nothing where there is none.</source>
        <translation>`basic`, `full` oder nichts, wenn es keine gibt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>1: what is installed is what this version of the plugin would install; 0: not.</source>
        <translation>1: Installiert ist, was diese Version der Erweiterung installieren würde; 0: nicht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>How many packages it has.</source>
        <translation>Wie viele Pakete sie hat.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>How much room it takes; after `remove` and `wheels`: was freed, lies there.</source>
        <translation>Wie viel Platz sie belegt; nach `remove` und `wheels`: frei geworden ist, dort liegt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>CUDA is for the tier 'full' only: choose it, or switch CUDA off.</source>
        <translation>CUDA gibt es nur für die Stufe 'full': Wählen Sie diese oder schalten Sie CUDA aus.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Name the folder that is to be filled with wheels.</source>
        <translation>Nennen Sie den Ordner, der mit Wheels gefüllt werden soll.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>training, fold {number} of {count}</source>
        <translation>Training, Durchgang {number} von {count}</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>fetching {name}</source>
        <translation>{name} wird geholt</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>epoch {number} of {count}, loss {loss}</source>
        <translation>Epoche {number} von {count}, Verlust {loss}</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>trying the wording '{name}'</source>
        <translation>die Wortwahl '{name}' wird ausprobiert</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>checking weights</source>
        <translation>Gewichte werden geprüft</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>classifying</source>
        <translation>Klassifikation läuft</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>classifying objects</source>
        <translation>Objekte werden klassifiziert</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>computing the statistics</source>
        <translation>Statistik wird berechnet</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>copying weights</source>
        <translation>Gewichte werden kopiert</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>deleting weights</source>
        <translation>Gewichte werden gelöscht</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>finishing the files</source>
        <translation>Dateien werden fertiggestellt</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>getting what is missing</source>
        <translation>Fehlendes wird geholt</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>growing the region</source>
        <translation>Region wächst</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>learning from the pseudo-labels</source>
        <translation>aus den Pseudo-Labels wird gelernt</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking at the picture with CLIP</source>
        <translation>CLIP betrachtet das Bild</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking at the pixel</source>
        <translation>Pixel wird untersucht</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking for packages</source>
        <translation>Pakete werden gesucht</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking for uncertain places</source>
        <translation>unsichere Orte werden gesucht</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking how much words help</source>
        <translation>es wird geprüft, wie viel Wörter helfen</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking whether what surrounds a pixel helps</source>
        <translation>es wird geprüft, ob die Umgebung eines Pixels hilft</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>making and classifying segments</source>
        <translation>Segmente werden gebildet und klassifiziert</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>making pseudo-labels</source>
        <translation>Pseudo-Labels werden gebildet</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading map and reference</source>
        <translation>Karte und Referenz werden gelesen</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading model and raster</source>
        <translation>Modell und Raster werden gelesen</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading model, raster and polygons</source>
        <translation>Modell, Raster und Polygone werden gelesen</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading raster and polygons</source>
        <translation>Raster und Polygone werden gelesen</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading raster and samples</source>
        <translation>Raster und Stichproben werden gelesen</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading samples</source>
        <translation>Stichproben werden gelesen</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading the class descriptions</source>
        <translation>Klassenbeschreibungen werden gelesen</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading the raster</source>
        <translation>Raster wird gelesen</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>training the model that is saved</source>
        <translation>das zu speichernde Modell wird trainiert</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>trying regularisations</source>
        <translation>Regularisierungen werden ausprobiert</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>understanding prompts and raster</source>
        <translation>Prompts und Raster werden gedeutet</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>understanding the prompts</source>
        <translation>Prompts werden gedeutet</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>writing the instructions</source>
        <translation>Anleitung wird geschrieben</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>writing the places</source>
        <translation>Orte werden geschrieben</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Points at the most uncertain places of a class map: samples there teach most.
Uncertainty is 1 minus the margin, by which the best class is ahead of the second, averaged over 5 x 5 pixels. The most uncertain place comes first; no place is nearer to another, or to a sample, than the distance given. Look at each place in a picture or in the field, draw a sample of what is there, and train again.</source>
        <translation>Punkte an den unsichersten Orten einer Klassenkarte: Stichproben dort lehren am meisten.
Unsicherheit ist 1 minus dem Vorsprung, um den die beste Klasse vor der zweiten liegt, gemittelt über 5 x 5 Pixel. Der unsicherste Ort kommt zuerst; kein Ort liegt einem anderen oder einer Stichprobe näher als der angegebene Abstand. Sehen Sie sich jeden Ort in einem Bild oder im Gelände an, zeichnen Sie eine Stichprobe von dem, was dort ist, und trainieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>hyperspectral,multispectral,classification,training samples,sampling,active learning,uncertainty,margin,confidence,suggest,points</source>
        <translation>hyperspektral,multispektral,Klassifikation,Trainingsstichproben,Beprobung,aktives Lernen,Unsicherheit,Vorsprung,Konfidenz,vorschlagen,Punkte</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>The output CONFIDENCE of 'Classify with model' or 'Classify with text prompts': its second band is the margin.</source>
        <translation>Die Ausgabe CONFIDENCE von 'Mit Modell klassifizieren' oder 'Mit Text-Prompts klassifizieren': Ihr zweiter Kanal ist der Vorsprung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>The class map of the same run. With it, places have the name of their class, and pixels it leaves unclassified are no places.</source>
        <translation>Die Klassenkarte desselben Laufs. Mit ihr haben Orte den Namen ihrer Klasse, und Pixel, die sie nicht klassifiziert, sind keine Orte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Samples there are</source>
        <translation>Vorhandene Stichproben</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Points, lines or polygons in any CRS; no place is near them.</source>
        <translation>Punkte, Linien oder Polygone in beliebigem KBS; kein Ort liegt nahe bei ihnen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>How many places are wanted.</source>
        <translation>Wie viele Orte gewünscht sind.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Distance in pixels</source>
        <translation>Abstand in Pixeln</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>The least distance between two places, and from a place to a sample.</source>
        <translation>Der kleinste Abstand zwischen zwei Orten und von einem Ort zu einer Stichprobe.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Where to sample</source>
        <translation>Wo Stichproben nötig sind</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>GeoPackage with one point a place: its rank (1 is the most uncertain), the mean margin there, the class the map has, and the reason in a sentence.</source>
        <translation>GeoPackage mit einem Punkt je Ort: sein Rang (1 ist der unsicherste), der mittlere Vorsprung dort, die Klasse der Karte und der Grund in einem Satz.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Number of places</source>
        <translation>Anzahl der Orte</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>How many places were found; fewer than wanted where there is no room for more.</source>
        <translation>Wie viele Orte gefunden wurden; weniger als gewünscht, wo für mehr kein Raum ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Trains a network on whole objects (tree crowns, fields, roofs, fruit on a belt) that polygons outline, and tells how well it does on objects it has not seen.
Each object is cut into cubes of pixels with all bands. A small network learns from them, then brings them to where a text encoder puts the description of their class. All cubes of an object decide on it together. 'Classify objects' does that with polygons without a class, or with segments of a whole raster.
The score is always that of objects held out as a whole. Where several polygons are of one thing (crowns of one tree over the years, parcels of one farm), say so with the group field: else the score is too good.</source>
        <translation>Trainiert ein Netz mit ganzen Objekten (Baumkronen, Feldern, Dächern, Früchten auf einem Band), die von Polygonen umrissen sind, und sagt, wie gut es bei Objekten ist, die es nicht gesehen hat.
Jedes Objekt wird in Würfel aus Pixeln mit allen Kanälen zerlegt. Ein kleines Netz lernt aus ihnen und bringt sie dann dorthin, wohin ein Textencoder die Beschreibung ihrer Klasse setzt. Alle Würfel eines Objekts entscheiden gemeinsam darüber. 'Objekte klassifizieren' tut dies mit Polygonen ohne Klasse oder mit Segmenten eines ganzen Rasters.
Die Bewertung ist immer die von Objekten, die als Ganzes zurückgehalten wurden. Wenn mehrere Polygone von einer Sache stammen (Kronen eines Baums über die Jahre, Parzellen eines Betriebs), sagen Sie es mit dem Gruppenfeld: sonst ist die Bewertung zu gut.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Train on objects</source>
        <translation>Mit Objekten trainieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>hyperspectral,multispectral,spectral,classification,supervised,objects,OBIA,GEOBIA,polygons,segments,crowns,fields,parcels,roofs,training samples,model,network,CNN,text,descriptions,cross-validation,accuracy,EnMAP,Sentinel-2,AI</source>
        <translation>hyperspektral,multispektral,spektral,Klassifikation,überwacht,Objekte,OBIA,GEOBIA,Polygone,Segmente,Kronen,Felder,Parzellen,Dächer,Trainingsstichproben,Modell,Netz,CNN,Text,Beschreibungen,Kreuzvalidierung,Genauigkeit,EnMAP,Sentinel-2,KI</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Raster to learn from</source>
        <translation>Raster, aus dem gelernt wird</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>A hyperspectral or multispectral raster on which the polygons lie.</source>
        <translation>Ein hyperspektrales oder multispektrales Raster, auf dem die Polygone liegen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Labelled polygons</source>
        <translation>Polygone mit Klasse</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>A polygon around each object, in any CRS, with a field that holds the class; all features, or the selected ones. An object has the pixels whose centre it holds, or, where it is smaller than a pixel, the one it lies in. Invalid polygons are repaired and counted.</source>
        <translation>Ein Polygon um jedes Objekt, in beliebigem KBS, mit einem Feld, das die Klasse enthält; alle Objekte oder die gewählten. Ein Objekt hat die Pixel, deren Mitte in ihm liegt, oder, wenn es kleiner als ein Pixel ist, das, in dem es liegt. Ungültige Polygone werden repariert und gezählt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Field with the group</source>
        <translation>Feld mit der Gruppe</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Says which polygons belong together: the individual, the field, the board, the flight line. Polygons of one group are never both trained with and tested. Left empty: each polygon stands for itself.</source>
        <translation>Sagt, welche Polygone zusammengehören: das Individuum, das Feld, das Brett, der Flugstreifen. Polygone einer Gruppe werden nie zugleich zum Trainieren und Testen verwendet. Leer: Jedes Polygon steht für sich.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>What the classes are called, where the polygons do not say it well: a name, then, if you like, synonyms after a colon and a colour after a bar, as in `oak: Quercus robur | #6b8e23`. Polygons with text as class are matched by the name, those with numbers by the line: 1 is the first one. Left empty: the names that the polygons have. In a command line separate classes by `;`.</source>
        <translation>Wie die Klassen heißen, wo die Polygone es nicht gut sagen: ein Name, dann, wenn Sie möchten, Synonyme nach einem Doppelpunkt und eine Farbe nach einem senkrechten Strich, wie in `oak: Quercus robur | #6b8e23`. Polygone mit Text als Klasse werden über den Namen zugeordnet, solche mit Zahlen über die Zeile: 1 ist die erste. Leer: die Namen, die die Polygone haben. Trennen Sie Klassen in einer Befehlszeile durch `;`.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>A saved prompt set (`*.prompts.json`), which may hold class values and whole descriptions, or a text file with one class a line. Give either this or classes above, or neither.</source>
        <translation>Ein gespeicherter Prompt-Satz (`*.prompts.json`), der Klassenwerte und ganze Beschreibungen enthalten kann, oder eine Textdatei mit einer Klasse je Zeile. Geben Sie entweder dies oder oben Klassen an, oder keines von beiden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Two runs with the same seed and the same inputs give the same model and score.</source>
        <translation>Zwei Läufe mit demselben Startwert und denselben Eingaben ergeben dasselbe Modell und dieselbe Bewertung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>The trained network with classes, colours, words, wavelengths and score, for 'Classify objects'.</source>
        <translation>Das trainierte Netz mit Klassen, Farben, Wörtern, Wellenlängen und Bewertung, für 'Objekte klassifizieren'.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>One HTML page: polygons used and left out, settings, scores of each class, confusion matrix, a table of the objects held out, what the descriptions add over the network alone, warnings.</source>
        <translation>Eine HTML-Seite: verwendete und weggelassene Polygone, Einstellungen, Bewertungen jeder Klasse, Konfusionsmatrix, eine Tabelle der zurückgehaltenen Objekte, was die Beschreibungen gegenüber dem Netz allein beitragen, Warnungen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Share of the objects held out that got their class, 0 to 1.</source>
        <translation>Anteil der zurückgehaltenen Objekte, die ihre Klasse erhalten haben, 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Mean over the classes of the share of their objects that got them, 0 to 1.</source>
        <translation>Mittel über die Klassen des Anteils ihrer Objekte, die sie erhalten haben, 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Cohen's kappa: agreement beyond chance, 1 at most.</source>
        <translation>Cohens Kappa: Übereinstimmung über den Zufall hinaus, höchstens 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Average accuracy without text</source>
        <translation>Mittlere Genauigkeit ohne Text</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>That of the network alone, on the same objects held out.</source>
        <translation>Die des Netzes allein, an denselben zurückgehaltenen Objekten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>With several folds, their mean. Missing when nothing is held out.</source>
        <translation>Bei mehreren Durchgängen deren Mittel. Fehlt, wenn nichts zurückgehalten wird.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Objects tested</source>
        <translation>Getestete Objekte</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>How many objects were held out, over all folds.</source>
        <translation>Wie viele Objekte zurückgehalten wurden, über alle Durchgänge.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Classes are given twice, as text (PROMPTS) and as a file (PROMPT_FILE): leave one of them empty, or both.</source>
        <translation>Klassen sind doppelt angegeben, als Text (PROMPTS) und als Datei (PROMPT_FILE): Lassen Sie eines davon leer oder beide.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Trains a network on labelled samples of a raster and tells how well it does on samples it has not seen.
The text-aligned probe looks at the patch of pixels around each sample and learns to bring it to the place where a text encoder puts the words of its class. 'Classify with model' makes class maps with it, of this raster or others of the same sensor; since classes are words, they can be renamed, left out or added there.
The score tells what to expect elsewhere only if the samples held out lie elsewhere: hold out whole polygons or blocks. The model that is saved is trained again on all samples, unless you ask for the very one that was scored.</source>
        <translation>Trainiert ein Netz mit Stichproben eines Rasters und sagt, wie gut es bei Stichproben ist, die es nicht gesehen hat.
Die textbezogene Sonde betrachtet den Ausschnitt von Pixeln um jede Stichprobe und lernt, ihn an die Stelle zu bringen, an die ein Textencoder die Wörter seiner Klasse setzt. 'Mit Modell klassifizieren' erstellt damit Klassenkarten, von diesem Raster oder anderen desselben Sensors; da Klassen Wörter sind, können sie dort umbenannt, weggelassen oder ergänzt werden.
Die Bewertung sagt nur dann, was anderswo zu erwarten ist, wenn die zurückgehaltenen Stichproben anderswo liegen: Halten Sie ganze Polygone oder Blöcke zurück. Das gespeicherte Modell wird noch einmal mit allen Stichproben trainiert, außer wenn Sie genau das bewertete verlangen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Train text-aligned probe</source>
        <translation>Textbezogene Sonde trainieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>hyperspectral,multispectral,spectral,classification,supervised,training samples,ROI,land cover,land use,model,network,transformer,contrastive,text,class names,few-shot,cross-validation,accuracy,EnMAP,Sentinel-2,Landsat,AI</source>
        <translation>hyperspektral,multispektral,spektral,Klassifikation,überwacht,Trainingsstichproben,Trainingsgebiete,ROI,Landbedeckung,Landnutzung,Modell,Netz,Transformer,kontrastiv,Text,Klassennamen,few-shot,Kreuzvalidierung,Genauigkeit,EnMAP,Sentinel-2,Landsat,KI</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>A hyperspectral or multispectral raster on which the samples lie.</source>
        <translation>Ein hyperspektrales oder multispektrales Raster, auf dem die Stichproben liegen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>What the classes are called, where the samples do not say it well: a name, then, if you like, synonyms after a colon and a colour after a bar, as in `water: lake, river | #1f78b4`. Samples with text as class are matched by the name, those with numbers by the line: 1 is the first one. Left empty: the names that the samples have. In a command line separate classes by `;`.</source>
        <translation>Wie die Klassen heißen, wo die Stichproben es nicht gut sagen: ein Name, dann, wenn Sie möchten, Synonyme nach einem Doppelpunkt und eine Farbe nach einem senkrechten Strich, wie in `water: lake, river | #1f78b4`. Stichproben mit Text als Klasse werden über den Namen zugeordnet, solche mit Zahlen über die Zeile: 1 ist die erste. Leer: die Namen, die die Stichproben haben. Trennen Sie Klassen in einer Befehlszeile durch `;`.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>The trained probe with classes, colours, words, wavelengths and score, for 'Classify with model'.</source>
        <translation>Die trainierte Sonde mit Klassen, Farben, Wörtern, Wellenlängen und Bewertung, für 'Mit Modell klassifizieren'.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>One HTML page: samples used and left out, settings, scores of each class with the way they were held out, confusion matrix, course of the training, warnings.</source>
        <translation>Eine HTML-Seite: verwendete und weggelassene Stichproben, Einstellungen, Bewertungen jeder Klasse mit der Art, wie zurückgehalten wurde, Konfusionsmatrix, Verlauf des Trainings, Warnungen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Share of the pixels held out that got their class, 0 to 1.</source>
        <translation>Anteil der zurückgehaltenen Pixel, die ihre Klasse erhalten haben, 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Mean over the classes of the share of their pixels that got them, 0 to 1.</source>
        <translation>Mittel über die Klassen des Anteils ihrer Pixel, die sie erhalten haben, 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>Copying features of the layer {name!r} to a temporary file.</source>
        <translation>Objekte des Layers {name!r} werden in eine temporäre Datei kopiert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>The layer {name!r} could not be copied to {path} ({reason}): check the free space there, or save the layer as a GeoPackage yourself.</source>
        <translation>Der Layer {name!r} konnte nicht nach {path} kopiert werden ({reason}): Prüfen Sie dort den freien Platz oder speichern Sie den Layer selbst als GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>no file was made</source>
        <translation>es entstand keine Datei</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>The filter {text!r} of the layer {name!r} is no expression: {reason}.</source>
        <translation>Der Filter {text!r} des Layers {name!r} ist kein Ausdruck: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>The vector layer {name!r} ({parameter}) was not found: it is neither a file nor a layer of the project; check its spelling and folder.</source>
        <translation>Der Vektorlayer {name!r} ({parameter}) wurde nicht gefunden: Er ist weder eine Datei noch ein Layer des Projekts; prüfen Sie Schreibweise und Ordner.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>The layer {name!r} ({parameter}) is a table without geometry: choose a layer of polygons, lines or points.</source>
        <translation>Der Layer {name!r} ({parameter}) ist eine Tabelle ohne Geometrie: Wählen Sie einen Layer mit Polygonen, Linien oder Punkten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>The layer {name!r} has no field {field!r} ({parameter}): choose one of those it has ({fields}).</source>
        <translation>Der Layer {name!r} hat kein Feld {field!r} ({parameter}): Wählen Sie eines von denen, die er hat ({fields}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>No feature of the layer {name!r} is selected, but only selected features are to be used ({parameter}): select some, or use all features.</source>
        <translation>Kein Objekt des Layers {name!r} ist gewählt, aber nur gewählte Objekte sollen verwendet werden ({parameter}): Wählen Sie welche oder verwenden Sie alle Objekte.</translation>
    </message>
</context>
</TS>
