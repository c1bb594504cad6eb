import { focusInvalid } from '@streekwerk/payload-kit/panel'
import type { Question } from '@streekwerk/payload-kit/pure'
import { idOf } from '@streekwerk/payload-kit/pure'
import { useEffect, useState } from 'react'

import type { ValueQuestion } from '../../../domain/measurement/questions'
import { questionsAbout } from '../../../domain/measurement/questions'
import { panelWords } from '../../../words/panel'
import { measuredFaultWords } from '../../../words/refusals'
import type { Entry, NumberField, Typed } from '../draft'
import { notationOf, readTyped, typedOf } from '../draft'
import { periodsHeading } from '../kpiHeading'
import type { PanelKpi, PanelPeriod } from '../panel'
import { earlierValues } from '../periodActs'
import { usePanel } from './Panel'
import { periodSummary } from './periodSummary'
import { useSend } from './useSend'

const isSame = (one: Typed, other: Typed): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What is typed of a period. It outlives refusals, and follows what others save as long as nobody types. */
const useTyped = ({ open }: PanelPeriod) => {
  const { language } = usePanel()
  const fresh = typedOf(notationOf(language), open)
  const [seen, setSeen] = useState(fresh)
  const [base, setBase] = useState(fresh)
  const [typed, setTyped] = useState(fresh)
  const [isOther, setOther] = useState(false)
  const [isOwn, setOwn] = useState(false)
  if (!isSame(seen, fresh)) {
    setSeen(fresh)
    setBase(fresh)
    if (isSame(typed, base)) setTyped(fresh)
    else setOther(!isOwn)
    setOwn(false)
  }
  return {
    isChanged: !isSame(base, typed),
    /** Somebody else saved what the viewer, who goes on typing, has not seen. */
    isOther,
    setTyped,
    /** What was typed is what is kept now. */
    settle: () => {
      setBase(typed)
      setOther(false)
      setOwn(true)
    },
    takeOver: () => {
      setTyped(fresh)
      setOther(false)
    },
    typed,
  }
}

/** What there is to ask about a value before it is submitted; yes or no, and levels, have nothing to be far from. */
const questionsOf = (kpi: PanelKpi, period: PanelPeriod, { value }: Entry): readonly ValueQuestion[] =>
  value === null || kpi.kpi.type === 'yesNo' || kpi.kpi.type === 'rubric'
    ? []
    : questionsAbout(earlierValues(kpi, period), value)

/** Enters a value of a period: typed as text, saved as a draft, submitted once what looks like a slip was confirmed. */
export const useEntry = (kpi: PanelKpi, period: PanelPeriod) => {
  const { api, language, words } = usePanel()
  const { act, ask, isBusy: isSending, refusal } = useSend()
  const [isHeld, holdFor] = useState(false)
  const isBusy = isSending || isHeld
  const { isChanged, isOther, setTyped, settle, takeOver, typed } = useTyped(period)
  const [made, setMade] = useState<string | null>(null)
  const [sent, setSent] = useState<Entry | null>(null)
  const [questions, setQuestions] = useState<readonly ValueQuestion[]>([])
  const draft = period.open ? String(period.open.id) : made
  const summary = periodSummary(period.id)
  // From here on the draft is seen, and gone once somebody throws it away.
  if (period.open && made !== null) setMade(null)

  useEffect(() => {
    if (sent && sent.unreadable.length > 0) focusInvalid()
  }, [sent])

  const change = (part: Partial<Typed>) => {
    setTyped((now) => ({ ...now, ...part }))
    setQuestions([])
  }

  const saving = ({ body }: Entry): Question =>
    draft === null
      ? {
          body: { ...body, kpi: kpi.id, period: period.id },
          method: 'POST',
          path: `${api}/kpi-measurements?depth=0`,
        }
      : {
          body: { ...body, ...(period.open ? { seenAt: period.open.savedAt } : {}) },
          method: 'PATCH',
          path: `${api}/kpi-measurements/${draft}?depth=0`,
        }

  const read = (): Entry | null => {
    // A file that is on its way belongs to it.
    if (isBusy) return null
    const entry = readTyped(kpi, notationOf(language), typed, period.open)
    setSent(entry)
    return entry.unreadable.length > 0 ? null : entry
  }

  /** What was sent is what is kept, and the next goes to the same draft, also before that is seen. */
  const keep = (answer: Readonly<Record<string, unknown>>): string | null => {
    const id = draft ?? idOf(answer.doc)
    setMade(id)
    settle()
    return id
  }

  const save = async () => {
    const entry = read()
    const answer =
      entry && (await act(saving(entry), { focus: summary, said: words(panelWords.entry.draftSaved) }))
    if (answer) keep(answer)
  }

  const submit = async () => {
    const entry = read()
    if (!entry) return
    const found = questions.length > 0 ? [] : questionsOf(kpi, period, entry)
    setQuestions(found.length > 0 ? found : questions)
    if (found.length > 0) return
    const answer = await ask(saving(entry))
    if (!answer) return
    const id = keep(answer)
    const step = {
      body: { ids: [id], step: 'submit' },
      method: 'POST',
      path: `${api}/kpi-measurements/step`,
    } as const
    await act(step, { focus: periodsHeading(kpi.id), said: words(panelWords.entry.submitted) })
  }

  // What was refused before stands no more beside what was not even sent.
  const refused = sent !== null && sent.unreadable.length > 0 ? {} : (refusal?.fields ?? {})

  const refusalAt = (path: string): string | undefined =>
    sent?.unreadable.includes(path) ? words(measuredFaultWords.notANumber) : refused[path]

  const refusalAmong = (paths: RegExp): string | undefined =>
    Object.entries(refused).find(([path]) => paths.test(path))?.[1]

  return {
    change,
    /** Nothing is sent while this is so. */
    holdFor,
    isBusy,
    isChanged,
    isOther,
    questions,
    refusal,
    refusalAmong,
    refusalAt,
    refusalOfPart: (part: string, field: NumberField) =>
      refusalAt(`parts.${sent?.rows.indexOf(part) ?? -1}.${field}`),
    save,
    submit,
    takeOver,
    typed,
  }
}
