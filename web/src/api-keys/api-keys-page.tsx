import { Page } from '../common/page.js';

export default function ApiKeysPage() {
  return <Page title="API keys">{null}</Page>;
}
