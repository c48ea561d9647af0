import type { Extensions } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Code } from '@tiptap/extension-code';
import { CodeBlock } from '@tiptap/extension-code-block';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Text } from '@tiptap/extension-text';
import { isAllowedHref } from './addresses';
import { Correction, EditorsBox, Embed, PassageLanguage, Picture, Quote } from './nodes';

/** A link with an address and nothing else: how it opens and what `rel` says is the page's business. */
const PlainLink = Link.extend({ addAttributes: () => ({ href: { default: null } }) });

/** The schema of an article's body: what the editor offers, the server accepts and the page can show. */
export const bodyExtensions: Extensions = [
  Document,
  Paragraph,
  Text,
  Heading.configure({ levels: [2, 3] }),
  Bold,
  Italic,
  Code,
  PlainLink.configure({ openOnClick: false, autolink: false, isAllowedUri: (href) => isAllowedHref(href) }),
  PassageLanguage,
  HardBreak,
  BulletList,
  OrderedList,
  ListItem,
  Quote,
  Table.configure({ resizable: false }),
  TableRow,
  TableHeader,
  TableCell,
  CodeBlock,
  Picture,
  Embed,
  EditorsBox,
  Correction,
];
