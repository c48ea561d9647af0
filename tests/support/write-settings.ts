import { closeDatabase, reading, transaction } from '../../lib/db';

/** Another process that writes: `NAME COUNT`, each row after a read in the same transaction. */
const [name, count] = process.argv.slice(2);

await reading().setting.count();
for (let n = 0; n < Number(count); n++) {
  await transaction(async (tx) => {
    await tx.setting.count();
    await tx.setting.create({ data: { key: `${name} ${n}`, value: 1 } });
  });
}
await closeDatabase();
