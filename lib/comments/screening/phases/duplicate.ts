import type { Phase } from '../phase';

/**
 * Holds a text that came from the same address for the same article within a day. What is sent twice in one go
 * never gets here: it is one comment (posting/submission-key.ts).
 */
export const duplicate: Phase = {
  name: 'duplicate',
  look({ known }) {
    return known.sameText === 0 ? { verdict: 'pass' } : { verdict: 'hold', saw: { count: known.sameText } };
  },
};
