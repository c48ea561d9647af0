import { record } from '../audit/record';
import { transaction } from '../db';
import { changed } from '../freshness';
import { requireRole, type Viewer } from '../viewer';
import { type Site, siteSchema } from './schema';
import { saveSetting } from './store';

/** Changes what the site says of itself. @throws Forbidden, NotFound, or ZodError for values a form cannot send. */
export async function writeSite(viewer: Viewer, input: unknown): Promise<Site> {
  requireRole(viewer, 'administrator');
  const site = siteSchema.parse(input);
  await transaction(async (tx) => {
    await saveSetting(tx, 'site', site);
    changed(tx, ['site']);
    await record(tx, viewer, 'settings.edit', 'setting', 'site');
  });
  return site;
}
