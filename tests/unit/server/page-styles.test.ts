import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../../server/page-styles';

/** What a page takes of a stylesheet. */

const taken = (css: string, names: string[], always: string[] = []) =>
  sheetOf(css, new Set(always))(new Set(names));

describe('a page takes', () => {
  test('the rules whose elements, classes and ids it has, and of several selectors those', () => {
    const css = 'p{top:0}.a{top:1px}.a.b>p{top:2px}#c .a,.d{top:3px}';
    expect(taken(css, ['p', '.a'])).toBe('p{top:0}.a{top:1px}');
    expect(taken(css, ['p', '.a', '.b'])).toBe('p{top:0}.a{top:1px}.a.b>p{top:2px}');
    expect(taken(css, ['.a', '#c', '.d'])).toBe('.a{top:1px}#c .a,.d{top:3px}');
    expect(taken(css, [])).toBe('');
  });

  test('what may be so at any time: states, attributes, what is in parentheses, everything', () => {
    for (const selector of [
      'a:hover',
      'a[aria-current=".x"]',
      'a:not(.x)',
      'a:is(.x,.y:not(:has(.z)))',
      'a::before',
      'a:nth-child(2n + 1)',
      '*',
      ':root',
      '::selection',
      '[hidden]',
      'a:where(#x)>*',
    ])
      expect(taken(`${selector}{top:0}`, ['a']), selector).toBe(`${selector}{top:0}`);
    expect(taken('.x\\:y{top:0}', [])).toBe('.x\\:y{top:0}');
    expect(taken('.made-by-script p{top:0}', ['p'], ['.made-by-script'])).not.toBe('');
  });

  test('fonts, animations and the order of layers, and conditions only with something in them', () => {
    const whole =
      '@layer a,b;@font-face{font-family:x;src:url(/x.woff2)}@keyframes k{from{top:0}to{top:1px}}@page{margin:1cm}';
    expect(taken(whole, [])).toBe(whole);
    const nested = '@layer a{@media print{.a{top:0}.b{top:0}}@supports (top:0){.b{top:0}}}';
    expect(taken(nested, ['.a'])).toBe('@layer a{@media print{.a{top:0}}}');
    expect(taken(nested, [])).toBe('@layer a{}');
  });

  test('no comment, and every declaration as it was written', () => {
    const css = '/* a */.a{--b: ;color:red!important;background:url("data:image/svg+xml;utf8,<a>")}';
    expect(taken(css, ['.a'])).toBe(css.slice(7));
  });
});
