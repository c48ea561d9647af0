import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { BodyNode } from '../../../lib/articles/body/check-body';
import { fromNow, HOUR, MINUTE, moveClock } from '../../../lib/clock';
import { pathUnder } from '../../../lib/comments/threads/tree';
import { closeDatabase, transaction } from '../../../lib/db';
import { changed, EVERYTHING as EVERY_PAGE } from '../../../lib/freshness';
import { describeMedia } from '../../../lib/media/describe-media';
import { FOCUSES } from '../../../lib/media/schema';
import { storePicture } from '../../../lib/media/store-picture';
import { createAuthor } from '../../../lib/taxonomy/create-author';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { OWNER } from '../../../lib/viewer';
import { bodyOf as demoBody } from '../../../prisma/demo/body';
import { bodyOf, done, published } from '../cast';
import { manyComments } from '../many-comments';
import { AWKWARD } from './slugs';
import { ARABIC, COMMENTS, EVERYTHING, HEBREW, LONG_TITLE, LONG_WORD, NAMES } from './texts';

/** Another process that adds to a running blog, through the verbs, what is awkward to show. */

const FOLDER = path.join(import.meta.dirname, '../../../prisma/demo/pictures');

/** A picture of the demo once for each place that must stay in sight; they differ by a pixel, so none is another. */
async function pictures(): Promise<string[]> {
  const [file = ''] = (await readdir(FOLDER)).filter((name) => name.endsWith('.svg'));
  const svg = await readFile(path.join(FOLDER, file));
  const ids: string[] = [];
  for (const [n, focus] of FOCUSES.entries()) {
    const png = await sharp(svg)
      .resize(640 + n, n % 2 === 0 ? 360 : 900, { fit: 'cover' })
      .png()
      .toBuffer();
    const { id } = done(await storePicture(OWNER, png, { name: `${focus}.png`, alt: `Vue ${n + 1}` }));
    await describeMedia(OWNER, id, {
      alt: `Vue ${n + 1}`,
      credit: n % 3 === 0 ? LONG_TITLE.slice(0, 200) : '',
      focus,
    });
    ids.push(id);
  }
  return ids;
}

/** The three categories of which each is below the one before; the last is the id. */
async function nested(...names: string[]): Promise<string> {
  let parentId = '';
  for (const name of names)
    parentId = done(await createCategory(OWNER, { name, description: '', parentId })).id;
  return parentId;
}

const everything = (media: string[]): BodyNode => {
  const body = demoBody(EVERYTHING, new Map());
  const shown = media.map((id, n) => ({
    type: 'picture',
    attrs: {
      media: id,
      alt: n % 4 === 3 ? '' : `Vue ${n + 1}`,
      decorative: n % 4 === 3,
      caption: '',
      credit: '',
    },
  }));
  const correction = {
    type: 'correction',
    attrs: { date: '2026-03-12' },
    content: [{ type: 'text', text: 'le train avait une heure de retard, et non deux.' }],
  };
  return { ...body, content: [...(body.content ?? []), ...shown, correction] };
};

async function manyReaders(articleId: string): Promise<void> {
  const from = fromNow(-3_100 * MINUTE);
  await manyComments(articleId, 3_000, (n) => {
    const createdAt = new Date(from.getTime() + n * MINUTE);
    // `shown` and `path` are what puts a comment on the page (lib/comments/threads).
    return { name: NAMES[n % NAMES.length], body: COMMENTS[n % COMMENTS.length], shown: true, createdAt };
  });
  await transaction(async (tx) => {
    const rows = await tx.comment.findMany({
      where: { articleId },
      select: { id: true, createdAt: true },
      orderBy: { createdAt: 'asc' },
    });
    // Threads down to the sixth level, one under the other, and then the next one.
    let above = { id: '', path: '' };
    for (const [n, { id, createdAt }] of rows.entries()) {
      const isTop = n % 6 === 0 || n > 600;
      const place = pathUnder(isTop ? '' : above.path, createdAt, id);
      await tx.comment.update({
        where: { id },
        data: { path: place, parentId: isTop ? null : above.id },
        select: { id: true },
      });
      above = { id, path: place };
    }
    changed(tx, [EVERY_PAGE]);
  });
}

async function main(): Promise<void> {
  // Before the demo's youngest article: the home page stays as the demo has it.
  moveClock(-400 * 24 * HOUR);
  const deepest = await nested('Sciences', 'Physique', `Particules & ${LONG_WORD.slice(0, 80)}`);
  await nested('Rubrique encore vide');
  const authors = await Promise.all(
    ['Ana', 'B', 'محمد', LONG_TITLE.slice(0, 110)].map(
      async (name) => done(await createAuthor(OWNER, { name, bio: '' })).id,
    ),
  );
  const media = await pictures();
  const write = (slug: string, change: Parameters<typeof published>[0]) =>
    published({ slug, standfirst: '', body: bodyOf('Une phrase.'), ...change });

  await write(AWKWARD.letter, { title: 'Y', body: { type: 'doc', content: [{ type: 'paragraph' }] } });
  await write(AWKWARD.long, {
    title: LONG_TITLE,
    standfirst: LONG_TITLE.repeat(3),
    categoryIds: [deepest],
    authorIds: authors,
    tags: [
      'Une étiquette seule',
      LONG_WORD.slice(0, 110),
      '🦊',
      ...Array.from({ length: 20 }, (_, n) => `Mot ${n}`),
    ],
    leadId: media[0] ?? null,
    leadAlt: 'Une vue.',
    leadCaption: LONG_TITLE,
  });
  await write(AWKWARD.everything, {
    title: 'Tout ce qu’un corps peut contenir',
    body: everything(media),
    categoryIds: [deepest],
    sources: [
      {
        publisher: 'Un éditeur',
        title: LONG_WORD,
        url: `https://example.org/${'x'.repeat(200)}`,
        readOn: '2026-03-12',
      },
      { publisher: 'Un autre', title: 'Sans adresse', url: '', readOn: '' },
    ],
    leadId: media[8] ?? null,
    leadDecorative: true,
  });
  await write(AWKWARD.rightToLeft, { title: ARABIC, standfirst: HEBREW, body: bodyOf(ARABIC, HEBREW) });
  await write(AWKWARD.signs, {
    title: '🦊 <script>alert("&amp;")</script> </title> « ’ » \u202eabc',
    standfirst: '<img src=x onerror=alert(1)> "&quot;',
  });
  const { id } = await write(AWKWARD.talked, {
    title: 'Un article dont tout le monde parle',
    categoryIds: [deepest],
  });
  moveClock(0);
  await manyReaders(id);
}

await main();
await closeDatabase();
