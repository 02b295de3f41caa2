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

/**
 * The WCAG 2.2 AA violations that axe-core finds on the current page, one line each. `rules` restricts it to these
 * rules.
 */
export async function accessibilityFindings(page: Page, rules: readonly string[] = EVERYTHING): Promise<string[]> {
  // The debugger evaluates it, which the Content-Security-Policy does not block; once per page, because loading takes
  // longer than a run.
  if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(source);
  const findings = await page.evaluate<{ violations: Finding[] }>(`axe.run(document, ${JSON.stringify({ runOnly: rules, resultTypes: ['violations'] })})`);
  return findings.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html}: ${failureSummary ?? ''}`));
}
