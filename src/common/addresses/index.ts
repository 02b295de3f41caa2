export { trustOf } from './client-address.js';
export { ipAddressOf, networkOf } from './ip-address.js';
export { noteClientAddresses } from './note-client-addresses.js';
