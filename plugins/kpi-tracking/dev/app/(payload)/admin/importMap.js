import { SubjectKpis as SubjectKpis_5f78b9914a52e3af01aba47708127e4e } from '@streekwerk/payload-kpi-tracking/rsc'
import { KpisLink as KpisLink_5f78b9914a52e3af01aba47708127e4e } from '@streekwerk/payload-kpi-tracking/rsc'
import { KpisWidget as KpisWidget_5f78b9914a52e3af01aba47708127e4e } from '@streekwerk/payload-kpi-tracking/rsc'
import { KpisOverview as KpisOverview_5f78b9914a52e3af01aba47708127e4e } from '@streekwerk/payload-kpi-tracking/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@streekwerk/payload-kpi-tracking/rsc#SubjectKpis": SubjectKpis_5f78b9914a52e3af01aba47708127e4e,
  "@streekwerk/payload-kpi-tracking/rsc#KpisLink": KpisLink_5f78b9914a52e3af01aba47708127e4e,
  "@streekwerk/payload-kpi-tracking/rsc#KpisWidget": KpisWidget_5f78b9914a52e3af01aba47708127e4e,
  "@streekwerk/payload-kpi-tracking/rsc#KpisOverview": KpisOverview_5f78b9914a52e3af01aba47708127e4e,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
