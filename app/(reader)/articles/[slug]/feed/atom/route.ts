import { articleFeed } from '@/app/_server/comment-feed';
import { respond } from '@/app/_server/respond';

type Context = { params: Promise<{ slug: string }> };

export const dynamic = 'force-dynamic';

/** The newest comments of an article, as Atom. */
export const GET = respond(async (_request: Request, { params }: Context) =>
  articleFeed('atom', (await params).slug),
);
