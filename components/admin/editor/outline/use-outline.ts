'use client';

import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useEffect, useState } from 'react';
import { countWords, minutesFor } from '@/lib/articles/body/walk-body';

export type Heading = { level: number; title: string; at: number };
type Outlined = { words: number; characters: number; minutes: number; headings: Heading[] };

const EMPTY: Outlined = { words: 0, characters: 0, minutes: 1, headings: [] };
const PAUSE = 500;

/** The length and the headings of the text, counted in a pause and when the browser has time: typing never waits. */
export function useOutline(editor: Editor | null): Outlined {
  const [outline, setOutline] = useState(EMPTY);
  useEffect(() => {
    if (editor === null) return;
    let timer = 0;
    const count = () => {
      if (!editor.isDestroyed) setOutline(outlineOf(editor.state.doc));
    };
    const later = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => whenIdle(count), PAUSE);
    };
    count();
    editor.on('update', later);
    return () => {
      window.clearTimeout(timer);
      editor.off('update', later);
    };
  }, [editor]);
  return outline;
}

// Safari has no requestIdleCallback.
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 2000 });
  else work();
}

function outlineOf(doc: Node): Outlined {
  const text = doc.textBetween(0, doc.content.size, '\n', '\n');
  const words = countWords(text);
  const characters = [...text.replaceAll('\n', '')].length;
  return { words, characters, minutes: minutesFor(words), headings: headingsOf(doc) };
}

export function headingsOf(doc: Node): Heading[] {
  const headings: Heading[] = [];
  doc.descendants((node, at) => {
    if (node.type.name === 'heading') {
      headings.push({ level: Number(node.attrs.level), title: node.textContent.trim(), at });
    }
    return !node.isTextblock;
  });
  return headings;
}
