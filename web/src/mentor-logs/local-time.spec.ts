import { localTimeOf, momentOf } from './local-time.js';

describe('the time of a datetime-local field', () => {
  it('is what the clock of the viewer shows', () => {
    expect(localTimeOf(new Date(2026, 2, 6, 9, 5, 59))).toBe('2026-03-06T09:05');
  });

  it('is sent as the moment that it names in their zone', () => {
    expect(momentOf('2026-03-06T09:05')).toBe(new Date(2026, 2, 6, 9, 5).toISOString());
  });

  it.each(['2026-01-15T00:00', '2026-07-15T23:59'])('comes back as it was typed: %s', (local) => {
    expect(localTimeOf(new Date(momentOf(local) ?? ''))).toBe(local);
  });

  it.each(['', '2026-03-06', 'yesterday', '2026-13-06T09:05', '2026-03-06T09:05Z'])('is none where it does not say one: %j', (local) => {
    expect(momentOf(local)).toBeUndefined();
  });
});
