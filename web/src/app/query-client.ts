import { QueryClient } from '@tanstack/react-query';

/** The typed client repeats by itself what may be repeated, so nothing is tried again here; a look at a page is half a minute old at most. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 30_000, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});
