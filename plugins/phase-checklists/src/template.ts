import type { Words } from '@streekwerk/payload-kit/pure'

import type { Answerer, EvidenceKind, ItemKind } from './domain/lifeCycle/lifeCycle'

type Told = Readonly<{ key: string; name: Words; guidance: Words }>

/** A life cycle that a house brings along, with its texts in every language. */
export type LifeCycleTemplate = Told &
  Readonly<{
    version: number
    phases: readonly (Told &
      Readonly<{
        steps: readonly (Told &
          Readonly<{
            items: readonly Readonly<{
              key: string
              kind: ItemKind
              answeredBy: Answerer
              check?: string
              evidence: readonly EvidenceKind[]
              mayNotApply: boolean
              title: Words
              guidance: Words
            }>[]
          }>)[]
      }>)[]
  }>
