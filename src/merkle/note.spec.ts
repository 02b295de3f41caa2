import { generateKeyPairSync, sign } from 'node:crypto';
import { openNote, readVerifierKey, signNote, writeVerifierKey, type NoteKey } from './note.js';

/** The example of golang.org/x/mod/sumdb/note, which signed-note was written after: a key and a note that others made. */
const VKEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const NOTE = `${TEXT}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

function newKey(name: string): { key: NoteKey; sign: (message: Uint8Array) => Uint8Array } {
  const pair = generateKeyPairSync('ed25519');
  const publicKey = new Uint8Array(pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(12));
  return { key: { name, publicKey }, sign: (message) => new Uint8Array(sign(null, message, pair.privateKey)) };
}

describe('a signed note', () => {
  it('that others made opens with their key', () => {
    const key = readVerifierKey(VKEY) as NoteKey;
    expect(openNote(NOTE, key)).toBe(TEXT);
    expect(writeVerifierKey(key)).toBe(VKEY);
  });

  it.each([
    ['another id', VKEY.replace('c74f20a3', 'c74f20a4')],
    ['another name', VKEY.replace('Peter', 'Petra')],
    ['another type', VKEY.replace('+ARpc', '+AhpC')],
    ['white space in its name', VKEY.replace('Peter', 'Peter ')],
    ['no key', 'PeterNeumann+c74f20a3'],
    ['nothing', ''],
  ])('has no key that names %s', (_what, text) => {
    expect(readVerifierKey(text)).toBeUndefined();
  });

  it('opens with nothing altered, at no place', () => {
    const key = readVerifierKey(VKEY) as NoteKey;
    for (let at = 0; at < NOTE.length; at++) {
      const altered = NOTE.slice(0, at) + String.fromCharCode(NOTE.charCodeAt(at) ^ 1) + NOTE.slice(at + 1);
      expect([at, openNote(altered, key)]).toEqual([at, undefined]);
    }
    for (const cut of [0, 1, 20, NOTE.length - 1]) expect(openNote(NOTE.slice(0, cut), key)).toBeUndefined();
  });

  it('may carry the signatures of others, and is refused for a false one of the key itself', () => {
    const [log, witness] = [newKey('log.example'), newKey('witness.example')];
    const byLog = signNote('text\n', log.key, log.sign);
    const lineOf = (note: string) => note.slice(note.indexOf('—'));
    const both = byLog + lineOf(signNote('text\n', witness.key, witness.sign));
    expect([openNote(both, log.key), openNote(both, witness.key)]).toEqual(['text\n', 'text\n']);
    expect(openNote(both, newKey('log.example').key)).toBeUndefined();
    expect(openNote(byLog + lineOf(signNote('other\n', log.key, log.sign)), log.key)).toBeUndefined();
  });

  it('splits its text from its signatures at the last empty line', () => {
    const { key, sign: by } = newKey('log.example');
    expect(openNote(signNote('a\n\nb\n', key, by), key)).toBe('a\n\nb\n');
    expect(() => signNote('no newline', key, by)).toThrow(RangeError);
  });
});
