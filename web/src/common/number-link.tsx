import { Anchor, Text, VisuallyHidden, type AnchorProps } from '@mantine/core';
import { Link } from 'react-router';
import { number } from './numbers.js';

interface NumberLinkProps extends Pick<AnchorProps, 'size' | 'fw'> {
  readonly value: number;
  /** Where the rows are that it counts; undefined for a sum, which counts none. */
  readonly to: string | undefined;
  /** What it counts, for whoever hears the link without what stands around it. */
  readonly of: string;
}

/** A number that leads to the rows behind it, if there are any; nothing is behind zero. */
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
