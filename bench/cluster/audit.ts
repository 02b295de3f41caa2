import { setTimeout as wait } from 'node:timers/promises';
import type { Caller } from './caller.js';
import { TARGET_TYPE, type Traffic } from './traffic.js';

const SEALED_SECONDS_MAX = 60;
const ASK_AGAIN_MILLISECONDS = 200;
const PAGE_ROWS = 1_000;

/** The stored data, compared with the responses to callers. */
export interface Audit {
  /** Acknowledged, but missing. */
  readonly lost: string[];
  /** Stored more than once. */
  readonly twice: string[];
  /** Stored but never sent, or under another id than acknowledged. */
  readonly strange: string[];
  /** Of the order of the trail: 0, 1, 2 and so on. */
  readonly isGapFree: boolean;
  /** The result of POST /activities/integrity/verify. */
  readonly isVerified: boolean;
}

export const SOUND: Audit = { lost: [], twice: [], strange: [], isGapFree: true, isVerified: true };

interface Entry {
  readonly _id: string;
  readonly seq: number;
  readonly target?: { readonly type: string; readonly id: string };
}

/** Waits until everything that was acknowledged is sealed, and compares the whole trail with it. */
export async function audit(caller: Caller, traffic: Traffic): Promise<Audit> {
  const trail = await sealedTrail(caller, new Set(traffic.acknowledged.values()));
  const byMark = new Map<string, Entry[]>();
  for (const entry of trail) {
    if (entry.target?.type === TARGET_TYPE) byMark.set(entry.target.id, [...(byMark.get(entry.target.id) ?? []), entry]);
  }
  const verdict = await insist<{ ok: boolean; treeSize: number }>(caller, 'POST', '/activities/integrity/verify');
  const isKnown = (mark: string, { _id }: Entry) => traffic.unknown.has(mark) || traffic.acknowledged.get(mark) === _id;
  return {
    lost: [...traffic.acknowledged.keys()].filter((mark) => !byMark.has(mark)),
    twice: [...byMark].filter(([, entries]) => entries.length > 1).map(([mark]) => mark),
    strange: [...byMark].filter(([mark, entries]) => !entries.every((entry) => isKnown(mark, entry))).map(([mark]) => mark),
    isGapFree: trail.every(({ seq }, index) => seq === index),
    isVerified: verdict.ok && verdict.treeSize >= trail.length,
  };
}

/** Returns what is there when the time is up: anything still missing is lost. */
async function sealedTrail(caller: Caller, ids: ReadonlySet<string>): Promise<Entry[]> {
  const trail: Entry[] = [];
  const missing = new Set(ids);
  const until = performance.now() + SEALED_SECONDS_MAX * 1000;
  let cursor = '';
  for (;;) {
    const page = await insist<{ data: Entry[]; nextCursor: string }>(caller, 'GET', `/activities?order=asc&limit=${PAGE_ROWS}${cursor}`);
    trail.push(...page.data);
    for (const { _id } of page.data) missing.delete(_id);
    if (page.data.length === 0) {
      if (missing.size === 0 || performance.now() > until) return trail;
      await wait(ASK_AGAIN_MILLISECONDS);
    }
    cursor = `&cursor=${encodeURIComponent(page.nextCursor)}`;
  }
}

/** Retries until it succeeds: a cluster that has just recovered may still answer 503. */
async function insist<T>(caller: Caller, method: 'GET' | 'POST', path: string): Promise<T> {
  const until = performance.now() + SEALED_SECONDS_MAX * 1000;
  for (;;) {
    const { status, body } = await caller.send<T>(method, path);
    if (status === 200) return body;
    if (status !== 503 || performance.now() > until) throw new Error(`${method} ${path} answered ${status}`);
    await wait(ASK_AGAIN_MILLISECONDS);
  }
}
