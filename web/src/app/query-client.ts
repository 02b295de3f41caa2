import { QueryClient } from '@tanstack/react-query';

/**
 * The typed client retries what may be retried, so nothing is retried here; data on a page is at most half a minute
 * old.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 30_000, networkMode: 'always' },
    // Requests and responses, which may contain passwords and secrets, are kept no longer than their form is shown.
    mutations: { retry: false, networkMode: 'always', gcTime: 0 },
  },
});
