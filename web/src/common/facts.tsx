import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** Facts about one thing, as terms and values; those without a value (or false) are omitted. */
export function Facts({ facts }: { readonly facts: Readonly<Record<string, ReactNode>> }) {
  return (
    <dl className={classes.facts}>
      {Object.entries(facts)
        .filter(([, value]) => value !== undefined && value !== false)
        .map(([term, value]) => (
          <div key={term} className={classes.fact}>
            <dt className={classes.term}>{term}</dt>
            <dd className={classes.value}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
