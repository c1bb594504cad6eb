import { ChoiceField, TextField } from '@streekwerk/payload-kit/panel'
import { useState } from 'react'

import { panelWords } from '../../../words/panel'
import type { Id, PanelEvidence, RecordSource } from '../panel'
import { foundRecords, recordEvidence } from './newEvidence'
import { usePanel } from './Panel'
import { useSend } from './useSend'

type Found = { id: Id; name: string }

const addressOf = (api: string, { collection, titleField }: RecordSource, text: string): string => {
  const query = new URLSearchParams({ depth: '0', limit: '20' })
  if (text.trim() !== '' && titleField !== 'id') query.set(`where[${titleField}][like]`, text.trim())
  return `${api}/${collection}?${query.toString()}`
}

const FoundRecords = ({ found, onChoose }: { found: readonly Found[]; onChoose: (one: Found) => void }) => {
  const { words } = usePanel()
  const [chosen, setChosen] = useState('')
  const one = found.find(({ id }) => String(id) === chosen)
  return (
    <>
      <ChoiceField
        choices={[
          { name: words(panelWords.choose), value: '' },
          ...found.map(({ id, name }) => ({ name, value: String(id) })),
        ]}
        label={words(panelWords.evidence.found)}
        onChange={setChosen}
        value={chosen}
      />
      <button
        aria-disabled={!one}
        className="panel-kit__button"
        onClick={() => one && onChoose(one)}
        type="button"
      >
        {words(panelWords.add)}
      </button>
    </>
  )
}

/** Looks up a document of the house by its name, and gives it as evidence. */
export const RecordEvidence = ({ onAdd }: { onAdd: (piece: PanelEvidence) => void }) => {
  const { api, records, words } = usePanel()
  const { ask, isBusy, refusal } = useSend()
  const [collection, setCollection] = useState(records[0]?.collection ?? '')
  const [text, setText] = useState('')
  const [found, setFound] = useState<readonly Found[] | null>(null)
  const source = records.find((each) => each.collection === collection)
  const search = async () => {
    const answer = source && (await ask({ method: 'GET', path: addressOf(api, source, text) }))
    if (source && answer) setFound(foundRecords(answer, source))
  }
  const { evidence } = panelWords
  return (
    <>
      <ChoiceField
        choices={records.map((each) => ({ name: each.name, value: each.collection }))}
        label={words(evidence.collection)}
        onChange={(next) => {
          setCollection(next)
          setFound(null)
        }}
        value={collection}
      />
      <TextField
        atMost={100}
        label={words(evidence.search)}
        onChange={setText}
        onEnter={() => void search()}
        refusal={refusal?.message}
        rows={1}
        value={text}
      />
      <button
        aria-disabled={isBusy}
        className="panel-kit__button"
        onClick={() => void search()}
        type="button"
      >
        {words(isBusy ? panelWords.busy : evidence.find)}
      </button>
      {found?.length === 0 ? <p role="status">{words(evidence.nothingFound)}</p> : null}
      {found && found.length > 0 ? (
        <FoundRecords found={found} onChoose={(one) => onAdd(recordEvidence(collection, one))} />
      ) : null}
    </>
  )
}
