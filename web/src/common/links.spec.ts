import { logsOf, trailOf } from './links.js';

describe('a link to the rows behind a number', () => {
  it('names what they are filtered by, and nothing else', () => {
    expect(trailOf({ first: '2026-11-01', last: '2026-11-30', activityType: undefined, tag: 'a&b' })).toBe('/trail?first=2026-11-01&last=2026-11-30&tag=a%26b');
    expect(logsOf({ mentor_id: 'mentor_1', activity_type: 'check_in' })).toBe('/logs?mentor_id=mentor_1&activity_type=check_in');
  });

  it('leads to all of them where nothing is asked for', () => {
    expect(logsOf({})).toBe('/logs');
  });
});
