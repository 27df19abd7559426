import type { PromiseFate, Verdict } from '@attune/core'
import type { QueueReason } from '../../api.ts'

/** Everything the page says of itself. What Attune says comes from the server, in the same language. */
export interface Words {
  title: string
  nav: { inbox: string; figures: string; skip: string; list: string; panes: Record<'list' | 'talk' | 'panel', string> }
  settings: {
    language: string
    theme: string
    themes: Record<'auto' | 'light' | 'dark', string>
    help: string
    reset: string
  }
  list: {
    title: string
    search: string
    open: string
    all: string
    nothing: string
    count: (shown: number) => string
    reasons: Record<QueueReason, string>
    waits: (time: string) => string
    you: string
    nobody: string
  }
  talk: {
    pick: string
    pickMore: string
    close: string
    report: string
    agent: string
    marks: string
    notes: (mend: number, well: number, owed: number) => string
    mend: string
    well: string
    owed: string
    closed: string
    gone: string
    conversation: string
  }
  presence: Record<'speak' | 'leave-room' | 'check-in' | 'rest', string> & {
    title: string
    left: (time: string) => string
    over: (time: string) => string
    until: (time: string) => string
    since: (time: string) => string
    more: (count: number) => string
    less: string
  }
  reply: {
    label: (name: string) => string
    placeholder: string
    send: string
    hint: string
    check: string
    fine: string
    apply: (text: string) => string
    remove: (text: string) => string
    why: string
    undo: string
    applied: string
    sent: string
    failed: string
  }
  panel: { brief: string; ledger: string; play: string; label: string }
  brief: {
    familiar: (visits: number, when: string | null) => string
    firstVisit: string
    wishes: string
    promises: string
    overdue: string
    due: (when: string) => string
    told: string
    guide: string
    why: string
    forget: string
    forgotten: string
    pace: string
    answersWithin: (time: string) => string
    length: (characters: number) => string
    recent: (visits: number) => string
    unsolved: string
    mayOffer: string
    upTo: (amount: string) => string
    leave: string
    more: (count: number) => string
    nothing: string
    erase: string
  }
  why: { title: string; sayable: string; close: string }
  erase: {
    title: (name: string) => string
    what: (kept: { facts: number; visits: number; promises: number; conversations: number }) => string
    stays: string
    confirm: string
    cancel: string
    done: (counts: { facts: number; conversations: number; hashes: number }) => string
  }
  ledger: {
    score: string
    sofar: string
    unknown: string
    families: Record<'empathy' | 'pacing' | 'outcome', string>
    promises: string
    noPromises: string
    fates: Record<PromiseFate, string>
    owed: string
    nothingOwed: string
    states: Record<'open' | 'met' | 'late' | 'partly' | 'missed' | 'released', string>
    best: string
    verdict: Record<Verdict, string>
  }
  play: {
    intro: string
    pick: string
    as: (name: string) => string
    placeholder: string
    send: string
    lines: string
    arrived: (name: string) => string
  }
  figures: {
    title: string
    note: string
    reading: (share: number) => string
    conversations: string
    mean: string
    kept: string
    keptOf: (kept: number, decided: number, open: number) => string
    firstReply: string
    familiar: string
    familiarNote: string
    sections: string
  }
  help: { title: string; keys: readonly (readonly [keys: string, does: string])[]; close: string }
  time: {
    days: (count: number) => string
    hours: (count: number) => string
    minutes: (count: number) => string
    seconds: (count: number) => string
  }
  offline: string
}
