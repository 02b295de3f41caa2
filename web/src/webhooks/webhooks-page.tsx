import { Page } from '../common/page.js';

export default function WebhooksPage() {
  return <Page title="Webhooks">{null}</Page>;
}
