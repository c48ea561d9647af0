/** The signs of the toolbar, drawn on a field of 20 × 20 in the colour of the text. */
const PATHS = {
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M4 8l3.5-3.5M4 8l3.5 3.5',
  redo: 'M16 8H8a4 4 0 0 0 0 8h4M16 8l-3.5-3.5M16 8l-3.5 3.5',
  heading: 'M2.5 4.5v11M2.5 10h6.5M9 4.5v11M12.3 11.2c.3-2.3 4.7-2.3 4.7.1 0 1.7-4.7 2.4-4.7 4.2h4.9',
  subheading:
    'M2.5 4.5v11M2.5 10h6.5M9 4.5v11M12.4 9.3h4.3l-2.4 2.5c1.8-.1 2.9.8 2.9 1.9 0 2.3-4.2 2.4-4.9.5',
  bold: 'M6 4.5h4.2a2.7 2.7 0 0 1 0 5.4H6zM6 9.9h5a2.8 2.8 0 0 1 0 5.6H6z',
  italic: 'M8.5 4.5h5M6.5 15.5h5M11.3 4.5L8.7 15.5',
  code: 'M7 6l-4 4 4 4M13 6l4 4-4 4',
  link: 'M8.5 11.5l3-3M9 6.5l1.8-1.8a3.2 3.2 0 0 1 4.5 4.5L13.5 11M11 13.5l-1.8 1.8a3.2 3.2 0 0 1-4.5-4.5L6.5 9',
  language:
    'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM2.5 10h15M10 2.5c5 5 5 10 0 15M10 2.5c-5 5-5 10 0 15',
  bulletList: 'M8 5.5h9M8 10h9M8 14.5h9M4 5.5h.01M4 10h.01M4 14.5h.01',
  orderedList: 'M9 5.5h8M9 10h8M9 14.5h8M3.5 4l1-.5V7M3.2 12.6c.2-1 1.9-1 1.9.2 0 .8-1.9 1.3-1.9 2.4h2',
  quote: 'M4 13.5c2-.5 3-2 3-4.5H3.5v-3.5H7M12.5 13.5c2-.5 3-2 3-4.5H12v-3.5h3.5',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M8.5 4v12',
  codeBlock: 'M3 4h14v12H3zM7.5 8l-2 2 2 2M12.5 8l2 2-2 2',
  picture: 'M3 4h14v12H3zM3 14l4-4 3 3 3-3.5 4 4M13 7.5h.01',
  file: 'M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15M7.5 10h5M7.5 13h5',
  embed: 'M3 4h14v12H3zM8.5 7.5v5l4-2.5z',
  box: 'M3 4h14v12H3zM6 7.5h5M6 10.2h8M6 12.8h8',
  correction: 'M4 3.5h9l3 3V16.5H4zM7 13l1.8-.4 4-4-1.4-1.4-4 4z',
  find: 'M8.8 14.1a5.3 5.3 0 1 1 0-10.6 5.3 5.3 0 0 1 0 10.6zM12.7 12.7L17 17',
  rowBefore: 'M3 10h14v6H3zM10 7V2.5M7.7 4.8h4.6',
  rowAfter: 'M3 4h14v6H3zM10 13v4.5M7.7 15.2h4.6',
  columnBefore: 'M10 3h6v14h-6zM7 10H2.5M4.8 7.7v4.6',
  columnAfter: 'M4 3h6v14H4zM13 10h4.5M15.2 7.7v4.6',
  deleteRow: 'M3 5h14v5H3zM7.5 13l5 4M12.5 13l-5 4',
  deleteColumn: 'M4 3h5v14H4zM12 7.5l4 5M16 7.5l-4 5',
  headerRow: 'M3 4h14v12H3zM3 8.5h14M3 5h14M3 6h14M3 7h14',
  typography:
    'M4 8.5c2-.8 2.6-2 2.6-3.5M9 8.5c2-.8 2.6-2 2.6-3.5M4 15.5h3M10 15.5h.01M13 15.5h.01M16 15.5h.01',
  signs: 'M9 16V4h6M13 16V4M9 10a3 3 0 0 1 0-6',
  deleteTable: 'M3 4h14v12H3zM7 7l6 6M13 7l-6 6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false" className="icon">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={name === 'bold' ? 2.2 : 1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
