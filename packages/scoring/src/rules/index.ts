import { withMends } from '../mends/with-mends.ts'
import type { Rule } from '../rule.ts'
import { acknowledgeFeeling } from './acknowledge-feeling.ts'
import { answerEachNeed } from './answer-each-need.ts'
import { answerTheSilence } from './answer-the-silence.ts'
import { anticipateANeed } from './anticipate-a-need.ts'
import { apologiseOnce } from './apologise-once.ts'
import { askOnce } from './ask-once.ts'
import { beDefinite } from './be-definite.ts'
import { brevityForTheHurried } from './brevity-for-the-hurried.ts'
import { bringAnAnswer } from './bring-an-answer.ts'
import { careForTheVulnerable } from './care-for-the-vulnerable.ts'
import { checkInAfterHesitation } from './check-in-after-hesitation.ts'
import { comeBackAfterAWait } from './come-back-after-a-wait.ts'
import { comeBackUnasked } from './come-back-unasked.ts'
import { confirmTheNextStep } from './confirm-the-next-step.ts'
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
import { keepUpWithTheCustomer } from './keep-up-with-the-customer.ts'
import { leaveRoom } from './leave-room.ts'
import { letTheCustomerFinish } from './let-the-customer-finish.ts'
import { matchTheLoad } from './match-the-load.ts'
import { nameTheNextStep } from './name-the-next-step.ts'
import { noAbandonment } from './no-abandonment.ts'
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
import { noDripQuestions } from './no-drip-questions.ts'
import { noEarlyCloseOnSilence } from './no-early-close-on-silence.ts'
import { noFailedAdviceAgain } from './no-failed-advice-again.ts'
import { noFlattery } from './no-flattery.ts'
import { noForcedScript } from './no-forced-script.ts'
import { noHiddenConditions } from './no-hidden-conditions.ts'
import { noInventedSource } from './no-invented-source.ts'
import { noJargon } from './no-jargon.ts'
import { noMonologue } from './no-monologue.ts'
import { noNaggingFollowUps } from './no-nagging-follow-ups.ts'
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
import { releaseAPromiseHonestly } from './release-a-promise-honestly.ts'
import { rememberWhatWasSaid } from './remember-what-was-said.ts'
import { replyInTime } from './reply-in-time.ts'
import { resolveAndConfirm } from './resolve-and-confirm.ts'
import { restateSpecifics } from './restate-specifics.ts'
import { rightAmount } from './right-amount.ts'
import { rightDetail } from './right-detail.ts'
import { rightName } from './right-name.ts'
import { rightNumber } from './right-number.ts'
import { sayWhatWasDoneAndWhy } from './say-what-was-done-and-why.ts'
import { settleInTime } from './settle-in-time.ts'
import { shortenThePath } from './shorten-the-path.ts'
import { tactfulMention } from './tactful-mention.ts'
import { teachByAbility } from './teach-by-ability.ts'
import { tellTheProgress } from './tell-the-progress.ts'
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
  brevityForTheHurried,
  bringAnAnswer,
  careForTheVulnerable,
  checkInAfterHesitation,
  comeBackAfterAWait,
  comeBackUnasked,
  confirmTheNextStep,
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
  keepUpWithTheCustomer,
  leaveRoom,
  letTheCustomerFinish,
  matchTheLoad,
  nameTheNextStep,
  noAbandonment,
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
  noDripQuestions,
  noEarlyCloseOnSilence,
  noFailedAdviceAgain,
  noFlattery,
  noForcedScript,
  noHiddenConditions,
  noInventedSource,
  noJargon,
  noMonologue,
  noNaggingFollowUps,
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
  releaseAPromiseHonestly,
  rememberWhatWasSaid,
  replyInTime,
  resolveAndConfirm,
  restateSpecifics,
  rightAmount,
  rightDetail,
  rightName,
  rightNumber,
  sayWhatWasDoneAndWhy,
  settleInTime,
  shortenThePath,
  tactfulMention,
  teachByAbility,
  tellTheProgress,
  urgencyAnsweredFirst,
  waiveUnasked,
  walkTheFiveSteps,
  warmHandOff,
]

/** Every built-in rule, with its wordings to try. */
export const rules: readonly Rule[] = all.map(withMends)
