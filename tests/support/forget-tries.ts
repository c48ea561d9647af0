import Database from 'better-sqlite3';
import pg from 'pg';

/** Nobody has tried anything yet on the blog of a database: a browser for each test comes from one address. */
export async function forgetTries(databaseUrl: string): Promise<void> {
  const sql = 'DELETE FROM "Throttle"';
  if (databaseUrl.startsWith('file:')) {
    const database = new Database(databaseUrl.slice('file:'.length), { timeout: 5_000 });
    database.exec(sql);
    database.close();
    return;
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}
