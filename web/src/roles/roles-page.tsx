import { Page } from '../common/page.js';

export default function RolesPage() {
  return <Page title="Roles">{null}</Page>;
}
