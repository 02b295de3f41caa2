import { Body, Controller, Delete, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiTags } from '../common/api-docs.js';
import { Endpoint } from '../access/index.js';
import { CookieSessionsService } from './cookie-sessions.service.js';
import { LoginRequest } from './dto/auth.requests.js';
import { AccessTokenResponse } from './dto/tokens.response.js';
import { SameOriginGuard } from './same-origin.guard.js';

const COOKIE = '`annals_session`: the refresh token, which scripts cannot read (`HttpOnly`) and other sites cannot cause to be sent (`SameSite=Strict`)';
const DEVICE = '`annals_device`, likewise: by it the browser keeps a limit of its own for failed logins.';
const TOKEN = {
  body: AccessTokenResponse,
  description: 'The access token. The refresh token is in the cookie.',
  headers: { 'Set-Cookie': `${COOKIE}, and which no other route receives (\`Path=/api/v1/auth/session\`). \`Secure\` over https.` },
};
const SAME_ORIGIN = 'Only for pages of this server, such as its dashboard: browser requests from other sites are refused.';

/** Sessions for browsers: the refresh token travels in a cookie. */
@Controller('auth/session')
@ApiTags('Sign in')
@UseGuards(SameOriginGuard)
export class CookieSessionsController {
  constructor(private readonly sessions: CookieSessionsService) {}

  @Post()
  @Endpoint({
    access: { who: 'anyone' },
    summary: 'Log in from a browser',
    description: `${SAME_ORIGIN} Failed logins count together with those of \`POST /auth/login\`. A browser that logged in to the account before has a limit of its own.`,
    bodyType: LoginRequest,
    bodyExample: { email: 'owner@example.com', password: 'correct horse battery' },
    answer: { ...TOKEN, headers: { ...TOKEN.headers, 'Set-Cookie': `${TOKEN.headers['Set-Cookie']} And ${DEVICE}` } },
    errors: ['invalid_credentials', 'cross_site_request', 'too_many_logins'],
  })
  begin(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @Body() body: LoginRequest): Promise<AccessTokenResponse> {
    return this.sessions.begin(body, request, reply);
  }

  @Post('refresh')
  @Endpoint({
    access: { who: 'anyone' },
    summary: 'Renew a browser’s access token',
    description: `${SAME_ORIGIN} Like every refresh token, each cookie works once; a cookie that does not work is cleared. For 30 seconds a used cookie gets its successor again if that is unused.`,
    answer: { ...TOKEN, orNothing: 'The request has no cookie: nobody is logged in, and there is nothing to renew.' },
    errors: ['invalid_refresh_token', 'cross_site_request', 'too_many_refreshes'],
  })
  refresh(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<AccessTokenResponse | undefined> {
    return this.sessions.refresh(request, reply);
  }

  @Delete()
  @Endpoint({
    access: { who: 'anyone' },
    summary: 'Log out a browser',
    description: `${SAME_ORIGIN} Ends the cookie’s session; its access tokens are refused within 5 seconds. A request without a session gets the same response.`,
    answer: { status: 204, description: 'The session has ended.', headers: { 'Set-Cookie': '`annals_session`, cleared.' } },
    errors: ['cross_site_request'],
  })
  end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.sessions.end(request, reply);
  }
}
