import { Page } from '../common/page.js';

export default function MyMonthPage() {
  return <Page title="My month">{null}</Page>;
}
