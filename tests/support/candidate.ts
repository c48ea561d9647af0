import type { Candidate } from '../../lib/comments/screening/phase';
import { commentSettingsSchema } from '../../lib/settings/comments/schema';

type Change = Partial<Omit<Candidate, 'sender' | 'known' | 'settings'>> & {
  sender?: Partial<Candidate['sender']>;
  known?: Partial<Candidate['known']>;
  settings?: Partial<Candidate['settings']>;
};

/** A comment that nothing is against, but for what a test changes. */
export function candidate({ sender, known, settings, ...change }: Change = {}): Candidate {
  return {
    name: 'Jeanne',
    email: 'jeanne@lectrices.example',
    body: 'Merci pour cet article.',
    article: { id: 'abcdefghijklmnop', mode: 'open' },
    settings: { ...commentSettingsSchema.parse({}), ...settings },
    sender: { network: '192.0.2.0/24', fellForTrap: false, form: 'good', ...sender },
    known: {
      staff: ['Camille Roussel', 'Noé'],
      bans: [],
      isProved: false,
      approvedBefore: 0,
      sameText: 0,
      words: new Map(),
      ...known,
    },
    ...change,
  };
}
