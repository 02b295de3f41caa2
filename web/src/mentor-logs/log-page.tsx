import { Page } from '../common/page.js';

export default function LogPage() {
  return <Page title="Mentor log">{null}</Page>;
}
