import { Suspense } from 'react';
import { createHashRouter, Navigate, Outlet } from 'react-router';
import { ErrorScreen } from '../common/error-screen.js';
import { Loading } from '../common/loading.js';
import { SessionGate } from '../session/session-gate.js';
import { useMe } from '../session/me.js';
import { NotFoundPage } from './not-found-page.js';
import { PAGES, type DashboardPage } from './pages.js';
import { Shell } from './shell.js';

/** A page that the user may not see does not exist for them. */
function Guarded({ page }: { readonly page: DashboardPage }) {
  return page.isFor(useMe()) ? <page.component /> : <NotFoundPage />;
}

function Home() {
  const me = useMe();
  return <Navigate to={PAGES.find(({ isFor }) => isFor(me))?.path ?? '/account'} replace />;
}

function Frame() {
  return (
    <SessionGate>
      <Shell>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </Shell>
    </SessionGate>
  );
}

export const router = createHashRouter([
  {
    element: <Frame />,
    errorElement: <ErrorScreen />,
    children: [
      { index: true, element: <Home /> },
      // Each page has its own error boundary, so that a failing page leaves the others usable.
      ...PAGES.map((page) => ({ path: page.path, element: <Guarded page={page} />, errorElement: <ErrorScreen /> })),
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
