import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createArticle } from '../../lib/articles/create-article';
import { listArticles } from '../../lib/articles/list-articles';
import { previewArticle } from '../../lib/articles/preview-article';
import { publishArticle } from '../../lib/articles/publish-article';
import { readDraft } from '../../lib/articles/read-draft';
import { unpublishArticle } from '../../lib/articles/unpublish-article';
import { writeArticle } from '../../lib/articles/write-article';
import { countQueue } from '../../lib/comments/count-queue';
import { listQueue } from '../../lib/comments/list-queue';
import { approveComment, markAsSpam, trashComment, undoDecision } from '../../lib/comments/moderate-comment';
import { beginDemo, demoState, endDemo, markDemo } from '../../lib/demo/mark-demo';
import { removeDemo } from '../../lib/demo/remove-demo';
import { Forbidden, NotFound } from '../../lib/errors';
import { listPictures } from '../../lib/media/list-pictures';
import { storePicture } from '../../lib/media/store-picture';
import { createMember } from '../../lib/members/create-member';
import { listMembers } from '../../lib/members/list-members';
import { resetPassword } from '../../lib/members/reset-password';
import { newSetUpCode } from '../../lib/members/set-up';
import { writeSite } from '../../lib/settings/write-site';
import { createAuthor } from '../../lib/taxonomy/create-author';
import { createCategory } from '../../lib/taxonomy/create-category';
import { GUEST, ROLES, type Role, type Viewer } from '../../lib/viewer';

const ID = 'abcdefghijklmnop';

const viewerWith = (role: Role): Viewer => ({
  kind: 'member',
  id: '',
  name: role,
  roles: [role],
  sessionId: '',
});

/** Every verb that asks for a role, by its file: who may call it. Administrators may call all. */
const VERBS: Record<string, { role: Role; calls: ((viewer: Viewer) => Promise<unknown>)[] }> = {
  'articles/create-article.ts': { role: 'editor', calls: [(viewer) => createArticle(viewer)] },
  'articles/list-articles.ts': { role: 'editor', calls: [(viewer) => listArticles(viewer, 1)] },
  'articles/publish-article.ts': { role: 'editor', calls: [(viewer) => publishArticle(viewer, ID, 1)] },
  'articles/read-draft.ts': {
    role: 'editor',
    calls: [(viewer) => readDraft(viewer, ID), (viewer) => previewArticle(viewer, ID)],
  },
  'articles/unpublish-article.ts': { role: 'editor', calls: [(viewer) => unpublishArticle(viewer, ID)] },
  'articles/write-article.ts': { role: 'editor', calls: [(viewer) => writeArticle(viewer, ID, {})] },
  'comments/count-queue.ts': { role: 'moderator', calls: [countQueue] },
  'comments/list-queue.ts': { role: 'moderator', calls: [(viewer) => listQueue(viewer, 'pending')] },
  'comments/moderate-comment.ts': {
    role: 'moderator',
    calls: [
      (viewer) => approveComment(viewer, ID, 'pending'),
      (viewer) => markAsSpam(viewer, ID, 'pending'),
      (viewer) => trashComment(viewer, ID, 'pending'),
      (viewer) => undoDecision(viewer, ID, 'approved', 'pending'),
    ],
  },
  'demo/mark-demo.ts': {
    role: 'administrator',
    calls: [demoState, beginDemo, endDemo, (viewer) => markDemo(viewer, 'article', [ID])],
  },
  'demo/remove-demo.ts': { role: 'administrator', calls: [(viewer) => removeDemo(viewer)] },
  'media/list-pictures.ts': { role: 'editor', calls: [listPictures] },
  'media/store-picture.ts': { role: 'editor', calls: [(viewer) => storePicture(viewer, new Uint8Array())] },
  'members/create-member.ts': { role: 'administrator', calls: [(viewer) => createMember(viewer, {})] },
  'members/list-members.ts': { role: 'administrator', calls: [listMembers] },
  'members/reset-password.ts': {
    role: 'administrator',
    calls: [(viewer) => resetPassword(viewer, 'a@b.fr', 'x')],
  },
  'members/set-up.ts': { role: 'administrator', calls: [newSetUpCode] },
  'settings/write-site.ts': { role: 'administrator', calls: [(viewer) => writeSite(viewer, {})] },
  'taxonomy/create-author.ts': { role: 'editor', calls: [(viewer) => createAuthor(viewer, {})] },
  'taxonomy/create-category.ts': { role: 'editor', calls: [(viewer) => createCategory(viewer, {})] },
};

const lib = path.join(import.meta.dirname, '../../lib');

test('every verb that asks for a role stands in this table', () => {
  const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const asking = files.filter(
    (file) => file !== 'viewer.ts' && readFileSync(path.join(lib, file), 'utf8').includes('requireRole('),
  );
  expect(Object.keys(VERBS).sort()).toEqual(asking.map((file) => file.replaceAll(path.sep, '/')).sort());
});

/** What a call came to, as far as privileges go. */
async function outcome(call: Promise<unknown>): Promise<'refused' | 'hidden' | 'allowed'> {
  try {
    await call;
    return 'allowed';
  } catch (error) {
    if (error instanceof Forbidden) return 'refused';
    // For who may call it, the thing itself is what is not there.
    return error instanceof NotFound ? 'hidden' : 'allowed';
  }
}

describe.each(Object.entries(VERBS))('%s', (_file, { role, calls }) => {
  test('is hidden from guests, refused to members without the role, and open to those with it', async () => {
    for (const call of calls) {
      expect(await outcome(call(GUEST)), 'guest').toBe('hidden');
      for (const other of ROLES.filter((one) => one !== role && one !== 'administrator')) {
        expect(await outcome(call(viewerWith(other))), other).toBe('refused');
      }
      expect(await outcome(call(viewerWith(role))), role).not.toBe('refused');
      expect(await outcome(call(viewerWith('administrator'))), 'administrator').not.toBe('refused');
    }
  });
});
