import { COMMENT_NUMBERS, type CommentSettings, MODES } from '@/lib/settings/comments/schema';
import type { Words } from '@/lib/words/dictionary';
import { TypedField } from './typed-field';

type Props = { settings: CommentSettings; words: Words['commentAdmin']['settings'] };

type NumberName = keyof typeof COMMENT_NUMBERS;

/** The fields of the comments' settings, by what they are about. */
export function SettingsFields({ settings, words }: Props) {
  const numbers = (names: NumberName[]) =>
    names.map((name) => {
      const [min, max] = COMMENT_NUMBERS[name];
      return (
        <TypedField
          key={name}
          name={name}
          label={words.numbers[name]}
          hint={words.hints[name]}
          value={settings[name]}
          min={min}
          max={max}
          required
        />
      );
    });
  const lists = (['heldWords', 'refusedWords'] as const).map((name) => (
    <TypedField
      key={name}
      name={name}
      label={words.lists[name]}
      hint={words.listHints[name]}
      value={settings[name].join('\n')}
      rows={5}
    />
  ));
  return (
    <>
      <fieldset>
        <legend>{words.groups.publication}</legend>
        <TypedField
          name="mode"
          label={words.mode}
          value={settings.mode}
          choices={MODES.map((mode) => ({ value: mode, label: words.modes[mode] }))}
        />
        {numbers(['closeAfterDays'])}
        <TypedField
          name="order"
          label={words.order}
          value={settings.order}
          choices={(['oldest', 'newest'] as const).map((order) => ({
            value: order,
            label: words.orders[order],
          }))}
        />
      </fieldset>
      <fieldset>
        <legend>{words.groups.screening}</legend>
        {numbers(['maxLinks', 'perMinute', 'perHour', 'reportsToHold'])}
        {lists}
      </fieldset>
      <fieldset>
        <legend>{words.groups.privacy}</legend>
        {numbers(['networkDays', 'emailMonths'])}
      </fieldset>
      <fieldset>
        <legend>{words.groups.rules}</legend>
        <TypedField
          name="rules"
          label={words.rules}
          hint={words.rulesHint}
          value={settings.rules}
          rows={10}
          max={20_000}
        />
      </fieldset>
    </>
  );
}
