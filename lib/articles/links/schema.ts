/** A published article to which a link can lead. */
export type LinkTarget = { slug: string; title: string; publishedAt: Date };
