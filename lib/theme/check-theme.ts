import { kindOf } from './properties';
import { expectedOf } from './values';

/** Where a theme says something: always, in the dark, with more contrast, with more contrast in the dark. */
export const BLOCKS = ['root', 'dark', 'contrast', 'darkContrast'] as const;
export type Block = (typeof BLOCKS)[number];

/** What a theme says in each block, by the properties' names without dashes; `scheme`: the one look that it has. */
export type Theme = Record<Block, Map<string, string>> & { scheme?: 'light' | 'dark' };

export type Checked = { ok: true; theme: Theme } | { ok: false; faults: string[] };

/** The most bytes of a theme. */
export const THEME_LIMIT = 16 * 1024;

const CONDITIONS: Record<string, Block> = {
  '(prefers-color-scheme:dark)': 'dark',
  '(prefers-contrast:more)': 'contrast',
  '(prefers-contrast:more) and (prefers-color-scheme:dark)': 'darkContrast',
  '(prefers-color-scheme:dark) and (prefers-contrast:more)': 'darkContrast',
};
/** Beyond these nobody reads on. */
const MOST_FAULTS = 10;

type Found = { line: number; text: string };

/** Reads a theme and says by lines what it may not say: nothing of a theme with a fault is used. */
export function checkTheme(css: string): Checked {
  if (Buffer.byteLength(css) > THEME_LIMIT) return { ok: false, faults: ['longer than 16 KiB'] };
  const theme: Theme = { root: new Map(), dark: new Map(), contrast: new Map(), darkContrast: new Map() };
  const faults: string[] = [];
  const wrong = ({ line }: Found, what: string) => faults.push(`line ${line}: ${what}`);
  // Comments go, lines stay.
  const plain = css.replace(/^\uFEFF/, '').replace(/\/\*[\s\S]*?\*\//g, (it) => it.replace(/[^\n]/g, ' '));

  let block: Block | undefined;
  let media: Block | undefined;
  for (const { head, end, line } of statements(plain)) {
    const found = { line, text: head };
    if (end === '{' && block === undefined && head === ':root') block = media ?? 'root';
    else if (end === '{' && block === undefined && media === undefined && head.startsWith('@media')) {
      media = CONDITIONS[head.slice(6).trim().replace(/:\s+/g, ':').replace(/\s+/g, ' ')];
      if (media === undefined) wrong(found, 'only (prefers-color-scheme: dark) and (prefers-contrast: more)');
    } else if (end === '{') wrong(found, 'only :root, and @media around it');
    else if (block !== undefined) {
      if (head !== '') declare(theme, block, found, wrong);
      if (end === '}') block = undefined;
      if (end === '') wrong(found, 'a block does not end');
    } else if (head !== '') wrong(found, 'only :root, and @media around it');
    else if (end === '}' && media !== undefined) media = undefined;
    else if (end === '' && media !== undefined) wrong(found, 'a block does not end');
    else if (end !== '') wrong(found, `“${end}” is one too many`);
    // What follows would be read in the wrong place.
    if (faults.length >= MOST_FAULTS || (faults.length > 0 && end === '{')) break;
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, theme };
}

/** What stands before each brace and semicolon, and at the end. */
function* statements(css: string): Generator<{ head: string; end: string; line: number }> {
  let line = 1;
  for (const [, head = '', end = ''] of css.matchAll(/([^{};]*)([{};]|$)/g)) {
    if (head === '' && end === '') continue;
    const before = head.length - head.trimStart().length;
    const begins = line + newLines(head.slice(0, before));
    line += newLines(head);
    yield { head: head.trim(), end, line: begins };
  }
  yield { head: '', end: '', line };
}

const newLines = (text: string) => text.split('\n').length - 1;

function declare(
  theme: Theme,
  block: Block,
  found: Found,
  wrong: (at: Found, what: string) => unknown,
): void {
  const [, given = '', said = ''] = /^([\w-]+)\s*:([\s\S]*)$/.exec(found.text) ?? [];
  const value = said.trim().replace(/\s+/g, ' ');
  if (given === 'color-scheme' && block === 'root') {
    if (value === 'light' || value === 'dark') theme.scheme = value;
    else if (value !== 'light dark') wrong(found, 'color-scheme: expected light, dark or light dark');
    return;
  }
  const name = given.startsWith('--') ? given.slice(2) : '';
  const kind = kindOf(name);
  if (kind === undefined)
    return void wrong(found, `${given.slice(0, 60) || 'this'} is no property of a theme`);
  if (kind !== 'colour' && block !== 'root') return void wrong(found, `--${name} stands in :root alone`);
  const expected = expectedOf(kind, value);
  if (expected !== undefined) return void wrong(found, `--${name}: expected ${expected}`);
  theme[block].set(name, value);
}
