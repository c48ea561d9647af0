import { toIndex } from '@/app/_server/sitemaps';

export const dynamic = 'force-dynamic';

/** Search engines that knew the site under another system ask here. */
export const GET = toIndex;
