import { clientAddressOf, trustOf } from './client-address.js';
import { networkOf } from './ip-address.js';

const PROXY = '10.1.2.3';
const isTrusted = trustOf(['10.0.0.0/8', '192.0.2.1', '2001:db8:1::/48', '::ffff:198.51.100.0/120']);
const behindProxy = (forwardedFor?: string) => clientAddressOf(PROXY, forwardedFor, isTrusted);

describe('the address of a client behind a trusted proxy', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:51008', '203.0.113.7'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['[2001:db8::1]', '2001:db8::1'],
    ['2001:db8::1', '2001:db8::1'],
    ['2001:DB8:0:0::0001', '2001:db8::1'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['[::ffff:cb00:7107]:51008', '203.0.113.7'],
    ['fe80::1%eth0', 'fe80::1'],
    ['1.1.1.1, 203.0.113.7', '203.0.113.7'],
    ['1.1.1.1,203.0.113.7:80,10.9.9.9:1234', '203.0.113.7'],
    ['10.8.8.8, 10.9.9.9', '10.8.8.8'],
    ['rubbish, 203.0.113.7', '203.0.113.7'],
  ])('X-Forwarded-For: %s is %s', (forwardedFor, client) => {
    expect(behindProxy(forwardedFor)).toBe(client);
  });

  it.each([
    'unknown',
    '',
    ',',
    '203.0.113.7,',
    '203.0.113.7:',
    '203.0.113.7:port',
    '203.0.113.7:123456',
    '203.0.113',
    '0xcb007107',
    '203.0.113.07',
    '[203.0.113.7',
    '[]:443',
    '2001:db8::1]:443',
    "' OR 1=1 --",
    '_hidden',
    'rubbish, 10.9.9.9',
  ])('X-Forwarded-For: %j holds no address there, and counts as that of the socket', (forwardedFor) => {
    expect(behindProxy(forwardedFor)).toBe(PROXY);
  });

  it('is that of the socket where the header is missing', () => {
    expect(behindProxy()).toBe(PROXY);
  });
});

describe('a proxy', () => {
  it.each(['10.255.255.255', '192.0.2.1', '2001:db8:1::9', '198.51.100.200', '::ffff:10.1.2.3', '::FFFF:c000:201'])('%s is trusted', (proxy) => {
    expect(clientAddressOf(proxy, '203.0.113.7', isTrusted)).toBe('203.0.113.7');
  });

  it.each(['11.0.0.1', '192.0.2.2', '2001:db8:2::9', '198.51.101.1'])('%s is not, and its header is not read', (stranger) => {
    expect(clientAddressOf(stranger, '203.0.113.7', isTrusted)).toBe(stranger);
  });

  it('is never trusted where none is named', () => {
    expect(clientAddressOf('::ffff:10.1.2.3', '203.0.113.7', trustOf([]))).toBe('10.1.2.3');
  });
});

describe('what limits count as one address', () => {
  it('is a /64 of IPv6, and one address of IPv4', () => {
    expect(networkOf('203.0.113.7')).toBe('203.0.113.7');
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(networkOf('2001:db8:1:2:ffff::9')).toBe('2001:db8:1:2::/64');
    expect(networkOf('2001:db8:1:3::')).not.toBe(networkOf('2001:db8:1:2::'));
  });
});
