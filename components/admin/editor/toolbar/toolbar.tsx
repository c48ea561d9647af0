'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import type { KeyboardEvent, RefObject } from 'react';
import { Toolbar as AriaToolbar, Group } from 'react-aria-components';
import type { OpenDialog } from '../body/body-ui';
import { focusText, wrapOrUnwrap } from '../body/moves';
import { useWords } from '../words';
import { Icon } from './icons';
import { TableTools } from './table-tools';
import { Tool } from './tool';

type Props = { editor: Editor; ref: RefObject<HTMLDivElement | null>; open: (dialog: OpenDialog) => void };

/** The tools of the text: one stop of the Tab key, arrow keys inside, Escape back to the text. */
export function Toolbar({ editor, ref, open }: Props) {
  const { toolbar: words } = useWords();
  const is = useEditorState({ editor, selector: ({ editor: current }) => marksAt(current) });
  const run = () => editor.chain().focus();

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
          <Group className="tools">
            <Tool label={words.undo} keys="Control+Z" isIdle={!is.undo} onUse={() => run().undo().run()}>
              <Icon name="undo" />
            </Tool>
            <Tool
              label={words.redo}
              keys="Control+Shift+Z"
              isIdle={!is.redo}
              onUse={() => run().redo().run()}
            >
              <Icon name="redo" />
            </Tool>
          </Group>
          <Group className="tools">
            <Tool
              label={words.heading}
              keys="Control+Alt+2"
              isOn={is.heading}
              onUse={() => run().toggleHeading({ level: 2 }).run()}
            >
              <Icon name="heading" />
            </Tool>
            <Tool
              label={words.subheading}
              keys="Control+Alt+3"
              isOn={is.subheading}
              onUse={() => run().toggleHeading({ level: 3 }).run()}
            >
              <Icon name="subheading" />
            </Tool>
          </Group>
          <Group className="tools">
            <Tool label={words.bold} keys="Control+B" isOn={is.bold} onUse={() => run().toggleBold().run()}>
              <Icon name="bold" />
            </Tool>
            <Tool
              label={words.italic}
              keys="Control+I"
              isOn={is.italic}
              onUse={() => run().toggleItalic().run()}
            >
              <Icon name="italic" />
            </Tool>
            <Tool label={words.code} keys="Control+E" isOn={is.code} onUse={() => run().toggleCode().run()}>
              <Icon name="code" />
            </Tool>
            <Tool label={words.link} keys="Control+K" isOn={is.link} onUse={() => open({ kind: 'link' })}>
              <Icon name="link" />
            </Tool>
          </Group>
          <Group className="tools">
            <Tool
              label={words.bulletList}
              keys="Control+Shift+8"
              isOn={is.bulletList}
              onUse={() => run().toggleBulletList().run()}
            >
              <Icon name="bulletList" />
            </Tool>
            <Tool
              label={words.orderedList}
              keys="Control+Shift+7"
              isOn={is.orderedList}
              onUse={() => run().toggleOrderedList().run()}
            >
              <Icon name="orderedList" />
            </Tool>
            <Tool
              label={words.quote}
              keys="Control+Shift+B"
              isOn={is.quote}
              onUse={() => wrapOrUnwrap(editor, 'quote')}
            >
              <Icon name="quote" />
            </Tool>
            <Tool label={words.box} isOn={is.box} onUse={() => wrapOrUnwrap(editor, 'editorsBox')}>
              <Icon name="box" />
            </Tool>
          </Group>
          <Group className="tools">
            <Tool label={words.picture} onUse={() => open({ kind: 'picture' })}>
              <Icon name="picture" />
            </Tool>
            <Tool label={words.table} isIdle={is.table} onUse={() => open({ kind: 'table' })}>
              <Icon name="table" />
            </Tool>
            <Tool label={words.embed} onUse={() => open({ kind: 'embed' })}>
              <Icon name="embed" />
            </Tool>
            <Tool
              label={words.codeBlock}
              keys="Control+Alt+C"
              isOn={is.codeBlock}
              onUse={() => run().toggleCodeBlock().run()}
            >
              <Icon name="codeBlock" />
            </Tool>
          </Group>
        </div>
        {is.table && <TableTools editor={editor} />}
      </AriaToolbar>
    </div>
  );
}

function marksAt(editor: Editor) {
  return {
    undo: editor.can().undo(),
    redo: editor.can().redo(),
    heading: editor.isActive('heading', { level: 2 }),
    subheading: editor.isActive('heading', { level: 3 }),
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    code: editor.isActive('code'),
    link: editor.isActive('link'),
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    quote: editor.isActive('quote'),
    box: editor.isActive('editorsBox'),
    table: editor.isActive('table'),
    codeBlock: editor.isActive('codeBlock'),
  };
}
