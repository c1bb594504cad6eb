import { canalVillage } from '../pictures/scenes/canalVillage'
import { farmMarket } from '../pictures/scenes/farmMarket'
import { hedgerowLane } from '../pictures/scenes/hedgerowLane'
import { heronPool } from '../pictures/scenes/heronPool'
import { millAtDusk } from '../pictures/scenes/millAtDusk'
import { neighboursTable } from '../pictures/scenes/neighboursTable'
import { polderMorning } from '../pictures/scenes/polderMorning'
import { schoolYard } from '../pictures/scenes/schoolYard'
import { seaDike } from '../pictures/scenes/seaDike'
import { soilLesson } from '../pictures/scenes/soilLesson'
import { solarField } from '../pictures/scenes/solarField'
import { timberFrame } from '../pictures/scenes/timberFrame'
import { villageBus } from '../pictures/scenes/villageBus'
import { wierdeVillage } from '../pictures/scenes/wierdeVillage'
import { workshop } from '../pictures/scenes/workshop'
import type { InBothLanguages } from '../text/bilingual'

/** A picture of the demo region: how it is drawn and what it shows. */
export type DemoPicture = { draw: () => string; alt: InBothLanguages }

/** The pictures of the demo region; the key is the name of the file. */
export const pictures = {
  'polder-in-de-ochtend': {
    draw: polderMorning,
    alt: {
      nl: 'Een brede sloot loopt door groene weiden naar de opkomende zon; links knotwilgen, rechts koeien en een boerderij',
      en: 'A wide ditch runs through green meadows towards the rising sun; pollard willows on the left, cows and a farm on the right',
    },
  },
  zeedijk: {
    draw: seaDike,
    alt: {
      nl: 'Schapen grazen op een groene zeedijk; op het wad vaart een platbodem met rode zeilen',
      en: 'Sheep graze on a green sea dike; a flat-bottomed boat with red sails crosses the tidal flats',
    },
  },
  'dorp-aan-het-kanaal': {
    draw: canalVillage,
    alt: {
      nl: 'Huizen met verlichte ramen langs een kanaal bij avond, met een witte brug en een zeilschip',
      en: 'Houses with lit windows along a canal in the evening, with a white bridge and a sailing boat',
    },
  },
  'zonneweide-met-schapen': {
    draw: solarField,
    alt: {
      nl: 'Rijen zonnepanelen in een bloeiende weide met schapen; daarachter een boerderij en drie windmolens',
      en: 'Rows of solar panels in a flowering meadow with sheep; behind them a farm and three wind turbines',
    },
  },
  'laan-tussen-houtsingels': {
    draw: hedgerowLane,
    alt: {
      nl: 'Twee fietsers op een zandpad tussen hoge bomen en houtsingels in het ochtendlicht',
      en: 'Two cyclists on a sandy lane between tall trees and hedgerows in the morning light',
    },
  },
  'molen-in-de-avond': {
    draw: millAtDusk,
    alt: {
      nl: 'Een molen met stelling aan het water bij zonsondergang; de molenaar praat met bezoekers',
      en: 'A mill with a gallery at the waterside at sunset; the miller talks with visitors',
    },
  },
  'dorp-op-de-wierde': {
    draw: wierdeVillage,
    alt: {
      nl: 'Een dorp rond een oude kerk op een wierde, met golvende akkers ervoor',
      en: 'A village around an old church on a mound, with rolling fields before it',
    },
  },
  'reiger-in-de-plas': {
    draw: heronPool,
    alt: {
      nl: 'Een reiger staat stil in een plas met waterlelies, tussen riet en mist',
      en: 'A heron stands still in a pool of water lilies, between reeds and mist',
    },
  },
  'kraam-op-het-erf': {
    draw: farmMarket,
    alt: {
      nl: 'Een kraam met kaas, brood en groente op een boerenerf; twee klanten worden geholpen',
      en: 'A stall of cheese, bread and vegetables in a farmyard; two customers are being served',
    },
  },
  'school-in-het-dorp': {
    draw: schoolYard,
    alt: {
      nl: 'Leerlingen komen lopend en fietsend aan bij een bakstenen school met een kas ernaast',
      en: 'Pupils arrive on foot and by bicycle at a brick school with a glasshouse beside it',
    },
  },
  'in-de-werkplaats': {
    draw: workshop,
    alt: {
      nl: 'Een vakman en twee leerlingen bouwen aan een werkbank een model van een houten huis',
      en: 'A craftsman and two students build a model of a timber house at a workbench',
    },
  },
  'lange-tafel-in-de-tuin': {
    draw: neighboursTable,
    alt: {
      nl: 'Zes buren van alle leeftijden eten samen aan een lange tafel in een tuin met lampjes',
      en: 'Six neighbours of all ages eat together at a long table in a garden with lights',
    },
  },
  'huis-van-hout-en-hennep': {
    draw: timberFrame,
    alt: {
      nl: 'Bouwers zetten een houten geraamte neer naast een veld met hennep en ronde balen',
      en: 'Builders raise a timber frame beside a field of hemp and round bales',
    },
  },
  'bus-bij-de-halte': {
    draw: villageBus,
    alt: {
      nl: 'Een kleine gele bus stopt bij een halte met een groen dak; drie mensen wachten met een fiets',
      en: 'A small yellow bus stops at a shelter with a green roof; three people wait with a bicycle',
    },
  },
  'les-in-de-bodem': {
    draw: soilLesson,
    alt: {
      nl: 'Studenten boren in een akker; onder hun voeten zijn de lagen van veen en klei te zien',
      en: 'Students drill into a field; below their feet the layers of peat and clay can be seen',
    },
  },
} as const satisfies Record<string, DemoPicture>

/** The name of a picture of the demo region. */
export type PictureKey = keyof typeof pictures
