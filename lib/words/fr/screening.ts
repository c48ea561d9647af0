import type { TraceEntry } from '../../comments/screening/phase';

/** Why a comment was not let through, as moderators read it: one sentence a phase, without its full stop. */
type Told = (entry: TraceEntry) => string;

const told =
  (sentence: Told): Told =>
  (entry) =>
    entry.failed ? 'ce contrôle n’a pas répondu' : sentence(entry);

const quoted = (words: readonly string[] = []) => words.map((word) => `« ${word} »`).join(', ');

export const screening = {
  bans: told(({ verdict, saw }) => {
    if (verdict === 'pass') return 'aucune exclusion';
    const [kind] = saw?.words ?? [];
    if (kind === 'network') return 'réseau exclu';
    return kind === 'name' ? `nom exclu : ${saw?.text ?? ''}` : 'adresse exclue';
  }),
  trap: told(({ verdict, saw }) => {
    if (verdict === 'pass') return 'formulaire en règle';
    const what = saw?.words?.includes('field') ? 'champ invisible rempli' : 'formulaire non reconnu';
    return verdict === 'ask' ? `${what}, confirmation demandée` : `${what}, puis confirmé`;
  }),
  links: told(({ verdict, saw }) => {
    if (verdict === 'pass') return 'pas trop de liens';
    const count = saw?.count ?? 0;
    return `${count.toLocaleString('fr-FR')} ${count < 2 ? 'lien' : 'liens'} (${saw?.text ?? '0'} au plus)`;
  }),
  words: told(({ verdict, saw }) => {
    if (verdict === 'pass') return 'aucun mot de la liste';
    return `${saw?.words?.length === 1 ? 'mot' : 'mots'} ${quoted(saw?.words)}`;
  }),
  staff: told(({ verdict, saw }) => {
    if (verdict === 'pass') return 'nom qui n’est pas celui de la rédaction';
    if (saw?.text === undefined) return `nom qui parle pour le site : ${quoted(saw?.words)}`;
    return `nom proche de celui de ${saw.text} (rédaction)`;
  }),
  trust: told(({ verdict, saw }) => {
    if (verdict === 'pass') return 'le réglage ne demande pas de relecture';
    if (saw?.count === undefined) return 'chaque commentaire est relu';
    if (saw.count === 0) return 'premier commentaire de cette adresse';
    return 'adresse déjà approuvée, mais non confirmée dans ce navigateur';
  }),
  filter: told(({ verdict, saw }) => {
    if (saw?.count === undefined) return verdict === 'pass' ? 'filtre : encore en apprentissage' : 'filtre';
    const words = saw.words ?? [];
    if (words.length === 0) return `filtre : ${saw.count} %`;
    return `filtre : ${saw.count} % (${words.length === 1 ? 'mot' : 'mots'} : ${words.join(', ')})`;
  }),
  closed: told(() => 'les commentaires sont fermés'),
  duplicate: told(() => 'ce texte a déjà été envoyé'),
  flood: told(() => 'trop de commentaires en peu de temps'),
  mode: told(() => 'le réglage de l’article demande une relecture'),
};
