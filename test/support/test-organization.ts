import type { BuiltInRole } from '../../src/access/index.js';
import type { TokensResponse } from '../../src/auth/dto/tokens.response.js';
import type { MeResponse } from '../../src/auth/dto/me.response.js';
import type { Answer, ApiClient } from './api-client.js';
import type { OrganizationId } from '../../src/database/index.js';
import { organizationId } from './organization-id.js';
import { PASSWORD, unique, uniqueEmail } from './factories.js';

/** A signed-in user. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly mentorId: string;
  readonly refreshToken: string;
  readonly api: ApiClient;
}

/** An organization with one user of each built-in role, created through the API. */
export class TestOrganization {
  private constructor(
    readonly id: OrganizationId,
    readonly people: Readonly<Record<BuiltInRole, Person>>,
  ) {}

  /** Signs up a new one. */
  static async register(anonymous: ApiClient): Promise<TestOrganization> {
    const email = uniqueEmail();
    const request = { organizationName: unique('Organization'), email, password: PASSWORD, name: 'Olga Owner' };
    const tokens = expectStatus(201, await anonymous.post<TokensResponse>('/auth/register', request));
    return TestOrganization.around(anonymous, await personOf(anonymous, email, PASSWORD, tokens));
  }

  /** The organization in the settings, created at the first start. */
  static async bootstrap(anonymous: ApiClient, email: string, password: string): Promise<TestOrganization> {
    return TestOrganization.around(anonymous, await signIn(anonymous, email, password));
  }

  private static async around(anonymous: ApiClient, OWNER: Person): Promise<TestOrganization> {
    const { body } = await OWNER.api.get<MeResponse>('/auth/me');
    const [ADMIN, USER] = await Promise.all([addPerson(OWNER, anonymous, 'ADMIN'), addPerson(OWNER, anonymous, 'USER')]);
    return new TestOrganization(organizationId(body.orgId), { OWNER, ADMIN, USER });
  }

  as(role: BuiltInRole): ApiClient {
    return this.people[role].api;
  }

  /** Another user; `role` may be a custom one. */
  addPerson(role: string): Promise<Person> {
    return addPerson(this.people.OWNER, this.people.OWNER.api.anonymous(), role);
  }

  /** An API key as a caller. */
  async addApiKey(
    role: string,
    options: { readonly permissions?: readonly string[]; readonly expiresAt?: string } = {},
  ): Promise<{ id: string; key: string; api: ApiClient }> {
    const { id, key } = expectStatus(201, await this.as('OWNER').post<{ id: string; key: string }>('/api-keys', { name: unique('Key'), role, ...options }));
    return { id, key, api: this.as('OWNER').as(key) };
  }
}

async function addPerson(owner: Person, anonymous: ApiClient, role: string): Promise<Person> {
  const email = uniqueEmail();
  expectStatus(201, await owner.api.post('/users', { email, name: `Person ${role}`, password: PASSWORD, role }));
  return signIn(anonymous, email, PASSWORD);
}

export async function signIn(anonymous: ApiClient, email: string, password: string): Promise<Person> {
  const tokens = expectStatus(200, await anonymous.post<TokensResponse>('/auth/login', { email, password }));
  return personOf(anonymous, email, password, tokens);
}

async function personOf(anonymous: ApiClient, email: string, password: string, tokens: TokensResponse): Promise<Person> {
  const api = anonymous.as(tokens.access_token);
  const { id, mentorId = '' } = expectStatus(200, await api.get<MeResponse>('/auth/me'));
  return { id, email, password, mentorId, refreshToken: tokens.refresh_token, api };
}

/** For steps that a test merely builds on. */
function expectStatus<T>(status: number, answer: Answer<T>): T {
  if (answer.status !== status) throw new Error(`expected ${status}, but it answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}
