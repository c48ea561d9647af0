import type { saving as fr } from '../fr/saving';

export const saving: typeof fr = {
  word: {
    saved: (time) => `Saved at ${time}`,
    asOpened: 'Saved',
    unsaved: 'Not saved yet',
    saving: 'Saving…',
    offline: 'Offline: kept in this browser',
    signedOut: 'Signed out: kept in this browser',
    conflict: 'Conflict: nothing is saved',
    invalid: 'Not saved: a field needs correcting',
    failed: 'Not saved',
  },
  signedOut: {
    title: 'Your session has ended',
    text: 'Go on writing: everything is kept in this browser. Sign in again in another tab, and saving goes on by itself.',
    signIn: 'Sign in again (new tab)',
  },
  presence: {
    others: (count, names) => (count === 1 ? `${names} has it open too.` : `${names} have it open too.`),
    and: 'and',
    elsewhere: 'You have this article open elsewhere too.',
    saved: (by, time) => `${by} saved this article at ${time}, after you opened it.`,
    savedHint: 'What you would write here would meet the other version.',
    reload: 'See the saved version',
    somebody: 'Somebody',
    you: 'You, elsewhere,',
  },
  conflict: {
    title: 'Two versions of this article meet',
    text: (by, time) =>
      `${by} saved another one at ${time}. Nothing was overwritten; your version is kept in this browser.`,
    open: 'Compare and choose',
    heading: 'Choose passage by passage',
    explain:
      'Wherever they differ, keep your version or the other one. Both whole texts stay in the history.',
    mine: 'Mine',
    theirs: 'The other',
    theirsOf: (by) => `That of ${by}`,
    allMine: 'Take all of mine',
    allTheirs: 'Take all of the other',
    who: {
      mine: 'Only you changed this passage',
      theirs: 'Only the other version changes this passage',
      both: 'Both versions change this passage',
    },
    passage: (n, all) => `Passage ${n} of ${all}`,
    onlyHere: 'only here:',
    empty: 'This passage is not there',
    count: (count) =>
      count === 1 ? '1 passage differs' : `${count.toLocaleString('en-GB')} passages differ`,
    save: 'Save this choice',
    close: 'Back to my text',
    again: 'Another version was saved while you chose: here it is.',
    failed: 'The server did not answer: your choice is still here, try again in a moment.',
    refused: 'This choice cannot be saved:',
    done: 'Your choice is saved. Both versions are in the history.',
    history: 'See the history',
  },
};
