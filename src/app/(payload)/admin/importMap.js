import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PartnersOverview as PartnersOverview_3bfe44f313b040287c5f188829994dd5 } from '../../../../src/admin/PartnersOverview'
import { JoinTable as JoinTable_bb3fd283ed7da5861c33647590e5e71e } from '../../../../src/admin/JoinTable'
import { PlanOverview as PlanOverview_4be0b5e5235a0d94f5f28f15c7e4d7c6 } from '../../../../src/admin/PlanOverview'
import { ExchangeOverview as ExchangeOverview_bfac2b87ab58000a61f5e024cb2705e4 } from '../../../../src/admin/ExchangeOverview'
import { EuroCell as EuroCell_3e4a5c2ba9c25bc82781cce41f40bccf } from '../../../../src/admin/EuroCell'
import { EuroField as EuroField_a5e2e2c8d1ed0fd33455fe924f00bb8c } from '../../../../src/admin/EuroField'
import { EuroDiff as EuroDiff_e736e0d8b8adbcbc5a07f82d8f84c007 } from '../../../../src/admin/EuroDiff'
import { ExportItems as ExportItems_89b521dddfdcb65dc0e983357140324f } from '../../../../src/admin/ExportItems'
import { ImportItem as ImportItem_1971ff691870cfbfd106ad1e5b01d93c } from '../../../../src/admin/ImportItem'
import { Outlook as Outlook_1c0e35f8948eaca14e37e57eab395ae8 } from '@streekwerk/payload-showcase/rsc'
import { History as History_c23af386aba4af93bb6ad7f216df28bc } from '@streekwerk/payload-audit-trail/rsc'
import { HistoryTab as HistoryTab_c23af386aba4af93bb6ad7f216df28bc } from '@streekwerk/payload-audit-trail/rsc'
import { SubjectKpis as SubjectKpis_5f78b9914a52e3af01aba47708127e4e } from '@streekwerk/payload-kpi-tracking/rsc'
import { SubjectPhases as SubjectPhases_7fe5b439e19e06302e3616046526f3cd } from '@streekwerk/payload-phase-checklists/rsc'
import { ScoreField as ScoreField_ecd5b6fb7c5a1db1d0647e6e82137e09 } from '../../../../src/admin/ScoreField'
import { DecimalCell as DecimalCell_c70ed102ed51eba10c09e38e17b0fb3a } from '../../../../src/admin/DecimalCell'
import { DecimalField as DecimalField_cafc03f6962611c51ff0f9bc128607f9 } from '../../../../src/admin/DecimalField'
import { TransferSteps as TransferSteps_faed641ad9283bb73f488e4632ef3d93 } from '../../../../src/admin/TransferSteps'
import { SectionGuidance as SectionGuidance_8d05225e91f5ef4549212be8da6e42c7 } from '../../../../src/admin/SectionGuidance'
import { PersonPanel as PersonPanel_e7f3ec73e9eec63e791283ad3487337a } from '../../../../src/admin/PersonPanel'
import { SignInPanel as SignInPanel_cc450487e01a679a538fdf9f7390db7e } from '../../../../src/admin/SignInPanel'
import { InviteScreen as InviteScreen_70f74a70f9fbaccd47ce011e5754a03a } from '../../../../src/admin/InviteScreen'
import { RowName as RowName_3481c7e747661cb88ea2539857c6325e } from '@streekwerk/payload-phase-checklists/client'
import { CopyVersion as CopyVersion_7fe5b439e19e06302e3616046526f3cd } from '@streekwerk/payload-phase-checklists/rsc'
import { StepField as StepField_3481c7e747661cb88ea2539857c6325e } from '@streekwerk/payload-phase-checklists/client'
import { Icon as Icon_55a0d409a5af8f499a87134144315c76 } from '../../../../src/admin/Icon'
import { Logo as Logo_275cbc8e6d8d51ca630c8afc4d6aa690 } from '../../../../src/admin/Logo'
import { StatusLink as StatusLink_f2649958b57cbd5cbb9bde2fa8bef597 } from '../../../../src/admin/Status/NavLink'
import { PhasesLink as PhasesLink_7fe5b439e19e06302e3616046526f3cd } from '@streekwerk/payload-phase-checklists/rsc'
import { KpisLink as KpisLink_5f78b9914a52e3af01aba47708127e4e } from '@streekwerk/payload-kpi-tracking/rsc'
import { DeletedLink as DeletedLink_c23af386aba4af93bb6ad7f216df28bc } from '@streekwerk/payload-audit-trail/rsc'
import { Dashboard as Dashboard_0e40dcc78d39e577ce0ac8f99e5b93ee } from '../../../../src/admin/Dashboard'
import { SchoolDeskLink as SchoolDeskLink_c40c308e237d74e4ce37bf85317197e1 } from '../../../../src/admin/SchoolDesk/NavLink'
import { DeletedDocuments as DeletedDocuments_c23af386aba4af93bb6ad7f216df28bc } from '@streekwerk/payload-audit-trail/rsc'
import { DocumentHistory as DocumentHistory_c23af386aba4af93bb6ad7f216df28bc } from '@streekwerk/payload-audit-trail/rsc'
import { KpisOverview as KpisOverview_5f78b9914a52e3af01aba47708127e4e } from '@streekwerk/payload-kpi-tracking/rsc'
import { PhasesOverview as PhasesOverview_7fe5b439e19e06302e3616046526f3cd } from '@streekwerk/payload-phase-checklists/rsc'
import { ImportScreen as ImportScreen_45640d5824dcbb33af34c327db77f318 } from '../../../../src/admin/ImportScreen'
import { InvitationScreen as InvitationScreen_7b7dd1c02943f84c539916fdc38a2db4 } from '../../../../src/admin/Entrance'
import { LoginScreen as LoginScreen_7b7dd1c02943f84c539916fdc38a2db4 } from '../../../../src/admin/Entrance'
import { NewPasswordScreen as NewPasswordScreen_7b7dd1c02943f84c539916fdc38a2db4 } from '../../../../src/admin/Entrance'
import { SchoolDesk as SchoolDesk_98c39e1253a8187a203b6668a8c59305 } from '../../../../src/admin/SchoolDesk'
import { SecondFactorScreen as SecondFactorScreen_7b7dd1c02943f84c539916fdc38a2db4 } from '../../../../src/admin/Entrance'
import { StatusScreen as StatusScreen_f024c1126ee0860f209f44ee18add360 } from '../../../../src/admin/Status'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/PartnersOverview#PartnersOverview": PartnersOverview_3bfe44f313b040287c5f188829994dd5,
  "/src/admin/JoinTable#JoinTable": JoinTable_bb3fd283ed7da5861c33647590e5e71e,
  "/src/admin/PlanOverview#PlanOverview": PlanOverview_4be0b5e5235a0d94f5f28f15c7e4d7c6,
  "/src/admin/ExchangeOverview#ExchangeOverview": ExchangeOverview_bfac2b87ab58000a61f5e024cb2705e4,
  "/src/admin/EuroCell#EuroCell": EuroCell_3e4a5c2ba9c25bc82781cce41f40bccf,
  "/src/admin/EuroField#EuroField": EuroField_a5e2e2c8d1ed0fd33455fe924f00bb8c,
  "/src/admin/EuroDiff#EuroDiff": EuroDiff_e736e0d8b8adbcbc5a07f82d8f84c007,
  "/src/admin/ExportItems#ExportItems": ExportItems_89b521dddfdcb65dc0e983357140324f,
  "/src/admin/ImportItem#ImportItem": ImportItem_1971ff691870cfbfd106ad1e5b01d93c,
  "@streekwerk/payload-showcase/rsc#Outlook": Outlook_1c0e35f8948eaca14e37e57eab395ae8,
  "@streekwerk/payload-audit-trail/rsc#History": History_c23af386aba4af93bb6ad7f216df28bc,
  "@streekwerk/payload-audit-trail/rsc#HistoryTab": HistoryTab_c23af386aba4af93bb6ad7f216df28bc,
  "@streekwerk/payload-kpi-tracking/rsc#SubjectKpis": SubjectKpis_5f78b9914a52e3af01aba47708127e4e,
  "@streekwerk/payload-phase-checklists/rsc#SubjectPhases": SubjectPhases_7fe5b439e19e06302e3616046526f3cd,
  "/src/admin/ScoreField#ScoreField": ScoreField_ecd5b6fb7c5a1db1d0647e6e82137e09,
  "/src/admin/DecimalCell#DecimalCell": DecimalCell_c70ed102ed51eba10c09e38e17b0fb3a,
  "/src/admin/DecimalField#DecimalField": DecimalField_cafc03f6962611c51ff0f9bc128607f9,
  "/src/admin/TransferSteps#TransferSteps": TransferSteps_faed641ad9283bb73f488e4632ef3d93,
  "/src/admin/SectionGuidance#SectionGuidance": SectionGuidance_8d05225e91f5ef4549212be8da6e42c7,
  "/src/admin/PersonPanel#PersonPanel": PersonPanel_e7f3ec73e9eec63e791283ad3487337a,
  "/src/admin/SignInPanel#SignInPanel": SignInPanel_cc450487e01a679a538fdf9f7390db7e,
  "/src/admin/InviteScreen#InviteScreen": InviteScreen_70f74a70f9fbaccd47ce011e5754a03a,
  "@streekwerk/payload-phase-checklists/client#RowName": RowName_3481c7e747661cb88ea2539857c6325e,
  "@streekwerk/payload-phase-checklists/rsc#CopyVersion": CopyVersion_7fe5b439e19e06302e3616046526f3cd,
  "@streekwerk/payload-phase-checklists/client#StepField": StepField_3481c7e747661cb88ea2539857c6325e,
  "/src/admin/Icon#Icon": Icon_55a0d409a5af8f499a87134144315c76,
  "/src/admin/Logo#Logo": Logo_275cbc8e6d8d51ca630c8afc4d6aa690,
  "/src/admin/Status/NavLink#StatusLink": StatusLink_f2649958b57cbd5cbb9bde2fa8bef597,
  "@streekwerk/payload-phase-checklists/rsc#PhasesLink": PhasesLink_7fe5b439e19e06302e3616046526f3cd,
  "@streekwerk/payload-kpi-tracking/rsc#KpisLink": KpisLink_5f78b9914a52e3af01aba47708127e4e,
  "@streekwerk/payload-audit-trail/rsc#DeletedLink": DeletedLink_c23af386aba4af93bb6ad7f216df28bc,
  "/src/admin/Dashboard#Dashboard": Dashboard_0e40dcc78d39e577ce0ac8f99e5b93ee,
  "/src/admin/SchoolDesk/NavLink#SchoolDeskLink": SchoolDeskLink_c40c308e237d74e4ce37bf85317197e1,
  "@streekwerk/payload-audit-trail/rsc#DeletedDocuments": DeletedDocuments_c23af386aba4af93bb6ad7f216df28bc,
  "@streekwerk/payload-audit-trail/rsc#DocumentHistory": DocumentHistory_c23af386aba4af93bb6ad7f216df28bc,
  "@streekwerk/payload-kpi-tracking/rsc#KpisOverview": KpisOverview_5f78b9914a52e3af01aba47708127e4e,
  "@streekwerk/payload-phase-checklists/rsc#PhasesOverview": PhasesOverview_7fe5b439e19e06302e3616046526f3cd,
  "/src/admin/ImportScreen#ImportScreen": ImportScreen_45640d5824dcbb33af34c327db77f318,
  "/src/admin/Entrance#InvitationScreen": InvitationScreen_7b7dd1c02943f84c539916fdc38a2db4,
  "/src/admin/Entrance#LoginScreen": LoginScreen_7b7dd1c02943f84c539916fdc38a2db4,
  "/src/admin/Entrance#NewPasswordScreen": NewPasswordScreen_7b7dd1c02943f84c539916fdc38a2db4,
  "/src/admin/SchoolDesk#SchoolDesk": SchoolDesk_98c39e1253a8187a203b6668a8c59305,
  "/src/admin/Entrance#SecondFactorScreen": SecondFactorScreen_7b7dd1c02943f84c539916fdc38a2db4,
  "/src/admin/Status#StatusScreen": StatusScreen_f024c1126ee0860f209f44ee18add360,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
