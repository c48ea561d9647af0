'use client';

import { type RefObject, useEffect } from 'react';

/** Asks before a page with unsaved text is left, by the browser's own means or by a link of the admin area. */
export function useLeaveWarning(isUnsaved: RefObject<boolean>, question: string): void {
  useEffect(() => {
    const beforeUnload = (event: BeforeUnloadEvent) => {
      if (isUnsaved.current) event.preventDefault();
    };
    // Links of the framework do not unload the page: they are asked about here.
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!isUnsaved.current || !leavesThisPage(event, link)) return;
      if (window.confirm(question)) {
        // Asked once: the browser need not ask again.
        isUnsaved.current = false;
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('beforeunload', beforeUnload);
    document.addEventListener('click', click, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', beforeUnload);
      document.removeEventListener('click', click, { capture: true });
    };
  }, [isUnsaved, question]);
}

function leavesThisPage(event: MouseEvent, link: Element | null): boolean {
  if (!(link instanceof HTMLAnchorElement) || link.closest('[contenteditable]') !== null) return false;
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  return link.target !== '_blank' && link.origin === location.origin && link.pathname !== location.pathname;
}
