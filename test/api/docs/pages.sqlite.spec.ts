import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ERROR_CATALOGUE, ERROR_CODES } from '../../../src/common/errors/index.js';
import { openApiDocument } from '../../../src/docs/index.js';
import type { ProblemBody } from '../../support/api-client.js';
import { useTestApp } from '../../support/use-test-app.js';

describe('the pages for people', () => {
  const test = useTestApp();

  it('/docs is Swagger UI, and everything that it loads is there and allowed', async () => {
    const { status, headers, body } = await test.anonymous.get<string>('/docs');
    expect([status, headers['content-type']]).toEqual([200, expect.stringMatching(/^text\/html/)]);
    const files = [...body.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect([file, (await test.anonymous.get(file.startsWith('docs/') ? `/${file}` : `/docs/${file}`)).status]).toEqual([file, 200]);
    // The policy of the page runs no script that stands in it.
    expect(body).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>\s*\S/);
  });

  it('/docs fits small screens, and keeps no credentials in the browser', async () => {
    expect((await test.anonymous.get<string>('/docs')).body).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect((await test.anonymous.get<string>('/docs/swagger-ui-init.js')).body).toMatch(/"persistAuthorization": false/);
  });

  it('/docs/json is the OpenAPI 3.1 document of the routes', async () => {
    const { status, headers, body } = await test.anonymous.get<{ openapi: string }>('/docs/json');
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(body.openapi).toMatch(/^3\.1\./);
    expect(body).toEqual(JSON.parse(JSON.stringify(await openApiDocument(test.app))));
  });

  it('/docs/yaml is the same', async () => {
    const { status, headers, body } = await test.anonymous.get<string>('/docs/yaml');
    expect([status, headers['content-type']]).toEqual([200, expect.stringMatching(/yaml/)]);
    expect(parse(body)).toEqual((await test.anonymous.get('/docs/json')).body);
  });

  it('docs/openapi.json, as it is committed, is what the server describes', async () => {
    expect(JSON.parse(readFileSync('docs/openapi.json', 'utf8'))).toEqual(JSON.parse(JSON.stringify(await openApiDocument(test.app))));
  });

  it('/docs/errors leads to a page for each code', async () => {
    const { status, headers, body } = await test.anonymous.get<string>('/docs/errors');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect([...body.matchAll(/href="\/docs\/errors\/([a-z_]+)"/g)].map(([, code]) => code)).toEqual(ERROR_CODES);
  });

  it.each(ERROR_CODES)('/docs/errors/%s says what it means and what to do', async (code) => {
    const { status, body } = await test.anonymous.get<string>(`/docs/errors/${code}`);
    expect(status).toBe(200);
    const text = body.replace(/<\/?code>/g, '`');
    const { title, meaning, remedy, status: answered } = ERROR_CATALOGUE[code];
    for (const part of [title, meaning, remedy, String(answered)]) expect(text).toContain(part);
  });

  it.each(['nothing', 'constructor', '__proto__', 'toString', '<script>'])('/docs/errors/%s, which is no code, is a 404 problem', async (code) => {
    const { status, body } = await test.anonymous.get<ProblemBody>(`/docs/errors/${encodeURIComponent(code)}`);
    expect([status, body.code]).toEqual([404, 'not_found']);
  });

  it('docs/errors.md, as it is committed, has every code with the same text, and no other', () => {
    const sections = readFileSync('docs/errors.md', 'utf8').split(/^## /m).slice(1);
    expect(sections.map((section) => section.split('\n', 1)[0])).toEqual(ERROR_CODES);
    ERROR_CODES.forEach((code, index) => {
      const { status, title, meaning, remedy } = ERROR_CATALOGUE[code];
      for (const part of [`${status}: ${title}.`, meaning, remedy]) expect(sections[index]).toContain(part);
    });
  });
});
