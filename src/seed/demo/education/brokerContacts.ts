import type { BrokerContactKind } from '../../../domain/education/brokerContactKinds'
import type { Role } from '../../../domain/people/roles'
import type { PartnerKey } from '../partners/demoPartner'
import type { ProjectKey } from '../projects/demoProject'

/** One line of the log, and whose it is. */
export type DemoBrokerContact = {
  by: Role
  kind: BrokerContactKind
  when: string
  school?: PartnerKey
  project: ProjectKey
  summary: string
  nextStep?: string
}

/** How the questions came to the schools. */
export const brokerContacts: readonly DemoBrokerContact[] = [
  {
    by: 'process-manager',
    kind: 'call',
    when: '2026-06-02T09:30:00.000Z',
    project: 'village-heat',
    summary: 'De onderwijsmakelaar gebeld over de vraag van het dorp. Mbo techniek past het best.',
    nextStep: 'De onderwijsmakelaar vraagt het Maarland College.',
  },
  {
    by: 'education-broker',
    kind: 'meeting',
    when: '2026-06-16T13:00:00.000Z',
    school: 'maarland',
    project: 'village-heat',
    summary: 'Overleg met het team installatietechniek. Zij willen veertig huizen opnemen, vanaf februari.',
    nextStep: 'Voorstel sturen met de periode en de studielast.',
  },
  {
    by: 'education-broker',
    kind: 'visit',
    when: '2026-09-08T08:00:00.000Z',
    school: 'maarland-groen',
    project: 'farm-to-plate',
    summary: 'Langs geweest in de proeftuin. Routes plannen past dit jaar niet, telen wel.',
  },
]
