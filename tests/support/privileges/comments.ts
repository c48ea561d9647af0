import { forgetOldAttempts } from '../../../lib/comments/attempts/forget-attempts';
import { banName, banSender, liftBan } from '../../../lib/comments/bans/ban';
import { listBans } from '../../../lib/comments/bans/read-bans';
import { forgetOldTraces } from '../../../lib/comments/forget-old-traces';
import {
  decideAllFrom,
  decideAllOf,
  decideComments,
  undoDecisions,
} from '../../../lib/comments/moderation/decide';
import { editComment } from '../../../lib/comments/moderation/edit-comment';
import {
  approveComment,
  markAsSpam,
  returnToQueue,
  trashComment,
} from '../../../lib/comments/moderation/moderate-comment';
import { readConflicts } from '../../../lib/comments/moderation/read-conflicts';
import { replyAsStaff } from '../../../lib/comments/moderation/reply-as-staff';
import { setCommentsMode } from '../../../lib/comments/moderation/set-comments-mode';
import { erasePerson, exportPerson } from '../../../lib/comments/own/reader-page';
import { countQueues, listCommentedArticles, readNews } from '../../../lib/comments/queue/count-queues';
import { listQueue } from '../../../lib/comments/queue/list-queue';
import { listReports } from '../../../lib/comments/reports/list-reports';
import { chooseCommentMail, readCommentMail } from '../../../lib/members/comment-mail';
import { writeCommentSettings } from '../../../lib/settings/comments/write-comment-settings';
import { seen, type Table } from './table';

const READER = 'jeanne@lectrices.example';

/** Who may call the verbs of comments. */
export const comments: Table = {
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
  writeCommentSettings: ['administrator', (viewer) => writeCommentSettings(viewer, { mode: 'all' })],
  forgetOldAttempts: ['administrator', (viewer) => forgetOldAttempts(viewer)],
  forgetOldTraces: ['administrator', (viewer) => forgetOldTraces(viewer)],
  listReports: ['moderator', (viewer, { shown }) => listReports(viewer, [shown])],
};

export const publicComments = [
  'countApproved',
  'postComment',
  'readAttempt',
  'readComment',
  'readComments',
  'readOwnComment',
  'confirmEmail',
  'readConfirmation',
  'readReaderPage',
  'exportOwnData',
  'eraseOwnData',
  'unfollow',
  'readUnsubscription',
  'unsubscribe',
  'editOwnComment',
  'withdrawOwnComment',
  'keepOwnText',
  'recallOwnText',
  'findCommentPage',
  'readOffer',
  'takeOffer',
  'readCommentSettings',
  'feedComments',
  'feedArticleComments',
  'reportComment',
  'readReportAttempt',
  'readDecidedReport',
];
