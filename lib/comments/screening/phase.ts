import type { CommentMode, CommentSettings } from '../../settings/comments/schema';

/** What a phase may say: nothing against it, one more click, wait for a moderator, refused, spam. */
export type Verdict = 'pass' | 'ask' | 'hold' | 'refuse' | 'spam';

/** What a phase says and what it saw (`screening` of the dictionaries makes a sentence of it). No e-mail address. */
export type Finding = { verdict: Verdict; saw?: Saw };
export type Saw = { count?: number; words?: string[]; text?: string };

/** A comment with all that is known about it and its sender before anything is stored. */
export type Candidate = {
  name: string;
  /** Lower case. */
  email: string;
  body: string;
  article: { id: string; mode: CommentMode };
  settings: CommentSettings;
  sender: {
    network: string;
    /** The field that no person sees was filled in. */
    fellForTrap: boolean;
    /** The token of the form: none on kept pages; `asked`: of the page that asks for one more click. */
    form: 'none' | 'good' | 'asked' | 'bad';
  };
  known: {
    /** Names of staff, as they are shown. */
    staff: readonly string[];
    bans: readonly { kind: string; value: string; label: string }[];
    /** This sender has proved the e-mail address, in this browser. */
    isProved: boolean;
    /** Approved comments of that address by someone who had proved it. */
    approvedBefore: number;
    /** How often the same text came from that address for this article within a day. */
    sameText: number;
    /** What the filter knows of the comment's words; '' counts the comments it learnt. */
    words: ReadonlyMap<string, { ham: number; spam: number }>;
  };
};

/** One look at a comment. A phase is one file of phases/, a line in screen.ts and a sentence in the dictionaries. */
export type Phase = { name: string; look(candidate: Candidate): Finding | Promise<Finding> };

/** What a phase said, as it is stored. `failed`: it threw, and the comment is held. */
export type TraceEntry = { phase: string; verdict: Verdict; saw?: Saw; failed?: true };
