import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';

/** Makes a blog large: copies of its article, by SQL, since the verbs would take hours. */

const SOURCE = `(SELECT * FROM "Article" WHERE slug = 'voiture-electrique-hiver')`;

/** Brings the blog to so many published articles; each copy has the text, the labels and an older date. */
export function copyArticles(file: string, until: number): void {
  const database = new Database(file);
  const { n: there } = database.prepare('SELECT count(*) AS n FROM "Article"').get() as { n: number };
  database.exec('PRAGMA foreign_keys = OFF; BEGIN');
  const numbers = `WITH RECURSIVE numbers(n) AS (SELECT ${there} UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ${until})`;
  const columns = (table: string, own: Record<string, string>) => {
    const names = (database.pragma(`table_info("${table}")`) as { name: string }[]).map(({ name }) => name);
    const values = names.map((name) => own[name] ?? `source."${name}"`);
    return `(${names.map((name) => `"${name}"`).join()}) ${numbers} SELECT ${values.join()}`;
  };
  const id = `printf('%016d', n)`;
  const slug = `'copie-' || n`;
  if (there < until) {
    database.exec(
      `INSERT INTO "Revision" ${columns('Revision', { id: `'r' || ${id}`, articleId: id, slug })}
       FROM numbers, (SELECT r.* FROM "Revision" r JOIN ${SOURCE} a ON r.id = a.liveId) source`,
    );
    const publishedAt = `datetime(source."publishedAt", '-' || n || ' minutes')`;
    const dates = isText(database) ? { publishedAt } : { publishedAt: `source."publishedAt" - n * 60000` };
    database.exec(
      `INSERT INTO "Article" ${columns('Article', { id, slug, liveId: `'r' || ${id}`, draftId: 'NULL', ...dates })}
       FROM numbers, ${SOURCE} source`,
    );
    for (const table of ['ArticleCategory', 'ArticleTag', 'ArticleAuthor'])
      database.exec(
        `INSERT INTO "${table}" ${columns(table, { articleId: id })}
         FROM numbers, (SELECT l.* FROM "${table}" l JOIN ${SOURCE} a ON l.articleId = a.id) source`,
      );
  }
  database.exec('COMMIT; ANALYZE');
  database.close();
}

function isText(database: Database.Database): boolean {
  const row = database.prepare(`SELECT typeof("publishedAt") AS type FROM "Article" LIMIT 1`).get();
  return (row as { type: string }).type === 'text';
}

/** A script of wrk that asks for one copy after the other. */
export function copiesScript(folder: string, count: number): string {
  const file = path.join(folder, 'copies.lua');
  writeFileSync(
    file,
    `local n = 0
request = function()
  n = n % ${count} + 1
  return wrk.format("GET", "/articles/copie-" .. (n + 99))
end
`,
  );
  return file;
}
