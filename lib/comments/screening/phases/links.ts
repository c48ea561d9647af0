import type { Phase } from '../phase';
import { readLinks } from '../read-links';

/** Holds a comment with more links than the settings let through. `saw`: how many, and (`text`) the most. */
export const links: Phase = {
  name: 'links',
  look({ name, body, settings }) {
    const count = readLinks(body).hosts.length + readLinks(name).hosts.length;
    if (count <= settings.maxLinks) return { verdict: 'pass' };
    return { verdict: 'hold', saw: { count, text: String(settings.maxLinks) } };
  },
};
