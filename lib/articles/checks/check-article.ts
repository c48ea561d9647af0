import { absoluteUrl } from '../../env';
import { NotFound } from '../../errors';
import { readSite } from '../../settings/read-site';
import { requireWriter, type Viewer } from '../../viewer';
import { checkBody } from '../body/check-body';
import { requireArticle } from '../policy';
import { findArticle } from '../store';
import { findBlocks } from './find-blocks';
import { findWarnings } from './find-warnings';
import { deadLinks } from './own-links';
import { type CheckedArticle, checkedText } from './schema';
import { isSlugTaken } from './store';

/**
 * What keeps the draft from going live, and what its editors may want to know before. Editors, and the article's
 * author. @throws Forbidden, NotFound
 */
export async function checkArticle(viewer: Viewer, id: string): Promise<CheckedArticle> {
  requireWriter(viewer);
  const article = await findArticle(id);
  requireArticle(viewer, article);
  if (article.draft === null) throw new NotFound();
  const text = checkedText(article.draft);
  const site = await readSite(viewer);
  const body = checkBody(text.body);
  return {
    version: article.draft.version,
    findings: [
      ...findBlocks(text, await isSlugTaken(text.slug, id)),
      ...findWarnings(text, site.language),
      ...(body === undefined ? [] : await deadLinks(body, text.slug)),
    ],
    base: absoluteUrl('/articles/'),
    siteTitle: site.title,
  };
}
