/**
 * The nonce that the server's Content-Security-Policy requires on style elements; empty if the page does not come from
 * it.
 */
export const cspNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
