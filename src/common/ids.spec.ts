import { OBJECT_ID, newObjectId } from './ids.js';

describe('an id', () => {
  it('has 24 hexadecimal digits, and begins with the seconds of its time', () => {
    const id = newObjectId(new Date('2024-06-28T06:22:51.812Z'));
    expect(id).toMatch(OBJECT_ID);
    expect(id.slice(0, 8)).toBe('667e56bb');
  });

  it('is never the same twice, in the same second either', () => {
    const at = new Date();
    const ids = Array.from({ length: 10_000 }, () => newObjectId(at));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('sorts behind those of an earlier second', () => {
    const earlier = newObjectId(new Date('2026-03-26T13:00:00Z'));
    expect(newObjectId(new Date('2026-03-26T13:00:01Z')) > earlier).toBe(true);
  });
});
