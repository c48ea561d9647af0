import { createArticle } from '../../../lib/articles/create-article';
import { submitArticle } from '../../../lib/articles/flow/submit-article';
import { addNote } from '../../../lib/articles/notes/add-note';
import { resolveNote } from '../../../lib/articles/notes/settle-note';
import { createPreviewLink } from '../../../lib/articles/previews/create-preview-link';
import { scheduleArticle } from '../../../lib/articles/schedules/schedule-article';
import { trashArticle } from '../../../lib/articles/trash/trash-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { banName } from '../../../lib/comments/bans/ban';
import { decideComments } from '../../../lib/comments/moderation/decide';
import { postComment } from '../../../lib/comments/post-comment';
import { reading, transaction } from '../../../lib/db';
import { newId } from '../../../lib/ids';
import { createMember } from '../../../lib/members/create-member';
import { createAuthor } from '../../../lib/taxonomy/create-author';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { createTag } from '../../../lib/taxonomy/edits/edit-tag';
import { GUEST, OWNER, type Role, type Viewer } from '../../../lib/viewer';
import { approved, done, draft, idOf, PASSWORD, pending, published, typed } from '../cast';

/**
 * Who may call a verb, besides administrators, who may call all: holders of a role; `writers`, who are editors
 * and authors; a `writer`, who is an editor or the author whose article it is; any `member`.
 */
export type Who = Role | 'writers' | 'writer' | 'member';

export type Table = Record<string, [Who, (viewer: Viewer, there: Blog) => Promise<unknown>]>;

/** A time to come, for what is planned. */
export const NEW_YEAR = '2100-01-01T08:00';

export const seen = (id: string) => ({ id, from: 'pending' as const, version: 1 });

/** A member without sessions and with no password that opens anything: a password takes its time. */
export async function quickMember(name: string, ...roles: Role[]): Promise<Viewer> {
  const id = newId();
  const row = { id, name, email: `${id}@redaction.example`, passwordHash: '', createdAt: new Date() };
  await transaction(async (tx) => {
    await tx.member.create({ data: row });
    await tx.memberRole.createMany({ data: roles.map((role) => ({ memberId: id, role })) });
  });
  return { ...OWNER, id, name, roles };
}

/** A small blog on which the call of every table can succeed. `author` owns the article, `other` is another author. */
export async function smallBlog(verb: string) {
  const author = await quickMember('Solène', 'author');
  const other = await quickMember('Basile', 'author');
  const { id: articleId, slug, version } = await published({}, OWNER);
  await transaction((tx) =>
    tx.article.update({ where: { id: articleId }, data: { ownerId: memberIdOf(author) } }),
  );
  if (/^(?:compareRevisions|restoreRevision)$/.test(verb)) {
    done(await writeArticle(OWNER, articleId, draft({ version, title: 'Une suite' })));
  }
  const [sender, shown] = [{ network: '192.0.2.1/32' }, await approved(slug, { body: 'Oui.' })];
  const waiting = idOf(await postComment(GUEST, slug, typed(), sender));
  const camille = {
    name: 'Camille',
    email: 'camille@redaction.example',
    password: PASSWORD,
    roles: ['editor'],
  };
  if (verb === 'resetPassword') done(await createMember(OWNER, camille));
  const planned = { action: 'publish', version, at: NEW_YEAR };
  if (verb === 'cancelSchedule') done(await scheduleArticle(OWNER, articleId, planned));
  const preview = (await createPreviewLink(OWNER, articleId, {})).id;
  const ban = done(await banName(OWNER, { pattern: 'casino*', days: 7 })).id;
  const spam = await pending(slug, { body: 'Achetez !' });
  const { batchId } = await decideComments(OWNER, { seen: [seen(spam)], to: 'spam' });
  const person = (await reading().contact.findFirstOrThrow()).id;
  const isOfFlow = /^$|Article$|Note|Submission|askForChanges|readTrashed/.test(verb);
  const { own, note } = isOfFlow ? await underWay(verb, memberIdOf(author)) : { own: '', note: '' };
  const byline = done(await createAuthor(OWNER, { name: 'Odile' })).id;
  const category = done(await createCategory(OWNER, { name: 'Cuisine' })).id;
  const tags = [
    done(await createTag(OWNER, { name: 'Pain' })).id,
    done(await createTag(OWNER, { name: 'Levain' })).id,
  ] as const;
  return {
    ...{ category, tags, author, other, articleId, slug, version, waiting, shown },
    preview,
    ...{ email: camille.email, ban, batchId, person, byline, own, note },
  };
}
export type Blog = Awaited<ReturnType<typeof smallBlog>>;

/** An article of `ownerId` that was never published, with a note, where a verb wants it on its way or thrown away. */
async function underWay(verb: string, ownerId: string): Promise<{ own: string; note: string }> {
  const { id } = await createArticle(OWNER);
  await transaction((tx) => tx.article.update({ where: { id }, data: { ownerId } }));
  done(await writeArticle(OWNER, id, draft()));
  const note = done(await addNote(OWNER, id, { words: 'À vérifier.' })).id;
  if (verb === 'reopenNote') await resolveNote(OWNER, note);
  if (['withdrawSubmission', 'askForChanges'].includes(verb)) done(await submitArticle(OWNER, id, 2));
  if (['readTrashed', 'restoreArticle', 'deleteArticle'].includes(verb)) await trashArticle(OWNER, id);
  return { own: id, note };
}

function memberIdOf(viewer: Viewer): string {
  return viewer.kind === 'member' ? viewer.id : '';
}
