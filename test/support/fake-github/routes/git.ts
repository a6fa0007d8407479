import { notFound, parameter, type Route } from "../route.ts";

export const gitRoutes: readonly Route[] = [
  {
    route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
    needs: [["contents", "read"]],
    handle(request) {
      const sha = parameter(request, "commit_sha");
      const parents = request.state.git.parentsOf(sha);
      if (parents === undefined) return notFound;
      const { owner, repo } = request.state;
      const url = (commit: string) => ({
        url: `https://api.github.com/repos/${owner}/${repo}/git/commits/${commit}`,
        html_url: `https://github.com/${owner}/${repo}/commit/${commit}`,
      });
      return {
        status: 200,
        body: {
          ...request.example("git-commit-2"),
          sha,
          ...url(sha),
          parents: parents.map((parent) => ({ sha: parent, ...url(parent) })),
        },
      };
    },
  },
  {
    route: "GET /repos/{owner}/{repo}/contents/{path}",
    needs: [["contents", "read"]],
    handle(request) {
      const path = parameter(request, "path");
      const text = request.state.git.contentOf(path, request.query.get("ref") ?? undefined);
      if (text === undefined) return notFound;
      // GitHub breaks the lines of base64, and sends none of it above a megabyte.
      const bytes = Buffer.from(text);
      const small = bytes.length <= 1024 * 1024;
      return {
        status: 200,
        body: {
          ...request.example("content-file-response-if-content-is-a-file"),
          name: path.split("/").at(-1) ?? "",
          path,
          size: bytes.length,
          encoding: small ? "base64" : "none",
          content: small ? bytes.toString("base64").replace(/.{60}/g, "$&\n") : "",
        },
      };
    },
  },
];
