import localFont from 'next/font/local';

// The variable Latin files of Source Serif 4 (SIL Open Font License), made smaller by scripts/make-fonts.py.
// A font that comes late is kept for the next page (`optional`), and the page waits a moment for the one that is
// preloaded: text that is seen does not move. The names become those of families, of which none may begin with `serif`:
// browsers take that for their own.

const uprightSerif = localFont({
  src: './fonts/causerie-serif-normal.woff2',
  weight: '400 800',
  style: 'normal',
  display: 'optional',
  preload: true,
  variable: '--font-serif',
  adjustFontFallback: 'Times New Roman',
});

// What few pages have: a browser asks for it where one of the signs stands. scripts/make-fonts.py writes which.
const rareSerif = localFont({
  src: './fonts/causerie-serif-rare.woff2',
  weight: '400 800',
  style: 'normal',
  display: 'optional',
  preload: false,
  variable: '--font-serif-rare',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+23, U+24, U+3C, U+3D, U+3E, U+40, U+5B, U+5C, U+5D, U+5E, U+5F, U+60, U+7B, U+7D, U+7E, U+A3, U+A7, U+A9, U+B2, U+B3, U+BD, U+BF, U+C1, U+C4, U+C5, U+C6, U+CF, U+D1, U+D3, U+D6, U+D8, U+D9, U+DB, U+DC, U+DF, U+E1, U+E3, U+E4, U+E5, U+E6, U+EC, U+ED, U+F1, U+F2, U+F3, U+F5, U+F6, U+F8, U+FA, U+FD, U+FF, U+2009, U+2022',
    },
  ],
});

const italicSerif = localFont({
  src: './fonts/causerie-serif-italic.woff2',
  weight: '400 800',
  style: 'italic',
  display: 'optional',
  preload: false,
  variable: '--font-serif-italic',
  adjustFontFallback: 'Times New Roman',
});

/** The classes that name the upright font for styles. */
export const upright = `${uprightSerif.variable} ${rareSerif.variable}`;

/** The same, and the italic. */
export const serifs = `${upright} ${italicSerif.variable}`;
