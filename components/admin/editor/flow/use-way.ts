'use client';

import { useCallback, useEffect, useRef } from 'react';
import type { FlowView } from '@/lib/articles/flow/schema';
import type { SaveState } from '../state/save-states';
import type { FlowActions } from './flow-actions';
import { useFlow } from './use-flow';

type Saving = {
  state: SaveState;
  publish: () => Promise<boolean>;
  unpublish: () => Promise<boolean>;
};

/** The way of the article that is written here: what saves and publications do to it. */
export function useWay(initial: FlowView, actions: FlowActions, saving: Saving) {
  const flow = useFlow(initial, actions);
  const { refresh } = flow;
  const { publish: send, unpublish: takeOff } = saving;
  const stage = useRef(initial.stage);
  useEffect(() => {
    stage.current = flow.flow.stage;
  }, [flow.flow.stage]);

  // A save of what was validated leads it back.
  useEffect(() => {
    if (saving.state === 'saved' && stage.current === 'validated') void refresh();
  }, [saving.state, refresh]);
  const publish = useCallback(async () => {
    const isDone = await send();
    await refresh();
    return isDone;
  }, [send, refresh]);

  const unpublish = useCallback(async () => {
    await takeOff();
    await refresh();
  }, [takeOff, refresh]);

  const trash = useCallback(async () => {
    const answer = await actions.trash({ id: initial.id }).catch(() => undefined);
    if (answer?.done) window.location.assign('/admin/articles');
    else await refresh();
  }, [actions, initial.id, refresh]);

  return { flow, publish, unpublish, trash };
}
