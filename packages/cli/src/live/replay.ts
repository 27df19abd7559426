import { setTimeout as sleep } from 'node:timers/promises'
import type { ConversationInput } from '@attune/core'
import {
  type Advice,
  formatAdvice,
  formatMessage,
  openSession,
  type ReportLocale,
  type Session,
  type SessionOptions,
  verdictText,
} from '@attune/scoring'
import { paint, wantsColor } from '../output/paint.ts'
import type { Terminal } from '../terminal.ts'
import { words } from './live-words.ts'
import { schedule } from './schedule.ts'
import { createScreen, type Screen } from './screen.ts'

export interface ReplayOptions {
  /** Seconds of the conversation per second. */
  speed: number
  /** Seconds; longer silences are cut. */
  longestSilence: number
  locale: ReportLocale
  color: boolean
}

/** Pictures per second on a terminal; steps of the conversation's clock elsewhere. */
const FRAME_MS = 100
const STEP_MS = 1000
/** How long the last advice stays after the last message, on the conversation's clock. */
const AFTERWARDS_MS = 60_000

/** Shows a conversation as it happened, with the advice of every moment. */
export async function replay(
  input: ConversationInput,
  standards: Omit<SessionOptions, 'conversation'>,
  options: ReplayOptions,
  terminal: Terminal,
): Promise<void> {
  const { stdout, env, signal } = terminal
  const { conversation, context } = input
  const session = openSession({ ...standards, conversation: { ...conversation, timeline: [], ...context } })
  const { messages, timed } = schedule(input)
  const width = Math.min(stdout.columns ?? 80, 100)
  const style = wantsColor(stdout, env, options.color) ? { style: paint } : {}
  const page = { locale: options.locale, conversation, width, ...style }
  const say = words[options.locale]
  const screen = stdout.isTTY ? createScreen(terminal) : createLog(terminal)
  const rule = `${'─'.repeat(width)}\n`
  const picture = (advice: readonly Advice[], time: number) =>
    `${rule}${timed ? new Date(time).toISOString().slice(11, 19) : ''}\n${formatAdvice(advice, page)}`
  try {
    if (!timed) screen.add(`${say.untimed}\n`)
    for (const [index, { message, at }] of messages.entries()) {
      session.apply(message)
      screen.add(formatMessage(message, page))
      const next = messages[index + 1]?.at ?? at + AFTERWARDS_MS
      const shownUntil = Math.min(next, at + options.longestSilence * 1000)
      await passTime({
        from: at,
        until: shownUntil,
        session,
        screen,
        picture,
        options,
        live: stdout.isTTY === true,
        signal,
      })
      if (shownUntil < next) screen.add(`          … ${say.later(next - shownUntil)}\n`)
    }
    const { score, verdict } = session.report()
    screen.show('')
    screen.add(`${rule}${say.end(score, verdictText(verdict, options.locale))}\n`)
  } finally {
    screen.close()
  }
}

interface Passing {
  from: number
  until: number
  session: Session
  screen: Screen
  picture(advice: readonly Advice[], time: number): string
  options: ReplayOptions
  live: boolean
  signal: AbortSignal
}

async function passTime({ from, until, session, screen, picture, options, live, signal }: Passing): Promise<void> {
  const step = live ? FRAME_MS * options.speed : STEP_MS
  let shown = ''
  for (let time = from; time <= until; time += step) {
    signal.throwIfAborted()
    const advice = session.advise(new Date(time).toISOString())
    // A log has a line for every change of what to do; a terminal shows the clock and the rising urgency too.
    const key = live ? String(time) : JSON.stringify(advice.map(({ kind, ruleId, message }) => [kind, ruleId, message]))
    if (key !== shown) screen.show(picture(advice, time))
    shown = key
    if (live) await sleep(FRAME_MS, undefined, { signal })
  }
}

/** Where there is no terminal to redraw, everything stays. */
function createLog({ stdout }: Pick<Terminal, 'stdout'>): Screen {
  const add = (text: string) => void stdout.write(text)
  return { add, show: (text) => (text === '' ? undefined : add(`${text}\n`)), close: () => {} }
}
