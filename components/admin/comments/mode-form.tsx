import { MODES } from '@/lib/settings/comments/schema';
import type { Words } from '@/lib/words/dictionary';
import { ActionForm, type Ask } from './action-form';

type Props = { article: { id: string; title: string; mode: string }; setMode: Ask; words: Words };

/** How the article to which the queue is narrowed takes comments. */
export function ModeForm({ article, setMode, words }: Props) {
  const text = words.commentAdmin.settings;
  return (
    <ActionForm
      ask={setMode}
      kept={{ article: article.id }}
      faults={words.admin.faults}
      className="queue-mode"
    >
      <label>
        {text.articleMode(article.title)}
        <select name="mode" defaultValue={article.mode} key={article.mode}>
          {(['site', ...MODES] as const).map((mode) => (
            <option key={mode} value={mode}>
              {mode === 'site' ? text.asSite : text.modes[mode]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        {text.submit}
      </button>
    </ActionForm>
  );
}
