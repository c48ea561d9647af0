import { useEffect, useState } from 'react';

const KEPT = 'causerie-queue-keys';
const CHANGED = 'causerie-single-keys';

/** Whether keys without Ctrl or Alt do anything here (WCAG 2.1.4): this browser remembers. Null before it is known. */
export function useSingleKeys(): boolean | null {
  const [isActive, setActive] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => setActive(localStorage.getItem(KEPT) !== 'off');
    look();
    window.addEventListener(CHANGED, look);
    return () => window.removeEventListener(CHANGED, look);
  }, []);
  return isActive;
}

/** Turns them on or off, everywhere in the page. */
export function saySingleKeys(isActive: boolean): void {
  localStorage.setItem(KEPT, isActive ? 'on' : 'off');
  window.dispatchEvent(new Event(CHANGED));
}

/** Whether a key that goes here is a letter of a text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'))
  );
}
