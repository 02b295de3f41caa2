import { Page } from '../common/page.js';

export default function MentorLogsPage() {
  return <Page title="Mentor logs">{null}</Page>;
}
