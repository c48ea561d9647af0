'use client';

import { type RefObject, useCallback, useRef, useState } from 'react';
import type { Draft } from '@/lib/articles/schema';
import type { ArticleActions, SaveResult, SendFault, Sent } from './actions';
import { askAction } from './ask-action';
import { formOf, inputOf, type WrittenText } from './draft-form';
import { mayPass, stateOf } from './faults';
import type { ArticleState, Notice, Refusal, SaveState } from './save-states';
import { sendDraft } from './send-draft';
import { type Next, useAutosave } from './use-autosave';
import { useMeeting } from './use-meeting';
import { useTurns } from './use-turns';
import type { WrittenTextState } from './use-written-text';

type Saving = {
  draft: Draft;
  actions: Pick<ArticleActions, 'publish' | 'unpublish'>;
  text: Pick<WrittenTextState, 'read' | 'replace' | 'changes' | 'settleSlug'>;
  version: RefObject<number>;
  isUnsaved: RefObject<boolean>;
  onSaved: () => void;
  keepNow: () => void;
};

/** Saves by itself and by hand, publishes and unpublishes, one after the other. Nothing that is typed meanwhile is lost or blocked. */
export function useSaving({ draft, actions, text, version, isUnsaved, onSaved, keepNow }: Saving) {
  const { id } = draft;
  const { read, replace, changes, settleSlug } = text;
  const status = useRef(draft.status);
  const [state, setState] = useState<SaveState>('saved');
  /** When it was saved last, and how often by hand: that is told aloud. */
  const [last, setLast] = useState<{ at: Date | null; byHand: number }>({ at: null, byHand: 0 });
  const [article, setArticle] = useState<ArticleState>(draft);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const inTurn = useTurns();
  const [opened] = useState<WrittenText>(() => ({ form: formOf(draft), body: draft.body }));
  const { meeting, isMeeting, meet, choose: sendChosen, over, sentInVain, stored } = useMeeting(id, opened);

  /** Says why nothing was saved. One's own doing is answered in a notice, the rest by the word alone. */
  const fail = useCallback((fault: SendFault, quiet: boolean, requestId?: string): Next => {
    setState(stateOf(fault));
    if (fault === 'conflict' || fault === 'signedOut') setNotice({ kind: fault });
    else if (!quiet || !mayPass(fault)) setNotice({ kind: 'fault', fault, requestId });
    return mayPass(fault) ? 'retry' : 'wait';
  }, []);

  const keep = useCallback(
    (saved: { version: number }, sent: WrittenText, before: number, quiet: boolean) => {
      version.current = saved.version;
      stored(sent);
      const isCurrent = changes() === before;
      if (isCurrent) onSaved();
      isUnsaved.current = !isCurrent;
      setState(isCurrent ? 'saved' : 'unsaved');
      setLast(({ byHand }) => ({ at: new Date(), byHand: quiet ? byHand : byHand + 1 }));
      setNotice((notice) => (notice?.kind === 'signedOut' || notice?.kind === 'fault' ? null : notice));
      return isCurrent;
    },
    [changes, isUnsaved, onSaved, stored, version],
  );

  const send = useCallback(
    async (kind: 'save' | 'publish', quiet: boolean): Promise<Next> => {
      if (isMeeting()) return fail('conflict', quiet);
      const before = changes();
      const sent = read();
      // A try after a failure says nothing before it succeeds.
      setState((state) => (quiet && (state === 'offline' || state === 'signedOut') ? state : 'saving'));
      if (!quiet) setNotice(null);
      keepNow();
      const ask = (): Promise<Sent<SaveResult>> =>
        kind === 'save'
          ? sendDraft(id, inputOf(sent, version.current))
          : askAction(() => actions.publish({ id, draft: inputOf(sent, version.current) }), isUnsaved);
      let answer = await ask();
      for (let tries = 0; !answer.done && answer.fault === 'conflict' && tries < 3; tries++) {
        const met = await meet();
        if ('fault' in met) return fail(met.fault, quiet);
        version.current = met.version;
        answer = await ask();
      }
      if (!answer.done && answer.fault === 'unreachable') sentInVain(sent);
      if (!answer.done) return fail(answer.fault, quiet, answer.requestId);
      const { value } = answer;
      const isCurrent = value.saved !== null && keep(value.saved, sent, before, quiet);
      if (!value.ok) {
        setRefusal({ errors: value.errors, draftSaved: value.saved !== null, at: Date.now(), quiet });
        if (value.saved === null) setState('invalid');
        return 'wait';
      }
      setRefusal(null);
      if (kind === 'save') {
        setArticle((article) => ({ ...article, hasChanges: article.status !== 'draft' }));
        return 'done';
      }
      if (isCurrent) settleSlug(value.saved.slug);
      setNotice({ kind: 'done', what: status.current === 'published' ? 'updated' : 'published' });
      status.current = 'published';
      const live = { status: 'published', stage: 'writing', hasChanges: false } as const;
      setArticle((article) => ({ ...article, ...live, liveSlug: value.saved.slug }));
      return 'done';
    },
    [
      actions,
      changes,
      fail,
      id,
      isMeeting,
      isUnsaved,
      keep,
      keepNow,
      meet,
      read,
      sentInVain,
      settleSlug,
      version,
    ],
  );

  const { touched: saveSoon, after } = useAutosave(
    useCallback(
      () => inTurn(async () => (isUnsaved.current && !isMeeting() ? send('save', true) : 'done')),
      [inTurn, isMeeting, isUnsaved, send],
    ),
  );

  const byHand = useCallback(
    async (kind: 'save' | 'publish'): Promise<boolean> => {
      const next = await inTurn(() => send(kind, false));
      after(next);
      return next === 'done';
    },
    [after, inTurn, send],
  );

  const unpublish = useCallback(async (): Promise<boolean> => {
    setNotice(null);
    const answer = await askAction(() => actions.unpublish({ id }), isUnsaved);
    if (!answer.done) {
      setNotice({ kind: 'fault', fault: answer.fault, requestId: answer.requestId });
      return false;
    }
    status.current = 'unpublished';
    setArticle((article) => ({ ...article, status: 'unpublished', liveSlug: null }));
    setNotice({ kind: 'done', what: 'unpublished' });
    return true;
  }, [actions, id, isUnsaved]);

  /** Saves what was chosen of two texts that met. @returns what is in the way, if anything */
  const choose = useCallback(
    async (chosen: WrittenText) => {
      const result = await sendChosen(chosen, read());
      if (typeof result === 'string' || !result.ok) return result;
      replace(chosen);
      over();
      keep(result.saved, chosen, changes(), false);
      setNotice({ kind: 'done', what: 'chosen' });
      return null;
    },
    [changes, keep, over, read, replace, sendChosen],
  );

  return {
    state,
    last,
    article,
    notice,
    refusal,
    meeting,
    choose: useCallback((chosen: WrittenText) => inTurn(() => choose(chosen)), [choose, inTurn]),
    dismiss: useCallback(() => setNotice(null), []),
    touched: useCallback(() => {
      isUnsaved.current = true;
      setState((state) =>
        state === 'saved' || state === 'invalid' || state === 'failed' ? 'unsaved' : state,
      );
      saveSoon();
    }, [isUnsaved, saveSoon]),
    save: useCallback(() => byHand('save'), [byHand]),
    publish: useCallback(() => byHand('publish'), [byHand]),
    unpublish: useCallback(() => inTurn(unpublish), [inTurn, unpublish]),
    /** Once nothing is being saved. */
    idle: useCallback(() => inTurn(async () => {}), [inTurn]),
    /** Goes on from a text that was kept of another version: what was saved since is met, not written over. */
    startFrom: useCallback(
      (from: number) => {
        if (from === version.current) return;
        version.current = from;
        stored(null);
      },
      [stored, version],
    ),
  };
}
