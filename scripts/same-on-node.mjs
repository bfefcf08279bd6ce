// node scripts/same-on-node.mjs 24: reads the samples and the gold texts with the build, on this Node.js and on another
// release (which npx fetches), and fails unless both print the same, byte for byte.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [release = '24'] = process.argv.slice(2)
const inputs = ['samples', 'tests/golden/reading']

function read(command, before, input, format) {
  const args = [...before, 'bin/wiregraph.js', 'explain', '--format', format, input]
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }
  const { stdout, stderr, status } = spawnSync(command, args, { cwd: root, env, maxBuffer: 1 << 29 })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr}`)
  return stdout
}

let differ = 0
for (const input of inputs) {
  for (const format of ['jsonl', 'text']) {
    const here = read(process.execPath, [], input, format)
    const there = read('npx', ['-y', '-p', `node@${release}`, 'node'], input, format)
    const same = here.equals(there)
    if (!same) differ += 1
    console.log(`${same ? 'same' : 'DIFFERENT'}: ${input} as ${format}, ${here.length} bytes`)
  }
}
process.exitCode = differ > 0 ? 1 : 0
