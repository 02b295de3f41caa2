import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newSecret, originOf } from '../access/index.js';
import { ApiError } from '../common/errors/index.js';
import { SETTINGS, type Settings } from '../config/index.js';
import { CredentialsService } from './credentials.service.js';
import type { LoginRequest } from './dto/auth.requests.js';
import type { AccessTokenResponse, TokensResponse } from './dto/tokens.response.js';
import { clearSessionCookie, deviceCookieOf, sessionCookieOf, setDeviceCookie, setSessionCookie } from './session-cookie.js';
import { SessionsService } from './sessions.service.js';

const DAY_SECONDS = 86_400;

/** Sessions whose refresh token a browser keeps in a cookie: in all else they are those of `POST /auth/login`. */
@Injectable()
export class CookieSessionsService {
  constructor(
    private readonly credentials: CredentialsService,
    private readonly sessions: SessionsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async begin(login: LoginRequest, request: FastifyRequest, reply: FastifyReply): Promise<AccessTokenResponse> {
    const origin = originOf(request);
    const device = deviceCookieOf(request) ?? newSecret();
    const tokens = await this.credentials.login(login, origin, device);
    const before = sessionCookieOf(request);
    // Its cookie is about to be replaced: nobody would hold that session any more, and nobody end it.
    if (before !== undefined) await this.sessions.logoutHolder(before, origin);
    const answer = this.keep(tokens, request, reply);
    setDeviceCookie(request, reply, device);
    return answer;
  }

  /**
   * Undefined without a cookie: a page has to ask in order to know whether somebody is logged in, and browsers report
   * every error that a page is answered. A cookie that is good for nothing is taken back, so that the browser does not
   * come with it again.
   */
  async refresh(request: FastifyRequest, reply: FastifyReply): Promise<AccessTokenResponse | undefined> {
    const refreshToken = sessionCookieOf(request);
    if (refreshToken === undefined) return undefined;
    try {
      return this.keep(await this.sessions.refreshCookie(refreshToken, originOf(request)), request, reply);
    } catch (error) {
      if (error instanceof ApiError && error.code === 'invalid_refresh_token') clearSessionCookie(request, reply);
      throw error;
    }
  }

  async end(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const refreshToken = sessionCookieOf(request);
    if (refreshToken !== undefined) await this.sessions.logoutHolder(refreshToken, originOf(request));
    clearSessionCookie(request, reply);
  }

  /** The refresh token goes into the cookie, and nowhere else. */
  private keep({ refresh_token, ...accessToken }: TokensResponse, request: FastifyRequest, reply: FastifyReply): AccessTokenResponse {
    setSessionCookie(request, reply, refresh_token, this.settings.refreshTokenDays * DAY_SECONDS);
    return accessToken;
  }
}
