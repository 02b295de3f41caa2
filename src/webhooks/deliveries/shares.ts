import { Slots } from '../../common/limits/index.js';

const ALL = '*';

/** Who may use how much of what all organizations share. */
export class Shares {
  private readonly slots = new Slots();
  private readonly organizations = new Set<string>();

  constructor(
    private readonly max: number,
    private readonly maxPerOrganization: number,
  ) {}

  /** Undefined if there is no room, or the organization has its share. */
  take(organizationId: string): (() => void) | undefined {
    const taken = this.slots.take([
      { holder: organizationId, max: this.maxPerOrganization },
      { holder: ALL, max: this.max },
    ]);
    if (typeof taken !== 'function') return undefined;
    this.organizations.add(organizationId);
    return () => {
      taken();
      if (this.slots.heldBy(organizationId) === 0) this.organizations.delete(organizationId);
    };
  }

  /** The organizations that have their share. */
  get full(): string[] {
    return [...this.organizations].filter((id) => this.slots.heldBy(id) >= this.maxPerOrganization);
  }

  /** Whether anybody may be waiting for room. */
  get isShort(): boolean {
    return this.slots.heldBy(ALL) >= this.max || this.full.length > 0;
  }
}
