import { Page } from '../common/page.js';

export default function IntegrityPage() {
  return <Page title="Integrity">{null}</Page>;
}
