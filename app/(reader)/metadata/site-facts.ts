import { cache } from 'react';
import { currentSite } from '@/app/_server/site';
import type { SiteFacts } from '@/components/structured-data/site';
import { absoluteUrl } from '@/lib/env';
import { readLogo } from '@/lib/settings/logo/read-logo';
import { GUEST } from '@/lib/viewer';

/** What every description of a page needs to know of the site: looked up once a request. */
export const siteFacts = cache(async (): Promise<SiteFacts> => {
  const [{ site }, logo] = await Promise.all([currentSite(), readLogo(GUEST)]);
  return { site, logo, absolute: absoluteUrl };
});
