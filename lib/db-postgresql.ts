import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlQuery, SqlQueryable } from '@prisma/driver-adapter-utils';

/** PrismaPg for which a text with NUL is a text that nothing has, as for SQLite; PostgreSQL would fail at it. */
export class Postgresql extends PrismaPg {
  override async connect() {
    const connection = await super.connect();
    const begin = connection.startTransaction.bind(connection);
    connection.startTransaction = async (isolationLevel) => withoutNul(await begin(isolationLevel));
    return withoutNul(connection);
  }
}

function withoutNul<Connection extends SqlQueryable>(connection: Connection): Connection {
  const { queryRaw, executeRaw } = connection;
  const plain = (query: SqlQuery) => ({
    ...query,
    args: query.args.map((arg) => (typeof arg === 'string' ? arg.replaceAll('\0', '\ufffd') : arg)),
  });
  connection.queryRaw = (query) => queryRaw.call(connection, plain(query));
  connection.executeRaw = (query) => executeRaw.call(connection, plain(query));
  return connection;
}
