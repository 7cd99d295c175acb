import { defineConfig } from 'prisma/config';

/** Only Prisma's command line reads this; the server opens the database of its DATA_DIR by itself. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.MIGRATE_URL ?? 'file:./data/mockpanel.db' },
});
