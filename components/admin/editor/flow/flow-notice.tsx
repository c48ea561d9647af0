'use client';

import type { FlowView } from '@/lib/articles/flow/schema';
import { type DateStyle, longDateTime } from '@/lib/words/dates';
import { useWords } from '../words';

/** What whoever opens the article must know of its way: what is asked of them, and that it waits to be read. */
export function FlowNotice({ flow, style }: { flow: FlowView; style: DateStyle }) {
  const words = useWords().flow;
  const last = flow.steps.find(({ to }) => to === flow.stage);
  const by = last?.by || words.panel.someone;
  if (flow.stage === 'changes' && last !== undefined) {
    const title = flow.isOwn ? words.told.changes(by) : words.told.changesOfOthers(by);
    return (
      <section className="notice notice-warning" aria-labelledby="flow-told">
        <h2 id="flow-told">{title}</h2>
        <blockquote className="said">{last.words}</blockquote>
      </section>
    );
  }
  if (flow.stage === 'review' && last !== undefined) {
    return (
      <section className="notice">
        <p>
          {last.from === 'validated'
            ? words.told.fellBack
            : words.told.review(by, longDateTime(last.at, style))}{' '}
          {flow.version > flow.stageVersion && words.panel.sinceSubmitted}
        </p>
      </section>
    );
  }
  if (flow.stage === 'writing' && flow.steps[0]?.from === 'validated' && flow.steps[0].to === 'writing') {
    return (
      <section className="notice">
        <p>{words.told.fellBack}</p>
      </section>
    );
  }
  return null;
}
