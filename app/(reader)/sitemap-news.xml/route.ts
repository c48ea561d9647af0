import { respond } from '@/app/_server/respond';
import { writtenNews } from '@/app/_server/sitemaps';

export const dynamic = 'force-dynamic';

/** What was published in the last two days. */
export const GET = respond(writtenNews);
