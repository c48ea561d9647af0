import { siteArticlesFeed } from '@/app/_server/article-feed';
import { respond } from '@/app/_server/respond';

export const dynamic = 'force-dynamic';

/** The newest articles, as Atom. */
export const GET = respond(() => siteArticlesFeed('atom'));
