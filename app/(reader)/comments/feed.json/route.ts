import { siteFeed } from '@/app/_server/comment-feed';
import { respond } from '@/app/_server/respond';

export const dynamic = 'force-dynamic';

/** The newest comments of the site, as JSON Feed. */
export const GET = respond(() => siteFeed('json'));
