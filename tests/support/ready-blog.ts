import { closeDatabase, transaction } from '../../lib/db';
import { changed } from '../../lib/freshness';
import { createMember } from '../../lib/members/create-member';
import { writeCommentSettings } from '../../lib/settings/comments/write-comment-settings';
import { OWNER } from '../../lib/viewer';
import { AUTHOR } from './ready-blog-accounts';

/**
 * Another process that makes a blog ready for the tests of browsers: one network writes for many readers, and
 * moderators are told of each comment at once, and somebody writes articles without publishing them.
 */
await writeCommentSettings(OWNER, { perMinute: 0, perHour: 0 });
const made = await createMember(OWNER, { ...AUTHOR, roles: ['author'] });
if (!made.ok) throw new Error(JSON.stringify(made.errors));
await transaction(async (tx) => {
  await tx.member.updateMany({ data: { commentMail: 'each' } });
  changed(tx, ['staff']);
});
await closeDatabase();
