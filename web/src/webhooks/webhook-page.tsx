import { Page } from '../common/page.js';

export default function WebhookPage() {
  return <Page title="Webhook">{null}</Page>;
}
