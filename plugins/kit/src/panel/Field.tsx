import type { ReactNode } from 'react'
import { useId } from 'react'

/** What a control takes over from its field. */
export type Control = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** A control with its label, what helps with it, what it means as it stands, and why that was refused. */
export const Field = ({
  children,
  label,
  ...more
}: {
  children: (control: Control) => ReactNode
  label: string
  about?: ReactNode
  help?: string | undefined
  refusal?: string | undefined
}) => {
  const id = useId()
  const [aboutId, helpId, refusalId] = [`${id}-about`, `${id}-help`, `${id}-refusal`]
  const described = [more.help && helpId, more.about && aboutId, more.refusal && refusalId]
    .filter(Boolean)
    .join(' ')
  return (
    <div className="panel-kit__field">
      <label htmlFor={id}>{label}</label>
      {more.help ? (
        <p className="panel-kit__help" id={helpId}>
          {more.help}
        </p>
      ) : null}
      {children({
        'aria-describedby': described || undefined,
        'aria-invalid': more.refusal ? true : undefined,
        id,
      })}
      {more.about ? (
        <div aria-live="polite" className="panel-kit__about" id={aboutId}>
          {more.about}
        </div>
      ) : null}
      {more.refusal ? (
        <p className="panel-kit__refusal" id={refusalId} role="alert">
          {more.refusal}
        </p>
      ) : null}
    </div>
  )
}
