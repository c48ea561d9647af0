/** Reports of comments by readers. */
export const reports = {
  title: 'Signaler un commentaire',
  intro: 'Dites à l’équipe du site ce qui ne va pas dans ce commentaire. Votre signalement n’est pas publié.',
  reason: 'Raison (obligatoire)',
  reasons: {
    insult: 'Insulte, menace ou harcèlement',
    hate: 'Propos haineux ou discriminatoire',
    spam: 'Publicité ou message indésirable',
    personalData: 'Données personnelles de quelqu’un',
    illegal: 'Contenu illégal',
    misinformation: 'Information fausse ou trompeuse',
    other: 'Autre raison',
  },
  words: 'Précisions',
  wordsHint: 'Nécessaires si vous choisissez « Autre raison », utiles dans tous les cas.',
  email: 'E-mail (facultatif)',
  emailHint: 'Pour recevoir la décision. Votre adresse n’est ni publiée ni utilisée pour autre chose.',
  submit: 'Envoyer le signalement',
  attemptTitle: 'Votre signalement n’est pas encore envoyé',
  sentTitle: 'Merci de votre signalement',
  sent: 'Une personne de l’équipe va relire ce commentaire.',
};
