import { randomBytes } from 'node:crypto';
import { InstallationSecret } from '../../access/index.js';
import { Clock } from '../../common/clock.js';
import { openBytes, encrypt } from '../../common/encryption.js';
import { SETTINGS, SettingsError, type Settings } from '../../config/index.js';
import { Database, isDuplicate } from '../../database/index.js';
import { SEED_BYTES, SigningKey } from './signing-key.js';
import { StoredSigningKey } from './stored-signing-key.entity.js';

const PURPOSE = 'checkpoints';

/**
 * The key from the settings, or one generated at the first start and stored in the database for all instances. It is
 * encrypted (AES-256-GCM) with the installation's secret, so readers of the database cannot sign.
 */
export const signingKeyProvider = {
  provide: SigningKey,
  inject: [SETTINGS, Database, InstallationSecret, Clock],
  useFactory: async (settings: Settings, database: Database, secret: InstallationSecret, clock: Clock): Promise<SigningKey> =>
    new SigningKey(settings.signingKey ? Buffer.from(settings.signingKey, 'base64') : await keptSeed(database, secret, clock)),
};

async function keptSeed(database: Database, secret: InstallationSecret, clock: Clock): Promise<Buffer> {
  const key = secret.derive('signing-key', '');
  const find = () => database.manager.findOneBy(StoredSigningKey, { purpose: PURPOSE });
  const kept = await find();
  if (kept) return open(key, kept.sealedSeed);
  const seed = randomBytes(SEED_BYTES);
  try {
    const row = { purpose: PURPOSE, sealedSeed: encrypt(key, seed), createdAt: clock.now() };
    await database.write((tx) => tx.manager.insert(StoredSigningKey, row));
    return seed;
  } catch (error) {
    const other = isDuplicate(error) ? await find() : null; // another instance was quicker: its key is the key
    if (other) return open(key, other.sealedSeed);
    throw error;
  }
}

function open(key: Buffer, text: string): Buffer {
  const seed = openBytes(key, text);
  if (seed?.length === SEED_BYTES) return seed;
  throw new SettingsError([
    'JWT_SECRET: is not the one with which the signing key in the database was encrypted; give the old one, or the key itself as SIGNING_KEY (`npm run signing-key` prints it)',
  ]);
}
