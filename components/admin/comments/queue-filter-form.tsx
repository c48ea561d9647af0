import type { QueueFilter, QueueName } from '@/lib/comments/moderation/schema';
import type { Words } from '@/lib/words/dictionary';
import { FilterSelect } from '../../ui/filter-select';

type Props = {
  asked: QueueFilter & { queue: QueueName };
  articles: { id: string; title: string }[];
  words: Words;
};

const PHASES = [
  'trap',
  'links',
  'words',
  'staff',
  'trust',
  'filter',
  'bans',
  'duplicate',
  'reports',
] as const;

/** Narrows the queue: by words, article, days, and the phase that held a comment. A form that is only asked with. */
export function QueueFilterForm({ asked, articles, words }: Props) {
  const text = words.moderation.filter;
  const isOpen = [asked.article, asked.since, asked.until, asked.phase].some(Boolean);
  const hidden = { status: asked.queue === 'pending' ? '' : asked.queue, person: asked.person };
  return (
    <form method="get" action="/admin/comments" className="queue-filter">
      {Object.entries(hidden).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <input
        type="search"
        name="words"
        className="queue-filter-words"
        aria-label={text.words}
        placeholder={text.words}
        defaultValue={asked.words}
        maxLength={200}
      />
      <button type="submit" className="button">
        {text.submit}
      </button>
      <details open={isOpen}>
        <summary>{text.more}</summary>
        <div className="queue-filter-more">
          <FilterSelect
            name="article"
            label={text.article}
            value={asked.article}
            any={text.anyArticle}
            choices={articles.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <FilterSelect
            name="phase"
            label={text.phase}
            value={asked.phase}
            any={text.anyPhase}
            choices={PHASES.map((phase) => ({ value: phase, label: text.phases[phase] }))}
          />
          <label>
            {text.since}
            <input type="date" name="since" defaultValue={asked.since} />
          </label>
          <label>
            {text.until}
            <input type="date" name="until" defaultValue={asked.until} />
          </label>
        </div>
      </details>
      {(isOpen || asked.words || asked.person) && (
        <a href={asked.queue === 'pending' ? '/admin/comments' : `/admin/comments?status=${asked.queue}`}>
          {asked.person ? text.allPeople : text.clear}
        </a>
      )}
    </form>
  );
}
