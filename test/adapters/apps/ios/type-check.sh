#!/usr/bin/env bash
# Do the app and its driver fit what they are built on? Type-checks them with Swift where there is no iOS: what only iOS has
# comes from stubs/. Arguments: the folder benchmark-apps/ios, a folder to work in, the folder with TensorFlowLite's module.
set -euo pipefail
stubs="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/stubs"
ios="$1" work="$2" tensorflow="$3"
mkdir -p "$work"

module() {
  local name="$1"
  shift
  swiftc -emit-module -parse-as-library -suppress-warnings -I "$work" -I "$tensorflow" -module-name "$name" \
    -emit-module-path "$work/$name.swiftmodule" "$@"
}
check() {
  local name="$1"
  shift
  swiftc -typecheck -parse-as-library -warnings-as-errors -I "$work" -I "$tensorflow" -module-name "$name" "$@"
}

sources() {
  find "$@" -name '*.swift' | LC_ALL=C sort
}

mapfile -t core <<< "$(sources "$ios/BenchCore/Sources/BenchCore")"
mapfile -t link <<< "$(sources "$ios/BenchLink/Sources/BenchLink")"
mapfile -t tflite <<< "$(sources "$ios/BenchCore/Sources/BenchTflite")"
mapfile -t app <<< "$(sources "$ios/App" "$ios/Shared")"
mapfile -t driver <<< "$(sources "$ios/Driver" "$ios/Shared")"
module BenchCore "${core[@]}"
module BenchLink "${link[@]}"
module UIKit "$stubs/UIKit.swift"
module XCTest "$stubs/XCTest.swift"
check EdgegateBench "${app[@]}" "${tflite[@]}" "$stubs/OnPhones.swift" "$stubs/Delegates.swift"
check EdgegateDriver "${driver[@]}" "$stubs/OnPhones.swift"
echo "type-checked ${#app[@]} files of the app and ${#driver[@]} of the driver"
