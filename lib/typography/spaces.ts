/** U+00A0, before `:` and inside « ». */
export const NBSP = '\u00a0';
/** U+202F, before `; ! ?` and between thousands. */
export const NARROW = '\u202f';
/** Stands for what is not text, or not ours to correct: code, addresses. */
export const OPAQUE = '\ufffc';

/** A space within a line, as a class of a regular expression: typed, no-break, narrow, thin. */
export const SPACE = '[ \\u00a0\\u202f\\u2009]';
