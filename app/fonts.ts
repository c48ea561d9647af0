import localFont from 'next/font/local';

// The variable Latin files of Source Serif 4 (SIL Open Font License), made smaller by scripts/make-fonts.py.
// Nothing is preloaded: styles stand in the page, which asks for a font as soon as it is laid out, after its picture.
// A font that comes late is kept for the next page: text that is being read does not move (`optional`).

export const serif = localFont({
  src: './fonts/causerie-serif-normal.woff2',
  weight: '400 800',
  style: 'normal',
  display: 'optional',
  preload: false,
  variable: '--font-serif',
  adjustFontFallback: 'Times New Roman',
});

export const serifItalic = localFont({
  src: './fonts/causerie-serif-italic.woff2',
  weight: '400 800',
  style: 'italic',
  display: 'optional',
  preload: false,
  variable: '--font-serif-italic',
  adjustFontFallback: 'Times New Roman',
});
