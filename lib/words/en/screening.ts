import type { TraceEntry } from '../../comments/screening/phase';
import type { screening as french } from '../fr/screening';

/** Why a comment was not let through, as moderators read it: one sentence a phase, without its full stop. */
type Told = (entry: TraceEntry) => string;

const told =
  (sentence: Told): Told =>
  (entry) =>
    entry.failed ? 'this check did not answer' : sentence(entry);

const quoted = (words: readonly string[] = []) => words.map((word) => `“${word}”`).join(', ');

export const screening: typeof french = {
  bans: told(({ verdict, saw }) => {
    if (verdict === 'pass') return 'not banned';
    const [kind] = saw?.words ?? [];
    if (kind === 'network') return 'banned network';
    return kind === 'name' ? `banned name: ${saw?.text ?? ''}` : 'banned address';
  }),
  trap: told(({ verdict, saw }) => {
    if (verdict === 'pass') return 'form in order';
    const what = saw?.words?.includes('field') ? 'invisible field filled in' : 'form not recognised';
    return verdict === 'ask' ? `${what}, confirmation asked for` : `${what}, then confirmed`;
  }),
  links: told(({ verdict, saw }) => {
    if (verdict === 'pass') return 'not too many links';
    const count = saw?.count ?? 0;
    return `${count.toLocaleString('en-GB')} ${count === 1 ? 'link' : 'links'} (${saw?.text ?? '0'} at most)`;
  }),
  words: told(({ verdict, saw }) => {
    if (verdict === 'pass') return 'no word of the list';
    return `${saw?.words?.length === 1 ? 'word' : 'words'} ${quoted(saw?.words)}`;
  }),
  staff: told(({ verdict, saw }) => {
    if (verdict === 'pass') return 'name unlike those of staff';
    if (saw?.text === undefined) return `name that speaks for the site: ${quoted(saw?.words)}`;
    return `name close to that of ${saw.text} (staff)`;
  }),
  trust: told(({ verdict, saw }) => {
    if (verdict === 'pass') return 'the settings ask for no review';
    if (saw?.count === undefined) return 'every comment is reviewed';
    if (saw.count === 0) return 'first comment from this address';
    return 'address approved before, but not proved in this browser';
  }),
  filter: told(({ verdict, saw }) => {
    if (saw?.count === undefined) return verdict === 'pass' ? 'filter: still learning' : 'filter';
    const words = saw.words ?? [];
    if (words.length === 0) return `filter: ${saw.count}%`;
    return `filter: ${saw.count}% (${words.length === 1 ? 'word' : 'words'}: ${words.join(', ')})`;
  }),
  closed: told(() => 'comments are closed'),
  duplicate: told(() => 'this text was already sent'),
  flood: told(() => 'too many comments in a short time'),
  mode: told(() => 'the article asks for a review'),
};
