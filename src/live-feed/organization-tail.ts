import { ERASURE_ACTIVITY_TYPE, entryResponse, type TrailEntry, type TrailEntryRepository } from '../activity-logs/index.js';
import type { OrganizationScope } from '../common/organization-scope.js';
import { Signal } from '../common/signal.js';
import { eventText } from './event-text.js';
import { isShown, type FeedFilter } from './feed-filter.js';

const ENTRIES_PER_READ = 500;
const ENTRIES_AT_ONCE = 100;
/** What the streams of an organization share. Who is further behind reads from the database. */
const RECENT_ENTRIES_MAX = 1_000;
const RECENT_CHARACTERS_MAX = 1024 * 1024;

interface Recent {
  readonly entry: TrailEntry;
  readonly text: string;
}

/** Some events of a stream, and the place from which it goes on. */
export interface Stretch {
  readonly events: readonly { readonly seq: number; readonly text: string }[];
  readonly next: number;
}

/** The last entry that was seen is not there any more: the data was put back under the running server. */
export class TrailWentBack extends Error {}

/**
 * The end of an organization's sealed trail, read once for all of its streams. Each stream has a place of its own and asks for
 * what follows it, so that however entries come in, none is shown twice and none is left out.
 */
export class OrganizationTail {
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

  /** What follows a place: from memory, or from the database where the reader is further behind. */
  async read(filter: FeedFilter, from: number): Promise<Stretch> {
    if (!this.reaches(from)) return { events: [], next: from };
    const firstRecent = this.end - this.recent.length;
    if (from < firstRecent) return this.readStored(filter, from);
    const stretch = this.recent.slice(from - firstRecent, from - firstRecent + ENTRIES_AT_ONCE);
    const events = stretch.flatMap(({ entry, text }, index) => (isShown(filter, entry) ? [{ seq: from + index, text }] : []));
    return { events, next: from + stretch.length };
  }

  /** Calls back once, when there is more. Answers the function that forgets it. */
  onMore(callback: () => void): () => void {
    this.waiting.add(callback);
    return () => this.waiting.delete(callback);
  }

  /** The payload of this entry is erased: from here on it, and what is before it, is read from the database. */
  forget(id: string): void {
    this.erasures += 1;
    this.forgetFirst(this.recent.findIndex(({ entry }) => entry.id === id) + 1);
    this.erased.announce(id);
  }

  private async readStored(filter: FeedFilter, from: number): Promise<Stretch> {
    const { end } = this; // sealed before the rows are read: who finds no more of them goes on behind it
    const rows = await this.entries.searchSealed(this.scope, filter, from, ENTRIES_AT_ONCE);
    const events = rows.map((entry) => ({ seq: entry.seq as number, text: textOf(entry) }));
    const afterLast = (events.at(-1)?.seq ?? -1) + 1;
    return { events, next: rows.length < ENTRIES_AT_ONCE ? Math.max(end, afterLast) : afterLast };
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

function textOf(entry: TrailEntry): string {
  return eventText.entry(entry.seq as number, entryResponse(entry));
}
