import { nextLink } from './link.js';

describe('the link to the next page', () => {
  it('is the same request with the next cursor in place of the old one', () => {
    expect(nextLink('/api/v1/users?limit=5&cursor=old', 'new')).toBe('</api/v1/users?limit=5&cursor=new>; rel="next"');
  });

  it('takes the page out where a cursor leads on', () => {
    expect(nextLink('/api/v1/users?page=2', 'new')).toBe('</api/v1/users?cursor=new>; rel="next"');
  });

  it('keeps repeated and encoded parameters', () => {
    expect(nextLink('/list?tag=a%20b&tag=c', 'n')).toBe('</list?tag=a+b&tag=c&cursor=n>; rel="next"');
  });

  it('cannot be led out of its angle brackets', () => {
    expect(nextLink('/list?q=>; rel="evil"', 'n')).toBe('</list?q=%3E%3B+rel%3D%22evil%22&cursor=n>; rel="next"');
  });
});
