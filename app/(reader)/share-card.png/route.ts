import { respond } from '@/app/_server/respond';
import { shareCard } from '@/app/_server/share-card';
import { currentSite } from '@/app/_server/site';
import { env } from '@/lib/env';

export const dynamic = 'force-dynamic';

/** The picture of pages that have none, on a site that has none: kept until what the site says of itself changes. */
export const GET = respond(async () => {
  const card = await shareCard((await currentSite()).site, env().siteUrl.host);
  return new Response(new Uint8Array(card), { headers: { 'content-type': 'image/png' } });
});
