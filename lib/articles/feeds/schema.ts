import type { ArticleView, Label } from '../schema';

/** A file that a feed offers with an article. The path is that of the site. */
export type FedFile = { path: string; type: string; bytes: number; name: string };

/** An article as feeds tell it. Public. */
export type FedArticle = ArticleView & {
  /** The URN under which feed readers know it, whatever its address. */
  entryId: string;
  categories: Label[];
  /** Its lead picture in a size and a form that every program shows. */
  leadFile: (FedFile & { width: number; height: number }) | null;
  /** The sounds and documents to which its text links. */
  files: FedFile[];
};

/** The feed of a label: what it is, and the newest articles under it. */
export type LabelFeed = {
  feedId: string;
  slug: string;
  name: string;
  description: string;
  articles: FedArticle[];
};
