/** What the kept page is compared with. */
export type Peer = {
  name: string;
  /** The Debian packages that it needs and that are missing. */
  packages(): string[];
  /** Serves the article. @param folder for its files alone */
  start(folder: string, article: Article): Promise<{ url: string; stop(): Promise<void> }>;
};

/** The kept page, plain and compressed, and what it says. */
export type Article = { page: Buffer; gzipped: Buffer; title: string; body: string; comments: string[] };
