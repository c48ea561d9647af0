import { respond } from '@/app/_server/respond';
import { writtenFile } from '@/app/_server/sitemaps';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ name: string }> };

/** A file of the sitemap. */
export const GET = respond<Context>(async (_request, { params }) => writtenFile((await params).name));
