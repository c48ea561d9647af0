import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { WrongSetting } from '../../../lib/env';
import { readTheme } from '../../../lib/theme/site-theme';
import { withTheme, withThemeStyle } from '../../../server/theme-file';

const folder = mkdtempSync(path.join(tmpdir(), 'causerie-theme-'));
function file(name: string, text: string | Buffer): string {
  const at = path.join(folder, name);
  writeFileSync(at, text);
  return at;
}
const faultOf = (at: string) => {
  try {
    readTheme(at);
    return '';
  } catch (error) {
    if (!(error instanceof WrongSetting)) throw error;
    return error.message;
  }
};

test('a theme stands in every page, and colours the frame of the browser', () => {
  const { theme, papers } = readTheme(file('blue.css', ':root { --paper: #eef; --link: #99f }'));
  expect(papers).toEqual({ light: '#eef', dark: '#15171a' });
  expect(theme?.warnings.some((line) => line.startsWith('light: --link on --paper'))).toBe(true);
  const styles = withThemeStyle(new Map([['/a.css', () => 'a']]), theme);
  expect(styles.size).toBe(2);
  expect(styles.get(theme?.address ?? '')?.(new Set())).toContain('--paper:#eef');
  const files = withTheme(() => undefined, theme);
  expect(files(theme?.address ?? '', '')).toBeTypeOf('function');
  expect([files('/theme-000000000000.css', ''), files('/a.css', '')]).toEqual([undefined, undefined]);
});

test('without a theme nothing is added', () => {
  const { theme, papers } = readTheme('');
  expect([theme, papers.light]).toEqual([null, '#fcfbf8']);
  const styles = new Map();
  expect(withThemeStyle(styles, theme)).toBe(styles);
});

test('a theme that is wrong, not text or not there says so, with its line', () => {
  const wrong = file('wrong.css', ':root {\n  --ink: #000;\n  --ink-soft: grey;\n}\n');
  expect(faultOf(wrong)).toBe(
    'THEME:\n  line 3: --ink-soft: expected an opaque colour: #rrggbb, rgb(), hsl() or oklch()',
  );
  expect(faultOf(file('latin.css', Buffer.from([0x3a, 0xe9, 0x20])))).toMatch(/UTF-8/);
  expect(faultOf(file('long.css', ' '.repeat(20_000)))).toMatch(/16 KiB/);
  for (const at of [path.join(folder, 'nowhere.css'), folder])
    expect(faultOf(at)).toMatch(/^THEME: expected the path/);
});
