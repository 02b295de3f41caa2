import { TILE_WIDTH } from '../../merkle/index.js';

/** A tile or a bundle of entries, and how many of its hashes or leaves. */
export interface TilePath {
  readonly level: number | 'entries';
  readonly index: number;
  readonly width: number;
}

const PATH = /^(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/**
 * `<L>/<N>[.p/<W>]` of C2SP tlog-tiles, "Merkle Tree": N in groups of three digits, all but the last prefixed with x.
 * Undefined for anything else.
 */
export function readTilePath(path: string): TilePath | undefined {
  const [, levelText = '', groups = '', widthText] = PATH.exec(path) ?? [];
  if (groups === '' || /^x000\//.test(groups)) return undefined;
  const level = levelText === 'entries' ? 'entries' : Number(levelText);
  const index = Number(groups.replaceAll(/[x/]/g, ''));
  const width = widthText === undefined ? TILE_WIDTH : Number(widthText);
  if ((level !== 'entries' && level > 63) || !Number.isSafeInteger(index) || (widthText !== undefined && width >= TILE_WIDTH)) return undefined;
  return { level, index, width };
}
