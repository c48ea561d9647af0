import { type Answer, addressIn, type Crawl, indexable } from './crawl';

/** What is wrong with a site, in sentences: its links, titles and descriptions. */
export function faultsOf(crawl: Crawl): string[] {
  return [...linkFaults(crawl), ...pageFaults(crawl), ...titleFaults(crawl)];
}

function linkFaults({ url, answers }: Crawl): string[] {
  const faults: string[] = [];
  for (const { address, status, location, from, facts } of answers.values()) {
    const isRedirect = status >= 300 && status < 400;
    if (status !== 200 && !isRedirect) faults.push(`${address} answers ${status} (linked by ${from})`);
    const next = answers.get(location)?.status ?? 200;
    if (isRedirect && next !== 200) faults.push(`${address} leads to ${location}, which answers ${next}`);
    for (const href of facts?.links ?? []) {
      const to = addressIn(url, href, address);
      const ids = to && answers.get(to.address)?.facts?.ids;
      if (to?.fragment && ids && !ids.has(to.fragment))
        faults.push(`${address} leads to ${href}, where nothing has that id`);
    }
  }
  return [...new Set(faults)];
}

function pageFaults({ answers }: Crawl): string[] {
  const faults: string[] = [];
  for (const { address, facts } of answers.values()) {
    if (facts === undefined) continue;
    if (facts.titles !== 1 || facts.title.trim() === '') faults.push(`${address} has no title, or several`);
    if (facts.description.trim() === '') faults.push(`${address} has no description`);
    if (facts.headings !== 1) faults.push(`${address} has ${facts.headings} headings of the first level`);
    if (facts.twice.length > 0) faults.push(`${address} has ids twice: ${facts.twice.slice(0, 3)}`);
  }
  return faults;
}

function titleFaults(crawl: Crawl): string[] {
  const byTitle = new Map<string, Answer[]>();
  for (const page of indexable(crawl)) {
    const title = page.facts?.title ?? '';
    byTitle.set(title, [...(byTitle.get(title) ?? []), page]);
  }
  return [...byTitle]
    .filter(([, pages]) => pages.length > 1)
    .map(([title, pages]) => `“${title}” is the title of ${pages.map(({ address }) => address).join(', ')}`);
}
