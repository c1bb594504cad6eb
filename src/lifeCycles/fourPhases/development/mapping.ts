import { optional, recommended, required, type StepContent } from '../../content'

/** Step 4 of the method: its eleven activities, and whether what they found can be traced. */
export const mapping: StepContent = {
  key: 'mapping',
  name: { nl: 'In kaart brengen (mapping)', en: 'Mapping' },
  guidance: {
    nl: 'Zoek uit wat er is, wat er nodig is en wat er ontbreekt, en noteer steeds hoe u het weet.',
    en: 'Find out what there is, what is needed and what is missing, and note each time how you know.',
  },
  items: [
    required({
      key: 'map-supply-and-demand',
      evidence: ['record', 'note'],
      title: {
        nl: 'Wie biedt wat aan, en waar is vraag naar?',
        en: 'Who offers what, and what is asked for?',
      },
      guidance: {
        nl: 'Lees wat er al bekend is (desk research) en ga in gesprek met aanbieders en afnemers (interviews). Zet alles in de lijst Aanbod en behoeften.',
        en: 'Read what is known already (desk research) and talk to suppliers and buyers (interviews). Put it all in the list Offers and needs.',
      },
    }),
    required({
      key: 'map-database',
      evidence: ['record'],
      title: {
        nl: 'Staan de bevindingen in één gedeelde database?',
        en: 'Are the findings in one shared database?',
      },
      guidance: {
        nl: 'Leg ze vast in Aanbod en behoeften en in Informatiebronnen; een bestaande lijst kunt u importeren. Bekijk ze samen en kies per regel wie haar mag zien.',
        en: 'Record them in Offers and needs and in Information sources; a list you have can be imported. Look at them together and choose for each entry who may see it.',
      },
    }),
    recommended({
      key: 'map-databanks',
      evidence: ['record', 'link'],
      title: {
        nl: 'Welke databanken van anderen zijn bekeken?',
        en: 'Which databanks of others were consulted?',
      },
      guidance: {
        nl: 'Denk aan gemeente, waterschap, statistiek of branche. Voeg elke databank toe als informatiebron, met datum en licentie.',
        en: 'Think of municipality, water board, statistics or trade bodies. Add each databank as an information source, with date and licence.',
      },
    }),
    recommended({
      key: 'map-best-practices',
      evidence: ['record'],
      title: {
        nl: 'Welke goede voorbeelden van elders zijn er?',
        en: 'Which best practices are there elsewhere?',
      },
      guidance: {
        nl: 'Verzamel ze in de lijst Goede voorbeelden, ook met wat er misging. Wegen doet u in stap 6.',
        en: 'Collect them in the list Best practices, with what went wrong too. You weigh them in step 6.',
      },
    }),
    optional({
      key: 'map-open-data',
      evidence: ['note', 'link'],
      title: {
        nl: 'Welke organisaties helpt u hun data te openen?',
        en: 'Which bodies do you help to open up their data?',
      },
      guidance: {
        nl: 'Vraag wie gegevens heeft waar de streek iets aan heeft, en wat hen tegenhoudt. Help met afspraken, techniek of uitleg.',
        en: 'Ask who holds data that would help the region, and what stops them. Help with agreements, technology or explanation.',
      },
    }),
    required({
      key: 'map-matches-and-gaps',
      evidence: ['note', 'file'],
      title: {
        nl: 'Waar passen vraag en aanbod, waar botsen ze en waar zit een gat?',
        en: 'Where do demand and supply match, mismatch or leave a gap?',
      },
      guidance: {
        nl: 'Ga per soort hulpbron en per plaats na wat gedekt is, wat niet past en wat er niet is. Noteer de drie belangrijkste gaten.',
        en: 'See for each resource type and place what is covered, what does not fit and what is lacking. Note the three main gaps.',
      },
    }),
    recommended({
      key: 'map-chain',
      evidence: ['file', 'note'],
      title: {
        nl: 'Hoe ziet de keten eruit, van begin tot eind?',
        en: 'What does the chain look like from end to end?',
      },
      guidance: {
        nl: 'Teken elke schakel en wie daar werkt, en bewaar de tekening bij dit punt. Vul bij aanbod en behoeften de schakel in de keten in.',
        en: 'Draw each stage and who works there, and keep the drawing with this item. Fill in the stage of the chain with offers and needs.',
      },
    }),
    recommended({
      key: 'map-flows',
      evidence: ['file', 'note'],
      title: { nl: 'Welke stromen lopen er door de keten?', en: 'Which flows go through the chain?' },
      guidance: {
        nl: 'Schrijf per stroom op wat er van wie naar wie gaat en hoeveel per jaar: goederen, geld, energie, informatie. Zeg wat gemeten is en wat geschat.',
        en: 'Write for each flow what goes from whom to whom and how much a year: goods, money, energy, information. Say what is measured and what is estimated.',
      },
    }),
    required({
      key: 'map-needs',
      evidence: ['record'],
      title: { nl: 'Waar heeft de streek zelf behoefte aan?', en: 'What does the region itself need?' },
      guidance: {
        nl: 'Een behoefte hoeft van geen enkele partner te zijn. Kies in de lijst Aanbod en behoeften dan voor de streek zelf.',
        en: 'A need does not have to be any partner’s. Choose the region itself in the list Offers and needs then.',
      },
    }),
    recommended({
      key: 'map-region-resources',
      evidence: ['record'],
      title: { nl: 'Welke bronnen heeft de streek in huis?', en: 'Which resources does the region have?' },
      guidance: {
        nl: 'Kijk verder dan de partners: grond, gebouwen, water, vakmensen, verenigingen. Aanbod is altijd van iemand, dus zoek uit van wie.',
        en: 'Look beyond the partners: land, buildings, water, skilled people, associations. An offer is always somebody’s, so find out whose.',
      },
    }),
    recommended({
      key: 'map-calculation',
      evidence: ['file', 'note'],
      title: {
        nl: 'Is doorgerekend wat er verandert als het lukt?',
        en: 'Is it worked out what changes if the idea succeeds?',
      },
      guidance: {
        nl: 'Reken een lage, een waarschijnlijke en een hoge uitkomst uit en zet uw aannames erbij. Bewaar het rekenblad bij dit punt.',
        en: 'Work out a low, a likely and a high outcome and add your assumptions. Keep the sheet with this item.',
      },
    }),
    required({
      key: 'findings-traceable',
      check: 'mapping-has-sources',
      title: {
        nl: 'Is van elke bevinding bekend waar ze vandaan komt?',
        en: 'Is it known where each finding comes from?',
      },
      guidance: {
        nl: 'Noem bij aanbod en behoeften de informatiebron en hoe zeker het is. Het programma kijkt of de bronnen zijn ingevuld.',
        en: 'Name the information source with offers and needs, and how sure it is. The program checks whether the sources are filled in.',
      },
    }),
  ],
}
