/** One organization of a dataset. */
export interface FilledOrganization {
  readonly id: string;
  /** Tells its rows from those of others: the same in every dataset. */
  readonly number: number;
  readonly logs: number;
  readonly mentors: number;
}

const ORGANIZATIONS = 200;
/** Of the first one, that of the bench's owner, as a share of 1. */
const LARGEST_SHARE = 0.2;
const LOGS_PER_MENTOR = 500;
const MENTORS_MIN = 5;

/** The first has a fifth of the logs; the others share the rest, each with 1/k of what there is. In the order of their ids, in which tables keep them. */
export function organizationsOf(logs: number, firstId: string): FilledOrganization[] {
  const weights = Array.from({ length: ORGANIZATIONS - 1 }, (_, index) => 1 / (index + 2));
  const sum = weights.reduce((a, b) => a + b, 0);
  const shares = [LARGEST_SHARE, ...weights.map((weight) => ((1 - LARGEST_SHARE) * weight) / sum)];
  const others = shares.slice(1).map((share) => Math.max(1, Math.round(logs * share)));
  const counts = [logs - others.reduce((a, b) => a + b, 0), ...others];
  const organizations = counts.map((count, number) => ({
    id: number === 0 ? firstId : number.toString(16).padStart(24, '0'),
    number,
    logs: count,
    mentors: Math.max(MENTORS_MIN, Math.round(count / LOGS_PER_MENTOR)),
  }));
  return organizations.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Two organizations have no user in common. As SQL where the mentor is an expression. */
export function userIdPrefixOf({ number }: FilledOrganization): string {
  return `66${number.toString(16).padStart(6, '0')}`;
}
