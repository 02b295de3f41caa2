import { Changeable, Clearable, ListParameter, NumberParameter, Optional, Parameter, Required, RequiredList, kinds } from './index.js';
import { readRequest, unsafeParameters } from './read-request.js';

class Item {
  @Required(kinds.text(10))
  name!: string;
}

class Body {
  @Required(kinds.text(10))
  name!: string;

  @Optional(kinds.time())
  at?: Date;

  @Changeable(kinds.integer(0, 9))
  count?: number;

  @Clearable(kinds.integer(0, 9))
  minutes?: number | null;

  @RequiredList(() => Item, 1, 2)
  items!: Item[];
}

class Query {
  @NumberParameter(1, 100, {}, 20)
  limit!: number;

  @Parameter(kinds.oneOf(['day', 'week']), {}, 'day')
  period!: string;

  @ListParameter(kinds.plainId(), 3, { commas: true })
  type?: string[];
}

const good = { name: 'a', items: [{ name: 'b' }] };

function errorsOf(requestClass: new () => object, sent: unknown): Record<string, string> {
  return Object.fromEntries(readRequest(requestClass, sent).errors.map(({ field, message }) => [field, message]));
}

describe('reading a request', () => {
  it('gives its values in the shape that services work with', () => {
    const { request, errors } = readRequest(Body, { ...good, at: '2026-03-26T13:00:00Z', count: 0 });
    expect(errors).toEqual([]);
    expect(request).toBeInstanceOf(Body);
    expect(request).toMatchObject({ name: 'a', at: new Date('2026-03-26T13:00:00Z'), count: 0 });
    expect((request as Body).items[0]).toBeInstanceOf(Item);
  });

  it.each([null, undefined, 'text', 5, true, [], [good]])('refuses %j in place of an object', (sent) => {
    expect(errorsOf(Body, sent)).toEqual({ body: 'must be a JSON object' });
  });

  it('names every field at fault, once each', () => {
    expect(errorsOf(Body, { name: '', count: 10, minutes: 'x', colour: 'red', items: [] })).toEqual({
      name: expect.stringContaining('1 to 10 characters') as string,
      count: expect.stringContaining('0 to 9') as string,
      minutes: expect.stringContaining('0 to 9') as string,
      items: expect.stringContaining('1 to 2') as string,
      colour: expect.stringContaining('is unknown') as string,
    });
  });

  it('says of a missing field that it is required', () => {
    expect(errorsOf(Body, {})).toMatchObject({ name: 'is required', items: 'is required' });
  });

  it('names a field inside a list by its path', () => {
    expect(Object.keys(errorsOf(Body, { ...good, items: [{ name: 'b' }, { name: 5, colour: 'red' }] })).sort()).toEqual(['items[1].colour', 'items[1].name']);
    expect(errorsOf(Body, { ...good, items: [{ name: 'b' }, null] })).toEqual({ 'items[1]': 'must be a JSON object' });
  });

  it('takes null as missing, as a wish to clear, or as a fault, as the field says', () => {
    const { request, errors } = readRequest(Body, { ...good, at: null, minutes: null });
    expect(errors).toEqual([]);
    expect(request).toMatchObject({ minutes: null });
    expect((request as Body).at).toBeUndefined();
    expect(Object.keys(errorsOf(Body, { ...good, count: null, name: null })).sort()).toEqual(['count', 'name']);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('refuses a field called %s like any other unknown one', (name) => {
    expect(Object.keys(errorsOf(Body, JSON.parse(`{"name":"a","items":[{"name":"b"}],"${name}":{}}`)))).toEqual([name]);
  });

  it('reads parameters from their texts, and fills in what is left out', () => {
    expect(readRequest(Query, {}).request).toMatchObject({ limit: 20, period: 'day' });
    expect(readRequest(Query, { limit: '5', period: 'week', type: 'a,b' }).request).toMatchObject({ limit: 5, period: 'week', type: ['a', 'b'] });
    expect(readRequest(Query, { type: ['a', 'b,c', 'a'] }).request).toMatchObject({ type: ['a', 'b', 'c'] });
  });

  it.each([
    [{ limit: '0' }, 'limit'],
    [{ limit: '101' }, 'limit'],
    [{ limit: '' }, 'limit'],
    [{ limit: '5.0' }, 'limit'],
    [{ limit: ' 5' }, 'limit'],
    [{ limit: '0x10' }, 'limit'],
    [{ limit: ['5', '6'] }, 'limit'],
    [{ period: ['day', 'day'] }, 'period'],
    [{ period: '' }, 'period'],
    [{ type: '' }, 'type'],
    [{ type: 'a,,b' }, 'type'],
    [{ type: 'a,b,c,d' }, 'type'],
    [{ Limit: '5' }, 'Limit'],
  ])('refuses the parameters %j', (sent, field) => {
    expect(Object.keys(errorsOf(Query, sent))).toEqual([field]);
  });

  it('refuses NUL characters and half surrogates in parameters, which no field would notice', () => {
    expect(unsafeParameters({ q: 'fine', cursor: 'a\0b', tag: ['x', '\ud800'] }).map(({ field }) => field)).toEqual(['cursor', 'tag']);
  });
});
