/** The rules of comments of a site that wrote none, as plain text: blank lines part paragraphs, `- ` begins an item. */
export const rules = {
  /** @param networkDays days that the network address is kept @param emailMonths months that the e-mail address is kept; 0: no end */
  usual: (networkDays: number, emailMonths: number) => `
Les commentaires sont là pour prolonger les articles : une précision, une question, une expérience, un désaccord argumenté sont les bienvenus. On peut tout discuter ici, à condition de répondre aux idées et de respecter les personnes.

Ne sont pas publiés :

- les insultes, les menaces et le harcèlement ;
- les propos haineux ou discriminatoires, et tout ce que la loi interdit ;
- la publicité et les liens sans rapport avec l’article ;
- les données personnelles d’autrui : adresse, téléphone, vie privée ;
- les messages hors sujet ou répétés.

Les commentaires sont lus par l’équipe du site, avant ou après leur publication. Un commentaire peut être refusé ou retiré s’il ne respecte pas ces règles ; il n’est pas réécrit pour lui faire dire autre chose.

Votre adresse e-mail n’est jamais publiée, ni transmise à d’autres lecteurs. ${
    emailMonths === 0
      ? 'Elle est conservée avec vos commentaires, jusqu’à ce que vous demandiez son effacement.'
      : `Elle est effacée ${emailMonths.toLocaleString('fr-FR')} mois après votre dernier commentaire.`
  } L’adresse réseau depuis laquelle vous écrivez sert à écarter les envois indésirables ; elle est effacée ${
    networkDays === 1 ? 'au bout d’un jour' : `au bout de ${networkDays.toLocaleString('fr-FR')} jours`
  }.

Un commentaire vous semble contraire à ces règles ? Le lien « Signaler », sous chaque commentaire, prévient l’équipe du site. Un commentaire que vous avez écrit se retire à tout moment depuis la page affichée après l’envoi. Si vous n’en avez plus l’adresse, signalez-le, choisissez « Autre raison », et dites qu’il est de vous.
`,
};
