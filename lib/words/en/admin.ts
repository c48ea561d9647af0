import type { admin as french } from '../fr/admin';

/** The frame of the admin area, its start page, and what an action says that could not be done. */
export const admin: typeof french = {
  title: 'Administration',
  menu: 'Menu',
  sections: {
    home: 'Start',
    articles: 'Articles',
    media: 'Media',
    comments: 'Comments',
    taxonomy: 'Categories',
    members: 'Members',
    audit: 'Audit log',
    settings: 'Settings',
  },
  pendingCount: (count) => `${count.toLocaleString('en-GB')} pending`,
  viewSite: 'View the site',
  skipToContent: 'Skip to the content',
  signedInAs: 'Signed in as',
  welcome: (name) => `Hello ${name}`,
  refused: 'Your account does not give access to that page. Whoever administers the site can open it to you.',
  faults: {
    notFound: 'This is no longer there.',
    forbidden: 'Your account does not allow this.',
    conflict: 'Somebody else changed it meanwhile. Nothing was overwritten.',
    tooMany: 'Too many attempts. Wait a few minutes before you try again.',
    failed: 'The server met a problem. Nothing was changed; please try again.',
  },
};
