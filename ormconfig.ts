import { loadSettings } from './src/config/index.js';
import { schemaDataSource } from './src/database/opening/schema-data-source.js';
import { entities } from './src/schema.js';

/** For TypeORM's own command line: `npm run typeorm -- migration:show`. The server itself opens the database in src/database/. */
export default await schemaDataSource(loadSettings().database, entities);
