import ipaddr from 'ipaddr.js';

/** All that is routed globally in IPv6 (RFC 4291, section 2.4); what lies outside, such as `::127.0.0.1`, is none of ours. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/**
 * Whether an address is of the public Internet. Anything special is not: private, loopback, link-local, shared (CGNAT),
 * multicast, unspecified, reserved, or one that hides an IPv4 address (mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || address.match(GLOBAL_IPV6);
}
