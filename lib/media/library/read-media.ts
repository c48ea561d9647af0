import { maySeeArticle } from '../../articles/policy';
import { NotFound } from '../../errors';
import { requireWriter, type Viewer } from '../../viewer';
import { mayChangeMedia } from '../policy';
import type { MediaDetail, MediaUse } from '../schema';
import { findMedium, memberName } from '../store';
import { mediaItem } from '../view';
import { articlesOf, authorsOf, usesOf } from './store';

/**
 * A picture or a file of the library with all that is known of it. Of drafts that the viewer may not see there is
 * only a number. Editors and authors. @throws Forbidden, NotFound
 */
export async function readMedia(viewer: Viewer, id: string): Promise<MediaDetail> {
  requireWriter(viewer);
  const row = await findMedium(id);
  if (row === null) throw new NotFound();
  const { uses, otherDrafts } = await readUses(viewer, id);
  const by = row.memberId === null ? null : await memberName(row.memberId);
  return {
    ...mediaItem(row),
    createdAt: row.createdAt,
    by: by?.name ?? null,
    mayChange: mayChangeMedia(viewer, row),
    uses,
    otherDrafts,
  };
}

async function readUses(viewer: Viewer, id: string): Promise<Pick<MediaDetail, 'uses' | 'otherDrafts'>> {
  const places = await usesOf(id);
  const idsOf = (...of: string[]) =>
    places.filter(({ place }) => of.includes(place)).map(({ entityId }) => entityId);
  const [articles, authors] = await Promise.all([
    articlesOf(idsOf('draft', 'live')),
    authorsOf(idsOf('portrait')),
  ]);
  const uses: MediaUse[] = [];
  let otherDrafts = 0;
  for (const { place, entityId } of places) {
    const article = articles.find((one) => one.id === entityId);
    const isSeen = article !== undefined && maySeeArticle(viewer, article);
    const editor = `/admin/articles/${entityId}`;
    if (place === 'live' && article?.live) {
      uses.push({ place, title: article.live.title, href: isSeen ? editor : `/articles/${article.slug}` });
    } else if (place === 'draft' && isSeen) {
      uses.push({ place, title: article.draft?.title ?? '', href: editor });
    } else if (place === 'draft') {
      otherDrafts += 1;
    } else if (place === 'portrait' || place === 'logo' || place === 'share') {
      uses.push({ place, title: authors.find((one) => one.id === entityId)?.name ?? '', href: null });
    }
  }
  return { uses, otherDrafts };
}
