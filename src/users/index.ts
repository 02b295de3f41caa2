export { Passwords } from './passwords.js';
export { UserWriter, type NewUser } from './user-writer.js';
export type { User } from './user.entity.js';
export { UserRepository } from './user.repository.js';
export { UsersModule } from './users.module.js';
