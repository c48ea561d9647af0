import Database from 'better-sqlite3';
import pg from 'pg';

/** All that is in the tables of a database, by table: those of its searches too, which Prisma does not know. */
export async function dump(url: string): Promise<Map<string, string>> {
  return url.startsWith('file:') ? sqlite(url) : postgresql(url);
}

function sqlite(url: string): Map<string, string> {
  const database = new Database(url.replace(/^file:/, ''), { readonly: true });
  const names = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
  const rows = (name: unknown) => database.prepare(`SELECT * FROM "${name}"`).raw().all() as unknown[][];
  const tables = new Map(names.map((name) => [String(name), rows(name).flat().map(text).join('\n')]));
  database.close();
  return tables;
}

function text(value: unknown): string {
  return Buffer.isBuffer(value) ? value.toString('latin1') : String(value);
}

async function postgresql(url: string): Promise<Map<string, string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const tables = new Map<string, string>();
  const names = await client.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
  for (const { tablename } of names.rows) {
    const { rows } = await client.query(`SELECT row_to_json(t)::text AS row FROM "${tablename}" t`);
    tables.set(tablename, rows.map(({ row }) => row).join('\n'));
  }
  await client.end();
  return tables;
}
