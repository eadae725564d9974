/** Apple's tools as build.sh meets them: they leave behind what the real ones do, and write down how they were called. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { nodeProcesses } from "../../../../src/adapters/processes/node.ts";
import type { Processes } from "../../../../src/ports.ts";

export const iosSources = fileURLToPath(new URL("../../../../benchmark-apps/ios", import.meta.url));

/** What a farm's `xcodebuild` reads; format 1, as Xcode writes it for a scheme without a test plan. */
export const xctestrun = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>EdgegateDriver</key>
	<dict>
		<key>TestBundlePath</key>
		<string>__TESTHOST__/PlugIns/EdgegateDriver.xctest</string>
		<key>TestHostPath</key>
		<string>__TESTROOT__/Release-iphoneos/EdgegateDriver-Runner.app</string>
		<key>UITargetAppPath</key>
		<string>__TESTROOT__/Release-iphoneos/EdgegateBench.app</string>
		<key>IsUITestBundle</key>
		<true/>
		<key>TestingEnvironmentVariables</key>
		<dict>
			<key>DYLD_FRAMEWORK_PATH</key>
			<string>__TESTROOT__/Release-iphoneos:__PLATFORMS__/iPhoneOS.platform/Developer/Library/Frameworks</string>
		</dict>
		<key>TestTimeoutsEnabled</key>
		<false/>
	</dict>
	<key>__xctestrun_metadata__</key>
	<dict>
		<key>FormatVersion</key>
		<integer>1</integer>
	</dict>
</dict>
</plist>
`;

const linkMap = `# Path: EdgegateBench
# Arch: arm64
# Object files:
[  0] linker synthesized
[  1] /derived/EdgegateBench.build/Objects-normal/arm64/Main.o
[  2] /Pods/XCFrameworks/TensorFlowLiteC.framework/TensorFlowLiteC[3](interpreter.o)
# Sections:
# Address	Size    	Segment	Section
0x100004000	0x00000300	__TEXT	__text
# Symbols:
# Address	Size    	File  Name
0x100004000	0x00000100	[  1] _main
0x100004100	0x00000200	[  2] __ZN6tflite11Interpreter6InvokeEv
# Dead Stripped Symbols:
#        	Size    	File  Name
<<dead>> 	0x00001000	[  2] _unused
`;

const tools: Readonly<Record<string, string>> = {
  xcodegen: "mkdir EdgegateBench.xcodeproj",
  pod: `mkdir -p EdgegateBench.xcworkspace Pods/TensorFlowLiteC Pods/TensorFlowLiteSwift
echo "$EDGEGATE_TFLITE_VERSION" > Pods/TensorFlowLiteC/library
{ echo "SPEC CHECKSUMS:"; sed -n "s/^\\(TensorFlowLite[^ ]*\\) $EDGEGATE_TFLITE_VERSION /  \\1: /p" podspecs.sha1; } > Podfile.lock`,
  plutil: "true",
  codesign:
    'for last; do true; done; [ -e "$last" ] || exit 1; [ -d "$last" ] && echo sealed > "$last/CodeResources"; true',
  xcodebuild: `if [ "$1" = -version ]; then echo "Xcode 26.1"; echo "Build version 17B55"; exit 0; fi
while [ "$1" != -derivedDataPath ]; do shift; done
products="$2/Build/Products/Release-iphoneos"
mkdir -p "$products/EdgegateBench.app" "$products/EdgegateDriver-Runner.app/PlugIns/EdgegateDriver.xctest/Frameworks/XCTestCore.framework" "$2/Build/Intermediates.noindex"
cat Pods/TensorFlowLiteC/library > "$products/EdgegateBench.app/EdgegateBench"
chmod +x "$products/EdgegateBench.app/EdgegateBench"
cp "$(dirname "$0")/xctestrun" "$2/Build/Products/EdgegateBench_iphoneos26.1-arm64.xctestrun"
cp "$(dirname "$0")/link-map" "$2/Build/Intermediates.noindex/EdgegateBench-LinkMap-normal-arm64.txt"`,
};

export interface AppleTools {
  /** Processes that find these tools first. */
  readonly processes: Processes;
  /** Each call so far: the tool's name and arguments. */
  calls(): readonly string[];
  /** How a tool behaves at first. */
  script(tool: string): string;
  /** Makes a tool behave differently from now on; its text is a shell script. */
  replace(tool: string, script: string): void;
  remove(): void;
}

export function appleTools(): AppleTools {
  const bin = mkdtempSync(join(tmpdir(), "edgegate-apple-"));
  const log = join(bin, "calls");
  const replace = (tool: string, script: string) =>
    writeFileSync(join(bin, tool), `#!/bin/bash\nset -e\necho ${tool} "$@" >> ${log}\n${script}\n`, { mode: 0o755 });
  mkdirSync(bin, { recursive: true });
  writeFileSync(log, "");
  writeFileSync(join(bin, "xctestrun"), xctestrun);
  writeFileSync(join(bin, "link-map"), linkMap);
  for (const [tool, script] of Object.entries(tools)) replace(tool, script);
  const real = nodeProcesses();
  const env = { PATH: `${bin}:${process.env["PATH"] ?? ""}` };
  return {
    processes: {
      run: (command, args, options) => real.run(command, args, { ...options, env: { ...env, ...options.env } }),
      runForBytes: (command, args, options) =>
        real.runForBytes(command, args, { ...options, env: { ...env, ...options.env } }),
    },
    calls: () => readFileSync(log, "utf8").trim().split("\n"),
    script: (tool) => tools[tool] ?? "",
    replace,
    remove: () => rmSync(bin, { recursive: true, force: true }),
  };
}
