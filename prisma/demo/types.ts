/** Inline text of the demo articles: `**bold**`, `*italic*`, `` `code` `` and `[text](https://address)`. */
export type DemoText = string;

/** A picture of `prisma/demo/pictures/`; an empty `alt` says that it is decorative. */
export type DemoPicture = { file: string; alt: string; caption: DemoText; credit: string };

/** One block of an article, in the order of the page. A plain string is a paragraph. */
export type DemoBlock =
  | DemoText
  | { heading: string; level?: 2 | 3 }
  | { quote: DemoText[]; speaker: string }
  | { list: DemoText[]; ordered?: boolean }
  | { picture: DemoPicture }
  | { table: string[][] }
  | { code: string; language?: string }
  | { embed: string }
  | { box: { title: string; signature: string; body: DemoText[] } };

export type DemoComment = {
  name: string;
  email: string;
  body: string;
  /** Hours after the article, or after the comment that is answered. */
  hoursAfter: number;
  status?: 'pending' | 'spam';
  replies?: DemoComment[];
};

export type DemoArticle = {
  title: string;
  standfirst: string;
  category: string;
  tags: string[];
  authors: string[];
  lead?: DemoPicture;
  daysAgo: number;
  body: DemoBlock[];
  sources: { publisher: string; title: string; url: string; readOn: string }[];
  comments: DemoComment[];
};

export type DemoTaxonomy = {
  categories: { slug: string; name: string; description: string; parent?: string }[];
  tags: { slug: string; name: string }[];
  authors: { slug: string; name: string; title: string; bio: string; portrait: string }[];
};
