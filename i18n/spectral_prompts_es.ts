<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <location filename="../plugin.py"/>
        <source>Classify with text prompts...</source>
        <translation>Clasificar con prompts de texto...</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Make a class map of a raster from class names</source>
        <translation>Hacer un mapa de clases de un ráster a partir de nombres de clase</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/messages.py"/>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Copy versions, engine, settings and the last job as text for a report</source>
        <translation>Copiar versiones, motor, ajustes y la última tarea como texto para un informe</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/engine_panel.py"/>
        <source>Guide...</source>
        <translation>Guía...</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Areas of the classes</source>
        <translation>Áreas de las clases</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Conf.</source>
        <translation>Conf.</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Unchecked classes are transparent on the map</source>
        <translation>Las clases desmarcadas son transparentes en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Mapped area, in pixels where the raster has no reference system, and its share</source>
        <translation>Área cartografiada, en píxeles si el ráster no tiene sistema de referencia, y su proporción</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Mean confidence of the class's pixels, 0 to 1: compares classes with each other</source>
        <translation>Confianza media de los píxeles de la clase, de 0 a 1: compara las clases entre sí</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Delete all classes</source>
        <translation>Eliminar todas las clases</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Add {count} classes</source>
        <translation>Añadir {count} clases</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/class_list.py"/>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Add class</source>
        <translation>Añadir clase</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Paste classes</source>
        <translation>Pegar clases</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Prompt sets</source>
        <translation>Conjuntos de prompts</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/descriptions.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Import classes</source>
        <translation>Importar clases</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Text, one class a line</source>
        <translation>Texto, una clase por línea</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Export classes</source>
        <translation>Exportar clases</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>The classes were written to {path}</source>
        <translation>Las clases se escribieron en {path}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Classes of {title}</source>
        <translation>Clases de {title}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>{count} classes of {title} took the place of {before}; undo brings them back.</source>
        <translation>{count} clases de {title} sustituyeron a {before}; deshacer las recupera.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Colours from {name}</source>
        <translation>Colores de {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>This class has no name: give it one.</source>
        <translation>Esta clase no tiene nombre: póngale uno.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Another class has the name '{name}', too (case and blanks do not tell classes apart): rename or delete one of the two.</source>
        <translation>Otra clase tiene también el nombre «{name}» (ni mayúsculas ni espacios distinguen las clases): cambie el nombre de una de las dos o elimínela.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Delete class '{name}'</source>
        <translation>Eliminar la clase «{name}»</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Delete {count} classes</source>
        <translation>Eliminar {count} clases</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Move class '{name}'</source>
        <translation>Mover la clase «{name}»</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Rename class</source>
        <translation>Cambiar nombre de clase</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change prompts</source>
        <translation>Cambiar prompts</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change description</source>
        <translation>Cambiar descripción</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>A class value must be between 1 and {most}, found {value}.</source>
        <translation>El valor de una clase debe estar entre 1 y {most}; se encontró {value}.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>The value {value} belongs to the class '{name}': choose another.</source>
        <translation>El valor {value} pertenece a la clase «{name}»: elija otro.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change value</source>
        <translation>Cambiar valor</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change colour</source>
        <translation>Cambiar color</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Paste...</source>
        <translation>Pegar...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Paste a list of classes, one a line, from a text or a spreadsheet</source>
        <translation>Pegar una lista de clases, una por línea, de un texto o de una hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Start from a set of classes that comes with the plugin</source>
        <translation>Partir de un grupo de clases incluido en el complemento</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Import, export, colours and more</source>
        <translation>Importar, exportar, colores y más</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Import...</source>
        <translation>Importar...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Read classes from a prompt set or text file</source>
        <translation>Leer clases de un conjunto de prompts o de un archivo de texto</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Write the classes to a prompt set or text file</source>
        <translation>Escribir las clases en un conjunto de prompts o en un archivo de texto</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Colours of all from a ramp</source>
        <translation>Colores de todas según una rampa</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Undo brings them back</source>
        <translation>Deshacer las recupera</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/classes/class_table.py"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>What the current class looks like, in your own words</source>
        <translation>Qué aspecto tiene la clase actual, con sus propias palabras</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Description of the current class</source>
        <translation>Descripción de la clase actual</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Give all classes colours of this ramp, from first to last</source>
        <translation>Dar a todas las clases los colores de esta rampa, de la primera a la última</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>There are no colour ramps</source>
        <translation>No hay rampas de color</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Make one in Settings &gt; Style manager.</source>
        <translation>Cree una en Configuración &gt; Administrador de estilos.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Choose colour...</source>
        <translation>Elegir color...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>What the class looks like, in your own words; used when a model is trained</source>
        <translation>Qué aspecto tiene la clase, con sus propias palabras; se usa al entrenar un modelo</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Choose a class in the table first.</source>
        <translation>Elija primero una clase en la tabla.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Description of {name}</source>
        <translation>Descripción de {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Select a class first.</source>
        <translation>Seleccione primero una clase.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>The class is the first already.</source>
        <translation>La clase ya es la primera.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>The class is the last already.</source>
        <translation>La clase ya es la última.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/classes/descriptions.py"/>
        <source>There are no classes yet.</source>
        <translation>Todavía no hay clases.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Add a class below the current one (Ins)</source>
        <translation>Añadir una clase debajo de la actual (Ins)</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Delete the selected classes (Del)</source>
        <translation>Eliminar las clases seleccionadas (Supr)</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move up (Ctrl+Up); values stay with their classes</source>
        <translation>Subir (Ctrl+Arriba); los valores siguen con sus clases</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move down (Ctrl+Down); values stay with their classes</source>
        <translation>Bajar (Ctrl+Abajo); los valores siguen con sus clases</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Undo: {text}</source>
        <translation>Deshacer: {text}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Redo: {text}</source>
        <translation>Rehacer: {text}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>What classes look like, in the words of a language model of your choice</source>
        <translation>Qué aspecto tienen las clases, con las palabras de un modelo de lenguaje de su elección</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Give all classes colours from one end to the other</source>
        <translation>Dar a todas las clases colores de un extremo al otro</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Value of the class in the class map</source>
        <translation>Valor de la clase en el mapa de clases</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Colour of the class</source>
        <translation>Color de la clase</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Name of the class; its words are what is looked for</source>
        <translation>Nombre de la clase; lo que se busca son sus palabras</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Synonyms and other ways to say the class, separated by commas</source>
        <translation>Sinónimos y otras formas de decir la clase, separados por comas</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Maps to</source>
        <translation>Corresponde a</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>The known materials the class is taken for, with their weights</source>
        <translation>Los materiales conocidos por los que se toma la clase, con sus proporciones</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Longer text about the class, for training from samples</source>
        <translation>Texto más largo sobre la clase, para entrenar con muestras</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Colour {color}</source>
        <translation>Color {color}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{color}, chosen by the program; double-click to choose another</source>
        <translation>{color}, elegido por el programa; doble clic para elegir otro</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{color}; double-click to choose another</source>
        <translation>{color}; doble clic para elegir otro</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>No synonyms: the name alone is looked for. Separate several by commas.</source>
        <translation>Sin sinónimos: se busca solo el nombre. Separe varios con comas.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>The classification engine is not there to tell what this means.</source>
        <translation>No está el motor de clasificación para decir qué significa esto.</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Looking up what this means...</source>
        <translation>Buscando qué significa...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Nearest: {names}</source>
        <translation>Lo más cercano: {names}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{weight} {name}</source>
        <translation>{weight} {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Without a meaning for spectra: {words}</source>
        <translation>Sin significado para espectros: {words}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>nothing close: {names}?</source>
        <translation>nada parecido: ¿{names}?</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>nothing close: name it differently</source>
        <translation>nada parecido: póngale otro nombre</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{name} {weight}</source>
        <translation>{name} {weight}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{materials} and {count} more</source>
        <translation>{materials} y {count} más</translation>
    </message>
    <message>
        <location filename="../ui/classes/delegates.py"/>
        <source>Colour of {name}</source>
        <translation>Color de {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/delegates.py"/>
        <source>synonyms, separated by commas</source>
        <translation>sinónimos, separados por comas</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Descriptions</source>
        <translation>Descripciones</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Copy instructions for descriptions</source>
        <translation>Copiar instrucciones para descripciones</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Paste descriptions</source>
        <translation>Pegar descripciones</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Load descriptions...</source>
        <translation>Cargar descripciones...</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Text that tells any language model about your sensor and classes, and what to write of each; nothing is sent by the plugin</source>
        <translation>Texto que explica a cualquier modelo de lenguaje su sensor y sus clases, y qué escribir de cada una; el complemento no envía nada</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Take the answer of a language model from the clipboard</source>
        <translation>Tomar del portapapeles la respuesta de un modelo de lenguaje</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Take descriptions from a file: Markdown with a heading for each class, or JSON</source>
        <translation>Tomar descripciones de un archivo: Markdown con un título por clase, o JSON</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <location filename="../ui/samples/training.py"/>
        <source>The classification engine is missing; the panel below says what to do.</source>
        <translation>Falta el motor de clasificación; el panel de abajo dice qué hacer.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <location filename="../ui/samples/training.py"/>
        <source>Choose the raster first.</source>
        <translation>Elija primero el ráster.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>The raster has no file that the engine can look at: save it as one, or use 'Instructions for descriptions' in the Processing toolbox.</source>
        <translation>El ráster no tiene un archivo que el motor pueda leer: guárdelo como archivo, o use «Instrucciones para descripciones» en la caja de herramientas de Procesos.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>The instructions are on the clipboard (classes: {count}). Paste them into a language model of your choice, copy its answer, and choose 'Paste descriptions' here.</source>
        <translation>Las instrucciones están en el portapapeles (clases: {count}). Péguelas en un modelo de lenguaje de su elección, copie su respuesta y elija aquí «Pegar descripciones».</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>The clipboard holds no text: copy the answer of the language model first.</source>
        <translation>El portapapeles no contiene texto: copie primero la respuesta del modelo de lenguaje.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Load descriptions</source>
        <translation>Cargar descripciones</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Descriptions from {name}</source>
        <translation>Descripciones de {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>1 class has a description from {name} now; undo takes it back.</source>
        <translation>1 clase tiene ahora una descripción de {name}; deshacer la retira.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>{count} classes have a description from {name} now; undo takes them back.</source>
        <translation>{count} clases tienen ahora una descripción de {name}; deshacer las retira.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Nothing is said there of {names}.</source>
        <translation>Allí no se dice nada de {names}.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Not among the classes: {names}.</source>
        <translation>No están entre las clases: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <location filename="../ui/classes/display.py"/>
        <source>Stretch the colours of {name}</source>
        <translation>Ajustar el contraste de los colores de {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/dock.py"/>
        <location filename="../ui/docks.py"/>
        <source>Classes and prompts</source>
        <translation>Clases y prompts</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>Known scenes</source>
        <translation>Escenas conocidas</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>No libraries were found</source>
        <translation>No se encontró ninguna biblioteca</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>The folder {path} holds none.</source>
        <translation>La carpeta {path} no contiene ninguna.</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>Start from these {count} classes</source>
        <translation>Partir de estas {count} clases</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>They take the place of the classes in the table; undo brings back</source>
        <translation>Sustituyen a las clases de la tabla; deshacer las recupera</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>Add this class to the table</source>
        <translation>Añadir esta clase a la tabla</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>One class a line: a name, then, if you like, synonyms after a colon and a colour after a bar. Quote what holds one of these signs. A saved prompt set (JSON) can be pasted, too.</source>
        <translation>Una clase por línea: un nombre y, si quiere, sinónimos tras dos puntos y un color tras una barra. Entrecomille lo que contenga uno de estos signos. También se puede pegar un conjunto de prompts guardado (JSON).</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Classes, one a line</source>
        <translation>Clases, una por línea</translation>
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
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>&amp;Replace all</source>
        <translation>&amp;Reemplazar todo</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>{names}; and {count} more</source>
        <translation>{names}; y {count} más</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>1 class: {names}</source>
        <translation>1 clase: {names}</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>{count} classes: {names}</source>
        <translation>{count} clases: {names}</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Nothing to add yet.</source>
        <translation>Todavía no hay nada que añadir.</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Write or paste at least one class.</source>
        <translation>Escriba o pegue al menos una clase.</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Add these classes below those in the table</source>
        <translation>Añadir estas clases debajo de las de la tabla</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Put these classes in place of those in the table</source>
        <translation>Poner estas clases en lugar de las de la tabla</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>All of the raster, {size} pixels.</source>
        <translation>Todo el ráster, {size} píxeles.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The map shows no part of the raster: zoom to it, or choose the whole raster.</source>
        <translation>El mapa no muestra ninguna parte del ráster: acérquese a él, o elija el ráster entero.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The part the map shows, {size} pixels.</source>
        <translation>La parte que muestra el mapa, {size} píxeles.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The map shows none of the selected polygons: zoom to them for a preview.</source>
        <translation>El mapa no muestra ninguno de los polígonos seleccionados: acérquese a ellos para una vista previa.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>1 selected polygon of {name}, in a rectangle of {size} pixels.</source>
        <translation>1 polígono seleccionado de {name}, en un rectángulo de {size} píxeles.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>{count} selected polygons of {name}, in a rectangle of {size} pixels.</source>
        <translation>{count} polígonos seleccionados de {name}, en un rectángulo de {size} píxeles.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The selected polygons lie outside the raster: select others.</source>
        <translation>Los polígonos seleccionados están fuera del ráster: seleccione otros.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>No polygons are selected: select some in a polygon layer, or choose another part.</source>
        <translation>No hay polígonos seleccionados: seleccione algunos en una capa de polígonos, o elija otra parte.</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The coordinates cannot be brought into the raster's reference system.</source>
        <translation>Las coordenadas no se pueden pasar al sistema de referencia del ráster.</translation>
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
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Open the layer's colours and other properties</source>
        <translation>Abrir los colores y otras propiedades de la capa</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Show the class chosen in the list alone; choose another to look at that one</source>
        <translation>Mostrar únicamente la clase elegida en la lista; elija otra para ver solo esa</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>How much of the other classes is seen</source>
        <translation>Cuánto se ve de las otras clases</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Confidence compares the classes with each other; it is no accuracy.</source>
        <translation>La confianza compara las clases entre sí; no es una precisión.</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Result: {name}</source>
        <translation>Resultado: {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Open the page with map, areas, materials and warnings</source>
        <translation>Abrir la página con mapa, áreas, materiales y advertencias</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>The report is not there (any more): classify again to make one.</source>
        <translation>El informe no está (o ya no está): clasifique de nuevo para hacer uno.</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Mean confidence {value}</source>
        <translation>Confianza media {value}</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>{share} of the pixels resemble none of the classes: one may be missing.</source>
        <translation>{share} de los píxeles no se parecen a ninguna de las clases: puede que falte una.</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>The layer is no longer shown by its classes: give it paletted colours first.</source>
        <translation>La capa ya no se muestra por sus clases: dele primero colores de paleta.</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/result_layers.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/engine_panel.py"/>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Classify with text prompts</source>
        <translation>Clasificar con prompts de texto</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Visible extent</source>
        <translation>Extensión visible</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>The part of the raster the map shows</source>
        <translation>La parte del ráster que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Whole raster</source>
        <translation>Ráster entero</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Every pixel of the raster</source>
        <translation>Cada píxel del ráster</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Selected polygons</source>
        <translation>Polígonos seleccionados</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/install_dialog.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/classes/scene_panel.py"/>
        <location filename="../ui/classes/why.py"/>
        <source>Choose a raster first.</source>
        <translation>Elija primero un ráster.</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>The raster cannot be read: check that its file is there.</source>
        <translation>El ráster no se puede leer: compruebe que su archivo está ahí.</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>A run is going: wait for it, or cancel it.</source>
        <translation>Hay un cálculo en marcha: espere, o cancélelo.</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>There are no classes yet: add at least two.</source>
        <translation>Todavía no hay clases: añada al menos dos.</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Classify the visible extent (of selected polygons, what is visible of them) at the screen's resolution, in seconds: coarse pixels, without refinement; with spectral knowledge where the source is automatic</source>
        <translation>Clasificar la extensión visible (de los polígonos seleccionados, lo que se ve de ellos) con la resolución de la pantalla, en segundos: píxeles gruesos, sin refinamiento; con conocimiento espectral si la fuente es automática</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Make the class map and its confidence as layers, and a report</source>
        <translation>Hacer el mapa de clases y su confianza como capas, y un informe</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Only pixels whose centre lies in a selected polygon: of the active layer, else of the first layer with selected polygons</source>
        <translation>Solo píxeles cuyo centro está en un polígono seleccionado: de la capa activa, o si no de la primera capa con polígonos seleccionados</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>choose a raster</source>
        <translation>elija un ráster</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The hyperspectral or multispectral raster to classify</source>
        <translation>El ráster hiperespectral o multiespectral que se clasifica</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <location filename="../processing_provider/class_signatures.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>What is known of the raster</source>
        <translation>Lo que se sabe del ráster</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Open a page with all that was understood of the raster, band by band</source>
        <translation>Abrir una página con todo lo que se entendió del ráster, banda por banda</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>True colour</source>
        <translation>Color verdadero</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Show the raster in the bands nearest to red, green and blue light</source>
        <translation>Mostrar el ráster en las bandas más cercanas a la luz roja, verde y azul</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Infrared</source>
        <translation>Infrarrojo</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Show near infrared, red and green as red, green and blue: plants are red</source>
        <translation>Mostrar infrarrojo cercano, rojo y verde como rojo, verde y azul: las plantas son rojas</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The colours could not be set: the raster's values could not be read.</source>
        <translation>No se pudieron poner los colores: no se pudieron leer los valores del ráster.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Choose a raster of many bands, or add one to the project.</source>
        <translation>Elija un ráster de muchas bandas, o añada uno al proyecto.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>{bands}; the engine would tell more</source>
        <translation>{bands}; el motor diría más</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>{bands}, reading more...</source>
        <translation>{bands}, leyendo más...</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Bands that are not used. {reasons}</source>
        <translation>Bandas que no se usan. {reasons}</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>What was understood of the raster; the button above opens all of it</source>
        <translation>Lo que se entendió del ráster; el botón de arriba lo abre todo</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>What to know before trusting a map</source>
        <translation>Qué saber antes de fiarse de un mapa</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The raster has no bands near these wavelengths.</source>
        <translation>El ráster no tiene bandas cerca de estas longitudes de onda.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The layer has no file of its own: nothing can be said about it.</source>
        <translation>La capa no tiene archivo propio: no se puede decir nada de ella.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <location filename="../ui/classes/why.py"/>
        <source>The classification engine is not installed.</source>
        <translation>El motor de clasificación no está instalado.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The raster does not tell its wavelengths: no band is known to be red.</source>
        <translation>El ráster no indica sus longitudes de onda: no se sabe qué banda es roja.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The classification engine, which reads the wavelengths, is not installed.</source>
        <translation>El motor de clasificación, que lee las longitudes de onda, no está instalado.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The raster is still being read.</source>
        <translation>El ráster aún se está leyendo.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{low} to {high} nm</source>
        <translation>{low} a {high} nm</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no wavelengths</source>
        <translation>sin longitudes de onda</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{count} bad</source>
        <translation>{count} defectuosas</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>nodata {value}</source>
        <translation>sin datos {value}</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>1 band</source>
        <translation>1 banda</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{count} bands</source>
        <translation>{count} bandas</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>No coordinate reference system: areas will be given in pixels.</source>
        <translation>Sin sistema de referencia de coordenadas: las áreas se darán en píxeles.</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{count} more in the report</source>
        <translation>{count} más en el informe</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>bad</source>
        <translation>defectuosa</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{reason}: {bands}</source>
        <translation>{reason}: {bands}</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>reflectance x {factor}</source>
        <translation>reflectancia x {factor}</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>reflectance</source>
        <translation>reflectancia</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>digital numbers</source>
        <translation>números digitales</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>reflectance, scaled band by band</source>
        <translation>reflectancia, escalada banda por banda</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>transparency</source>
        <translation>transparencia</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>marked bad</source>
        <translation>marcada como defectuosa</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no wavelength</source>
        <translation>sin longitud de onda</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>water absorption</source>
        <translation>absorción del agua</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no reflected sunlight</source>
        <translation>sin luz solar reflejada</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Spectral knowledge</source>
        <translation>Conocimiento espectral</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>CLIP, which looks at a colour picture</source>
        <translation>CLIP, que mira una imagen en color</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Spectral knowledge and CLIP</source>
        <translation>Conocimiento espectral y CLIP</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Network trained on the scene (minutes)</source>
        <translation>Red entrenada con la escena (minutos)</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Scene statistics (seconds)</source>
        <translation>Estadística de la escena (segundos)</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Automatic: {source}</source>
        <translation>Automático: {source}</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Refinement and advanced</source>
        <translation>Refinamiento y avanzado</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Settings that most maps do not need</source>
        <translation>Ajustes que la mayoría de los mapas no necesitan</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>CLIP</source>
        <translation>CLIP</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>How the network that knows words and pictures looks</source>
        <translation>Cómo mira la red que conoce palabras e imágenes</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>as set above</source>
        <translation>como se indica arriba</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Folder for results</source>
        <translation>Carpeta para resultados</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>temporary files</source>
        <translation>archivos temporales</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Class map, confidence and report are kept in this folder. Left empty they are temporary: QGIS deletes them when it closes.</source>
        <translation>Mapa de clases, confianza e informe se guardan en esta carpeta. Si se deja vacía son temporales: QGIS los elimina al cerrarse.</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>One band a class; large on large rasters</source>
        <translation>Una banda por clase; grande en rásteres grandes</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>What the source alone says, to compare with</source>
        <translation>Lo que dice la fuente sola, para comparar</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Keep results in</source>
        <translation>Guardar resultados en</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Also a raster of all class probabilities</source>
        <translation>También un ráster de las probabilidades de todas las clases</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Also the map before refinement</source>
        <translation>También el mapa antes del refinamiento</translation>
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
        <translation>{count} píxeles</translation>
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
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../ui/classes/table_view.py"/>
        <source>Move {count} classes</source>
        <translation>Mover {count} clases</translation>
    </message>
    <message>
        <location filename="../ui/classes/table_view.py"/>
        <source>No classes yet. Add one with + and type its name, paste a list, or start from a library.</source>
        <translation>Todavía no hay clases. Añada una con + y escriba su nombre, pegue una lista o parta de una biblioteca.</translation>
    </message>
    <message>
        <location filename="../ui/classes/why.py"/>
        <source>The layer has no file of its own, so single pixels cannot be asked about.</source>
        <translation>La capa no tiene archivo propio, así que no se puede preguntar por píxeles sueltos.</translation>
    </message>
    <message>
        <location filename="../ui/classes/why.py"/>
        <source>Click a pixel on the map to see its spectrum and why it gets its class</source>
        <translation>Haga clic en un píxel del mapa para ver su espectro y por qué recibe su clase</translation>
    </message>
    <message>
        <location filename="../ui/classes/why.py"/>
        <source>This place lies outside the raster's coordinates.</source>
        <translation>Este lugar está fuera de las coordenadas del ráster.</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Close this strip</source>
        <translation>Cerrar esta franja</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Looking at the pixel...</source>
        <translation>Mirando el píxel...</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Why this class?</source>
        <translation>¿Por qué esta clase?</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>1 less probable class is not shown.</source>
        <translation>No se muestra 1 clase menos probable.</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>{count} less probable classes are not shown.</source>
        <translation>No se muestran {count} clases menos probables.</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Thick: the pixel. Dashed: the material of each class that comes closest.</source>
        <translation>Línea gruesa: el píxel. A trazos: de cada clase, el material que más se acerca.</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>No pixel there</source>
        <translation>Aquí no hay píxel</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Row {row}, column {column}</source>
        <translation>Fila {row}, columna {column}</translation>
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
        <translation>el píxel</translation>
    </message>
    <message>
        <location filename="../ui/closing.py"/>
        <source>{title} is still running while its project is closed. Stop it, or let it finish and show its result in the project that is open then?</source>
        <translation>{title} sigue en marcha mientras se cierra su proyecto. ¿Detenerlo, o dejar que termine y mostrar su resultado en el proyecto que esté abierto entonces?</translation>
    </message>
    <message>
        <location filename="../ui/closing.py"/>
        <source>Stop it</source>
        <translation>Detenerlo</translation>
    </message>
    <message>
        <location filename="../ui/closing.py"/>
        <source>Let it finish</source>
        <translation>Dejar que termine</translation>
    </message>
    <message>
        <location filename="../ui/docks.py"/>
        <source>Show the dock in which classes are named and a raster is classified</source>
        <translation>Mostrar el panel en el que se nombran las clases y se clasifica un ráster</translation>
    </message>
    <message>
        <location filename="../ui/docks.py"/>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <location filename="../ui/docks.py"/>
        <source>Show the dock in which samples are drawn and a model is trained</source>
        <translation>Mostrar el panel en el que se dibujan muestras y se entrena un modelo</translation>
    </message>
    <message>
        <location filename="../ui/engine_access.py"/>
        <source>The classification engine has no torch: words work, training and networks need it. Install the full engine under Settings &gt; Options &gt; Spectral Prompts.</source>
        <translation>El motor de clasificación no tiene torch: las palabras funcionan, el entrenamiento y las redes lo necesitan. Instale el motor completo en Configuración &gt; Opciones &gt; Spectral Prompts.</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>named in the environment variable SPECTRAL_PROMPTS_PYTHON</source>
        <translation>indicado en la variable de entorno SPECTRAL_PROMPTS_PYTHON</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>named above</source>
        <translation>indicado arriba</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>the plugin's own</source>
        <translation>el propio del complemento</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>QGIS's own</source>
        <translation>el propio de QGIS</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Check the engine</source>
        <translation>Comprobar el motor</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Starts the engine with what is chosen above, and says what was found</source>
        <translation>Inicia el motor con lo elegido arriba y dice qué se encontró</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>In use: {path}</source>
        <translation>En uso: {path}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>The engine is being started</source>
        <translation>El motor se está iniciando</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Looking at {path}...</source>
        <translation>Mirando {path}...</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Found: Python {version}, {origin}, at {path}</source>
        <translation>Encontrado: Python {version}, {origin}, en {path}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Maps from words: yes</source>
        <translation>Mapas a partir de palabras: sí</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Training and networks: yes (torch {version})</source>
        <translation>Entrenamiento y redes: sí (torch {version})</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>CLIP: yes</source>
        <translation>CLIP: sí</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>CLIP: no, the package open_clip_torch is missing</source>
        <translation>CLIP: no, falta el paquete open_clip_torch</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>Missing: {packages}</source>
        <translation>Falta: {packages}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>GPU: {name}</source>
        <translation>GPU: {name}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>GPU: none that torch uses</source>
        <translation>GPU: ninguna que torch use</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Training, networks and CLIP: no; missing: {packages}</source>
        <translation>Entrenamiento, redes y CLIP: no; falta: {packages}</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <location filename="../ui/installed_engine.py"/>
        <source>Install...</source>
        <translation>Instalar...</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Choose which engine, where, and install it; a few minutes</source>
        <translation>Elegir qué motor y dónde, e instalarlo; unos minutos</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Use my own Python...</source>
        <translation>Usar mi propio Python...</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Name a Python that has the engine's packages in the options</source>
        <translation>Indicar en las opciones un Python que tenga los paquetes del motor</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Read how it is installed, offline, too</source>
        <translation>Leer cómo se instala, también sin conexión</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Say what was looked for</source>
        <translation>Decir qué se buscó</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Look for the engine once more</source>
        <translation>Buscar el motor una vez más</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>The classification engine is not installed (about 150 MB to download for spectral knowledge, 500 MB with CLIP and training). Tables and drawing work without it.</source>
        <translation>El motor de clasificación no está instalado (unos 150 MB de descarga para conocimiento espectral, 500 MB con CLIP y entrenamiento). Las tablas y el dibujo funcionan sin él.</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>Spectral Prompts was uninstalled</source>
        <translation>Se desinstaló Spectral Prompts</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>What it installed is still there ({size}):
{folders}
Remove that as well?</source>
        <translation>Lo que instaló sigue ahí ({size}):
{folders}
¿Quitarlo también?</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>The engine and the weights of Spectral Prompts were removed.</source>
        <translation>Se quitaron el motor y los pesos de Spectral Prompts.</translation>
    </message>
    <message>
        <location filename="../ui/guide.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../ui/guide.py"/>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="../ui/guide.py"/>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Spectral Prompts: install the engine</source>
        <translation>Spectral Prompts: instalar el motor</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/messages.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>The engine is a Python environment of its own. Nothing is installed into QGIS, and removing it leaves nothing behind. Packages come from the Python package index with fixed versions and checksums; nothing of yours is sent.</source>
        <translation>El motor es un entorno de Python propio. No se instala nada en QGIS, y al quitarlo no queda nada. Los paquetes vienen del índice de paquetes de Python con versiones y sumas de verificación fijas; no se envía nada suyo.</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Basic: maps from words, accuracy, spectra ({size})</source>
        <translation>Básico: mapas a partir de palabras, precisión, espectros ({size})</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Spectral knowledge: works offline and without a graphics card</source>
        <translation>Conocimiento espectral: funciona sin conexión y sin tarjeta gráfica</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Full: also CLIP, training and objects ({size})</source>
        <translation>Completo: también CLIP, entrenamiento y objetos ({size})</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Adds torch, CLIP and a sentence encoder</source>
        <translation>Añade torch, CLIP y un codificador de frases</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>for an NVIDIA graphics card ({size})</source>
        <translation>para una tarjeta gráfica NVIDIA ({size})</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Folder for the engine</source>
        <translation>Carpeta para el motor</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>On this computer's own disk, if you can choose</source>
        <translation>En el disco propio de este equipo, si puede elegir</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Offline, another Python</source>
        <translation>Sin conexión, otro Python</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Folder of wheels</source>
        <translation>Carpeta de wheels</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>from the network</source>
        <translation>de la red</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>For a computer without a network: a folder that 'Install the engine' in the Processing toolbox has filled on another one (What to do: wheels).</source>
        <translation>Para un equipo sin red: una carpeta que «Instalar el motor» de la caja de herramientas de Procesos ha llenado en otro (Qué hacer: wheels).</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Python to install the engine with</source>
        <translation>Python con el que instalar el motor</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>looked for</source>
        <translation>se busca</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>A Python 3.10 to 3.14 of 64 bits; it serves to make the environment, no more</source>
        <translation>Un Python 3.10 a 3.14 de 64 bits; sirve para hacer el entorno, nada más</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Install again even if it is there</source>
        <translation>Instalar otra vez aunque esté ahí</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>What was done so far, line by line</source>
        <translation>Lo hecho hasta ahora, línea por línea</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>CUDA 13; needs NVIDIA's driver 580 or newer</source>
        <translation>CUDA 13; necesita el controlador de NVIDIA 580 o posterior</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Only the full engine can use a graphics card</source>
        <translation>Solo el motor completo puede usar una tarjeta gráfica</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>It is being installed</source>
        <translation>Se está instalando</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Fetch and install it; a few minutes</source>
        <translation>Descargarlo e instalarlo; unos minutos</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>It is being stopped</source>
        <translation>Se está deteniendo</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Stop; nothing half-made is left</source>
        <translation>Detener; no queda nada a medias</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>It goes on in the background</source>
        <translation>Continúa en segundo plano</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <source>Cancelling...</source>
        <translation>Cancelando...</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <source>Starting...</source>
        <translation>Iniciando...</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>{free} free there; {needed} are needed while it is installed.</source>
        <translation>{free} libres ahí; se necesitan {needed} mientras se instala.</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>Cancelled: nothing was installed.</source>
        <translation>Cancelado: no se instaló nada.</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>The engine is installed and works.</source>
        <translation>El motor está instalado y funciona.</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>The engine is installed, but {path} is used, which is named in the options or in the environment variable SPECTRAL_PROMPTS_PYTHON: clear that to use the new one.</source>
        <translation>El motor está instalado, pero se usa {path}, que está indicado en las opciones o en la variable de entorno SPECTRAL_PROMPTS_PYTHON: bórrelo para usar el nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>{download} to download, {disk} on the disk</source>
        <translation>{download} de descarga, {disk} en el disco</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Remove...</source>
        <translation>Quitar...</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Where the environment and the log of its set-up lie</source>
        <translation>Dónde están el entorno y el registro de su instalación</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Update...</source>
        <translation>Actualizar...</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Change...</source>
        <translation>Cambiar...</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>It is being installed; show how far</source>
        <translation>Se está instalando; mostrar cuánto va</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Choose which engine, where, and install it</source>
        <translation>Elegir qué motor y dónde, e instalarlo</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Delete the environment and everything fetched for it</source>
        <translation>Eliminar el entorno y todo lo descargado para él</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Nothing is installed</source>
        <translation>No hay nada instalado</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Remove the engine ({size} in {folder})? Maps, models and weights stay.</source>
        <translation>¿Quitar el motor ({size} en {folder})? Mapas, modelos y pesos se conservan.</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>The plugin's own engine is not installed.</source>
        <translation>El motor propio del complemento no está instalado.</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>basic</source>
        <translation>básico</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Installed: {tier}, Python {python}, {size}, {date}, in {folder}</source>
        <translation>Instalado: {tier}, Python {python}, {size}, {date}, en {folder}</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>This version of the plugin comes with newer packages: update it.</source>
        <translation>Esta versión del complemento trae paquetes más nuevos: actualícelo.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Show the log, which can be copied into a report</source>
        <translation>Mostrar el registro, que se puede copiar en un informe</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The diagnostics are on the clipboard: paste them into your report. Your user name and the path of your home folder are left out.</source>
        <translation>El diagnóstico está en el portapapeles: péguelo en su informe. Su nombre de usuario y la ruta de su carpeta personal no se incluyen.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Spectral Prompts: details</source>
        <translation>Spectral Prompts: detalles</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>There is no log.</source>
        <translation>No hay registro.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>What the engine wrote</source>
        <translation>Lo que escribió el motor</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Copies message, log, last job, settings and versions as text for a report. Your user name and the path of your home folder are left out.</source>
        <translation>Copia mensaje, registro, última tarea, ajustes y versiones como texto para un informe. Su nombre de usuario y la ruta de su carpeta personal no se incluyen.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Classification engine</source>
        <translation>Motor de clasificación</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Python for the classification engine</source>
        <translation>Python para el motor de clasificación</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the plugin's own, when installed</source>
        <translation>el propio del complemento, si está instalado</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>A Python 3.10 or newer with the engine's packages (numpy, scipy, rasterio, scikit-learn, ...). Left empty: the plugin's own environment.</source>
        <translation>Un Python 3.10 o posterior con los paquetes del motor (numpy, scipy, rasterio, scikit-learn, ...). Si se deja vacío: el entorno propio del complemento.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>If there is none, try QGIS's own Python</source>
        <translation>Si no hay ninguno, probar el Python de QGIS</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Only useful where the engine's packages are installed beside QGIS.</source>
        <translation>Solo es útil si los paquetes del motor están instalados junto a QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Rasters are read in parts so that this is not exceeded.</source>
        <translation>Los rásteres se leen por partes para no superarlo.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>all cores</source>
        <translation>todos los núcleos</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Cores the engine may use; maps are the same with any number.</source>
        <translation>Núcleos que puede usar el motor; los mapas son los mismos con cualquier número.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>on the GPU if there is one</source>
        <translation>en la GPU si la hay</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>on the processor</source>
        <translation>en el procesador</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>on the GPU (CUDA)</source>
        <translation>en la GPU (CUDA)</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Only networks (CLIP, refinement 'special') can run on a GPU, an NVIDIA one.</source>
        <translation>Solo las redes (CLIP, refinamiento 'special') pueden funcionar en una GPU, de NVIDIA.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Engine's Python</source>
        <translation>Python del motor</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Memory budget</source>
        <translation>Presupuesto de memoria</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Networks run</source>
        <translation>Las redes funcionan</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Weights of networks</source>
        <translation>Pesos de redes</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Folder for the weights of networks</source>
        <translation>Carpeta para los pesos de las redes</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the folder for application data</source>
        <translation>la carpeta de datos de aplicaciones</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Where CLIP's weights are kept, some hundred MB a file. They come there from the list below, with 'Fetch weights' in the Processing toolbox, or when they are first needed.</source>
        <translation>Dónde se guardan los pesos de CLIP, unos cientos de MB por archivo. Llegan ahí desde la lista de abajo, con «Descargar pesos» de la caja de herramientas de Procesos, o cuando se necesitan por primera vez.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Never download</source>
        <translation>No descargar nunca</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>What is missing is refused; the message names the file and where to put it.</source>
        <translation>Lo que falta se rechaza; el mensaje nombra el archivo y dónde ponerlo.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Certificates to trust</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the usual ones</source>
        <translation>los habituales</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>A file in PEM format, needed where a company's proxy signs web pages with a certificate of its own.</source>
        <translation>Un archivo en formato PEM, necesario donde el proxy de una empresa firma las páginas web con un certificado propio.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Weights folder</source>
        <translation>Carpeta de pesos</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the system's</source>
        <translation>el del sistema</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>{proxy} (as in Options &gt; Network)</source>
        <translation>{proxy} (como en Opciones &gt; Red)</translation>
    </message>
    <message>
        <location filename="../ui/plots/bars.py"/>
        <source>Probability of each class</source>
        <translation>Probabilidad de cada clase</translation>
    </message>
    <message>
        <location filename="../ui/plots/bars.py"/>
        <source>Probability of each class, given the classes listed.</source>
        <translation>Probabilidad de cada clase, dadas las clases de la lista.</translation>
    </message>
    <message>
        <location filename="../ui/plots/canvas.py"/>
        <source>No plot: QGIS's Python lacks the package matplotlib. Everything else works. Install it (Debian and Ubuntu: python3-matplotlib) and start QGIS again.</source>
        <translation>Sin gráfico: al Python de QGIS le falta el paquete matplotlib. Todo lo demás funciona. Instálelo (Debian y Ubuntu: python3-matplotlib) y reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Reflectance</source>
        <translation>Reflectancia</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Wavelength (nm)</source>
        <translation>Longitud de onda (nm)</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Band number</source>
        <translation>Número de banda</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Point at a line, or use the arrow keys, to read its values. Right click saves the picture or its numbers. Grey: bands that are not used.</source>
        <translation>Señale una línea, o use las flechas del teclado, para leer sus valores. El clic derecho guarda la imagen o sus números. Gris: bandas que no se usan.</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>No spectra to show yet.</source>
        <translation>Todavía no hay espectros que mostrar.</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Loading the plot...</source>
        <translation>Cargando el gráfico...</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Plot of spectra</source>
        <translation>Gráfico de espectros</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Reflectance by band number</source>
        <translation>Reflectancia por número de banda</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Value by band number</source>
        <translation>Valor por número de banda</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Reflectance by wavelength in nm</source>
        <translation>Reflectancia por longitud de onda en nm</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Value by wavelength in nm</source>
        <translation>Valor por longitud de onda en nm</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{nm} nm (band {band})</source>
        <translation>{nm} nm (banda {band})</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>band {band}</source>
        <translation>banda {band}</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{name}: {value} at {place}</source>
        <translation>{name}: {value} en {place}</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{name}: {value} ± {std} at {place}</source>
        <translation>{name}: {value} ± {std} en {place}</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save as picture...</source>
        <translation>Guardar como imagen...</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save numbers as table (CSV)...</source>
        <translation>Guardar números como tabla (CSV)...</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Copy numbers</source>
        <translation>Copiar números</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>There is nothing to save yet.</source>
        <translation>Todavía no hay nada que guardar.</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>No plot yet.</source>
        <translation>Todavía no hay gráfico.</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save plot as picture</source>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Imágenes (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save numbers as table</source>
        <translation>Guardar números como tabla</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{path} could not be written: {reason}.</source>
        <translation>No se pudo escribir {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} objects</source>
        <translation>{raster} objetos</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} classes</source>
        <translation>{raster} clases</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} confidence</source>
        <translation>{raster} confianza</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} probabilities</source>
        <translation>{raster} probabilidades</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} classes before refinement</source>
        <translation>{raster} clases antes del refinamiento</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <location filename="../ui/run_bar.py"/>
        <source>Progress over all stages</source>
        <translation>Progreso de todas las etapas</translation>
    </message>
    <message>
        <location filename="../ui/run_bar.py"/>
        <source>Stop the run; nothing is written</source>
        <translation>Detener el cálculo; no se escribe nada</translation>
    </message>
    <message>
        <location filename="../ui/run_bar.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>The run is being stopped</source>
        <translation>El cálculo se está deteniendo</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <location filename="../ui/setup_run.py"/>
        <source>There is no Processing algorithm {name!r}.</source>
        <translation>No hay un algoritmo de Procesos {name!r}.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <location filename="../ui/setup_run.py"/>
        <source>The run ended without a result and without saying why; the log may tell.</source>
        <translation>El cálculo terminó sin resultado y sin decir por qué; puede que el registro lo diga.</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Classes and their samples</source>
        <translation>Clases y sus muestras</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>This class has no samples.</source>
        <translation>Esta clase no tiene muestras.</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Select its samples</source>
        <translation>Seleccionar sus muestras</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Zoom to its samples</source>
        <translation>Acercar a sus muestras</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Rename...</source>
        <translation>Cambiar nombre...</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Its samples get the new name, too</source>
        <translation>Sus muestras reciben también el nombre nuevo</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Add a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>class {number}</source>
        <translation>clase {number}</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The field '{field}' holds at most {most} letters, the class '{name}' has {count}: give the class a shorter name, or the samples a wider field.</source>
        <translation>El campo «{field}» admite como mucho {most} letras, la clase «{name}» tiene {count}: dé a la clase un nombre más corto, o a las muestras un campo más ancho.</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The class in row {row} has no name: give it one.</source>
        <translation>La clase de la fila {row} no tiene nombre: póngale uno.</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>class {value}</source>
        <translation>clase {value}</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The field '{field}' holds more than {most} different values: that is no class. Choose the field with the class.</source>
        <translation>El campo «{field}» contiene más de {most} valores distintos: eso no es una clase. Elija el campo con la clase.</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The field '{field}' holds {value}, class values are 1 to {most}: choose the field with the class, or number the classes anew.</source>
        <translation>El campo «{field}» contiene {value}, los valores de clase van de 1 a {most}: elija el campo con la clase, o numere las clases de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>Add classes of the samples</source>
        <translation>Añadir las clases de las muestras</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <location filename="../ui/samples/object_choices.py"/>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>The classes of both docks; the selected one is drawn. Keys 1 to 9 select.</source>
        <translation>Las clases de ambos paneles; se dibuja la seleccionada. Las teclas 1 a 9 seleccionan.</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>Samples drawn, also those that are not saved yet</source>
        <translation>Muestras dibujadas, también las que aún no están guardadas</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>Pixels of the raster in these samples, of no other class and with data</source>
        <translation>Píxeles del ráster en estas muestras, de ninguna otra clase y con datos</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>What to look at before training</source>
        <translation>Qué mirar antes del entrenamiento</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>Key {number} on the map selects it.</source>
        <translation>La tecla {number} en el mapa la selecciona.</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Spectral Prompts: samples</source>
        <translation>Spectral Prompts: muestras</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Make a layer for samples with New, or choose a layer of polygons or points that has a class.</source>
        <translation>Cree una capa de muestras con Nueva, o elija una capa de polígonos o puntos que tenga una clase.</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Add classes with +, two at least.</source>
        <translation>Añada clases con +, al menos dos.</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Select a class, choose a tool, and draw on the map.</source>
        <translation>Seleccione una clase, elija una herramienta y dibuje en el mapa.</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>1 sample selected.</source>
        <translation>1 muestra seleccionada.</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>{count} samples selected.</source>
        <translation>{count} muestras seleccionadas.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Grow region</source>
        <translation>Crecer región</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>There is no class yet: add one with +.</source>
        <translation>Todavía no hay ninguna clase: añada una con +.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>The samples are a layer of points: only points can be drawn in it.</source>
        <translation>Las muestras son una capa de puntos: en ella solo se pueden dibujar puntos.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Choose the raster that the samples lie on first.</source>
        <translation>Elija primero el ráster en el que están las muestras.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>The raster has no file of its own; save it as a GeoTIFF to grow regions.</source>
        <translation>El ráster no tiene archivo propio; guárdelo como GeoTIFF para hacer crecer regiones.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Growing regions needs the classification engine, which is missing.</source>
        <translation>Hacer crecer regiones necesita el motor de clasificación, que falta.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Keys 1 to 9 pick the class, Esc ends.</source>
        <translation>Las teclas 1 a 9 eligen la clase, Esc termina.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Polygon: left click adds a corner, Backspace takes the last one back, right click or Enter finishes.</source>
        <translation>Polígono: el clic izquierdo añade un vértice, Retroceso quita el último, el clic derecho o Intro termina.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Rectangle: drag from corner to corner, or click both.</source>
        <translation>Rectángulo: arrastre de esquina a esquina, o haga clic en las dos.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Point: a click takes the pixel there.</source>
        <translation>Punto: un clic toma el píxel que hay ahí.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Grow region: a click shows the like pixels around; change the angle to see more or fewer, right click or Enter takes them.</source>
        <translation>Crecer región: un clic muestra los píxeles parecidos de alrededor; cambie el ángulo para ver más o menos, el clic derecho o Intro los toma.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>There is no pixel of '{name}' here.</source>
        <translation>Aquí no hay ningún píxel de «{name}».</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Region of {pixels} pixels, cut off: it would be larger. A smaller angle keeps it to what looks alike. Right click takes it, Esc drops it.</source>
        <translation>Región de {pixels} píxeles, cortada: sería mayor. Un ángulo menor la limita a lo que se parece. El clic derecho la toma, Esc la descarta.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Region of 1 pixel. A larger angle takes more. Right click takes it.</source>
        <translation>Región de 1 píxel. Un ángulo mayor toma más. El clic derecho la toma.</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Region of {pixels} pixels. Right click takes it, Esc drops it.</source>
        <translation>Región de {pixels} píxeles. El clic derecho la toma, Esc la descarta.</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source> rad</source>
        <translation> rad</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Spectral angle for growing regions, in radians</source>
        <translation>Ángulo espectral para hacer crecer regiones, en radianes</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Grow region: how unlike a pixel's spectrum may be to that of the place clicked, as an angle in radians; 0 is the same shape whatever the brightness, 0.05 looks alike, 0.2 takes in neighbours</source>
        <translation>Crecer región: cuánto puede diferir el espectro de un píxel del del lugar en que se hizo clic, como ángulo en radianes; 0 es la misma forma con cualquier brillo, 0.05 se parece, 0.2 incluye vecinos</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Add a class, in both docks</source>
        <translation>Añadir una clase, en ambos paneles</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Select samples first, with QGIS's selection tools or from the table's menu.</source>
        <translation>Seleccione primero muestras, con las herramientas de selección de QGIS o desde el menú de la tabla.</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Everything is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Save the samples; until then they are only in QGIS's edit buffer</source>
        <translation>Guardar las muestras; hasta entonces solo están en el búfer de edición de QGIS</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Delete the selected samples ({count})</source>
        <translation>Eliminar las muestras seleccionadas ({count})</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Give the selected samples ({count}) the class '{name}'</source>
        <translation>Dar a las muestras seleccionadas ({count}) la clase «{name}»</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>whole points</source>
        <translation>puntos enteros</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>whole polygons</source>
        <translation>polígonos enteros</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>pixels (optimistic)</source>
        <translation>píxeles (optimista)</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Optimistic: pixels held out lie beside pixels that are learned from, often in the same polygon. The score tells how well samples are remembered, not how good the map is.</source>
        <translation>Optimista: los píxeles reservados están junto a píxeles aprendidos, a menudo en el mismo polígono. La puntuación dice lo bien que se recuerdan las muestras, no lo bueno que es el mapa.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Squares of {side} x {side} pixels are held out with all samples in them, about {share} % of each class: for few or large polygons, and polygons side by side.</source>
        <translation>Se reservan cuadrados de {side} x {side} píxeles con todas sus muestras, un {share} % de cada clase aproximadamente: para polígonos pocos o grandes, y polígonos contiguos.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Polygons with the same {field} stay together: about {share} % of these groups are kept from training and classified afterwards.</source>
        <translation>Los polígonos con el mismo {field} van juntos: un {share} % de estos grupos aproximadamente no entra en el entrenamiento y se clasifica después.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Some samples of each class are kept from training and classified afterwards: the score tells what to expect at places without samples.</source>
        <translation>Algunas muestras de cada clase no entran en el entrenamiento y se clasifican después: la puntuación dice qué esperar en lugares sin muestras.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>No class has two samples, so none can be held out and there will be no score: draw a second one of each class in another place, or hold out blocks.</source>
        <translation>Ninguna clase tiene dos muestras, así que no se puede reservar ninguna y no habrá puntuación: dibuje una segunda de cada clase en otro lugar, o reserve bloques.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>About {tested} of {units} points are kept from training and classified afterwards: the score tells what to expect at places without samples, if they lie apart.</source>
        <translation>Unos {tested} de {units} puntos no entran en el entrenamiento y se clasifican después: la puntuación dice qué esperar en lugares sin muestras, si están separados.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>About {tested} of {units} polygons are kept from training and classified afterwards: the score tells what to expect at places without samples.</source>
        <translation>Unos {tested} de {units} polígonos no entran en el entrenamiento y se clasifican después: la puntuación dice qué esperar en lugares sin muestras.</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Not tested, with a single one: {names}.</source>
        <translation>Sin probar, con uno solo: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/samples/new_layer.py"/>
        <source>No samples could be made in {path} ({reason}): check that the folder may be written to, or choose another.</source>
        <translation>No se pudieron crear muestras en {path} ({reason}): compruebe que se puede escribir en la carpeta, o elija otra.</translation>
    </message>
    <message>
        <location filename="../ui/samples/new_layer.py"/>
        <source>QGIS cannot open it</source>
        <translation>QGIS no puede abrirlo</translation>
    </message>
    <message>
        <location filename="../ui/samples/new_layer.py"/>
        <source>{path} is there already and no GeoPackage ({reason}): choose another name.</source>
        <translation>{path} ya existe y no es un GeoPackage ({reason}): elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>no samples yet</source>
        <translation>aún sin muestras</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Select this row and draw. A class without samples is left out of training.</source>
        <translation>Seleccione esta fila y dibuje. Una clase sin muestras queda fuera del entrenamiento.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>no pixel of its own</source>
        <translation>ningún píxel propio</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Its samples lie outside the raster, where it has no data, or under samples of other classes.</source>
        <translation>Sus muestras están fuera del ráster, donde no tiene datos, o bajo muestras de otras clases.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>under {count} pixels</source>
        <translation>menos de {count} píxeles</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{pixels} pixels: few to learn from, and the score of this class is a matter of chance. Draw more, best in other places.</source>
        <translation>{pixels} píxeles: pocos para aprender, y la puntuación de esta clase es cosa del azar. Dibuje más, mejor en otros lugares.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>mixed spectra</source>
        <translation>espectros mezclados</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Its pixels fall into two separate groups of spectra ({one} % and {other} %): two covers under one name, or polygons over an edge. Decided by splitting the pixels, brightness aside, in two along what varies most: the two lie more than {gap} times their spread apart. Consider two classes.</source>
        <translation>Sus píxeles se dividen en dos grupos separados de espectros ({one} % y {other} %): dos cubiertas con un nombre, o polígonos sobre un borde. Se decide partiendo los píxeles, sin contar el brillo, en dos según lo que más varía: los dos distan más de {gap} veces su dispersión. Considere dos clases.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{one} / {other}: hard to tell apart (JM {distance})</source>
        <translation>{one} / {other}: difíciles de distinguir (JM {distance})</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Jeffries-Matusita distance {distance} of the spectra, from 0 (the same) to 2 (no overlap); below {limit} classes are mistaken for each other. Merge them, or look for samples that are not mixed. Training also looks at the surroundings, and may still tell them apart.</source>
        <translation>Distancia de Jeffries-Matusita {distance} de los espectros, de 0 (iguales) a 2 (sin solape); por debajo de {limit} las clases se confunden. Únalas, o busque muestras que no estén mezcladas. El entrenamiento mira también los alrededores, y puede que aun así las distinga.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>1 more pair is hard to tell apart</source>
        <translation>1 par más es difícil de distinguir</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} more pairs are hard to tell apart</source>
        <translation>{count} pares más son difíciles de distinguir</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{one} / {other}: overlap on {pixels} pixels</source>
        <translation>{one} / {other}: solape en {pixels} píxeles</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Pixels in samples of two classes are left out of training. Select and mend them.</source>
        <translation>Los píxeles en muestras de dos clases quedan fuera del entrenamiento. Selecciónelas y corríjalas.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>1 sample lies outside the raster</source>
        <translation>1 muestra está fuera del ráster</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} samples lie outside the raster</source>
        <translation>{count} muestras están fuera del ráster</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>They are left out of training.</source>
        <translation>Quedan fuera del entrenamiento.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>1 sample has no class</source>
        <translation>1 muestra no tiene clase</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} samples have no class</source>
        <translation>{count} muestras no tienen clase</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>They are left out of training. Select them and give them the current class.</source>
        <translation>Quedan fuera del entrenamiento. Selecciónelas y deles la clase actual.</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} samples of classes that are not in the list: {names}</source>
        <translation>{count} muestras de clases que no están en la lista: {names}</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes_list.py"/>
        <source>select</source>
        <translation>seleccionar</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes_list.py"/>
        <source>add to the list</source>
        <translation>añadir a la lista</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>whole polygons, as objects</source>
        <translation>polígonos enteros, como objetos</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>The field that says which polygons are of one thing: the tree, the field, the batch. They are never both learned and tested; without one each polygon stands for itself.</source>
        <translation>El campo que dice qué polígonos son de una misma cosa: el árbol, la parcela, el lote. Nunca se aprenden y prueban a la vez; sin campo, cada polígono cuenta por sí solo.</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>segments of the raster</source>
        <translation>segmentos del ráster</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>The layer of polygons that get a class; without one the whole raster is cut into segments of like pixels</source>
        <translation>La capa de polígonos que reciben una clase; sin ella todo el ráster se divide en segmentos de píxeles parecidos</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>Pixels: each pixel of a sample is learned, and the result is a class map. Whole polygons: each is one object, such as a crown, a field or a roof, and the result is a layer of polygons.</source>
        <translation>Píxeles: se aprende cada píxel de una muestra, y el resultado es un mapa de clases. Polígonos enteros: cada uno es un objeto, como una copa, un campo o un tejado, y el resultado es una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>1 sample follows: '{before}' is '{after}' now, in its layer, too.</source>
        <translation>1 muestra se adapta: «{before}» es ahora «{after}», también en su capa.</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>{count} samples follow: '{before}' is '{after}' now, in their layer, too.</source>
        <translation>{count} muestras se adaptan: «{before}» es ahora «{after}», también en su capa.</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>1 sample in '{layer}' is still called '{before}' and is left out of training: its layer was not changed.</source>
        <translation>1 muestra de «{layer}» aún se llama «{before}» y queda fuera del entrenamiento: su capa no se modificó.</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>{count} samples in '{layer}' are still called '{before}' and are left out of training: their layer was not changed.</source>
        <translation>{count} muestras de «{layer}» aún se llaman «{before}» y quedan fuera del entrenamiento: su capa no se modificó.</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>There is no samples layer: choose one, or make a new one.</source>
        <translation>No hay capa de muestras: elija una, o cree una nueva.</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' holds neither polygons nor points: nothing can be drawn in it.</source>
        <translation>La capa «{name}» no contiene ni polígonos ni puntos: no se puede dibujar nada en ella.</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Choose the field of '{name}' that holds the class.</source>
        <translation>Elija el campo de «{name}» que contiene la clase.</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' is read-only: its samples can be used, but not changed. Save it as a GeoPackage to draw in it.</source>
        <translation>La capa «{name}» es de solo lectura: sus muestras se pueden usar, pero no cambiar. Guárdela como GeoPackage para dibujar en ella.</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Add sample of '{name}'</source>
        <translation>Añadir muestra de «{name}»</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Delete samples</source>
        <translation>Eliminar muestras</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Make samples '{name}'</source>
        <translation>Asignar «{name}» a muestras</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Rename class '{before}' to '{after}'</source>
        <translation>Cambiar el nombre de la clase «{before}» a «{after}»</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The samples could not be saved: {reason}</source>
        <translation>No se pudieron guardar las muestras: {reason}</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' cannot be edited now: another program may have its file open.</source>
        <translation>La capa «{name}» no se puede editar ahora: puede que otro programa tenga abierto su archivo.</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' did not take the change; its log may tell why.</source>
        <translation>La capa «{name}» no aceptó el cambio; puede que su registro diga por qué.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>No score: nothing could be held out, so the model was not tested.</source>
        <translation>Sin puntuación: no se pudo reservar nada, así que el modelo no se probó.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>No score: too few samples to hold any out, so the model was not tested.</source>
        <translation>Sin puntuación: hay muy pocas muestras para reservar alguna, así que el modelo no se probó.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Overall accuracy {overall} on {held_out}, kappa {kappa}</source>
        <translation>Precisión global {overall} en {held_out}, kappa {kappa}</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Draw at least two samples of each class in different places, and train again.</source>
        <translation>Dibuje al menos dos muestras de cada clase en lugares distintos, y entrene de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Overall accuracy: share of the held-out objects that got their class. Kappa: agreement beyond chance, 1 at most. A large object counts as much as a small one.</source>
        <translation>Precisión global: proporción de los objetos reservados que recibieron su clase. Kappa: acuerdo más allá del azar, 1 como máximo. Un objeto grande cuenta tanto como uno pequeño.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Overall accuracy: share of the held-out pixels that got their class. Kappa: agreement beyond chance, 1 at most. Both are of samples, not of the map: areas where classes are hard to tell are rarely sampled.</source>
        <translation>Precisión global: proporción de los píxeles reservados que recibieron su clase. Kappa: acuerdo más allá del azar, 1 como máximo. Ambas son de las muestras, no del mapa: las zonas donde es difícil distinguir las clases rara vez se muestrean.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Held-out pixels lie beside learned ones: expect less elsewhere.</source>
        <translation>Los píxeles reservados están junto a los aprendidos: espere menos en otras partes.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Mean of the classes' own accuracies: {average}.</source>
        <translation>Media de las precisiones propias de las clases: {average}.</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>({tested} of {units})</source>
        <translation>({tested} de {units})</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out polygons</source>
        <translation>polígonos reservados</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out blocks</source>
        <translation>bloques reservados</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out pixels, optimistic</source>
        <translation>píxeles reservados, optimista</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out objects</source>
        <translation>objetos reservados</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out groups of objects</source>
        <translation>grupos de objetos reservados</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out samples</source>
        <translation>muestras reservadas</translation>
    </message>
    <message>
        <location filename="../ui/samples/shapes.py"/>
        <source>What was drawn has no place in the coordinate system of '{name}' ({crs}): draw nearer to the raster.</source>
        <translation>Lo dibujado no tiene lugar en el sistema de coordenadas de «{name}» ({crs}): dibuje más cerca del ráster.</translation>
    </message>
    <message>
        <location filename="../ui/samples/shapes.py"/>
        <source>What was drawn has no area: a polygon needs three corners not on one line.</source>
        <translation>Lo dibujado no tiene superficie: un polígono necesita tres vértices que no estén en una línea.</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Spectra of the samples</source>
        <translation>Espectros de las muestras</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Mean of each class, and one standard deviation to both sides; grey: unused bands</source>
        <translation>Media de cada clase, y una desviación estándar a ambos lados; gris: bandas que no se usan</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Draw samples to see how their spectra look.</source>
        <translation>Dibuje muestras para ver cómo son sus espectros.</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Reading spectra...</source>
        <translation>Leyendo espectros...</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>The raster that the samples lie on and that is classified; both docks share it</source>
        <translation>El ráster en el que están las muestras y que se clasifica; ambos paneles lo comparten</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>Polygons or points with a class: an ordinary layer of the project. Its classes are added to the list.</source>
        <translation>Polígonos o puntos con una clase: una capa corriente del proyecto. Sus clases se añaden a la lista.</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>&amp;New...</source>
        <translation>&amp;Nueva...</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>Make an empty layer for samples in a GeoPackage, a file of your own</source>
        <translation>Crear una capa vacía para muestras en un GeoPackage, un archivo suyo</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>The field with the class of each sample: text is the name of a class, whole numbers are class values</source>
        <translation>El campo con la clase de cada muestra: un texto es el nombre de una clase, los enteros son valores de clase</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>&amp;Raster</source>
        <translation>&amp;Ráster</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>&amp;Samples</source>
        <translation>&amp;Muestras</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>Class &amp;field</source>
        <translation>Cam&amp;po de clase</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>New samples</source>
        <translation>Muestras nuevas</translation>
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
        <translation>Hay un cálculo en marcha: espere a que termine, o cancélelo.</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>The classification engine is missing.</source>
        <translation>Falta el motor de clasificación.</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>Classify the raster first: places are chosen where its classification is least certain.</source>
        <translation>Clasifique primero el ráster: los lugares se eligen donde su clasificación es menos segura.</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>Looking for places to sample</source>
        <translation>Buscando lugares para muestrear</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Where to sample next</source>
        <translation>Dónde muestrear ahora</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>The places to sample could not be read from {path}.</source>
        <translation>No se pudieron leer de {path} los lugares para muestrear.</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>No uncertain place was found that is not near a sample already.</source>
        <translation>No se encontró ningún lugar incierto que no esté ya cerca de una muestra.</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>&amp;Where to sample next: {count} places</source>
        <translation>&amp;Dónde muestrear ahora: {count} lugares</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>Places to sample next</source>
        <translation>Lugares para muestrear ahora</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>Double click, or Enter, zooms the map to the place</source>
        <translation>Doble clic, o Intro, acerca el mapa al lugar</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>class now</source>
        <translation>clase actual</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>lead</source>
        <translation>ventaja</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>How far the class is ahead of the second best, 0 to 1: the less, the less sure</source>
        <translation>Cuánto aventaja la clase a la segunda mejor, de 0 a 1: cuanto menos, menos seguro</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>Add the most uncertain places of the last classification as points to sample</source>
        <translation>Añadir los lugares más inciertos de la última clasificación como puntos para muestrear</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>Counting samples</source>
        <translation>Contando muestras</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>The samples could not be counted ({reason}).</source>
        <translation>No se pudieron contar las muestras ({reason}).</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>Choose the raster that the samples lie on, to see pixels and spectra.</source>
        <translation>Elija el ráster en el que están las muestras, para ver píxeles y espectros.</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>Pixels and spectra are shown once the classification engine is installed.</source>
        <translation>Píxeles y espectros se muestran cuando el motor de clasificación está instalado.</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>The raster has no file of its own, so that pixels and spectra cannot be shown; training works.</source>
        <translation>El ráster no tiene archivo propio, así que no se pueden mostrar píxeles y espectros; el entrenamiento funciona.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Points have no extent: objects need a layer of polygons.</source>
        <translation>Los puntos no tienen superficie: los objetos necesitan una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Choose samples and the field with their class first, or make new ones.</source>
        <translation>Elija primero las muestras y el campo con su clase, o haga otras nuevas.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Training needs samples of at least two classes; there are samples of {count}: draw another class, for example everything else.</source>
        <translation>El entrenamiento necesita muestras de al menos dos clases; hay muestras de {count}: dibuje otra clase, por ejemplo todo lo demás.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>There is no model for these samples yet: train one first.</source>
        <translation>Todavía no hay un modelo para estas muestras: entrene uno primero.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <location filename="../processing_provider/describe_classes.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>The model is trained: {path}</source>
        <translation>El modelo está entrenado: {path}</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Classifying {raster}</source>
        <translation>Clasificando {raster}</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>{classified} of {objects} objects got a class.</source>
        <translation>{classified} de {objects} objetos recibieron una clase.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Mean confidence {confidence}; the fainter, the less sure.</source>
        <translation>Confianza media {confidence}; cuanto más pálido, menos seguro.</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Samples that are kept from training, to score the model on what it has not seen</source>
        <translation>Muestras que no entran en el entrenamiento, para puntuar el modelo con lo que no ha visto</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Models (*.spm)</source>
        <translation>Modelos (*.spm)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Where the model goes</source>
        <translation>Adónde va el modelo</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>The file of the model, beside the samples unless you say otherwise; training again replaces it</source>
        <translation>El archivo del modelo, junto a las muestras si no indica otra cosa; entrenar de nuevo lo sustituye</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Learn</source>
        <translation>&amp;Aprender</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Hold out</source>
        <translation>Reser&amp;var</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Classif&amp;y</source>
        <translation>Clasi&amp;ficar</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Model</source>
        <translation>M&amp;odelo</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>R&amp;eport</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Open the page of the training: scores of each class, confusion matrix, warnings</source>
        <translation>Abrir la página del entrenamiento: puntuaciones de cada clase, matriz de confusión, advertencias</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Train again</source>
        <translation>&amp;Entrenar de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Train</source>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Train a model from the samples, saved or not, and score it on those held out</source>
        <translation>Entrenar un modelo con las muestras, guardadas o no, y puntuarlo con las reservadas</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Classify objects</source>
        <translation>&amp;Clasificar objetos</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Classify the raster</source>
        <translation>&amp;Clasificar el ráster</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Give each polygon of the layer chosen, or each segment of the raster, a class</source>
        <translation>Dar una clase a cada polígono de la capa elegida, o a cada segmento del ráster</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Make a class map of the whole raster with the model, and its confidence</source>
        <translation>Hacer con el modelo un mapa de clases de todo el ráster, y su confianza</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>The samples have changed since this model was trained: train again.</source>
        <translation>Las muestras han cambiado desde que se entrenó este modelo: entrene de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/session.py"/>
        <source>This layer has no file of its own, so nothing can be said about it in advance; it is copied to a temporary file when it is classified.</source>
        <translation>Esta capa no tiene archivo propio, así que no se puede decir nada de ella por adelantado; se copia a un archivo temporal cuando se clasifica.</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>partly fetched</source>
        <translation>descargado en parte</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>another file</source>
        <translation>otro archivo</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>part of the engine</source>
        <translation>parte del motor</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Its checksum has not been compared yet; 'Verify' does</source>
        <translation>Su suma de verificación aún no se ha comparado; «Verificar» lo hace</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>'Download' goes on where it stopped</source>
        <translation>«Descargar» continúa donde se detuvo</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Not what it should be: delete it and download it again</source>
        <translation>No es lo que debería: elimínelo y descárguelo de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Installed with the engine's packages</source>
        <translation>Instalado con los paquetes del motor</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Import file...</source>
        <translation>Importar archivo...</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Import weights</source>
        <translation>Importar pesos</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Weights (*.pt *.ckpt *.pth *.bin *.safetensors);;All files (*)</source>
        <translation>Pesos (*.pt *.ckpt *.pth *.bin *.safetensors);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Delete {names} ({size})?</source>
        <translation>¿Eliminar {names} ({size})?</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Delete weights</source>
        <translation>Eliminar pesos</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>{folder} is not there yet.</source>
        <translation>{folder} aún no existe.</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Stopped. A download goes on from here the next time.</source>
        <translation>Detenido. La próxima vez la descarga continúa desde aquí.</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Known once a download has begun</source>
        <translation>Se sabrá cuando empiece una descarga</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Stop; a download goes on from here the next time</source>
        <translation>Detener; la próxima vez la descarga continúa desde aquí</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Wait until what is going has ended</source>
        <translation>Espere a que termine lo que está en marcha</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Download the selected files</source>
        <translation>Descargar los archivos seleccionados</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Take a file that you have; it is recognised by its checksum</source>
        <translation>Tomar un archivo que usted tiene; se reconoce por su suma de verificación</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Read the selected files, or all, and compare their checksums</source>
        <translation>Leer los archivos seleccionados, o todos, y comparar sus sumas de verificación</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Select files that are there</source>
        <translation>Seleccione archivos que estén ahí</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Remove the selected files</source>
        <translation>Quitar los archivos seleccionados</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>The engine has not said yet where the folder is</source>
        <translation>El motor aún no ha dicho dónde está la carpeta</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>'Never download' is on</source>
        <translation>«No descargar nunca» está activado</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Select files in the list</source>
        <translation>Seleccione archivos en la lista</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>The selected files are there</source>
        <translation>Los archivos seleccionados están ahí</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>nothing</source>
        <translation>nada</translation>
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
        <translation>Parámetros</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Compares a class map with a reference: confusion matrix, scores, and the area of each class with its error.
The reference must not be what the map was made from. Classes of map and reference are matched by their names, or by their values where no name agrees. Pixels without a class in the reference are left out.
Areas counted in a map are biased by its errors. With the confusion matrix they are corrected, and what is corrected gets a standard error, after Olofsson and others (2014). All scores are fractions from 0 to 1.</source>
        <translation>Compara un mapa de clases con una referencia: matriz de confusión, puntuaciones y el área de cada clase con su error.
La referencia no debe ser aquello con lo que se hizo el mapa. Las clases del mapa y de la referencia se emparejan por sus nombres, o por sus valores donde no coincide ningún nombre. Los píxeles sin clase en la referencia se omiten.
Las áreas contadas en un mapa están sesgadas por sus errores. Con la matriz de confusión se corrigen, y lo corregido recibe un error estándar, según Olofsson y otros (2014). Todas las puntuaciones son fracciones de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Assess accuracy</source>
        <translation>Evaluar la precisión</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Accuracy</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>hyperspectral,multispectral,classification,land cover,accuracy,assessment,validation,confusion matrix,error matrix,kappa,F1,user's accuracy,producer's accuracy,area,reference,ground truth,Olofsson</source>
        <translation>hiperespectral,multiespectral,clasificación,cobertura del suelo,precisión,exactitud,evaluación,validación,matriz de confusión,matriz de error,kappa,F1,precisión del usuario,precisión del productor,área,referencia,verdad terreno,Olofsson</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Class map</source>
        <translation>Mapa de clases</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>A raster of class values; 0 and nodata are no class.</source>
        <translation>Un ráster de valores de clase; 0 y sin datos no son clase.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>What is true: polygons, lines or points in any CRS with a field that holds the class, or a raster of class values on the same pixels as the map, in which 0 and nodata are no class.</source>
        <translation>Lo que es cierto: polígonos, líneas o puntos en cualquier SRC con un campo que contiene la clase, o un ráster de valores de clase en los mismos píxeles que el mapa, en el que 0 y sin datos no son clase.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/object_algorithm.py"/>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Field with the class</source>
        <translation>Campo con la clase</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>The field of a vector reference that holds the class, as the name or the value in the map. Left empty: the only field of text, else the only one of whole numbers.</source>
        <translation>El campo de una referencia vectorial que contiene la clase, como nombre o como valor en el mapa. Si se deja vacío: el único campo de texto, o si no el único de números enteros.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>How the reference was drawn</source>
        <translation>Cómo se extrajo la referencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>`stratified`: places were drawn at random within each class of the map, as many as one liked in each. `simple_random`: places were drawn at random over the whole map. Adjusted scores and areas hold only if one of these is so; polygons drawn where it was easy give no adjusted figures one can rely on.</source>
        <translation>`stratified`: los lugares se extrajeron al azar dentro de cada clase del mapa, tantos como se quiso en cada una. `simple_random`: los lugares se extrajeron al azar en todo el mapa. Las puntuaciones y áreas ajustadas solo valen si es así; los polígonos dibujados donde era fácil no dan cifras ajustadas de las que fiarse.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>CSV with counts of pixels: rows are the reference, columns the map, with producer's and user's accuracy.</source>
        <translation>CSV con números de píxeles: las filas son la referencia, las columnas el mapa, con la precisión del productor y la precisión del usuario.</translation>
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
        <translation>Una página HTML: matriz de confusión, puntuaciones de cada clase, áreas con sus intervalos del 95 %, qué se omitió y por qué.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Overall accuracy</source>
        <translation>Precisión global</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Share of the reference's pixels that the map has right, 0 to 1.</source>
        <translation>Proporción de los píxeles de la referencia que el mapa acierta, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Average accuracy</source>
        <translation>Precisión media</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Mean of the producer's accuracies of the reference's classes, 0 to 1.</source>
        <translation>Media de las precisiones del productor de las clases de la referencia, de 0 a 1.</translation>
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
        <translation>Kappa de Cohen: acuerdo más allá del azar, 1 como máximo. Falta donde el azar solo ya coincidiría en todo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Overall accuracy, adjusted for areas</source>
        <translation>Precisión global, ajustada por áreas</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Each class of the map counts by its area in the map instead of its share of the reference, 0 to 1. Missing where the reference does not suffice.</source>
        <translation>Cada clase del mapa cuenta por su área en el mapa en lugar de por su parte de la referencia, de 0 a 1. Falta donde la referencia no basta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Its standard error</source>
        <translation>Su error estándar</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Standard error of the adjusted overall accuracy, 0 to 1; missing likewise.</source>
        <translation>Error estándar de la precisión global ajustada, de 0 a 1; falta en los mismos casos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>Mean and spread of the spectra of each class, as a table and as plots, and how far classes lie apart.
Run it before training to see whether classes differ, and whether a class is in truth two. Bad bands and nodata are left out.</source>
        <translation>Media y dispersión de los espectros de cada clase, como tabla y como gráficos, y cuánto distan las clases.
Ejecútelo antes de entrenar para ver si las clases difieren, y si una clase es en realidad dos. Las bandas defectuosas y los píxeles sin datos se omiten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>Class signatures</source>
        <translation>Firmas de las clases</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>hyperspectral,multispectral,spectral,signature,signatures,spectra,statistics,mean,standard deviation,separability,training samples,ROI,plot,EnMAP,Sentinel-2,Landsat</source>
        <translation>hiperespectral,multiespectral,espectral,firma,firmas,espectros,estadística,media,desviación estándar,separabilidad,muestras de entrenamiento,ROI,gráfico,EnMAP,Sentinel-2,Landsat</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>The raster whose spectra are read.</source>
        <translation>El ráster cuyos espectros se leen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>Table of signatures</source>
        <translation>Tabla de firmas</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>CSV that tells of each class and band, among others, the mean and the standard deviation of its pixels.</source>
        <translation>CSV que da para cada clase y banda, entre otras cosas, la media y la desviación estándar de sus píxeles.</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>One HTML page with the mean spectrum of each class and its spread as plots, and the Jeffries-Matusita distance of each pair of classes, 0 to 2.</source>
        <translation>Una página HTML con el espectro medio de cada clase y su dispersión como gráficos, y la distancia de Jeffries-Matusita de cada par de clases, de 0 a 2.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Extent to classify</source>
        <translation>Extensión que se clasifica</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Only this part is classified. Left empty: the whole raster.</source>
        <translation>Solo se clasifica esta parte. Si se deja vacío: todo el ráster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Polygons to classify</source>
        <translation>Polígonos que se clasifican</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Only pixels whose centre lies in one of these polygons are classified; a feature smaller than a pixel takes the one it lies in. Any CRS; all features, or the selected ones. The map covers the rectangle around them (and within the extent, where that is given, too); pixels between the polygons are unclassified and are counted nowhere. Classes in the polygons are those of the whole map, but `REFINE=special` and CLIP learn from and look at the rectangle alone. Left empty: no polygons.</source>
        <translation>Solo se clasifican los píxeles cuyo centro está en uno de estos polígonos; un objeto menor que un píxel toma aquel en el que está. Cualquier SRC; todos los objetos, o los seleccionados. El mapa cubre el rectángulo que los rodea (y, si se da, dentro de la extensión); los píxeles entre los polígonos quedan sin clasificar y no se cuentan en ninguna parte. Las clases en los polígonos son las del mapa entero, pero `REFINE=special` y CLIP aprenden del rectángulo y miran solo este. Si se deja vacío: sin polígonos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Leave pixels unclassified below this confidence</source>
        <translation>Dejar sin clasificar los píxeles por debajo de esta confianza</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Pixels whose confidence (0 to 1) is lower get the value 0, unclassified. 0 classifies every valid pixel.</source>
        <translation>Los píxeles cuya confianza (0 a 1) es menor reciben el valor 0, sin clasificar. 0 clasifica todos los píxeles válidos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Step of a preview</source>
        <translation>Paso de una vista previa</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>1 classifies every pixel. With a higher number only one pixel of every square of so many by so many is classified, and the map has that much coarser pixels: a preview. Each of its pixels has the class that the whole map has there. Where pixels are judged by their own spectrum (SOURCE `knowledge`) only what is shown is read; CLIP and models look at the whole extent, so their previews take as long as the map.</source>
        <translation>1 clasifica todos los píxeles. Con un número mayor se clasifica solo un píxel de cada cuadrado de tantos por tantos, y el mapa tiene píxeles otro tanto más gruesos: una vista previa. Cada uno de sus píxeles tiene la clase que el mapa entero tiene ahí. Donde los píxeles se juzgan por su propio espectro (SOURCE `knowledge`) solo se lee lo que se muestra; CLIP y los modelos miran toda la extensión, así que sus vistas previas tardan tanto como el mapa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>GeoTIFF with one value a class, 0 for unclassified and nodata; it carries the colours and names of the classes.</source>
        <translation>GeoTIFF con un valor por clase, 0 para sin clasificar y sin datos; lleva los colores y nombres de las clases.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/polygon_styling.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>GeoTIFF with the probability of the chosen class, 0 to 1 (band 1), and how far it is ahead of the second best (band 2).</source>
        <translation>GeoTIFF con la probabilidad de la clase elegida, de 0 a 1 (banda 1), y cuánto aventaja a la segunda mejor (banda 2).</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>GeoTIFF with one band a class: its probability, 0 to 1.</source>
        <translation>GeoTIFF con una banda por clase: su probabilidad, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Number of classes</source>
        <translation>Número de clases</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>How many classes the map can show.</source>
        <translation>Cuántas clases puede mostrar el mapa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Classified pixels</source>
        <translation>Píxeles clasificados</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>How many pixels got a class.</source>
        <translation>Cuántos píxeles recibieron una clase.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Mean confidence</source>
        <translation>Confianza media</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Mean confidence of the classified pixels, 0 to 1.</source>
        <translation>Confianza media de los píxeles clasificados, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>The layer {name!r} (MASK) is no layer of polygons: choose one with polygons around what is to be classified.</source>
        <translation>La capa {name!r} (MASK) no es una capa de polígonos: elija una con polígonos alrededor de lo que se quiere clasificar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Gives whole objects a class, with a model made by 'Train on objects'.
Objects are polygons of a layer, which keeps its own fields. Without a layer the raster is cut into segments of like pixels first, and all of these are classified: a map of objects.
The raster may be another one than the model learned from: bands are matched by wavelength, or by their number where wavelengths are not known. Each object is judged by its own pixels alone, so it gets the same class in any layer and extent.</source>
        <translation>Da una clase a objetos enteros, con un modelo hecho por «Entrenar con objetos».
Los objetos son los polígonos de una capa, que conserva sus propios campos. Sin capa, el ráster se divide primero en segmentos de píxeles parecidos, y se clasifican todos: un mapa de objetos.
El ráster puede ser otro que aquel del que aprendió el modelo: las bandas se emparejan por longitud de onda, o por su número donde las longitudes de onda no se conocen. Cada objeto se juzga solo por sus propios píxeles, así que recibe la misma clase en cualquier capa y extensión.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Classify objects</source>
        <translation>Clasificar objetos</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>hyperspectral,multispectral,spectral,classification,land cover,objects,OBIA,GEOBIA,polygons,segments,segmentation,superpixels,SLIC,crowns,fields,parcels,roofs,model,network,predict,apply,inference,EnMAP,AI</source>
        <translation>hiperespectral,multiespectral,espectral,clasificación,cobertura del suelo,objetos,OBIA,GEOBIA,polígonos,segmentos,segmentación,superpíxeles,SLIC,copas,campos,parcelas,tejados,modelo,red,predecir,aplicar,inferencia,EnMAP,IA</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>A raster of the sensor the model learned from, or of one that covers its bands.</source>
        <translation>Un ráster del sensor del que aprendió el modelo, o de uno que cubra sus bandas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>A polygon around each object, in any CRS; all features, or the selected ones. Left empty: segments are made of the raster.</source>
        <translation>Un polígono alrededor de cada objeto, en cualquier SRC; todos, o los seleccionados. Si se deja vacío: se hacen segmentos del ráster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/classify_with_model.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>A model file (`*.spm`) that 'Train on objects' made.</source>
        <translation>Un archivo de modelo (`*.spm`) hecho por «Entrenar con objetos».</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Models (*.spm);;All files (*)</source>
        <translation>Modelos (*.spm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Only polygons or segments that have pixels here are classified, each as a whole. Left empty: the whole raster.</source>
        <translation>Solo se clasifican los polígonos o segmentos que tienen píxeles aquí, cada uno entero. Si se deja vacío: todo el ráster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Size of segments (pixels)</source>
        <translation>Tamaño de los segmentos (píxeles)</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many pixels a segment has on average. Only without polygons. Too small is better than too large: a segment that holds two classes gets one.</source>
        <translation>Cuántos píxeles tiene un segmento de media. Solo sin polígonos. Mejor demasiado pequeño que demasiado grande: un segmento que contiene dos clases recibe una.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Compactness of segments</source>
        <translation>Compacidad de los segmentos</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Small values follow the edges in the raster, large ones make segments square. Only without polygons.</source>
        <translation>Los valores pequeños siguen los bordes del ráster, los grandes hacen los segmentos cuadrados. Solo sin polígonos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>How cubes decide on an object</source>
        <translation>Cómo deciden los cubos sobre un objeto</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>`probability`: by the mean of the probabilities of all its cubes. `majority`: each cube has one vote. `model`: as the model was trained with.</source>
        <translation>`probability`: por la media de las probabilidades de todos sus cubos. `majority`: cada cubo tiene un voto. `model`: como se entrenó el modelo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Leave objects unclassified below this confidence</source>
        <translation>Dejar sin clasificar los objetos por debajo de esta confianza</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Objects whose confidence (0 to 1) is lower get no class. 0 classifies every object that has pixels with data.</source>
        <translation>Los objetos cuya confianza (0 a 1) es menor no reciben clase. 0 clasifica todos los objetos que tienen píxeles con datos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Two runs with the same seed and the same inputs give the same segments.</source>
        <translation>Dos cálculos con la misma semilla y las mismas entradas dan los mismos segmentos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Classified objects</source>
        <translation>Objetos clasificados</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>GeoPackage, GeoJSON, FlatGeobuf or Shapefile with the polygons, their own fields, and for each its class, confidence (0 to 1), the runner-up with its probability, how many of its cubes voted for the class, and how many cubes and pixels it has. Shown in the colours of the classes, the fainter the less sure; a second style shows confidence alone.</source>
        <translation>GeoPackage, GeoJSON, FlatGeobuf o Shapefile con los polígonos, sus propios campos y, para cada uno, su clase, su confianza (0 a 1), la segunda clase con su probabilidad, cuántos de sus cubos votaron por la clase, y cuántos cubos y píxeles tiene. Se muestra con los colores de las clases, más tenues cuanto menos seguros; un segundo estilo muestra solo la confianza.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>One HTML page: inputs, what the model was made of, objects and area of each class, what became of polygons that could not be used, warnings and versions.</source>
        <translation>Una página HTML: entradas, de qué se hizo el modelo, objetos y área de cada clase, qué pasó con los polígonos que no se pudieron usar, advertencias y versiones.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Number of objects</source>
        <translation>Número de objetos</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many polygons or segments there are in the output.</source>
        <translation>Cuántos polígonos o segmentos hay en la salida.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many objects got a class.</source>
        <translation>Cuántos objetos recibieron una clase.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Unclassified objects</source>
        <translation>Objetos sin clasificar</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many did not: without a pixel that has data, or not sure enough.</source>
        <translation>Cuántos no: sin un píxel con datos, o no lo bastante seguros.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Mean confidence of the classified objects, 0 to 1.</source>
        <translation>Confianza media de los objetos clasificados, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Makes a class map of a raster with a model that was made before.
'Train text-aligned probe' makes one from samples; 'Classify with text prompts' saves one when it refines with 'special'. The raster may be another one than the model learned from: bands are matched by wavelength, or by their number where wavelengths are not known. A raster that lacks a part of the model's wavelengths is refused.
The classes of a text-aligned probe are words: they can be left out, renamed or added to here, without training.</source>
        <translation>Hace un mapa de clases de un ráster con un modelo hecho antes.
«Entrenar sonda alineada con texto» hace uno con muestras; «Clasificar con prompts de texto» guarda uno cuando refina con 'special'. El ráster puede ser otro que aquel del que aprendió el modelo: las bandas se emparejan por longitud de onda, o por su número donde las longitudes de onda no se conocen. Un ráster al que le falta una parte de las longitudes de onda del modelo se rechaza.
Las clases de una sonda alineada con texto son palabras: aquí se pueden omitir, cambiar de nombre o añadir, sin entrenamiento.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Classify with model</source>
        <translation>Clasificar con modelo</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>hyperspectral,multispectral,spectral,classification,land cover,land use,model,network,predict,apply,inference,EnMAP,AI</source>
        <translation>hiperespectral,multiespectral,espectral,clasificación,cobertura del suelo,uso del suelo,modelo,red,predecir,aplicar,inferencia,EnMAP,IA</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Raster to classify</source>
        <translation>Ráster que se clasifica</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>A raster of the same kind as the one the model was made with.</source>
        <translation>Un ráster del mismo tipo que aquel con el que se hizo el modelo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>A model file (`*.spm`), the output MODEL of 'Train text-aligned probe' or 'Classify with text prompts'.</source>
        <translation>Un archivo de modelo (`*.spm`), la salida MODEL de «Entrenar sonda alineada con texto» o de «Clasificar con prompts de texto».</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Other classes than the model's, one a line</source>
        <translation>Otras clases que las del modelo, una por línea</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>For models of 'Train text-aligned probe'. Left empty: the model's classes. Else the classes of the map: a class of the model by its name stays, and one that is not here is left out; `old name -&gt; new name` renames one; any other name is a new class, known by its words alone: give synonyms after a colon, as in `reed: marsh, wetland plants | #7fbf7b`, and check its places in the map. In a command line separate classes by `;`.</source>
        <translation>Para modelos de «Entrenar sonda alineada con texto». Si se deja vacío: las clases del modelo. Si no, las clases del mapa: una clase del modelo, por su nombre, se queda, y la que no está aquí se omite; `old name -&gt; new name` cambia el nombre de una; cualquier otro nombre es una clase nueva, conocida solo por sus palabras: dé sinónimos tras dos puntos, como en `reed: marsh, wetland plants | #7fbf7b`, y compruebe sus lugares en el mapa. En una línea de órdenes separe las clases con `;`.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>One HTML page: inputs, what the model was made of, map with legend, area of each class, warnings and versions.</source>
        <translation>Una página HTML: entradas, de qué se hizo el modelo, mapa con leyenda, área de cada clase, advertencias y versiones.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Makes a class map of a hyperspectral or multispectral raster from class names alone.
No training samples are needed. Each class name is matched to materials whose reflectance is known, and these to the spectrum of every pixel; where its weights are there, CLIP, a network that knows words and pictures, looks at the raster's colours, too. The log says which materials each class was taken for.
A refinement then learns from the scene's own spectra; what it has learned can be saved as a model for 'Classify with model'.
Band wavelengths, bad bands, nodata and scale are read from the raster; run 'Inspect scene' to see what is understood of it. The raster never leaves the computer.</source>
        <translation>Hace un mapa de clases de un ráster hiperespectral o multiespectral solo a partir de nombres de clase.
No se necesitan muestras de entrenamiento. Cada nombre de clase se empareja con materiales cuya reflectancia se conoce, y estos con el espectro de cada píxel; si están sus pesos, CLIP, una red que conoce palabras e imágenes, mira también los colores del ráster. El registro dice por qué materiales se tomó cada clase.
Un refinamiento aprende después de los espectros propios de la escena; lo que ha aprendido se puede guardar como modelo para «Clasificar con modelo».
Longitudes de onda, bandas defectuosas, sin datos y escala se leen del ráster; ejecute «Inspeccionar escena» para ver qué se entiende de él. El ráster nunca sale del equipo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>hyperspectral,multispectral,spectral,classification,supervised,unsupervised,zero-shot,land cover,land use,material,mineral,vegetation,words,class names,CLIP,SPECIAL,pseudo-labels,EnMAP,Sentinel-2,Landsat,AI</source>
        <translation>hiperespectral,multiespectral,espectral,clasificación,supervisada,no supervisada,zero-shot,cobertura del suelo,uso del suelo,material,mineral,vegetación,palabras,nombres de clase,CLIP,SPECIAL,pseudoetiquetas,EnMAP,Sentinel-2,Landsat,IA</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Two runs with the same seed and the same inputs give the same map.</source>
        <translation>Dos cálculos con la misma semilla y las mismas entradas dan el mismo mapa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Share of pixels like no class</source>
        <translation>Proporción de píxeles que no se parecen a ninguna clase</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Share of the raster's pixels, 0 to 1, whose spectra resemble none of the classes. About 0.01 where all is well; above 0.2 a warning is given. Missing where spectra were not compared with materials (`SOURCE=clip`).</source>
        <translation>Proporción de los píxeles del ráster, de 0 a 1, cuyos espectros no se parecen a ninguna de las clases. Alrededor de 0.01 cuando todo está bien; por encima de 0.2 se da una advertencia. Falta donde los espectros no se compararon con materiales (`SOURCE=clip`).</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>A hyperspectral or multispectral raster of at least three bands that tells its bands' wavelengths (`SOURCE=clip` can do without them). It works best on surface reflectance.</source>
        <translation>Un ráster hiperespectral o multiespectral de al menos tres bandas que indica sus longitudes de onda (`SOURCE=clip` puede prescindir de ellas). Funciona mejor con reflectancia de superficie.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>One class a line: a name, then, if you like, synonyms after a colon and a colour after a bar, as in `water: lake, river | #1f78b4`. Class values are counted from 1 in this order. In a command line, where a line break is hard to write, separate classes by `;`.</source>
        <translation>Una clase por línea: un nombre y, si quiere, sinónimos tras dos puntos y un color tras una barra, como en `water: lake, river | #1f78b4`. Los valores de clase se cuentan desde 1 en este orden. En una línea de órdenes, donde es difícil escribir un salto de línea, separe las clases con `;`.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/object_algorithm.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Prompt set file, instead of the classes above</source>
        <translation>Archivo de conjunto de prompts, en lugar de las clases de arriba</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>A saved prompt set (`*.prompts.json`) or a text file with one class a line. Give either this or classes above.</source>
        <translation>Un conjunto de prompts guardado (`*.prompts.json`) o un archivo de texto con una clase por línea. Dé o esto o las clases de arriba.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/object_algorithm.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Prompt sets (*.json *.txt);;All files (*)</source>
        <translation>Conjuntos de prompts (*.json *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Where class evidence comes from</source>
        <translation>De dónde viene la evidencia de las clases</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>`knowledge` compares spectra with known materials; it works offline and uses every band. `clip` shows the raster's red, green and blue to CLIP, which needs its weights (see 'Fetch weights') and sees shapes, but visible light alone. `fused` puts both together. `auto` takes the best whose weights are there, and says which.</source>
        <translation>`knowledge` compara los espectros con materiales conocidos; funciona sin conexión y usa todas las bandas. `clip` muestra el rojo, verde y azul del ráster a CLIP, que necesita sus pesos (véase «Descargar pesos») y ve formas, pero solo luz visible. `fused` junta ambos. `auto` toma lo mejor cuyos pesos estén ahí, y dice qué.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Refinement on the scene's own spectra</source>
        <translation>Refinamiento con los espectros propios de la escena</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>`none` leaves the evidence as it is. `special` trains a small network on the whole spectra from the first pass, doubting its less certain pixels; that takes minutes and needs the engine's packages for networks. `gaussian` describes each class by one Gaussian, starting from the pixels the first pass is sure about; that takes seconds.</source>
        <translation>`none` deja la evidencia como está. `special` entrena una red pequeña con los espectros completos a partir de la primera pasada, dudando de sus píxeles menos seguros; tarda minutos y necesita los paquetes del motor para redes. `gaussian` describe cada clase con una gaussiana, partiendo de los píxeles de los que la primera pasada está segura; tarda segundos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Class map before refinement</source>
        <translation>Mapa de clases antes del refinamiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>GeoTIFF like the class map: what the evidence alone says, from which the refinement learned. Needs a refinement.</source>
        <translation>GeoTIFF como el mapa de clases: lo que dice la evidencia sola, de la que aprendió el refinamiento. Necesita un refinamiento.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>The trained network of the refinement `special`, with classes, colours and wavelengths, for 'Classify with model' on this or another raster.</source>
        <translation>La red entrenada del refinamiento `special`, con clases, colores y longitudes de onda, para «Clasificar con modelo» en este ráster o en otro.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>One HTML page: inputs, settings, map with legend, area of each class, which materials each class was taken for, warnings and versions.</source>
        <translation>Una página HTML: entradas, ajustes, mapa con leyenda, área de cada clase, por qué materiales se tomó cada clase, advertencias y versiones.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>There are no classes: write at least two class names, one a line (PROMPTS), or choose a prompt set file (PROMPT_FILE).</source>
        <translation>No hay clases: escriba al menos dos nombres de clase, uno por línea (PROMPTS), o elija un archivo de conjunto de prompts (PROMPT_FILE).</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Classes are given twice, as text (PROMPTS) and as a file (PROMPT_FILE): leave one of them empty.</source>
        <translation>Las clases se dan dos veces, como texto (PROMPTS) y como archivo (PROMPT_FILE): deje uno de los dos vacío.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>A model (MODEL) is made only by the refinement 'special', but REFINE is '{refine}': choose REFINE 'special', or leave MODEL empty.</source>
        <translation>Solo el refinamiento 'special' hace un modelo (MODEL), pero REFINE es '{refine}': elija REFINE 'special', o deje MODEL vacío.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>The map before refinement (PSEUDO_LABELS) needs a refinement, but REFINE is 'none', so that it would be the class map once more: choose REFINE 'special' or 'gaussian', or leave PSEUDO_LABELS empty.</source>
        <translation>El mapa antes del refinamiento (PSEUDO_LABELS) necesita un refinamiento, pero REFINE es 'none', así que sería otra vez el mapa de clases: elija REFINE 'special' o 'gaussian', o deje PSEUDO_LABELS vacío.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Writes what to ask a language model for, so that it describes your classes as your sensor sees them.
The text tells the bands and the spectral range of the raster, the classes, what to write of each, and how to answer. Paste it into any language model, local or remote, save the answer as a file, and give that to 'Train on objects' as the file of descriptions, or load it into the classes of the dock.
Nothing is sent anywhere: what you paste where is up to you. The text holds neither names of files nor places.</source>
        <translation>Escribe lo que hay que pedir a un modelo de lenguaje para que describa sus clases como las ve su sensor.
El texto indica las bandas y el rango espectral del ráster, las clases, qué escribir de cada una y cómo responder. Péguelo en cualquier modelo de lenguaje, local o remoto, guarde la respuesta como archivo y délo a «Entrenar con objetos» como archivo de descripciones, o cárguelo en las clases del panel.
No se envía nada a ninguna parte: usted decide qué pega y dónde. El texto no contiene nombres de archivos ni lugares.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Instructions for descriptions</source>
        <translation>Instrucciones para descripciones</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>hyperspectral,multispectral,classification,text,descriptions,classes,language model,LLM,prompt,instructions,objects,EnMAP,Sentinel-2,AI</source>
        <translation>hiperespectral,multiespectral,clasificación,texto,descripciones,clases,modelo de lenguaje,LLM,prompt,instrucciones,objetos,EnMAP,Sentinel-2,IA</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Its bands, wavelengths and pixel size are told; its name and place are not.</source>
        <translation>Se indican sus bandas, longitudes de onda y tamaño de píxel; su nombre y lugar, no.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Classes in words, one a line</source>
        <translation>Clases en palabras, una por línea</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>The classes that are to be described: a name, then, if you like, synonyms after a colon, as in `oak: Quercus robur`. In a command line separate classes by `;`. Give either these, or a prompt set file, or polygons.</source>
        <translation>Las clases que se van a describir: un nombre y, si quiere, sinónimos tras dos puntos, como en `oak: Quercus robur`. En una línea de órdenes separe las clases con `;`. Dé o estas, o un archivo de conjunto de prompts, o polígonos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>A saved prompt set (`*.prompts.json`) or a text file with one class a line. What it says of a class already is passed on.</source>
        <translation>Un conjunto de prompts guardado (`*.prompts.json`) o un archivo de texto con una clase por línea. Lo que ya dice de una clase se transmite.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Polygons with classes, instead of classes in words</source>
        <translation>Polígonos con clases, en lugar de clases en palabras</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Their classes are described, by the names that the field has.</source>
        <translation>Se describen sus clases, por los nombres que tiene el campo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>A text file; copy all of it.</source>
        <translation>Un archivo de texto; cópielo entero.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Text (*.md *.txt)</source>
        <translation>Texto (*.md *.txt)</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>The instructions themselves.</source>
        <translation>Las propias instrucciones.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>How many classes are to be described.</source>
        <translation>Cuántas clases se van a describir.</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Give the classes in one way: as text (PROMPTS), as a file (PROMPT_FILE) or as polygons that have a class (POLYGONS).</source>
        <translation>Dé las clases de una sola forma: como texto (PROMPTS), como archivo (PROMPT_FILE) o como polígonos que tienen una clase (POLYGONS).</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>the environment variable {name}</source>
        <translation>la variable de entorno {name}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>Settings &gt; Options &gt; Spectral Prompts</source>
        <translation>Configuración &gt; Opciones &gt; Spectral Prompts</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>The classification engine is not installed: no Python was found at {path}. Install it there, or name a Python 3.10 or newer that has the engine's packages under Settings &gt; Options &gt; Spectral Prompts or in the environment variable {name}.</source>
        <translation>El motor de clasificación no está instalado: no se encontró ningún Python en {path}. Instálelo ahí, o indique un Python 3.10 o posterior que tenga los paquetes del motor en Configuración &gt; Opciones &gt; Spectral Prompts o en la variable de entorno {name}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>The classification engine's Python {path!r}, named in {where}, does not exist: correct the path or clear it.</source>
        <translation>El Python del motor de clasificación {path!r}, indicado en {where}, no existe: corrija la ruta o bórrela.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine's Python {path} cannot be started ({reason}): check that it is a Python interpreter and may be run.</source>
        <translation>El Python del motor de clasificación {path} no se puede iniciar ({reason}): compruebe que es un intérprete de Python y que se puede ejecutar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine did not answer within {seconds} seconds of its start; try again, and check the Python at {path}.</source>
        <translation>El motor de clasificación no respondió en {seconds} segundos desde su inicio; inténtelo de nuevo y compruebe el Python de {path}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>Plugin and classification engine do not belong together: the plugin speaks protocol {ours}, the engine at {path} protocol {theirs}; install the engine again.</source>
        <translation>El complemento y el motor de clasificación no van juntos: el complemento habla el protocolo {ours}, el motor de {path} el protocolo {theirs}; instale el motor de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine needs Python 3.10 or newer, but {path} is Python {found}: name another one under Settings &gt; Options &gt; Spectral Prompts.</source>
        <translation>El motor de clasificación necesita Python 3.10 o posterior, pero {path} es Python {found}: indique otro en Configuración &gt; Opciones &gt; Spectral Prompts.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <location filename="../processing_provider/engine_client/warm.py"/>
        <location filename="../processing_provider/layers.py"/>
        <location filename="../processing_provider/vector_export.py"/>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine is not installed completely: the Python at {path} has no package {package!r}; install the engine's packages there, or name another Python under Settings &gt; Options &gt; Spectral Prompts.</source>
        <translation>El motor de clasificación no está instalado del todo: el Python de {path} no tiene el paquete {package!r}; instale ahí los paquetes del motor, o indique otro Python en Configuración &gt; Opciones &gt; Spectral Prompts.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine did not start ({how}, last line: {line}); check the Python at {path}.</source>
        <translation>El motor de clasificación no se inició ({how}, última línea: {line}); compruebe el Python de {path}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine was stopped from outside, most likely because the computer ran out of memory: try a smaller extent or a lower memory budget (Settings &gt; Options &gt; Spectral Prompts). Nothing was written.</source>
        <translation>El motor de clasificación se detuvo desde fuera, muy probablemente porque el equipo se quedó sin memoria: pruebe con una extensión menor o un presupuesto de memoria más bajo (Configuración &gt; Opciones &gt; Spectral Prompts). No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine stopped unexpectedly ({how}, last line: {line}). Nothing was written; the log holds what is needed to report it.</source>
        <translation>El motor de clasificación se detuvo de forma inesperada ({how}, última línea: {line}). No se escribió nada; el registro contiene lo necesario para un informe del fallo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>not started</source>
        <translation>no iniciado</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>crash, signal {code}</source>
        <translation>fallo, señal {code}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>exit code {code}</source>
        <translation>código de salida {code}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/warm.py"/>
        <source>The classification engine could not be spoken to ({error}).</source>
        <translation>No se pudo hablar con el motor de clasificación ({error}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The engine's packages could not be installed (last line: {line}); the log has more. What was there before is still used.</source>
        <translation>No se pudieron instalar los paquetes del motor (última línea: {line}); el registro dice más. Lo que había antes se sigue usando.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>There is no room left in {folder} to install the engine: make room or choose another folder. What was installed of it was removed.</source>
        <translation>No queda sitio en {folder} para instalar el motor: haga sitio o elija otra carpeta. Lo que se había instalado de él se quitó.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>A package did not arrive as expected (its checksum differs), so nothing was installed: press Install again, it goes on with what has arrived whole. If it stays so, a proxy or the package server cuts off or changes files; the log names them.</source>
        <translation>Un paquete no llegó como se esperaba (su suma de verificación difiere), así que no se instaló nada: pulse Instalar otra vez, continúa con lo que llegó entero. Si sigue así, un proxy o el servidor de paquetes corta o cambia archivos; el registro los nombra.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The certificate of the package server is not trusted here: name the file of your network's certificates (PEM) under Settings &gt; Options &gt; Spectral Prompts, or install from a folder of wheels.</source>
        <translation>El certificado del servidor de paquetes no es de confianza aquí: indique el archivo de los certificados de su red (PEM) en Configuración &gt; Opciones &gt; Spectral Prompts, o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The proxy did not let the package server through: check it under Settings &gt; Options &gt; Network (name and password, too), or install from a folder of wheels.</source>
        <translation>El proxy no dejó pasar hasta el servidor de paquetes: compruébelo en Configuración &gt; Opciones &gt; Red (también nombre y contraseña), o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The connection to the package server broke off again and again: press Install again, it goes on with what has arrived whole.</source>
        <translation>La conexión con el servidor de paquetes se cortó una y otra vez: pulse Instalar otra vez, continúa con lo que llegó entero.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The package server cannot be reached: check the network and the proxy (Settings &gt; Options &gt; Network), or install from a folder of wheels.</source>
        <translation>No se puede llegar al servidor de paquetes: compruebe la red y el proxy (Configuración &gt; Opciones &gt; Red), o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>Something in {folder} may not be written: choose another folder, or ask who manages this computer.</source>
        <translation>Algo en {folder} no se puede escribir: elija otra carpeta, o pregunte a quien administra este equipo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The package server has no {package} that fits this system and Python: name another Python (3.12 fits best), or install from a folder of wheels.</source>
        <translation>El servidor de paquetes no tiene ningún {package} adecuado para este sistema y este Python: indique otro Python (3.12 es el más adecuado), o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>{folder} has no {package} that fits this system and Python: make the folder again on a connected computer, for this system and this Python version.</source>
        <translation>{folder} no tiene ningún {package} adecuado para este sistema y este Python: haga la carpeta de nuevo en un equipo conectado, para este sistema y esta versión de Python.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>package</source>
        <translation>paquete</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>Another QGIS is installing the engine into {folder} right now (process {owner}): wait until it is done, or cancel it there.</source>
        <translation>Otro QGIS está instalando ahora el motor en {folder} (proceso {owner}): espere a que termine, o cancélelo allí.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>{folder} cannot be written ({reason}): choose another folder for the engine under Settings &gt; Options &gt; Spectral Prompts, or ask who manages this computer.</source>
        <translation>No se puede escribir en {folder} ({reason}): elija otra carpeta para el motor en Configuración &gt; Opciones &gt; Spectral Prompts, o pregunte a quien administra este equipo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>driver {version}</source>
        <translation>controlador {version}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>CUDA needs an NVIDIA graphics card with driver {wanted} or newer; found: {found}. Update the driver, or install the engine without CUDA.</source>
        <translation>CUDA necesita una tarjeta gráfica NVIDIA con el controlador {wanted} o posterior; se encontró: {found}. Actualice el controlador, o instale el motor sin CUDA.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>The folder of wheels {folder} cannot be read ({reason}): choose another.</source>
        <translation>No se puede leer la carpeta de wheels {folder} ({reason}): elija otra.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>{folder} holds no wheels (*.whl): make such a folder on a connected computer, with 'Install the engine' and its 'Folder to fill with wheels'.</source>
        <translation>{folder} no contiene wheels (*.whl): haga una carpeta así en un equipo conectado, con «Instalar el motor» y su «Carpeta que se llena con wheels».</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>looking for a Python</source>
        <translation>buscando un Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>There is not enough room in {folder}: the engine needs {needed} GB while it is installed, {free} GB are free. Make room or choose another folder.</source>
        <translation>No hay bastante sitio en {folder}: el motor necesita {needed} GB mientras se instala, hay {free} GB libres. Haga sitio o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>making the environment</source>
        <translation>haciendo el entorno</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>fetching and installing packages</source>
        <translation>descargando e instalando paquetes</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>checking the engine</source>
        <translation>comprobando el motor</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>The engine was installed but does not run, so it is not used: {reason}</source>
        <translation>El motor se instaló pero no funciona, así que no se usa: {reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>The engine was installed with {package} {found} in place of {wanted}, so it is not used: install it again.</source>
        <translation>El motor se instaló con {package} {found} en lugar de {wanted}, así que no se usa: instálelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>The connection broke off; trying again.</source>
        <translation>La conexión se cortó; se intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>{path} cannot be used to install the engine ({reason}): name a Python 3.10 to 3.14 of 64 bits, or leave it empty.</source>
        <translation>{path} no sirve para instalar el motor ({reason}): indique un Python 3.10 a 3.14 de 64 bits, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it cannot make environments</source>
        <translation>no puede hacer entornos</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>No Python was found to install the engine with: it needs Python 3.10 to 3.14 of 64 bits. Install one (python.org, your system's packages, conda or uv), then press Install again; or name it under 'Python'.</source>
        <translation>No se encontró ningún Python con el que instalar el motor: hace falta Python 3.10 a 3.14 de 64 bits. Instale uno (python.org, los paquetes de su sistema, conda o uv) y pulse Instalar otra vez; o indíquelo en «Python».</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>not a Python</source>
        <translation>no es un Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it does not run: {line}</source>
        <translation>no funciona: {line}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it is Python {version}</source>
        <translation>es Python {version}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it has {bits} bits</source>
        <translation>es de {bits} bits</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it is another kind of Python than the usual one</source>
        <translation>es un tipo de Python distinto del habitual</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>its module 'ssl', which downloads need, does not work</source>
        <translation>su módulo 'ssl', que las descargas necesitan, no funciona</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>The Python at {path} cannot make environments, its modules 'venv' and 'ensurepip' are missing: on Debian and Ubuntu install the package python{version}-venv (as administrator: apt install python{version}-venv), or name another Python.</source>
        <translation>El Python de {path} no puede hacer entornos, le faltan los módulos 'venv' y 'ensurepip': en Debian y Ubuntu instale el paquete python{version}-venv (como administrador: apt install python{version}-venv), o indique otro Python.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/removal.py"/>
        <source>The engine in {folder} is at work: stop its job or wait for its end, then remove it.</source>
        <translation>El motor en {folder} está trabajando: detenga su tarea o espere a que termine y quítelo después.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/removal.py"/>
        <source>{folder} could not be removed wholly: something in it is in use or belongs to another user. Restart QGIS and try again. It is not used any more.</source>
        <translation>No se pudo quitar {folder} del todo: algo de ahí está en uso o pertenece a otro usuario. Reinicie QGIS e inténtelo de nuevo. Ya no se usa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>Python {version} is none the engine runs on: choose 3.10 to 3.14.</source>
        <translation>El motor no funciona con Python {version}: elija 3.10 a 3.14.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>There are no wheels for a computer like this one ({system}): choose one of {known} under 'Wheels for'.</source>
        <translation>No hay wheels para un ordenador como este ({system}): elija uno de {known} en 'Wheels para'.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>fetching wheels</source>
        <translation>descargando wheels</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>Fetching wheels needs pip, which the Python at {path} lacks: on Debian and Ubuntu install the package python3-pip, or name another Python.</source>
        <translation>Para descargar wheels hace falta pip, que le falta al Python de {path}: en Debian y Ubuntu instale el paquete python3-pip, o indique otro Python.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>pip of the Python at {path} cannot be used; name another Python.</source>
        <translation>El pip del Python de {path} no se puede usar; indique otro Python.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>Cancelled: wheels that had arrived whole were kept.</source>
        <translation>Cancelado: se conservaron los wheels que habían llegado enteros.</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>Stage {number} of {count}: {stage}</source>
        <translation>Etapa {number} de {count}: {stage}</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>{stage}, {left} left</source>
        <translation>{stage}, quedan {left}</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>about {n} s</source>
        <translation>unos {n} s</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>about {n} min</source>
        <translation>unos {n} min</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>about {n} h</source>
        <translation>unas {n} h</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Brings the weights of networks (CLIP, its upsamplers) onto this computer, says which are there, verifies or deletes them.
They are needed where class evidence comes from CLIP; spectral knowledge needs none. Once they are there, no network is needed. Every file is checked against its known checksum. A download that breaks off goes on where it stopped.
A computer without a network takes them from a folder: on one with a network choose an empty folder as WEIGHTS_FOLDER, carry that folder over, and name it there as SOURCE_FOLDER. The proxy is that of Settings &gt; Options &gt; Network.</source>
        <translation>Trae los pesos de las redes (CLIP, sus aumentadores de resolución) a este equipo, dice cuáles están, los verifica o los elimina.
Se necesitan cuando la evidencia de las clases viene de CLIP; el conocimiento espectral no necesita ninguno. Una vez que están ahí, no hace falta conexión de red. Cada archivo se comprueba con su suma de verificación conocida. Una descarga que se corta continúa donde se detuvo.
Un equipo sin red los toma de una carpeta: en uno con red elija una carpeta vacía como WEIGHTS_FOLDER, lleve esa carpeta al otro e indíquela allí como SOURCE_FOLDER. El proxy es el de Configuración &gt; Opciones &gt; Red.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Fetch weights</source>
        <translation>Descargar pesos</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Setup</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>hyperspectral,download,weights,checkpoint,network,CLIP,offline,install,server,AI</source>
        <translation>hiperespectral,descargar,pesos,checkpoint,red,CLIP,sin conexión,instalar,servidor,IA</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>`fetch`: get what is missing. `list`: say what is there, without reading the files. `verify`: read the files and compare their checksums. `import`: take one file (SOURCE_FILE) into the folder. `delete`: remove those named.</source>
        <translation>`fetch`: obtener lo que falta. `list`: decir qué hay, sin leer los archivos. `verify`: leer los archivos y comparar sus sumas de verificación. `import`: tomar un archivo (SOURCE_FILE) en la carpeta. `delete`: quitar los nombrados.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Which weights</source>
        <translation>Qué pesos</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Names, separated by commas, such as `ViT-B-16/openai, jbu_stack/cocostuff`, or `all`. Left empty: to fetch, those that 'Classify with text prompts' uses unless told otherwise; to list and to verify, all. A wrong name is refused with the list of names.</source>
        <translation>Nombres, separados por comas, como `ViT-B-16/openai, jbu_stack/cocostuff`, o `all`. Si se deja vacío: para descargar, los que usa «Clasificar con prompts de texto» si no se le dice otra cosa; para listar y verificar, todos. Un nombre equivocado se rechaza con la lista de nombres.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Folder they are kept in</source>
        <translation>Carpeta en la que se guardan</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Left empty: the folder set under Settings &gt; Options &gt; Spectral Prompts, else one in the user's folder for application data.</source>
        <translation>Si se deja vacío: la carpeta indicada en Configuración &gt; Opciones &gt; Spectral Prompts, o si no una en la carpeta del usuario para datos de aplicaciones.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Folder to take them from, instead of the network</source>
        <translation>Carpeta de la que tomarlos, en lugar de la red</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Files are recognised by their names; nothing is downloaded.</source>
        <translation>Los archivos se reconocen por sus nombres; no se descarga nada.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>File to import</source>
        <translation>Archivo que se importa</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>It is recognised by its checksum, whatever it is called.</source>
        <translation>Se reconoce por su suma de verificación, se llame como se llame.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>How many files were asked for.</source>
        <translation>Cuántos archivos se pidieron.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Files present</source>
        <translation>Archivos presentes</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>How many of them are there and whole.</source>
        <translation>Cuántos de ellos están ahí y enteros.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Bytes present</source>
        <translation>Bytes presentes</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>How much room these take.</source>
        <translation>Cuánto sitio ocupan.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Where the files lie, or have to be put.</source>
        <translation>Dónde están los archivos, o dónde hay que ponerlos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>One line a file, columns parted by tabs: name, file, state, size in bytes, checksum, licence, address, path. States: present, not verified, fetched, copied, partly fetched, absent, another file.</source>
        <translation>Una línea por archivo, columnas separadas por tabuladores: nombre, archivo, estado, tamaño en bytes, suma de verificación, licencia, dirección, ruta. Estados: present, not verified, fetched, copied, partly fetched, absent, another file.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Tells what is understood of a raster: bands, wavelengths, bad bands, nodata, scale.
Run it first when a class map looks wrong: missing wavelengths or a wrong scale are the usual reasons.</source>
        <translation>Dice qué se entiende de un ráster: bandas, longitudes de onda, bandas defectuosas, sin datos, escala.
Ejecútelo primero cuando un mapa de clases parezca equivocado: las causas habituales son longitudes de onda que faltan o una escala errónea.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Inspect scene</source>
        <translation>Inspeccionar escena</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>hyperspectral,multispectral,spectral,metadata,wavelength,wavelengths,fwhm,bad bands,nodata,scale,reflectance,information,EnMAP,Sentinel-2,Landsat</source>
        <translation>hiperespectral,multiespectral,espectral,metadatos,longitud de onda,longitudes de onda,fwhm,bandas defectuosas,sin datos,nodata,escala,reflectancia,información,EnMAP,Sentinel-2,Landsat</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Raster to look at</source>
        <translation>Ráster que se inspecciona</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Any raster that can be opened.</source>
        <translation>Cualquier ráster que se pueda abrir.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>One HTML page with a picture, all bands and every warning.</source>
        <translation>Una página HTML con una imagen, todas las bandas y todas las advertencias.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>How many bands the raster has.</source>
        <translation>Cuántas bandas tiene el ráster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Usable bands</source>
        <translation>Bandas utilizables</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>How many of them are used: not bad, not in water absorption, with data.</source>
        <translation>Cuántas de ellas se usan: no defectuosas, fuera de la absorción del agua, con datos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Shortest wavelength (nm)</source>
        <translation>Longitud de onda más corta (nm)</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Missing when the raster does not know its wavelengths.</source>
        <translation>Falta cuando el ráster no conoce sus longitudes de onda.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Longest wavelength (nm)</source>
        <translation>Longitud de onda más larga (nm)</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Width (pixels)</source>
        <translation>Anchura (píxeles)</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Number of columns.</source>
        <translation>Número de columnas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Height (pixels)</source>
        <translation>Altura (píxeles)</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Number of rows.</source>
        <translation>Número de filas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Number of warnings</source>
        <translation>Número de advertencias</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>0 when all is well.</source>
        <translation>0 cuando todo está bien.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>How values become reflectance, and whether that was guessed.</source>
        <translation>Cómo se convierten los valores en reflectancia, y si eso se supuso.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>One a line; empty when all is well.</source>
        <translation>Una por línea; vacío cuando todo está bien.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The layer {name!r} has no fixed number of pixels (a web service?): save the part you need as a GeoTIFF first, and use that.</source>
        <translation>La capa {name!r} no tiene un número fijo de píxeles (¿un servicio web?): guarde primero como GeoTIFF la parte que necesite, y use esa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The layer {name!r} has no file of its own: copying it to a temporary one.</source>
        <translation>La capa {name!r} no tiene archivo propio: se copia a uno temporal.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The layer {name!r} could not be copied to {path}: check the free space there, or save the layer as a GeoTIFF yourself.</source>
        <translation>La capa {name!r} no se pudo copiar a {path}: compruebe el espacio libre ahí, o guarde usted mismo la capa como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The input raster {name!r} was not found: it is neither a file nor a layer of the project; check its spelling and folder.</source>
        <translation>No se encontró el ráster de entrada {name!r}: no es ni un archivo ni una capa del proyecto; compruebe su escritura y su carpeta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <location filename="../processing_provider/raster_algorithm.py"/>
        <source>There is no input raster: choose a layer or a file.</source>
        <translation>No hay ráster de entrada: elija una capa o un archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: model</source>
        <translation>CLIP: modelo</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>A model of the library open_clip by its name there, such as `ViT-B-16`, or `hf-hub:OWNER/NAME`. A vision transformer is needed.</source>
        <translation>Un modelo de la biblioteca open_clip por su nombre en ella, como `ViT-B-16`, o `hf-hub:OWNER/NAME`. Hace falta un transformador de visión.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: weights</source>
        <translation>CLIP: pesos</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>The weights of this model: a tag of open_clip, such as `openai`, a checkpoint file, or `hf:OWNER/NAME/FILE`. They are fetched once; see 'Fetch weights'.</source>
        <translation>Los pesos de este modelo: una etiqueta de open_clip, como `openai`, un archivo de checkpoint, o `hf:OWNER/NAME/FILE`. Se descargan una vez; véase «Descargar pesos».</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: last block</source>
        <translation>CLIP: último bloque</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP was made to judge whole pictures; these ways to compute its last block make it judge every place. `segearth`, made for images from above, `clearclip` and `sclip` let each place look at places like itself, in three ways; `gem` does so through the last blocks; `maskclip` lets it look at itself alone; `clip` leaves the block as it was trained.</source>
        <translation>CLIP se hizo para juzgar imágenes enteras; estas formas de calcular su último bloque le hacen juzgar cada lugar. `segearth`, hecha para imágenes desde arriba, `clearclip` y `sclip` dejan que cada lugar mire los que se le parecen, de tres formas; `gem` lo hace a través de los últimos bloques; `maskclip` le deja mirarse solo a sí mismo; `clip` deja el bloque como se entrenó.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: from patches to pixels</source>
        <translation>CLIP: de parches a píxeles</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP sees patches, of 16 by 16 pixels for most models. `jbu_stack` and `jbu_one` follow the picture's edges and need weights of their own, `bilinear` interpolates, `none` leaves the patches. `auto` takes the best whose weights are there, and says which.</source>
        <translation>CLIP ve parches, de 16 por 16 píxeles en la mayoría de los modelos. `jbu_stack` y `jbu_one` siguen los bordes de la imagen y necesitan pesos propios, `bilinear` interpola, `none` deja los parches. `auto` toma lo mejor cuyos pesos estén ahí, y dice qué.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: sentences around class names</source>
        <translation>CLIP: frases alrededor de los nombres de clase</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Every class name and synonym is put into sentences, and their meanings are averaged. `imagenet`: the 80 usual ones, such as 'a photo of a river'. `remote_sensing`: a few for images from above. `name`: the bare name.</source>
        <translation>Cada nombre de clase y sinónimo se pone en frases, y se promedian sus significados. `imagenet`: las 80 habituales, como 'a photo of a river'. `remote_sensing`: unas pocas para imágenes desde arriba. `name`: solo el nombre.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: scales</source>
        <translation>CLIP: escalas</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>How often the picture is enlarged before CLIP looks at it, separated by commas; the results are averaged. Larger scales find smaller things and take more time.</source>
        <translation>Cuántas veces se amplía la imagen antes de que CLIP la mire, separadas por comas; se promedian los resultados. Las escalas mayores encuentran cosas más pequeñas y tardan más.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: window (pixels)</source>
        <translation>CLIP: ventana (píxeles)</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Side of the window CLIP sees at a time, in pixels of the enlarged picture.</source>
        <translation>Lado de la ventana que CLIP ve de una vez, en píxeles de la imagen ampliada.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: step between windows (pixels)</source>
        <translation>CLIP: paso entre ventanas (píxeles)</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Windows overlap where this is smaller than the window, and are averaged there. A smaller step smooths borders between windows and takes more time.</source>
        <translation>Las ventanas se solapan donde es menor que la ventana, y ahí se promedian. Un paso menor suaviza los límites entre ventanas y tarda más.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: red band</source>
        <translation>CLIP: banda roja</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: green band</source>
        <translation>CLIP: banda verde</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: blue band</source>
        <translation>CLIP: banda azul</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Shown to CLIP as this colour. Left empty: chosen by wavelength.</source>
        <translation>Se muestra a CLIP como este color. Si se deja vacío: se elige por longitud de onda.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: number format</source>
        <translation>CLIP: formato de número</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>`fp32` is exact. `bf16` takes half the memory and is faster on processors made for it; the map changes slightly.</source>
        <translation>`fp32` es exacto. `bf16` ocupa la mitad de memoria y es más rápido en procesadores hechos para él; el mapa cambia ligeramente.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Refinement special: network</source>
        <translation>Refinamiento special: red</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>`mambahsi` looks along the spectrum and across the image in long sequences. `convnet` looks at close neighbours and is faster.</source>
        <translation>`mambahsi` mira a lo largo del espectro y a través de la imagen en secuencias largas. `convnet` mira a los vecinos cercanos y es más rápida.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Refinement special: settings</source>
        <translation>Refinamiento special: ajustes</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>`balanced` is made for maps of any size. `paper` and `paper_large` are the published settings for small and for large scenes.</source>
        <translation>`balanced` está hecho para mapas de cualquier tamaño. `paper` y `paper_large` son los ajustes publicados para escenas pequeñas y grandes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Refinement special: single settings</source>
        <translation>Refinamiento special: ajustes sueltos</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Settings that replace those above one by one, separated by semicolons, as in `epochs=30; learning_rate=0.001`. A wrong name is refused with the list of names.</source>
        <translation>Ajustes que sustituyen uno a uno a los de arriba, separados por punto y coma, como en `epochs=30; learning_rate=0.001`. Un nombre equivocado se rechaza con la lista de nombres.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_algorithm.py"/>
        <source>The field of the polygons that holds the class, as text or whole number; polygons without a value are left out. Left empty: the only field of text, else the only one of whole numbers.</source>
        <translation>El campo de los polígonos que contiene la clase, como texto o número entero; los polígonos sin valor se omiten. Si se deja vacío: el único campo de texto, o si no el único de números enteros.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_algorithm.py"/>
        <source>The layer {name!r} (POLYGONS) is no layer of polygons: choose one with a polygon around each object.</source>
        <translation>La capa {name!r} (POLYGONS) no es una capa de polígonos: elija una con un polígono alrededor de cada objeto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>File of descriptions</source>
        <translation>Archivo de descripciones</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>What the classes look like to the sensor, a section a class: Markdown (`*.md`) with a heading for each class and some paragraphs below it, or JSON (`*.json`) with the classes as names. 'Instructions for descriptions' writes what to ask a language model for; its answer, saved as a file, goes here. Headings are matched as class names are: case, hyphens and a plural s do not matter. A class without a section has the description of the prompt set or of a library that comes with the plugin, else its name.</source>
        <translation>Qué aspecto tienen las clases para el sensor, una sección por clase: Markdown (`*.md`) con un título por clase y algunos párrafos debajo, o JSON (`*.json`) con las clases como nombres. «Instrucciones para descripciones» escribe lo que hay que pedir a un modelo de lenguaje; su respuesta, guardada como archivo, va aquí. Los títulos se emparejan como los nombres de clase: mayúsculas, guiones y una s de plural no cuentan. Una clase sin sección tiene la descripción del conjunto de prompts o de una biblioteca incluida en el complemento, o si no su nombre.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Descriptions (*.md *.txt *.json);;All files (*)</source>
        <translation>Descripciones (*.md *.txt *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Text encoder</source>
        <translation>Codificador de texto</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>What turns the words of a class into numbers. `minilm` is a small language model that comes with the engine's packages. `lexical` counts pieces of words: it needs nothing and knows no meaning. `auto` takes `minilm` where it is installed, else `lexical`; the report says which. Else a folder with a model, or a model on Hugging Face by its name, such as `BAAI/bge-large-en-v1.5`, which is fetched once.</source>
        <translation>Lo que convierte las palabras de una clase en números. `minilm` es un modelo de lenguaje pequeño que viene con los paquetes del motor. `lexical` cuenta trozos de palabras: no necesita nada y no conoce significados. `auto` toma `minilm` donde está instalado, o si no `lexical`; el informe dice cuál. Si no, una carpeta con un modelo, o un modelo de Hugging Face por su nombre, como `BAAI/bge-large-en-v1.5`, que se descarga una vez.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Words of a class</source>
        <translation>Palabras de una clase</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>What the text encoder reads: `description`, the name and what the file of descriptions, the prompt set or a library says of it, else the name and its synonyms; `name`, the bare name; `all`, the mean of all of these; `auto`, what does best on training objects held back.</source>
        <translation>Lo que lee el codificador de texto: `description`, el nombre y lo que dice de ella el archivo de descripciones, el conjunto de prompts o una biblioteca, o si no el nombre y sus sinónimos; `name`, solo el nombre; `all`, la media de todo esto; `auto`, lo que mejor resulta con objetos de entrenamiento apartados.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>`pooled`: a light network that averages over each cube, for few or small objects. `cnn3d`: that of the published method (S3FN, arXiv 2510.07556), for larger objects with a texture of their own; it is slower.</source>
        <translation>`pooled`: una red ligera que promedia sobre cada cubo, para objetos pocos o pequeños. `cnn3d`: la del método publicado (S3FN, arXiv 2510.07556), para objetos mayores con textura propia; es más lenta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Cube (pixels)</source>
        <translation>Cubo (píxeles)</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Side of the squares, with all bands, into which an object is cut. 0: by the sizes of the objects. An object smaller than a cube is repeated by reflection at its own edge, so that nothing beside it is looked at.</source>
        <translation>Lado de los cuadrados, con todas las bandas, en los que se corta un objeto. 0: según los tamaños de los objetos. Un objeto menor que un cubo se repite por reflexión en su propio borde, de modo que no se mira nada de al lado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Step from cube to cube (pixels)</source>
        <translation>Paso de cubo a cubo (píxeles)</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>How far the next cube of an object is from the one before. 0: half a cube.</source>
        <translation>A qué distancia del anterior está el cubo siguiente de un objeto. 0: medio cubo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Least share of a cube in the object</source>
        <translation>Parte mínima de un cubo dentro del objeto</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Cubes of which less lies in the object are left out, 0 to 1. Of an object without a cube that is covered so well, the best is taken.</source>
        <translation>Los cubos de los que está dentro del objeto una parte menor se omiten, 0 a 1. De un objeto sin ningún cubo tan bien cubierto se toma el mejor.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Principal components</source>
        <translation>Componentes principales</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>To how many components the bands are reduced, from the training objects alone. 0: as many as hold nearly all of the variance.</source>
        <translation>A cuántas componentes se reducen las bandas, solo según los objetos de entrenamiento. 0: tantas como contienen casi toda la varianza.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>`probability`: by the mean of the probabilities of all its cubes. `majority`: each cube has one vote, as in the published method.</source>
        <translation>`probability`: por la media de las probabilidades de todos sus cubos. `majority`: cada cubo tiene un voto, como en el método publicado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Single settings of the network</source>
        <translation>Ajustes sueltos de la red</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Settings that replace those of the network one by one, separated by semicolons, as in `epochs=60; learning_rate=0.0005`. A wrong name is refused with the list of names.</source>
        <translation>Ajustes que sustituyen uno a uno a los de la red, separados por punto y coma, como en `epochs=60; learning_rate=0.0005`. Un nombre equivocado se rechaza con la lista de nombres.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Share held out</source>
        <translation>Parte reservada</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Share of the objects of each class held out, 0.01 to 0.99; with a group field, of the groups. A class with a single one is trained but not tested. Not used with more than one fold.</source>
        <translation>Parte de los objetos de cada clase que se reserva, 0.01 a 0.99; con un campo de grupo, de los grupos. Una clase con uno solo se entrena pero no se prueba. No se usa con más de una partición.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Folds</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>1 holds one share out, once. 2 or more: cross-validation, in which every object (or group) of a class that has two or more is held out once; the scores are means, and their spread is in the report.</source>
        <translation>1 reserva una parte, una vez. 2 o más: validación cruzada, en la que cada objeto (o grupo) de una clase que tiene dos o más se reserva una vez; las puntuaciones son medias, y su dispersión está en el informe.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Measure what the descriptions add</source>
        <translation>Medir qué añaden las descripciones</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Trains again with the bare names, with random vectors and with the descriptions exchanged between the classes, with the same seeds and the same objects held out. The report sets them beside the descriptions; the network without any text is there always. Takes about as long again for each.</source>
        <translation>Entrena de nuevo solo con los nombres, con vectores aleatorios y con las descripciones intercambiadas entre las clases, con las mismas semillas y los mismos objetos reservados. El informe los pone junto a las descripciones; la red sin texto alguno está siempre. Cada uno tarda más o menos otro tanto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Save the very model that was scored</source>
        <translation>Guardar el mismo modelo que se puntuó</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>The saved model then has learned from the training share alone. Otherwise it is trained again on all objects, and the score is that of a model made in the same way without those held out. With more than one fold it is always trained again.</source>
        <translation>El modelo guardado ha aprendido entonces solo de la parte de entrenamiento. Si no, se entrena de nuevo con todos los objetos, y la puntuación es la de un modelo hecho del mismo modo sin los reservados. Con más de una partición siempre se entrena de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>unclassified</source>
        <translation>sin clasificar</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Runner-up</source>
        <translation>Segunda clase</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Its confidence</source>
        <translation>Su confianza</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Votes of cubes</source>
        <translation>Votos de los cubos</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Cubes</source>
        <translation>Cubos</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>What the text encoder reads: `description`, the name and some sentences on what the class is and how it reflects light, where a prompt set or a library has them, else the name and its synonyms; `name`, the bare name; `all`, the mean of all of these; `auto`, the one of the three with the least loss on training samples held back.</source>
        <translation>Lo que lee el codificador de texto: `description`, el nombre y algunas frases sobre qué es la clase y cómo refleja la luz, donde las tiene un conjunto de prompts o una biblioteca, o si no el nombre y sus sinónimos; `name`, solo el nombre; `all`, la media de todo esto; `auto`, el de los tres con menos pérdida en muestras de entrenamiento apartadas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Words beside few samples</source>
        <translation>Palabras junto a pocas muestras</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Whether what the words of the classes say of spectra counts beside the samples. `auto`: as much as it helps on training samples held back, the more the fewer samples a class has; not where no material is known for a class, the spectra look like none of them, or with the preset `paper`. Training takes up to twice as long, or some seconds more. `never`: the samples alone. The report says what was found.</source>
        <translation>Si lo que las palabras de las clases dicen de los espectros cuenta junto a las muestras. `auto`: tanto como ayude con muestras de entrenamiento apartadas, más cuantas menos muestras tiene una clase; no donde no se conoce ningún material para una clase, donde los espectros no se parecen a ninguna, ni con el preajuste `paper`. El entrenamiento tarda hasta el doble o algunos segundos más. `never`: solo las muestras. El informe dice qué se encontró.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Settings of the probe</source>
        <translation>Ajustes de la sonda</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>`balanced` chooses on training samples held back how far to look around a pixel. `paper` has the settings of the published method (arXiv 2509.22697), where it tells them. Settings below that are given replace those of the preset.</source>
        <translation>`balanced` elige, con muestras de entrenamiento apartadas, hasta dónde mirar alrededor de un píxel. `paper` tiene los ajustes del método publicado (arXiv 2509.22697), donde los indica. Los ajustes que se den abajo sustituyen a los del preajuste.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Patch (pixels)</source>
        <translation>Parche (píxeles)</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Side of the square around a pixel that the probe looks at: 3, 9, 15, 21 and so on in steps of 6. 0: the preset's.</source>
        <translation>Lado del cuadrado alrededor de un píxel que mira la sonda: 3, 9, 15, 21 y así de 6 en 6. 0: el del preajuste.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>To how many components the bands are reduced. 0: the preset's.</source>
        <translation>A cuántas componentes se reducen las bandas. 0: las del preajuste.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Hard negatives</source>
        <translation>Negativos difíciles</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Against how many wrong classes a sample is set in training that look most like it. -1: the preset's.</source>
        <translation>A cuántas clases equivocadas que más se le parecen se enfrenta una muestra en el entrenamiento. -1: las del preajuste.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Semi-hard negatives</source>
        <translation>Negativos semidifíciles</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>How many further wrong classes are drawn at random. With so many that every wrong class is taken, the loss is plain softmax. -1: the preset's.</source>
        <translation>Cuántas otras clases equivocadas se sacan al azar. Con tantas que se tomen todas las clases equivocadas, la pérdida es un softmax simple. -1: las del preajuste.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Epochs, at most</source>
        <translation>Épocas, como máximo</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>How often training goes through its batches. Where samples are held back to watch it, as the preset `paper` does, it stops earlier when their loss no longer falls. 0: the preset's.</source>
        <translation>Cuántas veces recorre el entrenamiento sus lotes. Donde se apartan muestras para vigilarlo, como hace el preajuste `paper`, se detiene antes, cuando su pérdida ya no baja. 0: las del preajuste.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Single settings of the probe</source>
        <translation>Ajustes sueltos de la sonda</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Settings that replace those of the preset one by one, separated by semicolons, as in `batch=64; learning_rate=0.0005`. A wrong name is refused with the list of names.</source>
        <translation>Ajustes que sustituyen uno a uno a los del preajuste, separados por punto y coma, como en `batch=64; learning_rate=0.0005`. Un nombre equivocado se rechaza con la lista de nombres.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>What is held out for the score</source>
        <translation>Qué se reserva para la puntuación</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>`polygons`: whole features. `blocks`: whole square blocks of the raster, for a few large polygons. `random`: single pixels, whose neighbours were learned from, so that the score is too good. `none`: nothing, and there is no score.</source>
        <translation>`polygons`: objetos enteros. `blocks`: bloques cuadrados enteros del ráster, para unos pocos polígonos grandes. `random`: píxeles sueltos, de cuyos vecinos se aprendió, de modo que la puntuación es demasiado buena. `none`: nada, y no hay puntuación.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Share of each class's labelled pixels held out, 0.01 to 0.99: 0.9 trains on 10 %, as near as whole polygons or blocks come to it. A class with a single one is trained but not tested. Not used with more than one fold.</source>
        <translation>Parte de los píxeles etiquetados de cada clase que se reserva, 0.01 a 0.99: 0.9 entrena con el 10 %, tan cerca como lo permitan polígonos o bloques enteros. Una clase con uno solo se entrena pero no se prueba. No se usa con más de una partición.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>1 holds one share out, once. 2 or more: cross-validation, in which every polygon, block or pixel of a class that has two or more is held out once; the scores are means, and their spread is in the report. No more folds are made than the class with the most of these has.</source>
        <translation>1 reserva una parte, una vez. 2 o más: validación cruzada, en la que cada polígono, bloque o píxel de una clase que tiene dos o más se reserva una vez; las puntuaciones son medias, y su dispersión está en el informe. No se hacen más particiones que las que tiene la clase con más de ellos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Side of the blocks (pixels)</source>
        <translation>Lado de los bloques (píxeles)</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Of `SPLIT=blocks`. Blocks should be larger than the patch the probe looks at.</source>
        <translation>De `SPLIT=blocks`. Los bloques deben ser mayores que el parche que mira la sonda.</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>The saved model then has learned from the training share alone. Otherwise it is trained again on all samples, and the score is that of a model made in the same way without those held out. With more than one fold it is always trained again.</source>
        <translation>El modelo guardado ha aprendido entonces solo de la parte de entrenamiento. Si no, se entrena de nuevo con todas las muestras, y la puntuación es la de un modelo hecho del mismo modo sin las reservadas. Con más de una partición siempre se entrena de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Polygons, lines or points on the raster, in any CRS, with a field that holds the class. Polygons take the pixels whose centre they hold, lines those they pass through, points the one they are in; pixels of two classes are left out. Give either these or a raster of classes.</source>
        <translation>Polígonos, líneas o puntos sobre el ráster, en cualquier SRC, con un campo que contiene la clase. Los polígonos toman los píxeles cuyo centro contienen, las líneas los que atraviesan, los puntos aquel en el que están; los píxeles de dos clases se omiten. Dé o estos o un ráster de clases.</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Raster of classes, instead of samples</source>
        <translation>Ráster de clases, en lugar de muestras</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>A raster of class values on the same pixels as the raster; 0 and nodata are no class. Names and colours of classes are read from it where it has them. Connected areas of one class count as one polygon.</source>
        <translation>Un ráster de valores de clase en los mismos píxeles que el ráster; 0 y sin datos no son clase. Los nombres y colores de las clases se leen de él donde los tiene. Las zonas conexas de una clase cuentan como un polígono.</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>The field of the samples that holds the class, as text or whole number; features without a value are left out. Left empty: the only field of text, else the only one of whole numbers.</source>
        <translation>El campo de las muestras que contiene la clase, como texto o número entero; los objetos sin valor se omiten. Si se deja vacío: el único campo de texto, o si no el único de números enteros.</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>There are no samples: choose a vector layer with classes (SAMPLES), or a raster of class values (REFERENCE).</source>
        <translation>No hay muestras: elija una capa vectorial con clases (SAMPLES), o un ráster de valores de clase (REFERENCE).</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Samples are given twice, as a vector layer (SAMPLES) and as a raster (REFERENCE): leave one of them empty.</source>
        <translation>Las muestras se dan dos veces, como capa vectorial (SAMPLES) y como ráster (REFERENCE): deje uno de los dos vacío.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Installs the classification engine, a Python environment of its own beside QGIS, or looks at it, removes it, or fetches what a computer without a network needs.
Nothing is installed into QGIS. Packages have fixed versions and checksums. An update is built beside the one in use, which is replaced only when every package of the new one has been loaded once. A set-up that was interrupted goes on with what had arrived. Proxy and certificates are those of QGIS.
The tier `basic` makes maps from words; `full` adds CLIP, training and objects.</source>
        <translation>Instala el motor de clasificación, un entorno de Python propio junto a QGIS, o lo mira, lo quita, o descarga lo que necesita un equipo sin red.
No se instala nada en QGIS. Los paquetes tienen versiones y sumas de verificación fijas. Una actualización se hace junto al que está en uso, que solo se sustituye cuando se ha cargado una vez cada paquete del nuevo. Una instalación interrumpida continúa con lo que había llegado. Proxy y certificados son los de QGIS.
El nivel `basic` hace mapas a partir de palabras; `full` añade CLIP, entrenamiento y objetos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Install the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>hyperspectral,engine,install,set up,environment,python,torch,offline,wheels,server,AI</source>
        <translation>hiperespectral,motor,instalar,configurar,entorno,python,torch,sin conexión,wheels,servidor,IA</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`install`: make the environment and use it from now on; nothing happens when it is there and up to date. `check`: only say what is installed. `wheels`: fill a folder with everything a computer without a network needs. `remove`: take the environment away.</source>
        <translation>`install`: hacer el entorno y usarlo desde ahora; no pasa nada si está ahí y al día. `check`: decir solo qué está instalado. `wheels`: llenar una carpeta con todo lo que necesita un equipo sin red. `remove`: quitar el entorno.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Which engine</source>
        <translation>Qué motor</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`basic`: maps from words by spectral knowledge, accuracy, signatures; 150 MB to download, 0.5 GB on the disk. `full`: also CLIP, training and objects; 500 MB to download, 1.6 GB on the disk.</source>
        <translation>`basic`: mapas a partir de palabras con conocimiento espectral, precisión, firmas; 150 MB de descarga, 0,5 GB en el disco. `full`: también CLIP, entrenamiento y objetos; 500 MB de descarga, 1,6 GB en el disco.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Python to make it with</source>
        <translation>Python con el que hacerlo</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>A Python 3.10 to 3.14 of 64 bits. Left empty: one is looked for; QGIS's own is used only if there is no other, and nothing is installed into it.</source>
        <translation>Un Python 3.10 a 3.14 de 64 bits. Si se deja vacío: se busca uno; el de QGIS se usa solo si no hay otro, y no se instala nada en él.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>For an NVIDIA graphics card (CUDA)</source>
        <translation>Para una tarjeta gráfica NVIDIA (CUDA)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>With `full`: builds for CUDA 13, which need a driver 580 or newer; 2.6 GB more to download.</source>
        <translation>Con `full`: compilaciones para CUDA 13, que necesitan un controlador 580 o posterior; 2.6 GB más de descarga.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Folder it is installed in</source>
        <translation>Carpeta en la que se instala</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Left empty: the folder set under Settings &gt; Options &gt; Spectral Prompts, else one in the user's folder for application data. One that is named here is remembered.</source>
        <translation>Si se deja vacío: la carpeta indicada en Configuración &gt; Opciones &gt; Spectral Prompts, o si no una en la carpeta del usuario para datos de aplicaciones. La que se indica aquí se recuerda.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`install`: take the packages from this folder instead of the network. `wheels`: the folder to fill.</source>
        <translation>`install`: tomar los paquetes de esta carpeta en lugar de la red. `wheels`: la carpeta que se llena.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Wheels for</source>
        <translation>Wheels para</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`wheels`: the system of the computer they are for: `linux-x86_64`, `linux-aarch64`, `windows-amd64`, `macos-arm64`. `this`: one like this.</source>
        <translation>`wheels`: el sistema del equipo para el que son: `linux-x86_64`, `linux-aarch64`, `windows-amd64`, `macos-arm64`. `this`: uno como este.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Wheels for Python</source>
        <translation>Wheels para Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`wheels`: such as `3.12`. Left empty: the version of the Python found here.</source>
        <translation>`wheels`: como `3.12`. Si se deja vacío: la versión del Python encontrado aquí.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Package index</source>
        <translation>Índice de paquetes</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Address of a company's package index, instead of the one that pip is set to use.</source>
        <translation>Dirección del índice de paquetes de una empresa, en lugar del que pip tiene configurado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Package index of torch</source>
        <translation>Índice de paquetes de torch</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Address of a mirror of the PyTorch project's index.</source>
        <translation>Dirección de una réplica del índice del proyecto PyTorch.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Install again</source>
        <translation>Instalar de nuevo</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Make the environment anew even if it is there and up to date.</source>
        <translation>Hacer el entorno de nuevo aunque esté ahí y al día.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Where the environment in use lies.</source>
        <translation>Dónde está el entorno en uso.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>The environment's Python interpreter.</source>
        <translation>El intérprete de Python del entorno.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`basic`, `full`, or nothing where there is none.</source>
        <translation>`basic`, `full`, o nada donde no hay ninguno.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>1: what is installed is what this version of the plugin would install; 0: not.</source>
        <translation>1: lo instalado es lo que instalaría esta versión del complemento; 0: no.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>How many packages it has.</source>
        <translation>Cuántos paquetes tiene.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>How much room it takes; after `remove` and `wheels`: was freed, lies there.</source>
        <translation>Cuánto sitio ocupa; tras `remove` y `wheels`: el que se liberó, el que hay ahí.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>CUDA is for the tier 'full' only: choose it, or switch CUDA off.</source>
        <translation>CUDA es solo para el nivel 'full': elíjalo, o desactive CUDA.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Name the folder that is to be filled with wheels.</source>
        <translation>Indique la carpeta que se va a llenar con wheels.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>training, fold {number} of {count}</source>
        <translation>entrenamiento, partición {number} de {count}</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>fetching {name}</source>
        <translation>descargando {name}</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>epoch {number} of {count}, loss {loss}</source>
        <translation>época {number} de {count}, pérdida {loss}</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>trying the wording '{name}'</source>
        <translation>probando la redacción «{name}»</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>checking weights</source>
        <translation>comprobando pesos</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>classifying</source>
        <translation>clasificando</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>classifying objects</source>
        <translation>clasificando objetos</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>computing the statistics</source>
        <translation>calculando la estadística</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>copying weights</source>
        <translation>copiando pesos</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>deleting weights</source>
        <translation>eliminando pesos</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>finishing the files</source>
        <translation>terminando los archivos</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>getting what is missing</source>
        <translation>obteniendo lo que falta</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>growing the region</source>
        <translation>haciendo crecer la región</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>learning from the pseudo-labels</source>
        <translation>aprendiendo de las pseudoetiquetas</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking at the picture with CLIP</source>
        <translation>mirando la imagen con CLIP</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking at the pixel</source>
        <translation>mirando el píxel</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking for packages</source>
        <translation>buscando paquetes</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking for uncertain places</source>
        <translation>buscando lugares inciertos</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking how much words help</source>
        <translation>viendo cuánto ayudan las palabras</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking whether what surrounds a pixel helps</source>
        <translation>mirando si ayuda lo que rodea a un píxel</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>making and classifying segments</source>
        <translation>formando y clasificando segmentos</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>making pseudo-labels</source>
        <translation>haciendo pseudoetiquetas</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading map and reference</source>
        <translation>leyendo mapa y referencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading model and raster</source>
        <translation>leyendo modelo y ráster</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading model, raster and polygons</source>
        <translation>leyendo modelo, ráster y polígonos</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading raster and polygons</source>
        <translation>leyendo ráster y polígonos</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading raster and samples</source>
        <translation>leyendo ráster y muestras</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading samples</source>
        <translation>leyendo muestras</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading the class descriptions</source>
        <translation>leyendo las descripciones de las clases</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading the raster</source>
        <translation>leyendo el ráster</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>training the model that is saved</source>
        <translation>entrenando el modelo que se guarda</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>trying regularisations</source>
        <translation>probando regularizaciones</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>understanding prompts and raster</source>
        <translation>entendiendo prompts y ráster</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>understanding the prompts</source>
        <translation>entendiendo los prompts</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>writing the instructions</source>
        <translation>escribiendo las instrucciones</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>writing the places</source>
        <translation>escribiendo los lugares</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Points at the most uncertain places of a class map: samples there teach most.
Uncertainty is 1 minus the margin, by which the best class is ahead of the second, averaged over 5 x 5 pixels. The most uncertain place comes first; no place is nearer to another, or to a sample, than the distance given. Look at each place in a picture or in the field, draw a sample of what is there, and train again.</source>
        <translation>Puntos en los lugares más inciertos de un mapa de clases: las muestras ahí son las que más enseñan.
La incertidumbre es 1 menos el margen, en que la mejor clase aventaja a la segunda, promediado sobre 5 x 5 píxeles. El lugar más incierto va primero; ningún lugar está más cerca de otro, o de una muestra, que la distancia dada. Mire cada lugar en una imagen o sobre el terreno, dibuje una muestra de lo que hay, y entrene de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>hyperspectral,multispectral,classification,training samples,sampling,active learning,uncertainty,margin,confidence,suggest,points</source>
        <translation>hiperespectral,multiespectral,clasificación,muestras de entrenamiento,muestreo,aprendizaje activo,incertidumbre,margen,confianza,sugerir,puntos</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>The output CONFIDENCE of 'Classify with model' or 'Classify with text prompts': its second band is the margin.</source>
        <translation>La salida CONFIDENCE de «Clasificar con modelo» o de «Clasificar con prompts de texto»: su segunda banda es el margen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>The class map of the same run. With it, places have the name of their class, and pixels it leaves unclassified are no places.</source>
        <translation>El mapa de clases del mismo cálculo. Con él, los lugares llevan el nombre de su clase, y los píxeles que deja sin clasificar no son lugares.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Samples there are</source>
        <translation>Muestras que ya hay</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Points, lines or polygons in any CRS; no place is near them.</source>
        <translation>Puntos, líneas o polígonos en cualquier SRC; ningún lugar está cerca de ellos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>How many places are wanted.</source>
        <translation>Cuántos lugares se quieren.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Distance in pixels</source>
        <translation>Distancia en píxeles</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>The least distance between two places, and from a place to a sample.</source>
        <translation>La menor distancia entre dos lugares, y de un lugar a una muestra.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Where to sample</source>
        <translation>Dónde tomar muestras</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>GeoPackage with one point a place: its rank (1 is the most uncertain), the mean margin there, the class the map has, and the reason in a sentence.</source>
        <translation>GeoPackage con un punto por lugar: su rango (1 es el más incierto), el margen medio ahí, la clase que tiene el mapa, y el motivo en una frase.</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Number of places</source>
        <translation>Número de lugares</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>How many places were found; fewer than wanted where there is no room for more.</source>
        <translation>Cuántos lugares se encontraron; menos de los pedidos donde no hay sitio para más.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Trains a network on whole objects (tree crowns, fields, roofs, fruit on a belt) that polygons outline, and tells how well it does on objects it has not seen.
Each object is cut into cubes of pixels with all bands. A small network learns from them, then brings them to where a text encoder puts the description of their class. All cubes of an object decide on it together. 'Classify objects' does that with polygons without a class, or with segments of a whole raster.
The score is always that of objects held out as a whole. Where several polygons are of one thing (crowns of one tree over the years, parcels of one farm), say so with the group field: else the score is too good.</source>
        <translation>Entrena una red con objetos enteros (copas de árboles, campos, tejados, fruta en una cinta) delimitados por polígonos, y dice cómo resulta con objetos que no ha visto.
Cada objeto se corta en cubos de píxeles con todas las bandas. Una red pequeña aprende de ellos y los lleva después adonde un codificador de texto pone la descripción de su clase. Todos los cubos de un objeto deciden juntos sobre él. «Clasificar objetos» lo hace con polígonos sin clase, o con segmentos de un ráster entero.
La puntuación es siempre la de objetos reservados enteros. Donde varios polígonos son de una misma cosa (copas de un árbol a lo largo de los años, parcelas de una explotación), dígalo con el campo de grupo: si no, la puntuación es demasiado buena.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Train on objects</source>
        <translation>Entrenar con objetos</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>hyperspectral,multispectral,spectral,classification,supervised,objects,OBIA,GEOBIA,polygons,segments,crowns,fields,parcels,roofs,training samples,model,network,CNN,text,descriptions,cross-validation,accuracy,EnMAP,Sentinel-2,AI</source>
        <translation>hiperespectral,multiespectral,espectral,clasificación,supervisada,objetos,OBIA,GEOBIA,polígonos,segmentos,copas,campos,parcelas,tejados,muestras de entrenamiento,modelo,red,CNN,texto,descripciones,validación cruzada,precisión,EnMAP,Sentinel-2,IA</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Raster to learn from</source>
        <translation>Ráster del que aprender</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>A hyperspectral or multispectral raster on which the polygons lie.</source>
        <translation>Un ráster hiperespectral o multiespectral en el que están los polígonos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Labelled polygons</source>
        <translation>Polígonos etiquetados</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>A polygon around each object, in any CRS, with a field that holds the class; all features, or the selected ones. An object has the pixels whose centre it holds, or, where it is smaller than a pixel, the one it lies in. Invalid polygons are repaired and counted.</source>
        <translation>Un polígono alrededor de cada objeto, en cualquier SRC, con un campo que contiene la clase; todos, o los seleccionados. Un objeto tiene los píxeles cuyo centro contiene o, donde es menor que un píxel, aquel en el que está. Los polígonos no válidos se reparan y se cuentan.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Field with the group</source>
        <translation>Campo con el grupo</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Says which polygons belong together: the individual, the field, the board, the flight line. Polygons of one group are never both trained with and tested. Left empty: each polygon stands for itself.</source>
        <translation>Dice qué polígonos van juntos: el individuo, la parcela, la tabla, la línea de vuelo. Los polígonos de un grupo nunca sirven a la vez para el entrenamiento y la prueba. Si se deja vacío: cada polígono cuenta por sí solo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>What the classes are called, where the polygons do not say it well: a name, then, if you like, synonyms after a colon and a colour after a bar, as in `oak: Quercus robur | #6b8e23`. Polygons with text as class are matched by the name, those with numbers by the line: 1 is the first one. Left empty: the names that the polygons have. In a command line separate classes by `;`.</source>
        <translation>Cómo se llaman las clases, donde los polígonos no lo dicen bien: un nombre y, si quiere, sinónimos tras dos puntos y un color tras una barra, como en `oak: Quercus robur | #6b8e23`. Los polígonos con texto como clase se emparejan por el nombre, los que tienen números por la línea: 1 es la primera. Si se deja vacío: los nombres que tienen los polígonos. En una línea de órdenes separe las clases con `;`.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>A saved prompt set (`*.prompts.json`), which may hold class values and whole descriptions, or a text file with one class a line. Give either this or classes above, or neither.</source>
        <translation>Un conjunto de prompts guardado (`*.prompts.json`), que puede contener valores de clase y descripciones enteras, o un archivo de texto con una clase por línea. Dé o esto o las clases de arriba, o ninguno de los dos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Two runs with the same seed and the same inputs give the same model and score.</source>
        <translation>Dos cálculos con la misma semilla y las mismas entradas dan el mismo modelo y la misma puntuación.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>The trained network with classes, colours, words, wavelengths and score, for 'Classify objects'.</source>
        <translation>La red entrenada con clases, colores, palabras, longitudes de onda y puntuación, para «Clasificar objetos».</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>One HTML page: polygons used and left out, settings, scores of each class, confusion matrix, a table of the objects held out, what the descriptions add over the network alone, warnings.</source>
        <translation>Una página HTML: polígonos usados y omitidos, ajustes, puntuaciones de cada clase, matriz de confusión, una tabla de los objetos reservados, qué añaden las descripciones sobre la red sola, advertencias.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Share of the objects held out that got their class, 0 to 1.</source>
        <translation>Proporción de los objetos reservados que recibieron su clase, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Mean over the classes of the share of their objects that got them, 0 to 1.</source>
        <translation>Media sobre las clases de la proporción de sus objetos que las recibieron, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Cohen's kappa: agreement beyond chance, 1 at most.</source>
        <translation>Kappa de Cohen: acuerdo más allá del azar, 1 como máximo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Average accuracy without text</source>
        <translation>Precisión media sin texto</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>That of the network alone, on the same objects held out.</source>
        <translation>La de la red sola, con los mismos objetos reservados.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>With several folds, their mean. Missing when nothing is held out.</source>
        <translation>Con varias particiones, su media. Falta cuando no se reserva nada.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Objects tested</source>
        <translation>Objetos probados</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>How many objects were held out, over all folds.</source>
        <translation>Cuántos objetos se reservaron, en todas las particiones.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Classes are given twice, as text (PROMPTS) and as a file (PROMPT_FILE): leave one of them empty, or both.</source>
        <translation>Las clases se dan dos veces, como texto (PROMPTS) y como archivo (PROMPT_FILE): deje uno de los dos vacío, o ambos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Trains a network on labelled samples of a raster and tells how well it does on samples it has not seen.
The text-aligned probe looks at the patch of pixels around each sample and learns to bring it to the place where a text encoder puts the words of its class. 'Classify with model' makes class maps with it, of this raster or others of the same sensor; since classes are words, they can be renamed, left out or added there.
The score tells what to expect elsewhere only if the samples held out lie elsewhere: hold out whole polygons or blocks. The model that is saved is trained again on all samples, unless you ask for the very one that was scored.</source>
        <translation>Entrena una red con muestras etiquetadas de un ráster y dice cómo resulta con muestras que no ha visto.
La sonda alineada con texto mira el parche de píxeles alrededor de cada muestra y aprende a llevarlo al lugar donde un codificador de texto pone las palabras de su clase. «Clasificar con modelo» hace con ella mapas de clases, de este ráster o de otros del mismo sensor; como las clases son palabras, allí se les puede cambiar el nombre, omitirlas o añadirlas.
La puntuación dice qué esperar en otras partes solo si las muestras reservadas están en otras partes: reserve polígonos o bloques enteros. El modelo que se guarda se entrena de nuevo con todas las muestras, salvo que pida el mismo que se puntuó.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Train text-aligned probe</source>
        <translation>Entrenar sonda alineada con texto</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>hyperspectral,multispectral,spectral,classification,supervised,training samples,ROI,land cover,land use,model,network,transformer,contrastive,text,class names,few-shot,cross-validation,accuracy,EnMAP,Sentinel-2,Landsat,AI</source>
        <translation>hiperespectral,multiespectral,espectral,clasificación,supervisada,muestras de entrenamiento,ROI,cobertura del suelo,uso del suelo,modelo,red,transformador,contrastivo,texto,nombres de clase,few-shot,validación cruzada,precisión,EnMAP,Sentinel-2,Landsat,IA</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>A hyperspectral or multispectral raster on which the samples lie.</source>
        <translation>Un ráster hiperespectral o multiespectral en el que están las muestras.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>What the classes are called, where the samples do not say it well: a name, then, if you like, synonyms after a colon and a colour after a bar, as in `water: lake, river | #1f78b4`. Samples with text as class are matched by the name, those with numbers by the line: 1 is the first one. Left empty: the names that the samples have. In a command line separate classes by `;`.</source>
        <translation>Cómo se llaman las clases, donde las muestras no lo dicen bien: un nombre y, si quiere, sinónimos tras dos puntos y un color tras una barra, como en `water: lake, river | #1f78b4`. Las muestras con texto como clase se emparejan por el nombre, las que tienen números por la línea: 1 es la primera. Si se deja vacío: los nombres que tienen las muestras. En una línea de órdenes separe las clases con `;`.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>The trained probe with classes, colours, words, wavelengths and score, for 'Classify with model'.</source>
        <translation>La sonda entrenada con clases, colores, palabras, longitudes de onda y puntuación, para «Clasificar con modelo».</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>One HTML page: samples used and left out, settings, scores of each class with the way they were held out, confusion matrix, course of the training, warnings.</source>
        <translation>Una página HTML: muestras usadas y omitidas, ajustes, puntuaciones de cada clase con la forma en que se reservaron, matriz de confusión, curso del entrenamiento, advertencias.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Share of the pixels held out that got their class, 0 to 1.</source>
        <translation>Proporción de los píxeles reservados que recibieron su clase, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Mean over the classes of the share of their pixels that got them, 0 to 1.</source>
        <translation>Media sobre las clases de la proporción de sus píxeles que las recibieron, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>Copying features of the layer {name!r} to a temporary file.</source>
        <translation>Copiando objetos de la capa {name!r} a un archivo temporal.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>The layer {name!r} could not be copied to {path} ({reason}): check the free space there, or save the layer as a GeoPackage yourself.</source>
        <translation>La capa {name!r} no se pudo copiar a {path} ({reason}): compruebe el espacio libre ahí, o guarde usted mismo la capa como GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>no file was made</source>
        <translation>no se hizo ningún archivo</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>The filter {text!r} of the layer {name!r} is no expression: {reason}.</source>
        <translation>El filtro {text!r} de la capa {name!r} no es una expresión: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>The vector layer {name!r} ({parameter}) was not found: it is neither a file nor a layer of the project; check its spelling and folder.</source>
        <translation>No se encontró la capa vectorial {name!r} ({parameter}): no es ni un archivo ni una capa del proyecto; compruebe su escritura y su carpeta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>The layer {name!r} ({parameter}) is a table without geometry: choose a layer of polygons, lines or points.</source>
        <translation>La capa {name!r} ({parameter}) es una tabla sin geometría: elija una capa de polígonos, líneas o puntos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>The layer {name!r} has no field {field!r} ({parameter}): choose one of those it has ({fields}).</source>
        <translation>La capa {name!r} no tiene el campo {field!r} ({parameter}): elija uno de los que tiene ({fields}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>No feature of the layer {name!r} is selected, but only selected features are to be used ({parameter}): select some, or use all features.</source>
        <translation>No hay ningún objeto seleccionado en la capa {name!r}, pero solo se usan los seleccionados ({parameter}): seleccione algunos, o use todos los objetos.</translation>
    </message>
</context>
</TS>
