import { createContext } from 'react';

/** Whether the user must sign in again before going on: the page underneath pauses until then. */
export const SessionEnded = createContext(false);
