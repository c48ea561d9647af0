import { z } from 'zod';
import { LANGUAGES } from '../words/dictionary';

/** What a site says of itself, with what a new one says. */
export const siteSchema = z.object({
  title: z.string().trim().min(1).max(120).default('La Causerie'),
  description: z.string().trim().max(300).default(''),
  language: z.enum(LANGUAGES).default('fr'),
  /** A picture of the library; '' is none. */
  logoId: z
    .string()
    .regex(/^(?:[a-z2-7]{16})?$/)
    .default(''),
  /** The picture of cards for pages that have none; '' is a card with the title. */
  shareId: z
    .string()
    .regex(/^(?:[a-z2-7]{16})?$/)
    .default(''),
  timeZone: z.string().refine(isTimeZone, 'an IANA time zone such as Europe/Paris').default('Europe/Paris'),
});

export type Site = z.infer<typeof siteSchema>;

// Asked at every page; to try a name costs half a millisecond.
const knownZones = new Set<string>();

function isTimeZone(name: string): boolean {
  if (knownZones.has(name)) return true;
  try {
    new Intl.DateTimeFormat('fr', { timeZone: name });
    knownZones.add(name);
    return true;
  } catch {
    return false;
  }
}
