/** Gives the focus to the first field that is wrong, in the form that has it. */
export const focusInvalid = (): void => {
  const form = document.activeElement?.closest('form')
  form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
}
