export { OrganizationRepository } from './organization.repository.js';
export { OrganizationsModule } from './organizations.module.js';
export { Quotas } from './quotas.js';
export { OrganizationsService } from './organizations.service.js';
export { STANDARD_ACTIVITY_TYPES } from './standard-activity-types.js';
