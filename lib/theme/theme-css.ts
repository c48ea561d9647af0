import type { Theme } from './check-theme';
import { palettesOf } from './palettes';
import { kindOf } from './properties';

const LAYERS = '@layer reset, theme, site, base, layout, components, print;';
const DARK = '(prefers-color-scheme: dark)';
const LIGHT = '(prefers-color-scheme: light)';
const MORE = '(prefers-contrast: more)';

/**
 * A checked theme as it is served: written anew from what was understood, in a layer over ours. A colour said for the day
 * is not one for the night, unless the theme has one look alone.
 */
export function themeCss(theme: Theme): string {
  const { root, dark, contrast, darkContrast, scheme } = theme;
  const isColour = (name: string) => kindOf(name) === 'colour';
  const pick = (from: Iterable<[string, string]>, keep: (name: string) => boolean) =>
    [...from].filter(([name]) => keep(name)).map(([name, value]) => `--${name}:${value}`);
  const rule = (declarations: string[], condition = '') => {
    if (declarations.length === 0) return '';
    const block = `:root{${declarations.join(';')}}`;
    return condition === '' ? block : `@media ${condition}{${block}}`;
  };
  const always = pick(root, (name) => !isColour(name));
  const rules =
    scheme === undefined
      ? [
          rule(always),
          rule(pick(root, isColour), LIGHT),
          rule(pick(dark, isColour), DARK),
          rule(pick(contrast, isColour), `${MORE} and ${LIGHT}`),
          rule(pick(darkContrast, isColour), `${MORE} and ${DARK}`),
        ]
      : [
          rule([`color-scheme:${scheme}`, ...always, ...pick(root, isColour)]),
          // By day and by night the same, whichever of ours it began with.
          rule(pick(Object.entries(palettesOf(theme).light), isColour), scheme === 'light' ? DARK : LIGHT),
          rule(pick(contrast, isColour), MORE),
        ];
  return `${LAYERS}\n@layer site{${rules.join('')}}\n`;
}
