import { Anchor, Text, VisuallyHidden, type AnchorProps } from '@mantine/core';
import { Link } from 'react-router';
import { number } from './numbers.js';

interface NumberLinkProps extends Pick<AnchorProps, 'size' | 'fw'> {
  readonly value: number;
  /** The rows that it counts; undefined for a sum, which counts none. */
  readonly to: string | undefined;
  /** What it counts, for screen readers that announce the link without its context. */
  readonly of: string;
}

/** A number that links to its rows, if there are any; zero has none. */
export function NumberLink({ value, to, of, ...look }: NumberLinkProps) {
  const isInherited = look.size === undefined;
  if (value === 0 || to === undefined) {
    return (
      <Text span c={value === 0 ? 'dimmed' : undefined} inherit={isInherited} {...look}>
        {number(value)}
      </Text>
    );
  }
  return (
    <Anchor component={Link} to={to} inherit={isInherited} {...look}>
      {number(value)}
      <VisuallyHidden> {of}</VisuallyHidden>
    </Anchor>
  );
}
