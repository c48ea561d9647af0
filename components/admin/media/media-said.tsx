import type { ErrorKey, Words } from '@/lib/words/dictionary';

type Given = Record<string, string | string[] | undefined>;

/** What became of a form that was sent without scripts. */
export function MediaSaid({ given, words }: { given: Given; words: Words }) {
  const { upload, remove } = words.media;
  const count = (name: string) => Number(/^\d{1,3}$/.exec(String(given[name] ?? ''))?.[0] ?? 0);
  const refused = [given.refused ?? []]
    .flat()
    .slice(0, 20)
    .map((one) => ({
      error: words.errors[one.split(' ', 1)[0] as ErrorKey] as string | undefined,
      name: one.slice(one.indexOf(' ') + 1),
    }));
  const faults = refused.filter((one) => one.error !== undefined);
  const [sent, known] = [count('sent'), count('known')];
  return (
    <>
      {(sent > 0 || known > 0) && (
        <p role="status" className="notice notice-done">
          {sent > 0 && upload.sent(sent)} {known > 0 && upload.wereKnown(known)}
        </p>
      )}
      {given.said === 'removed' && (
        <p role="status" className="notice notice-done">
          {remove.done}
        </p>
      )}
      {faults.length > 0 && (
        <div role="alert" className="notice notice-error">
          <h2>{upload.notSent}</h2>
          <ul>
            {faults.map(({ name, error }) => (
              <li key={name}>
                <strong>{name}</strong> — {error}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
