import type { EntryResponse } from '../../../src/activity-logs/trail/dto/entry.response.js';
import type { ProblemBody } from '../../support/api-client.js';
import { integratorsEvent } from '../../support/factories.js';
import { startTestApp } from '../../support/test-app.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import type { TestOrganization } from '../../support/test-organization.js';

const PROXY = '10.1.2.3';
const CLIENT = '203.0.113.50';

async function ipOf(org: TestOrganization, address: string, forwardedFor: string): Promise<string | undefined> {
  const options = { address, headers: { 'x-forwarded-for': forwardedFor } };
  return (await org.as('OWNER').post<EntryResponse>('/activities', integratorsEvent(), options)).body.ip;
}

describe('TRUST_PROXY', () => {
  const test = useTestApp({ TRUST_PROXY: '10.0.0.0/8, 192.0.2.1', RATE_LIMIT: '100' });
  const org = useOrganization(test);

  it('believes X-Forwarded-For of the proxies that it names', async () => {
    expect(await ipOf(org, PROXY, CLIENT)).toBe(CLIENT);
    expect(await ipOf(org, '192.0.2.1', '2001:db8::7')).toBe('2001:db8::7');
  });

  it('believes no other address', async () => {
    expect(await ipOf(org, '198.51.100.1', CLIENT)).toBe('198.51.100.1');
    expect(await ipOf(org, '192.0.2.2', CLIENT)).toBe('192.0.2.2');
  });

  it('takes the last address that no proxy wrote, so that a client cannot pretend', async () => {
    expect(await ipOf(org, PROXY, `1.1.1.1, ${CLIENT}`)).toBe(CLIENT);
    expect(await ipOf(org, PROXY, `1.1.1.1, ${CLIENT}, 10.9.9.9`)).toBe(CLIENT);
  });

  it.each([
    ['203.0.113.7:51008', '203.0.113.7'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['unknown', PROXY],
    ["' OR 1=1 --", PROXY],
  ])('X-Forwarded-For: %s stands in an entry as %s', async (forwardedFor, ip) => {
    expect(await ipOf(org, PROXY, forwardedFor)).toBe(ip);
  });

  it('of a socket that takes both kinds of addresses, too', async () => {
    expect(await ipOf(org, '::ffff:10.1.2.3', CLIENT)).toBe(CLIENT);
    expect(await ipOf(org, '::ffff:198.51.100.1', CLIENT)).toBe('198.51.100.1');
  });

  it('counts limits by the address of the client, whatever its port, and a /64 of IPv6 as one', async () => {
    const remaining = async (client: string) =>
      Number((await test.anonymous.get<ProblemBody>('/auth/me', { address: PROXY, headers: { 'x-forwarded-for': client } })).headers['ratelimit-remaining']);
    expect([await remaining('203.0.113.60'), await remaining('203.0.113.61'), await remaining('203.0.113.60')]).toEqual([99, 99, 98]);
    expect([await remaining('203.0.113.62:1'), await remaining('203.0.113.62:2'), await remaining('::ffff:203.0.113.62')]).toEqual([99, 98, 97]);
    expect([await remaining('[2001:db8::1]:1'), await remaining('2001:db8::2:3:4:5'), await remaining('2001:db8:0:1::1')]).toEqual([99, 98, 99]);
  });

  it('a stranger whose header holds no address counts as the proxy, and not with all such strangers behind other proxies', async () => {
    const remaining = async (address: string) =>
      Number((await test.anonymous.get<ProblemBody>('/auth/me', { address, headers: { 'x-forwarded-for': 'unknown' } })).headers['ratelimit-remaining']);
    expect([await remaining('10.7.7.1'), await remaining('10.7.7.2'), await remaining('10.7.7.1')]).toEqual([99, 99, 98]);
  });
});

describe('without TRUST_PROXY', () => {
  it('X-Forwarded-For is ignored', async () => {
    const test = await startTestApp();
    expect(await ipOf(await test.organization(), PROXY, CLIENT)).toBe(PROXY);
    await test.close();
  });
});
