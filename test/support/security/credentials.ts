import { createHmac } from 'node:crypto';
import type { TokensResponse } from '../../../src/auth/dto/tokens.response.js';
import type { ApiClient } from '../api-client.js';
import type { TestApp } from '../test-app.js';
import type { Person, TestOrganization } from '../test-organization.js';

type Json = Record<string, unknown>;
type Headers = Readonly<Record<string, string>>;

/** What an access token says, and what says how it is signed. */
export function readToken(token: string): { header: Json; claims: Json } {
  const [header, claims] = token.split('.', 2).map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Json);
  return { header: header ?? {}, claims: claims ?? {} };
}

/** A JSON Web Token (RFC 7515), signed with HMAC-SHA-256 under whatever header; without a secret it is not signed at all. */
export function writeToken(header: Json, claims: Json, secret?: string): string {
  const content = `${partOf(header)}.${partOf(claims)}`;
  return `${content}.${secret === undefined ? '' : createHmac('sha256', secret).update(content).digest('base64url')}`;
}

function partOf(json: Json): string {
  return Buffer.from(JSON.stringify(json)).toString('base64url');
}

/** A new session of a user. */
export async function tokensOf(anonymous: ApiClient, { email, password }: Person): Promise<TokensResponse> {
  const { status, body } = await anonymous.post<TokensResponse>('/auth/login', { email, password });
  if (status !== 200) throw new Error(`${email} can not log in: ${status}`);
  return body;
}

/**
 * Credentials of OWNERs that have gone bad or never were good, each in its way. The clock has to be moved for one
 * of them, and stands still from then on.
 */
export async function badCredentials({ anonymous, clock, settings }: TestApp, org: TestOrganization): Promise<Record<string, Headers>> {
  const owner = org.as('OWNER');
  const secret = settings.jwtSecret ?? '';
  const { access_token: good } = await tokensOf(anonymous, org.people.OWNER);
  const { header, claims } = readToken(good);
  const anHourAgo = Math.floor(Date.now() / 1000) - 3_600;

  const disabled = await org.addPerson('OWNER');
  const { access_token: ofDisabled } = await tokensOf(anonymous, disabled);
  await owner.patch(`/users/${disabled.id}`, { status: 'disabled' });

  const ended = await tokensOf(anonymous, org.people.OWNER);
  await anonymous.as(ended.access_token).post('/auth/logout', { refresh_token: ended.refresh_token });

  const revoked = await org.addApiKey('OWNER');
  await owner.delete(`/api-keys/${revoked.id}`);
  const expired = await org.addApiKey('OWNER', { expiresAt: new Date(Date.now() + 3_600_000).toISOString() });
  clock.advance({ hours: 2 });

  return {
    'a disabled user': bearer(ofDisabled),
    'an ended session': bearer(ended.access_token),
    'an expired token': bearer(writeToken(header, { ...claims, iat: anHourAgo - 900, exp: anHourAgo }, secret)),
    'a token signed with another secret': bearer(writeToken(header, claims, `${secret}, or so`)),
    'an unsigned token (alg: none)': bearer(writeToken({ ...header, alg: 'none' }, claims)),
    'a token with the claims of somebody else': bearer(good.replace(/\.[^.]+\./, `.${partOf({ ...claims, sub: disabled.id })}.`)),
    'a token of another issuer': bearer(writeToken(header, { ...claims, iss: 'another' }, secret)),
    'a revoked API key': bearer(revoked.key),
    'a revoked API key in its own header': { 'x-api-key': revoked.key },
    'an expired API key': bearer(expired.key),
    'an API key that was never made': bearer('annals_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG'),
    'two good credentials at once': { ...bearer(good), 'x-api-key': (await org.addApiKey('OWNER')).key },
    'a good token under another scheme': { authorization: `Basic ${good}` },
    'no token': { authorization: 'Bearer' },
  };
}

function bearer(credential: string): Headers {
  return { authorization: `Bearer ${credential}` };
}
