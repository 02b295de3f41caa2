import { AnnalsClient, CookieSession } from '@annals/client';

const baseUrl = location.origin;

/**
 * The refresh token is in a cookie that scripts cannot read, the access token in this page's memory: nothing is left in
 * the browser's storage.
 */
export const session = new CookieSession({ baseUrl });

/** The only access to the API. */
export const annals = new AnnalsClient({ baseUrl, session });
