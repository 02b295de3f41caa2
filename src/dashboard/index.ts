export { BUILT_DASHBOARD, setUpDashboard } from './set-up-dashboard.js';
