import { describe, expect, test } from 'vitest';
import { slugOf } from '../../lib/slug';

describe('the address of a title', () => {
  test.each([
    ['L’électrique à 30\u202f000\u00a0€', 'l-electrique-a-30-000-eur'],
    ["L'électrique à 30 000 €", 'l-electrique-a-30-000-eur'],
    ['Œuvre, cœur et ægilops', 'oeuvre-coeur-et-aegilops'],
    ['À 100\u00a0% : l’été, c’est fini\u202f!', 'a-100-pour-cent-l-ete-c-est-fini'],
    ['«\u00a0Aujourd’hui\u00a0», dit-il…', 'aujourd-hui-dit-il'],
    ['N° 5 — « le 1er »', 'n-5-le-1er'],
    ['Ça va 👍🏽 très bien', 'ca-va-tres-bien'],
    ['ﬁn de la ½ journée', 'fin-de-la-1-2-journee'],
    ['Iſtanbul, İzmir & Łódź', 'istanbul-izmir-et-lodz'],
    ['Admin', 'admin'],
    ['a\u0301 e\u0301crire', 'a-ecrire'],
  ])('%s is %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});
