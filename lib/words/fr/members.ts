/** Signing in, first set-up, passwords. */
export const members = {
  signIn: 'Se connecter',
  signInTitle: 'Connexion',
  signInIntro: 'Réservé à la rédaction et à la modération.',
  signOut: 'Se déconnecter',
  email: 'Adresse e-mail',
  password: 'Mot de passe',
  newPassword: 'Nouveau mot de passe',
  passwordHint: 'Au moins 12 caractères.',
  name: 'Nom',
  forgot: 'Mot de passe oublié ?',
  forgotTitle: 'Mot de passe oublié',
  forgotIntro:
    'Indiquez votre adresse e-mail : si elle est celle d’un membre, un lien vous y attend dans quelques instants.',
  forgotSubmit: 'Recevoir un lien',
  forgotSent:
    'Si cette adresse est celle d’un membre, un lien vient d’y être envoyé. Il est valable une heure.',
  forgotNoMail:
    'Ce site n’envoie pas encore d’e-mails. La personne qui l’administre peut vous donner un nouveau mot de passe depuis le terminal, avec cette commande :',
  chooseTitle: 'Choisir un mot de passe',
  chooseSubmit: 'Enregistrer le mot de passe',
  chosen: 'Votre mot de passe est changé. Vous pouvez vous connecter.',
  signedOut: 'Vous êtes déconnecté.',
  backToSignIn: 'Retour à la connexion',
  setUpTitle: 'Première installation',
  setUpIntro:
    'Créez le compte de la personne qui administre le site. Le code est affiché dans le terminal où le serveur a démarré.',
  setUpCode: 'Code affiché dans le terminal',
  setUpSubmit: 'Créer le compte',
  passwordMailSubject: (site: string) => `Un nouveau mot de passe pour ${site}`,
  passwordMailText: (name: string, site: string, link: string) =>
    `Bonjour ${name},\n\nVous avez demandé un nouveau mot de passe pour ${site}. Pour le choisir, ouvrez ce lien dans l’heure :\n\n${link}\n\nIl ne sert qu’une fois. Si vous n’avez rien demandé, ignorez ce message : votre mot de passe reste le même.\n`,
  created: 'Le compte est créé. Vous pouvez vous connecter.',
  errorSummary: (count: number) =>
    count === 1 ? 'Une chose est à corriger' : `${count} choses sont à corriger`,
  askAgain: 'Demander un nouveau lien',
  linkTitle: 'Ce lien ne sert plus',
  roles: {
    administrator: 'Administration',
    editor: 'Rédaction en chef',
    author: 'Rédaction',
    moderator: 'Modération',
  },
};
