'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { Icon } from '../../toolbar/icons';
import { useWords } from '../../words';
import type { OpenSlash } from './slash-menu';

const GAP = 6;

/** The menu of blocks under the line that is written. The text keeps the focus and says which one is meant. */
export function SlashList({ editor, menu }: { editor: Editor; menu: OpenSlash }) {
  const { writing } = useWords();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { blocks, at, place, choose } = menu;
  const active = `${id}-${blocks[at]?.name}`;

  useEffect(() => {
    const { dom } = editor.view;
    dom.setAttribute('aria-controls', id);
    dom.setAttribute('aria-activedescendant', active);
    document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, id, active]);

  useLayoutEffect(() => {
    const box = list.current;
    const frame = box?.offsetParent?.getBoundingClientRect();
    if (box === null || frame === undefined) return;
    // On a telephone the keyboard covers the lower half of the page.
    const bottom = window.visualViewport?.height ?? window.innerHeight;
    const isAbove = place.bottom + GAP + box.offsetHeight > bottom && place.top > bottom / 2;
    const top = isAbove ? place.top - GAP - box.offsetHeight : place.bottom + GAP;
    box.style.top = `${top - frame.top}px`;
    box.style.left = `${Math.max(0, Math.min(place.left - frame.left, frame.width - box.offsetWidth))}px`;
  }, [place]);

  return (
    <div ref={list} id={id} role="listbox" aria-label={writing.blocks.label} className="slash-menu">
      {blocks.map((block, n) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are heard in the text, which has the focus
        <div
          key={block.name}
          id={`${id}-${block.name}`}
          role="option"
          tabIndex={-1}
          aria-selected={n === at}
          className="slash-block"
          // The caret stays in the text, and on a telephone its keyboard too.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(block)}
        >
          <Icon name={block.name} />
          <span>{writing.blocks[block.name].name}</span>
          {block.typed !== undefined && <kbd>{block.typed}</kbd>}
        </div>
      ))}
    </div>
  );
}
