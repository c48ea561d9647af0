import { z } from 'zod';

/** With what readers share articles, in the order of the page. */
export const NETWORKS = ['email', 'whatsapp', 'bluesky', 'mastodon', 'linkedin', 'facebook', 'x'] as const;
export type Network = (typeof NETWORKS)[number];

/** What the services are called, in every language. */
const NAMES: Record<Exclude<Network, 'email'>, string> = {
  whatsapp: 'WhatsApp',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  x: 'X',
};

/** The name of a way to share; `email` is what a mail is called in the language of the site. */
export const networkName = (network: Network, email: string) =>
  network === 'email' ? email : NAMES[network];

/** Which links to share stand under articles, with what a new site has; none: there is no such line. */
export const shareSchema = z.object({
  networks: z
    .array(z.enum(NETWORKS))
    .max(50)
    .default(['email', 'whatsapp', 'bluesky', 'mastodon', 'linkedin', 'facebook'])
    .transform((chosen) => NETWORKS.filter((network) => chosen.includes(network))),
});

export type Share = z.infer<typeof shareSchema>;
