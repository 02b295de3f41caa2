import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations/index.js';
import { RoleDirectory } from './role-directory.js';
import { RoleRepository } from './role.repository.js';
import { RolesController } from './roles.controller.js';
import { RolesService } from './roles.service.js';

@Module({ imports: [OrganizationsModule], controllers: [RolesController], providers: [RolesService, RoleDirectory, RoleRepository], exports: [RoleDirectory] })
export class RolesModule {}
