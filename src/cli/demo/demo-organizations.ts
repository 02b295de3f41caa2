/** The demo's people. They share one well-known password, so production refuses the demo. */
export const DEMO_PASSWORD = 'annals demo 2026';

export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly role: 'OWNER' | 'ADMIN' | 'USER';
}

export interface DemoOrganization {
  readonly name: string;
  readonly acronym: string;
  readonly timeZone: string;
  readonly seed: number;
  readonly people: readonly DemoPerson[];
}

export const DEMO_ORGANIZATIONS: readonly DemoOrganization[] = [
  {
    name: 'Northside Mentoring',
    acronym: 'NSM',
    timeZone: 'Europe/Berlin',
    seed: 7,
    people: [
      { email: 'owner@northside.example', name: 'Olga Owens', role: 'OWNER' },
      { email: 'admin@northside.example', name: 'Adam Adeyemi', role: 'ADMIN' },
      { email: 'mentor@northside.example', name: 'Mira Meyer', role: 'USER' },
      { email: 'ben@northside.example', name: 'Ben Okafor', role: 'USER' },
      { email: 'chloe@northside.example', name: 'Chloé Laurent', role: 'USER' },
      { email: 'dilek@northside.example', name: 'Dilek Yıldız', role: 'USER' },
      { email: 'emil@northside.example', name: 'Emil Sørensen', role: 'USER' },
      { email: 'fatima@northside.example', name: 'Fatima Haddad', role: 'USER' },
    ],
  },
  {
    name: 'Riverside Youth',
    acronym: 'RY',
    timeZone: 'Europe/Lisbon',
    seed: 23,
    people: [
      { email: 'owner@riverside.example', name: 'Oscar Rivera', role: 'OWNER' },
      { email: 'admin@riverside.example', name: 'Aiko Tanaka', role: 'ADMIN' },
      { email: 'mentor@riverside.example', name: 'Mateo Rossi', role: 'USER' },
      { email: 'nora@riverside.example', name: 'Nora Lindqvist', role: 'USER' },
      { email: 'pavel@riverside.example', name: 'Pavel Novák', role: 'USER' },
    ],
  },
];
