import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import { CurrentCaller, Endpoint, type Caller } from '../access/index.js';
import { ApiTags } from '../common/api-docs.js';
import { objectIdOf } from '../common/http/index.js';
import { OrganizationResponse } from './dto/organization.response.js';
import { UpdateOrganizationRequest } from './dto/update-organization.request.js';
import { OrganizationsService } from './organizations.service.js';

const PARAMS = { orgId: { description: 'The caller’s organization; any other is 404.', example: '666141dbfe2a0781e76f6549', pattern: '^[0-9a-f]{24}$' } };

@Controller('organizations')
@ApiTags('Organizations')
export class OrganizationsController {
  constructor(private readonly organizations: OrganizationsService) {}

  @Get(':orgId')
  @Endpoint({
    access: { who: 'ADMIN', permission: 'read' },
    summary: 'Get the organization and its settings',
    params: PARAMS,
    answer: { body: OrganizationResponse, description: 'The organization.' },
    versioned: true,
  })
  get(@CurrentCaller() caller: Caller, @Param('orgId', objectIdOf('Organization')) id: string): Promise<OrganizationResponse> {
    return this.organizations.get(caller, id);
  }

  @Patch(':orgId')
  @Endpoint({
    access: { who: 'OWNER', permission: 'update' },
    summary: 'Change the organization’s settings',
    params: PARAMS,
    bodyType: UpdateOrganizationRequest,
    bodyExample: { acronym: 'NN3', activityTypes: ['home_visit'], timeZone: 'Europe/Berlin' },
    answer: { body: OrganizationResponse, description: 'The updated organization.' },
    versioned: true,
    conditional: true,
  })
  update(
    @CurrentCaller() caller: Caller,
    @Param('orgId', objectIdOf('Organization')) id: string,
    @Body() request: UpdateOrganizationRequest,
  ): Promise<OrganizationResponse> {
    return this.organizations.update(caller, id, request);
  }
}
