'use client';

import { type RefObject, useCallback, useRef, useState } from 'react';
import type { StateFacts } from '@/lib/articles/flow/schema';
import type { Draft, DraftField } from '@/lib/articles/schema';
import type { FieldErrors } from '@/lib/errors';
import type { Answer, ArticleActions, Fault, SaveResult } from './actions';
import { inputOf } from './draft-form';
import type { WrittenTextState } from './use-written-text';

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed';
export type Notice =
  | { kind: 'fault'; fault: Fault | 'unreachable'; requestId: string | undefined }
  | { kind: 'conflict' }
  | { kind: 'done'; what: 'published' | 'updated' | 'unpublished' };
export type ArticleState = StateFacts & { liveSlug: string | null };
/** `at` makes every refused save a new one, so that its summary takes the focus again. */
export type Refusal = { errors: FieldErrors<DraftField>; draftSaved: boolean; at: number };

type Saving = {
  draft: Draft;
  actions: ArticleActions;
  text: Pick<WrittenTextState, 'read' | 'changes' | 'settleSlug'>;
  version: RefObject<number>;
  isUnsaved: RefObject<boolean>;
  onSaved: () => void;
  keepNow: () => void;
};

/** Saves, publishes and unpublishes, one after the other. Nothing that is typed meanwhile is lost or blocked. */
export function useSaving({ draft, actions, text, version, isUnsaved, onSaved, keepNow }: Saving) {
  const { read, changes, settleSlug } = text;
  const status = useRef(draft.status);
  const [state, setState] = useState<SaveState>('saved');
  const [article, setArticle] = useState<ArticleState>(draft);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const settle = useCallback(
    (unsaved: boolean, failed = false) => {
      isUnsaved.current = unsaved;
      setState(failed ? 'failed' : unsaved ? 'unsaved' : 'saved');
    },
    [isUnsaved],
  );

  /** Asks the server; undefined when it could not do it, after the notice that says so. */
  const ask = useCallback(
    async <Value>(question: () => Promise<Answer<Value>>): Promise<{ value: Value } | undefined> => {
      try {
        const answer = await question();
        if (answer.done) return { value: answer.value };
        setNotice(
          answer.fault === 'conflict'
            ? { kind: 'conflict' }
            : { kind: 'fault', fault: answer.fault, requestId: answer.requestId },
        );
      } catch (error) {
        // The session has ended and the framework is on its way to the sign-in page: the text waits here.
        if (isRedirect(error)) isUnsaved.current = false;
        setNotice({ kind: 'fault', fault: 'unreachable', requestId: undefined });
      }
      return undefined;
    },
    [isUnsaved],
  );

  const send = useCallback(
    async (kind: 'save' | 'publish'): Promise<boolean> => {
      const before = changes();
      setState('saving');
      setNotice(null);
      setRefusal(null);
      keepNow();
      const input = { id: draft.id, draft: inputOf(read(), version.current) };
      const answer = await ask<SaveResult>(() => actions[kind](input));
      if (answer === undefined) {
        setState('failed');
        return false;
      }
      const { value } = answer;
      if (!value.ok) setRefusal({ errors: value.errors, draftSaved: value.saved !== null, at: Date.now() });
      if (value.saved === null) {
        settle(true, true);
        return false;
      }
      const { saved } = value;
      version.current = saved.version;
      const isCurrent = changes() === before;
      if (isCurrent) onSaved();
      settle(!isCurrent);
      if (value.ok && kind === 'publish') {
        if (isCurrent) settleSlug(saved.slug);
        setNotice({ kind: 'done', what: status.current === 'published' ? 'updated' : 'published' });
        status.current = 'published';
        setArticle((article) => ({
          ...article,
          status: 'published',
          stage: 'writing',
          hasChanges: false,
          liveSlug: saved.slug,
        }));
      } else {
        setArticle((article) => ({ ...article, hasChanges: article.status !== 'draft' }));
      }
      return value.ok;
    },
    [actions, ask, changes, draft.id, keepNow, onSaved, read, settle, settleSlug, version],
  );

  /** One after the other: a save that begins during another starts from the version which that one makes. */
  const inTurn = useCallback((work: () => Promise<boolean>): Promise<boolean> => {
    const turn = queue.current.then(work);
    queue.current = turn.catch(() => undefined);
    return turn;
  }, []);

  const unpublish = useCallback(async (): Promise<boolean> => {
    setNotice(null);
    if ((await ask(() => actions.unpublish({ id: draft.id }))) === undefined) return false;
    status.current = 'unpublished';
    setArticle((article) => ({ ...article, status: 'unpublished', liveSlug: null }));
    setNotice({ kind: 'done', what: 'unpublished' });
    return true;
  }, [actions, ask, draft.id]);

  const overwrite = useCallback(async (): Promise<boolean> => {
    const stored = await ask(() => actions.storedVersion({ id: draft.id }));
    if (stored === undefined) return false;
    version.current = stored.value;
    return send('save');
  }, [actions, ask, draft.id, send, version]);

  return {
    state,
    article,
    notice,
    refusal,
    dismiss: useCallback(() => setNotice(null), []),
    touched: useCallback(() => settle(true), [settle]),
    save: useCallback(() => inTurn(() => send('save')), [inTurn, send]),
    publish: useCallback(() => inTurn(() => send('publish')), [inTurn, send]),
    unpublish: useCallback(() => inTurn(unpublish), [inTurn, unpublish]),
    overwrite: useCallback(() => inTurn(overwrite), [inTurn, overwrite]),
  };
}

function isRedirect(error: unknown): boolean {
  return String((error as { digest?: unknown } | null)?.digest ?? '').startsWith('NEXT_REDIRECT');
}
