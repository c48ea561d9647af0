type Props = { path: string; title: string };

const FORMATS = [
  ['RSS', '/feed', 'application/rss+xml'],
  ['Atom', '/feed/atom', 'application/atom+xml'],
  ['JSON', '/feed.json', 'application/feed+json'],
] as const;

/** What can be followed, and its feeds: « Suivre cette rubrique : RSS, Atom, JSON ». */
export function FeedChoice({ path, title }: Props) {
  return (
    <>
      <span className="feed-of">{title}</span>
      <span className="feed-formats">
        {FORMATS.map(([name, end, type]) => (
          // The formats have the same name everywhere: each link says of what it is the feed.
          <a key={end} href={`${path}${end}`} type={type} aria-label={`${title}, ${name}`}>
            {name}
          </a>
        ))}
      </span>
    </>
  );
}
