/** What the server's Content-Security-Policy asks of a style element; empty where the page does not come from it. */
export const cspNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
