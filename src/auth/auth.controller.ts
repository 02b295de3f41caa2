import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiTags } from '../common/api-docs.js';
import { CurrentCaller, Endpoint, originOf, type Caller } from '../access/index.js';
import { CredentialsService } from './credentials.service.js';
import { ChangePasswordRequest, LoginRequest, LogoutRequest, RefreshRequest, RegisterRequest } from './dto/auth.requests.js';
import { MeResponse } from './dto/me.response.js';
import { TokensResponse } from './dto/tokens.response.js';
import { MeService } from './me.service.js';
import { RegistrationService } from './registration.service.js';
import { SessionsService } from './sessions.service.js';

const TOKENS = { body: TokensResponse, description: 'The tokens.' };
const TOKEN_EXAMPLE = { refresh_token: 'q3Zk0m1Zl5cD8rT2vW9yB4nK7pS6uE-gHaMiOqXzYkA' };

@Controller('auth')
@ApiTags('Sign in')
export class AuthController {
  constructor(
    private readonly credentials: CredentialsService,
    private readonly sessions: SessionsService,
    private readonly registration: RegistrationService,
    private readonly me: MeService,
  ) {}

  @Post('login')
  @Endpoint({
    access: { who: 'anyone' },
    summary: 'Log in',
    description:
      'Failed logins are limited per account and per address. Beyond the limit even the right password is refused until the time is up. An address that logged in to the account before has a limit of its own.',
    bodyType: LoginRequest,
    bodyExample: { email: 'owner@example.com', password: 'correct horse battery' },
    answer: TOKENS,
    errors: ['invalid_credentials', 'too_many_logins'],
  })
  login(@Req() request: FastifyRequest, @Body() body: LoginRequest): Promise<TokensResponse> {
    return this.credentials.login(body, originOf(request));
  }

  @Post('refresh')
  @Endpoint({
    access: { who: 'anyone' },
    summary: 'Renew the tokens',
    description: 'A refresh token works once. Using it twice ends its whole session, because one of the two users may be a thief.',
    bodyType: RefreshRequest,
    bodyExample: TOKEN_EXAMPLE,
    answer: TOKENS,
    errors: ['invalid_refresh_token', 'too_many_refreshes'],
  })
  refresh(@Req() request: FastifyRequest, @Body() body: RefreshRequest): Promise<TokensResponse> {
    return this.sessions.refresh(body.refresh_token, originOf(request));
  }

  @Post('logout')
  @Endpoint({
    access: { who: 'any caller' },
    summary: 'End one of your sessions',
    description:
      'The session’s access tokens are refused within 5 seconds. An unknown refresh token, or somebody else’s, ends nothing and gets the same response.',
    bodyType: LogoutRequest,
    bodyExample: TOKEN_EXAMPLE,
    answer: { status: 204, description: 'The session has ended.' },
  })
  logout(@CurrentCaller() caller: Caller, @Body() body: LogoutRequest): Promise<void> {
    return this.sessions.logout(caller, body.refresh_token);
  }

  @Get('me')
  @Endpoint({
    access: { who: 'any caller' },
    summary: 'Get the caller',
    answer: { body: MeResponse, description: 'The caller.' },
  })
  whoAmI(@CurrentCaller() caller: Caller): Promise<MeResponse> {
    return this.me.get(caller);
  }

  @Post('password')
  @Endpoint({
    access: { who: 'any caller', users: true },
    summary: 'Change your password',
    description: 'Ends all other sessions. Wrong current passwords are limited like failed logins, per session.',
    bodyType: ChangePasswordRequest,
    bodyExample: { currentPassword: 'correct horse battery', newPassword: 'battery horse correct' },
    answer: { status: 204, description: 'The password was changed.' },
    errors: ['invalid_credentials', 'too_many_logins'],
  })
  changePassword(@CurrentCaller() caller: Caller, @Body() body: ChangePasswordRequest): Promise<void> {
    return this.credentials.changePassword(caller, body);
  }

  @Post('register')
  @Endpoint({
    access: { who: 'anyone' },
    summary: 'Register an organization',
    description: 'Creates an organization with its OWNER, if the server allows it (`SIGNUP=open`).',
    bodyType: RegisterRequest,
    bodyExample: { organizationName: 'Neighbourhood Network', email: 'founder@example.com', password: 'correct horse battery', name: 'Maria Lopez' },
    answer: { ...TOKENS, status: 201 },
    errors: ['signup_closed', 'taken', 'too_many_registrations'],
  })
  register(@Req() request: FastifyRequest, @Body() body: RegisterRequest): Promise<TokensResponse> {
    return this.registration.register(body, originOf(request));
  }
}
