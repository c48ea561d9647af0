import type { moderation as french } from '../fr/moderation';

/** The queue of comments, as moderators see it. */
export const moderation: typeof french = {
  title: 'Comments',
  tabs: 'State of the comments',
  tab: { pending: 'Pending', approved: 'Approved', spam: 'Spam', trashed: 'Trash' },
  empty: {
    pending: 'No pending comments. Everything has been read.',
    approved: 'No approved comments yet.',
    spam: 'No spam.',
    trashed: 'The trash is empty.',
  },
  order: {
    pending: 'Oldest first.',
    approved: 'Newest first.',
    spam: 'Newest first.',
    trashed: 'Newest first.',
  },
  on: 'On',
  answers: (name) => `in answer to ${name}`,
  next: 'Next comments',
  first: 'Back to the beginning',
  approve: 'Approve',
  spam: 'Spam',
  trash: 'Trash',
  undo: 'Undo',
  done: {
    approved: (name) => `Comment by ${name} approved.`,
    spam: (name) => `Comment by ${name} marked as spam.`,
    trashed: (name) => `Comment by ${name} moved to the trash.`,
    undone: (name) => `Decision undone for the comment by ${name}.`,
  },
  faults: {
    conflict: 'Somebody else decided about this comment meanwhile. Nothing was changed.',
    notFound: 'This comment no longer exists.',
  },
  keys: {
    active: 'Shortcuts on',
    title: 'Keyboard shortcuts',
    next: 'next comment',
    previous: 'previous comment',
    approve: 'approve',
    spam: 'spam',
    trash: 'trash',
    undo: 'undo the last decision',
    help: 'show or hide this list',
  },
};
