import localFont from 'next/font/local';

// The variable Latin files of Source Serif 4 (SIL Open Font License), made smaller by scripts/make-fonts.py.
// A font that comes late is kept for the next page (`optional`), and the page waits a moment for the one that is
// preloaded: text that is seen does not move. The names become those of families, of which none may begin with `serif`:
// browsers take that for their own.

export const uprightSerif = localFont({
  src: './fonts/causerie-serif-normal.woff2',
  weight: '400 800',
  style: 'normal',
  display: 'optional',
  preload: true,
  variable: '--font-serif',
  adjustFontFallback: 'Times New Roman',
});

export const italicSerif = localFont({
  src: './fonts/causerie-serif-italic.woff2',
  weight: '400 800',
  style: 'italic',
  display: 'optional',
  preload: false,
  variable: '--font-serif-italic',
  adjustFontFallback: 'Times New Roman',
});
