import { zoneNamed } from './span.js';

describe('the zone of a browser', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin', 'Europe/Berlin'],
    ['Etc/Unknown', 'UTC', 'UTC (your browser names no time zone)'],
    [undefined, 'UTC', 'UTC (your browser names no time zone)'],
  ])('%s is %s to the API, and %s to people', (name, zone, inWords) => expect(zoneNamed(name)).toEqual({ zone, inWords }));
});
