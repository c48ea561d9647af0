import { type RefObject, useEffect } from 'react';
import { isTyping } from '../chrome/single-keys';

const DECISIONS: Record<string, string> = { a: 'approved', s: 'spam', d: 'trashed' };
/** What opens at a comment, with its first field to type in. */
const TOOLS: Record<string, string> = { n: 'refuse', r: 'reply', e: 'edit' };

/** Moves between the comments and decides about the one that has the focus, by single keys. */
export function useQueueKeys(isActive: boolean, list: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    if (!isActive) return;
    const keyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key === 'Escape') return close(list.current);
      if (isTyping(event.target)) return;
      const { key } = event;
      if (key === 'j' || key === 'k') move(key === 'j' ? 1 : -1);
      else if (key === 'u' && !event.repeat) press(document.querySelector('.queue-status .decision button'));
      else if (key in DECISIONS && !event.repeat)
        press(current()?.querySelector(`.decision button[value='${DECISIONS[key]}']`));
      else if (key in TOOLS) open(current()?.querySelector(`[data-tool='${TOOLS[key]}']`));
      else if (key === 'x') press(current()?.querySelector('input[name=seen]'));
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', keyDown);
    return () => document.removeEventListener('keydown', keyDown);
  }, [isActive, list]);
}

/** Puts the focus where the address points: at the next comment, or at the message. */
export function focusHash(): void {
  const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  target?.focus();
}

function comments(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.queue-comment')];
}

function current(): HTMLElement | undefined {
  return comments().find((comment) => comment.contains(document.activeElement));
}

function move(by: 1 | -1): void {
  const all = comments();
  const at = all.findIndex((comment) => comment.contains(document.activeElement));
  const to = at === -1 ? (by === 1 ? 0 : all.length - 1) : at + by;
  all[to]?.focus();
}

function press(button: Element | null | undefined): void {
  if (button instanceof HTMLElement) button.click();
}

function open(tool: Element | null | undefined): void {
  if (!(tool instanceof HTMLDetailsElement)) return;
  tool.open = true;
  tool.querySelector<HTMLElement>('select, textarea, input[type=text]')?.focus();
}

/** Closes the tool one is in, and goes back to its comment; or the list of keys. What was typed stays. */
function close(list: HTMLDetailsElement | null): void {
  const tool = document.activeElement?.closest<HTMLDetailsElement>('details[data-tool][open]');
  if (tool) {
    tool.open = false;
    tool.closest<HTMLElement>('.queue-comment')?.focus();
  } else if (list) list.open = false;
}
