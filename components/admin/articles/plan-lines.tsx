import type { ListedPlan } from '@/lib/articles/list/schema';
import { type DateStyle, longDateTime } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';

type Props = { plans: ListedPlan[]; words: Words['articleList']; style: DateStyle };

/** What is planned for an article, and what could not be done. */
export function PlanLines({ plans, words, style }: Props) {
  return plans.map(({ action, at, failure }) => {
    const when = longDateTime(at, style);
    const will = action === 'unpublish' ? words.willUnpublish : words.willPublish;
    return (
      <small key={`${action} ${at.getTime()}`} data-failed={failure !== null || undefined}>
        {failure === null ? will(when) : words.planFailed(when)}
      </small>
    );
  });
}
