// In which order do the test files run? The longest first, and files that wait beside files that compute.
import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files of half a minute and more, longest first: one of them begun last would be waited for alone. */
const longest = [
  'tests/faults/kill.test.ts',
  'tests/whole/demo.test.ts',
  'tests/faults/demo.test.ts',
  'tests/whole/set-up.test.ts',
  'tests/workflows/ten-years.test.ts',
  'tests/faults/slots.test.ts',
  'tests/whole/operations.test.ts',
  'tests/embedded/supervision.test.ts',
]

/**
 * Whole systems wait most of their time, for seconds that people and servers have; rules compute. Each project is spread
 * evenly over the run, in the test runner's own order (failed first, then what took longest the last time).
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const pathOf = (file: TestSpecification) => relative(this.ctx.config.root, file.moduleId)
    const projects = new Map<string, TestSpecification[]>()
    for (const file of sorted) projects.set(file.project.name, [...(projects.get(file.project.name) ?? []), file])
    const places = [...projects.values()].flatMap((ofProject) =>
      ofProject.map((file, n) => ({ file, place: (n + 0.5) / ofProject.length })),
    )
    const rank = (file: TestSpecification) => {
      const at = longest.indexOf(pathOf(file))
      return at < 0 ? longest.length : at
    }
    return places.sort((a, b) => rank(a.file) - rank(b.file) || a.place - b.place).map(({ file }) => file)
  }
}
