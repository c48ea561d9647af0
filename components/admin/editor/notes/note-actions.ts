import type { NoteView } from '@/lib/articles/notes/schema';
import type { Outcome } from '@/lib/errors';
import type { Answer } from '../state/actions';
import type { Passage } from './find-passage';

/** What the notes ask of the server (app/admin/articles/notes/actions.ts). */

type Ask<Input, Value> = (input: Input) => Promise<Answer<Value>>;

export type NoteActions = {
  list: Ask<{ id: string }, NoteView[]>;
  add: Ask<{ id: string; note: Passage & { words: string } }, Outcome<{ id: string }>>;
  answer: Ask<{ id: string; note: { words: string } }, Outcome<{ id: string }>>;
  resolve: Ask<{ id: string }, null>;
  reopen: Ask<{ id: string }, null>;
  remove: Ask<{ id: string }, null>;
};
