import { parseArgs } from 'node:util';
import { databasesAt } from './databases/databases-at.js';
import { removeInstallations } from './directus/installation.js';

// `npm run bench:clean`: drops the databases that benches have made and kept, and no others, and the Directus they have installed; with --quick only databases of quick runs.
const { values } = parseArgs({ options: { database: { type: 'string' }, quick: { type: 'boolean' } } });
const databases = await databasesAt(values.database);
const dropped = [...(await databases.clean()), ...(values.quick ? [] : removeInstallations())];
process.stdout.write(dropped.length > 0 ? `Dropped ${dropped.join(', ')}\n` : 'There was nothing to drop\n');
await databases.close();
