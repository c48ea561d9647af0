import type { Phase } from '../phase';

/**
 * Asks for one more click who filled in the unseen field or sent a form that this blog did not make: a person
 * whose browser fills in forms loses nothing. After that click the comment is held. `saw.words`: what it was.
 */
export const trap: Phase = {
  name: 'trap',
  look({ sender }) {
    const saw = { words: [sender.fellForTrap ? 'field' : 'form'] };
    if (sender.form === 'asked') return { verdict: 'hold', saw };
    return sender.fellForTrap || sender.form === 'bad' ? { verdict: 'ask', saw } : { verdict: 'pass' };
  },
};
