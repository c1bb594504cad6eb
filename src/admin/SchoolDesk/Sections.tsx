import type { ReactNode } from 'react'

/** How a part of the desk speaks: a label in the user's language. */
export type Say = (words: { en: string; nl: string }) => string

/** The id of the heading of a part: what a button there moves the focus to when it is gone. */
export const headingId = (part: string): string => `school-desk-${part}`

/** A part of the desk under its own heading; when there is nothing in it, it says so and what to do. */
export const DeskSection = ({
  action,
  children,
  empty,
  isEmpty,
  part,
  title,
}: {
  action?: ReactNode
  children: ReactNode
  empty: string
  isEmpty: boolean
  part: string
  title: string
}) => (
  <section aria-labelledby={headingId(part)} className="school-desk__section">
    <header className="school-desk__head">
      <h2 id={headingId(part)} tabIndex={-1}>
        {title}
      </h2>
      {action}
    </header>
    {isEmpty ? <p className="school-desk__empty">{empty}</p> : children}
  </section>
)
