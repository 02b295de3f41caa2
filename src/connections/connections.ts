import type { Server, Socket } from 'node:net';
import { ipAddressOf, networkOf, type IsTrusted } from '../common/addresses/index.js';

export interface ConnectionBounds {
  /** On the whole server, at this moment. */
  readonly total: () => number;
  /** Of one address; 0 is off. */
  readonly perAddress: number;
  /** Whether an address speaks for many clients. */
  readonly isProxy: IsTrusted;
}

/** Why the server closed a connection. `made-room`: it had waited longest when a new one came. `no-room`: it was the new one. */
export type ClosedFor = 'made-room' | 'no-room';

/** Connections that share a bound. */
interface Group {
  readonly address: string | undefined;
  open: number;
  readonly max: () => number;
  /** Those that can be closed for another, the one that has waited longest first. */
  readonly waiting: Set<Socket>;
}

/**
 * Bounds how many connections there are. A new one beyond the bound is let in, and the connection that has waited longest for the rest
 * of its request, or for its next request, is closed in its place. So a client that opens connections and sends nothing pushes out
 * its own kind only, and a health check gets through. Connections whose request is being answered are left alone.
 */
export class Connections {
  private readonly all: Group;
  private readonly addresses = new Map<string, Group>();
  private readonly groups = new WeakMap<Socket, readonly Group[]>();

  /** Told of every connection that is closed for want of room. */
  onClosed: (reason: ClosedFor) => void = () => undefined;

  constructor(private readonly bounds: ConnectionBounds) {
    this.all = { address: undefined, open: 0, max: bounds.total, waiting: new Set() };
  }

  get open(): number {
    return this.all.open;
  }

  watch(server: Server): void {
    server.on('connection', (socket: Socket) => this.admit(socket));
  }

  /** Its request is whole, or a known caller sends it: it is not closed for another. */
  busy(socket: Socket): void {
    for (const { waiting } of this.groups.get(socket) ?? []) waiting.delete(socket);
  }

  /** Its answer is sent; it waits for its next request. */
  idle(socket: Socket): void {
    for (const { waiting } of this.groups.get(socket) ?? []) waiting.add(socket);
  }

  private admit(socket: Socket): void {
    const own = this.groupOf(ipAddressOf(socket.remoteAddress));
    const groups = own ? [this.all, own] : [this.all];
    if (!groups.every((group) => this.hasRoom(group))) {
      this.onClosed('no-room');
      socket.destroy();
      return;
    }
    this.groups.set(socket, groups);
    for (const group of groups) group.open += 1;
    if (own?.address) this.addresses.set(own.address, own); // where making room has left it empty, it was forgotten
    this.idle(socket);
    socket.once('close', () => this.forget(socket));
  }

  private groupOf(address: string | undefined): Group | undefined {
    const { perAddress, isProxy } = this.bounds;
    if (perAddress === 0 || address === undefined || isProxy(address)) return undefined;
    const network = networkOf(address);
    return this.addresses.get(network) ?? { address: network, open: 0, max: () => perAddress, waiting: new Set() };
  }

  private hasRoom(group: Group): boolean {
    if (group.open < group.max()) return true;
    const [longest] = group.waiting;
    if (!longest) return false;
    this.onClosed('made-room');
    this.forget(longest);
    longest.destroy();
    return true;
  }

  private forget(socket: Socket): void {
    const groups = this.groups.get(socket);
    if (!groups) return;
    this.busy(socket);
    this.groups.delete(socket);
    for (const group of groups) {
      group.open -= 1;
      if (group.open === 0 && group.address !== undefined) this.addresses.delete(group.address);
    }
  }
}
