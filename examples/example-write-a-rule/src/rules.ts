/** What `--rules ./src/rules.ts` loads. */
export { shareTheJoy as default } from './share-the-joy.ts'
