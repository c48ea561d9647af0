import { beforeEach, expect, test } from 'vitest';
import { createArticle } from '../../../lib/articles/create-article';
import { askForChanges } from '../../../lib/articles/flow/ask-for-changes';
import { assignArticle } from '../../../lib/articles/flow/assign-article';
import { submitArticle } from '../../../lib/articles/flow/submit-article';
import { validateArticle } from '../../../lib/articles/flow/validate-article';
import { withdrawSubmission } from '../../../lib/articles/flow/withdraw-submission';
import { publishArticle } from '../../../lib/articles/publish-article';
import { runDuePlans } from '../../../lib/articles/schedules/run-due';
import { scheduleArticle } from '../../../lib/articles/schedules/schedule-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { moveClock } from '../../../lib/clock';
import { reading, transaction } from '../../../lib/db';
import { sendDue } from '../../../lib/outbox/send-due';
import type { Role, Viewer } from '../../../lib/viewer';
import { done, draft } from '../../support/cast';
import { linkIn, useMailServer } from '../../support/letters';
import { quickMember } from '../../support/privileges/table';

const letters = useMailServer();

let author: Viewer;
let editor: Viewer;
let other: Viewer;
beforeEach(async () => {
  author = await quickMember('Solène', 'author');
  editor = await quickMember('Camille', 'editor');
  other = await quickMember('Odile', 'editor');
  for (const role of ['administrator', 'moderator', 'author'] as Role[]) await quickMember('Noé', role);
});

const idOf = (viewer: Viewer) => (viewer.kind === 'member' ? viewer.id : '');
const lettersOf = (viewer: Viewer) => letters(`${idOf(viewer)}@redaction.example`);
const subjects = async (viewer: Viewer) => (await lettersOf(viewer)).map(({ subject }) => subject);

async function submitted(viewer: Viewer = author) {
  const { id } = await createArticle(viewer);
  const { version } = done(await writeArticle(viewer, id, draft({ title: 'Le pain' })));
  done(await submitArticle(viewer, id, version));
  return { id, version };
}

test('a draft that waits is told to the editors, what became of it to its author, with a link to it', async () => {
  const { id, version } = await submitted();
  await sendDue();
  expect(await subjects(editor)).toEqual(['À relire\u00a0: «\u00a0Le pain\u00a0»']);
  const [letter] = await lettersOf(other);
  expect(letter?.text).toContain('Solène vous soumet «\u00a0Le pain\u00a0»');
  expect(letter && linkIn(letter, '/admin/')).toBe(`/admin/articles/${id}`);
  // Editors, the author, and nobody else: neither administrators nor moderators nor other authors.
  const told = await reading().outboxMail.findMany({ select: { memberId: true, data: true } });
  expect(new Set(told.map(({ memberId }) => memberId))).toEqual(new Set([idOf(editor), idOf(other)]));
  expect(JSON.stringify(told)).not.toMatch(/pain|@/);

  done(await askForChanges(editor, id, { words: 'Combien de farine ?\n-- \nUne autre signature' }));
  await sendDue();
  done(await submitArticle(author, id, version));
  done(await validateArticle(editor, id, version));
  await sendDue();
  const { slug } = done(await publishArticle(other, id, version));
  await sendDue();
  expect(await subjects(author)).toEqual([
    'À reprendre\u00a0: «\u00a0Le pain\u00a0»',
    'Validé\u00a0: «\u00a0Le pain\u00a0»',
    'Publié\u00a0: «\u00a0Le pain\u00a0»',
  ]);
  const [changes, , live] = await lettersOf(author);
  expect(changes?.text).toContain('Camille a relu «\u00a0Le pain\u00a0»');
  expect(changes?.text).toContain('> Combien de farine ?\n> --\n> Une autre signature');
  expect(live && linkIn(live, '/articles/')).toBe(`/articles/${slug}`);
});

test('nobody is told of what they did themselves, nor of what is no longer so', async () => {
  const own = await submitted(editor);
  done(await publishArticle(editor, own.id, own.version));
  await sendDue();
  expect(await subjects(editor)).toEqual([]);

  const taken = await submitted();
  await withdrawSubmission(author, taken.id);
  const handed = await submitted();
  done(await askForChanges(editor, handed.id, { words: 'Non.' }));
  done(await assignArticle(editor, handed.id, idOf(other)));
  const demoted = await submitted();
  await transaction((tx) => tx.memberRole.deleteMany({ where: { memberId: idOf(editor) } }));
  await sendDue();
  expect(await subjects(author)).toEqual([]);
  expect(await subjects(editor)).toEqual([]);
  const links = (await lettersOf(other)).map((letter) => linkIn(letter, '/admin/'));
  expect(links).toEqual([`/admin/articles/${demoted.id}`]);
});

test('a plan that could not be carried out is told to who made it, with the reason', async () => {
  const { id } = await createArticle(editor);
  const { version } = done(await writeArticle(editor, id, draft({ title: 'Le pain' })));
  const input = { action: 'publish', version, at: '2027-03-01T18:00', which: 'first' };
  done(await scheduleArticle(editor, id, input));
  await transaction((tx) => tx.revision.updateMany({ where: { articleId: id }, data: { title: '' } }));
  moveClock(Date.parse('2027-03-01T18:00Z') - Date.now());
  await runDuePlans();
  await sendDue();
  const [letter] = await lettersOf(editor);
  expect(letter?.subject).toMatch(/^Programmation échouée/);
  expect(letter?.text).toContain('Donnez un titre à l’article.');
  expect(letter && linkIn(letter, '/admin/')).toBe(`/admin/articles/${id}`);
});
