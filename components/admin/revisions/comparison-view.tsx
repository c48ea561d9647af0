import type { BlockChange, Comparison } from '@/lib/articles/compare/schema';
import type { Words } from '@/lib/words/dictionary';
import { BlockDifference, FieldDifference } from './changes';

type Props = { comparison: Comparison; words: Words['history'] };

/** What differs in two texts: the fields that do, then the body from its first block to its last. */
export function ComparisonView({ comparison: { fields, blocks }, words }: Props) {
  const isSame = fields.length === 0 && blocks.every(({ kind }) => kind === 'same');
  if (isSame) return <p className="notice">{words.sameText}</p>;
  return (
    <>
      <p className="hint">{words.legend}</p>
      {fields.length > 0 && (
        <section aria-labelledby="diff-around">
          <h2 id="diff-around">{words.around}</h2>
          {fields.map((change) => (
            <section key={change.name} className="diff-block" aria-labelledby={`diff-${change.name}`}>
              <h3 id={`diff-${change.name}`}>{words.fields[change.name]}</h3>
              <FieldDifference change={change} words={words} />
            </section>
          ))}
        </section>
      )}
      <section aria-labelledby="diff-body">
        <h2 id="diff-body">{words.body}</h2>
        {stretches(blocks).map((stretch) =>
          stretch[0]?.kind === 'same' ? (
            <Unchanged key={stretch[0].key} blocks={stretch} words={words} />
          ) : (
            stretch.map((change) => (
              <Changed key={`${change.key} ${change.before === null}`} change={change} words={words} />
            ))
          ),
        )}
      </section>
    </>
  );
}

/** Few are shown as the context that they are; many can be opened. */
const FEW = 2;

function Unchanged({ blocks, words }: { blocks: BlockChange[]; words: Words['history'] }) {
  const all = blocks.map((change) => (
    <div key={change.key} className="diff-same">
      <BlockDifference change={change} words={words} />
    </div>
  ));
  if (blocks.length <= FEW) return all;
  return (
    <details className="diff-unchanged">
      <summary>{words.unchanged(blocks.length)}</summary>
      {all}
    </details>
  );
}

function Changed({ change, words }: { change: BlockChange; words: Words['history'] }) {
  return (
    <div className="diff-block" data-kind={change.kind}>
      <p className="diff-label">{labelOf(change, words)}</p>
      <BlockDifference change={change} words={words} />
    </div>
  );
}

export function labelOf({ kind, before }: BlockChange, { block }: Words['history']): string {
  if (kind === 'moved') return before === null ? block.movedTo : block.movedFrom;
  return kind === 'same' ? '' : block[kind];
}

/** Blocks that did not change, and those that did, by turns. */
function stretches(blocks: BlockChange[]): BlockChange[][] {
  const all: BlockChange[][] = [];
  for (const change of blocks) {
    const last = all.at(-1);
    if (last?.[0] !== undefined && (last[0].kind === 'same') === (change.kind === 'same')) last.push(change);
    else all.push([change]);
  }
  return all;
}
