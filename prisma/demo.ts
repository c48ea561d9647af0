import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { createArticle } from '../lib/articles/create-article';
import { leadHome, pinArticle } from '../lib/articles/home/change-home';
import { publishArticle } from '../lib/articles/publish-article';
import { readArticle } from '../lib/articles/read-article';
import { writeArticle } from '../lib/articles/write-article';
import { DAY, HOUR, moveClock } from '../lib/clock';
import { approveComment, markAsSpam } from '../lib/comments/moderation/moderate-comment';
import { postComment } from '../lib/comments/post-comment';
import { commentOfReceipt } from '../lib/comments/receipt';
import { beginDemo, demoState, endDemo, markDemo } from '../lib/demo/mark-demo';
import { removeDemo } from '../lib/demo/remove-demo';
import type { Outcome } from '../lib/errors';
import { storePicture } from '../lib/media/store-picture';
import { createMember } from '../lib/members/create-member';
import { newPassword } from '../lib/members/password';
import { writeSite } from '../lib/settings/write-site';
import { createAuthor } from '../lib/taxonomy/create-author';
import { createCategory } from '../lib/taxonomy/create-category';
import { editAuthor } from '../lib/taxonomy/edits/edit-author';
import { GUEST, OWNER, type Role } from '../lib/viewer';
import { bodyOf } from './demo/body';
import { taxonomy } from './demo/taxonomy';
import type { DemoArticle, DemoComment } from './demo/types';

/** The demo blog, written through the product's own verbs: what it can show, anybody can write. */

export type DemoStaff = { role: Role; email: string; password: string };

const STAFF: { role: Role; name: string; email: string }[] = [
  { role: 'administrator', name: 'Alix Marchand', email: 'administration@example.org' },
  { role: 'editor', name: 'Camille Roussel', email: 'redaction@example.org' },
  { role: 'moderator', name: 'Noé Lambert', email: 'moderation@example.org' },
];

/** What opens the home page, and what stands beside it. */
const FIRST = ['voiture-electrique-hiver', 'mairie-logiciel-libre', 'train-de-nuit'] as const;

const here = import.meta.dirname;

/** Fills a blank blog (or one whose filling was killed half-way). @returns the staff's passwords; none if it was taken. */
export async function fillDemo(): Promise<DemoStaff[] | undefined> {
  const state = await demoState(OWNER);
  if (state === 'taken') return undefined;
  if (state === 'half') await removeDemo(OWNER, { all: true });
  await beginDemo(OWNER);
  await writeSite(OWNER, {
    title: 'La Causerie',
    description: 'Le journal qui prend le temps de regarder les choses de près.',
  });
  const articles = await demoArticles();
  const mediaIds = await addPictures(articles);
  const labels = await addTaxonomy(mediaIds);
  for (const article of articles) await addArticle(article, labels, mediaIds);
  await arrangeHome();
  const staff = await addStaff();
  await endDemo(OWNER);
  return staff;
}

function done<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`the demo was refused: ${JSON.stringify(outcome.errors)}`);
  return outcome.value;
}

async function addTaxonomy(mediaIds: Map<string, string>): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { slug, parent, ...category } of taxonomy.categories) {
    const parentId = parent === undefined ? '' : (ids.get(`category ${parent}`) ?? '');
    ids.set(`category ${slug}`, done(await createCategory(OWNER, { ...category, parentId })).id);
  }
  await markDemo(OWNER, 'category', [...ids.values()]);
  for (const { slug, portrait, ...author } of taxonomy.authors) {
    const { id } = done(await createAuthor(OWNER, author));
    done(await editAuthor(OWNER, id, { ...author, portraitId: mediaIds.get(portrait) }));
    ids.set(`author ${slug}`, id);
    await markDemo(OWNER, 'author', [id]);
  }
  for (const tag of taxonomy.tags) ids.set(`tag ${tag.slug}`, tag.name);
  return ids;
}

/** The pictures of the demo, described as the articles do: two at a time, as the conversions go. */
async function addPictures(articles: DemoArticle[]): Promise<Map<string, string>> {
  const folder = path.join(here, 'demo/pictures');
  const inTexts = articles.flatMap(({ lead, body }) => [
    ...(lead ? [lead] : []),
    ...body.flatMap((block) => (typeof block === 'object' && 'picture' in block ? [block.picture] : [])),
  ]);
  const add = async (file: string): Promise<[string, string]> => {
    const png = await sharp(await readFile(path.join(folder, file)))
      .png({ compressionLevel: 1 })
      .toBuffer();
    const alt = inTexts.find((picture) => picture.file === file)?.alt ?? '';
    const told = { name: file.replace('.svg', '.png'), alt, credit: 'Illustration La Causerie' };
    const picture = done(await storePicture(OWNER, png, told));
    await markDemo(OWNER, 'media', [picture.id]);
    return [file, picture.id];
  };
  const files = (await readdir(folder)).filter((name) => name.endsWith('.svg'));
  return new Map(await Promise.all(files.map(add)));
}

/** The articles of demo/articles, the oldest first. */
async function demoArticles(): Promise<(DemoArticle & { slug: string })[]> {
  const folder = path.join(here, 'demo/articles');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  const articles = await Promise.all(
    files.map(async (file) => {
      const { article } = (await import(path.join(folder, file))) as { article: DemoArticle };
      return { ...article, slug: path.basename(file, '.ts') };
    }),
  );
  return articles.sort((a, b) => b.daysAgo - a.daysAgo);
}

async function addArticle(
  article: DemoArticle & { slug: string },
  labels: Map<string, string>,
  mediaIds: Map<string, string>,
): Promise<void> {
  const id = (kind: string) => (slug: string) => labels.get(`${kind} ${slug}`) ?? [];
  const publishedAt = -article.daysAgo * DAY;
  moveClock(publishedAt);
  const { id: articleId } = await createArticle(OWNER);
  await markDemo(OWNER, 'article', [articleId]);
  const saved = done(
    await writeArticle(OWNER, articleId, {
      version: 1,
      title: article.title,
      standfirst: article.standfirst,
      slug: article.slug,
      body: bodyOf(article.body, mediaIds),
      sources: article.sources,
      categoryIds: [article.category].flatMap(id('category')),
      authorIds: article.authors.flatMap(id('author')),
      tags: article.tags.flatMap(id('tag')),
      leadId: mediaIds.get(article.lead?.file ?? '') ?? null,
      leadAlt: article.lead?.alt ?? '',
      leadCaption: article.lead?.caption ?? '',
    }),
  );
  done(await publishArticle(OWNER, articleId, saved.version));
  await addComments(article.slug, article.comments, '', publishedAt);
  moveClock(0);
}

/** Posts a thread as readers would, each comment at its time (`from`: milliseconds from now), and decides about it. */
async function addComments(
  slug: string,
  comments: DemoComment[],
  parent: string,
  from: number,
): Promise<void> {
  for (const { name, email, body, hoursAfter, status, replies } of comments) {
    const at = Math.min(from + hoursAfter * HOUR, -60_000);
    moveClock(at);
    const posted = await postComment(GUEST, slug, { name, email, body, parent });
    const id = posted.accepted ? commentOfReceipt(posted.receipt) : undefined;
    if (id === undefined) throw new Error(`a demo comment on ${slug} was refused: ${JSON.stringify(posted)}`);
    await markDemo(OWNER, 'comment', [id]);
    if (status === undefined) await approveComment(OWNER, id, 'pending');
    if (status === 'spam') await markAsSpam(OWNER, id, 'pending');
    await addComments(slug, replies ?? [], id, at);
  }
}

/** What stands first on the home page. */
async function arrangeHome(): Promise<void> {
  const [lead, ...pinned] = FIRST;
  done(await leadHome(OWNER, await idAt(lead)));
  for (const slug of pinned) done(await pinArticle(OWNER, await idAt(slug)));
}

async function idAt(slug: string): Promise<string> {
  const found = await readArticle(GUEST, slug);
  if (found.moved) throw new Error(`${slug} has moved`);
  return found.article.id;
}

async function addStaff(): Promise<DemoStaff[]> {
  const staff: DemoStaff[] = [];
  for (const { role, name, email } of STAFF) {
    const password = newPassword();
    const { id } = done(await createMember(OWNER, { name, email, password, roles: [role] }));
    await markDemo(OWNER, 'member', [id]);
    staff.push({ role, email, password });
  }
  return staff;
}
