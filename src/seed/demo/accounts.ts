import type { Role } from '../../domain/people/roles'
import type { PartnerKey } from './partners/demoPartner'

/** Whom a demo account stands for; who works for a partner belongs to that partner. */
export type DemoAccount = { name: string; organisation?: PartnerKey }

/** One account for each role, so that the demo region can be seen through everybody's eyes. */
export const accounts = {
  admin: { name: 'Alma Beheer' },
  'process-manager': { name: 'Marijke Hofstra' },
  editor: { name: 'Tjeerd Redeker' },
  'decision-maker': { name: 'Wiebe Stuurman', organisation: 'vier-winden' },
  'education-broker': { name: 'Samira Bruggink' },
  'school-editor': { name: 'Lotte Schuringa', organisation: 'maarland' },
  'partner-manager': { name: 'Hanneke Veldkamp', organisation: 'lage-weide' },
  'partner-member': { name: 'Jorrit Veldkamp', organisation: 'lage-weide' },
} as const satisfies Record<Role, DemoAccount>

/** The address of a role's demo account; the domain is reserved, so mail to it goes nowhere. */
export const demoAddress = (role: Role): string => `${role}@streekwerk.example`
