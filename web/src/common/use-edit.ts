import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isConflict, type FieldOfTwo } from './conflict-alert.js';
import { fieldErrors } from './form-problem.js';

/** A form's values, with the ETag of the version that was read. */
export interface Version<Values> {
  readonly values: Values;
  readonly etag: string | undefined;
}

interface EditOptions<Values> {
  /**
   * The form's initial values. They stay, whatever is read meanwhile, so that another user's change is noticed and no
   * input is lost.
   */
  readonly opened: Version<Values>;
  readonly labels: Readonly<Record<keyof Values & string, string>>;
  readonly read: () => Promise<Version<Values>>;
  /** Saves only what was changed, and only if the ETag still matches. */
  readonly write: (changed: Partial<Values>, etag: string | undefined) => Promise<Version<Values>>;
  readonly onSaved: (saved: Version<Values>) => void;
}

type Value = string | boolean | string[];

/** A form for one version of something that others may change at the same time. */
export function useEdit<Values extends { [Field in keyof Values]: Value }>({ opened, labels, read, write, onSaved }: EditOptions<Values>) {
  const [base, setBase] = useState(opened);
  const [theirs, setTheirs] = useState<Version<Values>>();
  const form = useForm<Values>({ initialValues: base.values });
  const fields = Object.keys(labels) as (keyof Values & string)[];
  const isMine = (field: string) => form.isDirty(field);

  const goOnWith = (version: Version<Values>) => {
    setBase(version);
    setTheirs(undefined);
    form.setValues(version.values);
    form.resetDirty(version.values);
  };
  const send = useMutation({
    mutationFn: async (etag: string | undefined) => {
      const changed = Object.fromEntries(fields.filter(isMine).map((field) => [field, form.values[field]])) as Partial<Values>;
      try {
        return { saved: await write(changed, etag) };
      } catch (error) {
        if (!isConflict(error)) throw error;
        return { theirs: await read() };
      }
    },
    onSuccess: (outcome) => {
      if ('theirs' in outcome) return setTheirs(outcome.theirs);
      goOnWith(outcome.saved);
      onSaved(outcome.saved);
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });

  const row = (field: keyof Values & string, of: Version<Values>): FieldOfTwo => {
    const [began, now] = [base.values, of.values].map((values) => inWords(values[field]));
    const mine = isMine(field) ? inWords(form.values[field]) : (now ?? '');
    const changedBy = isMine(field) ? (began === now ? 'you' : 'both') : began === now ? 'nobody' : 'them';
    return { field: labels[field], mine, theirs: now ?? '', changedBy };
  };
  return {
    form,
    isSending: send.isPending,
    error: send.error,
    save: () => send.mutate(base.etag),
    /** Undefined unless somebody else was faster. */
    conflict: theirs && {
      rows: fields.map((field) => row(field, theirs)),
      isSending: send.isPending,
      onDiscardMine: () => goOnWith(theirs),
      onSaveMine: () => send.mutate(theirs.etag),
    },
  };
}

function inWords(value: Value): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : value.join(', ');
}
