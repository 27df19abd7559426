import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The page is built to files that the desk's own server hands out; there is no second server. */
export default defineConfig({
  plugins: [react()],
  build: { target: 'es2023', modulePreload: { polyfill: false } },
})
