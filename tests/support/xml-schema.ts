import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const folder = path.join(import.meta.dirname, '../schemas');
const schema = (fileName: string) => ({
  fileName,
  contents: readFileSync(path.join(folder, fileName), 'utf8'),
});
const EXTENDED = ['sitemap.xsd', 'image.xsd', 'news.xsd'];

/** What is wrong with a sitemap, or with the index of sitemaps, by the schemas in tests/schemas. */
export async function faultsOfSitemap(xml: string): Promise<string[]> {
  const isIndex = xml.includes('<sitemapindex');
  const { errors } = await validateXML({
    xml: { fileName: 'sitemap.xml', contents: xml },
    schema: schema(isIndex ? 'siteindex.xsd' : 'extended.xsd'),
    preload: EXTENDED.map(schema),
    maxMemoryPages: 16_384,
  });
  return errors.map(({ message }) => message);
}
