import { Extension, type Extensions, wrappingInputRule } from '@tiptap/core';
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { search } from 'prosemirror-search';
import { isHttpUrl } from '@/lib/articles/body/addresses';
import { isCorrectionDay } from '@/lib/articles/body/dates';
import { bodyExtensions } from '@/lib/articles/body/extensions';
import { Correction, EditorsBox, Embed, Picture, Quote } from '@/lib/articles/body/nodes';
import { BoxView } from './box-view';
import { carefulNodes } from './careful-nodes';
import { CorrectionView } from './correction-view';
import { EmbedView } from './embed-view';
import { PictureView } from './picture-view';
import { QuoteView } from './quote-view';

// What is pasted from elsewhere may carry attributes with values that the server would refuse.
const editable: Extensions = [
  Quote.extend({
    addNodeView: () => ReactNodeViewRenderer(QuoteView),
    addInputRules() {
      return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })];
    },
  }),
  Correction.extend({
    addNodeView: () => ReactNodeViewRenderer(CorrectionView),
    parseHTML: () => [
      {
        tag: 'p[data-date]',
        priority: 60,
        getAttrs: (element) => (isCorrectionDay(element.dataset.date) ? null : false),
      },
    ],
  }),
  EditorsBox.extend({ addNodeView: () => ReactNodeViewRenderer(BoxView) }),
  Picture.extend({
    addNodeView: () => ReactNodeViewRenderer(PictureView),
    parseHTML: () => [
      {
        tag: 'figure[data-media]',
        getAttrs: (element) => (/^[a-z2-7]{16}$/.test(element.dataset.media ?? '') ? null : false),
      },
    ],
  }),
  ...carefulNodes,
  Embed.extend({
    addNodeView: () => ReactNodeViewRenderer(EmbedView),
    parseHTML: () => [
      { tag: 'div[data-url]', getAttrs: (element) => (isHttpUrl(element.dataset.url) ? null : false) },
    ],
  }),
];

const Finding = Extension.create({ name: 'finding', addProseMirrorPlugins: () => [search()] });

/** The schema of the body with what only the editor needs: fields in the nodes, undoing, the drop line. */
export function editingExtensions(placeholder: string): Extensions {
  const own = new Map(editable.map((extension) => [extension.name, extension]));
  return [
    ...bodyExtensions.map((extension) => own.get(extension.name) ?? extension),
    // A day's work can be undone.
    UndoRedo.configure({ depth: 2000 }),
    Dropcursor.configure({ width: 2, color: 'currentColor' }),
    Gapcursor,
    Finding,
    Placeholder.configure({ placeholder, showOnlyCurrent: false }),
  ];
}
