'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, type RefObject, useContext } from 'react';
import { Toolbar as AriaToolbar, Group } from 'react-aria-components';
import type { OpenDialog } from '../body/body-ui';
import { focusText } from '../body/moves';
import { LanguageContext, useWords } from '../words';
import { Tool } from './tool';
import { stateAt, tableToolsOf, toolsOf } from './tools';

type Props = {
  editor: Editor;
  ref: RefObject<HTMLDivElement | null>;
  open: (dialog: OpenDialog) => void;
  find: { isOpen: boolean; toggle: () => void };
  /** What stands under the tools and stays in sight with them. */
  children?: ReactNode;
};

/** The tools of the text: one stop of the Tab key, arrow keys inside, Escape back to the text. */
export function Toolbar({ editor, ref, open, find, children }: Props) {
  const { toolbar, table, writing } = useWords();
  const words = { ...toolbar, ...writing.tools };
  const language = useContext(LanguageContext);
  const is = useEditorState({ editor, selector: ({ editor: current }) => stateAt(current) });

  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && !(event.altKey && event.key === 'F10')) return;
    event.preventDefault();
    focusText(editor);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the Escape of the tools inside
    <div className="toolbar-place" onKeyDown={keyDown}>
      <AriaToolbar ref={ref} aria-label={words.label} className="toolbar">
        <div className="tool-row">
          {toolsOf(editor, is, words, open, find, language).map((group) => (
            <Group className="tools" key={group[0]?.icon}>
              {group.map((tool) => (
                <Tool key={tool.icon} {...tool} />
              ))}
            </Group>
          ))}
        </div>
        {is.table && (
          <Group aria-label={table.label} className="tool-row table-tools">
            {tableToolsOf(editor, table).map((tool) => (
              <Tool key={tool.icon} {...tool} />
            ))}
          </Group>
        )}
      </AriaToolbar>
      {children}
    </div>
  );
}
