/** Which files of the repository could be models? By their names; nothing is opened. */
import { basename, dirname } from "node:path/posix";

/** Of a repository's files, sorted. A SavedModel is its folder. */
export function modelsAmong(files: readonly string[]): readonly string[] {
  const paths = files.flatMap((path) => {
    if (/\.(tflite|keras|h5)$/i.test(path)) return [path];
    return basename(path) === "saved_model.pb" && dirname(path) !== "." ? [dirname(path)] : [];
  });
  return [...new Set(paths)].toSorted();
}

/** A name for each path that the config takes, from its last part; alike ones are numbered. */
export function nameModels(paths: readonly string[]): readonly { readonly name: string; readonly source: string }[] {
  const taken = new Set<string>();
  return paths.map((source) => {
    const stem = basename(source).replace(/\.[^.]+$/, "");
    const plain =
      stem
        .replaceAll(/[^A-Za-z0-9._-]+/g, "-")
        .replace(/^[^A-Za-z0-9]+/, "")
        .slice(0, 60) || "model";
    let name = plain;
    for (let turn = 2; taken.has(name); turn += 1) name = `${plain}-${turn}`;
    taken.add(name);
    return { name, source };
  });
}
