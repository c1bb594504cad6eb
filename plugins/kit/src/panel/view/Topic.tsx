import { useId } from 'react'

/** A line of a topic: where it leads, null where that is nowhere for whoever looks, and what is said of it. */
export type TopicLine = Readonly<{
  key: string
  href: string | null
  title: string
  about: string
  isLate: boolean
}>

const SHOWN = 5

const Lines = ({ lines }: { lines: readonly TopicLine[] }) => (
  <ul>
    {lines.map(({ about, href, isLate, key, title }) => (
      <li key={key}>
        {href === null ? <strong>{title}</strong> : <a href={href}>{title}</a>}
        <span data-late={isLate}>{about}</span>
      </li>
    ))}
  </ul>
)

type Props = Readonly<{
  title: string
  /** How many there are in all, of which the lines may be the first. */
  count: number
  notes: readonly string[]
  lines: readonly TopicLine[]
  /** Says of so many that they are folded, and of so many that they are not listed. */
  more: (count: number) => string
  unlisted: (count: number) => string
}>

/** Something that awaits somebody: the first lines, and the others folded. Nothing where there is nothing. */
export const Topic = ({ count, lines, more, notes, title, unlisted }: Props) => {
  const id = useId()
  const [first, rest] = [lines.slice(0, SHOWN), lines.slice(SHOWN)]
  if (count === 0 && notes.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {title} ({count})
      </h3>
      {notes.length === 0 ? null : <p>{notes.join(' · ')}</p>}
      <Lines lines={first} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{more(rest.length)}</summary>
          <Lines lines={rest} />
        </details>
      )}
      {count > lines.length ? <p>{unlisted(count - lines.length)}</p> : null}
    </section>
  )
}
