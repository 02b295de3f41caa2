import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations/index.js';
import { RolesModule } from '../roles/index.js';
import { Passwords } from './passwords.js';
import { UserWriter } from './user-writer.js';
import { UserRepository } from './user.repository.js';
import { UsersController } from './users.controller.js';
import { UsersService } from './users.service.js';

@Module({
  imports: [OrganizationsModule, RolesModule],
  controllers: [UsersController],
  providers: [UsersService, UserWriter, UserRepository, Passwords],
  exports: [UserWriter, UserRepository, Passwords],
})
export class UsersModule {}
