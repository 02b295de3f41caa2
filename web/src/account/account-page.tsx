import { Page } from '../common/page.js';

export default function AccountPage() {
  return <Page title="Your account">{null}</Page>;
}
