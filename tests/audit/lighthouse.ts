import { existsSync } from 'node:fs';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { freePort } from '../../scripts/postgresql';
import type { Crawl } from '../support/site/crawl';

/** Lighthouse as it comes: a middling phone on slow 4G, simulated. */

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Those that do not depend on the machine. */
const SCORES = CATEGORIES.filter((name) => name !== 'performance');
type Figures = Record<(typeof CATEGORIES)[number] | 'lcp' | 'cls' | 'tbt', number>;

/** The pages, by the path that leads to them. Search is `noindex`: it has no score of the last category. */
const PAGES = [
  { name: 'home', path: '/' },
  { name: 'article', path: '/articles/voiture-electrique-hiver' },
  { name: 'category', path: '/categories/automobile' },
  { name: 'search', path: '/search?q=hiver', without: 'seo' },
] as const;

/** Milliseconds; what is said of it. */
const LCP_LIMIT = 1_200;
/** A figure of a busy machine says nothing: the median of these, and once more when that is not good enough. */
const RUNS = 3;

const CHROMIUM = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  chromium.executablePath(),
].find((file) => file !== undefined && existsSync(file));

/** Why Lighthouse cannot run here; undefined when it can. */
export function missingChromium(): string | undefined {
  return CHROMIUM === undefined ? 'there is no Chromium, and CHROMIUM_PATH names none' : undefined;
}

/**
 * Measures the pages that the site has. @returns a table, what is not as it should be, and the goals of time that are
 * missed: on a busy or a slow machine they all are
 */
export async function lighthouseTable(url: string, { answers }: Crawl) {
  const port = await freePort();
  const browser = await chromium.launch({
    ...(CHROMIUM !== undefined && { executablePath: CHROMIUM }),
    args: ['--headless=new', '--no-sandbox', `--remote-debugging-port=${port}`],
  });
  const lines = [
    '| | performance | accessibility | best practices | SEO | LCP | CLS | TBT |',
    `|${' --- |'.repeat(8)}`,
  ];
  const faults: string[] = [];
  const late: string[] = [];
  try {
    for (const page of PAGES) {
      const asked = new URL(url + page.path);
      if (!answers.has(page.path) && !answers.has(asked.pathname)) continue;
      const measure = () => medianOf(asked.href, port);
      let measured = await measure();
      if ([...faultsOf(page, measured), ...lateIn(page, measured)].length > 0) measured = await measure();
      faults.push(...faultsOf(page, measured));
      late.push(...lateIn(page, measured));
      lines.push(row(page.name, measured));
    }
  } finally {
    await browser.close();
  }
  return { lines, faults, late };
}

async function medianOf(url: string, port: number): Promise<Figures & { why: string[] }> {
  const runs: (Figures & { why: string[] })[] = [];
  // Where the browser painted nothing in time there is no figure.
  for (let n = 0; n < 2 * RUNS && runs.length < RUNS; n++) {
    const run = await once(url, port);
    if (!Number.isNaN(run.lcp)) runs.push(run);
  }
  const middle = runs.sort((a, b) => a.lcp - b.lcp)[Math.floor(RUNS / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

async function once(url: string, port: number): Promise<Figures & { why: string[] }> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
  });
  if (result === undefined) throw new Error(`Lighthouse did not look at ${url}`);
  const { audits, categories } = result.lhr;
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const why = Object.values(audits)
    .filter((audit) => audit.scoreDisplayMode === 'binary' && audit.score === 0)
    .map((audit) => audit.title);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    why,
  };
}

type Looked = (typeof PAGES)[number];

function faultsOf(page: Looked, measured: Figures & { why: string[] }): string[] {
  const without = 'without' in page ? page.without : undefined;
  const low = SCORES.filter((name) => name !== without && measured[name] < 100);
  const faults = low.map((name) => `${page.name}: ${name} is ${measured[name]} (${measured.why.join('; ')})`);
  // Less than a thousandth is what a rounded pixel makes.
  if (!(measured.cls < 0.001)) faults.push(`${page.name}: the layout shifts by ${measured.cls.toFixed(3)}`);
  return faults;
}

function lateIn(page: Looked, { performance, lcp, tbt }: Figures): string[] {
  const late: string[] = [];
  if (performance < 100) late.push(`${page.name}: performance is ${performance}`);
  if (!(lcp < LCP_LIMIT)) late.push(`${page.name}: the largest paint comes after ${Math.round(lcp)} ms`);
  if (!(tbt < 1)) late.push(`${page.name}: the main thread is blocked for ${Math.round(tbt)} ms`);
  return late;
}

const row = (name: string, { lcp, cls, tbt, ...scores }: Figures) =>
  `| ${name} | ${CATEGORIES.map((one) => scores[one]).join(' | ')} | ${(lcp / 1000).toFixed(2)} s | ${cls.toFixed(3)} | ${Math.round(tbt)} ms |`;
