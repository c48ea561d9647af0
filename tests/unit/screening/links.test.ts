import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { links } from '../../../lib/comments/screening/phases/links';
import { readLinks } from '../../../lib/comments/screening/read-links';
import { candidate } from '../../support/candidate';
import { timeOf } from '../../support/time-of';

describe('the links of a text', () => {
  test.each<[string, string[]]>([
    ['https://exemple.fr/a?b=1, et (http://www.exemple.fr).', ['exemple.fr', 'exemple.fr']],
    ['HTTPS://EXEMPLE.FR', ['exemple.fr']],
    ['hxxp://mal.example/x et hXXps[:]//mal.example', ['mal.example', 'mal.example']],
    ['h**p://mal.example', ['mal.example']],
    ['www.exemple.zzz', ['exemple.zzz']],
    ['casino.bet, exemple.com/page', ['casino.bet', 'exemple.com']],
    ['exemple[.]com, exemple (dot) com, exemple {point} com', ['exemple.com', 'exemple.com', 'exemple.com']],
    ['[a](b)', ['b']],
    ['[ici](https://a.fr/x)', ['a.fr']],
    ['[https://a.fr](https://a.fr)', ['a.fr']],
    ['[a.com b.com](x)', ['a.com', 'b.com', 'x']],
    ['[url=http://a.fr]b[/url] <a href="https://b.fr">', ['a.fr', 'b.fr']],
    ['ехаmple.соm, ｈｔｔｐ：／／ａ．ｆｒ', ['example.com', 'a.fr']],
    ['ht\u200btp://a.fr, exemple。com', ['a.fr', 'exemple.com']],
    ['http://qui@casino.com/a ftp://a.fr //b.fr/x', ['casino.com', 'a.fr', 'b.fr']],
    ['http://192.0.2.1/x http://localhost', ['192.0.2.1', 'localhost']],
    ['a.fr,b.fr;c.fr|d.fr', ['a.fr', 'b.fr', 'c.fr', 'd.fr']],
    // What people write.
    ['jeanne@exemple.fr, mailto:jeanne@exemple.fr', []],
    ['Merci.Je pense que oui.Et non.La suite.Il faut', []],
    ['La version 1.2.3.4 coûte 3.14 €', []],
    ['[sic] (voir plus haut)', []],
    ['M. Dupont, etc., p.ex. ceci… ou cela...', []],
    ['', []],
  ])('in « %s »: %j', (text, hosts) => {
    expect(readLinks(text).hosts).toEqual(hosts);
  });

  test('are read from any text without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        readLinks(text);
      }),
      { numRuns: 1_000 },
    );
    const pieces = fc.array(
      fc.constantFrom('http://', 'hxxp', '[', ']', '(', ')', 'a', '.', 'fr', '@', ' ', '/', '[.]', '\u202e'),
    );
    fc.assert(fc.property(pieces, (parts) => readLinks(parts.join('')).hosts.length <= parts.length));
  });

  test.each([
    ['addresses', (n: number) => 'http://a.fr '.repeat(n)],
    ['bare domains', (n: number) => 'a.fr,'.repeat(n)],
    ['the beginnings of addresses', (n: number) => 'http://'.repeat(n)],
    ['[a](b)', (n: number) => '[a](b)'.repeat(n)],
    ['brackets', (n: number) => '['.repeat(n)],
    ['dots', (n: number) => 'a.'.repeat(n)],
    ['hidden dots', (n: number) => '   [ '.repeat(n)],
  ])('are read in a time that grows with the text: %s', (_, text) => {
    const [once, fourfold] = [text(2_500), text(10_000)];
    expect(timeOf(() => readLinks(fourfold))).toBeLessThan(timeOf(() => readLinks(once)) * 10 + 20);
  });
});

describe('a comment with links', () => {
  const look = (body: string, maxLinks = 2, name = 'Jeanne') =>
    links.look(candidate({ name, body, settings: { maxLinks } }));

  test('passes with as many as the settings let through, and is held with one more', () => {
    expect(look('a.fr b.fr')).toEqual({ verdict: 'pass' });
    expect(look('a.fr b.fr hxxp://c.fr')).toEqual({ verdict: 'hold', saw: { count: 3, text: '2' } });
    expect(look('[a](b)', 0)).toEqual({ verdict: 'hold', saw: { count: 1, text: '0' } });
  });

  test('counts those of the name too', () => {
    expect(look('a.fr b.fr', 2, 'www.casino.bet')).toMatchObject({ verdict: 'hold' });
  });

  test('is held with ten thousand of them', () => {
    expect(look('http://a.fr '.repeat(10_000))).toMatchObject({ saw: { count: 10_000 } });
  });
});
