import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations/index.js';
import { RolesModule } from '../roles/index.js';
import { ApiKeyRepository } from './api-key.repository.js';
import { ApiKeysController } from './api-keys.controller.js';
import { ApiKeysService } from './api-keys.service.js';

@Module({
  imports: [OrganizationsModule, RolesModule],
  controllers: [ApiKeysController],
  providers: [ApiKeysService, ApiKeyRepository],
  exports: [ApiKeyRepository, ApiKeysService],
})
export class ApiKeysModule {}
