import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { may, reaches, type BuiltInRole, type Me } from '../session/me.js';

/**
 * A page of the dashboard. `path` comes after the `#` of the URL, so that links can be shared and search terms reach no
 * server's log.
 */
export interface DashboardPage {
  readonly path: string;
  readonly component: LazyExoticComponent<ComponentType>;
  readonly isFor: (me: Me) => boolean;
  /** Its place in the navigation; pages without one are reached from another page. */
  readonly nav?: { readonly label: string; readonly group: 'Record' | 'Organization' | 'You' };
}

const readers = (role: BuiltInRole) => (me: Me) => reaches(me, role) && may(me, 'read');
const mentors = (me: Me) => me.mentorId !== undefined && may(me, 'read');
const everybody = () => true;

/** The table of contents. Users start at the first page that they may see. */
export const PAGES: readonly DashboardPage[] = [
  { path: '/overview', component: lazy(() => import('../overview/overview-page.js')), isFor: readers('ADMIN'), nav: { label: 'Overview', group: 'Record' } },
  { path: '/my-month', component: lazy(() => import('../my-month/my-month-page.js')), isFor: mentors, nav: { label: 'My month', group: 'Record' } },
  { path: '/trail', component: lazy(() => import('../trail/trail-page.js')), isFor: readers('USER'), nav: { label: 'Trail', group: 'Record' } },
  { path: '/trail/:id', component: lazy(() => import('../trail/entry-page.js')), isFor: readers('ADMIN') },
  {
    path: '/logs',
    component: lazy(() => import('../mentor-logs/mentor-logs-page.js')),
    isFor: readers('USER'),
    nav: { label: 'Mentor logs', group: 'Record' },
  },
  { path: '/logs/new', component: lazy(() => import('../mentor-logs/new-log-page.js')), isFor: (me) => may(me, 'create') },
  { path: '/logs/:id', component: lazy(() => import('../mentor-logs/log-page.js')), isFor: readers('USER') },
  {
    path: '/integrity',
    component: lazy(() => import('../integrity/integrity-page.js')),
    isFor: readers('ADMIN'),
    nav: { label: 'Integrity', group: 'Record' },
  },
  { path: '/people', component: lazy(() => import('../people/people-page.js')), isFor: readers('ADMIN'), nav: { label: 'People', group: 'Organization' } },
  { path: '/roles', component: lazy(() => import('../roles/roles-page.js')), isFor: readers('ADMIN'), nav: { label: 'Roles', group: 'Organization' } },
  {
    path: '/api-keys',
    component: lazy(() => import('../api-keys/api-keys-page.js')),
    isFor: readers('ADMIN'),
    nav: { label: 'API keys', group: 'Organization' },
  },
  {
    path: '/webhooks',
    component: lazy(() => import('../webhooks/webhooks-page.js')),
    isFor: readers('ADMIN'),
    nav: { label: 'Webhooks', group: 'Organization' },
  },
  { path: '/webhooks/:id', component: lazy(() => import('../webhooks/webhook-page.js')), isFor: readers('ADMIN') },
  {
    path: '/organization',
    component: lazy(() => import('../organization/organization-page.js')),
    isFor: readers('ADMIN'),
    nav: { label: 'Settings', group: 'Organization' },
  },
  { path: '/account', component: lazy(() => import('../account/account-page.js')), isFor: everybody, nav: { label: 'Your account', group: 'You' } },
];
