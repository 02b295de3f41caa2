import ipaddr from 'ipaddr.js';
import { ipAddressOf } from './ip-address.js';

export type IsTrusted = (address: string | undefined) => boolean;

const IPV4_MAPPED_BITS = 96;

/** Whether an address is one of `TRUST_PROXY`. */
export function trustOf(networks: readonly string[]): IsTrusted {
  const ranges = networks.map(rangeOf);
  return (text) => {
    const plain = ranges.length > 0 ? ipAddressOf(text) : undefined;
    if (plain === undefined) return false;
    const address = ipaddr.parse(plain);
    return ranges.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits));
  };
}

function rangeOf(text: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  const [network, bits] = ipaddr.parseCIDR(text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`);
  const isMapped = network instanceof ipaddr.IPv6 && network.isIPv4MappedAddress() && bits >= IPV4_MAPPED_BITS;
  return isMapped ? [network.toIPv4Address(), bits - IPV4_MAPPED_BITS] : [network, bits];
}

/**
 * The address of the client: the last element of `X-Forwarded-For` that no trusted proxy wrote about another one. Whatever a
 * client sends stands before that, so nobody can choose an address. An element that is no address counts as the socket's.
 */
export function clientAddressOf(socket: string | undefined, forwardedFor: string | undefined, isTrusted: IsTrusted): string | undefined {
  const own = ipAddressOf(socket);
  let address = own;
  for (let rest = forwardedFor; rest !== undefined && isTrusted(address);) {
    const comma = rest.lastIndexOf(',');
    const element = addressIn(rest.slice(comma + 1));
    if (element === undefined) return own;
    address = element;
    rest = comma < 0 ? undefined : rest.slice(0, comma);
  }
  return address;
}

/** With or without a port, an IPv6 address in brackets or without them. */
const ELEMENT = /^(?:\[([^[\]]*)\](?::\d{1,5})?|([^:]*):\d{1,5})$/;

function addressIn(element: string): string | undefined {
  const text = element.trim();
  const [, bracketed, beforePort] = ELEMENT.exec(text) ?? [];
  return ipAddressOf(bracketed ?? beforePort ?? text);
}
