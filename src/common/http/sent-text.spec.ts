import { headerText, refuseUndecodable } from './sent-text.js';

describe('a target of a request', () => {
  it.each(['/a', '/a?q=b', '/a?q=caf%C3%A9&b', '/a?q=%F0%9F%99%88+x', '/a%FF?q=1', '/a?%C3%A9=1', '/a?', '/a?&&='])('%s is read', (url) => {
    expect(() => refuseUndecodable(url)).not.toThrow();
  });

  it.each([
    ['/a?x=1&q=caf%E9', 'q'],
    ['/a?q=%ED%A0%80', 'q'],
    ['/a?q=%C0%AF', 'q'],
    ['/a?q=100%', 'q'],
    ['/a?q=%zz', 'q'],
    ['/a?%C3%A9=%FF', 'é'],
    ['/a?caf%E9=1', 'caf%E9'],
  ])('%s is refused by the name of the parameter', (url, field) => {
    expect(() => refuseUndecodable(url)).toThrow(expect.objectContaining({ status: 400, errors: [expect.objectContaining({ field })] }));
  });
});

describe('the text of a header', () => {
  it.each([
    ['curl/8.5', 'curl/8.5'],
    [Buffer.from('Bücher/1 🙈').toString('latin1'), 'Bücher/1 🙈'],
    [Buffer.from('Bücher/1', 'latin1').toString('latin1'), 'Bücher/1'],
  ])('is what its bytes say: %j', (received, meant) => {
    expect(headerText(received)).toBe(meant);
  });
});
