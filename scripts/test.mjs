// What `npm test` runs: types, lint, dependency rules, unused code and drift, then every test; each check counts
// as one. Ends with one line, "N passed, N failed". Under CI=true a missing Neo4j is a failure, not a skip.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const checks = ['build', 'types', 'lint', 'boundaries', 'unused', 'drift']
const counts = { passed: 0, failed: 0, skipped: 0 }

function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

for (const check of checks) {
  console.log(`\n== ${check}`)
  counts[run('npm', ['run', '--silent', check]) ? 'passed' : 'failed'] += 1
}

console.log('\n== tests')
const folder = mkdtempSync(join(tmpdir(), 'wiregraph-test-'))
const report = join(folder, 'report.json')
const ran = run('npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
])
try {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
  counts.passed += numPassedTests
  counts.failed += numFailedTests
  counts.skipped += numPendingTests
  if (!ran && numFailedTests === 0) counts.failed += 1
} catch {
  counts.failed += 1
}
rmSync(folder, { recursive: true })

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`)
process.exitCode = counts.failed > 0 ? 1 : 0
