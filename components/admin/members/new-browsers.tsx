import { DateTime } from '@/components/ui/date-time';
import type { ProfileView } from '@/lib/members/schema';
import { browserIn } from '@/lib/words/browser';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';

type Props = { found: ProfileView['newBrowsers']; style: DateStyle; words: Words['profile'] };

/** The sign-ins of the last month from browsers that were new, for who has no mail of them. */
export function NewBrowsers({ found, style, words }: Props) {
  if (found.length === 0) return null;
  return (
    <section className="notice notice-warning" aria-labelledby="new-browsers">
      <h2 id="new-browsers">{words.newTitle}</h2>
      <ul>
        {found.map(({ browser, at }) => (
          <li key={at.toISOString()}>
            {browserIn(words, browser)}, <DateTime at={at} style={style} withHour />
          </li>
        ))}
      </ul>
      <p>{words.newHint}</p>
    </section>
  );
}
