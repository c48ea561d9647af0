import type { checks as french } from '../fr/checks';

export const checks: typeof french = {
  title: 'Checks',
  loading: 'Checking…',
  failed: 'The check did not finish.',
  retry: 'Try again',
  fine: 'Nothing to report.',
  blocks: (count) =>
    count === 1 ? '1 thing to correct before publishing' : `${count} things to correct before publishing`,
  warns: (count) => (count === 1 ? '1 thing to know' : `${count} things to know`),
  codes: {
    titleMissing: () => 'The article has no title.',
    bodyBroken: () => 'The text holds something that the editor does not know.',
    leadNeedsAlt: () => 'The lead picture is neither described nor marked as decorative.',
    pictureNeedsAlt: (caption) =>
      caption === ''
        ? 'A picture of the text is neither described nor marked as decorative.'
        : `The picture “${caption}” is neither described nor marked as decorative.`,
    slugTaken: (slug) => `Another article already has the address “${slug}”.`,
    standfirstMissing: () => 'The article has no standfirst.',
    categoryMissing: () => 'The article is in no category.',
    authorMissing: () => 'The article has no byline.',
    bodyEmpty: () => 'The text is empty.',
    headingSkips: (heading) => `“${heading}” is a subheading (H3) with no heading (H2) above it.`,
    headingEmpty: () => 'A heading is empty.',
    linkDead: (href) => `The link ${href} leads to a page that is not on this site.`,
    altIsFileName: (alt) => `“${alt}” is the name of a file, not the description of a picture.`,
    sourceWithoutAddress: (title) => `The source “${title}” has no address.`,
    titleShort: (count) => `The title is very short: ${count} characters.`,
    titleLong: (count) => `With ${count} characters, the title will be cut in search results.`,
    descriptionShort: (count) => `The description is very short: ${count} characters.`,
    descriptionLong: (count) => `With ${count} characters, the description will be cut in search results.`,
    typography: (count) =>
      count === '1' ? '1 correction of typography' : `${count} corrections of typography`,
  },
  seeTypography: 'See the corrections',
  looks: 'In search engines and on social networks',
  search: 'Search result',
  card: 'Share card',
  noPicture: 'Without a lead picture, the card has none.',
  untitled: 'Untitled',
  noDescription: 'Without a standfirst or a description, search engines choose an extract themselves.',
  metaTitle: 'Title for search engines and sharing',
  metaTitleHint: 'Leave empty to use the title.',
  metaDescription: 'Description for search engines and sharing',
  metaDescriptionHint: 'Leave empty to use the standfirst.',
  length: (count, min, max) => `${count} character${count === 1 ? '' : 's'}, ${min} to ${max} advised`,
};
