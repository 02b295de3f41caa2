import { ApiProperty, ApiSchema } from '../../common/api-docs.js';

@ApiSchema({ description: 'An access token, named as in RFC 6749.' })
export class AccessTokenResponse {
  @ApiProperty({ description: 'Send it as `Authorization: Bearer …`.', example: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.signature' })
  access_token!: string;

  @ApiProperty({ enum: ['Bearer'], description: 'The token’s type.', example: 'Bearer' })
  token_type!: 'Bearer';

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Lifetime of the access token in seconds.', example: 900 })
  expires_in!: number;
}

@ApiSchema({ description: 'An access token and a refresh token, named as in RFC 6749.' })
export class TokensResponse extends AccessTokenResponse {
  @ApiProperty({ description: 'For `POST /auth/refresh`; works once.', example: 'q3Zk0m1Zl5cD8rT2vW9yB4nK7pS6uE-gHaMiOqXzYkA' })
  refresh_token!: string;
}
