/** The mails, and the page of those that are not sent yet. Titles are staff’s; nothing that a reader typed. */
export const mails = {
  hello: 'Bonjour,',
  confirm: {
    subject: (title: string) => `Votre adresse e-mail pour un commentaire sur « ${title} »`,
    text: (title: string, site: string) =>
      `Quelqu’un a laissé un commentaire sur « ${title} » (${site}) avec cette adresse e-mail.`,
    ask: 'Si c’est vous, ouvrez ce lien dans les sept jours pour confirmer l’adresse et recevoir les messages que vous avez demandés :',
    ignore: 'Si ce n’est pas vous, ignorez ce message : aucun autre ne vous sera envoyé pour ce commentaire.',
  },
  ownLink: {
    subject: (title: string) => `Le lien de votre commentaire sur « ${title} »`,
    text: (title: string) => `Voici le lien qui vous montre où en est votre commentaire sur « ${title} » :`,
    keep: 'Il permet aussi de le modifier tant que c’est possible et de le retirer. Gardez-le pour vous.',
  },
  decided: {
    approvedSubject: (title: string) => `Votre commentaire sur « ${title} » est publié`,
    approved: (title: string) => `Votre commentaire sur « ${title} » est publié. Le voici en ligne :`,
    refusedSubject: (title: string) => `Votre commentaire sur « ${title} » n’est pas publié`,
    refused: (title: string) =>
      `La modération a relu votre commentaire sur « ${title} » et ne le publie pas.`,
    reasons: {
      offTopic: 'Motif : il ne parle pas du sujet de l’article.',
      insult: 'Motif : il est insultant ou agressif.',
      hate: 'Motif : il s’en prend à des personnes pour ce qu’elles sont.',
      advert: 'Motif : c’est de la publicité.',
      illegal: 'Motif : son contenu est contraire à la loi.',
      privacy: 'Motif : il révèle des informations sur la vie privée de quelqu’un.',
      unreadable: 'Motif : il n’est pas lisible ou pas compréhensible.',
      other: 'Motif : il ne respecte pas les règles du site.',
    },
    said: 'La modération précise :',
    own: 'Pour le revoir ou le retirer, ce lien est à vous seul :',
    page: 'Et voici tout ce qui est gardé sous votre adresse, à télécharger ou à effacer :',
  },
  reply: {
    subject: (title: string) => `Une réponse sur « ${title} »`,
    subjectMany: (count: number) =>
      `${count.toLocaleString('fr-FR')} nouvelles réponses dans les discussions que vous suivez`,
    text: (count: number): string =>
      count === 1
        ? 'Quelqu’un a répondu dans une discussion que vous suivez.'
        : 'Des réponses ont été publiées dans les discussions que vous suivez.',
    on: (title: string) => `Sur « ${title} » :`,
    more: (count: number): string =>
      count === 1 ? 'Et une autre réponse.' : `Et ${count.toLocaleString('fr-FR')} autres réponses.`,
    unsubscribe: 'Ne plus suivre cette discussion :',
  },
  reportDecided: {
    subject: (title: string) => `Votre signalement d’un commentaire sur « ${title} »`,
    text: (title: string, site: string) =>
      `Quelqu’un a signalé un commentaire sur « ${title} » (${site}) en laissant cette adresse e-mail. La modération l’a relu.`,
    ask: 'Si c’est vous, ce lien vous dit ce qu’elle a décidé :',
    ignore: 'Si ce n’est pas vous, ignorez ce message.',
    title: 'Suite de votre signalement',
    about: 'Vous avez signalé un commentaire sous cet article :',
    kept: 'La modération l’a relu : il reste en ligne, car il ne contrevient pas aux règles du site. Merci de votre attention.',
    removed: 'La modération l’a relu et l’a retiré. Merci de votre attention.',
    undecided: 'La modération n’a pas encore décidé.',
  },
  waiting: {
    subject: (title: string) => `Un commentaire à relire sur « ${title} »`,
    subjectMany: (count: number) => `${count.toLocaleString('fr-FR')} commentaires à relire`,
    wrote: (title: string) => `Sur « ${title} », quelqu’un a écrit :`,
    approve: 'Approuver :',
    refuse: 'Refuser :',
    more: (count: number): string =>
      count === 1 ? 'Un autre commentaire attend.' : `${count.toLocaleString('fr-FR')} autres attendent.`,
    yours: 'Les liens pour approuver ou refuser sont à vous seul et valables sept jours.',
    queue: 'Tous les commentaires en attente :',
  },
  submitted: {
    subject: (title: string) => `À relire : « ${title} »`,
    text: (title: string, by: string) => `${by} vous soumet « ${title} » :`,
  },
  reviewed: {
    changesSubject: (title: string) => `À reprendre : « ${title} »`,
    changes: (title: string, by: string) => `${by} a relu « ${title} » et vous demande de le reprendre :`,
    validatedSubject: (title: string) => `Validé : « ${title} »`,
    validated: (title: string, by: string) => `${by} a relu et validé « ${title} » :`,
    publishedSubject: (title: string) => `Publié : « ${title} »`,
    published: (title: string) => `« ${title} » est en ligne :`,
    desk: 'L’article dans l’éditeur :',
  },
  planFailed: {
    subject: (title: string) => `Programmation échouée : « ${title} »`,
    text: (title: string, at: string) =>
      `Ce qui était programmé pour « ${title} », le ${at}, n’a pas pu se faire.`,
    desk: 'L’article dans l’éditeur :',
  },
  newDevice: {
    subject: (site: string) => `Nouvelle connexion à ${site}`,
    text: (site: string, at: string, browser: string) =>
      `Votre compte de ${site} vient d’être ouvert dans un navigateur qui n’y avait jamais servi :\n\n${browser}, le ${at}`,
    yours: 'Si c’est vous, il n’y a rien à faire.',
    notYours:
      'Sinon, changez de mot de passe sans attendre et fermez les autres sessions depuis votre profil :',
  },
  kinds: {
    confirm: 'Confirmation d’une adresse',
    'own-link': 'Lien d’un commentaire',
    decided: 'Décision sur un commentaire',
    reply: 'Réponse dans une discussion',
    'report-decided': 'Suite d’un signalement',
    submitted: 'Article à relire',
    reviewed: 'Relecture d’un article',
    'plan-failed': 'Programmation échouée',
    waiting: 'Commentaire à relire',
    'new-device': 'Connexion depuis un nouveau navigateur',
  },
  outbox: {
    title: 'Messages à envoyer',
    startText: 'Les e-mails qui ne sont pas encore partis.',
    startLink: 'Voir les messages',
    noServer:
      'Ce site n’a pas de serveur d’e-mail (SMTP_URL et MAIL_FROM) : rien ne part. Les messages restent ici ; vous pouvez en transmettre le texte vous-même, ou régler un serveur et ils partiront.',
    empty: 'Aucun message n’attend.',
    shown: (count: number, total: number) =>
      `Les ${count.toLocaleString('fr-FR')} plus anciens sur ${total.toLocaleString('fr-FR')}.`,
    columns: {
      kind: 'Message',
      to: 'Destinataire',
      since: 'Depuis le',
      attempts: 'Essais',
      failure: 'Dernier refus',
    },
    recipient: { reader: 'Lecteur', member: 'Membre' },
    givenUp: 'abandonné',
    read: 'Lire le message',
    useless: 'N’a plus d’objet : il ne sera pas envoyé.',
  },
};
