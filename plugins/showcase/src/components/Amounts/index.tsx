import type { PublicField } from '../../domain/publicField'
import type { View } from '../../router/view'
import { say } from '../../router/view'
import { formatCents } from '../../site/format'

type Field = Extract<PublicField, { kind: 'amounts' }>

/** Money: the total, a bar of the parts, and each part in words and figures. */
export const Amounts = ({ view, field }: { view: View; field: Field }) => {
  const locale = view.locale.code
  const parts = field.parts.filter(({ cents }) => cents > 0)
  const whole = parts.reduce((sum, { cents }) => sum + cents, 0)
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, { cents }) => sum + cents, 0))
  const share = (cents: number): number => Math.round((cents / whole) * 1000) / 10
  return (
    <div className="amounts">
      {field.totalCents === null ? null : (
        <p className="amounts-total">
          {formatCents(field.totalCents, locale)} <span className="amounts-word">{view.words.total}</span>
        </p>
      )}
      {parts.length > 1 ? (
        <svg
          className="amounts-bar"
          viewBox="0 0 100 6"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {parts.map(({ key, cents }, at) => (
            <rect
              key={key}
              className={`amount-${at % 4}`}
              x={share(starts[at] ?? 0)}
              width={share(cents)}
              height="6"
            />
          ))}
        </svg>
      ) : null}
      {parts.length > 0 ? (
        <ul className="amounts-parts">
          {parts.map(({ key, cents }, at) => (
            <li key={key}>
              <span className={`amounts-key amount-${at % 4}`} aria-hidden="true" />
              {say(view, view.site.keys?.[key] ?? { [view.site.locales[0].code]: key })}
              <span className="amounts-value">{formatCents(cents, locale)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
