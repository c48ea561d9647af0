import { describe, expect, test, vi } from 'vitest';
import { banName } from '../../../lib/comments/bans/ban';
import { editOwnComment } from '../../../lib/comments/own/change-own';
import { listQueue } from '../../../lib/comments/queue/list-queue';
import type { Candidate, Phase, TraceEntry } from '../../../lib/comments/screening/phase';
import { PHASES } from '../../../lib/comments/screening/screen';
import { transaction } from '../../../lib/db';
import { saveSetting } from '../../../lib/settings/store';
import { GUEST, OWNER } from '../../../lib/viewer';
import { idOf, published, readThreads } from '../../support/cast';
import { fateOf, networkNo, post, receiptOf, rowOf, settle, trusted } from '../../support/posting';

const phase = (name: string): Phase => {
  const found = PHASES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no phase ${name}`);
  return found;
};

describe('a phase', () => {
  const faults: [string, () => ReturnType<Phase['look']>][] = [
    [
      'throws',
      () => {
        throw new TypeError('jeanne@lectrices.example');
      },
    ],
    ['rejects', () => Promise.reject(new Error('500'))],
    ['answers something else', () => '<html>' as never],
  ];
  const HANGS: (typeof faults)[0] = ['hangs', () => new Promise(() => undefined)];

  test('that fails or hangs holds the comment: nothing is published by a failure, nothing is lost', async () => {
    await settle({ mode: 'open' });
    const { id, slug } = await published();
    for (const { name } of PHASES) {
      const look = vi.spyOn(phase(name), 'look');
      for (const [how, fault] of name === 'filter' ? [...faults, HANGS] : faults) {
        look.mockImplementationOnce(fault);
        const posted = await post(slug, { body: `${name} ${how}` });
        expect(posted).toMatchObject({ accepted: true, status: 'pending' });
        expect(await fateOf(posted)).toEqual({ status: 'pending', heldBy: name, against: [name] });
        const { trace } = await rowOf(idOf(posted));
        expect(trace).toContainEqual({ phase: name, verdict: 'hold', failed: true });
      }
    }
    expect(await readThreads(id)).toEqual([]);
    expect(await post(slug, { body: 'Après' })).toMatchObject({ status: 'approved' });
  });
});

describe('the trace', () => {
  test('says what each phase saw, in their order, and is what the moderator reads', async () => {
    await settle({ heldWords: ['casino'], maxLinks: 2 });
    const { slug } = await published();
    const body = 'Au casino : https://a.example https://b.example www.c.example';
    const posted = await post(slug, { body });
    const trace = [
      { phase: 'bans', verdict: 'pass' },
      { phase: 'duplicate', verdict: 'pass' },
      { phase: 'trap', verdict: 'pass' },
      { phase: 'links', verdict: 'hold', saw: { count: 3, text: '2' } },
      { phase: 'words', verdict: 'hold', saw: { words: ['casino'] } },
      { phase: 'staff', verdict: 'pass' },
      { phase: 'trust', verdict: 'hold', saw: { count: 0 } },
      { phase: 'filter', verdict: 'pass' },
    ];
    expect((await rowOf(idOf(posted))).trace).toEqual(trace);
    expect((await listQueue(OWNER, 'pending')).items).toMatchObject([{ trace }]);
    expect((await listQueue(OWNER, 'pending', { phase: 'links' })).items).toHaveLength(1);
    expect((await listQueue(OWNER, 'pending', { phase: 'trust' })).items).toEqual([]);
  });

  test('has the flood where it stands among them: after the duplicate, before what depends on trust', async () => {
    await settle({ perMinute: 1 });
    const { slug } = await published();
    const posts = [0, 1].map((n) => post(slug, { body: `Mot ${n}` }, { network: networkNo(n) }));
    const rows = await Promise.all((await Promise.all(posts)).map((posted) => rowOf(idOf(posted))));
    const held = rows.find(({ heldBy }) => heldBy === 'flood');
    expect((held?.trace as TraceEntry[] | undefined)?.map((entry) => entry.phase)).toEqual([
      ...['bans', 'duplicate', 'flood', 'trap', 'links', 'words', 'staff', 'trust', 'filter'],
    ]);
  });

  test('names no e-mail address, whatever was found', async () => {
    await settle({ heldWords: ['jeanne'] });
    await banName(OWNER, { pattern: 'jeanne*', days: 0 });
    const { slug } = await published();
    const posted = await post(slug, { name: 'Jeanne', body: 'De jeanne@lectrices.example' });
    expect(JSON.stringify((await rowOf(idOf(posted))).trace)).not.toContain('lectrices');
  });
});

describe('what the settings and the moderators say', () => {
  test('refuses a listed word, and tells its sender that it waits', async () => {
    await settle({ mode: 'open', refusedWords: ['casino*'] });
    const { id, slug } = await published();
    for (const [n, body] of ['Les CASINOS', 'c a s i n o', 'Cаsino', 'ca\u00adsi\u200bno'].entries()) {
      const posted = await post(slug, { body }, { network: networkNo(n) });
      expect(posted, body).toMatchObject({ accepted: true, status: 'pending' });
      expect(await fateOf(posted), body).toMatchObject({ status: 'refused', heldBy: 'words' });
    }
    expect(await readThreads(id)).toEqual([]);
  });

  test('stands above trust: nobody is known well enough for a listed word or many links', async () => {
    await settle({ heldWords: ['bonus'], maxLinks: 0 });
    const { slug } = await published();
    const browser = await trusted(slug, 'jeanne@lectrices.example');
    for (const [body, by] of [
      ['Un bonus', 'words'],
      ['Voir https://exemple.fr', 'links'],
      ['Voir hxxp://exemple[.]fr', 'links'],
      [`${'[a](http://b.example) '.repeat(400)}`, 'links'],
    ] as const)
      expect(await fateOf(await post(slug, { body }, { browser })), body).toMatchObject({ heldBy: by });
    expect(await post(slug, { body: 'Rien de tel' }, { browser })).toMatchObject({ status: 'approved' });
  });

  test('is read for an edit as for a new comment, with all that is known of who sent it', async () => {
    await settle({ mode: 'open' });
    const { id, slug } = await published();
    const look = vi.spyOn(phase('trust'), 'look');
    const receipt = receiptOf(await post(slug, {}, { network: networkNo(9) }));
    await editOwnComment(GUEST, slug, receipt, { body: 'Un autre', version: 1 });
    const [first, second] = look.mock.calls.map(([candidate]) => candidate as Candidate);
    expect(second).toMatchObject({
      name: first?.name,
      email: 'jeanne@lectrices.example',
      body: 'Un autre',
      article: { id, mode: 'open' },
      sender: { network: networkNo(9) },
      known: { isProved: false, sameText: 0 },
    });
  });
});

test('settings that were stored before there were modes are those of a new site', async () => {
  await transaction((tx) => saveSetting(tx, 'comments', {}));
  const { slug } = await published();
  expect(await fateOf(await post(slug))).toMatchObject({ status: 'pending', heldBy: 'trust' });
});
