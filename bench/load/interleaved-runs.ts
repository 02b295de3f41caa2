import { percentile } from '../run/percentiles.js';
import { processorSeconds } from '../server/processor.js';
import { loadWithWrk, type Load, type LoadResult } from './wrk.js';

/** What is loaded. */
export interface Program {
  readonly url: string;
  readonly pid: number;
}

/** One turn. `cpu`: processor time of the program itself for one request, in microseconds; it says the same on a machine that has other things to do. */
export type Turn = LoadResult & { readonly cpu: number };

interface Around {
  /** Each turn: what the one before has left to do is not its burden. */
  readonly before: () => Promise<void>;
  /** Each round, by its number from 1. */
  readonly after: (round: number) => void;
}

type Loaded = readonly [Program, Load];

/** Loads two programs in turns, A B B A …, so that what else the machine does falls on both; before the first round each gets a turn that does not count. */
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

/** The median of the ratios of each round: what slowed a whole round down is not in them. */
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
