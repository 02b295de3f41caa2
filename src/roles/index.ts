export { RoleDirectory, type StorableRole } from './role-directory.js';
export { RolesModule } from './roles.module.js';
