import { PrismaPg } from '@prisma/adapter-pg';

/**
 * PrismaPg for migrations: it would cut a script at every `;`, those in the body of a function too. PostgreSQL takes a
 * script whole, and keeps all of it or nothing.
 */
export class WholeScripts extends PrismaPg {
  override async connect() {
    return whole(await super.connect());
  }

  override async connectToShadowDb() {
    return whole(await super.connectToShadowDb());
  }
}

type Connection = Awaited<ReturnType<PrismaPg['connect']>>;

function whole(connection: Connection): Connection {
  connection.executeScript = async (script) => {
    await connection.underlyingDriver().query(script);
  };
  return connection;
}
