// The page around the reply box: a conversation, what is owed in it, and its score.

/** @type {import('@attune/scoring').ReportLocale[]} */
const locales = ['en', 'zh-Hans', 'zh-Hant']
const now = () => new Date().toISOString()

/** @param {string} id */
const at = (id) => /** @type {HTMLElement} */ (document.getElementById(id))
const textarea = /** @type {HTMLTextAreaElement} */ (at('reply'))

let locale = locales.find((one) => one === location.hash.slice(1)) ?? locales[0] ?? 'en'
let side = 'agent'
let session = attune.openSession()
const words = () => window.words[locale]

const box = window.createReplyBox({
  textarea,
  list: at('findings'),
  session: () => (side === 'agent' ? session : null),
  words,
  onCheck: showOwed,
})

function start() {
  const story = window.stories[locale]
  session = attune.openSession({ locale, conversation: { channel: 'chat' } })
  at('talk').replaceChildren()
  document.documentElement.lang = locale
  for (const element of document.querySelectorAll('[data-words]'))
    element.textContent = words()[/** @type {HTMLElement} */ (element).dataset.words ?? ''] ?? ''
  document.title = words().title ?? ''
  for (const tab of document.querySelectorAll('[data-locale]'))
    tab.setAttribute('aria-pressed', String(/** @type {HTMLElement} */ (tab).dataset.locale === locale))
  say('customer', story.said)
  turnTo('agent')
  box.set(story.draft)
}

/** @param {'agent' | 'customer'} role @param {string} text */
function say(role, text) {
  session.apply({ role, text })
  const bubble = document.createElement('li')
  bubble.className = role
  const who = document.createElement('span')
  who.textContent = words()[role === 'agent' ? 'team' : 'customer'] ?? ''
  const said = document.createElement('p')
  said.textContent = text
  bubble.append(who, said)
  at('talk').append(bubble)
  at('talk').scrollTop = at('talk').scrollHeight
  showScore()
}

/** @param {'agent' | 'customer'} role */
function turnTo(role) {
  side = role
  textarea.placeholder = words()[role === 'agent' ? 'placeholder' : 'saysCustomer'] ?? ''
  at('samples').hidden = role !== 'agent'
  at('findings').hidden = role !== 'agent'
  const radio = /** @type {HTMLInputElement} */ (document.querySelector(`input[value=${role}]`))
  radio.checked = true
  box.check()
}

/** @param {Set<string> | null} broken rules that the draft does not keep; `null` without a draft */
function showOwed(broken) {
  const duties = session.advise(now()).filter(({ kind }) => kind === 'duty')
  const items = duties.map(({ ruleId, message, evidence }) => {
    const met = side === 'agent' && broken !== null && ruleId !== null && !broken.has(ruleId)
    const item = document.createElement('li')
    item.className = met ? 'met' : 'open'
    const state = document.createElement('span')
    state.className = 'unseen'
    state.textContent = `${words()[met ? 'met' : 'open']}: `
    const quote = document.createElement('q')
    quote.textContent = shortened(evidence[0]?.quote ?? '')
    item.append(state, words()[ruleId ?? ''] ?? message, quote)
    return item
  })
  at('owed').replaceChildren(...items)
  at('nothing').hidden = items.length > 0
}

function showScore() {
  const { score, verdict } = session.report()
  const answered = session
    .state()
    .conversation.timeline.some((one) => one.type === 'message' && one.author.role === 'agent')
  at('number').textContent = answered && score !== null ? score.toFixed(2) : '–'
  at('verdict').textContent = (answered ? words()[verdict] : words().noScore) ?? ''
  at('score').className = answered ? verdict : 'unknown'
}

/** @param {string} quote */
const shortened = (quote) => ([...quote].length > 28 ? `${[...quote].slice(0, 27).join('')}…` : quote)

function send() {
  const text = textarea.value.trim()
  if (text === '') return
  say(side === 'agent' ? 'agent' : 'customer', text)
  textarea.value = ''
  turnTo(side === 'agent' ? 'customer' : 'agent')
}

at('form').addEventListener('submit', (event) => {
  event.preventDefault()
  send()
})
textarea.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
})
at('again').addEventListener('click', start)
at('cold').addEventListener('click', () => box.set(window.stories[locale].cold))
at('warm').addEventListener('click', () => box.set(window.stories[locale].warm))
for (const role of /** @type {const} */ (['agent', 'customer']))
  document.querySelector(`input[value=${role}]`)?.addEventListener('change', () => turnTo(role))
for (const tab of document.querySelectorAll('[data-locale]'))
  tab.addEventListener('click', () => {
    locale = locales.find((one) => one === /** @type {HTMLElement} */ (tab).dataset.locale) ?? 'en'
    start()
  })

start()
