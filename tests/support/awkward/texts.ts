import type { DemoBlock } from '../../../prisma/demo/types';

/** What a newsroom publishes once in a while, and what no designer draws a page with. */

export const LONG_TITLE =
  'Pourquoi le conseil municipal, réuni mardi soir en séance extraordinaire après trois heures de suspension, a renoncé à renoncer au projet de parking souterrain que ses propres services techniques jugeaient inutile, sans l’adopter, ni le rejeter, ni le renvoyer à une séance qui reste pourtant à fixer';

/** A word that German allows and that no column holds. */
export const LONG_WORD = `Rindfleisch${'etikettierungsüberwachungsaufgaben'.repeat(4)}übertragungsgesetz`;

export const ARABIC = 'وصل القطار متأخراً ساعة كاملة، ولم يعتذر أحد للمسافرين.';
export const HEBREW = 'הרכבת איחרה בשעה, ואיש לא התנצל בפני הנוסעים.';

const column = (n: number) => `Mois ${n + 1}`;
const WIDE_TABLE = [
  ['Ville', ...Array.from({ length: 12 }, (_, n) => column(n))],
  ...['Rennes', 'Strasbourg', 'Ajaccio'].map((city) => [
    city,
    ...Array.from({ length: 12 }, (_, n) => `${(n + city.length) * 7},5 mm`),
  ]),
];

const DEEP: DemoBlock[] = Array.from({ length: 6 }, (_, n) => [
  { heading: `Étape ${n + 1}`, level: 2 as const },
  `Ce qui précède l’étape ${n + 2} tient en une phrase.`,
  { heading: `Détail ${n + 1}.a`, level: 3 as const },
  'Un détail.',
  { heading: 'Un intertitre qui revient à l’identique', level: 3 as const },
  'Il revient, et il lui faut pourtant une ancre à lui.',
]).flat();

/** Everything that a body may hold, but its pictures. */
export const EVERYTHING: DemoBlock[] = [
  `Un mot d’une ligne et demie : ${LONG_WORD}. Une adresse nue : https://example.org/${'chemin/'.repeat(30)}fin.`,
  'Du **gras**, de l’*italique*, du `code`, un [lien](https://example.org/?a=1&b=2) & une esperluette, « un guillemet » <non fermé.',
  `Une famille 👨‍👩‍👧‍👦, un drapeau 🇫🇷, un visage 🤷🏽‍♀️, et un accent décomposé : e\u0301te\u0301.`,
  ARABIC,
  `En français, puis ${HEBREW} et la suite en français.`,
  ...DEEP,
  { quote: ['Une citation.', `Elle continue : ${LONG_WORD}.`], speaker: 'Une voix & ses <chevrons>' },
  { quote: ['Une citation sans voix.'], speaker: '' },
  { list: ['Un', 'Deux', LONG_WORD] },
  { list: ['Premièrement', 'Deuxièmement'], ordered: true },
  { table: WIDE_TABLE },
  {
    code: `<p class="salut">${'très long '.repeat(40)}</p>\n\tif (a < b && c > d) { return "« guillemets »"; }`,
    language: 'html',
  },
  { embed: 'https://www.youtube.com/watch?v=AbCdEfGhIjK' },
  { embed: 'https://example.org/une-page-que-l-on-ne-sait-pas-montrer' },
  {
    box: {
      title: 'Notre avis',
      signature: 'La rédaction',
      body: ['Un avis *tranché*.', 'Et sa nuance : [la voici](https://example.org/nuance).'],
    },
  },
];

/** What readers write, over and over. */
export const COMMENTS = [
  'Merci.',
  `Regardez :\n\n> ce qui est dit plus haut\n\nhttps://example.org/${'a'.repeat(120)}`,
  `${LONG_WORD} !`,
  ARABIC,
  '👏👏👏 🇫🇷',
  'Du code : `<script>alert(1)</script>` et\n\n```\nfor (;;) {}\n```',
  'Un premier paragraphe.\n\nUn second, *souligné*, et « entre guillemets ».\n\n- un\n- deux',
];

export const NAMES = [
  'Odile',
  'ع',
  '🦊',
  'Jean-Christophe de La Tour-Saint-Ygest',
  LONG_WORD.slice(0, 60),
  'X',
];
