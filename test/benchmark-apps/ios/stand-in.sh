#!/usr/bin/env bash
# Do the app and its driver fit what they are built on, and do they work together? Where there is no iOS, stand-ins/ has what
# only iOS has. Type-checks all of App and Driver; then builds both as programs of this computer, less what draws.
# Arguments: the folder benchmark-apps/ios, a folder with libjnitensorflowlite.so, a folder to build in.
set -euo pipefail
stands="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/stand-ins"
ios="$1" library="$2" work="$3"
clang_module="$ios/LinuxTensorFlowLite/TensorFlowLiteC"
mkdir -p "$work"

compile() {
  swiftc -parse-as-library -warnings-as-errors -I "$work" -I "$clang_module" "$@"
}
module() {
  compile -emit-module -emit-module-path "$work/$1.swiftmodule" -emit-library -static -o "$work/lib$1.a" -module-name "$@"
}
sources() {
  find "$@" -name '*.swift' | LC_ALL=C sort
}

mapfile -t core <<< "$(sources "$ios/BenchCore/Sources/BenchCore")"
mapfile -t link <<< "$(sources "$ios/BenchLink/Sources/BenchLink")"
mapfile -t tensorflow <<< "$(sources "$ios/LinuxTensorFlowLite/TensorFlowLite")"
mapfile -t app <<< "$(sources "$ios/App" "$ios/Shared" "$ios/BenchCore/Sources/BenchTflite")"
mapfile -t driver <<< "$(sources "$ios/Driver" "$ios/Shared")"
mapfile -t working <<< "$(printf '%s\n' "${app[@]}" | grep -v -e /BenchApp.swift -e /ThisPhone.swift)"

module BenchCore "${core[@]}"
module BenchLink "${link[@]}"
module TensorFlowLite "${tensorflow[@]}"
module UIKit "$stands/UIKit.swift"
module XCTest "$stands/XCTest.swift"
compile -typecheck -module-name EdgegateBench "${app[@]}" "$stands/OnPhones.swift" "$stands/Delegates.swift"
compile -o "$work/app" -module-name EdgegateBench "${working[@]}" "$stands/OnPhones.swift" "$stands/Delegates.swift" \
  "$stands/AppMain.swift" "$work"/lib{BenchCore,BenchLink,TensorFlowLite}.a \
  -L "$library" -ljnitensorflowlite -Xlinker -rpath -Xlinker "$library"
compile -o "$work/driver" -module-name EdgegateDriver "${driver[@]}" "$stands/OnPhones.swift" "$stands/DriverMain.swift" \
  "$work"/lib{BenchCore,BenchLink,XCTest}.a
