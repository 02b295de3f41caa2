import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isConflict } from '../common/conflict-alert.js';
import { focusFirstFault } from '../common/focus-first-fault.js';
import { fieldErrors, isSaidAtFields } from '../common/form-problem.js';
import { notifyDone } from '../common/notify.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { annals } from '../session/annals.js';
import { accountQuery, type AccountVersion } from './account.queries.js';

interface Sent {
  readonly name: string;
  readonly version: AccountVersion;
}

/**
 * Changes the name in the version that was read. If somebody has changed the account since, the user sees both names
 * and chooses one.
 */
export function ChangeName({ opened }: { readonly opened: AccountVersion }) {
  const queries = useQueryClient();
  const [base, setBase] = useState(opened);
  const [theirs, setTheirs] = useState<AccountVersion>();
  const form = useForm({ initialValues: { name: opened.user.name } });
  const query = accountQuery(base.user.id);

  const save = useMutation({
    /** Undefined: somebody else was faster. */
    mutationFn: async ({ name, version: { user, etag } }: Sent): Promise<AccountVersion | undefined> => {
      const params = { path: { id: user.id }, header: { 'If-Match': etag } };
      try {
        const { data, etag: newEtag } = await annals.PATCH('/api/v1/users/{id}', { params, body: { name } });
        return { user: data, etag: newEtag };
      } catch (error) {
        if (!isConflict(error)) throw error;
        setTheirs(await queries.fetchQuery({ ...query, staleTime: 0 }));
        return undefined;
      }
    },
    onSuccess: (saved) => {
      if (!saved) return;
      queries.setQueryData(query.queryKey, saved);
      void queries.invalidateQueries();
      take(saved);
      notifyDone('Your name has been changed.');
    },
    onError: (error) => {
      form.setErrors(fieldErrors(error));
      focusFirstFault(form, fieldErrors(error));
    },
  });
  const take = (version: AccountVersion) => {
    setBase(version);
    setTheirs(undefined);
    form.setValues({ name: version.user.name });
  };

  return (
    <form aria-label="Change your name" onSubmit={form.onSubmit(({ name }) => save.mutate({ name, version: theirs ?? base }))}>
      <Stack>
        {theirs && (
          <Alert color="yellow" role="alert" title="Somebody has changed your account since you opened this page">
            <Text size="sm">
              Your name is now “{theirs.user.name}”. You entered “{form.values.name}”, which has not been saved.
            </Text>
          </Alert>
        )}
        {save.isError && !isSaidAtFields(save.error, ['name']) && <ProblemAlert error={save.error} />}
        <TextInput label="Name" description="Shown to other people" autoComplete="name" required {...form.getInputProps('name')} />
        <Group>
          <Button type="submit" loading={save.isPending}>
            {theirs ? 'Keep mine' : 'Change name'}
          </Button>
          {theirs && (
            <Button variant="default" onClick={() => take(theirs)}>
              Take theirs
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
