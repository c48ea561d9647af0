import type { Words } from '@/lib/words/dictionary';
import { FeedChoice } from './feed-choice';

type Props = { path: string; kind: keyof Words['feeds']['follow']; words: Words['feeds'] };

/** On the page of a label: how to follow it. */
export function FollowLine({ path, kind, words }: Props) {
  return (
    <p className="feed-line">
      <FeedChoice path={path} title={words.follow[kind]} />
    </p>
  );
}
