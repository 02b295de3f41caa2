declare const belonging: unique symbol;

/**
 * The id of an organization whose rows the holder may see. A string from a request is not one: it comes from a stored
 * row, from the scope of a proven caller, or from `foundOrganization`.
 */
export type OrganizationId = string & { readonly [belonging]: 'organization' };

/** The owner of the rows of a statement. Stored rows and scopes are tenants. */
export type Tenant = { readonly organizationId: OrganizationId };
