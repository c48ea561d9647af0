import { Mark, mergeAttributes, Node } from '@tiptap/core';
import { isHttpUrl } from './addresses';
import { isCorrectionDay } from './dates';
import { directionOf, isLanguageTag } from './languages';

/** The nodes that Causerie adds to the usual ones. Shared by the editor, the validation and the page. */

const text = (max: number) => (value: unknown) => {
  if (typeof value !== 'string' || value.length > max)
    throw new RangeError(`a text of at most ${max} characters`);
};

const isId = (value: unknown) => {
  if (typeof value !== 'string' || !/^[a-z2-7]{16}$/.test(value)) throw new RangeError('an id');
};

const isBoolean = (value: unknown) => {
  if (typeof value !== 'boolean') throw new RangeError('true or false');
};

const isWebAddress = (value: unknown) => {
  if (!isHttpUrl(value)) throw new RangeError('an http or https address');
};

/** The day of a correction: a date of the calendar, or '' while none is chosen. */
const isDay = (value: unknown) => {
  if (!isCorrectionDay(value)) throw new RangeError('a date');
};

/** Reads an attribute from `data-NAME` when HTML is pasted within the editor, and writes it there. */
function attribute(name: string, fallback: string, validate: (value: unknown) => void) {
  return {
    default: fallback,
    validate,
    parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? fallback,
    renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: attributes[name] }),
  };
}

/** A quotation with its speaker. */
export const Quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({ speaker: attribute('speaker', '', text(200)) }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', mergeAttributes(HTMLAttributes), 0],
});

/** A picture of the media library, with its own description here: the same picture can say other things elsewhere. */
export const Picture = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    media: attribute('media', '', isId),
    alt: attribute('alt', '', text(500)),
    caption: attribute('caption', '', text(1000)),
    credit: attribute('credit', '', text(200)),
    decorative: {
      default: false,
      validate: isBoolean,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-decorative') === 'true',
      renderHTML: (attributes: Record<string, unknown>) => ({
        'data-decorative': String(attributes.decorative),
      }),
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-media]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes)],
});

/** A film, a post or a sound of another site: a card with its address, nothing is loaded from there. */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    url: attribute('url', '', isWebAddress),
    title: attribute('title', '', text(300)),
  }),
  parseHTML: () => [{ tag: 'div[data-url]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes)],
});

/** « Notre avis, par … »: what the editors think, apart from what they report. */
export const EditorsBox = Node.create({
  name: 'editorsBox',
  group: 'block',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,
  isolating: true,
  addAttributes: () => ({
    title: attribute('title', '', text(200)),
    signature: attribute('signature', '', text(200)),
  }),
  parseHTML: () => [{ tag: 'aside[data-title]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', mergeAttributes(HTMLAttributes), 0],
});

/** « Correction du 12 mars 2026 : … »: what was wrong in the article, and since when it is right. */
export const Correction = Node.create({
  name: 'correction',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ date: attribute('date', '', isDay) }),
  // Before the paragraph, which is the same element.
  parseHTML: () => [{ tag: 'p[data-date]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(HTMLAttributes), 0],
});

const isLanguage = (value: unknown) => {
  if (!isLanguageTag(value)) throw new RangeError('a language');
};

/** A passage in another language than the article: it is read aloud, broken and corrected as that language is. */
export const PassageLanguage = Mark.create({
  name: 'language',
  addAttributes: () => ({
    lang: {
      default: 'en',
      validate: isLanguage,
      parseHTML: (element: HTMLElement) => element.getAttribute('lang'),
      renderHTML: ({ lang }: Record<string, unknown>) => ({ lang, dir: directionOf(String(lang)) }),
    },
  }),
  parseHTML: () => [
    {
      tag: 'span[lang]',
      getAttrs: (element) => (isLanguageTag(element.getAttribute('lang')) ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes), 0],
});
