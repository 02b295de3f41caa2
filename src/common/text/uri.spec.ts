import { hasNoPlaceInUrl, uriOf } from './uri.js';

describe('a URL', () => {
  it.each([
    ['https://example.com', 'https://example.com'],
    ['https://example.com:8443/hooks?a=b%20c&d=[1]', 'https://example.com:8443/hooks?a=b%20c&d=%5B1%5D'],
    ['https://[2001:db8::1]/x', 'https://[2001:db8::1]/x'],
    ['https://bücher.example/größe?q=ü#ä', 'https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe?q=%C3%BC#%C3%A4'],
    ['https://example.com/a|b^c"d<e>`{f}', 'https://example.com/a%7Cb%5Ec%22d%3Ce%3E%60%7Bf%7D'],
    ['https://example.com/100%', 'https://example.com/100%25'],
    ['https:\\\\example.com\\a', 'https://example.com/a'],
    ['no url', 'no url'],
  ])('%s is written as RFC 3986 has it', (text, uri) => {
    expect(uriOf(text)).toBe(uri);
  });

  it.each(['/', '/?', '/#'])('%s and a long text that ends badly are looked at once', (beginning) => {
    const text = `https://example.com${beginning}${'a'.repeat(2_000)}`;
    expect(uriOf(`${text}"`)).toBe(`${text}%22`);
  });

  it.each([
    'https://example.com/a\nb',
    'https://exa\tmple.com/',
    ' https://example.com/',
    'https://example.com/a b',
    'https://exam\u00adple.com/',
    'https://example.com/\u200b',
  ])('%j has blanks or invisible characters where none belong', (text) => {
    expect([hasNoPlaceInUrl(text), uriOf(text)]).toEqual([true, text]);
  });
});
