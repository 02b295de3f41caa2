import { RequestKeys } from './request-keys.js';

describe('the key of a request that is sent by hand', () => {
  it('stays while the same is sent again', () => {
    const keys = new RequestKeys();
    expect(keys.of({ description: 'Call' })).toBe(keys.of({ description: 'Call' }));
  });

  it('is another one for other words', () => {
    const keys = new RequestKeys();
    expect(keys.of({ description: 'Call' })).not.toBe(keys.of({ description: 'Visit' }));
  });

  it('is another one once the request was answered', () => {
    const keys = new RequestKeys();
    const first = keys.of({ description: 'Call' });
    keys.done();
    expect(keys.of({ description: 'Call' })).not.toBe(first);
  });
});
