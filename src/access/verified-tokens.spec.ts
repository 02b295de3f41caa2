import { VerifiedTokens } from './verified-tokens.js';

const inSeconds = (seconds: number) => ({ sub: 'somebody', sid: 'a session', exp: Math.floor(Date.now() / 1000) + seconds });

describe('tokens that were verified before', () => {
  const tokens = new VerifiedTokens();

  it('are recalled by exactly the header that was verified', () => {
    const claims = inSeconds(60);
    tokens.remember('Bearer one', claims);
    expect(tokens.recall('Bearer one')).toBe(claims);
    expect(tokens.recall('Bearer two')).toBeUndefined();
    expect(tokens.recall('Bearer one ')).toBeUndefined();
  });

  it('are not recalled once they have expired', () => {
    tokens.remember('Bearer three', inSeconds(-1));
    expect(tokens.recall('Bearer three')).toBeUndefined();
  });
});
