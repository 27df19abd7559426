import { nearest } from '@attune/core/errors'

/**
 * Everyday English: what a word is that is hardly ever somebody's name. Written for this purpose, so it leans towards
 * service talk; base forms, endings are taken off by `isEveryday`.
 */
const list = `
a able about above absolutely accept access accident accidentally according account across act action active activate actual actually
ad add address adjust admin advance advice advise after afternoon again against age agent ago agree agreement ah ahead air airline
airport alarm album alert all allow almost alone along already alright also alternative although always am amazing amount an and angry
annoy another answer any anybody anymore anyone anything anytime anyway anywhere apart apartment apologize apologise apology app
apparently appear apple application apply appointment appreciate approve approximately area aren't arent argue arm around arrange arrive
arrival art article as aside ask asap assign assist assistance assistant associate assume assure at attach attachment attempt attend
auth authorize auto automatic available avoid awake aware away awesome awful baby back backup bad badly bag baggage balance band bank
banking bar bargain base basic basis basket battery be beach bear beautiful because become bed been before beg begin behalf behind
being believe bell belong below beneficiary benefit beside best bet better between beyond big bill billing birth birthday bit black
block blue board boarding body bonus book booking booklet born boss both bother bottle bottom bought bowl box boy boyfriend branch
brand bread break breakfast brief bright bring broadband broke broken brother brought brown browse browser budget bug build building
bus business busy but button buy bye byee bb cab cable calendar call caller calm came camera can can't cannot cant cancel cancellation
cap car card care career careful carrier carry case cash catch cause cell cent center central centre certain certainly certificate
chance change channel chapter character charge charger chat cheap check checking checkout cheer chicken child children choice choose
christmas church circumstance city claim class clean clear clerk click client climb clock close cloth clothes cloud club code coffee
cold collect college color colour come comfort comfortable comment commercial common company compare comparison compensate compensation
complain complaint complete completely computer concern condition conference confirm confirmation confuse confused confusion
congratulation connect connection consider contact contain contents continue contract control convenient conversation cook cool copy
corner correct cost could couldn't couldnt count country coupon couple course court cover coverage crash crazy create credit credited
crew cross cup currency current currently custom customer cut cute cvv cycle dad daily damage damn dance dark data date daughter day
dead deal dealer dear death debit debt decide decision deduct deep default defect definitely degree delay delete deliver delivery demand
dentist deny depart department departure depend deposit describe desk desktop despite destination detail detect device did didn't didnt
die difference different difficult digit digital dinner direct direction directly director dirty disable disappoint disappointed
disappointment disconnect discount discuss display dispute distance do doc doctor document does doesn't doesnt dog doing dollar domain
domestic don't dont done door double doubt down download dr draft dress drink drive driver drop dry due dues duplicate during duty each
ear early earth easily east easy eat economy edit effect eight eighteen eighty either electric electronic eleven else email emergency
employ employee empty enable end enemy energy engine engineer english enjoy enough enquire enquiry ensure enter entire entry envelope
equal error escalate especially estimate etc even evening event eventually ever every everybody everyone everything everywhere exact
exactly example excellent except exchange excited excuse executive exist exit expect expensive experience expire expiry explain express
extend extension extra extremely eye face facility fact fail failure fair fake fall false familiar family fan far fare fast fat father
fault favor favorite favour fax feature fee feed feedback feel feeling feet fell few field fifteen fifth fifty fight figure file fill
film final finally finance financial find fine finger finish fire firm first fit five fix flat flight floor flow flower fly fold follow
food foot for force forever forget forgot forgotten form format former forth forty forward found four fourteen fourth frame fraud free
freeze frequent fresh friday friend friendly from front frozen frustrate frustrated frustration fuck full fully fun function fund funny
furniture further future gain game garden gas gate gave general generally generate get gift girl girlfriend give given glad glass go
goal god goes going gold gone gonna good goodbye goodness goods google got government gr grade great green greet grey gray ground group
grow growth guarantee guess guest guide guy had hadn't hair half hall hand handle hang happen happy happily hard hardly has hasn't hasnt
hat hate have haven't havent having he he's head health hear heard heart heat heavy held hell hello help helpful helper her here here's
hereby hers herself hey hi hide high highly hill him himself hire his hit hmm hold holiday home honest honestly hope horrible hospital
host hot hotel hour house how how's however huge human hundred hung hungry hurry hurt husband i i'd i'll i'm i've id idea identify
identity if ignore ill illegal im image imagine immediately important impossible impress improve in inbox inc include inconvenience
incorrect increase indeed indicate individual info inform information initial inside inspect install instead instruct instruction
insurance intend interest international internet interrupt into invalid investment invite invoice involve is isn't isnt issue it it's
item its itself ivr jacket job join joke journey july june just keep kept key kid kill kind kindly king kit kitchen knew know knowledge
label lady lamp land landline language laptop large last late lately later latest laugh launch law lawyer lay lead league learn lease
least leather leave led left leg legal length less lesson let let's letter level license licence lie life lift light like likely limit
limitation line link list listen little live living load loan local locate location lock log login logout long look loose lose loss lost
lot loud love low lower luck lucky luggage lunch machine mad made magazine mail main maintain major make male man manage manager manner
manual many map mark market married match mate material matter may maybe me meal mean meaning meant measure media medical medicine medium
meet meeting member membership memory men mental mention menu mess message met metal method middle might mile milk million min mind mine
minimum minor minute miss missed missing mistake mobile mode model modem modify mom moment mon monday money month monthly mood moon more
morning mortgage most mostly mother mountain mouse mouth move movie mr mrs ms much multiple mum music must mute my myself name named nan
near nearly necessary neck need neither nervous net network never new news next nice night nine nineteen ninety no nobody noise none noon nope
nor normal normally north not note nothing notice notification notify now nowhere num number numbers object obvious obviously occasion occur
of off offer office officer official offline often oh ok okay okey okie old on once one oneself ongoing online only onto oops open
operate operator opinion option or orange order ordinary organize original other otherwise ought our ours ourselves out outage outlet
outside over own owner pack package packet page paid pain pair pants paper paperless parcel pardon parent park part particular partner party pass
passcode passenger passport password past path patience patient pattern pause pay payable payment payroll pc peace pen pending people per
percent perfect perfectly perform perhaps period permanent permission permit person personal pet phone photo phrase physical pick
picture piece pin ping pink place plan plane plastic plate platform play player please pleased pleasure plenty pls plz plug plus pm pocket
point police policy polite poor pop popular port position positive possible possibly post postal poster postpaid pound power practice prefer
preference premium prepaid prepare present press pressure pretty prevent previous previously price print printer prior priority privacy
private prize pro probably problem procedure proceed process processing product professional profile program project promise promo
promotion promptly proof proper properly protect proud prove provide provider public publish pull purchase purple purpose push put
qualify quality quantity quarter query question quick quickly quiet quit quite quote radio rain raise ran range rank rapid rate rather
reach react read ready real reality realize realise really reason reasonable receipt receive recent recently recommend record recover red
redeem reduce refer reference refresh refrigerator refund refuse regard regarding regards region register registration regret regular
reimburse reject relate relation release relevant relief rely remain remember remind reminder remote remove renew renewal rent repair repeat
replace replacement reply report represent representative request require requirement reschedule research reservation reserve reset
resolution resolve respect respond response rest restart restaurant result resume retail return reverse review reward ride ridiculous
right ring rise risk river road rob rock role roll room root round route router row rude rule run running sad safe said salary sale same
sample sat satisfied satisfy saturday save saving savings saw say scam scan schedule school science score scratch screen script sea search season seat
second secret section secure security see seek seem seen select selection self sell send sender senior sense sensitive sent sentence
separate september serial series serious seriously serve server service session set setting settle setup seven seventeen seventy several
shall shame shape share she she's sheet ship shipment shipping shirt shit shock shoe shop shopping short shortly should shouldn't show
shower shut shy sick side sign signal signature silly silver sim similar simple simply since sincerely single sir sister sit site
situation six sixteen sixty size skill skin skip skirt sky slash sleep slight slot slow slowly small smart smell smile smoke smooth sms snow so
social sofa soft software sold solution solve some somebody somehow someone something sometime sometimes somewhere son song soon sooner sorry
sort sound source south space spam speak special specialist specific speech speed spell spend spent split spoke spoken sport spot
spouse spring square ssn staff stage stair stand standard star start state statement station status stay steal step stick still stole
stolen stomach stop stopped storage store storm story straight strange street stress strict strong stuck student stuff stupid style subject
submit subscribe subscriber subscription success successful successfully such sudden suddenly suffer sugar suggest suggestion suit
suite sum summer sun sunday super supervisor supply support suppose supposed sure surely surgery surname surprise survey suspend sweet
swipe switch system tab table tablet take taken talk tall tap tax taxi tea teach teacher team tech technical technician technology tel
telephone television tell ten term terminal terrible test text than thank thankful thanks thankyou thanku thanx that that's thats the
theater their theirs them themselves then there there's theres therefore these they they're theyre thick thin thing think third thirteen
thirty this those though thought thousand three through throughout throw thru thrice thursday ticket tie tight till time timely tiny tip tired
title to today together toilet told tomorrow tone tonight too took tool top total touch tough tour toward town toy track tracking trade train
transaction transfer transit translate transport trash travel treat treatment tree trial trick trip trouble truck true truly trust truth
try tue tuesday turn tv twelve twenty twice two type typical u ugly uh um unable unacceptable uncle uncomfortable under understand
understood unfortunately unhappy unique unit united university unknown unless unlike unlimited unlock until unusual up update upgrade
upload upon upper ups upset upstairs ur urgent urgently us usage use used useful user usual usually vacation vacancy valid value van
various vehicle vendor verify verification version very via video view village virus visa visit visitor voice void voucher wait waive
wake walk wall wallet wanna want war warm warn warning warranty was wash wasn't wasnt waste watch water way we we'll we're we've weak
wear weather web website wed wednesday week weekday weekend weekly weight weird welcome well went were weren't west wet what
what's whatever whats wheel when whenever where where's whether which whichever while white who who's whole whom whose why wide wife wifi
will win wind window wine wing winter wire wireless wish with withdraw withdrawal within without woke woman women won't wonder wonderful
wood word work worker world worried worry worse worst worth would wouldn't wow write writing written wrong wrote ya yah yard yeah year yearly
yellow yep yes yesterday yet you you'd you'll you're you've young your youre yours yourself youth yup zero zip zone
january february march april august october november december dec nov oct sep aug jul jun feb thu fri sun noo hii hlo
euro usd dollar rupee yuan pound gbp cny rmb eur hrs hr min mins sec secs kg km gb mb tb mbps ios android windows wifi usb dvd cd
afaik btw idk lol omg tbh thx ty np asap faq fyi gotcha gonna wanna alrighty welcome cheers kindly regards sincerely respectfully best
iban exp expires iphone ipad macbook samsung galaxy netflix amazon google facebook instagram twitter youtube spotify paypal visa mastercard uber lyft airbnb
microsoft outlook gmail yahoo hotmail icloud skype zoom xbox playstation nintendo sony dell lenovo huawei xiaomi nokia verizon comcast sprint fedex ups dhl
usps ebay walmart costco ikea tesla toyota honda bmw audi alexa siri adobe oracle intel chicago london paris boston dallas houston miami seattle denver
phoenix atlanta orlando vegas texas california florida toronto sydney dublin delhi mumbai chennai bangalore tokyo beijing shanghai singapore dubai berlin
madrid rome amsterdam washington philadelphia detroit francisco angeles diego delta lufthansa emirates american british english french german spanish italian chinese japanese indian european african asian canadian mexican russian
america england britain france germany spain italy china japan india canada mexico russia usa uk europe africa asia
`

const everyday = new Set(list.split(/\s+/))

const endings = ["'s", '’s', 's', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'est', 'ment', 'ness']

/**
 * Whether a word in lower case belongs to everyday English, in any of its regular forms.
 *
 * @example
 * isEveryday('charging') // true
 * isEveryday('siobhan') // false
 */
export function isEveryday(lower: string): boolean {
  if (lower.length < 2 || everyday.has(lower)) return true
  for (const ending of endings) {
    if (!lower.endsWith(ending) || lower.length - ending.length < 2) continue
    const stem = lower.slice(0, lower.length - ending.length)
    if (everyday.has(stem) || everyday.has(`${stem}e`)) return true
    if (stem.endsWith('i') && everyday.has(`${stem.slice(0, -1)}y`)) return true
    if (stem.length > 3 && stem.at(-1) === stem.at(-2) && everyday.has(stem.slice(0, -1))) return true
  }
  return false
}

/**
 * Whether a word is everyday English with a slip: letters held down (`yeees`), one or two typing errors (`noyhing`), or
 * a space forgotten (`thankyousir`).
 */
export function isNearlyEveryday(lower: string): boolean {
  const single = lower.replace(/(.)\1+/g, '$1')
  if (everyday.has(single) || nearest(lower, everyday) !== null) return true
  for (let cut = 2; cut <= lower.length - 2; cut++) {
    const rest = lower.slice(cut)
    if (everyday.has(lower.slice(0, cut)) && (isEveryday(rest) || everyday.has(rest.slice(0, -1)))) return true
  }
  return false
}
