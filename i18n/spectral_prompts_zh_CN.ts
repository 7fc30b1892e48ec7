<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <location filename="../plugin.py"/>
        <source>Classify with text prompts...</source>
        <translation>用文本提示分类...</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Make a class map of a raster from class names</source>
        <translation>由类别名称制作栅格的分类图</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/messages.py"/>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Copy versions, engine, settings and the last job as text for a report</source>
        <translation>将版本、引擎、设置和上次作业作为文本复制，用于报告</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/engine_panel.py"/>
        <source>Guide...</source>
        <translation>指南...</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Areas of the classes</source>
        <translation>各类别的面积</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Conf.</source>
        <translation>置信</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Unchecked classes are transparent on the map</source>
        <translation>未勾选的类别在地图上透明</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Mapped area, in pixels where the raster has no reference system, and its share</source>
        <translation>制图面积（栅格没有坐标参照系时以像素计）及其比例</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Mean confidence of the class's pixels, 0 to 1: compares classes with each other</source>
        <translation>类别像素的平均置信度，0 到 1：用于类别间相互比较</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Delete all classes</source>
        <translation>删除所有类别</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Add {count} classes</source>
        <translation>添加 {count} 个类别</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/class_list.py"/>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Add class</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Paste classes</source>
        <translation>粘贴类别</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Prompt sets</source>
        <translation>提示集</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/descriptions.py"/>
        <source>All files</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Import classes</source>
        <translation>导入类别</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Text, one class a line</source>
        <translation>文本，每行一个类别</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Export classes</source>
        <translation>导出类别</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>The classes were written to {path}</source>
        <translation>类别已写入 {path}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Classes of {title}</source>
        <translation>{title} 的类别</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>{count} classes of {title} took the place of {before}; undo brings them back.</source>
        <translation>{title} 的 {count} 个类别替换了 {before}；撤销可恢复。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Colours from {name}</source>
        <translation>来自 {name} 的颜色</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>This class has no name: give it one.</source>
        <translation>此类别没有名称：请给它一个名称。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Another class has the name '{name}', too (case and blanks do not tell classes apart): rename or delete one of the two.</source>
        <translation>另一个类别也叫 '{name}'（不区分大小写和空格）：请重命名或删除其中之一。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Delete class '{name}'</source>
        <translation>删除类别 '{name}'</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Delete {count} classes</source>
        <translation>删除 {count} 个类别</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Move class '{name}'</source>
        <translation>移动类别 '{name}'</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Rename class</source>
        <translation>重命名类别</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change prompts</source>
        <translation>更改提示</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change description</source>
        <translation>更改描述</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>A class value must be between 1 and {most}, found {value}.</source>
        <translation>类别值必须在 1 到 {most} 之间，现为 {value}。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>The value {value} belongs to the class '{name}': choose another.</source>
        <translation>值 {value} 属于类别 '{name}'：请选择其他值。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change value</source>
        <translation>更改值</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change colour</source>
        <translation>更改颜色</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Paste...</source>
        <translation>粘贴...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Paste a list of classes, one a line, from a text or a spreadsheet</source>
        <translation>从文本或电子表格粘贴类别列表，每行一个类别</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Start from a set of classes that comes with the plugin</source>
        <translation>从插件自带的一组类别开始</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Import, export, colours and more</source>
        <translation>导入、导出、颜色等</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Import...</source>
        <translation>导入...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Read classes from a prompt set or text file</source>
        <translation>从提示集或文本文件读取类别</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Export...</source>
        <translation>导出...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Write the classes to a prompt set or text file</source>
        <translation>将类别写入提示集或文本文件</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Colours of all from a ramp</source>
        <translation>用颜色渐变设置所有颜色</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Undo brings them back</source>
        <translation>撤销可恢复</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/classes/class_table.py"/>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>What the current class looks like, in your own words</source>
        <translation>用您自己的话说明当前类别的样子</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Description of the current class</source>
        <translation>当前类别的描述</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Give all classes colours of this ramp, from first to last</source>
        <translation>为所有类别设置此颜色渐变的颜色，从第一个到最后一个</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>There are no colour ramps</source>
        <translation>没有颜色渐变</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Make one in Settings &gt; Style manager.</source>
        <translation>请在 设置 &gt; 样式管理器 中创建。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Choose colour...</source>
        <translation>选择颜色...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>What the class looks like, in your own words; used when a model is trained</source>
        <translation>用您自己的话说明类别的样子；训练模型时使用</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Choose a class in the table first.</source>
        <translation>请先在表中选择类别。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Description of {name}</source>
        <translation>{name} 的描述</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Select a class first.</source>
        <translation>请先选择一个类别。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>The class is the first already.</source>
        <translation>此类别已是第一个。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>The class is the last already.</source>
        <translation>此类别已是最后一个。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/classes/descriptions.py"/>
        <source>There are no classes yet.</source>
        <translation>还没有类别。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Add a class below the current one (Ins)</source>
        <translation>在当前类别下方添加类别 (Ins)</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Delete the selected classes (Del)</source>
        <translation>删除选中的类别 (Del)</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move up (Ctrl+Up); values stay with their classes</source>
        <translation>上移 (Ctrl+Up)；值随类别不变</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move down (Ctrl+Down); values stay with their classes</source>
        <translation>下移 (Ctrl+Down)；值随类别不变</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Undo: {text}</source>
        <translation>撤销：{text}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Redo: {text}</source>
        <translation>重做：{text}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>What classes look like, in the words of a language model of your choice</source>
        <translation>用您选择的语言模型的话说明类别的样子</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Give all classes colours from one end to the other</source>
        <translation>为所有类别设置从一端到另一端的颜色</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Value of the class in the class map</source>
        <translation>类别在分类图中的值</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Colour of the class</source>
        <translation>类别的颜色</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Name of the class; its words are what is looked for</source>
        <translation>类别名称；按其文字查找</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Prompts</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Synonyms and other ways to say the class, separated by commas</source>
        <translation>类别的同义词和其他说法，用逗号分隔</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Maps to</source>
        <translation>对应材料</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>The known materials the class is taken for, with their weights</source>
        <translation>类别所对应的已知材料及其权重</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Longer text about the class, for training from samples</source>
        <translation>关于类别的较长文本，用于从样本训练</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Colour {color}</source>
        <translation>颜色 {color}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{color}, chosen by the program; double-click to choose another</source>
        <translation>{color}，由程序选择；双击可另选</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{color}; double-click to choose another</source>
        <translation>{color}；双击可另选</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>No synonyms: the name alone is looked for. Separate several by commas.</source>
        <translation>没有同义词：只按名称查找。多个用逗号分隔。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>The classification engine is not there to tell what this means.</source>
        <translation>没有分类引擎，无法说明其含义。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Looking up what this means...</source>
        <translation>正在查找含义...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Nearest: {names}</source>
        <translation>最接近：{names}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{weight} {name}</source>
        <translation>{weight} {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Without a meaning for spectra: {words}</source>
        <translation>对光谱没有含义：{words}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>nothing close: {names}?</source>
        <translation>没有接近的：{names}？</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>nothing close: name it differently</source>
        <translation>没有接近的：请换个名称</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{name} {weight}</source>
        <translation>{name} {weight}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{materials} and {count} more</source>
        <translation>{materials} 等另外 {count} 种</translation>
    </message>
    <message>
        <location filename="../ui/classes/delegates.py"/>
        <source>Colour of {name}</source>
        <translation>{name} 的颜色</translation>
    </message>
    <message>
        <location filename="../ui/classes/delegates.py"/>
        <source>synonyms, separated by commas</source>
        <translation>同义词，用逗号分隔</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Descriptions</source>
        <translation>描述</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Copy instructions for descriptions</source>
        <translation>复制描述用的指令</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Paste descriptions</source>
        <translation>粘贴描述</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Load descriptions...</source>
        <translation>载入描述...</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Text that tells any language model about your sensor and classes, and what to write of each; nothing is sent by the plugin</source>
        <translation>向任何语言模型说明您的传感器和类别以及每类要写什么的文本；插件不发送任何内容</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Take the answer of a language model from the clipboard</source>
        <translation>从剪贴板取得语言模型的回答</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Take descriptions from a file: Markdown with a heading for each class, or JSON</source>
        <translation>从文件取得描述：每个类别一个标题的 Markdown，或 JSON</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <location filename="../ui/samples/training.py"/>
        <source>The classification engine is missing; the panel below says what to do.</source>
        <translation>缺少分类引擎；下面的面板说明该怎么做。</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <location filename="../ui/samples/training.py"/>
        <source>Choose the raster first.</source>
        <translation>请先选择栅格。</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>The raster has no file that the engine can look at: save it as one, or use 'Instructions for descriptions' in the Processing toolbox.</source>
        <translation>栅格没有引擎可以查看的文件：请保存为文件，或使用处理工具箱中的“描述用的指令”。</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>The instructions are on the clipboard (classes: {count}). Paste them into a language model of your choice, copy its answer, and choose 'Paste descriptions' here.</source>
        <translation>指令已在剪贴板上（类别：{count}）。请粘贴到您选择的语言模型中，复制其回答，然后在此选择“粘贴描述”。</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>The clipboard holds no text: copy the answer of the language model first.</source>
        <translation>剪贴板上没有文本：请先复制语言模型的回答。</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Load descriptions</source>
        <translation>载入描述</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Descriptions from {name}</source>
        <translation>来自 {name} 的描述</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>1 class has a description from {name} now; undo takes it back.</source>
        <translation>1 个类别现有来自 {name} 的描述；撤销可收回。</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>{count} classes have a description from {name} now; undo takes them back.</source>
        <translation>{count} 个类别现有来自 {name} 的描述；撤销可收回。</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Nothing is said there of {names}.</source>
        <translation>其中没有提到 {names}。</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Not among the classes: {names}.</source>
        <translation>不在类别之中：{names}。</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} 等另外 {count} 个</translation>
    </message>
    <message>
        <location filename="../ui/classes/display.py"/>
        <source>Stretch the colours of {name}</source>
        <translation>拉伸 {name} 的颜色</translation>
    </message>
    <message>
        <location filename="../ui/classes/dock.py"/>
        <location filename="../ui/docks.py"/>
        <source>Classes and prompts</source>
        <translation>类别和提示</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>Known scenes</source>
        <translation>已知场景</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>No libraries were found</source>
        <translation>没有找到库</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>The folder {path} holds none.</source>
        <translation>文件夹 {path} 中没有库。</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>Start from these {count} classes</source>
        <translation>从这 {count} 个类别开始</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>They take the place of the classes in the table; undo brings back</source>
        <translation>它们替换表中的类别；撤销可恢复</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>Add this class to the table</source>
        <translation>将此类别添加到表中</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>One class a line: a name, then, if you like, synonyms after a colon and a colour after a bar. Quote what holds one of these signs. A saved prompt set (JSON) can be pasted, too.</source>
        <translation>每行一个类别：名称，需要时在冒号后写同义词、在竖线后写颜色。包含这些符号的内容请加引号。也可以粘贴保存的提示集 (JSON)。</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Classes, one a line</source>
        <translation>类别，每行一个</translation>
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
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>&amp;Replace all</source>
        <translation>全部替换(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>{names}; and {count} more</source>
        <translation>{names} 等另外 {count} 个</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>1 class: {names}</source>
        <translation>1 个类别：{names}</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>{count} classes: {names}</source>
        <translation>{count} 个类别：{names}</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Nothing to add yet.</source>
        <translation>还没有可添加的内容。</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Write or paste at least one class.</source>
        <translation>请至少写入或粘贴一个类别。</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Add these classes below those in the table</source>
        <translation>将这些类别添加到表中类别的下方</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Put these classes in place of those in the table</source>
        <translation>用这些类别替换表中的类别</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>All of the raster, {size} pixels.</source>
        <translation>整个栅格，{size} 像素。</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The map shows no part of the raster: zoom to it, or choose the whole raster.</source>
        <translation>地图上没有显示栅格的任何部分：请缩放到栅格，或选择整个栅格。</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The part the map shows, {size} pixels.</source>
        <translation>地图显示的部分，{size} 像素。</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The map shows none of the selected polygons: zoom to them for a preview.</source>
        <translation>地图上没有显示选中的多边形：要预览请缩放到它们。</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>1 selected polygon of {name}, in a rectangle of {size} pixels.</source>
        <translation>{name} 的 1 个选中多边形，位于 {size} 像素的矩形内。</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>{count} selected polygons of {name}, in a rectangle of {size} pixels.</source>
        <translation>{name} 的 {count} 个选中多边形，位于 {size} 像素的矩形内。</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The selected polygons lie outside the raster: select others.</source>
        <translation>选中的多边形在栅格之外：请另选。</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>No polygons are selected: select some in a polygon layer, or choose another part.</source>
        <translation>没有选中多边形：请在多边形图层中选择，或选择其他部分。</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The coordinates cannot be brought into the raster's reference system.</source>
        <translation>坐标无法转换到栅格的坐标参照系。</translation>
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
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Open the layer's colours and other properties</source>
        <translation>打开图层的颜色和其他属性</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Solo</source>
        <translation>单独显示</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Show the class chosen in the list alone; choose another to look at that one</source>
        <translation>只显示列表中选择的类别；选择另一个即可查看</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>How much of the other classes is seen</source>
        <translation>其他类别的可见程度</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Confidence compares the classes with each other; it is no accuracy.</source>
        <translation>置信度用于类别间相互比较，不是精度。</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Result: {name}</source>
        <translation>结果：{name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Open the page with map, areas, materials and warnings</source>
        <translation>打开包含地图、面积、材料和警告的页面</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>The report is not there (any more): classify again to make one.</source>
        <translation>报告（已）不存在：重新分类即可生成。</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Mean confidence {value}</source>
        <translation>平均置信度 {value}</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>{share} of the pixels resemble none of the classes: one may be missing.</source>
        <translation>{share} 的像素与任何类别都不相似：可能缺少类别。</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>The layer is no longer shown by its classes: give it paletted colours first.</source>
        <translation>图层不再按类别显示：请先设为调色板颜色。</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/result_layers.py"/>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/engine_panel.py"/>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Classify with text prompts</source>
        <translation>用文本提示分类</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Visible extent</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>The part of the raster the map shows</source>
        <translation>地图显示的栅格部分</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Whole raster</source>
        <translation>整个栅格</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Every pixel of the raster</source>
        <translation>栅格的所有像素</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Selected polygons</source>
        <translation>选中的多边形</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/install_dialog.py"/>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/classes/scene_panel.py"/>
        <location filename="../ui/classes/why.py"/>
        <source>Choose a raster first.</source>
        <translation>请先选择栅格。</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>The raster cannot be read: check that its file is there.</source>
        <translation>无法读取栅格：请检查其文件是否存在。</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>A run is going: wait for it, or cancel it.</source>
        <translation>正在运行：请等待结束或取消。</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>There are no classes yet: add at least two.</source>
        <translation>还没有类别：请至少添加两个。</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Classify the visible extent (of selected polygons, what is visible of them) at the screen's resolution, in seconds: coarse pixels, without refinement; with spectral knowledge where the source is automatic</source>
        <translation>以屏幕分辨率在几秒内对可见范围（选中多边形时为其可见部分）分类：像素较粗，不细化；来源为自动时使用光谱知识</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Make the class map and its confidence as layers, and a report</source>
        <translation>生成分类图及其置信度图层和报告</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Only pixels whose centre lies in a selected polygon: of the active layer, else of the first layer with selected polygons</source>
        <translation>只对中心位于选中多边形内的像素：取活动图层，否则取第一个有选中多边形的图层</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>choose a raster</source>
        <translation>选择栅格</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The hyperspectral or multispectral raster to classify</source>
        <translation>要分类的高光谱或多光谱栅格</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <location filename="../processing_provider/class_signatures.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>What is known of the raster</source>
        <translation>栅格的已知信息</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Open a page with all that was understood of the raster, band by band</source>
        <translation>打开页面，逐波段查看对栅格的全部了解</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>True colour</source>
        <translation>真彩色</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Show the raster in the bands nearest to red, green and blue light</source>
        <translation>用最接近红、绿、蓝光的波段显示栅格</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Infrared</source>
        <translation>红外</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Show near infrared, red and green as red, green and blue: plants are red</source>
        <translation>将近红外、红、绿显示为红、绿、蓝：植物为红色</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The colours could not be set: the raster's values could not be read.</source>
        <translation>无法设置颜色：无法读取栅格的值。</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Choose a raster of many bands, or add one to the project.</source>
        <translation>请选择多波段栅格，或向工程添加一个。</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>{bands}; the engine would tell more</source>
        <translation>{bands}；有引擎可了解更多</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>{bands}, reading more...</source>
        <translation>{bands}，正在读取更多...</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Bands that are not used. {reasons}</source>
        <translation>不使用的波段。{reasons}</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>What was understood of the raster; the button above opens all of it</source>
        <translation>对栅格的了解；上方按钮可查看全部</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>What to know before trusting a map</source>
        <translation>相信分类图之前应了解的内容</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The raster has no bands near these wavelengths.</source>
        <translation>栅格没有接近这些波长的波段。</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The layer has no file of its own: nothing can be said about it.</source>
        <translation>图层没有自己的文件：无法说明其情况。</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <location filename="../ui/classes/why.py"/>
        <source>The classification engine is not installed.</source>
        <translation>分类引擎未安装。</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The raster does not tell its wavelengths: no band is known to be red.</source>
        <translation>栅格没有说明波长：无法知道哪个波段是红色。</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The classification engine, which reads the wavelengths, is not installed.</source>
        <translation>读取波长的分类引擎未安装。</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The raster is still being read.</source>
        <translation>仍在读取栅格。</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{low} to {high} nm</source>
        <translation>{low} 到 {high} nm</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no wavelengths</source>
        <translation>没有波长</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{count} bad</source>
        <translation>{count} 个坏波段</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>nodata {value}</source>
        <translation>无数据 {value}</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>1 band</source>
        <translation>1 个波段</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{count} bands</source>
        <translation>{count} 个波段</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>No coordinate reference system: areas will be given in pixels.</source>
        <translation>没有坐标参照系：面积以像素计。</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{count} more in the report</source>
        <translation>报告中还有 {count} 条</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>bad</source>
        <translation>坏</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{reason}: {bands}</source>
        <translation>{reason}：{bands}</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>reflectance x {factor}</source>
        <translation>反射率 x {factor}</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>reflectance</source>
        <translation>反射率</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>digital numbers</source>
        <translation>数字值 (DN)</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>reflectance, scaled band by band</source>
        <translation>反射率，逐波段缩放</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>transparency</source>
        <translation>透明度</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>marked bad</source>
        <translation>标记为坏</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no data</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no wavelength</source>
        <translation>没有波长</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>water absorption</source>
        <translation>水汽吸收</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no reflected sunlight</source>
        <translation>没有反射的阳光</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Spectral knowledge</source>
        <translation>光谱知识</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>CLIP, which looks at a colour picture</source>
        <translation>CLIP，查看彩色图像</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Spectral knowledge and CLIP</source>
        <translation>光谱知识和 CLIP</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Network trained on the scene (minutes)</source>
        <translation>在场景上训练的网络（几分钟）</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Scene statistics (seconds)</source>
        <translation>场景统计（几秒）</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Automatic: {source}</source>
        <translation>自动：{source}</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Refinement and advanced</source>
        <translation>细化和高级设置</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Settings that most maps do not need</source>
        <translation>大多数图不需要的设置</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>CLIP</source>
        <translation>CLIP</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>How the network that knows words and pictures looks</source>
        <translation>了解文字和图像的网络如何查看</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>as set above</source>
        <translation>同上面的设置</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Folder for results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>temporary files</source>
        <translation>临时文件</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Class map, confidence and report are kept in this folder. Left empty they are temporary: QGIS deletes them when it closes.</source>
        <translation>分类图、置信度和报告保存在此文件夹。留空则为临时文件：QGIS 关闭时删除。</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>One band a class; large on large rasters</source>
        <translation>每个类别一个波段；大栅格时文件很大</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>What the source alone says, to compare with</source>
        <translation>仅凭来源的结果，用于比较</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Keep results in</source>
        <translation>结果保存在</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Also a raster of all class probabilities</source>
        <translation>同时生成所有类别概率的栅格</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Also the map before refinement</source>
        <translation>同时生成细化前的图</translation>
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
        <translation>{count} 像素</translation>
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
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../ui/classes/table_view.py"/>
        <source>Move {count} classes</source>
        <translation>移动 {count} 个类别</translation>
    </message>
    <message>
        <location filename="../ui/classes/table_view.py"/>
        <source>No classes yet. Add one with + and type its name, paste a list, or start from a library.</source>
        <translation>还没有类别。用 + 添加并输入名称，粘贴列表，或从库开始。</translation>
    </message>
    <message>
        <location filename="../ui/classes/why.py"/>
        <source>The layer has no file of its own, so single pixels cannot be asked about.</source>
        <translation>图层没有自己的文件，因此无法查询单个像素。</translation>
    </message>
    <message>
        <location filename="../ui/classes/why.py"/>
        <source>Click a pixel on the map to see its spectrum and why it gets its class</source>
        <translation>单击地图上的像素，查看其光谱以及为何得到该类别</translation>
    </message>
    <message>
        <location filename="../ui/classes/why.py"/>
        <source>This place lies outside the raster's coordinates.</source>
        <translation>此位置在栅格坐标之外。</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Close this strip</source>
        <translation>关闭此栏</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Looking at the pixel...</source>
        <translation>正在查看像素...</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Why this class?</source>
        <translation>为什么是这个类别？</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>1 less probable class is not shown.</source>
        <translation>未显示 1 个概率较低的类别。</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>{count} less probable classes are not shown.</source>
        <translation>未显示 {count} 个概率较低的类别。</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Thick: the pixel. Dashed: the material of each class that comes closest.</source>
        <translation>粗线：像素。虚线：各类别中最接近的材料。</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>No pixel there</source>
        <translation>那里没有像素</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Row {row}, column {column}</source>
        <translation>行 {row}，列 {column}</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>{place}: {name} {share}</source>
        <translation>{place}：{name} {share}</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>{name} ({material})</source>
        <translation>{name}（{material}）</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>the pixel</source>
        <translation>像素</translation>
    </message>
    <message>
        <location filename="../ui/closing.py"/>
        <source>{title} is still running while its project is closed. Stop it, or let it finish and show its result in the project that is open then?</source>
        <translation>{title} 仍在运行，而其工程正在关闭。要停止它，还是让它完成并在届时打开的工程中显示结果？</translation>
    </message>
    <message>
        <location filename="../ui/closing.py"/>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../ui/closing.py"/>
        <source>Let it finish</source>
        <translation>让它完成</translation>
    </message>
    <message>
        <location filename="../ui/docks.py"/>
        <source>Show the dock in which classes are named and a raster is classified</source>
        <translation>显示命名类别并对栅格分类的停靠面板</translation>
    </message>
    <message>
        <location filename="../ui/docks.py"/>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../ui/docks.py"/>
        <source>Show the dock in which samples are drawn and a model is trained</source>
        <translation>显示绘制样本并训练模型的停靠面板</translation>
    </message>
    <message>
        <location filename="../ui/engine_access.py"/>
        <source>The classification engine has no torch: words work, training and networks need it. Install the full engine under Settings &gt; Options &gt; Spectral Prompts.</source>
        <translation>分类引擎没有 torch：文字可用，训练和网络需要它。请在 设置 &gt; 选项 &gt; Spectral Prompts 中安装完整引擎。</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>named in the environment variable SPECTRAL_PROMPTS_PYTHON</source>
        <translation>环境变量 SPECTRAL_PROMPTS_PYTHON 中指定</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>named above</source>
        <translation>上面指定</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>the plugin's own</source>
        <translation>插件自己的</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>QGIS's own</source>
        <translation>QGIS 自带的</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Check the engine</source>
        <translation>检查引擎</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Starts the engine with what is chosen above, and says what was found</source>
        <translation>用上面的选择启动引擎，并说明找到的内容</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>In use: {path}</source>
        <translation>正在使用：{path}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>The engine is being started</source>
        <translation>正在启动引擎</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Looking at {path}...</source>
        <translation>正在查看 {path}...</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Found: Python {version}, {origin}, at {path}</source>
        <translation>找到：Python {version}，{origin}，位于 {path}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Maps from words: yes</source>
        <translation>用文字制图：可以</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Training and networks: yes (torch {version})</source>
        <translation>训练和网络：可以（torch {version}）</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>CLIP: yes</source>
        <translation>CLIP：可以</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>CLIP: no, the package open_clip_torch is missing</source>
        <translation>CLIP：不可以，缺少软件包 open_clip_torch</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>Missing: {packages}</source>
        <translation>缺少：{packages}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>GPU: {name}</source>
        <translation>GPU：{name}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>GPU: none that torch uses</source>
        <translation>GPU：没有 torch 可用的</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Training, networks and CLIP: no; missing: {packages}</source>
        <translation>训练、网络和 CLIP：不可以；缺少：{packages}</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <location filename="../ui/installed_engine.py"/>
        <source>Install...</source>
        <translation>安装...</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Choose which engine, where, and install it; a few minutes</source>
        <translation>选择哪种引擎、装在哪里并安装；需要几分钟</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Use my own Python...</source>
        <translation>使用我自己的 Python...</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Name a Python that has the engine's packages in the options</source>
        <translation>在选项中指定带有引擎软件包的 Python</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Read how it is installed, offline, too</source>
        <translation>阅读安装方法，包括离线安装</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Say what was looked for</source>
        <translation>说明查找了什么</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Look again</source>
        <translation>再次查找</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Look for the engine once more</source>
        <translation>再次查找引擎</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>The classification engine is not installed (about 150 MB to download for spectral knowledge, 500 MB with CLIP and training). Tables and drawing work without it.</source>
        <translation>分类引擎未安装（光谱知识约需下载 150 MB，加上 CLIP 和训练为 500 MB）。没有引擎时表格和绘制也可用。</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>Spectral Prompts was uninstalled</source>
        <translation>Spectral Prompts 已卸载</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>What it installed is still there ({size}):
{folders}
Remove that as well?</source>
        <translation>它所安装的内容仍在 ({size})：
{folders}
也要删除吗？</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>The engine and the weights of Spectral Prompts were removed.</source>
        <translation>Spectral Prompts 的引擎和权重已删除。</translation>
    </message>
    <message>
        <location filename="../ui/guide.py"/>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <location filename="../ui/guide.py"/>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <location filename="../ui/guide.py"/>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Spectral Prompts: install the engine</source>
        <translation>Spectral Prompts：安装引擎</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/messages.py"/>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>The engine is a Python environment of its own. Nothing is installed into QGIS, and removing it leaves nothing behind. Packages come from the Python package index with fixed versions and checksums; nothing of yours is sent.</source>
        <translation>引擎是独立的 Python 环境。不在 QGIS 中安装任何内容，删除后不留任何内容。软件包来自 Python 软件包索引，版本和校验和固定；不发送您的任何内容。</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Basic: maps from words, accuracy, spectra ({size})</source>
        <translation>基本：用文字制图、精度、光谱 ({size})</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Spectral knowledge: works offline and without a graphics card</source>
        <translation>光谱知识：离线工作，不需要显卡</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Full: also CLIP, training and objects ({size})</source>
        <translation>完整：另有 CLIP、训练和对象 ({size})</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Adds torch, CLIP and a sentence encoder</source>
        <translation>增加 torch、CLIP 和句子编码器</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>for an NVIDIA graphics card ({size})</source>
        <translation>用于 NVIDIA 显卡 ({size})</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Folder for the engine</source>
        <translation>引擎文件夹</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>On this computer's own disk, if you can choose</source>
        <translation>如可选择，请放在本机自己的磁盘上</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Offline, another Python</source>
        <translation>离线、其他 Python</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Folder of wheels</source>
        <translation>wheel 文件夹</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>from the network</source>
        <translation>来自网络</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>For a computer without a network: a folder that 'Install the engine' in the Processing toolbox has filled on another one (What to do: wheels).</source>
        <translation>用于没有网络的计算机：由另一台计算机上处理工具箱中的“安装引擎”填充的文件夹（要做什么：wheels）。</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Python to install the engine with</source>
        <translation>用于安装引擎的 Python</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>looked for</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>A Python 3.10 to 3.14 of 64 bits; it serves to make the environment, no more</source>
        <translation>64 位的 Python 3.10 至 3.14；只用于创建环境</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Install again even if it is there</source>
        <translation>即使已有也重新安装</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>What was done so far, line by line</source>
        <translation>到目前为止所做的，逐行显示</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>CUDA 13; needs NVIDIA's driver 580 or newer</source>
        <translation>CUDA 13；需要 NVIDIA 驱动 580 或更新</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Only the full engine can use a graphics card</source>
        <translation>只有完整引擎才能使用显卡</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>It is being installed</source>
        <translation>正在安装</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Fetch and install it; a few minutes</source>
        <translation>获取并安装；需要几分钟</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>It is being stopped</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Stop; nothing half-made is left</source>
        <translation>停止；不留下未完成的内容</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>It goes on in the background</source>
        <translation>在后台继续</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <source>Cancelling...</source>
        <translation>正在取消...</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <source>Starting...</source>
        <translation>正在启动...</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>{free} free there; {needed} are needed while it is installed.</source>
        <translation>那里可用 {free}；安装时需要 {needed}。</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>Cancelled: nothing was installed.</source>
        <translation>已取消：没有安装任何内容。</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>The engine is installed and works.</source>
        <translation>引擎已安装并可用。</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>The engine is installed, but {path} is used, which is named in the options or in the environment variable SPECTRAL_PROMPTS_PYTHON: clear that to use the new one.</source>
        <translation>引擎已安装，但使用的是选项或环境变量 SPECTRAL_PROMPTS_PYTHON 中指定的 {path}：请将其清空以使用新引擎。</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>{download} to download, {disk} on the disk</source>
        <translation>下载 {download}，占用磁盘 {disk}</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Remove...</source>
        <translation>删除...</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Where the environment and the log of its set-up lie</source>
        <translation>环境及其安装日志所在位置</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Update...</source>
        <translation>更新...</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Change...</source>
        <translation>更改...</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>It is being installed; show how far</source>
        <translation>正在安装；显示进度</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Choose which engine, where, and install it</source>
        <translation>选择哪种引擎、装在哪里并安装</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Delete the environment and everything fetched for it</source>
        <translation>删除环境及为其获取的全部内容</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Nothing is installed</source>
        <translation>没有安装任何内容</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Remove the engine ({size} in {folder})? Maps, models and weights stay.</source>
        <translation>删除引擎吗（{folder} 中的 {size}）？分类图、模型和权重会保留。</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>The plugin's own engine is not installed.</source>
        <translation>插件自己的引擎未安装。</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>basic</source>
        <translation>基本</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Installed: {tier}, Python {python}, {size}, {date}, in {folder}</source>
        <translation>已安装：{tier}，Python {python}，{size}，{date}，位于 {folder}</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>This version of the plugin comes with newer packages: update it.</source>
        <translation>此版本的插件带有更新的软件包：请更新。</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Show the log, which can be copied into a report</source>
        <translation>显示日志，可复制到报告中</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The diagnostics are on the clipboard: paste them into your report. Your user name and the path of your home folder are left out.</source>
        <translation>诊断信息已在剪贴板上：请粘贴到您的报告中。不含您的用户名和主文件夹路径。</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Spectral Prompts: details</source>
        <translation>Spectral Prompts：详情</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>There is no log.</source>
        <translation>没有日志。</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>What the engine wrote</source>
        <translation>引擎输出的内容</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Copies message, log, last job, settings and versions as text for a report. Your user name and the path of your home folder are left out.</source>
        <translation>将消息、日志、上次作业、设置和版本作为文本复制，用于报告。不含您的用户名和主文件夹路径。</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Classification engine</source>
        <translation>分类引擎</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Python for the classification engine</source>
        <translation>分类引擎的 Python</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the plugin's own, when installed</source>
        <translation>插件自己的（如已安装）</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>A Python 3.10 or newer with the engine's packages (numpy, scipy, rasterio, scikit-learn, ...). Left empty: the plugin's own environment.</source>
        <translation>带有引擎软件包（numpy、scipy、rasterio、scikit-learn 等）的 Python 3.10 或更新版本。留空：插件自己的环境。</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>If there is none, try QGIS's own Python</source>
        <translation>如果没有，尝试 QGIS 自带的 Python</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Only useful where the engine's packages are installed beside QGIS.</source>
        <translation>仅当引擎的软件包与 QGIS 装在一起时有用。</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Rasters are read in parts so that this is not exceeded.</source>
        <translation>栅格分部分读取，以免超出此值。</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>all cores</source>
        <translation>所有核心</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Cores the engine may use; maps are the same with any number.</source>
        <translation>引擎可使用的核心数；无论多少，分类图都相同。</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>on the GPU if there is one</source>
        <translation>有 GPU 时使用 GPU</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>on the processor</source>
        <translation>在处理器上</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>on the GPU (CUDA)</source>
        <translation>在 GPU 上 (CUDA)</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Only networks (CLIP, refinement 'special') can run on a GPU, an NVIDIA one.</source>
        <translation>只有网络（CLIP、细化 'special'）能在 GPU 上运行，且须为 NVIDIA。</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Engine's Python</source>
        <translation>引擎的 Python</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Memory budget</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Networks run</source>
        <translation>网络运行于</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Weights of networks</source>
        <translation>网络的权重</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Folder for the weights of networks</source>
        <translation>网络权重的文件夹</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the folder for application data</source>
        <translation>应用数据文件夹</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Where CLIP's weights are kept, some hundred MB a file. They come there from the list below, with 'Fetch weights' in the Processing toolbox, or when they are first needed.</source>
        <translation>CLIP 权重的存放位置，每个文件几百 MB。通过下面的列表、处理工具箱中的“获取权重”或首次需要时获取。</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Never download</source>
        <translation>从不下载</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>What is missing is refused; the message names the file and where to put it.</source>
        <translation>缺少的会被拒绝；消息会说明文件及其放置位置。</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Certificates to trust</source>
        <translation>信任的证书</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;全部文件 (*)</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the usual ones</source>
        <translation>通常的证书</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>A file in PEM format, needed where a company's proxy signs web pages with a certificate of its own.</source>
        <translation>PEM 格式的文件，公司代理用自己的证书签名网页时需要。</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Weights folder</source>
        <translation>权重文件夹</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the system's</source>
        <translation>系统的代理</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>{proxy} (as in Options &gt; Network)</source>
        <translation>{proxy}（同 选项 &gt; 网络）</translation>
    </message>
    <message>
        <location filename="../ui/plots/bars.py"/>
        <source>Probability of each class</source>
        <translation>各类别的概率</translation>
    </message>
    <message>
        <location filename="../ui/plots/bars.py"/>
        <source>Probability of each class, given the classes listed.</source>
        <translation>在所列类别中各类别的概率。</translation>
    </message>
    <message>
        <location filename="../ui/plots/canvas.py"/>
        <source>No plot: QGIS's Python lacks the package matplotlib. Everything else works. Install it (Debian and Ubuntu: python3-matplotlib) and start QGIS again.</source>
        <translation>没有图：QGIS 的 Python 缺少软件包 matplotlib。其他功能均可用。请安装它（Debian 和 Ubuntu：python3-matplotlib）并重启 QGIS。</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Reflectance</source>
        <translation>反射率</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Wavelength (nm)</source>
        <translation>波长 (nm)</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Band number</source>
        <translation>波段号</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Point at a line, or use the arrow keys, to read its values. Right click saves the picture or its numbers. Grey: bands that are not used.</source>
        <translation>指向曲线或用方向键读取数值。右键单击可保存图或数值。灰色：不使用的波段。</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>No spectra to show yet.</source>
        <translation>还没有可显示的光谱。</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Loading the plot...</source>
        <translation>正在加载图...</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Plot of spectra</source>
        <translation>光谱图</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Reflectance by band number</source>
        <translation>按波段号的反射率</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Value by band number</source>
        <translation>按波段号的值</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Reflectance by wavelength in nm</source>
        <translation>按波长 (nm) 的反射率</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Value by wavelength in nm</source>
        <translation>按波长 (nm) 的值</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{nm} nm (band {band})</source>
        <translation>{nm} nm（波段 {band}）</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>band {band}</source>
        <translation>波段 {band}</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{name}: {value} at {place}</source>
        <translation>{name}：{place} 处为 {value}</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{name}: {value} ± {std} at {place}</source>
        <translation>{name}：{place} 处为 {value} ± {std}</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save as picture...</source>
        <translation>保存为图片...</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save numbers as table (CSV)...</source>
        <translation>将数值保存为表 (CSV)...</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Copy numbers</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>There is nothing to save yet.</source>
        <translation>还没有可保存的内容。</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>No plot yet.</source>
        <translation>还没有图。</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save plot as picture</source>
        <translation>将图保存为图片</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>图片 (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save numbers as table</source>
        <translation>将数值保存为表</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} 无法写入：{reason}。</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} objects</source>
        <translation>{raster} 对象</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} classes</source>
        <translation>{raster} 类别</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} confidence</source>
        <translation>{raster} 置信度</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} probabilities</source>
        <translation>{raster} 概率</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} classes before refinement</source>
        <translation>{raster} 细化前的类别</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <location filename="../ui/run_bar.py"/>
        <source>Progress over all stages</source>
        <translation>所有步骤的进度</translation>
    </message>
    <message>
        <location filename="../ui/run_bar.py"/>
        <source>Stop the run; nothing is written</source>
        <translation>停止运行；不写入任何内容</translation>
    </message>
    <message>
        <location filename="../ui/run_bar.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>The run is being stopped</source>
        <translation>正在停止运行</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <location filename="../ui/setup_run.py"/>
        <source>There is no Processing algorithm {name!r}.</source>
        <translation>没有处理算法 {name!r}。</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <location filename="../ui/setup_run.py"/>
        <source>The run ended without a result and without saying why; the log may tell.</source>
        <translation>运行结束，没有结果也没有说明原因；日志中可能有线索。</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Classes and their samples</source>
        <translation>类别及其样本</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>This class has no samples.</source>
        <translation>此类别没有样本。</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Select its samples</source>
        <translation>选择其样本</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Zoom to its samples</source>
        <translation>缩放到其样本</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Rename...</source>
        <translation>重命名...</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Its samples get the new name, too</source>
        <translation>其样本也会使用新名称</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Add a class</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>class {number}</source>
        <translation>类别 {number}</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The field '{field}' holds at most {most} letters, the class '{name}' has {count}: give the class a shorter name, or the samples a wider field.</source>
        <translation>字段 '{field}' 最多容纳 {most} 个字符，类别 '{name}' 有 {count} 个：请缩短类别名称，或加宽样本的字段。</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The class in row {row} has no name: give it one.</source>
        <translation>第 {row} 行的类别没有名称：请给它一个名称。</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>class {value}</source>
        <translation>类别 {value}</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The field '{field}' holds more than {most} different values: that is no class. Choose the field with the class.</source>
        <translation>字段 '{field}' 有超过 {most} 个不同的值：那不是类别。请选择类别字段。</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The field '{field}' holds {value}, class values are 1 to {most}: choose the field with the class, or number the classes anew.</source>
        <translation>字段 '{field}' 含有 {value}，而类别值为 1 到 {most}：请选择类别字段，或重新为类别编号。</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>Add classes of the samples</source>
        <translation>添加样本的类别</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <location filename="../ui/samples/object_choices.py"/>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>The classes of both docks; the selected one is drawn. Keys 1 to 9 select.</source>
        <translation>两个停靠面板的类别；绘制的是选中的类别。按键 1 到 9 可选择。</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>Samples drawn, also those that are not saved yet</source>
        <translation>已绘制的样本，包括尚未保存的</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>Pixels of the raster in these samples, of no other class and with data</source>
        <translation>这些样本中栅格的像素，不属于其他类别且有数据</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>What to look at before training</source>
        <translation>训练前应查看的内容</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>(no name)</source>
        <translation>（没有名称）</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>Key {number} on the map selects it.</source>
        <translation>在地图上按 {number} 键可选择它。</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Spectral Prompts: samples</source>
        <translation>Spectral Prompts：样本</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Make a layer for samples with New, or choose a layer of polygons or points that has a class.</source>
        <translation>用“新建”创建样本图层，或选择带有类别的多边形或点图层。</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Add classes with +, two at least.</source>
        <translation>用 + 添加类别，至少两个。</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Select a class, choose a tool, and draw on the map.</source>
        <translation>选择类别和工具，在地图上绘制。</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>1 sample selected.</source>
        <translation>已选择 1 个样本。</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>{count} samples selected.</source>
        <translation>已选择 {count} 个样本。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Grow region</source>
        <translation>区域生长</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>There is no class yet: add one with +.</source>
        <translation>还没有类别：用 + 添加一个。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>The samples are a layer of points: only points can be drawn in it.</source>
        <translation>样本是点图层：其中只能绘制点。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Choose the raster that the samples lie on first.</source>
        <translation>请先选择样本所在的栅格。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>The raster has no file of its own; save it as a GeoTIFF to grow regions.</source>
        <translation>栅格没有自己的文件；要生长区域请将其保存为 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Growing regions needs the classification engine, which is missing.</source>
        <translation>区域生长需要分类引擎，而引擎缺失。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Keys 1 to 9 pick the class, Esc ends.</source>
        <translation>按键 1 到 9 选择类别，Esc 结束。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Polygon: left click adds a corner, Backspace takes the last one back, right click or Enter finishes.</source>
        <translation>多边形：左键添加顶点，Backspace 撤回最后一个，右键或 Enter 完成。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Rectangle: drag from corner to corner, or click both.</source>
        <translation>矩形：从一角拖到对角，或单击两角。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Point: a click takes the pixel there.</source>
        <translation>点：单击取该处的像素。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Grow region: a click shows the like pixels around; change the angle to see more or fewer, right click or Enter takes them.</source>
        <translation>区域生长：单击显示周围相似的像素；更改角度可增减，右键或 Enter 采用。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>There is no pixel of '{name}' here.</source>
        <translation>这里没有 '{name}' 的像素。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Region of {pixels} pixels, cut off: it would be larger. A smaller angle keeps it to what looks alike. Right click takes it, Esc drops it.</source>
        <translation>{pixels} 像素的区域，已截断：实际更大。减小角度可限于相似的内容。右键采用，Esc 放弃。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Region of 1 pixel. A larger angle takes more. Right click takes it.</source>
        <translation>1 像素的区域。增大角度可包括更多。右键采用。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Region of {pixels} pixels. Right click takes it, Esc drops it.</source>
        <translation>{pixels} 像素的区域。右键采用，Esc 放弃。</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source> rad</source>
        <translation> rad</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Spectral angle for growing regions, in radians</source>
        <translation>区域生长的光谱角，以弧度计</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Grow region: how unlike a pixel's spectrum may be to that of the place clicked, as an angle in radians; 0 is the same shape whatever the brightness, 0.05 looks alike, 0.2 takes in neighbours</source>
        <translation>区域生长：像素光谱与单击处相差多少仍可包括，为弧度角；0 表示形状相同而不论亮度，0.05 看起来相似，0.2 会包括相邻内容</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Add a class, in both docks</source>
        <translation>在两个停靠面板中添加类别</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Select samples first, with QGIS's selection tools or from the table's menu.</source>
        <translation>请先用 QGIS 的选择工具或表的菜单选择样本。</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Everything is saved.</source>
        <translation>全部已保存。</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Save the samples; until then they are only in QGIS's edit buffer</source>
        <translation>保存样本；在此之前它们只在 QGIS 的编辑缓冲区中</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Delete the selected samples ({count})</source>
        <translation>删除选中的样本 ({count})</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Give the selected samples ({count}) the class '{name}'</source>
        <translation>将选中的样本 ({count}) 设为类别 '{name}'</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>whole points</source>
        <translation>整个点</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>whole polygons</source>
        <translation>整个多边形</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>blocks</source>
        <translation>方块</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>pixels (optimistic)</source>
        <translation>像素（偏乐观）</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Optimistic: pixels held out lie beside pixels that are learned from, often in the same polygon. The score tells how well samples are remembered, not how good the map is.</source>
        <translation>偏乐观：留出的像素紧邻学习所用的像素，常在同一个多边形中。评分说明的是样本记得多好，而不是图有多好。</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Squares of {side} x {side} pixels are held out with all samples in them, about {share} % of each class: for few or large polygons, and polygons side by side.</source>
        <translation>留出 {side} x {side} 像素的方块及其中所有样本，约占每个类别的 {share} %：适合多边形很少、很大或相邻的情况。</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Polygons with the same {field} stay together: about {share} % of these groups are kept from training and classified afterwards.</source>
        <translation>{field} 相同的多边形放在一起：这些分组中约 {share} % 不参与训练，之后再分类。</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Some samples of each class are kept from training and classified afterwards: the score tells what to expect at places without samples.</source>
        <translation>每个类别的一部分样本不参与训练，之后再分类：评分说明没有样本的地方的预期。</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>No class has two samples, so none can be held out and there will be no score: draw a second one of each class in another place, or hold out blocks.</source>
        <translation>没有类别有两个样本，因此无法留出，也没有评分：请在别处为每个类别画第二个样本，或留出方块。</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>About {tested} of {units} points are kept from training and classified afterwards: the score tells what to expect at places without samples, if they lie apart.</source>
        <translation>{units} 个点中约 {tested} 个不参与训练，之后再分类：如果点相距较远，评分说明没有样本的地方的预期。</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>About {tested} of {units} polygons are kept from training and classified afterwards: the score tells what to expect at places without samples.</source>
        <translation>{units} 个多边形中约 {tested} 个不参与训练，之后再分类：评分说明没有样本的地方的预期。</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Not tested, with a single one: {names}.</source>
        <translation>只有一个而不测试：{names}。</translation>
    </message>
    <message>
        <location filename="../ui/samples/new_layer.py"/>
        <source>No samples could be made in {path} ({reason}): check that the folder may be written to, or choose another.</source>
        <translation>无法在 {path} 中创建样本 ({reason})：请检查文件夹是否可写，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/samples/new_layer.py"/>
        <source>QGIS cannot open it</source>
        <translation>QGIS 无法打开</translation>
    </message>
    <message>
        <location filename="../ui/samples/new_layer.py"/>
        <source>{path} is there already and no GeoPackage ({reason}): choose another name.</source>
        <translation>{path} 已存在且不是 GeoPackage ({reason})：请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>no samples yet</source>
        <translation>还没有样本</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Select this row and draw. A class without samples is left out of training.</source>
        <translation>选择此行并绘制。没有样本的类别不参与训练。</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>no pixel of its own</source>
        <translation>没有独占的像素</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Its samples lie outside the raster, where it has no data, or under samples of other classes.</source>
        <translation>其样本在栅格之外、没有数据之处，或在其他类别的样本之下。</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>under {count} pixels</source>
        <translation>少于 {count} 像素</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{pixels} pixels: few to learn from, and the score of this class is a matter of chance. Draw more, best in other places.</source>
        <translation>{pixels} 像素：可学习的太少，此类别的评分全凭偶然。请多画一些，最好在别处。</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>mixed spectra</source>
        <translation>混合光谱</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Its pixels fall into two separate groups of spectra ({one} % and {other} %): two covers under one name, or polygons over an edge. Decided by splitting the pixels, brightness aside, in two along what varies most: the two lie more than {gap} times their spread apart. Consider two classes.</source>
        <translation>其像素分为两组不同的光谱（{one} % 和 {other} %）：一个名称下有两种覆盖，或多边形跨越边界。判定方法是不计亮度、沿变化最大的方向将像素一分为二：两者相距超过其离散程度的 {gap} 倍。请考虑分为两个类别。</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{one} / {other}: hard to tell apart (JM {distance})</source>
        <translation>{one} / {other}：难以区分 (JM {distance})</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Jeffries-Matusita distance {distance} of the spectra, from 0 (the same) to 2 (no overlap); below {limit} classes are mistaken for each other. Merge them, or look for samples that are not mixed. Training also looks at the surroundings, and may still tell them apart.</source>
        <translation>光谱的 Jeffries-Matusita 距离 {distance}，从 0（相同）到 2（没有重叠）；低于 {limit} 的类别会相互混淆。请合并它们，或寻找不混合的样本。训练还会看周围，也许仍能区分。</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>1 more pair is hard to tell apart</source>
        <translation>另有 1 对难以区分</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} more pairs are hard to tell apart</source>
        <translation>另有 {count} 对难以区分</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{one} / {other}: overlap on {pixels} pixels</source>
        <translation>{one} / {other}：重叠 {pixels} 像素</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Pixels in samples of two classes are left out of training. Select and mend them.</source>
        <translation>同属两个类别样本的像素不参与训练。请选择并修正。</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>1 sample lies outside the raster</source>
        <translation>1 个样本在栅格之外</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} samples lie outside the raster</source>
        <translation>{count} 个样本在栅格之外</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>They are left out of training.</source>
        <translation>它们不参与训练。</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>1 sample has no class</source>
        <translation>1 个样本没有类别</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} samples have no class</source>
        <translation>{count} 个样本没有类别</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>They are left out of training. Select them and give them the current class.</source>
        <translation>它们不参与训练。请选择它们并赋予当前类别。</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} samples of classes that are not in the list: {names}</source>
        <translation>{count} 个样本的类别不在列表中：{names}</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes_list.py"/>
        <source>select</source>
        <translation>选择</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes_list.py"/>
        <source>add to the list</source>
        <translation>添加到列表</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>whole polygons, as objects</source>
        <translation>整个多边形，作为对象</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>The field that says which polygons are of one thing: the tree, the field, the batch. They are never both learned and tested; without one each polygon stands for itself.</source>
        <translation>说明哪些多边形属于同一事物的字段：树、田块、批次。它们不会既用于学习又用于测试；没有此字段则每个多边形独立。</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>segments of the raster</source>
        <translation>栅格的分割单元</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>The layer of polygons that get a class; without one the whole raster is cut into segments of like pixels</source>
        <translation>要赋予类别的多边形图层；没有则将整个栅格分割为由相似像素组成的分割单元</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>Pixels: each pixel of a sample is learned, and the result is a class map. Whole polygons: each is one object, such as a crown, a field or a roof, and the result is a layer of polygons.</source>
        <translation>像素：学习样本的每个像素，结果为分类图。整个多边形：每个都是一个对象，如树冠、田块或屋顶，结果为多边形图层。</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>1 sample follows: '{before}' is '{after}' now, in its layer, too.</source>
        <translation>1 个样本随之更改：'{before}' 现为 '{after}'，图层中也是。</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>{count} samples follow: '{before}' is '{after}' now, in their layer, too.</source>
        <translation>{count} 个样本随之更改：'{before}' 现为 '{after}'，图层中也是。</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>1 sample in '{layer}' is still called '{before}' and is left out of training: its layer was not changed.</source>
        <translation>'{layer}' 中的 1 个样本仍叫 '{before}'，不参与训练：图层没有更改。</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>{count} samples in '{layer}' are still called '{before}' and are left out of training: their layer was not changed.</source>
        <translation>'{layer}' 中的 {count} 个样本仍叫 '{before}'，不参与训练：图层没有更改。</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>There is no samples layer: choose one, or make a new one.</source>
        <translation>没有样本图层：请选择或新建一个。</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' holds neither polygons nor points: nothing can be drawn in it.</source>
        <translation>图层 '{name}' 既不是多边形也不是点：无法在其中绘制。</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Choose the field of '{name}' that holds the class.</source>
        <translation>请选择 '{name}' 中存放类别的字段。</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' is read-only: its samples can be used, but not changed. Save it as a GeoPackage to draw in it.</source>
        <translation>图层 '{name}' 为只读：其样本可以使用但不能更改。要绘制请保存为 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Add sample of '{name}'</source>
        <translation>添加 '{name}' 的样本</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Delete samples</source>
        <translation>删除样本</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Make samples '{name}'</source>
        <translation>将样本设为 '{name}'</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Rename class '{before}' to '{after}'</source>
        <translation>将类别 '{before}' 重命名为 '{after}'</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The samples could not be saved: {reason}</source>
        <translation>样本无法保存：{reason}</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' cannot be edited now: another program may have its file open.</source>
        <translation>图层 '{name}' 现在无法编辑：其他程序可能打开了它的文件。</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' did not take the change; its log may tell why.</source>
        <translation>图层 '{name}' 没有接受更改；日志中可能有原因。</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>No score: nothing could be held out, so the model was not tested.</source>
        <translation>没有评分：无法留出样本，因此模型未经测试。</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>No score: too few samples to hold any out, so the model was not tested.</source>
        <translation>没有评分：样本太少无法留出，因此模型未经测试。</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Overall accuracy {overall} on {held_out}, kappa {kappa}</source>
        <translation>总体精度 {overall}（{held_out}），Kappa {kappa}</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Draw at least two samples of each class in different places, and train again.</source>
        <translation>请在不同地方为每个类别至少画两个样本，然后重新训练。</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Overall accuracy: share of the held-out objects that got their class. Kappa: agreement beyond chance, 1 at most. A large object counts as much as a small one.</source>
        <translation>总体精度：留出的对象中类别正确的比例。Kappa：超出偶然的一致性，最大为 1。大对象和小对象同等计算。</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Overall accuracy: share of the held-out pixels that got their class. Kappa: agreement beyond chance, 1 at most. Both are of samples, not of the map: areas where classes are hard to tell are rarely sampled.</source>
        <translation>总体精度：留出的像素中类别正确的比例。Kappa：超出偶然的一致性，最大为 1。两者都针对样本而不是图：类别难以辨别的区域很少被采样。</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Held-out pixels lie beside learned ones: expect less elsewhere.</source>
        <translation>留出的像素紧邻学习过的像素：别处预期会更低。</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Mean of the classes' own accuracies: {average}.</source>
        <translation>各类别自身精度的均值：{average}。</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>({tested} of {units})</source>
        <translation>（{tested}/{units}）</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out polygons</source>
        <translation>留出的多边形</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out blocks</source>
        <translation>留出的方块</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out pixels, optimistic</source>
        <translation>留出的像素，偏乐观</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out objects</source>
        <translation>留出的对象</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out groups of objects</source>
        <translation>留出的对象组</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out samples</source>
        <translation>留出的样本</translation>
    </message>
    <message>
        <location filename="../ui/samples/shapes.py"/>
        <source>What was drawn has no place in the coordinate system of '{name}' ({crs}): draw nearer to the raster.</source>
        <translation>所画内容在 '{name}' ({crs}) 的坐标系统中没有位置：请在离栅格更近处绘制。</translation>
    </message>
    <message>
        <location filename="../ui/samples/shapes.py"/>
        <source>What was drawn has no area: a polygon needs three corners not on one line.</source>
        <translation>所画内容没有面积：多边形需要不在一条直线上的三个顶点。</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Spectra of the samples</source>
        <translation>样本的光谱</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Mean of each class, and one standard deviation to both sides; grey: unused bands</source>
        <translation>各类别的均值以及两侧各一个标准差；灰色：不使用的波段</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Draw samples to see how their spectra look.</source>
        <translation>绘制样本即可查看其光谱。</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Reading spectra...</source>
        <translation>正在读取光谱...</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>The raster that the samples lie on and that is classified; both docks share it</source>
        <translation>样本所在且要分类的栅格；两个停靠面板共用</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>Polygons or points with a class: an ordinary layer of the project. Its classes are added to the list.</source>
        <translation>带有类别的多边形或点：工程的普通图层。其类别会添加到列表。</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>&amp;New...</source>
        <translation>新建(&amp;N)...</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>Make an empty layer for samples in a GeoPackage, a file of your own</source>
        <translation>在 GeoPackage（您自己的文件）中创建空的样本图层</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>The field with the class of each sample: text is the name of a class, whole numbers are class values</source>
        <translation>存放每个样本类别的字段：文本为类别名称，整数为类别值</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>&amp;Raster</source>
        <translation>栅格(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>&amp;Samples</source>
        <translation>样本(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>Class &amp;field</source>
        <translation>类别字段(&amp;F)</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>New samples</source>
        <translation>新样本</translation>
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
        <translation>正在运行：请等待结束，或取消。</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>The classification engine is missing.</source>
        <translation>缺少分类引擎。</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>Classify the raster first: places are chosen where its classification is least certain.</source>
        <translation>请先对栅格分类：地点选在分类最不确定之处。</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>Looking for places to sample</source>
        <translation>正在寻找采样地点</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Where to sample next</source>
        <translation>下一步采样地点</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>The places to sample could not be read from {path}.</source>
        <translation>无法从 {path} 读取采样地点。</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>No uncertain place was found that is not near a sample already.</source>
        <translation>没有找到不靠近已有样本的不确定地点。</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>&amp;Where to sample next: {count} places</source>
        <translation>下一步采样(&amp;W)：{count} 个地点</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>Places to sample next</source>
        <translation>接下来要采样的地点</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>Double click, or Enter, zooms the map to the place</source>
        <translation>双击或按 Enter 将地图缩放到该地点</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>class now</source>
        <translation>当前类别</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>lead</source>
        <translation>领先</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>How far the class is ahead of the second best, 0 to 1: the less, the less sure</source>
        <translation>类别领先次优类别的程度，0 到 1：越小越不确定</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>Add the most uncertain places of the last classification as points to sample</source>
        <translation>将上次分类最不确定的地点作为采样点添加</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>Counting samples</source>
        <translation>正在统计样本</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>The samples could not be counted ({reason}).</source>
        <translation>样本无法统计 ({reason})。</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>Choose the raster that the samples lie on, to see pixels and spectra.</source>
        <translation>请选择样本所在的栅格，以查看像素和光谱。</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>Pixels and spectra are shown once the classification engine is installed.</source>
        <translation>安装分类引擎后会显示像素和光谱。</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>The raster has no file of its own, so that pixels and spectra cannot be shown; training works.</source>
        <translation>栅格没有自己的文件，因此无法显示像素和光谱；训练可用。</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Points have no extent: objects need a layer of polygons.</source>
        <translation>点没有面积：对象需要多边形图层。</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Choose samples and the field with their class first, or make new ones.</source>
        <translation>请先选择样本及其类别字段，或新建样本。</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Training needs samples of at least two classes; there are samples of {count}: draw another class, for example everything else.</source>
        <translation>训练至少需要两个类别的样本；现有 {count} 个类别的样本：请再画一个类别，例如其他一切。</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>There is no model for these samples yet: train one first.</source>
        <translation>这些样本还没有模型：请先训练。</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <location filename="../processing_provider/describe_classes.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>The model is trained: {path}</source>
        <translation>模型已训练：{path}</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Classifying {raster}</source>
        <translation>正在对 {raster} 分类</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>{classified} of {objects} objects got a class.</source>
        <translation>{objects} 个对象中有 {classified} 个得到类别。</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Mean confidence {confidence}; the fainter, the less sure.</source>
        <translation>平均置信度 {confidence}；越浅越不确定。</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Samples that are kept from training, to score the model on what it has not seen</source>
        <translation>不参与训练、用于在未见内容上评定模型的样本</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Models (*.spm)</source>
        <translation>模型 (*.spm)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Where the model goes</source>
        <translation>模型的保存位置</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>The file of the model, beside the samples unless you say otherwise; training again replaces it</source>
        <translation>模型文件，除非另行指定，否则在样本旁边；重新训练会替换它</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Learn</source>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Hold out</source>
        <translation>留出(&amp;H)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Group</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Classif&amp;y</source>
        <translation>分类(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>R&amp;eport</source>
        <translation>报告(&amp;E)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Open the page of the training: scores of each class, confusion matrix, warnings</source>
        <translation>打开训练页面：各类别的评分、混淆矩阵、警告</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Train again</source>
        <translation>重新训练(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Train a model from the samples, saved or not, and score it on those held out</source>
        <translation>用样本（无论是否保存）训练模型，并在留出的样本上评分</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Classify objects</source>
        <translation>分类对象(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Classify the raster</source>
        <translation>对栅格分类(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Give each polygon of the layer chosen, or each segment of the raster, a class</source>
        <translation>为所选图层的每个多边形或栅格的每个分割单元赋予类别</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Make a class map of the whole raster with the model, and its confidence</source>
        <translation>用模型制作整个栅格的分类图及其置信度</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>The samples have changed since this model was trained: train again.</source>
        <translation>训练此模型后样本有变化：请重新训练。</translation>
    </message>
    <message>
        <location filename="../ui/session.py"/>
        <source>This layer has no file of its own, so nothing can be said about it in advance; it is copied to a temporary file when it is classified.</source>
        <translation>此图层没有自己的文件，因此事先无法说明；分类时会将其复制到临时文件。</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>present</source>
        <translation>已有</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>not verified</source>
        <translation>未校验</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>partly fetched</source>
        <translation>部分获取</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>absent</source>
        <translation>没有</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>another file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>part of the engine</source>
        <translation>引擎的一部分</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Its checksum has not been compared yet; 'Verify' does</source>
        <translation>尚未比对其校验和；“校验”可进行比对</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>'Download' goes on where it stopped</source>
        <translation>“下载”会从断点继续</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Not what it should be: delete it and download it again</source>
        <translation>不是应有的内容：请删除后重新下载</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Installed with the engine's packages</source>
        <translation>随引擎的软件包安装</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Import file...</source>
        <translation>导入文件...</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Import weights</source>
        <translation>导入权重</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Weights (*.pt *.ckpt *.pth *.bin *.safetensors);;All files (*)</source>
        <translation>权重 (*.pt *.ckpt *.pth *.bin *.safetensors);;全部文件 (*)</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Delete {names} ({size})?</source>
        <translation>删除 {names} ({size}) 吗？</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Delete weights</source>
        <translation>删除权重</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>{folder} is not there yet.</source>
        <translation>{folder} 尚不存在。</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Stopped. A download goes on from here the next time.</source>
        <translation>已停止。下次从此处继续下载。</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Known once a download has begun</source>
        <translation>开始下载后可知</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Stop; a download goes on from here the next time</source>
        <translation>停止；下次从此处继续下载</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Wait until what is going has ended</source>
        <translation>请等待正在进行的操作结束</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Download the selected files</source>
        <translation>下载选中的文件</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Take a file that you have; it is recognised by its checksum</source>
        <translation>取用您已有的文件；按校验和识别</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Read the selected files, or all, and compare their checksums</source>
        <translation>读取选中的或全部文件，并比对校验和</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Select files that are there</source>
        <translation>请选择已有的文件</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Remove the selected files</source>
        <translation>删除选中的文件</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>The engine has not said yet where the folder is</source>
        <translation>引擎尚未说明文件夹的位置</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>'Never download' is on</source>
        <translation>“从不下载”已开启</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Select files in the list</source>
        <translation>请在列表中选择文件</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>The selected files are there</source>
        <translation>选中的文件已有</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>nothing</source>
        <translation>没有</translation>
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
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Compares a class map with a reference: confusion matrix, scores, and the area of each class with its error.
The reference must not be what the map was made from. Classes of map and reference are matched by their names, or by their values where no name agrees. Pixels without a class in the reference are left out.
Areas counted in a map are biased by its errors. With the confusion matrix they are corrected, and what is corrected gets a standard error, after Olofsson and others (2014). All scores are fractions from 0 to 1.</source>
        <translation>将分类图与参考比较：混淆矩阵、评分，以及各类别的面积及其误差。
参考不能是制作该图所用的数据。图与参考的类别按名称匹配，没有相同名称时按值匹配。参考中没有类别的像素不使用。
在图上统计的面积会因其错误而有偏。用混淆矩阵加以校正，校正后的值带有标准误，依据 Olofsson 等 (2014)。所有评分都是 0 到 1 的比例。</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Assess accuracy</source>
        <translation>评估精度</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>hyperspectral,multispectral,classification,land cover,accuracy,assessment,validation,confusion matrix,error matrix,kappa,F1,user's accuracy,producer's accuracy,area,reference,ground truth,Olofsson</source>
        <translation>高光谱,多光谱,分类,土地覆盖,精度,评估,验证,混淆矩阵,误差矩阵,kappa,F1,用户精度,生产者精度,面积,参考,地面真值,accuracy,Olofsson</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Class map</source>
        <translation>分类图</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>A raster of class values; 0 and nodata are no class.</source>
        <translation>类别值栅格；0 和无数据不是类别。</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>What is true: polygons, lines or points in any CRS with a field that holds the class, or a raster of class values on the same pixels as the map, in which 0 and nodata are no class.</source>
        <translation>真实情况：CRS 任意的多边形、线或点，带有存放类别的字段；或与分类图像素相同的类别值栅格，其中 0 和无数据不是类别。</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/object_algorithm.py"/>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Field with the class</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>The field of a vector reference that holds the class, as the name or the value in the map. Left empty: the only field of text, else the only one of whole numbers.</source>
        <translation>矢量参考中存放类别的字段，为名称或图中的值。留空：唯一的文本字段，否则唯一的整数字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>How the reference was drawn</source>
        <translation>参考的抽取方式</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>`stratified`: places were drawn at random within each class of the map, as many as one liked in each. `simple_random`: places were drawn at random over the whole map. Adjusted scores and areas hold only if one of these is so; polygons drawn where it was easy give no adjusted figures one can rely on.</source>
        <translation>`stratified`：在图的每个类别内随机抽取地点，每类数量不限。`simple_random`：在整个图上随机抽取地点。只有符合其中之一，调整后的评分和面积才有效；画在方便之处的多边形得不到可靠的调整值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>CSV with counts of pixels: rows are the reference, columns the map, with producer's and user's accuracy.</source>
        <translation>像素计数的 CSV：行为参考，列为图，含生产者精度和用户精度。</translation>
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
        <translation>一个 HTML 页面：混淆矩阵、各类别的评分、带 95 % 区间的面积、未使用的内容及原因。</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Overall accuracy</source>
        <translation>总体精度</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Share of the reference's pixels that the map has right, 0 to 1.</source>
        <translation>参考像素中图上正确的比例，0 到 1。</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Average accuracy</source>
        <translation>平均精度</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Mean of the producer's accuracies of the reference's classes, 0 to 1.</source>
        <translation>参考中各类别生产者精度的均值，0 到 1。</translation>
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
        <translation>Cohen 的 Kappa：超出偶然的一致性，最大为 1。如果仅凭偶然就处处一致，则没有此值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Overall accuracy, adjusted for areas</source>
        <translation>总体精度（按面积调整）</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Each class of the map counts by its area in the map instead of its share of the reference, 0 to 1. Missing where the reference does not suffice.</source>
        <translation>图的每个类别按其在图中的面积而不是在参考中的比例计算，0 到 1。参考不足时没有此值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Its standard error</source>
        <translation>其标准误</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Standard error of the adjusted overall accuracy, 0 to 1; missing likewise.</source>
        <translation>调整后总体精度的标准误，0 到 1；同样可能没有。</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>Mean and spread of the spectra of each class, as a table and as plots, and how far classes lie apart.
Run it before training to see whether classes differ, and whether a class is in truth two. Bad bands and nodata are left out.</source>
        <translation>各类别光谱的均值和离散程度（表和图），以及类别之间的距离。
训练前运行，可以看出类别是否有差异、某个类别是否其实是两个。坏波段和无数据不使用。</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>Class signatures</source>
        <translation>类别特征</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>hyperspectral,multispectral,spectral,signature,signatures,spectra,statistics,mean,standard deviation,separability,training samples,ROI,plot,EnMAP,Sentinel-2,Landsat</source>
        <translation>高光谱,多光谱,光谱,特征,光谱特征,光谱曲线,统计,均值,标准差,可分性,训练样本,ROI,图,signature,EnMAP,Sentinel-2,Landsat</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>The raster whose spectra are read.</source>
        <translation>读取光谱的栅格。</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>Table of signatures</source>
        <translation>特征表</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>CSV that tells of each class and band, among others, the mean and the standard deviation of its pixels.</source>
        <translation>CSV，说明每个类别和波段的像素均值、标准差等。</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>One HTML page with the mean spectrum of each class and its spread as plots, and the Jeffries-Matusita distance of each pair of classes, 0 to 2.</source>
        <translation>一个 HTML 页面，以图显示各类别的平均光谱及其离散程度，以及每对类别的 Jeffries-Matusita 距离，0 到 2。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Extent to classify</source>
        <translation>要分类的范围</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Only this part is classified. Left empty: the whole raster.</source>
        <translation>只对这部分分类。留空：整个栅格。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Polygons to classify</source>
        <translation>要分类的多边形</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Only pixels whose centre lies in one of these polygons are classified; a feature smaller than a pixel takes the one it lies in. Any CRS; all features, or the selected ones. The map covers the rectangle around them (and within the extent, where that is given, too); pixels between the polygons are unclassified and are counted nowhere. Classes in the polygons are those of the whole map, but `REFINE=special` and CLIP learn from and look at the rectangle alone. Left empty: no polygons.</source>
        <translation>只对中心位于这些多边形之一的像素分类；小于一个像素的要素取其所在的像素。CRS 任意；全部要素或选中的要素。图覆盖它们的外接矩形（如果也给出了范围，则在范围之内）；多边形之间的像素未分类，也不计入任何统计。多边形内的类别与整图相同，但 `REFINE=special` 和 CLIP 只从该矩形学习、只看该矩形。留空：不使用多边形。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Leave pixels unclassified below this confidence</source>
        <translation>低于此置信度的像素不分类</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Pixels whose confidence (0 to 1) is lower get the value 0, unclassified. 0 classifies every valid pixel.</source>
        <translation>置信度（0 到 1）更低的像素得到值 0，即未分类。0 表示对所有有效像素分类。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Step of a preview</source>
        <translation>预览步长</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>1 classifies every pixel. With a higher number only one pixel of every square of so many by so many is classified, and the map has that much coarser pixels: a preview. Each of its pixels has the class that the whole map has there. Where pixels are judged by their own spectrum (SOURCE `knowledge`) only what is shown is read; CLIP and models look at the whole extent, so their previews take as long as the map.</source>
        <translation>1 表示对每个像素分类。数值更大时，每个以该数为边长的方块只对一个像素分类，图的像素相应变粗：这就是预览。其每个像素的类别与整图在该处的类别相同。如果像素按自身光谱判定（SOURCE `knowledge`），只读取显示的部分；CLIP 和模型要看整个范围，因此预览所需时间与成图相同。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>GeoTIFF with one value a class, 0 for unclassified and nodata; it carries the colours and names of the classes.</source>
        <translation>GeoTIFF，每个类别一个值，0 表示未分类和无数据；带有类别的颜色和名称。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/polygon_styling.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>GeoTIFF with the probability of the chosen class, 0 to 1 (band 1), and how far it is ahead of the second best (band 2).</source>
        <translation>GeoTIFF，含所选类别的概率，0 到 1（波段 1），以及它领先次优类别的程度（波段 2）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>GeoTIFF with one band a class: its probability, 0 to 1.</source>
        <translation>GeoTIFF，每个类别一个波段：其概率，0 到 1。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Number of classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>How many classes the map can show.</source>
        <translation>图可以显示的类别数量。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Classified pixels</source>
        <translation>已分类像素</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>How many pixels got a class.</source>
        <translation>得到类别的像素数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Mean confidence</source>
        <translation>平均置信度</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Mean confidence of the classified pixels, 0 to 1.</source>
        <translation>已分类像素的平均置信度，0 到 1。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>The layer {name!r} (MASK) is no layer of polygons: choose one with polygons around what is to be classified.</source>
        <translation>图层 {name!r} (MASK) 不是多边形图层：请选择用多边形围住待分类内容的图层。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Gives whole objects a class, with a model made by 'Train on objects'.
Objects are polygons of a layer, which keeps its own fields. Without a layer the raster is cut into segments of like pixels first, and all of these are classified: a map of objects.
The raster may be another one than the model learned from: bands are matched by wavelength, or by their number where wavelengths are not known. Each object is judged by its own pixels alone, so it gets the same class in any layer and extent.</source>
        <translation>用“基于对象训练”生成的模型为整个对象赋予类别。
对象是图层中的多边形，其原有字段保留。没有图层时，先将栅格分割为由相似像素组成的分割单元，并对全部单元分类：得到对象图。
栅格可以不同于模型学习时所用的栅格：波段按波长匹配，波长未知时按数量匹配。每个对象只根据自身像素判定，因此在任何图层和范围中都得到相同的类别。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Classify objects</source>
        <translation>分类对象</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>hyperspectral,multispectral,spectral,classification,land cover,objects,OBIA,GEOBIA,polygons,segments,segmentation,superpixels,SLIC,crowns,fields,parcels,roofs,model,network,predict,apply,inference,EnMAP,AI</source>
        <translation>高光谱,多光谱,光谱,分类,土地覆盖,对象,OBIA,GEOBIA,多边形,分割单元,分割,超像素,SLIC,树冠,田块,地块,屋顶,模型,网络,预测,应用,推理,EnMAP,AI</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>A raster of the sensor the model learned from, or of one that covers its bands.</source>
        <translation>模型学习时所用传感器的栅格，或覆盖其波段的传感器的栅格。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>A polygon around each object, in any CRS; all features, or the selected ones. Left empty: segments are made of the raster.</source>
        <translation>每个对象外围的多边形，CRS 任意；全部要素或选中的要素。留空：由栅格生成分割单元。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/classify_with_model.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>A model file (`*.spm`) that 'Train on objects' made.</source>
        <translation>“基于对象训练”生成的模型文件 (`*.spm`)。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Models (*.spm);;All files (*)</source>
        <translation>模型 (*.spm);;全部文件 (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Only polygons or segments that have pixels here are classified, each as a whole. Left empty: the whole raster.</source>
        <translation>只对在此处有像素的多边形或分割单元分类，每个作为整体。留空：整个栅格。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Size of segments (pixels)</source>
        <translation>分割单元大小（像素）</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many pixels a segment has on average. Only without polygons. Too small is better than too large: a segment that holds two classes gets one.</source>
        <translation>每个分割单元平均的像素数。仅在没有多边形时使用。宁小勿大：包含两个类别的单元只能得到一个类别。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Compactness of segments</source>
        <translation>分割单元的紧凑度</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Small values follow the edges in the raster, large ones make segments square. Only without polygons.</source>
        <translation>值小则沿栅格中的边缘，值大则分割单元接近正方形。仅在没有多边形时使用。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>How cubes decide on an object</source>
        <translation>立方块如何决定对象的类别</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>`probability`: by the mean of the probabilities of all its cubes. `majority`: each cube has one vote. `model`: as the model was trained with.</source>
        <translation>`probability`：按所有立方块概率的均值。`majority`：每个立方块一票。`model`：与模型训练时相同。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Leave objects unclassified below this confidence</source>
        <translation>低于此置信度的对象不分类</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Objects whose confidence (0 to 1) is lower get no class. 0 classifies every object that has pixels with data.</source>
        <translation>置信度（0 到 1）更低的对象没有类别。0 表示对所有含有数据像素的对象分类。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Two runs with the same seed and the same inputs give the same segments.</source>
        <translation>种子和输入相同的两次运行得到相同的分割单元。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Classified objects</source>
        <translation>已分类的对象</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>GeoPackage, GeoJSON, FlatGeobuf or Shapefile with the polygons, their own fields, and for each its class, confidence (0 to 1), the runner-up with its probability, how many of its cubes voted for the class, and how many cubes and pixels it has. Shown in the colours of the classes, the fainter the less sure; a second style shows confidence alone.</source>
        <translation>GeoPackage、GeoJSON、FlatGeobuf 或 Shapefile，含多边形及其原有字段，以及每个多边形的类别、置信度（0 到 1）、次优类别及其概率、为该类别投票的立方块数、立方块数和像素数。按类别颜色显示，越不确定越浅；第二种样式只显示置信度。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>One HTML page: inputs, what the model was made of, objects and area of each class, what became of polygons that could not be used, warnings and versions.</source>
        <translation>一个 HTML 页面：输入、模型的来源、各类别的对象数和面积、无法使用的多边形的处理、警告和版本。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Number of objects</source>
        <translation>对象数</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many polygons or segments there are in the output.</source>
        <translation>输出中多边形或分割单元的数量。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many objects got a class.</source>
        <translation>得到类别的对象数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Unclassified objects</source>
        <translation>未分类的对象</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many did not: without a pixel that has data, or not sure enough.</source>
        <translation>没有得到类别的数量：没有含数据的像素，或不够确定。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Mean confidence of the classified objects, 0 to 1.</source>
        <translation>已分类对象的平均置信度，0 到 1。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Makes a class map of a raster with a model that was made before.
'Train text-aligned probe' makes one from samples; 'Classify with text prompts' saves one when it refines with 'special'. The raster may be another one than the model learned from: bands are matched by wavelength, or by their number where wavelengths are not known. A raster that lacks a part of the model's wavelengths is refused.
The classes of a text-aligned probe are words: they can be left out, renamed or added to here, without training.</source>
        <translation>用以前生成的模型制作栅格的分类图。
“训练文本对齐探针”由样本生成模型；“用文本提示分类”在用 'special' 细化时保存模型。栅格可以不同于模型学习时所用的栅格：波段按波长匹配，波长未知时按数量匹配。缺少模型部分波长的栅格会被拒绝。
文本对齐探针的类别是文字：可以在此去掉、重命名或添加，无需训练。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Classify with model</source>
        <translation>用模型分类</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>hyperspectral,multispectral,spectral,classification,land cover,land use,model,network,predict,apply,inference,EnMAP,AI</source>
        <translation>高光谱,多光谱,光谱,分类,土地覆盖,土地利用,模型,网络,预测,应用,推理,EnMAP,AI</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Raster to classify</source>
        <translation>要分类的栅格</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>A raster of the same kind as the one the model was made with.</source>
        <translation>与生成模型所用栅格同类的栅格。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>A model file (`*.spm`), the output MODEL of 'Train text-aligned probe' or 'Classify with text prompts'.</source>
        <translation>模型文件 (`*.spm`)，即“训练文本对齐探针”或“用文本提示分类”的输出 MODEL。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Other classes than the model's, one a line</source>
        <translation>不同于模型的类别，每行一个</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>For models of 'Train text-aligned probe'. Left empty: the model's classes. Else the classes of the map: a class of the model by its name stays, and one that is not here is left out; `old name -&gt; new name` renames one; any other name is a new class, known by its words alone: give synonyms after a colon, as in `reed: marsh, wetland plants | #7fbf7b`, and check its places in the map. In a command line separate classes by `;`.</source>
        <translation>用于“训练文本对齐探针”的模型。留空：模型的类别。否则为图的类别：写出名称的模型类别保留，未写的去掉；`old name -&gt; new name` 重命名；其他名称是新类别，只凭文字得知：在冒号后写同义词，如 `reed: marsh, wetland plants | #7fbf7b`，并在图上检查其位置。在命令行中用 `;` 分隔类别。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>One HTML page: inputs, what the model was made of, map with legend, area of each class, warnings and versions.</source>
        <translation>一个 HTML 页面：输入、模型的来源、带图例的图、各类别的面积、警告和版本。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Makes a class map of a hyperspectral or multispectral raster from class names alone.
No training samples are needed. Each class name is matched to materials whose reflectance is known, and these to the spectrum of every pixel; where its weights are there, CLIP, a network that knows words and pictures, looks at the raster's colours, too. The log says which materials each class was taken for.
A refinement then learns from the scene's own spectra; what it has learned can be saved as a model for 'Classify with model'.
Band wavelengths, bad bands, nodata and scale are read from the raster; run 'Inspect scene' to see what is understood of it. The raster never leaves the computer.</source>
        <translation>仅凭类别名称制作高光谱或多光谱栅格的分类图。
不需要训练样本。每个类别名称与反射率已知的材料匹配，再与每个像素的光谱比较；如果有权重，了解文字和图像的网络 CLIP 也会查看栅格的颜色。日志说明每个类别对应哪些材料。
随后的细化从场景自身的光谱学习；学到的内容可以保存为模型，用于“用模型分类”。
波段的波长、坏波段、无数据和缩放从栅格中读取；运行“检查场景”可以查看读取的结果。栅格从不离开计算机。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>hyperspectral,multispectral,spectral,classification,supervised,unsupervised,zero-shot,land cover,land use,material,mineral,vegetation,words,class names,CLIP,SPECIAL,pseudo-labels,EnMAP,Sentinel-2,Landsat,AI</source>
        <translation>高光谱,多光谱,光谱,分类,监督,非监督,零样本,土地覆盖,土地利用,材料,矿物,植被,文字,类别名称,CLIP,SPECIAL,伪标签,EnMAP,Sentinel-2,Landsat,AI</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Two runs with the same seed and the same inputs give the same map.</source>
        <translation>种子和输入相同的两次运行得到相同的图。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Share of pixels like no class</source>
        <translation>与任何类别都不相似的像素比例</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Share of the raster's pixels, 0 to 1, whose spectra resemble none of the classes. About 0.01 where all is well; above 0.2 a warning is given. Missing where spectra were not compared with materials (`SOURCE=clip`).</source>
        <translation>栅格中光谱与任何类别都不相似的像素比例，0 到 1。正常时约为 0.01；高于 0.2 时给出警告。如果光谱没有与材料比较 (`SOURCE=clip`)，则没有此值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>A hyperspectral or multispectral raster of at least three bands that tells its bands' wavelengths (`SOURCE=clip` can do without them). It works best on surface reflectance.</source>
        <translation>至少三个波段并说明其波长的高光谱或多光谱栅格（`SOURCE=clip` 不需要波长）。使用地表反射率时效果最好。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>One class a line: a name, then, if you like, synonyms after a colon and a colour after a bar, as in `water: lake, river | #1f78b4`. Class values are counted from 1 in this order. In a command line, where a line break is hard to write, separate classes by `;`.</source>
        <translation>每行一个类别：名称，需要时在冒号后写同义词、在竖线后写颜色，如 `water: lake, river | #1f78b4`。类别值按此顺序从 1 开始计数。在难以写换行的命令行中，用 `;` 分隔类别。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/object_algorithm.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Prompt set file, instead of the classes above</source>
        <translation>提示集文件，代替上面的类别</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>A saved prompt set (`*.prompts.json`) or a text file with one class a line. Give either this or classes above.</source>
        <translation>保存的提示集 (`*.prompts.json`)，或每行一个类别的文本文件。给出它或上面的类别之一。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/object_algorithm.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Prompt sets (*.json *.txt);;All files (*)</source>
        <translation>提示集 (*.json *.txt);;全部文件 (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Where class evidence comes from</source>
        <translation>类别依据的来源</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>`knowledge` compares spectra with known materials; it works offline and uses every band. `clip` shows the raster's red, green and blue to CLIP, which needs its weights (see 'Fetch weights') and sees shapes, but visible light alone. `fused` puts both together. `auto` takes the best whose weights are there, and says which.</source>
        <translation>`knowledge` 将光谱与已知材料比较；离线工作，使用所有波段。`clip` 将栅格的红、绿、蓝展示给 CLIP，需要其权重（见“获取权重”），能看到形状，但只用可见光。`fused` 将两者结合。`auto` 取有权重的最佳方式，并说明是哪种。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Refinement on the scene's own spectra</source>
        <translation>用场景自身光谱细化</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>`none` leaves the evidence as it is. `special` trains a small network on the whole spectra from the first pass, doubting its less certain pixels; that takes minutes and needs the engine's packages for networks. `gaussian` describes each class by one Gaussian, starting from the pixels the first pass is sure about; that takes seconds.</source>
        <translation>`none` 保持依据不变。`special` 用第一遍结果在完整光谱上训练一个小型网络，并怀疑其中不太确定的像素；需要几分钟和引擎的网络软件包。`gaussian` 从第一遍确定的像素出发，用一个高斯分布描述每个类别；需要几秒。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Class map before refinement</source>
        <translation>细化前的分类图</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>GeoTIFF like the class map: what the evidence alone says, from which the refinement learned. Needs a refinement.</source>
        <translation>与分类图相同的 GeoTIFF：仅凭依据的结果，细化由此学习。需要细化。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>The trained network of the refinement `special`, with classes, colours and wavelengths, for 'Classify with model' on this or another raster.</source>
        <translation>细化 `special` 训练好的网络，含类别、颜色和波长，用于在此栅格或其他栅格上“用模型分类”。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>One HTML page: inputs, settings, map with legend, area of each class, which materials each class was taken for, warnings and versions.</source>
        <translation>一个 HTML 页面：输入、设置、带图例的图、各类别的面积、各类别对应的材料、警告和版本。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>There are no classes: write at least two class names, one a line (PROMPTS), or choose a prompt set file (PROMPT_FILE).</source>
        <translation>没有类别：请至少写两个类别名称，每行一个 (PROMPTS)，或选择提示集文件 (PROMPT_FILE)。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Classes are given twice, as text (PROMPTS) and as a file (PROMPT_FILE): leave one of them empty.</source>
        <translation>类别给出了两次，以文本 (PROMPTS) 和文件 (PROMPT_FILE)：请将其中之一留空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>A model (MODEL) is made only by the refinement 'special', but REFINE is '{refine}': choose REFINE 'special', or leave MODEL empty.</source>
        <translation>模型 (MODEL) 只由细化 'special' 生成，但 REFINE 是 '{refine}'：请选择 REFINE 'special'，或将 MODEL 留空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>The map before refinement (PSEUDO_LABELS) needs a refinement, but REFINE is 'none', so that it would be the class map once more: choose REFINE 'special' or 'gaussian', or leave PSEUDO_LABELS empty.</source>
        <translation>细化前的图 (PSEUDO_LABELS) 需要细化，但 REFINE 是 'none'，结果会与分类图相同：请选择 REFINE 'special' 或 'gaussian'，或将 PSEUDO_LABELS 留空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Writes what to ask a language model for, so that it describes your classes as your sensor sees them.
The text tells the bands and the spectral range of the raster, the classes, what to write of each, and how to answer. Paste it into any language model, local or remote, save the answer as a file, and give that to 'Train on objects' as the file of descriptions, or load it into the classes of the dock.
Nothing is sent anywhere: what you paste where is up to you. The text holds neither names of files nor places.</source>
        <translation>写出向语言模型提出的要求，让它按您的传感器所见描述您的类别。
文本说明栅格的波段和光谱范围、类别、每个类别要写的内容以及回答的格式。将它粘贴到任何语言模型（本地或远程），把回答存为文件，作为描述文件交给“基于对象训练”，或载入停靠面板的类别中。
不向任何地方发送内容：粘贴什么、粘贴到哪里由您决定。文本不含文件名和地点。</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Instructions for descriptions</source>
        <translation>描述用的指令</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>hyperspectral,multispectral,classification,text,descriptions,classes,language model,LLM,prompt,instructions,objects,EnMAP,Sentinel-2,AI</source>
        <translation>高光谱,多光谱,分类,文本,描述,类别,语言模型,LLM,提示,指令,对象,EnMAP,Sentinel-2,AI</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Its bands, wavelengths and pixel size are told; its name and place are not.</source>
        <translation>说明其波段、波长和像素大小；不说明其名称和地点。</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Classes in words, one a line</source>
        <translation>文字类别，每行一个</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>The classes that are to be described: a name, then, if you like, synonyms after a colon, as in `oak: Quercus robur`. In a command line separate classes by `;`. Give either these, or a prompt set file, or polygons.</source>
        <translation>要描述的类别：名称，需要时在冒号后写同义词，如 `oak: Quercus robur`。在命令行中用 `;` 分隔类别。给出这些、提示集文件或多边形之一。</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>A saved prompt set (`*.prompts.json`) or a text file with one class a line. What it says of a class already is passed on.</source>
        <translation>保存的提示集 (`*.prompts.json`)，或每行一个类别的文本文件。其中已有的类别说明会一并传递。</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Polygons with classes, instead of classes in words</source>
        <translation>带类别的多边形，代替文字类别</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Their classes are described, by the names that the field has.</source>
        <translation>描述其类别，名称取自字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>A text file; copy all of it.</source>
        <translation>文本文件；请复制全部内容。</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Text (*.md *.txt)</source>
        <translation>文本 (*.md *.txt)</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>The instructions themselves.</source>
        <translation>指令本身。</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>How many classes are to be described.</source>
        <translation>要描述的类别数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Give the classes in one way: as text (PROMPTS), as a file (PROMPT_FILE) or as polygons that have a class (POLYGONS).</source>
        <translation>请只用一种方式给出类别：文本 (PROMPTS)、文件 (PROMPT_FILE) 或带类别的多边形 (POLYGONS)。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>the environment variable {name}</source>
        <translation>环境变量 {name}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>Settings &gt; Options &gt; Spectral Prompts</source>
        <translation>设置 &gt; 选项 &gt; Spectral Prompts</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>The classification engine is not installed: no Python was found at {path}. Install it there, or name a Python 3.10 or newer that has the engine's packages under Settings &gt; Options &gt; Spectral Prompts or in the environment variable {name}.</source>
        <translation>分类引擎未安装：在 {path} 没有找到 Python。请在那里安装，或在 设置 &gt; 选项 &gt; Spectral Prompts 或环境变量 {name} 中指定带有引擎软件包的 Python 3.10 或更新版本。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>The classification engine's Python {path!r}, named in {where}, does not exist: correct the path or clear it.</source>
        <translation>{where} 中指定的分类引擎 Python {path!r} 不存在：请更正路径或清空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine's Python {path} cannot be started ({reason}): check that it is a Python interpreter and may be run.</source>
        <translation>分类引擎的 Python {path} 无法启动 ({reason})：请检查它是否是 Python 解释器且可以运行。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine did not answer within {seconds} seconds of its start; try again, and check the Python at {path}.</source>
        <translation>分类引擎在启动后 {seconds} 秒内没有响应；请重试，并检查 {path} 的 Python。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>Plugin and classification engine do not belong together: the plugin speaks protocol {ours}, the engine at {path} protocol {theirs}; install the engine again.</source>
        <translation>插件与分类引擎不匹配：插件使用协议 {ours}，{path} 的引擎使用协议 {theirs}；请重新安装引擎。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine needs Python 3.10 or newer, but {path} is Python {found}: name another one under Settings &gt; Options &gt; Spectral Prompts.</source>
        <translation>分类引擎需要 Python 3.10 或更新版本，但 {path} 是 Python {found}：请在 设置 &gt; 选项 &gt; Spectral Prompts 中指定其他的。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <location filename="../processing_provider/engine_client/warm.py"/>
        <location filename="../processing_provider/layers.py"/>
        <location filename="../processing_provider/vector_export.py"/>
        <source>Cancelled: nothing was written.</source>
        <translation>已取消：没有写入任何内容。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine is not installed completely: the Python at {path} has no package {package!r}; install the engine's packages there, or name another Python under Settings &gt; Options &gt; Spectral Prompts.</source>
        <translation>分类引擎安装不完整：{path} 的 Python 没有软件包 {package!r}；请在那里安装引擎的软件包，或在 设置 &gt; 选项 &gt; Spectral Prompts 中指定其他 Python。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine did not start ({how}, last line: {line}); check the Python at {path}.</source>
        <translation>分类引擎没有启动（{how}，最后一行：{line}）；请检查 {path} 的 Python。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine was stopped from outside, most likely because the computer ran out of memory: try a smaller extent or a lower memory budget (Settings &gt; Options &gt; Spectral Prompts). Nothing was written.</source>
        <translation>分类引擎被外部终止，很可能是计算机内存不足：请尝试更小的范围或更低的内存上限（设置 &gt; 选项 &gt; Spectral Prompts）。没有写入任何内容。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine stopped unexpectedly ({how}, last line: {line}). Nothing was written; the log holds what is needed to report it.</source>
        <translation>分类引擎意外停止（{how}，最后一行：{line}）。没有写入任何内容；日志中有报告所需的信息。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>crash, signal {code}</source>
        <translation>崩溃，信号 {code}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>exit code {code}</source>
        <translation>退出代码 {code}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/warm.py"/>
        <source>The classification engine could not be spoken to ({error}).</source>
        <translation>无法与分类引擎通信 ({error})。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The engine's packages could not be installed (last line: {line}); the log has more. What was there before is still used.</source>
        <translation>引擎的软件包无法安装（最后一行：{line}）；日志中有更多信息。原有的仍继续使用。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>There is no room left in {folder} to install the engine: make room or choose another folder. What was installed of it was removed.</source>
        <translation>{folder} 中没有空间安装引擎：请腾出空间或选择其他文件夹。已安装的部分已删除。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>A package did not arrive as expected (its checksum differs), so nothing was installed: press Install again, it goes on with what has arrived whole. If it stays so, a proxy or the package server cuts off or changes files; the log names them.</source>
        <translation>软件包没有按预期到达（校验和不同），因此没有安装任何内容：再次点击安装，会从已完整到达的内容继续。如果仍然如此，说明代理或软件包服务器截断或更改了文件；日志中有文件名。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The certificate of the package server is not trusted here: name the file of your network's certificates (PEM) under Settings &gt; Options &gt; Spectral Prompts, or install from a folder of wheels.</source>
        <translation>软件包服务器的证书在此不受信任：在 设置 &gt; 选项 &gt; Spectral Prompts 中指定您网络的证书文件 (PEM)，或从 wheel 文件夹安装。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The proxy did not let the package server through: check it under Settings &gt; Options &gt; Network (name and password, too), or install from a folder of wheels.</source>
        <translation>代理不允许访问软件包服务器：在 设置 &gt; 选项 &gt; 网络 中检查（包括用户名和密码），或从 wheel 文件夹安装。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The connection to the package server broke off again and again: press Install again, it goes on with what has arrived whole.</source>
        <translation>与软件包服务器的连接多次中断：再次点击安装，会从已完整到达的内容继续。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The package server cannot be reached: check the network and the proxy (Settings &gt; Options &gt; Network), or install from a folder of wheels.</source>
        <translation>无法连接软件包服务器：检查网络和代理（设置 &gt; 选项 &gt; 网络），或从 wheel 文件夹安装。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>Something in {folder} may not be written: choose another folder, or ask who manages this computer.</source>
        <translation>{folder} 中有内容不可写：请选择其他文件夹，或询问此计算机的管理员。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The package server has no {package} that fits this system and Python: name another Python (3.12 fits best), or install from a folder of wheels.</source>
        <translation>软件包服务器没有适合此系统和 Python 的 {package}：请指定其他 Python（3.12 最合适），或从 wheel 文件夹安装。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>{folder} has no {package} that fits this system and Python: make the folder again on a connected computer, for this system and this Python version.</source>
        <translation>{folder} 中没有适合此系统和 Python 的 {package}：请在联网的计算机上为此系统和此 Python 版本重新生成该文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>Another QGIS is installing the engine into {folder} right now (process {owner}): wait until it is done, or cancel it there.</source>
        <translation>另一个 QGIS 正在将引擎安装到 {folder}（进程 {owner}）：请等待完成，或在那里取消。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>permission denied</source>
        <translation>拒绝访问</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>{folder} cannot be written ({reason}): choose another folder for the engine under Settings &gt; Options &gt; Spectral Prompts, or ask who manages this computer.</source>
        <translation>{folder} 不可写 ({reason})：在 设置 &gt; 选项 &gt; Spectral Prompts 中为引擎选择其他文件夹，或询问此计算机的管理员。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>driver {version}</source>
        <translation>驱动 {version}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>CUDA needs an NVIDIA graphics card with driver {wanted} or newer; found: {found}. Update the driver, or install the engine without CUDA.</source>
        <translation>CUDA 需要 NVIDIA 显卡和 {wanted} 或更新的驱动；找到：{found}。请更新驱动，或安装不带 CUDA 的引擎。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>The folder of wheels {folder} cannot be read ({reason}): choose another.</source>
        <translation>wheel 文件夹 {folder} 无法读取 ({reason})：请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>{folder} holds no wheels (*.whl): make such a folder on a connected computer, with 'Install the engine' and its 'Folder to fill with wheels'.</source>
        <translation>{folder} 中没有 wheel (*.whl)：请在联网的计算机上用“安装引擎”及其“要填充 wheel 的文件夹”生成这样的文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>looking for a Python</source>
        <translation>正在查找 Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>There is not enough room in {folder}: the engine needs {needed} GB while it is installed, {free} GB are free. Make room or choose another folder.</source>
        <translation>{folder} 中空间不足：安装时引擎需要 {needed} GB，可用 {free} GB。请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>making the environment</source>
        <translation>正在创建环境</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>fetching and installing packages</source>
        <translation>正在获取并安装软件包</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>checking the engine</source>
        <translation>正在检查引擎</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>The engine was installed but does not run, so it is not used: {reason}</source>
        <translation>引擎已安装但无法运行，因此不使用：{reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>The engine was installed with {package} {found} in place of {wanted}, so it is not used: install it again.</source>
        <translation>安装的引擎含 {package} {found} 而不是 {wanted}，因此不使用：请重新安装。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>The connection broke off; trying again.</source>
        <translation>连接中断；正在重试。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>{path} cannot be used to install the engine ({reason}): name a Python 3.10 to 3.14 of 64 bits, or leave it empty.</source>
        <translation>{path} 不能用于安装引擎 ({reason})：请指定 64 位的 Python 3.10 至 3.14，或留空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it cannot make environments</source>
        <translation>它不能创建环境</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>No Python was found to install the engine with: it needs Python 3.10 to 3.14 of 64 bits. Install one (python.org, your system's packages, conda or uv), then press Install again; or name it under 'Python'.</source>
        <translation>没有找到用于安装引擎的 Python：需要 64 位的 Python 3.10 至 3.14。请安装一个（python.org、系统软件包、conda 或 uv），然后再次点击安装；或在“Python”中指定。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>not a Python</source>
        <translation>不是 Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it does not run: {line}</source>
        <translation>无法运行：{line}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it is Python {version}</source>
        <translation>它是 Python {version}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it has {bits} bits</source>
        <translation>它是 {bits} 位</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it is another kind of Python than the usual one</source>
        <translation>它不是通常的那种 Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>its module 'ssl', which downloads need, does not work</source>
        <translation>其下载所需的模块 'ssl' 无法工作</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>The Python at {path} cannot make environments, its modules 'venv' and 'ensurepip' are missing: on Debian and Ubuntu install the package python{version}-venv (as administrator: apt install python{version}-venv), or name another Python.</source>
        <translation>{path} 的 Python 不能创建环境，缺少模块 'venv' 和 'ensurepip'：在 Debian 和 Ubuntu 上安装软件包 python{version}-venv（以管理员身份：apt install python{version}-venv），或指定其他 Python。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/removal.py"/>
        <source>The engine in {folder} is at work: stop its job or wait for its end, then remove it.</source>
        <translation>{folder} 中的引擎正在工作：请停止其任务或等待其结束，然后再移除。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/removal.py"/>
        <source>{folder} could not be removed wholly: something in it is in use or belongs to another user. Restart QGIS and try again. It is not used any more.</source>
        <translation>{folder} 无法完全删除：其中有内容正在使用或属于其他用户。请重启 QGIS 后再试。它已不再使用。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>Python {version} is none the engine runs on: choose 3.10 to 3.14.</source>
        <translation>引擎不能在 Python {version} 上运行：请选择 3.10 至 3.14。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>There are no wheels for a computer like this one ({system}): choose one of {known} under 'Wheels for'.</source>
        <translation>没有适用于这类计算机（{system}）的 wheel：请在“wheel 的目标系统”中从 {known} 里选择一个。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>fetching wheels</source>
        <translation>正在获取 wheel</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>Fetching wheels needs pip, which the Python at {path} lacks: on Debian and Ubuntu install the package python3-pip, or name another Python.</source>
        <translation>获取 wheel 需要 pip，而 {path} 的 Python 没有：在 Debian 和 Ubuntu 上安装软件包 python3-pip，或指定其他 Python。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>pip of the Python at {path} cannot be used; name another Python.</source>
        <translation>{path} 的 Python 的 pip 无法使用；请指定其他 Python。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>Cancelled: wheels that had arrived whole were kept.</source>
        <translation>已取消：已完整到达的 wheel 予以保留。</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>Stage {number} of {count}: {stage}</source>
        <translation>第 {number} 步，共 {count} 步：{stage}</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>{stage}, {left} left</source>
        <translation>{stage}，剩余{left}</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>about {n} s</source>
        <translation>约 {n} 秒</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>about {n} min</source>
        <translation>约 {n} 分钟</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>about {n} h</source>
        <translation>约 {n} 小时</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Brings the weights of networks (CLIP, its upsamplers) onto this computer, says which are there, verifies or deletes them.
They are needed where class evidence comes from CLIP; spectral knowledge needs none. Once they are there, no network is needed. Every file is checked against its known checksum. A download that breaks off goes on where it stopped.
A computer without a network takes them from a folder: on one with a network choose an empty folder as WEIGHTS_FOLDER, carry that folder over, and name it there as SOURCE_FOLDER. The proxy is that of Settings &gt; Options &gt; Network.</source>
        <translation>将网络（CLIP 及其上采样器）的权重取到此计算机上，说明已有哪些，进行校验或删除。
当类别依据来自 CLIP 时需要它们；光谱知识不需要。有了之后就不需要网络连接。每个文件都与已知的校验和比对。中断的下载会从断点继续。
没有网络的计算机从文件夹获取：在有网络的计算机上选择一个空文件夹作为 WEIGHTS_FOLDER，把该文件夹带过来，在那里指定为 SOURCE_FOLDER。代理即 设置 &gt; 选项 &gt; 网络 中的代理。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Fetch weights</source>
        <translation>获取权重</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Setup</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>hyperspectral,download,weights,checkpoint,network,CLIP,offline,install,server,AI</source>
        <translation>高光谱,下载,权重,检查点,网络,CLIP,离线,安装,服务器,weights,AI</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>`fetch`: get what is missing. `list`: say what is there, without reading the files. `verify`: read the files and compare their checksums. `import`: take one file (SOURCE_FILE) into the folder. `delete`: remove those named.</source>
        <translation>`fetch`：获取缺少的。`list`：说明已有哪些，不读取文件。`verify`：读取文件并比对校验和。`import`：将一个文件 (SOURCE_FILE) 放入文件夹。`delete`：删除指定的文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Which weights</source>
        <translation>哪些权重</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Names, separated by commas, such as `ViT-B-16/openai, jbu_stack/cocostuff`, or `all`. Left empty: to fetch, those that 'Classify with text prompts' uses unless told otherwise; to list and to verify, all. A wrong name is refused with the list of names.</source>
        <translation>名称，用逗号分隔，如 `ViT-B-16/openai, jbu_stack/cocostuff`，或 `all`。留空：获取时为“用文本提示分类”默认使用的；列出和校验时为全部。错误的名称会被拒绝，并列出可用名称。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Folder they are kept in</source>
        <translation>存放的文件夹</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Left empty: the folder set under Settings &gt; Options &gt; Spectral Prompts, else one in the user's folder for application data.</source>
        <translation>留空：设置 &gt; 选项 &gt; Spectral Prompts 中设置的文件夹，否则为用户应用数据文件夹中的一个。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Folder to take them from, instead of the network</source>
        <translation>代替网络的来源文件夹</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Files are recognised by their names; nothing is downloaded.</source>
        <translation>文件按名称识别；不下载任何内容。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>File to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>It is recognised by its checksum, whatever it is called.</source>
        <translation>无论叫什么名称，都按校验和识别。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>How many files were asked for.</source>
        <translation>请求的文件数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Files present</source>
        <translation>已有文件</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>How many of them are there and whole.</source>
        <translation>其中已有且完整的数量。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Bytes present</source>
        <translation>已有字节</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>How much room these take.</source>
        <translation>它们占用的空间。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Where the files lie, or have to be put.</source>
        <translation>文件所在或应放置的位置。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>One line a file, columns parted by tabs: name, file, state, size in bytes, checksum, licence, address, path. States: present, not verified, fetched, copied, partly fetched, absent, another file.</source>
        <translation>每个文件一行，列以制表符分隔：名称、文件、状态、字节数、校验和、许可证、地址、路径。状态：present（已有）、not verified（未校验）、fetched（已获取）、copied（已复制）、partly fetched（部分获取）、absent（没有）、another file（其他文件）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Tells what is understood of a raster: bands, wavelengths, bad bands, nodata, scale.
Run it first when a class map looks wrong: missing wavelengths or a wrong scale are the usual reasons.</source>
        <translation>说明从栅格中读取到的内容：波段、波长、坏波段、无数据、缩放。
分类图看起来不对时请先运行它：缺少波长或缩放错误是常见原因。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Inspect scene</source>
        <translation>检查场景</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>hyperspectral,multispectral,spectral,metadata,wavelength,wavelengths,fwhm,bad bands,nodata,scale,reflectance,information,EnMAP,Sentinel-2,Landsat</source>
        <translation>高光谱,多光谱,光谱,元数据,波长,fwhm,坏波段,无数据,nodata,缩放,反射率,信息,inspect,EnMAP,Sentinel-2,Landsat</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Raster to look at</source>
        <translation>要查看的栅格</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Any raster that can be opened.</source>
        <translation>任何可以打开的栅格。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>One HTML page with a picture, all bands and every warning.</source>
        <translation>一个 HTML 页面，含图像、所有波段和所有警告。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>How many bands the raster has.</source>
        <translation>栅格的波段数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Usable bands</source>
        <translation>可用波段</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>How many of them are used: not bad, not in water absorption, with data.</source>
        <translation>其中使用的数量：不是坏波段、不在水汽吸收带、有数据。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Shortest wavelength (nm)</source>
        <translation>最短波长 (nm)</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Missing when the raster does not know its wavelengths.</source>
        <translation>栅格没有波长信息时没有此值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Longest wavelength (nm)</source>
        <translation>最长波长 (nm)</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Width (pixels)</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Number of columns.</source>
        <translation>列数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Height (pixels)</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Number of rows.</source>
        <translation>行数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Number of warnings</source>
        <translation>警告数</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>0 when all is well.</source>
        <translation>一切正常时为 0。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>How values become reflectance, and whether that was guessed.</source>
        <translation>值如何变成反射率，以及是否为推测。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>One a line; empty when all is well.</source>
        <translation>每行一个；一切正常时为空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The layer {name!r} has no fixed number of pixels (a web service?): save the part you need as a GeoTIFF first, and use that.</source>
        <translation>图层 {name!r} 没有固定的像素数（是网络服务吗？）：请先将所需部分保存为 GeoTIFF 再使用。</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The layer {name!r} has no file of its own: copying it to a temporary one.</source>
        <translation>图层 {name!r} 没有自己的文件：正在复制到临时文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The layer {name!r} could not be copied to {path}: check the free space there, or save the layer as a GeoTIFF yourself.</source>
        <translation>图层 {name!r} 无法复制到 {path}：请检查该处的可用空间，或自行将图层保存为 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The input raster {name!r} was not found: it is neither a file nor a layer of the project; check its spelling and folder.</source>
        <translation>没有找到输入栅格 {name!r}：它既不是文件也不是工程的图层；请检查拼写和文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <location filename="../processing_provider/raster_algorithm.py"/>
        <source>There is no input raster: choose a layer or a file.</source>
        <translation>没有输入栅格：请选择图层或文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: model</source>
        <translation>CLIP：模型</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>A model of the library open_clip by its name there, such as `ViT-B-16`, or `hf-hub:OWNER/NAME`. A vision transformer is needed.</source>
        <translation>库 open_clip 中的模型，用其中的名称，如 `ViT-B-16`，或 `hf-hub:OWNER/NAME`。需要视觉 Transformer。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: weights</source>
        <translation>CLIP：权重</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>The weights of this model: a tag of open_clip, such as `openai`, a checkpoint file, or `hf:OWNER/NAME/FILE`. They are fetched once; see 'Fetch weights'.</source>
        <translation>此模型的权重：open_clip 的标签（如 `openai`）、检查点文件或 `hf:OWNER/NAME/FILE`。只获取一次；见“获取权重”。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: last block</source>
        <translation>CLIP：最后一个模块</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP was made to judge whole pictures; these ways to compute its last block make it judge every place. `segearth`, made for images from above, `clearclip` and `sclip` let each place look at places like itself, in three ways; `gem` does so through the last blocks; `maskclip` lets it look at itself alone; `clip` leaves the block as it was trained.</source>
        <translation>CLIP 原本用于判断整幅图像；用这些方式计算其最后一个模块，可以让它判断每个地点。为俯视图像设计的 `segearth`，以及 `clearclip` 和 `sclip`，以三种方式让每个地点看与自己相似的地点；`gem` 在最后几个模块中这样做；`maskclip` 让它只看自己；`clip` 保持训练时的模块。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: from patches to pixels</source>
        <translation>CLIP：从图块到像素</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP sees patches, of 16 by 16 pixels for most models. `jbu_stack` and `jbu_one` follow the picture's edges and need weights of their own, `bilinear` interpolates, `none` leaves the patches. `auto` takes the best whose weights are there, and says which.</source>
        <translation>CLIP 看到的是图块，多数模型为 16 x 16 像素。`jbu_stack` 和 `jbu_one` 沿图像边缘，需要自己的权重；`bilinear` 插值；`none` 保留图块。`auto` 取有权重的最佳方式，并说明是哪种。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: sentences around class names</source>
        <translation>CLIP：包含类别名称的句子</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Every class name and synonym is put into sentences, and their meanings are averaged. `imagenet`: the 80 usual ones, such as 'a photo of a river'. `remote_sensing`: a few for images from above. `name`: the bare name.</source>
        <translation>每个类别名称和同义词都放入句子，并对其含义取平均。`imagenet`：常用的 80 个句子，如 'a photo of a river'。`remote_sensing`：用于俯视图像的几个句子。`name`：仅名称。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: scales</source>
        <translation>CLIP：放大倍数</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>How often the picture is enlarged before CLIP looks at it, separated by commas; the results are averaged. Larger scales find smaller things and take more time.</source>
        <translation>CLIP 查看前图像放大多少倍，用逗号分隔；结果取平均。倍数越大能找到越小的东西，也越费时。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: window (pixels)</source>
        <translation>CLIP：窗口（像素）</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Side of the window CLIP sees at a time, in pixels of the enlarged picture.</source>
        <translation>CLIP 一次看到的窗口的边长，以放大图像的像素计。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: step between windows (pixels)</source>
        <translation>CLIP：窗口步长（像素）</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Windows overlap where this is smaller than the window, and are averaged there. A smaller step smooths borders between windows and takes more time.</source>
        <translation>小于窗口时窗口重叠，重叠处取平均。步长越小，窗口之间的边界越平滑，也越费时。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: red band</source>
        <translation>CLIP：红波段</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: green band</source>
        <translation>CLIP：绿波段</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: blue band</source>
        <translation>CLIP：蓝波段</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Shown to CLIP as this colour. Left empty: chosen by wavelength.</source>
        <translation>作为此颜色展示给 CLIP。留空：按波长选择。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: number format</source>
        <translation>CLIP：数值格式</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>`fp32` is exact. `bf16` takes half the memory and is faster on processors made for it; the map changes slightly.</source>
        <translation>`fp32` 精确。`bf16` 内存减半，在支持的处理器上更快；图略有变化。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Refinement special: network</source>
        <translation>细化 special：网络</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>`mambahsi` looks along the spectrum and across the image in long sequences. `convnet` looks at close neighbours and is faster.</source>
        <translation>`mambahsi` 沿光谱并跨图像查看长序列。`convnet` 查看近邻，速度更快。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Refinement special: settings</source>
        <translation>细化 special：设置</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>`balanced` is made for maps of any size. `paper` and `paper_large` are the published settings for small and for large scenes.</source>
        <translation>`balanced` 适合任何大小的图。`paper` 和 `paper_large` 是已发表的小场景和大场景设置。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Refinement special: single settings</source>
        <translation>细化 special：单项设置</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Settings that replace those above one by one, separated by semicolons, as in `epochs=30; learning_rate=0.001`. A wrong name is refused with the list of names.</source>
        <translation>逐项替换上面设置的设置，用分号分隔，如 `epochs=30; learning_rate=0.001`。错误的名称会被拒绝，并列出可用名称。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_algorithm.py"/>
        <source>The field of the polygons that holds the class, as text or whole number; polygons without a value are left out. Left empty: the only field of text, else the only one of whole numbers.</source>
        <translation>多边形中存放类别的字段，文本或整数；没有值的多边形不使用。留空：唯一的文本字段，否则唯一的整数字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_algorithm.py"/>
        <source>The layer {name!r} (POLYGONS) is no layer of polygons: choose one with a polygon around each object.</source>
        <translation>图层 {name!r} (POLYGONS) 不是多边形图层：请选择每个对象外围有一个多边形的图层。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>File of descriptions</source>
        <translation>描述文件</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>What the classes look like to the sensor, a section a class: Markdown (`*.md`) with a heading for each class and some paragraphs below it, or JSON (`*.json`) with the classes as names. 'Instructions for descriptions' writes what to ask a language model for; its answer, saved as a file, goes here. Headings are matched as class names are: case, hyphens and a plural s do not matter. A class without a section has the description of the prompt set or of a library that comes with the plugin, else its name.</source>
        <translation>类别在传感器看来的样子，每个类别一节：Markdown (`*.md`)，每个类别一个标题，其下若干段落；或以类别为名称的 JSON (`*.json`)。“描述用的指令”写出向语言模型提出的要求；其回答存为文件后在此指定。标题按类别名称匹配：不区分大小写、连字符和复数 s。没有对应节的类别使用提示集或插件自带的库中的描述，否则使用其名称。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Descriptions (*.md *.txt *.json);;All files (*)</source>
        <translation>描述 (*.md *.txt *.json);;全部文件 (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>What turns the words of a class into numbers. `minilm` is a small language model that comes with the engine's packages. `lexical` counts pieces of words: it needs nothing and knows no meaning. `auto` takes `minilm` where it is installed, else `lexical`; the report says which. Else a folder with a model, or a model on Hugging Face by its name, such as `BAAI/bge-large-en-v1.5`, which is fetched once.</source>
        <translation>将类别的文字变为数字的工具。`minilm` 是引擎软件包自带的小型语言模型。`lexical` 统计词的片段：不需要任何东西，也不懂含义。`auto` 在已安装时取 `minilm`，否则取 `lexical`；报告说明是哪种。也可以是带模型的文件夹，或 Hugging Face 上的模型名称，如 `BAAI/bge-large-en-v1.5`，只获取一次。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Words of a class</source>
        <translation>类别的文字</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>What the text encoder reads: `description`, the name and what the file of descriptions, the prompt set or a library says of it, else the name and its synonyms; `name`, the bare name; `all`, the mean of all of these; `auto`, what does best on training objects held back.</source>
        <translation>文本编码器读取的内容：`description`，名称以及描述文件、提示集或库中的说明，否则名称及其同义词；`name`，仅名称；`all`，以上全部的均值；`auto`，在留出的训练对象上效果最好的。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>`pooled`: a light network that averages over each cube, for few or small objects. `cnn3d`: that of the published method (S3FN, arXiv 2510.07556), for larger objects with a texture of their own; it is slower.</source>
        <translation>`pooled`：对每个立方块取平均的轻量网络，适合少量或小的对象。`cnn3d`：已发表方法 (S3FN, arXiv 2510.07556) 的网络，适合有自身纹理的较大对象；较慢。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Cube (pixels)</source>
        <translation>立方块（像素）</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Side of the squares, with all bands, into which an object is cut. 0: by the sizes of the objects. An object smaller than a cube is repeated by reflection at its own edge, so that nothing beside it is looked at.</source>
        <translation>将对象切分成的正方形的边长，含所有波段。0：根据对象大小确定。小于立方块的对象在自身边缘处镜像重复，因此不会看到旁边的内容。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Step from cube to cube (pixels)</source>
        <translation>立方块之间的步长（像素）</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>How far the next cube of an object is from the one before. 0: half a cube.</source>
        <translation>对象的下一个立方块与前一个的距离。0：半个立方块。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Least share of a cube in the object</source>
        <translation>立方块位于对象内的最小比例</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Cubes of which less lies in the object are left out, 0 to 1. Of an object without a cube that is covered so well, the best is taken.</source>
        <translation>位于对象内的部分更少的立方块不使用，0 到 1。如果对象没有达到此覆盖的立方块，则取最好的一个。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Principal components</source>
        <translation>主成分</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>To how many components the bands are reduced, from the training objects alone. 0: as many as hold nearly all of the variance.</source>
        <translation>将波段减少到多少个分量，只根据训练对象。0：保留几乎全部方差所需的数量。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>`probability`: by the mean of the probabilities of all its cubes. `majority`: each cube has one vote, as in the published method.</source>
        <translation>`probability`：按所有立方块概率的均值。`majority`：每个立方块一票，与已发表的方法相同。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Single settings of the network</source>
        <translation>网络的单项设置</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Settings that replace those of the network one by one, separated by semicolons, as in `epochs=60; learning_rate=0.0005`. A wrong name is refused with the list of names.</source>
        <translation>逐项替换网络设置的设置，用分号分隔，如 `epochs=60; learning_rate=0.0005`。错误的名称会被拒绝，并列出可用名称。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Share held out</source>
        <translation>留出比例</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Share of the objects of each class held out, 0.01 to 0.99; with a group field, of the groups. A class with a single one is trained but not tested. Not used with more than one fold.</source>
        <translation>每个类别留出的对象比例，0.01 到 0.99；有分组字段时为分组的比例。只有一个对象的类别参与训练但不测试。折数大于 1 时不使用。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>1 holds one share out, once. 2 or more: cross-validation, in which every object (or group) of a class that has two or more is held out once; the scores are means, and their spread is in the report.</source>
        <translation>1 表示留出一次。2 或更多：交叉验证，含两个以上对象（或分组）的类别的每个对象（或分组）各留出一次；评分为均值，其离散程度见报告。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Measure what the descriptions add</source>
        <translation>测量描述的作用</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Trains again with the bare names, with random vectors and with the descriptions exchanged between the classes, with the same seeds and the same objects held out. The report sets them beside the descriptions; the network without any text is there always. Takes about as long again for each.</source>
        <translation>再分别用仅名称、随机向量以及在类别间交换的描述训练，种子和留出的对象相同。报告将它们与描述并列；不含任何文本的网络始终包括在内。每项大约再需要同样长的时间。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Save the very model that was scored</source>
        <translation>保存评分所用的模型本身</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>The saved model then has learned from the training share alone. Otherwise it is trained again on all objects, and the score is that of a model made in the same way without those held out. With more than one fold it is always trained again.</source>
        <translation>这样保存的模型只从训练部分学习。否则会用全部对象重新训练，而评分属于以相同方式、不含留出部分生成的模型。折数大于 1 时总是重新训练。</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>unclassified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Runner-up</source>
        <translation>次优类别</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Its confidence</source>
        <translation>其置信度</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Votes of cubes</source>
        <translation>立方块票数</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Cubes</source>
        <translation>立方块</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>What the text encoder reads: `description`, the name and some sentences on what the class is and how it reflects light, where a prompt set or a library has them, else the name and its synonyms; `name`, the bare name; `all`, the mean of all of these; `auto`, the one of the three with the least loss on training samples held back.</source>
        <translation>文本编码器读取的内容：`description`，名称以及提示集或库中有的、关于类别是什么和如何反射光的几句话，否则名称及其同义词；`name`，仅名称；`all`，以上全部的均值；`auto`，三者中在留出的训练样本上损失最小的。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Words beside few samples</source>
        <translation>样本少时借助文字</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Whether what the words of the classes say of spectra counts beside the samples. `auto`: as much as it helps on training samples held back, the more the fewer samples a class has; not where no material is known for a class, the spectra look like none of them, or with the preset `paper`. Training takes up to twice as long, or some seconds more. `never`: the samples alone. The report says what was found.</source>
        <translation>除样本外，是否也考虑类别文字所说的光谱。`auto`：按其在留出的训练样本上的帮助程度，类别的样本越少作用越大；如果某个类别没有已知材料、光谱与它们都不相似或使用预设 `paper`，则不考虑。训练时间最多为两倍，或多几秒。`never`：只用样本。报告会说明结果。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Settings of the probe</source>
        <translation>探针的设置</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>`balanced` chooses on training samples held back how far to look around a pixel. `paper` has the settings of the published method (arXiv 2509.22697), where it tells them. Settings below that are given replace those of the preset.</source>
        <translation>`balanced` 根据留出的训练样本选择看像素周围多远。`paper` 使用已发表方法 (arXiv 2509.22697) 中给出的设置。下面给出的设置优先于预设。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Patch (pixels)</source>
        <translation>图块（像素）</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Side of the square around a pixel that the probe looks at: 3, 9, 15, 21 and so on in steps of 6. 0: the preset's.</source>
        <translation>探针所看像素周围方块的边长：3、9、15、21，依次加 6。0：预设值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>To how many components the bands are reduced. 0: the preset's.</source>
        <translation>将波段减少到多少个分量。0：预设值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Hard negatives</source>
        <translation>困难负例</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Against how many wrong classes a sample is set in training that look most like it. -1: the preset's.</source>
        <translation>训练中每个样本与最相似的多少个错误类别对比。-1：预设值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Semi-hard negatives</source>
        <translation>半困难负例</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>How many further wrong classes are drawn at random. With so many that every wrong class is taken, the loss is plain softmax. -1: the preset's.</source>
        <translation>再随机抽取多少个错误类别。如果多到取全部错误类别，损失就是普通的 softmax。-1：预设值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Epochs, at most</source>
        <translation>最大轮数</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>How often training goes through its batches. Where samples are held back to watch it, as the preset `paper` does, it stops earlier when their loss no longer falls. 0: the preset's.</source>
        <translation>训练遍历各批次的次数。如果像预设 `paper` 那样留出样本进行监视，其损失不再下降时会提前停止。0：预设值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Single settings of the probe</source>
        <translation>探针的单项设置</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Settings that replace those of the preset one by one, separated by semicolons, as in `batch=64; learning_rate=0.0005`. A wrong name is refused with the list of names.</source>
        <translation>逐项替换预设的设置，用分号分隔，如 `batch=64; learning_rate=0.0005`。错误的名称会被拒绝，并列出可用名称。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>What is held out for the score</source>
        <translation>为评分留出的内容</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>`polygons`: whole features. `blocks`: whole square blocks of the raster, for a few large polygons. `random`: single pixels, whose neighbours were learned from, so that the score is too good. `none`: nothing, and there is no score.</source>
        <translation>`polygons`：整个要素。`blocks`：栅格的整个方块，适合少量大多边形。`random`：单个像素，其相邻像素参与了学习，因此评分偏高。`none`：不留出，也没有评分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Share of each class's labelled pixels held out, 0.01 to 0.99: 0.9 trains on 10 %, as near as whole polygons or blocks come to it. A class with a single one is trained but not tested. Not used with more than one fold.</source>
        <translation>每个类别有标签像素中留出的比例，0.01 到 0.99：0.9 表示用 10 % 训练（在整个多边形或方块允许的范围内）。只有一个的类别参与训练但不测试。折数大于 1 时不使用。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>1 holds one share out, once. 2 or more: cross-validation, in which every polygon, block or pixel of a class that has two or more is held out once; the scores are means, and their spread is in the report. No more folds are made than the class with the most of these has.</source>
        <translation>1 表示留出一次。2 或更多：交叉验证，含两个以上的类别的每个多边形、方块或像素各留出一次；评分为均值，其离散程度见报告。折数不会超过数量最多的类别所拥有的数量。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Side of the blocks (pixels)</source>
        <translation>方块边长（像素）</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Of `SPLIT=blocks`. Blocks should be larger than the patch the probe looks at.</source>
        <translation>用于 `SPLIT=blocks`。方块应大于探针所看的图块。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>The saved model then has learned from the training share alone. Otherwise it is trained again on all samples, and the score is that of a model made in the same way without those held out. With more than one fold it is always trained again.</source>
        <translation>这样保存的模型只从训练部分学习。否则会用全部样本重新训练，而评分属于以相同方式、不含留出部分生成的模型。折数大于 1 时总是重新训练。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Polygons, lines or points on the raster, in any CRS, with a field that holds the class. Polygons take the pixels whose centre they hold, lines those they pass through, points the one they are in; pixels of two classes are left out. Give either these or a raster of classes.</source>
        <translation>栅格上的多边形、线或点，CRS 任意，带有存放类别的字段。多边形取中心位于其中的像素，线取经过的像素，点取所在的像素；属于两个类别的像素不使用。给出这些或类别栅格之一。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Raster of classes, instead of samples</source>
        <translation>类别栅格，代替样本</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>A raster of class values on the same pixels as the raster; 0 and nodata are no class. Names and colours of classes are read from it where it has them. Connected areas of one class count as one polygon.</source>
        <translation>与栅格像素相同的类别值栅格；0 和无数据不是类别。如有类别的名称和颜色则从中读取。同一类别的连通区域算作一个多边形。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>The field of the samples that holds the class, as text or whole number; features without a value are left out. Left empty: the only field of text, else the only one of whole numbers.</source>
        <translation>样本中存放类别的字段，文本或整数；没有值的要素不使用。留空：唯一的文本字段，否则唯一的整数字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>There are no samples: choose a vector layer with classes (SAMPLES), or a raster of class values (REFERENCE).</source>
        <translation>没有样本：请选择带类别的矢量图层 (SAMPLES)，或类别值栅格 (REFERENCE)。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Samples are given twice, as a vector layer (SAMPLES) and as a raster (REFERENCE): leave one of them empty.</source>
        <translation>样本给出了两次，以矢量图层 (SAMPLES) 和栅格 (REFERENCE)：请将其中之一留空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Installs the classification engine, a Python environment of its own beside QGIS, or looks at it, removes it, or fetches what a computer without a network needs.
Nothing is installed into QGIS. Packages have fixed versions and checksums. An update is built beside the one in use, which is replaced only when every package of the new one has been loaded once. A set-up that was interrupted goes on with what had arrived. Proxy and certificates are those of QGIS.
The tier `basic` makes maps from words; `full` adds CLIP, training and objects.</source>
        <translation>安装分类引擎（QGIS 之外独立的 Python 环境），或检查、删除它，或获取没有网络的计算机所需的内容。
不在 QGIS 中安装任何内容。软件包的版本和校验和固定。更新在使用中的环境旁边构建，只有当新环境的每个软件包都成功加载过一次后才替换。中断的安装会从已到达的内容继续。代理和证书使用 QGIS 的设置。
`basic` 级用文字制图；`full` 级增加 CLIP、训练和对象。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Install the engine</source>
        <translation>安装引擎</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>hyperspectral,engine,install,set up,environment,python,torch,offline,wheels,server,AI</source>
        <translation>高光谱,引擎,安装,设置,环境,python,torch,离线,wheel,服务器,AI</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`install`: make the environment and use it from now on; nothing happens when it is there and up to date. `check`: only say what is installed. `wheels`: fill a folder with everything a computer without a network needs. `remove`: take the environment away.</source>
        <translation>`install`：创建环境并从此使用；如果已有且为最新则不做任何事。`check`：只说明已安装的内容。`wheels`：将没有网络的计算机所需的全部内容放入文件夹。`remove`：删除环境。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Which engine</source>
        <translation>哪种引擎</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`basic`: maps from words by spectral knowledge, accuracy, signatures; 150 MB to download, 0.5 GB on the disk. `full`: also CLIP, training and objects; 500 MB to download, 1.6 GB on the disk.</source>
        <translation>`basic`：用光谱知识从文字制图、精度、特征；下载 150 MB，占用磁盘 0.5 GB。`full`：另有 CLIP、训练和对象；下载 500 MB，占用磁盘 1.6 GB。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Python to make it with</source>
        <translation>用于创建的 Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>A Python 3.10 to 3.14 of 64 bits. Left empty: one is looked for; QGIS's own is used only if there is no other, and nothing is installed into it.</source>
        <translation>64 位的 Python 3.10 至 3.14。留空：自动查找；仅在没有其他 Python 时才使用 QGIS 自带的，且不在其中安装任何内容。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>All files (*)</source>
        <translation>全部文件 (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>For an NVIDIA graphics card (CUDA)</source>
        <translation>用于 NVIDIA 显卡 (CUDA)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>With `full`: builds for CUDA 13, which need a driver 580 or newer; 2.6 GB more to download.</source>
        <translation>与 `full` 一起使用：CUDA 13 的版本，需要 580 或更新的驱动；多下载 2.6 GB。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Folder it is installed in</source>
        <translation>安装文件夹</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Left empty: the folder set under Settings &gt; Options &gt; Spectral Prompts, else one in the user's folder for application data. One that is named here is remembered.</source>
        <translation>留空：设置 &gt; 选项 &gt; Spectral Prompts 中设置的文件夹，否则为用户应用数据文件夹中的一个。在此指定的文件夹会被记住。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`install`: take the packages from this folder instead of the network. `wheels`: the folder to fill.</source>
        <translation>`install`：从此文件夹而不是网络获取软件包。`wheels`：要填充的文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Wheels for</source>
        <translation>wheel 的目标系统</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`wheels`: the system of the computer they are for: `linux-x86_64`, `linux-aarch64`, `windows-amd64`, `macos-arm64`. `this`: one like this.</source>
        <translation>`wheels`：目标计算机的系统：`linux-x86_64`、`linux-aarch64`、`windows-amd64`、`macos-arm64`。`this`：与此计算机相同。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Wheels for Python</source>
        <translation>wheel 的 Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`wheels`: such as `3.12`. Left empty: the version of the Python found here.</source>
        <translation>`wheels`：如 `3.12`。留空：此处找到的 Python 的版本。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Package index</source>
        <translation>软件包索引</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Address of a company's package index, instead of the one that pip is set to use.</source>
        <translation>公司软件包索引的地址，代替 pip 所设置的。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Package index of torch</source>
        <translation>torch 的软件包索引</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Address of a mirror of the PyTorch project's index.</source>
        <translation>PyTorch 项目索引的镜像地址。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Install again</source>
        <translation>重新安装</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Make the environment anew even if it is there and up to date.</source>
        <translation>即使已有且为最新，也重新创建环境。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Where the environment in use lies.</source>
        <translation>使用中的环境所在位置。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Interpreter</source>
        <translation>解释器</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>The environment's Python interpreter.</source>
        <translation>环境的 Python 解释器。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`basic`, `full`, or nothing where there is none.</source>
        <translation>`basic`、`full`，没有则为空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>1: what is installed is what this version of the plugin would install; 0: not.</source>
        <translation>1：已安装的与此版本插件要安装的一致；0：不一致。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>How many packages it has.</source>
        <translation>软件包数量。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>How much room it takes; after `remove` and `wheels`: was freed, lies there.</source>
        <translation>占用的空间；在 `remove` 和 `wheels` 之后：释放的空间、该处占用的空间。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>CUDA is for the tier 'full' only: choose it, or switch CUDA off.</source>
        <translation>CUDA 仅用于 'full' 级：请选择它，或关闭 CUDA。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Name the folder that is to be filled with wheels.</source>
        <translation>请指定要填充 wheel 的文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>training, fold {number} of {count}</source>
        <translation>训练，第 {number} 折，共 {count} 折</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>fetching {name}</source>
        <translation>正在获取 {name}</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>epoch {number} of {count}, loss {loss}</source>
        <translation>第 {number} 轮，共 {count} 轮，损失 {loss}</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>trying the wording '{name}'</source>
        <translation>正在尝试措辞 '{name}'</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>checking weights</source>
        <translation>正在检查权重</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>classifying</source>
        <translation>正在分类</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>classifying objects</source>
        <translation>正在对对象分类</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>computing the statistics</source>
        <translation>正在计算统计</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>copying weights</source>
        <translation>正在复制权重</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>deleting weights</source>
        <translation>正在删除权重</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>finishing the files</source>
        <translation>正在完成文件</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>getting what is missing</source>
        <translation>正在获取缺少的内容</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>growing the region</source>
        <translation>正在生长区域</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>learning from the pseudo-labels</source>
        <translation>正在从伪标签学习</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking at the picture with CLIP</source>
        <translation>正在用 CLIP 查看图像</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking at the pixel</source>
        <translation>正在查看像素</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking for packages</source>
        <translation>正在查找软件包</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking for uncertain places</source>
        <translation>正在查找不确定的地点</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking how much words help</source>
        <translation>正在判断文字有多大帮助</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking whether what surrounds a pixel helps</source>
        <translation>正在判断像素周围是否有帮助</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>making and classifying segments</source>
        <translation>正在生成并分类分割单元</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>making pseudo-labels</source>
        <translation>正在生成伪标签</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading map and reference</source>
        <translation>正在读取分类图和参考</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading model and raster</source>
        <translation>正在读取模型和栅格</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading model, raster and polygons</source>
        <translation>正在读取模型、栅格和多边形</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading raster and polygons</source>
        <translation>正在读取栅格和多边形</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading raster and samples</source>
        <translation>正在读取栅格和样本</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading samples</source>
        <translation>正在读取样本</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading the class descriptions</source>
        <translation>正在读取类别描述</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading the raster</source>
        <translation>正在读取栅格</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>training the model that is saved</source>
        <translation>正在训练要保存的模型</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>trying regularisations</source>
        <translation>正在尝试正则化</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>understanding prompts and raster</source>
        <translation>正在理解提示和栅格</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>understanding the prompts</source>
        <translation>正在理解提示</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>writing the instructions</source>
        <translation>正在写入指令</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>writing the places</source>
        <translation>正在写入地点</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Points at the most uncertain places of a class map: samples there teach most.
Uncertainty is 1 minus the margin, by which the best class is ahead of the second, averaged over 5 x 5 pixels. The most uncertain place comes first; no place is nearer to another, or to a sample, than the distance given. Look at each place in a picture or in the field, draw a sample of what is there, and train again.</source>
        <translation>分类图上最不确定地点的点：那里的样本最有用。
不确定性为 1 减去领先程度（最佳类别领先次优类别的程度），在 5 x 5 像素上取平均。最不确定的地点排在最前；地点之间以及地点与样本之间的距离不小于给定值。请在图像中或实地查看每个地点，画出那里的样本，然后重新训练。</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>hyperspectral,multispectral,classification,training samples,sampling,active learning,uncertainty,margin,confidence,suggest,points</source>
        <translation>高光谱,多光谱,分类,训练样本,采样,主动学习,不确定性,领先,置信度,建议,点,active learning</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>The output CONFIDENCE of 'Classify with model' or 'Classify with text prompts': its second band is the margin.</source>
        <translation>“用模型分类”或“用文本提示分类”的输出 CONFIDENCE：其第二个波段是领先程度。</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>The class map of the same run. With it, places have the name of their class, and pixels it leaves unclassified are no places.</source>
        <translation>同一次运行的分类图。有了它，地点带有其类别的名称，未分类的像素不作为地点。</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Samples there are</source>
        <translation>已有的样本</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Points, lines or polygons in any CRS; no place is near them.</source>
        <translation>CRS 任意的点、线或多边形；地点不会靠近它们。</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>How many places are wanted.</source>
        <translation>需要多少个地点。</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Distance in pixels</source>
        <translation>距离（像素）</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>The least distance between two places, and from a place to a sample.</source>
        <translation>两个地点之间以及地点到样本的最小距离。</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Where to sample</source>
        <translation>采样地点</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>GeoPackage with one point a place: its rank (1 is the most uncertain), the mean margin there, the class the map has, and the reason in a sentence.</source>
        <translation>GeoPackage，每个地点一个点：排名（1 为最不确定）、该处的平均领先程度、图上的类别以及一句话的原因。</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Number of places</source>
        <translation>地点数</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>How many places were found; fewer than wanted where there is no room for more.</source>
        <translation>找到的地点数；没有余地时少于所需。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Trains a network on whole objects (tree crowns, fields, roofs, fruit on a belt) that polygons outline, and tells how well it does on objects it has not seen.
Each object is cut into cubes of pixels with all bands. A small network learns from them, then brings them to where a text encoder puts the description of their class. All cubes of an object decide on it together. 'Classify objects' does that with polygons without a class, or with segments of a whole raster.
The score is always that of objects held out as a whole. Where several polygons are of one thing (crowns of one tree over the years, parcels of one farm), say so with the group field: else the score is too good.</source>
        <translation>用多边形勾绘的整个对象（树冠、田块、屋顶、传送带上的水果）训练网络，并说明它在未见过的对象上效果如何。
每个对象切分为含所有波段的像素立方块。小型网络从中学习，再将它们对应到文本编码器放置其类别描述的位置。对象的所有立方块共同决定其类别。“分类对象”用没有类别的多边形或整个栅格的分割单元来做这件事。
评分始终来自整体留出的对象。如果多个多边形属于同一事物（同一棵树历年的树冠、同一农场的地块），请用分组字段说明：否则评分会偏高。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Train on objects</source>
        <translation>基于对象训练</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>hyperspectral,multispectral,spectral,classification,supervised,objects,OBIA,GEOBIA,polygons,segments,crowns,fields,parcels,roofs,training samples,model,network,CNN,text,descriptions,cross-validation,accuracy,EnMAP,Sentinel-2,AI</source>
        <translation>高光谱,多光谱,光谱,分类,监督,对象,OBIA,GEOBIA,多边形,分割单元,树冠,田块,地块,屋顶,训练样本,模型,网络,CNN,文本,描述,交叉验证,精度,EnMAP,Sentinel-2,AI</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Raster to learn from</source>
        <translation>用于学习的栅格</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>A hyperspectral or multispectral raster on which the polygons lie.</source>
        <translation>多边形所在的高光谱或多光谱栅格。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Labelled polygons</source>
        <translation>带类别的多边形</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>A polygon around each object, in any CRS, with a field that holds the class; all features, or the selected ones. An object has the pixels whose centre it holds, or, where it is smaller than a pixel, the one it lies in. Invalid polygons are repaired and counted.</source>
        <translation>每个对象外围的多边形，CRS 任意，带有存放类别的字段；全部要素或选中的要素。对象拥有中心位于其中的像素，如果小于一个像素则为其所在的像素。无效的多边形会被修复并计数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Field with the group</source>
        <translation>分组字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Says which polygons belong together: the individual, the field, the board, the flight line. Polygons of one group are never both trained with and tested. Left empty: each polygon stands for itself.</source>
        <translation>说明哪些多边形属于一起：个体、田块、木板、航线。同一组的多边形不会既用于训练又用于测试。留空：每个多边形独立。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>What the classes are called, where the polygons do not say it well: a name, then, if you like, synonyms after a colon and a colour after a bar, as in `oak: Quercus robur | #6b8e23`. Polygons with text as class are matched by the name, those with numbers by the line: 1 is the first one. Left empty: the names that the polygons have. In a command line separate classes by `;`.</source>
        <translation>当多边形的类别名称不够明确时，类别的叫法：名称，需要时在冒号后写同义词、在竖线后写颜色，如 `oak: Quercus robur | #6b8e23`。类别为文本的多边形按名称匹配，为数字的按行匹配：1 是第一行。留空：多边形的名称。在命令行中用 `;` 分隔类别。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>A saved prompt set (`*.prompts.json`), which may hold class values and whole descriptions, or a text file with one class a line. Give either this or classes above, or neither.</source>
        <translation>保存的提示集 (`*.prompts.json`)，可含类别值和完整描述；或每行一个类别的文本文件。给出它或上面的类别之一，或都不给。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Two runs with the same seed and the same inputs give the same model and score.</source>
        <translation>种子和输入相同的两次运行得到相同的模型和评分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>The trained network with classes, colours, words, wavelengths and score, for 'Classify objects'.</source>
        <translation>训练好的网络，含类别、颜色、文字、波长和评分，用于“分类对象”。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>One HTML page: polygons used and left out, settings, scores of each class, confusion matrix, a table of the objects held out, what the descriptions add over the network alone, warnings.</source>
        <translation>一个 HTML 页面：使用和未使用的多边形、设置、各类别的评分、混淆矩阵、留出对象表、描述相对于单独网络的作用、警告。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Share of the objects held out that got their class, 0 to 1.</source>
        <translation>留出的对象中类别正确的比例，0 到 1。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Mean over the classes of the share of their objects that got them, 0 to 1.</source>
        <translation>各类别中类别正确的对象比例的均值，0 到 1。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Cohen's kappa: agreement beyond chance, 1 at most.</source>
        <translation>Cohen 的 Kappa：超出偶然的一致性，最大为 1。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Average accuracy without text</source>
        <translation>不含文本的平均精度</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>That of the network alone, on the same objects held out.</source>
        <translation>单独网络在相同留出对象上的值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>With several folds, their mean. Missing when nothing is held out.</source>
        <translation>多折时为其均值。没有留出时没有此值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Objects tested</source>
        <translation>测试的对象</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>How many objects were held out, over all folds.</source>
        <translation>所有折中留出的对象数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Classes are given twice, as text (PROMPTS) and as a file (PROMPT_FILE): leave one of them empty, or both.</source>
        <translation>类别给出了两次，以文本 (PROMPTS) 和文件 (PROMPT_FILE)：请将其中之一或两者留空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Trains a network on labelled samples of a raster and tells how well it does on samples it has not seen.
The text-aligned probe looks at the patch of pixels around each sample and learns to bring it to the place where a text encoder puts the words of its class. 'Classify with model' makes class maps with it, of this raster or others of the same sensor; since classes are words, they can be renamed, left out or added there.
The score tells what to expect elsewhere only if the samples held out lie elsewhere: hold out whole polygons or blocks. The model that is saved is trained again on all samples, unless you ask for the very one that was scored.</source>
        <translation>用栅格的有标签样本训练网络，并说明它在未见过的样本上效果如何。
文本对齐探针查看每个样本周围的像素块，学习将其对应到文本编码器放置其类别文字的位置。“用模型分类”用它制作此栅格或同一传感器其他栅格的分类图；由于类别是文字，可以在那里重命名、去掉或添加。
只有留出的样本位于别处时，评分才能说明别处的预期：请留出整个多边形或方块。除非您要求保存评分所用的模型本身，保存的模型会用全部样本重新训练。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Train text-aligned probe</source>
        <translation>训练文本对齐探针</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>hyperspectral,multispectral,spectral,classification,supervised,training samples,ROI,land cover,land use,model,network,transformer,contrastive,text,class names,few-shot,cross-validation,accuracy,EnMAP,Sentinel-2,Landsat,AI</source>
        <translation>高光谱,多光谱,光谱,分类,监督,训练样本,ROI,土地覆盖,土地利用,模型,网络,transformer,对比学习,文本,类别名称,小样本,交叉验证,精度,EnMAP,Sentinel-2,Landsat,AI</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>A hyperspectral or multispectral raster on which the samples lie.</source>
        <translation>样本所在的高光谱或多光谱栅格。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>What the classes are called, where the samples do not say it well: a name, then, if you like, synonyms after a colon and a colour after a bar, as in `water: lake, river | #1f78b4`. Samples with text as class are matched by the name, those with numbers by the line: 1 is the first one. Left empty: the names that the samples have. In a command line separate classes by `;`.</source>
        <translation>当样本的类别名称不够明确时，类别的叫法：名称，需要时在冒号后写同义词、在竖线后写颜色，如 `water: lake, river | #1f78b4`。类别为文本的样本按名称匹配，为数字的按行匹配：1 是第一行。留空：样本的名称。在命令行中用 `;` 分隔类别。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>The trained probe with classes, colours, words, wavelengths and score, for 'Classify with model'.</source>
        <translation>训练好的探针，含类别、颜色、文字、波长和评分，用于“用模型分类”。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>One HTML page: samples used and left out, settings, scores of each class with the way they were held out, confusion matrix, course of the training, warnings.</source>
        <translation>一个 HTML 页面：使用和未使用的样本、设置、各类别的评分及留出方式、混淆矩阵、训练过程、警告。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Share of the pixels held out that got their class, 0 to 1.</source>
        <translation>留出的像素中类别正确的比例，0 到 1。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Mean over the classes of the share of their pixels that got them, 0 to 1.</source>
        <translation>各类别中类别正确的像素比例的均值，0 到 1。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>Copying features of the layer {name!r} to a temporary file.</source>
        <translation>正在将图层 {name!r} 的要素复制到临时文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>The layer {name!r} could not be copied to {path} ({reason}): check the free space there, or save the layer as a GeoPackage yourself.</source>
        <translation>图层 {name!r} 无法复制到 {path} ({reason})：请检查该处的可用空间，或自行将图层保存为 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>no file was made</source>
        <translation>没有生成文件</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>The filter {text!r} of the layer {name!r} is no expression: {reason}.</source>
        <translation>图层 {name!r} 的过滤器 {text!r} 不是表达式：{reason}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>The vector layer {name!r} ({parameter}) was not found: it is neither a file nor a layer of the project; check its spelling and folder.</source>
        <translation>没有找到矢量图层 {name!r} ({parameter})：它既不是文件也不是工程的图层；请检查拼写和文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>The layer {name!r} ({parameter}) is a table without geometry: choose a layer of polygons, lines or points.</source>
        <translation>图层 {name!r} ({parameter}) 是没有几何图形的表：请选择多边形、线或点图层。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>The layer {name!r} has no field {field!r} ({parameter}): choose one of those it has ({fields}).</source>
        <translation>图层 {name!r} 没有字段 {field!r} ({parameter})：请从已有的字段中选择 ({fields})。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>No feature of the layer {name!r} is selected, but only selected features are to be used ({parameter}): select some, or use all features.</source>
        <translation>图层 {name!r} 没有选中的要素，但设置为只使用选中的要素 ({parameter})：请选择一些，或使用全部要素。</translation>
    </message>
</context>
</TS>
