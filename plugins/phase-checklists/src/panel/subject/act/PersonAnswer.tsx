import { ChoiceField, TextField } from '@streekwerk/payload-kit/panel'

import { results } from '../../../domain/checklist/answer'
import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import { resultChange } from '../draft'
import type { Editing } from './editing'
import { EvidenceForm } from './EvidenceForm'
import { EvidenceList } from './EvidenceList'
import { usePanel } from './Panel'

const Evidence = ({ change, draft, item, refusalOf }: Editing) => {
  const { words } = usePanel()
  const kinds = item.evidenceWanted.map((kind) => words(labels.evidenceKinds[kind])).join(', ')
  const refusal = refusalOf('evidence')
  return (
    <fieldset>
      <legend>{words(labels.evidence)}</legend>
      {kinds === '' ? null : (
        <p className="panel-kit__help">
          {words(
            item.evidenceWanted.length === 1 ? panelWords.evidence.wantedOne : panelWords.evidence.wanted,
            {
              kinds: kinds.toLowerCase(),
            },
          )}
        </p>
      )}
      {refusal === undefined ? null : (
        <p className="panel-kit__refusal" role="alert">
          {refusal}
        </p>
      )}
      <EvidenceList
        evidence={draft.evidence}
        onRemove={(at) => change({ evidence: draft.evidence.filter((_, place) => place !== at) })}
      />
      <EvidenceForm
        onAdd={(piece) => change({ evidence: [...draft.evidence, piece] })}
        onType={(typed) => change({ typed })}
        typed={draft.typed}
        wanted={item.evidenceWanted}
      />
    </fieldset>
  )
}

/** What somebody says of an item by hand. */
export const PersonAnswer = (editing: Editing) => {
  const { change, draft, item, refusalOf } = editing
  const { words } = usePanel()
  const possible = results.filter(
    (result) => result !== 'notApplicable' || item.mayNotApply || draft.result === result,
  )
  return (
    <>
      <ChoiceField
        choices={possible.map((value) => ({ name: words(labels.results[value]), value }))}
        label={words(labels.result)}
        onChange={(result) => change(resultChange(draft, result))}
        refusal={refusalOf('result')}
        value={draft.result}
      />
      {draft.result === 'notApplicable' ? (
        <TextField
          label={words(labels.justification)}
          onChange={(justification) => change({ justification })}
          refusal={refusalOf('justification')}
          value={draft.justification}
        />
      ) : null}
      <Evidence {...editing} />
    </>
  )
}
