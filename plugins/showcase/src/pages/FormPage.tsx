import type { View } from '../router/view'
import { say } from '../router/view'
import type { FormField, SiteForm } from '../site/site'

/** The name of the hidden answer that says when the form was drawn. */
export const STAMP = 'stamp'
/** The name of a question that people do not see: who answers it is a program. */
export const HONEYPOT = 'website'

/** What was answered and what is wrong with it, by the name of the question; under an empty name what is wrong with the whole. */
export type FormState = Readonly<{
  values: Readonly<Record<string, string>>
  faults: Readonly<Record<string, string>>
  /** What is sent along to tell when the form was drawn; null where nobody receives it. */
  stamp: string | null
}>

type Props = { view: View; form: SiteForm; state: FormState }
type FieldProps = Props & { field: FormField }

const idOf = ({ name }: FormField): string => `form-${name}`

const Summary = ({ form, state: { faults }, view }: Props) => {
  const wrong = form.fields.filter(({ name }) => faults[name] !== undefined)
  return (
    <div aria-labelledby="form-summary" className="form-summary" role="alert" tabIndex={-1}>
      <h2 id="form-summary">{view.words.formWrong}</h2>
      {faults[''] === undefined ? null : <p>{faults['']}</p>}
      {wrong.length > 0 ? (
        <ul>
          {wrong.map((field) => (
            <li key={field.name}>
              <a href={`#${idOf(field)}`}>{faults[field.name]}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

const Help = ({ field, view }: Pick<FieldProps, 'field' | 'view'>) =>
  field.help || field.more ? (
    <span className="form-help" id={`${idOf(field)}-help`}>
      {field.help ? say(view, field.help) : null}
      {field.more ? (
        <>
          {' '}
          <a href={say(view, field.more.path)}>{say(view, field.more.name)}</a>
        </>
      ) : null}
    </span>
  ) : null

const Fault = ({ fault, field, view }: { fault: string | undefined } & Pick<FieldProps, 'field' | 'view'>) =>
  fault === undefined ? null : (
    <span className="form-fault" id={`${idOf(field)}-fault`}>
      <span className="visually-hidden">{view.words.fault} </span>
      {fault}
    </span>
  )

const Control = ({ field, state, view }: FieldProps) => {
  const { autoComplete, isRequired, kind, maxLength, name } = field
  const hints = [
    field.help || field.more ? `${idOf(field)}-help` : '',
    state.faults[name] === undefined ? '' : `${idOf(field)}-fault`,
  ].filter(Boolean)
  const shared = {
    'aria-describedby': hints.length > 0 ? hints.join(' ') : undefined,
    'aria-invalid': state.faults[name] === undefined ? undefined : (true as const),
    id: idOf(field),
    name,
    required: isRequired,
  }
  const value = state.values[name] ?? ''
  if (kind === 'consent')
    return (
      <span className="form-consent">
        <input {...shared} defaultChecked={value !== ''} type="checkbox" value="yes" />
        <label htmlFor={idOf(field)}>{say(view, field.label)}</label>
      </span>
    )
  if (kind === 'long') return <textarea {...shared} defaultValue={value} maxLength={maxLength} rows={7} />
  return (
    <input {...shared} autoComplete={autoComplete} defaultValue={value} maxLength={maxLength} type={kind} />
  )
}

const Question = (props: FieldProps) => {
  const { field, state, view } = props
  const fault = state.faults[field.name]
  return (
    <div className={fault === undefined ? 'form-field' : 'form-field form-field-wrong'}>
      {field.kind === 'consent' ? null : (
        <label htmlFor={idOf(field)}>
          {say(view, field.label)}
          {field.isRequired ? null : <span className="form-optional"> ({view.words.optional})</span>}
        </label>
      )}
      {field.kind === 'consent' ? null : <Help field={field} view={view} />}
      <Fault fault={fault} field={field} view={view} />
      <Control {...props} />
      {field.kind === 'consent' ? <Help field={field} view={view} /> : null}
    </div>
  )
}

const Form = (props: Props & { stamp: string }) => {
  const { form, stamp, view } = props
  return (
    <form action={say(view, form.path)} className="site-form" method="post" noValidate>
      <input name={STAMP} type="hidden" value={stamp} />
      {form.fields.map((field) => (
        <Question key={field.name} {...props} field={field} />
      ))}
      <div aria-hidden="true" className="form-decoy">
        <label htmlFor={`form-${HONEYPOT}`}>{view.words.leaveEmpty}</label>
        <input autoComplete="off" id={`form-${HONEYPOT}`} name={HONEYPOT} tabIndex={-1} type="text" />
      </div>
      <p>
        <button className="button" type="submit">
          {say(view, form.submit)}
        </button>
      </p>
    </form>
  )
}

const Closed = ({ form, view }: Pick<Props, 'form' | 'view'>) => {
  const email = view.own?.fields[form.emailField]
  return (
    <div className="form-closed">
      <p>{say(view, form.closed)}</p>
      {email?.kind === 'email' ? (
        <p>
          <a className="button" href={`mailto:${email.email}`}>
            {email.email}
          </a>
        </p>
      ) : null}
    </div>
  )
}

/** A page with a form: what is wrong with what was sent stands above it and at each field, and what was typed is still there. */
export const FormPage = (props: Props) => {
  const { form, state, view } = props
  return (
    <div className="form-page">
      <div className="page-head">
        <h1>{say(view, form.title)}</h1>
        <p className="lead">{say(view, form.intro)}</p>
      </div>
      {Object.keys(state.faults).length > 0 ? <Summary {...props} /> : null}
      {state.stamp === null ? <Closed form={form} view={view} /> : <Form {...props} stamp={state.stamp} />}
    </div>
  )
}
