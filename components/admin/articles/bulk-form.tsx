'use client';

import { useActionState } from 'react';
import type { Batch } from '@/lib/articles/list/bulk/schema';
import type { CategoryEntry } from '@/lib/taxonomy/schema';
import type { Language } from '@/lib/words/dictionary';
import { articleList as en } from '@/lib/words/en/article-list';
import { articleList as fr } from '@/lib/words/fr/article-list';
import { CheckAll } from '../../ui/check-all';
import type { Answer, Fault } from '../editor/state/actions';
import { BULK } from './bulk-id';
import { BulkResult } from './bulk-result';

export type Changed = { missing: 'none' | 'noLabel' } | (Batch & { isUndo: boolean });

type Props = {
  change: (before: unknown, form: FormData) => Promise<Answer<Changed>>;
  categories: CategoryEntry[];
  isTrash: boolean;
  language: Language;
  faults: Record<Fault, string>;
};

/** Does something to all articles whose box is ticked, and says what became of each; works without JavaScript. */
export function BulkForm({ change, categories, isTrash, language, faults }: Props) {
  const words = { fr, en }[language];
  const [answer, action, isPending] = useActionState(change, null);
  const text = words.bulk;
  const deed = (name: 'addCategory' | 'addTag' | 'removeTag' | 'unpublish' | 'trash' | 'restore') => (
    <button
      type="submit"
      name="deed"
      value={name}
      className={`button button-small ${name === 'trash' ? 'button-danger' : ''}`}
      aria-disabled={isPending}
    >
      {text[name]}
    </button>
  );
  return (
    <form id={BULK} action={action} className="article-bulk">
      {/* What Enter does in the field of the tag: the first button of a form is pressed. */}
      <button type="submit" name="deed" value="addTag" hidden />
      <BulkResult answer={answer} words={words} faults={faults} />
      <div className="article-bulk-row">
        <CheckAll of=".article-table input[name=article]" label={text.all} ticked={text.ticked} />
        <details>
          <summary>{text.title}</summary>
          <div className="article-bulk-deeds">
            {isTrash ? (
              deed('restore')
            ) : (
              <>
                <span>
                  <select name="category" aria-label={text.category} defaultValue="">
                    <option value="">{text.chooseCategory}</option>
                    {categories.map(({ id, name, depth }) => (
                      <option key={id} value={id}>
                        {`${'\u2014 '.repeat(depth)}${name}`}
                      </option>
                    ))}
                  </select>
                  {deed('addCategory')}
                </span>
                <span>
                  <input
                    type="text"
                    name="tag"
                    aria-label={text.tag}
                    placeholder={text.tag}
                    maxLength={120}
                    list="article-tags"
                    autoComplete="off"
                  />
                  {deed('addTag')}
                  {deed('removeTag')}
                </span>
                <span>
                  {deed('unpublish')}
                  {deed('trash')}
                </span>
              </>
            )}
          </div>
        </details>
      </div>
    </form>
  );
}
