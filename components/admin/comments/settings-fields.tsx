import { type CommentSettings, MODES } from '@/lib/settings/comments/schema';
import type { Words } from '@/lib/words/dictionary';

type Props = { settings: CommentSettings; words: Words['commentAdmin']['settings'] };

const NUMBERS = [
  ['closeAfterDays', 0, 3650],
  ['maxLinks', 0, 100],
  ['perMinute', 0, 1000],
  ['perHour', 0, 10000],
  ['reportsToHold', 0, 1000],
  ['networkDays', 1, 3650],
  ['emailMonths', 0, 240],
] as const;

/** The fields of the comments' settings, each with what it does. */
export function SettingsFields({ settings, words }: Props) {
  return (
    <>
      <label>
        {words.mode}
        <select name="mode" defaultValue={settings.mode}>
          {MODES.map((mode) => (
            <option key={mode} value={mode}>
              {words.modes[mode]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.order}
        <select name="order" defaultValue={settings.order}>
          {(['oldest', 'newest'] as const).map((order) => (
            <option key={order} value={order}>
              {words.orders[order]}
            </option>
          ))}
        </select>
      </label>
      {NUMBERS.map(([name, min, max]) => (
        <label key={name}>
          {words.numbers[name]}
          <input type="number" name={name} min={min} max={max} required defaultValue={settings[name]} />
        </label>
      ))}
      {(['heldWords', 'refusedWords'] as const).map((name) => (
        <label key={name}>
          {words.lists[name]}
          <textarea name={name} rows={6} defaultValue={settings[name].join('\n')} />
        </label>
      ))}
      <label>
        {words.rules}
        <textarea name="rules" rows={10} maxLength={20_000} defaultValue={settings.rules} />
      </label>
    </>
  );
}
