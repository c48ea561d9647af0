import { dependsOn } from '../../freshness';
import { remembered } from '../../remembered';
import type { Viewer } from '../../viewer';
import { findSetting } from '../store';
import { type FeedSettings, feedsSchema } from './schema';

const settings = remembered(['site'], async () => feedsSchema.parse((await findSetting('feeds')) ?? {}));

/** What feeds hold. Public. */
export function readFeedSettings(_viewer: Viewer): Promise<FeedSettings> {
  dependsOn('site');
  return settings();
}
