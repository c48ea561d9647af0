/** What a theme may say (docs/themes.md): the properties of app/(reader)/styles/theme.css; a test compares. */

export type Kind = 'colour' | 'fonts' | 'length' | 'weight' | 'case';

export const COLOURS = [
  'paper',
  'paper-raised',
  'ink',
  'ink-soft',
  'rule',
  'rule-strong',
  'accent',
  'accent-soft',
  'link',
  'field',
  'field-rule',
  'focus',
  'wrong',
] as const;
export type Colour = (typeof COLOURS)[number];

const KINDS = new Map<string, Kind>([
  ...COLOURS.map((name) => [name, 'colour'] as const),
  ...['serif', 'serif-italic', 'sans', 'mono', 'display'].map((name) => [name, 'fonts'] as const),
  ...['text', 'small', 'title-1', 'title-2', 'title-3', 'title-4'].map((name) => [name, 'length'] as const),
  ...['measure', 'wide', 'page', 'gap', 'radius'].map((name) => [name, 'length'] as const),
  ...['display-tracking', 'kicker-tracking'].map((name) => [name, 'length'] as const),
  ['display-weight', 'weight'],
  ['kicker-case', 'case'],
]);

/** The kind of a property (without its dashes); none: it is not one of a theme's. */
export function kindOf(name: string): Kind | undefined {
  return KINDS.get(name);
}

export const themeProperties: readonly string[] = [...KINDS.keys()];

export type Palette = Record<Colour, string>;

/** The colours of theme.css, which hold where a theme says nothing. */
export const STANDARD: { light: Palette; dark: Palette } = {
  light: {
    paper: '#fcfbf8',
    'paper-raised': '#f4f1ea',
    ink: '#1c1b19',
    'ink-soft': '#5d5a53',
    rule: '#d9d4c8',
    'rule-strong': '#1c1b19',
    accent: '#9c2a1f',
    'accent-soft': '#f7e9e5',
    link: '#7d2219',
    field: '#ffffff',
    'field-rule': '#857f72',
    focus: '#1f5fbf',
    wrong: '#a3180d',
  },
  dark: {
    paper: '#15171a',
    'paper-raised': '#1e2125',
    ink: '#e9e6df',
    'ink-soft': '#a8a49a',
    rule: '#34373c',
    'rule-strong': '#e9e6df',
    accent: '#f0907f',
    'accent-soft': '#2d2220',
    link: '#f3a597',
    field: '#1a1d21',
    'field-rule': '#85827a',
    focus: '#8ab8ff',
    wrong: '#ff9b8e',
  },
};
