import { Page } from '../common/page.js';

export default function PeoplePage() {
  return <Page title="People">{null}</Page>;
}
