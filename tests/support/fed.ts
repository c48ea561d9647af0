import { expect } from 'vitest';
import type { FeedFormat } from '../../app/_server/write-feed';
import { expectAtom, expectJsonFeed, expectRss } from './feed-rules';
import { byFeedparser, byFeedsmith } from './read-feed';

const RULES = { rss: expectRss, atom: expectAtom, json: expectJsonFeed } as const;
export const FORMATS = Object.keys(RULES) as FeedFormat[];

/** A feed in a format, which keeps its rules, as each of the parsers reads it. */
export async function readAll(format: FeedFormat, feed: (format: FeedFormat) => Promise<Response>) {
  const answer = await feed(format);
  expect(answer.status).toBe(200);
  const text = await answer.text();
  RULES[format](text);
  return { text, reads: [byFeedsmith(text), ...(format === 'json' ? [] : [await byFeedparser(text)])] };
}
