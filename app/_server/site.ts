import { cache } from 'react';
import { readSite } from '@/lib/settings/read-site';
import type { Site } from '@/lib/settings/schema';
import { GUEST } from '@/lib/viewer';
import { type Words, wordsOf } from '@/lib/words/dictionary';

/** The site, its words and its way of writing dates (a `DateStyle`): looked up once a request. */
export const currentSite = cache(async (): Promise<{ site: Site; words: Words }> => {
  const site = await readSite(GUEST);
  return { site, words: wordsOf(site.language) };
});
