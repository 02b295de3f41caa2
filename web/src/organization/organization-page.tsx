import { Page } from '../common/page.js';

export default function OrganizationPage() {
  return <Page title="Settings">{null}</Page>;
}
