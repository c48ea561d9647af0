import type { Phase } from '../phase';

/**
 * What the mode of the article asks for: nothing (`open`), a first approval of an address that this sender
 * has proved (`first`; `saw.count`: the approved ones), or one each time.
 */
export const trust: Phase = {
  name: 'trust',
  look({ article, known }) {
    if (article.mode === 'open') return { verdict: 'pass' };
    if (article.mode !== 'first') return { verdict: 'hold' };
    if (known.isProved && known.approvedBefore >= 1) return { verdict: 'pass' };
    return { verdict: 'hold', saw: { count: known.approvedBefore } };
  },
};
