import { domainToASCII } from 'node:url';
import { isEmail } from 'class-validator';
import { INVISIBLE } from './visible.js';

const EMAIL_LENGTH_MAX = 254;
/** Of RFC 5322, without quotes: what `format: email` allows. */
const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;

/** The one spelling in which an address is kept and looked up: lower case, an internationalized domain in Punycode. */
export function emailSpelling(text: string): string {
  // Too long to be one, or with what `trim` would take off unseen: refused as it is.
  if (text.length > 2 * EMAIL_LENGTH_MAX || INVISIBLE.test(text)) return text;
  const address = text.trim().normalize('NFC').toLowerCase();
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  return /[^\x00-\x7f]/.test(domain) ? `${address.slice(0, at + 1)}${domainToASCII(domain)}` : address;
}

/** Of an address in that spelling. */
export function isEmailAddress(text: string): boolean {
  return text.length <= EMAIL_LENGTH_MAX && /^[\x21-\x7e]+$/.test(text) && LOCAL_PART.test(text.slice(0, text.lastIndexOf('@'))) && isEmail(text);
}
