import type { RevisionEntry } from '@/lib/articles/revisions/schema';
import { type DateStyle, longDateTime } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';

type Props = {
  articleId: string;
  items: RevisionEntry[];
  words: Words['history'];
  untitled: string;
  style: DateStyle;
};

/** What is kept of an article, the newest first; any two can be chosen and compared, without scripts too. */
export function RevisionTable({ articleId, items, words, untitled, style }: Props) {
  const path = `/admin/articles/${articleId}/history/compare`;
  const [first, second] = items;
  return (
    <form action={path} method="get" className="history-form">
      <table className="table history-table">
        <thead>
          <tr>
            <th scope="col">{words.columns.compare}</th>
            <th scope="col">{words.columns.version}</th>
            <th scope="col">{words.columns.by}</th>
            <th scope="col">{words.columns.why}</th>
            <th scope="col">{words.columns.words}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {items.map((item, n) => {
            const when = longDateTime(item.savedAt, style);
            const before = items[n + 1];
            return (
              <tr key={item.id}>
                <td className="history-choice">
                  <Choice name="from" item={item} label={words.chooseFirst(when)} chosen={second ?? first} />
                  <Choice name="to" item={item} label={words.chooseSecond(when)} chosen={first} />
                </td>
                <th scope="row">
                  <time dateTime={item.savedAt.toISOString()}>{when}</time>{' '}
                  <Badges item={item} words={words} style={style} />
                  <span className="history-title">{item.title || untitled}</span>
                </th>
                <td data-column={words.columns.by}>{item.by ?? words.nobody}</td>
                <td data-column={words.columns.why}>{reasonOf(item, words)}</td>
                <td data-column={words.columns.words}>{words.words(item.words)}</td>
                <td>
                  {before && (
                    <a href={`${path}?from=${before.id}&to=${item.id}`} aria-label={words.changesOf(when)}>
                      {words.changes}
                    </a>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {items.length > 1 ? (
        <button type="submit" className="button button-primary">
          {words.submit}
        </button>
      ) : (
        <p className="hint">{words.only}</p>
      )}
    </form>
  );
}

type ChoiceProps = {
  name: string;
  item: RevisionEntry;
  label: string;
  chosen: RevisionEntry | undefined;
};

function Choice({ name, item, label, chosen }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name={name} value={item.id} defaultChecked={item === chosen} />
      <span className="visually-hidden">{label}</span>
    </label>
  );
}

/** Which of them readers see, which is written on, and which is planned. */
export function Badges({
  item,
  words,
  style,
}: {
  item: RevisionEntry;
  words: Words['history'];
  style: DateStyle;
}) {
  return (
    <>
      {item.isLive && <span className="badge badge-published">{words.live}</span>}{' '}
      {item.isDraft && <span className="badge">{words.draft}</span>}{' '}
      {item.scheduledAt && (
        <span className="badge badge-warning">{words.scheduled(longDateTime(item.scheduledAt, style))}</span>
      )}
    </>
  );
}

export function reasonOf({ reason }: RevisionEntry, { reasons }: Words['history']): string {
  return Object.hasOwn(reasons, reason) ? reasons[reason as keyof typeof reasons] : reason;
}
