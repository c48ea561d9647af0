import type { Theme } from './check-theme';
import { contrast, parseColour } from './colours';
import { COLOURS, type Colour, type Palette, STANDARD } from './properties';

/** The colours by day and by night that come of a theme: its own, and ours where it has none. */
export function palettesOf(theme: Theme): { light: Palette; dark: Palette } {
  const over = (standard: Palette, own: Map<string, string>): Palette => ({
    ...standard,
    ...Object.fromEntries(COLOURS.flatMap((name) => (own.has(name) ? [[name, own.get(name)]] : []))),
  });
  if (theme.scheme !== undefined) {
    const one = over(STANDARD[theme.scheme], theme.root);
    return { light: one, dark: one };
  }
  return { light: over(STANDARD.light, theme.root), dark: over(STANDARD.dark, theme.dark) };
}

/** Which colour stands on which, and how much they must differ (WCAG 2.2: 1.4.3, 1.4.11). */
const PAIRS: readonly [Colour, Colour, number][] = [
  ['ink', 'paper', 4.5],
  ['ink', 'paper-raised', 4.5],
  ['ink', 'accent-soft', 4.5],
  ['ink', 'field', 4.5],
  ['ink-soft', 'paper', 4.5],
  ['ink-soft', 'paper-raised', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'paper-raised', 4.5],
  ['accent', 'accent-soft', 4.5],
  ['link', 'paper', 4.5],
  ['link', 'accent-soft', 4.5],
  ['wrong', 'paper', 4.5],
  ['field-rule', 'paper', 3],
  ['focus', 'paper', 3],
];

/** What of a palette is too faint to be read, a line each. */
export function faintIn(palette: Palette, look: string): string[] {
  return PAIRS.flatMap(([name, ground, least]) => {
    const [one, other] = [parseColour(palette[name]), parseColour(palette[ground])];
    const ratio = one && other ? contrast(one, other) : 0;
    if (ratio >= least) return [];
    const figure = (Math.floor(ratio * 10) / 10).toFixed(1);
    return [`${look}: --${name} on --${ground} is ${figure}:1; ${least}:1 is needed`];
  });
}
