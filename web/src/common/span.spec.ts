import { zoneNamed } from './span.js';

describe('the zone of a browser', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['Etc/Unknown', 'UTC'],
    [undefined, 'UTC'],
  ])('%s is %s to the API', (name, zone) => expect(zoneNamed(name)).toBe(zone));
});
