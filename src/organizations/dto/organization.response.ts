import { ApiProperty, ApiPropertyOptional, ApiSchema } from '../../common/api-docs.js';
import { printTimeWithMilliseconds } from '../../common/text/time.js';
import type { Organization } from '../organization.entity.js';

@ApiSchema({ description: 'An organization and its settings.' })
export class OrganizationResponse {
  @ApiProperty({ description: '24 hexadecimal digits.', example: '666141dbfe2a0781e76f6549' })
  id!: string;

  @ApiProperty({ description: 'The display name.', example: 'Neighbourhood Network' })
  name!: string;

  @ApiPropertyOptional({ description: 'Omitted if there is none.', example: 'NN3' })
  acronym?: string;

  @ApiProperty({ type: [String], description: 'Mentor-log activity types in addition to the five standard ones.', example: ['home_visit'] })
  activityTypes!: string[];

  @ApiProperty({ description: 'The IANA time zone of summaries and statistics where a request names none.', example: 'Europe/Berlin' })
  timeZone!: string;

  @ApiProperty({ format: 'date-time', description: 'Creation time.', example: '2026-03-20T14:30:00.000Z' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', description: 'Time of the last change.', example: '2026-03-26T13:05:00.000Z' })
  updatedAt!: string;
}

export function organizationResponse(organization: Organization): OrganizationResponse {
  return {
    id: organization.id,
    name: organization.name,
    ...(organization.acronym !== null && { acronym: organization.acronym }),
    activityTypes: organization.activityTypes,
    timeZone: organization.timeZone,
    createdAt: printTimeWithMilliseconds(organization.createdAt),
    updatedAt: printTimeWithMilliseconds(organization.updatedAt),
  };
}
