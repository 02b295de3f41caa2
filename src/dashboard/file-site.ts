import { sep } from 'node:path';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

/** Compressed copies, served instead of the originals to clients that accept them. */
export const COMPRESSED = /\.(br|gz)$/;

/** Asset names contain a hash of the content, so the content at a name never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Serves the files that a folder has when it is opened, each at its own path. No other path leads anywhere. */
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
