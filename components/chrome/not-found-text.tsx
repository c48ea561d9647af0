import type { Words } from '@/lib/words/dictionary';

/** What stands on the page for an address that leads nowhere. */
export function NotFoundText({ words }: { words: Words['reader'] }) {
  return (
    <div className="form-page">
      <h1>{words.notFoundTitle}</h1>
      <p>{words.notFoundText}</p>
      <p>
        <a href="/">{words.notFoundHome}</a>
      </p>
    </div>
  );
}
