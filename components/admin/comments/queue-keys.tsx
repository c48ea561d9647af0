'use client';

import { useEffect, useRef, useState } from 'react';
import type { Words } from '@/lib/words/dictionary';
import { saySingleKeys, useSingleKeys } from '../chrome/single-keys';
import { focusHash, useQueueKeys } from './use-queue-keys';

type Props = {
  words: Words['moderation']['keys'];
  /** What the page says was done: when it changes, the focus follows. */
  said: string;
};

/** The keys of the queue, and the switch that turns them off (WCAG 2.1.4). Shown once they work. */
export function QueueKeys({ words, said }: Props) {
  const isActive = useSingleKeys();
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    setOpen(matchMedia('(width >= 60rem)').matches);
  }, []);
  useQueueKeys(isActive === true, list);
  useEffect(focusHash, [said]);
  if (isActive === null) return null;
  const keys = [
    ['j', words.next],
    ['k', words.previous],
    ['a', words.approve],
    ['s', words.spam],
    ['d', words.trash],
    ['n', words.refuse],
    ['r', words.reply],
    ['e', words.edit],
    ['x', words.choose],
    ['u', words.undo],
    [words.escape, words.close],
  ];
  return (
    <details
      ref={list}
      className="queue-keys"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.title}</summary>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="check">
        <input
          id="queue-keys-active"
          type="checkbox"
          checked={isActive}
          onChange={(event) => saySingleKeys(event.target.checked)}
        />
        <label htmlFor="queue-keys-active">{words.active}</label>
      </p>
    </details>
  );
}
