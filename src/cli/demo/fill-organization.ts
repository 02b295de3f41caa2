import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '../../common/clock.js';
import { DEMO_PASSWORD, type DemoOrganization, type DemoPerson } from './demo-organizations.js';
import { DEMO_DAYS, planYear, type DemoEvent } from './plan.js';

/** The demo lives through its year: every request is sent at its own hour. */
export class MovableClock extends Clock {
  private moment: Date | undefined;

  override now(): Date {
    return this.moment ?? new Date();
  }

  moveTo(moment: Date | undefined): void {
    this.moment = moment;
  }
}

const DAY = 86_400_000;
/** People sign in again after this time, so that no session is older than a real one could be. */
const SESSION_DAYS = 14;

/**
 * Fills one organization through the API, as its people would. An interrupted run can be repeated: events up to the
 * newest recorded one are skipped.
 */
export class OrganizationFiller {
  private readonly tokens = new Map<string, { token: string; since: number }>();
  private readonly logIds = new Map<string, string>();

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly clock: MovableClock,
    private readonly organization: DemoOrganization,
  ) {}

  /** Returns the number of events sent. */
  async fill(): Promise<number> {
    const [owner] = this.organization.people as [DemoPerson, ...DemoPerson[]];
    this.clock.moveTo(undefined);
    const start = (await this.startOfFilled(owner)) ?? (await this.register(owner));
    const newest = await this.newestRecord(owner);
    const mentors = this.organization.people.filter((person) => person.role === 'USER');
    const now = Date.now();
    const due = planYear(this.organization.seed, mentors.length, start).filter(({ recordedAt }) => recordedAt.getTime() > newest && recordedAt.getTime() < now);
    for (const event of due) await this.send(mentors[event.mentor] as DemoPerson, event);
    this.clock.moveTo(undefined);
    return due.length;
  }

  private async register(owner: DemoPerson): Promise<Date> {
    const start = new Date(Math.floor(Date.now() / DAY) * DAY - DEMO_DAYS * DAY);
    this.clock.moveTo(start);
    const { email, name } = owner;
    await this.request('POST', '/auth/register', undefined, { organizationName: this.organization.name, email, name, password: DEMO_PASSWORD });
    const { orgId } = await this.request<{ orgId: string }>('GET', '/auth/me', owner);
    const { acronym, timeZone } = this.organization;
    await this.request('PATCH', `/organizations/${orgId}`, owner, { acronym, timeZone });
    for (const person of this.organization.people.slice(1)) {
      await this.request('POST', '/users', owner, { ...person, password: DEMO_PASSWORD, ...(person.role === 'USER' && { mentorId: mentorIdOf(person) }) });
    }
    return start;
  }

  /** When an earlier run began the year; undefined if there was none. */
  private async startOfFilled(owner: DemoPerson): Promise<Date | undefined> {
    const login = await this.app.inject({ method: 'POST', url: '/api/v1/auth/login', payload: { email: owner.email, password: DEMO_PASSWORD } });
    if (login.statusCode !== 200) return undefined;
    const { orgId } = await this.request<{ orgId: string }>('GET', '/auth/me', owner);
    const { createdAt } = await this.request<{ createdAt: string }>('GET', `/organizations/${orgId}`, owner);
    return new Date(createdAt);
  }

  /** When a log was last changed. The trail knows, whatever became of the log. */
  private async newestRecord(owner: DemoPerson): Promise<number> {
    const newest = await Promise.all(
      ['create', 'update', 'delete'].map((verb) =>
        this.request<{ data: { createdAt: string }[] }>('GET', `/activities?activityType=${verb}-activity-log&limit=1`, owner),
      ),
    );
    return Math.max(0, ...newest.flatMap(({ data }) => data).map(({ createdAt }) => Date.parse(createdAt)));
  }

  private async send(mentor: DemoPerson, { kind, log, recordedAt }: DemoEvent): Promise<void> {
    this.clock.moveTo(recordedAt);
    const key = `${mentor.email} ${log.occurred_at}`;
    if (kind === 'create') {
      const { log_id } = await this.request<{ log_id: string }>('POST', '/activity-logs', mentor, log);
      this.logIds.set(key, log_id);
      return;
    }
    const logId = this.logIds.get(key);
    if (logId === undefined) return; // recorded by a run before this one: left as it is
    if (kind === 'update')
      await this.request('PUT', `/activity-logs/${logId}`, mentor, { description: log.description, duration_minutes: log.duration_minutes });
    else await this.request('DELETE', `/activity-logs/${logId}`, this.organization.people[1]);
  }

  private async tokenOf({ email }: DemoPerson): Promise<string> {
    const known = this.tokens.get(email);
    const now = this.clock.now().getTime();
    if (known && now - known.since < SESSION_DAYS * DAY) return known.token;
    const { access_token: token } = await this.request<{ access_token: string }>('POST', '/auth/login', undefined, { email, password: DEMO_PASSWORD });
    this.tokens.set(email, { token, since: now });
    return token;
  }

  private async request<T>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, as: DemoPerson | undefined, payload?: object): Promise<T> {
    const headers = { 'user-agent': 'annals-demo', ...(as && { authorization: `Bearer ${await this.tokenOf(as)}` }) };
    const response = await this.app.inject({ method, url: `/api/v1${path}`, headers, ...(payload && { payload }) });
    if (response.statusCode >= 400) throw new Error(`${method} ${path} answered ${response.statusCode}: ${response.body}`);
    return response.body === '' ? (undefined as T) : response.json<T>();
  }
}

function mentorIdOf(person: DemoPerson): string {
  return `mentor_${person.email.split('@', 1)[0]}`;
}
