import { describe, expect, test } from 'vitest';
import { createArticle } from '../../lib/articles/create-article';
import { listArticles } from '../../lib/articles/list-articles';
import { previewArticle } from '../../lib/articles/preview-article';
import { publishArticle } from '../../lib/articles/publish-article';
import { readDraft } from '../../lib/articles/read-draft';
import { unpublishArticle } from '../../lib/articles/unpublish-article';
import { writeArticle } from '../../lib/articles/write-article';
import { forgetOldAttempts } from '../../lib/comments/attempts/forget-attempts';
import { banName, banSender, liftBan } from '../../lib/comments/bans/ban';
import { listBans } from '../../lib/comments/bans/read-bans';
import { forgetOldTraces } from '../../lib/comments/forget-old-traces';
import {
  decideAllFrom,
  decideAllOf,
  decideComments,
  undoDecisions,
} from '../../lib/comments/moderation/decide';
import { editComment } from '../../lib/comments/moderation/edit-comment';
import {
  approveComment,
  markAsSpam,
  returnToQueue,
  trashComment,
} from '../../lib/comments/moderation/moderate-comment';
import { readConflicts } from '../../lib/comments/moderation/read-conflicts';
import { replyAsStaff } from '../../lib/comments/moderation/reply-as-staff';
import { setCommentsMode } from '../../lib/comments/moderation/set-comments-mode';
import { erasePerson, exportPerson } from '../../lib/comments/own/reader-page';
import { postComment } from '../../lib/comments/post-comment';
import { countQueues, listCommentedArticles, readNews } from '../../lib/comments/queue/count-queues';
import { listQueue } from '../../lib/comments/queue/list-queue';
import { listReports } from '../../lib/comments/reports/list-reports';
import { reading } from '../../lib/db';
import { beginDemo, demoState, endDemo, markDemo } from '../../lib/demo/mark-demo';
import { removeDemo } from '../../lib/demo/remove-demo';
import { Forbidden, NotFound } from '../../lib/errors';
import { listPictures } from '../../lib/media/list-pictures';
import { storePicture } from '../../lib/media/store-picture';
import { chooseCommentMail, readCommentMail } from '../../lib/members/comment-mail';
import { createMember } from '../../lib/members/create-member';
import { listMembers } from '../../lib/members/list-members';
import { readViewer } from '../../lib/members/read-viewer';
import { resetPassword } from '../../lib/members/reset-password';
import { newSetUpCode } from '../../lib/members/set-up';
import { countOutbox, listOutbox } from '../../lib/outbox/list-outbox';
import { writeCommentSettings } from '../../lib/settings/comments/write-comment-settings';
import { writeSite } from '../../lib/settings/write-site';
import { linkAuthor, listBylines } from '../../lib/taxonomy/bylines';
import { createAuthor } from '../../lib/taxonomy/create-author';
import { createCategory } from '../../lib/taxonomy/create-category';
import { GUEST, OWNER, ROLES, type Role, type Viewer } from '../../lib/viewer';
import { approved, done, draft, idOf, PASSWORD, pending, published, ROSES, typed } from '../support/cast';
import { verbsOfLib } from '../support/verbs-of-lib';

const seen = (id: string) => ({ id, from: 'pending' as const, version: 1 });
const READER = 'jeanne@lectrices.example';

/** A small blog on which the call of the table can succeed. */
async function blog(verb: string) {
  const { id: articleId, slug, version } = await published();
  const [sender, shown] = [{ network: '192.0.2.1/32' }, await approved(slug, { body: 'Oui.' })];
  const waiting = idOf(await postComment(GUEST, slug, typed(), sender));
  const camille = {
    name: 'Camille',
    email: 'camille@redaction.example',
    password: PASSWORD,
    roles: ['editor'],
  };
  // A password takes its time.
  if (verb === 'resetPassword') done(await createMember(OWNER, camille));
  const ban = done(await banName(OWNER, { pattern: 'casino*', days: 7 })).id;
  const spam = await pending(slug, { body: 'Achetez !' });
  const { batchId } = await decideComments(OWNER, { seen: [seen(spam)], to: 'spam' });
  const person = (await reading().contact.findFirstOrThrow()).id;
  const byline = done(await createAuthor(OWNER, { name: 'Odile' })).id;
  return { articleId, version, waiting, shown, email: camille.email, ban, batchId, person, byline };
}
type Blog = Awaited<ReturnType<typeof blog>>;

const member = { name: 'Noé', email: 'noe@redaction.example', password: PASSWORD, roles: ['moderator'] };

/** Every verb that asks for a role: who may call it, besides administrators, who may call all. */
const VERBS: Record<string, [Role, (viewer: Viewer, there: Blog) => Promise<unknown>]> = {
  createArticle: ['editor', (viewer) => createArticle(viewer)],
  listArticles: ['editor', (viewer) => listArticles(viewer, 1)],
  previewArticle: ['editor', (viewer, { articleId }) => previewArticle(viewer, articleId)],
  publishArticle: ['editor', (viewer, { articleId, version }) => publishArticle(viewer, articleId, version)],
  readDraft: ['editor', (viewer, { articleId }) => readDraft(viewer, articleId)],
  unpublishArticle: ['editor', (viewer, { articleId }) => unpublishArticle(viewer, articleId)],
  writeArticle: [
    'editor',
    (viewer, { articleId, version }) => writeArticle(viewer, articleId, draft({ version })),
  ],
  countQueues: ['moderator', (viewer) => countQueues(viewer)],
  listQueue: ['moderator', (viewer) => listQueue(viewer, 'pending')],
  approveComment: ['moderator', (viewer, { waiting }) => approveComment(viewer, waiting, 'pending')],
  markAsSpam: ['moderator', (viewer, { waiting }) => markAsSpam(viewer, waiting, 'pending')],
  trashComment: ['moderator', (viewer, { waiting }) => trashComment(viewer, waiting, 'pending')],
  returnToQueue: ['moderator', (viewer, { shown }) => returnToQueue(viewer, shown, 'approved')],
  decideComments: [
    'moderator',
    (viewer, { waiting }) => decideComments(viewer, { seen: [seen(waiting)], to: 'spam' }),
  ],
  decideAllFrom: ['moderator', (viewer, { waiting }) => decideAllFrom(viewer, waiting, 'spam')],
  decideAllOf: ['moderator', (viewer, { person }) => decideAllOf(viewer, person, 'spam')],
  undoDecisions: ['moderator', (viewer, { batchId }) => undoDecisions(viewer, batchId)],
  editComment: ['moderator', (viewer, { waiting }) => editComment(viewer, waiting, 1, 'Autrement dit.')],
  replyAsStaff: ['moderator', (viewer, { waiting }) => replyAsStaff(viewer, seen(waiting), 'Merci !')],
  readConflicts: ['moderator', (viewer, { waiting }) => readConflicts(viewer, [{ id: waiting, version: 1 }])],
  setCommentsMode: ['moderator', (viewer, { articleId }) => setCommentsMode(viewer, articleId, 'all')],
  banName: ['moderator', (viewer) => banName(viewer, { pattern: 'poker*', days: 1 })],
  banSender: [
    'moderator',
    (viewer, { waiting }) => banSender(viewer, { commentId: waiting, kind: 'email', days: 1 }),
  ],
  liftBan: ['moderator', (viewer, { ban }) => liftBan(viewer, ban)],
  listBans: ['moderator', (viewer) => listBans(viewer)],
  listCommentedArticles: ['moderator', (viewer) => listCommentedArticles(viewer)],
  readNews: ['moderator', (viewer) => readNews(viewer, new Date())],
  readCommentMail: ['moderator', (viewer) => readCommentMail(viewer)],
  chooseCommentMail: ['moderator', (viewer) => chooseCommentMail(viewer, 'off')],
  exportPerson: ['administrator', (viewer) => exportPerson(viewer, READER)],
  erasePerson: ['administrator', (viewer) => erasePerson(viewer, READER)],
  readViewer: ['administrator', (viewer) => readViewer(viewer, 'abcdefghijklmnop')],
  writeCommentSettings: ['administrator', (viewer) => writeCommentSettings(viewer, { mode: 'all' })],
  forgetOldAttempts: ['administrator', (viewer) => forgetOldAttempts(viewer)],
  forgetOldTraces: ['administrator', (viewer) => forgetOldTraces(viewer)],
  countOutbox: ['administrator', (viewer) => countOutbox(viewer)],
  listOutbox: ['administrator', (viewer) => listOutbox(viewer)],
  listReports: ['moderator', (viewer, { shown }) => listReports(viewer, [shown])],
  beginDemo: ['administrator', (viewer) => beginDemo(viewer)],
  demoState: ['administrator', (viewer) => demoState(viewer)],
  endDemo: ['administrator', (viewer) => endDemo(viewer)],
  markDemo: ['administrator', (viewer, { articleId }) => markDemo(viewer, 'article', [articleId])],
  removeDemo: ['administrator', (viewer) => removeDemo(viewer)],
  listPictures: ['editor', (viewer) => listPictures(viewer)],
  storePicture: ['editor', (viewer) => storePicture(viewer, ROSES)],
  createMember: ['administrator', (viewer) => createMember(viewer, member)],
  listMembers: ['administrator', (viewer) => listMembers(viewer)],
  newSetUpCode: ['administrator', (viewer) => newSetUpCode(viewer)],
  resetPassword: ['administrator', (viewer, { email }) => resetPassword(viewer, email, 'une autre phrase')],
  writeSite: ['administrator', (viewer) => writeSite(viewer, { title: 'Le Lundi' })],
  createAuthor: ['editor', (viewer) => createAuthor(viewer, { name: 'Odile' })],
  listBylines: ['administrator', (viewer) => listBylines(viewer)],
  linkAuthor: [
    'administrator',
    (viewer, { byline }) => linkAuthor(viewer, { authorId: byline, memberId: '' }),
  ],
  createCategory: ['editor', (viewer) => createCategory(viewer, { name: 'Pain' })],
};

/** The verbs that anybody may call; each says `_viewer`, or asks only on behalf of the viewer. */
const PUBLIC = [
  ...['isReady', 'listCategory', 'listLatest', 'readArticle', 'readSite'],
  ...['countApproved', 'postComment', 'readAttempt', 'readComment', 'readComments', 'readOwnComment'],
  ...['confirmEmail', 'readConfirmation', 'readReaderPage', 'exportOwnData', 'eraseOwnData', 'unfollow'],
  ...['readUnsubscription', 'unsubscribe', 'editOwnComment', 'withdrawOwnComment', 'keepOwnText'],
  ...['recallOwnText', 'findCommentPage', 'readOffer', 'takeOffer', 'readCommentSettings'],
  ...['staffNames', 'moderatorsToTell'],
  ...['feedComments', 'feedArticleComments', 'reportComment', 'readReportAttempt', 'readDecidedReport'],
  ...['checkPasswordLink', 'choosePassword', 'needsSetUp', 'requestPasswordLink', 'setUp'],
  ...['signIn', 'signOut', 'authorNames'],
  ...['listAuthors', 'listCategories', 'listTags', 'readCategory', 'tagNames'],
];

test('every verb of lib is in this table or said to be public: none is open by mistake', () => {
  expect(verbsOfLib().sort()).toEqual([...Object.keys(VERBS), ...PUBLIC].sort());
});

/** A member with one role, or with none. */
const holder = (...roles: Role[]): Viewer => ({ ...OWNER, roles });

test.each(Object.entries(VERBS))(
  '%s is hidden from guests, refused to all but its role, open to it',
  async (name, [role, call]) => {
    const there = await blog(name);
    const trail = await reading().auditEntry.count();
    await expect(call(GUEST, there), 'guest').rejects.toThrow(NotFound);
    const others = ROLES.filter((other) => other !== role && other !== 'administrator');
    await expect(call(holder(), there), 'no role').rejects.toThrow(Forbidden);
    await expect(call(holder(...others), there), others.join()).rejects.toThrow(Forbidden);
    expect(await reading().auditEntry.count(), 'what was refused left a trace').toBe(trail);
    expect(await call(holder(role), there)).not.toMatchObject({ ok: false });
  },
);

const forOthers = Object.entries(VERBS).filter(([, [role]]) => role !== 'administrator');

describe.each([[['administrator']], [['editor', 'moderator']]] as Role[][][])('to who is %s', (roles) => {
  test.each(forOthers)('%s is open', async (name, [, call]) => {
    expect(await call(holder(...roles), await blog(name))).not.toMatchObject({ ok: false });
  });
});
