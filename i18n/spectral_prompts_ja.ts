<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <location filename="../plugin.py"/>
        <source>Classify with text prompts...</source>
        <translation>テキストプロンプトで分類...</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Make a class map of a raster from class names</source>
        <translation>クラス名からラスタの分類図を作成します</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/messages.py"/>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Copy versions, engine, settings and the last job as text for a report</source>
        <translation>バージョン、エンジン、設定、最後のジョブを、報告用のテキストとしてコピーします</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/engine_panel.py"/>
        <source>Guide...</source>
        <translation>ガイド...</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Areas of the classes</source>
        <translation>クラスの面積</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Conf.</source>
        <translation>信頼</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Unchecked classes are transparent on the map</source>
        <translation>チェックを外したクラスは地図上で透明になります</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Mapped area, in pixels where the raster has no reference system, and its share</source>
        <translation>分類された面積（ラスタに座標参照系がない場合はピクセル数）とその割合</translation>
    </message>
    <message>
        <location filename="../ui/classes/area_view.py"/>
        <source>Mean confidence of the class's pixels, 0 to 1: compares classes with each other</source>
        <translation>クラスのピクセルの平均信頼度（0 から 1）：クラスどうしの比較用です</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Delete all classes</source>
        <translation>すべてのクラスを削除</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Add {count} classes</source>
        <translation>{count} 個のクラスを追加</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/class_list.py"/>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Add class</source>
        <translation>クラスを追加</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Paste classes</source>
        <translation>クラスを貼り付け</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Prompt sets</source>
        <translation>プロンプトセット</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <location filename="../ui/classes/descriptions.py"/>
        <source>All files</source>
        <translation>全ファイル</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Import classes</source>
        <translation>クラスをインポート</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Text, one class a line</source>
        <translation>テキスト（1 行に 1 クラス）</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Export classes</source>
        <translation>クラスをエクスポート</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>The classes were written to {path}</source>
        <translation>クラスを {path} に書き込みました</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Classes of {title}</source>
        <translation>{title} のクラス</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>{count} classes of {title} took the place of {before}; undo brings them back.</source>
        <translation>{title} の {count} 個のクラスが {before} と入れ替わりました。元に戻すと復元されます。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_actions.py"/>
        <source>Colours from {name}</source>
        <translation>{name} の色</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>This class has no name: give it one.</source>
        <translation>このクラスには名前がありません：名前を付けてください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Another class has the name '{name}', too (case and blanks do not tell classes apart): rename or delete one of the two.</source>
        <translation>別のクラスも '{name}' という名前です（大文字小文字と空白は区別されません）。どちらかの名前を変えるか、削除してください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Delete class '{name}'</source>
        <translation>クラス '{name}' を削除</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Delete {count} classes</source>
        <translation>{count} 個のクラスを削除</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Move class '{name}'</source>
        <translation>クラス '{name}' を移動</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Rename class</source>
        <translation>クラス名を変更</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change prompts</source>
        <translation>プロンプトを変更</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change description</source>
        <translation>説明を変更</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>A class value must be between 1 and {most}, found {value}.</source>
        <translation>クラス値は 1 から {most} の間でなければなりません（{value} が見つかりました）。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>The value {value} belongs to the class '{name}': choose another.</source>
        <translation>値 {value} はクラス '{name}' のものです：別の値を選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change value</source>
        <translation>値を変更</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_list.py"/>
        <source>Change colour</source>
        <translation>色を変更</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move up</source>
        <translation>上に移動</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move down</source>
        <translation>下に移動</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Paste...</source>
        <translation>貼り付け...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Paste a list of classes, one a line, from a text or a spreadsheet</source>
        <translation>1 行に 1 クラスの一覧を、テキストや表計算から貼り付けます</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Start from a set of classes that comes with the plugin</source>
        <translation>プラグイン付属のクラスの組から始めます</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Import, export, colours and more</source>
        <translation>インポート、エクスポート、色など</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Import...</source>
        <translation>インポート...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Read classes from a prompt set or text file</source>
        <translation>プロンプトセットまたはテキストファイルからクラスを読み込みます</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Export...</source>
        <translation>エクスポート...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Write the classes to a prompt set or text file</source>
        <translation>クラスをプロンプトセットまたはテキストファイルに書き込みます</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Colours of all from a ramp</source>
        <translation>カラーランプで全クラスの色を設定</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Undo brings them back</source>
        <translation>元に戻すと復元されます</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/classes/class_table.py"/>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>What the current class looks like, in your own words</source>
        <translation>現在のクラスの見た目を自分の言葉で</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Description of the current class</source>
        <translation>現在のクラスの説明</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Give all classes colours of this ramp, from first to last</source>
        <translation>すべてのクラスに、このカラーランプの色を最初から最後まで付けます</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>There are no colour ramps</source>
        <translation>カラーランプがありません</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Make one in Settings &gt; Style manager.</source>
        <translation>設定 &gt; スタイルマネージャ で作成してください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Choose colour...</source>
        <translation>色を選択...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>What the class looks like, in your own words; used when a model is trained</source>
        <translation>クラスの見た目を自分の言葉で。モデルの学習に使います</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Choose a class in the table first.</source>
        <translation>まず表でクラスを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Description of {name}</source>
        <translation>{name} の説明</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Select a class first.</source>
        <translation>まずクラスを選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>The class is the first already.</source>
        <translation>このクラスはすでに最初です。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>The class is the last already.</source>
        <translation>このクラスはすでに最後です。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/classes/descriptions.py"/>
        <source>There are no classes yet.</source>
        <translation>まだクラスがありません。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Add a class below the current one (Ins)</source>
        <translation>現在のクラスの下にクラスを追加 (Ins)</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Delete the selected classes (Del)</source>
        <translation>選択したクラスを削除 (Del)</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move up (Ctrl+Up); values stay with their classes</source>
        <translation>上に移動 (Ctrl+Up)。値はクラスに付いたままです</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Move down (Ctrl+Down); values stay with their classes</source>
        <translation>下に移動 (Ctrl+Down)。値はクラスに付いたままです</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Undo: {text}</source>
        <translation>元に戻す：{text}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Redo: {text}</source>
        <translation>やり直す：{text}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>What classes look like, in the words of a language model of your choice</source>
        <translation>クラスの見た目を、お好みの言語モデルの言葉で</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_panel.py"/>
        <source>Give all classes colours from one end to the other</source>
        <translation>すべてのクラスに端から端までの色を付けます</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Value of the class in the class map</source>
        <translation>分類図でのクラスの値</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Colour of the class</source>
        <translation>クラスの色</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Name of the class; its words are what is looked for</source>
        <translation>クラスの名前。この言葉で探します</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Synonyms and other ways to say the class, separated by commas</source>
        <translation>クラスの同義語や別の言い方（カンマ区切り）</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Maps to</source>
        <translation>対応する物質</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>The known materials the class is taken for, with their weights</source>
        <translation>クラスがみなされる既知の物質とその重み</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Longer text about the class, for training from samples</source>
        <translation>クラスについての長めの文章。サンプルからの学習に使います</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Colour {color}</source>
        <translation>色 {color}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{color}, chosen by the program; double-click to choose another</source>
        <translation>{color}（プログラムが選択）。ダブルクリックで別の色を選びます</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{color}; double-click to choose another</source>
        <translation>{color}。ダブルクリックで別の色を選びます</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>No synonyms: the name alone is looked for. Separate several by commas.</source>
        <translation>同義語なし：名前だけで探します。複数はカンマで区切ってください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>The classification engine is not there to tell what this means.</source>
        <translation>分類エンジンがないため、意味を調べられません。</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Looking up what this means...</source>
        <translation>意味を調べています...</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Nearest: {names}</source>
        <translation>最も近いもの：{names}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{weight} {name}</source>
        <translation>{weight} {name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>Without a meaning for spectra: {words}</source>
        <translation>スペクトルとしての意味なし：{words}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>nothing close: {names}?</source>
        <translation>近いものなし：{names}？</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>nothing close: name it differently</source>
        <translation>近いものなし：別の名前にしてください</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{name} {weight}</source>
        <translation>{name} {weight}</translation>
    </message>
    <message>
        <location filename="../ui/classes/class_table.py"/>
        <source>{materials} and {count} more</source>
        <translation>{materials} ほか {count}</translation>
    </message>
    <message>
        <location filename="../ui/classes/delegates.py"/>
        <source>Colour of {name}</source>
        <translation>{name} の色</translation>
    </message>
    <message>
        <location filename="../ui/classes/delegates.py"/>
        <source>synonyms, separated by commas</source>
        <translation>同義語（カンマ区切り）</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Descriptions</source>
        <translation>説明</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Copy instructions for descriptions</source>
        <translation>説明用の指示文をコピー</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Paste descriptions</source>
        <translation>説明を貼り付け</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Load descriptions...</source>
        <translation>説明を読み込み...</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Text that tells any language model about your sensor and classes, and what to write of each; nothing is sent by the plugin</source>
        <translation>センサとクラスと、それぞれについて書くことを、任意の言語モデルに伝える文章。プラグインは何も送信しません</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Take the answer of a language model from the clipboard</source>
        <translation>言語モデルの回答をクリップボードから取り込みます</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Take descriptions from a file: Markdown with a heading for each class, or JSON</source>
        <translation>ファイルから説明を取り込みます：クラスごとに見出しのある Markdown、または JSON</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <location filename="../ui/samples/training.py"/>
        <source>The classification engine is missing; the panel below says what to do.</source>
        <translation>分類エンジンがありません。対処は下のパネルに示します。</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <location filename="../ui/samples/training.py"/>
        <source>Choose the raster first.</source>
        <translation>まずラスタを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>The raster has no file that the engine can look at: save it as one, or use 'Instructions for descriptions' in the Processing toolbox.</source>
        <translation>エンジンが見られるラスタのファイルがありません：ファイルに保存するか、プロセシングツールボックスの '説明用の指示文' を使ってください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>The instructions are on the clipboard (classes: {count}). Paste them into a language model of your choice, copy its answer, and choose 'Paste descriptions' here.</source>
        <translation>指示文をクリップボードにコピーしました（クラス：{count}）。お好みの言語モデルに貼り付け、回答をコピーして、ここで '説明を貼り付け' を選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>The clipboard holds no text: copy the answer of the language model first.</source>
        <translation>クリップボードにテキストがありません：まず言語モデルの回答をコピーしてください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>the clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Load descriptions</source>
        <translation>説明を読み込み</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Descriptions from {name}</source>
        <translation>{name} の説明</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>1 class has a description from {name} now; undo takes it back.</source>
        <translation>1 クラスに {name} の説明が付きました。元に戻すと取り消せます。</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>{count} classes have a description from {name} now; undo takes them back.</source>
        <translation>{count} クラスに {name} の説明が付きました。元に戻すと取り消せます。</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Nothing is said there of {names}.</source>
        <translation>そこには {names} についての記述がありません。</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>Not among the classes: {names}.</source>
        <translation>クラスにないもの：{names}。</translation>
    </message>
    <message>
        <location filename="../ui/classes/descriptions.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} ほか {count}</translation>
    </message>
    <message>
        <location filename="../ui/classes/display.py"/>
        <source>Stretch the colours of {name}</source>
        <translation>{name} の色を伸ばす</translation>
    </message>
    <message>
        <location filename="../ui/classes/dock.py"/>
        <location filename="../ui/docks.py"/>
        <source>Classes and prompts</source>
        <translation>クラスとプロンプト</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>Known scenes</source>
        <translation>既知のシーン</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>No libraries were found</source>
        <translation>ライブラリが見つかりません</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>The folder {path} holds none.</source>
        <translation>フォルダ {path} にライブラリがありません。</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>Start from these {count} classes</source>
        <translation>これらの {count} 個のクラスから始める</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>They take the place of the classes in the table; undo brings back</source>
        <translation>表のクラスと入れ替わります。元に戻すと復元されます</translation>
    </message>
    <message>
        <location filename="../ui/classes/libraries.py"/>
        <source>Add this class to the table</source>
        <translation>このクラスを表に追加</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>One class a line: a name, then, if you like, synonyms after a colon and a colour after a bar. Quote what holds one of these signs. A saved prompt set (JSON) can be pasted, too.</source>
        <translation>1 行に 1 クラス：名前、必要ならコロンの後に同義語、縦棒の後に色。これらの記号を含むものは引用符で囲みます。保存したプロンプトセット (JSON) も貼り付けられます。</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Classes, one a line</source>
        <translation>クラス（1 行に 1 つ）</translation>
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
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>&amp;Replace all</source>
        <translation>すべて置換(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>{names}; and {count} more</source>
        <translation>{names} ほか {count}</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>1 class: {names}</source>
        <translation>1 クラス：{names}</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>{count} classes: {names}</source>
        <translation>{count} クラス：{names}</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Nothing to add yet.</source>
        <translation>追加するものがまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Write or paste at least one class.</source>
        <translation>1 つ以上のクラスを書くか貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Add these classes below those in the table</source>
        <translation>これらのクラスを表のクラスの下に追加します</translation>
    </message>
    <message>
        <location filename="../ui/classes/paste_dialog.py"/>
        <source>Put these classes in place of those in the table</source>
        <translation>表のクラスをこれらで置き換えます</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>All of the raster, {size} pixels.</source>
        <translation>ラスタ全体、{size} ピクセル。</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The map shows no part of the raster: zoom to it, or choose the whole raster.</source>
        <translation>地図にラスタが表示されていません：そこへズームするか、ラスタ全体を選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The part the map shows, {size} pixels.</source>
        <translation>地図に表示されている部分、{size} ピクセル。</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The map shows none of the selected polygons: zoom to them for a preview.</source>
        <translation>選択したポリゴンが地図に表示されていません：プレビューにはそこへズームしてください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>1 selected polygon of {name}, in a rectangle of {size} pixels.</source>
        <translation>{name} の選択ポリゴン 1 個、{size} ピクセルの矩形内。</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>{count} selected polygons of {name}, in a rectangle of {size} pixels.</source>
        <translation>{name} の選択ポリゴン {count} 個、{size} ピクセルの矩形内。</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The selected polygons lie outside the raster: select others.</source>
        <translation>選択したポリゴンはラスタの外にあります：別のものを選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>No polygons are selected: select some in a polygon layer, or choose another part.</source>
        <translation>ポリゴンが選択されていません：ポリゴンレイヤで選択するか、別の部分を選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/region.py"/>
        <source>The coordinates cannot be brought into the raster's reference system.</source>
        <translation>座標をラスタの座標参照系に変換できません。</translation>
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
        <translation>レポート</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Open the layer's colours and other properties</source>
        <translation>レイヤの色などのプロパティを開きます</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Solo</source>
        <translation>単独表示</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Show the class chosen in the list alone; choose another to look at that one</source>
        <translation>一覧で選んだクラスだけを表示します。別のクラスを選ぶとそれを表示します</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>How much of the other classes is seen</source>
        <translation>ほかのクラスをどの程度見せるか</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Confidence compares the classes with each other; it is no accuracy.</source>
        <translation>信頼度はクラスどうしの比較用で、精度ではありません。</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Result: {name}</source>
        <translation>結果：{name}</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Open the page with map, areas, materials and warnings</source>
        <translation>地図、面積、物質、警告のページを開きます</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>The report is not there (any more): classify again to make one.</source>
        <translation>レポートが（もう）ありません：再度分類すると作成されます。</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>Mean confidence {value}</source>
        <translation>平均信頼度 {value}</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>{share} of the pixels resemble none of the classes: one may be missing.</source>
        <translation>{share} のピクセルがどのクラスにも似ていません：足りないクラスがあるかもしれません。</translation>
    </message>
    <message>
        <location filename="../ui/classes/result_panel.py"/>
        <source>The layer is no longer shown by its classes: give it paletted colours first.</source>
        <translation>レイヤがクラス別に表示されていません：まずカテゴリ値パレットにしてください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/result_layers.py"/>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/engine_panel.py"/>
        <source>Why?</source>
        <translation>理由は？</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Classify with text prompts</source>
        <translation>テキストプロンプトで分類</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Visible extent</source>
        <translation>表示領域</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>The part of the raster the map shows</source>
        <translation>地図に表示されているラスタの部分</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Whole raster</source>
        <translation>ラスタ全体</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Every pixel of the raster</source>
        <translation>ラスタのすべてのピクセル</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Selected polygons</source>
        <translation>選択ポリゴン</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/install_dialog.py"/>
        <source>Where</source>
        <translation>範囲</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <location filename="../ui/classes/scene_panel.py"/>
        <location filename="../ui/classes/why.py"/>
        <source>Choose a raster first.</source>
        <translation>まずラスタを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>The raster cannot be read: check that its file is there.</source>
        <translation>ラスタを読めません：ファイルがあるか確認してください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>A run is going: wait for it, or cancel it.</source>
        <translation>実行中です：終わるまで待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>There are no classes yet: add at least two.</source>
        <translation>まだクラスがありません：2 つ以上追加してください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Classify the visible extent (of selected polygons, what is visible of them) at the screen's resolution, in seconds: coarse pixels, without refinement; with spectral knowledge where the source is automatic</source>
        <translation>表示領域（選択ポリゴンの場合はその見えている部分）を画面の解像度で数秒で分類します：粗いピクセル、精緻化なし、ソースが自動ならスペクトル知識を使用</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Make the class map and its confidence as layers, and a report</source>
        <translation>分類図と信頼度をレイヤとして、レポートとともに作成します</translation>
    </message>
    <message>
        <location filename="../ui/classes/run_panel.py"/>
        <source>Only pixels whose centre lies in a selected polygon: of the active layer, else of the first layer with selected polygons</source>
        <translation>中心が選択ポリゴンに入るピクセルだけ：アクティブレイヤ、なければ選択ポリゴンのある最初のレイヤ</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>choose a raster</source>
        <translation>ラスタを選択</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The hyperspectral or multispectral raster to classify</source>
        <translation>分類するハイパースペクトルまたはマルチスペクトルラスタ</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <location filename="../processing_provider/class_signatures.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Raster</source>
        <translation>ラスタ</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>What is known of the raster</source>
        <translation>ラスタについてわかっていること</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Open a page with all that was understood of the raster, band by band</source>
        <translation>ラスタについてわかったすべてを、バンドごとにページで開きます</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>True colour</source>
        <translation>トゥルーカラー</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Show the raster in the bands nearest to red, green and blue light</source>
        <translation>赤・緑・青の光に最も近いバンドでラスタを表示します</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Infrared</source>
        <translation>赤外</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Show near infrared, red and green as red, green and blue: plants are red</source>
        <translation>近赤外・赤・緑を赤・緑・青として表示します：植物が赤くなります</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The colours could not be set: the raster's values could not be read.</source>
        <translation>色を設定できませんでした：ラスタの値を読めませんでした。</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Choose a raster of many bands, or add one to the project.</source>
        <translation>多バンドのラスタを選ぶか、プロジェクトに追加してください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>{bands}; the engine would tell more</source>
        <translation>{bands}。エンジンがあればさらにわかります</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>{bands}, reading more...</source>
        <translation>{bands}、読み込み中...</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>Bands that are not used. {reasons}</source>
        <translation>使われないバンド。{reasons}</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>What was understood of the raster; the button above opens all of it</source>
        <translation>ラスタについてわかったこと。上のボタンですべて開きます</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>What to know before trusting a map</source>
        <translation>分類図を信頼する前に知っておくこと</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The raster has no bands near these wavelengths.</source>
        <translation>ラスタにはこれらの波長に近いバンドがありません。</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The layer has no file of its own: nothing can be said about it.</source>
        <translation>レイヤに自身のファイルがありません：何もわかりません。</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <location filename="../ui/classes/why.py"/>
        <source>The classification engine is not installed.</source>
        <translation>分類エンジンがインストールされていません。</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The raster does not tell its wavelengths: no band is known to be red.</source>
        <translation>ラスタに波長の情報がありません：どのバンドが赤かわかりません。</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The classification engine, which reads the wavelengths, is not installed.</source>
        <translation>波長を読む分類エンジンがインストールされていません。</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_panel.py"/>
        <source>The raster is still being read.</source>
        <translation>ラスタをまだ読み込み中です。</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{low} to {high} nm</source>
        <translation>{low} から {high} nm</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no wavelengths</source>
        <translation>波長なし</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{count} bad</source>
        <translation>不良 {count}</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>nodata {value}</source>
        <translation>nodata {value}</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>1 band</source>
        <translation>1 バンド</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{count} bands</source>
        <translation>{count} バンド</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>No coordinate reference system: areas will be given in pixels.</source>
        <translation>座標参照系なし：面積はピクセル数で示します。</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>{count} more in the report</source>
        <translation>ほか {count} 件はレポートに</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>bad</source>
        <translation>不良</translation>
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
        <translation>デジタル値 (DN)</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>reflectance, scaled band by band</source>
        <translation>反射率（バンドごとのスケール）</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>transparency</source>
        <translation>透明度</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>marked bad</source>
        <translation>不良と記載</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no wavelength</source>
        <translation>波長なし</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>water absorption</source>
        <translation>水の吸収</translation>
    </message>
    <message>
        <location filename="../ui/classes/scene_text.py"/>
        <source>no reflected sunlight</source>
        <translation>太陽光の反射なし</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Spectral knowledge</source>
        <translation>スペクトル知識</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>CLIP, which looks at a colour picture</source>
        <translation>CLIP（カラー画像を見る）</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Spectral knowledge and CLIP</source>
        <translation>スペクトル知識と CLIP</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Network trained on the scene (minutes)</source>
        <translation>シーンで学習するネットワーク（数分）</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Scene statistics (seconds)</source>
        <translation>シーンの統計（数秒）</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_fields.py"/>
        <source>Automatic: {source}</source>
        <translation>自動：{source}</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Refinement and advanced</source>
        <translation>精緻化と詳細設定</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Settings that most maps do not need</source>
        <translation>ほとんどの分類図には不要な設定</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>CLIP</source>
        <translation>CLIP</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>How the network that knows words and pictures looks</source>
        <translation>言葉と画像を知るネットワークの見方</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>as set above</source>
        <translation>上の設定どおり</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Folder for results</source>
        <translation>結果のフォルダ</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>temporary files</source>
        <translation>一時ファイル</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Class map, confidence and report are kept in this folder. Left empty they are temporary: QGIS deletes them when it closes.</source>
        <translation>分類図、信頼度、レポートをこのフォルダに保存します。空欄では一時ファイルになり、QGIS の終了時に削除されます。</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>One band a class; large on large rasters</source>
        <translation>クラスごとに 1 バンド。大きなラスタでは大きくなります</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>What the source alone says, to compare with</source>
        <translation>比較用に、ソースだけによる結果</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Keep results in</source>
        <translation>結果の保存先</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Also a raster of all class probabilities</source>
        <translation>全クラスの確率のラスタも作成</translation>
    </message>
    <message>
        <location filename="../ui/classes/settings_panel.py"/>
        <source>Also the map before refinement</source>
        <translation>精緻化前の分類図も作成</translation>
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
        <translation>{count} ピクセル</translation>
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
        <translation>クラス</translation>
    </message>
    <message>
        <location filename="../ui/classes/table_view.py"/>
        <source>Move {count} classes</source>
        <translation>{count} 個のクラスを移動</translation>
    </message>
    <message>
        <location filename="../ui/classes/table_view.py"/>
        <source>No classes yet. Add one with + and type its name, paste a list, or start from a library.</source>
        <translation>まだクラスがありません。+ で追加して名前を入力するか、一覧を貼り付けるか、ライブラリから始めてください。</translation>
    </message>
    <message>
        <location filename="../ui/classes/why.py"/>
        <source>The layer has no file of its own, so single pixels cannot be asked about.</source>
        <translation>レイヤに自身のファイルがないため、個々のピクセルを調べられません。</translation>
    </message>
    <message>
        <location filename="../ui/classes/why.py"/>
        <source>Click a pixel on the map to see its spectrum and why it gets its class</source>
        <translation>地図のピクセルをクリックすると、スペクトルとそのクラスになった理由を表示します</translation>
    </message>
    <message>
        <location filename="../ui/classes/why.py"/>
        <source>This place lies outside the raster's coordinates.</source>
        <translation>この場所はラスタの座標の外です。</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Close this strip</source>
        <translation>この欄を閉じます</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Looking at the pixel...</source>
        <translation>ピクセルを調べています...</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Why this class?</source>
        <translation>なぜこのクラス？</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>1 less probable class is not shown.</source>
        <translation>確率の低い 1 クラスは表示していません。</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>{count} less probable classes are not shown.</source>
        <translation>確率の低い {count} クラスは表示していません。</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Thick: the pixel. Dashed: the material of each class that comes closest.</source>
        <translation>太線：ピクセル。破線：各クラスで最も近い物質。</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>No pixel there</source>
        <translation>そこにピクセルはありません</translation>
    </message>
    <message>
        <location filename="../ui/classes/why_strip.py"/>
        <source>Row {row}, column {column}</source>
        <translation>行 {row}、列 {column}</translation>
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
        <translation>ピクセル</translation>
    </message>
    <message>
        <location filename="../ui/closing.py"/>
        <source>{title} is still running while its project is closed. Stop it, or let it finish and show its result in the project that is open then?</source>
        <translation>{title} の実行中にプロジェクトが閉じられます。停止しますか、それとも完了させて、そのとき開いているプロジェクトに結果を表示しますか？</translation>
    </message>
    <message>
        <location filename="../ui/closing.py"/>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../ui/closing.py"/>
        <source>Let it finish</source>
        <translation>完了させる</translation>
    </message>
    <message>
        <location filename="../ui/docks.py"/>
        <source>Show the dock in which classes are named and a raster is classified</source>
        <translation>クラスに名前を付け、ラスタを分類するドックを表示します</translation>
    </message>
    <message>
        <location filename="../ui/docks.py"/>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <location filename="../ui/docks.py"/>
        <source>Show the dock in which samples are drawn and a model is trained</source>
        <translation>サンプルを描き、モデルを学習するドックを表示します</translation>
    </message>
    <message>
        <location filename="../ui/engine_access.py"/>
        <source>The classification engine has no torch: words work, training and networks need it. Install the full engine under Settings &gt; Options &gt; Spectral Prompts.</source>
        <translation>分類エンジンに torch がありません：言葉は使えますが、学習とネットワークには必要です。設定 &gt; オプション &gt; Spectral Prompts で完全なエンジンをインストールしてください。</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>named in the environment variable SPECTRAL_PROMPTS_PYTHON</source>
        <translation>環境変数 SPECTRAL_PROMPTS_PYTHON で指定</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>named above</source>
        <translation>上で指定</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>the plugin's own</source>
        <translation>プラグインのもの</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>QGIS's own</source>
        <translation>QGIS のもの</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Check the engine</source>
        <translation>エンジンを確認</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Starts the engine with what is chosen above, and says what was found</source>
        <translation>上で選んだものでエンジンを起動し、結果を示します</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>In use: {path}</source>
        <translation>使用中：{path}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>The engine is being started</source>
        <translation>エンジンを起動しています</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Looking at {path}...</source>
        <translation>{path} を調べています...</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Found: Python {version}, {origin}, at {path}</source>
        <translation>見つかりました：Python {version}、{origin}、{path}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Maps from words: yes</source>
        <translation>言葉からの分類図：可</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Training and networks: yes (torch {version})</source>
        <translation>学習とネットワーク：可（torch {version}）</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>CLIP: yes</source>
        <translation>CLIP：可</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>CLIP: no, the package open_clip_torch is missing</source>
        <translation>CLIP：不可、パッケージ open_clip_torch がありません</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>Missing: {packages}</source>
        <translation>不足：{packages}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>GPU: {name}</source>
        <translation>GPU：{name}</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>GPU: none that torch uses</source>
        <translation>GPU：torch が使えるものなし</translation>
    </message>
    <message>
        <location filename="../ui/engine_check.py"/>
        <source>Training, networks and CLIP: no; missing: {packages}</source>
        <translation>学習、ネットワーク、CLIP：不可、不足：{packages}</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <location filename="../ui/installed_engine.py"/>
        <source>Install...</source>
        <translation>インストール...</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Choose which engine, where, and install it; a few minutes</source>
        <translation>どのエンジンをどこに置くかを選び、インストールします（数分）</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Use my own Python...</source>
        <translation>別の Python を使う...</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Name a Python that has the engine's packages in the options</source>
        <translation>エンジンのパッケージを持つ Python をオプションで指定します</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Read how it is installed, offline, too</source>
        <translation>オフラインも含め、インストール方法を読みます</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Say what was looked for</source>
        <translation>何を探したかを示します</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Look again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>Look for the engine once more</source>
        <translation>エンジンをもう一度探します</translation>
    </message>
    <message>
        <location filename="../ui/engine_panel.py"/>
        <source>The classification engine is not installed (about 150 MB to download for spectral knowledge, 500 MB with CLIP and training). Tables and drawing work without it.</source>
        <translation>分類エンジンがインストールされていません（ダウンロードはスペクトル知識で約 150 MB、CLIP と学習を含めて 500 MB）。表と描画はエンジンなしで使えます。</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>Spectral Prompts was uninstalled</source>
        <translation>Spectral Prompts をアンインストールしました</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>What it installed is still there ({size}):
{folders}
Remove that as well?</source>
        <translation>インストールされたものがまだ残っています ({size})：
{folders}
それも削除しますか？</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <location filename="../ui/farewell.py"/>
        <source>The engine and the weights of Spectral Prompts were removed.</source>
        <translation>Spectral Prompts のエンジンと重みを削除しました。</translation>
    </message>
    <message>
        <location filename="../ui/guide.py"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../ui/guide.py"/>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <location filename="../ui/guide.py"/>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Spectral Prompts: install the engine</source>
        <translation>Spectral Prompts：エンジンのインストール</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/messages.py"/>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>The engine is a Python environment of its own. Nothing is installed into QGIS, and removing it leaves nothing behind. Packages come from the Python package index with fixed versions and checksums; nothing of yours is sent.</source>
        <translation>エンジンは独立した Python 環境です。QGIS には何もインストールせず、削除すれば何も残りません。パッケージは Python Package Index から、固定のバージョンとチェックサムで取得します。お使いのデータは送信しません。</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Basic: maps from words, accuracy, spectra ({size})</source>
        <translation>基本：言葉からの分類図、精度、スペクトル ({size})</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Spectral knowledge: works offline and without a graphics card</source>
        <translation>スペクトル知識：オフラインで、グラフィックカードなしで動きます</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Full: also CLIP, training and objects ({size})</source>
        <translation>完全：CLIP、学習、オブジェクトも ({size})</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Adds torch, CLIP and a sentence encoder</source>
        <translation>torch、CLIP、文エンコーダを追加します</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>for an NVIDIA graphics card ({size})</source>
        <translation>NVIDIA グラフィックカード用 ({size})</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Folder for the engine</source>
        <translation>エンジンのフォルダ</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>On this computer's own disk, if you can choose</source>
        <translation>できればこのコンピュータ自身のディスクに</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Offline, another Python</source>
        <translation>オフライン、別の Python</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Folder of wheels</source>
        <translation>wheel のフォルダ</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>from the network</source>
        <translation>ネットワークから</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>For a computer without a network: a folder that 'Install the engine' in the Processing toolbox has filled on another one (What to do: wheels).</source>
        <translation>ネットワークのないコンピュータ用：プロセシングツールボックスの 'エンジンをインストール' が別のコンピュータで用意したフォルダ（実行内容：wheels）。</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Python to install the engine with</source>
        <translation>エンジンのインストールに使う Python</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>looked for</source>
        <translation>自動で探す</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>A Python 3.10 to 3.14 of 64 bits; it serves to make the environment, no more</source>
        <translation>64 ビットの Python 3.10 から 3.14。環境の作成にだけ使います</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Install again even if it is there</source>
        <translation>あっても再インストール</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>What was done so far, line by line</source>
        <translation>これまでの作業（1 行ずつ）</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>CUDA 13; needs NVIDIA's driver 580 or newer</source>
        <translation>CUDA 13。NVIDIA ドライバ 580 以降が必要です</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Only the full engine can use a graphics card</source>
        <translation>グラフィックカードを使えるのは完全なエンジンだけです</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>It is being installed</source>
        <translation>インストール中です</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Fetch and install it; a few minutes</source>
        <translation>取得してインストールします（数分）</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>It is being stopped</source>
        <translation>停止しています</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>Stop; nothing half-made is left</source>
        <translation>停止します。中途半端なものは残りません</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>It goes on in the background</source>
        <translation>バックグラウンドで続きます</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <source>Cancelling...</source>
        <translation>キャンセルしています...</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../ui/run_bar.py"/>
        <source>Starting...</source>
        <translation>開始しています...</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>{free} free there; {needed} are needed while it is installed.</source>
        <translation>空き {free}。インストール中は {needed} 必要です。</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>Cancelled: nothing was installed.</source>
        <translation>キャンセルしました：何もインストールされていません。</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>The engine is installed and works.</source>
        <translation>エンジンはインストール済みで、動作します。</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>The engine is installed, but {path} is used, which is named in the options or in the environment variable SPECTRAL_PROMPTS_PYTHON: clear that to use the new one.</source>
        <translation>エンジンはインストール済みですが、オプションまたは環境変数 SPECTRAL_PROMPTS_PYTHON で指定された {path} が使われています：新しいものを使うには、それを空にしてください。</translation>
    </message>
    <message>
        <location filename="../ui/install_dialog.py"/>
        <source>{download} to download, {disk} on the disk</source>
        <translation>ダウンロード {download}、ディスク {disk}</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Remove...</source>
        <translation>削除...</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Where the environment and the log of its set-up lie</source>
        <translation>環境とセットアップのログがある場所</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Update...</source>
        <translation>更新...</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Change...</source>
        <translation>変更...</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>It is being installed; show how far</source>
        <translation>インストール中です。進み具合を表示します</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Choose which engine, where, and install it</source>
        <translation>どのエンジンをどこに置くかを選び、インストールします</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Delete the environment and everything fetched for it</source>
        <translation>環境と、そのために取得したすべてを削除します</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Nothing is installed</source>
        <translation>何もインストールされていません</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Remove the engine ({size} in {folder})? Maps, models and weights stay.</source>
        <translation>エンジンを削除しますか（{folder} の {size}）？分類図、モデル、重みは残ります。</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>The plugin's own engine is not installed.</source>
        <translation>プラグイン自身のエンジンはインストールされていません。</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>basic</source>
        <translation>基本</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>full</source>
        <translation>完全</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>Installed: {tier}, Python {python}, {size}, {date}, in {folder}</source>
        <translation>インストール済み：{tier}、Python {python}、{size}、{date}、{folder}</translation>
    </message>
    <message>
        <location filename="../ui/installed_engine.py"/>
        <source>This version of the plugin comes with newer packages: update it.</source>
        <translation>このバージョンのプラグインには新しいパッケージがあります：更新してください。</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Show the log, which can be copied into a report</source>
        <translation>レポートにコピーできるログを表示します</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The diagnostics are on the clipboard: paste them into your report. Your user name and the path of your home folder are left out.</source>
        <translation>診断情報をクリップボードにコピーしました：報告に貼り付けてください。ユーザー名とホームフォルダのパスは含まれません。</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Spectral Prompts: details</source>
        <translation>Spectral Prompts：詳細</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>There is no log.</source>
        <translation>ログはありません。</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>What the engine wrote</source>
        <translation>エンジンの出力</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Copies message, log, last job, settings and versions as text for a report. Your user name and the path of your home folder are left out.</source>
        <translation>メッセージ、ログ、最後のジョブ、設定、バージョンを報告用のテキストとしてコピーします。ユーザー名とホームフォルダのパスは含まれません。</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Classification engine</source>
        <translation>分類エンジン</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Python for the classification engine</source>
        <translation>分類エンジンの Python</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the plugin's own, when installed</source>
        <translation>プラグインのもの（インストール済みの場合）</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>A Python 3.10 or newer with the engine's packages (numpy, scipy, rasterio, scikit-learn, ...). Left empty: the plugin's own environment.</source>
        <translation>エンジンのパッケージ（numpy、scipy、rasterio、scikit-learn など）を持つ Python 3.10 以降。空欄の場合：プラグイン自身の環境。</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>If there is none, try QGIS's own Python</source>
        <translation>なければ QGIS の Python を試す</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Only useful where the engine's packages are installed beside QGIS.</source>
        <translation>エンジンのパッケージが QGIS とともにインストールされている場合だけ役立ちます。</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Rasters are read in parts so that this is not exceeded.</source>
        <translation>これを超えないように、ラスタを部分ごとに読みます。</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>all cores</source>
        <translation>全コア</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Cores the engine may use; maps are the same with any number.</source>
        <translation>エンジンが使えるコア数。分類図は数によらず同じです。</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>on the GPU if there is one</source>
        <translation>あれば GPU</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>on the processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>on the GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Only networks (CLIP, refinement 'special') can run on a GPU, an NVIDIA one.</source>
        <translation>GPU（NVIDIA 製）で動くのはネットワーク（CLIP、精緻化 'special'）だけです。</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Engine's Python</source>
        <translation>エンジンの Python</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Memory budget</source>
        <translation>メモリの上限</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Networks run</source>
        <translation>ネットワークの実行</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>Weights of networks</source>
        <translation>ネットワークの重み</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Folder for the weights of networks</source>
        <translation>ネットワークの重みのフォルダ</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the folder for application data</source>
        <translation>アプリケーションデータのフォルダ</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Where CLIP's weights are kept, some hundred MB a file. They come there from the list below, with 'Fetch weights' in the Processing toolbox, or when they are first needed.</source>
        <translation>CLIP の重みの保存先（1 ファイル数百 MB）。下の一覧、プロセシングツールボックスの '重みを取得'、または初めて必要になったときに取得されます。</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Never download</source>
        <translation>ダウンロードしない</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>What is missing is refused; the message names the file and where to put it.</source>
        <translation>足りないものは拒否し、ファイルと置き場所を示します。</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Certificates to trust</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;全ファイル (*)</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the usual ones</source>
        <translation>通常のもの</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>A file in PEM format, needed where a company's proxy signs web pages with a certificate of its own.</source>
        <translation>PEM 形式のファイル。会社のプロキシが独自の証明書で Web ページに署名する場合に必要です。</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Weights folder</source>
        <translation>重みのフォルダ</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>the system's</source>
        <translation>システムのもの</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>{proxy} (as in Options &gt; Network)</source>
        <translation>{proxy}（オプション &gt; ネットワーク と同じ）</translation>
    </message>
    <message>
        <location filename="../ui/plots/bars.py"/>
        <source>Probability of each class</source>
        <translation>各クラスの確率</translation>
    </message>
    <message>
        <location filename="../ui/plots/bars.py"/>
        <source>Probability of each class, given the classes listed.</source>
        <translation>挙げられたクラスの中での各クラスの確率。</translation>
    </message>
    <message>
        <location filename="../ui/plots/canvas.py"/>
        <source>No plot: QGIS's Python lacks the package matplotlib. Everything else works. Install it (Debian and Ubuntu: python3-matplotlib) and start QGIS again.</source>
        <translation>グラフなし：QGIS の Python にパッケージ matplotlib がありません。ほかはすべて動きます。インストールして（Debian と Ubuntu：python3-matplotlib）QGIS を再起動してください。</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Reflectance</source>
        <translation>反射率</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Wavelength (nm)</source>
        <translation>波長 (nm)</translation>
    </message>
    <message>
        <location filename="../ui/plots/saving.py"/>
        <source>Band number</source>
        <translation>バンド番号</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Point at a line, or use the arrow keys, to read its values. Right click saves the picture or its numbers. Grey: bands that are not used.</source>
        <translation>線を指すか矢印キーで値を読めます。右クリックで図や数値を保存します。灰色：使われないバンド。</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>No spectra to show yet.</source>
        <translation>表示するスペクトルがまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Loading the plot...</source>
        <translation>グラフを読み込み中...</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Plot of spectra</source>
        <translation>スペクトルのグラフ</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Reflectance by band number</source>
        <translation>バンド番号ごとの反射率</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Value by band number</source>
        <translation>バンド番号ごとの値</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Reflectance by wavelength in nm</source>
        <translation>波長 (nm) ごとの反射率</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Value by wavelength in nm</source>
        <translation>波長 (nm) ごとの値</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{nm} nm (band {band})</source>
        <translation>{nm} nm（バンド {band}）</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>band {band}</source>
        <translation>バンド {band}</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{name}: {value} at {place}</source>
        <translation>{name}：{place} で {value}</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{name}: {value} ± {std} at {place}</source>
        <translation>{name}：{place} で {value} ± {std}</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save as picture...</source>
        <translation>図として保存...</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save numbers as table (CSV)...</source>
        <translation>数値を表として保存 (CSV)...</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Copy numbers</source>
        <translation>数値をコピー</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>There is nothing to save yet.</source>
        <translation>保存するものがまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>No plot yet.</source>
        <translation>グラフはまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save plot as picture</source>
        <translation>グラフを図として保存</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>画像 (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Save numbers as table</source>
        <translation>数値を表として保存</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/plots/spectra.py"/>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} に書き込めませんでした：{reason}。</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} objects</source>
        <translation>{raster} オブジェクト</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} classes</source>
        <translation>{raster} クラス</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} confidence</source>
        <translation>{raster} 信頼度</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} probabilities</source>
        <translation>{raster} 確率</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <source>{raster} classes before refinement</source>
        <translation>{raster} 精緻化前のクラス</translation>
    </message>
    <message>
        <location filename="../ui/result_layers.py"/>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Classification</source>
        <translation>分類</translation>
    </message>
    <message>
        <location filename="../ui/run_bar.py"/>
        <source>Progress over all stages</source>
        <translation>全段階の進行状況</translation>
    </message>
    <message>
        <location filename="../ui/run_bar.py"/>
        <source>Stop the run; nothing is written</source>
        <translation>実行を停止します。何も書き込まれません</translation>
    </message>
    <message>
        <location filename="../ui/run_bar.py"/>
        <location filename="../ui/weights_panel.py"/>
        <source>The run is being stopped</source>
        <translation>実行を停止しています</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <location filename="../ui/setup_run.py"/>
        <source>There is no Processing algorithm {name!r}.</source>
        <translation>プロセシングアルゴリズム {name!r} がありません。</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <location filename="../ui/setup_run.py"/>
        <source>The run ended without a result and without saying why; the log may tell.</source>
        <translation>結果も理由もなく実行が終わりました。ログに手がかりがあるかもしれません。</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Classes and their samples</source>
        <translation>クラスとそのサンプル</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>This class has no samples.</source>
        <translation>このクラスにはサンプルがありません。</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Select its samples</source>
        <translation>サンプルを選択</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Zoom to its samples</source>
        <translation>サンプルにズーム</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Rename...</source>
        <translation>名前を変更...</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>Its samples get the new name, too</source>
        <translation>サンプルの名前も変わります</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Add a class</source>
        <translation>クラスを追加</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_table.py"/>
        <source>class {number}</source>
        <translation>クラス {number}</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The field '{field}' holds at most {most} letters, the class '{name}' has {count}: give the class a shorter name, or the samples a wider field.</source>
        <translation>フィールド '{field}' は最大 {most} 文字ですが、クラス '{name}' は {count} 文字です：クラス名を短くするか、サンプルのフィールドを広げてください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The class in row {row} has no name: give it one.</source>
        <translation>行 {row} のクラスに名前がありません：名前を付けてください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>class {value}</source>
        <translation>クラス {value}</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The field '{field}' holds more than {most} different values: that is no class. Choose the field with the class.</source>
        <translation>フィールド '{field}' には {most} を超える異なる値があり、クラスではありません。クラスのフィールドを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>The field '{field}' holds {value}, class values are 1 to {most}: choose the field with the class, or number the classes anew.</source>
        <translation>フィールド '{field}' に {value} がありますが、クラス値は 1 から {most} です：クラスのフィールドを選ぶか、クラスの番号を付け直してください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/class_values.py"/>
        <source>Add classes of the samples</source>
        <translation>サンプルのクラスを追加</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>polygons</source>
        <translation>ポリゴン</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <location filename="../ui/samples/object_choices.py"/>
        <source>pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>The classes of both docks; the selected one is drawn. Keys 1 to 9 select.</source>
        <translation>両ドックのクラス。選択中のクラスを描きます。キー 1 から 9 で選択できます。</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>Samples drawn, also those that are not saved yet</source>
        <translation>描いたサンプル（未保存も含む）</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>Pixels of the raster in these samples, of no other class and with data</source>
        <translation>これらのサンプルのラスタピクセル（ほかのクラスに属さず、データのあるもの）</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>What to look at before training</source>
        <translation>学習前に確認すること</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <location filename="../ui/samples/counts_model.py"/>
        <source>Key {number} on the map selects it.</source>
        <translation>地図上でキー {number} を押すと選択します。</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Spectral Prompts: samples</source>
        <translation>Spectral Prompts：サンプル</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Make a layer for samples with New, or choose a layer of polygons or points that has a class.</source>
        <translation>「新規」でサンプル用のレイヤを作るか、クラスを持つポリゴンまたはポイントのレイヤを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Add classes with +, two at least.</source>
        <translation>+ で 2 つ以上のクラスを追加してください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>Select a class, choose a tool, and draw on the map.</source>
        <translation>クラスとツールを選び、地図上に描いてください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>1 sample selected.</source>
        <translation>1 個のサンプルを選択しました。</translation>
    </message>
    <message>
        <location filename="../ui/samples/dock.py"/>
        <source>{count} samples selected.</source>
        <translation>{count} 個のサンプルを選択しました。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Polygon</source>
        <translation>ポリゴン</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Point</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Grow region</source>
        <translation>領域拡張</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>There is no class yet: add one with +.</source>
        <translation>まだクラスがありません：+ で追加してください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>The samples are a layer of points: only points can be drawn in it.</source>
        <translation>サンプルはポイントレイヤです：ポイントしか描けません。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Choose the raster that the samples lie on first.</source>
        <translation>まずサンプルを載せるラスタを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>The raster has no file of its own; save it as a GeoTIFF to grow regions.</source>
        <translation>ラスタに自身のファイルがありません。領域拡張には GeoTIFF に保存してください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Growing regions needs the classification engine, which is missing.</source>
        <translation>領域拡張には分類エンジンが必要ですが、ありません。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Keys 1 to 9 pick the class, Esc ends.</source>
        <translation>キー 1 から 9 でクラスを選び、Esc で終わります。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Polygon: left click adds a corner, Backspace takes the last one back, right click or Enter finishes.</source>
        <translation>ポリゴン：左クリックで頂点を追加、Backspace で最後の頂点を取り消し、右クリックか Enter で完了します。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Rectangle: drag from corner to corner, or click both.</source>
        <translation>矩形：角から角へドラッグするか、両方をクリックします。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Point: a click takes the pixel there.</source>
        <translation>ポイント：クリックした場所のピクセルを取ります。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Grow region: a click shows the like pixels around; change the angle to see more or fewer, right click or Enter takes them.</source>
        <translation>領域拡張：クリックすると周囲の似たピクセルを示します。角度を変えると増減し、右クリックか Enter で確定します。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>There is no pixel of '{name}' here.</source>
        <translation>ここに '{name}' のピクセルはありません。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Region of {pixels} pixels, cut off: it would be larger. A smaller angle keeps it to what looks alike. Right click takes it, Esc drops it.</source>
        <translation>{pixels} ピクセルの領域（打ち切り、実際はもっと大きい）。角度を小さくすると似たものに絞られます。右クリックで確定、Esc で破棄。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Region of 1 pixel. A larger angle takes more. Right click takes it.</source>
        <translation>1 ピクセルの領域。角度を大きくすると増えます。右クリックで確定。</translation>
    </message>
    <message>
        <location filename="../ui/samples/drawing.py"/>
        <source>Region of {pixels} pixels. Right click takes it, Esc drops it.</source>
        <translation>{pixels} ピクセルの領域。右クリックで確定、Esc で破棄。</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source> rad</source>
        <translation> rad</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Spectral angle for growing regions, in radians</source>
        <translation>領域拡張のスペクトル角（ラジアン）</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Grow region: how unlike a pixel's spectrum may be to that of the place clicked, as an angle in radians; 0 is the same shape whatever the brightness, 0.05 looks alike, 0.2 takes in neighbours</source>
        <translation>領域拡張：ピクセルのスペクトルが、クリックした場所のものとどれだけ違ってよいか（ラジアンの角度）。0 は明るさによらず同じ形、0.05 は似たもの、0.2 は隣も含みます</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Add a class, in both docks</source>
        <translation>両方のドックにクラスを追加します</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Select samples first, with QGIS's selection tools or from the table's menu.</source>
        <translation>まず QGIS の選択ツールか表のメニューでサンプルを選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Everything is saved.</source>
        <translation>すべて保存されています。</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Save the samples; until then they are only in QGIS's edit buffer</source>
        <translation>サンプルを保存します。それまでは QGIS の編集バッファにしかありません</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Delete the selected samples ({count})</source>
        <translation>選択したサンプル ({count}) を削除</translation>
    </message>
    <message>
        <location filename="../ui/samples/edit_bar.py"/>
        <source>Give the selected samples ({count}) the class '{name}'</source>
        <translation>選択したサンプル ({count}) をクラス '{name}' にする</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>whole points</source>
        <translation>ポイント全体</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>whole polygons</source>
        <translation>ポリゴン全体</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>pixels (optimistic)</source>
        <translation>ピクセル（楽観的）</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Optimistic: pixels held out lie beside pixels that are learned from, often in the same polygon. The score tells how well samples are remembered, not how good the map is.</source>
        <translation>楽観的：検証用のピクセルが学習用のピクセルの隣、しばしば同じポリゴンにあります。評価値が示すのはサンプルをどれだけ覚えたかで、分類図の良さではありません。</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Squares of {side} x {side} pixels are held out with all samples in them, about {share} % of each class: for few or large polygons, and polygons side by side.</source>
        <translation>{side} x {side} ピクセルの正方形を、中のサンプルごと検証用に分けます（各クラスの約 {share} %）。ポリゴンが少ない、大きい、または隣り合う場合に向きます。</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Polygons with the same {field} stay together: about {share} % of these groups are kept from training and classified afterwards.</source>
        <translation>同じ {field} のポリゴンはまとめて扱います：これらのグループの約 {share} % を学習に使わず、後で分類します。</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Some samples of each class are kept from training and classified afterwards: the score tells what to expect at places without samples.</source>
        <translation>各クラスのサンプルの一部を学習に使わず、後で分類します：評価値はサンプルのない場所で期待できる値を示します。</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>No class has two samples, so none can be held out and there will be no score: draw a second one of each class in another place, or hold out blocks.</source>
        <translation>サンプルが 2 つあるクラスがないため検証用に分けられず、評価値はありません：各クラスの 2 つ目を別の場所に描くか、ブロックを検証用にしてください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>About {tested} of {units} points are kept from training and classified afterwards: the score tells what to expect at places without samples, if they lie apart.</source>
        <translation>{units} 個中約 {tested} 個のポイントを学習に使わず、後で分類します：ポイントが離れていれば、評価値はサンプルのない場所で期待できる値を示します。</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>About {tested} of {units} polygons are kept from training and classified afterwards: the score tells what to expect at places without samples.</source>
        <translation>{units} 個中約 {tested} 個のポリゴンを学習に使わず、後で分類します：評価値はサンプルのない場所で期待できる値を示します。</translation>
    </message>
    <message>
        <location filename="../ui/samples/hold_out.py"/>
        <source>Not tested, with a single one: {names}.</source>
        <translation>1 つしかないためテストしないもの：{names}。</translation>
    </message>
    <message>
        <location filename="../ui/samples/new_layer.py"/>
        <source>No samples could be made in {path} ({reason}): check that the folder may be written to, or choose another.</source>
        <translation>{path} にサンプルを作成できませんでした ({reason})：フォルダに書き込めるか確認するか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/new_layer.py"/>
        <source>QGIS cannot open it</source>
        <translation>QGIS で開けません</translation>
    </message>
    <message>
        <location filename="../ui/samples/new_layer.py"/>
        <source>{path} is there already and no GeoPackage ({reason}): choose another name.</source>
        <translation>{path} はすでにあり、GeoPackage ではありません ({reason})：別の名前を選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>no samples yet</source>
        <translation>サンプルなし</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Select this row and draw. A class without samples is left out of training.</source>
        <translation>この行を選んで描いてください。サンプルのないクラスは学習から除かれます。</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>no pixel of its own</source>
        <translation>固有のピクセルなし</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Its samples lie outside the raster, where it has no data, or under samples of other classes.</source>
        <translation>サンプルがラスタの外、データのない場所、またはほかのクラスのサンプルの下にあります。</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>under {count} pixels</source>
        <translation>{count} ピクセル未満</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{pixels} pixels: few to learn from, and the score of this class is a matter of chance. Draw more, best in other places.</source>
        <translation>{pixels} ピクセル：学習には少なく、このクラスの評価値は偶然に左右されます。なるべく別の場所にもっと描いてください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>mixed spectra</source>
        <translation>混在スペクトル</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Its pixels fall into two separate groups of spectra ({one} % and {other} %): two covers under one name, or polygons over an edge. Decided by splitting the pixels, brightness aside, in two along what varies most: the two lie more than {gap} times their spread apart. Consider two classes.</source>
        <translation>ピクセルが 2 つの別々のスペクトル群に分かれています（{one} % と {other} %）：1 つの名前に 2 つの被覆があるか、ポリゴンが境界をまたいでいます。明るさを除き、最も変動する方向でピクセルを 2 つに分けて判定しました：両者はばらつきの {gap} 倍より離れています。2 つのクラスにすることを検討してください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{one} / {other}: hard to tell apart (JM {distance})</source>
        <translation>{one} / {other}：区別が困難 (JM {distance})</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Jeffries-Matusita distance {distance} of the spectra, from 0 (the same) to 2 (no overlap); below {limit} classes are mistaken for each other. Merge them, or look for samples that are not mixed. Training also looks at the surroundings, and may still tell them apart.</source>
        <translation>スペクトルのジェフリーズ・マツシタ距離 {distance}（0 は同じ、2 は重なりなし）。{limit} 未満のクラスは取り違えられます。統合するか、混在しないサンプルを探してください。学習は周囲も見るので、それでも区別できることがあります。</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>1 more pair is hard to tell apart</source>
        <translation>ほか 1 組が区別困難</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} more pairs are hard to tell apart</source>
        <translation>ほか {count} 組が区別困難</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{one} / {other}: overlap on {pixels} pixels</source>
        <translation>{one} / {other}：{pixels} ピクセルで重複</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>Pixels in samples of two classes are left out of training. Select and mend them.</source>
        <translation>2 つのクラスのサンプルにあるピクセルは学習から除かれます。選択して直してください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>1 sample lies outside the raster</source>
        <translation>1 個のサンプルがラスタの外にあります</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} samples lie outside the raster</source>
        <translation>{count} 個のサンプルがラスタの外にあります</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>They are left out of training.</source>
        <translation>学習から除かれます。</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>1 sample has no class</source>
        <translation>1 個のサンプルにクラスがありません</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} samples have no class</source>
        <translation>{count} 個のサンプルにクラスがありません</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>They are left out of training. Select them and give them the current class.</source>
        <translation>学習から除かれます。選択して現在のクラスを付けてください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes.py"/>
        <source>{count} samples of classes that are not in the list: {names}</source>
        <translation>一覧にないクラスのサンプル {count} 個：{names}</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes_list.py"/>
        <source>select</source>
        <translation>選択</translation>
    </message>
    <message>
        <location filename="../ui/samples/notes_list.py"/>
        <source>add to the list</source>
        <translation>一覧に追加</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>whole polygons, as objects</source>
        <translation>ポリゴン全体（オブジェクト）</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>The field that says which polygons are of one thing: the tree, the field, the batch. They are never both learned and tested; without one each polygon stands for itself.</source>
        <translation>どのポリゴンが同じものかを示すフィールド：樹木、畑、ロットなど。同じものが学習とテストの両方に使われることはありません。なければ各ポリゴンは独立です。</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>segments of the raster</source>
        <translation>ラスタのセグメント</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>The layer of polygons that get a class; without one the whole raster is cut into segments of like pixels</source>
        <translation>クラスを付けるポリゴンのレイヤ。なければラスタ全体を似たピクセルのセグメントに分けます</translation>
    </message>
    <message>
        <location filename="../ui/samples/object_choices.py"/>
        <source>Pixels: each pixel of a sample is learned, and the result is a class map. Whole polygons: each is one object, such as a crown, a field or a roof, and the result is a layer of polygons.</source>
        <translation>ピクセル：サンプルの各ピクセルを学習し、結果は分類図です。ポリゴン全体：それぞれが樹冠、畑、屋根のような 1 つのオブジェクトで、結果はポリゴンのレイヤです。</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>1 sample follows: '{before}' is '{after}' now, in its layer, too.</source>
        <translation>1 個のサンプルも変更：'{before}' はレイヤでも '{after}' になりました。</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>{count} samples follow: '{before}' is '{after}' now, in their layer, too.</source>
        <translation>{count} 個のサンプルも変更：'{before}' はレイヤでも '{after}' になりました。</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>1 sample in '{layer}' is still called '{before}' and is left out of training: its layer was not changed.</source>
        <translation>'{layer}' の 1 個のサンプルはまだ '{before}' のままで、学習から除かれます：レイヤは変更されませんでした。</translation>
    </message>
    <message>
        <location filename="../ui/samples/renames.py"/>
        <source>{count} samples in '{layer}' are still called '{before}' and are left out of training: their layer was not changed.</source>
        <translation>'{layer}' の {count} 個のサンプルはまだ '{before}' のままで、学習から除かれます：レイヤは変更されませんでした。</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>There is no samples layer: choose one, or make a new one.</source>
        <translation>サンプルのレイヤがありません：選ぶか、新しく作成してください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' holds neither polygons nor points: nothing can be drawn in it.</source>
        <translation>レイヤ '{name}' はポリゴンでもポイントでもありません：描けません。</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Choose the field of '{name}' that holds the class.</source>
        <translation>'{name}' のクラスのフィールドを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' is read-only: its samples can be used, but not changed. Save it as a GeoPackage to draw in it.</source>
        <translation>レイヤ '{name}' は読取専用です：サンプルは使えますが変更できません。描くには GeoPackage に保存してください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Add sample of '{name}'</source>
        <translation>'{name}' のサンプルを追加</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Delete samples</source>
        <translation>サンプルを削除</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Make samples '{name}'</source>
        <translation>サンプルを '{name}' にする</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>Rename class '{before}' to '{after}'</source>
        <translation>クラス '{before}' を '{after}' に変更</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The samples could not be saved: {reason}</source>
        <translation>サンプルを保存できませんでした：{reason}</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' cannot be edited now: another program may have its file open.</source>
        <translation>レイヤ '{name}' は今編集できません：別のプログラムがファイルを開いているかもしれません。</translation>
    </message>
    <message>
        <location filename="../ui/samples/samples_layer.py"/>
        <source>The layer '{name}' did not take the change; its log may tell why.</source>
        <translation>レイヤ '{name}' に変更を加えられませんでした。ログに理由があるかもしれません。</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>No score: nothing could be held out, so the model was not tested.</source>
        <translation>評価値なし：検証用に分けられなかったため、モデルはテストされていません。</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>No score: too few samples to hold any out, so the model was not tested.</source>
        <translation>評価値なし：サンプルが少なく検証用に分けられなかったため、モデルはテストされていません。</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Overall accuracy {overall} on {held_out}, kappa {kappa}</source>
        <translation>全体精度 {overall}（{held_out}）、カッパ {kappa}</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Draw at least two samples of each class in different places, and train again.</source>
        <translation>各クラスについて別々の場所に 2 つ以上のサンプルを描き、再学習してください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Overall accuracy: share of the held-out objects that got their class. Kappa: agreement beyond chance, 1 at most. A large object counts as much as a small one.</source>
        <translation>全体精度：検証用のオブジェクトのうち正しいクラスになった割合。カッパ：偶然を超えた一致、最大 1。大きなオブジェクトも小さなものと同じ重みで数えます。</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Overall accuracy: share of the held-out pixels that got their class. Kappa: agreement beyond chance, 1 at most. Both are of samples, not of the map: areas where classes are hard to tell are rarely sampled.</source>
        <translation>全体精度：検証用のピクセルのうち正しいクラスになった割合。カッパ：偶然を超えた一致、最大 1。どちらもサンプルのもので、分類図のものではありません：クラスの判別が難しい面積はあまりサンプルされません。</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Held-out pixels lie beside learned ones: expect less elsewhere.</source>
        <translation>検証用のピクセルは学習用のピクセルの隣です：ほかの場所ではもっと低くなります。</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>Mean of the classes' own accuracies: {average}.</source>
        <translation>各クラスの精度の平均：{average}。</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>({tested} of {units})</source>
        <translation>（{units} 中 {tested}）</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out polygons</source>
        <translation>検証用ポリゴン</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out blocks</source>
        <translation>検証用ブロック</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out pixels, optimistic</source>
        <translation>検証用ピクセル、楽観的</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out objects</source>
        <translation>検証用オブジェクト</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out groups of objects</source>
        <translation>検証用オブジェクトのグループ</translation>
    </message>
    <message>
        <location filename="../ui/samples/score_words.py"/>
        <source>held-out samples</source>
        <translation>検証用サンプル</translation>
    </message>
    <message>
        <location filename="../ui/samples/shapes.py"/>
        <source>What was drawn has no place in the coordinate system of '{name}' ({crs}): draw nearer to the raster.</source>
        <translation>描いたものは '{name}' ({crs}) の座標系に位置がありません：ラスタの近くに描いてください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/shapes.py"/>
        <source>What was drawn has no area: a polygon needs three corners not on one line.</source>
        <translation>描いたものに面積がありません：ポリゴンには一直線上にない 3 つの頂点が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Spectra of the samples</source>
        <translation>サンプルのスペクトル</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Mean of each class, and one standard deviation to both sides; grey: unused bands</source>
        <translation>各クラスの平均と両側に 1 標準偏差。灰色：使われないバンド</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Draw samples to see how their spectra look.</source>
        <translation>サンプルを描くとスペクトルが表示されます。</translation>
    </message>
    <message>
        <location filename="../ui/samples/signature_panel.py"/>
        <source>Reading spectra...</source>
        <translation>スペクトルを読み込み中...</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>The raster that the samples lie on and that is classified; both docks share it</source>
        <translation>サンプルを載せ、分類するラスタ。両方のドックで共有します</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>Polygons or points with a class: an ordinary layer of the project. Its classes are added to the list.</source>
        <translation>クラスを持つポリゴンまたはポイント：プロジェクトの通常のレイヤです。そのクラスは一覧に追加されます。</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>&amp;New...</source>
        <translation>新規(&amp;N)...</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>Make an empty layer for samples in a GeoPackage, a file of your own</source>
        <translation>GeoPackage（自分のファイル）に空のサンプルレイヤを作成します</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>The field with the class of each sample: text is the name of a class, whole numbers are class values</source>
        <translation>各サンプルのクラスのフィールド：テキストはクラス名、整数はクラス値です</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>&amp;Raster</source>
        <translation>ラスタ(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>&amp;Samples</source>
        <translation>サンプル(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>Class &amp;field</source>
        <translation>クラスフィールド(&amp;F)</translation>
    </message>
    <message>
        <location filename="../ui/samples/source_panel.py"/>
        <source>New samples</source>
        <translation>新しいサンプル</translation>
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
        <translation>実行中です：終わりを待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>The classification engine is missing.</source>
        <translation>分類エンジンがありません。</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>Classify the raster first: places are chosen where its classification is least certain.</source>
        <translation>まずラスタを分類してください：分類が最も不確かな場所を選びます。</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>Looking for places to sample</source>
        <translation>サンプルを取る場所を探しています</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Where to sample next</source>
        <translation>次のサンプル地点</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>The places to sample could not be read from {path}.</source>
        <translation>サンプルを取る場所を {path} から読めませんでした。</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest.py"/>
        <source>No uncertain place was found that is not near a sample already.</source>
        <translation>既存のサンプルの近くにない不確かな場所は見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>&amp;Where to sample next: {count} places</source>
        <translation>次のサンプル地点(&amp;W)：{count} か所</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>Places to sample next</source>
        <translation>次にサンプルを取る場所</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>Double click, or Enter, zooms the map to the place</source>
        <translation>ダブルクリックか Enter で、地図がその場所にズームします</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>place</source>
        <translation>場所</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>class now</source>
        <translation>今のクラス</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>lead</source>
        <translation>差</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>How far the class is ahead of the second best, 0 to 1: the less, the less sure</source>
        <translation>クラスが 2 番目のクラスをどれだけ上回るか（0 から 1）：小さいほど不確かです</translation>
    </message>
    <message>
        <location filename="../ui/samples/suggest_panel.py"/>
        <source>Add the most uncertain places of the last classification as points to sample</source>
        <translation>直近の分類で最も不確かな場所を、サンプルを取るポイントとして追加します</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>Counting samples</source>
        <translation>サンプルを数えています</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>The samples could not be counted ({reason}).</source>
        <translation>サンプルを数えられませんでした ({reason})。</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>Choose the raster that the samples lie on, to see pixels and spectra.</source>
        <translation>ピクセルとスペクトルを見るには、サンプルを載せるラスタを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>Pixels and spectra are shown once the classification engine is installed.</source>
        <translation>分類エンジンをインストールすると、ピクセルとスペクトルが表示されます。</translation>
    </message>
    <message>
        <location filename="../ui/samples/survey.py"/>
        <source>The raster has no file of its own, so that pixels and spectra cannot be shown; training works.</source>
        <translation>ラスタに自身のファイルがないため、ピクセルとスペクトルは表示できません。学習はできます。</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Points have no extent: objects need a layer of polygons.</source>
        <translation>ポイントには広がりがありません：オブジェクトにはポリゴンのレイヤが必要です。</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Choose samples and the field with their class first, or make new ones.</source>
        <translation>まずサンプルとクラスのフィールドを選ぶか、新しく作成してください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Training needs samples of at least two classes; there are samples of {count}: draw another class, for example everything else.</source>
        <translation>学習には 2 つ以上のクラスのサンプルが必要ですが、{count} クラスしかありません：別のクラス（例えばその他すべて）を描いてください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>There is no model for these samples yet: train one first.</source>
        <translation>これらのサンプルのモデルがまだありません：まず学習してください。</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <location filename="../processing_provider/describe_classes.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>The model is trained: {path}</source>
        <translation>モデルを学習しました：{path}</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Classifying {raster}</source>
        <translation>{raster} を分類中</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>{classified} of {objects} objects got a class.</source>
        <translation>{objects} 個中 {classified} 個のオブジェクトにクラスが付きました。</translation>
    </message>
    <message>
        <location filename="../ui/samples/training.py"/>
        <source>Mean confidence {confidence}; the fainter, the less sure.</source>
        <translation>平均信頼度 {confidence}。薄いほど不確かです。</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Samples that are kept from training, to score the model on what it has not seen</source>
        <translation>学習に使わず、モデルを未知のもので評価するためのサンプル</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Models (*.spm)</source>
        <translation>モデル (*.spm)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Where the model goes</source>
        <translation>モデルの保存先</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>The file of the model, beside the samples unless you say otherwise; training again replaces it</source>
        <translation>モデルのファイル。指定しなければサンプルと同じ場所です。再学習すると置き換わります</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Learn</source>
        <translation>学習対象(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Hold out</source>
        <translation>検証用(&amp;H)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Classif&amp;y</source>
        <translation>分類対象(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>R&amp;eport</source>
        <translation>レポート(&amp;E)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Open the page of the training: scores of each class, confusion matrix, warnings</source>
        <translation>学習のページを開きます：各クラスの評価値、混同行列、警告</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Train again</source>
        <translation>再学習(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Train</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Train a model from the samples, saved or not, and score it on those held out</source>
        <translation>サンプル（未保存も可）からモデルを学習し、検証用で評価します</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Classify objects</source>
        <translation>オブジェクトを分類(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>&amp;Classify the raster</source>
        <translation>ラスタを分類(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Give each polygon of the layer chosen, or each segment of the raster, a class</source>
        <translation>選んだレイヤの各ポリゴン、またはラスタの各セグメントにクラスを付けます</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>Make a class map of the whole raster with the model, and its confidence</source>
        <translation>モデルでラスタ全体の分類図と信頼度を作成します</translation>
    </message>
    <message>
        <location filename="../ui/samples/training_panel.py"/>
        <source>The samples have changed since this model was trained: train again.</source>
        <translation>このモデルの学習後にサンプルが変わりました：再学習してください。</translation>
    </message>
    <message>
        <location filename="../ui/session.py"/>
        <source>This layer has no file of its own, so nothing can be said about it in advance; it is copied to a temporary file when it is classified.</source>
        <translation>このレイヤには自身のファイルがないため、事前には何もわかりません。分類時に一時ファイルへコピーします。</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>present</source>
        <translation>あり</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>partly fetched</source>
        <translation>一部取得</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>absent</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>another file</source>
        <translation>別のファイル</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>part of the engine</source>
        <translation>エンジンの一部</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Its checksum has not been compared yet; 'Verify' does</source>
        <translation>チェックサムはまだ照合していません。'検証' で照合します</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>'Download' goes on where it stopped</source>
        <translation>'ダウンロード' は続きから再開します</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Not what it should be: delete it and download it again</source>
        <translation>正しいものではありません：削除してダウンロードし直してください</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Installed with the engine's packages</source>
        <translation>エンジンのパッケージとともにインストール済み</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>From</source>
        <translation>入手元</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Import file...</source>
        <translation>ファイルをインポート...</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Import weights</source>
        <translation>重みをインポート</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Weights (*.pt *.ckpt *.pth *.bin *.safetensors);;All files (*)</source>
        <translation>重み (*.pt *.ckpt *.pth *.bin *.safetensors);;全ファイル (*)</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Delete {names} ({size})?</source>
        <translation>{names} ({size}) を削除しますか？</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Delete weights</source>
        <translation>重みを削除</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>{folder} is not there yet.</source>
        <translation>{folder} はまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Stopped. A download goes on from here the next time.</source>
        <translation>停止しました。次回は続きからダウンロードします。</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Known once a download has begun</source>
        <translation>ダウンロードを始めるとわかります</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Stop; a download goes on from here the next time</source>
        <translation>停止します。次回は続きからダウンロードします</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Wait until what is going has ended</source>
        <translation>実行中のものが終わるまでお待ちください</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Download the selected files</source>
        <translation>選択したファイルをダウンロードします</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Take a file that you have; it is recognised by its checksum</source>
        <translation>手元のファイルを取り込みます。チェックサムで認識します</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Read the selected files, or all, and compare their checksums</source>
        <translation>選択した（またはすべての）ファイルを読み、チェックサムを照合します</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Select files that are there</source>
        <translation>あるファイルを選択してください</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Remove the selected files</source>
        <translation>選択したファイルを削除します</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>The engine has not said yet where the folder is</source>
        <translation>エンジンからフォルダの場所がまだ届いていません</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>'Never download' is on</source>
        <translation>'ダウンロードしない' がオンです</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>Select files in the list</source>
        <translation>一覧でファイルを選択してください</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>The selected files are there</source>
        <translation>選択したファイルはあります</translation>
    </message>
    <message>
        <location filename="../ui/weights_panel.py"/>
        <source>nothing</source>
        <translation>なし</translation>
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
        <translation>パラメータ</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>Outputs</source>
        <translation>出力</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Compares a class map with a reference: confusion matrix, scores, and the area of each class with its error.
The reference must not be what the map was made from. Classes of map and reference are matched by their names, or by their values where no name agrees. Pixels without a class in the reference are left out.
Areas counted in a map are biased by its errors. With the confusion matrix they are corrected, and what is corrected gets a standard error, after Olofsson and others (2014). All scores are fractions from 0 to 1.</source>
        <translation>分類図を参照データと比較します：混同行列、評価値、各クラスの面積とその誤差。
参照データは、分類図の作成に使ったものであってはいけません。分類図と参照データのクラスは名前で、一致する名前がなければ値で対応付けます。参照データにクラスがないピクセルは除外します。
分類図で数えた面積は、その誤りによって偏ります。混同行列で補正し、補正した値には Olofsson ほか (2014) に従って標準誤差を付けます。評価値はすべて 0 から 1 の割合です。</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Assess accuracy</source>
        <translation>精度を評価</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>hyperspectral,multispectral,classification,land cover,accuracy,assessment,validation,confusion matrix,error matrix,kappa,F1,user's accuracy,producer's accuracy,area,reference,ground truth,Olofsson</source>
        <translation>ハイパースペクトル,マルチスペクトル,分類,土地被覆,精度,評価,検証,混同行列,誤差行列,カッパ,F1,利用者精度,生産者精度,面積,参照,グラウンドトゥルース,accuracy,Olofsson</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Class map</source>
        <translation>分類図</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>A raster of class values; 0 and nodata are no class.</source>
        <translation>クラス値のラスタ。0 と nodata はクラスではありません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Reference</source>
        <translation>参照データ</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>What is true: polygons, lines or points in any CRS with a field that holds the class, or a raster of class values on the same pixels as the map, in which 0 and nodata are no class.</source>
        <translation>正しいもの：クラスを持つフィールドのあるポリゴン、ライン、ポイント（CRS は任意）、または分類図と同じピクセルのクラス値ラスタ（0 と nodata はクラスではありません）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/object_algorithm.py"/>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Field with the class</source>
        <translation>クラスのフィールド</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>The field of a vector reference that holds the class, as the name or the value in the map. Left empty: the only field of text, else the only one of whole numbers.</source>
        <translation>ベクタの参照データでクラスを持つフィールド（名前、または分類図の値）。空欄の場合：唯一のテキストフィールド、なければ唯一の整数フィールド。</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>How the reference was drawn</source>
        <translation>参照データの抽出方法</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>`stratified`: places were drawn at random within each class of the map, as many as one liked in each. `simple_random`: places were drawn at random over the whole map. Adjusted scores and areas hold only if one of these is so; polygons drawn where it was easy give no adjusted figures one can rely on.</source>
        <translation>`stratified`：分類図の各クラスの中から場所を無作為に抽出（各クラスの数は任意）。`simple_random`：分類図全体から場所を無作為に抽出。調整済みの評価値と面積は、このどちらかである場合にのみ有効です。描きやすい場所に描いたポリゴンからは、信頼できる調整値は得られません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Confusion matrix</source>
        <translation>混同行列</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>CSV with counts of pixels: rows are the reference, columns the map, with producer's and user's accuracy.</source>
        <translation>ピクセル数の CSV：行が参照、列が分類図。生産者精度と利用者精度を含みます。</translation>
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
        <translation>HTML ページ：混同行列、各クラスの評価値、95 % 区間付きの面積、除外したものとその理由。</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Overall accuracy</source>
        <translation>全体精度</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Share of the reference's pixels that the map has right, 0 to 1.</source>
        <translation>参照データのピクセルのうち、分類図が正しい割合（0 から 1）。</translation>
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
        <translation>参照データの各クラスの生産者精度の平均（0 から 1）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Kappa</source>
        <translation>カッパ</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Cohen's kappa: agreement beyond chance, 1 at most. Missing where chance alone would agree everywhere.</source>
        <translation>コーエンのカッパ：偶然を超えた一致、最大 1。偶然だけで全体が一致する場合はありません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Overall accuracy, adjusted for areas</source>
        <translation>全体精度（面積調整済み）</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Each class of the map counts by its area in the map instead of its share of the reference, 0 to 1. Missing where the reference does not suffice.</source>
        <translation>分類図の各クラスを、参照データでの割合ではなく分類図での面積で重み付けします（0 から 1）。参照データが足りない場合はありません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Its standard error</source>
        <translation>その標準誤差</translation>
    </message>
    <message>
        <location filename="../processing_provider/assess_accuracy.py"/>
        <source>Standard error of the adjusted overall accuracy, 0 to 1; missing likewise.</source>
        <translation>調整済み全体精度の標準誤差（0 から 1）。同様にない場合があります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>Mean and spread of the spectra of each class, as a table and as plots, and how far classes lie apart.
Run it before training to see whether classes differ, and whether a class is in truth two. Bad bands and nodata are left out.</source>
        <translation>各クラスのスペクトルの平均とばらつきを表とグラフで示し、クラス間がどれだけ離れているかを示します。
学習の前に実行すると、クラスに違いがあるか、1 つのクラスが実は 2 つではないかがわかります。不良バンドと nodata は除外します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>Class signatures</source>
        <translation>クラスシグネチャ</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>hyperspectral,multispectral,spectral,signature,signatures,spectra,statistics,mean,standard deviation,separability,training samples,ROI,plot,EnMAP,Sentinel-2,Landsat</source>
        <translation>ハイパースペクトル,マルチスペクトル,スペクトル,シグネチャ,分光特性,統計,平均,標準偏差,分離性,学習サンプル,ROI,グラフ,signature,EnMAP,Sentinel-2,Landsat</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>The raster whose spectra are read.</source>
        <translation>スペクトルを読み取るラスタ。</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>Table of signatures</source>
        <translation>シグネチャの表</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>CSV that tells of each class and band, among others, the mean and the standard deviation of its pixels.</source>
        <translation>各クラス・各バンドについて、ピクセルの平均や標準偏差などを示す CSV。</translation>
    </message>
    <message>
        <location filename="../processing_provider/class_signatures.py"/>
        <source>One HTML page with the mean spectrum of each class and its spread as plots, and the Jeffries-Matusita distance of each pair of classes, 0 to 2.</source>
        <translation>HTML ページ：各クラスの平均スペクトルとばらつきのグラフ、クラスの各組のジェフリーズ・マツシタ距離（0 から 2）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Extent to classify</source>
        <translation>分類する領域</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Only this part is classified. Left empty: the whole raster.</source>
        <translation>この部分だけを分類します。空欄の場合：ラスタ全体。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Polygons to classify</source>
        <translation>分類するポリゴン</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Only pixels whose centre lies in one of these polygons are classified; a feature smaller than a pixel takes the one it lies in. Any CRS; all features, or the selected ones. The map covers the rectangle around them (and within the extent, where that is given, too); pixels between the polygons are unclassified and are counted nowhere. Classes in the polygons are those of the whole map, but `REFINE=special` and CLIP learn from and look at the rectangle alone. Left empty: no polygons.</source>
        <translation>中心がこれらのポリゴンのいずれかに入るピクセルだけを分類します。ピクセルより小さい地物は、それが入るピクセルを取ります。CRS は任意、すべての地物または選択した地物。分類図はそれらを囲む矩形を対象とし（領域も指定した場合はその中）、ポリゴンの間のピクセルは未分類で、どこにも数えません。ポリゴン内のクラスは全体の分類図と同じですが、`REFINE=special` と CLIP は矩形だけから学習し、矩形だけを見ます。空欄の場合：ポリゴンなし。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Leave pixels unclassified below this confidence</source>
        <translation>この信頼度未満のピクセルを未分類にする</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Pixels whose confidence (0 to 1) is lower get the value 0, unclassified. 0 classifies every valid pixel.</source>
        <translation>信頼度（0 から 1）がこれより低いピクセルは値 0（未分類）になります。0 ではすべての有効なピクセルを分類します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Step of a preview</source>
        <translation>プレビューの間隔</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>1 classifies every pixel. With a higher number only one pixel of every square of so many by so many is classified, and the map has that much coarser pixels: a preview. Each of its pixels has the class that the whole map has there. Where pixels are judged by their own spectrum (SOURCE `knowledge`) only what is shown is read; CLIP and models look at the whole extent, so their previews take as long as the map.</source>
        <translation>1 はすべてのピクセルを分類します。大きい数では、その数を一辺とする正方形ごとに 1 ピクセルだけを分類し、分類図のピクセルはその分粗くなります（プレビュー）。各ピクセルのクラスは、全体の分類図のその場所のクラスと同じです。ピクセルを自身のスペクトルで判定する場合（SOURCE `knowledge`）は、表示する分だけを読みます。CLIP とモデルは領域全体を見るため、プレビューにも分類図と同じ時間がかかります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>GeoTIFF with one value a class, 0 for unclassified and nodata; it carries the colours and names of the classes.</source>
        <translation>クラスごとに 1 つの値を持つ GeoTIFF。0 は未分類と nodata。クラスの色と名前を含みます。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/polygon_styling.py"/>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>GeoTIFF with the probability of the chosen class, 0 to 1 (band 1), and how far it is ahead of the second best (band 2).</source>
        <translation>選ばれたクラスの確率（0 から 1、バンド 1）と、2 番目のクラスとの差（バンド 2）の GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Probabilities</source>
        <translation>確率</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>GeoTIFF with one band a class: its probability, 0 to 1.</source>
        <translation>クラスごとに 1 バンドの GeoTIFF：その確率（0 から 1）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Number of classes</source>
        <translation>クラス数</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>How many classes the map can show.</source>
        <translation>分類図が示すことのできるクラスの数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Classified pixels</source>
        <translation>分類されたピクセル</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>How many pixels got a class.</source>
        <translation>クラスが付いたピクセルの数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Mean confidence</source>
        <translation>平均信頼度</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>Mean confidence of the classified pixels, 0 to 1.</source>
        <translation>分類されたピクセルの平均信頼度（0 から 1）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classification.py"/>
        <source>The layer {name!r} (MASK) is no layer of polygons: choose one with polygons around what is to be classified.</source>
        <translation>レイヤ {name!r} (MASK) はポリゴンのレイヤではありません。分類するものを囲むポリゴンのレイヤを選んでください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Gives whole objects a class, with a model made by 'Train on objects'.
Objects are polygons of a layer, which keeps its own fields. Without a layer the raster is cut into segments of like pixels first, and all of these are classified: a map of objects.
The raster may be another one than the model learned from: bands are matched by wavelength, or by their number where wavelengths are not known. Each object is judged by its own pixels alone, so it gets the same class in any layer and extent.</source>
        <translation>'オブジェクトで学習' で作成したモデルで、オブジェクト全体にクラスを付けます。
オブジェクトはレイヤのポリゴンで、もとのフィールドは保たれます。レイヤがなければ、まずラスタを似たピクセルのセグメントに分け、すべてを分類します：オブジェクトの地図です。
ラスタはモデルが学習したものと異なっていてもかまいません：バンドは波長で、波長が不明なら数で対応付けます。各オブジェクトは自身のピクセルだけで判定するので、どのレイヤや領域でも同じクラスになります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Classify objects</source>
        <translation>オブジェクトを分類</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>hyperspectral,multispectral,spectral,classification,land cover,objects,OBIA,GEOBIA,polygons,segments,segmentation,superpixels,SLIC,crowns,fields,parcels,roofs,model,network,predict,apply,inference,EnMAP,AI</source>
        <translation>ハイパースペクトル,マルチスペクトル,スペクトル,分類,土地被覆,オブジェクト,OBIA,GEOBIA,ポリゴン,セグメント,セグメンテーション,スーパーピクセル,SLIC,樹冠,畑,区画,屋根,モデル,ネットワーク,予測,適用,推論,EnMAP,AI</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>A raster of the sensor the model learned from, or of one that covers its bands.</source>
        <translation>モデルが学習したセンサ、またはそのバンドを含むセンサのラスタ。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>A polygon around each object, in any CRS; all features, or the selected ones. Left empty: segments are made of the raster.</source>
        <translation>各オブジェクトを囲むポリゴン（CRS は任意）。すべての地物、または選択した地物。空欄の場合：ラスタからセグメントを作ります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/classify_with_model.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>A model file (`*.spm`) that 'Train on objects' made.</source>
        <translation>'オブジェクトで学習' が作成したモデルファイル (`*.spm`)。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Models (*.spm);;All files (*)</source>
        <translation>モデル (*.spm);;全ファイル (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Only polygons or segments that have pixels here are classified, each as a whole. Left empty: the whole raster.</source>
        <translation>ここにピクセルを持つポリゴンまたはセグメントだけを、それぞれ全体として分類します。空欄の場合：ラスタ全体。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Size of segments (pixels)</source>
        <translation>セグメントの大きさ（ピクセル）</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many pixels a segment has on average. Only without polygons. Too small is better than too large: a segment that holds two classes gets one.</source>
        <translation>1 セグメントの平均ピクセル数。ポリゴンがない場合のみ。大きすぎるより小さすぎるほうがよい：2 つのクラスを含むセグメントも 1 つのクラスになるためです。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Compactness of segments</source>
        <translation>セグメントのコンパクトさ</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Small values follow the edges in the raster, large ones make segments square. Only without polygons.</source>
        <translation>小さい値はラスタのエッジに沿い、大きい値はセグメントを正方形に近づけます。ポリゴンがない場合のみ。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>How cubes decide on an object</source>
        <translation>キューブからオブジェクトを判定する方法</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>`probability`: by the mean of the probabilities of all its cubes. `majority`: each cube has one vote. `model`: as the model was trained with.</source>
        <translation>`probability`：すべてのキューブの確率の平均。`majority`：各キューブが 1 票。`model`：モデルの学習時と同じ。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Leave objects unclassified below this confidence</source>
        <translation>この信頼度未満のオブジェクトを未分類にする</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Objects whose confidence (0 to 1) is lower get no class. 0 classifies every object that has pixels with data.</source>
        <translation>信頼度（0 から 1）がこれより低いオブジェクトにはクラスを付けません。0 では、データのあるピクセルを持つすべてのオブジェクトを分類します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Two runs with the same seed and the same inputs give the same segments.</source>
        <translation>同じシードと同じ入力なら、2 回の実行で同じセグメントになります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Classified objects</source>
        <translation>分類されたオブジェクト</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>GeoPackage, GeoJSON, FlatGeobuf or Shapefile with the polygons, their own fields, and for each its class, confidence (0 to 1), the runner-up with its probability, how many of its cubes voted for the class, and how many cubes and pixels it has. Shown in the colours of the classes, the fainter the less sure; a second style shows confidence alone.</source>
        <translation>ポリゴン、もとのフィールド、それぞれのクラス、信頼度（0 から 1）、2 番目のクラスとその確率、クラスに投票したキューブの数、キューブとピクセルの数を含む GeoPackage、GeoJSON、FlatGeobuf または Shapefile。クラスの色で、不確かなほど薄く表示します。2 つ目のスタイルは信頼度だけを示します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>One HTML page: inputs, what the model was made of, objects and area of each class, what became of polygons that could not be used, warnings and versions.</source>
        <translation>HTML ページ：入力、モデルの素材、各クラスのオブジェクト数と面積、使えなかったポリゴンの扱い、警告、バージョン。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Number of objects</source>
        <translation>オブジェクトの数</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many polygons or segments there are in the output.</source>
        <translation>出力に含まれるポリゴンまたはセグメントの数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many objects got a class.</source>
        <translation>クラスが付いたオブジェクトの数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Unclassified objects</source>
        <translation>未分類のオブジェクト</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>How many did not: without a pixel that has data, or not sure enough.</source>
        <translation>クラスが付かなかった数：データのあるピクセルがない、または確かさが足りない。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_objects.py"/>
        <source>Mean confidence of the classified objects, 0 to 1.</source>
        <translation>分類されたオブジェクトの平均信頼度（0 から 1）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Makes a class map of a raster with a model that was made before.
'Train text-aligned probe' makes one from samples; 'Classify with text prompts' saves one when it refines with 'special'. The raster may be another one than the model learned from: bands are matched by wavelength, or by their number where wavelengths are not known. A raster that lacks a part of the model's wavelengths is refused.
The classes of a text-aligned probe are words: they can be left out, renamed or added to here, without training.</source>
        <translation>前に作成したモデルで、ラスタの分類図を作成します。
'テキスト対応プローブを学習' はサンプルからモデルを作り、'テキストプロンプトで分類' は 'special' で精緻化したときにモデルを保存します。ラスタはモデルが学習したものと異なっていてもかまいません。バンドは波長で、波長が不明なら数で対応付けます。モデルの波長の一部が欠けるラスタは拒否します。
テキスト対応プローブのクラスは言葉です。ここで、学習なしに除外、名前の変更、追加ができます。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Classify with model</source>
        <translation>モデルで分類</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>hyperspectral,multispectral,spectral,classification,land cover,land use,model,network,predict,apply,inference,EnMAP,AI</source>
        <translation>ハイパースペクトル,マルチスペクトル,スペクトル,分類,土地被覆,土地利用,モデル,ネットワーク,予測,適用,推論,EnMAP,AI</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Raster to classify</source>
        <translation>分類するラスタ</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>A raster of the same kind as the one the model was made with.</source>
        <translation>モデルを作成したときと同じ種類のラスタ。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>A model file (`*.spm`), the output MODEL of 'Train text-aligned probe' or 'Classify with text prompts'.</source>
        <translation>モデルファイル (`*.spm`)。'テキスト対応プローブを学習' または 'テキストプロンプトで分類' の出力 MODEL です。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>Other classes than the model's, one a line</source>
        <translation>モデルと異なるクラス（1 行に 1 つ）</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>For models of 'Train text-aligned probe'. Left empty: the model's classes. Else the classes of the map: a class of the model by its name stays, and one that is not here is left out; `old name -&gt; new name` renames one; any other name is a new class, known by its words alone: give synonyms after a colon, as in `reed: marsh, wetland plants | #7fbf7b`, and check its places in the map. In a command line separate classes by `;`.</source>
        <translation>'テキスト対応プローブを学習' のモデル用です。空欄の場合：モデルのクラス。そうでなければ分類図のクラスです：モデルのクラスは名前を書けば残り、書かなければ除外されます。`old name -&gt; new name` は名前を変更します。その他の名前は言葉だけで知られる新しいクラスです：`reed: marsh, wetland plants | #7fbf7b` のように、コロンの後に同義語を書き、分類図での場所を確認してください。コマンドラインではクラスを `;` で区切ります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_model.py"/>
        <source>One HTML page: inputs, what the model was made of, map with legend, area of each class, warnings and versions.</source>
        <translation>HTML ページ：入力、モデルの素材、凡例付きの分類図、各クラスの面積、警告、バージョン。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Makes a class map of a hyperspectral or multispectral raster from class names alone.
No training samples are needed. Each class name is matched to materials whose reflectance is known, and these to the spectrum of every pixel; where its weights are there, CLIP, a network that knows words and pictures, looks at the raster's colours, too. The log says which materials each class was taken for.
A refinement then learns from the scene's own spectra; what it has learned can be saved as a model for 'Classify with model'.
Band wavelengths, bad bands, nodata and scale are read from the raster; run 'Inspect scene' to see what is understood of it. The raster never leaves the computer.</source>
        <translation>クラス名だけから、ハイパースペクトルまたはマルチスペクトルラスタの分類図を作成します。
学習サンプルは不要です。各クラス名を反射率がわかっている物質に対応付け、それを各ピクセルのスペクトルと照合します。重みがあれば、言葉と画像を知るネットワーク CLIP もラスタの色を見ます。各クラスがどの物質とみなされたかはログに示します。
続いて精緻化がシーン自身のスペクトルから学習します。学習したものは 'モデルで分類' 用のモデルとして保存できます。
波長、不良バンド、nodata、スケールはラスタから読み取ります。何が読み取られたかは 'シーンを調べる' で確認できます。ラスタがコンピュータの外に出ることはありません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>hyperspectral,multispectral,spectral,classification,supervised,unsupervised,zero-shot,land cover,land use,material,mineral,vegetation,words,class names,CLIP,SPECIAL,pseudo-labels,EnMAP,Sentinel-2,Landsat,AI</source>
        <translation>ハイパースペクトル,マルチスペクトル,スペクトル,分類,教師付き,教師なし,ゼロショット,土地被覆,土地利用,物質,鉱物,植生,言葉,クラス名,CLIP,SPECIAL,疑似ラベル,EnMAP,Sentinel-2,Landsat,AI</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Two runs with the same seed and the same inputs give the same map.</source>
        <translation>同じシードと同じ入力なら、2 回の実行で同じ分類図になります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Share of pixels like no class</source>
        <translation>どのクラスにも似ていないピクセルの割合</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Share of the raster's pixels, 0 to 1, whose spectra resemble none of the classes. About 0.01 where all is well; above 0.2 a warning is given. Missing where spectra were not compared with materials (`SOURCE=clip`).</source>
        <translation>ラスタのピクセルのうち、スペクトルがどのクラスにも似ていないものの割合（0 から 1）。問題がなければ約 0.01、0.2 を超えると警告します。スペクトルを物質と比較しなかった場合 (`SOURCE=clip`) はありません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>A hyperspectral or multispectral raster of at least three bands that tells its bands' wavelengths (`SOURCE=clip` can do without them). It works best on surface reflectance.</source>
        <translation>3 バンド以上で、バンドの波長がわかるハイパースペクトルまたはマルチスペクトルラスタ（`SOURCE=clip` では波長は不要）。地表面反射率で最もよく機能します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>One class a line: a name, then, if you like, synonyms after a colon and a colour after a bar, as in `water: lake, river | #1f78b4`. Class values are counted from 1 in this order. In a command line, where a line break is hard to write, separate classes by `;`.</source>
        <translation>1 行に 1 クラス：名前、必要ならコロンの後に同義語、縦棒の後に色を書きます。例：`water: lake, river | #1f78b4`。クラス値はこの順に 1 から数えます。改行を書きにくいコマンドラインでは、クラスを `;` で区切ります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/object_algorithm.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Prompt set file, instead of the classes above</source>
        <translation>プロンプトセットのファイル（上のクラスの代わり）</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>A saved prompt set (`*.prompts.json`) or a text file with one class a line. Give either this or classes above.</source>
        <translation>保存したプロンプトセット (`*.prompts.json`)、または 1 行に 1 クラスのテキストファイル。これか上のクラスのどちらかを指定してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <location filename="../processing_provider/object_algorithm.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Prompt sets (*.json *.txt);;All files (*)</source>
        <translation>プロンプトセット (*.json *.txt);;全ファイル (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Where class evidence comes from</source>
        <translation>クラスの根拠の出どころ</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>`knowledge` compares spectra with known materials; it works offline and uses every band. `clip` shows the raster's red, green and blue to CLIP, which needs its weights (see 'Fetch weights') and sees shapes, but visible light alone. `fused` puts both together. `auto` takes the best whose weights are there, and says which.</source>
        <translation>`knowledge` はスペクトルを既知の物質と比較します。オフラインで動き、すべてのバンドを使います。`clip` はラスタの赤・緑・青を CLIP に見せます。その重みが必要で（'重みを取得' を参照）、形はわかりますが可視光だけです。`fused` は両方を組み合わせます。`auto` は重みがある中で最良のものを使い、どれかを示します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Refinement on the scene's own spectra</source>
        <translation>シーン自身のスペクトルによる精緻化</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>`none` leaves the evidence as it is. `special` trains a small network on the whole spectra from the first pass, doubting its less certain pixels; that takes minutes and needs the engine's packages for networks. `gaussian` describes each class by one Gaussian, starting from the pixels the first pass is sure about; that takes seconds.</source>
        <translation>`none` は根拠をそのまま使います。`special` は最初の結果の不確かなピクセルを疑いながら、全スペクトルで小さなネットワークを学習します。数分かかり、エンジンのネットワーク用パッケージが必要です。`gaussian` は最初の結果で確かなピクセルから始めて、各クラスを 1 つのガウス分布で表します。数秒で終わります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Class map before refinement</source>
        <translation>精緻化前の分類図</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>GeoTIFF like the class map: what the evidence alone says, from which the refinement learned. Needs a refinement.</source>
        <translation>分類図と同様の GeoTIFF：精緻化が学習に使った、根拠だけによる結果。精緻化が必要です。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>The trained network of the refinement `special`, with classes, colours and wavelengths, for 'Classify with model' on this or another raster.</source>
        <translation>精緻化 `special` の学習済みネットワーク（クラス、色、波長を含む）。このラスタや別のラスタでの 'モデルで分類' に使います。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>One HTML page: inputs, settings, map with legend, area of each class, which materials each class was taken for, warnings and versions.</source>
        <translation>HTML ページ：入力、設定、凡例付きの分類図、各クラスの面積、各クラスがみなされた物質、警告、バージョン。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>There are no classes: write at least two class names, one a line (PROMPTS), or choose a prompt set file (PROMPT_FILE).</source>
        <translation>クラスがありません。2 つ以上のクラス名を 1 行に 1 つ書くか (PROMPTS)、プロンプトセットのファイルを選んでください (PROMPT_FILE)。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>Classes are given twice, as text (PROMPTS) and as a file (PROMPT_FILE): leave one of them empty.</source>
        <translation>クラスがテキスト (PROMPTS) とファイル (PROMPT_FILE) で二重に指定されています。どちらかを空にしてください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>A model (MODEL) is made only by the refinement 'special', but REFINE is '{refine}': choose REFINE 'special', or leave MODEL empty.</source>
        <translation>モデル (MODEL) は精緻化 'special' でのみ作成されますが、REFINE は '{refine}' です。REFINE 'special' を選ぶか、MODEL を空にしてください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify_with_text_prompts.py"/>
        <source>The map before refinement (PSEUDO_LABELS) needs a refinement, but REFINE is 'none', so that it would be the class map once more: choose REFINE 'special' or 'gaussian', or leave PSEUDO_LABELS empty.</source>
        <translation>精緻化前の分類図 (PSEUDO_LABELS) には精緻化が必要ですが、REFINE が 'none' なので、同じ分類図になります。REFINE 'special' か 'gaussian' を選ぶか、PSEUDO_LABELS を空にしてください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Writes what to ask a language model for, so that it describes your classes as your sensor sees them.
The text tells the bands and the spectral range of the raster, the classes, what to write of each, and how to answer. Paste it into any language model, local or remote, save the answer as a file, and give that to 'Train on objects' as the file of descriptions, or load it into the classes of the dock.
Nothing is sent anywhere: what you paste where is up to you. The text holds neither names of files nor places.</source>
        <translation>センサから見たクラスを説明してもらうために、言語モデルへの依頼文を書きます。
ラスタのバンドとスペクトル範囲、クラス、それぞれについて書くこと、答え方を示す文章です。ローカルでもリモートでも任意の言語モデルに貼り付け、回答をファイルに保存して、説明のファイルとして 'オブジェクトで学習' に渡すか、ドックのクラスに読み込んでください。
どこにも何も送信しません：何をどこに貼り付けるかはご自身で決めてください。文章にはファイル名も場所も含まれません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Instructions for descriptions</source>
        <translation>説明用の指示文</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>hyperspectral,multispectral,classification,text,descriptions,classes,language model,LLM,prompt,instructions,objects,EnMAP,Sentinel-2,AI</source>
        <translation>ハイパースペクトル,マルチスペクトル,分類,テキスト,説明,クラス,言語モデル,LLM,プロンプト,指示文,オブジェクト,EnMAP,Sentinel-2,AI</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Its bands, wavelengths and pixel size are told; its name and place are not.</source>
        <translation>バンド、波長、ピクセルサイズは示しますが、名前と場所は示しません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Classes in words, one a line</source>
        <translation>言葉で表したクラス（1 行に 1 つ）</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>The classes that are to be described: a name, then, if you like, synonyms after a colon, as in `oak: Quercus robur`. In a command line separate classes by `;`. Give either these, or a prompt set file, or polygons.</source>
        <translation>説明するクラス：名前、必要ならコロンの後に同義語。例：`oak: Quercus robur`。コマンドラインではクラスを `;` で区切ります。これか、プロンプトセットのファイルか、ポリゴンのどれかを指定してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>A saved prompt set (`*.prompts.json`) or a text file with one class a line. What it says of a class already is passed on.</source>
        <translation>保存したプロンプトセット (`*.prompts.json`)、または 1 行に 1 クラスのテキストファイル。すでにあるクラスの記述は引き継がれます。</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Polygons with classes, instead of classes in words</source>
        <translation>クラスを持つポリゴン（言葉のクラスの代わり）</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Their classes are described, by the names that the field has.</source>
        <translation>フィールドにある名前で、そのクラスを説明します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Instructions</source>
        <translation>指示文</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>A text file; copy all of it.</source>
        <translation>テキストファイル。全体をコピーしてください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Text (*.md *.txt)</source>
        <translation>テキスト (*.md *.txt)</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>The instructions themselves.</source>
        <translation>指示文そのもの。</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>How many classes are to be described.</source>
        <translation>説明するクラスの数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/describe_classes.py"/>
        <source>Give the classes in one way: as text (PROMPTS), as a file (PROMPT_FILE) or as polygons that have a class (POLYGONS).</source>
        <translation>クラスは 1 つの方法で指定してください：テキスト (PROMPTS)、ファイル (PROMPT_FILE)、またはクラスを持つポリゴン (POLYGONS)。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>the environment variable {name}</source>
        <translation>環境変数 {name}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>Settings &gt; Options &gt; Spectral Prompts</source>
        <translation>設定 &gt; オプション &gt; Spectral Prompts</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>The classification engine is not installed: no Python was found at {path}. Install it there, or name a Python 3.10 or newer that has the engine's packages under Settings &gt; Options &gt; Spectral Prompts or in the environment variable {name}.</source>
        <translation>分類エンジンがインストールされていません：{path} に Python が見つかりません。そこにインストールするか、エンジンのパッケージを持つ Python 3.10 以降を 設定 &gt; オプション &gt; Spectral Prompts または環境変数 {name} で指定してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/environment.py"/>
        <source>The classification engine's Python {path!r}, named in {where}, does not exist: correct the path or clear it.</source>
        <translation>{where} で指定された分類エンジンの Python {path!r} は存在しません。パスを直すか、空にしてください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine's Python {path} cannot be started ({reason}): check that it is a Python interpreter and may be run.</source>
        <translation>分類エンジンの Python {path} を起動できません ({reason})。Python インタープリタであり、実行が許可されているか確認してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine did not answer within {seconds} seconds of its start; try again, and check the Python at {path}.</source>
        <translation>分類エンジンが起動から {seconds} 秒以内に応答しませんでした。もう一度試し、{path} の Python を確認してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>Plugin and classification engine do not belong together: the plugin speaks protocol {ours}, the engine at {path} protocol {theirs}; install the engine again.</source>
        <translation>プラグインと分類エンジンが合っていません：プラグインのプロトコルは {ours}、{path} のエンジンは {theirs} です。エンジンをインストールし直してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine needs Python 3.10 or newer, but {path} is Python {found}: name another one under Settings &gt; Options &gt; Spectral Prompts.</source>
        <translation>分類エンジンには Python 3.10 以降が必要ですが、{path} は Python {found} です。設定 &gt; オプション &gt; Spectral Prompts で別のものを指定してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <location filename="../processing_provider/engine_client/warm.py"/>
        <location filename="../processing_provider/layers.py"/>
        <location filename="../processing_provider/vector_export.py"/>
        <source>Cancelled: nothing was written.</source>
        <translation>キャンセルしました：何も書き込まれていません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine is not installed completely: the Python at {path} has no package {package!r}; install the engine's packages there, or name another Python under Settings &gt; Options &gt; Spectral Prompts.</source>
        <translation>分類エンジンのインストールが不完全です：{path} の Python にパッケージ {package!r} がありません。そこにエンジンのパッケージをインストールするか、設定 &gt; オプション &gt; Spectral Prompts で別の Python を指定してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine did not start ({how}, last line: {line}); check the Python at {path}.</source>
        <translation>分類エンジンが起動しませんでした（{how}、最後の行：{line}）。{path} の Python を確認してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine was stopped from outside, most likely because the computer ran out of memory: try a smaller extent or a lower memory budget (Settings &gt; Options &gt; Spectral Prompts). Nothing was written.</source>
        <translation>分類エンジンが外部から停止されました。おそらくコンピュータのメモリ不足です。領域を小さくするか、メモリの上限を下げてください（設定 &gt; オプション &gt; Spectral Prompts）。何も書き込まれていません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>The classification engine stopped unexpectedly ({how}, last line: {line}). Nothing was written; the log holds what is needed to report it.</source>
        <translation>分類エンジンが予期せず停止しました（{how}、最後の行：{line}）。何も書き込まれていません。レポートに必要な情報はログにあります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>not started</source>
        <translation>起動せず</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>crash, signal {code}</source>
        <translation>クラッシュ、シグナル {code}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <source>exit code {code}</source>
        <translation>終了コード {code}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/process.py"/>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_client/warm.py"/>
        <source>The classification engine could not be spoken to ({error}).</source>
        <translation>分類エンジンと通信できませんでした ({error})。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The engine's packages could not be installed (last line: {line}); the log has more. What was there before is still used.</source>
        <translation>エンジンのパッケージをインストールできませんでした（最後の行：{line}）。詳しくはログを見てください。前からあるものは引き続き使われます。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>There is no room left in {folder} to install the engine: make room or choose another folder. What was installed of it was removed.</source>
        <translation>エンジンをインストールする容量が {folder} にもうありません：空きを作るか、別のフォルダを選んでください。インストール済みの部分は削除しました。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>A package did not arrive as expected (its checksum differs), so nothing was installed: press Install again, it goes on with what has arrived whole. If it stays so, a proxy or the package server cuts off or changes files; the log names them.</source>
        <translation>パッケージが正しく届かなかった（チェックサムが異なる）ため、何もインストールしていません：もう一度インストールを押すと、完全に届いたものの続きから再開します。繰り返す場合、プロキシかパッケージサーバがファイルを途中で切るか変更しています。ファイル名はログにあります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The certificate of the package server is not trusted here: name the file of your network's certificates (PEM) under Settings &gt; Options &gt; Spectral Prompts, or install from a folder of wheels.</source>
        <translation>パッケージサーバの証明書が信頼されていません：設定 &gt; オプション &gt; Spectral Prompts でネットワークの証明書ファイル (PEM) を指定するか、wheel のフォルダからインストールしてください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The proxy did not let the package server through: check it under Settings &gt; Options &gt; Network (name and password, too), or install from a folder of wheels.</source>
        <translation>プロキシがパッケージサーバへの接続を通しません：設定 &gt; オプション &gt; ネットワーク で（名前とパスワードも）確認するか、wheel のフォルダからインストールしてください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The connection to the package server broke off again and again: press Install again, it goes on with what has arrived whole.</source>
        <translation>パッケージサーバとの接続が何度も切れました：もう一度インストールを押すと、完全に届いたものの続きから再開します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The package server cannot be reached: check the network and the proxy (Settings &gt; Options &gt; Network), or install from a folder of wheels.</source>
        <translation>パッケージサーバに接続できません：ネットワークとプロキシ（設定 &gt; オプション &gt; ネットワーク）を確認するか、wheel のフォルダからインストールしてください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>Something in {folder} may not be written: choose another folder, or ask who manages this computer.</source>
        <translation>{folder} に書き込めないものがあります：別のフォルダを選ぶか、このコンピュータの管理者に相談してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>The package server has no {package} that fits this system and Python: name another Python (3.12 fits best), or install from a folder of wheels.</source>
        <translation>このシステムと Python に合う {package} がパッケージサーバにありません：別の Python を指定するか（3.12 が最適）、wheel のフォルダからインストールしてください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>{folder} has no {package} that fits this system and Python: make the folder again on a connected computer, for this system and this Python version.</source>
        <translation>{folder} にはこのシステムと Python に合う {package} がありません：接続されたコンピュータで、このシステムとこの Python バージョン用にフォルダを作り直してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/explain.py"/>
        <source>package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>Another QGIS is installing the engine into {folder} right now (process {owner}): wait until it is done, or cancel it there.</source>
        <translation>別の QGIS が今 {folder} にエンジンをインストールしています（プロセス {owner}）：終わるまで待つか、そちらでキャンセルしてください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>permission denied</source>
        <translation>アクセス拒否</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>{folder} cannot be written ({reason}): choose another folder for the engine under Settings &gt; Options &gt; Spectral Prompts, or ask who manages this computer.</source>
        <translation>{folder} に書き込めません ({reason})：設定 &gt; オプション &gt; Spectral Prompts でエンジンの別のフォルダを選ぶか、このコンピュータの管理者に相談してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>driver {version}</source>
        <translation>ドライバ {version}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>CUDA needs an NVIDIA graphics card with driver {wanted} or newer; found: {found}. Update the driver, or install the engine without CUDA.</source>
        <translation>CUDA には NVIDIA グラフィックカードとドライバ {wanted} 以降が必要です（見つかったもの：{found}）。ドライバを更新するか、CUDA なしでエンジンをインストールしてください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>The folder of wheels {folder} cannot be read ({reason}): choose another.</source>
        <translation>wheel のフォルダ {folder} を読めません ({reason})：別のものを選んでください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/guards.py"/>
        <source>{folder} holds no wheels (*.whl): make such a folder on a connected computer, with 'Install the engine' and its 'Folder to fill with wheels'.</source>
        <translation>{folder} に wheel (*.whl) がありません：接続されたコンピュータで 'エンジンをインストール' とその「wheel を入れるフォルダ」を使って、そのようなフォルダを作ってください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>looking for a Python</source>
        <translation>Python を探しています</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>There is not enough room in {folder}: the engine needs {needed} GB while it is installed, {free} GB are free. Make room or choose another folder.</source>
        <translation>{folder} の空きが足りません：インストール中エンジンには {needed} GB 必要ですが、空きは {free} GB です。空きを作るか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>making the environment</source>
        <translation>環境を作成中</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>fetching and installing packages</source>
        <translation>パッケージを取得してインストール中</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>checking the engine</source>
        <translation>エンジンを確認中</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>The engine was installed but does not run, so it is not used: {reason}</source>
        <translation>エンジンをインストールしましたが動かないため、使いません：{reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>The engine was installed with {package} {found} in place of {wanted}, so it is not used: install it again.</source>
        <translation>エンジンに {wanted} ではなく {package} {found} が入ったため、使いません：インストールし直してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/install.py"/>
        <source>The connection broke off; trying again.</source>
        <translation>接続が切れました。再試行します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>{path} cannot be used to install the engine ({reason}): name a Python 3.10 to 3.14 of 64 bits, or leave it empty.</source>
        <translation>{path} はエンジンのインストールに使えません ({reason})：64 ビットの Python 3.10 から 3.14 を指定するか、空にしてください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it cannot make environments</source>
        <translation>環境を作成できません</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>No Python was found to install the engine with: it needs Python 3.10 to 3.14 of 64 bits. Install one (python.org, your system's packages, conda or uv), then press Install again; or name it under 'Python'.</source>
        <translation>エンジンのインストールに使う Python が見つかりません：64 ビットの Python 3.10 から 3.14 が必要です。インストールして（python.org、システムのパッケージ、conda または uv）もう一度インストールを押すか、'Python' で指定してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>there is no such file</source>
        <translation>そのようなファイルがありません</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>not a Python</source>
        <translation>Python ではありません</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it does not run: {line}</source>
        <translation>動きません：{line}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it is Python {version}</source>
        <translation>Python {version} です</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it has {bits} bits</source>
        <translation>{bits} ビットです</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>it is another kind of Python than the usual one</source>
        <translation>通常とは異なる種類の Python です</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>its module 'ssl', which downloads need, does not work</source>
        <translation>ダウンロードに必要なモジュール 'ssl' が動作しません</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/interpreters.py"/>
        <source>The Python at {path} cannot make environments, its modules 'venv' and 'ensurepip' are missing: on Debian and Ubuntu install the package python{version}-venv (as administrator: apt install python{version}-venv), or name another Python.</source>
        <translation>{path} の Python は環境を作成できません（モジュール 'venv' と 'ensurepip' がありません）：Debian と Ubuntu ではパッケージ python{version}-venv をインストールするか（管理者として：apt install python{version}-venv）、別の Python を指定してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/removal.py"/>
        <source>The engine in {folder} is at work: stop its job or wait for its end, then remove it.</source>
        <translation>{folder} のエンジンは実行中です。処理を中止するか、終わるのを待ってから削除してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/removal.py"/>
        <source>{folder} could not be removed wholly: something in it is in use or belongs to another user. Restart QGIS and try again. It is not used any more.</source>
        <translation>{folder} を完全には削除できませんでした：使用中のものか、別のユーザーのものがあります。QGIS を再起動して、もう一度試してください。もう使われていません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>Python {version} is none the engine runs on: choose 3.10 to 3.14.</source>
        <translation>エンジンは Python {version} では動きません：3.10 から 3.14 を選んでください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>There are no wheels for a computer like this one ({system}): choose one of {known} under 'Wheels for'.</source>
        <translation>このコンピュータ ({system}) 向けの wheel はありません。「wheel の対象」で {known} のいずれかを選んでください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>fetching wheels</source>
        <translation>wheel を取得中</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>Fetching wheels needs pip, which the Python at {path} lacks: on Debian and Ubuntu install the package python3-pip, or name another Python.</source>
        <translation>wheel の取得には pip が必要ですが、{path} の Python にありません：Debian と Ubuntu ではパッケージ python3-pip をインストールするか、別の Python を指定してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>pip of the Python at {path} cannot be used; name another Python.</source>
        <translation>{path} の Python の pip は使えません。別の Python を指定してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_setup/wheels.py"/>
        <source>Cancelled: wheels that had arrived whole were kept.</source>
        <translation>キャンセルしました：完全に届いた wheel は残しました。</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>Stage {number} of {count}: {stage}</source>
        <translation>段階 {number}/{count}：{stage}</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>{stage}, {left} left</source>
        <translation>{stage}、残り {left}</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>about {n} s</source>
        <translation>約 {n} 秒</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>about {n} min</source>
        <translation>約 {n} 分</translation>
    </message>
    <message>
        <location filename="../processing_provider/feedback.py"/>
        <source>about {n} h</source>
        <translation>約 {n} 時間</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Brings the weights of networks (CLIP, its upsamplers) onto this computer, says which are there, verifies or deletes them.
They are needed where class evidence comes from CLIP; spectral knowledge needs none. Once they are there, no network is needed. Every file is checked against its known checksum. A download that breaks off goes on where it stopped.
A computer without a network takes them from a folder: on one with a network choose an empty folder as WEIGHTS_FOLDER, carry that folder over, and name it there as SOURCE_FOLDER. The proxy is that of Settings &gt; Options &gt; Network.</source>
        <translation>ネットワーク（CLIP とそのアップサンプラー）の重みをこのコンピュータに取り込み、何があるかを示し、検証または削除します。
クラスの根拠を CLIP から得る場合に必要です。スペクトル知識には不要です。一度あればネットワーク接続は不要です。各ファイルは既知のチェックサムと照合します。中断したダウンロードは続きから再開します。
ネットワークのないコンピュータではフォルダから取り込みます：ネットワークのあるコンピュータで空のフォルダを WEIGHTS_FOLDER に選び、そのフォルダを持ってきて SOURCE_FOLDER に指定してください。プロキシは 設定 &gt; オプション &gt; ネットワーク のものを使います。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Fetch weights</source>
        <translation>重みを取得</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Setup</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>hyperspectral,download,weights,checkpoint,network,CLIP,offline,install,server,AI</source>
        <translation>ハイパースペクトル,ダウンロード,重み,チェックポイント,ネットワーク,CLIP,オフライン,インストール,サーバ,weights,AI</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>What to do</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>`fetch`: get what is missing. `list`: say what is there, without reading the files. `verify`: read the files and compare their checksums. `import`: take one file (SOURCE_FILE) into the folder. `delete`: remove those named.</source>
        <translation>`fetch`：足りないものを取得します。`list`：ファイルを読まずに、何があるかを示します。`verify`：ファイルを読み、チェックサムを照合します。`import`：1 つのファイル (SOURCE_FILE) をフォルダに取り込みます。`delete`：指定したものを削除します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Which weights</source>
        <translation>どの重み</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Names, separated by commas, such as `ViT-B-16/openai, jbu_stack/cocostuff`, or `all`. Left empty: to fetch, those that 'Classify with text prompts' uses unless told otherwise; to list and to verify, all. A wrong name is refused with the list of names.</source>
        <translation>カンマ区切りの名前。例：`ViT-B-16/openai, jbu_stack/cocostuff`、または `all`。空欄の場合：取得では 'テキストプロンプトで分類' が特に指定なしで使うもの、一覧と検証ではすべて。誤った名前は、名前の一覧とともに拒否します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Folder they are kept in</source>
        <translation>保存するフォルダ</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Left empty: the folder set under Settings &gt; Options &gt; Spectral Prompts, else one in the user's folder for application data.</source>
        <translation>空欄の場合：設定 &gt; オプション &gt; Spectral Prompts で設定したフォルダ、なければユーザーのアプリケーションデータのフォルダ。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Folder to take them from, instead of the network</source>
        <translation>ネットワークの代わりに取り込み元とするフォルダ</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Files are recognised by their names; nothing is downloaded.</source>
        <translation>ファイルは名前で認識します。何もダウンロードしません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>File to import</source>
        <translation>インポートするファイル</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>It is recognised by its checksum, whatever it is called.</source>
        <translation>名前によらず、チェックサムで認識します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>How many files were asked for.</source>
        <translation>要求されたファイルの数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Files present</source>
        <translation>あるファイル</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>How many of them are there and whole.</source>
        <translation>そのうち、あって完全なものの数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Bytes present</source>
        <translation>あるバイト数</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>How much room these take.</source>
        <translation>それらが占める容量。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Where the files lie, or have to be put.</source>
        <translation>ファイルがある場所、または置くべき場所。</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <location filename="../processing_provider/fetch_weights.py"/>
        <source>One line a file, columns parted by tabs: name, file, state, size in bytes, checksum, licence, address, path. States: present, not verified, fetched, copied, partly fetched, absent, another file.</source>
        <translation>1 ファイル 1 行、列はタブ区切り：名前、ファイル、状態、バイト数、チェックサム、ライセンス、アドレス、パス。状態：present（あり）、not verified（未検証）、fetched（取得）、copied（コピー）、partly fetched（一部取得）、absent（なし）、another file（別のファイル）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Tells what is understood of a raster: bands, wavelengths, bad bands, nodata, scale.
Run it first when a class map looks wrong: missing wavelengths or a wrong scale are the usual reasons.</source>
        <translation>ラスタから何が読み取られるかを示します：バンド、波長、不良バンド、nodata、スケール。
分類図がおかしいときは、まずこれを実行してください。波長がない、またはスケールの誤りがよくある原因です。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Inspect scene</source>
        <translation>シーンを調べる</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>hyperspectral,multispectral,spectral,metadata,wavelength,wavelengths,fwhm,bad bands,nodata,scale,reflectance,information,EnMAP,Sentinel-2,Landsat</source>
        <translation>ハイパースペクトル,マルチスペクトル,スペクトル,メタデータ,波長,fwhm,不良バンド,nodata,スケール,反射率,情報,inspect,EnMAP,Sentinel-2,Landsat</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Raster to look at</source>
        <translation>調べるラスタ</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Any raster that can be opened.</source>
        <translation>開くことのできる任意のラスタ。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>One HTML page with a picture, all bands and every warning.</source>
        <translation>HTML ページ：画像、すべてのバンド、すべての警告。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Bands</source>
        <translation>バンド</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>How many bands the raster has.</source>
        <translation>ラスタのバンドの数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Usable bands</source>
        <translation>使えるバンド</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>How many of them are used: not bad, not in water absorption, with data.</source>
        <translation>そのうち使われるものの数：不良でなく、水の吸収帯になく、データがあるもの。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Shortest wavelength (nm)</source>
        <translation>最短波長 (nm)</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Missing when the raster does not know its wavelengths.</source>
        <translation>ラスタに波長の情報がない場合はありません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Longest wavelength (nm)</source>
        <translation>最長波長 (nm)</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Width (pixels)</source>
        <translation>幅（ピクセル）</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Number of columns.</source>
        <translation>列の数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Height (pixels)</source>
        <translation>高さ（ピクセル）</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Number of rows.</source>
        <translation>行の数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Number of warnings</source>
        <translation>警告の数</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>0 when all is well.</source>
        <translation>問題がなければ 0。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>How values become reflectance, and whether that was guessed.</source>
        <translation>値がどのように反射率になるか、それは推測かどうか。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../processing_provider/inspect_scene.py"/>
        <source>One a line; empty when all is well.</source>
        <translation>1 行に 1 つ。問題がなければ空です。</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The layer {name!r} has no fixed number of pixels (a web service?): save the part you need as a GeoTIFF first, and use that.</source>
        <translation>レイヤ {name!r} はピクセル数が決まっていません（Web サービスですか）。必要な部分をまず GeoTIFF に保存し、それを使ってください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The layer {name!r} has no file of its own: copying it to a temporary one.</source>
        <translation>レイヤ {name!r} には自身のファイルがありません：一時ファイルにコピーします。</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The layer {name!r} could not be copied to {path}: check the free space there, or save the layer as a GeoTIFF yourself.</source>
        <translation>レイヤ {name!r} を {path} にコピーできませんでした。そこの空き容量を確認するか、レイヤを自分で GeoTIFF に保存してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <source>The input raster {name!r} was not found: it is neither a file nor a layer of the project; check its spelling and folder.</source>
        <translation>入力ラスタ {name!r} が見つかりません：ファイルでもプロジェクトのレイヤでもありません。綴りとフォルダを確認してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/layers.py"/>
        <location filename="../processing_provider/raster_algorithm.py"/>
        <source>There is no input raster: choose a layer or a file.</source>
        <translation>入力ラスタがありません。レイヤかファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: model</source>
        <translation>CLIP：モデル</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>A model of the library open_clip by its name there, such as `ViT-B-16`, or `hf-hub:OWNER/NAME`. A vision transformer is needed.</source>
        <translation>ライブラリ open_clip のモデル名（例：`ViT-B-16`）、または `hf-hub:OWNER/NAME`。Vision Transformer が必要です。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: weights</source>
        <translation>CLIP：重み</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>The weights of this model: a tag of open_clip, such as `openai`, a checkpoint file, or `hf:OWNER/NAME/FILE`. They are fetched once; see 'Fetch weights'.</source>
        <translation>このモデルの重み：open_clip のタグ（例：`openai`）、チェックポイントファイル、または `hf:OWNER/NAME/FILE`。取得は一度だけです。'重みを取得' を参照してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: last block</source>
        <translation>CLIP：最後のブロック</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP was made to judge whole pictures; these ways to compute its last block make it judge every place. `segearth`, made for images from above, `clearclip` and `sclip` let each place look at places like itself, in three ways; `gem` does so through the last blocks; `maskclip` lets it look at itself alone; `clip` leaves the block as it was trained.</source>
        <translation>CLIP は画像全体を判定するために作られました。最後のブロックをこれらの方法で計算すると、すべての場所を判定できます。上空からの画像用の `segearth`、`clearclip`、`sclip` は 3 通りの方法で、各場所に自分と似た場所を見させます。`gem` はそれを最後の数ブロックで行います。`maskclip` は自分だけを見させます。`clip` はブロックを学習時のままにします。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: from patches to pixels</source>
        <translation>CLIP：パッチからピクセルへ</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP sees patches, of 16 by 16 pixels for most models. `jbu_stack` and `jbu_one` follow the picture's edges and need weights of their own, `bilinear` interpolates, `none` leaves the patches. `auto` takes the best whose weights are there, and says which.</source>
        <translation>CLIP はパッチ（多くのモデルで 16 x 16 ピクセル）を見ます。`jbu_stack` と `jbu_one` は画像のエッジに沿い、専用の重みが必要です。`bilinear` は補間し、`none` はパッチのままにします。`auto` は重みがある中で最良のものを使い、どれかを示します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: sentences around class names</source>
        <translation>CLIP：クラス名を入れる文</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Every class name and synonym is put into sentences, and their meanings are averaged. `imagenet`: the 80 usual ones, such as 'a photo of a river'. `remote_sensing`: a few for images from above. `name`: the bare name.</source>
        <translation>すべてのクラス名と同義語を文に入れ、その意味を平均します。`imagenet`：よく使われる 80 の文（例：'a photo of a river'）。`remote_sensing`：上空からの画像用のいくつかの文。`name`：名前だけ。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: scales</source>
        <translation>CLIP：倍率</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>How often the picture is enlarged before CLIP looks at it, separated by commas; the results are averaged. Larger scales find smaller things and take more time.</source>
        <translation>CLIP が見る前に画像を何倍に拡大するか（カンマ区切り）。結果は平均します。倍率が大きいほど小さいものが見つかり、時間がかかります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: window (pixels)</source>
        <translation>CLIP：ウィンドウ（ピクセル）</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Side of the window CLIP sees at a time, in pixels of the enlarged picture.</source>
        <translation>CLIP が一度に見るウィンドウの一辺（拡大した画像のピクセル）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: step between windows (pixels)</source>
        <translation>CLIP：ウィンドウの間隔（ピクセル）</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Windows overlap where this is smaller than the window, and are averaged there. A smaller step smooths borders between windows and takes more time.</source>
        <translation>これがウィンドウより小さいとウィンドウが重なり、そこで平均します。間隔が小さいほどウィンドウの境が滑らかになり、時間がかかります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: red band</source>
        <translation>CLIP：赤のバンド</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: green band</source>
        <translation>CLIP：緑のバンド</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: blue band</source>
        <translation>CLIP：青のバンド</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Shown to CLIP as this colour. Left empty: chosen by wavelength.</source>
        <translation>CLIP にこの色として見せます。空欄の場合：波長で選びます。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>CLIP: number format</source>
        <translation>CLIP：数値形式</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>`fp32` is exact. `bf16` takes half the memory and is faster on processors made for it; the map changes slightly.</source>
        <translation>`fp32` は正確です。`bf16` はメモリが半分で、対応するプロセッサでは速くなります。分類図はわずかに変わります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Refinement special: network</source>
        <translation>精緻化 special：ネットワーク</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>`mambahsi` looks along the spectrum and across the image in long sequences. `convnet` looks at close neighbours and is faster.</source>
        <translation>`mambahsi` はスペクトルに沿い、画像を横切って長い系列を見ます。`convnet` は近くの隣を見て、より速く動きます。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Refinement special: settings</source>
        <translation>精緻化 special：設定</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>`balanced` is made for maps of any size. `paper` and `paper_large` are the published settings for small and for large scenes.</source>
        <translation>`balanced` はどんな大きさの分類図にも合います。`paper` と `paper_large` は、小さいシーンと大きいシーン用に公表された設定です。</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Refinement special: single settings</source>
        <translation>精緻化 special：個別の設定</translation>
    </message>
    <message>
        <location filename="../processing_provider/network_parameters.py"/>
        <source>Settings that replace those above one by one, separated by semicolons, as in `epochs=30; learning_rate=0.001`. A wrong name is refused with the list of names.</source>
        <translation>上の設定を 1 つずつ置き換えます（セミコロン区切り）。例：`epochs=30; learning_rate=0.001`。誤った名前は、名前の一覧とともに拒否します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_algorithm.py"/>
        <source>The field of the polygons that holds the class, as text or whole number; polygons without a value are left out. Left empty: the only field of text, else the only one of whole numbers.</source>
        <translation>ポリゴンのクラスを持つフィールド（テキストまたは整数）。値のないポリゴンは除外します。空欄の場合：唯一のテキストフィールド、なければ唯一の整数フィールド。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_algorithm.py"/>
        <source>The layer {name!r} (POLYGONS) is no layer of polygons: choose one with a polygon around each object.</source>
        <translation>レイヤ {name!r} (POLYGONS) はポリゴンのレイヤではありません：各オブジェクトを囲むポリゴンのレイヤを選んでください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>File of descriptions</source>
        <translation>説明のファイル</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>What the classes look like to the sensor, a section a class: Markdown (`*.md`) with a heading for each class and some paragraphs below it, or JSON (`*.json`) with the classes as names. 'Instructions for descriptions' writes what to ask a language model for; its answer, saved as a file, goes here. Headings are matched as class names are: case, hyphens and a plural s do not matter. A class without a section has the description of the prompt set or of a library that comes with the plugin, else its name.</source>
        <translation>センサから見たクラスの様子（クラスごとに 1 節）：クラスごとの見出しとその下の数段落からなる Markdown (`*.md`)、またはクラスを名前とする JSON (`*.json`)。'説明用の指示文' が言語モデルへの依頼文を書き、その回答を保存したファイルをここに指定します。見出しはクラス名と同じように対応付けます：大文字小文字、ハイフン、複数形の s は区別しません。節のないクラスには、プロンプトセットまたはプラグイン付属のライブラリの説明、なければ名前を使います。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Descriptions (*.md *.txt *.json);;All files (*)</source>
        <translation>説明 (*.md *.txt *.json);;全ファイル (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Text encoder</source>
        <translation>テキストエンコーダ</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>What turns the words of a class into numbers. `minilm` is a small language model that comes with the engine's packages. `lexical` counts pieces of words: it needs nothing and knows no meaning. `auto` takes `minilm` where it is installed, else `lexical`; the report says which. Else a folder with a model, or a model on Hugging Face by its name, such as `BAAI/bge-large-en-v1.5`, which is fetched once.</source>
        <translation>クラスの言葉を数値に変えるもの。`minilm` はエンジンのパッケージに付属する小さな言語モデルです。`lexical` は語の断片を数えます：何も必要とせず、意味は知りません。`auto` は `minilm` があればそれを、なければ `lexical` を使い、どちらかをレポートに示します。ほかに、モデルのあるフォルダ、または Hugging Face のモデル名（例：`BAAI/bge-large-en-v1.5`、取得は一度だけ）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Words of a class</source>
        <translation>クラスの言葉</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>What the text encoder reads: `description`, the name and what the file of descriptions, the prompt set or a library says of it, else the name and its synonyms; `name`, the bare name; `all`, the mean of all of these; `auto`, what does best on training objects held back.</source>
        <translation>テキストエンコーダが読むもの：`description`、名前と、説明のファイル、プロンプトセットまたはライブラリの記述、なければ名前と同義語；`name`、名前だけ；`all`、これらすべての平均；`auto`、検証用に分けた学習オブジェクトで最も良いもの。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>`pooled`: a light network that averages over each cube, for few or small objects. `cnn3d`: that of the published method (S3FN, arXiv 2510.07556), for larger objects with a texture of their own; it is slower.</source>
        <translation>`pooled`：各キューブを平均する軽いネットワーク。オブジェクトが少ない、または小さい場合に。`cnn3d`：公表された手法 (S3FN, arXiv 2510.07556) のもの。固有のテクスチャを持つ大きなオブジェクト向けで、より遅くなります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Cube (pixels)</source>
        <translation>キューブ（ピクセル）</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Side of the squares, with all bands, into which an object is cut. 0: by the sizes of the objects. An object smaller than a cube is repeated by reflection at its own edge, so that nothing beside it is looked at.</source>
        <translation>オブジェクトを切り分ける正方形の一辺（全バンドを含む）。0：オブジェクトの大きさから決めます。キューブより小さいオブジェクトは自身の端で鏡映して繰り返すので、隣のものは見ません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Step from cube to cube (pixels)</source>
        <translation>キューブの間隔（ピクセル）</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>How far the next cube of an object is from the one before. 0: half a cube.</source>
        <translation>オブジェクトの次のキューブが前のキューブからどれだけ離れるか。0：キューブの半分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Least share of a cube in the object</source>
        <translation>オブジェクト内にあるキューブの最小割合</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Cubes of which less lies in the object are left out, 0 to 1. Of an object without a cube that is covered so well, the best is taken.</source>
        <translation>オブジェクト内の部分がこれより少ないキューブは除外します（0 から 1）。それだけ覆われたキューブがないオブジェクトでは、最良のものを使います。</translation>
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
        <translation>学習オブジェクトだけから、バンドをいくつの成分に減らすか。0：分散のほぼすべてを含む数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>`probability`: by the mean of the probabilities of all its cubes. `majority`: each cube has one vote, as in the published method.</source>
        <translation>`probability`：すべてのキューブの確率の平均。`majority`：公表された手法のように、各キューブが 1 票。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Single settings of the network</source>
        <translation>ネットワークの個別の設定</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Settings that replace those of the network one by one, separated by semicolons, as in `epochs=60; learning_rate=0.0005`. A wrong name is refused with the list of names.</source>
        <translation>ネットワークの設定を 1 つずつ置き換えます（セミコロン区切り）。例：`epochs=60; learning_rate=0.0005`。誤った名前は、名前の一覧とともに拒否します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Share held out</source>
        <translation>検証用の割合</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Share of the objects of each class held out, 0.01 to 0.99; with a group field, of the groups. A class with a single one is trained but not tested. Not used with more than one fold.</source>
        <translation>各クラスのオブジェクト（グループのフィールドがあればグループ）のうち検証用に分ける割合（0.01 から 0.99）。1 つしかないクラスは学習されますが、テストされません。分割数が 1 より多い場合は使いません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Folds</source>
        <translation>分割数</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>1 holds one share out, once. 2 or more: cross-validation, in which every object (or group) of a class that has two or more is held out once; the scores are means, and their spread is in the report.</source>
        <translation>1 は検証用に 1 回だけ分けます。2 以上：交差検証。2 つ以上あるクラスのすべてのオブジェクト（またはグループ）が 1 回ずつ検証用になります。評価値は平均で、ばらつきはレポートに示します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Measure what the descriptions add</source>
        <translation>説明の効果を測る</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>Trains again with the bare names, with random vectors and with the descriptions exchanged between the classes, with the same seeds and the same objects held out. The report sets them beside the descriptions; the network without any text is there always. Takes about as long again for each.</source>
        <translation>名前だけ、無作為なベクトル、クラス間で入れ替えた説明でも、同じシードと同じ検証用オブジェクトで学習します。レポートはそれらを説明と並べます。テキストなしのネットワークは常に含まれます。それぞれに同じくらいの時間がかかります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Save the very model that was scored</source>
        <translation>評価したモデルそのものを保存</translation>
    </message>
    <message>
        <location filename="../processing_provider/object_parameters.py"/>
        <source>The saved model then has learned from the training share alone. Otherwise it is trained again on all objects, and the score is that of a model made in the same way without those held out. With more than one fold it is always trained again.</source>
        <translation>保存されるモデルは学習用の部分だけから学習したものになります。そうでなければ全オブジェクトで学習し直し、評価値は、検証用を除いて同じ方法で作ったモデルのものになります。分割数が 1 より多い場合は常に学習し直します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>unclassified</source>
        <translation>未分類</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Runner-up</source>
        <translation>2 番目のクラス</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Its confidence</source>
        <translation>その信頼度</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Votes of cubes</source>
        <translation>キューブの票</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Cubes</source>
        <translation>キューブ</translation>
    </message>
    <message>
        <location filename="../processing_provider/polygon_styling.py"/>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>What the text encoder reads: `description`, the name and some sentences on what the class is and how it reflects light, where a prompt set or a library has them, else the name and its synonyms; `name`, the bare name; `all`, the mean of all of these; `auto`, the one of the three with the least loss on training samples held back.</source>
        <translation>テキストエンコーダが読むもの：`description`、名前と、プロンプトセットやライブラリにあればクラスが何でどう光を反射するかの数文、なければ名前と同義語；`name`、名前だけ；`all`、これらすべての平均；`auto`、検証用に分けた学習サンプルで損失が最小のもの。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Words beside few samples</source>
        <translation>少ないサンプルを補う言葉</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Whether what the words of the classes say of spectra counts beside the samples. `auto`: as much as it helps on training samples held back, the more the fewer samples a class has; not where no material is known for a class, the spectra look like none of them, or with the preset `paper`. Training takes up to twice as long, or some seconds more. `never`: the samples alone. The report says what was found.</source>
        <translation>サンプルに加えて、クラスの言葉がスペクトルについて示すことも使うか。`auto`：検証用に分けた学習サンプルで役立つ分だけ使い、サンプルの少ないクラスほど重くします。クラスの物質が不明な場合、スペクトルがどれにも似ていない場合、プリセット `paper` の場合は使いません。学習に最大 2 倍、または数秒長く時間がかかります。`never`：サンプルだけ。結果はレポートに示します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Settings of the probe</source>
        <translation>プローブの設定</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>`balanced` chooses on training samples held back how far to look around a pixel. `paper` has the settings of the published method (arXiv 2509.22697), where it tells them. Settings below that are given replace those of the preset.</source>
        <translation>`balanced` は、ピクセルの周囲をどこまで見るかを、検証用に分けた学習サンプルで選びます。`paper` は公表された手法 (arXiv 2509.22697) の設定です（記載がある限り）。下で指定した設定はプリセットの設定に優先します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Patch (pixels)</source>
        <translation>パッチ（ピクセル）</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Side of the square around a pixel that the probe looks at: 3, 9, 15, 21 and so on in steps of 6. 0: the preset's.</source>
        <translation>プローブが見るピクセルの周囲の正方形の一辺：3、9、15、21 と 6 ずつ増えます。0：プリセットの値。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>To how many components the bands are reduced. 0: the preset's.</source>
        <translation>バンドをいくつの成分に減らすか。0：プリセットの値。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Hard negatives</source>
        <translation>難しい負例</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Against how many wrong classes a sample is set in training that look most like it. -1: the preset's.</source>
        <translation>学習で 1 つのサンプルを、それに最も似ている誤ったクラスのいくつと対比させるか。-1：プリセットの値。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Semi-hard negatives</source>
        <translation>やや難しい負例</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>How many further wrong classes are drawn at random. With so many that every wrong class is taken, the loss is plain softmax. -1: the preset's.</source>
        <translation>さらにいくつの誤ったクラスを無作為に取るか。誤ったクラスがすべて取られる数では、損失は通常のソフトマックスです。-1：プリセットの値。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Epochs, at most</source>
        <translation>エポック数（最大）</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>How often training goes through its batches. Where samples are held back to watch it, as the preset `paper` does, it stops earlier when their loss no longer falls. 0: the preset's.</source>
        <translation>学習がバッチを何周するか。プリセット `paper` のように監視用のサンプルを分けている場合は、その損失が下がらなくなると早く終わります。0：プリセットの値。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Single settings of the probe</source>
        <translation>プローブの個別の設定</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Settings that replace those of the preset one by one, separated by semicolons, as in `batch=64; learning_rate=0.0005`. A wrong name is refused with the list of names.</source>
        <translation>プリセットの設定を 1 つずつ置き換えます（セミコロン区切り）。例：`batch=64; learning_rate=0.0005`。誤った名前は、名前の一覧とともに拒否します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>What is held out for the score</source>
        <translation>評価のために検証用に分けるもの</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>`polygons`: whole features. `blocks`: whole square blocks of the raster, for a few large polygons. `random`: single pixels, whose neighbours were learned from, so that the score is too good. `none`: nothing, and there is no score.</source>
        <translation>`polygons`：地物全体。`blocks`：ラスタの正方形ブロック全体（少数の大きなポリゴン向け）。`random`：単一のピクセル。隣のピクセルから学習しているので、評価値は良すぎます。`none`：何も分けず、評価値はありません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Share of each class's labelled pixels held out, 0.01 to 0.99: 0.9 trains on 10 %, as near as whole polygons or blocks come to it. A class with a single one is trained but not tested. Not used with more than one fold.</source>
        <translation>各クラスのラベル付きピクセルのうち検証用に分ける割合（0.01 から 0.99）：0.9 は 10 % で学習します（ポリゴンやブロック全体でできる限り近く）。1 つしかないクラスは学習されますが、テストされません。分割数が 1 より多い場合は使いません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>1 holds one share out, once. 2 or more: cross-validation, in which every polygon, block or pixel of a class that has two or more is held out once; the scores are means, and their spread is in the report. No more folds are made than the class with the most of these has.</source>
        <translation>1 は検証用に 1 回だけ分けます。2 以上：交差検証。2 つ以上あるクラスのすべてのポリゴン、ブロックまたはピクセルが 1 回ずつ検証用になります。評価値は平均で、ばらつきはレポートに示します。分割数は、最も多いクラスの数を超えません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Side of the blocks (pixels)</source>
        <translation>ブロックの一辺（ピクセル）</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>Of `SPLIT=blocks`. Blocks should be larger than the patch the probe looks at.</source>
        <translation>`SPLIT=blocks` の場合。ブロックはプローブが見るパッチより大きくしてください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/probe_parameters.py"/>
        <source>The saved model then has learned from the training share alone. Otherwise it is trained again on all samples, and the score is that of a model made in the same way without those held out. With more than one fold it is always trained again.</source>
        <translation>保存されるモデルは学習用の部分だけから学習したものになります。そうでなければ全サンプルで学習し直し、評価値は、検証用を除いて同じ方法で作ったモデルのものになります。分割数が 1 より多い場合は常に学習し直します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Polygons, lines or points on the raster, in any CRS, with a field that holds the class. Polygons take the pixels whose centre they hold, lines those they pass through, points the one they are in; pixels of two classes are left out. Give either these or a raster of classes.</source>
        <translation>ラスタ上のポリゴン、ライン、ポイント（CRS は任意）。クラスを持つフィールドが必要です。ポリゴンは中心が入るピクセル、ラインは通るピクセル、ポイントは入るピクセルを取ります。2 つのクラスにまたがるピクセルは除外します。これかクラスのラスタのどちらかを指定してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Raster of classes, instead of samples</source>
        <translation>クラスのラスタ（サンプルの代わり）</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>A raster of class values on the same pixels as the raster; 0 and nodata are no class. Names and colours of classes are read from it where it has them. Connected areas of one class count as one polygon.</source>
        <translation>ラスタと同じピクセルのクラス値ラスタ。0 と nodata はクラスではありません。クラスの名前と色があれば読み取ります。1 つのクラスのつながった領域は 1 つのポリゴンとして数えます。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>The field of the samples that holds the class, as text or whole number; features without a value are left out. Left empty: the only field of text, else the only one of whole numbers.</source>
        <translation>サンプルのクラスを持つフィールド（テキストまたは整数）。値のない地物は除外します。空欄の場合：唯一のテキストフィールド、なければ唯一の整数フィールド。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>There are no samples: choose a vector layer with classes (SAMPLES), or a raster of class values (REFERENCE).</source>
        <translation>サンプルがありません。クラスを持つベクタレイヤ (SAMPLES)、またはクラス値のラスタ (REFERENCE) を選んでください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_algorithm.py"/>
        <source>Samples are given twice, as a vector layer (SAMPLES) and as a raster (REFERENCE): leave one of them empty.</source>
        <translation>サンプルがベクタレイヤ (SAMPLES) とラスタ (REFERENCE) で二重に指定されています。どちらかを空にしてください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Installs the classification engine, a Python environment of its own beside QGIS, or looks at it, removes it, or fetches what a computer without a network needs.
Nothing is installed into QGIS. Packages have fixed versions and checksums. An update is built beside the one in use, which is replaced only when every package of the new one has been loaded once. A set-up that was interrupted goes on with what had arrived. Proxy and certificates are those of QGIS.
The tier `basic` makes maps from words; `full` adds CLIP, training and objects.</source>
        <translation>QGIS とは別の Python 環境である分類エンジンをインストールするか、確認、削除するか、またはネットワークのないコンピュータに必要なものを取得します。
QGIS には何もインストールしません。パッケージのバージョンとチェックサムは固定です。更新は使用中のものの隣に作り、新しいもののすべてのパッケージを一度読み込めたときにだけ置き換えます。中断したセットアップは届いていたものの続きから再開します。プロキシと証明書は QGIS のものを使います。
区分 `basic` は言葉から分類図を作り、`full` は CLIP、学習、オブジェクトを加えます。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Install the engine</source>
        <translation>エンジンをインストール</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>hyperspectral,engine,install,set up,environment,python,torch,offline,wheels,server,AI</source>
        <translation>ハイパースペクトル,エンジン,インストール,セットアップ,環境,python,torch,オフライン,wheel,サーバ,AI</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`install`: make the environment and use it from now on; nothing happens when it is there and up to date. `check`: only say what is installed. `wheels`: fill a folder with everything a computer without a network needs. `remove`: take the environment away.</source>
        <translation>`install`：環境を作り、以後それを使います。あって最新なら何もしません。`check`：何がインストールされているかを示すだけです。`wheels`：ネットワークのないコンピュータに必要なすべてをフォルダに入れます。`remove`：環境を削除します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Which engine</source>
        <translation>どのエンジン</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`basic`: maps from words by spectral knowledge, accuracy, signatures; 150 MB to download, 0.5 GB on the disk. `full`: also CLIP, training and objects; 500 MB to download, 1.6 GB on the disk.</source>
        <translation>`basic`：スペクトル知識による言葉からの分類図、精度、シグネチャ。ダウンロード 150 MB、ディスク 0.5 GB。`full`：CLIP、学習、オブジェクトも。ダウンロード 500 MB、ディスク 1.6 GB。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Python to make it with</source>
        <translation>作成に使う Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>A Python 3.10 to 3.14 of 64 bits. Left empty: one is looked for; QGIS's own is used only if there is no other, and nothing is installed into it.</source>
        <translation>64 ビットの Python 3.10 から 3.14。空欄の場合：探します。QGIS のものはほかにない場合にだけ使い、それには何もインストールしません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>All files (*)</source>
        <translation>全ファイル (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>For an NVIDIA graphics card (CUDA)</source>
        <translation>NVIDIA グラフィックカード用 (CUDA)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>With `full`: builds for CUDA 13, which need a driver 580 or newer; 2.6 GB more to download.</source>
        <translation>`full` の場合：ドライバ 580 以降が必要な CUDA 13 用のビルド。ダウンロードが 2.6 GB 増えます。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Folder it is installed in</source>
        <translation>インストール先のフォルダ</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Left empty: the folder set under Settings &gt; Options &gt; Spectral Prompts, else one in the user's folder for application data. One that is named here is remembered.</source>
        <translation>空欄の場合：設定 &gt; オプション &gt; Spectral Prompts で設定したフォルダ、なければユーザーのアプリケーションデータのフォルダ。ここで指定したものは記憶します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`install`: take the packages from this folder instead of the network. `wheels`: the folder to fill.</source>
        <translation>`install`：ネットワークの代わりに、このフォルダからパッケージを取ります。`wheels`：wheel を入れるフォルダ。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Wheels for</source>
        <translation>wheel の対象</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`wheels`: the system of the computer they are for: `linux-x86_64`, `linux-aarch64`, `windows-amd64`, `macos-arm64`. `this`: one like this.</source>
        <translation>`wheels`：使うコンピュータのシステム：`linux-x86_64`、`linux-aarch64`、`windows-amd64`、`macos-arm64`。`this`：このコンピュータと同じもの。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Wheels for Python</source>
        <translation>wheel の対象 Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`wheels`: such as `3.12`. Left empty: the version of the Python found here.</source>
        <translation>`wheels`：例えば `3.12`。空欄の場合：ここで見つかった Python のバージョン。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Package index</source>
        <translation>パッケージインデックス</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Address of a company's package index, instead of the one that pip is set to use.</source>
        <translation>pip に設定されているものの代わりに使う、会社のパッケージインデックスのアドレス。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Package index of torch</source>
        <translation>torch のパッケージインデックス</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Address of a mirror of the PyTorch project's index.</source>
        <translation>PyTorch プロジェクトのインデックスのミラーのアドレス。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Install again</source>
        <translation>再インストール</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Make the environment anew even if it is there and up to date.</source>
        <translation>あって最新でも、環境を作り直します。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Where the environment in use lies.</source>
        <translation>使用中の環境の場所。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Interpreter</source>
        <translation>インタープリタ</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>The environment's Python interpreter.</source>
        <translation>環境の Python インタープリタ。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>`basic`, `full`, or nothing where there is none.</source>
        <translation>`basic`、`full`、なければ空です。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>1: what is installed is what this version of the plugin would install; 0: not.</source>
        <translation>1：このバージョンのプラグインがインストールするものと同じ。0：違う。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>How many packages it has.</source>
        <translation>パッケージの数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>How much room it takes; after `remove` and `wheels`: was freed, lies there.</source>
        <translation>占める容量。`remove` と `wheels` の後では、空いた容量、そこにある容量。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>CUDA is for the tier 'full' only: choose it, or switch CUDA off.</source>
        <translation>CUDA は区分 'full' だけのものです：それを選ぶか、CUDA をオフにしてください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup_engine.py"/>
        <source>Name the folder that is to be filled with wheels.</source>
        <translation>wheel を入れるフォルダを指定してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>training, fold {number} of {count}</source>
        <translation>学習、分割 {number}/{count}</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>fetching {name}</source>
        <translation>{name} を取得中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>epoch {number} of {count}, loss {loss}</source>
        <translation>エポック {number}/{count}、損失 {loss}</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>trying the wording '{name}'</source>
        <translation>言い方 '{name}' を試行中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>checking weights</source>
        <translation>重みを確認中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>classifying</source>
        <translation>分類中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>classifying objects</source>
        <translation>オブジェクトを分類中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>computing the statistics</source>
        <translation>統計を計算中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>copying weights</source>
        <translation>重みをコピー中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>deleting weights</source>
        <translation>重みを削除中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>finishing the files</source>
        <translation>ファイルを仕上げ中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>getting what is missing</source>
        <translation>足りないものを取得中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>growing the region</source>
        <translation>領域を拡張中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>learning from the pseudo-labels</source>
        <translation>疑似ラベルから学習中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking at the picture with CLIP</source>
        <translation>CLIP で画像を確認中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking at the pixel</source>
        <translation>ピクセルを調査中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking for packages</source>
        <translation>パッケージを検索中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking for uncertain places</source>
        <translation>不確かな場所を検索中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking how much words help</source>
        <translation>言葉がどれだけ役立つか確認中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>looking whether what surrounds a pixel helps</source>
        <translation>ピクセルの周囲が役立つか確認中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>making and classifying segments</source>
        <translation>セグメントを作成して分類中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>making pseudo-labels</source>
        <translation>疑似ラベルを作成中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading map and reference</source>
        <translation>分類図と参照データを読み込み中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading model and raster</source>
        <translation>モデルとラスタを読み込み中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading model, raster and polygons</source>
        <translation>モデル、ラスタ、ポリゴンを読み込み中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading raster and polygons</source>
        <translation>ラスタとポリゴンを読み込み中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading raster and samples</source>
        <translation>ラスタとサンプルを読み込み中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading samples</source>
        <translation>サンプルを読み込み中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading the class descriptions</source>
        <translation>クラスの説明を読み込み中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>reading the raster</source>
        <translation>ラスタを読み込み中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>training</source>
        <translation>学習</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>training the model that is saved</source>
        <translation>保存するモデルを学習中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>trying regularisations</source>
        <translation>正則化を試行中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>understanding prompts and raster</source>
        <translation>プロンプトとラスタを解釈中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>understanding the prompts</source>
        <translation>プロンプトを解釈中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>writing the instructions</source>
        <translation>指示文を書き込み中</translation>
    </message>
    <message>
        <location filename="../processing_provider/stage_names.py"/>
        <source>writing the places</source>
        <translation>場所を書き込み中</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Points at the most uncertain places of a class map: samples there teach most.
Uncertainty is 1 minus the margin, by which the best class is ahead of the second, averaged over 5 x 5 pixels. The most uncertain place comes first; no place is nearer to another, or to a sample, than the distance given. Look at each place in a picture or in the field, draw a sample of what is there, and train again.</source>
        <translation>分類図の最も不確かな場所のポイント：そこのサンプルが最も役立ちます。
不確かさは 1 から差（最良のクラスと 2 番目のクラスとの差）を引いた値で、5 x 5 ピクセルで平均します。最も不確かな場所が最初に来ます。場所どうし、また場所とサンプルは、指定した距離より近くなりません。各場所を画像や現地で確認し、そこにあるもののサンプルを描いて、再学習してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>hyperspectral,multispectral,classification,training samples,sampling,active learning,uncertainty,margin,confidence,suggest,points</source>
        <translation>ハイパースペクトル,マルチスペクトル,分類,学習サンプル,サンプリング,能動学習,不確かさ,差,信頼度,提案,ポイント,active learning</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>The output CONFIDENCE of 'Classify with model' or 'Classify with text prompts': its second band is the margin.</source>
        <translation>'モデルで分類' または 'テキストプロンプトで分類' の出力 CONFIDENCE：その 2 番目のバンドが差です。</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>The class map of the same run. With it, places have the name of their class, and pixels it leaves unclassified are no places.</source>
        <translation>同じ実行の分類図。これがあると、場所にクラスの名前が付き、未分類のピクセルは場所になりません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Samples there are</source>
        <translation>すでにあるサンプル</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Points, lines or polygons in any CRS; no place is near them.</source>
        <translation>ポイント、ライン、ポリゴン（CRS は任意）。その近くには場所を取りません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>How many places are wanted.</source>
        <translation>必要な場所の数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Distance in pixels</source>
        <translation>距離（ピクセル）</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>The least distance between two places, and from a place to a sample.</source>
        <translation>場所どうし、および場所とサンプルとの最小距離。</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Where to sample</source>
        <translation>サンプルを取る場所</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>GeoPackage with one point a place: its rank (1 is the most uncertain), the mean margin there, the class the map has, and the reason in a sentence.</source>
        <translation>場所ごとに 1 ポイントの GeoPackage：順位（1 が最も不確か）、そこの平均の差、分類図のクラス、理由の一文。</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>Number of places</source>
        <translation>場所の数</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggest_samples.py"/>
        <source>How many places were found; fewer than wanted where there is no room for more.</source>
        <translation>見つかった場所の数。余地がなければ、求めた数より少なくなります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Trains a network on whole objects (tree crowns, fields, roofs, fruit on a belt) that polygons outline, and tells how well it does on objects it has not seen.
Each object is cut into cubes of pixels with all bands. A small network learns from them, then brings them to where a text encoder puts the description of their class. All cubes of an object decide on it together. 'Classify objects' does that with polygons without a class, or with segments of a whole raster.
The score is always that of objects held out as a whole. Where several polygons are of one thing (crowns of one tree over the years, parcels of one farm), say so with the group field: else the score is too good.</source>
        <translation>ポリゴンで囲んだオブジェクト全体（樹冠、畑、屋根、ベルト上の果物など）でネットワークを学習し、見たことのないオブジェクトでどれだけ正しいかを示します。
各オブジェクトを、全バンドを持つピクセルのキューブに切り分けます。小さなネットワークがそれらから学習し、テキストエンコーダがそのクラスの説明を置く場所へ対応付けます。オブジェクトのすべてのキューブが一緒に判定します。'オブジェクトを分類' は、クラスのないポリゴンやラスタ全体のセグメントでそれを行います。
評価値は常に、全体を検証用に分けたオブジェクトのものです。複数のポリゴンが同じもの（同じ木の毎年の樹冠、同じ農場の区画）である場合は、グループのフィールドで示してください：そうしないと評価値が良すぎます。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Train on objects</source>
        <translation>オブジェクトで学習</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>hyperspectral,multispectral,spectral,classification,supervised,objects,OBIA,GEOBIA,polygons,segments,crowns,fields,parcels,roofs,training samples,model,network,CNN,text,descriptions,cross-validation,accuracy,EnMAP,Sentinel-2,AI</source>
        <translation>ハイパースペクトル,マルチスペクトル,スペクトル,分類,教師付き,オブジェクト,OBIA,GEOBIA,ポリゴン,セグメント,樹冠,畑,区画,屋根,学習サンプル,モデル,ネットワーク,CNN,テキスト,説明,交差検証,精度,EnMAP,Sentinel-2,AI</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Raster to learn from</source>
        <translation>学習に使うラスタ</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>A hyperspectral or multispectral raster on which the polygons lie.</source>
        <translation>ポリゴンがある、ハイパースペクトルまたはマルチスペクトルラスタ。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Labelled polygons</source>
        <translation>クラス付きのポリゴン</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>A polygon around each object, in any CRS, with a field that holds the class; all features, or the selected ones. An object has the pixels whose centre it holds, or, where it is smaller than a pixel, the one it lies in. Invalid polygons are repaired and counted.</source>
        <translation>各オブジェクトを囲むポリゴン（CRS は任意）。クラスを持つフィールドが必要です。すべての地物、または選択した地物。オブジェクトは中心が入るピクセル、ピクセルより小さい場合はそれが入るピクセルを持ちます。無効なポリゴンは修復して数えます。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Field with the group</source>
        <translation>グループのフィールド</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Says which polygons belong together: the individual, the field, the board, the flight line. Polygons of one group are never both trained with and tested. Left empty: each polygon stands for itself.</source>
        <translation>どのポリゴンがまとまりかを示します：個体、畑、板、飛行コースなど。同じグループのポリゴンが学習とテストの両方に使われることはありません。空欄の場合：各ポリゴンは独立です。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>What the classes are called, where the polygons do not say it well: a name, then, if you like, synonyms after a colon and a colour after a bar, as in `oak: Quercus robur | #6b8e23`. Polygons with text as class are matched by the name, those with numbers by the line: 1 is the first one. Left empty: the names that the polygons have. In a command line separate classes by `;`.</source>
        <translation>ポリゴンのクラス名が十分でない場合のクラスの呼び名：名前、必要ならコロンの後に同義語、縦棒の後に色を書きます。例：`oak: Quercus robur | #6b8e23`。クラスがテキストのポリゴンは名前で、数値のポリゴンは行で対応付けます（1 が最初の行）。空欄の場合：ポリゴンの名前。コマンドラインではクラスを `;` で区切ります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>A saved prompt set (`*.prompts.json`), which may hold class values and whole descriptions, or a text file with one class a line. Give either this or classes above, or neither.</source>
        <translation>保存したプロンプトセット (`*.prompts.json`、クラス値や説明を含められます)、または 1 行に 1 クラスのテキストファイル。これか上のクラスのどちらか、または何も指定しません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Two runs with the same seed and the same inputs give the same model and score.</source>
        <translation>同じシードと同じ入力なら、2 回の実行で同じモデルと評価値になります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>The trained network with classes, colours, words, wavelengths and score, for 'Classify objects'.</source>
        <translation>クラス、色、言葉、波長、評価値を含む学習済みネットワーク。'オブジェクトを分類' に使います。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>One HTML page: polygons used and left out, settings, scores of each class, confusion matrix, a table of the objects held out, what the descriptions add over the network alone, warnings.</source>
        <translation>HTML ページ：使用および除外したポリゴン、設定、各クラスの評価値、混同行列、検証用オブジェクトの表、ネットワーク単独に比べた説明の効果、警告。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Share of the objects held out that got their class, 0 to 1.</source>
        <translation>検証用のオブジェクトのうち、正しいクラスになった割合（0 から 1）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Mean over the classes of the share of their objects that got them, 0 to 1.</source>
        <translation>各クラスのオブジェクトが正しいクラスになった割合の、クラス間の平均（0 から 1）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Cohen's kappa: agreement beyond chance, 1 at most.</source>
        <translation>コーエンのカッパ：偶然を超えた一致、最大 1。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Average accuracy without text</source>
        <translation>テキストなしの平均精度</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>That of the network alone, on the same objects held out.</source>
        <translation>同じ検証用オブジェクトでの、ネットワーク単独の値。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>With several folds, their mean. Missing when nothing is held out.</source>
        <translation>分割が複数の場合はその平均。検証用に何も分けない場合はありません。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>Objects tested</source>
        <translation>テストしたオブジェクト</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <source>How many objects were held out, over all folds.</source>
        <translation>全分割で検証用に分けたオブジェクトの数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_objects.py"/>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Classes are given twice, as text (PROMPTS) and as a file (PROMPT_FILE): leave one of them empty, or both.</source>
        <translation>クラスがテキスト (PROMPTS) とファイル (PROMPT_FILE) で二重に指定されています。どちらか、または両方を空にしてください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Trains a network on labelled samples of a raster and tells how well it does on samples it has not seen.
The text-aligned probe looks at the patch of pixels around each sample and learns to bring it to the place where a text encoder puts the words of its class. 'Classify with model' makes class maps with it, of this raster or others of the same sensor; since classes are words, they can be renamed, left out or added there.
The score tells what to expect elsewhere only if the samples held out lie elsewhere: hold out whole polygons or blocks. The model that is saved is trained again on all samples, unless you ask for the very one that was scored.</source>
        <translation>ラスタのラベル付きサンプルでネットワークを学習し、見たことのないサンプルでどれだけ正しいかを示します。
テキスト対応プローブは各サンプルの周囲のピクセルのパッチを見て、テキストエンコーダがそのクラスの言葉を置く場所へ対応付けることを学習します。'モデルで分類' は、このラスタや同じセンサの別のラスタの分類図をそれで作ります。クラスは言葉なので、そこで名前の変更、除外、追加ができます。
評価値がほかの場所で期待できる値を示すのは、検証用のサンプルが別の場所にある場合だけです：ポリゴンやブロック全体を検証用に分けてください。保存されるモデルは、評価したモデルそのものを求めない限り、全サンプルで学習し直したものです。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Train text-aligned probe</source>
        <translation>テキスト対応プローブを学習</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>hyperspectral,multispectral,spectral,classification,supervised,training samples,ROI,land cover,land use,model,network,transformer,contrastive,text,class names,few-shot,cross-validation,accuracy,EnMAP,Sentinel-2,Landsat,AI</source>
        <translation>ハイパースペクトル,マルチスペクトル,スペクトル,分類,教師付き,学習サンプル,ROI,土地被覆,土地利用,モデル,ネットワーク,Transformer,対照学習,テキスト,クラス名,few-shot,交差検証,精度,EnMAP,Sentinel-2,Landsat,AI</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>A hyperspectral or multispectral raster on which the samples lie.</source>
        <translation>サンプルがある、ハイパースペクトルまたはマルチスペクトルラスタ。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>What the classes are called, where the samples do not say it well: a name, then, if you like, synonyms after a colon and a colour after a bar, as in `water: lake, river | #1f78b4`. Samples with text as class are matched by the name, those with numbers by the line: 1 is the first one. Left empty: the names that the samples have. In a command line separate classes by `;`.</source>
        <translation>サンプルのクラス名が十分でない場合のクラスの呼び名：名前、必要ならコロンの後に同義語、縦棒の後に色を書きます。例：`water: lake, river | #1f78b4`。クラスがテキストのサンプルは名前で、数値のサンプルは行で対応付けます（1 が最初の行）。空欄の場合：サンプルの名前。コマンドラインではクラスを `;` で区切ります。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>The trained probe with classes, colours, words, wavelengths and score, for 'Classify with model'.</source>
        <translation>クラス、色、言葉、波長、評価値を含む学習済みプローブ。'モデルで分類' に使います。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>One HTML page: samples used and left out, settings, scores of each class with the way they were held out, confusion matrix, course of the training, warnings.</source>
        <translation>HTML ページ：使用および除外したサンプル、設定、各クラスの評価値と検証用の分け方、混同行列、学習の経過、警告。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Share of the pixels held out that got their class, 0 to 1.</source>
        <translation>検証用のピクセルのうち、正しいクラスになった割合（0 から 1）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train_probe.py"/>
        <source>Mean over the classes of the share of their pixels that got them, 0 to 1.</source>
        <translation>各クラスのピクセルが正しいクラスになった割合の、クラス間の平均（0 から 1）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>Copying features of the layer {name!r} to a temporary file.</source>
        <translation>レイヤ {name!r} の地物を一時ファイルにコピーします。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>The layer {name!r} could not be copied to {path} ({reason}): check the free space there, or save the layer as a GeoPackage yourself.</source>
        <translation>レイヤ {name!r} を {path} にコピーできませんでした ({reason})。そこの空き容量を確認するか、レイヤを自分で GeoPackage に保存してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>no file was made</source>
        <translation>ファイルが作成されませんでした</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_export.py"/>
        <source>The filter {text!r} of the layer {name!r} is no expression: {reason}.</source>
        <translation>レイヤ {name!r} のフィルタ {text!r} は式ではありません：{reason}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>The vector layer {name!r} ({parameter}) was not found: it is neither a file nor a layer of the project; check its spelling and folder.</source>
        <translation>ベクタレイヤ {name!r} ({parameter}) が見つかりません：ファイルでもプロジェクトのレイヤでもありません。綴りとフォルダを確認してください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>The layer {name!r} ({parameter}) is a table without geometry: choose a layer of polygons, lines or points.</source>
        <translation>レイヤ {name!r} ({parameter}) はジオメトリのないテーブルです。ポリゴン、ライン、ポイントのレイヤを選んでください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>The layer {name!r} has no field {field!r} ({parameter}): choose one of those it has ({fields}).</source>
        <translation>レイヤ {name!r} にフィールド {field!r} ({parameter}) がありません：あるもの ({fields}) から選んでください。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_layers.py"/>
        <source>No feature of the layer {name!r} is selected, but only selected features are to be used ({parameter}): select some, or use all features.</source>
        <translation>レイヤ {name!r} の地物が選択されていませんが、選択した地物だけを使う設定です ({parameter})。地物を選択するか、すべての地物を使ってください。</translation>
    </message>
</context>
</TS>
