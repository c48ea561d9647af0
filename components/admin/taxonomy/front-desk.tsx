import type { HomeArticle } from '@/lib/articles/home/schema';
import type { Words } from '@/lib/words/dictionary';
import type { Ask } from '../comments/action-form';
import { MoveForm } from './move-form';

type Desk = { lead: HomeArticle | null; pinned: HomeArticle[]; found: HomeArticle[] };
type Props = { desk: Desk; sought: string; change: Ask; words: Words };

/** What stands first on the home page, and published articles that may. */
export function FrontDesk({ desk, sought, change, words }: Props) {
  const text = words.labels.front;
  const button = (article: HomeArticle, kind: string, sign: string, label: string) => (
    <MoveForm ask={change} kept={{ change: kind, id: article.id }} sign={sign} label={label} words={words} />
  );
  const unpin = (article: HomeArticle) =>
    button(article, 'unpin', text.unpinShort, text.unpin(article.title));
  return (
    <>
      <h3>{text.lead}</h3>
      {desk.lead === null ? (
        <p className="hint">{text.noLead}</p>
      ) : (
        <ul className="label-tree">
          <li>
            <span>{desk.lead.title}</span>
            <span className="row-tools">{unpin(desk.lead)}</span>
          </li>
        </ul>
      )}
      <h3>{text.pinned}</h3>
      {desk.pinned.length === 0 && <p className="hint">{text.noPinned}</p>}
      <ol className="label-tree">
        {desk.pinned.map((article, n) => (
          <li key={article.id}>
            <span>{article.title}</span>
            <span className="row-tools">
              {n > 0 && button(article, 'raise', '↑', words.labels.up(article.title))}
              {unpin(article)}
            </span>
          </li>
        ))}
      </ol>
      <h3>{text.choose}</h3>
      <search>
        <form className="find-form">
          <label htmlFor="find">{text.find}</label>
          <input id="find" type="search" name="find" defaultValue={sought} maxLength={120} />
          <button type="submit" className="button">
            {text.findButton}
          </button>
        </form>
      </search>
      {desk.found.length === 0 && <p className="hint">{text.noneFound}</p>}
      <ul className="label-tree">
        {desk.found.map((article) => (
          <li key={article.id}>
            <span>{article.title}</span>
            <span className="row-tools">
              {button(article, 'lead', text.makeLeadShort, text.makeLead(article.title))}
              {button(article, 'pin', text.pinShort, text.pin(article.title))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
