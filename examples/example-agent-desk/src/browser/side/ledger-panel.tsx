import type { DeskLocale, ScoreView } from '../../api.ts'
import { useSettings } from '../settings.ts'
import { dayText, timeOfDay } from '../time-text.ts'

/** What the conversation has come to so far: the score, the promises, and what was owed and given. */
export function LedgerPanel({ score, lang }: { score: ScoreView; lang: DeskLocale }) {
  const { words, locale } = useSettings()
  const { ledger } = words
  return (
    <div className="ledger">
      <section>
        <h2>{ledger.score}</h2>
        <p className="score-line">
          <output className={`score ${score.verdict}`}>{score.score === null ? '–' : score.score.toFixed(2)}</output>
          <span>
            <strong>{ledger.verdict[score.verdict]}</strong>
            <span className="soft">
              {score.score === null ? (score.unknownReason ?? ledger.unknown) : ledger.sofar}
            </span>
          </span>
        </p>
        <dl className="families">
          {(['empathy', 'pacing', 'outcome'] as const).map((family) => (
            <div key={family}>
              <dt>{ledger.families[family]}</dt>
              <dd>
                <Bar value={score.families[family]} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{ledger.promises}</h2>
        {score.promises.length === 0 ? (
          <p className="soft">{ledger.noPromises}</p>
        ) : (
          <ul className="promises">
            {score.promises.map(({ quote, dueAt, state, messageId }) => (
              <li key={`${messageId} ${quote}`}>
                <span className={`tag ${state}`}>{ledger.fates[state]}</span> <q lang={lang}>{quote}</q>
                {dueAt !== null && (
                  <span className="soft">
                    {words.brief.due(`${dayText(dueAt, locale)} ${timeOfDay(dueAt, locale)}`)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{ledger.owed}</h2>
        {score.owed.length === 0 && <p className="soft">{ledger.nothingOwed}</p>}
        <ul className="owed">
          {score.owed.map(({ id, title, state, quote }) => (
            <li key={id}>
              <span className={`tag ${state}`}>{ledger.states[state]}</span> {title}
              {quote !== null && (
                <q lang={lang} className="soft">
                  {quote}
                </q>
              )}
            </li>
          ))}
        </ul>
      </section>
      {score.best && (
        <section>
          <h2>{ledger.best}</h2>
          <blockquote lang={lang}>{score.best.quote}</blockquote>
          <p className="soft">{score.best.because}</p>
        </section>
      )}
    </div>
  )
}

function Bar({ value }: { value: number | null }) {
  const { words } = useSettings()
  if (value === null) return <span className="soft">{words.ledger.unknown}</span>
  return (
    <>
      <span className="bar-room" aria-hidden="true">
        <span
          style={{ inlineSize: `${value * 100}%` }}
          className={value < 0.5 ? 'poor' : value < 0.75 ? 'fair' : 'good'}
        />
      </span>
      <span className="figure">{value.toFixed(2)}</span>
    </>
  )
}
