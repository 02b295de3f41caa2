import { LRUCache } from 'lru-cache';
import { ERASURE_ACTIVITY_TYPE } from '../common/activity-types.js';
import { entryResponse, type TrailEntry, type TrailEntryRepository } from '../activity-logs/index.js';
import type { OrganizationScope } from '../common/organization-scope.js';
import { Signal } from '../common/signal.js';
import { eventText } from './event-text.js';
import { isShown, type FeedFilter } from './feed-filter.js';

const ENTRIES_PER_READ = 500;
const ENTRIES_AT_ONCE = 100;
/** What is sent to a stream at once, so that a reader who takes nothing is left with little. */
const CHARACTERS_AT_ONCE = 32 * 1024;
/** Streams move on together, and need the last few only. */
const CHUNKS_KEPT = 4;
/** What the streams of an organization share. Who is further behind reads from the database. */
const RECENT_ENTRIES_MAX = 1_000;
const RECENT_CHARACTERS_MAX = 1024 * 1024;

interface Recent {
  readonly entry: TrailEntry;
  readonly text: string;
}

/** Events as they are sent at once, and the place behind them. */
interface Piece {
  readonly text: Buffer;
  readonly next: number;
}

/** Some events of a stream, and the place from which it goes on. */
export interface EventChunk {
  readonly pieces: readonly Piece[];
  readonly next: number;
}

interface Event {
  readonly seq: number;
  readonly text: string;
}

/** The last entry that was seen is not there any more: the data was put back under the running server. */
export class TrailWentBack extends Error {}

/**
 * The end of an organization's sealed trail, read once for all of its streams. Each stream has a place of its own and asks for
 * what follows it, so that however entries come in, none is shown twice and none is left out.
 */
export class RecentEntries {
  /** What streams have in hand may hold the payload of this entry, and must not be shown any more. */
  readonly erased = new Signal<string>();
  /** How often that has happened. What was read before the last time is read anew. */
  erasures = 0;
  /** The last entries before `end`, one for each place. */
  private recent: Recent[] = [];
  private recentCharacters = 0;
  private readonly waiting = new Set<() => void>();
  private reading: Promise<void> | undefined;
  private isHinted = false;
  /** By filter and place: most streams ask for what another has just been given. */
  private readonly chunks = new LRUCache<string, Promise<EventChunk>>({ max: CHUNKS_KEPT });

  constructor(
    private readonly scope: OrganizationScope,
    private readonly entries: TrailEntryRepository,
    /** Everything before this place is sealed, and nothing at or after it has been looked at. */
    private end: number,
  ) {}

  /** Whether there is anything to look at from this place on. */
  reaches(seq: number): boolean {
    return seq < this.end;
  }

  /** Looks for what was sealed since. Hints that come while it looks make it look once more. */
  lookOn(): Promise<void> {
    this.isHinted = true;
    this.reading ??= this.readWhileHinted().finally(() => (this.reading = undefined));
    return this.reading;
  }

  /** What follows a place. Made once for all streams with the same filter at the same place. */
  read(filter: FeedFilter, from: number): Promise<EventChunk> {
    const key = `${from} ${JSON.stringify(filter)}`;
    const known = this.chunks.get(key);
    if (known) return known;
    const chunk = this.readChunk(filter, from);
    this.chunks.set(key, chunk);
    chunk.catch(() => this.chunks.delete(key));
    return chunk;
  }

  /** From memory, or from the database where the reader is further behind. */
  private async readChunk(filter: FeedFilter, from: number): Promise<EventChunk> {
    const firstRecent = this.end - this.recent.length;
    if (from < firstRecent) return this.readStored(filter, from);
    const chunk = this.recent.slice(from - firstRecent, from - firstRecent + ENTRIES_AT_ONCE);
    const events = chunk.flatMap(({ entry, text }, index) => (isShown(filter, entry) ? [{ seq: from + index, text }] : []));
    return chunkOf(events, from + chunk.length);
  }

  /** Calls back once, when there is more. Answers the function that forgets it. */
  onMore(callback: () => void): () => void {
    this.waiting.add(callback);
    return () => this.waiting.delete(callback);
  }

  /** The payload of this entry is erased: from here on it, and what is before it, is read from the database. */
  forget(id: string): void {
    this.erasures += 1;
    this.chunks.clear();
    this.forgetFirst(this.recent.findIndex(({ entry }) => entry.id === id) + 1);
    this.erased.announce(id);
  }

  private async readStored(filter: FeedFilter, from: number): Promise<EventChunk> {
    const { end } = this;
    const rows = await this.entries.searchSealed(this.scope, filter, { from, to: end }, ENTRIES_AT_ONCE);
    const events = rows.map((entry) => ({ seq: entry.seq as number, text: textOf(entry) }));
    return chunkOf(events, rows.length < ENTRIES_AT_ONCE ? end : (rows.at(-1)?.seq as number) + 1);
  }

  private async readWhileHinted(): Promise<void> {
    while (this.isHinted) {
      this.isHinted = false;
      const { erasures } = this;
      const entries = await this.readNew();
      const isOutdated = erasures !== this.erasures;
      if (!isOutdated && entries.length > 0) this.append(entries);
      if (isOutdated || entries.length === ENTRIES_PER_READ) this.isHinted = true;
    }
  }

  /** What was sealed since, read together with the last entry before it, which tells that the trail still goes on from there. */
  private async readNew(): Promise<TrailEntry[]> {
    const { end } = this;
    const known = this.recent.at(-1)?.entry.id;
    const entries = await this.entries.findSealed(this.scope, Math.max(0, end - 1), end + ENTRIES_PER_READ);
    if (end === 0) return entries;
    const [last, ...added] = entries;
    if (last?.seq === end - 1 && (known === undefined || last.id === known)) return added;
    throw new TrailWentBack(`The trail of organization ${this.scope.organizationId} does not go on after its entry ${end - 1}`);
  }

  private append(entries: readonly TrailEntry[]): void {
    if (entries.some(({ seq }, index) => seq !== this.end + index)) throw new Error(`The trail of organization ${this.scope.organizationId} has a gap`);
    // What another instance has erased is known by now at the latest.
    for (const { activityType, targetId } of entries) if (activityType === ERASURE_ACTIVITY_TYPE && targetId !== null) this.forget(targetId);
    const added = entries.map((entry) => ({ entry, text: textOf(entry) }));
    this.recent.push(...added);
    this.recentCharacters += added.reduce((sum, { text }) => sum + text.length, 0);
    this.end += added.length;
    this.forgetOldest();
    const callbacks = [...this.waiting];
    this.waiting.clear();
    for (const callback of callbacks) callback();
  }

  private forgetOldest(): void {
    let [dropped, characters] = [0, this.recentCharacters];
    while (this.recent.length - dropped > RECENT_ENTRIES_MAX || characters > RECENT_CHARACTERS_MAX) {
      characters -= this.recent[dropped]?.text.length ?? 0;
      dropped += 1;
    }
    this.forgetFirst(dropped);
  }

  private forgetFirst(count: number): void {
    for (const { text } of this.recent.splice(0, count)) this.recentCharacters -= text.length;
  }
}

/** In pieces of about as much as is sent at once; `next` is the place behind all of them. */
function chunkOf(events: readonly Event[], next: number): EventChunk {
  const pieces: Piece[] = [];
  let [first, characters] = [0, 0];
  events.forEach(({ seq, text }, index) => {
    characters += text.length;
    if (characters < CHARACTERS_AT_ONCE && index + 1 < events.length) return;
    const texts = events.slice(first, index + 1).map((event) => event.text);
    pieces.push({ text: Buffer.from(texts.join('')), next: seq + 1 });
    [first, characters] = [index + 1, 0];
  });
  return { pieces, next };
}

function textOf(entry: TrailEntry): string {
  return eventText.entry(entry.seq as number, entryResponse(entry));
}
