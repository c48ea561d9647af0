/** The way of an article: its states, who reads it before its readers, what they say. */
export const flow = {
  states: {
    writing: 'Brouillon',
    review: 'À relire',
    changes: 'À reprendre',
    validated: 'Validé',
    scheduled: 'Programmé',
    published: 'Publié',
    unpublished: 'Dépublié',
    trashed: 'Dans la corbeille',
  },
  drafts: {
    writing: 'Modifications non publiées',
    review: 'Modifications à relire',
    changes: 'Modifications à reprendre',
    validated: 'Modifications validées',
    scheduled: 'Mise à jour programmée',
  },
};
