import type { LawfulBasis } from '../../../domain/people/lawfulBases'
import type { PartnerKey } from '../partners/demoPartner'

/** A person at a demo partner; nobody in it exists. */
export type DemoContact = {
  partner: PartnerKey
  person: string
  function: string
  email: string
  phone?: string
  lawfulBasis: LawfulBasis
  basisDate: string
}

/** Whom one can ask at some of the partners. */
export const contacts = {
  'maarland-practice': {
    partner: 'maarland',
    person: 'Ineke Bolhuis',
    function: 'Coördinator praktijkleren',
    email: 'i.bolhuis@maarland.example',
    lawfulBasis: 'contract',
    basisDate: '2025-09-01',
  },
  'groen-team': {
    partner: 'maarland-groen',
    person: 'Remko Dijkema',
    function: 'Teamleider Groen en Techniek',
    email: 'r.dijkema@groen.maarland.example',
    lawfulBasis: 'contract',
    basisDate: '2024-09-01',
  },
  'farm-owner': {
    partner: 'lage-weide',
    person: 'Hanneke Veldkamp',
    function: 'Bedrijfsleider',
    email: 'hanneke@lageweide.example',
    phone: '050-0000001',
    lawfulBasis: 'consent',
    basisDate: '2025-03-01',
  },
  'heat-board': {
    partner: 'zonnewierde',
    person: 'Durk Wiersma',
    function: 'Bestuurslid techniek',
    email: 'durk@dezonnewierde.example',
    lawfulBasis: 'legitimate-interest',
    basisDate: '2022-10-01',
  },
} as const satisfies Record<string, DemoContact>
