import type { Phase } from '../phase';

/** Comments of each kind that it must have learnt before it says anything. */
const ENOUGH = 10;
const STRONGEST = 15;
const SHOWN = 5;
/** The most that one word says, as the logarithm of odds: alone (88 %) none holds a comment. */
const CLAMP = 2;
const SPAM = 0.99;
const DOUBTFUL = 0.9;

/**
 * A naive Bayes filter over what the moderators' decisions taught. It knows words and not their order, and
 * holds ham and spam to be as likely before it reads. `saw`: the percentage (rounded down), and the words that
 * spoke most for spam.
 */
export const filter: Phase = {
  name: 'filter',
  look({ known }) {
    const learnt = known.words.get('') ?? { ham: 0, spam: 0 };
    if (learnt.ham < ENOUGH || learnt.spam < ENOUGH) return { verdict: 'pass' };
    const strongest = [...known.words]
      .filter(([word, { ham, spam }]) => word !== '' && ham + spam > 0)
      .map(([word, { ham, spam }]) => {
        // Laplace: one more comment of each kind with the word, and one without.
        const odds = (spam + 1) / (learnt.spam + 2) / ((ham + 1) / (learnt.ham + 2));
        return { word, says: Math.max(-CLAMP, Math.min(CLAMP, Math.log(odds))) };
      })
      .sort((a, b) => Math.abs(b.says) - Math.abs(a.says))
      .slice(0, STRONGEST);
    const sum = strongest.reduce((total, { says }) => total + says, 0);
    const likely = 1 / (1 + Math.exp(-sum));
    const words = strongest.filter(({ says }) => says > 0).slice(0, SHOWN);
    const saw = { count: Math.floor(likely * 100), words: words.map(({ word }) => word) };
    return { verdict: likely >= SPAM ? 'spam' : likely >= DOUBTFUL ? 'hold' : 'pass', saw };
  },
};
