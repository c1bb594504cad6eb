import { ChoiceField } from '@streekwerk/payload-kit/panel'
import { useId, useState } from 'react'

import { panelWords } from '../../../words/panel'
import type { People, Person } from '../panel'
import { usePanel } from './Panel'
import { useSend } from './useSend'

const FOUND_AT_MOST = 20

const addressOf = (api: string, { collection, searchIn }: People, text: string): string => {
  const query = new URLSearchParams({ depth: '0', limit: String(FOUND_AT_MOST) })
  searchIn.forEach((field, at) => query.set(`where[or][${at}][${field}][like]`, text))
  return `${api}/${collection}?${query.toString()}`
}

const toPeople = (docs: unknown, { searchIn }: People): Person[] =>
  (Array.isArray(docs) ? (docs as Record<string, unknown>[]) : []).flatMap((doc) => {
    const name = searchIn.map((field) => doc[field]).find((each) => typeof each === 'string' && each !== '')
    return typeof doc.id === 'string' || typeof doc.id === 'number'
      ? [{ id: doc.id, name: typeof name === 'string' ? name : String(doc.id) }]
      : []
  })

const PersonSearch = ({ onFound }: { onFound: (people: readonly Person[]) => void }) => {
  const { announce, api, people, words } = usePanel()
  const { ask, isBusy, refusal } = useSend()
  const [text, setText] = useState('')
  const id = useId()
  const search = async () => {
    const answer = await ask({ method: 'GET', path: addressOf(api, people, text) })
    if (!answer) return
    const found = toPeople(answer.docs, people)
    if (found.length === 0) announce(words(panelWords.evidence.nothingFound))
    onFound(found)
  }
  return (
    <div className="panel-kit__row">
      <label htmlFor={id}>{words(panelWords.evidence.search)}</label>
      <input id={id} maxLength={100} onChange={(event) => setText(event.target.value)} value={text} />
      <button
        aria-disabled={isBusy}
        className="panel-kit__button"
        onClick={() => void search()}
        type="button"
      >
        {words(panelWords.evidence.find)}
      </button>
      {refusal ? <p role="alert">{refusal.message}</p> : null}
    </div>
  )
}

/** A person, chosen from all whom the viewer may see; where those are many, after a look by name. `others` stand in front of them. */
export const PersonField = ({
  others,
  value,
  ...field
}: {
  label: string
  value: string
  onChange: (value: string) => void
  others?: readonly Readonly<{ name: string; value: string }>[]
  refusal?: string | undefined
}) => {
  const { nameOf, people, words } = usePanel()
  const [found, setFound] = useState<readonly Person[]>([])
  const first = others ?? [{ name: words(panelWords.nobody), value: '' }]
  const byId = new Map([...people.known, ...found].map(({ id, name }) => [String(id), name]))
  // Who is chosen stays a choice, also where the viewer may not see who it is.
  if (!first.some((other) => other.value === value) && !byId.has(value)) byId.set(value, nameOf(value))
  const choices = [...first, ...[...byId].map(([id, name]) => ({ name, value: id }))]
  return (
    <>
      <ChoiceField {...field} choices={choices} value={value} />
      {people.isAll ? null : <PersonSearch onFound={(more) => setFound([...found, ...more])} />}
    </>
  )
}
