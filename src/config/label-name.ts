/** Which names may the label have that pull requests wait for? */

/** GitHub's longest name of a label. */
const longest = 50;

/** By how it begins a workflow knows it, without reading the config. What accepts a check ends no wait: nothing is to be measured for it. */
export const labelPattern = new RegExp(`^edgegate(?!.*: accept )(?=.{0,${longest - "edgegate".length}}$)(?:.*\\S)?$`);
