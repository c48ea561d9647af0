import { describe, expect, test } from 'vitest';
import { changesOf } from '../../lib/audit/changes';
import { difference } from '../../lib/audit/difference';
import { withoutPeople } from '../../lib/audit/nobody';
import { BYTE_ORDER_MARK, csvLine } from '../../lib/csv';
import { wordsOf } from '../../lib/words/dictionary';
import { sources, withoutComments } from '../support/sources';

/** The third and fourth argument of each call of `record` in lib, as they are written. */
function recorded(): { file: string; action: string; kind: string }[] {
  const lib = sources('.ts').filter(({ file }) => file.startsWith('lib/') && file !== 'lib/audit/record.ts');
  return lib.flatMap(({ file, text }) =>
    [...withoutComments(text).matchAll(/(?<![\w.])record\(/g)].map(({ index }) => {
      const [, , action = '', kind = ''] = argumentsAt(withoutComments(text), index + 'record('.length);
      return { file, action, kind };
    }),
  );
}

function argumentsAt(text: string, from: number): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text.slice(from)) {
    if ('([{'.includes(sign)) depth++;
    if (')]}'.includes(sign) && depth-- === 0) break;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

/** What stands in a name of an action that is put together. */
const FILLED: Record<string, string[]> = {
  kind: ['author', 'category', 'tag'],
  action: ['publish', 'unpublish'],
};

function quoted(text: string): string[] {
  const made = [...text.matchAll(/`([^`]*)\$\{(\w+)\}([^`]*)`/g)].flatMap(([, before, name = '', after]) =>
    (FILLED[name] ?? ['?']).map((filled) => `${before}${filled}${after}`),
  );
  return [...made, ...[...text.matchAll(/'([^']+)'/g)].map(([, one]) => one ?? '')];
}

/** Where the action is a parameter, it stands elsewhere in lib under its name. */
const ACTION =
  /'((?:article|home|menu|author|ban|category|comment|contact|mail|media|member|session|tag)\.[a-z.-]+)'/g;

describe('the trail', () => {
  test('has words for every action that lib records, in both languages', () => {
    const lib = sources('.ts').filter(
      ({ file }) => file.startsWith('lib/') && !file.startsWith('lib/words/'),
    );
    const named = lib.flatMap(({ text }) =>
      [...withoutComments(text).matchAll(ACTION)].map(([, name]) => name ?? ''),
    );
    const calls = recorded();
    expect(calls.length).toBeGreaterThan(25);
    const actions = new Set<string>([...calls.flatMap(({ action }) => quoted(action)), ...named]);
    for (const language of ['fr', 'en'] as const)
      expect([...actions].filter((action) => !(action in wordsOf(language).auditActions))).toEqual([]);
  });

  test('has words for every kind of thing', () => {
    const kinds = [...new Set(recorded().flatMap(({ kind }) => quoted(kind)))];
    expect(kinds.filter((kind) => !(kind in wordsOf('fr').audit.kinds))).toEqual([]);
  });

  test('tells the fields that changed, before and after, and of lists what came and went', () => {
    const before = { title: 'Un', words: ['a', 'b'], open: true, same: 1 };
    const after = { title: 'Deux', words: ['b', 'c'], open: true, same: 1 };
    const told = difference(before, after);
    expect(told).toEqual({ before: { title: 'Un', words: ['a'] }, after: { title: 'Deux', words: ['c'] } });
    expect(changesOf({ ...told, version: 4 })).toEqual([
      { field: 'title', before: 'Un', after: 'Deux' },
      { field: 'words', before: ['a'], after: ['c'] },
      { field: 'version', before: null, after: 4 },
    ]);
    expect(changesOf({ from: 'pending', to: 'spam', trace: [{ phase: 'trap' }], reason: '' })).toEqual([
      { field: 'state', before: 'pending', after: 'spam' },
    ]);
    for (const nothing of [null, undefined, 'x', 3, [], {}]) expect(changesOf(nothing)).toEqual([]);
  });

  test('holds no e-mail address, network or secret, wherever somebody put one', () => {
    const data = {
      after: {
        contact: 'Écrire à Jeanne.Durand+1@plume.example, svp',
        heldWords: ['x@y.example', '192.0.2.7'],
      },
      email: 'a@b.example',
      passwordHash: 'argon2',
      totpSecret: 's',
      hasPassword: true,
      version: 3,
    };
    expect(withoutPeople(data)).toEqual({
      after: { contact: 'Écrire à …@…, svp', heldWords: ['…@…', '…'] },
      hasPassword: true,
      version: 3,
    });
  });
});

describe('a CSV file', () => {
  test.each([
    [['a', 'b'], 'a,b\r\n'],
    [['a,b', 'dit « oui »', 'le "mot"'], '"a,b",dit « oui »,"le ""mot"""\r\n'],
    [['deux\nlignes', ''], '"deux\nlignes",\r\n'],
    [['=1+1', '+1', '-1', '@A1', '\tx'], "'=1+1,'+1,'-1,'@A1,'\tx\r\n"],
    [['=HYPERLINK("http://x","y")', '\r=1'], `"'=HYPERLINK(""http://x"",""y"")","'\r=1"\r\n`],
    [['l’-', 'a=b'], 'l’-,a=b\r\n'],
  ])('writes %j so that a spreadsheet reads the same and runs nothing', (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });

  test('begins with the mark by which spreadsheets see UTF-8', () => {
    expect(Buffer.from(BYTE_ORDER_MARK)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });
});
