import { reading } from '../../lib/db';
import { Prisma } from '../../prisma/generated/sqlite/client';

/** Every row of every table, also of tables that are yet to come, but for the columns that `without` names. */
export async function allTables(without: Record<string, string[]> = {}): Promise<Record<string, object[]>> {
  const tables = reading() as unknown as Record<string, { findMany(): Promise<object[]> }>;
  const found = await Promise.all(
    Object.values(Prisma.ModelName).map(async (model) => {
      const rows = (await tables[`${model[0]?.toLowerCase()}${model.slice(1)}`]?.findMany()) ?? [];
      const hidden = without[model] ?? [];
      const kept = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row)
            .filter(([name]) => !hidden.includes(name))
            // JSON knows no large integers.
            .map(([name, value]) => [name, typeof value === 'bigint' ? String(value) : value]),
        ),
      );
      return [model, kept] as const;
    }),
  );
  return Object.fromEntries(found);
}
