import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Phase, TraceEntry, Verdict } from '../../../lib/comments/screening/phase';
import { PHASES, screen } from '../../../lib/comments/screening/screen';
import { log } from '../../../lib/log';
import { wordsOf } from '../../../lib/words/dictionary';
import { candidate } from '../../support/candidate';

const says = (verdict: Verdict, name: string = verdict): Phase => ({ name, look: () => ({ verdict }) });
const failing = (error: unknown, name = 'failing'): Phase => ({
  name,
  look: () => {
    throw error;
  },
});

afterEach(() => void vi.useRealTimers());

describe('the screening', () => {
  test('lets a comment pass that no phase is against, and tells what each said', async () => {
    const { verdict, heldBy, trace } = await screen(candidate());
    expect({ verdict, heldBy }).toEqual({ verdict: 'pass', heldBy: '' });
    expect(trace.map(({ phase }) => phase)).toEqual([
      'bans',
      'duplicate',
      'trap',
      'links',
      'words',
      'staff',
      'trust',
      'filter',
    ]);
    expect(new Set(trace.map((entry) => entry.verdict))).toEqual(new Set(['pass']));
  });

  test('names the first phase that gave the gravest verdict', async () => {
    const held = await screen(
      candidate({ body: 'Un bonus : a.fr b.fr c.fr', settings: { heldWords: ['bonus'] } }),
    );
    expect(held).toMatchObject({ verdict: 'hold', heldBy: 'links' });
    expect(held.trace.filter((entry) => entry.verdict === 'hold').map(({ phase }) => phase)).toEqual([
      'links',
      'words',
    ]);
    const refused = await screen(
      candidate({ body: 'Un bonus : a.fr b.fr c.fr', settings: { refusedWords: ['bonus'] } }),
    );
    expect(refused).toMatchObject({ verdict: 'refuse', heldBy: 'words' });
  });

  test.each<[Verdict[], Verdict]>([
    [['pass', 'pass'], 'pass'],
    [['pass', 'hold'], 'hold'],
    [['hold', 'ask'], 'ask'],
    [['ask', 'hold', 'pass'], 'ask'],
    [['ask', 'refuse'], 'ask'],
    [['refuse', 'spam', 'ask'], 'ask'],
    [['spam', 'refuse'], 'spam'],
    [[], 'pass'],
  ])('makes of %j: %s', async (verdicts, gravest) => {
    const phases = verdicts.map((verdict) => says(verdict));
    const { verdict, heldBy } = await screen(candidate(), phases);
    expect(verdict).toBe(gravest);
    expect(heldBy).toBe(gravest === 'pass' ? '' : gravest);
  });

  test('holds a comment when a phase fails, and logs that without a word of it', async () => {
    const error = vi.spyOn(log(), 'error');
    const phases = [...PHASES, failing(new TypeError('jeanne@lectrices.example wrote « Merci »'))];
    const { verdict, heldBy, trace } = await screen(candidate(), phases);
    expect({ verdict, heldBy }).toEqual({ verdict: 'hold', heldBy: 'failing' });
    expect(trace.at(-1)).toEqual({ phase: 'failing', verdict: 'hold', failed: true });
    expect(error.mock.calls).toEqual([
      [{ phase: 'failing', kind: 'TypeError' }, 'a phase of the screening failed'],
    ]);
  });

  test('holds it when a phase rejects, throws nothing or says nothing that is known', async () => {
    const odd: Phase[] = [
      { name: 'rejects', look: () => Promise.reject(new Error('no')) },
      failing(undefined, 'throws nothing'),
      failing('a string', 'throws a string'),
      { name: 'says nothing', look: () => undefined as never },
      { name: 'says more', look: () => ({ verdict: 'publish' }) as never },
    ];
    for (const phase of odd) {
      const { verdict, heldBy, trace } = await screen(candidate(), [says('pass'), phase]);
      expect({ verdict, heldBy }).toEqual({ verdict: 'hold', heldBy: phase.name });
      expect(trace.at(-1)?.failed).toBe(true);
    }
  });

  test('waits a second for a phase and no longer, for all of them at once', async () => {
    vi.useFakeTimers();
    const never = (name: string): Phase => ({ name, look: () => new Promise(() => undefined) });
    const slow: Phase = {
      name: 'slow',
      look: () => new Promise((resolve) => setTimeout(() => resolve({ verdict: 'pass' }), 900)),
    };
    const screening = screen(candidate(), [never('first'), slow, never('second')]);
    await vi.advanceTimersByTimeAsync(1_000);
    const { verdict, heldBy, trace } = await screening;
    expect({ verdict, heldBy }).toEqual({ verdict: 'hold', heldBy: 'first' });
    expect(trace).toEqual([
      { phase: 'first', verdict: 'hold', failed: true },
      { phase: 'slow', verdict: 'pass' },
      { phase: 'second', verdict: 'hold', failed: true },
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('does not hear a phase that comes to its end, or fails, too late', async () => {
    vi.useFakeTimers();
    const late: Phase = {
      name: 'late',
      look: () => new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 1_500)),
    };
    const screening = screen(candidate(), [late]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await screening).toMatchObject({ verdict: 'hold', heldBy: 'late' });
  });

  test('never passes a comment, and never throws, where a phase fails among any others', async () => {
    const verdicts = fc.array(fc.constantFrom<Verdict>('pass', 'hold', 'ask', 'refuse', 'spam'));
    await fc.assert(
      fc.asyncProperty(verdicts, verdicts, async (before, after) => {
        const phases = [
          ...before.map((verdict) => says(verdict)),
          failing(new Error('x')),
          ...after.map((verdict) => says(verdict)),
        ];
        const { verdict, heldBy, trace } = await screen(candidate(), phases);
        expect(verdict).not.toBe('pass');
        expect(heldBy).not.toBe('');
        expect(trace).toHaveLength(phases.length);
      }),
    );
  });

  test('comes to a verdict about any name and text', async () => {
    const any = fc.string({ unit: 'binary', maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(any, any, async (name, body) => {
        const { trace } = await screen(candidate({ name, body, settings: { heldWords: [name, body] } }));
        expect(trace.filter((entry) => entry.failed)).toEqual([]);
      }),
    );
  });

  test('is told in a sentence for each phase, verdict and language', async () => {
    const { trace } = await screen(
      candidate({
        name: 'Cаmille Roussel',
        body: 'Un casino : a.fr b.fr c.fr',
        article: { id: 'abcdefghijklmnop', mode: 'first' },
        settings: { heldWords: ['casino'] },
        sender: { fellForTrap: true },
        known: { sameText: 1, bans: [{ kind: 'network', value: '192.0.2.0/24', label: '192.0.2.0/24' }] },
      }),
    );
    const told = (language: 'fr' | 'en') => {
      const sentences: Record<string, (typeof words)['bans'] | undefined> = wordsOf(language).screening;
      const words = wordsOf(language).screening;
      return trace.map((entry) => sentences[entry.phase]?.(entry));
    };
    expect(told('fr')).toEqual([
      'réseau exclu',
      'ce texte a déjà été envoyé',
      'champ invisible rempli, confirmation demandée',
      '3\u00a0liens (2 au plus)',
      'mot «\u00a0casino\u00a0»',
      'nom proche de celui de Camille Roussel (rédaction)',
      'premier commentaire de cette adresse',
      'filtre\u00a0: encore en apprentissage',
    ]);
    expect(told('en')[3]).toBe('3 links (2 at most)');
    const saw = { count: 97, words: ['casino', 'bonus'] };
    const entry: TraceEntry = { phase: 'filter', verdict: 'hold', saw };
    expect(wordsOf('fr').screening.filter(entry)).toBe('filtre\u00a0: 97\u00a0% (mots\u00a0: casino, bonus)');
    const failed = { phase: 'links', verdict: 'hold', failed: true } as const;
    expect(wordsOf('fr').screening.links(failed)).toBe('ce contrôle n’a pas répondu');
  });
});
