import { recommended, required, type StepContent } from '../../content'

/** Step 7 of the method. */
export const articulation: StepContent = {
  key: 'articulation',
  name: { nl: 'Gedetailleerde vraagarticulatie', en: 'Articulating the question in detail' },
  guidance: {
    nl: 'Maak van één grote vraag kleinere vragen die scholen kunnen oppakken, en leg vast wat ieder doet. De stap eindigt met overeenkomsten.',
    en: 'Turn one large question into smaller ones that schools can take up, and record what each will do. The step ends with agreements.',
  },
  items: [
    required({
      key: 'description-put-to-helix',
      evidence: ['note', 'file'],
      title: {
        nl: 'Heeft elke soort partij gereageerd op de projectbeschrijving?',
        en: 'Has each kind of party answered the project description?',
      },
      guidance: {
        nl: 'Leg haar voor aan ondernemers, onderwijs en overheid, en ook aan onderzoek en omgeving als die meedoen. Noteer per partij het antwoord en wat u ermee deed.',
        en: 'Put it to business, education and government, and to research and society where they take part. Note each party’s answer and what you did with it.',
      },
    }),
    required({
      key: 'articulate-knowledge-needed',
      evidence: ['record'],
      title: { nl: 'Welke kennis ontbreekt er nog?', en: 'Which knowledge is still lacking?' },
      guidance: {
        nl: 'Maak er vragen van op het tabblad Onderwijs en kies bij elke vraag de nodige kennis. Die bepaalt welke school past.',
        en: 'Turn it into questions on the tab Education and choose the knowledge needed with each. That decides which school suits.',
      },
    }),
    required({
      key: 'articulate-schools-chosen',
      evidence: ['record'],
      title: {
        nl: 'Welke school of scholen gaan ermee aan het werk?',
        en: 'Which school or schools will work on it?',
      },
      guidance: {
        nl: 'Kies op wat een school kan en wil, niet op wie u toevallig kent. Stel elke school de vraag voor als opdracht.',
        en: 'Choose by what a school can and wants, not by whom you happen to know. Propose the question to each school as an assignment.',
      },
    }),
    recommended({
      key: 'articulate-broker-contacted',
      evidence: ['record'],
      title: {
        nl: 'Is er contact met de onderwijsmakelaar?',
        en: 'Is there contact with the education broker?',
      },
      guidance: {
        nl: 'De procesmanager zoekt de onderwijsmakelaar zelf op. Leg elk gesprek vast in de lijst Contacten met scholen, met het vervolg.',
        en: 'The process manager goes to see the education broker. Record each talk in the list Contacts with schools, with the next step.',
      },
    }),
    recommended({
      key: 'articulate-with-education',
      evidence: ['note', 'record'],
      title: {
        nl: 'Is de vraag samen met het onderwijs scherp gemaakt?',
        en: 'Has the question been sharpened together with education?',
      },
      guidance: {
        nl: 'Ga met docenten om tafel tot een student met de vraag kan beginnen. Schrijf erbij wat er aan het eind ligt en hoeveel uren het vraagt.',
        en: 'Sit down with teachers until a student can start on the question. Add what there is at the end and how many hours it asks.',
      },
    }),
    required({
      key: 'sub-questions-written',
      evidence: ['record'],
      title: {
        nl: 'Heeft het onderwijsteam deelvragen geschreven?',
        en: 'Has the education team written sub-questions?',
      },
      guidance: {
        nl: 'Het team van docenten doet dit, niet de aanvrager. Deelvragen staan op het tabblad Onderwijs, onder de vraag waar ze bij horen.',
        en: 'The team of teachers does this, not the one who asks. Sub-questions are on the tab Education, under the question they belong to.',
      },
    }),
    recommended({
      key: 'sub-questions-spread',
      evidence: ['record'],
      title: {
        nl: 'Zijn de deelvragen verdeeld over scholen en opleidingen?',
        en: 'Are the sub-questions spread over schools and programmes?',
      },
      guidance: {
        nl: 'Elk niveau kan een deel doen, van vmbo tot universiteit, en één school ook met meer opleidingen. Goed is het als elke deelvraag een opdracht heeft die is opgepakt.',
        en: 'Each level can do a part, from vmbo to university, and one school with several programmes too. It is good when each sub-question has an assignment that is taken up.',
      },
    }),
    required({
      key: 'cooperation-agreed',
      evidence: ['file', 'record'],
      title: {
        nl: 'Staat ieders inzet in een samenwerkingsovereenkomst?',
        en: 'Is what each puts in recorded in a cooperation agreement?',
      },
      guidance: {
        nl: 'Schrijf op wat elke partner doet en inbrengt, en neem over wat bij de uitwisseling is afgesproken. Geen belofte zonder naam erbij.',
        en: 'Write down what each partner does and brings, and take over what was agreed in the exchange. No promise without a name.',
      },
    }),
    recommended({
      key: 'schools-ready',
      evidence: ['note', 'file'],
      title: {
        nl: 'Heeft elke school haar eigen zaken geregeld?',
        en: 'Has each school arranged its own affairs?',
      },
      guidance: {
        nl: 'Denk aan rooster, begeleiding en beoordeling. De school bevestigt zelf dat ze kan doen wat ze belooft; niemand doet dat voor haar.',
        en: 'Think of timetable, guidance and assessment. The school itself confirms that it can do what it promises; nobody does so for it.',
      },
    }),
    recommended({
      key: 'end-results-agreed',
      evidence: ['file', 'note'],
      title: {
        nl: 'Is afgesproken welke eindresultaten er komen?',
        en: 'Is it agreed which end results will come?',
      },
      guidance: {
        nl: 'Noem per overeenkomst wat er op welke dag is, zo dat een ander het kan nagaan.',
        en: 'Name for each agreement what there is on which day, so that others can see it for themselves.',
      },
    }),
    required({
      key: 'learning-offer-signed',
      check: 'agreements-signed',
      title: {
        nl: 'Hebben alle partijen de leerofferte getekend?',
        en: 'Have all parties signed the learning offer?',
      },
      guidance: {
        nl: 'Stel haar op met de scholen en teken pas als elke partij haar verplichting kan nakomen. Het programma kijkt of alle overeenkomsten getekend zijn.',
        en: 'Draw it up with the schools and sign only when each party can meet its obligation. The program checks whether all agreements are signed.',
      },
    }),
    recommended({
      key: 'fixed-contact-oversees',
      evidence: ['note'],
      title: {
        nl: 'Bewaakt het vaste aanspreekpunt (MIWP) het proces?',
        en: 'Does the fixed contact (MIWP) oversee the process?',
      },
      guidance: {
        nl: 'Iedereen weet wie hij belt als het stokt, en die persoon stuurt bij. Goed is het als de partijen tevreden zijn over hoe het gaat.',
        en: 'Everybody knows whom to call when things stall, and that person steers. It is good when the parties are content with how it goes.',
      },
    }),
  ],
}
