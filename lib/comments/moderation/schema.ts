import { z } from 'zod';
import type { CommentStatus } from '../schema';
import type { TraceEntry } from '../screening/phase';

/** Why a comment is refused: what its author may be told. */
export const REASONS = [
  'offTopic',
  'insult',
  'hate',
  'advert',
  'illegal',
  'privacy',
  'unreadable',
  'other',
] as const;
export type Reason = (typeof REASONS)[number];

/** What a moderator may make of a comment. Only its author withdraws. */
export const DECISIONS = ['approved', 'refused', 'spam', 'trashed', 'pending'] as const;

/** The lists of the queue. */
export const QUEUES = ['pending', 'reported', 'approved', 'refused', 'spam', 'trashed', 'all'] as const;
export type QueueName = (typeof QUEUES)[number];

const id = z.string().regex(/^[a-z2-7]{16}$/);

/** What the databases' integers hold. */
const MOST_VERSIONS = 2 ** 31 - 1;

/** A comment as the moderator saw it: a decision is bound to its state and to its text. */
export const seenSchema = z.object({
  id,
  from: z.enum(['pending', 'approved', 'refused', 'withdrawn', 'spam', 'trashed']),
  version: z.coerce.number().int().min(1).max(MOST_VERSIONS),
});
export type Seen = z.infer<typeof seenSchema>;

export const decisionSchema = z.object({
  seen: z.array(seenSchema).min(1).max(200),
  to: z.enum(DECISIONS),
  reason: z.union([z.enum(REASONS), z.literal('')]).default(''),
  words: z.string().trim().max(1_000).default(''),
});

export type DecisionInput = z.input<typeof decisionSchema>;

/** What became of one comment of a decision. */
export type Decided = { id: string; name: string; result: 'done' | 'conflict' | 'gone' };

/** What the queue is narrowed to. Dates are days of the site (`2026-11-23`). */
export const filterSchema = z.object({
  article: z.union([id, z.literal('')]).default(''),
  person: z.union([id, z.literal('')]).default(''),
  words: z.string().trim().max(200).default(''),
  since: z.union([z.iso.date(), z.literal('')]).default(''),
  until: z.union([z.iso.date(), z.literal('')]).default(''),
  phase: z.string().max(40).default(''),
});
export type QueueFilter = z.infer<typeof filterSchema>;

/** What is known of the person: how many of their comments are in which state. */
export type History = { approved: number; refused: number; spam: number };

/** A comment in the queue: the only view with the e-mail address, for those who may moderate. */
export type QueuedComment = {
  id: string;
  status: CommentStatus;
  version: number;
  name: string;
  email: string | null;
  /** The contact, to filter by; none when staff wrote it or the address is erased. */
  personId: string | null;
  isProved: boolean;
  byStaff: boolean;
  network: string | null;
  body: string;
  createdAt: Date;
  editedAt: Date | null;
  reason: string;
  reasonWords: string;
  article: { id: string; slug: string; title: string };
  answers: { id: string; name: string; body: string } | null;
  trace: TraceEntry[];
  /** The first undecided ones, of `reportCount`. */
  reports: { reason: string; words: string; at: Date }[];
  reportCount: number;
  history: History;
  decided: { by: string | null; at: Date } | null;
};

/** A conflict: the text that was seen, and how the comment is now: who decided, who changed the text (null: its author). */
export type ConflictView = {
  id: string;
  name: string;
  seen: string;
  now: {
    body: string;
    status: CommentStatus;
    version: number;
    by: string | null;
    edited: { by: string | null } | null;
  };
};
