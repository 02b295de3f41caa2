import { userIdPrefixOf, type FilledOrganization } from './organizations.js';
import type { Dialect } from './target.js';

/** A Monday. Two years of work follow. */
const BEGINNING = Date.UTC(2024, 6, 1);
const WEEKS = 104;
const HOUR = 3_600_000;
/** From Monday to Friday from eight to six, on the weekend from ten to twelve. */
const WORKDAY = 10 * HOUR;
const WEEKEND_DAY = 2 * HOUR;
const WORKWEEK = 5 * WORKDAY;
const WEEK = WORKWEEK + 2 * WEEKEND_DAY;
const DAY = 24 * HOUR;
const ALL = WEEKS * WEEK;

const SUBJECTS = 'housing school work family health money friends training language travel sport music cooking reading benefits safety'.split(' ');
const MANNERS = 'calmly openly briefly carefully patiently warmly slowly clearly'.split(' ');
const PLANS = 'write call visit wait apply ask practise save read meet prepare listen plan rest learn share'.split(' ');
const PLACES = 'library office school clinic bank station kitchen garden centre market college workshop hall park museum church'.split(' ');
/** In one of 512 logs. */
const RARE = 'ombudsman';
const USER_AGENT = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36';

/** For searches: a word in an eighth of the logs, and one in a few. */
export const WORDS = { common: 'housing', rare: RARE } as const;
/** Two that stand together, on entries that tell of a change. */
export const TAGS = { one: 'check_in', two: ['description', 'session_completed'] } as const;

/** Which rows of an organization: from the one after `from` on. They come from the numbers 0, 1, 2, … of the table `scaling_numbers`. */
export interface Chunk {
  readonly organization: FilledOrganization;
  readonly from: number;
  readonly count: number;
}

/** What stands in a table, as a statement that inserts it. One log and one entry of the trail come from each number, always the same. */
export class Rows {
  constructor(private readonly dialect: Dialect) {}

  logs(chunk: Chunk): string {
    const { time } = this.dialect;
    return `INSERT INTO mentor_logs (organization_id, log_id, mentor_id, activity_type, description, search_text, contact_id, duration_minutes, occurred_at, created_at, updated_at)
      SELECT '${chunk.organization.id}', log_id, mentor_id, activity_type, CONCAT(words, '.'), CONCAT(' ', UPPER(REPLACE(words, ',', ''))),
        CASE WHEN (a >> 27) = 0 THEN NULL ELSE CONCAT('contact_', mentor, '_', (b >> 12) % 10) END,
        CASE WHEN activity_type = 'documentation' THEN NULL ELSE 5 * ((b >> 16) % 24) END,
        ${time('occurred')}, ${time('created')}, CASE WHEN (b >> 27) = 1 THEN ${time('created + 86400000')} ELSE NULL END
      FROM (${this.worded(chunk)}) AS worded`;
  }

  /** Sealed: each has its place in the order. */
  entries(chunk: Chunk): string {
    const { hex, time } = this.dialect;
    const hash = `CONCAT(${hex('a', 16)}, ${hex('b', 16)}, ${hex('c', 16)}, ${hex('number', 16)})`;
    return `INSERT INTO trail_entries (organization_id, id, seq, activity_type, created_by, about_organization_id, actor_type, actor_id, target_type, target_id, tags,
        created_at, payload_hash, salt, erased_at, context, search_text, changes, metadata, occurred_at, ip, user_agent, request_id)
      SELECT '${chunk.organization.id}', id, number - 1, entry_type, user_id, NULL, 'user', user_id,
        CASE WHEN is_of_log THEN 'activity-log' ELSE 'user' END, CASE WHEN is_of_log THEN log_id ELSE user_id END,
        CASE entry_type WHEN 'create-activity-log' THEN CONCAT('["', activity_type, '"]') WHEN 'update-activity-log' THEN CONCAT('["description","', activity_type, '"]')
          WHEN 'change-password' THEN '["password"]' ELSE '[]' END,
        ${time('created')}, ${hash}, CONCAT(SUBSTR(${hash}, 1, 43), '='), NULL, context, CONCAT(' ', UPPER(REPLACE(REPLACE(REPLACE(context, '_', ' '), ':', ''), '  ', ' '))),
        CASE WHEN entry_type = 'update-activity-log' THEN '{"description":{"changed":true}}' ELSE NULL END, NULL, NULL,
        CONCAT('198.51.100.', a % 250), '${USER_AGENT}', CONCAT('req-', number)
      FROM (SELECT identified.*, entry_type IN ('create-activity-log', 'update-activity-log') AS is_of_log,
        CASE entry_type WHEN 'create-activity-log' THEN CONCAT('Created activity log ', log_id, ' of mentor ', mentor_id)
          WHEN 'update-activity-log' THEN CONCAT('Updated activity log ', log_id, ' of mentor ', mentor_id, ': description')
          WHEN 'change-password' THEN CONCAT('User with id: ', user_id, ' changed the password')
          ELSE CONCAT('User with id: ', user_id, ' logged in') END AS context
        FROM (${this.identified(chunk)}) AS identified) AS told`;
  }

  /** Those that the lists of the entries hold. */
  tags(chunk: Chunk): string {
    const of = (
      tag: string,
      where: string,
    ) => `SELECT '${chunk.organization.id}' AS organization_id, ${tag} AS tag, ${this.dialect.time('created')} AS created_at, id AS entry_id
      FROM (${this.identified(chunk)}) AS identified WHERE ${where}`;
    return `INSERT INTO trail_tags (organization_id, tag, created_at, entry_id) SELECT organization_id, tag, created_at, entry_id FROM (
      ${of('activity_type', "entry_type IN ('create-activity-log', 'update-activity-log')")} UNION ALL ${of("'description'", "entry_type = 'update-activity-log'")}
      UNION ALL ${of("'password'", "entry_type = 'change-password'")}) AS tagged ORDER BY tag, created_at, entry_id`;
  }

  /** Every mentor is a user, and the one who records their own logs. */
  users(organization: FilledOrganization): string {
    const { hex, time } = this.dialect;
    const id = this.userId(organization, 'n');
    const at = time(String(BEGINNING));
    return `INSERT INTO users (id, organization_id, email, name, password_hash, role, status, mentor_id, created_at, updated_at)
      SELECT ${id}, '${organization.id}', CONCAT('mentor-', ${hex('n', 6)}, '@${organization.number}.example'), CONCAT('Mentor ', n), '-', 'USER', 'active', CONCAT('mentor_', n), ${at}, ${at}
      FROM scaling_numbers WHERE n < ${organization.mentors}`;
  }

  organization({ id, number }: FilledOrganization): string {
    const at = this.dialect.time(String(BEGINNING));
    return `INSERT INTO organizations (id, name, acronym, activity_types, is_bootstrap, lock_count, created_at, updated_at)
      VALUES ('${id}', 'Organization ${number}', NULL, '[]', 0, 0, ${at}, ${at})`;
  }

  /** With the texts of a log. */
  private worded(chunk: Chunk): string {
    const pick = (words: readonly string[], shift: number) => wordAt(words, `(c >> ${shift}) & ${words.length - 1}`);
    const rare = `CASE WHEN (c >> 22) = 7 THEN ', wrote to the ${RARE}' ELSE '' END`;
    return `SELECT identified.*, CONCAT('Talked ', ${pick(MANNERS, 16)}, ' about ', ${pick(SUBJECTS, 4)}, ' and ', ${pick(SUBJECTS, 8)}, ', agreed to ', ${pick(PLANS, 12)},
      ' and meet at the ', ${pick(PLACES, 18)}, ${rare}, ' before step ', number) AS words FROM (${this.identified(chunk)}) AS identified`;
  }

  /** With what the log and the entry are called and told apart by. */
  private identified({ organization, ...chunk }: Chunk): string {
    const { div, hex } = this.dialect;
    const id = `CONCAT(${hex(div('created', 1000), 8)}, ${hex('number', 16)})`;
    const daysBefore = `CASE WHEN (a & 7) = 0 THEN 1 + ((a >> 3) & 1) ELSE 0 END`;
    return `SELECT timed.*, ${id} AS id, CONCAT('log_', ${id}) AS log_id, CONCAT('mentor_', mentor) AS mentor_id, ${this.userId(organization, 'mentor')} AS user_id,
      ${div(`created - ((b >> 3) % 180) * 60000 - ${daysBefore} * ${DAY}`, 60_000)} * 60000 AS occurred
      FROM (${this.timed({ organization, ...chunk })}) AS timed`;
  }

  /** With the moment, the mentor and the types: chance as the hashes have it. */
  private timed({ organization, ...chunk }: Chunk): string {
    const { div } = this.dialect;
    const week = div('worked', WEEK);
    const [inWeek, onWeekend] = [`(worked % ${WEEK})`, `(worked % ${WEEK} - ${WORKWEEK})`];
    const workday = `${div(inWeek, WORKDAY)} * ${DAY} + ${8 * HOUR} + ${inWeek} % ${WORKDAY}`;
    const weekendDay = `(5 + ${div(onWeekend, WEEKEND_DAY)}) * ${DAY} + ${10 * HOUR} + ${onWeekend} % ${WEEKEND_DAY}`;
    return `SELECT number, a, b, c, mentor, activity_type, entry_type,
      ${BEGINNING} + ${week} * ${7 * DAY} + CASE WHEN ${inWeek} < ${WORKWEEK} THEN ${workday} ELSE ${weekendDay} END AS created
      FROM (SELECT number, a, b, c,
        ${div(`((number - 1) * ${ALL} + (c & 65535) * ${Math.floor(ALL / 65_536)})`, organization.logs)} AS worked,
        (((a >> 8) & 65535) * ((a >> 8) & 65535) * ${organization.mentors}) >> 32 AS mentor,
        ${shared('(b >> 4) & 127', { session_completed: 58, check_in: 32, documentation: 19, referral_made: 10 }, 'training_attended')} AS activity_type,
        ${shared('b >> 24', { 'create-activity-log': 102, 'update-activity-log': 13, login: 11 }, 'change-password')} AS entry_type
        FROM (${hashed({ organization, ...chunk })}) AS hashed) AS chosen`;
  }

  private userId(organization: FilledOrganization, mentor: string): string {
    return `CONCAT('${userIdPrefixOf(organization)}', ${this.dialect.hex(mentor, 16)})`;
  }
}

/**
 * Three hashes of 31 bits of each number: whole-number arithmetic that no database carries out otherwise, and that stays
 * within 63 bits. The LIMIT makes databases work them out once, and not again wherever they are named.
 */
function hashed({ organization, from, count }: Chunk): string {
  const next = (hash: string, shift: number, factor: number) => `(((${hash} + (${hash} >> ${shift})) * ${factor}) & 2147483647)`;
  const first = `(((number + ${organization.number * 2_000_003}) * 1540483477) & 2147483647)`;
  const a = next(first, 15, 1_597_334_677);
  return `SELECT number, a, b, ${next('b', 16, 1_103_515_245)} AS c FROM (
    SELECT number, a, ${next('a', 13, 1_181_783_497)} AS b FROM (
      SELECT number, ${a} AS a FROM (SELECT n + ${from + 1} AS number FROM scaling_numbers WHERE n < ${count}) AS counted) AS once LIMIT ${count}) AS twice LIMIT ${count}`;
}

/** The first of these whose shares, of 128, reach over the value. */
function shared(value: string, shares: Readonly<Record<string, number>>, rest: string): string {
  let below = 0;
  const cases = Object.entries(shares).map(([name, share]) => `WHEN ${value} < ${(below += share)} THEN '${name}'`);
  return `CASE ${cases.join(' ')} ELSE '${rest}' END`;
}

/** Out of one text in which all have the same width. */
function wordAt(words: readonly string[], index: string): string {
  const width = Math.max(...words.map((word) => word.length));
  return `RTRIM(SUBSTR('${words.map((word) => word.padEnd(width)).join('')}', 1 + ${width} * (${index}), ${width}))`;
}
