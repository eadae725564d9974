/** How does GitHub read this markdown? As a tree, by the parser of the same flavour, and as the texts that stand in it. */
import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

export function readMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** All texts below a node, without the spaces of no width that keep GitHub from linking. Code counts as text. */
export function textOf(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code")
    return node.value.replaceAll("\u200B", "");
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** Every node below, depth first, the node itself too. */
export function allNodes(node: Nodes): readonly Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(allNodes) : [])];
}

/** Texts in which GitHub looks for mentions, issue numbers and emoji: those outside of code. */
export function linkableTexts(root: Nodes): readonly string[] {
  return allNodes(root).flatMap((node) => (node.type === "text" ? [node.value] : []));
}

/** What GitHub would turn into a link, a notification or a picture. */
export const githubLinks = /@[A-Za-z0-9]|(^|[^&])#\d|GH-\d|:[a-z0-9_+-]+:/i;
