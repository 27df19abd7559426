import { ContractError, type DutyState, type Evidence, type Severity } from '@attune/core'
import { checkEntryWord, entryWords } from '../check-rule.ts'
import type { Entry, EntryData, Gift, OpenDuty, Rule } from '../rule.ts'

/** From utterance `at` on, `paid` (0..1) of a duty was no longer owed. */
export interface DutyStep {
  at: number
  paid: number
}

/** A duty as the ledger keeps it. */
export interface LedgerDuty extends OpenDuty {
  rule: Rule
  due: 'next-turn' | 'end'
  weight: number
  /** Turn of the utterance that opened it. */
  openedTurn: number
  metBy: Evidence[]
  /** Words that show it was missed, such as the customer's return after a broken promise. */
  missedBy: Evidence[]
  /** Set once a service turn passed without it. */
  overdue: boolean
  /** What became of it on the way: by utterance, the share that was no longer owed from then on. */
  steps: DutyStep[]
}

export interface LedgerMark {
  rule: Rule
  reason: string
  /** Index of the utterance it was found at. */
  at: number
  evidence: readonly Evidence[]
  data: EntryData
}

export interface LedgerFault extends LedgerMark {
  severity: Severity
}

/**
 * Duties, faults and gifts of one conversation, while it is heard. It is not stored: it holds rules, which are functions, and
 * what is open by rule. What is kept is what happened (docs/decisions/0008); hearing that again gives the same ledger.
 */
export interface Ledger {
  duties: LedgerDuty[]
  faults: LedgerFault[]
  gifts: LedgerMark[]
  /** What can still be given to, by the id of the rules that have any: the work per utterance does not grow with the
   * conversation. */
  open: Map<string, LedgerDuty[]>
  /** How many duties a rule has opened. */
  opened: Map<string, number>
}

export const createLedger = (): Ledger => ({ duties: [], faults: [], gifts: [], open: new Map(), opened: new Map() })

/**
 * Half of what was given counts when it came after its time. That late satisfies less is studied (Roschk & Kaiser 2013, of
 * apologies); that it is half is a judgement: late help is help, and who waited must be able to see that they did.
 */
export const LATE_SHARE = 0.5
/**
 * From here on a duty counts as met: it is called so, and nothing more is waited for. The credit itself enters the score as it
 * is. A judgement: what is missing of the last quarter is mostly a matter of wording, and about wording a reader errs.
 */
export const MET = 0.75

/** A rule's duties that can still be given to, oldest first. */
export const openDuties = (ledger: Ledger, ruleId: string): readonly LedgerDuty[] => ledger.open.get(ruleId) ?? none
const none: readonly LedgerDuty[] = []

/**
 * Writes one entry. `at` and `turn` place it in the conversation.
 *
 * @throws {ContractError} that names the rule, for an entry that would be ignored, cost nothing or have nothing to show
 */
export function write(ledger: Ledger, rule: Rule, entry: Entry, at: number, turn: number): void {
  switch (entry.type) {
    case 'owe':
      open(ledger, rule, entry, at, turn)
      break
    case 'give': {
      const duty = find(ledger, rule, entry.duty)
      duty.data = { ...duty.data, ...entry.data }
      give(ledger, duty, entry, at)
      break
    }
    case 'miss':
    case 'release': {
      const duty = find(ledger, rule, entry.duty)
      duty.state = entry.type === 'release' ? 'released' : duty.credit > 0 ? 'partly' : 'missed'
      if (entry.type === 'miss') {
        duty.data = { ...duty.data, ...entry.data }
        if (entry.evidence) duty.missedBy = [entry.evidence]
      }
      if (entry.type === 'release') duty.steps.push({ at, paid: 1 })
      settle(ledger, duty)
      break
    }
    case 'fault':
      checkEntryWord(rule, 'severity', entry.severity, entryWords.severity)
      ledger.faults.push({ ...markOf(rule, entry, at), severity: entry.severity })
      break
    case 'gift':
      ledger.gifts.push(markOf(rule, entry, at))
      break
    default:
      checkEntryWord(rule, 'type', (entry as Entry).type, entryWords.type)
  }
}

function markOf(rule: Rule, entry: Extract<Entry, { type: 'fault' | 'gift' }>, at: number): LedgerMark {
  if (entry.evidence.length === 0)
    throw new ContractError(
      `Rule "${rule.meta.id}" found a ${entry.type} without evidence; quote the words it stands in with quote().`,
    )
  const { reasons } = rule.meta
  if (!Object.hasOwn(reasons, entry.reason)) checkEntryWord(rule, 'reason', entry.reason, Object.keys(reasons))
  return { rule, reason: entry.reason, at, evidence: entry.evidence, data: entry.data ?? {} }
}

function open(ledger: Ledger, rule: Rule, entry: Extract<Entry, { type: 'owe' }>, at: number, turn: number): void {
  const { id } = rule.meta
  checkEntryWord(rule, 'due', entry.due, entryWords.due)
  const weight = rule.meta.weight * (entry.weight ?? 1)
  if (!(weight > 0 && Number.isFinite(weight))) {
    throw new ContractError(`Rule "${id}" opened a duty of weight ${weight}; a weight is more than 0.`)
  }
  const number = (ledger.opened.get(id) ?? 0) + 1
  ledger.opened.set(id, number)
  const duty: LedgerDuty = {
    id: `${id}#${number}`,
    rule,
    openedBy: entry.evidence,
    openedAt: at,
    openedTurn: turn,
    due: entry.due,
    weight,
    credit: 0,
    state: 'open',
    metBy: [],
    missedBy: [],
    overdue: false,
    steps: [],
    data: entry.data ?? {},
  }
  ledger.duties.push(duty)
  ledger.open.set(id, [...openDuties(ledger, id), duty])
  if (entry.give) give(ledger, duty, entry.give, at)
  if (entry.missed) {
    duty.state = duty.credit > 0 ? 'partly' : 'missed'
    settle(ledger, duty)
  }
}

function give(ledger: Ledger, duty: LedgerDuty, { credit, evidence }: Gift, at: number): void {
  if (!(credit >= 0 && credit <= 1)) {
    throw new ContractError(`Rule "${duty.rule.meta.id}" gave a credit of ${credit}; a credit is between 0 and 1.`)
  }
  const counted = credit * (duty.overdue ? LATE_SHARE : 1)
  if (counted <= duty.credit) return
  duty.credit = counted
  duty.metBy = [evidence]
  duty.state = duty.overdue ? 'late' : counted >= MET ? 'met' : 'partly'
  // A crumb that came late does not close the duty: the real answer may still follow.
  const answered = counted >= MET * (duty.overdue ? LATE_SHARE : 1)
  duty.steps.push({ at, paid: answered ? 1 : counted })
  if (answered) settle(ledger, duty)
}

/** Nothing more can be given to it. */
function settle(ledger: Ledger, duty: LedgerDuty): void {
  const { id } = duty.rule.meta
  const left = openDuties(ledger, id).filter((other) => other !== duty)
  if (left.length > 0) ledger.open.set(id, left)
  else ledger.open.delete(id)
}

function find(ledger: Ledger, rule: Rule, id: string): LedgerDuty {
  const duty = openDuties(ledger, rule.meta.id).find((candidate) => candidate.id === id)
  if (!duty)
    throw new ContractError(`Rule "${rule.meta.id}" wrote to duty "${id}", which is not one of its open duties.`)
  return duty
}

/**
 * So many turns after it was opened, an overdue duty is past mending: what is said then answers something else. Four
 * exchanges; a judgement. It also keeps what is open, and with it the work per message, from growing with the conversation.
 */
const PAST_MENDING = 8

/** The service side has spoken and the customer speaks again: what was due with that turn is overdue. */
export function endServiceTurn(ledger: Ledger, turn: number): void {
  for (const duties of ledger.open.values()) {
    for (const duty of duties) {
      if (duty.due !== 'next-turn' || duty.openedTurn >= turn) continue
      duty.overdue = true
      if (turn - duty.openedTurn <= PAST_MENDING) continue
      if (duty.state === 'open') duty.state = 'missed'
      settle(ledger, duty)
    }
  }
}

/**
 * The conversation has been heard. A duty the service side has had its turn for is decided; one that was opened by the
 * customer's last words stays open, unless the helpdesk says the matter is closed.
 */
export function closeLedger(ledger: Ledger, lastServiceTurn: number, closed: boolean): void {
  for (const duty of ledger.duties) {
    if (duty.state !== 'open') continue
    const hadItsTurn = duty.due === 'next-turn' && lastServiceTurn > duty.openedTurn
    if (closed || hadItsTurn) duty.state = 'missed'
  }
}

export const counts = (state: DutyState): boolean => state !== 'open' && state !== 'released'
