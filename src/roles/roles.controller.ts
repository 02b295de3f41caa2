import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { CurrentCaller, Endpoint, type Caller } from '../access/index.js';
import { ApiTags } from '../common/api-docs.js';
import { objectIdOf } from '../common/http/index.js';
import { CreateRoleRequest, ListRolesQuery, UpdateRoleRequest } from './dto/role.requests.js';
import { RoleListResponse, RoleResponse } from './dto/role.response.js';
import { RolesService } from './roles.service.js';

const PARAMS = { id: { description: 'The custom role’s id.', example: '667e56f98ada0eae284b21c9', pattern: '^[0-9a-f]{24}$' } };

@Controller('roles')
@ApiTags('Roles')
export class RolesController {
  constructor(private readonly roles: RolesService) {}

  @Get()
  @Endpoint({
    access: { who: 'ADMIN', permission: 'read' },
    summary: 'List the custom roles',
    description: 'The built-in roles USER, ADMIN and OWNER always exist and are not listed.',
    answer: { body: RoleListResponse, description: 'Newest first.' },
    errors: ['cursor_from_before_restore'],
    nextLink: 'nextCursor',
  })
  list(@CurrentCaller() caller: Caller, @Query() query: ListRolesQuery): Promise<RoleListResponse> {
    return this.roles.list(caller, query);
  }

  @Post()
  @Endpoint({
    access: { who: 'OWNER', permission: 'create' },
    summary: 'Create a custom role',
    description: 'With no permission that you do not have.',
    bodyType: CreateRoleRequest,
    bodyExample: { name: 'MANAGER', base: 'ADMIN', permissions: ['read'] },
    answer: { status: 201, body: RoleResponse, description: 'The role.' },
    errors: ['taken', 'limit_reached'],
    location: (role: RoleResponse) => `/api/v1/roles/${role.id}`,
    versioned: true,
    idempotent: true,
  })
  create(@CurrentCaller() caller: Caller, @Body() request: CreateRoleRequest): Promise<RoleResponse> {
    return this.roles.create(caller, request);
  }

  @Patch(':id')
  @Endpoint({
    access: { who: 'OWNER', permission: 'update' },
    summary: 'Change a custom role',
    description: 'After the change it may hold no permission that you do not have.',
    params: PARAMS,
    bodyType: UpdateRoleRequest,
    bodyExample: { permissions: ['read', 'update'] },
    answer: { body: RoleResponse, description: 'The updated role.' },
    errors: ['taken'],
    versioned: true,
    conditional: true,
  })
  update(@CurrentCaller() caller: Caller, @Param('id', objectIdOf('Role')) id: string, @Body() request: UpdateRoleRequest): Promise<RoleResponse> {
    return this.roles.update(caller, id, request);
  }

  @Delete(':id')
  @Endpoint({
    access: { who: 'OWNER', permission: 'delete' },
    summary: 'Delete an unused custom role',
    params: PARAMS,
    answer: { status: 204, description: 'Deleted.' },
    errors: ['role_in_use'],
    conditional: true,
  })
  remove(@CurrentCaller() caller: Caller, @Param('id', objectIdOf('Role')) id: string): Promise<void> {
    return this.roles.remove(caller, id);
  }
}
