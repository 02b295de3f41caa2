import { percentile } from '../run/percentiles.js';
import { processorSeconds } from '../server/processor.js';
import { loadWithWrk, type Load, type LoadResult } from './wrk.js';

/** The program under load. */
export interface Program {
  readonly url: string;
  readonly pid: number;
}

/** One turn. `cpu`: processor time of the program itself for one request, in microseconds; it says the same on a machine that has other things to do. */
export type Turn = LoadResult & { readonly cpu: number };

interface Around {
  /** Called before each turn, which must not pay for work left over from the previous one. */
  readonly before: () => Promise<void>;
  /** Each round, by its number from 1. */
  readonly after: (round: number) => void;
}

type Loaded = readonly [Program, Load];

/**
 * Loads two programs in turns, A B B A …, so that other load on the machine affects both. Each gets a warm-up turn
 * first.
 */
export async function inTurns(first: Loaded, second: Loaded, rounds: number, { before, after }: Around): Promise<[Turn[], Turn[]]> {
  const results: [Turn[], Turn[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const turns: [Loaded, Turn[]][] = [
      [first, results[0]],
      [second, results[1]],
    ];
    for (const [[program, load], turnsOfIt] of round % 2 === 0 ? turns : turns.reverse()) {
      await before();
      if (round === 0) await turn(program, load);
      turnsOfIt.push(await turn(program, load));
    }
    after(round + 1);
  }
  return results;
}

/** Of all rounds. */
export function median(turns: readonly Turn[], of: keyof Turn): number {
  return percentile(
    turns.map((each) => each[of]),
    0.5,
  );
}

/** The median of the ratios of each round, which cancels anything that slowed down a whole round. */
export function medianRatio(turns: readonly Turn[], toTurns: readonly Turn[], of: keyof Turn): number {
  return percentile(
    turns.map((each, round) => each[of] / (toTurns[round]?.[of] ?? NaN)),
    0.5,
  );
}

async function turn({ url, pid }: Program, load: Load): Promise<Turn> {
  const before = processorSeconds(pid);
  const result = await loadWithWrk(url, load);
  return { ...result, cpu: ((processorSeconds(pid) - before) * 1e6) / (result.perSecond * load.seconds) };
}
