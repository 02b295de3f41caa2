import type { LogDraft } from './log-draft.js';
import { compareVersions, mergedDraft } from './versions.js';

const base: LogDraft = { activity_type: 'check_in', description: 'Call', occurred_at: '2026-03-26T13:00', contact_id: 'contact_1', duration_minutes: '10' };
const typed: LogDraft = { ...base, description: 'Long call', duration_minutes: '45' };
const theirs: LogDraft = { ...base, description: 'Call about school', contact_id: '' };

describe('two versions of a log', () => {
  it('are told apart field by field, with who changed it', () => {
    const changedBy = Object.fromEntries(compareVersions(base, typed, theirs).map((row) => [row.field, row.changedBy]));
    expect(changedBy).toEqual({ activity_type: 'nobody', description: 'both', occurred_at: 'nobody', contact_id: 'them', duration_minutes: 'me' });
  });

  it('show beside theirs what saving mine would leave behind', () => {
    const rows = compareVersions(base, typed, theirs);
    expect(Object.fromEntries(rows.map(({ field, mine }) => [field, mine]))).toEqual(mergedDraft(base, typed, theirs));
    expect(Object.fromEntries(rows.map(({ field, theirs: now }) => [field, now]))).toEqual(theirs);
  });

  it('are put together without undoing what only the other changed', () => {
    expect(mergedDraft(base, typed, theirs)).toEqual({ ...theirs, description: 'Long call', duration_minutes: '45' });
  });

  it('agree where both wrote the same', () => {
    const [row] = compareVersions(base, { ...base, activity_type: 'documentation' }, { ...base, activity_type: 'documentation' });
    expect(row).toEqual({ field: 'activity_type', mine: 'documentation', theirs: 'documentation', changedBy: 'both' });
  });
});
