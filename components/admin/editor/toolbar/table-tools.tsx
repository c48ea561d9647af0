'use client';

import type { Editor } from '@tiptap/core';
import { Group } from 'react-aria-components';
import { useWords } from '../words';
import { Icon } from './icons';
import { Tool } from './tool';

/** What can be done with the table around the caret. */
export function TableTools({ editor }: { editor: Editor }) {
  const { table: words } = useWords();
  const run = () => editor.chain().focus();
  return (
    <Group aria-label={words.label} className="tool-row table-tools">
      <Tool label={words.rowBefore} onUse={() => run().addRowBefore().run()}>
        <Icon name="rowBefore" />
      </Tool>
      <Tool label={words.rowAfter} onUse={() => run().addRowAfter().run()}>
        <Icon name="rowAfter" />
      </Tool>
      <Tool label={words.columnBefore} onUse={() => run().addColumnBefore().run()}>
        <Icon name="columnBefore" />
      </Tool>
      <Tool label={words.columnAfter} onUse={() => run().addColumnAfter().run()}>
        <Icon name="columnAfter" />
      </Tool>
      <Tool label={words.headerRow} onUse={() => run().toggleHeaderRow().run()}>
        <Icon name="headerRow" />
      </Tool>
      <Tool label={words.deleteRow} onUse={() => run().deleteRow().run()}>
        <Icon name="deleteRow" />
      </Tool>
      <Tool label={words.deleteColumn} onUse={() => run().deleteColumn().run()}>
        <Icon name="deleteColumn" />
      </Tool>
      <Tool label={words.delete} onUse={() => run().deleteTable().run()}>
        <Icon name="deleteTable" />
      </Tool>
    </Group>
  );
}
