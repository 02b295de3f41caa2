import { isIPv4, isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * One spelling for each address: the IPv4 form of an IPv4-mapped one, IPv6 as RFC 5952 writes it, without the zone, which
 * names an interface of this machine. Undefined for what is no address.
 */
export function ipAddressOf(text: string | undefined): string | undefined {
  if (text === undefined || isIPv4(text)) return text;
  return isIPv6(text) ? ipaddr.process(text.split('%', 1).join()).toString() : undefined;
}

/** What limits count as one address: a provider gives each customer at least a /64 of IPv6, so 2^64 addresses may be one person. */
export function networkOf(address: string): string {
  return isIPv6(address) ? `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/64`).toString()}/64` : address;
}
