'use client';

import type { NodeViewProps } from '@tiptap/react';
import { type KeyboardEvent, useState } from 'react';
import { isCorrectionDay } from '@/lib/articles/body/dates';
import { caretAfter, focusText } from './moves';

type Props = {
  view: Pick<NodeViewProps, 'node' | 'updateAttributes' | 'editor' | 'getPos'>;
  /** The attribute that it edits. */
  name: 'speaker' | 'title' | 'signature' | 'date' | 'alt';
  type?: 'text' | 'date';
  label: string;
  maxLength: number;
  placeholder?: string;
  /** Whether Enter and arrow down go into the node's text, which stands below, rather than after the node. */
  above?: boolean;
};

/** A field of a node of the text: the speaker of a quotation, the title and the signature of a box. */
export function NodeField({
  view,
  name,
  label,
  maxLength,
  placeholder = label,
  above = false,
  type = 'text',
}: Props) {
  const stored = String(view.node.attrs[name] ?? '');
  const [typed, setTyped] = useState(stored);
  const [seen, setSeen] = useState(stored);
  // Undo and redo change the attribute from outside.
  if (seen !== stored) {
    setSeen(stored);
    setTyped(stored);
  }

  const keyDown = (event: KeyboardEvent) => {
    const { editor, getPos, node } = view;
    const at = getPos();
    if (at === undefined) return;
    // The arrows change a date.
    const isDown = event.key === 'ArrowDown' && type === 'text';
    const inward = above ? event.key === 'Enter' || isDown : event.key === 'ArrowUp';
    const outward =
      event.key === 'Escape' || (!above && (event.key === 'Enter' || event.key === 'ArrowDown'));
    if (!inward && !outward) return;
    event.preventDefault();
    if (outward) caretAfter(editor, at + node.nodeSize);
    else {
      // Where one writes on: the end of a correction, the first line of a box.
      const first = node.isTextblock ? at + node.nodeSize - 1 : at + 2;
      editor.commands.setTextSelection(above ? first : at + node.nodeSize - 2);
      focusText(editor);
    }
  };

  return (
    <input
      type={type}
      className="node-field"
      data-field={name}
      data-typography=""
      aria-label={label}
      placeholder={placeholder}
      maxLength={maxLength}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        if (type === 'date' && !isCorrectionDay(event.target.value)) return;
        view.updateAttributes({ [name]: event.target.value });
      }}
      onKeyDown={keyDown}
    />
  );
}
