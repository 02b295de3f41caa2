import { activePeople } from './active-people.js';

describe('the people who were active', () => {
  it('are everybody who made an entry, but not nobody in particular', () => {
    const [one, other] = ['a'.repeat(24), `${'0'.repeat(23)}1`];
    expect(activePeople({ [one]: 3, ['0'.repeat(24)]: 7, [other]: 1 })).toEqual({ [one]: 3, [other]: 1 });
  });
});
