import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { approveComment, markAsSpam } from '../../lib/comments/moderation/moderate-comment';
import { reportComment } from '../../lib/comments/reports/report-comment';
import { GUEST, OWNER } from '../../lib/viewer';
import { expectAccessible } from '../support/browser';
import { pending } from '../support/cast';
import { card, goTo, heard, useDesk, waiting } from '../support/desk';

/** The pages of the desk as they look, in both schemes and on both sides of the phone. */

const desk = useDesk();
let there: Awaited<ReturnType<typeof waiting>>;
let reported: string;
beforeAll(async () => {
  there = await waiting(6, (n) => ({
    body: n === 1 ? 'anticonstitutionnellement'.repeat(20) : `Le texte ${n}`,
  }));
  reported = await pending(there.slug, {
    name: 'Jean-Baptiste de la Rochefoucauld-Montmorency',
    email: `${'tres.longue.adresse.'.repeat(3)}${there.id}@lectrices.example`,
  });
  await approveComment(OWNER, reported, 'pending');
  const words = 'Relisez, s’il vous plaît. '.repeat(10);
  await reportComment(GUEST, there.slug, reported, { reason: 'insult', words, email: '' }, '198.51.100.7/32');
});

/** Each page or state of a page, and what leads to it. */
const PLACES: [string, (page: Page) => Promise<unknown>][] = [
  ['the queue', (page) => goTo(page, there.path)],
  [
    'a tool that is open, and boxes that are ticked',
    async (page) => {
      await card(page, there.ids[1]).getByText('Exclure…').click();
      await card(page, there.ids[0]).getByText('Refuser…').click();
      await card(page, there.ids[1]).getByRole('checkbox').check();
    },
  ],
  ['what is reported', (page) => goTo(page, `/admin/comments?status=reported&article=${there.id}`)],
  ['a search that finds nothing', (page) => page.goto('/admin/comments?status=all&words=introuvable')],
  [
    'a conflict',
    async (page) => {
      const { ids, path } = await waiting(2);
      await goTo(page, path);
      await markAsSpam(OWNER, ids[0] ?? '', 'pending');
      await card(page, ids[0]).getByRole('button', { name: 'Approuver' }).click();
      await heard(page).getByText('a changé entre-temps').waitFor();
    },
  ],
  ...(['bans', 'mails', 'readers'] as const).map((name): (typeof PLACES)[number] => [
    name,
    (page) => page.goto(`/admin/comments/${name}`),
  ]),
  [
    'settings that are refused',
    async (page) => {
      await page.goto('/admin/comments/settings');
      await page.getByLabel('Mots qui font attendre').fill('x'.repeat(101));
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.getByText('de 100 caractères au plus chacune').waitFor();
    },
  ],
  ['the outbox', (page) => page.goto('/admin/outbox')],
  ['the bylines', (page) => page.goto('/admin/taxonomy/authors')],
];

describe.each([
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const)('at $width px, $colorScheme', (kind) => {
  test('every page of the desk is accessible, has targets to hit, and fits, on a narrower phone too', {
    timeout: 120_000,
  }, async () => {
    const { page } = await desk.open('administrator', kind);
    for (const [name, reach] of PLACES) {
      await reach(page);
      await expectAccessible(page);
      expect(await smallTargets(page), `${name}: smaller than 24 px`).toEqual([]);
      if (kind.width > 390) continue;
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await overflow(page), `${name}: wider than 320 px`).toBe(0);
      await page.setViewportSize({ width: kind.width, height: 900 });
    }
  });
});

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Buttons, boxes and fields in sight that are lower or narrower than WCAG 2.2 wants them (2.5.8). */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hasLabel = (one: HTMLElement) => ((one as HTMLInputElement).labels?.length ?? 0) > 0;
    return [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(button, select, textarea, summary, input:not([type=hidden]))',
      ),
    ]
      .filter(
        (one) => one.checkVisibility() && !(one.matches('[type=checkbox], [type=radio]') && hasLabel(one)),
      )
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map((one) => one.outerHTML.slice(0, 120));
  });
}
