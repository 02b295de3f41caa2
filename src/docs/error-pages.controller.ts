import { Controller, Get, Header, Param } from '@nestjs/common';
import { Endpoint } from '../access/index.js';
import { ApiExcludeController } from '../common/api-docs.js';
import { ERROR_CATALOGUE, ERROR_CODES, notFound, type ErrorCode } from '../common/errors/index.js';

const ACCESS = { who: 'anyone', unlimited: true } as const;

/** The page that an error's `type` links to. */
@Controller('docs/errors')
@ApiExcludeController()
export class ErrorPagesController {
  @Get()
  @Endpoint({ access: ACCESS, summary: 'All error codes', answer: {} })
  @Header('Content-Type', 'text/html; charset=utf-8')
  list(): string {
    return page(
      'Errors',
      `<h1>Errors</h1>${ERROR_CODES.map((code) => `<p><a href="/docs/errors/${code}"><code>${code}</code></a> (${ERROR_CATALOGUE[code].status}) ${ERROR_CATALOGUE[code].title}</p>`).join('')}`,
    );
  }

  @Get(':code')
  @Endpoint({ access: ACCESS, summary: 'One error code', answer: {} })
  @Header('Content-Type', 'text/html; charset=utf-8')
  one(@Param('code') code: string): string {
    if (!Object.hasOwn(ERROR_CATALOGUE, code)) throw notFound('Error code');
    const { status, title, meaning, remedy } = ERROR_CATALOGUE[code as ErrorCode];
    return page(
      title,
      `<p><a href="/docs/errors">All errors</a></p><h1>${title}</h1><p><code>${code}</code>, status ${status}</p><h2>What it means</h2><p>${codeMarks(meaning)}</p><h2>What to do</h2><p>${codeMarks(remedy)}</p>`,
    );
  }
}

/** The catalogue is our own text, so only its code marks need conversion. */
function codeMarks(text: string): string {
  return text.replace(/`([^`]+)`/g, '<code>$1</code>');
}

function page(title: string, body: string): string {
  const style = 'body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:3rem auto;padding:0 1rem;color-scheme:light dark}code{font-size:.95em}';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}: Annals</title><style>${style}</style><body>${body}</body></html>`;
}
