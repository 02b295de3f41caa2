import { Anchor, AppShell, Burger, Group, NavLink, ScrollArea, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { NavLink as RouterLink, useLocation } from 'react-router';
import { useMe } from '../session/me.js';
import { Mark } from '../common/mark.js';
import { PAGES } from './pages.js';
import classes from './shell.module.css';
import { ThemeSwitch } from './theme-switch.js';
import { UserMenu } from './user-menu.js';

const GROUPS = ['Record', 'Organization', 'You'] as const;

/** The frame of every page: the signed-in user and the navigation. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const me = useMe();
  const { pathname } = useLocation();
  const [isOpen, { toggle, close }] = useDisclosure();
  const entries = PAGES.filter(({ nav, isFor }) => nav !== undefined && isFor(me));
  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 220, breakpoint: 'sm', collapsed: { mobile: !isOpen } }} padding="md">
      {/* A button rather than a link to an anchor: the address behind the # is the page's. */}
      <Anchor component="button" className={classes.skip} onClick={() => document.getElementById('content')?.focus()}>
        Skip to content
      </Anchor>
      <AppShell.Header className="no-print">
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap" flex="none">
            <Burger opened={isOpen} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={isOpen ? 'Close the navigation' : 'Open the navigation'} />
            <Mark />
          </Group>
          <Group gap="xs" wrap="nowrap" miw={0}>
            <ThemeSwitch />
            <UserMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" className="no-print" aria-label="Pages">
        <AppShell.Section grow component={ScrollArea}>
          {GROUPS.map((group) => {
            const ofGroup = entries.filter(({ nav }) => nav?.group === group);
            if (ofGroup.length === 0) return null;
            return (
              <div key={group}>
                <Text size="xs" fw={600} c="dimmed" mt="sm" mb={4} px="sm">
                  {group}
                </Text>
                {ofGroup.map(({ path, nav }) => (
                  <NavLink
                    key={path}
                    component={RouterLink}
                    to={path}
                    label={nav?.label}
                    active={pathname === path || pathname.startsWith(`${path}/`)}
                    className={classes.entry}
                    onClick={close}
                  />
                ))}
              </div>
            );
          })}
        </AppShell.Section>
        <AppShell.Section px="sm" pt="sm">
          <Anchor href="/docs" size="sm">
            API documentation
          </Anchor>
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1} className={classes.main}>
        {children}
      </AppShell.Main>
    </AppShell>
  );
}
