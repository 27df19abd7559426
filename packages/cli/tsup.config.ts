import { defineConfig } from 'tsup'

// Dependencies stay outside: they are installed beside this package, and a bundle would hide their versions.
export default defineConfig({
  entry: ['src/main.ts'],
  format: ['esm'],
  dts: false,
  clean: true,
  sourcemap: true,
  target: 'node22',
  platform: 'node',
})
