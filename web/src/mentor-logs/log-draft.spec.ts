import { changesOf, draftOf, emptyDraft, newLogOf, type MentorLog } from './log-draft.js';

const log: MentorLog = {
  log_id: 'log_1',
  mentor_id: 'mentor_1',
  activity_type: 'check_in',
  description: 'Short call',
  contact_id: 'contact_1',
  duration_minutes: 10,
  occurred_at: '2026-03-26T13:00:42.500Z',
  created_at: '2026-03-26T13:05:00Z',
};

describe('a draft that was not touched', () => {
  it('changes nothing, whatever its form cannot show', () => {
    expect(changesOf(draftOf(log), draftOf(log))).toEqual({});
  });
});

describe('the changes of a log', () => {
  const changed = (changes: object) => changesOf(draftOf(log), { ...draftOf(log), ...changes });

  it('name only what differs', () => {
    expect(changed({ description: 'Long call' })).toEqual({ description: 'Long call' });
  });

  it('clear what was emptied', () => {
    expect(changed({ contact_id: '', duration_minutes: '' })).toEqual({ contact_id: null, duration_minutes: null });
  });

  it('tell no minutes from none given', () => {
    expect(changed({ duration_minutes: '0' })).toEqual({ duration_minutes: 0 });
  });

  it('name the moment that is meant by the time of the viewer', () => {
    expect(changed({ occurred_at: '2026-03-27T08:30' })).toEqual({ occurred_at: new Date(2026, 2, 27, 8, 30).toISOString() });
  });
});

describe('a new log', () => {
  const now = new Date(2026, 2, 26, 14, 7, 30);
  const typed = { ...emptyDraft(now), activity_type: 'check_in', description: 'Short call' };

  it('happens now unless something else is said, to the minute', () => {
    expect(newLogOf(typed, undefined).occurred_at).toBe(new Date(2026, 2, 26, 14, 7).toISOString());
  });

  it('says nothing of what was not given', () => {
    expect(Object.keys(newLogOf(typed, undefined)).sort()).toEqual(['activity_type', 'description', 'occurred_at']);
  });

  it('is of the mentor that was chosen', () => {
    expect(newLogOf({ ...typed, contact_id: 'contact_1', duration_minutes: '15' }, 'mentor_2')).toMatchObject({
      mentor_id: 'mentor_2',
      contact_id: 'contact_1',
      duration_minutes: 15,
    });
  });
});
