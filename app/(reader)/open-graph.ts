import type { Site } from '@/lib/settings/schema';

/** What Open Graph says on every page. Next replaces a layout's `openGraph` by a page's, it does not merge them. */
export function openGraphOf(site: Site) {
  return { siteName: site.title, locale: site.language === 'fr' ? 'fr_FR' : 'en_GB' };
}
