import { type Network, networkName } from '@/lib/settings/share/schema';
import type { Words } from '@/lib/words/dictionary';

type Props = { networks: Network[]; title: string; address: string; words: Words['articlePage'] };

/** Plain links to what readers share with: nothing is loaded from there, and nobody is told who reads. */
export function ShareLinks({ networks, title, address, words }: Props) {
  if (networks.length === 0) return null;
  return (
    <section className="share" aria-labelledby="share-title">
      <h2 id="share-title">{words.share}</h2>
      <ul className="share-links">
        {networks.map((network) => (
          <li key={network}>
            <a href={shareAddress(network, title, address)} rel="noopener nofollow">
              {networkName(network, words.email)}
            </a>
          </li>
        ))}
        {/* Shown by public/reader.js: without scripts a browser's own bar has the address. */}
        <li hidden className="share-copy">
          <button type="button" data-copy={address} data-copied={words.copied}>
            {words.copy}
          </button>
        </li>
      </ul>
    </section>
  );
}

/** Where a link to share leads; each service has its own way to be given a title and an address. */
export function shareAddress(network: Network, title: string, address: string): string {
  const [name, url] = [encodeURIComponent(title), encodeURIComponent(address)];
  switch (network) {
    case 'email':
      return `mailto:?subject=${name}&body=${url}`;
    case 'bluesky':
      return `https://bsky.app/intent/compose?text=${name}%20${url}`;
    case 'mastodon':
      // Mastodon's own page, which asks on which server one is; a fragment is not sent to it.
      return `https://share.joinmastodon.org/#text=${name}%20${url}`;
    case 'whatsapp':
      return `https://wa.me/?text=${name}%20${url}`;
    case 'linkedin':
      return `https://www.linkedin.com/sharing/share-offsite/?url=${url}`;
    case 'facebook':
      return `https://www.facebook.com/sharer/sharer.php?u=${url}`;
    case 'x':
      return `https://x.com/intent/post?text=${name}&url=${url}`;
  }
}
