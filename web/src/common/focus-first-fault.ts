interface FieldsOfForm {
  readonly getInputNode: (field: string) => HTMLElement | null;
}

/** Focuses the first invalid field of a submitted form, so that its error is heard as well as seen. */
export function focusFirstFault(form: FieldsOfForm, errors: Readonly<Record<string, unknown>>): void {
  const nodes = Object.keys(errors).flatMap((field) => form.getInputNode(field) ?? []);
  nodes.sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0]?.focus();
}
