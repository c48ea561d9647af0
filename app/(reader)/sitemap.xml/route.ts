import { respond } from '@/app/_server/respond';
import { writtenIndex } from '@/app/_server/sitemaps';

export const dynamic = 'force-dynamic';

/** The list of the site's sitemaps. */
export const GET = respond(writtenIndex);
