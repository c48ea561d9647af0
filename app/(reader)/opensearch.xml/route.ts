import { respond } from '@/app/_server/respond';
import { currentSite } from '@/app/_server/site';
import { element, xmlDocument } from '@/components/feeds/xml';
import { absoluteUrl } from '@/lib/env';

export const dynamic = 'force-dynamic';

const OPENSEARCH = 'http://a9.com/-/spec/opensearch/1.1/';

/** How a browser searches the site from its address bar (OpenSearch 1.1). */
export const GET = respond(async () => {
  const { site, words } = await currentSite();
  const text = xmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: OPENSEARCH },
      // The specification takes 16 letters and 1024.
      element('ShortName', {}, [...site.title].slice(0, 16).join('')),
      element('Description', {}, words.search.openSearch(site.title)),
      element('Url', { type: 'text/html', template: `${absoluteUrl('/search')}?q={searchTerms}` }),
      element('Language', {}, site.language),
      element('InputEncoding', {}, 'UTF-8'),
    ),
  );
  return new Response(text, {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
});
