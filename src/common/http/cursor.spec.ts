import fc from 'fast-check';
import { ApiError } from '../errors/index.js';
import { readCursor, writeCursor } from './cursor.js';

const cursor = { time: new Date('2026-03-26T13:00:00.123Z'), id: 'log_0123', page: 3, epoch: 'AAAAAAAA_-0' };

describe('a cursor', () => {
  it('comes back as it was written, whatever its place', () => {
    const anyCursor = fc.record({
      time: fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }),
      id: fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/),
      page: fc.integer({ min: 1 }),
      epoch: fc.stringMatching(/^[A-Za-z0-9_-]{11}$/),
    });
    fc.assert(fc.property(fc.string(), anyCursor, (list, written) => expect(readCursor(list, writeCursor(list, written))).toMatchObject(written)));
  });

  it('needs no encoding in a URL', () => {
    expect(writeCursor('logs:-occurred_at', cursor)).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it('is refused by another list, and by the same list in another order', () => {
    const text = writeCursor('logs:-occurred_at', cursor);
    expect(() => readCursor('logs:occurred_at', text)).toThrow(ApiError);
  });

  it.each([
    ['nothing', ''],
    ['other text', 'page-2'],
    ['JSON that is no list', Buffer.from('{}').toString('base64url')],
    ['a list of other things', Buffer.from('["list",1]').toString('base64url')],
    ['a time that no clock shows', Buffer.from('["list",1e99,"a",1,"AAAAAAAAAAA"]').toString('base64url')],
    ['an id that none of ours is', Buffer.from('["list",1,"a b",1,"AAAAAAAAAAA"]').toString('base64url')],
    ['page 0', Buffer.from('["list",1,"a",0,"AAAAAAAAAAA"]').toString('base64url')],
    ['one that names no epoch', Buffer.from('["list",1,"a",1]').toString('base64url')],
    ['the same in another spelling', `${writeCursor('list', cursor)}=`],
    ['the same with white space in its JSON', Buffer.from('["list", 1, "a", 1, "AAAAAAAAAAA"]').toString('base64url')],
  ])('%s is refused with an error that names the parameter', (_, text) => {
    const refusal = catchError(() => readCursor('list', text));
    expect(refusal).toMatchObject({ code: 'validation_failed', errors: [{ field: 'cursor' }] });
  });
});

function catchError(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}
