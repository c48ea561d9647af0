import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldLoose } from '../../../lib/comments/screening/fold';
import { timeOf } from '../../support/time-of';

describe('a text is folded', () => {
  test.each([
    ['accents', 'Élodie Brûlé à Noël', 'elodie brule a noel'],
    ['accents of their own', 'Ca\u0301sino', 'casino'],
    ['Cyrillic', 'Саmіllе Rоussеl', 'camille roussel'],
    ['Greek', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'abezhikmnoptyx'],
    ['Armenian', 'սոհօ', 'unho'],
    ['Cherokee', 'ᏟᎪᏚᎥNO', 'casino'],
    ['Cherokee, small', 'Ꮯꭺs', 'cas'],
    ['Lisu', 'ꓚꓮꓢꓲꓠꓳ', 'casino'],
    ['zero width', 'ca\u200bsi\u200dno\ufeff', 'casino'],
    ['a soft hyphen', 'ca\u00adsino', 'casino'],
    ['a right-to-left override', '\u202eonisac\u202c', 'onisac'],
    ['variation selectors', 'c\ufe0fasino\u{e0101}', 'casino'],
    ['tags', 'cas\u{e0069}\u{e006e}ino', 'casino'],
    ['fillers', 'ca\u3164si\u115fno\uffa0', 'casino'],
    ['controls', 'ca\u0007sino\u009f', 'casino'],
    ['zalgo', 'c̷̛͎̀a̵͝s̴i̶n̸o̷', 'casino'],
    ['full width', 'ＣＡＳＩＮＯ', 'casino'],
    ['mathematical letters', '𝒞𝖆𝓼𝕚𝗻𝚘', 'casino'],
    ['letters in circles', 'ⓒⓐⓢⓘⓝⓞ 🅒🅐🅢🅸🅽🅾', 'casino casino'],
    ['small capitals', 'ᴄᴀꜱɪɴᴏ', 'casino'],
    ['ligatures', 'Œuvre, ex æquo, Straße, ﬁn', 'oeuvre, ex aequo, strasse, fin'],
    ['strokes', 'Łódź Øre Đorđe ırmak İstanbul', 'lodz ore dorde irmak istanbul'],
    ['an emoji', 'bien 👩‍🚒 ❤️', 'bien 👩🚒 ❤'],
    ['no digit', 'c4s1n0', 'c4s1n0'],
    ['spaces of all kinds', 'a\u00a0b\u202fc\td\ne\u2800f', 'a b c d\ne f'],
    ['a name of U+3164 alone', '\u3164', ''],
    ['half a pair', 'a\ud800b', 'ab'],
    ['other scripts', '日本語', '日本語'],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('in its loose form with digits and signs as letters, where words have letters', () => {
    for (const disguised of ['c4s1n0', 'C@$ino', 'ca5ino', 'Cas1n0']) {
      expect(foldLoose(disguised)).toBe(foldLoose('casino'));
    }
    for (const camille of ['CamiIIe', 'Cami11e', 'C@mille']) {
      expect(foldLoose(camille)).toBe(foldLoose('Camille'));
    }
    expect(foldLoose('10 000 en 2026')).toBe('10 000 en 2026');
  });

  test('the same whichever way and how often: for each sign of Unicode', () => {
    const unstable: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const once = fold(String.fromCodePoint(code));
      if (fold(once) !== once) unstable.push(code.toString(16));
    }
    expect(unstable).toEqual([]);
  });

  test('the same how often it is folded: for any text, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
        expect(foldLoose(foldLoose(text))).toBe(foldLoose(text));
      }),
      { numRuns: 2_000 },
    );
    // Halves of pairs too.
    const halves = fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 20 });
    fc.assert(fc.property(halves, (units) => fold(String.fromCharCode(...units)) !== undefined));
  });

  test('without regard to case in Latin', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aàbcdéèfŒßø 1') }), (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
      }),
    );
  });

  test.each([
    ['letters', (n: number) => 'é'.repeat(n)],
    ['marks on one letter', (n: number) => `a${'\u0300\u0323'.repeat(n / 2)}`],
    ['invisible signs', (n: number) => '\u200b'.repeat(n)],
    ['signs that become many', (n: number) => '\ufdfa'.repeat(n)],
  ])('in a time that grows with the text: %s', (_, text) => {
    const [once, fourfold] = [text(20_000), text(80_000)];
    expect(timeOf(() => fold(fourfold))).toBeLessThan(timeOf(() => fold(once)) * 10 + 20);
  });
});
