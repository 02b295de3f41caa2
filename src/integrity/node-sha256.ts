import { hash } from 'node:crypto';
import { useSha256 } from './merkle/index.js';

// Several times as fast as plain JavaScript: what sealing, and verifying a million entries, mostly consists of.
useSha256((bytes) => hash('sha256', bytes, 'buffer'));
