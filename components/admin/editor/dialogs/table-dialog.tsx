'use client';

import type { Editor } from '@tiptap/core';
import { type FormEvent, useId, useState } from 'react';
import { editing } from '../body/moves';
import { Field } from '../fields/field';
import { useWords } from '../words';
import { Modal, ModalButtons } from './modal';

const MAX = { rows: 50, columns: 12 } as const;
const within = (value: number, max: number) => Math.min(Math.max(Math.trunc(value) || 1, 1), max);

/** How large a new table is, and whether its first row holds the titles of its columns. */
export function TableDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { table: words } = useWords();
  const id = useId();
  const [rows, setRows] = useState('3');
  const [columns, setColumns] = useState('3');
  const [withHeaderRow, setHeaderRow] = useState(true);

  const insert = (event: FormEvent, close: () => void) => {
    event.preventDefault();
    close();
    const size = { rows: within(Number(rows), MAX.rows), cols: within(Number(columns), MAX.columns) };
    editing(editor)
      .insertTable({ ...size, withHeaderRow })
      .run();
  };

  return (
    <Modal title={words.dialog} onClose={onClose}>
      {(close) => (
        <form noValidate onSubmit={(event) => insert(event, close)}>
          <div className="field-pair">
            <Field id={`${id}-rows`} label={words.rows}>
              {(described) => (
                <input
                  {...described}
                  type="number"
                  min={1}
                  max={MAX.rows}
                  value={rows}
                  onChange={(event) => setRows(event.target.value)}
                />
              )}
            </Field>
            <Field id={`${id}-columns`} label={words.columns}>
              {(described) => (
                <input
                  {...described}
                  type="number"
                  min={1}
                  max={MAX.columns}
                  value={columns}
                  onChange={(event) => setColumns(event.target.value)}
                />
              )}
            </Field>
          </div>
          <label className="check">
            <input
              type="checkbox"
              checked={withHeaderRow}
              onChange={(event) => setHeaderRow(event.target.checked)}
            />{' '}
            {words.headerRow}
          </label>
          <ModalButtons submit={words.insert} onCancel={close} />
        </form>
      )}
    </Modal>
  );
}
