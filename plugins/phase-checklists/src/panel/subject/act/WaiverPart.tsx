import { DayField, onSubmit, SubmitRow, TextField } from '@streekwerk/payload-kit/panel'
import { storedDay } from '@streekwerk/payload-kit/pure'
import { useState } from 'react'

import { isLiving } from '../../../domain/checklist/waivers'
import { labels } from '../../../words/labels'
import { declinedWord, panelWords, waiverWords } from '../../../words/panel'
import type { PanelItem, PanelWaiver } from '../panel'
import { HistoryLink } from '../show/HistoryLink'
import { usePanel } from './Panel'
import { useSend } from './useSend'

/** What has the focus when what was pressed is gone. */
const headingId = (item: PanelItem): string => `waiver-${item.key}`

type OfItem = { item: PanelItem; waiver: PanelWaiver }

const WaiverActs = ({ item, waiver }: OfItem) => {
  const { api, may, me, words } = usePanel()
  const { act, isBusy, refusal } = useSend()
  const { waiver: said } = panelWords
  const isOwn = String(waiver.requestedBy) === String(me)
  const acts = [
    ...(waiver.standing === 'asked' && may.waive && !isOwn ? (['approve'] as const) : []),
    ...(isLiving(waiver.standing) && (isOwn || may.waive) ? (['withdraw'] as const) : []),
  ]
  const declines = !isOwn && waiver.standing === 'asked'
  const done = { approve: said.approved, withdraw: declines ? said.declined : said.withdrawn }
  const press = (name: (typeof acts)[number]) =>
    act(
      { body: {}, method: 'POST', path: `${api}/waivers/${waiver.id}/${name}` },
      { focus: headingId(item), said: words(done[name]) },
    )
  return (
    <p className="panel-kit__row">
      {acts.map((name) => (
        <button
          aria-disabled={isBusy}
          className="panel-kit__button"
          key={name}
          onClick={() => void press(name)}
          type="button"
        >
          {words(name === 'withdraw' && declines ? said.decline : said[name])}
        </button>
      ))}
      {refusal ? (
        <span className="panel-kit__refusal" role="alert">
          {refusal.message}
        </span>
      ) : null}
    </p>
  )
}

const WaiverStory = ({ item, waiver }: OfItem) => {
  const { day, doneBy, words } = usePanel()
  const { approvedBy, approvedOn, requestedBy, validUntil, withdrawnBy, withdrawnOn } = waiver
  const { isDeclined } = waiver
  const { waiver: said } = panelWords
  return (
    <li>
      <p>
        <strong>{words(isDeclined ? declinedWord : waiverWords[waiver.standing])}.</strong>{' '}
        {words(said.requested, { day: day(validUntil), name: doneBy(requestedBy) })}{' '}
        {approvedOn === null ? null : words(said.givenBy, { day: day(approvedOn), name: doneBy(approvedBy) })}{' '}
        {withdrawnOn === null
          ? null
          : words(isDeclined ? said.declinedBy : said.takenBackBy, {
              day: day(withdrawnOn),
              name: doneBy(withdrawnBy),
            })}
      </p>
      <p className="phases__text">{waiver.reason}</p>
      <WaiverActs item={item} waiver={waiver} />
      <HistoryLink href={waiver.history} title={`${words(said.title)}, ${item.title}`} words={words} />
    </li>
  )
}

const WaiverForm = ({ item }: { item: PanelItem }) => {
  const { api, today, words } = usePanel()
  const { act, isBusy, refusal } = useSend()
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState('')
  const ask = async () => {
    const body = { item: item.id, reason, validUntil: until === '' ? null : storedDay(until) }
    const question = { body, method: 'POST', path: `${api}/waivers?depth=0` } as const
    const afterwards = { focus: headingId(item), said: words(panelWords.waiver.asked) }
    if (!(await act(question, afterwards))) return
    setReason('')
    setUntil('')
  }
  const { reason: atReason, validUntil: atUntil } = refusal?.fields ?? {}
  return (
    <form className="phases__form" onSubmit={onSubmit(ask)}>
      <p className="panel-kit__help">{words(panelWords.waiver.lead)}</p>
      <TextField
        label={words(labels.reason)}
        onChange={setReason}
        refusal={atReason}
        rows={2}
        value={reason}
      />
      <DayField
        label={words(panelWords.waiver.until)}
        min={today}
        onChange={setUntil}
        refusal={atUntil}
        value={until}
      />
      <SubmitRow
        busy={words(panelWords.busy)}
        isBusy={isBusy}
        label={words(panelWords.waiver.ask)}
        refusal={(atReason ?? atUntil) ? null : refusal}
      />
    </form>
  )
}

/** The waivers of an item: what became of each, and a way to ask for one where none lives. */
export const WaiverPart = ({ item }: { item: PanelItem }) => {
  const { may, words } = usePanel()
  const mayAsk =
    may.answer && !item.verdict.isSettled && !item.waivers.some(({ standing }) => isLiving(standing))
  if (item.waivers.length === 0 && !mayAsk) return null
  return (
    <section aria-labelledby={headingId(item)} className="phases__part">
      <h5 id={headingId(item)} tabIndex={-1}>
        {words(panelWords.waiver.title)}
      </h5>
      {item.waivers.length === 0 ? null : (
        <ul>
          {item.waivers.map((waiver) => (
            <WaiverStory item={item} key={waiver.id} waiver={waiver} />
          ))}
        </ul>
      )}
      {mayAsk ? (
        <details>
          <summary>{words(panelWords.waiver.ask)}</summary>
          <WaiverForm item={item} />
        </details>
      ) : null}
    </section>
  )
}
