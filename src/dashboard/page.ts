import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { policyWithNonce } from '../security-headers.js';

/** Marks every place in the page where a style needs the nonce. */
const PLACEHOLDER = 'ANNALS_CSP_NONCE';
const NONCE_BYTES = 16;

/** The dashboard's page, read once and served each time with a new, unpredictable nonce. */
export async function openPage(file: string): Promise<() => { readonly headers: Readonly<Record<string, string>>; readonly html: string }> {
  const [html, policy] = [await readFile(file, 'utf8'), policyWithNonce(PLACEHOLDER)];
  return () => {
    const nonce = randomBytes(NONCE_BYTES).toString('base64url');
    return {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-cache',
        'Content-Security-Policy': policy.replaceAll(PLACEHOLDER, nonce),
      },
      html: html.replaceAll(PLACEHOLDER, nonce),
    };
  };
}
