import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { applyChanges, type Change } from '@/lib/typography/changes';
import { correctPieces, correctText } from '@/lib/typography/correct';
import { correctFields, type FieldPlace } from '@/lib/typography/correct-article';
import { WRITTEN_ATTRIBUTES } from '@/lib/typography/correct-document';
import type { DraftForm } from '../state/draft-form';
import { isLine, piecesOf, putText } from './change-text';

/**
 * A correction of the article, done or not. In the text `at` is a place of the document, or with `attribute` of
 * the words in it, at the node `node`; in a field it is a place of its words.
 */
export type Correction = Change & {
  id: number;
  isDone: boolean;
  /** The words on both sides, as they stood when it was found. */
  left: string;
  right: string;
} & (
    | { in: 'body'; attribute?: undefined }
    | { in: 'body'; attribute: string; node: number }
    | { in: 'field'; field: FieldPlace }
  );

type Found = Correction extends infer Each
  ? Each extends Correction
    ? Omit<Each, 'id' | 'isDone'>
    : never
  : never;

const AROUND = 24;

function around(text: string, { at, before }: Change) {
  return {
    left: text.slice(Math.max(0, at - AROUND), at),
    right: text.slice(at + before.length, at + before.length + AROUND),
  };
}

/** All corrections of an article in the order of its page: title and standfirst, caption, text, sources. */
export function findCorrections(form: DraftForm, doc: Node, language: string): Correction[] {
  const lines = fieldLines(form);
  const words = { ...form, leadCaption: form.lead?.caption ?? '' };
  const fields = correctFields(words, language).map((change): Found => {
    return { ...change, in: 'field', ...around(lines[change.field] ?? '', change) };
  });
  const isSource = (found: Found) => found.in === 'field' && found.field.startsWith('source');
  return [
    ...fields.filter((found) => !isSource(found)),
    ...bodyCorrections(doc, language),
    ...fields.filter(isSource),
  ].map((found, id) => ({ ...found, id, isDone: false }));
}

function bodyCorrections(doc: Node, language: string): Found[] {
  const found: Found[] = [];
  doc.descendants((node, pos) => {
    for (const attribute of WRITTEN_ATTRIBUTES[node.type.name] ?? []) {
      const words = String(node.attrs[attribute] ?? '');
      for (const change of correctText(words, language)) {
        found.push({ ...change, in: 'body', attribute, node: pos, ...around(words, change) });
      }
    }
    if (!isLine(node)) return;
    const pieces = piecesOf(node);
    const text = pieces.map((piece) => piece.text).join('');
    for (const change of correctPieces(pieces, language)) {
      found.push({ ...change, at: pos + 1 + change.at, in: 'body', ...around(text, change) });
    }
  });
  return found;
}

const wordsNow = ({ isDone, before, after }: Correction) => (isDone ? after : before);
const wordsThen = ({ isDone, before, after }: Correction) => (isDone ? before : after);

/**
 * Does those of `ids` that are not done, or undoes those that are: in `tr` for the text, in the form it gives back
 * for the fields. The others are moved along.
 */
export function turn(
  corrections: readonly Correction[],
  ids: ReadonlySet<number>,
  form: DraftForm,
  tr: Transaction,
): { corrections: Correction[]; fields: Partial<DraftForm> } {
  const moved = corrections.map((each) => ({ ...each }));
  const lines = fieldLines(form);
  for (const [n, each] of moved.entries()) {
    if (!ids.has(each.id)) continue;
    const [now, then] = [wordsNow(each), wordsThen(each)];
    const change = { at: each.at, before: now, after: then, rule: each.rule };
    if (each.in === 'field') lines[each.field] = applyChanges(lines[each.field] ?? '', [change]);
    else if (each.attribute === undefined) putText(tr, each.at, now, then);
    else {
      const words = String(tr.doc.nodeAt(each.node)?.attrs[each.attribute] ?? '');
      tr.setNodeAttribute(each.node, each.attribute, applyChanges(words, [change]));
    }
    each.isDone = !each.isDone;
    for (const later of moved.slice(n + 1)) shift(later, each, then.length - now.length);
  }
  return { corrections: moved, fields: changedFields(form, lines) };
}

/** Moves a later correction along by what an earlier one made longer or shorter. */
function shift(later: Correction, earlier: Correction, by: number): void {
  if (later.in === 'field' || earlier.in === 'field') {
    if (later.in === 'field' && earlier.in === 'field' && later.field === earlier.field) later.at += by;
    return;
  }
  if (earlier.attribute === undefined) {
    if (later.attribute === undefined) later.at += by;
    else later.node += by;
  } else if (later.attribute === earlier.attribute && later.node === earlier.node) later.at += by;
}

type Lines = Partial<Record<FieldPlace, string>>;

function fieldLines({ title, standfirst, lead, sources }: DraftForm): Lines {
  const rows = sources.map((source, n) => [`source-${n}`, source.title]);
  return { title, standfirst, leadCaption: lead?.caption ?? '', ...Object.fromEntries(rows) };
}

function changedFields(form: DraftForm, lines: Lines): Partial<DraftForm> {
  const { title, standfirst, lead, sources } = form;
  const before = fieldLines(form);
  const isChanged = Object.entries(lines).some(([place, line]) => before[place as FieldPlace] !== line);
  if (!isChanged) return {};
  return {
    title: lines.title ?? title,
    standfirst: lines.standfirst ?? standfirst,
    lead: lead && { ...lead, caption: lines.leadCaption ?? lead.caption },
    sources: sources.map((source, n) => ({ ...source, title: lines[`source-${n}`] ?? source.title })),
  };
}
