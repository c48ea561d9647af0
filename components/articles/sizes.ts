/**
 * How wide pictures stand, for `sizes`: as the style sheets lay them out (`--gap` beside the text is 4vw, between 1rem
 * and 2rem). A test in the browser compares both.
 */

/** The widths of columns in rem, as in styles/theme.css and styles/article.css. */
export const COLUMN = { text: 37, wide: 46, lead: 60 } as const;

const rounded = (value: number) => Math.round(value * 100) / 100;

/** No picture of the text stands higher than that, in rem. */
const HIGHEST = 44;

/** So many rem, which grow with a screen above 1440 px (styles/base.css); in `sizes` a rem does not. */
const grown = (rem: number) =>
  `(min-width: 140rem) ${rounded(rem * 1.125)}rem, (min-width: 90rem) calc(${rounded(rem * 0.775)}rem + ${rounded(rem * 0.25)}vw)`;

/** A picture in a column so many rem wide, with the page's gap beside it. */
export function sizesOf(rem: number): string {
  const inGap = '(min-width: 25rem) 92vw, calc(100vw - 2rem)';
  return rem > 46
    ? `${grown(rem)}, (min-width: ${rem + 4}rem) ${rem}rem, (min-width: 50rem) calc(100vw - 4rem), ${inGap}`
    : `${grown(rem)}, (min-width: ${rounded(rem / 0.92)}rem) ${rem}rem, ${inGap}`;
}

/** The lead picture: to the edges of a phone, as wide as it may be elsewhere. */
export const LEAD_SIZES = `${grown(COLUMN.lead)}, (min-width: 64rem) 60rem, (min-width: 50rem) calc(100vw - 4rem), (min-width: 40rem) 92vw, 100vw`;

/** Related articles: three beside one another, or a small picture beside each title. */
export const RELATED_SIZES = `${grown(18.67)}, (min-width: 64rem) 18.67rem, (min-width: 50rem) calc(33.3vw - 2.67rem), (min-width: 48rem) calc(30.6vw - 1.33rem), 7.5rem`;

export const PORTRAIT_SIZES = '4.5rem';

export type Shape = 'text' | 'wide' | 'tall';

/** How a picture stands in the text: a panorama is wider than the column, a tall one keeps to the screen. */
export function shapeOf({ width, height }: { width: number; height: number }): Shape {
  const ratio = width / height;
  if (ratio >= 1.9) return 'wide';
  return COLUMN.text / ratio > HIGHEST ? 'tall' : 'text';
}

export function sizesOfShape(picture: { width: number; height: number }): string {
  const shape = shapeOf(picture);
  if (shape !== 'tall') return sizesOf(COLUMN[shape]);
  return sizesOf(rounded((HIGHEST * picture.width) / picture.height));
}
