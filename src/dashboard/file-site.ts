import { sep } from 'node:path';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

/** Copies of other files, which stand in for them where a client takes them. */
export const COMPRESSED = /\.(br|gz)$/;

/** The names of assets hold a hash of what is in them: what one of them answers never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The files of a folder as they are when it is opened, each at its own path: no path leads to anything else. */
export async function openFileSite(folder: string, except: string): Promise<FastifyInstance> {
  const { fastifyStatic } = await import('@fastify/static');
  const site = new FastifyAdapter({ skipMiddie: true }).getInstance<FastifyInstance>();
  await site.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    globIgnore: [except, '**/*.br', '**/*.gz'],
    index: false,
    preCompressed: true,
    acceptRanges: false,
    cacheControl: false,
    setHeaders: (reply, path) => void reply.header('Cache-Control', path.startsWith(`${folder}${sep}assets${sep}`) ? FOR_EVER : 'no-cache'),
  });
  await site.ready();
  return site;
}
