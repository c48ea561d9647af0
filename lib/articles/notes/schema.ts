import { z } from 'zod';
import { cleanText, textField } from '../../text';

/** The most of a passage that is kept to find it again, and of what stood around it, in UTF-16 units. */
export const MAX_QUOTE = 1_000;
export const MAX_AROUND = 60;

const passage = (max: number) => z.string().max(max).transform(cleanText).default('');

export const noteSchema = z.object({
  words: textField(5_000, 'noteTooLong', 'noteMissing'),
  quote: passage(MAX_QUOTE),
  before: passage(MAX_AROUND),
  after: passage(MAX_AROUND),
});
export const answerSchema = noteSchema.pick({ words: true });
export type NoteField = 'words';

export type AnswerView = {
  id: string;
  words: string;
  /** '' for the machine's owner, and for who is no member any more. */
  by: string;
  at: Date;
  /** It is the viewer's own and may be deleted: nobody has answered it. */
  mayDelete: boolean;
};

/** A note about a passage, which is found again by its words; '' is the whole article. */
export type NoteView = AnswerView & {
  quote: string;
  before: string;
  after: string;
  resolved: { by: string; at: Date } | null;
  answers: AnswerView[];
};
