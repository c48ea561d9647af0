'use client';

import { useWords } from '../words';

/** What can be typed and pressed, under the text. */
export function EditorHelp() {
  const { help: words } = useWords().writing;
  const { keys } = words;
  const rows: [string[], string][] = [
    [['/'], words.blocks],
    [['##', '###'], words.heading],
    [['-', '1.'], words.list],
    [['>'], words.quote],
    [['```'], words.code],
    [['**…**', '*…*', '`…`'], words.marks],
    [['Ctrl + K'], words.link],
    [['Ctrl + F'], words.find],
    [['Ctrl + Z', keys.redo], words.undo],
    [['Alt + F10'], words.toolbar],
    [[keys.tab], words.fields],
    [[keys.escape], words.leave],
  ];
  return (
    <details className="editor-help">
      <summary>{words.title}</summary>
      <dl>
        {rows.map(([typed, meaning]) => (
          <div key={meaning}>
            <dt>
              {typed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
