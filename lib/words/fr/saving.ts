/** What is saved of an article while it is written, who else has it open, and two texts that met. */
export const saving = {
  word: {
    saved: (time: string) => `Enregistré à ${time}`,
    asOpened: 'Enregistré',
    unsaved: 'Pas encore enregistré',
    saving: 'Enregistrement…',
    offline: 'Hors connexion : gardé dans ce navigateur',
    signedOut: 'Session terminée : gardé dans ce navigateur',
    conflict: 'Conflit : rien n’est enregistré',
    invalid: 'Pas enregistré : un champ est à corriger',
    failed: 'Pas enregistré',
  },
  signedOut: {
    title: 'Votre session est terminée',
    text: 'Continuez d’écrire : tout est gardé dans ce navigateur. Reconnectez-vous dans un autre onglet, l’enregistrement reprendra de lui-même.',
    signIn: 'Se reconnecter (nouvel onglet)',
  },
  presence: {
    others: (count: number, names: string) =>
      count === 1 ? `${names} l’a aussi ouvert.` : `${names} l’ont aussi ouvert.`,
    and: 'et',
    elsewhere: 'Vous avez aussi ouvert cet article ailleurs.',
    saved: (by: string, time: string) =>
      `${by} a enregistré cet article à ${time}, après que vous l’avez ouvert.`,
    savedHint: 'Ce que vous écririez ici rencontrerait l’autre version.',
    reload: 'Voir la version enregistrée',
    somebody: 'Quelqu’un',
    you: 'Vous, ailleurs,',
  },
  conflict: {
    title: 'Deux versions de cet article se rencontrent',
    text: (by: string, time: string) =>
      `${by} a enregistré la sienne à ${time}. Rien n’a été écrasé ; votre version est gardée dans ce navigateur.`,
    open: 'Comparer et choisir',
    heading: 'Choisir passage par passage',
    explain:
      'À chaque passage qui diffère, gardez votre version ou l’autre. Les deux textes entiers restent dans l’historique.',
    mine: 'La mienne',
    theirs: 'L’autre',
    theirsOf: (by: string) => `Celle de ${by}`,
    allMine: 'Tout prendre de la mienne',
    allTheirs: 'Tout prendre de l’autre',
    who: {
      mine: 'Vous seul avez changé ce passage',
      theirs: 'L’autre version seule change ce passage',
      both: 'Les deux versions changent ce passage',
    },
    passage: (n: number, all: number) => `Passage ${n} sur ${all}`,
    onlyHere: 'seulement ici :',
    empty: 'Ce passage n’y est pas',
    count: (count: number) =>
      count === 1 ? '1 passage diffère' : `${count.toLocaleString('fr-FR')} passages diffèrent`,
    save: 'Enregistrer ce choix',
    close: 'Revenir à mon texte',
    again: 'Une nouvelle version a été enregistrée pendant votre choix : la voici.',
    failed: 'Le serveur n’a pas répondu : votre choix est toujours là, recommencez dans un instant.',
    refused: 'Ce choix ne peut pas être enregistré :',
    done: 'Votre choix est enregistré. Les deux versions sont dans l’historique.',
    history: 'Voir l’historique',
  },
};
