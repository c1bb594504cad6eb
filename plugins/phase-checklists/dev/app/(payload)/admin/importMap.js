import { SubjectPhases as SubjectPhases_7fe5b439e19e06302e3616046526f3cd } from '@streekwerk/payload-phase-checklists/rsc'
import { CopyVersion as CopyVersion_7fe5b439e19e06302e3616046526f3cd } from '@streekwerk/payload-phase-checklists/rsc'
import { RowName as RowName_3481c7e747661cb88ea2539857c6325e } from '@streekwerk/payload-phase-checklists/client'
import { StepField as StepField_3481c7e747661cb88ea2539857c6325e } from '@streekwerk/payload-phase-checklists/client'
import { PhasesLink as PhasesLink_7fe5b439e19e06302e3616046526f3cd } from '@streekwerk/payload-phase-checklists/rsc'
import { PhasesWidget as PhasesWidget_7fe5b439e19e06302e3616046526f3cd } from '@streekwerk/payload-phase-checklists/rsc'
import { PhasesOverview as PhasesOverview_7fe5b439e19e06302e3616046526f3cd } from '@streekwerk/payload-phase-checklists/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@streekwerk/payload-phase-checklists/rsc#SubjectPhases": SubjectPhases_7fe5b439e19e06302e3616046526f3cd,
  "@streekwerk/payload-phase-checklists/rsc#CopyVersion": CopyVersion_7fe5b439e19e06302e3616046526f3cd,
  "@streekwerk/payload-phase-checklists/client#RowName": RowName_3481c7e747661cb88ea2539857c6325e,
  "@streekwerk/payload-phase-checklists/client#StepField": StepField_3481c7e747661cb88ea2539857c6325e,
  "@streekwerk/payload-phase-checklists/rsc#PhasesLink": PhasesLink_7fe5b439e19e06302e3616046526f3cd,
  "@streekwerk/payload-phase-checklists/rsc#PhasesWidget": PhasesWidget_7fe5b439e19e06302e3616046526f3cd,
  "@streekwerk/payload-phase-checklists/rsc#PhasesOverview": PhasesOverview_7fe5b439e19e06302e3616046526f3cd,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
