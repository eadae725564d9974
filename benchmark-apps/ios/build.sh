#!/usr/bin/env bash
# Builds the iOS app and its driver for tests on phones. Needs macOS with Xcode, XcodeGen and CocoaPods.
#
#   build.sh products VERSION FOLDER   with TensorFlowLiteSwift VERSION: FOLDER/Products holds what a test zip holds, without
#                                      models; FOLDER/link-map.txt says what the linker put into the app
#   build.sh sign APP                  signs an .app anew, after files were put into it
#   build.sh pin VERSION               writes Podfile.lock and pods.sha256 beside this script: commit them
#
# EDGEGATE_IOS_TEAM: id of the Apple team that signs. Absent: signed ad hoc, for farms that sign apps anew.
# EDGEGATE_IOS_IDENTITY: that team's certificate; `Apple Development` when absent.
# Exit 3: this computer lacks something, named on the first line of stderr.
set -euo pipefail
sources="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

lacks() {
  echo "$1" >&2
  exit 3
}

need_tools() {
  command -v xcodebuild > /dev/null || lacks "xcodebuild is not here"
  command -v xcodegen > /dev/null || lacks "xcodegen is not here (brew install xcodegen)"
  command -v pod > /dev/null || lacks "pod is not here (brew install cocoapods)"
}

# In a copy: the folder of the sources may be shared or read-only, and stays as it is.
prepare() {
  local version="$1" work="$2"
  mkdir -p "$work"
  cp -R "$sources/." "$work"
  cd "$work"
  xcodegen generate --quiet --spec project.yml
  export EDGEGATE_TFLITE_VERSION="$version"
  if [ -f Podfile.lock ]; then
    pod install --deployment > pod.log || lacks "pod install refuses: $(tail -n 3 pod.log | tr '\n' ' ')"
  else
    pod install > pod.log || lacks "pod install refuses: $(tail -n 3 pod.log | tr '\n' ' ')"
  fi
}

pod_digests() {
  find Pods/TensorFlowLiteC Pods/TensorFlowLiteSwift -type f -print0 | LC_ALL=C sort -z | xargs -0 shasum -a 256
}

# CocoaPods writes the digest of each podspec that it used into Podfile.lock; a podspec names a commit or an archive.
check_podspecs() {
  local version="$1" name of digest known=0
  while read -r name of digest; do
    [ "$of" = "$version" ] || continue
    known=$((known + 1))
    grep -q "^  $name: $digest\$" Podfile.lock || lacks "the podspec of $name $version is not the one of podspecs.sha1"
  done < podspecs.sha1
  [ "$known" -gt 0 ] || lacks "podspecs.sha1 knows no podspec of version $version"
}

check_pods() {
  if [ ! -f pods.sha256 ]; then
    echo "The pods are pinned by their podspecs; there is no pods.sha256 that pins each file (make one with: build.sh pin)." >&2
    return
  fi
  pod_digests > pods.now
  diff pods.sha256 pods.now > pods.diff || lacks "the pods are not those of pods.sha256: $(head -n 2 pods.diff | tr '\n' ' ')"
}

products() {
  local version="$1" folder="$2"
  need_tools
  mkdir -p "$folder"
  folder="$(cd "$folder" && pwd)"
  prepare "$version" "$folder/work"
  check_podspecs "$version"
  check_pods
  local signing=(CODE_SIGNING_ALLOWED=NO CODE_SIGNING_REQUIRED=NO "CODE_SIGN_IDENTITY=")
  if [ -n "${EDGEGATE_IOS_TEAM:-}" ]; then
    signing=(-allowProvisioningUpdates CODE_SIGN_STYLE=Automatic "DEVELOPMENT_TEAM=$EDGEGATE_IOS_TEAM")
  fi
  xcodebuild build-for-testing -quiet \
    -workspace EdgegateBench.xcworkspace -scheme EdgegateBench -configuration Release \
    -sdk iphoneos -destination "generic/platform=iOS" -derivedDataPath "$folder/derived" \
    COMPILER_INDEX_STORE_ENABLE=NO LD_GENERATE_MAP_FILE=YES \
    "${signing[@]}"
  local built="$folder/derived/Build/Products"
  mkdir -p "$folder/Products/Release-iphoneos"
  cp -R "$built/Release-iphoneos/EdgegateBench.app" "$built/Release-iphoneos/EdgegateDriver-Runner.app" \
    "$folder/Products/Release-iphoneos/"
  cp "$built"/*.xctestrun "$folder/Products/"
  plutil -convert xml1 "$folder/Products"/*.xctestrun
  find "$folder/derived/Build/Intermediates.noindex" -name 'EdgegateBench-LinkMap-*.txt' -exec cat {} + > "$folder/link-map.txt"
  if [ -z "${EDGEGATE_IOS_TEAM:-}" ]; then
    sign "$folder/Products/Release-iphoneos/EdgegateDriver-Runner.app"
  fi
  rm -rf "$folder/work" "$folder/derived"
}

# From the inside out: a seal covers the seals within.
sign() {
  local app="$1" inner
  local how=(--sign -)
  if [ -n "${EDGEGATE_IOS_TEAM:-}" ]; then
    how=(--sign "${EDGEGATE_IOS_IDENTITY:-Apple Development}" "--preserve-metadata=identifier,entitlements")
  fi
  while IFS= read -r -d '' inner; do
    codesign --force --timestamp=none "${how[@]}" "$inner"
  done < <(find "$app" -depth \( -name '*.framework' -o -name '*.dylib' -o -name '*.xctest' \) -print0)
  codesign --force --timestamp=none "${how[@]}" "$app"
}

pin() {
  need_tools
  local work
  work="$(mktemp -d)"
  prepare "$1" "$work"
  pod_digests > pods.sha256
  cp Podfile.lock pods.sha256 "$sources/"
  rm -rf "$work"
  echo "Wrote Podfile.lock and pods.sha256. Look at the change before you commit it."
}

case "${1:-} $#" in
  "products 3") products "$2" "$3" ;;
  "sign 2") sign "$2" ;;
  "pin 2") pin "$2" ;;
  *)
    sed -n '2,/^set/p' "${BASH_SOURCE[0]}" | sed '$d' >&2
    exit 64
    ;;
esac
