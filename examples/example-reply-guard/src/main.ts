// Guards replies of a language model: node src/main.ts, with REPLY_MODEL and AI_GATEWAY_API_KEY for a real one.
import { chosenModel } from './choose-model.ts'
import { run } from './run.ts'
import { loadStories } from './stories.ts'

for await (const text of run(loadStories(), chosenModel(process.env))) process.stdout.write(text)
