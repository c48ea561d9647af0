/** Lists whose items are items: Google Docs and old pages put a list beside the item that it belongs to. */
export function cleanLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll('ul,ol')) {
    for (const child of [...list.children]) {
      if (child.matches('li')) continue;
      const before = child.previousElementSibling;
      if (child.matches('ul,ol') && before?.matches('li')) before.append(child);
      else {
        const item = body.ownerDocument.createElement('li');
        child.replaceWith(item);
        item.append(child);
      }
    }
  }
}
