import { describe, expect, test } from 'vitest';
import { createMember } from '../../../lib/members/create-member';
import { createAuthor } from '../../../lib/taxonomy/create-author';
import { OWNER } from '../../../lib/viewer';
import { done, idOf, PASSWORD, published, readThreads } from '../../support/cast';
import { fateOf, post, refusalOf, rowOf, settle } from '../../support/posting';

/** A blog that publishes all that is in order, with Camille Roussel on its staff and Aline Éluard among its authors. */
async function blog() {
  await settle({ mode: 'open' });
  const email = 'camille@redaction.example';
  done(await createMember(OWNER, { name: 'Camille Roussel', email, password: PASSWORD, roles: ['editor'] }));
  done(await createAuthor(OWNER, { name: 'Aline Éluard' }));
  return published();
}

let count = 0;
const signed = (slug: string, name: string) => post(slug, { name, body: `Texte ${++count}` });

describe('the names of staff are theirs', () => {
  test('whoever signs with one, or with what a reader takes for one, waits for a moderator', async () => {
    const { slug } = await blog();
    for (const name of [
      'Camille Roussel',
      'CAMILLE  roussel',
      'Саmillе Rоussel',
      'Camille\u200d Rous\u200csel',
      '\u202eCamille Roussel\u202c',
      `C${'\u0335'.repeat(60)}amille Roussel`,
      'Camille Roussel ✔',
      '✅ Camille Roussel (officielle)',
      '𝗖𝗮𝗺𝗶𝗹𝗹𝗲 𝗥𝗼𝘂𝘀𝘀𝗲𝗹',
      'CamiIle RousseI',
      'Camille\u3164Roussel',
      'Aline Eluard',
      'Αline Éluаrd',
      'Rédaction',
      '« Rédaction »',
      'La rédасtion',
      'R é d a c t i o n',
      'Auteur de l’article',
      "Jeanne, autrice de l'article",
      'Modératrice',
    ]) {
      const posted = await signed(slug, name);
      expect(posted, name).toMatchObject({ accepted: true, status: 'pending' });
      expect(await fateOf(posted), name).toMatchObject({ heldBy: 'staff', against: ['staff'] });
    }
  });

  test('whoever is called something like it is published', async () => {
    const { id, slug } = await blog();
    const names = [
      ...['Camille', 'Roussel', 'Camille Rousselle', 'Aline', 'Jean Admirable', 'Anonyme', 'Jeanne ✔'],
      ...['<script>alert(1)</script>', 'محمد', '李', 'Ðorđe', 'Nguyễn Thị Ánh', '😀', 'é'.repeat(80)],
    ];
    for (const name of names) expect(await signed(slug, name), name).toMatchObject({ status: 'approved' });
    const shown = await readThreads(id);
    expect(shown.map(({ name }) => name)).toEqual(names);
    expect(new Set(shown.map(({ by }) => by)), 'no name makes a mark').toEqual(new Set(['reader']));
  });

  test('also when the name is a proved reader’s: a mark comes from the admin area alone', async () => {
    const { slug } = await blog();
    const posted = await post(slug, { name: 'Camille Roussel', email: 'camille@redaction.example' });
    expect(await fateOf(posted)).toMatchObject({ status: 'pending', heldBy: 'staff' });
    expect(await rowOf(idOf(posted))).toMatchObject({ memberId: null, byAuthor: false });
  });
});

describe('a name', () => {
  test.each([
    ['a Hangul filler', '\u3164'],
    ['a half-width filler', '\uffa0'],
    ['zero-width spaces', '\u200b\u200b\u2060\ufeff'],
    ['no-break spaces', '\u00a0\u202f\u2007'],
    ['blank braille', '\u2800\u2800'],
    ['signs that turn the direction', '\u202e\u2066\u2069'],
    ['marks that stand on nothing', '\u0301'.repeat(40)],
    ['tags and variation selectors', '\u{e0041}\ufe0f'],
    ['line breaks and a zero', '\r\n\0'],
  ])('of nothing but %s is none', async (_, name) => {
    const { slug } = await published();
    expect(refusalOf(await signed(slug, name)).errors).toEqual({ name: 'nameMissing' });
  });

  test.each([
    ['246 letters', 'a'.repeat(246)],
    ['245 letters with accents', 'é'.repeat(245)],
    ['62 emoji', '😀'.repeat(62)],
    ['a letter with 200 marks', `a${'\u0301'.repeat(200)}`],
  ])('of %s is too long, and is not cut', async (_, name) => {
    const { slug } = await published();
    expect(refusalOf(await signed(slug, name)).errors).toEqual({ name: 'nameTooLong' });
  });

  test.each([
    ['turns no direction beyond itself', '\u202eelyoN\u202c Jean\u2066', 'elyoN Jean'],
    ['does not run over the lines beside it', `Z${'\u0353'.repeat(70)}oé`, `Z${'\u0353'.repeat(4)}oé`],
    ['is one line', 'Jean\r\n\tMarc\u0085Noël\u2028!', 'Jean Marc Noël !'],
    ['keeps its emoji and their joiners', '👩‍🚒 Léa', '👩‍🚒 Léa'],
  ])('%s', async (_, name, shown) => {
    await settle({ mode: 'open' });
    const { id, slug } = await published();
    await signed(slug, name);
    expect((await readThreads(id)).map((view) => view.name)).toEqual([shown]);
  });
});
