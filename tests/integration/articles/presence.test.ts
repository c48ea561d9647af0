import { afterEach, expect, test } from 'vitest';
import { tellPresence } from '../../../lib/articles/presence/tell-presence';
import { writeArticle } from '../../../lib/articles/write-article';
import { moveClock } from '../../../lib/clock';
import { reading } from '../../../lib/db';
import { NotFound } from '../../../lib/errors';
import { OWNER, type Viewer } from '../../../lib/viewer';
import { camille, done, draft, member, published } from '../../support/cast';

afterEach(() => moveClock(0));

const nameOf = (viewer: Viewer) => (viewer.kind === 'member' ? viewer.name : '');
const tab = (opening: string) => ({ opening });

test('who has an article open learns who else has, by name and each once, until they close it or fall silent', async () => {
  const [one, other] = [await camille(), await camille()];
  const { id } = await published();
  expect(await tellPresence(one, id, tab('onglet-1'))).toMatchObject({ others: [], elsewhere: false });
  await tellPresence(other, id, tab('onglet-2'));
  await tellPresence(other, id, tab('onglet-3'));
  expect((await tellPresence(one, id, tab('onglet-1'))).others).toEqual([nameOf(other)]);
  expect(await tellPresence(other, id, tab('onglet-2'))).toMatchObject({
    others: [nameOf(one)],
    elsewhere: true,
  });
  await tellPresence(one, id, { ...tab('onglet-1'), left: true });
  expect((await tellPresence(other, id, tab('onglet-2'))).others).toEqual([]);

  // Whoever says nothing for half a minute is gone.
  await tellPresence(one, id, tab('onglet-1'));
  moveClock(29_000);
  expect((await tellPresence(other, id, tab('onglet-2'))).others).toEqual([nameOf(one)]);
  moveClock(61_000);
  expect(await tellPresence(other, id, tab('onglet-4'))).toMatchObject({ others: [], elsewhere: false });
  expect(await reading().presence.count()).toBe(1);
});

test('the answer says what is stored, so that one learns of a colleague’s save before one types more', async () => {
  const [one, other] = [await camille(), await camille()];
  const { id, version } = await published();
  expect((await tellPresence(one, id, tab('onglet-1'))).stored).toMatchObject({ version, by: null });
  done(await writeArticle(other, id, draft({ version, title: 'Autre' })));
  expect((await tellPresence(one, id, tab('onglet-1'))).stored).toMatchObject({
    version: version + 1,
    by: nameOf(other),
  });
});

test('nobody speaks for the tab of a colleague, is seen elsewhere, or fills the table', async () => {
  const [one, other] = [await camille(), await camille()];
  const [here, elsewhere] = [await published(), await published({ title: 'Ailleurs' })];
  await tellPresence(one, here.id, tab('onglet-1'));
  await tellPresence(other, here.id, tab('onglet-1'));
  await tellPresence(other, here.id, { ...tab('onglet-1'), left: true });
  expect((await tellPresence(OWNER, here.id, tab('onglet-9'))).others).toEqual([nameOf(one)]);
  expect((await tellPresence(OWNER, elsewhere.id, tab('onglet-9'))).others).toEqual([]);
  for (let n = 0; n < 25; n++) await tellPresence(other, elsewhere.id, tab(`beaucoup-${n}`));
  expect(await reading().presence.count({ where: { articleId: elsewhere.id } })).toBe(20);
  await expect(tellPresence(await member('author'), here.id, tab('onglet-1'))).rejects.toThrow(NotFound);
  for (const opening of ['', 'court', 'a'.repeat(41), 'avec espace', 7]) {
    await expect(tellPresence(one, here.id, { opening })).rejects.toThrow();
  }
});
