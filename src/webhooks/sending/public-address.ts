import ipaddr from 'ipaddr.js';

/** All globally routed IPv6 addresses (RFC 4291, section 2.4); anything outside, such as `::127.0.0.1`, is not. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/**
 * Whether an address is on the public Internet. Special addresses are not: private, loopback, link-local, shared
 * (CGNAT), multicast, unspecified, reserved, or one that embeds an IPv4 address (mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || address.match(GLOBAL_IPV6);
}
