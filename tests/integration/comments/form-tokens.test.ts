import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HOUR, moveClock } from '../../../lib/clock';
import { type FormKind, formToken } from '../../../lib/comments/posting/form-token';
import { readAttempt } from '../../../lib/comments/read-attempt';
import { seal } from '../../../lib/ids';
import { GUEST } from '../../../lib/viewer';
import { published, typed } from '../../support/cast';
import { fateOf, networkNo, post, refusalOf, settle } from '../../support/posting';

// The clock stands still but for `moveClock`: what a slow machine takes is no time.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

let count = 0;

/** What becomes of a comment that is sent with this token, in a blog that publishes all that is in order. */
async function sentWith(slug: string, form: string): Promise<string> {
  const posted = await post(slug, { body: `Un texte, le ${++count}ᵉ` }, { form });
  if (posted.accepted) return posted.status;
  return posted.ask === true && Object.keys(posted.errors).length === 0 ? 'ask' : 'refused';
}

async function open() {
  await settle({ mode: 'open' });
  return published();
}

describe('the form of a page that is never kept', () => {
  test('is in order from one second to one day after the page was made', async () => {
    const { id, slug } = await open();
    const form = () => formToken(id, 'page');
    for (const [age, fate] of [
      [0, 'ask'],
      [999, 'ask'],
      [1_000, 'approved'],
      [24 * HOUR, 'approved'],
      [24 * HOUR + 1, 'ask'],
    ] as const) {
      moveClock(0);
      const made = form();
      moveClock(age);
      expect(await sentWith(slug, made), `after ${age} ms`).toBe(fate);
    }
  });

  test('is not in order before it was made: a clock that was put back', async () => {
    const { id, slug } = await open();
    moveClock(HOUR);
    const form = formToken(id, 'page');
    moveClock(0);
    expect(await sentWith(slug, form)).toBe('ask');
  });

  test('is used once: with other words it is asked for a click', async () => {
    const { id, slug } = await open();
    const form = formToken(id, 'page');
    moveClock(2_000);
    expect(await sentWith(slug, form)).toBe('approved');
    expect(await sentWith(slug, form)).toBe('ask');
    expect(await sentWith(slug, form)).toBe('ask');
  });

  test('is used once by fifty at once, from as many networks', async () => {
    const { id, slug } = await open();
    const form = formToken(id, 'page');
    moveClock(2_000);
    const posts = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        post(slug, { body: `Texte ${n}` }, { form, network: networkNo(n) }),
      ),
    );
    expect(posts.filter((posted) => posted.accepted)).toHaveLength(1);
    expect(posts.every((posted) => posted.accepted || posted.ask === true)).toBe(true);
  });

  test('of another article, spliced, cut, unsigned or of something else is none', async () => {
    const { id, slug } = await open();
    const other = await published({ title: 'Ailleurs' });
    const good = formToken(id, 'page');
    const asked = formToken(id, 'asked');
    const [kind = '', issued = '', nonce = '', signed = ''] = good.split('.');
    moveClock(2_000);
    const later = (Number.parseInt(issued, 36) + 500).toString(36);
    for (const form of [
      formToken(other.id, 'page'),
      ['asked', issued, nonce, signed],
      [kind, later, nonce, signed],
      [kind, issued, 'autre', signed],
      // Parts that flow into each other.
      [`${kind}${issued}`, nonce, signed],
      [kind, `${issued}${nonce}`, '', signed],
      [kind, issued, nonce, asked.split('.')[3] ?? ''],
      [kind, issued, nonce, signed, ''],
      [kind, issued, nonce, signed, signed],
      [kind, issued, nonce, ''],
      [kind, issued, nonce],
      [kind, '', nonce, seal('comment-form-used', nonce)],
      [kind, 'NaN', nonce, signed],
      [kind, issued, nonce, signed.toUpperCase()],
      [kind, issued, nonce, `${signed.slice(0, -1)}é`],
      '....',
      '\0',
      'x'.repeat(100_000),
    ])
      expect(await sentWith(slug, typeof form === 'string' ? form : form.join('.')), String(form)).toBe(
        'ask',
      );
    expect(await sentWith(slug, good), 'the good one is still good').toBe('approved');
  });
});

describe('a comment that is in doubt', () => {
  const doubts: [string, (articleId: string) => { trap?: string; form?: string }][] = [
    ['the unseen field was filled in', () => ({ trap: 'https://exemple.fr' })],
    ['the form is not ours', () => ({ form: 'faux' })],
    ['its form was sent at once', (articleId) => ({ form: formToken(articleId, 'page') })],
  ];

  test.each(doubts)(
    'because %s is asked for one more click, keeps all that was typed, and then waits',
    async (_, by) => {
      const { id, slug } = await open();
      const values = typed({ body: 'Rien de mal, pourtant.', notify: '1' });
      const { attempt, ask, errors } = refusalOf(await post(slug, values, by(id)));
      expect({ ask, errors }).toEqual({ ask: true, errors: {} });
      const page = await readAttempt(GUEST, slug, attempt);
      expect(page).toMatchObject({ values, errors: {} });
      moveClock(2_000);
      const posted = await post(slug, page.values, { form: page.form });
      expect(await fateOf(posted)).toEqual({ status: 'pending', heldBy: 'trap', against: ['trap'] });
      // A double click on that page as well.
      expect(await post(slug, page.values, { form: page.form })).toEqual(posted);
    },
  );

  test('is let through once: the page of the click lets nothing else pass', async () => {
    const { id, slug } = await open();
    const form = formToken(id, 'asked');
    moveClock(2_000);
    const first = await post(slug, { body: 'Le premier' }, { form });
    expect(await fateOf(first)).toMatchObject({ status: 'pending', heldBy: 'trap' });
    expect(refusalOf(await post(slug, { body: 'Un second' }, { form })).ask).toBe(true);
  });

  test('never becomes less in doubt by the click: a robot that clicks fills the queue and no page', async () => {
    const { id, slug } = await open();
    const kinds: FormKind[] = ['asked', 'asked', 'asked'];
    const forms = kinds.map((kind) => formToken(id, kind));
    moveClock(2_000);
    for (const [n, form] of forms.entries()) {
      const posted = await post(slug, { body: `Robot ${n}` }, { form, trap: n === 1 ? 'x' : '' });
      expect(await fateOf(posted)).toMatchObject({ status: 'pending' });
    }
  });

  test('that is corrected first is a usual form: the page of an error asks for no click', async () => {
    const { slug } = await open();
    const { attempt } = refusalOf(await post(slug, { name: '' }));
    const page = await readAttempt(GUEST, slug, attempt);
    expect(page.errors).toEqual({ name: 'nameMissing' });
    moveClock(2_000);
    expect(await post(slug, { ...page.values, name: 'Jeanne' }, { form: page.form })).toMatchObject({
      status: 'approved',
    });
  });
});
