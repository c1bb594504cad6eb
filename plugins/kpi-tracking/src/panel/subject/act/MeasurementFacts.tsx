import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import type { Numbers, PanelEvidence, PanelKpi, PanelMeasurement } from '../panel'
import { safeHref } from '../safeHref'
import { FileName } from './FileName'
import { usePanel } from './Panel'

const Evidence = ({ evidence: { file, link, note } }: { evidence: PanelEvidence }) => {
  const href = safeHref(link)
  return (
    <li>
      {href === null ? link : <a href={href}>{link}</a>} {file === null ? null : <FileName file={file} />}{' '}
      {note}
    </li>
  )
}

/** The name of a category, or its key where the indicator no longer has it. */
const partName = (
  { dimensions }: PanelKpi,
  { category, dimension }: PanelMeasurement['parts'][number],
): string => {
  const found = dimensions.find(({ key }) => key === dimension)
  const name = found?.categories.find(({ key }) => key === category)?.name ?? category
  return `${found?.name ?? dimension}, ${name}`
}

/** What was measured: its value with what that is made of, its parts, and on what it rests. */
export const MeasurementFacts = ({ kpi, measurement }: { kpi: PanelKpi; measurement: PanelMeasurement }) => {
  const { number, value, words } = usePanel()
  const told = ({ denominator, numerator, value: whole }: Numbers): string => {
    const written = whole === null ? '' : value(kpi, whole)
    return numerator === null || denominator === null
      ? written
      : words(panelWords.entry.fraction, {
          denominator: number(denominator),
          numerator: number(numerator),
          value: written,
        })
  }
  const { evidence, history, note, parts, reason, sentBack, source, state, submittedBy } = measurement
  const facts = [
    [labels.value, told(measurement)],
    ...parts.map((part) => [null, `${partName(kpi, part)}: ${told(part)}`] as const),
    [labels.source, source],
    [labels.note, note],
    [labels.reason, reason],
    // What counts was good enough in the end.
    [labels.sentBackBecause, state === 'approved' ? '' : sentBack],
    [labels.submittedBy, submittedBy ? (submittedBy.name ?? words(panelWords.somebody)) : ''],
  ] as const
  return (
    <>
      <dl className="kpis__facts">
        {facts.map(([name, text], at) =>
          text === '' ? null : (
            <div key={name?.en ?? at}>
              {name === null ? null : <dt>{words(name)}</dt>}
              <dd className="kpis__text">{text}</dd>
            </div>
          ),
        )}
      </dl>
      {evidence.length === 0 ? null : (
        <>
          <p>
            <strong>{words(labels.evidence)}</strong>
          </p>
          <ul className="kpis__list">
            {evidence.map((piece, at) => (
              <Evidence evidence={piece} key={piece.id ?? at} />
            ))}
          </ul>
        </>
      )}
      {history === null ? null : (
        <p>
          <a href={history}>{words(panelWords.changes)}</a>
        </p>
      )}
    </>
  )
}
