import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiError, invalid, notFound } from './api-error.js';
import { brief } from './brief.js';
import { problemOf } from './problem.js';

/** Turns an error of another layer into one of the catalogue, or leaves it to the next. */
export type ErrorTranslator = (error: unknown) => ApiError | undefined;

/** The one place where an error becomes an answer. What it does not know is a 500 that tells nothing but its request id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(private readonly translators: readonly ErrorTranslator[]) {}

  catch(error: unknown, host: ArgumentsHost): void {
    this.answer(error, host.switchToHttp().getRequest<FastifyRequest>(), host.switchToHttp().getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const known = hasLeft(request) ? new ApiError('client_closed_request') : this.translate(error);
    if (known.status >= 500) {
      this.logger.error({ err: error, requestId: request.id, code: known.code }, known.detail);
    }
    if (reply.sent || reply.raw.headersSent) {
      // A stream that breaks after its head was sent can only be cut off, so that nobody takes it for whole.
      reply.raw.destroy();
      return;
    }
    if (known.status === 401) void reply.header('WWW-Authenticate', 'Bearer realm="annals"');
    if (known.retryAfterSeconds !== undefined) void reply.header('Retry-After', String(known.retryAfterSeconds));
    void reply
      .status(known.status)
      .header('Content-Type', 'application/problem+json')
      .send(JSON.stringify(problemOf(known, pathOf(request), request.id)));
  }

  private translate(error: unknown): ApiError {
    if (error instanceof ApiError) return error;
    for (const translator of this.translators) {
      const translated = translator(error);
      if (translated) return translated;
    }
    return translateFramework(error) ?? new ApiError('internal_error');
  }
}

/** Closed the connection in the middle of the request: the error is what Node makes of that, and not one of ours. */
function hasLeft({ raw }: FastifyRequest): boolean {
  return raw.destroyed && !raw.complete;
}

/** What RFC 3986 does not let stand in a path as it is. */
const NOT_OF_A_PATH = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~!$&'()*+,;=:@/%]/g;

/** The path of a request as a URI reference, whatever its sender took for one. */
function pathOf(request: FastifyRequest): string {
  return brief.path((request.url.split('?', 1)[0] ?? '/').replace(NOT_OF_A_PATH, encodeURIComponent));
}

/** The errors that Fastify and Nest raise before a request reaches our code. */
function translateFramework(error: unknown): ApiError | undefined {
  const { code, statusCode } = (error ?? {}) as { code?: string; statusCode?: number };
  if (error instanceof HttpException && error.getStatus() === 404) return notFound('Route');
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new ApiError('payload_too_large');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_CTP_EMPTY_TYPE':
      return new ApiError('unsupported_media_type');
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return invalid({ field: 'Content-Length', message: 'must be the length of the body in bytes' });
    case 'FST_ERR_BAD_URL':
    case 'FST_ERR_MAX_PARAM_LENGTH':
    case 'FST_ERR_ASYNC_CONSTRAINT':
    case 'FST_STATIC_FORBIDDEN_PATH':
      return notFound('Route');
    default:
  }
  switch (statusCode) {
    case 400:
      return new ApiError('malformed_json');
    // The last two are refusals of the files of the documentation.
    case 414:
      return notFound('Route');
    case 412:
      return new ApiError('precondition_failed');
    case 416:
      return invalid({ field: 'Range', message: 'must be within the file' });
    default:
      return undefined;
  }
}
