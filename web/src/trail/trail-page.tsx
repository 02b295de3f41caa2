import { Page } from '../common/page.js';

export default function TrailPage() {
  return <Page title="Trail">{null}</Page>;
}
