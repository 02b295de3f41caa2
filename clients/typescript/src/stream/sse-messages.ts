import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { ConnectionError } from '../connection-error.js';

/** The entry after which a stream starts, from the server's first comment. */
export interface Beginning {
  readonly after: number;
}

const AFTER = /^\s*after (-?\d+)$/;

/** The messages of an event stream, to its end. Throws if nothing arrives for the given time. */
export async function* sseMessages(body: ReadableStream<Uint8Array>, silenceSeconds: number, onRetry: (milliseconds: number) => void) {
  const ready: (EventSourceMessage | Beginning)[] = [];
  const onComment = (comment: string) => {
    const after = AFTER.exec(comment)?.[1];
    if (after !== undefined) ready.push({ after: Number(after) });
  };
  const parser = createParser({ onEvent: (message) => ready.push(message), onComment, onRetry });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await inTime(reader.read().catch(cutOff), silenceSeconds);
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      yield* ready.splice(0);
    }
  } finally {
    // Closes the connection; a broken one cannot be closed.
    reader.cancel().catch(() => undefined);
  }
}

function cutOff(cause: unknown): never {
  throw new ConnectionError('The stream was cut off.', undefined, { cause });
}

async function inTime<T>(work: Promise<T>, seconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ConnectionError(`The stream was silent for ${seconds} seconds.`)), seconds * 1000);
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}
