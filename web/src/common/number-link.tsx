import { Anchor, Text, VisuallyHidden, type AnchorProps } from '@mantine/core';
import { Link } from 'react-router';
import { number } from './numbers.js';

interface NumberLinkProps extends Pick<AnchorProps, 'size' | 'fw'> {
  readonly value: number;
  /** Where the rows are that it counts. */
  readonly to: string;
  /** What it counts, for whoever hears the link without what stands around it. */
  readonly of: string;
}

/** A number that leads to the rows behind it; nothing is behind zero. */
export function NumberLink({ value, to, of, ...look }: NumberLinkProps) {
  const isInherited = look.size === undefined;
  if (value === 0) {
    return (
      <Text span c="dimmed" inherit={isInherited} {...look}>
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
