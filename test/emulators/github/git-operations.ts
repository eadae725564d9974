/** What does each operation on git's own objects do? */
import * as z from "zod";
import type { Answer, Call, Handler } from "./operations.ts";

const readCode: Handler["needs"] = [["contents", "read"]];
const writeCode: Handler["needs"] = [["contents", "write"]];
const missing = (what: string): Answer => ({
  status: 404,
  body: { message: `${what} not found`, documentation_url: "https://docs.github.com/rest", status: "404" },
});
const refused = (message: string): Answer => ({
  status: 422,
  body: { message, documentation_url: "https://docs.github.com/rest", status: "422" },
});

const NewTree = z.object({
  base_tree: z.string().optional(),
  tree: z.array(z.object({ path: z.string(), sha: z.string().nullable().optional(), content: z.string().optional() })),
});
const NewCommit = z.object({ message: z.string(), tree: z.string(), parents: z.array(z.string()).default([]) });
const NewRef = z.object({ ref: z.string(), sha: z.string() });
const MovedRef = z.object({ sha: z.string(), force: z.boolean().default(false) });

export const gitOperations: Readonly<Record<string, Handler>> = {
  "git/get-ref": {
    needs: readCode,
    answer: (call) => {
      const name = `refs/${call.path["ref"]}`;
      const sha = call.repository.git.refs.get(name);
      return sha === undefined ? missing("Ref") : { status: 200, body: call.objects.gitRef(name, sha) };
    },
  },
  "git/get-commit": {
    needs: readCode,
    answer: (call) => withCommit(call, call.path["commit_sha"] ?? "", 200),
  },
  "git/get-tree": {
    needs: readCode,
    answer: ({ repository, objects, path }) => {
      const sha = path["tree_sha"] ?? "";
      const entries = repository.git.tree(sha);
      return entries === undefined ? missing("Tree") : { status: 200, body: objects.gitTree(sha, entries) };
    },
  },
  "git/get-blob": {
    needs: readCode,
    answer: ({ repository, objects, path }) => {
      const sha = path["file_sha"] ?? "";
      const text = repository.git.blob(sha);
      return text === undefined ? missing("Blob") : { status: 200, body: objects.gitBlob(sha, text) };
    },
  },
  "repos/get-content": {
    needs: readCode,
    answer: ({ repository, objects, path, query }) => {
      const ref = query.get("ref") ?? "";
      // As git does: a tag before a branch of the same name.
      const named = [ref, `refs/tags/${ref}`, `refs/heads/${ref}`].find((one) => repository.git.refs.has(one));
      const commit = repository.git.commit(repository.git.refs.get(named ?? "") ?? "");
      const file = repository.git.tree(commit?.tree ?? "")?.find((one) => one.path === path["path"]);
      const text = repository.git.blob(file?.sha ?? "");
      if (file === undefined || text === undefined) return missing("Content");
      return { status: 200, body: objects.content(ref, file, text) };
    },
  },
  "git/create-blob": {
    needs: writeCode,
    answer: ({ repository, objects, body }) => {
      const encoding = body.get("encoding") === "base64" ? "base64" : "utf8";
      const sha = repository.git.putBlob(Buffer.from(String(body.get("content")), encoding).toString("utf8"));
      return { status: 201, body: objects.gitShortBlob(sha) };
    },
  },
  "git/create-tree": {
    needs: writeCode,
    answer: ({ repository, objects, body }) => {
      const { base_tree: base, tree } = NewTree.parse(Object.fromEntries(body));
      const sha = repository.git.putTree(
        base,
        tree.map(({ path, sha, content }) => ({
          path,
          sha: content === undefined ? (sha ?? null) : repository.git.putBlob(content),
        })),
      );
      if (sha === undefined) return missing("Tree");
      return { status: 201, body: objects.gitTree(sha, repository.git.tree(sha) ?? []) };
    },
  },
  "git/create-commit": {
    needs: writeCode,
    answer: (call) => {
      const commit = NewCommit.parse(Object.fromEntries(call.body));
      if (call.repository.git.tree(commit.tree) === undefined) return refused("Tree SHA does not exist");
      return withCommit(call, call.repository.git.putCommit(commit), 201);
    },
  },
  "git/create-ref": {
    needs: writeCode,
    answer: ({ repository, objects, body }) => {
      const { ref, sha } = NewRef.parse(Object.fromEntries(body));
      if (repository.git.refs.has(ref)) return refused("Reference already exists");
      repository.git.refs.set(ref, sha);
      return { status: 201, body: objects.gitRef(ref, sha) };
    },
  },
  "git/update-ref": {
    needs: writeCode,
    answer: ({ repository, objects, body, path }) => {
      const { sha, force } = MovedRef.parse(Object.fromEntries(body));
      const name = `refs/${path["ref"]}`;
      const before = repository.git.refs.get(name);
      if (before === undefined) return refused("Reference does not exist");
      if (!force && !repository.git.isFastForward(before, sha)) return refused("Update is not a fast forward");
      repository.git.refs.set(name, sha);
      return { status: 200, body: objects.gitRef(name, sha) };
    },
  },
};

function withCommit({ repository, objects }: Call, sha: string, status: number): Answer {
  const commit = repository.git.commit(sha);
  return commit === undefined ? missing("Commit") : { status, body: objects.gitCommit(sha, commit) };
}
