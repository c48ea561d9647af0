import { DateTime } from '@/components/ui/date-time';
import type { UnsentMail as Mail } from '@/lib/outbox/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';

type Props = { mail: Mail; words: Words['mails']; style: DateStyle };

/** A mail that is not sent yet: to whom, since when, what the mail server said, and its whole text. */
export function UnsentMail({ mail, words, style }: Props) {
  const { kind, letter, recipient, address, since, attempts, failure, isGivenUp } = mail;
  const { outbox, kinds } = words;
  const { columns } = outbox;
  return (
    <li>
      <h2>{Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : kind}</h2>
      <dl>
        <div>
          <dt>{columns.to}</dt>
          <dd>
            {outbox.recipient[recipient]} <bdi>{address}</bdi>
          </dd>
        </div>
        <div>
          <dt>{columns.since}</dt>
          <dd>
            <DateTime at={since} style={style} withHour />
          </dd>
        </div>
        <div>
          <dt>{columns.attempts}</dt>
          <dd>
            {attempts} {isGivenUp && <span className="badge badge-warning">{outbox.givenUp}</span>}
          </dd>
        </div>
        {failure !== '' && (
          <div>
            <dt>{columns.failure}</dt>
            <dd>
              <code>{failure}</code>
            </dd>
          </div>
        )}
      </dl>
      {letter === null ? (
        <p className="hint">{outbox.useless}</p>
      ) : (
        <details>
          <summary>{outbox.read}</summary>
          <p>
            <strong>{letter.subject}</strong>
          </p>
          <pre>{letter.text}</pre>
        </details>
      )}
    </li>
  );
}
