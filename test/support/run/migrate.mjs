import { loadSettings } from '../../../dist/src/config/index.js';
import { openDatabase } from '../../../dist/src/database/opening/open-database.js';
import { entities } from '../../../dist/src/schema.js';

// Does with DATABASE_URL what a starting server does, in a process of its own.
const database = await openDatabase(loadSettings().database, entities);
await database.close();
