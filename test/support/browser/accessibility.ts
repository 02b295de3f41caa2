import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const source = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe-core finds against WCAG 2.2 AA on a page as it stands, a line each; empty where it finds nothing. `rules` leaves the others out. */
export async function accessibilityFindings(page: Page, rules: readonly string[] = EVERYTHING): Promise<string[]> {
  // Evaluated by the browser's debugger, which the Content-Security-Policy does not stop; once a page, as that takes longer than to find something.
  if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(source);
  const findings = await page.evaluate<{ violations: Finding[] }>(`axe.run(document, ${JSON.stringify({ runOnly: rules, resultTypes: ['violations'] })})`);
  return findings.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html}: ${failureSummary ?? ''}`));
}
