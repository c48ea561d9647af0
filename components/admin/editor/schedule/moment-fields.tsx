'use client';

import { useId } from 'react';
import { type DateStyle, longDateTime } from '@/lib/words/dates';
import { momentOf, type WallTime, wallTimeOf, zoneName } from '@/lib/words/wall-time';
import { Field } from '../fields/field';
import { useWords } from '../words';

/** A date and a time as they are typed, and which of two moments is meant. */
export type Typed = { date: string; time: string; which: '' | 'first' | 'second' };

type Props = {
  typed: Typed;
  style: DateStyle;
  error: string | undefined;
  onChange: (typed: Typed) => void;
};

/** Tomorrow at eight, by the site's clock: what a newsroom plans most. */
export function tomorrow(timeZone: string): Typed {
  const inADay = new Date(Date.now() + 24 * 60 * 60 * 1000);
  return { date: wallTimeOf(inADay, timeZone).slice(0, 10), time: '08:00', which: '' };
}

/** A date and a time of the site's clock, with what is to know about the nights when clocks change. */
export function MomentFields({ typed, style, error, onChange }: Props) {
  const { schedule: words } = useWords();
  const id = useId();
  const { timeZone } = style;
  const meant = momentOf(`${typed.date}T${typed.time}`, timeZone);
  const choose = (change: Partial<Typed>) => onChange({ ...typed, which: '', ...change });
  return (
    <>
      <div className="moment-fields">
        <Field id={`${id}-date`} label={words.date} error={error}>
          {(described) => (
            <input
              {...described}
              type="date"
              required
              min={wallTimeOf(new Date(), timeZone).slice(0, 10)}
              value={typed.date}
              onChange={(event) => choose({ date: event.target.value })}
            />
          )}
        </Field>
        <Field id={`${id}-time`} label={words.time}>
          {(described) => (
            <input
              {...described}
              type="time"
              required
              value={typed.time}
              onChange={(event) => choose({ time: event.target.value })}
            />
          )}
        </Field>
      </div>
      <p className="hint">{words.zone(zoneName(shownMoment(meant, typed), timeZone))}</p>
      <div role="status">
        {meant?.is === 'never' && <Skipped next={meant.next} style={style} onTake={choose} />}
      </div>
      {meant?.is === 'twice' && (
        <fieldset className="choices">
          <legend>{words.twice}</legend>
          {(['first', 'second'] as const).map((which) => (
            <label key={which} className="check">
              <input
                type="radio"
                name={`${id}-which`}
                required
                checked={typed.which === which}
                onChange={() => onChange({ ...typed, which })}
              />{' '}
              {words[which](zoneName(meant[which], timeZone))}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

/** The moment by which the zone is named: its distance to UTC depends on the season. */
function shownMoment(meant: WallTime | undefined, { which }: Typed): Date {
  if (meant?.is === 'once') return meant.at;
  if (meant?.is === 'never') return meant.next;
  if (meant?.is === 'twice') return which === 'second' ? meant.second : meant.first;
  return new Date();
}

type SkippedProps = { next: Date; style: DateStyle; onTake: (typed: Partial<Typed>) => void };

function Skipped({ next, style, onTake }: SkippedProps) {
  const { schedule: words } = useWords();
  const [date = '', time = ''] = wallTimeOf(next, style.timeZone).split('T');
  const when = longDateTime(next, style);
  return (
    <div className="notice notice-warning">
      <p>{words.skipped(when)}</p>
      <button type="button" className="button button-small" onClick={() => onTake({ date, time })}>
        {words.take(when)}
      </button>
    </div>
  );
}
