import { reading } from '../../db';

/** What the things of the trail are called now, and where they are. */
export type Named = { name: string; path: string };

type Look = (ids: string[]) => Promise<[id: string, named: Named][]>;

const within = (ids: string[]) => ({ where: { id: { in: ids } } });

const articles: Look = async (ids) => {
  const rows = await reading().article.findMany({
    ...within(ids),
    select: { id: true, slug: true, draft: { select: { title: true } }, live: { select: { title: true } } },
  });
  return rows.map(({ id, slug, draft, live }) => {
    const name = draft?.title || live?.title || slug;
    return [id, { name, path: `/admin/articles/${id}` }];
  });
};

/** The address of an approved comment is everybody's; the others are in their queue. */
const comments: Look = async (ids) => {
  const rows = await reading().comment.findMany({
    ...within(ids),
    select: { id: true, name: true, status: true, article: { select: { id: true, slug: true } } },
  });
  return rows.map(({ id, name, status, article }) => {
    const queue = `/admin/comments?status=${status === 'pending' ? 'pending' : 'all'}&article=${article.id}#comment-${id}`;
    return [id, { name, path: status === 'approved' ? `/articles/${article.slug}/comments/${id}` : queue }];
  });
};

const taxonomy = (rows: { id: string; name: string }[]): [string, Named][] =>
  rows.map(({ id, name }) => [id, { name, path: '/admin/taxonomy' }]);
const NAME = { id: true, name: true } as const;

const LOOKS: Record<string, Look> = {
  article: articles,
  comment: comments,
  category: async (ids) => taxonomy(await reading().category.findMany({ ...within(ids), select: NAME })),
  tag: async (ids) => taxonomy(await reading().tag.findMany({ ...within(ids), select: NAME })),
  author: async (ids) => taxonomy(await reading().author.findMany({ ...within(ids), select: NAME })),
  member: async (ids) => {
    const rows = await reading().member.findMany({ ...within(ids), select: NAME });
    return rows.map(({ id, name }) => [id, { name, path: `/admin/members/${id}` }]);
  },
  media: async (ids) => {
    const rows = await reading().media.findMany({ ...within(ids), select: { ...NAME, alt: true } });
    return rows.map(({ id, name, alt }) => [id, { name: alt || name, path: `/admin/media/${id}` }]);
  },
  ban: async (ids) => {
    const rows = await reading().ban.findMany({ ...within(ids), select: { id: true } });
    return rows.map(({ id }) => [id, { name: '', path: '/admin/comments/bans' }]);
  },
};

/** The names and places of things, by `kind id`; none of what is gone. */
export async function namesOf(things: { entity: string; entityId: string }[]): Promise<Map<string, Named>> {
  const named = new Map<string, Named>();
  const kinds = [...new Set(things.map(({ entity }) => entity))];
  await Promise.all(
    kinds.map(async (kind) => {
      const ids = new Set(things.flatMap(({ entity, entityId }) => (entity === kind ? entityId : [])));
      for (const [id, found] of (await LOOKS[kind]?.([...ids])) ?? []) named.set(`${kind} ${id}`, found);
    }),
  );
  return named;
}
