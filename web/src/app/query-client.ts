import { QueryClient } from '@tanstack/react-query';

/** The typed client repeats by itself what may be repeated, so nothing is tried again here; a look at a page is half a minute old at most. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 30_000, networkMode: 'always' },
    // What was sent and answered, passwords and secrets among it, is kept no longer than what asked for it is shown.
    mutations: { retry: false, networkMode: 'always', gcTime: 0 },
  },
});
