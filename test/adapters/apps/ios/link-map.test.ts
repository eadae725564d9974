/** Are the runtime's bytes those that the linker kept, and unknown where it did not say? */
import { expect, test } from "vitest";
import { runtimeBytesOf } from "../../../../src/adapters/apps/ios/link-map.ts";

const map = (file: string) => `# Object files:
[  0] linker synthesized
[ 12] ${file}
# Sections:
# Address	Size    	Segment	Section
0x100000000	0x00000090	__TEXT	__text
# Symbols:
# Address	Size    	File  Name
0x100000000	0x00000010	[  0] helper
0x100000010	0x00000020	[ 12] _TfLiteInterpreterCreate
0x100000030	0x00000060	[ 12] literal string: a [ 12] 0xFF
# Dead Stripped Symbols:
#        	Size    	File  Name
<<dead>> 	0x00000100	[ 12] _TfLiteUnused
`;

test.each([
  { name: "the C library", file: "/b/TensorFlowLiteC.framework/TensorFlowLiteC[7](interpreter.o)", bytes: 128 },
  { name: "Core ML's delegate", file: "/b/TensorFlowLiteCCoreML.framework/TensorFlowLiteCCoreML[2](a.o)", bytes: 128 },
  {
    name: "the Swift pod",
    file: "/b/TensorFlowLiteSwift/TensorFlowLite.framework/TensorFlowLite[4](Tensor.o)",
    bytes: 128,
  },
  { name: "the app itself", file: "/b/Objects-normal/arm64/TensorFlowLiteModel.o", bytes: undefined },
])("$name", ({ file, bytes }) => {
  expect(runtimeBytesOf(map(file))).toBe(bytes);
});

test("no map at all is unknown, not zero", () => {
  expect(runtimeBytesOf("")).toBeUndefined();
});
