/** The way of an article: its states, who reads it before its readers, what they say. */
export const flow = {
  states: {
    writing: 'Draft',
    review: 'To review',
    changes: 'Changes requested',
    validated: 'Approved',
    scheduled: 'Scheduled',
    published: 'Published',
    unpublished: 'Unpublished',
    trashed: 'In the trash',
  },
  drafts: {
    writing: 'Unpublished changes',
    review: 'Changes to review',
    changes: 'Changes to rework',
    validated: 'Changes approved',
    scheduled: 'Update scheduled',
  },
};
