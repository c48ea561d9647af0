import { closeDatabase, transaction } from '../../lib/db';
import { changed } from '../../lib/freshness';
import { writeCommentSettings } from '../../lib/settings/comments/write-comment-settings';
import { OWNER } from '../../lib/viewer';

/**
 * Another process that makes a blog ready for the tests of browsers: one network writes for many readers, and
 * moderators are told of each comment at once.
 */
await writeCommentSettings(OWNER, { perMinute: 0, perHour: 0 });
await transaction(async (tx) => {
  await tx.member.updateMany({ data: { commentMail: 'each' } });
  changed(tx, ['staff']);
});
await closeDatabase();
