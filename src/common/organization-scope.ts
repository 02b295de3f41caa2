/**
 * The right to see and change the records of one organization, and of no other.
 *
 * Every query on tenant data takes one as its first argument, so a query that forgets the organization does not
 * compile. It cannot be created from a bare string by accident: the constructor is private, and `of` is called where a
 * caller's identity has been proven.
 */
export class OrganizationScope {
  private constructor(readonly organizationId: string) {}

  static of(organizationId: string): OrganizationScope {
    return new OrganizationScope(organizationId);
  }

  includes(organizationId: string): boolean {
    return this.organizationId === organizationId;
  }
}
