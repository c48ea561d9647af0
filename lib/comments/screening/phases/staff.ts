import { foldLoose } from '../fold';
import type { Phase } from '../phase';
import { findWords } from '../word-list';

/** What readers take for the house, in French and English. */
const CLAIMS = [
  ...['rédaction', 'rédacteur en chef', 'rédactrice en chef', 'équipe éditoriale', 'équipe du site'],
  ...['équipe du blog', 'modération', 'modérateur*', 'modératrice*', 'administrateur*', 'administratrice*'],
  ...['administration', 'admin', 'admins', 'webmestre', 'webmaster', 'service client', 'compte officiel'],
  ...[
    'auteur de l’article',
    'auteure de l’article',
    'autrice de l’article',
    'auteur du blog',
    'autrice du blog',
  ],
  ...[
    'directeur de la publication',
    'directrice de la publication',
    'author of the article',
    'article author',
  ],
  ...['editor', 'editors', 'editorial team', 'newsroom', 'moderator*', 'administrator*', 'staff'],
  ...['site team', 'blog team', 'support team', 'customer service', 'official account'],
];

/**
 * Holds who signs like one of the staff (`saw.text`: the name it resembles) or as the house (`saw.words`:
 * the claim): a reader would take the comment for the blog's own word.
 */
export const staff: Phase = {
  name: 'staff',
  look({ name, known }) {
    const signed = words(name);
    const resembled = known.staff.find((member) => isSigned(signed, words(member)));
    if (resembled !== undefined) return { verdict: 'hold', saw: { text: resembled } };
    const [claim] = findWords(name, CLAIMS);
    return claim === undefined
      ? { verdict: 'pass' }
      : { verdict: 'hold', saw: { words: [claim.replace('*', '')] } };
  },
};

/** The whole words of one name in the other, or all its letters, however they are set apart. */
function isSigned(signed: string[], member: string[]): boolean {
  if (member.length === 0) return false;
  return ` ${signed.join(' ')} `.includes(` ${member.join(' ')} `) || signed.join('') === member.join('');
}

function words(name: string): string[] {
  return foldLoose(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}
