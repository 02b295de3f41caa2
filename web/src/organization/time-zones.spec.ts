import { timeZonesWith } from './time-zones.js';

describe('the time zones to choose from', () => {
  it('have UTC, the known ones and the present one, each once and in order', () => {
    const zones = timeZonesWith('Asia/Calcutta');
    expect(zones).toEqual(expect.arrayContaining(['UTC', 'Europe/Berlin', 'Asia/Calcutta']));
    expect(zones).toEqual([...new Set(zones)].sort());
    expect(timeZonesWith('UTC').filter((zone) => zone === 'UTC')).toEqual(['UTC']);
  });

  it('have a present one that the browser does not know', () => expect(timeZonesWith('Mars/Olympus')).toContain('Mars/Olympus'));
});
