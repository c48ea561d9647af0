import { remembered } from '../../remembered';
import { requireWriter, type Viewer } from '../../viewer';
import { findSetting } from '../store';
import { type ArticleSettings, articleSettingsSchema } from './schema';

const settings = remembered(['site'], async () =>
  articleSettingsSchema.parse((await findSetting('articles')) ?? {}),
);

/** How articles come to their readers. Editors and authors. @throws Forbidden, NotFound */
export async function readArticleSettings(viewer: Viewer): Promise<ArticleSettings> {
  requireWriter(viewer);
  return settings();
}
