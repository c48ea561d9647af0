/** A feed before it is RSS, Atom or JSON. All addresses are absolute. */
export type Feed = {
  /** Never changes, whatever the feed's address or title. */
  id: string;
  title: string;
  description: string;
  language: string;
  /** The address of the feed itself, in the format in which it is written. */
  self: string;
  /** The page that it follows. */
  page: string;
  /** Whose it is: what stands for the author where an entry has none. */
  site: { title: string; address: string };
  /** The picture of the site. */
  logo?: { address: string; width: number; height: number } | undefined;
  entries: FeedEntry[];
};

/** A name and a page: RSS and Atom have fields for e-mail addresses, which stay empty. */
export type FeedAuthor = { name: string; address?: string };

/** What programs fetch along with an entry. */
export type FeedFile = { address: string; type: string; bytes: number; name: string };

/** The picture of an entry, and what is said of it. */
export type FeedPicture = FeedFile & {
  width: number;
  height: number;
  description: string;
  credit: string;
};

export type FeedEntry = {
  id: string;
  title: string;
  address: string;
  authors: FeedAuthor[];
  /** HTML; none: the feed tells the beginning alone. */
  content?: string | undefined;
  /** Plain text; none: the content is short enough. */
  summary?: string | undefined;
  publishedAt: Date;
  updatedAt: Date;
  categories?: { name: string; slug: string; folder: string }[];
  picture?: FeedPicture | undefined;
  files?: FeedFile[];
  /** The entry that it answers (RFC 4685). */
  answers?: { id: string; address: string };
  /** What answers it: how many comments, where they are read, and where they are followed. */
  comments?: { count: number; page: string; rss: string; atom: string };
};

/** When anything in it changed last; of an empty feed always the same time. */
export function updatedAt({ entries }: Feed): Date {
  return new Date(Math.max(0, ...entries.map((entry) => entry.updatedAt.getTime())));
}

/** All that programs fetch along with an entry. */
export function filesOf({ files = [], picture }: FeedEntry): FeedFile[] {
  return [...files, ...(picture ? [picture] : [])];
}
