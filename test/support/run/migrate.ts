import { loadSettings } from '../../../src/config/index.js';
import { openDatabase } from '../../../src/database/open-database.js';
import { entities } from '../../../src/schema.js';

// Does with DATABASE_URL what a starting server does, in a process of its own.
const database = await openDatabase(loadSettings().database, entities);
await database.close();
