import fc from 'fast-check';
import { expect } from 'vitest';
import { decideAllOf, decideComments, undoDecisions } from '../../lib/comments/moderation/decide';
import { editComment } from '../../lib/comments/moderation/edit-comment';
import { replyAsStaff } from '../../lib/comments/moderation/reply-as-staff';
import { DECISIONS } from '../../lib/comments/moderation/schema';
import { editOwnComment, withdrawOwnComment } from '../../lib/comments/own/change-own';
import { erasePerson } from '../../lib/comments/own/reader-page';
import { postComment } from '../../lib/comments/post-comment';
import { receiptFor } from '../../lib/comments/receipt';
import { Conflict, Forbidden, NotFound } from '../../lib/errors';
import { GUEST, OWNER, type Viewer } from '../../lib/viewer';
import { idOf, typed } from './cast';
import { filterWords, seenNow, stateOf } from './decisions';
import { commentRow, INSULT, network, report, rows } from './reports';

/** Anything that readers and moderators may do to the comments of an article, as fast-check's commands. */

export type There = { moderator: Viewer; slug: string; ids: string[]; batches: string[] };
type Act = (there: There, one: string, n: number, m: number) => Promise<unknown>;

const TEXTS = ['Merci pour le pain', 'Un casino gratuit', 'Le levain du casino', 'Achetez ce four, merci'];
const text = (n: number, m: number) => `${TEXTS[n % TEXTS.length]} numéro${'abcdefghijklmnop'[m % 16]}`;
const of = <T>(list: readonly T[], n: number) => list[n % list.length] as T;
let attempts = 0;

async function everythingOf(id: string) {
  const { decidedAt, learned, ...state } = await stateOf(id);
  // With the texts of its author went when they changed it: what was decided of which is not known any more.
  const isErased = (await commentRow(id)).contactId === null;
  return [state, await rows(), ...(isErased ? [] : [decidedAt, learned, await filterWords()])];
}

const ACTS: Record<string, Act> = {
  async post(there, parent, n, m) {
    const email = `lectrice-${m % 3}@lectrices.example`;
    const isAnswer = n % 4 > 0 && parent !== '' && (await seenNow(parent)).from === ('approved' as string);
    const values = typed({ body: text(n, m), email, parent: isAnswer ? parent : '', notify: '1' });
    const posted = await postComment(GUEST, there.slug, values, { attempt: `attempt ${++attempts}` });
    if (posted.accepted) there.ids.push(idOf(posted));
  },
  async decide(there, one, n, m) {
    const seen = await seenNow(one);
    // Now and then what a moderator saw is out of date.
    const [version, to] = [m % 5 === 0 ? seen.version + 1 : seen.version, of(DECISIONS, n)];
    const why = { reason: 'insult', words: 'Relisez la charte.' } as const;
    there.batches.push(
      (await decideComments(there.moderator, { seen: [{ ...seen, version }], to, ...why })).batchId,
    );
  },
  async keep(there, one) {
    const seen = { ...(await seenNow(one)), from: 'approved' as const };
    there.batches.push((await decideComments(there.moderator, { seen: [seen], to: 'approved' })).batchId);
  },
  async bulk(there, _one, n, m) {
    const ids = there.ids.filter((_, k) => (k + n) % 3 !== 0);
    if (ids.length === 0) return;
    const seen = [...(await Promise.all(ids.map(seenNow))), await seenNow(of(ids, m))];
    there.batches.push((await decideComments(there.moderator, { seen, to: of(DECISIONS, m) })).batchId);
  },
  async sweep(there, one, n) {
    const { contactId } = await commentRow(one);
    if (contactId === null) return;
    const to = n % 2 === 0 ? 'spam' : 'trashed';
    there.batches.push((await decideAllOf(there.moderator, contactId, to)).batchId);
  },
  undo: (there, _one, n) => undoDecisions(there.moderator, there.batches.at(-1 - (n % 4)) ?? ''),
  async mistake(there, one, n) {
    const before = await everythingOf(one);
    const decision = { seen: [await seenNow(one)], to: of(DECISIONS, n), words: 'Par erreur.' };
    const { batchId, results } = await decideComments(there.moderator, decision);
    if (results[0]?.result !== 'done') return;
    await undoDecisions(there.moderator, batchId);
    expect(await everythingOf(one)).toEqual(before);
  },
  async reply(there, one, n, m) {
    const answer = await replyAsStaff(there.moderator, await seenNow(one), text(n, m));
    if (!answer.ok) return;
    there.ids.push(answer.value.id);
    there.batches.push(answer.value.batchId);
  },
  async moderatorEdits(there, one, n, m) {
    await editComment(there.moderator, one, (await seenNow(one)).version, text(n, m));
  },
  async authorEdits({ slug }, one, n, m) {
    const { version } = await seenNow(one);
    await editOwnComment(GUEST, slug, receiptFor(one), { body: text(n, m), version });
  },
  withdraw: ({ slug }, one) => withdrawOwnComment(GUEST, slug, receiptFor(one)),
  report: ({ slug }, one, n) => report(slug, one, INSULT, network(n)),
  erase: (_there, _one, n) => erasePerson(OWNER, `lectrice-${n % 3}@lectrices.example`),
};

class Step implements fc.AsyncCommand<object, There> {
  constructor(
    readonly name: string,
    readonly picks: [number, number, number],
  ) {}
  check() {
    return true;
  }
  async run(_model: object, there: There) {
    const [n, m, k] = this.picks;
    const one = there.ids[k % Math.max(1, there.ids.length)];
    if (one === undefined && this.name !== 'post') return;
    await ACTS[this.name]?.(there, one ?? '', n, m).catch((error: unknown) => {
      // What the product refuses is no fault; anything else is.
      if (error instanceof Conflict || error instanceof NotFound || error instanceof Forbidden) return;
      throw error;
    });
  }
  toString() {
    return `${this.name}(${this.picks.join(', ')})`;
  }
}

/** What happens more often than the rest. */
const OFTEN = [
  'post',
  'post',
  'post',
  'decide',
  'decide',
  'decide',
  'undo',
  'undo',
  'mistake',
  'mistake',
  'report',
  'keep',
];

const nat = fc.nat(60);
const step = fc
  .tuple(fc.constantFrom(...OFTEN, ...Object.keys(ACTS)), fc.tuple(nat, nat, nat))
  .map(([name, picks]) => new Step(name, picks));

// Without bias: what fast-check tries first else is a row of first posts.
export const anySteps = fc.noBias(
  fc.array(step, { minLength: 25, maxLength: 40 }).map((steps) => [new Step('post', [0, 0, 0]), ...steps]),
);
