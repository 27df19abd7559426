// What somebody's web app imports; bundled by Vite, opened in a browser.
import { scoreConversation } from '@attune/scoring'

const text = "customer: I'm furious, you charged me twice!\nagent: I am sorry, that was our mistake. It is refunded."
document.body.dataset.report = JSON.stringify(scoreConversation(text))
