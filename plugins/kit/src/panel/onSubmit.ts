import type { SyntheticEvent } from 'react'

/** Lets a form do what it does without leaving the page. */
export const onSubmit =
  (act: () => Promise<unknown>) =>
  (event: SyntheticEvent): void => {
    event.preventDefault()
    void act()
  }
