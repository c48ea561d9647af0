/** The legal pages, as they are until a site writes its own. */
export const legal = {
  notice: 'Mentions légales',
  privacy: 'Confidentialité',
  noticeText: [
    '## Éditeur',
    'Le site {site} est édité par {publisher}.\n{address}',
    '## Direction de la publication',
    '{director}',
    '## Contact',
    '{contact}',
    '## Hébergement',
    '{host}',
    '## Droits d’auteur',
    'Les textes et les images de ce site appartiennent à leurs auteurs. Ils peuvent être cités brièvement, avec le nom de l’auteur et un lien ; toute autre reprise demande un accord écrit.',
    '## Commentaires',
    'Les commentaires engagent leurs auteurs. Un commentaire illicite peut être signalé par le lien placé à côté de lui, ou au contact ci-dessus.',
  ].join('\n\n'),
  privacyText: [
    'Cette page dit ce que {site} garde de vous, pourquoi et pendant combien de temps.',
    '## Responsable',
    '{publisher}\n{contact}',
    '## Quand vous lisez',
    '{reading}',
    '## Quand vous commentez',
    [
      '- Votre nom et votre texte sont publiés après relecture ou selon les règles du site.',
      '- Votre adresse e-mail n’est jamais publiée ni transmise. Elle sert à vous répondre et à reconnaître vos commentaires. {emailKept}',
      '- L’adresse de votre réseau et le nom de votre navigateur, gardés contre les abus, sont effacés après {networkDays}\u00a0jours.',
      '- Si vous confirmez votre adresse, un cookie le retient dans ce navigateur ; le nom que vous tapez y est gardé si vous le demandez.',
    ].join('\n'),
    'La base de ces traitements est l’intérêt légitime du site à publier des échanges et à les protéger (article 6, paragraphe 1, point f du RGPD).',
    '## Vos droits',
    'Vous pouvez demander l’accès à vos données, leur rectification, leur effacement, leur limitation ou vous opposer à leur usage, au contact ci-dessus. Le lien reçu par courriel avec votre commentaire ouvre une page où vous téléchargez et effacez tout vous-même.',
    'Vous pouvez aussi saisir l’autorité de protection des données de votre pays, en France la CNIL.',
  ].join('\n\n'),
  counted:
    'Aucun cookie n’est déposé et rien n’est chargé depuis un autre site sans votre clic. Les pages lues sont comptées par jour et par article, sans adresse, sans identifiant et sans rien qui vous distingue.',
  notCounted:
    'Aucun cookie n’est déposé, rien n’est chargé depuis un autre site sans votre clic et les lectures ne sont pas comptées.',
  emailUntilAsked: 'Elle est gardée jusqu’à ce que vous demandiez son effacement.',
  emailErased: 'Elle est effacée {emailMonths}\u00a0mois après votre dernier commentaire.',
};
