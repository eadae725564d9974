/** Are pip's words understood? */
import { expect, test } from "vitest";
import { progressOf, readFailure, requirementCount } from "../../../src/adapters/python/pip.ts";

test.each([
  {
    name: "a package from an index",
    line: "Collecting ai-edge-litert==2.3.0 (from -r litert.txt (line 4))",
    progress: { package: "ai-edge-litert" },
  },
  {
    name: "a wheel in a folder",
    line: "Processing /wheels/litert_quantizer-0.11.0-py3-none-any.whl (from …)",
    progress: { package: "litert_quantizer" },
  },
  { name: "the installation", line: "Installing collected packages: tinypackage", progress: "installing" },
  { name: "anything else", line: "  Downloading x.whl (1 MB)", progress: undefined },
])("reads of $name", ({ line, progress }) => {
  expect(progressOf(line)).toEqual(progress);
});

test.each([
  {
    name: "no route",
    stderr:
      "WARNING: Retrying … NewConnectionError('<…>: Failed to establish a new connection: [Errno 111]')\nERROR: No matching distribution found",
    code: "packages-unreachable",
  },
  {
    name: "an index that has nothing",
    stderr: "ERROR: Could not find a version that satisfies the requirement numpy==2.4.6 (from versions: none)",
    code: "packages-unreachable",
  },
  {
    name: "no wheel for this platform",
    stderr: "ERROR: Could not find a version that satisfies the requirement numpy==2.4.6 (from versions: 1.0)",
    code: "packages-refused",
  },
  {
    name: "a wrong hash",
    stderr: "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
    code: "packages-refused",
  },
  {
    name: "a full disk",
    stderr: "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
    code: "packages-refused",
  },
  { name: "nothing said", stderr: "", code: "packages-refused" },
])("tells $name", ({ stderr, code }) => {
  expect(readFailure("litert", stderr)).toMatchObject({ code, exitCode: 3 });
});

test("counts a lock's requirements, not its hashes and comments", () => {
  expect(
    requirementCount(
      "# made by uv\na==1 \\\n    --hash=sha256:0\nb==2 ; python_version < '3.11' \\\n    --hash=sha256:1\n",
    ),
  ).toBe(2);
});
