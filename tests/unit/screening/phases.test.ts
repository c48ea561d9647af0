import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../lib/comments/screening/phase';
import { bans } from '../../../lib/comments/screening/phases/bans';
import { staff } from '../../../lib/comments/screening/phases/staff';
import { trap } from '../../../lib/comments/screening/phases/trap';
import { trust } from '../../../lib/comments/screening/phases/trust';
import { words } from '../../../lib/comments/screening/phases/words';
import { seal } from '../../../lib/ids';
import { candidate } from '../../support/candidate';

const PASS = { verdict: 'pass' };

describe('a ban', () => {
  const banned = (kind: string, value: string, change: Parameters<typeof candidate>[0] = {}) =>
    bans.look(candidate({ ...change, known: { bans: [{ kind, value, label: `label of ${kind}` }] } }));

  test('of an e-mail address refuses that address, and says nothing of it', () => {
    const value = seal('ban', 'jeanne@lectrices.example');
    expect(banned('email', value)).toEqual({ verdict: 'refuse', saw: { words: ['email'] } });
    expect(banned('email', value, { email: 'jean@lectrices.example' })).toEqual(PASS);
    expect(banned('email', 'jeanne@lectrices.example')).toEqual(PASS);
  });

  test('of a network refuses that network, and says nothing of it: what it saw is kept for longer', () => {
    const saw = { words: ['network'] };
    expect(banned('network', '192.0.2.0/24')).toEqual({ verdict: 'refuse', saw });
    expect(banned('network', '198.51.100.0/24')).toEqual(PASS);
    expect(banned('network', '', { sender: { network: '' } })).toEqual(PASS);
  });

  test.each([
    ['jean', 'Jean', true],
    ['jean', 'JEÁN', true],
    ['jean', 'Jеan', true],
    ['jean', 'Jeanne', false],
    ['jean*', 'Jeanne', true],
    ['jean*', 'Jean', true],
    ['*casino', 'Le C\u200basino', true],
    ['*casino', 'Casino du lac', false],
    ['*casino*', 'Les casinos', true],
    ['*jean valjean*', 'Jean\u00a0 Valjean', true],
    ['je.n', 'Jean', false],
    ['(j+)+$', 'jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj', false],
    ['j*n', 'Jean', false],
    ['*', 'Jean', false],
    ['**', 'Jean', false],
    ['', '\u3164', false],
  ])('of the name %s meets %s: %s', (pattern, name, isMet) => {
    expect(banned('name', pattern, { name })).toMatchObject({ verdict: isMet ? 'refuse' : 'pass' });
  });

  test('of a kind that is not known meets nobody', () => {
    expect(banned('planet', 'Jeanne')).toEqual(PASS);
  });
});

describe('the trap', () => {
  test.each<[Candidate['sender']['form'], boolean, object]>([
    ['good', false, PASS],
    ['none', false, PASS],
    ['good', true, { verdict: 'ask', saw: { words: ['field'] } }],
    ['none', true, { verdict: 'ask', saw: { words: ['field'] } }],
    ['bad', false, { verdict: 'ask', saw: { words: ['form'] } }],
    ['bad', true, { verdict: 'ask', saw: { words: ['field'] } }],
    ['asked', true, { verdict: 'hold', saw: { words: ['field'] } }],
    ['asked', false, { verdict: 'hold', saw: { words: ['form'] } }],
  ])('with the form %s, filled in: %s', (form, fellForTrap, finding) => {
    expect(trap.look(candidate({ sender: { form, fellForTrap } }))).toEqual(finding);
  });
});

describe('the words', () => {
  const settings = { refusedWords: ['casino', 'gros lot'], heldWords: ['bonus', 'press'] };
  const look = (body: string, name = 'Jeanne') => words.look(candidate({ name, body, settings }));

  test('of the settings are looked for in the body and in the name', () => {
    expect(look('Un c.a.s.i.n.o')).toEqual({ verdict: 'refuse', saw: { words: ['casino'] } });
    expect(look('Bonjour', 'Le Cаsino')).toEqual({ verdict: 'refuse', saw: { words: ['casino'] } });
    expect(look('Un b0nus sur WordPress')).toEqual({ verdict: 'hold', saw: { words: ['bonus'] } });
    expect(look('WordPress')).toEqual(PASS);
  });

  test('refused go before those that are held', () => {
    expect(look('bonus casino')).toEqual({ verdict: 'refuse', saw: { words: ['casino'] } });
  });

  test('of the name and of the body make no entry together', () => {
    expect(look('Lot de consolation', 'Gros')).toEqual(PASS);
  });

  test('are ten at most where they are told', () => {
    const heldWords = Array.from({ length: 30 }, (_, n) => `mot${n}`);
    const finding = words.look(candidate({ body: heldWords.join(' '), settings: { heldWords } }));
    expect(finding).toMatchObject({ verdict: 'hold', saw: { words: heldWords.slice(0, 10) } });
  });
});

describe('the name of staff', () => {
  const look = (name: string, names = ['Camille Roussel', 'Noé', '★']) =>
    staff.look(candidate({ name, known: { staff: names } }));

  test.each([
    'Camille Roussel',
    'camille  ROUSSEL',
    'Cаmille Roussel',
    'CamiIIe RousseI',
    'Cami11e R0ussel',
    'Camille\u200b Roussel',
    '\u202eCamille Roussel',
    'C̷a̵m̸i̶l̸l̷e Roussel',
    'Ｃａｍｉｌｌｅ Ｒｏｕｓｓｅｌ',
    'Camille Roussel (la vraie)',
    '👑 Camille Roussel 👑',
    'C a m i l l e  R o u s s e l',
    'CamilleRoussel',
    'Camille-Roussel',
    'Camille\u3164Roussel',
  ])('is recognised in « %s »', (name) => {
    expect(look(name)).toEqual({ verdict: 'hold', saw: { text: 'Camille Roussel' } });
  });

  test.each([
    'Camille',
    'Roussel',
    'Camille Rousselle',
    'Noémie',
    'Jeanne',
    'Jean Admirable',
    'Stafford',
    '★★',
    '\u3164',
    '👩‍🚒',
  ])('is not in « %s »', (name) => {
    expect(look(name)).toEqual(PASS);
  });

  test.each([
    ['La Rédaction', 'rédaction'],
    ['redaction', 'rédaction'],
    ['La rédасtion', 'rédaction'],
    ['Équipe de modération', 'modération'],
    ['Modérateurs', 'modérateur'],
    ['ADMINISTRATEUR', 'administrateur'],
    ['Adm1n', 'admin'],
    ['a.d.m.i.n', 'admin'],
    ['The Editors', 'editors'],
    ['Editor-in-chief', 'editor'],
    ['site moderator', 'moderator'],
  ])('of the house is claimed by « %s »', (name, claim) => {
    expect(look(name)).toEqual({ verdict: 'hold', saw: { words: [claim] } });
  });
});

describe('trust', () => {
  test.each<[Candidate['article']['mode'], boolean, number, object]>([
    ['open', false, 0, PASS],
    ['first', true, 1, PASS],
    ['first', true, 0, { verdict: 'hold', saw: { count: 0 } }],
    ['first', false, 7, { verdict: 'hold', saw: { count: 7 } }],
    ['all', true, 7, { verdict: 'hold' }],
    ['closed', true, 7, { verdict: 'hold' }],
  ])('where the mode is %s, proved: %s, approved before: %i', (mode, isProved, approvedBefore, finding) => {
    const article = { id: 'abcdefghijklmnop', mode };
    expect(trust.look(candidate({ article, known: { isProved, approvedBefore } }))).toEqual(finding);
  });
});
