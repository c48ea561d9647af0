import { z } from 'zod';

const FIELD = /^(?:user-agent|allow|disallow|crawl-delay|clean-param|host):\s*\S.{0,400}$|^#.{0,400}$/i;

/** What search engines are told. */
export const robotsSchema = z.object({
  /** Whether pages may stand in search results. */
  index: z.boolean().default(true),
  /** Lines that are added to robots.txt: groups of their own. */
  lines: z.array(z.string().trim().regex(FIELD)).max(100).default([]),
});

export type RobotsSettings = z.infer<typeof robotsSchema>;
