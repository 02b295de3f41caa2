import { ApiProperty, ApiSchema } from '../../common/api-docs.js';

@ApiSchema({ description: 'An access token, as RFC 6749 names its parts.' })
export class AccessTokenResponse {
  @ApiProperty({ description: 'To be sent as `Authorization: Bearer …`.', example: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.signature' })
  access_token!: string;

  @ApiProperty({ enum: ['Bearer'], description: 'How to send it.', example: 'Bearer' })
  token_type!: 'Bearer';

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Seconds for which the access token works.', example: 900 })
  expires_in!: number;
}

@ApiSchema({ description: 'An access token and what renews it, as RFC 6749 names them.' })
export class TokensResponse extends AccessTokenResponse {
  @ApiProperty({ description: 'For `POST /auth/refresh`; works once.', example: 'q3Zk0m1Zl5cD8rT2vW9yB4nK7pS6uE-gHaMiOqXzYkA' })
  refresh_token!: string;
}
