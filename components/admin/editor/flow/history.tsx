'use client';

import type { StepView } from '@/lib/articles/flow/schema';
import { type DateStyle, longDateTime } from '@/lib/words/dates';
import { useWords } from '../words';

/** The steps of an article on its way, the newest first. */
export function History({ steps, style }: { steps: StepView[]; style: DateStyle }) {
  const { flow } = useWords();
  if (steps.length === 0) return null;
  return (
    <details className="flow-history">
      <summary>{flow.panel.history}</summary>
      <ol reversed>
        {steps.map((step) => (
          <li key={step.id}>
            {flow.steps[kindOf(step)](step.by || flow.panel.someone)}{' '}
            <time dateTime={step.at.toISOString()}>{longDateTime(step.at, style)}</time>
            {step.words !== '' && <blockquote className="said">{step.words}</blockquote>}
          </li>
        ))}
      </ol>
    </details>
  );
}

function kindOf({ from, to }: StepView) {
  if (from === 'validated' && (to === 'review' || to === 'writing')) return 'changed';
  if (to === 'review' || to === 'changes' || to === 'validated') return to;
  return to === 'published' || to === 'unpublished' ? to : 'withdrawn';
}
