import type { typography as french } from '../fr/typography';

export const typography: typeof french = {
  title: 'Typography',
  fine: 'The article follows the rules of the press.',
  left: (count) =>
    count === 0
      ? 'All is corrected.'
      : count === 1
        ? '1 correction proposed'
        : `${count} corrections proposed`,
  all: 'Correct all',
  none: 'Put all back as it was',
  fix: 'Correct',
  undo: 'Put back',
  fixOf: (words) => `Correct: ${words}`,
  undoOf: (words) => `Put back as it was: ${words}`,
  becomes: 'becomes',
  close: 'Close',
  hint: 'Each correction can be left or taken back. Those of the text are also undone by Ctrl + Z.',
  nbsp: 'no-break space',
  narrow: 'narrow no-break space',
  space: 'space',
  rules: {
    quotes: 'French quotation marks',
    guillemets: 'Spaces inside quotation marks',
    colon: 'Space before a colon',
    highSigns: 'Narrow space before ; ! ?',
    apostrophe: 'Curly apostrophe',
    ellipsis: 'Ellipsis',
    dash: 'Dash',
    times: 'Multiplication sign',
    numero: 'Space after n°',
    titles: 'Space after a title (M., Dr)',
    dates: 'Space in a date',
    units: 'Space before a unit',
    thousands: 'Space between thousands',
  },
  outline: {
    title: 'Outline',
    empty: 'The headings of the text will stand here.',
    words: (count) => `${count.toLocaleString('en-GB')} word${count === 1 ? '' : 's'}`,
    characters: (count) => `${count.toLocaleString('en-GB')} character${count === 1 ? '' : 's'}`,
    minutes: (count) => `${count} min read`,
    untitled: 'Empty heading',
  },
  preview: {
    label: 'Width of the preview',
    phone: 'Phone',
    desktop: 'Desktop',
    frame: 'Preview of the article',
  },
};
