import type { shortcuts as french } from '../fr/shortcuts';

/** The list of keys behind `?`. */
export const shortcuts: typeof french = {
  open: 'Shortcuts',
  title: 'Keyboard shortcuts',
  close: 'Close',
  active: 'Use the shortcuts of a single key',
  area: 'Everywhere in the admin area',
  queue: 'Comment queue',
  help: 'show or hide this list',
  escape: 'close what is open',
  keys: { Escape: 'Esc', Enter: 'Return', Shift: 'Shift' },
  titles: { text: 'How text looks', moves: 'In the editor' },
  editor: {
    bold: 'bold',
    italic: 'italic',
    link: 'link',
    heading2: 'heading',
    heading3: 'subheading',
    bullets: 'bulleted list',
    numbers: 'numbered list',
    quote: 'quotation',
    blocks: 'choose a block, at the start of a line',
    find: 'find and replace',
    save: 'save',
    note: 'write a note on the passage',
    undo: 'undo',
    redo: 'redo',
    toolbar: 'go to the toolbar',
    open: 'change the picture or content that is selected',
    leave: 'leave the box, quotation or table',
  },
};
