import type { StateFacts } from '@/lib/articles/flow/schema';
import type { DraftField } from '@/lib/articles/schema';
import type { FieldErrors } from '@/lib/errors';
import type { SendFault } from './actions';

export type SaveState =
  | 'saved'
  | 'unsaved'
  | 'saving'
  | 'failed'
  | 'offline'
  | 'signedOut'
  | 'conflict'
  | 'invalid';
export type Notice =
  | { kind: 'fault'; fault: SendFault; requestId: string | undefined }
  | { kind: 'conflict' }
  | { kind: 'signedOut' }
  | { kind: 'done'; what: 'published' | 'updated' | 'unpublished' | 'chosen' };
export type ArticleState = StateFacts & { liveSlug: string | null };
/** `at` makes every refused save a new one, so that its summary takes the focus again; not one that nobody asked for. */
export type Refusal = { errors: FieldErrors<DraftField>; draftSaved: boolean; at: number; quiet: boolean };
