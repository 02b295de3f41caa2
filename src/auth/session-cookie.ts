import { parse, serialize } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const SESSION = 'annals_session';
const DEVICE = 'annals_device';

/** Browsers keep no cookie for longer than 400 days. */
const DEVICE_SECONDS = 365 * 86_400;
/** What `newSecret` makes. */
const DEVICE_FORM = /^[\w-]{43}$/;

/** Only what begins, renews and ends a session is ever sent the cookies: no other route could be called by their strength. */
const PATH = '/api/v1/auth/session';

/** The refresh token that a request carries in its cookie. */
export function sessionCookieOf({ headers }: FastifyRequest): string | undefined {
  return parse(headers.cookie ?? '')[SESSION] || undefined;
}

/** Lets the browser keep a refresh token for so long, where no script can read it. */
export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, refreshToken: string, maxAgeSeconds: number): void {
  setCookie(request, reply, SESSION, refreshToken, maxAgeSeconds);
}

/** Has the browser forget it. */
export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  setSessionCookie(request, reply, '', 0);
}

/** By what the browser is known, whoever signs in with it. */
export function deviceCookieOf({ headers }: FastifyRequest): string | undefined {
  const device = parse(headers.cookie ?? '')[DEVICE] ?? '';
  return DEVICE_FORM.test(device) ? device : undefined;
}

export function setDeviceCookie(request: FastifyRequest, reply: FastifyReply, device: string): void {
  setCookie(request, reply, DEVICE, device, DEVICE_SECONDS);
}

function setCookie(request: FastifyRequest, reply: FastifyReply, name: string, value: string, maxAge: number): void {
  const secure = request.protocol === 'https';
  void reply.header('Set-Cookie', serialize(name, value, { httpOnly: true, sameSite: 'strict', path: PATH, maxAge, secure }));
}
