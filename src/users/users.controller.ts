import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { CurrentCaller, Endpoint, type Caller } from '../access/index.js';
import { ApiTags } from '../common/api-docs.js';
import { objectIdOf } from '../common/http/index.js';
import { CreateUserRequest, ListUsersQuery, UpdateUserRequest } from './dto/user.requests.js';
import { UserListResponse, UserResponse } from './dto/user.response.js';
import { UsersService } from './users.service.js';

const PARAMS = { id: { description: 'The user’s id.', example: '667e56bbd9d7b18a0c696585', pattern: '^[0-9a-f]{24}$' } };

@Controller('users')
@ApiTags('Users')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  @Get()
  @Endpoint({
    access: { who: 'ADMIN', permission: 'read' },
    summary: 'List the users of the organization',
    answer: { body: UserListResponse, description: 'Newest first.' },
    errors: ['cursor_from_before_restore'],
    nextLink: 'nextCursor',
  })
  list(@CurrentCaller() caller: Caller, @Query() query: ListUsersQuery): Promise<UserListResponse> {
    return this.users.list(caller, query);
  }

  @Post()
  @Endpoint({
    access: { who: 'ADMIN', permission: 'create' },
    summary: 'Create a user',
    description: 'An ADMIN may not create an OWNER, and nobody can give a permission that they do not have, whatever the rank of the role.',
    bodyType: CreateUserRequest,
    bodyExample: { email: 'maria@example.com', name: 'Maria Lopez', password: 'correct horse battery', role: 'USER' },
    answer: { status: 201, body: UserResponse, description: 'The user.' },
    errors: ['taken', 'limit_reached'],
    location: (user: UserResponse) => `/api/v1/users/${user.id}`,
    versioned: true,
    idempotent: true,
  })
  create(@CurrentCaller() caller: Caller, @Body() request: CreateUserRequest): Promise<UserResponse> {
    return this.users.create(caller, request);
  }

  @Get(':id')
  @Endpoint({
    access: { who: 'USER', permission: 'read' },
    summary: 'Get a user',
    description: 'A USER may read only their own account.',
    params: PARAMS,
    answer: { body: UserResponse, description: 'The user.' },
    versioned: true,
  })
  get(@CurrentCaller() caller: Caller, @Param('id', objectIdOf('User')) id: string): Promise<UserResponse> {
    return this.users.get(caller, id);
  }

  @Patch(':id')
  @Endpoint({
    access: { who: 'USER', permission: 'update' },
    summary: 'Change, disable or enable a user',
    description:
      'A USER may change only their own `name`; an ADMIN may change everyone except OWNERs. Nobody can assign a role that holds a permission they do not have, nor enable a user who has such a role. The last active OWNER can be neither disabled nor demoted.',
    params: PARAMS,
    bodyType: UpdateUserRequest,
    bodyExample: { name: 'Maria Lopez' },
    answer: { body: UserResponse, description: 'The updated user.' },
    errors: ['taken', 'last_owner'],
    versioned: true,
    conditional: true,
  })
  update(@CurrentCaller() caller: Caller, @Param('id', objectIdOf('User')) id: string, @Body() request: UpdateUserRequest): Promise<UserResponse> {
    return this.users.update(caller, id, request);
  }
}
