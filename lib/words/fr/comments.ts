/** Comments and their form, as readers see them. */
export const comments = {
  title: (count: number) =>
    count === 0
      ? 'Aucun commentaire'
      : count === 1
        ? '1 commentaire'
        : `${count.toLocaleString('fr-FR')} commentaires`,
  formTitle: 'Laisser un commentaire',
  privacy: 'Votre adresse e-mail ne sera pas publiée.',
  required: 'Les champs obligatoires sont indiqués avec *',
  body: 'Commentaire',
  name: 'Nom',
  email: 'E-mail',
  submit: 'Laisser un commentaire',
  closed: 'Les commentaires sont fermés.',
  first: 'Soyez la première personne à commenter.',
  reply: 'Répondre',
  replyTo: (name: string) => `Répondre à ${name}`,
  answers: (name: string) => `en réponse à ${name}`,
  permalink: 'Lien permanent vers ce commentaire',
  attemptTitle: 'Votre commentaire n’est pas encore envoyé',
  errorSummary: (count: number) =>
    count === 1 ? 'Une chose est à corriger' : `${count} choses sont à corriger`,
  parentGone: 'Si vous renvoyez le vôtre, il paraîtra comme un nouveau commentaire.',
  errorHint: 'Rien de ce que vous avez écrit n’est perdu.',
  receivedTitle: 'Votre commentaire est bien arrivé',
  receivedPending:
    'Il sera publié dès qu’une personne de l’équipe l’aura relu. Voici comment il apparaîtra :',
  receivedApproved: 'Il est publié.',
  receivedRefused: 'Il ne sera pas publié.',
  seeInArticle: 'Le voir sous l’article',
  backToArticle: 'Retour à l’article',
  replyTitle: (name: string) => `Répondre à ${name}`,
  newTitle: 'Commenter cet article',
  // Said by public/reader.js.
  remember: 'Garder mon nom et mon e-mail dans ce navigateur pour la prochaine fois',
  cancelReply: 'Annuler la réponse',
  sending: 'Envoi en cours…',
  failed: 'Votre commentaire n’a pas pu être envoyé. Votre texte est gardé : réessayez dans un instant.',
  waiting: 'Il sera publié dès qu’une personne de l’équipe l’aura relu.',
  follow: 'Suivre votre commentaire',
};
