/**
 * What Dutch and English people make a password of when they are asked for one, in bare letters: with a number, a sign or another
 * spelling it is as easy to guess. Parts of sentences stand here only as wholes.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  aanmelden access account admin administrator amsterdam arsenal asdf asdfghjkl august augustus auto autumn azerty azertyuiop
  babygirl baseball basketball batman beheer beheerder bloemen broodje butterfly
  changeme changeit charlie cheese chelsea chocola chocolade chocolate computer correcthorsebatterystaple
  daniel december default demo dinsdag ditiseenwachtwoord ditismijnwachtwoord donderdag dragon
  einstein elephant energie 
  facebook februari february feyenoord fietsen flower football forever freedom friday friend friends
  gebruiker geheim geheimpje gemeente goedemorgen goeiemorgen google groningen guest
  haarlem hallo happy harrypotter hello helloworld herfst holland hunter
  ikbengek ikhouvanje ikhouvanjou ikhouvanjullie iloveyou iloveyousomuch inloggen internet
  januari january jennifer jessica jezus juli july juni june justin
  kaas keuken killer kikker knuffel knuffels koekje koningsdag konijn kwerty
  lente letmein letmeinnow lieverd liefde liefje linkinpark liverpool login london loveyou
  maandag maart manchester march master michael michelle microsoft mijnwachtwoord mijngeheim minecraft monday monkey mustang
  najaar nederland newpassword nieuwwachtwoord nietvergeten november
  oktober october office olifant onderwijs opensesame oranje
  paardjes paswoord password passwort passwords pannenkoek peanut pindakaas playstation poesje pokemon prinses
  princess princesses provincie purple
  qazwsx qazwsxedc qwer qwerty qwertyui qwertyuiop
  regio rotterdam
  samsung saturday schatje schatjes school secret september sesamopenu sinterklaas snoepje snoopy soccer sommer spaarpot spiderman spring
  starwars student summer sunday sunflower sunshine superman supergeheim systeem
  teacher test tester thursday tigger toegang tinkerbell trustno trustnoone tuesday twente
  unicorn utrecht
  vakantie valentijn vergeten verander veranderme verandermij vlinder vlinders voetbal voorjaar vrijdag vrijheid
  wachtwoord wachtwoorden wachwoord wachtwoort wednesday weekend welcome welcomehome welkom welkomthuis welkombij whatever winter wijzigmij
  woensdag
  youtube
  zaterdag zomer zomervakantie zondag zonnebloem zonnetje zonneschijn zxcvbn zxcvbnm
  `
    .trim()
    .split(/\s+/),
)
