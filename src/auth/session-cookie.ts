import { parse, serialize } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'annals_session';

/** Only what begins, renews and ends a session is ever sent the cookie: no other route could be called by its strength. */
const PATH = '/api/v1/auth/session';

/** The refresh token that a request carries in its cookie. */
export function sessionCookieOf({ headers }: FastifyRequest): string | undefined {
  return parse(headers.cookie ?? '')[NAME] || undefined;
}

/** Lets the browser keep a refresh token for so long, where no script can read it. */
export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, refreshToken: string, maxAgeSeconds: number): void {
  const secure = request.protocol === 'https';
  void reply.header('Set-Cookie', serialize(NAME, refreshToken, { httpOnly: true, sameSite: 'strict', path: PATH, maxAge: maxAgeSeconds, secure }));
}

/** Has the browser forget it. */
export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  setSessionCookie(request, reply, '', 0);
}
