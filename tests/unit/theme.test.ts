import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BLOCKS, checkTheme, type Theme } from '../../lib/theme/check-theme';
import { contrast, parseColour } from '../../lib/theme/colours';
import { faintIn, palettesOf } from '../../lib/theme/palettes';
import { COLOURS, kindOf, STANDARD, themeProperties } from '../../lib/theme/properties';
import { themeCss } from '../../lib/theme/theme-css';

const root = path.join(import.meta.dirname, '../..');
const styles = path.join(root, 'app/(reader)/styles');
const css = (file: string) => readFileSync(path.join(styles, file), 'utf8');
// Paper is black on white, and initials stand on a hue of the name that was typed.
const OF_THEIR_OWN = ['theme.css', 'print.css', 'avatar.css'];
const others = readdirSync(styles).filter((file) => !OF_THEIR_OWN.includes(file));

function themed(text: string): Theme {
  const checked = checkTheme(text);
  if (!checked.ok) throw new Error(checked.faults.join());
  return checked.theme;
}
const faultsOf = (text: string) => {
  const checked = checkTheme(text);
  return checked.ok ? [] : checked.faults;
};

describe('our own look', () => {
  test('stands in theme.css alone: no other file of the reader pages has a colour or a font of its own', () => {
    const literal =
      /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\(|(?<![-\w])(?:black|white|red|gr[ae]y|blue|green)(?![-\w])/i;
    for (const file of others) {
      const lines = css(file)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .split('\n');
      const declared = lines.filter((line) => /:\s.*;/.test(line));
      expect(
        declared.filter((line) => literal.test(line)),
        file,
      ).toEqual([]);
      const fonts = declared.filter((line) => /^\s*font(?:-family)?:/.test(line));
      expect(
        fonts.filter((line) => !/var\(--(?:serif|serif-italic|sans|mono|display)\)|inherit/.test(line)),
        file,
      ).toEqual([]);
    }
  });

  test('is what a theme may say, word for word, and is bright enough by day and by night', () => {
    const text = css('theme.css').replace(/\/\*[\s\S]*?\*\//g, '');
    const blocks = [...text.matchAll(/:root \{([^}]*)\}/g)].map(([, block = '']) =>
      Object.fromEntries(
        [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
      ),
    );
    expect(Object.keys(blocks[0] ?? {}).sort()).toEqual([...themeProperties].sort());
    expect(blocks[0]).toMatchObject(STANDARD.light);
    expect(blocks[1]).toEqual(STANDARD.dark);
    for (const [look, palette] of [
      ['light', STANDARD.light],
      ['dark', STANDARD.dark],
      ['more contrast', { ...STANDARD.light, ...blocks[2] }],
      ['more contrast, dark', { ...STANDARD.dark, ...blocks[3] }],
    ] as const) {
      expect(faintIn(palette, look)).toEqual([]);
    }
  });
});

describe('the theme of a site', () => {
  test('is taken with fonts, lengths and colours, by day, by night and with more contrast', () => {
    const theme = themed(`/* ours { } */
      :root { --paper: #fff; --accent: oklch(45% 0.15 250); --ink: rgb(10, 20, 30); --link: hsl(220 80% 30%);
        --display: 'Iowan Old Style', Georgia, var(--serif); --page: clamp(60rem, min(80vw, 70rem), 90rem);
        --display-weight: 900; --kicker-case: none; --display-tracking: -0.03em; --radius: 0; }
      @media (prefers-color-scheme: dark) { :root { --paper: #000; } }
      @media (prefers-contrast: more) and (prefers-color-scheme: dark) { :root { --ink: #fff } }`);
    expect(BLOCKS.map((block) => theme[block].size)).toEqual([10, 1, 0, 1]);
    const served = themeCss(theme);
    expect(served).toContain('@media (prefers-color-scheme: dark){:root{--paper:#000}}');
    expect(served).toContain(":root{--display:'Iowan Old Style', Georgia, var(--serif);");
    expect(palettesOf(theme).dark).toEqual({ ...STANDARD.dark, paper: '#000' });
  });

  test('has one look where it says so, whatever the reader’s device prefers', () => {
    const theme = themed(':root { color-scheme: dark; --paper: #101010; }');
    expect(palettesOf(theme).light).toEqual({ ...STANDARD.dark, paper: '#101010' });
    expect(themeCss(theme)).toContain(`@media (prefers-color-scheme: light){:root{--paper:#101010;`);
  });

  test('with an example is shipped that is bright enough', () => {
    const { light, dark } = palettesOf(
      themed(readFileSync(path.join(root, 'docs/themes/gazette.css'), 'utf8')),
    );
    expect([...faintIn(light, 'light'), ...faintIn(dark, 'dark')]).toEqual([]);
  });

  test.each([
    ['body { display: none }', 1],
    [':root { --paper: url(https://x.example/a.png) }', 1],
    [':root {\n  --paper: #fff;\n  color: red;\n}', 3],
    [':root { --paper: #fff } </style><script>alert(1)</script>', 1],
    [':root { --unknown: 1rem }', 1],
    [':root { --paper: rgb(0 0 0 / 0) }', 1],
    [':root { --paper: red; } }', 1],
    [':root { --paper: #fff; } }', 1],
    [':root { --paper: #fff', 1],
    ['@import "https://x.example/a.css";', 1],
    ['@font-face { font-family: x; src: url(x) }', 1],
    ['@media print { :root { --ink: #000 } }', 1],
    ['@media (prefers-color-scheme: dark) { :root { --page: 10rem } }', 1],
    ['@media (prefers-color-scheme: dark) { body { --ink: #000 } }', 1],
    [':root { --serif: Georgia; { } }', 1],
    [":root { --serif: 'a;b' }", 1],
    [':root { --serif: "a\\" , x }', 1],
    [':root { --page: calc(1rem + attr(x)) }', 1],
    [`:root { --page: clamp(${'1'.repeat(250)}x) }`, 1],
    [':root { --page: expression(alert(1)) }', 1],
    [':root { --page: 10rem !important }', 1],
    [':root { --display-weight: 90000 }', 1],
    [':root { --paper:#fff/**/;--ink: }', 1],
    [':root { @media x { --ink: #000 } }', 1],
    [':root, body { --ink: #000 }', 1],
    [`:root { --ink: #000 }\n/*${'x'.repeat(17_000)}*/`, 0],
  ])('is refused for what it may not say (%#)', (text, line) => {
    const faults = faultsOf(text.replaceAll('\\n', '\n'));
    expect(faults.length).toBeGreaterThan(0);
    if (line > 0) expect(faults[0]).toMatch(new RegExp(`^line ${line}: `));
  });

  test('is weighed as WCAG weighs it', () => {
    const ratio = (one: string, other: string) => {
      const [a, b] = [parseColour(one), parseColour(other)];
      return a && b ? Math.round(contrast(a, b) * 100) / 100 : undefined;
    };
    expect(ratio('#000', '#ffffff')).toBe(21);
    expect(ratio('#777777', 'rgb(255 255 255)')).toBe(4.48);
    expect(ratio('hsl(0, 100%, 50%)', '#fff')).toBe(4);
    expect(ratio('oklch(1 0 0)', 'oklch(0% 0 0)')).toBe(21);
    expect(faintIn({ ...STANDARD.light, link: '#a0a0a0' }, 'light')).toEqual([
      'light: --link on --paper is 2.5:1; 4.5:1 is needed',
      expect.stringContaining('--link on --accent-soft'),
    ]);
    expect(COLOURS.every((name) => kindOf(name) === 'colour')).toBe(true);
  });
});
