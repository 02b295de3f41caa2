import { Page } from '../common/page.js';

export default function OverviewPage() {
  return <Page title="Overview">{null}</Page>;
}
