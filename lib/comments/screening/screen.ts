import { log } from '../../log';
import type { CommentStatus } from '../schema';
import type { Candidate, Phase, TraceEntry, Verdict } from './phase';
import { bans } from './phases/bans';
import { duplicate } from './phases/duplicate';
import { filter } from './phases/filter';
import { links } from './phases/links';
import { staff } from './phases/staff';
import { trap } from './phases/trap';
import { trust } from './phases/trust';
import { words } from './phases/words';

export const PHASES: readonly Phase[] = [bans, duplicate, trap, links, words, staff, trust, filter];

/**
 * The verdicts, the gravest last. One more click is asked for before anything else is said: who is asked
 * must not learn by it that the address is banned.
 */
const GRAVITY: readonly Verdict[] = ['pass', 'hold', 'refuse', 'spam', 'ask'];

/** Milliseconds that a phase has. */
const PATIENCE = 1_000;

/** What becomes of a comment; one that is asked for a click once more waits. */
export const STATUS_OF: Record<Verdict, CommentStatus> = {
  pass: 'approved',
  hold: 'pending',
  ask: 'pending',
  refuse: 'refused',
  spam: 'spam',
};

export type Screening = { verdict: Verdict; heldBy: string; trace: TraceEntry[] };

/**
 * What all phases together say of a comment: the gravest verdict, the first phase that gave it ('' when all
 * let it pass), and what each of them saw. Never throws: a phase that fails, or takes longer than a second,
 * holds the comment.
 */
export async function screen(candidate: Candidate, phases: readonly Phase[] = PHASES): Promise<Screening> {
  return conclude(await Promise.all(phases.map((phase) => ask(phase, candidate))));
}

/** What all entries of a trace come to. */
export function conclude(trace: TraceEntry[]): Screening {
  const verdict = trace.reduce<Verdict>(
    (gravest, entry) => (GRAVITY.indexOf(entry.verdict) > GRAVITY.indexOf(gravest) ? entry.verdict : gravest),
    'pass',
  );
  const first = verdict === 'pass' ? undefined : trace.find((entry) => entry.verdict === verdict);
  return { verdict, heldBy: first?.phase ?? '', trace };
}

/**
 * A trace with entries that were not asked for with the others, each in its place: what is counted in the
 * transaction stands before what depends on trust.
 */
export function withEntries(trace: TraceEntry[], entries: readonly TraceEntry[]): Screening {
  const known = new Set(trace.map(({ phase }) => phase));
  const kept = trace.map((entry) => entries.find(({ phase }) => phase === entry.phase) ?? entry);
  const place = trace.findIndex(({ phase }) => phase === 'duplicate') + 1;
  const added = entries.filter(({ phase }) => !known.has(phase));
  return conclude([...kept.slice(0, place), ...added, ...kept.slice(place)]);
}

async function ask(phase: Phase, candidate: Candidate): Promise<TraceEntry> {
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('late')), PATIENCE);
    });
    const { verdict, saw } = await Promise.race([phase.look(candidate), late]);
    if (!GRAVITY.includes(verdict)) throw new TypeError('no verdict');
    return { phase: phase.name, verdict, ...(saw && { saw }) };
  } catch (error) {
    // The kind alone: a message may quote the comment.
    log().error(
      { phase: phase.name, kind: (error as Error | null)?.name },
      'a phase of the screening failed',
    );
    return { phase: phase.name, verdict: 'hold', failed: true };
  } finally {
    clearTimeout(timer);
  }
}
