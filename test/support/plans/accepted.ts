import type { Finding } from './findings.js';

/** Accepted statements that grow with the rows: an exact result needs it, or the table does not grow. */
export interface Accepted {
  readonly what: string;
  readonly reason: string;
  readonly request: RegExp;
  readonly statement: RegExp;
}

const ANY = /./;

export const ACCEPTED: readonly Accepted[] = [
  {
    what: 'words',
    reason: 'they stand in no index, so rows are looked at until a page is full, and all of them for its total',
    request: /[?&]q=/,
    statement: /\bsearch_text LIKE /,
  },
  {
    what: 'what one contact has',
    reason: 'no counter knows contacts: their logs are counted, and in another order than that of their index sorted, one by one',
    request: /[?&]contact_id=/,
    statement: /\bix_mentor_logs_contact\b/,
  },
  {
    what: 'the order of recording',
    reason: 'no counter knows when logs were recorded: a page far from both ends, or narrowed by what does not lead its index, passes over the keys before it',
    request: /[?&]sort=-?created_at/,
    statement: /\bix_mentor_logs_(mentor_)?created\b[^]* OFFSET /,
  },
  {
    what: 'a mentor’s logs of some types',
    reason: 'they stand among the mentor’s others in one index, whose keys are passed over',
    request: /[?&]mentor_id=.*&activity_type=/,
    statement: /\bix_mentor_logs_mentor\b[^]* activity_type IN [^]* OFFSET /,
  },
  {
    what: 'the year of a busy mentor',
    reason: 'contacts have to be told apart one by one: different ones can’t be added up',
    request: /\/summary\?period=(quarter|year)/,
    statement: /COUNT\(DISTINCT contact_id\)/,
  },
  {
    what: 'statistics of many days',
    reason: 'there is a counter for each day and key that have entries',
    request: /\/activities\/stats\?/,
    statement: /FROM trail_counters/,
  },
  {
    what: 'forward by a filter',
    reason: 'sealed entries are read in the order of seq, in which those of a filter stand among the others; each is passed over once',
    request: /\/activities(\/export|\/stream)?\?.*\b(tag|createdBy|activityType|from|to|q)=/,
    statement: /\buq_trail_entries_seq\b[^]* LIMIT /,
  },
  {
    what: 'entries with a tag and something else',
    reason: 'those with the tag are looked at one by one: an index for each pair of filters would be most of what a write costs',
    request: /[?&]tag=.*&(tag|createdBy|activityType|q)=/,
    statement: /FROM trail_tags AS tagged [^]*JOIN/,
  },
  {
    what: 'the waiting line of all organizations',
    reason: 'it holds what was written in the last moments, and is empty again after them',
    request: ANY,
    statement: /FROM unsealed_entries GROUP BY/,
  },
  {
    what: 'webhooks with something to deliver',
    reason: 'whoever looks for them looks at all there are: a few for each organization, however many entries it has',
    request: ANY,
    statement: /FROM webhooks AS webhook\s+JOIN trail_heads /,
  },
  { what: 'whether the schema is there', reason: 'one row of a table that holds one for each migration', request: ANY, statement: /FROM migrations LIMIT 1$/ },
];

export function isAccepted({ request, statement }: Pick<Finding, 'request' | 'statement'>, accepted: Accepted): boolean {
  return accepted.request.test(request) && accepted.statement.test(statement);
}
