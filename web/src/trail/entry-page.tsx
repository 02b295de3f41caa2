import { Page } from '../common/page.js';

export default function EntryPage() {
  return <Page title="Entry">{null}</Page>;
}
