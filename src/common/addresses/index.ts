export { trustOf, type IsTrusted } from './client-address.js';
export { ipAddressOf, networkOf } from './ip-address.js';
export { addressNoter } from './note-client-addresses.js';
