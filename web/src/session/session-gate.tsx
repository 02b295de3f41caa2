import { Center, Container, Loader, Modal, getDefaultZIndex } from '@mantine/core';
import { useQuery, useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { ProblemAlert } from '../common/problem-alert.js';
import { session } from './annals.js';
import { MeContext, meQuery } from './me.js';
import { SessionEnded } from '../common/session-ended.js';
import { SignInForm } from './sign-in-form.js';
import { SignInPage } from './sign-in-page.js';

/**
 * Admits signed-in users. If the session ends meanwhile, they sign in again in a dialog above the page, so no input is
 * lost. Signing in as somebody else loads a fresh page.
 */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const me = useQuery(meQuery);
  const [hasEnded, setHasEnded] = useState(false);
  useEffect(() => session.onEnded(() => setHasEnded(true)), []);

  // Show nothing until everything cached for the previous user is gone.
  const [clearedFor, setClearedFor] = useState<string | null>();
  const id = me.data === undefined ? undefined : (me.data?.id ?? null);
  useEffect(() => {
    if (id === undefined) return;
    const others = { predicate: ({ queryKey }: Query) => queryKey[0] !== meQuery.queryKey[0] };
    void queries.cancelQueries(others).then(() => {
      queries.removeQueries(others);
      setClearedFor(id);
    });
  }, [queries, id]);

  const signedIn = async () => {
    await queries.fetchQuery({ ...meQuery, staleTime: 0 });
    setHasEnded(false);
    await queries.invalidateQueries();
  };

  const waiting = (
    <Center h="100vh">
      <Loader aria-label="Loading" />
    </Center>
  );
  if (me.isPending) return waiting;
  if (me.isError && !me.data) {
    return (
      <Container component="main" size="sm" py="xl">
        <ProblemAlert error={me.error} retry={() => void me.refetch()} />
      </Container>
    );
  }
  if (clearedFor !== id) return waiting;
  if (!me.data) return <SignInPage onSignedIn={signedIn} />;
  return (
    <MeContext value={me.data} key={me.data.id}>
      <SessionEnded value={hasEnded}>{children}</SessionEnded>
      <Modal
        opened={hasEnded}
        onClose={() => undefined}
        withCloseButton={false}
        closeOnEscape={false}
        closeOnClickOutside={false}
        // Above everything else, including confirmations.
        zIndex={getDefaultZIndex('modal') + 2}
        title="Your session has ended"
      >
        <SignInForm onSignedIn={signedIn} intro="Sign in again to continue where you left off." />
      </Modal>
    </MeContext>
  );
}
