import type { articleList } from '@/lib/words/fr/article-list';
import type { Answer, Fault } from '../editor/state/actions';
import type { Changed } from './bulk-form';

type Props = {
  answer: Answer<Changed> | null;
  words: typeof articleList;
  faults: Record<Fault, string>;
};

/** What became of the articles of the last click, one by one, and the way back. */
export function BulkResult({ answer, words, faults }: Props) {
  if (answer === null) return <div role="status" />;
  if (!answer.done || 'missing' in answer.value) {
    const said = answer.done
      ? 'missing' in answer.value && words.bulk[answer.value.missing]
      : faults[answer.fault];
    return (
      <div role="alert" className="notice notice-warning">
        <p>{said}</p>
      </div>
    );
  }
  const { batchId, deed, results, isUndo } = answer.value;
  const done = results.filter(({ result }) => result === 'done' || result === 'draft').length;
  const others = results.length - done;
  const isPlain = results.every(({ result }) => result === 'done');
  return (
    <div role="status" className={`notice ${others > 0 ? 'notice-warning' : 'notice-done'}`}>
      <p>
        {isUndo ? words.bulk.undone : `${words.done[deed](done)}.`} {others > 0 && words.left(others)}
      </p>
      {!isUndo && done > 0 && (
        <button type="submit" name="undo" value={batchId} className="button button-small">
          {words.bulk.undo}
        </button>
      )}
      {(results.length > 1 || !isPlain) && (
        <details open={!isPlain}>
          <summary>{words.bulk.details}</summary>
          <ul>
            {results.map(({ id, title, result }) => (
              <li key={id}>
                {title || words.goneTitle} : {words.result[result]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
