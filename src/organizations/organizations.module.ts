import { Module } from '@nestjs/common';
import { OrganizationRepository } from './organization.repository.js';
import { OrganizationsController } from './organizations.controller.js';
import { Quotas } from './quotas.js';
import { OrganizationsService } from './organizations.service.js';

@Module({
  controllers: [OrganizationsController],
  providers: [OrganizationsService, OrganizationRepository, Quotas],
  exports: [OrganizationsService, OrganizationRepository, Quotas],
})
export class OrganizationsModule {}
