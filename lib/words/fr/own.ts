/** A reader's own pages: the proof of an address, what is kept under it, what is followed. */
export const own = {
  confirmTitle: 'Confirmer votre adresse e-mail',
  confirmText: 'Un commentaire a été écrit avec votre adresse sous cet article :',
  confirmNote:
    'Confirmez si c’est bien vous. Sinon, fermez cette page : rien ne vous sera envoyé. Dans ce navigateur, vos prochains commentaires pourront paraître sans attendre une fois que l’un d’eux aura été approuvé.',
  confirmSubmit: 'C’est bien moi',
  title: 'Vos commentaires et vos données',
  note: (email: string) =>
    `Tout ce qui est gardé sous l’adresse ${email}. Cette page n’est qu’à vous : ne donnez son adresse à personne.`,
  comments: 'Vos commentaires',
  follows: 'Les fils que vous suivez',
  followsNone: 'Vous ne suivez aucun fil.',
  unfollow: 'Ne plus suivre',
  unfollowOf: (title: string) => `Ne plus suivre « ${title} »`,
  data: 'Vos données',
  exported: 'Télécharger tout ce qui est gardé de vous (JSON)',
  erase: 'Effacer mes données',
  eraseNote:
    'Votre nom, votre adresse e-mail et vos traces techniques sont effacés pour toujours. Vos textes publiés restent, sous le nom « Anonyme ». Pour qu’un texte disparaisse aussi, retirez-le d’abord.',
  eraseSubmit: 'Tout effacer',
  erasedTitle: 'Vos données sont effacées',
  erasedText: 'Plus rien sur ce site ne dit qui vous étiez.',
  unsubscribeTitle: 'Ne plus recevoir d’e-mails',
  unsubscribeText: (title: string) =>
    `Vous recevez un e-mail quand quelqu’un répond dans un fil de l’article « ${title} ».`,
  unsubscribeAllText: 'Vous recevez un e-mail quand quelqu’un répond dans un des fils que vous suivez.',
  unsubscribeSubmit: 'Ne plus en recevoir',
  unsubscribed: 'C’est fait : vous ne recevrez plus d’e-mail de ces réponses.',
  moderateTitle: { approved: 'Approuver ce commentaire ?', refused: 'Refuser ce commentaire ?' },
  moderateSubmit: { approved: 'Approuver', refused: 'Refuser' },
  moderateDone: { approved: 'Le commentaire est approuvé.', refused: 'Le commentaire est refusé.' },
  moderateOver: {
    used: 'Ce lien a déjà servi. Rien n’a été changé.',
    late: 'Ce lien est trop ancien. Rien n’a été changé.',
    over: 'Ce commentaire n’est plus tel que vous l’avez reçu : son texte a changé, ou quelqu’un a déjà décidé. Rien n’a été changé.',
  },
  moderateMailed: 'Le texte que vous avez reçu',
  moderateQueue: 'Ouvrir les commentaires en attente',
};
