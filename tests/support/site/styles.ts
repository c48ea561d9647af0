import type { Page } from 'playwright-core';
import type { Names } from '../../../server/page-styles';
import { readStyles } from '../../../server/reader-styles';

/** How every element looks with the rules that its page takes, and with all of the stylesheets that these are of. */

const EVERYTHING = { has: () => true } as unknown as Names;
const sheets = [...readStyles('.next').values()];
const EMPTY = /^(@layer [^{};]+(\{\}|;))*$/;

/** The elements of a page that look otherwise with all of its stylesheets; the page must be opened without its policy. */
export async function changedByAll(page: Page): Promise<string[]> {
  const names = new Set(await page.evaluate(namesIn));
  const style = (await page.locator('style').textContent()) ?? '';
  // In the order of the page: of layers the first that is named is the weakest.
  const used = sheets
    .map((sheet) => ({ sheet, taken: sheet(names) }))
    .filter(({ taken }) => !EMPTY.test(taken) && style.includes(taken))
    .toSorted((one, other) => style.indexOf(one.taken) - style.indexOf(other.taken));
  const all = used.map(({ sheet }) => sheet(EVERYTHING)).join('');
  if (all.length <= style.length) throw new Error('The page takes all that there is.');
  const before = await page.evaluate(looks);
  await page.locator('style').evaluate((element, css) => {
    element.textContent = css;
  }, all);
  const after = await page.evaluate(looks);
  return before.filter((look, n) => look !== after[n]).map((look) => look.slice(0, 120));
}

function namesIn(): string[] {
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element instanceof HTMLTemplateElement ? within(element.content) : []),
    ]);
  return within(document).flatMap((element) => [
    element.localName,
    ...(element.id === '' ? [] : [`#${element.id}`]),
    ...[...element.classList].map((name) => `.${name}`),
    ...(element.getAttribute('data-class') ?? '').split(' ').map((name) => `.${name}`),
  ]);
}

/** How elements look, of those of one kind in one place two. */
function looks(): string[] {
  const kind = (element: Element | null) => `${element?.localName}.${element?.className}`;
  const counts = new Map<string, number>();
  const properties = [...getComputedStyle(document.body)];
  return [...document.querySelectorAll('body, body *')].flatMap((element) => {
    const place = `${kind(element.parentElement)} > ${kind(element)}`;
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    if (count > 2) return [];
    const values = [null, '::before', '::after'].flatMap((part) => {
      const style = getComputedStyle(element, part);
      if (part !== null && style.content === 'none') return [];
      return properties.map((name) => style.getPropertyValue(name));
    });
    return [`${place} ${values.join(';')}`];
  });
}
