import { labelFeed } from '@/app/_server/article-feed';
import { respond } from '@/app/_server/respond';

type Context = { params: Promise<{ slug: string }> };

export const dynamic = 'force-dynamic';

/** The newest articles of a byline, as RSS. */
export const GET = respond(async (_request: Request, { params }: Context) =>
  labelFeed('author', 'rss', (await params).slug),
);
