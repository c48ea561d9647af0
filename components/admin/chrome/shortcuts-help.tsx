'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { Words } from '@/lib/words/dictionary';
import { shortcutsOf } from './shortcuts';
import { isTyping, saySingleKeys, useSingleKeys } from './single-keys';

type Props = { words: Words['shortcuts']; queue: Words['moderation']['keys'] };

/** The list of the page's keys: behind `?`, and behind a button that says so. Shown once keys work. */
export function ShortcutsHelp({ words, queue }: Props) {
  const path = usePathname();
  const dialog = useRef<HTMLDialogElement>(null);
  const isActive = useSingleKeys();
  const [command, setCommand] = useState('Ctrl');
  useEffect(() => {
    if (/mac|iphone|ipad/i.test(navigator.platform)) setCommand('⌘');
  }, []);
  useEffect(() => {
    if (isActive !== true) return;
    const keyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const open = document.querySelector('dialog[open]');
      if (isTyping(event.target) || (open !== null && open !== dialog.current)) return;
      if (open === null) dialog.current?.showModal();
      else dialog.current?.close();
      event.preventDefault();
    };
    document.addEventListener('keydown', keyDown);
    return () => document.removeEventListener('keydown', keyDown);
  }, [isActive]);
  if (isActive === null) return null;
  const name = (key: string) =>
    key === 'Mod' ? command : key in words.keys ? words.keys[key as keyof typeof words.keys] : key;
  return (
    <>
      <button
        type="button"
        className="button button-small button-quiet"
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={() => dialog.current?.showModal()}
      >
        <span aria-hidden="true">?</span> {words.open}
      </button>
      <dialog ref={dialog} className="shortcuts" aria-labelledby="shortcuts-title">
        <div className="shortcuts-head">
          <h2 id="shortcuts-title">{words.title}</h2>
          <button type="button" className="button button-small" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
        {shortcutsOf(path, words, queue).map(({ title, shortcuts }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {shortcuts.map(([keys, what]) => (
                <div key={keys}>
                  <dt>
                    {keys.split('+').map((key, n) => (
                      <span key={key}>
                        {n > 0 && ' + '}
                        <kbd>{name(key)}</kbd>
                      </span>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p className="check">
          <input
            id="single-keys"
            type="checkbox"
            checked={isActive}
            onChange={(event) => saySingleKeys(event.target.checked)}
          />
          <label htmlFor="single-keys">{words.active}</label>
        </p>
      </dialog>
    </>
  );
}
