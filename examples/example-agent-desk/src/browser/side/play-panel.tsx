import { type FormEvent, useEffect, useState } from 'react'
import type { ConversationView, Persona } from '../../api.ts'
import { ask, tell } from '../call-server.ts'
import { addressOf, go } from '../route.ts'
import { useSettings } from '../settings.ts'
import { say } from '../toast.tsx'

/** The other side of the desk: a visitor writes as the customer. */
export function PlayPanel({ view, picked }: { view: ConversationView | null; picked: () => void }) {
  const { words } = useSettings()
  const personas = usePersonas()
  const persona = personas.find(({ name }) => name === view?.name)
  return (
    <div className="play">
      <p className="soft">{words.play.intro}</p>
      {view && !view.closed && <Customer key={view.id} view={view} lines={persona?.lines ?? []} />}
      <Choice personas={personas} chosen={picked} />
    </div>
  )
}

function Choice({ personas, chosen }: { personas: readonly Persona[]; chosen: () => void }) {
  const { words, locale } = useSettings()
  // Those who speak the visitor's language first.
  const sorted = personas.toSorted((a, b) => Number(b.lang === locale) - Number(a.lang === locale))
  async function arrive({ id, name }: Persona) {
    const arrived = await tell<{ id: string }>('/api/arrivals', { persona: id })
    if (!arrived) return
    chosen()
    say(words.play.arrived(name))
    go(addressOf(arrived.id))
  }
  return (
    <section>
      <h2>{words.play.pick}</h2>
      <ul className="personas">
        {sorted.map((persona) => (
          <li key={persona.id}>
            <button type="button" lang={persona.lang} onClick={() => void arrive(persona)}>
              <strong>{persona.name}</strong>
              <span>{persona.story}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Customer({ view, lines }: { view: ConversationView; lines: readonly string[] }) {
  const { words } = useSettings()
  const [text, setText] = useState('')
  async function send(line: string) {
    if (line.trim() === '') return
    if (await tell(`/api/conversations/${encodeURIComponent(view.id)}/customer`, { text: line })) setText('')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send(text)
  }
  return (
    <section>
      <h2>{words.play.as(view.name)}</h2>
      <form onSubmit={submit} className="play-form">
        <label>
          <span className="unseen">{words.play.placeholder}</span>
          <textarea
            rows={3}
            lang={view.lang}
            placeholder={words.play.placeholder}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <button type="submit" disabled={text.trim() === ''}>
          {words.play.send}
        </button>
      </form>
      {lines.length > 0 && (
        <>
          <h2>{words.play.lines}</h2>
          <ul className="lines" lang={view.lang}>
            {lines.map((line) => (
              <li key={line}>
                <button type="button" className="quiet" onClick={() => void send(line)}>
                  {line}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function usePersonas(): readonly Persona[] {
  const [personas, setPersonas] = useState<readonly Persona[]>([])
  useEffect(() => {
    void ask<Persona[]>('/api/personas').then((all) => setPersonas(all ?? []))
  }, [])
  return personas
}
