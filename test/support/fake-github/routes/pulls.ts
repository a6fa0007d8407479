import { isJsonObject, type JsonObject } from "../../../../src/domain/json.ts";
import { notFound, page, parameter, type Route, type RouteRequest, repositoryLike, user } from "../route.ts";
import type { Pull } from "../state.ts";

export const pullRoutes: readonly Route[] = [
  {
    route: "GET /repos/{owner}/{repo}/pulls",
    needs: [["pull_requests", "read"]],
    handle(request) {
      const { owner, repo } = request.state;
      const state = request.query.get("state") ?? "open";
      const head = request.query.get("head");
      const found = [...request.state.pulls.values()].filter(
        (pull) =>
          (state === "all" || pull.state === state) &&
          (head === null || head === `${pull.headRepository.split("/")[0]}:${pull.headRef}`),
      );
      return page(
        request,
        found.map((pull) => pullShape(request, pull)),
        `/repos/${owner}/${repo}/pulls`,
      );
    },
  },
  {
    route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
    needs: [["pull_requests", "read"]],
    handle(request) {
      const pull = request.state.pulls.get(Number(parameter(request, "pull_number")));
      return pull ? { status: 200, body: pullShape(request, pull) } : notFound;
    },
  },
];

function pullShape(request: RouteRequest, pull: Pull): JsonObject {
  const { owner, repo } = request.state;
  const example = request.example("pull-request");
  const side = (name: "head" | "base", repository: string, sha: string, ref: string): JsonObject => {
    const given = isJsonObject(example[name]) ? example[name] : {};
    const label = `${repository.split("/")[0]}:${ref}`;
    return { ...given, label, sha, ref, repo: repositoryLike(given.repo, repository) };
  };
  return {
    ...example,
    // GitHub's own example of a team is not as GitHub describes one.
    requested_teams: [],
    number: pull.number,
    state: pull.state,
    title: pull.title,
    body: pull.body,
    user: user(pull.author),
    merge_commit_sha: pull.mergeSha,
    head: side("head", pull.headRepository, pull.headSha, pull.headRef),
    base: side("base", `${owner}/${repo}`, pull.baseSha, pull.baseRef),
  };
}
