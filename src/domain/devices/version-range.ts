/** Is this OS version among those that a requirement allows, and which of two is newer? Compared number by number. */

/** Negative: `a` is older. Parts that are no numbers count as 0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `range` as `VersionRange` of the documents. */
export function satisfies(version: string, range: string): boolean {
  return range.split(" ").every((part) => {
    const [, operator = "", bound = ""] = /^(>=|<=|>|<)?(.*)$/.exec(part) ?? [];
    const difference = compareVersions(version, bound);
    switch (operator) {
      case ">=":
        return difference >= 0;
      case "<=":
        return difference <= 0;
      case ">":
        return difference > 0;
      case "<":
        return difference < 0;
      default:
        return difference === 0;
    }
  });
}

function numbers(version: string): readonly number[] {
  return version.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : 0));
}
