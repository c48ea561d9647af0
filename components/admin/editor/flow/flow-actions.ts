import type { FlowView } from '@/lib/articles/flow/schema';
import type { Outcome } from '@/lib/errors';
import type { Answer } from '../state/actions';

/** What the editor asks of the server on the way of an article (app/admin/articles/flow/actions.ts). */

type Ask<Input, Value> = (input: Input) => Promise<Answer<Value>>;
type Seen = { id: string; version: number };

export type FlowActions = {
  read: Ask<{ id: string }, FlowView>;
  submit: Ask<Seen, Outcome<unknown>>;
  withdraw: Ask<{ id: string }, Outcome<unknown>>;
  validate: Ask<Seen, Outcome<unknown>>;
  askForChanges: Ask<{ id: string; words: string }, Outcome<unknown>>;
  assign: Ask<{ id: string; memberId: string }, Outcome<unknown>>;
  trash: Ask<{ id: string }, null>;
};
