import { activityTypeLabel } from './activity-types.js';

describe('the label of an activity type', () => {
  it.each([
    ['session_completed', 'Session completed'],
    ['home_visit', 'Home visit'],
    ['check_in', 'Check in'],
    ['HV-2', 'HV-2'],
  ])('%s reads %s', (type, label) => {
    expect(activityTypeLabel(type)).toBe(label);
  });
});
