import { dependsOn } from '../freshness';
import type { Viewer } from '../viewer';
import { type Site, siteSchema } from './schema';
import { findSetting } from './store';

/** The site's title, description, language and time zone. Public. */
export async function readSite(_viewer: Viewer): Promise<Site> {
  dependsOn('site');
  return siteSchema.parse((await findSetting('site')) ?? {});
}
