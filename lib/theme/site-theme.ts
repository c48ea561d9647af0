import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { env, WrongSetting } from '../env';
import { checkTheme, THEME_LIMIT } from './check-theme';
import { faintIn, palettesOf } from './palettes';
import { STANDARD } from './properties';
import { themeCss } from './theme-css';

/** The look that a site brings with it: its file, where browsers find it, what is too faint in it. */
export type SiteTheme = { css: string; address: string; warnings: string[] };
/** The colours of the paper by day and by night. */
export type Papers = { light: string; dark: string };

type Read = { theme: SiteTheme | null; papers: Papers };

// Next bundles this module on its own: the file is read once for the process, and changes are seen on restart.
const KEY = Symbol.for('causerie.theme');
const holder = globalThis as unknown as { [KEY]?: Read };

/** The theme that `THEME` names; null without one. @throws WrongSetting with the line of each fault */
export function siteTheme(): SiteTheme | null {
  return read().theme;
}

/** What a browser may colour its frame with. @throws WrongSetting */
export function papers(): Papers {
  return read().papers;
}

function read(): Read {
  holder[KEY] ??= readTheme(env().THEME);
  return holder[KEY];
}

/** Reads and checks the theme of a file; '' is none. @throws WrongSetting */
export function readTheme(file: string): Read {
  if (file === '') return { theme: null, papers: { light: STANDARD.light.paper, dark: STANDARD.dark.paper } };
  const checked = checkTheme(textOf(file));
  if (!checked.ok) throw new WrongSetting(['THEME:', ...checked.faults].join('\n  '));
  const { light, dark } = palettesOf(checked.theme);
  const css = themeCss(checked.theme);
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12);
  const warnings =
    light === dark ? faintIn(light, 'theme') : [...faintIn(light, 'light'), ...faintIn(dark, 'dark')];
  return {
    theme: { css, address: `/theme-${hash}.css`, warnings },
    papers: { light: light.paper, dark: dark.paper },
  };
}

function textOf(file: string): string {
  try {
    const bytes = readFileSync(file);
    if (bytes.length > THEME_LIMIT) throw new WrongSetting('THEME: longer than 16 KiB');
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof WrongSetting) throw error;
    if (error instanceof TypeError) throw new WrongSetting('THEME: expected a text file in UTF-8');
    throw new WrongSetting('THEME: expected the path of a CSS file that can be read');
  }
}
