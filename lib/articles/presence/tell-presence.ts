import { fromNow, now } from '../../clock';
import { transaction } from '../../db';
import { NotFound } from '../../errors';
import { memberId, requireWriter, type Viewer } from '../../viewer';
import { requireArticle } from '../policy';
import { type Presence, presenceSchema } from './schema';
import { dropOpening, dropUnseen, findStored, openingsOf, setSeen } from './store';

/** Milliseconds after which an opening that says nothing is gone. Each says something every ten seconds. */
const GONE_AFTER = 30_000;
/** The most openings of one article by one member that are counted. */
const MOST = 20;

/**
 * Says that the viewer has an article open, or has closed it, and learns who else has, and what is stored of it.
 * Editors, and the article's author. @throws Forbidden, NotFound
 */
export async function tellPresence(viewer: Viewer, id: string, input: unknown): Promise<Presence> {
  requireWriter(viewer);
  const told = presenceSchema.parse(input);
  const article = await findStored(id);
  requireArticle(viewer, article);
  if (article.draft === null) throw new NotFound();
  const member = memberId(viewer);
  // Nobody can speak for the tab of somebody else, whatever name they give.
  const opening = `${member} ${id} ${told.opening}`;
  if (member !== null) {
    await transaction(async (tx) => {
      await dropUnseen(tx, fromNow(-GONE_AFTER));
      if (told.left) await dropOpening(tx, opening);
      else await setSeen(tx, { opening, articleId: id, memberId: member }, now(), MOST);
    });
  }
  const there = await openingsOf(id, opening, fromNow(-GONE_AFTER));
  const others = there.filter((one) => one.memberId !== member).map((one) => one.member.name);
  const { version, savedAt, member: by } = article.draft;
  return {
    others: [...new Set(others)],
    elsewhere: there.some((one) => one.memberId === member),
    stored: { version, savedAt, by: by?.name ?? null },
  };
}
