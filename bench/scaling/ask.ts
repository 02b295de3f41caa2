import { once } from 'node:events';
import type { Client } from '../server/client.js';
import type { GrowthRequest } from './requests.js';
import type { Subject } from './subject.js';

/** Sends a request and waits for its answer; answers how many milliseconds that took. */
export async function ask(client: Client, { path, body, isStream = false }: GrowthRequest, subject: Subject, turn: number): Promise<number> {
  const begun = performance.now();
  if (body) await client.post(path(subject, turn), body(subject, turn));
  else if (isStream) {
    const answer = await client.open(path(subject, turn));
    await once(answer, 'data');
    const milliseconds = performance.now() - begun;
    answer.destroy();
    return milliseconds;
  } else await client.get(path(subject, turn));
  return performance.now() - begun;
}
