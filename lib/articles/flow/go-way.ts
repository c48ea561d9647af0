import { record } from '../../audit/record';
import { transaction } from '../../db';
import { Conflict, NotFound, type Outcome } from '../../errors';
import type { MemberViewer } from '../../viewer';
import { requireArticle } from '../policy';
import type { DraftField } from '../schema';
import { freeze, takeArticle } from '../store';
import { tellEditors, tellOwner } from './announce';
import { isOpen, WAYS, type Way } from './policy';
import type { Stage } from './schema';
import { stepped } from './step';
import { setStage } from './store';

export type Gone = { stage: Stage };

type What = {
  /** The version of the draft that was seen: another one is a conflict. Without it any version will do. */
  version?: number | undefined;
  words?: string;
};

const ACTIONS: Record<Way, string> = {
  submit: 'article.submit',
  withdraw: 'article.submit.withdraw',
  validate: 'article.validate',
  askForChanges: 'article.changes.ask',
};

/**
 * Leads a draft one step on its way; the verb has asked for the role. Part of each verb of the flow.
 * @throws Conflict when somebody was first, or changed the text since it was seen; Forbidden, NotFound.
 */
export function goWay(
  way: Way,
  viewer: MemberViewer,
  id: string,
  { version, words = '' }: What,
): Promise<Outcome<Gone, DraftField>> {
  return transaction(async (tx) => {
    const article = await takeArticle(tx, id);
    requireArticle(viewer, article);
    const { draft, stage } = article;
    if (draft === null) throw new NotFound();
    if (!isOpen(way, stage)) throw new Conflict();
    // There is nothing to read: it is what readers see.
    if (article.status === 'published' && article.liveId === draft.id) throw new Conflict();
    if (version !== undefined && draft.version !== version) throw new Conflict();
    if (way === 'submit' && draft.title === '') return { ok: false, errors: { title: 'titleMissing' } };
    const { to } = WAYS[way];
    if (way === 'validate' && !draft.frozen) await freeze(tx, draft, 'validate');
    await setStage(tx, id, to, draft.version);
    const stepId = await stepped(tx, viewer, id, { from: stage, to, version: draft.version, words });
    if (way === 'submit') await tellEditors(tx, viewer, article, stepId);
    else if (way !== 'withdraw') await tellOwner(tx, viewer, article, stepId);
    const data = { version: draft.version, before: stage, after: to };
    await record(tx, viewer, ACTIONS[way], 'article', id, data);
    return { ok: true, value: { stage: to } };
  });
}
