import type { MediaQuery } from '@/lib/media/schema';
import type { Words } from '@/lib/words/dictionary';

/** What is looked for in the library: a form that leads to an address. */
export function MediaFilter({ query, words }: { query: MediaQuery; words: Words['media'] }) {
  const { find } = words;
  const isAll = query.words === '' && query.kind === '' && query.state === '';
  return (
    <search className="media-filter">
      <form method="get" action="/admin/media" aria-label={find.label}>
        <label className="media-filter-words">
          {find.words}
          <input type="text" name="words" enterKeyHint="search" defaultValue={query.words} maxLength={100} />
        </label>
        <label>
          {find.kind}
          <select name="kind" defaultValue={query.kind}>
            <option value="">{find.kinds.all}</option>
            <option value="picture">{find.kinds.picture}</option>
            <option value="pdf">{find.kinds.pdf}</option>
            <option value="audio">{find.kinds.audio}</option>
          </select>
        </label>
        <label>
          {find.state}
          <select name="state" defaultValue={query.state}>
            <option value="">{find.states.all}</option>
            <option value="unused">{find.states.unused}</option>
            <option value="undescribed">{find.states.undescribed}</option>
          </select>
        </label>
        <button type="submit" className="button">
          {find.submit}
        </button>
        {!isAll && <a href="/admin/media">{words.all}</a>}
      </form>
    </search>
  );
}
