import { dependsOn } from '../freshness';
import { remembered } from '../remembered';
import type { Viewer } from '../viewer';
import { type Site, siteSchema } from './schema';
import { findSetting } from './store';

const site = remembered(['site'], async () => siteSchema.parse((await findSetting('site')) ?? {}));

/** The site's title, description, language and time zone. Public. */
export function readSite(_viewer: Viewer): Promise<Site> {
  dependsOn('site');
  return site();
}
