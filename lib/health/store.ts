import { reading } from '../db';

/** Asks the database for nothing. @throws when it does not answer */
export async function askDatabase(): Promise<void> {
  await reading().setting.findFirst({ select: { key: true } });
}
