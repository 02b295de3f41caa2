import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { invalid } from '../errors/index.js';
import { readRequest, unsafeParameters } from './read-request.js';

/** Reads every body and query string of the API into the class that its handler declares. */
@Injectable()
export class RequestPipe implements PipeTransform {
  transform(sent: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if ((type !== 'body' && type !== 'query') || metatype === undefined || metatype === Object) return sent;
    if (type === 'query') {
      const unsafe = unsafeParameters(sent as Record<string, unknown>);
      if (unsafe.length > 0) throw invalid(...unsafe);
    }
    const { request, errors } = readRequest(metatype as new () => object, sent);
    if (errors.length > 0) throw invalid(...errors);
    return request;
  }
}
