import { createContext } from 'react';

/** Whether whoever is at the page must sign in again before they go on: what lies beneath keeps still until then. */
export const SessionEnded = createContext(false);
