import { useState } from 'react'

import type { Draft } from '../draft'
import { differences, draftOf, rebase } from '../draft'
import type { PanelItem } from '../panel'

/** What is typed of an item. It outlives refusals, and follows what others save in what was not typed. */
export const useDraft = (item: PanelItem) => {
  const [seen, setSeen] = useState(() => draftOf(item))
  const [base, setBase] = useState(seen)
  const [draft, setDraft] = useState(seen)
  const [savedAt, setSavedAt] = useState(item.savedAt)
  const fresh = draftOf(item)
  if (differences(seen, fresh).length > 0) {
    setSeen(fresh)
    setDraft(rebase(draft, base, fresh))
    setBase(fresh)
  }
  return {
    base,
    change: (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part })),
    draft,
    /** When what is seen was saved: by somebody else, as the server told last, or from here. */
    savedAt: item.savedAt > savedAt ? item.savedAt : savedAt,
    isChanged: differences(base, draft).length > 0,
    /** What was sent is what others now see, until they say otherwise. */
    settle: (sent: Draft, at: string) => {
      setSavedAt(at)
      setBase(sent)
      setDraft((now) => (now.typed === null ? now : { ...now, evidence: sent.evidence, typed: null }))
    },
  }
}
