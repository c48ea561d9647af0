import { admin as enAdmin } from './en/admin';
import { articleList as enArticleList } from './en/article-list';
import { articlePage as enArticlePage } from './en/article-page';
import { audit as enAudit } from './en/audit';
import { auditActions as enAuditActions } from './en/audit-actions';
import { bodyEditor as enBodyEditor } from './en/body-editor';
import { checks as enChecks } from './en/checks';
import { commentAdmin as enCommentAdmin } from './en/comment-admin';
import { comments as enComments } from './en/comments';
import { dashboard as enDashboard } from './en/dashboard';
import { editor as enEditor } from './en/editor';
import { errors as enErrors } from './en/errors';
import { feeds as enFeeds } from './en/feeds';
import { flow as enFlow } from './en/flow';
import { found as enFound } from './en/found';
import { front as enFront } from './en/front';
import { history as enHistory } from './en/history';
import { labels as enLabels } from './en/labels';
import { legal as enLegal } from './en/legal';
import { mails as enMails } from './en/mails';
import { media as enMedia } from './en/media';
import { members as enMembers } from './en/members';
import { moderation as enModeration } from './en/moderation';
import { own as enOwn } from './en/own';
import { previews as enPreviews } from './en/previews';
import { profile as enProfile } from './en/profile';
import { reader as enReader } from './en/reader';
import { reports as enReports } from './en/reports';
import { rules as enRules } from './en/rules';
import { saving as enSaving } from './en/saving';
import { schedule as enSchedule } from './en/schedule';
import { screening as enScreening } from './en/screening';
import { search as enSearch } from './en/search';
import { settings as enSettings } from './en/settings';
import { shortcuts as enShortcuts } from './en/shortcuts';
import { team as enTeam } from './en/team';
import { typography as enTypography } from './en/typography';
import { writing as enWriting } from './en/writing';
import { admin } from './fr/admin';
import { articleList } from './fr/article-list';
import { articlePage } from './fr/article-page';
import { audit } from './fr/audit';
import { auditActions } from './fr/audit-actions';
import { bodyEditor } from './fr/body-editor';
import { checks } from './fr/checks';
import { commentAdmin } from './fr/comment-admin';
import { comments } from './fr/comments';
import { dashboard } from './fr/dashboard';
import { editor } from './fr/editor';
import { errors } from './fr/errors';
import { feeds } from './fr/feeds';
import { flow } from './fr/flow';
import { found } from './fr/found';
import { front } from './fr/front';
import { history } from './fr/history';
import { labels } from './fr/labels';
import { legal } from './fr/legal';
import { mails } from './fr/mails';
import { media } from './fr/media';
import { members } from './fr/members';
import { moderation } from './fr/moderation';
import { own } from './fr/own';
import { previews } from './fr/previews';
import { profile } from './fr/profile';
import { reader } from './fr/reader';
import { reports } from './fr/reports';
import { rules } from './fr/rules';
import { saving } from './fr/saving';
import { schedule } from './fr/schedule';
import { screening } from './fr/screening';
import { search } from './fr/search';
import { settings } from './fr/settings';
import { shortcuts } from './fr/shortcuts';
import { team } from './fr/team';
import { typography } from './fr/typography';
import { writing } from './fr/writing';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const fr = {
  admin,
  articleList,
  articlePage,
  audit,
  auditActions,
  bodyEditor,
  checks,
  commentAdmin,
  comments,
  editor,
  errors,
  feeds,
  saving,
  history,
  flow,
  front,
  found,
  labels,
  mails,
  media,
  members,
  moderation,
  own,
  previews,
  profile,
  reader,
  reports,
  rules,
  schedule,
  screening,
  search,
  shortcuts,
  team,
  writing,
  typography,
  settings,
  legal,
  dashboard,
};

/** Every word that a user sees. French is the model: the other languages must have all that it has. */
export type Words = typeof fr;

export type ErrorKey = keyof typeof errors;

const en: Words = {
  admin: enAdmin,
  articleList: enArticleList,
  articlePage: enArticlePage,
  audit: enAudit,
  auditActions: enAuditActions,
  bodyEditor: enBodyEditor,
  checks: enChecks,
  commentAdmin: enCommentAdmin,
  comments: enComments,
  editor: enEditor,
  errors: enErrors,
  feeds: enFeeds,
  saving: enSaving,
  history: enHistory,
  flow: enFlow,
  front: enFront,
  found: enFound,
  labels: enLabels,
  mails: enMails,
  media: enMedia,
  members: enMembers,
  moderation: enModeration,
  own: enOwn,
  previews: enPreviews,
  profile: enProfile,
  reader: enReader,
  reports: enReports,
  rules: enRules,
  schedule: enSchedule,
  screening: enScreening,
  search: enSearch,
  shortcuts: enShortcuts,
  team: enTeam,
  writing: enWriting,
  typography: enTypography,
  settings: enSettings,
  legal: enLegal,
  dashboard: enDashboard,
};

const dictionaries: Record<Language, Words> = { fr, en };

export function wordsOf(language: Language): Words {
  return dictionaries[language];
}
