import type { FastifyInstance } from 'fastify';
import { etagOf, etagOfText, isKept, isKnown, nextLink, type ArrayPage, type Kept } from '../common/http/index.js';

/**
 * Adds what an endpoint promises to its response: `Location`, `Link` to the next page, `ETag`, 200 if what was to be
 * created is already stored, 304 if the client has the current version, 204 if there is no body. Fastify hooks, since
 * a Nest interceptor would send every response through RxJS.
 */
export function addAnswerHooks(fastify: FastifyInstance): void {
  // Only responses arrive here, as objects: errors and files are sent as they are.
  fastify.addHook('preSerialization', (request, reply, given, done) => {
    let answer = given;
    const { answer: promised, versioned, location, nextLink: cursorField, arrayPage } = request.endpoint ?? {};
    if (promised?.orKept && isKept(answer as object)) {
      answer = (answer as Kept<object>).alreadyStored;
      void reply.status(200);
    }
    if (location) void reply.header('Location', location(answer as never));
    if (cursorField) {
      const cursor = (answer as Readonly<Record<string, string | null | undefined>>)[cursorField];
      if (cursor) void reply.header('Link', nextLink(request.url, cursor));
    }
    if (arrayPage) {
      const { items, total } = answer as ArrayPage<unknown>;
      void reply.header('X-Total-Count', total);
      return done(null, items);
    }
    if (versioned) {
      const text = JSON.stringify(answer);
      void reply.serializer(() => text); // send what was serialized for its tag instead of serializing it again
      const etag = typeof versioned === 'function' ? etagOf(versioned(answer as never)) : etagOfText(text);
      void reply.header('ETag', etag);
      // Only the user's own browser may cache it, and must revalidate. Without a tag, caching gains nothing.
      if (request.method === 'GET' || request.method === 'HEAD') void reply.header('Cache-Control', 'private, no-cache');
      if (request.method === 'GET' && isKnown(request.headers['if-none-match'], etag)) void reply.status(304);
    }
    done(null, answer);
  });
  fastify.addHook('onSend', (request, reply, text, done) => {
    if (text === undefined && request.endpoint?.answer.orNothing && reply.statusCode === 200) void reply.status(204);
    if (reply.statusCode !== 304) return done(null, text);
    void reply.removeHeader('content-type');
    done(null, null);
  });
}
