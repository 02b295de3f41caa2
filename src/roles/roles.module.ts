import { Module } from '@nestjs/common';
import { RoleDirectory } from './role-directory.js';
import { RoleRepository } from './role.repository.js';
import { RolesController } from './roles.controller.js';
import { RolesService } from './roles.service.js';

@Module({ controllers: [RolesController], providers: [RolesService, RoleDirectory, RoleRepository], exports: [RoleDirectory] })
export class RolesModule {}
