import { z } from 'zod';

const line = (most: number) => z.string().trim().max(most).default('');

/** What the legal pages say, and whether readers are shown them. An own text stands in the place of ours. */
export const legalSchema = z.object({
  publisher: line(200),
  address: line(500),
  director: line(200),
  host: line(500),
  contact: line(300),
  noticeText: line(20_000),
  privacyText: line(20_000),
  showsNotice: z.boolean().default(false),
  showsPrivacy: z.boolean().default(false),
});

export type Legal = z.infer<typeof legalSchema>;

/** What our texts need before they are shown. */
const NEEDED = {
  showsNotice: ['publisher', 'address', 'director', 'host', 'contact'],
  showsPrivacy: ['publisher', 'contact'],
} as const;

/** As it is written: a page is shown only when it says who is behind the site. */
export const legalInputSchema = legalSchema.superRefine((legal, context) => {
  for (const [page, text] of [
    ['showsNotice', legal.noticeText],
    ['showsPrivacy', legal.privacyText],
  ] as const) {
    if (!legal[page] || text !== '') continue;
    for (const field of NEEDED[page])
      if (legal[field] === '') context.addIssue({ code: 'custom', path: [field], message: 'needed' });
  }
});
