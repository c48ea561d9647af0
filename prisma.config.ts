import { defineConfig } from 'prisma/config';

// `prisma generate` needs only its WASM, but looks for a schema-engine binary first and would
// download one. Naming any executable keeps it from asking (docs/decisions/0004).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema.prisma' });
