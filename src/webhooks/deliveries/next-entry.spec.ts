import { isWanted } from './next-entry.js';

const entry = { activityType: 'create-user', tags: ['a', 'b'] };

describe('a webhook asks for an entry', () => {
  it.each([
    ['without filters', [], [], true],
    ['by its type', ['login', 'create-user'], [], true],
    ['by any of its tags', [], ['x', 'b'], true],
    ['by type and tag', ['create-user'], ['a'], true],
  ])('%s', (_name, activityTypes, tags, wanted) => expect(isWanted({ activityTypes, tags }, entry)).toBe(wanted));

  it.each([
    ['of another type', ['login'], []],
    ['without one of the tags', [], ['x']],
    ['that has the type and not the tag', ['create-user'], ['x']],
    ['that has the tag and not the type', ['login'], ['a']],
  ])('but not for one %s', (_name, activityTypes, tags) => expect(isWanted({ activityTypes, tags }, entry)).toBe(false));
});
