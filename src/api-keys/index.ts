export type { ApiKey } from './api-key.entity.js';
export { ApiKeyRepository } from './api-key.repository.js';
export { ApiKeysService } from './api-keys.service.js';
export { ApiKeysModule } from './api-keys.module.js';
export { roleOfKey } from './key-role.js';
