import { withMends } from '../mends/with-mends.ts'
import type { Rule } from '../rule.ts'
import { acknowledgeFeeling } from './acknowledge-feeling.ts'
import { answerEachNeed } from './answer-each-need.ts'
import { answerTheSilence } from './answer-the-silence.ts'
import { anticipateANeed } from './anticipate-a-need.ts'
import { apologiseOnce } from './apologise-once.ts'
import { askOnce } from './ask-once.ts'
import { beDefinite } from './be-definite.ts'
import { bringAnAnswer } from './bring-an-answer.ts'
import { careForTheVulnerable } from './care-for-the-vulnerable.ts'
import { comeBackAfterAWait } from './come-back-after-a-wait.ts'
import { comeBackUnasked } from './come-back-unasked.ts'
import { discloseTheBot } from './disclose-the-bot.ts'
import { doNotCloseEarly } from './do-not-close-early.ts'
import { endWarmly } from './end-warmly.ts'
import { explainTheReason } from './explain-the-reason.ts'
import { explainTheWait } from './explain-the-wait.ts'
import { findOutWhatIsUnknown } from './find-out-what-is-unknown.ts'
import { fittingApology } from './fitting-apology.ts'
import { grantAHuman } from './grant-a-human.ts'
import { greetTheCustomer } from './greet-the-customer.ts'
import { keepPromises } from './keep-promises.ts'
import { keepTheCustomersRhythm } from './keep-the-customers-rhythm.ts'
import { leaveRoom } from './leave-room.ts'
import { matchTheLoad } from './match-the-load.ts'
import { nameTheNextStep } from './name-the-next-step.ts'
import { noAbsoluteClaims } from './no-absolute-claims.ts'
import { noAttributedMotives } from './no-attributed-motives.ts'
import { noBlame } from './no-blame.ts'
import { noBotLoop } from './no-bot-loop.ts'
import { noBounce } from './no-bounce.ts'
import { noBuckPassing } from './no-buck-passing.ts'
import { noCheerOverBadNews } from './no-cheer-over-bad-news.ts'
import { noContradiction } from './no-contradiction.ts'
import { noDeadEnd } from './no-dead-end.ts'
import { noDismissal } from './no-dismissal.ts'
import { noFailedAdviceAgain } from './no-failed-advice-again.ts'
import { noFlattery } from './no-flattery.ts'
import { noHiddenConditions } from './no-hidden-conditions.ts'
import { noInventedSource } from './no-invented-source.ts'
import { noJargon } from './no-jargon.ts'
import { noOrders } from './no-orders.ts'
import { noOverPromise } from './no-over-promise.ts'
import { noOverreaction } from './no-overreaction.ts'
import { noPressure } from './no-pressure.ts'
import { noRepeatEffort } from './no-repeat-effort.ts'
import { noRhetoricalQuestions } from './no-rhetorical-questions.ts'
import { noRudeness } from './no-rudeness.ts'
import { noSellingToTheUpset } from './no-selling-to-the-upset.ts'
import { noWatching } from './no-watching.ts'
import { offerAWay } from './offer-a-way.ts'
import { oneThingAtATime } from './one-thing-at-a-time.ts'
import { putStepsInOrder } from './put-steps-in-order.ts'
import { rememberWhatWasSaid } from './remember-what-was-said.ts'
import { replyInTime } from './reply-in-time.ts'
import { resolveAndConfirm } from './resolve-and-confirm.ts'
import { restateSpecifics } from './restate-specifics.ts'
import { rightAmount } from './right-amount.ts'
import { rightDetail } from './right-detail.ts'
import { rightName } from './right-name.ts'
import { rightNumber } from './right-number.ts'
import { sayWhatWasDoneAndWhy } from './say-what-was-done-and-why.ts'
import { tactfulMention } from './tactful-mention.ts'
import { teachByAbility } from './teach-by-ability.ts'
import { urgencyAnsweredFirst } from './urgency-answered-first.ts'
import { waiveUnasked } from './waive-unasked.ts'
import { walkTheFiveSteps } from './walk-the-five-steps.ts'
import { warmHandOff } from './warm-hand-off.ts'

const all: readonly Rule[] = [
  acknowledgeFeeling,
  answerEachNeed,
  answerTheSilence,
  anticipateANeed,
  apologiseOnce,
  askOnce,
  beDefinite,
  bringAnAnswer,
  careForTheVulnerable,
  comeBackAfterAWait,
  comeBackUnasked,
  discloseTheBot,
  doNotCloseEarly,
  endWarmly,
  explainTheReason,
  explainTheWait,
  findOutWhatIsUnknown,
  fittingApology,
  grantAHuman,
  greetTheCustomer,
  keepPromises,
  keepTheCustomersRhythm,
  leaveRoom,
  matchTheLoad,
  nameTheNextStep,
  noAbsoluteClaims,
  noAttributedMotives,
  noBlame,
  noBotLoop,
  noBounce,
  noBuckPassing,
  noCheerOverBadNews,
  noContradiction,
  noDeadEnd,
  noDismissal,
  noFailedAdviceAgain,
  noFlattery,
  noHiddenConditions,
  noInventedSource,
  noJargon,
  noOrders,
  noOverPromise,
  noOverreaction,
  noPressure,
  noRepeatEffort,
  noRhetoricalQuestions,
  noRudeness,
  noSellingToTheUpset,
  noWatching,
  offerAWay,
  oneThingAtATime,
  putStepsInOrder,
  rememberWhatWasSaid,
  replyInTime,
  resolveAndConfirm,
  restateSpecifics,
  rightAmount,
  rightDetail,
  rightName,
  rightNumber,
  sayWhatWasDoneAndWhy,
  tactfulMention,
  teachByAbility,
  urgencyAnsweredFirst,
  waiveUnasked,
  walkTheFiveSteps,
  warmHandOff,
]

/** Every built-in rule, with its wordings to try. */
export const rules: readonly Rule[] = all.map(withMends)
