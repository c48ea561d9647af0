import { staffNames } from '../../members/staff';
import { authorNames } from '../../taxonomy/author-names';
import { GUEST } from '../../viewer';
import { readBans } from '../bans/read-bans';
import { filterWords } from '../screening/filter-words';
import type { Candidate } from '../screening/phase';
import { knownWords } from '../screening/store';

type Known = Pick<Candidate['known'], 'isProved' | 'approvedBefore' | 'sameText'>;

/** A comment with all that its screening asks for, looked up before anything is written. */
export async function candidateOf(
  comment: Pick<Candidate, 'name' | 'email' | 'body' | 'article' | 'settings'>,
  sender: { network: string; trap: string },
  form: Candidate['sender']['form'],
  known: Known,
): Promise<Candidate> {
  const [members, authors, bans, words] = await Promise.all([
    staffNames(GUEST),
    authorNames(GUEST),
    readBans(),
    knownWords(filterWords(`${comment.name}\n${comment.body}`)),
  ]);
  return {
    ...comment,
    sender: { network: sender.network, fellForTrap: sender.trap !== '', form },
    known: { ...known, staff: [...members, ...authors], bans, words },
  };
}
