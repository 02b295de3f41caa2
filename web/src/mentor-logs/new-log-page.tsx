import { Page } from '../common/page.js';

export default function NewLogPage() {
  return <Page title="Record a log">{null}</Page>;
}
