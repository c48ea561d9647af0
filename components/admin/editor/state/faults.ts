import type { SendFault } from './actions';
import type { SaveState } from './save-states';

/** What the word beside the buttons says of a save that failed. */
export function stateOf(fault: SendFault): SaveState {
  if (fault === 'unreachable') return 'offline';
  return fault === 'signedOut' || fault === 'conflict' ? fault : 'failed';
}

/** Whether what kept a save from succeeding may be over in a moment. */
export function mayPass(fault: SendFault): boolean {
  return fault !== 'conflict' && fault !== 'notFound' && fault !== 'forbidden';
}
