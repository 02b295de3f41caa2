import { isNarrowed, logFilterOf, NO_FILTERS, pageOf } from './log-filter.js';

function addressOf(search: string) {
  const params = new URLSearchParams(search);
  return { get: (name: string) => params.get(name) ?? undefined, all: (name: string) => params.getAll(name) };
}

describe('the filter of an address', () => {
  it('is what the API is asked, with days as moments of the viewer', () => {
    const search = 'mentor_id=m1&activity_type=check_in&activity_type=documentation&contact_id=c1&first=2026-03-01&last=2026-03-31&q=school&sort=created_at';
    expect(logFilterOf(addressOf(search))).toEqual({
      mentor_id: 'm1',
      activity_type: ['check_in', 'documentation'],
      contact_id: 'c1',
      from: new Date(2026, 2, 1).toISOString(),
      to: new Date(2026, 3, 1).toISOString(),
      q: 'school',
      sort: 'created_at',
    });
  });

  it('is latest first where the address asks for no order that there is', () => {
    expect(logFilterOf(addressOf('sort=mood')).sort).toBe('-occurred_at');
  });

  it('narrows the list by anything but its order and page', () => {
    expect(isNarrowed(addressOf('sort=created_at&page=2'))).toBe(false);
    for (const name of Object.keys(NO_FILTERS)) expect(isNarrowed(addressOf(`${name}=x`))).toBe(true);
  });
});

describe('the page of an address', () => {
  it.each([
    ['page=3', 3],
    ['', 1],
    ['page=0', 1],
    ['page=1.5', 1],
    ['page=last', 1],
  ])('%j is %i', (search, page) => {
    expect(pageOf(addressOf(search))).toBe(page);
  });
});
