import type { Tx } from '../../db';
import { readSite } from '../../settings/read-site';
import { OWNER } from '../../viewer';
import type { Indexed } from '../found/index-article';
import type { Labels } from '../labels/store';
import { liveText } from './live-text';
import { saveLiveText } from './store';

/** Writes down what readers find a live article by. Every change of what is live does. */
export async function writeLiveText(
  tx: Tx,
  article: { id: string; publishedAt: Date },
  text: Pick<Indexed, 'title' | 'standfirst' | 'body' | 'sources'>,
  labels: Labels,
): Promise<void> {
  await saveLiveText(tx, article.id, liveText(await readSite(OWNER), article, text, labels));
}
